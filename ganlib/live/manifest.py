"""What a page must know of an objective before it trains: its state, its draws, its sliders, and what it shows."""
from dataclasses import replace
from itertools import product

import torch
from torch.overrides import TorchFunctionMode
from torch.utils._pytree import tree_leaves

from ..formulas import Formulas
from ..hyperparameters import Choice, Written, as_tensors, declared, numbers
from ..step import OBJECTIVE, ROLES, Step, as_part, part
from .export.formulas import tree
from .plane import OBJECTIVES, PAGE, SIZES

__all__ = ["acting", "called", "controls", "curves", "draw_shapes", "example", "for_generator", "heading", "manifest",
           "measured", "variants"]

FIXED = ("beta1", "beta2", "momentum", "decay")  # optimizer constants that get no slider; the graph takes them all the same
SOME, MORE = 6, 10  # sizes of free axes in the examples that graphs are traced with


def draw_shapes(step, latent, batch=None):
    """{name: (kind, shape)} of the random numbers of an update, with "batch" where the batch's size stands if it is free."""
    if batch:
        return {name: (kind, list(shape)) for name, (kind, shape) in step.random_inputs(batch, latent).items()}
    some, more = step.random_inputs(SOME, latent), step.random_inputs(MORE, latent)
    return {name: (kind, [a if a == b else "batch" for a, b in zip(shape, more[name][1], strict=True)])
            for name, (kind, shape) in some.items()}


def example(step, latent, batch=None):
    """A state, real samples, draws and hyperparameters to trace an update with."""
    state = step.initial_state({role: torch.rand(step.networks[role].size) for role in ROLES})
    draws = {name: torch.rand(shape) for name, (_, shape) in step.random_inputs(batch or MORE, latent).items()}
    return state, step.sample(state, draws["z"]), draws, as_tensors(numbers(step.objective))


def for_generator(step, draws, real):
    """The draws of a generator's update: those of an update, and a real batch if the objective `pairs`."""
    return draws | {"real": real} if step.objective.pairs else draws


def controls(objective):
    """What the reader may vary, as the page's sliders need it, read off the objective's declarations."""
    found = []
    for name, (what, value) in declared(objective).items():
        label = {"label": objective.shown.called[name]} if name in objective.shown.called else {}
        if isinstance(what, Choice):
            texts = {option: objective.shown.called[option] for option in what.options if option in objective.shown.called}
            found.append({"name": name, "kind": "choice", "options": list(what.options), "value": value, "doc": what.doc,
                          **({"texts": texts} if texts else {}), **label})
        elif isinstance(what, Written):
            found.append({"name": name, "kind": "formula", "value": value, "doc": what.doc, **label})
        elif name.rpartition(".")[2] not in FIXED:
            role = name.partition("_optimizer.")[0]
            doc = what.doc if role == name else f"{what.doc} of the {role}"
            found.append({"name": name, "kind": "integer" if what.integer else "number", "value": value, "low": what.low,
                          "high": what.high, "log": what.log, "symbol": what.symbol, "doc": doc, **label})
    return found


def called(objective):
    """What the reader sees of names that are not hyperparameters: of what is measured or derived."""
    return {name: said for name, said in objective.shown.called.items() if name not in declared(objective)}


def variants(objective):
    """Every combination of the objective's choices: [({field: option}, objective)]; each one is a graph of its own."""
    options = {name: what.options for name, (what, _) in declared(objective).items() if isinstance(what, Choice)}
    picks = [dict(zip(options, picked)) for picked in product(*options.values())]
    return [(pick, replace(objective, **pick)) for pick in picks]


class Taken(TorchFunctionMode):
    """Notes which of some named tensors any function of torch is given."""

    def __init__(self, named):
        super().__init__()
        self.names, self.taken = {id(tensor): name for name, tensor in named.items()}, set()

    def __torch_function__(self, function, types, args=(), kwargs=None):
        given = tree_leaves((args, kwargs or {}))
        self.taken |= {self.names[id(value)] for value in given if id(value) in self.names}
        return function(*args, **kwargs or {})


