"""Fewer operations in a traced update, with the same results: each one costs microseconds, however small, most in a browser.

What `make_fx` traces of a gradient holds much that computes nothing new: sizes asked for again, numbers spread over a
batch that the next operation would broadcast by itself, views of what already has that shape, and zeros: a ReLU's slope
does not change with its input, so that much of a gradient of a gradient is a product with 0.
"""
import operator
import sys

import torch
from torch.fx import Node
from torch.fx.node import map_arg

__all__ = ["simplified"]

aten = torch.ops.aten
BROADCASTING = {aten.mul.Tensor, aten.div.Tensor, aten.div.Scalar, aten.add.Tensor, aten.sub.Tensor}
END = sys.maxsize  # of a slice that has no other
ZEROS = {aten.zeros_like.default}
LINEAR = {aten.mul.Tensor, aten.mul.Scalar, aten.mm.default, aten.bmm.default, aten.t.default, aten.transpose.int,
          aten.view.default, aten.sum.dim_IntList, aten.squeeze.dim, aten.unsqueeze.default, aten.expand.default,
          aten.neg.default}
VIEWS = {aten.alias.default, aten.detach.default, aten.view.default, aten._unsafe_view.default, aten.expand.default}
BACKWARD = {aten.convolution_backward.default, aten.native_group_norm_backward.default,
            aten.native_layer_norm_backward.default}  # each gives a bias's gradient third


def simplified(traced):
    """The `torch.fx.GraphModule` that `make_fx` returned, changed in place. Its nodes carry their values' shapes."""
    graph, size = traced.graph, None
    while size != (size := len(graph.nodes)):
        for change in (views, repetitions, derivatives, zeros, sums, trifles, spread, halves):
            change(graph)
            graph.eliminate_dead_code()
    apart(graph)
    graph.eliminate_dead_code()
    traced.recompile()
    return traced


def calls(graph, *targets):
    return [node for node in graph.nodes if node.op == "call_function" and node.target in targets]


def shape(node):
    """Sizes as text: to compare a free size with a number would fix it."""
    return tuple(map(str, node.meta["val"].shape))


def broadcast(shapes):
    """The shape of what an operation makes of these."""
    longest = max(map(len, shapes))
    aligned = zip(*(("1",) * (longest - len(shape)) + shape for shape in shapes))
    return tuple(next((size for size in sizes if size != "1"), "1") for sizes in aligned)


def replace(node, target, *args):
    """Put another operation, which gives a value of the same shape, in a node's place."""
    with node.graph.inserting_before(node):
        new = node.graph.call_function(target, args)
    new.meta["val"] = node.meta["val"]
    node.replace_all_uses_with(new)
    node.graph.erase_node(node)
    return new


def drop(node, x):
    """Leave a node out for `x`, which has the same values, unless the node gives them another type."""
    if node.meta["val"].dtype == x.meta["val"].dtype:
        node.replace_all_uses_with(x)


def views(graph):
    """Views of what has that shape already, and transposes of transposes."""
    for node in calls(graph, *VIEWS):
        if shape(node) == shape(node.args[0]):
            node.replace_all_uses_with(node.args[0])
    for node in calls(graph, aten.t.default, aten.transpose.int):
        first, *axes = node.args
        if first.target is node.target and list(first.args[1:]) == axes:
            node.replace_all_uses_with(first.args[0])


def repetitions(graph):
    """The same operation on the same values a second time; a batch's size is the same whatever it is read from."""
    first = {}
    targets = {node.target for node in graph.nodes if node.op == "call_function"}
    for node in calls(graph, *targets - {aten.clone.default}):  # copies are there to have two names
        args = str(node.meta["val"]) if node.target is aten.sym_size.int else str((node.args, node.kwargs))
        same = first.setdefault((node.target, args), node)
        if same is not node:
            node.replace_all_uses_with(same)


def derivatives(graph):
    """Softplus's derivative is the sigmoid, and ReLU's is its output's sign."""
    for node in calls(graph, aten.softplus_backward.default):
        gradient, x, beta, _ = node.args
        if beta == 1:
            replace(node, aten.mul.Tensor, gradient, between(node, aten.sigmoid.default, x))
    for node in calls(graph, aten.threshold_backward.default):
        gradient, output, threshold = node.args
        if threshold == 0 and output.target is aten.relu.default:
            replace(node, aten.mul.Tensor, gradient, between(node, aten.sign.default, output))


def between(node, target, x):
    """An operation on `x` that gives a value of its shape, before `node`."""
    with node.graph.inserting_before(node):
        new = node.graph.call_function(target, (x,))
    new.meta["val"] = x.meta["val"]
    return new


def sums(graph):
    """A sum that keeps an axis of size 1 only for a view to drop it."""
    for node in calls(graph, aten.view.default):
        total = node.args[0]
        if total.target is aten.sum.dim_IntList and total.args[2:] == (True,) and len(total.users) == 1 and not total.kwargs:
            before, summed = shape(total.args[0]), total.args[1]
            kept = [size for axis, size in enumerate(before) if axis not in summed and axis - len(before) not in summed]
            if tuple(kept) == shape(node):
                replace(node, aten.sum.dim_IntList, total.args[0], summed)


