// The elements of one playground, without behaviour.
import { h } from "./dom.js";
import { words } from "./numbers.js";

/** @typedef {import("./trainer.js").Manifest} Manifest */

const MARKS = {
  real: '<svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="4"/></svg>',
  generated: '<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M3 3 9 9M3 9 9 3"/></svg>',
  contour: '<svg viewBox="0 0 18 12" aria-hidden="true"><path d="M0 6H18"/></svg>',
};

/** @param {string} kind @param {string} text */
const legendEntry = (kind, text) =>
  h(
    "span",
    { className: `live-key live-key-${kind}` },
    h("span", { innerHTML: MARKS[/** @type {keyof typeof MARKS} */ (kind)] }),
    text,
  );

/** The numbers in it are filled in when the range of the surface is known. @param {Manifest} manifest */
function legend({ surface }) {
  return h(
    "div",
    { className: "live-legend" },
    h(
      "div",
      { className: "live-keys" },
      legendEntry("real", "real"),
      legendEntry("generated", "generated"),
      legendEntry("contour", "contour"),
    ),
    h("div", { className: "live-outside", hidden: true }),
    h(
      "div",
      { className: "live-bar" },
      h("span", {}, surface.label),
      h("div", { className: "live-ramp" }),
      h("div", { className: "live-ends" }, h("span"), h("span"), h("span")),
    ),
  );
}

/** @param {string[]} names of what is measured */
function readouts(names) {
  /** @type {Record<string, HTMLElement>} */
  const values = {};
  const entry = (/** @type {string} */ name, /** @type {string} */ text) => {
    values[name] = h("dd", {}, "\u2013");
    return h("div", {}, h("dt", {}, text), values[name]);
  };
  const element = h(
    "dl",
    { className: "live-readouts" },
    entry("steps", "generator steps"),
    ...names.map((name) => entry(name, words(name))),
    entry("covered", "modes covered"),
    entry("quality", "high-quality samples"),
    entry("rate", "steps per second"),
  );
  return { element, values };
}

/** @param {Manifest} manifest */
function curves({ measured }) {
  const plot = h("div", {
    className: "live-plot",
    role: "img",
    "aria-label": `curves of ${measured.map(words).join(" and ")}`,
  });
  const keys = measured.map((name, i) =>
    h(
      "span",
      {
        className: "live-key live-key-curve",
        innerHTML: `<svg viewBox="0 0 24 12" aria-hidden="true" class="live-curve-${i + 1}"><path d="M0 6H24"/></svg>`,
      },
      words(name),
    ),
  );
  return { plot, element: h("div", { className: "live-curves" }, h("div", { className: "live-keys" }, ...keys), plot) };
}

/**
 * @param {Manifest} manifest
 * @param {Node[]} stored the stored figure
 */
export function layout(manifest, stored) {
  const button = (/** @type {string} */ text, /** @type {string} */ title) =>
    h("button", { type: "button", title }, text);
  const buttons = {
    play: button("Play", "train, until paused"),
    step: button("Step", "one iteration: k discriminator updates, then one generator update"),
    reset: button("Reset", "a new training from its start, with the same seed"),
  };
  const status = h("p", { className: "live-status", role: "status" });
  const alert = h("p", { className: "live-alert", role: "alert", hidden: true });
  const seed = h("div", { className: "live-seed" });
  const canvas = h("canvas", {
    role: "img",
    "aria-label": `Real and generated points on a map of ${manifest.surface.label}.`,
  });
  const storedFigure = h("div", { className: "live-stored" }, ...stored);
  const controls = h("div", { className: "live-controls" });
  const help = h("dl", {});
  const { element: numbers, values } = readouts(manifest.measured);
  const { element: curve, plot } = curves(manifest);
  const root = h(
    "section",
    { className: "live-playground", "aria-label": `playground: ${manifest.title}` },
    h(
      "div",
      { className: "live-top" },
      h("div", { className: "live-buttons", role: "group", "aria-label": "training" }, ...Object.values(buttons)),
      seed,
      status,
    ),
    alert,
    h(
      "div",
      { className: "live-body" },
      h(
        "div",
        { className: "live-stage" },
        h("div", { className: "live-square" }, canvas, storedFigure),
        legend(manifest),
      ),
      h("div", { className: "live-side" }, controls, curve),
    ),
    numbers,
    h("details", { className: "live-help" }, h("summary", {}, "what the controls do"), help),
  );
  const outside = root.querySelector(".live-outside");
  const ends = [...root.querySelectorAll(".live-ends span")];
  const contour = root.querySelector(".live-key-contour").lastChild;
  return { root, buttons, status, alert, canvas, seed, controls, help, values, plot, outside, ends, contour };
}
