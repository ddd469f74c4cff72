// The flash game: a digit is shown for a moment, and the reader says whether it is real or made. An anywidget front-end
// module; the same `render` serves Jupyter and Colab (through anywidget) and the built page (through host.js). What is
// answered stays here: it is neither sent nor kept.
import cardStyles from "../widget/card.css";
import { h } from "../widget/dom.js";
import { followTheme } from "../widget/theme.js";
import styles from "./flash.css";
import { FIRST, interval, next, tally } from "./staircase.js";

const SIDE = 28; // pixels of a digit in the sheet
const FIXED = 400; // ms of the cross before a flash
const MASKED = 120; // ms of grey noise after it, so that no after-image is read
const TOLD = 900; // ms of the answer before the next flash

/** @typedef {{sheet: string, columns: number, real: number, makers: string[]}} Asked real: rows of real digits, above the makers' */
/** @typedef {{row: number, column: number}} Digit */

/** @param {any[]} list */
function shuffled(list) {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(Math.random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
  return list;
}

/** @param {number} share */
const percent = (share) => Math.round(100 * share);

class Flash {
  /** @param {Asked} asked */
  constructor(asked) {
    this.asked = asked;
    /** @type {import("./staircase.js").Answer[]} */
    this.answers = [];
    this.ms = FIRST;
    this.run = 0; // counts the starts and stops, so that what waits knows whether it is still wanted
    this.sheet = new Image();
    this.sheet.src = asked.sheet;
    this.makeElements();
    this.rest();
  }

  makeElements() {
    const button = (/** @type {string} */ text, /** @type {() => void} */ pressed, more = {}) => {
      const made = h("button", { type: "button", ...more }, text);
      made.addEventListener("click", pressed);
      return made;
    };
    this.canvas = h("canvas", { width: SIDE, height: SIDE, role: "img", "aria-label": "where the digits flash" });
    this.stage = h("div", { className: "flash-stage" }, this.canvas);
    this.begin = button("Start", () => (this.playing ? this.stop() : this.start()), { className: "flash-main" });
    this.real = button("Real (R)", () => this.answer(true));
    this.made = button("Made (M)", () => this.answer(false));
    this.said = h("p", { className: "flash-said", role: "status" }, "Watch the cross, then say: a real digit, or one that a generator made?");
    this.rows = h("tbody", {});
    this.table = h(
      "table",
      { hidden: true },
      h("caption", {}, "Your errors, with 95 % intervals; who cannot tell has 50 %"),
      h("thead", {}, h("tr", {}, ...["answers", "wrong", "of", "%", "interval"].map((text) => h("th", { scope: "col" }, text)))),
      this.rows,
    );
    this.root = h(
      "section",
      { className: "flash-root dark-light", "aria-label": "flash game: real or made?" },
      this.stage,
      h("div", { className: "flash-buttons" }, this.begin, this.real, this.made),
      this.said,
      h("div", { className: "flash-table" }, this.table),
    );
    this.root.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
      const key = event.key.toLowerCase();
      if (event.ctrlKey || event.metaKey || event.altKey || !this.asking || (key !== "r" && key !== "m")) return;
      event.preventDefault();
      this.answer(key === "r");
    });
  }

  /** @param {boolean} asking */
  ask(asking) {
    this.asking = asking;
    for (const button of [this.real, this.made]) button.setAttribute("aria-disabled", String(!asking));
  }

  get playing() {
    return this.run % 2 === 1;
  }

  start() {
    this.run += 1;
    this.begin.textContent = "Stop";
    delete this.stage.dataset.rests;
    this.show();
  }

  stop() {
    this.run += 1;
    this.begin.textContent = this.answers.length ? "Go on" : "Start";
    this.rest();
  }

  /** Nothing flashes, and the box says what it is for. */
  rest() {
    this.ask(false);
    this.paint("");
    this.stage.dataset.rests = "Digits flash here.";
  }

  /** The next digit: half are real, and no digit comes twice before all have come. @returns {Digit} */
  draw() {
    const { columns, real, makers } = this.asked;
    const all = (/** @type {number} */ from, /** @type {number} */ to) =>
      shuffled(Array.from({ length: (to - from) * columns }, (_, i) => ({ row: from + Math.floor(i / columns), column: i % columns })));
    const isReal = Math.random() < 0.5;
    if (isReal) this.reals = this.reals?.length ? this.reals : all(0, real);
    else this.mades = this.mades?.length ? this.mades : all(real, real + makers.length);
    return /** @type {Digit} */ ((isReal ? this.reals : this.mades)?.pop());
  }

  /** A wait after which the game goes on, if it was not stopped. @param {number} ms @returns {Promise<number>} how long it was */
  wait(ms) {
    const run = this.run;
    return new Promise((resolve) => {
      /** @type {number} */
      let from;
      const look = (/** @type {number} */ now) => {
        from ??= now;
        if (this.run !== run) return;
        // Half a frame early is nearer than half a frame late.
        if (now - from >= ms - 8) resolve(now - from);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  }

  async show() {
    this.ask(false);
    await this.sheet.decode();
    this.paint("cross");
    await this.wait(FIXED);
    this.digit = this.draw();
    this.paint("digit");
    this.shown = await this.wait(this.ms);
    this.paint("noise");
    await this.wait(MASKED);
    this.paint("");
    this.ask(true);
  }

  /** @param {boolean} real what the reader says */
  async answer(real) {
    if (!this.asking) return;
    this.ask(false);
    const { row } = /** @type {Digit} */ (this.digit);
    const maker = row < this.asked.real ? "" : this.asked.makers[row - this.asked.real];
    const right = real === (maker === "");
    this.answers.push({ maker, ms: /** @type {number} */ (this.shown), right });
    this.ms = next(this.ms, right);
    this.said.textContent =
      `${right ? "Right" : "Wrong"}: ${maker ? `${maker}'s generator made it` : "it is real"}. ` +
      `The next flash takes ${Math.round(this.ms)} ms.`;
    this.count();
    this.paint("digit");
    await this.wait(TOLD);
    this.show();
  }

  count() {
    this.table.hidden = false;
    this.rows.replaceChildren(
      ...tally(this.answers, this.asked.makers).map(({ name, wrong, count }) => {
        const cells = [wrong, count, percent(wrong / count), interval(wrong, count).map(percent).join(" to ")];
        return h("tr", {}, h("th", { scope: "row" }, name), ...cells.map((text) => h("td", {}, String(text))));
      }),
    );
  }

  /** @param {"" | "cross" | "digit" | "noise"} what */
  paint(what) {
    const pen = /** @type {CanvasRenderingContext2D} */ (this.canvas.getContext("2d"));
    this.canvas.dataset.shows = what;
    pen.fillStyle = "#000";
    pen.fillRect(0, 0, SIDE, SIDE);
    if (what === "digit") {
      const { row, column } = /** @type {Digit} */ (this.digit);
      pen.drawImage(this.sheet, SIDE * column, SIDE * row, SIDE, SIDE, 0, 0, SIDE, SIDE);
    }
    if (what === "cross") {
      pen.fillStyle = "#888";
      pen.fillRect(SIDE / 2 - 3, SIDE / 2 - 0.5, 6, 1);
      pen.fillRect(SIDE / 2 - 0.5, SIDE / 2 - 3, 1, 6);
    }
    if (what === "noise") {
      const noise = pen.createImageData(SIDE, SIDE);
      for (let i = 0; i < noise.data.length; i += 4) noise.data.set([...Array(3).fill(255 * Math.random()), 255], i);
      pen.putImageData(noise, 0, 0);
    }
  }
}

/** @param {{model: any, el: HTMLElement}} widget */
function render({ model, el }) {
  const game = new Flash(model.get("state"));
  el.replaceChildren(h("style", {}, cardStyles, styles), game.root);
  const unfollow = followTheme(game.root, () => {});
  return () => {
    unfollow();
    if (game.playing) game.stop();
  };
}

export default { render };
