"""Several processes that train one run: each calls the networks on its share of a batch, and all make the same update.

Every process draws the whole batch from the same seed. What the networks make of the shares is put together again, so that
an objective sees whole batches, whatever its loss does with them: a mean, a cosine of pairs, a slope. Only the gradient in
the weights is a part in each process, that of its share, and one sum over the processes makes it whole. So any number of
processes makes the same run, but for the last digits of its sums.
"""
import os
from contextlib import contextmanager

import torch
from torch import distributed
from torch.utils._pytree import tree_map

from .networks import Pure
from .step import Step

__all__ = ["Spread", "agreed", "count", "first", "joined", "local", "wait"]


def count():
    """How many processes train this run together."""
    return distributed.get_world_size() if distributed.is_available() and distributed.is_initialized() else 1


def first():
    """Whether this is the one that writes and speaks, process 0; known from the environment before they have met."""
    return int(os.environ.get("RANK", 0)) == 0


def local(device):
    """The device of this process where each on a machine has its own: "cuda" -> "cuda:1"."""
    return f"cuda:{os.environ['LOCAL_RANK']}" if device == "cuda" and count() > 1 and "LOCAL_RANK" in os.environ else device


@contextmanager
def joined():
    """Meets the other processes as torchrun's environment variables say; where there are none, this is the only one."""
    several = int(os.environ.get("WORLD_SIZE", 1)) > 1
    if several:
        distributed.init_process_group()  # gloo for what is on the CPU, nccl for GPUs
    try:
        yield
    finally:
        if several:
            distributed.destroy_process_group()


def wait():
    """Until all processes are here."""
    if count() > 1:
        distributed.barrier()


def agreed(number, device):
    """The largest whole number that any process has."""
    if count() == 1:
        return number
    found = torch.tensor(number, device=device)
    distributed.all_reduce(found, distributed.ReduceOp.MAX)
    return int(found)


class Share(torch.autograd.Function):
    """A batch that all processes have -> this one's share of it along an axis; the inverse of `Whole`, and its gradient."""

    @staticmethod
    def forward(ctx, x, axis):
        ctx.axis, ctx.size = axis, x.shape[axis]
        return own(x, axis).clone()

    @staticmethod
    def backward(ctx, gradient):
        return Whole.apply(gradient, ctx.axis, ctx.size), None


class Whole(torch.autograd.Function):
    """The shares of all processes -> the batch of `size` that they make along an axis."""

    @staticmethod
    def forward(ctx, share, axis, size):
        ctx.axis = axis
        whole = share.new_zeros((*share.shape[:axis], size, *share.shape[axis + 1:]))
        own(whole, axis).copy_(share)
        distributed.all_reduce(whole)  # shares may differ in size, which not every backend gathers
        return whole

    @staticmethod
    def backward(ctx, gradient):
        return Share.apply(gradient, ctx.axis), None, None


def own(x, axis):
    """This process's share of x, as a view."""
    return x.tensor_split(count(), axis)[distributed.get_rank()]


class SharedPure(Pure):
    """A network that each process calls on its share of a batch; the outputs are those of the whole batch."""

    def __call__(self, named, *inputs):
        name, shape = next(iter(self.shapes.items()))
        axis = named[name].dim() - len(shape)  # models have the axes before it
        outputs = super().__call__(named, *(Share.apply(x, axis) for x in inputs))
        return tree_map(lambda output: Whole.apply(output, axis, inputs[0].shape[axis]), outputs)


class Updates(Step):
    """The two updates with networks that are called on shares."""

    def __init__(self, *given):
        super().__init__(*given)
        self.networks = {role: SharedPure(network.module, network.bf16, role) for role, network in self.networks.items()}

    def _summed(self, gradient):
        gradient = gradient.contiguous()
        distributed.all_reduce(gradient)
        return gradient


class Spread(Step):
    """A `Step` whose updates all processes make together. Each may draw samples and values by itself."""

    def __init__(self, *given):
        super().__init__(*given)
        self.updates = Updates(*given)

    def discriminator_step(self, state, real, draws, h):
        return self.updates.discriminator_step(state, real, draws, h)

    def generator_step(self, state, draws, h):
        return self.updates.generator_step(state, draws, h)
