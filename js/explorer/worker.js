// An explorer's worker: one graph, from control values to arrays.
import { located, read, startRuntime } from "../widget/runtime.js";

/** @typedef {Record<string, number | number[]>} Values of the controls */

/** @type {Promise<{ort: any, session: any}> | undefined} */
let ready;

/** @param {string} graph */
async function load(graph) {
  const bytes = read(graph);
  bytes.catch(() => {}); // awaited below, after the runtime
  const ort = await startRuntime();
  return { ort, session: await ort.InferenceSession.create(await bytes) };
}

/** @param {string} graph @param {Values} values */
async function compute(graph, values) {
  ready ??= load(graph);
  const { ort, session } = await ready;
  /** @type {Record<string, any>} */
  const feeds = {};
  for (const name of session.inputNames) {
    const value = values[name];
    feeds[name] = Array.isArray(value)
      ? new ort.Tensor("float32", Float32Array.from(value), [value.length])
      : new ort.Tensor("float32", Float32Array.of(value), []);
  }
  const results = await session.run(feeds);
  return Object.fromEntries(session.outputNames.map((/** @type {string} */ name) => [name, results[name].data]));
}

self.onmessage = async ({ data: message }) => {
  if (message.type === "located") {
    located(message);
    return;
  }
  try {
    postMessage({ type: "arrays", arrays: await compute(message.graph, message.values) });
  } catch (error) {
    postMessage({ type: "failed", file: error.file, reason: error.message });
  }
};
