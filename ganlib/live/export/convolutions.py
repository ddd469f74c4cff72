"""The gradients of convolutional networks in ONNX, which has none for `aten.convolution_backward` (pytorch 89634)."""
import torch
from torch._decomp import get_decompositions
from torch.nn import functional

__all__ = ["WITHOUT_BACKWARD"]


def convolution_backward(gradient, x, weight, bias_sizes, stride, padding, dilation, transposed, output_padding, groups,
                         mask):
    """What `aten.convolution_backward` gives for two axes, one group and no dilation: the gradients that `mask` asks for.

    Of the input: the other kind of convolution of the output's gradient with the weight. Of the weight: a convolution of x
    with the output's gradient, batch and channels exchanged, the stride as dilation; where a stride left rows of x unread
    the kernel comes out too large, and is cut. For a transposed convolution x and the gradient change places.

    Raises:
        ValueError: for convolutions of other kinds
    """
    if groups != 1 or list(dilation) != [1, 1]:
        raise ValueError(f"groups = {groups}, dilation = {list(dilation)}: expected one group, two axes and no dilation")
    of_input = of_weight = of_bias = None
    small, large = (x, gradient) if transposed else (gradient, x)
    if mask[0] and transposed:
        of_input = functional.conv2d(gradient, weight, None, stride, padding)
    elif mask[0]:
        rest = [large.shape[2 + i] - (small.shape[2 + i] - 1) * stride[i] + 2 * padding[i] - weight.shape[2 + i]
                for i in (0, 1)]
        of_input = functional.conv_transpose2d(gradient, weight, None, stride, padding, rest)
    if mask[1]:
        found = functional.conv2d(large.transpose(0, 1), small.transpose(0, 1), None, 1, padding, stride)
        of_weight = found[:, :, :weight.shape[2], :weight.shape[3]].transpose(0, 1)
    if mask[2]:
        of_bias = gradient.sum((0, 2, 3))
    return of_input, of_weight, of_bias


def slice_backward(gradient, sizes, axis, start, end, step):
    """The gradient of a slice of a kernel as a padding: the exporter would write it into a constant of zeros.

    Slices of flat weights keep theirs, which `fewer_nodes` knows.
    """
    if len(sizes) < 3 or step != 1:
        return NotImplemented
    before, until, _ = slice(start, end).indices(sizes[axis])
    return functional.pad(gradient, [0, 0] * (len(sizes) - 1 - axis % len(sizes)) + [before, sizes[axis] - until])


aten = torch.ops.aten
# The norm's gradient as simple operations too, so that `fewer_nodes` finds the zeros in it.
WITHOUT_BACKWARD = {aten.convolution_backward.default: convolution_backward, aten.slice_backward.default: slice_backward,
                    **get_decompositions([aten.native_group_norm_backward])}
