// Which trainings a playground has, one or two, and how large their networks are: what such a choice needs is loaded first.
import { paletteOf } from "./picture.js";
import { against, usualValues } from "./settings.js";
import { WIDTH } from "./setup.js";
import { entitle } from "./titles.js";
import { firstGraphs, ofWidth } from "../training/graphs.js";
import { naming, told } from "../widget/numbers.js";

/** @typedef {import("../training/trainer.js").Manifest} Manifest */

export class Networks {
  /** @param {import("./board.js").Playground} board whose first pane is there */
  constructor(board) {
    this.board = board;
    this.width = board.setup.width; // of the networks that train
    this.free();
  }

  /** A second training beside the first one, or none any more. */
  async compare() {
    const { board } = this;
    const name = board.setup.against;
    const known = () => board.panes[1]?.manifest.name ?? "";
    if (known() === name) return;
    let manifest;
    try {
      manifest = name && (await board.manifestOf(name));
      if (manifest) await board.engine?.have(this.graphsOf(manifest));
    } catch ({ file, message }) {
      if (board.setup.against === name && !board.ended) this.refuse({ file, reason: message, against: known() });
      return;
    }
    if (board.setup.against !== name || known() === name || board.ended) return; // changed meanwhile
    const gone = board.panes.splice(1);
    if (gone.some(({ element }) => element.contains(document.activeElement))) board.root.focus({ preventScroll: true });
    gone.forEach((pane) => (pane.destroy(), pane.element.remove()));
    entitle(board.panes);
    board.root.classList.toggle("live-two", Boolean(name));
    if (manifest) {
      const pane = board.addPane(manifest, against(board.model, manifest), []);
      pane.attach((colour) => board.colour(colour));
      pane.recolour(paletteOf(board.root));
      this.free();
    }
    board.pair.change();
    board.panes[0].fit();
    if (board.engine) board.screen.frame = undefined;
    board.tell({ type: "compare", settings: board.settings() });
  }

  /** Networks of another size, from their start, if a page has graphs of them. */
  async resize() {
    const { board } = this;
    const { setup, panes } = board;
    const { width } = setup;
    if (width === this.width) return;
    try {
      for (const { manifest, settings } of setup.here ? panes : []) this.checkChoices(manifest, settings.values);
      const files = board.settings().flatMap(({ manifest, values }) => firstGraphs(board.index, manifest, board.source().data, values));
      await board.engine?.have(files);
    } catch ({ file, message }) {
      if (setup.width === width) this.refuse({ file, reason: message, width: this.width });
      return;
    }
    if (setup.width !== width || this.width === width || board.ended) return;
    this.width = width;
    this.free();
    if (board.engine) board.screen.frame = undefined;
    board.tell({ type: "compare", settings: board.settings() });
  }

  /** Of networks of another size a page has graphs for an objective's own choices alone. @param {Manifest} manifest @param {import("../training/trainer.js").Values} values */
  checkChoices(manifest, values) {
    const { board } = this;
    const { width } = board.setup;
    for (const [name, choice] of Object.entries(manifest.sizes[width]?.variants[0].when ?? {}))
      if (values[name] !== choice)
        throw new Error(`the page has networks of ${board.index.sizes[width]} for ${naming(manifest)(name)} ${told(choice)} alone`);
  }

  /** Whether choices may be made, with the networks that there are. */
  free() {
    const { board } = this;
    for (const { settings } of board.panes) settings.choose(!board.setup.here || this.width === WIDTH);
    board.parts.inParts.disabled = !board.setup.here;
  }

  /** What a training beside the first one needs from its start. @param {Manifest} manifest */
  graphsOf(manifest) {
    const { board } = this;
    const values = { ...usualValues(manifest), ...manifest.toy, ...board.model.get("against")?.settings };
    return firstGraphs(board.index, ofWidth(manifest, board.setup.width), board.source().data, values);
  }

  /** What a choice needs could not be loaded: the old one stays, and the training goes on. @param {import("../training/engine.js").Refusal} refusal */
  refuse({ file, reason, pane, name, values, source, width, against: beside }) {
    const { board } = this;
    if (width) board.setup.set("width", width);
    if (source) board.setup.set("data", source.data);
    if (beside !== undefined) this.keep(beside);
    const side = board.panes[pane ?? 0];
    if (side?.manifest.name === name) for (const [key, value] of Object.entries(values ?? {})) side.settings.set(key, value);
    const what = file ? `${file} could not be loaded (${reason})` : `${reason[0].toUpperCase()}${reason.slice(1)}`;
    board.status.alert(`${what}. The choice before it stays.`);
  }

  /** The training beside the first one stays as it is, or there is none. @param {string} name */
  keep(name) {
    const { board } = this;
    board.model.set("against", name ? { objective: name, settings: board.panes[1].settings.values } : {});
    board.model.save_changes();
    board.setup.set("against", name, false);
  }
}
