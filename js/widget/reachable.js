// A formula, a table or code that is wider than its place scrolls there; the keyboard must reach it.

const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.setAttribute("tabindex", "0");
    else target.removeAttribute("tabindex");
  }
});

export function makeReachable() {
  for (const element of document.querySelectorAll(".katex-display, .wide-table, .highlight pre")) observer.observe(element);
}
