// One training of a playground: its controls, its picture, its charts and its numbers.
import { Bars, Curves, Distance } from "./chart.js";
import { h, uniqueId } from "../widget/dom.js";
import { Picture, outside, rangeOf, typical } from "./picture.js";
import { format, reading, words } from "../widget/numbers.js";
import { Settings } from "./settings.js";

/** @typedef {import("../training/trainer.js").Manifest} Manifest */
/** @typedef {import("../training/trainer.js").Index} Index */
/** @typedef {import("../training/engine.js").Shown} Shown */
/** @typedef {import("../training/engine.js").Real} Real */

const count = new Intl.NumberFormat("en");
const STABLE = 20; // iterations after which settings count as stable

const MARKS = {
  real: '<svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="4"/></svg>',
  generated: '<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M3 3 9 9M3 9 9 3"/></svg>',
  contour: '<svg viewBox="0 0 18 12" aria-hidden="true"><path d="M0 6H18"/></svg>',
  arrow: '<svg viewBox="0 0 18 12" aria-hidden="true"><path d="M1 6H16M11 2 16 6 11 10"/></svg>',
};

/** @param {keyof typeof MARKS} kind @param {...(Node | string)} text */
const key = (kind, ...text) =>
  h("span", { className: `live-key live-key-${kind}` }, h("span", { innerHTML: MARKS[kind] }), ...text);

export class Pane {
  /** From `attach` on. @type {Picture} */
  picture;
  /** What is shown now. @type {Shown | undefined} */
  shown;
  /** Generator updates made. */
  steps = 0;
  /** Whether the numbers go with what is shown. */
  numbersToo = true;
  /** Which settings were in force, and how many steps were made when they came @type {{values: any, step: number}[]} */
  held = [];
  /** The numbers below the colours. @type {HTMLElement[]} */
  ends = [];

  /**
   * @param {Manifest} manifest
   * @param {Index} index
   * @param {import("./settings.js").Store} store
   * @param {Node[]} stored the stored figure
   * @param {(values: import("../training/trainer.js").Values) => void} changed a control has changed
   */
  constructor(manifest, index, store, stored, changed) {
    this.manifest = manifest;
    this.index = index;
    this.layOut(stored);
    this.settings = new Settings(manifest, store, this, (values) => {
      this.note(values);
      changed(values);
    });
    this.charts = [
      ...(this.curves = manifest.curves.map(({ label, names }) => new Curves(label, names))),
      (this.distance = new Distance("distance to the data (sliced W\u2081)")),
      (this.slopes = new Bars("slopes between real and generated", "share of points")),
      (this.weights = new Bars("weights of the discriminator", "share of weights")),
    ];
    for (const { element } of this.curves) element.classList.add("live-chart-own");
    this.place.append(...this.charts.map(({ element }) => element));
    this.clear();
  }

  /** @param {Node[]} stored */
  layOut(stored) {
    const { manifest } = this;
    this.canvas = h("canvas", { role: "img", "aria-label": `Real and generated points on a map of ${manifest.surface.label}.` });
    this.controls = h("div", { className: "live-controls" });
    this.help = h("dl", {});
    this.place = h("div", { className: "live-charts" });
    this.outside = h("span", {});
    this.contour = h("span", {});
    this.pull = h("span", {});
    const id = uniqueId("arrows");
    this.arrows = h("input", { id, type: "checkbox", checked: true });
    const pulls = h("label", { htmlFor: id }, "pull of the generator\u2019s loss", this.pull);
    this.ends = [h("span"), h("span"), h("span")];
    const legend = h(
      "div",
      { className: "live-legend" },
      h("div", { className: "live-keys" }, key("real", "real"), key("generated", h("span", {}, "generated", this.outside))),
      h("div", { className: "live-keys" }, key("contour", this.contour)),
      h("div", { className: "live-keys" }, key("arrow", this.arrows, pulls)),
      h(
        "div",
        { className: "live-bar" },
        h("span", {}, manifest.surface.label),
        h("div", { className: "live-ramp" }),
        h("div", { className: "live-ends" }, ...this.ends),
      ),
    );
    const square = h("div", { className: "live-square" }, this.canvas, h("div", { className: "live-stored" }, ...stored));
    this.element = h(
      "section",
      { className: "live-pane", "aria-label": manifest.title },
      h("p", { className: "live-title" }, manifest.title),
      h(
        "div",
        { className: "live-body" },
        h("div", { className: "live-stage" }, square, legend),
        h("div", { className: "live-side" }, this.controls, this.readouts()),
      ),
      this.place,
    );
    const { low, high } = manifest.surface;
    if (low !== null && high !== null) this.showRange({ low, high });
  }

  readouts() {
    /** @type {Record<string, HTMLElement>} */
    this.numbers = {};
    const entry = (/** @type {string} */ name, /** @type {string} */ text) => {
      this.numbers[name] = h("dd", {}, "\u2013");
      return h("div", {}, h("dt", {}, text), this.numbers[name]);
    };
    return h(
      "dl",
      { className: "live-readouts" },
      entry("steps", "generator steps"),
      entry("discriminatorSteps", "discriminator steps"),
      ...this.manifest.measured.map((name) => entry(name, words(name))),
      entry("distance", "distance"),
      entry("covered", "modes covered"),
      entry("quality", "high-quality samples"),
    );
  }

