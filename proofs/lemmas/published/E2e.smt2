; published/E2e, step 1, base
; claim: Sum(g[k]*y[k], k, 0, 0 - 1) <= Sum(f[k]*g[k]*Product(1 + g[j], j, k + 1, 0 - 1), k, 0, 0 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/E2e, step 1, step
; claim: Sum(g[k]*y[k], k, 0, m - 1) + g[m + 1 - 1]*y[m + 1 - 1] <= Sum(f[k]*g[k]*((1 + g[m + 1 - 1])*Product(1 + g[j], j, k + 1, m - 1)), k, 0, m - 1) + f[m + 1 - 1]*g[m + 1 - 1]*Product(1 + g[j], j, m + 1 - 1 + 1, m + 1 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(Product(g[i1] + 1, i1, i2 + 1, m - 1)*f[i2]*g[i2], i2, 0, m - 1)| Real)
(declare-const |Sum(g[i1]*y[i1], i1, 0, m - 1)| Real)
(declare-const |f[m]| Real)
(declare-const |g[m]| Real)
(declare-const |y[m]| Real)
; induction hypothesis
(assert (>= (+ |Sum(Product(g[i1] + 1, i1, i2 + 1, m - 1)*f[i2]*g[i2], i2, 0, m - 1)| (* (- 1.0) |Sum(g[i1]*y[i1], i1, 0, m - 1)|)) 0.0))
; H1
(assert (>= (+ |Sum(g[i1]*y[i1], i1, 0, m - 1)| |f[m]| (* (- 1.0) |y[m]|)) 0.0))
; about g[m]
(assert (>= |g[m]| 0.0))
; about f[m]
(assert (>= |f[m]| 0.0))
; Sum(Product(g[i1] + 1, i1, i2 + 1, m - 1)*f[i2]*g[i2], i2, 0, m - 1) is nonnegative
(assert (>= |Sum(Product(g[i1] + 1, i1, i2 + 1, m - 1)*f[i2]*g[i2], i2, 0, m - 1)| 0.0))
; f[m] is nonnegative
(assert (>= |f[m]| 0.0))
; g[m] is nonnegative
(assert (>= |g[m]| 0.0))
; the negation of the claim
(assert (< (+ |Sum(Product(g[i1] + 1, i1, i2 + 1, m - 1)*f[i2]*g[i2], i2, 0, m - 1)| (* |Sum(Product(g[i1] + 1, i1, i2 + 1, m - 1)*f[i2]*g[i2], i2, 0, m - 1)| |g[m]|) (* (- 1.0) |Sum(g[i1]*y[i1], i1, 0, m - 1)|) (* |f[m]| |g[m]|) (* (- 1.0) |g[m]| |y[m]|)) 0.0))
(check-sat)
(reset)
; published/E2e, step 3, base
; claim: Product(1 + g[j], j, k + 1, k + 0) <= exp(Sum(g[j], j, k + 1, k + 0))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/E2e, step 3, step
; claim: (1 + g[k + (i + 1)])*Product(1 + g[j], j, k + 1, k + i) <= exp(Sum(g[j], j, k + 1, k + i) + g[k + (i + 1)])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(g[i1] + 1, i1, k + 1, i + k)| Real)
(declare-const |exp(Sum(g[i1], i1, k + 1, i + k))| Real)
(declare-const |exp(g[i + k + 1])| Real)
(declare-const |g[i + k + 1]| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |Product(g[i1] + 1, i1, k + 1, i + k)|) |exp(Sum(g[i1], i1, k + 1, i + k))|) 0.0))
; 2
(assert (>= (+ (- 1.0) |exp(g[i + k + 1])| (* (- 1.0) |g[i + k + 1]|)) 0.0))
; about g[i + k + 1]
(assert (>= |g[i + k + 1]| 0.0))
; about exp(g[i + k + 1])
(assert (> |exp(g[i + k + 1])| 0.0))
; about exp(Sum(g[i1], i1, k + 1, i + k))
(assert (> |exp(Sum(g[i1], i1, k + 1, i + k))| 0.0))
; Product(g[i1] + 1, i1, k + 1, i + k) is nonnegative
(assert (>= |Product(g[i1] + 1, i1, k + 1, i + k)| 0.0))
; exp(Sum(g[i1], i1, k + 1, i + k)) is nonnegative
(assert (>= |exp(Sum(g[i1], i1, k + 1, i + k))| 0.0))
; exp(g[i + k + 1]) is nonnegative
(assert (>= |exp(g[i + k + 1])| 0.0))
; g[i + k + 1] is nonnegative
(assert (>= |g[i + k + 1]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Product(g[i1] + 1, i1, k + 1, i + k)|) (* (- 1.0) |Product(g[i1] + 1, i1, k + 1, i + k)| |g[i + k + 1]|) (* |exp(Sum(g[i1], i1, k + 1, i + k))| |exp(g[i + k + 1])|)) 0.0))
(check-sat)
(reset)
; published/E2e, step 4
; claim: f[k]*g[k]*Product(1 + g[j], j, k + 1, n - 1) <= f[k]*g[k]*exp(Sum(g[j], j, k + 1, n - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(g[i1] + 1, i1, k + 1, n - 1)| Real)
(declare-const |exp(Sum(g[i1], i1, k + 1, n - 1))| Real)
(declare-const |f[k]| Real)
(declare-const |g[k]| Real)
; 3
(assert (>= (+ (* (- 1.0) |Product(g[i1] + 1, i1, k + 1, n - 1)|) |exp(Sum(g[i1], i1, k + 1, n - 1))|) 0.0))
; about g[k]
(assert (>= |g[k]| 0.0))
; about f[k]
(assert (>= |f[k]| 0.0))
; about exp(Sum(g[i1], i1, k + 1, n - 1))
(assert (> |exp(Sum(g[i1], i1, k + 1, n - 1))| 0.0))
; Product(g[i1] + 1, i1, k + 1, n - 1) is nonnegative
(assert (>= |Product(g[i1] + 1, i1, k + 1, n - 1)| 0.0))
; exp(Sum(g[i1], i1, k + 1, n - 1)) is nonnegative
(assert (>= |exp(Sum(g[i1], i1, k + 1, n - 1))| 0.0))
; f[k] is nonnegative
(assert (>= |f[k]| 0.0))
; g[k] is nonnegative
(assert (>= |g[k]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Product(g[i1] + 1, i1, k + 1, n - 1)| |f[k]| |g[k]|) (* |exp(Sum(g[i1], i1, k + 1, n - 1))| |f[k]| |g[k]|)) 0.0))
(check-sat)
(reset)
; published/E2e, step 5, base
; claim: Sum(f[k]*g[k]*Product(1 + g[j], j, k + 1, n - 1), k, 0, 0 - 1) <= Sum(f[k]*g[k]*exp(Sum(g[j], j, k + 1, n - 1)), k, 0, 0 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/E2e, step 5, step
; claim: Sum(f[k]*g[k]*Product(1 + g[j], j, k + 1, n - 1), k, 0, i - 1) + f[i + 1 - 1]*g[i + 1 - 1]*Product(1 + g[j], j, i + 1 - 1 + 1, n - 1) <= Sum(f[k]*g[k]*exp(Sum(g[j], j, k + 1, n - 1)), k, 0, i - 1) + f[i + 1 - 1]*g[i + 1 - 1]*exp(Sum(g[j], j, i + 1 - 1 + 1, n - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(g[i1] + 1, i1, i + 1, n - 1)| Real)
(declare-const |Sum(Product(g[i1] + 1, i1, i2 + 1, n - 1)*f[i2]*g[i2], i2, 0, i - 1)| Real)
(declare-const |Sum(exp(Sum(g[i1], i1, i2 + 1, n - 1))*f[i2]*g[i2], i2, 0, i - 1)| Real)
(declare-const |exp(Sum(g[i1], i1, i + 1, n - 1))| Real)
(declare-const |f[i]| Real)
(declare-const |g[i]| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |Sum(Product(g[i1] + 1, i1, i2 + 1, n - 1)*f[i2]*g[i2], i2, 0, i - 1)|) |Sum(exp(Sum(g[i1], i1, i2 + 1, n - 1))*f[i2]*g[i2], i2, 0, i - 1)|) 0.0))
; 4
(assert (>= (+ (* (- 1.0) |Product(g[i1] + 1, i1, i + 1, n - 1)| |f[i]| |g[i]|) (* |exp(Sum(g[i1], i1, i + 1, n - 1))| |f[i]| |g[i]|)) 0.0))
; about g[i]
(assert (>= |g[i]| 0.0))
; about f[i]
(assert (>= |f[i]| 0.0))
; about exp(Sum(g[i1], i1, i + 1, n - 1))
(assert (> |exp(Sum(g[i1], i1, i + 1, n - 1))| 0.0))
; Product(g[i1] + 1, i1, i + 1, n - 1) is nonnegative
(assert (>= |Product(g[i1] + 1, i1, i + 1, n - 1)| 0.0))
; Sum(Product(g[i1] + 1, i1, i2 + 1, n - 1)*f[i2]*g[i2], i2, 0, i - 1) is nonnegative
(assert (>= |Sum(Product(g[i1] + 1, i1, i2 + 1, n - 1)*f[i2]*g[i2], i2, 0, i - 1)| 0.0))
; Sum(exp(Sum(g[i1], i1, i2 + 1, n - 1))*f[i2]*g[i2], i2, 0, i - 1) is nonnegative
(assert (>= |Sum(exp(Sum(g[i1], i1, i2 + 1, n - 1))*f[i2]*g[i2], i2, 0, i - 1)| 0.0))
; exp(Sum(g[i1], i1, i + 1, n - 1)) is nonnegative
(assert (>= |exp(Sum(g[i1], i1, i + 1, n - 1))| 0.0))
; f[i] is nonnegative
(assert (>= |f[i]| 0.0))
; g[i] is nonnegative
(assert (>= |g[i]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Product(g[i1] + 1, i1, i + 1, n - 1)| |f[i]| |g[i]|) (* (- 1.0) |Sum(Product(g[i1] + 1, i1, i2 + 1, n - 1)*f[i2]*g[i2], i2, 0, i - 1)|) |Sum(exp(Sum(g[i1], i1, i2 + 1, n - 1))*f[i2]*g[i2], i2, 0, i - 1)| (* |exp(Sum(g[i1], i1, i + 1, n - 1))| |f[i]| |g[i]|)) 0.0))
(check-sat)
(reset)
; published/E2e, claim
; claim: y[n] <= f[n] + Sum(f[k]*g[k]*exp(Sum(g[j], j, k + 1, n - 1)), k, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(Product(g[i1] + 1, i1, i2 + 1, n - 1)*f[i2]*g[i2], i2, 0, n - 1)| Real)
(declare-const |Sum(exp(Sum(g[i1], i1, i2 + 1, n - 1))*f[i2]*g[i2], i2, 0, n - 1)| Real)
(declare-const |Sum(g[i1]*y[i1], i1, 0, n - 1)| Real)
(declare-const |f[n]| Real)
(declare-const |y[n]| Real)
; H1
(assert (>= (+ |Sum(g[i1]*y[i1], i1, 0, n - 1)| |f[n]| (* (- 1.0) |y[n]|)) 0.0))
; 1
(assert (>= (+ |Sum(Product(g[i1] + 1, i1, i2 + 1, n - 1)*f[i2]*g[i2], i2, 0, n - 1)| (* (- 1.0) |Sum(g[i1]*y[i1], i1, 0, n - 1)|)) 0.0))
; 5
(assert (>= (+ (* (- 1.0) |Sum(Product(g[i1] + 1, i1, i2 + 1, n - 1)*f[i2]*g[i2], i2, 0, n - 1)|) |Sum(exp(Sum(g[i1], i1, i2 + 1, n - 1))*f[i2]*g[i2], i2, 0, n - 1)|) 0.0))
; about f[n]
(assert (>= |f[n]| 0.0))
; Sum(Product(g[i1] + 1, i1, i2 + 1, n - 1)*f[i2]*g[i2], i2, 0, n - 1) is nonnegative
(assert (>= |Sum(Product(g[i1] + 1, i1, i2 + 1, n - 1)*f[i2]*g[i2], i2, 0, n - 1)| 0.0))
; Sum(exp(Sum(g[i1], i1, i2 + 1, n - 1))*f[i2]*g[i2], i2, 0, n - 1) is nonnegative
(assert (>= |Sum(exp(Sum(g[i1], i1, i2 + 1, n - 1))*f[i2]*g[i2], i2, 0, n - 1)| 0.0))
; f[n] is nonnegative
(assert (>= |f[n]| 0.0))
; the negation of the claim
(assert (< (+ |Sum(exp(Sum(g[i1], i1, i2 + 1, n - 1))*f[i2]*g[i2], i2, 0, n - 1)| |f[n]| (* (- 1.0) |y[n]|)) 0.0))
(check-sat)
