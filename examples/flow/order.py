"""Certify Euler networks of 25 to 400 layers against the flow of field.onnx, and draw their distances: order.svg.

python order.py FILE.svg prints the certified lower and upper bound of each distance, and the orders they show.
"""

import itertools
import math
import sys
from pathlib import Path

import certbound

HERE = Path(__file__).resolve().parent
LAYERS = (25, 50, 100, 200, 400)
WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 560, 360, 70, 20, 20, 50
DECADES = (-3.2, -0.8)  # of the distances that are drawn, powers of ten


def place(layers: float, distance: float) -> tuple[float, float]:
    """Where a point lies in the picture; both axes are logarithmic."""
    across = math.log(layers / 20) / math.log(500 / 20)
    down = (DECADES[1] - math.log10(distance)) / (DECADES[1] - DECADES[0])
    return round(LEFT + across * (WIDTH - LEFT - RIGHT), 1), round(TOP + down * (HEIGHT - TOP - BOTTOM), 1)


def picture(found: list[tuple[int, float, float]], constant: float) -> str:
    """The SVG: certified distances, and the certified line constant / N."""
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" '
        'font-size="13">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
    ]
    for power in (-3, -2, -1):
        (x, y), (end, _) = place(20, 10.0**power), place(500, 10.0**power)
        parts.append(f'<line x1="{x}" y1="{y}" x2="{end}" y2="{y}" stroke="#d8dee6"/>')
        parts.append(f'<text x="{x - 8}" y="{y + 4}" text-anchor="end">{10.0**power:g}</text>')
    for layers in LAYERS:
        x = place(layers, 1)[0]
        parts.append(f'<text x="{x}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle">{layers}</text>')
    parts.append(f'<text x="{WIDTH - RIGHT}" y="{HEIGHT - 8}" text-anchor="end">layers N</text>')
    ends = " ".join(f"{x},{y}" for x, y in (place(n, constant / n) for n in (LAYERS[0], LAYERS[-1])))
    parts.append(f'<polyline points="{ends}" fill="none" stroke="#b2182b" stroke-dasharray="6 4"/>')
    parts.append(f'<text x="{WIDTH / 2 + 30}" y="70" fill="#b2182b">certified for all N: {constant:.3g} / N</text>')
    line = " ".join(f"{x},{y}" for x, y in (place(n, upper) for n, _, upper in found))
    parts.append(f'<polyline points="{line}" fill="none" stroke="#2166ac"/>')
    for layers, lower, upper in found:
        x, y = place(layers, upper)
        parts.append(f'<circle cx="{x}" cy="{y}" r="4" fill="#2166ac">')
        parts.append(f"<title>N = {layers}: between {lower:.6g} and {upper:.6g}</title></circle>")
    parts.append(f'<text x="{LEFT + 12}" y="{HEIGHT - BOTTOM - 12}" fill="#2166ac">distance of network and flow</text>')
    return "\n".join([*parts, "</svg>"]) + "\n"


def main() -> None:
    """Certify, print and draw."""
    found, model, start = [], HERE / "field.onnx", HERE / "start.toml"
    for layers in LAYERS:
        lower, upper = certbound.certify_depth(model, start, f"euler:{layers}").distance
        found.append((layers, float(lower), float(upper)))
        print(f"N = {layers:3}: between {lower} and {upper}")
    rate = certbound.certify_depth(model, start, steps=LAYERS[0], rate=True).rate
    for (n, _, first), (m, _, second) in itertools.pairwise(found):
        print(f"order from N = {n} to {m}: {math.log(first / second) / math.log(m / n):.4f}")
    Path(sys.argv[1]).write_text(picture(found, float(rate)))


if __name__ == "__main__":
    main()
