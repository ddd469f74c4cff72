// The playground: an anywidget front-end module. The same `render` serves Jupyter and Colab (through anywidget) and the
// built page (through host.js). Nothing heavy is loaded before the reader presses Play or Step.
import { assetsOf } from "../widget/assets.js";
import { Playground } from "./board.js";
import { h } from "../widget/dom.js";
import { got } from "../widget/got.js";
import cardStyles from "../widget/card.css";
import styles from "../widget/widget.css";
import chartStyles from "uplot/dist/uPlot.min.css";

/** The stored figure: what the page came with, or in a kernel what the widget carries. @param {any} model @param {HTMLElement} el */
function storedFigure(model, el) {
  if (el.childNodes.length) return [...el.childNodes];
  const figure = model.get("figure");
  return figure ? [h("img", { src: figure, alt: model.get("alt") })] : [];
}

/** @type {Map<string, Promise<any>>} */
const known = new Map(); // by address: the stages of a page share what they read

/** Reads the JSON files that describe playgrounds, each once; each stage has its own copy. @param {import("../widget/assets.js").Assets} assets */
function reader(assets) {
  return async (/** @type {string} */ name) => {
    const file = `${name}.json`;
    try {
      const url = await assets.url(file);
      const manifest = known.get(url) ?? got(url).then((response) => response.json());
      known.set(url, manifest);
      manifest.catch(() => known.delete(url)); // so that a later attempt asks again
      return structuredClone(await manifest);
    } catch (error) {
      throw Object.assign(new Error(error.message), { file });
    }
  };
}

/**
 * Shows a stage when its JSON files are there; without them, the stored figure.
 * @param {{model: any, el: HTMLElement}} widget
 * @param {{index: string, manifest: string, Stage: any, styles: string}} kind names of the files, and what is made of them
 */
export function show({ model, el }, { index, manifest, Stage, styles: ownStyles }) {
  const stored = storedFigure(model, el);
  const assets = assetsOf(model);
  const manifestOf = reader(assets);
  /** @type {{root: HTMLElement, attach: () => void, destroy: () => void} | undefined} */
  let playground;
  let ended = false;
  const start = async () => {
    try {
      const beside = model.get("against")?.objective;
      // Then both are there at once, and nothing moves. What cannot be had is told where it is needed.
      const both = beside && manifestOf(beside).catch(() => {});
      const [shared, own] = await Promise.all([manifestOf(index), manifestOf(manifest), both]);
      if (ended) return;
      const made = new Stage({ model, index: shared, manifest: own, manifestOf, assets, stored });
      playground = made;
      el.replaceChildren(h("style", {}, chartStyles, cardStyles, styles, ownStyles), made.root);
      made.attach();
    } catch ({ file, message }) {
      const what = file ? `${file} could not be loaded` : "The playground could not be started";
      const again = h("button", { type: "button" }, "Try again");
      again.addEventListener("click", start);
      el.replaceChildren(h("p", { role: "alert" }, `${what} (${message}). The stored figure is shown.`), again, ...stored);
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
