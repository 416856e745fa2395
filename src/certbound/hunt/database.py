"""What a hunt keeps between runs: one JSON file per target in a folder, replaced whole, numbers as exact strings."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import OutputError
from ..evidence_files import write_file
from ..files import read_json
from .fuzz.cases import case_from_table
from .fuzz.rounds import Progress
from .measure.ascent import Found
from .measure.taylor import Array
from .models import ModelProgress

FORMAT = "certbound-hunt-1"


class Database:
    """The file of one target. ``identity`` says what the target is; another identity never reads this file."""

    def __init__(self, folder: Path, identity: Mapping[str, Any]) -> None:
        self.identity = dict(identity)
        digest = hashlib.sha256(json.dumps(self.identity, sort_keys=True).encode()).hexdigest()
        self.file = folder / f"{digest[:20]}.json"
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(
                f"cannot be made ({error.strerror})", where=str(folder), hint="--database takes a folder"
            ) from None

    def read(self) -> dict[str, Any] | None:
        """What was kept, or None; OutputError for a file that is damaged."""
        if not self.file.exists():
            return None
        table = read_json(self.file, error=OutputError, hint="remove it to start anew")
        try:
            if table["format"] != FORMAT or table["target"] != self.identity:
                raise ValueError("another format or target")
        except (ValueError, KeyError, TypeError) as error:
            raise OutputError(
                f"not a hunt's file ({error})", where=str(self.file), hint="remove it to start anew"
            ) from None
        return dict(table)

    def write(self, table: Mapping[str, Any]) -> None:
        """Keep ``table``; the old file stays until the new one is whole."""
        text = json.dumps({"format": FORMAT, "target": self.identity, **table}, indent=1)
        write_file(self.file, text + "\n")

    def load_search(self) -> Progress:
        """The state of a search among networks; violations are found again, from their cases."""
        table = self.read()
        if table is None:
            return Progress()
        try:
            elites = [(float.fromhex(row["ratio"]), case_from_table(row["case"])) for row in table["elites"]]
            return Progress(table["rounds"], table["examples"], float.fromhex(table["highest"]), elites)
        except (KeyError, TypeError, ValueError) as error:
            raise OutputError(f"not a search's state ({error})", where=str(self.file), hint="remove it") from None

    def save_search(self, state: Progress) -> None:
        """Keep the state of a search among networks."""
        kept = list(state.elites)
        for violation in (state.worst, state.minimal):
            if violation is not None:
                kept.insert(0, (violation.ratio, violation.case))
        rows = [{"ratio": ratio.hex(), "case": case.to_table()} for ratio, case in kept]
        self.write({"rounds": state.rounds, "examples": state.examples, "highest": state.highest.hex(), "elites": rows})

    def load_model(self) -> ModelProgress:
        """The state of a hunt in one network's domain."""
        table = self.read()
        if table is None:
            return ModelProgress()
        try:
            best = {q: _found(q, row) for q, row in table["best"].items()}
            return ModelProgress(table["rounds"], table["examples"], best)
        except (KeyError, TypeError, ValueError) as error:
            raise OutputError(f"not a hunt's state ({error})", where=str(self.file), hint="remove it") from None

    def save_model(self, state: ModelProgress) -> None:
        """Keep the state of a hunt in one network's domain."""
        best = {q: {"value": f.value.hex(), **{k: _hex(getattr(f, k)) for k in _POINT}} for q, f in state.best.items()}
        self.write({"rounds": state.rounds, "examples": state.examples, "best": best})


_POINT = ("x", "theta", "second", "u", "d")


def _hex(array: Array | None) -> list[str] | None:
    return None if array is None else [v.hex() for v in array.tolist()]


def _found(quantity: str, row: Mapping[str, Any]) -> Found:
    def array(key: str) -> Any:
        return None if row[key] is None else np.array([float.fromhex(v) for v in row[key]])

    return Found(quantity, float.fromhex(row["value"]), *(array(k) for k in _POINT))
