// What a playground says of a run: scales that stay, sentences of numbers, formulas, and points that a reader brings.
import assert from "node:assert/strict";
import { test } from "node:test";
import { pointsOfRows } from "../playground/bring.js";
import { Scale, alike, alone, motion } from "../playground/scale.js";
import { filled, numbersOf, sentence } from "../playground/sentence.js";
import { outside, zoomOf } from "../training/square.js";
import { evaluate } from "../widget/formula.js";

const frame = (/** @type {number[]} */ surface, /** @type {number[]} */ arrows, steps = 1) => ({
  surface: Float32Array.from(surface),
  samples: new Float32Array(0),
  limit: 2,
  arrows: Float32Array.from(arrows),
  steps,
  discriminatorSteps: steps,
});

test("a pull that vanishes leaves the scale where it was, and one that grows takes it along", () => {
  const scale = new Scale({ label: "f", low: 0, high: 1 });
  for (const pull of [0.5, 2, 1e-6]) scale.take(frame([0, 1], [pull, 0]));
  assert.equal(scale.pull, 2);
  scale.clear();
  scale.take(frame([0, 1], [1e-6, 0]));
  assert.ok(Math.abs(scale.pull - 1e-6) < 1e-12);
  assert.equal(scale.longest, 1e-3); // so that a run whose pulls are all so weak shows no arrow
});

test("an untrained network has scales of its own", () => {
  const scale = new Scale({ label: "f", low: null, high: null });
  for (const [steps, size] of [[0, 1], [1, 0.01], [2, 0.02]]) scale.take(frame([0, size], [size, 0], steps));
  assert.ok(Math.abs(scale.pull - 0.02) < 1e-8);
  const { low, high } = scale.range(Float32Array.of(0, 0.02));
  assert.ok(Math.abs(high - low - 0.02) < 1e-8);
  scale.take(frame([0, 1], [1, 0], 0)); // the run begins anew
  assert.equal(scale.pull, 1);
});

test("how far samples go in a step is told between two frames of one run", () => {
  const at = (/** @type {number} */ x, /** @type {number} */ steps) => ({ samples: Float32Array.of(x, 0, x, 0), steps });
  assert.equal(motion(at(1, 0), undefined), NaN);
  assert.equal(motion(at(3, 8), at(1, 4)), 0.5);
  for (const steps of [8, 9]) assert.equal(motion(at(3, 8), at(1, steps)), NaN); // no step of G, or the run went back
});

test("the tones span the bounds, or as much as the run's widest surface", () => {
  const bounded = new Scale({ label: "f", low: 0, high: 1 });
  bounded.take(frame([-3, 7], []));
  assert.deepEqual(bounded.range(Float32Array.of(-3, 7)), { low: 0, high: 1, apart: 1 / 6 });
  const energy = new Scale({ label: "f", low: 0, high: null });
  for (const most of [4, 1]) energy.take(frame([0, most / 4, most, 99], [], 50)); // a corner's energy is not what the tones are for
  assert.deepEqual(energy.range(Float32Array.of(0, 1)), { low: 0, high: 4, apart: 4 / 6 });
  energy.take({ ...frame([0, 1, 2, 9], [], 51), samples: Float32Array.of(1, 1, 5, 5) }); // but the hill under a sample is
  assert.equal(energy.span, 9);
  const start = new Scale({ label: "L", low: 0, high: null });
  for (const [most, steps] of [[100, 1], [4, 30], [3, 60]]) start.take(frame([0, most, most, most], [], steps));
  assert.equal(start.span, 3); // its first energies are over
  const critic = new Scale({ label: "f", low: null, high: null });
  for (const surface of [[-1, 3], [10, 12]]) critic.take(frame(surface, []));
  assert.deepEqual(critic.range(Float32Array.of(10, 12)), { low: 9, high: 13, apart: 4 / 12 }); // four lines in what is left of it
  assert.equal(critic.range(Float32Array.of(0, 0.04)).apart, 4 / 6 / 32);
  assert.equal(critic.range(Float32Array.of(0, 0.5), 4, 4 / 12).apart, 4 / 12); // as coarse as the map beside it
  assert.equal(critic.range(Float32Array.of(0, 1e-9)).apart, Infinity); // no line: its rounding would be what it shows
  const flat = new Scale({ label: "f", low: null, high: null });
  flat.take(frame([5, 5 + 1e-6], []));
  assert.equal(flat.span, 1e-3);
});

