// What the front page says of a run, for readers who know no chapter yet.
import assert from "node:assert/strict";
import { test } from "node:test";
import { plainly } from "../front/lane.js";

test("on data of dots it counts those with crosses on them", () => {
  const told = (/** @type {number} */ covered, /** @type {number} */ quality) => plainly({ covered, quality, distance: 1 }, 8, 0.1);
  assert.equal(told(0, 0.5), "No cross lies right on a dot yet.");
  assert.equal(told(1, 0.004), "Crosses sit on 1 of 8 dots; fewer than 1 % of all lie right on one.");
  assert.equal(told(8, 0.873), "Crosses sit on 8 of 8 dots; 87 % of all lie right on one.");
});

test("on other data it holds their distance against that of two draws of the data", () => {
  const told = (/** @type {number} */ distance) => plainly({ covered: null, quality: null, distance }, 0, 0.1);
  assert.match(told(0.14), /^The crosses are as near to the data as two draws/);
  assert.match(told(0.732), /^The crosses are 7.3 times as far from the data as two draws/);
  assert.match(told(12.34), /^The crosses are 120 times as far/);
  assert.equal(told(NaN), "");
});
