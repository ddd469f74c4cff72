// What a playground shows of its trainings: frames as they come or as the reader goes back to them, and what follows from them.
import { Challenges } from "./challenges.js";
import { write } from "../widget/dom.js";
import { inWords } from "./in_words.js";
import { typical } from "./picture.js";
import { alike } from "./scale.js";
import { present } from "./take_away.js";
import { Timeline } from "./timeline.js";
import { Tried } from "./tried.js";

/** @typedef {import("../training/engine.js").Frame} Frame */
/** @typedef {import("../training/engine.js").Real} Real */

const count = new Intl.NumberFormat("en");
const NUMBERS = 100; // ms between two showings of numbers while it trains

export class Screen {
  /** The frame of the browser that was asked for. @type {number | undefined} */
  pending;
  /** Whose pictures do not show the present state yet. @type {Set<import("./pane.js").Pane>} */
  undrawn = new Set();
  /** When numbers were shown last. */
  numbersAt = 0;
  /** Steps a second, smoothed. */
  rate = 0;
  /** @type {Frame | undefined} */
  frame;
  /** @type {Real | undefined} */
  real;

  /** @param {import("./board.js").Playground} board whose first pane is there */
  constructor(board) {
    this.board = board;
    const [first] = board.panes;
    this.timeline = new Timeline((frame) => this.goTo(frame));
    first.legend.element.before(this.timeline.element);
    this.challenges = new Challenges(board.model.get("challenges") ?? [], (text) => board.status.note(`Done: ${text}.`));
    first.below.append(this.challenges.element);
    this.tried = new Tried(board.index, () => present(board), (tried) => board.restore(tried));
    board.parts.tried.append(this.tried.element);
  }

  /** Nothing is shown any more. */
  forget() {
    this.frame = undefined;
    for (const pane of this.board.panes) pane.shown = undefined;
  }

  /** @param {Real} real */
  takeReal(real) {
    this.real = real;
    for (const { distance } of this.board.panes) distance.setFloor(real.floor);
    this.board.pair.chart.setFloor(real.floor);
  }

  /** @param {Frame} frame */
  take(frame) {
    if (!this.isOfThese(frame)) return this.board.send({ type: "drawn" });
    this.frame = frame;
    const [{ steps, discriminatorSteps }] = frame.panes;
    this.board.status.begin(steps);
    const now = performance.now();
    const numbers = !this.board.running || now - this.numbersAt >= NUMBERS;
    if (numbers) this.numbersAt = now;
    frame.panes.forEach((shown, i) => this.board.panes[i].take(shown, frame.data, numbers));
    this.board.pair.take(frame);
    this.timeline.take(frame);
    this.timeline.enable(!this.board.running);
    const [{ passed, told }] = this.board.panes;
    if (this.board.linked) this.challenges.forget(); // what a link set is not the reader's doing
    else this.challenges.take([...passed, told], frame.panes[0].distance !== undefined);
    this.tried.take(this.board.panes.map(({ steps: made, measured: { distance, covered } }) => ({ steps: made, distance, covered })));
    this.board.root.dataset.steps = String(steps);
    this.board.root.dataset.part = frame.panes[0].part?.name ?? "";
    this.board.root.dataset.discriminatorSteps = String(discriminatorSteps);
    this.drawSoon();
  }

  /** Whether a frame is of the trainings that are compared now. @param {Frame} frame */
  isOfThese({ panes }) {
    return panes.map(({ name }) => name).join(" ") === this.board.panes.map(({ manifest }) => manifest.name).join(" ");
  }

  /** A moment of the run that the reader has gone back to. @param {Frame} frame */
  goTo(frame) {
    if (this.board.running || frame.data !== this.real?.data || !this.isOfThese(frame)) return;
    this.frame = frame;
    frame.panes.forEach((shown, i) => this.board.panes[i].show(shown, frame.data, true));
    this.board.pair.show();
    this.drawSoon();
  }

  /** Another run, or other settings: what was told of the picture no longer holds. */
  renew() {
    this.tried.next();
    write(this.board.parts.worded, "");
  }

  /** What the pictures show now, as text; it stays until it is asked for again, or holds no longer. */
  sayInWords() {
    const { frame, board } = this;
    if (!frame) return write(board.parts.worded, "There is no picture yet: press Play or Step.");
    const data = board.index.data[frame.data];
    const said = board.panes.map((pane, i) =>
      inWords(pane.manifest, frame.panes[i], data, pane.said.textContent ?? "", typical(frame.panes[i].arrows)));
    return write(board.parts.worded, said.join(" "));
  }

  drawSoon() {
    for (const pane of this.board.panes) this.undrawn.add(pane);
    this.pending ??= requestAnimationFrame(() => this.drawNext());
  }

  /** One picture in each frame of the screen, so that two side by side do not hold up the page. */
  drawNext() {
    this.pending = undefined;
    const { frame, real, undrawn } = this;
    const [pane, ...others] = this.board.panes.filter((one) => undrawn.has(one));
    if (!pane || !frame || !real || frame.data !== real.data) return undrawn.clear();
    this.board.root.dataset.live = "";
    undrawn.delete(pane);
    // Two have one scale, so that a short arrow beside a long one is a weak one, and of two maps of one kind the pale one flat.
    const most = Math.max(...this.board.panes.map(({ scale }) => scale.longest));
    const kin = this.board.panes.filter(({ scale }) => alike(scale, pane.scale));
    const span = Math.max(...kin.map(({ scale }) => scale.span));
    const ways = kin.length < 2 ? [] : kin.map(({ scale, shown }) => (shown ? scale.range(shown.surface, span).apart : 0));
    const apart = Math.max(0, ...ways.filter(Number.isFinite));
    pane.draw(real, { most, span, apart, cursor: this.board.own?.cursor });
    if (others.length) this.pending = requestAnimationFrame(() => this.drawNext());
    else this.drawn(frame);
  }

  /** All pictures show this frame. @param {Frame} frame */
  drawn(frame) {
    if (!this.board.running) {
      this.board.status.describe();
      for (const one of [this.board.pair, ...this.board.panes]) one.say();
    } else if (frame.rate) {
      this.rate = 0.9 * (this.rate || frame.rate) + 0.1 * frame.rate;
      if (!this.board.panes[0].numbersToo) return this.board.send({ type: "drawn" });
      const { speed } = this.board.setup;
      const limited = speed === "full" ? "" : ` of ${speed} asked for`;
      this.board.status.rate(`${count.format(Math.round(this.rate))} steps per second${limited}`);
    }
    this.board.send({ type: "drawn" });
  }
}
