// Challenges that tick themselves when the reader has made them happen.
import { h } from "../widget/dom.js";

/**
 * @typedef {{text: string, stages: Record<string, [number, number]>[]}} Challenge what to make happen, in one run: each
 *   stage gives bounds of numbers that must hold at one moment, a later stage at a later one; `held` is for how many steps
 *   the stage's other bounds have held in a row
 */

/** A text whose I_c is written as a symbol. @param {string} text */
const symbols = (text) =>
  text.split(/\b(\p{L}_\w+)/u).map((part, i) => {
    const [letter, index] = part.split("_");
    return i % 2 ? h("i", {}, letter, h("sub", {}, index)) : part;
  });

/** @param {number | null} value null where there is none @param {number[]} range from the least to the greatest */
const within = (value, [low, high]) => value !== null && value >= low && value <= high;

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
    this.element = h("ul", { className: "live-challenges", hidden: !challenges.length, "aria-label": "try to" },
      ...this.all.map(({ item }) => item));
  }

  /**
   * @param {Record<string, any>[]} moments since the last time, of which the last has all numbers; at a run's first one what
   *   another run has reached no longer counts
   * @param {boolean} measured whether the samples were measured at the last: else no stage is reached
   */
  take(moments, measured) {
    const { steps, updates } = moments[moments.length - 1];
    for (const one of this.all) {
      if (updates === 0) Object.assign(one, { reached: 0, since: undefined });
      if (one.item.dataset.done !== undefined) continue;
      const { held = [0, Infinity], ...bounds } = one.stages[one.reached];
      const holds = (/** @type {Record<string, any>} */ now) =>
        Object.entries(bounds).every(([name, range]) => !(name in now) || within(now[name], range));
      for (const now of moments) one.since = holds(now) ? (one.since ?? now.steps) : undefined;
      if (!measured || one.since === undefined || !within(steps - one.since, held)) continue;
      one.since = undefined;
      one.reached += 1;
      if (one.reached < one.stages.length) continue;
      one.item.dataset.done = "";
      one.item.firstChild.textContent = "\u2713";
      one.item.append(h("span", { className: "live-hidden" }, ", done"));
      this.done(one.text);
    }
  }
}
