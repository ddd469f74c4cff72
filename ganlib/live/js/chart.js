// The curves of what is measured, drawn by uPlot.
import uPlot from "uplot";
import { History } from "./history.js";

const DASHES = [[], [7, 4], [2, 3]];
const HEIGHT = 144;
const PAUSE = 100; // ms between redraws at least

/** The y range: that of the data and a little more; 0 to 1 while there are none. @type {import("uplot").Scale.Range} */
const roomy = (_, low, high) => (low === null || high === null ? [0, 1] : uPlot.rangeNum(low, high, 0.1, true));

export class Chart {
  /**
   * @param {HTMLElement} parent
   * @param {number} columns curves
   * @param {(name: string) => string} colour gives the present theme's colour called `name`
   */
  constructor(parent, columns, colour) {
    this.parent = parent;
    this.history = new History(columns);
    const axis = {
      stroke: () => colour("axis"),
      grid: { stroke: () => colour("grid"), width: 1 },
      ticks: { show: false },
      font: "11px system-ui, sans-serif",
    };
    this.plot = new uPlot(
      {
        width: Math.max(parent.clientWidth, 100),
        height: HEIGHT,
        legend: { show: false },
        cursor: { show: false },
        padding: [8, 10, 0, 0],
        scales: {
          x: { time: false, range: (_, low, high) => [low, Math.max(high, low + 1)] },
          y: { range: roomy },
        },
        axes: [
          { ...axis, size: 20, gap: 2, label: "generator steps", labelSize: 20, labelGap: 0, labelFont: axis.font },
          { ...axis, size: 38, gap: 4 },
        ],
        series: [
          {},
          ...DASHES.slice(0, columns).map((dash, i) => ({
            stroke: () => colour(`curve-${i + 1}`),
            width: 1.5,
            dash,
            points: { show: false },
          })),
        ],
      },
      /** @type {any} */ (this.data()),
      parent,
    );
    this.due = 0;
  }

  /** @param {Float32Array} rows */
  add(rows) {
    this.history.add(rows);
    const wait = this.due - performance.now();
    clearTimeout(this.timer);
    if (wait > 0) this.timer = setTimeout(() => this.draw(), wait);
    else this.draw();
  }

  /** What is plotted; while there is nothing yet, empty axes from 0 to 1. */
  data() {
    const { series } = this.history;
    return series[0].length ? series : [[0, 1], ...series.slice(1).map(() => [null, null])];
  }

  draw() {
    this.due = performance.now() + PAUSE;
    this.plot.setData(/** @type {any} */ (this.data()));
  }

  clear() {
    this.history.clear();
    this.draw();
  }

  fit() {
    if (this.parent.clientWidth > 0) this.plot.setSize({ width: this.parent.clientWidth, height: HEIGHT });
  }

  destroy() {
    clearTimeout(this.timer);
    this.plot.destroy();
  }
}
