// The playground: an anywidget front-end module. The same `render` serves Jupyter and Colab (through anywidget) and the
// built page (through host.js). Nothing heavy is loaded before the reader presses Play or Step.
import { assetsOf } from "./assets.js";
import { h } from "./dom.js";
import { paletteOf } from "./draw.js";
import { Engine } from "./engine.js";
import { KernelEngine, obey } from "./kernel_engine.js";
import { divergence } from "./divergence.js";
import { layout } from "./layout.js";
import { listen } from "./links.js";
import { Pane } from "./pane.js";
import styles from "./playground.css";
import { against, traits } from "./settings.js";
import { applyQuery, copyLink, copyPython, savePicture } from "./sharing.js";
import { SPEEDS, Shared } from "./shared.js";
import { Sketch, withPoint } from "./sketch.js";
import { followTheme } from "./theme.js";
import chartStyles from "uplot/dist/uPlot.min.css";

/** @typedef {import("./trainer.js").Manifest} Manifest */
/** @typedef {import("./trainer.js").Index} Index */
/** @typedef {import("./engine.js").Frame} Frame */
/** @typedef {import("./engine.js").Real} Real */
/** @typedef {{model: any, index: Index, manifest: Manifest, manifestOf: (name: string) => Promise<Manifest>, assets: import("./assets.js").Assets, stored: Node[]}} Given */

const count = new Intl.NumberFormat("en");
const FRAME = 33; // ms between frames at least
const STILL = 500; // the same for readers who asked for reduced motion
const STROKE = 150; // ms between two messages about drawn points

export class Playground {
  /** From `attach` on. @type {Sketch} */
  sketch;
  /** The frame that was asked for. @type {number | undefined} */
  pending;
  /** When the progress of the download was told last. */
  progressed = 0;
  still = matchMedia("(prefers-reduced-motion: reduce)");
  /** The theme's colours that have been asked for. @type {Record<string, string>} */
  colours = {};

  /** @param {Given} given */
  constructor({ model, index, manifest, manifestOf, assets, stored }) {
    this.model = model;
    this.index = index;
    this.assets = assets;
    this.manifestOf = manifestOf;
    this.name = model.get("name") || manifest.name;
    this.parts = layout(this.name, manifest.title);
    this.root = this.parts.root;
    this.shared = new Shared(model, index, this.parts, (what) => this.changed(what));
    this.playing = false; // what the reader wants
    this.note = "";
    this.running = false; // what the worker does: not while nobody can see it
    this.visible = true;
    /** @type {Engine | KernelEngine | undefined} */
    this.engine = undefined;
    /** @type {Frame | undefined} */
    this.frame = undefined;
    /** @type {Real | undefined} */
    this.real = undefined;
    /** @type {(() => void)[]} */
    this.ends = [];
    /** @type {Pane[]} */
    this.panes = [];
    this.addPane(manifest, traits(model), stored);
    this.addButtons();
    this.setPhase("idle");
  }

  /** @param {Manifest} manifest @param {import("./settings.js").Store} store @param {Node[]} stored */
  addPane(manifest, store, stored) {
    const at = this.panes.length;
    const pane = new Pane(manifest, this.index, store, stored, (values) => this.send({ type: "values", pane: at, values }));
    pane.arrows.addEventListener("change", () => this.drawSoon());
    this.panes.push(pane);
    this.parts.panes.append(pane.element);
    if (at === 0) this.parts.help.append(...pane.help.childNodes);
    else pane.element.append(h("details", { className: "live-help" }, h("summary", {}, "what these controls do"), pane.help));
    return pane;
  }

  /** What needs the elements to be in the page. */
  attach() {
    for (const pane of this.panes) pane.attach((name) => this.colour(name));
    const first = this.panes[0];
    const add = (/** @type {number[]} */ point) => this.shared.set("points", withPoint(this.shared.points, point));
    this.sketch = new Sketch(first.canvas, () => this.index.data.drawn.limit, add, () => this.drawSoon());
    this.ends.push(followTheme(this.root, () => this.recolour()));
    const sizes = new ResizeObserver(() => {
      for (const pane of this.panes) pane.fit();
      this.drawSoon();
    });
    sizes.observe(this.root);
    const sight = new IntersectionObserver(([entry]) => {
      this.visible = entry.isIntersecting;
      this.update();
    });
    sight.observe(this.root);
    const pace = () => this.send({ type: "interval", interval: this.interval() });
    const tab = () => this.update();
    this.still.addEventListener("change", pace);
    document.addEventListener("visibilitychange", tab);
    this.ends.push(
      () => sizes.disconnect(),
      () => sight.disconnect(),
      () => this.still.removeEventListener("change", pace),
      () => document.removeEventListener("visibilitychange", tab),
      () => this.shared.end(),
      () => this.panes.forEach((pane) => pane.destroy()),
      () => this.engine?.stop(),
    );
    if (this.shared.against) this.compare();
    this.ends.push(listen({ name: this.name, apply: (query) => applyQuery(this, query) }), obey(this.model, this));
  }

