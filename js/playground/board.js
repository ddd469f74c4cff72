// A playground's parts brought together: its trainings, what they share, the engine that trains them, and the page around.
import { paletteOf } from "./picture.js";
import { Engine } from "../training/engine.js";
import { KernelEngine, obey } from "../training/kernel_engine.js";
import { divergence } from "./divergence.js";
import { NARROW, PARTS, layout } from "./layout.js";
import { listen } from "./links.js";
import { Networks } from "./networks.js";
import { opened } from "./opening.js";
import { OwnPoints } from "./own_points.js";
import { Pair } from "./pair.js";
import { Pane } from "./pane.js";
import { traits } from "./settings.js";
import { Screen } from "./screen.js";
import { copyCommand, copyEmbed, copyLink, copyPython, linked, savePicture } from "./take_away.js";
import { SPEEDS, Setup, WIDTH } from "./setup.js";
import { Status } from "./status.js";
import { Stop } from "./stop.js";
import { entitle } from "./titles.js";
import { ofWidth } from "../training/graphs.js";
import { followTheme } from "../widget/theme.js";
import { watch } from "./watch.js";

/** @typedef {import("../training/trainer.js").Manifest} Manifest */
/** @typedef {import("../training/trainer.js").Index} Index */
/** @typedef {{model: any, index: Index, manifest: Manifest, manifestOf: (name: string) => Promise<Manifest>, assets: import("../widget/assets.js").Assets, stored: Node[]}} Given */

const FRAME = 1000 / 30; // ms between frames
const STILL = 500; // the same for readers who asked for reduced motion
const STROKE = 150; // ms between two messages about drawn points

export class Playground {
  /** From `attach` on. @type {OwnPoints} */
  own;
  still = matchMedia("(prefers-reduced-motion: reduce)");
  /** The theme's colours that have been asked for. @type {Record<string, string>} */
  colours = {};
  /** Done when the trainings that were chosen last are those that run. @type {Promise<unknown> | undefined} */
  settling;

  /** @param {Given} given */
  constructor({ model, index, manifest, manifestOf, assets, stored }) {
    this.model = model;
    this.index = index;
    this.assets = assets;
    this.manifestOf = manifestOf;
    this.name = model.get("name") || manifest.name;
    this.parts = layout(this.name, manifest);
    this.root = this.parts.root;
    this.setup = new Setup(model, index, Boolean(manifest.own), this.parts, (what) => this.changed(what));
    this.playing = false; // what the reader wants
    this.running = false; // what the worker does: not while nobody can see it
    this.linked = false; // whether all is as a link set it
    this.stop = new Stop(/** @type {any} */ (this));
    this.visible = true;
    /** @type {Engine | KernelEngine | undefined} */
    this.engine = undefined;
    /** @type {(() => void)[]} */
    this.ends = [];
    /** @type {Pane[]} */
    this.panes = [];
    this.pair = new Pair(this);
    this.status = new Status(this.parts, this);
    this.addPane(manifest, traits(model), stored);
    this.networks = new Networks(this);
    this.screen = new Screen(this);
    this.addButtons();
    this.status.setPhase("idle");
  }

  /** @param {Manifest} manifest @param {import("./settings.js").Store} store @param {Node[]} stored */
  addPane(manifest, store, stored) {
    const at = this.panes.length;
    const pane = new Pane(manifest, this.index, store, stored, (values) => {
      this.screen?.renew();
      this.linked = false;
      this.stop.at();
      this.tell({ type: "values", pane: at, values });
      entitle(this.panes);
      this.pair.show();
    }, this.assets);
    pane.legend.arrows.addEventListener("change", () => {
      for (const { legend } of this.panes) legend.arrows.checked = pane.legend.arrows.checked;
      this.drawSoon();
    });
    this.panes.push(pane);
    this.parts.panes.append(pane.element);
    entitle(this.panes);
    return pane;
  }

