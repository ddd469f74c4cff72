// What all trainings of a playground have in common: data, batch, seed, speed, and what is compared with what.
import { numberBox, selectControl } from "../widget/controls.js";
import { h, uniqueId } from "../widget/dom.js";
import { words } from "../widget/numbers.js";

const LAST_SEED = 2 ** 32 - 1;
export const WIDTH = 64; // of the networks, if a page does not say otherwise
export const SPEEDS = { full: Infinity, 100: 100, 20: 20, 5: 5, 1: 1 };
const NONE = "";
/** @type {Record<string, string>} */
const LABELS = { batch: "batch size", width: "networks", against: "compare with", engine: "train in" };
const label = (/** @type {string} */ name) => LABELS[name] ?? words(name);
const BROWSER = "browser";

/** @typedef {"data" | "batch" | "seed" | "speed" | "against" | "points" | "engine" | "width"} What */

/** Where training happens: this browser, or a device of the kernel. @param {any} model @returns {string} */
const engineOf = (model) => (model.get("engine") === "kernel" ? model.get("device") : BROWSER);

export class Setup {
  /**
   * @param {any} model
   * @param {import("../training/trainer.js").Index} index
   * @param {boolean} own whether the objective is one that only the kernel knows
   * @param {{setup: HTMLElement, pace: HTMLElement}} parts where the inputs go, and the one for speed
   * @param {(what: What) => void} changed
   */
  constructor(model, index, own, parts, changed) {
    this.model = model;
    this.changed = changed;
    this.data = model.get("data") ?? "ring";
    this.batch = model.get("batch") ?? 128;
    this.seed = model.get("seed") ?? 0;
    this.width = model.get("width") ?? WIDTH;
    /** @type {number[][]} */
    this.points = model.get("points") ?? [];
    this.against = model.get("against")?.objective ?? NONE;
    this.speed = "full";
    this.engine = engineOf(model);
    /** @type {string[]} of the kernel; a built page has none */
    const devices = model.get("devices") ?? [];
    const options = (/** @type {Record<string, string>} */ texts) =>
      Object.entries(texts).map(([value, text]) => ({ value, text }));
    const sets = Object.fromEntries(Object.entries(index.data).map(([name, { title }]) => [name, title]));
    const batches = index.batches.map((n) => ({ value: String(n), text: String(n) }));
    const speeds = Object.keys(SPEEDS)
      .reverse()
      .map((value) => ({ value, text: value === "full" ? "full speed" : `${value} steps/s` }));
    /** @type {Record<string, import("../widget/controls.js").Input>} */
    this.inputs = {
      data: this.select("data", "what the real points are drawn from; a change keeps the weights", options(sets)),
      against: this.select(
        "against",
        "a second training beside this one, on the same data, seed and batch size; both start anew",
        options({ [NONE]: "nothing", ...index.objectives }),
      ),
      batch: this.select("batch", "real points, and draws of noise, in each update", batches, Number),
      width: this.select(
        "width",
        "the size of both, with the objective\u2019s own choices; a change starts a new training",
        options(index.sizes),
        Number,
      ),
      seed: this.makeSeed(),
      speed: this.select("speed", "generator steps a second, at most", speeds),
    };
    if (devices.length) {
      const places = Object.fromEntries(devices.map((device) => [device, `the kernel (${device})`]));
      const doc = "where training happens; a change starts a new training with the same seed";
      this.inputs.engine = this.select("engine", doc, options(own ? places : { [BROWSER]: "this browser", ...places }));
    }
    for (const [name, { element }] of Object.entries(this.inputs)) {
      element.dataset.control = name;
      (name === "speed" ? parts.pace : parts.setup).append(element);
    }
    const listeners = /** @type {[string, () => void][]} */ ([
      ...["data", "batch", "width", "seed", "points"].map((name) => [name, () => this.set(name, model.get(name), false)]),
      ["against", () => this.set("against", model.get("against")?.objective ?? NONE, false)],
      ...["engine", "device"].map((name) => [name, () => this.set("engine", engineOf(model), false)]),
    ]);
    for (const [name, listener] of listeners) model.on(`change:${name}`, listener);
    this.end = () => listeners.forEach(([name, listener]) => model.off(`change:${name}`, listener));
  }

  /** Whether training happens in this browser. */
  get here() {
    return this.engine === BROWSER;
  }

  /** @param {any} name @param {string} doc @param {{value: string, text: string}[]} options @param {(text: string) => any} [read] */
  select(name, doc, options, read = String) {
    const id = uniqueId("doc");
    const start = String(/** @type {any} */ (this)[name]);
    const input = selectControl(label(name), undefined, options, start, id, (text) => this.set(name, read(text)));
    input.element.append(h("p", { id, className: "live-doc" }, doc));
    return input;
  }

  makeSeed() {
    const id = uniqueId("seed");
    const help = uniqueId("doc");
    const doc = h("p", { id: help, className: "live-doc" }, "starts all random numbers; a new seed starts a new training");
    const range = { low: 0, high: LAST_SEED, integer: true };
    const options = { label: "seed", ...range, value: this.seed, id, help };
    const { box, message, show } = numberBox(options, (value) => this.set("seed", value));
    const element = h("div", { className: "live-control" }, h("label", { htmlFor: id }, "seed"), box, message, doc);
    return { element, show, enable: (/** @type {boolean} */ on) => (box.disabled = !on) };
  }

  /** @param {any} name @param {any} value @param {boolean} [tell] whether the kernel does not know yet */
  set(name, value, tell = true) {
    const self = /** @type {any} */ (this);
    if (self[name] === value) return;
    self[name] = value;
    this.inputs[name]?.show(value);
    if (tell && name === "against") {
      this.model.set("against", value === NONE ? {} : { objective: value, settings: {} });
      this.model.save_changes();
    } else if (tell && name === "engine") {
      this.model.set("engine", this.here ? BROWSER : "kernel");
      if (!this.here) this.model.set("device", value);
      this.model.save_changes();
    } else if (tell && name !== "speed") {
      this.model.set(name, value);
      this.model.save_changes();
    }
    this.changed(name);
  }
}
