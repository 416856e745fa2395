"""The honest cases of the qualification suite, made anew:  make suite

Small evidence of each kind, written to src/certbound/qualification/cases. It changes when a format, a rule or the
list of assumptions does; src/certbound/qualification/attacks.py says what is done to it.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import onnx
from onnx import numpy_helper

import certbound
from certbound.bounds.domain import Domain
from certbound.data_folder import data_folder
from certbound.depth.contraction import certify_contraction
from certbound.depth.dense import certify_dense
from certbound.depth.values import certify_values
from certbound.hunt.measure.ascent import QUICK, maximise
from certbound.hunt.measure.confirm import confirm
from certbound.hunt.measure.witness import write_witness
from certbound.lemma_language.file import load_all
from certbound.training.certify import certify_training
from tests.support import depth, gains
from tests.support.builders import Model, tanh_net
from tests.support.training import Setting, record

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "src" / "certbound" / "qualification" / "cases"
AROUND = Domain.around(input_center="0.1", input_radius="0.05", radius="0.01")
THREE = ("claim.toml", "certificate.json", "model.onnx")


def other(model: Path, file: Path, factor: float) -> None:
    """The same network, its weights and biases times ``factor``."""
    proto = onnx.load(model)
    for tensor in proto.graph.initializer:
        array = numpy_helper.to_array(tensor)
        if array.dtype.kind == "f":
            tensor.CopyFrom(numpy_helper.from_array((array * factor).astype(array.dtype), tensor.name))
    onnx.save(proto, file)


def of_network(model: Path, folder: Path, domain: Domain = AROUND, **options: object) -> list[str]:
    certbound.certify(certbound.load(model), domain, **options).write(folder)  # type: ignore[arg-type]
    shutil.copy(model, folder / "model.onnx")
    other(model, folder / "other.onnx", 1.5)
    return list(THREE)


def layerwise(work: Path, folder: Path) -> list[str]:
    return of_network(tanh_net().save(work / "net.onnx"), folder, tier="layerwise")


def kinks(work: Path, folder: Path) -> list[str]:
    domain = Domain.around(input_center="0.1", input_radius="0.5", radius="0.1")
    return of_network(tanh_net(activation="relu").save(work / "net.onnx"), folder, domain, tier="layerwise")


def softplus(work: Path, folder: Path) -> list[str]:
    model = Model([1, 2], opset=20)
    rng = np.random.default_rng(0)
    for width, activation in ((3, "softplus"), (3, "gelu")):
        size = 2 if activation == "softplus" else 3
        model.add("Gemm", model.constant(rng.normal(size=(size, width)) / 2)).activate(activation)
    return of_network(model.save(work / "net.onnx"), folder, tier="layerwise")


def local(work: Path, folder: Path) -> list[str]:
    return of_network(tanh_net(0, (2, 3, 2)).save(work / "net.onnx"), folder, tier="local", split_nodes=3)


def entries(work: Path, folder: Path) -> list[str]:
    model = tanh_net(0, (2, 3, 2)).save(work / "net.onnx")
    return of_network(model, folder, tier="layerwise", entries=True, entry="W0[1,0]")


def batch(work: Path, folder: Path) -> list[str]:
    model = tanh_net(0, (2, 3, 2)).save(work / "net.onnx")
    inputs = np.random.default_rng(0).normal(size=(4, 2))
    certbound.certify_batch(certbound.load(model), inputs, Domain.around(input_radius="0.01", radius="0.01")).write(
        folder
    )
    shutil.copy(model, folder / "model.onnx")
    other(model, folder / "other.onnx", 1.5)
    return list(THREE)


def coverage(work: Path, folder: Path) -> list[str]:
    files = of_network(tanh_net(2).save(work / "net.onnx"), folder, tier="layerwise")
    other(folder / "model.onnx", folder / "near.onnx", 1.0001)
    return ["--covers", *files, "near.onnx"]


def of_gains(work: Path, folder: Path, text: str, **options: object) -> list[str]:
    made = gains.make(work, text, **options)
    shutil.copytree(made.folder, folder, dirs_exist_ok=True)
    shutil.copy(made.model, folder / "model.onnx")
    other(made.model, folder / "other.onnx", 1.5)
    return ["gains.toml", "gains.json", "model.onnx"]


def controller(work: Path, folder: Path) -> list[str]:
    return of_gains(work, folder, gains.PLANT.replace("boxes = 6", "boxes = 2"))


def drift(work: Path, folder: Path) -> list[str]:
    text = gains.PLANT.replace("boxes = 6", "boxes = 2").replace('["0.4*s", "0.3*c + 0.1*s*c"]', '["0.4*s"]')
    net = certbound.load(gains.network(work, (2, 2, 1)))
    return of_gains(work, folder, gains.with_drift(text, gains.formulas_of(net, ("q1", "v1"))), widths=(2, 2, 1))


def flow(work: Path, folder: Path) -> list[str]:
    begin = depth.start("0.3", "-1/5", ball="0.01", end="1/2")
    made = depth.make(work, depth.field(work), begin, "euler:12", steps=8, rate=True)
    shutil.copytree(made.folder, folder, dirs_exist_ok=True)
    shutil.copy(made.model, folder / "model.onnx")
    other(made.model, folder / "other.onnx", 1.5)
    return ["depth.toml", "depth.json", "model.onnx"]


def of_example(found: object, folder: Path, model: Path) -> list[str]:
    found.write(folder)  # type: ignore[attr-defined]
    shutil.copy(model, folder / "model.onnx")
    other(model, folder / "other.onnx", 1.5)
    return ["depth.toml", "depth.json", "model.onnx"]


def contraction(work: Path, folder: Path) -> list[str]:
    examples = ROOT / "examples" / "flow"
    found = certify_contraction(examples / "descent.onnx", examples / "box.toml", layer="0.1")
    return of_example(found, folder, examples / "descent.onnx")


def dense(work: Path, folder: Path) -> list[str]:
    examples = ROOT / "examples" / "memory"
    found = certify_dense(examples / "kernel.onnx", examples / "start.toml", 12, blocks=4)
    return of_example(found, folder, examples / "kernel.onnx")


def training(work: Path, folder: Path) -> list[str]:
    recorder = record(Setting(eta=0.01, loss="cross_entropy", steps=3))
    recorder.write(folder / "run.json")
    certify_training(folder / "run.json", reach=12.0).write(folder)
    return ["training.toml", "training.json", "run.json"]


def violation(work: Path, folder: Path) -> list[str]:
    net = certbound.load(tanh_net(0, (2, 3, 2)).save(work / "net.onnx"))
    confirmed = confirm(net, AROUND, maximise(net, AROUND, "parameter_jacobian", effort=QUICK))
    assert confirmed is not None
    write_witness(folder, confirmed, confirmed.reached * Fraction("0.999"))
    other(folder / "model.onnx", folder / "other.onnx", 0.5)
    return ["claim.toml", "violation.json", "model.onnx"]


def lower(work: Path, folder: Path) -> list[str]:
    model = tanh_net(0, (2, 3, 2)).save(work / "net.onnx")
    out = certbound.certify(certbound.load(model), AROUND, tier="layerwise").write(work / "out")
    certbound.lower_bound(out, model, quantities=("parameter_jacobian",)).write(folder)
    shutil.copy(model, folder / "model.onnx")
    other(model, folder / "other.onnx", 0.5)
    return ["claim.toml", "lower.json", "model.onnx"]


def values(work: Path, folder: Path) -> list[str]:
    models = [depth.field(work)]
    other(models[0], work / "second.onnx", 0.9)
    certify_values([*models, work / "second.onnx"], [depth.start("0.3", "-1/5", end="1/2")], "euler:6", steps=6).write(
        folder
    )
    shutil.copy(models[0], folder / "model.onnx")
    other(models[0], folder / "other.onnx", 1.5)
    return ["values.toml", "values.json", "model.onnx"]


def counterexample(work: Path, folder: Path) -> list[str]:
    shutil.copy(load_all()["control/CN3"].file, folder / "lemma.toml")
    shutil.copy(data_folder("proofs") / "lemmas/control/CN3.counterexample.json", folder / "counterexample.json")
    return ["--counterexample", "lemma.toml", "counterexample.json"]


MAKERS: dict[str, tuple[str, Callable[[Path, Path], list[str]]]] = {
    "layerwise": ("network certificate", layerwise),
    "kinks": ("network certificate", kinks),
    "local": ("network certificate", local),
    "entries": ("network certificate", entries),
    "activations": ("evidence about an activation", softplus),
    "batch": ("many inputs at once", batch),
    "coverage": ("coverage of another model", coverage),
    "gains": ("gains of a controller", controller),
    "drift": ("gains of a controller", drift),
    "depth": ("networks of many layers", flow),
    "contraction": ("contraction of a flow", contraction),
    "dense": ("dense-connected network", dense),
    "values": ("optimal values", values),
    "training": ("recorded training run", training),
    "violation": ("violation witness", violation),
    "lower": ("lower bounds", lower),
    "counterexample": ("counterexample to a lemma", counterexample),
}


def main(names: list[str]) -> None:
    """Make the cases of these names, all if none is given."""
    for name in names or MAKERS:
        kind, make = MAKERS[name]
        folder = CASES / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        with TemporaryDirectory() as work:
            arguments = make(Path(work), folder)
        for page in folder.glob("*.html"):
            page.unlink()
        case = {"kind": kind, "arguments": arguments, "verdict": "refuted" if name == "violation" else "valid"}
        (folder / "case.json").write_text(json.dumps(case, indent=1) + "\n")
        print(name)


if __name__ == "__main__":
    main(sys.argv[1:])
