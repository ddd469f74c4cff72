// Which images, which seed, and where it trains.
import { h, uniqueId } from "../widget/dom.js";
import { numberBox, selectControl } from "../widget/controls.js";

const LAST_SEED = 2 ** 32 - 1;

const BROWSER = "browser";

/** @typedef {"data" | "seed" | "engine"} What */

/** Where training happens: this browser, or a device of the kernel. @param {any} model @returns {string} */
const engineOf = (model) => (model.get("engine") === "kernel" ? model.get("device") : BROWSER);

export class Setup {
  /** @param {import("./stage.js").ImageStage} stage @param {(what: What) => any} changed */
  constructor({ model, index, parts }, changed) {
    this.model = model;
    this.engine = engineOf(model);
    this.changed = changed;
    this.data = model.get("data");
    this.seed = model.get("seed");
    const about = uniqueId("doc");
    const options = Object.entries(index.sets).map(([value, { title }]) => ({ value, text: title }));
    this.select = selectControl("images", undefined, options, this.data, about, (value) => this.choose(value));
    this.select.element.append(h("p", { id: about, className: "live-doc" }, "other images have other networks, and training begins anew; MNIST loads 0.8 MB more"));
    const [id, help] = [uniqueId("seed"), uniqueId("doc")];
    const box = numberBox({ label: "seed", low: 0, high: LAST_SEED, integer: true, value: this.seed, id, help }, (seed) => {
      this.seed = seed;
      this.keep("seed", seed);
      changed("seed");
    });
    const doc = h("p", { id: help, className: "live-doc" }, "starts all random numbers; a new seed starts a new training");
    const seed = h("div", { className: "live-control" }, h("label", { htmlFor: id }, "seed"), box.box, box.message, doc);
    this.select.element.dataset.control = "data";
    seed.dataset.control = "seed";
    parts.setup.append(this.select.element, seed);
    const devices = model.get("devices") ?? []; // of the kernel; a built page has none
    if (devices.length) parts.setup.append(this.places(devices));
    const listeners = /** @type {[string, () => void][]} */ ([
      ["data", () => model.get("data") !== this.data && this.choose(model.get("data"))],
      ["seed", () => {
        if (model.get("seed") === this.seed) return;
        this.seed = model.get("seed");
        box.show(this.seed);
        changed("seed");
      }],
      ...["engine", "device"].map((name) => [name, () => this.move(engineOf(model))]),
    ]);
    for (const [name, listener] of listeners) model.on(`change:${name}`, listener);
    this.end = () => listeners.forEach(([name, listener]) => model.off(`change:${name}`, listener));
  }

  /** Whether training happens in this browser. */
  get here() {
    return this.engine === BROWSER;
  }

  /** @param {string[]} devices of the kernel */
  places(devices) {
    const help = uniqueId("doc");
    const options = [BROWSER, ...devices].map((value) => ({ value, text: value === BROWSER ? "this browser" : `the kernel (${value})` }));
    this.place = selectControl("train in", undefined, options, this.engine, help, (engine) => {
      this.model.set("engine", engine === BROWSER ? BROWSER : "kernel");
      if (engine !== BROWSER) this.model.set("device", engine);
      this.model.save_changes();
      this.move(engine);
    });
    this.place.element.append(h("p", { id: help, className: "live-doc" }, "where training happens; a change starts a new training with the same seed"));
    this.place.element.dataset.control = "engine";
    return this.place.element;
  }

  /** Training elsewhere, from the start. @param {string} engine */
  move(engine) {
    if (engine === this.engine) return;
    this.engine = engine;
    this.place?.show(engine);
    this.changed("engine");
  }

  /** @param {string} name @param {any} value */
  keep(name, value) {
    this.model.set(name, value);
    this.model.save_changes();
  }

  /** Other images, from the start. @param {string} data */
  choose(data) {
    this.show(data);
    return this.changed("data");
  }

  /** @param {string} data */
  show(data) {
    this.data = data;
    this.select.show(data);
  }
}
