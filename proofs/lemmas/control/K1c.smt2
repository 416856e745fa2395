; control/K1c, step 1
; claim: T^2 <= 4*theta_radius^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const T Real)
(declare-const theta_radius Real)
; H1
(assert (>= (+ (* (- 1.0) T) (* 2.0 theta_radius)) 0.0))
; about theta_radius
(assert (>= theta_radius 0.0))
; about T
(assert (>= T 0.0))
; T is nonnegative
(assert (>= T 0.0))
; theta_radius is nonnegative
(assert (>= theta_radius 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) T T) (* 4.0 theta_radius theta_radius)) 0.0))
(check-sat)
(reset)
; control/K1c, step 2
; claim: remainder*T^2 <= remainder*(4*theta_radius^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const T Real)
(declare-const remainder Real)
(declare-const theta_radius Real)
; 1
(assert (>= (+ (* (- 1.0) T T) (* 4.0 theta_radius theta_radius)) 0.0))
; about theta_radius
(assert (>= theta_radius 0.0))
; about remainder
(assert (>= remainder 0.0))
; about T
(assert (>= T 0.0))
; T is nonnegative
(assert (>= T 0.0))
; remainder is nonnegative
(assert (>= remainder 0.0))
; theta_radius is nonnegative
(assert (>= theta_radius 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) T T remainder) (* 4.0 remainder theta_radius theta_radius)) 0.0))
(check-sat)
(reset)
; control/K1c, step 3
; claim: remainder*T^2 + approximation_error + disturbance - switching <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const T Real)
(declare-const approximation_error Real)
(declare-const disturbance Real)
(declare-const remainder Real)
(declare-const switching Real)
(declare-const theta_radius Real)
; H2
(assert (>= (+ (* (- 1.0) approximation_error) (* (- 1.0) disturbance) (* (- 4.0) remainder theta_radius theta_radius) switching) 0.0))
; 2
(assert (>= (+ (* (- 1.0) T T remainder) (* 4.0 remainder theta_radius theta_radius)) 0.0))
; about theta_radius
(assert (>= theta_radius 0.0))
; about switching
(assert (>= switching 0.0))
; about remainder
(assert (>= remainder 0.0))
; about disturbance
(assert (>= disturbance 0.0))
; about approximation_error
(assert (>= approximation_error 0.0))
; about T
(assert (>= T 0.0))
; T is nonnegative
(assert (>= T 0.0))
; approximation_error is nonnegative
(assert (>= approximation_error 0.0))
; disturbance is nonnegative
(assert (>= disturbance 0.0))
; remainder is nonnegative
(assert (>= remainder 0.0))
; switching is nonnegative
(assert (>= switching 0.0))
; theta_radius is nonnegative
(assert (>= theta_radius 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) T T remainder) (* (- 1.0) approximation_error) (* (- 1.0) disturbance) switching) 0.0))
(check-sat)
(reset)
; control/K1c, claim
; claim: (remainder*T^2 + approximation_error + disturbance - switching)*e <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const T Real)
(declare-const approximation_error Real)
(declare-const disturbance Real)
(declare-const e Real)
(declare-const remainder Real)
(declare-const switching Real)
; 3
(assert (>= (+ (* (- 1.0) T T remainder) (* (- 1.0) approximation_error) (* (- 1.0) disturbance) switching) 0.0))
; about switching
(assert (>= switching 0.0))
; about remainder
(assert (>= remainder 0.0))
; about e
(assert (>= e 0.0))
; about disturbance
(assert (>= disturbance 0.0))
; about approximation_error
(assert (>= approximation_error 0.0))
; about T
(assert (>= T 0.0))
; T is nonnegative
(assert (>= T 0.0))
; approximation_error is nonnegative
(assert (>= approximation_error 0.0))
; disturbance is nonnegative
(assert (>= disturbance 0.0))
; e is nonnegative
(assert (>= e 0.0))
; remainder is nonnegative
(assert (>= remainder 0.0))
; switching is nonnegative
(assert (>= switching 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) T T e remainder) (* (- 1.0) approximation_error e) (* (- 1.0) disturbance e) (* e switching)) 0.0))
(check-sat)
