"""Plots of a run: cost against width and depth, tightness by network. matplotlib is imported here only."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from .table import NAMES, VALUES, Record

STYLE = {
    "published": ("tab:gray", "x"),
    "sharpened": ("tab:olive", "+"),
    "layerwise": ("tab:blue", "o"),
    "local": ("tab:red", "s"),
    "search": ("tab:pink", "p"),
    "interval": ("tab:green", "^"),
    "autobound": ("tab:purple", "D"),
    "auto_lirpa": ("tab:orange", "v"),
    "auto_lirpa_optimized": ("tab:brown", "v"),
}


def draw(records: Sequence[Record], folder: Path) -> list[Path]:
    """Write cost.svg, tightness.svg and search.svg; returns the files. Raises ImportError without matplotlib."""
    import matplotlib

    matplotlib.use("Agg")
    matplotlib.rcParams["svg.hashsalt"] = "certbound"
    return [
        _cost(records, folder / "cost.svg"),
        _tightness(records, folder / "tightness.svg"),
        _search(records, folder / "search.svg"),
    ]


def _cost(records: Sequence[Record], file: Path) -> Path:
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots(2, 2, figsize=(9, 7), layout="constrained")
    for column, group in enumerate(("width", "depth")):
        rows = [r for r in records if r["group"] == group and r["status"] == "ok" and r["domain"] == "point"]
        for method in STYLE:
            mine = sorted((int(r["network"].split()[-1]), r) for r in rows if r["method"] == method)
            if not mine:
                continue
            color, marker = STYLE[method]
            for row, key in enumerate(("best_s", "peak_mb")):
                xs, ys = [n for n, _ in mine], [r[key] for _, r in mine]
                axes[row][column].plot(xs, ys, color=color, marker=marker, label=NAMES[method])
        for row, label in enumerate(("CPU time, s", "peak memory of the process, MB")):
            axes[row][column].set(xlabel=f"{group} (layers)" if group == "depth" else group, ylabel=label)
            axes[row][column].set_yscale("log")
            axes[row][column].grid(alpha=0.3)
            if group == "width":
                axes[row][column].set_xscale("log", base=2)
    axes[0][0].set_title("8-n-n-n-4, at a point")
    axes[0][1].set_title("width 128, at a point")
    axes[0][0].legend()
    figure.savefig(file, metadata={"Date": None})
    plt.close(figure)
    return file


def _tightness(records: Sequence[Record], file: Path) -> Path:
    import matplotlib.pyplot as plt

    panels = [
        ("parameter_jacobian", "around 0.01"),
        ("parameter_hessian", "around 0.01"),
        ("taylor_remainder", "entries 0.001"),
        ("input_jacobian", "inputs 0.1"),
    ]
    figure, axes = plt.subplots(2, 2, figsize=(12, 9), layout="constrained")
    for axis, (quantity, domain) in zip(axes.flat, panels, strict=True):
        rows = [
            r for r in records if r["group"] == "size" and r["domain"] == domain and quantity in r.get("ratios", {})
        ]
        networks = list(dict.fromkeys(r["network"] for r in rows))
        for method, (color, marker) in STYLE.items():
            mine = [(networks.index(r["network"]), r["ratios"][quantity]) for r in rows if r["method"] == method]
            if mine and method not in VALUES:
                axis.plot(*zip(*mine, strict=True), marker, color=color, label=NAMES[method])
        axis.set(title=f"{quantity.replace('_', ' ')}, {domain}", ylabel="bound / best value found", yscale="log")
        axis.set_xticks(range(len(networks)), networks, rotation=30, ha="right")
        axis.axhline(1.0, color="black", linewidth=0.8)
        axis.grid(alpha=0.3)
    handles = {name: h for axis in axes.flat for h, name in zip(*axis.get_legend_handles_labels(), strict=True)}
    figure.legend(handles.values(), handles.keys(), loc="outside upper center", ncols=4)
    figure.savefig(file, metadata={"Date": None})
    plt.close(figure)
    return file


def _search(records: Sequence[Record], file: Path) -> Path:
    import matplotlib.pyplot as plt

    figure, axis = plt.subplots(figsize=(8, 5), layout="constrained")
    for r in records:
        if "trace" not in r or "parameter_hessian" not in r.get("ratios", {}):
            continue
        found = r["bounds"]["parameter_hessian"] / r["ratios"]["parameter_hessian"]
        times, bounds = [step[0] for step in r["trace"]], [step[1] / found for step in r["trace"]]
        label = f"{r['network']}, {r['domain']}: {r['trace'][-1][3]} boxes"
        axis.plot(times, bounds, drawstyle="steps-post", label=label)
    axis.set(xlabel="seconds of branch and bound", ylabel="parameter Hessian: bound / best value found", yscale="log")
    axis.axhline(1.0, color="black", linewidth=0.8)
    axis.grid(alpha=0.3)
    axis.legend()
    figure.savefig(file, metadata={"Date": None})
    plt.close(figure)
    return file
