"""Trains what the links of the chapters set, and holds it to what they promise: `python tools/notebooks/presets.py`.

A link such as <a href="#live-wgan?clip=1&reset=1&play=1"> sets a page's playground: what it does not name is what the page
started it with. What a reader then sees is declared in chapters/presets.json, for each page and link:

    {"after": 400, "covered": [6, 8], "distance": [0, "against.distance"]}

says: after 400 generator updates at least six modes are covered, and the distance is below that of the training beside it.
A link that plays stops there, with `until=400`, unless its page names no moment (`FREE`).
A bound is a number or the name of another quantity. A list of such moments is met in turn. `QUANTITIES` says what can be
named; "against." goes before those of the training beside.

All of them are trained with three seeds, the page's own among them; what was seen is stored in
five_critics/results/presets.json. Names of pages as arguments (`01_gan`) train only theirs, and store nothing.
"""

import html
import json
import re
import sys
from dataclasses import dataclass
from functools import cache
from urllib.parse import parse_qsl

import nbformat
import numpy as np
import page_run
import refresh

from five_critics import results
from ganlib.hyperparameters import Hyper, declared, on_slider
from ganlib.live import view
from ganlib.live.plane import OBJECTIVES, PAGE
from ganlib.live.settings import CHECKS, check_graphs, side, trait_name
from ganlib.objectives import ALL

FILE = refresh.CHAPTERS / "presets.json"
LINK = re.compile(r'<a href="(?:(\w+)\.html)?#live-([\w-]+)(?:\?([^"]*))?"')
STATE = re.compile(r'<live-widget module="playground.js" state="([^"]*)"')
SEEDS = 3
LAST = 20  # updates over whose mean a loss is read, as it trembles
SURE = 0.02  # D is sure where it is so near to 0 or 1
AT_CLIP = 0.99  # of c: a weight there has reached it
STOPS = range(1, 10 ** 6 + 1)  # the steps at which a link may have its run pause (js/playground/stop.js)
CURVES = ("distance", "own")  # which one the stage shows
FREE = {"playgrounds"}  # pages whose links are to try, and no sentence there is on a moment of theirs
HALF = 0.5  # how far from the middle of the points the foot of their hill is looked for
DOES = {"reset", "play", "speed"}  # what changes nothing of what is trained
ROLES = ("discriminator", "generator")

QUANTITIES = {
    "distance": "sliced W1 to the data",
    "covered": "modes covered",
    "quality": "share of high-quality samples",
    "pull": "the longest pull: the 95th percentile of the arrows' lengths",
    "usual_pull": "the median of the arrows' lengths",
    "slopes": "the median of the slopes between real and generated points",
    "spread": "root mean square distance of the generated points from their mean",
    "moved": "root mean square distance of the generated points from where they started",
    "sure": "share of the map where D is within 0.02 of 0 or 1",
    "highest": "of the map",
    "lowest": "of the map",
    "at_clip": "share of the discriminator's weights at -c or c",
    "hill": "the map at the middle of the generated points, less its mean half a unit away",
}


@dataclass(frozen=True)
class Preset:
    """A link of a chapter: the page that it is on, its playground's page and name, and what it asks for."""
    page: str
    target: str
    name: str
    query: str

    @property
    def href(self):
        page = "" if self.target == self.page else f"{self.target}.html"
        return f"{page}#live-{self.name}" + (f"?{self.query}" if self.query else "")


def presets():
    """Every link to a playground in the chapters, each once a page."""
    found = {}
    for path in sorted(refresh.CHAPTERS.glob("*.ipynb")):
        for cell in nbformat.read(path, as_version=4).cells:
            for target, name, query in LINK.findall(cell.source) if cell.cell_type == "markdown" else ():
                found[Preset(path.stem, target or path.stem, name, query)] = None
    return list(found)


@cache
def starts():
    """{(page, name): what that playground starts with}, as the page stores it."""
    found = {}
    for path in sorted(refresh.CHAPTERS.glob("*.ipynb")):
        for cell in nbformat.read(path, as_version=4).cells:
            for output in cell.get("outputs", []):
                for text in STATE.findall(output.get("data", {}).get("text/html", "")):
                    state = json.loads(html.unescape(text))
                    found[path.stem, state.get("name") or state["objective"]] = state
    return found