  /** What needs the elements to be in the page. */
  attach() {
    for (const one of [this.pair.chart, ...this.panes]) one.attach((name) => this.colour(name));
    this.own = new OwnPoints(this);
    this.ends.push(followTheme(this.root, () => this.recolour()));
    this.ends.push(
      ...watch(this.root, {
        still: this.still,
        resized: () => {
          for (const one of [this.pair.chart, ...this.panes]) one.fit();
          this.drawSoon();
        },
        seen: (visible) => {
          this.visible = visible;
          if (visible) for (const { written } of this.panes) written.load().catch(() => {}); // told where it is needed
          this.update();
        },
        hidden: () => this.update(),
        paced: () => this.send({ type: "interval", interval: this.interval() }),
      }),
      () => this.setup.end(),
      () => [this.pair.chart, ...this.panes].forEach((one) => one.destroy()),
      () => this.engine?.stop(),
    );
    this.open();
    const beside = this.setup.against;
    if (beside) this.networks.compare().then(() => beside === this.setup.against && this.open());
    this.ends.push(listen({ name: this.name, root: this.root, apply: linked(this) }), obey(this.model, this));
  }

  /** Shows the start of the run that the page carries, before anything is loaded. */
  open() {
    const opening = this.model.get("opening");
    const wanted = this.setup.against ? [opening, opening?.beside] : [opening];
    if (this.engine || this.panes.length < wanted.length || !wanted.every((one) => one?.real)) return;
    const starts = wanted.map((one, i) => opened(one, this.panes[i].manifest, this.source().data));
    this.screen.takeReal(starts[0].real);
    this.screen.take({ ...starts[0].frame, panes: starts.map(({ frame }) => frame.panes[0]) });
  }

  /** @param {string} name */
  colour(name) {
    return (this.colours[name] ??= getComputedStyle(this.root).getPropertyValue(`--live-${name}`).trim());
  }

  recolour() {
    this.colours = {};
    const palette = paletteOf(this.root);
    for (const pane of this.panes) pane.recolour(palette);
    this.pair.chart.drawSoon();
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
    else if (what === "width") this.settling = Promise.all([this.settling, this.networks.resize()]);
    else if (what === "speed") this.send({ type: "speed", speed: this.speed() });
    else if (what === "against") this.settling = Promise.all([this.settling, this.networks.compare()]);
    else if (what === "points" && setup.data !== "drawn" && setup.points.length) setup.set("data", "drawn");
    else this.sourceSoon();
    this.own?.follow(what);
    if (what !== "speed") {
      this.screen.renew();
      this.linked = false;
      this.stop.at();
    }
    const stale = this.screen.frame && !this.engine; // what is shown is no longer the start of this run
    if (stale && (what === "data" || what === "points" || what === "seed" || what === "against" || what === "width")) this.ensureEngine();
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
    return this.panes.map(({ manifest, settings }) => ({ manifest: ofWidth(manifest, this.setup.width), values: settings.values }));
  }

  // ---- playing

  addButtons() {
    const { buttons, shares } = this.parts;
    buttons.play.addEventListener("click", () => {
      this.setPlaying(!this.playing);
      if (this.playing) this.show();
    });
    buttons.step.addEventListener("click", () => this.step("iteration"));
    buttons.discriminator.addEventListener("click", () => this.step("discriminator"));
    buttons.generator.addEventListener("click", () => this.step("generator"));
    buttons.reset.addEventListener("click", () => {
      this.stop.at();
      this.reset();
    });
    this.parts.words.addEventListener("click", () => this.screen.sayInWords());
    shares.link.addEventListener("click", () => copyLink(this));
    shares.python.addEventListener("click", () => copyPython(this));
    shares.command.addEventListener("click", () => copyCommand(this));
    shares.embed.addEventListener("click", () => copyEmbed(this));
    shares.embed.hidden = !this.model.get("base"); // a kernel has no pages
    shares.picture.addEventListener("click", () => savePicture(this));
  }

  /** On a phone what trains comes into view, if it is below the screen. */
  show() {
    const { bottom } = this.panes[0].canvas.getBoundingClientRect();
    if (this.root.clientWidth < NARROW && bottom > innerHeight) this.parts.buttons.play.scrollIntoView({ block: "start" });
  }

