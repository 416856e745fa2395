; published/V12, step 1, defined
; claim: singular(W[j + 1]*Product(W[l], l, 0, j), n) == singular(W[j + 1]*Product(W[l], l, 0, j), n)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V12, step 1, defined
; claim: singular(W[j + 1], n)*singular(Product(W[l], l, 0, j), n) == singular(W[j + 1], n)*singular(Product(W[l], l, 0, j), n)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V12, claim, base
; claim: singular(Product(W[l], l, 0, 0), n) >= Product(singular(W[l], n), l, 0, 0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/V12, claim, step
; claim: singular(W[k + 1]*Product(W[l], l, 0, k), n) >= singular(W[k + 1], n)*Product(singular(W[l], n), l, 0, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(singular(W[i1], n), i1, 0, k)| Real)
(declare-const |singular(Product(W[i1], i1, 0, k), n)| Real)
(declare-const |singular(W[k + 1]*Product(W[i1], i1, 0, k), n)| Real)
(declare-const |singular(W[k + 1], n)| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |Product(singular(W[i1], n), i1, 0, k)|) |singular(Product(W[i1], i1, 0, k), n)|) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |singular(Product(W[i1], i1, 0, k), n)| |singular(W[k + 1], n)|) |singular(W[k + 1]*Product(W[i1], i1, 0, k), n)|) 0.0))
; Product(singular(W[i1], n), i1, 0, k) is nonnegative
(assert (>= |Product(singular(W[i1], n), i1, 0, k)| 0.0))
; singular(Product(W[i1], i1, 0, k), n) is nonnegative
(assert (>= |singular(Product(W[i1], i1, 0, k), n)| 0.0))
; singular(W[k + 1]*Product(W[i1], i1, 0, k), n) is nonnegative
(assert (>= |singular(W[k + 1]*Product(W[i1], i1, 0, k), n)| 0.0))
; singular(W[k + 1], n) is nonnegative
(assert (>= |singular(W[k + 1], n)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Product(singular(W[i1], n), i1, 0, k)| |singular(W[k + 1], n)|) |singular(W[k + 1]*Product(W[i1], i1, 0, k), n)|) 0.0))
(check-sat)
