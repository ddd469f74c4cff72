// Several critics that train side by side on one data set, in one worker, at one press.
import { assetsOf } from "../widget/assets.js";
import { h, uniqueId, write } from "../widget/dom.js";
import { followTheme } from "../widget/theme.js";
import { pointsOfWord } from "../playground/bring.js";
import { PREFIX, packPoints, readSeed, unpackPoints } from "../playground/fragment.js";
import { listen } from "../playground/links.js";
import { opened } from "../playground/opening.js";
import { paletteOf } from "../playground/picture.js";
import { watch } from "../playground/watch.js";
import { Engine } from "../training/engine.js";
import { Lane } from "./lane.js";
import { Pad } from "./pad.js";
import { Replay } from "./replay.js";

/** @typedef {import("../training/trainer.js").Manifest} Manifest */
/** @typedef {import("../training/engine.js").Frame} Frame */
/** @typedef {import("../training/engine.js").Real} Real */

const FRAME = 1000 / 15; // ms between frames: five pictures each
const DRAWING = 2; // times that what is drawn takes to compute are between two frames at least: five pictures take long
const SIDE = 24; // points along a side of each map: five maps take long to compute, and are small
const STILL = 500; // the same for readers who asked for reduced motion
const SAYING = 500; // ms between two sentences
const BATCH = 128;
const PRESS = "Press Play to train all five in this page (loads 14 MB, once).";
const count = new Intl.NumberFormat("en");

/** @param {number} bytes @param {number} total 0 if it is not known */
function loading(bytes, total) {
  if (total && bytes >= total) return "Getting five trainings ready.";
  return `Loading the runtime: ${Math.round(bytes / 2 ** 20)}${total ? ` of ${Math.round(total / 2 ** 20)}` : ""} MB.`;
}

export class Five {
  /** @type {Engine | undefined} */
  engine;
  /** @type {Frame | undefined} */
  frame;
  /** @type {Real | undefined} */
  real;
  playing = false;
  running = false;
  visible = true;
  data = "ring";
  seed = 0;
  saidAt = 0;
  /** @type {number[][]} */
  points = [];
  /** @type {(() => void)[]} */
  ends = [];
  /** What plays before Play @type {Replay | undefined} */
  replay;
  wanted = false; // whether it shall play
  /** @type {Pad} */
  pad;
  still = matchMedia("(prefers-reduced-motion: reduce)");

  /** @param {any} model @param {any} index @param {Manifest[]} manifests @param {any} openings */
  constructor(model, index, manifests, openings) {
    this.assets = assetsOf(model);
    this.index = index;
    this.openings = openings;
    this.lanes = manifests.map((manifest) => new Lane(manifest, model.get("chapters")[manifest.name], model.get("says")?.[manifest.name]));
    this.layOut();
  }

  layOut() {
    const button = (/** @type {string} */ text) => h("button", { type: "button" }, text);
    this.play = button("Play");
    this.again = button("Start again");
    this.link = button("Copy link");
    this.rerun = button("Stop the stored run");
    this.sketch = button("Draw your own");
    this.sketch.setAttribute("aria-expanded", "false");
    this.again.disabled = this.rerun.hidden = true;
    this.status = h("p", { className: "live-status", role: "status" }, PRESS);
    this.steps = h("p", { className: "live-rate" });
    this.pad = new Pad(
      this.index.data.drawn.limit,
      (points) => this.own(points),
      (text) => (this.status.textContent = text),
    );
    const [dataId, wordId] = ["data", "word"].map(uniqueId);
    const sets = Object.entries(this.index.data).filter(([name]) => name !== "drawn");
    this.select = h("select", { id: dataId }, ...sets.map(([value, { title }]) => h("option", { value }, title)));
    this.select.append(h("option", { value: "drawn", hidden: true }, "your own points"));
    this.word = h("input", { id: wordId, type: "text", maxLength: 12, autocomplete: "off", placeholder: "GAN" });
    this.root = h(
      "section",
      { className: "live-playground live-five", id: `${PREFIX}five`, tabIndex: -1, "aria-label": "five critics side by side" },
      h(
        "div",
        { className: "live-laid live-top" },
        h("div", { className: "live-buttons", role: "group", "aria-label": "training" }, this.play, this.again),
        h(
          "div",
          { className: "live-choose" },
          h("span", {}, h("label", { htmlFor: dataId }, "data"), this.select),
          h("span", {}, h("label", { htmlFor: wordId }, "or type a word"), this.word),
          this.sketch,
        ),
        h("div", { className: "live-across" }, this.status, this.steps),
        this.pad.element,
        h("div", { className: "live-lanes" }, ...this.lanes.map(({ element }) => element)),
        h("div", { className: "live-buttons live-below" }, this.link, this.rerun),
      ),
    );
  }

