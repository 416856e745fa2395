"""certify(): from a network and a domain to a claim, a certificate and a report."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from ..bounds.domain import Domain
from ..bounds.intervals import FILE as PARAMETERS
from ..bounds.layerwise import BY_LAYERS, Layerwise, layerwise, require_curvature
from ..bounds.local import EFFORTS, Progress, local, search
from ..bounds.local.replay_cost import AUTOMATIC, MAX_WORK, replay_work
from ..bounds.quantities import OF_PARAMETERS, QUANTITIES
from ..bounds.weight_norms import WeightNorms
from ..errors import CertboundError, LimitError, ModelError, OutputError, known
from ..evidence_files import Content, Streamed, write
from ..network.graph import Network
from ..network.load import as_network
from ..network.onnx.data_files import MODEL_DATA, made_bytes
from ..network.onnx.writer import MODEL, written
from ..network.traps import Trap, traps
from ..numbers.exact import decimal_up, parse_exact
from ..report.certificate_page import render, summary_html
from .claim import certificate_text, claim_text
from .gradient import FILE as ENTRIES
from .gradient import Gradient, gradient, selected
from .local_plan import Leaves
from .norms_file import norms_of

FILES = ("claim.toml", "certificate.json", "report.html")


TIERS = ("auto", "layerwise", "local")
JACOBIANS = ("input_jacobian", "parameter_jacobian")  # what rule R14 bounds


@dataclass(frozen=True, eq=False)
class Certification:
    """Bounds of one network over one domain, with the evidence.

    ``bounds``: quantity -> decimal text, an upper bound of the quantity for every (x, theta) of the domain;
    ``tiers``: quantity -> the tier it comes from; ``unsupported``: quantity -> why there is none. ``result``: the tier
    layerwise; ``leaves``: the tier local, if it was used. Written to a folder by write().
    """

    network: Network
    domain: Domain
    result: Layerwise
    leaves: Leaves | None
    bounds: dict[str, str]
    tiers: dict[str, str]
    unsupported: dict[str, str]
    fallbacks: dict[str, str] = field(default_factory=dict)  # quantity of the tier layerwise -> why not local
    certified: dict[str, str] = field(default_factory=dict)  # quantity -> its bound, where a limit is claimed instead
    gradient: Gradient | None = None  # intervals of single entries of the derivatives, if they were asked for

    @property
    def derivatives(self) -> str:
        """``clarke`` if a kink may be met, else ``classical``: either tier shows the latter for the whole domain."""
        local = "clarke" if self.leaves is None else self.leaves.derivatives
        used = "local" in self.tiers.values()
        return "clarke" if self.result.derivatives == "clarke" and (local == "clarke" or not used) else "classical"

    def forms(self, quantity: str) -> tuple[str, ...]:
        """The forms of rule L8 that the bound comes from; of the tier layerwise: "joint" (rule R9), "recursion" (a
        Jacobian's, where rule R14 bounds it), or none."""
        if self.leaves is not None and self.tiers[quantity] == "local":
            return self.leaves.forms(quantity)
        if quantity in self.result.joint:
            return ("joint",)
        return ("recursion",) if quantity in self.result.by_recursion else ()

    @cached_property
    def warnings(self) -> tuple[Trap, ...]:
        """What the model's file may hide of its parameters."""
        return traps(self.network)

    @cached_property
    def _written(self) -> tuple[Network, bytes | None]:
        """The network as in its file; the file's bytes, if it is to be written because it lies in no folder yet."""
        return (self.network, self.network.model or None) if self.network.digest else written(self.network)

    @cached_property
    def claim(self) -> str:
        """The text of claim.toml. Raises OutputError for a network that came from no file and fits in none."""
        return claim_text(
            self._written[0],
            self.domain,
            self.derivatives,
            self.bounds,
            self.tiers,
            self.unsupported,
            [trap.message for trap in self.warnings],
            self.gradient,
        )

    @cached_property
    def certificate(self) -> str:
        """The text of certificate.json."""
        return certificate_text(
            self._written[0], self.result, self.leaves, self.tiers, self.claim, self.gradient, self.certified
        )

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
        known = self.bounds | self.certified
        return replace(
            self,
            bounds=dict(limits),
            tiers={q: self.tiers[q] for q in limits},
            unsupported={},
            certified={q: known[q] for q, limit in limits.items() if limit != known[q]},
            gradient=None,
        )

    def write(self, folder: str | Path, *, force: bool = False) -> Path:
        """Write claim.toml, certificate.json and report.html to ``folder``, all or none; other files in it stay.

        For a network that came from no file the ONNX file is written too, as model.onnx. Raises OutputError, and
        leaves nothing behind, if the folder cannot be written, nothing is claimed or, without ``force``, a file of
        such a name is there that certbound did not write.
        """
        if not self.bounds:
            raise OutputError("nothing is claimed, so nothing is written", where=str(folder))
        return write(Path(folder), self.files, force=force)

    @property
    def files(self) -> dict[str, Content]:
        """What write() writes, by name."""
        files: dict[str, Content] = dict(zip(FILES, (self.claim, self.certificate, self.report), strict=True))
        if (own := self.domain.intervals) is not None and own.content:
            files[PARAMETERS] = own.content
        if self.gradient is not None and self.gradient.in_file:
            files[ENTRIES] = self.gradient.content
        return files | files_of_model(self.network, self._written[1])

    def _repr_html_(self) -> str:
        return summary_html(self)

    def _repr_latex_(self) -> str:
        return _latex(self.bounds)


def files_of_model(network: Network, model: bytes | None) -> dict[str, Content]:
    """The model's own files that are written with evidence: those of one that lies in no folder yet."""
    files: dict[str, Content] = {} if model is None else {MODEL: model}
    if data := network.model_data:
        size = sum(tensor.size * tensor.kind.itemsize for tensor in data)
        files[MODEL_DATA] = Streamed(size, network.data_files[MODEL_DATA], lambda: made_bytes(data))
    return files


_LATEX = {
    "output": r"\sup\|\Phi\|",
    "input_jacobian": r"\sup\|\partial_x\Phi\|",
    "parameter_jacobian": r"\sup\|\partial_\theta\Phi\|",
    "parameter_hessian": r"\sup\|D^2_\theta\Phi\|",
    "taylor_remainder": r"\rho",
    "first_order_remainder": r"\rho_1",
}


def _latex(bounds: dict[str, str]) -> str:
    rows = r" \\ ".join(rf"{_LATEX[q]} &\le {upper}" for q, upper in bounds.items())
    return rf"$\displaystyle \begin{{aligned}} {rows} \end{{aligned}}$"


def certify(
    network: Any,
    domain: Domain | None = None,
    *,
    example_input: Any = None,
    architecture: str | Path | None = None,
    quantities: str | Sequence[str] | None = None,
    tier: str = "auto",
    split_seconds: float | None = None,
    split_nodes: int | None = None,
    executor: Executor | None = None,
    jobs: int = 1,
    expect_parameters: int | None = None,
    work: str | Path | None = None,
    effort: str = "normal",
    entries: bool = False,
    entry: str | Sequence[str] = (),
    machine_checked: bool = False,
    progress: Callable[[str], None] = lambda _: None,
) -> Certification:
    """Bound ``quantities`` (default: all) of ``network`` over ``domain``.

    ``network``: a Network, or what load() takes, with ``example_input`` and ``architecture`` as load() takes them: a
    file, a Keras model, a PyTorch module with an example, arrays by name with an architecture file.

    The default domain is the point 0 with the stored weights. ``tier``: "layerwise" (fast, any size), "local" (tight,
    and at least as good) or "auto": local for networks of at most AUTOMATIC neurons. With a budget of seconds or nodes
    the domain is split (branch and bound on the last of ``quantities``: the inputs' box is halved and, where that is a
    first derivative or the output, neurons are cut at kinks), by ``jobs`` processes of ``executor``.
    Norms of large weights are computed by ``jobs`` processes and, with ``work``, kept in this folder as they are found
    (norms.jsonl): what is interrupted goes on from there. A weight in a data file is read when its turn comes.
    ``effort``: "low", "normal" or "high", how much time the tier local spends where inputs or parameters move: nothing
    on matrix inequalities (rule L10), multipliers in closed form up to a moderate size, or the best that are found.
    By default first_order_remainder is bounded only where the taylor_remainder is not. ``expect_parameters``: how many
    parameters the network must have, so that none was dropped, doubled or made a constant on the way into its file.

    Guaranteed for every x and theta of the domain: each quantity is at most its bound, in real arithmetic on the
    stored numbers. Quantities that have no bound are listed with the reason. Raises DomainError if the domain
    does not fit, SpecError if a claim about an activation is not proved, ModelError if the number of parameters is not
    the expected one or a data file has changed since it was read, OutputError if ``work`` cannot be used.

    ``entries``: the claim also has an interval for each entry of each output's derivative, in parameters and inputs, in
    a file beside it; ``entry``: intervals of these in the claim itself, for every output: NAME, "NAME[3,2]" or
    "NAME[3,:]", NAME a tensor of parameters, and "input[0]". They are the ``gradient`` of the result. Raises
    CertboundError for entries that are not there, or more than the checker verifies.

    ``machine_checked``: by the tier layerwise without matrix inequalities (R14) and joint forms (R9), so that the
    machine-checked checker follows. Raises CertboundError with another tier, a split or entries.
    """
    network = as_network(network, example_input, architecture=architecture)
    if expect_parameters is not None:
        require_parameters(network, expect_parameters)
    wanted = _wanted(quantities)
    if tier not in TIERS:
        raise CertboundError(f"unknown tier {tier!r}", hint=known(tier, TIERS))
    if effort not in EFFORTS:
        raise CertboundError(f"unknown effort {effort!r}", hint=known(effort, EFFORTS))
    splitting = split_seconds is not None or split_nodes is not None
    if splitting and tier == "layerwise":
        raise CertboundError("splitting needs the tier local", hint="leave out tier='layerwise'")
    if machine_checked:
        if tier == "local" or splitting or entries or entry:
            raise CertboundError("machine-checked claims are of the tier layerwise, about the whole domain")
        tier = "layerwise"
    fitted = (domain or Domain.around()).fit(network)
    chosen = (entry,) if isinstance(entry, str) else tuple(entry)
    picked = selected(network, everything=entries, chosen=chosen) if entries or chosen else []
    require_curvature(network)
    neurons = network.neurons
    leaves = None
    wished = splitting or tier == "local" or (tier == "auto" and neurons <= AUTOMATIC)
    nothing = not network.groups and set(wanted) <= set(OF_PARAMETERS)
    both = wished and not nothing and _checkable(network, required=splitting or tier == "local")
    norms = norms_of(network, None if work is None else Path(work), jobs, progress)
    result = layerwise(network, fitted, progress, norms, recursion=not both and not machine_checked)
    if machine_checked:
        result = result.by_steps()
    if both:
        if splitting:
            leaves = _split(
                network, fitted, result, wanted, split_seconds, split_nodes, executor, jobs, effort, progress
            )
        else:
            leaves = Leaves.of_box(local(network, fitted, progress, weak=result, work=MAX_WORK, effort=effort))
        result = _recursion(network, fitted, result, leaves, wanted, progress, norms)
    found = _select(network, fitted, result, leaves, wanted, explicit=quantities is not None)
    if entries or chosen:
        progress("entries of the derivatives")
        found = replace(found, gradient=gradient(network, fitted, picked, everything=entries))
    if tier == "layerwise":
        return found
    weak = [q for q, used in found.tiers.items() if used == "layerwise"]
    return replace(found, fallbacks={q: _why_not_local(q, leaves, neurons) for q in weak})


def _recursion(
    network: Network,
    domain: Domain,
    result: Layerwise,
    leaves: Leaves,
    wanted: Sequence[str],
    progress: Callable[[str], None],
    norms: WeightNorms,
) -> Layerwise:
    """The tier layerwise with rule R14, if a Jacobian that is wanted gets a better bound by it than by the tier local.

    Where that is at the best it can be, its own value at the centre, nothing is tried.
    """
    open_ = [q for q in JACOBIANS if q in wanted and q in result.bounds and not leaves.is_at_best(q)]
    if not open_:
        return result
    other = layerwise(network, domain, progress, norms, recursion=True)
    better = [q for q in open_ if q not in leaves.bounds or other.bounds[q].value < leaves.bounds[q].value]
    return other if better else result


def require_parameters(network: Network, count: int) -> None:
    """Raises ModelError unless the network has this many parameters."""
    if network.parameter_count != count:
        groups = "; ".join(group.in_words for group in network.groups)
        raise ModelError(
            f"it has {network.parameter_count} parameters; expected {count}",
            where=network.source,
            hint=f"its groups are {groups}" if groups else "it has no group of parameters",
        )


def _why_not_local(quantity: str, leaves: Leaves | None, neurons: int) -> str:
    """Why the tier local was asked for (or allowed by "auto") and the bound is not from it."""
    if leaves is None:
        if neurons > AUTOMATIC:
            return f"the network has {neurons} neurons, and auto uses the tier local up to {AUTOMATIC} (--tier local)"
        return "the checker would refuse the work of the tier local for this network"
    if quantity not in leaves.bounds:
        return f"the tier local has no bound: {leaves.unsupported.get(quantity, 'beyond the range of floats')}"
    own = [{f: b for f, b in box.candidates.get(quantity, {}).items() if f not in BY_LAYERS} for box in leaves.found]
    if any(not forms for forms in own):
        second = QUANTITIES[quantity].order == 2 and any(
            box.candidates["output"].keys() - {*BY_LAYERS} for box in leaves.found
        )
        why = "a neuron may cross a kink, and it needs second derivatives" if second else "beyond the range of floats"
        return f"the tier local has no bound of its own: {why}"
    least = max(min(b.value for b in forms.values()) for forms in own)
    return f"the tier local is no better here: its own bound is {decimal_up(least, 7)}"


def _wanted(quantities: str | Sequence[str] | None) -> tuple[str, ...]:
    if isinstance(quantities, str):
        quantities = (quantities,)
    wanted = tuple(QUANTITIES) if quantities is None else tuple(quantities)
    if unknown := [q for q in wanted if q not in QUANTITIES]:
        raise CertboundError(f"unknown quantity {unknown[0]!r}", hint=known(unknown[0], QUANTITIES))
    if not wanted:
        raise CertboundError("an empty list of quantities", hint=f"known: {', '.join(QUANTITIES)}")
    return wanted


def _checkable(network: Network, *, required: bool) -> bool:
    """Whether the checker would replay the tier local of one box. Raises CertboundError if it is ``required``."""
    if network.checkable and replay_work(network, ()) <= MAX_WORK:
        return True
    if required:
        raise CertboundError(
            "the network is too large for a certificate of the tier local: the checker would refuse the work",
            hint="use the tier layerwise; certbound.bounds.local.local bounds without a certificate",
        )
    return False


def _split(
    network: Network,
    domain: Domain,
    result: Layerwise,
    wanted: tuple[str, ...],
    seconds: float | None,
    nodes: int | None,
    executor: Executor | None,
    jobs: int,
    effort: str,
    progress: Callable[[str], None],
) -> Leaves:
    """Branch and bound on the quantity of highest order that has a bound."""
    target = max((q for q in wanted if q in result.bounds), key=lambda q: QUANTITIES[q].order, default=wanted[0])

    def show(step: Progress) -> None:
        progress(
            f"{target} <= {step.bound:.6g}, reached {step.reached:.6g}, {step.leaves} leaves, {step.seconds:.0f} s"
        )

    found = search(
        network, domain, target,
        seconds=seconds, nodes=nodes, executor=executor, width=jobs, effort=effort,
        parameters=bool({*wanted} & {*OF_PARAMETERS}), progress=show,
    )  # fmt: skip
    return Leaves.of_search(found)


def _select(
    network: Network, domain: Domain, result: Layerwise, leaves: Leaves | None, wanted: tuple[str, ...], explicit: bool
) -> Certification:
    """The better tier for each quantity."""
    bounds, tiers, unsupported = {}, {}, {}
    for quantity in (q for q in QUANTITIES if q in wanted):
        if quantity == "first_order_remainder" and not explicit and "taylor_remainder" in bounds:
            continue
        weak = result.bounds.get(quantity)
        tight = leaves.bounds.get(quantity) if leaves is not None and leaves.improves(quantity) else None
        if tight is not None and (weak is None or tight.value < weak.value):
            bounds[quantity], tiers[quantity] = decimal_up(tight.value), "local"
        elif weak is not None:
            bounds[quantity], tiers[quantity] = decimal_up(weak.value), "layerwise"
        elif quantity != "first_order_remainder" or explicit:
            reasons = result.unsupported if leaves is None else leaves.unsupported | result.unsupported
            unsupported[quantity] = reasons.get(quantity, "only the tier local bounds it")
    return Certification(network, domain, result, leaves, bounds, tiers, unsupported)
