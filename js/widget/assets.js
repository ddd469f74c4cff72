// Where the playground's own files come from: beside the page's modules, or from the kernel.
import { got } from "./got.js";

/** @typedef {{url: (name: string) => Promise<string>}} Assets */

/**
 * @param {any} model of a built page (it has a `base`) or of anywidget (its Python side answers messages)
 * @returns {Assets}
 */
export function assetsOf(model) {
  const base = model.get("base");
  return base ? new PageAssets(base) : new KernelAssets(model);
}

/** @param {BlobPart} content */
export const scriptUrl = (content) => URL.createObjectURL(new Blob([content], { type: "text/javascript" }));

/** Files beside the page's modules. Scripts are typed here: a server may not know what an .mjs is, and browsers insist. */
class PageAssets {
  /** @param {string} base */
  constructor(base) {
    this.base = base;
    /** @type {Map<string, Promise<string>>} */
    this.scripts = new Map();
  }

  /** @param {string} name @returns {Promise<string>} */
  async url(name) {
    const url = new URL(name, this.base).href;
    if (!/js$/.test(name)) return url;
    let script = this.scripts.get(name);
    if (!script) {
      script = this.script(url);
      script.catch(() => this.scripts.delete(name));
      this.scripts.set(name, script);
    }
    return script;
  }

  /** @param {string} url */
  async script(url) {
    return scriptUrl(await (await got(url)).blob());
  }
}

/** A file of another host, which must have these very bytes. @param {{url: string, integrity: string}} place */
const fetched = async ({ url, integrity }) => (await got(url, { integrity })).blob();

/** Asks the widget's Python side for a file's bytes, or for the address where they can be had. */
class KernelAssets {
  /** @param {any} model */
  constructor(model) {
    this.model = model;
    /** @type {Map<string, Promise<string>>} */
    this.urls = new Map();
    /** @type {Map<string, {resolve: (url: string) => void, reject: (e: Error) => void}>} */
    this.waiting = new Map();
    model.on("msg:custom", (/** @type {any} */ message, /** @type {DataView[]} */ buffers) =>
      this.receive(message, buffers),
    );
  }

  /** @param {string} name */
  url(name) {
    let url = this.urls.get(name);
    if (!url) {
      url = new Promise((resolve, reject) => this.waiting.set(name, { resolve, reject }));
      url.catch(() => this.urls.delete(name));
      this.urls.set(name, url);
      this.model.send({ type: "asset", name });
    }
    return url;
  }

  /** @param {any} message @param {DataView[]} buffers */
  async receive(message, buffers) {
    if (message?.type !== "asset") return;
    const promise = this.waiting.get(message.name);
    if (!promise) return; // another view of the same model asked
    this.waiting.delete(message.name);
    if (message.error) promise.reject(new Error(message.error));
    else
      try {
        const content = message.url ? await fetched(message) : /** @type {any} */ (buffers[0]);
        const type = "application/octet-stream";
        promise.resolve(/js$/.test(message.name) ? scriptUrl(content) : URL.createObjectURL(new Blob([content], { type })));
      } catch (error) {
        promise.reject(error);
      }
  }
}
