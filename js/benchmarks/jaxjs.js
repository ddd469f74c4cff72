// The GAN's iteration with jax-js: a compiled function an update, its own gradients, on WebAssembly.
import { defaultDevice, init, jit, nn, numpy as np, valueAndGrad } from "@jax-js/jax";

/** @typedef {import("@jax-js/jax").Array} Tensor a function takes what it is given; `.ref` keeps it for another use */

/** @param {Float32Array} weights layer by layer W (outputs, inputs), b (outputs,) @param {number[]} sizes @returns {Tensor[]} */
function layers(weights, sizes) {
  let at = 0;
  const take = (/** @type {number[]} */ shape) => {
    const n = shape.reduce((a, b) => a * b);
    return np.array(weights.slice(at, (at += n))).reshape(shape);
  };
  return sizes.slice(1).flatMap((outputs, i) => [np.transpose(take([outputs, sizes[i]])), take([outputs])]);
}

/** @param {Tensor[]} weights which stay the caller's @param {Tensor} x */
function network(weights, x) {
  for (let i = 0; i < weights.length; i += 2) {
    x = np.matmul(x, weights[i].ref).add(weights[i + 1].ref);
    if (i + 2 < weights.length) x = nn.relu(x);
  }
  return x;
}

/** @param {Tensor[]} weights */
const dispose = (weights) => weights.forEach((one) => one.dispose());

/** The mean of softplus(sign * logit), stable for all logits. @param {Tensor} logits @param {number} sign */
const crossEntropy = (logits, sign) => np.mean(nn.softplus(logits.mul(sign)));

export class Jaxjs {
  static async ready() {
    if (!(await init("wasm")).includes("wasm")) throw new Error("jax-js has no wasm here");
    defaultDevice("wasm");
  }

  /** @param {import("./worker.js").Setting} setting */
  constructor({ weights, sizes, batch, discriminatorSteps, rates }) {
    this.batch = batch;
    this.discriminatorSteps = discriminatorSteps;
    this.generator = layers(weights.generator, sizes.generator);
    this.discriminator = layers(weights.discriminator, sizes.discriminator);
    const updated = (/** @type {any} */ own, /** @type {any} */ slopes, /** @type {number} */ rate) =>
      own.map((/** @type {Tensor} */ one, /** @type {number} */ i) => one.sub(slopes[i].mul(rate)));
    const judged = (/** @type {Tensor[]} */ D, /** @type {Tensor[]} */ G, /** @type {Tensor} */ x, /** @type {Tensor} */ z) => {
      const loss = crossEntropy(network(D, x), -1).add(crossEntropy(network(D, network(G, z)), 1));
      dispose(D);
      dispose(G);
      return loss;
    };
    const fooled = (/** @type {Tensor[]} */ G, /** @type {Tensor[]} */ D, /** @type {Tensor} */ z) => {
      const loss = crossEntropy(network(D, network(G, z)), -1);
      dispose(D);
      dispose(G);
      return loss;
    };
    this.judge = jit((/** @type {any} */ D, /** @type {any} */ G, /** @type {any} */ x, /** @type {any} */ z) => {
      const kept = D.map((/** @type {Tensor} */ one) => one.ref);
      const [loss, slopes] = valueAndGrad(judged)(D, G, x, z);
      return [loss, updated(kept, slopes, rates.discriminator)];
    });
    this.fool = jit((/** @type {any} */ G, /** @type {any} */ D, /** @type {any} */ z) => {
      const kept = G.map((/** @type {Tensor} */ one) => one.ref);
      const [loss, slopes] = valueAndGrad(fooled)(G, D, z);
      return [loss, updated(kept, slopes, rates.generator)];
    });
  }

  /** As `Plain.iterate`. @param {Float32Array} real @param {Float32Array} z @returns {number[]} */
  iterate(real, z) {
    const { batch, discriminatorSteps: k } = this;
    const [reals, noises] = [real.length / k, z.length / (k + 1)];
    const part = (/** @type {Float32Array} */ all, /** @type {number} */ n, /** @type {number} */ t) =>
      np.array(all.slice(t * n, (t + 1) * n)).reshape([batch, n / batch]);
    const shared = (/** @type {Tensor[]} */ weights) => weights.map((one) => one.ref);
    /** @type {Tensor[]} */
    const losses = [];
    const keep = (/** @type {any} */ [loss, weights]) => (losses.push(loss), weights);
    for (let t = 0; t < k; t++)
      this.discriminator = keep(this.judge(this.discriminator, shared(this.generator), part(real, reals, t), part(z, noises, t)));
    this.generator = keep(this.fool(this.generator, shared(this.discriminator), part(z, noises, k)));
    return losses.map((loss) => loss.dataSync()[0]);
  }
}
