// Where a run pauses by itself: at the step that a link names, once. A sentence's moment is passed within a second.
import { parse } from "../widget/numbers.js";

/** @typedef {{playing: boolean, running: boolean, root: HTMLElement, send: (message: any) => void, update: () => void, status: import("./status.js").Status}} Stage */

const count = new Intl.NumberFormat("en");
const RANGE = { low: 1, high: 1e6, integer: true };
export const UNTIL = "until"; // in a link

export class Stop {
  /** Where the run will pause @type {number | undefined} */
  step;
  /** How often that was changed: an answer to an earlier wish no longer counts. */
  id = 0;
  /** What a link has set before the run, in words. */
  set = "";
  /** Whether the run rests where it was to pause. */
  reached = false;
  /** Where every run pauses once, if no link says otherwise @type {number | undefined} */
  usual;

  /** @param {Stage} stage */
  constructor(stage) {
    this.stage = stage;
  }

  /** From now on the run pauses there, or where it usually does. @param {number} [step] */
  at(step = this.usual) {
    this.reached = false;
    this.stage.root.toggleAttribute("data-beyond", step !== undefined && this.usual !== undefined && step > this.usual);
    if (step === undefined && this.step === undefined) return;
    this.step = step;
    this.set = "";
    this.id += 1;
    if (this.stage.running) this.stage.send(this.play);
  }

  /** As a link says it. @param {URLSearchParams} query @param {string[]} wrong gets what cannot be @param {string[]} [set] what the link has changed */
  follow(query, wrong, set = []) {
    const text = query.get(UNTIL);
    const found = text === null ? { value: undefined } : parse(text, RANGE);
    if ("error" in found) wrong.push(`${UNTIL} ${found.error}`);
    else this.at(found.value);
    this.set = set.join(", ");
  }

  /** What the reader is told of it when a link was followed. */
  get told() {
    return this.step === undefined ? "" : ` The run pauses at step ${count.format(this.step)}.`;
  }

  /** The message that begins training. */
  get play() {
    return { type: "play", until: this.step ?? null, id: this.id };
  }

  /** The run is there. @param {number} id of the wish that it answers */
  arrive(id) {
    const { stage, step } = this;
    if (id !== this.id || step === undefined) return;
    this.step = undefined;
    this.reached = true;
    stage.playing = false;
    stage.update(); // says pause once more: the reader may have pressed Play meanwhile
    const why = step === this.usual ? "where the bet is settled" : `as the link says${this.set && ` (${this.set})`}`;
    stage.status.note(`Paused at step ${count.format(step)}, ${why}.`);
  }

  /** What the button says. */
  get label() {
    if (this.stage.playing) return "Pause";
    return this.reached ? "Play on" : "Play";
  }
}