def expectations():
    """{page: {link: a list of moments}}, as chapters/presets.json has them."""
    stored = json.loads(FILE.read_text(encoding="utf-8"))
    return {page: {href: moments if isinstance(moments, list) else [moments] for href, moments in links.items()}
            for page, links in stored.items()}


# ---- what a link sets


def read(name, what, text):
    """A value of a declared hyperparameter, from a link's text; ValueError for what its control does not take."""
    if isinstance(what, Hyper):
        return on_slider(name, what, int(text) if what.integer else float(text))
    return on_slider(name, what, text)


def checked(name, value):
    """The value of a trait, if a playground takes it."""
    CHECKS[name](value)
    return value


def complete(start, query):
    """All that a link sets: what it does not name is the page's own (js/playground/take_away.js).

    Returns:
        {"sides": [{"objective", "values", "width"}], "source", "seed", "steps": {role: updates of it alone}, "until"},
        the last of them the step at which the run pauses, or None

    Raises:
        ValueError: the link names what is not there, or asks for what cannot be
    """
    asked = dict(parse_qsl(query, keep_blank_values=True))
    steps = {role: int(asked.pop(f"step_{role}", 0)) for role in ROLES}
    until = int(asked.pop("until")) if "until" in asked else None
    if until is not None and until not in STOPS:
        raise ValueError(f"until = {until}: expected a step from {STOPS[0]} to {STOPS[-1]}")
    if (curve := asked.pop("curve", "own")) not in CURVES:
        raise ValueError(f"curve = {curve!r}: expected one of {', '.join(CURVES)}")
    data, batch = asked.pop("data", start["data"]), int(asked.pop("batch", start["batch"]))
    source = {"data": checked("data", data), "batch": checked("batch", batch), "centres": start.get("points") or [[0, 0]]}
    seed = checked("seed", int(asked.pop("seed", start["seed"])))
    width = checked("width", int(asked.pop("width", start.get("width", PAGE.width))))
    against = start.get("against", {})
    if "against" in asked:
        name = asked.pop("against")
        against = checked("against", {"objective": name, "settings": {}} if name else {})
    fields = declared(OBJECTIVES[start["objective"]]())
    own = {"objective": start["objective"], "values": {name: start[trait_name(name)] for name in fields}}
    sides = {"": own} | ({"against.": side(against)} if against else {})
    for name, text in asked.items():
        prefix = "against." if name.startswith("against.") else ""
        plain = name.removeprefix(prefix)
        if name in DOES:
            continue
        if prefix not in sides or plain not in sides[prefix]["values"]:
            raise ValueError(f"{query}: {name} is no setting of this playground")
        what, _ = declared(OBJECTIVES[sides[prefix]["objective"]]())[plain]
        sides[prefix]["values"] = sides[prefix]["values"] | {plain: read(name, what, text)}
    for one in sides.values():
        check_graphs(width, one["objective"], one["values"])
    return {"sides": [one | {"width": width} for one in sides.values()], "source": source, "seed": seed, "steps": steps,
            "until": until}


# ---- what a reader sees


class Watched:
    """A training, and where its generated points were at its start."""

    def __init__(self, objective, values, width, source, seed):
        kind = page_run.PageRun if objective in ALL else page_run.WrittenRun
        self.run = kind(objective, values, source, seed, width)
        self.began = self.run.shown()["samples"]

    def seen(self):
        """{quantity: value} now."""
        run, shown = self.run, self.run.shown()
        samples, surface = shown["samples"], shown["surface"]
        away = np.hypot(*(view.grid(shown["limit"]).numpy() - samples.mean(0)).T)
        lengths = np.sort(np.hypot(*shown["arrows"].T))
        seen = run.measure(samples) | {name: float(np.mean(rows[-LAST:])) for name, rows in run.rows.items() if rows}
        seen |= {f"peak.{name}": max(rows) for name, rows in run.rows.items() if rows}
        seen |= {
            "pull": float(lengths[int(0.95 * (len(lengths) - 1))]),
            "usual_pull": float(np.median(lengths)),
            "slopes": float(np.median(shown["slopes"])),
            "spread": float(np.sqrt(((samples - samples.mean(0)) ** 2).sum(1).mean())),
            "moved": float(np.sqrt(((samples - self.began) ** 2).sum(1).mean())),
            "sure": float(((surface < SURE) | (surface > 1 - SURE)).mean()),
            "highest": float(surface.max()), "lowest": float(surface.min()),
        }
        if (foot := np.abs(away - HALF) < 0.1).any():
            seen["hill"] = float(surface[away.argmin()] - surface[foot].mean())
        if "clip" in run.values:
            weights = np.abs(run.state["discriminator.weights"])
            seen["at_clip"] = float((weights >= AT_CLIP * run.values["clip"]).mean())
        return {name: value for name, value in seen.items() if value is not None}


