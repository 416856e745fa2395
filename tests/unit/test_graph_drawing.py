"""The drawing of a network: every node and line once, nothing overlaps, long networks folded, names escaped."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from certbound.errors import CertboundError
from certbound.network.graph import Network
from certbound.report import certificate_page
from certbound.report.graph_drawing import is_chain, shortened
from certbound.report.graph_folding import DRAWN, Part, fold
from certbound.report.graph_growth import Growth, figure
from certbound.report.graph_layout import PER_LAYER, layout
from tests.support import graphs
from tests.support.drawings import Piece, boxes, page, pieces, svgs

DRAWN_WHOLE: dict[str, Network] = {
    **{name: make(0) for name, make in graphs.ARCHITECTURES.items() if name not in ("mlp", "convolutional", "grouped")},
    "gru of 4 steps": graphs.gru(steps=4),
    "dense_connected of 8 layers": graphs.dense_connected(layers=8),
}
LONG: dict[str, Network] = {
    "residual": graphs.residual(blocks=60, width=2),
    "gru": graphs.gru(steps=12),
    "dense_connected": graphs.dense_connected(layers=12, width=1),
}


@pytest.mark.parametrize("name", DRAWN_WHOLE)
def test_every_node_and_every_line_is_drawn_once(name: str) -> None:
    network = DRAWN_WHOLE[name]
    text = page(network)
    assert [box.number for box in boxes(text)] == list(range(len(network.nodes) + 1))
    expected = sorted({(p, v) for v, node in enumerate(network.nodes, start=1) for p in node.parents})
    assert sorted({piece.ends for piece in pieces(text)}) == expected
    assert len(text) < 300_000
    for box, node in zip(boxes(text)[1:], network.nodes, strict=True):
        assert shortened(node.name, 18) in box.texts and node.name in box.title
        assert any(t.endswith(f" · {node.size}") for t in box.texts)


@pytest.mark.slow(seconds=2)
@pytest.mark.parametrize("name", [*DRAWN_WHOLE, *LONG])
def test_no_two_boxes_overlap_and_all_lie_in_the_drawing(name: str) -> None:
    text = page((DRAWN_WHOLE | LONG)[name])
    for one, other in itertools.combinations(boxes(text), 2):
        apart = one.right <= other.left or other.right <= one.left or one.bottom <= other.top or other.bottom <= one.top
        assert apart, (one, other)
    for box in boxes(text):
        left, top, width, height = map(float, svgs(text)[box.band].get("viewBox", "").split())
        assert left <= box.left < box.right <= left + width and top <= box.top < box.bottom <= top + height


@pytest.mark.quick(4)
@pytest.mark.parametrize("name", [*DRAWN_WHOLE, *LONG])
def test_the_pieces_of_a_line_lead_from_box_to_box_and_past_all_others(name: str) -> None:
    text = page((DRAWN_WHOLE | LONG)[name])
    found = boxes(text)
    lines: dict[tuple[int, int], list[Piece]] = {}
    for piece in pieces(text):
        lines.setdefault(piece.ends, []).append(piece)
    for (first, last), parts in lines.items():
        upper, lower = found[first], found[last]
        assert parts[0].start == ((upper.left + upper.right) / 2, upper.bottom)
        assert parts[-1].end[1] == lower.top and lower.left < parts[-1].end[0] < lower.right
        for one, other in itertools.pairwise(parts):
            assert one.end == other.start
        for box, (x, top, bottom) in itertools.product(found, [v for part in parts for v in part.vertical]):
            assert not (box.left < x < box.right and top < box.bottom and box.top < bottom), (first, last, box)


def test_kinds_differ_without_colour() -> None:
    text = page(graphs.gru())
    outlines: dict[str, set[str]] = {"affine": set(), "linear": set(), "elementwise": set(), "product": set()}
    for box in boxes(text)[1:]:
        kind = box.shape.split()[1]
        outlines[kind].add(box.texts[0])
    assert all(len(signs) == 1 for signs in outlines.values())
    assert len(set().union(*outlines.values())) == 4


def test_uses_of_one_group_carry_one_badge_and_are_dashed() -> None:
    found = boxes(page(graphs.gru()))
    for group in ("update", "reset", "new", "state"):
        uses = [box for box in found if box.title.split(": ")[1].startswith(group)]
        (badge,) = {text for box in uses for text in box.texts if text.startswith("g")}
        assert len(uses) == 3 and badge.endswith(" ×3") and all("shared" in box.shape.split() for box in uses)
    out = next(box for box in found if "out@" in box.title)
    assert "g5" in out.texts and "shared" not in out.shape.split()


def test_a_value_taken_twice_by_one_node_is_one_line_that_says_so() -> None:
    text = page(graphs.quadratic())
    assert "2×" in text and len([p for p in pieces(text) if p.ends == (3, 4)]) == 1


@pytest.mark.parametrize("name", LONG)
def test_long_networks_are_folded(name: str) -> None:
    network = LONG[name]
    text = page(network)
    found = boxes(text)
    assert len(found) <= DRAWN < len(network.nodes)
    said = [re.match(r"(\d+) nodes, (\d+) to (\d+)", box.title) for box in found]
    counts = [int(match[1]) if match else 1 for match in said]
    assert sum(counts) == len(network.nodes) + 1
    for box, match, following in zip(found, said, [*found[1:], None], strict=True):
        stop = len(network.nodes) + 1 if following is None else following.number
        assert box.number + (int(match[1]) if match else 1) == stop
    assert "nodes are too many to draw each" in text and len(text) < 300_000
    start = text.index("The graph as a table")
    rows = text[start : text.index("</details>", start)].count("<tr><td")
    assert rows == len(network.nodes) + 1  # the table has them all


def test_of_repeated_stretches_the_first_and_the_last_are_drawn() -> None:
    rules = ["input", "affine", *["affine", "elementwise", "linear"] * 40, "affine"]
    parents = [[], [0]]
    for block in range(40):
        start = 2 + 3 * block
        parents += [[start - 1], [start], [start - 1, start + 1]]
    parents.append([len(parents) - 1])
    parts = fold(rules, parents, lambda _: 1.0)
    (folded,) = [part for part in parts if part.count > 1]
    assert (folded.copies, folded.period, folded.first) == (38, 3, 5)
    assert fold(rules[:DRAWN], parents[:DRAWN], lambda _: 1.0) == [Part(v, v) for v in range(DRAWN)]


def test_without_repetition_the_ends_and_the_largest_growths_are_drawn() -> None:
    size = 300
    rules = [f"rule {v}" for v in range(size)]
    parents = [[v - 1] if v else [] for v in range(size)]
    parts = fold(rules, parents, lambda part: 5.0 if part.first in (77, 200) else 1.0)
    assert len(parts) <= DRAWN and sum(part.count for part in parts) == size
    assert {0, 1, 5, 77, 200, size - 1} <= {part.first for part in parts if part.count == 1}


def test_a_wide_layer_is_broken() -> None:
    parents = [[], *[[0]] * 23, list(range(1, 24))]
    placed = layout(parents, 100)
    assert max(placed.layer.count(at) for at in placed.layer) <= PER_LAYER
    assert all(placed.layer[p] < placed.layer[v] for v, given in enumerate(parents) for p in given)


def test_names_are_escaped_and_shortened_with_the_full_name_at_hand() -> None:
    network = graphs.residual()
    bad = '</svg><script>alert("x")</script>&amp;' + "層" * 30
    nodes = (replace(network.nodes[0], name=bad), *network.nodes[1:])
    text = page(replace(network, nodes=nodes))
    box = boxes(text)[1]
    assert "<script" not in text and bad in box.title and box.texts[1] == "…" + "層" * 8


@pytest.mark.parametrize(
    ("name", "short"), [("layer", "layer"), ("a" * 20, "…" + "a" * 9), ("層" * 5, "層" * 5), ("層" * 6, "…" + "層" * 4)]
)
def test_names_are_shortened_at_the_front(name: str, short: str) -> None:
    assert shortened(name, 10) == short


def test_growth_is_relative_to_the_largest_of_what_a_node_takes() -> None:
    def step(bound: str | None, *parents: int) -> dict[str, Any]:
        after = {} if bound is None else {"parameter_jacobian": bound}
        return {"rule": "linear", "parents": list(parents), "after": after}

    bounds: list[tuple[str | None, tuple[int, ...]]]
    bounds = [("0", ()), ("0", (0,)), ("3", (1,)), ("2", (1,)), ("6", (2, 3)), (None, (4,)), ("1", (5,)), ("1", ())]
    plan = [step(bound, *parents) for bound, parents in bounds]
    found = [figure(Growth(plan).of(Part(at, at))) for at in range(len(plan))]
    assert found == ["", "", "begins", "begins", "×2", "", "", "begins"]
    assert figure(1.234e7) == "×1.23e7" and figure(0.5) == "×0.5"


def test_where_the_bound_grows_most_is_written_out() -> None:
    text = page(graphs.residual())
    plan_growth = re.search(r"Most: ([^<]*)\.</p>", text)
    assert plan_growth is not None
    for entry in plan_growth[1].split("; "):
        name, _, grown = entry.rpartition(" ")
        assert any(name in box.texts and grown in box.texts for box in boxes(text))


def test_chains_keep_the_chart() -> None:
    for make in (graphs.mlp, graphs.convolutional):
        text = page(make())
        assert "<polyline" in text and '<figure class="graph"' not in text
    assert "<polyline" not in page(graphs.tied())  # one weight used twice is no chain


def test_lengths_are_left_out_where_the_certificate_has_none() -> None:
    found = boxes(page(graphs.residual(), sizes=False))
    assert "input · 3" in found[0].texts and "affine · 1" in found[-1].texts and "affine" in found[1].texts


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda plan: plan[2].pop("parents"), r"'plan\[2\].parents' is missing"),
        (lambda plan: plan[2].update(parents=[2]), r"plan\[2\].parents: expected numbers of values before it, got 2"),
        (lambda plan: plan[2].update(parents=[-1]), r"plan\[2\].parents: .*got -1"),
        (lambda plan: plan[1].update(group=5), r"plan\[1\].group: expected one of the claim's 5 groups, got 5"),
        (lambda plan: plan[1].update(size="3"), r"plan\[1\].size: expected a length, got '3'"),
        (lambda plan: plan.clear(), "plan: expected at least one step"),
    ],
)
def test_a_plan_that_is_no_graph_is_named(
    change: Callable[[Any], Any], message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = certificate_page.render

    def tampered(claim: str, certificate: str) -> str:
        table = json.loads(certificate)
        change(table["plan"])
        return original(claim, json.dumps(table))

    monkeypatch.setattr("tests.support.drawings.render", tampered)
    with pytest.raises(CertboundError, match=message):
        page(graphs.residual(), sizes=False)


def test_a_node_that_takes_nothing_can_be_drawn() -> None:
    plan = [
        {"rule": "input", "node": "", "after": {}},
        {"rule": "linear", "node": "constant", "parents": [], "after": {}},
    ]
    assert not is_chain(plan)
    assert layout([[], []], 100).depth == 1
