"""Terms of lemmas for people: LaTeX, MathML and a line of text, as they were written, nothing reordered."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from ..expressions.expression import Expr
from .grammar import BINDERS, PLACED, WEIGHTED, Comparison, size_of

_GREEK = [
    "alpha",
    "beta",
    "gamma",
    "delta",
    "epsilon",
    "eps",
    "zeta",
    "eta",
    "theta",
    "kappa",
    "lambda",
    "lam",
    "mu",
    "nu",
    "xi",
    "pi",
    "rho",
    "sigma",
    "tau",
    "phi",
    "chi",
    "psi",
    "omega",
    "Gamma",
    "Delta",
    "Theta",
    "Lambda",
    "Xi",
    "Pi",
    "Sigma",
    "Phi",
    "Psi",
    "Omega",
]
_LETTERS = dict(
    zip(
        _GREEK,
        [
            "α",
            "β",
            "γ",
            "δ",
            "ε",
            "ε",
            "ζ",
            "η",
            "θ",
            "κ",
            "λ",
            "λ",
            "μ",
            "ν",
            "ξ",
            "π",
            "ρ",
            "σ",
            "τ",
            "φ",
            "χ",
            "ψ",
            "ω",
            "Γ",
            "Δ",
            "Θ",
            "Λ",
            "Ξ",
            "Π",
            "Σ",
            "Φ",
            "Ψ",
            "Ω",
        ],
        strict=True,
    )
)
_RELATIONS = {"<=": ("≤", r"\le"), ">=": ("≥", r"\ge"), "<": ("<", "<"), ">": (">", ">"), "==": ("=", "=")}
_FENCES = {"norm": "2", "norm_F": "F", "norm_1": "1", "norm_inf": "∞"}
_BIG = {"Sum": ("∑", r"\sum"), "Product": ("∏", r"\prod"), "Sup": ("max", r"\max")}


@dataclass(frozen=True)
class _Target:
    """How the pieces are put together: every piece is finished text of the target."""

    row: Callable[..., str]
    number: Callable[[str], str]
    name: Callable[[str], str]
    sub: Callable[[str, str], str]
    sup: Callable[[str, str], str]
    fraction: Callable[[str, str], str]
    root: Callable[[str], str]
    sign: Callable[[str, str], str]  # MathML character, LaTeX command
    fence: Callable[[str, str, str], str]
    big: Callable[[str, str, str], str]
    word: Callable[[str], str]


def _mathml_name(text: str) -> str:
    plain = _LETTERS.get(text, text)
    return f"<mi>{escape(plain)}</mi>"  # of several letters it is upright by itself


class _Row(str):
    """A row of MathML."""


def _inside(part: str) -> str:
    """A row among others needs no element of its own, unless it begins with a sign, which would then look binary."""
    bare = part.removeprefix("<mrow>").removesuffix("</mrow>")
    return bare if isinstance(part, _Row) and not bare.startswith("<mo>") else part


def _mathml_row(*parts: str) -> str:
    return _Row(f"<mrow>{''.join(map(_inside, parts))}</mrow>")


MATHML = _Target(
    row=_mathml_row,
    number=lambda text: f"<mn>{text}</mn>",
    name=_mathml_name,
    sub=lambda a, b: f"<msub>{a}{b}</msub>",
    sup=lambda a, b: f"<msup>{a}{b}</msup>",
    fraction=lambda a, b: f"<mfrac>{a}{b}</mfrac>",
    root=lambda a: f"<msqrt>{_inside(a)}</msqrt>",
    sign=lambda character, _: f"<mo>{escape(character)}</mo>",
    fence=lambda left, inner, right: f"<mrow><mo>{escape(left)}</mo>{_inside(inner)}<mo>{escape(right)}</mo></mrow>",
    big=lambda op, low, high: (
        f"<munderover><mo>{_BIG[op][0]}</mo>{low}{high}</munderover>"
        if op != "Sup"
        else f"<munder><mi>max</mi><mrow>{low}<mo>…</mo>{high}</mrow></munder>"
    ),
    word=lambda text: f"<mi>{escape(text)}</mi><mo>&#x2061;</mo>",
)


def _latex_name(text: str) -> str:
    if text in _LETTERS:
        return "\\" + {"lam": "lambda", "eps": "varepsilon"}.get(text, text)
    return text if len(text) == 1 else rf"\mathrm{{{text}}}"


_LATEX_FENCE = {"‖": r"\|", "⟨": r"\langle ", "⟩": r" \rangle", "|": "|", "(": "(", ")": ")"}
LATEX = _Target(
    row=lambda *parts: "".join(parts),
    number=lambda text: text,
    name=_latex_name,
    sub=lambda a, b: f"{a}_{{{b}}}",
    sup=lambda a, b: f"{a}^{{{b}}}",
    fraction=lambda a, b: rf"\frac{{{a}}}{{{b}}}",
    root=lambda a: rf"\sqrt{{{a}}}",
    sign=lambda _, command: f" {command} ",
    fence=lambda left, inner, right: rf"\left{_LATEX_FENCE[left]}{inner}\right{_LATEX_FENCE[right]}",
    big=lambda op, low, high: (
        rf"{_BIG[op][1]}_{{{low}}}^{{{high}}} " if op != "Sup" else rf"\max_{{{low}\ldots{high}}} "
    ),
    word=lambda text: rf"\mathrm{{{text}}}",
)


def _around(text: str) -> str:
    """In parentheses unless it is a single name or number."""
    return text if re.fullmatch(r"[\w∞]+|\(.*\)", text) and text.count("(") < 2 else f"({text})"


LINE = _Target(
    row=lambda *parts: "".join(parts),
    number=lambda text: text,
    name=lambda text: _LETTERS.get(text, text),
    sub=lambda a, b: f"{a}[{b}]" if not re.fullmatch(r"\w+|∞", b) else f"{a}_{b}",
    sup=lambda a, b: f"{a}^{_around(b)}",
    fraction=lambda a, b: f"{_around(a)}/{_around(b)}",
    root=lambda a: f"√({a})",
    sign=lambda character, _: {"\u2062": " ", ",": ", "}.get(character, character),
    fence=lambda left, inner, right: f"{left}{inner}{right}",
    big=lambda op, low, high: f"{_BIG[op][0]}[{low}…{high}] ",
    word=lambda text: text,
)


def line(comparison: Comparison | Expr) -> str:
    """One line of text: ‖A x‖ ≤ c ‖x‖."""
    spaced = re.sub(r"\s*([≤≥<>=+])\s*|(?<=[\w‖|)\]⟩∞])\s*(−)\s*", r" \1\2 ", _render(comparison, LINE))
    return re.sub(r"(∑\[[^\]]*∈[^\]]*\])(?! )", r"\1 ", spaced).strip()


def latex(comparison: Comparison | Expr) -> str:
    """LaTeX without surrounding dollars."""
    return _render(comparison, LATEX)


def mathml(comparison: Comparison | Expr) -> str:
    """A MathML element."""
    return f"<math display='block'>{_inside(_render(comparison, MATHML))}</math>"


def _render(given: Comparison | Expr, to: _Target) -> str:
    if isinstance(given, Expr):
        return _term(given, to, 0)
    left, right = _term(given.left, to, 0), _term(given.right, to, 0)
    return to.row(left, to.sign(*_RELATIONS[given.relation]), right)


def _symbol(text: str, to: _Target) -> str:
    """theta_bar, A_0 and b0 as a letter with a subscript."""
    match = re.fullmatch(r"([A-Za-z]+?)_?(\d+)", text) or re.fullmatch(r"([A-Za-z]+)_(\w+)", text)
    if match:
        tail = match[2]
        return to.sub(to.name(match[1]), to.number(tail) if tail.isdigit() else to.name(tail.replace("_", " ")))
    return to.name(text)


_PRIORITY = {"+": 1, "-": 1, "neg": 1, "*": 2, "^": 4, "pow": 4, "power": 4}


def _term(expr: Expr, to: _Target, priority: int) -> str:
    op = expr.op
    if op == "number":
        if expr.value.denominator == 1:
            done = to.number(str(abs(expr.value)))
        else:
            done = to.fraction(to.number(str(abs(expr.value.numerator))), to.number(str(expr.value.denominator)))
            if priority > 4 and expr.value > 0:
                return to.fence("(", done, ")")
        return to.fence("(", to.row(to.sign("−", "-"), done), ")") if expr.value < 0 else done
    if op == "name":
        return _symbol(expr.name, to)
    if op == "index":
        inside = [_term(a, to, 0) for a in expr.args]
        joined = inside[0]
        for part in inside[1:]:
            joined = to.row(joined, to.sign(",", ","), part)
        return to.sub(_symbol(expr.name, to), joined)
    if op in ("apply", "D"):
        mark = to.sign("′", "'") if op == "D" else ""
        return to.row(_symbol(expr.name, to), mark, to.fence("(", _term(expr.args[0], to, 0), ")"))
    if op in WEIGHTED:
        big = to.sign("𝔼", r"\mathbb{E}") if op == "E" else to.sign("∑", r"\sum")
        among = to.sign("∼", r"\sim") if op == "E" else to.sign("∈", r"\in")
        head = to.sub(big, to.row(_symbol(expr.name, to), among, _term(expr.args[1], to, 0)))
        if op == "E":
            return to.row(head, to.fence("(", _term(expr.args[0], to, 0), ")"))
        done = to.row(head, _term(expr.args[0], to, 2))
        return to.fence("(", done, ")") if priority > 1 else done
    if op == "vector":
        return _array(expr, to)
    if op in BINDERS:
        body, lower, upper = expr.args
        low = to.row(_symbol(expr.name, to), to.sign("=", "="), _term(lower, to, 0))
        done = to.row(to.big(op, low, _term(upper, to, 0)), _term(body, to, 2))
        return to.fence("(", done, ")") if priority > 1 else done
    if op == "/":
        done = to.fraction(_term(expr.args[0], to, 0), _term(expr.args[1], to, 0))
        return to.fence("(", done, ")") if priority > 4 else done
    own = _PRIORITY.get(op)
    if own is None:
        return _call(expr, to)
    if op == "neg":
        done = to.row(to.sign("−", "-"), _term(expr.args[0], to, 2))
    elif op in ("^", "pow", "power"):
        power = to.number(str(expr.value)) if op == "^" else _term(expr.args[1], to, 0)
        done = to.sup(_term(expr.args[0], to, 5), power)
    elif op == "*":
        first = priority if expr.args[0].op in ("neg", "*") and priority < 2 else 2  # a sign in front of all of it
        dot = to.sign("·", r"\cdot") if _apart(expr, to) else to.sign("\u2062", r"\,")
        done = to.row(_term(expr.args[0], to, first), dot, _term(expr.args[1], to, 2))
    else:
        sign = to.sign("+", "+") if op == "+" else to.sign("−", "-")
        done = to.row(_term(expr.args[0], to, 1), sign, _term(expr.args[1], to, 2))
    return to.fence("(", done, ")") if own < priority else done


def _apart(product: Expr, to: _Target) -> bool:
    """Whether the factors need a dot between them: before a number, and in a line about a quotient, x/2·y."""
    first, second = product.args
    while first.op in ("*", "neg"):
        first = first.args[-1]
    quotient = "/" in (first.op, second.op) or (first.op == "number" and first.value.denominator != 1)
    return second.op == "number" or (to is LINE and quotient)


def _array(expr: Expr, to: _Target) -> str:
    """The entries in parentheses, and the indices with their ranges below."""
    ranges = []
    while expr.op == "vector":
        ranges.append(to.row(_symbol(expr.name, to), to.sign("<", "<"), _symbol(size_of(expr), to)))
        expr = expr.args[0]
    places = ranges[0] if len(ranges) == 1 else to.row(ranges[0], to.sign(",", ","), ranges[1])
    return to.sub(to.fence("(", _term(expr, to, 0), ")"), places)


def _call(expr: Expr, to: _Target) -> str:
    op, args = expr.op, [_term(a, to, 0) for a in expr.args]
    joined = args[0]
    for part in args[1:]:
        joined = to.row(joined, to.sign(",", ","), part)
    if op == "sqrt":
        return to.root(joined)
    if op == "Abs":
        return to.fence("|", joined, "|")
    if op in _FENCES:
        norm = to.fence("‖", joined, "‖")
        return norm if op == "norm" else to.sub(norm, to.sign("∞", r"\infty") if op == "norm_inf" else to.name(op[-1]))
    if op == "inner":
        return to.fence("⟨", joined, "⟩")
    if op == "eye":
        return to.name("I")
    if op == "ones":
        return to.sub(to.number("1"), joined)
    if op == "exp":
        return to.sup(to.name("e"), joined)
    if op in ("transpose", "inverse"):
        mark = to.name("T") if op == "transpose" else to.row(to.sign("−", "-"), to.number("1"))
        return to.sup(_term(expr.args[0], to, 5), mark)
    if op in ("mu_1", "mu_2", "mu_inf", "lambda_max", "lambda_min"):
        head, _, tail = op.partition("_")
        mark = to.sign("∞", r"\infty") if tail == "inf" else to.number(tail) if tail.isdigit() else to.word(tail)
        return to.row(to.sub(to.name(head), mark), to.fence("(", joined, ")"))
    if op in PLACED:
        letter = to.name("sigma" if op == "singular" else "lambda")
        return to.row(to.sub(letter, args[1]), to.fence("(", args[0], ")"))
    if op == "rho":
        return to.row(to.name("rho"), to.fence("(", joined, ")"))
    return to.row(to.word(op.lower() if op in ("Max", "Min") else op), to.fence("(", joined, ")"))
