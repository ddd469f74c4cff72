"""Files of runs: their checksum is looked at before they are believed, and what they hold before it is taken up."""
import hashlib
import io
import math
import os
import re
import sys
import warnings
from dataclasses import fields, is_dataclass
from pathlib import Path

import torch
from torch.utils._pytree import tree_leaves

from . import files
from .checks import a_path, brief, whole
from .hyperparameters import Hyper, declared
from .step import ROLES

__all__ = ["compare", "contents", "read", "tell_differences", "versions", "write"]

FIRST_LINE = b"ganlib run 1\n"
DIGEST = 64  # characters of the second line
SAME = 1e-3  # of the largest output, by which a network's outputs differ from one processor or version to the next
LOOKS = (0, 1, 10, 100, 1000, 10_000, 100_000)  # iterations at which schedules are compared


def write(path, values):
    """Write a dict of tensors, numbers and texts: as `files.write` does, with a checksum."""
    a_path("path", path)
    packed = io.BytesIO()
    torch.save(values, packed)
    content = packed.getvalue()
    files.write(path, FIRST_LINE + hashlib.sha256(content).hexdigest().encode() + b"\n" + content)


def read(path):
    """What `write` wrote, on the CPU. Nothing in a file is run as code.

    Raises:
        ValueError: another program wrote it, or it was damaged since
        OSError: it cannot be read
    """
    raw = Path(a_path("path", path)).read_bytes()
    if not raw.startswith(FIRST_LINE):
        raise ValueError(f"path = {str(path)!r} holds no run: expected a file that Run.save of this version wrote")
    second_line, content = raw[len(FIRST_LINE):][:DIGEST + 1], raw[len(FIRST_LINE) + DIGEST + 1:]
    if second_line != hashlib.sha256(content).hexdigest().encode() + b"\n":
        raise ValueError(f"path = {str(path)!r} is damaged: its checksum is not that of what it holds. Take an earlier file")
    try:
        return torch.load(io.BytesIO(content), map_location="cpu", weights_only=True)
    except Exception as error:  # torch raises many kinds, some of which advise to run what is in the file
        raise ValueError(f"path = {str(path)!r} holds no run: expected tensors, numbers and texts alone") from error


def contents(run):
    """All that changes in the training of a run, what it is of, and the versions that made it: what `compare` looks for."""
    return {"kind": described(run), "versions": versions(), "state": run.state, "draws": run.draws.save(),
            "history": run.history, "iterations": run.iterations, "outputs": outputs(run, run.state),
            "schedule": looked_at(run.schedule)}


def described(run):
    """What two runs must have in common if one is to go on where the other was, by the names that messages use."""
    objective = run.step.objective
    found = {"objective": type(objective).__name__}
    found |= {name: value for name, (what, value) in declared(objective).items() if not isinstance(what, Hyper)}
    found["discriminator_steps"] = objective.discriminator_steps
    for role in ROLES:
        network = run.step.networks[role]
        found[f"{role}_optimizer"] = type(run.step.optimizers[role]).__name__
        found[f"{role}'s layers"] = str(network.module)
        fixed = {key: value for key, value in network.module.state_dict().items() if key not in network.shapes}
        found[f"what is fixed in the {role}"] = fingerprint(fixed) if fixed else None
    return found | {"data": f"{run.data.name} {tuple(run.data.shape)}", "the data's numbers": fingerprint(run.data),
                    "latent": run.latent, "batch_size": run.batch_size, "average": run.average,
                    "bf16": run.step.networks["generator"].bf16, "seed of each model": run.draws.models}


def outputs(run, state):
    """What each network makes of a few inputs, always the same, with the first model's weights in a state.

    So a forward is known by what it does, whatever its layers are called. On the CPU, in float32.

    Returns:
        {role: [tensors]}, an empty list for a network that cannot be called there
    """
    found, x = {}, torch.randn(4, run.latent, generator=torch.Generator().manual_seed(0), device="cpu")
    for role in ROLES:
        weights = state[f"{role}.weights"].cpu()
        try:
            module = run.step.networks[role].loaded(weights.reshape(-1, weights.shape[-1])[0]).cpu()
            with torch.no_grad():
                made = tree_leaves(module(x))
            found[role] = [each for each in made if torch.is_tensor(each)]
        except Exception:  # of the module's own, such as one that makes tensors on a GPU
            return found | dict.fromkeys(ROLES[len(found):], [])
        x = made[0]  # the discriminator sees what the generator made
    return found


def looked_at(schedule):
    """{name: its values at some iterations} of a schedule, NaN where its function has none."""
    def value(of, made):
        try:
            return torch.as_tensor(of(made), dtype=torch.float64).tolist()
        except Exception:  # of the function's own
            return math.nan
    return {name: [value(of, made) for made in LOOKS] for name, of in schedule.items()}


