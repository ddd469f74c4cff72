// Find the bug: pick the line, then say what is wrong with it.
import { h } from "../widget/dom.js";
import { Said, button, choice } from "./parts.js";
import { running } from "./stage.js";

/**
 * @typedef {{code: string, lines: number[], near: Record<string, string>, options: Record<string, string>, right: string,
 *            replies: Record<string, string>, stage?: import("./stage.js").Stage}} Bug
 */

/** @param {Bug} asked @param {import("./exercise.js").Host} host */
export function bug(asked, host) {
  const said = new Said();
  const lines = asked.code.split("\n").map((text, i) => {
    const number = i + 1;
    const line = button("", () => pick(number), { className: "ex-line", "aria-pressed": "false" });
    line.append(h("span", { className: "ex-number" }, String(number)), h("code", {}, text || " "));
    if (!text.trim()) line.disabled = true;
    return line;
  });
  const options = choice("What is wrong there?", asked.options);
  const say = button("That is it", decide, { className: "ex-main" });
  const second = h("div", { hidden: true }, options.element, h("div", { className: "ex-buttons" }, say));
  const trained = h("div", {});
  let found = 0;

  /** @param {number} number */
  function pick(number) {
    lines.forEach((line, i) => line.setAttribute("aria-pressed", String(i + 1 === number)));
    if (!asked.lines.includes(number)) {
      host.answered([number, ""]);
      second.hidden = true;
      return said.say(`Line ${number}: ${asked.near[number] ?? asked.near[0]}`, false);
    }
    found = number;
    said.say(`Line ${number}: yes, look closely at it.`, true);
    second.hidden = false;
    return undefined;
  }

  function decide() {
    const chosen = options.chosen();
    if (chosen === undefined) return said.say("Choose one first.");
    const right = chosen === asked.right;
    host.answered([found, chosen]);
    if (right) {
      host.keep({ answer: [found, chosen], right, done: true });
      finish();
      said.element.focus(); // the button that had it is gone
    }
    return said.say(asked.replies[chosen], right);
  }

  function finish() {
    for (const line of lines) line.disabled = true;
    options.element.disabled = true;
    say.hidden = true;
    if (asked.stage) trained.replaceChildren(h("p", {}, "See it train: on the left as the code was, on the right as it should be."), ...running(asked.stage, host));
    host.state();
  }

  const { answer } = host.kept();
  if (Array.isArray(answer) && asked.lines.includes(answer[0]) && answer[1] === asked.right) {
    pick(answer[0]);
    options.choose(answer[1]);
    finish();
    said.say(asked.replies[asked.right], true);
  }
  const list = h("ol", { className: "ex-code", "aria-label": "the code, line by line" }, ...lines.map((line) => h("li", {}, line)));
  return h("div", {}, list, said.element, second, trained);
}
