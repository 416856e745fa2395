; published/W3, claim, premise
; claim: 1 <= p
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const p Real)
; about p
(assert (>= (+ (- 1.0) p) 0.0))
; p is nonnegative
(assert (>= p 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) p) 0.0))
(check-sat)
(reset)
; published/W3, claim, defined
; claim: power(a + b, p) == power(a + b, p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W3, claim, defined
; claim: power(2, p - 1)*(power(a, p) + power(b, p)) == power(2, p - 1)*(power(a, p) + power(b, p))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
