"""The picture of the README and the home page:  python docs/_site/overview.py docs/overview.svg"""

from __future__ import annotations

import sys
from pathlib import Path

BOXES = [  # x, y, width, lines, class
    (10, 20, 150, ["model file", "ONNX, PyTorch, Keras, JAX"], "given"),
    (10, 100, 150, ["domain", "inputs and parameters"], "given"),
    (220, 60, 130, ["certify", "bounds, any method"], "free"),
    (410, 10, 150, ["claim", "what is said"], "given"),
    (410, 70, 150, ["certificate", "why"], "given"),
    (410, 130, 150, ["report", "for people"], "given"),
    (620, 60, 150, ["checker", "exact, standard library"], "trusted"),
    (830, 60, 90, ["valid", "or not"], "verdict"),
]
ARROWS = [
    "M160 40 L220 75",
    "M160 120 L220 95",
    "M350 75 L410 32",
    "M350 85 L410 92",
    "M350 95 L410 150",
    "M560 32 L620 72",
    "M560 92 L620 87",
    "M770 82 L830 82",
    "M85 20 C85 -45 695 -45 695 60",
]
STYLE = """
text { font-family: system-ui, sans-serif; font-size: 14px; text-anchor: middle; fill: #222; }
.small { font-size: 11px; }
rect { stroke: #555; stroke-width: 1; rx: 6px; fill: #f4f4f8; }
.free { fill: #fff; stroke-dasharray: 5 3; }
.trusted { fill: #dfe5fb; stroke: #3949ab; stroke-width: 2; }
path { stroke: #555; fill: none; marker-end: url(#tip); }
"""


def picture() -> str:
    """The SVG."""
    parts = [
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -40 930 235" role="img">',
        "<title>A model file and a domain go into certify, which writes claim, certificate and report; the checker "
        "reads claim, certificate and model file and says whether the claim is valid.</title>",
        f"<style>{STYLE}</style>",
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">'
        '<path d="M0 0 L8 4 L0 8 z" style="fill:#555;stroke:none;marker-end:none"/></marker></defs>',
        '<rect x="-1" y="-41" width="932" height="237" style="fill:#fff;stroke:none"/>',
    ]
    for x, y, width, (word, more), kind in BOXES:
        parts.append(f'<rect class="{kind}" x="{x}" y="{y}" width="{width}" height="44" rx="6"/>')
        parts.append(f'<text x="{x + width // 2}" y="{y + 19}">{word}</text>')
        parts.append(f'<text class="small" x="{x + width // 2}" y="{y + 35}">{more}</text>')
    parts += [f'<path d="{arrow}"/>' for arrow in ARROWS]
    parts.append('<text class="small" x="285" y="120">not trusted</text>')
    parts.append('<text class="small" x="695" y="120">trusted; shares no code with the rest</text>')
    return "\n".join([*parts, "</svg>", ""])


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(picture(), encoding="utf-8")
