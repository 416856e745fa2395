; published/P17a, step 1, base
; claim: e[0] <= 2*L/n*Sum(a[s], s, 0, 0 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |e[0]| Real)
; H2
(assert (= (* (- 1.0) |e[0]|) 0.0))
; about e[0]
(assert (>= |e[0]| 0.0))
; e[0] is nonnegative
(assert (>= |e[0]| 0.0))
; the negation of the claim
(assert (< (* (- 1.0) |e[0]|) 0.0))
(check-sat)
(reset)
; published/P17a, step 1, step
; claim: e[t + 1] <= 2*L/n*(Sum(a[s], s, 0, t - 1) + a[t + 1 - 1])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/n| Real)
(declare-const L Real)
(declare-const |Sum(a[i1], i1, 0, t - 1)| Real)
(declare-const |a[t]| Real)
(declare-const |e[t + 1]| Real)
(declare-const |e[t]| Real)
(declare-const n Real)
; induction hypothesis
(assert (>= (+ (* 2.0 |1/n| L |Sum(a[i1], i1, 0, t - 1)|) (* (- 1.0) |e[t]|)) 0.0))
; H1
(assert (>= (+ (* 2.0 |1/n| L |a[t]|) (* (- 1.0) |e[t + 1]|) |e[t]|) 0.0))
; index
(assert (>= (+ (- 1.0) n) 0.0))
; about n
(assert (>= (+ (- 1.0) n) 0.0))
; about e[t]
(assert (>= |e[t]| 0.0))
; about e[t + 1]
(assert (>= |e[t + 1]| 0.0))
; about a[t]
(assert (>= |a[t]| 0.0))
; about L
(assert (>= L 0.0))
; about 1/n
(assert (= (+ (- 1.0) (* |1/n| n)) 0.0))
; 1/n is nonnegative
(assert (>= |1/n| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; Sum(a[i1], i1, 0, t - 1) is nonnegative
(assert (>= |Sum(a[i1], i1, 0, t - 1)| 0.0))
; a[t] is nonnegative
(assert (>= |a[t]| 0.0))
; e[t + 1] is nonnegative
(assert (>= |e[t + 1]| 0.0))
; e[t] is nonnegative
(assert (>= |e[t]| 0.0))
; n is nonnegative
(assert (>= n 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |1/n| L |Sum(a[i1], i1, 0, t - 1)|) (* 2.0 |1/n| L |a[t]|) (* (- 1.0) |e[t + 1]|)) 0.0))
(check-sat)
(reset)
; published/P17a, claim 1
; claim: e[T] <= 2*L/n*Sum(a[t], t, 0, T - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/n| Real)
(declare-const L Real)
(declare-const |Sum(a[i1], i1, 0, T - 1)| Real)
(declare-const |e[T]| Real)
(declare-const n Real)
; 1
(assert (>= (+ (* 2.0 |1/n| L |Sum(a[i1], i1, 0, T - 1)|) (* (- 1.0) |e[T]|)) 0.0))
; index
(assert (>= (+ (- 1.0) n) 0.0))
; about n
(assert (>= (+ (- 1.0) n) 0.0))
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
; Sum(a[i1], i1, 0, T - 1) is nonnegative
(assert (>= |Sum(a[i1], i1, 0, T - 1)| 0.0))
; e[T] is nonnegative
(assert (>= |e[T]| 0.0))
; n is nonnegative
(assert (>= n 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |1/n| L |Sum(a[i1], i1, 0, T - 1)|) (* (- 1.0) |e[T]|)) 0.0))
(check-sat)
(reset)
; published/P17a, claim 2
; claim: L*e[T] <= 2*L^2/n*Sum(a[t], t, 0, T - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/n| Real)
(declare-const L Real)
(declare-const |Sum(a[i1], i1, 0, T - 1)| Real)
(declare-const |e[T]| Real)
(declare-const n Real)
; 1
(assert (>= (+ (* 2.0 |1/n| L |Sum(a[i1], i1, 0, T - 1)|) (* (- 1.0) |e[T]|)) 0.0))
; index
(assert (>= (+ (- 1.0) n) 0.0))
; about n
(assert (>= (+ (- 1.0) n) 0.0))
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
; Sum(a[i1], i1, 0, T - 1) is nonnegative
(assert (>= |Sum(a[i1], i1, 0, T - 1)| 0.0))
; e[T] is nonnegative
(assert (>= |e[T]| 0.0))
; n is nonnegative
(assert (>= n 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |1/n| L L |Sum(a[i1], i1, 0, T - 1)|) (* (- 1.0) L |e[T]|)) 0.0))
(check-sat)
