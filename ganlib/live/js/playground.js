// The playground: an anywidget front-end module. The same `render` serves Jupyter and Colab (through anywidget) and the
// built page (through host.js). Nothing heavy is loaded before the reader presses Play or Step.
import { assetsOf } from "./assets.js";
import { Chart } from "./chart.js";
import { h } from "./dom.js";
import { Picture, outside, paletteOf, rangeOf } from "./draw.js";
import { Engine } from "./engine.js";
import { layout } from "./layout.js";
import styles from "./playground.css";
import { Settings } from "./settings.js";
import { followTheme } from "./theme.js";
import chartStyles from "uplot/dist/uPlot.min.css";

/** @typedef {import("./trainer.js").Manifest} Manifest */
/** @typedef {import("./engine.js").Frame} Frame */

const count = new Intl.NumberFormat("en");

class Playground {
  /** @param {any} model @param {Manifest} manifest @param {any} assets @param {Node[]} stored */
  constructor(model, manifest, assets, stored) {
    this.manifest = manifest;
    this.assets = assets;
    this.parts = layout(manifest, stored);
    this.root = this.parts.root;
    this.settings = new Settings(model, manifest, this.parts, (what) => this.changed(what));
    this.playing = false; // what the reader wants
    this.running = false; // what the worker does: not while nobody can see it
    this.visible = true;
    /** @type {Engine | undefined} */
    this.engine = undefined;
    /** @type {Frame | undefined} */
    this.frame = undefined;
    /** @type {(() => void)[]} */
    this.ends = [];
    this.addButtons();
    const { low, high } = manifest.surface;
    if (low !== null && high !== null) this.showRange({ low, high });
    this.setPhase("idle");
  }

  /** What needs the elements to be in the page. */
  attach() {
    const { canvas, plot } = this.parts;
    this.picture = new Picture(canvas);
    const colour = (/** @type {string} */ name) =>
      getComputedStyle(this.root).getPropertyValue(`--live-${name}`).trim();
    this.chart = new Chart(plot, this.manifest.measured.length, colour);
    this.ends.push(followTheme(this.root, () => this.recolour()));
    const sizes = new ResizeObserver(() => {
      this.chart.fit();
      this.drawSoon();
    });
    sizes.observe(canvas);
    sizes.observe(plot);
    const sight = new IntersectionObserver(([entry]) => {
      this.visible = entry.isIntersecting;
      this.update();
    });
    sight.observe(this.root);
    const still = matchMedia("(prefers-reduced-motion: reduce)");
    this.interval = () => (still.matches ? 500 : 0);
    const pace = () => this.engine?.send({ type: "interval", interval: this.interval() });
    const tab = () => this.update();
    still.addEventListener("change", pace);
    document.addEventListener("visibilitychange", tab);
    this.ends.push(
      () => sizes.disconnect(),
      () => sight.disconnect(),
      () => still.removeEventListener("change", pace),
      () => document.removeEventListener("visibilitychange", tab),
      () => this.chart.destroy(),
      () => this.engine?.stop(),
    );
  }

  /** A control or the kernel has changed something. @param {"values" | "data" | "seed"} what */
  changed(what) {
    if (what === "seed") {
      if (this.engine) this.reset();
    } else this.engine?.send({ type: what, [what]: this.settings[what] });
  }

  // ---- playing

  addButtons() {
    const { play, step, reset } = this.parts.buttons;
    play.addEventListener("click", () => this.setPlaying(!this.playing));
    step.addEventListener("click", () => this.step());
    reset.addEventListener("click", () => this.reset());
  }

  /** @param {boolean} playing */
  setPlaying(playing) {
    this.playing = playing;
    if (playing) this.ensureEngine();
    this.update();
  }

  step() {
    this.setPlaying(false);
    this.ensureEngine();
    this.engine.send({ type: "step" });
  }

  reset() {
    this.engine.send({ type: "reset", seed: this.settings.seed });
  }

