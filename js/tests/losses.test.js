// Losses that are formulas of the critic's output: their slopes, what is refused, and which objective they are.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { KNOWN, recognise } from "../formulas/known.js";
import { LOOKED, NotAFormula, check, lossOf } from "../formulas/loss.js";

const cases = JSON.parse(await readFile(new URL("losses.json", import.meta.url), "utf8"));
const FORMULAS = ["softplus(-y)", "-log(sigmoid(y))", "(y-1)^2/2", "-y^3", "2^y", "y^-2*exp(-y^2/2)", "tanh(y)/(1+y^2)", "abs(y-.3)", "sqrt(1 + y^2)",
  "max(0.1, y, 1 - y)", "min(y, 2*y)", "relu(1.01 + y)", "(1 + exp(y))^(y/7)", "ln(2 + sigmoid(y)) - pi"];

test("a slope is that of the difference quotient", () => {
  const step = 1e-5;
  for (const text of FORMULAS) {
    const loss = lossOf(text);
    for (const y of [-3.7, -1.234, -0.05, 0.21, 1.9, 3.3]) {
      const quotient = (loss(y + step)[0] - loss(y - step)[0]) / (2 * step);
      assert.ok(Math.abs(loss(y)[1] - quotient) < 1e-6 * (1 + Math.abs(quotient)), `${text} at ${y}: ${loss(y)[1]}, ${quotient}`);
    }
  }
});

test("far outputs keep their value and slope where the formula is finite", () => {
  assert.deepEqual(lossOf("softplus(y)")(1000), [1000, 1]);
  assert.ok(Math.abs(lossOf("softplus(-y)")(1000)[1]) < 1e-300);
  assert.deepEqual(lossOf("max(0, 1 - y)")(1), [0, -0.5]); // as torch shares a tie
  assert.ok(!Number.isFinite(lossOf("log(1 - y)")(1)[0]));
});

test("the same texts are refused here and in Python", () => {
  for (const [text, said] of cases) {
    const found = check(text);
    if (said === null) assert.ok("value" in found, text);
    else assert.match("error" in found ? found.error : "", new RegExp(said), text);
  }
  assert.match(JSON.stringify(check("y".repeat(10_000))), /At most 300 signs/);
  assert.throws(() => lossOf("z"), NotAFormula);
});

test("each known objective is recognised, in other words too", () => {
  for (const known of KNOWN) assert.equal(recognise(known).name, known.name);
  const same = /** @type {[string, string, string, string, string][]} */ ([
    ["-log(sigmoid(y))", "-log(1 - sigmoid(y)) + 3", "log(1 + exp(-y))", "free", "non-saturating GAN"],
    ["(y-1)^2/2", "y^2/2", "(1-y)*(1-y)/2", "free", "least squares GAN"],
    ["-3*y", "3*y + 1", "-y", "clipped", "WGAN"],
    ["relu(1-y)", "abs(1+y)/2 + (1+y)/2", "-2*y", "free", "hinge GAN"],
  ]);
  for (const [a, b, c, held, name] of same) assert.equal(recognise({ a, b, c, held }).name, name);
});

test("what is nearly a known objective says how it differs", () => {
  const of = (/** @type {string} */ a, /** @type {string} */ b, /** @type {string} */ c, held = "free") => recognise({ a, b, c, held });
  assert.match(of("-y", "y", "-y").said, /grow/);
  assert.match(of("-y", "y", "y", "clipped").said, /sign turned/);
  assert.match(of("(y-1)^2", "y^2", "-y").said, /critic.s loss is that of the least squares GAN; the generator.s is your own/);
  assert.match(of("y", "-y", "y", "clipped").said, /wrong/);
  assert.match(of("y", "max(0, 1.5 - y)", "y").said, /EBGAN with margin 1\.5\b/);
  assert.match(of("3*(y-1)^2", "3*y^2", "(y-1)^2").said, /multiplied by 3/);
  // One factor for both terms of the critic, and every place of the axis.
  for (const [a, b, c] of [["2*(y-1)^2", "y^2", "(y-1)^2"], ["(y-1)^2 + 1e-3*relu(y-3)", "y^2", "(y-1)^2"], ["exp(-y)", "exp(y)", "exp(-y)"]])
    assert.match(of(a, b, c).said, /none of the objectives/);
  assert.equal(LOOKED[32], 0);
});
