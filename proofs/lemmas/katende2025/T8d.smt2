; katende2025/T8d, step 2
; claim: (1 - e[k]*mu)^2 <= 1 - e[k]*mu
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |e[k]| Real)
(declare-const mu Real)
; H2
(assert (>= (+ 1.0 (* (- 1.0) |e[k]| mu)) 0.0))
; about mu
(assert (>= mu 0.0))
; about e[k]
(assert (>= |e[k]| 0.0))
; e[k] is nonnegative
(assert (>= |e[k]| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (+ (* |e[k]| mu) (* (- 1.0) |e[k]| |e[k]| mu mu)) 0.0))
(check-sat)
(reset)
; katende2025/T8d, step 3
; claim: (1 - e[k]*mu)^2*u[k] <= exp(-e[k]*mu)*u[k]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |e[k]| Real)
(declare-const |exp(-e[k]*mu)| Real)
(declare-const |exp(e[k]*mu)| Real)
(declare-const mu Real)
(declare-const |u[k]| Real)
; 1
(assert (>= (+ (- 1.0) (* |e[k]| mu) |exp(-e[k]*mu)|) 0.0))
; 2
(assert (>= (+ (* |e[k]| mu) (* (- 1.0) |e[k]| |e[k]| mu mu)) 0.0))
; about u[k]
(assert (>= |u[k]| 0.0))
; about mu
(assert (>= mu 0.0))
; about exp(-e[k]*mu)
(assert (> |exp(-e[k]*mu)| 0.0))
; about exp(-e[k]*mu)
(assert (= (+ (- 1.0) (* |exp(-e[k]*mu)| |exp(e[k]*mu)|)) 0.0))
; about exp(e[k]*mu)
(assert (> |exp(e[k]*mu)| 0.0))
; about e[k]
(assert (>= |e[k]| 0.0))
; e[k] is nonnegative
(assert (>= |e[k]| 0.0))
; exp(-e[k]*mu) is nonnegative
(assert (>= |exp(-e[k]*mu)| 0.0))
; exp(e[k]*mu) is nonnegative
(assert (>= |exp(e[k]*mu)| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; u[k] is nonnegative
(assert (>= |u[k]| 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |e[k]| mu |u[k]|) (* (- 1.0) |e[k]| |e[k]| mu mu |u[k]|) (* |exp(-e[k]*mu)| |u[k]|) (* (- 1.0) |u[k]|)) 0.0))
(check-sat)
(reset)
; katende2025/T8d, step 4
; claim: u[k + 1] <= exp(-mu*e[k])*u[k] + e[k]^2*s2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |e[k + 1]| Real)
(declare-const |e[k]| Real)
(declare-const |exp(-e[k + 1]*mu)| Real)
(declare-const |exp(-e[k]*mu)| Real)
(declare-const |exp(e[k + 1]*mu)| Real)
(declare-const |exp(e[k]*mu)| Real)
(declare-const mu Real)
(declare-const s2 Real)
(declare-const |u[k + 1]| Real)
(declare-const |u[k]| Real)
; H1
(assert (>= (+ (* (- 2.0) |e[k]| mu |u[k]|) (* |e[k]| |e[k]| mu mu |u[k]|) (* |e[k]| |e[k]| s2) (* (- 1.0) |u[k + 1]|) |u[k]|) 0.0))
; 3
(assert (>= (+ (* 2.0 |e[k]| mu |u[k]|) (* (- 1.0) |e[k]| |e[k]| mu mu |u[k]|) (* |exp(-e[k]*mu)| |u[k]|) (* (- 1.0) |u[k]|)) 0.0))
; 3
(assert (>= (+ (* 2.0 |e[k + 1]| mu |u[k + 1]|) (* (- 1.0) |e[k + 1]| |e[k + 1]| mu mu |u[k + 1]|) (* |exp(-e[k + 1]*mu)| |u[k + 1]|) (* (- 1.0) |u[k + 1]|)) 0.0))
; about u[k]
(assert (>= |u[k]| 0.0))
; about u[k + 1]
(assert (>= |u[k + 1]| 0.0))
; about s2
(assert (>= s2 0.0))
; about mu
(assert (>= mu 0.0))
; about exp(-e[k]*mu)
(assert (> |exp(-e[k]*mu)| 0.0))
; about exp(-e[k]*mu)
(assert (= (+ (- 1.0) (* |exp(-e[k]*mu)| |exp(e[k]*mu)|)) 0.0))
; about exp(e[k]*mu)
(assert (> |exp(e[k]*mu)| 0.0))
; about exp(-e[k + 1]*mu)
(assert (> |exp(-e[k + 1]*mu)| 0.0))
; about exp(-e[k + 1]*mu)
(assert (= (+ (- 1.0) (* |exp(-e[k + 1]*mu)| |exp(e[k + 1]*mu)|)) 0.0))
; about exp(e[k + 1]*mu)
(assert (> |exp(e[k + 1]*mu)| 0.0))
; about e[k]
(assert (>= |e[k]| 0.0))
; about e[k + 1]
(assert (>= |e[k + 1]| 0.0))
; e[k + 1] is nonnegative
(assert (>= |e[k + 1]| 0.0))
; e[k] is nonnegative
(assert (>= |e[k]| 0.0))
; exp(-e[k + 1]*mu) is nonnegative
(assert (>= |exp(-e[k + 1]*mu)| 0.0))
; exp(-e[k]*mu) is nonnegative
(assert (>= |exp(-e[k]*mu)| 0.0))
; exp(e[k + 1]*mu) is nonnegative
(assert (>= |exp(e[k + 1]*mu)| 0.0))
; exp(e[k]*mu) is nonnegative
(assert (>= |exp(e[k]*mu)| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; s2 is nonnegative
(assert (>= s2 0.0))
; u[k + 1] is nonnegative
(assert (>= |u[k + 1]| 0.0))
; u[k] is nonnegative
(assert (>= |u[k]| 0.0))
; the negation of the claim
(assert (< (+ (* |e[k]| |e[k]| s2) (* |exp(-e[k]*mu)| |u[k]|) (* (- 1.0) |u[k + 1]|)) 0.0))
(check-sat)
(reset)
; katende2025/T8d, claim, base
; claim: u[0] <= exp(-mu*Sum(e[k], k, 0, 0 - 1))*u[0] + s2*v[0]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const s2 Real)
(declare-const |v[0]| Real)
; definition
(assert (= (* (- 1.0) |v[0]|) 0.0))
; about s2
(assert (>= s2 0.0))
; s2 is nonnegative
(assert (>= s2 0.0))
; the negation of the claim
(assert (< (* s2 |v[0]|) 0.0))
(check-sat)
(reset)
; katende2025/T8d, claim, step
; claim: u[n + 1] <= exp(-mu*(Sum(e[k], k, 0, n - 1) + e[n + 1 - 1]))*u[0] + s2*v[n + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |e[n]| Real)
(declare-const |exp(-Sum(e[i1], i1, 0, n - 1)*mu)| Real)
(declare-const |exp(-e[n]*mu)| Real)
(declare-const |exp(Sum(e[i1], i1, 0, n - 1)*mu)| Real)
(declare-const |exp(e[n]*mu)| Real)
(declare-const s2 Real)
(declare-const |u[0]| Real)
(declare-const |u[n + 1]| Real)
(declare-const |u[n]| Real)
(declare-const |v[n + 1]| Real)
(declare-const |v[n]| Real)
; induction hypothesis
(assert (>= (+ (* |exp(-Sum(e[i1], i1, 0, n - 1)*mu)| |u[0]|) (* s2 |v[n]|) (* (- 1.0) |u[n]|)) 0.0))
; definition
(assert (= (+ (* |e[n]| |e[n]|) (* |exp(-e[n]*mu)| |v[n]|) (* (- 1.0) |v[n + 1]|)) 0.0))
; 4
(assert (>= (+ (* |e[n]| |e[n]| s2) (* |exp(-e[n]*mu)| |u[n]|) (* (- 1.0) |u[n + 1]|)) 0.0))
; about u[n]
(assert (>= |u[n]| 0.0))
; about u[n + 1]
(assert (>= |u[n + 1]| 0.0))
; about u[0]
(assert (>= |u[0]| 0.0))
; about s2
(assert (>= s2 0.0))
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
; s2 is nonnegative
(assert (>= s2 0.0))
; u[0] is nonnegative
(assert (>= |u[0]| 0.0))
; u[n + 1] is nonnegative
(assert (>= |u[n + 1]| 0.0))
; u[n] is nonnegative
(assert (>= |u[n]| 0.0))
; the negation of the claim
(assert (< (+ (* |exp(-Sum(e[i1], i1, 0, n - 1)*mu)| |exp(-e[n]*mu)| |u[0]|) (* s2 |v[n + 1]|) (* (- 1.0) |u[n + 1]|)) 0.0))
(check-sat)
