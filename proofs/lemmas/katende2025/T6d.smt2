; katende2025/T6d, step 3
; claim: inner(v, (eye(n) - e*A)*v) <= (1 + e*r)*norm(v)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const e Real)
(declare-const |inner(v, A*v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |lambda_min(A)| Real)
(declare-const |norm(v)| Real)
(declare-const r Real)
; H1
(assert (>= (+ |lambda_min(A)| r) 0.0))
; 2
(assert (>= (+ |inner(v, A*v)| (* (- 1.0) |lambda_min(A)| |norm(v)| |norm(v)|)) 0.0))
; about r
(assert (>= r 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about e
(assert (>= e 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; r is nonnegative
(assert (>= r 0.0))
; the negation of the claim
(assert (< (+ (* e |inner(v, A*v)|) (* e |norm(v)| |norm(v)| r) (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
(check-sat)
(reset)
; katende2025/T6d, step 4
; claim: inner(v, (eye(n) - e*A)*v) >= (1 - e*L)*norm(v)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const e Real)
(declare-const |inner(v, A*v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |lambda_max(A)| Real)
(declare-const |norm(v)| Real)
; H2
(assert (>= (+ L (* (- 1.0) |lambda_max(A)|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |inner(v, A*v)|) (* |lambda_max(A)| |norm(v)| |norm(v)|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about e
(assert (>= e 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; the negation of the claim
(assert (< (+ (* L e |norm(v)| |norm(v)|) (* (- 1.0) e |inner(v, A*v)|) |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
(check-sat)
(reset)
; katende2025/T6d, claim
; claim: norm(eye(n) - e*A) <= 1 + e*r
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |Max(-lambda_min(eye(n) + (-e)*A), lambda_max(eye(n) + (-e)*A))| Real)
(declare-const e Real)
(declare-const |lambda_max(eye(n) + (-e)*A)| Real)
(declare-const |lambda_min(eye(n) + (-e)*A)| Real)
(declare-const |norm(eye(n) + (-e)*A)| Real)
(declare-const r Real)
; H3
(assert (>= (+ 2.0 (* (- 1.0) L e) (* e r)) 0.0))
; 5
(assert (>= (+ 1.0 (* e r) (* (- 1.0) |lambda_max(eye(n) + (-e)*A)|)) 0.0))
; 6
(assert (>= (+ (- 1.0) (* L e) |lambda_min(eye(n) + (-e)*A)|) 0.0))
; 7
(assert (= (+ |Max(-lambda_min(eye(n) + (-e)*A), lambda_max(eye(n) + (-e)*A))| (* (- 1.0) |norm(eye(n) + (-e)*A)|)) 0.0))
; about r
(assert (>= r 0.0))
; about e
(assert (>= e 0.0))
; about Max(-lambda_min(eye(n) + (-e)*A), lambda_max(eye(n) + (-e)*A))
(assert (>= (+ |Max(-lambda_min(eye(n) + (-e)*A), lambda_max(eye(n) + (-e)*A))| |lambda_min(eye(n) + (-e)*A)|) 0.0))
; about Max(-lambda_min(eye(n) + (-e)*A), lambda_max(eye(n) + (-e)*A))
(assert (>= (+ |Max(-lambda_min(eye(n) + (-e)*A), lambda_max(eye(n) + (-e)*A))| (* (- 1.0) |lambda_max(eye(n) + (-e)*A)|)) 0.0))
; about Max(-lambda_min(eye(n) + (-e)*A), lambda_max(eye(n) + (-e)*A))
(assert (or (= (+ |Max(-lambda_min(eye(n) + (-e)*A), lambda_max(eye(n) + (-e)*A))| |lambda_min(eye(n) + (-e)*A)|) 0.0) (= (+ |Max(-lambda_min(eye(n) + (-e)*A), lambda_max(eye(n) + (-e)*A))| (* (- 1.0) |lambda_max(eye(n) + (-e)*A)|)) 0.0)))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; e is nonnegative
(assert (>= e 0.0))
; norm(eye(n) + (-e)*A) is nonnegative
(assert (>= |norm(eye(n) + (-e)*A)| 0.0))
; r is nonnegative
(assert (>= r 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* e r) (* (- 1.0) |norm(eye(n) + (-e)*A)|)) 0.0))
(check-sat)
