// A GAN on images that the reader trains: samples from fixed noise beside real ones, and what the judge says of each.
import { Engine } from "../training/engine.js";
import { KernelEngine, obey } from "../training/kernel_engine.js";
import { h } from "../widget/dom.js";
import { followTheme } from "../widget/theme.js";
import { naming } from "../widget/numbers.js";
import { Curves, LogDistance } from "../playground/chart.js";
import { listen } from "../playground/links.js";
import { Settings, traits } from "../playground/settings.js";
import { Status } from "../playground/status.js";
import { Stop } from "../playground/stop.js";
import { Looks } from "./looks.js";
import { imageLayout } from "./layout.js";
import { Setup } from "./setup.js";
import { sentence } from "./words.js";
import { watch } from "../playground/watch.js";

/** @typedef {import("../training/trainer.js").Manifest & {set: string, better: "low" | "high"}} ImageManifest */
/** @typedef {{model: any, index: any, manifest: any, manifestOf: (name: string) => Promise<any>, assets: import("../widget/assets.js").Assets, stored: Node[]}} Given */

const FRAME = 100; // ms between frames
const STILL = 1000; // the same for readers who asked for reduced motion
const count = new Intl.NumberFormat("en");

export class ImageStage {
  still = matchMedia("(prefers-reduced-motion: reduce)");
  /** The theme's colours that have been asked for. @type {Record<string, string>} */
  colours = {};
  /** The last frame. @type {any} */
  shown;
  /** Measured last. @type {import("../training/image_trainer.js").ImageMeasures | undefined} */
  measured;
  /** Steps a second, smoothed. */
  rate = 0;
  playing = false; // what the reader wants
  running = false; // what the worker does: not while nobody can see it
  visible = true;
  stop = new Stop(/** @type {any} */ (this));
  /** @type {Engine | KernelEngine | undefined} */
  engine;
  /** @type {(() => void)[]} */
  ends = [];

  /** Of the set that is trained on @type {ImageManifest} */
  manifest;
  /** @type {Settings} */
  settings;
  /** @type {Curves[]} */
  curves = [];

  /** @param {Given} given */
  constructor({ model, index, manifest, manifestOf, assets, stored }) {
    this.model = model;
    this.index = index;
    this.manifestOf = manifestOf;
    this.assets = assets;
    this.name = model.get("name");
    this.parts = imageLayout(this.name, manifest, stored);
    this.root = this.parts.root;
    this.setup = new Setup(this, (what) => this.changed(what));
    this.status = new Status(/** @type {any} */ (this.parts), /** @type {any} */ (this));
    this.distance = new LogDistance("Fr\u00E9chet distance on a classifier\u2019s features");
    this.parts.distance.append(this.distance.element);
    this.take(manifest);
    this.looks = new Looks(this);
    this.addButtons();
    this.status.setPhase("idle");
  }

  /** What `Status` reads of a stage: whether there is a frame, and how many steps it shows. */
  get screen() {
    return { frame: this.shown && { panes: [this.shown] } };
  }

  /** The objective on a set: its sliders and curves. @param {ImageManifest} manifest */
  take(manifest) {
    this.manifest = manifest;
    this.settings?.end();
    this.curves.forEach((curve) => curve.destroy());
    const { main, controls, curves } = this.parts;
    for (const part of [main, controls, curves]) part.replaceChildren();
    const named = naming(manifest);
    this.settings = new Settings(manifest, traits(this.model), { main, controls, named }, (values) => {
      this.stop.at();
      this.tell({ type: "values", pane: 0, values });
    });
    const [left, right] = manifest.ends;
    main.querySelector("[data-control]")?.append(h("p", { className: "live-effects" }, h("i", {}, `\u2190 ${left}`), h("i", {}, `${right} \u2192`)));
    const drawn = manifest.curves.map(({ label, names }) => ({ label, names: names.filter((name) => manifest.measured.includes(name)) }));
    this.plotted = drawn.filter(({ names }) => names.length);
    this.curves = this.plotted.map(({ label, names }) => new Curves(label, names.map(named)));
    curves.append(...this.curves.map(({ element }) => element));
  }

