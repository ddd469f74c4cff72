// What a playground says of itself: the phase it is in, the status line, alerts, its speed.
import { h, write } from "../widget/dom.js";

/** @typedef {"idle" | "loading" | "playing" | "waiting" | "paused" | "diverged" | "failed"} Phase */

const count = new Intl.NumberFormat("en");

const STALL = 10_000; // ms without a byte that are worth a word

export class Status {
  /** When the progress of the download was told last. */
  progressed = 0;
  /** What takes the place of the usual status. */
  noted = "";
  /** @type {Phase} */
  phase = "idle";

  /** @param {ReturnType<typeof import("./layout.js").layout>} parts @param {import("./board.js").Playground} board */
  constructor(parts, board) {
    this.parts = parts;
    this.board = board;
  }

  /** @param {"idle" | "loading" | "playing" | "waiting" | "paused" | "diverged" | "failed"} phase */
  setPhase(phase) {
    this.phase = phase;
    this.board.root.dataset.phase = phase;
    if (phase === "loading") this.progressed = performance.now();
    const { play, reset } = this.parts.buttons;
    const focused = document.activeElement;
    reset.disabled = phase === "idle" || phase === "loading" || phase === "failed";
    if (focused instanceof HTMLButtonElement && focused.disabled && this.board.root.contains(focused)) play.focus();
    this.describe();
  }

  /** Who trains on leaves a divergence behind. */
  resume() {
    if (this.phase !== "diverged") return;
    this.alert("");
    this.setPhase("paused");
  }

  /** At each frame: the first ends the loading, and one before all steps leaves a divergence behind. @param {number} steps */
  begin(steps) {
    const { phase } = this;
    if (steps === 0) this.resume();
    if (phase === "loading") this.setPhase("paused");
    if (phase !== this.phase) this.board.update();
  }

  describe() {
    const { phase } = this;
    if (this.noted && !["loading", "diverged", "failed"].includes(phase)) this.say(this.noted);
    else if (phase === "idle") {
      const where = this.board.setup.here ? "in this page (loads 14 MB, once)" : `in the kernel (${this.board.setup.engine})`;
      this.say(`Press Play to train ${where}.`);
    } else if (phase === "loading") this.say(this.board.setup.here ? "Loading the runtime." : "Waiting for the kernel.");
    else if (phase === "playing") this.say("Training.");
    else if (phase === "waiting")
      this.say(document.hidden ? "Waiting: the tab is hidden." : "Waiting: out of view.");
    else if (phase === "paused" && this.board.screen.frame)
      this.say(`Paused at step ${count.format(this.board.screen.frame.panes[0].steps)}.`);
    else if (phase === "diverged") this.say("Stopped.");
    else if (phase === "failed") this.say("Not running.");
  }

  /** In place of the usual status, until the reader does something else. @param {string} text */
  note(text) {
    this.noted = text;
    this.describe();
  }

  /** The note has had its time. */
  forget() {
    this.noted = "";
  }

  /** @param {string} text */
  say(text) {
    write(this.parts.status, text);
  }

  /** @param {string} text @param {...Node} buttons */
  alert(text, ...buttons) {
    const { alert, buttons: { play } } = this.parts;
    const focused = alert.contains(document.activeElement);
    alert.replaceChildren(...(text ? [h("p", {}, text)] : []));
    if (buttons.length) alert.append(h("div", { className: "live-buttons" }, ...buttons));
    alert.hidden = !text;
    if (focused) play.focus();
  }

  /** Not more often than a screen reader can follow. @param {number} bytes loaded @param {number} total 0 if unknown */
  progress(bytes, total) {
    const now = performance.now();
    clearTimeout(this.stalled);
    if (this.phase !== "loading" || bytes === total) return;
    const size = (/** @type {number} */ of) => Math.round(of / 2 ** 20);
    const much = `${size(bytes)} ${total ? `of ${size(total)} MB` : "MB so far"}`;
    this.stalled = setTimeout(() => {
      if (this.phase === "loading") this.say(`Loading the runtime: ${much}, and nothing more for ${STALL / 1000} seconds.`);
    }, STALL);
    if (now - this.progressed < 1000) return;
    this.progressed = now;
    this.say(`Loading the runtime: ${much}.`);
  }

  /** Not a live region: it changes all the time. @param {string} text */
  rate(text) {
    write(this.parts.rate, text);
  }
}
