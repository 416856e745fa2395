"""Activations that exporters write out as several operators: trees that equal one of the library's exactly.

Only what is equal in exact arithmetic stands here. GELU through Erf or Tanh does not: its float32 constants are not
those of the library's activation, so that it stays a tree of its operators.
"""

from __future__ import annotations

from fractions import Fraction

from ..graph import Unit
from .trees import Numbers, Tree


def written_out(
    operation: str, below: tuple[Tree, ...], numbers: Numbers | None, unit: Unit | None
) -> tuple[Unit, Tree] | None:
    """The activation that an operation completes, and what it is applied to; None if it is no such pattern."""
    if unit is not None:
        inner = _argument(below[0], Unit("sigmoid")) if unit == Unit("log") else None
        return None if inner is None else (Unit("logsigmoid"), inner)
    if operation == "mul" and numbers is None:
        return _gate(*below) or _gate(below[1], below[0]) or _square(*below)
    if operation == "sub" and numbers is None and _same(_argument(below[1], Unit("tanh")), below[0]):
        return Unit("tanhshrink"), below[0]
    if operation == "div" and numbers is None:
        return _softsign(*below)
    return None


def _gate(x: Tree, gate: Tree) -> tuple[Unit, Tree] | None:
    """x sigmoid(a x) and x tanh(softplus x)."""
    argument = _argument(gate, Unit("sigmoid"))
    if _same(argument, x):
        return Unit("silu", (("alpha", Fraction(1)),)), x
    if (
        argument is not None
        and argument.operation == "mul"
        and argument.numbers is not None
        and _same(argument.below[0], x)
    ):
        slope = _number(argument.numbers)
        return None if slope is None or slope <= 0 else (Unit("silu", (("alpha", slope),)), x)
    inner = _argument(gate, Unit("tanh"))
    if inner is not None and _same(_argument(inner, Unit("softplus", (("beta", Fraction(1)),))), x):
        return Unit("mish"), x
    return None


def _square(x: Tree, y: Tree) -> tuple[Unit, Tree] | None:
    return (Unit("power", (("exponent", Fraction(2)),)), x) if _same(x, y) else None


def _softsign(x: Tree, divisor: Tree) -> tuple[Unit, Tree] | None:
    if divisor.operation == "add" and _number(divisor.numbers) == 1:
        inner = _argument(divisor.below[0], Unit("leaky_relu", (("alpha", Fraction(-1)),)))
        return (Unit("softsign"), x) if _same(inner, x) else None
    return None


def softplus_argument(x: Tree, tree: Tree) -> Fraction | None:
    """beta, if the tree is softplus(x) or softplus(beta x) / beta; None otherwise."""
    plain = Unit("softplus", (("beta", Fraction(1)),))
    if _same(_argument(tree, plain), x):
        return Fraction(1)
    if tree.operation != "div" or (outer := _number(tree.numbers)) is None or outer <= 0:
        return None
    inner = _argument(tree.below[0], plain)
    return outer if inner is not None and scaled(x, inner) == outer else None


def scaled(x: Tree, tree: Tree) -> Fraction | None:
    """c, if the tree is c x; None otherwise."""
    if _same(tree, x):
        return Fraction(1)
    return _number(tree.numbers) if tree.operation == "mul" and _same(tree.below[0], x) else None


def _same(tree: Tree | None, x: Tree) -> bool:
    return tree is not None and tree.number == x.number


def _argument(tree: Tree, unit: Unit) -> Tree | None:
    """What the unit is applied to, if the tree is this unit of something."""
    return tree.below[0] if tree.unit == unit else None


def _number(numbers: Numbers | None) -> Fraction | None:
    """The one exact number; None if there are several, or none."""
    if numbers is None or numbers.values.size != 1 or numbers.errors is not None:
        return None
    return Fraction(float(numbers.values.item()))
