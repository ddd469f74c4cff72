// Keeps the state of one training and feeds the exported graphs. Runs in the worker; tests drive it directly.
import { Stream } from "./random.js";

/**
 * @typedef {{file: string, when?: Record<string, string>}} TrainGraph
 * @typedef {{title: string, file: string, modes: number[][], radius: number, limit: number}} DataSet
 * @typedef {{name: string, kind: "number" | "integer" | "choice", value: any, low?: number, high?: number, log?: boolean,
 *            options?: string[], symbol?: string, doc: string}} Control
 * @typedef {{name: string, title: string, batch: number, latent: number, state: Record<string, number[]>,
 *            init: {file: string, inputs: Record<string, number[]>}, train: TrainGraph[],
 *            draws: Record<string, {kind: "normal" | "uniform", shape: number[]}>, view: string, measured: string[],
 *            surface: {label: string, low: number | null, high: number | null}, data: Record<string, DataSet>, controls: Control[],
 *            constants: Record<string, number>}} Manifest
 * @typedef {Record<string, number | string>} Values what each control says now
 */

/** Points along one side of the square on which the surface is drawn. */
export const SIDE = 48;
const SHOWN = 512; // generated points in a view: all are measured
const SHOWN_REAL = 256;

/** The graphs were optimised when they were exported; doing it again would only make the start slower. */
const OPTIONS = { executionProviders: ["wasm"], graphOptimizationLevel: "disabled" };

const size = (/** @type {number[]} */ shape) => shape.reduce((a, b) => a * b, 1);

/** The train graph for the present choices. @param {Manifest} manifest @param {Values} values */
const trainGraph = ({ train }, values) =>
  train.find(({ when }) => Object.entries(when ?? {}).every(([name, value]) => values[name] === value)).file;

/** The graphs that a training needs from its start. @param {Manifest} manifest @param {string} data @param {Values} values */
export const firstGraphs = (manifest, data, values) => [
  manifest.init.file,
  manifest.data[data].file,
  manifest.view,
  trainGraph(manifest, values),
];

export class Trainer {
  /**
   * @param {any} ort the onnxruntime-web module, ready to make sessions
   * @param {Manifest} manifest
   * @param {(name: string) => Promise<Uint8Array>} read gives a graph's bytes
   */
  constructor(ort, manifest, read) {
    this.ort = ort;
    this.manifest = manifest;
    this.read = read;
    /** @type {Map<string, Promise<any>>} */
    this.sessions = new Map();
    /** @type {Record<string, any>} */
    this.state = {};
    /** @type {Record<string, Float32Array>} */
    this.buffers = {};
  }

  /** @param {string} file */
  session(file) {
    let session = this.sessions.get(file);
    if (!session) {
      session = this.read(file).then((bytes) => this.ort.InferenceSession.create(bytes, OPTIONS));
      session.catch(() => this.sessions.delete(file)); // so that a later attempt asks again
      this.sessions.set(file, session);
    }
    return session;
  }

  /** @param {Float32Array} data @param {number[]} shape */
  tensor(data, shape) {
    return new this.ort.Tensor("float32", data, shape);
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
    /** @type {Record<string, Stream>} */
    this.streams = {};
    /** Counted from the start: generator updates and discriminator updates. */
    this.steps = 0;
    this.discriminatorSteps = 0;
    /** @type {Record<string, any>} */
    const feeds = {};
    for (const [name, shape] of Object.entries(this.manifest.init.inputs))
      feeds[name] = this.tensor(this.draw(`init.${name}`, "uniform", size(shape)), shape);
    const session = await this.session(this.manifest.init.file);
    this.state = await session.run(feeds);
    this.z = new Stream(seed, "view.z").normal(new Float32Array(SHOWN * this.manifest.latent));
  }

  /** @param {string} data name of a data set @param {number} n @param {string} stream @returns {Promise<Float32Array>} (n, 2) flat */
  async points(data, n, stream) {
    const session = await this.session(this.manifest.data[data].file);
    const { points } = await session.run({
      uniform: this.tensor(this.draw(`${stream}.uniform`, "uniform", n), [n]),
      normal: this.tensor(this.draw(`${stream}.normal`, "normal", 2 * n), [n, 2]),
    });
    return points.data;
  }

  /** Real points to show: the same at each call. @param {string} data */
  realPoints(data) {
    delete this.streams["view.real.uniform"];
    delete this.streams["view.real.normal"];
    return this.points(data, SHOWN_REAL, "view.real");
  }

