// The playground: an anywidget front-end module. The same `render` serves Jupyter and Colab (through anywidget) and the
// built page (through host.js). Nothing heavy is loaded before the reader presses Play or Step.
import { assetsOf } from "../widget/assets.js";
import { ImageStage } from "../images/stage.js";
import { Playground } from "./board.js";
import { h } from "../widget/dom.js";
import styles from "../widget/widget.css";
import imageStyles from "../images/images.css";
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

/** @param {{model: any, el: HTMLElement}} widget */
function render({ model, el }) {
  const stored = storedFigure(model, el);
  const assets = assetsOf(model);
  const manifestOf = reader(assets);
  /** @type {Playground | ImageStage | undefined} */
  let playground;
  const images = model.get("kind") === "images";
  let ended = false;
  const start = async () => {
    let reading = images ? "images" : "index";
    try {
      const index = await manifestOf(reading);
      reading = images ? `${model.get("data")}.${model.get("objective")}` : model.get("objective");
      const manifest = await manifestOf(reading);
      if (ended) return;
      playground = new (images ? ImageStage : Playground)({ model, index, manifest, manifestOf, assets, stored });
      el.replaceChildren(h("style", {}, chartStyles, styles, images ? imageStyles : ""), playground.root);
      playground.attach();
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

export default { render };
