; published/W8, step 1, premise
; claim: 0 < n + 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const n Real)
; about n
(assert (>= n 0.0))
; n is nonnegative
(assert (>= n 0.0))
; the negation of the claim
(assert (<= (+ 1.0 n) 0.0))
(check-sat)
(reset)
; published/W8, step 1, premise
; claim: 0 <= 1 - r
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const r Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) r)) 0.0))
; about r
(assert (>= r 0.0))
; r is nonnegative
(assert (>= r 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) r)) 0.0))
(check-sat)
(reset)
; published/W8, step 1, premise
; claim: 1 - r <= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const r Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) r)) 0.0))
; about r
(assert (>= r 0.0))
; r is nonnegative
(assert (>= r 0.0))
; the negation of the claim
(assert (< r 0.0))
(check-sat)
(reset)
; published/W8, step 1, defined
; claim: power(n + 2, 1 - r) == power(n + 2, 1 - r)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W8, step 1, defined
; claim: power(n + 1, 1 - r) + (1 - r)*power(n + 1, 1 - r - 1)*(n + 2 - (n + 1)) == power(n + 1, 1 - r) + (1 - r)*power(n + 1, 1 - r - 1)*(n + 2 - (n + 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W8, claim
; claim: power(n + 2, 1 - r) - power(n + 1, 1 - r) <= (1 - r)*power(n + 1, -r)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const n Real)
(declare-const |power(n + 1, -r)| Real)
(declare-const |power(n + 1, r)| Real)
(declare-const |power(n + 2, -r)| Real)
(declare-const |power(n + 2, r)| Real)
(declare-const r Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) r)) 0.0))
; 1
(assert (>= (+ (* n |power(n + 1, -r)|) (* (- 1.0) n |power(n + 2, -r)|) (* 2.0 |power(n + 1, -r)|) (* (- 1.0) |power(n + 1, -r)| r) (* (- 2.0) |power(n + 2, -r)|)) 0.0))
; about r
(assert (>= r 0.0))
; about power(n + 2, -r)
(assert (> |power(n + 2, -r)| 0.0))
; about power(n + 2, -r)
(assert (= (+ (- 1.0) (* |power(n + 2, -r)| |power(n + 2, r)|)) 0.0))
; about power(n + 2, r)
(assert (> |power(n + 2, r)| 0.0))
; about power(n + 1, -r)
(assert (> |power(n + 1, -r)| 0.0))
; about power(n + 1, -r)
(assert (= (+ (- 1.0) (* |power(n + 1, -r)| |power(n + 1, r)|)) 0.0))
; about power(n + 1, r)
(assert (> |power(n + 1, r)| 0.0))
; about n
(assert (>= n 0.0))
; n is nonnegative
(assert (>= n 0.0))
; power(n + 1, -r) is nonnegative
(assert (>= |power(n + 1, -r)| 0.0))
; power(n + 1, r) is nonnegative
(assert (>= |power(n + 1, r)| 0.0))
; power(n + 2, -r) is nonnegative
(assert (>= |power(n + 2, -r)| 0.0))
; power(n + 2, r) is nonnegative
(assert (>= |power(n + 2, r)| 0.0))
; r is nonnegative
(assert (>= r 0.0))
; the negation of the claim
(assert (< (+ (* n |power(n + 1, -r)|) (* (- 1.0) n |power(n + 2, -r)|) (* 2.0 |power(n + 1, -r)|) (* (- 1.0) |power(n + 1, -r)| r) (* (- 2.0) |power(n + 2, -r)|)) 0.0))
(check-sat)
