; published/P17b, step 1
; claim: 1 - a*ga >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a Real)
(declare-const be Real)
(declare-const ga Real)
; H3
(assert (>= (+ 1.0 (* (- 1.0) a be)) 0.0))
; H4
(assert (>= (+ be (* (- 1.0) ga)) 0.0))
; about ga
(assert (> ga 0.0))
; about be
(assert (> be 0.0))
; about a
(assert (>= a 0.0))
; a is nonnegative
(assert (>= a 0.0))
; be is nonnegative
(assert (>= be 0.0))
; ga is nonnegative
(assert (>= ga 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) a ga)) 0.0))
(check-sat)
(reset)
; published/P17b, step 2, base
; claim: ga*e[0] <= 2*L/n
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/n| Real)
(declare-const L Real)
(declare-const a Real)
(declare-const |e[0]| Real)
(declare-const ga Real)
(declare-const n Real)
; H2
(assert (= (* (- 1.0) |e[0]|) 0.0))
; 1
(assert (>= (+ 1.0 (* (- 1.0) a ga)) 0.0))
; index
(assert (>= (+ (- 1.0) n) 0.0))
; about n
(assert (>= (+ (- 1.0) n) 0.0))
; about ga
(assert (> ga 0.0))
; about e[0]
(assert (>= |e[0]| 0.0))
; about a
(assert (>= a 0.0))
; about L
(assert (>= L 0.0))
; about 1/n
(assert (= (+ (- 1.0) (* |1/n| n)) 0.0))
; 1/n is nonnegative
(assert (>= |1/n| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; a is nonnegative
(assert (>= a 0.0))
; e[0] is nonnegative
(assert (>= |e[0]| 0.0))
; ga is nonnegative
(assert (>= ga 0.0))
; n is nonnegative
(assert (>= n 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |1/n| L) (* (- 1.0) |e[0]| ga)) 0.0))
(check-sat)
(reset)
; published/P17b, step 2, step
; claim: ga*e[t + 1] <= 2*L/n
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/n| Real)
(declare-const L Real)
(declare-const a Real)
(declare-const |e[t + 1]| Real)
(declare-const |e[t]| Real)
(declare-const ga Real)
(declare-const n Real)
; 1
(assert (>= (+ 1.0 (* (- 1.0) a ga)) 0.0))
; induction hypothesis
(assert (>= (+ (* 2.0 |1/n| L) (* (- 1.0) |e[t]| ga)) 0.0))
; H1
(assert (>= (+ (* 2.0 |1/n| L a) (* (- 1.0) a |e[t]| ga) (* (- 1.0) |e[t + 1]|) |e[t]|) 0.0))
; index
(assert (>= (+ (- 1.0) n) 0.0))
; about n
(assert (>= (+ (- 1.0) n) 0.0))
; about ga
(assert (> ga 0.0))
; about e[t]
(assert (>= |e[t]| 0.0))
; about e[t + 1]
(assert (>= |e[t + 1]| 0.0))
; about a
(assert (>= a 0.0))
; about L
(assert (>= L 0.0))
; about 1/n
(assert (= (+ (- 1.0) (* |1/n| n)) 0.0))
; 1/n is nonnegative
(assert (>= |1/n| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; a is nonnegative
(assert (>= a 0.0))
; e[t + 1] is nonnegative
(assert (>= |e[t + 1]| 0.0))
; e[t] is nonnegative
(assert (>= |e[t]| 0.0))
; ga is nonnegative
(assert (>= ga 0.0))
; n is nonnegative
(assert (>= n 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |1/n| L) (* (- 1.0) |e[t + 1]| ga)) 0.0))
(check-sat)
(reset)
; published/P17b, step 3
; claim: ga*(L*e[T]) <= 2*L^2/n
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/n| Real)
(declare-const L Real)
(declare-const |e[T]| Real)
(declare-const ga Real)
(declare-const n Real)
; 2
(assert (>= (+ (* 2.0 |1/n| L) (* (- 1.0) |e[T]| ga)) 0.0))
; index
(assert (>= (+ (- 1.0) n) 0.0))
; about n
(assert (>= (+ (- 1.0) n) 0.0))
; about ga
(assert (> ga 0.0))
; about e[T]
(assert (>= |e[T]| 0.0))
; about L
(assert (>= L 0.0))
; about 1/n
(assert (= (+ (- 1.0) (* |1/n| n)) 0.0))
; 1/n is nonnegative
(assert (>= |1/n| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; e[T] is nonnegative
(assert (>= |e[T]| 0.0))
; ga is nonnegative
(assert (>= ga 0.0))
; n is nonnegative
(assert (>= n 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |1/n| L L) (* (- 1.0) L |e[T]| ga)) 0.0))
(check-sat)
(reset)
; published/P17b, claim
; claim: L*e[T] <= 2*L^2/(ga*n)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/ga| Real)
(declare-const |1/n| Real)
(declare-const L Real)
(declare-const |e[T]| Real)
(declare-const ga Real)
(declare-const n Real)
; 3
(assert (>= (+ (* 2.0 |1/n| L L) (* (- 1.0) L |e[T]| ga)) 0.0))
; index
(assert (>= (+ (- 1.0) n) 0.0))
; about n
(assert (>= (+ (- 1.0) n) 0.0))
; about ga
(assert (> ga 0.0))
; about e[T]
(assert (>= |e[T]| 0.0))
; about L
(assert (>= L 0.0))
; about 1/n
(assert (= (+ (- 1.0) (* |1/n| n)) 0.0))
; about 1/ga
(assert (= (+ (- 1.0) (* |1/ga| ga)) 0.0))
; 1/ga is nonnegative
(assert (>= |1/ga| 0.0))
; 1/n is nonnegative
(assert (>= |1/n| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; e[T] is nonnegative
(assert (>= |e[T]| 0.0))
; ga is nonnegative
(assert (>= ga 0.0))
; n is nonnegative
(assert (>= n 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |1/ga| |1/n| L L) (* (- 1.0) L |e[T]|)) 0.0))
(check-sat)
