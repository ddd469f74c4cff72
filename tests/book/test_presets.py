"""What a reader sees who follows a link of a chapter to a playground is what chapters/presets.json promises.

The links are trained in this process as the page trains them: the same graphs, the same random numbers. Those that take a
second or so are trained with the page's own seed on every push, all of them with three seeds in the full run.
"""
import json

import numpy as np
import presets
import pytest
from page_run import PageRun, WrittenRun

import ganlib
from five_critics import results
from ganlib.live.plane import OBJECTIVES

EXPECTED = presets.expectations()
PRESETS = presets.presets()
QUICK = 400  # updates of one network


def moments(preset):
    return EXPECTED.get(preset.page, {}).get(preset.href, [{"after": 0}])


def named(preset):
    return f"{preset.page} {preset.href}"


def test_each_link_to_a_playground_has_an_expectation_and_each_expectation_a_link():
    assert {(preset.page, preset.href) for preset in PRESETS} == {
        (page, href) for page, links in EXPECTED.items() for href in links}


@pytest.mark.parametrize("preset", PRESETS, ids=named)
def test_an_expectation_can_be_broken(preset):
    """It bounds something, and not by what is always so."""
    for moment in moments(preset):
        bounds = presets.bounds_of(moment)
        assert bounds and moment.keys() - bounds.keys() == {"after"}
        for name, (low, high) in bounds.items():
            assert isinstance(low, str) or isinstance(high, str) or low <= high
            whole = {"covered": (0, 25), "sure": (0, 1), "at_clip": (0, 1), "quality": (0, 1)}
            assert (low, high) != whole.get(name.removeprefix("against."))


@pytest.mark.parametrize("preset", [one for one in PRESETS if "play=" in one.query and one.page not in presets.FREE],
                         ids=named)
def test_a_link_that_plays_stops_at_a_moment_that_is_promised(preset):
    """Else a reader passes it within a second."""
    until = presets.complete(presets.starts()[preset.target, preset.name], preset.query)["until"]
    assert until in [moment["after"] for moment in moments(preset)]


def test_what_is_out_of_bounds_is_said_with_the_value():
    promised = [{"after": 3, "distance": [0, "against.distance"], "covered": [6, 8]}]
    assert presets.broken(promised, [{"distance": 0.2, "against.distance": 0.3, "covered": 6}]) == []
    said = presets.broken(promised, [{"distance": 0.4, "against.distance": 0.3, "covered": 9}])
    assert said == ["after 3 updates distance is 0.4: expected 0 to against.distance",
                    "after 3 updates covered is 9: expected 6 to 8"]
    assert presets.broken([{"after": 3, "kl": [0, 1]}], [{"kl": np.nan}])


def test_what_a_link_does_not_name_is_the_pages_own():
    start = presets.starts()["01_gan", "gan"]
    own, = presets.complete(start, "")["sides"]
    assert own["values"]["generator_optimizer.learning_rate"] == start["generator_learning_rate"] != 1e-3
    asked = presets.complete(start, "loss=minimax&seed=5&against=wgan&against.clip=0.1&step_discriminator=3")
    assert asked["sides"][0]["values"] == own["values"] | {"loss": "minimax"}
    assert asked["sides"][1]["values"]["clip"] == 0.1 and asked["sides"][1]["values"]["discriminator_steps"] == 5
    assert (asked["seed"], asked["steps"]) == (5, {"discriminator": 3, "generator": 0})


@pytest.mark.parametrize("query", ["los=minimax", "loss=hinge", "discriminator_steps=0", "against.clip=1", "data=moons",
                                   "batch=100", "against=wgna", "until=0", "until=soon", "until=1000001",
                                   "curve=slope"])
def test_a_link_that_asks_for_what_is_not_there_is_refused(query):
    with pytest.raises(ValueError):
        presets.complete(presets.starts()["01_gan", "gan"], query)


