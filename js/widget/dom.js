/**
 * Makes an element. Properties that exist on it are set as such, others as attributes.
 * @param {string} tag
 * @param {Record<string, any>} [properties]
 * @param {...(Node | string)} children
 * @returns {any}
 */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in element) /** @type {any} */ (element)[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/**
 * Puts other words in an element that holds nothing else. A new text node, which `textContent` makes, would let the browser
 * work out the style of a whole chapter again, because its rules ask what sections hold (:has).
 * @param {HTMLElement} element @param {string} text
 */
export function write(element, text) {
  const node = element.firstChild;
  if (!(node instanceof Text)) element.textContent = text;
  else if (node.data !== text) node.data = text;
}

const COUNT = Symbol.for("five critics: ids"); // each bundle has a copy of this module, and all count together
/** @type {Record<symbol, number>} */
const shared = /** @type {any} */ (globalThis);

/** An id that no other element of the page has. @param {string} stem */
export const uniqueId = (stem) => `live-${stem.replace(/\W/g, "-")}-${(shared[COUNT] = (shared[COUNT] ?? 0) + 1)}`;

/** A text whose I_c is written as a symbol. @param {string} text */
export const symbols = (text) =>
  text.split(/\b(\p{L}_\w+)/u).map((part, i) => {
    const [letter, index] = part.split("_");
    return i % 2 ? h("i", {}, letter, h("sub", {}, index)) : part;
  });
