// Challenges that tick themselves when the reader has made them happen.
import { h } from "../widget/dom.js";

/**
 * @typedef {{text: string, stages: Record<string, [number, number]>[]}} Challenge what to make happen, in one run: each
 *   stage gives bounds of numbers that must hold at one moment, a later stage at a later one
 */

/** A text whose I_c is written as a symbol. @param {string} text */
const symbols = (text) =>
  text.split(/\b(\p{L}_\w+)/u).map((part, i) => {
    const [letter, index] = part.split("_");
    return i % 2 ? h("i", {}, letter, h("sub", {}, index)) : part;
  });

export class Challenges {
  /** @param {Challenge[]} challenges @param {(text: string) => void} done told once for each */
  constructor(challenges, done) {
    this.done = done;
    this.all = challenges.map((challenge) => ({
      ...challenge,
      reached: 0,
      item: h("li", {}, h("span", { className: "live-tick", "aria-hidden": "true" }, "\u25CB"), h("span", {}, ...symbols(challenge.text))),
    }));
    this.element = h("ul", { className: "live-challenges", hidden: !challenges.length, "aria-label": "try to" },
      ...this.all.map(({ item }) => item));
  }

  /** @param {Record<string, any>} numbers of the moment; at a run's first one what another run has reached no longer counts */
  take(numbers) {
    for (const one of this.all) {
      if (numbers.updates === 0) one.reached = 0;
      if (one.item.dataset.done !== undefined) continue;
      const stage = one.stages[one.reached];
      if (!Object.entries(stage).every(([name, [low, high]]) => numbers[name] >= low && numbers[name] <= high)) continue;
      one.reached += 1;
      if (one.reached < one.stages.length) continue;
      one.item.dataset.done = "";
      one.item.firstChild.textContent = "\u2713";
      one.item.append(h("span", { className: "live-hidden" }, ", done"));
      this.done(one.text);
    }
  }
}