  /** @param {string} name */
  colour(name) {
    return (this.colours[name] ??= getComputedStyle(this.root).getPropertyValue(`--live-${name}`).trim());
  }

  recolour() {
    this.colours = {};
    const palette = paletteOf(this.root);
    for (const pane of this.panes) pane.recolour(palette);
    this.drawSoon();
  }

  // ---- what is set

  /** @param {any} message */
  send(message) {
    this.engine?.send(message);
  }

  /** A control that all trainings share, or the kernel, has changed something. @param {import("./shared.js").What} what */
  changed(what) {
    const { shared } = this;
    if (what === "seed") {
      if (this.engine) this.reset();
    } else if (what === "engine") this.switchEngine();
    else if (what === "speed") this.send({ type: "speed", speed: this.speed() });
    else if (what === "against") this.compare();
    else if (what === "points" && shared.data !== "drawn" && shared.points.length) shared.set("data", "drawn");
    else this.sourceSoon();
    if (what === "data" && shared.data === "drawn" && !shared.points.length) this.turnSketch(true);
    if (what === "data" && shared.data !== "drawn") this.turnSketch(false);
    this.parts.sketch.clear.hidden = !shared.points.length;
  }

  speed() {
    return SPEEDS[/** @type {keyof typeof SPEEDS} */ (this.shared.speed)];
  }

  /** Between frames, in ms. */
  interval() {
    return this.still.matches ? STILL : FRAME;
  }

  /** What the real points come from; without points of the reader's own, not from them. */
  source() {
    const { data, points, batch } = this.shared;
    const usable = data !== "drawn" || points.length > 0;
    return { data: usable ? data : "ring", centres: points.length ? points : [[0, 0]], batch };
  }

  /** Tells the engine where real points come from, and not for each point of a stroke. */
  sourceSoon() {
    if (this.stroke) return;
    this.send({ type: "source", source: this.source() });
    this.stroke = setTimeout(() => {
      this.stroke = undefined;
      if (JSON.stringify(this.source()) !== this.told) this.sourceSoon();
    }, STROKE);
    this.told = JSON.stringify(this.source());
  }

  settings() {
    return this.panes.map(({ manifest, settings }) => ({ manifest, values: settings.values }));
  }

  /** A second training beside the first one, or none any more. */
  async compare() {
    const name = this.shared.against;
    let manifest;
    try {
      manifest = name && (await this.manifestOf(name));
    } catch (error) {
      return this.setAlert(`${name}.json could not be loaded (${error.message}).`);
    }
    const known = this.panes[1]?.manifest.name ?? "";
    if (this.shared.against !== name || known === name || this.ended) return; // changed meanwhile
    const gone = this.panes.splice(1);
    if (gone.some(({ element }) => element.contains(document.activeElement))) this.root.focus({ preventScroll: true });
    gone.forEach((pane) => (pane.destroy(), pane.element.remove()));
    this.root.classList.toggle("live-two", Boolean(name));
    if (manifest) {
      const pane = this.addPane(manifest, against(this.model, manifest.toy), []);
      pane.attach((colour) => this.colour(colour));
      pane.recolour(paletteOf(this.root));
    }
    this.panes[0].fit();
    if (this.engine) this.frame = undefined;
    this.send({ type: "compare", settings: this.settings() });
  }

  // ---- playing

  addButtons() {
    const { buttons, shares, sketch } = this.parts;
    buttons.play.addEventListener("click", () => this.setPlaying(!this.playing));
    buttons.step.addEventListener("click", () => this.step("iteration"));
    buttons.discriminator.addEventListener("click", () => this.step("discriminator"));
    buttons.generator.addEventListener("click", () => this.step("generator"));
    buttons.reset.addEventListener("click", () => this.reset());
    sketch.draw.addEventListener("click", () => this.turnSketch(!this.sketch.on));
    sketch.clear.addEventListener("click", () => {
      this.shared.set("points", []);
      sketch.draw.focus();
    });
    shares.link.addEventListener("click", () => copyLink(this));
    shares.python.addEventListener("click", () => copyPython(this));
    shares.picture.addEventListener("click", () => savePicture(this));
  }

  /** @param {boolean} playing */
  setPlaying(playing) {
    if (this.phase === "diverged") return;
    this.note = "";
    this.playing = playing;
    if (playing) this.ensureEngine();
    this.update();
  }

