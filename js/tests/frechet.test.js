// The Frechet distance against closed forms.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eigen, fitted, frechet } from "../training/frechet.js";

/** @param {number} a @param {number} b */
const close = (a, b) => assert.ok(Math.abs(a - b) < 1e-9 * (1 + Math.abs(b)), `${a} is not ${b}`);

test("means and covariances are those of the numbers", () => {
  const { mean, covariance } = fitted(Float32Array.of(0, 0, 2, 0, 0, 4, 2, 4), 2);
  assert.deepEqual([...mean], [1, 2]);
  [4 / 3, 0, 0, 16 / 3].forEach((expected, i) => close(covariance[i], expected));
});

test("eigenvalues and eigenvectors give the matrix again", () => {
  const d = 5;
  const matrix = new Float64Array(d * d);
  for (let i = 0; i < d; i++) for (let j = 0; j < d; j++) matrix[i * d + j] = 1 / (i + j + 1); // Hilbert's, hardly regular
  const { values, vectors } = eigen(matrix, d);
  for (let i = 0; i < d; i++)
    for (let j = 0; j < d; j++) {
      let sum = 0;
      for (let k = 0; k < d; k++) sum += values[k] * vectors[i * d + k] * vectors[j * d + k];
      close(sum, matrix[i * d + j]);
    }
});

test("distances that are known: apart, wider, turned", () => {
  const of = (/** @type {number[]} */ mean, /** @type {number[]} */ covariance) => ({ mean: Float64Array.from(mean), covariance: Float64Array.from(covariance) });
  close(frechet(of([0, 0], [1, 0, 0, 1]), of([3, 4], [1, 0, 0, 1])), 25);
  close(frechet(of([0, 0], [4, 0, 0, 9]), of([0, 0], [1, 0, 0, 1])), 1 + 4);
  // (3, 1; 1, 3) has eigenvalues 4 and 2 along the diagonals, where the identity has 1
  close(frechet(of([0, 0], [3, 1, 1, 3]), of([0, 0], [1, 0, 0, 1])), 1 + (Math.sqrt(2) - 1) ** 2);
  close(frechet(of([1, 1], [3, 1, 1, 3]), of([1, 1], [3, 1, 1, 3])), 0);
});
