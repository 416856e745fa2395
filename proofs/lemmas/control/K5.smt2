; control/K5, step 1
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
; control/K5, step 2
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
; control/K5, step 3
; claim: 4*(k - rate)*((2*theta_radius*jacobian + approximation_error + disturbance)*r - (k - rate)*r^2) <= (2*theta_radius*jacobian + approximation_error + disturbance)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const approximation_error Real)
(declare-const disturbance Real)
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
; about disturbance
(assert (>= disturbance 0.0))
; about approximation_error
(assert (>= approximation_error 0.0))
; approximation_error is nonnegative
(assert (>= approximation_error 0.0))
; disturbance is nonnegative
(assert (>= disturbance 0.0))
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
(assert (< (+ (* 2.0 approximation_error disturbance) (* 4.0 approximation_error jacobian theta_radius) (* (- 4.0) approximation_error k r) (* 4.0 approximation_error r rate) (* approximation_error approximation_error) (* 4.0 disturbance jacobian theta_radius) (* (- 4.0) disturbance k r) (* 4.0 disturbance r rate) (* disturbance disturbance) (* (- 8.0) jacobian k r theta_radius) (* 8.0 jacobian r rate theta_radius) (* 4.0 jacobian jacobian theta_radius theta_radius) (* (- 8.0) k r r rate) (* 4.0 k k r r) (* 4.0 r r rate rate)) 0.0))
(check-sat)
(reset)
; control/K5, step 4
; claim: (2*theta_radius*jacobian + approximation_error + disturbance)*r - (k - rate)*r^2 <= (2*theta_radius*jacobian + approximation_error + disturbance)^2/(4*(k - rate))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(4*k - 4*rate)| Real)
(declare-const approximation_error Real)
(declare-const disturbance Real)
(declare-const jacobian Real)
(declare-const k Real)
(declare-const r Real)
(declare-const rate Real)
(declare-const theta_radius Real)
; H3
(assert (> (+ k (* (- 1.0) rate)) 0.0))
; 3
(assert (>= (+ (* 2.0 approximation_error disturbance) (* 4.0 approximation_error jacobian theta_radius) (* (- 4.0) approximation_error k r) (* 4.0 approximation_error r rate) (* approximation_error approximation_error) (* 4.0 disturbance jacobian theta_radius) (* (- 4.0) disturbance k r) (* 4.0 disturbance r rate) (* disturbance disturbance) (* (- 8.0) jacobian k r theta_radius) (* 8.0 jacobian r rate theta_radius) (* 4.0 jacobian jacobian theta_radius theta_radius) (* (- 8.0) k r r rate) (* 4.0 k k r r) (* 4.0 r r rate rate)) 0.0))
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
; about disturbance
(assert (>= disturbance 0.0))
; about approximation_error
(assert (>= approximation_error 0.0))
; about 1/(4*k - 4*rate)
(assert (= (+ (- 1.0) (* 4.0 |1/(4*k - 4*rate)| k) (* (- 4.0) |1/(4*k - 4*rate)| rate)) 0.0))
; approximation_error is nonnegative
(assert (>= approximation_error 0.0))
; disturbance is nonnegative
(assert (>= disturbance 0.0))
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
(assert (< (+ (* 2.0 |1/(4*k - 4*rate)| approximation_error disturbance) (* 4.0 |1/(4*k - 4*rate)| approximation_error jacobian theta_radius) (* |1/(4*k - 4*rate)| approximation_error approximation_error) (* 4.0 |1/(4*k - 4*rate)| disturbance jacobian theta_radius) (* |1/(4*k - 4*rate)| disturbance disturbance) (* 4.0 |1/(4*k - 4*rate)| jacobian jacobian theta_radius theta_radius) (* (- 1.0) approximation_error r) (* (- 1.0) disturbance r) (* (- 2.0) jacobian r theta_radius) (* k r r) (* (- 1.0) r r rate)) 0.0))
(check-sat)
(reset)
; control/K5, step 5
; claim: (2*theta_radius*jacobian + approximation_error + disturbance)^2/(4*(k - rate)) <= rate*limit
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(4*k - 4*rate)| Real)
(declare-const |1/(4*k*rate - 4*rate^2)| Real)
(declare-const approximation_error Real)
(declare-const disturbance Real)
(declare-const jacobian Real)
(declare-const k Real)
(declare-const limit Real)
(declare-const rate Real)
(declare-const theta_radius Real)
; H3
(assert (> (+ k (* (- 1.0) rate)) 0.0))
; H4
(assert (>= (+ (* (- 2.0) |1/(4*k*rate - 4*rate^2)| approximation_error disturbance) (* (- 4.0) |1/(4*k*rate - 4*rate^2)| approximation_error jacobian theta_radius) (* (- 1.0) |1/(4*k*rate - 4*rate^2)| approximation_error approximation_error) (* (- 4.0) |1/(4*k*rate - 4*rate^2)| disturbance jacobian theta_radius) (* (- 1.0) |1/(4*k*rate - 4*rate^2)| disturbance disturbance) (* (- 4.0) |1/(4*k*rate - 4*rate^2)| jacobian jacobian theta_radius theta_radius) limit) 0.0))
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
; about disturbance
(assert (>= disturbance 0.0))
; about approximation_error
(assert (>= approximation_error 0.0))
; about 1/(4*k*rate - 4*rate^2)
(assert (= (+ (- 1.0) (* 4.0 |1/(4*k*rate - 4*rate^2)| k rate) (* (- 4.0) |1/(4*k*rate - 4*rate^2)| rate rate)) 0.0))
; about 1/(4*k - 4*rate)
(assert (= (+ (- 1.0) (* 4.0 |1/(4*k - 4*rate)| k) (* (- 4.0) |1/(4*k - 4*rate)| rate)) 0.0))
; approximation_error is nonnegative
(assert (>= approximation_error 0.0))
; disturbance is nonnegative
(assert (>= disturbance 0.0))
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
(assert (< (+ (* (- 2.0) |1/(4*k - 4*rate)| approximation_error disturbance) (* (- 4.0) |1/(4*k - 4*rate)| approximation_error jacobian theta_radius) (* (- 1.0) |1/(4*k - 4*rate)| approximation_error approximation_error) (* (- 4.0) |1/(4*k - 4*rate)| disturbance jacobian theta_radius) (* (- 1.0) |1/(4*k - 4*rate)| disturbance disturbance) (* (- 4.0) |1/(4*k - 4*rate)| jacobian jacobian theta_radius theta_radius) (* limit rate)) 0.0))
(check-sat)
(reset)
; control/K5, step 6
; claim: rate*e^2 <= alpha*e^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const alpha Real)
(declare-const e Real)
(declare-const rate Real)
; H2
(assert (>= (+ alpha (* (- 1.0) rate)) 0.0))
; about rate
(assert (> rate 0.0))
; about e
(assert (>= e 0.0))
; about alpha
(assert (> alpha 0.0))
; alpha is nonnegative
(assert (>= alpha 0.0))
; e is nonnegative
(assert (>= e 0.0))
; rate is nonnegative
(assert (>= rate 0.0))
; the negation of the claim
(assert (< (+ (* alpha e e) (* (- 1.0) e e rate)) 0.0))
(check-sat)
(reset)
; control/K5, step 7
; claim: (2*theta_radius*jacobian + approximation_error + disturbance)*r - (k - rate)*r^2 <= rate*limit
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(4*k - 4*rate)| Real)
(declare-const approximation_error Real)
(declare-const disturbance Real)
(declare-const jacobian Real)
(declare-const k Real)
(declare-const limit Real)
(declare-const r Real)
(declare-const rate Real)
(declare-const theta_radius Real)
; H3
(assert (> (+ k (* (- 1.0) rate)) 0.0))
; 4
(assert (>= (+ (* 2.0 |1/(4*k - 4*rate)| approximation_error disturbance) (* 4.0 |1/(4*k - 4*rate)| approximation_error jacobian theta_radius) (* |1/(4*k - 4*rate)| approximation_error approximation_error) (* 4.0 |1/(4*k - 4*rate)| disturbance jacobian theta_radius) (* |1/(4*k - 4*rate)| disturbance disturbance) (* 4.0 |1/(4*k - 4*rate)| jacobian jacobian theta_radius theta_radius) (* (- 1.0) approximation_error r) (* (- 1.0) disturbance r) (* (- 2.0) jacobian r theta_radius) (* k r r) (* (- 1.0) r r rate)) 0.0))
; 5
(assert (>= (+ (* (- 2.0) |1/(4*k - 4*rate)| approximation_error disturbance) (* (- 4.0) |1/(4*k - 4*rate)| approximation_error jacobian theta_radius) (* (- 1.0) |1/(4*k - 4*rate)| approximation_error approximation_error) (* (- 4.0) |1/(4*k - 4*rate)| disturbance jacobian theta_radius) (* (- 1.0) |1/(4*k - 4*rate)| disturbance disturbance) (* (- 4.0) |1/(4*k - 4*rate)| jacobian jacobian theta_radius theta_radius) (* limit rate)) 0.0))
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
; about disturbance
(assert (>= disturbance 0.0))
; about approximation_error
(assert (>= approximation_error 0.0))
; about 1/(4*k - 4*rate)
(assert (= (+ (- 1.0) (* 4.0 |1/(4*k - 4*rate)| k) (* (- 4.0) |1/(4*k - 4*rate)| rate)) 0.0))
; approximation_error is nonnegative
(assert (>= approximation_error 0.0))
; disturbance is nonnegative
(assert (>= disturbance 0.0))
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
(assert (< (+ (* (- 1.0) approximation_error r) (* (- 1.0) disturbance r) (* (- 2.0) jacobian r theta_radius) (* k r r) (* limit rate) (* (- 1.0) r r rate)) 0.0))
(check-sat)
(reset)
; control/K5, claim
; claim: -alpha*e^2 - k*r^2 + (jacobian*T + approximation_error + disturbance)*r + rate*(e^2 + r^2) <= rate*limit
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const T Real)
(declare-const alpha Real)
(declare-const approximation_error Real)
(declare-const disturbance Real)
(declare-const e Real)
(declare-const jacobian Real)
(declare-const k Real)
(declare-const limit Real)
(declare-const r Real)
(declare-const rate Real)
(declare-const theta_radius Real)
; 2
(assert (>= (+ (* (- 1.0) T jacobian r) (* 2.0 jacobian r theta_radius)) 0.0))
; 6
(assert (>= (+ (* alpha e e) (* (- 1.0) e e rate)) 0.0))
; 7
(assert (>= (+ (* (- 1.0) approximation_error r) (* (- 1.0) disturbance r) (* (- 2.0) jacobian r theta_radius) (* k r r) (* limit rate) (* (- 1.0) r r rate)) 0.0))
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
; about e
(assert (>= e 0.0))
; about disturbance
(assert (>= disturbance 0.0))
; about approximation_error
(assert (>= approximation_error 0.0))
; about alpha
(assert (> alpha 0.0))
; about T
(assert (>= T 0.0))
; T is nonnegative
(assert (>= T 0.0))
; alpha is nonnegative
(assert (>= alpha 0.0))
; approximation_error is nonnegative
(assert (>= approximation_error 0.0))
; disturbance is nonnegative
(assert (>= disturbance 0.0))
; e is nonnegative
(assert (>= e 0.0))
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
(assert (< (+ (* (- 1.0) T jacobian r) (* alpha e e) (* (- 1.0) approximation_error r) (* (- 1.0) disturbance r) (* (- 1.0) e e rate) (* k r r) (* limit rate) (* (- 1.0) r r rate)) 0.0))
(check-sat)
