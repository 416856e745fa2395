; katende2025/T5d, claim
; claim: norm(x + h*f)^2 <= norm(x)^2 - h*(2/b - h)*norm(f)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/b| Real)
(declare-const b Real)
(declare-const h Real)
(declare-const |inner(f, f)| Real)
(declare-const |inner(f, x)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |norm((h)*f + x)| Real)
(declare-const |norm(f)| Real)
(declare-const |norm(x)| Real)
; H1
(assert (>= (+ (* (- 1.0) |1/b| |norm(f)| |norm(f)|) (* (- 1.0) |inner(f, x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(f)
(assert (= (+ (* (- 1.0) |inner(f, f)|) (* |norm(f)| |norm(f)|)) 0.0))
; about inner(f, f)
(assert (= (+ |inner(f, f)| (* (- 1.0) |norm(f)| |norm(f)|)) 0.0))
; about norm((h)*f + x)
(assert (= (+ (* (- 2.0) h |inner(f, x)|) (* (- 1.0) h h |inner(f, f)|) (* (- 1.0) |inner(x, x)|) (* |norm((h)*f + x)| |norm((h)*f + x)|)) 0.0))
; about h
(assert (>= h 0.0))
; about 1/b
(assert (= (+ (- 1.0) (* |1/b| b)) 0.0))
; about b
(assert (> b 0.0))
; 1/b is nonnegative
(assert (>= |1/b| 0.0))
; b is nonnegative
(assert (>= b 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(f, f) is nonnegative
(assert (>= |inner(f, f)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; norm((h)*f + x) is nonnegative
(assert (>= |norm((h)*f + x)| 0.0))
; norm(f) is nonnegative
(assert (>= |norm(f)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |1/b| h |norm(f)| |norm(f)|) (* h h |norm(f)| |norm(f)|) (* (- 1.0) |norm((h)*f + x)| |norm((h)*f + x)|) (* |norm(x)| |norm(x)|)) 0.0))
(check-sat)
