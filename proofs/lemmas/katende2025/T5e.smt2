; katende2025/T5e, step 3
; claim: norm(transpose(W)*s)^2 <= norm(W)^2*norm(s)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(s, W*W'*s)| Real)
(declare-const |inner(s, s)| Real)
(declare-const |norm(W')| Real)
(declare-const |norm(W'*s)| Real)
(declare-const |norm(W)| Real)
(declare-const |norm(s)| Real)
; 1
(assert (>= (+ (* |norm(W')| |norm(s)|) (* (- 1.0) |norm(W'*s)|)) 0.0))
; 2
(assert (= (+ (* (- 1.0) |norm(W')|) |norm(W)|) 0.0))
; about norm(s)
(assert (= (+ (* (- 1.0) |inner(s, s)|) (* |norm(s)| |norm(s)|)) 0.0))
; about inner(s, s)
(assert (= (+ |inner(s, s)| (* (- 1.0) |norm(s)| |norm(s)|)) 0.0))
; about norm(W'*s)
(assert (= (+ (* (- 1.0) |inner(s, W*W'*s)|) (* |norm(W'*s)| |norm(W'*s)|)) 0.0))
; about inner(s, W*W'*s)
(assert (= (+ |inner(s, W*W'*s)| (* (- 1.0) |norm(W'*s)| |norm(W'*s)|)) 0.0))
; inner(s, W*W'*s) is nonnegative
(assert (>= |inner(s, W*W'*s)| 0.0))
; inner(s, s) is nonnegative
(assert (>= |inner(s, s)| 0.0))
; norm(W') is nonnegative
(assert (>= |norm(W')| 0.0))
; norm(W'*s) is nonnegative
(assert (>= |norm(W'*s)| 0.0))
; norm(W) is nonnegative
(assert (>= |norm(W)| 0.0))
; norm(s) is nonnegative
(assert (>= |norm(s)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(W'*s)| |norm(W'*s)|) (* |norm(W)| |norm(W)| |norm(s)| |norm(s)|)) 0.0))
(check-sat)
(reset)
; katende2025/T5e, step 4
; claim: norm(x - h*transpose(W)*s)^2 == norm(x)^2 - 2*h*inner(W*x, s) + h^2*norm(transpose(W)*s)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const h Real)
(declare-const |inner(s, W*W'*s)| Real)
(declare-const |inner(s, W*x)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |norm((h)*W'*s + (-1)*x)| Real)
(declare-const |norm(W'*s)| Real)
(declare-const |norm(x)| Real)
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(W'*s)
(assert (= (+ (* (- 1.0) |inner(s, W*W'*s)|) (* |norm(W'*s)| |norm(W'*s)|)) 0.0))
; about inner(s, W*W'*s)
(assert (= (+ |inner(s, W*W'*s)| (* (- 1.0) |norm(W'*s)| |norm(W'*s)|)) 0.0))
; about norm((h)*W'*s + (-1)*x)
(assert (= (+ (* 2.0 h |inner(s, W*x)|) (* (- 1.0) h h |inner(s, W*W'*s)|) (* (- 1.0) |inner(x, x)|) (* |norm((h)*W'*s + (-1)*x)| |norm((h)*W'*s + (-1)*x)|)) 0.0))
; about h
(assert (>= h 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(s, W*W'*s) is nonnegative
(assert (>= |inner(s, W*W'*s)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; norm((h)*W'*s + (-1)*x) is nonnegative
(assert (>= |norm((h)*W'*s + (-1)*x)| 0.0))
; norm(W'*s) is nonnegative
(assert (>= |norm(W'*s)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 2.0) h |inner(s, W*x)|) (* h h |norm(W'*s)| |norm(W'*s)|) (* (- 1.0) |norm((h)*W'*s + (-1)*x)| |norm((h)*W'*s + (-1)*x)|) (* |norm(x)| |norm(x)|)) 0.0)))
(check-sat)
(reset)
; katende2025/T5e, step 5
; claim: norm(W)^2*norm(s)^2 <= norm(W)^2*(L*inner(W*x, s))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |inner(s, W*x)| Real)
(declare-const |inner(s, s)| Real)
(declare-const |norm(W)| Real)
(declare-const |norm(s)| Real)
; H1
(assert (>= (+ (* L |inner(s, W*x)|) (* (- 1.0) |norm(s)| |norm(s)|)) 0.0))
; about norm(s)
(assert (= (+ (* (- 1.0) |inner(s, s)|) (* |norm(s)| |norm(s)|)) 0.0))
; about inner(s, s)
(assert (= (+ |inner(s, s)| (* (- 1.0) |norm(s)| |norm(s)|)) 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; inner(s, s) is nonnegative
(assert (>= |inner(s, s)| 0.0))
; norm(W) is nonnegative
(assert (>= |norm(W)| 0.0))
; norm(s) is nonnegative
(assert (>= |norm(s)| 0.0))
; the negation of the claim
(assert (< (+ (* L |inner(s, W*x)| |norm(W)| |norm(W)|) (* (- 1.0) |norm(W)| |norm(W)| |norm(s)| |norm(s)|)) 0.0))
(check-sat)
(reset)
; katende2025/T5e, step 6
; claim: h*norm(transpose(W)*s)^2 <= h*L*norm(W)^2*inner(W*x, s)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const h Real)
(declare-const |inner(s, W*W'*s)| Real)
(declare-const |inner(s, W*x)| Real)
(declare-const |inner(s, s)| Real)
(declare-const |norm(W'*s)| Real)
(declare-const |norm(W)| Real)
(declare-const |norm(s)| Real)
; 3
(assert (>= (+ (* (- 1.0) |norm(W'*s)| |norm(W'*s)|) (* |norm(W)| |norm(W)| |norm(s)| |norm(s)|)) 0.0))
; 5
(assert (>= (+ (* L |inner(s, W*x)| |norm(W)| |norm(W)|) (* (- 1.0) |norm(W)| |norm(W)| |norm(s)| |norm(s)|)) 0.0))
; about norm(s)
(assert (= (+ (* (- 1.0) |inner(s, s)|) (* |norm(s)| |norm(s)|)) 0.0))
; about inner(s, s)
(assert (= (+ |inner(s, s)| (* (- 1.0) |norm(s)| |norm(s)|)) 0.0))
; about norm(W'*s)
(assert (= (+ (* (- 1.0) |inner(s, W*W'*s)|) (* |norm(W'*s)| |norm(W'*s)|)) 0.0))
; about inner(s, W*W'*s)
(assert (= (+ |inner(s, W*W'*s)| (* (- 1.0) |norm(W'*s)| |norm(W'*s)|)) 0.0))
; about h
(assert (>= h 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(s, W*W'*s) is nonnegative
(assert (>= |inner(s, W*W'*s)| 0.0))
; inner(s, s) is nonnegative
(assert (>= |inner(s, s)| 0.0))
; norm(W'*s) is nonnegative
(assert (>= |norm(W'*s)| 0.0))
; norm(W) is nonnegative
(assert (>= |norm(W)| 0.0))
; norm(s) is nonnegative
(assert (>= |norm(s)| 0.0))
; the negation of the claim
(assert (< (+ (* L h |inner(s, W*x)| |norm(W)| |norm(W)|) (* (- 1.0) h |norm(W'*s)| |norm(W'*s)|)) 0.0))
(check-sat)
(reset)
; katende2025/T5e, step 7
; claim: h*L*norm(W)^2*inner(W*x, s) <= 2*inner(W*x, s)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const h Real)
(declare-const |inner(s, W*x)| Real)
(declare-const |norm(W)| Real)
; H2
(assert (>= (+ 2.0 (* (- 1.0) L h |norm(W)| |norm(W)|)) 0.0))
; H3
(assert (>= |inner(s, W*x)| 0.0))
; about h
(assert (>= h 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; h is nonnegative
(assert (>= h 0.0))
; norm(W) is nonnegative
(assert (>= |norm(W)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) L h |inner(s, W*x)| |norm(W)| |norm(W)|) (* 2.0 |inner(s, W*x)|)) 0.0))
(check-sat)
(reset)
; katende2025/T5e, step 8
; claim: h*(h*norm(transpose(W)*s)^2) <= h*(2*inner(W*x, s))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const h Real)
(declare-const |inner(s, W*W'*s)| Real)
(declare-const |inner(s, W*x)| Real)
(declare-const |norm(W'*s)| Real)
(declare-const |norm(W)| Real)
; 6
(assert (>= (+ (* L h |inner(s, W*x)| |norm(W)| |norm(W)|) (* (- 1.0) h |norm(W'*s)| |norm(W'*s)|)) 0.0))
; 7
(assert (>= (+ (* (- 1.0) L h |inner(s, W*x)| |norm(W)| |norm(W)|) (* 2.0 |inner(s, W*x)|)) 0.0))
; about norm(W'*s)
(assert (= (+ (* (- 1.0) |inner(s, W*W'*s)|) (* |norm(W'*s)| |norm(W'*s)|)) 0.0))
; about inner(s, W*W'*s)
(assert (= (+ |inner(s, W*W'*s)| (* (- 1.0) |norm(W'*s)| |norm(W'*s)|)) 0.0))
; about h
(assert (>= h 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(s, W*W'*s) is nonnegative
(assert (>= |inner(s, W*W'*s)| 0.0))
; norm(W'*s) is nonnegative
(assert (>= |norm(W'*s)| 0.0))
; norm(W) is nonnegative
(assert (>= |norm(W)| 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 h |inner(s, W*x)|) (* (- 1.0) h h |norm(W'*s)| |norm(W'*s)|)) 0.0))
(check-sat)
(reset)
; katende2025/T5e, step 9
; claim: norm(x - h*transpose(W)*s)^2 <= norm(x)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const h Real)
(declare-const |inner(s, W*W'*s)| Real)
(declare-const |inner(s, W*x)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |norm((h)*W'*s + (-1)*x)| Real)
(declare-const |norm(W'*s)| Real)
(declare-const |norm(x)| Real)
; 4
(assert (= (+ (* (- 2.0) h |inner(s, W*x)|) (* h h |norm(W'*s)| |norm(W'*s)|) (* (- 1.0) |norm((h)*W'*s + (-1)*x)| |norm((h)*W'*s + (-1)*x)|) (* |norm(x)| |norm(x)|)) 0.0))
; 8
(assert (>= (+ (* 2.0 h |inner(s, W*x)|) (* (- 1.0) h h |norm(W'*s)| |norm(W'*s)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(W'*s)
(assert (= (+ (* (- 1.0) |inner(s, W*W'*s)|) (* |norm(W'*s)| |norm(W'*s)|)) 0.0))
; about inner(s, W*W'*s)
(assert (= (+ |inner(s, W*W'*s)| (* (- 1.0) |norm(W'*s)| |norm(W'*s)|)) 0.0))
; about norm((h)*W'*s + (-1)*x)
(assert (= (+ (* 2.0 h |inner(s, W*x)|) (* (- 1.0) h h |inner(s, W*W'*s)|) (* (- 1.0) |inner(x, x)|) (* |norm((h)*W'*s + (-1)*x)| |norm((h)*W'*s + (-1)*x)|)) 0.0))
; about h
(assert (>= h 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(s, W*W'*s) is nonnegative
(assert (>= |inner(s, W*W'*s)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; norm((h)*W'*s + (-1)*x) is nonnegative
(assert (>= |norm((h)*W'*s + (-1)*x)| 0.0))
; norm(W'*s) is nonnegative
(assert (>= |norm(W'*s)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm((h)*W'*s + (-1)*x)| |norm((h)*W'*s + (-1)*x)|) (* |norm(x)| |norm(x)|)) 0.0))
(check-sat)
(reset)
; katende2025/T5e, claim
; claim: norm(x - h*transpose(W)*s) <= norm(x)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const h Real)
(declare-const |inner(s, W*W'*s)| Real)
(declare-const |inner(s, W*x)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |norm((h)*W'*s + (-1)*x)| Real)
(declare-const |norm(W'*s)| Real)
(declare-const |norm(x)| Real)
; 9
(assert (>= (+ (* (- 1.0) |norm((h)*W'*s + (-1)*x)| |norm((h)*W'*s + (-1)*x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm((h)*W'*s + (-1)*x)
(assert (= (+ (* 2.0 h |inner(s, W*x)|) (* (- 1.0) h h |inner(s, W*W'*s)|) (* (- 1.0) |inner(x, x)|) (* |norm((h)*W'*s + (-1)*x)| |norm((h)*W'*s + (-1)*x)|)) 0.0))
; about inner(s, W*W'*s)
(assert (= (+ |inner(s, W*W'*s)| (* (- 1.0) |norm(W'*s)| |norm(W'*s)|)) 0.0))
; about norm(W'*s)
(assert (= (+ (* (- 1.0) |inner(s, W*W'*s)|) (* |norm(W'*s)| |norm(W'*s)|)) 0.0))
; about h
(assert (>= h 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(s, W*W'*s) is nonnegative
(assert (>= |inner(s, W*W'*s)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; norm((h)*W'*s + (-1)*x) is nonnegative
(assert (>= |norm((h)*W'*s + (-1)*x)| 0.0))
; norm(W'*s) is nonnegative
(assert (>= |norm(W'*s)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm((h)*W'*s + (-1)*x)|) |norm(x)|) 0.0))
(check-sat)
