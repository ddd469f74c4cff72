"""What an iteration costs in products and convolutions, for the share that it has of what a machine can do."""
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils.flop_counter import flop_registry


class Operations(TorchDispatchMode):
    """Counts those of products and convolutions, as torch's own counter does, which stumbles over gradients of gradients."""

    def __init__(self):
        super().__init__()
        self.total = 0

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        found = function(*args, **(kwargs or {}))
        if count := flop_registry.get(function.overloadpacket):
            self.total += count(*args, **(kwargs or {}), out_val=found)
        return found


def operations(run):
    """Of one iteration of an eager run."""
    with Operations() as counted:
        run.advance(1, progress=False)
    return counted.total
