; katende2025/T5d2, step 1
; claim: -b*inner(f, x) >= norm(f)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/b| Real)
(declare-const b Real)
(declare-const |inner(f, f)| Real)
(declare-const |inner(f, x)| Real)
(declare-const |norm(f)| Real)
; H1
(assert (>= (+ (* (- 1.0) |1/b| |norm(f)| |norm(f)|) (* (- 1.0) |inner(f, x)|)) 0.0))
; about norm(f)
(assert (= (+ (* (- 1.0) |inner(f, f)|) (* |norm(f)| |norm(f)|)) 0.0))
; about inner(f, f)
(assert (= (+ |inner(f, f)| (* (- 1.0) |norm(f)| |norm(f)|)) 0.0))
; about b
(assert (> b 0.0))
; about 1/b
(assert (= (+ (- 1.0) (* |1/b| b)) 0.0))
; 1/b is nonnegative
(assert (>= |1/b| 0.0))
; b is nonnegative
(assert (>= b 0.0))
; inner(f, f) is nonnegative
(assert (>= |inner(f, f)| 0.0))
; norm(f) is nonnegative
(assert (>= |norm(f)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) b |inner(f, x)|) (* (- 1.0) |norm(f)| |norm(f)|)) 0.0))
(check-sat)
(reset)
; katende2025/T5d2, step 2
; claim: norm(x + h*f)^2 == norm(x)^2 + 2*h*inner(f, x) + h^2*norm(f)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const h Real)
(declare-const |inner(f, f)| Real)
(declare-const |inner(f, x)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |norm((h)*f + x)| Real)
(declare-const |norm(f)| Real)
(declare-const |norm(x)| Real)
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
(assert (not (= (+ (* 2.0 h |inner(f, x)|) (* h h |norm(f)| |norm(f)|) (* (- 1.0) |norm((h)*f + x)| |norm((h)*f + x)|) (* |norm(x)| |norm(x)|)) 0.0)))
(check-sat)
(reset)
; katende2025/T5d2, step 3
; claim: h*norm(f)^2 <= -2*inner(f, x)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const b Real)
(declare-const h Real)
(declare-const |inner(f, f)| Real)
(declare-const |inner(f, x)| Real)
(declare-const |norm(f)| Real)
; H2
(assert (>= (+ 2.0 (* (- 1.0) b h)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) b |inner(f, x)|) (* (- 1.0) |norm(f)| |norm(f)|)) 0.0))
; about norm(f)
(assert (= (+ (* (- 1.0) |inner(f, f)|) (* |norm(f)| |norm(f)|)) 0.0))
; about inner(f, f)
(assert (= (+ |inner(f, f)| (* (- 1.0) |norm(f)| |norm(f)|)) 0.0))
; about h
(assert (>= h 0.0))
; about b
(assert (> b 0.0))
; b is nonnegative
(assert (>= b 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(f, f) is nonnegative
(assert (>= |inner(f, f)| 0.0))
; norm(f) is nonnegative
(assert (>= |norm(f)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) h |norm(f)| |norm(f)|) (* (- 2.0) |inner(f, x)|)) 0.0))
(check-sat)
(reset)
; katende2025/T5d2, step 4
; claim: h*(h*norm(f)^2) <= h*(-2*inner(f, x))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const h Real)
(declare-const |inner(f, f)| Real)
(declare-const |inner(f, x)| Real)
(declare-const |norm(f)| Real)
; 3
(assert (>= (+ (* (- 1.0) h |norm(f)| |norm(f)|) (* (- 2.0) |inner(f, x)|)) 0.0))
; about norm(f)
(assert (= (+ (* (- 1.0) |inner(f, f)|) (* |norm(f)| |norm(f)|)) 0.0))
; about inner(f, f)
(assert (= (+ |inner(f, f)| (* (- 1.0) |norm(f)| |norm(f)|)) 0.0))
; about h
(assert (>= h 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(f, f) is nonnegative
(assert (>= |inner(f, f)| 0.0))
; norm(f) is nonnegative
(assert (>= |norm(f)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) h |inner(f, x)|) (* (- 1.0) h h |norm(f)| |norm(f)|)) 0.0))
(check-sat)
(reset)
; katende2025/T5d2, step 5
; claim: norm(x + h*f)^2 <= norm(x)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const h Real)
(declare-const |inner(f, f)| Real)
(declare-const |inner(f, x)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |norm((h)*f + x)| Real)
(declare-const |norm(f)| Real)
(declare-const |norm(x)| Real)
; 2
(assert (= (+ (* 2.0 h |inner(f, x)|) (* h h |norm(f)| |norm(f)|) (* (- 1.0) |norm((h)*f + x)| |norm((h)*f + x)|) (* |norm(x)| |norm(x)|)) 0.0))
; 4
(assert (>= (+ (* (- 2.0) h |inner(f, x)|) (* (- 1.0) h h |norm(f)| |norm(f)|)) 0.0))
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
(assert (< (+ (* (- 1.0) |norm((h)*f + x)| |norm((h)*f + x)|) (* |norm(x)| |norm(x)|)) 0.0))
(check-sat)
(reset)
; katende2025/T5d2, claim
; claim: norm(x + h*f) <= norm(x)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const h Real)
(declare-const |inner(f, f)| Real)
(declare-const |inner(f, x)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |norm((h)*f + x)| Real)
(declare-const |norm(f)| Real)
(declare-const |norm(x)| Real)
; 5
(assert (>= (+ (* (- 1.0) |norm((h)*f + x)| |norm((h)*f + x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm((h)*f + x)
(assert (= (+ (* (- 2.0) h |inner(f, x)|) (* (- 1.0) h h |inner(f, f)|) (* (- 1.0) |inner(x, x)|) (* |norm((h)*f + x)| |norm((h)*f + x)|)) 0.0))
; about inner(f, f)
(assert (= (+ |inner(f, f)| (* (- 1.0) |norm(f)| |norm(f)|)) 0.0))
; about norm(f)
(assert (= (+ (* (- 1.0) |inner(f, f)|) (* |norm(f)| |norm(f)|)) 0.0))
; about h
(assert (>= h 0.0))
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
(assert (< (+ (* (- 1.0) |norm((h)*f + x)|) |norm(x)|) 0.0))
(check-sat)
