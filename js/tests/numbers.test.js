// Numbers as the reader types and reads them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { asChange, format, parse, words, reading, ticks } from "../widget/numbers.js";

const UNIT = { low: 1e-6, high: 1, integer: false };
const COUNT = { low: 1, high: 20, integer: true };

test("three significant digits", () => {
  /** @type {[number, string][]} */
  const shown = [
    [0, "0"],
    [-0, "0"],
    [1, "1"],
    [0.001, "0.001"],
    [0.00099949, "9.99e-4"],
    [0.00025, "2.5e-4"],
    [1e-6, "1e-6"],
    [12.345, "12.3"],
    [-12.355, "-12.4"],
    [100, "100"],
    [1234, "1230"],
    [999499, "999000"],
    [2e6, "2e+6"],
    [-3.14159e-5, "-3.14e-5"],
  ];
  for (const [value, text] of shown) assert.equal(format(value), text);
});

test("what is shown can be typed, and says the number to three digits", () => {
  for (let exponent = -9; exponent <= 9; exponent++)
    for (const digits of [1, 1.004, 1.25, 2.5, 3.337, 9.99, 9.994])
      for (const sign of [1, -1]) {
        const value = sign * digits * 10 ** exponent;
        const parsed = parse(format(value), { low: -1e10, high: 1e10, integer: false });
        assert.ok("value" in parsed, format(value));
        assert.ok(Math.abs(parsed.value / value - 1) < 0.005, `${value} is shown as ${format(value)}`);
        assert.equal(format(parsed.value), format(value));
      }
});

test("numbers that are taken", () => {
  /** @type {[string, number][]} */
  const taken = [
    ["0.5", 0.5],
    [" 1e-3 ", 0.001],
    ["+.25", 0.25],
    ["1.", 1],
    ["1E-6", 1e-6],
    ["\t0.1\n", 0.1],
  ];
  for (const [text, value] of taken) assert.deepEqual(parse(text, UNIT), { value });
  for (const text of ["1", "20", "2e1", "5.0"]) assert.deepEqual(parse(text, COUNT), { value: Number(text) });
  assert.deepEqual(parse("-2.5", { low: -3, high: 0, integer: false }), { value: -2.5 });
});

test("both ends of the range are allowed, and nothing beyond", () => {
  for (const text of ["1e-6", "1"]) assert.ok("value" in parse(text, UNIT));
  for (const text of ["9.999e-7", "1.0001", "-1", "0"]) assert.ok("error" in parse(text, UNIT), text);
  for (const text of ["0", "21"]) assert.ok("error" in parse(text, COUNT), text);
});

test("what is refused is told what was allowed", () => {
  const refused = ["", " ", "x", "1,5", "0x1", "0b1", "1e", "e5", ".", "+", "Infinity", "-Infinity", "NaN", "2", "-1", "1 2", "0.5x",
    "1_0", "--1", "1e1.5", "null"];
  for (const text of refused)
    assert.deepEqual(parse(text, UNIT), { error: `must be a number from 1e-6 to 1; got "${text.trim()}"` });
});

test("whole numbers are told so, with their bounds in full", () => {
  for (const text of ["1.5", "0", "21", "1e-1", "five"])
    assert.deepEqual(parse(text, COUNT), { error: `must be a whole number from 1 to 20; got "${text}"` });
  const { error } = /** @type {{error: string}} */ (parse("-1", { low: 0, high: 2 ** 32 - 1, integer: true }));
  assert.equal(error, 'must be a whole number from 0 to 4294967295; got "-1"');
});

test("a name in code as words", () => {
  assert.equal(words("clip"), "clip");
  assert.equal(words("gradient_penalty_at"), "gradient penalty at");
  assert.equal(words("samples_a"), "samples A");
  assert.equal(words("discriminator_optimizer.learning_rate"), "discriminator learning rate");
});

test("marks of an axis have as many digits as tell them apart", () => {
  assert.deepEqual(ticks([0, 0.5, 1]), ["0", "0.5", "1.0"]);
  assert.deepEqual(ticks([-0.025, 0, 0.025]), ["-0.025", "0", "0.025"]);
  assert.deepEqual(ticks([0.09998, 0.1, 0.10002]), ["0.09998", "0.10000", "0.10002"]);
  assert.deepEqual(ticks([0, 5e-6, 1e-5]), ["0", "5e-6", "1e-5"]);
  assert.deepEqual(ticks([0, 1000, 2000]), ["0", "1,000", "2,000"]);
  assert.deepEqual(ticks([]), []);
  assert.deepEqual(ticks([0.25]), ["0.25"]);
});

test("readings have three decimals where that says enough", () => {
  assert.deepEqual([0.5, -1, 0, 0.001, 1.64e-4, -1.64e-4, NaN].map(reading), ["0.500", "-1.000", "0.000", "0.001", "1.6e-4", "-1.6e-4", "\u2013"]);
});

test("a change in words, as readers see numbers and choices", () => {
  assert.equal(asChange("clip", 0.01, 1), "clip 0.01 \u2192 1");
  assert.equal(asChange("beta rate", 1e-3, 1 / 3e4), "beta rate 0.001 \u2192 3.33e-5");
  assert.equal(asChange("seed", 0, 4294967295), "seed 0 \u2192 4294967295"); // every digit counts
  assert.equal(asChange("loss", "minimax", "non_saturating"), "loss minimax \u2192 non-saturating");
});
