"""Drawings, tables and scoreboards: what a page shows is what was given."""
import base64
import re
import zlib
from xml.etree import ElementTree

import cover
import numpy as np
import pytest
import torch

import five_critics
from five_critics import figures
from five_critics.figures.drawing import svg
from five_critics.tables import number
from ganlib import plots
from ganlib.live.plane import read_json


def parsed(text):
    return ElementTree.fromstring(text)


def test_a_drawing_takes_the_pages_colours_and_shares_no_id_with_another():
    parts = []
    for height in (1, 2):
        figure, axes = figures.panel(xlabel="x 0.0005")
        axes.plot([0, 1], [0, height / 3], color=figures.REAL)
        axes.scatter([0, 1], [0, height], color=figures.MADE)
        parts.append(svg(figure))
    for text in parts:
        assert "var(--drawn-real, #0072b2)" in text and "var(--drawn-made, #d55e00)" in text
        assert not re.search(r"#0072b2(?!\))|#222222(?!\))|<style|<metadata|font-family", text)
        assert re.findall(r">x 0.0005</text>", text)  # text stays text, with all its digits
        ids = re.findall(r'id="([^"]*)"', text)
        assert set(re.findall(r'(?:url\(#|href="#)([\w-]+)', text)) <= set(ids)
        parsed(text)
    assert not {*re.findall(r'id="([^"]*)"', parts[0])} & {*re.findall(r'id="([^"]*)"', parts[1])}


def test_a_drawing_has_its_words_and_its_panels_and_is_refused_without():
    figure, _ = figures.panel()
    drawing = figures.Drawing(figure, figure, alt='a "curve" < 1', narrow=[figure])
    html = drawing._repr_html_()
    assert 'aria-label="a &quot;curve&quot; &lt; 1"' in html
    assert html.count("<svg") == 3 and html.index('"panels wide"') < html.index('"panels narrow"')
    with pytest.raises(ValueError, match="figures = \\(\\): expected at least one"):
        figures.Drawing(alt="a")
    with pytest.raises(ValueError, match="alt = ' '"):
        figures.Drawing(figure, alt=" ")


@pytest.mark.parametrize(("middle", "bars"), [("median", [0.2, 0.3]), ("mean", [0.2, 0.4])])
def test_every_seed_is_a_dot_and_their_middle_a_line_that_the_axis_names(middle, bars):
    drawing = figures.dots_of({"a": [0.1, 0.3], "b": ([0.2, 0.3, 0.7], figures.MADE)}, "distance", marks={"floor": 0.05},
                              middle=middle)
    assert drawing.alt == f"distance, {middle} over seeds: a {bars[0]:.1f}; b {bars[1]:.1f}."
    for figure in (*drawing.figures, *drawing.narrow):
        [axes] = figure.axes
        dots = [line for line in axes.get_lines() if line.get_marker() == "o"]
        assert [list(line.get_xdata()) for line in dots] == [[0.1, 0.3], [0.2, 0.3, 0.7]]
        drawn = [line.get_xdata()[0] for line in axes.get_lines() if line.get_marker() != "o"]
        assert drawn == pytest.approx([*bars, 0.05])
        assert axes.get_xlabel() == f"distance (bar: {middle})"
        assert axes.get_ylim()[0] > axes.get_ylim()[1]  # the first group on top
    broken = figures.dots_of({"a": [1.0]}, "reverse KL of the modes' shares", middle=middle).narrow[0].axes[0].get_xlabel()
    assert broken.splitlines()[-1].endswith(f"(bar: {middle})")


@pytest.mark.parametrize("label", ["share of generated points that are drawn towards the data",
                                   "Kullback-Leibler divergence of the shares of the modes, in nats and not in bits"])
@pytest.mark.parametrize("name", ["0", "R1 with weight 0.1", "instance noise, on the pixels"])
def test_a_long_label_under_rows_with_long_names_is_not_cut(label, name):
    drawing = figures.dots_of({name: [0.2, 0.7, 1.0], "other": [0.1, 0.9]}, label, xlim=(-0.02, 1.02))
    for figure in (*drawing.figures, *drawing.narrow):
        figure.draw_without_rendering()
        [axes] = figure.axes
        box = axes.xaxis.label.get_window_extent()
        assert figure.bbox.x0 <= box.x0 and box.x1 <= figure.bbox.x1 and figure.bbox.y0 <= box.y0
        assert axes.get_xlabel().replace("\n", " ") == f"{label} (bar: median)"
        assert axes.get_xlabel().splitlines()[-1].endswith("(bar: median)")


