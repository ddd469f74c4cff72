"""The training step translated to machine code: traced with its gradients, made smaller, and compiled."""
import torch
from torch.fx.experimental.proxy_tensor import make_fx
from torch.utils._pytree import tree_leaves

from .fewer_nodes import simplified
from .one_pass import OnePass, uncoupled

__all__ = ["Compiled"]


class Compiled(OnePass):
    """A `Step` whose two updates are compiled when they are first called, for the shapes that they are called with.

    The gradients are traced first (make_fx): the compiler does not look inside `autograd.grad` by itself. Real and
    generated samples go through the discriminator together, unless it couples the samples of a batch, or there are more of
    one kind. Sums are then taken in another order, so that numbers differ from the eager step's in their last digits.

    Args:
        objective, generator, discriminator, bf16: as for `Step`
        compiler: what makes a faster function of a traced update (a `torch.fx.GraphModule`)
    """

    def __init__(self, objective, generator, discriminator, bf16=False, compiler=torch.compile):
        super().__init__(objective, generator, discriminator, bf16)
        self.compiler = compiler
        self.made = {}
        self.uncoupled = {}  # {shape of a batch: whether the discriminator treats each of its samples by itself}

    def discriminator_step(self, state, real, draws, h):
        batch = real.shape[state["discriminator.weights"].dim() - 1:]
        if batch not in self.uncoupled:
            self.uncoupled[batch] = uncoupled(self.networks["discriminator"], batch)
        return self._made(super().discriminator_step, state, real, draws, h)

    def generator_step(self, state, draws, h):
        return self._made(super().generator_step, state, draws, h)

    def _made(self, update, *inputs):
        key = (update.__name__, *((leaf.shape, leaf.dtype, leaf.device) for leaf in tree_leaves(inputs)))
        if key not in self.made:
            self.made[key] = self.compiler(traced(update, inputs))
        return self.made[key](*inputs)

    def _discriminator(self, named, *batches):
        shapes = {batch.shape[self._axis(named):] for batch in batches}
        one_pass = len(shapes) == 1 and self.uncoupled[shapes.pop()]
        return super()._discriminator(named, *(batches if one_pass else ()))


def traced(update, inputs):
    """The update for inputs of these shapes: a `torch.fx.GraphModule` of as few operations as may be."""
    found = simplified(make_fx(lambda *given: update(*given), tracing_mode="fake")(*inputs))
    for node in found.graph.find_nodes(op="call_function", target=torch.ops.aten.view.default):
        node.target = torch.ops.aten.reshape.default  # an operation that was left out may have put the numbers in a row
    found.recompile()
    return found
