; katende2025/T8b, step 2, base
; claim: Product(1 + e[k]*L, k, 0, 0 - 1) <= exp(L*Sum(e[k], k, 0, 0 - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; katende2025/T8b, step 2, step
; claim: (1 + e[n + 1 - 1]*L)*Product(1 + e[k]*L, k, 0, n - 1) <= exp(L*(Sum(e[k], k, 0, n - 1) + e[n + 1 - 1]))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |Product(L*e[i1] + 1, i1, 0, n - 1)| Real)
(declare-const |e[n]| Real)
(declare-const |exp(L*Sum(e[i1], i1, 0, n - 1))| Real)
(declare-const |exp(L*e[n])| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |Product(L*e[i1] + 1, i1, 0, n - 1)|) |exp(L*Sum(e[i1], i1, 0, n - 1))|) 0.0))
; 1
(assert (>= (+ (- 1.0) (* (- 1.0) L |e[n]|) |exp(L*e[n])|) 0.0))
; about exp(L*e[n])
(assert (> |exp(L*e[n])| 0.0))
; about exp(L*Sum(e[i1], i1, 0, n - 1))
(assert (> |exp(L*Sum(e[i1], i1, 0, n - 1))| 0.0))
; about e[n]
(assert (>= |e[n]| 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; Product(L*e[i1] + 1, i1, 0, n - 1) is nonnegative
(assert (>= |Product(L*e[i1] + 1, i1, 0, n - 1)| 0.0))
; e[n] is nonnegative
(assert (>= |e[n]| 0.0))
; exp(L*Sum(e[i1], i1, 0, n - 1)) is nonnegative
(assert (>= |exp(L*Sum(e[i1], i1, 0, n - 1))| 0.0))
; exp(L*e[n]) is nonnegative
(assert (>= |exp(L*e[n])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) L |Product(L*e[i1] + 1, i1, 0, n - 1)| |e[n]|) (* (- 1.0) |Product(L*e[i1] + 1, i1, 0, n - 1)|) (* |exp(L*Sum(e[i1], i1, 0, n - 1))| |exp(L*e[n])|)) 0.0))
(check-sat)
(reset)
; katende2025/T8b, step 3, base
; claim: Product(1 + e[k]*L, k, 0, 0 - 1) >= 1 + L*Sum(e[k], k, 0, 0 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; katende2025/T8b, step 3, step
; claim: (1 + e[n + 1 - 1]*L)*Product(1 + e[k]*L, k, 0, n - 1) >= 1 + L*(Sum(e[k], k, 0, n - 1) + e[n + 1 - 1])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |Product(L*e[i1] + 1, i1, 0, n - 1)| Real)
(declare-const |Sum(e[i1], i1, 0, n - 1)| Real)
(declare-const |e[n]| Real)
; induction hypothesis
(assert (>= (+ (- 1.0) (* (- 1.0) L |Sum(e[i1], i1, 0, n - 1)|) |Product(L*e[i1] + 1, i1, 0, n - 1)|) 0.0))
; about e[n]
(assert (>= |e[n]| 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; Product(L*e[i1] + 1, i1, 0, n - 1) is nonnegative
(assert (>= |Product(L*e[i1] + 1, i1, 0, n - 1)| 0.0))
; Sum(e[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(e[i1], i1, 0, n - 1)| 0.0))
; e[n] is nonnegative
(assert (>= |e[n]| 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) (* L |Product(L*e[i1] + 1, i1, 0, n - 1)| |e[n]|) (* (- 1.0) L |Sum(e[i1], i1, 0, n - 1)|) (* (- 1.0) L |e[n]|) |Product(L*e[i1] + 1, i1, 0, n - 1)|) 0.0))
(check-sat)
(reset)
; katende2025/T8b, claim 1
; claim: Product(1 + e[k]*L, k, 0, n - 1) <= exp(L*Sum(e[k], k, 0, n - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |Product(L*e[i1] + 1, i1, 0, n - 1)| Real)
(declare-const |Sum(e[i1], i1, 0, n - 1)| Real)
(declare-const |exp(L*Sum(e[i1], i1, 0, n - 1))| Real)
; 2
(assert (>= (+ (* (- 1.0) |Product(L*e[i1] + 1, i1, 0, n - 1)|) |exp(L*Sum(e[i1], i1, 0, n - 1))|) 0.0))
; 3
(assert (>= (+ (- 1.0) (* (- 1.0) L |Sum(e[i1], i1, 0, n - 1)|) |Product(L*e[i1] + 1, i1, 0, n - 1)|) 0.0))
; about exp(L*Sum(e[i1], i1, 0, n - 1))
(assert (> |exp(L*Sum(e[i1], i1, 0, n - 1))| 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; Product(L*e[i1] + 1, i1, 0, n - 1) is nonnegative
(assert (>= |Product(L*e[i1] + 1, i1, 0, n - 1)| 0.0))
; Sum(e[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(e[i1], i1, 0, n - 1)| 0.0))
; exp(L*Sum(e[i1], i1, 0, n - 1)) is nonnegative
(assert (>= |exp(L*Sum(e[i1], i1, 0, n - 1))| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Product(L*e[i1] + 1, i1, 0, n - 1)|) |exp(L*Sum(e[i1], i1, 0, n - 1))|) 0.0))
(check-sat)
(reset)
; katende2025/T8b, claim 2
; claim: Product(1 + e[k]*L, k, 0, n - 1) >= 1 + L*Sum(e[k], k, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |Product(L*e[i1] + 1, i1, 0, n - 1)| Real)
(declare-const |Sum(e[i1], i1, 0, n - 1)| Real)
(declare-const |exp(L*Sum(e[i1], i1, 0, n - 1))| Real)
; 2
(assert (>= (+ (* (- 1.0) |Product(L*e[i1] + 1, i1, 0, n - 1)|) |exp(L*Sum(e[i1], i1, 0, n - 1))|) 0.0))
; 3
(assert (>= (+ (- 1.0) (* (- 1.0) L |Sum(e[i1], i1, 0, n - 1)|) |Product(L*e[i1] + 1, i1, 0, n - 1)|) 0.0))
; about exp(L*Sum(e[i1], i1, 0, n - 1))
(assert (> |exp(L*Sum(e[i1], i1, 0, n - 1))| 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; Product(L*e[i1] + 1, i1, 0, n - 1) is nonnegative
(assert (>= |Product(L*e[i1] + 1, i1, 0, n - 1)| 0.0))
; Sum(e[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(e[i1], i1, 0, n - 1)| 0.0))
; exp(L*Sum(e[i1], i1, 0, n - 1)) is nonnegative
(assert (>= |exp(L*Sum(e[i1], i1, 0, n - 1))| 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) (* (- 1.0) L |Sum(e[i1], i1, 0, n - 1)|) |Product(L*e[i1] + 1, i1, 0, n - 1)|) 0.0))
(check-sat)
