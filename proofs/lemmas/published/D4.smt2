; published/D4, claim, base
; claim: a[0 + 1] == b[0 + 1] + Sum(Product(c[j], j, i + 1, 0 + 1)*b[i], i, 1, 0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |a[0]| Real)
(declare-const |a[1]| Real)
(declare-const |b[1]| Real)
(declare-const |c[1]| Real)
; H1
(assert (= (* (- 1.0) |a[0]|) 0.0))
; H2
(assert (= (+ (* |a[0]| |c[1]|) (* (- 1.0) |a[1]|) |b[1]|) 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) |a[1]|) |b[1]|) 0.0)))
(check-sat)
(reset)
; published/D4, claim, step
; claim: a[t + 1 + 1] == b[t + 1 + 1] + (Sum(c[t + 1 + 1]*Product(c[j], j, i + 1, t + 1)*b[i], i, 1, t) + Product(c[j], j, t + 1 + 1, t + 1 + 1)*b[t + 1])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(Product(c[i1], i1, i2 + 1, t + 1)*b[i2], i2, 1, t)| Real)
(declare-const |a[t + 1]| Real)
(declare-const |a[t + 2]| Real)
(declare-const |a[t]| Real)
(declare-const |b[t + 1]| Real)
(declare-const |b[t + 2]| Real)
(declare-const |c[t + 1]| Real)
(declare-const |c[t + 2]| Real)
; induction hypothesis
(assert (= (+ |Sum(Product(c[i1], i1, i2 + 1, t + 1)*b[i2], i2, 1, t)| (* (- 1.0) |a[t + 1]|) |b[t + 1]|) 0.0))
; H2
(assert (= (+ (* |a[t + 1]| |c[t + 2]|) (* (- 1.0) |a[t + 2]|) |b[t + 2]|) 0.0))
; H2
(assert (= (+ (* (- 1.0) |a[t + 1]|) (* |a[t]| |c[t + 1]|) |b[t + 1]|) 0.0))
; the negation of the claim
(assert (not (= (+ (* |Sum(Product(c[i1], i1, i2 + 1, t + 1)*b[i2], i2, 1, t)| |c[t + 2]|) (* (- 1.0) |a[t + 2]|) (* |b[t + 1]| |c[t + 2]|) |b[t + 2]|) 0.0)))
(check-sat)