  /** @param {"iteration" | import("./trainer.js").Role} role */
  step(role) {
    this.setPlaying(false);
    this.ensureEngine();
    this.send({ type: "step", role });
  }

  reset() {
    this.note = "";
    this.send({ type: "reset", seed: this.shared.seed });
  }

  ensureEngine() {
    if (this.engine) return;
    this.setAlert("");
    this.setPhase("loading");
    this.progressed = performance.now();
    const { index, shared } = this;
    /** @type {import("./engine.js").Listener} */
    const listener = {
      frame: (frame) => this.takeFrame(frame),
      real: (real) => this.takeReal(real),
      progress: (bytes) => this.showProgress(bytes),
      diverged: (pane, step) => this.diverge(pane, step),
      failed: (file, reason) => this.fail(file, reason),
    };
    this.engine = shared.here ? new Engine(this.assets, listener) : new KernelEngine(this.model, shared.engine, listener);
    const pace = { speed: this.speed(), interval: this.interval() };
    this.engine.start({ index, settings: this.settings(), source: this.source(), seed: shared.seed, ...pace });
  }

  /** In another place a new training starts. */
  switchEngine() {
    if (this.engine) {
      this.engine.stop();
      this.engine = undefined;
      this.running = false;
      this.ensureEngine();
      this.update();
    } else this.describe();
  }

  /** The kernel plays or pauses, and may have begun without this page. @param {boolean} playing */
  attend(playing) {
    if (!this.shared.here) this.ensureEngine();
    this.setPlaying(playing);
  }

  /** Not more often than a screen reader can follow. @param {number} bytes */
  showProgress(bytes) {
    const now = performance.now();
    if (this.phase !== "loading" || now - this.progressed < 1000) return;
    this.progressed = now;
    this.setStatus(`Loading the runtime: ${Math.round(bytes / 2 ** 20)} MB so far.`);
  }

  /** Brings the worker and the status in line with what the reader wants and can see. */
  update() {
    const run = this.playing && this.visible && !document.hidden;
    if (run !== this.running) {
      this.running = run;
      this.send({ type: run ? "play" : "pause" });
    }
    this.parts.buttons.play.textContent = this.playing ? "Pause" : "Play";
    if (this.phase !== "idle" && this.phase !== "loading" && this.phase !== "diverged" && this.phase !== "failed")
      this.setPhase(run ? "playing" : this.playing ? "waiting" : "paused");
  }

  /** @param {number} at which training @param {number} step */
  diverge(at, step) {
    if (!this.panes[at]) return; // from before another comparison
    this.playing = this.running = false;
    this.update();
    this.setPhase("diverged");
    this.setAlert(...divergence(this, this.panes[at], step));
  }

  /** @param {string | undefined} file @param {string} reason */
  fail(file, reason) {
    this.engine = undefined;
    this.playing = this.running = false;
    this.update();
    this.setPhase("failed");
    this.frame = undefined;
    for (const pane of this.panes) pane.shown = undefined;
    this.turnSketch(false);
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
    const { play, step, discriminator, generator, reset } = this.parts.buttons;
    const stopped = phase === "diverged";
    const focused = document.activeElement;
    for (const button of [play, step, discriminator, generator]) button.disabled = stopped;
    reset.disabled = phase === "idle" || phase === "loading" || phase === "failed";
    if (focused instanceof HTMLButtonElement && focused.disabled && this.root.contains(focused)) (stopped ? reset : play).focus();
    this.describe();
  }

  describe() {
    const { phase } = this;
    if (this.note && !["loading", "diverged", "failed"].includes(phase)) this.setStatus(this.note);
    else if (phase === "idle") {
      const where = this.shared.here ? "in this page (loads 14 MB, once)" : `in the kernel (${this.shared.engine})`;
      this.setStatus(`Stored result. Press Play to train ${where}.`);
    } else if (phase === "loading") this.setStatus(this.shared.here ? "Loading the runtime." : "Waiting for the kernel.");
    else if (phase === "playing") this.setStatus("Training.");
    else if (phase === "waiting")
      this.setStatus(document.hidden ? "Waiting: the tab is hidden." : "Waiting: out of view.");
    else if (phase === "paused" && this.frame)
      this.setStatus(`Paused at step ${count.format(this.frame.panes[0].steps)}.`);
    else if (phase === "diverged") this.setStatus("Stopped.");
    else if (phase === "failed") this.setStatus("Not running.");
  }

  /** In place of the usual status, until the reader does something else. @param {string} text */
  setNote(text) {
    this.note = text;
    this.describe();
  }

