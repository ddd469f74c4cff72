// The settings that the reader has tried, each with what came of it, to go back to.
import { h } from "../widget/dom.js";
import { format, naming, told } from "../widget/numbers.js";
import { label, toldOf } from "./setup.js";

const STABLE = 20; // steps after which settings count as tried
const MOST = 12; // rows
const count = new Intl.NumberFormat("en");

/**
 * @typedef {import("./fragment.js").Present} Present
 * @typedef {{steps: number, distance?: number, covered?: number | null}[]} Outcome of each training
 * @typedef {{present: Present, from: number, outcome: Outcome}} Row
 */

/** What of a present differs from the usual one, in words. @param {import("../training/trainer.js").Index} index @param {Present} present @param {Present} usual */
function differences(index, present, usual) {
  const said = [];
  for (const name of /** @type {("data" | "batch" | "width" | "seed")[]} */ (["data", "batch", "width", "seed"]))
    if (present[name] !== usual[name]) said.push(`${label(name)} ${toldOf(index, name, present[name])}`);
  const [own, other] = present.sides;
  const named = naming(own.manifest);
  for (const { name } of own.manifest.controls) {
    const value = own.values[name];
    if (value !== usual.sides[0].values[name]) said.push(`${named(name)} ${told(value)}`);
  }
  if (other) said.push(`beside ${other.manifest.title}`);
  return said.join(", ") || "as the page starts";
}

export class Tried {
  /** @param {import("../training/trainer.js").Index} index @param {() => Present} present @param {(present: Present) => void} restore */
  constructor(index, present, restore) {
    this.index = index;
    this.present = present;
    this.restore = restore;
    this.usual = present();
    /** @type {Row[]} */
    this.rows = [];
    /** @type {Row} */
    this.row = { present: this.usual, from: 0, outcome: [] };
    this.body = h("tbody", {});
    this.empty = h("p", { className: "live-doc" }, "A run of twenty steps or more is listed here when it is reset, or when a setting changes.");
    const head = ["settings", "steps", "distance", "modes"].map((text) => h("th", { scope: "col" }, text));
    this.table = h("table", { hidden: true }, h("thead", {}, h("tr", {}, ...head, h("td", {}))), this.body);
    this.element = h("div", { className: "live-tried" }, this.empty, this.table);
  }

  /** Settings have changed, or a run begins anew. */
  next() {
    const steps = this.row.outcome[0]?.steps ?? 0;
    if (steps - this.row.from >= STABLE) {
      this.rows = [this.row, ...this.rows].slice(0, MOST);
      this.draw();
    }
    this.row = { present: this.present(), from: steps, outcome: this.row.outcome };
  }

  /** @param {Outcome} outcome so far */
  take(outcome) {
    if (outcome[0].steps === 0) {
      this.next();
      this.row.from = 0;
    }
    this.row.outcome = outcome.map((one, i) => ({ ...this.row.outcome[i], ...one }));
  }

  draw() {
    this.empty.hidden = this.rows.length > 0;
    this.table.hidden = !this.rows.length;
    this.body.replaceChildren(
      ...this.rows.map(({ present, outcome }) => {
        const cell = (/** @type {(one: Outcome[0]) => string} */ text) => h("td", {}, outcome.map(text).join(" / "));
        const said = differences(this.index, present, this.usual);
        const back = h("button", { type: "button", "aria-label": `restore: ${said}` }, "Restore");
        back.addEventListener("click", () => this.restore(present));
        return h(
          "tr",
          {},
          h("td", {}, said),
          cell(({ steps }) => count.format(steps)),
          cell(({ distance }) => (distance === undefined ? "\u2013" : format(Number(distance.toPrecision(2))))),
          cell(({ covered }) => (covered === undefined || covered === null ? "\u2013" : String(covered))),
          h("td", {}, back),
        );
      }),
    );
  }
}
