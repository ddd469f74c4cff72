// The exported graphs of a training: which ones it needs, and the sessions that run them.

/**
 * @typedef {import("./trainer.js").Index} Index
 * @typedef {import("./trainer.js").Manifest} Manifest
 * @typedef {import("./trainer.js").Values} Values
 */

/** The graphs were optimised when they were exported; doing it again would only make the start slower. */
const OPTIONS = { executionProviders: ["wasm"], graphOptimizationLevel: "disabled" };

/** The graphs for the present choices. @param {Manifest} manifest @param {Values} values */
export function variantOf({ variants }, values) {
  const found = variants.find(({ when }) => Object.entries(when).every(([name, value]) => values[name] === value));
  if (!found) throw new Error("no graph of these choices");
  return found;
}

/** A manifest with the graphs of networks of another width, as far as there are. @param {Manifest} manifest @param {number} width @returns {Manifest} */
export const ofWidth = (manifest, width) => ({ ...manifest, ...manifest.sizes?.[width] });

/** The graphs that a training needs from its start. @param {Index} index @param {Manifest} manifest @param {string} data @param {Values} values */
export function firstGraphs(index, manifest, data, values) {
  const { train, view } = variantOf(manifest, values);
  return [manifest.init.file, index.data[data].file, ...Object.values(index.measures), train, view, ...Object.values(manifest.outputs ?? {})];
}

/** Makes each graph's session once. */
export class Graphs {
  /**
   * @param {any} ort the onnxruntime-web module, ready to make sessions
   * @param {(name: string) => Promise<Uint8Array>} read gives a graph's bytes
   */
  constructor(ort, read) {
    this.ort = ort;
    this.read = read;
    /** @type {Map<string, Promise<any>>} */
    this.sessions = new Map();
  }

  /** @param {string} file */
  session(file) {
    let session = this.sessions.get(file);
    if (!session) {
      session = this.read(file).then((bytes) => this.ort.InferenceSession.create(bytes, OPTIONS));
      session.catch(() => this.sessions.delete(file)); // so that a later attempt asks again
      this.sessions.set(file, session);
    }
    return session;
  }

  /** @param {Float32Array} data @param {number[]} shape */
  tensor(data, shape) {
    return new this.ort.Tensor("float32", data, shape);
  }

  /** @param {number} value */
  scalar(value) {
    return this.tensor(Float32Array.of(value), []);
  }

  /** Runs a graph on those of the feeds that it takes. @param {string} file @param {Record<string, any>} feeds */
  async run(file, feeds) {
    const session = await this.session(file);
    /** @type {Record<string, any>} */
    const taken = {};
    for (const name of session.inputNames) taken[name] = feeds[name];
    return session.run(taken);
  }
}