def acting(step, latent):
    """The numeric hyperparameters that act in this variant: that an update takes, or that start what adapts, and k."""
    state, real, draws, h = example(step, latent)
    with Taken(h) as seen:
        step.discriminator_step(state, real, draws, h)
        step.generator_step(state, for_generator(step, draws, real), h)
    found = {*seen.taken, *part(state, OBJECTIVE), "discriminator_steps"}
    return [name for name in h if name in found]


def manifest(name, objective=None, size=PAGE):
    """All that the page must know of an objective: its graphs, their inputs, and the sliders."""
    objective = objective or OBJECTIVES[name]()
    step = Step(objective, *size.networks(objective))
    state, seen = example(step, size.latent)[0], measured(step, size.latent)
    return {
        "name": name, "title": heading(type(objective)), "class": type(objective).__name__, "latent": size.latent,
        **start(step, state, f"{name}.init.onnx"), **outputs(objective, name),
        "variants": [{"when": when, "train": ".".join([name, *when.values(), "train.onnx"]),
                      "view": ".".join([name, *when.values(), "view.onnx"]),
                      "acting": acting(Step(variant, *size.networks(variant)), size.latent)}
                     for when, variant in variants(objective)],
        "draws": {n: {"kind": kind, "shape": shape} for n, (kind, shape) in draw_shapes(step, size.latent).items()},
        **({"pairs": True} if objective.pairs else {}),
        "measured": seen, "curves": [{"label": label, "names": list(of)} for label, of in curves(objective, seen)],
        "surface": {"label": objective.shown.surface, "low": objective.shown.low, "high": objective.shown.high},
        "discriminator": objective.shown.discriminator, "slider": objective.shown.slider,
        "ends": list(objective.shown.ends), "sentence": objective.shown.sentence,
        "derived": {name: tree(formula) for name, formula in objective.shown.derived.items()},
        "controls": controls(objective), "called": called(objective),
        "constants": {n: v for n, v in numbers(objective).items() if n.rpartition(".")[2] in FIXED},
        "optimizers": {role: type(getattr(objective, f"{role}_optimizer")).__name__ for role in ROLES},
        "toy": objective.toy,
        "sizes": {str(width): of_size(name, objective, other) for width, other in SIZES.items()
                  if size == PAGE != other},
    }


def start(step, state, file):
    """The part of a manifest that says how a training starts."""
    uniform = as_part("uniform", {role: [step.networks[role].size] for role in ROLES})
    return {"state": {n: list(v.shape) for n, v in state.items()}, "init": {"file": file, "inputs": uniform}}


def outputs(objective, stem):
    """The part of a manifest that names the graphs of the critic's outputs, of which losses are formulas."""
    if not isinstance(objective, Formulas):
        return {}
    return {"outputs": {on: f"{stem}.{on}.onnx" for on in ("on_real", "on_fake")}}


def of_size(name, objective, size):
    """What differs in a manifest for networks of another size, whose graphs are those of the objective's own choices."""
    step, stem = Step(objective, *size.networks(objective)), f"{name}.{size.width}"
    choices = {field: value for field, (what, value) in declared(objective).items() if isinstance(what, Choice)}
    return {**start(step, example(step, size.latent)[0], f"{stem}.init.onnx"), **outputs(objective, stem),
            "variants": [{"when": choices, "train": f"{stem}.train.onnx", "view": f"{stem}.view.onnx",
                          "acting": acting(step, size.latent)}]}


def measured(step, latent):
    """The names of what the two updates measure, in the order of a page's columns."""
    with torch.random.fork_rng(devices=[]):
        state, real, draws, h = example(step, latent)
        own = for_generator(step, draws, real)
        return [*step.discriminator_step(state, real, draws, h)[1], *step.generator_step(state, own, h)[1]]


def heading(kind):
    """What a reader sees of a class of objectives."""
    return kind.shown.title or kind.__name__


def curves(objective, measured):
    """[(axis, names)]: the losses, and then what the objective says, or else all else that is measured."""
    losses = ["discriminator_loss", "generator_loss"]
    others = [name for name in measured if name not in losses]
    return [("loss", losses), *(objective.shown.curves or ({"measured": others} if others else {})).items()]
