"""Both readers against the operators' definitions, version by version: arities, attributes, their types and defaults.

The definitions are onnx.defs' own history. What a default means is checked by running the network.
"""

from __future__ import annotations

import hashlib
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import helper

from certbound.bounds.domain import Domain
from certbound.certificate.certification import certify
from certbound.network.load import load
from certbound.network.onnx.operators.activations import ACTIVATION_SCHEMAS
from certbound.network.onnx.operators.table import SCHEMAS
from certbound.network.onnx.schemas import LEGACY_OPERATORS, LEGACY_UNTIL
from certbound.network.onnx.state import MAX_OPSET
from tests.support.builders import Model
from tests.support.readers import both, units, value_of
from tests.support.runtime import session
from tests.support.tampering import Bundle, bundle, checker_module, read, run_checker, with_claim

LARGEST = {dtype: Fraction(float(np.finfo(dtype).max)) for dtype in (np.float16, np.float32, np.float64)}
SECOND = {"parameter_hessian", "taylor_remainder"}
PYTHON = {"FLOAT": Fraction, "INT": int, "STRING": str, "TENSOR": bytes, "INTS": list}  # the checker's attribute types
# Forms that a definition allows and the readers do not know.
UNREAD_VERSIONS = {("Cast", 1), ("Split", 1), ("Concat", 1), ("Tile", 1), ("Upsample", 1)}
# The definition has three inputs, and says in its text that scales may be an empty name; so may roi, which no mode uses
# that is read.
UNNAMED = {("Resize", 11): 1}
UNREAD_ATTRIBUTES = {"Constant": {"sparse_value", "value_strings", "value_string"}}
SIMPLE = {  # operators of one activation or of two numbers; the others: tests/unit/test_onnx_graph.py
    *ACTIVATION_SCHEMAS,
    *("Add", "Sub", "Mul", "Div", "Max", "Min", "Gemm", "MatMul", "Constant", "Identity", "Dropout", "Cast", "Flatten"),
    *("Reshape", "Squeeze", "Unsqueeze", "Split", "Concat"),
}


def history() -> list[onnx.defs.OpSchema]:
    """Every version of every operator that the readers know."""
    found = [s for s in onnx.defs.get_all_schemas_with_history() if not s.domain and s.name in SCHEMAS]
    return sorted((s for s in found if s.since_version <= MAX_OPSET), key=lambda s: (s.name, s.since_version))


HISTORY = history()


def id_of(schema: Any) -> str:
    return f"{schema.name}-{schema.since_version}"


def opsets_of(schema: onnx.defs.OpSchema) -> list[int]:
    """The operator sets in which this version of the operator holds."""
    later = [s.since_version for s in HISTORY if s.name == schema.name and s.since_version > schema.since_version]
    return list(range(schema.since_version, min([*later, MAX_OPSET + 1])))


def test_every_operator_of_the_readers_has_a_definition() -> None:
    assert {s.name for s in HISTORY} == set(SCHEMAS) == set(checker_module("network.reader").SCHEMAS)
    assert checker_module("network.state").MAX_OPSET == MAX_OPSET
    assert set(LEGACY_OPERATORS) == set(checker_module("network.schemas").LEGACY)


