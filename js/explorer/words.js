// What an explorer's numbers read like.
import { h } from "../widget/dom.js";
import { format } from "../widget/numbers.js";

/** @typedef {Record<string, ArrayLike<number>>} Shown arrays and controls by name, of one computation */

const THREE = 1000; // from here on three digits need no point
const LEAST = 1e-15; // below, double precision has nothing to say beside numbers of everyday size

/** @param {number} value @param {string} [below] how a number that is as good as 0 begins */
export function say(value, below = "< ") {
  if (Number.isNaN(value)) return "none";
  if (!Number.isFinite(value)) return value > 0 ? "infinite" : "minus infinite";
  if (value !== 0 && Math.abs(value) < LEAST) return `${below}${format(LEAST)}`;
  const said = format(value);
  const rounded = Number(said) !== value && Math.abs(value) >= 1e-3 && Math.abs(value) < THREE;
  return rounded ? value.toPrecision(3) : said; // what was rounded keeps its zeros: 12.0
}

/** A text whose "x_y" has y as an index. @param {string} text @returns {Node[]} */
export const typeset = (text) => text.split(/_(\w)/).map((part, i) => (i % 2 ? h("sub", {}, part) : new Text(part)));

/** A text in which {name} stands for the numbers of that name. @param {string} text @param {Shown} shown */
export const fill = (text, shown) =>
  text.replace(/\{(\w+)\}/g, (_, name) => Array.from(shown[name], (value) => say(value, "less than ")).join(", "));
