"""Generators and discriminators, and how a module becomes a pure function of one flat vector of weights."""
import copy
import hashlib
import math

import torch
from torch import nn
from torch.func import functional_call
from torch.nn.parameter import is_lazy
from torch.utils._pytree import tree_map

from . import data as datasets
from .checks import brief, one_of, there_is_room, whole
from .data.sets import seen_range

__all__ = ["Autoencoder", "Bottleneck", "Pure", "discriminator", "from_seed", "generator", "initial_range", "is_from_seed",
           "mlp"]

KINDS = ("critic", "autoencoder", "bottleneck")  # of discriminators, as objectives name them
ROUNDING = 1e-6  # by which scaled data may be beyond the ends of their range


def mlp(inputs, outputs, width=64, depth=3, activation=nn.ReLU, last=None):
    """A multilayer perceptron: `depth` hidden layers of `width` units; `depth=0` is just a linear layer.

    Args:
        inputs, outputs: sizes of the first and the last layer; `outputs` may be a shape such as (1, 8, 8), the
            matching shape of `inputs` is flattened
        activation: module class between layers
        last: module put at the end, for example `nn.Tanh()`
    """
    shape_in, shape_out = a_shape("inputs", inputs), a_shape("outputs", outputs)
    width, depth = whole("width", width), whole("depth", depth, low=0)
    if not callable(activation) or isinstance(activation, nn.Module):
        raise ValueError(f"activation = {activation!r}: expected a class of modules, such as nn.ReLU")
    if last is not None and not isinstance(last, nn.Module):
        raise ValueError(f"last = {last!r}: expected a module, such as nn.Tanh(), or None")
    try:
        a_layer = isinstance(activation(), nn.Module)
    except TypeError:
        a_layer = False
    if not a_layer:
        raise ValueError(f"activation = {activation!r}: expected a class of modules, such as nn.ReLU")
    sizes = [math.prod(shape_in)] + [width] * depth + [math.prod(shape_out)]
    there_is_room(f"a network with layers of {brief(sizes)} units", 4.0 * sum(i * o for i, o in zip(sizes, sizes[1:])),
                  "expected fewer")
    layers = [nn.Flatten()] if len(shape_in) > 1 else []
    for i, o in zip(sizes, sizes[1:]):
        layers += [nn.Linear(i, o), activation()]
    layers[-1:] = [last] if last is not None else []
    if len(shape_out) > 1:
        layers.append(nn.Unflatten(-1, shape_out))
    return marked(nn.Sequential(*layers))


def a_shape(name, value):
    """A size, or a shape, as a tuple."""
    sizes = value if isinstance(value, (tuple, list, torch.Size)) else (value,)
    if not sizes:
        raise ValueError(f"{name} = (): expected at least one size")
    return tuple(whole(name, size) for size in sizes)


class Autoencoder(nn.Module):
    """x (batch, ...) -> its reconstruction (batch, ...) and its code (batch, code)."""

    def __init__(self, encoder, decoder):
        super().__init__()
        self.encoder, self.decoder = encoder, decoder

    def forward(self, x):
        code = self.encoder(x)
        return self.decoder(code), code


class Bottleneck(nn.Module):
    """A discriminator that sees x only through a noisy code, z ~ E(z|x) = N(mean(x), diag exp(log_variance(x))).

    Args:
        encoder: module, x (batch, ...) -> (batch, 2 * code), the means and then the logarithms of the variances
        classifier: module, code (batch, code) -> (batch, 1)
        code: number of units of the code
    """

    def __init__(self, encoder, classifier, code):
        super().__init__()
        self.encoder, self.classifier, self.code = encoder, classifier, whole("code", code)

    def forward(self, x, noise=None):
        """x and noise (batch, code) from N(0, I), or None for the mean -> output (batch, 1), mean, log_variance."""
        encoded = self.encoder(x)
        mean, log_variance = encoded[..., :self.code], encoded[..., self.code:]
        code = mean if noise is None else mean + (log_variance / 2).exp() * noise
        return self.classifier(code), mean, log_variance


def generator(data, latent=2, width=64, depth=3):
    """The book's generator for a data set, or what `ganlib.data.of` makes one of.

    Images (C, H, W) go through tanh to (-1, 1) if all that the networks see of the data lies in [-1, 1]. Images that do not,
    and all other samples, come out as they are.
    """
    data, latent = described(data), whole("latent", latent)
    return mlp(latent, data.shape if len(data.shape) > 1 else data.shape[0], width, depth, last=last_layer(data))


