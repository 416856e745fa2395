"""The direction of the doors between rooms, and what may be imported where. Walks the imports; runs nothing."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

import certbound

PACKAGE = Path(certbound.__file__).parent
CHECKER = PACKAGE / "checker"
BASE = {"errors", "verdict", "version", "data_folder", "evidence_files", "files", "checker_files"}
LANGUAGE = BASE | {"numbers", "expressions", "solvers"}
NETWORK = LANGUAGE | {"activations", "lemma_language", "network"}
DOORS = {  # room -> rooms it may import; a room imports downwards only
    "errors": set(),
    "verdict": set(),
    "version": set(),
    "checker_files": set(),
    "data_folder": {"errors"},
    "files": {"errors"},
    "evidence_files": {"errors", "files"},
    "python_file": {"errors"},
    "workers": {"errors"},
    "numbers": {"errors", "verdict"},
    "expressions": BASE | {"numbers"},
    "solvers": BASE | {"numbers", "expressions"},
    "activations": LANGUAGE,
    "lemma_language": LANGUAGE,
    "network": LANGUAGE | {"activations", "python_file"},
    "bounds": NETWORK,
    "audit": NETWORK | {"bounds", "workers"},
    "report": NETWORK | {"bounds", "audit"},
    "certificate": NETWORK | {"bounds", "report", "workers"},
    "source": NETWORK | {"bounds", "certificate"},
    "hunt": NETWORK | {"bounds", "report", "certificate", "workers", "python_file"},
    "gains": NETWORK | {"bounds", "report", "certificate", "hunt", "workers"},
    "depth": NETWORK | {"bounds", "report", "certificate"},
    "training": NETWORK | {"report"},
    "qualification": set(),
    "dossier": NETWORK | {"bounds", "report", "certificate", "hunt", "gains"},
    "testing": {"hunt"},
    "doctor": NETWORK | {"bounds", "certificate"},
    "cli": NETWORK
    | {"bounds", "audit", "report", "certificate", "source", "hunt", "gains", "depth", "training", "doctor", "workers"}
    | {"python_file", "dossier"},
    "__main__": {"cli"},
}


def modules() -> list[Path]:
    return [f for f in PACKAGE.rglob("*.py") if CHECKER not in f.parents and f.parent.name != "_data"]


def room(file: Path) -> str:
    return file.relative_to(PACKAGE).parts[0].removesuffix(".py")


@cache
def parsed(file: Path) -> ast.Module:
    return ast.parse(file.read_text())


def imports(file: Path, top: bool = False) -> list[str]:
    """Absolute names of everything the file imports, anywhere in it (``top``: when it is loaded)."""
    names = []
    package = ["certbound", *file.relative_to(PACKAGE).parts[:-1]]
    tree = parsed(file)
    for node in tree.body if top else ast.walk(tree):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            stem = ".".join([*base, *([node.module] if node.module else [])])
            names += [stem, *(f"{stem}.{alias.name}" for alias in node.names)]
    return names


def checker_imports(file: Path) -> Iterator[str]:
    """The names of the modules a file of the checker imports, each as a path of its own or of the standard library."""
    for node in ast.walk(parsed(file)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            stem = node.module or ""
            inner = [f"{stem}.{alias.name}" for alias in node.names]
            yield from (name if (CHECKER / f"{name.replace('.', '/')}.py").exists() else stem for name in inner)


@pytest.mark.parametrize("file", modules(), ids=lambda f: str(f.relative_to(PACKAGE)))
def test_rooms_import_only_what_they_may(file: Path) -> None:
    here = room(file)
    if here == "__init__":
        return  # the public names, imported on first use
    for name in imports(file):
        parts = name.split(".")
        if (
            parts[0] == "certbound"
            and len(parts) > 1
            and (PACKAGE / parts[1]).exists() | (PACKAGE / f"{parts[1]}.py").exists()
        ):
            assert parts[1] == here or parts[1] in DOORS[here], f"{file.name} imports {name}"
        assert "checker" not in parts


def circles(graph: Mapping[str, set[str]]) -> list[list[str]]:
    """What is left when everything that imports nothing more is taken away, again and again."""
    left = {name: set(targets) & set(graph) - {name} for name, targets in graph.items()}
    while free := [name for name, targets in left.items() if not targets]:
        for name in free:
            del left[name]
        for targets in left.values():
            targets.difference_update(free)
    return [sorted(left)] if left else []


def engine_graph() -> dict[str, set[str]]:
    names = {".".join(["certbound", *f.relative_to(PACKAGE).with_suffix("").parts]): f for f in modules()}
    # The front page of a room may list what its files offer; that is no import of theirs.
    return {name: {n for n in imports(f) if n in names} for name, f in names.items() if f.name != "__init__.py"}


@cache
def checker_graph() -> dict[str, set[str]]:
    files = {".".join(f.relative_to(CHECKER).with_suffix("").parts): f for f in CHECKER.rglob("*.py")}
    return {name: {n for n in checker_imports(f) if n in files} for name, f in files.items()}


def test_no_circle_of_files() -> None:
    assert circles(engine_graph()) == []
    assert circles(checker_graph()) == []


def test_a_circle_would_be_found() -> None:
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"a", "d"}, "d": set()}) == [["a", "b", "c"]]


@pytest.mark.parametrize(
    ("library", "home"),
    [
        ("sympy", "expressions/symbolic.py"),
        ("z3", "solvers/z3_solver.py"),
        ("cvc5", "solvers/cvc5_solver.py"),
        ("hypothesis", "hunt/fuzz/strategies.py"),
        ("torch", "network/pytorch/export.py"),
        ("safetensors", "network/arrays/stored.py"),
        ("securesystemslib", "dossier/attestation.py"),
        ("cryptography", "dossier/attestation.py"),
        ("keras", "network/keras/library.py"),
        ("jax", "network/jax/library.py"),
        ("equinox", "network/jax/library.py"),
        ("flax", "network/jax/library.py"),
    ],
)
def test_heavy_libraries_have_one_door(library: str, home: str) -> None:
    users = {str(f.relative_to(PACKAGE)) for f in modules() if any(n.split(".")[0] == library for n in imports(f))}
    assert users == {home}


def test_the_checker_stands_alone() -> None:
    files = list(CHECKER.rglob("*.py"))
    own = {".".join(f.relative_to(CHECKER).with_suffix("").parts) for f in files}
    for file in files:
        tree = parsed(file)
        assert not [n for n in ast.walk(tree) if isinstance(n, ast.Assert)], f"assert in {file.name} vanishes under -O"
        for name in checker_imports(file):
            if file.name == "acceleration.py" and name == "flint":
                continue  # imported on --flint only
            assert name in own or name.split(".")[0] in sys.stdlib_module_names, f"{file.name} imports {name}"
    assert not (CHECKER / "__init__.py").exists()  # it is a program, not a part of the package


def test_rooms_of_the_checker_shadow_no_module_of_python_and_are_packages() -> None:
    tops = {f.name.removesuffix(".py") for f in CHECKER.iterdir() if f.is_dir() or f.suffix == ".py"} - {"__main__"}
    assert not (tops - {"__pycache__"}) & set(sys.stdlib_module_names)
    # Without __init__.py, an installed package of the same name would be loaded instead when --flint looks beyond.
    rooms = {f.parent for f in CHECKER.rglob("*.py")} - {CHECKER}
    assert all((folder / "__init__.py").exists() for folder in rooms)


def reached(start: str) -> set[str]:
    """The checker's files that a kind of evidence loads, by its entry module."""
    graph, found, todo = checker_graph(), {start}, [start]
    while todo:
        for name in graph[todo.pop()] - found:
            found.add(name)
            todo.append(name)
    return found


