"""Stored images of the five critics, as they trained."""
import base64
import io

from .. import results
from ..tables import Html, number


def samples_over_time(critic, at=(100, 700, 2000, 6500), data="mnist_5k"):
    """Samples from the same noise at some moments of a stored training, each with its Fréchet distance, first seed.

    Args:
        critic: as results/images.json names it, such as "wgan"
        at: generator updates, of those that were stored
        data: the data set's name there

    Raises:
        ValueError: there is no such training, or nothing was stored at that moment
    """
    from PIL import Image
    stored = {row["critic"]: row for row in results.load("images")["rows"] if row["set"] == data}
    if critic not in stored:
        raise ValueError(f"critic = {critic!r}: expected one of {', '.join(map(repr, stored))}")
    moments = {moment["iterations"]: (place, moment) for place, moment in enumerate(stored[critic]["rows"])}
    if unknown := [each for each in at if each not in moments]:
        raise ValueError(f"at = {tuple(at)}: expected moments of {sorted(moments)}, found {unknown[0]}")
    sheet = Image.open(results.FOLDER / "images" / f"{data}.{critic}.png").convert("L")
    width, shown = sheet.width // len(moments), ""
    for each in at:
        place, moment = moments[each]
        written = io.BytesIO()
        sheet.crop((place * width, 0, (place + 1) * width, sheet.height)).save(written, "PNG")
        words = f"after {each:,} updates".replace(",", "\u202f")
        score = f"Fréchet distance {number(moment['frechet'][0], 1)}"
        source = f"data:image/png;base64,{base64.b64encode(written.getvalue()).decode()}"
        shown += (f'<div><img class="dark-light digits" src="{source}" alt="Generated digits {words}.">'
                  f"<span>{words}: {score}</span></div>")
    return Html(f'<div class="over-time">{shown}</div>', f"Samples of {critic} at {len(at)} moments")
