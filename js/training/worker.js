// The training worker. It trains in short bursts, so that a message is never left waiting, and posts a frame when the
// page has drawn the one before.
import { located, read, startRuntime } from "../widget/runtime.js";
import { FormulaTrainer } from "./formula_trainer.js";
import { Frames, widest } from "./frames.js";
import { Graphs, variantOf } from "./graphs.js";
import { ImageTrainer } from "./image_trainer.js";
import { Slowly } from "./slowly.js";
import { SIDE } from "./square.js";
import { Trainer } from "./trainer.js";

export { FormulaTrainer, Graphs, ImageTrainer, Trainer };

/**
 * @typedef {import("./trainer.js").Index} Index
 * @typedef {import("./trainer.js").Manifest} Manifest
 * @typedef {import("./trainer.js").Values} Values
 * @typedef {{manifest: Manifest, values: Values}} Setting of one training
 */

const BURST = 20; // ms of training between two looks at the messages, at most
const SHORTEST = 4; // ms; the last burst before a frame ends when that is due
const MOST = 256; // iterations in a burst

/** What one playground's worker does, a command at a time: one training, or two side by side. */
class Loop {
  /** Of the message that starts it @type {import("./trainer.js").Index} */
  index;
  /** @type {import("./trainer.js").Source} */
  source;
  /** @type {number} */
  seed;
  /** @type {Graphs} */
  graphs;

  constructor() {
    /** @type {any[]} */
    this.commands = [];
    this.wake = () => {};
    this.playing = false;
    this.stop = { until: Infinity, id: 0 }; // the step at which it pauses, and who wants it
    this.frames = new Frames();
    this.each = Infinity; // ms that an iteration takes, as far as is known
    this.speed = Infinity; // iterations a second at most
    /** What trains @type {typeof Trainer} */
    this.kind = Trainer;
    this.from = { time: 0, made: 0 }; // where the count of a limited speed begins
    /** @type {Trainer[]} */
    this.trainers = [];
    /** What each training has measured since the last frame @type {{rows: Float32Array[], marks: import("./trainer.js").Mark[]}[]} */
    this.since = [];
    /** Where each training stood before the last updates whose losses were finite @type {import("./trainer.js").Kept[]} */
    this.good = [];
    /** The iteration that is looked at in parts, of each training @type {Slowly[]} */
    this.slow = [];
  }

  async run() {
    for (;;) {
      try {
        while (this.commands.length) await this.obey(this.commands.shift());
        if (this.playing) await this.burst();
      } catch (error) {
        this.playing = false;
        postMessage({ type: "failed", file: error.file, reason: error.message });
      }
      await new Promise((resolve) => {
        this.wake = () => resolve(undefined);
        if (this.commands.length) this.wake();
        else if (this.playing && this.due() > 0) breathe(this.wake);
        else if (this.playing) setTimeout(this.wake, 1000 / Math.max(this.speed, 60));
      });
    }
  }

  /** @param {any} command */
  async obey(command) {
    switch (command.type) {
      case "start":
        ({ index: this.index, source: this.source, seed: this.seed } = command);
        this.speed = command.speed;
        this.kind = command.images ? ImageTrainer : Trainer;
        this.frames = new Frames(command.interval, command.drawing, command.alike);
        this.side = command.side ?? SIDE;
        this.graphs = await this.load(command.settings);
        return this.compare(command.settings);
      case "compare":
        this.source = command.source ?? this.source;
        return this.compare(command.settings);
      case "have":
        this.answer(command.id, command.files); // not awaited: training goes on
        return;
      case "ask":
        return postMessage({ type: "answer", id: command.id, ...(await this.trainers[0].answer(command)) });
      case "values":
        this.each = Infinity; // they may take far longer now
        return this.take(command.pane, command.values);
      case "interval":
        this.frames.interval = command.interval;
        return;
      case "speed":
        this.speed = command.speed;
        return this.restart();
      case "source":
        if (!(await this.have(this.kind.ofData(this.index, command.source.data), { source: this.source }))) return;
        this.abandon();
        this.source = command.source;
        this.each = Infinity;
        await this.showReal();
        return this.frame();
      case "seed":
        this.seed = command.seed;
        return this.reset();
      case "reset":
        return this.reset();
      case "play":
        this.playing = true;
        this.stop = { until: command.until ?? Infinity, id: command.id };
        this.frames.begin();
        return this.restart();
      case "pause":
        this.playing = false;
        return this.frame();
      case "step":
        return this.step(command.role, command.times);
      case "part":
        return this.part();
    }
  }

