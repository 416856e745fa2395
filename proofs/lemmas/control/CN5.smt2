; control/CN5, claim
; claim: Min(k_min - lam3 - rho_s, al3 - 1/2) <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Min(al3 - 1/2, k_min - lam3 - rho_s)| Real)
(declare-const al3 Real)
(declare-const k_min Real)
(declare-const lam3 Real)
(declare-const rho_s Real)
; H1
(assert (= (+ k_min (* (- 1.0) lam3)) 0.0))
; about Min(al3 - 1/2, k_min - lam3 - rho_s)
(assert (>= (+ (- (/ 1.0 2.0)) (* (- 1.0) |Min(al3 - 1/2, k_min - lam3 - rho_s)|) al3) 0.0))
; about Min(al3 - 1/2, k_min - lam3 - rho_s)
(assert (>= (+ (* (- 1.0) |Min(al3 - 1/2, k_min - lam3 - rho_s)|) k_min (* (- 1.0) lam3) (* (- 1.0) rho_s)) 0.0))
; about Min(al3 - 1/2, k_min - lam3 - rho_s)
(assert (or (= (+ (/ 1.0 2.0) |Min(al3 - 1/2, k_min - lam3 - rho_s)| (* (- 1.0) al3)) 0.0) (= (+ |Min(al3 - 1/2, k_min - lam3 - rho_s)| (* (- 1.0) k_min) lam3 rho_s) 0.0)))
; about rho_s
(assert (>= rho_s 0.0))
; rho_s is nonnegative
(assert (>= rho_s 0.0))
; the negation of the claim
(assert (< (* (- 1.0) |Min(al3 - 1/2, k_min - lam3 - rho_s)|) 0.0))
(check-sat)
