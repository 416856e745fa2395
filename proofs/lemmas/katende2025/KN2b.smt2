; katende2025/KN2b, step 1, base
; claim: Product(1 + g[i], i, 0, 0 - 1) == 0 + 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/KN2b, step 1, step
; claim: (1 + g[k + 1 - 1])*Product(1 + g[i], i, 0, k - 1) == k + 1 + 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(g[i1] + 1, i1, 0, k - 1)| Real)
(declare-const |g[k]| Real)
(declare-const k Real)
(declare-const n Real)
; induction hypothesis
(assert (= (+ 1.0 (* (- 1.0) |Product(g[i1] + 1, i1, 0, k - 1)|) k) 0.0))
; H1
(assert (= (+ 1.0 (* (- 1.0) |g[k]|) (* (- 1.0) |g[k]| k)) 0.0))
; index
(assert (>= (+ (- 1.0) (* (- 1.0) k) n) 0.0))
; index
(assert (>= k 0.0))
; index
(assert (>= (+ (* (- 1.0) k) n) 0.0))
; about n
(assert (>= n 0.0))
; about k
(assert (>= k 0.0))
; about g[k]
(assert (> |g[k]| 0.0))
; Product(g[i1] + 1, i1, 0, k - 1) is nonnegative
(assert (>= |Product(g[i1] + 1, i1, 0, k - 1)| 0.0))
; g[k] is nonnegative
(assert (>= |g[k]| 0.0))
; k is nonnegative
(assert (>= k 0.0))
; n is nonnegative
(assert (>= n 0.0))
; the negation of the claim
(assert (not (= (+ 2.0 (* (- 1.0) |Product(g[i1] + 1, i1, 0, k - 1)|) (* (- 1.0) |Product(g[i1] + 1, i1, 0, k - 1)| |g[k]|) k) 0.0)))
(check-sat)
(reset)
; katende2025/KN2b, claim
; claim: Product(1 + g[k], k, 0, n - 1) == n + 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(g[i1] + 1, i1, 0, n - 1)| Real)
(declare-const n Real)
; 1
(assert (= (+ 1.0 (* (- 1.0) |Product(g[i1] + 1, i1, 0, n - 1)|) n) 0.0))
; about n
(assert (>= n 0.0))
; Product(g[i1] + 1, i1, 0, n - 1) is nonnegative
(assert (>= |Product(g[i1] + 1, i1, 0, n - 1)| 0.0))
; n is nonnegative
(assert (>= n 0.0))
; the negation of the claim
(assert (not (= (+ 1.0 (* (- 1.0) |Product(g[i1] + 1, i1, 0, n - 1)|) n) 0.0)))
(check-sat)
