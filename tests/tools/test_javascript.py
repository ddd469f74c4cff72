"""The page's JavaScript: its types agree, eslint finds no mistake, and the parts that need no browser do what they say."""
import check_javascript
import pytest


@pytest.mark.parametrize("name", check_javascript.CHECKS)
def test_javascript(name):
    if found := check_javascript.complaints(name):
        pytest.fail(found, pytrace=False)
