; published/P22b, step 2
; claim: exp(mu_2(A)*t)*norm(v) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |exp(mu_2(A)*t)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |norm(v)| Real)
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about exp(mu_2(A)*t)
(assert (> |exp(mu_2(A)*t)| 0.0))
; exp(mu_2(A)*t) is nonnegative
(assert (>= |exp(mu_2(A)*t)| 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; the negation of the claim
(assert (< (* |exp(mu_2(A)*t)| |norm(v)|) 0.0))
(check-sat)
(reset)
; published/P22b, step 3, defined
; claim: norm(X(t)*v) == norm(X(t)*v)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P22b, step 3, defined
; claim: exp(mu_2(A)*t)*norm(v) == exp(mu_2(A)*t)*norm(v)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P22b, step 3, defined
; claim: mu_2(A) == mu_2(A)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P22b, step 3, start
; claim: norm(X(0)*v) <= exp(mu_2(A)*0)*norm(v)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P22b, step 3, rate
; claim: inner(D(X, t)*v, X(t)*v)/norm(X(t)*v) - exp(mu_2(A)*t)*(mu_2(A)*1)*norm(v) <= mu_2(A)*(norm(X(t)*v) - exp(mu_2(A)*t)*norm(v))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/norm(X(t)*v)| Real)
(declare-const |exp(mu_2(A)*t)| Real)
(declare-const |inner(v, X(t)'*A*X(t)*v)| Real)
(declare-const |inner(v, X(t)'*X(t)*v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |mu_2(A)| Real)
(declare-const |norm(X(t)*v)| Real)
(declare-const |norm(v)| Real)
; 1
(assert (>= (+ (* (- 1.0) |inner(v, X(t)'*A*X(t)*v)|) (* |mu_2(A)| |norm(X(t)*v)| |norm(X(t)*v)|)) 0.0))
; 2
(assert (>= (* |exp(mu_2(A)*t)| |norm(v)|) 0.0))
; where the claim fails
(assert (> (+ (* (- 1.0) |exp(mu_2(A)*t)| |norm(v)|) |norm(X(t)*v)|) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about norm(X(t)*v)
(assert (= (+ (* (- 1.0) |inner(v, X(t)'*X(t)*v)|) (* |norm(X(t)*v)| |norm(X(t)*v)|)) 0.0))
; about inner(v, X(t)'*X(t)*v)
(assert (= (+ |inner(v, X(t)'*X(t)*v)| (* (- 1.0) |norm(X(t)*v)| |norm(X(t)*v)|)) 0.0))
; about exp(mu_2(A)*t)
(assert (> |exp(mu_2(A)*t)| 0.0))
; about 1/norm(X(t)*v)
(assert (= (+ (- 1.0) (* |1/norm(X(t)*v)| |norm(X(t)*v)|)) 0.0))
; 1/norm(X(t)*v) is nonnegative
(assert (>= |1/norm(X(t)*v)| 0.0))
; exp(mu_2(A)*t) is nonnegative
(assert (>= |exp(mu_2(A)*t)| 0.0))
; inner(v, X(t)'*X(t)*v) is nonnegative
(assert (>= |inner(v, X(t)'*X(t)*v)| 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; norm(X(t)*v) is nonnegative
(assert (>= |norm(X(t)*v)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/norm(X(t)*v)| |inner(v, X(t)'*A*X(t)*v)|) (* |mu_2(A)| |norm(X(t)*v)|)) 0.0))
(check-sat)
