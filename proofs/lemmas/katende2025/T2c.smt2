; katende2025/T2c, step 1
; claim: V0*exp(-2*a*t) <= c2*r0^2*exp(-a*t)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const V Real)
(declare-const V0 Real)
(declare-const c1 Real)
(declare-const c2 Real)
(declare-const |exp(-a*t)| Real)
(declare-const |exp(a*t)| Real)
(declare-const r Real)
(declare-const r0 Real)
; H1
(assert (>= (+ V (* (- 1.0) c1 r r)) 0.0))
; H2
(assert (>= (+ (* (- 1.0) V0) (* c2 r0 r0)) 0.0))
; H3
(assert (>= (+ (* (- 1.0) V) (* V0 |exp(-a*t)| |exp(-a*t)|)) 0.0))
; about r0
(assert (>= r0 0.0))
; about r
(assert (>= r 0.0))
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
; r is nonnegative
(assert (>= r 0.0))
; r0 is nonnegative
(assert (>= r0 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) V0 |exp(-a*t)| |exp(-a*t)|) (* c2 |exp(-a*t)| |exp(-a*t)| r0 r0)) 0.0))
(check-sat)
(reset)
; katende2025/T2c, step 2
; claim: c1*r^2 <= c2*(r0*exp(-a*t))^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const V Real)
(declare-const V0 Real)
(declare-const c1 Real)
(declare-const c2 Real)
(declare-const |exp(-a*t)| Real)
(declare-const |exp(a*t)| Real)
(declare-const r Real)
(declare-const r0 Real)
; H1
(assert (>= (+ V (* (- 1.0) c1 r r)) 0.0))
; H2
(assert (>= (+ (* (- 1.0) V0) (* c2 r0 r0)) 0.0))
; H3
(assert (>= (+ (* (- 1.0) V) (* V0 |exp(-a*t)| |exp(-a*t)|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) V0 |exp(-a*t)| |exp(-a*t)|) (* c2 |exp(-a*t)| |exp(-a*t)| r0 r0)) 0.0))
; about r0
(assert (>= r0 0.0))
; about r
(assert (>= r 0.0))
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
; r is nonnegative
(assert (>= r 0.0))
; r0 is nonnegative
(assert (>= r0 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) c1 r r) (* c2 |exp(-a*t)| |exp(-a*t)| r0 r0)) 0.0))
(check-sat)
(reset)
; katende2025/T2c, step 3
; claim: r^2 <= c2/c1*(r0*exp(-a*t))^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/c1| Real)
(declare-const c1 Real)
(declare-const c2 Real)
(declare-const |exp(-a*t)| Real)
(declare-const |exp(a*t)| Real)
(declare-const r Real)
(declare-const r0 Real)
; 2
(assert (>= (+ (* (- 1.0) c1 r r) (* c2 |exp(-a*t)| |exp(-a*t)| r0 r0)) 0.0))
; about r0
(assert (>= r0 0.0))
; about r
(assert (>= r 0.0))
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
; r is nonnegative
(assert (>= r 0.0))
; r0 is nonnegative
(assert (>= r0 0.0))
; the negation of the claim
(assert (< (+ (* |1/c1| c2 |exp(-a*t)| |exp(-a*t)| r0 r0) (* (- 1.0) r r)) 0.0))
(check-sat)
(reset)
; katende2025/T2c, claim
; claim: r <= sqrt(c2/c1)*exp(-a*t)*r0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/c1| Real)
(declare-const c1 Real)
(declare-const c2 Real)
(declare-const |exp(-a*t)| Real)
(declare-const |exp(a*t)| Real)
(declare-const r Real)
(declare-const r0 Real)
(declare-const |sqrt(1/c1*c2)| Real)
; 3
(assert (>= (+ (* |1/c1| c2 |exp(-a*t)| |exp(-a*t)| r0 r0) (* (- 1.0) r r)) 0.0))
; about r0
(assert (>= r0 0.0))
; about r
(assert (>= r 0.0))
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
; r is nonnegative
(assert (>= r 0.0))
; r0 is nonnegative
(assert (>= r0 0.0))
; sqrt(1/c1*c2) is nonnegative
(assert (>= |sqrt(1/c1*c2)| 0.0))
; the negation of the claim
(assert (< (+ (* |exp(-a*t)| r0 |sqrt(1/c1*c2)|) (* (- 1.0) r)) 0.0))
(check-sat)
