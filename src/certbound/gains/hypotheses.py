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
CONTINUOUS, STEPS = "continuous", "steps"  # how the parameters are updated
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


def hypotheses(controller: str, updates: str, desired: str) -> list[str]:
    """All that is supposed for a controller, its way of updating, and the way in which its desired curve is given."""
    texts = [*_HYPOTHESES[controller], _DESIRED[desired]]
    if updates == CONTINUOUS:
        return texts
    return [_STEPS if text.startswith("adaptation: ") else _HELD if text is _TIME else text for text in texts]