test("a step of G alone is told until the other network looks again", () => {
  const at = (/** @type {number} */ steps, /** @type {number} */ discriminatorSteps, was = false) => ({ steps, discriminatorSteps, alone: was });
  assert.deepEqual([alone(at(0, 0), undefined), alone(at(1, 0), at(0, 0)), alone(at(1, 0), at(1, 0, true)), alone(at(1, 1), at(1, 0, true)), alone(at(0, 0), at(1, 0, true))], [false, true, true, false, false]);
});

test("two maps of one kind have one scale", () => {
  const of = (/** @type {string} */ label, /** @type {number | null} */ low, /** @type {number | null} */ high) => new Scale({ label, low, high });
  const [gan, vgan, energy] = [of("D(x): probability", 0, 1), of("D(x): probability, at the mean", 0, 1), of("D(x): energy", 0, null)];
  assert.deepEqual([alike(gan, vgan), alike(gan, energy)], [true, false]);
  const [steep, flat] = [of("f(x)", null, null), of("f(x): the logit of D", null, null)];
  assert.ok(alike(steep, flat));
  steep.take(frame([-1, 1], []));
  flat.take(frame([5, 5.01], []));
  const { low, high } = flat.range(Float32Array.of(5, 5.01), steep.span);
  assert.ok(Math.abs(high - low - 2) < 1e-6);
});

test("values that are not finite are left out, and a flat surface has a range too", () => {
  const scale = new Scale({ label: "f", low: null, high: null });
  scale.take(frame([NaN, 1, Infinity, 2], [NaN, NaN]));
  assert.deepEqual(scale.range(Float32Array.of(NaN, 1, 2)), { low: 1, high: 2, apart: 1 / 6 });
  scale.clear();
  scale.take(frame([4, 4], []));
  const { low, high } = scale.range(Float32Array.of(4, 4));
  assert.ok(low < 4 && high > 4);
});

test("the picture grows by twos until nearly all samples lie in it", () => {
  const at = (/** @type {number} */ x) => Float32Array.from({ length: 200 }, (_, i) => (i % 2 ? 0 : x));
  assert.deepEqual([1, 3, 7, 1000, NaN].map((x) => zoomOf(at(x), 2)), [1, 2, 4, 16, 16]);
  const few = at(1).fill(9, 0, 10); // 5 of 100 points
  assert.equal(outside(few, 2), 5);
  assert.equal(zoomOf(few, 2), 1);
});

test("a formula is worked out, and lacks a number where a name does", () => {
  const tree = ["+", 1, ["/", "estimate", ["*", 2, "penalty"]]]; // 1 + estimate / (2 * penalty)
  assert.equal(evaluate(tree, { estimate: 4, penalty: 0.5 }), 5);
  assert.ok(Math.abs(evaluate(["*", 2, ["log", 2]], {}) - 2 * Math.LN2) < 1e-15);
  assert.ok(Number.isNaN(evaluate(tree, { estimate: 4 })));
  const depends = ["if", "at", "between", tree, "nan"]; // tree if at == 'between' else nan
  assert.equal(evaluate(depends, { at: "between", estimate: 4, penalty: 0.5 }), 5);
  assert.ok(Number.isNaN(evaluate(depends, { at: "real", estimate: 4, penalty: 0.5 })));
});

test("a sentence waits for all of its numbers", () => {
  assert.equal(filled("{kl} of {information} nats", { kl: 0.30401, information: 0.3 }), "0.304 of 0.3 nats");
  assert.equal(filled("{kl} of {information} nats", { kl: NaN, information: 0.3 }), "");
  const more = "It is {slope}[; best is {best}].";
  assert.deepEqual([{ slope: 1, best: 2 }, { slope: 1, best: NaN }, { best: 2 }].map((all) => filled(more, all)), ["It is 1; best is 2.", "It is 1.", ""]);
});

