; katende2025/T3a, step 1, defined
; claim: d[k, j]/w[j] == d[k, j]/w[j]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T3a, step 1, defined
; claim: Sup(d[k, i]/w[i], i, 0, b) == Sup(d[k, i]/w[i], i, 0, b)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T3a, step 2
; claim: d[k, j] <= w[j]*Sup(d[k, i]/w[i], i, 0, b)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/w[j]| Real)
(declare-const |Sup(1/w[i1]*d[k, i1], i1, 0, b)| Real)
(declare-const |d[k, j]| Real)
(declare-const |w[j]| Real)
; 1
(assert (>= (+ (* (- 1.0) |1/w[j]| |d[k, j]|) |Sup(1/w[i1]*d[k, i1], i1, 0, b)|) 0.0))
; about w[j]
(assert (> |w[j]| 0.0))
; about d[k, j]
(assert (>= |d[k, j]| 0.0))
; about 1/w[j]
(assert (= (+ (- 1.0) (* |1/w[j]| |w[j]|)) 0.0))
; 1/w[j] is nonnegative
(assert (>= |1/w[j]| 0.0))
; Sup(1/w[i1]*d[k, i1], i1, 0, b) is nonnegative
(assert (>= |Sup(1/w[i1]*d[k, i1], i1, 0, b)| 0.0))
; d[k, j] is nonnegative
(assert (>= |d[k, j]| 0.0))
; w[j] is nonnegative
(assert (>= |w[j]| 0.0))
; the negation of the claim
(assert (< (+ (* |Sup(1/w[i1]*d[k, i1], i1, 0, b)| |w[j]|) (* (- 1.0) |d[k, j]|)) 0.0))
(check-sat)
(reset)
; katende2025/T3a, step 3, each
; claim: G[l, i]*d[k, i] <= G[l, i]*(w[i]*Sup(d[k, i_]/w[i_], i_, 0, b))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |G[l, i]| Real)
(declare-const |Sup(1/w[i1]*d[k, i1], i1, 0, b)| Real)
(declare-const |d[k, i]| Real)
(declare-const |w[i]| Real)
; 2
(assert (>= (+ (* |Sup(1/w[i1]*d[k, i1], i1, 0, b)| |w[i]|) (* (- 1.0) |d[k, i]|)) 0.0))
; about w[i]
(assert (> |w[i]| 0.0))
; about d[k, i]
(assert (>= |d[k, i]| 0.0))
; about G[l, i]
(assert (>= |G[l, i]| 0.0))
; G[l, i] is nonnegative
(assert (>= |G[l, i]| 0.0))
; Sup(1/w[i1]*d[k, i1], i1, 0, b) is nonnegative
(assert (>= |Sup(1/w[i1]*d[k, i1], i1, 0, b)| 0.0))
; d[k, i] is nonnegative
(assert (>= |d[k, i]| 0.0))
; w[i] is nonnegative
(assert (>= |w[i]| 0.0))
; the negation of the claim
(assert (< (+ (* |G[l, i]| |Sup(1/w[i1]*d[k, i1], i1, 0, b)| |w[i]|) (* (- 1.0) |G[l, i]| |d[k, i]|)) 0.0))
(check-sat)
(reset)
; katende2025/T3a, step 3, defined
; claim: Sum(G[l, j]*d[k, j], j, 0, b) == Sum(G[l, j]*d[k, j], j, 0, b)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T3a, step 3, defined
; claim: Sum(G[l, j]*(w[j]*Sup(d[k, i]/w[i], i, 0, b)), j, 0, b) == Sum(G[l, j]*(w[j]*Sup(d[k, i]/w[i], i, 0, b)), j, 0, b)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T3a, step 4
; claim: d[k + 1, l] <= q*w[l]*Sup(d[k, i]/w[i], i, 0, b)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(G[b, i1]*d[b, i1], i1, 0, b)| Real)
(declare-const |Sum(G[b, i1]*d[k, i1], i1, 0, b)| Real)
(declare-const |Sum(G[b, i1]*d[l, i1], i1, 0, b)| Real)
(declare-const |Sum(G[b, i1]*w[i1], i1, 0, b)| Real)
(declare-const |Sum(G[l, i1]*d[b, i1], i1, 0, b)| Real)
(declare-const |Sum(G[l, i1]*d[k, i1], i1, 0, b)| Real)
(declare-const |Sum(G[l, i1]*d[l, i1], i1, 0, b)| Real)
(declare-const |Sum(G[l, i1]*w[i1], i1, 0, b)| Real)
(declare-const |Sup(1/w[i1]*d[b, i1], i1, 0, b)| Real)
(declare-const |Sup(1/w[i1]*d[k, i1], i1, 0, b)| Real)
(declare-const |Sup(1/w[i1]*d[l, i1], i1, 0, b)| Real)
(declare-const |d[k + 1, l]| Real)
(declare-const q Real)
(declare-const |w[l]| Real)
; H1
(assert (>= (+ |Sum(G[l, i1]*d[k, i1], i1, 0, b)| (* (- 1.0) |d[k + 1, l]|)) 0.0))
; H2
(assert (>= (+ (* (- 1.0) |Sum(G[l, i1]*w[i1], i1, 0, b)|) (* q |w[l]|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |Sum(G[l, i1]*d[k, i1], i1, 0, b)|) (* |Sum(G[l, i1]*w[i1], i1, 0, b)| |Sup(1/w[i1]*d[k, i1], i1, 0, b)|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |Sum(G[b, i1]*d[b, i1], i1, 0, b)|) (* |Sum(G[b, i1]*w[i1], i1, 0, b)| |Sup(1/w[i1]*d[b, i1], i1, 0, b)|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |Sum(G[l, i1]*d[b, i1], i1, 0, b)|) (* |Sum(G[l, i1]*w[i1], i1, 0, b)| |Sup(1/w[i1]*d[b, i1], i1, 0, b)|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |Sum(G[b, i1]*d[k, i1], i1, 0, b)|) (* |Sum(G[b, i1]*w[i1], i1, 0, b)| |Sup(1/w[i1]*d[k, i1], i1, 0, b)|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |Sum(G[b, i1]*d[l, i1], i1, 0, b)|) (* |Sum(G[b, i1]*w[i1], i1, 0, b)| |Sup(1/w[i1]*d[l, i1], i1, 0, b)|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |Sum(G[l, i1]*d[l, i1], i1, 0, b)|) (* |Sum(G[l, i1]*w[i1], i1, 0, b)| |Sup(1/w[i1]*d[l, i1], i1, 0, b)|)) 0.0))
; about w[l]
(assert (> |w[l]| 0.0))
; about q
(assert (>= q 0.0))
; about d[k + 1, l]
(assert (>= |d[k + 1, l]| 0.0))
; Sum(G[b, i1]*d[b, i1], i1, 0, b) is nonnegative
(assert (>= |Sum(G[b, i1]*d[b, i1], i1, 0, b)| 0.0))
; Sum(G[b, i1]*d[k, i1], i1, 0, b) is nonnegative
(assert (>= |Sum(G[b, i1]*d[k, i1], i1, 0, b)| 0.0))
; Sum(G[b, i1]*d[l, i1], i1, 0, b) is nonnegative
(assert (>= |Sum(G[b, i1]*d[l, i1], i1, 0, b)| 0.0))
; Sum(G[b, i1]*w[i1], i1, 0, b) is nonnegative
(assert (>= |Sum(G[b, i1]*w[i1], i1, 0, b)| 0.0))
; Sum(G[l, i1]*d[b, i1], i1, 0, b) is nonnegative
(assert (>= |Sum(G[l, i1]*d[b, i1], i1, 0, b)| 0.0))
; Sum(G[l, i1]*d[k, i1], i1, 0, b) is nonnegative
(assert (>= |Sum(G[l, i1]*d[k, i1], i1, 0, b)| 0.0))
; Sum(G[l, i1]*d[l, i1], i1, 0, b) is nonnegative
(assert (>= |Sum(G[l, i1]*d[l, i1], i1, 0, b)| 0.0))
; Sum(G[l, i1]*w[i1], i1, 0, b) is nonnegative
(assert (>= |Sum(G[l, i1]*w[i1], i1, 0, b)| 0.0))
; Sup(1/w[i1]*d[b, i1], i1, 0, b) is nonnegative
(assert (>= |Sup(1/w[i1]*d[b, i1], i1, 0, b)| 0.0))
; Sup(1/w[i1]*d[k, i1], i1, 0, b) is nonnegative
(assert (>= |Sup(1/w[i1]*d[k, i1], i1, 0, b)| 0.0))
; Sup(1/w[i1]*d[l, i1], i1, 0, b) is nonnegative
(assert (>= |Sup(1/w[i1]*d[l, i1], i1, 0, b)| 0.0))
; d[k + 1, l] is nonnegative
(assert (>= |d[k + 1, l]| 0.0))
; q is nonnegative
(assert (>= q 0.0))
; w[l] is nonnegative
(assert (>= |w[l]| 0.0))
; the negation of the claim
(assert (< (+ (* |Sup(1/w[i1]*d[k, i1], i1, 0, b)| q |w[l]|) (* (- 1.0) |d[k + 1, l]|)) 0.0))
(check-sat)
(reset)
; katende2025/T3a, step 5
; claim: d[k + 1, l]/w[l] <= q*Sup(d[k, i]/w[i], i, 0, b)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/w[l]| Real)
(declare-const |Sup(1/w[i1]*d[k, i1], i1, 0, b)| Real)
(declare-const |d[k + 1, l]| Real)
(declare-const q Real)
(declare-const |w[l]| Real)
; 4
(assert (>= (+ (* |Sup(1/w[i1]*d[k, i1], i1, 0, b)| q |w[l]|) (* (- 1.0) |d[k + 1, l]|)) 0.0))
; about w[l]
(assert (> |w[l]| 0.0))
; about q
(assert (>= q 0.0))
; about d[k + 1, l]
(assert (>= |d[k + 1, l]| 0.0))
; about 1/w[l]
(assert (= (+ (- 1.0) (* |1/w[l]| |w[l]|)) 0.0))
; 1/w[l] is nonnegative
(assert (>= |1/w[l]| 0.0))
; Sup(1/w[i1]*d[k, i1], i1, 0, b) is nonnegative
(assert (>= |Sup(1/w[i1]*d[k, i1], i1, 0, b)| 0.0))
; d[k + 1, l] is nonnegative
(assert (>= |d[k + 1, l]| 0.0))
; q is nonnegative
(assert (>= q 0.0))
; w[l] is nonnegative
(assert (>= |w[l]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/w[l]| |d[k + 1, l]|) (* |Sup(1/w[i1]*d[k, i1], i1, 0, b)| q)) 0.0))
(check-sat)
(reset)
; katende2025/T3a, step 6, sign
; claim: 0 <= q*Sup(d[k, i]/w[i], i, 0, b)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sup(1/w[i1]*d[k, i1], i1, 0, b)| Real)
(declare-const q Real)
; about q
(assert (>= q 0.0))
; Sup(1/w[i1]*d[k, i1], i1, 0, b) is nonnegative
(assert (>= |Sup(1/w[i1]*d[k, i1], i1, 0, b)| 0.0))
; q is nonnegative
(assert (>= q 0.0))
; the negation of the claim
(assert (< (* |Sup(1/w[i1]*d[k, i1], i1, 0, b)| q) 0.0))
(check-sat)
(reset)
; katende2025/T3a, step 6, each
; claim: d[k + 1, i]/w[i] <= q*Sup(d[k, i]/w[i], i, 0, b)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/w[i]| Real)
(declare-const |Sup(1/w[i1]*d[k, i1], i1, 0, b)| Real)
(declare-const |d[k + 1, i]| Real)
(declare-const q Real)
(declare-const |w[i]| Real)
; 5
(assert (>= (+ (* (- 1.0) |1/w[i]| |d[k + 1, i]|) (* |Sup(1/w[i1]*d[k, i1], i1, 0, b)| q)) 0.0))
; about q
(assert (>= q 0.0))
; about d[k + 1, i]
(assert (>= |d[k + 1, i]| 0.0))
; about w[i]
(assert (> |w[i]| 0.0))
; about 1/w[i]
(assert (= (+ (- 1.0) (* |1/w[i]| |w[i]|)) 0.0))
; 1/w[i] is nonnegative
(assert (>= |1/w[i]| 0.0))
; Sup(1/w[i1]*d[k, i1], i1, 0, b) is nonnegative
(assert (>= |Sup(1/w[i1]*d[k, i1], i1, 0, b)| 0.0))
; d[k + 1, i] is nonnegative
(assert (>= |d[k + 1, i]| 0.0))
; q is nonnegative
(assert (>= q 0.0))
; w[i] is nonnegative
(assert (>= |w[i]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/w[i]| |d[k + 1, i]|) (* |Sup(1/w[i1]*d[k, i1], i1, 0, b)| q)) 0.0))
(check-sat)
(reset)
; katende2025/T3a, step 6, defined
; claim: Sup(d[k + 1, i]/w[i], i, 0, b) == Sup(d[k + 1, i]/w[i], i, 0, b)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T3a, step 6, defined
; claim: q*Sup(d[k, i]/w[i], i, 0, b) == q*Sup(d[k, i]/w[i], i, 0, b)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T3a, step 7, base
; claim: Sup(d[0, i]/w[i], i, 0, b) <= q^0*Sup(d[0, i]/w[i], i, 0, b)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; katende2025/T3a, step 7, step
; claim: Sup(d[k + 1, i]/w[i], i, 0, b) <= q^(k + 1)*Sup(d[0, i]/w[i], i, 0, b)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sup(1/w[i1]*d[0, i1], i1, 0, b)| Real)
(declare-const |Sup(1/w[i1]*d[b + 1, i1], i1, 0, b)| Real)
(declare-const |Sup(1/w[i1]*d[b, i1], i1, 0, b)| Real)
(declare-const |Sup(1/w[i1]*d[k + 1, i1], i1, 0, b)| Real)
(declare-const |Sup(1/w[i1]*d[k, i1], i1, 0, b)| Real)
(declare-const q Real)
(declare-const |q^k| Real)
; induction hypothesis
(assert (>= (+ (* |Sup(1/w[i1]*d[0, i1], i1, 0, b)| |q^k|) (* (- 1.0) |Sup(1/w[i1]*d[k, i1], i1, 0, b)|)) 0.0))
; 6
(assert (>= (+ (* (- 1.0) |Sup(1/w[i1]*d[k + 1, i1], i1, 0, b)|) (* |Sup(1/w[i1]*d[k, i1], i1, 0, b)| q)) 0.0))
; 6
(assert (>= (+ (* (- 1.0) |Sup(1/w[i1]*d[b + 1, i1], i1, 0, b)|) (* |Sup(1/w[i1]*d[b, i1], i1, 0, b)| q)) 0.0))
; about q
(assert (>= q 0.0))
; Sup(1/w[i1]*d[0, i1], i1, 0, b) is nonnegative
(assert (>= |Sup(1/w[i1]*d[0, i1], i1, 0, b)| 0.0))
; Sup(1/w[i1]*d[b + 1, i1], i1, 0, b) is nonnegative
(assert (>= |Sup(1/w[i1]*d[b + 1, i1], i1, 0, b)| 0.0))
; Sup(1/w[i1]*d[b, i1], i1, 0, b) is nonnegative
(assert (>= |Sup(1/w[i1]*d[b, i1], i1, 0, b)| 0.0))
; Sup(1/w[i1]*d[k + 1, i1], i1, 0, b) is nonnegative
(assert (>= |Sup(1/w[i1]*d[k + 1, i1], i1, 0, b)| 0.0))
; Sup(1/w[i1]*d[k, i1], i1, 0, b) is nonnegative
(assert (>= |Sup(1/w[i1]*d[k, i1], i1, 0, b)| 0.0))
; q is nonnegative
(assert (>= q 0.0))
; q^k is nonnegative
(assert (>= |q^k| 0.0))
; the negation of the claim
(assert (< (+ (* |Sup(1/w[i1]*d[0, i1], i1, 0, b)| q |q^k|) (* (- 1.0) |Sup(1/w[i1]*d[k + 1, i1], i1, 0, b)|)) 0.0))
(check-sat)
(reset)
; katende2025/T3a, claim 1
; claim: Sup(d[m + 1, i]/w[i], i, 0, b) <= q*Sup(d[m, i]/w[i], i, 0, b)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sup(1/w[i1]*d[0, i1], i1, 0, b)| Real)
(declare-const |Sup(1/w[i1]*d[b + 1, i1], i1, 0, b)| Real)
(declare-const |Sup(1/w[i1]*d[b, i1], i1, 0, b)| Real)
(declare-const |Sup(1/w[i1]*d[m + 1, i1], i1, 0, b)| Real)
(declare-const |Sup(1/w[i1]*d[m, i1], i1, 0, b)| Real)
(declare-const q Real)
(declare-const |q^b| Real)
(declare-const |q^m| Real)
; 6
(assert (>= (+ (* (- 1.0) |Sup(1/w[i1]*d[m + 1, i1], i1, 0, b)|) (* |Sup(1/w[i1]*d[m, i1], i1, 0, b)| q)) 0.0))
; 6
(assert (>= (+ (* (- 1.0) |Sup(1/w[i1]*d[b + 1, i1], i1, 0, b)|) (* |Sup(1/w[i1]*d[b, i1], i1, 0, b)| q)) 0.0))
; 7
(assert (>= (+ (* |Sup(1/w[i1]*d[0, i1], i1, 0, b)| |q^m|) (* (- 1.0) |Sup(1/w[i1]*d[m, i1], i1, 0, b)|)) 0.0))
; 7
(assert (>= (+ (* |Sup(1/w[i1]*d[0, i1], i1, 0, b)| |q^b|) (* (- 1.0) |Sup(1/w[i1]*d[b, i1], i1, 0, b)|)) 0.0))
; about q
(assert (>= q 0.0))
; Sup(1/w[i1]*d[0, i1], i1, 0, b) is nonnegative
(assert (>= |Sup(1/w[i1]*d[0, i1], i1, 0, b)| 0.0))
; Sup(1/w[i1]*d[b + 1, i1], i1, 0, b) is nonnegative
(assert (>= |Sup(1/w[i1]*d[b + 1, i1], i1, 0, b)| 0.0))
; Sup(1/w[i1]*d[b, i1], i1, 0, b) is nonnegative
(assert (>= |Sup(1/w[i1]*d[b, i1], i1, 0, b)| 0.0))
; Sup(1/w[i1]*d[m + 1, i1], i1, 0, b) is nonnegative
(assert (>= |Sup(1/w[i1]*d[m + 1, i1], i1, 0, b)| 0.0))
; Sup(1/w[i1]*d[m, i1], i1, 0, b) is nonnegative
(assert (>= |Sup(1/w[i1]*d[m, i1], i1, 0, b)| 0.0))
; q is nonnegative
(assert (>= q 0.0))
; q^b is nonnegative
(assert (>= |q^b| 0.0))
; q^m is nonnegative
(assert (>= |q^m| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Sup(1/w[i1]*d[m + 1, i1], i1, 0, b)|) (* |Sup(1/w[i1]*d[m, i1], i1, 0, b)| q)) 0.0))
(check-sat)
(reset)
; katende2025/T3a, claim 2
; claim: Sup(d[m, i]/w[i], i, 0, b) <= q^m*Sup(d[0, i]/w[i], i, 0, b)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sup(1/w[i1]*d[0, i1], i1, 0, b)| Real)
(declare-const |Sup(1/w[i1]*d[b + 1, i1], i1, 0, b)| Real)
(declare-const |Sup(1/w[i1]*d[b, i1], i1, 0, b)| Real)
(declare-const |Sup(1/w[i1]*d[m + 1, i1], i1, 0, b)| Real)
(declare-const |Sup(1/w[i1]*d[m, i1], i1, 0, b)| Real)
(declare-const q Real)
(declare-const |q^b| Real)
(declare-const |q^m| Real)
; 6
(assert (>= (+ (* (- 1.0) |Sup(1/w[i1]*d[m + 1, i1], i1, 0, b)|) (* |Sup(1/w[i1]*d[m, i1], i1, 0, b)| q)) 0.0))
; 6
(assert (>= (+ (* (- 1.0) |Sup(1/w[i1]*d[b + 1, i1], i1, 0, b)|) (* |Sup(1/w[i1]*d[b, i1], i1, 0, b)| q)) 0.0))
; 7
(assert (>= (+ (* |Sup(1/w[i1]*d[0, i1], i1, 0, b)| |q^m|) (* (- 1.0) |Sup(1/w[i1]*d[m, i1], i1, 0, b)|)) 0.0))
; 7
(assert (>= (+ (* |Sup(1/w[i1]*d[0, i1], i1, 0, b)| |q^b|) (* (- 1.0) |Sup(1/w[i1]*d[b, i1], i1, 0, b)|)) 0.0))
; about q
(assert (>= q 0.0))
; Sup(1/w[i1]*d[0, i1], i1, 0, b) is nonnegative
(assert (>= |Sup(1/w[i1]*d[0, i1], i1, 0, b)| 0.0))
; Sup(1/w[i1]*d[b + 1, i1], i1, 0, b) is nonnegative
(assert (>= |Sup(1/w[i1]*d[b + 1, i1], i1, 0, b)| 0.0))
; Sup(1/w[i1]*d[b, i1], i1, 0, b) is nonnegative
(assert (>= |Sup(1/w[i1]*d[b, i1], i1, 0, b)| 0.0))
; Sup(1/w[i1]*d[m + 1, i1], i1, 0, b) is nonnegative
(assert (>= |Sup(1/w[i1]*d[m + 1, i1], i1, 0, b)| 0.0))
; Sup(1/w[i1]*d[m, i1], i1, 0, b) is nonnegative
(assert (>= |Sup(1/w[i1]*d[m, i1], i1, 0, b)| 0.0))
; q is nonnegative
(assert (>= q 0.0))
; q^b is nonnegative
(assert (>= |q^b| 0.0))
; q^m is nonnegative
(assert (>= |q^m| 0.0))
; the negation of the claim
(assert (< (+ (* |Sup(1/w[i1]*d[0, i1], i1, 0, b)| |q^m|) (* (- 1.0) |Sup(1/w[i1]*d[m, i1], i1, 0, b)|)) 0.0))
(check-sat)
