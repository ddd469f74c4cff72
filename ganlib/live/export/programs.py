"""A diagram's function as a program that the page runs without a runtime: a list of operations on float64 arrays.

The function is traced by `torch.export`, and the trace lowered to the few operations that `js/explorer/program.js` has. A
program is {"controls": {name: shape}, "steps": [step, ...], "outputs": {name: number of a value}}, and a step
[operation, shape of the result, operands, parameters]. Operands are numbers of earlier values: first the controls, then
the steps' results. The operations:

    any name of POINTWISE   of each place for itself, as torch has it; operands are broadcast
    constant                the parameters, in row-major order; "NaN" and "Infinity" for what JSON has no number for
    arange                  start + i * step; parameters: start, step
    read                    the operand's memory at offset + sum of index * stride; parameters: offset, *strides
    sum, cumsum             over the middle one of three axes; parameters: their sizes
    cat                     one operand after the other in each row; parameter: how many rows
"""
import math
from itertools import count

import torch
from torch import nn

__all__ = ["program"]

POINTWISE = {"abs", "add", "bitwise_and", "bitwise_or", "div", "eq", "erf", "exp", "expm1", "ge", "gt", "isinf", "le", "log",
             "log1p", "lt", "maximum", "minimum", "mul", "ne", "neg", "pow", "relu", "sigmoid", "sign", "sqrt", "sub",
             "where"}
SAME = {"_to_copy", "alias", "clone"}  # of numbers, what they are called does not matter here
VIEWS = {"expand", "permute", "select", "slice", "squeeze", "unsqueeze", "view"}


class Traced(nn.Module):
    def __init__(self, function):
        super().__init__()
        self.function = function

    def forward(self, *args):
        return self.function(*args)


def program(function, inputs):
    """The program of function(**inputs) -> {name: tensor}, for inputs {name: example tensor in float64}.

    Raises:
        ValueError: for an operation that programs do not have, and for arrays in float32, which would be rounded here
            and not in the page
    """
    names = []

    def positional(*args):
        found = function(**dict(zip(inputs, args)))
        names[:] = found
        return tuple(found.values())
    exported = torch.export.export(Traced(positional), tuple(inputs.values()), strict=False).run_decompositions()
    exported.graph.eliminate_dead_code()
    constants = exported.graph_signature.inputs_to_lifted_tensor_constants
    writer, given = Writer(inputs), count()
    for node in exported.graph.nodes:
        if node.op == "placeholder" and node.name in constants:
            writer.values[node] = writer.constant(exported.constants[constants[node.name]])
        elif node.op == "placeholder":
            writer.values[node] = next(given)
        elif node.op == "call_function":
            writer.add(node)
        else:
            results = [writer.values[result] for result in node.args[0]]
    return {"controls": {name: list(tensor.shape) for name, tensor in inputs.items()}, "steps": writer.steps,
            "outputs": dict(zip(names, results))}


class Writer:
    """Steps as they are written; equal ones once."""

    def __init__(self, inputs):
        self.shapes = [list(tensor.shape) for tensor in inputs.values()]
        self.steps, self.known, self.values = [], {}, {}

    def step(self, name, shape, operands=(), parameters=()):
        """The number of a step's result."""
        made = [name, list(shape), list(operands), list(parameters)]
        if repr(made) not in self.known:
            self.known[repr(made)] = len(self.shapes)
            self.steps.append(made)
            self.shapes.append(made[1])
        return self.known[repr(made)]

    def constant(self, value, shape=None):
        """The number of a tensor or of a number; with a shape, repeated to it."""
        tensor = value if torch.is_tensor(value) else torch.tensor(value, dtype=torch.float64)
        at = self.step("constant", tensor.shape, parameters=[number(each) for each in tensor.flatten().tolist()])
        if shape is None or list(shape) == self.shapes[at]:
            return at
        return self.step("read", shape, [at], [0] * (1 + len(shape)))

    def add(self, node):
        """Write a traced operation."""
        name = node.target._schema.name.removeprefix("aten::")
        if name == "_assert_tensor_metadata":
            return
        found = node.meta["val"]
        if found.dtype == torch.float32:
            raise ValueError(f"{name} gives float32: expected float64 throughout, as the page computes")
        args = [self.values.get(arg, arg) if isinstance(arg, torch.fx.Node) else arg for arg in node.args]
        write = getattr(self, f"write_{name}", None)
        if name in SAME:
            self.values[node] = args[0]
        elif name in VIEWS:
            view = node.target(torch.empty(self.shapes[args[0]]), *args[1:])  # of memory without gaps, as all is here
            self.values[node] = self.step("read", found.shape, [args[0]], [view.storage_offset(), *view.stride()])
        elif name in POINTWISE and set(node.kwargs) <= {"pin_memory"}:
            operands = [self.values[arg] if isinstance(arg, torch.fx.Node) else self.constant(arg) for arg in node.args]
            self.values[node] = self.step(name, found.shape, operands)
        elif write:
            self.values[node] = write(found.shape, *args)
        else:
            raise ValueError(f"operation = {node.target}: expected one of those that a program has")

    def write_full(self, shape, _, value):
        return self.constant(value, shape)

    write_full_like = write_full

    def write_scalar_tensor(self, shape, value):
        return self.constant(value)

    def write_arange(self, shape, start, _, step=1):
        return self.step("arange", shape, parameters=[start, step])

    def write_clamp(self, shape, x, low=None, high=None):
        for name, bound in (("maximum", low), ("minimum", high)):
            if bound is not None:
                x = self.step(name, shape, [x, self.constant(bound)])
        return x

    def write_sum(self, shape, x, axes=None, keepdim=False):
        own = self.shapes[x]
        axes = sorted(axis % len(own) for axis in axes) if axes else range(len(own))
        if list(axes) != list(range(axes[0], axes[0] + len(axes))):
            raise ValueError(f"axes = {axes}: expected neighbours")
        return self.step("sum", shape, [x], three(own, axes[0], axes[-1] + 1))

    def write_mean(self, shape, x, axes=None, keepdim=False):
        total = self.write_sum(shape, x, axes, keepdim)
        return self.step("div", shape, [total, self.constant(math.prod(self.shapes[x]) // math.prod(shape))])

    def write_cumsum(self, shape, x, axis):
        axis %= len(shape)
        return self.step("cumsum", shape, [x], three(shape, axis, axis + 1))

    def write_cat(self, shape, nodes, axis=0):
        return self.step("cat", shape, [self.values[node] for node in nodes], [math.prod(shape[:axis % len(shape)])])

    def write_constant_pad_nd(self, shape, x, pads, value=0):
        *rows, n = self.shapes[x]
        if len(pads) != 2 or min(pads) < 0:
            raise ValueError(f"pads = {pads}: expected additions to the last axis")
        before, after = ([self.constant(value, [*rows, pad])] if pad else [] for pad in pads)
        return self.step("cat", shape, [*before, x, *after], [math.prod(rows)])


def three(shape, start, end):
    """The sizes before, of, and after the axes from `start` to `end`."""
    return [math.prod(shape[:start]), math.prod(shape[start:end]), math.prod(shape[end:])]


def number(value):
    """A number for JSON."""
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    return int(value) if value == int(value) else value
