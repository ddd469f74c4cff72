// Formulas as the reader types them; tests/book/test_asked.py gives the same cases to Python.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { NotAFormula, evaluate, judge, parse } from "../exercise/formulas.js";

const cases = JSON.parse(await readFile(new URL("formulas.json", import.meta.url), "utf8"));

test("formulas are worth what they say, or are refused", () => {
  for (const [text, letters, value] of cases) {
    const worth = () => evaluate(parse(text), letters);
    if (value === "refused") assert.throws(worth, NotAFormula, text);
    else if (value === null) assert.ok(Number.isNaN(worth()), text);
    else assert.ok(Math.abs(worth() - value) < 1e-12, `${text}: ${worth()}`);
  }
});

test("an answer is compared on all of its range, and known mistakes get their hint", () => {
  /** @type {{answer: string, letters: Record<string, [number, number]>, mistakes: [string, string][]}} */
  const field = { answer: "abs(x)", letters: { x: [-1, 1] }, mistakes: [["x", "Which sign?"]] };
  assert.deepEqual(judge("sqrt(x^2)", field), { right: true, said: "Right." });
  assert.deepEqual(judge("x", field), { right: false, said: "Which sign?" });
  assert.equal(judge("-abs(x)", field).said, "The sign is turned.");
  assert.equal(judge("2*abs(x)", field).said, "It is twice the right value.");
  assert.match(judge("abs(x) + 0.001", field).said, /^Not yet\. At x = /);
  assert.match(judge("log(x)", field).said, /no finite value/);
});
