"""Written sources are run against the formulas in ball arithmetic and the domain in rationals: never below, and hardly
above. Sources with a part left out are caught."""

from __future__ import annotations

import ctypes
import itertools
import math
import random
import subprocess
from collections.abc import Callable, Iterable
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import certbound
from certbound.bounds.closed_form import ClosedForm
from certbound.bounds.domain import Domain
from certbound.certificate.reading import Claim
from certbound.errors import CertboundError
from certbound.expressions import symbolic
from certbound.numbers import exact
from certbound.source import certified
from certbound.source.certified import render_claim
from certbound.source.closed_form import program, write_source
from certbound.source.language import LANGUAGES
from certbound.source.program import TINY, Program
from tests.support import sources

needs_c = pytest.mark.skipif(sources.CC is None, reason="no C compiler on this machine")
needs_octave = pytest.mark.skipif(sources.OCTAVE is None, reason="no octave-cli: MATLAB source is not run")
ABOVE = 1 + 1e-14
POINTS = 1000
NETWORKS: dict[str, tuple[list[int], str, dict[str, Any]]] = {
    "ball": ([4, 32, 32, 1], "tanh", {}),
    "layers": ([2, 3, 1], "softplus", {"domain": "layers"}),
    "deep": ([3, 5, 5, 2], "silu", {"bias": False}),
    "kinks": ([2, 8, 8, 3], "relu", {}),
}
FLAGS = [flags for flags in sources.FLAGS if "-mfma" not in flags or sources.has_fma()]
MODES = {"nearest": 0, "towards zero": 1, "up": 2}


@pytest.fixture(scope="module")
def forms() -> dict[str, ClosedForm]:
    return {name: certbound.closed_form(w, activation, **more) for name, (w, activation, more) in NETWORKS.items()}


def points(arguments: int) -> list[tuple[float, ...]]:
    """Sizes from 1e-6 to 1e6, and zeros."""
    draw = random.Random(0)
    found = [tuple(10 ** draw.uniform(-6, 6) for _ in range(arguments)) for _ in range(POINTS)]
    return [tuple(0.0 if draw.random() < 0.05 else value for value in point) for point in found]


Row = tuple[str, tuple[float, ...], float]


def table(form: ClosedForm, at: Iterable[tuple[float, ...]]) -> list[Row]:
    """(function, point, the least float that may be returned there)."""
    functions = {
        f"{quantity}_{name}": sources.least(expression, form.arguments())
        for quantity, forms in form.expressions.items()
        for name, expression in forms.items()
    }
    return [(name, point, value(*point)) for point in at for name, value in functions.items()]


@pytest.fixture(scope="module")
def tables(forms: dict[str, ClosedForm]) -> dict[str, list[Row]]:
    return {name: table(form, points(len(form.arguments()))) for name, form in forms.items()}


def below(rows: list[Row], call: Callable[..., float]) -> int:
    """How many values are below the formula; AssertionError for one that is too far above."""
    count = 0
    for name, point, least in rows:
        value = call(name, point)
        assert math.isfinite(value) and value <= least * ABOVE, (name, point, value)
        count += value < least
    return count


def c_call(library: ctypes.CDLL, prefix: str) -> Callable[[str, tuple[float, ...]], float]:
    return lambda name, point: float(getattr(library, f"{prefix}_{name}")(*point))


@pytest.mark.quick(4)
@needs_c
@pytest.mark.parametrize(
    ("name", "flags"),
    [(name, flags) for name in NETWORKS for flags in FLAGS[: 2 if name in ("layers", "kinks") else None]],
    ids=lambda part: part if isinstance(part, str) else "".join(part),
)
def test_c_is_never_below_and_hardly_above(
    name: str, flags: list[str], forms: dict[str, ClosedForm], tables: dict[str, list[Row]], tmp_path: Path
) -> None:
    library = sources.compiled(write_source(forms[name], tmp_path / "form.c"), *flags)
    assert below(tables[name], c_call(library, "form")) == 0


@pytest.mark.parametrize("name", NETWORKS)
def test_python_is_never_below_and_hardly_above(
    name: str, forms: dict[str, ClosedForm], tables: dict[str, list[Row]], tmp_path: Path
) -> None:
    functions = sources.loaded(write_source(forms[name], tmp_path / "form.py"))
    assert below(tables[name], lambda f, point: functions[f](*point)) == 0


