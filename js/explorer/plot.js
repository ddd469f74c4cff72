// Curves and bars, drawn by uPlot.
import uPlot from "uplot";
import { h } from "../widget/dom.js";
import { format } from "../widget/numbers.js";
import { DOT, figureOf, key, line } from "./panel.js";
import { fill, say } from "./words.js";

/**
 * @typedef {import("./words.js").Shown} Shown
 * @typedef {(name: string) => string} Colour gives the present theme's colour called `name`
 * @typedef {{label: string, y: string, colour: string, dot: [string, string] | []}} Curve
 * @typedef {{kind: "lines", title: string, alt: string, x: string, x_label: string, y_label: string, curves: Curve[],
 *   x_range: (number | null)[], y_range: (number | null)[], verticals: Record<string, string>, logs: string,
 *   named: boolean}} LinesPanel
 * @typedef {{kind: "bars", title: string, alt: string, x_label: string, y_label: string,
 *   bars: Record<string, [string, string]>, ticks: string[]}} BarsPanel
 */

// A colour has the same dashes in every chart, so that p and q can be told from each other without colours too.
/** @type {Record<string, number[]>} */
const DASHES = { ink: [], other: [7, 4], real: [2, 3], muted: [2, 3], generated: [9, 3, 2, 3], fourth: [9, 3, 2, 3] };
const WIDTH = 2; // of a curve
const HEIGHT = 200;
const FONT = "11px system-ui, sans-serif";
const NAMES = { font: "600 12px system-ui, sans-serif", letter: 8, line: 15, gap: 6 }; // of curves, beside where they end

/** The axis from `low` to `high`, and a little more where it follows the data. @param {(number | null)[]} range */
const scaleOf = ([low, high]) => ({
  time: false,
  /** @param {any} _ @param {number | null} least @param {number | null} most @returns {[number, number]} */
  range: (_, least, most) => {
    const [from, to] = uPlot.rangeNum(least ?? 0, most ?? 1, 0.1, true);
    return [low ?? from ?? 0, high ?? to ?? 1];
  },
});

/** An axis of logarithms has marks at powers of ten, and shows these. @type {Partial<import("uplot").Axis>} */
const POWERS = { incrs: [1, 2, 5], values: (_, exponents) => exponents.map((exponent) => format(10 ** exponent)) };

/** Bars stand on 0. @type {import("uplot").Range.Function} */
const fromZero = (_, least, most) => uPlot.rangeNum(Math.min(0, least ?? 0), Math.max(0, most ?? 1), 0.1, true);

/** A title, a legend, and a plot with a description in words. */
class Plot {
  /** @param {{title: string, alt: string, x_label: string, y_label: string}} panel @param {HTMLElement[]} keys */
  constructor(panel, keys) {
    this.alt = panel.alt;
    this.labels = [panel.x_label, panel.y_label];
    /** @type {Colour} */
    this.colour = () => "";
    this.plot = h("div", { className: "live-plot", role: "img", "aria-label": panel.title });
    this.element = figureOf(panel.title, keys, this.plot);
  }

  /** @param {Colour} colour @param {Partial<import("uplot").Options>} options @param {Partial<import("uplot").Axis>[]} axes what is special about them */
  start(colour, options, [below, left] = []) {
    this.colour = colour;
    const axis = {
      stroke: () => colour("axis"),
      grid: { stroke: () => colour("grid"), width: 1 },
      ticks: { show: false },
      font: FONT,
      labelFont: FONT,
      labelGap: 0,
    };
    this.uplot = new uPlot(
      /** @type {any} */ ({
        width: Math.max(this.plot.clientWidth, 100),
        height: HEIGHT,
        legend: { show: false },
        cursor: { show: false },
        padding: [10, 10, 0, 0],
        axes: [
          { ...axis, size: 20, gap: 3, labelSize: 16, label: this.labels[0], ...below },
          { ...axis, size: 38, gap: 4, labelSize: 16, label: this.labels[1], ...left },
        ],
        ...options,
      }),
      /** @type {any} */ ([[], ...(options.series ?? []).slice(1).map(() => [])]),
      this.plot,
    );
  }

  /** @param {Shown} shown */
  draw(shown) {
    this.shown = shown;
    this.plot.setAttribute("aria-label", fill(this.alt, shown));
    this.uplot?.setData(/** @type {any} */ (this.data(shown)));
  }

  /** x, then one series for each curve. @param {Shown} _ @returns {any[]} */
  data(_) {
    throw new Error("a panel says what it plots");
  }

  recolour() {
    this.uplot?.redraw(false);
  }

  fit() {
    const width = this.plot.clientWidth;
    if (width > 0 && width !== this.uplot?.width) this.uplot?.setSize({ width, height: HEIGHT });
  }

  destroy() {
    this.uplot?.destroy();
  }
}

