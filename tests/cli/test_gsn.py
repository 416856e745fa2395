"""certbound gsn: a safety case that other tools read, drawn, and only for a claim that the checker calls valid."""

from __future__ import annotations

import shutil
import xml.etree.ElementTree as tree
from pathlib import Path

import pytest
import yaml

import certbound
from tests.support.builders import tanh_net
from tests.support.commands import run_here


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("case") / "out"
    model = tanh_net(3, (2, 3, 1)).save(folder.parent / "net <&>.onnx")
    certbound.certify(model, certbound.Domain.around(input_radius="0.1")).write(folder)
    shutil.copy(model, folder)
    return folder


@pytest.fixture
def folder(once: Path, tmp_path: Path) -> Path:
    return shutil.copytree(once, tmp_path / "out")


def test_the_structure_is_one_that_the_notation_allows(folder: Path) -> None:
    status, _, err = run_here("gsn", folder)
    assert status == 0, err
    case = yaml.safe_load((folder / "safety_case.yaml").read_text())
    allowed = {"supportedBy": ("G", "S"), "inContextOf": ("C", "A", "J")}
    named = set()
    for id, element in case.items():
        assert element["text"].strip() and element.keys() <= {"text", "supportedBy", "inContextOf", "undeveloped"}
        for key, kinds in allowed.items():
            for other in element.get(key, []):
                assert (
                    other in case and other.startswith(kinds) and id.startswith(("G", "S")) and not id.startswith("Sn")
                )
                named.add(other)
        ends = id.startswith("Sn") or element.get("undeveloped")
        assert not id.startswith(("G", "S")) or bool(ends) != ("supportedBy" in element), id
    assert set(case) - named == {"G1"}  # one root, and nothing beside it


def test_every_bound_is_a_goal_and_what_is_not_proved_is_not_developed(folder: Path) -> None:
    run_here("gsn", folder)
    case = yaml.safe_load((folder / "safety_case.yaml").read_text())
    texts = [element["text"] for element in case.values()]
    for quantity in ("output", "input_jacobian", "parameter_jacobian", "parameter_hessian", "taylor_remainder"):
        assert sum(text.startswith(f"{quantity} ≤ ") for text in texts) == 1
    open_goals = [element["text"] for element in case.values() if element.get("undeveloped")]
    assert len(open_goals) == 3 and "real arithmetic" in open_goals[0]
    assert "certbound check claim.toml certificate.json" in case["Sn1"]["text"]


def test_the_drawing_is_svg_with_every_element(folder: Path) -> None:
    run_here("gsn", folder)
    root = tree.parse(folder / "safety_case.svg").getroot()
    space = "{http://www.w3.org/2000/svg}"
    drawn = [text.text for text in root.iter(f"{space}text") if text.get("font-weight") == "bold"]
    case = yaml.safe_load((folder / "safety_case.yaml").read_text())
    assert sorted(drawn) == sorted(case)
    assert any("net <&>.onnx" in (title.text or "") for title in root.iter(f"{space}title"))


def test_there_is_no_case_for_a_claim_that_does_not_hold(folder: Path) -> None:
    text = (folder / "claim.toml").read_text()
    (folder / "claim.toml").write_text(text.replace('tier = "local"', 'tier = "layerwise"', 1))
    status, _, err = run_here("gsn", folder)
    assert status in (1, 2) and "no safety case" in err and not (folder / "safety_case.yaml").exists()


def test_somebody_elses_files_are_kept(folder: Path) -> None:
    (folder / "safety_case.svg").write_text("<svg>mine</svg>")
    status, _, err = run_here("gsn", folder)
    assert status == 2 and "Traceback" not in err and (folder / "safety_case.svg").read_text() == "<svg>mine</svg>"
    assert run_here("gsn", folder, "--force")[0] == 0 and run_here("gsn", folder)[0] == 0
