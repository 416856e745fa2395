; published/P22d, step 3
; claim: inner(v, (eye(n) + h*A)*v) <= norm(eye(n) + h*A)*norm(v)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const h Real)
(declare-const |inner(v, A'*A*v)| Real)
(declare-const |inner(v, A*v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |norm((h)*A*v + v)| Real)
(declare-const |norm(A*v)| Real)
(declare-const |norm(eye(n) + (h)*A)| Real)
(declare-const |norm(v)| Real)
; 1
(assert (>= (+ (* (- 1.0) h |inner(v, A*v)|) (* (- 1.0) |inner(v, v)|) (* |norm((h)*A*v + v)| |norm(v)|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |norm((h)*A*v + v)|) (* |norm(eye(n) + (h)*A)| |norm(v)|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about norm((h)*A*v + v)
(assert (= (+ (* (- 2.0) h |inner(v, A*v)|) (* (- 1.0) h h |inner(v, A'*A*v)|) (* (- 1.0) |inner(v, v)|) (* |norm((h)*A*v + v)| |norm((h)*A*v + v)|)) 0.0))
; about inner(v, A'*A*v)
(assert (= (+ |inner(v, A'*A*v)| (* (- 1.0) |norm(A*v)| |norm(A*v)|)) 0.0))
; about norm(A*v)
(assert (= (+ (* (- 1.0) |inner(v, A'*A*v)|) (* |norm(A*v)| |norm(A*v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about h
(assert (> h 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(v, A'*A*v) is nonnegative
(assert (>= |inner(v, A'*A*v)| 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; norm((h)*A*v + v) is nonnegative
(assert (>= |norm((h)*A*v + v)| 0.0))
; norm(A*v) is nonnegative
(assert (>= |norm(A*v)| 0.0))
; norm(eye(n) + (h)*A) is nonnegative
(assert (>= |norm(eye(n) + (h)*A)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) h |inner(v, A*v)|) (* (- 1.0) |inner(v, v)|) (* |norm(eye(n) + (h)*A)| |norm(v)| |norm(v)|)) 0.0))
(check-sat)
(reset)
; published/P22d, step 4
; claim: inner(v, A*v) <= (norm(eye(n) + h*A) - 1)/h*norm(v)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/h| Real)
(declare-const h Real)
(declare-const |inner(v, A*v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |norm(eye(n) + (h)*A)| Real)
(declare-const |norm(v)| Real)
; 3
(assert (>= (+ (* (- 1.0) h |inner(v, A*v)|) (* (- 1.0) |inner(v, v)|) (* |norm(eye(n) + (h)*A)| |norm(v)| |norm(v)|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about h
(assert (> h 0.0))
; about 1/h
(assert (= (+ (- 1.0) (* |1/h| h)) 0.0))
; 1/h is nonnegative
(assert (>= |1/h| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; norm(eye(n) + (h)*A) is nonnegative
(assert (>= |norm(eye(n) + (h)*A)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; the negation of the claim
(assert (< (+ (* |1/h| |norm(eye(n) + (h)*A)| |norm(v)| |norm(v)|) (* (- 1.0) |1/h| |norm(v)| |norm(v)|) (* (- 1.0) |inner(v, A*v)|)) 0.0))
(check-sat)
(reset)
; published/P22d, step 5, defined
; claim: mu_2(A) == mu_2(A)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P22d, step 5, defined
; claim: (norm(eye(n) + h*A) - 1)/h == (norm(eye(n) + h*A) - 1)/h
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P22d, claim
; claim: h*mu_2(A) <= norm(eye(n) + h*A) - 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/h| Real)
(declare-const h Real)
(declare-const |mu_2(A)| Real)
(declare-const |norm(eye(n) + (h)*A)| Real)
; 5
(assert (>= (+ (* (- 1.0) |1/h|) (* |1/h| |norm(eye(n) + (h)*A)|) (* (- 1.0) |mu_2(A)|)) 0.0))
; about h
(assert (> h 0.0))
; about 1/h
(assert (= (+ (- 1.0) (* |1/h| h)) 0.0))
; 1/h is nonnegative
(assert (>= |1/h| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; norm(eye(n) + (h)*A) is nonnegative
(assert (>= |norm(eye(n) + (h)*A)| 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) (* (- 1.0) h |mu_2(A)|) |norm(eye(n) + (h)*A)|) 0.0))
(check-sat)
