; katende2025/T5b, step 3
; claim: norm(J*v)^2 <= l^2*norm(v)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c Real)
(declare-const h Real)
(declare-const |inner(v, J'*J*v)| Real)
(declare-const |inner(v, J*v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const l Real)
(declare-const |mu_2(J)| Real)
(declare-const |norm(J)| Real)
(declare-const |norm(J*v)| Real)
(declare-const |norm(v)| Real)
; H1
(assert (>= (+ l (* (- 1.0) |norm(J)|)) 0.0))
; H2
(assert (>= (+ (* (- 1.0) c) (* (- 1.0) |mu_2(J)|)) 0.0))
; H3
(assert (>= (+ 1.0 (* (- 2.0) c h)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |inner(v, J*v)|) (* |mu_2(J)| |norm(v)| |norm(v)|)) 0.0))
; 2
(assert (>= (+ (* |norm(J)| |norm(v)|) (* (- 1.0) |norm(J*v)|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about norm(J*v)
(assert (= (+ (* (- 1.0) |inner(v, J'*J*v)|) (* |norm(J*v)| |norm(J*v)|)) 0.0))
; about inner(v, J'*J*v)
(assert (= (+ |inner(v, J'*J*v)| (* (- 1.0) |norm(J*v)| |norm(J*v)|)) 0.0))
; about l
(assert (>= l 0.0))
; about h
(assert (>= h 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(v, J'*J*v) is nonnegative
(assert (>= |inner(v, J'*J*v)| 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm(J) is nonnegative
(assert (>= |norm(J)| 0.0))
; norm(J*v) is nonnegative
(assert (>= |norm(J*v)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; the negation of the claim
(assert (< (+ (* l l |norm(v)| |norm(v)|) (* (- 1.0) |norm(J*v)| |norm(J*v)|)) 0.0))
(check-sat)
(reset)
; katende2025/T5b, step 4
; claim: inner(v, J*v) <= -c*norm(v)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c Real)
(declare-const h Real)
(declare-const |inner(v, J'*J*v)| Real)
(declare-const |inner(v, J*v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const l Real)
(declare-const |mu_2(J)| Real)
(declare-const |norm(J)| Real)
(declare-const |norm(J*v)| Real)
(declare-const |norm(v)| Real)
; H1
(assert (>= (+ l (* (- 1.0) |norm(J)|)) 0.0))
; H2
(assert (>= (+ (* (- 1.0) c) (* (- 1.0) |mu_2(J)|)) 0.0))
; H3
(assert (>= (+ 1.0 (* (- 2.0) c h)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |inner(v, J*v)|) (* |mu_2(J)| |norm(v)| |norm(v)|)) 0.0))
; 2
(assert (>= (+ (* |norm(J)| |norm(v)|) (* (- 1.0) |norm(J*v)|)) 0.0))
; 3
(assert (>= (+ (* l l |norm(v)| |norm(v)|) (* (- 1.0) |norm(J*v)| |norm(J*v)|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about norm(J*v)
(assert (= (+ (* (- 1.0) |inner(v, J'*J*v)|) (* |norm(J*v)| |norm(J*v)|)) 0.0))
; about inner(v, J'*J*v)
(assert (= (+ |inner(v, J'*J*v)| (* (- 1.0) |norm(J*v)| |norm(J*v)|)) 0.0))
; about l
(assert (>= l 0.0))
; about h
(assert (>= h 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(v, J'*J*v) is nonnegative
(assert (>= |inner(v, J'*J*v)| 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm(J) is nonnegative
(assert (>= |norm(J)| 0.0))
; norm(J*v) is nonnegative
(assert (>= |norm(J*v)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) c |norm(v)| |norm(v)|) (* (- 1.0) |inner(v, J*v)|)) 0.0))
(check-sat)
(reset)
; katende2025/T5b, step 5
; claim: norm((eye(n) + h*J)*v)^2 <= (1 - 2*h*c + h^2*l^2)*norm(v)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c Real)
(declare-const h Real)
(declare-const |inner(v, J'*J*v)| Real)
(declare-const |inner(v, J*v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const l Real)
(declare-const |mu_2(J)| Real)
(declare-const |norm((h)*J*v + v)| Real)
(declare-const |norm(J)| Real)
(declare-const |norm(J*v)| Real)
(declare-const |norm(v)| Real)
; H1
(assert (>= (+ l (* (- 1.0) |norm(J)|)) 0.0))
; H2
(assert (>= (+ (* (- 1.0) c) (* (- 1.0) |mu_2(J)|)) 0.0))
; H3
(assert (>= (+ 1.0 (* (- 2.0) c h)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |inner(v, J*v)|) (* |mu_2(J)| |norm(v)| |norm(v)|)) 0.0))
; 2
(assert (>= (+ (* |norm(J)| |norm(v)|) (* (- 1.0) |norm(J*v)|)) 0.0))
; 3
(assert (>= (+ (* l l |norm(v)| |norm(v)|) (* (- 1.0) |norm(J*v)| |norm(J*v)|)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) c |norm(v)| |norm(v)|) (* (- 1.0) |inner(v, J*v)|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about norm(J*v)
(assert (= (+ (* (- 1.0) |inner(v, J'*J*v)|) (* |norm(J*v)| |norm(J*v)|)) 0.0))
; about inner(v, J'*J*v)
(assert (= (+ |inner(v, J'*J*v)| (* (- 1.0) |norm(J*v)| |norm(J*v)|)) 0.0))
; about norm((h)*J*v + v)
(assert (= (+ (* (- 2.0) h |inner(v, J*v)|) (* (- 1.0) h h |inner(v, J'*J*v)|) (* (- 1.0) |inner(v, v)|) (* |norm((h)*J*v + v)| |norm((h)*J*v + v)|)) 0.0))
; about l
(assert (>= l 0.0))
; about h
(assert (>= h 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(v, J'*J*v) is nonnegative
(assert (>= |inner(v, J'*J*v)| 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm((h)*J*v + v) is nonnegative
(assert (>= |norm((h)*J*v + v)| 0.0))
; norm(J) is nonnegative
(assert (>= |norm(J)| 0.0))
; norm(J*v) is nonnegative
(assert (>= |norm(J*v)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) c h |norm(v)| |norm(v)|) (* h h l l |norm(v)| |norm(v)|) (* (- 1.0) |norm((h)*J*v + v)| |norm((h)*J*v + v)|) (* |norm(v)| |norm(v)|)) 0.0))
(check-sat)
(reset)
; katende2025/T5b, step 6
; claim: norm((eye(n) + h*J)*v) <= sqrt(1 - 2*h*c + h^2*l^2)*norm(v)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c Real)
(declare-const h Real)
(declare-const |inner(v, J'*J*v)| Real)
(declare-const |inner(v, J*v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const l Real)
(declare-const |mu_2(J)| Real)
(declare-const |norm((h)*J*v + v)| Real)
(declare-const |norm(J)| Real)
(declare-const |norm(J*v)| Real)
(declare-const |norm(v)| Real)
(declare-const |sqrt(h^2*l^2 - 2*c*h + 1)| Real)
; H1
(assert (>= (+ l (* (- 1.0) |norm(J)|)) 0.0))
; H2
(assert (>= (+ (* (- 1.0) c) (* (- 1.0) |mu_2(J)|)) 0.0))
; H3
(assert (>= (+ 1.0 (* (- 2.0) c h)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |inner(v, J*v)|) (* |mu_2(J)| |norm(v)| |norm(v)|)) 0.0))
; 2
(assert (>= (+ (* |norm(J)| |norm(v)|) (* (- 1.0) |norm(J*v)|)) 0.0))
; 3
(assert (>= (+ (* l l |norm(v)| |norm(v)|) (* (- 1.0) |norm(J*v)| |norm(J*v)|)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) c |norm(v)| |norm(v)|) (* (- 1.0) |inner(v, J*v)|)) 0.0))
; 5
(assert (>= (+ (* (- 2.0) c h |norm(v)| |norm(v)|) (* h h l l |norm(v)| |norm(v)|) (* (- 1.0) |norm((h)*J*v + v)| |norm((h)*J*v + v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about norm(J*v)
(assert (= (+ (* (- 1.0) |inner(v, J'*J*v)|) (* |norm(J*v)| |norm(J*v)|)) 0.0))
; about inner(v, J'*J*v)
(assert (= (+ |inner(v, J'*J*v)| (* (- 1.0) |norm(J*v)| |norm(J*v)|)) 0.0))
; about norm((h)*J*v + v)
(assert (= (+ (* (- 2.0) h |inner(v, J*v)|) (* (- 1.0) h h |inner(v, J'*J*v)|) (* (- 1.0) |inner(v, v)|) (* |norm((h)*J*v + v)| |norm((h)*J*v + v)|)) 0.0))
; about l
(assert (>= l 0.0))
; about h
(assert (>= h 0.0))
; about sqrt(h^2*l^2 - 2*c*h + 1)
(assert (= (+ (- 1.0) (* 2.0 c h) (* (- 1.0) h h l l) (* |sqrt(h^2*l^2 - 2*c*h + 1)| |sqrt(h^2*l^2 - 2*c*h + 1)|)) 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(v, J'*J*v) is nonnegative
(assert (>= |inner(v, J'*J*v)| 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm((h)*J*v + v) is nonnegative
(assert (>= |norm((h)*J*v + v)| 0.0))
; norm(J) is nonnegative
(assert (>= |norm(J)| 0.0))
; norm(J*v) is nonnegative
(assert (>= |norm(J*v)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; sqrt(h^2*l^2 - 2*c*h + 1) is nonnegative
(assert (>= |sqrt(h^2*l^2 - 2*c*h + 1)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm((h)*J*v + v)|) (* |norm(v)| |sqrt(h^2*l^2 - 2*c*h + 1)|)) 0.0))
(check-sat)
(reset)
; katende2025/T5b, claim, defined
; claim: norm(eye(n) + h*J) == norm(eye(n) + h*J)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T5b, claim, defined
; claim: sqrt(1 - 2*h*c + h^2*l^2) == sqrt(1 - 2*h*c + h^2*l^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