def described(data):
    """A data set, or what tells no more of one than the `shape` of a sample: networks need little else."""
    alone = hasattr(data, "shape") and not hasattr(data, "__len__") and not isinstance(data, type) and len(data.shape)
    return data if alone else datasets.of(data)


def last_layer(data):
    """What keeps generated samples within the range of a data set, or None: tanh for images in [-1, 1]."""
    low, high = seen_range(data) if len(data.shape) == 3 else (-math.inf, math.inf)
    return nn.Tanh() if -1 <= low + ROUNDING and high - ROUNDING <= 1 else None


def discriminator(data, kind="critic", width=64, depth=3, code=8):
    """The book's discriminator for a data set, of the kind that an objective names.

    Args:
        data: a data set, or what `ganlib.data.of` makes one of; the autoencoder's decoder ends as its `generator` does
        kind: "critic", x -> (batch, 1), one number a sample with no activation at the end; "autoencoder", an
            `Autoencoder`; or "bottleneck", a `Bottleneck` with a linear classifier
        width, depth: of the critic's, the encoder's and the decoder's hidden layers
        code: units of the autoencoder's or bottleneck's code
    """
    one_of("kind", kind, KINDS)
    data = described(data)
    shape = data.shape if len(data.shape) > 1 else data.shape[0]
    if kind == "critic":
        return mlp(shape, 1, width, depth)
    if kind == "autoencoder":
        return marked(Autoencoder(mlp(shape, code, width, depth),
                                  mlp(code, shape, width, depth, last=last_layer(data))))
    return marked(Bottleneck(mlp(shape, 2 * code, width, depth), nn.Linear(code, 1), code))


def from_seed(module):
    """Mark a module: a run draws its first weights from its own seed, whatever weights the module has now.

    They are PyTorch's default initialisation (`Pure.initial`), which is known for linear, convolution and normalisation
    layers. The networks that this package builds are marked. A module that is not marked, or whose weights were changed
    after it was, starts from its own weights.

    Returns:
        the module itself

    Raises:
        ValueError: the initialisation of a layer is not known
    """
    Pure(module)  # refuses what it cannot call
    for name, parameter in module.named_parameters():
        if parameter.requires_grad:
            initial_range(module, name)
    module.weights_without_choice = digest(module)
    return module


def marked(module):
    """`from_seed` where the initialisation is known: what this package builds may hold a caller's own layers."""
    try:
        return from_seed(module)
    except ValueError:
        return module


def is_from_seed(module):
    """Whether a module's first weights are a run's to draw: `from_seed` marked it, and it has the same weights still."""
    return getattr(module, "weights_without_choice", None) == digest(module)


def digest(module):
    """Of a module's weights."""
    found = hashlib.sha256()
    for parameter in module.parameters():
        found.update(parameter.detach().cpu().contiguous().reshape(-1).view(torch.uint8).numpy())
    return found.hexdigest()


def copied(name, module):
    """A copy of a module.

    Raises:
        ValueError: it holds what cannot be copied, such as tensors that were computed from its weights, as some hooks put
            them there
    """
    try:
        return copy.deepcopy(module)
    except RuntimeError as error:
        raise ValueError(f"{name} cannot be copied, as it holds tensors that were computed from its weights. Use "
                         "torch.nn.utils.parametrizations in place of the hooks of weight_norm and spectral_norm, and call "
                         "prune.remove where weights are pruned") from error
    except Exception as error:  # of what it holds besides, such as an open file
        raise ValueError(f"{name} cannot be copied: {brief(str(error))}") from error


