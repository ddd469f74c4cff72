// How far the reader has come, beside the exercises' links in the page's sidebar.
import { book, clear, done, whenChanged } from "./store.js";

const PAGE = /\d+_(\w+)_exercises\.html$/;

/** @param {Element} link @param {string} text */
function note(link, text) {
  let count = link.querySelector(".exercise-count");
  if (!count && text) {
    count = document.createElement("span");
    count.className = "exercise-count";
    link.append(" ", count);
  }
  if (count) count.textContent = text;
}

/** @param {Element} sidebar */
function show(sidebar) {
  const { chapters } = book();
  for (const link of sidebar.querySelectorAll("a.internal")) {
    const chapter = PAGE.exec(/** @type {HTMLAnchorElement} */ (link).href.split("#")[0])?.[1];
    const count = chapter && done(chapter);
    if (chapter) note(link, count ? `${count} of ${chapters[chapter] ?? "?"}` : "");
  }
  const all = done();
  let line = sidebar.querySelector(".exercise-progress");
  if (!line && all) {
    line = document.createElement("p");
    line.className = "exercise-progress";
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "clear";
    button.setAttribute("aria-label", "clear all answers");
    const ask = (/** @type {boolean} */ sure) => {
      button.dataset.sure = sure ? "yes" : "";
      button.textContent = sure ? "really clear all?" : "clear";
    };
    button.addEventListener("click", () => {
      const sure = button.dataset.sure;
      ask(!sure);
      if (sure) clear();
    });
    button.addEventListener("blur", () => ask(false));
    const said = document.createElement("span");
    said.tabIndex = -1;
    said.addEventListener("blur", () => show(sidebar));
    line.append(said, " ", button);
    sidebar.append(line);
  }
  if (!line) return;
  const [said, button] = /** @type {NodeListOf<HTMLElement>} */ (line.querySelectorAll("span, button"));
  said.textContent = all ? `Exercises done: ${all}, kept in this browser.` : "No exercise is done. All answers are cleared.";
  if (!all && line.contains(document.activeElement)) said.focus(); // the button, which is hidden next, would lose the focus
  button.hidden = !all;
  line.toggleAttribute("hidden", !all && document.activeElement !== said);
}

export function startSidebar() {
  const sidebar = document.querySelector("nav.bd-links");
  if (!sidebar) return;
  show(sidebar);
  whenChanged(() => show(sidebar));
}
