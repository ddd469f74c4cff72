// Where a number lies on its slider, and back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { scaleOf } from "../widget/controls.js";

/** @param {number} low @param {number} high @param {object} others */
const scale = (low, high, others = {}) => scaleOf({ name: "", doc: "", kind: "number", value: low, low, high, log: false, ...others });

const SCALES = {
  linear: scale(-1, 2),
  logarithmic: scale(1e-6, 1, { log: true }),
  "logarithmic from 0": scale(0, 100, { log: true }),
  counting: scale(1, 20, { kind: "integer" }),
  "counting logarithmically": scale(1, 10_000, { kind: "integer", log: true }),
};

for (const [name, { max, step, position, value }] of Object.entries(SCALES)) {
  test(`${name}: the ends are the ends, and no value lies beyond`, () => {
    assert.equal(position(value(0)), 0);
    assert.ok(Math.abs(position(value(max)) - max) < 1e-9);
    assert.equal(value(-1), value(0));
    assert.equal(value(2 * max), value(max));
  });

  test(`${name}: a value put on the slider is read from it again`, () => {
    let last = -Infinity;
    for (let at = 0; at <= max + step / 2; at += step) {
      const read = value(at);
      assert.ok(read >= last, `${read} after ${last}`);
      assert.equal(value(position(read)), read);
      last = read;
    }
  });
}

test("what lies in the middle", () => {
  assert.equal(SCALES.linear.value(1.5), 0.5);
  assert.equal(SCALES.logarithmic.value(3), 0.001);
  assert.equal(SCALES.logarithmic.value(0.5), 3.16e-6);
  assert.equal(SCALES.counting.value(9), 10);
  assert.equal(SCALES.counting.step, 1);
  assert.equal(SCALES["counting logarithmically"].value(2), 100);
  assert.equal(SCALES["logarithmic from 0"].value(0), 0);
  assert.equal(SCALES["logarithmic from 0"].value(4), 1);
  assert.equal(SCALES["logarithmic from 0"].value(6), 100);
});

test("three significant digits, or whole numbers", () => {
  for (let at = 0.1; at < 6; at += 0.37) {
    const read = SCALES.logarithmic.value(at);
    assert.equal(Number(read.toPrecision(3)), read);
    assert.ok(Number.isInteger(SCALES["counting logarithmically"].value(at)));
  }
});

test("a finger is caught by powers of ten and by where the slider was, an integer's never, and its left end stays 0", () => {
  const lipschitz = scale(0.1, 10, { log: true, value: 0.3 });
  const at = (/** @type {number} */ number) => lipschitz.caught(lipschitz.position(number));
  assert.deepEqual([at(1.06), at(0.95), at(0.31), at(1.2), at(0.7)], [1, 1, 0.3, undefined, undefined]);
  const fromZero = SCALES["logarithmic from 0"];
  assert.deepEqual([fromZero.caught(0), fromZero.caught(fromZero.position(9.5))], [undefined, 10]);
  assert.equal(scale(1, 10_000, { kind: "integer", log: true, value: 1 }).caught(0.001), undefined);
});
