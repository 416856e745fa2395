"""The pytest plugin: fails when a model no longer satisfies its certified bounds. Does nothing unless asked.

    pytest --certbound-certificate DIR --certbound-model FILE [--certbound-max-shrink 0.05]

One test item per claimed quantity is added; tests marked ``certbound`` run too, and may use the fixture ``certified``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from fractions import Fraction

    from ...bounds.domain import Domain
    from ...network.graph import Network
    from .regress import Regression, Row

_MARKER = "certbound: property-based regression test of a certified model; skipped without --certbound-certificate"


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options."""
    group = parser.getgroup("certbound", "certified bounds of a neural network")
    group.addoption(
        "--certbound-certificate", metavar="DIR", help="Folder that certify wrote: claim.toml and certificate.json."
    )
    group.addoption("--certbound-model", metavar="FILE", help="The ONNX model that must satisfy the claim.")
    group.addoption(
        "--certbound-max-shrink",
        metavar="F",
        type=float,
        help="Fail, too, if a bound moved towards its claimed number by more than this fraction of it.",
    )
    group.addoption("--certbound-seed", metavar="N", type=int, default=0, help="Seed of the search for a worst point.")


def pytest_configure(config: pytest.Config) -> None:
    """The marker, and the options' consistency."""
    config.addinivalue_line("markers", _MARKER)
    folder, model = config.getoption("--certbound-certificate"), config.getoption("--certbound-model")
    if (folder is None) != (model is None):
        raise pytest.UsageError("--certbound-certificate and --certbound-model belong together")
    if folder is not None and not _claim_file(folder).is_file():
        raise pytest.UsageError(f"--certbound-certificate: {folder} holds no claim.toml")
    if model is not None and not Path(model).is_file():
        raise pytest.UsageError(f"--certbound-model: there is no file {model}")
    shrink = config.getoption("--certbound-max-shrink")
    if shrink is not None and not 0 <= shrink < float("inf"):
        raise pytest.UsageError("--certbound-max-shrink: expected a number from 0 on")


def _claim_file(folder: str) -> Path:
    from ...errors import CertboundError
    from ...evidence_files import recover

    try:
        recover(Path(folder))
    except CertboundError as error:
        raise pytest.UsageError(str(error)) from None
    return Path(folder) / "claim.toml"


def pytest_collection_modifyitems(session: pytest.Session, config: pytest.Config, items: list[pytest.Item]) -> None:
    """Add one item per claimed quantity, or skip what needs a certificate."""
    folder = config.getoption("--certbound-certificate")
    if folder is None:
        for item in items:
            if item.get_closest_marker("certbound") is not None:
                item.add_marker(pytest.mark.skip(reason="needs --certbound-certificate and --certbound-model"))
        return
    from ...certificate.reading import read_claim
    from ...errors import CertboundError

    try:
        claim = read_claim(Path(folder) / "claim.toml")
    except CertboundError as error:
        raise pytest.UsageError(str(error)) from None
    items[:0] = [
        CertificateItem.from_parent(session, name=f"certbound[{quantity}]", quantity=quantity)
        for quantity in claim.bounds
    ]


class BoundNotKept(Exception):
    """A quantity is violated, not provable, or its margin shrank too much."""


class CertificateItem(pytest.Item):
    """The claim about one quantity, for the model given."""

    def __init__(self, *, quantity: str, **options: Any) -> None:
        super().__init__(**options)
        self.quantity = quantity

    def runtest(self) -> None:
        row = next(r for r in _regression(self.config).rows if r.quantity == self.quantity)
        limit = self.config.getoption("--certbound-max-shrink")
        if problem := _problem(row, limit):
            raise BoundNotKept(problem)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        from ...errors import CertboundError

        if isinstance(excinfo.value, BoundNotKept | CertboundError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[str, None, str]:
        return "certbound", None, f"{self.quantity} as certified"


def _problem(row: Row, max_shrink: float | None) -> str | None:
    """What is wrong with one quantity, with the worst point found; None if nothing."""
    from fractions import Fraction

    from ..fuzz.properties import describe
    from .regress import HOLDS

    if row.verdict != HOLDS:
        lines = [row.text]
        if row.found is not None and row.found.reached > Fraction(row.claimed):
            lines.append(describe(row.found, Fraction(row.claimed)))
        elif row.found is not None:
            lines.append(
                f"The worst point found does not violate the claim (x = {[float(v) for v in row.found.x][:8]}),"
                " but the bound certified for the new model is above the claimed number."
            )
        lines.append("Certify the new model anew if the larger bound is acceptable, or train it again.")
        return "\n".join(lines)
    if max_shrink is not None and (row.shrink is None or row.shrink > max_shrink):
        known = (
            ""
            if row.shrink is not None
            else " By how much it shrank is not known: the old certificate records no bound."
        )
        return (
            f"{row.text}\nThe margin may shrink by at most {100 * max_shrink:.4g} points of the claimed number.{known}"
        )
    return None


_KEY = pytest.StashKey["Regression"]()


def _regression(config: pytest.Config) -> Regression:
    """Computed once per run."""
    if _KEY not in config.stash:
        from .regress import regress

        config.stash[_KEY] = regress(
            Path(config.getoption("--certbound-certificate")),
            Path(config.getoption("--certbound-model")),
            seed=config.getoption("--certbound-seed"),
            always_search=True,
        )
    return config.stash[_KEY]


@dataclass(frozen=True, eq=False)
class Certified:
    """The model under test and what is claimed of it: quantity -> exact upper bound."""

    network: Network
    domain: Domain
    bounds: dict[str, Fraction]


@pytest.fixture(scope="session")
def certified(request: pytest.FixtureRequest) -> Iterator[Certified]:
    """The model of --certbound-model with domain and bounds of the claim; skips without the options."""
    folder, model = (request.config.getoption(f"--certbound-{name}") for name in ("certificate", "model"))
    if folder is None:
        pytest.skip("needs --certbound-certificate and --certbound-model")
    from ...certificate.reading import read_claim
    from ...network.load import load

    claim = read_claim(Path(folder) / "claim.toml")
    network = load(model, outputs=claim.outputs_of)
    yield Certified(network, claim.domain.fit(network), {q: claim.upper(q) for q in claim.bounds})
