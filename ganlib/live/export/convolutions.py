"""The gradients of convolutions as convolutions: ONNX has no operation for `aten.convolution_backward` (pytorch 89634)."""
import torch
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


WITHOUT_BACKWARD = {torch.ops.aten.convolution_backward.default: convolution_backward}
