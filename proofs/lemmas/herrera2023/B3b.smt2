; herrera2023/B3b, claim
; claim: norm(a*outer(v, v)) == Abs(a)*norm(v)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a Real)
(declare-const |abs(a)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |norm((a)*outer(v, v))| Real)
(declare-const |norm(outer(v, v))| Real)
(declare-const |norm(v)| Real)
; 1
(assert (= (+ (* |abs(a)| |norm(outer(v, v))|) (* (- 1.0) |norm((a)*outer(v, v))|)) 0.0))
; 2
(assert (= (+ (* (- 1.0) |norm(outer(v, v))|) (* |norm(v)| |norm(v)|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about abs(a)
(assert (= (+ (* (- 1.0) a a) (* |abs(a)| |abs(a)|)) 0.0))
; about abs(a)
(assert (>= (+ (* (- 1.0) a) |abs(a)|) 0.0))
; about abs(a)
(assert (>= (+ a |abs(a)|) 0.0))
; abs(a) is nonnegative
(assert (>= |abs(a)| 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; norm((a)*outer(v, v)) is nonnegative
(assert (>= |norm((a)*outer(v, v))| 0.0))
; norm(outer(v, v)) is nonnegative
(assert (>= |norm(outer(v, v))| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; the negation of the claim
(assert (not (= (+ (* |abs(a)| |norm(v)| |norm(v)|) (* (- 1.0) |norm((a)*outer(v, v))|)) 0.0)))
(check-sat)
