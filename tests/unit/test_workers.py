"""Work on executors: in order, once each, also when workers die. Processes, and a real local Dask cluster."""

from __future__ import annotations

import multiprocessing
import time
from pathlib import Path

import pytest

import certbound
from certbound.hunt.fuzz.families import Space
from certbound.hunt.fuzz.rounds import Progress, Target, hunt_function
from certbound.workers import WorkersError, as_done, in_order, workers
from tests.support.bounds import column_norms
from tests.support.builders import tanh_net
from tests.support.pieces import always_die, complain, die_once, kill, sleep, square

COLUMN_NORMS = Target(column_norms, "input_jacobian", Space(max_depth=3, max_width=3))


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_order(jobs: int) -> None:
    with workers(jobs) as make:
        assert list(in_order(make, square, range(7), 3)) == [(n, n * n) for n in range(7)]


@pytest.mark.slow(seconds=4)
def test_a_dead_process_loses_nothing_and_counts_nothing_twice(tmp_path: Path) -> None:
    pieces = [(n, str(tmp_path), 4) for n in range(12)]
    with workers(2) as make:
        results = list(in_order(make, die_once, pieces, 4))
    assert [r[0] for _, r in results] == list(range(12))
    assert (tmp_path / "died-4").exists()
    assert len(list(tmp_path.glob("4-*"))) >= 2  # it ran again


@pytest.mark.slow(seconds=4)
def test_work_that_kills_every_worker_ends_with_an_error() -> None:
    with workers(2) as make, pytest.raises(WorkersError, match="died 4 times"):
        list(in_order(make, always_die, [1], 1))


def test_work_that_fails_is_not_tried_again() -> None:
    with workers(2) as make, pytest.raises(ZeroDivisionError):
        list(in_order(make, complain, [1], 1))


@pytest.fixture(scope="module")
def found_by_two() -> Progress:
    """What two processes find."""
    with workers(2) as make:
        return hunt_function(COLUMN_NORMS, seed=3, make=make, jobs=2, rounds=2)


def assert_the_same(one: Progress, other: Progress) -> None:
    assert (one.rounds, one.examples, one.best) == (other.rounds, other.examples, other.best)
    assert one.worst is not None and other.worst is not None
    assert one.worst.case.to_table() == other.worst.case.to_table()


@pytest.mark.slow
def test_the_hunt_does_not_depend_on_who_finishes_first(found_by_two: Progress) -> None:
    """The same seed, jobs and rounds: the same examples. (Other jobs pass elites on at other times.)"""
    with workers(2) as make:
        assert_the_same(hunt_function(COLUMN_NORMS, seed=3, make=make, jobs=2, rounds=2), found_by_two)


def test_only_the_piece_that_kills_workers_is_given_up() -> None:
    with workers(2) as make:
        results = dict(as_done(make, kill, range(6), 2, lambda piece: -piece))
    assert results == {n: -3 if n == 3 else n for n in range(6)}


def test_leaving_by_an_exception_ends_the_processes() -> None:
    start, others = time.monotonic(), multiprocessing.active_children()
    with pytest.raises(KeyError), workers(1, apart=True) as make:
        for _ in as_done(make, sleep, [0.0, 300.0], 2, sleep):
            raise KeyError
    while set(multiprocessing.active_children()) - set(others):
        assert time.monotonic() - start < 60
        time.sleep(0.05)


def test_many_models_are_certified(tmp_path: Path) -> None:
    files = [tanh_net(seed, (2, 3, 1)).save(tmp_path / f"n{seed}.onnx") for seed in range(3)]
    done = list(certbound.certify_many(files, output=tmp_path / "out"))
    assert [row.file for row in done] == files and all(len(row.bounds) == 5 for row in done)
    assert (tmp_path / "out" / "n1" / "claim.toml").exists()
    assert [row.outcome for row in certbound.certify_many(files, output=tmp_path / "out")] == ["kept"] * 3


@pytest.fixture(scope="module")
def cluster():  # type: ignore[no-untyped-def]
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, processes=True, silence_logs=50
    ) as local:
        yield local


@pytest.mark.slow
def test_a_dask_cluster_with_a_worker_killed_in_the_middle(cluster, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    pieces = [(n, str(tmp_path), 5) for n in range(16)]
    with workers(dask=cluster.scheduler_address) as make:
        results = list(in_order(make, die_once, pieces, 6))
    assert [r[0] for _, r in results] == list(range(16))  # nothing lost, nothing twice
    assert (tmp_path / "died-5").exists() and len(list(tmp_path.glob("5-*"))) >= 2
    assert len({pid for _, (_, pid) in results}) >= 2  # several workers took part


@pytest.mark.slow
def test_a_fleet_on_a_dask_cluster(cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.chdir(tmp_path)  # relative paths are those of whoever asks
    files = [tanh_net(seed, (2, 3, 1)).save(Path(f"n{seed}.onnx")) for seed in range(3)] + [Path("absent.onnx")]
    rows = {r.file: r for r in certbound.certify_many(files, output="out", dask=cluster.scheduler_address)}
    assert [rows[file].outcome for file in files] == ["certified", "certified", "certified", "failed"]
    assert {f.name for f in Path("out").iterdir()} == {"n0", "n1", "n2"}


@pytest.mark.slow
def test_the_hunt_on_a_dask_cluster_finds_what_it_finds_here(cluster, found_by_two: Progress) -> None:  # type: ignore[no-untyped-def]
    with workers(dask=cluster.scheduler_address) as make:
        assert_the_same(hunt_function(COLUMN_NORMS, seed=3, make=make, jobs=2, rounds=2), found_by_two)


def test_no_scheduler_is_an_error_for_people() -> None:
    pytest.importorskip("distributed")
    with pytest.raises(WorkersError, match="no Dask scheduler answers"), workers(dask="tcp://127.0.0.1:9"):
        pass
