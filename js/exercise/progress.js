// A chapter's progress: what is done, the code of the answers, and clear.
import { h } from "../widget/dom.js";
import { announce, clear, code, done, kept, whenChanged } from "../progress/store.js";
import { Said, button } from "./parts.js";

const GUESSED = "answered";

/** @param {string} name */
function stateOf(name) {
  const { done: isDone, right } = kept(name);
  return !isDone ? "open" : right === undefined ? "ticked off" : right ? "right" : GUESSED;
}

/** @param {{chapter: string, exercises: Record<string, string>}} asked @returns {{element: HTMLElement, end: () => void}} */
export function progress({ chapter, exercises }) {
  const names = Object.keys(exercises);
  const said = new Said();
  const count = h("p", { className: "ex-count" });
  const list = h("ol", { className: "ex-marks", "aria-label": "the exercises" });
  const box = h("textarea", { readOnly: true, rows: 3, hidden: true, "aria-label": "the code of your answers" });
  const copy = button("Copy my answers", async () => {
    box.value = code();
    box.hidden = !box.value;
    if (!box.value) return said.say("There is no answer yet that a check can judge.");
    said.say('In a notebook: five_critics.report("Your Name", answers="..."), or hand the code in.');
    try {
      await navigator.clipboard.writeText(box.value);
    } catch {
      box.select();
    }
    return undefined;
  });
  const forget = button("Clear", () => {
    forget.hidden = true;
    sure.hidden = false;
    sure.querySelector("button")?.focus();
  });
  const back = () => {
    sure.hidden = true;
    forget.hidden = false;
    forget.focus();
  };
  const yes = button("Clear this chapter", () => {
    clear(chapter);
    box.hidden = true;
    said.say("Cleared.");
    back();
  });
  const sure = h("span", { hidden: true, className: "ex-buttons" }, "All answers of this chapter will be forgotten.", yes, button("Keep them", back));

  function show() {
    const total = done(chapter);
    count.textContent = `${total} of ${names.length} done. Answers are kept in this browser only.`;
    list.replaceChildren(
      ...names.map((name) => {
        const number = name.split(".")[1];
        const state = stateOf(name);
        const link = h("a", { href: `#exercise-${name.replace(".", "-")}`, "aria-label": `exercise ${number}: ${state}` }, number);
        return h("li", { className: `ex-mark ex-is-${state.split(" ")[0]}` }, link);
      }),
    );
  }
  announce(chapter, names.length);
  show();
  const element = h("div", {}, count, list, h("div", { className: "ex-buttons" }, copy, forget, sure), said.element, box);
  return { element, end: whenChanged(show) };
}
