; huang2025/W4a, step 1, base
; claim: norm(S[0]) - sigma[0] <= gap[0]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Max(0, norm(S[0]) - sigma[0])| Real)
(declare-const |gap[0]| Real)
(declare-const |norm(S[0])| Real)
(declare-const |sigma[0]| Real)
; definition
(assert (= (+ |Max(0, norm(S[0]) - sigma[0])| (* (- 1.0) |gap[0]|)) 0.0))
; about Max(0, norm(S[0]) - sigma[0])
(assert (>= |Max(0, norm(S[0]) - sigma[0])| 0.0))
; about Max(0, norm(S[0]) - sigma[0])
(assert (>= (+ |Max(0, norm(S[0]) - sigma[0])| (* (- 1.0) |norm(S[0])|) |sigma[0]|) 0.0))
; about Max(0, norm(S[0]) - sigma[0])
(assert (or (= |Max(0, norm(S[0]) - sigma[0])| 0.0) (= (+ |Max(0, norm(S[0]) - sigma[0])| (* (- 1.0) |norm(S[0])|) |sigma[0]|) 0.0)))
; Max(0, norm(S[0]) - sigma[0]) is nonnegative
(assert (>= |Max(0, norm(S[0]) - sigma[0])| 0.0))
; norm(S[0]) is nonnegative
(assert (>= |norm(S[0])| 0.0))
; the negation of the claim
(assert (< (+ |gap[0]| (* (- 1.0) |norm(S[0])|) |sigma[0]|) 0.0))
(check-sat)
(reset)
; huang2025/W4a, step 1, step
; claim: norm(S[j + 1]) - sigma[j + 1] <= gap[j + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Max(gap[j], norm(S[j + 1]) - sigma[j + 1])| Real)
(declare-const |gap[j + 1]| Real)
(declare-const |gap[j]| Real)
(declare-const |norm(S[j + 1])| Real)
(declare-const |norm(S[j])| Real)
(declare-const |sigma[j + 1]| Real)
(declare-const |sigma[j]| Real)
; induction hypothesis
(assert (>= (+ |gap[j]| (* (- 1.0) |norm(S[j])|) |sigma[j]|) 0.0))
; definition
(assert (= (+ |Max(gap[j], norm(S[j + 1]) - sigma[j + 1])| (* (- 1.0) |gap[j + 1]|)) 0.0))
; about Max(gap[j], norm(S[j + 1]) - sigma[j + 1])
(assert (>= (+ |Max(gap[j], norm(S[j + 1]) - sigma[j + 1])| (* (- 1.0) |gap[j]|)) 0.0))
; about Max(gap[j], norm(S[j + 1]) - sigma[j + 1])
(assert (>= (+ |Max(gap[j], norm(S[j + 1]) - sigma[j + 1])| (* (- 1.0) |norm(S[j + 1])|) |sigma[j + 1]|) 0.0))
; about Max(gap[j], norm(S[j + 1]) - sigma[j + 1])
(assert (or (= (+ |Max(gap[j], norm(S[j + 1]) - sigma[j + 1])| (* (- 1.0) |gap[j]|)) 0.0) (= (+ |Max(gap[j], norm(S[j + 1]) - sigma[j + 1])| (* (- 1.0) |norm(S[j + 1])|) |sigma[j + 1]|) 0.0)))
; norm(S[j + 1]) is nonnegative
(assert (>= |norm(S[j + 1])| 0.0))
; norm(S[j]) is nonnegative
(assert (>= |norm(S[j])| 0.0))
; the negation of the claim
(assert (< (+ |gap[j + 1]| (* (- 1.0) |norm(S[j + 1])|) |sigma[j + 1]|) 0.0))
(check-sat)
(reset)
; huang2025/W4a, step 2, base
; claim: norm(S[j]) - sigma[j] <= gap[j]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |gap[j]| Real)
(declare-const |norm(S[j])| Real)
(declare-const |sigma[j]| Real)
; 1
(assert (>= (+ |gap[j]| (* (- 1.0) |norm(S[j])|) |sigma[j]|) 0.0))
; index
(assert (>= 0.0 0.0))
; norm(S[j]) is nonnegative
(assert (>= |norm(S[j])| 0.0))
; the negation of the claim
(assert (< (+ |gap[j]| (* (- 1.0) |norm(S[j])|) |sigma[j]|) 0.0))
(check-sat)
(reset)
; huang2025/W4a, step 2, step
; claim: norm(S[j]) - sigma[j] <= gap[k + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Max(gap[k], norm(S[k + 1]) - sigma[k + 1])| Real)
(declare-const |gap[j]| Real)
(declare-const |gap[k + 1]| Real)
(declare-const |gap[k]| Real)
(declare-const |norm(S[j])| Real)
(declare-const |norm(S[k + 1])| Real)
(declare-const |sigma[j]| Real)
(declare-const |sigma[k + 1]| Real)
; induction hypothesis
(assert (>= (+ |gap[k]| (* (- 1.0) |norm(S[j])|) |sigma[j]|) 0.0))
; definition
(assert (= (+ |Max(gap[k], norm(S[k + 1]) - sigma[k + 1])| (* (- 1.0) |gap[k + 1]|)) 0.0))
; 1
(assert (>= (+ |gap[j]| (* (- 1.0) |norm(S[j])|) |sigma[j]|) 0.0))
; 1
(assert (>= (+ |gap[k + 1]| (* (- 1.0) |norm(S[k + 1])|) |sigma[k + 1]|) 0.0))
; about Max(gap[k], norm(S[k + 1]) - sigma[k + 1])
(assert (>= (+ |Max(gap[k], norm(S[k + 1]) - sigma[k + 1])| (* (- 1.0) |gap[k]|)) 0.0))
; about Max(gap[k], norm(S[k + 1]) - sigma[k + 1])
(assert (>= (+ |Max(gap[k], norm(S[k + 1]) - sigma[k + 1])| (* (- 1.0) |norm(S[k + 1])|) |sigma[k + 1]|) 0.0))
; about Max(gap[k], norm(S[k + 1]) - sigma[k + 1])
(assert (or (= (+ |Max(gap[k], norm(S[k + 1]) - sigma[k + 1])| (* (- 1.0) |gap[k]|)) 0.0) (= (+ |Max(gap[k], norm(S[k + 1]) - sigma[k + 1])| (* (- 1.0) |norm(S[k + 1])|) |sigma[k + 1]|) 0.0)))
; norm(S[j]) is nonnegative
(assert (>= |norm(S[j])| 0.0))
; norm(S[k + 1]) is nonnegative
(assert (>= |norm(S[k + 1])| 0.0))
; the negation of the claim
(assert (< (+ |gap[k + 1]| (* (- 1.0) |norm(S[j])|) |sigma[j]|) 0.0))
(check-sat)
(reset)
; huang2025/W4a, step 3, each
; claim: B[k + 1, i]*(norm(S[i]) - sigma[i]) <= B[k + 1, i]*gap[k]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |B[k + 1, i]| Real)
(declare-const |gap[i]| Real)
(declare-const |gap[k]| Real)
(declare-const |norm(S[i])| Real)
(declare-const |norm(S[k])| Real)
(declare-const |sigma[i]| Real)
(declare-const |sigma[k]| Real)
; 2
(assert (>= (+ |gap[i]| (* (- 1.0) |norm(S[i])|) |sigma[i]|) 0.0))
; 2
(assert (>= (+ |gap[k]| (* (- 1.0) |norm(S[i])|) |sigma[i]|) 0.0))
; 2
(assert (>= (+ |gap[k]| (* (- 1.0) |norm(S[k])|) |sigma[k]|) 0.0))
; about B[k + 1, i]
(assert (>= |B[k + 1, i]| 0.0))
; B[k + 1, i] is nonnegative
(assert (>= |B[k + 1, i]| 0.0))
; norm(S[i]) is nonnegative
(assert (>= |norm(S[i])| 0.0))
; norm(S[k]) is nonnegative
(assert (>= |norm(S[k])| 0.0))
; the negation of the claim
(assert (< (+ (* |B[k + 1, i]| |gap[k]|) (* (- 1.0) |B[k + 1, i]| |norm(S[i])|) (* |B[k + 1, i]| |sigma[i]|)) 0.0))
(check-sat)
(reset)
; huang2025/W4a, step 4
; claim: norm(S[j]) - sigma[j] <= Sum(B[j, s]*(norm(S[s]) - sigma[s]), s, 0, j - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L_0 Real)
(declare-const |Sum(B[j, i1]*norm(S[i1]), i1, 0, j - 1)| Real)
(declare-const |Sum(B[j, i1]*sigma[i1], i1, 0, j - 1)| Real)
(declare-const |norm(S[j])| Real)
(declare-const |sigma[j]| Real)
; H1
(assert (>= (+ L_0 |Sum(B[j, i1]*norm(S[i1]), i1, 0, j - 1)| (* (- 1.0) |norm(S[j])|)) 0.0))
; H2
(assert (= (+ L_0 |Sum(B[j, i1]*sigma[i1], i1, 0, j - 1)| (* (- 1.0) |sigma[j]|)) 0.0))
; about L_0
(assert (>= L_0 0.0))
; L_0 is nonnegative
(assert (>= L_0 0.0))
; Sum(B[j, i1]*norm(S[i1]), i1, 0, j - 1) is nonnegative
(assert (>= |Sum(B[j, i1]*norm(S[i1]), i1, 0, j - 1)| 0.0))
; norm(S[j]) is nonnegative
(assert (>= |norm(S[j])| 0.0))
; the negation of the claim
(assert (< (+ |Sum(B[j, i1]*norm(S[i1]), i1, 0, j - 1)| (* (- 1.0) |Sum(B[j, i1]*sigma[i1], i1, 0, j - 1)|) (* (- 1.0) |norm(S[j])|) |sigma[j]|) 0.0))
(check-sat)
(reset)
; huang2025/W4a, step 5, base
; claim: gap[0] <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |B[1, 0]| Real)
(declare-const |Max(0, norm(S[0]) - sigma[0])| Real)
(declare-const |gap[0]| Real)
(declare-const |norm(S[0])| Real)
(declare-const |sigma[0]| Real)
; definition
(assert (= (+ |Max(0, norm(S[0]) - sigma[0])| (* (- 1.0) |gap[0]|)) 0.0))
; 3
(assert (>= (+ (* |B[1, 0]| |gap[0]|) (* (- 1.0) |B[1, 0]| |norm(S[0])|) (* |B[1, 0]| |sigma[0]|)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) |norm(S[0])|) |sigma[0]|) 0.0))
; about Max(0, norm(S[0]) - sigma[0])
(assert (>= |Max(0, norm(S[0]) - sigma[0])| 0.0))
; about Max(0, norm(S[0]) - sigma[0])
(assert (>= (+ |Max(0, norm(S[0]) - sigma[0])| (* (- 1.0) |norm(S[0])|) |sigma[0]|) 0.0))
; about Max(0, norm(S[0]) - sigma[0])
(assert (or (= |Max(0, norm(S[0]) - sigma[0])| 0.0) (= (+ |Max(0, norm(S[0]) - sigma[0])| (* (- 1.0) |norm(S[0])|) |sigma[0]|) 0.0)))
; about B[1, 0]
(assert (>= |B[1, 0]| 0.0))
; B[1, 0] is nonnegative
(assert (>= |B[1, 0]| 0.0))
; Max(0, norm(S[0]) - sigma[0]) is nonnegative
(assert (>= |Max(0, norm(S[0]) - sigma[0])| 0.0))
; norm(S[0]) is nonnegative
(assert (>= |norm(S[0])| 0.0))
; the negation of the claim
(assert (< (* (- 1.0) |gap[0]|) 0.0))
(check-sat)
(reset)
; huang2025/W4a, step 5, step
; claim: gap[k + 1] <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Max(gap[k], norm(S[k + 1]) - sigma[k + 1])| Real)
(declare-const |Sum(B[k + 1, i1]*norm(S[i1]), i1, 0, k)| Real)
(declare-const |Sum(B[k + 1, i1]*sigma[i1], i1, 0, k)| Real)
(declare-const |Sum(B[k + 1, i1], i1, 0, k)| Real)
(declare-const |Sum(B[k + 2, i1]*norm(S[i1]), i1, 0, k + 1)| Real)
(declare-const |Sum(B[k + 2, i1]*sigma[i1], i1, 0, k + 1)| Real)
(declare-const |Sum(B[k + 2, i1], i1, 0, k + 1)| Real)
(declare-const |gap[k + 1]| Real)
(declare-const |gap[k]| Real)
(declare-const |norm(S[k + 1])| Real)
(declare-const |sigma[k + 1]| Real)
; induction hypothesis
(assert (>= (* (- 1.0) |gap[k]|) 0.0))
; definition
(assert (= (+ |Max(gap[k], norm(S[k + 1]) - sigma[k + 1])| (* (- 1.0) |gap[k + 1]|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |Sum(B[k + 1, i1]*norm(S[i1]), i1, 0, k)|) |Sum(B[k + 1, i1]*sigma[i1], i1, 0, k)| (* |Sum(B[k + 1, i1], i1, 0, k)| |gap[k]|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |Sum(B[k + 2, i1]*norm(S[i1]), i1, 0, k + 1)|) |Sum(B[k + 2, i1]*sigma[i1], i1, 0, k + 1)| (* |Sum(B[k + 2, i1], i1, 0, k + 1)| |gap[k + 1]|)) 0.0))
; 4
(assert (>= (+ |Sum(B[k + 1, i1]*norm(S[i1]), i1, 0, k)| (* (- 1.0) |Sum(B[k + 1, i1]*sigma[i1], i1, 0, k)|) (* (- 1.0) |norm(S[k + 1])|) |sigma[k + 1]|) 0.0))
; about Max(gap[k], norm(S[k + 1]) - sigma[k + 1])
(assert (>= (+ |Max(gap[k], norm(S[k + 1]) - sigma[k + 1])| (* (- 1.0) |gap[k]|)) 0.0))
; about Max(gap[k], norm(S[k + 1]) - sigma[k + 1])
(assert (>= (+ |Max(gap[k], norm(S[k + 1]) - sigma[k + 1])| (* (- 1.0) |norm(S[k + 1])|) |sigma[k + 1]|) 0.0))
; about Max(gap[k], norm(S[k + 1]) - sigma[k + 1])
(assert (or (= (+ |Max(gap[k], norm(S[k + 1]) - sigma[k + 1])| (* (- 1.0) |gap[k]|)) 0.0) (= (+ |Max(gap[k], norm(S[k + 1]) - sigma[k + 1])| (* (- 1.0) |norm(S[k + 1])|) |sigma[k + 1]|) 0.0)))
; Sum(B[k + 1, i1]*norm(S[i1]), i1, 0, k) is nonnegative
(assert (>= |Sum(B[k + 1, i1]*norm(S[i1]), i1, 0, k)| 0.0))
; Sum(B[k + 1, i1], i1, 0, k) is nonnegative
(assert (>= |Sum(B[k + 1, i1], i1, 0, k)| 0.0))
; Sum(B[k + 2, i1]*norm(S[i1]), i1, 0, k + 1) is nonnegative
(assert (>= |Sum(B[k + 2, i1]*norm(S[i1]), i1, 0, k + 1)| 0.0))
; Sum(B[k + 2, i1], i1, 0, k + 1) is nonnegative
(assert (>= |Sum(B[k + 2, i1], i1, 0, k + 1)| 0.0))
; norm(S[k + 1]) is nonnegative
(assert (>= |norm(S[k + 1])| 0.0))
; the negation of the claim
(assert (< (* (- 1.0) |gap[k + 1]|) 0.0))
(check-sat)
(reset)
; huang2025/W4a, step 6
; claim: norm(S[j]) <= sigma[j]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Max(gap[j], norm(S[j + 1]) - sigma[j + 1])| Real)
(declare-const |gap[j + 1]| Real)
(declare-const |gap[j]| Real)
(declare-const |norm(S[j + 1])| Real)
(declare-const |norm(S[j])| Real)
(declare-const |sigma[j + 1]| Real)
(declare-const |sigma[j]| Real)
; definition
(assert (= (+ |Max(gap[j], norm(S[j + 1]) - sigma[j + 1])| (* (- 1.0) |gap[j + 1]|)) 0.0))
; 1
(assert (>= (+ |gap[j]| (* (- 1.0) |norm(S[j])|) |sigma[j]|) 0.0))
; 5
(assert (>= (* (- 1.0) |gap[j]|) 0.0))
; 1
(assert (>= (+ |gap[j + 1]| (* (- 1.0) |norm(S[j + 1])|) |sigma[j + 1]|) 0.0))
; 5
(assert (>= (* (- 1.0) |gap[j + 1]|) 0.0))
; about Max(gap[j], norm(S[j + 1]) - sigma[j + 1])
(assert (>= (+ |Max(gap[j], norm(S[j + 1]) - sigma[j + 1])| (* (- 1.0) |gap[j]|)) 0.0))
; about Max(gap[j], norm(S[j + 1]) - sigma[j + 1])
(assert (>= (+ |Max(gap[j], norm(S[j + 1]) - sigma[j + 1])| (* (- 1.0) |norm(S[j + 1])|) |sigma[j + 1]|) 0.0))
; about Max(gap[j], norm(S[j + 1]) - sigma[j + 1])
(assert (or (= (+ |Max(gap[j], norm(S[j + 1]) - sigma[j + 1])| (* (- 1.0) |gap[j]|)) 0.0) (= (+ |Max(gap[j], norm(S[j + 1]) - sigma[j + 1])| (* (- 1.0) |norm(S[j + 1])|) |sigma[j + 1]|) 0.0)))
; norm(S[j + 1]) is nonnegative
(assert (>= |norm(S[j + 1])| 0.0))
; norm(S[j]) is nonnegative
(assert (>= |norm(S[j])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(S[j])|) |sigma[j]|) 0.0))
(check-sat)
(reset)
; huang2025/W4a, claim
; claim: norm(S[n]) <= sigma[n]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(S[n])| Real)
(declare-const |sigma[n]| Real)
; 6
(assert (>= (+ (* (- 1.0) |norm(S[n])|) |sigma[n]|) 0.0))
; norm(S[n]) is nonnegative
(assert (>= |norm(S[n])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(S[n])|) |sigma[n]|) 0.0))
(check-sat)
