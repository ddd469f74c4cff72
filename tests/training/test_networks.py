"""Networks as pure functions of one flat vector of weights, and where these weights start."""
import copy
import re

import pytest
import torch
from scipy import stats
from torch import nn
from torch.nn.utils import parameters_to_vector, vector_to_parameters

from ganlib import data
from ganlib.networks import Pure, discriminator, generator, mlp


def images():
    return mlp(3, (1, 4, 4), width=8, depth=1, last=nn.Tanh())


def normalised():
    return nn.Sequential(nn.Linear(3, 8), nn.LayerNorm(8), nn.LeakyReLU(0.2), nn.Linear(8, 4), nn.GroupNorm(2, 4))


MODULES = {"points": lambda: mlp(3, 2, width=8, depth=2), "images": images, "normalised": normalised}


def random(*shape):
    return torch.randn(*shape, generator=torch.Generator().manual_seed(0))


@pytest.mark.parametrize("make", MODULES.values(), ids=MODULES)
def test_a_pure_network_is_the_module_with_these_weights(make):
    module = make()
    pure = Pure(module)
    weights, x = random(pure.size), random(5, 3)
    loaded = copy.deepcopy(module)
    vector_to_parameters(weights, loaded.parameters())
    assert torch.equal(pure(pure.unpack(weights), x), loaded(x))


@pytest.mark.parametrize("make", MODULES.values(), ids=MODULES)
def test_a_module_s_own_weights_are_never_used_or_changed(make):
    module = make()
    for parameter in module.parameters():
        nn.init.constant_(parameter, torch.nan)
    pure = Pure(module)
    assert pure(pure.unpack(random(pure.size)), random(5, 3)).isfinite().all()
    assert all(parameter.isnan().all() for parameter in module.parameters())


@pytest.mark.parametrize("make", MODULES.values(), ids=MODULES)
def test_many_models_at_once_give_each_models_own_output(make):
    pure = Pure(make())
    weights, x = random(4, pure.size).double(), random(4, 5, 3).double()
    together = pure(pure.unpack(weights), x)
    alone = torch.stack([pure(pure.unpack(w), each) for w, each in zip(weights, x)])
    torch.testing.assert_close(together, alone, rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize("models", [(), (4,), (2, 3)])
def test_packing_undoes_unpacking_in_the_order_of_torch(models):
    pure = Pure(mlp(3, 2, width=8, depth=2))
    weights = random(*models, pure.size)
    named = pure.unpack(weights)
    assert torch.equal(pure.pack(named), weights)
    assert [tuple(w.shape) for w in named.values()] == [(*models, *p.shape) for p in pure.module.parameters()]
    if not models:
        assert torch.equal(parameters_to_vector(named.values()), weights)


def test_weights_of_another_network_are_refused():
    with pytest.raises(ValueError, match=re.escape("weights has shape (7,): expected (..., 8)")):
        Pure(nn.Linear(3, 2)).unpack(torch.zeros(7))


def test_a_weight_in_two_places_is_refused():
    """Its second place would silently keep the module's own weights."""
    tied = mlp(3, 3, width=3, depth=1)
    tied[2].weight = tied[0].weight
    with pytest.raises(ValueError, match="one weight in two places"):
        Pure(tied)


@pytest.mark.parametrize("make", MODULES.values(), ids=MODULES)
def test_initial_weights_have_the_range_of_torch_s_own(make):
    """uniform = 0 and 1 are the ends; torch's own draws lie between them and, over many modules, reach them."""
    pure = Pure(make())
    low, high = pure.initial(torch.zeros(pure.size)), pure.initial(torch.ones(pure.size))
    torch.manual_seed(0)
    drawn = torch.stack([parameters_to_vector(make().parameters()).detach() for _ in range(300)])
    assert (drawn >= low - 1e-7).all() and (drawn <= high + 1e-7).all()
    assert (drawn.amin(0) - low <= 0.05 * (high - low)).all() and (high - drawn.amax(0) <= 0.05 * (high - low)).all()


def test_initial_weights_have_the_distribution_of_torch_s_own():
    pure = Pure(nn.Linear(50, 400))
    torch.manual_seed(0)
    theirs = parameters_to_vector(nn.Linear(50, 400).parameters()).detach().numpy()
    ours = pure.initial(torch.rand(pure.size)).numpy()
    assert stats.ks_2samp(ours, theirs).pvalue > 1e-3


def test_models_start_from_their_own_draws():
    pure = Pure(mlp(3, 2, width=8, depth=2))
    uniform = torch.rand(4, pure.size, generator=torch.Generator().manual_seed(0))
    together = pure.initial(uniform)
    assert all(torch.equal(together[i], pure.initial(uniform[i])) for i in range(4))


def test_a_layer_without_known_initialisation_is_refused():
    pure = Pure(nn.PReLU())
    with pytest.raises(ValueError, match="module has a PReLU with weights: no initialisation is known for it"):
        pure.initial(torch.rand(pure.size))


def test_depth_counts_hidden_layers():
    assert [type(layer) for layer in mlp(3, 2, depth=0)] == [nn.Linear]
    layers = list(mlp(3, 2, width=8, depth=2, activation=nn.ELU, last=nn.Tanh()))
    assert [type(layer) for layer in layers] == [nn.Linear, nn.ELU, nn.Linear, nn.ELU, nn.Linear, nn.Tanh]
    assert [(layer.in_features, layer.out_features) for layer in layers[::2][:3]] == [(3, 8), (8, 8), (8, 2)]


@pytest.mark.parametrize("name, latent", [("ring", 2), ("gaussian", 1), ("digits", 16)])
def test_the_books_networks_fit_their_data(name, latent):
    found = data.load(name)
    made = generator(found, latent, width=8, depth=1)(1e3 * random(5, latent))
    assert made.shape == (5, *found.shape)
    output = discriminator(found, width=8, depth=1)(made)
    assert output.shape == (5, 1) and not any(isinstance(m, (nn.Sigmoid, nn.Tanh)) for m in discriminator(found))
    # Points may lie anywhere, digits only where the data's pixels do.
    assert (made.detach().abs().max() <= 1) == (name == "digits")


@pytest.mark.parametrize("bad, message", [
    (dict(inputs=0), "inputs = 0: expected a whole number of at least 1"),
    (dict(outputs=()), "outputs = (): expected at least one size"),
    (dict(outputs=(1, 0, 8)), "outputs = 0: expected a whole number of at least 1"),
    (dict(width=-1), "width = -1: expected a whole number of at least 1"),
    (dict(width=1.5), "width = 1.5: expected a whole number of at least 1"),
    (dict(depth=-1), "depth = -1: expected a whole number of at least 0"),
    (dict(depth=1.5), "depth = 1.5: expected a whole number of at least 0"),
])
def test_impossible_sizes_are_refused(bad, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        mlp(**{"inputs": 3, "outputs": 2, **bad})
