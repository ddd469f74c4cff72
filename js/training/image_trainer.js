// One training on images, in the worker: what trainer.js is for points. Real images are tiles of one picture.
import { variantOf } from "./graphs.js";
import { Stream } from "./random.js";
import { Trainer, size } from "./trainer.js";
import { fitted, frechet } from "./frechet.js";
import { tilesOf } from "./sheet.js";
import { MEASURED, REAL, TILES, WALK } from "./image_sizes.js";

/**
 * @typedef {{title: string, sheet: string, columns: number, side: number, top: number, count: number, features: string}} ImageSet
 * @typedef {{sets: Record<string, ImageSet>, objectives: string[]}} ImageIndex
 * @typedef {{samples: Float32Array, walk: Float32Array, verdicts: Float32Array, realVerdicts: Float32Array}} ImageView
 * @typedef {{distance: number, floor: {mean: number, sd: number}, digits: number[]}} ImageMeasures
 */

const CLASSIFIED = 2560; // real images that they are measured against, at most
const FLOORS = 4; // times that real images are measured
const CHUNK = 128; // images in one call of the classifier

export class ImageTrainer extends Trainer {
  /** @param {any} index @param {any} manifest @param {string} data @param {import("./trainer.js").Values} values */
  static first = (index, manifest, data, values) => {
    const { train, view } = variantOf(manifest, values);
    return [manifest.init.file, train, view, index.sets[data].sheet];
  };
  static ofData = () => [];
  static mark = () => Infinity; // it takes long: the clock decides

  /** The samples between which the walk goes. */
  ends = [0, 1];
  /** What samples are measured against @type {{gaussian: import("./frechet.js").Gaussian, floor: {mean: number, sd: number}} | undefined} */
  reference;
  /** All real images (N, side, side) flat. @type {Float32Array} */
  images;

  /** @returns {ImageSet} */
  get set() {
    return /** @type {any} */ (this.index).sets[/** @type {any} */ (this.manifest).set];
  }

  /** The set's images, loaded once. */
  async load() {
    this.images ??= await tilesOf(await this.graphs.read(this.set.sheet), this.set);
  }

  /**
   * As `Samples.picked` in ganlib/data/sets.py picks them.
   * @param {import("./trainer.js").Source} _source @param {number} n @param {string} stream
   */
  async points(_source, n, stream) {
    await this.load();
    const each = size(this.shape);
    const { count } = this.set;
    const uniform = this.draw(`${stream}.uniform`, "uniform", n);
    const found = new Float32Array(n * each);
    for (let i = 0; i < n; i++) {
      const at = Math.floor(Math.fround(uniform[i] * count)); // float32, as torch multiplies
      found.set(this.images.subarray(at * each, (at + 1) * each), i * each);
    }
    return found;
  }

  /** Real images to show: the same at each call. @param {import("./trainer.js").Source} source @returns {Promise<any>} */
  async showReal(source) {
    delete this.streams["view.real.uniform"];
    this.real = await this.points(source, REAL, "view.real");
    return { points: this.real.slice() };
  }

  /** @returns {Promise<any>} of type ImageView */
  async view() {
    const { graphs, manifest } = this;
    const { latent } = manifest;
    const z = new Float32Array((TILES + WALK) * latent);
    const fixed = this.fixed("z", "normal", TILES * latent);
    z.set(fixed);
    const [from, to] = this.ends.map((i) => fixed.subarray(i * latent, (i + 1) * latent));
    for (let i = 0; i < WALK; i++) z.set(between(from, to, i / (WALK - 1)), (TILES + i) * latent);
    const { samples, verdicts, real_verdicts } = await graphs.run(variantOf(manifest, this.values).view, {
      ...this.state,
      z: graphs.tensor(z, [TILES + WALK, latent]),
      real: graphs.tensor(/** @type {Float32Array} */ (this.real), [REAL, ...this.shape]),
    });
    const cut = TILES * size(this.shape);
    return {
      samples: samples.data.slice(0, cut),
      walk: samples.data.slice(cut),
      verdicts: verdicts.data.slice(0, TILES),
      realVerdicts: real_verdicts.data.slice(),
    };
  }

  /** G at fixed noise that no training sees. */
  async measured() {
    const { graphs, manifest } = this;
    const all = new Float32Array(MEASURED * size(this.shape));
    const z = this.fixed("measure.z", "normal", MEASURED * manifest.latent);
    for (let at = 0; at < MEASURED; at += CHUNK) {
      const { samples } = await graphs.run(variantOf(manifest, this.values).view, {
        ...this.state,
        z: graphs.tensor(z.slice(at * manifest.latent, (at + CHUNK) * manifest.latent), [CHUNK, manifest.latent]),
        real: graphs.tensor(/** @type {Float32Array} */ (this.real), [REAL, ...this.shape]),
      });
      all.set(samples.data, at * size(this.shape));
    }
    return all;
  }

