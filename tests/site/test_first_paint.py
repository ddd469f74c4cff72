"""How little a page needs before it is painted, and that nothing moves afterwards, over a slow connection (paint.py)."""
import paint
import pytest
import serve
from test_site_pages import PAGES

QUICK = ["pages/intro.html", "chapters/01_gan.html", "chapters/02_wgan_measured.html",
         "chapters/04_ebgan_exercises.html"]  # which begins with formulas
FULL = [pytest.param(page, marks=pytest.mark.full) for page in PAGES if page.startswith(("pages/", "chapters/")) and
        page not in QUICK]


@pytest.fixture(scope="module")
def address(site):
    with paint.compressed(serve.SITE) as address:
        yield address


@pytest.mark.parametrize("width", paint.WIDTHS)
@pytest.mark.parametrize("path", [*QUICK, *FULL])
def test_style_sheets_alone_come_before_the_first_picture_and_nothing_moves_after_it(path, width, chromium, address):
    seen = paint.paint(chromium, address + path, paint.WIDTHS[width])
    waited = {file["name"]: file["bytes"] for file in seen.files if file["blocking"]}
    assert waited and all(name.endswith(".css") for name in waited), waited
    assert sum(waited.values()) < 45_000, waited
    assert seen.shift < 0.02, seen.shifts
