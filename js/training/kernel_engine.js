// Training in the kernel: what engine.js is for the worker, by the widget's messages (ganlib/live/kernel.py).
import { dispatch } from "./engine.js";

/**
 * Puts the arrays of a message in their places, and the numbers that JSON does not have.
 * @param {any} part @param {DataView[]} buffers @returns {any}
 */
export function unpack(part, buffers) {
  if (part === null || typeof part !== "object") return part;
  if (Array.isArray(part)) return part.map((one) => unpack(one, buffers));
  if ("number" in part) return Number(part.number);
  if ("buffer" in part) {
    const { buffer, byteOffset, byteLength } = buffers[part.buffer];
    return new Float32Array(buffer.slice(byteOffset, byteOffset + byteLength)); // a copy: it may not be aligned
  }
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, unpack(value, buffers)]));
}

export class KernelEngine {
  /**
   * @param {any} model of the widget
   * @param {string} device "cpu" or "cuda"
   * @param {import("./engine.js").Listener} listener
   */
  constructor(model, device, listener) {
    this.model = model;
    this.device = device;
    this.listener = listener;
    this.hear = (/** @type {any} */ message, /** @type {DataView[]} */ buffers) => this.receive(message, buffers);
  }

  /** Shows what the kernel trains by now, with the settings that its traits have. @param {any} settings */
  start({ speed, interval }) {
    this.model.on("msg:custom", this.hear);
    this.send({ type: "start", device: this.device, speed, interval });
  }

  /** @param {any} message */
  send(message) {
    const { speed, image } = message;
    // JSON has no infinity, and no arrays of one type.
    this.model.send({ ...message, ...(speed === Infinity && { speed: null }), ...(image && { image: [...image] }) });
  }

  /** Shows what is trained again, to a page that has changed. @param {number} interval */
  again(interval) {
    this.send({ type: "start", device: this.device, speed: Infinity, interval });
  }

  /** The kernel needs no graphs. */
  async have() {}

  /** What the widget's traits say reaches the kernel by these alone. */
  tell() {}

  /** @param {any} message @param {DataView[]} buffers */
  receive(message, buffers) {
    if (message?.type !== "failed") return dispatch(this.listener, unpack(message, buffers));
    this.stop();
    return this.listener.failed(undefined, message.reason);
  }

  stop() {
    this.model.off("msg:custom", this.hear);
    this.model.send({ type: "stop" });
  }
}

/**
 * Lets Python play, pause and reset.
 * @param {any} model of the widget
 * @param {{attend: (playing: boolean) => void, engine: any, reset: () => void}} playground
 * @returns {() => void} what ends it
 */
export function obey(model, playground) {
  const hear = (/** @type {any} */ message) => {
    if (message?.type === "playing") playground.attend(message.playing);
    if (message?.type === "reset" && playground.engine) playground.reset();
  };
  model.on("msg:custom", hear);
  return () => model.off("msg:custom", hear);
}
