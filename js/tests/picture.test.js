// What is worked out before anything is drawn.
import assert from "node:assert/strict";
import { test } from "node:test";
import { spanOf } from "../images/tiles.js";
import { typical } from "../playground/picture.js";

test("the length that 95 of 100 arrows do not exceed", () => {
  // Lengths 0 to 100, in no order.
  const arrows = Float32Array.from({ length: 202 }, (_, i) => (((i >> 1) * 37) % 101) * (i % 2 ? 0.8 : -0.6));
  assert.ok(Math.abs(typical(arrows) - 95) < 1e-4);
  assert.equal(typical(Float32Array.of(NaN, 0, 3, 4, Infinity, 1)), 5);
  assert.ok(Math.abs(typical(arrows, 0.5) - 50) < 1.01);
  assert.equal(typical(new Float32Array(0)), 0);
});

test("verdicts are framed by what a network gives at most and at least, and nearly alike where a critic is nearly flat", () => {
  const critic = { low: null, high: null };
  assert.deepEqual(spanOf(critic, [-2, NaN, 3]), [-2, 3]);
  const [low, high] = spanOf(critic, [0.5, 0.5 + 1e-9]); // both amid the tones
  assert.ok(Math.abs(low - 0.4995) < 1e-6 && Math.abs(high - 0.5005) < 1e-6);
  assert.deepEqual(spanOf({ low: 0, high: 1 }, [0.3, 0.3]), [0, 1]);
  assert.deepEqual(spanOf({ low: 0, high: null }, [0.3, 2]), [0, 2]);
});
