// Hosts an anywidget front-end module on a built page, where there is no kernel:
// <live-widget module="playground.js" state='{"objective": "gan"}'>what is shown without JavaScript</live-widget>
// `module` is relative to this file. The bundle is a classic script: it runs where modules may not, and can say so.
import { startDefinitions } from "../help/definitions.js";
import { startSidebar } from "../progress/sidebar.js";
import { scriptUrl } from "./assets.js";
import { makeEnlargeable } from "./enlarge.js";
import { got } from "./got.js";
import { keepVisited } from "./offline.js";
import { preparePrinting } from "./paper.js";
import { makeReachable } from "./reachable.js";

const script = /** @type {HTMLScriptElement} */ (document.currentScript ?? document.querySelector('script[src*="host.js"]'));
const base = new URL("./", script.src).href;
const FILE =
  "This page was opened as a file, and a browser trains only on pages that come from a server: run “make book” in the " +
  "repository, or “python -m http.server” in the site’s folder, and open the address that it prints.";
const SANDBOXED =
  "This frame is sandboxed, so that it may not read the files of its own site. To train here it needs either " +
  "sandbox=“allow-scripts allow-same-origin”, or a server that sends “Access-Control-Allow-Origin: *”.";

/** As much of anywidget's model as a page without a kernel can keep. */
class Model extends EventTarget {
  /** @param {Record<string, any>} state */
  constructor(state) {
    super();
    /** @type {Record<string, any>} */
    this.state = { ...state, base };
  }

  /** @param {string} name */
  get(name) {
    return this.state[name];
  }

  /** @param {string} name @param {any} value */
  set(name, value) {
    if (this.state[name] === value) return;
    this.state[name] = value;
    this.dispatchEvent(new Event(`change:${name}`));
  }

  /** @param {string} event @param {() => void} listener */
  on(event, listener) {
    this.addEventListener(event, listener);
  }

  /** @param {string} event @param {() => void} listener */
  off(event, listener) {
    this.removeEventListener(event, listener);
  }

  save_changes() {}
}

/** @type {Map<string, Promise<any>>} */
const modules = new Map();

/** A module of this folder. A server may call it text/plain, which no browser imports: then it is typed here. @param {string} name */
function load(name) {
  let module = modules.get(name);
  if (!module) {
    const url = new URL(name, base).href;
    module = import(url).catch(async () => import(scriptUrl(await (await got(url)).blob())));
    module.catch(() => modules.delete(name)); // so that a later attempt asks again
    modules.set(name, module);
  }
  return module;
}

class LiveWidget extends HTMLElement {
  /** @type {ChildNode[] | undefined} */
  stored;

  async connectedCallback() {
    // Other scripts of a page may move the element: then it starts again from what was stored.
    this.stored ??= [...this.childNodes];
    const start = (this.start = {});
    const name = this.getAttribute("module") ?? "";
    try {
      const module = await load(name);
      const model = new Model(JSON.parse(this.getAttribute("state") ?? "{}"));
      if (this.start !== start) return;
      // What is stored stays where it was painted until the widget takes its place: moved, it would be painted anew.
      const there = this.childNodes.length === this.stored.length && this.stored.every((node) => node.parentNode === this);
      if (!there) this.replaceChildren(...this.stored); // after a complaint, or in another place
      this.end = module.default.render({ model, el: this });
    } catch (error) {
      if (this.start === start) this.complain(`The live figure could not be started (${name}: ${error.message}). The stored one is shown.`);
    }
  }

  /** @param {string} reason */
  complain(reason) {
    const file = location.protocol === "file:";
    const alert = document.createElement("p");
    alert.setAttribute("role", "alert");
    alert.textContent = file ? FILE : self.origin === "null" ? SANDBOXED : reason;
    const again = document.createElement("button");
    again.type = "button";
    again.textContent = "Try again";
    again.addEventListener("click", () => this.connectedCallback());
    this.replaceChildren(alert, ...(file ? [] : [again]), ...(this.stored ?? []));
  }

  disconnectedCallback() {
    this.start = undefined;
    this.end?.();
  }
}

customElements.define("live-widget", LiveWidget);
startSidebar();
startDefinitions();
makeEnlargeable();
makeReachable();
keepVisited(new URL("../", base).href);
preparePrinting(() => {
  const widgets = /** @type {LiveWidget[]} */ ([...document.querySelectorAll("live-widget")]);
  return widgets.flatMap((element) => (element.end && element.stored ? [{ element, stored: element.stored }] : []));
});