  /** What needs the page. @param {import("./chart.js").Colours} colour */
  attach(colour) {
    this.picture = new Picture(this.canvas);
    for (const chart of this.charts) chart.attach(colour);
  }

  /** @param {any} palette */
  recolour(palette) {
    this.picture.setPalette(palette);
    for (const chart of this.charts) chart.drawSoon();
  }

  fit() {
    this.picture.fit();
    for (const chart of this.charts) chart.fit();
  }

  // ---- the run

  /** Back to before the first step. */
  clear() {
    this.held = [{ values: this.settings.values, step: 0 }];
    this.steps = 0;
    for (const curve of this.curves) curve.clear();
    this.distance.clear();
  }

  /** @param {any} values */
  note(values) {
    const last = this.held.at(-1);
    if (last && this.steps - last.step < STABLE) this.held.pop(); // too short a time to tell
    this.held.push({ values, step: this.steps });
  }

  /** The settings that were in force before the present ones, as far as they differ; undefined if none were for long. */
  lastStable() {
    const before = this.held.at(-2);
    if (!before) return undefined;
    const names = this.manifest.controls.map(({ name }) => name);
    const { values } = this.settings;
    return names.filter((name) => before.values[name] !== values[name]).map((name) => ({ name, value: before.values[name] }));
  }

  /** @param {Shown} shown @param {string} data @param {boolean} numbers whether to show them too: they cannot be read thirty times a second */
  take(shown, data, numbers) {
    if (shown.steps === 0) this.clear();
    this.steps = shown.steps;
    this.shown = shown;
    const { measured } = this.manifest;
    for (const [i, { names }] of this.manifest.curves.entries()) {
      const rows = [];
      for (let at = 0; at < shown.rows.length; at += measured.length)
        for (const name of names) {
          const column = measured.indexOf(name);
          rows.push(column < 0 ? this.settings.values[name] : shown.rows[at + column]);
        }
      if (rows.length) this.curves[i].add(/** @type {number[]} */ (rows));
    }
    if (shown.distance !== undefined) this.distance.add(shown.steps, shown.distance);
    this.slopes.show(shown.slopes);
    this.weights.show(shown.weights);
    this.numbersToo = numbers || shown.distance !== undefined;
    if (this.numbersToo) this.showNumbers(shown, data);
  }

  /** @param {Real} real @param {{cursor?: [number, number]}} options */
  draw(real, { cursor }) {
    const { shown } = this;
    if (!shown) return;
    const { limit } = this.index.data[real.data];
    const range = rangeOf(shown.surface, this.manifest.surface);
    this.picture.draw(shown, real.points, { ...range, limit }, this.arrows.checked);
    if (cursor) this.picture.drawCursor(cursor, limit);
    if (!this.numbersToo) return;
    this.showRange(range);
    this.pull.textContent = `, the longest ${format(typical(shown.arrows))}`;
  }

  /** @param {{low: number, high: number}} range of the colours */
  showRange({ low, high }) {
    const digits = Math.min(20, Math.max(0, Math.ceil(1 - Math.log10(high - low)))); // tell the three apart
    const text = (/** @type {number} */ value) => String(Number(value.toFixed(digits)));
    const shown = [low, (low + high) / 2, high].map(text);
    this.ends.forEach((end, i) => (end.textContent = shown[i]));
    this.contour.textContent = `contours, the thick one at ${shown[1]}`;
  }

  /** @param {Shown} shown @param {string} data */
  showNumbers({ samples, steps, discriminatorSteps, last, distance, covered, quality }, data) {
    const { numbers } = this;
    const { limit, modes } = this.index.data[data];
    const share = outside(samples, limit) / (samples.length / 2);
    this.outside.textContent = share ? `, ${Math.ceil(100 * share)} % outside` : "";
    numbers.steps.textContent = count.format(steps);
    numbers.discriminatorSteps.textContent = count.format(discriminatorSteps);
    this.manifest.measured.forEach((name, i) => (numbers[name].textContent = reading(last[i])));
    if (distance === undefined) return;
    numbers.distance.textContent = distance.toFixed(3);
    numbers.covered.textContent = modes.length ? `${covered} of ${modes.length}` : "no modes";
    numbers.quality.textContent = modes.length ? `${Math.round(100 * (quality ?? 0))} %` : "no modes";
    const found = modes.length ? `; the generated points cover ${covered} of ${modes.length} modes` : "";
    this.words = `Real and generated points on a map of ${this.manifest.surface.label}, after ${count.format(steps)} steps${found}.`;
  }

  /** The picture in words, for those who do not see it. */
  say() {
    if (this.words) this.canvas.setAttribute("aria-label", this.words);
  }

  destroy() {
    this.settings.end();
    for (const chart of this.charts) chart.destroy();
  }
}
