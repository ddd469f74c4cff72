// The first moment of a run, as the page carries it: so that a playground opens on it before anything is loaded.

/**
 * @typedef {{real: string, samples: string, arrows: string, surface: string, limit: number, pull: number, low: number,
 *            high: number, floor: {mean: number, sd: number}, distance: number, covered: number | null,
 *            quality: number | null, beside?: Opening}} Opening `beside` of a second training; arrays as base64 of small whole numbers; see ganlib/live/opening.py
 */

/** @param {string} text base64 */
const bytes = (text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)).buffer;

/** @param {string} text of int16 @param {number} unit that 32767 stands for */
const numbers = (text, unit) => Float32Array.from(new Int16Array(bytes(text)), (level) => (level * unit) / 32767);

/**
 * @param {Opening} opening @param {import("../training/trainer.js").Manifest} manifest @param {string} data
 * @returns {{real: import("../training/engine.js").Real, frame: import("../training/engine.js").Frame}}
 */
export function opened({ real, samples, arrows, surface, limit, pull, low, high, floor, distance, covered, quality }, manifest, data) {
  const nothing = { edges: /** @type {[number, number]} */ ([0, 1]), shares: new Float32Array(1) };
  const shown = {
    name: manifest.name,
    steps: 0,
    discriminatorSteps: 0,
    last: new Float32Array(manifest.measured.length).fill(NaN),
    rows: new Float32Array(0),
    samples: numbers(samples, limit),
    arrows: numbers(arrows, pull),
    surface: Float32Array.from(new Uint8Array(bytes(surface)), (level) => low + (level * (high - low)) / 255),
    slopes: nothing,
    weights: nothing,
    limit,
    distance,
    covered,
    quality,
  };
  return { real: { data, points: numbers(real, limit), floor }, frame: { type: "frame", data, panes: [shown], rate: 0 } };
}
