"""PyTorch functions as ONNX graphs that a browser runs: traced, put together, and made small."""
import tempfile
import warnings
from pathlib import Path

import onnx
import onnxruntime
import torch
from onnx import TensorProto, helper
from onnxscript import opset18 as ops
from torch.fx.experimental.proxy_tensor import make_fx

from ...fewer_nodes import simplified
from .convolutions import WITHOUT_BACKWARD
from .programs import Traced

__all__ = ["branch", "onnx_graph", "optimised", "save", "scan"]

INNER = "in."  # names inside a graph, which may not repeat those around it nor collide with the exporter's own

# In a browser a product with a transposed matrix takes longer than transposing it first, and a joint ReLU saves nothing.
SLOWER = ["GemmTransposeFusion", "GemmActivationFusion"]


def softplus(x, beta=1.0, threshold=20.0):
    """One operation for `torch.nn.functional.softplus`; the exporter's own translation has six, for any beta."""
    if beta != 1:
        raise ValueError(f"beta = {beta}: expected 1")
    return ops.Softplus(x)


def index(x, indices):
    """One operation for `x[indices[0]]`; the exporter's own translation, for any number of indices, has seven."""
    if len(indices) != 1:
        raise ValueError(f"indices = {indices!r}: expected those of the first axis")
    return ops.Gather(x, indices[0], axis=0)


TRANSLATIONS = {torch.ops.aten.softplus.default: softplus, torch.ops.aten.index.Tensor: index}


def onnx_graph(function, inputs, outputs, free=None, gradients=False):
    """The ONNX model of function(**inputs) -> tuple named `outputs`.

    The exporter's own optimizer stays off: it removes `x + c` for c <= 1e-8, which is Adam's eps.

    Args:
        inputs: {name: example tensor}; axes that are free must have different sizes if they may differ, and none of 1
        free: {input: {axis: label}}, axes whose size is not fixed
        gradients: whether the function takes gradients; then make_fx traces it first
    """
    def positional(*args):
        return function(**dict(zip(inputs, args)))
    free = free or {}
    if gradients:
        positional = make_fx(positional, tracing_mode="symbolic" if free else "fake",
                             decomposition_table=WITHOUT_BACKWARD)(*inputs.values())
        positional = simplified(positional)
    shapes = tuple({axis: torch.export.Dim.DYNAMIC for axis in free.get(name, {})} for name in inputs)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        program = torch.onnx.export(Traced(positional), tuple(inputs.values()), dynamo=True, verbose=False,
                                    optimize=False, input_names=[INNER + name for name in inputs], output_names=outputs,
                                    dynamic_shapes=(shapes,) if free else None, custom_translation_table=TRANSLATIONS)
    model = program.model_proto  # made anew each time it is asked for
    graph = own_names(model.graph)
    used = {name for node in graph.node for name in node.input}
    kept = [value for value in graph.input if value.name in used]
    for value in kept:  # the exporter's own labels are numbers
        for axis, label in free.get(value.name, {}).items():
            value.type.tensor_type.shape.dim[axis].dim_param = label
    del graph.input[:]
    graph.input.extend(kept)
    return model


def own_names(graph):
    """The graph with its inputs named as given, and all that is inside apart from them: the exporter has a "beta" too."""
    outputs = {value.name for value in graph.output}

    def renamed(name):
        if name.startswith(INNER):
            return name.removeprefix(INNER)
        return name if not name or name in outputs else f"/{name}"
    for value in [*graph.input, *graph.initializer, *graph.value_info]:
        value.name = renamed(value.name)
    for node in graph.node:
        node.input[:], node.output[:] = map(renamed, node.input), map(renamed, node.output)
    return graph


def optimised(model):
    """The model as ONNX Runtime makes it smaller: constants computed beforehand, operations joined that it knows as one."""
    with tempfile.TemporaryDirectory() as folder:
        options = onnxruntime.SessionOptions()
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
        options.optimized_model_filepath = str(Path(folder, "model.onnx"))
        options.log_severity_level = 3
        onnxruntime.InferenceSession(model.SerializeToString(), options, disabled_optimizers=SLOWER)
        return onnx.load(options.optimized_model_filepath)


def save(model, path, optimise=True):
    """Write `model` without the exporter's notes, and optimised: less to load, and sooner running.

    That also computes constants beforehand; where these are large, leave it to the browser.
    """
    model = optimised(model) if optimise else model
    del model.metadata_props[:]
    for graph in subgraphs(model.graph):
        del graph.metadata_props[:], graph.value_info[:]
        for noted in [*graph.node, *graph.input, *graph.output]:
            noted.doc_string = ""
            del noted.metadata_props[:]
    onnx.save(model, path)


def subgraphs(graph):
    """The graph and all graphs inside its nodes."""
    yield graph
    for node in graph.node:
        for attribute in node.attribute:
            if attribute.type == onnx.AttributeProto.GRAPH:
                yield from subgraphs(attribute.g)