  ensureEngine() {
    if (this.engine) return;
    this.setAlert("");
    this.setPhase("loading");
    this.told = performance.now();
    this.engine = new Engine(this.assets, {
      frame: (frame) => this.takeFrame(frame),
      real: (data, points) => (this.real = { data, points }),
      progress: (bytes) => this.showProgress(bytes),
      diverged: (step) => this.diverge(step),
      failed: (file, reason) => this.fail(file, reason),
    });
    const { data, values, seed } = this.settings;
    this.engine.start({ manifest: this.manifest, data, values, seed, interval: this.interval() });
  }

  /** Not more often than a screen reader can follow. @param {number} bytes */
  showProgress(bytes) {
    const now = performance.now();
    if (this.phase !== "loading" || now - this.told < 1000) return;
    this.told = now;
    this.setStatus(`Loading the runtime: ${Math.round(bytes / 2 ** 20)} MB so far.`);
  }

  /** Brings the worker and the status in line with what the reader wants and can see. */
  update() {
    const run = this.playing && this.visible && !document.hidden;
    if (run !== this.running) {
      this.running = run;
      this.engine?.send({ type: run ? "play" : "pause" });
    }
    this.parts.buttons.play.textContent = this.playing ? "Pause" : "Play";
    if (this.phase !== "idle" && this.phase !== "loading" && this.phase !== "diverged" && this.phase !== "failed")
      this.setPhase(run ? "playing" : this.playing ? "waiting" : "paused");
  }

  /** @param {number} step */
  diverge(step) {
    this.playing = this.running = false;
    this.update();
    this.setPhase("diverged");
    this.setAlert(
      `Diverged at step ${count.format(step)}: a loss is no longer a finite number. Try a smaller learning rate, then press Reset.`,
    );
  }

  /** @param {string | undefined} file @param {string} reason */
  fail(file, reason) {
    this.engine = undefined;
    this.playing = this.running = false;
    this.update();
    this.setPhase("failed");
    this.frame = undefined;
    delete this.root.dataset.live;
    this.setAlert(
      `${file ? `${file} could not be loaded` : "The training stopped"} (${reason}). The stored figure is shown; press Play to try again.`,
    );
  }

  // ---- showing

  /** @param {"idle" | "loading" | "playing" | "waiting" | "paused" | "diverged" | "failed"} phase */
  setPhase(phase) {
    this.phase = phase;
    this.root.dataset.phase = phase;
    const { play, step, reset } = this.parts.buttons;
    const focused = document.activeElement;
    play.disabled = step.disabled = phase === "diverged";
    reset.disabled = phase === "idle" || phase === "loading" || phase === "failed";
    if (phase === "diverged" && (focused === play || focused === step)) reset.focus();
    this.describe();
  }

  describe() {
    const { phase } = this;
    if (phase === "idle") this.setStatus("Stored result. Press Play to train in this page (loads 14 MB, once).");
    else if (phase === "loading") this.setStatus("Loading the runtime.");
    else if (phase === "playing") this.setStatus("Training.");
    else if (phase === "waiting")
      this.setStatus(document.hidden ? "Waiting: the tab is hidden." : "Waiting: out of view.");
    else if (phase === "paused" && this.frame) this.setStatus(`Paused at step ${count.format(this.frame.steps)}.`);
    else if (phase === "diverged") this.setStatus("Stopped.");
    else if (phase === "failed") this.setStatus("Not running.");
  }

  /** @param {string} text */
  setStatus(text) {
    if (this.parts.status.textContent !== text) this.parts.status.textContent = text;
  }

  /** @param {string} text */
  setAlert(text) {
    this.parts.alert.textContent = text;
    this.parts.alert.hidden = !text;
  }