  /** @returns {Promise<any>} of type ImageMeasures */
  async measure() {
    this.reference ??= await this.makeReference();
    const { features, classes } = await this.classify(await this.measured());
    const digits = new Array(10).fill(0);
    for (const digit of classes) digits[digit] += 1 / MEASURED;
    const { gaussian, floor } = this.reference;
    return { distance: frechet(fitted(features, features.length / MEASURED), gaussian), floor, digits };
  }

  /** What the frozen classifier makes of images. @param {Float32Array} images */
  async classify(images) {
    const { graphs, set } = this;
    const each = size(this.shape);
    const parts = [];
    for (let at = 0; at < images.length; at += CHUNK * each) {
      const part = images.slice(at, at + CHUNK * each);
      parts.push(await graphs.run(set.features, { images: graphs.tensor(part, [part.length / each, ...this.shape]) }));
    }
    const d = parts[0].features.dims[1];
    const features = new Float32Array((d * images.length) / each);
    parts.forEach((part, i) => features.set(part.features.data, i * CHUNK * d));
    return { features, classes: parts.flatMap((part) => [...part.classes.data]) };
  }

  /** Real images' features, and the distance that other real images have from them. */
  async makeReference() {
    const each = size(this.shape);
    const { count } = this.set;
    const order = shuffled(count, new Stream(0, "measure.order"));
    const most = Math.min(count, CLASSIFIED);
    const chosen = new Float32Array(most * each);
    for (let i = 0; i < most; i++) chosen.set(this.images.subarray(order[i] * each, (order[i] + 1) * each), i * each);
    const { features } = await this.classify(chosen);
    const d = features.length / most;
    const rows = (/** @type {number} */ from, /** @type {number} */ to) => features.subarray(from * d, to * d);
    const floors = [];
    for (let i = 0; i < FLOORS; i++) {
      // Each time other images, against those that are left.
      const from = Math.floor((i * (most - MEASURED)) / (FLOORS - 1));
      const rest = new Float32Array(features.length - MEASURED * d);
      rest.set(rows(0, from));
      rest.set(rows(from + MEASURED, most), from * d);
      floors.push(frechet(fitted(rows(from, from + MEASURED), d), fitted(rest, d)));
    }
    const mean = floors.reduce((a, b) => a + b) / FLOORS;
    const sd = Math.sqrt(floors.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (FLOORS - 1));
    return { gaussian: fitted(features, d), floor: { mean, sd } };
  }

  /**
   * "walk": other ends. "nearest": the training image that is nearest to one, in all pixels, and what both read as.
   * @param {any} question @returns {Promise<any>}
   */
  async answer({ about, ends, image }) {
    if (about === "walk") {
      this.ends = ends;
      return { about, ...(await this.view()) };
    }
    const each = size(this.shape);
    let [best, least] = [0, Infinity];
    for (let i = 0, at = 0; i < this.set.count; i++) {
      let sum = 0;
      for (let p = 0; p < each; p++) sum += (this.images[at++] - image[p]) ** 2;
      if (sum < least) [best, least] = [i, sum];
    }
    const nearest = this.images.slice(best * each, (best + 1) * each);
    const both = new Float32Array(2 * each);
    both.set(image);
    both.set(nearest, each);
    const { classes } = await this.classify(both);
    return { about, nearest, distance: Math.sqrt(least / each), reads: classes };
  }
}

/** On the great circle: what lies between two draws of a normal distribution is nearly as long as they. @param {Float32Array} from @param {Float32Array} to @param {number} t from 0 to 1 */
export function between(from, to, t) {
  const dot = (/** @type {Float32Array} */ a, /** @type {Float32Array} */ b) => a.reduce((sum, x, i) => sum + x * b[i], 0);
  const cosine = dot(from, to) / Math.sqrt(dot(from, from) * dot(to, to));
  const angle = Math.acos(Math.min(1, Math.max(-1, cosine)));
  if (angle < 1e-3) return from;
  const [a, b] = [Math.sin((1 - t) * angle) / Math.sin(angle), Math.sin(t * angle) / Math.sin(angle)];
  return from.map((x, i) => a * x + b * to[i]);
}

/** The numbers from 0 to n - 1 in the order that a stream gives. @param {number} n @param {Stream} stream */
function shuffled(n, stream) {
  const keys = stream.uniform(new Float32Array(n));
  return Array.from(keys.keys()).sort((a, b) => keys[a] - keys[b]);
}
