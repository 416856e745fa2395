; control/K2e, step 1
; claim: -lam3/lam2*t <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/lam2| Real)
(declare-const lam2 Real)
(declare-const lam3 Real)
(declare-const t Real)
; about t
(assert (>= t 0.0))
; about lam3
(assert (> lam3 0.0))
; about lam2
(assert (> lam2 0.0))
; about 1/lam2
(assert (= (+ (- 1.0) (* |1/lam2| lam2)) 0.0))
; 1/lam2 is nonnegative
(assert (>= |1/lam2| 0.0))
; lam2 is nonnegative
(assert (>= lam2 0.0))
; lam3 is nonnegative
(assert (>= lam3 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (* |1/lam2| lam3 t) 0.0))
(check-sat)
(reset)
; control/K2e, step 2, premise
; claim: -lam3/lam2*t <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/lam2| Real)
(declare-const lam2 Real)
(declare-const lam3 Real)
(declare-const t Real)
; 1
(assert (>= (* |1/lam2| lam3 t) 0.0))
; about t
(assert (>= t 0.0))
; about lam3
(assert (> lam3 0.0))
; about lam2
(assert (> lam2 0.0))
; about 1/lam2
(assert (= (+ (- 1.0) (* |1/lam2| lam2)) 0.0))
; 1/lam2 is nonnegative
(assert (>= |1/lam2| 0.0))
; lam2 is nonnegative
(assert (>= lam2 0.0))
; lam3 is nonnegative
(assert (>= lam3 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (* |1/lam2| lam3 t) 0.0))
(check-sat)
(reset)
; control/K2e, step 2, defined
; claim: exp(-lam3/lam2*t) == exp(-lam3/lam2*t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; control/K2e, step 2, defined
; claim: exp(0) == exp(0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; control/K2e, step 3
; claim: exp(-lam3/lam2*t) <= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |exp(-1/lam2*lam3*t)| Real)
(declare-const |exp(1/lam2*lam3*t)| Real)
; 2
(assert (>= (+ 1.0 (* (- 1.0) |exp(-1/lam2*lam3*t)|)) 0.0))
; about exp(-1/lam2*lam3*t)
(assert (> |exp(-1/lam2*lam3*t)| 0.0))
; about exp(-1/lam2*lam3*t)
(assert (= (+ (- 1.0) (* |exp(-1/lam2*lam3*t)| |exp(1/lam2*lam3*t)|)) 0.0))
; about exp(1/lam2*lam3*t)
(assert (> |exp(1/lam2*lam3*t)| 0.0))
; exp(-1/lam2*lam3*t) is nonnegative
(assert (>= |exp(-1/lam2*lam3*t)| 0.0))
; exp(1/lam2*lam3*t) is nonnegative
(assert (>= |exp(1/lam2*lam3*t)| 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) |exp(-1/lam2*lam3*t)|)) 0.0))
(check-sat)
(reset)
; control/K2e, step 4
; claim: V0*exp(-lam3/lam2*t) <= lam2*norm(z0)^2*exp(-lam3/lam2*t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/lam2| Real)
(declare-const V0 Real)
(declare-const |exp(-1/lam2*lam3*t)| Real)
(declare-const |exp(1/lam2*lam3*t)| Real)
(declare-const |inner(z0, z0)| Real)
(declare-const lam2 Real)
(declare-const |norm(z0)| Real)
; H2
(assert (>= (+ (* (- 1.0) V0) (* lam2 |norm(z0)| |norm(z0)|)) 0.0))
; about norm(z0)
(assert (= (+ (* (- 1.0) |inner(z0, z0)|) (* |norm(z0)| |norm(z0)|)) 0.0))
; about inner(z0, z0)
(assert (= (+ |inner(z0, z0)| (* (- 1.0) |norm(z0)| |norm(z0)|)) 0.0))
; about lam2
(assert (> lam2 0.0))
; about exp(-1/lam2*lam3*t)
(assert (> |exp(-1/lam2*lam3*t)| 0.0))
; about exp(-1/lam2*lam3*t)
(assert (= (+ (- 1.0) (* |exp(-1/lam2*lam3*t)| |exp(1/lam2*lam3*t)|)) 0.0))
; about exp(1/lam2*lam3*t)
(assert (> |exp(1/lam2*lam3*t)| 0.0))
; about 1/lam2
(assert (= (+ (- 1.0) (* |1/lam2| lam2)) 0.0))
; 1/lam2 is nonnegative
(assert (>= |1/lam2| 0.0))
; exp(-1/lam2*lam3*t) is nonnegative
(assert (>= |exp(-1/lam2*lam3*t)| 0.0))
; exp(1/lam2*lam3*t) is nonnegative
(assert (>= |exp(1/lam2*lam3*t)| 0.0))
; inner(z0, z0) is nonnegative
(assert (>= |inner(z0, z0)| 0.0))
; lam2 is nonnegative
(assert (>= lam2 0.0))
; norm(z0) is nonnegative
(assert (>= |norm(z0)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) V0 |exp(-1/lam2*lam3*t)|) (* |exp(-1/lam2*lam3*t)| lam2 |norm(z0)| |norm(z0)|)) 0.0))
(check-sat)
(reset)
; control/K2e, step 5
; claim: lam1*norm(z)^2 <= lam2*norm(z0)^2*exp(-lam3/lam2*t) + lam2*c/lam3*(1 - exp(-lam3/lam2*t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/lam2| Real)
(declare-const |1/lam3| Real)
(declare-const V Real)
(declare-const V0 Real)
(declare-const c Real)
(declare-const |exp(-1/lam2*lam3*t)| Real)
(declare-const |exp(1/lam2*lam3*t)| Real)
(declare-const |inner(z, z)| Real)
(declare-const |inner(z0, z0)| Real)
(declare-const lam1 Real)
(declare-const lam2 Real)
(declare-const lam3 Real)
(declare-const |norm(z)| Real)
(declare-const |norm(z0)| Real)
; H1
(assert (>= (+ V (* (- 1.0) lam1 |norm(z)| |norm(z)|)) 0.0))
; H3
(assert (>= (+ (* (- 1.0) |1/lam3| c |exp(-1/lam2*lam3*t)| lam2) (* |1/lam3| c lam2) (* (- 1.0) V) (* V0 |exp(-1/lam2*lam3*t)|)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) V0 |exp(-1/lam2*lam3*t)|) (* |exp(-1/lam2*lam3*t)| lam2 |norm(z0)| |norm(z0)|)) 0.0))
; about norm(z0)
(assert (= (+ (* (- 1.0) |inner(z0, z0)|) (* |norm(z0)| |norm(z0)|)) 0.0))
; about inner(z0, z0)
(assert (= (+ |inner(z0, z0)| (* (- 1.0) |norm(z0)| |norm(z0)|)) 0.0))
; about norm(z)
(assert (= (+ (* (- 1.0) |inner(z, z)|) (* |norm(z)| |norm(z)|)) 0.0))
; about inner(z, z)
(assert (= (+ |inner(z, z)| (* (- 1.0) |norm(z)| |norm(z)|)) 0.0))
; about lam2
(assert (> lam2 0.0))
; about lam1
(assert (> lam1 0.0))
; about exp(-1/lam2*lam3*t)
(assert (> |exp(-1/lam2*lam3*t)| 0.0))
; about exp(-1/lam2*lam3*t)
(assert (= (+ (- 1.0) (* |exp(-1/lam2*lam3*t)| |exp(1/lam2*lam3*t)|)) 0.0))
; about exp(1/lam2*lam3*t)
(assert (> |exp(1/lam2*lam3*t)| 0.0))
; about c
(assert (>= c 0.0))
; about 1/lam3
(assert (= (+ (- 1.0) (* |1/lam3| lam3)) 0.0))
; about lam3
(assert (> lam3 0.0))
; about 1/lam2
(assert (= (+ (- 1.0) (* |1/lam2| lam2)) 0.0))
; 1/lam2 is nonnegative
(assert (>= |1/lam2| 0.0))
; 1/lam3 is nonnegative
(assert (>= |1/lam3| 0.0))
; c is nonnegative
(assert (>= c 0.0))
; exp(-1/lam2*lam3*t) is nonnegative
(assert (>= |exp(-1/lam2*lam3*t)| 0.0))
; exp(1/lam2*lam3*t) is nonnegative
(assert (>= |exp(1/lam2*lam3*t)| 0.0))
; inner(z, z) is nonnegative
(assert (>= |inner(z, z)| 0.0))
; inner(z0, z0) is nonnegative
(assert (>= |inner(z0, z0)| 0.0))
; lam1 is nonnegative
(assert (>= lam1 0.0))
; lam2 is nonnegative
(assert (>= lam2 0.0))
; lam3 is nonnegative
(assert (>= lam3 0.0))
; norm(z) is nonnegative
(assert (>= |norm(z)| 0.0))
; norm(z0) is nonnegative
(assert (>= |norm(z0)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/lam3| c |exp(-1/lam2*lam3*t)| lam2) (* |1/lam3| c lam2) (* |exp(-1/lam2*lam3*t)| lam2 |norm(z0)| |norm(z0)|) (* (- 1.0) lam1 |norm(z)| |norm(z)|)) 0.0))
(check-sat)
(reset)
; control/K2e, step 6
; claim: norm(z)^2 <= lam2/lam1*norm(z0)^2*exp(-lam3/lam2*t) + lam2*c/(lam1*lam3)*(1 - exp(-lam3/lam2*t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/lam1| Real)
(declare-const |1/lam2| Real)
(declare-const |1/lam3| Real)
(declare-const c Real)
(declare-const |exp(-1/lam2*lam3*t)| Real)
(declare-const |exp(1/lam2*lam3*t)| Real)
(declare-const |inner(z, z)| Real)
(declare-const |inner(z0, z0)| Real)
(declare-const lam1 Real)
(declare-const lam2 Real)
(declare-const lam3 Real)
(declare-const |norm(z)| Real)
(declare-const |norm(z0)| Real)
; 5
(assert (>= (+ (* (- 1.0) |1/lam3| c |exp(-1/lam2*lam3*t)| lam2) (* |1/lam3| c lam2) (* |exp(-1/lam2*lam3*t)| lam2 |norm(z0)| |norm(z0)|) (* (- 1.0) lam1 |norm(z)| |norm(z)|)) 0.0))
; about norm(z0)
(assert (= (+ (* (- 1.0) |inner(z0, z0)|) (* |norm(z0)| |norm(z0)|)) 0.0))
; about inner(z0, z0)
(assert (= (+ |inner(z0, z0)| (* (- 1.0) |norm(z0)| |norm(z0)|)) 0.0))
; about norm(z)
(assert (= (+ (* (- 1.0) |inner(z, z)|) (* |norm(z)| |norm(z)|)) 0.0))
; about inner(z, z)
(assert (= (+ |inner(z, z)| (* (- 1.0) |norm(z)| |norm(z)|)) 0.0))
; about lam2
(assert (> lam2 0.0))
; about lam1
(assert (> lam1 0.0))
; about exp(-1/lam2*lam3*t)
(assert (> |exp(-1/lam2*lam3*t)| 0.0))
; about exp(-1/lam2*lam3*t)
(assert (= (+ (- 1.0) (* |exp(-1/lam2*lam3*t)| |exp(1/lam2*lam3*t)|)) 0.0))
; about exp(1/lam2*lam3*t)
(assert (> |exp(1/lam2*lam3*t)| 0.0))
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
; exp(-1/lam2*lam3*t) is nonnegative
(assert (>= |exp(-1/lam2*lam3*t)| 0.0))
; exp(1/lam2*lam3*t) is nonnegative
(assert (>= |exp(1/lam2*lam3*t)| 0.0))
; inner(z, z) is nonnegative
(assert (>= |inner(z, z)| 0.0))
; inner(z0, z0) is nonnegative
(assert (>= |inner(z0, z0)| 0.0))
; lam1 is nonnegative
(assert (>= lam1 0.0))
; lam2 is nonnegative
(assert (>= lam2 0.0))
; lam3 is nonnegative
(assert (>= lam3 0.0))
; norm(z) is nonnegative
(assert (>= |norm(z)| 0.0))
; norm(z0) is nonnegative
(assert (>= |norm(z0)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/lam1| |1/lam3| c |exp(-1/lam2*lam3*t)| lam2) (* |1/lam1| |1/lam3| c lam2) (* |1/lam1| |exp(-1/lam2*lam3*t)| lam2 |norm(z0)| |norm(z0)|) (* (- 1.0) |norm(z)| |norm(z)|)) 0.0))
(check-sat)
(reset)
; control/K2e, claim
; claim: norm(z) <= sqrt(lam2/lam1*norm(z0)^2*exp(-lam3/lam2*t) + lam2*c/(lam1*lam3)*(1 - exp(-lam3/lam2*t)))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/lam1| Real)
(declare-const |1/lam2| Real)
(declare-const |1/lam3| Real)
(declare-const c Real)
(declare-const |exp(-1/lam2*lam3*t)| Real)
(declare-const |exp(1/lam2*lam3*t)| Real)
(declare-const |inner(z, z)| Real)
(declare-const |inner(z0, z0)| Real)
(declare-const lam1 Real)
(declare-const lam2 Real)
(declare-const lam3 Real)
(declare-const |norm(z)| Real)
(declare-const |norm(z0)| Real)
(declare-const |sqrt(-1/lam1*1/lam3*c*exp(-1/lam2*lam3*t)*lam2 + 1/lam1*exp(-1/lam2*lam3*t)*lam2*norm(z0)^2 + 1/lam1*1/lam3*c*lam2)| Real)
; 3
(assert (>= (+ 1.0 (* (- 1.0) |exp(-1/lam2*lam3*t)|)) 0.0))
; 6
(assert (>= (+ (* (- 1.0) |1/lam1| |1/lam3| c |exp(-1/lam2*lam3*t)| lam2) (* |1/lam1| |1/lam3| c lam2) (* |1/lam1| |exp(-1/lam2*lam3*t)| lam2 |norm(z0)| |norm(z0)|) (* (- 1.0) |norm(z)| |norm(z)|)) 0.0))
; about norm(z0)
(assert (= (+ (* (- 1.0) |inner(z0, z0)|) (* |norm(z0)| |norm(z0)|)) 0.0))
; about inner(z0, z0)
(assert (= (+ |inner(z0, z0)| (* (- 1.0) |norm(z0)| |norm(z0)|)) 0.0))
; about norm(z)
(assert (= (+ (* (- 1.0) |inner(z, z)|) (* |norm(z)| |norm(z)|)) 0.0))
; about inner(z, z)
(assert (= (+ |inner(z, z)| (* (- 1.0) |norm(z)| |norm(z)|)) 0.0))
; about lam2
(assert (> lam2 0.0))
; about exp(-1/lam2*lam3*t)
(assert (> |exp(-1/lam2*lam3*t)| 0.0))
; about exp(-1/lam2*lam3*t)
(assert (= (+ (- 1.0) (* |exp(-1/lam2*lam3*t)| |exp(1/lam2*lam3*t)|)) 0.0))
; about exp(1/lam2*lam3*t)
(assert (> |exp(1/lam2*lam3*t)| 0.0))
; about c
(assert (>= c 0.0))
; about lam3
(assert (> lam3 0.0))
; about lam1
(assert (> lam1 0.0))
; about 1/lam1
(assert (= (+ (- 1.0) (* |1/lam1| lam1)) 0.0))
; about 1/lam2
(assert (= (+ (- 1.0) (* |1/lam2| lam2)) 0.0))
; about 1/lam3
(assert (= (+ (- 1.0) (* |1/lam3| lam3)) 0.0))
; about sqrt(-1/lam1*1/lam3*c*exp(-1/lam2*lam3*t)*lam2 + 1/lam1*exp(-1/lam2*lam3*t)*lam2*norm(z0)^2 + 1/lam1*1/lam3*c*lam2)
(assert (= (+ (* |1/lam1| |1/lam3| c |exp(-1/lam2*lam3*t)| lam2) (* (- 1.0) |1/lam1| |1/lam3| c lam2) (* (- 1.0) |1/lam1| |exp(-1/lam2*lam3*t)| lam2 |norm(z0)| |norm(z0)|) (* |sqrt(-1/lam1*1/lam3*c*exp(-1/lam2*lam3*t)*lam2 + 1/lam1*exp(-1/lam2*lam3*t)*lam2*norm(z0)^2 + 1/lam1*1/lam3*c*lam2)| |sqrt(-1/lam1*1/lam3*c*exp(-1/lam2*lam3*t)*lam2 + 1/lam1*exp(-1/lam2*lam3*t)*lam2*norm(z0)^2 + 1/lam1*1/lam3*c*lam2)|)) 0.0))
; 1/lam1 is nonnegative
(assert (>= |1/lam1| 0.0))
; 1/lam2 is nonnegative
(assert (>= |1/lam2| 0.0))
; 1/lam3 is nonnegative
(assert (>= |1/lam3| 0.0))
; c is nonnegative
(assert (>= c 0.0))
; exp(-1/lam2*lam3*t) is nonnegative
(assert (>= |exp(-1/lam2*lam3*t)| 0.0))
; exp(1/lam2*lam3*t) is nonnegative
(assert (>= |exp(1/lam2*lam3*t)| 0.0))
; inner(z, z) is nonnegative
(assert (>= |inner(z, z)| 0.0))
; inner(z0, z0) is nonnegative
(assert (>= |inner(z0, z0)| 0.0))
; lam1 is nonnegative
(assert (>= lam1 0.0))
; lam2 is nonnegative
(assert (>= lam2 0.0))
; lam3 is nonnegative
(assert (>= lam3 0.0))
; norm(z) is nonnegative
(assert (>= |norm(z)| 0.0))
; norm(z0) is nonnegative
(assert (>= |norm(z0)| 0.0))
; sqrt(-1/lam1*1/lam3*c*exp(-1/lam2*lam3*t)*lam2 + 1/lam1*exp(-1/lam2*lam3*t)*lam2*norm(z0)^2 + 1/lam1*1/lam3*c*lam2) is nonnegative
(assert (>= |sqrt(-1/lam1*1/lam3*c*exp(-1/lam2*lam3*t)*lam2 + 1/lam1*exp(-1/lam2*lam3*t)*lam2*norm(z0)^2 + 1/lam1*1/lam3*c*lam2)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(z)|) |sqrt(-1/lam1*1/lam3*c*exp(-1/lam2*lam3*t)*lam2 + 1/lam1*exp(-1/lam2*lam3*t)*lam2*norm(z0)^2 + 1/lam1*1/lam3*c*lam2)|) 0.0))
(check-sat)
