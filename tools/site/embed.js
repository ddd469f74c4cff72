// A playground's own page: its theme is what the address says, else the reader's system's; and its lecture mode.
{
  const query = new URLSearchParams(location.search);
  const page = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const show = () => {
    const asked = query.get("theme");
    page.dataset.theme = asked === "dark" || asked === "light" ? asked : dark.matches ? "dark" : "light";
  };
  dark.addEventListener("change", show);
  show();

  /** The presets one at a time; before and after lie under the arrow keys and the keys of a presenter. */
  const lecture = () => {
    const nav = document.querySelector(".presets");
    const links = [...nav.querySelectorAll("a")];
    const count = document.createElement("span");
    let at = 0;
    const told = () => {
      links.forEach((link, i) => (link.parentElement.hidden = i !== at));
      count.textContent = `${at + 1} of ${links.length}`;
    };
    const go = (by) => {
      if (at + by < 0 || at + by >= links.length) return;
      at += by;
      told();
      links[at].click();
    };
    const button = (text, label, by) => {
      const made = Object.assign(document.createElement("button"), { type: "button", textContent: text, ariaLabel: label });
      made.addEventListener("click", () => go(by));
      return made;
    };
    nav.prepend(button("←", "preset before", -1), count, button("→", "next preset", 1));
    nav.setAttribute("aria-live", "polite");
    told();
    const keys = { ArrowLeft: -1, PageUp: -1, ArrowRight: 1, PageDown: 1 };
    document.addEventListener("keydown", (event) => {
      if (event.target.closest("input, select, textarea") || event.ctrlKey || event.altKey || event.metaKey) return;
      if (!(event.key in keys)) return;
      event.preventDefault();
      go(keys[event.key]);
    });
  };
  if (query.has("lecture")) {
    page.dataset.lecture = "";
    document.addEventListener("DOMContentLoaded", lecture);
  }
}
