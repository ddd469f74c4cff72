// What every panel with a picture has: a title, a legend, and a place for the picture.
import { h } from "../widget/dom.js";
import { typeset } from "./words.js";

/** @param {number[]} [dash] */
export const line = (dash = []) => `<path d="M0 6H24" stroke-dasharray="${dash}"/>`;
export const DOT = '<circle cx="12" cy="6" r="4"/>';

/**
 * A key of the legend; `mark` is SVG in a box 12 high.
 * @param {string} label @param {string} colour @param {string} mark @param {number} [width]
 */
export const key = (label, colour, mark, width = 24) =>
  h(
    "span",
    { className: "live-key", style: `--live-key: var(--live-${colour})` },
    h("span", { innerHTML: `<svg viewBox="0 0 ${width} 12" aria-hidden="true">${mark}</svg>` }),
    h("span", {}, ...typeset(label)),
  );

/** @param {string} title @param {HTMLElement[]} keys @param {HTMLElement} plot the picture's place */
export const figureOf = (title, keys, plot) =>
  h("figure", { className: "live-panel" }, h("figcaption", {}, title), h("div", { className: "live-keys" }, ...keys), plot);
