"""The committed JavaScript bundles are what their sources make."""

import bundle
import pytest


@pytest.fixture(scope="module")
def rebuilt(tmp_path_factory):
    folder = tmp_path_factory.mktemp("bundles")
    bundle.bundle(folder)
    return folder


def test_every_bundle_is_committed_and_nothing_else(rebuilt):
    names = {file.name for file in rebuilt.iterdir()}
    assert names == {file.name for file in bundle.BUNDLES.iterdir()} == set(bundle.ENTRIES)


@pytest.mark.parametrize("name", bundle.ENTRIES)
def test_rebuilding_gives_the_committed_bytes(rebuilt, name):
    same = (rebuilt / name).read_bytes() == (bundle.BUNDLES / name).read_bytes()
    assert same, f"{name} differs from its sources: run `python tools/javascript/bundle.py` and commit ganlib/live/static"


@pytest.mark.parametrize("name", bundle.ENTRIES)
def test_a_bundle_imports_nothing_by_a_fixed_address(name):
    """anywidget loads the playground from a Blob URL, where a relative import would fail."""
    text = (bundle.BUNDLES / name).read_text(encoding="utf-8")
    assert "https://" not in text.replace("https://github.com", "")
    assert not any(word in text for word in ('from"./', "from './", 'import("', "import('"))
