"""What a run is made of, as a file of text: from it alone the run can be made again."""
import json
import sys
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

from .. import data as datasets
from .. import image_networks, networks, processes
from ..checkpoints import versions
from ..checks import brief, one_of, whole
from ..hyperparameters import with_values
from ..objectives import ALL
from ..sweep import start_all
from ..train import start

__all__ = ["NETWORKS", "Configuration", "changed", "parse", "read"]

NETWORKS = {"mlp": (networks, {"width": 64, "depth": 3}, 2),  # its module, sizes and latent, if nothing else is said
            "convolutional": (image_networks, {"width": 32, "norm": "layer"}, 64)}


@dataclass(frozen=True)
class Configuration:
    """All that a run is made of.

    Attributes:
        objective: its name in `ganlib.objectives.ALL`
        hyperparameters: all of them by dotted name
        over: in a sweep, the values of each hyperparameter that varies
        data: a name or an absolute path as `source`, and the `labels`, `scale` and `size` of `ganlib.data.of`
        network: "mlp" or "convolutional"
        sizes: what its generator and discriminator take besides the data
        latent, batch_size, seed, device, bf16, compiled, graphed, average: as for `ganlib.start`
        steps: iterations that the whole run has
        sheet_every: iterations between two sheets of samples
    """
    objective: str
    hyperparameters: dict
    over: dict
    data: dict
    network: str
    sizes: dict
    latent: int
    batch_size: int
    seed: "int | list"
    device: str
    bf16: bool
    compiled: bool
    graphed: bool
    average: "float | None"
    steps: int
    sheet_every: int

    def __post_init__(self):
        for f in fields(self):
            value = getattr(self, f.name)
            if f.type in (int, bool, str, dict) and type(value) is not f.type:
                raise ValueError(f"{f.name} = {brief(value)}: expected {f.type.__name__}, as JSON has it")
        one_of("objective", self.objective, ALL)
        one_of("network", self.network, NETWORKS)
        whole("steps", self.steps), whole("sheet_every", self.sheet_every)

    def start(self):
        """The run before its first step."""
        objective = with_values(ALL[self.objective](), self.hyperparameters)
        if unknown := self.data.keys() - {"source", "labels", "scale", "size"}:
            raise ValueError(f"data has {min(unknown)!r}: expected source, labels, scale or size")
        options = {name: value for name, value in self.data.items() if name != "source"}
        size = options.get("size")
        data = datasets.of(self.data.get("source"), **options | {"size": tuple(size) if isinstance(size, list) else size})
        module, usual, _ = NETWORKS[self.network]
        if unknown := self.sizes.keys() ^ usual.keys():
            raise ValueError(f"sizes has {', '.join(map(repr, self.sizes))}: expected {', '.join(map(repr, usual))}")
        given = {"generator": module.generator(data, self.latent, **self.sizes),
                 "discriminator": module.discriminator(data, objective.network, **self.sizes),
                 **{name: getattr(self, name) for name in
                    ("latent", "batch_size", "seed", "bf16", "compiled", "graphed", "average")},
                 "device": processes.local(self.device)}
        if self.over or isinstance(self.seed, list):
            return start_all(objective, data, self.over, **given)
        return start(objective, data, **given)

    @property
    def text(self):
        """As the file has it, with the versions of what makes its numbers."""
        python = ".".join(map(str, sys.version_info[:3]))
        return json.dumps({"ganlib run": 1, **asdict(self), "versions": {**versions(), "python": python}},
                          indent=2, ensure_ascii=False) + "\n"

    def differences(self, other):
        """What makes another run of the same steps: {dotted name: (own value, that of `other`)}."""
        mine, theirs = (flat(asdict(each)) for each in (self, other))
        free = ("steps", "device", "sheet_every")
        return {name: (mine.get(name), theirs.get(name)) for name in mine | theirs
                if mine.get(name) != theirs.get(name) and name not in free}


def changed(made_of, **values):
    """A copy with other values, those that are not None."""
    return replace(made_of, **{name: value for name, value in values.items() if value is not None})


def flat(values, prefix=""):
    """Nested dicts with dotted names."""
    found = {}
    for name, value in values.items():
        found |= flat(value, f"{prefix}{name}.") if isinstance(value, dict) and value else {f"{prefix}{name}": value}
    return found


def parse(text, place):
    """The configuration in a text; ValueError, which names the `place` that it came from, if it holds none."""
    try:
        found = json.loads(text)
        if not isinstance(found, dict) or found.pop("ganlib run", None) != 1:
            raise ValueError("expected what `python -m ganlib train` of this version wrote")
        found.pop("versions", None)
        names = [f.name for f in fields(Configuration)]
        if wrong := set(names) ^ found.keys():
            raise ValueError(f"{min(wrong)!r} is {'missing' if min(wrong) in names else 'unknown'}")
        return Configuration(**found)
    except ValueError as error:  # json's own, too
        raise ValueError(f"{place} holds no configuration: {error}") from None


def read(path):
    """The configuration in a file; ValueError if it holds none, OSError if it cannot be read."""
    return parse(Path(path).read_text(encoding="utf-8", errors="replace"), path)