def test_dots_hide_no_other_and_stay_clear_of_the_axis():
    counts = figures.dots_of({"a": [8, 7, 8, 8]}, "modes").figures[0].axes[0]
    assert counts.get_lines()[0].get_ydata() == pytest.approx([-0.14, 0, 0, 0.14])  # no dot hides another
    assert all(float(tick).is_integer() for tick in counts.get_xticks())
    shares = figures.dots_of({"a": [1.0, 0.2, 0.999, 0.5]}, "share", xlim=(0, 1)).figures[0].axes[0]
    assert shares.get_lines()[0].get_ydata() == pytest.approx([-0.07, 0, 0.07, 0])
    assert figures.dots_of({"a": [0.2, 0.4]}, "error", xlim=(0, None)).figures[0].axes[0].get_xlim()[0] == 0
    pile = figures.dots_of({"a": [0.1, 1.0], "b": [0.9 + 0.001 * i for i in range(8)]}, "share").narrow[0]
    pile.draw_without_rendering()
    [axes] = pile.axes
    dots = axes.get_lines()[2]
    assert axes.transData.transform(dots.get_xydata())[:, 1].min() > axes.get_window_extent().y0 + 5  # clear of the axis
    assert len(dots.get_xydata()) == 8
    far = figures.dots_of({"a": [0.01, 0.0101, 100.0]}, "distance", logx=True).figures[0].axes[0]
    assert far.get_lines()[0].get_ydata() == pytest.approx([-0.07, 0.07, 0])
    with pytest.raises(ValueError, match=r"groups\['a'\] = \[\]"):
        figures.dots_of({"a": []}, "x")
    with pytest.raises(ValueError, match="middle = 'mode': expected one of 'median', 'mean'"):
        figures.dots_of({"a": [1.0]}, "x", middle="mode")


@pytest.mark.parametrize(("value", "digits", "text"), [
    (0.5, 2, "0.50"), (-0.5, 1, "−0.5"), (0.0, 3, "0.000"), (3.2e-7, 2, "3.2 · 10⁻⁷"), (-4.2e-4, 2, "−4.2 · 10⁻⁴"),
    (1010.0, 1, "1\u202f010.0"), (float("inf"), 2, "∞"), (float("nan"), 2, "–")])
def test_numbers_are_written_as_people_write_them(value, digits, text):
    assert five_critics.number(value, digits) == text


def test_the_best_of_a_column_is_bold_and_real_samples_do_not_compete():
    shown = five_critics.table(["method", "distance", "modes"],
                               [["a", (0.2, 0.01), 7], ["b", (0.1, 0.02), 8], ["real samples", (0.01, 0.001), 8]],
                               best={"distance": min, "modes": max}, source="python -m x")
    table = parsed(shown._repr_html_().partition('<p class="made-by">')[0]).find("table")
    bold = ["".join(cell.itertext()) for cell in table.iter("strong")]
    assert bold == ["0.10 ± 0.02", "8"] and "0.01 ± 0.00" in "".join(table.itertext())
    assert [row.find("th").text for row in table.find("tbody")] == ["a", "b", "real samples"]
    assert "<code>python -m x</code>" in shown._repr_html_() and table.get("class") == "results"
    folded = five_critics.table(["a", "b"], [["x", 1.0]], source=["python -m x", "python -m y"])._repr_html_()
    assert "<summary>Made by 2 commands</summary>" in folded and folded.count("<code>") == 2
    with pytest.raises(ValueError, match="expected 3, one a column"):
        five_critics.table(["a", "b", "c"], [["x", 1.0]])


def test_a_scoreboard_links_each_claim_to_its_evidence():
    picture = five_critics.small_dots([([0.0, 1.0], "ink"), ([0.5], "made")], "two rows")
    line = five_critics.small_line([([0.0, 2.0, 1.0], "ink")], "up and down")
    claims = [five_critics.Claim("one", "holds", "1 of 1", "#a", picture),
              five_critics.Claim("two", "in part", "x", "b.html#c", line)]
    board = parsed(five_critics.scoreboard(claims)._repr_html_())
    assert [(card.get("href"), card.get("class")) for card in board] == [("#a", "claim holds"), ("b.html#c", "claim part")]
    circles = [(float(circle.get("cx")), circle.get("class")) for circle in board.iter("circle")]
    assert circles == [(4, "ink"), (116, "ink"), (60, "made")]
    assert board[1].find(".//path").get("d") == "M4.0 30.0L60.0 4.0L116.0 17.0"
    with pytest.raises(ValueError, match="verdict = 'maybe'"):
        five_critics.Claim("one", "maybe", "x", "#a")