@pytest.mark.parametrize("name", ["gan", "wgan_gp", "vgan", "magan", "formulas"])
def test_these_runs_are_the_pages(name):
    """As the kernel's engine makes them, which tests/page/test_playground_parity.py holds to the browser's."""
    objective, kind = OBJECTIVES[name].on_points(), WrittenRun if name == "formulas" else PageRun
    playground = ganlib.Playground(objective, engine="kernel", device="cpu", batch=32, seed=7)
    playground.advance(20, progress=False)
    [theirs] = playground.runs
    ours = kind(name, playground.settings, {"data": "ring", "centres": [[0, 0]], "batch": 32}, 7)
    ours.advance(13)
    ours.advance(7)
    assert ours.steps == 20 and ours.rows.keys() == theirs.history.keys()
    for key, values in ours.rows.items():
        assert np.allclose(values, theirs.history[key], rtol=1e-3, atol=1e-4), key
    view = playground._trained.trainings.view
    picture, shown = view.picture(theirs), ours.shown()
    assert np.allclose(shown["samples"], picture["samples"], atol=1e-3) and shown["limit"] == picture["limit"]
    arrows = picture["arrows"].numpy()
    assert np.allclose(shown["arrows"], arrows, rtol=1e-2, atol=1e-2 * np.abs(arrows).max())
    distance = view.measure(picture["samples"])["distance"]
    assert ours.measure(shown["samples"])["distance"] == pytest.approx(distance, abs=1e-3)


STAGES = [(page, challenge["text"], stage) for (page, _), start in presets.starts().items()
          for challenge in start.get("challenges", []) for stage in challenge["stages"] if "covered" in stage]


@pytest.mark.parametrize("page, text, stage", STAGES)
def test_a_challenge_on_modes_is_held_for_a_while(page, text, stage):
    """The count jumps: a single moment of it comes to whoever waits, whatever was chosen."""
    assert stage.get("held", [0])[0] >= 20


def trains(preset, seeds):
    promised = moments(preset)
    return [words for seed in seeds for words in presets.broken(promised, presets.watch(preset, promised, seed))]


@pytest.mark.parametrize("preset", [one for one in PRESETS if presets.cost(one, moments(one)) <= QUICK], ids=named)
def test_a_quick_link_shows_what_it_promises(preset):
    assert trains(preset, presets.seeds(preset)[:1]) == []


@pytest.mark.full
@pytest.mark.parametrize("preset", PRESETS, ids=named)
def test_each_link_shows_what_it_promises_with_three_seeds(preset):
    assert trains(preset, presets.seeds(preset)) == []


def test_the_stored_runs_are_of_these_links_and_keep_these_promises():
    """Whoever changes a link or an expectation runs `python tools/notebooks/presets.py` again."""
    stored = {(row["page"], row["link"], row["seed"], row["after"]): row for row in results.load("presets")["rows"]}
    wanted = {(preset.page, preset.href, seed, moment["after"]): moment
              for preset in PRESETS for seed in presets.seeds(preset) for moment in moments(preset)}
    assert stored.keys() == wanted.keys()
    for key, moment in wanted.items():
        assert presets.broken([moment], [stored[key]]) == [], key


def test_with_five_updates_a_gan_is_nearer_with_the_pages_seed_alone():
    """Chapter 7 says so of the three seeds."""
    rows = {row["seed"]: row for row in results.load("presets")["rows"]
            if row["page"] == "07_side_by_side" and "?discriminator_steps=5&" in row["link"]}
    assert {seed for seed, row in rows.items() if row["distance"] < row["against.distance"]} == {0} < set(rows)


def test_the_file_of_expectations_has_each_link_once():
    def once(pairs):
        names = [name for name, _ in pairs]
        assert len(names) == len(set(names))
        return dict(pairs)
    json.loads(presets.FILE.read_text(encoding="utf-8"), object_pairs_hook=once)