def branch(model, name, outer, outputs):
    """The model's graph as a branch of an If: its inputs come from around it, its own names get a prefix.

    `outer` maps each input to its name around the branch. `outputs` maps each output of the branch to one of the
    model's outputs, to a name from around it, or to None for "not measured here" (NaN).
    """
    graph = model.graph
    results = {output: f"{name}/result/{output}" for output in outputs}
    own = {value.name for value in graph.output}
    made = {source: results[output] for output, source in outputs.items() if source in own}
    produced = {output for node in graph.node for output in node.output} - own
    for node in graph.node:  # copies: what is copied gets the copy's name
        if node.op_type == "Identity" and node.output[0] in made and node.input[0] in produced - made.keys():
            made[node.input[0]] = made.pop(node.output[0])

    def inside(n):
        return outer.get(n) or made.get(n) or (n and f"{name}/{n}")
    nodes, constants = [], []
    for node in graph.node:
        if node.output[0] in own - made.keys():
            continue
        nodes.append(onnx.NodeProto())
        nodes[-1].CopyFrom(node)
        nodes[-1].name = inside(node.name)
        nodes[-1].input[:], nodes[-1].output[:] = map(inside, node.input), map(inside, node.output)
    for tensor in graph.initializer:
        constants.append(onnx.TensorProto())
        constants[-1].CopyFrom(tensor)
        constants[-1].name = inside(tensor.name)
    for output, source in outputs.items():
        if source is None:
            nan = helper.make_tensor(results[output], TensorProto.FLOAT, [], [float("nan")])
            nodes.append(helper.make_node("Constant", [], [results[output]], value=nan))
        elif source not in own:
            nodes.append(helper.make_node("Identity", [source], [results[output]]))
    typed = [helper.make_tensor_value_info(result, TensorProto.FLOAT, None) for result in results.values()]
    return helper.make_graph(nodes, name, [], typed, constants)


def invariant(graph, numbers, samples):
    """Takes out of a branch the nodes that give the same in every turn: (nodes, constants) for outside of the Scan.

    They depend on nothing but `numbers` and the sizes of `samples`, which have the turns as their first axis outside.
    """
    constants = {tensor.name: tensor for tensor in graph.initializer}
    known, moved = {"", *numbers, *constants}, []
    results = {value.name for value in graph.output}
    for node in list(graph.node):
        bounds = {attribute.name: attribute.i + 1 for attribute in node.attribute if node.op_type == "Shape"}
        if node.op_type == "Shape" and node.input[0] in samples and bounds.keys() == {"start", "end"}:
            moved.append(helper.make_node("Shape", [node.input[0].removeprefix(INNER)], node.output, **bounds))
        elif node.input and known.issuperset(node.input) and not results.intersection(node.output):
            moved.append(onnx.NodeProto())
            moved[-1].CopyFrom(node)
        else:
            continue
        graph.node.remove(node)
        known.update(node.output)
    used = {name for node in moved for name in node.input}
    needed = [tensor for name, tensor in constants.items() if name in used]
    for tensor in needed:
        graph.initializer.remove(tensor)
    return moved, needed


def scan(branches, switch, state, samples, h, measured):
    """A graph that is one Scan over turns: each takes one of two branches, as the input `switch` (T,) says.

    Args:
        branches: (the graph for True, the graph for False)
        state: {name: shape} carried from turn to turn; samples: {name: shape}, given with a leading axis T
        h: names of numbers that stay the same; measured: names of numbers that come out (T,)
    """
    def typed(name, shape, kind=TensorProto.FLOAT):
        return helper.make_tensor_value_info(name, kind, shape)
    results = {f"next.{n}": shape for n, shape in state.items()} | {f"measured.{n}": [] for n in measured}
    before, constants = [], []
    for graph in branches:
        moved, needed = invariant(graph, h, [INNER + n for n in samples])
        before += moved
        constants += needed
    choose = helper.make_node("If", [INNER + switch], [INNER + n for n in results],
                              then_branch=branches[0], else_branch=branches[1])
    body = helper.make_graph(
        [choose], "update",
        [typed(INNER + n, shape) for n, shape in state.items()] + [typed(INNER + switch, [], TensorProto.BOOL)]
        + [typed(INNER + n, shape) for n, shape in samples.items()],
        [typed(INNER + n, shape) for n, shape in results.items()])
    node = helper.make_node("Scan", [*state, switch, *samples], list(results), body=body, num_scan_inputs=1 + len(samples))
    inputs = [typed(n, shape) for n, shape in state.items()] + [typed(switch, ["T"], TensorProto.BOOL)]
    inputs += [typed(n, ["T", *shape]) for n, shape in samples.items()] + [typed(n, []) for n in h]
    outputs = [typed(n, shape if n.startswith("next.") else ["T"]) for n, shape in results.items()]
    return helper.make_graph([*before, node], "training", inputs, outputs, constants)
