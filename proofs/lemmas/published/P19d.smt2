; published/P19d, step 1, base
; claim: u[0] <= u[0]*(1 + h*K)^0 + e/K*((1 + h*K)^0 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P19d, step 1, step
; claim: u[k + 1] <= u[0]*(1 + h*K)^(k + 1) + e/K*((1 + h*K)^(k + 1) - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(K*h + 1)^k| Real)
(declare-const |1/K| Real)
(declare-const K Real)
(declare-const e Real)
(declare-const h Real)
(declare-const |u[0]| Real)
(declare-const |u[k + 1]| Real)
(declare-const |u[k]| Real)
; induction hypothesis
(assert (>= (+ (* |(K*h + 1)^k| |1/K| e) (* |(K*h + 1)^k| |u[0]|) (* (- 1.0) |1/K| e) (* (- 1.0) |u[k]|)) 0.0))
; H1
(assert (>= (+ (* K h |u[k]|) (* e h) (* (- 1.0) |u[k + 1]|) |u[k]|) 0.0))
; about u[k]
(assert (>= |u[k]| 0.0))
; about u[k + 1]
(assert (>= |u[k + 1]| 0.0))
; about u[0]
(assert (>= |u[0]| 0.0))
; about h
(assert (>= h 0.0))
; about e
(assert (>= e 0.0))
; about K
(assert (> K 0.0))
; about 1/K
(assert (= (+ (- 1.0) (* |1/K| K)) 0.0))
; (K*h + 1)^k is nonnegative
(assert (>= |(K*h + 1)^k| 0.0))
; 1/K is nonnegative
(assert (>= |1/K| 0.0))
; K is nonnegative
(assert (>= K 0.0))
; e is nonnegative
(assert (>= e 0.0))
; h is nonnegative
(assert (>= h 0.0))
; u[0] is nonnegative
(assert (>= |u[0]| 0.0))
; u[k + 1] is nonnegative
(assert (>= |u[k + 1]| 0.0))
; u[k] is nonnegative
(assert (>= |u[k]| 0.0))
; the negation of the claim
(assert (< (+ (* |(K*h + 1)^k| |1/K| K e h) (* |(K*h + 1)^k| |1/K| e) (* |(K*h + 1)^k| K h |u[0]|) (* |(K*h + 1)^k| |u[0]|) (* (- 1.0) |1/K| e) (* (- 1.0) |u[k + 1]|)) 0.0))
(check-sat)
(reset)
; published/P19d, step 3, base
; claim: (1 + h*K)^0 <= exp(K*0*h)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P19d, step 3, step
; claim: (1 + h*K)^(k + 1) <= exp(K*(k + 1)*h)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(K*h + 1)^k| Real)
(declare-const K Real)
(declare-const |exp(K*h)| Real)
(declare-const |exp(K*h*k)| Real)
(declare-const h Real)
; 2
(assert (>= (+ (- 1.0) (* (- 1.0) K h) |exp(K*h)|) 0.0))
; induction hypothesis
(assert (>= (+ (* (- 1.0) |(K*h + 1)^k|) |exp(K*h*k)|) 0.0))
; about h
(assert (>= h 0.0))
; about exp(K*h*k)
(assert (> |exp(K*h*k)| 0.0))
; about exp(K*h)
(assert (> |exp(K*h)| 0.0))
; about K
(assert (> K 0.0))
; (K*h + 1)^k is nonnegative
(assert (>= |(K*h + 1)^k| 0.0))
; K is nonnegative
(assert (>= K 0.0))
; exp(K*h) is nonnegative
(assert (>= |exp(K*h)| 0.0))
; exp(K*h*k) is nonnegative
(assert (>= |exp(K*h*k)| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |(K*h + 1)^k|) (* (- 1.0) |(K*h + 1)^k| K h) (* |exp(K*h)| |exp(K*h*k)|)) 0.0))
(check-sat)
(reset)
; published/P19d, step 4
; claim: (u[0] + e/K)*(1 + h*K)^n <= (u[0] + e/K)*exp(K*n*h)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(K*h + 1)^n| Real)
(declare-const |1/K| Real)
(declare-const K Real)
(declare-const e Real)
(declare-const |exp(K*h*n)| Real)
(declare-const |u[0]| Real)
; 3
(assert (>= (+ (* (- 1.0) |(K*h + 1)^n|) |exp(K*h*n)|) 0.0))
; about u[0]
(assert (>= |u[0]| 0.0))
; about exp(K*h*n)
(assert (> |exp(K*h*n)| 0.0))
; about e
(assert (>= e 0.0))
; about K
(assert (> K 0.0))
; about 1/K
(assert (= (+ (- 1.0) (* |1/K| K)) 0.0))
; (K*h + 1)^n is nonnegative
(assert (>= |(K*h + 1)^n| 0.0))
; 1/K is nonnegative
(assert (>= |1/K| 0.0))
; K is nonnegative
(assert (>= K 0.0))
; e is nonnegative
(assert (>= e 0.0))
; exp(K*h*n) is nonnegative
(assert (>= |exp(K*h*n)| 0.0))
; u[0] is nonnegative
(assert (>= |u[0]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |(K*h + 1)^n| |1/K| e) (* (- 1.0) |(K*h + 1)^n| |u[0]|) (* |1/K| e |exp(K*h*n)|) (* |exp(K*h*n)| |u[0]|)) 0.0))
(check-sat)
(reset)
; published/P19d, claim
; claim: u[n] <= u[0]*exp(K*n*h) + e/K*(exp(K*n*h) - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(K*h + 1)^n| Real)
(declare-const |1/K| Real)
(declare-const K Real)
(declare-const e Real)
(declare-const |exp(K*h*n)| Real)
(declare-const |u[0]| Real)
(declare-const |u[n]| Real)
; 4
(assert (>= (+ (* (- 1.0) |(K*h + 1)^n| |1/K| e) (* (- 1.0) |(K*h + 1)^n| |u[0]|) (* |1/K| e |exp(K*h*n)|) (* |exp(K*h*n)| |u[0]|)) 0.0))
; 1
(assert (>= (+ (* |(K*h + 1)^n| |1/K| e) (* |(K*h + 1)^n| |u[0]|) (* (- 1.0) |1/K| e) (* (- 1.0) |u[n]|)) 0.0))
; 1
(assert (>= 0.0 0.0))
; about u[n]
(assert (>= |u[n]| 0.0))
; about u[0]
(assert (>= |u[0]| 0.0))
; about exp(K*h*n)
(assert (> |exp(K*h*n)| 0.0))
; about e
(assert (>= e 0.0))
; about K
(assert (> K 0.0))
; about 1/K
(assert (= (+ (- 1.0) (* |1/K| K)) 0.0))
; (K*h + 1)^n is nonnegative
(assert (>= |(K*h + 1)^n| 0.0))
; 1/K is nonnegative
(assert (>= |1/K| 0.0))
; K is nonnegative
(assert (>= K 0.0))
; e is nonnegative
(assert (>= e 0.0))
; exp(K*h*n) is nonnegative
(assert (>= |exp(K*h*n)| 0.0))
; u[0] is nonnegative
(assert (>= |u[0]| 0.0))
; u[n] is nonnegative
(assert (>= |u[n]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/K| e) (* |1/K| e |exp(K*h*n)|) (* |exp(K*h*n)| |u[0]|) (* (- 1.0) |u[n]|)) 0.0))
(check-sat)