def zeros(graph):
    """What is 0 for certain: products and sums of zeros are left out, down to the last sum with something else."""
    known = set(calls(graph, *ZEROS))
    for node in calls(graph, aten.add.Tensor, aten.sub.Tensor, aten.addcmul.default, *LINEAR):
        zero = [isinstance(arg, Node) and arg in known for arg in node.args]
        if node.target is aten.addcmul.default:
            zero = [zero[0], any(zero[1:])]
        if any(zero) if node.target in LINEAR else all(zero):
            known.add(node)
    for node in calls(graph, aten.add.Tensor):
        for zero, other in (node.args, node.args[::-1]):
            if zero in known and isinstance(other, Node) and shape(other) == shape(node) and not node.kwargs:
                drop(node, other)
                break
    for node in calls(graph, aten.sub.Tensor):
        first, second = node.args
        if second in known and isinstance(first, Node) and shape(first) == shape(node) and not node.kwargs:
            drop(node, first)


def halves(graph):
    """The two halves of what was split, as slices: the exporter would make a sequence of a split."""
    for node in calls(graph, operator.getitem):
        split, half = node.args
        if split.target is aten.split.Tensor and len(split.meta["val"]) == 2:
            whole, size, *axis = split.args
            replace(node, aten.slice.Tensor, whole, *(axis or [0]), *((size, END) if half else (0, size)))


def apart(graph):
    """A sum over two batches that were put together, real and generated samples: over each of them first.

    Where they cancel exactly, as for the bias of a unit that is on at all samples of a Wasserstein critic, they go on doing
    so. Adam would make a full step of what rounding leaves. An axis that is as long by chance is summed in halves too.
    """
    pairs = paired(graph)
    biases(graph, pairs)
    for node in calls(graph, aten.sum.dim_IntList):
        x, axes, *keep = node.args
        axes = sorted(axis % len(shape(x)) for axis in axes or [])
        doubled = [axis for axis in axes if shape(x)[axis] in pairs]
        if doubled:
            axis, sizes = doubled[0], x.meta["val"].shape  # the first: of all that are summed a batch comes before the rest
            two = between(node, aten.view.default, x)
            two.args = (x, [*sizes[:axis], 2, -1, *sizes[axis + 1:]])
            each = between(node, aten.sum.dim_IntList, two)
            each.args = (two, [summed + (summed >= axis) for summed in axes], *keep)
            replace(node, aten.sum.dim_IntList, each, [axis if any(keep) else axis - axes.index(axis)])


def paired(graph):
    """The sizes of what was put together from two of one shape."""
    found = set()
    for whole in calls(graph, aten.cat.default):
        parts, axis = (*whole.args, 0)[:2]
        if len(parts) == 2 and shape(parts[0]) == shape(parts[1]):
            found.add(shape(whole)[axis])
    return found


def biases(graph, pairs):
    """The gradient of a convolution's or normalisation's bias, where samples are such pairs, as a sum of its own."""
    for node in calls(graph, operator.getitem):
        backward, which = node.args
        if backward.target in BACKWARD and which == 2 and shape(backward.args[0])[0] in pairs:
            gradient = backward.args[0]
            axes, own = list(range(len(shape(gradient)))), len(shape(node))
            of_layer = backward.target is aten.native_layer_norm_backward.default  # whose own axes are the last
            replace(node, aten.sum.dim_IntList, gradient, axes[:-own] if of_layer else axes[:1] + axes[2:])


def trifles(graph):
    """Powers 2 and 1, products with 1."""
    for node in calls(graph, aten.pow.Tensor_Scalar, aten.mul.Scalar):
        x, number = node.args
        if number == 1:
            drop(node, x)
        elif number == 2 and node.target is aten.pow.Tensor_Scalar:
            replace(node, aten.mul.Tensor, x, x)


def spread(graph):
    """What is spread over an axis, or gets one, before an operation that broadcasts: left to that, or done after it."""
    for node in calls(graph, aten.expand.default, aten.unsqueeze.default):
        few = node.args[0]
        if node.target is aten.unsqueeze.default and shape(few):
            continue
        for user in [user for user in node.users if user.target in BROADCASTING and not user.kwargs]:
            args = map_arg(user.args, lambda arg, node=node, few=few: few if arg is node else arg)
            given = [arg for arg in args if isinstance(arg, Node) and torch.is_tensor(arg.meta["val"])]
            shapes = [shape(arg) for arg in given]
            if {arg.meta["val"].dtype for arg in given} != {user.meta["val"].dtype}:
                continue  # of numbers of two types a result takes that with more axes
            if broadcast(shapes) == shape(user):
                user.args = args
            elif all(shape == () for shape in shapes[1:]) and args[0] is few:
                first = between(user, user.target, few)
                first.args = args
                replace(user, node.target, first, *node.args[1:])
