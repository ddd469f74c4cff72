// Draws arrays on the square canvas: the surface as a heat map with contours, real and generated points, arrows.
import { sideOf } from "../training/square.js";

/** @typedef {{low: string, middle: string, high: string, contour: string, real: string, generated: string, edge: string, axis: string, arrow: string}} Palette */

const PALEST = 0.4; // of the contours' opacity, where they lie closer than the tones alone would have them
const ARROWS = 96;
const MARKS = 256; // of real and of generated points: of all one would not see through
const ARM = 2.6; // pixels of the page, from a mark's middle
const LONGEST = 0.09; // of the picture's side: an arrow as long as the longest in the run
const READABLE = 220; // pixels of the page: on smaller pictures numbers would cover points, and half of the marks are enough
const FAINTEST = 0.12; // opacity of arrows that have all but vanished

/** The colours that the stylesheet gives. @param {HTMLElement} root @returns {any} */
export function paletteOf(root) {
  const style = getComputedStyle(root);
  const names = ["low", "middle", "high", "contour", "real", "generated", "edge", "axis", "arrow"];
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--live-${name}`).trim()]));
}

/** @param {string} hex #rrggbb @returns {number[]} */
const rgb = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** 256 colours from low through middle to high. @param {Palette} palette */
function ramp({ low, middle, high }) {
  const [a, b, c] = [low, middle, high].map(rgb);
  const colours = new Uint8ClampedArray(4 * 256);
  for (let i = 0; i < 256; i++) {
    const t = i / 127.5;
    for (let channel = 0; channel < 3; channel++)
      colours[4 * i + channel] =
        t < 1 ? a[channel] + t * (b[channel] - a[channel]) : b[channel] + (t - 1) * (c[channel] - b[channel]);
    colours[4 * i + 3] = 255;
  }
  return colours;
}

/** The length that this share of arrows, by default 95 of 100, does not exceed; 0 if there are none. @param {Float32Array} arrows (n, 2) flat */
export function typical(arrows, share = 0.95) {
  const lengths = Float32Array.from({ length: arrows.length / 2 }, (_, i) => Math.hypot(arrows[2 * i], arrows[2 * i + 1]));
  const finite = lengths.filter(Number.isFinite).sort();
  return finite.length ? finite[Math.floor(share * (finite.length - 1))] : 0;
}

export class Picture {
  /** @type {Palette} */
  palette;
  /** @type {Uint32Array} */
  colours;

  /** @param {HTMLCanvasElement} canvas */
  constructor(canvas) {
    this.canvas = canvas;
    this.context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    this.ratio = 0; // canvas pixels to one of the page; 0 until it is laid out
    this.heat = /** @type {OffscreenCanvasRenderingContext2D} */ (new OffscreenCanvas(1, 1).getContext("2d"));
    this.pixels = new ImageData(1, 1);
    this.layer = /** @type {OffscreenCanvasRenderingContext2D} */ (new OffscreenCanvas(1, 1).getContext("2d"));
    /** What the layer shows @type {any[]} */
    this.layered = [];
    /** A cross of generated points: its edge, and the cross itself @type {ImageBitmap[]} */
    this.marks = [];
  }

  /** @param {Palette} palette */
  setPalette(palette) {
    this.palette = palette;
    this.colours = new Uint32Array(ramp(palette).buffer);
    this.marks = [];
    this.layered = [];
  }

  /** Matches the canvas to its size on the page. */
  fit() {
    const ratio = Math.min(window.devicePixelRatio || 1, 2);
    const side = Math.round(this.canvas.clientWidth * ratio);
    if (side === 0 || this.canvas.width === side) return;
    this.canvas.width = this.canvas.height = side;
    this.ratio = ratio;
    this.marks = [];
  }

  /** Of how many marks one is drawn. */
  get thin() {
    return this.canvas.width < READABLE * this.ratio ? 2 : 1;
  }

  /**
   * @param {{surface: Float32Array, samples: Float32Array, arrows: Float32Array}} view
   * @param {Float32Array} real
   * @param {{limit: number, low: number, high: number, apart: number, pull: number}} scale of the plane, of the surface, its contours and of the arrows
   * @param {boolean} withArrows
   */
  draw({ surface, samples, arrows }, real, { limit, low, high, apart, pull }, withArrows) {
    if (!this.ratio) this.fit();
    if (!this.ratio) return; // not laid out yet
    this.drawSurface(surface, low, high);
    this.drawContours(surface, low, high, apart);
    this.drawStill(real, limit);
    this.drawGenerated(samples, limit);
    if (withArrows) this.drawArrows(samples, arrows, limit, pull);
  }

  /** @param {Float32Array} surface @param {number} low @param {number} high */
  drawSurface(surface, low, high) {
    const { context, canvas, heat, colours } = this;
    const side = sideOf(surface);
    if (this.pixels.width !== side) {
      this.pixels = new ImageData(side, side);
      heat.canvas.width = heat.canvas.height = side;
    }
    const out = new Uint32Array(this.pixels.data.buffer);
    const scale = 255 / (high - low);
    for (let row = 0; row < side; row++)
      for (let column = 0; column < side; column++) {
        const level = Math.round((surface[row * side + column] - low) * scale);
        out[(side - 1 - row) * side + column] = colours[Math.max(0, Math.min(255, level))];
      }
    heat.putImageData(this.pixels, 0, 0);
    context.imageSmoothingEnabled = true;
    const cell = canvas.width / (side - 1); // the outer points lie on the edges, so half of their cells is outside
    context.drawImage(heat.canvas, -cell / 2, -cell / 2, canvas.width + cell, canvas.height + cell);
  }

  /** At even steps around the middle of the tones, which is thicker. @param {Float32Array} surface @param {number} low @param {number} high @param {number} apart */
  drawContours(surface, low, high, apart) {
    const middle = (low + high) / 2;
    const steps = Math.ceil((high - low) / apart / 2) - 1;
    this.context.globalAlpha = Math.max(PALEST, Math.min(1, (6 * apart) / (high - low)));
    for (let i = -steps; i <= steps; i++) this.drawContour(surface, middle + i * apart, i ? 0.75 : 1.75);
    this.context.globalAlpha = 1;
  }

  /** Marching squares; a saddle is cut one of its two ways. @param {Float32Array} surface @param {number} level @param {number} width */
  drawContour(surface, level, width) {
    const { context, canvas } = this;
    const points = sideOf(surface);
    const cell = canvas.width / (points - 1);
    context.beginPath();
    for (let row = 0; row + 1 < points; row++)
      for (let column = 0; column + 1 < points; column++) {
        const i = row * points + column;
        const corners = [surface[i], surface[i + 1], surface[i + points + 1], surface[i + points]];
        let open = false;
        for (let side = 0; side < 4; side++) {
          const a = corners[side] - level;
          const b = corners[(side + 1) % 4] - level;
          if (a < 0 === b < 0) continue;
          const t = a / (a - b);
          const x = column + [t, 1, 1 - t, 0][side];
          const y = row + [0, t, 1, 1 - t][side];
          if (open) context.lineTo(x * cell, canvas.height - y * cell);
          else context.moveTo(x * cell, canvas.height - y * cell);
          open = !open;
        }
      }
    context.lineWidth = width * this.ratio;
    context.strokeStyle = this.palette.contour;
    context.stroke();
  }

  /** Where the generator's loss draws the first samples. @param {Float32Array} samples @param {Float32Array} arrows both (n, 2) flat @param {number} limit @param {number} pull that is drawn as the longest */
  drawArrows(samples, arrows, limit, pull) {
    const { context, canvas, ratio, palette } = this;
    const scale = canvas.width / (2 * limit);
    const unit = (LONGEST * canvas.width) / (pull || 1);
    const most = 1.5 * LONGEST * canvas.width;
    context.beginPath();
    for (let i = 0; i < (2 * ARROWS) / this.thin && i < samples.length; i += 2) {
      const [x, y] = [(samples[i] + limit) * scale, (limit - samples[i + 1]) * scale];
      let [dx, dy] = [arrows[i] * unit, -arrows[i + 1] * unit];
      const length = Math.hypot(dx, dy);
      if (!(length > 2 * ratio)) continue;
      if (length > most) [dx, dy] = [(dx * most) / length, (dy * most) / length];
      const head = (3.5 * ratio) / Math.hypot(dx, dy);
      context.moveTo(x, y);
      context.lineTo(x + dx, y + dy);
      context.moveTo(x + dx - head * (dx + 0.6 * dy), y + dy - head * (dy - 0.6 * dx));
      context.lineTo(x + dx, y + dy);
      context.lineTo(x + dx - head * (dx - 0.6 * dy), y + dy - head * (dy + 0.6 * dx));
    }
    context.lineWidth = 1.25 * ratio;
    context.strokeStyle = palette.arrow;
    context.globalAlpha = Math.max(FAINTEST, Math.min(1, (typical(arrows) / (pull || 1)) ** 0.25));
    context.stroke();
    context.globalAlpha = 1;
  }

  /** A cross-hair where the next point would be put by the keyboard. @param {[number, number]} at @param {number} limit */
  drawCursor([x, y], limit) {
    const { context, canvas, ratio, palette } = this;
    const scale = canvas.width / (2 * limit);
    const [a, b, arm] = [(x + limit) * scale, (limit - y) * scale, 9 * ratio];
    context.beginPath();
    context.moveTo(a - arm, b);
    context.lineTo(a + arm, b);
    context.moveTo(a, b - arm);
    context.lineTo(a, b + arm);
    context.lineWidth = 2 * ratio;
    context.strokeStyle = palette.contour;
    context.stroke();
  }

  /** What stays as it is from frame to frame, axes and real points: painted once, then copied. @param {Float32Array} real @param {number} limit */
  drawStill(real, limit) {
    const { layer, canvas } = this;
    const wanted = [real, limit, canvas.width];
    if (wanted.some((value, i) => value !== this.layered[i])) {
      this.layered = wanted;
      layer.canvas.width = layer.canvas.height = canvas.width; // clears it too
      if (this.thin === 1) this.drawAxes(layer, limit);
      this.drawReal(layer, real, limit);
    }
    this.context.drawImage(layer.canvas, 0, 0);
  }

  /** Ticks at whole numbers along the left and the lower edge. @param {OffscreenCanvasRenderingContext2D} context @param {number} limit */
  drawAxes(context, limit) {
    const { canvas, ratio } = this;
    const step = limit > 4 ? 2 : limit > 1.2 ? 1 : 0.5;
    context.fillStyle = context.strokeStyle = this.palette.axis;
    context.lineWidth = ratio;
    context.font = `${11 * ratio}px system-ui, sans-serif`;
    context.beginPath();
    for (let value = -Math.ceil(limit / step) * step; value < limit; value += step) {
      if (value <= -limit) continue;
      const at = ((value / limit + 1) / 2) * canvas.width;
      const text = String(value).replace("-", "\u2212");
      context.moveTo(at, canvas.height);
      context.lineTo(at, canvas.height - 5 * ratio);
      context.moveTo(0, canvas.height - at);
      context.lineTo(5 * ratio, canvas.height - at);
      context.textAlign = "center";
      context.textBaseline = "alphabetic";
      context.fillText(text, at, canvas.height - 8 * ratio);
      context.textAlign = "left";
      context.textBaseline = "middle";
      context.fillText(text, 8 * ratio, canvas.height - at);
    }
    context.stroke();
  }

  /** Circles with an edge that sets them off the surface. @param {OffscreenCanvasRenderingContext2D} context @param {Float32Array} points (n, 2) flat @param {number} limit */
  drawReal(context, points, limit) {
    const { canvas, ratio, palette } = this;
    const scale = canvas.width / (2 * limit);
    context.beginPath();
    for (let i = 0; i < points.length && i < (2 * MARKS) / this.thin; i += 2) {
      const [x, y] = [(points[i] + limit) * scale, (limit - points[i + 1]) * scale];
      context.moveTo(x + ARM * ratio, y);
      context.arc(x, y, ARM * ratio, 0, 2 * Math.PI);
    }
    context.lineWidth = 1.6 * ratio;
    context.strokeStyle = palette.edge;
    context.stroke();
    context.fillStyle = palette.real;
    context.fill();
  }

  /** Crosses, as in the book's figures: first the edges of all, so that none hides another. @param {Float32Array} points (n, 2) flat @param {number} limit */
  drawGenerated(points, limit) {
    const { context, canvas, ratio, palette } = this;
    const scale = canvas.width / (2 * limit);
    if (!this.marks.length) this.marks = [cross(ratio, 4, palette.edge), cross(ratio, 2, palette.generated)];
    for (const mark of this.marks) {
      const half = (mark.width - 1) / 2;
      for (let i = 0; i < points.length && i < (2 * MARKS) / this.thin; i += 2) // whole pixels: a picture between them would have to be blurred
        context.drawImage(mark, Math.round((points[i] + limit) * scale - half), Math.round((limit - points[i + 1]) * scale - half));
    }
  }
}

/** A picture of one cross. @param {number} unit canvas pixels to one of the page @param {number} width of its lines @param {string} colour */
function cross(unit, width, colour) {
  const side = 2 * Math.ceil((ARM + width) * unit) + 1;
  const picture = new OffscreenCanvas(side, side);
  const context = /** @type {OffscreenCanvasRenderingContext2D} */ (picture.getContext("2d"));
  const arm = ARM * unit;
  context.translate(side / 2, side / 2);
  context.lineWidth = width * unit;
  context.strokeStyle = colour;
  context.beginPath();
  context.moveTo(-arm, -arm);
  context.lineTo(arm, arm);
  context.moveTo(-arm, arm);
  context.lineTo(arm, -arm);
  context.stroke();
  return picture.transferToImageBitmap();
}
