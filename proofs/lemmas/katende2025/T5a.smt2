; katende2025/T5a, step 4
; claim: norm(h*J) <= h*l
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const h Real)
(declare-const l Real)
(declare-const |norm((h)*J)| Real)
(declare-const |norm(J)| Real)
(declare-const |norm(eye(n) + (h)*J)| Real)
(declare-const |norm(eye(n))| Real)
; H1
(assert (>= (+ l (* (- 1.0) |norm(J)|)) 0.0))
; 1
(assert (>= (+ |norm((h)*J)| (* (- 1.0) |norm(eye(n) + (h)*J)|) |norm(eye(n))|) 0.0))
; 2
(assert (= (+ 1.0 (* (- 1.0) |norm(eye(n))|)) 0.0))
; 3
(assert (= (+ (* h |norm(J)|) (* (- 1.0) |norm((h)*J)|)) 0.0))
; about h
(assert (>= h 0.0))
; h is nonnegative
(assert (>= h 0.0))
; norm((h)*J) is nonnegative
(assert (>= |norm((h)*J)| 0.0))
; norm(J) is nonnegative
(assert (>= |norm(J)| 0.0))
; norm(eye(n) + (h)*J) is nonnegative
(assert (>= |norm(eye(n) + (h)*J)| 0.0))
; norm(eye(n)) is nonnegative
(assert (>= |norm(eye(n))| 0.0))
; the negation of the claim
(assert (< (+ (* h l) (* (- 1.0) |norm((h)*J)|)) 0.0))
(check-sat)
(reset)
; katende2025/T5a, claim
; claim: norm(eye(n) + h*J) <= 1 + h*l
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const h Real)
(declare-const l Real)
(declare-const |norm((h)*J)| Real)
(declare-const |norm(J)| Real)
(declare-const |norm(eye(n) + (h)*J)| Real)
(declare-const |norm(eye(n))| Real)
; H1
(assert (>= (+ l (* (- 1.0) |norm(J)|)) 0.0))
; 1
(assert (>= (+ |norm((h)*J)| (* (- 1.0) |norm(eye(n) + (h)*J)|) |norm(eye(n))|) 0.0))
; 2
(assert (= (+ 1.0 (* (- 1.0) |norm(eye(n))|)) 0.0))
; 3
(assert (= (+ (* h |norm(J)|) (* (- 1.0) |norm((h)*J)|)) 0.0))
; 4
(assert (>= (+ (* h l) (* (- 1.0) |norm((h)*J)|)) 0.0))
; about h
(assert (>= h 0.0))
; h is nonnegative
(assert (>= h 0.0))
; norm((h)*J) is nonnegative
(assert (>= |norm((h)*J)| 0.0))
; norm(J) is nonnegative
(assert (>= |norm(J)| 0.0))
; norm(eye(n) + (h)*J) is nonnegative
(assert (>= |norm(eye(n) + (h)*J)| 0.0))
; norm(eye(n)) is nonnegative
(assert (>= |norm(eye(n))| 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* h l) (* (- 1.0) |norm(eye(n) + (h)*J)|)) 0.0))
(check-sat)
