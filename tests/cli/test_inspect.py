"""certbound inspect, warnings and --expect-parameters, as a user runs them; commands on networks without parameters."""

from __future__ import annotations

import json
from pathlib import Path

import onnx
import pytest

from tests.support.commands import run, run_here
from tests.support.onnx_graphs import Graph

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
ARM = EXAMPLES / "two_link_arm/arm.onnx"


def doubled(folder: Path) -> Path:
    """A net whose tied weight the exporter stored twice, with bias-less layers and a left-over tensor."""
    g = Graph(17, (1, 3))
    weight = g.rng.normal(size=(3, 3))
    hidden = g.node("Tanh", g.node("MatMul", "x", g.const(weight, "encode")))
    out = g.node("MatMul", hidden, g.const(weight.T.copy(), "decode"))
    g.normal(5, name="left over")
    onnx.save(g.model(out), folder / "tied.onnx")
    return folder / "tied.onnx"


def softmax(folder: Path) -> Path:
    g = Graph(17, (1, 3))
    onnx.save(g.model(g.node("Softmax", "x")), folder / "softmax.onnx")
    return folder / "softmax.onnx"


def test_inspect_in_words() -> None:
    status, out, err = run("inspect", ARM)
    assert (status, err) == (0, "")
    for words in (
        "arm.onnx: 4 inputs, 2 outputs, 1282 parameters in 3 groups",
        "input: x (1 x 4)",
        "layer1.weight (32 x 32), layer1.bias (32)",
        "tanh",
        "parameter_hessian",
        "first_order_remainder by layerwise: no bound: only the tier local bounds it",
        "group 2: matrix 32 x 32, bias",
    ):
        assert words in out


def test_inspect_as_json() -> None:
    status, out, err = run_here("inspect", EXAMPLES / "attention/model.onnx", "--json")
    table = json.loads(out)
    assert status == 0 and "warning: no bias is stored for 'query.weight'" in err
    assert [w["kind"] for w in table["warnings"]] == ["no_bias"]
    assert table["model"]["fixed"][0] == {"tensor": "mean", "shape": [3, 10], "node": "centre"}
    assert table["model"]["groups"][3] == {
        "tensors": ["out.weight", "out.bias"], "shapes": [[1, 12], [1]], "parameters": 13, "uses": 1,
    }  # fmt: skip
    assert {a["name"] for a in table["activations"]} == {"exp", "reciprocal", "tanh"}
    assert {(row["quantity"], row["tier"]) for row in table["certifiable"]} >= {("output", "layerwise")}
    assert table["nodes"][-1]["name"] == "out" and len(table["nodes"]) == 20


def test_inspect_chooses_outputs_and_reads_activations(tmp_path: Path) -> None:
    g = Graph(17, (1, 3))
    one, other = g.layer("x", 3, 2), g.layer("x", 3, 1)
    onnx.save(g.model(one, other), tmp_path / "n.onnx")
    status, out, err = run_here("inspect", tmp_path / "n.onnx", "--output-name", other)
    assert status == 0 and "1 output, 3 parameters in 1 group" in out and "no output needs" in err
    own = EXAMPLES / "own_activation"
    assert run_here("inspect", own / "net.onnx", "--activation-file", own / "quick_gelu.toml")[0] == 0


def test_inspect_of_a_long_network_shows_the_beginning(tmp_path: Path) -> None:
    g, value = Graph(17, (1, 2)), "x"
    for _ in range(25):
        value = g.node("Tanh", g.layer(value, 2))
    onnx.save(g.model(value), tmp_path / "long.onnx")
    status, out, _ = run_here("inspect", tmp_path / "long.onnx")
    assert status == 0 and "and 10 more; --json lists all" in out
    assert len(json.loads(run_here("inspect", tmp_path / "long.onnx", "--json")[1])["nodes"]) == 50


def test_inspect_of_a_file_that_is_refused(tmp_path: Path) -> None:
    g = Graph(17, (1, 3))
    hidden = g.layer("x", 3)
    onnx.save(g.model(g.node("TopK", hidden, g.ints([1]), outputs=2)[0]), tmp_path / "n.onnx")
    refusals = [run_here(command, tmp_path / "n.onnx", *more) for command, *more in (["inspect"], ["certify"])]
    assert refusals[0] == refusals[1] and refusals[0][:2] == (2, "")
    assert "node 'n1' (TopK): this operator is not supported" in refusals[0][2]
    for options in (["--json"], []):
        status, out, err = run_here("inspect", tmp_path / "nothing.onnx", *options)
        assert (status, out) == (2, "") and "nothing.onnx" in err


