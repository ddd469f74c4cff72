// Of two charts the stage shows one: the distance to the data, or what its objective is about.
import { h } from "../widget/dom.js";

/** @typedef {import("./chart.js").Curves | import("./chart.js").Distance} Chart */

/**
 * @param {[string, Chart][]} charts the first is seen at first; both take the same place, so that nothing moves
 * @returns {{element: HTMLElement, see: (at: number) => void}}
 */
export function either(charts) {
  const buttons = charts.map(([name], i) => {
    const button = h("button", { type: "button" }, name);
    button.addEventListener("click", () => see(i));
    return button;
  });
  const see = (/** @type {number} */ at) => {
    const shown = Math.min(at, charts.length - 1);
    charts.forEach(([, chart], i) => {
      chart.turn(i === shown);
      buttons[i].setAttribute("aria-pressed", String(i === shown));
    });
  };
  see(0);
  const choice = h("div", { className: "live-buttons live-either", role: "group", "aria-label": "the curve that is shown" }, ...buttons);
  const element = h("div", {}, ...(charts.length > 1 ? [choice] : []), h("div", { className: "live-alike" }, ...charts.map((one) => one[1].element)));
  return { element, see };
}
