; herrera2023/C0, step 1
; claim: K0*f[k + 1] + K0 <= (1 + K0*d[k])*(K0*g[k] + K0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const K0 Real)
(declare-const |d[k]| Real)
(declare-const |f[k + 1]| Real)
(declare-const |g[k]| Real)
; H2
(assert (>= (+ (* K0 |d[k]|) (* K0 |d[k]| |g[k]|) (* (- 1.0) |f[k + 1]|) |g[k]|) 0.0))
; about f[k + 1]
(assert (>= |f[k + 1]| 0.0))
; about d[k]
(assert (>= |d[k]| 0.0))
; about K0
(assert (> K0 0.0))
; K0 is nonnegative
(assert (>= K0 0.0))
; d[k] is nonnegative
(assert (>= |d[k]| 0.0))
; f[k + 1] is nonnegative
(assert (>= |f[k + 1]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) K0 |f[k + 1]|) (* K0 |g[k]|) (* K0 K0 |d[k]|) (* K0 K0 |d[k]| |g[k]|)) 0.0))
(check-sat)
(reset)
; herrera2023/C0, step 2
; claim: K0*f[k + 1] + K0 <= (1 + K0*d[k])*exp(K0*c[k])*(K0*f[k] + K0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const K0 Real)
(declare-const |d[k]| Real)
(declare-const |exp(K0*c[k])| Real)
(declare-const |f[k + 1]| Real)
(declare-const |f[k]| Real)
(declare-const |g[k]| Real)
; 1
(assert (>= (+ (* (- 1.0) K0 |f[k + 1]|) (* K0 |g[k]|) (* K0 K0 |d[k]|) (* K0 K0 |d[k]| |g[k]|)) 0.0))
; H1
(assert (>= (+ (* (- 1.0) K0) (* K0 |exp(K0*c[k])|) (* K0 |exp(K0*c[k])| |f[k]|) (* (- 1.0) K0 |g[k]|)) 0.0))
; about f[k]
(assert (>= |f[k]| 0.0))
; about f[k + 1]
(assert (>= |f[k + 1]| 0.0))
; about exp(K0*c[k])
(assert (> |exp(K0*c[k])| 0.0))
; about d[k]
(assert (>= |d[k]| 0.0))
; about K0
(assert (> K0 0.0))
; K0 is nonnegative
(assert (>= K0 0.0))
; d[k] is nonnegative
(assert (>= |d[k]| 0.0))
; exp(K0*c[k]) is nonnegative
(assert (>= |exp(K0*c[k])| 0.0))
; f[k + 1] is nonnegative
(assert (>= |f[k + 1]| 0.0))
; f[k] is nonnegative
(assert (>= |f[k]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) K0) (* K0 |exp(K0*c[k])|) (* K0 |exp(K0*c[k])| |f[k]|) (* (- 1.0) K0 |f[k + 1]|) (* K0 K0 |d[k]| |exp(K0*c[k])|) (* K0 K0 |d[k]| |exp(K0*c[k])| |f[k]|)) 0.0))
(check-sat)
(reset)
; herrera2023/C0, step 3, base
; claim: K0*f[0] + K0 <= Product((1 + K0*d[i])*exp(K0*c[i]), i, 0, 0 - 1)*(K0*f[0] + K0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; herrera2023/C0, step 3, step
; claim: K0*f[k + 1] + K0 <= (1 + K0*d[k + 1 - 1])*exp(K0*c[k + 1 - 1])*Product((1 + K0*d[i])*exp(K0*c[i]), i, 0, k - 1)*(K0*f[0] + K0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const K0 Real)
(declare-const |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, k - 1)| Real)
(declare-const |d[k]| Real)
(declare-const |exp(K0*c[k])| Real)
(declare-const |f[0]| Real)
(declare-const |f[k + 1]| Real)
(declare-const |f[k]| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) K0) (* K0 |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, k - 1)|) (* K0 |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, k - 1)| |f[0]|) (* (- 1.0) K0 |f[k]|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) K0) (* K0 |exp(K0*c[k])|) (* K0 |exp(K0*c[k])| |f[k]|) (* (- 1.0) K0 |f[k + 1]|) (* K0 K0 |d[k]| |exp(K0*c[k])|) (* K0 K0 |d[k]| |exp(K0*c[k])| |f[k]|)) 0.0))
; about f[k]
(assert (>= |f[k]| 0.0))
; about f[k + 1]
(assert (>= |f[k + 1]| 0.0))
; about f[0]
(assert (>= |f[0]| 0.0))
; about exp(K0*c[k])
(assert (> |exp(K0*c[k])| 0.0))
; about d[k]
(assert (>= |d[k]| 0.0))
; about K0
(assert (> K0 0.0))
; K0 is nonnegative
(assert (>= K0 0.0))
; Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, k - 1) is nonnegative
(assert (>= |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, k - 1)| 0.0))
; d[k] is nonnegative
(assert (>= |d[k]| 0.0))
; exp(K0*c[k]) is nonnegative
(assert (>= |exp(K0*c[k])| 0.0))
; f[0] is nonnegative
(assert (>= |f[0]| 0.0))
; f[k + 1] is nonnegative
(assert (>= |f[k + 1]| 0.0))
; f[k] is nonnegative
(assert (>= |f[k]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) K0) (* K0 |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, k - 1)| |exp(K0*c[k])|) (* K0 |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, k - 1)| |exp(K0*c[k])| |f[0]|) (* (- 1.0) K0 |f[k + 1]|) (* K0 K0 |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, k - 1)| |d[k]| |exp(K0*c[k])|) (* K0 K0 |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, k - 1)| |d[k]| |exp(K0*c[k])| |f[0]|)) 0.0))
(check-sat)
(reset)
; herrera2023/C0, step 5, base
; claim: Product((1 + K0*d[i])*exp(K0*c[i]), i, 0, 0 - 1) <= exp(K0*Sum(c[i] + d[i], i, 0, 0 - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; herrera2023/C0, step 5, step
; claim: (1 + K0*d[k + 1 - 1])*exp(K0*c[k + 1 - 1])*Product((1 + K0*d[i])*exp(K0*c[i]), i, 0, k - 1) <= exp(K0*(Sum(c[i] + d[i], i, 0, k - 1) + (c[k + 1 - 1] + d[k + 1 - 1])))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const K0 Real)
(declare-const |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, k - 1)| Real)
(declare-const |d[k]| Real)
(declare-const |exp(K0*Sum(c[i1], i1, 0, k - 1))| Real)
(declare-const |exp(K0*Sum(d[i1], i1, 0, k - 1))| Real)
(declare-const |exp(K0*c[k])| Real)
(declare-const |exp(K0*d[k])| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, k - 1)|) (* |exp(K0*Sum(c[i1], i1, 0, k - 1))| |exp(K0*Sum(d[i1], i1, 0, k - 1))|)) 0.0))
; 4
(assert (>= (+ (- 1.0) (* (- 1.0) K0 |d[k]|) |exp(K0*d[k])|) 0.0))
; about exp(K0*d[k])
(assert (> |exp(K0*d[k])| 0.0))
; about exp(K0*c[k])
(assert (> |exp(K0*c[k])| 0.0))
; about exp(K0*Sum(d[i1], i1, 0, k - 1))
(assert (> |exp(K0*Sum(d[i1], i1, 0, k - 1))| 0.0))
; about exp(K0*Sum(c[i1], i1, 0, k - 1))
(assert (> |exp(K0*Sum(c[i1], i1, 0, k - 1))| 0.0))
; about d[k]
(assert (>= |d[k]| 0.0))
; about K0
(assert (> K0 0.0))
; K0 is nonnegative
(assert (>= K0 0.0))
; Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, k - 1) is nonnegative
(assert (>= |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, k - 1)| 0.0))
; d[k] is nonnegative
(assert (>= |d[k]| 0.0))
; exp(K0*Sum(c[i1], i1, 0, k - 1)) is nonnegative
(assert (>= |exp(K0*Sum(c[i1], i1, 0, k - 1))| 0.0))
; exp(K0*Sum(d[i1], i1, 0, k - 1)) is nonnegative
(assert (>= |exp(K0*Sum(d[i1], i1, 0, k - 1))| 0.0))
; exp(K0*c[k]) is nonnegative
(assert (>= |exp(K0*c[k])| 0.0))
; exp(K0*d[k]) is nonnegative
(assert (>= |exp(K0*d[k])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) K0 |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, k - 1)| |d[k]| |exp(K0*c[k])|) (* (- 1.0) |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, k - 1)| |exp(K0*c[k])|) (* |exp(K0*Sum(c[i1], i1, 0, k - 1))| |exp(K0*Sum(d[i1], i1, 0, k - 1))| |exp(K0*c[k])| |exp(K0*d[k])|)) 0.0))
(check-sat)
(reset)
; herrera2023/C0, step 6
; claim: 1 + f[n] <= Product((1 + K0*d[i])*exp(K0*c[i]), i, 0, n - 1)*(1 + f[0])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const K0 Real)
(declare-const |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, n - 1)| Real)
(declare-const |f[0]| Real)
(declare-const |f[n]| Real)
; 3
(assert (>= (+ (* (- 1.0) K0) (* K0 |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, n - 1)|) (* K0 |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, n - 1)| |f[0]|) (* (- 1.0) K0 |f[n]|)) 0.0))
; 3
(assert (>= 0.0 0.0))
; about f[n]
(assert (>= |f[n]| 0.0))
; about f[0]
(assert (>= |f[0]| 0.0))
; about K0
(assert (> K0 0.0))
; K0 is nonnegative
(assert (>= K0 0.0))
; Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, n - 1) is nonnegative
(assert (>= |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, n - 1)| 0.0))
; f[0] is nonnegative
(assert (>= |f[0]| 0.0))
; f[n] is nonnegative
(assert (>= |f[n]| 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, n - 1)| (* |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, n - 1)| |f[0]|) (* (- 1.0) |f[n]|)) 0.0))
(check-sat)
(reset)
; herrera2023/C0, claim 1
; claim: f[n] <= (1 + f[0])*Product((1 + K0*d[i])*exp(K0*c[i]), i, 0, n - 1) - 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, n - 1)| Real)
(declare-const |exp(K0*Sum(c[i1], i1, 0, n - 1))| Real)
(declare-const |exp(K0*Sum(d[i1], i1, 0, n - 1))| Real)
(declare-const |f[0]| Real)
(declare-const |f[n]| Real)
; 6
(assert (>= (+ (- 1.0) |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, n - 1)| (* |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, n - 1)| |f[0]|) (* (- 1.0) |f[n]|)) 0.0))
; 5
(assert (>= (+ (* (- 1.0) |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, n - 1)|) (* |exp(K0*Sum(c[i1], i1, 0, n - 1))| |exp(K0*Sum(d[i1], i1, 0, n - 1))|)) 0.0))
; about f[n]
(assert (>= |f[n]| 0.0))
; about f[0]
(assert (>= |f[0]| 0.0))
; about exp(K0*Sum(d[i1], i1, 0, n - 1))
(assert (> |exp(K0*Sum(d[i1], i1, 0, n - 1))| 0.0))
; about exp(K0*Sum(c[i1], i1, 0, n - 1))
(assert (> |exp(K0*Sum(c[i1], i1, 0, n - 1))| 0.0))
; Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, n - 1) is nonnegative
(assert (>= |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, n - 1)| 0.0))
; exp(K0*Sum(c[i1], i1, 0, n - 1)) is nonnegative
(assert (>= |exp(K0*Sum(c[i1], i1, 0, n - 1))| 0.0))
; exp(K0*Sum(d[i1], i1, 0, n - 1)) is nonnegative
(assert (>= |exp(K0*Sum(d[i1], i1, 0, n - 1))| 0.0))
; f[0] is nonnegative
(assert (>= |f[0]| 0.0))
; f[n] is nonnegative
(assert (>= |f[n]| 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, n - 1)| (* |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, n - 1)| |f[0]|) (* (- 1.0) |f[n]|)) 0.0))
(check-sat)
(reset)
; herrera2023/C0, claim 2
; claim: f[n] <= (1 + f[0])*exp(K0*Sum(c[i] + d[i], i, 0, n - 1)) - 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, n - 1)| Real)
(declare-const |exp(K0*Sum(c[i1], i1, 0, n - 1))| Real)
(declare-const |exp(K0*Sum(d[i1], i1, 0, n - 1))| Real)
(declare-const |f[0]| Real)
(declare-const |f[n]| Real)
; 6
(assert (>= (+ (- 1.0) |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, n - 1)| (* |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, n - 1)| |f[0]|) (* (- 1.0) |f[n]|)) 0.0))
; 5
(assert (>= (+ (* (- 1.0) |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, n - 1)|) (* |exp(K0*Sum(c[i1], i1, 0, n - 1))| |exp(K0*Sum(d[i1], i1, 0, n - 1))|)) 0.0))
; about f[n]
(assert (>= |f[n]| 0.0))
; about f[0]
(assert (>= |f[0]| 0.0))
; about exp(K0*Sum(d[i1], i1, 0, n - 1))
(assert (> |exp(K0*Sum(d[i1], i1, 0, n - 1))| 0.0))
; about exp(K0*Sum(c[i1], i1, 0, n - 1))
(assert (> |exp(K0*Sum(c[i1], i1, 0, n - 1))| 0.0))
; Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, n - 1) is nonnegative
(assert (>= |Product(K0*d[i1]*exp(K0*c[i1]) + exp(K0*c[i1]), i1, 0, n - 1)| 0.0))
; exp(K0*Sum(c[i1], i1, 0, n - 1)) is nonnegative
(assert (>= |exp(K0*Sum(c[i1], i1, 0, n - 1))| 0.0))
; exp(K0*Sum(d[i1], i1, 0, n - 1)) is nonnegative
(assert (>= |exp(K0*Sum(d[i1], i1, 0, n - 1))| 0.0))
; f[0] is nonnegative
(assert (>= |f[0]| 0.0))
; f[n] is nonnegative
(assert (>= |f[n]| 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) (* |exp(K0*Sum(c[i1], i1, 0, n - 1))| |exp(K0*Sum(d[i1], i1, 0, n - 1))|) (* |exp(K0*Sum(c[i1], i1, 0, n - 1))| |exp(K0*Sum(d[i1], i1, 0, n - 1))| |f[0]|) (* (- 1.0) |f[n]|)) 0.0))
(check-sat)