  /** The runtime, and at the same time the graphs that are needed first. @param {Setting[]} settings */
  async load(settings) {
    const { index, source } = this;
    const first = settings.flatMap(({ manifest, values }) => this.kind.first(index, manifest, source.data, values));
    const early = new Map([...new Set(first)].map((file) => [file, read(file)]));
    for (const bytes of early.values()) bytes.catch(() => {}); // awaited where they are used
    return new Graphs(await startRuntime((bytes, total) => postMessage({ type: "progress", bytes, total })), (file) => early.get(file) ?? read(file));
  }

  /** New settings of one training, if the graphs of its choices are to be had. @param {number} pane @param {import("./trainer.js").Values} values */
  async take(pane, values) {
    const trainer = this.trainers[pane];
    if (!trainer) return;
    const kept = { pane, name: trainer.manifest.name, values: trainer.values };
    let train, view;
    try {
      ({ train, view } = variantOf(trainer.manifest, values));
    } catch (error) {
      return postMessage({ type: "refused", reason: error.message, ...kept });
    }
    if (await this.have([train, view], kept)) trainer.setValues(values);
  }

  /**
   * Whether these graphs are there. If one cannot be loaded the page hears it, with what stays in force: a training that
   * runs is not given up for it.
   * @param {string[]} files @param {object} kept
   */
  async have(files, kept) {
    try {
      for (const file of files) await this.graphs.session(file);
      return true;
    } catch (error) {
      postMessage({ type: "refused", file: error.file, reason: error.message, ...kept });
      return false;
    }
  }

  /** Tells whether these graphs could be loaded. @param {number} id @param {string[]} files */
  async answer(id, files) {
    try {
      await Promise.all(files.map((file) => this.graphs.session(file)));
      postMessage({ type: "had", id });
    } catch (error) {
      postMessage({ type: "had", id, file: error.file, reason: error.message });
    }
  }

  /** These trainings from now on, both from their start. @param {Setting[]} settings */
  compare(settings) {
    this.trainers = settings.map(({ manifest, values }) => {
      const Kind = manifest.outputs ? FormulaTrainer : this.kind;
      return Object.assign(new Kind(this.graphs, this.index, manifest, values), { side: this.side });
    });
    return this.reset();
  }

  async reset() {
    this.forget();
    this.each = Infinity;
    for (const trainer of this.trainers) await trainer.reset(this.seed);
    this.good = this.slow = [];
    await this.showReal();
    await this.frame();
    this.restart();
  }

  async showReal() {
    const { data } = this.source;
    for (const trainer of this.trainers) this.real = await trainer.showReal(this.source);
    postMessage({ type: "real", data, ...this.real });
  }

  /** Where the count of a limited speed begins. */
  restart() {
    this.from = { time: performance.now(), made: 0 };
  }

  /** Iterations that may be made now. */
  due() {
    if (this.speed === Infinity) return Infinity;
    return Math.floor(((performance.now() - this.from.time) * this.speed) / 1000) - this.from.made;
  }

  async burst() {
    // Before the training: by now the page's answer to the last frame has been heard.
    const wait = this.frames.next - performance.now();
    const next = this.next();
    if (this.frames.made && this.frames.drawn && wait <= 0) await this.frame({ measured: next === Infinity && this.frames.overdue() });
    const due = this.due();
    if (due < 1) return;
    const start = performance.now();
    const budget = wait > 0 ? Math.max(SHORTEST, Math.min(BURST, wait)) : BURST;
    const { steps } = this.trainers[0];
    const left = this.stop.until > steps ? this.stop.until - steps : Infinity; // a step that is past stops nothing
    const most = Math.min(due, MOST, left, next - steps);
    const iterations = Math.max(1, Math.min(most, Math.floor(budget / this.each)));
    await this.train(iterations);
    this.each = Math.max(performance.now() - start, 0.1) / iterations;
    this.frames.made += iterations;
    this.from.made += iterations;
    if (!this.playing) return;
    if (iterations === left) await this.arrive();
    else if (iterations === next - steps) await this.mark();
  }

  /** The next step at which the samples are measured; infinite where the clock decides. */
  next() {
    return this.kind.mark(this.trainers[0].steps, this.speed);
  }

  /** A step at which the samples are measured, and shown if the page is ready. */
  async mark() {
    if (this.frames.allowed()) return this.frame({ measured: true });
    for (const [pane, trainer] of this.trainers.entries()) this.since[pane].marks.push(await trainer.measureNow(this.source));
  }

  /** It is where it was to pause. */
  async arrive() {
    this.playing = false;
    await this.frame();
    postMessage({ type: "reached", id: this.stop.id });
  }

