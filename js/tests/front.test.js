// What the front page says of a run, for readers who know no chapter yet.
import assert from "node:assert/strict";
import { test } from "node:test";
import { plainly } from "../front/lane.js";

test("on data of dots it tells the distance, and counts those that are hit", () => {
  const told = (/** @type {number} */ covered, /** @type {number} */ distance) => plainly({ covered, distance }, 8, 0.1);
  assert.equal(told(0, 0.5), "The crosses are 5 times as far off as fresh data; no dots are hit in the middle yet.");
  assert.equal(told(1, 0.32), "The crosses are 3.2 times as far off as fresh data; 1 of 8 dots are hit in the middle.");
  assert.equal(told(8, 0.12), "The crosses are as near to the dots as fresh data; 8 of 8 dots are hit in the middle.");
});

test("on other data it holds their distance against that of two draws of the data", () => {
  const told = (/** @type {number} */ distance) => plainly({ covered: null, distance }, 0, 0.1);
  assert.match(told(0.14), /^The crosses are as near to the data as two draws/);
  assert.match(told(0.732), /^The crosses are 7.3 times as far from the data as two draws/);
  assert.match(told(12.34), /^The crosses are 120 times as far/);
  assert.equal(told(NaN), "");
});
