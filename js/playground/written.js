// Losses that the reader writes. What reads and draws formulas is loaded when such a playground is seen, or set by a link.

/** @typedef {typeof import("../formulas/panel.js").default} Module */
/** @typedef {{value: string} | {error: string}} Checked the error is a sentence */

export class Written {
  /** @param {import("./pane.js").Pane} pane @param {import("../widget/assets.js").Assets} assets */
  constructor(pane, assets) {
    this.pane = pane;
    this.assets = assets;
    /** @type {Promise<void> | undefined} */
    this.loading = undefined;
    /** @type {Module | undefined} */
    this.module = undefined;
    /** Without losses that are formulas there is nothing to load. */
    this.needed = pane.manifest.controls.some(({ kind }) => kind === "formula");
  }

  /** When formulas can be read. What has failed is tried again at the next call. @returns {Promise<void>} */
  load() {
    if (!this.needed) return Promise.resolve();
    this.loading ??= this.begin().catch((error) => {
      this.loading = undefined;
      throw error;
    });
    return this.loading;
  }

  async begin() {
    const { settings, main } = this.pane;
    /** @type {{default: Module}} */
    const { default: module } = await import(await this.assets.url("formulas.js"));
    this.module = module;
    this.panel = new module.Panel(settings.inputs, (name, value) => settings.set(name, value));
    main.prepend(this.panel.top);
    main.append(this.panel.bottom);
    this.show(settings.values);
  }

  /** @param {string} text @returns {Promise<Checked>} */
  async check(text) {
    try {
      await this.load();
      return this.read(text);
    } catch (error) {
      return { error: `formulas.js, which reads formulas, could not be loaded (${error.message}).` };
    }
  }

  /** The same where it is loaded. @param {string} text @returns {Checked} */
  read(text) {
    return this.module?.check(text) ?? { error: "formulas.js, which reads formulas, could not be loaded." };
  }

  /** @param {import("../training/trainer.js").Values} values */
  show(values) {
    this.panel?.show(values);
  }
}
