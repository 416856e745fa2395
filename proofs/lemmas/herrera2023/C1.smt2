; herrera2023/C1, step 1
; claim: Kx*f[k + 1] + Kt <= (1 + Kx*d[k])*(Kx*g[k] + Kt)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const Kt Real)
(declare-const Kx Real)
(declare-const |d[k]| Real)
(declare-const |f[k + 1]| Real)
(declare-const |g[k]| Real)
; H2
(assert (>= (+ (* Kt |d[k]|) (* Kx |d[k]| |g[k]|) (* (- 1.0) |f[k + 1]|) |g[k]|) 0.0))
; about f[k + 1]
(assert (>= |f[k + 1]| 0.0))
; about d[k]
(assert (>= |d[k]| 0.0))
; about Kx
(assert (> Kx 0.0))
; about Kt
(assert (>= Kt 0.0))
; Kt is nonnegative
(assert (>= Kt 0.0))
; Kx is nonnegative
(assert (>= Kx 0.0))
; d[k] is nonnegative
(assert (>= |d[k]| 0.0))
; f[k + 1] is nonnegative
(assert (>= |f[k + 1]| 0.0))
; the negation of the claim
(assert (< (+ (* Kt Kx |d[k]|) (* (- 1.0) Kx |f[k + 1]|) (* Kx |g[k]|) (* Kx Kx |d[k]| |g[k]|)) 0.0))
(check-sat)
(reset)
; herrera2023/C1, step 2
; claim: Kx*f[k + 1] + Kt <= (1 + Kx*d[k])*exp(Kx*c[k])*(Kx*f[k] + Kt)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const Kt Real)
(declare-const Kx Real)
(declare-const |d[k]| Real)
(declare-const |exp(Kx*c[k])| Real)
(declare-const |f[k + 1]| Real)
(declare-const |f[k]| Real)
(declare-const |g[k]| Real)
; 1
(assert (>= (+ (* Kt Kx |d[k]|) (* (- 1.0) Kx |f[k + 1]|) (* Kx |g[k]|) (* Kx Kx |d[k]| |g[k]|)) 0.0))
; H1
(assert (>= (+ (* (- 1.0) Kt) (* Kt |exp(Kx*c[k])|) (* Kx |exp(Kx*c[k])| |f[k]|) (* (- 1.0) Kx |g[k]|)) 0.0))
; about f[k]
(assert (>= |f[k]| 0.0))
; about f[k + 1]
(assert (>= |f[k + 1]| 0.0))
; about exp(Kx*c[k])
(assert (> |exp(Kx*c[k])| 0.0))
; about d[k]
(assert (>= |d[k]| 0.0))
; about Kx
(assert (> Kx 0.0))
; about Kt
(assert (>= Kt 0.0))
; Kt is nonnegative
(assert (>= Kt 0.0))
; Kx is nonnegative
(assert (>= Kx 0.0))
; d[k] is nonnegative
(assert (>= |d[k]| 0.0))
; exp(Kx*c[k]) is nonnegative
(assert (>= |exp(Kx*c[k])| 0.0))
; f[k + 1] is nonnegative
(assert (>= |f[k + 1]| 0.0))
; f[k] is nonnegative
(assert (>= |f[k]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) Kt) (* Kt Kx |d[k]| |exp(Kx*c[k])|) (* Kt |exp(Kx*c[k])|) (* Kx |exp(Kx*c[k])| |f[k]|) (* (- 1.0) Kx |f[k + 1]|) (* Kx Kx |d[k]| |exp(Kx*c[k])| |f[k]|)) 0.0))
(check-sat)
(reset)
; herrera2023/C1, step 3, base
; claim: Kx*f[0] + Kt <= Product((1 + Kx*d[i])*exp(Kx*c[i]), i, 0, 0 - 1)*(Kx*f[0] + Kt)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; herrera2023/C1, step 3, step
; claim: Kx*f[k + 1] + Kt <= (1 + Kx*d[k + 1 - 1])*exp(Kx*c[k + 1 - 1])*Product((1 + Kx*d[i])*exp(Kx*c[i]), i, 0, k - 1)*(Kx*f[0] + Kt)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const Kt Real)
(declare-const Kx Real)
(declare-const |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, k - 1)| Real)
(declare-const |d[k]| Real)
(declare-const |exp(Kx*c[k])| Real)
(declare-const |f[0]| Real)
(declare-const |f[k + 1]| Real)
(declare-const |f[k]| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) Kt) (* Kt |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, k - 1)|) (* Kx |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, k - 1)| |f[0]|) (* (- 1.0) Kx |f[k]|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) Kt) (* Kt Kx |d[k]| |exp(Kx*c[k])|) (* Kt |exp(Kx*c[k])|) (* Kx |exp(Kx*c[k])| |f[k]|) (* (- 1.0) Kx |f[k + 1]|) (* Kx Kx |d[k]| |exp(Kx*c[k])| |f[k]|)) 0.0))
; about f[k]
(assert (>= |f[k]| 0.0))
; about f[k + 1]
(assert (>= |f[k + 1]| 0.0))
; about f[0]
(assert (>= |f[0]| 0.0))
; about exp(Kx*c[k])
(assert (> |exp(Kx*c[k])| 0.0))
; about d[k]
(assert (>= |d[k]| 0.0))
; about Kx
(assert (> Kx 0.0))
; about Kt
(assert (>= Kt 0.0))
; Kt is nonnegative
(assert (>= Kt 0.0))
; Kx is nonnegative
(assert (>= Kx 0.0))
; Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, k - 1) is nonnegative
(assert (>= |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, k - 1)| 0.0))
; d[k] is nonnegative
(assert (>= |d[k]| 0.0))
; exp(Kx*c[k]) is nonnegative
(assert (>= |exp(Kx*c[k])| 0.0))
; f[0] is nonnegative
(assert (>= |f[0]| 0.0))
; f[k + 1] is nonnegative
(assert (>= |f[k + 1]| 0.0))
; f[k] is nonnegative
(assert (>= |f[k]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) Kt) (* Kt Kx |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, k - 1)| |d[k]| |exp(Kx*c[k])|) (* Kt |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, k - 1)| |exp(Kx*c[k])|) (* Kx |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, k - 1)| |exp(Kx*c[k])| |f[0]|) (* (- 1.0) Kx |f[k + 1]|) (* Kx Kx |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, k - 1)| |d[k]| |exp(Kx*c[k])| |f[0]|)) 0.0))
(check-sat)
(reset)
; herrera2023/C1, step 5, base
; claim: Product((1 + Kx*d[i])*exp(Kx*c[i]), i, 0, 0 - 1) <= exp(Kx*Sum(c[i] + d[i], i, 0, 0 - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; herrera2023/C1, step 5, step
; claim: (1 + Kx*d[k + 1 - 1])*exp(Kx*c[k + 1 - 1])*Product((1 + Kx*d[i])*exp(Kx*c[i]), i, 0, k - 1) <= exp(Kx*(Sum(c[i] + d[i], i, 0, k - 1) + (c[k + 1 - 1] + d[k + 1 - 1])))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const Kx Real)
(declare-const |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, k - 1)| Real)
(declare-const |d[k]| Real)
(declare-const |exp(Kx*Sum(c[i1], i1, 0, k - 1))| Real)
(declare-const |exp(Kx*Sum(d[i1], i1, 0, k - 1))| Real)
(declare-const |exp(Kx*c[k])| Real)
(declare-const |exp(Kx*d[k])| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, k - 1)|) (* |exp(Kx*Sum(c[i1], i1, 0, k - 1))| |exp(Kx*Sum(d[i1], i1, 0, k - 1))|)) 0.0))
; 4
(assert (>= (+ (- 1.0) (* (- 1.0) Kx |d[k]|) |exp(Kx*d[k])|) 0.0))
; about exp(Kx*d[k])
(assert (> |exp(Kx*d[k])| 0.0))
; about exp(Kx*c[k])
(assert (> |exp(Kx*c[k])| 0.0))
; about exp(Kx*Sum(d[i1], i1, 0, k - 1))
(assert (> |exp(Kx*Sum(d[i1], i1, 0, k - 1))| 0.0))
; about exp(Kx*Sum(c[i1], i1, 0, k - 1))
(assert (> |exp(Kx*Sum(c[i1], i1, 0, k - 1))| 0.0))
; about d[k]
(assert (>= |d[k]| 0.0))
; about Kx
(assert (> Kx 0.0))
; Kx is nonnegative
(assert (>= Kx 0.0))
; Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, k - 1) is nonnegative
(assert (>= |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, k - 1)| 0.0))
; d[k] is nonnegative
(assert (>= |d[k]| 0.0))
; exp(Kx*Sum(c[i1], i1, 0, k - 1)) is nonnegative
(assert (>= |exp(Kx*Sum(c[i1], i1, 0, k - 1))| 0.0))
; exp(Kx*Sum(d[i1], i1, 0, k - 1)) is nonnegative
(assert (>= |exp(Kx*Sum(d[i1], i1, 0, k - 1))| 0.0))
; exp(Kx*c[k]) is nonnegative
(assert (>= |exp(Kx*c[k])| 0.0))
; exp(Kx*d[k]) is nonnegative
(assert (>= |exp(Kx*d[k])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) Kx |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, k - 1)| |d[k]| |exp(Kx*c[k])|) (* (- 1.0) |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, k - 1)| |exp(Kx*c[k])|) (* |exp(Kx*Sum(c[i1], i1, 0, k - 1))| |exp(Kx*Sum(d[i1], i1, 0, k - 1))| |exp(Kx*c[k])| |exp(Kx*d[k])|)) 0.0))
(check-sat)
(reset)
; herrera2023/C1, claim
; claim: f[n] <= Kt*(Product((1 + Kx*d[i])*exp(Kx*c[i]), i, 0, n - 1) - 1)/Kx
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/Kx| Real)
(declare-const Kt Real)
(declare-const Kx Real)
(declare-const |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, n - 1)| Real)
(declare-const |f[0]| Real)
(declare-const |f[n]| Real)
; H3
(assert (= (* (- 1.0) |f[0]|) 0.0))
; 3
(assert (>= (+ (* (- 1.0) Kt) (* Kt |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, n - 1)|) (* Kx |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, n - 1)| |f[0]|) (* (- 1.0) Kx |f[n]|)) 0.0))
; 3
(assert (>= 0.0 0.0))
; about f[n]
(assert (>= |f[n]| 0.0))
; about f[0]
(assert (>= |f[0]| 0.0))
; about Kx
(assert (> Kx 0.0))
; about Kt
(assert (>= Kt 0.0))
; about 1/Kx
(assert (= (+ (- 1.0) (* |1/Kx| Kx)) 0.0))
; 1/Kx is nonnegative
(assert (>= |1/Kx| 0.0))
; Kt is nonnegative
(assert (>= Kt 0.0))
; Kx is nonnegative
(assert (>= Kx 0.0))
; Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, n - 1) is nonnegative
(assert (>= |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, n - 1)| 0.0))
; f[0] is nonnegative
(assert (>= |f[0]| 0.0))
; f[n] is nonnegative
(assert (>= |f[n]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/Kx| Kt) (* |1/Kx| Kt |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, n - 1)|) (* (- 1.0) |f[n]|)) 0.0))
(check-sat)
