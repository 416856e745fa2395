; herrera2023/T3d, step 1, base
; claim: Sum(p[i]*v[i]^2, i, 0, 0) - 2*v[l]*Sum(p[i]*v[i], i, 0, 0) + v[l]^2*Sum(p[i], i, 0, 0) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |p[0]| Real)
(declare-const |v[0]| Real)
(declare-const |v[l]| Real)
; about p[0]
(assert (>= |p[0]| 0.0))
; p[0] is nonnegative
(assert (>= |p[0]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |p[0]| |v[0]| |v[l]|) (* |p[0]| |v[0]| |v[0]|) (* |p[0]| |v[l]| |v[l]|)) 0.0))
(check-sat)
(reset)
; herrera2023/T3d, step 1, step
; claim: Sum(p[i]*v[i]^2, i, 0, j) + p[j + 1]*v[j + 1]^2 - 2*v[l]*(Sum(p[i]*v[i], i, 0, j) + p[j + 1]*v[j + 1]) + v[l]^2*(Sum(p[i], i, 0, j) + p[j + 1]) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(p[i1]*v[i1], i1, 0, j)| Real)
(declare-const |Sum(p[i1]*v[i1]^2, i1, 0, j)| Real)
(declare-const |Sum(p[i1], i1, 0, j)| Real)
(declare-const |p[j + 1]| Real)
(declare-const |v[j + 1]| Real)
(declare-const |v[l]| Real)
; induction hypothesis
(assert (>= (+ (* (- 2.0) |Sum(p[i1]*v[i1], i1, 0, j)| |v[l]|) |Sum(p[i1]*v[i1]^2, i1, 0, j)| (* |Sum(p[i1], i1, 0, j)| |v[l]| |v[l]|)) 0.0))
; about p[j + 1]
(assert (>= |p[j + 1]| 0.0))
; Sum(p[i1]*v[i1]^2, i1, 0, j) is nonnegative
(assert (>= |Sum(p[i1]*v[i1]^2, i1, 0, j)| 0.0))
; Sum(p[i1], i1, 0, j) is nonnegative
(assert (>= |Sum(p[i1], i1, 0, j)| 0.0))
; p[j + 1] is nonnegative
(assert (>= |p[j + 1]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |Sum(p[i1]*v[i1], i1, 0, j)| |v[l]|) |Sum(p[i1]*v[i1]^2, i1, 0, j)| (* |Sum(p[i1], i1, 0, j)| |v[l]| |v[l]|) (* (- 2.0) |p[j + 1]| |v[j + 1]| |v[l]|) (* |p[j + 1]| |v[j + 1]| |v[j + 1]|) (* |p[j + 1]| |v[l]| |v[l]|)) 0.0))
(check-sat)
(reset)
; herrera2023/T3d, step 2, base
; claim: Sum(p[i]*v[i]^2, i, 0, 0) + 2*v[l]*Sum(p[i]*v[i], i, 0, 0) + v[l]^2*Sum(p[i], i, 0, 0) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |p[0]| Real)
(declare-const |v[0]| Real)
(declare-const |v[l]| Real)
; about p[0]
(assert (>= |p[0]| 0.0))
; p[0] is nonnegative
(assert (>= |p[0]| 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |p[0]| |v[0]| |v[l]|) (* |p[0]| |v[0]| |v[0]|) (* |p[0]| |v[l]| |v[l]|)) 0.0))
(check-sat)
(reset)
; herrera2023/T3d, step 2, step
; claim: Sum(p[i]*v[i]^2, i, 0, j) + p[j + 1]*v[j + 1]^2 + 2*v[l]*(Sum(p[i]*v[i], i, 0, j) + p[j + 1]*v[j + 1]) + v[l]^2*(Sum(p[i], i, 0, j) + p[j + 1]) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(p[i1]*v[i1], i1, 0, j)| Real)
(declare-const |Sum(p[i1]*v[i1]^2, i1, 0, j)| Real)
(declare-const |Sum(p[i1], i1, 0, j)| Real)
(declare-const |p[j + 1]| Real)
(declare-const |v[j + 1]| Real)
(declare-const |v[l]| Real)
; induction hypothesis
(assert (>= (+ (* 2.0 |Sum(p[i1]*v[i1], i1, 0, j)| |v[l]|) |Sum(p[i1]*v[i1]^2, i1, 0, j)| (* |Sum(p[i1], i1, 0, j)| |v[l]| |v[l]|)) 0.0))
; about p[j + 1]
(assert (>= |p[j + 1]| 0.0))
; Sum(p[i1]*v[i1]^2, i1, 0, j) is nonnegative
(assert (>= |Sum(p[i1]*v[i1]^2, i1, 0, j)| 0.0))
; Sum(p[i1], i1, 0, j) is nonnegative
(assert (>= |Sum(p[i1], i1, 0, j)| 0.0))
; p[j + 1] is nonnegative
(assert (>= |p[j + 1]| 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |Sum(p[i1]*v[i1], i1, 0, j)| |v[l]|) |Sum(p[i1]*v[i1]^2, i1, 0, j)| (* |Sum(p[i1], i1, 0, j)| |v[l]| |v[l]|) (* 2.0 |p[j + 1]| |v[j + 1]| |v[l]|) (* |p[j + 1]| |v[j + 1]| |v[j + 1]|) (* |p[j + 1]| |v[l]| |v[l]|)) 0.0))
(check-sat)
(reset)
; herrera2023/T3d, step 3, base
; claim: 2*Sum(p[i]^2*v[i]^2, i, 0, 0) <= Sum(p[i], i, 0, 0)*Sum(p[i]*v[i]^2, i, 0, 0) + Sum(p[i]*v[i], i, 0, 0)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; herrera2023/T3d, step 3, step
; claim: 2*(Sum(p[i]^2*v[i]^2, i, 0, j) + p[j + 1]^2*v[j + 1]^2) <= (Sum(p[i], i, 0, j) + p[j + 1])*(Sum(p[i]*v[i]^2, i, 0, j) + p[j + 1]*v[j + 1]^2) + (Sum(p[i]*v[i], i, 0, j) + p[j + 1]*v[j + 1])^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(p[i1]*v[i1], i1, 0, j)| Real)
(declare-const |Sum(p[i1]*v[i1]^2, i1, 0, j)| Real)
(declare-const |Sum(p[i1], i1, 0, j)| Real)
(declare-const |Sum(p[i1]^2*v[i1]^2, i1, 0, j)| Real)
(declare-const |p[j + 1]| Real)
(declare-const |v[j + 1]| Real)
(declare-const |v[j]| Real)
; induction hypothesis
(assert (>= (+ (* |Sum(p[i1]*v[i1], i1, 0, j)| |Sum(p[i1]*v[i1], i1, 0, j)|) (* |Sum(p[i1]*v[i1]^2, i1, 0, j)| |Sum(p[i1], i1, 0, j)|) (* (- 2.0) |Sum(p[i1]^2*v[i1]^2, i1, 0, j)|)) 0.0))
; 2
(assert (>= (+ (* 2.0 |Sum(p[i1]*v[i1], i1, 0, j)| |v[j + 1]|) |Sum(p[i1]*v[i1]^2, i1, 0, j)| (* |Sum(p[i1], i1, 0, j)| |v[j + 1]| |v[j + 1]|)) 0.0))
; 2
(assert (>= (+ (* 2.0 |Sum(p[i1]*v[i1], i1, 0, j)| |v[j]|) |Sum(p[i1]*v[i1]^2, i1, 0, j)| (* |Sum(p[i1], i1, 0, j)| |v[j]| |v[j]|)) 0.0))
; about p[j + 1]
(assert (>= |p[j + 1]| 0.0))
; Sum(p[i1]*v[i1]^2, i1, 0, j) is nonnegative
(assert (>= |Sum(p[i1]*v[i1]^2, i1, 0, j)| 0.0))
; Sum(p[i1], i1, 0, j) is nonnegative
(assert (>= |Sum(p[i1], i1, 0, j)| 0.0))
; Sum(p[i1]^2*v[i1]^2, i1, 0, j) is nonnegative
(assert (>= |Sum(p[i1]^2*v[i1]^2, i1, 0, j)| 0.0))
; p[j + 1] is nonnegative
(assert (>= |p[j + 1]| 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |Sum(p[i1]*v[i1], i1, 0, j)| |p[j + 1]| |v[j + 1]|) (* |Sum(p[i1]*v[i1], i1, 0, j)| |Sum(p[i1]*v[i1], i1, 0, j)|) (* |Sum(p[i1]*v[i1]^2, i1, 0, j)| |Sum(p[i1], i1, 0, j)|) (* |Sum(p[i1]*v[i1]^2, i1, 0, j)| |p[j + 1]|) (* |Sum(p[i1], i1, 0, j)| |p[j + 1]| |v[j + 1]| |v[j + 1]|) (* (- 2.0) |Sum(p[i1]^2*v[i1]^2, i1, 0, j)|)) 0.0))
(check-sat)
(reset)
; herrera2023/T3d, step 4, base
; claim: Sum(p[i]*v[i], i, 0, 0)^2 <= Sum(p[i], i, 0, 0)*Sum(p[i]*v[i]^2, i, 0, 0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; herrera2023/T3d, step 4, step
; claim: (Sum(p[i]*v[i], i, 0, j) + p[j + 1]*v[j + 1])^2 <= (Sum(p[i], i, 0, j) + p[j + 1])*(Sum(p[i]*v[i]^2, i, 0, j) + p[j + 1]*v[j + 1]^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(p[i1]*v[i1], i1, 0, j)| Real)
(declare-const |Sum(p[i1]*v[i1]^2, i1, 0, j)| Real)
(declare-const |Sum(p[i1], i1, 0, j)| Real)
(declare-const |p[j + 1]| Real)
(declare-const |v[j + 1]| Real)
(declare-const |v[j]| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |Sum(p[i1]*v[i1], i1, 0, j)| |Sum(p[i1]*v[i1], i1, 0, j)|) (* |Sum(p[i1]*v[i1]^2, i1, 0, j)| |Sum(p[i1], i1, 0, j)|)) 0.0))
; 1
(assert (>= (+ (* (- 2.0) |Sum(p[i1]*v[i1], i1, 0, j)| |v[j + 1]|) |Sum(p[i1]*v[i1]^2, i1, 0, j)| (* |Sum(p[i1], i1, 0, j)| |v[j + 1]| |v[j + 1]|)) 0.0))
; 1
(assert (>= (+ (* (- 2.0) |Sum(p[i1]*v[i1], i1, 0, j)| |v[j]|) |Sum(p[i1]*v[i1]^2, i1, 0, j)| (* |Sum(p[i1], i1, 0, j)| |v[j]| |v[j]|)) 0.0))
; about p[j + 1]
(assert (>= |p[j + 1]| 0.0))
; Sum(p[i1]*v[i1]^2, i1, 0, j) is nonnegative
(assert (>= |Sum(p[i1]*v[i1]^2, i1, 0, j)| 0.0))
; Sum(p[i1], i1, 0, j) is nonnegative
(assert (>= |Sum(p[i1], i1, 0, j)| 0.0))
; p[j + 1] is nonnegative
(assert (>= |p[j + 1]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |Sum(p[i1]*v[i1], i1, 0, j)| |p[j + 1]| |v[j + 1]|) (* (- 1.0) |Sum(p[i1]*v[i1], i1, 0, j)| |Sum(p[i1]*v[i1], i1, 0, j)|) (* |Sum(p[i1]*v[i1]^2, i1, 0, j)| |Sum(p[i1], i1, 0, j)|) (* |Sum(p[i1]*v[i1]^2, i1, 0, j)| |p[j + 1]|) (* |Sum(p[i1], i1, 0, j)| |p[j + 1]| |v[j + 1]| |v[j + 1]|)) 0.0))
(check-sat)
(reset)
; herrera2023/T3d, step 5
; claim: 0 <= (v[l]*(1 - 2*p[l]))^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |p[l]| Real)
(declare-const |v[l]| Real)
; about p[l]
(assert (>= |p[l]| 0.0))
; p[l] is nonnegative
(assert (>= |p[l]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 4.0) |p[l]| |v[l]| |v[l]|) (* 4.0 |p[l]| |p[l]| |v[l]| |v[l]|) (* |v[l]| |v[l]|)) 0.0))
(check-sat)
(reset)
; herrera2023/T3d, step 6
; claim: 2*p[i]*v[i]^2 - 2*p[i]^2*v[i]^2 <= v[i]^2/2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |p[i]| Real)
(declare-const |v[i]| Real)
; 5
(assert (>= (+ (* (- 4.0) |p[i]| |v[i]| |v[i]|) (* 4.0 |p[i]| |p[i]| |v[i]| |v[i]|) (* |v[i]| |v[i]|)) 0.0))
; about p[i]
(assert (>= |p[i]| 0.0))
; p[i] is nonnegative
(assert (>= |p[i]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |p[i]| |v[i]| |v[i]|) (* 2.0 |p[i]| |p[i]| |v[i]| |v[i]|) (* (/ 1.0 2.0) |v[i]| |v[i]|)) 0.0))
(check-sat)
(reset)
; herrera2023/T3d, step 7, each
; claim: 2*p[i]*v[i]^2 - 2*p[i]^2*v[i]^2 <= v[i]^2/2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |p[i]| Real)
(declare-const |v[i]| Real)
; 6
(assert (>= (+ (* (- 2.0) |p[i]| |v[i]| |v[i]|) (* 2.0 |p[i]| |p[i]| |v[i]| |v[i]|) (* (/ 1.0 2.0) |v[i]| |v[i]|)) 0.0))
; about p[i]
(assert (>= |p[i]| 0.0))
; p[i] is nonnegative
(assert (>= |p[i]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |p[i]| |v[i]| |v[i]|) (* 2.0 |p[i]| |p[i]| |v[i]| |v[i]|) (* (/ 1.0 2.0) |v[i]| |v[i]|)) 0.0))
(check-sat)
(reset)
; herrera2023/T3d, step 7, defined
; claim: Sum(2*p[i]*v[i]^2 - 2*p[i]^2*v[i]^2, i, 0, j) == Sum(2*p[i]*v[i]^2 - 2*p[i]^2*v[i]^2, i, 0, j)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; herrera2023/T3d, step 7, defined
; claim: Sum(v[i]^2/2, i, 0, j) == Sum(v[i]^2/2, i, 0, j)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; herrera2023/T3d, claim 1
; claim: Sum(p[i]*v[i]^2, i, 0, m) - Sum(p[i]*v[i], i, 0, m)^2 <= Sum(v[i]^2, i, 0, m)/2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(p[i1]*v[i1], i1, 0, m)| Real)
(declare-const |Sum(p[i1]*v[i1]^2, i1, 0, m)| Real)
(declare-const |Sum(p[i1], i1, 0, m)| Real)
(declare-const |Sum(p[i1]^2*v[i1]^2, i1, 0, m)| Real)
(declare-const |Sum(v[i1]^2, i1, 0, m)| Real)
; H1
(assert (= (+ 1.0 (* (- 1.0) |Sum(p[i1], i1, 0, m)|)) 0.0))
; 3
(assert (>= (+ (* |Sum(p[i1]*v[i1], i1, 0, m)| |Sum(p[i1]*v[i1], i1, 0, m)|) (* |Sum(p[i1]*v[i1]^2, i1, 0, m)| |Sum(p[i1], i1, 0, m)|) (* (- 2.0) |Sum(p[i1]^2*v[i1]^2, i1, 0, m)|)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) |Sum(p[i1]*v[i1], i1, 0, m)| |Sum(p[i1]*v[i1], i1, 0, m)|) (* |Sum(p[i1]*v[i1]^2, i1, 0, m)| |Sum(p[i1], i1, 0, m)|)) 0.0))
; 7
(assert (>= (+ (* (- 2.0) |Sum(p[i1]*v[i1]^2, i1, 0, m)|) (* 2.0 |Sum(p[i1]^2*v[i1]^2, i1, 0, m)|) (* (/ 1.0 2.0) |Sum(v[i1]^2, i1, 0, m)|)) 0.0))
; Sum(p[i1]*v[i1]^2, i1, 0, m) is nonnegative
(assert (>= |Sum(p[i1]*v[i1]^2, i1, 0, m)| 0.0))
; Sum(p[i1], i1, 0, m) is nonnegative
(assert (>= |Sum(p[i1], i1, 0, m)| 0.0))
; Sum(p[i1]^2*v[i1]^2, i1, 0, m) is nonnegative
(assert (>= |Sum(p[i1]^2*v[i1]^2, i1, 0, m)| 0.0))
; Sum(v[i1]^2, i1, 0, m) is nonnegative
(assert (>= |Sum(v[i1]^2, i1, 0, m)| 0.0))
; the negation of the claim
(assert (< (+ (* |Sum(p[i1]*v[i1], i1, 0, m)| |Sum(p[i1]*v[i1], i1, 0, m)|) (* (- 1.0) |Sum(p[i1]*v[i1]^2, i1, 0, m)|) (* (/ 1.0 2.0) |Sum(v[i1]^2, i1, 0, m)|)) 0.0))
(check-sat)
(reset)
; herrera2023/T3d, claim 2
; claim: Sum(p[i]*v[i]^2, i, 0, m) - Sum(p[i]*v[i], i, 0, m)^2 >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(p[i1]*v[i1], i1, 0, m)| Real)
(declare-const |Sum(p[i1]*v[i1]^2, i1, 0, m)| Real)
(declare-const |Sum(p[i1], i1, 0, m)| Real)
(declare-const |Sum(p[i1]^2*v[i1]^2, i1, 0, m)| Real)
(declare-const |Sum(v[i1]^2, i1, 0, m)| Real)
; H1
(assert (= (+ 1.0 (* (- 1.0) |Sum(p[i1], i1, 0, m)|)) 0.0))
; 3
(assert (>= (+ (* |Sum(p[i1]*v[i1], i1, 0, m)| |Sum(p[i1]*v[i1], i1, 0, m)|) (* |Sum(p[i1]*v[i1]^2, i1, 0, m)| |Sum(p[i1], i1, 0, m)|) (* (- 2.0) |Sum(p[i1]^2*v[i1]^2, i1, 0, m)|)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) |Sum(p[i1]*v[i1], i1, 0, m)| |Sum(p[i1]*v[i1], i1, 0, m)|) (* |Sum(p[i1]*v[i1]^2, i1, 0, m)| |Sum(p[i1], i1, 0, m)|)) 0.0))
; 7
(assert (>= (+ (* (- 2.0) |Sum(p[i1]*v[i1]^2, i1, 0, m)|) (* 2.0 |Sum(p[i1]^2*v[i1]^2, i1, 0, m)|) (* (/ 1.0 2.0) |Sum(v[i1]^2, i1, 0, m)|)) 0.0))
; Sum(p[i1]*v[i1]^2, i1, 0, m) is nonnegative
(assert (>= |Sum(p[i1]*v[i1]^2, i1, 0, m)| 0.0))
; Sum(p[i1], i1, 0, m) is nonnegative
(assert (>= |Sum(p[i1], i1, 0, m)| 0.0))
; Sum(p[i1]^2*v[i1]^2, i1, 0, m) is nonnegative
(assert (>= |Sum(p[i1]^2*v[i1]^2, i1, 0, m)| 0.0))
; Sum(v[i1]^2, i1, 0, m) is nonnegative
(assert (>= |Sum(v[i1]^2, i1, 0, m)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Sum(p[i1]*v[i1], i1, 0, m)| |Sum(p[i1]*v[i1], i1, 0, m)|) |Sum(p[i1]*v[i1]^2, i1, 0, m)|) 0.0))
(check-sat)
