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
   * @param {Record<string, any>} numbers of the moment; at a run's first one what another run has reached no longer counts
   * @param {boolean} measured whether the samples were measured at this moment: else no stage is reached, but one may end
   */
  take(numbers, measured) {
    for (const one of this.all) {
      if (numbers.updates === 0) Object.assign(one, { reached: 0, since: undefined });
      if (one.item.dataset.done !== undefined) continue;
      const { held = [0, Infinity], ...bounds } = one.stages[one.reached];
      const holds = Object.entries(bounds).every(([name, range]) => within(numbers[name], range));
      one.since = holds ? (one.since ?? numbers.steps) : undefined;
      if (!measured || !holds || !within(numbers.steps - Number(one.since), held)) continue;
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
