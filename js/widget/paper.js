// A page on paper: what is folded is unfolded, and a stage that lives is replaced by the figure that was stored for it.

/** @param {() => Iterable<{element: Element, stored: Node[]}>} stages the widgets that live, each with its stored figure */
export function preparePrinting(stages) {
  /** @type {(() => void)[]} */
  let undo = [];

  addEventListener("beforeprint", () => {
    for (const { element, stored } of stages()) {
      const printed = document.createElement("div");
      printed.className = "printed";
      printed.append(...stored.map((node) => node.cloneNode(true)));
      for (const picture of printed.querySelectorAll("img")) picture.loading = "eager";
      element.append(printed);
      undo.push(() => printed.remove());
    }
    for (const folded of document.querySelectorAll("main details:not([open], live-widget *)")) {
      folded.setAttribute("open", "");
      undo.push(() => folded.removeAttribute("open"));
    }
  });

  addEventListener("afterprint", () => {
    for (const step of undo) step();
    undo = [];
  });
}
