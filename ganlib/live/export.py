"""Write the graphs that train in the browser: `python -m ganlib.live.export [objective ...]`.

Every graph is traced from ganlib's own functions: the two updates of a `Step`, its initial state, what is drawn, and the
data sets. The page's JavaScript only draws random numbers, feeds graphs and paints.
"""
import json
import sys
import warnings
from dataclasses import replace
from itertools import product
from pathlib import Path

import onnx
import onnxruntime
import torch
from onnx import TensorProto, helper
from torch import nn
from torch.fx.experimental.proxy_tensor import make_fx
from tqdm.auto import tqdm

from .. import data as datasets
from .. import networks
from ..hyperparameters import Choice, as_tensors, declared, numbers
from ..metrics import modes_covered
from ..objectives import ALL
from ..step import OBJECTIVE, ROLES, Step

__all__ = ["export", "main"]

FOLDER = Path(__file__).parent / "graphs"
DATA = {"ring": ("ring of 8 Gaussians", 2.0), "grid": ("grid of 25 Gaussians", 2.0), "swiss_roll": ("Swiss roll", 2.6)}
INNER = "in."  # names inside a graph, which may not repeat those around it nor collide with the exporter's own
BATCH, LATENT, WIDTH, DEPTH = 128, 2, 64, 3
FIXED = ("beta1", "beta2", "momentum", "decay")  # optimizer constants that get no slider; the graph takes them all the same


class Traced(nn.Module):
    def __init__(self, function):
        super().__init__()
        self.function = function

    def forward(self, *args):
        return self.function(*args)


def onnx_graph(function, inputs, outputs, free=None):
    """The ONNX model of function(**inputs) -> tuple named `outputs`.

    Without `free` axes {input: {axis: label}} the function is first traced by make_fx, so that it may take gradients.
    The exporter's own optimizer stays off: it removes `x + c` for c <= 1e-8, which is Adam's eps.
    """
    def positional(*args):
        return function(**dict(zip(inputs, args)))
    shapes = {}
    if free:
        shapes["dynamic_shapes"] = (tuple({axis: torch.export.Dim.DYNAMIC for axis in free.get(n, {})} for n in inputs),)
    else:
        positional = make_fx(positional, tracing_mode="fake")(*inputs.values())
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        program = torch.onnx.export(Traced(positional), tuple(inputs.values()), dynamo=True, verbose=False,
                                    optimize=False, input_names=list(inputs), output_names=outputs, **shapes)
    return program.model_proto


def save(model, path, simplify=True):
    """Write `model` without the exporter's notes, and as ONNX Runtime simplifies it: less to load, and sooner running.

    Simplifying also computes constants beforehand; where these are large, leave it to the browser.
    """
    if simplify:
        options = onnxruntime.SessionOptions()
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
        options.optimized_model_filepath = str(path)
        options.log_severity_level = 3
        onnxruntime.InferenceSession(model.SerializeToString(), options)
        model = onnx.load(path)
    del model.metadata_props[:]
    for graph in subgraphs(model.graph):
        del graph.metadata_props[:], graph.value_info[:]
        for noted in [*graph.node, *graph.input, *graph.output]:
            noted.doc_string = ""
            del noted.metadata_props[:]
    onnx.save(model, path)


def subgraphs(graph):
    """The graph and all graphs inside its nodes."""
    yield graph
    for node in graph.node:
        for attribute in node.attribute:
            if attribute.type == onnx.AttributeProto.GRAPH:
                yield from subgraphs(attribute.g)


def branch(model, name, outer, outputs):
    """The model's graph as a branch of an If: its inputs come from around it, its own names get a prefix.

    `outer` maps each input to its name around the branch. `outputs` maps each output of the branch to one of the
    model's outputs, to a name from around it, or to None for "not measured here" (NaN).
    """
    graph = model.graph
    own = {value.name for value in graph.output}

    def inside(n):
        return outer.get(n) or (n and f"{name}/{n}")
    nodes, constants = [], []
    for node in graph.node:
        nodes.append(onnx.NodeProto())
        nodes[-1].CopyFrom(node)
        nodes[-1].name = inside(node.name)
        nodes[-1].input[:], nodes[-1].output[:] = map(inside, node.input), map(inside, node.output)
    for tensor in graph.initializer:
        constants.append(onnx.TensorProto())
        constants[-1].CopyFrom(tensor)
        constants[-1].name = inside(tensor.name)
    for output, source in outputs.items():
        result = f"{name}/result/{output}"
        if source is None:
            nan = helper.make_tensor(result, TensorProto.FLOAT, [], [float("nan")])
            nodes.append(helper.make_node("Constant", [], [result], value=nan))
        else:
            nodes.append(helper.make_node("Identity", [inside(source) if source in own else source], [result]))
    results = [helper.make_tensor_value_info(f"{name}/result/{output}", TensorProto.FLOAT, None) for output in outputs]
    return helper.make_graph(nodes, name, [], results, constants)


