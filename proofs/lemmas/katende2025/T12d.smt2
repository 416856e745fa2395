; katende2025/T12d, step 1, base
; claim: mu*u[0] <= mu*(1 - 2*e*mu)^0*u[0] + 2*e*G^2*(1 - (1 - 2*e*mu)^0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; katende2025/T12d, step 1, step
; claim: mu*u[m + 1] <= mu*(1 - 2*e*mu)^(m + 1)*u[0] + 2*e*G^2*(1 - (1 - 2*e*mu)^(m + 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(-2*e*mu + 1)^m| Real)
(declare-const G Real)
(declare-const e Real)
(declare-const mu Real)
(declare-const |u[0]| Real)
(declare-const |u[m + 1]| Real)
(declare-const |u[m]| Real)
; H2
(assert (> (+ 1.0 (* (- 2.0) e mu)) 0.0))
; induction hypothesis
(assert (>= (+ (* (- 2.0) |(-2*e*mu + 1)^m| G G e) (* |(-2*e*mu + 1)^m| mu |u[0]|) (* 2.0 G G e) (* (- 1.0) mu |u[m]|)) 0.0))
; H1
(assert (>= (+ (* 4.0 G G e e) (* (- 2.0) e mu |u[m]|) (* (- 1.0) |u[m + 1]|) |u[m]|) 0.0))
; about mu
(assert (> mu 0.0))
; about e
(assert (> e 0.0))
; e is nonnegative
(assert (>= e 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |(-2*e*mu + 1)^m| G G e) (* 4.0 |(-2*e*mu + 1)^m| G G e e mu) (* (- 2.0) |(-2*e*mu + 1)^m| e mu mu |u[0]|) (* |(-2*e*mu + 1)^m| mu |u[0]|) (* 2.0 G G e) (* (- 1.0) mu |u[m + 1]|)) 0.0))
(check-sat)
(reset)
; katende2025/T12d, claim
; claim: u[m] <= (1 - 2*e*mu)^m*u[0] + 2*e*G^2/mu*(1 - (1 - 2*e*mu)^m)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(-2*e*mu + 1)^m| Real)
(declare-const |1/mu| Real)
(declare-const G Real)
(declare-const e Real)
(declare-const mu Real)
(declare-const |u[0]| Real)
(declare-const |u[m]| Real)
; H2
(assert (> (+ 1.0 (* (- 2.0) e mu)) 0.0))
; 1
(assert (>= (+ (* (- 2.0) |(-2*e*mu + 1)^m| G G e) (* |(-2*e*mu + 1)^m| mu |u[0]|) (* 2.0 G G e) (* (- 1.0) mu |u[m]|)) 0.0))
; about mu
(assert (> mu 0.0))
; about e
(assert (> e 0.0))
; about 1/mu
(assert (= (+ (- 1.0) (* |1/mu| mu)) 0.0))
; 1/mu is nonnegative
(assert (>= |1/mu| 0.0))
; e is nonnegative
(assert (>= e 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |(-2*e*mu + 1)^m| |1/mu| G G e) (* |(-2*e*mu + 1)^m| |u[0]|) (* 2.0 |1/mu| G G e) (* (- 1.0) |u[m]|)) 0.0))
(check-sat)
