// Keeps the state of one training and feeds the exported graphs. Runs in the worker; tests drive it directly.
import { firstGraphs, variantOf } from "./graphs.js";
import { histogram } from "./histogram.js";
import { Stream } from "./random.js";
import { SIDE, grid, zoomOf } from "./square.js";

/**
 * @typedef {{title: string, file: string, modes: number[][], radius: number, limit: number, sigma?: number}} DataSet
 * @typedef {{objectives: Record<string, string>, data: Record<string, DataSet>, batches: number[],
 *            measures: {modes: string, distance: string}, sizes: Record<string, string>}} Index
 * @typedef {import("../widget/controls.js").Control} Control
 * @typedef {import("./graphs.js").Graphs} Graphs
 * @typedef {{when: Record<string, string>, train: string, view: string, acting: string[]}} Variant
 * @typedef {"discriminator" | "generator"} Role
 * @typedef {{state: Record<string, number[]>, init: {file: string, inputs: Record<string, number[]>}, variants: Variant[], outputs?: any}} Networks
 * @typedef {{name: string, title: string, class: string, latent: number, state: Record<string, number[]>,
 *            init: {file: string, inputs: Record<string, number[]>}, variants: Variant[],
 *            draws: Record<string, {kind: "normal" | "uniform", shape: (number | string)[]}>, measured: string[],
 *            curves: {label: string, names: string[]}[],
 *            surface: {label: string, low: number | null, high: number | null}, controls: Control[],
 *            discriminator: string, slider: string, ends: string[], sentence: string,
 *            derived: Record<string, import("../widget/formula.js").Tree>,
 *            constants: Record<string, number>, optimizers: Record<string, string>, toy: Values,
 *            sizes: Record<string, Networks>, own?: boolean, pairs?: boolean, shape?: number[], outputs?: any}} Manifest
 *            `outputs`: graphs of what formulas are of
 * @typedef {Record<string, number | string>} Values what each control says now
 * @typedef {{data: string, centres: number[][], batch: number}} Source what real samples are drawn from, and how many
 * @typedef {import("./histogram.js").Histogram} Histogram
 * @typedef {{samples: Float32Array, surface: Float32Array, arrows: Float32Array, slopes: Histogram, weights: Histogram, limit: number}} View
 * @typedef {{distance: number, covered: number | null, quality: number | null}} Measures
 * @typedef {Measures & {steps: number}} Mark measured at a step that was not shown
 * @typedef {{turns: Uint8Array, real: Float32Array, draws: Record<string, Float32Array>}} Given what updates take
 * @typedef {{state: Record<string, any>, steps: number, discriminatorSteps: number, last: Float32Array, at: Record<string, number>}} Kept
 */

/** Samples in a view: all are measured. */
export const SHOWN = 512;
/** Steps between two measurements of the samples, from a step on: fine where much happens. */
const MARKS = [[5000, 200], [2000, 100], [500, 50], [100, 25], [0, 10]];
const SEEN = 5; // measurements a second at most where the reader has limited the steps
const FLOORS = 16; // pairs of real samples
const REMEMBERED = "objective."; // what adapts by itself lies in the state under this prefix

/** @param {number[]} shape */
export const size = (shape) => shape.reduce((a, b) => a * b, 1);
const ones = (/** @type {Uint8Array} */ turns) => turns.reduce((total, turn) => total + turn, 0);
/** @param {(number | string)[]} shape @param {number} batch */
const sized = (shape, batch) => shape.map((axis) => (typeof axis === "number" ? axis : batch));

export class Trainer {
  static first = firstGraphs;
  /** What must be there before real samples come from another place. @param {Index} index @param {string} data */
  static ofData = (index, data) => [index.data[data].file];

  /**
   * The next step at which the samples are measured. Not the clock decides it, so that a run's curve does not depend on how fast the machine is.
   * @param {number} steps made @param {number} speed steps a second at most
   */
  static mark(steps, speed) {
    const usual = MARKS.find(([from]) => steps >= from)?.[1] ?? 1;
    const apart = Math.min(usual, Math.ceil(speed / SEEN));
    return (Math.floor(steps / apart) + 1) * apart;
  }