class Watch:
    """What a reader sees who follows a link, with another seed in place of the page's own."""

    def __init__(self, start, query, seed=None):
        self.asked = complete(start, query)
        if seed is not None:
            self.asked["seed"] = seed
        self.sides = [Watched(**one, source=self.asked["source"], seed=self.asked["seed"]) for one in self.asked["sides"]]
        for role, times in self.asked["steps"].items():
            for one in self.sides if times else ():
                one.run.alone(role, times)

    def seen(self, after):
        """{quantity: value} after so many generator updates since the link was followed."""
        found = {}
        for prefix, one in zip(("", "against."), self.sides):
            one.run.advance(self.asked["steps"]["generator"] + after - one.run.steps)
            found |= {prefix + name: value for name, value in one.seen().items()}
        return found


# ---- what was promised


def bounds_of(moment):
    """{quantity: [low, high]} of a moment."""
    return {name: bounds for name, bounds in moment.items() if isinstance(bounds, list)}


def cost(preset, moments):
    """Updates of one network that it takes to see all of an expectation with one seed: what it takes of time."""
    asked = complete(starts()[preset.target, preset.name], preset.query)
    iterations = moments[-1]["after"]
    each = sum(one["values"]["discriminator_steps"] + 1 for one in asked["sides"])
    return iterations * each + len(asked["sides"]) * sum(asked["steps"].values())


def watch(preset, moments, seed):
    """What is seen at each moment of an expectation, {quantity: value} for those that it names."""
    link, seen = Watch(starts()[preset.target, preset.name], preset.query, seed), []
    for moment in moments:
        found, bounds = link.seen(moment["after"]), bounds_of(moment)
        wanted = [*bounds, *(bound for both in bounds.values() for bound in both if isinstance(bound, str))]
        seen.append({name: found[name] for name in dict.fromkeys(wanted)})
    return seen


def broken(moments, seen):
    """What of an expectation did not come to be, in words."""
    said = []
    for moment, found in zip(moments, seen):
        for name, bounds in bounds_of(moment).items():
            low, high = (found[bound] if isinstance(bound, str) else bound for bound in bounds)
            if not low <= found[name] <= high:
                wanted = f"expected {bounds[0]} to {bounds[1]}"
                said.append(f"after {moment['after']} updates {name} is {found[name]:.4g}: {wanted}")
    return said


def seeds(preset):
    """The page's own, and those after it."""
    first = complete(starts()[preset.target, preset.name], preset.query)["seed"]
    return range(first, first + SEEDS)


def rows_of(preset, moments):
    """A row for each seed and moment, and what of the expectation did not come to be."""
    rows, said = [], []
    for seed in seeds(preset):
        seen = watch(preset, moments, seed)
        said += [f"{preset.page} {preset.href}, seed {seed}: {words}" for words in broken(moments, seen)]
        rows += [{"page": preset.page, "link": preset.href, "seed": seed, "after": moment["after"]} |
                 {name: float(f"{value:.3g}") for name, value in found.items()} for moment, found in zip(moments, seen)]
    return rows, said


def main(pages):
    rows, failed, expected = [], [], expectations()
    for preset in presets():
        if not pages or preset.page in pages:
            more, said = rows_of(preset, expected[preset.page][preset.href])
            rows += more
            failed += said
            print(f"{preset.page} {preset.href}: {'; '.join(said) or 'as declared'}", flush=True)
    if failed:
        sys.exit(f"{len(failed)} expectations did not come to be; nothing is stored")
    if not pages:
        results.save("presets", "python tools/notebooks/presets.py", rows)


if __name__ == "__main__":
    main(sys.argv[1:])
