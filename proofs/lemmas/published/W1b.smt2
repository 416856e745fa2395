; published/W1b, claim, premise
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
; published/W1b, claim, premise
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
; published/W1b, claim, defined
; claim: power(1 + s, p) == power(1 + s, p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W1b, claim, defined
; claim: 1 + p*s == 1 + p*s
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