  /** @param {Graphs} graphs @param {Index} index @param {Manifest} manifest @param {Values} values */
  constructor(graphs, index, manifest, values) {
    this.graphs = graphs;
    this.index = index;
    this.manifest = manifest;
    this.values = values;
    this.shape = manifest.shape ?? [2]; // of a sample
    this.seed = 0;
    /** Counted from the start: generator updates and discriminator updates. */
    this.steps = 0;
    this.discriminatorSteps = 0;
    /** What was measured last: NaN where nothing was. */
    this.last = new Float32Array(manifest.measured.length).fill(NaN);
    /** How many times the data's square holds nearly all samples, as they were seen last. */
    this.zoom = 1;
    /** Points along a side of the surface. */
    this.side = SIDE;
    /** Why the last update could not be made, where that is known. */
    this.broke = "";
    /** @type {Record<string, any>} */
    this.state = {};
    /** @type {Record<string, Stream>} */
    this.streams = {};
    /** @type {Record<string, Float32Array>} */
    this.buffers = {};
  }

  /** A reused array of `length` numbers from the stream called `name`. @param {string} name @param {string} kind @param {number} length */
  draw(name, kind, length) {
    const stream = (this.streams[name] ??= new Stream(this.seed, name));
    if (!(this.buffers[name]?.length >= length)) this.buffers[name] = new Float32Array(length);
    const out = this.buffers[name].subarray(0, length);
    return kind === "uniform" ? stream.uniform(out) : stream.normal(out);
  }

  /** A new training from its start. @param {number} seed */
  async reset(seed) {
    this.seed = seed;
    this.streams = {};
    this.steps = this.discriminatorSteps = 0;
    this.last.fill(NaN);
    /** @type {Record<string, any>} */
    const feeds = {};
    for (const [name, shape] of Object.entries(this.manifest.init.inputs))
      feeds[name] = this.graphs.tensor(this.draw(`init.${name}`, "uniform", size(shape)), shape);
    this.state = await this.graphs.run(this.manifest.init.file, feeds);
    for (const name of Object.keys(this.values)) this.remember(name);
  }

  /** Where the training stands, to go back to. Tensors are never written to. */
  kept() {
    const at = Object.fromEntries(Object.entries(this.streams).map(([name, stream]) => [name, stream.at]));
    return { state: { ...this.state }, steps: this.steps, discriminatorSteps: this.discriminatorSteps, last: this.last.slice(), at };
  }

  /** @param {Kept} kept */
  goBack({ state, steps, discriminatorSteps, last, at }) {
    Object.assign(this, { state: { ...state }, steps, discriminatorSteps, last: last.slice() });
    for (const [name, stream] of Object.entries(this.streams)) stream.at = at[name] ?? 0;
  }

  /** New settings act from the next update on. @param {Values} values */
  setValues(values) {
    const changed = Object.keys(values).filter((name) => values[name] !== this.values[name]);
    this.values = values;
    for (const name of changed) this.remember(name);
  }

  /** A setting that adapts by itself lies in the state: there it is set. @param {string} name */
  remember(name) {
    if (REMEMBERED + name in this.state)
      this.state[REMEMBERED + name] = this.graphs.scalar(Number(this.values[name]));
  }

  /** @param {Source} source @param {number} n @param {string} stream @returns {Promise<Float32Array>} (n, ...shape of a sample) flat */
  async points({ data, centres }, n, stream) {
    const { graphs } = this;
    const { points } = await graphs.run(this.index.data[data].file, {
      uniform: graphs.tensor(this.draw(`${stream}.uniform`, "uniform", n), [n]),
      normal: graphs.tensor(this.draw(`${stream}.normal`, "normal", 2 * n), [n, 2]),
      centres: graphs.tensor(Float32Array.from(centres.flat()), [centres.length, 2]),
    });
    return points.data;
  }

  /** Real points to show and to measure against: the same at each call. @param {Source} source */
  async showReal(source) {
    for (const name of ["real", "floor"])
      for (const kind of ["uniform", "normal"]) delete this.streams[`view.${name}.${kind}`];
    this.real = await this.points(source, SHOWN, "view.real");
    const distances = [];
    for (let i = 0; i < FLOORS; i++) {
      const [a, b] = [await this.points(source, SHOWN, "view.floor"), await this.points(source, SHOWN, "view.floor")];
      distances.push(await this.distance(a, b));
    }
    const mean = distances.reduce((a, b) => a + b) / FLOORS;
    const variance = distances.reduce((sum, d) => sum + (d - mean) ** 2, 0) / (FLOORS - 1);
    return { points: this.real.slice(), floor: { mean, sd: Math.sqrt(variance) } };
  }