  /** @param {Frame} frame */
  takeFrame(frame) {
    this.frame = frame;
    const start = frame.steps === 0;
    if (this.phase === "loading" || (this.phase === "diverged" && start)) {
      this.setAlert("");
      this.setPhase("paused");
      this.update();
    }
    if (start) {
      this.chart.clear();
      this.last = undefined;
    }
    if (frame.rows.length) {
      this.last = frame.rows.slice(-this.manifest.measured.length);
      this.chart.add(frame.rows);
    }
    this.root.dataset.steps = String(frame.steps);
    this.root.dataset.discriminatorSteps = String(frame.discriminatorSteps);
    this.drawSoon();
  }

  drawSoon() {
    this.pending ??= requestAnimationFrame(() => {
      this.pending = undefined;
      this.draw();
    });
  }

  draw() {
    const { frame, real, manifest } = this;
    if (!frame || !real || frame.data !== real.data) return;
    const { limit } = manifest.data[frame.data];
    this.root.dataset.live = "";
    const range = rangeOf(frame.surface, manifest.surface);
    this.picture.draw(frame, real.points, { ...range, limit });
    this.showRange(range);
    this.showNumbers(frame);
    this.engine?.send({ type: "drawn" });
  }

  /** @param {{low: number, high: number}} range of the colours */
  showRange({ low, high }) {
    const { ends, contour } = this.parts;
    const digits = Math.min(20, Math.max(0, Math.ceil(1 - Math.log10(high - low)))); // tell the three apart
    const shown = [low, (low + high) / 2, high].map((value) => String(Number(value.toFixed(digits))));
    ends.forEach((end, i) => (end.textContent = shown[i]));
    contour.textContent = `contour at ${shown[1]}`;
  }

  /** @param {Frame} frame */
  showNumbers({ data, samples, steps, rate, covered, quality }) {
    const { values } = this.parts;
    const share = outside(samples, this.manifest.data[data].limit) / (samples.length / 2);
    this.parts.outside.hidden = share === 0;
    this.parts.outside.textContent = `${Math.ceil(100 * share)} % of the generated points lie outside the picture.`;
    const modes = this.manifest.data[data].modes.length;
    values.steps.textContent = count.format(steps);
    this.manifest.measured.forEach(
      (name, i) => (values[name].textContent = this.last ? this.last[i].toFixed(3) : "\u2013"),
    );
    values.covered.textContent = modes ? `${covered} of ${modes}` : "no modes";
    values.quality.textContent = modes ? `${Math.round(100 * quality)} %` : "no modes";
    this.rate = rate && 0.9 * (this.rate || rate) + 0.1 * rate;
    values.rate.textContent = this.rate ? count.format(Math.round(this.rate)) : "\u2013";
    if (!this.running) {
      this.describe();
      this.parts.canvas.setAttribute("aria-label", this.pictureInWords(steps, modes, covered));
    }
  }

  /** @param {number} steps @param {number} modes @param {number | null} covered */
  pictureInWords(steps, modes, covered) {
    const found = modes ? `; the generated points cover ${covered} of ${modes} modes` : "";
    return `Real and generated points on a map of ${this.manifest.surface.label}, after ${count.format(steps)} steps${found}.`;
  }

  recolour() {
    this.picture.setPalette(paletteOf(this.root));
    this.chart.draw();
    this.drawSoon();
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
  /** @type {Playground | undefined} */
  let playground;
  let ended = false;
  const start = async () => {
    const file = `${model.get("objective")}.json`;
    try {
      const response = await fetch(await assets.url(file));
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
      const manifest = await response.json();
      if (ended) return;
      playground = new Playground(model, manifest, assets, stored);
      el.replaceChildren(h("style", {}, chartStyles, styles), playground.root);
      playground.attach();
    } catch (error) {
      const alert = h(
        "p",
        { role: "alert" },
        `${file} could not be loaded (${error.message}). The stored figure is shown.`,
      );
      el.replaceChildren(alert, ...stored);
    }
  };
  start();
  return () => {
    ended = true;
    playground?.destroy();
  };
}

export default { render };
