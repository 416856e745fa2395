; published/W1, step 1, premise
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
; published/W1, step 1, defined
; claim: power(1 + s, p) == power(1 + s, p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W1, step 1, defined
; claim: 1 + p*s == 1 + p*s
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W1, claim
; claim: 1 + p*s <= power(1 + s, p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const p Real)
(declare-const |power(s + 1, p)| Real)
(declare-const s Real)
; 1
(assert (>= (+ (- 1.0) (* (- 1.0) p s) |power(s + 1, p)|) 0.0))
; about s
(assert (>= (+ 1.0 s) 0.0))
; about p
(assert (>= (+ (- 1.0) p) 0.0))
; about power(s + 1, p)
(assert (= 0.0 0.0))
; about power(s + 1, p)
(assert (>= |power(s + 1, p)| 0.0))
; p is nonnegative
(assert (>= p 0.0))
; power(s + 1, p) is nonnegative
(assert (>= |power(s + 1, p)| 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) (* (- 1.0) p s) |power(s + 1, p)|) 0.0))
(check-sat)
