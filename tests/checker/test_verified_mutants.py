"""The machine-checked checker and the stand-alone one: the same verdicts, on honest claims and on mutants."""

from __future__ import annotations

import copy
import hashlib
import json
import re
import tomllib
from collections import Counter
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
import tomli_w
from onnx import numpy_helper

from tests.support.formal import DOMAINS, agree, build, changed, evidence, lowered, random_model
from tests.support.tampering import made_anew

Claim = dict[str, Any]
Random = np.random.Generator
FACTORS = ("1/2", "15/16", "1001/1000", "17/16", "2")


@pytest.fixture(autouse=True)
def _built() -> None:
    build()


@pytest.mark.slow(seconds=20)
def test_both_say_the_same_of_random_networks_and_mutants(cases: Callable[[int, int], int], tmp_path: Path) -> None:
    """Of each network: its evidence, every bound lowered, every stated norm lowered."""
    valid = mutants = second = 0
    for seed in range(cases(12, 300)):
        model = random_model(seed).save(tmp_path / "model.onnx")
        files = evidence(model, tmp_path, DOMAINS[seed % len(DOMAINS)])
        answers = agree(files, tmp_path)
        assert answers and all(answers), seed
        valid += 1
        second += len(answers) > 3
        claim, certificate = files.claim.read_text(), json.loads(files.certificate.read_text())
        uppers = re.findall(r'upper = "([^"]+)"', claim)
        for at, upper in enumerate(uppers[: cases(2, len(uppers))]):
            if float(upper) < 1e-300:  # a neuron of relu that is never above 0, say
                continue
            places = [m.span(1) for m in re.finditer(r'upper = "([^"]+)"', claim)]
            start, end = places[at]
            mutant = changed(files, tmp_path, claim[:start] + lowered(upper) + claim[end:], copy.deepcopy(certificate))
            found = agree(mutant, tmp_path)
            assert not found[at] and all(found[:at]) and all(found[at + 1 :]), (seed, at, found)
            mutants += 1
        steps = [i for i, step in enumerate(certificate["plan"]) if "weight_norm" in step]
        for i in steps[: cases(1, len(steps))]:
            other = copy.deepcopy(certificate)
            other["plan"][i]["weight_norm"] = (0.999 * float.fromhex(other["plan"][i]["weight_norm"])).hex()
            other["plan"][i].pop("augmented_norm", None)
            assert not any(agree(changed(files, tmp_path, claim, other), tmp_path)), (seed, i)
            mutants += 1
    assert valid >= 12 and mutants >= 2 * valid and second >= valid // 3


def times(text: str, rng: Random) -> str:
    """A decimal, times one of FACTORS."""
    return str(float(Fraction(text) * Fraction(str(rng.choice(FACTORS)))))


def with_other_uppers(claim: Claim, certificate: Claim, model: onnx.ModelProto, rng: Random) -> None:
    for row in claim["claims"]:
        row["upper"] = times(row["upper"], rng)


def with_other_inputs(claim: Claim, certificate: Claim, model: onnx.ModelProto, rng: Random) -> None:
    inputs = claim["domain"]["input"]
    radius = inputs["radius"]
    inputs["radius"] = times(radius, rng) if type(radius) is str else [times(r, rng) for r in radius]


def with_other_parameters(claim: Claim, certificate: Claim, model: onnx.ModelProto, rng: Random) -> None:
    parameters = claim["domain"]["parameters"]
    if "total" in parameters:
        parameters["total"] = times(parameters["total"], rng)
    else:
        parameters["radius"] = [times(r, rng) for r in parameters["radius"]]


def arrays(model: onnx.ModelProto) -> list[onnx.TensorProto]:
    """Weights and biases; what has no dimension is the slope of an activation."""
    return [tensor for tensor in model.graph.initializer if tensor.dims]


def with_other_weights(claim: Claim, certificate: Claim, model: onnx.ModelProto, rng: Random) -> None:
    """One array, times a factor."""
    found = arrays(model)
    tensor = found[int(rng.integers(len(found)))]
    values = numpy_helper.to_array(tensor) * float(Fraction(str(rng.choice(FACTORS))))
    tensor.CopyFrom(numpy_helper.from_array(values.astype(np.float32), tensor.name))


def with_layers_swapped(claim: Claim, certificate: Claim, model: onnx.ModelProto, rng: Random) -> None:
    """Two arrays of one shape change places; one array's entries do where there are none."""
    found = arrays(model)
    first = found[int(rng.integers(len(found)))]
    same = [t for t in found if t.dims == first.dims and t.name != first.name]
    other = same[int(rng.integers(len(same)))] if same else first
    one, two = (numpy_helper.to_array(t) for t in (first, other))
    if not same:
        two = rng.permutation(one.ravel()).reshape(one.shape)
    other.CopyFrom(numpy_helper.from_array(one, other.name))
    first.CopyFrom(numpy_helper.from_array(two, first.name))


def with_other_witnesses(claim: Claim, certificate: Claim, model: onnx.ModelProto, rng: Random) -> None:
    """Norms of weights, the vector of the Hessian, or which enclosure an activation takes."""
    for step in certificate["plan"]:
        for key in ("weight_norm", "augmented_norm"):
            if key in step and rng.random() < 0.5:
                step[key] = (float.fromhex(step[key]) * float(Fraction(str(rng.choice(FACTORS))))).hex()
        if step["rule"] == "elementwise" and rng.random() < 0.5:
            step.pop("boxed", None) or step.update(boxed=True)
    for row in certificate["conclusions"]:
        if "vector" in row:
            row["vector"] = [(float.fromhex(y) * (1 + 0.5 * rng.random())).hex() for y in row["vector"]]


CHANGES = (
    with_other_uppers,
    with_other_inputs,
    with_other_parameters,
    with_other_weights,
    with_layers_swapped,
    with_other_witnesses,
)


@pytest.mark.slow(seconds=15)
def test_both_say_the_same_where_something_was_changed(cases: Callable[[int, int], int], tmp_path: Path) -> None:
    """Claim, model file and certificate belong together by their digests; what they say does not, or still does."""
    reached: Counter[tuple[str, bool]] = Counter()
    for seed in range(cases(24, 500)):
        rng = np.random.default_rng(seed)
        change = CHANGES[seed % len(CHANGES)]
        files = evidence(random_model(seed).save(tmp_path / "model.onnx"), tmp_path, DOMAINS[seed % len(DOMAINS)])
        claim, certificate = tomllib.loads(files.claim.read_text()), json.loads(files.certificate.read_text())
        model = onnx.load(files.model)
        for step in certificate["plan"]:  # what it states after each node is not what is asked here
            step["after"] = {}
        change(claim, certificate, model, rng)
        made_anew(files.model, model.SerializeToString())
        digest = hashlib.sha256(files.model.read_bytes()).hexdigest()
        claim["model"]["sha256"] = certificate["model_sha256"] = digest
        answers = agree(changed(files, tmp_path, tomli_w.dumps(claim), certificate), tmp_path)
        reached[change.__name__, bool(answers) and all(answers)] += 1
    print(dict(reached))
    assert (
        len({name for name, valid in reached if valid}) >= 3
        and len({name for name, valid in reached if not valid}) == 6
    )
