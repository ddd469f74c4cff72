// What stages on points and on images both ask: which seed, and where it trains.
import { numberBox, selectControl } from "../widget/controls.js";
import { h, uniqueId } from "../widget/dom.js";

export const SEEDS = { low: 0, high: 2 ** 32 - 1, integer: true };
export const BROWSER = "browser";

/** Where training happens: this browser, or a device of the kernel. @param {any} model @returns {string} */
export const engineOf = (model) => (model.get("engine") === "kernel" ? model.get("device") : BROWSER);

/** @param {any} model @param {string} engine */
export function keepEngine(model, engine) {
  model.set("engine", engine === BROWSER ? BROWSER : "kernel");
  if (engine !== BROWSER) model.set("device", engine);
  model.save_changes();
}

/** @param {string} id @param {string} text */
const docOf = (id, text) => h("p", { id, className: "live-doc" }, text);

/** @param {number} value @param {(seed: number) => void} changed @returns {import("../widget/controls.js").Input} */
export function seedInput(value, changed) {
  const [id, help] = [uniqueId("seed"), uniqueId("doc")];
  const { box, message, show } = numberBox({ label: "seed", ...SEEDS, value, id, help }, changed);
  const doc = docOf(help, "starts all random numbers; a new seed starts a new training");
  const element = h("div", { className: "live-control" }, h("label", { htmlFor: id }, "seed"), box, message, doc);
  return { element, show, enable: (on) => (box.disabled = !on) };
}

/** @param {string} value @param {string[]} places @param {(engine: string) => void} changed @returns {import("../widget/controls.js").Input} */
export function engineInput(value, places, changed) {
  const help = uniqueId("doc");
  const options = places.map((place) => ({ value: place, text: place === BROWSER ? "this browser" : `the kernel (${place})` }));
  const input = selectControl("train in", undefined, options, value, help, changed);
  input.element.append(docOf(help, "where training happens; a change starts a new training with the same seed"));
  return input;
}
