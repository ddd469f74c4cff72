// The training worker. It trains in short bursts, so that a message is never left waiting, and posts a frame when the
// page has drawn the one before.
import { Trainer, firstGraphs } from "./trainer.js";

export { Trainer };

const BURST = 30; // ms of training between two looks at the messages

/** A file that could not be had, by name. */
class LoadError extends Error {
  /** @param {string} file @param {unknown} reason */
  constructor(file, reason) {
    super(reason instanceof Error ? reason.message : String(reason));
    this.file = file;
  }
}

/** Where the page says a file is. @type {Map<string, {resolve: (url: string) => void, reject: (e: Error) => void}>} */
const wanted = new Map();

/** @param {string} name @returns {Promise<string>} */
function locate(name) {
  return new Promise((resolve, reject) => {
    wanted.set(name, { resolve, reject: (error) => reject(new LoadError(name, error)) });
    postMessage({ type: "locate", name });
  });
}

/** @param {string} name @param {(bytes: number) => void} [progress] @returns {Promise<Uint8Array>} */
async function read(name, progress) {
  const url = await locate(name);
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    if (!progress) return new Uint8Array(await response.arrayBuffer());
    const reader = response.body.getReader();
    const parts = [];
    let bytes = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      progress((bytes += value.length));
    }
    return new Uint8Array(await new Blob(parts).arrayBuffer());
  } catch (error) {
    throw new LoadError(name, error);
  }
}

/** onnxruntime-web in one thread: static hosts do not give pages the isolation that threads need. */
async function startRuntime() {
  const wasm = read("ort-wasm-simd-threaded.wasm", (bytes) => postMessage({ type: "progress", bytes }));
  wasm.catch(() => {}); // awaited below, after the two modules
  const [url, glue] = await Promise.all([locate("ort.wasm.min.mjs"), locate("ort-wasm-simd-threaded.mjs")]);
  const ort = await import(url).catch((error) => {
    throw new LoadError("ort.wasm.min.mjs", error);
  });
  Object.assign(ort.env.wasm, { numThreads: 1, wasmPaths: { mjs: glue }, wasmBinary: await wasm });
  ort.env.logLevel = "error";
  await import(glue).catch((error) => {
    throw new LoadError("ort-wasm-simd-threaded.mjs", error);
  });
  return ort;
}

/** What one playground's worker does, a command at a time. */
class Loop {
  constructor() {
    /** @type {any[]} */
    this.commands = [];
    this.wake = () => {};
    this.playing = false;
    this.drawn = true; // the page has drawn the last frame
    this.iterations = 1; // in a burst
    this.interval = 0; // ms between frames at least
    this.lastFrame = 0;
    /** @type {Float32Array[]} measured since the last frame */
    this.rows = [];
    this.made = 0; // iterations since the last frame
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
        else if (this.playing) breathe(this.wake);
      });
    }
  }

  /** @param {any} command */
  async obey(command) {
    switch (command.type) {
      case "start":
        ({ data: this.data, values: this.values, interval: this.interval } = command);
        this.trainer = await this.load(command.manifest);
        return this.reset(command.seed);
      case "values":
        this.values = command.values;
        return;
      case "interval":
        this.interval = command.interval;
        return;
      case "data":
        this.data = command.data;
        await this.showReal();
        return this.frame();
      case "reset":
        return this.reset(command.seed);
      case "play":
        this.playing = true;
        this.lastFrame = performance.now();
        return;
      case "pause":
        this.playing = false;
        return this.frame();
      case "step":
        await this.train(1);
        return this.frame();
    }
  }

  /** The runtime, and at the same time the graphs that are needed first. @param {import("./trainer.js").Manifest} manifest */
  async load(manifest) {
    const early = new Map(firstGraphs(manifest, this.data, this.values).map((file) => [file, read(file)]));
    for (const bytes of early.values()) bytes.catch(() => {}); // awaited where they are used
    return new Trainer(await startRuntime(), manifest, (file) => early.get(file) ?? read(file));
  }

  /** @param {number} seed */
  async reset(seed) {
    this.rows = [];
    await this.trainer.reset(seed);
    await this.showReal();
    await this.frame();
  }

  async showReal() {
    postMessage({ type: "real", data: this.data, points: await this.trainer.realPoints(this.data) });
  }

  async burst() {
    // Before the training: by now the page's answer to the last frame has been heard.
    if (this.made && this.drawn && performance.now() - this.lastFrame >= this.interval) await this.frame();
    const start = performance.now();
    const { iterations } = this;
    await this.train(iterations);
    const took = Math.max(performance.now() - start, 1);
    this.made += iterations;
    this.iterations = Math.max(1, Math.min(256, 2 * iterations, Math.round((iterations * BURST) / took)));
  }

  /** @param {number} iterations */
  async train(iterations) {
    const rows = await this.trainer.advance(iterations, this.data, this.values);
    const bad = rows.findIndex((value) => !Number.isFinite(value));
    if (bad < 0) {
      this.rows.push(rows);
      return;
    }
    const columns = this.trainer.manifest.measured.length;
    const finite = Math.floor(bad / columns); // whole iterations before the first bad one
    this.rows.push(rows.slice(0, finite * columns));
    this.playing = false;
    await this.frame();
    postMessage({ type: "diverged", step: this.trainer.steps - iterations + finite + 1 });
  }

  async frame() {
    const { trainer } = this;
    const view = await trainer.view(this.data);
    const rows = new Float32Array(this.rows.reduce((n, r) => n + r.length, 0));
    let at = 0;
    for (const r of this.rows) {
      rows.set(r, at);
      at += r.length;
    }
    const now = performance.now();
    const rate = (1000 * this.made) / (now - this.lastFrame); // drawing included; 0 where nothing was trained in a burst
    const { steps, discriminatorSteps } = trainer;
    const frame = { type: "frame", data: this.data, steps, discriminatorSteps, rows, rate, ...view };
    this.rows = [];
    this.made = 0;
    this.drawn = false;
    this.lastFrame = now;
    // @ts-ignore: the worker's postMessage
    postMessage(frame, [rows.buffer, view.samples.buffer, view.surface.buffer]);
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
    if (message.type === "located") {
      const { resolve, reject } = wanted.get(message.name);
      wanted.delete(message.name);
      if (message.url) resolve(message.url);
      else reject(new Error(message.reason));
    } else if (message.type === "drawn") loop.drawn = true;
    else {
      loop.commands.push(message);
      loop.wake();
    }
  };
  loop.run();
}

// Imported from a page, as the parity test does, this module only offers its Trainer.
if (typeof WorkerGlobalScope !== "undefined") listen();
