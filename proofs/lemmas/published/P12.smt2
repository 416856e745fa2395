; published/P12, step 1
; claim: norm(W1*p)^2 <= r*norm(u)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a Real)
(declare-const b Real)
(declare-const |inner(p, W1'*W1*p)| Real)
(declare-const |inner(p, diag(t)*W0*u)| Real)
(declare-const |inner(p, diag(t)*p)| Real)
(declare-const |inner(u, W0'*diag(t)*W0*u)| Real)
(declare-const |inner(u, u)| Real)
(declare-const |norm(W1*p)| Real)
(declare-const |norm(u)| Real)
(declare-const r Real)
; H1
(assert (>= (+ (* 2.0 a b |inner(u, W0'*diag(t)*W0*u)|) (* (- 2.0) a |inner(p, diag(t)*W0*u)|) (* (- 2.0) b |inner(p, diag(t)*W0*u)|) (* 2.0 |inner(p, diag(t)*p)|) (* (- 1.0) |norm(W1*p)| |norm(W1*p)|) (* |norm(u)| |norm(u)| r)) 0.0))
; H2
(assert (>= (+ (* (- 1.0) a b |inner(u, W0'*diag(t)*W0*u)|) (* a |inner(p, diag(t)*W0*u)|) (* b |inner(p, diag(t)*W0*u)|) (* (- 1.0) |inner(p, diag(t)*p)|)) 0.0))
; about r
(assert (>= r 0.0))
; about norm(u)
(assert (= (+ (* (- 1.0) |inner(u, u)|) (* |norm(u)| |norm(u)|)) 0.0))
; about inner(u, u)
(assert (= (+ |inner(u, u)| (* (- 1.0) |norm(u)| |norm(u)|)) 0.0))
; about norm(W1*p)
(assert (= (+ (* (- 1.0) |inner(p, W1'*W1*p)|) (* |norm(W1*p)| |norm(W1*p)|)) 0.0))
; about inner(p, W1'*W1*p)
(assert (= (+ |inner(p, W1'*W1*p)| (* (- 1.0) |norm(W1*p)| |norm(W1*p)|)) 0.0))
; inner(p, W1'*W1*p) is nonnegative
(assert (>= |inner(p, W1'*W1*p)| 0.0))
; inner(u, u) is nonnegative
(assert (>= |inner(u, u)| 0.0))
; norm(W1*p) is nonnegative
(assert (>= |norm(W1*p)| 0.0))
; norm(u) is nonnegative
(assert (>= |norm(u)| 0.0))
; r is nonnegative
(assert (>= r 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(W1*p)| |norm(W1*p)|) (* |norm(u)| |norm(u)| r)) 0.0))
(check-sat)
(reset)
; published/P12, step 2
; claim: norm(W1*p)^2 <= (sqrt(r)*norm(u))^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(p, W1'*W1*p)| Real)
(declare-const |inner(u, u)| Real)
(declare-const |norm(W1*p)| Real)
(declare-const |norm(u)| Real)
(declare-const r Real)
(declare-const |sqrt(r)| Real)
; 1
(assert (>= (+ (* (- 1.0) |norm(W1*p)| |norm(W1*p)|) (* |norm(u)| |norm(u)| r)) 0.0))
; about r
(assert (>= r 0.0))
; about norm(u)
(assert (= (+ (* (- 1.0) |inner(u, u)|) (* |norm(u)| |norm(u)|)) 0.0))
; about inner(u, u)
(assert (= (+ |inner(u, u)| (* (- 1.0) |norm(u)| |norm(u)|)) 0.0))
; about norm(W1*p)
(assert (= (+ (* (- 1.0) |inner(p, W1'*W1*p)|) (* |norm(W1*p)| |norm(W1*p)|)) 0.0))
; about inner(p, W1'*W1*p)
(assert (= (+ |inner(p, W1'*W1*p)| (* (- 1.0) |norm(W1*p)| |norm(W1*p)|)) 0.0))
; about sqrt(r)
(assert (= (+ (* (- 1.0) r) (* |sqrt(r)| |sqrt(r)|)) 0.0))
; inner(p, W1'*W1*p) is nonnegative
(assert (>= |inner(p, W1'*W1*p)| 0.0))
; inner(u, u) is nonnegative
(assert (>= |inner(u, u)| 0.0))
; norm(W1*p) is nonnegative
(assert (>= |norm(W1*p)| 0.0))
; norm(u) is nonnegative
(assert (>= |norm(u)| 0.0))
; r is nonnegative
(assert (>= r 0.0))
; sqrt(r) is nonnegative
(assert (>= |sqrt(r)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(W1*p)| |norm(W1*p)|) (* |norm(u)| |norm(u)| |sqrt(r)| |sqrt(r)|)) 0.0))
(check-sat)
(reset)
; published/P12, claim
; claim: norm(W1*p) <= sqrt(r)*norm(u)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(p, W1'*W1*p)| Real)
(declare-const |inner(u, u)| Real)
(declare-const |norm(W1*p)| Real)
(declare-const |norm(u)| Real)
(declare-const r Real)
(declare-const |sqrt(r)| Real)
; 2
(assert (>= (+ (* (- 1.0) |norm(W1*p)| |norm(W1*p)|) (* |norm(u)| |norm(u)| |sqrt(r)| |sqrt(r)|)) 0.0))
; about r
(assert (>= r 0.0))
; about norm(u)
(assert (= (+ (* (- 1.0) |inner(u, u)|) (* |norm(u)| |norm(u)|)) 0.0))
; about inner(u, u)
(assert (= (+ |inner(u, u)| (* (- 1.0) |norm(u)| |norm(u)|)) 0.0))
; about norm(W1*p)
(assert (= (+ (* (- 1.0) |inner(p, W1'*W1*p)|) (* |norm(W1*p)| |norm(W1*p)|)) 0.0))
; about inner(p, W1'*W1*p)
(assert (= (+ |inner(p, W1'*W1*p)| (* (- 1.0) |norm(W1*p)| |norm(W1*p)|)) 0.0))
; about sqrt(r)
(assert (= (+ (* (- 1.0) r) (* |sqrt(r)| |sqrt(r)|)) 0.0))
; inner(p, W1'*W1*p) is nonnegative
(assert (>= |inner(p, W1'*W1*p)| 0.0))
; inner(u, u) is nonnegative
(assert (>= |inner(u, u)| 0.0))
; norm(W1*p) is nonnegative
(assert (>= |norm(W1*p)| 0.0))
; norm(u) is nonnegative
(assert (>= |norm(u)| 0.0))
; r is nonnegative
(assert (>= r 0.0))
; sqrt(r) is nonnegative
(assert (>= |sqrt(r)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(W1*p)|) (* |norm(u)| |sqrt(r)|)) 0.0))
(check-sat)
