// Settings as a link and as a line of Python, and back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fragment, packPoints, pythonLine, pythonObjective, readFragment, readSeed, readValue, unpackPoints }
  from "../playground/fragment.js";

/** @typedef {import("../playground/fragment.js").Present} Present */
/** @typedef {import("../training/trainer.js").Manifest} Manifest */
/** @typedef {import("../training/trainer.js").Control} Control */

const RATE = { name: "discriminator_optimizer.learning_rate", kind: "number", value: 0.001, low: 1e-6, high: 1, log: true, doc: "" };
const CLIP = { name: "clip", kind: "number", value: 0.01, low: 0.001, high: 1, log: true, doc: "" };
const STEPS = { name: "discriminator_steps", kind: "integer", value: 5, low: 1, high: 20, doc: "" };
const LOSS = { name: "loss", kind: "choice", value: "minimax", options: ["minimax", "non_saturating"], doc: "" };

/** As much of a manifest as links need. @param {string} name @param {string} kind its class @param {object[]} controls */
const manifestOf = (name, kind, controls) =>
  /** @type {Manifest} */ (/** @type {unknown} */ ({
    name, title: `the ${kind}`, class: kind, controls,
    constants: { "discriminator_optimizer.decay": 0.99 },
    optimizers: { discriminator: "RMSProp" },
    toy: { clip: 0.1 },
  }));

const WGAN = manifestOf("wgan", "WGAN", [CLIP, STEPS, RATE]);
const GAN = manifestOf("gan", "GAN", [STEPS, LOSS, RATE]);
const INDEX = /** @type {any} */ ({ data: { drawn: { limit: 3 }, ring: { limit: 3 } } });

/** The settings that a manifest starts with, and others. @param {Manifest} manifest @param {Record<string, number | string>} others */
const values = (manifest, others = {}) => ({
  ...manifest.constants, ...Object.fromEntries(manifest.controls.map(({ name, value }) => [name, value])), ...others,
});

/** @param {Partial<Present>} others @returns {Present} */
const present = (others = {}) => ({
  data: "ring", seed: 7, batch: 64, width: 64, centres: [[0, 0]], sides: [{ manifest: WGAN, values: values(WGAN, { clip: 0.05 }) }], ...others,
});

/** @param {Present} what */
function roundTrip(what) {
  const found = readFragment(fragment("my-wgan", what, INDEX));
  assert.equal(found?.name, "my-wgan");
  return Object.fromEntries(found.query);
}

test("a link says all settings, also those that are as usual", () => {
  assert.deepEqual(roundTrip(present()), {
    data: "ring", seed: "7", batch: "64", width: "64", clip: "0.05", discriminator_steps: "5",
    "discriminator_optimizer.learning_rate": "0.001", against: "",
  });
});

test("of the other side it says what differs from where that side starts", () => {
  const sides = [...present().sides, { manifest: WGAN, values: values(WGAN, { clip: 0.01 }) }];
  const query = roundTrip(present({ sides }));
  assert.equal(query.against, "wgan");
  assert.equal(query["against.clip"], "0.01"); // the objective's own value, but not the toy's
  assert.ok(!("against.discriminator_steps" in query));
  sides[1].values = values(WGAN, { clip: 0.1 });
  assert.ok(!("against.clip" in roundTrip(present({ sides }))));
});

test("drawn points travel along, others do not", () => {
  const centres = [[-3, 3], [0.5, -1.25], [2.999, 0]];
  const { points } = roundTrip(present({ data: "drawn", centres }));
  assert.equal(points.length, 4 * centres.length);
  unpackPoints(points, 3).forEach((point, i) =>
    point.forEach((x, axis) => assert.ok(Math.abs(x - centres[i][axis]) <= 3 / 4095 + 1e-4, `${x}`)));
  assert.ok(!("points" in roundTrip(present({ centres }))));
});

test("points are packed the same after a round trip, and stay in the picture", () => {
  const points = Array.from({ length: 100 }, (_, i) => [3 * Math.sin(i), 3 * Math.cos(2.3 * i)]);
  const text = packPoints(points, 3);
  assert.match(text, /^[\w-]{400}$/);
  assert.equal(packPoints(unpackPoints(text, 3), 3), text);
  assert.deepEqual(unpackPoints(packPoints([[-9, 9]], 3), 3), [[-3, 3]]);
});

