; control/K3d, step 1
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
; control/K3d, step 2
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
; control/K3d, step 3
; claim: 4*leakage*((jacobian*(1 + 1/k) + leakage*theta_radius/gamma)*T - leakage/gamma*T^2) <= gamma*(jacobian*(1 + 1/k) + leakage*theta_radius/gamma)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/gamma| Real)
(declare-const |1/k| Real)
(declare-const T Real)
(declare-const gamma Real)
(declare-const jacobian Real)
(declare-const k Real)
(declare-const leakage Real)
(declare-const theta_radius Real)
; about theta_radius
(assert (>= theta_radius 0.0))
; about leakage
(assert (> leakage 0.0))
; about jacobian
(assert (>= jacobian 0.0))
; about gamma
(assert (> gamma 0.0))
; about T
(assert (>= T 0.0))
; about k
(assert (> k 0.0))
; about 1/k
(assert (= (+ (- 1.0) (* |1/k| k)) 0.0))
; about 1/gamma
(assert (= (+ (- 1.0) (* |1/gamma| gamma)) 0.0))
; 1/gamma is nonnegative
(assert (>= |1/gamma| 0.0))
; 1/k is nonnegative
(assert (>= |1/k| 0.0))
; T is nonnegative
(assert (>= T 0.0))
; gamma is nonnegative
(assert (>= gamma 0.0))
; jacobian is nonnegative
(assert (>= jacobian 0.0))
; k is nonnegative
(assert (>= k 0.0))
; leakage is nonnegative
(assert (>= leakage 0.0))
; theta_radius is nonnegative
(assert (>= theta_radius 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |1/gamma| |1/k| gamma jacobian leakage theta_radius) (* (- 4.0) |1/gamma| T leakage leakage theta_radius) (* 4.0 |1/gamma| T T leakage leakage) (* 2.0 |1/gamma| gamma jacobian leakage theta_radius) (* |1/gamma| |1/gamma| gamma leakage leakage theta_radius theta_radius) (* (- 4.0) |1/k| T jacobian leakage) (* 2.0 |1/k| gamma jacobian jacobian) (* |1/k| |1/k| gamma jacobian jacobian) (* (- 4.0) T jacobian leakage) (* gamma jacobian jacobian)) 0.0))
(check-sat)
(reset)
; control/K3d, step 4
; claim: (jacobian*(1 + 1/k) + leakage*theta_radius/gamma)*T - leakage/gamma*T^2 <= (jacobian*(1 + 1/k) + leakage*theta_radius/gamma)^2*gamma/(4*leakage)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/gamma| Real)
(declare-const |1/k| Real)
(declare-const |1/leakage| Real)
(declare-const T Real)
(declare-const gamma Real)
(declare-const jacobian Real)
(declare-const k Real)
(declare-const leakage Real)
(declare-const theta_radius Real)
; 3
(assert (>= (+ (* 2.0 |1/gamma| |1/k| gamma jacobian leakage theta_radius) (* (- 4.0) |1/gamma| T leakage leakage theta_radius) (* 4.0 |1/gamma| T T leakage leakage) (* 2.0 |1/gamma| gamma jacobian leakage theta_radius) (* |1/gamma| |1/gamma| gamma leakage leakage theta_radius theta_radius) (* (- 4.0) |1/k| T jacobian leakage) (* 2.0 |1/k| gamma jacobian jacobian) (* |1/k| |1/k| gamma jacobian jacobian) (* (- 4.0) T jacobian leakage) (* gamma jacobian jacobian)) 0.0))
; about theta_radius
(assert (>= theta_radius 0.0))
; about leakage
(assert (> leakage 0.0))
; about jacobian
(assert (>= jacobian 0.0))
; about gamma
(assert (> gamma 0.0))
; about T
(assert (>= T 0.0))
; about k
(assert (> k 0.0))
; about 1/k
(assert (= (+ (- 1.0) (* |1/k| k)) 0.0))
; about 1/gamma
(assert (= (+ (- 1.0) (* |1/gamma| gamma)) 0.0))
; about 1/leakage
(assert (= (+ (- 1.0) (* |1/leakage| leakage)) 0.0))
; 1/gamma is nonnegative
(assert (>= |1/gamma| 0.0))
; 1/k is nonnegative
(assert (>= |1/k| 0.0))
; 1/leakage is nonnegative
(assert (>= |1/leakage| 0.0))
; T is nonnegative
(assert (>= T 0.0))
; gamma is nonnegative
(assert (>= gamma 0.0))
; jacobian is nonnegative
(assert (>= jacobian 0.0))
; k is nonnegative
(assert (>= k 0.0))
; leakage is nonnegative
(assert (>= leakage 0.0))
; theta_radius is nonnegative
(assert (>= theta_radius 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) |1/gamma| |1/k| |1/leakage| gamma jacobian leakage theta_radius) (* (/ 1.0 2.0) |1/gamma| |1/leakage| gamma jacobian leakage theta_radius) (* (- 1.0) |1/gamma| T leakage theta_radius) (* |1/gamma| T T leakage) (* (/ 1.0 4.0) |1/gamma| |1/gamma| |1/leakage| gamma leakage leakage theta_radius theta_radius) (* (/ 1.0 2.0) |1/k| |1/leakage| gamma jacobian jacobian) (* (- 1.0) |1/k| T jacobian) (* (/ 1.0 4.0) |1/k| |1/k| |1/leakage| gamma jacobian jacobian) (* (/ 1.0 4.0) |1/leakage| gamma jacobian jacobian) (* (- 1.0) T jacobian)) 0.0))
(check-sat)
(reset)
; control/K3d, step 5
; claim: (jacobian*(1 + 1/k) + leakage*theta_radius/gamma)*T - leakage/gamma*T^2 + remainder*T^2 + approximation_error + disturbance - switching <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/gamma| Real)
(declare-const |1/k| Real)
(declare-const |1/leakage| Real)
(declare-const T Real)
(declare-const approximation_error Real)
(declare-const disturbance Real)
(declare-const gamma Real)
(declare-const jacobian Real)
(declare-const k Real)
(declare-const leakage Real)
(declare-const remainder Real)
(declare-const switching Real)
(declare-const theta_radius Real)
; H2
(assert (>= (+ (* (- (/ 1.0 2.0)) |1/gamma| |1/k| |1/leakage| gamma jacobian leakage theta_radius) (* (- (/ 1.0 2.0)) |1/gamma| |1/leakage| gamma jacobian leakage theta_radius) (* (- (/ 1.0 4.0)) |1/gamma| |1/gamma| |1/leakage| gamma leakage leakage theta_radius theta_radius) (* (- (/ 1.0 2.0)) |1/k| |1/leakage| gamma jacobian jacobian) (* (- (/ 1.0 4.0)) |1/k| |1/k| |1/leakage| gamma jacobian jacobian) (* (- (/ 1.0 4.0)) |1/leakage| gamma jacobian jacobian) (* (- 1.0) approximation_error) (* (- 1.0) disturbance) (* (- 4.0) remainder theta_radius theta_radius) switching) 0.0))
; 2
(assert (>= (+ (* (- 1.0) T T remainder) (* 4.0 remainder theta_radius theta_radius)) 0.0))
; 4
(assert (>= (+ (* (/ 1.0 2.0) |1/gamma| |1/k| |1/leakage| gamma jacobian leakage theta_radius) (* (/ 1.0 2.0) |1/gamma| |1/leakage| gamma jacobian leakage theta_radius) (* (- 1.0) |1/gamma| T leakage theta_radius) (* |1/gamma| T T leakage) (* (/ 1.0 4.0) |1/gamma| |1/gamma| |1/leakage| gamma leakage leakage theta_radius theta_radius) (* (/ 1.0 2.0) |1/k| |1/leakage| gamma jacobian jacobian) (* (- 1.0) |1/k| T jacobian) (* (/ 1.0 4.0) |1/k| |1/k| |1/leakage| gamma jacobian jacobian) (* (/ 1.0 4.0) |1/leakage| gamma jacobian jacobian) (* (- 1.0) T jacobian)) 0.0))
; about theta_radius
(assert (>= theta_radius 0.0))
; about switching
(assert (>= switching 0.0))
; about remainder
(assert (>= remainder 0.0))
; about leakage
(assert (> leakage 0.0))
; about jacobian
(assert (>= jacobian 0.0))
; about gamma
(assert (> gamma 0.0))
; about disturbance
(assert (>= disturbance 0.0))
; about approximation_error
(assert (>= approximation_error 0.0))
; about T
(assert (>= T 0.0))
; about 1/leakage
(assert (= (+ (- 1.0) (* |1/leakage| leakage)) 0.0))
; about 1/k
(assert (= (+ (- 1.0) (* |1/k| k)) 0.0))
; about k
(assert (> k 0.0))
; about 1/gamma
(assert (= (+ (- 1.0) (* |1/gamma| gamma)) 0.0))
; 1/gamma is nonnegative
(assert (>= |1/gamma| 0.0))
; 1/k is nonnegative
(assert (>= |1/k| 0.0))
; 1/leakage is nonnegative
(assert (>= |1/leakage| 0.0))
; T is nonnegative
(assert (>= T 0.0))
; approximation_error is nonnegative
(assert (>= approximation_error 0.0))
; disturbance is nonnegative
(assert (>= disturbance 0.0))
; gamma is nonnegative
(assert (>= gamma 0.0))
; jacobian is nonnegative
(assert (>= jacobian 0.0))
; k is nonnegative
(assert (>= k 0.0))
; leakage is nonnegative
(assert (>= leakage 0.0))
; remainder is nonnegative
(assert (>= remainder 0.0))
; switching is nonnegative
(assert (>= switching 0.0))
; theta_radius is nonnegative
(assert (>= theta_radius 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/gamma| T leakage theta_radius) (* |1/gamma| T T leakage) (* (- 1.0) |1/k| T jacobian) (* (- 1.0) T jacobian) (* (- 1.0) T T remainder) (* (- 1.0) approximation_error) (* (- 1.0) disturbance) switching) 0.0))
(check-sat)
(reset)
; control/K3d, step 6
; claim: e*((jacobian*(1 + 1/k) + leakage*theta_radius/gamma)*T - leakage/gamma*T^2 + remainder*T^2 + approximation_error + disturbance - switching) <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/gamma| Real)
(declare-const |1/k| Real)
(declare-const T Real)
(declare-const approximation_error Real)
(declare-const disturbance Real)
(declare-const e Real)
(declare-const gamma Real)
(declare-const jacobian Real)
(declare-const k Real)
(declare-const leakage Real)
(declare-const remainder Real)
(declare-const switching Real)
(declare-const theta_radius Real)
; 5
(assert (>= (+ (* (- 1.0) |1/gamma| T leakage theta_radius) (* |1/gamma| T T leakage) (* (- 1.0) |1/k| T jacobian) (* (- 1.0) T jacobian) (* (- 1.0) T T remainder) (* (- 1.0) approximation_error) (* (- 1.0) disturbance) switching) 0.0))
; about theta_radius
(assert (>= theta_radius 0.0))
; about switching
(assert (>= switching 0.0))
; about remainder
(assert (>= remainder 0.0))
; about leakage
(assert (> leakage 0.0))
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
; about k
(assert (> k 0.0))
; about gamma
(assert (> gamma 0.0))
; about 1/k
(assert (= (+ (- 1.0) (* |1/k| k)) 0.0))
; about 1/gamma
(assert (= (+ (- 1.0) (* |1/gamma| gamma)) 0.0))
; 1/gamma is nonnegative
(assert (>= |1/gamma| 0.0))
; 1/k is nonnegative
(assert (>= |1/k| 0.0))
; T is nonnegative
(assert (>= T 0.0))
; approximation_error is nonnegative
(assert (>= approximation_error 0.0))
; disturbance is nonnegative
(assert (>= disturbance 0.0))
; e is nonnegative
(assert (>= e 0.0))
; gamma is nonnegative
(assert (>= gamma 0.0))
; jacobian is nonnegative
(assert (>= jacobian 0.0))
; k is nonnegative
(assert (>= k 0.0))
; leakage is nonnegative
(assert (>= leakage 0.0))
; remainder is nonnegative
(assert (>= remainder 0.0))
; switching is nonnegative
(assert (>= switching 0.0))
; theta_radius is nonnegative
(assert (>= theta_radius 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/gamma| T e leakage theta_radius) (* |1/gamma| T T e leakage) (* (- 1.0) |1/k| T e jacobian) (* (- 1.0) T e jacobian) (* (- 1.0) T T e remainder) (* (- 1.0) approximation_error e) (* (- 1.0) disturbance e) (* e switching)) 0.0))
(check-sat)
(reset)
; control/K3d, step 7
; claim: -k*e^2 <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const e Real)
(declare-const k Real)
; about k
(assert (> k 0.0))
; about e
(assert (>= e 0.0))
; e is nonnegative
(assert (>= e 0.0))
; k is nonnegative
(assert (>= k 0.0))
; the negation of the claim
(assert (< (* e e k) 0.0))
(check-sat)
(reset)
; control/K3d, claim
; claim: -k*e^2 + e*((jacobian*(1 + 1/k) + leakage*theta_radius/gamma)*T - leakage/gamma*T^2 + remainder*T^2 + approximation_error + disturbance - switching) <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/gamma| Real)
(declare-const |1/k| Real)
(declare-const T Real)
(declare-const approximation_error Real)
(declare-const disturbance Real)
(declare-const e Real)
(declare-const gamma Real)
(declare-const jacobian Real)
(declare-const k Real)
(declare-const leakage Real)
(declare-const remainder Real)
(declare-const switching Real)
(declare-const theta_radius Real)
; 6
(assert (>= (+ (* (- 1.0) |1/gamma| T e leakage theta_radius) (* |1/gamma| T T e leakage) (* (- 1.0) |1/k| T e jacobian) (* (- 1.0) T e jacobian) (* (- 1.0) T T e remainder) (* (- 1.0) approximation_error e) (* (- 1.0) disturbance e) (* e switching)) 0.0))
; 7
(assert (>= (* e e k) 0.0))
; about theta_radius
(assert (>= theta_radius 0.0))
; about switching
(assert (>= switching 0.0))
; about remainder
(assert (>= remainder 0.0))
; about leakage
(assert (> leakage 0.0))
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
; about T
(assert (>= T 0.0))
; about gamma
(assert (> gamma 0.0))
; about 1/k
(assert (= (+ (- 1.0) (* |1/k| k)) 0.0))
; about 1/gamma
(assert (= (+ (- 1.0) (* |1/gamma| gamma)) 0.0))
; 1/gamma is nonnegative
(assert (>= |1/gamma| 0.0))
; 1/k is nonnegative
(assert (>= |1/k| 0.0))
; T is nonnegative
(assert (>= T 0.0))
; approximation_error is nonnegative
(assert (>= approximation_error 0.0))
; disturbance is nonnegative
(assert (>= disturbance 0.0))
; e is nonnegative
(assert (>= e 0.0))
; gamma is nonnegative
(assert (>= gamma 0.0))
; jacobian is nonnegative
(assert (>= jacobian 0.0))
; k is nonnegative
(assert (>= k 0.0))
; leakage is nonnegative
(assert (>= leakage 0.0))
; remainder is nonnegative
(assert (>= remainder 0.0))
; switching is nonnegative
(assert (>= switching 0.0))
; theta_radius is nonnegative
(assert (>= theta_radius 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/gamma| T e leakage theta_radius) (* |1/gamma| T T e leakage) (* (- 1.0) |1/k| T e jacobian) (* (- 1.0) T e jacobian) (* (- 1.0) T T e remainder) (* (- 1.0) approximation_error e) (* (- 1.0) disturbance e) (* e switching) (* e e k)) 0.0))
(check-sat)
