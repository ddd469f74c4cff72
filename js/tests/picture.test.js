// What is worked out before anything is drawn.
import assert from "node:assert/strict";
import { test } from "node:test";
import { outside, rangeOf, typical } from "../playground/picture.js";

const NONE = { low: null, high: null };

test("the colours span what the objective says", () => {
  assert.deepEqual(rangeOf(Float32Array.of(-3, 0.25, 7), { low: 0, high: 1 }), { low: 0, high: 1 });
});

test("where it sets no bound, they span what there is", () => {
  const surface = Float32Array.of(2, -3, 0.25, 7);
  assert.deepEqual(rangeOf(surface, NONE), { low: -3, high: 7 });
  assert.deepEqual(rangeOf(surface, { low: 0, high: null }), { low: 0, high: 7 });
  assert.deepEqual(rangeOf(surface, { low: null, high: 3 }), { low: -3, high: 3 });
});

test("values that are not finite are left out", () => {
  assert.deepEqual(rangeOf(Float32Array.of(NaN, 1, Infinity, 2, -Infinity), NONE), { low: 1, high: 2 });
});

test("where nothing is finite there is a range all the same", () => {
  const nothing = new Float32Array(9).fill(NaN);
  assert.deepEqual(rangeOf(nothing, NONE), { low: 0, high: 1 });
  assert.deepEqual(rangeOf(nothing, { low: 0, high: null }), { low: 0, high: 1 });
});

test("a flat surface has a range too", () => {
  assert.deepEqual(rangeOf(new Float32Array(9).fill(4), NONE), { low: 4, high: 5 });
  assert.deepEqual(rangeOf(new Float32Array(9).fill(-1), { low: 0, high: null }), { low: 0, high: 1 });
});

test("points outside the picture are counted: also those that are nowhere", () => {
  const points = Float32Array.of(0, 0, 3, -3, 3.01, 0, 0, -3.01, NaN, 0, 0, Infinity);
  assert.equal(outside(points, 3), 4);
  assert.equal(outside(points, 4), 2);
  assert.equal(outside(new Float32Array(0), 3), 0);
});

test("the length that 95 of 100 arrows do not exceed", () => {
  // Lengths 0 to 100, in no order.
  const arrows = Float32Array.from({ length: 202 }, (_, i) => (((i >> 1) * 37) % 101) * (i % 2 ? 0.8 : -0.6));
  assert.ok(Math.abs(typical(arrows) - 95) < 1e-4);
  assert.equal(typical(Float32Array.of(NaN, 0, 3, 4, Infinity, 1)), 5);
  assert.equal(typical(new Float32Array(0)), 0);
});