  /** What needs the elements to be in the page. */
  attach() {
    this.attached = true;
    for (const chart of [this.distance, ...this.curves]) chart.attach((colour) => this.colour(colour));
    this.ends.push(followTheme(this.root, () => this.recolour()));
    this.ends.push(
      ...watch(this.root, {
        still: this.still,
        resized: () => {
          for (const chart of [this.distance, ...this.curves]) chart.fit();
          this.looks.drawSoon();
        },
        seen: (visible) => {
          this.visible = visible;
          this.update();
        },
        hidden: () => this.update(),
        paced: () => this.send({ type: "interval", interval: this.interval() }),
      }),
      () => this.settings?.end(),
      () => this.setup.end?.(),
      () => [this.distance, ...this.curves].forEach((chart) => chart.destroy()),
      () => this.engine?.stop(),
      listen({ name: this.name, root: this.root, apply: (query) => this.follow(query) }),
      obey(this.model, this),
    );
  }

  /** @param {string} name */
  colour(name) {
    return (this.colours[name] ??= getComputedStyle(this.root).getPropertyValue(`--live-${name}`).trim());
  }

  recolour() {
    this.colours = {};
    this.looks.recolour();
    for (const chart of [this.distance, ...this.curves]) chart.drawSoon();
  }

  /** @param {any} message */
  send(message) {
    this.engine?.send(message);
  }

  /** Says what the widget's traits say too. @param {any} message */
  tell(message) {
    this.engine?.tell(message);
  }

  /** Between frames, in ms. */
  interval() {
    return this.still.matches ? STILL : FRAME;
  }

  /** What a link asks for: numbers of sliders, the set, the seed; `play`, and where that pauses. @param {URLSearchParams} query */
  async follow(query) {
    for (const { name, kind } of this.manifest.controls) {
      const value = Number(query.get(name) ?? NaN);
      if (kind !== "choice" && Number.isFinite(value)) this.settings.set(name, value);
    }
    const data = query.get("data") ?? "";
    if (data in this.index.sets && data !== this.setup.data) await this.setup.choose(data);
    if (window.parent === window) this.root.scrollIntoView({ block: "start" });
    if (query.has("play")) this.setPlaying(true);
    this.stop.follow(query, []);
  }

  /** The set, the seed or the place is another one now. @param {import("./setup.js").What} what */
  async changed(what) {
    this.status.forget();
    this.stop.at();
    if (what === "seed") return this.tell({ type: "seed", seed: this.setup.seed });
    if (what === "engine") return this.switchEngine();
    const { data } = this.setup;
    const file = `${data}.${this.manifest.name}`;
    try {
      const manifest = await this.manifestOf(file);
      if (this.setup.data !== data) return undefined; // changed meanwhile
      this.take(manifest);
      if (this.attached) for (const chart of this.curves) chart.attach((colour) => this.colour(colour));
      this.forget();
      this.setup.keep("data", data);
      this.tell({ type: "compare", settings: this.sides(), source: this.source() });
      if (this.engine instanceof KernelEngine) this.engine.again(this.interval());
    } catch (error) {
      this.setup.show(this.manifest.set);
      this.status.alert(`${file}.json could not be loaded (${error.message}). The images before it stay.`);
    }
    return undefined;
  }

  sides() {
    return [{ manifest: this.manifest, values: this.settings.values }];
  }

  source() {
    return { data: this.setup.data, centres: [], batch: /** @type {any} */ (this.manifest).batch };
  }

  // ---- playing

  addButtons() {
    const { buttons, times } = this.parts;
    buttons.play.addEventListener("click", () => this.setPlaying(!this.playing));
    const roles = { step: "iteration", discriminator: "discriminator", generator: "generator" };
    for (const [name, role] of Object.entries(roles))
      buttons[/** @type {keyof typeof roles} */ (name)].addEventListener("click", () => {
        this.setPlaying(false);
        this.status.resume();
        this.ensureEngine();
        this.send({ type: "step", role, times: Number(times.value) });
      });
    buttons.reset.addEventListener("click", () => {
      this.stop.at();
      this.reset();
    });
  }

  reset() {
    this.status.forget();
    this.stop.reached = false;
    this.send({ type: "reset" });
    this.update();
  }

  /** In another place a new training starts. */
  switchEngine() {
    if (!this.engine) return this.status.describe();
    this.engine.stop();
    this.engine = undefined;
    this.running = false;
    this.forget();
    this.ensureEngine();
    return this.update();
  }

