// What is drawn of the images, and what the reader asks about them: the nearest training image, a walk between two.
import { h } from "../widget/dom.js";
import { Tiles, paletteOf, spanOf } from "./tiles.js";
import { TILES, WALK } from "../training/image_sizes.js";
import { aDigit, judge, mean, present, short } from "./words.js";

const COLUMNS = 6;
const REAL_COLUMNS = 2;
const STRIP = 7; // images of the walk that lie side by side
const LOOK = 150; // ms between two questions about the nearest image
const LOST = 10_000; // ms after which an answer is no longer awaited, as when another engine has begun
/** @type {Record<string, number>} */
const MOVES = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -COLUMNS, ArrowDown: COLUMNS };
const count = new Intl.NumberFormat("en");

export class Looks {
  /** The frame of the browser that was asked for. @type {number | undefined} */
  pending;
  /** Which sample is looked at. */
  looked = 0;
  /** The samples between which the walk goes. */
  pair = [0, 1];
  /** Which of the two the next press sets. */
  turn = 0;
  /** Questions asked so far: only the last one's answer counts. */
  asked = 0;
  /** When the last one was asked. */
  askedAt = 0;
  /** Whether its answer is still to come. */
  waits = false;
  /** @type {any} */
  answer;

  /** @param {import("./stage.js").ImageStage} stage */
  constructor(stage) {
    this.stage = stage;
    const { samples, real, near, strip, step, walk, digits } = stage.parts;
    this.samples = new Tiles(samples, COLUMNS);
    this.real = new Tiles(real, REAL_COLUMNS);
    this.near = new Tiles(near, 2);
    this.strip = new Tiles(strip, STRIP);
    this.step = new Tiles(step, 1);
    this.bars = Array.from({ length: 10 }, () => h("i", {}));
    digits.append(...this.bars.map((bar, digit) => h("div", {}, h("div", {}, bar), h("span", {}, String(digit)))));
    samples.addEventListener("pointermove", (/** @type {PointerEvent} */ event) => this.look(this.samples.at(event)));
    samples.addEventListener("click", (/** @type {MouseEvent} */ event) => this.choose(this.samples.at(event)));
    samples.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => this.press(event));
    strip.addEventListener("pointermove", (/** @type {PointerEvent} */ event) => this.follow(event));
    walk.addEventListener("input", () => this.drawSoon());
  }

  /** The theme has other colours. */
  recolour() {
    this.palette = paletteOf((name) => this.stage.colour(name));
    this.drawSoon();
  }

  /** Nothing is there to be looked at. */
  forget() {
    this.answer = undefined;
    const { looked, heard, say } = this.stage.parts;
    looked.textContent = heard.textContent = say.textContent = "";
  }

  /** A new frame. @param {any} shown */
  show(shown) {
    if (shown.digits) this.showDigits(shown.digits);
    this.stage.parts.samples.setAttribute("aria-label",
      `${TILES} generated images after ${count.format(shown.steps)} steps; arrow keys look at one, Enter takes it for the walk`);
    // Not while an answer is awaited, which would then be that of an earlier question: where training is slow none would count.
    if (performance.now() - this.askedAt > (this.waits ? LOST : LOOK)) this.ask();
    this.drawSoon();
  }

  drawSoon() {
    this.pending ??= requestAnimationFrame(() => {
      this.pending = undefined;
      this.draw();
    });
  }

  /** Verdicts as frames have them, from 0 for generated to 1 for real. @param {any} shown */
  scale({ verdicts, realVerdicts }) {
    const { surface, better } = /** @type {any} */ (this.stage.manifest);
    const [low, high] = spanOf(surface, [...verdicts, ...realVerdicts]);
    const place = (/** @type {number} */ value) => {
      const t = Math.min(1, Math.max(0, (value - low) / (high - low)));
      return better === "low" ? 1 - t : t;
    };
    return { low, high, place, better };
  }

  draw() {
    const { shown, real, parts, manifest } = this.stage;
    if (!shown || !real) return;
    this.palette ??= paletteOf((name) => this.stage.colour(name));
    const { palette, answer } = this;
    const side = /** @type {any} */ (manifest).shape[2];
    const { low, high, place, better } = this.scale(shown);
    const marks = { [this.pair[1]]: "B", [this.pair[0]]: "A" };
    this.samples.draw(shown.samples, side, palette, { verdicts: Array.from(shown.verdicts, place), marks, ring: this.stage.colour("ink") });
    this.real.draw(real, side, palette, { verdicts: Array.from(shown.realVerdicts, place) });
    const [left, right] = better === "low" ? [high, low] : [low, high];
    parts.ends[0].textContent = `generated: ${short(left)}`;
    parts.ends[1].textContent = `real: ${short(right)}`;
    const each = side * side;
    const every = (WALK - 1) / (STRIP - 1);
    const strip = new Float32Array(STRIP * each);
    for (let i = 0; i < STRIP; i++) strip.set(shown.walk.subarray(i * every * each, (i * every + 1) * each), i * each);
    this.strip.draw(strip, side, palette);
    const at = Number(parts.walk.value);
    this.step.draw(shown.walk.subarray(at * each, (at + 1) * each), side, palette);
    const both = new Float32Array(2 * each);
    both.set(shown.samples.subarray(this.looked * each, (this.looked + 1) * each));
    if (answer) both.set(answer.nearest, each);
    else both.fill(-1, each);
    this.near.draw(both, side, palette);
  }

  /** @param {number[]} shares */
  showDigits(shares) {
    const found = present(shares);
    this.bars.forEach((bar, digit) => {
      bar.style.height = `${Math.min(100, 250 * shares[digit])}%`;
      bar.parentElement?.parentElement?.classList.toggle("live-absent", !found.includes(digit));
    });
    const parts = shares.map((share, digit) => `${digit}: ${Math.round(100 * share)} %`);
    this.stage.parts.digits.setAttribute("aria-label", `shares of the digits among 512 samples: ${parts.join(", ")}`);
  }

  // ---- looking at one

  /** @param {number} i */
  look(i) {
    if (i < 0 || i >= TILES || i === this.looked) return;
    this.looked = i;
    this.answer = undefined;
    this.ask();
    this.drawSoon();
  }

  /** Asks the worker for the training image nearest to the sample that is looked at. */
  ask() {
    const { shown, engine, manifest } = this.stage;
    if (!shown || !engine) return;
    this.askedAt = performance.now();
    this.waits = true;
    const each = /** @type {any} */ (manifest).shape[2] ** 2;
    const image = shown.samples.slice(this.looked * each, (this.looked + 1) * each);
    engine.send({ type: "ask", id: ++this.asked, about: "nearest", image });
  }

  /** @param {any} answer */
  answered(answer) {
    const { shown, parts, manifest } = this.stage;
    if (!shown) return;
    if (answer.about === "walk") {
      Object.assign(shown, { walk: answer.walk });
      return this.drawSoon();
    }
    if (answer.id === this.asked) this.waits = false;
    if (answer.id !== this.asked || answer.nearest.length !== shown.samples.length / TILES) return;
    this.answer = answer;
    const [sample, nearest] = answer.reads;
    const verdict = `${judge(manifest)} gives it ${short(shown.verdicts[this.looked])} (real ones ${short(mean(shown.realVerdicts))})`;
    parts.looked.textContent = `Sample ${this.looked + 1} reads as ${aDigit(sample)}; the nearest training image, on the right, as ${aDigit(nearest)}, ${answer.distance.toFixed(2)} away a pixel (of 2 at most). ${verdict}.`;
    if (document.activeElement === parts.samples && !this.stage.running) parts.heard.textContent = parts.looked.textContent;
    return this.drawSoon();
  }

  // ---- the walk

  /** One end of the walk. @param {number} i */
  choose(i) {
    if (i < 0) return;
    this.look(i);
    this.pair[this.turn] = i;
    this.turn = 1 - this.turn;
    this.stage.send({ type: "ask", id: 0, about: "walk", ends: [...this.pair] });
    this.drawSoon();
  }

  /** The walk is where the pointer is. @param {PointerEvent} event */
  follow({ clientX }) {
    const { strip, walk } = this.stage.parts;
    const { left, width } = strip.getBoundingClientRect();
    walk.value = String(Math.round(((clientX - left) / width) * (WALK - 1)));
    this.drawSoon();
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    if (event.key === "Enter" || event.key === " ") this.choose(this.looked);
    else if (event.key in MOVES) this.look(this.looked + MOVES[event.key]);
    else return;
    event.preventDefault();
  }
}
