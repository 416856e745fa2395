"""Activations that exporters write out as several nodes, where they are equal in exact arithmetic."""

from __future__ import annotations

from fractions import Fraction

from arithmetic.exact import ONE

from network.graph import Unit
from network.trees import CONSTANT, GREATER, UNIT, WHERE, Tree

ABSOLUTE = Unit("leaky_relu", (("alpha", Fraction(-1)),))
SOFTPLUS = Unit("softplus", (("beta", ONE),))
Found = tuple[Unit, Tree]


def recognised(operator: str, children: tuple[Tree, ...], payload: object) -> Found | None:
    """The unit and its argument, if the tree of these parts is an activation written out."""
    if operator == "mul":
        return _product(*children) or _product(children[1], children[0])
    if operator == "div":
        return _softsign(*children)
    if operator == "sub" and _is(children[1], Unit("tanh"), children[0]):
        return Unit("tanhshrink"), children[0]
    if operator == UNIT and payload == Unit("log"):
        inner = children[0]
        if inner.operator == UNIT and inner.payload == Unit("sigmoid"):
            return Unit("logsigmoid"), inner.children[0]
    if operator == WHERE:
        return _softplus_below(*children)
    return None


def _is(tree: Tree, unit: Unit, argument: Tree) -> bool:
    return tree.operator == UNIT and tree.payload == unit and tree.children[0].key == argument.key


def _scalar(tree: Tree) -> Fraction | None:
    """The number, if it is one exact number for all entries."""
    return tree.payload if tree.operator == CONSTANT and isinstance(tree.payload, Fraction) else None


def _multiple(tree: Tree) -> tuple[Fraction, Tree] | None:
    """(c, h) if the tree is c h."""
    if tree.operator == "mul":
        for c, h in (tree.children, tree.children[::-1]):
            factor = _scalar(c)
            if factor is not None:
                return factor, h
    return None


def _product(first: Tree, second: Tree) -> Found | None:
    """x sigmoid(x), x sigmoid(alpha x), x tanh(softplus(x))."""
    if second.operator == UNIT:
        inner = second.children[0]
        if second.payload == Unit("sigmoid"):
            if inner.key == first.key:
                return Unit("silu", (("alpha", ONE),)), first
            scaled = _multiple(inner)
            if scaled is not None and scaled[1].key == first.key and scaled[0] > 0:
                return Unit("silu", (("alpha", scaled[0]),)), first
        if second.payload == Unit("tanh") and _is(inner, SOFTPLUS, first):
            return Unit("mish"), first
    return None


def _softsign(x: Tree, divisor: Tree) -> Found | None:
    if divisor.operator != "add":
        return None
    for one, size in (divisor.children, divisor.children[::-1]):
        if _scalar(one) == 1 and _is(size, ABSOLUTE, x):
            return Unit("softsign"), x
    return None


def _softplus_below(condition: Tree, yes: Tree, no: Tree) -> Found | None:
    """where(beta x > c, x, softplus(beta x) / beta)."""
    if condition.operator != GREATER:
        return None
    compared, bound = condition.children[0], _scalar(condition.children[1])
    if bound is None:
        return None
    beta = ONE
    if compared.key != yes.key:
        scaled = _multiple(compared)
        if scaled is None or scaled[1].key != yes.key or scaled[0] <= 0:
            return None
        beta = scaled[0]
    if beta != 1:
        if no.operator != "div" or _scalar(no.children[1]) != beta:
            return None
        no = no.children[0]
    if not _is(no, SOFTPLUS, compared):
        return None
    return Unit("softplus_below", (("threshold", bound / beta), ("beta", beta))), yes
