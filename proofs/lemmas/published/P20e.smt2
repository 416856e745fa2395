; published/P20e, step 2, base
; claim: exp(Sum(g[i], i, 0, 0 - 1)) >= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P20e, step 2, step
; claim: exp(Sum(g[i], i, 0, k - 1) + g[k + 1 - 1]) >= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |exp(Sum(g[i1], i1, 0, k - 1))| Real)
(declare-const |exp(g[k])| Real)
(declare-const |g[k]| Real)
; induction hypothesis
(assert (>= (+ (- 1.0) |exp(Sum(g[i1], i1, 0, k - 1))|) 0.0))
; 1
(assert (>= (+ (- 1.0) |exp(g[k])| (* (- 1.0) |g[k]|)) 0.0))
; about g[k]
(assert (>= |g[k]| 0.0))
; about exp(g[k])
(assert (> |exp(g[k])| 0.0))
; about exp(Sum(g[i1], i1, 0, k - 1))
(assert (> |exp(Sum(g[i1], i1, 0, k - 1))| 0.0))
; exp(Sum(g[i1], i1, 0, k - 1)) is nonnegative
(assert (>= |exp(Sum(g[i1], i1, 0, k - 1))| 0.0))
; exp(g[k]) is nonnegative
(assert (>= |exp(g[k])| 0.0))
; g[k] is nonnegative
(assert (>= |g[k]| 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) (* |exp(Sum(g[i1], i1, 0, k - 1))| |exp(g[k])|)) 0.0))
(check-sat)
(reset)
; published/P20e, step 3
; claim: (1 + g[k])*((u[0] + Sum(b[i], i, 0, k - 1))*exp(Sum(g[i], i, 0, k - 1))) <= exp(g[k])*((u[0] + Sum(b[i], i, 0, k - 1))*exp(Sum(g[i], i, 0, k - 1)))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(b[i1], i1, 0, k - 1)| Real)
(declare-const |exp(Sum(g[i1], i1, 0, k - 1))| Real)
(declare-const |exp(g[k])| Real)
(declare-const |g[k]| Real)
(declare-const |u[0]| Real)
; H2
(assert (>= |u[0]| 0.0))
; 1
(assert (>= (+ (- 1.0) |exp(g[k])| (* (- 1.0) |g[k]|)) 0.0))
; about g[k]
(assert (>= |g[k]| 0.0))
; about exp(g[k])
(assert (> |exp(g[k])| 0.0))
; about exp(Sum(g[i1], i1, 0, k - 1))
(assert (> |exp(Sum(g[i1], i1, 0, k - 1))| 0.0))
; Sum(b[i1], i1, 0, k - 1) is nonnegative
(assert (>= |Sum(b[i1], i1, 0, k - 1)| 0.0))
; exp(Sum(g[i1], i1, 0, k - 1)) is nonnegative
(assert (>= |exp(Sum(g[i1], i1, 0, k - 1))| 0.0))
; exp(g[k]) is nonnegative
(assert (>= |exp(g[k])| 0.0))
; g[k] is nonnegative
(assert (>= |g[k]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Sum(b[i1], i1, 0, k - 1)| |exp(Sum(g[i1], i1, 0, k - 1))|) (* |Sum(b[i1], i1, 0, k - 1)| |exp(Sum(g[i1], i1, 0, k - 1))| |exp(g[k])|) (* (- 1.0) |Sum(b[i1], i1, 0, k - 1)| |exp(Sum(g[i1], i1, 0, k - 1))| |g[k]|) (* |exp(Sum(g[i1], i1, 0, k - 1))| |exp(g[k])| |u[0]|) (* (- 1.0) |exp(Sum(g[i1], i1, 0, k - 1))| |g[k]| |u[0]|) (* (- 1.0) |exp(Sum(g[i1], i1, 0, k - 1))| |u[0]|)) 0.0))
(check-sat)
(reset)
; published/P20e, step 4
; claim: b[k] <= b[k]*exp(g[k])*exp(Sum(g[i], i, 0, k - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |b[k]| Real)
(declare-const |exp(Sum(g[i1], i1, 0, k - 1))| Real)
(declare-const |exp(g[k])| Real)
(declare-const |g[k]| Real)
; 1
(assert (>= (+ (- 1.0) |exp(g[k])| (* (- 1.0) |g[k]|)) 0.0))
; 2
(assert (>= (+ (- 1.0) |exp(Sum(g[i1], i1, 0, k - 1))|) 0.0))
; about g[k]
(assert (>= |g[k]| 0.0))
; about exp(g[k])
(assert (> |exp(g[k])| 0.0))
; about exp(Sum(g[i1], i1, 0, k - 1))
(assert (> |exp(Sum(g[i1], i1, 0, k - 1))| 0.0))
; about b[k]
(assert (>= |b[k]| 0.0))
; b[k] is nonnegative
(assert (>= |b[k]| 0.0))
; exp(Sum(g[i1], i1, 0, k - 1)) is nonnegative
(assert (>= |exp(Sum(g[i1], i1, 0, k - 1))| 0.0))
; exp(g[k]) is nonnegative
(assert (>= |exp(g[k])| 0.0))
; g[k] is nonnegative
(assert (>= |g[k]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |b[k]|) (* |b[k]| |exp(Sum(g[i1], i1, 0, k - 1))| |exp(g[k])|)) 0.0))
(check-sat)
(reset)
; published/P20e, step 5, base
; claim: u[0] <= (u[0] + Sum(b[i], i, 0, 0 - 1))*exp(Sum(g[i], i, 0, 0 - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P20e, step 5, step
; claim: u[k + 1] <= (u[0] + (Sum(b[i], i, 0, k - 1) + b[k + 1 - 1]))*exp(Sum(g[i], i, 0, k - 1) + g[k + 1 - 1])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(b[i1], i1, 0, k - 1)| Real)
(declare-const |b[k]| Real)
(declare-const |exp(Sum(g[i1], i1, 0, k - 1))| Real)
(declare-const |exp(g[k])| Real)
(declare-const |g[k]| Real)
(declare-const |u[0]| Real)
(declare-const |u[k + 1]| Real)
(declare-const |u[k]| Real)
; induction hypothesis
(assert (>= (+ (* |Sum(b[i1], i1, 0, k - 1)| |exp(Sum(g[i1], i1, 0, k - 1))|) (* |exp(Sum(g[i1], i1, 0, k - 1))| |u[0]|) (* (- 1.0) |u[k]|)) 0.0))
; H1
(assert (>= (+ |b[k]| (* |g[k]| |u[k]|) (* (- 1.0) |u[k + 1]|) |u[k]|) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |Sum(b[i1], i1, 0, k - 1)| |exp(Sum(g[i1], i1, 0, k - 1))|) (* |Sum(b[i1], i1, 0, k - 1)| |exp(Sum(g[i1], i1, 0, k - 1))| |exp(g[k])|) (* (- 1.0) |Sum(b[i1], i1, 0, k - 1)| |exp(Sum(g[i1], i1, 0, k - 1))| |g[k]|) (* |exp(Sum(g[i1], i1, 0, k - 1))| |exp(g[k])| |u[0]|) (* (- 1.0) |exp(Sum(g[i1], i1, 0, k - 1))| |g[k]| |u[0]|) (* (- 1.0) |exp(Sum(g[i1], i1, 0, k - 1))| |u[0]|)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) |b[k]|) (* |b[k]| |exp(Sum(g[i1], i1, 0, k - 1))| |exp(g[k])|)) 0.0))
; about g[k]
(assert (>= |g[k]| 0.0))
; about exp(g[k])
(assert (> |exp(g[k])| 0.0))
; about exp(Sum(g[i1], i1, 0, k - 1))
(assert (> |exp(Sum(g[i1], i1, 0, k - 1))| 0.0))
; about b[k]
(assert (>= |b[k]| 0.0))
; Sum(b[i1], i1, 0, k - 1) is nonnegative
(assert (>= |Sum(b[i1], i1, 0, k - 1)| 0.0))
; b[k] is nonnegative
(assert (>= |b[k]| 0.0))
; exp(Sum(g[i1], i1, 0, k - 1)) is nonnegative
(assert (>= |exp(Sum(g[i1], i1, 0, k - 1))| 0.0))
; exp(g[k]) is nonnegative
(assert (>= |exp(g[k])| 0.0))
; g[k] is nonnegative
(assert (>= |g[k]| 0.0))
; the negation of the claim
(assert (< (+ (* |Sum(b[i1], i1, 0, k - 1)| |exp(Sum(g[i1], i1, 0, k - 1))| |exp(g[k])|) (* |b[k]| |exp(Sum(g[i1], i1, 0, k - 1))| |exp(g[k])|) (* |exp(Sum(g[i1], i1, 0, k - 1))| |exp(g[k])| |u[0]|) (* (- 1.0) |u[k + 1]|)) 0.0))
(check-sat)
(reset)
; published/P20e, step 6, base
; claim: (u[0] + Sum(b[k], k, 0, n + 0 - 1))*exp(Sum(g[k], k, 0, n + 0 - 1)) >= u[n]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(b[i1], i1, 0, i + n - 1)| Real)
(declare-const |Sum(b[i1], i1, 0, n - 1)| Real)
(declare-const |exp(Sum(g[i1], i1, 0, i + n - 1))| Real)
(declare-const |exp(Sum(g[i1], i1, 0, n - 1))| Real)
(declare-const |u[0]| Real)
(declare-const |u[i + n]| Real)
(declare-const |u[n]| Real)
; H2
(assert (>= |u[0]| 0.0))
; 5
(assert (>= (+ (* |Sum(b[i1], i1, 0, n - 1)| |exp(Sum(g[i1], i1, 0, n - 1))|) (* |exp(Sum(g[i1], i1, 0, n - 1))| |u[0]|) (* (- 1.0) |u[n]|)) 0.0))
; 5
(assert (>= (+ (* |Sum(b[i1], i1, 0, i + n - 1)| |exp(Sum(g[i1], i1, 0, i + n - 1))|) (* |exp(Sum(g[i1], i1, 0, i + n - 1))| |u[0]|) (* (- 1.0) |u[i + n]|)) 0.0))
; 5
(assert (>= 0.0 0.0))
; about exp(Sum(g[i1], i1, 0, n - 1))
(assert (> |exp(Sum(g[i1], i1, 0, n - 1))| 0.0))
; about exp(Sum(g[i1], i1, 0, i + n - 1))
(assert (> |exp(Sum(g[i1], i1, 0, i + n - 1))| 0.0))
; Sum(b[i1], i1, 0, i + n - 1) is nonnegative
(assert (>= |Sum(b[i1], i1, 0, i + n - 1)| 0.0))
; Sum(b[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(b[i1], i1, 0, n - 1)| 0.0))
; exp(Sum(g[i1], i1, 0, i + n - 1)) is nonnegative
(assert (>= |exp(Sum(g[i1], i1, 0, i + n - 1))| 0.0))
; exp(Sum(g[i1], i1, 0, n - 1)) is nonnegative
(assert (>= |exp(Sum(g[i1], i1, 0, n - 1))| 0.0))
; the negation of the claim
(assert (< (+ (* |Sum(b[i1], i1, 0, n - 1)| |exp(Sum(g[i1], i1, 0, n - 1))|) (* |exp(Sum(g[i1], i1, 0, n - 1))| |u[0]|) (* (- 1.0) |u[n]|)) 0.0))
(check-sat)
(reset)
; published/P20e, step 6, step
; claim: (u[0] + (Sum(b[k], k, 0, n + i - 1) + b[n + (i + 1) - 1]))*exp(Sum(g[k], k, 0, n + i - 1) + g[n + (i + 1) - 1]) >= u[n]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(b[i1], i1, 0, i + n - 1)| Real)
(declare-const |Sum(b[i1], i1, 0, n - 1)| Real)
(declare-const |b[i + n]| Real)
(declare-const |exp(Sum(g[i1], i1, 0, i + n - 1))| Real)
(declare-const |exp(Sum(g[i1], i1, 0, n - 1))| Real)
(declare-const |exp(g[i + n])| Real)
(declare-const |g[i + n]| Real)
(declare-const |u[0]| Real)
(declare-const |u[i + n]| Real)
(declare-const |u[n]| Real)
; H2
(assert (>= |u[0]| 0.0))
; induction hypothesis
(assert (>= (+ (* |Sum(b[i1], i1, 0, i + n - 1)| |exp(Sum(g[i1], i1, 0, i + n - 1))|) (* |exp(Sum(g[i1], i1, 0, i + n - 1))| |u[0]|) (* (- 1.0) |u[n]|)) 0.0))
; 1
(assert (>= (+ (- 1.0) |exp(g[i + n])| (* (- 1.0) |g[i + n]|)) 0.0))
; 5
(assert (>= (+ (* |Sum(b[i1], i1, 0, n - 1)| |exp(Sum(g[i1], i1, 0, n - 1))|) (* |exp(Sum(g[i1], i1, 0, n - 1))| |u[0]|) (* (- 1.0) |u[n]|)) 0.0))
; 5
(assert (>= (+ (* |Sum(b[i1], i1, 0, i + n - 1)| |exp(Sum(g[i1], i1, 0, i + n - 1))|) (* |exp(Sum(g[i1], i1, 0, i + n - 1))| |u[0]|) (* (- 1.0) |u[i + n]|)) 0.0))
; 5
(assert (>= 0.0 0.0))
; about g[i + n]
(assert (>= |g[i + n]| 0.0))
; about exp(g[i + n])
(assert (> |exp(g[i + n])| 0.0))
; about exp(Sum(g[i1], i1, 0, n - 1))
(assert (> |exp(Sum(g[i1], i1, 0, n - 1))| 0.0))
; about exp(Sum(g[i1], i1, 0, i + n - 1))
(assert (> |exp(Sum(g[i1], i1, 0, i + n - 1))| 0.0))
; about b[i + n]
(assert (>= |b[i + n]| 0.0))
; Sum(b[i1], i1, 0, i + n - 1) is nonnegative
(assert (>= |Sum(b[i1], i1, 0, i + n - 1)| 0.0))
; Sum(b[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(b[i1], i1, 0, n - 1)| 0.0))
; b[i + n] is nonnegative
(assert (>= |b[i + n]| 0.0))
; exp(Sum(g[i1], i1, 0, i + n - 1)) is nonnegative
(assert (>= |exp(Sum(g[i1], i1, 0, i + n - 1))| 0.0))
; exp(Sum(g[i1], i1, 0, n - 1)) is nonnegative
(assert (>= |exp(Sum(g[i1], i1, 0, n - 1))| 0.0))
; exp(g[i + n]) is nonnegative
(assert (>= |exp(g[i + n])| 0.0))
; g[i + n] is nonnegative
(assert (>= |g[i + n]| 0.0))
; the negation of the claim
(assert (< (+ (* |Sum(b[i1], i1, 0, i + n - 1)| |exp(Sum(g[i1], i1, 0, i + n - 1))| |exp(g[i + n])|) (* |b[i + n]| |exp(Sum(g[i1], i1, 0, i + n - 1))| |exp(g[i + n])|) (* |exp(Sum(g[i1], i1, 0, i + n - 1))| |exp(g[i + n])| |u[0]|) (* (- 1.0) |u[n]|)) 0.0))
(check-sat)
(reset)
; published/P20e, claim
; claim: u[n] <= (u[0] + Sum(b[k], k, 0, n + j - 1))*exp(Sum(g[k], k, 0, n + j - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(b[i1], i1, 0, 2*n - 1)| Real)
(declare-const |Sum(b[i1], i1, 0, j + n - 1)| Real)
(declare-const |exp(Sum(g[i1], i1, 0, 2*n - 1))| Real)
(declare-const |exp(Sum(g[i1], i1, 0, j + n - 1))| Real)
(declare-const |u[0]| Real)
(declare-const |u[n]| Real)
; 6
(assert (>= (+ (* |Sum(b[i1], i1, 0, j + n - 1)| |exp(Sum(g[i1], i1, 0, j + n - 1))|) (* |exp(Sum(g[i1], i1, 0, j + n - 1))| |u[0]|) (* (- 1.0) |u[n]|)) 0.0))
; 6
(assert (>= (+ (* |Sum(b[i1], i1, 0, 2*n - 1)| |exp(Sum(g[i1], i1, 0, 2*n - 1))|) (* |exp(Sum(g[i1], i1, 0, 2*n - 1))| |u[0]|) (* (- 1.0) |u[n]|)) 0.0))
; about exp(Sum(g[i1], i1, 0, j + n - 1))
(assert (> |exp(Sum(g[i1], i1, 0, j + n - 1))| 0.0))
; about exp(Sum(g[i1], i1, 0, 2*n - 1))
(assert (> |exp(Sum(g[i1], i1, 0, 2*n - 1))| 0.0))
; Sum(b[i1], i1, 0, 2*n - 1) is nonnegative
(assert (>= |Sum(b[i1], i1, 0, 2*n - 1)| 0.0))
; Sum(b[i1], i1, 0, j + n - 1) is nonnegative
(assert (>= |Sum(b[i1], i1, 0, j + n - 1)| 0.0))
; exp(Sum(g[i1], i1, 0, 2*n - 1)) is nonnegative
(assert (>= |exp(Sum(g[i1], i1, 0, 2*n - 1))| 0.0))
; exp(Sum(g[i1], i1, 0, j + n - 1)) is nonnegative
(assert (>= |exp(Sum(g[i1], i1, 0, j + n - 1))| 0.0))
; the negation of the claim
(assert (< (+ (* |Sum(b[i1], i1, 0, j + n - 1)| |exp(Sum(g[i1], i1, 0, j + n - 1))|) (* |exp(Sum(g[i1], i1, 0, j + n - 1))| |u[0]|) (* (- 1.0) |u[n]|)) 0.0))
(check-sat)
