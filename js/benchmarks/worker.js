// Trains for the benchmark in a worker, as the playground does. One contender a worker, a command at a time.
import { Exported, ExportedSteps } from "./exported.js";
import { Jaxjs } from "./jaxjs.js";
import { Plain } from "./plain.js";
import { Tfjs } from "./tfjs.js";

/**
 * The GAN's setting, the weights to start from, and the random numbers of so many iterations.
 * @typedef {{generator: number[], discriminator: number[]}} Lists
 * @typedef {{sizes: Lists, batch: number, discriminatorSteps: number, rates: {generator: number, discriminator: number},
 *            weights: {generator: Float32Array, discriminator: Float32Array}, iterations: number, real: Float32Array,
 *            z: Float32Array}} Setting
 * @typedef {{burst: () => Promise<number>, losses?: () => Promise<number[]>}} Contender burst trains and returns how many iterations
 */

/** A contender that makes an iteration a call. @param {Plain | Tfjs | Jaxjs} one @param {Setting} setting @returns {Contender} */
function oneByOne(one, { iterations, real, z }) {
  const part = (/** @type {Float32Array} */ all, /** @type {number} */ i) =>
    all.subarray((i * all.length) / iterations, ((i + 1) * all.length) / iterations);
  const losses = async () => {
    const found = [];
    for (let i = 0; i < iterations; i++) found.push(...one.iterate(part(real, i), part(z, i)));
    return found;
  };
  return { losses, burst: async () => (await losses(), iterations) };
}

/** @type {Record<string, (command: any) => Promise<Contender>>} */
const kinds = {
  exported: ({ live, name, batch }) => Exported.make(live, name, batch),
  "exported steps": async ({ live, name, batch, setting }) =>
    new ExportedSteps(await Exported.make(live, name, batch), setting),
  plain: async ({ setting }) => oneByOne(new Plain(setting), setting),
  async jaxjs({ setting }) {
    await Jaxjs.ready();
    return oneByOne(new Jaxjs(setting), setting);
  },
  async tfjs({ backend, wasm, setting }) {
    await Tfjs.ready(backend, wasm);
    return oneByOne(new Tfjs(setting), setting);
  },
};

/** @type {Contender} */
let contender;

/** @type {Record<string, (command: any) => Promise<any>>} */
const commands = {
  async make({ kind, ...command }) {
    if (command.setting) {
      const { weights, real, z, ...setting } = command.setting;
      for (const role of ["generator", "discriminator"]) weights[role] = Float32Array.from(weights[role]);
      command.setting = { ...setting, weights, real: Float32Array.from(real), z: Float32Array.from(z) };
    }
    contender = await kinds[kind](command);
  },

  losses: () => (contender.losses ? contender.losses() : Promise.reject(new Error("it has no losses to compare"))),

  /** Iterations per second over at least `seconds`. */
  async rate({ seconds }) {
    const start = performance.now();
    let [iterations, took] = [0, 0];
    while (took < 1000 * seconds) {
      iterations += await contender.burst();
      took = performance.now() - start;
    }
    return (1000 * iterations) / took;
  },
};

onmessage = async ({ data: { what, ...command } }) => {
  try {
    postMessage({ result: await commands[what](command) });
  } catch (error) {
    postMessage({ error: `${error.stack ?? error}` });
  }
};
