// The GAN's iteration by hand: typed arrays and loops, no library.

/**
 * x (batch, inputs), y (batch, outputs), W (outputs, inputs), b (outputs,), and gradients.
 * @typedef {{inputs: number, outputs: number, w: Float32Array, dw: Float32Array, b: Float32Array, db: Float32Array,
 *            x: Float32Array, dx: Float32Array, y: Float32Array}} Layer
 */

/** A multilayer perceptron with ReLU between its layers, with its gradients and its update, for batches of one size. */
class Network {
  /**
   * @param {Float32Array} weights layer by layer W (outputs, inputs), b (outputs,)
   * @param {number[]} sizes of the layers, the input first
   * @param {number} batch
   */
  constructor(weights, sizes, batch) {
    this.batch = batch;
    this.weights = weights.slice();
    this.gradient = new Float32Array(weights.length);
    /** @type {Layer[]} */
    this.layers = [];
    let at = 0;
    const both = (/** @type {number} */ n) => {
      const views = [this.weights, this.gradient].map((vector) => vector.subarray(at, at + n));
      at += n;
      return views;
    };
    for (let i = 0; i + 1 < sizes.length; i++) {
      const [inputs, outputs] = [sizes[i], sizes[i + 1]];
      const [w, dw] = both(inputs * outputs);
      const [b, db] = both(outputs);
      const [dx, y] = [new Float32Array(batch * inputs), new Float32Array(batch * outputs)];
      this.layers.push({ inputs, outputs, w, dw, b, db, x: dx, dx, y });
    }
  }

  /** @param {Float32Array} x (batch, inputs) @returns {Float32Array} (batch, outputs), overwritten by the next call */
  forward(x) {
    const last = this.layers.length - 1;
    this.layers.forEach((layer, i) => {
      layer.x = x;
      x = layer.y;
      affine(layer, this.batch, i < last);
    });
    return x;
  }

  /**
   * Adds to the gradient that of a loss whose derivative by the last output is `dy`; returns that by the input.
   * @param {Float32Array} dy (batch, outputs)
   * @param {boolean} own whether the gradient by the weights is wanted
   */
  backward(dy, own) {
    for (let i = this.layers.length - 1; i >= 0; i--) {
      const layer = this.layers[i];
      if (own) weightGradient(layer, dy, this.batch);
      if (i > 0 || !own) inputGradient(layer, dy, this.batch, i > 0);
      dy = layer.dx;
    }
    return dy;
  }

  /** @param {number} rate */
  descend(rate) {
    const { weights, gradient } = this;
    for (let i = 0; i < weights.length; i++) weights[i] -= rate * gradient[i];
    gradient.fill(0);
  }
}

/** Its output from its input. @param {Layer} layer @param {number} batch @param {boolean} relu */
function affine({ inputs, outputs, w, b, x, y }, batch, relu) {
  for (let n = 0; n < batch; n++)
    for (let o = 0; o < outputs; o++) {
      let sum = b[o];
      for (let i = 0; i < inputs; i++) sum += w[o * inputs + i] * x[n * inputs + i];
      y[n * outputs + o] = relu && sum < 0 ? 0 : sum;
    }
}

/** @param {Layer} layer @param {Float32Array} dy (batch, outputs) @param {number} batch */
function weightGradient({ inputs, outputs, dw, db, x }, dy, batch) {
  for (let n = 0; n < batch; n++)
    for (let o = 0; o < outputs; o++) {
      const slope = dy[n * outputs + o];
      if (slope === 0) continue;
      db[o] += slope;
      for (let i = 0; i < inputs; i++) dw[o * inputs + i] += slope * x[n * inputs + i];
    }
}

/** `hidden`: the input is what a ReLU let through. @param {Layer} layer @param {Float32Array} dy @param {number} batch @param {boolean} hidden */
function inputGradient({ inputs, outputs, w, x, dx }, dy, batch, hidden) {
  for (let n = 0; n < batch; n++)
    for (let i = 0; i < inputs; i++) {
      let sum = 0;
      if (!hidden || x[n * inputs + i] > 0)
        for (let o = 0; o < outputs; o++) sum += dy[n * outputs + o] * w[o * inputs + i];
      dx[n * inputs + i] = sum;
    }
}

export class Plain {
  /** @param {import("./worker.js").Setting} setting */
  constructor({ weights, sizes, batch, discriminatorSteps, rates }) {
    this.generator = new Network(weights.generator, sizes.generator, batch);
    this.discriminator = new Network(weights.discriminator, sizes.discriminator, batch);
    this.batch = batch;
    this.discriminatorSteps = discriminatorSteps;
    this.rates = rates;
    this.slope = new Float32Array(batch);
  }

  /**
   * The mean of softplus(sign * logit), and its gradient by the logits in `slope`.
   * @param {Float32Array} logits @param {number} sign
   */
  crossEntropy(logits, sign) {
    const { batch, slope } = this;
    let sum = 0;
    for (let n = 0; n < batch; n++) {
      const l = sign * logits[n];
      const small = Math.exp(-Math.abs(l));
      sum += Math.max(l, 0) + Math.log1p(small);
      slope[n] = (sign * (l > 0 ? 1 : small)) / ((1 + small) * batch);
    }
    return sum / batch;
  }

  /**
   * Discriminator updates, then one of the generator.
   * @param {Float32Array} real (discriminatorSteps, batch, 2) @param {Float32Array} z (discriminatorSteps + 1, batch, latent)
   * @returns {number[]} the loss before each update
   */
  iterate(real, z) {
    const { generator, discriminator, rates, discriminatorSteps: k } = this;
    const [reals, noises] = [real.length / k, z.length / (k + 1)];
    const losses = [];
    for (let t = 0; t < k; t++) {
      let loss = this.crossEntropy(discriminator.forward(real.subarray(t * reals, (t + 1) * reals)), -1);
      discriminator.backward(this.slope, true);
      const fake = generator.forward(z.subarray(t * noises, (t + 1) * noises));
      loss += this.crossEntropy(discriminator.forward(fake), 1);
      discriminator.backward(this.slope, true);
      discriminator.descend(rates.discriminator);
      losses.push(loss);
    }
    const fake = generator.forward(z.subarray(k * noises));
    losses.push(this.crossEntropy(discriminator.forward(fake), -1));
    generator.backward(discriminator.backward(this.slope, false), true);
    generator.descend(rates.generator);
    return losses;
  }
}
