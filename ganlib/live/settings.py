"""What a playground may be set to."""
import re
from functools import partial

import torch
import traitlets

from ..checks import a_device, is_number, one_of, whole
from ..hyperparameters import declared, on_slider
from ..objectives import ALL, Objective
from .manifest import manifest
from .plane import GRAPHS, OBJECTIVES, PAGE, SIZES, read_json

__all__ = ["Setting", "as_challenges", "as_points", "check_graphs", "check_words", "exported_name", "found_of",
           "settings_of", "side", "trait_name"]

LAST_SEED = 2 ** 32 - 1
ENGINES = ("browser", "kernel")
SEEN = ("steps", "covered", "quality", "distance", "pull", "mean_slope")  # numbers of any run's picture
NAME = re.compile(r"[\w-]+", re.ASCII)  # of a playground in links


class Setting(traitlets.TraitType):
    """A trait for one declared control; ValueError for a value outside its range. A histogram's heights become a tuple."""

    def __init__(self, name, what, value):
        super().__init__(default_value=value)
        self.setting, self.what = name, what
        self.tag(sync=True)

    def validate(self, obj, value):
        on_slider(self.setting, self.what, value)
        return tuple(value) if isinstance(value, list) else value


def exported():
    """{name: class} of the objectives that a page can train."""
    return {name: kind for name, kind in OBJECTIVES.items() if (GRAPHS / f"{name}.json").exists()}


def exported_name(objective):
    """The name under which an objective's graphs are exported; ValueError for anything else, naming those that are."""
    names = [name for name, kind in exported().items() if type(objective) is kind]
    if not names:
        classes = ", ".join(f"{kind.__name__}()" for kind in exported().values())
        own = ", or engine='kernel' for an Objective of your own" if isinstance(objective, Objective) else ""
        raise ValueError(f"objective = {objective!r}: expected one of {classes}{own}")
    return names[0]


def found_of(objective, engine):
    """The manifest of an objective: the exported one, or for training in the kernel alone one that is made of any other."""
    own = isinstance(objective, Objective) and type(objective) not in exported().values()
    if not own or engine != "kernel":
        return read_json(exported_name(objective))
    name = type(objective).__name__
    taken = (GRAPHS / f"{name}.json").exists()
    with torch.random.fork_rng(devices=[]):
        return manifest(f"own_{name}" if taken else name, objective) | {"sizes": {}, "own": True}


def trait_name(field):
    """A hyperparameter's trait: discriminator_optimizer.learning_rate -> discriminator_learning_rate."""
    return field.replace("_optimizer.", "_")


def settings_of(objective, found):
    """Each hyperparameter of an objective with this manifest; ValueError for other kinds of optimizers."""
    settings = {name: on_slider(f"objective.{name}", what, value) for name, (what, value) in declared(objective).items()}
    known = {control["name"] for control in found["controls"]} | found["constants"].keys()
    if settings.keys() != known:
        raise ValueError(f"objective = {objective!r}: expected optimizers such that its hyperparameters are "
                         f"{sorted(known)}, got {sorted(settings)}")
    return settings


def side(against):
    """The objective and the settings of the trait `against`, with the toy's where it names none."""
    name = against["objective"]
    usual = {field: value for field, (_, value) in declared(ALL[name]()).items()} | ALL[name].toy
    return {"objective": name, "values": usual | against.get("settings", {})}


def check_words(name, alt, what, there):
    """The name of a playground, and the words for `what` is to be seen in it, if that is `there`."""
    if not isinstance(name, str) or name and not NAME.fullmatch(name):
        raise ValueError(f"name = {name!r}: expected letters, digits, - and _")
    if not isinstance(alt, str) or there and not alt.strip():
        raise ValueError(f"alt = {alt!r}: expected a description of the {what} in words")


def check_data(data):
    one_of("data", data, read_json("index")["data"])


def check_seed(seed):
    whole("seed", seed, 0, LAST_SEED)


def check_batch(batch):
    if isinstance(batch, bool) or batch not in (known := read_json("index")["batches"]):
        raise ValueError(f"batch = {batch!r}: expected one of {', '.join(map(str, known))}")


def as_points(points):
    """Pairs of Python's numbers, from a list, an array or a tensor of them."""
    try:
        return [[each.item() if hasattr(each, "item") else each for each in point] for point in points]
    except TypeError:
        raise ValueError(f"points = {points!r}: expected pairs of finite numbers, such as [(0.5, -1.0)]") from None


def as_challenges(challenges, manifest):
    """[{"text", "stages": [{number: [low, high]}]}] of pairs of a text and a stage or stages, as `Playground` takes them."""
    known = {*SEEN, "held", *manifest["measured"], *manifest["derived"], *(one["name"] for one in manifest["controls"])}
    found = []
    for challenge in challenges:
        try:
            text, stages = challenge
            stages = [stages] if isinstance(stages, dict) else list(stages)
            for stage in stages:
                for number, (low, high) in stage.items():
                    if number not in known or not (is_number(low) and is_number(high) and low <= high):
                        raise ValueError
            bounded = stages and all(stage.keys() - {"held"} for stage in stages)
            if not isinstance(text, str) or not text.strip() or not bounded:
                raise ValueError
        except (TypeError, ValueError, AttributeError):
            raise ValueError(f"challenges holds {challenge!r}: expected a text and bounds, such as ('cover 8 modes', "
                             f"{{'covered': (8, 8)}}), of {', '.join(sorted(known))}") from None
        bounds = [{number: list(ends) for number, ends in stage.items()} for stage in stages]
        found.append({"text": text, "stages": bounds})
    return found


def check_points(points):
    if not all(isinstance(point, (list, tuple)) and len(point) == 2 and all(map(is_number, point)) for point in points):
        raise ValueError(f"points = {points!r}: expected pairs of finite numbers, such as [(0.5, -1.0)]")


def check_against(against):
    """{} or {"objective": name, "settings": {dotted name: value}}, as the page writes it."""
    if not against:
        return
    name, settings = against.get("objective"), against.get("settings", {})
    if name not in ALL or not (GRAPHS / f"{name}.json").exists():
        raise ValueError(f"against = {against!r}: expected the objective to be one of {', '.join(map(repr, ALL))}")
    known = {field: what for field, (what, _) in declared(ALL[name]()).items()}
    for field, value in settings.items():
        if field not in known:
            raise ValueError(f"against = {against!r}: expected settings among {', '.join(known)}")
        on_slider(f"against.{field}", known[field], value)


def check_engine(engine):
    one_of("engine", engine, ENGINES)


def check_width(width):
    if isinstance(width, bool) or width not in SIZES:
        raise ValueError(f"width = {width!r}: expected one of {', '.join(map(str, SIZES))}")


def check_graphs(width, name, values):
    """ValueError unless a page has graphs of these choices for networks of this width."""
    if width == PAGE.width:
        return
    [entry] = read_json(name)["sizes"][str(width)]["variants"]
    for field, choice in entry["when"].items():
        if values[field] != choice:
            raise ValueError(f"width = {width!r}: the page trains it with {field} = {choice!r}, got {values[field]!r}; "
                             "engine='kernel' trains all")


CHECKS = {"data": check_data, "seed": check_seed, "batch": check_batch, "points": check_points, "against": check_against,
          "engine": check_engine, "width": check_width, "device": partial(a_device, "device")}
