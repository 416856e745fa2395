; herrera2023/CG, step 1
; claim: ka*f[k + 1] + be <= (1 + ka*d[k])*(ka*g[k] + be)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const be Real)
(declare-const |d[k]| Real)
(declare-const |f[k + 1]| Real)
(declare-const |g[k]| Real)
(declare-const ka Real)
; H2
(assert (>= (+ (* be |d[k]|) (* |d[k]| |g[k]| ka) (* (- 1.0) |f[k + 1]|) |g[k]|) 0.0))
; about ka
(assert (> ka 0.0))
; about f[k + 1]
(assert (>= |f[k + 1]| 0.0))
; about d[k]
(assert (>= |d[k]| 0.0))
; about be
(assert (>= be 0.0))
; be is nonnegative
(assert (>= be 0.0))
; d[k] is nonnegative
(assert (>= |d[k]| 0.0))
; f[k + 1] is nonnegative
(assert (>= |f[k + 1]| 0.0))
; ka is nonnegative
(assert (>= ka 0.0))
; the negation of the claim
(assert (< (+ (* be |d[k]| ka) (* |d[k]| |g[k]| ka ka) (* (- 1.0) |f[k + 1]| ka) (* |g[k]| ka)) 0.0))
(check-sat)
(reset)
; herrera2023/CG, step 2
; claim: ka*f[k + 1] + be <= (1 + ka*d[k])*exp(ka*c[k])*(ka*f[k] + be)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const be Real)
(declare-const |d[k]| Real)
(declare-const |exp(c[k]*ka)| Real)
(declare-const |f[k + 1]| Real)
(declare-const |f[k]| Real)
(declare-const |g[k]| Real)
(declare-const ka Real)
; 1
(assert (>= (+ (* be |d[k]| ka) (* |d[k]| |g[k]| ka ka) (* (- 1.0) |f[k + 1]| ka) (* |g[k]| ka)) 0.0))
; H1
(assert (>= (+ (* (- 1.0) be) (* be |exp(c[k]*ka)|) (* |exp(c[k]*ka)| |f[k]| ka) (* (- 1.0) |g[k]| ka)) 0.0))
; about ka
(assert (> ka 0.0))
; about f[k]
(assert (>= |f[k]| 0.0))
; about f[k + 1]
(assert (>= |f[k + 1]| 0.0))
; about exp(c[k]*ka)
(assert (> |exp(c[k]*ka)| 0.0))
; about d[k]
(assert (>= |d[k]| 0.0))
; about be
(assert (>= be 0.0))
; be is nonnegative
(assert (>= be 0.0))
; d[k] is nonnegative
(assert (>= |d[k]| 0.0))
; exp(c[k]*ka) is nonnegative
(assert (>= |exp(c[k]*ka)| 0.0))
; f[k + 1] is nonnegative
(assert (>= |f[k + 1]| 0.0))
; f[k] is nonnegative
(assert (>= |f[k]| 0.0))
; ka is nonnegative
(assert (>= ka 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) be) (* be |d[k]| |exp(c[k]*ka)| ka) (* be |exp(c[k]*ka)|) (* |d[k]| |exp(c[k]*ka)| |f[k]| ka ka) (* |exp(c[k]*ka)| |f[k]| ka) (* (- 1.0) |f[k + 1]| ka)) 0.0))
(check-sat)
(reset)
; herrera2023/CG, step 3, base
; claim: ka*f[0] + be <= Product((1 + ka*d[i])*exp(ka*c[i]), i, 0, 0 - 1)*(ka*f[0] + be)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; herrera2023/CG, step 3, step
; claim: ka*f[k + 1] + be <= (1 + ka*d[k + 1 - 1])*exp(ka*c[k + 1 - 1])*Product((1 + ka*d[i])*exp(ka*c[i]), i, 0, k - 1)*(ka*f[0] + be)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, k - 1)| Real)
(declare-const be Real)
(declare-const |d[k]| Real)
(declare-const |exp(c[k]*ka)| Real)
(declare-const |f[0]| Real)
(declare-const |f[k + 1]| Real)
(declare-const |f[k]| Real)
(declare-const ka Real)
; induction hypothesis
(assert (>= (+ (* |Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, k - 1)| be) (* |Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, k - 1)| |f[0]| ka) (* (- 1.0) be) (* (- 1.0) |f[k]| ka)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) be) (* be |d[k]| |exp(c[k]*ka)| ka) (* be |exp(c[k]*ka)|) (* |d[k]| |exp(c[k]*ka)| |f[k]| ka ka) (* |exp(c[k]*ka)| |f[k]| ka) (* (- 1.0) |f[k + 1]| ka)) 0.0))
; about ka
(assert (> ka 0.0))
; about f[k]
(assert (>= |f[k]| 0.0))
; about f[k + 1]
(assert (>= |f[k + 1]| 0.0))
; about f[0]
(assert (>= |f[0]| 0.0))
; about exp(c[k]*ka)
(assert (> |exp(c[k]*ka)| 0.0))
; about d[k]
(assert (>= |d[k]| 0.0))
; about be
(assert (>= be 0.0))
; Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, k - 1) is nonnegative
(assert (>= |Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, k - 1)| 0.0))
; be is nonnegative
(assert (>= be 0.0))
; d[k] is nonnegative
(assert (>= |d[k]| 0.0))
; exp(c[k]*ka) is nonnegative
(assert (>= |exp(c[k]*ka)| 0.0))
; f[0] is nonnegative
(assert (>= |f[0]| 0.0))
; f[k + 1] is nonnegative
(assert (>= |f[k + 1]| 0.0))
; f[k] is nonnegative
(assert (>= |f[k]| 0.0))
; ka is nonnegative
(assert (>= ka 0.0))
; the negation of the claim
(assert (< (+ (* |Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, k - 1)| be |d[k]| |exp(c[k]*ka)| ka) (* |Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, k - 1)| be |exp(c[k]*ka)|) (* |Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, k - 1)| |d[k]| |exp(c[k]*ka)| |f[0]| ka ka) (* |Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, k - 1)| |exp(c[k]*ka)| |f[0]| ka) (* (- 1.0) be) (* (- 1.0) |f[k + 1]| ka)) 0.0))
(check-sat)
(reset)
; herrera2023/CG, step 5, base
; claim: Product((1 + ka*d[i])*exp(ka*c[i]), i, 0, 0 - 1) <= exp(ka*Sum(c[i] + d[i], i, 0, 0 - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; herrera2023/CG, step 5, step
; claim: (1 + ka*d[k + 1 - 1])*exp(ka*c[k + 1 - 1])*Product((1 + ka*d[i])*exp(ka*c[i]), i, 0, k - 1) <= exp(ka*(Sum(c[i] + d[i], i, 0, k - 1) + (c[k + 1 - 1] + d[k + 1 - 1])))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, k - 1)| Real)
(declare-const |d[k]| Real)
(declare-const |exp(Sum(c[i1], i1, 0, k - 1)*ka)| Real)
(declare-const |exp(Sum(d[i1], i1, 0, k - 1)*ka)| Real)
(declare-const |exp(c[k]*ka)| Real)
(declare-const |exp(d[k]*ka)| Real)
(declare-const ka Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, k - 1)|) (* |exp(Sum(c[i1], i1, 0, k - 1)*ka)| |exp(Sum(d[i1], i1, 0, k - 1)*ka)|)) 0.0))
; 4
(assert (>= (+ (- 1.0) (* (- 1.0) |d[k]| ka) |exp(d[k]*ka)|) 0.0))
; about ka
(assert (> ka 0.0))
; about exp(d[k]*ka)
(assert (> |exp(d[k]*ka)| 0.0))
; about exp(c[k]*ka)
(assert (> |exp(c[k]*ka)| 0.0))
; about exp(Sum(d[i1], i1, 0, k - 1)*ka)
(assert (> |exp(Sum(d[i1], i1, 0, k - 1)*ka)| 0.0))
; about exp(Sum(c[i1], i1, 0, k - 1)*ka)
(assert (> |exp(Sum(c[i1], i1, 0, k - 1)*ka)| 0.0))
; about d[k]
(assert (>= |d[k]| 0.0))
; Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, k - 1) is nonnegative
(assert (>= |Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, k - 1)| 0.0))
; d[k] is nonnegative
(assert (>= |d[k]| 0.0))
; exp(Sum(c[i1], i1, 0, k - 1)*ka) is nonnegative
(assert (>= |exp(Sum(c[i1], i1, 0, k - 1)*ka)| 0.0))
; exp(Sum(d[i1], i1, 0, k - 1)*ka) is nonnegative
(assert (>= |exp(Sum(d[i1], i1, 0, k - 1)*ka)| 0.0))
; exp(c[k]*ka) is nonnegative
(assert (>= |exp(c[k]*ka)| 0.0))
; exp(d[k]*ka) is nonnegative
(assert (>= |exp(d[k]*ka)| 0.0))
; ka is nonnegative
(assert (>= ka 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, k - 1)| |d[k]| |exp(c[k]*ka)| ka) (* (- 1.0) |Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, k - 1)| |exp(c[k]*ka)|) (* |exp(Sum(c[i1], i1, 0, k - 1)*ka)| |exp(Sum(d[i1], i1, 0, k - 1)*ka)| |exp(c[k]*ka)| |exp(d[k]*ka)|)) 0.0))
(check-sat)
(reset)
; herrera2023/CG, claim 1
; claim: f[n] <= f[0]*Product((1 + ka*d[i])*exp(ka*c[i]), i, 0, n - 1) + be*(Product((1 + ka*d[i])*exp(ka*c[i]), i, 0, n - 1) - 1)/ka
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/ka| Real)
(declare-const |Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, n - 1)| Real)
(declare-const be Real)
(declare-const |exp(Sum(c[i1], i1, 0, n - 1)*ka)| Real)
(declare-const |exp(Sum(d[i1], i1, 0, n - 1)*ka)| Real)
(declare-const |f[0]| Real)
(declare-const |f[n]| Real)
(declare-const ka Real)
; 3
(assert (>= (+ (* |Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, n - 1)| be) (* |Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, n - 1)| |f[0]| ka) (* (- 1.0) be) (* (- 1.0) |f[n]| ka)) 0.0))
; 3
(assert (>= 0.0 0.0))
; 5
(assert (>= (+ (* (- 1.0) |Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, n - 1)|) (* |exp(Sum(c[i1], i1, 0, n - 1)*ka)| |exp(Sum(d[i1], i1, 0, n - 1)*ka)|)) 0.0))
; about ka
(assert (> ka 0.0))
; about f[n]
(assert (>= |f[n]| 0.0))
; about f[0]
(assert (>= |f[0]| 0.0))
; about exp(Sum(d[i1], i1, 0, n - 1)*ka)
(assert (> |exp(Sum(d[i1], i1, 0, n - 1)*ka)| 0.0))
; about exp(Sum(c[i1], i1, 0, n - 1)*ka)
(assert (> |exp(Sum(c[i1], i1, 0, n - 1)*ka)| 0.0))
; about be
(assert (>= be 0.0))
; about 1/ka
(assert (= (+ (- 1.0) (* |1/ka| ka)) 0.0))
; 1/ka is nonnegative
(assert (>= |1/ka| 0.0))
; Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, n - 1) is nonnegative
(assert (>= |Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, n - 1)| 0.0))
; be is nonnegative
(assert (>= be 0.0))
; exp(Sum(c[i1], i1, 0, n - 1)*ka) is nonnegative
(assert (>= |exp(Sum(c[i1], i1, 0, n - 1)*ka)| 0.0))
; exp(Sum(d[i1], i1, 0, n - 1)*ka) is nonnegative
(assert (>= |exp(Sum(d[i1], i1, 0, n - 1)*ka)| 0.0))
; f[0] is nonnegative
(assert (>= |f[0]| 0.0))
; f[n] is nonnegative
(assert (>= |f[n]| 0.0))
; ka is nonnegative
(assert (>= ka 0.0))
; the negation of the claim
(assert (< (+ (* |1/ka| |Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, n - 1)| be) (* (- 1.0) |1/ka| be) (* |Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, n - 1)| |f[0]|) (* (- 1.0) |f[n]|)) 0.0))
(check-sat)
(reset)
; herrera2023/CG, claim 2
; claim: Product((1 + ka*d[i])*exp(ka*c[i]), i, 0, n - 1) <= exp(ka*Sum(c[i] + d[i], i, 0, n - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, n - 1)| Real)
(declare-const be Real)
(declare-const |exp(Sum(c[i1], i1, 0, n - 1)*ka)| Real)
(declare-const |exp(Sum(d[i1], i1, 0, n - 1)*ka)| Real)
(declare-const |f[0]| Real)
(declare-const |f[n]| Real)
(declare-const ka Real)
; 3
(assert (>= (+ (* |Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, n - 1)| be) (* |Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, n - 1)| |f[0]| ka) (* (- 1.0) be) (* (- 1.0) |f[n]| ka)) 0.0))
; 5
(assert (>= (+ (* (- 1.0) |Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, n - 1)|) (* |exp(Sum(c[i1], i1, 0, n - 1)*ka)| |exp(Sum(d[i1], i1, 0, n - 1)*ka)|)) 0.0))
; 3
(assert (>= 0.0 0.0))
; about ka
(assert (> ka 0.0))
; about f[n]
(assert (>= |f[n]| 0.0))
; about f[0]
(assert (>= |f[0]| 0.0))
; about exp(Sum(d[i1], i1, 0, n - 1)*ka)
(assert (> |exp(Sum(d[i1], i1, 0, n - 1)*ka)| 0.0))
; about exp(Sum(c[i1], i1, 0, n - 1)*ka)
(assert (> |exp(Sum(c[i1], i1, 0, n - 1)*ka)| 0.0))
; about be
(assert (>= be 0.0))
; Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, n - 1) is nonnegative
(assert (>= |Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, n - 1)| 0.0))
; be is nonnegative
(assert (>= be 0.0))
; exp(Sum(c[i1], i1, 0, n - 1)*ka) is nonnegative
(assert (>= |exp(Sum(c[i1], i1, 0, n - 1)*ka)| 0.0))
; exp(Sum(d[i1], i1, 0, n - 1)*ka) is nonnegative
(assert (>= |exp(Sum(d[i1], i1, 0, n - 1)*ka)| 0.0))
; f[0] is nonnegative
(assert (>= |f[0]| 0.0))
; f[n] is nonnegative
(assert (>= |f[n]| 0.0))
; ka is nonnegative
(assert (>= ka 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Product(d[i1]*exp(c[i1]*ka)*ka + exp(c[i1]*ka), i1, 0, n - 1)|) (* |exp(Sum(c[i1], i1, 0, n - 1)*ka)| |exp(Sum(d[i1], i1, 0, n - 1)*ka)|)) 0.0))
(check-sat)
