"""A model of 10^8 or 10^9 parameters in several files: certified under a memory cap, interrupted, resumed, checked.

The model is made here: residual blocks x + W2 gelu(W1 x + b1) + b2 of float32 numbers from a seed, each block in a data
file of its own. What is measured are the commands a user would type, as processes.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper

RECORD = Path(__file__).with_name("scale.json")
MODEL = "model.onnx"
CAP = 4000  # MB of private writable memory for each process, and of all of them together at the end
DOMAIN = ("--input-radius", "0.01", "--param-radius", "0.0001")


def shape_for(parameters: float) -> tuple[int, int]:
    """(width, blocks) of about so many parameters: a block has 8 width^2 weights."""
    width = next(w for w in (4096, 2048, 1024, 512, 256, 128, 64, 32, 16) if w == 16 or 8 * w * w * 3 <= parameters)
    return width, max(1, math.ceil(parameters / (8 * width * width)))


def make(folder: Path, width: int, blocks: int, seed: int = 0) -> int:
    """Write the model and its data files below ``folder``; its number of parameters."""
    nodes, tensors, last, count = [], [], "x", 0
    for block in range(blocks):
        rng = np.random.Generator(np.random.SFC64([seed, block]))
        with (folder / f"block{block}.data").open("wb") as stream:
            # Norms of about 1 within the branch, and of the branch as a whole 1 / blocks.
            sizes = {"w1": ((4 * width, width), 1 / 3), "b1": ((4 * width,), 0.01)}
            sizes |= {"w2": ((width, 4 * width), 1 / (3 * blocks)), "b2": ((width,), 0.01)}
            for name, (shape, size) in sizes.items():
                spread, offset = size / np.sqrt(width), stream.tell()
                for rows in range(0, shape[0], 1024):
                    part = rng.standard_normal((min(1024, shape[0] - rows), *shape[1:]), dtype=np.float32)
                    (part * np.float32(spread)).tofile(stream)
                stream.flush()
                tensors.append(_outside(f"{name}.{block}", shape, stream.name, offset, stream.tell() - offset))
                count += int(np.prod(shape))
        inner, outer, gelu = (f"{what}.{block}" for what in ("inner", "outer", "gelu"))
        nodes += [
            helper.make_node("Gemm", [last, f"w1.{block}", f"b1.{block}"], [inner], name=inner, transB=1),
            helper.make_node("Gelu", [inner], [gelu], name=gelu),
            helper.make_node("Gemm", [gelu, f"w2.{block}", f"b2.{block}"], [outer], name=outer, transB=1),
            helper.make_node("Add", [last, outer], [f"sum.{block}"], name=f"sum.{block}"),
        ]
        last = f"sum.{block}"
    values = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, width]) for name in ("x", last)]
    graph = helper.make_graph(nodes, "scale", values[:1], values[1:], tensors)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=9)
    (folder / MODEL).write_bytes(model.SerializeToString())
    return count


def _outside(name: str, shape: Sequence[int], file: str, offset: int, length: int) -> onnx.TensorProto:
    tensor = TensorProto(name=name, data_type=TensorProto.FLOAT, dims=shape, data_location=TensorProto.EXTERNAL)
    for key, value in (("location", Path(file).name), ("offset", offset), ("length", length)):
        tensor.external_data.add(key=key, value=str(value))
    return tensor


def run(command: Sequence[str], cap: int = CAP, interrupt_at: tuple[Path, int] | None = None) -> dict[str, Any]:
    """Run a command of certbound: exit status, seconds, processor seconds and MB at the peak, of all its processes.

    Each may have ``cap`` MB of private writable memory. ``interrupt_at``: SIGINT once this file has so many lines.
    """

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_DATA, (cap << 20, cap << 20))

    before, start, peak = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic(), 0.0
    with tempfile.TemporaryFile("w+") as said:
        full = [sys.executable, "-m", "certbound", *command]
        process = subprocess.Popen(
            full,
            stdout=said,
            stderr=subprocess.STDOUT,
            env=os.environ | {"OPENBLAS_NUM_THREADS": "1"},  # whose threads each reserve memory
            preexec_fn=limit,
            start_new_session=True,
        )
        done = threading.Event()
        waiter = threading.Thread(target=lambda: (process.wait(), done.set()))
        waiter.start()
        while not done.wait(0.2):
            peak = max(peak, sum(map(_resident, _family(process.pid))))
            if interrupt_at is not None and lines(interrupt_at[0]) > interrupt_at[1]:
                process.send_signal(signal.SIGINT)
                interrupt_at = None
        said.seek(0)
        text = said.read()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return {
        "status": process.returncode,
        "seconds": round(time.monotonic() - start, 1),
        "processor": round(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, 1),
        "peak_mb": round(peak),
        "text": text,
    }


def _family(pid: int) -> list[int]:
    """The process and all below it."""
    found = [pid]
    for parent in found:
        try:
            tasks = Path(f"/proc/{parent}/task").iterdir()
            found += [int(child) for task in tasks for child in (task / "children").read_text().split()]
        except OSError:
            continue  # it has ended
    return found


def _resident(pid: int) -> float:
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmRSS")), 0.0)


def lines(file: Path) -> int:
    return file.read_text().count("\n") if file.exists() else 0


def measure(folder: Path, parameters: float, jobs: int = 2, cap: int = CAP) -> dict[str, Any]:
    """Make the model below ``folder`` and run it all. Raises RuntimeError if a step ends otherwise than it must."""
    width, blocks = shape_for(parameters)
    start = time.monotonic()
    count = make(folder, width, blocks)
    table: dict[str, Any] = {"parameters": count, "width": width, "blocks": blocks, "jobs": jobs}
    table["making_seconds"] = round(time.monotonic() - start, 1)
    model, out = str(folder / MODEL), folder / "out"
    certify = ["certify", model, "--tier", "layerwise", *DOMAIN, "-o", str(out), "--jobs", str(jobs), "--json"]
    norms = out / "norms.jsonl"
    tensors = 2 * blocks
    steps = [("interrupted", certify, 2, (norms, max(1, tensors // 3))), ("resumed", certify, 0, None)]
    steps.append(("another_domain", [*certify, "--param-radius", "0.001"], 0, None))
    steps.append(("check", ["check", str(out / "claim.toml"), str(out / "certificate.json"), model], 3, None))
    known = [0]
    for name, command, status, interrupt_at in steps:
        row = run(command, cap, interrupt_at)
        print(
            f"{name:15} {row['seconds']:8.1f} s, {row['processor']:8.1f} s of processor, {row['peak_mb']} MB",
            flush=True,
        )
        text = row.pop("text")
        known.append(max(0, lines(norms) - 1))
        if row.pop("status") != status or row["peak_mb"] > cap:
            raise RuntimeError(f"{name}: not as it must be\n{text}")
        if name in ("resumed", "another_domain"):
            row["bounds"] = {
                q: bound["upper"]
                for q, bound in json.loads(text[text.index("{") : text.rindex("}") + 1])["bounds"].items()
            }
        if name == "check":
            row["said"] = text.strip()
        table[name] = {**row, "norms_known": known[-1]}
    if not 0 < known[1] < known[2] == known[3] == tensors:
        raise RuntimeError(f"norms known after each step: {known[1:]}, expected fewer than {tensors} after the first")
    return table


def main() -> None:
    """Run it and record it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--parameters", type=float, default=1e8, help="about so many [default: 1e8]")
    parser.add_argument("--jobs", type=int, default=min(2, os.cpu_count() or 1))
    parser.add_argument(
        "--folder", type=Path, help="where the model is made, 4 bytes for each parameter [default: temporary]"
    )
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="certbound-scale-", dir=options.folder))
    try:
        table = measure(folder, options.parameters, options.jobs)
    finally:
        shutil.rmtree(folder)
    known = json.loads(RECORD.read_text()) if RECORD.exists() else {}
    known[f"{options.parameters:.0e}"] = table
    RECORD.write_text(json.dumps(dict(sorted(known.items())), indent=1) + "\n")


if __name__ == "__main__":
    main()
