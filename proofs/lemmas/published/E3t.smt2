; published/E3t, claim, base
; claim: Product(1 + g[j], j, 0, 0 - 1) == 1 + Sum(g[j]*Product(1 + g[j_], j_, 0, j - 1), j, 0, 0 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/E3t, claim, step
; claim: (1 + g[n + 1 - 1])*Product(1 + g[j], j, 0, n - 1) == 1 + (Sum(g[j]*Product(1 + g[j_], j_, 0, j - 1), j, 0, n - 1) + g[n + 1 - 1]*Product(1 + g[j_], j_, 0, n + 1 - 1 - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(g[i1] + 1, i1, 0, n - 1)| Real)
(declare-const |Sum(Product(g[i1] + 1, i1, 0, i2 - 1)*g[i2], i2, 0, n - 1)| Real)
; induction hypothesis
(assert (= (+ 1.0 (* (- 1.0) |Product(g[i1] + 1, i1, 0, n - 1)|) |Sum(Product(g[i1] + 1, i1, 0, i2 - 1)*g[i2], i2, 0, n - 1)|) 0.0))
; the negation of the claim
(assert (not (= (+ 1.0 (* (- 1.0) |Product(g[i1] + 1, i1, 0, n - 1)|) |Sum(Product(g[i1] + 1, i1, 0, i2 - 1)*g[i2], i2, 0, n - 1)|) 0.0)))
(check-sat)
