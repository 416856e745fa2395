; published/P18e, step 1
; claim: 0 <= eta*(1 - eta*L/2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const eta Real)
; H3
(assert (> (+ 2.0 (* (- 1.0) L eta)) 0.0))
; about eta
(assert (> eta 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; eta is nonnegative
(assert (>= eta 0.0))
; the negation of the claim
(assert (< (+ (* (- (/ 1.0 2.0)) L eta eta) eta) 0.0))
(check-sat)
(reset)
; published/P18e, step 2
; claim: 0 <= eta*(1 - eta*L/2)*(gg - 2*mu*(f - fs))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const eta Real)
(declare-const f Real)
(declare-const fs Real)
(declare-const gg Real)
(declare-const mu Real)
; H2
(assert (>= (+ (* (- 2.0) f mu) (* 2.0 fs mu) gg) 0.0))
; 1
(assert (>= (+ (* (- (/ 1.0 2.0)) L eta eta) eta) 0.0))
; about mu
(assert (> mu 0.0))
; about gg
(assert (>= gg 0.0))
; about eta
(assert (> eta 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; eta is nonnegative
(assert (>= eta 0.0))
; gg is nonnegative
(assert (>= gg 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (+ (* L eta eta f mu) (* (- 1.0) L eta eta fs mu) (* (- (/ 1.0 2.0)) L eta eta gg) (* (- 2.0) eta f mu) (* 2.0 eta fs mu) (* eta gg)) 0.0))
(check-sat)
(reset)
; published/P18e, claim
; claim: fp - fs <= (1 - 2*mu*eta*(1 - eta*L/2))*(f - fs)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const eta Real)
(declare-const f Real)
(declare-const fp Real)
(declare-const fs Real)
(declare-const gg Real)
(declare-const mu Real)
; H1
(assert (>= (+ (* (/ 1.0 2.0) L eta eta gg) (* (- 1.0) eta gg) f (* (- 1.0) fp)) 0.0))
; 2
(assert (>= (+ (* L eta eta f mu) (* (- 1.0) L eta eta fs mu) (* (- (/ 1.0 2.0)) L eta eta gg) (* (- 2.0) eta f mu) (* 2.0 eta fs mu) (* eta gg)) 0.0))
; about mu
(assert (> mu 0.0))
; about gg
(assert (>= gg 0.0))
; about eta
(assert (> eta 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; eta is nonnegative
(assert (>= eta 0.0))
; gg is nonnegative
(assert (>= gg 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (+ (* L eta eta f mu) (* (- 1.0) L eta eta fs mu) (* (- 2.0) eta f mu) (* 2.0 eta fs mu) f (* (- 1.0) fp)) 0.0))
(check-sat)
