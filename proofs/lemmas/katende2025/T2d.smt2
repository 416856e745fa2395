; katende2025/T2d, step 1, defined
; claim: V(t) == V(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T2d, step 1, defined
; claim: V(0)*exp(-2*a*t) == V(0)*exp(-2*a*t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T2d, step 1, defined
; claim: -2*a == -2*a
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T2d, step 1, start
; claim: V(0) <= V(0)*exp(-2*a*0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; katende2025/T2d, step 1, rate
; claim: D(V, t) - V(0)*(exp(-2*a*t)*(-2*a*1)) <= -2*a*(V(t) - V(0)*exp(-2*a*t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |D(V, t)| Real)
(declare-const |V(0)| Real)
(declare-const |V(t)| Real)
(declare-const a Real)
(declare-const c1 Real)
(declare-const c2 Real)
(declare-const |exp(-a*t)| Real)
(declare-const |exp(a*t)| Real)
(declare-const |r(t)| Real)
; H1
(assert (>= (+ |V(t)| (* (- 1.0) c1 |r(t)| |r(t)|)) 0.0))
; H2
(assert (>= (+ (* (- 1.0) |V(t)|) (* c2 |r(t)| |r(t)|)) 0.0))
; H3
(assert (>= (+ (* (- 1.0) |D(V, t)|) (* (- 2.0) |V(t)| a)) 0.0))
; where the claim fails
(assert (> (+ (* (- 1.0) |V(0)| |exp(-a*t)| |exp(-a*t)|) |V(t)|) 0.0))
; about r(t)
(assert (>= |r(t)| 0.0))
; about exp(-a*t)
(assert (> |exp(-a*t)| 0.0))
; about exp(-a*t)
(assert (= (+ (- 1.0) (* |exp(-a*t)| |exp(a*t)|)) 0.0))
; about exp(a*t)
(assert (> |exp(a*t)| 0.0))
; about c2
(assert (> c2 0.0))
; about c1
(assert (> c1 0.0))
; c1 is nonnegative
(assert (>= c1 0.0))
; c2 is nonnegative
(assert (>= c2 0.0))
; exp(-a*t) is nonnegative
(assert (>= |exp(-a*t)| 0.0))
; exp(a*t) is nonnegative
(assert (>= |exp(a*t)| 0.0))
; r(t) is nonnegative
(assert (>= |r(t)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |D(V, t)|) (* (- 2.0) |V(t)| a)) 0.0))
(check-sat)
(reset)
; katende2025/T2d, step 2
; claim: V(0) <= c2*r(0)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |D(V, t)| Real)
(declare-const |V(0)| Real)
(declare-const |V(t)| Real)
(declare-const a Real)
(declare-const c1 Real)
(declare-const c2 Real)
(declare-const |exp(-a*t)| Real)
(declare-const |exp(a*t)| Real)
(declare-const |r(0)| Real)
(declare-const |r(t)| Real)
; H1
(assert (>= (+ |V(t)| (* (- 1.0) c1 |r(t)| |r(t)|)) 0.0))
; H2
(assert (>= (+ (* (- 1.0) |V(t)|) (* c2 |r(t)| |r(t)|)) 0.0))
; H3
(assert (>= (+ (* (- 1.0) |D(V, t)|) (* (- 2.0) |V(t)| a)) 0.0))
; 1
(assert (>= (+ (* |V(0)| |exp(-a*t)| |exp(-a*t)|) (* (- 1.0) |V(t)|)) 0.0))
; H1
(assert (>= (+ |V(0)| (* (- 1.0) c1 |r(0)| |r(0)|)) 0.0))
; H2
(assert (>= (+ (* (- 1.0) |V(0)|) (* c2 |r(0)| |r(0)|)) 0.0))
; 1
(assert (>= 0.0 0.0))
; about r(t)
(assert (>= |r(t)| 0.0))
; about r(0)
(assert (>= |r(0)| 0.0))
; about exp(-a*t)
(assert (> |exp(-a*t)| 0.0))
; about exp(-a*t)
(assert (= (+ (- 1.0) (* |exp(-a*t)| |exp(a*t)|)) 0.0))
; about exp(a*t)
(assert (> |exp(a*t)| 0.0))
; about c2
(assert (> c2 0.0))
; about c1
(assert (> c1 0.0))
; c1 is nonnegative
(assert (>= c1 0.0))
; c2 is nonnegative
(assert (>= c2 0.0))
; exp(-a*t) is nonnegative
(assert (>= |exp(-a*t)| 0.0))
; exp(a*t) is nonnegative
(assert (>= |exp(a*t)| 0.0))
; r(0) is nonnegative
(assert (>= |r(0)| 0.0))
; r(t) is nonnegative
(assert (>= |r(t)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |V(0)|) (* c2 |r(0)| |r(0)|)) 0.0))
(check-sat)
(reset)
; katende2025/T2d, step 3
; claim: c1*r(t)^2 <= c2*r(0)^2*exp(-2*a*t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |V(0)| Real)
(declare-const |V(t)| Real)
(declare-const c1 Real)
(declare-const c2 Real)
(declare-const |exp(-a*t)| Real)
(declare-const |exp(a*t)| Real)
(declare-const |r(0)| Real)
(declare-const |r(t)| Real)
; H1
(assert (>= (+ |V(t)| (* (- 1.0) c1 |r(t)| |r(t)|)) 0.0))
; 1
(assert (>= (+ (* |V(0)| |exp(-a*t)| |exp(-a*t)|) (* (- 1.0) |V(t)|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |V(0)|) (* c2 |r(0)| |r(0)|)) 0.0))
; about r(t)
(assert (>= |r(t)| 0.0))
; about r(0)
(assert (>= |r(0)| 0.0))
; about exp(-a*t)
(assert (> |exp(-a*t)| 0.0))
; about exp(-a*t)
(assert (= (+ (- 1.0) (* |exp(-a*t)| |exp(a*t)|)) 0.0))
; about exp(a*t)
(assert (> |exp(a*t)| 0.0))
; about c2
(assert (> c2 0.0))
; about c1
(assert (> c1 0.0))
; c1 is nonnegative
(assert (>= c1 0.0))
; c2 is nonnegative
(assert (>= c2 0.0))
; exp(-a*t) is nonnegative
(assert (>= |exp(-a*t)| 0.0))
; exp(a*t) is nonnegative
(assert (>= |exp(a*t)| 0.0))
; r(0) is nonnegative
(assert (>= |r(0)| 0.0))
; r(t) is nonnegative
(assert (>= |r(t)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) c1 |r(t)| |r(t)|) (* c2 |exp(-a*t)| |exp(-a*t)| |r(0)| |r(0)|)) 0.0))
(check-sat)
(reset)
; katende2025/T2d, step 4
; claim: r(t)^2 <= c2/c1*r(0)^2*exp(-2*a*t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/c1| Real)
(declare-const c1 Real)
(declare-const c2 Real)
(declare-const |exp(-a*t)| Real)
(declare-const |exp(a*t)| Real)
(declare-const |r(0)| Real)
(declare-const |r(t)| Real)
; 3
(assert (>= (+ (* (- 1.0) c1 |r(t)| |r(t)|) (* c2 |exp(-a*t)| |exp(-a*t)| |r(0)| |r(0)|)) 0.0))
; about r(t)
(assert (>= |r(t)| 0.0))
; about r(0)
(assert (>= |r(0)| 0.0))
; about exp(-a*t)
(assert (> |exp(-a*t)| 0.0))
; about exp(-a*t)
(assert (= (+ (- 1.0) (* |exp(-a*t)| |exp(a*t)|)) 0.0))
; about exp(a*t)
(assert (> |exp(a*t)| 0.0))
; about c2
(assert (> c2 0.0))
; about c1
(assert (> c1 0.0))
; about 1/c1
(assert (= (+ (- 1.0) (* |1/c1| c1)) 0.0))
; 1/c1 is nonnegative
(assert (>= |1/c1| 0.0))
; c1 is nonnegative
(assert (>= c1 0.0))
; c2 is nonnegative
(assert (>= c2 0.0))
; exp(-a*t) is nonnegative
(assert (>= |exp(-a*t)| 0.0))
; exp(a*t) is nonnegative
(assert (>= |exp(a*t)| 0.0))
; r(0) is nonnegative
(assert (>= |r(0)| 0.0))
; r(t) is nonnegative
(assert (>= |r(t)| 0.0))
; the negation of the claim
(assert (< (+ (* |1/c1| c2 |exp(-a*t)| |exp(-a*t)| |r(0)| |r(0)|) (* (- 1.0) |r(t)| |r(t)|)) 0.0))
(check-sat)
(reset)
; katende2025/T2d, step 5
; claim: r(t)^2 <= (sqrt(c2/c1)*exp(-a*t)*r(0))^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/c1| Real)
(declare-const c1 Real)
(declare-const c2 Real)
(declare-const |exp(-a*t)| Real)
(declare-const |exp(a*t)| Real)
(declare-const |r(0)| Real)
(declare-const |r(t)| Real)
(declare-const |sqrt(1/c1*c2)| Real)
; 4
(assert (>= (+ (* |1/c1| c2 |exp(-a*t)| |exp(-a*t)| |r(0)| |r(0)|) (* (- 1.0) |r(t)| |r(t)|)) 0.0))
; about r(t)
(assert (>= |r(t)| 0.0))
; about r(0)
(assert (>= |r(0)| 0.0))
; about exp(-a*t)
(assert (> |exp(-a*t)| 0.0))
; about exp(-a*t)
(assert (= (+ (- 1.0) (* |exp(-a*t)| |exp(a*t)|)) 0.0))
; about exp(a*t)
(assert (> |exp(a*t)| 0.0))
; about c2
(assert (> c2 0.0))
; about c1
(assert (> c1 0.0))
; about 1/c1
(assert (= (+ (- 1.0) (* |1/c1| c1)) 0.0))
; about sqrt(1/c1*c2)
(assert (= (+ (* (- 1.0) |1/c1| c2) (* |sqrt(1/c1*c2)| |sqrt(1/c1*c2)|)) 0.0))
; 1/c1 is nonnegative
(assert (>= |1/c1| 0.0))
; c1 is nonnegative
(assert (>= c1 0.0))
; c2 is nonnegative
(assert (>= c2 0.0))
; exp(-a*t) is nonnegative
(assert (>= |exp(-a*t)| 0.0))
; exp(a*t) is nonnegative
(assert (>= |exp(a*t)| 0.0))
; r(0) is nonnegative
(assert (>= |r(0)| 0.0))
; r(t) is nonnegative
(assert (>= |r(t)| 0.0))
; sqrt(1/c1*c2) is nonnegative
(assert (>= |sqrt(1/c1*c2)| 0.0))
; the negation of the claim
(assert (< (+ (* |exp(-a*t)| |exp(-a*t)| |r(0)| |r(0)| |sqrt(1/c1*c2)| |sqrt(1/c1*c2)|) (* (- 1.0) |r(t)| |r(t)|)) 0.0))
(check-sat)
(reset)
; katende2025/T2d, claim
; claim: r(t) <= sqrt(c2/c1)*exp(-a*t)*r(0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/c1| Real)
(declare-const c1 Real)
(declare-const c2 Real)
(declare-const |exp(-a*t)| Real)
(declare-const |exp(a*t)| Real)
(declare-const |r(0)| Real)
(declare-const |r(t)| Real)
(declare-const |sqrt(1/c1*c2)| Real)
; 5
(assert (>= (+ (* |exp(-a*t)| |exp(-a*t)| |r(0)| |r(0)| |sqrt(1/c1*c2)| |sqrt(1/c1*c2)|) (* (- 1.0) |r(t)| |r(t)|)) 0.0))
; about c2
(assert (> c2 0.0))
; about r(t)
(assert (>= |r(t)| 0.0))
; about r(0)
(assert (>= |r(0)| 0.0))
; about exp(-a*t)
(assert (> |exp(-a*t)| 0.0))
; about exp(-a*t)
(assert (= (+ (- 1.0) (* |exp(-a*t)| |exp(a*t)|)) 0.0))
; about exp(a*t)
(assert (> |exp(a*t)| 0.0))
; about c1
(assert (> c1 0.0))
; about 1/c1
(assert (= (+ (- 1.0) (* |1/c1| c1)) 0.0))
; about sqrt(1/c1*c2)
(assert (= (+ (* (- 1.0) |1/c1| c2) (* |sqrt(1/c1*c2)| |sqrt(1/c1*c2)|)) 0.0))
; 1/c1 is nonnegative
(assert (>= |1/c1| 0.0))
; c1 is nonnegative
(assert (>= c1 0.0))
; c2 is nonnegative
(assert (>= c2 0.0))
; exp(-a*t) is nonnegative
(assert (>= |exp(-a*t)| 0.0))
; exp(a*t) is nonnegative
(assert (>= |exp(a*t)| 0.0))
; r(0) is nonnegative
(assert (>= |r(0)| 0.0))
; r(t) is nonnegative
(assert (>= |r(t)| 0.0))
; sqrt(1/c1*c2) is nonnegative
(assert (>= |sqrt(1/c1*c2)| 0.0))
; the negation of the claim
(assert (< (+ (* |exp(-a*t)| |r(0)| |sqrt(1/c1*c2)|) (* (- 1.0) |r(t)|)) 0.0))
(check-sat)
