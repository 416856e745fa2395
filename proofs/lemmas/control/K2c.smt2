; control/K2c, step 1
; claim: kth*(th*(rho4*t)) <= kth^2*th^2/4 + rho4^2*t^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const kth Real)
(declare-const rho4 Real)
(declare-const t Real)
(declare-const th Real)
; about th
(assert (>= th 0.0))
; about t
(assert (>= t 0.0))
; about rho4
(assert (>= rho4 0.0))
; about kth
(assert (> kth 0.0))
; kth is nonnegative
(assert (>= kth 0.0))
; rho4 is nonnegative
(assert (>= rho4 0.0))
; t is nonnegative
(assert (>= t 0.0))
; th is nonnegative
(assert (>= th 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) kth rho4 t th) (* (/ 1.0 4.0) kth kth th th) (* rho4 rho4 t t)) 0.0))
(check-sat)
(reset)
; control/K2c, step 2
; claim: kth*(th*c4) <= kth^2*th^2/8 + 2*c4^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c4 Real)
(declare-const kth Real)
(declare-const th Real)
; about th
(assert (>= th 0.0))
; about kth
(assert (> kth 0.0))
; about c4
(assert (>= c4 0.0))
; c4 is nonnegative
(assert (>= c4 0.0))
; kth is nonnegative
(assert (>= kth 0.0))
; th is nonnegative
(assert (>= th 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) c4 kth th) (* 2.0 c4 c4) (* (/ 1.0 8.0) kth kth th th)) 0.0))
(check-sat)
(reset)
; control/K2c, step 3
; claim: theta_bar*th <= theta_bar^2 + th^2/4
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const th Real)
(declare-const theta_bar Real)
; about theta_bar
(assert (>= theta_bar 0.0))
; about th
(assert (>= th 0.0))
; th is nonnegative
(assert (>= th 0.0))
; theta_bar is nonnegative
(assert (>= theta_bar 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) th theta_bar) (* (/ 1.0 4.0) th th) (* theta_bar theta_bar)) 0.0))
(check-sat)
(reset)
; control/K2c, step 4
; claim: th*(rho4*t) <= kth*th^2/4 + rho4^2*t^2/kth
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/kth| Real)
(declare-const kth Real)
(declare-const rho4 Real)
(declare-const t Real)
(declare-const th Real)
; 1
(assert (>= (+ (* (- 1.0) kth rho4 t th) (* (/ 1.0 4.0) kth kth th th) (* rho4 rho4 t t)) 0.0))
; about th
(assert (>= th 0.0))
; about t
(assert (>= t 0.0))
; about rho4
(assert (>= rho4 0.0))
; about kth
(assert (> kth 0.0))
; about 1/kth
(assert (= (+ (- 1.0) (* |1/kth| kth)) 0.0))
; 1/kth is nonnegative
(assert (>= |1/kth| 0.0))
; kth is nonnegative
(assert (>= kth 0.0))
; rho4 is nonnegative
(assert (>= rho4 0.0))
; t is nonnegative
(assert (>= t 0.0))
; th is nonnegative
(assert (>= th 0.0))
; the negation of the claim
(assert (< (+ (* |1/kth| rho4 rho4 t t) (* (/ 1.0 4.0) kth th th) (* (- 1.0) rho4 t th)) 0.0))
(check-sat)
(reset)
; control/K2c, step 5
; claim: th*c4 <= kth*th^2/8 + 2*c4^2/kth
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/kth| Real)
(declare-const c4 Real)
(declare-const kth Real)
(declare-const th Real)
; 2
(assert (>= (+ (* (- 1.0) c4 kth th) (* 2.0 c4 c4) (* (/ 1.0 8.0) kth kth th th)) 0.0))
; about th
(assert (>= th 0.0))
; about kth
(assert (> kth 0.0))
; about c4
(assert (>= c4 0.0))
; about 1/kth
(assert (= (+ (- 1.0) (* |1/kth| kth)) 0.0))
; 1/kth is nonnegative
(assert (>= |1/kth| 0.0))
; c4 is nonnegative
(assert (>= c4 0.0))
; kth is nonnegative
(assert (>= kth 0.0))
; th is nonnegative
(assert (>= th 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |1/kth| c4 c4) (* (- 1.0) c4 th) (* (/ 1.0 8.0) kth th th)) 0.0))
(check-sat)
(reset)
; control/K2c, claim
; claim: -kth*th^2 + kth*theta_bar*th + th*(rho4*t + c4) <= -3*kth/8*th^2 + rho4^2*t^2/kth + 2*c4^2/kth + kth*theta_bar^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/kth| Real)
(declare-const c4 Real)
(declare-const kth Real)
(declare-const rho4 Real)
(declare-const t Real)
(declare-const th Real)
(declare-const theta_bar Real)
; 3
(assert (>= (+ (* (- 1.0) th theta_bar) (* (/ 1.0 4.0) th th) (* theta_bar theta_bar)) 0.0))
; 4
(assert (>= (+ (* |1/kth| rho4 rho4 t t) (* (/ 1.0 4.0) kth th th) (* (- 1.0) rho4 t th)) 0.0))
; 5
(assert (>= (+ (* 2.0 |1/kth| c4 c4) (* (- 1.0) c4 th) (* (/ 1.0 8.0) kth th th)) 0.0))
; about theta_bar
(assert (>= theta_bar 0.0))
; about th
(assert (>= th 0.0))
; about t
(assert (>= t 0.0))
; about rho4
(assert (>= rho4 0.0))
; about kth
(assert (> kth 0.0))
; about c4
(assert (>= c4 0.0))
; about 1/kth
(assert (= (+ (- 1.0) (* |1/kth| kth)) 0.0))
; 1/kth is nonnegative
(assert (>= |1/kth| 0.0))
; c4 is nonnegative
(assert (>= c4 0.0))
; kth is nonnegative
(assert (>= kth 0.0))
; rho4 is nonnegative
(assert (>= rho4 0.0))
; t is nonnegative
(assert (>= t 0.0))
; th is nonnegative
(assert (>= th 0.0))
; theta_bar is nonnegative
(assert (>= theta_bar 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |1/kth| c4 c4) (* |1/kth| rho4 rho4 t t) (* (- 1.0) c4 th) (* (- 1.0) kth th theta_bar) (* (/ 5.0 8.0) kth th th) (* kth theta_bar theta_bar) (* (- 1.0) rho4 t th)) 0.0))
(check-sat)
