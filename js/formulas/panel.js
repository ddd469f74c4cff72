// What a playground of written losses shows beside them: presets, small pictures, and which objective it is.
import { h, uniqueId, write } from "../widget/dom.js";
import { selectControl } from "../widget/controls.js";
import { short } from "../widget/numbers.js";
import styles from "./formulas.css";
import { KNOWN, recognise } from "./known.js";
import { FAR, LOOKED, check, lossOf } from "./loss.js";

/** @typedef {Record<string, import("../widget/controls.js").Input>} Inputs */
/** @typedef {{a: string, b: string, c: string, held: string}} Losses */

const OWN = "your own";
const LETTERS = /** @type {const} */ (["a", "b", "c"]);
const SIZE = { width: 150, height: 56, edge: 14 }; // px; below the edge stand the ends of the axis
const HIGHEST = 20; // what is steeper or higher is cut off
const SVG = "http://www.w3.org/2000/svg";

/** @param {string} tag @param {Record<string, string | number>} attributes @param {...(Node | string)} children */
function svg(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** The picture of a loss and its slope. @param {string} letter @param {string} text */
function drawn(letter, text) {
  const loss = lossOf(text);
  const points = LOOKED.map((y) => ({ y, at: loss(y) }));
  const seen = points.flatMap(({ at }) => at).filter(Number.isFinite);
  const low = Math.max(-HIGHEST, Math.min(0, ...seen));
  const high = Math.min(HIGHEST, Math.max(0, ...seen));
  const { width, height, edge } = SIZE;
  const x = (/** @type {number} */ y) => ((y / FAR + 1) / 2) * width;
  const up = (/** @type {number} */ value) => height - ((value - low) / (high - low)) * height;
  const path = (/** @type {number} */ which) => {
    let pen = "M";
    return points
      .map(({ y, at }) => {
        const inside = at[which] >= low && at[which] <= high;
        const part = inside ? `${pen}${x(y).toFixed(1)} ${up(at[which]).toFixed(1)}` : "";
        pen = inside ? "L" : "M";
        return part;
      })
      .join("");
  };
  const told = (/** @type {number} */ y) => short(String(Number(loss(y)[0].toPrecision(3))));
  const [left, right] = [`\u2212${FAR}`, String(FAR)];
  const label = `${letter} of y: ${told(-FAR)} at ${left}, ${told(0)} at 0, ${told(FAR)} at ${right}; dashed its slope`;
  const mark = (/** @type {number} */ y, /** @type {string} */ anchor, /** @type {string} */ said) => svg("text", { x: x(y), y: height + edge - 2, "text-anchor": anchor }, said);
  return svg(
    "svg",
    { role: "img", "aria-label": label, width, height: height + edge },
    svg("line", { x1: 0, x2: width, y1: up(0), y2: up(0) }),
    svg("line", { x1: x(0), x2: x(0), y1: 0, y2: height }),
    svg("path", { d: path(1), class: "live-slope" }),
    svg("path", { d: path(0) }),
    mark(-FAR, "start", left),
    mark(0, "middle", "0"),
    mark(FAR, "end", right),
  );
}

class Panel {
  /** @param {Inputs} inputs of the playground's settings @param {(name: string, value: string) => void} set */
  constructor(inputs, set) {
    const help = uniqueId("doc");
    const options = [OWN, ...KNOWN.map(({ name }) => name)].map((value) => ({ value, text: value }));
    this.presets = selectControl("start from", undefined, options, OWN, help, (chosen) => {
      const known = KNOWN.find(({ name }) => name === chosen);
      if (known) for (const name of /** @type {const} */ (["held", ...LETTERS])) set(name, known[name]);
    });
    const doc = h("p", { id: help, className: "live-doc" }, "formulas of a known objective, to change from there");
    this.presets.element.append(doc);
    this.said = h("p", { className: "live-recognised", "aria-live": "polite" });
    const how = h("p", { className: "live-doc live-how" }, "Formulas of y, such as (y - 1)^2 or softplus(-y), with + - * / ^ and abs, exp, log, sqrt, tanh, sigmoid, softplus, relu, min, max. Solid: the loss. Dashed: its slope, which is all that training sees of it.");
    this.top = h("div", { className: "live-formulas" }, h("style", {}, styles), this.presets.element, this.said);
    this.bottom = how;
    /** @type {Record<string, HTMLElement>} */
    this.places = {};
    /** What is drawn there @type {Record<string, string>} */
    this.texts = {};
    for (const letter of LETTERS) {
      this.places[letter] = h("div", { className: "live-drawn" });
      inputs[letter].element.append(this.places[letter]);
    }
  }

  /** @param {Record<string, any>} values */
  show(values) {
    for (const letter of LETTERS) {
      if (this.texts[letter] === values[letter]) continue;
      this.texts[letter] = values[letter];
      this.places[letter].replaceChildren(drawn(letter, values[letter]));
    }
    const { name, said } = recognise(/** @type {Losses} */ (values));
    this.presets.show(name || OWN);
    write(this.said, said);
  }
}

export default { Panel, check };
