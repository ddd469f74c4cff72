// Training with losses that are formulas of the critic's output: JavaScript works out their slopes at each output, and the
// graphs, which know nothing of the formulas, descend the sum of slope times output. Its gradient is that of the losses.
import { lossOf } from "../formulas/loss.js";
import { Trainer, size } from "./trainer.js";

/** @typedef {{loss: number, slopes: Float32Array, bad?: number}} Weighed the mean loss at outputs, what each adds to it per unit, and an output where that is not finite */

export class FormulaTrainer extends Trainer {
  /** By the letters a, b and c @type {Record<string, import("../formulas/loss.js").Loss>} */
  losses = {};

  /** @param {import("./graphs.js").Graphs} graphs @param {import("./trainer.js").Index} index @param {import("./trainer.js").Manifest} manifest @param {import("./trainer.js").Values} values */
  constructor(graphs, index, manifest, values) {
    super(graphs, index, manifest, values);
    this.read();
  }

  /** @param {import("./trainer.js").Values} values */
  setValues(values) {
    super.setValues(values);
    this.read();
  }

  read() {
    for (const { name, kind } of this.manifest.controls) if (kind === "formula") this.losses[name] = lossOf(String(this.values[name]));
  }

  /** The critic's outputs "on_real" samples or "on_fake" ones. @param {"on_real" | "on_fake"} on @param {Record<string, any>} feeds @returns {Promise<Float32Array>} */
  async outputs(on, feeds) {
    const { y } = await this.graphs.run(this.manifest.outputs[on], { ...this.state, ...feeds });
    return y.data;
  }

  /** @param {string} letter @param {Float32Array} y the critic's outputs @returns {Weighed} */
  weigh(letter, y) {
    const slopes = new Float32Array(y.length);
    let loss = 0;
    let bad;
    for (const [i, output] of y.entries()) {
      const [value, slope] = this.losses[letter](output);
      if (bad === undefined && !(Number.isFinite(value) && Number.isFinite(slope))) bad = output;
      loss += value / y.length;
      slopes[i] = slope / y.length;
    }
    return { loss, slopes, bad };
  }

  /**
   * Update by update, for the slopes of one depend on the one before.
   * @param {Uint8Array} turns @param {Float32Array} real @param {Record<string, Float32Array>} draws
   */
  async train(turns, real, draws) {
    const T = turns.length;
    const measured = Object.fromEntries(this.manifest.measured.map((name) => [name, new Float32Array(T).fill(NaN)]));
    const part = (/** @type {Float32Array} */ all, /** @type {number} */ t) => all.subarray((t * all.length) / T, ((t + 1) * all.length) / T);
    this.broke = "";
    for (const [t, turn] of turns.entries()) {
      const own = Object.fromEntries(Object.entries(draws).map(([name, all]) => [name, part(all, t)]));
      measured[turn ? "generator_loss" : "discriminator_loss"][t] = await this.one(turn, part(real, t), own);
      if (this.broke) break;
    }
    return measured;
  }

  /** One update. @param {number} turn @param {Float32Array} real @param {Record<string, Float32Array>} draws @returns {Promise<number>} its loss, NaN if it could not be made */
  async one(turn, real, draws) {
    const { graphs, manifest, values } = this;
    const batch = real.length / size(this.shape);
    const y = await this.outputs("on_fake", { z: graphs.tensor(draws.z, [batch, manifest.latent]) });
    const fake = this.weigh(turn ? "c" : "b", y);
    const onReal = turn ? new Float32Array(batch) : await this.outputs("on_real", { real: graphs.tensor(real, [batch, ...this.shape]) });
    const data = turn ? { loss: 0, slopes: onReal } : this.weigh("a", onReal);
    this.broke = this.reason(turn ? "c" : "b", fake) || this.reason("a", data);
    if (this.broke) return NaN;
    const slopes = { on_fake: graphs.tensor(fake.slopes, [1, batch]), on_real: graphs.tensor(data.slopes, [1, batch]) };
    const measured = await this.descend(Uint8Array.of(turn), real, draws, slopes);
    const loss = fake.loss + data.loss;
    if (turn || values.held !== "penalised") return loss;
    return loss + measured.discriminator_loss[0] - sum(fake.slopes, y) - sum(data.slopes, onReal); // what the graph adds is the penalty
  }

  /** Why an update could not be made; "" if it could. @param {string} letter @param {Weighed} weighed */
  reason(letter, { bad }) {
    if (bad === undefined) return "";
    if (!Number.isFinite(bad)) return "the critic\u2019s own outputs are no longer finite";
    const [value] = this.losses[letter](bad);
    const what = Number.isFinite(value) ? "has no finite slope" : "has no finite value";
    const whose = letter === "a" ? "a real" : "a generated";
    return `${letter} = ${this.values[letter]} ${what} at y = ${Number(bad.toPrecision(4))}, the critic\u2019s output on ${whose} sample`;
  }

  /** The slopes of the generator's loss at the samples that are shown. @param {Record<string, any>} feeds */
  async further({ z }) {
    const { slopes } = this.weigh("c", await this.outputs("on_fake", { z }));
    const finite = slopes.map((slope) => (Number.isFinite(slope) ? slope : 0));
    return { on_fake: this.graphs.tensor(finite, [slopes.length]), on_real: this.graphs.tensor(new Float32Array(slopes.length), [slopes.length]) };
  }
}

/** @param {Float32Array} slopes @param {Float32Array} y */
const sum = (slopes, y) => slopes.reduce((total, slope, i) => total + slope * y[i], 0);
