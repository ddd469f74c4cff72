// What all trainings of a playground have in common: data, batch, seed, speed, and what is compared with what.
import { selectControl } from "../widget/controls.js";
import { h, uniqueId } from "../widget/dom.js";
import { asChange, words } from "../widget/numbers.js";
import { BROWSER, engineInput, engineOf, keepEngine, seedInput } from "./place.js";

export const WIDTH = 64; // of the networks, if a page does not say otherwise
export const SPEEDS = { full: Infinity, 100: 100, 20: 20, 5: 5, 1: 1 };
const NONE = "";
/** @type {Record<string, string>} */
const LABELS = { batch: "batch size", width: "networks", against: "compare with" };
export const label = (/** @type {string} */ name) => LABELS[name] ?? words(name);

/** What a control of all trainings calls a value. @param {import("../training/trainer.js").Index} index @param {string} name @param {any} value */
export function toldOf(index, name, value) {
  if (name === "data") return index.data[value].title;
  if (name === "against") return index.objectives[value] ?? "nothing";
  if (name === "width") return index.sizes[value];
  if (name === "speed") return value === "full" ? "full speed" : `${value} steps/s`;
  return String(value);
}

/** A change of what all trainings share, in words. @param {import("../training/trainer.js").Index} index @param {string} name @param {any} before @param {any} after */
export function sharedChange(index, name, before, after) {
  if (name === "against") return after === NONE ? "alone" : `beside ${toldOf(index, name, after)}`;
  return asChange(label(name), toldOf(index, name, before), toldOf(index, name, after));
}

/** @typedef {"data" | "batch" | "seed" | "speed" | "against" | "points" | "engine" | "width"} What */

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
    this.index = index;
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
    /** @type {Record<string, import("../widget/controls.js").Input>} */
    this.inputs = {
      data: this.select("data", "what the real points are drawn from; a change keeps the weights", Object.keys(index.data)),
      against: this.select(
        "against",
        "a second training beside this one, on the same data, seed and batch size; both start anew",
        [NONE, ...Object.keys(index.objectives)],
      ),
      batch: this.select("batch", "real points, and draws of noise, in each update", index.batches, Number),
      width: this.select(
        "width",
        "the size of both, with the objective\u2019s own choices; a change starts a new training",
        Object.keys(index.sizes),
        Number,
      ),
      seed: seedInput(this.seed, (seed) => this.set("seed", seed)),
      speed: this.select("speed", "generator steps a second, at most", Object.keys(SPEEDS).reverse()),
    };
    if (devices.length) {
      const places = own ? devices : [BROWSER, ...devices];
      this.inputs.engine = engineInput(this.engine, places, (engine) => this.set("engine", engine));
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

  /** @param {any} name @param {string} doc @param {(string | number)[]} values @param {(text: string) => any} [read] */
  select(name, doc, values, read = String) {
    const id = uniqueId("doc");
    const options = values.map((value) => ({ value: String(value), text: toldOf(this.index, name, value) }));
    const start = String(/** @type {any} */ (this)[name]);
    const input = selectControl(label(name), undefined, options, start, id, (text) => this.set(name, read(text)));
    input.element.append(h("p", { id, className: "live-doc" }, doc));
    return input;
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
    } else if (tell && name === "engine") keepEngine(this.model, value);
    else if (tell && name !== "speed") {
      this.model.set(name, value);
      this.model.save_changes();
    }
    this.changed(name);
  }
}
