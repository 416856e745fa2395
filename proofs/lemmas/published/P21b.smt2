; published/P21b, step 1, base
; claim: e[0] <= h*(L + K*M)*((1 + h*K)^0 - 1)/K
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |e[0]| Real)
; H2
(assert (= (* (- 1.0) |e[0]|) 0.0))
; about e[0]
(assert (>= |e[0]| 0.0))
; e[0] is nonnegative
(assert (>= |e[0]| 0.0))
; the negation of the claim
(assert (< (* (- 1.0) |e[0]|) 0.0))
(check-sat)
(reset)
; published/P21b, step 1, step
; claim: e[k + 1] <= h*(L + K*M)*((1 + h*K)^(k + 1) - 1)/K
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(K*h + 1)^k| Real)
(declare-const |1/K| Real)
(declare-const K Real)
(declare-const L Real)
(declare-const M Real)
(declare-const |e[k + 1]| Real)
(declare-const |e[k]| Real)
(declare-const h Real)
; induction hypothesis
(assert (>= (+ (* |(K*h + 1)^k| |1/K| K M h) (* |(K*h + 1)^k| |1/K| L h) (* (- 1.0) |1/K| K M h) (* (- 1.0) |1/K| L h) (* (- 1.0) |e[k]|)) 0.0))
; H1
(assert (>= (+ (* K M h h) (* K |e[k]| h) (* L h h) (* (- 1.0) |e[k + 1]|) |e[k]|) 0.0))
; about h
(assert (>= h 0.0))
; about e[k]
(assert (>= |e[k]| 0.0))
; about e[k + 1]
(assert (>= |e[k + 1]| 0.0))
; about M
(assert (>= M 0.0))
; about L
(assert (>= L 0.0))
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
; L is nonnegative
(assert (>= L 0.0))
; M is nonnegative
(assert (>= M 0.0))
; e[k + 1] is nonnegative
(assert (>= |e[k + 1]| 0.0))
; e[k] is nonnegative
(assert (>= |e[k]| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; the negation of the claim
(assert (< (+ (* |(K*h + 1)^k| |1/K| K L h h) (* |(K*h + 1)^k| |1/K| K M h) (* |(K*h + 1)^k| |1/K| K K M h h) (* |(K*h + 1)^k| |1/K| L h) (* (- 1.0) |1/K| K M h) (* (- 1.0) |1/K| L h) (* (- 1.0) |e[k + 1]|)) 0.0))
(check-sat)
(reset)
; published/P21b, step 3, base
; claim: (1 + h*K)^0 <= exp(K*0*h)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P21b, step 3, step
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
; published/P21b, claim
; claim: e[n] <= h*(L + K*M)*(exp(K*n*h) - 1)/K
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(K*h + 1)^n| Real)
(declare-const |1/K| Real)
(declare-const K Real)
(declare-const L Real)
(declare-const M Real)
(declare-const |e[n]| Real)
(declare-const |exp(K*h*n)| Real)
(declare-const h Real)
; 1
(assert (>= (+ (* |(K*h + 1)^n| |1/K| K M h) (* |(K*h + 1)^n| |1/K| L h) (* (- 1.0) |1/K| K M h) (* (- 1.0) |1/K| L h) (* (- 1.0) |e[n]|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |(K*h + 1)^n|) |exp(K*h*n)|) 0.0))
; about h
(assert (>= h 0.0))
; about exp(K*h*n)
(assert (> |exp(K*h*n)| 0.0))
; about e[n]
(assert (>= |e[n]| 0.0))
; about M
(assert (>= M 0.0))
; about L
(assert (>= L 0.0))
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
; L is nonnegative
(assert (>= L 0.0))
; M is nonnegative
(assert (>= M 0.0))
; e[n] is nonnegative
(assert (>= |e[n]| 0.0))
; exp(K*h*n) is nonnegative
(assert (>= |exp(K*h*n)| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; the negation of the claim
(assert (< (+ (* |1/K| K M |exp(K*h*n)| h) (* (- 1.0) |1/K| K M h) (* |1/K| L |exp(K*h*n)| h) (* (- 1.0) |1/K| L h) (* (- 1.0) |e[n]|)) 0.0))
(check-sat)
