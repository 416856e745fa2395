; katende2025/T3b, step 1, premise
; claim: Sum(Abs(G[k, kk])*w[kk], kk, 0, n - 1) <= q*w[k]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(G[k, i1]*w[i1], i1, 0, n - 1)| Real)
(declare-const q Real)
(declare-const |w[k]| Real)
; H2
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0))
; H1
(assert (>= (+ (* (- 1.0) |Sum(G[k, i1]*w[i1], i1, 0, n - 1)|) (* q |w[k]|)) 0.0))
; about w[k]
(assert (> |w[k]| 0.0))
; Sum(G[k, i1]*w[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(G[k, i1]*w[i1], i1, 0, n - 1)| 0.0))
; w[k] is nonnegative
(assert (>= |w[k]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Sum(G[k, i1]*w[i1], i1, 0, n - 1)|) (* q |w[k]|)) 0.0))
(check-sat)
(reset)
; katende2025/T3b, claim 1
; claim: rho(G) <= q
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const q Real)
(declare-const |rho(G)| Real)
; H2
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0))
; 1
(assert (>= (+ q (* (- 1.0) |rho(G)|)) 0.0))
; rho(G) is nonnegative
(assert (>= |rho(G)| 0.0))
; the negation of the claim
(assert (< (+ q (* (- 1.0) |rho(G)|)) 0.0))
(check-sat)
(reset)
; katende2025/T3b, claim 2
; claim: rho(G) < 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const q Real)
(declare-const |rho(G)| Real)
; H2
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0))
; 1
(assert (>= (+ q (* (- 1.0) |rho(G)|)) 0.0))
; rho(G) is nonnegative
(assert (>= |rho(G)| 0.0))
; the negation of the claim
(assert (<= (+ 1.0 (* (- 1.0) |rho(G)|)) 0.0))
(check-sat)
