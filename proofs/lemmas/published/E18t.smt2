; published/E18t, claim, base
; claim: Sum(d[s] - d[s + 1], s, 1, 0) == d[1] - d[0 + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/E18t, claim, step
; claim: Sum(d[s] - d[s + 1], s, 1, t) + (d[t + 1] - d[t + 1 + 1]) == d[1] - d[t + 1 + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(d[i1 + 1], i1, 1, t)| Real)
(declare-const |Sum(d[i1], i1, 1, t)| Real)
(declare-const |d[1]| Real)
(declare-const |d[t + 1]| Real)
; induction hypothesis
(assert (= (+ |Sum(d[i1 + 1], i1, 1, t)| (* (- 1.0) |Sum(d[i1], i1, 1, t)|) |d[1]| (* (- 1.0) |d[t + 1]|)) 0.0))
; about d[t + 1]
(assert (>= |d[t + 1]| 0.0))
; about d[1]
(assert (>= |d[1]| 0.0))
; Sum(d[i1 + 1], i1, 1, t) is nonnegative
(assert (>= |Sum(d[i1 + 1], i1, 1, t)| 0.0))
; Sum(d[i1], i1, 1, t) is nonnegative
(assert (>= |Sum(d[i1], i1, 1, t)| 0.0))
; d[1] is nonnegative
(assert (>= |d[1]| 0.0))
; d[t + 1] is nonnegative
(assert (>= |d[t + 1]| 0.0))
; the negation of the claim
(assert (not (= (+ |Sum(d[i1 + 1], i1, 1, t)| (* (- 1.0) |Sum(d[i1], i1, 1, t)|) |d[1]| (* (- 1.0) |d[t + 1]|)) 0.0)))
(check-sat)
