// Figures that a press shows large, in a dialog that Escape or another press closes.

const FIGURES = "main :is(figure.drawing, figure > img, .cell_output img):not(live-widget *, .critic-gallery *)";
const WIDTH = 240; // px; what is smaller is a picture of a word, not a figure

/** @param {Element} figure */
function show(figure) {
  const dialog = document.createElement("dialog");
  dialog.className = "enlarged";
  dialog.setAttribute("aria-label", "The figure, enlarged");
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "Close";
  const copy = /** @type {Element} */ (figure.cloneNode(true));
  copy.querySelector(".enlarge")?.remove();
  dialog.append(close, copy);
  dialog.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** Gives each figure of the page a button, which the keyboard reaches; a press on the figure does the same. */
export function makeEnlargeable() {
  for (const figure of document.querySelectorAll(FIGURES)) {
    if (figure.getBoundingClientRect().width < WIDTH || figure.closest("a, button")) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "enlarge";
    button.textContent = "Enlarge";
    button.addEventListener("click", () => show(figure));
    figure.addEventListener("click", () => show(figure));
    figure.classList.add("enlargeable");
    figure.after(button);
  }
}
