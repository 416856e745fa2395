"""Which lemmas are meant: files, ids such as fallin2025/F2, packs such as fallin2025. Nothing but those is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..data_folder import data_folder
from ..errors import SpecError, known
from .file import Lemma, find, load_all, natural, read

MAX_FILES = 5000  # of one folder
_FIRST = "'certbound new-lemma FILE' writes one to start from"


def identities() -> list[str]:
    """The ids of the library's lemmas, in order."""
    files = (data_folder("bounds_spec") / "lemmas").glob("*/*.toml")
    return [f"{f.parent.name}/{f.stem}" for f in sorted(files, key=lambda f: (f.parent.name, natural(f.stem)))]


@dataclass(frozen=True)
class Malformed:
    """A file that is no lemma, and why."""

    file: Path
    error: SpecError


def choose(files: Sequence[Path], everything: bool) -> list[Lemma]:
    """As choose_some, but a malformed file is an error. Raises SpecError."""
    found = choose_some(files, everything)
    if wrong := [f for f in found if isinstance(f, Malformed)]:
        raise wrong[0].error
    return [f for f in found if isinstance(f, Lemma)]


def choose_some(files: Sequence[Path], everything: bool) -> list[Lemma | Malformed]:
    """The lemmas of the files, folders, ids and packs, in this order, or what is wrong with a file.

    Files are read first. A folder means every .toml file in it and below. Raises SpecError for what is none of these.
    """
    own = {file: [_read(f) for f in _inside(file)] for file in files if file.exists() or file.suffix == ".toml"}
    if everything:
        return list(load_all().values())
    found: list[Lemma | Malformed] = []
    for file in dict.fromkeys(files):
        if file in own:
            found += own[file]
            continue
        named = [name for name in identities() if name == str(file) or name.startswith(f"{file}/")]
        if not named:
            raise unknown(str(file))
        found += map(find, named)
    return found


def _read(file: Path) -> Lemma | Malformed:
    try:
        return read(file)
    except SpecError as error:
        return Malformed(file, error)


def _inside(file: Path) -> list[Path]:
    """The file itself, or those of a folder. Raises SpecError if it holds none, or too many."""
    if not file.is_dir():
        return [file]
    inside = [f for f in file.rglob("*.toml") if not f.is_dir()]
    if not inside:
        raise SpecError("a folder without lemmas: no file in it ends in .toml", where=str(file), hint=_FIRST)
    if len(inside) > MAX_FILES:
        raise SpecError(f"a folder with {len(inside)} .toml files (at most {MAX_FILES})", where=str(file))
    return sorted(inside, key=lambda f: (str(f.parent), natural(f.stem), f.name))


def unknown(name: str) -> SpecError:
    """There is no such file, id or pack."""
    ids = identities()
    packs = list(dict.fromkeys(i.partition("/")[0] for i in ids))
    if name.count("/") == 1 and name.partition("/")[0] in packs:
        ids = [i for i in ids if i.startswith(name.partition("/")[0] + "/")]
    hint = known(name, ids if "/" in name else packs)
    return SpecError("no file, and no lemma or pack of the library", where=name, hint=hint)
