"""Closed forms as source: one function for every quantity and form, its arguments the symbols of the formula."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Any

from ..bounds.closed_form import ClosedForm
from ..bounds.quantities import QUANTITIES
from ..evidence_files import write
from ..expressions import symbolic
from ..expressions.symbolic import Symbolic
from .language import Language, choose, render
from .program import Operand, Program

_COLUMNS = 100  # of a formula in a comment
_DOMAINS = {
    "ball": "theta_bar: at least the Euclidean norm of all parameters together.",
    "layers": "nu_j: at least the operator norm of the matrix [W_j b_j] of layer j = 0, 1, ...",
}


def write_source(form: ClosedForm, file: str | Path, *, force: bool = False) -> Path:
    """Write a closed form as C99 (``file`` ends in .c; a header is written beside it), MATLAB (.m) or Python (.py).

    Guaranteed, on the terms of proofs/rounding.md: for numbers at least as large as the norms that they stand for, no
    function returns less than its quantity; it returns infinity where an argument is negative or not a number, or the
    machine rounds down. The functions take all symbols of the form, whatever ``form.values`` were computed for.
    Returns ``file``. Raises OutputError if no function can be named after the file, it cannot be written or, without
    ``force``, certbound did not write what is there; CertboundError for a formula that has no such program.
    """
    target = Path(file)
    language = choose(target)
    arguments = form.arguments()
    about = [
        f"Fully connected networks of the widths {', '.join(map(str, form.widths))} (inputs first), activation "
        f"{form.activation}, {'with' if form.bias else 'without'} biases.",
        "The arguments are upper bounds of norms:",
        _DOMAINS[form.domain],
        "x: at least the Euclidean norm of the input.",
        *(f"Not bounded: {q} ({reason})" for q, reason in form.unsupported.items()),
    ]
    functions = [
        _function(language, quantity, name, expression)
        for quantity, forms in form.expressions.items()
        for name, expression in forms.items()
    ]
    write(target.parent, render(target, "closed_form", about, arguments=arguments, functions=functions), force=force)
    return target


def program(expression: Symbolic) -> tuple[Program, Operand]:
    """An expression as a program, and the name of its result (rule U2)."""
    steps = Program()
    return steps, steps.raised(symbolic.positive(expression, steps))


def _function(language: Language, quantity: str, form: str, expression: Symbolic) -> dict[str, Any]:
    steps, result = program(expression)
    return {
        "name": f"{quantity}_{form}",
        "quantity": quantity,
        "form": form,
        "meaning": QUANTITIES[quantity].meaning,
        "formula": textwrap.wrap(symbolic.text(expression).replace("**", "^"), _COLUMNS),
        "lines": language.lines(steps),
        "result": language.operand(result),
    }
