"""Image-sized networks: their sizes, where their weights start, and that neither samples nor models mix."""
import copy
import math
import re
from types import SimpleNamespace

import pytest
import torch
from torch import nn
from torch.nn import functional
from torch.nn.utils import parameters_to_vector, vector_to_parameters

from ganlib.data import load
from ganlib.image_networks import ResizeConv2d, discriminator, generator, hidden_maps
from ganlib.networks import Autoencoder, Bottleneck, Pure


def images(channels, side):
    """As much of a data set as a network needs to know."""
    return SimpleNamespace(shape=(channels, side, side))


@pytest.fixture(autouse=True)
def seeded():
    torch.manual_seed(0)


def random(*shape):
    return torch.randn(*shape, generator=torch.Generator().manual_seed(0), dtype=torch.float64)


SMALL = images(1, 8)
MAKERS = {
    "generator": lambda data, **sizes: generator(data, **{"latent": 3, "width": 4, **sizes}),
    "critic": lambda data, **sizes: discriminator(data, "critic", **{"width": 4, **sizes}),
    "autoencoder": lambda data, **sizes: discriminator(data, "autoencoder", **{"width": 4, "code": 5, **sizes}),
    "bottleneck": lambda data, **sizes: discriminator(data, "bottleneck", **{"width": 4, "code": 5, **sizes}),
}
NORMS = ["layer", "group", "none"]
KINDS_AND_NORMS = [(kind, norm) for kind in MAKERS for norm in NORMS]


def test_maps_are_halved_until_they_are_small():
    found = {(28, 28): [7, 7], (32, 32): [4, 4], (64, 64): [4, 4], (128, 128): [4, 4], (8, 8): [2, 2], (8, 128): [2, 32],
             (45, 30): [5, 3], (4096,): [4]}
    for sides, smallest in found.items():
        channels, left = hidden_maps((1, *sides), 8)
        assert left == smallest and channels == [8 * min(2**i, 16) for i in range(len(channels))]


def inputs(kind, batch, *models, data=SMALL):
    """Arguments of a network of MAKERS, in double precision."""
    if kind == "generator":
        return [random(*models, batch, 3)]
    x = random(*models, batch, *data.shape)
    return [x, random(*models, batch, 5)] if kind == "bottleneck" else [x]


def outputs(found):
    """What a network returns, one tensor or several, as a list."""
    return [found] if torch.is_tensor(found) else list(found)


def summed(found):
    """One number that depends on every output, with weights of its own for each."""
    return sum((random(*y.shape) * y).sum() for y in outputs(found))


@pytest.mark.parametrize("shape", [*((1, side, side) for side in range(8, 33, 4)), (3, 32, 32), (4, 64, 64), (1, 128, 128),
                                   (3, 9, 11), (1, 8, 128), (2, 45, 30), (3, 100, 75), (1, 8), (2, 9), (1, 64), (3, 1000)])
def test_every_network_fits_every_size_of_image_and_signal(shape):
    data = SimpleNamespace(shape=shape)
    z, x = random(2, 3).float(), random(2, *shape).float()
    assert MAKERS["generator"](data)(z).shape == x.shape
    assert MAKERS["critic"](data)(x).shape == (2, 1)
    autoencoder, bottleneck = MAKERS["autoencoder"](data), MAKERS["bottleneck"](data)
    assert isinstance(autoencoder, Autoencoder) and isinstance(bottleneck, Bottleneck)
    assert [tuple(y.shape) for y in autoencoder(x)] == [x.shape, (2, 5)]
    assert [tuple(y.shape) for y in bottleneck(x, random(2, 5).float())] == [(2, 1), (2, 5), (2, 5)]


@pytest.mark.parametrize("decoder", [lambda: MAKERS["generator"](SMALL), lambda: MAKERS["autoencoder"](SMALL).decoder])
def test_pixels_reach_from_minus_one_to_one_and_no_further(decoder):
    module = decoder()
    with torch.no_grad():
        next(layer for layer in reversed(module) if isinstance(layer, ResizeConv2d)).weight.mul_(1e3)
    made = module(random(20, module[0].in_features).float())
    assert made.min() == -1 and made.max() == 1


