"""Drawings of networks read back from the page: boxes, lines, and the page rendered by a browser."""

from __future__ import annotations

import itertools
import json
import re
from dataclasses import dataclass, replace
from functools import cache
from xml.etree import ElementTree

from certbound.bounds.domain import Domain
from certbound.certificate.certification import certify
from certbound.network.graph import Network
from certbound.report.certificate_page import render

_NUMBER = r"-?[\d.]+"


@dataclass(frozen=True)
class Box:
    """A box of the drawing: the number of its first value, its outline and its texts."""

    number: int
    band: int
    left: float
    top: float
    right: float
    bottom: float
    texts: tuple[str, ...]
    title: str
    shape: str


@dataclass(frozen=True)
class Piece:
    """A piece of the line between two boxes (by their order), with where it starts and ends."""

    ends: tuple[int, int]
    start: tuple[float, float]
    end: tuple[float, float]
    vertical: tuple[tuple[float, float, float], ...]  # where it runs straight down: x, from y, to y


@cache
def page(network: Network, radius: str = "0", sizes: bool = True) -> str:
    """The report about ``network`` at a point or around it; with the lengths of its values, if the plan has them."""
    named = replace(network, source="net.onnx", digest="0" * 64)
    made = certify(named, Domain.around(input_center="0.1", input_radius=radius, radius=radius), tier="layerwise")
    certificate = json.loads(made.certificate)
    for step, size in zip(certificate["plan"], network.sizes, strict=True):
        if sizes:
            step["size"] = size
    return render(made.claim, json.dumps(certificate))


@cache
def svgs(text: str) -> list[ElementTree.Element]:
    """The parts of the drawing, parsed as XML: a name that is not escaped would end it."""
    figure = re.search(r'<figure class="graph".*?</figure>', text, re.DOTALL)
    assert figure is not None
    return ElementTree.fromstring(figure[0]).findall("svg")


def boxes(text: str) -> list[Box]:
    """All boxes, in the order of their numbers."""
    found = []
    for band, svg in enumerate(svgs(text)):
        for group in svg.findall("g[@data-box]"):
            shape = next(e for e in group if "shape" in e.get("class", "").split())
            inner = list(group.iter("text"))
            left, top, right, bottom = _outline(group)
            title = group.findtext("title") or ""
            texts = tuple(e.text or "" for e in inner)
            found.append(
                Box(
                    int(group.get("data-box", "")), band, left, top, right, bottom, texts, title, shape.get("class", "")
                )
            )
    return sorted(found, key=lambda box: box.number)


def _outline(group: ElementTree.Element) -> tuple[float, float, float, float]:
    xs, ys = [], []
    for e in group:
        if "shape" not in e.get("class", "").split():
            continue
        if e.tag == "rect":
            x, y, w, h = (float(e.get(key, "")) for key in ("x", "y", "width", "height"))
            xs += [x, x + w]
            ys += [y, y + h]
        else:
            x = y = 0.0
            for command, rest in re.findall(r"([MlhvHV])([^MlhvHVz]*)", e.get("d", "")):
                numbers = [float(n) for n in re.findall(_NUMBER, rest)]
                if command == "M":
                    x, y = numbers
                elif command == "l":
                    x, y = x + numbers[0], y + numbers[1]
                elif command == "h":
                    x += numbers[0]
                else:
                    y += numbers[0]
                xs.append(x)
                ys.append(y)
    return min(xs), min(ys), max(xs), max(ys)


def pieces(text: str) -> list[Piece]:
    """All pieces of lines, from top to bottom."""
    found = []
    for svg in svgs(text):
        for path in svg.findall("path[@data-line]"):
            first, second = path.get("data-line", "").split("-")
            points = _points(path.get("d", ""))
            straight = [(x, y, end) for (x, y), (other, end) in itertools.pairwise(points) if x == other]
            found.append(Piece((int(first), int(second)), points[0], points[-1], tuple(straight)))
    return sorted(found, key=lambda piece: piece.start[1])


def _points(path: str) -> list[tuple[float, float]]:
    points: list[tuple[float, float]] = []
    for command, rest in re.findall(r"([MVC])([^MVC]*)", path):
        numbers = [float(n) for n in re.findall(_NUMBER, rest)]
        if command == "V":
            points.append((points[-1][0], numbers[0]))
        else:
            points += zip(numbers[::2], numbers[1::2], strict=True)
    return points