  /** @param {"iteration" | import("./trainer.js").Role} role @param {number} times */
  async step(role, times) {
    for (let left = times; left > 0; left--) {
      if (role === "iteration") {
        const next = this.next();
        if (await this.train(1)) return;
        if (left > 1 && this.trainers[0].steps === next) await this.mark();
      } else if (await this.single(role)) return;
      if (left > 1 && this.frames.allowed()) await this.frame({ measured: false });
    }
    await this.frame();
  }

  /** @param {number} iterations of each training @returns {Promise<boolean>} whether one diverged */
  async train(iterations) {
    this.abandon();
    const before = this.trainers.map((trainer) => trainer.kept());
    const made = [];
    for (const [pane, trainer] of this.trainers.entries()) {
      const rows = await trainer.advance(iterations, this.source);
      const bad = rows.findIndex((value) => !Number.isFinite(value));
      if (bad >= 0) {
        await this.diverge(pane, before, Math.floor(bad / trainer.manifest.measured.length));
        return true;
      }
      made.push(rows);
    }
    made.forEach((rows, pane) => this.since[pane].rows.push(rows));
    this.good = before;
    return false;
  }

  /** One update of each training. @param {import("./trainer.js").Role} role @returns {Promise<boolean>} whether one diverged */
  async single(role) {
    this.abandon();
    const before = this.trainers.map((trainer) => trainer.kept());
    for (const [pane, trainer] of this.trainers.entries())
      if (!(await trainer.single(role, this.source))) {
        await this.diverge(pane, before, 0);
        return true;
      }
    this.good = before;
    return false;
  }

  /** The next part of an iteration. */
  async part() {
    const before = this.trainers.map((trainer) => trainer.kept());
    if (!this.slow.length) this.slow = this.trainers.map((trainer) => new Slowly(trainer, () => widest(this.trainers)));
    if (this.slow[0].at === 0) this.whole = before;
    /** @type {import("./slowly.js").Partly[]} */
    const shown = [];
    for (const [pane, slow] of this.slow.entries()) {
      const part = await slow.next(this.source);
      if (!part) return this.diverge(pane, before, 0);
      shown.push(part);
    }
    if (this.slow[0].at === 0) {
      this.trainers.forEach(({ last }, pane) => this.since[pane].rows.push(last.slice()));
      this.good = /** @type {import("./trainer.js").Kept[]} */ (this.whole);
    }
    return this.frame({ parts: shown, measured: false });
  }

  /** No iteration is looked at any more. */
  abandon() {
    for (const slow of this.slow) slow.abandon();
    this.slow = [];
  }

  /**
   * All go back to weights from which a step was made whose losses were finite: losses are measured before an update, so
   * that the last finite ones say nothing of the weights that came after them.
   * @param {number} pane @param {import("./trainer.js").Kept[]} before @param {number} finite whole iterations since then
   */
  async diverge(pane, before, finite) {
    this.playing = false;
    this.slow = [];
    const reason = this.trainers[pane].broke;
    const from = finite || !this.good.length ? before : this.good;
    for (const [i, trainer] of this.trainers.entries()) {
      trainer.goBack(from[i]);
      if (finite > 1) this.since[i].rows.push(await trainer.advance(finite - 1, this.source));
    }
    await this.frame();
    postMessage({ type: "diverged", pane, step: before[pane].steps + finite + 1, reason });
  }

  /** Nothing was measured since the last frame. */
  forget() {
    this.since = this.trainers.map(() => ({ rows: [], marks: [] }));
  }

  /** @param {{measured: boolean, parts?: import("./slowly.js").Partly[]}} [how] parts stand in place of what is seen of the state */
  frame(how = { measured: true }) {
    const { trainers, since, source } = this;
    this.forget();
    return this.frames.post(trainers, since, source, how);
  }
}

const channel = new MessageChannel();

/** Calls back after the messages that are waiting; setTimeout would wait 4 ms more. @param {() => void} back */
function breathe(back) {
  channel.port1.onmessage = back;
  channel.port2.postMessage(0);
}

/** Answers to `locate` and "drawn" are taken at once; everything else waits its turn in the loop. */
function listen() {
  const loop = new Loop();
  self.onmessage = ({ data: message }) => {
    if (message.type === "located") located(message);
    else if (message.type === "drawn") loop.frames.drawn = true;
    else if (message.type === "ping") postMessage({ type: "alive" });
    else {
      loop.commands.push(message);
      loop.wake();
    }
  };
  loop.run();
}

// Imported from a page, as the parity test does, this module only offers its Trainer.
if (typeof WorkerGlobalScope !== "undefined") listen();
