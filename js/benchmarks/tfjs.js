// The GAN's iteration with TensorFlow.js: eager operations, its own gradients and optimizer.
import * as tf from "@tensorflow/tfjs-core";
import "@tensorflow/tfjs-backend-cpu";
import "@tensorflow/tfjs-core/dist/register_all_gradients.js";
import { setThreadsCount, setWasmPaths } from "@tensorflow/tfjs-backend-wasm";

/** @param {Float32Array} weights layer by layer W (outputs, inputs), b (outputs,) @param {number[]} sizes */
function variables(weights, sizes) {
  let at = 0;
  const take = (/** @type {number[]} */ shape) => {
    const n = shape.reduce((a, b) => a * b);
    return tf.tensor(weights.slice(at, (at += n)), shape);
  };
  return sizes.slice(1).flatMap((outputs, i) => {
    const w = tf.variable(tf.transpose(take([outputs, sizes[i]])));
    return [w, tf.variable(take([outputs]))];
  });
}

/** @param {tf.Variable[]} weights @param {tf.Tensor} x */
function network(weights, x) {
  for (let i = 0; i < weights.length; i += 2) {
    x = tf.add(tf.matMul(x, weights[i]), weights[i + 1]);
    if (i + 2 < weights.length) x = tf.relu(x);
  }
  return x;
}

export class Tfjs {
  /** @param {string} backend "wasm" or "cpu" @param {string} folder where the backend's wasm files are, with a slash */
  static async ready(backend, folder) {
    setWasmPaths(folder);
    setThreadsCount(1);
    if (!(await tf.setBackend(backend))) throw new Error(`tfjs has no backend ${backend} here`);
    await tf.ready();
  }

  /** @param {import("./worker.js").Setting} setting */
  constructor({ weights, sizes, batch, discriminatorSteps, rates }) {
    this.batch = batch;
    this.discriminatorSteps = discriminatorSteps;
    this.weights = {
      generator: variables(weights.generator, sizes.generator),
      discriminator: variables(weights.discriminator, sizes.discriminator),
    };
    this.optimizers = { generator: tf.train.sgd(rates.generator), discriminator: tf.train.sgd(rates.discriminator) };
  }

  /**
   * One update.
   * @param {"generator" | "discriminator"} role @param {() => tf.Scalar} loss
   */
  descend(role, loss) {
    const cost = /** @type {tf.Scalar} */ (this.optimizers[role].minimize(loss, true, this.weights[role]));
    return cost.dataSync()[0];
  }

  /** As `Plain.iterate`. @param {Float32Array} real @param {Float32Array} z @returns {number[]} */
  iterate(real, z) {
    const { batch, discriminatorSteps: k, weights } = this;
    const [reals, noises] = [real.length / k, z.length / (k + 1)];
    const part = (/** @type {Float32Array} */ all, /** @type {number} */ n, /** @type {number} */ t) =>
      tf.tensor2d(all.subarray(t * n, (t + 1) * n), [batch, n / batch]);
    return tf.tidy(() => {
      const losses = [];
      for (let t = 0; t < k; t++) {
        const [x, noise] = [part(real, reals, t), part(z, noises, t)];
        const fake = network(weights.generator, noise);
        losses.push(
          this.descend("discriminator", () => {
            const [onReal, onFake] = [network(weights.discriminator, x), network(weights.discriminator, fake)];
            return tf.add(tf.mean(tf.softplus(tf.neg(onReal))), tf.mean(tf.softplus(onFake)));
          }),
        );
      }
      const noise = part(z, noises, k);
      losses.push(
        this.descend("generator", () => {
          const onFake = network(weights.discriminator, network(weights.generator, noise));
          return tf.mean(tf.softplus(tf.neg(onFake)));
        }),
      );
      return losses;
    });
  }
}