def compare(path, saved, run):
    """Refuse a file whose contents do not go on in `run`; changes nothing.

    Raises:
        ValueError: it names the first thing that differs, or that is missing
    """
    here = f"path = {str(path)!r}"
    wanted = {"kind": dict, "versions": dict, "state": dict, "draws": (list, dict), "history": dict, "iterations": int,
              "outputs": dict, "schedule": dict}
    for name, kind in wanted.items():
        if not isinstance(saved, dict) or not isinstance(saved.get(name), kind):
            raise ValueError(f"{here} holds no run: expected {name!r} in it")
    for name, ours in described(run).items():
        theirs = saved["kind"].get(name)
        if theirs != ours:
            theirs, ours = from_difference(theirs, ours)
            raise ValueError(f"{here} holds a run of another kind: {name} is {shown(theirs)}, expected {shown(ours)}")
    kinds = {name: (value.shape, value.dtype) for name, value in run.state.items()}
    theirs = {name: (value.shape, value.dtype) for name, value in saved["state"].items() if torch.is_tensor(value)}
    for name in kinds | theirs:
        if kinds.get(name) != theirs.get(name):
            raise ValueError(f"{here} holds a run of another kind: {name} is {theirs.get(name)}, expected {kinds.get(name)}")
    for role, ours in outputs(run, saved["state"]).items():
        if not alike(saved["outputs"].get(role), ours):
            raise ValueError(f"{here} holds a run of another kind: with the same weights its {role} gives other outputs, so "
                             "that its forward is another")
    iterations = whole(f"{here} has iterations", saved["iterations"], low=0)
    models = run.state["generator.weights"].shape[:-1]
    for name, value in saved["history"].items():
        if not torch.is_tensor(value) or value.shape != (iterations, *models) or not value.is_floating_point():
            came = tuple(value.shape) if torch.is_tensor(value) else type(value).__name__
            raise ValueError(f"{here} has a history of {name!r} of shape {came}: expected {(iterations, *models)} numbers")
    if bool(saved["history"]) != bool(iterations):
        raise ValueError(f"{here} has a history of {len(saved['history'])} names: expected those of {iterations} iterations")


def alike(theirs, ours):
    """Whether two lists of outputs are equal up to rounding; where one of the networks could not be called, nobody knows."""
    if not isinstance(theirs, list) or not all(map(torch.is_tensor, theirs)):
        return False
    if not theirs or not ours:
        return True
    return [each.shape for each in theirs] == [each.shape for each in ours] and all(
        torch.allclose(one.double(), other.double(), rtol=0, atol=SAME * float(other.double().nan_to_num().abs().max()),
                       equal_nan=True) for one, other in zip(theirs, ours))


def versions():
    """Of the packages that a run's numbers depend on."""
    return {name: str(sys.modules[name].__version__) for name in ("ganlib", "torch")}


def tell_differences(path, saved, run):
    """Warn where another version of a package wrote the file, whose random numbers or rounding may differ, or where the run
    had another schedule."""
    for name, ours in versions().items():
        if (theirs := saved["versions"].get(name)) != ours:
            warnings.warn(f"path = {str(path)!r} was written with {name} {theirs}, this is {ours}: the run goes on, though "
                          "perhaps not bit for bit as it would have there", stacklevel=3)
    theirs, ours = saved["schedule"], looked_at(run.schedule)
    for name in theirs | ours:
        if repr(theirs.get(name)) != repr(ours.get(name)):  # by text, as NaN is equal to nothing
            told = [brief(values[name]) if name in values else "none" for values in (theirs, ours)]
            warnings.warn(f"path = {str(path)!r} was written by a run with another schedule of {name}: it was {told[0]} at "
                          f"iterations {brief(list(LOOKS))}, and this run goes on with its own, {told[1]}", stacklevel=3)


def from_difference(one, other):
    """Of two texts the first line in which they differ; anything else as it is."""
    if not isinstance(one, str) or not isinstance(other, str):
        return one, other
    lines, others = one.splitlines(), other.splitlines()
    same = len(os.path.commonprefix([lines, others]))
    return tuple("".join(each[same:same + 1]).strip() or "nothing more" for each in (lines, others))


def shown(value):
    """A value on one short line; of a hash no more than one can compare."""
    text = " ".join(repr(value).split())
    if isinstance(value, str) and re.fullmatch("[0-9a-f]{64}", value):
        return f"the hash {value[:8]}..."
    return text if len(text) <= 150 else f"{text[:150]}..."


def fingerprint(value):
    """A hash of all numbers in a data set, a dict or a tensor, wherever they are."""
    found = hashlib.sha256()

    def add(value):
        if torch.is_tensor(value):
            found.update(f"{value.dtype}{tuple(value.shape)}".encode())
            found.update(value.detach().cpu().contiguous().reshape(-1).view(torch.uint8).numpy())
        elif is_dataclass(value):
            add({f.name: getattr(value, f.name) for f in fields(value)})
        elif isinstance(value, dict):
            for key, inner in value.items():
                found.update(str(key).encode())
                add(inner)
        else:
            found.update(repr(value).encode())
    add(value)
    return found.hexdigest()
