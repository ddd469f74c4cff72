// The front page's live picture, an anywidget front-end module like the playground's.
import { assetsOf } from "../widget/assets.js";
import cardStyles from "../widget/card.css";
import { h } from "../widget/dom.js";
import styles from "../widget/widget.css";
import { Five } from "./together.js";

/** @param {{model: any, el: HTMLElement}} widget */
function render({ model, el }) {
  /** @type {Five | undefined} */
  let five;
  const stored = [...el.childNodes];
  const assets = assetsOf(model);
  const read = async (/** @type {string} */ name) => {
    const response = await fetch(await assets.url(`${name}.json`));
    if (!response.ok) throw new Error(`${name}.json: ${response.status} ${response.statusText}`);
    return response.json();
  };
  const start = async () => {
    try {
      const names = Object.keys(model.get("chapters"));
      const [index, openings, ...manifests] = await Promise.all(["index", "openings", ...names].map(read));
      five = new Five(model, index, manifests, openings);
      el.replaceChildren(h("style", {}, cardStyles, styles), five.root);
      five.attach();
      if (!five.engine) five.store(await read("stored_run"));
    } catch (error) {
      el.replaceChildren(h("p", { role: "alert" }, `The five critics could not be started (${error.message}).`), ...stored);
    }
  };
  start();
  return () => five?.ends.forEach((end) => end());
}

export default { render };
