"""Whether a module is a pure function: found by calling it, not by its name."""
import random
from contextlib import contextmanager

import numpy as np
import torch
from torch.utils._pytree import tree_leaves

__all__ = ["Impure", "check"]

ADVICE = {
    "random numbers": "draws random numbers of its own, so that a run could be neither repeated nor gone on with exactly: "
                      "leave it out, switch it off with module.eval(), or let the noise come with z",
    "buffers": "changes its buffers {buffers} when it is called: use layer, group or no normalisation, batch normalisation "
               "with track_running_stats=False, or fix them with module.eval()",
    "spectral": "keeps its estimate of a spectral norm in the buffers {buffers}: fix it with module.eval(), or divide by "
                "torch.linalg.matrix_norm(weight, 2) in a parametrization, which remembers nothing",
    "weights": "changes its weights when it is called: expected a forward that only reads them",
    "inputs": "changes its input in place when it is called: expected operations that make new tensors, such as nn.ReLU() "
              "in place of nn.ReLU(inplace=True)",
    "memory": "gives another output for the same input when it is called again: expected one that remembers nothing",
}


class Impure(ValueError):
    """A module is no pure function."""


def check(name, network, named, *inputs):
    """Call a network twice on the same inputs, and refuse what is no pure function.

    All random states and the module's buffers are as before afterwards.

    Args:
        name: what messages call it
        network: a `Pure`
        named: its weights, for one model
        inputs: as the network takes them

    Returns:
        its output

    Raises:
        Impure: it draws random numbers, changes its buffers, weights or inputs, or remembers something else between calls;
            the message names the layer
    """
    seen = []  # (why, layer, buffers) of the innermost layers, which are called last
    buffers = {key: value.clone() for key, value in network.module.named_buffers()}
    given = [*named.values(), *inputs]
    before, states = [(value._version, value.clone()) for value in given], random_states()
    with watched(network.module, seen), torch.no_grad():
        try:
            output = network(named, *inputs)
            drew = not same_states(states, random_states())
            again = tree_leaves(network(named, *inputs))
        finally:
            restore(states)
            for key, value in network.module.named_buffers():
                if key in buffers:  # a module may make one when it is called
                    value.copy_(buffers[key])
    if drew and not seen:
        seen.append(("random numbers", "", ()))
    changed = [i for i, (now, (times, was)) in enumerate(zip(given, before))
               if now._version != times or not torch.allclose(now, was, 0, 0, equal_nan=True)]
    if changed and not seen:
        seen.append(("weights" if changed[0] < len(named) else "inputs", "", ()))
    pairs = zip(tree_leaves(output), again)
    if not seen and not all(alike(a, b) for a, b in pairs):
        seen.append(("memory", "", ()))
    if seen:
        why, layer, changed = seen[0]
        where = f"{name}{'.' * bool(layer)}{layer} ({type(network.module.get_submodule(layer)).__name__})"
        raise Impure(f"{where} {ADVICE[why].format(buffers=', '.join(changed))}")
    return output


def alike(one, other):
    """Whether two outputs are equal up to rounding; what is no tensor counts as such."""
    return not torch.is_tensor(one) or torch.allclose(one, other, rtol=1e-3, atol=1e-5, equal_nan=True)


def check_gradients(name, network, named, *inputs):
    """Refuse a network that cannot be trained: whose output does not depend, by differentiable operations, on a weight.

    Args:
        name, network, named, inputs: as for `check`, and seen by it

    Raises:
        ValueError: it names the weight
    """
    leaves = {key: value.detach().clone().requires_grad_() for key, value in named.items()}
    inputs = [each.detach().clone().requires_grad_() for each in inputs]
    with torch.enable_grad():
        outputs = [each for each in tree_leaves(network(leaves, *inputs)) if each.requires_grad]
        if not outputs:
            raise ValueError(f"{name}'s output does not depend on its weights: expected a forward without no_grad, detach, "
                             "NumPy or rounding")
        total, wanted = sum(each.sum() for each in outputs), [*leaves.values(), *inputs]
        gradients = torch.autograd.grad(total, wanted, allow_unused=True)
    if name == "discriminator" and any(gradient is None for gradient in gradients[len(leaves):]):
        raise ValueError(f"{name}'s output does not depend on its samples, so that no generator could learn from it: "
                         "expected a forward without detach")
    for key, gradient in zip(leaves, gradients):
        if gradient is None:
            raise ValueError(f"{name}'s weight {key!r} has no part in its output: expected none that is not used, or freeze "
                             "it with requires_grad_(False)")
        if gradient.layout != torch.strided:
            raise ValueError(f"{name}'s weight {key!r} has a sparse gradient: expected sparse=False")


@contextmanager
def watched(module, seen):
    """Notes in `seen` which layers draw random numbers or change their buffers when they are called."""
    before, hooks = {}, []

    def enter(layer, _):
        before[layer] = random_states(), buffers_of(layer)

    def leave(name):
        def look(layer, *_):
            states, buffers = before.pop(layer)
            changed = [key for key, (times, value) in buffers_of(layer).items()
                       if key not in buffers or times != buffers[key][0] or not torch.equal(value, buffers[key][1])]
            if changed:
                spectral = type(layer).__name__ == "_SpectralNorm"
                seen.append(("spectral" if spectral else "buffers", name, changed))
            elif not same_states(states, random_states()):
                seen.append(("random numbers", name, ()))
        return look
    for name, layer in module.named_modules():
        hooks += [layer.register_forward_pre_hook(enter), layer.register_forward_hook(leave(name))]
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()


def buffers_of(layer):
    """Of each of a layer's buffers, how often it was written to, as far as torch counts, and its value, which may stay."""
    return {key: (value._version, value.clone()) for key, value in layer.named_buffers(recurse=False)}


def random_states():
    """Of all global sources of random numbers."""
    accelerator = torch.cuda.get_rng_state_all() if torch.cuda.is_initialized() else []
    return torch.get_rng_state(), accelerator, random.getstate(), np.random.get_state()


def same_states(one, other):
    return (torch.equal(one[0], other[0]) and all(map(torch.equal, one[1], other[1])) and one[2] == other[2]
            and all(np.array_equal(a, b) for a, b in zip(one[3], other[3])))


def restore(states):
    torch.set_rng_state(states[0])
    if states[1]:
        torch.cuda.set_rng_state_all(states[1])
    random.setstate(states[2])
    np.random.set_state(states[3])
