// The playground: an anywidget front-end module. The same `render` serves Jupyter and Colab (through anywidget) and the
// built page (through host.js). Nothing heavy is loaded before the reader presses Play or Step.
import { assetsOf } from "../widget/assets.js";
import { Playground } from "./board.js";
import { h } from "../widget/dom.js";
import styles from "../widget/widget.css";
import chartStyles from "uplot/dist/uPlot.min.css";

/** The stored figure: what the page came with, or in a kernel what the widget carries. @param {any} model @param {HTMLElement} el */
function storedFigure(model, el) {
  if (el.childNodes.length) return [...el.childNodes];
  const figure = model.get("figure");
  return figure ? [h("img", { src: figure, alt: model.get("alt") })] : [];
}

/** Reads the JSON files that describe playgrounds. @param {import("../widget/assets.js").Assets} assets */
function reader(assets) {
  return async (/** @type {string} */ name) => {
    const response = await fetch(await assets.url(`${name}.json`));
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    return response.json();
  };
}

/**
 * Shows a stage when its JSON files are there; without them, the stored figure.
 * @param {{model: any, el: HTMLElement}} widget
 * @param {{index: string, manifest: string, Stage: any, styles: string}} kind names of the files, and what is made of them
 */
export function show({ model, el }, { index, manifest, Stage, styles: own }) {
  const stored = storedFigure(model, el);
  const assets = assetsOf(model);
  const manifestOf = reader(assets);
  /** @type {{root: HTMLElement, attach: () => void, destroy: () => void} | undefined} */
  let playground;
  let ended = false;
  const start = async () => {
    let reading = index;
    try {
      const shared = await manifestOf(reading);
      reading = manifest;
      const made = new Stage({ model, index: shared, manifest: await manifestOf(reading), manifestOf, assets, stored });
      if (ended) return;
      playground = made;
      el.replaceChildren(h("style", {}, chartStyles, styles, own), made.root);
      made.attach();
    } catch (error) {
      const alert = h(
        "p",
        { role: "alert" },
        `${reading}.json could not be loaded (${error.message}). The stored figure is shown.`,
      );
      el.replaceChildren(alert, ...stored);
    }
  };
  start();
  return () => {
    ended = true;
    playground?.destroy();
  };
}

/** @param {{model: any, el: HTMLElement}} widget */
export const render = (widget) => show(widget, { index: "index", manifest: widget.model.get("objective"), Stage: Playground, styles: "" });
