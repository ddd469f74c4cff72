// What happens around a stage: it is resized, comes into view and leaves it, its tab is hidden, motion is asked to be less.

/**
 * @param {HTMLElement} root
 * @param {{still: MediaQueryList, resized: () => void, seen: (visible: boolean) => void, hidden: () => void, paced: () => void}} stage
 * @returns {(() => void)[]} each ends one watch
 */
export function watch(root, { still, resized, seen, hidden, paced }) {
  const sizes = new ResizeObserver(resized);
  sizes.observe(root);
  const sight = new IntersectionObserver((entries) => seen(entries[entries.length - 1].isIntersecting)); // the last of several holds
  sight.observe(root);
  still.addEventListener("change", paced);
  document.addEventListener("visibilitychange", hidden);
  return [
    () => sizes.disconnect(),
    () => sight.disconnect(),
    () => still.removeEventListener("change", paced),
    () => document.removeEventListener("visibilitychange", hidden),
  ];
}
