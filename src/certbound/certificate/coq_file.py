"""A certificate as a file for Coq, whose last theorem is about this very network (docs/formal.md).

The file has what ``checker --transcribe`` writes as terms of ``proofs/coq/Checker.v``; Coq runs the checker of that
file on them and concludes by ``check_sound``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from ..errors import CertboundError
from ..evidence_files import PRODUCER, write
from ..version import __version__
from .check import CERTIFICATE, CLAIM, CheckResult
from .reading import stated_model
from .verified import transcription

MOST_WORDS = 5_000  # of a transcription: Coq's kernel works on them for half a minute
QUANTITIES = {
    "output": "Output",
    "input_jacobian": "InputJacobian",
    "parameter_jacobian": "ParameterJacobian",
    "parameter_hessian": "ParameterHessian",
    "taylor_remainder": "TaylorRemainder",
}
ACTIVATIONS = {  # the word -> the constructor, how many numbers follow
    "tanh": ("ATanh", 0),
    "sigmoid": ("ASigmoid", 0),
    "softplus": ("ASoftplus", 0),
    "gelu": ("AGelu", 0),
    "hardswish": ("AHardswish", 0),
    "softsign": ("ASoftsign", 0),
    "arctan": ("AArctan", 0),
    "logsigmoid": ("ALogsigmoid", 0),
    "leaky": ("ALeaky", 1),
    "silu": ("ASilu", 1),
    "elu": ("AElu", 2),
    "ramp": ("ARamp", 4),
}


def write_coq_file(folder: Path, model: Path | None, output: Path, *, force: bool = False) -> None:
    """Write the certificate in ``folder`` as a file for Coq; nothing is checked here, that is what Coq does.

    ``model``: by default that of the claim's name, in the folder, beside it or here. Raises CertboundError if
    certificate and model do not belong together or the machine-checked checker cannot follow, OutputError if the file
    cannot be written.
    """
    if output.suffix != ".v" or not re.fullmatch(r"[A-Za-z]\w*", output.stem, re.ASCII):
        raise CertboundError("a file for Coq has a name of letters, digits and _, and .v", where=str(output))
    name = stated_model(folder / CLAIM)[0]
    places = [folder / name, folder.parent / name, Path(name)] if model is None else [model]
    found = next((place for place in places if place.is_file()), None)
    if found is None:
        raise CertboundError(f"there is no model file {str(model or name)[:200]!r}", where=str(folder))
    text = transcription(folder / CLAIM, folder / CERTIFICATE, found)
    if isinstance(text, CheckResult):
        raise CertboundError(f"{text.verdict}: {text.reason}", where=str(folder))
    if text.count(" ") > MOST_WORDS:
        raise CertboundError(
            f"{text.count(' ')} numbers are more than the {MOST_WORDS} that Coq's kernel is given",
            where=str(folder),
            hint="certbound check --verified has the extracted program decide",
        )
    write(output.parent, {output.name: coq_file(text)}, force=force)


def coq_file(text: str) -> str:
    """The file for a transcription."""
    words = _Words(text)
    words.expect("certbound-transcription-1", "groups")
    groups = words.listed(lambda: f"{{| unit_ := {words.number()}; entries := {words.numbers()} |}}")
    words.expect("inputs")
    width, inputs = words.nat(), words.inputs()
    words.expect("parameters")
    parameters = words.parameters()
    words.expect("nodes")
    nodes = words.listed(words.node)
    words.expect("outputs")
    outputs = words.nat()
    words.expect("vector")
    vector = words.numbers()
    words.expect("claims")
    claims = [(QUANTITIES[next(words)], words.number(), next(words)) for _ in range(int(next(words)))]
    words.expect("end")
    answers = "; ".join("true" for _ in claims)
    statements = [
        f"  claim_of net given moves {quantity} (IZR {up} / IZR (Zpos {down}))" for quantity, up, down in claims
    ]
    lines = [
        f"(* Written by {PRODUCER} {__version__}: the last theorem is about this network, by proofs/coq/Sound.v. *)",
        "Require Import Reals ZArith List. Import ListNotations.",
        "From Certbound Require Import Network Integers Images Checker Sound.",
        "Open Scope Z_scope.",
        f"Definition net : cnetwork := {{| cgroups := {groups};",
        f"  cinputs_ := {width}; cnodes := {nodes}; coutputs := {outputs} |}}.",
        f"Definition given : cinputs := {inputs}.",
        f"Definition moves : cparameters := {parameters}.",
        f"Definition vector : list Z := {vector}.",
        "Definition claims : list (quantity * rational) :=",
        "  [" + "; ".join(f"({quantity}, ({up}, {down}%positive))" for quantity, up, down in claims) + "].",
        f"Lemma accepted : check net given moves vector claims = [{answers}].",
        f"Proof. vm_cast_no_check (@eq_refl (list bool) [{answers}]). Qed.",
        "Lemma each k q K : nth_error claims k = Some (q, K) ->",
        "  nth k (check net given moves vector claims) false = true ->",
        "  claim_of net given moves q (IZR (fst K) / IZR (Zpos (snd K)))%R.",
        "Proof. apply check_sound. Qed.",
        "Theorem certified : (",
        " /\\\n".join(statements) + ")%R.",
        f"Proof. exact {_proof(len(claims))}. Qed.",
    ]
    return "\n".join(lines) + "\n"


def _proof(count: int) -> str:
    """The conjunction's proof, one part for each claim."""
    steps = [f"(each {k} _ (_, _) eq_refl (f_equal (fun l => nth {k} l false) accepted))" for k in range(count)]
    term = steps.pop()
    while steps:
        term = f"(conj {steps.pop()} {term})"
    return term


