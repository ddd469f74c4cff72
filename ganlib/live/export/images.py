"""Write the graphs that train on images in the browser, for the choices that the objectives start from.

For each set and objective, `<set>.<objective>.`: `train.onnx`, as a playground's, with batches of one size; `view.onnx`,
what is seen of a state; `init.onnx`; and a manifest `json`. For each set `<set>.features.onnx`, the frozen classifier.
`images.json` names the sets. The images themselves are one 8-bit picture a set, which the page cuts into tiles.
"""
import numpy as np
import torch
from PIL import Image
from tqdm.auto import tqdm

from ... import data as datasets
from ...hyperparameters import Choice, declared, numbers
from ...metrics.digit_classifier import digit_classifier
from ...objectives import ALL
from ...one_pass import OnePass
from ...step import OBJECTIVE, ROLES, Step, as_part, part
from ..manifest import FIXED, MORE, SOME, acting, called, controls, curves, draw_shapes, example, heading
from ..plane import IMAGE_GRAPHS, ImageSize
from .onnx_graphs import onnx_graph, save
from .playgrounds import free_axes, init_graph, training_graph, write_json

__all__ = ["NAMES", "SETS", "main"]

NAMES = ("gan", "wgan", "wgan_gp", "ebgan", "vgan")
# name -> what a reader sees, the picture, columns of tiles, and the value of a pixel that becomes 1; 0 becomes -1
SETS = {"digits": ("digits of 8 x 8 pixels", "digits.png", 60, 16),
        "mnist_5k": ("MNIST, 28 x 28 pixels", "mnist_5k.png", 100, 255)}


def view_graph(step, latent):
    """What is seen of a state.

    Inputs: the networks' weights; `z` (n, latent); `real` (m, 1, side, side). Outputs: `samples` G(z); `verdicts` (n,), the
    discriminator's value at them, and `real_verdicts` (m,).
    """
    state, real, draws, h = example(step, latent)
    weights = {name: state[name] for name in (f"{role}.weights" for role in ROLES)}
    memory = as_part(OBJECTIVE, part(state, OBJECTIVE))

    def view(z, real, **values):
        now = {n: values[n] for n in weights} | memory
        samples = step.sample(now, z)
        return samples, step.value(now, samples), step.value(now, real)
    inputs = {**weights, "z": draws["z"], "real": real[:SOME].clone()}
    return onnx_graph(view, inputs, ["samples", "verdicts", "real_verdicts"], free_axes({"z": ["n"], "real": ["m"]}))


def features_graph(side):
    """The frozen classifier: `images` (n, 1, side, side) -> `features` (n, 32) and `classes` (n,), float32."""
    network = digit_classifier(torch.device("cpu"), side)

    def classify(images):
        features = network.features(images)
        return features, network.logits(features).argmax(-1).float()
    return onnx_graph(classify, {"images": torch.rand(MORE, 1, side, side)}, ["features", "classes"],
                      free_axes({"images": ["n"]}))


def manifest(name, size):
    """All that the page must know of an objective on a set."""
    objective = ALL[name]()
    step = Step(objective, *size.networks(objective))
    state, real, draws, h = example(step, size.latent, size.batch)
    measured = [*step.discriminator_step(state, real, draws, h)[1], *step.generator_step(state, draws, h)[1]]
    stem = f"{size.data}.{name}"
    shapes = draw_shapes(step, size.latent, size.batch)
    choices = {n: value for n, (what, value) in declared(objective).items() if isinstance(what, Choice)}
    return {
        "name": name, "title": heading(type(objective)), "class": type(objective).__name__, "set": size.data,
        "latent": size.latent, "width": size.width, "batch": size.batch, "shape": list(real.shape[1:]),
        "state": {n: list(v.shape) for n, v in state.items()},
        "init": {"file": f"{stem}.init.onnx",
                 "inputs": as_part("uniform", {role: [step.networks[role].size] for role in ROLES})},
        "choices": choices, "variants": [{"when": {}, "train": f"{stem}.train.onnx", "view": f"{stem}.view.onnx",
                                          "acting": acting(step, size.latent)}],
        "draws": {n: {"kind": kind, "shape": shape} for n, (kind, shape) in shapes.items()},
        "measured": measured, "curves": [{"label": label, "names": list(of)} for label, of in curves(objective, measured)],
        "surface": {"label": objective.shown.surface, "low": objective.shown.low, "high": objective.shown.high},
        "better": "low" if objective.network == "autoencoder" else "high",  # the verdict of what looks real
        "discriminator": objective.shown.discriminator, "slider": objective.shown.slider,
        "ends": list(objective.shown.ends),
        "controls": [control for control in controls(objective) if control["kind"] != "choice"],
        "called": called(objective),
        "constants": {n: v for n, v in numbers(objective).items() if n.rpartition(".")[2] in FIXED},
    }


def index():
    """The sets: where their pictures are and how these are cut, and the graph of features."""
    found = {}
    for name, (title, sheet, columns, top) in SETS.items():
        data = datasets.load(name)
        found[name] = {"title": title, "sheet": sheet, "columns": columns, "side": data.shape[-1], "top": top,
                       "count": len(data.points), "features": f"{name}.features.onnx"}
    return {"sets": found, "objectives": list(NAMES)}


def sheet(points, columns, top):
    """Images (N, 1, side, side) in [-1, 1] as one picture, uint8, row by row; what is left of the last row is 0."""
    side, rows = points.shape[-1], -(-len(points) // columns)
    whole = np.zeros((rows * columns, side, side), np.uint8)
    whole[:len(points)] = ((points[:, 0] + 1) * (top / 2)).round().byte().numpy()
    return whole.reshape(rows, columns, side, side).swapaxes(1, 2).reshape(rows * side, columns * side)


def export(name, size, folder):
    """Write one objective's graphs and its manifest."""
    objective, found = ALL[name](), manifest(name, size)
    entry = found["variants"][0]
    save(training_graph(OnePass(objective, *size.networks(objective)), size.latent, size.batch), folder / entry["train"])
    step = Step(objective, *size.networks(objective))
    save(view_graph(step, size.latent), folder / entry["view"], optimise=False)
    save(init_graph(step), folder / found["init"]["file"], optimise=False)
    write_json(found, folder / f"{size.data}.{name}.json")


def main(folder=IMAGE_GRAPHS, names=NAMES):
    """Export the sets' own files, and the named objectives on each set."""
    folder.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(0)
    write_json(index(), folder / "images.json")
    digits = sheet(datasets.digits().points, *SETS["digits"][2:])
    Image.fromarray(digits).save(folder / "digits.png", optimize=True)
    for data in SETS:
        save(features_graph(datasets.load(data).shape[-1]), folder / f"{data}.features.onnx", optimise=False)
        for name in tqdm(names, data, unit="objective"):
            export(name, ImageSize(data), folder)
