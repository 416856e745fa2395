; huang2025/W2e, step 2
; claim: u[k]^2 <= (h[k] + c*Sum(l[k, s]*u[s], s, 0, k - 1))^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(l[k, i1]*u[i1], i1, 0, k - 1)| Real)
(declare-const |Sum(l[k, i1]^2, i1, 0, k - 1)| Real)
(declare-const |Sum(u[i1]^2, i1, 0, k - 1)| Real)
(declare-const c Real)
(declare-const |h[k]| Real)
(declare-const |u[k]| Real)
; H1
(assert (>= (+ (* |Sum(l[k, i1]*u[i1], i1, 0, k - 1)| c) |h[k]| (* (- 1.0) |u[k]|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |Sum(l[k, i1]*u[i1], i1, 0, k - 1)| |Sum(l[k, i1]*u[i1], i1, 0, k - 1)|) (* |Sum(l[k, i1]^2, i1, 0, k - 1)| |Sum(u[i1]^2, i1, 0, k - 1)|)) 0.0))
; about u[k]
(assert (>= |u[k]| 0.0))
; about h[k]
(assert (>= |h[k]| 0.0))
; about c
(assert (>= c 0.0))
; Sum(l[k, i1]*u[i1], i1, 0, k - 1) is nonnegative
(assert (>= |Sum(l[k, i1]*u[i1], i1, 0, k - 1)| 0.0))
; Sum(l[k, i1]^2, i1, 0, k - 1) is nonnegative
(assert (>= |Sum(l[k, i1]^2, i1, 0, k - 1)| 0.0))
; Sum(u[i1]^2, i1, 0, k - 1) is nonnegative
(assert (>= |Sum(u[i1]^2, i1, 0, k - 1)| 0.0))
; c is nonnegative
(assert (>= c 0.0))
; h[k] is nonnegative
(assert (>= |h[k]| 0.0))
; u[k] is nonnegative
(assert (>= |u[k]| 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |Sum(l[k, i1]*u[i1], i1, 0, k - 1)| c |h[k]|) (* |Sum(l[k, i1]*u[i1], i1, 0, k - 1)| |Sum(l[k, i1]*u[i1], i1, 0, k - 1)| c c) (* |h[k]| |h[k]|) (* (- 1.0) |u[k]| |u[k]|)) 0.0))
(check-sat)
(reset)
; huang2025/W2e, step 3
; claim: (h[k] + c*Sum(l[k, s]*u[s], s, 0, k - 1))^2 <= 2*h[k]^2 + 2*c^2*Sum(l[k, s]*u[s], s, 0, k - 1)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(l[k, i1]*u[i1], i1, 0, k - 1)| Real)
(declare-const |Sum(l[k, i1]^2, i1, 0, k - 1)| Real)
(declare-const |Sum(u[i1]^2, i1, 0, k - 1)| Real)
(declare-const c Real)
(declare-const |h[k]| Real)
; 1
(assert (>= (+ (* (- 1.0) |Sum(l[k, i1]*u[i1], i1, 0, k - 1)| |Sum(l[k, i1]*u[i1], i1, 0, k - 1)|) (* |Sum(l[k, i1]^2, i1, 0, k - 1)| |Sum(u[i1]^2, i1, 0, k - 1)|)) 0.0))
; about h[k]
(assert (>= |h[k]| 0.0))
; about c
(assert (>= c 0.0))
; Sum(l[k, i1]*u[i1], i1, 0, k - 1) is nonnegative
(assert (>= |Sum(l[k, i1]*u[i1], i1, 0, k - 1)| 0.0))
; Sum(l[k, i1]^2, i1, 0, k - 1) is nonnegative
(assert (>= |Sum(l[k, i1]^2, i1, 0, k - 1)| 0.0))
; Sum(u[i1]^2, i1, 0, k - 1) is nonnegative
(assert (>= |Sum(u[i1]^2, i1, 0, k - 1)| 0.0))
; c is nonnegative
(assert (>= c 0.0))
; h[k] is nonnegative
(assert (>= |h[k]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |Sum(l[k, i1]*u[i1], i1, 0, k - 1)| c |h[k]|) (* |Sum(l[k, i1]*u[i1], i1, 0, k - 1)| |Sum(l[k, i1]*u[i1], i1, 0, k - 1)| c c) (* |h[k]| |h[k]|)) 0.0))
(check-sat)
(reset)
; huang2025/W2e, step 4
; claim: u[k]^2 <= 2*h[k]^2 + 2*c^2*Sum(l[k, s]^2, s, 0, k - 1)*Sum(u[s]^2, s, 0, k - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(l[k, i1]*u[i1], i1, 0, k - 1)| Real)
(declare-const |Sum(l[k, i1]^2, i1, 0, k - 1)| Real)
(declare-const |Sum(u[i1]^2, i1, 0, k - 1)| Real)
(declare-const c Real)
(declare-const |h[k]| Real)
(declare-const |u[k]| Real)
; 1
(assert (>= (+ (* (- 1.0) |Sum(l[k, i1]*u[i1], i1, 0, k - 1)| |Sum(l[k, i1]*u[i1], i1, 0, k - 1)|) (* |Sum(l[k, i1]^2, i1, 0, k - 1)| |Sum(u[i1]^2, i1, 0, k - 1)|)) 0.0))
; 2
(assert (>= (+ (* 2.0 |Sum(l[k, i1]*u[i1], i1, 0, k - 1)| c |h[k]|) (* |Sum(l[k, i1]*u[i1], i1, 0, k - 1)| |Sum(l[k, i1]*u[i1], i1, 0, k - 1)| c c) (* |h[k]| |h[k]|) (* (- 1.0) |u[k]| |u[k]|)) 0.0))
; 3
(assert (>= (+ (* (- 2.0) |Sum(l[k, i1]*u[i1], i1, 0, k - 1)| c |h[k]|) (* |Sum(l[k, i1]*u[i1], i1, 0, k - 1)| |Sum(l[k, i1]*u[i1], i1, 0, k - 1)| c c) (* |h[k]| |h[k]|)) 0.0))
; about u[k]
(assert (>= |u[k]| 0.0))
; about h[k]
(assert (>= |h[k]| 0.0))
; about c
(assert (>= c 0.0))
; Sum(l[k, i1]*u[i1], i1, 0, k - 1) is nonnegative
(assert (>= |Sum(l[k, i1]*u[i1], i1, 0, k - 1)| 0.0))
; Sum(l[k, i1]^2, i1, 0, k - 1) is nonnegative
(assert (>= |Sum(l[k, i1]^2, i1, 0, k - 1)| 0.0))
; Sum(u[i1]^2, i1, 0, k - 1) is nonnegative
(assert (>= |Sum(u[i1]^2, i1, 0, k - 1)| 0.0))
; c is nonnegative
(assert (>= c 0.0))
; h[k] is nonnegative
(assert (>= |h[k]| 0.0))
; u[k] is nonnegative
(assert (>= |u[k]| 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |Sum(l[k, i1]^2, i1, 0, k - 1)| |Sum(u[i1]^2, i1, 0, k - 1)| c c) (* 2.0 |h[k]| |h[k]|) (* (- 1.0) |u[k]| |u[k]|)) 0.0))
(check-sat)
(reset)
; huang2025/W2e, step 6, base
; claim: exp(2*c^2*Sum(Sum(l[m, s]^2, s, 0, m - 1), m, 0, 0 - 1)) >= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; huang2025/W2e, step 6, step
; claim: exp(2*c^2*(Sum(Sum(l[m, s]^2, s, 0, m - 1), m, 0, k - 1) + Sum(l[k + 1 - 1, s]^2, s, 0, k + 1 - 1 - 1))) >= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(l[k, i1]^2, i1, 0, k - 1)| Real)
(declare-const c Real)
(declare-const |exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, k - 1)*c^2)| Real)
(declare-const |exp(Sum(l[k, i1]^2, i1, 0, k - 1)*c^2)| Real)
; induction hypothesis
(assert (>= (+ (- 1.0) (* |exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, k - 1)*c^2)| |exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, k - 1)*c^2)|)) 0.0))
; 5
(assert (>= (+ (- 1.0) (* (- 2.0) |Sum(l[k, i1]^2, i1, 0, k - 1)| c c) (* |exp(Sum(l[k, i1]^2, i1, 0, k - 1)*c^2)| |exp(Sum(l[k, i1]^2, i1, 0, k - 1)*c^2)|)) 0.0))
; about exp(Sum(l[k, i1]^2, i1, 0, k - 1)*c^2)
(assert (> |exp(Sum(l[k, i1]^2, i1, 0, k - 1)*c^2)| 0.0))
; about exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, k - 1)*c^2)
(assert (> |exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, k - 1)*c^2)| 0.0))
; about c
(assert (>= c 0.0))
; Sum(l[k, i1]^2, i1, 0, k - 1) is nonnegative
(assert (>= |Sum(l[k, i1]^2, i1, 0, k - 1)| 0.0))
; c is nonnegative
(assert (>= c 0.0))
; exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, k - 1)*c^2) is nonnegative
(assert (>= |exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, k - 1)*c^2)| 0.0))
; exp(Sum(l[k, i1]^2, i1, 0, k - 1)*c^2) is nonnegative
(assert (>= |exp(Sum(l[k, i1]^2, i1, 0, k - 1)*c^2)| 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) (* |exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, k - 1)*c^2)| |exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, k - 1)*c^2)| |exp(Sum(l[k, i1]^2, i1, 0, k - 1)*c^2)| |exp(Sum(l[k, i1]^2, i1, 0, k - 1)*c^2)|)) 0.0))
(check-sat)
(reset)
; huang2025/W2e, step 7, base
; claim: Sum(u[m]^2, m, 0, 0 - 1) <= 2*Sum(h[m]^2, m, 0, 0 - 1)*exp(2*c^2*Sum(Sum(l[m, s]^2, s, 0, m - 1), m, 0, 0 - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; huang2025/W2e, step 7, step
; claim: Sum(u[m]^2, m, 0, k - 1) + u[k + 1 - 1]^2 <= 2*(Sum(h[m]^2, m, 0, k - 1) + h[k + 1 - 1]^2)*exp(2*c^2*(Sum(Sum(l[m, s]^2, s, 0, m - 1), m, 0, k - 1) + Sum(l[k + 1 - 1, s]^2, s, 0, k + 1 - 1 - 1)))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(h[i1]^2, i1, 0, k - 1)| Real)
(declare-const |Sum(l[k, i1]^2, i1, 0, k - 1)| Real)
(declare-const |Sum(u[i1]^2, i1, 0, k - 1)| Real)
(declare-const c Real)
(declare-const |exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, k - 1)*c^2)| Real)
(declare-const |exp(Sum(l[k, i1]^2, i1, 0, k - 1)*c^2)| Real)
(declare-const |h[k]| Real)
(declare-const |u[k]| Real)
; induction hypothesis
(assert (>= (+ (* 2.0 |Sum(h[i1]^2, i1, 0, k - 1)| |exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, k - 1)*c^2)| |exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, k - 1)*c^2)|) (* (- 1.0) |Sum(u[i1]^2, i1, 0, k - 1)|)) 0.0))
; 4
(assert (>= (+ (* 2.0 |Sum(l[k, i1]^2, i1, 0, k - 1)| |Sum(u[i1]^2, i1, 0, k - 1)| c c) (* 2.0 |h[k]| |h[k]|) (* (- 1.0) |u[k]| |u[k]|)) 0.0))
; 5
(assert (>= (+ (- 1.0) (* (- 2.0) |Sum(l[k, i1]^2, i1, 0, k - 1)| c c) (* |exp(Sum(l[k, i1]^2, i1, 0, k - 1)*c^2)| |exp(Sum(l[k, i1]^2, i1, 0, k - 1)*c^2)|)) 0.0))
; 6
(assert (>= (+ (- 1.0) (* |exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, k - 1)*c^2)| |exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, k - 1)*c^2)|)) 0.0))
; about u[k]
(assert (>= |u[k]| 0.0))
; about h[k]
(assert (>= |h[k]| 0.0))
; about exp(Sum(l[k, i1]^2, i1, 0, k - 1)*c^2)
(assert (> |exp(Sum(l[k, i1]^2, i1, 0, k - 1)*c^2)| 0.0))
; about exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, k - 1)*c^2)
(assert (> |exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, k - 1)*c^2)| 0.0))
; about c
(assert (>= c 0.0))
; Sum(h[i1]^2, i1, 0, k - 1) is nonnegative
(assert (>= |Sum(h[i1]^2, i1, 0, k - 1)| 0.0))
; Sum(l[k, i1]^2, i1, 0, k - 1) is nonnegative
(assert (>= |Sum(l[k, i1]^2, i1, 0, k - 1)| 0.0))
; Sum(u[i1]^2, i1, 0, k - 1) is nonnegative
(assert (>= |Sum(u[i1]^2, i1, 0, k - 1)| 0.0))
; c is nonnegative
(assert (>= c 0.0))
; exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, k - 1)*c^2) is nonnegative
(assert (>= |exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, k - 1)*c^2)| 0.0))
; exp(Sum(l[k, i1]^2, i1, 0, k - 1)*c^2) is nonnegative
(assert (>= |exp(Sum(l[k, i1]^2, i1, 0, k - 1)*c^2)| 0.0))
; h[k] is nonnegative
(assert (>= |h[k]| 0.0))
; u[k] is nonnegative
(assert (>= |u[k]| 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |Sum(h[i1]^2, i1, 0, k - 1)| |exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, k - 1)*c^2)| |exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, k - 1)*c^2)| |exp(Sum(l[k, i1]^2, i1, 0, k - 1)*c^2)| |exp(Sum(l[k, i1]^2, i1, 0, k - 1)*c^2)|) (* (- 1.0) |Sum(u[i1]^2, i1, 0, k - 1)|) (* 2.0 |exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, k - 1)*c^2)| |exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, k - 1)*c^2)| |exp(Sum(l[k, i1]^2, i1, 0, k - 1)*c^2)| |exp(Sum(l[k, i1]^2, i1, 0, k - 1)*c^2)| |h[k]| |h[k]|) (* (- 1.0) |u[k]| |u[k]|)) 0.0))
(check-sat)
(reset)
; huang2025/W2e, claim
; claim: Sum(u[k]^2, k, 0, n - 1) <= 2*Sum(h[k]^2, k, 0, n - 1)*exp(2*c^2*Sum(Sum(l[k, s]^2, s, 0, k - 1), k, 0, n - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(h[i1]^2, i1, 0, n - 1)| Real)
(declare-const |Sum(u[i1]^2, i1, 0, n - 1)| Real)
(declare-const |exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, n - 1)*c^2)| Real)
; 7
(assert (>= (+ (* 2.0 |Sum(h[i1]^2, i1, 0, n - 1)| |exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, n - 1)*c^2)| |exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, n - 1)*c^2)|) (* (- 1.0) |Sum(u[i1]^2, i1, 0, n - 1)|)) 0.0))
; about exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, n - 1)*c^2)
(assert (> |exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, n - 1)*c^2)| 0.0))
; Sum(h[i1]^2, i1, 0, n - 1) is nonnegative
(assert (>= |Sum(h[i1]^2, i1, 0, n - 1)| 0.0))
; Sum(u[i1]^2, i1, 0, n - 1) is nonnegative
(assert (>= |Sum(u[i1]^2, i1, 0, n - 1)| 0.0))
; exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, n - 1)*c^2) is nonnegative
(assert (>= |exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, n - 1)*c^2)| 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |Sum(h[i1]^2, i1, 0, n - 1)| |exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, n - 1)*c^2)| |exp(Sum(Sum(l[i2, i1]^2, i1, 0, i2 - 1), i2, 0, n - 1)*c^2)|) (* (- 1.0) |Sum(u[i1]^2, i1, 0, n - 1)|)) 0.0))
(check-sat)
