// Challenges that tick themselves when the reader has made them happen.
import { h, symbols, uniqueId } from "../widget/dom.js";

/**
 * @typedef {{text: string, stages: Record<string, [number, number]>[]}} Challenge what to make happen, in one run: each
 *   stage gives bounds of numbers that must hold at one moment, a later stage at a later one; `held` is for how many steps
 *   the stage's other bounds have held in a row
 */

/** @param {number | null} value null where there is none @param {number[]} range from the least to the greatest */
const within = (value, [low, high]) => value !== null && value >= low && value <= high;

const MEASURED = ["distance", "covered", "quality"]; // now and then, of the samples

export class Challenges {
  /** @param {Challenge[]} challenges @param {(text: string) => void} done told once for each */
  constructor(challenges, done) {
    this.done = done;
    this.all = challenges.map((challenge) => ({
      ...challenge,
      reached: 0,
      /** The step from which on the stage's bounds have held @type {number | undefined} */
      since: undefined,
      item: h("li", {}, h("span", { className: "live-tick", "aria-hidden": "true" }, "\u25CB"), h("span", {}, ...symbols(challenge.text))),
    }));
    const id = uniqueId("challenges");
    this.element = h("div", { hidden: !challenges.length },
      h("p", { className: "live-caption", id }, "To try with settings of your own (a link\u2019s do not count)"),
      h("ul", { className: "live-challenges", "aria-labelledby": id }, ...this.all.map(({ item }) => item)));
  }

  /** What was reached so far no longer counts. */
  forget() {
    for (const one of this.all) Object.assign(one, { reached: 0, since: undefined });
  }

  /**
   * @param {Record<string, any>[]} moments since the last time, of which the last has all numbers; at a run's first one what
   *   another run has reached no longer counts
   * @param {boolean} measured whether the samples were measured at the last: else its numbers of them are of an earlier one
   */
  take(moments, measured) {
    const { updates } = moments[moments.length - 1];
    if (updates === 0) this.forget();
    for (const one of this.all) {
      if (one.item.dataset.done !== undefined) continue;
      for (const [i, now] of moments.entries()) {
        if (one.reached < one.stages.length) this.look(one, now, i === moments.length - 1 && !measured);
      }
      if (one.reached < one.stages.length) continue;
      one.item.dataset.done = "";
      one.item.firstChild.textContent = "\u2713";
      one.item.append(h("span", { className: "live-hidden" }, ", done"));
      this.done(one.text);
    }
  }

  /**
   * Whether a moment ends the stage: what it has no number for can only hold on, from the moment at which it held.
   * @param {{stages: Record<string, [number, number]>[], reached: number, since?: number}} one
   * @param {Record<string, any>} now @param {boolean} stale whether what is measured of the samples is of an earlier moment
   */
  look(one, now, stale) {
    const { held = [0, Infinity], ...bounds } = one.stages[one.reached];
    const known = Object.keys(bounds).every((name) => name in now && !(stale && MEASURED.includes(name)));
    const holds = Object.entries(bounds).every(([name, range]) => !(name in now) || within(now[name], range));
    one.since = holds ? (one.since ?? now.steps) : undefined;
    if (!known || one.since === undefined || !within(now.steps - one.since, held)) return;
    one.since = undefined;
    one.reached += 1;
  }
}
