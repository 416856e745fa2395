; katende2025/T12a, step 1, base
; claim: 2*M*Sum(e[k], k, 0, 0 - 1) + r[0] <= r[0] + G^2*Sum(e[k]^2, k, 0, 0 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; katende2025/T12a, step 1, step
; claim: 2*M*(Sum(e[k], k, 0, m - 1) + e[m + 1 - 1]) + r[m + 1] <= r[0] + G^2*(Sum(e[k]^2, k, 0, m - 1) + e[m + 1 - 1]^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const G Real)
(declare-const M Real)
(declare-const |Sum(e[i1], i1, 0, m - 1)| Real)
(declare-const |Sum(e[i1]^2, i1, 0, m - 1)| Real)
(declare-const |e[m]| Real)
(declare-const |f[m]| Real)
(declare-const |r[0]| Real)
(declare-const |r[m + 1]| Real)
(declare-const |r[m]| Real)
; induction hypothesis
(assert (>= (+ (* G G |Sum(e[i1]^2, i1, 0, m - 1)|) (* (- 2.0) M |Sum(e[i1], i1, 0, m - 1)|) |r[0]| (* (- 1.0) |r[m]|)) 0.0))
; H1
(assert (>= (+ (* G G |e[m]| |e[m]|) (* (- 2.0) |e[m]| |f[m]|) (* (- 1.0) |r[m + 1]|) |r[m]|) 0.0))
; H2
(assert (>= (+ (* (- 1.0) M) |f[m]|) 0.0))
; about r[m]
(assert (>= |r[m]| 0.0))
; about r[m + 1]
(assert (>= |r[m + 1]| 0.0))
; about r[0]
(assert (>= |r[0]| 0.0))
; about e[m]
(assert (>= |e[m]| 0.0))
; Sum(e[i1], i1, 0, m - 1) is nonnegative
(assert (>= |Sum(e[i1], i1, 0, m - 1)| 0.0))
; Sum(e[i1]^2, i1, 0, m - 1) is nonnegative
(assert (>= |Sum(e[i1]^2, i1, 0, m - 1)| 0.0))
; e[m] is nonnegative
(assert (>= |e[m]| 0.0))
; r[0] is nonnegative
(assert (>= |r[0]| 0.0))
; r[m + 1] is nonnegative
(assert (>= |r[m + 1]| 0.0))
; r[m] is nonnegative
(assert (>= |r[m]| 0.0))
; the negation of the claim
(assert (< (+ (* G G |Sum(e[i1]^2, i1, 0, m - 1)|) (* G G |e[m]| |e[m]|) (* (- 2.0) M |Sum(e[i1], i1, 0, m - 1)|) (* (- 2.0) M |e[m]|) |r[0]| (* (- 1.0) |r[m + 1]|)) 0.0))
(check-sat)
(reset)
; katende2025/T12a, claim
; claim: 2*M*Sum(e[k], k, 0, n - 1) <= r[0] + G^2*Sum(e[k]^2, k, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const G Real)
(declare-const M Real)
(declare-const |Sum(e[i1], i1, 0, n - 1)| Real)
(declare-const |Sum(e[i1]^2, i1, 0, n - 1)| Real)
(declare-const |r[0]| Real)
(declare-const |r[n]| Real)
; 1
(assert (>= (+ (* G G |Sum(e[i1]^2, i1, 0, n - 1)|) (* (- 2.0) M |Sum(e[i1], i1, 0, n - 1)|) |r[0]| (* (- 1.0) |r[n]|)) 0.0))
; 1
(assert (>= 0.0 0.0))
; about r[n]
(assert (>= |r[n]| 0.0))
; about r[0]
(assert (>= |r[0]| 0.0))
; Sum(e[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(e[i1], i1, 0, n - 1)| 0.0))
; Sum(e[i1]^2, i1, 0, n - 1) is nonnegative
(assert (>= |Sum(e[i1]^2, i1, 0, n - 1)| 0.0))
; r[0] is nonnegative
(assert (>= |r[0]| 0.0))
; r[n] is nonnegative
(assert (>= |r[n]| 0.0))
; the negation of the claim
(assert (< (+ (* G G |Sum(e[i1]^2, i1, 0, n - 1)|) (* (- 2.0) M |Sum(e[i1], i1, 0, n - 1)|) |r[0]|) 0.0))
(check-sat)
