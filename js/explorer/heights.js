// A histogram whose bars the reader drags: one native vertical slider for each bar.
import { h, uniqueId } from "../widget/dom.js";
import { format, words } from "../widget/numbers.js";

const STEP = 0.01;

/**
 * @param {{name: string, symbol: string, doc: string, value: number[], colour: string}} control
 * @param {string} help id of the element that says what the control does
 * @param {(value: number[]) => void} changed
 * @returns {{element: HTMLElement, show: (value: number[]) => void}}
 */
export function heightsControl({ name, symbol, doc, value, colour }, help, changed) {
  let heights = [...value];
  const message = h("p", { className: "live-message", role: "alert", hidden: true });
  const bars = heights.map((_, i) => {
    const id = uniqueId(name);
    const range = h("input", { id, type: "range", min: 0, max: 1, step: STEP, className: "live-height" });
    range.setAttribute("aria-describedby", help);
    range.setAttribute("aria-orientation", "vertical");
    range.addEventListener("input", () => drag(i, Number(range.value)));
    const hidden = h("span", { className: "live-hidden" }, `${words(name)} at `);
    return { range, element: h("div", { className: "live-bin" }, range, h("label", { htmlFor: id }, hidden, String(1 + i))) };
  });
  const place = (/** @type {number} */ i) => {
    const { range } = bars[i];
    range.value = String(heights[i]);
    range.style.setProperty("--live-height", String(heights[i]));
    range.setAttribute("aria-valuetext", `height ${format(heights[i])}`);
  };
  const drag = (/** @type {number} */ i, /** @type {number} */ height) => {
    const empty = heights.every((other, j) => j === i || other === 0);
    heights = heights.with(i, empty ? Math.max(height, STEP) : height);
    message.hidden = !(empty && height === 0);
    message.textContent = message.hidden ? "" : `${words(name)} must have mass somewhere: this bar stays at ${STEP}.`;
    place(i);
    changed(heights);
  };
  heights.forEach((_, i) => place(i));
  const element = h(
    "fieldset",
    { className: "live-histogram", style: `--live-key: var(--live-${colour})` },
    h("legend", {}, ...(symbol === name ? [h("i", {}, symbol)] : [words(name), " ", h("i", {}, symbol)]), `: ${doc}`),
    h("div", { className: "live-bins" }, ...bars.map((bar) => bar.element)),
    message,
  );
  return {
    element,
    show: (v) => {
      heights = [...v];
      message.hidden = true;
      heights.forEach((_, i) => place(i));
    },
  };
}
