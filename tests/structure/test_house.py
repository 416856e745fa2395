"""The direction of the doors between rooms, and what may be imported where. Walks the imports; runs nothing."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import certbound

PACKAGE = Path(certbound.__file__).parent
CHECKER = PACKAGE / "checker"
BASE = {"errors", "verdict", "numbers"}
DOORS = {  # room -> rooms it may import
    "errors": set(),
    "verdict": set(),
    "numbers": {"errors", "verdict"},
    "spec": BASE,
    "network": BASE | {"spec"},
    "bounds": BASE | {"spec", "network"},
    "proof": BASE | {"spec", "network", "bounds"},
    "certificate": BASE | {"spec", "network", "bounds", "proof"},
    "hunt": BASE | {"spec", "network", "bounds", "certificate"},
    "testing": {"hunt"},
    "doctor": BASE | {"spec", "network", "bounds", "proof", "certificate"},
    "cli": BASE | {"spec", "network", "bounds", "proof", "certificate", "hunt", "doctor"},
    "__main__": {"cli"},
}


def modules() -> list[Path]:
    return [f for f in PACKAGE.rglob("*.py") if CHECKER not in f.parents and f.parent.name != "_data"]


def room(file: Path) -> str:
    return file.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(file: Path) -> list[str]:
    """Absolute names of everything the file imports, anywhere in it."""
    names = []
    package = ["certbound", *file.relative_to(PACKAGE).parts[:-1]]
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            stem = ".".join([*base, *([node.module] if node.module else [])])
            names += [stem, *(f"{stem}.{alias.name}" for alias in node.names)]
    return names


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


@pytest.mark.parametrize(
    ("library", "home"),
    [
        ("sympy", "expressions/symbolic.py"),
        ("z3", "solvers/z3_solver.py"),
        ("cvc5", "solvers/cvc5_solver.py"),
        ("hypothesis", "hunt/fuzz/strategies.py"),
    ],
)
def test_heavy_libraries_have_one_door(library: str, home: str) -> None:
    users = {str(f.relative_to(PACKAGE)) for f in modules() if any(n.split(".")[0] == library for n in imports(f))}
    assert users == {home}


def test_the_checker_stands_alone() -> None:
    own = {f.stem for f in CHECKER.glob("*.py")}
    for file in CHECKER.glob("*.py"):
        tree = ast.parse(file.read_text())
        assert not [n for n in ast.walk(tree) if isinstance(n, ast.Assert)], f"assert in {file.name} vanishes under -O"
        for node in ast.walk(tree):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            for name in names:
                if file.name == "acceleration.py" and name in ("flint", "numpy"):
                    continue  # imported on --flint only
                assert name in own or name.split(".")[0] in sys.stdlib_module_names, f"{file.name} imports {name}"
    assert not (CHECKER / "__init__.py").exists()  # it is a program, not a part of the package


@pytest.mark.parametrize(
    "command", [["-c", "import certbound"], ["-m", "certbound", "--help"], ["-m", "certbound", "certify", "--help"]]
)
def test_nothing_heavy_is_loaded_for_an_import_or_for_help(command: list[str]) -> None:
    done = subprocess.run([sys.executable, "-X", "importtime", *command], capture_output=True, text=True, check=True)
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if line.startswith("import time")}
    assert not loaded & {"numpy", "sympy", "z3", "onnx", "flint", "hypothesis", "jinja2", "rich"}


def test_no_module_outgrows_its_room() -> None:
    long = {
        str(f.relative_to(PACKAGE)): n for f in PACKAGE.rglob("*.py") if (n := len(f.read_text().splitlines())) > 450
    }
    assert long == {}