def test_rows_and_curves_of_a_card_have_their_names_beside_them_and_their_scale_in_words_beneath():
    def texts(picture):
        return {text.text: (float(text.get("x")), float(text.get("y"))) for text in picture.iter("text")}
    dots = parsed(five_critics.small_dots([([0], "ink", "mean"), ([1], "made", "samples")], "dots", over="left is better"))
    circles = [(float(circle.get("cx")), float(circle.get("cy"))) for circle in dots.iter("circle")]
    names = texts(dots)
    assert [names["mean"][1] - 4, names["samples"][1] - 4] == [y for _, y in circles]
    assert names["mean"][0] == 0 and min(x for x, _ in circles) - 4 == 48  # as wide as "samples"
    assert names["left is better"][1] > 34 and float(dots.get("height")) == 48 and float(dots.get("width")) == 168
    capital = parsed(five_critics.small_dots([([0], "ink", "WGAN-GP")], "dots"))
    assert min(float(circle.get("cx")) for circle in capital.iter("circle")) - 4 == 60  # six capitals are wider
    line = parsed(five_critics.small_line([([0, 1], "ink", "one"), ([0, 0.9], "soft", "two")], "lines"))
    names = texts(line)
    assert names["two"][1] - names["one"][1] == 14 and names["one"][0] > 116  # though the curves end closer together


def test_the_map_of_critics_grows_by_one_in_each_chapter():
    for count, chapter in enumerate(("gan", "wgan", "wgan_gp", "ebgan", "vgan"), start=1):
        cards = list(parsed(figures.critics_so_far(chapter)._repr_html_()))
        assert [card.get("class") for card in cards] == ["known"] * (count - 1) + ["here"] + ["later"] * (5 - count)
        assert [len(card.findall(".//path[@class='ink']")) for card in cards] == [1] * count + [0] * (5 - count)
    with pytest.raises(ValueError, match="chapter = 'magan'"):
        figures.critics_so_far("magan")


def test_overlaps_draw_each_distance_and_cut_what_leaves_the_panel():
    x, apart = torch.linspace(-1, 1, 5), torch.linspace(0, 4, 9)
    drawing = figures.overlaps(x, {"near": (x ** 2 + 1, 1 - x / 2)}, apart, {"EM": apart, "KL": apart ** 2})
    [axes] = drawing.figures[-1].axes
    assert [np.allclose(line.get_ydata(), y) for line, y in zip(axes.get_lines(), (apart, apart ** 2))] == [True, True]
    assert axes.texts[1].get_text() == "KL" and axes.texts[1].xy == (2, 4)


def test_routes_are_drawn_as_marks_over_the_formula():
    theta, places, found = torch.linspace(-1, 1, 5), torch.tensor([-0.5, 0.5]), torch.tensor([0.4, 0.45])
    drawing = figures.routes(theta, {"EM": (theta.abs(), {"o": (places, found), "x": (places, found / 2)})},
                             at={"EM": {"formula": (0, 1), "× net": (0.5, 0)}}, alt="a")
    [axes] = drawing.figures[0].axes
    line, pot, net = axes.get_lines()
    assert np.allclose(line.get_ydata(), theta.abs()) and np.allclose(pot.get_ydata(), found)
    assert np.allclose(net.get_ydata(), found / 2) and (pot.get_marker(), net.get_marker()) == ("o", "x")
    assert [(text.get_text(), text.xy) for text in axes.texts] == [("formula", (0, 1)), ("× net", (0.5, 0))]


