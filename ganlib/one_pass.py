"""A training step whose discriminator sees real and generated samples in one pass: the same numbers, fewer operations."""
import torch
from torch.utils._pytree import tree_leaves, tree_map

from .networks import Pure
from .step import Step

__all__ = ["OnePass", "uncoupled"]


class OnePass(Step):
    """A `Step` in which real and generated samples go through the discriminator together.

    That takes one call of it instead of two. There are as many of either. The discriminator may not couple the samples
    of a batch: `uncoupled` tries that. Where it takes more than samples, as a bottleneck takes noise, they still go one
    after the other.
    """

    def _discriminator(self, named, *batches):
        alone, axis, parts = super()._discriminator(named), self._axis(named), []

        def together(x, *more):
            found = [i for i, batch in enumerate(batches) if batch is x]
            if more or not found:
                return alone(x, *more)
            if not parts:
                outputs = alone(torch.cat(batches, axis))
                halves = tree_map(lambda output: output.split(x.shape[axis], axis), outputs)
                parts.extend(zip(*halves) if isinstance(outputs, tuple) else halves)
            return parts[found[0]]
        return together

    def _axis(self, named):
        """Of the samples: models have the axes before it."""
        name, shape = next(iter(self.networks["discriminator"].shapes.items()))
        return named[name].dim() - len(shape)


def uncoupled(network, shape):
    """Whether a discriminator gives two batches at once what it gives each alone, so that `OnePass` may have it.

    Tried once, on random numbers: in double precision, or where a module fixes its numbers' type, in single. What cannot
    be tried counts as no.

    Args:
        network: a `Pure`
        shape: of one batch of samples, (batch, ...)
    """
    return agrees(network, shape, torch.float64, 1e-9) or agrees(network, shape, torch.float32, 1e-4)


def agrees(network, shape, dtype, tolerance):
    """`uncoupled` in one precision, to `tolerance` of the largest output."""
    random, device = torch.Generator().manual_seed(0), next(network.module.parameters()).device
    weights, *batches = ((scale * torch.randn(size, generator=random)).to(device, dtype)
                         for scale, size in ((0.1, [network.size]), (1, shape), (10, shape)))
    exact = Pure(network.module)
    named = exact.unpack(weights)
    try:
        with torch.no_grad():
            together = exact(named, torch.cat(batches))
            alone = tree_map(lambda *outputs: torch.cat(outputs), *(exact(named, batch) for batch in batches))
    except (RuntimeError, TypeError):
        return False
    return all(one.shape == other.shape and bool((one - other).abs().max() <= tolerance * other.abs().max())
               for one, other in zip(tree_leaves(together), tree_leaves(alone), strict=True))
