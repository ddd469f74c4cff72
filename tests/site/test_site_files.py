"""What the site says of itself to programs and to lost readers: policies, descriptions, maps, the numbers in its pages."""
import base64
import hashlib
import re
from types import SimpleNamespace

import book_numbers
import content_policy
import pytest
import repository_links
import site_files
from docutils import nodes

ADDRESS = "https://book.example/five/"


def test_a_policy_names_each_script_that_stands_in_the_page_and_comes_before_all_that_loads():
    code = 'let x = "<b>";\n'
    page = ('<html><head>\n<meta charset="utf-8" />\n<link href="a.css"><script src="a.js"></script>'
            f'<script type="application/json">{{}}</script><script data-x="1">{code}</script></head></html>')
    found = content_policy.with_policy(page)
    policy = re.search(r'^<meta http-equiv="Content-Security-Policy" content="(.*)">$', found, re.M)
    assert found.index('charset="utf-8"') < policy.start() < found.index("<link")
    assert content_policy.with_policy(found) == found  # in a build in which nothing changed
    digest = base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
    assert re.findall(r"'sha256-[^']*'", policy[1]) == [f"'sha256-{digest}'"]
    assert "unsafe-inline" not in re.search(r"script-src [^;]*", policy[1])[0] and "*" not in policy[1]


def page_of(*parts):
    document = nodes.section()
    document += list(parts)
    return document


def test_a_description_is_the_first_paragraph_cut_at_a_word():
    short, first = nodes.paragraph("", "Too short."), nodes.paragraph("", "so many words\n" * 30)
    text = site_files.description(page_of(nodes.title("", "A title"), short, first))
    assert text.startswith("so many words so many") and text.endswith("so …") and len(text) <= site_files.LONGEST + 2
    assert site_files.description(page_of(short)) == ""


@pytest.mark.parametrize("address", ["", ADDRESS])
def test_pictures_and_addresses_are_given_where_the_sites_is_known(address):
    tags = site_files.tags('A "title"', "Text & more", address, "chapters/a")
    assert '<meta property="og:title" content="A &quot;title&quot;">' in tags and 'name="description"' in tags
    assert (f'content="{ADDRESS}chapters/a.html"' in tags) == (f'content="{ADDRESS}card.png"' in tags) == bool(address)


@pytest.mark.parametrize("address, base", [("", ""), (f" {ADDRESS} ", "/five/")])
def test_lost_readers_are_led_back_and_the_map_needs_an_address(address, base, tmp_path, monkeypatch):
    monkeypatch.setenv("SITE_ADDRESS", address)
    app = SimpleNamespace(outdir=tmp_path, builder=SimpleNamespace(format="html"),
                          env=SimpleNamespace(found_docs={"pages/b", "chapters/a"}))
    site_files.on_finish(app, None)
    lost = (tmp_path / "404.html").read_text(encoding="utf-8")
    assert f'href="{base}index.html"' in lost and "Content-Security-Policy" in lost
    assert {file.name for file in tmp_path.iterdir()} == {"404.html"} | ({"sitemap.xml", "robots.txt"} if address else set())
    if address:
        places = re.findall(r"<loc>(.*?)</loc>", (tmp_path / "sitemap.xml").read_text())
        assert places == [f"{ADDRESS}chapters/a.html", f"{ADDRESS}pages/b.html"]


def test_every_number_of_a_page_is_read_from_the_book():
    root = book_numbers.ROOT
    known = book_numbers.numbers().keys() | repository_links.sentences(None, "").keys()
    asked = {name for page in (root / "pages").glob("*.md")
             for name in re.findall(r"\{\{ (\w+) \}\}", page.read_text(encoding="utf-8"))}
    assert asked == known


def test_every_reference_leads_to_its_paper():
    entries = re.split(r"\n(?=@)", (book_numbers.ROOT / "pages/references.bib").read_text(encoding="utf-8"))
    assert len(entries) > 30
    assert [entry for entry in entries if not re.search(r"\n  (eprint = \{\d{4}\.\d{4,5}\}|url = \{https://)", entry)] == []


def test_an_error_is_reported_where_the_book_came_from():
    found = repository_links.sentences(("https://github.com/a/b", "main"), ADDRESS)
    assert ADDRESS in found["where_to_find"] and "(https://github.com/a/b/issues)" in found["where_to_report"]
    assert "gave you" in repository_links.sentences(None, "")["where_to_report"]
