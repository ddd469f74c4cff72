// Counts of many numbers in even bins.
import assert from "node:assert/strict";
import { test } from "node:test";
import { histogram, roundUp } from "../training/histogram.js";

const ROUND = [1, 1.5, 2, 3, 5, 7];

/** The share that lies between two values, as far as whole bins tell. @param {import("../training/histogram.js").Histogram} of @param {number} from @param {number} to */
function share({ edges: [low, high], shares }, from, to) {
  const width = (high - low) / shares.length;
  return shares.reduce((sum, s, i) => (low + (i + 0.5) * width > from && low + (i + 0.5) * width < to ? sum + s : sum), 0);
}

/** @param {number} a @param {number} b */
const close = (a, b) => assert.ok(Math.abs(a - b) < 1e-6, `${a} is not ${b}`);

test("the least round number that is not below", () => {
  /** @type {[number, number][]} */
  const rounded = [[1, 1], [1.01, 1.5], [1.6, 2], [2.5, 3], [3.01, 5], [6, 7], [7.5, 10], [99, 100], [0.012, 0.015], [4e-5, 5e-5]];
  for (const [value, round] of rounded) assert.equal(roundUp(value), round);
  for (let power = -6; power <= 6; power++)
    for (const digit of ROUND) {
      const value = Number(`${digit}e${power}`);
      assert.equal(roundUp(value), value);
      assert.equal(roundUp(Math.fround(value)), value); // as the graphs give it
      assert.ok(roundUp(value * 1.001) > value);
    }
});

test("without a size there is 1", () => {
  for (const value of [0, -1, NaN, Infinity]) assert.equal(roundUp(value), 1);
});

test("values of both signs lie around zero", () => {
  const counted = histogram(Float32Array.of(-0.9, -0.1, 0.1, 0.3, 0.9, 0.96, 1, -1), "around zero");
  assert.deepEqual(counted.edges, [-1, 1]);
  close(share(counted, -1, 0), 3 / 8);
  close(share(counted, 0, 1), 5 / 8);
  close(share(counted, 0.85, 1), 3 / 8);
  close(share(counted, 0.95, 1), 2 / 8);
  close(share(counted, -1, -0.95), 1 / 8);
});

test("weights that are clipped are counted at both ends", () => {
  for (const clip of [0.01, 0.02, 0.03, 0.05, 0.1, 0.2, 0.3, 1]) {
    const counted = histogram(Float32Array.of(-clip, clip, clip, 0), "around zero");
    assert.deepEqual(counted.edges, [-clip, clip]);
    close(counted.shares[0], 1 / 4);
    close(counted.shares.at(-1) ?? NaN, 2 / 4);
  }
});

test("sizes begin at zero, and the greatest is in the last bin", () => {
  const counted = histogram(Float32Array.of(0, 0.4, 1.9, 2), "from zero");
  assert.deepEqual(counted.edges, [0, 2]);
  close(counted.shares[0], 1 / 4);
  close(counted.shares.at(-1) ?? NaN, 1 / 4);
  close(share(counted, 0, 2), 1);
});

test("the shares are of all values, and those that are not finite are in no bin", () => {
  const counted = histogram(Float32Array.of(5, NaN, Infinity, -Infinity, 0.5), "around zero");
  assert.deepEqual(counted.edges, [-5, 5]);
  close(share(counted, -5, 5), 2 / 5);
});

test("nothing but zeros", () => {
  const counted = histogram(new Float32Array(8), "around zero");
  assert.deepEqual(counted.edges, [-1, 1]);
  close(share(counted, 0, 0.1), 1);
});
