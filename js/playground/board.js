// A playground's parts brought together: its trainings, what they share, the engine that trains them, and the page around.
import { h } from "../widget/dom.js";
import { paletteOf } from "./picture.js";
import { Engine } from "../training/engine.js";
import { KernelEngine, obey } from "../training/kernel_engine.js";
import { divergence } from "./divergence.js";
import { layout } from "./layout.js";
import { listen } from "./links.js";
import { Pane } from "./pane.js";
import { against, traits } from "./settings.js";
import { applyQuery, copyLink, copyPython, savePicture } from "./take_away.js";
import { SPEEDS, Setup } from "./setup.js";
import { Status } from "./status.js";
import { Sketch, withPoint } from "./sketch.js";
import { followTheme } from "../widget/theme.js";

/** @typedef {import("../training/trainer.js").Manifest} Manifest */
/** @typedef {import("../training/trainer.js").Index} Index */
/** @typedef {import("../training/engine.js").Frame} Frame */
/** @typedef {import("../training/engine.js").Real} Real */
/** @typedef {{model: any, index: Index, manifest: Manifest, manifestOf: (name: string) => Promise<Manifest>, assets: import("../widget/assets.js").Assets, stored: Node[]}} Given */

const count = new Intl.NumberFormat("en");
const FRAME = 1000 / 30; // ms between frames
const NUMBERS = 100; // ms between two showings of numbers while it trains
const STILL = 500; // the same for readers who asked for reduced motion
const STROKE = 150; // ms between two messages about drawn points