class _Words(Iterator[str]):
    """The words of a transcription, read as terms of Coq."""

    def __init__(self, text: str) -> None:
        self.words = iter(text.split())

    def __next__(self) -> str:
        return next(self.words)

    def expect(self, *words: str) -> None:
        for word in words:
            if (found := next(self)) != word:
                raise CertboundError(f"the transcription has {found[:40]!r} where {word!r} belongs")

    def number(self) -> str:
        value = int(next(self))
        return f"({value})" if value < 0 else str(value)

    def nat(self) -> str:
        return f"{int(next(self))}%nat"

    def dyadic(self) -> str:
        return f"({self.number()}, {self.number()})"

    def listed(self, item: Callable[[], str]) -> str:
        return "[" + ";\n  ".join(item() for _ in range(int(next(self)))) + "]"

    def numbers(self) -> str:
        return "[" + "; ".join(self.number() for _ in range(int(next(self)))) + "]"

    def flag(self) -> bool:
        return next(self) == "1"

    def inputs(self) -> str:
        if next(self) == "box":
            return f"CInBox {self.listed(self.dyadic)} {self.listed(self.dyadic)}"
        return f"CInBall {self.listed(self.dyadic)} {self.dyadic()}"

    def parameters(self) -> str:
        kind = next(self)
        return f"CTotal {self.dyadic()}" if kind == "total" else f"C{kind.capitalize()} {self.listed(self.dyadic)}"

    def witness(self) -> str:
        bound, square = self.dyadic(), self.number()
        return f"{{| bound := {bound}; square_ := {square}; factor := {self.listed(self.numbers)} |}}"

    def activation(self) -> str:
        name, numbers = ACTIVATIONS[next(self)]
        return " ".join([name, *(self.dyadic() for _ in range(numbers))])

    def term(self) -> str:
        source, columns, scale = self.nat(), self.nat(), self.number()
        rows = self.listed(lambda: self.listed(lambda: f"({self.nat()}, {self.number()})"))
        return f"{{| source := {source}; columns_ := {columns}; sparse := {rows}; scale_ := {scale} |}}"

    def node(self) -> str:
        match next(self):
            case "affine":
                places = " ".join(self.nat() for _ in range(5))
                bias = f"(Some {self.nat()})" if self.flag() else "None"
                shared = str(self.flag()).lower()
                gains = f"{self.dyadic()} {self.dyadic()}"
                norm = self.witness()
                augmented = f"(Some {self.witness()})" if self.flag() else "None"
                return f"CAffine {places} {bias} {shared} {gains} {norm} {augmented}"
            case "linear":
                return f"CLinear {self.nat()} {self.listed(self.term)} {self.listed(self.dyadic)}"
            case "elementwise":
                parent, boxed = self.nat(), str(self.flag()).lower()
                return f"CElementwise {parent} {self.listed(self.activation)} {boxed}"
        return f"CProduct {self.nat()} {self.nat()} {self.nat()}"
