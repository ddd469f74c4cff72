// Notebook work: where it is opened, and what the reader ticks off.
import { h } from "../widget/dom.js";
import { rich } from "./parts.js";

/** @param {{steps: string[]}} asked @param {import("./exercise.js").Host} host */
export function task({ steps }, host) {
  const kept = host.kept().ticks;
  const ticked = new Set(Array.isArray(kept) ? kept : []);
  const boxes = steps.map((step, i) => {
    const box = h("input", { type: "checkbox", checked: ticked.has(i) });
    box.addEventListener("change", () => {
      if (box.checked) ticked.add(i);
      else ticked.delete(i);
      host.keep({ ticks: [...ticked], done: steps.every((_, j) => ticked.has(j)) });
      host.state();
    });
    return h("label", { className: "ex-option" }, box, h("span", {}, ...rich(step)));
  });
  // The line beneath the page's title has the links.
  const links = [...document.querySelectorAll(".take-away a")].map((link) => link.cloneNode(true));
  const where = host.base
    ? [h("p", { className: "ex-links" }, "This is notebook work, and its check is there. ", ...links.flatMap((link) => [link, " "]), "or open it in JupyterLab.")]
    : [];
  return h("div", {}, ...where, h("fieldset", {}, h("legend", {}, "Tick off what your answer does"), ...boxes));
}
