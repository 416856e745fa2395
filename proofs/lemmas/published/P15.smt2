; published/P15, step 3
; claim: norm(transpose(K)*p)^2 <= norm(K)^2*norm(p)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(p, K*K'*p)| Real)
(declare-const |inner(p, p)| Real)
(declare-const |norm(K')| Real)
(declare-const |norm(K'*p)| Real)
(declare-const |norm(K)| Real)
(declare-const |norm(p)| Real)
; 1
(assert (>= (+ (* |norm(K')| |norm(p)|) (* (- 1.0) |norm(K'*p)|)) 0.0))
; 2
(assert (= (+ (* (- 1.0) |norm(K')|) |norm(K)|) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(K'*p)
(assert (= (+ (* (- 1.0) |inner(p, K*K'*p)|) (* |norm(K'*p)| |norm(K'*p)|)) 0.0))
; about inner(p, K*K'*p)
(assert (= (+ |inner(p, K*K'*p)| (* (- 1.0) |norm(K'*p)| |norm(K'*p)|)) 0.0))
; inner(p, K*K'*p) is nonnegative
(assert (>= |inner(p, K*K'*p)| 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; norm(K') is nonnegative
(assert (>= |norm(K')| 0.0))
; norm(K'*p) is nonnegative
(assert (>= |norm(K'*p)| 0.0))
; norm(K) is nonnegative
(assert (>= |norm(K)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(K'*p)| |norm(K'*p)|) (* |norm(K)| |norm(K)| |norm(p)| |norm(p)|)) 0.0))
(check-sat)
(reset)
; published/P15, step 4
; claim: h*b0*norm(transpose(K)*p)^2 <= 2*norm(p)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const b0 Real)
(declare-const h Real)
(declare-const |inner(p, K*K'*p)| Real)
(declare-const |inner(p, p)| Real)
(declare-const |norm(K'*p)| Real)
(declare-const |norm(K)| Real)
(declare-const |norm(p)| Real)
; H2
(assert (>= (+ 2.0 (* (- 1.0) b0 h |norm(K)| |norm(K)|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |norm(K'*p)| |norm(K'*p)|) (* |norm(K)| |norm(K)| |norm(p)| |norm(p)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(K'*p)
(assert (= (+ (* (- 1.0) |inner(p, K*K'*p)|) (* |norm(K'*p)| |norm(K'*p)|)) 0.0))
; about inner(p, K*K'*p)
(assert (= (+ |inner(p, K*K'*p)| (* (- 1.0) |norm(K'*p)| |norm(K'*p)|)) 0.0))
; about h
(assert (>= h 0.0))
; about b0
(assert (> b0 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(p, K*K'*p) is nonnegative
(assert (>= |inner(p, K*K'*p)| 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; norm(K'*p) is nonnegative
(assert (>= |norm(K'*p)| 0.0))
; norm(K) is nonnegative
(assert (>= |norm(K)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) b0 h |norm(K'*p)| |norm(K'*p)|) (* 2.0 |norm(p)| |norm(p)|)) 0.0))
(check-sat)
(reset)
; published/P15, step 5
; claim: h*norm(transpose(K)*p)^2 <= 2*inner(p, K*u)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const b0 Real)
(declare-const h Real)
(declare-const |inner(p, K*K'*p)| Real)
(declare-const |inner(p, K*u)| Real)
(declare-const |inner(p, p)| Real)
(declare-const |norm(K'*p)| Real)
(declare-const |norm(p)| Real)
; H1
(assert (>= (+ (* b0 |inner(p, K*u)|) (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) b0 h |norm(K'*p)| |norm(K'*p)|) (* 2.0 |norm(p)| |norm(p)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(K'*p)
(assert (= (+ (* (- 1.0) |inner(p, K*K'*p)|) (* |norm(K'*p)| |norm(K'*p)|)) 0.0))
; about inner(p, K*K'*p)
(assert (= (+ |inner(p, K*K'*p)| (* (- 1.0) |norm(K'*p)| |norm(K'*p)|)) 0.0))
; about h
(assert (>= h 0.0))
; about b0
(assert (> b0 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(p, K*K'*p) is nonnegative
(assert (>= |inner(p, K*K'*p)| 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; norm(K'*p) is nonnegative
(assert (>= |norm(K'*p)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) h |norm(K'*p)| |norm(K'*p)|) (* 2.0 |inner(p, K*u)|)) 0.0))
(check-sat)
(reset)
; published/P15, step 6
; claim: norm(u - h*(transpose(K)*p))^2 <= norm(u)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const h Real)
(declare-const |inner(p, K*K'*p)| Real)
(declare-const |inner(p, K*u)| Real)
(declare-const |inner(u, u)| Real)
(declare-const |norm((h)*K'*p + (-1)*u)| Real)
(declare-const |norm(K'*p)| Real)
(declare-const |norm(u)| Real)
; 5
(assert (>= (+ (* (- 1.0) h |norm(K'*p)| |norm(K'*p)|) (* 2.0 |inner(p, K*u)|)) 0.0))
; about norm(u)
(assert (= (+ (* (- 1.0) |inner(u, u)|) (* |norm(u)| |norm(u)|)) 0.0))
; about inner(u, u)
(assert (= (+ |inner(u, u)| (* (- 1.0) |norm(u)| |norm(u)|)) 0.0))
; about norm(K'*p)
(assert (= (+ (* (- 1.0) |inner(p, K*K'*p)|) (* |norm(K'*p)| |norm(K'*p)|)) 0.0))
; about inner(p, K*K'*p)
(assert (= (+ |inner(p, K*K'*p)| (* (- 1.0) |norm(K'*p)| |norm(K'*p)|)) 0.0))
; about norm((h)*K'*p + (-1)*u)
(assert (= (+ (* 2.0 h |inner(p, K*u)|) (* (- 1.0) h h |inner(p, K*K'*p)|) (* (- 1.0) |inner(u, u)|) (* |norm((h)*K'*p + (-1)*u)| |norm((h)*K'*p + (-1)*u)|)) 0.0))
; about h
(assert (>= h 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(p, K*K'*p) is nonnegative
(assert (>= |inner(p, K*K'*p)| 0.0))
; inner(u, u) is nonnegative
(assert (>= |inner(u, u)| 0.0))
; norm((h)*K'*p + (-1)*u) is nonnegative
(assert (>= |norm((h)*K'*p + (-1)*u)| 0.0))
; norm(K'*p) is nonnegative
(assert (>= |norm(K'*p)| 0.0))
; norm(u) is nonnegative
(assert (>= |norm(u)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm((h)*K'*p + (-1)*u)| |norm((h)*K'*p + (-1)*u)|) (* |norm(u)| |norm(u)|)) 0.0))
(check-sat)
(reset)
; published/P15, claim
; claim: norm(u - h*(transpose(K)*p)) <= norm(u)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const h Real)
(declare-const |inner(p, K*K'*p)| Real)
(declare-const |inner(p, K*u)| Real)
(declare-const |inner(u, u)| Real)
(declare-const |norm((h)*K'*p + (-1)*u)| Real)
(declare-const |norm(K'*p)| Real)
(declare-const |norm(u)| Real)
; 6
(assert (>= (+ (* (- 1.0) |norm((h)*K'*p + (-1)*u)| |norm((h)*K'*p + (-1)*u)|) (* |norm(u)| |norm(u)|)) 0.0))
; about norm(u)
(assert (= (+ (* (- 1.0) |inner(u, u)|) (* |norm(u)| |norm(u)|)) 0.0))
; about inner(u, u)
(assert (= (+ |inner(u, u)| (* (- 1.0) |norm(u)| |norm(u)|)) 0.0))
; about norm((h)*K'*p + (-1)*u)
(assert (= (+ (* 2.0 h |inner(p, K*u)|) (* (- 1.0) h h |inner(p, K*K'*p)|) (* (- 1.0) |inner(u, u)|) (* |norm((h)*K'*p + (-1)*u)| |norm((h)*K'*p + (-1)*u)|)) 0.0))
; about inner(p, K*K'*p)
(assert (= (+ |inner(p, K*K'*p)| (* (- 1.0) |norm(K'*p)| |norm(K'*p)|)) 0.0))
; about norm(K'*p)
(assert (= (+ (* (- 1.0) |inner(p, K*K'*p)|) (* |norm(K'*p)| |norm(K'*p)|)) 0.0))
; about h
(assert (>= h 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(p, K*K'*p) is nonnegative
(assert (>= |inner(p, K*K'*p)| 0.0))
; inner(u, u) is nonnegative
(assert (>= |inner(u, u)| 0.0))
; norm((h)*K'*p + (-1)*u) is nonnegative
(assert (>= |norm((h)*K'*p + (-1)*u)| 0.0))
; norm(K'*p) is nonnegative
(assert (>= |norm(K'*p)| 0.0))
; norm(u) is nonnegative
(assert (>= |norm(u)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm((h)*K'*p + (-1)*u)|) |norm(u)|) 0.0))
(check-sat)