/** The dashes of a chart's curves: a second one of the same colour has what no other has. @param {Curve[]} curves */
function dashesOf(curves) {
  const free = Object.values(DASHES).filter((dash) => !curves.some(({ colour }) => `${DASHES[colour]}` === `${dash}`));
  return curves.map(({ colour }, i) =>
    curves.findIndex((curve) => curve.colour === colour) === i ? DASHES[colour] : (free.shift() ?? []),
  );
}

export class Lines extends Plot {
  /** @param {LinesPanel} panel */
  constructor(panel) {
    const dashes = dashesOf(panel.curves);
    const keys = panel.curves.map(({ label, y, colour }, i) => key(label, colour, y ? line(dashes[i]) : DOT));
    super(panel, keys.filter((_, i) => panel.curves[i].label));
    this.panel = panel;
    this.dashes = dashes;
    const legend = this.element.querySelector(".live-keys");
    if (panel.named && legend instanceof HTMLElement) legend.hidden = true;
  }

  /** What needs the page. @param {Colour} colour */
  attach(colour) {
    const { curves, x_range, y_range, logs, named } = this.panel;
    const axes = ["x", "y"].map((axis) => (logs.includes(axis) ? POWERS : {}));
    const longest = named ? Math.max(...curves.map(({ label }) => label.length)) : 0;
    this.start(colour, {
      padding: [10, named ? NAMES.gap + NAMES.letter * longest : 10, 0, 0],
      scales: { x: scaleOf(x_range), y: scaleOf(y_range) },
      series: [
        {},
        ...curves.map((curve, i) => ({
          stroke: () => colour(curve.colour),
          width: WIDTH,
          dash: this.dashes[i],
          points: { show: false },
          paths: straight,
        })),
      ],
      hooks: { drawAxes: [(u) => this.drawVerticals(u)], draw: [(u) => this.drawInfinity(u), (u) => this.drawDots(u), (u) => this.drawNames(u)] },
    }, axes);
  }

  /** @param {Shown} shown */
  data(shown) {
    const { x, curves } = this.panel;
    const points = Array.from(shown[x]);
    return [
      points,
      ...curves.map(({ y }) => (y ? Array.from(shown[y], (v) => (Number.isNaN(v) ? null : v)) : points.map(() => null))),
    ];
  }

  /** @param {import("uplot")} u */
  drawVerticals(u) {
    const { ctx, bbox } = u;
    for (const [label, name] of Object.entries(this.panel.verticals)) {
      const at = u.valToPos(this.number(name), "x", true);
      ctx.save();
      ctx.strokeStyle = ctx.fillStyle = this.colour("muted");
      ctx.lineWidth = devicePixelRatio;
      ctx.setLineDash([4 * devicePixelRatio, 3 * devicePixelRatio]);
      ctx.beginPath();
      ctx.moveTo(at, bbox.top);
      ctx.lineTo(at, bbox.top + bbox.height);
      ctx.stroke();
      const left = at > bbox.left + bbox.width / 2;
      ctx.textAlign = left ? "right" : "left";
      ctx.fillText(label, at + (left ? -4 : 4) * devicePixelRatio, bbox.top + 11 * devicePixelRatio);
      ctx.restore();
    }
  }

  /** What a curve at the upper edge is, if it is infinite. @param {import("uplot")} u */
  drawInfinity(u) {
    const { ctx, bbox } = u;
    const infinite = this.panel.curves.find(({ y }) => y && Array.from(this.shown?.[y] ?? []).includes(Infinity));
    if (!infinite) return;
    ctx.save();
    ctx.fillStyle = this.colour(infinite.colour);
    ctx.font = FONT.replace("11", String(13 * devicePixelRatio));
    ctx.textAlign = "left";
    ctx.fillText(`${infinite.label} = \u221e`, bbox.left + 4 * devicePixelRatio, bbox.top + 16 * devicePixelRatio);
    ctx.restore();
  }

  /** The curves' names beside their right ends, none over another and all in the chart. @param {import("uplot")} u */
  drawNames(u) {
    if (!this.panel.named) return;
    const { ctx, bbox } = u;
    const least = NAMES.line * devicePixelRatio;
    const names = this.panel.curves.map(({ label, colour, y }) => {
      const at = height(u, Array.from(this.shown?.[y] ?? []).at(-1) ?? NaN);
      return { label, colour, at };
    });
    names.sort((one, other) => other.at - one.at);
    let edge = bbox.top + bbox.height + least;
    for (const name of names) name.at = edge = Math.min(name.at, edge - least); // from below up
    edge = bbox.top - least;
    for (const name of names.reverse()) name.at = edge = Math.max(name.at, edge + least); // and from above down
    ctx.save();
    ctx.textAlign = "left";
    ctx.textBaseline = "middle";
    ctx.font = NAMES.font.replace("12", String(12 * devicePixelRatio));
    for (const { label, colour, at } of names) {
      ctx.fillStyle = this.colour(colour);
      ctx.fillText(label, bbox.left + bbox.width + NAMES.gap * devicePixelRatio, at);
    }
    ctx.restore();
  }

