; katende2025/T5c, step 3
; claim: inner(v, (eye(n) + h*J)*v) <= (1 - h*c)*norm(v)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c Real)
(declare-const h Real)
(declare-const |inner(v, J*v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |lambda_max(J)| Real)
(declare-const |norm(v)| Real)
; H1
(assert (>= (+ (* (- 1.0) c) (* (- 1.0) |lambda_max(J)|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |inner(v, J*v)|) (* |lambda_max(J)| |norm(v)| |norm(v)|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about h
(assert (>= h 0.0))
; about c
(assert (>= c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) c h |norm(v)| |norm(v)|) (* (- 1.0) h |inner(v, J*v)|) (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
(check-sat)
(reset)
; katende2025/T5c, step 4
; claim: inner(v, (eye(n) + h*J)*v) >= (1 - h*l)*norm(v)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const h Real)
(declare-const |inner(v, J*v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const l Real)
(declare-const |lambda_min(J)| Real)
(declare-const |norm(v)| Real)
; H2
(assert (>= (+ l |lambda_min(J)|) 0.0))
; 2
(assert (>= (+ |inner(v, J*v)| (* (- 1.0) |lambda_min(J)| |norm(v)| |norm(v)|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about l
(assert (>= l 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about h
(assert (>= h 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; the negation of the claim
(assert (< (+ (* h |inner(v, J*v)|) (* h l |norm(v)| |norm(v)|) |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
(check-sat)
(reset)
; katende2025/T5c, claim
; claim: norm(eye(n) + h*J) <= Max(Abs(1 - h*c), Abs(1 - h*l))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Max(-lambda_min(eye(n) + (h)*J), lambda_max(eye(n) + (h)*J))| Real)
(declare-const |Max(abs(c*h - 1), abs(h*l - 1))| Real)
(declare-const |abs(c*h - 1)| Real)
(declare-const |abs(h*l - 1)| Real)
(declare-const c Real)
(declare-const h Real)
(declare-const l Real)
(declare-const |lambda_max(eye(n) + (h)*J)| Real)
(declare-const |lambda_min(eye(n) + (h)*J)| Real)
(declare-const |norm(eye(n) + (h)*J)| Real)
; 5
(assert (>= (+ 1.0 (* (- 1.0) c h) (* (- 1.0) |lambda_max(eye(n) + (h)*J)|)) 0.0))
; 6
(assert (>= (+ (- 1.0) (* h l) |lambda_min(eye(n) + (h)*J)|) 0.0))
; 7
(assert (= (+ |Max(-lambda_min(eye(n) + (h)*J), lambda_max(eye(n) + (h)*J))| (* (- 1.0) |norm(eye(n) + (h)*J)|)) 0.0))
; about l
(assert (>= l 0.0))
; about h
(assert (>= h 0.0))
; about c
(assert (>= c 0.0))
; about Max(abs(c*h - 1), abs(h*l - 1))
(assert (>= (+ |Max(abs(c*h - 1), abs(h*l - 1))| (* (- 1.0) |abs(c*h - 1)|)) 0.0))
; about Max(abs(c*h - 1), abs(h*l - 1))
(assert (>= (+ |Max(abs(c*h - 1), abs(h*l - 1))| (* (- 1.0) |abs(h*l - 1)|)) 0.0))
; about Max(abs(c*h - 1), abs(h*l - 1))
(assert (or (= (+ |Max(abs(c*h - 1), abs(h*l - 1))| (* (- 1.0) |abs(c*h - 1)|)) 0.0) (= (+ |Max(abs(c*h - 1), abs(h*l - 1))| (* (- 1.0) |abs(h*l - 1)|)) 0.0)))
; about abs(h*l - 1)
(assert (= (+ (- 1.0) (* |abs(h*l - 1)| |abs(h*l - 1)|) (* 2.0 h l) (* (- 1.0) h h l l)) 0.0))
; about abs(h*l - 1)
(assert (>= (+ 1.0 |abs(h*l - 1)| (* (- 1.0) h l)) 0.0))
; about abs(h*l - 1)
(assert (>= (+ (- 1.0) |abs(h*l - 1)| (* h l)) 0.0))
; about abs(c*h - 1)
(assert (= (+ (- 1.0) (* |abs(c*h - 1)| |abs(c*h - 1)|) (* 2.0 c h) (* (- 1.0) c c h h)) 0.0))
; about abs(c*h - 1)
(assert (>= (+ 1.0 |abs(c*h - 1)| (* (- 1.0) c h)) 0.0))
; about abs(c*h - 1)
(assert (>= (+ (- 1.0) |abs(c*h - 1)| (* c h)) 0.0))
; about Max(-lambda_min(eye(n) + (h)*J), lambda_max(eye(n) + (h)*J))
(assert (>= (+ |Max(-lambda_min(eye(n) + (h)*J), lambda_max(eye(n) + (h)*J))| |lambda_min(eye(n) + (h)*J)|) 0.0))
; about Max(-lambda_min(eye(n) + (h)*J), lambda_max(eye(n) + (h)*J))
(assert (>= (+ |Max(-lambda_min(eye(n) + (h)*J), lambda_max(eye(n) + (h)*J))| (* (- 1.0) |lambda_max(eye(n) + (h)*J)|)) 0.0))
; about Max(-lambda_min(eye(n) + (h)*J), lambda_max(eye(n) + (h)*J))
(assert (or (= (+ |Max(-lambda_min(eye(n) + (h)*J), lambda_max(eye(n) + (h)*J))| |lambda_min(eye(n) + (h)*J)|) 0.0) (= (+ |Max(-lambda_min(eye(n) + (h)*J), lambda_max(eye(n) + (h)*J))| (* (- 1.0) |lambda_max(eye(n) + (h)*J)|)) 0.0)))
; Max(abs(c*h - 1), abs(h*l - 1)) is nonnegative
(assert (>= |Max(abs(c*h - 1), abs(h*l - 1))| 0.0))
; abs(c*h - 1) is nonnegative
(assert (>= |abs(c*h - 1)| 0.0))
; abs(h*l - 1) is nonnegative
(assert (>= |abs(h*l - 1)| 0.0))
; c is nonnegative
(assert (>= c 0.0))
; h is nonnegative
(assert (>= h 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm(eye(n) + (h)*J) is nonnegative
(assert (>= |norm(eye(n) + (h)*J)| 0.0))
; the negation of the claim
(assert (< (+ |Max(abs(c*h - 1), abs(h*l - 1))| (* (- 1.0) |norm(eye(n) + (h)*J)|)) 0.0))
(check-sat)
