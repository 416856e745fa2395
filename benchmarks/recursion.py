"""Rule R14 against ECLipsE-Fast: the input Jacobian of the tier layerwise over everything an input can be.

    python -m benchmarks.recursion [MODEL.onnx...]

Each bound is divided by that of ECLipsE-Fast (arXiv 2404.04375, algorithm 2), written here in plain floats: layer by
layer M' = D - D W M^-1 W^T D / 4, D = 2 / (largest eigenvalue of W M^-1 W^T), from M = I, and at the end the norm of
W M^-1 W^T. Inputs within 1000 of 0, so that slopes are anything between 0 and 1, the weights fixed; then with weights
that move, for which there is no peer. Without rule R14 the tier multiplies norms. Recorded in recursion.json.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

import certbound
from certbound.bounds.domain import Domain
from certbound.bounds.layerwise import Layerwise, layerwise
from certbound.network.graph import Network

from .cases import Random, random_chain, write_onnx
from .chain import Chain, of_network

RECORD = Path(__file__).with_name("recursion.json")
SHAPES = [(2, 8, 1), (4, 32, 32, 2), (12, 64, 64, 64, 3), (8, *[32] * 6, 1), (20, *[20] * 9, 5), (64, 128, 128, 10)]
NETWORKS = [Random(f"{'-'.join(map(str, w))} {a}", w, a) for w in SHAPES for a in ("tanh", "relu")]
SLOPES = {"tanh": 1.0, "relu": 1.0, "sigmoid": 0.25}
EVERYWHERE = Domain.around(input_radius=1000)
MOVING = Domain.around(input_radius=1000, radius="0.01")


def eclipse_fast(chain: Chain) -> float:
    """The Lipschitz constant's bound for slopes between 0 and those of SLOPES."""
    first = chain.weights[0] * chain.scale
    gram = first @ first.T
    for name, weight in zip(chain.activations, chain.weights[1:], strict=False):
        w = SLOPES[name or "identity"] * weight
        top = float(np.linalg.eigvalsh(gram)[-1])
        d = 2.0 / top
        m = d * np.eye(len(gram)) - d * d * gram / 4.0
        gram = w @ np.linalg.solve(m, w.T)
    return float(np.sqrt(np.linalg.eigvalsh(gram)[-1]))


def timed(network: Network, domain: Domain, recursion: bool) -> tuple[Layerwise, float]:
    """The tier's result and its processor time."""
    started = time.process_time()
    return layerwise(network, domain.fit(network), recursion=recursion), time.process_time() - started


def row(network: Network) -> dict[str, Any]:
    """Both tiers' bounds over that of the peer; with weights that move, with the rule over without."""
    peer = eclipse_fast(of_network(network))
    before, by_norms = timed(network, EVERYWHERE, False)
    after, by_matrices = timed(network, EVERYWHERE, True)
    moving = [timed(network, MOVING, recursion)[0].bounds for recursion in (False, True)]
    return {
        "without_over_eclipse_fast": round(before.bounds["input_jacobian"].value / peer, 4),
        "with_over_eclipse_fast": round(after.bounds["input_jacobian"].value / peer, 4),
        "seconds_without": round(by_norms, 3),
        "seconds_with": round(by_matrices, 3),
        "moving": {
            q: round(moving[0][q].value / moving[1][q].value, 3) for q in ("input_jacobian", "parameter_jacobian")
        },
    }


def main() -> None:
    """Measure and record."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("models", nargs="*", type=Path)
    rows: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        for case in NETWORKS:
            write_onnx(random_chain(case), file := Path(folder) / "net.onnx")
            rows[case.name] = row(certbound.load(file))
    for model in parser.parse_args().models:
        rows[model.stem] = row(certbound.load(model))
    for name, found in rows.items():
        print(f"{name:28}", found, flush=True)
    ratios = {key: [found[f"{key}_over_eclipse_fast"] for found in rows.values()] for key in ("without", "with")}
    summary = {key: {"median": float(np.median(v)), "largest": max(v)} for key, v in ratios.items()}
    print(summary)
    RECORD.write_text(json.dumps({"summary": summary, "rows": rows}, indent=1) + "\n")


if __name__ == "__main__":
    main()
