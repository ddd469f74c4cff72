"""A whole iteration as one CUDA graph: launched by itself, each operation of a small network keeps a GPU waiting."""
import torch
from torch.utils._pytree import tree_flatten, tree_leaves, tree_unflatten

from .compiled import Compiled, held_to
from .step import Step

__all__ = ["Graphed", "GraphedCompiled"]


class Graph:
    """A function of tensors that lie on a GPU, for inputs of these shapes: recorded once, then replayed.

    Needs operations that never wait for the device and always take the same course (torch.cuda.CUDAGraph).
    """

    def __init__(self, function, inputs):
        leaves, structure = tree_flatten(inputs)
        self.inputs = [leaf.clone() for leaf in leaves]
        given = tree_unflatten(self.inputs, structure)
        aside = torch.cuda.Stream()
        aside.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(aside):
            for _ in range(2):  # at their first calls libraries choose their kernels and take memory
                function(*given)
        torch.cuda.current_stream().wait_stream(aside)
        self.graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(self.graph):
            outputs = function(*given)
        self.outputs, self.structure = tree_flatten(outputs)

    def __call__(self, *inputs):
        torch._foreach_copy_(self.inputs, tree_leaves(inputs))
        self.graph.replay()
        return tree_unflatten([output.clone() for output in self.outputs], self.structure)


class Replayed:
    """Makes of a `Step` one whose iterations are replayed, with the numbers that the step itself gives.

    A graph is recorded when an iteration is first called for, and held to the step on the spot. Where that fails, a
    warning says why, and the step goes on by itself. Updates of one network alone are not replayed.
    """

    def __init__(self, *networks, **options):
        super().__init__(*networks, **options)
        self.graphs = {}

    def __call__(self, state, real, draws, h):
        inputs = state, real, draws, h
        shapes = tuple((leaf.shape, leaf.dtype) for leaf in tree_leaves(inputs))
        if shapes not in self.graphs:
            itself = super().__call__
            self.graphs[shapes] = held_to(itself, inputs, "no CUDA graph", lambda: Graph(itself, inputs))
        return self.graphs[shapes](*inputs)


class Graphed(Replayed, Step):
    """A `Step` whose iterations are replayed."""


class GraphedCompiled(Replayed, Compiled):
    """A `Compiled` step whose iterations are replayed."""