test("what is no point is left out", () => {
  const text = packPoints([[1, 1], [2, 2]], 3);
  assert.equal(unpackPoints(text.slice(0, 7), 3).length, 1);
  assert.equal(unpackPoints(`??//${text}`, 3).length, 2);
  for (let at = 0; at < 4; at++) assert.equal(unpackPoints(`${text.slice(0, at)}?${text.slice(at + 1)}`, 3).length, 1);
  assert.deepEqual(unpackPoints("", 3), []);
});

test("fragments that are not of a playground", () => {
  for (const hash of ["", "#", "#theorem-1", "#live-", "#live-a b", "x#live-gan", "#LIVE-gan"]) assert.equal(readFragment(hash), undefined, hash);
  assert.deepEqual(readFragment("#live-gan"), { name: "gan", query: new URLSearchParams() });
  assert.equal(readFragment("#live-gan?discriminator_steps=10")?.query.get("discriminator_steps"), "10");
});

test("values of a link", () => {
  const control = (/** @type {object} */ what) => /** @type {Control} */ (what);
  assert.deepEqual(readValue(control(LOSS), "non_saturating"), { value: "non_saturating" });
  assert.deepEqual(readValue(control(LOSS), "hinge"), { error: 'must be one of minimax, non_saturating; got "hinge"' });
  assert.deepEqual(readValue(control(CLIP), "1e-2"), { value: 0.01 });
  assert.deepEqual(readValue(control(CLIP), "2"), { error: 'must be a number from 0.001 to 1; got "2"' });
  assert.deepEqual(readValue(control(STEPS), "2.5"), { error: 'must be a whole number from 1 to 20; got "2.5"' });
  assert.deepEqual(readSeed("4294967295"), { value: 2 ** 32 - 1 });
  assert.ok("error" in readSeed("4294967296") && "error" in readSeed("-1") && "error" in readSeed("1.5"));
});

test("an objective in Python: only what is not as usual", () => {
  assert.equal(pythonObjective({ manifest: WGAN, values: values(WGAN) }), "ganlib.WGAN()");
  assert.equal(pythonObjective({ manifest: WGAN, values: values(WGAN, { clip: 0.05, discriminator_steps: 2 }) }),
    "ganlib.WGAN(clip=0.05, discriminator_steps=2)");
  assert.equal(pythonObjective({ manifest: GAN, values: values(GAN, { loss: "non_saturating" }) }), 'ganlib.GAN(loss="non_saturating")');
});

test("an optimizer in Python: all of it where anything is not as usual", () => {
  const changed = values(WGAN, { "discriminator_optimizer.learning_rate": 5e-5 });
  const optimizer = "ganlib.RMSProp(decay=0.99, learning_rate=0.00005)";
  assert.equal(pythonObjective({ manifest: WGAN, values: changed }), `ganlib.WGAN(discriminator_optimizer=${optimizer})`);
});

test("a playground in Python", () => {
  assert.equal(pythonLine(present()), 'ganlib.Playground(ganlib.WGAN(clip=0.05), data="ring", seed=7, batch=64)');
  assert.equal(pythonLine(present({ width: 32 })), 'ganlib.Playground(ganlib.WGAN(clip=0.05), data="ring", seed=7, batch=64, width=32)');
  const own = { manifest: { ...GAN, class: "Mine", own: true }, values: values(GAN) };
  assert.equal(pythonLine(present({ sides: [own] })), 'ganlib.Playground(Mine(), data="ring", seed=7, batch=64, engine="kernel")');
  const sides = [...present().sides, { manifest: GAN, values: values(GAN) }];
  assert.equal(pythonLine(present({ sides, data: "drawn", centres: [[1, -2.5], [0, 3]] })),
    'ganlib.Playground(ganlib.WGAN(clip=0.05), data="drawn", seed=7, batch=64, points=[(1, -2.5), (0, 3)], against=ganlib.GAN())');
});
