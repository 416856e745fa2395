"""certify(): from a network and a domain to a claim, a certificate and a report."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from ..bounds.domain import Domain
from ..bounds.layerwise import Layerwise, layerwise
from ..bounds.quantities import QUANTITIES
from ..bounds.ranges import is_piecewise_linear
from ..errors import CertboundError, LimitError, OutputError, SpecError
from ..network.graph import Network
from ..network.load import load
from ..numbers.exact import decimal_up, parse_exact
from ..proof.facts import facts
from .claim import TIER, certificate_text, claim_text
from .report import render, summary_html

FILES = ("claim.toml", "certificate.json", "report.html")


@dataclass(frozen=True, eq=False)
class Certification:
    """Bounds of one network over one domain, with the evidence.

    ``bounds``: quantity -> decimal text, an upper bound of the quantity for every (x, theta) of the domain;
    ``unsupported``: quantity -> why there is none. Written to a folder by write().
    """

    network: Network
    domain: Domain
    result: Layerwise
    bounds: dict[str, str]
    unsupported: dict[str, str]

    @property
    def tier(self) -> str:
        """The tier every bound comes from."""
        return TIER

    @cached_property
    def claim(self) -> str:
        """The text of claim.toml."""
        return claim_text(self.network, self.domain, self.result, self.bounds, self.unsupported)

    @cached_property
    def certificate(self) -> str:
        """The text of certificate.json."""
        return certificate_text(self.network, self.result, self.bounds, self.claim)

    @cached_property
    def report(self) -> str:
        """The text of report.html."""
        return render(self.claim, self.certificate)

    def with_limits(self, limits: Mapping[str, str]) -> Certification:
        """The same with weaker claims: quantity -> the number to claim, and nothing about other quantities.

        A claim with room lets a retrained model keep it (certbound regress). Raises CertboundError for a limit below
        the certified bound.
        """
        for quantity, limit in limits.items():
            if quantity not in self.bounds:
                raise CertboundError(
                    f"nothing is certified about {quantity!r}", hint=f"certified: {', '.join(self.bounds) or 'nothing'}"
                )
            try:
                enough = parse_exact(limit) >= parse_exact(self.bounds[quantity])
            except ValueError as error:
                raise CertboundError(f"the limit of {quantity}: {error}") from None
            if not enough:
                raise LimitError(
                    f"{quantity} is certified to be at most {self.bounds[quantity]}, not {limit}",
                    hint="a smaller domain has smaller bounds",
                )
        if not limits:
            raise CertboundError("no limits are given")
        return replace(self, bounds=dict(limits), unsupported={})

    def write(self, folder: str | Path) -> Path:
        """Write claim.toml, certificate.json and report.html to ``folder``, atomically; other files in it stay.

        Raises OutputError, and leaves nothing behind, if the folder cannot be written or nothing is claimed.
        """
        if not self.bounds:
            raise OutputError("nothing is claimed, so nothing is written", where=str(folder))
        return write_atomically(
            Path(folder), dict(zip(FILES, (self.claim, self.certificate, self.report), strict=True))
        )

    def _repr_html_(self) -> str:
        return summary_html(self)

    def _repr_latex_(self) -> str:
        return _latex(self.bounds)


_LATEX = {
    "output": r"\sup\|\Phi\|",
    "input_jacobian": r"\sup\|\partial_x\Phi\|",
    "parameter_jacobian": r"\sup\|\partial_\theta\Phi\|",
    "parameter_hessian": r"\sup\|D^2_\theta\Phi\|",
    "taylor_remainder": r"\rho",
}


def _latex(bounds: dict[str, str]) -> str:
    rows = r" \\ ".join(rf"{_LATEX[q]} &\le {upper}" for q, upper in bounds.items())
    return rf"$\displaystyle \begin{{aligned}} {rows} \end{{aligned}}$"


def certify(
    network: Network | str | Path,
    domain: Domain | None = None,
    *,
    quantities: str | Sequence[str] | None = None,
    progress: Callable[[str], None] = lambda _: None,
) -> Certification:
    """Bound ``quantities`` (default: all) of ``network`` (or of the network in a file) over ``domain``.

    The default domain is the point 0 with the stored weights.

    Guaranteed for every x and theta of the domain: each quantity is at most its bound, in real arithmetic on the
    stored numbers. Quantities that have no bound are listed with the reason. Raises DomainError if the domain
    does not fit, SpecError if a claim about an activation is not proved.
    """
    if not isinstance(network, Network):
        network = load(network)
    if isinstance(quantities, str):
        quantities = (quantities,)
    wanted = tuple(QUANTITIES) if quantities is None else tuple(quantities)
    if unknown := [q for q in wanted if q not in QUANTITIES]:
        raise CertboundError(f"unknown quantity {unknown[0]!r}", hint=f"known: {', '.join(QUANTITIES)}")
    if not wanted:
        raise CertboundError("an empty list of quantities", hint=f"known: {', '.join(QUANTITIES)}")
    fitted = (domain or Domain.around()).fit(network)
    for unit in network.units:
        progress(f"facts about {unit.activation}")
        activation = network.activation(unit)
        facts(activation, unit.parameters)
        if "c0" not in activation.constants and not is_piecewise_linear(activation, unit.parameters):
            raise SpecError(
                "a certificate needs a bound c0 of the second derivative (off the kinks)",
                where=activation.file,
                hint="add c0 to [constants], and where phi' turns to [critical]",
            )
    result = layerwise(network, fitted, progress)
    return Certification(
        network,
        fitted,
        result,
        {q: decimal_up(result.bounds[q].value) for q in QUANTITIES if q in wanted and q in result.bounds},
        {q: result.unsupported[q] for q in QUANTITIES if q in wanted and q in result.unsupported},
    )


def write_atomically(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write all ``files`` or none. A new folder appears complete; in an existing one each file is replaced whole."""
    parent = folder.absolute().parent
    temporary: Path | None = None
    try:
        if folder.exists() and not folder.is_dir():
            raise OutputError("is a file, not a folder", where=str(folder), hint="choose another -o")
        if not parent.is_dir():
            raise OutputError(
                f"the folder {parent} does not exist", where=str(folder), hint="create it, or choose another -o"
            )
        temporary = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder if folder.is_dir() else parent))
        for name, text in files.items():
            (temporary / name).write_bytes(text.encode() if isinstance(text, str) else text)
        temporary.chmod(0o755)
        if folder.is_dir():
            for name in files:
                (temporary / name).replace(folder / name)
        else:
            temporary.replace(folder)
    except OSError as error:
        raise OutputError(
            f"cannot be written ({error.strerror})",
            where=str(folder),
            hint="choose a folder you may write to with -o",
        ) from None
    finally:
        if temporary is not None:
            shutil.rmtree(temporary, ignore_errors=True)
    return folder
