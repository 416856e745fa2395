; katende2025/T6a, step 3
; claim: inner(v, (eye(n) - e*A)*v) <= (1 - e*mu)*norm(v)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const e Real)
(declare-const |inner(v, A*v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |lambda_min(A)| Real)
(declare-const mu Real)
(declare-const |norm(v)| Real)
; H1
(assert (>= (+ |lambda_min(A)| (* (- 1.0) mu)) 0.0))
; 2
(assert (>= (+ |inner(v, A*v)| (* (- 1.0) |lambda_min(A)| |norm(v)| |norm(v)|)) 0.0))
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
; the negation of the claim
(assert (< (+ (* e |inner(v, A*v)|) (* (- 1.0) e mu |norm(v)| |norm(v)|) (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
(check-sat)
(reset)
; katende2025/T6a, step 4
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
; katende2025/T6a, claim
; claim: norm(eye(n) - e*A) <= Max(Abs(1 - e*mu), Abs(1 - e*L))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |Max(-lambda_min(eye(n) + (-e)*A), lambda_max(eye(n) + (-e)*A))| Real)
(declare-const |Max(abs(L*e - 1), abs(e*mu - 1))| Real)
(declare-const |abs(L*e - 1)| Real)
(declare-const |abs(e*mu - 1)| Real)
(declare-const e Real)
(declare-const |lambda_max(eye(n) + (-e)*A)| Real)
(declare-const |lambda_min(eye(n) + (-e)*A)| Real)
(declare-const mu Real)
(declare-const |norm(eye(n) + (-e)*A)| Real)
; 5
(assert (>= (+ 1.0 (* (- 1.0) e mu) (* (- 1.0) |lambda_max(eye(n) + (-e)*A)|)) 0.0))
; 6
(assert (>= (+ (- 1.0) (* L e) |lambda_min(eye(n) + (-e)*A)|) 0.0))
; 7
(assert (= (+ |Max(-lambda_min(eye(n) + (-e)*A), lambda_max(eye(n) + (-e)*A))| (* (- 1.0) |norm(eye(n) + (-e)*A)|)) 0.0))
; about e
(assert (>= e 0.0))
; about Max(abs(L*e - 1), abs(e*mu - 1))
(assert (>= (+ |Max(abs(L*e - 1), abs(e*mu - 1))| (* (- 1.0) |abs(L*e - 1)|)) 0.0))
; about Max(abs(L*e - 1), abs(e*mu - 1))
(assert (>= (+ |Max(abs(L*e - 1), abs(e*mu - 1))| (* (- 1.0) |abs(e*mu - 1)|)) 0.0))
; about Max(abs(L*e - 1), abs(e*mu - 1))
(assert (or (= (+ |Max(abs(L*e - 1), abs(e*mu - 1))| (* (- 1.0) |abs(L*e - 1)|)) 0.0) (= (+ |Max(abs(L*e - 1), abs(e*mu - 1))| (* (- 1.0) |abs(e*mu - 1)|)) 0.0)))
; about abs(e*mu - 1)
(assert (= (+ (- 1.0) (* |abs(e*mu - 1)| |abs(e*mu - 1)|) (* 2.0 e mu) (* (- 1.0) e e mu mu)) 0.0))
; about abs(e*mu - 1)
(assert (>= (+ 1.0 |abs(e*mu - 1)| (* (- 1.0) e mu)) 0.0))
; about abs(e*mu - 1)
(assert (>= (+ (- 1.0) |abs(e*mu - 1)| (* e mu)) 0.0))
; about abs(L*e - 1)
(assert (= (+ (- 1.0) (* 2.0 L e) (* (- 1.0) L L e e) (* |abs(L*e - 1)| |abs(L*e - 1)|)) 0.0))
; about abs(L*e - 1)
(assert (>= (+ 1.0 (* (- 1.0) L e) |abs(L*e - 1)|) 0.0))
; about abs(L*e - 1)
(assert (>= (+ (- 1.0) (* L e) |abs(L*e - 1)|) 0.0))
; about Max(-lambda_min(eye(n) + (-e)*A), lambda_max(eye(n) + (-e)*A))
(assert (>= (+ |Max(-lambda_min(eye(n) + (-e)*A), lambda_max(eye(n) + (-e)*A))| |lambda_min(eye(n) + (-e)*A)|) 0.0))
; about Max(-lambda_min(eye(n) + (-e)*A), lambda_max(eye(n) + (-e)*A))
(assert (>= (+ |Max(-lambda_min(eye(n) + (-e)*A), lambda_max(eye(n) + (-e)*A))| (* (- 1.0) |lambda_max(eye(n) + (-e)*A)|)) 0.0))
; about Max(-lambda_min(eye(n) + (-e)*A), lambda_max(eye(n) + (-e)*A))
(assert (or (= (+ |Max(-lambda_min(eye(n) + (-e)*A), lambda_max(eye(n) + (-e)*A))| |lambda_min(eye(n) + (-e)*A)|) 0.0) (= (+ |Max(-lambda_min(eye(n) + (-e)*A), lambda_max(eye(n) + (-e)*A))| (* (- 1.0) |lambda_max(eye(n) + (-e)*A)|)) 0.0)))
; Max(abs(L*e - 1), abs(e*mu - 1)) is nonnegative
(assert (>= |Max(abs(L*e - 1), abs(e*mu - 1))| 0.0))
; abs(L*e - 1) is nonnegative
(assert (>= |abs(L*e - 1)| 0.0))
; abs(e*mu - 1) is nonnegative
(assert (>= |abs(e*mu - 1)| 0.0))
; e is nonnegative
(assert (>= e 0.0))
; norm(eye(n) + (-e)*A) is nonnegative
(assert (>= |norm(eye(n) + (-e)*A)| 0.0))
; the negation of the claim
(assert (< (+ |Max(abs(L*e - 1), abs(e*mu - 1))| (* (- 1.0) |norm(eye(n) + (-e)*A)|)) 0.0))
(check-sat)
