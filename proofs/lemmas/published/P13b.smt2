; published/P13b, step 2
; claim: G[k, i]*W[k, i, j] <= (S[k, i] + Sup(Abs(G[k, r]) - S[k, r], r, 0, d - 1))*Abs(W[k, i, j])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |G[k, i]| Real)
(declare-const |S[k, i]| Real)
(declare-const |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| Real)
(declare-const |W[k, i, j]| Real)
(declare-const |abs(G[k, i])| Real)
(declare-const |abs(W[k, i, j])| Real)
; 1
(assert (>= (+ |S[k, i]| |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| (* (- 1.0) |abs(G[k, i])|)) 0.0))
; about abs(W[k, i, j])
(assert (= (+ (* (- 1.0) |W[k, i, j]| |W[k, i, j]|) (* |abs(W[k, i, j])| |abs(W[k, i, j])|)) 0.0))
; about abs(W[k, i, j])
(assert (>= (+ (* (- 1.0) |W[k, i, j]|) |abs(W[k, i, j])|) 0.0))
; about abs(W[k, i, j])
(assert (>= (+ |W[k, i, j]| |abs(W[k, i, j])|) 0.0))
; about abs(G[k, i])
(assert (= (+ (* (- 1.0) |G[k, i]| |G[k, i]|) (* |abs(G[k, i])| |abs(G[k, i])|)) 0.0))
; about abs(G[k, i])
(assert (>= (+ (* (- 1.0) |G[k, i]|) |abs(G[k, i])|) 0.0))
; about abs(G[k, i])
(assert (>= (+ |G[k, i]| |abs(G[k, i])|) 0.0))
; Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1) is nonnegative
(assert (>= |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| 0.0))
; abs(G[k, i]) is nonnegative
(assert (>= |abs(G[k, i])| 0.0))
; abs(W[k, i, j]) is nonnegative
(assert (>= |abs(W[k, i, j])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |G[k, i]| |W[k, i, j]|) (* |S[k, i]| |abs(W[k, i, j])|) (* |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| |abs(W[k, i, j])|)) 0.0))
(check-sat)
(reset)
; published/P13b, step 3
; claim: -G[k, i]*W[k, i, j] <= (S[k, i] + Sup(Abs(G[k, r]) - S[k, r], r, 0, d - 1))*Abs(W[k, i, j])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |G[k, i]| Real)
(declare-const |S[k, i]| Real)
(declare-const |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| Real)
(declare-const |W[k, i, j]| Real)
(declare-const |abs(G[k, i])| Real)
(declare-const |abs(W[k, i, j])| Real)
; 1
(assert (>= (+ |S[k, i]| |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| (* (- 1.0) |abs(G[k, i])|)) 0.0))
; about abs(W[k, i, j])
(assert (= (+ (* (- 1.0) |W[k, i, j]| |W[k, i, j]|) (* |abs(W[k, i, j])| |abs(W[k, i, j])|)) 0.0))
; about abs(W[k, i, j])
(assert (>= (+ (* (- 1.0) |W[k, i, j]|) |abs(W[k, i, j])|) 0.0))
; about abs(W[k, i, j])
(assert (>= (+ |W[k, i, j]| |abs(W[k, i, j])|) 0.0))
; about abs(G[k, i])
(assert (= (+ (* (- 1.0) |G[k, i]| |G[k, i]|) (* |abs(G[k, i])| |abs(G[k, i])|)) 0.0))
; about abs(G[k, i])
(assert (>= (+ (* (- 1.0) |G[k, i]|) |abs(G[k, i])|) 0.0))
; about abs(G[k, i])
(assert (>= (+ |G[k, i]| |abs(G[k, i])|) 0.0))
; Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1) is nonnegative
(assert (>= |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| 0.0))
; abs(G[k, i]) is nonnegative
(assert (>= |abs(G[k, i])| 0.0))
; abs(W[k, i, j]) is nonnegative
(assert (>= |abs(W[k, i, j])| 0.0))
; the negation of the claim
(assert (< (+ (* |G[k, i]| |W[k, i, j]|) (* |S[k, i]| |abs(W[k, i, j])|) (* |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| |abs(W[k, i, j])|)) 0.0))
(check-sat)
(reset)
; published/P13b, step 4, each
; claim: G[k, i]*W[k, i, j] <= (S[k, i] + Sup(Abs(G[k, r]) - S[k, r], r, 0, d - 1))*Abs(W[k, i, j])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |G[k, i]| Real)
(declare-const |S[k, i]| Real)
(declare-const |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| Real)
(declare-const |W[k, i, j]| Real)
(declare-const |abs(W[k, i, j])| Real)
; 2
(assert (>= (+ (* (- 1.0) |G[k, i]| |W[k, i, j]|) (* |S[k, i]| |abs(W[k, i, j])|) (* |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| |abs(W[k, i, j])|)) 0.0))
; about abs(W[k, i, j])
(assert (= (+ (* (- 1.0) |W[k, i, j]| |W[k, i, j]|) (* |abs(W[k, i, j])| |abs(W[k, i, j])|)) 0.0))
; about abs(W[k, i, j])
(assert (>= (+ (* (- 1.0) |W[k, i, j]|) |abs(W[k, i, j])|) 0.0))
; about abs(W[k, i, j])
(assert (>= (+ |W[k, i, j]| |abs(W[k, i, j])|) 0.0))
; Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1) is nonnegative
(assert (>= |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| 0.0))
; abs(W[k, i, j]) is nonnegative
(assert (>= |abs(W[k, i, j])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |G[k, i]| |W[k, i, j]|) (* |S[k, i]| |abs(W[k, i, j])|) (* |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| |abs(W[k, i, j])|)) 0.0))
(check-sat)
(reset)
; published/P13b, step 5, each
; claim: -G[k, i]*W[k, i, j] <= (S[k, i] + Sup(Abs(G[k, r]) - S[k, r], r, 0, d - 1))*Abs(W[k, i, j])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |G[k, i]| Real)
(declare-const |S[k, i]| Real)
(declare-const |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| Real)
(declare-const |W[k, i, j]| Real)
(declare-const |abs(W[k, i, j])| Real)
; 3
(assert (>= (+ (* |G[k, i]| |W[k, i, j]|) (* |S[k, i]| |abs(W[k, i, j])|) (* |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| |abs(W[k, i, j])|)) 0.0))
; about abs(W[k, i, j])
(assert (= (+ (* (- 1.0) |W[k, i, j]| |W[k, i, j]|) (* |abs(W[k, i, j])| |abs(W[k, i, j])|)) 0.0))
; about abs(W[k, i, j])
(assert (>= (+ (* (- 1.0) |W[k, i, j]|) |abs(W[k, i, j])|) 0.0))
; about abs(W[k, i, j])
(assert (>= (+ |W[k, i, j]| |abs(W[k, i, j])|) 0.0))
; Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1) is nonnegative
(assert (>= |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| 0.0))
; abs(W[k, i, j]) is nonnegative
(assert (>= |abs(W[k, i, j])| 0.0))
; the negation of the claim
(assert (< (+ (* |G[k, i]| |W[k, i, j]|) (* |S[k, i]| |abs(W[k, i, j])|) (* |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| |abs(W[k, i, j])|)) 0.0))
(check-sat)
(reset)
; published/P13b, step 6
; claim: Abs(Sum(G[k, i]*W[k, i, j], i, 0, d - 1)) <= Sum(S[k, i]*Abs(W[k, i, j]), i, 0, d - 1) + Sup(Abs(G[k, r]) - S[k, r], r, 0, d - 1)*Sum(Abs(W[k, i, j]), i, 0, d - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(G[k, i1]*W[k, i1, d], i1, 0, d - 1)| Real)
(declare-const |Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1)| Real)
(declare-const |Sum(G[k, i1]*W[k, i1, k], i1, 0, d - 1)| Real)
(declare-const |Sum(S[k, i1]*abs(W[k, i1, d]), i1, 0, d - 1)| Real)
(declare-const |Sum(S[k, i1]*abs(W[k, i1, j]), i1, 0, d - 1)| Real)
(declare-const |Sum(S[k, i1]*abs(W[k, i1, k]), i1, 0, d - 1)| Real)
(declare-const |Sum(abs(W[k, i1, d]), i1, 0, d - 1)| Real)
(declare-const |Sum(abs(W[k, i1, j]), i1, 0, d - 1)| Real)
(declare-const |Sum(abs(W[k, i1, k]), i1, 0, d - 1)| Real)
(declare-const |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| Real)
(declare-const |abs(Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1))| Real)
; 4
(assert (>= (+ (* (- 1.0) |Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1)|) |Sum(S[k, i1]*abs(W[k, i1, j]), i1, 0, d - 1)| (* |Sum(abs(W[k, i1, j]), i1, 0, d - 1)| |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)|)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) |Sum(G[k, i1]*W[k, i1, d], i1, 0, d - 1)|) |Sum(S[k, i1]*abs(W[k, i1, d]), i1, 0, d - 1)| (* |Sum(abs(W[k, i1, d]), i1, 0, d - 1)| |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)|)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) |Sum(G[k, i1]*W[k, i1, k], i1, 0, d - 1)|) |Sum(S[k, i1]*abs(W[k, i1, k]), i1, 0, d - 1)| (* |Sum(abs(W[k, i1, k]), i1, 0, d - 1)| |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)|)) 0.0))
; 5
(assert (>= (+ |Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1)| |Sum(S[k, i1]*abs(W[k, i1, j]), i1, 0, d - 1)| (* |Sum(abs(W[k, i1, j]), i1, 0, d - 1)| |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)|)) 0.0))
; 5
(assert (>= (+ |Sum(G[k, i1]*W[k, i1, d], i1, 0, d - 1)| |Sum(S[k, i1]*abs(W[k, i1, d]), i1, 0, d - 1)| (* |Sum(abs(W[k, i1, d]), i1, 0, d - 1)| |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)|)) 0.0))
; 5
(assert (>= (+ |Sum(G[k, i1]*W[k, i1, k], i1, 0, d - 1)| |Sum(S[k, i1]*abs(W[k, i1, k]), i1, 0, d - 1)| (* |Sum(abs(W[k, i1, k]), i1, 0, d - 1)| |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)|)) 0.0))
; about abs(Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1))
(assert (= (+ (* (- 1.0) |Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1)| |Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1)|) (* |abs(Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1))| |abs(Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1))|)) 0.0))
; about abs(Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1))
(assert (>= (+ (* (- 1.0) |Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1)|) |abs(Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1))|) 0.0))
; about abs(Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1))
(assert (>= (+ |Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1)| |abs(Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1))|) 0.0))
; Sum(abs(W[k, i1, d]), i1, 0, d - 1) is nonnegative
(assert (>= |Sum(abs(W[k, i1, d]), i1, 0, d - 1)| 0.0))
; Sum(abs(W[k, i1, j]), i1, 0, d - 1) is nonnegative
(assert (>= |Sum(abs(W[k, i1, j]), i1, 0, d - 1)| 0.0))
; Sum(abs(W[k, i1, k]), i1, 0, d - 1) is nonnegative
(assert (>= |Sum(abs(W[k, i1, k]), i1, 0, d - 1)| 0.0))
; Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1) is nonnegative
(assert (>= |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| 0.0))
; abs(Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1)) is nonnegative
(assert (>= |abs(Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1))| 0.0))
; the negation of the claim
(assert (< (+ |Sum(S[k, i1]*abs(W[k, i1, j]), i1, 0, d - 1)| (* |Sum(abs(W[k, i1, j]), i1, 0, d - 1)| |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)|) (* (- 1.0) |abs(Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1))|)) 0.0))
(check-sat)
(reset)
; published/P13b, step 8
; claim: Sup(Abs(G[k, r]) - S[k, r], r, 0, d - 1)*Sum(Abs(W[k, i, j]), i, 0, d - 1) <= Sup(Abs(G[k, r]) - S[k, r], r, 0, d - 1)*Sup(Sum(Abs(W[k, i, r]), i, 0, d - 1), r, 0, d - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(abs(W[k, i1, j]), i1, 0, d - 1)| Real)
(declare-const |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| Real)
(declare-const |Sup(Sum(abs(W[k, i1, i2]), i1, 0, d - 1), i2, 0, d - 1)| Real)
; 7
(assert (>= (+ (* (- 1.0) |Sum(abs(W[k, i1, j]), i1, 0, d - 1)|) |Sup(Sum(abs(W[k, i1, i2]), i1, 0, d - 1), i2, 0, d - 1)|) 0.0))
; Sum(abs(W[k, i1, j]), i1, 0, d - 1) is nonnegative
(assert (>= |Sum(abs(W[k, i1, j]), i1, 0, d - 1)| 0.0))
; Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1) is nonnegative
(assert (>= |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| 0.0))
; Sup(Sum(abs(W[k, i1, i2]), i1, 0, d - 1), i2, 0, d - 1) is nonnegative
(assert (>= |Sup(Sum(abs(W[k, i1, i2]), i1, 0, d - 1), i2, 0, d - 1)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Sum(abs(W[k, i1, j]), i1, 0, d - 1)| |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)|) (* |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| |Sup(Sum(abs(W[k, i1, i2]), i1, 0, d - 1), i2, 0, d - 1)|)) 0.0))
(check-sat)
(reset)
; published/P13b, step 9
; claim: Abs(G[k + 1, j]) - S[k + 1, j] <= g*(Sup(Abs(G[k, r]) - S[k, r], r, 0, d - 1)*Sup(Sum(Abs(W[k, i, r]), i, 0, d - 1), r, 0, d - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |G[k + 1, j]| Real)
(declare-const |S[k + 1, j]| Real)
(declare-const |Sum(G[k, i1]*W[k, i1, d], i1, 0, d - 1)| Real)
(declare-const |Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1)| Real)
(declare-const |Sum(G[k, i1]*W[k, i1, k], i1, 0, d - 1)| Real)
(declare-const |Sum(S[k, i1]*abs(W[k, i1, d]), i1, 0, d - 1)| Real)
(declare-const |Sum(S[k, i1]*abs(W[k, i1, j]), i1, 0, d - 1)| Real)
(declare-const |Sum(S[k, i1]*abs(W[k, i1, k]), i1, 0, d - 1)| Real)
(declare-const |Sum(abs(W[k, i1, d]), i1, 0, d - 1)| Real)
(declare-const |Sum(abs(W[k, i1, j]), i1, 0, d - 1)| Real)
(declare-const |Sum(abs(W[k, i1, k]), i1, 0, d - 1)| Real)
(declare-const |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| Real)
(declare-const |Sup(Sum(abs(W[k, i1, i2]), i1, 0, d - 1), i2, 0, d - 1)| Real)
(declare-const |abs(G[k + 1, j])| Real)
(declare-const |abs(Sum(G[k, i1]*W[k, i1, d], i1, 0, d - 1))| Real)
(declare-const |abs(Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1))| Real)
(declare-const |abs(Sum(G[k, i1]*W[k, i1, k], i1, 0, d - 1))| Real)
(declare-const g Real)
; H1
(assert (>= (+ (* (- 1.0) |abs(G[k + 1, j])|) (* |abs(Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1))| g)) 0.0))
; H2
(assert (= (+ (* (- 1.0) |S[k + 1, j]|) (* |Sum(S[k, i1]*abs(W[k, i1, j]), i1, 0, d - 1)| g)) 0.0))
; 6
(assert (>= (+ |Sum(S[k, i1]*abs(W[k, i1, j]), i1, 0, d - 1)| (* |Sum(abs(W[k, i1, j]), i1, 0, d - 1)| |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)|) (* (- 1.0) |abs(Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1))|)) 0.0))
; 6
(assert (>= (+ |Sum(S[k, i1]*abs(W[k, i1, d]), i1, 0, d - 1)| (* |Sum(abs(W[k, i1, d]), i1, 0, d - 1)| |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)|) (* (- 1.0) |abs(Sum(G[k, i1]*W[k, i1, d], i1, 0, d - 1))|)) 0.0))
; 6
(assert (>= (+ |Sum(S[k, i1]*abs(W[k, i1, k]), i1, 0, d - 1)| (* |Sum(abs(W[k, i1, k]), i1, 0, d - 1)| |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)|) (* (- 1.0) |abs(Sum(G[k, i1]*W[k, i1, k], i1, 0, d - 1))|)) 0.0))
; 8
(assert (>= (+ (* (- 1.0) |Sum(abs(W[k, i1, j]), i1, 0, d - 1)| |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)|) (* |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| |Sup(Sum(abs(W[k, i1, i2]), i1, 0, d - 1), i2, 0, d - 1)|)) 0.0))
; about g
(assert (>= g 0.0))
; about abs(Sum(G[k, i1]*W[k, i1, k], i1, 0, d - 1))
(assert (= (+ (* (- 1.0) |Sum(G[k, i1]*W[k, i1, k], i1, 0, d - 1)| |Sum(G[k, i1]*W[k, i1, k], i1, 0, d - 1)|) (* |abs(Sum(G[k, i1]*W[k, i1, k], i1, 0, d - 1))| |abs(Sum(G[k, i1]*W[k, i1, k], i1, 0, d - 1))|)) 0.0))
; about abs(Sum(G[k, i1]*W[k, i1, k], i1, 0, d - 1))
(assert (>= (+ (* (- 1.0) |Sum(G[k, i1]*W[k, i1, k], i1, 0, d - 1)|) |abs(Sum(G[k, i1]*W[k, i1, k], i1, 0, d - 1))|) 0.0))
; about abs(Sum(G[k, i1]*W[k, i1, k], i1, 0, d - 1))
(assert (>= (+ |Sum(G[k, i1]*W[k, i1, k], i1, 0, d - 1)| |abs(Sum(G[k, i1]*W[k, i1, k], i1, 0, d - 1))|) 0.0))
; about abs(Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1))
(assert (= (+ (* (- 1.0) |Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1)| |Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1)|) (* |abs(Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1))| |abs(Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1))|)) 0.0))
; about abs(Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1))
(assert (>= (+ (* (- 1.0) |Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1)|) |abs(Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1))|) 0.0))
; about abs(Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1))
(assert (>= (+ |Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1)| |abs(Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1))|) 0.0))
; about abs(Sum(G[k, i1]*W[k, i1, d], i1, 0, d - 1))
(assert (= (+ (* (- 1.0) |Sum(G[k, i1]*W[k, i1, d], i1, 0, d - 1)| |Sum(G[k, i1]*W[k, i1, d], i1, 0, d - 1)|) (* |abs(Sum(G[k, i1]*W[k, i1, d], i1, 0, d - 1))| |abs(Sum(G[k, i1]*W[k, i1, d], i1, 0, d - 1))|)) 0.0))
; about abs(Sum(G[k, i1]*W[k, i1, d], i1, 0, d - 1))
(assert (>= (+ (* (- 1.0) |Sum(G[k, i1]*W[k, i1, d], i1, 0, d - 1)|) |abs(Sum(G[k, i1]*W[k, i1, d], i1, 0, d - 1))|) 0.0))
; about abs(Sum(G[k, i1]*W[k, i1, d], i1, 0, d - 1))
(assert (>= (+ |Sum(G[k, i1]*W[k, i1, d], i1, 0, d - 1)| |abs(Sum(G[k, i1]*W[k, i1, d], i1, 0, d - 1))|) 0.0))
; about abs(G[k + 1, j])
(assert (= (+ (* (- 1.0) |G[k + 1, j]| |G[k + 1, j]|) (* |abs(G[k + 1, j])| |abs(G[k + 1, j])|)) 0.0))
; about abs(G[k + 1, j])
(assert (>= (+ (* (- 1.0) |G[k + 1, j]|) |abs(G[k + 1, j])|) 0.0))
; about abs(G[k + 1, j])
(assert (>= (+ |G[k + 1, j]| |abs(G[k + 1, j])|) 0.0))
; Sum(abs(W[k, i1, d]), i1, 0, d - 1) is nonnegative
(assert (>= |Sum(abs(W[k, i1, d]), i1, 0, d - 1)| 0.0))
; Sum(abs(W[k, i1, j]), i1, 0, d - 1) is nonnegative
(assert (>= |Sum(abs(W[k, i1, j]), i1, 0, d - 1)| 0.0))
; Sum(abs(W[k, i1, k]), i1, 0, d - 1) is nonnegative
(assert (>= |Sum(abs(W[k, i1, k]), i1, 0, d - 1)| 0.0))
; Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1) is nonnegative
(assert (>= |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| 0.0))
; Sup(Sum(abs(W[k, i1, i2]), i1, 0, d - 1), i2, 0, d - 1) is nonnegative
(assert (>= |Sup(Sum(abs(W[k, i1, i2]), i1, 0, d - 1), i2, 0, d - 1)| 0.0))
; abs(G[k + 1, j]) is nonnegative
(assert (>= |abs(G[k + 1, j])| 0.0))
; abs(Sum(G[k, i1]*W[k, i1, d], i1, 0, d - 1)) is nonnegative
(assert (>= |abs(Sum(G[k, i1]*W[k, i1, d], i1, 0, d - 1))| 0.0))
; abs(Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1)) is nonnegative
(assert (>= |abs(Sum(G[k, i1]*W[k, i1, j], i1, 0, d - 1))| 0.0))
; abs(Sum(G[k, i1]*W[k, i1, k], i1, 0, d - 1)) is nonnegative
(assert (>= |abs(Sum(G[k, i1]*W[k, i1, k], i1, 0, d - 1))| 0.0))
; g is nonnegative
(assert (>= g 0.0))
; the negation of the claim
(assert (< (+ |S[k + 1, j]| (* |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| |Sup(Sum(abs(W[k, i1, i2]), i1, 0, d - 1), i2, 0, d - 1)| g) (* (- 1.0) |abs(G[k + 1, j])|)) 0.0))
(check-sat)
(reset)
; published/P13b, step 10, sign
; claim: 0 <= g*(Sup(Abs(G[k, r]) - S[k, r], r, 0, d - 1)*Sup(Sum(Abs(W[k, i, r]), i, 0, d - 1), r, 0, d - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| Real)
(declare-const |Sup(Sum(abs(W[k, i1, i2]), i1, 0, d - 1), i2, 0, d - 1)| Real)
(declare-const g Real)
; about g
(assert (>= g 0.0))
; Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1) is nonnegative
(assert (>= |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| 0.0))
; Sup(Sum(abs(W[k, i1, i2]), i1, 0, d - 1), i2, 0, d - 1) is nonnegative
(assert (>= |Sup(Sum(abs(W[k, i1, i2]), i1, 0, d - 1), i2, 0, d - 1)| 0.0))
; g is nonnegative
(assert (>= g 0.0))
; the negation of the claim
(assert (< (* |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| |Sup(Sum(abs(W[k, i1, i2]), i1, 0, d - 1), i2, 0, d - 1)| g) 0.0))
(check-sat)
(reset)
; published/P13b, step 10, each
; claim: Abs(G[k + 1, i]) - S[k + 1, i] <= g*(Sup(Abs(G[k, r]) - S[k, r], r, 0, d - 1)*Sup(Sum(Abs(W[k, i, r]), i, 0, d - 1), r, 0, d - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |G[k + 1, i]| Real)
(declare-const |S[k + 1, i]| Real)
(declare-const |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| Real)
(declare-const |Sup(Sum(abs(W[k, i1, i2]), i1, 0, d - 1), i2, 0, d - 1)| Real)
(declare-const |abs(G[k + 1, i])| Real)
(declare-const g Real)
; 9
(assert (>= (+ |S[k + 1, i]| (* |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| |Sup(Sum(abs(W[k, i1, i2]), i1, 0, d - 1), i2, 0, d - 1)| g) (* (- 1.0) |abs(G[k + 1, i])|)) 0.0))
; about g
(assert (>= g 0.0))
; about abs(G[k + 1, i])
(assert (= (+ (* (- 1.0) |G[k + 1, i]| |G[k + 1, i]|) (* |abs(G[k + 1, i])| |abs(G[k + 1, i])|)) 0.0))
; about abs(G[k + 1, i])
(assert (>= (+ (* (- 1.0) |G[k + 1, i]|) |abs(G[k + 1, i])|) 0.0))
; about abs(G[k + 1, i])
(assert (>= (+ |G[k + 1, i]| |abs(G[k + 1, i])|) 0.0))
; Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1) is nonnegative
(assert (>= |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| 0.0))
; Sup(Sum(abs(W[k, i1, i2]), i1, 0, d - 1), i2, 0, d - 1) is nonnegative
(assert (>= |Sup(Sum(abs(W[k, i1, i2]), i1, 0, d - 1), i2, 0, d - 1)| 0.0))
; abs(G[k + 1, i]) is nonnegative
(assert (>= |abs(G[k + 1, i])| 0.0))
; g is nonnegative
(assert (>= g 0.0))
; the negation of the claim
(assert (< (+ |S[k + 1, i]| (* |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| |Sup(Sum(abs(W[k, i1, i2]), i1, 0, d - 1), i2, 0, d - 1)| g) (* (- 1.0) |abs(G[k + 1, i])|)) 0.0))
(check-sat)
(reset)
; published/P13b, step 11
; claim: Abs(G[0, j]) - S[0, j] <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |G[0, j]| Real)
(declare-const |S[0, j]| Real)
(declare-const |abs(G[0, j])| Real)
; H3
(assert (>= (+ |S[0, j]| (* (- 1.0) |abs(G[0, j])|)) 0.0))
; about abs(G[0, j])
(assert (= (+ (* (- 1.0) |G[0, j]| |G[0, j]|) (* |abs(G[0, j])| |abs(G[0, j])|)) 0.0))
; about abs(G[0, j])
(assert (>= (+ (* (- 1.0) |G[0, j]|) |abs(G[0, j])|) 0.0))
; about abs(G[0, j])
(assert (>= (+ |G[0, j]| |abs(G[0, j])|) 0.0))
; abs(G[0, j]) is nonnegative
(assert (>= |abs(G[0, j])| 0.0))
; the negation of the claim
(assert (< (+ |S[0, j]| (* (- 1.0) |abs(G[0, j])|)) 0.0))
(check-sat)
(reset)
; published/P13b, step 12, sign
; claim: 0 <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P13b, step 12, each
; claim: Abs(G[0, i]) - S[0, i] <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |G[0, i]| Real)
(declare-const |S[0, i]| Real)
(declare-const |abs(G[0, i])| Real)
; 11
(assert (>= (+ |S[0, i]| (* (- 1.0) |abs(G[0, i])|)) 0.0))
; about abs(G[0, i])
(assert (= (+ (* (- 1.0) |G[0, i]| |G[0, i]|) (* |abs(G[0, i])| |abs(G[0, i])|)) 0.0))
; about abs(G[0, i])
(assert (>= (+ (* (- 1.0) |G[0, i]|) |abs(G[0, i])|) 0.0))
; about abs(G[0, i])
(assert (>= (+ |G[0, i]| |abs(G[0, i])|) 0.0))
; abs(G[0, i]) is nonnegative
(assert (>= |abs(G[0, i])| 0.0))
; the negation of the claim
(assert (< (+ |S[0, i]| (* (- 1.0) |abs(G[0, i])|)) 0.0))
(check-sat)
(reset)
; published/P13b, step 13, base
; claim: Sup(Abs(G[0, r]) - S[0, r], r, 0, d - 1) <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sup(-S[0, i1] + abs(G[0, i1]), i1, 0, d - 1)| Real)
; 12
(assert (>= (* (- 1.0) |Sup(-S[0, i1] + abs(G[0, i1]), i1, 0, d - 1)|) 0.0))
; Sup(-S[0, i1] + abs(G[0, i1]), i1, 0, d - 1) is nonnegative
(assert (>= |Sup(-S[0, i1] + abs(G[0, i1]), i1, 0, d - 1)| 0.0))
; the negation of the claim
(assert (< (* (- 1.0) |Sup(-S[0, i1] + abs(G[0, i1]), i1, 0, d - 1)|) 0.0))
(check-sat)
(reset)
; published/P13b, step 13, step
; claim: Sup(Abs(G[k + 1, r]) - S[k + 1, r], r, 0, d - 1) <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sup(-S[d + 1, i1] + abs(G[d + 1, i1]), i1, 0, d - 1)| Real)
(declare-const |Sup(-S[d, i1] + abs(G[d, i1]), i1, 0, d - 1)| Real)
(declare-const |Sup(-S[k + 1, i1] + abs(G[k + 1, i1]), i1, 0, d - 1)| Real)
(declare-const |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| Real)
(declare-const |Sup(Sum(abs(W[d, i1, i2]), i1, 0, d - 1), i2, 0, d - 1)| Real)
(declare-const |Sup(Sum(abs(W[k, i1, i2]), i1, 0, d - 1), i2, 0, d - 1)| Real)
(declare-const g Real)
; induction hypothesis
(assert (>= (* (- 1.0) |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)|) 0.0))
; 10
(assert (>= (+ (* (- 1.0) |Sup(-S[k + 1, i1] + abs(G[k + 1, i1]), i1, 0, d - 1)|) (* |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| |Sup(Sum(abs(W[k, i1, i2]), i1, 0, d - 1), i2, 0, d - 1)| g)) 0.0))
; 10
(assert (>= (+ (* (- 1.0) |Sup(-S[d + 1, i1] + abs(G[d + 1, i1]), i1, 0, d - 1)|) (* |Sup(-S[d, i1] + abs(G[d, i1]), i1, 0, d - 1)| |Sup(Sum(abs(W[d, i1, i2]), i1, 0, d - 1), i2, 0, d - 1)| g)) 0.0))
; about g
(assert (>= g 0.0))
; Sup(-S[d + 1, i1] + abs(G[d + 1, i1]), i1, 0, d - 1) is nonnegative
(assert (>= |Sup(-S[d + 1, i1] + abs(G[d + 1, i1]), i1, 0, d - 1)| 0.0))
; Sup(-S[d, i1] + abs(G[d, i1]), i1, 0, d - 1) is nonnegative
(assert (>= |Sup(-S[d, i1] + abs(G[d, i1]), i1, 0, d - 1)| 0.0))
; Sup(-S[k + 1, i1] + abs(G[k + 1, i1]), i1, 0, d - 1) is nonnegative
(assert (>= |Sup(-S[k + 1, i1] + abs(G[k + 1, i1]), i1, 0, d - 1)| 0.0))
; Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1) is nonnegative
(assert (>= |Sup(-S[k, i1] + abs(G[k, i1]), i1, 0, d - 1)| 0.0))
; Sup(Sum(abs(W[d, i1, i2]), i1, 0, d - 1), i2, 0, d - 1) is nonnegative
(assert (>= |Sup(Sum(abs(W[d, i1, i2]), i1, 0, d - 1), i2, 0, d - 1)| 0.0))
; Sup(Sum(abs(W[k, i1, i2]), i1, 0, d - 1), i2, 0, d - 1) is nonnegative
(assert (>= |Sup(Sum(abs(W[k, i1, i2]), i1, 0, d - 1), i2, 0, d - 1)| 0.0))
; g is nonnegative
(assert (>= g 0.0))
; the negation of the claim
(assert (< (* (- 1.0) |Sup(-S[k + 1, i1] + abs(G[k + 1, i1]), i1, 0, d - 1)|) 0.0))
(check-sat)
(reset)
; published/P13b, claim
; claim: Abs(G[n, m]) <= S[n, m]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |G[n, m]| Real)
(declare-const |S[n, m]| Real)
(declare-const |Sup(-S[n, i1] + abs(G[n, i1]), i1, 0, d - 1)| Real)
(declare-const |abs(G[n, m])| Real)
; 1
(assert (>= (+ |S[n, m]| |Sup(-S[n, i1] + abs(G[n, i1]), i1, 0, d - 1)| (* (- 1.0) |abs(G[n, m])|)) 0.0))
; 13
(assert (>= (* (- 1.0) |Sup(-S[n, i1] + abs(G[n, i1]), i1, 0, d - 1)|) 0.0))
; about abs(G[n, m])
(assert (= (+ (* (- 1.0) |G[n, m]| |G[n, m]|) (* |abs(G[n, m])| |abs(G[n, m])|)) 0.0))
; about abs(G[n, m])
(assert (>= (+ (* (- 1.0) |G[n, m]|) |abs(G[n, m])|) 0.0))
; about abs(G[n, m])
(assert (>= (+ |G[n, m]| |abs(G[n, m])|) 0.0))
; Sup(-S[n, i1] + abs(G[n, i1]), i1, 0, d - 1) is nonnegative
(assert (>= |Sup(-S[n, i1] + abs(G[n, i1]), i1, 0, d - 1)| 0.0))
; abs(G[n, m]) is nonnegative
(assert (>= |abs(G[n, m])| 0.0))
; the negation of the claim
(assert (< (+ |S[n, m]| (* (- 1.0) |abs(G[n, m])|)) 0.0))
(check-sat)
