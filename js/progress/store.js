// What the reader has answered, kept in this browser only.

/**
 * @typedef {{answer?: any, draft?: any, reason?: string, right?: boolean, done?: boolean, outcome?: boolean, hints?: number,
 *            solution?: boolean, ticks?: number[]}} Kept of one exercise
 * @typedef {{exercises: Record<string, Kept>, chapters: Record<string, number>}} Book `chapters` says how many each has
 */

const KEY = "five-critics.exercises";
const BEGINNING = "FC1."; // of the code that five_critics/answers.py reads
const CHANGED = "five-critics-progress"; // on the window: the page's modules are bundled apart, each with its own copy of this
let memory = ""; // where the browser keeps nothing, as in some frames

const isRecord = (/** @type {unknown} */ value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** @returns {Book} */
export function book() {
  let found;
  try {
    found = JSON.parse(localStorage.getItem(KEY) ?? "{}");
  } catch {
    found = JSON.parse(memory || "{}");
  }
  const part = (/** @type {string} */ name) => (isRecord(found) && isRecord(found[name]) ? found[name] : {});
  return { exercises: part("exercises"), chapters: part("chapters") };
}

/** @param {Book} all */
function write(all) {
  memory = JSON.stringify(all);
  try {
    localStorage.setItem(KEY, memory);
  } catch {
    // It stays in memory, until the page is left.
  }
  window.dispatchEvent(new Event(CHANGED));
}

/** @param {string} name @returns {Kept} */
export function kept(name) {
  const found = book().exercises[name];
  return isRecord(found) ? found : {};
}

/** @param {string} name @param {Kept} more */
export function keep(name, more) {
  const all = book();
  all.exercises[name] = { ...kept(name), ...more };
  write(all);
}

/** @param {string} chapter @param {number} count */
export function announce(chapter, count) {
  const all = book();
  if (all.chapters[chapter] !== count) write({ ...all, chapters: { ...all.chapters, [chapter]: count } });
}

const ofChapter = (/** @type {string} */ name, /** @type {string | undefined} */ chapter) =>
  chapter === undefined || name.startsWith(`${chapter}.`);

/** Forgets a chapter's answers, or all. @param {string} [chapter] */
export function clear(chapter) {
  const all = book();
  const left = Object.entries(all.exercises).filter(([name]) => !ofChapter(name, chapter));
  write({ ...all, exercises: Object.fromEntries(left) });
}

/** How many exercises are done. @param {string} [chapter] */
export const done = (chapter) =>
  Object.entries(book().exercises).filter(([name, one]) => ofChapter(name, chapter) && one?.done).length;

/** @param {() => void} listener @returns {() => void} ends it */
export function whenChanged(listener) {
  const other = (/** @type {StorageEvent} */ event) => event.key === KEY && listener();
  window.addEventListener(CHANGED, listener);
  window.addEventListener("storage", other);
  return () => {
    window.removeEventListener(CHANGED, listener);
    window.removeEventListener("storage", other);
  };
}

/** The answers of the whole book as a code that can be pasted; "" without any. */
export function code() {
  const answers = Object.entries(book().exercises).flatMap(([name, one]) => (one?.answer === undefined ? [] : [[name, one.answer]]));
  if (!answers.length) return "";
  const bytes = new TextEncoder().encode(JSON.stringify(Object.fromEntries(answers)));
  const packed = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return BEGINNING + packed.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
