// What a page or a kernel loads as playground.js: a playground on points or, where the model says so, one on images.
import { render as renderPoints, show } from "../playground/playground.js";
import styles from "./images.css";
import { ImageStage } from "./stage.js";

/** @param {{model: any, el: HTMLElement}} widget */
function render(widget) {
  const { model } = widget;
  if (model.get("kind") !== "images") return renderPoints(widget);
  return show(widget, { index: "images", manifest: `${model.get("data")}.${model.get("objective")}`, Stage: ImageStage, styles });
}

export default { render };