@needs_octave
def test_octave_is_never_below_and_hardly_above(
    forms: dict[str, ClosedForm], tables: dict[str, list[Row]], tmp_path: Path
) -> None:
    calls, keys = [], []
    for name, form in forms.items():
        write_source(form, tmp_path / f"{name}.m")
        at = points(len(form.arguments()))
        given = ", ".join(sources.column(values) for values in zip(*at, strict=True))
        fields = [f"{quantity}.{kind}" for quantity, kinds in form.expressions.items() for kind in kinds]
        calls.append(f"b = {name}({given}); r = [r; {'; '.join(f'b.{field}' for field in fields)}]")
        keys += [(name, field.replace(".", "_"), point) for field in fields for point in at]
    found = dict(zip(keys, sources.octave(tmp_path, f"r = []; {'; '.join(calls)}"), strict=True))
    for name, rows in tables.items():
        assert below(rows, lambda f, point, name=name: found[name, f, point]) == 0


@needs_c
@pytest.mark.parametrize("mode", [mode for mode in MODES if mode != "towards zero"])
def test_far_from_one_it_is_never_below(mode: str, forms: dict[str, ClosedForm], tmp_path: Path) -> None:
    """Arguments from the least to the greatest numbers: underflow raises, overflow is infinite."""
    library, call = sources.compiled(write_source(forms["ball"], tmp_path / "form.c"), "-O2"), sources.caller(tmp_path)
    sizes = [0.0, 5e-324, 1e-310, TINY, 1e-200, 1e-110, 1e-60, 1.0, 1e90, 1e150, 1e300, 1.7976931348623157e308]
    for name, point, least in table(forms["ball"], itertools.product(sizes, repeat=2)):
        value = call(getattr(library, f"form_{name}"), MODES[mode], 0, *point)
        assert value >= least, (name, point, value)
        assert least > 0.0 or value == 0.0


@needs_c
def test_nothing_is_bounded_without_arguments_or_a_machine_to_bound_it(
    forms: dict[str, ClosedForm], tmp_path: Path
) -> None:
    file = write_source(forms["ball"], tmp_path / "form.c")
    function, call = sources.compiled(file, "-O2").form_parameter_jacobian_sharpened, sources.caller(tmp_path)
    for point in ((math.nan, 1.0), (1.0, math.nan), (-1.0, 1.0), (1.0, -5e-324), (math.inf, 0.0), (1.0, math.inf)):
        assert function(*point) == math.inf
    assert call(function, MODES["towards zero"], 0, 1.0, 1.0) == math.inf
    assert function(1.0, 1.0) <= call(function, MODES["up"], 0, 1.0, 1.0) < math.inf
    if sources.X86:
        assert call(function, MODES["nearest"], 1, 1.0, 1.0) == math.inf
    for flag in ("-Ofast", "-ffinite-math-only"):
        with pytest.raises(subprocess.CalledProcessError) as refused:
            sources.compiled(file, flag)
        assert b"without options that change floating-point values" in refused.value.stderr


def test_python_takes_any_number_and_bounds_nothing_for_what_is_none(
    forms: dict[str, ClosedForm], tmp_path: Path
) -> None:
    bound = sources.loaded(write_source(forms["ball"], tmp_path / "form.py"))["output_published"]  # sqrt(33) theta_bar
    for number in (2**53 + 1, 2**1000 + 1, np.int64(2**53 + 1), Fraction(1, 3), Fraction(1, 10)):
        assert Fraction(bound(number, 0)) ** 2 >= 33 * Fraction(number) ** 2
    for number in (math.nan, -1, -5e-324, 10**400, math.inf):
        assert bound(number, 1.0) == bound(1.0, number) == math.inf
    with pytest.raises(TypeError):
        bound("1", 1.0)


@needs_octave
def test_octave_takes_arrays_and_bounds_nothing_for_what_is_none(forms: dict[str, ClosedForm], tmp_path: Path) -> None:
    write_source(forms["ball"], tmp_path / "form.m")
    calls = "b = form([NaN; -1; 1; Inf; 1; single(0.5)], [1; 1; NaN; 1; -1; 1]); r = b.output.published; "
    refused = "try; form(%s, 1); catch e; r = [r; 1]; end; "
    found = sources.octave(tmp_path, calls + refused % "int32(1)" + refused % "1i" + refused % "'1'")
    assert found[:5] == [math.inf] * 5 and math.sqrt(33) / 2 <= found[5] < 2.8723 and found[6:] == [1.0] * 3


