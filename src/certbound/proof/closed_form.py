"""closed_form(): the closed-form bounds, once the activation's facts are proved at the parameters used."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ..bounds import closed_form as forms
from ..bounds.closed_form import ClosedForm
from ..bounds.domain import Number, exact_numbers
from ..errors import CertboundError
from ..spec.activation import Activation, find, read
from .facts import defaults, facts


def closed_form(
    widths: Sequence[int],
    activation: str | Activation,
    *,
    parameters: Mapping[str, Number] | None = None,
    alpha: Number | None = None,
    **domain: Any,
) -> ClosedForm:
    """Closed-form bounds for the fully connected network with these ``widths`` (inputs, hidden..., outputs).

    Guaranteed: for every network of that shape with parameters in the domain and every input of norm at most the
    symbol x, each quantity is at most its expression. ``activation``: a name of the library, or an Activation read from
    a file of your own; ``parameters``: its parameters by name (default: as in its file); ``alpha`` is short for
    {"alpha": ...}. ``domain``, ``theta_bar``, ``layer_norms``, ``input_norm`` and ``bias`` are those of
    bounds.closed_form. No certificate exists for closed forms; they rest on rules R1-R10, sympy and Arb.
    Raises CertboundError; SpecError if a fact about the activation is not proved.
    """
    chosen = find(activation) if isinstance(activation, str) else activation
    given = dict(parameters or {}) | ({} if alpha is None else {"alpha": alpha})
    if unknown := sorted(set(given) - set(chosen.parameters)):
        raise CertboundError(f"{chosen.name} has no parameter {unknown[0]}")
    values = chosen.values({name: exact_numbers(value, name)[0] for name, value in given.items()})
    facts(chosen, tuple(values.items()))
    return forms.closed_form(widths, chosen, values, **domain)


def read_activation(file: str | Path) -> Activation:
    """An activation from a TOML file of your own (format: bounds_spec/README.md), every claim in it proved.

    Raises SpecError naming file, claim and, if there is one, the point where the claim fails.
    """
    activation = read(Path(file))
    facts(activation, defaults(activation))
    return activation
