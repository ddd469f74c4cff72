// What is said when a training has diverged, and what is offered.
import { h } from "../widget/dom.js";
import { format, words } from "../widget/numbers.js";

const count = new Intl.NumberFormat("en");

/**
 * @param {import("./board.js").Playground} playground @param {import("./pane.js").Pane} pane @param {number} step
 * @returns {[string, ...HTMLButtonElement[]]}
 */
export function divergence(playground, pane, step) {
  const stable = pane.lastStable() ?? [];
  const title = playground.panes.length > 1 ? `${pane.manifest.title} diverged` : "Diverged";
  const named = stable.map(({ name, value }) => `${words(name)} ${typeof value === "number" ? format(value) : value}`);
  const back = h("button", { type: "button" }, "Reset to the last stable settings");
  back.addEventListener("click", () => {
    for (const { name, value } of stable) pane.settings.set(name, value);
    playground.reset();
  });
  return [
    `${title} at step ${count.format(step)}: a loss is no longer a finite number. ` +
      (named.length
        ? `The last stable settings were: ${named.join(", ")}.`
        : "The settings were the same from the start: try a smaller learning rate.") +
      " Reset begins anew.",
    ...(named.length ? [back] : []),
  ];
}
