// Which images, which seed, and where it trains.
import { h, uniqueId } from "../widget/dom.js";
import { BROWSER, engineInput, engineOf, keepEngine, seedInput } from "../playground/place.js";
import { selectControl } from "../widget/controls.js";

/** @typedef {"data" | "seed" | "engine"} What */

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
    const seedBox = seedInput(this.seed, (seed) => {
      this.seed = seed;
      this.keep("seed", seed);
      changed("seed");
    });
    this.select.element.dataset.control = "data";
    seedBox.element.dataset.control = "seed";
    parts.setup.append(this.select.element, seedBox.element);
    const devices = model.get("devices") ?? []; // of the kernel; a built page has none
    if (devices.length) parts.setup.append(this.places(devices));
    const listeners = /** @type {[string, () => void][]} */ ([
      ["data", () => model.get("data") !== this.data && this.choose(model.get("data"))],
      ["seed", () => {
        if (model.get("seed") === this.seed) return;
        this.seed = model.get("seed");
        seedBox.show(this.seed);
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
    this.place = engineInput(this.engine, [BROWSER, ...devices], (engine) => {
      keepEngine(this.model, engine);
      this.move(engine);
    });
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