@pytest.mark.parametrize("definition", HISTORY, ids=id_of)
def test_arities_and_attributes_are_those_of_the_definition(definition: onnx.defs.OpSchema) -> None:
    theirs = {name: a.type.name for name, a in definition.attributes.items()}
    for name in UNREAD_ATTRIBUTES.get(definition.name, set()):
        theirs.pop(name, None)
    legacy = theirs.pop("consumed_inputs", None) == "INTS"
    for opset in opsets_of(definition):
        for schemas in (SCHEMAS, checker_module("network.reader").SCHEMAS):
            known = [s for s in schemas[definition.name] if s.since <= opset]
            if (definition.name, definition.since_version) in UNREAD_VERSIONS:
                assert not known
                continue
            form = known[-1]
            arity = definition.min_input, definition.max_input
            assert (form.least, min(form.most, 2**31 - 1)) == arity
            required = [i for i in definition.inputs if i.option == onnx.defs.OpSchema.FormalParameterOption.Single]
            named = UNNAMED.get((definition.name, definition.since_version), len(required))
            assert form.most > 2**30 or form.named is None or form.named >= named
            assert definition.max_output == (2**31 - 1 if form.outputs is None else form.outputs)
            if schemas is SCHEMAS:
                assert dict(form.attributes) == {
                    k: onnx.AttributeProto.AttributeType.Value(v) for k, v in theirs.items()
                }
            else:
                lists = {
                    "FLOATS": checker_module("network.schemas").FLOATS,
                    "STRINGS": checker_module("network.schemas").TEXTS,
                }
                assert dict(form.attributes) == {k: {**PYTHON, **lists}[v] for k, v in theirs.items()}
        if opset < LEGACY_UNTIL.get(definition.name, 6) and known:
            assert legacy == (definition.name in {*LEGACY_OPERATORS, *LEGACY_UNTIL})


@pytest.mark.parametrize("definition", HISTORY, ids=id_of)
def test_every_float_type_is_allowed(definition: onnx.defs.OpSchema) -> None:
    """The readers do not look at the data's type, except for Celu: no definition may leave one out."""
    if not definition.inputs or definition.since_version >= 28 or id_of(definition) == "Celu-12":
        return
    data = definition.inputs[0].type_str
    allowed = [t.allowed_type_strs for t in definition.type_constraints if t.type_param_str == data]
    if not allowed or definition.name in ("Where", "Not", "And", "Or", "ConstantOfShape", "Equal", "Range"):
        return  # of integers or truth values
    allowed = allowed[0]
    assert {"tensor(float16)", "tensor(float)", "tensor(double)"} <= set(allowed)


SAMPLES: dict[str, list[dict[str, Any]]] = {  # other attributes with which a default shows
    "Gemm": [{}, {"transB": 0}, {"alpha": 0.5}, {"beta": 2.0}],
    "Dropout": [{}, {"ratio": 0.25}, {"is_test": 1}],
}


def small(definition: onnx.defs.OpSchema, opset: int, attributes: dict[str, Any], dtype: Any = np.float32) -> bytes:
    """A model with one node of this operator."""
    rng, name = np.random.default_rng(0), definition.name
    model = Model([1, 4], dtype, opset)
    layer = model.constant(rng.normal(size=(4, 4)), "W")
    if name == "Gemm":
        return model.add(name, layer, model.constant(np.ones((1, 4))), **attributes).build().SerializeToString()
    model.add("MatMul", layer)
    if name in ("Add", "Sub", "Mul", "Div"):
        model.add("Mul", model.constant(np.ones((1, 4)))).add(name, model.constant(np.full((1, 4), 2.0)), **attributes)
    elif name in ("Max", "Min"):
        model.add(name, model.constant([[0.5, -0.5, 1.0, 0.0]]))
    elif name == "MatMul":
        model.add(name, model.constant(rng.normal(size=(4, 4))))
    elif name == "PRelu":
        model.add(name, model.constant([0.25]))
    elif name == "Reshape":
        if opset < 5:
            return model.add(name, **{"shape": [0, -1], **attributes}).build().SerializeToString()
        model.add(name, model.constant([0, -1], dtype=np.int64), **attributes)
    elif name == "Unsqueeze":
        if opset >= 13:
            model.add(name, model.constant([0], dtype=np.int64))
        else:
            model.add(name, **{"axes": [0], **attributes})
        return model.build(3).SerializeToString()
    elif name == "Squeeze":
        return model.add(name, **attributes).build(1).SerializeToString()
    elif name == "Cast":
        model.add(name, **{"to": helper.np_dtype_to_tensor_dtype(np.dtype(dtype)), **attributes})
    elif name in ("Split", "Concat"):
        count = {"num_outputs": 2} if opset >= 18 else {}
        model.nodes.append(helper.make_node("Split", [model.value], ["p", "q"], axis=1, **count))
        model.nodes.append(helper.make_node("Concat", ["p", "q"], ["j"], axis=1))
        model.value = "j"
    elif name == "Constant":
        model.add("Mul", model.constant(np.ones((1, 4)), as_node=True))
    else:
        model.add(name, **attributes)
    return model.build().SerializeToString()