def test_what_is_compared_has_its_number_below_and_the_names_once_where_they_have_room():
    drawing = figures.compared({"near": (1, 1.1, 1.2), "far": (1, 2, 3)}, ("the first", "another", "the last"), "x", alt="a",
                               colours=(figures.DARK,) * 3, words="{:.1f}".format)
    first = [("1.0", (1, 0)), ("1.1", (1.1, 0)), ("1.2", (1.2, 0))]
    for figure in (*drawing.figures, *drawing.narrow):
        [axes] = figure.axes
        marks = [(line.get_xdata()[0], line.get_ydata()[0]) for line in axes.get_lines() if line.get_marker() != "None"]
        assert marks == [(1, 0), (1.1, 0), (1.2, 0), (1, 1), (2, 1), (3, 1)]
        figure.draw_without_rendering()
        texts = [(text.get_text(), text.xy, text.get_window_extent()) for text in axes.texts]
        assert [(text, place) for text, place, _ in texts] == [
            *(first if figure in drawing.figures else [first[0], first[2], first[1]]), ("1.0", (1, 1)), ("2.0", (2, 1)),
            ("3.0", (3, 1)), ("the first", (1, 1)), ("another", (2, 1)), ("the last", (3, 1))]
        boxes = [box for *_, box in texts]
        assert not any(box.overlaps(other) for i, box in enumerate(boxes) for other in boxes[:i])
        for text, place, box in texts[:3]:  # where three have no room below, the middle one stands above
            mark, above = axes.transData.transform(place), text == "1.1" and figure in drawing.narrow
            assert (box.y0 > mark[1]) == above and abs((box.x0 + box.x1) / 2 - mark[0]) < 10
    near = figures.compared({"all near": (1, 1.1, 1.2)}, ("the first", "another", "the last"), "x", xlim=(0, 20), alt="a",
                            colours=(figures.DARK,) * 3)
    for figure in (*near.figures, *near.narrow):  # no mark has room for its name
        assert [text.get_text() for text in figure.legends[0].get_texts()] == ["the first", "another", "the last"]
        assert len(figure.axes[0].texts) == 3
    with pytest.raises(ValueError, match=r"one for each of \('one', 'two'\)"):
        figures.compared({"a": (1, 2, 3)}, ("one", "two"), "x", alt="a")


def test_what_is_compared_keeps_numbers_below_0_apart_too():
    drawing = figures.compared({"low": (-1103, -725), "high": (-509, -467)}, ("one", "other"), "x", alt="a",
                               words=lambda value: number(value, 0))
    for figure in (*drawing.figures, *drawing.narrow):
        figure.draw_without_rendering()
        left, right = [text.get_window_extent() for text in figure.axes[0].texts if text.get_text() in ("−509", "−467")]
        assert right.x0 - left.x1 > 3


def test_rays_join_equal_shares_of_mass_in_order():
    x = torch.linspace(0, 4, 401)
    p, q = ((x - middle).abs() < 0.5 for middle in (3, 1))
    figure = figures.rays(x, p.double(), q.double(), x, count=4).figures[0]
    arrows = [(text.xyann[0], text.xy[0]) for text in figure.axes[0].texts if text.arrow_patch]
    assert np.allclose([end - start for start, end in arrows], 2, atol=0.03) and len(arrows) == 4


def test_maps_put_low_x_left_and_low_y_down_and_high_values_dark():
    grid = plots.square_grid(2.0, 8)
    surface = (grid[:, 0] + 10 * grid[:, 1]).reshape(8, 8)
    [axes] = figures.maps([{"title": "t", "surface": surface, "real": grid, "made": -grid}], alt="a").figures[0].axes
    [image] = axes.get_images()
    alpha = image.get_array()[..., 3]
    assert image.origin == "lower" and np.allclose(alpha, 0.5 * (surface + 22) / 44, atol=1e-6)


def test_a_maps_lines_say_at_which_height_they_are():
    grid = plots.square_grid(2.0, 8)
    rounds = [{"title": "t", "surface": (0.5 + 0.05 * grid[:, 0]).reshape(8, 8), "real": grid, "made": None}]
    for named, words in (("D", ["D = 0.5"]), ("", [])):
        [axes] = figures.maps(rounds, alt="a", low=0, high=1, named=named).figures[0].axes
        assert [text.get_text() for text in axes.texts] == words


def test_training_has_a_line_a_seed_and_the_clip_a_dot_a_seed():
    rows = [{"updates": [1, 2], "estimate": [0.1, 0.2], "w1": [3, 2]},
            {"updates": [1, 2], "estimate": [0.3, 0.1], "w1": [1, 1]}]
    above, below = figures.losses_and_distances({"WGAN": rows}, {"WGAN": "gain"}, alt="a").figures
    assert [list(line.get_ydata()) for line in above.axes[0].get_lines()] == [[0.1, 0.2], [0.3, 0.1]]
    assert [list(line.get_ydata()) for line in below.axes[0].get_lines()] == [[3, 2], [1, 1]]
    [figure] = figures.over_clip([0.1, 1.0], {"distance": ([[1.0, 2.0], [3.0, 5.0]], False)}).figures
    mean, *dots = figure.axes[0].get_lines()
    assert list(mean.get_ydata()) == [1.5, 4.0] and [list(dot.get_ydata()) for dot in dots] == [[1, 2], [3, 5]]
    assert figure.axes[0].get_xscale() == "log"


