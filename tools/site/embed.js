// The theme of a playground's own page: as its address says, else as the reader's system.
{
  const asked = new URLSearchParams(location.search).get("theme");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const show = () => {
    const system = dark.matches ? "dark" : "light";
    document.documentElement.dataset.theme = asked === "dark" || asked === "light" ? asked : system;
  };
  dark.addEventListener("change", show);
  show();
}
