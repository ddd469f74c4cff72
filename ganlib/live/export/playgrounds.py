"""Write the graphs that train in the browser: two for each combination of an objective's choices.

Every graph is traced from ganlib's own functions: the two updates of a `Step`, its initial state, what is drawn and
measured, and the data sets. The page's JavaScript only draws random numbers, feeds graphs and paints.
"""
import json
from pathlib import Path

import torch
from onnx import helper
from tqdm.auto import tqdm

from ... import data as datasets
from ...distances import even_directions, sliced_wasserstein
from ...formulas import Formulas, Slopes
from ...hyperparameters import declared
from ...metrics import modes_covered
from ...objectives import ALL
from ...objectives.wgan_gp import between
from ...one_pass import OnePass
from ...step import OBJECTIVE, ROLES, Step, as_part, part
from ..manifest import MORE, SOME, draw_shapes, example, for_generator, heading, manifest, variants
from ..opening import opening
from ..plane import DIRECTIONS, DRAWN_SIGMA, GRAPHS, OBJECTIVES, PAGE, SIZES, drawn
from ..stored_run import stored_run
from .onnx_graphs import INNER, branch, onnx_graph, optimised, save, scan

__all__ = ["export", "main"]

DATA = {"ring": ("ring of 8 Gaussians", 2.0), "grid": ("grid of 25 Gaussians", 2.0), "swiss_roll": ("Swiss roll", 2.6)}
DRAWN = ("your own points", 2.0)
FRONT = ("gan", "wgan", "wgan_gp", "ebgan", "vgan")  # what the front page trains side by side
FRONT_BATCH = 128
BATCHES = (16, 32, 64, 128, 256, 512)


def free_axes(shapes):
    """{input: {axis: label}} of shapes whose free axes are labels: {"z": ["batch", 2]} -> {"z": {0: "batch"}}."""
    return {name: {axis: size for axis, size in enumerate(shape) if isinstance(size, str)}
            for name, shape in shapes.items()}


def training_graph(step, latent, batch=None):
    """Many updates in one call: an ONNX Scan whose every turn is a discriminator's or a generator's update (an If).

    Inputs: the state; `generator_turn` (T,) bool; `real` (T, batch, ...); the draws, such as `z` (T, batch, latent); the
    numeric hyperparameters, shape (). Outputs: the state as `next.<name>`, and `measured.<name>` (T,), NaN where not
    measured. `batch`: the size of every batch; free if None.
    """
    state, real, draws, h = example(step, latent, batch)
    samples = {"real": [batch or "batch", *real.shape[1:]]}
    samples |= {n: shape for n, (_, shape) in draw_shapes(step, latent, batch).items()}
    updates = {"generator": (lambda state, real, draws, h: step.generator_step(state, for_generator(step, draws, real), h),
                             {"real": real} if step.objective.pairs else {}),
               "discriminator": (step.discriminator_step, {"real": real})}
    models, measured = {}, {}
    for role, (update, given) in updates.items():
        measured[role] = list(update(state, real, draws, h)[1])
        changed = changed_by(role, state)

        def flat(update=update, given=given, changed=changed, **values):
            values = {name.removeprefix(INNER): value for name, value in values.items()}
            new, seen = update({n: values[n] for n in state}, values.get("real"), {n: values[n] for n in draws},
                               {n: values[n] for n in h})
            # Copies: the exporter gives one name to outputs that are the same tensor, or an unchanged input.
            return tuple(value.clone() for value in [*[new[n] for n in changed], *seen.values()])
        inputs = {**state, **given, **draws, **h}
        models[role] = onnx_graph(flat, {INNER + n: v for n, v in inputs.items()},
                                  [f"next.{n}" for n in changed] + [f"measured.{n}" for n in measured[role]],
                                  free_axes({INNER + n: shape for n, shape in samples.items() if n in inputs}),
                                  gradients=True)
    names = list(dict.fromkeys(measured["discriminator"] + measured["generator"]))
    branches = []
    for role, model in models.items():
        outer = {INNER + n: n if n in h else INNER + n for n in [*state, *samples, *h]}
        outputs = {f"next.{n}": f"next.{n}" if n in changed_by(role, state) else INNER + n for n in state}
        outputs |= {f"measured.{n}": f"measured.{n}" if n in measured[role] else None for n in names}
        branches.append(branch(optimised(model), role, outer, outputs))
    graph = scan(branches, "generator_turn", {n: list(v.shape) for n, v in state.items()}, samples, h, names)
    model = optimised(models["generator"])
    return helper.make_model(graph, opset_imports=model.opset_import, ir_version=model.ir_version)


