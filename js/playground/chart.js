// Small charts, drawn by uPlot: curves over the steps of a run, and histograms.
import uPlot from "uplot";
import { h, symbols, write } from "../widget/dom.js";
import { History, Track } from "./history.js";
import { format, ticks } from "../widget/numbers.js";

const DASHES = [[], [7, 4], [2, 3]];
const HEIGHT = 116;
const PAUSE = 150; // ms between redraws at least
const LAST = 60; // ms that a redraw which is due waits for the next picture, to be painted together with it
const AT_ONCE = 2; // charts redrawn in one frame at most, of all on the page
const FONT = "11px system-ui, sans-serif";

/** @typedef {(name: string) => string} Colours gives the present theme's colour called `name` */

/** The y range: that of the data and a little more; 0 to 1 while there are none. @type {import("uplot").Scale.Range} */
const roomy = (_, low, high) => (low === null || high === null ? [0, 1] : uPlot.rangeNum(low, high, 0.1, true));

/** @param {string} label @param {string[]} keys names of its curves, with their lines */
function frame(label, keys) {
  const plot = h("div", { className: "live-plot", role: "img", "aria-label": label });
  const lines = keys.map((key, i) =>
    h(
      "span",
      {
        className: "live-key live-key-curve",
        innerHTML: `<svg viewBox="0 0 24 12" aria-hidden="true" class="live-curve-${i + 1}"><path d="M0 6H24"/></svg>`,
      },
      h("span", {}, ...symbols(key)),
    ),
  );
  const caption = h("div", { className: "live-caption" }, label);
  const element = h(
    "div",
    { className: "live-chart" },
    caption,
    ...(lines.length > 1 ? [h("div", { className: "live-keys" }, ...lines)] : []),
    plot,
  );
  return { element, plot, caption };
}

/** Charts whose turn comes. @type {Set<Chart>} */
const waiting = new Set();

function turn() {
  let left = AT_ONCE;
  for (const chart of waiting) {
    waiting.delete(chart);
    chart.draw();
    if (!--left) break;
  }
  if (waiting.size) requestAnimationFrame(turn);
}

/** @param {Chart} chart */
function wait(chart) {
  if (!waiting.size) requestAnimationFrame(turn);
  waiting.add(chart);
}

/** A logarithmic axis leaves some of its marks without a number. @type {import("uplot").Axis.DynamicValues} */
const marks = (_, places) => (places.includes(/** @type {any} */ (null)) ? places.map((place) => (place === null ? "" : format(place))) : ticks(places));

/** Room for the longest number. @type {import("uplot").Axis.Size} */
const wide = (_, texts) => Math.max(42, 10 + 6.5 * Math.max(0, ...(texts ?? []).map((text) => text.length)));

/** What all charts share: a place on the page, redrawn now and then. */
class Chart {
  /** @param {string} label @param {string[]} keys */
  constructor(label, keys) {
    const { element, plot, caption } = frame(label, keys);
    this.element = element;
    this.plot = plot;
    this.caption = caption;
    this.due = 0;
    this.on = true; // whether it is seen
  }

  /** Another chart may stand in its place. @param {boolean} on */
  turn(on) {
    this.on = on;
    this.element.classList.toggle("live-off", !on);
    this.drawSoon();
  }

  /** Of the plot, in pixels. */
  get height() {
    return HEIGHT;
  }

  /**
   * Series, scales and bands of uPlot; its padding and hooks, and where the vertical axis has marks, if these are not as usual.
   * @param {Colours} _colour @returns {any}
   */
  options(_colour) {
    throw new Error("a chart says what it plots");
  }

  /** x, then one array for each series. @returns {any[][]} */
  data() {
    throw new Error("a chart says what it plots");
  }

