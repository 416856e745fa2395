"""The pytest plugin, run by pytester; and the example's own test suite."""

from __future__ import annotations

import shutil
import tomllib
from fractions import Fraction
from importlib.metadata import entry_points
from pathlib import Path

import numpy as np
import pytest

import certbound
from tests.support.builders import mlp

pytest_plugins = "pytester"
INSTALLED = any(e.value == "certbound.hunt.regress.pytest_plugin" for e in entry_points(group="pytest11"))
PLUGIN = (*(() if INSTALLED else ("-p", "certbound.hunt.regress.pytest_plugin")), "-p", "no:cacheprovider")
ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples" / "regression"


def model(folder: Path, name: str, scale: float = 1.0) -> Path:
    weights = [scale * np.array([[0.5, -0.25], [0.25, 0.5]]), scale * np.array([[0.5, 0.5]])]
    return mlp(weights, [np.zeros(2), np.zeros(1)], ["tanh", None], dtype=np.float64).save(folder / name)


@pytest.fixture
def suite(pytester: pytest.Pytester) -> pytest.Pytester:
    """A folder with a certificate that has some room, and models that keep it, break it, or leave it open."""
    domain = certbound.Domain.around(input_radius="0.5", radius="0.01")
    result = certbound.certify(model(pytester.path, "old.onnx"), domain)
    result.with_limits({"output": "1", "input_jacobian": "1"}).write(pytester.path / "certificate")
    model(pytester.path, "good.onnx", 1.05)
    model(pytester.path, "bad.onnx", 4.0)
    pytester.makepyfile(
        """
        import pytest

        def test_plain():
            pass

        @pytest.mark.certbound
        def test_marked(certified):
            assert certified.bounds["output"] == 1
            assert certified.network.inputs == 2 and certified.domain.radius[0] > 0
        """
    )
    return pytester


def test_it_does_nothing_unless_asked(suite: pytest.Pytester) -> None:
    result = suite.runpytest_inprocess(*PLUGIN, "--strict-markers")
    result.assert_outcomes(passed=1, skipped=1)


def test_a_model_that_keeps_its_bounds_passes(suite: pytest.Pytester) -> None:
    options = ("--certbound-certificate", "certificate", "--certbound-model")
    result = suite.runpytest_inprocess(*PLUGIN, "-v", *options, "old.onnx")
    result.assert_outcomes(passed=4)
    result.stdout.fnmatch_lines(["*certbound?output? PASSED*", "*certbound?input_jacobian? PASSED*"])
    suite.runpytest_inprocess(*PLUGIN, *options, "good.onnx", "--certbound-max-shrink", "0.2").assert_outcomes(passed=4)


def test_a_model_that_breaks_a_bound_fails_with_the_worst_point(suite: pytest.Pytester) -> None:
    result = suite.runpytest_inprocess(
        *PLUGIN, "--certbound-certificate", "certificate", "--certbound-model", "bad.onnx"
    )
    result.assert_outcomes(passed=2, failed=2)
    result.stdout.fnmatch_lines(
        [
            "*output: violated: claimed at most 1*",
            "*output (sup*) is at least *, but the bound says at most 1.0*",
            "*at x = *",
            "*train it again*",
        ]
    )
    assert "Traceback" not in result.stdout.str()


@pytest.mark.slow(seconds=1)
def test_a_margin_that_shrinks_too_much_fails(suite: pytest.Pytester) -> None:
    options = ("--certbound-certificate", "certificate", "--certbound-model", "good.onnx")
    result = suite.runpytest_inprocess(*PLUGIN, *options, "--certbound-max-shrink", "0.001")
    result.assert_outcomes(passed=2, failed=2)
    result.stdout.fnmatch_lines(["*may shrink by at most 0.1 points*"])
    (suite.path / "certificate" / "certificate.json").unlink()  # what it was is not known: fail closed
    suite.runpytest_inprocess(*PLUGIN, *options).assert_outcomes(passed=4)
    unknown = suite.runpytest_inprocess(*PLUGIN, *options, "--certbound-max-shrink", "0.5")
    unknown.assert_outcomes(passed=2, failed=2)
    unknown.stdout.fnmatch_lines(["*records no bound*"])


def test_a_bound_that_is_neither_proved_nor_violated_fails(suite: pytest.Pytester) -> None:
    domain = certbound.Domain.around(input_radius="0.5", radius="0.01")
    result = certbound.certify(suite.path / "old.onnx", domain)
    limit = Fraction(certbound.certify(suite.path / "good.onnx", domain).bounds["output"]) * Fraction("0.99")
    assert limit > Fraction(result.bounds["output"])  # holds for the old model, is just not proved for the new one
    tight = result.with_limits({"output": str(float(limit))})
    tight.write(suite.path / "tight")
    done = suite.runpytest_inprocess(*PLUGIN, "--certbound-certificate", "tight", "--certbound-model", "good.onnx")
    done.assert_outcomes(passed=1, failed=2)  # the marked test states another bound
    done.stdout.fnmatch_lines(["*output: not provable*", "*does not violate the claim*"])


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--certbound-model", "old.onnx"), "belong together"),
        (("--certbound-certificate", "nowhere", "--certbound-model", "old.onnx"), "holds no claim.toml"),
        (("--certbound-certificate", "certificate", "--certbound-model", "nothing.onnx"), "no file"),
        (("--certbound-max-shrink", "-1"), "from 0 on"),
    ],
)
def test_wrong_options_are_usage_errors(suite: pytest.Pytester, options: tuple[str, ...], message: str) -> None:
    result = suite.runpytest_inprocess(*PLUGIN, *options)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert message in result.stderr.str()


def test_a_broken_claim_is_a_usage_error(suite: pytest.Pytester) -> None:
    (suite.path / "certificate" / "claim.toml").write_text("format = 1\n")
    result = suite.runpytest_inprocess(
        *PLUGIN, "--certbound-certificate", "certificate", "--certbound-model", "old.onnx"
    )
    assert result.ret == pytest.ExitCode.USAGE_ERROR and "expected 'certbound-claim-2'" in result.stderr.str()


def test_a_model_of_another_architecture_fails_with_a_message(suite: pytest.Pytester) -> None:
    wide = [np.ones((3, 4)), np.ones((1, 3))]
    mlp(wide, [None, None], ["tanh", None]).save(suite.path / "wide.onnx")
    result = suite.runpytest_inprocess(
        *PLUGIN, "-k", "certbound[", "--certbound-certificate", "certificate", "--certbound-model", "wide.onnx"
    )
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["*numbers for a network with 4 inputs*"])


@pytest.mark.parametrize(("name", "outcome"), [("retrained", {"passed": 4}), ("drifted", {"passed": 2, "failed": 2})])
def test_the_example_s_own_suite(pytester: pytest.Pytester, name: str, outcome: dict[str, int]) -> None:
    shutil.copytree(EXAMPLE, pytester.path, dirs_exist_ok=True)
    result = pytester.runpytest_inprocess(
        *PLUGIN,
        "tests",
        "--certbound-certificate",
        "certificate",
        "--certbound-model",
        f"{name}.onnx",
        "--certbound-max-shrink",
        "0.1",
    )
    result.assert_outcomes(**outcome)


def test_the_plugin_is_an_entry_point() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["entry-points"]["pytest11"] == {"certbound": "certbound.hunt.regress.pytest_plugin"}