def training_graph(step, batch=BATCH, latent=LATENT):
    """Many updates in one call: an ONNX Scan whose every turn is a discriminator's or a generator's update (an If).

    Inputs: the state; `generator_turn` (T,) bool; `real` (T, batch, ...); the draws, such as `z` (T, batch, latent); the
    numeric hyperparameters, shape (). Outputs: the state as `next.<name>`, and `measured.<name>` (T,), NaN where not
    measured.
    """
    state = step.initial_state({role: torch.rand(step.networks[role].size) for role in ROLES})
    draws = {name: torch.rand(shape) for name, (_, shape) in step.draws(batch, latent).items()}
    real = step.sample(state, draws["z"])
    h = as_tensors(numbers(step.objective))
    updates = {"discriminator": (step.discriminator_step, {"real": real}), "generator": (step.generator_step, {})}

    models, measured = {}, {}
    for role, (update, samples) in updates.items():
        measured[role] = list(update(state, *samples.values(), draws, h)[1])
        changed = changed_by(role, state)

        def flat(update=update, samples=samples, changed=changed, **given):
            given = {name.removeprefix(INNER): value for name, value in given.items()}
            new, seen = update({n: given[n] for n in state}, *[given[n] for n in samples], {n: given[n] for n in draws},
                               {n: given[n] for n in h})
            # Copies: the exporter gives one name to outputs that are the same tensor, or an unchanged input.
            return tuple(value.clone() for value in [*[new[n] for n in changed], *seen.values()])
        models[role] = onnx_graph(flat, {INNER + n: v for n, v in {**state, **samples, **draws, **h}.items()},
                                  [f"next.{n}" for n in changed] + [f"measured.{n}" for n in measured[role]])
    names = list(dict.fromkeys(measured["discriminator"] + measured["generator"]))
    branches = {}
    for role, model in models.items():
        outer = {INNER + n: n if n in h else INNER + n for n in [*state, "real", *draws, *h]}
        outputs = {f"next.{n}": f"next.{n}" if n in changed_by(role, state) else INNER + n for n in state}
        outputs |= {f"measured.{n}": f"measured.{n}" if n in measured[role] else None for n in names}
        branches[role] = branch(model, role, outer, outputs)
    graph = scan(branches, state, {"real": real, **draws}, h, names)
    opset = models["generator"].opset_import
    return helper.make_model(graph, opset_imports=opset, ir_version=models["generator"].ir_version)


def changed_by(role, state):
    """The names of the state that an update of `role` may change: its network's own, and what the objective remembers."""
    return [name for name in state if name.startswith((f"{role}.", f"{OBJECTIVE}."))]


def scan(branches, state, samples, h, measured):
    """The Scan over updates, each If(generator_turn) one of the branches; samples get a leading axis T."""
    def typed(name, shape, kind=TensorProto.FLOAT):
        return helper.make_tensor_value_info(name, kind, shape)
    results = {f"next.{n}": list(v.shape) for n, v in state.items()} | {f"measured.{n}": [] for n in measured}
    choose = helper.make_node("If", [INNER + "generator_turn"], [INNER + n for n in results],
                              then_branch=branches["generator"], else_branch=branches["discriminator"])
    body = helper.make_graph(
        [choose], "update",
        [typed(INNER + n, list(v.shape)) for n, v in state.items()] + [typed(INNER + "generator_turn", [], TensorProto.BOOL)]
        + [typed(INNER + n, list(v.shape)) for n, v in samples.items()],
        [typed(INNER + n, shape) for n, shape in results.items()])
    node = helper.make_node("Scan", [*state, "generator_turn", *samples], list(results), body=body,
                            num_scan_inputs=1 + len(samples))
    inputs = [typed(n, list(v.shape)) for n, v in state.items()] + [typed("generator_turn", ["T"], TensorProto.BOOL)]
    inputs += [typed(n, ["T", *v.shape]) for n, v in samples.items()] + [typed(n, []) for n in h]
    outputs = [typed(n, shape if n.startswith("next.") else ["T"]) for n, shape in results.items()]
    return helper.make_graph([node], "training", inputs, outputs)


def view_graph(step, latent=LATENT):
    """What is drawn: samples (n, ...) from z, the discriminator's value on a grid (m,), and how many modes are covered."""
    weights = {f"{role}.weights": torch.rand(step.networks[role].size) for role in ROLES}

    def view(z, grid, modes, radius, **weights):
        samples = step.sample(weights, z)
        return samples, step.value(weights, grid), *modes_covered(samples, modes, radius)
    inputs = {**weights, "z": torch.randn(5, latent), "grid": torch.randn(7, 2), "modes": torch.randn(3, 2),
              "radius": torch.tensor(0.1)}
    free = {"z": {0: "n"}, "grid": {0: "m"}, "modes": {0: "K"}}
    return onnx_graph(view, inputs, ["samples", "surface", "covered", "quality"], free)


