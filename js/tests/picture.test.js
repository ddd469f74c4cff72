// What is worked out before anything is drawn.
import assert from "node:assert/strict";
import { test } from "node:test";
import { typical } from "../playground/picture.js";

test("the length that 95 of 100 arrows do not exceed", () => {
  // Lengths 0 to 100, in no order.
  const arrows = Float32Array.from({ length: 202 }, (_, i) => (((i >> 1) * 37) % 101) * (i % 2 ? 0.8 : -0.6));
  assert.ok(Math.abs(typical(arrows) - 95) < 1e-4);
  assert.equal(typical(Float32Array.of(NaN, 0, 3, 4, Infinity, 1)), 5);
  assert.ok(Math.abs(typical(arrows, 0.5) - 50) < 1.01);
  assert.equal(typical(new Float32Array(0)), 0);
});
