; katende2025/T8a, step 2, base
; claim: Product(1 - e[k]*mu, k, 0, 0 - 1) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 1.0 0.0))
(check-sat)
(reset)
; katende2025/T8a, step 2, step
; claim: (1 - e[m + 1 - 1]*mu)*Product(1 - e[k]*mu, k, 0, m - 1) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(-e[i1]*mu + 1, i1, 0, m - 1)| Real)
(declare-const |e[m]| Real)
(declare-const mu Real)
; induction hypothesis
(assert (>= |Product(-e[i1]*mu + 1, i1, 0, m - 1)| 0.0))
; H1
(assert (>= (+ 1.0 (* (- 1.0) |e[m]| mu)) 0.0))
; about mu
(assert (>= mu 0.0))
; about e[m]
(assert (>= |e[m]| 0.0))
; e[m] is nonnegative
(assert (>= |e[m]| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (+ |Product(-e[i1]*mu + 1, i1, 0, m - 1)| (* (- 1.0) |Product(-e[i1]*mu + 1, i1, 0, m - 1)| |e[m]| mu)) 0.0))
(check-sat)
(reset)
; katende2025/T8a, step 3, base
; claim: Product(1 - e[k]*mu, k, 0, 0 - 1) <= exp(-mu*Sum(e[k], k, 0, 0 - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; katende2025/T8a, step 3, step
; claim: (1 - e[n + 1 - 1]*mu)*Product(1 - e[k]*mu, k, 0, n - 1) <= exp(-mu*(Sum(e[k], k, 0, n - 1) + e[n + 1 - 1]))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(-e[i1]*mu + 1, i1, 0, n - 1)| Real)
(declare-const |e[n]| Real)
(declare-const |exp(-Sum(e[i1], i1, 0, n - 1)*mu)| Real)
(declare-const |exp(-e[n]*mu)| Real)
(declare-const |exp(Sum(e[i1], i1, 0, n - 1)*mu)| Real)
(declare-const |exp(e[n]*mu)| Real)
(declare-const mu Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |Product(-e[i1]*mu + 1, i1, 0, n - 1)|) |exp(-Sum(e[i1], i1, 0, n - 1)*mu)|) 0.0))
; H1
(assert (>= (+ 1.0 (* (- 1.0) |e[n]| mu)) 0.0))
; 1
(assert (>= (+ (- 1.0) (* |e[n]| mu) |exp(-e[n]*mu)|) 0.0))
; 2
(assert (>= |Product(-e[i1]*mu + 1, i1, 0, n - 1)| 0.0))
; about mu
(assert (>= mu 0.0))
; about exp(-e[n]*mu)
(assert (> |exp(-e[n]*mu)| 0.0))
; about exp(-e[n]*mu)
(assert (= (+ (- 1.0) (* |exp(-e[n]*mu)| |exp(e[n]*mu)|)) 0.0))
; about exp(e[n]*mu)
(assert (> |exp(e[n]*mu)| 0.0))
; about exp(-Sum(e[i1], i1, 0, n - 1)*mu)
(assert (> |exp(-Sum(e[i1], i1, 0, n - 1)*mu)| 0.0))
; about exp(-Sum(e[i1], i1, 0, n - 1)*mu)
(assert (= (+ (- 1.0) (* |exp(-Sum(e[i1], i1, 0, n - 1)*mu)| |exp(Sum(e[i1], i1, 0, n - 1)*mu)|)) 0.0))
; about exp(Sum(e[i1], i1, 0, n - 1)*mu)
(assert (> |exp(Sum(e[i1], i1, 0, n - 1)*mu)| 0.0))
; about e[n]
(assert (>= |e[n]| 0.0))
; e[n] is nonnegative
(assert (>= |e[n]| 0.0))
; exp(-Sum(e[i1], i1, 0, n - 1)*mu) is nonnegative
(assert (>= |exp(-Sum(e[i1], i1, 0, n - 1)*mu)| 0.0))
; exp(-e[n]*mu) is nonnegative
(assert (>= |exp(-e[n]*mu)| 0.0))
; exp(Sum(e[i1], i1, 0, n - 1)*mu) is nonnegative
(assert (>= |exp(Sum(e[i1], i1, 0, n - 1)*mu)| 0.0))
; exp(e[n]*mu) is nonnegative
(assert (>= |exp(e[n]*mu)| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Product(-e[i1]*mu + 1, i1, 0, n - 1)|) (* |Product(-e[i1]*mu + 1, i1, 0, n - 1)| |e[n]| mu) (* |exp(-Sum(e[i1], i1, 0, n - 1)*mu)| |exp(-e[n]*mu)|)) 0.0))
(check-sat)
(reset)
; katende2025/T8a, claim
; claim: Product(1 - e[k]*mu, k, 0, n - 1) <= exp(-mu*Sum(e[k], k, 0, n - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(-e[i1]*mu + 1, i1, 0, n - 1)| Real)
(declare-const |exp(-Sum(e[i1], i1, 0, n - 1)*mu)| Real)
(declare-const |exp(Sum(e[i1], i1, 0, n - 1)*mu)| Real)
; 3
(assert (>= (+ (* (- 1.0) |Product(-e[i1]*mu + 1, i1, 0, n - 1)|) |exp(-Sum(e[i1], i1, 0, n - 1)*mu)|) 0.0))
; 2
(assert (>= |Product(-e[i1]*mu + 1, i1, 0, n - 1)| 0.0))
; about exp(-Sum(e[i1], i1, 0, n - 1)*mu)
(assert (> |exp(-Sum(e[i1], i1, 0, n - 1)*mu)| 0.0))
; about exp(-Sum(e[i1], i1, 0, n - 1)*mu)
(assert (= (+ (- 1.0) (* |exp(-Sum(e[i1], i1, 0, n - 1)*mu)| |exp(Sum(e[i1], i1, 0, n - 1)*mu)|)) 0.0))
; about exp(Sum(e[i1], i1, 0, n - 1)*mu)
(assert (> |exp(Sum(e[i1], i1, 0, n - 1)*mu)| 0.0))
; exp(-Sum(e[i1], i1, 0, n - 1)*mu) is nonnegative
(assert (>= |exp(-Sum(e[i1], i1, 0, n - 1)*mu)| 0.0))
; exp(Sum(e[i1], i1, 0, n - 1)*mu) is nonnegative
(assert (>= |exp(Sum(e[i1], i1, 0, n - 1)*mu)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Product(-e[i1]*mu + 1, i1, 0, n - 1)|) |exp(-Sum(e[i1], i1, 0, n - 1)*mu)|) 0.0))
(check-sat)
