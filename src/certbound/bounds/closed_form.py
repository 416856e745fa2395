"""Tier ``closed_form``: the formulas of the lemmas over symbols, for every network of an architecture. No weights.

    ball     ||theta||_2 <= theta_bar           (all parameters together)
    layers   ||[W_j b_j]||_2 <= nu_j            (operator norm, each layer)

``published``: the polynomial form of fallin2025 F1, F2, F4, F5 (sums over blocks; as-cited form, constants re-derived).
There the input with its 1 for the bias, s = ||[x; 1]||, enters as 1 + ||x|| (F2b: affine in the input's norm).
``sharpened``: s = sqrt(1 + ||x||^2), the Euclidean norm of the blocks and, on the ball, weighted AM-GM monomial by
monomial in each block.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from ..activations.facts import facts
from ..activations.file import Activation
from ..activations.file import find as find_activation
from ..activations.ranges import kinks
from ..errors import CertboundError
from ..expressions import symbolic
from ..expressions.symbolic import Symbolic, SymbolicArithmetic
from ..lemma_language.file import find
from ..lemma_language.formula import Formula
from ..numbers.exact import decimal_up, format_exact
from .domain import Number, Numbers, exact_numbers
from .quantities import QUANTITIES

MAX_LAYERS = 12
FORMS = ("published", "sharpened")


@dataclass(frozen=True)
class ClosedForm:
    """Symbolic upper bounds by quantity and form, in the symbols theta_bar or nu_0, nu_1, ..., and x = ||x||.

    ``expressions[quantity][form]`` is a sympy expression; ``values`` holds upper bounds as decimal text, if numbers
    were given for every symbol; ``unsupported`` says why a quantity is missing. ``bias``: of networks with biases.
    """

    widths: tuple[int, ...]
    activation: str
    domain: str
    expressions: dict[str, dict[str, Symbolic]]
    values: dict[str, dict[str, str]]
    unsupported: dict[str, str]
    bias: bool = True

    def arguments(self) -> list[str]:
        """The names of the symbols: the parameters' norms, and the input's."""
        layers = range(len(self.widths) - 1)
        return [*(["theta_bar"] if self.domain == "ball" else [f"nu_{j}" for j in layers]), "x"]

    def to_json(self) -> dict[str, object]:
        """A plain object with text, LaTeX and values."""
        return {
            "widths": list(self.widths),
            "activation": self.activation,
            "domain": self.domain,
            "tier": "closed_form",
            "bounds": {
                q: {
                    form: {"text": symbolic.text(e), "latex": symbolic.latex(e)}
                    | ({"upper": self.values[q][form]} if q in self.values else {})
                    for form, e in forms.items()
                }
                for q, forms in self.expressions.items()
            },
            "unsupported": [{"quantity": q, "reason": r} for q, r in self.unsupported.items()],
        }

    def latex(self) -> str:
        """An aligned LaTeX block, published and sharpened form of every quantity."""
        rows = [
            rf"\text{{{q.replace('_', ' ')}, {form}}} &\le {symbolic.latex(e)}"
            for q, forms in self.expressions.items()
            for form, e in forms.items()
        ]
        return "\\begin{aligned}\n" + " \\\\\n".join(rows) + "\n\\end{aligned}"

    def _repr_latex_(self) -> str:
        return f"$\\displaystyle {self.latex()}$"


def closed_form(
    widths: Sequence[int],
    activation: str | Activation,
    *,
    parameters: Mapping[str, Number] | None = None,
    alpha: Number | None = None,
    domain: str = "ball",
    theta_bar: Number | None = None,
    layer_norms: Numbers | None = None,
    input_norm: Number | None = None,
    bias: bool = True,
) -> ClosedForm:
    """Closed-form bounds for the fully connected network with these ``widths`` (inputs, hidden..., outputs).

    Guaranteed: for every network of that shape with parameters in the domain and every input of norm at most the
    symbol x, each quantity is at most its expression. ``activation``: a name of the library, or an Activation read from
    a file of your own; ``parameters``: its parameters by name (default: as in its file); ``alpha`` is short for
    {"alpha": ...}. The facts about the activation are proved at these parameters first. ``theta_bar``, ``layer_norms``
    (one per layer) and ``input_norm`` are numbers to evaluate at; left out, they stay symbols. No certificate exists
    for closed forms; they rest on rules R1-R10, sympy and Arb.
    Raises CertboundError; SpecError if a fact about the activation is not proved.
    """
    chosen = find_activation(activation) if isinstance(activation, str) else activation
    given_parameters = dict(parameters or {}) | ({} if alpha is None else {"alpha": alpha})
    if unknown := sorted(set(given_parameters) - set(chosen.parameters)):
        raise CertboundError(f"{chosen.name} has no parameter {unknown[0]}")
    at = chosen.values({name: exact_numbers(value, name)[0] for name, value in given_parameters.items()})
    facts(chosen, tuple(at.items()))
    shape = _widths(widths)
    if domain not in ("ball", "layers"):
        raise CertboundError(f"domain {domain!r}; expected 'ball' or 'layers'")
    if (theta_bar is not None and domain != "ball") or (layer_norms is not None and domain != "layers"):
        raise CertboundError("theta_bar belongs to domain 'ball', layer_norms to domain 'layers'")
    layers = len(shape) - 1
    ops = SymbolicArithmetic()
    norms = [symbolic.symbol(f"nu_{j}") for j in range(layers)]
    radius, x, s = symbolic.symbol("theta_bar"), symbolic.symbol("x"), symbolic.symbol("_s")
    one = symbolic.rational(Fraction(1))
    sizes = {"published": x + one, "sharpened": symbolic.root(x**2 + one)} if bias else dict.fromkeys(FORMS, x)
    expressions: dict[str, dict[str, Symbolic]] = {}
    for quantity, pieces in _blocks(ops, shape, chosen, at, norms, s, bias).items():
        half = symbolic.rational(Fraction(1, 2) if quantity == "taylor_remainder" else Fraction(1))
        bounds = {
            form: [_over_domain(ops, piece, domain, norms, radius, (s, sizes[form], x), form) for piece in pieces]
            for form in FORMS
        }
        forms = {
            "published": symbolic.collect(sum(bounds["published"], ops.zero), x),
            "sharpened": symbolic.norm(bounds["sharpened"]),
        }
        forms = {form: half * e for form, e in forms.items()}
        expressions[quantity] = forms
    given = _values(domain, radius, norms, x, theta_bar, layer_norms, input_norm)
    values = {
        q: {form: decimal_up(symbolic.upper(e, given)) for form, e in forms.items()}
        for q, forms in expressions.items()
        if all(symbolic.symbols(e) <= set(given) for e in forms.values())
    }
    reason = f"{chosen.name} has no second derivative at its kinks, and without weights nothing keeps a neuron off them"
    unsupported = {q: reason for q, of in QUANTITIES.items() if of.order == 2 and q not in expressions}
    named = ", ".join(f"{k} = {format_exact(v)}" for k, v in at.items())
    name = f"{chosen.name} with {named}" if named else chosen.name
    return ClosedForm(shape, name, domain, expressions, values, unsupported, bias)


def _over_domain(
    ops: SymbolicArithmetic,
    piece: Symbolic,
    domain: str,
    norms: list[Symbolic],
    radius: Symbolic,
    input_size: tuple[Symbolic, Symbolic, Symbolic],
    form: str,
) -> Symbolic:
    """One block's bound over the domain, ordered by powers of the input's size.

    input_size: the symbol s in ``piece``, what stands for it in this form, and ||x||.
    """
    s, size, x = input_size
    if domain == "ball":
        piece = symbolic.on_ball(piece, norms, radius, sharpen=form == "sharpened")
    piece = ops.finish(piece)
    if form == "published":
        return symbolic.collect(piece.subs(s, size), x)
    return symbolic.collect(piece, s).subs(s, size)


def _widths(widths: Sequence[int]) -> tuple[int, ...]:
    shape = tuple(widths)
    if len(shape) < 2 or any(type(n) is not int or not 1 <= n <= 10**9 for n in shape):
        raise CertboundError(f"widths {list(shape)}: expected at least two positive whole numbers, inputs first")
    if len(shape) - 1 > MAX_LAYERS:
        raise CertboundError(f"{len(shape) - 1} layers; closed forms are written out for at most {MAX_LAYERS}")
    return shape


def _blocks(
    ops: SymbolicArithmetic,
    shape: tuple[int, ...],
    activation: Activation,
    parameters: dict[str, Fraction],
    norms: list[Symbolic],
    s: Symbolic,
    bias: bool,
) -> dict[str, list[Symbolic]]:
    """quantity -> block bounds; the quantity is at most their Euclidean norm, hence at most their sum.

    The formulas are those of the lemmas fallin2025/F1, F2, F3 and F3b, in the symbol s of the input's size. Without
    biases ht_j is h_j, and the unit that stands for them is left out of s and of the growth constants.
    """

    def constant(key: str) -> Symbolic:
        return ops.constant(symbolic.to_sympy(activation.constants[key], parameters, activation.name))

    # The definition at 0; it is compared with the pieces when the facts are proved.
    at_zero = abs(symbolic.to_sympy(activation.definition, parameters | {"t": Fraction(0)}, activation.name))
    smooth = "c0" in activation.constants and not kinks(activation, tuple(parameters.items()))[0]
    unit = [ops.one] if bias else []

    def offset(j: int) -> Symbolic:
        width = symbolic.root(symbolic.rational(Fraction(shape[j + 1])))
        size = width * ops.finish(constant("S")) if "S" in activation.constants else width * at_zero
        return ops.norm([ops.constant(size), *unit])

    values = {
        "w": lambda j: norms[j],
        "nu": lambda j: norms[j],
        "s": s,
        "A1": ops.zero if "S" in activation.constants else constant("b0"),
        "A0": offset,
        "b0": constant("b0"),
        "c0": constant("c0") if smooth else ops.zero,
    }
    k = len(norms) - 1

    def of(lemma: str, claim: int, **indices: int) -> Symbolic:
        found = find(f"fallin2025/{lemma}")
        return Formula(found, values, symbolic.rational)(found.claims[claim].right, **indices)

    through = norms[0]
    for norm in norms[1:]:
        through = through * constant("b0") * norm
    blocks = {
        "output": [of("F1", 1, k=k)],
        "input_jacobian": [through],
        "parameter_jacobian": [of("F2", 0, k=k, i=i) for i in range(k + 1)],
    }
    if smooth or k == 0:
        entries = [
            of("F3b", 0, k=k, i=i) if i == u else of("F3", 0, k=k, u=min(u, i), i=max(u, i))
            for u in range(k + 1)
            for i in range(k + 1)
        ]
        second = [e for e in entries if e != 0] or [ops.zero]
        blocks |= {"parameter_hessian": second, "taylor_remainder": second}
    return blocks


def _values(
    domain: str,
    radius: Symbolic,
    norms: list[Symbolic],
    x: Symbolic,
    theta_bar: Number | None,
    layer_norms: Numbers | None,
    input_norm: Number | None,
) -> dict[Symbolic, Fraction]:
    values: dict[Symbolic, Fraction] = {}
    if theta_bar is not None:
        values[radius] = exact_numbers(theta_bar, "theta_bar", minimum=0)[0]
    if layer_norms is not None:
        given = exact_numbers(layer_norms, "layer norms", minimum=0)
        if len(given) != len(norms):
            raise CertboundError(f"{len(given)} layer norms for {len(norms)} layers")
        values |= dict(zip(norms, given, strict=True))
    if input_norm is not None:
        values[x] = exact_numbers(input_norm, "input norm", minimum=0)[0]
    return values
