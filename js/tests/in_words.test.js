import assert from "node:assert/strict";
import { test } from "node:test";
import { inWords, placeOf } from "../playground/in_words.js";

const data = { title: "four Gaussians", modes: [[1, 0], [0, 1], [-1, 0], [0, -1]], radius: 0.2, limit: 2 };
const manifest = /** @type {any} */ ({ title: "GAN", surface: { label: "D(x)" } });
const shown = (/** @type {number[]} */ points) => ({
  steps: 40, samples: Float32Array.from(points), surface: Float32Array.of(0.25, 0.5), arrows: Float32Array.of(3, 4), limit: 2 });

test("places are named by the sides of the picture", () => {
  assert.deepEqual([[1, 0], [1, 1], [-1, -1], [0.1, -1], [0, 0]].map((place) => placeOf(place, 2)),
    ["right", "upper right", "lower left", "lower", "middle"]);
});

test("what is said names the modes without a point, the spread and the map's ends", () => {
  const said = inWords(manifest, shown([1, 0, 1.1, 0, 0, 1, 0, 1.1]), data, "Samples sit on 2 of 4 modes.", 5);
  assert.match(said, /^GAN on four Gaussians, after 40 steps\. Samples sit on 2 of 4 modes\. /);
  assert.match(said, /about the upper right part of the picture, 0\.744 from their mean/);
  assert.match(said, /None lies right on the modes at left, lower\./);
  assert.match(said, /goes from 0\.25 to 0\.5\..* pulls on generated points are 5 long\.$/);
});

test("where all modes are met, or none is, no mode is named", () => {
  assert.doesNotMatch(inWords(manifest, shown([1, 0, 0, 1, -1, 0, 0, -1]), data, "", 1), /None/);
  assert.doesNotMatch(inWords(manifest, shown([0, 0]), data, "", 1), /None/);
});
