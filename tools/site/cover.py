"""Five critics look at the same two bell curves: the README's picture, the one that goes with links to the site (card.png),
and the first page's, which follows the theme; and what their generators make of digits, for the first page.

    python tools/site/cover.py

It draws what `python -m experiments.critics` and `python -m experiments.images.gallery` stored.
"""
import base64
import io
import statistics
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
from PIL import Image
from site_files import CARD, CARD_SIZE

from five_critics import figures, results
from ganlib import data, plots
from ganlib.plots import charts

PAGES = Path(__file__).parents[2] / "pages"
PICTURE, DRAWN, DIGITS = (PAGES / name for name in ("five_critics.png", "five_critics.html", "digits.html"))
SIDE, ACROSS = 28, 8  # pixels of a digit, and digits in a row of a stored sheet
ROWS = """<style>
.cover-digits { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 4px 14px; align-items: center;
  max-width: 960px; }
.cover-digits > span { font: 1rem var(--book-sans, sans-serif); font-variant-numeric: tabular-nums; white-space: nowrap; }
.cover-digits > div { display: flex; background: #fff; }
.cover-digits img { flex: 1 1 0; min-width: 0; width: 50%; height: auto; }
html[data-theme="dark"] .cover-digits > div { filter: invert(0.9); }
@media (max-width: 700px) {
  .cover-digits { grid-template-columns: minmax(0, 1fr); gap: 2px; }
  .cover-digits > span:not(:first-of-type) { margin-top: 6px; }
  .cover-digits img { width: 100%; }
  .cover-digits img + img { display: none; }
}
</style>
"""
ALT = ("Five small pictures, each over the same two bell curves, q on the left and p on the right. The classifier is a "
       "steep step from 0 to 1. The clipped critic rises smoothly and flattens outside. The penalised critic is a straight "
       "line. The energy is 0 around p and grows to the left. The bottlenecked classifier is a low step, from a quarter to "
       "three quarters.")
TITLES = {"gan": "GAN (2014)\na classifier", "wgan": "WGAN (2017)\na clipped critic",
          "wgan_gp": "WGAN-GP (2017)\na penalised critic", "ebgan": "EBGAN (2017)\nan energy",
          "vgan": "VGAN (2019)\na bottleneck"}


def on_a_card(figure):
    """The figure in the middle of a white card of the size that pictures of links have."""
    drawn = io.BytesIO()
    figure.savefig(drawn, dpi=CARD_SIZE[1] / figure.get_figheight(), facecolor="white")
    picture, card = Image.open(drawn).convert("RGB"), Image.new("RGB", CARD_SIZE, "white")
    card.paste(picture, tuple((side - own) // 2 for side, own in zip(CARD_SIZE, picture.size)))
    return card.quantize(64)


def digits():
    """As HTML a row for each critic, with the distance at the end, median over seeds: 16 samples of one of its generators,
    of which a phone shows eight; and as many real digits.
    """
    stored = {row["critic"]: row for row in results.load("images")["rows"] if row["set"] == "mnist_5k"}
    rows = ""
    for name, title in TITLES.items():
        sheet = np.asarray(Image.open(results.FOLDER / "images" / f"mnist_5k.{name}.png").convert("L"))
        last = sheet[:2 * SIDE, -ACROSS * SIDE:]
        rows += row(title.split(" ")[0], statistics.median(stored[name]["rows"][-1]["frechet"]), [last[:SIDE], last[SIDE:]])
    real = 127.5 * (1 - data.mnist_5k("test").points[:2 * ACROSS, 0].numpy())
    halves = [np.concatenate(list(half), axis=1).round().astype(np.uint8) for half in (real[:ACROSS], real[ACROSS:])]
    return f'<div class="cover-digits">{ROWS}{rows}{row("real digits", stored["gan"]["floor"][0], halves)}</div>\n'


def row(name, distance, halves):
    """A name, a distance, and the two halves of a row of digits, dark on white, uint8."""
    shown = ""
    for half in halves:
        written = io.BytesIO()
        Image.fromarray(half).quantize(16).save(written, "PNG", optimize=True)
        shown += (f'<img class="dark-light" alt="{ACROSS} digits: {name}" width="{half.shape[1]}" height="{half.shape[0]}" '
                  f'src="data:image/png;base64,{base64.b64encode(written.getvalue()).decode()}">')
    return f"<span><b>{name}</b> {distance:.2f}</span><div>{shown}</div>\n"


def main():
    curves = {row["curve"]: row for row in results.load("critics")["rows"]}
    x = curves["x"]["values"]
    figure, axes = plots.panels(5, columns=3, ratio=0.85)
    for panel, (name, title) in zip(axes, TITLES.items()):
        y = curves[name]["values"]
        panel.plot(x, y, color=charts.DARK)
        low, high = min(y), max(y)
        for which, color, dash in (("p", charts.REAL, ":"), ("q", charts.MADE, "-")):
            density = curves[which]["values"]
            panel.plot(x, [low - 0.5 * (high - low) * (1 - 0.8 * each / max(density)) for each in density], color=color,
                       linestyle=dash)
        panel.set(title=title, xlabel="x", ylabel=curves[name]["unit"])
        panel.set_yticks([tick for tick in panel.get_yticks() if low - 0.01 <= tick <= high + 0.01])
    lines = axes[0].get_lines()
    figure.legend(lines, ["the critic", "p, data", "q, generator"], loc="outside lower center", ncols=3)
    figure.savefig(PICTURE, dpi=110)
    on_a_card(figure).save(PAGES / CARD, optimize=True)
    plt.close(figure)
    DIGITS.write_text(digits(), encoding="utf-8")
    DRAWN.write_text(figures.all_critics(ALT), encoding="utf-8")


if __name__ == "__main__":
    main()
