"""The pages of evidence: charts end at what is claimed, numbers are rounded outward, limits and splits told."""

from __future__ import annotations

import json
import math
import re
from decimal import Decimal
from fractions import Fraction
from html import unescape
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import certbound
from certbound.depth.certification import certify_depth
from certbound.errors import CertboundError
from certbound.numbers.exact import parse_exact
from certbound.report import depth_page, gains_page, training_page
from certbound.report.buildup import buildup
from certbound.report.certificate_page import render
from certbound.report.charts import Note, Picture, Series, chart, round_numbers, thinned
from certbound.report.page import found_below, readable, sha256, shown_down, shown_up
from certbound.report.split_tree import DRAWN, split, tree
from certbound.training.certify import certify_training
from tests.support import graphs
from tests.support.builders import tanh_net
from tests.support.gains import make as make_gains
from tests.support.training import Setting, record

FLOW = Path(__file__).parents[2] / "examples" / "flow"
AROUND = certbound.Domain.around(input_radius="0.1", radius="0.01")
TOTAL = certbound.Domain.around(input_center=1, total=5)


Every = dict[str, certbound.Certification]
NAMES = ("layerwise", "local", "split", "joint", "recursion", "limit", "relu")


@pytest.fixture(scope="module")
def every(tmp_path_factory: pytest.TempPathFactory) -> Every:
    """A certification for each way a bound is come by."""
    folder = tmp_path_factory.mktemp("every")
    net = tanh_net(3, (2, 4, 3, 2)).save(folder / "net.onnx")
    deep = tanh_net(12, (3,) * 13).save(folder / "deep.onnx")
    kinked = tanh_net(0, (2, 4, 1), "relu").save(folder / "kinked.onnx")
    local = certbound.certify(net, AROUND, tier="local")
    found = {
        "layerwise": certbound.certify(net, AROUND, tier="layerwise"),
        "local": local,
        "split": certbound.certify(net, AROUND, split_nodes=6),
        "joint": certbound.certify(tanh_net().save(folder / "small.onnx"), TOTAL, tier="layerwise"),
        "recursion": certbound.certify(deep, certbound.Domain.around(input_radius="0.01"), tier="layerwise"),
        "limit": local.with_limits({"output": "50", "parameter_hessian": "7e5"}),
        "relu": certbound.certify(kinked, AROUND),
    }
    assert tuple(found) == NAMES
    return found


@pytest.mark.parametrize("name", NAMES)
def test_every_line_of_the_chart_ends_at_the_claimed_number(name: str, every: Every) -> None:
    found = every[name]
    certificate, claim = json.loads(found.certificate), found.bounds
    rows = [{"quantity": q, "upper": upper, "tier": found.tiers[q]} for q, upper in claim.items()]
    conclusions = {row["quantity"]: row for row in certificate["conclusions"]}
    drawn, legend = buildup(certificate["plan"], rows, conclusions, 1)
    assert drawn is not None and len(legend) == len(rows)
    positive = [upper for upper in claim.values() if parse_exact(upper)]
    for picture in (drawn.wide, drawn.narrow):
        ticks = [(math.log10(tick(text)), y) for text, y in picture.y_ticks]
        (low, below), (high, above) = ticks[0], ticks[-1]
        ends = []
        for line in picture.lines:
            x, y = (
                map(float, (line.tail or line.points).split()[-1].split(","))
                if line.tail or line.points
                else line.marks[-1]
            )
            assert x == max(x for _, x in picture.x_ticks)  # the place named "claimed"
            ends.append(low + (high - low) * (y - below) / (above - below))
        wanted = [math.log10(float(parse_exact(upper))) for upper in positive]
        step = (high - low) / abs(above - below)
        assert ends == pytest.approx(wanted, abs=step)  # a pixel
        assert picture.x_ticks[-1][0] == "claimed"
    page = render(found.claim, found.certificate)
    for upper in claim.values():
        assert f'at most <span class="value">{shown_up(upper)}</span>' in page and f"<code>{upper}</code>" in page


