; published/K11, claim 1
; claim: lambda_min(A)*norm(x)^2 <= inner(x, A*x)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(x, A*x)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |lambda_max(A)| Real)
(declare-const |lambda_min(A)| Real)
(declare-const |norm(x)| Real)
; 1
(assert (>= (+ |inner(x, A*x)| (* (- 1.0) |lambda_min(A)| |norm(x)| |norm(x)|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |inner(x, A*x)|) (* |lambda_max(A)| |norm(x)| |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; the negation of the claim
(assert (< (+ |inner(x, A*x)| (* (- 1.0) |lambda_min(A)| |norm(x)| |norm(x)|)) 0.0))
(check-sat)
(reset)
; published/K11, claim 2
; claim: inner(x, A*x) <= lambda_max(A)*norm(x)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(x, A*x)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |lambda_max(A)| Real)
(declare-const |lambda_min(A)| Real)
(declare-const |norm(x)| Real)
; 1
(assert (>= (+ |inner(x, A*x)| (* (- 1.0) |lambda_min(A)| |norm(x)| |norm(x)|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |inner(x, A*x)|) (* |lambda_max(A)| |norm(x)| |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |inner(x, A*x)|) (* |lambda_max(A)| |norm(x)| |norm(x)|)) 0.0))
(check-sat)
