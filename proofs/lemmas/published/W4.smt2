; published/W4, claim, premise
; claim: 0 <= p
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const p Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) p)) 0.0))
; about p
(assert (>= p 0.0))
; p is nonnegative
(assert (>= p 0.0))
; the negation of the claim
(assert (< p 0.0))
(check-sat)
(reset)
; published/W4, claim, premise
; claim: p <= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const p Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) p)) 0.0))
; about p
(assert (>= p 0.0))
; p is nonnegative
(assert (>= p 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) p)) 0.0))
(check-sat)
(reset)
; published/W4, claim, defined
; claim: power(a + b, p) == power(a + b, p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W4, claim, defined
; claim: power(a, p) + power(b, p) == power(a, p) + power(b, p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
