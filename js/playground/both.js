// One chart of the distances of two trainings.
import uPlot from "uplot";
import { Distance } from "./chart.js";

const ENDS = (/** @type {number} */ ratio) => `${12 * ratio}px system-ui, sans-serif`;
const LINES = ["curve-1", "second"]; // their colours

/** The distances of two trainings on one axis, each line with its name at its end. */
export class Both extends Distance {
  /** @param {string} label @param {() => {brief: string, distance: Distance}[]} sides */
  constructor(label, sides) {
    super(label);
    this.sides = sides;
  }

  get height() {
    return this.plot.clientHeight || super.height;
  }

  /** Its numbers stand at the ends of its lines. */
  describe() {}

  lines() {
    const [one, other] = this.sides().map(({ distance }) => distance.track.series);
    return other ? /** @type {any} */ (uPlot).join([one, other]) : [[], [], []];
  }

  /** @param {import("./chart.js").Colours} colour */
  options(colour) {
    const { series: [{ points }, ...edges], bands: [band], ...found } = super.options(colour);
    const line = (/** @type {string} */ name) => ({ stroke: () => colour(name), width: 2, spanGaps: true, points });
    const room = (/** @type {uPlot} */ { ctx }) => {
      ctx.save(); // uPlot remembers which font it has set
      ctx.font = ENDS(1);
      const widest = Math.max(...this.ends().map(({ text }) => ctx.measureText(text).width));
      ctx.restore();
      return 10 + widest;
    };
    return {
      ...found,
      series: [...LINES.map(line), ...edges],
      bands: [{ ...band, series: /** @type {[number, number]} */ ([4, 3]) }],
      padding: [14, room, 0, 0], // above, for the name of a line pushed up by another's
      hooks: { draw: [(/** @type {uPlot} */ plot) => this.nameEnds(plot, colour)] },
    };
  }

  /** What stands at the right: each line's last value, and the floor. */
  ends() {
    const lines = this.sides().map(({ brief, distance }, i) => ({ text: brief, value: distance.track.series[1].at(-1), colour: LINES[i] }));
    return [...lines, { text: "floor", value: this.floor.mean, colour: "floor" }];
  }

  /** @param {uPlot} plot @param {import("./chart.js").Colours} colour */
  nameEnds({ ctx, bbox, valToPos }, colour) {
    const ratio = uPlot.pxRatio;
    const line = 13 * ratio;
    const ends = this.ends()
      .filter(({ value }) => Number.isFinite(value))
      .map((end) => ({ ...end, y: valToPos(/** @type {number} */ (end.value), "y", true) }))
      .sort((a, b) => b.y - a.y);
    ctx.save();
    ctx.font = ENDS(ratio);
    ctx.textAlign = "left";
    ctx.textBaseline = "middle";
    let lowest = bbox.top + bbox.height - line / 2;
    for (const { text, y, colour: name } of ends) {
      const at = Math.min(y, lowest); // names of lines that end close together do not lie on each other
      lowest = at - line;
      ctx.fillStyle = colour(name);
      ctx.fillText(text, bbox.left + bbox.width + 5 * ratio, at);
    }
    ctx.restore();
  }
}
