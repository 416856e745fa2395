"""What is supposed where gains are claimed, by controller. The same texts stand in the checker."""

from __future__ import annotations

_PARAMETERS = (
    "parameters: theta* is constant, |theta* - theta0| <= theta_radius, theta0 the parameters stored in the model file"
)
_DISTURBANCE = "disturbance: |d| <= disturbance at all times"
_TIME = "time is continuous: a loop that updates in steps (sampled data, Euler) is not covered"
_STEPS = (
    "adaptation: theta begins in the ball |theta - theta0| <= theta_radius and changes in steps, at any times and of "
    "any size, finitely many in every bounded time; each step ends in the ball, as Euler steps do that are followed by "
    "the projection on it"
)
_HELD = "the law is evaluated at all times: an input that is held between steps is not covered"
# How the parameters are updated: in the last two by Euler steps, in the last one with an input that is held as well.
CONTINUOUS, STEPS, EULER, HELD = "continuous", "steps", "euler", "held"
_EULER = (
    "adaptation: at the times n step, n = 1, 2, ..., theta becomes the nearest point of the ball |theta - theta0| <= "
    "theta_radius to theta + step gamma (Phi'(theta)^T r - sigma (theta - theta0)), taken at the time (n - 1) step; "
    "in between theta is constant; theta = theta0 before the time step"
)
_COMMAND = (
    "law: g u = v - f0 at all times, the command v being qd'' - alpha e' - k r - e - Phi((q, q'), theta) at the last "
    "of the times n step, held in between, e = q - qd, r = e' + alpha e"
)
_SAMPLED = {
    EULER: "the law is evaluated at all times: an input that is held between steps is not covered",
    HELD: "only the command v is held: f0 and g are compensated at all times, as they are if they are constant",
}
_EQUAL = "gain: all equal to the numbers stated"
_HYPOTHESES = {
    "second order": (
        _PARAMETERS,
        "approximation: |eps| <= approximation_error wherever (q, q') lies in the domain of a box",
        "plant: q'' = f0 + Phi((q, q'), theta*) + eps + d + g u, with f0 and g known and g g+ = 1",
        _DISTURBANCE,
        "law: u = g+ (qd'' - alpha e' - k r - e - f0 - Phi((q, q'), theta)), e = q - qd, r = e' + alpha e",
        "adaptation: theta' = proj(gamma (Phi'(theta)^T r - sigma (theta - theta0))), theta(0) = theta0, proj the "
        "projection on the tangent cone of the ball |theta - theta0| <= theta_radius",
        "start: |(e, r)| <= initial_error at t = 0",
        "gain: k at least the number stated, the others equal to theirs",
        _TIME,
    ),
    "first order": (
        _PARAMETERS,
        "approximation: f(xd) = Phi(xd, theta*) + eps, |eps| <= approximation_error wherever xd lies in the domain "
        "of a box",
        "plant: x' = f(x) + d + u, |f(x) - f(xd)| <= rho(|e|) |e| for all x, rho known and continuous",
        _DISTURBANCE,
        "law: u = xd' - rho(|e|) e - k e - switching sgn(e) - Phi(xd, theta), e = x - xd, sgn entry by entry, "
        "solutions in Filippov's sense",
        "adaptation: theta' = proj(Gamma Phi'(xd, theta)^T e), theta(0) = theta0, Gamma symmetric, all its eigenvalues "
        "at least gamma, proj the projection on the tangent cone of the ball |theta - theta0| <= theta_radius in the "
        "metric of the inverse of Gamma",
        "start: |e| <= initial_error at t = 0",
        "gain: switching and k at least the numbers stated",
        _TIME,
    ),
    "linear error": (
        _PARAMETERS,
        "approximation: |eps| <= approximation_error wherever x lies in the domain of a box",
        "plant: e' = A e + Phi(x, theta*) + eps + d + u, e = x - xd, (A + A^T)/2 <= -k, A constant",
        _DISTURBANCE,
        "law: u = -Phi(x, theta) - switching sgn(e), sgn entry by entry, solutions in Filippov's sense",
        "adaptation: theta' = proj(-gamma (A^-1 Phi'(x, theta))^T e - leakage |e| (theta - theta0)), theta(0) = "
        "theta0, proj the projection on the tangent cone of the ball |theta - theta0| <= theta_radius",
        "start: |e| <= initial_error at t = 0",
        "gain: switching at least the number stated, gamma and leakage equal to theirs",
        _TIME,
    ),
    "Euler-Lagrange": (
        _PARAMETERS,
        "approximation: |eps| <= approximation_error wherever (q, q') lies in the domain of a box",
        "plant: M r' + C r = Phi((q, q'), theta*) + eps + d + u, e = q - qd, r = e' + alpha e, M' - 2 C "
        "skew-symmetric, inertia_least <= M <= inertia_largest",
        _DISTURBANCE,
        "law: u = -K r - Phi((q, q'), theta), all eigenvalues of (K + K^T)/2 at least k; u does not saturate",
        "adaptation: any that keeps theta in the ball |theta - theta0| <= theta_radius",
        "start: |r| <= initial_error and alpha |e| <= initial_error at t = 0",
        "gain: k at least the number stated",
        _TIME,
    ),
}
_DESIRED = {  # how the desired trajectory is given -> what is supposed of it
    "frequency": "desired: the curve of claim.desired, c = cos(frequency t), s = sin(frequency t)",
    "horizon": "desired: the curve of claim.desired, for t from 0 to horizon and no longer",
    "boxes": "desired: at every time its position, and speed, lies in one of the boxes of claim.desired",
}

