// What a glossary term means, beside a link to it, while the pointer or the focus is there.

const GLOSSARY = /\/glossary\.html#([\w-]+)$/;
const WAIT = 250; // ms that the pointer rests on a link, or may be away from it and from what it shows
const GAP = 6; // px between a link and its definition

/** The glossary page, read when the first definition is asked for. @type {Promise<Document> | undefined} */
let glossary;
/** @type {HTMLElement | undefined} */
let shown;
/** @type {HTMLAnchorElement | undefined} */
let owner;
let timer = 0;

/** @param {string} url of an entry @returns {Promise<Document>} */
function read(url) {
  glossary ??= fetch(url.split("#")[0]).then(async (response) => {
    if (!response.ok) throw new Error(String(response.status));
    return new DOMParser().parseFromString(await response.text(), "text/html");
  });
  glossary.catch(() => (glossary = undefined));
  return glossary;
}

function hide() {
  clearTimeout(timer);
  shown?.remove();
  owner?.removeAttribute("aria-describedby");
  shown = owner = undefined;
}

/** Below the link, or above it where there is no room; never beyond the window's sides. @param {HTMLElement} box @param {HTMLElement} link */
function place(box, link) {
  const [at] = link.getClientRects();
  const { width, height } = box.getBoundingClientRect();
  const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - width - 8));
  const below = at.bottom + GAP + height < innerHeight || at.top < height + GAP;
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${(below ? at.bottom + GAP : at.top - GAP - height) + scrollY}px`;
}

/** @param {HTMLAnchorElement} link @param {string} id */
async function show(link, id) {
  hide();
  owner = link;
  const page = await read(link.href).catch(() => undefined); // without it the link still leads there
  const entry = page?.getElementById(id);
  const section = entry?.closest("section") ?? entry?.querySelector("section");
  if (!section || owner !== link) return;
  const box = document.createElement("div");
  box.className = "term-meaning";
  box.id = "term-meaning";
  box.setAttribute("role", "tooltip");
  for (const part of section.children) if (!/^(H\d|SECTION|SPAN)$/.test(part.tagName)) box.append(document.importNode(part, true));
  for (const inner of box.querySelectorAll("a")) inner.replaceWith(...inner.childNodes); // the pointer cannot be held on a link's link
  document.body.append(box);
  link.setAttribute("aria-describedby", box.id);
  shown = box;
  box.addEventListener("pointerenter", () => clearTimeout(timer));
  box.addEventListener("pointerleave", leave);
  place(box, link);
}

function leave() {
  clearTimeout(timer);
  timer = setTimeout(hide, WAIT);
}

/** @param {EventTarget | null} target */
function termOf(target) {
  const link = target instanceof Element ? /** @type {HTMLAnchorElement | null} */ (target.closest("main a[href]")) : null;
  const id = link && GLOSSARY.exec(link.href)?.[1];
  return link && id && link.href.split("#")[0] !== location.href.split("#")[0] ? { link, id } : undefined;
}

export function startDefinitions() {
  document.addEventListener("pointerover", ({ target, pointerType }) => {
    const term = pointerType === "touch" ? undefined : termOf(target);
    clearTimeout(timer);
    if (term && term.link !== owner) timer = setTimeout(() => show(term.link, term.id), WAIT);
    else if (!term && shown && !shown.contains(/** @type {Node} */ (target))) leave();
  });
  document.addEventListener("focusin", ({ target }) => {
    const term = termOf(target);
    if (term) show(term.link, term.id);
    else hide();
  });
  document.addEventListener("keydown", ({ key }) => key === "Escape" && hide());
}
