; published/X2, claim
; claim: norm(x/norm(x)) == 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/norm(x)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |norm((1/norm(x))*x)| Real)
(declare-const |norm(x)| Real)
; H1
(assert (> |norm(x)| 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm((1/norm(x))*x)
(assert (= (+ (* (- 1.0) |1/norm(x)| |1/norm(x)| |inner(x, x)|) (* |norm((1/norm(x))*x)| |norm((1/norm(x))*x)|)) 0.0))
; about 1/norm(x)
(assert (= (+ (- 1.0) (* |1/norm(x)| |norm(x)|)) 0.0))
; 1/norm(x) is nonnegative
(assert (>= |1/norm(x)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; norm((1/norm(x))*x) is nonnegative
(assert (>= |norm((1/norm(x))*x)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; the negation of the claim
(assert (not (= (+ 1.0 (* (- 1.0) |norm((1/norm(x))*x)|)) 0.0)))
(check-sat)
(reset)
; published/X2, claim
; claim: inner(x/norm(x), x) == norm(x)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/norm(x)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |norm(x)| Real)
; H1
(assert (> |norm(x)| 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about 1/norm(x)
(assert (= (+ (- 1.0) (* |1/norm(x)| |norm(x)|)) 0.0))
; 1/norm(x) is nonnegative
(assert (>= |1/norm(x)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) |1/norm(x)| |inner(x, x)|) |norm(x)|) 0.0)))
(check-sat)