@pytest.mark.parametrize("name", ["digits", "stacked_digits"])
def test_the_networks_fit_the_digits(name):
    data = load(name)
    assert discriminator(data)(generator(data)(torch.randn(2, 64))).shape == (2, 1)


@pytest.mark.parametrize("side, maps, smallest", [(8, [4, 8], 2), (16, [4, 8], 4), (28, [4, 8], 7), (32, [4, 8, 16], 4)])
def test_maps_halve_and_channels_double_down_to_a_few_pixels(side, maps, smallest):
    critic, made = MAKERS["critic"](images(1, side)), MAKERS["generator"](images(1, side))
    assert [layer.out_channels for layer in critic if isinstance(layer, nn.Conv2d)] == maps
    assert critic[-1].in_features == maps[-1] * smallest ** 2
    assert made[0].out_features == maps[-1] * smallest ** 2
    assert [layer.in_channels for layer in made if isinstance(layer, ResizeConv2d)] == maps[::-1]


@pytest.mark.parametrize("kind", MAKERS)
def test_norms_are_of_one_image_and_none_is_none(kind):
    """The first convolution is not normalised, and nor is anything after the last linear layer."""
    found = {norm: [layer for layer in MAKERS[kind](images(1, 32), norm=norm).modules()
                    if isinstance(layer, nn.GroupNorm)] for norm in NORMS}
    count = {"generator": 3, "critic": 2, "autoencoder": 5, "bottleneck": 2}[kind]
    assert [layer.num_groups for layer in found["layer"]] == [1] * count
    assert [layer.num_groups for layer in found["group"]] == [4] * count
    assert found["none"] == []


