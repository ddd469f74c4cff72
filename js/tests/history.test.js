// The losses of a whole run in a bounded number of points.
import assert from "node:assert/strict";
import { test } from "node:test";
import { History, Track } from "../playground/history.js";

const mean = (/** @type {number[]} */ numbers) => numbers.reduce((a, b) => a + b, 0) / numbers.length;

/** A history of n rows (f(1), g(1)), (f(2), g(2)), ... @param {number} n @param {...(i: number) => number} columns */
function filled(n, ...columns) {
  const history = new History(columns.length);
  for (let i = 1; i <= n; i++) history.add(Float32Array.from(columns, (column) => column(i)));
  return history;
}

test("until it is full, every row is a point", () => {
  const { series, width } = filled(1000, (i) => i / 8, (i) => -i);
  assert.equal(width, 1);
  assert.deepEqual(series[0], Array.from({ length: 1000 }, (_, i) => i + 1));
  assert.deepEqual(series[1], series[0].map((i) => i / 8));
  assert.deepEqual(series[2], series[0].map((i) => -i));
});

test("afterwards each point is the mean of its iterations, placed at their middle", () => {
  for (const n of [1023, 1024, 1025, 2047, 2048, 2049, 10_000, 123_456]) {
    const { series, width } = filled(n, (i) => i, (i) => (i * i) % 97);
    assert.ok(series.every((s) => s.length === series[0].length && s.length < 1024), `${series[0].length} points`);
    assert.equal(series[0].length, Math.floor(n / width));
    series[0].forEach((x, p) => {
      const rows = Array.from({ length: width }, (_, i) => p * width + i + 1);
      assert.equal(x, mean(rows));
      assert.equal(series[1][p], x);
      assert.ok(Math.abs(series[2][p] - mean(rows.map((i) => (i * i) % 97))) < 1e-9);
    });
  }
});

test("halving keeps the mean of all rows", () => {
  for (const n of [1024, 4096, 16384]) {
    const { series } = filled(n, (i) => (i * 7919) % 1009);
    const all = Array.from({ length: n }, (_, i) => ((i + 1) * 7919) % 1009);
    assert.ok(Math.abs(mean(series[1]) - mean(all)) < 1e-9);
  }
});

test("rows that come together are as rows that come one by one", () => {
  const rows = Float32Array.from({ length: 2 * 3000 }, (_, i) => Math.sin(i));
  const [together, apart] = [new History(2), new History(2)];
  together.add(rows);
  for (let at = 0; at < rows.length; at += 2) apart.add(rows.subarray(at, at + 2));
  assert.deepEqual(together.series, apart.series);
});

test("cleared, it is new", () => {
  const history = filled(1500, (i) => i);
  history.clear();
  assert.deepEqual(history.series, [[], []]);
  history.add(Float32Array.of(5));
  assert.deepEqual(history.series, [[1], [5]]);
});

test("a track keeps every value until it is full, then every second one", () => {
  const track = new Track();
  for (let i = 0; i < 1023; i++) track.add(10 * i, -i);
  assert.deepEqual(track.series[0], Array.from({ length: 1023 }, (_, i) => 10 * i));
  track.add(10230, -1023);
  assert.deepEqual(track.series[0], Array.from({ length: 512 }, (_, i) => 20 * i));
  assert.ok(track.series[0].every((x, i) => track.series[1][i] === -x / 10));
  for (let i = 1024; i < 100_000; i++) track.add(10 * i, -i);
  const [xs, ys] = track.series;
  assert.ok(xs.length < 1024 && xs[0] === 0 && (xs.at(-1) ?? 0) > 990_000);
  assert.ok(xs.every((x, i) => ys[i] === -x / 10 && (i === 0 || x > xs[i - 1])));
});

test("a value at the place of the last one takes its place", () => {
  const track = new Track();
  for (const [x, y] of [[0, 1], [5, 2], [5, 3], [6, 4], [6, 5]]) track.add(x, y);
  assert.deepEqual(track.series, [[0, 5, 6], [1, 3, 5]]);
  track.clear();
  assert.deepEqual(track.series, [[], []]);
});
