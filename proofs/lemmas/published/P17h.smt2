; published/P17h, step 1
; claim: 2*L^2*X/r == t/c
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/c| Real)
(declare-const |1/r| Real)
(declare-const L Real)
(declare-const X Real)
(declare-const c Real)
(declare-const r Real)
(declare-const t Real)
; H1
(assert (= (+ (* 2.0 L L X c) (* (- 1.0) r t)) 0.0))
; about t
(assert (> t 0.0))
; about r
(assert (> r 0.0))
; about c
(assert (> c 0.0))
; about X
(assert (> X 0.0))
; about L
(assert (> L 0.0))
; about 1/c
(assert (= (+ (- 1.0) (* |1/c| c)) 0.0))
; about 1/r
(assert (= (+ (- 1.0) (* |1/r| r)) 0.0))
; 1/c is nonnegative
(assert (>= |1/c| 0.0))
; 1/r is nonnegative
(assert (>= |1/r| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; X is nonnegative
(assert (>= X 0.0))
; c is nonnegative
(assert (>= c 0.0))
; r is nonnegative
(assert (>= r 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (not (= (+ (* |1/c| t) (* (- 2.0) |1/r| L L X)) 0.0)))
(check-sat)
(reset)
; published/P17h, step 2
; claim: 2*L^2*X/r/be == t/(be*c)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/be| Real)
(declare-const |1/c| Real)
(declare-const |1/r| Real)
(declare-const L Real)
(declare-const X Real)
(declare-const be Real)
(declare-const c Real)
(declare-const r Real)
(declare-const t Real)
; 1
(assert (= (+ (* |1/c| t) (* (- 2.0) |1/r| L L X)) 0.0))
; about t
(assert (> t 0.0))
; about X
(assert (> X 0.0))
; about L
(assert (> L 0.0))
; about r
(assert (> r 0.0))
; about c
(assert (> c 0.0))
; about be
(assert (> be 0.0))
; about 1/c
(assert (= (+ (- 1.0) (* |1/c| c)) 0.0))
; about 1/r
(assert (= (+ (- 1.0) (* |1/r| r)) 0.0))
; about 1/be
(assert (= (+ (- 1.0) (* |1/be| be)) 0.0))
; 1/be is nonnegative
(assert (>= |1/be| 0.0))
; 1/c is nonnegative
(assert (>= |1/c| 0.0))
; 1/r is nonnegative
(assert (>= |1/r| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; X is nonnegative
(assert (>= X 0.0))
; be is nonnegative
(assert (>= be 0.0))
; c is nonnegative
(assert (>= c 0.0))
; r is nonnegative
(assert (>= r 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (not (= (+ (* |1/be| |1/c| t) (* (- 2.0) |1/be| |1/r| L L X)) 0.0)))
(check-sat)
(reset)
; published/P17h, claim
; claim: t/(n - 1) + 2*L^2/(be*(n - 1))*(X/r) == (1 + 1/(be*c))*t/(n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(be*n - be)| Real)
(declare-const |1/(n - 1)| Real)
(declare-const |1/be| Real)
(declare-const |1/c| Real)
(declare-const |1/r| Real)
(declare-const L Real)
(declare-const X Real)
(declare-const be Real)
(declare-const c Real)
(declare-const n Real)
(declare-const r Real)
(declare-const t Real)
; 2
(assert (= (+ (* |1/be| |1/c| t) (* (- 2.0) |1/be| |1/r| L L X)) 0.0))
; index
(assert (>= (+ (- 2.0) n) 0.0))
; about t
(assert (> t 0.0))
; about n
(assert (>= (+ (- 2.0) n) 0.0))
; about X
(assert (> X 0.0))
; about L
(assert (> L 0.0))
; about r
(assert (> r 0.0))
; about c
(assert (> c 0.0))
; about be
(assert (> be 0.0))
; about 1/c
(assert (= (+ (- 1.0) (* |1/c| c)) 0.0))
; about 1/r
(assert (= (+ (- 1.0) (* |1/r| r)) 0.0))
; about 1/be
(assert (= (+ (- 1.0) (* |1/be| be)) 0.0))
; about 1/(n - 1)
(assert (= (+ (- 1.0) (* (- 1.0) |1/(n - 1)|) (* |1/(n - 1)| n)) 0.0))
; about 1/(be*n - be)
(assert (= (+ (- 1.0) (* (- 1.0) |1/(be*n - be)| be) (* |1/(be*n - be)| be n)) 0.0))
; 1/be is nonnegative
(assert (>= |1/be| 0.0))
; 1/c is nonnegative
(assert (>= |1/c| 0.0))
; 1/r is nonnegative
(assert (>= |1/r| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; X is nonnegative
(assert (>= X 0.0))
; be is nonnegative
(assert (>= be 0.0))
; c is nonnegative
(assert (>= c 0.0))
; n is nonnegative
(assert (>= n 0.0))
; r is nonnegative
(assert (>= r 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 2.0) |1/(be*n - be)| |1/r| L L X) (* |1/(n - 1)| |1/be| |1/c| t)) 0.0)))
(check-sat)