def described(data: bytes, folder: Path) -> Any:
    """What both readers make of a model, in a form that can be compared; None if they refuse it."""
    network = both(data, folder)
    if network is None:
        return None
    checked = checker_module("network.reader").read(data, {})
    return checked.nodes, checked.inputs, checked.outputs


@pytest.mark.quick(60)
@pytest.mark.many(120)
@pytest.mark.parametrize("definition", HISTORY, ids=id_of)
def test_a_default_given_in_words_changes_nothing(definition: onnx.defs.OpSchema, tmp_path: Path) -> None:
    """A node that states the definition's default is read as one that does not, in every operator set."""
    if (definition.name, definition.since_version) in UNREAD_VERSIONS or definition.name not in SIMPLE:
        return
    stated = {k: a for k, a in definition.attributes.items() if a.default_value.type}
    if definition.name == "Split":
        stated.pop("axis", None)  # 0: the axis of the samples, which cannot be split
    for opset in opsets_of(definition):
        if definition.name == "Split" and opset < 4:  # there is no Concat yet that is read
            continue
        for others in SAMPLES.get(definition.name, [{}]):
            if not set(others) <= set(definition.attributes):
                continue
            without = described(small(definition, opset, others), tmp_path)
            for name, attribute in stated.items():
                if name not in others:
                    given = {**others, name: helper.get_attribute_value(attribute.default_value)}
                    assert described(small(definition, opset, given), tmp_path) == without, (opset, name)
            refused = definition.name == "Dropout" and opset < 7 and "is_test" not in others  # random by default
            assert (without is None) == refused, opset


@pytest.mark.quick(60)
@pytest.mark.many(180)
@pytest.mark.parametrize("definition", HISTORY, ids=id_of)
def test_a_runtime_computes_what_was_read(definition: onnx.defs.OpSchema, tmp_path: Path) -> None:
    """Where the network is piecewise linear (the others: tests/unit/test_onnx_activations.py)."""
    if (definition.name, definition.since_version) in UNREAD_VERSIONS or definition.name not in SIMPLE:
        return
    opset = max(definition.since_version, 7)  # the runtime's first
    if opset not in opsets_of(definition):
        return
    data = small(definition, opset, {})
    network = both(data, tmp_path)
    assert network is not None
    try:
        loaded = session(data)
    except Exception as error:  # the runtime's own error types are not public
        assert "NOT_IMPLEMENTED" in str(error) or "under development" in str(error), error
        pytest.skip(f"onnxruntime has no {definition.name} of operator set {opset}")
    rng, checked = np.random.default_rng(1), checker_module("network.reader").read(data, {})
    for scale in (1.0, 10.0):
        x = (scale * rng.normal(size=(1, 4))).astype(np.float32)
        try:
            own = value_of(checked, [float(v) for v in x.ravel()])
        except NotImplementedError:
            return
        np.testing.assert_allclose(np.ravel(loaded.run(None, {"x": x})[0]), own, rtol=1e-5, atol=1e-5)


def refused(model: Model, tmp_path: Path, rank: int = 2) -> bool:
    return both(model.build(rank).SerializeToString(), tmp_path) is None


@pytest.mark.parametrize("opset", [1, 6, 9, 10, 11, 12, 13, MAX_OPSET])
def test_negative_axes_came_with_operator_set_11(opset: int, tmp_path: Path) -> None:
    def start(shape: tuple[int, ...]) -> Model:
        model = Model(shape, opset=opset)
        return model.add("MatMul", model.constant(np.eye(3), "W"))

    model = start((1, 3))
    assert refused(model.add("Flatten", axis=-1), tmp_path) == (opset < 11)
    for operator, axis in (("Squeeze", -3), ("Unsqueeze", -1)):
        model = start((1, 1, 3) if operator == "Squeeze" else (1, 3))
        if opset < 13:
            model.add(operator, axes=[axis])
        else:
            model.add(operator, model.constant([axis], dtype=np.int64))
        assert refused(model, tmp_path, 2 if operator == "Squeeze" else 3) == (opset < 11)