  /** What needs the page. */
  attach() {
    for (const lane of this.lanes) lane.attach();
    this.play.addEventListener("click", () => this.setPlaying(!this.playing));
    this.again.addEventListener("click", () => this.engine?.send({ type: "reset" }));
    this.link.addEventListener("click", () => this.copy());
    this.select.addEventListener("change", () => this.choose(this.select.value));
    this.word.addEventListener("change", () => this.useWord());
    this.sketch.addEventListener("click", () => this.drawing(this.pad.element.hidden));
    this.rerun.addEventListener("click", () => this.setReplaying(!this.replay?.running));
    this.ends.push(
      followTheme(this.root, () => {
        const palette = paletteOf(this.root);
        for (const lane of this.lanes) lane.picture?.setPalette(palette);
        this.pad.draw();
        this.draw();
      }),
    );
    this.ends.push(
      ...watch(this.root, {
        still: this.still,
        resized: () => {
          for (const lane of this.lanes) lane.picture?.fit();
          this.pad.draw();
          this.draw();
        },
        seen: (visible) => {
          this.visible = visible;
          this.update();
        },
        hidden: () => this.update(),
        paced: () => {
          this.wanted &&= !this.still.matches; // a stored run does not play by itself then
          this.update();
          this.engine?.send({ type: "interval", interval: this.interval() });
        },
      }),
    );
    this.open();
    this.ends.push(listen({ name: "five", root: this.root, apply: (query) => this.apply(query) }), () => this.engine?.stop());
  }

  /** The start of all runs, which the page carries. */
  open() {
    const parts = this.lanes.map(({ setting: { manifest } }) => opened(this.openings[manifest.name], manifest, "ring"));
    this.real = parts[0].real;
    this.take({ ...parts[0].frame, panes: parts.map(({ frame }) => frame.panes[0]) });
  }

  source() {
    const drawn = this.data === "drawn" && this.points.length > 0;
    return { data: drawn ? "drawn" : this.data === "drawn" ? "ring" : this.data, centres: drawn ? this.points : [[0, 0]], batch: BATCH };
  }

  /** A stored run plays until somebody trains. @param {import("./replay.js").Stored} stored */
  store(stored) {
    if (this.engine) return;
    this.replay = new Replay(stored, (shown, ended) => this.showStored(shown, ended));
    this.rerun.hidden = false;
    this.wanted = !this.still.matches;
    this.update();
  }

  /** @param {boolean} on */
  setReplaying(on) {
    const { replay } = this;
    if (!replay) return;
    if (on && replay.at >= replay.stored.steps.length - 1) replay.at = 0;
    this.wanted = on;
    this.update();
  }

  /** @param {import("../training/engine.js").Shown[]} panes @param {boolean} ended */
  showStored(panes, ended) {
    if (!this.replay || !this.frame) return;
    if (ended) {
      this.wanted = false;
      this.update();
    }
    this.root.dataset.stored = String(panes[0].steps);
    this.present({ ...this.frame, panes });
    this.draw();
    write(this.steps, `A stored run, step ${count.format(panes[0].steps)}.`);
  }

  /** Its last picture stays until the trainings in this page have one. */
  endReplay() {
    this.replay?.stop();
    this.replay = undefined;
    this.rerun.hidden = true;
  }

  /** The square to draw on. @param {boolean} on */
  drawing(on) {
    this.sketch.setAttribute("aria-expanded", String(on));
    this.sketch.textContent = on ? "Close the drawing" : "Draw your own";
    this.pad.set(this.points);
    this.pad.turn(on);
  }

  /** What was drawn or brought. @param {number[][]} points */
  own(points) {
    this.points = points;
    this.choose(points.length ? "drawn" : "ring");
  }

  /** Other data, from the start. @param {string} data */
  choose(data) {
    this.data = data;
    this.select.value = data;
    if (!this.engine) return this.ensureEngine();
    this.engine.send({ type: "source", source: this.source() });
    this.engine.send({ type: "reset" });
    return undefined;
  }

  useWord() {
    if (!this.word.value.trim()) {
      this.status.textContent = "Type a word first.";
      return;
    }
    try {
      const points = pointsOfWord(this.word.value, this.index.data.drawn.limit);
      this.pad.set(points);
      this.own(points);
    } catch (error) {
      this.status.textContent = `"${this.word.value}" gives no points: ${error.message}.`;
    }
  }

