// Which images, and which seed.
import { h, uniqueId } from "../widget/dom.js";
import { numberBox, selectControl } from "../widget/controls.js";

const LAST_SEED = 2 ** 32 - 1;

export class Setup {
  here = true; // where it trains: `Status` asks
  engine = "browser";

  /** @param {import("./stage.js").ImageStage} stage @param {(what: "data" | "seed") => Promise<any>} changed */
  constructor({ model, index, parts }, changed) {
    this.model = model;
    this.changed = changed;
    this.data = model.get("data");
    this.seed = model.get("seed");
    const about = uniqueId("doc");
    const options = Object.entries(index.sets).map(([value, { title }]) => ({ value, text: title }));
    this.select = selectControl("images", undefined, options, this.data, about, (value) => this.choose(value));
    this.select.element.append(h("p", { id: about, className: "live-doc" }, "other images have other networks, and training begins anew; MNIST loads 0.8 MB more"));
    const [id, help] = [uniqueId("seed"), uniqueId("doc")];
    const { box, message } = numberBox({ label: "seed", low: 0, high: LAST_SEED, integer: true, value: this.seed, id, help }, (seed) => {
      this.seed = seed;
      this.keep("seed", seed);
      changed("seed");
    });
    const doc = h("p", { id: help, className: "live-doc" }, "starts all random numbers; a new seed starts a new training");
    const seed = h("div", { className: "live-control" }, h("label", { htmlFor: id }, "seed"), box, message, doc);
    this.select.element.dataset.control = "data";
    seed.dataset.control = "seed";
    parts.setup.append(this.select.element, seed);
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
    this.keep("data", data);
  }
}
