// The page's side of the training worker.

/**
 * @typedef {{type: "frame", data: string, steps: number, discriminatorSteps: number, rows: Float32Array, rate: number,
 *            samples: Float32Array, surface: Float32Array, covered: number | null, quality: number | null}} Frame
 * @typedef {{frame: (f: Frame) => void, real: (data: string, points: Float32Array) => void, progress: (bytes: number) => void,
 *            diverged: (step: number) => void, failed: (file: string | undefined, reason: string) => void}} Listener
 */

export class Engine {
  /**
   * @param {import("./assets.js").Assets} assets
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

  /** @param {any} message */
  async receive(message) {
    if (this.stopped) return;
    const { listener } = this;
    switch (message.type) {
      case "locate":
        try {
          this.send({ type: "located", name: message.name, url: await this.assets.url(message.name) });
        } catch (error) {
          this.send({ type: "located", name: message.name, reason: error.message });
        }
        return;
      case "frame":
        return listener.frame(message);
      case "real":
        return listener.real(message.data, message.points);
      case "progress":
        return listener.progress(message.bytes);
      case "diverged":
        return listener.diverged(message.step);
      case "failed":
        return this.fail(message.file, message.reason);
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
