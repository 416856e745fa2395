"""certify_values(): optimal values over finitely many candidates, of networks of many layers and of their limits."""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from pathlib import Path
from typing import Any

import tomli_w

from .. import __version__
from ..certificate.check import check
from ..errors import InfeasibleError, ModelError, StartError
from ..evidence_files import write
from ..files import MAX_MODEL, read_bytes
from ..numbers.exact import decimal_up, format_exact
from .certification import Depth, certify_depth
from .dense import Dense, certify_dense
from .evidence import CERTIFICATE as MEMBER_CERTIFICATE
from .evidence import CLAIM as MEMBER_CLAIM
from .evidence import SEMANTICS
from .layers import EULER, RK4
from .start import Start, number

CLAIM_FORMAT, CERTIFICATE_FORMAT = "certbound-values-1", "certbound-values-certificate-1"
CLAIM, CERTIFICATE, MEMBERS, MODEL = "values.toml", "values.json", "members", "model.onnx"
RULES = "rules D14 of proofs/rules-depth.md"  # as the checker reads them off its rule table
MAX_MEMBERS = 256  # that the checker reads


@dataclass(frozen=True, eq=False)
class Member:
    """What is proved of one candidate from one start. ``model``: the bytes of its file."""

    candidate: int
    found: Depth | Dense
    model: bytes

    @property
    def upper(self) -> Fraction:
        """At least the distance of the network's last state from the limit's."""
        if isinstance(self.found, Dense):
            return Fraction(self.found.upper)
        return Fraction((self.found.distance or ("", "0"))[1])


@dataclass(frozen=True, eq=False)
class Values:
    """What is claimed of the optimal values over the candidates, with the evidence.

    Guaranteed: for losses with the Lipschitz constant ``lipschitz`` in the last state, in the Euclidean norm, the least
    mean loss over the starts that a candidate reaches with the network of many layers, and the least that one reaches
    with its limit, differ by at most ``gap``; a term that depends on the candidate alone may be added to both.
    """

    members: tuple[Member, ...]
    lipschitz: str
    gap: str

    @cached_property
    def claim(self) -> str:
        """The text of values.toml."""
        rows = [
            {"candidate": member.candidate, "sha256": hashlib.sha256(member.found.claim.encode()).hexdigest()}
            for member in self.members
        ]
        head = {"format": CLAIM_FORMAT, "semantics": SEMANTICS, "lipschitz": self.lipschitz, "gap": self.gap}
        return tomli_w.dumps(head | {"members": rows})

    @cached_property
    def certificate(self) -> str:
        """The text of values.json."""
        table = {
            "format": CERTIFICATE_FORMAT,
            "producer": f"certbound {__version__}",
            "claim_sha256": hashlib.sha256(self.claim.encode()).hexdigest(),
            "assumptions": [RULES, SEMANTICS],
        }
        return json.dumps(table, indent=1) + "\n"

    def to_table(self) -> dict[str, Any]:
        """What the command prints."""
        return {
            "candidates": len({member.candidate for member in self.members}),
            "starts": len(self.members) // len({member.candidate for member in self.members}),
            "lipschitz": self.lipschitz,
            "gap": self.gap,
        }

    def files(self) -> dict[str, str | bytes]:
        """Name below the folder -> contents of all that write() writes."""
        found: dict[str, str | bytes] = {CLAIM: self.claim, CERTIFICATE: self.certificate}
        for i, member in enumerate(self.members):
            place = f"{MEMBERS}/{i}"
            found[f"{place}/{MEMBER_CLAIM}"] = member.found.claim
            found[f"{place}/{MEMBER_CERTIFICATE}"] = member.found.certificate
            found[f"{place}/{MODEL}"] = member.model
        return found

    def write(self, folder: str | Path, *, force: bool = False) -> Path:
        """Write values.toml, values.json and the members' claims, certificates and models, all or none."""
        return write(Path(folder), self.files(), force=force)


def certify_values(
    models: Sequence[str | Path],
    starts: Sequence[Start | str | Path],
    layers: str | None = None,
    *,
    dense: int | None = None,
    lipschitz: str = "1",
    steps: int = 50,
    order: int = 6,
    blocks: int = 20,
    progress: Callable[[str], None] = lambda _: None,
) -> Values:
    """Certify how far the optimal values of a learning problem over the candidates ``models`` are from their limits'.

    ``models``: ONNX files of fields, or with ``dense`` of kernels. ``starts``: the samples' inputs, Starts or files.
    ``layers``: "euler:N" or "rk4:N"; ``dense``: instead, the number of dense-connected layers. ``lipschitz``: of the
    loss of every sample in the last state. The rest is as in certify_depth and certify_dense. The checker has verified
    what is returned. Raises ModelError, StartError, and InfeasibleError if nothing is proved.
    """
    if (layers is None) == (dense is None) or (layers is not None and layers.split(":")[0] not in (EULER, RK4)):
        raise StartError("expected euler:N, rk4:N or dense-connected layers", where="layers")
    if not 1 <= len(models) * len(starts) <= MAX_MEMBERS:
        raise StartError(f"expected 1 to {MAX_MEMBERS} candidates times starts", where="candidates")
    constant = number(lipschitz, "lipschitz", least=Fraction(1, 10**12))
    members = []
    for i, model in enumerate(models):
        data = read_bytes(Path(model), MAX_MODEL, ModelError)
        for start in starts:
            progress(f"candidate {i + 1} of {len(models)}")
            found: Depth | Dense
            if dense is not None:
                found = certify_dense(model, start, dense, blocks=blocks)
            else:
                found = certify_depth(model, start, layers, steps=steps, order=order)
            members.append(Member(i, found, data))
    each = len(starts)
    means = [sum((m.upper for m in members[k : k + each]), Fraction(0)) / each for k in range(0, len(members), each)]
    gap = decimal_up(constant * max(means), 12)
    result = Values(tuple(members), format_exact(constant), gap)
    progress("checking in exact arithmetic")
    with tempfile.TemporaryDirectory() as name:
        folder = result.write(name)
        checked = check(folder / CLAIM, folder / CERTIFICATE, folder / MEMBERS / "0" / MODEL)
    if checked.status:
        raise InfeasibleError(f"the checker does not accept what was found ({checked.verdict}: {checked.reason})")
    return result