/** @type {any} */
const manifest = { measured: ["discriminator_loss"], derived: { blind: ["*", 2, ["log", 2]] }, sentence: "Loss {discriminator_loss} of {blind}.", optimizers: { generator: "RMSProp" } };
/** @type {any} */
const shown = { steps: 40, discriminatorSteps: 40, last: Float32Array.of(1.25), slopes: { edges: [0, 2], shares: Float32Array.of(0.5, 0.5) } };

test("what goes on is told from numbers, a faded pull among them", () => {
  const seen = { pull: 1e-6, moved: 0, distance: 0.4, covered: 3, quality: 0.25 };
  const numbers = numbersOf(manifest, { clip: 0.01 }, shown, seen);
  assert.equal(numbers.mean_slope, 1);
  const around = { modes: 8, radius: 0.042, floor: { mean: 0.06 }, most: 0.5 };
  const text = sentence(manifest, numbers, around);
  assert.match(text, /^The distance is 0\.4, 6\.7 times its floor; 25 % of samples lie within 0\.04 of a mode, on 3 of 8\. Loss 1\.25 of 1\.39\. The longest pull .* faded to 1e-6, from 0\.5 .* stand still/);
  assert.match(sentence(manifest, { ...numbers, covered: 1, quality: 1 / 512 }, around), /; fewer than 1 % of samples lie within 0\.04 of a mode, on 1 of 8\./);
  assert.match(sentence(manifest, { ...numbers, covered: 0, quality: 0 }, around), /^The distance is 0\.4, 6\.7 times its floor; no sample lies within 0\.04 of a mode\. Loss/);
  assert.match(sentence(manifest, { ...numbers, moved: 0.02 }, around), /still move by 0\.02 a step, since RMSProp divides/);
  assert.match(sentence(manifest, { ...numbers, moved: NaN }, around), /from 0\.5 at its best\.$/);
});

test("without modes the distance is told in floors", () => {
  const numbers = numbersOf(manifest, {}, shown, { pull: 0.5, moved: 0.1, distance: 0.3, covered: null, quality: null });
  assert.match(sentence(manifest, numbers, { modes: 0, floor: { mean: 0.1 }, most: 0.5 }), /^The distance is 0\.3, 3\.0 times its floor\./);
});

test("rows of numbers are points: headings and further columns are left out", () => {
  assert.deepEqual(pointsOfRows("x,y,label\n0.5,-1,a\n\n1;2\n3 4 5", 5), [[0.5, -1], [1, 2], [3, 4]]);
});

test("points outside of the square are moved and stretched into it, alike in both directions", () => {
  // A decimal comma; brackets, quotes; a column without numbers, a hole, NaN or a number too large to draw in either column.
  assert.deepEqual(pointsOfRows("x;y\r\n1,5;-0,25\r1\t2", 2), [[1.5, -0.25], [1, 2]]);
  assert.deepEqual(pointsOfRows('[(0.5, 1),\n(1, "2")]', 2), [[0.5, 1], [1, 2]]);
  assert.deepEqual(pointsOfRows("a,1,2\nb,,1,1\nc,nan,1,2\nd,1e300,1,2\n2,1,1\n9", 2), [[1, 2], [1, 1]]);
  assert.deepEqual(pointsOfRows("100 10\n300 10\n200 60", 2), [[-1.7, -0.425], [1.7, -0.425], [0, 0.425]]);
  assert.deepEqual(pointsOfRows("7 7", 2), [[0, 0]]);
});

test("of too many rows some are taken, evenly", () => {
  const points = pointsOfRows(Array.from({ length: 3000 }, (_, i) => `${i / 3000},0`).join("\n"), 2);
  assert.equal(points.length, 300);
  assert.ok(points[0][0] < 0.01 && points[299][0] > 0.99);
});

test("text without points is refused", () => {
  for (const text of ["", "no numbers", "1\n2\n3", "1e999,1e999"]) assert.throws(() => pointsOfRows(text, 2), /two numbers/);
});
