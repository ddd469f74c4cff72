// A bet on who of two is nearer to the data at a step; the run itself settles it.
import { h, uniqueId, write } from "../widget/dom.js";

const count = new Intl.NumberFormat("en");

export class Bet {
  /** @param {number} step */
  constructor(step) {
    this.step = step;
    const name = uniqueId("bet");
    this.radios = [0, 1].map((i) => h("input", { type: "radio", name, id: `${name}-${i}` }));
    this.labels = this.radios.map(({ id }) => h("label", { htmlFor: id }));
    const choices = this.radios.map((radio, i) => h("span", {}, radio, this.labels[i]));
    this.said = h("p", { role: "status" });
    this.element = h("fieldset", { className: "live-bet", hidden: true }, h("legend", {}, `Who is nearer at step ${count.format(step)}?`), ...choices, this.said);
    this.open(false);
  }

  /** Nothing is settled. @param {boolean} two whether there are two to bet on */
  open(two) {
    this.settled = false;
    this.element.hidden = !two;
    for (const radio of this.radios) radio.checked = radio.disabled = false;
    write(this.said, "Place your bet, and press Play.");
  }

  /** @param {string[]} names */
  name(names) {
    names.forEach((name, i) => write(this.labels[i], name));
  }

  /** A measured moment. @param {number} steps @param {number | undefined} nearer which of the two @param {string} how in words */
  take(steps, nearer, how) {
    if (steps < this.step && this.settled) this.open(true); // a new run
    if (steps < this.step || this.settled) return;
    if (steps > this.step) // a link's run does not stop there, and a later moment is another question
      return write(this.said, `This run went past step ${count.format(this.step)}. Reset, and Play settles it.`);
    this.settled = true;
    for (const radio of this.radios) radio.disabled = true;
    const bet = this.radios.findIndex(({ checked }) => checked);
    const outcome = nearer === undefined ? "Nobody wins" : bet < 0 ? "" : bet === nearer ? "You win" : "You lose";
    return write(this.said, `${outcome && `${outcome}. `}Step ${count.format(steps)}: ${how}.`);
  }
}
