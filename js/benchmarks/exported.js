// The exported graphs without a page around them: what the playground's worker computes.
import { Graphs } from "../training/graphs.js";
import { Trainer } from "../training/trainer.js";

const BURST = 20; // ms of training in a call, as in the playground's worker

/** onnxruntime-web in one thread, as the playground starts it. @param {string} folder with a slash */
async function runtime(folder) {
  const ort = await import(`${folder}ort.wasm.min.mjs`);
  Object.assign(ort.env.wasm, { numThreads: 1, wasmPaths: folder });
  ort.env.logLevel = "error";
  return ort;
}

export class Exported {
  /**
   * @param {string} folder the `live/` folder of a site, with a slash
   * @param {string} name of the objective
   * @param {number} batch
   */
  static async make(folder, name, batch) {
    const get = async (/** @type {string} */ file) => {
      const response = await fetch(folder + file);
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      return response;
    };
    const read = async (/** @type {string} */ file) => new Uint8Array(await (await get(file)).arrayBuffer());
    const [index, manifest] = await Promise.all(["index", name].map(async (file) => (await get(`${file}.json`)).json()));
    const values = { ...manifest.constants };
    for (const control of manifest.controls) values[control.name] = control.value;
    const trainer = new Trainer(new Graphs(await runtime(folder), read), index, manifest, values);
    await trainer.reset(0);
    return new Exported(trainer, batch);
  }

  /** @param {Trainer} trainer @param {number} batch */
  constructor(trainer, batch) {
    this.trainer = trainer;
    this.source = { data: "ring", centres: [[0, 0]], batch };
    this.iterations = 1;
  }

  /** Trains for about BURST ms on random numbers of its own. @returns {Promise<number>} iterations */
  async burst() {
    const { iterations } = this;
    const start = performance.now();
    await this.trainer.advance(iterations, this.source);
    const took = Math.max(performance.now() - start, 1);
    this.iterations = Math.max(1, Math.min(2 * iterations, Math.round((iterations * BURST) / took)));
    return iterations;
  }
}

/** The GAN's iterations as the other contenders make them, on given random numbers, many in a call. */
export class ExportedSteps {
  /** @param {Exported} exported @param {import("./worker.js").Setting} setting */
  constructor({ trainer }, { weights, iterations, discriminatorSteps: k, real, z }) {
    this.trainer = trainer;
    this.iterations = iterations;
    for (const [role, flat] of Object.entries(weights))
      trainer.state[`${role}.weights`] = trainer.graphs.tensor(flat, [flat.length]);
    const T = iterations * (k + 1);
    this.turns = Uint8Array.from({ length: T }, (_, t) => Number(t % (k + 1) === k));
    this.z = z;
    this.real = new Float32Array(z.length); // as many as z has; a generator's update reads none of them
    const size = z.length / T;
    for (let t = 0, from = 0; t < T; t++)
      if (!this.turns[t]) this.real.set(real.subarray(from, (from += size)), t * size);
  }

  /** @returns {Promise<number[]>} the loss before each update */
  async losses() {
    const { trainer, turns, real, z } = this;
    const measured = await trainer.train(turns, real, { z });
    return [...turns].map((turn, t) => measured[turn ? "generator_loss" : "discriminator_loss"][t]);
  }

  async burst() {
    await this.losses();
    return this.iterations;
  }
}
