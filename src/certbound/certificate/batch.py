"""certify_batch(): bounds about many inputs at once, with a claim about all of them and a certificate."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import tomli_w
from numpy.typing import NDArray

from .. import __version__
from ..bounds.arrays_file import exact, npz_bytes, read_arrays
from ..bounds.batch import QUANTITIES as BOUNDED
from ..bounds.batch import BatchBounds, batch
from ..bounds.domain import Domain
from ..bounds.intervals import FILE as PARAMETERS
from ..bounds.layerwise import library_units, require_curvature
from ..bounds.quantities import OF_PARAMETERS, QUANTITIES
from ..errors import CertboundError, DomainError, known
from ..evidence_files import Content, write
from ..files import read_bytes
from ..network.graph import Network
from ..network.load import as_network
from ..network.onnx.writer import written
from ..network.stored import Array
from ..network.traps import Trap, traps
from ..numbers.exact import decimal_up
from .certification import files_of_model, require_parameters
from .claim import SEMANTICS, axioms, evidence, model_table, operators_table

CLAIM_FORMAT, FORMAT = "certbound-batch-claim-1", "certbound-batch-1"
RULES = "rules R10-R11, R15 of proofs/rules.md"  # as the checker reads them off its rule table
CLAIM, CERTIFICATE = "claim.toml", "certificate.json"
INPUTS, BOUNDS, CENTRES = "inputs.npz", "bounds.npz", "centers"
FILES = (CLAIM, CERTIFICATE, INPUTS, BOUNDS)
MOST_INPUTS = 100_000  # the checker's limit is the same
_MOST_BYTES = 256 << 20


@dataclass(frozen=True, eq=False)
class BatchCertification:
    """Bounds about each of ``centres`` (inputs, entries), with the evidence.

    ``bounds``: quantity -> (inputs,), at least the quantity for every x within the domain's input radius of that input
    and all parameters of the domain. ``clarke``: of each, whether a kink may be met. Written to a folder by write().
    """

    network: Network
    domain: Domain
    centres: Array
    bounds: Mapping[str, Array]
    clarke: NDArray[np.bool_]

    @property
    def derivatives(self) -> str:
        """``clarke`` if a kink may be met about some input, else ``classical``."""
        return "clarke" if self.clarke.any() else "classical"

    @property
    def uppers(self) -> dict[str, str]:
        """quantity -> decimal text, at least the quantity about every input."""
        return {quantity: decimal_up(float(bound.max())) for quantity, bound in self.bounds.items()}

    @cached_property
    def warnings(self) -> tuple[Trap, ...]:
        """What the model's file may hide of its parameters."""
        return traps(self.network)

    @cached_property
    def _written(self) -> tuple[Network, bytes | None]:
        return (self.network, self.network.model or None) if self.network.digest else written(self.network)

    @cached_property
    def arrays(self) -> dict[str, bytes]:
        """The files of arrays: the inputs, the bounds about each, and the parameters' intervals if they have a file."""
        own = self.domain.intervals
        more = {PARAMETERS: own.content} if own is not None and own.content else {}
        return {INPUTS: npz_bytes({CENTRES: self.centres}), BOUNDS: npz_bytes(self.bounds), **more}

    @cached_property
    def claim(self) -> str:
        """The text of claim.toml."""
        network = self._written[0]
        domain = self.domain.to_table()
        given = domain["input"]
        stated = {
            name: {"file": name, "sha256": hashlib.sha256(self.arrays[name]).hexdigest()} for name in (INPUTS, BOUNDS)
        }
        table = {
            "format": CLAIM_FORMAT,
            "semantics": SEMANTICS,
            "derivatives": self.derivatives,
            "model": model_table(network, [trap.message for trap in self.warnings]),
            "domain": {
                "kind": domain["kind"],
                "input": {
                    "norm": given["norm"],
                    "radius": given["radius"],
                    "count": len(self.centres),
                    **stated[INPUTS],
                },
                "parameters": domain["parameters"],
            },
            "bounds": stated[BOUNDS],
            "claims": [{"quantity": q, "norm": QUANTITIES[q].norm, "upper": upper} for q, upper in self.uppers.items()],
        }
        if operators := operators_table(network):
            table["operators"] = operators
        return tomli_w.dumps(table)

    @cached_property
    def certificate(self) -> str:
        """The text of certificate.json."""
        network = self._written[0]
        table = {
            "format": FORMAT,
            "producer": f"certbound {__version__}",
            "claim_sha256": hashlib.sha256(self.claim.encode()).hexdigest(),
            "model_sha256": network.digest,
            **({"data_sha256": dict(network.data_files)} if network.data_files else {}),
            "assumptions": [*axioms(network), RULES, SEMANTICS],
            "activations": [evidence(network, unit) for unit in library_units(network)],
        }
        return json.dumps(table, indent=1, ensure_ascii=False) + "\n"

    @property
    def files(self) -> dict[str, Content]:
        """What write() writes, by name."""
        files: dict[str, Content] = {CLAIM: self.claim, CERTIFICATE: self.certificate, **self.arrays}
        return files | files_of_model(self.network, self._written[1])

    def write(self, folder: str | Path, *, force: bool = False) -> Path:
        """Write claim, certificate, inputs and bounds to ``folder``, all or none; the model too if it lies in no folder
        yet. Raises OutputError as Certification.write().
        """
        return write(Path(folder), self.files, force=force)


