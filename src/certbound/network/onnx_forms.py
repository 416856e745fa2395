"""What a node of each ONNX operator may look like: inputs, outputs and attributes, by operator-set version."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from .onnx_file import Chain

FLOAT, INT, TEXT, TENSOR, INTS = 1, 2, 3, 4, 7  # attribute types
STANDARD = ("", "ai.onnx")  # the two names of the standard domain
MAX_NAME = 1000  # characters of a name
_VALUE_FIELD = {FLOAT: "f", INT: "i", TEXT: "s", TENSOR: "t", INTS: "ints"}
_LEGACY = {"consumed_inputs": INTS}  # operator sets below 6 had it nearly everywhere; it means nothing
_NODE_FIELDS = {"input", "output", "name", "op_type", "domain", "attribute", "doc_string", "metadata_props"}


class Form(NamedTuple):
    """The form of an operator from operator set ``since`` on.

    ``named``: how many leading inputs may not be left out by an empty name (default: all of them).
    ``outputs``: the most outputs, None for any number.
    """

    since: int = 1
    least: int = 1
    most: int = 1
    attributes: Mapping[str, int] = {}
    named: int | None = None
    outputs: int | None = 1


FOREIGN = Form()


def standard(node: Any, *operators: str) -> bool:
    """Whether the node's operator is of the standard domain (and one of ``operators``, if any are given)."""
    return node.domain in STANDARD and (not operators or node.op_type in operators)


def read_attributes(node: Any) -> dict[str, Any]:
    """The node's attributes by name; their types were checked by check_form."""
    import onnx

    return {a.name: onnx.helper.get_attribute_value(a) for a in node.attribute}


def check_form(chain: Chain, node: Any, forms: Mapping[str, tuple[Form, ...]]) -> None:
    """The number of inputs and outputs, the names and the attributes are what the operator has, nothing more."""
    if not node.output or not node.output[0] or len(node.name) > MAX_NAME:
        raise chain.fail(f"node {node.name[:60]!r} has no output, or a name above {MAX_NAME} characters")
    if extra := sorted({field.name for field, _ in node.ListFields()} - _NODE_FIELDS):
        raise chain.fail(f"the node carries {extra[0]!r}, which is not understood", node)
    form = _form(chain, node, forms)
    if not form.least <= len(node.input) <= form.most or "" in node.input[: form.named]:
        expected = str(form.least) if form.least == form.most else f"{form.least} to {form.most}"
        raise chain.fail(f"it has {len(node.input)} inputs; expected {expected}", node)
    if form.outputs is not None and len(node.output) > form.outputs:
        raise chain.fail(f"it has {len(node.output)} outputs", node)
    known = {**form.attributes, **(_LEGACY if standard(node) and chain.opset < 6 else {})}
    for attribute in node.attribute:
        kind = attribute.type
        if known.get(attribute.name) != kind:
            raise chain.fail(
                f"attribute {attribute.name!r} is unknown or not of its type",
                node,
                hint=f"in operator set {chain.opset}, {node.op_type} has {_listed(form.attributes)}",
            )
        if {f.name for f, _ in attribute.ListFields()} - {"name", "type", "doc_string", _VALUE_FIELD[kind]}:
            raise chain.fail(f"attribute {attribute.name!r} carries a value of another type, or a reference", node)
    if len({a.name for a in node.attribute}) != len(node.attribute):
        raise chain.fail("an attribute is given twice", node)


def _form(chain: Chain, node: Any, forms: Mapping[str, tuple[Form, ...]]) -> Form:
    if not standard(node):
        if (node.domain, node.op_type) in chain.operators:
            return FOREIGN
        raise chain.fail(
            f"operator of the foreign domain {node.domain!r} is not supported",
            node,
            hint="export with standard operators, or define what the operator computes",
        )
    if node.op_type not in forms:
        raise chain.fail("this operator is not supported", node, hint=f"supported: {', '.join(sorted(forms))}")
    versions = [form for form in forms[node.op_type] if form.since <= chain.opset]
    if not versions:
        first = forms[node.op_type][0].since
        raise chain.fail(
            f"the file is of operator set {chain.opset}; {node.op_type} is supported from operator set {first} on",
            node,
            hint=f"export for operator set {first} or newer",
        )
    return versions[-1]


def _listed(attributes: Mapping[str, int]) -> str:
    return f"the attributes {', '.join(sorted(attributes))}" if attributes else "no attributes"