  /** @param {string} text */
  setStatus(text) {
    if (this.parts.status.textContent !== text) this.parts.status.textContent = text;
  }

  /** @param {string} text @param {...Node} buttons */
  setAlert(text, ...buttons) {
    const { alert, buttons: { play } } = this.parts;
    const focused = alert.contains(document.activeElement);
    alert.replaceChildren(...(text ? [h("p", {}, text)] : []));
    if (buttons.length) alert.append(h("div", { className: "live-buttons" }, ...buttons));
    alert.hidden = !text;
    if (focused) play.focus();
  }

  /** @param {Real} real */
  takeReal(real) {
    this.real = real;
    for (const pane of this.panes) pane.distance.setFloor(real.floor);
  }

  /** @param {Frame} frame */
  takeFrame(frame) {
    const names = (/** @type {{name: string}[]} */ all) => all.map(({ name }) => name).join(" ");
    if (names(frame.panes) !== names(this.panes.map(({ manifest }) => manifest)))
      return this.send({ type: "drawn" }); // from before another comparison
    this.frame = frame;
    const [{ steps, discriminatorSteps }] = frame.panes;
    if (this.phase === "loading" || (this.phase === "diverged" && steps === 0)) {
      this.setPhase("paused");
      this.setAlert("");
      this.update();
    }
    frame.panes.forEach((shown, i) => this.panes[i].take(shown, frame.data));
    this.root.dataset.steps = String(steps);
    this.root.dataset.discriminatorSteps = String(discriminatorSteps);
    this.drawSoon();
  }

  drawSoon() {
    this.pending ??= requestAnimationFrame(() => {
      this.pending = undefined;
      this.draw();
    });
  }

  draw() {
    const { frame, real, shared } = this;
    const options = { cursor: this.sketch?.cursor };
    if (!frame || !real || frame.data !== real.data) return;
    this.root.dataset.live = "";
    for (const pane of this.panes) pane.draw(real, options);
    if (!this.running) {
      this.describe();
      for (const pane of this.panes) pane.say();
    } else if (frame.rate) {
      this.rate = 0.9 * (this.rate || frame.rate) + 0.1 * frame.rate;
      const limited = shared.speed === "full" ? "" : ` of ${shared.speed} asked for`;
      this.setRate(`${count.format(Math.round(this.rate))} steps per second${limited}`);
    }
    this.send({ type: "drawn" });
  }

  /** Not a live region: it changes all the time. @param {string} text */
  setRate(text) {
    this.parts.rate.textContent = text;
  }

  // ---- the reader's own data

  /** @param {boolean} on */
  turnSketch(on) {
    if (!this.sketch || this.sketch.on === on) return;
    const { draw } = this.parts.sketch;
    if (!on && document.activeElement === this.panes[0].canvas) draw.focus();
    this.sketch.turn(on);
    draw.setAttribute("aria-pressed", String(on));
    draw.textContent = on ? "Stop drawing" : "Draw data";
    if (on) {
      this.ensureEngine();
      this.setNote("Draw points on the picture; or focus it, move with the arrow keys, and put a point with the space bar.");
    }
    this.drawSoon();
  }

  destroy() {
    this.ended = true;
    clearTimeout(this.stroke);
    for (const end of this.ends) end();
  }
}

/** The stored figure: what the page came with, or in a kernel what the widget carries. @param {any} model @param {HTMLElement} el */
function storedFigure(model, el) {
  if (el.childNodes.length) return [...el.childNodes];
  const figure = model.get("figure");
  return figure ? [h("img", { src: figure, alt: model.get("alt") })] : [];
}

/** Reads the JSON files that describe playgrounds. @param {import("./assets.js").Assets} assets */
function reader(assets) {
  return async (/** @type {string} */ name) => {
    const response = await fetch(await assets.url(`${name}.json`));
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    return response.json();
  };
}

/** @param {{model: any, el: HTMLElement}} widget */
function render({ model, el }) {
  const stored = storedFigure(model, el);
  const assets = assetsOf(model);
  const manifestOf = reader(assets);
  /** @type {Playground | undefined} */
  let playground;
  let ended = false;
  const start = async () => {
    let reading = "index";
    try {
      const index = await manifestOf(reading);
      reading = model.get("objective");
      const manifest = await manifestOf(reading);
      if (ended) return;
      playground = new Playground({ model, index, manifest, manifestOf, assets, stored });
      el.replaceChildren(h("style", {}, chartStyles, styles), playground.root);
      playground.attach();
    } catch (error) {
      const alert = h(
        "p",
        { role: "alert" },
        `${reading}.json could not be loaded (${error.message}). The stored figure is shown.`,
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
