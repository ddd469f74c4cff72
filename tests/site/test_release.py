"""Notes of a release come from the changelog, where all files name one version; workflows name what there is."""
import re

import pytest
import release_notes
import yaml

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


WORKFLOWS = sorted((release_notes.ROOT / ".github" / "workflows").glob("*.yml"))


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_workflows_run_commands_that_exist(path):
    workflow = yaml.safe_load(path.read_text(encoding="utf-8"))
    commands = "\n".join(step["run"] for job in workflow["jobs"].values() for step in job["steps"] if "run" in step)
    targets, tools = re.findall(r"\bmake (\w+)", commands), re.findall(r"\btools/[\w/]+\.py", commands)
    assert targets or tools
    assert all((release_notes.ROOT / tool).is_file() for tool in tools)
    for target in targets:
        assert re.search(rf"^{target}:", (release_notes.ROOT / "Makefile").read_text(), re.M)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_workflows_name_what_they_use_by_its_hash(path):
    """A tag can be moved to another commit."""
    used = re.findall(r"uses: (.*)", path.read_text(encoding="utf-8"))
    assert used and all(re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v[\d.]+", one) for one in used)