  /** What a link asks for. @param {URLSearchParams} query */
  apply(query) {
    const seed = readSeed(query.get("seed") ?? "0");
    this.seed = "value" in seed ? seed.value : 0;
    const data = query.get("data") ?? "ring";
    this.points = unpackPoints(query.get("points") ?? "", this.index.data.drawn.limit);
    const known = data in this.index.data && (data !== "drawn" || this.points.length);
    if (this.engine) this.engine.send({ type: "seed", seed: this.seed });
    this.choose(known ? data : "ring");
    this.root.scrollIntoView({ block: "start" });
    if (query.has("play")) this.setPlaying(true);
  }

  async copy() {
    const query = new URLSearchParams({ data: this.data, seed: String(this.seed), play: "1" });
    if (this.data === "drawn") query.set("points", packPoints(this.points, this.index.data.drawn.limit));
    const link = new URL(`#${PREFIX}five?${query}`, location.href).href;
    try {
      await navigator.clipboard.writeText(link);
      this.status.textContent = "Copied: the link.";
    } catch {
      history.replaceState(null, "", link);
      this.status.textContent = "The link is now this page's address.";
    }
  }

  ensureEngine() {
    if (this.engine) return;
    this.endReplay();
    this.status.textContent = "Loading the runtime.";
    this.root.dataset.phase = "loading";
    this.engine = new Engine(this.assets, {
      frame: (frame) => this.take(frame),
      real: (real) => (this.real = real),
      progress: (bytes, total) => (this.status.textContent = loading(bytes, total)),
      diverged: (pane, step) => this.stop(`${this.lanes[pane].setting.manifest.title} diverged at step ${count.format(step)}. All are back before it: Play goes on, with the next draws.`),
      refused: ({ file, reason }) => (this.status.textContent = `${file} could not be loaded (${reason}).`),
      failed: (file, reason) => {
        this.engine = undefined;
        this.stop(`${file ? `${file} could not be loaded` : "The training stopped"} (${reason}). Press Play to try again.`);
      },
    });
    const settings = this.lanes.map((lane) => lane.setting);
    this.engine.start({ index: this.index, settings, source: this.source(), seed: this.seed, speed: Infinity, interval: this.interval(), drawing: DRAWING, side: SIDE, alike: false });
  }

  /** Between frames, in ms. */
  interval() {
    return this.still.matches ? STILL : FRAME;
  }

  /** @param {string} said */
  stop(said) {
    this.playing = this.running = false;
    if (this.root.dataset.phase === "loading") delete this.root.dataset.phase;
    this.play.textContent = "Play";
    this.status.textContent = said;
  }

  /** @param {boolean} playing */
  setPlaying(playing) {
    this.playing = playing;
    if (playing) this.ensureEngine();
    this.update();
  }

  /** Trains while the reader wants it and can see it. */
  update() {
    const seen = this.visible && !document.hidden;
    const run = this.playing && seen;
    this.replay?.turn(this.wanted && seen);
    this.rerun.textContent = this.wanted ? "Stop the stored run" : "Show a stored run";
    this.play.textContent = this.playing ? "Pause" : "Play";
    if (run === this.running) return;
    this.running = run;
    this.engine?.send({ type: run ? "play" : "pause" });
  }

  /** @param {Frame} frame */
  take(frame) {
    const { real } = this;
    if (!real || frame.data !== real.data) return this.engine?.send({ type: "drawn" });
    this.present(frame);
    const [{ steps }] = frame.panes;
    this.root.dataset.steps = String(steps);
    if (this.engine) {
      if (this.root.dataset.phase !== "live") this.status.textContent = "";
      this.root.dataset.phase = "live";
      delete this.root.dataset.stored;
      this.again.disabled = false;
      this.steps.textContent = `${count.format(steps)} steps each${this.running && frame.rate ? `, ${Math.round(frame.rate)} a second` : ""}.`;
    }
    requestAnimationFrame(() => {
      this.draw();
      this.engine?.send({ type: "drawn" });
    });
    return undefined;
  }

  /** A moment of all, drawn at the browser's next picture. @param {Frame} frame */
  present(frame) {
    const { real } = this;
    if (!real) return;
    this.frame = frame;
    const modes = this.index.data[frame.data].modes.length;
    const now = performance.now();
    const say = !(this.running || this.replay?.running) || now - this.saidAt > SAYING;
    if (say) this.saidAt = now;
    frame.panes.forEach((shown, i) => this.lanes[i].show(shown, real, { modes, say }));
  }

  draw() {
    const { real } = this;
    if (real) for (const lane of this.lanes) lane.draw(real, !this.root.dataset.stored);
  }
}
