; control/K4f, step 2
; claim: lambda_max(P)*(a2/a1)^2 < lambda_max(P)*norm(e)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/a1| Real)
(declare-const a1 Real)
(declare-const a2 Real)
(declare-const |inner(e, P*e)| Real)
(declare-const |inner(e, e)| Real)
(declare-const |lambda_max(P)| Real)
(declare-const |norm(e)| Real)
; H1
(assert (> (+ (* (- 1.0) |1/a1| |1/a1| a2 a2 |lambda_max(P)|) |inner(e, P*e)|) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |inner(e, P*e)|) (* |lambda_max(P)| |norm(e)| |norm(e)|)) 0.0))
; about norm(e)
(assert (= (+ (* (- 1.0) |inner(e, e)|) (* |norm(e)| |norm(e)|)) 0.0))
; about inner(e, e)
(assert (= (+ |inner(e, e)| (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
; about a2
(assert (>= a2 0.0))
; about 1/a1
(assert (= (+ (- 1.0) (* |1/a1| a1)) 0.0))
; about a1
(assert (> a1 0.0))
; 1/a1 is nonnegative
(assert (>= |1/a1| 0.0))
; a1 is nonnegative
(assert (>= a1 0.0))
; a2 is nonnegative
(assert (>= a2 0.0))
; inner(e, e) is nonnegative
(assert (>= |inner(e, e)| 0.0))
; norm(e) is nonnegative
(assert (>= |norm(e)| 0.0))
; the negation of the claim
(assert (<= (+ (* (- 1.0) |1/a1| |1/a1| a2 a2 |lambda_max(P)|) (* |lambda_max(P)| |norm(e)| |norm(e)|)) 0.0))
(check-sat)
(reset)
; control/K4f, step 3
; claim: (a2/a1)^2 < norm(e)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/a1| Real)
(declare-const a1 Real)
(declare-const a2 Real)
(declare-const |inner(e, e)| Real)
(declare-const |lambda_max(P)| Real)
(declare-const |norm(e)| Real)
; H2
(assert (> |lambda_max(P)| 0.0))
; 2
(assert (> (+ (* (- 1.0) |1/a1| |1/a1| a2 a2 |lambda_max(P)|) (* |lambda_max(P)| |norm(e)| |norm(e)|)) 0.0))
; about norm(e)
(assert (= (+ (* (- 1.0) |inner(e, e)|) (* |norm(e)| |norm(e)|)) 0.0))
; about inner(e, e)
(assert (= (+ |inner(e, e)| (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
; about a2
(assert (>= a2 0.0))
; about a1
(assert (> a1 0.0))
; about 1/a1
(assert (= (+ (- 1.0) (* |1/a1| a1)) 0.0))
; 1/a1 is nonnegative
(assert (>= |1/a1| 0.0))
; a1 is nonnegative
(assert (>= a1 0.0))
; a2 is nonnegative
(assert (>= a2 0.0))
; inner(e, e) is nonnegative
(assert (>= |inner(e, e)| 0.0))
; norm(e) is nonnegative
(assert (>= |norm(e)| 0.0))
; the negation of the claim
(assert (<= (+ (* (- 1.0) |1/a1| |1/a1| a2 a2) (* |norm(e)| |norm(e)|)) 0.0))
(check-sat)
(reset)
; control/K4f, step 4
; claim: a2/a1 < norm(e)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/a1| Real)
(declare-const a1 Real)
(declare-const a2 Real)
(declare-const |inner(e, e)| Real)
(declare-const |norm(e)| Real)
; 3
(assert (> (+ (* (- 1.0) |1/a1| |1/a1| a2 a2) (* |norm(e)| |norm(e)|)) 0.0))
; about norm(e)
(assert (= (+ (* (- 1.0) |inner(e, e)|) (* |norm(e)| |norm(e)|)) 0.0))
; about inner(e, e)
(assert (= (+ |inner(e, e)| (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
; about a2
(assert (>= a2 0.0))
; about a1
(assert (> a1 0.0))
; about 1/a1
(assert (= (+ (- 1.0) (* |1/a1| a1)) 0.0))
; 1/a1 is nonnegative
(assert (>= |1/a1| 0.0))
; a1 is nonnegative
(assert (>= a1 0.0))
; a2 is nonnegative
(assert (>= a2 0.0))
; inner(e, e) is nonnegative
(assert (>= |inner(e, e)| 0.0))
; norm(e) is nonnegative
(assert (>= |norm(e)| 0.0))
; the negation of the claim
(assert (<= (+ (* (- 1.0) |1/a1| a2) |norm(e)|) 0.0))
(check-sat)
(reset)
; control/K4f, step 5
; claim: a2 < a1*norm(e)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/a1| Real)
(declare-const a1 Real)
(declare-const a2 Real)
(declare-const |inner(e, e)| Real)
(declare-const |norm(e)| Real)
; 4
(assert (> (+ (* (- 1.0) |1/a1| a2) |norm(e)|) 0.0))
; about norm(e)
(assert (= (+ (* (- 1.0) |inner(e, e)|) (* |norm(e)| |norm(e)|)) 0.0))
; about inner(e, e)
(assert (= (+ |inner(e, e)| (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
; about a2
(assert (>= a2 0.0))
; about a1
(assert (> a1 0.0))
; about 1/a1
(assert (= (+ (- 1.0) (* |1/a1| a1)) 0.0))
; 1/a1 is nonnegative
(assert (>= |1/a1| 0.0))
; a1 is nonnegative
(assert (>= a1 0.0))
; a2 is nonnegative
(assert (>= a2 0.0))
; inner(e, e) is nonnegative
(assert (>= |inner(e, e)| 0.0))
; norm(e) is nonnegative
(assert (>= |norm(e)| 0.0))
; the negation of the claim
(assert (<= (+ (* a1 |norm(e)|) (* (- 1.0) a2)) 0.0))
(check-sat)
(reset)
; control/K4f, step 6
; claim: norm(e) > 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a1 Real)
(declare-const a2 Real)
(declare-const |inner(e, e)| Real)
(declare-const |norm(e)| Real)
; 5
(assert (> (+ (* a1 |norm(e)|) (* (- 1.0) a2)) 0.0))
; about norm(e)
(assert (= (+ (* (- 1.0) |inner(e, e)|) (* |norm(e)| |norm(e)|)) 0.0))
; about inner(e, e)
(assert (= (+ |inner(e, e)| (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
; about a2
(assert (>= a2 0.0))
; about a1
(assert (> a1 0.0))
; a1 is nonnegative
(assert (>= a1 0.0))
; a2 is nonnegative
(assert (>= a2 0.0))
; inner(e, e) is nonnegative
(assert (>= |inner(e, e)| 0.0))
; norm(e) is nonnegative
(assert (>= |norm(e)| 0.0))
; the negation of the claim
(assert (<= |norm(e)| 0.0))
(check-sat)
(reset)
; control/K4f, claim
; claim: -a1*norm(e)^2 + a2*norm(e) < 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a1 Real)
(declare-const a2 Real)
(declare-const |inner(e, e)| Real)
(declare-const |norm(e)| Real)
; 5
(assert (> (+ (* a1 |norm(e)|) (* (- 1.0) a2)) 0.0))
; 6
(assert (> |norm(e)| 0.0))
; about norm(e)
(assert (= (+ (* (- 1.0) |inner(e, e)|) (* |norm(e)| |norm(e)|)) 0.0))
; about inner(e, e)
(assert (= (+ |inner(e, e)| (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
; about a2
(assert (>= a2 0.0))
; about a1
(assert (> a1 0.0))
; a1 is nonnegative
(assert (>= a1 0.0))
; a2 is nonnegative
(assert (>= a2 0.0))
; inner(e, e) is nonnegative
(assert (>= |inner(e, e)| 0.0))
; norm(e) is nonnegative
(assert (>= |norm(e)| 0.0))
; the negation of the claim
(assert (<= (+ (* a1 |norm(e)| |norm(e)|) (* (- 1.0) a2 |norm(e)|)) 0.0))
(check-sat)