def changed_by(role, state):
    """The names of the state that an update of `role` may change: its network's own, and what the objective remembers."""
    return [name for owner in (role, OBJECTIVE) for name in as_part(owner, part(state, owner))]


def view_graph(step, latent):
    """What is drawn of a state.

    Inputs: the weights and what the objective remembers; `z` (n, latent) and the other draws of an update; `real` (n, ...);
    `grid` (m, ...); `along` (n,) uniform; the numeric hyperparameters. Outputs: `samples` G(z); `surface` (m,), the
    discriminator's value on the grid; `arrows` (n, ...), where the generator's loss draws each sample; `slopes` (n,) of
    the surface at points between real and generated samples.
    """
    state, real, draws, h = example(step, latent)
    weights = {name: state[name] for name in (f"{role}.weights" for role in ROLES)}
    state = weights | as_part(OBJECTIVE, part(state, OBJECTIVE))

    def view(real, grid, along, **values):
        now = {n: values[n] for n in state}
        samples = step.sample(now, values["z"])
        own = for_generator(step, {n: values[n] for n in draws}, real)
        arrows = step.descent(now, samples, own, {n: values[n] for n in h})
        return samples, step.value(now, grid), arrows, step.slope(now, between(real, samples, along))
    inputs = {**state, **draws, "real": real, "grid": torch.randn(SOME, *real.shape[1:]), "along": torch.rand(MORE), **h}
    shapes = {n: shape for n, (_, shape) in draw_shapes(step, latent).items()}
    shapes |= {"real": ["batch"], "grid": ["m"], "along": ["batch"]}
    return onnx_graph(view, inputs, ["samples", "surface", "arrows", "slopes"], free_axes(shapes), gradients=True)


def init_graph(step):
    """The state before the first update, from uniform draws for each network's weights."""
    uniform = {role: torch.rand(step.networks[role].size) for role in ROLES}

    def init(**given):
        return tuple(step.initial_state(part(given, "uniform")).values())
    return onnx_graph(init, as_part("uniform", uniform), list(step.initial_state(uniform)))


def output_graph(step, latent, on):
    """The critic's outputs y (n,) "on_real" samples `real` (n, ...), or "on_fake" ones made of `z` (n, latent)."""
    state, real, draws, _ = example(step, latent)
    needed = ROLES if on == "on_fake" else ["discriminator"]
    inputs = {f"{role}.weights": state[f"{role}.weights"] for role in needed}
    inputs |= {"z": draws["z"]} if on == "on_fake" else {"real": real}

    def output(**values):
        return (step.value(values, values["real"] if on == "on_real" else step.sample(values, values["z"])),)
    return onnx_graph(output, inputs, ["y"], free_axes({"z": ["batch"], "real": ["batch"]}))


def data_graph(name):
    """A data set as a function of its draws, uniform (n,) and normal (n, 2) -> points (n, 2); "drawn" of `centres` too."""
    inputs, shapes = {"uniform": torch.rand(SOME), "normal": torch.randn(SOME, 2)}, {"uniform": ["n"], "normal": ["n"]}
    if name == "drawn":
        inputs, shapes = {"centres": torch.randn(MORE, 2), **inputs}, {"centres": ["K"], **shapes}
        return onnx_graph(lambda centres, uniform, normal: (drawn(centres, uniform, normal),), inputs, ["points"],
                          free_axes(shapes))
    data = datasets.load(name)
    return onnx_graph(lambda uniform, normal: (data.transform(uniform, normal),), inputs, ["points"], free_axes(shapes))


def measure_graphs():
    """How good samples are: {file: graph}. `modes`: covered, and quality; `distance`: sliced W1 between two sets."""
    points, others = torch.randn(MORE, 2), torch.randn(MORE, 2)
    directions = even_directions(DIRECTIONS).float()
    return {
        "measure.modes.onnx": onnx_graph(
            lambda samples, modes, radius: modes_covered(samples, modes, radius),
            {"samples": points, "modes": torch.randn(SOME, 2), "radius": torch.tensor(0.1)}, ["covered", "quality"],
            free_axes({"samples": ["n"], "modes": ["K"]})),
        "measure.distance.onnx": onnx_graph(
            lambda samples, real: (sliced_wasserstein(samples, real, directions),),
            {"samples": points, "real": others}, ["distance"], free_axes({"samples": ["n"], "real": ["n"]})),
    }


