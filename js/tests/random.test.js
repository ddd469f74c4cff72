// How streams are called; that the numbers are the right ones is seen from Python (tests/test_random.py).
import assert from "node:assert/strict";
import { test } from "node:test";
import { Stream } from "../training/random.js";

/** @typedef {"uniform" | "normal"} Kind */
/** @type {Kind[]} */
const KINDS = ["uniform", "normal"];

/** @param {Stream} stream @param {Kind} kind @param {number[]} sizes */
const draw = (stream, kind, ...sizes) => sizes.flatMap((n) => [...stream[kind](new Float32Array(n))]);

for (const kind of KINDS) {
  test(`${kind}: what is given is filled, nothing beside it, and returned`, () => {
    const all = new Float32Array(3000).fill(NaN);
    const part = all.subarray(10, 2900);
    assert.equal(new Stream(0, "z")[kind](part), part);
    assert.ok(part.every(Number.isFinite));
    assert.ok(all.subarray(0, 10).every(Number.isNaN) && all.subarray(2900).every(Number.isNaN));
  });

  test(`${kind}: many calls give what one gives`, () => {
    const whole = draw(new Stream(5, "z"), kind, 5000);
    assert.deepEqual(draw(new Stream(5, "z"), kind, 1, 0, 2, 1021, 1024, 1025, 3, 1924), whole);
    assert.equal(new Set(whole).size > 4990, true);
  });

  test(`${kind}: streams side by side do not disturb each other`, () => {
    const [a, b] = [new Stream(5, "a"), new Stream(5, "b")];
    const turns = [draw(a, kind, 7), draw(b, kind, 4), draw(a, kind, 3)];
    assert.deepEqual([...turns[0], ...turns[2]], draw(new Stream(5, "a"), kind, 10));
    assert.deepEqual(turns[1], draw(new Stream(5, "b"), kind, 4));
  });
}

test("streams of other seeds or names are others", () => {
  const firsts = [[0, "z"], [1, "z"], [2 ** 31, "z"], [0, "a"], [0, "za"], [0, "az"], [0, ""]].map(([seed, name]) =>
    draw(new Stream(Number(seed), String(name)), "uniform", 1)[0]);
  assert.equal(new Set(firsts).size, firsts.length);
});

test("number i of both kinds is made of one word", () => {
  const [uniform, normal] = KINDS.map((kind) => draw(new Stream(9, "z"), kind, 1000));
  const order = (/** @type {number[]} */ numbers) => numbers.map((_, i) => i).sort((i, j) => numbers[i] - numbers[j]);
  assert.deepEqual(order(uniform), order(normal));
  const mixed = new Stream(9, "z");
  assert.deepEqual([...draw(mixed, "uniform", 3), ...draw(mixed, "normal", 4)], [...uniform.slice(0, 3), ...normal.slice(3, 7)]);
});

test("uniform numbers are multiples of 2^-24 below 1", () => {
  for (const x of draw(new Stream(0, "z"), "uniform", 10_000))
    assert.ok(x >= 0 && x < 1 && Number.isInteger(x * 2 ** 24), String(x));
});

test("seeds that do not exist", () => {
  for (const seed of [-1, 2 ** 32, 0.5, NaN, Infinity])
    assert.throws(() => new Stream(seed, "z"), new RangeError(`seed = ${seed}: expected a whole number from 0 to 4294967295`));
  for (const seed of [0, 2 ** 32 - 1]) assert.equal(draw(new Stream(seed, "z"), "normal", 2).length, 2);
});
