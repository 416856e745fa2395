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
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What takes long starts first: otherwise one process is left alone with it at the end.

    Of a test with the marker many(n) all cases but n are left out, unless --at-length is given; of one with quick(n)
    all but n count as slow.
    """
    if not config.getoption("--at-length"):
        left_out = set(beyond(items, "many"))
        config.hook.pytest_deselected(items=[item for item in items if item in left_out])
        items[:] = [item for item in items if item not in left_out]
    for item in beyond(items, "quick"):
        item.add_marker(pytest.mark.slow(seconds=0))
    items.sort(key=seconds, reverse=True)


def beyond(items: list[pytest.Item], marker: str) -> list[pytest.Item]:
    """Of each test with this marker the cases beyond as many as it says; those that stay are evenly spread."""
    families: dict[str, list[pytest.Item]] = {}
    for item in items:
        if item.get_closest_marker(marker):
            families.setdefault(item.nodeid.partition("[")[0], []).append(item)
    found = []
    for family in families.values():
        mark = family[0].get_closest_marker(marker)
        count = mark.args[0] if mark else 0
        found += [a for i, a in enumerate(family) if i and i * count // len(family) == (i - 1) * count // len(family)]
    return found


def seconds(item: pytest.Item) -> int:
    """About how long it takes: what its marker says, a few seconds if it says nothing, none without one."""
    marker = item.get_closest_marker("slow")
    return 0 if marker is None else int(marker.kwargs.get("seconds", 5))
