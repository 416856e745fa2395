; control/K4, step 2
; claim: V(t)/lambda_max(P) <= norm(e(t))^2/2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/lambda_max(P)| Real)
(declare-const |V(t)| Real)
(declare-const |inner(e(t), P*e(t))| Real)
(declare-const |inner(e(t), e(t))| Real)
(declare-const |lambda_max(P)| Real)
(declare-const |norm(e(t))| Real)
; H1
(assert (> |lambda_max(P)| 0.0))
; H2
(assert (= (+ (* (- 1.0) |V(t)|) (* (/ 1.0 2.0) |inner(e(t), P*e(t))|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |inner(e(t), P*e(t))|) (* |lambda_max(P)| |norm(e(t))| |norm(e(t))|)) 0.0))
; about norm(e(t))
(assert (= (+ (* (- 1.0) |inner(e(t), e(t))|) (* |norm(e(t))| |norm(e(t))|)) 0.0))
; about inner(e(t), e(t))
(assert (= (+ |inner(e(t), e(t))| (* (- 1.0) |norm(e(t))| |norm(e(t))|)) 0.0))
; about 1/lambda_max(P)
(assert (= (+ (- 1.0) (* |1/lambda_max(P)| |lambda_max(P)|)) 0.0))
; inner(e(t), e(t)) is nonnegative
(assert (>= |inner(e(t), e(t))| 0.0))
; norm(e(t)) is nonnegative
(assert (>= |norm(e(t))| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/lambda_max(P)| |V(t)|) (* (/ 1.0 2.0) |norm(e(t))| |norm(e(t))|)) 0.0))
(check-sat)
(reset)
; control/K4, step 3
; claim: -a1*norm(e(t))^2 + a2*norm(e(t)) <= -a1*norm(e(t))^2/2 + a2^2/(2*a1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/a1| Real)
(declare-const a1 Real)
(declare-const a2 Real)
(declare-const |inner(e(t), e(t))| Real)
(declare-const |norm(e(t))| Real)
; about norm(e(t))
(assert (= (+ (* (- 1.0) |inner(e(t), e(t))|) (* |norm(e(t))| |norm(e(t))|)) 0.0))
; about inner(e(t), e(t))
(assert (= (+ |inner(e(t), e(t))| (* (- 1.0) |norm(e(t))| |norm(e(t))|)) 0.0))
; about a2
(assert (>= a2 0.0))
; about a1
(assert (> a1 0.0))
; about 1/a1
(assert (= (+ (- 1.0) (* |1/a1| a1)) 0.0))
; 1/a1 is nonnegative
(assert (>= |1/a1| 0.0))
; a1 is nonnegative
(assert (>= a1 0.0))
; a2 is nonnegative
(assert (>= a2 0.0))
; inner(e(t), e(t)) is nonnegative
(assert (>= |inner(e(t), e(t))| 0.0))
; norm(e(t)) is nonnegative
(assert (>= |norm(e(t))| 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) |1/a1| a2 a2) (* (/ 1.0 2.0) a1 |norm(e(t))| |norm(e(t))|) (* (- 1.0) a2 |norm(e(t))|)) 0.0))
(check-sat)
(reset)
; control/K4, step 4
; claim: lambda_max(P)*a2^2/(2*a1^2)/lambda_max(P) == a2^2/(2*a1^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/a1| Real)
(declare-const |1/lambda_max(P)| Real)
(declare-const a1 Real)
(declare-const a2 Real)
(declare-const |lambda_max(P)| Real)
; H1
(assert (> |lambda_max(P)| 0.0))
; about a2
(assert (>= a2 0.0))
; about a1
(assert (> a1 0.0))
; about 1/a1
(assert (= (+ (- 1.0) (* |1/a1| a1)) 0.0))
; about 1/lambda_max(P)
(assert (= (+ (- 1.0) (* |1/lambda_max(P)| |lambda_max(P)|)) 0.0))
; 1/a1 is nonnegative
(assert (>= |1/a1| 0.0))
; a1 is nonnegative
(assert (>= a1 0.0))
; a2 is nonnegative
(assert (>= a2 0.0))
; the negation of the claim
(assert (not (= (+ (* (- (/ 1.0 2.0)) |1/a1| |1/a1| |1/lambda_max(P)| a2 a2 |lambda_max(P)|) (* (/ 1.0 2.0) |1/a1| |1/a1| a2 a2)) 0.0)))
(check-sat)
(reset)
; control/K4, step 5
; claim: D(V, t) <= -a1*(V(t)/lambda_max(P)) + a1*(lambda_max(P)*a2^2/(2*a1^2)/lambda_max(P))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/a1| Real)
(declare-const |1/lambda_max(P)| Real)
(declare-const |D(V, t)| Real)
(declare-const |V(t)| Real)
(declare-const a1 Real)
(declare-const a2 Real)
(declare-const |inner(e(t), e(t))| Real)
(declare-const |lambda_max(P)| Real)
(declare-const |norm(e(t))| Real)
; H1
(assert (> |lambda_max(P)| 0.0))
; H3
(assert (>= (+ (* (- 1.0) |D(V, t)|) (* (- 1.0) a1 |norm(e(t))| |norm(e(t))|) (* a2 |norm(e(t))|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |1/lambda_max(P)| |V(t)|) (* (/ 1.0 2.0) |norm(e(t))| |norm(e(t))|)) 0.0))
; 3
(assert (>= (+ (* (/ 1.0 2.0) |1/a1| a2 a2) (* (/ 1.0 2.0) a1 |norm(e(t))| |norm(e(t))|) (* (- 1.0) a2 |norm(e(t))|)) 0.0))
; 4
(assert (= (+ (* (- (/ 1.0 2.0)) |1/a1| |1/a1| |1/lambda_max(P)| a2 a2 |lambda_max(P)|) (* (/ 1.0 2.0) |1/a1| |1/a1| a2 a2)) 0.0))
; about norm(e(t))
(assert (= (+ (* (- 1.0) |inner(e(t), e(t))|) (* |norm(e(t))| |norm(e(t))|)) 0.0))
; about inner(e(t), e(t))
(assert (= (+ |inner(e(t), e(t))| (* (- 1.0) |norm(e(t))| |norm(e(t))|)) 0.0))
; about a2
(assert (>= a2 0.0))
; about a1
(assert (> a1 0.0))
; about 1/a1
(assert (= (+ (- 1.0) (* |1/a1| a1)) 0.0))
; about 1/lambda_max(P)
(assert (= (+ (- 1.0) (* |1/lambda_max(P)| |lambda_max(P)|)) 0.0))
; 1/a1 is nonnegative
(assert (>= |1/a1| 0.0))
; a1 is nonnegative
(assert (>= a1 0.0))
; a2 is nonnegative
(assert (>= a2 0.0))
; inner(e(t), e(t)) is nonnegative
(assert (>= |inner(e(t), e(t))| 0.0))
; norm(e(t)) is nonnegative
(assert (>= |norm(e(t))| 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) |1/a1| |1/a1| |1/lambda_max(P)| a1 a2 a2 |lambda_max(P)|) (* (- 1.0) |1/lambda_max(P)| |V(t)| a1) (* (- 1.0) |D(V, t)|)) 0.0))
(check-sat)
(reset)
; control/K4, claim, defined
; claim: V(t) == V(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; control/K4, claim, defined
; claim: lambda_max(P)*a2^2/(2*a1^2) + (V(0) - lambda_max(P)*a2^2/(2*a1^2))*exp(-a1/lambda_max(P)*t) == lambda_max(P)*a2^2/(2*a1^2) + (V(0) - lambda_max(P)*a2^2/(2*a1^2))*exp(-a1/lambda_max(P)*t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; control/K4, claim, defined
; claim: -a1/lambda_max(P) == -a1/lambda_max(P)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; control/K4, claim, start
; claim: V(0) <= lambda_max(P)*a2^2/(2*a1^2) + (V(0) - lambda_max(P)*a2^2/(2*a1^2))*exp(-a1/lambda_max(P)*0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; control/K4, claim, rate
; claim: D(V, t) - (V(0) - lambda_max(P)*a2^2/(2*a1^2))*(exp(-a1/lambda_max(P)*t)*(-a1/lambda_max(P)*1)) <= -a1/lambda_max(P)*(V(t) - (lambda_max(P)*a2^2/(2*a1^2) + (V(0) - lambda_max(P)*a2^2/(2*a1^2))*exp(-a1/lambda_max(P)*t)))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/a1| Real)
(declare-const |1/lambda_max(P)| Real)
(declare-const |D(V, t)| Real)
(declare-const |V(0)| Real)
(declare-const |V(t)| Real)
(declare-const a1 Real)
(declare-const a2 Real)
(declare-const |exp(-1/lambda_max(P)*a1*t)| Real)
(declare-const |exp(1/lambda_max(P)*a1*t)| Real)
(declare-const |lambda_max(P)| Real)
; H1
(assert (> |lambda_max(P)| 0.0))
; 5
(assert (>= (+ (* (/ 1.0 2.0) |1/a1| |1/a1| |1/lambda_max(P)| a1 a2 a2 |lambda_max(P)|) (* (- 1.0) |1/lambda_max(P)| |V(t)| a1) (* (- 1.0) |D(V, t)|)) 0.0))
; where the claim fails
(assert (> (+ (* (/ 1.0 2.0) |1/a1| |1/a1| a2 a2 |exp(-1/lambda_max(P)*a1*t)| |lambda_max(P)|) (* (- (/ 1.0 2.0)) |1/a1| |1/a1| a2 a2 |lambda_max(P)|) (* (- 1.0) |V(0)| |exp(-1/lambda_max(P)*a1*t)|) |V(t)|) 0.0))
; about exp(-1/lambda_max(P)*a1*t)
(assert (> |exp(-1/lambda_max(P)*a1*t)| 0.0))
; about exp(-1/lambda_max(P)*a1*t)
(assert (= (+ (- 1.0) (* |exp(-1/lambda_max(P)*a1*t)| |exp(1/lambda_max(P)*a1*t)|)) 0.0))
; about exp(1/lambda_max(P)*a1*t)
(assert (> |exp(1/lambda_max(P)*a1*t)| 0.0))
; about a2
(assert (>= a2 0.0))
; about a1
(assert (> a1 0.0))
; about 1/a1
(assert (= (+ (- 1.0) (* |1/a1| a1)) 0.0))
; about 1/lambda_max(P)
(assert (= (+ (- 1.0) (* |1/lambda_max(P)| |lambda_max(P)|)) 0.0))
; 1/a1 is nonnegative
(assert (>= |1/a1| 0.0))
; a1 is nonnegative
(assert (>= a1 0.0))
; a2 is nonnegative
(assert (>= a2 0.0))
; exp(-1/lambda_max(P)*a1*t) is nonnegative
(assert (>= |exp(-1/lambda_max(P)*a1*t)| 0.0))
; exp(1/lambda_max(P)*a1*t) is nonnegative
(assert (>= |exp(1/lambda_max(P)*a1*t)| 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) |1/a1| |1/a1| |1/lambda_max(P)| a1 a2 a2 |lambda_max(P)|) (* (- 1.0) |1/lambda_max(P)| |V(t)| a1) (* (- 1.0) |D(V, t)|)) 0.0))
(check-sat)
(reset)
; control/K4, claim, defined
; claim: V(t) == V(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; control/K4, claim, defined
; claim: lambda_max(P)*a2^2/(2*a1^2) + (V(0) - lambda_max(P)*a2^2/(2*a1^2))*exp(-a1/lambda_max(P)*t) == lambda_max(P)*a2^2/(2*a1^2) + (V(0) - lambda_max(P)*a2^2/(2*a1^2))*exp(-a1/lambda_max(P)*t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