def tick(text: str) -> float:
    plain = text.translate(str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789"))
    if plain == text:
        return float(text)
    mantissa, _, power = text.rpartition("10")
    return float(mantissa.rstrip("·") or 1) * 10.0 ** int(power.translate(str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")))


def test_where_a_bound_comes_from_is_said(every: Every) -> None:
    said = {name: render(found.claim, found.certificate) for name, found in every.items()}
    assert "the tier local bounds the network as a whole (rule L8)" in said["local"]
    assert re.search(r"as a whole, on \d+ pieces of the domain \(rule L8\)", said["split"])
    assert "all parameters share one radius (rule R9)" in said["joint"]
    assert "one matrix inequality for the end of the chain (rule R14)" in said["recursion"]
    assert "the steps, layer by layer" in said["layerwise"] and "L8" not in said["layerwise"]


def test_a_limit_is_shown_beside_what_was_certified(every: Every) -> None:
    page = render(every["limit"].claim, every["limit"].certificate)
    before = every["local"].bounds
    for quantity, limit in (("output", "50"), ("parameter_hessian", "7e5")):
        assert f"{quantity}: limit <code>{limit}</code>, certified <code>{before[quantity]}</code>" in page
    assert "claimed with room up to a limit" in page and ">certified</text>" in page
    again = every["limit"].with_limits({"output": "60"})
    assert again.certified == {"output": before["output"]}
    assert every["local"].with_limits({"output": before["output"]}).certified == {}


def test_a_split_domain_is_counted_and_drawn(every: Every) -> None:
    found = every["split"]
    local = json.loads(found.certificate)["local"]
    told = split(local)
    assert told is not None and found.leaves is not None
    assert told.leaves == len(found.leaves.found) > 1 and sum(n for _, n in told.cuts) == told.leaves - 1
    page = render(found.claim, found.certificate)
    assert f"cut it into {told.leaves} pieces" in page and page.count('class="plot tree') == 2
    for picture in told.pictures:
        ends = [cell for cell in picture.cells if cell.kind in ("leaf", "empty")]
        assert len(ends) == told.leaves and all(a.x < b.x for a, b in pairwise(ends))
    assert split({"tree": None, "leaves": [{}]}) is None
    wide: Any = None
    for _ in range(DRAWN + 1):
        wide = [0, None, wide]
    assert split({"tree": wide, "leaves": []}).pictures == ()  # type: ignore[union-attr]


@pytest.mark.parametrize("value", [3, [], [0, None], ["0", None, None], [0, 1, None, None, None], [0, [1], None]])
def test_what_is_no_tree_is_named(value: Any) -> None:
    assert tree(value) == "a split tree" and not tree(None) and not tree([1, 2, "0", None, [0, None, None]])


def test_the_groups_have_their_radii(every: Every) -> None:
    radii = certbound.Domain.around(radius=["0.01", "1/3", "0.25"])
    found = certbound.certify(every["local"].network, radii, tier="layerwise")
    page = render(found.claim, found.certificate)
    assert re.findall(r'data-name="may move by"(?: title="([^"]*)")?>([^<]*)<', page) == [
        ("", "0.01"),
        ("1/3", "0.3334"),
        ("", "0.25"),
    ]
    shared = render(every["joint"].claim, every["joint"].certificate)
    assert shared.count(">all together</td>") == 2


def test_a_graph_ends_at_what_is_claimed() -> None:
    from tests.support.drawings import page as drawn

    text = unescape(drawn(graphs.residual(), "0.01"))
    (claimed,) = re.findall(r">output, claimed: ‖∂/∂θ‖ ≤ ([\d.]+)<", text)
    assert f"parameter jacobian ≤</small> {claimed}<" in text


def test_values_found_stand_beside_the_bounds(every: Every) -> None:
    found = every["local"]
    digest = json.loads(found.certificate)["claim_sha256"]
    half = str(Fraction(found.bounds["output"]) / 2)
    table = {"format": "certbound-found-1", "claim_sha256": digest, "found": [{"quantity": "output", "lower": half}]}
    page = render(found.claim, found.certificate, json.dumps(table))
    assert f'found <span class="value">{shown_down(half)}</span>' in page and "width: 50.0%" in page
    assert page.count("no value found yet") == len(found.bounds) - 1
    assert "no value found yet" in render(found.claim, found.certificate)


@pytest.mark.parametrize(
    "text", ["1.23456", "123456", "0.00098765", "1e-9", "123456789123", "0x1.921fb54442d18p+1", "2/3", "0"]
)
def test_numbers_for_reading_are_rounded_outward(text: str) -> None:
    exact = parse_exact(text)
    up, down = number(shown_up(text)), number(shown_down(text))
    assert down <= exact <= up and up - down <= abs(exact) / 500


def number(text: str) -> Fraction:
    mantissa, _, power = text.partition("·10")
    return Fraction(mantissa) * Fraction(10) ** int(power.translate(str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")) or 0)


def test_numbers_for_reading_are_those_given() -> None:
    for text in ("1", "0.0001", "1234567", "12345678", "1.5E-7", "5.196E+22", "-3E-9"):
        assert number(readable(text)) == Fraction(Decimal(text)) and "E" not in readable(text)
    assert readable("5.196E+22") == "5.196·10²²" and readable("1E-7") == "1·10⁻⁷"


def test_a_value_found_is_never_shown_as_more_than_it_is() -> None:
    found = found_below("1", "0.99999", "found", "")
    assert found is not None and found.shown == "0.9999" and found.ratio == "1.001"
    assert found_below("1", "0", "found", "") is None and found_below("0", "0", "found", "") is None


@pytest.mark.parametrize(("low", "high"), [(0, 1), (-3, 7), (0.021, 0.0211), (5, 5), (0, 0), (-1e-7, 3e-6), (1e6, 9e6)])
def test_ticks_are_round_and_enclose(low: float, high: float) -> None:
    ticks = round_numbers(low, high)
    assert 2 <= len(ticks) <= 9 and ticks[0] <= low and ticks[-1] >= high
    steps = [b - a for a, b in pairwise(ticks)]
    assert steps == pytest.approx([steps[0]] * len(steps))


@pytest.mark.parametrize(("low", "high"), [(1, 1), (0.3, 0.31), (1e-6, 1e23), (2, 900), (1e-300, 1e300), (0.8, 5.2)])
def test_logarithmic_ticks_enclose(low: float, high: float) -> None:
    drawn = chart([Series("a", 0, [(0, low), (1, high)])], "", logarithmic=True)
    assert drawn is not None
    values = [tick(text) for text, _ in drawn.wide.y_ticks]
    assert values[0] <= low * 1.0001 and values[-1] >= high * 0.9999 and 2 <= len(values) <= 9


def test_no_label_covers_another_and_all_are_in_the_picture() -> None:
    series = [Series(f"line {k}", k, [(0, 0), (1, v)]) for k, v in enumerate((1, 1.001, 1.002, 0, 0.001, 0.5, 0.5, 1))]
    notes = [Note(f"note {k}", k, 0.5, 0.5 + k / 1000, "n") for k in range(5)]
    drawn = chart(series, "", notes=notes)
    assert drawn is not None
    for picture in (drawn.wide, drawn.narrow):
        apart(picture)


def apart(picture: Picture) -> None:
    boxes = [(label.x, label.y - 12, label.x + 7 * len(label.text), label.y) for label in picture.labels]
    for i, (a, b, c, d) in enumerate(boxes):
        assert a >= 0 and c <= picture.width and b >= 0 and d <= picture.height
        assert not any(a < g and e < c and b < h and f < d for e, f, g, h in boxes[:i])


def test_what_cannot_be_drawn_is_left_out() -> None:
    assert chart([Series("a", 0, [(0, math.inf), (1, math.nan)])], "") is None
    assert chart([Series("a", 0, [(0, 0.0), (1, -1.0)])], "", logarithmic=True) is None
    drawn = chart([Series("a", 0, [(0, 1.0), (1, math.inf), (2, 2.0)])], "")
    assert drawn is not None and "inf" not in drawn.wide.lines[0].points


def test_thinned_lines_keep_their_peaks() -> None:
    values = [math.sin(k / 7) for k in range(1000)]
    values[533] = 9.0
    kept = thinned(values, 50)
    assert (
        len(kept) <= 52 and max(v for _, v in kept) == 9.0 and kept[0] == (0, values[0]) and kept[-1] == (1, values[-1])
    )
    assert thinned([1.0, 2.0], 50) == [(0, 1.0), (1, 2.0)]


def test_the_digest_of_the_checker_is_on_the_page(every: Every) -> None:
    from certbound.checker_files import checker_digest
    from certbound.doctor import examine

    page = render(every["local"].claim, every["local"].certificate)
    assert f"<code>{checker_digest()}</code>" in page and "python3 -I -S PATH/TO/certbound/checker" in page
    assert ("checker, its SHA-256", True, checker_digest()) in examine()


@pytest.fixture(scope="module")
def texts(every: Every, tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Any, str, str]]:
    """kind -> what renders it, its claim and its certificate."""
    folder = tmp_path_factory.mktemp("texts")
    of_gains = make_gains(folder)
    flow = certify_depth(FLOW / "field.onnx", FLOW / "start.toml", "euler:4", steps=4)
    of_run = certify_training(record(Setting(steps=2)).run())
    return {
        "bounds": (render, every["limit"].claim, every["limit"].certificate),
        "gains": (gains_page.render, *((of_gains.folder / f"gains.{end}").read_text() for end in ("toml", "json"))),
        "depth": (depth_page.render, flow.claim, flow.certificate),
        "training": (training_page.render, of_run.claim, of_run.certificate),
    }


@pytest.mark.parametrize("kind", ["bounds", "gains", "depth", "training"])
def test_no_number_breaks_a_page(kind: str, texts: dict[str, tuple[Any, str, str]]) -> None:
    page, claim, certificate = texts[kind]
    assert page(claim, certificate)
    for text, is_claim in ((claim, True), (certificate, False)):
        numbers = list(re.finditer(r'"(-?\d[\d./]*|-?0x[\da-f.p+-]*)"', text))
        assert len(numbers) >= 4
        for found in numbers[:: max(1, len(numbers) // 10)]:
            for other in ("0", "1e-400", "-3e300", "9e307", "1e999", "-1/7"):
                changed = text[: found.start(1)] + other + text[found.end(1) :]
                table = json.loads(certificate) | {"claim_sha256": sha256(changed)}
                try:
                    shown = page(*((changed, json.dumps(table)) if is_claim else (claim, changed)))
                except CertboundError:
                    continue
                assert not re.search(r'(points|d|x|y|cx|cy)="[^"]*(nan|inf)', shown), (found[0], other)
