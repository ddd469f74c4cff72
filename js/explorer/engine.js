// The page's side of an explorer's worker. Of many wishes in a row only the last one is computed.

/** @typedef {import("./worker.js").Values} Values */
/**
 * @typedef {{computed: (arrays: Record<string, Float32Array>, values: Values) => void,
 *            failed: (file: string | undefined, reason: string) => void}} Listener
 */

const WORKER = "explorer_worker.js";

export class Engine {
  /** @param {import("../widget/assets.js").Assets} assets @param {string} graph @param {Listener} listener */
  constructor(assets, graph, listener) {
    this.assets = assets;
    this.graph = graph;
    this.listener = listener;
    this.stopped = false;
    /** @type {Worker | undefined} */
    this.worker = undefined;
    /** What is computed now. @type {Values | undefined} */
    this.running = undefined;
    /** What is wanted after that. @type {Values | undefined} */
    this.next = undefined;
  }

  /** Starts the worker first, if there is none, or none any more. @param {Values} values */
  compute(values) {
    this.next = values;
    if (this.running) return;
    this.running = values;
    if (this.worker) this.send();
    else this.start();
  }

  async start() {
    try {
      const url = await this.assets.url(WORKER);
      if (this.stopped) return;
      const worker = new Worker(url, { type: "module" });
      worker.onmessage = ({ data }) => this.receive(worker, data);
      worker.onerror = (event) => this.fail(WORKER, event.message || "it could not be loaded");
      this.worker = worker;
      this.send();
    } catch (error) {
      this.fail(WORKER, error.message);
    }
  }

  send() {
    this.running = this.next;
    this.next = undefined;
    this.worker?.postMessage({ type: "compute", graph: this.graph, values: this.running });
  }

  /** @param {Worker} worker @param {any} message */
  async receive(worker, message) {
    if (worker !== this.worker) return;
    if (message.type === "locate") {
      const answer = { type: "located", name: message.name };
      try {
        worker.postMessage({ ...answer, url: await this.assets.url(message.name) });
      } catch (error) {
        worker.postMessage({ ...answer, reason: error.message });
      }
    } else if (message.type === "failed") this.fail(message.file, message.reason);
    else {
      const values = /** @type {Values} */ (this.running);
      this.running = undefined;
      if (this.next) this.send();
      this.listener.computed(message.arrays, values);
    }
  }

  /** The next wish starts another worker. @param {string | undefined} file @param {string} reason */
  fail(file, reason) {
    if (this.stopped) return;
    this.worker?.terminate();
    this.worker = this.running = this.next = undefined;
    this.listener.failed(file, reason);
  }

  stop() {
    this.stopped = true;
    this.worker?.terminate();
    this.worker = undefined;
  }
}
