// One iteration in parts, each shown when it is asked for. Together they are the iteration that Step makes at once.
import { sideOf } from "./square.js";
import { size } from "./trainer.js";

/** @typedef {import("./trainer.js").Source} Source */
/** @typedef {{name: "noise" | "gradient" | "update" | "pull" | "move", batch: number, loss?: number, atReal?: number, atMade?: number, others?: number, moved?: number, cosine?: number}} Part */
/** @typedef {import("./trainer.js").View & {points: Float32Array, part: Part}} Partly what is shown after a part: of the batch that the update sees */

const NONE = new Float32Array(0);

export class Slowly {
  /** Which part comes next. */
  at = 0;
  /** Whether draws were made for an update that was not made yet. */
  pending = false;
  /** Where the training stood before them @type {import("./trainer.js").Kept} */
  before;
  /** The draws @type {import("./trainer.js").Given} */
  given;
  /** The real points of the iteration @type {Float32Array} */
  points;
  /** What was seen before the update @type {import("./trainer.js").View} */
  seen;
  /** What the update will make @type {Record<string, any>} */
  after;
  /** The zoom since the draws, so that maps can be compared. */
  wide = 1;

  /** @param {import("./trainer.js").Trainer} trainer @param {() => number} zoom that it is drawn at */
  constructor(trainer, zoom) {
    this.trainer = trainer;
    this.zoom = zoom;
  }

  /** Undefined if a loss is no longer finite. @param {Source} source @returns {Promise<Partly | undefined>} */
  async next(source) {
    const parts = [this.noise, this.gradient, this.update, this.pull, this.move];
    const shown = await parts[this.at].call(this, source);
    this.at = (this.at + 1) % parts.length;
    return shown;
  }

  /** The update that was being looked at is not made: its draws go back to their streams. */
  abandon() {
    if (this.pending) this.trainer.goBack(this.before);
  }

  /** The draws for one update. @param {0 | 1} turn @param {Source} source */
  async draw(turn, source) {
    this.before = this.trainer.kept();
    const { draws, ...given } = await this.trainer.drawn(Uint8Array.of(turn), source);
    this.given = { ...given, draws: Object.fromEntries(Object.entries(draws).map(([name, array]) => [name, array.slice()])) };
    this.pending = true;
    if (!turn) this.points = this.given.real;
    this.wide = this.zoom();
    this.seen = await this.look(source);
  }

  /** @param {Source} source */
  look(source) {
    return this.trainer.view(source, this.wide, { ...this.given, real: this.points });
  }

  /** Copies, for they are handed over. @param {import("./trainer.js").View} view @param {Part["name"]} name @param {Partial<Part>} told @returns {Partly} */
  shown(view, name, told = {}) {
    const { points } = this;
    const { samples, surface, arrows } = view;
    const copies = { samples: samples.slice(), surface: surface.slice(), arrows: arrows.slice(), points: points.slice() };
    return { ...view, ...copies, part: { name, batch: points.length / size(this.trainer.shape), ...told } };
  }

  /** @param {Source} source */
  async noise(source) {
    await this.draw(0, source);
    return this.shown({ ...this.seen, arrows: NONE }, "noise");
  }

  /** @param {Source} source */
  async gradient(source) {
    const { trainer, seen } = this;
    const { state } = trainer;
    trainer.state = { ...state };
    const measured = await this.make("discriminator");
    this.after = trainer.state;
    const { surface } = await this.look(source);
    trainer.state = state;
    const loss = measured.discriminator_loss[0];
    if (!Number.isFinite(loss)) return undefined;
    const change = surface.map((value, i) => value - seen.surface[i]);
    const at = (/** @type {Float32Array} */ points) => meanAt(change, points, seen.limit);
    return this.shown({ ...seen, surface: change, arrows: NONE }, "gradient", { loss, atReal: at(this.points), atMade: at(seen.samples) });
  }

  /** @param {Source} source */
  async update(source) {
    const { trainer } = this;
    trainer.state = this.after;
    trainer.discriminatorSteps += 1;
    this.pending = false;
    const others = Number(trainer.values.discriminator_steps) - 1;
    if (others) {
      const measured = await trainer.update(new Uint8Array(others), source);
      if (!measured.discriminator_loss.every(Number.isFinite)) return undefined;
      trainer.note(measured, "discriminator");
    }
    return this.shown({ ...(await this.look(source)), arrows: NONE }, "update", { others });
  }

  /** @param {Source} source */
  async pull(source) {
    await this.draw(1, source);
    return this.shown(this.seen, "pull");
  }

  /** @param {Source} source */
  async move(source) {
    const { trainer, seen } = this;
    const measured = await this.make("generator");
    if (!Number.isFinite(measured.generator_loss[0])) return undefined;
    trainer.steps += 1;
    this.pending = false;
    const { samples } = await this.look(source);
    const ways = samples.map((value, i) => value - seen.samples[i]);
    return this.shown({ ...seen, arrows: ways }, "move", { moved: length(ways), cosine: cosine(ways, seen.arrows) });
  }

  /** The update that the draws are for. @param {import("./trainer.js").Role} role */
  async make(role) {
    const { turns, real, draws } = this.given;
    const measured = await this.trainer.train(turns, real, draws);
    this.trainer.note(measured, role);
    return measured;
  }
}

/** The mean of a surface at points, each taken at the nearest place of the grid. @param {Float32Array} surface @param {Float32Array} points (n, 2) flat @param {number} limit */
function meanAt(surface, points, limit) {
  const side = sideOf(surface);
  const place = (/** @type {number} */ value) => Math.max(0, Math.min(side - 1, Math.round(((value / limit + 1) / 2) * (side - 1))));
  let sum = 0;
  for (let i = 0; i < points.length; i += 2) sum += surface[place(points[i + 1]) * side + place(points[i])];
  return sum / (points.length / 2);
}

/** The mean length of vectors. @param {Float32Array} vectors (n, 2) flat */
function length(vectors) {
  let sum = 0;
  for (let i = 0; i < vectors.length; i += 2) sum += Math.hypot(vectors[i], vectors[i + 1]);
  return sum / (vectors.length / 2);
}

/** Of the angle between all numbers of one and all of the other. @param {Float32Array} a @param {Float32Array} b */
function cosine(a, b) {
  const dot = (/** @type {Float32Array} */ one, /** @type {Float32Array} */ other) => one.reduce((sum, value, i) => sum + value * other[i], 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}
