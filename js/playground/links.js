// Links of the page that set a playground: <a href="#live-gan?discriminator_steps=10">try k = 10</a>.
import { readFragment } from "./fragment.js";

/** @typedef {{name: string, apply: (query: URLSearchParams, scroll: boolean) => void}} Target */

/** @type {Set<Target>} */
const targets = new Set();

/** @param {string} hash @returns {boolean} whether a playground took it */
function follow(hash) {
  const found = readFragment(hash);
  if (!found) return false;
  for (const target of targets)
    if (target.name === found.name) {
      target.apply(found.query, true);
      return true;
    }
  return false;
}

/** @param {MouseEvent} event */
function click(event) {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
  // The same link may be followed twice, which is no change of the address.
  if (link && follow(link.getAttribute("href") ?? "")) event.preventDefault();
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
  if (found?.name === target.name) target.apply(found.query, true);
  return () => {
    targets.delete(target);
    if (targets.size) return;
    document.removeEventListener("click", click);
    window.removeEventListener("hashchange", arrive);
  };
}
