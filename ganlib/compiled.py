"""The training step translated to machine code: traced with its gradients, made smaller, and compiled."""
import warnings
from functools import partial

import torch
from torch.fx.experimental.proxy_tensor import make_fx
from torch.utils._pytree import tree_leaves

from .fewer_nodes import simplified
from .one_pass import OnePass, uncoupled
from .step import Step

__all__ = ["Compiled", "held_to"]


aten = torch.ops.aten
NARROW = range(2, 9)  # columns of a matrix that products are slow with on its right
WHOLE = 5  # discriminator updates in an iteration, at most, that are compiled as one; of more that would take minutes


class Compiled(Step):
    """A `Step` that is compiled when it is first called, for the shapes that it is called with.

    A whole iteration is compiled as one, since each call from Python costs as much as some of the small operations; where it
    has many updates of the discriminator, and where an update is called by itself, that is each of the two updates.

    The gradients are traced first (make_fx): the compiler does not look inside `autograd.grad` by itself. Real and
    generated samples go through the discriminator together, unless it couples the samples of a batch, or there are more of
    one kind. Sums are then taken in another order, so that numbers differ from the eager step's in their last digits.

    What was compiled is held to the eager step on the spot. Where that fails, a warning says why, and the eager one goes on.

    Args:
        objective, generator, discriminator, bf16: as for `Step`
        compiler: what makes a faster function of what was traced (a `torch.fx.GraphModule`)
    """

    def __init__(self, objective, generator, discriminator, bf16=False, compiler=torch.compile):
        super().__init__(objective, generator, discriminator, bf16)
        self.compiler = compiler
        self.eager, self.one_pass = (kind(objective, generator, discriminator, bf16) for kind in (Step, WhereItMay))
        self.made = {}

    def __call__(self, state, real, draws, h):
        if len(real) > WHOLE:
            return super().__call__(state, real, draws, h)
        return self._made(Step.__call__, real, state, [*real], [*draws], h)

    def discriminator_step(self, state, real, draws, h):
        return self._made(Step.discriminator_step, [real], state, real, draws, h)

    def generator_step(self, state, draws, h):
        return self._made(Step.generator_step, [], state, draws, h)

    def _made(self, update, real, state, *inputs):
        """The update of a state on the other inputs; `real` are the batches that the discriminator sees."""
        key = (update.__name__, *((leaf.shape, leaf.dtype, leaf.device) for leaf in tree_leaves((state, inputs))))
        if key not in self.made:
            for batch in real:
                self.one_pass.look_at(batch.shape[state["discriminator.weights"].dim() - 1:])
            self.made[key] = held_to(partial(update, self.eager), (state, *inputs), "not compiled", lambda: self.compiler(
                traced(partial(update, self.one_pass), (state, *inputs))))
        return self.made[key](state, *inputs)


class WhereItMay(OnePass):
    """A `OnePass` for batches that may go together; the others go one after the other."""

    def __init__(self, *given):
        super().__init__(*given)
        self.uncoupled = {}  # {shape of a batch: whether the discriminator treats each of its samples by itself}

    def look_at(self, batch):
        """Find out whether batches of this shape may: before an update is traced."""
        if batch not in self.uncoupled:
            self.uncoupled[batch] = uncoupled(self.networks["discriminator"], batch)

    def _discriminator(self, named, *batches):
        shapes = {batch.shape[self._axis(named):] for batch in batches}
        one_pass = len(shapes) == 1 and self.uncoupled[shapes.pop()]
        return super()._discriminator(named, *(batches if one_pass else ()))


def traced(update, inputs):
    """The update for inputs of these shapes: a `torch.fx.GraphModule` of as few operations as may be."""
    found = simplified(make_fx(lambda *given: update(*given), tracing_mode="fake")(*inputs))
    turn_narrow_products(found.graph)
    for node in found.graph.find_nodes(op="call_function", target=torch.ops.aten.view.default):
        node.target = torch.ops.aten.reshape.default  # an operation that was left out may have put the numbers in a row
    found.recompile()
    return found


def turn_narrow_products(graph):
    """a b = (b^T a^T)^T where b has few columns, with b^T in a row: MKL takes 4 to 8 times as long for the left side."""
    products = {aten.mm.default: NARROW, aten.addmm.default: NARROW, aten.bmm.default: range(1, NARROW.stop)}
    for node in list(graph.nodes):
        if node.kwargs or node.target not in products or not of_mkl(node.meta["val"], products[node.target]):
            continue
        *bias, a, b = node.args
        with graph.inserting_before(node):
            a, b = (graph.call_function(aten.transpose.int, (factor, -1, -2)) for factor in (a, b))
            b = graph.call_function(aten.clone.default, (b,), {"memory_format": torch.contiguous_format})
            product = aten.bmm.default if node.target is aten.bmm.default else aten.mm.default
            found = graph.call_function(aten.transpose.int, (graph.call_function(product, (b, a)), -1, -2))
            if bias:
                found = graph.call_function(aten.add.Tensor, (found, *bias))
        node.replace_all_uses_with(found)
        graph.erase_node(node)


def of_mkl(product, columns):
    """Whether MKL makes it, and it has so many columns: other numbers have other libraries, and are rounded in between."""
    return product.device.type == "cpu" and product.dtype in (torch.float32, torch.float64) and product.shape[-1] in columns


def held_to(itself, inputs, failed, make):
    """What `make` returns, if it moves a state as the update `itself` does on these inputs, the first of which is the state.

    Else it is `itself`, and a warning that begins with `failed` says why.
    """
    try:
        made = make()
        same_course(inputs[0], made(*inputs)[0], itself(*inputs)[0])
    except Exception as error:  # compilers raise many kinds
        warnings.warn(f"{failed}, the run goes on without: {' '.join(str(error).split())[:300]}", stacklevel=2)
        return itself
    return made


def same_course(state, ours, theirs):
    """Raise RuntimeError unless two updates moved each part of a state alike, to a tenth of the way it went.

    No closer: sums in another order, as convolutions on a GPU take them at each call, give other last digits, and Adam's
    first steps make much of them. Models that have broken, whose numbers are NaN, do not count.
    """
    models = state["generator.weights"].shape[:-1].numel()
    broken = torch.stack([value.reshape(models, -1).isnan().any(1) for value in (*state.values(), *theirs.values())]).any(0)
    for name in state:
        mine, other, before = (values[name].reshape(models, -1)[~broken] for values in (ours, theirs, state))
        apart, way = ((after - start)[after != start].norm() for after, start in ((mine, other), (other, before)))
        if not apart <= 0.1 * way + 1e-5 * before.norm():
            raise RuntimeError(f"{name} is {apart.item():.2g} from where it is otherwise, {way.item():.2g} away")
