// What the reader has set on one side: a value for each control, kept where it belongs, in a widget's traits.
import { makeControl } from "../widget/controls.js";
import { h, uniqueId } from "../widget/dom.js";
import { variantOf } from "../training/graphs.js";

/** @typedef {import("../training/trainer.js").Manifest} Manifest */
/** @typedef {import("../training/trainer.js").Values} Values */
/** @typedef {{get: (name: string) => any, set: (name: string, value: any) => void, on: (names: string[], changed: (name: string, value: any) => void) => () => void}} Store */

/** The trait that holds a control: discriminator_optimizer.learning_rate -> discriminator_learning_rate. @param {string} name */
export const traitOf = (name) => name.replace("_optimizer.", "_");

/** Each control in a trait of its own. @param {any} model @returns {Store} */
export function traits(model) {
  return {
    get: (name) => model.get(traitOf(name)),
    set(name, value) {
      model.set(traitOf(name), value);
      model.save_changes();
    },
    on(names, changed) {
      const listeners = names.map((name) => {
        const listener = () => changed(name, model.get(traitOf(name)));
        model.on(`change:${traitOf(name)}`, listener);
        return () => model.off(`change:${traitOf(name)}`, listener);
      });
      return () => listeners.forEach((end) => end());
    },
  };
}

/**
 * All controls of the other side in one trait, `against`: {objective, settings}.
 * @param {any} model @param {Manifest} manifest whose toy says where a control starts that the trait does not name @returns {Store}
 */
export function against(model, { name: objective, toy }) {
  const settings = () => ({ ...toy, ...model.get("against")?.settings });
  return {
    get: (name) => settings()[name],
    set(name, value) {
      if (model.get("against")?.objective !== objective) return; // another one was chosen, and is not there yet
      model.set("against", { ...model.get("against"), settings: { ...settings(), [name]: value } });
      model.save_changes();
    },
    on(names, changed) {
      const listener = () => {
        if (model.get("against")?.objective !== objective) return; // another one was chosen, and may not come
        for (const name of names) if (name in settings()) changed(name, settings()[name]);
      };
      model.on("change:against", listener);
      return () => model.off("change:against", listener);
    },
  };
}

/** What an objective has of its own, then what all have: k and the optimizers' settings. @param {import("../widget/controls.js").Control[]} controls */
const ownFirst = (controls) => {
  const common = (/** @type {import("../widget/controls.js").Control} */ { name }) => name === "discriminator_steps" || name.includes(".");
  return [...controls.filter((control) => !common(control)), ...controls.filter(common)];
};

/** What each control says where it starts. @param {Manifest} manifest @returns {Values} */
export const usualValues = ({ constants, controls }) => ({
  ...constants,
  ...Object.fromEntries(controls.map(({ name, value }) => [name, value])),
});

export class Settings {
  /**
   * @param {Manifest} manifest
   * @param {Store} store
   * @param {{main: HTMLElement, controls: HTMLElement, named: (name: string) => string, written?: import("./written.js").Written}} parts
   *   where the chapter's slider, formulas and the other inputs go, how they are called, and what reads formulas
   * @param {(values: Values) => void} changed
   */
  constructor(manifest, store, parts, changed) {
    this.manifest = manifest;
    this.store = store;
    this.changed = changed;
    /** @type {Values} */
    this.values = { ...manifest.constants };
    for (const name of Object.keys(manifest.constants)) this.values[name] = store.get(name) ?? this.values[name];
    /** @type {Record<string, import("../widget/controls.js").Input>} */
    this.inputs = {};
    for (const control of ownFirst(manifest.controls)) {
      const { name, doc } = control;
      this.values[name] = store.get(name) ?? control.value;
      const id = uniqueId("doc");
      const described = { ...control, label: parts.named(name), value: this.values[name] };
      this.inputs[name] = makeControl(described, id, (value) => {
        this.take(name, value);
        store.set(name, value);
      }, parts.written && ((text) => /** @type {import("./written.js").Written} */ (parts.written).check(text)));
      const { element } = this.inputs[name];
      element.dataset.control = name;
      element.append(h("p", { id, className: "live-doc" }, doc));
      (name === manifest.slider || control.kind === "formula" ? parts.main : parts.controls).append(element);
    }
    this.enable();
    this.end = store.on(Object.keys(this.values), (name, value) => value !== undefined && this.show(name, value));
  }

  /** A value from elsewhere than its input. @param {string} name @param {number | string} value */
  show(name, value) {
    if (this.values[name] === value) return;
    this.inputs[name]?.show(value);
    this.take(name, value);
  }

  /** As if the reader had set it. @param {string} name @param {number | string} value */
  set(name, value) {
    this.show(name, value);
    this.store.set(name, value);
  }

  /** @param {string} name @param {number | string} value */
  take(name, value) {
    this.values = { ...this.values, [name]: value };
    this.enable();
    this.changed(this.values);
  }

  /** A number that does nothing with the present choices says so. */
  enable() {
    const { acting } = variantOf(this.manifest, this.values);
    for (const { name, kind } of this.manifest.controls)
      if (kind === "number" || kind === "integer") this.inputs[name].enable(acting.includes(name));
  }

  /** Whether the reader may choose between graphs. @param {boolean} free */
  choose(free) {
    for (const { name, kind } of this.manifest.controls) if (kind === "choice") this.inputs[name].enable(free);
  }
}