  /** What lies above or below the plot is an arrowhead at its edge, with its value. @param {import("uplot")} u */
  drawDots(u) {
    const { ctx, bbox } = u;
    for (const { dot, colour } of this.panel.curves) {
      if (!dot.length) continue;
      const [x, y] = dot.map((name) => this.number(name));
      if (Number.isNaN(y)) continue;
      const at = { x: u.valToPos(x, "x", true), y: height(u, y) };
      const beyond = y === Infinity ? 0 : at.y < bbox.top - 1 ? -1 : Number(at.y > bbox.top + bbox.height + 1);
      ctx.save();
      ctx.setLineDash([]);
      ctx.fillStyle = this.colour(colour);
      ctx.strokeStyle = this.colour("edge");
      ctx.lineWidth = 1.5 * devicePixelRatio;
      ctx.beginPath();
      if (beyond) this.arrowhead(u, at.x, beyond, this.plain(dot[1]));
      else ctx.arc(at.x, at.y, 5 * devicePixelRatio, 0, 2 * Math.PI);
      ctx.fill();
      ctx.stroke();
      ctx.restore();
    }
  }

  /** @param {import("uplot")} u @param {number} x of the canvas @param {number} beyond -1 at the upper edge, 1 at the lower @param {number} value */
  arrowhead({ ctx, bbox }, x, beyond, value) {
    const size = 6 * devicePixelRatio;
    const tip = beyond < 0 ? bbox.top : bbox.top + bbox.height;
    ctx.moveTo(x, tip);
    for (const side of [-1, 1]) ctx.lineTo(x + side * size, tip - 1.6 * beyond * size);
    ctx.closePath();
    const left = x > bbox.left + bbox.width / 2;
    ctx.font = FONT.replace("11", String(11 * devicePixelRatio));
    ctx.textAlign = left ? "right" : "left";
    ctx.fillText(say(value), x + (left ? -0.3 : 0.3) * size, tip - (beyond < 0 ? -3.8 : 2.3) * size);
  }

  /** The number whose logarithm an array holds, on an axis of logarithms. @param {string} name "log_" and the number's own */
  plain(name) {
    return this.number(this.panel.logs.includes("y") ? name.replace(/^log_/, "") : name);
  }

  /** @param {string} name of an array of one number */
  number(name) {
    return this.shown?.[name][0] ?? NaN;
  }
}

/** Where y lies on the canvas; infinity at the plot's upper edge. @param {import("uplot")} u @param {number} y */
const height = (u, y) =>
  y === Infinity ? u.bbox.top + (WIDTH * devicePixelRatio) / 2 : u.valToPos(y, "y", true);

/**
 * Straight lines from point to point; null interrupts them.
 * @param {import("uplot")} u @param {number} series
 */
function straight(u, series) {
  const stroke = new Path2D();
  let open = false;
  u.data[series].forEach((y, i) => {
    if (y === null || y === undefined) {
      open = false;
      return;
    }
    const x = u.valToPos(u.data[0][i], "x", true);
    if (open) stroke.lineTo(x, height(u, y));
    else stroke.moveTo(x, height(u, y));
    open = true;
  });
  return { stroke, fill: undefined, clip: undefined, band: undefined, gaps: undefined, flags: undefined };
}

export class Bars extends Plot {
  /** @param {BarsPanel} panel one or two groups of bars */
  constructor(panel) {
    super(
      panel,
      Object.entries(panel.bars).map(([label, [, colour]]) =>
        key(label, colour, '<rect width="12" height="12" rx="1"/>', 12),
      ),
    );
    this.panel = panel;
  }

  /** @param {Colour} colour */
  attach(colour) {
    const { ticks, bars } = this.panel;
    const groups = Object.values(bars);
    this.start(
      colour,
      {
        scales: { x: scaleOf([-0.6, ticks.length - 0.4]), y: { range: fromZero } },
        series: [
          {},
          ...groups.map(([, name], i) => ({
            fill: () => colour(name),
            width: 0,
            points: { show: false },
            // Two groups stand left and right of their place.
            paths: uPlot.paths.bars?.({ size: [groups.length > 1 ? 0.36 : 0.6], align: groups.length > 1 ? (i ? 1 : -1) : 0 }),
          })),
        ],
      },
      [{
        grid: { show: false },
        splits: () => ticks.map((_, i) => i),
        values: () => ticks,
      }],
    );
  }

  /** @param {Shown} shown */
  data(shown) {
    const { ticks, bars } = this.panel;
    return [ticks.map((_, i) => i), ...Object.values(bars).map(([name]) => Array.from(shown[name]))];
  }
}
