; herrera2023/T4a, step 1
; claim: q[i]*c[i] <= q[i]*(B[i]*e^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |B[i]| Real)
(declare-const |abs(c[i])| Real)
(declare-const |c[i]| Real)
(declare-const e Real)
(declare-const |q[i]| Real)
; H1
(assert (>= (+ (* |B[i]| e e) (* (- 1.0) |abs(c[i])|)) 0.0))
; about q[i]
(assert (>= |q[i]| 0.0))
; about abs(c[i])
(assert (= (+ (* |abs(c[i])| |abs(c[i])|) (* (- 1.0) |c[i]| |c[i]|)) 0.0))
; about abs(c[i])
(assert (>= (+ |abs(c[i])| (* (- 1.0) |c[i]|)) 0.0))
; about abs(c[i])
(assert (>= (+ |abs(c[i])| |c[i]|) 0.0))
; about B[i]
(assert (>= |B[i]| 0.0))
; B[i] is nonnegative
(assert (>= |B[i]| 0.0))
; abs(c[i]) is nonnegative
(assert (>= |abs(c[i])| 0.0))
; q[i] is nonnegative
(assert (>= |q[i]| 0.0))
; the negation of the claim
(assert (< (+ (* |B[i]| e e |q[i]|) (* (- 1.0) |c[i]| |q[i]|)) 0.0))
(check-sat)
(reset)
; herrera2023/T4a, step 2
; claim: -q[i]*c[i] <= q[i]*(B[i]*e^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |B[i]| Real)
(declare-const |abs(c[i])| Real)
(declare-const |c[i]| Real)
(declare-const e Real)
(declare-const |q[i]| Real)
; H1
(assert (>= (+ (* |B[i]| e e) (* (- 1.0) |abs(c[i])|)) 0.0))
; about q[i]
(assert (>= |q[i]| 0.0))
; about abs(c[i])
(assert (= (+ (* |abs(c[i])| |abs(c[i])|) (* (- 1.0) |c[i]| |c[i]|)) 0.0))
; about abs(c[i])
(assert (>= (+ |abs(c[i])| (* (- 1.0) |c[i]|)) 0.0))
; about abs(c[i])
(assert (>= (+ |abs(c[i])| |c[i]|) 0.0))
; about B[i]
(assert (>= |B[i]| 0.0))
; B[i] is nonnegative
(assert (>= |B[i]| 0.0))
; abs(c[i]) is nonnegative
(assert (>= |abs(c[i])| 0.0))
; q[i] is nonnegative
(assert (>= |q[i]| 0.0))
; the negation of the claim
(assert (< (+ (* |B[i]| e e |q[i]|) (* |c[i]| |q[i]|)) 0.0))
(check-sat)
(reset)
; herrera2023/T4a, step 3, each
; claim: q[i]*c[i] <= q[i]*(B[i]*e^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |B[i]| Real)
(declare-const |c[i]| Real)
(declare-const e Real)
(declare-const |q[i]| Real)
; 1
(assert (>= (+ (* |B[i]| e e |q[i]|) (* (- 1.0) |c[i]| |q[i]|)) 0.0))
; about q[i]
(assert (>= |q[i]| 0.0))
; about B[i]
(assert (>= |B[i]| 0.0))
; B[i] is nonnegative
(assert (>= |B[i]| 0.0))
; q[i] is nonnegative
(assert (>= |q[i]| 0.0))
; the negation of the claim
(assert (< (+ (* |B[i]| e e |q[i]|) (* (- 1.0) |c[i]| |q[i]|)) 0.0))
(check-sat)
(reset)
; herrera2023/T4a, step 4, each
; claim: -q[i]*c[i] <= q[i]*(B[i]*e^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |B[i]| Real)
(declare-const |c[i]| Real)
(declare-const e Real)
(declare-const |q[i]| Real)
; 2
(assert (>= (+ (* |B[i]| e e |q[i]|) (* |c[i]| |q[i]|)) 0.0))
; about q[i]
(assert (>= |q[i]| 0.0))
; about B[i]
(assert (>= |B[i]| 0.0))
; B[i] is nonnegative
(assert (>= |B[i]| 0.0))
; q[i] is nonnegative
(assert (>= |q[i]| 0.0))
; the negation of the claim
(assert (< (+ (* |B[i]| e e |q[i]|) (* |c[i]| |q[i]|)) 0.0))
(check-sat)
(reset)
; herrera2023/T4a, claim
; claim: Abs(Sum(q[i]*c[i], i, 0, m) + lam*e^2) <= (Sum(q[i]*B[i], i, 0, m) + lam)*e^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(B[i1]*q[i1], i1, 0, m)| Real)
(declare-const |Sum(c[i1]*q[i1], i1, 0, m)| Real)
(declare-const |abs(e^2*lam + Sum(c[i1]*q[i1], i1, 0, m))| Real)
(declare-const e Real)
(declare-const lam Real)
; 3
(assert (>= (+ (* |Sum(B[i1]*q[i1], i1, 0, m)| e e) (* (- 1.0) |Sum(c[i1]*q[i1], i1, 0, m)|)) 0.0))
; 4
(assert (>= (+ (* |Sum(B[i1]*q[i1], i1, 0, m)| e e) |Sum(c[i1]*q[i1], i1, 0, m)|) 0.0))
; about lam
(assert (>= lam 0.0))
; about abs(e^2*lam + Sum(c[i1]*q[i1], i1, 0, m))
(assert (= (+ (* (- 2.0) |Sum(c[i1]*q[i1], i1, 0, m)| e e lam) (* (- 1.0) |Sum(c[i1]*q[i1], i1, 0, m)| |Sum(c[i1]*q[i1], i1, 0, m)|) (* |abs(e^2*lam + Sum(c[i1]*q[i1], i1, 0, m))| |abs(e^2*lam + Sum(c[i1]*q[i1], i1, 0, m))|) (* (- 1.0) e e e e lam lam)) 0.0))
; about abs(e^2*lam + Sum(c[i1]*q[i1], i1, 0, m))
(assert (>= (+ (* (- 1.0) |Sum(c[i1]*q[i1], i1, 0, m)|) |abs(e^2*lam + Sum(c[i1]*q[i1], i1, 0, m))| (* (- 1.0) e e lam)) 0.0))
; about abs(e^2*lam + Sum(c[i1]*q[i1], i1, 0, m))
(assert (>= (+ |Sum(c[i1]*q[i1], i1, 0, m)| |abs(e^2*lam + Sum(c[i1]*q[i1], i1, 0, m))| (* e e lam)) 0.0))
; Sum(B[i1]*q[i1], i1, 0, m) is nonnegative
(assert (>= |Sum(B[i1]*q[i1], i1, 0, m)| 0.0))
; abs(e^2*lam + Sum(c[i1]*q[i1], i1, 0, m)) is nonnegative
(assert (>= |abs(e^2*lam + Sum(c[i1]*q[i1], i1, 0, m))| 0.0))
; lam is nonnegative
(assert (>= lam 0.0))
; the negation of the claim
(assert (< (+ (* |Sum(B[i1]*q[i1], i1, 0, m)| e e) (* (- 1.0) |abs(e^2*lam + Sum(c[i1]*q[i1], i1, 0, m))|) (* e e lam)) 0.0))
(check-sat)
