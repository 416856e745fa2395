; herrera2023/C2, step 1
; claim: Kx*f[k + 1] + (Kxx*l1^2 + 2*Kxt*l1 + Ktt) <= (1 + Kx*d[k])*(Kx*g[k] + (Kxx*l1^2 + 2*Kxt*l1 + Ktt))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const Ktt Real)
(declare-const Kx Real)
(declare-const Kxt Real)
(declare-const Kxx Real)
(declare-const |d[k]| Real)
(declare-const |f[k + 1]| Real)
(declare-const |g[k]| Real)
(declare-const l1 Real)
; H2
(assert (>= (+ (* Ktt |d[k]|) (* Kx |d[k]| |g[k]|) (* 2.0 Kxt |d[k]| l1) (* Kxx |d[k]| l1 l1) (* (- 1.0) |f[k + 1]|) |g[k]|) 0.0))
; about l1
(assert (>= l1 0.0))
; about f[k + 1]
(assert (>= |f[k + 1]| 0.0))
; about d[k]
(assert (>= |d[k]| 0.0))
; about Kxx
(assert (>= Kxx 0.0))
; about Kxt
(assert (>= Kxt 0.0))
; about Kx
(assert (> Kx 0.0))
; about Ktt
(assert (>= Ktt 0.0))
; Ktt is nonnegative
(assert (>= Ktt 0.0))
; Kx is nonnegative
(assert (>= Kx 0.0))
; Kxt is nonnegative
(assert (>= Kxt 0.0))
; Kxx is nonnegative
(assert (>= Kxx 0.0))
; d[k] is nonnegative
(assert (>= |d[k]| 0.0))
; f[k + 1] is nonnegative
(assert (>= |f[k + 1]| 0.0))
; l1 is nonnegative
(assert (>= l1 0.0))
; the negation of the claim
(assert (< (+ (* Ktt Kx |d[k]|) (* 2.0 Kx Kxt |d[k]| l1) (* Kx Kxx |d[k]| l1 l1) (* (- 1.0) Kx |f[k + 1]|) (* Kx |g[k]|) (* Kx Kx |d[k]| |g[k]|)) 0.0))
(check-sat)
(reset)
; herrera2023/C2, step 2
; claim: Kx*f[k + 1] + (Kxx*l1^2 + 2*Kxt*l1 + Ktt) <= (1 + Kx*d[k])*exp(Kx*c[k])*(Kx*f[k] + (Kxx*l1^2 + 2*Kxt*l1 + Ktt))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const Ktt Real)
(declare-const Kx Real)
(declare-const Kxt Real)
(declare-const Kxx Real)
(declare-const |d[k]| Real)
(declare-const |exp(Kx*c[k])| Real)
(declare-const |f[k + 1]| Real)
(declare-const |f[k]| Real)
(declare-const |g[k]| Real)
(declare-const l1 Real)
; 1
(assert (>= (+ (* Ktt Kx |d[k]|) (* 2.0 Kx Kxt |d[k]| l1) (* Kx Kxx |d[k]| l1 l1) (* (- 1.0) Kx |f[k + 1]|) (* Kx |g[k]|) (* Kx Kx |d[k]| |g[k]|)) 0.0))
; H1
(assert (>= (+ (* (- 1.0) Ktt) (* Ktt |exp(Kx*c[k])|) (* Kx |exp(Kx*c[k])| |f[k]|) (* (- 1.0) Kx |g[k]|) (* 2.0 Kxt |exp(Kx*c[k])| l1) (* (- 2.0) Kxt l1) (* Kxx |exp(Kx*c[k])| l1 l1) (* (- 1.0) Kxx l1 l1)) 0.0))
; about l1
(assert (>= l1 0.0))
; about f[k]
(assert (>= |f[k]| 0.0))
; about f[k + 1]
(assert (>= |f[k + 1]| 0.0))
; about exp(Kx*c[k])
(assert (> |exp(Kx*c[k])| 0.0))
; about d[k]
(assert (>= |d[k]| 0.0))
; about Kxx
(assert (>= Kxx 0.0))
; about Kxt
(assert (>= Kxt 0.0))
; about Kx
(assert (> Kx 0.0))
; about Ktt
(assert (>= Ktt 0.0))
; Ktt is nonnegative
(assert (>= Ktt 0.0))
; Kx is nonnegative
(assert (>= Kx 0.0))
; Kxt is nonnegative
(assert (>= Kxt 0.0))
; Kxx is nonnegative
(assert (>= Kxx 0.0))
; d[k] is nonnegative
(assert (>= |d[k]| 0.0))
; exp(Kx*c[k]) is nonnegative
(assert (>= |exp(Kx*c[k])| 0.0))
; f[k + 1] is nonnegative
(assert (>= |f[k + 1]| 0.0))
; f[k] is nonnegative
(assert (>= |f[k]| 0.0))
; l1 is nonnegative
(assert (>= l1 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) Ktt) (* Ktt Kx |d[k]| |exp(Kx*c[k])|) (* Ktt |exp(Kx*c[k])|) (* 2.0 Kx Kxt |d[k]| |exp(Kx*c[k])| l1) (* Kx Kxx |d[k]| |exp(Kx*c[k])| l1 l1) (* Kx |exp(Kx*c[k])| |f[k]|) (* (- 1.0) Kx |f[k + 1]|) (* Kx Kx |d[k]| |exp(Kx*c[k])| |f[k]|) (* 2.0 Kxt |exp(Kx*c[k])| l1) (* (- 2.0) Kxt l1) (* Kxx |exp(Kx*c[k])| l1 l1) (* (- 1.0) Kxx l1 l1)) 0.0))
(check-sat)
(reset)
; herrera2023/C2, step 3, base
; claim: Kx*f[0] + (Kxx*l1^2 + 2*Kxt*l1 + Ktt) <= Product((1 + Kx*d[i])*exp(Kx*c[i]), i, 0, 0 - 1)*(Kx*f[0] + (Kxx*l1^2 + 2*Kxt*l1 + Ktt))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; herrera2023/C2, step 3, step
; claim: Kx*f[k + 1] + (Kxx*l1^2 + 2*Kxt*l1 + Ktt) <= (1 + Kx*d[k + 1 - 1])*exp(Kx*c[k + 1 - 1])*Product((1 + Kx*d[i])*exp(Kx*c[i]), i, 0, k - 1)*(Kx*f[0] + (Kxx*l1^2 + 2*Kxt*l1 + Ktt))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const Ktt Real)
(declare-const Kx Real)
(declare-const Kxt Real)
(declare-const Kxx Real)
(declare-const |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, k - 1)| Real)
(declare-const |d[k]| Real)
(declare-const |exp(Kx*c[k])| Real)
(declare-const |f[0]| Real)
(declare-const |f[k + 1]| Real)
(declare-const |f[k]| Real)
(declare-const l1 Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) Ktt) (* Ktt |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, k - 1)|) (* Kx |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, k - 1)| |f[0]|) (* (- 1.0) Kx |f[k]|) (* 2.0 Kxt |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, k - 1)| l1) (* (- 2.0) Kxt l1) (* Kxx |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, k - 1)| l1 l1) (* (- 1.0) Kxx l1 l1)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) Ktt) (* Ktt Kx |d[k]| |exp(Kx*c[k])|) (* Ktt |exp(Kx*c[k])|) (* 2.0 Kx Kxt |d[k]| |exp(Kx*c[k])| l1) (* Kx Kxx |d[k]| |exp(Kx*c[k])| l1 l1) (* Kx |exp(Kx*c[k])| |f[k]|) (* (- 1.0) Kx |f[k + 1]|) (* Kx Kx |d[k]| |exp(Kx*c[k])| |f[k]|) (* 2.0 Kxt |exp(Kx*c[k])| l1) (* (- 2.0) Kxt l1) (* Kxx |exp(Kx*c[k])| l1 l1) (* (- 1.0) Kxx l1 l1)) 0.0))
; about l1
(assert (>= l1 0.0))
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
; about Kxx
(assert (>= Kxx 0.0))
; about Kxt
(assert (>= Kxt 0.0))
; about Kx
(assert (> Kx 0.0))
; about Ktt
(assert (>= Ktt 0.0))
; Ktt is nonnegative
(assert (>= Ktt 0.0))
; Kx is nonnegative
(assert (>= Kx 0.0))
; Kxt is nonnegative
(assert (>= Kxt 0.0))
; Kxx is nonnegative
(assert (>= Kxx 0.0))
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
; l1 is nonnegative
(assert (>= l1 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) Ktt) (* Ktt Kx |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, k - 1)| |d[k]| |exp(Kx*c[k])|) (* Ktt |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, k - 1)| |exp(Kx*c[k])|) (* 2.0 Kx Kxt |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, k - 1)| |d[k]| |exp(Kx*c[k])| l1) (* Kx Kxx |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, k - 1)| |d[k]| |exp(Kx*c[k])| l1 l1) (* Kx |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, k - 1)| |exp(Kx*c[k])| |f[0]|) (* (- 1.0) Kx |f[k + 1]|) (* Kx Kx |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, k - 1)| |d[k]| |exp(Kx*c[k])| |f[0]|) (* 2.0 Kxt |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, k - 1)| |exp(Kx*c[k])| l1) (* (- 2.0) Kxt l1) (* Kxx |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, k - 1)| |exp(Kx*c[k])| l1 l1) (* (- 1.0) Kxx l1 l1)) 0.0))
(check-sat)
(reset)
; herrera2023/C2, step 5, base
; claim: Product((1 + Kx*d[i])*exp(Kx*c[i]), i, 0, 0 - 1) <= exp(Kx*Sum(c[i] + d[i], i, 0, 0 - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; herrera2023/C2, step 5, step
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
; herrera2023/C2, claim
; claim: f[n] <= (Kxx*l1^2 + 2*Kxt*l1 + Ktt)*(Product((1 + Kx*d[i])*exp(Kx*c[i]), i, 0, n - 1) - 1)/Kx
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/Kx| Real)
(declare-const Ktt Real)
(declare-const Kx Real)
(declare-const Kxt Real)
(declare-const Kxx Real)
(declare-const |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, n - 1)| Real)
(declare-const |f[0]| Real)
(declare-const |f[n]| Real)
(declare-const l1 Real)
; H3
(assert (= (* (- 1.0) |f[0]|) 0.0))
; 3
(assert (>= (+ (* (- 1.0) Ktt) (* Ktt |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, n - 1)|) (* Kx |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, n - 1)| |f[0]|) (* (- 1.0) Kx |f[n]|) (* 2.0 Kxt |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, n - 1)| l1) (* (- 2.0) Kxt l1) (* Kxx |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, n - 1)| l1 l1) (* (- 1.0) Kxx l1 l1)) 0.0))
; 3
(assert (>= 0.0 0.0))
; about l1
(assert (>= l1 0.0))
; about f[n]
(assert (>= |f[n]| 0.0))
; about f[0]
(assert (>= |f[0]| 0.0))
; about Kxx
(assert (>= Kxx 0.0))
; about Kxt
(assert (>= Kxt 0.0))
; about Kx
(assert (> Kx 0.0))
; about Ktt
(assert (>= Ktt 0.0))
; about 1/Kx
(assert (= (+ (- 1.0) (* |1/Kx| Kx)) 0.0))
; 1/Kx is nonnegative
(assert (>= |1/Kx| 0.0))
; Ktt is nonnegative
(assert (>= Ktt 0.0))
; Kx is nonnegative
(assert (>= Kx 0.0))
; Kxt is nonnegative
(assert (>= Kxt 0.0))
; Kxx is nonnegative
(assert (>= Kxx 0.0))
; Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, n - 1) is nonnegative
(assert (>= |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, n - 1)| 0.0))
; f[0] is nonnegative
(assert (>= |f[0]| 0.0))
; f[n] is nonnegative
(assert (>= |f[n]| 0.0))
; l1 is nonnegative
(assert (>= l1 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/Kx| Ktt) (* |1/Kx| Ktt |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, n - 1)|) (* 2.0 |1/Kx| Kxt |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, n - 1)| l1) (* (- 2.0) |1/Kx| Kxt l1) (* |1/Kx| Kxx |Product(Kx*d[i1]*exp(Kx*c[i1]) + exp(Kx*c[i1]), i1, 0, n - 1)| l1 l1) (* (- 1.0) |1/Kx| Kxx l1 l1) (* (- 1.0) |f[n]|)) 0.0))
(check-sat)
