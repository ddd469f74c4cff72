// An exercise, or a chapter's progress: an anywidget front-end module. The same `render` serves Jupyter and Colab (through
// anywidget) and the built page (through host.js).
import { keep, kept, whenChanged } from "../progress/store.js";
import cardStyles from "../widget/card.css";
import { h } from "../widget/dom.js";
import { followTheme } from "../widget/theme.js";
import { bug } from "./bug.js";
import { derive } from "./derive.js";
import styles from "./exercise.css";
import { button, rich } from "./parts.js";
import { predict } from "./predict.js";
import { progress } from "./progress.js";
import { task } from "./task.js";

/**
 * @typedef {import("../progress/store.js").Kept} Kept
 * @typedef {{name: string, base?: string, kept: () => Kept, keep: (more: Kept) => void, answered: (answer: any) => void,
 *            state: () => void}} Host what an exercise's kind has of the whole
 */

/** @type {Record<string, (asked: any, host: Host) => HTMLElement>} */
const KINDS = { predict, bug, derive, task };
/** @type {Record<string, string>} */
const WORDS = {
  predict: "What will you see?",
  bug: "Pick the line that is wrong",
  derive: "Type your answers",
  task: "In the notebook",
};

/** Hints, one at a time. @param {string[]} hints @param {Host} host */
function hintsOf(hints, host) {
  const list = h("ol", { className: "ex-hints" });
  const given = h("div", { "aria-live": "polite" });
  let count = 0;
  const more = button("", () => {
    give();
    host.keep({ hints: count });
    if (more.hidden) /** @type {HTMLElement} */ (list.lastElementChild).focus();
  });
  function give() {
    list.append(h("li", { tabIndex: -1 }, ...rich(hints[count])));
    given.append(list);
    count += 1;
    label();
  }
  const label = () => {
    more.textContent = `Hint ${count + 1} of ${hints.length}`;
    more.hidden = count >= hints.length;
  };
  label();
  const known = Math.min(host.kept().hints ?? 0, hints.length);
  while (count < known) give();
  return { given, more };
}

/** The solution's cells on a built page, which follow the exercise; asked for once before they show. @param {HTMLElement} el @param {Host} host */
function solutionOf(el, host) {
  const parts = /** @type {HTMLElement[]} */ ([...(el.closest("section")?.querySelectorAll(":scope > details, :scope > .tag_solution") ?? [])]);
  if (!host.base || !parts.length) return [];
  for (const part of parts) part.hidden = true;
  const show = button("Show the solution", () => {
    const { done, solution } = host.kept();
    if (done || solution) return reveal();
    show.hidden = true;
    ask.hidden = false;
    ask.querySelector("button")?.focus();
    return undefined;
  });
  const reveal = () => {
    host.keep({ solution: true });
    show.hidden = ask.hidden = true;
    for (const part of parts) {
      part.hidden = false;
      for (const folded of [part, ...part.querySelectorAll("details")]) if (folded instanceof HTMLDetailsElement) folded.open = true;
    }
    parts[0].tabIndex = -1;
    parts[0].focus();
  };
  const back = () => {
    ask.hidden = true;
    show.hidden = false;
    show.focus();
  };
  const ask = h("span", { hidden: true, className: "ex-buttons" }, "You have not solved it yet. Show it all the same?", button("Show it", reveal), button("Not yet", back));
  return [show, ask];
}

/** @param {any} asked @param {any} model @param {HTMLElement} el */
function exercise(asked, model, el) {
  const { name, kind } = asked;
  const mark = h("span", { className: "ex-state" });
  /** @type {Host} */
  const host = {
    name,
    base: model.get("base"),
    kept: () => kept(name),
    keep: (more) => keep(name, more),
    answered(answer) {
      model.set("answer", answer);
      model.save_changes();
    },
    state() {
      const { done, right, outcome } = kept(name);
      const words = right === undefined ? "done" : right ? "right" : "answered";
      mark.textContent = !done ? "" : kind === "predict" && !outcome ? "locked" : words;
    },
  };
  const root = h("div", {});
  const draw = () => {
    const { given, more } = hintsOf(asked.hints ?? [], host);
    const body = KINDS[kind](asked, host);
    root.replaceChildren(
      h("p", { className: "ex-head" }, h("strong", {}, WORDS[kind]), mark),
      body,
      given,
      h("div", { className: "ex-buttons ex-foot" }, more, ...solutionOf(el, host)),
    );
    host.state();
  };
  draw();
  let had = Object.keys(kept(name)).length;
  const end = whenChanged(() => {
    const now = Object.keys(kept(name)).length;
    if (had && !now) draw(); // cleared
    had = now;
  });
  return { element: root, end };
}

/** @param {{model: any, el: HTMLElement}} widget */
function render({ model, el }) {
  const asked = model.get("state");
  const root = h("section", { className: "ex-root dark-light" }); // dark-light: the theme need not frame it
  if (asked.kind === "progress") root.setAttribute("aria-label", "your progress");
  else {
    if (!model.get("base")) root.id = `exercise-${asked.name.replace(".", "-")}`; // a page's <live-widget> has it
    root.setAttribute("aria-label", `answer to exercise ${asked.number}`);
  }
  const { element, end } = asked.kind === "progress" ? progress(asked) : exercise(asked, model, el);
  root.append(element);
  el.replaceChildren(h("style", {}, cardStyles, styles), root);
  const unfollow = followTheme(root, () => {});
  return () => {
    unfollow();
    end();
  };
}

export default { render };
