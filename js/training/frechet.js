// The Frechet distance of two sets of features, as ganlib.metrics.frechet_distance has it.

/** @typedef {{mean: Float64Array, covariance: Float64Array}} Gaussian covariance (d, d) row by row */

const SWEEPS = 30; // of Jacobi's method at most; ten are enough for 32 features

/** The Gaussian with the mean and covariance of features (n, d), n - 1 in the denominator. @param {Float32Array} features @param {number} d @returns {Gaussian} */
export function fitted(features, d) {
  const n = features.length / d;
  const mean = new Float64Array(d);
  for (let i = 0; i < features.length; i++) mean[i % d] += features[i] / n;
  const covariance = new Float64Array(d * d);
  const row = new Float64Array(d);
  for (let at = 0; at < features.length; at += d) {
    for (let j = 0; j < d; j++) row[j] = features[at + j] - mean[j];
    for (let j = 0; j < d; j++) for (let k = 0; k <= j; k++) covariance[j * d + k] += (row[j] * row[k]) / (n - 1);
  }
  for (let j = 0; j < d; j++) for (let k = 0; k < j; k++) covariance[k * d + j] = covariance[j * d + k];
  return { mean, covariance };
}

/** Eigenvalues and eigenvectors, in columns, of a symmetric matrix (d, d), by Jacobi's rotations. @param {Float64Array} matrix @param {number} d */
export function eigen(matrix, d) {
  const a = matrix.slice();
  const vectors = new Float64Array(d * d);
  for (let i = 0; i < d; i++) vectors[i * d + i] = 1;
  const total = a.reduce((sum, x) => sum + x * x, 0);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let off = 0;
    for (let p = 0; p < d; p++) for (let q = 0; q < p; q++) off += a[p * d + q] ** 2;
    if (off <= 1e-28 * total) break;
    for (let p = 0; p < d; p++) for (let q = p + 1; q < d; q++) rotate(a, vectors, d, p, q);
  }
  return { values: Float64Array.from({ length: d }, (_, i) => a[i * d + i]), vectors };
}

/** Makes a[p, q] zero. @param {Float64Array} a @param {Float64Array} vectors @param {number} d @param {number} p @param {number} q */
function rotate(a, vectors, d, p, q) {
  const apq = a[p * d + q];
  if (apq === 0) return;
  const theta = (a[q * d + q] - a[p * d + p]) / (2 * apq);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < d; k++) {
    const [kp, kq] = [a[k * d + p], a[k * d + q]];
    a[k * d + p] = c * kp - s * kq;
    a[k * d + q] = s * kp + c * kq;
  }
  for (let k = 0; k < d; k++) {
    const [pk, qk] = [a[p * d + k], a[q * d + k]];
    a[p * d + k] = c * pk - s * qk;
    a[q * d + k] = s * pk + c * qk;
    const [vp, vq] = [vectors[k * d + p], vectors[k * d + q]];
    vectors[k * d + p] = c * vp - s * vq;
    vectors[k * d + q] = s * vp + c * vq;
  }
}

/** The symmetric root of a covariance. @param {Float64Array} covariance @param {number} d */
function root(covariance, d) {
  const { values, vectors } = eigen(covariance, d);
  const found = new Float64Array(d * d);
  for (let k = 0; k < d; k++) {
    const value = Math.sqrt(Math.max(0, values[k]));
    for (let i = 0; i < d; i++)
      for (let j = 0; j < d; j++) found[i * d + j] += value * vectors[i * d + k] * vectors[j * d + k];
  }
  return found;
}

/** @param {Float64Array} a @param {Float64Array} b both (d, d) @param {number} d */
function product(a, b, d) {
  const found = new Float64Array(d * d);
  for (let i = 0; i < d; i++)
    for (let k = 0; k < d; k++) for (let j = 0; j < d; j++) found[i * d + j] += a[i * d + k] * b[k * d + j];
  return found;
}

/** The squared distance |m - n|^2 + tr(A + B - 2 (A^1/2 B A^1/2)^1/2). @param {Gaussian} x @param {Gaussian} y */
export function frechet(x, y) {
  const d = x.mean.length;
  const a = root(x.covariance, d);
  const { values } = eigen(product(product(a, y.covariance, d), a, d), d);
  let found = 0;
  for (let i = 0; i < d; i++)
    found += (x.mean[i] - y.mean[i]) ** 2 + x.covariance[i * d + i] + y.covariance[i * d + i] - 2 * Math.sqrt(Math.max(0, values[i]));
  return found;
}
