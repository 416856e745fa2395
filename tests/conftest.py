"""Deterministic in CI: the hypothesis profile is derandomised, and nothing depends on the clock."""

import os
import signal
from collections.abc import Callable

import numpy  # noqa: F401  its linear algebra, loaded so that it can be told
import pytest
from hypothesis import HealthCheck, settings
from threadpoolctl import threadpool_limits

threadpool_limits(1, user_api="blas")  # tests run side by side; threads of one test would wait for those of others
# Ctrl-C has to reach the programs that tests interrupt, also where this was started in the background, ignoring it.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
settings.register_profile("ci", derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
settings.register_profile("dev", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--at-length", action="store_true", help="every sweep over generated cases in full")


@pytest.fixture(scope="session")
def cases(pytestconfig: pytest.Config) -> Callable[[int, int], int]:
    """How many cases a sweep goes through: the first of them as a rule, all with --at-length."""
    return lambda first, full: full if pytestconfig.getoption("--at-length") else first


@pytest.hookimpl(tryfirst=True)  # before -m leaves out what is slow
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long starts first: otherwise one process is left alone with it at the end.

    Of a test with the marker quick(n) all cases but n, evenly spread, count as slow.
    """
    families: dict[str, list[pytest.Item]] = {}
    for item in items:
        if item.get_closest_marker("quick"):
            families.setdefault(item.nodeid.partition("[")[0], []).append(item)
    for family in families.values():
        marker = family[0].get_closest_marker("quick")
        count = marker.args[0] if marker else 0
        for i, item in enumerate(family):
            if i and i * count // len(family) == (i - 1) * count // len(family):
                item.add_marker(pytest.mark.slow(seconds=0))
    items.sort(key=seconds, reverse=True)


def seconds(item: pytest.Item) -> int:
    """About how long it takes: what its marker says, a few seconds if it says nothing, none without one."""
    marker = item.get_closest_marker("slow")
    return 0 if marker is None else int(marker.kwargs.get("seconds", 5))