# Where the plant's unknown part is given by formulas, what the network misses of it is proved.
_STORED = "parameters: theta0 the parameters stored in the model file"
_DRIFT = {
    "second order": "plant: q'' = f0 + f(q, q') + d + g u, f by the formulas of claim.drift, in the entries q1, q2, "
    "... of q and v1, v2, ... of q', wherever (q, q') lies in the domain of a box, with f0 and g known and g g+ = 1",
    "first order": "plant: x' = f(x) + d + u, f(xd) by the formulas of claim.drift, in the entries x1, x2, ... of xd, "
    "wherever xd lies in the domain of a box, |f(x) - f(xd)| <= rho(|e|) |e| for all x, rho known and continuous",
    "linear error": "plant: e' = A e + f(x) + d + u, f by the formulas of claim.drift, in the entries x1, x2, ... "
    "of x, wherever x lies in the domain of a box, e = x - xd, (A + A^T)/2 <= -k, A constant",
    "Euler-Lagrange": "plant: M r' + C r = f(q, q') + d + u, f by the formulas of claim.drift, in the entries q1, q2, "
    "... of q and v1, v2, ... of q', wherever (q, q') lies in the domain of a box, e = q - qd, r = e' + alpha e, "
    "M' - 2 C skew-symmetric, inertia_least <= M <= inertia_largest",
}

_REGION = (
    "gain: constant, each in its interval of claim.region, or equal to its number where it has none; {} may be larger"
)
_MAY_BE_LARGER = {
    "second order": "k",
    "first order": "switching and k",
    "linear error": "switching",
    "Euler-Lagrange": "k",
}


def hypotheses(controller: str, updates: str, desired: str, *, drift: bool = False, region: bool = False) -> list[str]:
    """All that is supposed for a controller, its way of updating, and the way in which its desired curve is given.

    ``drift``: whether the plant's unknown part is given by formulas; ``region``: whether gains have intervals.
    """
    texts = [*_HYPOTHESES[controller], _DESIRED[desired]]
    if drift:
        texts = [text for text in texts if not text.startswith("approximation: ")]
        new = {"parameters": _STORED, "plant": _DRIFT[controller]}
        texts = [new.get(text.partition(":")[0], text) for text in texts]
    if region:
        gain = _REGION.format(_MAY_BE_LARGER[controller])
        texts = [gain if text.startswith("gain: ") else text for text in texts]
    if updates == CONTINUOUS:
        return texts
    if updates in _SAMPLED:
        new = {"adaptation": _EULER, "gain": _EQUAL} | ({"law": _COMMAND} if updates == HELD else {})
        texts = [_SAMPLED[updates] if text is _TIME else text for text in texts]
        return [new.get(text.partition(":")[0], text) for text in texts]
    return [_STEPS if text.startswith("adaptation: ") else _HELD if text is _TIME else text for text in texts]
