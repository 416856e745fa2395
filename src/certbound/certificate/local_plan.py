"""What a certificate holds of the tier ``local``: split tree, forms, witnesses (the end of proofs/rules-local.md)."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ..bounds.layerwise import BY_LAYERS
from ..bounds.local import WORTH, LocalBounds, Progress, Search
from ..bounds.local import witness_keys as keys
from ..bounds.local.branch_and_bound import Tree
from ..bounds.local.lines import LinesOf
from ..bounds.local.plan import Inequality, Radial
from ..bounds.local.tier import MOST_ROWS
from ..bounds.quantities import QUANTITIES
from ..numbers.directed import Up
from ..numbers.exact import format_exact
from .recursions import of_leaf


@dataclass(frozen=True)
class Leaves:
    """The tier over a domain: one box (tree None), or the boxes of a split tree from left to right."""

    tree: Tree
    found: tuple[LocalBounds, ...]
    bounds: dict[str, Up]
    unsupported: dict[str, str]
    trace: tuple[Progress, ...] = ()

    @classmethod
    def of_box(cls, found: LocalBounds) -> Leaves:
        """The whole domain as one box."""
        return cls(None, (found,), found.bounds, found.unsupported)

    @classmethod
    def of_search(cls, search: Search) -> Leaves:
        """The boxes of a branch and bound."""
        return cls(
            search.tree, tuple(found for _, found in search.leaves), search.bounds, search.unsupported, search.trace
        )

    @property
    def derivatives(self) -> str:
        """``clarke`` if a kink may be met in some box, else ``classical``."""
        return "clarke" if any(found.derivatives == "clarke" for found in self.found) else "classical"

    def forms(self, quantity: str) -> tuple[str, ...]:
        """The forms the bound comes from, over all boxes, in alphabetical order."""
        return tuple(sorted({found.plan.forms[quantity] for found in self.found if quantity in found.plan.forms}))

    def is_at_best(self, quantity: str) -> bool:
        """Whether no bound can be much better, as the quantity about reaches it at the centre of the domain."""
        if self.tree is not None or quantity not in self.bounds:
            return False
        return self.bounds[quantity].value <= WORTH * self.found[0].at_centre.get(quantity, 0.0)

    def improves(self, quantity: str) -> bool:
        """Whether the bound is not just that of the tier ``layerwise`` over the whole domain."""
        by_layers = set(self.forms(quantity)) <= set(BY_LAYERS)
        return self.tree is not None or not by_layers or quantity == "first_order_remainder"

    def table(self, quantities: Iterable[str]) -> dict[str, Any]:
        """certificate.local for claims about these quantities."""
        quantities = tuple(quantities)
        return {"tree": self.tree, "leaves": [_leaf(found, quantities) for found in self.found]}


def _leaf(found: LocalBounds, quantities: tuple[str, ...]) -> dict[str, Any]:
    """One leaf: the forms of the quantities and exactly the witnesses that they need."""
    plan = found.plan
    lines = {} if plan.lines is None else {"lines": {f"stage {j}": _lines(found) for j, found in plan.lines.items()}}
    if plan.empty is not None:
        return {"empty": [weight.hex() for weight in plan.empty], **lines}
    radial = plan.radial if "parameter_jacobian" in quantities and plan.inner else None
    taylor = "first_order_remainder" in quantities and plan.forms["first_order_remainder"] == "taylor"
    if (radial is not None or taylor) and "parameter_hessian" not in quantities:  # rule L15 uses it
        quantities = (*quantities, "parameter_hessian")
    forms = {q: plan.forms[q] for q in quantities}
    second = {forms[q] for q in quantities if QUANTITIES[q].order == 2}
    one = len(found.outputs) == 1
    hessians: dict[str, Up] = {}
    vectors: dict[str, tuple[float, ...]] = {}
    if "rows" in second:
        for key in (key for key in plan.forms if key.startswith("row ")):
            row, forms[key] = key.removeprefix("row "), plan.forms[key]
            if forms[key] == "inequality":
                continue
            name = f"{keys.HESSIAN_DEVIATION if forms[key] == 'exact' else keys.HESSIAN} {'all' if one else row}"
            vectors[name] = plan.vectors[name]
            if forms[key] == "exact":
                hessians[row] = plan.hessians[row]
    if "all" in second:
        hessians |= {row: h for row, h in plan.hessians.items() if row != "all"}
    if "stacked" in second:
        hessians["all"] = plan.hessians["all"]
    if {"all", "stacked"} & second:
        name = f"{keys.HESSIAN_DEVIATION} all"
        vectors[name] = plan.vectors[name]
    if "direct" in second:
        name = f"{keys.HESSIAN} all"
        vectors[name] = plan.vectors[name]
    vectors |= {
        f"{forms[q]} {q}": found.layerwise.vector
        for q in quantities
        if QUANTITIES[q].order == 2 and forms[q] in BY_LAYERS
    }
    needed = _Needed(forms, len(found.outputs))
    # Where the engine's floats vanish, exact numbers need not be so small: the checker takes the Frobenius norm.
    norms = {key: norm for key, norm in plan.norms.items() if 1e-250 < norm.value < math.inf and needed(key)}
    return {
        "enclosures": plan.enclosures,
        "forms": forms,
        "norms": {key: norm.value.hex() for key, norm in norms.items()},
        "hessians": {key: h.value.hex() for key, h in hessians.items()},
        "vectors": {key: [v.hex() for v in vector] for key, vector in vectors.items()},
        "recursions": of_leaf(plan.recursions, forms),
        "inequalities": {key: _inequality(plan.inequalities[key]) for key in _inequalities(forms)},
        **lines,
        **({} if radial is None else {"radial": _radial(radial)}),
    }


def _radial(found: Radial) -> dict[str, Any]:
    """The knots between 0 and 1, the leaf of the stored parameters and those of the knots."""
    base, *others = found.leaves
    leaves = [_leaf(base, ("parameter_jacobian",)), *(_leaf(leaf, ("parameter_hessian",)) for leaf in others)]
    return {"knots": [format_exact(t) for t in found.knots], "leaves": leaves}


def _inequalities(forms: dict[str, str]) -> Iterator[str]:
    """The keys of the inequalities that the forms ask for."""
    for name, form in forms.items():
        if form == "inequality":
            yield from (f"{name} +", f"{name} -") if name.startswith("row ") else (name,)


def _lines(found: LinesOf) -> dict[str, Any]:
    """The slopes of a stage's lines, and how its intervals are cut."""
    sides = {
        name: [[v.hex() for v in side.tolist()] for side in (lines.below, lines.above)]
        for name, lines in (("value", found.value), ("slope", found.slope))
    }
    return sides | {"cuts": [cut if isinstance(cut, int) else [z.hex() for z in cut] for cut in found.cuts]}