class Pure:
    """A module as a pure function of its weights, which travel as one flat vector (..., size).

    One vector for a whole network makes an optimizer step a handful of vector operations and a checkpoint one tensor.
    The module itself is only read: calling a `Pure` neither uses nor changes the module's own weights, but for those that
    are frozen (`requires_grad` is False), which stay as they are and are not part of the vector.

    A step may be repeated, run for many models at once and exported, so a module may neither draw random numbers nor change
    anything when it is called. `ganlib.purity.check` tries that.

    Args:
        module: what to call
        bf16: compute its products and convolutions in bfloat16, as torch.autocast does; weights and outputs stay float32
        name: what messages call it

    Raises:
        ValueError: it is no module, has no weights that train, or has one in two places
    """

    def __init__(self, module, bf16=False, name="module"):
        if not isinstance(module, nn.Module):
            raise ValueError(f"{name} = {brief(module)}: expected a torch.nn.Module, such as networks.mlp(2, 2)")
        wrapped = next((part for part in module.modules() if is_wrapper(part)), None)
        if wrapped is not None:  # a compiled one has no truth value
            raise ValueError(f"{name} holds a {type(wrapped).__name__}: expected the module that it was made of, which a "
                             "run can call with other weights")
        if any(p.is_meta for p in (*module.parameters(), *module.buffers())):
            raise ValueError(f"{name} has weights on the device 'meta', which have no numbers: load them first")
        if any(is_lazy(p) for p in (*module.parameters(), *module.buffers())):
            raise ValueError(f"{name} has lazy layers, whose sizes are not known yet: call it once, on a batch")
        if len(list(module.named_parameters(remove_duplicate=False))) > len(list(module.parameters())):
            raise ValueError(f"{name} uses one weight in two places: give each place its own")
        self.module, self.bf16 = module, bf16
        self.shapes = {name: p.shape for name, p in module.named_parameters() if p.requires_grad}
        self.size = sum(shape.numel() for shape in self.shapes.values())
        if not self.size:
            raise ValueError(f"{name} is a {type(module).__name__} without weights that train: expected at least one. "
                             "Layers in a plain list or dict are not seen; nn.ModuleList and nn.ModuleDict hold them")
        if any(p.is_complex() for p in (*module.parameters(), *module.buffers())):
            raise ValueError(f"{name} has complex weights: expected real ones")

    def own_weights(self):
        """A copy of the module's own weights, (size,)."""
        return self.pack(dict(self.module.named_parameters())).detach().float()

    def loaded(self, weights):
        """A copy of the module with these weights (size,), free of the run that they come from."""
        module = copied("module", self.module)
        named = self.unpack(weights)
        with torch.no_grad():
            for name, parameter in module.named_parameters():
                if name in named:
                    parameter.copy_(named[name])
        return module

    def unpack(self, weights):
        """(..., size) -> {name: (..., *shape)}, as views."""
        if weights.shape[-1] != self.size:
            raise ValueError(f"weights has shape {tuple(weights.shape)}: expected (..., {self.size})")
        named, start = {}, 0
        for name, shape in self.shapes.items():
            piece = weights[..., start:start + shape.numel()]
            named[name] = piece.view((*weights.shape[:-1], *shape))
            start += shape.numel()
        return named

    def pack(self, named):
        """{name: (..., *shape)} -> (..., size); the inverse of `unpack`, also for gradients."""
        return torch.cat([named[name].flatten(named[name].dim() - len(shape)) for name, shape in self.shapes.items()], -1)

    def __call__(self, named, *inputs):
        """The module's output with the weights `named`; with a leading axis of models on all, one output a model."""
        if not self.bf16:
            return self._output(named, *inputs)
        with torch.autocast(inputs[0].device.type, torch.bfloat16, cache_enabled=False):
            return tree_map(torch.Tensor.float, self._output(named, *inputs))

    def _output(self, named, *inputs):
        first = next(iter(self.shapes))
        if named[first].dim() == len(self.shapes[first]):
            return functional_call(self.module, named, inputs, tie_weights=False)
        return torch.vmap(lambda w, *x: functional_call(self.module, w, x, tie_weights=False))(named, *inputs)

    def initial(self, uniform):
        """PyTorch's default initialisation as a function of uniform draws in [0, 1) of shape (..., size).

        Linear and convolution layers: weights and biases uniform in ±1/sqrt(fan_in). Normalisation layers: scale 1,
        shift 0. Being a function of its draws, it can be exported, so that a page initialises as the book does.
        """
        pieces, start = [], 0
        for name, shape in self.shapes.items():
            centre, spread = initial_range(self.module, name)
            pieces.append(centre + spread * (2 * uniform[..., start:start + shape.numel()] - 1))
            start += shape.numel()
        return torch.cat(pieces, -1)


def is_wrapper(module):
    """Whether a module is another one compiled, scripted or spread, so that its weights cannot be replaced in a call."""
    return hasattr(module, "_orig_mod") or isinstance(module, (
        torch.jit.ScriptModule, nn.DataParallel, nn.parallel.DistributedDataParallel))


def initial_range(module, name):
    """Centre and half-width of the uniform distribution that the parameter `name` of `module` starts from."""
    owner, _, kind = name.rpartition(".")
    layer = module.get_submodule(owner)
    if isinstance(layer, (nn.Linear, nn.modules.conv._ConvNd)):
        return 0.0, 1 / math.sqrt(layer.weight.shape[1:].numel())
    if isinstance(layer, (nn.LayerNorm, nn.GroupNorm)):
        return float(kind == "weight"), 0.0
    raise ValueError(f"module has a {type(layer).__name__} with weights: no initialisation is known for it, so that it can "
                     "only start from its own")
