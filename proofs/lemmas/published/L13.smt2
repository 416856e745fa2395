; published/L13, claim, defined
; claim: f(t) == f(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/L13, claim, defined
; claim: d*exp(K*t) + e/K*(exp(K*t) - 1) == d*exp(K*t) + e/K*(exp(K*t) - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/L13, claim, defined
; claim: K == K
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/L13, claim, start
; claim: f(0) <= d*exp(K*0) + e/K*(exp(K*0) - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const d Real)
(declare-const |f(0)| Real)
; H1
(assert (>= (+ d (* (- 1.0) |f(0)|)) 0.0))
; the negation of the claim
(assert (< (+ d (* (- 1.0) |f(0)|)) 0.0))
(check-sat)
(reset)
; published/L13, claim, rate
; claim: D(f, t) - (d*(exp(K*t)*(K*1)) + e/K*(exp(K*t)*(K*1))) <= K*(f(t) - (d*exp(K*t) + e/K*(exp(K*t) - 1)))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/K| Real)
(declare-const |D(f, t)| Real)
(declare-const K Real)
(declare-const d Real)
(declare-const e Real)
(declare-const |exp(K*t)| Real)
(declare-const |f(0)| Real)
(declare-const |f(t)| Real)
; H1
(assert (>= (+ d (* (- 1.0) |f(0)|)) 0.0))
; H2
(assert (>= (+ (* (- 1.0) |D(f, t)|) (* K |f(t)|) e) 0.0))
; H3
(assert (> (* K K) 0.0))
; where the claim fails
(assert (> (+ (* |1/K| e) (* (- 1.0) |1/K| e |exp(K*t)|) (* (- 1.0) d |exp(K*t)|) |f(t)|) 0.0))
; about exp(K*t)
(assert (> |exp(K*t)| 0.0))
; about 1/K
(assert (= (+ (- 1.0) (* |1/K| K)) 0.0))
; exp(K*t) is nonnegative
(assert (>= |exp(K*t)| 0.0))
; the negation of the claim
(assert (< (+ (* |1/K| K e) (* (- 1.0) |D(f, t)|) (* K |f(t)|)) 0.0))
(check-sat)
(reset)
; published/L13, claim, defined
; claim: f(t) == f(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/L13, claim, defined
; claim: d*exp(K*t) + e/K*(exp(K*t) - 1) == d*exp(K*t) + e/K*(exp(K*t) - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
