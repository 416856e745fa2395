; herrera2023/T1b, claim, base
; claim: La2[0] == Sum(Product(L[j]^2*a[j]^2, j, u + 1, 0 - 1)*L[u]^2*(1 + R[u]^2), u, 0, 0 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |La2[0]| Real)
; definition
(assert (= (* (- 1.0) |La2[0]|) 0.0))
; the negation of the claim
(assert (not (= (* (- 1.0) |La2[0]|) 0.0)))
(check-sat)
(reset)
; herrera2023/T1b, claim, step
; claim: La2[m + 1] == Sum(L[m + 1 - 1]^2*a[m + 1 - 1]^2*Product(L[j]^2*a[j]^2, j, u + 1, m - 1)*L[u]^2*(1 + R[u]^2), u, 0, m - 1) + Product(L[j]^2*a[j]^2, j, m + 1 - 1 + 1, m + 1 - 1)*L[m + 1 - 1]^2*(1 + R[m + 1 - 1]^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |L[m]| Real)
(declare-const |La2[m + 1]| Real)
(declare-const |La2[m]| Real)
(declare-const |R[m]| Real)
(declare-const |Sum(L[i2]^2*Product(L[i1]^2*a[i1]^2, i1, i2 + 1, m - 1)*R[i2]^2, i2, 0, m - 1)| Real)
(declare-const |Sum(L[i2]^2*Product(L[i1]^2*a[i1]^2, i1, i2 + 1, m - 1), i2, 0, m - 1)| Real)
(declare-const |a[m]| Real)
; induction hypothesis
(assert (= (+ (* (- 1.0) |La2[m]|) |Sum(L[i2]^2*Product(L[i1]^2*a[i1]^2, i1, i2 + 1, m - 1)*R[i2]^2, i2, 0, m - 1)| |Sum(L[i2]^2*Product(L[i1]^2*a[i1]^2, i1, i2 + 1, m - 1), i2, 0, m - 1)|) 0.0))
; definition
(assert (= (+ (* |L[m]| |L[m]|) (* |L[m]| |L[m]| |La2[m]| |a[m]| |a[m]|) (* |L[m]| |L[m]| |R[m]| |R[m]|) (* (- 1.0) |La2[m + 1]|)) 0.0))
; about a[m]
(assert (>= |a[m]| 0.0))
; about R[m]
(assert (>= |R[m]| 0.0))
; about L[m]
(assert (>= |L[m]| 0.0))
; L[m] is nonnegative
(assert (>= |L[m]| 0.0))
; R[m] is nonnegative
(assert (>= |R[m]| 0.0))
; Sum(L[i2]^2*Product(L[i1]^2*a[i1]^2, i1, i2 + 1, m - 1)*R[i2]^2, i2, 0, m - 1) is nonnegative
(assert (>= |Sum(L[i2]^2*Product(L[i1]^2*a[i1]^2, i1, i2 + 1, m - 1)*R[i2]^2, i2, 0, m - 1)| 0.0))
; Sum(L[i2]^2*Product(L[i1]^2*a[i1]^2, i1, i2 + 1, m - 1), i2, 0, m - 1) is nonnegative
(assert (>= |Sum(L[i2]^2*Product(L[i1]^2*a[i1]^2, i1, i2 + 1, m - 1), i2, 0, m - 1)| 0.0))
; a[m] is nonnegative
(assert (>= |a[m]| 0.0))
; the negation of the claim
(assert (not (= (+ (* |L[m]| |L[m]|) (* |L[m]| |L[m]| |R[m]| |R[m]|) (* |L[m]| |L[m]| |Sum(L[i2]^2*Product(L[i1]^2*a[i1]^2, i1, i2 + 1, m - 1)*R[i2]^2, i2, 0, m - 1)| |a[m]| |a[m]|) (* |L[m]| |L[m]| |Sum(L[i2]^2*Product(L[i1]^2*a[i1]^2, i1, i2 + 1, m - 1), i2, 0, m - 1)| |a[m]| |a[m]|) (* (- 1.0) |La2[m + 1]|)) 0.0)))
(check-sat)