def test_layer_norm_is_over_channels_and_places():
    """nn.LayerNorm over the whole image gives the same at the start, where scales are 1 and shifts 0."""
    critic, x = MAKERS["critic"](images(3, 8)), random(4, 3, 8, 8).float()
    whole = nn.Sequential(*[nn.LayerNorm((8, 2, 2)) if isinstance(layer, nn.GroupNorm) else layer for layer in critic])
    torch.testing.assert_close(critic(x), whole(x), rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("shape", [(1, 1), (3, 3), (6, 6), (4, 7)])
def test_a_resize_convolution_is_upsampling_and_then_a_convolution(shape):
    layer, x = ResizeConv2d(5, 3).double(), random(2, 5, *shape)
    expected = functional.conv2d(functional.interpolate(x, scale_factor=2, mode="nearest"), layer.weight, layer.bias,
                                 padding=1)
    torch.testing.assert_close(layer(x), expected, rtol=1e-12, atol=1e-14)


def test_a_flat_map_stays_flat_where_a_transposed_convolution_draws_a_checkerboard():
    flat = random(1, 5, 1, 1).float().expand(1, 5, 6, 6)
    resized = ResizeConv2d(5, 3)(flat)[..., 1:-1, 1:-1]
    assert (resized - resized[..., :1, :1]).abs().max() < 1e-5
    transposed = nn.ConvTranspose2d(5, 3, 4, stride=2, padding=1)(flat)[..., 1:-1, 1:-1]
    assert (transposed - transposed[..., :1, :1]).abs().max() > 0.01


def test_generated_images_have_no_checkerboard_at_the_start():
    """The mean of many images, away from the border: its variance is not between even and odd rows and columns."""
    def share(module):
        mean = module(torch.randn(64, 16)).mean((0, 1))[4:-4, 4:-4].detach()
        parities = torch.stack([mean[i::2, j::2].mean() for i in (0, 1) for j in (0, 1)])
        return float(parities.var(unbiased=False) / mean.var(unbiased=False))

    def with_transposed_convolutions(module):
        return nn.Sequential(*[nn.ConvTranspose2d(layer.in_channels, layer.out_channels, 4, stride=2, padding=1)
                               if isinstance(layer, ResizeConv2d) else layer for layer in module])
    modules = [generator(images(1, 32), latent=16, width=8) for _ in range(5)]
    assert sum(map(share, modules)) / 5 < 0.05
    assert sum(share(with_transposed_convolutions(module)) for module in modules) / 5 > 0.3


@pytest.mark.parametrize("kind, norm", KINDS_AND_NORMS)
def test_a_pure_network_is_the_module_with_these_weights(kind, norm):
    module = MAKERS[kind](SMALL, norm=norm).double()
    pure = Pure(module)
    weights, loaded = random(pure.size), copy.deepcopy(module)
    vector_to_parameters(weights, loaded.parameters())
    given = inputs(kind, 3)
    for ours, theirs in zip(outputs(pure(pure.unpack(weights), *given)), outputs(loaded(*given))):
        assert torch.equal(ours, theirs)


@pytest.mark.parametrize("kind, norm", KINDS_AND_NORMS)
def test_many_models_at_once_give_each_models_own_output_and_gradient(kind, norm):
    pure = Pure(MAKERS[kind](SMALL, norm=norm))
    weights, given = random(4, pure.size).requires_grad_(), inputs(kind, 3, 4)
    together = outputs(pure(pure.unpack(weights), *given))
    alone = [outputs(pure(pure.unpack(w), *[x[i] for x in given])) for i, w in enumerate(weights)]
    for ours, each in zip(together, zip(*alone)):
        torch.testing.assert_close(ours, torch.stack(each), rtol=1e-11, atol=1e-12)
    gradients = [torch.autograd.grad(sum(y.square().sum() for y in found), weights)[0]
                 for found in (together, [torch.stack(each) for each in zip(*alone)])]
    torch.testing.assert_close(*gradients, rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("kind, norm", KINDS_AND_NORMS)
def test_an_output_depends_on_its_own_sample_and_its_own_model_only(kind, norm):
    """Gradients of one sample of one model: exactly zero everywhere else, and not zero there."""
    pure = Pure(MAKERS[kind](SMALL, norm=norm))
    weights, given = random(2, pure.size).requires_grad_(), [x.requires_grad_() for x in inputs(kind, 3, 2)]
    for y in outputs(pure(pure.unpack(weights), *given)):
        gradients = torch.autograd.grad(y[1, 2].square().sum(), [weights, *given], retain_graph=True, allow_unused=True)
        assert gradients[0][0].eq(0).all() and gradients[0][1].ne(0).any()
        assert gradients[1][1, 2].ne(0).any()
        for gradient in filter(torch.is_tensor, gradients[1:]):
            assert gradient[0].eq(0).all() and gradient[1, :2].eq(0).all()


@pytest.mark.parametrize("kind, norm", KINDS_AND_NORMS)
def test_initial_weights_have_the_range_of_torch_s_own(kind, norm):
    """uniform = 0 and 1 are the ends: those of torch's own rule, which its own draws lie between and reach."""
    def make():
        return MAKERS[kind](SMALL, norm=norm)
    module = make()
    pure = Pure(module)
    low, high = pure.initial(torch.zeros(pure.size)), pure.initial(torch.ones(pure.size))
    for name, end in pure.unpack(high).items():
        layer = module.get_submodule(name.rpartition(".")[0])
        if isinstance(layer, nn.GroupNorm):
            assert (end == name.endswith("weight")).all()
        else:
            fan_in = nn.init._calculate_fan_in_and_fan_out(layer.weight)[0]
            torch.testing.assert_close(end, torch.full_like(end, 1 / math.sqrt(fan_in)))
    drawn = torch.stack([parameters_to_vector(make().parameters()).detach() for _ in range(150)])
    assert (drawn >= low - 1e-7).all() and (drawn <= high + 1e-7).all()
    assert (drawn.amin(0) - low <= 0.1 * (high - low)).all() and (high - drawn.amax(0) <= 0.1 * (high - low)).all()


def directional(function, point, direction, step=1e-6):
    """Central difference of a number, or of a vector of them, along a direction."""
    return (function(point + step * direction) - function(point - step * direction)) / (2 * step)


@pytest.mark.parametrize("kind, norm", KINDS_AND_NORMS)
def test_gradients_are_those_of_finite_differences(kind, norm):
    """In the weights and in the inputs, along a random direction of all of them."""
    pure = Pure(MAKERS[kind](SMALL, norm=norm, width=4))
    weights, given = pure.initial(random(pure.size).sigmoid()), inputs(kind, 2)
    for function, point in [(lambda w: summed(pure(pure.unpack(w), *given)), weights),
                            (lambda x: summed(pure(pure.unpack(weights), x, *given[1:])), given[0])]:
        direction, point = random(*point.shape).flip(-1), point.requires_grad_()
        gradient, = torch.autograd.grad(function(point), point)
        difference = directional(function, point.detach(), direction)
        torch.testing.assert_close((gradient * direction).sum(), difference, rtol=1e-6, atol=1e-7)


def penalty(pure, weights, x):
    """Mean of (|dy/dx| - 1)^2, of y summed over all outputs of a sample: (...,) over the batch."""
    x = x.requires_grad_()
    gradient, = torch.autograd.grad(summed(pure(pure.unpack(weights), x)), x, create_graph=True)
    return (gradient.flatten(-3).norm(dim=-1) - 1).square().mean(-1)


@pytest.mark.parametrize("norm", NORMS)
@pytest.mark.parametrize("kind", ["critic", "autoencoder", "bottleneck"])
def test_a_gradient_penalty_has_the_gradient_of_finite_differences(kind, norm):
    """Twice through the network, for one model and for two at once."""
    pure = Pure(MAKERS[kind](SMALL, norm=norm))
    x, weights = inputs("critic", 2)[0], pure.initial(random(2, pure.size).sigmoid())
    direction = random(2, pure.size).flip(-1)
    point = weights.clone().requires_grad_()
    together, = torch.autograd.grad(penalty(pure, point, x.expand(2, *x.shape).clone()).sum(), point)
    for model in range(2):
        # summed() weighs each output on its own: the batch of two models has other weights than each alone.
        def of_this_model(w, model=model):
            both = torch.cat([weights[:model], w[None], weights[model + 1:]])
            return penalty(pure, both, x.expand(2, *x.shape).clone())[model].detach()
        difference = directional(of_this_model, weights[model], direction[model])
        assert difference.abs() > 1e-4
        torch.testing.assert_close((together[model] * direction[model]).sum(), difference, rtol=1e-5, atol=1e-7)
    alone = weights[0].clone().requires_grad_()
    gradient, = torch.autograd.grad(penalty(pure, alone, x.clone()), alone)
    difference = directional(lambda w: penalty(pure, w, x.clone()).detach(), weights[0], direction[0])
    torch.testing.assert_close((gradient * direction[0]).sum(), difference, rtol=1e-5, atol=1e-7)


@pytest.mark.parametrize("shape", [(2,), (1, 4, 4), (1, 7, 8), (3, 129, 129), (1, 1, 8, 8), (1, 4), (2, 4097)])
def test_other_shapes_are_refused(shape):
    message = (f"data has samples of shape {shape}: expected images (channels, height, width) with sides from 8 to 128, or "
               "signals (channels, length) with lengths from 8 to 4096")
    for make in (generator, discriminator):
        with pytest.raises(ValueError, match=re.escape(message)):
            make(SimpleNamespace(shape=shape))


@pytest.mark.parametrize("make, message", [
    (lambda: generator(SMALL, latent=0), "latent = 0: expected a whole number of at least 1"),
    (lambda: generator(SMALL, width=1.5), "width = 1.5: expected a whole number of at least 1"),
    (lambda: generator(SMALL, width="64"), "width = '64': expected a whole number of at least 1"),
    (lambda: generator(SMALL, norm="batch"), "norm = 'batch': expected one of 'layer', 'group', 'none'"),
    (lambda: generator(SMALL, norm=None), "norm = None: expected one of 'layer', 'group', 'none'"),
    (lambda: generator(SMALL, norm=["layer"]), "norm = ['layer']: expected one of 'layer', 'group', 'none'"),
    (lambda: generator(SMALL, width=6, norm="group"), "width = 6: expected a multiple of 4 for norm = 'group'"),
    (lambda: discriminator(SMALL, "energy"), "kind = 'energy': expected one of 'critic', 'autoencoder', 'bottleneck'"),
    (lambda: discriminator(SMALL, ["critic"]), "kind = ['critic']: expected one of 'critic'"),
    (lambda: discriminator(SMALL, "autoencoder", code=0), "code = 0: expected a whole number of at least 1"),
    (lambda: discriminator(SMALL, width=True), "width = True: expected a whole number of at least 1"),
    (lambda: discriminator(SMALL, norm="batch"), "norm = 'batch': expected one of 'layer', 'group', 'none'"),
])
def test_impossible_sizes_are_refused(make, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        make()