@pytest.mark.parametrize("operator", ["Add", "Sub", "Mul", "Div", "Gemm"])
@pytest.mark.parametrize("opset", [1, 6, 7, 17])
def test_constants_are_spread_only_where_the_definition_says_so(operator: str, opset: int, tmp_path: Path) -> None:
    def reads(shape: tuple[int, ...], data_at: int = 0, broadcast: int | None = None) -> bool:
        model = Model([1, 3], opset=opset)
        weight, constant = model.constant(np.eye(3), "W"), model.constant(np.full(shape, 2.0), "c")
        attributes = {} if broadcast is None else {"broadcast": broadcast}
        if operator == "Gemm":
            model.add("Gemm", weight, constant, **attributes)
        else:
            model.add("MatMul", weight).add(operator, constant, data_at=data_at, **attributes)
        return not refused(model, tmp_path)

    for broadcast in (0, 1):
        assert opset < 7 or not reads((1, 3), broadcast=broadcast)  # the attribute was dropped
    old = opset < 7
    spread = 1 if old else None
    assert reads((1, 3)) and reads((1, 3), broadcast=0 if old else None)
    for shape in ((3,), (1,), (), (1, 1)):
        assert reads(shape) == (not old) and reads(shape, broadcast=spread)
    if operator not in ("Gemm", "Div"):
        assert reads((1, 3), 1)
        for shape in ((3,), (1,), ()):  # the second of the two is spread over the first, never the other way
            assert reads(shape, 1, spread) == (not old)
    assert reads((1, 1, 3), broadcast=spread) == (not old and operator != "Gemm")


@pytest.mark.parametrize("operator", ["Max", "Min"])
@pytest.mark.parametrize("opset", [1, 6, 7, 8, 11, 17])
def test_the_larger_or_smaller_of_data_and_constant(operator: str, opset: int, tmp_path: Path) -> None:
    for shape, data_at in (((1, 3), 0), ((1, 3), 1), ((3,), 0), ((), 1), ((1, 1), 0)):
        model, values = Model([1, 3], opset=opset), np.linspace(-0.5, 0.75, int(np.prod(shape))).reshape(shape)
        model.add("MatMul", model.constant(np.eye(3), "W")).add(operator, model.constant(values, "c"), data_at=data_at)
        data = model.build().SerializeToString()
        network = both(data, tmp_path)
        assert (network is None) == (opset < 8 and shape != (1, 3))
        if network is None:
            continue
        assert network.fixed == ("c",) and network.parameter_count == 9
        checked = checker_module("network.reader").read(data, {})
        x = [-0.75, 0.25, 1.5]
        expected = (np.maximum if operator == "Max" else np.minimum)(np.float32([x]), np.float32(values))
        assert value_of(checked, x) == expected.ravel().tolist()
        if opset >= 8:
            assert np.array_equal(session(data).run(None, {"x": np.float32([x])})[0], expected)


@pytest.mark.parametrize("others", [0, 2])
def test_max_of_one_or_three(others: int, tmp_path: Path) -> None:
    model = Model([1, 3])
    model.add("MatMul", model.constant(np.eye(3), "W"))
    model.add("Max", *(model.constant(float(i)) for i in range(others)))
    data = model.build().SerializeToString()
    assert both(data, tmp_path) is not None
    checked = checker_module("network.reader").read(data, {})
    assert value_of(checked, [-0.5, 0.25, 2.0]) == ([1.0, 1.0, 2.0] if others else [-0.5, 0.25, 2.0])


