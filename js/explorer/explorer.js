// An explorer: an anywidget front-end module. The same `render` serves Jupyter and Colab (through anywidget) and the built
// page (through host.js). Its arrays are computed here, in a millisecond or so, as often as the reader moves a control.
import { assetsOf } from "../widget/assets.js";
import { makeControl } from "../widget/controls.js";
import { h, uniqueId } from "../widget/dom.js";
import { got } from "../widget/got.js";
import styles from "./explorer.css";
import { Matrix, Numbers, Sentences } from "./facts.js";
import { heightsControl } from "./heights.js";
import { Plane } from "./plane.js";
import { Bars, Lines } from "./plot.js";
import { compile } from "./program.js";
import { words } from "../widget/numbers.js";
import { typeset } from "./words.js";
import cardStyles from "../widget/card.css";
import commonStyles from "../widget/widget.css";
import { followTheme } from "../widget/theme.js";
import chartStyles from "uplot/dist/uPlot.min.css";

/**
 * @typedef {import("./program.js").Values} Values
 * @typedef {{name: string, title: string, lead: string, controls: any[], panels: any[], program: import("./program.js").Program}} Manifest
 */

const PANELS = { lines: Lines, plane: Plane, bars: Bars, matrix: Matrix, numbers: Numbers, sentences: Sentences };
const QUIET = 700; // ms without a change before the numbers are read out

class Explorer {
  /** @param {any} model @param {Manifest} manifest @param {Node[]} stored */
  constructor(model, manifest, stored) {
    this.model = model;
    this.manifest = manifest;
    this.computed = 0;
    this.arrays = compile(manifest.program);
    /** @type {Values} */
    this.values = Object.fromEntries(manifest.controls.map(({ name, value }) => [name, model.get(name) ?? value]));
    this.start = this.values;
    this.panels = manifest.panels.map((panel) => new PANELS[/** @type {keyof typeof PANELS} */ (panel.kind)](panel));
    this.makeElements(stored);
    this.makeControls();
    /** @type {(() => void)[]} */
    this.ends = [() => clearTimeout(this.quiet)];
  }

  /** @param {Node[]} stored */
  makeElements(stored) {
    const plots = this.panels.filter((panel) => !("summary" in panel));
    const said = this.panels.filter((panel) => panel instanceof Sentences);
    const facts = this.panels.filter((panel) => "summary" in panel && !(panel instanceof Sentences));
    this.controls = h("div", { className: "live-controls" });
    this.folded = h("div", { className: "live-controls" });
    this.help = h("dl", {});
    this.spoken = h("div", { className: "live-hidden", role: "status" });
    const reset = h("button", { type: "button", title: "the values at the start" }, "Reset");
    reset.addEventListener("click", () => this.setAll(this.start));
    this.root = h(
      "section",
      { className: "live-playground live-explorer", "aria-label": `explorer: ${this.manifest.title}` },
      h("div", { className: "live-set" }, h("p", {}, ...typeset(this.manifest.lead)), reset),
      h(
        "div",
        { className: `live-panels live-of-${plots.length}` },
        // What is said of a value stands where the hand is: beside the first plot, and on a phone in view beneath all of them.
        h("div", { className: "live-dock" }, this.controls, ...this.fold(), ...said.map(({ element }) => element)),
        ...plots.map(({ element }) => element),
        // In a free place beside the last plot, else below all of them.
        h("div", { className: `live-facts${plots.length % 2 ? " live-wide" : ""}` }, ...facts.map(({ element }) => element)),
      ),
      this.spoken,
      h("details", { className: "live-help" }, h("summary", {}, "what the controls do"), this.help),
      h("div", { className: "live-stored" }, ...stored),
    );
  }

  /** What is out of sight, unless the page came with another value than the usual. */
  fold() {
    const folded = this.manifest.controls.filter((control) => control.folded);
    const open = folded.some(({ name, value }) => this.values[name] !== value);
    const more = h("details", { className: "live-more", open }, h("summary", {}, "more to set"), this.folded);
    return folded.length ? [more] : [];
  }

  makeControls() {
    /** @type {Record<string, {show: (value: any) => void}>} */
    this.inputs = {};
    for (const control of this.manifest.controls) {
      const { name, kind, doc, label, folded } = control;
      const id = uniqueId("doc");
      this.help.append(h("dt", {}, label ?? words(name)), h("dd", { id }, doc));
      const make = kind === "heights" ? heightsControl : makeControl;
      const input = make({ ...control, value: this.values[name] }, id, (/** @type {any} */ value) => this.set(name, value));
      input.element.dataset.control = name;
      (folded ? this.folded : this.controls).append(input.element);
      this.inputs[name] = input;
    }
  }

  /** What needs the elements to be in the page. */
  attach() {
    const colour = (/** @type {string} */ name) => getComputedStyle(this.root).getPropertyValue(`--live-${name}`).trim();
    const plots = this.panels.filter((panel) => "attach" in panel);
    this.ends.push(followTheme(this.root, () => plots.forEach((plot) => plot.recolour())));
    for (const plot of plots) plot.attach(colour);
    for (const plot of plots) if ("moved" in plot) plot.moved = (values) => this.setAll({ ...this.values, ...values });
    const sizes = new ResizeObserver(() => plots.forEach((plot) => plot.fit()));
    for (const { plot } of plots) sizes.observe(plot);
    this.ends.push(
      () => sizes.disconnect(),
      () => plots.forEach((plot) => plot.destroy()),
      this.followModel(),
    );
    this.draw();
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

  /** The reader has moved something, or the kernel. */
  compute() {
    this.draw();
    this.root.dataset.computed = String(++this.computed);
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => this.readOut(), QUIET);
  }

  // ---- showing

  draw() {
    const numbers = Object.fromEntries(
      this.manifest.controls.map(({ name, options }) => [name, options?.indexOf(this.values[name]) ?? this.values[name]]),
    ); // a choice is the number of its option
    const controls = Object.entries(numbers).map(([name, value]) => [name, [value].flat()]);
    const shown = { ...Object.fromEntries(controls), ...this.arrays(numbers) };
    for (const panel of this.panels) panel.draw(shown);
  }

  readOut() {
    this.spoken.textContent = this.panels.map((panel) => ("summary" in panel ? panel.summary() : "")).join(" ").trim();
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
      const manifest = await (await got(await assets.url(file))).json();
      if (ended) return;
      explorer = new Explorer(model, manifest, stored);
      el.replaceChildren(h("style", {}, chartStyles, cardStyles, commonStyles, styles), explorer.root);
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