def index():
    """What all playgrounds share: the objectives there are, the data sets, the measures, the sizes of a batch."""
    sets = {}
    for name, (title, limit) in DATA.items():
        data = datasets.load(name)
        modes = data.centres.tolist() if hasattr(data, "centres") else []
        sets[name] = {"title": title, "file": f"data.{name}.onnx", "modes": modes, "radius": getattr(data, "radius", 0),
                      "limit": limit}
    title, limit = DRAWN
    sets["drawn"] = {"title": title, "file": "data.drawn.onnx", "modes": [], "radius": 0, "limit": limit,
                     "sigma": DRAWN_SIGMA}
    return {"objectives": {name: heading(kind) for name, kind in ALL.items()}, "data": sets, "batches": list(BATCHES),
            "sizes": {str(width): size.title for width, size in SIZES.items()},
            "measures": {"modes": "measure.modes.onnx", "distance": "measure.distance.onnx"}}


def export(name, folder, objective=None, size=PAGE, other_widths=True):
    """Write one objective's graphs and its manifest `<name>.json`; by default those of the playground."""
    objective = objective or OBJECTIVES[name]()
    found, written = manifest(name, objective, size), {}
    for entry, (_, variant) in zip(tqdm(found["variants"], name, unit="variant"), variants(objective)):
        step = OnePass(traced(variant), *size.networks(variant))
        save(training_graph(step, size.latent), folder / entry["train"])
        save(view_graph(step, size.latent), folder / entry["view"])
        content = (folder / entry["view"]).read_bytes()
        if written.setdefault(content, entry["view"]) != entry["view"]:  # this choice changes nothing that is drawn
            (folder / entry["view"]).unlink()
            entry["view"] = written[content]
    save_start(objective, size, found, folder)
    for width, other in found["sizes"].items() if other_widths else ():
        save_start(objective, SIZES[int(width)], other, folder)
        [entry] = other["variants"]
        step = OnePass(traced(objective), *SIZES[int(width)].networks(objective))
        save(training_graph(step, size.latent), folder / entry["train"])
        save(view_graph(step, size.latent), folder / entry["view"])
    write_json(found, folder / f"{name}.json")


def traced(objective):
    """The objective that graphs are made of: that of formulas gets their slopes from the page."""
    return Slopes(**vars(objective)) if isinstance(objective, Formulas) else objective


def save_start(objective, size, found, folder):
    """The graphs that no choice changes: of the first state, and of the outputs that formulas are of."""
    step = Step(objective, *size.networks(objective))
    save(init_graph(step), folder / found["init"]["file"], optimise=False)
    for on, file in found.get("outputs", {}).items():
        save(output_graph(step, size.latent, on), folder / file)


def write_json(content, path):
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def front():
    """What the front page trains before a reader changes anything: the settings of each objective, and the source."""
    settings = {name: {field: value for field, (_, value) in declared(ALL[name].on_points()).items()} for name in FRONT}
    return settings, {"data": "ring", "centres": [[0, 0]], "batch": FRONT_BATCH}


def write_openings(folder):
    """The first moment of the front page's runs on the ring: `openings.json`."""
    settings, source = front()
    write_json({name: opening(name, values, source, seed=0) for name, values in settings.items()}, folder / "openings.json")


def write_stored_run(folder):
    """What the front page plays before Play: `stored_run.json`. It trains all five, which takes minutes."""
    found = stored_run(*front(), seed=0)
    (folder / "stored_run.json").write_text(json.dumps(found, separators=(",", ":")) + "\n", encoding="utf-8")


def main(folder=GRAPHS, names=OBJECTIVES, other_widths=True):
    """Export what all share and the named objectives, which are all those that a page trains if none is named.

    `other_widths`: also the graphs of networks that are narrower and wider than the usual ones.
    """
    for name in names:
        if name not in OBJECTIVES:
            raise ValueError(f"objective = {name!r}: expected one of {', '.join(map(repr, OBJECTIVES))}")
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(0)
    shared = index()
    for name, entry in shared["data"].items():
        save(data_graph(name), folder / entry["file"])
    for file, graph in measure_graphs().items():
        save(graph, folder / file)
    write_json(shared, folder / "index.json")
    write_openings(folder)
    for name in names:
        export(name, folder, other_widths=other_widths)
