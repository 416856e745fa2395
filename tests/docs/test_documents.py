"""README, formats and report are true: commands run, the schema holds, the page renders, the wheel works alone."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import jsonschema
import numpy as np
import pytest

import certbound
from certbound.activations.catalogue import entry, markdown
from certbound.activations.file import load_all
from certbound.audit.evidence import markdown as lemma_table
from certbound.audit.prove.rules import KNOWN
from certbound.bounds.quantities import QUANTITIES
from certbound.certificate.batch import RULES as BATCH_RULES
from certbound.certificate.claim import ENTRIES_RULES, LAYERWISE_RULES, LOCAL_AND_ENTRIES, LOCAL_RULES, SEMANTICS
from certbound.certificate.reading import read_claim
from certbound.gains.claim import RULES as GAINS_RULES
from certbound.lemma_language import file as lemma_files
from certbound.network.onnx.reader import SCHEMAS
from certbound.training.claim import RULES as TRAINING_RULES
from tests.support.builders import mlp, tanh_net
from tests.support.commands import run_here
from tests.support.gains import make as make_gains
from tests.support.sources import CC, STRICT
from tests.support.tampering import bundle, checker_module, run_checker

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text()
ELSEWHERE = ("make demo", "certbound prove --check")  # run once, by the test of the demo and the wheel
MAKE_TEST = "make test"  # by whoever runs this
CROSS = "certbound prove --cross-examine"


def commands(text: str) -> list[str]:
    blocks = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    return [line for block in blocks for line in block.splitlines() if line.strip()]


def user(home: Path) -> dict[str, str]:
    return {"PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin", "HOME": str(home)}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The checkout as a user has it, with the commands of this environment."""
    for name in ("examples", "src"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def parts(lines: list[str]) -> list[list[str]]:
    """The lines about folders that one of them writes, in their order; and each of the others, which needs none."""
    written = {line.partition(" -o ")[2].split()[0] for line in lines if " -o " in line}
    chain = [line for line in lines if any(word.partition("/")[0] in written for word in line.split())]
    return [chain, *([line] for line in lines if line not in chain)]


README_LINES = [line for line in commands(README) if line not in (*ELSEWHERE, MAKE_TEST, CROSS)]
CERTIFY = (ROOT / "docs" / "certify.md").read_text()
FORMS = (ROOT / "docs" / "closed-forms.md").read_text()
LINES = [*README_LINES, *commands(CERTIFY), *commands(FORMS)]


def test_no_command_of_the_readme_is_left_out() -> None:
    lines = commands(README)
    assert {*ELSEWHERE, MAKE_TEST, CROSS} <= set(lines)
    assert sorted(line for part in parts(LINES) for line in part) == sorted(LINES)
    assert len(set(lines)) == len(lines) == len(README_LINES) + 4 and len(set(LINES)) == len(LINES) >= 20
    assert "certbound doctor" in README_LINES  # docs/qualification.md leaves it to this one


def run_all(lines: list[str], copy: Path) -> None:
    """Run commands one after the other as a user does; each must succeed."""
    for line in lines:
        done = subprocess.run(line, shell=True, cwd=copy, capture_output=True, text=True, check=False, env=user(copy))
        assert done.returncode == 0, f"{line}\n{done.stdout}\n{done.stderr}"


@pytest.mark.slow(seconds=10)
@pytest.mark.parametrize("lines", parts(LINES), ids=lambda lines: " ".join(lines[0].split()[:2]))
def test_every_command_of_the_readme_and_of_certifying_runs(lines: list[str], copy: Path) -> None:
    run_all(lines, copy)


@pytest.mark.slow(seconds=10)
def test_a_second_solver_is_asked_every_query_as_the_readme_says(
    cases: Callable[[int, int], int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of lemmas nothing is put to it, and --check proves them all: here they are only the first few."""
    lemmas = dict(list(lemma_files.load_all().items())[:5])
    monkeypatch.setattr("certbound.lemma_language.file.load_all", lambda: lemmas)
    step = cases(3, 1)
    activations = dict(list(load_all().items())[::step])
    monkeypatch.setattr("certbound.activations.file.load_all", lambda: activations)
    status, out, err = run_here(*CROSS.split()[1:])
    assert status == 0, err
    found = re.search(r"cvc5 confirms (\d+) queries and contradicts none; undecided: 0", out)
    assert found is not None and int(found[1]) > 250 / step


@pytest.mark.slow
def test_the_commands_of_the_document_on_activations_run(copy: Path) -> None:
    lines = commands((ROOT / "docs" / "activations.md").read_text())
    assert len(lines) == 6
    run_all(lines, copy)


@pytest.mark.slow
def test_the_commands_of_the_lemma_document_run(copy: Path) -> None:
    text = (ROOT / "docs" / "lemmas.md").read_text()
    lines = commands(text)
    assert len(lines) == 5
    run_all(lines, copy)
    assert (copy / "atlas.html").is_file()
    shown, excerpt = re.findall(r"```toml\n(.*?)```", text, re.DOTALL)
    assert shown == (ROOT / "examples" / "lemmas" / "noisy.toml").read_text()
    wrong = (ROOT / "examples" / "lemmas" / "noisy_wrong.toml").read_text()
    assert all(line in wrong.splitlines() for line in excerpt.splitlines())


@pytest.mark.slow
def test_the_document_on_deploying_is_true(copy: Path) -> None:
    """Its commands run; its program compiles, and prints the claimed bound."""
    text = (ROOT / "docs" / "deploying.md").read_text()
    lines = commands(text)
    assert len(lines) == 3
    run_all(lines, copy)
    assert (copy / "arm_form.h").is_file()
    if CC is None:
        pytest.skip("no C compiler on this machine")
    (program,) = re.findall(r"```c\n(.*?)```", text, re.DOTALL)
    (copy / "main.c").write_text(program)
    run(CC, *STRICT, "-o", "main", "main.c", "arm_bounds.c", "-lm", cwd=copy)
    claimed = float(read_claim(copy / "out" / "claim.toml").bounds["parameter_jacobian"])
    assert claimed <= float(run("./main", cwd=copy)) <= claimed * (1 + 1e-15)


@pytest.mark.slow(seconds=10)
def test_the_document_on_fleets_is_true(copy: Path) -> None:
    """Its commands run; its program then finds everything done, and valid."""
    text = (ROOT / "docs" / "fleets.md").read_text()
    run_all(commands(text), copy)
    (program,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    (copy / "fleet.py").write_text(program)
    rows = run(sys.executable, "fleet.py", cwd=copy).splitlines()
    assert len(rows) == 4 and all(" kept " in row for row in rows[:2]) and all(" valid " in row for row in rows[2:])


@pytest.mark.slow(seconds=10)
def test_the_document_on_entries_is_true(copy: Path) -> None:
    """Its program runs and is valid; its domains can be certified; its commands run."""
    text = (ROOT / "docs" / "entries.md").read_text()
    (program,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    (copy / "program.py").write_text(program)
    assert run(sys.executable, "program.py", cwd=copy) == "valid\n"
    domains = re.findall(r"```toml\n(.*?)```", text, re.DOTALL)
    assert len(domains) == 2
    for domain in domains:
        (copy / "domain.toml").write_text(domain)
        run_all(["certbound certify examples/two_link_arm/arm.onnx --domain domain.toml --tier layerwise"], copy)
    run_all(commands(text), copy)


@pytest.mark.slow(seconds=10)
def test_the_document_on_batches_is_true(copy: Path) -> None:
    text = (ROOT / "docs" / "batches.md").read_text()
    run_all(commands(text), copy)
    (program,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    (copy / "program.py").write_text(program)
    assert run(sys.executable, "program.py", cwd=copy) == "valid\n"


def test_the_paragraphs_on_rounding_are_proved() -> None:
    text = (ROOT / "proofs" / "rounding.md").read_text()
    assert re.findall(r"^## (U\d+) ", text, re.MULTILINE) == ["U1", "U2", "U3", "U4"]
    assert text.count("*Proof.*") == text.count("∎") == 4


def test_the_table_of_lemmas_is_the_proved_one() -> None:
    entries = tomllib.loads((ROOT / "proofs" / "lemmas" / "manifest.toml").read_text())["entry"]
    text = (ROOT / "docs" / "lemmas.md").read_text()
    assert text.partition("<!-- lemmas -->\n")[2].partition("<!-- end lemmas -->")[0] == lemma_table(entries)


def test_every_rule_of_lemmas_is_written_down() -> None:
    text = (ROOT / "proofs" / "rules-lemmas.md").read_text()
    assert re.findall(r"^## (M\d+) ", text, re.MULTILINE) == list(KNOWN)
    assert text.count("*Proof.*") == len(KNOWN) == text.count("∎")


@pytest.mark.slow(seconds=3)
def test_the_python_of_certifying_runs(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(copy)
    (block,) = re.findall(r"```python\n(.*?)```", CERTIFY, re.DOTALL)
    names: dict[str, object] = {}
    exec(compile(block, "certify.md", "exec"), names)  # noqa: S102  our own document
    assert (copy / "out" / "claim.toml").is_file()


def test_the_readme_takes_a_screen_and_a_half() -> None:
    assert len(README.splitlines()) <= 110 and README.count("![") == 2


def test_the_readme_names_every_quantity() -> None:
    assert all(f"`{q}`" in README for q in QUANTITIES)


def between(text: str, name: str) -> str:
    """What stands between a document's markers."""
    return text.partition(f"<!-- {name} -->\n")[2].partition(f"<!-- end {name} -->")[0]


def test_the_list_of_operators_is_that_of_the_readers() -> None:
    """Both readers know the same operators, from the same operator set on."""
    theirs = checker_module("network.reader").SCHEMAS
    assert {name: own[0].since for name, own in SCHEMAS.items()} == {n: own[0].since for n, own in theirs.items()}
    rows = "".join(f"| `{name}` | {SCHEMAS[name][0].since} |\n" for name in sorted(SCHEMAS))
    stated = between((ROOT / "docs" / "operators.md").read_text(), "operators")
    assert stated == "| operator | from operator set |\n| --- | --- |\n" + rows


def test_the_rules_in_the_readme_are_those_of_the_table() -> None:
    rules = checker_module("rules")
    kinds = [rules.LAYERWISE, rules.LOCAL, rules.ENTRIES, rules.BATCH, rules.GAINS, rules.TRAINING]
    kinds += [
        rules.DEPTH,
        rules.SENSITIVITIES,
        rules.CONTROLS,
        rules.CONTRACTION,
        rules.DENSE,
        rules.VALUES,
        rules.LOWER_BOUND,
    ]
    lines = rules.assumptions([], [], kinds, SEMANTICS)[:-1]
    assert between(README, "rules") == "".join(f"- {line}\n" for line in lines)
    for kind, stated in (
        ((rules.LAYERWISE,), [LAYERWISE_RULES]),
        ((rules.LAYERWISE, rules.LOCAL), [LAYERWISE_RULES, LOCAL_RULES]),
        ((rules.LAYERWISE, rules.ENTRIES), [LAYERWISE_RULES, ENTRIES_RULES]),
        ((rules.LAYERWISE, rules.LOCAL, rules.ENTRIES), [LAYERWISE_RULES, LOCAL_AND_ENTRIES]),
        ((rules.BATCH,), [BATCH_RULES]),
        ((rules.GAINS,), [GAINS_RULES]),
        ((rules.TRAINING,), list(TRAINING_RULES)),
    ):
        assert rules.assumptions([], [], kind, SEMANTICS)[:-1] == stated


def test_the_table_of_activations_is_the_generated_one() -> None:
    text = (ROOT / "docs" / "activations.md").read_text()
    stated = text.partition("<!-- activations -->\n")[2].partition("<!-- end -->")[0]
    assert stated == markdown([entry(activation) for activation in load_all().values()])


@pytest.mark.parametrize(
    "document", ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "docs", "src/certbound/checker/README.md"]
)
def test_prose_keeps_within_100_columns(document: str) -> None:
    file = ROOT / document
    for page in sorted(file.rglob("*.md")) if file.is_dir() else [file]:
        text = re.sub(r"```.*?```", "", page.read_text(), flags=re.DOTALL)
        long = [n for n in text.splitlines() if len(n) > 100 and not n.startswith(("|", "    "))]
        assert long == [], f"{page}: {long}"


@pytest.mark.parametrize(
    "document",
    [
        "README.md",
        "CONTRIBUTING.md",
        "docs/formats.md",
        "docs/testing.md",
        "docs/lemmas.md",
        "docs/auditing.md",
        "docs/errata.md",
        "docs/deploying.md",
        "docs/entries.md",
        "docs/batches.md",
        "docs/fleets.md",
        "docs/depth.md",
        "docs/gains.md",
        "docs/training.md",
        "docs/large.md",
        "docs/certify.md",
        "docs/closed-forms.md",
        "docs/index.md",
        "docs/faq.md",
        "docs/tutorials/control-engineer.md",
        "docs/tutorials/mathematician.md",
        "docs/tutorials/ml-engineer.md",
        "docs/tutorials/safety-reviewer.md",
        "docs/qualification.md",
        "docs/review.md",
        "docs/activations.md",
        "docs/architecture.md",
        "docs/operators.md",
        "docs/arrays.md",
        "docs/pytorch.md",
        "examples/README.md",
        "bounds_spec/lemmas/README.md",
        "bounds_spec/README.md",
        "src/certbound/checker/README.md",
    ],
)
def test_links_lead_somewhere(document: str) -> None:
    file = ROOT / document
    for target in re.findall(r"\]\(([^)#]+)\)", file.read_text()):
        assert target.startswith("http") or (file.parent / target).exists(), target


@pytest.mark.parametrize("activation", ["tanh", "relu"])
def test_certificates_follow_the_published_schema(activation: str, tmp_path: Path) -> None:
    schema = json.loads((Path(certbound.__file__).parent / "certificate" / "certificate.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    files = bundle(tanh_net(activation=activation).save(tmp_path / "net.onnx"), tmp_path / "out")
    certificate = json.loads(files.certificate.read_text())
    jsonschema.validate(certificate, schema)
    jsonschema.validate(json.loads(certbound.certify(files.model, entry="input").certificate), schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(certificate | {"surprise": 1}, schema)
    certificate["plan"][1]["weight_norm"] = "about 3"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(certificate, schema)


def test_the_worked_example_of_the_formats_document(tmp_path: Path) -> None:
    file = mlp([np.array([[2.0]])], [None], ["tanh"]).save(tmp_path / "net.onnx")
    files = bundle(file, tmp_path / "out")
    result = certbound.certify(certbound.load(file))
    assert (result.bounds["input_jacobian"], result.bounds["parameter_jacobian"]) == ("2", "0")
    assert result.bounds["parameter_hessian"] == "0" and run_checker(files)[0] == 0
    certificate = json.loads(files.certificate.read_text())
    (tanh,) = certificate["activations"]
    (piece,) = tanh["pieces"]
    second, third = piece["brackets"][1:]
    assert (tanh["activation"], second) == ("tanh", [["0", "0"]]) and len(third) == 2 and len(piece["cuts"]) > 2


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.addresses += [v or "" for k, v in attrs if k in ("src", "href", "srcset", "data", "action")]
        assert not [k for k, _ in attrs if k.startswith("on")]


def test_the_report_is_self_contained(tmp_path: Path) -> None:
    files = bundle(tanh_net().save(tmp_path / "net.onnx"), tmp_path / "out")
    text = (files.claim.parent / "report.html").read_text()
    page = _Page()
    page.feed(text)
    assert len(text) < 300_000 and "svg" in page.tags and page.addresses == []
    assert not {"script", "link", "img", "iframe"} & set(page.tags)
    for phrase in (
        "does not say",
        "it is claimed that",
        "Not checked yet",
        "certbound check",
        "a cover of",
        certbound.load(files.model).digest,
    ):
        assert phrase in text


def test_the_page_of_gains_is_self_contained(tmp_path: Path) -> None:
    made = make_gains(tmp_path)
    text = (made.folder / "gains.html").read_text()
    page = _Page()
    page.feed(text)
    assert len(text) < 300_000 and "svg" in page.tags and page.addresses == []
    assert not {"script", "link", "img", "iframe"} & set(page.tags)
    assert text.index("None of this is proved") < text.index("What follows") < text.index("certbound check gains.toml")
    assert "sampled data, Euler) is not covered" in text


def test_a_hostile_node_name_stays_text(tmp_path: Path) -> None:
    model = tanh_net()
    model.nodes[0].name = "<script>alert(1)</script>"
    files = bundle(model.save(tmp_path / "net.onnx"), tmp_path / "out")
    text = (files.claim.parent / "report.html").read_text()
    assert "<script" not in text and "&lt;script&gt;" in text and run_checker(files)[0] == 0


def test_results_show_in_a_notebook() -> None:
    network = certbound.load(ROOT / "examples/two_link_arm/arm.onnx")
    result = certbound.certify(network)
    assert "<table>" in result._repr_html_() and result.bounds["output"] in result._repr_html_()
    assert result._repr_latex_().startswith("$") and r"D^2_\theta" in result._repr_latex_()
    assert r"\bar\theta" in certbound.closed_form([2, 3, 1], "tanh")._repr_latex_()


def test_the_public_names_exist() -> None:
    for name in certbound.__all__:
        assert getattr(certbound, name) is not None
    with pytest.raises(AttributeError):
        certbound.no_such_name  # noqa: B018
    assert set(certbound.__all__) <= set(dir(certbound))


CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest.mark.slow
@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")
def test_the_report_renders_in_a_browser(tmp_path: Path) -> None:
    files = bundle(tanh_net().save(tmp_path / "net.onnx"), tmp_path / "out")
    page = files.claim.parent / "report.html"
    options = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-sync",
        "--disable-background-networking",
        "--disable-component-update",
        f"--user-data-dir={tmp_path / 'profile'}",
    ]
    picture = tmp_path / "page.png"
    subprocess.run(
        [str(CHROMIUM), *options, "--window-size=1000,2600", f"--screenshot={picture}", page.as_uri()],
        capture_output=True, timeout=120, check=True,
    )  # fmt: skip
    done = subprocess.run(
        [str(CHROMIUM), *options, "--dump-dom", page.as_uri()], capture_output=True, text=True, timeout=120, check=True
    )
    assert picture.stat().st_size > 50_000  # an empty page of this size is far smaller
    assert "How large can the derivatives be?" in done.stdout and "<polyline" in done.stdout


def run(*command: object, cwd: Path) -> str:
    """What a command prints that must end well, without this process's settings for Python: no other certbound.

    What pip installs is not compiled ahead: most of it is never imported.
    """
    env = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")} | {"PIP_NO_COMPILE": "1"}
    done = subprocess.run(list(map(str, command)), cwd=cwd, capture_output=True, text=True, check=False, env=env)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.mark.slow(seconds=90)
def test_make_demo_in_a_fresh_copy_and_the_wheel_in_an_empty_folder(tmp_path: Path) -> None:
    """The demo makes an environment of its own, with nothing but what certbound needs; the wheel then takes the place
    of the checkout in it, and is used from an empty folder."""
    fresh = tmp_path / "fresh"
    ignored = shutil.ignore_patterns(".git", ".venv", "__pycache__", ".*_cache", "demo", "dist", ".hypothesis")
    shutil.copytree(ROOT, fresh, ignore=ignored)
    shown = run("make", "demo", cwd=fresh)
    assert "valid: " in shown and "demo/report.html" in shown and (fresh / "demo/report.html").is_file()

    run(sys.executable, "-m", "build", "--wheel", "--outdir", tmp_path, ROOT, cwd=tmp_path)
    (wheel,) = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    for part in ("bounds_spec/activations/tanh.toml", "proofs/rules.md", "proofs/manifest.toml"):
        assert f"certbound/_data/{part}" in names
    assert "certbound/checker/__main__.py" in names and "certbound/report/templates/report.html.j2" in names
    assert "certbound/py.typed" in names and "certbound/qualification/cases/layerwise/model.onnx" in names
    python, tool = fresh / ".venv/bin/python", fresh / ".venv/bin/certbound"
    run(python, "-m", "pip", "uninstall", "--quiet", "--yes", "certbound", cwd=tmp_path)
    run(python, "-m", "pip", "install", "--quiet", "--no-deps", wheel, cwd=tmp_path)
    run(python, "-m", "pip", "check", cwd=tmp_path)  # what the wheel says it needs is there

    empty = tmp_path / "empty"
    empty.mkdir()
    shutil.copy(ROOT / "examples/two_link_arm/arm.onnx", empty)
    shutil.rmtree(fresh / "src")
    where = run(python, "-c", "import certbound; print(certbound.__file__)", cwd=empty)
    assert Path(where.strip()).is_relative_to(fresh / ".venv")
    for arguments in (
        ["certify", "arm.onnx", "--input-radius", "0.1", "--param-radius", "0.01", "-o", "out"],
        ["check", "out/claim.toml", "out/certificate.json", "arm.onnx"],
        ["prove", "--check"],  # all of proofs/, facts and lemmas, is what is regenerated
        ["doctor"],
    ):
        run(tool, *arguments, cwd=empty)
