// One training of a playground: its picture, its slider, what is said of it, its charts and its numbers.
import { evaluate } from "../widget/formula.js";
import { h, write } from "../widget/dom.js";
import { naming, reading } from "../widget/numbers.js";
import { outside } from "../training/square.js";
import { Bars, Curves, Distance } from "./chart.js";
import { either } from "./either.js";
import { group } from "./layout.js";
import { Legend } from "./legend.js";
import { Meter } from "./meter.js";
import { partSentence } from "./parts.js";
import { Picture, typical } from "./picture.js";
import { Scale, alone, around, motion } from "./scale.js";
import { numbersOf, sentence } from "./sentence.js";
import { Settings } from "./settings.js";
import { Written } from "./written.js";

/** @typedef {import("../training/trainer.js").Manifest} Manifest */
/** @typedef {import("../training/trainer.js").Index} Index */
/** @typedef {import("../training/engine.js").Shown} Shown */
/** @typedef {import("../training/engine.js").Real} Real */
/** @typedef {import("../training/trainer.js").Mark} Mark */

const count = new Intl.NumberFormat("en");
const STABLE = 20; // iterations after which settings count as stable
const REMEMBERED = "objective."; // what adapts by itself

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
  /** The numbers of the iterations since the last frame @type {Record<string, any>[]} */
  passed = [];
  /** What was measured of the samples last @type {{distance: number, covered: number | null, quality: number | null}} */
  measured = { distance: NaN, covered: null, quality: null };
  /** Which chart its side shows @type {ReturnType<typeof either>} */
  either;
  /** Folds away beside another, where it is narrow @type {HTMLDetailsElement} */
  own;
  /** What it is called at the end of a line, and in a sentence. */
  brief = "";
  phrase = "";
  /** All that can be said of the present moment @type {Record<string, any>} */
  told = {};

  /**
   * @param {Manifest} manifest
   * @param {Index} index
   * @param {import("./settings.js").Store} store
   * @param {Node[]} stored the stored figure
   * @param {(values: import("../training/trainer.js").Values) => void} changed a control has changed
   * @param {import("../widget/assets.js").Assets} assets
   */
  constructor(manifest, index, store, stored, changed, assets) {
    this.manifest = manifest;
    this.index = index;
    this.scale = new Scale(manifest.surface);
    this.named = naming(manifest);
    this.legend = new Legend(manifest.surface);
    this.meter = new Meter();
    this.distance = new Distance("distance to the data (sliced W\u2081)");
    const symbol = (/** @type {string} */ name) => /** @type {any} */ (manifest.controls.find((control) => control.name === name))?.symbol;
    this.curves = manifest.curves.map(({ label, names }) => new Curves(label, names.map((name) => [this.named(name), symbol(name)].filter(Boolean).join(" "))));
    this.usual = 0; // the curve that it shows by itself
    this.layOut(stored);
    this.written = new Written(this, assets);
    this.settings = new Settings(manifest, store, this, (values) => {
      this.note(values);
      this.written.show(values);
      changed(values);
    });
    this.describeSlider();
    this.slopes = new Bars("slopes between real and generated", "share of points");
    this.weights = new Bars(`weights of the ${manifest.discriminator}`, "share of weights");
    const [losses, , ...others] = this.curves; // the second is on the stage
    this.place.append(...[losses, ...others, this.slopes, this.weights].map(({ element }) => element));
    this.charts = [this.distance, ...this.curves, this.slopes, this.weights];
    this.clear();
  }

  /** @param {Node[]} stored */
  layOut(stored) {
    const { manifest, distance, curves } = this;
    /** @type {[string, import("./either.js").Chart][]} */
    const shown = [["distance", distance], ...curves.slice(1, 2).map((curve) => /** @type {any} */ ([manifest.curves[1].label, curve]))];
    this.name = h("span", {});
    this.heading = h("p", { className: "live-title" }, this.name);
    this.either = either(shown);
    this.own = group(shown.length > 1 ? "its pull and its own curve" : "its pull", this.meter.element, this.either.element);
    this.own.classList.add("live-own");
    this.own.open = true;
    this.canvas = h("canvas", { role: "img", "aria-label": `Real and generated points on a map of ${manifest.surface.label}.` });
    this.main = h("div", { className: "live-main" });
    this.controls = h("div", { className: "live-controls" });
    this.place = h("div", { className: "live-charts" });
    this.said = h("p", { className: "live-say" });
    /** What may be put beneath the curve @type {HTMLElement} */
    this.below = h("div", { className: "live-trials" });
    const square = h("div", { className: "live-square" }, this.canvas, h("div", { className: "live-stored" }, ...stored));
    this.element = h(
      "section",
      { className: "live-pane" },
      this.heading,
      h(
        "div",
        { className: "live-body" },
        h("div", { className: "live-stage" }, h("div", { className: "live-held" }, square), this.legend.element),
        h("div", { className: "live-side" }, this.said, this.main, this.own, this.below),
        h(
          "div",
          { className: "live-groups" },
          group("more settings", this.controls),
          group("everything that is measured", this.readouts(), this.place),
        ),
      ),
    );
  }

  /** Calls it something. @param {string} title @param {string} brief for the end of a line, and where there is little room */
  entitle(title, brief) {
    this.title = title;
    this.brief = brief;
    write(this.name, title);
    this.element.setAttribute("aria-label", title);
    for (const one of [this.heading, this.said, ...this.element.querySelectorAll("summary")]) one.dataset.of = brief;
  }

  /** One of two, whose distance is on the chart of both, or alone again. @param {boolean} two @param {boolean} narrow */
  pair(two, narrow) {
    this.usual = two && this.curves.length > 1 ? 1 : 0;
    this.either.see(this.usual);
    this.own.open = !(two && narrow);
  }

  /** What happens at the ends of the chapter's slider, and what it says now if it adapts by itself. */
  describeSlider() {
    const { manifest, settings, main } = this;
    const [left, right] = manifest.ends;
    if (left || right) {
      const ends = h("p", { className: "live-effects" }, h("i", {}, `\u2190 ${left}`), h("i", {}, `${right} \u2192`));
      main.querySelector("[data-control]").append(ends);
    }
    /** The text beside each input whose number adapts @type {Record<string, HTMLElement>} */
    this.now = {};
    for (const name of Object.keys(settings.inputs))
      if (REMEMBERED + name in manifest.state) {
        this.now[name] = h("p", { className: "live-now" }, "\u00A0");
        settings.inputs[name].element.append(this.now[name]);
      }
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
      entry("discriminatorSteps", this.named("discriminator_steps")),
      ...this.manifest.measured.map((name) => entry(name, this.named(name))),
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
    this.scale.clear();
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

  /** A new frame of the run. @param {Shown} shown @param {string} data @param {boolean} numbers whether to show them too: they cannot be read thirty times a second */
  take(shown, data, numbers) {
    const { marks = [] } = shown;
    if (shown.steps + shown.discriminatorSteps === 0) this.clear();
    this.steps = shown.steps;
    if (!shown.part) {
      shown.moved = motion(shown, this.last);
      shown.alone = alone(shown, this.last);
      this.last = shown;
      this.scale.take(shown);
    }
    this.passed = this.iterations(shown, marks);
    this.plot(shown, marks);
    if (marks.length) this.see(marks[marks.length - 1]);
    this.show(shown, data, numbers || shown.distance !== undefined);
  }

  /** The numbers of each iteration since the last frame. @param {Shown} shown @param {Mark[]} marks */
  iterations({ rows, steps }, marks) {
    const { measured, derived } = this.manifest;
    const length = rows.length / measured.length;
    return Array.from({ length }, (_, at) => {
      /** @type {Record<string, any>} */
      const row = { ...this.settings.values, steps: steps - length + 1 + at };
      measured.forEach((name, column) => (row[name] = rows[at * measured.length + column]));
      for (const [name, tree] of Object.entries(derived)) row[name] = evaluate(tree, row);
      return Object.assign(row, marks.find((mark) => mark.steps === row.steps));
    });
  }

  /** What was measured of the samples. @param {import("../training/trainer.js").Measures} measures */
  see({ distance, covered = null, quality = null }) {
    this.measured = { distance, covered, quality };
  }

  /** Its measurements join the curves. @param {Shown} shown @param {Mark[]} marks */
  plot({ steps, distance }, marks) {
    this.manifest.curves.forEach(({ names }, i) => {
      const points = this.passed.flatMap((row) => names.map((name) => Number(row[name] ?? NaN)));
      if (points.length) this.curves[i].add(points);
    });
    for (const mark of marks) this.distance.add(mark.steps, mark.distance);
    if (distance !== undefined) this.distance.add(steps, distance);
  }

  /** One moment of the run, the present or an earlier one. @param {Shown} shown @param {string} data @param {boolean} numbers */
  show(shown, data, numbers) {
    this.shown = shown;
    if (shown.part) return write(this.said, partSentence(/** @type {any} */ (shown), this.manifest));
    this.slopes.show(shown.slopes);
    this.weights.show(shown.weights);
    this.numbersToo = numbers;
    if (shown.distance !== undefined) this.see(/** @type {any} */ (shown));
    this.told = numbersOf(this.manifest, this.settings.values, shown, { pull: typical(shown.arrows), moved: shown.moved ?? NaN, alone: Boolean(shown.alone), ...this.measured });
    if (numbers) this.showNumbers(shown, data);
    return undefined;
  }

  /** @param {Real} real @param {{most: number, span: number, apart: number, cursor?: [number, number]}} options the pull that is drawn as the longest, what the tones span, and the way between contours at least */
  draw(real, { most, span, apart, cursor }) {
    const { shown } = this;
    if (!shown) return;
    const { limit, part } = shown;
    const change = part?.name === "gradient";
    const range = change ? around(shown.surface) : this.scale.range(shown.surface, span, apart);
    const pull = part?.name === "move" ? typical(shown.arrows) : most;
    this.picture.draw(shown, shown.points ?? real.points, { ...range, limit, pull }, this.legend.arrows.checked);
    if (cursor) this.picture.drawCursor(cursor, limit);
    if (!this.numbersToo) return;
    this.legend.showWorth(pull);
    this.legend.show(range, limit / this.index.data[real.data].limit, change);
  }

  /** @param {Shown} shown @param {string} data */
  showNumbers({ samples, steps, discriminatorSteps, last, limit }, data) {
    const { numbers, measured, manifest, told } = this;
    const { modes, radius } = this.index.data[data];
    const floor = this.distance.floor;
    write(this.said, sentence(manifest, told, { modes: modes.length, radius, floor, most: this.scale.pull }));
    this.meter.show(told.pull, this.scale.pull);
    this.legend.showOutside(outside(samples, limit) / (samples.length / 2));
    for (const [name, now] of Object.entries(this.now)) {
      const held = last[manifest.measured.indexOf(name)] ?? NaN;
      const moved = Number.isFinite(held) && reading(held) !== reading(Number(this.settings.values[name]));
      write(now, moved ? `starts there; now ${reading(held)}` : "\u00A0");
    }
    write(numbers.steps, count.format(steps));
    write(numbers.discriminatorSteps, count.format(discriminatorSteps));
    this.heading.dataset.updates = `${count.format(discriminatorSteps)} updates of ${manifest.discriminator === "critic" ? "f" : "D"}`; // what steps do not tell
    manifest.measured.forEach((name, i) => write(numbers[name], reading(last[i])));
    if (Number.isNaN(measured.distance)) return;
    write(numbers.distance, measured.distance.toFixed(3));
    write(numbers.covered, modes.length ? `${measured.covered} of ${modes.length}` : "no modes");
    write(numbers.quality, modes.length ? `${Math.round(100 * (measured.quality ?? 0))} %` : "no modes");
    const found = modes.length ? `; the generated points cover ${measured.covered} of ${modes.length} modes` : "";
    this.words = `Real and generated points on a map of ${manifest.surface.label}, after ${count.format(steps)} steps${found}.`;
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