  /**
   * Makes the updates of `turns` (0: discriminator, 1: generator) with the given random numbers.
   * @param {Uint8Array} turns (T,)
   * @param {Float32Array} real (T, batch, 2)
   * @param {Record<string, Float32Array>} draws each (T, ...shape)
   * @param {Values} values
   * @returns {Promise<Record<string, Float32Array>>} what was measured, each (T,), NaN where a step did not measure it
   */
  async train(turns, real, draws, values) {
    const { manifest } = this;
    const session = await this.session(trainGraph(manifest, values));
    const T = turns.length;
    /** @type {Record<string, any>} */
    const feeds = {
      generator_turn: new this.ort.Tensor("bool", turns, [T]),
      real: this.tensor(real, [T, manifest.batch, 2]),
      ...this.state,
    };
    for (const [name, { shape }] of Object.entries(manifest.draws))
      feeds[name] = this.tensor(draws[name], [T, ...shape]);
    for (const [name, value] of Object.entries(values))
      if (typeof value === "number" && session.inputNames.includes(name))
        feeds[name] = this.tensor(Float32Array.of(value), []);
    const out = await session.run(feeds);
    for (const name of Object.keys(manifest.state)) this.state[name] = out[`next.${name}`];
    return Object.fromEntries(manifest.measured.map((name) => [name, out[`measured.${name}`].data]));
  }

  /**
   * Whole iterations: k discriminator updates and one generator update each.
   * @param {number} iterations @param {string} data @param {Values} values
   * @returns {Promise<Float32Array>} (iterations, measured) flat: the last value of each iteration; not finite where the training diverged
   */
  async advance(iterations, data, values) {
    const { manifest } = this;
    const k = Number(values.discriminator_steps);
    const T = iterations * (k + 1);
    const turns = Uint8Array.from({ length: T }, (_, t) => Number(t % (k + 1) === k));
    const real = await this.points(data, T * manifest.batch, "real");
    /** @type {Record<string, Float32Array>} */
    const draws = {};
    for (const [name, { kind, shape }] of Object.entries(manifest.draws))
      draws[name] = this.draw(name, kind, T * size(shape));
    const measured = await this.train(turns, real, draws, values);
    this.steps += iterations;
    this.discriminatorSteps += iterations * k;
    const rows = new Float32Array(iterations * manifest.measured.length).fill(NaN);
    manifest.measured.forEach((name, column) => {
      const series = measured[name];
      for (let t = 0; t < T; t++) {
        const at = Math.floor(t / (k + 1)) * manifest.measured.length + column;
        if (!Number.isNaN(series[t]) && Math.abs(rows[at]) !== Infinity) rows[at] = series[t];
      }
    });
    return rows;
  }

  /**
   * What is shown of the present state. The arrays are new at each call.
   * @param {string} data
   * @returns {Promise<{samples: Float32Array, surface: Float32Array, covered: number | null, quality: number | null}>}
   */
  async view(data) {
    const { modes, radius, limit } = this.manifest.data[data];
    const session = await this.session(this.manifest.view);
    const [count, flat] = modes.length ? [modes.length, Float32Array.from(modes.flat())] : [1, new Float32Array(2)];
    /** @type {Record<string, any>} */
    const feeds = {
      ...this.state,
      z: this.tensor(this.z, [SHOWN, this.manifest.latent]),
      grid: this.tensor(grid(limit), [SIDE * SIDE, 2]),
      modes: this.tensor(flat, [count, 2]),
      radius: this.tensor(Float32Array.of(radius ?? 1), []),
    };
    for (const name of Object.keys(feeds)) if (!session.inputNames.includes(name)) delete feeds[name];
    const { samples, surface, covered, quality } = await session.run(feeds);
    return {
      samples: samples.data,
      surface: surface.data,
      covered: modes.length ? covered.data[0] : null,
      quality: modes.length ? quality.data[0] : null,
    };
  }
}

/** SIDE x SIDE points on [-limit, limit]^2, edges included, row by row from the lowest. @param {number} limit */
function grid(limit) {
  const at = (/** @type {number} */ i) => limit * ((2 * i) / (SIDE - 1) - 1);
  const points = new Float32Array(2 * SIDE * SIDE);
  for (let row = 0, i = 0; row < SIDE; row++)
    for (let column = 0; column < SIDE; column++, i += 2) {
      points[i] = at(column);
      points[i + 1] = at(row);
    }
  return points;
}