  /** @param {Float32Array} samples @param {Float32Array} real both (SHOWN, 2) flat */
  async distance(samples, real) {
    const feeds = { samples: this.graphs.tensor(samples, [SHOWN, 2]), real: this.graphs.tensor(real, [SHOWN, 2]) };
    return (await this.graphs.run(this.index.measures.distance, feeds)).distance.data[0];
  }

  /** The numbers among the settings, as a graph takes them. */
  numbers() {
    return Object.fromEntries(
      Object.entries(this.values)
        .filter(([, value]) => typeof value === "number")
        .map(([name, value]) => [name, this.graphs.scalar(Number(value))]),
    );
  }

  /**
   * Makes the updates of `turns` (0: discriminator, 1: generator) with the given random numbers.
   * @param {Uint8Array} turns (T,)
   * @param {Float32Array} real (T, batch, ...shape of a sample)
   * @param {Record<string, Float32Array>} draws each (T, ...shape)
   * @returns {Promise<Record<string, Float32Array>>} what was measured, each (T,), NaN where a step did not measure it
   */
  train(turns, real, draws) {
    return this.descend(turns, real, draws);
  }

  /** `train` in one call of the graph. @param {Uint8Array} turns @param {Float32Array} real @param {Record<string, Float32Array>} draws @param {Record<string, any>} [further] tensors that the graph takes besides @returns {Promise<Record<string, Float32Array>>} */
  async descend(turns, real, draws, further = {}) {
    const { manifest, graphs } = this;
    const T = turns.length;
    const batch = real.length / (size(this.shape) * T);
    /** @type {Record<string, any>} */
    const feeds = { ...this.state, ...this.numbers(), ...further };
    feeds.generator_turn = new graphs.ort.Tensor("bool", turns, [T]);
    feeds.real = graphs.tensor(real, [T, batch, ...this.shape]);
    for (const [name, { shape }] of Object.entries(manifest.draws))
      feeds[name] = graphs.tensor(draws[name], [T, ...sized(shape, batch)]);
    const out = await graphs.run(variantOf(manifest, this.values).train, feeds);
    for (const name of Object.keys(manifest.state)) this.state[name] = out[`next.${name}`];
    return Object.fromEntries(manifest.measured.map((name) => [name, out[`measured.${name}`].data]));
  }

  /** New real samples in the places of the turns that read them: the discriminator's, and all where the generator pairs. @param {Uint8Array} turns @param {Source} source */
  async realFor(turns, source) {
    const each = size(this.shape) * source.batch;
    const reads = (/** @type {number} */ turn) => !turn || Boolean(this.manifest.pairs);
    const count = turns.reduce((total, turn) => total + Number(reads(turn)), 0);
    const points = count ? await this.points(source, count * source.batch, "real") : new Float32Array(0);
    const real = new Float32Array(turns.length * each);
    for (let t = 0, from = 0; t < turns.length; t++)
      if (reads(turns[t])) real.set(points.subarray(from, (from += each)), t * each);
    return real;
  }

  /** The next random numbers, for these updates, in arrays that are used again. @param {Uint8Array} turns @param {Source} source @returns {Promise<Given>} */
  async drawn(turns, source) {
    const real = await this.realFor(turns, source);
    /** @type {Record<string, Float32Array>} */
    const draws = {};
    for (const [name, { kind, shape }] of Object.entries(this.manifest.draws))
      draws[name] = this.draw(name, kind, turns.length * size(sized(shape, source.batch)));
    return { turns, real, draws };
  }

  /** Updates with fresh random numbers. @param {Uint8Array} turns @param {Source} source */
  async update(turns, source) {
    const { real, draws } = await this.drawn(turns, source);
    const measured = await this.train(turns, real, draws);
    this.steps += ones(turns);
    this.discriminatorSteps += turns.length - ones(turns);
    return measured;
  }

  /** What single updates measured joins what was measured last. @param {Record<string, Float32Array>} measured each (T,) @param {Role} role whose they are */
  note(measured, role) {
    const own = `${role}_loss`;
    this.manifest.measured.forEach((name, column) => {
      const value = measured[name][measured[name].length - 1];
      if (!Number.isNaN(value) || name === own) this.last[column] = value;
    });
  }