def data_graph(data):
    """A data set as a function of its draws: uniform (n,) and normal (n, 2) -> points (n, 2)."""
    return onnx_graph(lambda uniform, normal: (data.transform(uniform, normal),),
                      {"uniform": torch.rand(5), "normal": torch.randn(5, 2)}, ["points"],
                      {"uniform": {0: "n"}, "normal": {0: "n"}})


def init_graph(step):
    """The state before the first update, from uniform draws for each network's weights."""
    sizes = {f"uniform.{role}": step.networks[role].size for role in ROLES}

    def init(**uniform):
        return tuple(step.initial_state({role: uniform[f"uniform.{role}"] for role in ROLES}).values())
    names = list(step.initial_state({role: torch.rand(step.networks[role].size) for role in ROLES}))
    return onnx_graph(init, {name: torch.rand(size) for name, size in sizes.items()}, names)


def controls(objective):
    """What the reader may vary, as the page's sliders need it, read off the objective's declarations."""
    found = []
    for name, (what, value) in declared(objective).items():
        if isinstance(what, Choice):
            found.append({"name": name, "kind": "choice", "options": list(what.options), "value": value, "doc": what.doc})
        elif name.rpartition(".")[2] not in FIXED:
            role = name.partition("_optimizer.")[0]
            doc = what.doc if role == name else f"{what.doc} of the {role}"
            found.append({"name": name, "kind": "integer" if what.integer else "number", "value": value, "low": what.low,
                          "high": what.high, "log": what.log, "symbol": what.symbol, "doc": doc})
    return found


def variants(objective):
    """Every combination of the objective's choices: [({field: option}, objective)]; each one is a graph of its own."""
    options = {name: what.options for name, (what, _) in declared(objective).items() if isinstance(what, Choice)}
    picks = [dict(zip(options, picked)) for picked in product(*options.values())]
    return [(pick, replace(objective, **pick)) for pick in picks]


def networks_for(objective, data):
    """The playground's generator and discriminator: small enough for hundreds of steps a second in a browser."""
    return (networks.generator(data, LATENT, WIDTH, DEPTH),
            networks.discriminator(data, objective.network, WIDTH, DEPTH))


def data_entries():
    """What the manifest says of each data set."""
    entries = {}
    for name, (title, limit) in DATA.items():
        data = datasets.load(name)
        modes = data.centres.tolist() if hasattr(data, "centres") else []
        entries[name] = {"title": title, "file": f"data.{name}.onnx", "modes": modes, "radius": getattr(data, "radius", 0),
                         "limit": limit}
    return entries


def manifest(name):
    """All that the page must know of an objective: its graphs, their inputs, and the sliders."""
    objective = ALL[name]()
    step = Step(objective, *networks_for(objective, datasets.load("ring")))
    sizes = {role: step.networks[role].size for role in ROLES}
    state = step.initial_state({role: torch.rand(size) for role, size in sizes.items()})
    draws = {n: {"kind": kind, "shape": list(shape)} for n, (kind, shape) in step.draws(BATCH, LATENT).items()}
    h = as_tensors(numbers(objective))
    made = {n: torch.rand(what["shape"]) for n, what in draws.items()}
    measured = [*step.discriminator_step(state, step.sample(state, made["z"]), made, h)[1],
                *step.generator_step(state, made, h)[1]]
    return {
        "name": name, "title": type(objective).__name__, "batch": BATCH, "latent": LATENT,
        "state": {n: list(v.shape) for n, v in state.items()},
        "init": {"file": f"{name}.init.onnx", "inputs": {f"uniform.{role}": [size] for role, size in sizes.items()}},
        "train": [{"when": when, "file": ".".join([name, *when.values(), "train.onnx"])} for when, _ in variants(objective)],
        "draws": draws, "view": f"{name}.view.onnx", "measured": measured,
        "surface": dict(zip(("label", "low", "high"), (objective.surface, *objective.surface_range))),
        "data": data_entries(), "controls": controls(objective),
        "constants": {n: v for n, v in numbers(objective).items() if n.rpartition(".")[2] in FIXED},
    }


def export(name, folder):
    """Write one objective's graphs and its manifest `<name>.json`."""
    objective, found = ALL[name](), manifest(name)
    pair = networks_for(objective, datasets.load("ring"))
    for entry, (_, variant) in zip(tqdm(found["train"], name, unit="graph"), variants(objective)):
        save(training_graph(Step(variant, *pair)), folder / entry["file"])
    step = Step(objective, *pair)
    save(view_graph(step), folder / found["view"])
    save(init_graph(step), folder / found["init"]["file"], simplify=False)
    (folder / f"{name}.json").write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n")


def main(folder=FOLDER, names=ALL):
    """Export the data sets and the named objectives, which are all those in `ganlib.objectives` if none is named."""
    for name in names:
        if name not in ALL:
            raise ValueError(f"objective = {name!r}: expected one of {', '.join(map(repr, ALL))}")
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(0)
    for name, entry in data_entries().items():
        save(data_graph(datasets.load(name)), folder / entry["file"])
    for name in names:
        export(name, folder)


if __name__ == "__main__":
    main(names=sys.argv[1:] or ALL)
