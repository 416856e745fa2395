; herrera2023/T3b, claim 1
; claim: norm(f - y) <= R + norm(y)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const R Real)
(declare-const |inner(f, f)| Real)
(declare-const |inner(f, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm(f + (-1)*y)| Real)
(declare-const |norm(f)| Real)
(declare-const |norm(y)| Real)
; H1
(assert (>= (+ R (* (- 1.0) |norm(f)|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(f + (-1)*y)|) |norm(f)| |norm(y)|) 0.0))
; about norm(y)
(assert (= (+ (* (- 1.0) |inner(y, y)|) (* |norm(y)| |norm(y)|)) 0.0))
; about inner(y, y)
(assert (= (+ |inner(y, y)| (* (- 1.0) |norm(y)| |norm(y)|)) 0.0))
; about norm(f)
(assert (= (+ (* (- 1.0) |inner(f, f)|) (* |norm(f)| |norm(f)|)) 0.0))
; about inner(f, f)
(assert (= (+ |inner(f, f)| (* (- 1.0) |norm(f)| |norm(f)|)) 0.0))
; about norm(f + (-1)*y)
(assert (= (+ (* (- 1.0) |inner(f, f)|) (* 2.0 |inner(f, y)|) (* (- 1.0) |inner(y, y)|) (* |norm(f + (-1)*y)| |norm(f + (-1)*y)|)) 0.0))
; inner(f, f) is nonnegative
(assert (>= |inner(f, f)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(f + (-1)*y) is nonnegative
(assert (>= |norm(f + (-1)*y)| 0.0))
; norm(f) is nonnegative
(assert (>= |norm(f)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ R (* (- 1.0) |norm(f + (-1)*y)|) |norm(y)|) 0.0))
(check-sat)
(reset)
; herrera2023/T3b, claim 2
; claim: norm(f - y - (z - y)) <= 1*norm(f - z)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
