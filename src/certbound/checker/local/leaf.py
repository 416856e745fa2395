"""Rule L8 of the local tier: what is concluded over one leaf of the split tree (proofs/rules-local.md)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import cached_property
from typing import Any

from activations.fact_types import Facts
from activations.pieces import Unit
from arithmetic.exact import ONE, ZERO, norm_up, sqrt_up, up
from claim import QUANTITIES
from layerwise.norm_jets import NormJet, collatz_wielandt, rule_r8
from layerwise.replay import conclude
from network.domain import Domain
from network.graph import Network
from outcome import Malformed, Rejected
from reading import nonnegative, number, rows, table

from local import entries, inequality, recursion
from local import witness_keys as keys
from local.adjoint_ranges import ranges_of
from local.adjoints import Adjoints, Centres, adjoint_centres, one_row, rule_l4
from local.empty import prove_empty
from local.hessian import Second
from local.inequality import Claim, Directions, Given, Space
from local.known import MOST_ROWS, AdjointRanges, Bounded, Gain, Local
from local.lines import given_lines
from local.matrices import Matrix, plus, product, scaled, times, total, transpose
from local.norms import Norms
from local.phases import Cut
from local.radial import MAX_KNOTS, distance, require_knots, rule_l15, shortened
from local.reduction import rule_l7
from local.sensitivities import first_order
from local.stacked import rule_l7_stacked
from local.web import Web, over, web_of

BY_LAYERS = (keys.LAYERWISE, keys.JOINT)  # R1 to R8 on the leaf, and R9 too
FORMS = {  # quantity -> the forms of rule L8
    "output": ("mean", *BY_LAYERS),
    "input_jacobian": ("direct", "entries", "inequality", "recursion", *BY_LAYERS),
    "parameter_jacobian": ("direct", "centre", "entries", "inequality", "recursion", "radial", *BY_LAYERS),
    "first_order_remainder": ("direct", "centre", "taylor", *BY_LAYERS),
    "parameter_hessian": ("rows", "all", "stacked", "direct", *BY_LAYERS),
    "taylor_remainder": ("rows", "all", "stacked", "direct", *BY_LAYERS),
}
ROW_FORMS = ("exact", "direct", "inequality")

Layerwise = Callable[
    [Domain, bool, str], NormJet
]  # rules R1 to R5, or R9, on the domain of a leaf, with second derivatives or without, by the form named


class Leaf:
    """One leaf of the certificate, checked: its bounds follow by the rules from the model and the domain.

    ``web``: that of the network over a domain that differs in the inputs only, made here if not given. ``inner``: it
    belongs to rule L15 of another leaf, and has none of its own.
    """

    def __init__(
        self,
        value: Any,
        where: str,
        quantities: list[str],
        network: Network,
        domain: Domain,
        facts: Mapping[Unit, Facts],
        layerwise: Layerwise,
        web: Web | None = None,
        cuts: tuple[Cut, ...] = (),
        inner: bool = False,
    ) -> None:
        web = web_of(network, domain) if web is None else over(web, domain)
        self.bounds: dict[str, Fraction] = {}
        if type(value) is dict and "empty" in value and not inner:
            prove_empty(value, web, facts, cuts, where)
            self.bounds, self.crosses_any_kink = dict.fromkeys(quantities, ZERO), True
            return
        optional = dict.fromkeys(("norms", "hessians", "vectors", "inequalities", "recursions", "lines"), dict)
        if not inner:
            optional["radial"] = dict
        row = table(value, where, {"enclosures": str, "forms": dict}, optional)
        self.where, self.domain, self.outputs, self.layerwise = where, domain, network.outputs, layerwise
        self.network, self.facts = network, facts
        if len(row["enclosures"]) != len(web.ports) - 1 or not set(row["enclosures"]) <= set("msu"):
            raise Malformed(f"{where}.enclosures: expected {len(web.ports) - 1} letters m, s or u")
        self.forms: dict[str, Any] = dict(row["forms"])
        given = {key: nonnegative(v, f"{where}.norms.{key[:40]}") for key, v in row.get("norms", {}).items()}
        self.hessians = {key: nonnegative(v, f"{where}.hessians") for key, v in row.get("hessians", {}).items()}
        self.vectors = {
            key: [number(v, f"{where}.vectors") for v in rows(vector, f"{where}.vectors")]
            for key, vector in row.get("vectors", {}).items()
        }
        self.inequalities: dict[str, Any] = dict(row.get("inequalities", {}))
        self.radial: dict[str, Any] = row.get("radial", {})
        self.recursions = recursion.stated(row.get("recursions", {}), f"{where}.recursions")
        self.centres_of_slopes = self.recursions.pop("centres", {})
        self.known: dict[str, Fraction] = {}  # what several quantities need
        self.jets: dict[str, NormJet] = {}
        self.adjoints: dict[int, Adjoints] = {}
        self.seconds: dict[int, Second] = {}
        lines = given_lines(row["lines"], web, f"{where}.lines") if "lines" in row else None
        self.local = first_order(web, facts, row["enclosures"], Norms(given, where), lines, cuts)
        self.crosses_any_kink = self.local.crosses_any_kink
        for quantity in quantities:
            self.bounds[quantity] = self.concluded(quantity)
        self.local.norms.finish()
        for name in ("forms", "hessians", "vectors", "inequalities", "recursions", "radial"):
            if rest := getattr(self, name):
                raise Rejected(f"{where}.{name}: {min(rest)[:40]!r} is not needed")

    def form(self, quantity: str, allowed: tuple[str, ...]) -> str:
        """The form the leaf names for this quantity, each named once."""
        form = self.forms.pop(quantity, None)
        if form not in allowed:
            raise Malformed(f"{self.where}.forms: {quantity} has none of {', '.join(allowed)}")
        return str(form)

    def concluded(self, quantity: str) -> Fraction:
        """L8: the bound of a quantity, concluded once."""
        if quantity not in self.known:
            self.known[quantity] = self.conclude(quantity)
        return self.known[quantity]

    def conclude(self, quantity: str) -> Fraction:
        """L8: the bound of a quantity."""
        form = self.form(quantity, FORMS[quantity])
        if form in BY_LAYERS:
            return self.by_layers(quantity, form)
        match quantity:
            case "output":
                return self.output()
            case "input_jacobian" | "parameter_jacobian" if form == "inequality":
                return self.by_inequality(quantity)
            case "input_jacobian" | "parameter_jacobian" if form == "recursion":
                return self.by_recursion(quantity)
            case "input_jacobian" if form == "entries":
                return self.by_entries(entries.input_jacobian) if self.reached else ZERO
            case "input_jacobian":
                return self.input_jacobian()
            case "parameter_jacobian" if form == "entries":
                return self.by_entries(lambda local, rows: entries.parameter_jacobian(local, rows, self.where))
            case "parameter_jacobian" if form == "radial":
                return self.rays()
            case "parameter_jacobian":
                return self.direct_jacobian if form == "direct" else total(self.centre_jacobian(), self.jacobian_change)
            case "first_order_remainder" if form == "taylor":
                return up(self.distance * self.second_derivative)
            case "first_order_remainder":
                if form == "centre" and self.local.parts:  # leaves have other centres, and a segment may leave one
                    raise Rejected(f"{self.where}.forms: {quantity} by 'centre', but the leaf is cut at kinks")
                return 2 * (self.direct_jacobian if form == "direct" else self.jacobian_change)
            case "parameter_hessian":
                return self.hessian(form)
            case _:
                return rule_r8(self.hessian(form))

    @property
    def distance(self) -> Fraction:
        """L15: at least how far the parameters can be from the stored ones."""
        return distance(self.local.web, self.domain)

    @property
    def second_derivative(self) -> Fraction:
        """L15: the bound of parameter_hessian, of a leaf in which it is one of first derivatives, too."""
        if self.local.parts:
            raise Rejected(f"{self.where}: the second derivative is used, but the leaf is cut at kinks")
        return self.concluded("parameter_hessian")

    def rays(self) -> Fraction:
        """L15, with the leaves of the certificate for the parts of the domain."""
        where = f"{self.where}.radial"
        row = table(self.radial, where, {"knots": list, "leaves": list})
        self.radial = {}
        knots = [number(t, f"{where}.knots") for t in row["knots"]]
        if len(row["leaves"]) != len(knots) + 1 or len(knots) > MAX_KNOTS:
            raise Malformed(f"{where}.leaves: {len(row['leaves'])}, for {len(knots)} knots, at most {MAX_KNOTS}")

        def bound_of(at: int, t: Fraction, quantity: str) -> Fraction:
            part, place = shortened(self.domain, t), f"{where}.leaves[{at}]"
            leaf = Leaf(
                row["leaves"][at], place, [quantity], self.network, part, self.facts, self.layerwise, inner=True
            )
            return leaf.bounds[quantity]

        require_knots(knots, f"{where}.knots")
        steps = [(ZERO, bound_of(0, ZERO, "parameter_jacobian"))]
        steps += [(t, bound_of(at, t, "parameter_hessian")) for at, t in enumerate(knots, 1)]
        steps.append((ONE, self.second_derivative))
        return rule_l15(steps, self.distance)

    def by_layers(self, quantity: str, form: str) -> Fraction:
        """Rules R1 to R9 on this leaf."""
        second = QUANTITIES[quantity].order == 2
        if form not in self.jets or (second and self.jets[form].n2 is None):
            self.jets[form] = self.layerwise(self.domain, second, form)
        jet = self.jets[form]
        if second:
            vector = self.vectors.pop(f"{form} {quantity}", [ONE] * len(self.local.web.groups))
            return conclude(jet, quantity, vector)
        if quantity == "first_order_remainder":
            return 2 * conclude(jet, "parameter_jacobian")
        return conclude(jet, quantity)

    def output(self) -> Fraction:
        """L8: the smaller of the norm's two bounds."""
        last = self.local.stages[-1]
        return min(total(norm_up(last.value.centre.values()), last.value_deviation), norm_up(last.value.largest))

    @cached_property
    def centres(self) -> Centres:
        """The adjoints' centres."""
        return adjoint_centres(self.local, self.outputs)

    @property
    def reached(self) -> bool:
        """Whether the output depends on the input."""
        return (self.local.web.depth, 0) in self.local.b

    def by_entries(self, conclusion: Callable[[Local, list[AdjointRanges]], Fraction]) -> Fraction:
        """L12: a Jacobian from the ranges of all outputs' adjoints."""
        if not self.local.with_lines or self.outputs > MOST_ROWS:
            raise Rejected(f"{self.where}: the form 'entries' needs lines, and at most {MOST_ROWS} outputs")
        return conclusion(self.local, [ranges_of(self.local, row) for row in range(self.outputs)])

    def input_jacobian(self) -> Fraction:
        """L8: B of the last stage and the input; 0 if the input does not reach it."""
        found = self.local.b.get((self.local.web.depth, 0))
        return ZERO if found is None else found.norm_bound

    def by_inequality(self, quantity: str) -> Fraction:
        """L10: one of the two Jacobians."""
        of_input = quantity == "input_jacobian"
        directions = inequality.of_input(self.local) if of_input else inequality.of_parameters(self.local, False)
        return sqrt_up(self.inequality(quantity, directions, lambda space, _: inequality.first_order(space)))

    def by_recursion(self, quantity: str) -> Fraction:
        """L16: one of the two Jacobians."""
        where = f"{self.where}.recursions"
        if quantity not in self.recursions:
            raise Malformed(f"{where}.{quantity}: missing")
        given = {"centres": self.centres_of_slopes, quantity: self.recursions.pop(quantity)}
        return recursion.rule_l16(self.local, quantity, given, where)

    def inequality(self, key: str, directions: Directions, claim_of: Callable[[Space, Given], Claim]) -> Fraction:
        """L10: the number that an inequality of the certificate states, once it is proved."""
        where = f"{self.where}.inequalities.{key}"
        if key not in self.inequalities:
            raise Malformed(f"{where}: missing")
        row = table(self.inequalities.pop(key), where, {"bound": str, "multipliers": dict}, {"weights": dict})
        multipliers = Given(row["multipliers"], f"{where}.multipliers")
        weights = Given(row.get("weights", {}), f"{where}.weights")
        claim = claim_of(Space(self.local, directions, multipliers), weights)
        multipliers.finish()
        weights.finish()
        return inequality.rule_l10(claim, nonnegative(row["bound"], f"{where}.bound"), where)

    @cached_property
    def all_outputs(self) -> Adjoints:
        """L4 for all rows."""
        return rule_l4(self.local, "all", self.centres)

    def by_groups(
        self, at_site: Callable[[Bounded, Gain], Fraction], as_whole: Callable[[Bounded], Fraction]
    ) -> Fraction:
        """The norm of the numbers of the groups, each of a source as a whole, or the sum of those of its sites."""
        web, sites = self.local.web, self.all_outputs.sites
        sums = [ZERO] * len(web.groups)
        for i, source in web.sources.items():
            if source.is_group:
                if (web.depth, i) in self.local.b:
                    sums[source.group] = as_whole(self.local.b[web.depth, i])
            elif i in sites:
                sums[source.group] = total(sums[source.group], at_site(sites[i], self.local.gains[i]))
        return norm_up(sums)

    @property
    def direct_jacobian(self) -> Fraction:
        """L8: ||(sum over the sites of sup ||Pi_s|| gain_s)_g||, or sup ||B|| of a group as a whole."""
        return self.by_groups(lambda pi, gain: times(pi.norm_bound, gain.norm_bound), lambda b: b.norm_bound)

    @property
    def jacobian_change(self) -> Fraction:
        """L8: how far the parameter Jacobian can be from that at the centres."""
        return self.by_groups(
            lambda pi, gain: total(times(pi.deviation, gain.norm_bound), times(pi.centre_norm, gain.deviation)),
            lambda b: b.deviation,
        )

    def centre_jacobian(self) -> Fraction:
        """L8: at least the norm of the parameter Jacobian at the centres, from its Gram matrix."""
        gram = Matrix([[0] * self.outputs for _ in range(self.outputs)], 0)
        web, sites = self.local.web, self.all_outputs.sites
        for i, source in web.sources.items():
            if source.is_group:
                if (web.depth, i) in self.local.b:
                    whole = self.local.b[web.depth, i].centre
                    gram = plus(gram, product(whole, transpose(whole)))
            elif not web.is_simple(source.group):
                raise Rejected(f"{self.where}: groups that are used several times have too many parameters")
            elif i in sites:
                gram = plus(gram, self.simple_gram(i))
        return sqrt_up(self.local.norms(keys.JACOBIAN_GRAM, gram))

    def simple_gram(self, s: int) -> Matrix:
        """L8: Pi Gamma Pi^T of a group that is applied once."""
        site, p = self.local.web.site(s), self.all_outputs.sites[s].centre
        h = site.columns(self.local.stages[site.parent].value.centre.values(), ZERO)[0][0]
        weight = site.alpha**2 * sum((x * x for x in h), ZERO) + (site.beta**2 if site.fan_out == 1 else ZERO)
        gram = scaled(product(p, transpose(p)), weight)
        if site.fan_out > 1:  # one entry feeds all outputs: beta^2 (P 1)(P 1)^T
            ones = product(p, Matrix([[1]] * site.size, 0))
            gram = plus(gram, scaled(product(ones, transpose(ones)), site.beta**2))
        return gram

    def hessian(self, form: str) -> Fraction:
        """L8: the second derivative."""
        if self.local.crosses_kink or self.local.parts:
            raise Rejected(f"{self.where}: the second derivative is claimed, but a kink may be crossed")
        if form == "rows":
            return norm_up([self.row_bound(row) for row in range(self.outputs)])
        if form == "all":
            centres = norm_up([self.at_centre(row) for row in range(self.outputs)])
            return total(centres, self.block_norm(f"{keys.HESSIAN_DEVIATION} all", self.together.deviations))
        if form == "stacked":
            return total(
                self.stacked_centre(), self.block_norm(f"{keys.HESSIAN_DEVIATION} all", self.together.deviations)
            )
        if self.outputs <= MOST_ROWS:
            return self.block_norm(f"{keys.HESSIAN} all", self.together.norm_bounds)
        return self.block_norm(f"{keys.HESSIAN} all", Second(self.local, self.all_outputs, []).norm_bounds)

    def adjoints_of(self, row: int) -> Adjoints:
        """L4 for one output."""
        if self.outputs == 1:
            return self.all_outputs
        if row not in self.adjoints:
            self.adjoints[row] = rule_l4(self.local, str(row), one_row(self.centres, row))
        return self.adjoints[row]

    def row(self, row: int) -> Second:
        """L5 and L6 for one output."""
        if row not in self.seconds:
            self.seconds[row] = Second(self.local, self.adjoints_of(row), None)
        return self.seconds[row]

    @property
    def rows(self) -> list[Second]:
        """L5 and L6 for each output."""
        return [self.row(row) for row in range(self.outputs)]

    @cached_property
    def together(self) -> Second:
        """L5 and L6 for all outputs together, with the centres of the single ones."""
        return self.rows[0] if self.outputs == 1 else Second(self.local, self.all_outputs, self.rows)

    def row_bound(self, row: int) -> Fraction:
        """L8: the second derivative of one output."""
        name = f"row {row}"
        if name not in self.known:
            match self.form(name, ROW_FORMS):
                case "exact":
                    key = f"{keys.HESSIAN_DEVIATION} {self.row(row).name}"
                    self.known[name] = total(self.at_centre(row), self.block_norm(key, self.row(row).deviations))
                case "direct":
                    self.known[name] = self.block_norm(
                        f"{keys.HESSIAN} {self.row(row).name}", self.row(row).norm_bounds
                    )
                case _:
                    self.known[name] = max(self.row_by_inequality(row, sign) for sign in (1, -1))
        return self.known[name]

    def row_by_inequality(self, row: int, sign: int) -> Fraction:
        """L10: the second derivative of one output, from above or from below."""
        return self.inequality(
            f"row {row} {'+' if sign > 0 else '-'}",
            inequality.of_parameters(self.local, True),
            lambda space, weights: inequality.second_order(self.adjoints_of(row), space, sign, weights),
        )

    def stacked_centre(self) -> Fraction:
        """L7 for all outputs together, proved once."""
        return self.stated("all", lambda stated, where: rule_l7_stacked(self.rows, stated, where))

    def at_centre(self, row: int) -> Fraction:
        """L7 for one output, proved once."""
        return self.stated(str(row), lambda stated, where: rule_l7(self.row(row), stated, where))

    def stated(self, key: str, proof: Callable[[Fraction, str], Fraction]) -> Fraction:
        """The number that "hessians" states, once it is proved."""
        name, where = f"centre {key}", f"{self.where}.hessians.{key}"
        if name not in self.known:
            if key not in self.hessians:
                raise Malformed(f"{where}: missing")
            self.known[name] = proof(self.hessians.pop(key), where)
        return self.known[name]

    def block_norm(self, name: str, blocks: list[list[Fraction]]) -> Fraction:
        """R7 with the leaf's positive vector, or all ones."""
        if name not in self.known:
            self.known[name] = collatz_wielandt(blocks, self.vectors.pop(name, [ONE] * len(blocks)))
        return self.known[name]
