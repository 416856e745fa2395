"""What is proved of one activation at exact parameters."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from . import monotone
from .file import Activation


@dataclass(frozen=True)
class Constant:
    """sup|phi^(k)| <= value; at ``point`` (from ``side`` "-", "+" or "") |phi^(k)| is at least ``reached``."""

    key: str
    value: Fraction
    reached: Fraction
    point: Fraction
    side: str


@dataclass(frozen=True)
class Facts:
    """What is proved of an activation at these parameters."""

    activation: Activation
    parameters: tuple[tuple[str, Fraction], ...]
    constants: tuple[Constant, ...]
    kinks: tuple[Fraction, ...]  # where phi' jumps
    soft_kinks: tuple[Fraction, ...]  # where only phi'' jumps
    slopes: tuple[Fraction | None, Fraction | None]  # (inf phi', sup phi'), rounded outward
    pieces: tuple[monotone.Proof, ...]
