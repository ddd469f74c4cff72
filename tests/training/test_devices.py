"""All of a step happens on the device of its inputs, as a GPU needs it.

The device here is torch's `meta`: its tensors have shapes and no values. An operation on a meta tensor and one of the CPU
raises, and so does everything that asks for a value, which on a GPU would wait for it.
"""
import pytest
import torch
from objective_cases import every_variant

from ganlib import data, image_networks, networks
from ganlib.hyperparameters import as_tensors, numbers
from ganlib.objectives import ALL
from ganlib.step import ROLES, Step

LATENT, BATCH = 3, 4
RING, DIGITS = data.ring(), data.Samples(torch.zeros(5, 1, 8, 8))


def points(objective):
    return networks.generator(RING, LATENT), networks.discriminator(RING, objective.network)


def images(objective):
    return (image_networks.generator(DIGITS, LATENT, width=2),
            image_networks.discriminator(DIGITS, objective.network, width=2))


def test_the_device_can_tell():
    there = torch.zeros(3, device="meta")
    with pytest.raises(RuntimeError, match="device"):
        there + torch.zeros(3)
    with pytest.raises((RuntimeError, NotImplementedError)):
        bool(there.sum() > 0)


CASES = {f"{name}, {len(models) + 1} axes": (objective, points, models) for name, objective in every_variant().items()
         for models in [(), (2,)]} | {f"{name}, images": (kind(), images, ()) for name, kind in ALL.items()}


@pytest.mark.parametrize(("objective", "made", "models"), CASES.values(), ids=CASES)
def test_every_update_stays_on_the_device(objective, made, models):
    generator, discriminator = made(objective)
    step = Step(objective, generator, discriminator)

    def there(kind, shape):
        return getattr(torch, {"normal": "randn", "uniform": "rand"}[kind])(*models, *shape, device="meta")
    h = as_tensors(numbers(objective), "meta")
    state = step.initial_state({role: there("uniform", (step.networks[role].size,)) for role in ROLES}, h)
    shape = RING.shape if made is points else DIGITS.shape
    draws = {name: there(*wanted) for name, wanted in step.random_inputs(BATCH, LATENT).items()}
    k, real = objective.discriminator_steps, there("normal", (BATCH, *shape))
    after, seen = step(state, [real] * k, [draws] * k + [draws | ({"real": real} if objective.pairs else {})], h)
    x = step.sample(after, draws["z"])
    for name, value in {**after, **seen, "x": x, "value": step.value(after, x)}.items():
        assert value.is_meta, name
    assert {name: value.shape for name, value in after.items()} == {name: value.shape for name, value in state.items()}


@pytest.mark.parametrize("drawn", [data.ring(), data.grid(), data.load("swiss_roll")], ids=lambda drawn: drawn.name)
def test_data_are_drawn_on_the_device(drawn):
    assert drawn.transform(torch.rand(7, device="meta"), torch.randn(7, 2, device="meta")).is_meta
