// The present settings as a link, as a line of Python and as a command; and back from a link.
import { parse, quoted } from "../widget/numbers.js";
import { MOST } from "./bring.js";
import { SEEDS } from "./place.js";
import { WIDTH } from "./setup.js";

/**
 * @typedef {import("../training/trainer.js").Manifest} Manifest
 * @typedef {import("../training/trainer.js").Index} Index
 * @typedef {import("../training/trainer.js").Values} Values
 * @typedef {{manifest: Manifest, values: Values}} Side of a comparison
 * @typedef {{data: string, seed: number, batch: number, width: number, centres: number[][], sides: Side[]}} Present
 */

export const PREFIX = "live-"; // of an element's id, and so of a link's fragment
const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Two signs a coordinate, 1/2048 of the picture exact. @param {number[][]} points @param {number} limit */
export function packPoints(points, limit) {
  const sign = (/** @type {number} */ x) => {
    const level = Math.max(0, Math.min(4095, Math.round(((x / limit + 1) / 2) * 4095)));
    return SIGNS[level >> 6] + SIGNS[level & 63];
  };
  return points.map(([x, y]) => sign(x) + sign(y)).join("");
}

/** @param {string} text @param {number} limit @returns {number[][]} the points that it holds whole, as many as a playground takes */
export function unpackPoints(text, limit) {
  const points = [];
  const value = (/** @type {number} */ at) => {
    const level = 64 * SIGNS.indexOf(text[at]) + SIGNS.indexOf(text[at + 1]);
    return Number((limit * ((2 * level) / 4095 - 1)).toFixed(4));
  };
  for (let at = 0; at + 4 <= text.length && points.length < MOST; at += 4)
    if ([0, 1, 2, 3].every((i) => SIGNS.includes(text[at + i]))) points.push([value(at), value(at + 2)]);
  return points;
}

/** The settings of one side that differ from the usual ones, which are the objective's own unless given. @param {Side} side @param {Values} [usual] */
const changes = ({ manifest, values }, usual = {}) =>
  manifest.controls
    .filter(({ name, value }) => values[name] !== (usual[name] ?? value))
    .map(({ name }) => /** @type {[string, any]} */ ([name, values[name]]));

/** The fragment of a link that gives these settings again. @param {string} name of the playground @param {Present} present @param {Index} index */
export function fragment(name, { data, seed, batch, width, centres, sides }, index) {
  const query = new URLSearchParams({ data, seed: String(seed), batch: String(batch), width: String(width) });
  const [own, other] = sides;
  // All of them: the settings that a page starts its playground with are its author's, not the objective's.
  for (const { name: control } of own.manifest.controls) query.set(control, String(own.values[control]));
  query.set("against", other ? other.manifest.name : "");
  if (other) for (const [control, value] of changes(other, other.manifest.toy)) query.set(`against.${control}`, String(value));
  if (data === "drawn") query.set("points", packPoints(centres, index.data[data].limit));
  return `#${PREFIX}${name}?${query}`;
}

/** What a link's fragment asks for. @param {string} hash @returns {{name: string, query: URLSearchParams} | undefined} */
export function readFragment(hash) {
  const found = new RegExp(`^#${PREFIX}([\\w-]+)(?:\\?(.*))?$`).exec(hash);
  return found ? { name: found[1], query: new URLSearchParams(found[2] ?? "") } : undefined;
}

/**
 * A value that a link gives to a control.
 * @param {import("../widget/controls.js").Control} control @param {string} text
 * @param {{read: (text: string) => {value: string} | {error: string}}} [written] what reads formulas
 * @returns {{value: number | string} | {error: string}} the error ends a sentence that begins with the control's name
 */
export function readValue(control, text, written) {
  if (control.kind === "formula") {
    const found = written?.read(text) ?? { error: "" };
    return "error" in found ? { error: `cannot be ${quoted(text)}: ${found.error.replace(/\.$/, "")}` } : found;
  }
  if (control.kind === "choice") {
    const { options } = control;
    return options.includes(text) ? { value: text } : { error: `must be one of ${options.join(", ")}; got ${quoted(text)}` };
  }
  return parse(text, { low: control.low, high: control.high, integer: control.kind === "integer" });
}

/** @param {string} text */
export const readSeed = (text) => parse(text, SEEDS);

/** @param {string | number} value */
const python = (value) => (typeof value === "string" ? JSON.stringify(value) : String(value));

/** An objective with its settings, as Python writes it. @param {Side} side */
export function pythonObjective({ manifest, values }) {
  const parts = changes({ manifest, values })
    .filter(([name]) => !name.includes("."))
    .map(([name, value]) => `${name}=${python(value)}`);
  for (const [role, kind] of Object.entries(manifest.optimizers)) {
    const prefix = `${role}_optimizer.`;
    const usual = { ...manifest.constants, ...Object.fromEntries(manifest.controls.map(({ name, value }) => [name, value])) };
    const own = Object.keys(usual).filter((name) => name.startsWith(prefix));
    if (own.every((name) => values[name] === usual[name])) continue;
    const fields = own.map((name) => `${name.slice(prefix.length)}=${python(values[name])}`);
    parts.push(`${role}_optimizer=ganlib.${kind}(${fields.join(", ")})`);
  }
  return `${manifest.own ? "" : "ganlib."}${manifest.class}(${parts.join(", ")})`;
}

/** The line of Python that gives this playground in a notebook. @param {Present} present */
export function pythonLine({ data, seed, batch, width, centres, sides }) {
  const [own, other] = sides.map(pythonObjective);
  const parts = [own, `data="${data}"`, `seed=${seed}`, `batch=${batch}`];
  if (data === "drawn") parts.push(`points=[${centres.map(([x, y]) => `(${x}, ${y})`).join(", ")}]`);
  if (width !== WIDTH) parts.push(`width=${width}`);
  if (other) parts.push(`against=${other}`);
  if (sides[0].manifest.own) parts.push('engine="kernel"');
  return `ganlib.Playground(${parts.join(", ")})`;
}

/** The command that trains with these settings; one for each training. @param {Present} present */
export function commandLine({ data, seed, batch, width, sides }) {
  const option = (/** @type {string} */ name) => name.replace("_optimizer.", "-").replaceAll("_", "-");
  return sides
    .map(({ manifest, values }) => {
      const own = changes({ manifest, values }).map(([name, value]) => ` --${option(name)} ${value}`);
      return `python -m ganlib train ${manifest.name} --data ${data} --seed ${seed} --batch ${batch} --width ${width}${own.join("")}`;
    })
    .join(" && ");
}