export class Playground {
  /** From `attach` on. @type {Sketch} */
  sketch;
  /** The frame that was asked for. @type {number | undefined} */
  pending;
  /** Whose pictures do not show the present state yet. @type {Set<Pane>} */
  undrawn = new Set();
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
    this.setup = new Setup(model, index, this.parts, (what) => this.changed(what));
    this.playing = false; // what the reader wants
    this.running = false; // what the worker does: not while nobody can see it
    this.visible = true;
    this.numbersAt = 0; // when they were shown last
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
    this.status = new Status(this.parts, this);
    this.addPane(manifest, traits(model), stored);
    this.addButtons();
    this.status.setPhase("idle");
  }

  /** @param {Manifest} manifest @param {import("./settings.js").Store} store @param {Node[]} stored */
  addPane(manifest, store, stored) {
    const at = this.panes.length;
    const pane = new Pane(manifest, this.index, store, stored, (values) => this.tell({ type: "values", pane: at, values }));
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
    const add = (/** @type {number[]} */ point) => this.setup.set("points", withPoint(this.setup.points, point));
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
      () => this.setup.end(),
      () => this.panes.forEach((pane) => pane.destroy()),
      () => this.engine?.stop(),
    );
    if (this.setup.against) this.compare();
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

  /** Says what the widget's traits say too. @param {any} message */
  tell(message) {
    this.engine?.tell(message);
  }

  /** A control that all trainings share, or the kernel, has changed something. @param {import("./setup.js").What} what */
  changed(what) {
    const { setup } = this;
    if (what === "seed") {
      if (this.engine) this.status.forget();
      this.tell({ type: "seed", seed: setup.seed });
    } else if (what === "engine") this.switchEngine();
    else if (what === "speed") this.send({ type: "speed", speed: this.speed() });
    else if (what === "against") this.compare();
    else if (what === "points" && setup.data !== "drawn" && setup.points.length) setup.set("data", "drawn");
    else this.sourceSoon();
    if (what === "data" && setup.data === "drawn" && !setup.points.length) this.turnSketch(true);
    if (what === "data" && setup.data !== "drawn") this.turnSketch(false);
    this.parts.sketch.clear.hidden = !setup.points.length;
  }

  speed() {
    return SPEEDS[/** @type {keyof typeof SPEEDS} */ (this.setup.speed)];
  }

  /** Between frames, in ms. */
  interval() {
    return this.still.matches ? STILL : FRAME;
  }

  /** What the real points come from; without points of the reader's own, not from them. */
  source() {
    const { data, points, batch } = this.setup;
    const usable = data !== "drawn" || points.length > 0;
    return { data: usable ? data : "ring", centres: points.length ? points : [[0, 0]], batch };
  }

  /** Tells the engine where real points come from, and not for each point of a stroke. */
  sourceSoon() {
    if (this.stroke) return;
    this.tell({ type: "source", source: this.source() });
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
    const name = this.setup.against;
    let manifest;
    try {
      manifest = name && (await this.manifestOf(name));
    } catch (error) {
      return this.status.alert(`${name}.json could not be loaded (${error.message}).`);
    }
    const known = this.panes[1]?.manifest.name ?? "";
    if (this.setup.against !== name || known === name || this.ended) return; // changed meanwhile
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
    this.tell({ type: "compare", settings: this.settings() });
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
      this.setup.set("points", []);
      sketch.draw.focus();
    });
    shares.link.addEventListener("click", () => copyLink(this));
    shares.python.addEventListener("click", () => copyPython(this));
    shares.picture.addEventListener("click", () => savePicture(this));
  }

  /** @param {boolean} playing */
  setPlaying(playing) {
    if (this.status.phase === "diverged") return;
    this.status.forget();
    this.playing = playing;
    if (playing) this.ensureEngine();
    this.update();
  }

  /** @param {"iteration" | import("../training/trainer.js").Role} role */
  step(role) {
    this.setPlaying(false);
    this.ensureEngine();
    this.send({ type: "step", role });
  }

  reset() {
    this.status.forget();
    this.send({ type: "reset" });
  }

  ensureEngine() {
    if (this.engine) return;
    this.status.alert("");
    this.status.setPhase("loading");
    const { index, setup } = this;
    /** @type {import("../training/engine.js").Listener} */
    const listener = {
      frame: (frame) => this.takeFrame(frame),
      real: (real) => this.takeReal(real),
      progress: (bytes) => this.status.progress(bytes),
      diverged: (pane, step) => this.diverge(pane, step),
      failed: (file, reason) => this.fail(file, reason),
    };
    this.engine = setup.here ? new Engine(this.assets, listener) : new KernelEngine(this.model, setup.engine, listener);
    const pace = { speed: this.speed(), interval: this.interval() };
    this.engine.start({ index, settings: this.settings(), source: this.source(), seed: setup.seed, ...pace });
  }

  /** In another place a new training starts. */
  switchEngine() {
    if (this.engine) {
      this.engine.stop();
      this.engine = undefined;
      this.running = false;
      this.ensureEngine();
      this.update();
    } else this.status.describe();
  }

  /** The kernel plays or pauses, and may have begun without this page. @param {boolean} playing */
  attend(playing) {
    if (!this.setup.here) this.ensureEngine();
    this.setPlaying(playing);
  }

  /** Brings the worker and the status in line with what the reader wants and can see. */
  update() {
    const run = this.playing && this.visible && !document.hidden;
    if (run !== this.running) {
      this.running = run;
      this.send({ type: run ? "play" : "pause" });
    }
    this.parts.buttons.play.textContent = this.playing ? "Pause" : "Play";
    if (this.status.phase !== "idle" && this.status.phase !== "loading" && this.status.phase !== "diverged" && this.status.phase !== "failed")
      this.status.setPhase(run ? "playing" : this.playing ? "waiting" : "paused");
  }

  /** @param {number} at which training @param {number} step */
  diverge(at, step) {
    if (!this.panes[at]) return; // from before another comparison
    this.playing = this.running = false;
    this.update();
    this.status.setPhase("diverged");
    this.status.alert(...divergence(this, this.panes[at], step));
  }

  /** @param {string | undefined} file @param {string} reason */
  fail(file, reason) {
    this.engine = undefined;
    this.playing = this.running = false;
    this.update();
    this.status.setPhase("failed");
    this.frame = undefined;
    for (const pane of this.panes) pane.shown = undefined;
    this.turnSketch(false);
    delete this.root.dataset.live;
    this.status.alert(
      `${file ? `${file} could not be loaded` : "The training stopped"} (${reason}). The stored figure is shown; press Play to try again.`,
    );
  }

  // ---- showing

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
    if (this.status.phase === "loading" || (this.status.phase === "diverged" && steps === 0)) {
      this.status.setPhase("paused");
      this.status.alert("");
      this.update();
    }
    const now = performance.now();
    const numbers = !this.running || now - this.numbersAt >= NUMBERS;
    if (numbers) this.numbersAt = now;
    frame.panes.forEach((shown, i) => this.panes[i].take(shown, frame.data, numbers));
    this.root.dataset.steps = String(steps);
    this.root.dataset.discriminatorSteps = String(discriminatorSteps);
    this.drawSoon();
  }

  drawSoon() {
    for (const pane of this.panes) this.undrawn.add(pane);
    this.pending ??= requestAnimationFrame(() => this.drawNext());
  }

  /** One picture in each frame of the screen, so that two side by side do not hold up the page. */
  drawNext() {
    this.pending = undefined;
    const { frame, real, undrawn } = this;
    const [pane, ...others] = this.panes.filter((one) => undrawn.has(one));
    if (!pane || !frame || !real || frame.data !== real.data) return undrawn.clear();
    this.root.dataset.live = "";
    undrawn.delete(pane);
    pane.draw(real, { cursor: this.sketch?.cursor });
    if (others.length) this.pending = requestAnimationFrame(() => this.drawNext());
    else this.drawn(frame);
  }

  /** All pictures show this frame. @param {Frame} frame */
  drawn(frame) {
    if (!this.running) {
      this.status.describe();
      for (const pane of this.panes) pane.say();
    } else if (frame.rate) {
      this.rate = 0.9 * (this.rate || frame.rate) + 0.1 * frame.rate;
      if (!this.panes[0].numbersToo) return this.send({ type: "drawn" });
      const { speed } = this.setup;
      const limited = speed === "full" ? "" : ` of ${speed} asked for`;
      this.status.rate(`${count.format(Math.round(this.rate))} steps per second${limited}`);
    }
    this.send({ type: "drawn" });
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
      this.status.note("Draw points on the picture; or focus it, move with the arrow keys, and put a point with the space bar.");
    }
    this.drawSoon();
  }

  destroy() {
    this.ended = true;
    clearTimeout(this.stroke);
    for (const end of this.ends) end();
  }
}