def test_each_kind_of_evidence_loads_only_what_it_needs() -> None:
    violation, counterexample = reached("witnesses.violation"), reached("lemmas.counterexample")
    assert not [n for n in violation if n.split(".")[0] in ("layerwise", "local", "lemmas", "check", "rules")]
    assert not [n for n in violation if n in ("activations.evidence", "activations.facts", "activations.cells")]
    assert {n.split(".")[0] for n in counterexample} <= {"lemmas", "arithmetic", "outcome", "reading"}
    facts = reached("activations.facts")
    assert {n.split(".")[0] for n in facts} <= {"activations", "arithmetic", "outcome", "reading"}
    assert not [n for n in reached("check") if n.split(".")[0] in ("lemmas", "witnesses")]


@pytest.mark.parametrize(
    "command", [["-c", "import certbound"], ["-m", "certbound", "--help"], ["-m", "certbound", "certify", "--help"]]
)
def test_nothing_heavy_is_loaded_for_an_import_or_for_help(command: list[str]) -> None:
    done = subprocess.run([sys.executable, "-X", "importtime", *command], capture_output=True, text=True, check=True)
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if line.startswith("import time")}
    assert not loaded & {"numpy", "sympy", "z3", "onnx", "flint", "hypothesis", "jinja2", "rich"}


def test_a_check_on_one_process_loads_nothing_for_several(tmp_path: Path) -> None:
    command = [sys.executable, "-I", "-S", "-X", "importtime", str(CHECKER), "--lines"]
    line = json.dumps([str(tmp_path / name) for name in ("claim.toml", "certificate.json", "net.onnx")]) + "\n"
    (tmp_path / "certificate.json").write_text("{}")
    done = subprocess.run(command, input=line, capture_output=True, text=True, check=False)
    loaded = {name.rpartition("|")[2].strip() for name in done.stderr.splitlines() if name.startswith("import time")}
    assert "processes" in loaded and not loaded & {"multiprocessing", "pickle", "socket", "subprocess"}


def test_an_activation_reads_its_own_file_only() -> None:
    script = (
        "import certbound.activations.file as f; made = []; read = f.read;"
        "f.read = lambda file: (made.append(file.stem), read(file))[1];"
        "f.find('tanh'), f.find('tanh'), print(made)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["['tanh']"]


def test_templates_are_kept_compiled_unless_python_keeps_no_modules() -> None:
    script = "from certbound.report.environment import environment; print(environment().bytecode_cache)"
    done = subprocess.run([sys.executable, "-B", "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["None"]
