; published/K13, step 1
; claim: a*L < 2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/L| Real)
(declare-const L Real)
(declare-const a Real)
; H1
(assert (> (+ (* 2.0 |1/L|) (* (- 1.0) a)) 0.0))
; about a
(assert (> a 0.0))
; about L
(assert (> L 0.0))
; about 1/L
(assert (= (+ (- 1.0) (* |1/L| L)) 0.0))
; 1/L is nonnegative
(assert (>= |1/L| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; a is nonnegative
(assert (>= a 0.0))
; the negation of the claim
(assert (<= (+ 2.0 (* (- 1.0) L a)) 0.0))
(check-sat)
(reset)
; published/K13, step 2
; claim: a*h <= a*L
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const a Real)
(declare-const h Real)
; H3
(assert (>= (+ L (* (- 1.0) h)) 0.0))
; about a
(assert (> a 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; a is nonnegative
(assert (>= a 0.0))
; the negation of the claim
(assert (< (+ (* L a) (* (- 1.0) a h)) 0.0))
(check-sat)
(reset)
; published/K13, step 3
; claim: a*h > 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a Real)
(declare-const h Real)
(declare-const mu Real)
; H2
(assert (>= (+ h (* (- 1.0) mu)) 0.0))
; about mu
(assert (> mu 0.0))
; about a
(assert (> a 0.0))
; a is nonnegative
(assert (>= a 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (<= (* a h) 0.0))
(check-sat)
(reset)
; published/K13, claim
; claim: Abs(1 - a*h) < 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const a Real)
(declare-const |abs(a*h - 1)| Real)
(declare-const h Real)
; 1
(assert (> (+ 2.0 (* (- 1.0) L a)) 0.0))
; 2
(assert (>= (+ (* L a) (* (- 1.0) a h)) 0.0))
; 3
(assert (> (* a h) 0.0))
; about abs(a*h - 1)
(assert (= (+ (- 1.0) (* 2.0 a h) (* (- 1.0) a a h h) (* |abs(a*h - 1)| |abs(a*h - 1)|)) 0.0))
; about abs(a*h - 1)
(assert (>= (+ 1.0 (* (- 1.0) a h) |abs(a*h - 1)|) 0.0))
; about abs(a*h - 1)
(assert (>= (+ (- 1.0) (* a h) |abs(a*h - 1)|) 0.0))
; about a
(assert (> a 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; a is nonnegative
(assert (>= a 0.0))
; abs(a*h - 1) is nonnegative
(assert (>= |abs(a*h - 1)| 0.0))
; the negation of the claim
(assert (<= (+ 1.0 (* (- 1.0) |abs(a*h - 1)|)) 0.0))
(check-sat)
