// An explorer: an anywidget front-end module. The same `render` serves Jupyter and Colab (through anywidget) and the built
// page (through host.js). It draws at once from stored arrays; the runtime is loaded when the reader first moves a control.
import { assetsOf } from "../widget/assets.js";
import { makeControl } from "../widget/controls.js";
import { h, uniqueId } from "../widget/dom.js";
import styles from "./explorer.css";
import { Engine } from "./engine.js";
import { Matrix, Numbers, Sentences } from "./facts.js";
import { heightsControl } from "./heights.js";
import { Bars, Lines } from "./plot.js";
import { words } from "../widget/numbers.js";
import commonStyles from "../widget/widget.css";
import { followTheme } from "../widget/theme.js";
import chartStyles from "uplot/dist/uPlot.min.css";

/**
 * @typedef {import("./worker.js").Values} Values
 * @typedef {Record<string, (number | string)[]>} Stored arrays; what JSON has no number for is "NaN" or "Infinity"
 * @typedef {{name: string, title: string, graph: string, controls: any[], arrays: Stored, panels: any[]}} Manifest
 */

const PANELS = { lines: Lines, bars: Bars, matrix: Matrix, numbers: Numbers, sentences: Sentences };
const QUIET = 700; // ms without a change before the numbers are read out

/** @param {Stored} stored @returns {Record<string, Float32Array>} */
const decode = (stored) =>
  Object.fromEntries(Object.entries(stored).map(([name, numbers]) => [name, Float32Array.from(numbers, Number)]));

/** @param {Values} one @param {Values} other */
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

class Explorer {
  /** @param {any} model @param {Manifest} manifest @param {import("../widget/assets.js").Assets} assets @param {Node[]} stored */
  constructor(model, manifest, assets, stored) {
    this.model = model;
    this.manifest = manifest;
    this.computed = 0;
    const defaults = Object.fromEntries(manifest.controls.map(({ name, value }) => [name, value]));
    /** @type {Values} */
    this.values = Object.fromEntries(Object.keys(defaults).map((name) => [name, model.get(name) ?? defaults[name]]));
    this.start = this.values;
    this.arrays = same(this.values, defaults) ? manifest.arrays : model.get("arrays");
    this.panels = manifest.panels.map((panel) => new PANELS[/** @type {keyof typeof PANELS} */ (panel.kind)](panel));
    this.makeElements(stored);
    this.makeControls();
    this.engine = new Engine(assets, manifest.graph, {
      computed: (arrays, values) => this.take(arrays, values),
      failed: (file, reason) => this.fail(file, reason),
    });
    /** @type {(() => void)[]} */
    this.ends = [() => this.engine.stop(), () => clearTimeout(this.quiet)];
    this.setPhase("idle");
  }

  /** @param {Node[]} stored */
  makeElements(stored) {
    const plots = this.panels.filter((panel) => !("summary" in panel));
    const facts = this.panels.filter((panel) => "summary" in panel);
    this.controls = h("div", { className: "live-controls" });
    this.help = h("dl", {});
    this.status = h("p", { className: "live-status", role: "status" });
    this.spoken = h("div", { className: "live-hidden", role: "status" });
    this.alert = h("p", { className: "live-alert", role: "alert", hidden: true });
    const reset = h("button", { type: "button", title: "the values at the start" }, "Reset");
    reset.addEventListener("click", () => this.setAll(this.start));
    this.root = h(
      "section",
      { className: "live-playground live-explorer", "aria-label": `explorer: ${this.manifest.title}` },
      h("div", { className: "live-top" }, reset, this.status),
      this.alert,
      this.controls,
      h(
        "div",
        { className: "live-panels" },
        ...plots.map(({ element }) => element),
        // In a free place beside the last plot, else below all of them.
        h("div", { className: `live-facts${plots.length % 2 ? "" : " live-wide"}` }, ...facts.map(({ element }) => element)),
      ),
      this.spoken,
      h("details", { className: "live-help" }, h("summary", {}, "what the controls do"), this.help),
      h("div", { className: "live-stored" }, ...stored),
    );
  }

  makeControls() {
    /** @type {Record<string, {show: (value: any) => void}>} */
    this.inputs = {};
    for (const control of this.manifest.controls) {
      const { name, kind, doc } = control;
      const id = uniqueId("doc");
      this.help.append(h("dt", {}, words(name)), h("dd", { id }, doc));
      const make = kind === "heights" ? heightsControl : makeControl;
      const input = make({ ...control, value: this.values[name] }, id, (/** @type {any} */ value) => this.set(name, value));
      input.element.dataset.control = name;
      this.controls.append(input.element);
      this.inputs[name] = input;
    }
  }

