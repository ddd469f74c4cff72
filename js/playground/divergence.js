// What is said when a training has diverged, and what is offered.
import { h } from "../widget/dom.js";
import { told } from "../widget/numbers.js";

const count = new Intl.NumberFormat("en");

/**
 * @param {import("./board.js").Playground} playground @param {import("./pane.js").Pane} pane @param {number} step @param {string} [reason] what broke first
 * @returns {[string, ...HTMLButtonElement[]]}
 */
export function divergence(playground, pane, step, reason) {
  const stable = pane.lastStable() ?? [];
  const title = playground.panes.length > 1 ? `${pane.title} diverged` : "Diverged";
  const named = stable.map(({ name, value }) => `${pane.named(name)} ${told(value)}`);
  const button = (/** @type {string} */ text, /** @type {() => void} */ act) => {
    const made = h("button", { type: "button" }, text);
    made.addEventListener("click", () => {
      for (const { name, value } of stable) pane.settings.set(name, value);
      act();
    });
    return made;
  };
  return [
    `${title} at step ${count.format(step)}: ${reason || "a loss is no longer a finite number"}. ` +
      `The networks are back at step ${count.format(pane.steps)}. ` +
      (named.length
        ? `The last stable settings were: ${named.join(", ")}.`
        : "The settings were the same from the start: try a smaller learning rate.") +
      " Play goes on from there, Reset begins anew.",
    ...(named.length
      ? [
          button("Go on with the last stable settings", () => playground.setPlaying(true)),
          button("Reset to the last stable settings", () => playground.reset()),
        ]
      : []),
  ];
}
