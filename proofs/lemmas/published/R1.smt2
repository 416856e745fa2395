; published/R1, step 2, base
; claim: a*Sum(e[i], i, 0, 0 - 1) + b <= b*(1 + a)^0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/R1, step 2, step
; claim: a*(Sum(e[i], i, 0, k - 1) + e[k + 1 - 1]) + b <= b*(1 + a)^(k + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(a + 1)^k| Real)
(declare-const |Sum(e[i1], i1, 0, k - 1)| Real)
(declare-const a Real)
(declare-const b Real)
(declare-const |e[k]| Real)
(declare-const |exp(a)| Real)
; 1
(assert (>= (+ (- 1.0) (* (- 1.0) a) |exp(a)|) 0.0))
; induction hypothesis
(assert (>= (+ (* |(a + 1)^k| b) (* (- 1.0) |Sum(e[i1], i1, 0, k - 1)| a) (* (- 1.0) b)) 0.0))
; H1
(assert (>= (+ (* |Sum(e[i1], i1, 0, k - 1)| a) b (* (- 1.0) |e[k]|)) 0.0))
; about exp(a)
(assert (> |exp(a)| 0.0))
; about b
(assert (>= b 0.0))
; about a
(assert (>= a 0.0))
; (a + 1)^k is nonnegative
(assert (>= |(a + 1)^k| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; b is nonnegative
(assert (>= b 0.0))
; exp(a) is nonnegative
(assert (>= |exp(a)| 0.0))
; the negation of the claim
(assert (< (+ (* |(a + 1)^k| a b) (* |(a + 1)^k| b) (* (- 1.0) |Sum(e[i1], i1, 0, k - 1)| a) (* (- 1.0) a |e[k]|) (* (- 1.0) b)) 0.0))
(check-sat)
(reset)
; published/R1, step 3, base
; claim: (1 + a)^0 <= exp(a*0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/R1, step 3, step
; claim: (1 + a)^(k + 1) <= exp(a*(k + 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(a + 1)^k| Real)
(declare-const a Real)
(declare-const |exp(a)| Real)
(declare-const |exp(a*k)| Real)
; 1
(assert (>= (+ (- 1.0) (* (- 1.0) a) |exp(a)|) 0.0))
; induction hypothesis
(assert (>= (+ (* (- 1.0) |(a + 1)^k|) |exp(a*k)|) 0.0))
; about exp(a*k)
(assert (> |exp(a*k)| 0.0))
; about exp(a)
(assert (> |exp(a)| 0.0))
; about a
(assert (>= a 0.0))
; (a + 1)^k is nonnegative
(assert (>= |(a + 1)^k| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; exp(a) is nonnegative
(assert (>= |exp(a)| 0.0))
; exp(a*k) is nonnegative
(assert (>= |exp(a*k)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |(a + 1)^k|) (* (- 1.0) |(a + 1)^k| a) (* |exp(a)| |exp(a*k)|)) 0.0))
(check-sat)
(reset)
; published/R1, claim
; claim: e[j] <= b*exp(a*j)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(a + 1)^j| Real)
(declare-const |Sum(e[i1], i1, 0, j - 1)| Real)
(declare-const a Real)
(declare-const b Real)
(declare-const |e[j]| Real)
(declare-const |exp(a*j)| Real)
; H1
(assert (>= (+ (* |Sum(e[i1], i1, 0, j - 1)| a) b (* (- 1.0) |e[j]|)) 0.0))
; 2
(assert (>= (+ (* |(a + 1)^j| b) (* (- 1.0) |Sum(e[i1], i1, 0, j - 1)| a) (* (- 1.0) b)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |(a + 1)^j|) |exp(a*j)|) 0.0))
; about exp(a*j)
(assert (> |exp(a*j)| 0.0))
; about b
(assert (>= b 0.0))
; about a
(assert (>= a 0.0))
; (a + 1)^j is nonnegative
(assert (>= |(a + 1)^j| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; b is nonnegative
(assert (>= b 0.0))
; exp(a*j) is nonnegative
(assert (>= |exp(a*j)| 0.0))
; the negation of the claim
(assert (< (+ (* b |exp(a*j)|) (* (- 1.0) |e[j]|)) 0.0))
(check-sat)
