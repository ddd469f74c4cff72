// What the reader has set: data, seed and a value for each control; kept equal to a kernel's traits where there is one.
import { makeControl, numberBox, selectControl } from "./controls.js";
import { h, uniqueId } from "./dom.js";
import { words } from "./numbers.js";

const LAST_SEED = 2 ** 32 - 1;

export class Settings {
  /**
   * @param {any} model
   * @param {import("./trainer.js").Manifest} manifest
   * @param {{controls: HTMLElement, seed: HTMLElement, help: HTMLElement}} parts where the inputs and their help go
   * @param {(what: "values" | "data" | "seed") => void} changed
   */
  constructor(model, manifest, parts, changed) {
    this.model = model;
    this.help = parts.help;
    this.changed = changed;
    const defaults = Object.fromEntries(manifest.controls.map(({ name, value }) => [name, value]));
    /** @type {import("./trainer.js").Values} */
    this.values = { ...manifest.constants, ...defaults, ...model.get("settings") };
    this.data = model.get("data");
    this.seed = model.get("seed");
    /** @type {Record<string, import("./controls.js").Input>} */
    this.inputs = { data: this.makeData(manifest), seed: this.makeSeed() };
    for (const control of manifest.controls) {
      const { name, doc } = control;
      const start = { ...control, value: this.values[name] };
      this.inputs[name] = makeControl(start, this.describe(name, doc), (value) => this.setValue(name, value));
    }
    for (const [name, { element }] of Object.entries(this.inputs)) {
      element.dataset.control = name;
      (name === "seed" ? parts.seed : parts.controls).append(element);
    }
    model.on("change:settings", () => this.takeValues(model.get("settings")));
    model.on("change:data", () => model.get("data") !== this.data && this.setData(model.get("data")));
    model.on("change:seed", () => model.get("seed") !== this.seed && this.setSeed(model.get("seed")));
  }

  /** Adds to the help; returns the id by which an input refers to it. @param {string} name @param {string} doc */
  describe(name, doc) {
    const id = uniqueId("doc");
    this.help.append(h("dt", {}, words(name)), h("dd", { id }, doc));
    return id;
  }

  /** @param {import("./trainer.js").Manifest} manifest */
  makeData({ data }) {
    const sets = Object.entries(data).map(([value, { title }]) => ({ value, text: title }));
    const help = this.describe("data", "what the real points are drawn from; a change keeps the weights");
    return selectControl("data", undefined, sets, this.data, help, (name) => this.setData(name));
  }

  makeSeed() {
    const id = uniqueId("seed");
    const help = this.describe("seed", "starts all random numbers; a new seed starts a new training");
    const range = { low: 0, high: LAST_SEED, integer: true };
    const options = { name: "seed", ...range, value: this.seed, id, help };
    const { box, message, show } = numberBox(options, (value) => this.setSeed(value));
    return {
      element: h("div", { className: "live-control" }, h("label", { htmlFor: id }, "seed"), box, message),
      show,
    };
  }

  /** @param {string} name @param {number | string} value */
  setValue(name, value) {
    this.values = { ...this.values, [name]: value };
    this.tell("values", "settings", this.values);
  }

  /** @param {import("./trainer.js").Values} given by the kernel */
  takeValues(given) {
    const changed = Object.entries(given).filter(([name, value]) => this.values[name] !== value);
    if (!changed.length) return;
    for (const [name, value] of changed) this.inputs[name]?.show(value);
    this.values = { ...this.values, ...given };
    this.changed("values");
  }

  /** @param {string} data */
  setData(data) {
    this.data = data;
    this.inputs.data.show(data);
    this.tell("data", "data", data);
  }

  /** @param {number} seed */
  setSeed(seed) {
    this.seed = seed;
    this.inputs.seed.show(seed);
    this.tell("seed", "seed", seed);
  }

  /** @param {"values" | "data" | "seed"} what @param {string} trait @param {any} value */
  tell(what, trait, value) {
    this.changed(what);
    this.model.set(trait, value);
    this.model.save_changes();
  }
}
