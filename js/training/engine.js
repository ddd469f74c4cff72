// The page's side of the training worker.

/**
 * @typedef {import("./worker.js").Shown} Shown
 * @typedef {{type: "frame", data: string, panes: Shown[], rate: number}} Frame
 * @typedef {{data: string, points: Float32Array, floor: {mean: number, sd: number}}} Real
 * @typedef {{frame: (frame: Frame) => void, real: (real: Real) => void, progress: (bytes: number) => void,
 *            diverged: (pane: number, step: number) => void,
 *            failed: (file: string | undefined, reason: string) => void}} Listener
 */

/** Hands a message of the worker, or of a kernel, to the listener. @param {Listener} listener @param {any} message */
export function dispatch(listener, message) {
  switch (message.type) {
    case "frame":
      return listener.frame(message);
    case "real":
      return listener.real(message);
    case "progress":
      return listener.progress(message.bytes);
    case "diverged":
      return listener.diverged(message.pane, message.step);
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
  }

  /** Loads the worker, the runtime and the graphs, and makes the first state. @param {object} settings */
  async start(settings) {
    this.send({ type: "start", ...settings });
    try {
      const url = await this.assets.url("worker.js");
      if (this.stopped) return;
      const worker = new Worker(url, { type: "module" });
      worker.onmessage = ({ data }) => this.receive(data);
      worker.onerror = (event) => this.fail("worker.js", event.message || "it could not be loaded");
      this.worker = worker;
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

  /** @param {any} message */
  async receive(message) {
    if (this.stopped) return;
    if (message.type === "failed") return this.fail(message.file, message.reason);
    if (message.type !== "locate") return dispatch(this.listener, message);
    try {
      this.send({ type: "located", name: message.name, url: await this.assets.url(message.name) });
    } catch (error) {
      this.send({ type: "located", name: message.name, reason: error.message });
    }
  }

  /** @param {string | undefined} file @param {string} reason */
  fail(file, reason) {
    if (this.stopped) return;
    this.stop();
    this.listener.failed(file, reason);
  }

  stop() {
    this.stopped = true;
    this.worker?.terminate();
    this.worker = undefined;
  }
}