  /** The kernel plays or pauses, and may have begun without this page. @param {boolean} playing */
  attend(playing) {
    if (!this.setup.here) this.ensureEngine();
    this.setPlaying(playing);
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

  ensureEngine() {
    if (this.engine) return;
    this.status.alert("");
    this.status.setPhase("loading");
    /** @type {import("../training/engine.js").Listener} */
    const listener = {
      frame: (frame) => this.show(frame),
      real: (real) => {
        if (real.data === this.manifest.set) this.real = real.points;
      },
      progress: (bytes, total) => this.status.progress(bytes, total),
      answer: (answer) => this.looks.answered(answer),
      reached: (id) => this.stop.arrive(id),
      diverged: (_, step) => this.diverge(step),
      refused: ({ file, reason }) => this.status.alert(`${file} could not be loaded (${reason}).`),
      failed: (file, reason) => this.fail(file, reason),
    };
    this.engine = this.setup.here ? new Engine(this.assets, listener) : new KernelEngine(this.model, this.setup.engine, listener);
    const pace = { speed: Infinity, interval: this.interval() };
    const settings = { index: this.index, settings: this.sides(), source: this.source(), seed: this.setup.seed, images: true };
    this.engine.start({ ...settings, ...pace });
  }

  /** Brings the worker and the status in line with what the reader wants and can see. */
  update() {
    const run = this.playing && this.visible && !document.hidden;
    if (run !== this.running) {
      this.running = run;
      this.send(run ? this.stop.play : { type: "pause" });
    }
    this.parts.buttons.play.textContent = this.stop.label;
    if (!["idle", "loading", "diverged", "failed"].includes(this.status.phase))
      this.status.setPhase(run ? "playing" : this.playing ? "waiting" : "paused");
  }

  /** @param {number} step */
  diverge(step) {
    this.playing = this.running = false;
    this.update();
    this.status.setPhase("diverged");
    this.status.alert(`Diverged at step ${count.format(step)}: a loss is no longer a finite number. The networks are back at step ${count.format(this.shown.steps)}. Try a smaller learning rate and press Play to go on; Reset begins anew.`);
  }

  /** @param {string | undefined} file @param {string} reason */
  fail(file, reason) {
    this.engine = undefined;
    this.playing = this.running = false;
    this.update();
    this.status.setPhase("failed");
    this.forget();
    this.status.alert(`${file ? `${file} could not be loaded` : "The training stopped"} (${reason}). Press Play to try again.`);
  }

  /** Nothing is shown any more. */
  forget() {
    this.shown = this.measured = undefined;
    this.looks.forget();
    this.clear();
    delete this.root.dataset.live;
  }

  /** The curves of a new run. */
  clear() {
    this.rate = 0;
    for (const chart of [this.distance, ...this.curves]) chart.clear();
  }

  /** @param {any} frame */
  show(frame) {
    const [shown] = frame.panes;
    if (frame.data !== this.setup.data || frame.data !== this.manifest.set) return this.send({ type: "drawn" }); // from before another set was chosen
    if (shown.steps + shown.discriminatorSteps === 0) this.clear();
    this.shown = shown;
    this.status.begin(shown.steps);
    this.plot(shown);
    if (frame.rate && this.running) {
      this.rate = 0.9 * (this.rate || frame.rate) + 0.1 * frame.rate;
      this.status.rate(`${count.format(Math.round(this.rate))} steps per second`);
    }
    if (!this.running) this.status.describe();
    Object.assign(this.root.dataset, { live: "", steps: shown.steps, discriminatorSteps: shown.discriminatorSteps });
    this.looks.show(shown);
    requestAnimationFrame(() => this.send({ type: "drawn" }));
    return undefined;
  }

  /** What was measured joins the curves. @param {any} shown */
  plot({ rows, steps, distance, floor, digits }) {
    const { measured } = this.manifest;
    this.plotted?.forEach(({ names }, i) => {
      const columns = names.map((name) => measured.indexOf(name));
      const values = [];
      for (let at = 0; at < rows.length; at += measured.length) values.push(...columns.map((column) => rows[at + column]));
      if (values.length) this.curves[i].add(values);
    });
    if (distance === undefined) return;
    this.measured = { distance, floor, digits };
    this.distance.setFloor(floor);
    this.distance.add(steps, distance);
    this.parts.say.textContent = sentence(/** @type {any} */ (this));
  }

  destroy() {
    for (const end of this.ends) end();
  }
}
