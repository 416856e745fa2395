; control/K4g, claim
; claim: inner(e, d + s - z + eps - K*e) <= -lambda_min(K)*norm(e)^2 + (tau_d + tau_bar + tb*root + eps_bar)*norm(e)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const eps_bar Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, e)| Real)
(declare-const |inner(e, K*e)| Real)
(declare-const |inner(e, e)| Real)
(declare-const |inner(e, eps)| Real)
(declare-const |inner(e, s)| Real)
(declare-const |inner(e, z)| Real)
(declare-const |inner(eps, eps)| Real)
(declare-const |inner(s, s)| Real)
(declare-const |inner(z, z)| Real)
(declare-const |lambda_min(K)| Real)
(declare-const |norm(d)| Real)
(declare-const |norm(e)| Real)
(declare-const |norm(eps)| Real)
(declare-const |norm(s)| Real)
(declare-const |norm(z)| Real)
(declare-const root Real)
(declare-const tau_bar Real)
(declare-const tau_d Real)
(declare-const tb Real)
; H1
(assert (>= (+ (* (- 1.0) |norm(d)|) tau_d) 0.0))
; H2
(assert (>= (+ (* (- 1.0) |norm(s)|) tau_bar) 0.0))
; H3
(assert (>= (+ (* (- 1.0) |norm(z)|) (* root tb)) 0.0))
; H4
(assert (>= (+ eps_bar (* (- 1.0) |norm(eps)|)) 0.0))
; 1
(assert (>= (+ |inner(e, K*e)| (* (- 1.0) |lambda_min(K)| |norm(e)| |norm(e)|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |inner(d, e)|) (* |norm(d)| |norm(e)|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |inner(e, s)|) (* |norm(e)| |norm(s)|)) 0.0))
; 4
(assert (>= (+ |inner(e, z)| (* |norm(e)| |norm(z)|)) 0.0))
; 5
(assert (>= (+ (* (- 1.0) |inner(e, eps)|) (* |norm(e)| |norm(eps)|)) 0.0))
; about tb
(assert (>= tb 0.0))
; about tau_d
(assert (>= tau_d 0.0))
; about tau_bar
(assert (>= tau_bar 0.0))
; about root
(assert (>= root 0.0))
; about norm(z)
(assert (= (+ (* (- 1.0) |inner(z, z)|) (* |norm(z)| |norm(z)|)) 0.0))
; about inner(z, z)
(assert (= (+ |inner(z, z)| (* (- 1.0) |norm(z)| |norm(z)|)) 0.0))
; about norm(s)
(assert (= (+ (* (- 1.0) |inner(s, s)|) (* |norm(s)| |norm(s)|)) 0.0))
; about inner(s, s)
(assert (= (+ |inner(s, s)| (* (- 1.0) |norm(s)| |norm(s)|)) 0.0))
; about norm(eps)
(assert (= (+ (* (- 1.0) |inner(eps, eps)|) (* |norm(eps)| |norm(eps)|)) 0.0))
; about inner(eps, eps)
(assert (= (+ |inner(eps, eps)| (* (- 1.0) |norm(eps)| |norm(eps)|)) 0.0))
; about norm(e)
(assert (= (+ (* (- 1.0) |inner(e, e)|) (* |norm(e)| |norm(e)|)) 0.0))
; about inner(e, e)
(assert (= (+ |inner(e, e)| (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about eps_bar
(assert (>= eps_bar 0.0))
; eps_bar is nonnegative
(assert (>= eps_bar 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; inner(e, e) is nonnegative
(assert (>= |inner(e, e)| 0.0))
; inner(eps, eps) is nonnegative
(assert (>= |inner(eps, eps)| 0.0))
; inner(s, s) is nonnegative
(assert (>= |inner(s, s)| 0.0))
; inner(z, z) is nonnegative
(assert (>= |inner(z, z)| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(e) is nonnegative
(assert (>= |norm(e)| 0.0))
; norm(eps) is nonnegative
(assert (>= |norm(eps)| 0.0))
; norm(s) is nonnegative
(assert (>= |norm(s)| 0.0))
; norm(z) is nonnegative
(assert (>= |norm(z)| 0.0))
; root is nonnegative
(assert (>= root 0.0))
; tau_bar is nonnegative
(assert (>= tau_bar 0.0))
; tau_d is nonnegative
(assert (>= tau_d 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; the negation of the claim
(assert (< (+ (* eps_bar |norm(e)|) (* (- 1.0) |inner(d, e)|) |inner(e, K*e)| (* (- 1.0) |inner(e, eps)|) (* (- 1.0) |inner(e, s)|) |inner(e, z)| (* (- 1.0) |lambda_min(K)| |norm(e)| |norm(e)|) (* |norm(e)| root tb) (* |norm(e)| tau_bar) (* |norm(e)| tau_d)) 0.0))
(check-sat)
