"""Every objective's playground: trains in a browser, and shows numbers and a map with the objective's own range."""
import math

import pytest
from playground_driver import Driver, violations

from ganlib.live.manifest import manifest
from ganlib.objectives import ALL


@pytest.mark.parametrize("name", ALL)
def test_every_objective_trains_on_a_page_in_which_axe_finds_nothing(name, shared_context, address):
    found = manifest(name)
    driver = Driver(shared_context.new_page(), f"{address}{name}.html")
    driver.root.wait_for()
    assert violations(driver) == []
    driver.step(3)

    def named(name):
        return name.replace("_", " ").replace("discriminator", found["discriminator"])
    for measured in found["measured"]:
        label = driver.root.locator(".live-readouts dt").get_by_text(named(measured), exact=True)
        shown = label.locator("xpath=following-sibling::dd").inner_text()
        assert math.isfinite(float(shown)), (measured, shown)
    low, middle, high = map(float, driver.root.locator(".live-ends span").all_inner_texts())
    assert low < high and middle == pytest.approx((low + high) / 2, abs=0.06 * (high - low))
    for bound, shown in zip(("low", "high"), (low, high)):
        assert found["surface"][bound] in (None, shown)
    assert driver.errors == []
