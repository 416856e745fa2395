; control/K5a, step 1
; claim: T^2 <= 2*theta_radius*T
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
(assert (< (+ (* 2.0 T theta_radius) (* (- 1.0) T T)) 0.0))
(check-sat)
(reset)
; control/K5a, step 2
; claim: remainder*r*T^2 <= remainder*r*(2*theta_radius*T)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const T Real)
(declare-const r Real)
(declare-const remainder Real)
(declare-const theta_radius Real)
; 1
(assert (>= (+ (* 2.0 T theta_radius) (* (- 1.0) T T)) 0.0))
; about theta_radius
(assert (>= theta_radius 0.0))
; about remainder
(assert (>= remainder 0.0))
; about r
(assert (>= r 0.0))
; about T
(assert (>= T 0.0))
; T is nonnegative
(assert (>= T 0.0))
; r is nonnegative
(assert (>= r 0.0))
; remainder is nonnegative
(assert (>= remainder 0.0))
; theta_radius is nonnegative
(assert (>= theta_radius 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 T r remainder theta_radius) (* (- 1.0) T T r remainder)) 0.0))
(check-sat)
(reset)
; control/K5a, step 3
; claim: multiplier*T^2 <= multiplier*(2*theta_radius*T)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const T Real)
(declare-const multiplier Real)
(declare-const theta_radius Real)
; 1
(assert (>= (+ (* 2.0 T theta_radius) (* (- 1.0) T T)) 0.0))
; about theta_radius
(assert (>= theta_radius 0.0))
; about multiplier
(assert (>= multiplier 0.0))
; about T
(assert (>= T 0.0))
; T is nonnegative
(assert (>= T 0.0))
; multiplier is nonnegative
(assert (>= multiplier 0.0))
; theta_radius is nonnegative
(assert (>= theta_radius 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 T multiplier theta_radius) (* (- 1.0) T T multiplier)) 0.0))
(check-sat)
(reset)
; control/K5a, step 4
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
; control/K5a, step 5
; claim: m*out^2/4 + b*out*edge + a*edge^2 <= det*(rate*limit)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/det| Real)
(declare-const |1/rate| Real)
(declare-const a Real)
(declare-const b Real)
(declare-const det Real)
(declare-const edge Real)
(declare-const limit Real)
(declare-const m Real)
(declare-const out Real)
(declare-const rate Real)
; H10
(assert (> det 0.0))
; H12
(assert (>= (+ (* (- 1.0) |1/det| |1/rate| a edge edge) (* (- 1.0) |1/det| |1/rate| b edge out) (* (- (/ 1.0 4.0)) |1/det| |1/rate| m out out) limit) 0.0))
; about rate
(assert (> rate 0.0))
; about limit
(assert (>= limit 0.0))
; about 1/rate
(assert (= (+ (- 1.0) (* |1/rate| rate)) 0.0))
; about 1/det
(assert (= (+ (- 1.0) (* |1/det| det)) 0.0))
; 1/rate is nonnegative
(assert (>= |1/rate| 0.0))
; limit is nonnegative
(assert (>= limit 0.0))
; rate is nonnegative
(assert (>= rate 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) a edge edge) (* (- 1.0) b edge out) (* det limit rate) (* (- (/ 1.0 4.0)) m out out)) 0.0))
(check-sat)
(reset)
; control/K5a, step 6
; claim: a*(m*out^2/4 + b*out*edge + a*edge^2) <= a*(det*(rate*limit))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a Real)
(declare-const b Real)
(declare-const det Real)
(declare-const edge Real)
(declare-const limit Real)
(declare-const m Real)
(declare-const out Real)
(declare-const rate Real)
; H9
(assert (> a 0.0))
; 5
(assert (>= (+ (* (- 1.0) a edge edge) (* (- 1.0) b edge out) (* det limit rate) (* (- (/ 1.0 4.0)) m out out)) 0.0))
; about rate
(assert (> rate 0.0))
; about limit
(assert (>= limit 0.0))
; limit is nonnegative
(assert (>= limit 0.0))
; rate is nonnegative
(assert (>= rate 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) a b edge out) (* a det limit rate) (* (- (/ 1.0 4.0)) a m out out) (* (- 1.0) a a edge edge)) 0.0))
(check-sat)
(reset)
; control/K5a, step 7
; claim: det*(a*r - b*T - out/2)^2 >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const T Real)
(declare-const a Real)
(declare-const b Real)
(declare-const det Real)
(declare-const out Real)
(declare-const r Real)
; H10
(assert (> det 0.0))
; about r
(assert (>= r 0.0))
; about T
(assert (>= T 0.0))
; T is nonnegative
(assert (>= T 0.0))
; r is nonnegative
(assert (>= r 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) T a b det r) (* T b det out) (* T T b b det) (* (- 1.0) a det out r) (* a a det r r) (* (/ 1.0 4.0) det out out)) 0.0))
(check-sat)
(reset)
; control/K5a, step 8
; claim: det*(a*q) == det*(a*r - b*T - out/2)^2 + (det*T - a*edge - b*out/2)^2 + (a*(det*(rate*limit)) - a*(m*out^2/4 + b*out*edge + a*edge^2))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const T Real)
(declare-const a Real)
(declare-const b Real)
(declare-const det Real)
(declare-const edge Real)
(declare-const limit Real)
(declare-const m Real)
(declare-const out Real)
(declare-const q Real)
(declare-const r Real)
(declare-const rate Real)
; H8
(assert (= (+ (* a m) (* (- 1.0) b b) (* (- 1.0) det)) 0.0))
; H11
(assert (= (+ (* (- 2.0) T b r) (* (- 2.0) T edge) (* T T m) (* a r r) (* limit rate) (* (- 1.0) out r) (* (- 1.0) q)) 0.0))
; about rate
(assert (> rate 0.0))
; about r
(assert (>= r 0.0))
; about limit
(assert (>= limit 0.0))
; about T
(assert (>= T 0.0))
; T is nonnegative
(assert (>= T 0.0))
; limit is nonnegative
(assert (>= limit 0.0))
; r is nonnegative
(assert (>= r 0.0))
; rate is nonnegative
(assert (>= rate 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 2.0) T a b det r) (* (- 2.0) T a det edge) (* T T b b det) (* T T det det) (* a det limit rate) (* (- 1.0) a det out r) (* (- 1.0) a det q) (* (- (/ 1.0 4.0)) a m out out) (* a a det r r) (* (/ 1.0 4.0) b b out out) (* (/ 1.0 4.0) det out out)) 0.0)))
(check-sat)
(reset)
; control/K5a, step 9
; claim: (det*T - a*edge - b*out/2)^2 >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const T Real)
(declare-const a Real)
(declare-const b Real)
(declare-const det Real)
(declare-const edge Real)
(declare-const out Real)
; about T
(assert (>= T 0.0))
; T is nonnegative
(assert (>= T 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) T a det edge) (* (- 1.0) T b det out) (* T T det det) (* a b edge out) (* a a edge edge) (* (/ 1.0 4.0) b b out out)) 0.0))
(check-sat)
(reset)
; control/K5a, step 10
; claim: a*(det*(rate*limit)) - a*(m*out^2/4 + b*out*edge + a*edge^2) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a Real)
(declare-const b Real)
(declare-const det Real)
(declare-const edge Real)
(declare-const limit Real)
(declare-const m Real)
(declare-const out Real)
(declare-const rate Real)
; 6
(assert (>= (+ (* (- 1.0) a b edge out) (* a det limit rate) (* (- (/ 1.0 4.0)) a m out out) (* (- 1.0) a a edge edge)) 0.0))
; about rate
(assert (> rate 0.0))
; about limit
(assert (>= limit 0.0))
; limit is nonnegative
(assert (>= limit 0.0))
; rate is nonnegative
(assert (>= rate 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) a b edge out) (* a det limit rate) (* (- (/ 1.0 4.0)) a m out out) (* (- 1.0) a a edge edge)) 0.0))
(check-sat)
(reset)
; control/K5a, step 11
; claim: det*(a*q) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const T Real)
(declare-const a Real)
(declare-const b Real)
(declare-const det Real)
(declare-const edge Real)
(declare-const limit Real)
(declare-const m Real)
(declare-const out Real)
(declare-const q Real)
(declare-const r Real)
(declare-const rate Real)
; 7
(assert (>= (+ (* (- 2.0) T a b det r) (* T b det out) (* T T b b det) (* (- 1.0) a det out r) (* a a det r r) (* (/ 1.0 4.0) det out out)) 0.0))
; 8
(assert (= (+ (* (- 2.0) T a b det r) (* (- 2.0) T a det edge) (* T T b b det) (* T T det det) (* a det limit rate) (* (- 1.0) a det out r) (* (- 1.0) a det q) (* (- (/ 1.0 4.0)) a m out out) (* a a det r r) (* (/ 1.0 4.0) b b out out) (* (/ 1.0 4.0) det out out)) 0.0))
; 9
(assert (>= (+ (* (- 2.0) T a det edge) (* (- 1.0) T b det out) (* T T det det) (* a b edge out) (* a a edge edge) (* (/ 1.0 4.0) b b out out)) 0.0))
; 10
(assert (>= (+ (* (- 1.0) a b edge out) (* a det limit rate) (* (- (/ 1.0 4.0)) a m out out) (* (- 1.0) a a edge edge)) 0.0))
; about rate
(assert (> rate 0.0))
; about r
(assert (>= r 0.0))
; about limit
(assert (>= limit 0.0))
; about T
(assert (>= T 0.0))
; T is nonnegative
(assert (>= T 0.0))
; limit is nonnegative
(assert (>= limit 0.0))
; r is nonnegative
(assert (>= r 0.0))
; rate is nonnegative
(assert (>= rate 0.0))
; the negation of the claim
(assert (< (* a det q) 0.0))
(check-sat)
(reset)
; control/K5a, step 12
; claim: a*q >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a Real)
(declare-const det Real)
(declare-const q Real)
; H10
(assert (> det 0.0))
; 11
(assert (>= (* a det q) 0.0))
; the negation of the claim
(assert (< (* a q) 0.0))
(check-sat)
(reset)
; control/K5a, step 13
; claim: q >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a Real)
(declare-const q Real)
; H9
(assert (> a 0.0))
; 12
(assert (>= (* a q) 0.0))
; the negation of the claim
(assert (< q 0.0))
(check-sat)
(reset)
; control/K5a, claim
; claim: -alpha*e^2 - k*r^2 + (remainder*T^2 + out)*r + sigma*theta_radius*T - sigma*T^2 + rate*(e^2 + r^2 + T^2/gamma) <= rate*limit
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/gamma| Real)
(declare-const T Real)
(declare-const a Real)
(declare-const alpha Real)
(declare-const approximation_error Real)
(declare-const b Real)
(declare-const disturbance Real)
(declare-const e Real)
(declare-const edge Real)
(declare-const gamma Real)
(declare-const k Real)
(declare-const limit Real)
(declare-const m Real)
(declare-const multiplier Real)
(declare-const out Real)
(declare-const q Real)
(declare-const r Real)
(declare-const rate Real)
(declare-const remainder Real)
(declare-const sigma Real)
(declare-const theta_radius Real)
; H3
(assert (= (+ approximation_error disturbance (* (- 1.0) out)) 0.0))
; H4
(assert (= (+ (* (- 1.0) a) k (* (- 1.0) rate)) 0.0))
; H5
(assert (= (+ (* (- 1.0) |1/gamma| rate) (* (- 1.0) m) multiplier sigma) 0.0))
; H6
(assert (= (+ (* (- 1.0) b) (* remainder theta_radius)) 0.0))
; H7
(assert (= (+ (* (- 1.0) edge) (* multiplier theta_radius) (* (/ 1.0 2.0) sigma theta_radius)) 0.0))
; H11
(assert (= (+ (* (- 2.0) T b r) (* (- 2.0) T edge) (* T T m) (* a r r) (* limit rate) (* (- 1.0) out r) (* (- 1.0) q)) 0.0))
; 2
(assert (>= (+ (* 2.0 T r remainder theta_radius) (* (- 1.0) T T r remainder)) 0.0))
; 3
(assert (>= (+ (* 2.0 T multiplier theta_radius) (* (- 1.0) T T multiplier)) 0.0))
; 4
(assert (>= (+ (* alpha e e) (* (- 1.0) e e rate)) 0.0))
; 13
(assert (>= q 0.0))
; about theta_radius
(assert (>= theta_radius 0.0))
; about sigma
(assert (>= sigma 0.0))
; about remainder
(assert (>= remainder 0.0))
; about rate
(assert (> rate 0.0))
; about r
(assert (>= r 0.0))
; about multiplier
(assert (>= multiplier 0.0))
; about limit
(assert (>= limit 0.0))
; about k
(assert (> k 0.0))
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
; about 1/gamma
(assert (= (+ (- 1.0) (* |1/gamma| gamma)) 0.0))
; about gamma
(assert (> gamma 0.0))
; 1/gamma is nonnegative
(assert (>= |1/gamma| 0.0))
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
; gamma is nonnegative
(assert (>= gamma 0.0))
; k is nonnegative
(assert (>= k 0.0))
; limit is nonnegative
(assert (>= limit 0.0))
; multiplier is nonnegative
(assert (>= multiplier 0.0))
; r is nonnegative
(assert (>= r 0.0))
; rate is nonnegative
(assert (>= rate 0.0))
; remainder is nonnegative
(assert (>= remainder 0.0))
; sigma is nonnegative
(assert (>= sigma 0.0))
; theta_radius is nonnegative
(assert (>= theta_radius 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/gamma| T T rate) (* (- 1.0) T sigma theta_radius) (* (- 1.0) T T r remainder) (* T T sigma) (* alpha e e) (* (- 1.0) e e rate) (* k r r) (* limit rate) (* (- 1.0) out r) (* (- 1.0) r r rate)) 0.0))
(check-sat)
