"""Where to split a leaf next. It proves nothing."""

from __future__ import annotations

import numpy as np

from .known import Local
from .phases import kinks_of
from .plan import Kinked

MOST = 8  # neurons that are named


def kinked(known: Local) -> tuple[Kinked, ...]:
    """The neurons whose kinks may matter most for the input's derivative, the first ones most.

    Judged by what the slope's uncertainty does at the centres, |dPhi/du| sigma |dz/dx|, and by how far both sides go.
    """
    found: list[tuple[float, Kinked]] = []
    last = known.ports_of(known.depth)[0]
    for port in known.web.ports[1:]:
        at, q = known.stages[port.stage], port.number
        if not at.crosses_kink.any() or (q, 0) not in known.a:
            continue
        through = known.u.get((last, port.stage))
        after = np.eye(port.size) if q == last else None if through is None else through.centre
        if after is None:
            continue
        gains = np.linalg.norm(after, axis=0) * at.slopes[q].total * np.linalg.norm(known.a[q, 0].centre.centre, axis=1)
        for p in np.flatnonzero(at.crosses_kink):
            low, high = float(at.low[p]), float(at.high[p])
            for kink in kinks_of(known.web, q, int(p)):
                sides = min(high - float(kink), float(kink) - low)
                if sides > 0.0:
                    found.append((float(gains[p]) * sides / (high - low), Kinked(q, int(p), kink)))
    return tuple(kink for _, kink in sorted(found, key=lambda item: (-item[0], item[1]))[:MOST])
