; control/K2d, step 1
; claim: s < chi
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/lam1| Real)
(declare-const |1/lam3| Real)
(declare-const c Real)
(declare-const chi Real)
(declare-const k_min Real)
(declare-const lam1 Real)
(declare-const lam2 Real)
(declare-const lam3 Real)
(declare-const rho_chi Real)
(declare-const rho_s Real)
(declare-const s Real)
(declare-const slope Real)
; H1
(assert (= (+ (* |1/lam1| |1/lam3| c lam2) (* (- 1.0) s s)) 0.0))
; H2
(assert (> (+ k_min (* (- 1.0) lam3) (* (- 1.0) rho_s)) 0.0))
; H3
(assert (= (+ k_min (* (- 1.0) lam3) (* (- 1.0) rho_chi)) 0.0))
; H4
(assert (= (+ (* chi slope) (* (- 1.0) rho_chi) rho_s (* (- 1.0) s slope)) 0.0))
; about slope
(assert (>= slope 0.0))
; about s
(assert (>= s 0.0))
; about lam3
(assert (> lam3 0.0))
; about lam2
(assert (> lam2 0.0))
; about chi
(assert (>= chi 0.0))
; about c
(assert (>= c 0.0))
; about 1/lam3
(assert (= (+ (- 1.0) (* |1/lam3| lam3)) 0.0))
; about 1/lam1
(assert (= (+ (- 1.0) (* |1/lam1| lam1)) 0.0))
; about lam1
(assert (> lam1 0.0))
; 1/lam1 is nonnegative
(assert (>= |1/lam1| 0.0))
; 1/lam3 is nonnegative
(assert (>= |1/lam3| 0.0))
; c is nonnegative
(assert (>= c 0.0))
; chi is nonnegative
(assert (>= chi 0.0))
; lam1 is nonnegative
(assert (>= lam1 0.0))
; lam2 is nonnegative
(assert (>= lam2 0.0))
; lam3 is nonnegative
(assert (>= lam3 0.0))
; s is nonnegative
(assert (>= s 0.0))
; slope is nonnegative
(assert (>= slope 0.0))
; the negation of the claim
(assert (<= (+ chi (* (- 1.0) s)) 0.0))
(check-sat)
(reset)
; control/K2d, step 2
; claim: s^2 < chi^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const chi Real)
(declare-const s Real)
; 1
(assert (> (+ chi (* (- 1.0) s)) 0.0))
; about s
(assert (>= s 0.0))
; about chi
(assert (>= chi 0.0))
; chi is nonnegative
(assert (>= chi 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (<= (+ (* chi chi) (* (- 1.0) s s)) 0.0))
(check-sat)
(reset)
; control/K2d, step 3
; claim: lam2*c/(lam1*lam3) < chi^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/lam1| Real)
(declare-const |1/lam3| Real)
(declare-const c Real)
(declare-const chi Real)
(declare-const lam1 Real)
(declare-const lam2 Real)
(declare-const lam3 Real)
(declare-const s Real)
; H1
(assert (= (+ (* |1/lam1| |1/lam3| c lam2) (* (- 1.0) s s)) 0.0))
; 2
(assert (> (+ (* chi chi) (* (- 1.0) s s)) 0.0))
; about s
(assert (>= s 0.0))
; about lam2
(assert (> lam2 0.0))
; about chi
(assert (>= chi 0.0))
; about c
(assert (>= c 0.0))
; about 1/lam3
(assert (= (+ (- 1.0) (* |1/lam3| lam3)) 0.0))
; about lam3
(assert (> lam3 0.0))
; about 1/lam1
(assert (= (+ (- 1.0) (* |1/lam1| lam1)) 0.0))
; about lam1
(assert (> lam1 0.0))
; 1/lam1 is nonnegative
(assert (>= |1/lam1| 0.0))
; 1/lam3 is nonnegative
(assert (>= |1/lam3| 0.0))
; c is nonnegative
(assert (>= c 0.0))
; chi is nonnegative
(assert (>= chi 0.0))
; lam1 is nonnegative
(assert (>= lam1 0.0))
; lam2 is nonnegative
(assert (>= lam2 0.0))
; lam3 is nonnegative
(assert (>= lam3 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (<= (+ (* (- 1.0) |1/lam1| |1/lam3| c lam2) (* chi chi)) 0.0))
(check-sat)
(reset)
; control/K2d, step 4
; claim: c/lam3 < lam1*chi^2/lam2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/lam1| Real)
(declare-const |1/lam2| Real)
(declare-const |1/lam3| Real)
(declare-const c Real)
(declare-const chi Real)
(declare-const lam1 Real)
(declare-const lam2 Real)
(declare-const lam3 Real)
; 3
(assert (> (+ (* (- 1.0) |1/lam1| |1/lam3| c lam2) (* chi chi)) 0.0))
; about lam2
(assert (> lam2 0.0))
; about lam1
(assert (> lam1 0.0))
; about chi
(assert (>= chi 0.0))
; about c
(assert (>= c 0.0))
; about lam3
(assert (> lam3 0.0))
; about 1/lam1
(assert (= (+ (- 1.0) (* |1/lam1| lam1)) 0.0))
; about 1/lam2
(assert (= (+ (- 1.0) (* |1/lam2| lam2)) 0.0))
; about 1/lam3
(assert (= (+ (- 1.0) (* |1/lam3| lam3)) 0.0))
; 1/lam1 is nonnegative
(assert (>= |1/lam1| 0.0))
; 1/lam2 is nonnegative
(assert (>= |1/lam2| 0.0))
; 1/lam3 is nonnegative
(assert (>= |1/lam3| 0.0))
; c is nonnegative
(assert (>= c 0.0))
; chi is nonnegative
(assert (>= chi 0.0))
; lam1 is nonnegative
(assert (>= lam1 0.0))
; lam2 is nonnegative
(assert (>= lam2 0.0))
; lam3 is nonnegative
(assert (>= lam3 0.0))
; the negation of the claim
(assert (<= (+ (* |1/lam2| chi chi lam1) (* (- 1.0) |1/lam3| c)) 0.0))
(check-sat)
(reset)
; control/K2d, claim
; claim: lam1*chi^2/lam2 - c/lam3 > 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/lam2| Real)
(declare-const |1/lam3| Real)
(declare-const c Real)
(declare-const chi Real)
(declare-const lam1 Real)
(declare-const lam2 Real)
(declare-const lam3 Real)
; 4
(assert (> (+ (* |1/lam2| chi chi lam1) (* (- 1.0) |1/lam3| c)) 0.0))
; about lam1
(assert (> lam1 0.0))
; about chi
(assert (>= chi 0.0))
; about c
(assert (>= c 0.0))
; about lam3
(assert (> lam3 0.0))
; about lam2
(assert (> lam2 0.0))
; about 1/lam2
(assert (= (+ (- 1.0) (* |1/lam2| lam2)) 0.0))
; about 1/lam3
(assert (= (+ (- 1.0) (* |1/lam3| lam3)) 0.0))
; 1/lam2 is nonnegative
(assert (>= |1/lam2| 0.0))
; 1/lam3 is nonnegative
(assert (>= |1/lam3| 0.0))
; c is nonnegative
(assert (>= c 0.0))
; chi is nonnegative
(assert (>= chi 0.0))
; lam1 is nonnegative
(assert (>= lam1 0.0))
; lam2 is nonnegative
(assert (>= lam2 0.0))
; lam3 is nonnegative
(assert (>= lam3 0.0))
; the negation of the claim
(assert (<= (+ (* |1/lam2| chi chi lam1) (* (- 1.0) |1/lam3| c)) 0.0))
(check-sat)