def test_certify_warns_on_stderr_in_json_claim_and_report(tmp_path: Path) -> None:
    model = doubled(tmp_path)
    options = ("--input-radius", "0.1", "-o", tmp_path / "out")
    status, out, err = run_here("certify", model, *options, "--json")
    table = json.loads(out)
    assert status == 0 and [w["kind"] for w in table["warnings"]] == ["transposed", "no_bias", "unused"]
    assert err.count("certbound: warning: ") == 3
    claim, page = (tmp_path / "out/claim.toml").read_text(), (tmp_path / "out/report.html").read_text()
    assert "the tensor 'decode' is the transpose of 'encode'" in claim
    assert page.count("is the transpose of") == 1 and "left over" in page
    check = run_here("check", tmp_path / "out/claim.toml", tmp_path / "out/certificate.json", model)
    assert check[0] == 0 and check[1].startswith("valid")
    run_here("report", tmp_path / "out")
    assert (tmp_path / "out/report.html").read_text() == page


def test_a_file_without_traps_has_no_warnings(tmp_path: Path) -> None:
    status, out, err = run_here("certify", ARM, "--input-radius", "0.1", "-o", tmp_path / "out", "--json")
    assert (status, err, json.loads(out)["warnings"]) == (0, "", [])
    assert "warnings" not in (tmp_path / "out/claim.toml").read_text()
    page = (tmp_path / "out/report.html").read_text()
    assert "layer1.weight" in page and "Compare with the module" not in page


def test_the_report_lists_groups_and_fixed_constants(tmp_path: Path) -> None:
    run_here("certify", EXAMPLES / "neural_ode/model.onnx", "-o", tmp_path / "out")
    page = (tmp_path / "out/report.html").read_text()
    section = page[page.index("The parameters") : page.index("The activations")]
    claim = (tmp_path / "out/claim.toml").read_text()
    assert section.count("<tr>") == 3 and section.count('data-name="uses">5</td>') == 2  # both groups, used five times
    assert "Fixed constants" in section and "step" in claim


def test_expect_parameters(tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert run_here("certify", ARM, "--expect-parameters", 1282)[0] == 0
    status, said, err = run_here("certify", ARM, "--expect-parameters", 1281, "-o", out)
    assert (status, said) == (2, "") and not out.exists()
    assert "arm.onnx: it has 1282 parameters; expected 1281" in err
    assert "'layer0.weight' and 'layer0.bias': 160; 'layer1.weight' and 'layer1.bias': 1056" in err
    status, _, err = run_here("certify", softmax(tmp_path), "--expect-parameters", 4)
    assert status == 2 and "it has 0 parameters; expected 4" in err and "no group of parameters" in err
    assert run_here("certify", softmax(tmp_path), "--expect-parameters", 0)[0] == 0


@pytest.mark.parametrize("value", ["-1", "1.5", "many"])
def test_expect_parameters_takes_a_number(value: str) -> None:
    assert run_here("certify", ARM, f"--expect-parameters={value}")[0] == 2


def test_commands_on_a_network_without_parameters(tmp_path: Path) -> None:
    model, out = softmax(tmp_path), tmp_path / "out"
    status, said, _ = run_here("certify", model, "--input-radius", "0.1", "-o", out)
    assert status == 0 and "parameters: the network has none" in said and "the network has no parameters" in said
    files = (out / "claim.toml", out / "certificate.json")
    assert run_here("check", *files, model)[0] == 0
    status, said, _ = run_here("inspect", model)
    assert status == 0 and "3 outputs, no parameters" in said and "no bound: the network has no parameters" in said
    status, said, _ = run_here("hunt", out, "--model", model, "--rounds", 2, "-o", out, "--json")
    assert status == 0 and set(json.loads(said)["found"]) == {"output", "input_jacobian"}
    assert run_here("report", out)[0] == 0
    page = (out / "report.html").read_text()
    assert "of which it has none" in page and "a function of x alone" in page and ">overflow<" not in page
    assert run_here("regress", out, model)[0] == 0
    status, said, _ = run_here("certify", model, "--quantity", "parameter_jacobian")
    assert status == 3 and "the network has no parameters" in said
