"""A release's notes come from the changelog, and only where every file names the same version."""
import re

import pytest
import release_notes

LOG = """# Changelog

## [0.2.0] - 2026-12-01

### Added

- Two.

## [0.1.0] - unreleased

- One.

## [0.0.1] - 2026-01-01
"""


def test_a_section_ends_where_the_next_begins():
    assert release_notes.section(LOG, "0.2.0") == "### Added\n\n- Two.\n"


@pytest.mark.parametrize(("version", "words"), [
    ("0.3.0", "no section"), ("0.1.0", "dated 'unreleased'"), ("0.0.1", "says nothing")])
def test_what_is_missing_is_named(version, words):
    with pytest.raises(ValueError, match=words):
        release_notes.section(LOG, version)


def test_all_files_name_one_version_and_the_changelog_knows_it():
    [version] = set(release_notes.versions(release_notes.ROOT).values())
    changelog = (release_notes.ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^## \[{re.escape(version)}\]", changelog, re.M)


def test_another_tag_is_refused():
    with pytest.raises(ValueError, match=r"tag = 'v99\.0\.0': expected 'v"):
        release_notes.notes(release_notes.ROOT, "v99.0.0")
