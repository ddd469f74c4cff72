// What the kinds of exercises have in common.
import { h, uniqueId } from "../widget/dom.js";

/** A text in which `code` is code. @param {string} text @returns {(Node | string)[]} */
export const rich = (text) => text.split(/`([^`]*)`/).map((part, i) => (i % 2 ? h("code", {}, part) : part));

/** @param {string} text @param {() => void} pressed @param {Record<string, any>} [more] @returns {HTMLButtonElement} */
export function button(text, pressed, more = {}) {
  const made = h("button", { type: "button", ...more }, text);
  made.addEventListener("click", pressed);
  return made;
}

/** A line that is read out when it changes. */
export class Said {
  constructor() {
    this.element = h("p", { className: "ex-said", role: "status", id: uniqueId("said"), tabIndex: -1 });
  }

  /** @param {string} text @param {boolean} [right] */
  say(text, right) {
    this.element.replaceChildren(...rich(text));
    this.element.classList.toggle("ex-right", right === true);
    this.element.classList.toggle("ex-wrong", right === false);
  }
}

/**
 * One of several, as radio buttons.
 * @param {string} legend @param {Record<string, string>} options @param {boolean} [shown] whether the legend is seen
 * @returns {{element: HTMLFieldSetElement, chosen: () => string | undefined, choose: (key: string) => void}}
 */
export function choice(legend, options, shown = true) {
  const name = uniqueId("choice");
  const inputs = Object.entries(options).map(([key, text]) => {
    const input = h("input", { type: "radio", name, value: key });
    return { input, element: h("label", { className: "ex-option" }, input, h("span", {}, ...rich(text))) };
  });
  return {
    element: h("fieldset", {}, h("legend", { className: shown ? "" : "live-hidden" }, legend), ...inputs.map(({ element }) => element)),
    chosen: () => inputs.find(({ input }) => input.checked)?.input.value,
    choose(key) {
      for (const { input } of inputs) input.checked = input.value === key;
    },
  };
}
