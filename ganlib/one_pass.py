"""The training step as the page runs it: the same numbers from fewer operations."""
import torch
from torch.utils._pytree import tree_map

from .step import Step

__all__ = ["OnePass"]


class OnePass(Step):
    """A `Step` of one model in which real and generated samples go through the discriminator together.

    That takes one call of it instead of two. The discriminator may not couple the samples of a batch. Where it takes more
    than samples, as a bottleneck takes noise, they still go one after the other.
    """

    def _discriminator(self, named, *batches):
        alone = super()._discriminator(named)
        parts = []

        def together(x, *more):
            found = [i for i, batch in enumerate(batches) if batch is x]
            if more or not found:
                return alone(x, *more)
            if not parts:
                outputs = alone(torch.cat(batches))
                halves = tree_map(lambda output: output.split(x.shape[0]), outputs)
                parts.extend(zip(*halves) if isinstance(outputs, tuple) else halves)
            return parts[found[0]]
        return together
