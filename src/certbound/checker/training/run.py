"""The run file: architecture, loss, data, optimiser, and the recorded parameters, all numbers exact."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, NamedTuple

from outcome import Malformed
from reading import nonnegative, number, rows, table

FORMAT = "certbound-run-1"
ACTIVATIONS = ("tanh", "sigmoid", "softplus", "relu")
LEAST_SQUARES, CROSS_ENTROPY = "least_squares", "cross_entropy"
GRADIENT, ANY = "gradient", "any"
BOX, SHRINK, SOFT = "box", "shrink", "soft"
MAX_LAYERS = 16
MAX_PARAMETERS = 1200
MAX_SAMPLES = 20_000
MAX_STEPS = 2000
MAX_WORK = 200_000_000_000  # products of integers for the curvature of all steps
MAX_ENTRIES = 5_000_000  # numbers that are held for one block of the Hessian
LARGEST = 1 << 40  # of an entry of data and parameters, a step size, a scale, in size


class Layer(NamedTuple):
    """An affine map, and the activation after it ("" after the last)."""

    inputs: int
    outputs: int
    bias: bool
    activation: str

    @property
    def width(self) -> int:
        """Columns of the weight with its bias."""
        return self.inputs + self.bias

    @property
    def size(self) -> int:
        """How many parameters."""
        return self.outputs * self.width


class After(NamedTuple):
    """What is done to the parameters after a step; ``strength`` of shrink and soft, ``low`` and ``high`` of box."""

    kind: str
    low: Fraction
    high: Fraction
    strength: Fraction


class Step(NamedTuple):
    """``batch``: indices of the samples, all of them if ``full``."""

    eta: Fraction
    batch: list[int]
    full: bool


class Run(NamedTuple):
    """``scale``: least squares is scale/2 |F - y|^2, the mean over the batch; ``targets``: rows, or labels.

    Parameters are in the order weight (row by row), bias of each layer; ``momentum`` 0 is plain gradient descent.
    """

    layers: list[Layer]
    loss: str
    scale: Fraction
    decay: Fraction
    optimiser: str
    momentum: Fraction
    nesterov: bool
    after: After | None
    inputs: list[list[Fraction]]
    targets: list[list[Fraction]]
    labels: list[int]
    steps: list[Step]
    path: list[list[Fraction]]

    @property
    def size(self) -> int:
        """How many parameters."""
        return sum(layer.size for layer in self.layers)

    @property
    def plain(self) -> bool:
        """Whether each step is one of gradient descent and nothing else."""
        return self.optimiser == GRADIENT and self.momentum == 0 and self.after is None


def read_run(value: Any) -> Run:
    """The run that ``value``, of a JSON file, describes; Malformed if it is not in the format or too large."""
    run = table(
        value,
        "run",
        {
            "format": str,
            "producer": str,
            "layers": list,
            "loss": dict,
            "optimiser": dict,
            "inputs": list,
            "steps": list,
            "path": list,
        },
        {"targets": list, "labels": list},
    )
    if run["format"] != FORMAT:
        raise Malformed(f"run.format: {run['format'][:40]!r}, expected {FORMAT!r}")
    layers = _layers(run["layers"])
    loss = table(run["loss"], "run.loss", {"kind": str, "weight_decay": str}, {"scale": str})
    kind = loss["kind"]
    if kind not in (LEAST_SQUARES, CROSS_ENTROPY) or ("scale" in loss) != (kind == LEAST_SQUARES):
        raise Malformed("run.loss: expected least_squares with a scale, or cross_entropy")
    scale = nonnegative(loss.get("scale", "1"), "run.loss.scale")
    inputs = _rows(run["inputs"], "run.inputs", layers[0].inputs, MAX_SAMPLES)
    outputs, labels, targets = layers[-1].outputs, list[int](), list[list[Fraction]]()
    if ("labels" in run) == ("targets" in run) or ("labels" in run) != (kind == CROSS_ENTROPY):
        raise Malformed("run: expected labels for cross_entropy, targets for least_squares")
    if "labels" in run:
        labels = _indices(run["labels"], "run.labels", outputs)
    else:
        targets = _rows(run["targets"], "run.targets", outputs, MAX_SAMPLES)
    if len(labels or targets) != len(inputs):
        raise Malformed(f"run: {len(inputs)} inputs, {len(labels or targets)} labels or targets")
    optimiser = table(
        run["optimiser"], "run.optimiser", {"kind": str, "momentum": str, "nesterov": bool}, {"after": dict}
    )
    if optimiser["kind"] not in (GRADIENT, ANY):
        raise Malformed(f"run.optimiser.kind: expected {GRADIENT!r} or {ANY!r}")
    momentum = nonnegative(optimiser["momentum"], "run.optimiser.momentum")
    after = _after(optimiser["after"]) if "after" in optimiser else None
    if momentum >= 1 or (optimiser["kind"] == ANY and (momentum or after)) or (momentum and after):
        raise Malformed("run.optimiser: momentum below 1 or a step that is projected, of gradient steps only")
    if optimiser["nesterov"] and not momentum:
        raise Malformed("run.optimiser: nesterov without momentum")
    if len(run["steps"]) > MAX_STEPS:
        raise Malformed(f"run.steps: {len(run['steps'])}, at most {MAX_STEPS} are read")
    steps = [_step(row, f"run.steps[{i}]", len(inputs)) for i, row in enumerate(rows(run["steps"], "run.steps"))]
    size = sum(layer.size for layer in layers)
    if size > MAX_PARAMETERS:
        raise Malformed(f"run.layers: {size} parameters, at most {MAX_PARAMETERS} are read")
    # Of each step: two factorisations, the Hessian, and per sample the functions and what is done layer by layer.
    a_sample = size**2 + 1000 * (sum(layer.outputs for layer in layers) + len(layers) ** 3)
    work = len(steps) * (2 * size**3 + len(inputs) * a_sample)
    if work > MAX_WORK:
        raise Malformed(f"run: the curvature of all steps takes {work} products, at most {MAX_WORK} are made")
    held = entries(layers, len(inputs), max(len(step.batch) for step in steps))
    if held > MAX_ENTRIES:
        raise Malformed(f"run: a block of the Hessian takes {held} numbers, at most {MAX_ENTRIES} are held")
    path = _rows(run["path"], "run.path", size, MAX_STEPS + 1)
    if len(path) != len(steps) + 1:
        raise Malformed(f"run.path: {len(path)} points for {len(steps)} steps")
    decay = nonnegative(loss["weight_decay"], "run.loss.weight_decay")
    sizes = [scale, decay, *((abs(after.low), abs(after.high), after.strength) if after else ())]
    if max(sizes) > LARGEST:
        raise Malformed(f"run: a scale, weight decay, strength or end of a box beyond {LARGEST}")
    return Run(
        layers,
        kind,
        scale,
        decay,
        optimiser["kind"],
        momentum,
        optimiser["nesterov"],
        after,
        inputs,
        targets,
        labels,
        steps,
        path,
    )


def entries(layers: list[Layer], samples: int, batch: int) -> int:
    """How many numbers are held at once: sensitivities of all samples, and the products for one block of a batch."""
    last = len(layers)
    reach = sum(layers[t].outputs * layers[a].outputs for a in range(last) for t in range(a + 1, last))
    blocks = [0]
    for b, layer in enumerate(layers):
        for a, other in enumerate(layers[: b + 1]):
            blocks += [layer.width * other.width, layer.outputs * other.outputs]
            if a < b:
                blocks.append(layer.outputs * layers[b - 1].outputs * (1 if a == b - 1 else other.outputs))
    return samples * reach + batch * max(blocks)


def _layers(value: list[Any]) -> list[Layer]:
    if not 1 <= len(value) <= MAX_LAYERS:
        raise Malformed(f"run.layers: {len(value)}, expected 1 to {MAX_LAYERS}")
    found: list[Layer] = []
    for i, item in enumerate(value):
        where = f"run.layers[{i}]"
        row = table(item, where, {"inputs": int, "outputs": int, "bias": bool}, {"activation": str})
        last = i == len(value) - 1
        if min(row["inputs"], row["outputs"]) < 1 or max(row["inputs"], row["outputs"]) > MAX_PARAMETERS:
            raise Malformed(f"{where}: inputs and outputs are to be from 1 to {MAX_PARAMETERS}")
        if last == ("activation" in row) or row.get("activation", ACTIVATIONS[0]) not in ACTIVATIONS:
            raise Malformed(f"{where}.activation: one of {', '.join(ACTIVATIONS)} after all layers but the last")
        if found and found[-1].outputs != row["inputs"]:
            raise Malformed(f"{where}.inputs: {row['inputs']}, the layer before has {found[-1].outputs} outputs")
        found.append(Layer(row["inputs"], row["outputs"], row["bias"], row.get("activation", "")))
    return found


def _rows(value: list[Any], where: str, width: int, most: int) -> list[list[Fraction]]:
    if not 1 <= len(value) <= most:
        raise Malformed(f"{where}: {len(value)} rows, expected 1 to {most}")
    found = []
    for i, row in enumerate(value):
        if type(row) is not list or len(row) != width:
            raise Malformed(f"{where}[{i}]: expected a list of {width} numbers")
        numbers = [number(v, f"{where}[{i}]") for v in row]
        if max(map(abs, numbers)) > LARGEST:
            raise Malformed(f"{where}[{i}]: a number beyond {LARGEST}")
        found.append(numbers)
    return found


def _indices(value: list[Any], where: str, below: int) -> list[int]:
    if len(value) > MAX_SAMPLES or any(type(i) is not int or not 0 <= i < below for i in value):
        raise Malformed(f"{where}: expected at most {MAX_SAMPLES} whole numbers from 0 to {below - 1}")
    return value


def _step(value: Any, where: str, samples: int) -> Step:
    row = table(value, where, {"eta": str}, {"batch": list})
    eta = nonnegative(row["eta"], f"{where}.eta")
    if eta > LARGEST:
        raise Malformed(f"{where}.eta: beyond {LARGEST}")
    if "batch" not in row:
        return Step(eta, list(range(samples)), True)
    batch = _indices(rows(row["batch"], f"{where}.batch"), f"{where}.batch", samples)
    if len(set(batch)) != len(batch):
        raise Malformed(f"{where}.batch: a sample twice")
    return Step(eta, batch, sorted(batch) == list(range(samples)))


def _after(value: dict[str, Any]) -> After:
    where = "run.optimiser.after"
    if value.get("kind") == BOX:
        row = table(value, where, {"kind": str, "low": str, "high": str})
        low, high = number(row["low"], f"{where}.low"), number(row["high"], f"{where}.high")
        if low > high:
            raise Malformed(f"{where}: low is above high")
        return After(BOX, low, high, Fraction(0))
    row = table(value, where, {"kind": str, "strength": str})
    if row["kind"] not in (SHRINK, SOFT):
        raise Malformed(f"{where}.kind: expected {BOX!r}, {SHRINK!r} or {SOFT!r}")
    return After(row["kind"], Fraction(0), Fraction(0), nonnegative(row["strength"], f"{where}.strength"))


def functions_of(run: Run) -> list[str]:
    """The elementary functions that the run is made of (A1)."""
    named = {layer.activation for layer in run.layers} - {"", "relu"}
    return sorted(named | ({"exp", "log"} if run.loss == CROSS_ENTROPY else set()))
