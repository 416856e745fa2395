"""Recording runs: with arrays, and on the hook of a torch optimiser."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import certbound
from certbound.errors import RunError
from certbound.training.models import loss_of
from certbound.training.run import ANY, Loss, read_run, text_of
from tests.support.training import Setting, box, record, start


def test_a_run_is_read_as_it_was_written(tmp_path: Path) -> None:
    for setting in (
        Setting(loss="cross_entropy", batches=2, decay=0.125),
        Setting(momentum=0.5, nesterov=True, bias=False, loss="mse"),
        Setting(after=box("-1/3", "1/2"), widths=(2, 3, 3, 1)),
    ):
        run = record(setting).run()
        read = read_run(run.write(tmp_path / "run.json", force=True))
        assert text_of(read) == text_of(run) == read.text and read.sha256() == run.sha256()
        assert (read.path == run.path).all() and read.steps == run.steps and read.optimiser == run.optimiser


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda r: replace(r, path=r.path[:-1]), "a path of shape"),
        (lambda r: replace(r, path=np.where(r.path == r.path[1, 3], np.nan, r.path)), "path: row 1 holds a number"),
        (lambda r: replace(r, targets=r.targets[:-1]), "targets of shape"),
        (lambda r: replace(r, steps=()), "0 steps"),
        (lambda r: replace(r, optimiser=replace(r.optimiser, momentum=Fraction(1))), "momentum from 0 to below 1"),
        (
            lambda r: replace(r, optimiser=replace(r.optimiser, momentum=Fraction(1, 2), after=box("0", "1"))),
            "with momentum is not covered",
        ),
        (lambda r: replace(r, loss=replace(r.loss, decay=Fraction(10**13))), "weight decay, strength or end of a box"),
        (lambda r: replace(r, optimiser=replace(r.optimiser, after=box("-1e13", "0"))), "or end of a box beyond"),
    ],
)
def test_what_does_not_fit_is_said(change: Any, message: str) -> None:
    with pytest.raises(RunError, match=message):
        certbound.training.run.check_run(change(record(Setting()).run()))


def test_models_and_losses_that_are_not_covered_are_named() -> None:
    pairs, inputs, targets = start(Setting())
    with pytest.raises(RunError, match="'gelu' is not covered"):
        certbound.Recorder(pairs, None, (inputs, targets), "mse", activation="gelu")
    with pytest.raises(RunError, match="'hinge' is not covered"):
        certbound.Recorder(pairs, None, (inputs, targets), "hinge")
    with pytest.raises(RunError, match="a model of type int"):
        certbound.Recorder(3, None, (inputs, targets), "mse")
    with pytest.raises(RunError, match="labels of shape"):
        certbound.Recorder(pairs, None, (inputs, targets), "cross_entropy")
    with pytest.raises(RunError, match="no step was recorded"):
        certbound.Recorder(pairs, None, (inputs, targets), "mse").run()


def test_a_weight_decay_beside_a_loss_that_has_another_is_refused() -> None:
    pairs, inputs, targets = start(Setting())
    own = Loss("least_squares", decay=Fraction(1, 8))
    for decay in (Fraction(0), Fraction(1, 8)):
        assert loss_of(own, 2, decay) == own
    with pytest.raises(RunError, match=r"a weight decay of 0\.5, and one of 0\.125 in the loss"):
        certbound.safe_step(pairs, (inputs, targets), own, weight_decay=0.5)


@pytest.fixture
def torch() -> Any:
    return pytest.importorskip("torch", reason="torch is not installed: make doors")


def trained(torch: Any, make: Any, *, loss: str = "cross_entropy", batches: bool = False, clip: bool = False) -> Any:
    torch.manual_seed(0)
    inputs, labels = torch.randn(20, 4), torch.randint(0, 3, (20,))
    model = torch.nn.Sequential(torch.nn.Linear(4, 5), torch.nn.Tanh(), torch.nn.Linear(5, 3))
    optimizer = make(model.parameters())
    targets = labels if loss == "cross_entropy" else torch.randn(20, 3)
    criterion = torch.nn.CrossEntropyLoss() if loss == "cross_entropy" else torch.nn.MSELoss()
    after = box("-1/4", "1/4") if clip else None
    recorder = certbound.Recorder(model, optimizer, (inputs, targets), criterion, after=after)
    for k in range(4):
        chosen = torch.arange(k % 2, 20, 2) if batches else torch.arange(20)
        if batches:
            recorder.batch(chosen)
        optimizer.zero_grad()
        criterion(model(inputs[chosen]), targets[chosen]).backward()
        optimizer.step()
        if clip:
            with torch.no_grad():
                for p in model.parameters():
                    p.clamp_(-0.25, 0.25)
    run = recorder.run()
    recorder.stop()
    optimizer.step()
    assert len(recorder.run().steps) == 4
    return run


def test_torch_optimisers_are_recorded_with_all_that_they_do(torch: Any) -> None:
    optim = torch.optim
    for make, options in (
        (lambda p: optim.SGD(p, lr=0.1), {}),
        (lambda p: optim.SGD(p, lr=0.1, weight_decay=0.05), {"loss": "mse"}),
        (lambda p: optim.SGD(p, lr=0.05, momentum=0.8), {"batches": True}),
        (lambda p: optim.SGD(p, lr=0.05, momentum=0.8, nesterov=True, weight_decay=0.01), {}),
        (lambda p: optim.SGD(p, lr=0.1), {"clip": True}),
    ):
        run = trained(torch, make, **options)
        found = certbound.certify_training(run)
        # Single precision rounds each step; anything else than the step recorded would be off by far more.
        assert max(float(Fraction(row.rounding)) for row in found.steps) < 1e-6
        assert float(found.profile["parametric"]) < 2


def test_of_adam_curvature_and_decrease_are_certified(torch: Any) -> None:
    run = trained(torch, lambda p: torch.optim.Adam(p, lr=0.002))
    assert run.optimiser.kind == ANY
    found = certbound.certify_training(run)
    assert set(found.profile) == {"forward", "depth"} and all(row.decrease and not row.rounding for row in found.steps)


def test_a_weight_decay_that_changes_during_the_run_is_refused(torch: Any) -> None:
    model = torch.nn.Sequential(torch.nn.Linear(4, 3))
    data = (torch.randn(8, 4), torch.randint(0, 3, (8,)))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, weight_decay=0.1)
    with certbound.Recorder(model, optimizer, data, "cross_entropy"):
        torch.nn.functional.cross_entropy(model(data[0]), data[1]).backward()
        optimizer.step()
        optimizer.param_groups[0]["weight_decay"] = 0.2
        with pytest.raises(RunError, match="momentum or weight decay changed"):
            optimizer.step()


def test_torch_models_that_are_not_covered_are_named(torch: Any) -> None:
    nn = torch.nn
    data = (torch.randn(8, 4), torch.randint(0, 3, (8,)))
    for model, message in (
        (nn.Sequential(nn.Linear(4, 3), nn.GELU(), nn.Linear(3, 3)), "module 1, GELU, is not covered"),
        (nn.Sequential(nn.Linear(4, 3), nn.Tanh()), "the last module is not a Linear"),
        (nn.Sequential(nn.Linear(4, 3), nn.Linear(3, 3)), "a Linear after a Linear"),
        (nn.Sequential(nn.Linear(4, 3), nn.Softplus(), nn.Linear(3, 3)), "linear above its threshold"),
    ):
        with pytest.raises(RunError, match=message):
            certbound.Recorder(model, torch.optim.SGD(model.parameters(), lr=0.1), data, "cross_entropy")
    model = nn.Sequential(nn.Linear(4, 3), nn.Tanh(), nn.Linear(3, 3))
    with pytest.raises(RunError, match="one group, of all parameters"):
        certbound.Recorder(model, torch.optim.SGD(model[0].parameters(), lr=0.1), data, "cross_entropy")
    with pytest.raises(RunError, match="maximises"):
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1, maximize=True)
        certbound.Recorder(model, optimizer, data, "cross_entropy")
    with pytest.raises(RunError, match="with arguments is not covered"):
        certbound.Recorder(
            model, torch.optim.SGD(model.parameters(), lr=0.1), data, nn.CrossEntropyLoss(label_smoothing=0.1)
        )