  /** What needs the page. @param {Colours} colour */
  attach(colour) {
    const axis = {
      stroke: () => colour("axis"),
      grid: { stroke: () => colour("grid"), width: 1 },
      ticks: { show: false },
      font: FONT,
    };
    const { series, scales, bands, splits, incrs, padding = [6, 16, 0, 0], hooks } = this.options(colour);
    this.uplot = new uPlot(
      {
        width: Math.max(this.plot.clientWidth, 100),
        height: this.height,
        legend: { show: false },
        cursor: { show: false },
        padding,
        hooks,
        scales: { x: { time: false }, y: { range: roomy }, ...scales },
        axes: [
          { ...axis, size: 18, gap: 2, space: 50, values: marks, ...(incrs && { incrs }) },
          { ...axis, size: wide, gap: 4, space: 24, values: marks, ...(splits && { splits }) },
        ],
        series: [{}, ...series],
        bands,
      },
      /** @type {any} */ (this.data()),
      this.plot,
    );
  }

  /** Redraws, not more often than the eye needs, and not with all others in one task: that would hold up the page. */
  drawSoon() {
    if (!this.uplot || waiting.has(this)) return;
    clearTimeout(this.timer);
    const left = this.due - performance.now();
    if (left <= 0) wait(this);
    else this.timer = setTimeout(() => wait(this), left + LAST);
  }

  draw() {
    this.due = performance.now() + PAUSE;
    if (!this.on || !this.plot.clientWidth) return; // folded away, or off: it is drawn when it is seen
    this.uplot?.setData(/** @type {any} */ (this.data()));
  }

  fit() {
    const { height, plot: { clientWidth: width } } = this;
    if (width > 0 && this.uplot && (width !== this.uplot.width || height !== this.uplot.height)) this.uplot.setSize({ width, height });
    this.drawSoon();
  }

  destroy() {
    clearTimeout(this.timer);
    waiting.delete(this);
    this.uplot?.destroy();
    this.uplot = undefined;
  }
}

const WHOLE = [1, 2, 5].flatMap((digit) => Array.from({ length: 7 }, (_, power) => digit * 10 ** power)).sort((a, b) => a - b); // there is no half of a step

const steps = { x: { time: false, range: (/** @type {any} */ _, /** @type {number} */ low, /** @type {number} */ high) => [low, Math.max(high, low + 1)] } };

/** A curve of one colour and dash. @param {Colours} colour @param {number} i @returns {any} */
const curve = (colour, i) => ({
  stroke: () => colour(`curve-${i + 1}`),
  width: 1.5,
  dash: DASHES[i % DASHES.length],
  points: { show: false },
});

/** Numbers measured in each iteration. */
export class Curves extends Chart {
  /** @param {string} label of the vertical axis @param {string[]} names */
  constructor(label, names) {
    super(`${label} over generator steps`, names);
    write(this.caption, label);
    this.history = new History(names.length);
    this.count = names.length;
  }

  /** @param {Colours} colour */
  options(colour) {
    return { series: Array.from({ length: this.count }, (_, i) => curve(colour, i)), scales: steps, bands: [], incrs: WHOLE };
  }

  /** While there is nothing yet, empty axes from 0 to 1. */
  data() {
    const { series } = this.history;
    if (!series[0].length) return [[0, 1], ...series.slice(1).map(() => [null, null])];
    return series.map((values) => values.map((value) => (Number.isFinite(value) ? value : null))); // one NaN would empty the chart
  }

  /** @param {number[]} rows */
  add(rows) {
    this.history.add(rows);
    this.drawSoon();
  }

  clear() {
    this.history.clear();
    this.drawSoon();
  }
}

/** A distance looked at now and then, with the distance that two samples of the data themselves have. */
export class Distance extends Chart {
  /** @param {string} label */
  constructor(label) {
    super(`${label} over generator steps, with its floor`, []);
    this.track = new Track();
    this.floor = { mean: NaN, sd: NaN };
    this.name = label;
    write(this.caption, label);
  }

  /** @param {Colours} colour */
  options(colour) {
    const edge = { stroke: () => colour("floor"), width: 1, dash: [4, 3], points: { show: false } };
    return {
      series: [{ ...curve(colour, 0), points: { show: () => this.lines()[0].length < 2, size: 6 } }, edge, edge],
      scales: { ...steps, y: { range: (/** @type {any} */ _, /** @type {number | null} */ __, /** @type {number | null} */ high) => [0, high ? 1.1 * high : 1] } },
      bands: [{ series: /** @type {[number, number]} */ ([3, 2]), fill: () => colour("floor-fill") }],
      incrs: WHOLE,
    };
  }

