"""Bounds and hunts use one thread of linear algebra, unless the user's environment says otherwise, and put it back."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from certbound.numbers.threads import SETTINGS
from tests.support.builders import tanh_net

SCRIPT = """
import sys
import certbound
assert not {"numpy", "threadpoolctl"} & set(sys.modules), "importing certbound is to load nothing heavy"
from certbound.bounds.layerwise import layerwise
from certbound.bounds.local import local, search
import numpy
from threadpoolctl import threadpool_info, threadpool_limits
threadpool_limits(2, user_api="blas")

def threads():
    return max(lib["num_threads"] for lib in threadpool_info() if lib["user_api"] == "blas")

seen = []
network = certbound.load(sys.argv[1])
domain = certbound.Domain.around(input_radius="0.1").fit(network)
layerwise(network, domain, lambda text: seen.append(threads()))
local(network, domain, lambda text: seen.append(threads()))
search(network, domain, "output", nodes=2, progress=lambda step: seen.append(threads()))
certbound.certify(network, domain, progress=lambda text: seen.append(threads()))
print(max(seen), threads())
"""


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize(("set_by_user", "expected"), [({}, "1 2"), ({"OMP_NUM_THREADS": "2"}, "2 2")])
def test_one_thread_unless_the_user_says_otherwise(set_by_user: dict[str, str], expected: str, tmp_path: Path) -> None:
    file = tanh_net().save(tmp_path / "net.onnx")
    environment = {k: v for k, v in os.environ.items() if k not in SETTINGS} | set_by_user
    command = [sys.executable, "-c", SCRIPT, str(file)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == expected, done.stderr
