; control/K1b, step 4
; claim: norm(r + eps) <= ks
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c Real)
(declare-const eps_bar Real)
(declare-const |inner(eps, eps)| Real)
(declare-const |inner(eps, r)| Real)
(declare-const |inner(r, r)| Real)
(declare-const ks Real)
(declare-const |norm(eps + r)| Real)
(declare-const |norm(eps)| Real)
(declare-const |norm(r)| Real)
; H1
(assert (>= (+ c (* (- 1.0) |norm(r)|)) 0.0))
; H2
(assert (>= (+ eps_bar (* (- 1.0) |norm(eps)|)) 0.0))
; H3
(assert (>= (+ (* (- 1.0) c) (* (- 1.0) eps_bar) ks) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |norm(eps + r)|) |norm(eps)| |norm(r)|) 0.0))
; about norm(r)
(assert (= (+ (* (- 1.0) |inner(r, r)|) (* |norm(r)| |norm(r)|)) 0.0))
; about inner(r, r)
(assert (= (+ |inner(r, r)| (* (- 1.0) |norm(r)| |norm(r)|)) 0.0))
; about norm(eps)
(assert (= (+ (* (- 1.0) |inner(eps, eps)|) (* |norm(eps)| |norm(eps)|)) 0.0))
; about inner(eps, eps)
(assert (= (+ |inner(eps, eps)| (* (- 1.0) |norm(eps)| |norm(eps)|)) 0.0))
; about norm(eps + r)
(assert (= (+ (* (- 1.0) |inner(eps, eps)|) (* (- 2.0) |inner(eps, r)|) (* (- 1.0) |inner(r, r)|) (* |norm(eps + r)| |norm(eps + r)|)) 0.0))
; about ks
(assert (>= ks 0.0))
; about eps_bar
(assert (>= eps_bar 0.0))
; about c
(assert (>= c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; eps_bar is nonnegative
(assert (>= eps_bar 0.0))
; inner(eps, eps) is nonnegative
(assert (>= |inner(eps, eps)| 0.0))
; inner(r, r) is nonnegative
(assert (>= |inner(r, r)| 0.0))
; ks is nonnegative
(assert (>= ks 0.0))
; norm(eps + r) is nonnegative
(assert (>= |norm(eps + r)| 0.0))
; norm(eps) is nonnegative
(assert (>= |norm(eps)| 0.0))
; norm(r) is nonnegative
(assert (>= |norm(r)| 0.0))
; the negation of the claim
(assert (< (+ ks (* (- 1.0) |norm(eps + r)|)) 0.0))
(check-sat)
(reset)
; control/K1b, step 5
; claim: norm(e)*norm(r + eps) <= norm(e)*ks
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(e, e)| Real)
(declare-const |inner(eps, eps)| Real)
(declare-const |inner(eps, r)| Real)
(declare-const |inner(r, r)| Real)
(declare-const ks Real)
(declare-const |norm(e)| Real)
(declare-const |norm(eps + r)| Real)
(declare-const |norm(eps)| Real)
(declare-const |norm(r)| Real)
; 4
(assert (>= (+ ks (* (- 1.0) |norm(eps + r)|)) 0.0))
; about norm(eps + r)
(assert (= (+ (* (- 1.0) |inner(eps, eps)|) (* (- 2.0) |inner(eps, r)|) (* (- 1.0) |inner(r, r)|) (* |norm(eps + r)| |norm(eps + r)|)) 0.0))
; about inner(r, r)
(assert (= (+ |inner(r, r)| (* (- 1.0) |norm(r)| |norm(r)|)) 0.0))
; about norm(r)
(assert (= (+ (* (- 1.0) |inner(r, r)|) (* |norm(r)| |norm(r)|)) 0.0))
; about inner(eps, eps)
(assert (= (+ |inner(eps, eps)| (* (- 1.0) |norm(eps)| |norm(eps)|)) 0.0))
; about norm(eps)
(assert (= (+ (* (- 1.0) |inner(eps, eps)|) (* |norm(eps)| |norm(eps)|)) 0.0))
; about norm(e)
(assert (= (+ (* (- 1.0) |inner(e, e)|) (* |norm(e)| |norm(e)|)) 0.0))
; about inner(e, e)
(assert (= (+ |inner(e, e)| (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
; about ks
(assert (>= ks 0.0))
; inner(e, e) is nonnegative
(assert (>= |inner(e, e)| 0.0))
; inner(eps, eps) is nonnegative
(assert (>= |inner(eps, eps)| 0.0))
; inner(r, r) is nonnegative
(assert (>= |inner(r, r)| 0.0))
; ks is nonnegative
(assert (>= ks 0.0))
; norm(e) is nonnegative
(assert (>= |norm(e)| 0.0))
; norm(eps + r) is nonnegative
(assert (>= |norm(eps + r)| 0.0))
; norm(eps) is nonnegative
(assert (>= |norm(eps)| 0.0))
; norm(r) is nonnegative
(assert (>= |norm(r)| 0.0))
; the negation of the claim
(assert (< (+ (* ks |norm(e)|) (* (- 1.0) |norm(e)| |norm(eps + r)|)) 0.0))
(check-sat)
(reset)
; control/K1b, step 6
; claim: ks*norm(e) <= ks*norm_1(e)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(e, e)| Real)
(declare-const ks Real)
(declare-const |norm(e)| Real)
(declare-const |norm_1(e)| Real)
; 3
(assert (>= (+ (* (- 1.0) |norm(e)|) |norm_1(e)|) 0.0))
; about norm(e)
(assert (= (+ (* (- 1.0) |inner(e, e)|) (* |norm(e)| |norm(e)|)) 0.0))
; about inner(e, e)
(assert (= (+ |inner(e, e)| (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
; about ks
(assert (>= ks 0.0))
; inner(e, e) is nonnegative
(assert (>= |inner(e, e)| 0.0))
; ks is nonnegative
(assert (>= ks 0.0))
; norm(e) is nonnegative
(assert (>= |norm(e)| 0.0))
; norm_1(e) is nonnegative
(assert (>= |norm_1(e)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) ks |norm(e)|) (* ks |norm_1(e)|)) 0.0))
(check-sat)
(reset)
; control/K1b, claim
; claim: k1*norm(e)^2 + inner(e, r + eps) <= (rho_e + k1)*norm(e)^2 + ks*norm_1(e)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(e, e)| Real)
(declare-const |inner(e, eps)| Real)
(declare-const |inner(e, r)| Real)
(declare-const |inner(eps, eps)| Real)
(declare-const |inner(eps, r)| Real)
(declare-const |inner(r, r)| Real)
(declare-const ks Real)
(declare-const |norm(e)| Real)
(declare-const |norm(eps + r)| Real)
(declare-const |norm(eps)| Real)
(declare-const |norm(r)| Real)
(declare-const |norm_1(e)| Real)
(declare-const rho_e Real)
; 1
(assert (>= (+ (* (- 1.0) |inner(e, eps)|) (* (- 1.0) |inner(e, r)|) (* |norm(e)| |norm(eps + r)|)) 0.0))
; 5
(assert (>= (+ (* ks |norm(e)|) (* (- 1.0) |norm(e)| |norm(eps + r)|)) 0.0))
; 6
(assert (>= (+ (* (- 1.0) ks |norm(e)|) (* ks |norm_1(e)|)) 0.0))
; about rho_e
(assert (>= rho_e 0.0))
; about norm(eps + r)
(assert (= (+ (* (- 1.0) |inner(eps, eps)|) (* (- 2.0) |inner(eps, r)|) (* (- 1.0) |inner(r, r)|) (* |norm(eps + r)| |norm(eps + r)|)) 0.0))
; about inner(r, r)
(assert (= (+ |inner(r, r)| (* (- 1.0) |norm(r)| |norm(r)|)) 0.0))
; about norm(r)
(assert (= (+ (* (- 1.0) |inner(r, r)|) (* |norm(r)| |norm(r)|)) 0.0))
; about inner(eps, eps)
(assert (= (+ |inner(eps, eps)| (* (- 1.0) |norm(eps)| |norm(eps)|)) 0.0))
; about norm(eps)
(assert (= (+ (* (- 1.0) |inner(eps, eps)|) (* |norm(eps)| |norm(eps)|)) 0.0))
; about norm(e)
(assert (= (+ (* (- 1.0) |inner(e, e)|) (* |norm(e)| |norm(e)|)) 0.0))
; about inner(e, e)
(assert (= (+ |inner(e, e)| (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
; about ks
(assert (>= ks 0.0))
; inner(e, e) is nonnegative
(assert (>= |inner(e, e)| 0.0))
; inner(eps, eps) is nonnegative
(assert (>= |inner(eps, eps)| 0.0))
; inner(r, r) is nonnegative
(assert (>= |inner(r, r)| 0.0))
; ks is nonnegative
(assert (>= ks 0.0))
; norm(e) is nonnegative
(assert (>= |norm(e)| 0.0))
; norm(eps + r) is nonnegative
(assert (>= |norm(eps + r)| 0.0))
; norm(eps) is nonnegative
(assert (>= |norm(eps)| 0.0))
; norm(r) is nonnegative
(assert (>= |norm(r)| 0.0))
; norm_1(e) is nonnegative
(assert (>= |norm_1(e)| 0.0))
; rho_e is nonnegative
(assert (>= rho_e 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |inner(e, eps)|) (* (- 1.0) |inner(e, r)|) (* ks |norm_1(e)|) (* |norm(e)| |norm(e)| rho_e)) 0.0))
(check-sat)