  /** x, then what is drawn over it. @returns {any[][]} */
  lines() {
    return this.track.series;
  }

  data() {
    const [xs, ...lines] = this.lines();
    const { mean, sd } = this.floor;
    const [first = 0] = xs;
    const [x, ...ys] = xs.length > 1 ? [xs, ...lines] : [[first, first + 1], ...lines.map(([y = null]) => [y, null])];
    return [x, ...ys, x.map(() => Math.max(0, mean - 2 * sd)), x.map(() => mean + 2 * sd)];
  }

  /** @param {{mean: number, sd: number}} floor */
  setFloor(floor) {
    this.floor = floor;
    this.describe();
    this.drawSoon();
  }

  /** What is plotted, the last number of it, and the floor. */
  describe() {
    const { floor: { mean, sd }, track: { series: [, ys] } } = this;
    const now = ys.length ? `: ${format(Number(ys[ys.length - 1].toPrecision(2)))}` : "";
    const floor = Number.isFinite(mean) ? `\ndashed: its floor ${format(mean)} \u00b1 ${format(2 * sd)}` : "";
    write(this.caption, this.name + now + floor);
  }

  /** @param {number} step @param {number} value */
  add(step, value) {
    this.track.add(step, value);
    this.describe();
    this.drawSoon();
  }

  clear() {
    this.track.clear();
    this.describe();
    this.drawSoon();
  }
}

/** A distance on a logarithmic axis, for a distance that falls over decades. */
export class LogDistance extends Distance {
  /** @param {Colours} colour */
  options(colour) {
    const found = super.options(colour);
    const range = (/** @type {any} */ _, /** @type {number | null} */ low, /** @type {number | null} */ high) => {
      const [least, most] = [Math.min(low ?? 1, this.floor.mean || 1), high ?? 1];
      return [10 ** Math.floor(Math.log10(Math.max(least, 1e-6) / 1.5)), 10 ** Math.ceil(Math.log10(Math.max(most, 1e-6)))];
    };
    // Whole powers of ten alone, and not more of them than there is room for.
    const splits = (/** @type {any} */ _, /** @type {number} */ __, /** @type {number} */ low, /** @type {number} */ high) => {
      const [first, last] = [low, high].map((end) => Math.round(Math.log10(end)));
      const apart = Math.ceil((last - first + 1) / 4);
      return Array.from({ length: Math.floor((last - first) / apart) + 1 }, (_unused, i) => 10 ** (first + i * apart));
    };
    return { ...found, splits, scales: { ...found.scales, y: { distr: 3, range } } };
  }

  data() {
    const [x, y, low, high] = super.data();
    return [x, y, low.map((value) => Math.max(Number(value), this.floor.mean / 3) || null), high];
  }
}

/** Shares in even bins. */
export class Bars extends Chart {
  /** @param {string} label @param {string} height what the bars' height is */
  constructor(label, height) {
    super(`${label}: ${height}`, []);
    write(this.caption, `${label}\n${height}`);
    /** @type {import("../training/histogram.js").Histogram} */
    this.histogram = { edges: [0, 1], shares: new Float32Array(1) };
  }

  /** @param {Colours} colour */
  options(colour) {
    const bars = /** @type {any} */ (uPlot.paths.bars)({ size: [1, Infinity], align: 1, gap: 1 });
    return {
      series: [{ stroke: () => colour("bar"), fill: () => colour("bar"), width: 0, paths: bars, points: { show: false } }],
      scales: {
        x: { time: false, range: () => this.histogram.edges },
        y: { range: (/** @type {any} */ _, /** @type {any} */ __, /** @type {number | null} */ high) => [0, high ? 1.05 * high : 1] },
      },
      bands: [],
    };
  }

  data() {
    const { edges, shares } = this.histogram;
    const width = (edges[1] - edges[0]) / shares.length;
    return [Array.from(shares, (_, i) => edges[0] + i * width), Array.from(shares)];
  }

  /** @param {import("../training/histogram.js").Histogram} histogram */
  show(histogram) {
    this.histogram = histogram;
    this.drawSoon();
  }
}
