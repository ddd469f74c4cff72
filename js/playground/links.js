// Links of the page that set a playground: <a href="#live-gan?discriminator_steps=10">try k = 10</a>.
import { h } from "../widget/dom.js";
import { readFragment } from "./fragment.js";

/** @typedef {{name: string, root: HTMLElement, apply: (query: URLSearchParams) => void}} Target */

/** @type {Set<Target>} */
const targets = new Set();

/** The way back to the sentence whose link was followed. @param {HTMLElement} link */
const wayBack = (link) => {
  const button = h("button", { type: "button", className: "live-back" }, "Back", h("span", {}, " to the text"));
  button.addEventListener("click", () => {
    button.remove();
    link.scrollIntoView({ block: "center" });
    link.focus({ preventScroll: true });
  });
  return button;
};

/** @param {string} hash @param {HTMLElement} [link] that was followed @returns {boolean} whether a playground took it */
function follow(hash, link) {
  const found = readFragment(hash);
  if (!found) return false;
  for (const target of targets)
    if (target.name === found.name) {
      target.apply(found.query);
      for (const { root } of targets) root.querySelector(".live-back")?.remove();
      if (link && !target.root.contains(link)) (target.root.querySelector(".live-buttons") ?? target.root).append(wayBack(link));
      return true;
    }
  return false;
}

/** @param {MouseEvent} event */
function click(event) {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  /** @type {HTMLElement | null} */
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  // The same link may be followed twice, which is no change of the address.
  if (link && follow(link.getAttribute("href") ?? "", link)) event.preventDefault();
}

const arrive = () => follow(location.hash);

/** From now on links reach this playground; the page's own address does at once. @param {Target} target @returns {() => void} ends it */
export function listen(target) {
  if (!targets.size) {
    document.addEventListener("click", click);
    window.addEventListener("hashchange", arrive);
  }
  targets.add(target);
  const found = readFragment(location.hash);
  if (found?.name === target.name) target.apply(found.query);
  return () => {
    targets.delete(target);
    if (targets.size) return;
    document.removeEventListener("click", click);
    window.removeEventListener("hashchange", arrive);
  };
}