# What is left out of a source is caught.


def test_without_its_factor_a_program_is_below(
    forms: dict[str, ClosedForm], tables: dict[str, list[Row]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Program, "raised", lambda self, result: result)
    functions = sources.loaded(write_source(forms["ball"], tmp_path / "form.py"))
    assert below(tables["ball"], lambda f, point: functions[f](*point)) > POINTS


def test_without_the_floor_of_products_an_underflow_is_below(forms: dict[str, ClosedForm], tmp_path: Path) -> None:
    file = write_source(forms["ball"], tmp_path / "form.py")
    rows = [row for row in table(forms["ball"], [(1e-110, 1.0)]) if row[0] == "input_jacobian_sharpened"]

    def count() -> int:
        functions = sources.loaded(file)
        return sum(functions[name](*point) < least for name, point, least in rows)

    assert count() == 0
    text = file.read_text()
    file.write_text(text.replace("return _LEAST if p < _LEAST and a > 0.0 and b > 0.0 else p", "return p"))
    assert file.read_text() != text and count() == 1


@needs_c
def test_without_its_test_of_the_machine_an_overflow_is_below(forms: dict[str, ClosedForm], tmp_path: Path) -> None:
    """Towards zero, theta_bar^3 at 1e200 is the greatest number there is, not infinity."""
    file = write_source(forms["ball"], tmp_path / "form.c")
    call = sources.caller(tmp_path)

    def found() -> float:
        function = sources.compiled(file, "-O2").form_input_jacobian_published
        return float(call(function, MODES["towards zero"], 0, 1e200, 1.0))

    assert found() == math.inf
    text = file.read_text()
    file.write_text(text.replace("return sum > 1.0 && half > 0.0;", "return sum + half > 0.0;"))
    assert file.read_text() != text and math.isfinite(found())


# Numbers.


@pytest.mark.parametrize("text", ["1/3", "2/3", "1e-320", "5e-324", "1/10", "3", "1e300", "9007199254740993"])
def test_constants_are_the_least_float_above(text: str) -> None:
    value, found = Fraction(text), Program().constant(Fraction(text))
    assert isinstance(found, float) and Fraction(found) >= value
    assert found == TINY or Fraction(math.nextafter(found, 0)) < value
    nearest = Fraction(float(value))
    assert text not in ("1/3", "9007199254740993") or nearest < value  # so rounding to nearest would be seen


def test_constants_of_a_formula_are_rounded_up() -> None:
    root, x = symbolic.root(symbolic.rational(Fraction(3))), symbolic.symbol("x")
    steps, result = program(root / 3 * x + symbolic.rational(Fraction(1, 3)))
    constants = sorted({o for _, a, b in steps.steps for o in (a, b) if isinstance(o, float)})
    assert len(constants) == 3 and Fraction(constants[0]) > Fraction(1, 3)  # its nearest float is below
    assert 3 * Fraction(constants[1]) ** 2 >= 1 > 3 * Fraction(math.nextafter(constants[1], 0)) ** 2
    assert constants[2] == exact.float_up((1 - Fraction(1, 2**52)) ** -3) and result == "t3"


def test_a_formula_that_rounding_up_could_lower_has_no_program() -> None:
    x, one = symbolic.symbol("x"), symbolic.rational(Fraction(1))
    for formula in (x - one, -x, one / x, x + one - symbolic.root(symbolic.rational(Fraction(2))), x ** (one / 3)):
        with pytest.raises(CertboundError, match=r"not known to be at least 0|no sum, product or positive power"):
            program(formula)
    with pytest.raises(CertboundError, match="beyond the range of float64"):
        program(x * symbolic.rational(Fraction(10**400)))


@pytest.mark.parametrize(
    "value",
    [0.0, 1.0, -3.0, 0.1, -0.1, 1e6, 123456789.0, 5e-324, -1e-310, TINY, 1.7976931348623157e308, 2.0**-1000, 1 / 3],
)
def test_literals_are_read_back_exactly(value: float) -> None:
    texts = {suffix: language.literal(value) for suffix, language in LANGUAGES.items()}
    assert float.fromhex(texts[".c"]) == float(texts[".py"]) == value
    factors = [
        float(f.partition("^")[0]) ** int(f.partition("^")[2] or 1) for f in texts[".m"].strip("()").split(" * ")
    ]
    assert all(math.isfinite(f) and abs(f) >= TINY for f in factors if value) and math.prod(factors) == value


@needs_octave
def test_octave_reads_the_literals_exactly(tmp_path: Path) -> None:
    values = [1 / 3, 5e-324, -1e-310, TINY, 1.7976931348623157e308, 0.1, 2.0**-1000]
    literals = "; ".join(map(LANGUAGES[".m"].literal, values))
    assert sources.octave(tmp_path, f"r = [{literals}]") == values


# The domain of a claim.

CENTRE, RADIUS = ("0.1", "-1/3", "7"), ("0.2", "0.7", "1e-9")
TEXT = 'model.groups = [{ tensors = ["W", "b"] }, { tensors = ["V"] }]'
BOUNDS = {"output": "0.3", "parameter_jacobian": "1/3", "taylor_remainder": "123456.789"}
LEAST = [exact.float_up(Fraction(BOUNDS[q])) for q in ("output", "parameter_jacobian")]
DOMAINS = {
    "box": Domain.around(input_center=CENTRE, input_radius=RADIUS, radius=("0.1", "0")),
    "ball": Domain.around(input_center=CENTRE, input_radius="0.3", input_norm="2", total="0.3"),
    "entries": Domain.box(input_center=CENTRE, input_radius=RADIUS, radius=("1/3", "2")),
    "point": Domain.around(input_center=(0, "0.5", 7), input_radius=0, input_norm="2", radius=("0", "0")),
}


def claim(domain: Domain) -> Claim:
    return Claim(TEXT, "net.onnx", "0" * 64, domain, BOUNDS)


def write(files: dict[str, str], folder: Path) -> None:
    for name, text in files.items():
        (folder / name).write_text(text)


def contains(domain: Domain, x: tuple[float, ...], change: tuple[float, ...], slack: Fraction = Fraction(0)) -> bool:
    """Exactly; with a slack, whether the point is inside a ball by so much, relative to its radius."""
    off = [abs(Fraction(value) - c) for value, c in zip(x, domain.input_center, strict=True)]
    radii = domain.radius if domain.total is None else (domain.total,)
    if domain.norm == "2":
        inside = sum(d**2 for d in off) <= (domain.input_radius[0] * (1 - slack)) ** 2
    else:
        inside = all(d <= r for d, r in zip(off, domain.input_radius, strict=True))
    return inside and all(0 <= Fraction(d) <= r for d, r in zip(change, radii, strict=True))


@cache
def near(domain: Domain) -> list[tuple[tuple[float, ...], tuple[float, ...], bool, bool]]:
    """Points (x, change) a few floats from the boundary, on both sides, and some anywhere; whether they are inside,
    and whether clearly so.
    """
    draw = random.Random(0)
    radii = domain.radius if domain.total is None else (domain.total,)
    found = []
    for _ in range(POINTS):
        direction = [draw.gauss(0, 1) for _ in domain.input_center]
        size = math.hypot(*direction) if domain.norm == "2" else max(map(abs, direction))
        scale = 1 + draw.choice([0.0, -0.5, draw.uniform(-4, 4) * 2**-53])
        reach = domain.input_radius * (len(direction) if len(domain.input_radius) == 1 else 1)
        x = [
            float(c) + scale * float(r) * d / size
            for c, r, d in zip(domain.input_center, reach, direction, strict=True)
        ]
        x = [draw.choice([v, v, math.nextafter(v, 9), math.nextafter(v, -9)]) for v in x]
        change = [draw.choice([0.0, float(r) / 2, exact.float_down(r), exact.float_up(r)]) for r in radii]
        point = tuple(x), tuple(change)
        found.append((*point, contains(domain, *point), contains(domain, *point, Fraction(1, 10**14))))
    return found


def agreement(domain: Domain, call: Callable[..., tuple[bool, float, float]]) -> tuple[int, int]:
    """How many points pass; how many of these are outside or get less than the claimed bound.

    AssertionError for a point refused that is inside (of a ball: clearly).
    """
    passed = wrong = 0
    for x, change, inside, clearly in near(domain):
        passes, *bounds = call(x, change)
        assert passes or not clearly
        if not passes:
            assert bounds == [math.inf, math.inf]
            continue
        passed += 1
        wrong += not inside or any(found < least for found, least in zip(bounds, LEAST, strict=True))
        assert all(found <= least * ABOVE for found, least in zip(bounds, LEAST, strict=True))
    return passed, wrong


def python_call(folder: Path, domain: Domain) -> Callable[..., tuple[bool, float, float]]:
    write(render_claim(claim(domain), folder / "net.py"), folder)
    names = sources.loaded(folder / "net.py")
    return lambda x, d: (names["in_domain"](x, d), names["output"](x, d), names["parameter_jacobian"](x, d))


@pytest.mark.parametrize("name", DOMAINS)
def test_python_knows_the_domain_exactly(name: str, tmp_path: Path) -> None:
    passed, wrong = agreement(DOMAINS[name], python_call(tmp_path, DOMAINS[name]))
    assert passed > POINTS // 25 and wrong == 0


@needs_c
@pytest.mark.parametrize("name", DOMAINS)
def test_c_knows_the_domain_exactly(name: str, tmp_path: Path) -> None:
    write(render_claim(claim(DOMAINS[name]), tmp_path / "net.c"), tmp_path)
    for flags in FLAGS[1 : 3 if name == "ball" else 2]:  # of a box nothing is computed
        library = sources.compiled(tmp_path / "net.c", *flags)

        def call(x: tuple[float, ...], d: tuple[float, ...], library: Any = library) -> tuple[bool, float, float]:
            at = sources.array(x), sources.array(d)
            bounds = library.net_output(*at), library.net_parameter_jacobian(*at)
            return bool(library.net_in_domain(*at)), *bounds

        passed, wrong = agreement(DOMAINS[name], call)
        assert passed > POINTS // 25 and wrong == 0
        x, d, *_ = near(DOMAINS[name])[0]
        nan = (math.nan, *x[1:]), (math.nan, *d[1:])
        assert library.net_output(sources.array(nan[0]), sources.array(d)) == math.inf
        assert library.net_output(sources.array(x), sources.array(nan[1])) == math.inf


@needs_octave
def test_octave_knows_the_domain_exactly(tmp_path: Path) -> None:
    program, keys = "r = []; ", []
    for name, domain in DOMAINS.items():
        write(render_claim(claim(domain), tmp_path / f"{name}.m"), tmp_path)
        for variable, part in (("xs", 0), ("ds", 1)):
            values = sources.column([value for point in near(domain) for value in point[part]])
            program += f"{variable} = reshape({values}, [], {POINTS}); "
        program += f"q = zeros(3, {POINTS}); for i = 1:{POINTS}; b = {name}(xs(:, i), ds(:, i)); "
        program += "q(:, i) = [b.in_domain; b.output; b.parameter_jacobian]; end; r = [r; q(:)]; "
        keys += [(name, x, d) for x, d, *_ in near(domain)]
    *found, refused = sources.octave(tmp_path, program + "try; box([1; 2], 1); catch e; r = [r; 1]; end")
    values = {key: (bool(found[3 * i]), *found[3 * i + 1 : 3 * i + 3]) for i, key in enumerate(keys)}
    for name, domain in DOMAINS.items():
        passed, wrong = agreement(domain, lambda x, d, name=name: values[name, x, d])
        assert passed > POINTS // 25 and wrong == 0
    assert refused == 1.0 and len(found) == 3 * len(keys)


@needs_c
def test_a_claim_without_parameters_needs_no_changes(tmp_path: Path) -> None:
    domain = Domain("around", "inf", (Fraction(0),), (Fraction(1),), ())
    stated = Claim("model.groups = []", "net.onnx", "0" * 64, domain, BOUNDS)
    for suffix in LANGUAGES:
        write(render_claim(stated, tmp_path / f"net{suffix}"), tmp_path)
    names, library = sources.loaded(tmp_path / "net.py"), sources.compiled(tmp_path / "net.c")
    for x, bound in ((1.0, LEAST[0]), (-2.0, math.inf)):
        assert names["output"]([x], []) == library.net_output(sources.array([x]), sources.array([])) == bound
    if sources.OCTAVE is not None:
        assert sources.octave(tmp_path, "r = [net(1, []).output; net(-2, []).output]") == [LEAST[0], math.inf]


@pytest.mark.parametrize("name", ["box", "ball", "entries"])
def test_a_domain_or_a_bound_rounded_to_nearest_is_caught(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for function in ("float_up", "float_down"):
        monkeypatch.setattr(certified, function, float)
    assert agreement(DOMAINS[name], python_call(tmp_path, DOMAINS[name]))[1] > 0


def test_a_ball_without_its_factor_is_caught(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(certified, "LOSS", Fraction(0))
    assert agreement(DOMAINS["ball"], python_call(tmp_path, DOMAINS["ball"]))[1] > 0


# Distances.


def vectors() -> list[tuple[list[float], list[float]]]:
    draw = random.Random(0)
    found = [([0.0, 0.0], [0.0, 0.0]), ([1e-300, 0.0], [0.0, 5e-324]), ([1e200, 1.0], [0.0, 0.0])]
    for _ in range(60):
        size = draw.choice([1, 2, 17, 300])
        a = [draw.gauss(0, 1) * 10 ** draw.uniform(-3, 3) for _ in range(size)]
        found.append((a, [draw.choice([0.0, v, v * (1 + draw.gauss(0, 1e-9)), draw.gauss(0, 1)]) for v in a]))
    return found


def check_distance(distance: Callable[..., float]) -> None:
    for a, b in vectors():
        square = sum((Fraction(p) - Fraction(q)) ** 2 for p, q in zip(a, b, strict=True))
        found = distance(a, b)
        assert found == math.inf or Fraction(found) ** 2 >= square
        assert not 1e-200 < square < 1e200 or Fraction(found) ** 2 <= square * Fraction(1 + 1e-12) ** 2
        assert square > 0 or found == 0.0
        assert distance(a, None) == math.inf or Fraction(distance(a, None)) ** 2 >= sum(Fraction(p) ** 2 for p in a)
    assert distance([math.nan], [0.0]) == distance([math.inf], [math.inf]) == math.inf


def test_distances_are_never_below(tmp_path: Path) -> None:
    write(render_claim(claim(DOMAINS["box"]), tmp_path / "net.py"), tmp_path)
    distance = sources.loaded(tmp_path / "net.py")["distance"]
    check_distance(distance)
    with pytest.raises(ValueError, match="1 and 2 numbers"):
        distance([1.0], [1.0, 2.0])
    with pytest.raises(ValueError, match="no float64"):
        distance([2**53 + 1])
    with pytest.raises(ValueError, match="no float64"):
        distance([np.int64(2**53 + 1)])


def test_narrow_floats_are_compared_as_they_are(tmp_path: Path) -> None:
    """Numpy compares a float32 with the float32 next to a bound: that of 0.1 is above one tenth."""
    domain = Domain.around(input_radius="0.1", radius="0.1")
    write(render_claim(Claim(TEXT, "net.onnx", "0" * 64, domain, BOUNDS), tmp_path / "net.py"), tmp_path)
    inside = sources.loaded(tmp_path / "net.py")["in_domain"]
    narrow, below = np.float32(0.1), np.nextafter(np.float32(0.1), np.float32(0))
    assert [inside([x], [d]) for x, d in ((narrow, 0.0), (0.0, narrow), (below, below))] == [False, False, True]


@needs_c
def test_distances_in_c_are_never_below(tmp_path: Path) -> None:
    write(render_claim(claim(DOMAINS["box"]), tmp_path / "net.c"), tmp_path)
    for flags in FLAGS[1:]:
        library = sources.compiled(tmp_path / "net.c", *flags)

        def distance(a: list[float], b: list[float] | None, library: Any = library) -> float:
            other = None if b is None else sources.array(b)
            return float(library.net_distance(sources.array(a), other, ctypes.c_size_t(len(a))))

        check_distance(distance)


@needs_octave
def test_distances_in_octave_are_never_below(tmp_path: Path) -> None:
    write(render_claim(claim(DOMAINS["box"]), tmp_path / "net.m"), tmp_path)
    cases: list[tuple[list[float], list[float] | None]] = [*vectors(), ([math.nan], [0.0]), ([math.inf], [math.inf])]
    cases += [(a, None) for a, _ in vectors()]
    calls = [f"net_distance({', '.join(sources.column(v) for v in case if v is not None)})" for case in cases]
    (tmp_path / "cases.m").write_text(f"r = [{'; '.join(calls)}];\n")
    found = sources.octave(tmp_path, "cases")
    values = {repr(case): value for case, value in zip(cases, found, strict=True)}
    check_distance(lambda a, b: values[repr((a, b))])
