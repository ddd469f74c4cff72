"""The gallery of the image experiment: its figure says in HTML what is stored, and works without JavaScript."""
import re
import xml.etree.ElementTree as ET

import pytest
from PIL import Image

import five_critics
from five_critics import results
from five_critics.galleries import LINE, apart, path, ticks

STORED = {(row["set"], row["critic"]): row for row in results.load("images")["rows"]}


def figure(given):
    """As XML: `checked` has no value and `img` no end in HTML."""
    text = given._repr_html_().replace(" checked", ' checked="checked"')
    return ET.fromstring(re.sub("<(img|input)([^>]*)>", r"<\1\2/>", text))


@pytest.mark.parametrize("data, critic", STORED)
def test_a_gallery_shows_every_moment_and_every_seed(data, critic):
    given = five_critics.gallery(critic, data)
    found, rows = figure(given), STORED[data, critic]["rows"]
    stops = found.findall(".//input")
    assert [stop.get("aria-label") for stop in stops] == [f"{row['iterations']:,} updates" for row in rows]
    assert [stop.get("checked") for stop in stops] == [None] * (len(rows) - 1) + ["checked"]
    assert [f"label:nth-of-type({i + 1}) input:checked) {{ --at: {i}; }}" in found.find("style").text
            for i in range(len(rows))] == [True] * len(rows)
    assert found.find(".//img").get("loading") == "lazy"  # a built page makes a file of it
    with Image.open(results.FOLDER / "images" / f"{data}.{critic}.png") as sprite:
        assert sprite.size == (8 * 28 * len(rows), 4 * 28)
        assert sprite.size == tuple(int(found.find(".//img").get(side)) for side in ("width", "height"))
    distances, curves = found.findall(".//svg")
    assert len(distances.findall("circle")) == sum(value is not None for row in rows for value in row["frechet"])
    assert all(picture.get("aria-label") for picture in (distances, curves)) and found.find(".//img").get("alt")
    for circle in distances.findall("circle"):  # in the frame, whatever the numbers are
        assert 0 <= float(circle.get("cx")) <= 380 and 0 <= float(circle.get("cy")) <= 250
    for picture in (distances, curves):  # a leader goes from the end of a line to its name
        ends = [re.fullmatch(r"M(\S+) (\S+)L(\S+) (\S+)", one.get("d")).groups() for one in picture.findall("path")
                if one.get("class") == "leader"]
        names = [text for text in picture.findall("text") if text.get("style")]
        assert [float(at) for *_, at in ends] == pytest.approx([float(text.get("y")) - 4 for text in names])
        assert all(float(text.get("x")) > float(x) for text, (*_, x, _) in zip(names, ends))
    assert STORED[data, critic]["command"] in "".join(found.find("figcaption").itertext())


def test_what_is_not_stored_is_refused():
    with pytest.raises(ValueError, match="critic = 'dcgan': expected one of 'gan', .*'vgan'"):
        five_critics.gallery("dcgan")
    with pytest.raises(ValueError, match="data = 'cifar10': expected one of 'mnist_5k'"):
        five_critics.gallery("gan", "cifar10")
    with pytest.raises(ValueError, match="iterations = 26: expected one of 25, 50"):
        five_critics.gallery("gan").at(26)


def test_a_line_goes_through_its_points():
    points = [(46.04, 120.0), (46.3, 119.96), (57.3, 98.0), (57.3, 108.06), (57.21, 8.0)]
    written = path(points)
    assert written == "M46 120l.3 0 11-22 0 10.1-.1-100.1"
    x, y = 46.0, 120.0
    moves = [float(number) for number in re.findall(r"-?\d*\.?\d+", written)][2:]
    for (px, py), dx, dy in zip(points[1:], moves[::2], moves[1::2]):
        x, y = x + dx, y + dy
        assert (x, y) == (pytest.approx(px, abs=0.051), pytest.approx(py, abs=0.051))


def test_labels_move_apart_and_axes_have_numbers():
    moved = apart([50.0, 10.0, 12.0, 11.0])
    assert moved[0] == pytest.approx(50, abs=5) and moved[1] < moved[3] < moved[2]  # in their order
    inner = sorted(moved)
    assert all(b - a >= LINE - 1e-3 for a, b in zip(inner, inner[1:]))
    for low, high in ((0.05, 120), (3, 19), (0.9, 1.4e4)):
        found = ticks(low, high)
        assert len(found) >= 2 and all(low <= value <= high for value in found)