  /** @param {boolean} playing */
  setPlaying(playing) {
    this.status.forget();
    this.stop.reached = false;
    this.playing = playing;
    if (playing) this.status.resume();
    if (playing) this.ensureEngine();
    this.update();
  }

  /** @param {"iteration" | import("../training/trainer.js").Role} role @param {number} [times] */
  async step(role, times = Number(this.parts.times.value) || 1) {
    const inParts = role === "iteration" && this.setup.here && this.parts.times.value === PARTS;
    this.setPlaying(false);
    this.status.resume();
    this.ensureEngine();
    await this.settling; // else the networks that are still to come would begin anew after these steps
    this.send(inParts ? { type: "part" } : { type: "step", role, times });
  }

  reset() {
    this.status.forget();
    this.stop.reached = false;
    this.send({ type: "reset" });
    this.update();
  }

  /** Settings that were tried before, from their start. @param {import("./fragment.js").Present} tried */
  async restore({ data, seed, batch, width, centres, sides: [own, other] }) {
    const { setup } = this;
    this.setPlaying(false);
    this.stop.at();
    if (data === "drawn") setup.set("points", centres);
    setup.set("data", data);
    setup.set("batch", batch);
    setup.set("seed", seed);
    setup.set("against", other?.manifest.name ?? "");
    if (width === WIDTH) setup.set("width", width); // with which all choices go
    await this.networks.resize();
    await this.networks.compare();
    for (const [i, side] of [own, other].entries()) {
      if (side?.manifest.name !== this.panes[i]?.manifest.name) continue; // it could not be loaded, or another was chosen meanwhile
      for (const [name, value] of Object.entries(side?.values ?? {})) this.panes[i].settings.set(name, value);
    }
    setup.set("width", width);
    await this.networks.resize();
    if (this.engine) this.reset();
    this.setPlaying(true);
  }

  ensureEngine() {
    if (this.engine) return;
    this.status.alert("");
    this.status.setPhase("loading");
    const { index, setup } = this;
    /** @type {import("../training/engine.js").Listener} */
    const listener = {
      frame: (frame) => this.screen.take(frame),
      real: (real) => this.screen.takeReal(real),
      progress: (bytes, total) => this.status.progress(bytes, total),
      reached: (id) => this.stop.arrive(id),
      diverged: (pane, step, reason) => this.diverge(pane, step, reason),
      refused: (refusal) => this.networks.refuse(refusal),
      failed: (file, reason) => this.fail(file, reason),
    };
    this.engine = setup.here ? new Engine(this.assets, listener) : new KernelEngine(this.model, setup.engine, listener);
    const pace = { speed: this.speed(), interval: this.interval() };
    this.engine.start({ index, settings: this.settings(), source: this.source(), seed: setup.seed, ...pace });
  }

  /** In another place a new training starts. */
  switchEngine() {
    this.networks.free();
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
      this.screen.timeline.enable(!run);
      this.send(run ? this.stop.play : { type: "pause" });
    }
    this.parts.buttons.play.textContent = this.stop.label;
    if (this.status.phase !== "idle" && this.status.phase !== "loading" && this.status.phase !== "diverged" && this.status.phase !== "failed")
      this.status.setPhase(run ? "playing" : this.playing ? "waiting" : "paused");
  }

  /** @param {number} at which training @param {number} step @param {string} [reason] */
  diverge(at, step, reason) {
    if (!this.panes[at]) return; // from before another comparison
    this.playing = this.running = false;
    this.update();
    this.status.setPhase("diverged");
    this.status.alert(...divergence(this, this.panes[at], step, reason));
  }

  /** @param {string | undefined} file @param {string} reason */
  fail(file, reason) {
    this.engine = undefined;
    this.playing = this.running = false;
    this.update();
    this.status.setPhase("failed");
    this.screen.forget();
    this.own.turn(false);
    delete this.root.dataset.live;
    this.status.alert(
      `${file ? `${file} could not be loaded` : "The training stopped"} (${reason}). The stored figure is shown; press Play to try again.`,
    );
  }

  drawSoon() {
    this.screen.drawSoon();
  }

  destroy() {
    this.ended = true;
    clearTimeout(this.stroke);
    for (const end of this.ends) end();
  }
}