def test_a_clamp_of_max_and_min_with_a_bound_for_each_channel(tmp_path: Path) -> None:
    """First order where a kink may be met; second order, of the pieces, where none is."""
    rng = np.random.default_rng(0)
    low, high = np.array([-0.5, -0.25, -1.0]), np.array([0.5, 1.0, 0.25])
    model = Model([1, 2])
    model.add("Gemm", model.constant(rng.normal(size=(2, 3)), "W"), model.constant(np.zeros(3), "b"))
    model.add("Max", model.constant(low, "low")).add("Min", model.constant(high, "high"))
    model.add("MatMul", model.constant(rng.normal(size=(3, 1)), "V"))
    file = model.save(tmp_path / "clamp.onnx")
    for radius, classical in ((2, False), (Fraction(1, 1000), True)):
        done = certify(load(file), Domain.around(input_center=[Fraction(1, 10), Fraction(1, 5)], input_radius=radius))
        assert (set(done.bounds) >= SECOND) == classical
        done.write(tmp_path / str(radius).replace("/", "_"))
        folder = tmp_path / str(radius).replace("/", "_")
        assert run_checker(Bundle(folder / "claim.toml", folder / "certificate.json", file))[0] == 0


@pytest.mark.parametrize("opset", [6, 7, 11, 17])
def test_data_of_another_rank_in_a_gemm(opset: int, tmp_path: Path) -> None:
    model = Model([1, 1, 1, 3], opset=opset)  # as old exporters for controllers write it; refused from 7 on
    model.add("Gemm", model.constant(np.eye(3), "W"), model.constant(np.ones((1, 3))))
    assert refused(model, tmp_path) == (opset >= 7)


# Clip: the bound that is not given is a kink.


def clip(opset: int, dtype: Any, low: float | None, high: float | None, weight: float) -> Model:
    """clip(w x)."""
    model = Model([1, 1], dtype, opset)
    model.add("MatMul", model.constant([[weight]], "w"))
    if opset < 11:
        return model.add("Clip", **{k: v for k, v in (("min", low), ("max", high)) if v is not None})
    return model.add("Clip", *("" if v is None else model.constant(v, n) for v, n in ((low, "low"), (high, "high"))))


def limit(opset: int, dtype: Any) -> Fraction:
    return LARGEST[np.float32 if opset < 11 else dtype]


CLIPS = [(opset, dtype) for opset in (6, 10, 11, 12, 13, MAX_OPSET) for dtype in LARGEST] + [(1, np.float32)]


