// The elements that all trainings of a playground share, without behaviour.
import { h, uniqueId } from "../widget/dom.js";
import { PREFIX } from "./fragment.js";

const SHARES = {
  link: ["Copy link", "the address of this page with the present settings"],
  python: ["Copy Python", "the line that gives this playground in a notebook"],
  command: ["Copy command", "the line that trains with these settings in a folder, on any device"],
  embed: ["Copy embed code", "a frame with this playground and its present settings, for a page of your own"],
  picture: ["Save picture", "the picture as a PNG file"],
};
export const TIMES = [1, 20, 100]; // steps that one press makes
export const PARTS = "parts"; // in their place: the parts of a step, one at a press

export const NARROW = 560; // pixels of a stage, as in the style sheet: a phone's

const MEANINGS = {
  "pull of the generator\u2019s loss": "minus the gradient of the generator\u2019s loss at a generated point: where it is drawn; as long as the run\u2019s longest at most, which the number after \u201Cfull\u201D tells (or as 0.001, if all are weaker; two side by side have one scale), so that a pull that vanishes is seen to shrink",
  "lines of the map": "join places of one value, at even steps; the thick one is half-way between the ends of the bar below",
  slopes: "length of the gradient of the map, at random places between a real and a generated point",
  weights: "of all layers of the network that judges",
  distance: "sliced W\u2081 between 512 generated and 512 real points; the floor is what two samples of real points have",
  "modes covered": "modes that have a generated point within three standard deviations",
  "high-quality samples": "share of generated points within three standard deviations of a mode",
};

/** @template {string} K @param {Record<K, string[]>} texts @returns {Record<K, HTMLButtonElement>} */
const buttonsOf = (texts) =>
  /** @type {any} */ (
    Object.fromEntries(Object.entries(texts).map(([name, [text, title]]) => [name, h("button", { type: "button", title }, text)]))
  );

/** What unfolds at a press. @param {string} text @param {...Node} children @returns {HTMLDetailsElement} */
export const group = (text, ...children) => h("details", { className: "live-group" }, h("summary", {}, text), ...children);

/** @param {string} letter of the network that judges @returns {Record<"play" | "step" | "discriminator" | "generator" | "reset", HTMLButtonElement>} */
export const trainingButtons = (letter) =>
  buttonsOf({
    play: ["Play", "train, until paused"],
    step: ["Step", `whole iterations: k updates of ${letter}, then one of G`],
    discriminator: [`Step ${letter}`, `updates of ${letter} alone`],
    generator: ["Step G", "updates of G alone"],
    reset: ["Reset", "a new training from its start, with the same seed"],
  });

/** @param {string} name of the playground @param {import("../training/trainer.js").Manifest} manifest of its first training */
export function layout(name, { title, discriminator }) {
  const buttons = trainingButtons(discriminator === "critic" ? "f" : "D");
  const shares = buttonsOf(SHARES);
  const sketch = buttonsOf({ draw: ["Draw data", "put points of your own on the picture"], clear: ["Clear", "forget your points"] });
  sketch.draw.setAttribute("aria-pressed", "false");
  sketch.clear.hidden = true;
  const timesId = uniqueId("times");
  const times = h("select", { id: timesId }, ...TIMES.map((n) => h("option", { value: String(n) }, `\u00D7 ${n}`)));
  const inParts = h("option", { value: PARTS, title: "a press shows the next of the five parts of an iteration" }, "in parts");
  times.append(inParts);
  const perPress = h("label", { htmlFor: timesId, className: "live-hidden" }, "steps at a press");
  const words = h("button", { type: "button", title: "what the pictures show, as text" }, "Say it in words");
  const worded = h("p", { className: "live-worded", "aria-live": "polite" });
  const status = h("p", { className: "live-status", role: "status" });
  const rate = h("p", { className: "live-rate" });
  const alert = h("div", { className: "live-alert", role: "alert", hidden: true });
  const setup = h("div", { className: "live-setup" });
  const pace = h("div", { className: "live-pace" });
  const panes = h("div", { className: "live-panes" });
  const brought = h("div", {});
  const tried = group("what you tried");
  const meanings = Object.entries(MEANINGS).flatMap(([term, text]) => [h("dt", {}, term), h("dd", {}, text)]);
  const id = uniqueId("share");
  const text = h("input", { id, type: "text", readOnly: true, hidden: true });
  const label = h("label", { htmlFor: id, hidden: true }, "copied");
  const root = h(
    "section",
    { className: "live-playground", id: PREFIX + name, tabIndex: -1, "aria-label": `playground: ${title}` },
    h(
      "div",
      { className: "live-top" },
      h(
        "div",
        { className: "live-buttons", role: "group", "aria-label": "training" },
        buttons.play,
        h("span", { className: "live-joined" }, buttons.step, perPress, times),
        buttons.discriminator,
        buttons.generator,
        buttons.reset,
      ),
      h("div", { className: "live-beside live-told" }, status, rate),
    ),
    alert,
    panes,
    h("div", { className: "live-words" }, words, worded),
    h(
      "div",
      { className: "live-groups" },
      group(
        "data, seed, pace, another beside it",
        setup,
        pace,
        h("div", { className: "live-buttons live-sketch", role: "group", "aria-label": "your own data" }, ...Object.values(sketch)),
        brought,
      ),
      tried,
      group(
        "share, and what the numbers mean",
        h(
          "div",
          { className: "live-share" },
          h("div", { className: "live-buttons", role: "group", "aria-label": "share" }, ...Object.values(shares)),
          label,
          text,
        ),
        h("dl", { className: "live-help" }, ...meanings),
      ),
    ),
  );
  return { root, buttons, times, inParts, shares, sketch, status, rate, alert, setup, pace, panes, brought, tried, words, worded, copied: { text, label } };
}
