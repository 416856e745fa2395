; published/P22a, step 2
; claim: inner(v, A*v) <= mu_2(A + transpose(A))/2*norm(v)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(v, A*v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |mu_2(A + A')| Real)
(declare-const |norm(v)| Real)
; 1
(assert (>= (+ (* (- 2.0) |inner(v, A*v)|) (* |mu_2(A + A')| |norm(v)| |norm(v)|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |inner(v, A*v)|) (* (/ 1.0 2.0) |mu_2(A + A')| |norm(v)| |norm(v)|)) 0.0))
(check-sat)
(reset)
; published/P22a, step 3, defined
; claim: mu_2(A) == mu_2(A)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P22a, step 3, defined
; claim: mu_2(A + transpose(A))/2 == mu_2(A + transpose(A))/2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P22a, claim
; claim: mu_2(A) <= (mu_1(A) + mu_inf(A))/2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |mu_1(A)| Real)
(declare-const |mu_2(A + A')| Real)
(declare-const |mu_2(A)| Real)
(declare-const |mu_inf(A + A')| Real)
(declare-const |mu_inf(A')| Real)
(declare-const |mu_inf(A)| Real)
; 3
(assert (>= (+ (* (/ 1.0 2.0) |mu_2(A + A')|) (* (- 1.0) |mu_2(A)|)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) |mu_2(A + A')|) |mu_inf(A + A')|) 0.0))
; 5
(assert (>= (+ (* (- 1.0) |mu_inf(A + A')|) |mu_inf(A')| |mu_inf(A)|) 0.0))
; 6
(assert (= (+ |mu_1(A)| (* (- 1.0) |mu_inf(A')|)) 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) |mu_1(A)|) (* (- 1.0) |mu_2(A)|) (* (/ 1.0 2.0) |mu_inf(A)|)) 0.0))
(check-sat)