@pytest.mark.parametrize(("opset", "dtype"), CLIPS)
def test_the_bounds_that_a_clip_does_not_give(opset: int, dtype: Any, tmp_path: Path) -> None:
    for low, high in ((0.0, None), (-1.0, None), (None, 2.0), (None, None), (-1.0, 2.0)):
        network = both(clip(opset, dtype, low, high, 1.0).build().SerializeToString(), tmp_path)
        assert network is not None
        (unit,) = units(network)
        wanted = {
            "min_val": -limit(opset, dtype) if low is None else Fraction(low),
            "max_val": limit(opset, dtype) if high is None else Fraction(high),
        }
        assert (unit.activation, dict(unit.parameters)) == ("hardtanh", wanted)


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize("high", [None, 1.0])
@pytest.mark.parametrize(("opset", "dtype"), [(1, np.float32), (10, np.float32), (11, np.float16), (17, np.float32)])
def test_nothing_is_claimed_across_the_bound_that_is_not_given(
    opset: int, dtype: Any, high: float | None, tmp_path: Path
) -> None:
    """It once was: relu, whose second derivative is 0 there, was certified and the certificate accepted."""
    low = 0.0 if high is None else None
    end = limit(opset, dtype)
    weight = float(end if high is None else -end)
    file = clip(opset, dtype, low, high, weight).save(tmp_path / "clip.onnx")
    done = certify(load(file), Domain.around(input_center=1, radius=end / 100))
    assert not SECOND & set(done.bounds) and set(done.unsupported) >= SECOND
    assert end <= Fraction(done.bounds["output"]) <= end * Fraction(1000001, 1000000)
    done.write(tmp_path / "out")
    status, text = run_checker(Bundle(tmp_path / "out/claim.toml", tmp_path / "out/certificate.json", file))
    assert status == 0, text


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize("opset", [1, 6, 10, 11, 17])
def test_evidence_for_relu_does_not_pass_for_a_clip(opset: int, tmp_path: Path) -> None:
    """The certificate of the same network with Relu, moved to the one with Clip: false where its maximum is met."""
    relu = Model([1, 1], np.float32, opset)
    relu.add("MatMul", relu.constant([[3.4e38]], "w")).add("Relu")
    files = bundle(relu.save(tmp_path / "relu.onnx"), tmp_path / "out", Domain.around(input_center=1, radius=10**37))
    claim, certificate = read(files)
    assert {c["quantity"]: c["upper"] for c in claim["claims"]}["parameter_hessian"] == "0"
    assert run_checker(files)[0] == 0
    model = clip(opset, np.float32, 0.0, None, 3.4e38).save(tmp_path / "clip.onnx")
    digest = hashlib.sha256(model.read_bytes()).hexdigest()
    claim["model"] |= {"file": model.name, "sha256": digest}
    claim["model"]["fixed"] = ["low"] if opset >= 11 else []
    texts = with_claim(claim, certificate | {"model_sha256": digest})
    for text, name in zip(texts, ("moved.toml", "moved.json"), strict=True):
        (tmp_path / name).write_text(text)
    status, text = run_checker(Bundle(tmp_path / "moved.toml", tmp_path / "moved.json", model))
    assert status == 1, text


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize("opset", [1, 10, 11, 17])
@pytest.mark.parametrize("tier", ["layerwise", "local"])
def test_a_minimum_alone_costs_nothing_where_the_maximum_is_far(opset: int, tier: str, tmp_path: Path) -> None:
    """clip(z, 0) has the bounds of relu(z), second derivatives included, on a domain without kinks."""
    rng = np.random.default_rng(0)
    weight, out, bias = rng.uniform(0.5, 1, (3, 4)), rng.normal(size=(4, 2)), np.ones((1, 4))
    found = []
    for operator in ("Relu", "Clip"):
        model = Model([1, 3], np.float32, opset)
        model.add("MatMul", model.constant(weight, "W")).add("Add", model.constant(bias, "b"))
        if operator == "Relu":
            model.add("Relu")
        elif opset < 11:
            model.add("Clip", min=0.0)
        else:
            model.add("Clip", model.constant(0.0, "low"))
        model.add("MatMul", model.constant(out, "V"))
        domain = Domain.around(input_center="0.5", input_radius="0.1", radius="0.01")
        done = certify(load(model.save(tmp_path / f"{operator}.onnx")), domain, tier=tier)
        found.append(done.bounds)
        done.write(tmp_path / operator)
        evidence = (tmp_path / operator / name for name in ("claim.toml", "certificate.json"))
        assert run_checker(Bundle(*evidence, tmp_path / f"{operator}.onnx"))[0] == 0
    assert found[0] == found[1] and set(found[0]) >= SECOND


def test_float64_data_up_to_its_own_limit(tmp_path: Path) -> None:
    model = clip(17, np.float64, 0.0, None, 2.0).save(tmp_path / "clip.onnx")
    done = certify(load(model), Domain.around(input_center=1, radius="0.5"))
    assert done.bounds["parameter_hessian"] == "0" and done.bounds["output"].startswith("2.5")
    done.write(tmp_path / "out")
    assert run_checker(Bundle(tmp_path / "out/claim.toml", tmp_path / "out/certificate.json", model))[0] == 0


@pytest.mark.parametrize("opset", [7, 10, 11, 17])
def test_the_runtime_stops_at_the_bound_that_is_not_given(opset: int, tmp_path: Path) -> None:
    """Infinity, the only float32 above the limit, is brought back to it."""
    data = clip(opset, np.float32, 0.0, None, 3e38).build().SerializeToString()
    (value,) = np.ravel(session(data).run(None, {"x": np.full((1, 1), 3, np.float32)})[0])
    assert Fraction(float(value)) == LARGEST[np.float32]


def test_one_name_of_the_standard_domain(tmp_path: Path) -> None:
    """Defaults are those of the standard operators under either of the domain's names."""
    model = clip(10, np.float32, 0.0, None, 1.0)
    model.nodes[-1].domain = "ai.onnx"
    network = both(model.build().SerializeToString(), tmp_path)
    assert network is not None and dict(units(network)[0].parameters)["max_val"] == LARGEST[np.float32]
