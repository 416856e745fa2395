; published/L14, claim, defined
; claim: f(t) == f(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/L14, claim, defined
; claim: d + e*t == d + e*t
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/L14, claim, defined
; claim: 0 == 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/L14, claim, start
; claim: f(0) <= d + e*0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const d Real)
(declare-const |f(0)| Real)
; H1
(assert (>= (+ d (* (- 1.0) |f(0)|)) 0.0))
; the negation of the claim
(assert (< (+ d (* (- 1.0) |f(0)|)) 0.0))
(check-sat)
(reset)
; published/L14, claim, rate
; claim: D(f, t) - e*1 <= 0*(f(t) - (d + e*t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |D(f, t)| Real)
(declare-const d Real)
(declare-const e Real)
(declare-const |f(0)| Real)
(declare-const |f(t)| Real)
(declare-const t Real)
; H1
(assert (>= (+ d (* (- 1.0) |f(0)|)) 0.0))
; H2
(assert (>= (+ (* (- 1.0) |D(f, t)|) e) 0.0))
; where the claim fails
(assert (> (+ (* (- 1.0) d) (* (- 1.0) e t) |f(t)|) 0.0))
; about t
(assert (>= t 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |D(f, t)|) e) 0.0))
(check-sat)
