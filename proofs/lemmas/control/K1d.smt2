; control/K1d, step 1
; claim: jacobian*T <= jacobian*(2*theta_radius)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const T Real)
(declare-const jacobian Real)
(declare-const theta_radius Real)
; H1
(assert (>= (+ (* (- 1.0) T) (* 2.0 theta_radius)) 0.0))
; about theta_radius
(assert (>= theta_radius 0.0))
; about jacobian
(assert (>= jacobian 0.0))
; about T
(assert (>= T 0.0))
; T is nonnegative
(assert (>= T 0.0))
; jacobian is nonnegative
(assert (>= jacobian 0.0))
; theta_radius is nonnegative
(assert (>= theta_radius 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) T jacobian) (* 2.0 jacobian theta_radius)) 0.0))
(check-sat)
(reset)
; control/K1d, step 2
; claim: jacobian*T + approximation_error + disturbance - switching <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const T Real)
(declare-const approximation_error Real)
(declare-const disturbance Real)
(declare-const jacobian Real)
(declare-const switching Real)
(declare-const theta_radius Real)
; H2
(assert (>= (+ (* (- 1.0) approximation_error) (* (- 1.0) disturbance) (* (- 2.0) jacobian theta_radius) switching) 0.0))
; 1
(assert (>= (+ (* (- 1.0) T jacobian) (* 2.0 jacobian theta_radius)) 0.0))
; about theta_radius
(assert (>= theta_radius 0.0))
; about switching
(assert (>= switching 0.0))
; about jacobian
(assert (>= jacobian 0.0))
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
; jacobian is nonnegative
(assert (>= jacobian 0.0))
; switching is nonnegative
(assert (>= switching 0.0))
; theta_radius is nonnegative
(assert (>= theta_radius 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) T jacobian) (* (- 1.0) approximation_error) (* (- 1.0) disturbance) switching) 0.0))
(check-sat)
(reset)
; control/K1d, claim
; claim: (jacobian*T + approximation_error + disturbance - switching)*e <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const T Real)
(declare-const approximation_error Real)
(declare-const disturbance Real)
(declare-const e Real)
(declare-const jacobian Real)
(declare-const switching Real)
; 2
(assert (>= (+ (* (- 1.0) T jacobian) (* (- 1.0) approximation_error) (* (- 1.0) disturbance) switching) 0.0))
; about switching
(assert (>= switching 0.0))
; about jacobian
(assert (>= jacobian 0.0))
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
; jacobian is nonnegative
(assert (>= jacobian 0.0))
; switching is nonnegative
(assert (>= switching 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) T e jacobian) (* (- 1.0) approximation_error e) (* (- 1.0) disturbance e) (* e switching)) 0.0))
(check-sat)
