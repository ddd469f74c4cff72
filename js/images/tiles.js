// Grey images side by side on a canvas, each in a frame whose colour is a verdict.

import { FLAT } from "../playground/scale.js";

const FRAME = 3; // px
const GAP = 3;

/** @typedef {(name: string) => string} Colours gives the present theme's colour called `name` */
/** @typedef {{ink: number[], paper: number[], low: number[], middle: number[], high: number[]}} Palette red, green and blue of each, 0 to 255 */

const PLACES = { ink: "ink", paper: "panel", low: "generated", middle: "middle", high: "real" };

/** @param {Colours} colour @returns {Palette} */
export function paletteOf(colour) {
  const context = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d", { willReadFrequently: true }));
  const found = Object.entries(PLACES).map(([place, name]) => {
    context.fillStyle = colour(name);
    context.fillRect(0, 0, 1, 1);
    return [place, [...context.getImageData(0, 0, 1, 1).data].slice(0, 3)];
  });
  return /** @type {any} */ (Object.fromEntries(found));
}

/** @param {number[]} a @param {number[]} b @param {number} t from 0 for a to 1 for b */
const mixed = (a, b, t) => a.map((x, i) => Math.round(x + (b[i] - x) * t));

/** The colour of a verdict from 0, generated, to 1, real. @param {Palette} palette @param {number} t */
export function frameColour({ low, middle, high }, t) {
  const [r, g, b] = t < 0.5 ? mixed(low, middle, 2 * t) : mixed(middle, high, 2 * t - 1);
  return `rgb(${r} ${g} ${b})`;
}

/**
 * From the value that is framed as the lowest verdict to that of the highest: a critic's own, unless it is nearly flat.
 * @param {{low: number | null, high: number | null}} bounds of a verdict @param {number[]} verdicts
 */
export function spanOf({ low, high }, verdicts) {
  const finite = verdicts.filter(Number.isFinite);
  const [least, most] = [low ?? Math.min(...finite), high ?? Math.max(...finite)];
  const missing = high === null ? Math.max(0, FLAT - (most - least)) : 0;
  return low === null ? [least - missing / 2, most + missing / 2] : [least, most + missing];
}

export class Tiles {
  /** @param {HTMLCanvasElement} canvas @param {number} columns */
  constructor(canvas, columns) {
    this.canvas = canvas;
    this.columns = columns;
    this.context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    this.small = document.createElement("canvas"); // one image in its own pixels
    this.count = 0;
  }

  /** Device pixels from a tile's corner to the next one's. */
  get pitch() {
    return this.canvas.width / this.columns;
  }

  /** As many device pixels as the element has. @param {number} count of tiles */
  fit(count) {
    const ratio = window.devicePixelRatio || 1;
    const width = Math.max(1, Math.round(this.canvas.clientWidth * ratio));
    const height = Math.round((width / this.columns) * Math.ceil(count / this.columns));
    if (this.canvas.width !== width || this.canvas.height !== height) Object.assign(this.canvas, { width, height });
    this.count = count;
  }

  /**
   * @param {Float32Array} images (n, side, side) flat, in [-1, 1] @param {number} side @param {Palette} palette
   * @param {{verdicts?: ArrayLike<number>, marks?: Record<number, string>, ring?: string}} [options] verdicts from 0 to 1;
   *   marks: a letter in the corner of a tile; ring: the colour of a marked tile's outer line
   */
  draw(images, side, palette, { verdicts, marks = {}, ring = "" } = {}) {
    const { context, small, columns } = this;
    const each = side * side;
    const count = images.length / each;
    this.fit(count);
    const { pitch } = this;
    const ratio = window.devicePixelRatio || 1;
    const frame = verdicts ? FRAME * ratio : 0;
    const gap = GAP * ratio;
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    context.imageSmoothingQuality = "high";
    small.width = small.height = side;
    const pen = /** @type {CanvasRenderingContext2D} */ (small.getContext("2d"));
    const pixels = pen.createImageData(side, side);
    for (let i = 0; i < count; i++) {
      const [x, y] = [(i % columns) * pitch + gap / 2, Math.floor(i / columns) * pitch + gap / 2];
      const size = pitch - gap;
      if (verdicts) {
        context.fillStyle = frameColour(palette, verdicts[i]);
        context.fillRect(x, y, size, size);
      }
      paint(pixels.data, images.subarray(i * each, (i + 1) * each), palette);
      pen.putImageData(pixels, 0, 0);
      context.drawImage(small, x + frame, y + frame, size - 2 * frame, size - 2 * frame);
      if (marks[i]) this.mark(marks[i], x, y, size, ring);
    }
  }

  /** @param {string} letter @param {number} x @param {number} y @param {number} size @param {string} colour */
  mark(letter, x, y, size, colour) {
    const { context } = this;
    const ratio = window.devicePixelRatio || 1;
    context.strokeStyle = context.fillStyle = colour;
    context.lineWidth = 2 * ratio;
    context.strokeRect(x, y, size, size);
    context.font = `bold ${11 * ratio}px system-ui, sans-serif`;
    context.textBaseline = "top";
    context.fillText(letter, x + 5 * ratio, y + 4 * ratio);
  }

  /** The tile at a place of the page, -1 where there is none. @param {{clientX: number, clientY: number}} place */
  at({ clientX, clientY }) {
    const { left, top, width } = this.canvas.getBoundingClientRect();
    const pitch = width / this.columns;
    const [column, row] = [Math.floor((clientX - left) / pitch), Math.floor((clientY - top) / pitch)];
    const i = row * this.columns + column;
    return column >= 0 && column < this.columns && row >= 0 && i < this.count ? i : -1;
  }
}

/** @param {Uint8ClampedArray} pixels @param {Float32Array} image @param {Palette} palette */
function paint(pixels, image, { ink, paper }) {
  for (let p = 0; p < image.length; p++) {
    const t = (Math.min(1, Math.max(-1, image[p])) + 1) / 2;
    for (let c = 0; c < 3; c++) pixels[4 * p + c] = paper[c] + (ink[c] - paper[c]) * t;
    pixels[4 * p + 3] = 255;
  }
}
