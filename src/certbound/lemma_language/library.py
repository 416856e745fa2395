"""Which lemmas are meant: files, ids such as fallin2025/F2, packs such as fallin2025. Nothing but those is read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..data_folder import data_folder
from ..errors import SpecError, known
from .file import Lemma, find, load_all, natural, read


def identities() -> list[str]:
    """The ids of the library's lemmas, in order."""
    files = (data_folder("bounds_spec") / "lemmas").glob("*/*.toml")
    return [f"{f.parent.name}/{f.stem}" for f in sorted(files, key=lambda f: (f.parent.name, natural(f.stem)))]


def choose(files: Sequence[Path], everything: bool) -> list[Lemma]:
    """The lemmas of the files, ids and packs, in this order; files come first to be read. Raises SpecError."""
    own = {file: read(file) for file in files if file.is_file() or file.suffix == ".toml"}
    if everything:
        return list(load_all().values())
    found: list[Lemma] = []
    for file in files:
        if file in own:
            found.append(own[file])
            continue
        named = [name for name in identities() if name == str(file) or name.startswith(f"{file}/")]
        if not named:
            raise unknown(str(file))
        found += map(find, named)
    return found


def unknown(name: str) -> SpecError:
    """There is no such file, id or pack."""
    ids = identities()
    packs = list(dict.fromkeys(i.partition("/")[0] for i in ids))
    if name.count("/") == 1 and name.partition("/")[0] in packs:
        ids = [i for i in ids if i.startswith(name.partition("/")[0] + "/")]
    hint = known(name, ids if "/" in name else packs)
    return SpecError("no file, and no lemma or pack of the library", where=name, hint=hint)