def test_the_first_pages_critics_are_those_that_are_stored():
    written = cover.DRAWN.read_text(encoding="utf-8")
    assert written == figures.all_critics(cover.ALT), "run `python tools/site/cover.py`"
    cards = list(parsed(written))
    curves = {card.get("href"): card.find(".//path[@class='ink']").get("d") for card in cards}
    heights = {page: [float(y) for y in curve[1:].replace("L", " ").split()[1::2]] for page, curve in curves.items()}
    span = {page: max(each) - min(each) for page, each in heights.items()}
    assert span["../chapters/05_vgan.html"] < 0.6 * span["../chapters/01_gan.html"]  # both from 0 to 1


def test_the_first_pages_digits_have_the_names_and_distances_of_the_stored_runs():
    shown = cover.DIGITS.read_text(encoding="utf-8")
    assert re.findall(r"<span><b>([^<]+)</b> ([\d.]+)</span>", shown) == re.findall(
        r"<span><b>([^<]+)</b> ([\d.]+)</span>", cover.digits())
    assert shown.count("<img") == 12 and "<b>WGAN-GP</b> 0.73" in shown


def test_the_first_page_says_when_the_crosses_of_its_stored_run_are_near():
    """Near is a third of where they began."""
    found, page = read_json("stored_run"), cover.DRAWN.with_name("intro.md").read_text(encoding="utf-8")
    assert "200 steps with WGAN, WGAN-GP and VGAN, after 400 with the GAN, whose crosses pile up on two dots later (" in page
    assert "and after 600 with EBGAN" in page
    for name, said in {"wgan": 200, "wgan_gp": 200, "vgan": 200, "gan": 400, "ebgan": 600}.items():
        distances = [told["distance"] for told in found["lanes"][name]["told"]]
        near = [distance < distances[0] / 3 for distance in distances]
        assert said - 70 <= found["steps"][near.index(True)] <= said + 10 and near[-1] == (name != "gan"), name
    moments, points = len(found["steps"]), found["points"]
    levels = np.frombuffer(zlib.decompress(base64.b64decode(found["levels"])), np.uint8)
    steps = levels[:2 * moments * points].reshape(moments, points, 2)  # the GAN's, which is the first
    last = (steps.sum(0).astype(np.uint8) / 127.5 - 1) * found["reach"] * found["limit"]
    modes = np.array(read_json("index")["data"]["ring"]["modes"])
    each = np.bincount(np.square(last[:, None] - modes).sum(-1).argmin(1), minlength=len(modes))
    assert next(iter(found["lanes"])) == "gan" and sum(sorted(each)[-2:]) > points / 2 and each.min() > 0


def test_a_score_over_samples_shows_its_means_single_values_and_what_a_theory_says():
    means = [(2.0, 0.3), (0.5, 0.1)]
    [figure] = figures.over_samples((100, 400), means, "score", formula=[2.2, 0.55], alt="a").figures
    axes = figure.axes[0]
    assert axes.get_yscale() == "log"
    assert [list(line.get_ydata()) for line in axes.get_lines()][:2] == [[2.2, 0.55], [2, 0.5]]
    [figure] = figures.over_samples((100, 400), means, "score", each=[[1, 3], [0, 1]], alt="a").figures
    dots = [list(line.get_ydata()) for line in figure.axes[0].get_lines()]
    assert [1, 3] in dots and [0, 1] in dots and figure.axes[0].get_yscale() == "linear"
    [name] = figure.axes[0].texts
    assert tuple(name.xy) == (400, 0.5) and name.arrow_patch  # a line to the mean, not to a single value


def test_a_row_of_images_is_broken_every_six_and_keeps_its_name():
    images = torch.linspace(-1, 1, 8)[:, None, None, None].expand(8, 1, 4, 4)
    written = figures.image_rows({"A": images, "all real": images[:6]}, alt="a < b")._repr_html_()
    found = re.findall(r'<img class="digits" alt="([^"]*)" width="(\d+)" height="(\d+)"', written)
    assert found == [("A, from image 1", "36", "4"), ("A, from image 7", "12", "4"), ("all real, from image 1", "36", "4")]
    assert re.findall(r"<b [^>]*>([^<]*)</b>", written) == ["A", "all real"] and 'aria-label="a &lt; b"' in written
    with pytest.raises(ValueError, match="rows = {}: expected at least one"):
        figures.image_rows({}, alt="a")
