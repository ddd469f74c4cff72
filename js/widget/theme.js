// Light or dark, as the page around says it: sphinx-book-theme, Jupyter, Colab, VS Code; else as the system says.

const system = matchMedia("(prefers-color-scheme: dark)");

function isDark() {
  const html = document.documentElement;
  const { jpThemeLight, vscodeThemeKind } = document.body.dataset;
  const page = html.dataset.theme ?? html.getAttribute("theme");
  if (page === "dark" || page === "light") return page === "dark";
  if (jpThemeLight) return jpThemeLight === "false";
  if (vscodeThemeKind) return !vscodeThemeKind.includes("light");
  return system.matches;
}

/**
 * Keeps `root.dataset.theme` equal to the page's theme.
 * @param {HTMLElement} root
 * @param {() => void} changed called after each change
 * @returns {() => void} stops it
 */
export function followTheme(root, changed) {
  const follow = () => {
    const theme = isDark() ? "dark" : "light";
    if (root.dataset.theme === theme) return;
    root.dataset.theme = theme;
    changed();
  };
  const observer = new MutationObserver(follow);
  for (const node of [document.documentElement, document.body])
    observer.observe(node, {
      attributes: true,
      attributeFilter: ["data-theme", "theme", "data-jp-theme-light", "data-vscode-theme-kind"],
    });
  system.addEventListener("change", follow);
  follow();
  return () => {
    observer.disconnect();
    system.removeEventListener("change", follow);
  };
}