def _inequality(found: Inequality) -> dict[str, Any]:
    return {
        "bound": found.bound.value.hex(),
        "multipliers": {key: [v.hex() for v in values] for key, values in found.multipliers.items()},
        "weights": {key: [v.hex() for v in values] for key, values in found.weights.items()},
    }


class _Needed:
    """Which norms the forms ask for, by their keys."""

    def __init__(self, forms: dict[str, str], rows: int) -> None:
        second = {forms.get(q, "layerwise") for q in ("parameter_hessian", "taylor_remainder")} - {*BY_LAYERS}
        first = {forms.get(q, "layerwise") for q in ("parameter_jacobian", "first_order_remainder")}
        self.input_entries = forms.get("input_jacobian") == "entries"
        self.parameter_entries = forms.get("parameter_jacobian") == "entries"
        self.centre = forms.get("parameter_jacobian") == "centre"
        together = bool(second & {"all", "stacked", "direct"})
        every = {str(row) for row in range(rows)}
        # The rows whose adjoints are asked for, and those whose blocks are.
        alone = rows > MOST_ROWS and second <= {"direct"}
        self.adjoint_rows = every if second and not alone else set()
        by_blocks = {row for row in every if forms.get(f"row {row}", "inequality") != "inequality"}
        self.block_rows = set() if alone else every if together else by_blocks
        if rows == 1:  # keys of the only row have "all"
            together = together or bool(self.block_rows)
        self.together = together
        # Those of rule L15 need what the second derivative does.
        others = {*BY_LAYERS, "inequality", "recursion", "entries", "radial", "taylor"}
        self.all = bool(first - others) or together or (rows == 1 and bool(second))
        self.adjoints = self.all or bool(second)

    def __call__(self, key: str) -> bool:
        match key.split():
            case [keys.SENSITIVITY | keys.VALUE_SENSITIVITY | keys.LINEAR_SLOPE | keys.COLUMNS, *_]:
                return True
            case [keys.TRANSFER_SPLIT | keys.TRANSFER_RATE | keys.TRANSFER_TOTAL | keys.TRANSFER_SECANT, *_]:
                return True
            case [keys.JACOBIAN_GRAM]:
                return self.centre
            case [keys.INPUT_SIZES | keys.INPUT_MIDDLE | keys.INPUT_SPREAD]:
                return self.input_entries
            case [keys.PARAMETER_SIZES]:
                return self.parameter_entries
            case [keys.LINEAR | keys.TRANSFER | keys.VALUE_TRANSFER | keys.TOTAL_TRANSFER, *_]:
                return self.adjoints
            case [keys.ADJOINT | keys.ADJOINT_SPLIT | keys.ADJOINT_TOTAL, name, *_]:
                return self.all if name == "all" else name in self.adjoint_rows
            case [keys.PREACTIVATION_ADJOINT | keys.SITE_ADJOINT | keys.WEIGHTED_TRANSFER, name, *_]:
                return self.all if name == "all" else name in self.adjoint_rows
            case [_, name, *_]:  # of blocks
                return self.together if name == "all" else name in self.block_rows
            case _:
                return False
