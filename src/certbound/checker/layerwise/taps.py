"""Rule R13: the norm of a zero-padded convolution from its kernel alone, in exact arithmetic.

Numbers over a grid of offsets are the coefficients of polynomials, packed into long integers, so that a product of
integers is a product of sequences.
"""

from __future__ import annotations

import itertools
import math
from fractions import Fraction
from typing import NamedTuple

from arithmetic.exact import ZERO, sqrt_up, up
from arithmetic.matrices import dyadic
from network.graph import Affine
from outcome import Rejected

MOST_SQUARES = 4
MOST_WORK = 8_000_000  # of one node, as work() counts it
BITS = 24  # of the largest entry before it is squared; each root halves what that costs


class Sequence(NamedTuple):
    """R[d] for all d of a grid, times 2**-exponent: entries[i][j] lists R[d][i][j] in row order over ``grid``."""

    entries: list[list[list[int]]]
    grid: tuple[int, ...]
    exponent: int


def work(channels: int, kernel: tuple[int, ...], squares: int) -> int:
    """What the products cost, about: the numbers of the last sequence times the channels."""
    return channels**3 * math.prod(((k - 1) << (squares + 1)) + 1 for k in kernel)


def rule_r13(node: Affine, squares: int) -> Fraction:
    """At least the norm of the map of the parent at the stored weights, by so many squares.

    Rejected unless the node is a zero-padded convolution.
    """
    where = f"node {node.label!r}"
    if node.kernel is None or node.columns is None or not 0 <= squares <= MOST_SQUARES:
        raise Rejected(f"{where}: rule R13 needs a zero-padded convolution and at most {MOST_SQUARES} squares")
    _require_pixels(node, where)
    taps = math.prod(node.kernel)
    channels = min(len(node.weight[0]), len(node.weight[0][0]) // taps)
    if len(node.weight) * work(channels, node.kernel, squares) > MOST_WORK:
        raise Rejected(f"{where}: {squares} squares of its kernel take more work than this checker does")
    return max(kernel_norm(own, node.kernel, squares) for own in node.weight)


def _require_pixels(node: Affine, where: str) -> None:
    """Rejected if an entry of the parent stands for two pixels: no such node is a zero-padded convolution."""
    owner: dict[int, int] = {}
    for k, columns in enumerate(node.columns or []):
        by_tap = zip(*columns, strict=True)
        for entries in itertools.chain(columns, by_tap):
            used = [entry for entry in entries if entry >= 0]
            if len(set(used)) < len(used):
                raise Rejected(f"{where}: rule R13 needs a convolution in which no entry stands for two pixels")
        for entry in itertools.chain.from_iterable(columns):
            if entry >= 0 and owner.setdefault(entry, k) != k:
                raise Rejected(f"{where}: rule R13 needs groups of channels that have nothing in common")


def kernel_norm(weight: list[list[Fraction]], kernel: tuple[int, ...], squares: int) -> Fraction:
    """R13 for one group of channels; weight: a row per output, channels first, taps in row order."""
    rows, exponent = dyadic(weight)
    taps = math.prod(kernel)
    # slices[a][i] lists the taps' numbers between output a and channel i.
    slices = [[row[at : at + taps] for at in range(0, len(row), taps)] for row in rows]
    if len(slices) < len(slices[0]):
        slices = [list(column) for column in zip(*slices, strict=True)]  # the transposed operator, of the same norm
    if not any(any(map(any, row)) for row in slices):
        return ZERO
    sequence = _correlation(slices, kernel, 2 * exponent)
    errors = []
    for _ in range(squares):
        sequence, error = _shortened(sequence)
        errors.append(error)
        sequence = _correlation(sequence.entries, sequence.grid, 2 * sequence.exponent)
    bound = _sum_of_norms(sequence)
    for error in reversed(errors):
        bound = up(sqrt_up(bound) + error)
    return sqrt_up(bound)


def _correlation(slices: list[list[list[int]]], grid: tuple[int, ...], exponent: int) -> Sequence:
    """R[d] = sum over u of A[u]^T A[u + d], A[u][a][i] = slices[a][i][u]; of a symmetric sequence it is the square."""
    whole = tuple(2 * n - 1 for n in grid)
    strides = [math.prod(whole[axis + 1 :]) for axis in range(len(whole))]
    places = [sum(map(int.__mul__, u, strides)) for u in itertools.product(*map(range, grid))]
    length = math.prod(whole)
    largest = max(abs(n) for row in slices for numbers in row for n in numbers)
    size = ((largest * largest * len(slices) * len(places)).bit_length() + 2 + 7) // 8
    packed = [[_packed(numbers, places, size) for numbers in row] for row in slices]
    forward, backward = ([[pair[way] for pair in row] for row in packed] for way in (0, 1))
    channels = len(slices[0])
    entries: list[list[list[int]]] = [[[] for _ in range(channels)] for _ in range(channels)]
    for i in range(channels):
        for j in range(i + 1):
            product = sum(b[i] * f[j] for b, f in zip(backward, forward, strict=True))
            entries[i][j] = _unpacked(product, length, size)
            if i != j:
                entries[j][i] = entries[i][j][::-1]  # R[-d] = R[d]^T
    return Sequence(entries, whole, exponent)


def _packed(numbers: list[int], places: list[int], size: int) -> tuple[int, int]:
    """(sum of numbers[k] 256^(size places[k]), the same with the last place less places[k] as places).

    Each number is below 256^size / 2 in size, so that with this added it is a digit.
    """
    half = 1 << (8 * size - 1)
    zero = half.to_bytes(size, "little")
    digits = [zero] * (places[-1] + 1)
    for place, number in zip(places, numbers, strict=True):
        digits[place] = (number + half).to_bytes(size, "little")
    offset = int.from_bytes(zero * len(digits), "little")
    forward, backward = (int.from_bytes(b"".join(order), "little") - offset for order in (digits, reversed(digits)))
    return forward, backward


def _unpacked(value: int, length: int, size: int) -> list[int]:
    """The digits of sum of digits[k] 256^(size k), each below 256^size / 2 in size."""
    half = 1 << (8 * size - 1)
    offset = int.from_bytes((b"\0" * (size - 1) + b"\x80") * length, "little")
    data = (value + offset).to_bytes(size * length, "little")
    return [int.from_bytes(data[at : at + size], "little") - half for at in range(0, len(data), size)]


def _shortened(sequence: Sequence) -> tuple[Sequence, Fraction]:
    """The sequence with entries of at most BITS bits, and at least the norm of what is left out."""
    largest = max(abs(n) for row in sequence.entries for numbers in row for n in numbers)
    shift = max(0, largest.bit_length() - BITS)
    if shift == 0:
        return sequence, ZERO
    half = 1 << (shift - 1)
    entries = [[[(n + half) >> shift for n in numbers] for numbers in row] for row in sequence.entries]
    # Each number is off by at most half a unit, each R[d] by its channels times that in Frobenius norm.
    count = math.prod(sequence.grid) * len(entries)
    shorter = Sequence(entries, sequence.grid, sequence.exponent + shift)
    return shorter, count * Fraction(2) ** (shorter.exponent - 1)


def _sum_of_norms(sequence: Sequence) -> Fraction:
    """At least sum over d of ||R[d]||: the Frobenius norm, or the root of the row sum times the column sum."""
    total, channels = ZERO, range(len(sequence.entries))
    for d in range(math.prod(sequence.grid)):
        matrix = [[abs(sequence.entries[i][j][d]) for j in channels] for i in channels]
        square = sum(n * n for row in matrix for n in row)
        total += sqrt_up(Fraction(min(square, max(map(sum, matrix)) * max(map(sum, zip(*matrix, strict=True))))))
    return up(total * Fraction(2) ** sequence.exponent)
