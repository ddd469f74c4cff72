// What a worker needs before it can run graphs: files, by way of the page, and the runtime.
import { got } from "./got.js";

const WASM = "ort-wasm-simd-threaded.wasm";
const MAGIC = [0, 0x61, 0x73, 0x6d]; // what every WebAssembly file begins with

/** A file that could not be had, by name. */
class LoadError extends Error {
  /** @param {string} file @param {unknown} reason */
  constructor(file, reason) {
    super(reason instanceof Error ? reason.message : String(reason));
    this.file = file;
  }
}

/** Files whose address was asked for. @type {Map<string, {resolve: (url: string) => void, reject: (e: Error) => void}>} */
const wanted = new Map();

/** Asks the page where a file is. @param {string} name @returns {Promise<string>} */
function locate(name) {
  return new Promise((resolve, reject) => {
    wanted.set(name, { resolve, reject: (error) => reject(new LoadError(name, error)) });
    postMessage({ type: "locate", name });
  });
}

/** The page's answer. @param {{name: string, url?: string, reason?: string}} answer */
export function located({ name, url, reason }) {
  const promise = wanted.get(name);
  wanted.delete(name);
  if (url) promise?.resolve(url);
  else promise?.reject(new Error(reason));
}

/** @typedef {(bytes: number, total: number) => void} Progress how much of a file is loaded; the total is 0 where nobody says it */

/** @param {string} name @param {Progress} [progress] @returns {Promise<Uint8Array>} */
export async function read(name, progress) {
  const url = await locate(name);
  try {
    const response = await got(url);
    if (!progress || !response.body) return new Uint8Array(await response.arrayBuffer());
    const reader = response.body.getReader();
    // Of what was compressed on its way the header tells another size.
    const total = response.headers.get("content-encoding") ? 0 : Number(response.headers.get("content-length") ?? 0);
    const parts = [];
    let bytes = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      progress((bytes += value.length), total);
    }
    return new Uint8Array(await new Blob(parts).arrayBuffer());
  } catch (error) {
    throw new LoadError(name, error);
  }
}

/** @param {string} name @param {string} url @returns {Promise<any>} */
async function load(name, url) {
  try {
    return await import(url);
  } catch (error) {
    throw new LoadError(name, error);
  }
}

/**
 * onnxruntime-web in one thread: static hosts do not give pages the isolation that threads need.
 * @param {Progress} [progress]
 */
export async function startRuntime(progress) {
  const wasm = read(WASM, progress);
  wasm.catch(() => {}); // awaited below, after the two modules
  const [url, glue] = await Promise.all([locate("ort.wasm.min.mjs"), locate("ort-wasm-simd-threaded.mjs")]);
  const ort = await load("ort.wasm.min.mjs", url);
  const wasmBinary = await wasm;
  if (MAGIC.some((byte, i) => wasmBinary[i] !== byte)) throw new LoadError(WASM, "what came is no WebAssembly");
  Object.assign(ort.env.wasm, { numThreads: 1, wasmPaths: { mjs: glue }, wasmBinary });
  ort.env.logLevel = "error";
  await load("ort-wasm-simd-threaded.mjs", glue);
  return ort;
}
