// The elements that all trainings of a playground share, without behaviour.
import { h, uniqueId } from "../widget/dom.js";
import { PREFIX } from "./fragment.js";

const BUTTONS = {
  play: ["Play", "train, until paused"],
  step: ["Step", "one iteration: k discriminator updates, then one generator update"],
  discriminator: ["Step D", "one update of the discriminator alone"],
  generator: ["Step G", "one update of the generator alone"],
  reset: ["Reset", "a new training from its start, with the same seed"],
};

const SHARES = {
  link: ["Copy link", "the address of this page with the present settings"],
  python: ["Copy Python", "the line that gives this playground in a notebook"],
  picture: ["Save picture", "the picture as a PNG file"],
};

const MEANINGS = {
  "pull of the generator\u2019s loss": "minus the gradient of the generator\u2019s loss at a generated point: where it is drawn",
  slopes: "length of the gradient of the map, at random places between a real and a generated point",
  weights: "of all layers of the discriminator, or critic",
  distance: "sliced W\u2081 between 512 generated and 512 real points; the floor is what two samples of real points have",
  "modes covered": "modes that have a generated point within three standard deviations",
  "high-quality samples": "share of generated points within three standard deviations of a mode",
};

/** @template {string} K @param {Record<K, string[]>} texts @returns {Record<K, HTMLButtonElement>} */
const buttonsOf = (texts) =>
  /** @type {any} */ (
    Object.fromEntries(Object.entries(texts).map(([name, [text, title]]) => [name, h("button", { type: "button", title }, text)]))
  );

/** @param {string} name of the playground @param {string} title */
export function layout(name, title) {
  const buttons = buttonsOf(BUTTONS);
  const shares = buttonsOf(SHARES);
  const sketch = buttonsOf({ draw: ["Draw data", "put points of your own on the picture"], clear: ["Clear", "forget your points"] });
  sketch.draw.setAttribute("aria-pressed", "false");
  sketch.clear.hidden = true;
  const status = h("p", { className: "live-status", role: "status" });
  const rate = h("p", { className: "live-rate" });
  const alert = h("div", { className: "live-alert", role: "alert", hidden: true });
  const setup = h("div", { className: "live-setup" });
  const panes = h("div", { className: "live-panes" });
  const help = h("dl", {});
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
      h("div", { className: "live-buttons", role: "group", "aria-label": "training" }, ...Object.values(buttons)),
      status,
      rate,
    ),
    alert,
    h(
      "div",
      { className: "live-setup" },
      setup,
      h("div", { className: "live-buttons live-sketch", role: "group", "aria-label": "your own data" }, ...Object.values(sketch)),
    ),
    panes,
    h(
      "div",
      { className: "live-share" },
      h("div", { className: "live-buttons", role: "group", "aria-label": "share" }, ...Object.values(shares)),
      label,
      text,
    ),
    h("details", { className: "live-help" }, h("summary", {}, "what the controls and the numbers mean"), help, h("dl", {}, ...meanings)),
  );
  return { root, buttons, shares, sketch, status, rate, alert, setup, panes, help, copied: { text, label } };
}
