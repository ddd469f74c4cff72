// What two trainings side by side share: moments of the run, who is nearer to the data, and one chart of both distances.
import { Bet } from "./bet.js";
import { Both } from "./both.js";
import { h, write } from "../widget/dom.js";
import { format } from "../widget/numbers.js";
import { NARROW } from "./layout.js";
import { typical } from "./picture.js";

const NOISE = 2 * Math.SQRT2; // standard deviations of the floor, by which two measurements of one distance may differ

/** As exact as a distance is known. @param {number} value */
const short = (value) => String(Number(value.toPrecision(2)));

/** @param {string} text */
const sentence = (text) => text[0].toUpperCase() + text.slice(1);

export class Pair {
  /** @param {import("./board.js").Playground} board whose parts are there */
  constructor(board) {
    this.board = board;
    this.said = h("p", { className: "live-ahead" });
    this.chart = new Both("distance to the data (sliced W\u2081)", () => board.panes);
    this.element = h("div", { className: "live-pair", hidden: true }, this.said, this.chart.element);
    board.parts.panes.append(this.element);
    const step = board.model.get("bet");
    this.bet = step ? new Bet(step) : undefined;
    if (this.bet) board.root.prepend(this.bet.element);
  }

  /** There are two now, or there is one. */
  change() {
    const { panes, root, screen } = this.board;
    const two = panes.length > 1;
    this.element.hidden = !two;
    panes.forEach((pane) => pane.pair(two, root.clientWidth < NARROW));
    if (two) this.element.prepend(screen.timeline.element);
    else panes[0].legend.element.before(screen.timeline.element);
    this.bet?.open(two);
    this.board.stop.usual = two ? this.bet?.step : undefined;
    this.board.stop.at();
    write(this.said, "");
    this.show();
    this.chart.fit();
  }

  /** Which of the two is nearer, if the floor's noise alone would not make such a difference. @param {number[]} distances @returns {number | undefined} */
  nearer([one, other]) {
    return Math.abs(one - other) > NOISE * this.chart.floor.sd ? Number(other < one) : undefined;
  }

  /** How strong the longest and the median pulls are. */
  pulls() {
    const { panes } = this.board;
    const medians = panes.map(({ shown }) => format(shown ? typical(shown.arrows, 0.5) : NaN));
    return `Longest pulls: ${panes.map(({ told, brief }) => `${format(told.pull)} (${brief})`).join(", ")}; medians: ${medians.join(" and ")}.`;
  }

  /** Who is nearer now, and by how much; or, before G has moved, who pulls. */
  verdict() {
    const { board: { panes }, chart: { floor } } = this;
    const distances = panes.map(({ measured }) => measured.distance);
    const at = this.nearer(distances);
    const far = distances.map(short);
    const both = `${far[0]} ${panes[0].phrase}, ${far[1]} ${panes[1].phrase}`;
    const [covered, other] = panes.map(({ measured }) => measured.covered);
    const modes = covered === null || other === null ? "" : ` Modes: ${covered} and ${other}.`;
    if (!panes[0].told.updates) return `At the start: a distance of ${both}.`;
    if (!panes[0].told.steps) return `${this.pulls()} G has not moved yet.`;
    if (at === undefined) return `Cannot be told apart: ${both} (noise \u00b1 ${short(NOISE * floor.sd)}).${modes} ${this.pulls()}`;
    const { brief, phrase } = panes[at];
    const who = phrase.startsWith("for ") ? `${brief} is` : `${phrase}, G is`;
    return `${sentence(who)} nearer: ${far[at]} against ${far[1 - at]} ${panes[1 - at].phrase}.${modes} ${this.pulls()}`;
  }

  /** Settles the bet. @param {number} steps @param {number[]} distances */
  settle(steps, distances) {
    const at = this.nearer(distances);
    const far = distances.map(short);
    const how = at === undefined ? `${far.join(" and ")} cannot be told apart` : `${this.board.panes[at].brief}, ${far[at]} against ${far[1 - at]}`;
    this.bet?.take(steps, at, how);
  }

  show() {
    const { panes } = this.board;
    if (panes.length < 2) return;
    this.bet?.name(panes.map(({ brief }) => brief));
    this.chart.drawSoon();
    const [one, other] = panes.map(({ said }) => said);
    other.classList.toggle("live-same", one.textContent === other.textContent);
    if (panes.every(({ measured }) => Number.isFinite(measured.distance))) write(this.said, this.verdict());
  }

  /** @param {import("../training/engine.js").Frame} frame */
  take({ panes }) {
    if (panes.length < 2) return;
    this.show();
    const [one, other] = panes.map(({ steps, distance, marks = [] }) => [...marks, ...(distance === undefined ? [] : [{ steps, distance }])]);
    one.forEach(({ steps, distance }, i) => this.settle(steps, [distance, other[i].distance]));
  }

  /** The chart in words, for those who do not see it. */
  say() {
    if (this.board.panes.length < 2) return;
    const names = this.board.panes.map(({ brief }) => brief).join(" and ");
    this.chart.plot.setAttribute("aria-label", `${this.chart.name} over generator steps, ${names}, with the floor. ${this.said.textContent}`);
  }
}
