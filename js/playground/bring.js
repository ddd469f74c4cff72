// Points out of what a reader brings: rows of numbers, a word, a picture.
import { h, uniqueId } from "../widget/dom.js";

export const MOST = 300; // points
const FILL = 0.85; // of the square, for what comes without a scale of its own
const LARGEST = 1e100; // numbers beyond cannot be moved and stretched
const BYTES = 30e6; // of a file, at most
const SIDE = 160; // pixels of a picture that is looked at

/** So many of them, evenly. @template T @param {T[]} all @returns {T[]} */
const some = (all) =>
  all.length <= MOST ? all : Array.from({ length: MOST }, (_, i) => all[Math.floor(((i + 0.5) * all.length) / MOST)]);

/** @param {number} x */
const rounded = (x) => Number(x.toFixed(3));

/** Moved and stretched, alike in both directions, until they fill the square. @param {number[][]} points @param {number} limit */
function fitted(points, limit) {
  const [xs, ys] = [0, 1].map((axis) => points.map((point) => point[axis]));
  const middle = [xs, ys].map((all) => (Math.min(...all) + Math.max(...all)) / 2);
  const widest = Math.max(...[xs, ys].map((all) => Math.max(...all) - Math.min(...all)));
  const scale = widest > 0 ? (2 * FILL * limit) / widest : 1;
  return points.map((point) => point.map((value, axis) => rounded((value - middle[axis]) * scale)));
}

