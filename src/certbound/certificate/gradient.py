"""Intervals for single entries of the derivatives: which are chosen, how the claim, its file and people have them."""

from __future__ import annotations

import hashlib
import itertools
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Any

from ..bounds.arrays_file import npz_bytes
from ..bounds.domain import Domain
from ..bounds.intervals import shapes_of
from ..bounds.local.gradient_entries import GradientEntries, gradient_entries
from ..bounds.local.replay_cost import MAX_WORK, replay_work
from ..errors import CertboundError, known
from ..network.graph import Network
from ..network.stored import Array
from ..numbers.exact import decimal_down, decimal_up

FILE = "entries.npz"  # beside the claim
INPUT = "input"  # in a selection
OF_INPUT = "(input)"  # in the names of the file's arrays, where NAME is that of a tensor of parameters
MOST_IN_FILE = 1_000_000  # outputs times parameters and inputs; the checker's limit is the same
MOST_CHOSEN = 4_000  # rows of a claim; the checker reads some 50,000 keys
_DIGITS = 12
_SELECTION = re.compile(r"(?P<name>.*)\[(?P<index>[\d\s,:]*)\]", re.DOTALL)

Interval = tuple[Array, Array]


@dataclass(frozen=True)
class Entry:
    """The derivative of output ``output`` in one entry lies in [lower, upper], decimal texts rounded outward.

    ``tensor``: of the parameter, "" for an input; ``index``: in the tensor, or of the input.
    """

    output: int
    tensor: str
    index: tuple[int, ...]
    lower: str
    upper: str

    @property
    def name(self) -> str:
        """The entry as a selection has it."""
        return f"{self.tensor or INPUT}[{','.join(map(str, self.index))}]"

    @property
    def place(self) -> dict[str, Any]:
        """The entry as a claim has it."""
        return {"tensor": self.tensor, "index": list(self.index)} if self.tensor else {"input": self.index[0]}


@dataclass(frozen=True, eq=False)
class Gradient:
    """Intervals of the derivatives of each output over a domain, rule L14.

    ``parameters``: tensor -> (lower, upper), each (outputs, *shape of the tensor); ``inputs``: (outputs, inputs).
    ``chosen``: those that stand in the claim; ``in_file``: whether all of them belong to it, in FILE.
    """

    parameters: Mapping[str, Interval]
    inputs: Interval
    chosen: tuple[Entry, ...]
    in_file: bool
    found: GradientEntries

    @cached_property
    def content(self) -> bytes:
        """FILE: NAME.lower and NAME.upper, and those of the input as OF_INPUT."""
        parts = {**self.parameters, OF_INPUT: self.inputs}
        return npz_bytes({f"{name}.{end}": both[i] for name, both in parts.items() for i, end in enumerate(_ENDS)})

    def claim(self) -> dict[str, Any]:
        """What a claim holds of it."""
        table: dict[str, Any] = {}
        if self.in_file:
            table |= {"file": FILE, "sha256": hashlib.sha256(self.content).hexdigest()}
        if self.chosen:
            table["chosen"] = [{"output": e.output, **e.place, "lower": e.lower, "upper": e.upper} for e in self.chosen]
        return table

    def evidence(self) -> dict[str, Any]:
        """What a certificate holds of it: the plan of rules L1 to L3."""
        norms = {key: n.value.hex() for key, n in self.found.norms.items() if 1e-250 < n.value < math.inf}
        return {"enclosures": self.found.enclosures, "norms": norms}


_ENDS = ("lower", "upper")


Places = list[tuple[str, tuple[int, ...]]]  # (tensor, or "" for the input; index)


def selected(network: Network, *, everything: bool, chosen: Sequence[str]) -> Places:
    """The entries that selections name: NAME, NAME[i,j] (or : for all of a dimension) and input[i].

    Raises CertboundError for one that there is not, or more entries than the checker verifies (``everything``: all are
    asked for, too).
    """
    shapes = shapes_of(network)
    places = {text: _selected(text, shapes, network.inputs) for text in dict.fromkeys(chosen)}
    picked = list(dict.fromkeys(itertools.chain.from_iterable(places.values())))
    count = network.outputs * (network.parameter_count + network.inputs)
    if everything and count > MOST_IN_FILE:
        raise CertboundError(
            f"{count} entries of derivatives are more than the {MOST_IN_FILE} that the checker verifies",
            hint="choose some: --entry 'NAME[i,j]'",
        )
    if everything and OF_INPUT in shapes:
        raise CertboundError(f"a tensor has the name {OF_INPUT!r}, which the file has for the input; rename it")
    if len(picked) * network.outputs > MOST_CHOSEN:
        raise CertboundError(
            f"{len(picked)} entries of {network.outputs} outputs are more than the {MOST_CHOSEN} rows of a claim",
            hint="choose fewer, or all of them in a file: --entries",
        )
    if not network.checkable or replay_work(network, ()) > MAX_WORK:
        raise CertboundError("the network is too large: the checker would refuse the work of rules L1 to L3")
    return picked


def gradient(network: Network, domain: Domain, picked: Places, *, everything: bool) -> Gradient:
    """Intervals for all entries; ``picked``: those in the claim, for every output; ``everything``: all are in FILE."""
    found = gradient_entries(network, domain)
    parameters, at = {}, 0
    for name, shape in shapes_of(network).items():
        part = slice(at, at + math.prod(shape))
        at = part.stop
        lower, upper = (end[:, part].reshape(network.outputs, *shape) for end in found.parameters)
        parameters[name] = lower, upper
    rows = [
        _entry(output, name, index, parameters[name] if name else found.inputs)
        for name, index in picked
        for output in range(network.outputs)
    ]
    return Gradient(parameters, found.inputs, tuple(rows), everything, found)


def _entry(output: int, name: str, index: tuple[int, ...], interval: Interval) -> Entry:
    lower, upper = (Fraction(float(end[(output, *index)])) for end in interval)
    return Entry(output, name, index, decimal_down(lower, _DIGITS), decimal_up(upper, _DIGITS))


def _selected(text: str, shapes: Mapping[str, tuple[int, ...]], inputs: int) -> Places:
    """(tensor or "", index) of the entries that a selection names."""
    match = _SELECTION.fullmatch(text)
    name, index = text, None
    if text not in shapes and match is not None:
        name, index = match["name"], [part.strip() for part in match["index"].split(",")]
    if name not in shapes and name != INPUT:
        raise CertboundError(
            f"{text[:100]!r}: {name[:100]!r} is no tensor of parameters", hint=known(name, [*shapes, INPUT])
        )
    tensor, shape = (name, shapes[name]) if name in shapes else ("", (inputs,))
    if index is None or index == [""]:
        index = [":"] * len(shape)
    if len(index) != len(shape):
        raise CertboundError(f"{text[:100]!r}: {len(index)} indices; the shape is {list(shape)}")
    ranges = []
    for part, size in zip(index, shape, strict=True):
        if part != ":" and (not part.isascii() or not part.isdigit() or len(part) > 12 or int(part) >= size):
            raise CertboundError(f"{text[:100]!r}: the index {part[:20]!r} is out of range; the shape is {list(shape)}")
        ranges.append(range(size) if part == ":" else range(int(part), int(part) + 1))
    if math.prod(map(len, ranges)) > MOST_CHOSEN:
        raise CertboundError(
            f"{text[:100]!r} are more than {MOST_CHOSEN} entries",
            hint="choose fewer, or all of them in a file: --entries",
        )
    return [(tensor, place) for place in itertools.product(*ranges)]
