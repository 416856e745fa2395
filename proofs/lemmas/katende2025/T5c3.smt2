; katende2025/T5c3, step 3
; claim: norm(v) == 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(v, v)| Real)
(declare-const |norm(v)| Real)
; H1
(assert (= (+ 1.0 (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; the negation of the claim
(assert (not (= (+ 1.0 (* (- 1.0) |norm(v)|)) 0.0)))
(check-sat)
(reset)
; katende2025/T5c3, step 4
; claim: inner(v, (eye(n) + h*J)*v) == 1 - h*l
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const h Real)
(declare-const |inner(v, J*v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const l Real)
(declare-const |norm(v)| Real)
; H1
(assert (= (+ 1.0 (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; H2
(assert (= (+ (* (- 1.0) |inner(v, J*v)|) (* (- 1.0) l)) 0.0))
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
(assert (not (= (+ 1.0 (* (- 1.0) h |inner(v, J*v)|) (* (- 1.0) h l) (* (- 1.0) |inner(v, v)|)) 0.0)))
(check-sat)
(reset)
; katende2025/T5c3, step 5
; claim: Abs(inner(v, (eye(n) + h*J)*v)) <= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |abs(h*inner(v, J*v) + inner(v, v))| Real)
(declare-const h Real)
(declare-const |inner(v, J'*J*v)| Real)
(declare-const |inner(v, J*v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |norm((h)*J*v + v)| Real)
(declare-const |norm(J*v)| Real)
(declare-const |norm(eye(n) + (h)*J)| Real)
(declare-const |norm(v)| Real)
; H3
(assert (>= (+ 1.0 (* (- 1.0) |norm(eye(n) + (h)*J)|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm((h)*J*v + v)|) (* |norm(eye(n) + (h)*J)| |norm(v)|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |abs(h*inner(v, J*v) + inner(v, v))|) (* |norm((h)*J*v + v)| |norm(v)|)) 0.0))
; 3
(assert (= (+ 1.0 (* (- 1.0) |norm(v)|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about norm((h)*J*v + v)
(assert (= (+ (* (- 2.0) h |inner(v, J*v)|) (* (- 1.0) h h |inner(v, J'*J*v)|) (* (- 1.0) |inner(v, v)|) (* |norm((h)*J*v + v)| |norm((h)*J*v + v)|)) 0.0))
; about inner(v, J'*J*v)
(assert (= (+ |inner(v, J'*J*v)| (* (- 1.0) |norm(J*v)| |norm(J*v)|)) 0.0))
; about norm(J*v)
(assert (= (+ (* (- 1.0) |inner(v, J'*J*v)|) (* |norm(J*v)| |norm(J*v)|)) 0.0))
; about h
(assert (>= h 0.0))
; about abs(h*inner(v, J*v) + inner(v, v))
(assert (= (+ (* |abs(h*inner(v, J*v) + inner(v, v))| |abs(h*inner(v, J*v) + inner(v, v))|) (* (- 2.0) h |inner(v, J*v)| |inner(v, v)|) (* (- 1.0) h h |inner(v, J*v)| |inner(v, J*v)|) (* (- 1.0) |inner(v, v)| |inner(v, v)|)) 0.0))
; about abs(h*inner(v, J*v) + inner(v, v))
(assert (>= (+ |abs(h*inner(v, J*v) + inner(v, v))| (* (- 1.0) h |inner(v, J*v)|) (* (- 1.0) |inner(v, v)|)) 0.0))
; about abs(h*inner(v, J*v) + inner(v, v))
(assert (>= (+ |abs(h*inner(v, J*v) + inner(v, v))| (* h |inner(v, J*v)|) |inner(v, v)|) 0.0))
; abs(h*inner(v, J*v) + inner(v, v)) is nonnegative
(assert (>= |abs(h*inner(v, J*v) + inner(v, v))| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(v, J'*J*v) is nonnegative
(assert (>= |inner(v, J'*J*v)| 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; norm((h)*J*v + v) is nonnegative
(assert (>= |norm((h)*J*v + v)| 0.0))
; norm(J*v) is nonnegative
(assert (>= |norm(J*v)| 0.0))
; norm(eye(n) + (h)*J) is nonnegative
(assert (>= |norm(eye(n) + (h)*J)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) |abs(h*inner(v, J*v) + inner(v, v))|)) 0.0))
(check-sat)
(reset)
; katende2025/T5c3, claim
; claim: h*l <= 2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |abs(h*inner(v, J*v) + inner(v, v))| Real)
(declare-const h Real)
(declare-const |inner(v, J*v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const l Real)
(declare-const |norm(v)| Real)
; 4
(assert (= (+ 1.0 (* (- 1.0) h |inner(v, J*v)|) (* (- 1.0) h l) (* (- 1.0) |inner(v, v)|)) 0.0))
; 5
(assert (>= (+ 1.0 (* (- 1.0) |abs(h*inner(v, J*v) + inner(v, v))|)) 0.0))
; about l
(assert (>= l 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about h
(assert (>= h 0.0))
; about abs(h*inner(v, J*v) + inner(v, v))
(assert (= (+ (* |abs(h*inner(v, J*v) + inner(v, v))| |abs(h*inner(v, J*v) + inner(v, v))|) (* (- 2.0) h |inner(v, J*v)| |inner(v, v)|) (* (- 1.0) h h |inner(v, J*v)| |inner(v, J*v)|) (* (- 1.0) |inner(v, v)| |inner(v, v)|)) 0.0))
; about abs(h*inner(v, J*v) + inner(v, v))
(assert (>= (+ |abs(h*inner(v, J*v) + inner(v, v))| (* (- 1.0) h |inner(v, J*v)|) (* (- 1.0) |inner(v, v)|)) 0.0))
; about abs(h*inner(v, J*v) + inner(v, v))
(assert (>= (+ |abs(h*inner(v, J*v) + inner(v, v))| (* h |inner(v, J*v)|) |inner(v, v)|) 0.0))
; abs(h*inner(v, J*v) + inner(v, v)) is nonnegative
(assert (>= |abs(h*inner(v, J*v) + inner(v, v))| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; the negation of the claim
(assert (< (+ 2.0 (* (- 1.0) h l)) 0.0))
(check-sat)