/** The numbers of a row's cells, NaN for what is none. @param {string} row @returns {number[]} */
function cellsOf(row) {
  const wide = /[;\t]/.test(row); // then a comma is a decimal point
  const bare = row.replace(/[()[\]{}"']/g, " ").trim();
  return bare.split(wide ? /[;\t]/ : bare.includes(",") ? /,/ : /\s+/).map((cell) => {
    const value = cell.trim() === "" ? NaN : Number(wide ? cell.replace(",", ".") : cell);
    return Math.abs(value) < LARGEST ? value : NaN;
  });
}

/**
 * The first two columns of numbers, separated by semicolons or tabs (then 1,5 is a number), by commas, or by spaces. The
 * first row with two numbers says which columns these are; rows without numbers there are left out.
 * Points that lie in the square stay where they are; others are moved and stretched into it.
 * @param {string} text @param {number} limit of the square @returns {number[][]}
 */
export function pointsOfRows(text, limit) {
  const rows = text.split(/\r\n?|\n/).map(cellsOf);
  const numbersIn = (/** @type {number[]} */ row) => [...row.keys()].filter((at) => !Number.isNaN(row[at]));
  const [a, b] = rows.map(numbersIn).find(({ length }) => length >= 2) ?? [];
  if (b === undefined) throw new Error("no row has two numbers");
  const found = some(rows.filter((row) => !Number.isNaN(row[a] ?? NaN) && !Number.isNaN(row[b] ?? NaN)).map((row) => [row[a], row[b]]));
  const inside = found.every((point) => point.every((value) => Math.abs(value) <= limit));
  return inside ? found.map((point) => point.map(rounded)) : fitted(found, limit);
}

/** The dark pixels. @param {ImageData} picture @param {number} limit */
function pointsOfPixels({ data, width, height }, limit) {
  const tone = Float32Array.from({ length: width * height }, (_, i) => {
    const shown = data[4 * i + 3] / 255; // on white
    return shown * (0.3 * data[4 * i] + 0.59 * data[4 * i + 1] + 0.11 * data[4 * i + 2]) + 255 * (1 - shown);
  });
  const [least, most] = [Math.min(...tone), Math.max(...tone)];
  if (most - least < 16) throw new Error("it is all of one tone");
  const dark = [...tone.keys()].filter((i) => tone[i] < (least + most) / 2);
  return fitted(some(dark).map((i) => [i % width, -Math.floor(i / width)]), limit);
}

/** @param {number} width @param {number} height */
const blank = (width, height) =>
  /** @type {OffscreenCanvasRenderingContext2D} */ (new OffscreenCanvas(width, height).getContext("2d"));

/** @param {string} word @param {number} limit @returns {number[][]} */
export function pointsOfWord(word, limit) {
  if (!word.trim()) throw new Error("type a letter first");
  const font = "bold 60px system-ui, sans-serif";
  const measure = blank(1, 1);
  measure.font = font;
  const width = Math.min(1200, Math.ceil(measure.measureText(word).width) + 8);
  const context = blank(width, 90);
  context.font = font;
  context.fillText(word, 4, 66);
  return pointsOfPixels(context.getImageData(0, 0, width, 90), limit);
}

/** @param {Blob} file @param {number} limit @returns {Promise<number[][]>} */
export async function pointsOfPicture(file, limit) {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, SIDE / Math.max(picture.width, picture.height));
  const [width, height] = [picture.width, picture.height].map((side) => Math.max(1, Math.round(side * scale)));
  const context = blank(width, height);
  context.drawImage(picture, 0, 0, width, height);
  return pointsOfPixels(context.getImageData(0, 0, width, height), limit);
}

/** @param {File} file @param {number} limit */
async function pointsOfFile(file, limit) {
  if (file.size > BYTES) throw new Error(`it is larger than ${BYTES / 1e6} MB`);
  if (!file.type.startsWith("image/")) return pointsOfRows(textOf(await file.arrayBuffer()), limit);
  return pointsOfPicture(file, limit).catch((error) => {
    throw error instanceof DOMException ? new Error("the browser cannot read it as a picture") : error;
  });
}

/** Text in UTF-8, or in UTF-16 as spreadsheets write it, with its mark. @param {ArrayBuffer} content */
function textOf(content) {
  const [first, second] = new Uint8Array(content);
  const wide = { 0xfffe: "utf-16le", 0xfeff: "utf-16be" }[(first << 8) | second];
  return new TextDecoder(wide ?? "utf-8").decode(content);
}

/**
 * The inputs by which a reader brings points.
 * @param {() => number} limit of the square
 * @param {(points: number[][]) => void} take
 * @param {(text: string) => void} complain
 * @param {("word" | "rows" | "file")[]} kinds
 */
export function bringing(limit, take, complain, kinds = ["word", "rows", "file"]) {
  const attempt = async (/** @type {string} */ what, /** @type {() => number[][] | Promise<number[][]>} */ read) => {
    try {
      take(await read());
    } catch (error) {
      complain(`${what} gives no points: ${error.message}.`);
    }
  };
  const [wordId, rowsId, fileId] = ["word", "rows", "file"].map(uniqueId);
  const word = h("input", { id: wordId, type: "text", maxLength: 24, autocomplete: "off" });
  const rows = h("textarea", { id: rowsId, rows: 3, spellcheck: false, placeholder: "x, y" });
  const file = h("input", { id: fileId, type: "file", accept: "image/*,.csv,.txt,.tsv,text/*" });
  const use = (/** @type {string} */ text) => h("button", { type: "button" }, text);
  const [useWord, useRows] = [use("Use the word"), use("Use the rows")];
  useWord.addEventListener("click", () => attempt(`"${word.value}"`, () => pointsOfWord(word.value, limit())));
  word.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => event.key === "Enter" && useWord.click());
  useRows.addEventListener("click", () => attempt("What was pasted", () => pointsOfRows(rows.value, limit())));
  file.addEventListener("change", () => {
    const [chosen] = file.files;
    if (chosen) attempt(chosen.name, () => pointsOfFile(chosen, limit()));
    file.value = "";
  });
  const entry = (/** @type {string} */ id, /** @type {string} */ text, /** @type {Node[]} */ ...inputs) =>
    h("div", { className: "live-bring" }, h("label", { htmlFor: id }, text), ...inputs);
  const entries = {
    word: entry(wordId, "a word", word, useWord),
    rows: entry(rowsId, "rows of two numbers, pasted", rows, useRows),
    file: entry(fileId, "a CSV file, or a picture (its dark pixels)", file),
  };
  return {
    element: h("div", { className: "live-brings" }, ...kinds.map((kind) => entries[kind])),
    /** @param {DataTransfer | null} given what was dropped */
    drop(given) {
      const [dropped] = given?.files ?? [];
      if (dropped) attempt(dropped.name, () => pointsOfFile(dropped, limit()));
      else if (given) attempt("What was dropped", () => pointsOfRows(given.getData("text"), limit()));
    },
  };
}
