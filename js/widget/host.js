// Hosts an anywidget front-end module on a built page, where there is no kernel:
// <live-widget module="playground.js" state='{"objective": "gan"}'>what is shown without JavaScript</live-widget>
// `module` is relative to this file.
import { startSidebar } from "../progress/sidebar.js";

const base = new URL("./", import.meta.url).href;

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

class LiveWidget extends HTMLElement {
  /** @type {ChildNode[] | undefined} */
  stored;

  async connectedCallback() {
    // Other scripts of a page may move the element: then it starts again from what was stored.
    this.stored ??= [...this.childNodes];
    const start = (this.start = {});
    try {
      const module = await import(new URL(this.getAttribute("module") ?? "", base).href);
      const model = new Model(JSON.parse(this.getAttribute("state") ?? "{}"));
      if (this.start !== start) return;
      const el = document.createElement("div");
      el.append(...this.stored);
      this.replaceChildren(el);
      this.end = module.default.render({ model, el });
    } catch (error) {
      const alert = document.createElement("p");
      alert.setAttribute("role", "alert");
      alert.textContent = `The live figure could not be started (${error.message}). The stored one is shown.`;
      this.replaceChildren(alert, ...this.stored);
    }
  }

  disconnectedCallback() {
    this.start = undefined;
    this.end?.();
  }
}

customElements.define("live-widget", LiveWidget);
startSidebar();
