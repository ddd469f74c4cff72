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
    button.addEventListener("click", () => {
      if (button.dataset.sure) clear();
      button.dataset.sure = button.dataset.sure ? "" : "yes";
      button.textContent = button.dataset.sure ? "really clear all?" : "clear";
    });
    line.append(document.createElement("span"), " ", button);
    sidebar.append(line);
  }
  const said = line?.querySelector("span");
  if (said) said.textContent = `Exercises done: ${all}, kept in this browser.`;
  /** @type {HTMLElement | null} */ (line)?.toggleAttribute("hidden", !all);
}

export function startSidebar() {
  const sidebar = document.querySelector("nav.bd-links");
  if (!sidebar) return;
  show(sidebar);
  whenChanged(() => show(sidebar));
}
