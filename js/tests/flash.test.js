// The flash game's counting.
import assert from "node:assert/strict";
import { test } from "node:test";
import { FIRST, LONGEST, SHORTEST, interval, next, tally } from "../flash/staircase.js";

test("three right answers and a wrong one leave the flash as it was, and its length stays within bounds", () => {
  const after = [true, true, true, false].reduce(next, FIRST);
  assert.ok(Math.abs(after - FIRST) < 1e-9);
  assert.equal(Array(200).fill(true).reduce(next, FIRST), SHORTEST);
  assert.equal(Array(200).fill(false).reduce(next, FIRST), LONGEST);
});

test("an observer who is right more often the longer he looks ends where three of four are right", () => {
  let state = 7;
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647; // Park and Miller's generator
  const chance = (/** @type {number} */ ms) => 0.5 + 0.5 / (1 + (150 / ms) ** 3); // 0.75 at 150 ms
  let ms = FIRST;
  let sum = 0;
  for (let i = 0; i < 20000; i += 1) {
    ms = next(ms, random() < chance(ms));
    sum += Math.log(ms);
  }
  assert.ok(Math.abs(Math.exp(sum / 20000) - 150) < 15);
});

test("at the ends of an interval what was seen is 1.96 standard errors away", () => {
  for (const [k, n] of [[3, 10], [20, 40], [1, 3]]) {
    for (const p of interval(k, n)) assert.ok(Math.abs(Math.abs(k / n - p) / Math.sqrt((p * (1 - p)) / n) - 1.96) < 1e-9);
    assert.ok(interval(k, n)[0] < k / n && k / n < interval(k, n)[1]);
  }
  assert.deepEqual(interval(0, 10)[0], 0);
  assert.ok(Math.abs(interval(0, 10)[1] - 3.8416 / 13.8416) < 1e-12);
});

test("answers are counted by time and by maker, and what nobody answered is left out", () => {
  const answers = [
    { maker: "", ms: 500, right: true },
    { maker: "", ms: 150, right: false },
    { maker: "GAN", ms: 200, right: false },
  ];
  const rows = tally(answers, ["GAN", "WGAN"]).map(({ name, wrong, count }) => [name, wrong, count]);
  assert.deepEqual(rows, [["all", 2, 3], ["shown for up to 150 ms", 1, 1], ["shown for 150 to 300 ms", 1, 1], ["shown for over 300 ms", 0, 1], ["real digits", 1, 2], ["GAN's generator", 1, 1]]);
});
