; published/L5, claim, defined
; claim: f(t) == f(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/L5, claim, defined
; claim: B(t) == B(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/L5, claim, defined
; claim: 0 == 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/L5, claim, start
; claim: f(0) <= B(0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |B(0)| Real)
(declare-const |f(0)| Real)
; H1
(assert (>= (+ |B(0)| (* (- 1.0) |f(0)|)) 0.0))
; the negation of the claim
(assert (< (+ |B(0)| (* (- 1.0) |f(0)|)) 0.0))
(check-sat)
(reset)
; published/L5, claim, rate
; claim: D(f, t) - D(B, t) <= 0*(f(t) - B(t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |D(B, t)| Real)
(declare-const |D(f, t)| Real)
; H2
(assert (>= (+ |D(B, t)| (* (- 1.0) |D(f, t)|)) 0.0))
; the negation of the claim
(assert (< (+ |D(B, t)| (* (- 1.0) |D(f, t)|)) 0.0))
(check-sat)