  /** What needs the elements to be in the page. */
  attach() {
    const colour = (/** @type {string} */ name) => getComputedStyle(this.root).getPropertyValue(`--live-${name}`).trim();
    const plots = this.panels.filter((panel) => "attach" in panel);
    this.ends.push(followTheme(this.root, () => plots.forEach((plot) => plot.recolour())));
    for (const plot of plots) plot.attach(colour);
    const sizes = new ResizeObserver(() => plots.forEach((plot) => plot.fit()));
    for (const { plot } of plots) sizes.observe(plot);
    this.ends.push(
      () => sizes.disconnect(),
      () => plots.forEach((plot) => plot.destroy()),
      this.followModel(),
    );
    if (this.arrays) this.draw(decode(this.arrays), this.values);
    else this.compute();
  }

  /** Another view or the kernel may change a control too. */
  followModel() {
    const heard = this.manifest.controls.map(({ name }) => {
      const listener = () => this.hear(name);
      this.model.on(`change:${name}`, listener);
      return () => this.model.off(`change:${name}`, listener);
    });
    return () => heard.forEach((end) => end());
  }

  // ---- values

  /** The reader has moved a control. @param {string} name @param {number | number[]} value */
  set(name, value) {
    this.values = { ...this.values, [name]: value };
    this.compute();
    this.model.set(name, value);
    this.model.save_changes();
  }

  /** @param {Values} values */
  setAll(values) {
    this.values = values;
    for (const [name, value] of Object.entries(values)) {
      this.inputs[name].show(value);
      this.model.set(name, value);
    }
    this.compute();
    this.model.save_changes();
  }

  /** @param {string} name */
  hear(name) {
    const value = this.model.get(name);
    if (JSON.stringify(value) === JSON.stringify(this.values[name])) return;
    this.inputs[name].show(value);
    this.values = { ...this.values, [name]: value };
    this.compute();
  }

  compute() {
    if (this.phase !== "ready") {
      this.setAlert("");
      this.setPhase("loading");
    }
    this.engine.compute(this.values);
  }

  /** @param {Record<string, Float32Array>} arrays @param {Values} values of which they are */
  take(arrays, values) {
    this.setPhase("ready");
    this.draw(arrays, values);
    this.root.dataset.computed = String(++this.computed);
  }

  /** @param {string | undefined} file @param {string} reason */
  fail(file, reason) {
    this.setPhase("failed");
    const what = file ? `${file} could not be loaded` : "The computation stopped";
    this.setAlert(`${what} (${reason}). The drawing still shows the earlier values. Move a control to try again.`);
  }

  // ---- showing

  /** @param {Record<string, Float32Array>} arrays @param {Values} values */
  draw(arrays, values) {
    const controls = Object.entries(values).map(([name, value]) => [name, [value].flat()]);
    const shown = { ...Object.fromEntries(controls), ...arrays };
    for (const panel of this.panels) panel.draw(shown);
    clearTimeout(this.quiet);
    if (this.phase === "ready") this.quiet = setTimeout(() => this.readOut(), QUIET);
  }

  readOut() {
    this.spoken.textContent = this.panels.map((panel) => ("summary" in panel ? panel.summary() : "")).join(" ").trim();
  }

  /** @param {"idle" | "loading" | "ready" | "failed"} phase */
  setPhase(phase) {
    this.phase = phase;
    this.root.dataset.phase = phase;
    this.status.textContent = {
      idle: "Move a control. The first move loads the runtime (14 MB, once).",
      loading: "Loading the runtime.",
      ready: "Computed in this page.",
      failed: "Not computed.",
    }[phase];
  }

  /** @param {string} text */
  setAlert(text) {
    this.alert.textContent = text;
    this.alert.hidden = !text;
  }

  destroy() {
    for (const end of this.ends) end();
  }
}

/** The stored figure: what the page came with, or in a kernel what the widget carries. @param {any} model @param {HTMLElement} el */
function storedFigure(model, el) {
  if (el.childNodes.length) return [...el.childNodes];
  const figure = model.get("figure");
  return figure ? [h("img", { src: figure, alt: model.get("alt") })] : [];
}

/** @param {{model: any, el: HTMLElement}} widget */
function render({ model, el }) {
  const stored = storedFigure(model, el);
  const assets = assetsOf(model);
  /** @type {Explorer | undefined} */
  let explorer;
  let ended = false;
  const start = async () => {
    const file = `explorer.${model.get("explorer")}.json`;
    try {
      const response = await fetch(await assets.url(file));
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
      const manifest = await response.json();
      if (ended) return;
      explorer = new Explorer(model, manifest, assets, stored);
      el.replaceChildren(h("style", {}, chartStyles, commonStyles, styles), explorer.root);
      explorer.attach();
    } catch (error) {
      const alert = h("p", { role: "alert" }, `${file} could not be loaded (${error.message}). The stored figure is shown.`);
      el.replaceChildren(alert, ...stored);
    }
  };
  start();
  return () => {
    ended = true;
    explorer?.destroy();
  };
}

export default { render };
