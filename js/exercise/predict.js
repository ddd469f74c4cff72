// Predict: choose, commit, run it, and only then the outcome.
import { h } from "../widget/dom.js";
import { Said, button, choice, rich } from "./parts.js";
import { running } from "./stage.js";

/**
 * @typedef {{command: string, rows: {variant: string, what: string, values: string[]}[]}} Measured
 * @typedef {{name: string, options: Record<string, string>, right: string, replies: Record<string, string>, stage?: import("./stage.js").Stage,
 *            instead?: string, measured?: Measured}} Prediction
 * @typedef {import("./exercise.js").Host} Host
 */

const LONGEST = 200; // signs of a reason

/** @param {Prediction} asked @param {Host} host */
export function predict(asked, host) {
  const options = choice("What will you see?", asked.options, false);
  const reason = h("input", { type: "text", maxLength: LONGEST, autocomplete: "off" });
  const said = new Said();
  const commit = button("Commit", decide, { className: "ex-main" });
  const after = h("div", { className: "ex-after" });
  const outcome = h("div", { className: "ex-outcome", tabIndex: -1 });
  const before = h(
    "div",
    {},
    options.element,
    h("label", { className: "ex-reason" }, h("span", {}, "Because (if you like): "), reason),
    h("div", { className: "ex-buttons" }, commit),
  );

  function decide() {
    const chosen = options.chosen();
    if (chosen === undefined) return said.say("Choose one first.");
    host.keep({ answer: chosen, reason: reason.value.trim(), right: chosen === asked.right, done: true });
    host.answered(chosen);
    host.state();
    lock(chosen);
    after.querySelector("button")?.focus();
  }

  /** @param {string} chosen */
  function lock(chosen) {
    options.choose(chosen);
    options.element.disabled = reason.disabled = true;
    commit.hidden = true;
    said.say("Your prediction is locked.");
    const show = button("Show the outcome", () => {
      host.keep({ outcome: true });
      tell(chosen);
      outcome.focus();
    });
    const instead = asked.instead ? [h("p", {}, ...rich(asked.instead))] : []; // why nothing runs here
    after.replaceChildren(...running(asked.stage, host), ...instead, show);
  }

  /** @param {string} chosen */
  function tell(chosen) {
    const right = chosen === asked.right;
    host.state();
    after.lastElementChild?.remove();
    outcome.replaceChildren(
      h("p", { className: right ? "ex-right" : "ex-wrong" }, right ? "You predicted what happens. " : "It happens otherwise. "),
      h("p", {}, ...rich(asked.replies[chosen])),
      ...(right ? [] : [h("p", {}, "What happens: ", ...rich(asked.options[asked.right])), h("p", {}, ...rich(asked.replies[asked.right]))]),
      ...(asked.measured ? [table(asked.measured, asked.stage?.until)] : []),
    );
  }

  const { answer, reason: kept, outcome: seen } = host.kept();
  if (typeof answer === "string" && Object.hasOwn(asked.options, answer)) {
    reason.value = typeof kept === "string" ? kept : "";
    lock(answer);
    if (seen) tell(answer);
  }
  return h("div", {}, before, said.element, after, outcome);
}

/** What each seed gave. @param {Measured} measured @param {number} [until] updates after which it was measured */
function table({ command, rows }, until) {
  const seeds = rows[0].values.map((_, seed) => h("th", { scope: "col" }, `seed ${seed}`));
  const several = new Set(rows.map(({ variant }) => variant)).size > 1;
  return h(
    "div",
    { className: "ex-measured", tabIndex: 0, role: "region", "aria-label": "what each seed gave" },
    h(
      "table",
      {},
      h("caption", {}, `How sure is it? What each seed gave${until ? ` after ${until} updates` : ""} (`, h("code", {}, command), ")"),
      h("thead", {}, h("tr", {}, h("td"), ...seeds)),
      h(
        "tbody",
        {},
        ...rows.map(({ variant, what, values }) =>
          h("tr", {}, h("th", { scope: "row" }, several ? `${variant}: ${what}` : what), ...values.map((value) => h("td", {}, value))),
        ),
      ),
    ),
  );
}
