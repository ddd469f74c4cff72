// The page's side of the training worker.
import { scriptUrl } from "../widget/assets.js";

/**
 * @typedef {import("./frames.js").Shown} Shown
 * @typedef {{type: "frame", data: string, panes: Shown[], rate: number}} Frame
 * @typedef {{data: string, points: Float32Array, floor: {mean: number, sd: number}}} Real
 * @typedef {{frame: (frame: Frame) => void, real: (real: Real) => void, progress: (bytes: number, total: number) => void,
 *            answer?: (answer: any) => void, reached?: (id: number) => void, diverged: (pane: number, step: number, reason?: string) => void, refused: (refusal: Refusal) => void,
 *            failed: (file: string | undefined, reason: string) => void}} Listener
 */

/**
 * @typedef {{file: string | undefined, reason: string, pane?: number, name?: string, values?: import("./trainer.js").Values,
 *            source?: import("./trainer.js").Source, against?: string, width?: number}} Refusal a choice that could not be loaded, and what stays in force,
 *   of a training that may be none of those that the page has by now
 */

const QUIET = 10_000; // ms without a message after which the worker is asked whether it is there
const GONE = 30_000; // ms without an answer after which it is taken for ended

/** What a worker begins with. In a sandboxed frame no module may be one, but a classic script may import one. @param {string} url */
const beginning = (url) => `const early = [];
onmessage = (event) => early.push(event);
import(${JSON.stringify(url)}).then(
  () => early.forEach((event) => onmessage(event)),
  ({ message }) => postMessage({ type: "failed", file: "worker.js", reason: message }),
);`;

/** Hands a message of the worker, or of a kernel, to the listener. @param {Listener} listener @param {any} message */
export function dispatch(listener, message) {
  switch (message.type) {
    case "frame":
      return listener.frame(message);
    case "real":
      return listener.real(message);
    case "progress":
      return listener.progress(message.bytes, message.total);
    case "answer":
      return listener.answer?.(message);
    case "refused":
      return listener.refused(message);
    case "reached":
      return listener.reached?.(message.id);
    case "diverged":
      return listener.diverged(message.pane, message.step, message.reason);
  }
}

export class Engine {
  /**
   * @param {import("../widget/assets.js").Assets} assets
   * @param {Listener} listener
   */
  constructor(assets, listener) {
    this.assets = assets;
    this.listener = listener;
    /** @type {any[]} */
    this.queue = [];
    /** @type {Worker | undefined} */
    this.worker = undefined;
    this.stopped = false;
    this.heard = 0; // when the worker said something last
    this.asked = 0; // when it was asked whether it is there, since then
    this.spoken = false; // whether it ever said something
    /** Files that the page waits for @type {Map<number, {resolve: () => void, reject: (e: Error) => void}>} */
    this.waiting = new Map();
  }

  /** Loads the worker, the runtime and the graphs, and makes the first state. @param {object} settings */
  async start(settings) {
    this.send({ type: "start", ...settings });
    try {
      const url = await this.assets.url("worker.js");
      if (this.stopped) return;
      const worker = new Worker(scriptUrl(beginning(url)));
      worker.onmessage = ({ data }) => this.receive(data);
      worker.onerror = (event) => this.fail(this.spoken ? undefined : "worker.js", event.message || "it could not be started");
      this.worker = worker;
      this.heard = performance.now();
      this.watch = setInterval(() => this.look(), QUIET / 4);
      for (const message of this.queue.splice(0)) worker.postMessage(message);
    } catch (error) {
      this.fail("worker.js", error.message);
    }
  }

  /** @param {any} message */
  send(message) {
    if (this.worker) this.worker.postMessage(message);
    else this.queue.push(message);
  }

  /** What the widget's traits say too: the worker does not see them. @param {any} message */
  tell(message) {
    this.send(message);
  }

  /** A browser that runs short of memory ends a worker without a word. */
  look() {
    const now = performance.now();
    if (document.hidden) this.heard = now; // then timers and workers may rest
    else if (this.asked > this.heard && now - this.asked > GONE) this.fail(undefined, "the browser has ended its worker");
    else if (now - this.heard > QUIET && this.asked <= this.heard) {
      this.asked = now;
      this.send({ type: "ping" });
    }
  }

  /** @param {any} message */
  async receive(message) {
    if (this.stopped) return;
    this.heard = performance.now();
    this.spoken = true;
    if (message.type === "had") return this.had(message);
    if (message.type === "failed") return this.fail(message.file, message.reason);
    if (message.type !== "locate") return dispatch(this.listener, message);
    try {
      this.send({ type: "located", name: message.name, url: await this.assets.url(message.name) });
    } catch (error) {
      this.send({ type: "located", name: message.name, reason: error.message });
    }
  }

  /** Resolves when the worker has these graphs, and rejects with a `file` if one cannot be loaded. It trains meanwhile. @param {string[]} files @returns {Promise<void>} */
  have(files) {
    const id = this.waiting.size;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.send({ type: "have", files, id });
    });
  }

  /** @param {{id: number, file?: string, reason?: string}} answer */
  had({ id, file, reason }) {
    const promise = this.waiting.get(id);
    if (reason === undefined) promise?.resolve();
    else promise?.reject(Object.assign(new Error(reason), { file }));
  }

  /** @param {string | undefined} file @param {string} reason */
  fail(file, reason) {
    if (this.stopped) return;
    this.stop();
    this.listener.failed(file, reason);
  }

  stop() {
    this.stopped = true;
    clearInterval(this.watch);
    for (const { resolve } of this.waiting.values()) resolve(); // the next engine loads what it needs
    this.worker?.terminate();
    this.worker = undefined;
  }
}
