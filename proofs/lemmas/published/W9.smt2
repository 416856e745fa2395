; published/W9, step 1, premise
; claim: 0 < k + 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const k Real)
; about k
(assert (>= k 0.0))
; k is nonnegative
(assert (>= k 0.0))
; the negation of the claim
(assert (<= (+ 1.0 k) 0.0))
(check-sat)
(reset)
; published/W9, step 1, premise
; claim: 0 <= 1 - r
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const r Real)
; H1
(assert (> (+ 1.0 (* (- 1.0) r)) 0.0))
; about r
(assert (>= r 0.0))
; r is nonnegative
(assert (>= r 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) r)) 0.0))
(check-sat)
(reset)
; published/W9, step 1, premise
; claim: 1 - r <= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const r Real)
; H1
(assert (> (+ 1.0 (* (- 1.0) r)) 0.0))
; about r
(assert (>= r 0.0))
; r is nonnegative
(assert (>= r 0.0))
; the negation of the claim
(assert (< r 0.0))
(check-sat)
(reset)
; published/W9, step 1, defined
; claim: power(k + 2, 1 - r) == power(k + 2, 1 - r)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W9, step 1, defined
; claim: power(k + 1, 1 - r) + (1 - r)*power(k + 1, 1 - r - 1)*(k + 2 - (k + 1)) == power(k + 1, 1 - r) + (1 - r)*power(k + 1, 1 - r - 1)*(k + 2 - (k + 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W9, step 2, base
; claim: (1 - r)*Sum(power(k + 1, -r), k, 0, 0) >= power(0 + 2, 1 - r) - 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const n Real)
(declare-const |power(2, -r)| Real)
(declare-const |power(2, r)| Real)
(declare-const |power(n + 1, -r)| Real)
(declare-const |power(n + 1, r)| Real)
(declare-const |power(n + 2, -r)| Real)
(declare-const |power(n + 2, r)| Real)
(declare-const |power(n + 3, -r)| Real)
(declare-const |power(n + 3, r)| Real)
(declare-const r Real)
; H1
(assert (> (+ 1.0 (* (- 1.0) r)) 0.0))
; 1
(assert (>= (+ (* n |power(n + 1, -r)|) (* (- 1.0) n |power(n + 2, -r)|) (* 2.0 |power(n + 1, -r)|) (* (- 1.0) |power(n + 1, -r)| r) (* (- 2.0) |power(n + 2, -r)|)) 0.0))
; 1
(assert (>= (+ (* n |power(n + 2, -r)|) (* (- 1.0) n |power(n + 3, -r)|) (* 3.0 |power(n + 2, -r)|) (* (- 1.0) |power(n + 2, -r)| r) (* (- 3.0) |power(n + 3, -r)|)) 0.0))
; 1
(assert (>= (+ 2.0 (* (- 2.0) |power(2, -r)|) (* (- 1.0) r)) 0.0))
; about r
(assert (>= r 0.0))
; about power(n + 3, -r)
(assert (> |power(n + 3, -r)| 0.0))
; about power(n + 3, -r)
(assert (= (+ (- 1.0) (* |power(n + 3, -r)| |power(n + 3, r)|)) 0.0))
; about power(n + 3, r)
(assert (> |power(n + 3, r)| 0.0))
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
; about power(2, -r)
(assert (> |power(2, -r)| 0.0))
; about power(2, -r)
(assert (= (+ (- 1.0) (* |power(2, -r)| |power(2, r)|)) 0.0))
; about power(2, r)
(assert (> |power(2, r)| 0.0))
; about n
(assert (>= n 0.0))
; n is nonnegative
(assert (>= n 0.0))
; power(2, -r) is nonnegative
(assert (>= |power(2, -r)| 0.0))
; power(2, r) is nonnegative
(assert (>= |power(2, r)| 0.0))
; power(n + 1, -r) is nonnegative
(assert (>= |power(n + 1, -r)| 0.0))
; power(n + 1, r) is nonnegative
(assert (>= |power(n + 1, r)| 0.0))
; power(n + 2, -r) is nonnegative
(assert (>= |power(n + 2, -r)| 0.0))
; power(n + 2, r) is nonnegative
(assert (>= |power(n + 2, r)| 0.0))
; power(n + 3, -r) is nonnegative
(assert (>= |power(n + 3, -r)| 0.0))
; power(n + 3, r) is nonnegative
(assert (>= |power(n + 3, r)| 0.0))
; r is nonnegative
(assert (>= r 0.0))
; the negation of the claim
(assert (< (+ 2.0 (* (- 2.0) |power(2, -r)|) (* (- 1.0) r)) 0.0))
(check-sat)
(reset)
; published/W9, step 2, step
; claim: (1 - r)*(Sum(power(k + 1, -r), k, 0, n) + power(n + 1 + 1, -r)) >= power(n + 1 + 2, 1 - r) - 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(power(i1 + 1, -r), i1, 0, n)| Real)
(declare-const n Real)
(declare-const |power(2, -r)| Real)
(declare-const |power(2, r)| Real)
(declare-const |power(n + 1, -r)| Real)
(declare-const |power(n + 1, r)| Real)
(declare-const |power(n + 2, -r)| Real)
(declare-const |power(n + 2, r)| Real)
(declare-const |power(n + 3, -r)| Real)
(declare-const |power(n + 3, r)| Real)
(declare-const r Real)
; H1
(assert (> (+ 1.0 (* (- 1.0) r)) 0.0))
; induction hypothesis
(assert (>= (+ 1.0 |Sum(power(i1 + 1, -r), i1, 0, n)| (* (- 1.0) |Sum(power(i1 + 1, -r), i1, 0, n)| r) (* (- 1.0) n |power(n + 2, -r)|) (* (- 2.0) |power(n + 2, -r)|)) 0.0))
; 1
(assert (>= (+ (* n |power(n + 1, -r)|) (* (- 1.0) n |power(n + 2, -r)|) (* 2.0 |power(n + 1, -r)|) (* (- 1.0) |power(n + 1, -r)| r) (* (- 2.0) |power(n + 2, -r)|)) 0.0))
; 1
(assert (>= (+ (* n |power(n + 2, -r)|) (* (- 1.0) n |power(n + 3, -r)|) (* 3.0 |power(n + 2, -r)|) (* (- 1.0) |power(n + 2, -r)| r) (* (- 3.0) |power(n + 3, -r)|)) 0.0))
; 1
(assert (>= (+ 2.0 (* (- 2.0) |power(2, -r)|) (* (- 1.0) r)) 0.0))
; index
(assert (>= n 0.0))
; about r
(assert (>= r 0.0))
; about power(n + 3, -r)
(assert (> |power(n + 3, -r)| 0.0))
; about power(n + 3, -r)
(assert (= (+ (- 1.0) (* |power(n + 3, -r)| |power(n + 3, r)|)) 0.0))
; about power(n + 3, r)
(assert (> |power(n + 3, r)| 0.0))
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
; about power(2, -r)
(assert (> |power(2, -r)| 0.0))
; about power(2, -r)
(assert (= (+ (- 1.0) (* |power(2, -r)| |power(2, r)|)) 0.0))
; about power(2, r)
(assert (> |power(2, r)| 0.0))
; about n
(assert (>= n 0.0))
; Sum(power(i1 + 1, -r), i1, 0, n) is nonnegative
(assert (>= |Sum(power(i1 + 1, -r), i1, 0, n)| 0.0))
; n is nonnegative
(assert (>= n 0.0))
; power(2, -r) is nonnegative
(assert (>= |power(2, -r)| 0.0))
; power(2, r) is nonnegative
(assert (>= |power(2, r)| 0.0))
; power(n + 1, -r) is nonnegative
(assert (>= |power(n + 1, -r)| 0.0))
; power(n + 1, r) is nonnegative
(assert (>= |power(n + 1, r)| 0.0))
; power(n + 2, -r) is nonnegative
(assert (>= |power(n + 2, -r)| 0.0))
; power(n + 2, r) is nonnegative
(assert (>= |power(n + 2, r)| 0.0))
; power(n + 3, -r) is nonnegative
(assert (>= |power(n + 3, -r)| 0.0))
; power(n + 3, r) is nonnegative
(assert (>= |power(n + 3, r)| 0.0))
; r is nonnegative
(assert (>= r 0.0))
; the negation of the claim
(assert (< (+ 1.0 |Sum(power(i1 + 1, -r), i1, 0, n)| (* (- 1.0) |Sum(power(i1 + 1, -r), i1, 0, n)| r) (* (- 1.0) n |power(n + 3, -r)|) |power(n + 2, -r)| (* (- 1.0) |power(n + 2, -r)| r) (* (- 3.0) |power(n + 3, -r)|)) 0.0))
(check-sat)
(reset)
; published/W9, claim
; claim: (1 - r)*Sum(power(k + 1, -r), k, 0, n) >= power(n + 2, 1 - r) - 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(power(i1 + 1, -r), i1, 0, n)| Real)
(declare-const n Real)
(declare-const |power(n + 2, -r)| Real)
(declare-const |power(n + 2, r)| Real)
(declare-const r Real)
; 2
(assert (>= (+ 1.0 |Sum(power(i1 + 1, -r), i1, 0, n)| (* (- 1.0) |Sum(power(i1 + 1, -r), i1, 0, n)| r) (* (- 1.0) n |power(n + 2, -r)|) (* (- 2.0) |power(n + 2, -r)|)) 0.0))
; about r
(assert (>= r 0.0))
; about power(n + 2, -r)
(assert (> |power(n + 2, -r)| 0.0))
; about power(n + 2, -r)
(assert (= (+ (- 1.0) (* |power(n + 2, -r)| |power(n + 2, r)|)) 0.0))
; about power(n + 2, r)
(assert (> |power(n + 2, r)| 0.0))
; about n
(assert (>= n 0.0))
; Sum(power(i1 + 1, -r), i1, 0, n) is nonnegative
(assert (>= |Sum(power(i1 + 1, -r), i1, 0, n)| 0.0))
; n is nonnegative
(assert (>= n 0.0))
; power(n + 2, -r) is nonnegative
(assert (>= |power(n + 2, -r)| 0.0))
; power(n + 2, r) is nonnegative
(assert (>= |power(n + 2, r)| 0.0))
; r is nonnegative
(assert (>= r 0.0))
; the negation of the claim
(assert (< (+ 1.0 |Sum(power(i1 + 1, -r), i1, 0, n)| (* (- 1.0) |Sum(power(i1 + 1, -r), i1, 0, n)| r) (* (- 1.0) n |power(n + 2, -r)|) (* (- 2.0) |power(n + 2, -r)|)) 0.0))
(check-sat)
