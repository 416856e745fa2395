; control/K4h, step 1
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
; control/K4h, step 2
; claim: (jacobian*T + approximation_error + disturbance)*r <= (2*theta_radius*jacobian + approximation_error + disturbance)*r
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const T Real)
(declare-const jacobian Real)
(declare-const r Real)
(declare-const theta_radius Real)
; 1
(assert (>= (+ (* (- 1.0) T jacobian) (* 2.0 jacobian theta_radius)) 0.0))
; about theta_radius
(assert (>= theta_radius 0.0))
; about r
(assert (>= r 0.0))
; about jacobian
(assert (>= jacobian 0.0))
; about T
(assert (>= T 0.0))
; T is nonnegative
(assert (>= T 0.0))
; jacobian is nonnegative
(assert (>= jacobian 0.0))
; r is nonnegative
(assert (>= r 0.0))
; theta_radius is nonnegative
(assert (>= theta_radius 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) T jacobian r) (* 2.0 jacobian r theta_radius)) 0.0))
(check-sat)
(reset)
; control/K4h, step 3
; claim: 4*(k - rate*inertia_largest)*((2*theta_radius*jacobian + approximation_error + disturbance)*r - (k - rate*inertia_largest)*r^2) <= (2*theta_radius*jacobian + approximation_error + disturbance)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const approximation_error Real)
(declare-const disturbance Real)
(declare-const inertia_largest Real)
(declare-const jacobian Real)
(declare-const k Real)
(declare-const r Real)
(declare-const rate Real)
(declare-const theta_radius Real)
; about theta_radius
(assert (>= theta_radius 0.0))
; about rate
(assert (> rate 0.0))
; about r
(assert (>= r 0.0))
; about k
(assert (> k 0.0))
; about jacobian
(assert (>= jacobian 0.0))
; about inertia_largest
(assert (> inertia_largest 0.0))
; about disturbance
(assert (>= disturbance 0.0))
; about approximation_error
(assert (>= approximation_error 0.0))
; approximation_error is nonnegative
(assert (>= approximation_error 0.0))
; disturbance is nonnegative
(assert (>= disturbance 0.0))
; inertia_largest is nonnegative
(assert (>= inertia_largest 0.0))
; jacobian is nonnegative
(assert (>= jacobian 0.0))
; k is nonnegative
(assert (>= k 0.0))
; r is nonnegative
(assert (>= r 0.0))
; rate is nonnegative
(assert (>= rate 0.0))
; theta_radius is nonnegative
(assert (>= theta_radius 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 approximation_error disturbance) (* 4.0 approximation_error inertia_largest r rate) (* 4.0 approximation_error jacobian theta_radius) (* (- 4.0) approximation_error k r) (* approximation_error approximation_error) (* 4.0 disturbance inertia_largest r rate) (* 4.0 disturbance jacobian theta_radius) (* (- 4.0) disturbance k r) (* disturbance disturbance) (* 8.0 inertia_largest jacobian r rate theta_radius) (* (- 8.0) inertia_largest k r r rate) (* 4.0 inertia_largest inertia_largest r r rate rate) (* (- 8.0) jacobian k r theta_radius) (* 4.0 jacobian jacobian theta_radius theta_radius) (* 4.0 k k r r)) 0.0))
(check-sat)
(reset)
; control/K4h, step 4
; claim: (2*theta_radius*jacobian + approximation_error + disturbance)*r - (k - rate*inertia_largest)*r^2 <= (2*theta_radius*jacobian + approximation_error + disturbance)^2/(4*(k - rate*inertia_largest))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(-4*inertia_largest*rate + 4*k)| Real)
(declare-const approximation_error Real)
(declare-const disturbance Real)
(declare-const inertia_largest Real)
(declare-const jacobian Real)
(declare-const k Real)
(declare-const r Real)
(declare-const rate Real)
(declare-const theta_radius Real)
; H2
(assert (> (+ (* (- 1.0) inertia_largest rate) k) 0.0))
; 3
(assert (>= (+ (* 2.0 approximation_error disturbance) (* 4.0 approximation_error inertia_largest r rate) (* 4.0 approximation_error jacobian theta_radius) (* (- 4.0) approximation_error k r) (* approximation_error approximation_error) (* 4.0 disturbance inertia_largest r rate) (* 4.0 disturbance jacobian theta_radius) (* (- 4.0) disturbance k r) (* disturbance disturbance) (* 8.0 inertia_largest jacobian r rate theta_radius) (* (- 8.0) inertia_largest k r r rate) (* 4.0 inertia_largest inertia_largest r r rate rate) (* (- 8.0) jacobian k r theta_radius) (* 4.0 jacobian jacobian theta_radius theta_radius) (* 4.0 k k r r)) 0.0))
; about theta_radius
(assert (>= theta_radius 0.0))
; about rate
(assert (> rate 0.0))
; about r
(assert (>= r 0.0))
; about k
(assert (> k 0.0))
; about jacobian
(assert (>= jacobian 0.0))
; about inertia_largest
(assert (> inertia_largest 0.0))
; about disturbance
(assert (>= disturbance 0.0))
; about approximation_error
(assert (>= approximation_error 0.0))
; about 1/(-4*inertia_largest*rate + 4*k)
(assert (= (+ (- 1.0) (* (- 4.0) |1/(-4*inertia_largest*rate + 4*k)| inertia_largest rate) (* 4.0 |1/(-4*inertia_largest*rate + 4*k)| k)) 0.0))
; approximation_error is nonnegative
(assert (>= approximation_error 0.0))
; disturbance is nonnegative
(assert (>= disturbance 0.0))
; inertia_largest is nonnegative
(assert (>= inertia_largest 0.0))
; jacobian is nonnegative
(assert (>= jacobian 0.0))
; k is nonnegative
(assert (>= k 0.0))
; r is nonnegative
(assert (>= r 0.0))
; rate is nonnegative
(assert (>= rate 0.0))
; theta_radius is nonnegative
(assert (>= theta_radius 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |1/(-4*inertia_largest*rate + 4*k)| approximation_error disturbance) (* 4.0 |1/(-4*inertia_largest*rate + 4*k)| approximation_error jacobian theta_radius) (* |1/(-4*inertia_largest*rate + 4*k)| approximation_error approximation_error) (* 4.0 |1/(-4*inertia_largest*rate + 4*k)| disturbance jacobian theta_radius) (* |1/(-4*inertia_largest*rate + 4*k)| disturbance disturbance) (* 4.0 |1/(-4*inertia_largest*rate + 4*k)| jacobian jacobian theta_radius theta_radius) (* (- 1.0) approximation_error r) (* (- 1.0) disturbance r) (* (- 1.0) inertia_largest r r rate) (* (- 2.0) jacobian r theta_radius) (* k r r)) 0.0))
(check-sat)
(reset)
; control/K4h, step 5
; claim: (2*theta_radius*jacobian + approximation_error + disturbance)^2/(4*(k - rate*inertia_largest)) <= rate*inertia_least*limit
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(-4*inertia_largest*inertia_least*rate^2 + 4*inertia_least*k*rate)| Real)
(declare-const |1/(-4*inertia_largest*rate + 4*k)| Real)
(declare-const approximation_error Real)
(declare-const disturbance Real)
(declare-const inertia_largest Real)
(declare-const inertia_least Real)
(declare-const jacobian Real)
(declare-const k Real)
(declare-const limit Real)
(declare-const rate Real)
(declare-const theta_radius Real)
; H2
(assert (> (+ (* (- 1.0) inertia_largest rate) k) 0.0))
; H3
(assert (>= (+ (* (- 2.0) |1/(-4*inertia_largest*inertia_least*rate^2 + 4*inertia_least*k*rate)| approximation_error disturbance) (* (- 4.0) |1/(-4*inertia_largest*inertia_least*rate^2 + 4*inertia_least*k*rate)| approximation_error jacobian theta_radius) (* (- 1.0) |1/(-4*inertia_largest*inertia_least*rate^2 + 4*inertia_least*k*rate)| approximation_error approximation_error) (* (- 4.0) |1/(-4*inertia_largest*inertia_least*rate^2 + 4*inertia_least*k*rate)| disturbance jacobian theta_radius) (* (- 1.0) |1/(-4*inertia_largest*inertia_least*rate^2 + 4*inertia_least*k*rate)| disturbance disturbance) (* (- 4.0) |1/(-4*inertia_largest*inertia_least*rate^2 + 4*inertia_least*k*rate)| jacobian jacobian theta_radius theta_radius) limit) 0.0))
; about theta_radius
(assert (>= theta_radius 0.0))
; about rate
(assert (> rate 0.0))
; about limit
(assert (>= limit 0.0))
; about k
(assert (> k 0.0))
; about jacobian
(assert (>= jacobian 0.0))
; about inertia_least
(assert (> inertia_least 0.0))
; about inertia_largest
(assert (> inertia_largest 0.0))
; about disturbance
(assert (>= disturbance 0.0))
; about approximation_error
(assert (>= approximation_error 0.0))
; about 1/(-4*inertia_largest*inertia_least*rate^2 + 4*inertia_least*k*rate)
(assert (= (+ (- 1.0) (* (- 4.0) |1/(-4*inertia_largest*inertia_least*rate^2 + 4*inertia_least*k*rate)| inertia_largest inertia_least rate rate) (* 4.0 |1/(-4*inertia_largest*inertia_least*rate^2 + 4*inertia_least*k*rate)| inertia_least k rate)) 0.0))
; about 1/(-4*inertia_largest*rate + 4*k)
(assert (= (+ (- 1.0) (* (- 4.0) |1/(-4*inertia_largest*rate + 4*k)| inertia_largest rate) (* 4.0 |1/(-4*inertia_largest*rate + 4*k)| k)) 0.0))
; approximation_error is nonnegative
(assert (>= approximation_error 0.0))
; disturbance is nonnegative
(assert (>= disturbance 0.0))
; inertia_largest is nonnegative
(assert (>= inertia_largest 0.0))
; inertia_least is nonnegative
(assert (>= inertia_least 0.0))
; jacobian is nonnegative
(assert (>= jacobian 0.0))
; k is nonnegative
(assert (>= k 0.0))
; limit is nonnegative
(assert (>= limit 0.0))
; rate is nonnegative
(assert (>= rate 0.0))
; theta_radius is nonnegative
(assert (>= theta_radius 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |1/(-4*inertia_largest*rate + 4*k)| approximation_error disturbance) (* (- 4.0) |1/(-4*inertia_largest*rate + 4*k)| approximation_error jacobian theta_radius) (* (- 1.0) |1/(-4*inertia_largest*rate + 4*k)| approximation_error approximation_error) (* (- 4.0) |1/(-4*inertia_largest*rate + 4*k)| disturbance jacobian theta_radius) (* (- 1.0) |1/(-4*inertia_largest*rate + 4*k)| disturbance disturbance) (* (- 4.0) |1/(-4*inertia_largest*rate + 4*k)| jacobian jacobian theta_radius theta_radius) (* inertia_least limit rate)) 0.0))
(check-sat)
(reset)
; control/K4h, step 6
; claim: (2*theta_radius*jacobian + approximation_error + disturbance)*r - (k - rate*inertia_largest)*r^2 <= rate*inertia_least*limit
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(-4*inertia_largest*rate + 4*k)| Real)
(declare-const approximation_error Real)
(declare-const disturbance Real)
(declare-const inertia_largest Real)
(declare-const inertia_least Real)
(declare-const jacobian Real)
(declare-const k Real)
(declare-const limit Real)
(declare-const r Real)
(declare-const rate Real)
(declare-const theta_radius Real)
; H2
(assert (> (+ (* (- 1.0) inertia_largest rate) k) 0.0))
; 4
(assert (>= (+ (* 2.0 |1/(-4*inertia_largest*rate + 4*k)| approximation_error disturbance) (* 4.0 |1/(-4*inertia_largest*rate + 4*k)| approximation_error jacobian theta_radius) (* |1/(-4*inertia_largest*rate + 4*k)| approximation_error approximation_error) (* 4.0 |1/(-4*inertia_largest*rate + 4*k)| disturbance jacobian theta_radius) (* |1/(-4*inertia_largest*rate + 4*k)| disturbance disturbance) (* 4.0 |1/(-4*inertia_largest*rate + 4*k)| jacobian jacobian theta_radius theta_radius) (* (- 1.0) approximation_error r) (* (- 1.0) disturbance r) (* (- 1.0) inertia_largest r r rate) (* (- 2.0) jacobian r theta_radius) (* k r r)) 0.0))
; 5
(assert (>= (+ (* (- 2.0) |1/(-4*inertia_largest*rate + 4*k)| approximation_error disturbance) (* (- 4.0) |1/(-4*inertia_largest*rate + 4*k)| approximation_error jacobian theta_radius) (* (- 1.0) |1/(-4*inertia_largest*rate + 4*k)| approximation_error approximation_error) (* (- 4.0) |1/(-4*inertia_largest*rate + 4*k)| disturbance jacobian theta_radius) (* (- 1.0) |1/(-4*inertia_largest*rate + 4*k)| disturbance disturbance) (* (- 4.0) |1/(-4*inertia_largest*rate + 4*k)| jacobian jacobian theta_radius theta_radius) (* inertia_least limit rate)) 0.0))
; about theta_radius
(assert (>= theta_radius 0.0))
; about rate
(assert (> rate 0.0))
; about r
(assert (>= r 0.0))
; about limit
(assert (>= limit 0.0))
; about k
(assert (> k 0.0))
; about jacobian
(assert (>= jacobian 0.0))
; about inertia_least
(assert (> inertia_least 0.0))
; about inertia_largest
(assert (> inertia_largest 0.0))
; about disturbance
(assert (>= disturbance 0.0))
; about approximation_error
(assert (>= approximation_error 0.0))
; about 1/(-4*inertia_largest*rate + 4*k)
(assert (= (+ (- 1.0) (* (- 4.0) |1/(-4*inertia_largest*rate + 4*k)| inertia_largest rate) (* 4.0 |1/(-4*inertia_largest*rate + 4*k)| k)) 0.0))
; approximation_error is nonnegative
(assert (>= approximation_error 0.0))
; disturbance is nonnegative
(assert (>= disturbance 0.0))
; inertia_largest is nonnegative
(assert (>= inertia_largest 0.0))
; inertia_least is nonnegative
(assert (>= inertia_least 0.0))
; jacobian is nonnegative
(assert (>= jacobian 0.0))
; k is nonnegative
(assert (>= k 0.0))
; limit is nonnegative
(assert (>= limit 0.0))
; r is nonnegative
(assert (>= r 0.0))
; rate is nonnegative
(assert (>= rate 0.0))
; theta_radius is nonnegative
(assert (>= theta_radius 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) approximation_error r) (* (- 1.0) disturbance r) (* (- 1.0) inertia_largest r r rate) (* inertia_least limit rate) (* (- 2.0) jacobian r theta_radius) (* k r r)) 0.0))
(check-sat)
(reset)
; control/K4h, claim
; claim: -k*r^2 + (jacobian*T + approximation_error + disturbance)*r + rate*inertia_largest*r^2 <= rate*inertia_least*limit
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const T Real)
(declare-const approximation_error Real)
(declare-const disturbance Real)
(declare-const inertia_largest Real)
(declare-const inertia_least Real)
(declare-const jacobian Real)
(declare-const k Real)
(declare-const limit Real)
(declare-const r Real)
(declare-const rate Real)
(declare-const theta_radius Real)
; 2
(assert (>= (+ (* (- 1.0) T jacobian r) (* 2.0 jacobian r theta_radius)) 0.0))
; 6
(assert (>= (+ (* (- 1.0) approximation_error r) (* (- 1.0) disturbance r) (* (- 1.0) inertia_largest r r rate) (* inertia_least limit rate) (* (- 2.0) jacobian r theta_radius) (* k r r)) 0.0))
; about theta_radius
(assert (>= theta_radius 0.0))
; about rate
(assert (> rate 0.0))
; about r
(assert (>= r 0.0))
; about limit
(assert (>= limit 0.0))
; about k
(assert (> k 0.0))
; about jacobian
(assert (>= jacobian 0.0))
; about inertia_least
(assert (> inertia_least 0.0))
; about inertia_largest
(assert (> inertia_largest 0.0))
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
; inertia_largest is nonnegative
(assert (>= inertia_largest 0.0))
; inertia_least is nonnegative
(assert (>= inertia_least 0.0))
; jacobian is nonnegative
(assert (>= jacobian 0.0))
; k is nonnegative
(assert (>= k 0.0))
; limit is nonnegative
(assert (>= limit 0.0))
; r is nonnegative
(assert (>= r 0.0))
; rate is nonnegative
(assert (>= rate 0.0))
; theta_radius is nonnegative
(assert (>= theta_radius 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) T jacobian r) (* (- 1.0) approximation_error r) (* (- 1.0) disturbance r) (* (- 1.0) inertia_largest r r rate) (* inertia_least limit rate) (* k r r)) 0.0))
(check-sat)
