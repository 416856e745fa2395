; katende2025/T7c, claim, base
; claim: mu*(2 - e*mu)*u[0] <= mu*(2 - e*mu)*((1 - e*mu)^2)^0*u[0] + e*s2*(1 - ((1 - e*mu)^2)^0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; katende2025/T7c, claim, step
; claim: mu*(2 - e*mu)*u[m + 1] <= mu*(2 - e*mu)*((1 - e*mu)^2)^(m + 1)*u[0] + e*s2*(1 - ((1 - e*mu)^2)^(m + 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(e^2*mu^2 - 2*e*mu + 1)^m| Real)
(declare-const e Real)
(declare-const mu Real)
(declare-const s2 Real)
(declare-const |u[0]| Real)
(declare-const |u[m + 1]| Real)
(declare-const |u[m]| Real)
; H2
(assert (> (+ 2.0 (* (- 1.0) e mu)) 0.0))
; induction hypothesis
(assert (>= (+ (* (- 1.0) |(e^2*mu^2 - 2*e*mu + 1)^m| e mu mu |u[0]|) (* (- 1.0) |(e^2*mu^2 - 2*e*mu + 1)^m| e s2) (* 2.0 |(e^2*mu^2 - 2*e*mu + 1)^m| mu |u[0]|) (* e mu mu |u[m]|) (* e s2) (* (- 2.0) mu |u[m]|)) 0.0))
; H1
(assert (>= (+ (* (- 2.0) e mu |u[m]|) (* e e mu mu |u[m]|) (* e e s2) (* (- 1.0) |u[m + 1]|) |u[m]|) 0.0))
; about s2
(assert (>= s2 0.0))
; about mu
(assert (> mu 0.0))
; about e
(assert (> e 0.0))
; e is nonnegative
(assert (>= e 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; s2 is nonnegative
(assert (>= s2 0.0))
; the negation of the claim
(assert (< (+ (* (- 5.0) |(e^2*mu^2 - 2*e*mu + 1)^m| e mu mu |u[0]|) (* (- 1.0) |(e^2*mu^2 - 2*e*mu + 1)^m| e s2) (* 2.0 |(e^2*mu^2 - 2*e*mu + 1)^m| e e mu s2) (* 4.0 |(e^2*mu^2 - 2*e*mu + 1)^m| e e mu mu mu |u[0]|) (* (- 1.0) |(e^2*mu^2 - 2*e*mu + 1)^m| e e e mu mu s2) (* (- 1.0) |(e^2*mu^2 - 2*e*mu + 1)^m| e e e mu mu mu mu |u[0]|) (* 2.0 |(e^2*mu^2 - 2*e*mu + 1)^m| mu |u[0]|) (* e mu mu |u[m + 1]|) (* e s2) (* (- 2.0) mu |u[m + 1]|)) 0.0))
(check-sat)