def certify_batch(
    network: Any,
    inputs: Any,
    domain: Domain | None = None,
    *,
    quantities: str | list[str] | tuple[str, ...] | None = None,
    example_input: Any = None,
    architecture: str | Path | None = None,
    expect_parameters: int | None = None,
    progress: Callable[[str], None] = lambda _: None,
) -> BatchCertification:
    """Bound quantities of first order about each of ``inputs``, an array (inputs, entries) of numbers taken exactly or
    a file of one (.npy, .npz, .safetensors).

    ``network`` as certify() takes it. ``domain``: the radius of the inputs and what the parameters may do; its centre
    is not used and has to be 0. ``quantities``: of output, input_jacobian, parameter_jacobian (the Frobenius norm of an
    entrywise enclosure, which the operator norm does not exceed) and first_order_remainder; by default all.
    ``expect_parameters`` as for certify().

    Guaranteed for each input c, every x within the radius of c and all parameters of the domain: each quantity is at
    most its bound, in real arithmetic on the stored numbers (rule R15). Raises CertboundError.
    """
    network = as_network(network, example_input, architecture=architecture)
    if expect_parameters is not None:
        require_parameters(network, expect_parameters)
    centres = read_inputs(inputs, network.inputs)
    wanted = [quantities] if isinstance(quantities, str) else list(quantities or BOUNDED)
    if unknown := [q for q in wanted if q not in BOUNDED]:
        raise CertboundError(
            f"{unknown[0]!r} is not bounded about many inputs at once", hint=known(unknown[0], BOUNDED)
        )
    fitted = (domain or Domain.around()).fit(network)
    if any(fitted.input_center):
        raise DomainError("the domain has a centre, and the inputs are given", hint="leave [input] center out")
    if not network.checkable:
        raise CertboundError("the network has more numbers than the checker reads")
    require_curvature(network)
    progress(f"{len(centres)} inputs")
    found: BatchBounds = batch(network, fitted, centres)
    bounds = {q: found.bounds[q] for q in BOUNDED if q in wanted and q in found.bounds}
    if not bounds:
        raise CertboundError(f"the network has no parameters, which {', '.join(OF_PARAMETERS)} are about")
    return BatchCertification(network, fitted, centres, bounds, found.crosses_kink)


def read_inputs(value: Any, width: int) -> Array:
    """The inputs as (inputs, entries), each sample's entries in the order of its tensor. Raises DomainError."""
    where = ""
    if isinstance(value, str | Path):
        file = where = Path(value)  # type: ignore[assignment]
        if file.suffix == ".npy":
            import io

            data = read_bytes(file, _MOST_BYTES, DomainError)
            try:
                value = np.lib.format.read_array(io.BytesIO(data), allow_pickle=False)
            except (ValueError, EOFError, SyntaxError) as error:
                raise DomainError(f"not an array of numbers ({str(error)[:120]})", where=str(file)) from None
        else:
            arrays = read_arrays(file)
            if len(arrays) != 1:
                raise DomainError(f"{len(arrays)} arrays; expected one, of the inputs", where=str(file))
            (value,) = arrays.values()
    array = exact(value, "the inputs", str(where))
    if array.ndim == 0 or array.size % len(array) or array.size // len(array) != width:
        shape = f"{list(array.shape)}"
        raise DomainError(f"the inputs have the shape {shape}; expected rows of {width} numbers", where=str(where))
    if len(array) > MOST_INPUTS:
        raise DomainError(f"{len(array)} inputs; at most {MOST_INPUTS} are taken at once", where=str(where))
    return array.reshape(len(array), width)
