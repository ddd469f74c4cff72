// What an explorer shows as text: numbers, sentences, and a matrix as a table.
import { h } from "../widget/dom.js";
import { fill, say, typeset } from "./words.js";

/**
 * @typedef {import("./words.js").Shown} Shown
 * @typedef {{kind: "numbers", title: string, entries: Record<string, string>}} NumbersPanel
 * @typedef {{kind: "sentences", sentences: Record<string, string[]>}} SentencesPanel
 * @typedef {{kind: "matrix", title: string, cells: string, rows: string, columns: string, row_labels: string[],
 *   column_labels: string[], value: string}} MatrixPanel
 */

export class Numbers {
  /** @param {NumbersPanel} panel */
  constructor({ title, entries }) {
    this.title = title;
    /** @type {[string, string, HTMLElement][]} */
    this.values = Object.entries(entries).map(([label, name]) => [label, name, h("dd", {}, "\u2013")]);
    const longest = Math.max(...Object.keys(entries).map((label) => label.length));
    this.element = h(
      "div",
      { className: "live-panel" },
      h("p", { className: "live-heading" }, ...typeset(title)),
      h(
        "dl",
        { className: "live-readouts", style: `--live-column: ${0.9 * longest}ch` },
        ...this.values.map(([label, , value]) => h("div", {}, h("dt", {}, ...typeset(label)), value)),
      ),
    );
  }

  /** @param {Shown} shown */
  draw(shown) {
    for (const [, name, element] of this.values) element.textContent = say(shown[name][0]);
  }

  summary() {
    return `${this.title}: ${this.values.map(([label, , element]) => `${label} ${element.textContent}`).join(", ")}.`;
  }
}

const LONG = "\u22120.00888"; // as long as a number usually gets

/** Keeps the lines of a sentence whose numbers are long. @param {string} text */
const room = (text) => h("p", { "aria-hidden": "true" }, ...typeset(text.replace(/\{\w+\}/g, LONG)));

/** Of each group one sentence is seen; the others keep their place, so that nothing below moves when it changes. */
export class Sentences {
  /** @param {SentencesPanel} panel */
  constructor({ sentences }) {
    this.groups = Object.entries(sentences).map(([name, options]) => ({
      name,
      options: options.map((text) => ({ text, element: h("p") })),
    }));
    this.element = h(
      "div",
      { className: "live-panel live-sentences" },
      ...this.groups.map(({ options }) => h("div", {}, ...options.flatMap(({ text, element }) => [element, room(text)]))),
    );
  }

  /** @param {Shown} shown */
  draw(shown) {
    for (const { name, options } of this.groups)
      options.forEach(({ text, element }, i) => {
        element.replaceChildren(...typeset(fill(text, shown)));
        element.classList.toggle("live-said", i === shown[name][0]);
      });
  }

  summary() {
    return [...this.element.querySelectorAll(".live-said")].map((p) => p.textContent).join(" ");
  }
}

export class Matrix {
  /** @param {MatrixPanel} panel */
  constructor({ title, cells, rows, columns, row_labels, column_labels, value }) {
    this.name = cells;
    /** @type {HTMLElement[]} */
    this.cells = [];
    const corner = h("th", { scope: "col" }, `${rows}\u2193 ${columns}\u2192`);
    const head = h("tr", {}, corner, ...column_labels.map((label) => h("th", { scope: "col" }, label)));
    const body = row_labels.map((label) => {
      const row = column_labels.map(() => h("td"));
      this.cells.push(...row);
      return h("tr", {}, h("th", { scope: "row" }, label), ...row);
    });
    this.most = h("span");
    const legend = h(
      "div",
      { className: "live-bar" },
      h("span", {}, value),
      h("div", { className: "live-ramp live-mass" }),
      h("div", { className: "live-ends" }, h("span", {}, "0"), this.most),
    );
    this.element = h(
      "div",
      { className: "live-panel" },
      h("table", { className: "live-matrix" }, h("caption", {}, title), h("thead", {}, head), h("tbody", {}, ...body)),
      legend,
    );
  }

  /** @param {Shown} shown */
  draw(shown) {
    const numbers = Array.from(shown[this.name]);
    const most = Math.max(...numbers, Number.MIN_VALUE);
    this.most.textContent = say(most);
    this.cells.forEach((cell, i) => {
      const text = numbers[i].toFixed(2);
      cell.textContent = numbers[i] >= 0.005 ? text.replace(/^0/, "") : "";
      cell.style.setProperty("--live-share", `${Math.round((100 * numbers[i]) / most)}%`);
    });
  }
}