  /**
   * Whole iterations: k discriminator updates and one generator update each.
   * @param {number} iterations @param {Source} source
   * @returns {Promise<Float32Array>} (iterations, measured) flat: the last value of each iteration; not finite where the training diverged
   */
  async advance(iterations, source) {
    const columns = this.manifest.measured.length;
    const turn = Number(this.values.discriminator_steps) + 1; // updates in an iteration
    const T = iterations * turn;
    const turns = Uint8Array.from({ length: T }, (_, t) => Number(t % turn === turn - 1));
    const measured = await this.update(turns, source);
    const rows = new Float32Array(iterations * columns).fill(NaN);
    this.manifest.measured.forEach((name, column) => {
      const series = measured[name];
      for (let t = 0; t < T; t++) {
        const at = Math.floor(t / turn) * columns + column;
        if (!Number.isNaN(series[t]) && Math.abs(rows[at]) !== Infinity) rows[at] = series[t];
      }
    });
    this.last = rows.slice(-columns);
    return rows;
  }

  /** One update alone. @param {Role} role @param {Source} source @returns {Promise<boolean>} whether what it measured is finite */
  async single(role, source) {
    const measured = await this.update(Uint8Array.of(Number(role === "generator")), source);
    this.note(measured, role);
    return Number.isFinite(measured[`${role}_loss`][0]);
  }

  /**
   * What is drawn of the present state, at the noise that all views share or at a batch's own. The arrays are new at each call.
   * @param {Source} source @param {number} [zoom] how many times the data's square the surface is wide
   * @param {{real: Float32Array, draws: Record<string, Float32Array>}} [given] @param {number} [side] points along a side of the surface
   * @returns {Promise<View>}
   */
  async view({ data }, zoom = 1, given, side = this.side) {
    const { graphs, manifest, index } = this;
    const real = given?.real ?? /** @type {Float32Array} */ (this.real);
    const n = real.length / 2;
    /** @type {Record<string, any>} */
    const feeds = { ...this.state, ...this.numbers() };
    for (const [name, { kind, shape }] of Object.entries(manifest.draws)) {
      const full = sized(shape, n);
      feeds[name] = graphs.tensor(given?.draws[name] ?? this.fixed(name, kind, size(full)), full);
    }
    feeds.along = graphs.tensor(this.fixed("along", "uniform", n), [n]);
    feeds.real = graphs.tensor(real, [n, 2]);
    Object.assign(feeds, await this.further(feeds));
    const { view } = variantOf(manifest, this.values);
    const usual = index.data[data].limit;
    const limit = usual * zoom;
    feeds.grid = graphs.tensor(grid(limit, side), [side ** 2, 2]);
    const { samples, surface, arrows, slopes } = await graphs.run(view, feeds);
    this.zoom = zoomOf(samples.data, usual);
    const weights = this.state["discriminator.weights"].data;
    return {
      samples: samples.data,
      surface: surface.data,
      arrows: arrows.data,
      slopes: histogram(slopes.data, "from zero"),
      weights: histogram(weights, "around zero"),
      limit,
    };
  }

  /** What a view takes besides. @param {Record<string, any>} _feeds @returns {Promise<Record<string, any>>} */
  async further(_feeds) {
    return {};
  }

  /** What the page asks besides, if this kind of training has an answer. @param {any} _question @returns {Promise<any>} */
  async answer(_question) {
    return {};
  }

  /** Random numbers that are the same in each view. @param {string} name @param {"uniform" | "normal"} kind @param {number} length */
  fixed(name, kind, length) {
    delete this.streams[`view.${name}`];
    return this.draw(`view.${name}`, kind, length);
  }

  /** How good the samples are at a step that is not shown. @param {Source} source @returns {Promise<Mark>} */
  async measureNow(source) {
    const { samples } = await this.view(source, 1, undefined, 1);
    return { steps: this.steps, ...(await this.measure(samples, source)) };
  }

  /** How good the samples of a view are. @param {Float32Array} samples @param {Source} source @returns {Promise<Measures>} */
  async measure(samples, { data }) {
    const { graphs, index } = this;
    const { modes, radius } = index.data[data];
    const distance = await this.distance(samples, /** @type {Float32Array} */ (this.real));
    if (!modes.length) return { distance, covered: null, quality: null };
    const { covered, quality } = await graphs.run(index.measures.modes, {
      samples: graphs.tensor(samples, [SHOWN, 2]),
      modes: graphs.tensor(Float32Array.from(modes.flat()), [modes.length, 2]),
      radius: graphs.scalar(radius),
    });
    return { distance, covered: covered.data[0], quality: quality.data[0] };
  }
}
