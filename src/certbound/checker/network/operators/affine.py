"""Gemm and MatMul: by weights that are matrices, or data by data; and the bias of an Add after an affine node."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction

from arithmetic.exact import ONE

from network.graph import Affine
from network.onnx_wire import Node
from network.operators.sums import weighted
from network.operators.views import flag, tensor_of, transposed
from network.schemas import Schemas, schema
from network.state import ReaderState, Result
from network.tensors import Constant, Data, Shape, Tensor, broadcast, interval, number, separable, spread


def biased(state: ReaderState, node: Node, data: Data, bias: Constant, at: Sequence[int], beta: Fraction = ONE) -> Data:
    """data + beta bias[at[p]], data being entries of an affine node without bias that nobody else reads.

    The node gets the bias if every output of a weight has one entry of it, the same for all columns.
    """
    affine = state.nodes[data.source - 1]
    uses, outputs, origin = (
        affine.size // (len(affine.weight) * len(affine.weight[0])),
        len(affine.weight[0]),
        bias.origin,
    )
    if origin is not None and -1 not in data.places:
        found: dict[tuple[int, int], int] = {}
        for place, index in zip(data.places, at, strict=True):
            key = (place // (uses * outputs), place % outputs)
            if origin.places[found.setdefault(key, index)] != origin.places[index]:
                break
        else:
            if len(found) == len(affine.weight) * outputs:
                rows = [[found[k, o] for o in range(outputs)] for k in range(len(affine.weight))]
                state.attach(node, data.source, bias, rows, beta)
                return data
    return state.shifted(node, data, bias, at, beta, state.names[data.source - 1][0])


def takes_bias(state: ReaderState, data: Data) -> bool:
    """Whether a constant added to it is a bias."""
    if data.tree is not None or not data.sole or data.source == 0:
        return False
    source = state.nodes[data.source - 1]
    return isinstance(source, Affine) and source.bias is None


def add_bias(state: ReaderState, node: Node, data: Data, bias: Constant) -> Data | None:
    """The sum that an Add asks for, if the constant is a bias; None if it is a fixed constant."""
    shape = broadcast(data.shape, bias.shape)
    if bias.origin is None or not takes_bias(state, data) or shape is None:
        return None
    wide = state.spread(node, data, shape)
    state.count(wide.size)
    return biased(state, node, state.data(node, wide), bias, spread(bias.shape, shape))


def matrix_product(state: ReaderState, node: Node, first: Tensor, second: Tensor, alpha: Fraction = ONE) -> Data:
    """alpha first second, batches of matrices of rank 2 at least, one of them data."""
    batch = broadcast(first.shape[:-2], second.shape[:-2])
    if first.shape[-1] != second.shape[-2] or batch is None:
        raise state.fail(node, f"shapes {list(first.shape)} and {list(second.shape)} do not fit each other")
    if isinstance(first, Data) and isinstance(second, Data):
        return _by_data(state, node, first, second, batch, alpha)
    if isinstance(second, Constant):
        return _by_constant(state, node, state.data(node, first), second, batch, alpha, left=False)
    if isinstance(first, Constant):
        return _by_constant(state, node, state.data(node, second), first, batch, alpha, left=True)
    raise state.fail(node, "no data")


def _by_constant(
    state: ReaderState, node: Node, data: Data, weight: Constant, batch: Shape, alpha: Fraction, left: bool
) -> Data:
    """Data by a constant, or a constant by data (``left``): each matrix of the constant is a weight."""
    plain = state.plain(data, node.label)
    (rows, width), area = data.shape[-2:], data.shape[-2] * data.shape[-1]
    samples, length = (width, rows) if left else (rows, width)
    height, breadth = weight.shape[-2:]
    outputs = height if left else breadth
    matrices, total = math.prod(weight.shape[:-2]), math.prod(batch)
    if not state.constant(node, weight, "the weight").size:
        raise state.fail(node, "the weight is empty")
    state.count(weight.size + total * samples * length + 2 * total)
    of_data, of_weight = spread(data.shape[:-2], batch), spread(weight.shape[:-2], batch)
    users: list[list[int]] = [[] for _ in range(matrices)]
    for b, k in enumerate(of_weight):
        users[k].append(b)
    places, columns = plain.places, []
    for k in range(matrices):
        own = []
        for b in users[k]:
            start = of_data[b] * area
            for s in range(samples):
                entries = (
                    range(start + s, start + area, width) if left else range(start + s * width, start + (s + 1) * width)
                )
                own.append([places[i] for i in entries])
        columns.append(own)
    step_out, step_in = (breadth, 1) if left else (1, breadth)
    at = [
        [[k * height * breadth + o * step_out + i * step_in for i in range(length)] for o in range(outputs)]
        for k in range(matrices)
    ]
    value = state.affine(node, plain.source, weight, at, columns, alpha=alpha)
    shape = (*batch, outputs, samples) if left else (*batch, samples, outputs)
    if matrices == 1 and not left:
        return state.fresh(shape, value, data.kind)
    state.count(math.prod(shape))
    # The result stands in the order weight, use of it, column, output.
    uses = total // matrices
    rank = {b: k * uses + j for k in range(matrices) for j, b in enumerate(users[k])}
    inner = separable([range(outputs), range(0, samples * outputs, outputs)]) if left else range(samples * outputs)
    return state.fresh(shape, value, data.kind, [rank[b] * samples * outputs + i for b in range(total) for i in inner])


def _by_data(state: ReaderState, node: Node, first: Data, second: Data, batch: Shape, alpha: Fraction) -> Data:
    """Both are spread over all products of entries, then summed."""
    rows, inner, columns = first.shape[-2], first.shape[-1], second.shape[-1]
    size, total = rows * columns * inner, math.prod(batch)
    left, right = state.plain(first, node.label), state.plain(second, node.label)
    state.count(2 * size * total)
    of_first, of_second = spread(first.shape[:-2], batch), spread(second.shape[:-2], batch)
    one = separable([range(0, rows * inner, inner), [0] * columns, range(inner)])
    other = separable([[0] * rows, range(columns), range(0, inner * columns, columns)])
    left_places = [left.places[b * rows * inner + i] for b in of_first for i in one]
    right_places = [right.places[b * inner * columns + i] for b in of_second for i in other]
    a = state.select(left.source, left_places, node.label)
    b = state.select(right.source, right_places, node.label)
    product = state.product(node.label, a, b)
    terms = range(size * total)
    factors = None if alpha == 1 else [alpha] * len(terms)
    value = state.linear(node.label, size * total // inner, [(product, [t // inner for t in terms], terms, factors)])
    return state.fresh((*batch, rows, columns), value, first.kind)


def _matmul(state: ReaderState, node: Node) -> list[Result]:
    first, second = (tensor_of(state, node, t) for t in state.inputs(node))
    if not first.shape or not second.shape:
        raise state.fail(node, "data of rank 0")
    row, column = len(first.shape) == 1, len(second.shape) == 1
    if row:
        first = state.view(node, first, (1, *first.shape), None)
    if column:
        second = state.view(node, second, (*second.shape, 1), None)
    product = matrix_product(state, node, first, second)
    shape = product.shape
    if column:
        shape = shape[:-1]
    if row:
        shape = (*shape[: -1 if column else -2], *(() if column else shape[-1:]))
    return [state.view(node, product, shape, None)]


def _gemm(state: ReaderState, node: Node) -> list[Result]:
    # Y = alpha op(A) op(B) + beta C
    first, second, third = state.inputs(node, 3)
    first, second = tensor_of(state, node, first), tensor_of(state, node, second)
    old = state.graph.opset < 7
    if old and len(first.shape) > 2 and math.prod(first.shape[:-1]) == 1:
        first = state.view(node, first, (1, first.shape[-1]), None)
    if len(first.shape) != 2 or len(second.shape) != 2:
        raise state.fail(node, f"shapes {list(first.shape)} and {list(second.shape)} are not of matrices")
    if not isinstance(first, Data) and not isinstance(second, Data):
        raise state.fail(node, "A and B are constants")
    by_data = isinstance(first, Data) and isinstance(second, Data)
    if flag(state, node, "transA"):
        first = transposed(state, node, first, (1, 0))
    if flag(state, node, "transB"):
        second = transposed(state, node, second, (1, 0))
    result = matrix_product(state, node, first, second, node.attributes.get("alpha", ONE))
    if third is None:
        return [result]
    beta = node.attributes.get("beta", ONE)
    _check_third(state, node, result.shape, third.shape)
    if isinstance(third, Data):
        return [weighted(state, node, [(result, ONE), (third, beta)])]
    constant = state.constant(node, third, "C")
    index = spread(constant.shape, result.shape)
    state.count(len(index))
    if by_data:
        state.fix(node, constant)
        factor = interval(beta)
        shift = [number(interval(constant.values[i]) * factor) for i in index]
        value = state.diagonal(node.label, state.materialise(result, node.label), [ONE] * result.size, shift)
        return [state.fresh(result.shape, value, result.kind)]
    if constant.origin is None:
        raise state.fail(node, f"C, computed from {list(constant.names)}, is no rearrangement of one stored tensor")
    return [biased(state, node, result, constant, index, beta)]


def _check_third(state: ReaderState, node: Node, shape: Shape, third: Shape) -> None:
    fits = broadcast(shape, third) == shape and len(third) <= 2
    if state.graph.opset < 7 and fits:
        whole = node.attributes.get("broadcast", 0) == 0
        fits = third == shape if whole else math.prod(third) == 1 or third == shape[len(shape) - len(third) :]
    if not fits:
        raise state.fail(node, f"C of shape {list(third)} does not fit {list(shape)}")


OPERATORS = {"Gemm": _gemm, "MatMul": _matmul}
GEMM = (("alpha", Fraction), ("beta", Fraction), ("transA", int), ("transB", int))
SCHEMAS: Schemas = {
    "Gemm": (
        schema(*GEMM, ("broadcast", int), inputs=(3, 3)),
        schema(*GEMM, since=7, inputs=(3, 3)),
        schema(*GEMM, since=11, inputs=(2, 3), named=2),
    ),
    "MatMul": (schema(inputs=(2, 2)),),
}
