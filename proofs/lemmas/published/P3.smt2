; published/P3, step 2, base
; claim: norm(y[0]) <= norm(y[0])*Product(be*norm(W[i]), i, 0, 0 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P3, step 2, step
; claim: norm(y[k + 1]) <= norm(y[0])*(be*norm(W[k + 1 - 1])*Product(be*norm(W[i]), i, 0, k - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(be*norm(W[i1]), i1, 0, k - 1)| Real)
(declare-const be Real)
(declare-const |inner(y[0], W[0]'*W[0]*y[0])| Real)
(declare-const |inner(y[0], y[0])| Real)
(declare-const |inner(y[k + 1], W[k + 1]'*W[k + 1]*y[k + 1])| Real)
(declare-const |inner(y[k + 1], y[k + 1])| Real)
(declare-const |inner(y[k], W[k]'*W[k]*y[k])| Real)
(declare-const |inner(y[k], y[k])| Real)
(declare-const |norm(W[0])| Real)
(declare-const |norm(W[0]*y[0])| Real)
(declare-const |norm(W[k + 1])| Real)
(declare-const |norm(W[k + 1]*y[k + 1])| Real)
(declare-const |norm(W[k])| Real)
(declare-const |norm(W[k]*y[k])| Real)
(declare-const |norm(y[0])| Real)
(declare-const |norm(y[k + 1])| Real)
(declare-const |norm(y[k])| Real)
; induction hypothesis
(assert (>= (+ (* |Product(be*norm(W[i1]), i1, 0, k - 1)| |norm(y[0])|) (* (- 1.0) |norm(y[k])|)) 0.0))
; H1
(assert (>= (+ (* be |norm(W[k]*y[k])|) (* (- 1.0) |norm(y[k + 1])|)) 0.0))
; 1
(assert (>= (+ (* |norm(W[k])| |norm(y[k])|) (* (- 1.0) |norm(W[k]*y[k])|)) 0.0))
; 1
(assert (>= (+ (* |norm(W[k + 1])| |norm(y[k + 1])|) (* (- 1.0) |norm(W[k + 1]*y[k + 1])|)) 0.0))
; 1
(assert (>= (+ (* |norm(W[0])| |norm(y[0])|) (* (- 1.0) |norm(W[0]*y[0])|)) 0.0))
; about norm(y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], y[k])|) (* |norm(y[k])| |norm(y[k])|)) 0.0))
; about inner(y[k], y[k])
(assert (= (+ |inner(y[k], y[k])| (* (- 1.0) |norm(y[k])| |norm(y[k])|)) 0.0))
; about norm(y[k + 1])
(assert (= (+ (* (- 1.0) |inner(y[k + 1], y[k + 1])|) (* |norm(y[k + 1])| |norm(y[k + 1])|)) 0.0))
; about inner(y[k + 1], y[k + 1])
(assert (= (+ |inner(y[k + 1], y[k + 1])| (* (- 1.0) |norm(y[k + 1])| |norm(y[k + 1])|)) 0.0))
; about norm(y[0])
(assert (= (+ (* (- 1.0) |inner(y[0], y[0])|) (* |norm(y[0])| |norm(y[0])|)) 0.0))
; about inner(y[0], y[0])
(assert (= (+ |inner(y[0], y[0])| (* (- 1.0) |norm(y[0])| |norm(y[0])|)) 0.0))
; about norm(W[k]*y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], W[k]'*W[k]*y[k])|) (* |norm(W[k]*y[k])| |norm(W[k]*y[k])|)) 0.0))
; about inner(y[k], W[k]'*W[k]*y[k])
(assert (= (+ |inner(y[k], W[k]'*W[k]*y[k])| (* (- 1.0) |norm(W[k]*y[k])| |norm(W[k]*y[k])|)) 0.0))
; about norm(W[k + 1]*y[k + 1])
(assert (= (+ (* (- 1.0) |inner(y[k + 1], W[k + 1]'*W[k + 1]*y[k + 1])|) (* |norm(W[k + 1]*y[k + 1])| |norm(W[k + 1]*y[k + 1])|)) 0.0))
; about inner(y[k + 1], W[k + 1]'*W[k + 1]*y[k + 1])
(assert (= (+ |inner(y[k + 1], W[k + 1]'*W[k + 1]*y[k + 1])| (* (- 1.0) |norm(W[k + 1]*y[k + 1])| |norm(W[k + 1]*y[k + 1])|)) 0.0))
; about norm(W[0]*y[0])
(assert (= (+ (* (- 1.0) |inner(y[0], W[0]'*W[0]*y[0])|) (* |norm(W[0]*y[0])| |norm(W[0]*y[0])|)) 0.0))
; about inner(y[0], W[0]'*W[0]*y[0])
(assert (= (+ |inner(y[0], W[0]'*W[0]*y[0])| (* (- 1.0) |norm(W[0]*y[0])| |norm(W[0]*y[0])|)) 0.0))
; about be
(assert (>= be 0.0))
; Product(be*norm(W[i1]), i1, 0, k - 1) is nonnegative
(assert (>= |Product(be*norm(W[i1]), i1, 0, k - 1)| 0.0))
; be is nonnegative
(assert (>= be 0.0))
; inner(y[0], W[0]'*W[0]*y[0]) is nonnegative
(assert (>= |inner(y[0], W[0]'*W[0]*y[0])| 0.0))
; inner(y[0], y[0]) is nonnegative
(assert (>= |inner(y[0], y[0])| 0.0))
; inner(y[k + 1], W[k + 1]'*W[k + 1]*y[k + 1]) is nonnegative
(assert (>= |inner(y[k + 1], W[k + 1]'*W[k + 1]*y[k + 1])| 0.0))
; inner(y[k + 1], y[k + 1]) is nonnegative
(assert (>= |inner(y[k + 1], y[k + 1])| 0.0))
; inner(y[k], W[k]'*W[k]*y[k]) is nonnegative
(assert (>= |inner(y[k], W[k]'*W[k]*y[k])| 0.0))
; inner(y[k], y[k]) is nonnegative
(assert (>= |inner(y[k], y[k])| 0.0))
; norm(W[0]) is nonnegative
(assert (>= |norm(W[0])| 0.0))
; norm(W[0]*y[0]) is nonnegative
(assert (>= |norm(W[0]*y[0])| 0.0))
; norm(W[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1])| 0.0))
; norm(W[k + 1]*y[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1]*y[k + 1])| 0.0))
; norm(W[k]) is nonnegative
(assert (>= |norm(W[k])| 0.0))
; norm(W[k]*y[k]) is nonnegative
(assert (>= |norm(W[k]*y[k])| 0.0))
; norm(y[0]) is nonnegative
(assert (>= |norm(y[0])| 0.0))
; norm(y[k + 1]) is nonnegative
(assert (>= |norm(y[k + 1])| 0.0))
; norm(y[k]) is nonnegative
(assert (>= |norm(y[k])| 0.0))
; the negation of the claim
(assert (< (+ (* |Product(be*norm(W[i1]), i1, 0, k - 1)| be |norm(W[k])| |norm(y[0])|) (* (- 1.0) |norm(y[k + 1])|)) 0.0))
(check-sat)
(reset)
; published/P3, step 7
; claim: norm(U[k]) <= kappa*f[k]*norm(W[k])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const d Real)
(declare-const |f[k]| Real)
(declare-const kappa Real)
(declare-const |norm(U[k])| Real)
(declare-const |norm(W[k])| Real)
(declare-const |norm_F(U[k])| Real)
(declare-const |norm_F(W[k])| Real)
(declare-const |sqrt(d)| Real)
; H6
(assert (= (+ (* |f[k]| |norm_F(W[k])|) (* (- 1.0) |norm_F(U[k])|)) 0.0))
; H7
(assert (>= (+ (* kappa |norm_F(U[k])|) (* (- 1.0) |norm(U[k])| |sqrt(d)|)) 0.0))
; H8
(assert (>= (+ (* |norm(W[k])| |sqrt(d)|) (* (- 1.0) |norm_F(W[k])|)) 0.0))
; about sqrt(d)
(assert (= (+ (* (- 1.0) d) (* |sqrt(d)| |sqrt(d)|)) 0.0))
; about d
(assert (>= (+ (- 1.0) d) 0.0))
; about kappa
(assert (>= (+ (- 1.0) kappa) 0.0))
; about f[k]
(assert (>= |f[k]| 0.0))
; d is nonnegative
(assert (>= d 0.0))
; f[k] is nonnegative
(assert (>= |f[k]| 0.0))
; kappa is nonnegative
(assert (>= kappa 0.0))
; norm(U[k]) is nonnegative
(assert (>= |norm(U[k])| 0.0))
; norm(W[k]) is nonnegative
(assert (>= |norm(W[k])| 0.0))
; norm_F(U[k]) is nonnegative
(assert (>= |norm_F(U[k])| 0.0))
; norm_F(W[k]) is nonnegative
(assert (>= |norm_F(W[k])| 0.0))
; sqrt(d) is nonnegative
(assert (>= |sqrt(d)| 0.0))
; the negation of the claim
(assert (< (+ (* |f[k]| kappa |norm(W[k])|) (* (- 1.0) |norm(U[k])|)) 0.0))
(check-sat)
(reset)
; published/P3, step 8
; claim: norm((W[k] + U[k])*z[k] - W[k]*y[k]) <= norm(W[k])*(1 + kappa*f[k])*norm(z[k] - y[k]) + kappa*f[k]*norm(W[k])*norm(y[k])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |f[k]| Real)
(declare-const |inner(y[k], U[k]'*U[k]*y[k])| Real)
(declare-const |inner(y[k], U[k]'*U[k]*z[k])| Real)
(declare-const |inner(y[k], U[k]'*W[k]*y[k])| Real)
(declare-const |inner(y[k], U[k]'*W[k]*z[k])| Real)
(declare-const |inner(y[k], W[k]'*U[k]*z[k])| Real)
(declare-const |inner(y[k], W[k]'*W[k]*y[k])| Real)
(declare-const |inner(y[k], W[k]'*W[k]*z[k])| Real)
(declare-const |inner(y[k], y[k])| Real)
(declare-const |inner(y[k], z[k])| Real)
(declare-const |inner(z[k], U[k]'*U[k]*z[k])| Real)
(declare-const |inner(z[k], U[k]'*W[k]*z[k])| Real)
(declare-const |inner(z[k], W[k]'*W[k]*z[k])| Real)
(declare-const |inner(z[k], z[k])| Real)
(declare-const kappa Real)
(declare-const |norm(U[k] + W[k])| Real)
(declare-const |norm(U[k])| Real)
(declare-const |norm(U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*y[k] + (-1)*W[k]*z[k])| Real)
(declare-const |norm(U[k]*y[k])| Real)
(declare-const |norm(U[k]*z[k] + (-1)*W[k]*y[k] + W[k]*z[k])| Real)
(declare-const |norm(U[k]*z[k])| Real)
(declare-const |norm(W[k])| Real)
(declare-const |norm(W[k]*y[k])| Real)
(declare-const |norm(W[k]*z[k])| Real)
(declare-const |norm(y[k] + (-1)*z[k])| Real)
(declare-const |norm(y[k])| Real)
(declare-const |norm(z[k])| Real)
(declare-const |norm_F(U[k])| Real)
(declare-const |norm_F(W[k])| Real)
; H6
(assert (= (+ (* |f[k]| |norm_F(W[k])|) (* (- 1.0) |norm_F(U[k])|)) 0.0))
; 3
(assert (>= (+ |norm(U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*y[k] + (-1)*W[k]*z[k])| |norm(U[k]*y[k])| (* (- 1.0) |norm(U[k]*z[k] + (-1)*W[k]*y[k] + W[k]*z[k])|)) 0.0))
; 4
(assert (>= (+ (* |norm(U[k] + W[k])| |norm(y[k] + (-1)*z[k])|) (* (- 1.0) |norm(U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*y[k] + (-1)*W[k]*z[k])|)) 0.0))
; 5
(assert (>= (+ (* (- 1.0) |norm(U[k] + W[k])|) |norm(U[k])| |norm(W[k])|) 0.0))
; 6
(assert (>= (+ (* |norm(U[k])| |norm(y[k])|) (* (- 1.0) |norm(U[k]*y[k])|)) 0.0))
; 7
(assert (>= (+ (* |f[k]| kappa |norm(W[k])|) (* (- 1.0) |norm(U[k])|)) 0.0))
; about norm(y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], y[k])|) (* |norm(y[k])| |norm(y[k])|)) 0.0))
; about inner(y[k], y[k])
(assert (= (+ |inner(y[k], y[k])| (* (- 1.0) |norm(y[k])| |norm(y[k])|)) 0.0))
; about norm(y[k] + (-1)*z[k])
(assert (= (+ (* (- 1.0) |inner(y[k], y[k])|) (* 2.0 |inner(y[k], z[k])|) (* (- 1.0) |inner(z[k], z[k])|) (* |norm(y[k] + (-1)*z[k])| |norm(y[k] + (-1)*z[k])|)) 0.0))
; about inner(z[k], z[k])
(assert (= (+ |inner(z[k], z[k])| (* (- 1.0) |norm(z[k])| |norm(z[k])|)) 0.0))
; about norm(z[k])
(assert (= (+ (* (- 1.0) |inner(z[k], z[k])|) (* |norm(z[k])| |norm(z[k])|)) 0.0))
; about norm(U[k]*z[k] + (-1)*W[k]*y[k] + W[k]*z[k])
(assert (= (+ (* 2.0 |inner(y[k], W[k]'*U[k]*z[k])|) (* (- 1.0) |inner(y[k], W[k]'*W[k]*y[k])|) (* 2.0 |inner(y[k], W[k]'*W[k]*z[k])|) (* (- 1.0) |inner(z[k], U[k]'*U[k]*z[k])|) (* (- 2.0) |inner(z[k], U[k]'*W[k]*z[k])|) (* (- 1.0) |inner(z[k], W[k]'*W[k]*z[k])|) (* |norm(U[k]*z[k] + (-1)*W[k]*y[k] + W[k]*z[k])| |norm(U[k]*z[k] + (-1)*W[k]*y[k] + W[k]*z[k])|)) 0.0))
; about inner(z[k], W[k]'*W[k]*z[k])
(assert (= (+ |inner(z[k], W[k]'*W[k]*z[k])| (* (- 1.0) |norm(W[k]*z[k])| |norm(W[k]*z[k])|)) 0.0))
; about norm(W[k]*z[k])
(assert (= (+ (* (- 1.0) |inner(z[k], W[k]'*W[k]*z[k])|) (* |norm(W[k]*z[k])| |norm(W[k]*z[k])|)) 0.0))
; about inner(z[k], U[k]'*U[k]*z[k])
(assert (= (+ |inner(z[k], U[k]'*U[k]*z[k])| (* (- 1.0) |norm(U[k]*z[k])| |norm(U[k]*z[k])|)) 0.0))
; about norm(U[k]*z[k])
(assert (= (+ (* (- 1.0) |inner(z[k], U[k]'*U[k]*z[k])|) (* |norm(U[k]*z[k])| |norm(U[k]*z[k])|)) 0.0))
; about inner(y[k], W[k]'*W[k]*y[k])
(assert (= (+ |inner(y[k], W[k]'*W[k]*y[k])| (* (- 1.0) |norm(W[k]*y[k])| |norm(W[k]*y[k])|)) 0.0))
; about norm(W[k]*y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], W[k]'*W[k]*y[k])|) (* |norm(W[k]*y[k])| |norm(W[k]*y[k])|)) 0.0))
; about norm(U[k]*y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], U[k]'*U[k]*y[k])|) (* |norm(U[k]*y[k])| |norm(U[k]*y[k])|)) 0.0))
; about inner(y[k], U[k]'*U[k]*y[k])
(assert (= (+ |inner(y[k], U[k]'*U[k]*y[k])| (* (- 1.0) |norm(U[k]*y[k])| |norm(U[k]*y[k])|)) 0.0))
; about norm(U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*y[k] + (-1)*W[k]*z[k])
(assert (= (+ (* (- 1.0) |inner(y[k], U[k]'*U[k]*y[k])|) (* 2.0 |inner(y[k], U[k]'*U[k]*z[k])|) (* (- 2.0) |inner(y[k], U[k]'*W[k]*y[k])|) (* 2.0 |inner(y[k], U[k]'*W[k]*z[k])|) (* 2.0 |inner(y[k], W[k]'*U[k]*z[k])|) (* (- 1.0) |inner(y[k], W[k]'*W[k]*y[k])|) (* 2.0 |inner(y[k], W[k]'*W[k]*z[k])|) (* (- 1.0) |inner(z[k], U[k]'*U[k]*z[k])|) (* (- 2.0) |inner(z[k], U[k]'*W[k]*z[k])|) (* (- 1.0) |inner(z[k], W[k]'*W[k]*z[k])|) (* |norm(U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*y[k] + (-1)*W[k]*z[k])| |norm(U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*y[k] + (-1)*W[k]*z[k])|)) 0.0))
; about kappa
(assert (>= (+ (- 1.0) kappa) 0.0))
; about f[k]
(assert (>= |f[k]| 0.0))
; f[k] is nonnegative
(assert (>= |f[k]| 0.0))
; inner(y[k], U[k]'*U[k]*y[k]) is nonnegative
(assert (>= |inner(y[k], U[k]'*U[k]*y[k])| 0.0))
; inner(y[k], W[k]'*W[k]*y[k]) is nonnegative
(assert (>= |inner(y[k], W[k]'*W[k]*y[k])| 0.0))
; inner(y[k], y[k]) is nonnegative
(assert (>= |inner(y[k], y[k])| 0.0))
; inner(z[k], U[k]'*U[k]*z[k]) is nonnegative
(assert (>= |inner(z[k], U[k]'*U[k]*z[k])| 0.0))
; inner(z[k], W[k]'*W[k]*z[k]) is nonnegative
(assert (>= |inner(z[k], W[k]'*W[k]*z[k])| 0.0))
; inner(z[k], z[k]) is nonnegative
(assert (>= |inner(z[k], z[k])| 0.0))
; kappa is nonnegative
(assert (>= kappa 0.0))
; norm(U[k] + W[k]) is nonnegative
(assert (>= |norm(U[k] + W[k])| 0.0))
; norm(U[k]) is nonnegative
(assert (>= |norm(U[k])| 0.0))
; norm(U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*y[k] + (-1)*W[k]*z[k]) is nonnegative
(assert (>= |norm(U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*y[k] + (-1)*W[k]*z[k])| 0.0))
; norm(U[k]*y[k]) is nonnegative
(assert (>= |norm(U[k]*y[k])| 0.0))
; norm(U[k]*z[k] + (-1)*W[k]*y[k] + W[k]*z[k]) is nonnegative
(assert (>= |norm(U[k]*z[k] + (-1)*W[k]*y[k] + W[k]*z[k])| 0.0))
; norm(U[k]*z[k]) is nonnegative
(assert (>= |norm(U[k]*z[k])| 0.0))
; norm(W[k]) is nonnegative
(assert (>= |norm(W[k])| 0.0))
; norm(W[k]*y[k]) is nonnegative
(assert (>= |norm(W[k]*y[k])| 0.0))
; norm(W[k]*z[k]) is nonnegative
(assert (>= |norm(W[k]*z[k])| 0.0))
; norm(y[k] + (-1)*z[k]) is nonnegative
(assert (>= |norm(y[k] + (-1)*z[k])| 0.0))
; norm(y[k]) is nonnegative
(assert (>= |norm(y[k])| 0.0))
; norm(z[k]) is nonnegative
(assert (>= |norm(z[k])| 0.0))
; norm_F(U[k]) is nonnegative
(assert (>= |norm_F(U[k])| 0.0))
; norm_F(W[k]) is nonnegative
(assert (>= |norm_F(W[k])| 0.0))
; the negation of the claim
(assert (< (+ (* |f[k]| kappa |norm(W[k])| |norm(y[k] + (-1)*z[k])|) (* |f[k]| kappa |norm(W[k])| |norm(y[k])|) (* (- 1.0) |norm(U[k]*z[k] + (-1)*W[k]*y[k] + W[k]*z[k])|) (* |norm(W[k])| |norm(y[k] + (-1)*z[k])|)) 0.0))
(check-sat)
(reset)
; published/P3, step 9, base
; claim: norm(z[0] - y[0]) <= norm(y[0])*Product(be*norm(W[i]), i, 0, 0 - 1)*(Product(1 + kappa*f[i], i, 0, 0 - 1) - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |f[0]| Real)
(declare-const |inner(y[0], W[0]'*U[0]*z[0])| Real)
(declare-const |inner(y[0], W[0]'*W[0]*y[0])| Real)
(declare-const |inner(y[0], W[0]'*W[0]*z[0])| Real)
(declare-const |inner(y[0], y[0])| Real)
(declare-const |inner(y[0], z[0])| Real)
(declare-const |inner(z[0], U[0]'*U[0]*z[0])| Real)
(declare-const |inner(z[0], U[0]'*W[0]*z[0])| Real)
(declare-const |inner(z[0], W[0]'*W[0]*z[0])| Real)
(declare-const |inner(z[0], z[0])| Real)
(declare-const kappa Real)
(declare-const |norm(U[0]*z[0] + (-1)*W[0]*y[0] + W[0]*z[0])| Real)
(declare-const |norm(U[0]*z[0])| Real)
(declare-const |norm(W[0])| Real)
(declare-const |norm(W[0]*y[0])| Real)
(declare-const |norm(W[0]*z[0])| Real)
(declare-const |norm(y[0] + (-1)*z[0])| Real)
(declare-const |norm(y[0])| Real)
(declare-const |norm(z[0])| Real)
(declare-const |norm_F(U[0])| Real)
(declare-const |norm_F(W[0])| Real)
; H3
(assert (= (* (- 1.0) |norm(y[0] + (-1)*z[0])|) 0.0))
; 2
(assert (>= 0.0 0.0))
; 8
(assert (>= (+ (* |f[0]| kappa |norm(W[0])| |norm(y[0] + (-1)*z[0])|) (* |f[0]| kappa |norm(W[0])| |norm(y[0])|) (* (- 1.0) |norm(U[0]*z[0] + (-1)*W[0]*y[0] + W[0]*z[0])|) (* |norm(W[0])| |norm(y[0] + (-1)*z[0])|)) 0.0))
; H6
(assert (= (+ (* |f[0]| |norm_F(W[0])|) (* (- 1.0) |norm_F(U[0])|)) 0.0))
; about norm(y[0])
(assert (= (+ (* (- 1.0) |inner(y[0], y[0])|) (* |norm(y[0])| |norm(y[0])|)) 0.0))
; about inner(y[0], y[0])
(assert (= (+ |inner(y[0], y[0])| (* (- 1.0) |norm(y[0])| |norm(y[0])|)) 0.0))
; about norm(y[0] + (-1)*z[0])
(assert (= (+ (* (- 1.0) |inner(y[0], y[0])|) (* 2.0 |inner(y[0], z[0])|) (* (- 1.0) |inner(z[0], z[0])|) (* |norm(y[0] + (-1)*z[0])| |norm(y[0] + (-1)*z[0])|)) 0.0))
; about inner(z[0], z[0])
(assert (= (+ |inner(z[0], z[0])| (* (- 1.0) |norm(z[0])| |norm(z[0])|)) 0.0))
; about norm(z[0])
(assert (= (+ (* (- 1.0) |inner(z[0], z[0])|) (* |norm(z[0])| |norm(z[0])|)) 0.0))
; about norm(U[0]*z[0] + (-1)*W[0]*y[0] + W[0]*z[0])
(assert (= (+ (* 2.0 |inner(y[0], W[0]'*U[0]*z[0])|) (* (- 1.0) |inner(y[0], W[0]'*W[0]*y[0])|) (* 2.0 |inner(y[0], W[0]'*W[0]*z[0])|) (* (- 1.0) |inner(z[0], U[0]'*U[0]*z[0])|) (* (- 2.0) |inner(z[0], U[0]'*W[0]*z[0])|) (* (- 1.0) |inner(z[0], W[0]'*W[0]*z[0])|) (* |norm(U[0]*z[0] + (-1)*W[0]*y[0] + W[0]*z[0])| |norm(U[0]*z[0] + (-1)*W[0]*y[0] + W[0]*z[0])|)) 0.0))
; about inner(z[0], W[0]'*W[0]*z[0])
(assert (= (+ |inner(z[0], W[0]'*W[0]*z[0])| (* (- 1.0) |norm(W[0]*z[0])| |norm(W[0]*z[0])|)) 0.0))
; about norm(W[0]*z[0])
(assert (= (+ (* (- 1.0) |inner(z[0], W[0]'*W[0]*z[0])|) (* |norm(W[0]*z[0])| |norm(W[0]*z[0])|)) 0.0))
; about inner(z[0], U[0]'*U[0]*z[0])
(assert (= (+ |inner(z[0], U[0]'*U[0]*z[0])| (* (- 1.0) |norm(U[0]*z[0])| |norm(U[0]*z[0])|)) 0.0))
; about norm(U[0]*z[0])
(assert (= (+ (* (- 1.0) |inner(z[0], U[0]'*U[0]*z[0])|) (* |norm(U[0]*z[0])| |norm(U[0]*z[0])|)) 0.0))
; about inner(y[0], W[0]'*W[0]*y[0])
(assert (= (+ |inner(y[0], W[0]'*W[0]*y[0])| (* (- 1.0) |norm(W[0]*y[0])| |norm(W[0]*y[0])|)) 0.0))
; about norm(W[0]*y[0])
(assert (= (+ (* (- 1.0) |inner(y[0], W[0]'*W[0]*y[0])|) (* |norm(W[0]*y[0])| |norm(W[0]*y[0])|)) 0.0))
; about kappa
(assert (>= (+ (- 1.0) kappa) 0.0))
; about f[0]
(assert (>= |f[0]| 0.0))
; f[0] is nonnegative
(assert (>= |f[0]| 0.0))
; inner(y[0], W[0]'*W[0]*y[0]) is nonnegative
(assert (>= |inner(y[0], W[0]'*W[0]*y[0])| 0.0))
; inner(y[0], y[0]) is nonnegative
(assert (>= |inner(y[0], y[0])| 0.0))
; inner(z[0], U[0]'*U[0]*z[0]) is nonnegative
(assert (>= |inner(z[0], U[0]'*U[0]*z[0])| 0.0))
; inner(z[0], W[0]'*W[0]*z[0]) is nonnegative
(assert (>= |inner(z[0], W[0]'*W[0]*z[0])| 0.0))
; inner(z[0], z[0]) is nonnegative
(assert (>= |inner(z[0], z[0])| 0.0))
; kappa is nonnegative
(assert (>= kappa 0.0))
; norm(U[0]*z[0] + (-1)*W[0]*y[0] + W[0]*z[0]) is nonnegative
(assert (>= |norm(U[0]*z[0] + (-1)*W[0]*y[0] + W[0]*z[0])| 0.0))
; norm(U[0]*z[0]) is nonnegative
(assert (>= |norm(U[0]*z[0])| 0.0))
; norm(W[0]) is nonnegative
(assert (>= |norm(W[0])| 0.0))
; norm(W[0]*y[0]) is nonnegative
(assert (>= |norm(W[0]*y[0])| 0.0))
; norm(W[0]*z[0]) is nonnegative
(assert (>= |norm(W[0]*z[0])| 0.0))
; norm(y[0] + (-1)*z[0]) is nonnegative
(assert (>= |norm(y[0] + (-1)*z[0])| 0.0))
; norm(y[0]) is nonnegative
(assert (>= |norm(y[0])| 0.0))
; norm(z[0]) is nonnegative
(assert (>= |norm(z[0])| 0.0))
; norm_F(U[0]) is nonnegative
(assert (>= |norm_F(U[0])| 0.0))
; norm_F(W[0]) is nonnegative
(assert (>= |norm_F(W[0])| 0.0))
; the negation of the claim
(assert (< (* (- 1.0) |norm(y[0] + (-1)*z[0])|) 0.0))
(check-sat)
(reset)
; published/P3, step 9, step
; claim: norm(z[k + 1] - y[k + 1]) <= norm(y[0])*(be*norm(W[k + 1 - 1])*Product(be*norm(W[i]), i, 0, k - 1))*((1 + kappa*f[k + 1 - 1])*Product(1 + kappa*f[i], i, 0, k - 1) - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(be*norm(W[i1]), i1, 0, k - 1)| Real)
(declare-const |Product(be*norm(W[i1]), i1, 0, k)| Real)
(declare-const |Product(f[i1]*kappa + 1, i1, 0, k - 1)| Real)
(declare-const be Real)
(declare-const |f[0]| Real)
(declare-const |f[k + 1]| Real)
(declare-const |f[k]| Real)
(declare-const |inner(y[0], W[0]'*U[0]*z[0])| Real)
(declare-const |inner(y[0], W[0]'*W[0]*y[0])| Real)
(declare-const |inner(y[0], W[0]'*W[0]*z[0])| Real)
(declare-const |inner(y[0], y[0])| Real)
(declare-const |inner(y[0], z[0])| Real)
(declare-const |inner(y[k + 1], W[k + 1]'*U[k + 1]*z[k + 1])| Real)
(declare-const |inner(y[k + 1], W[k + 1]'*W[k + 1]*y[k + 1])| Real)
(declare-const |inner(y[k + 1], W[k + 1]'*W[k + 1]*z[k + 1])| Real)
(declare-const |inner(y[k + 1], y[k + 1])| Real)
(declare-const |inner(y[k + 1], z[k + 1])| Real)
(declare-const |inner(y[k], W[k]'*U[k]*z[k])| Real)
(declare-const |inner(y[k], W[k]'*W[k]*y[k])| Real)
(declare-const |inner(y[k], W[k]'*W[k]*z[k])| Real)
(declare-const |inner(y[k], y[k])| Real)
(declare-const |inner(y[k], z[k])| Real)
(declare-const |inner(z[0], U[0]'*U[0]*z[0])| Real)
(declare-const |inner(z[0], U[0]'*W[0]*z[0])| Real)
(declare-const |inner(z[0], W[0]'*W[0]*z[0])| Real)
(declare-const |inner(z[0], z[0])| Real)
(declare-const |inner(z[k + 1], U[k + 1]'*U[k + 1]*z[k + 1])| Real)
(declare-const |inner(z[k + 1], U[k + 1]'*W[k + 1]*z[k + 1])| Real)
(declare-const |inner(z[k + 1], W[k + 1]'*W[k + 1]*z[k + 1])| Real)
(declare-const |inner(z[k + 1], z[k + 1])| Real)
(declare-const |inner(z[k], U[k]'*U[k]*z[k])| Real)
(declare-const |inner(z[k], U[k]'*W[k]*z[k])| Real)
(declare-const |inner(z[k], W[k]'*W[k]*z[k])| Real)
(declare-const |inner(z[k], z[k])| Real)
(declare-const kappa Real)
(declare-const |norm(U[0]*z[0] + (-1)*W[0]*y[0] + W[0]*z[0])| Real)
(declare-const |norm(U[0]*z[0])| Real)
(declare-const |norm(U[k + 1]*z[k + 1] + (-1)*W[k + 1]*y[k + 1] + W[k + 1]*z[k + 1])| Real)
(declare-const |norm(U[k + 1]*z[k + 1])| Real)
(declare-const |norm(U[k]*z[k] + (-1)*W[k]*y[k] + W[k]*z[k])| Real)
(declare-const |norm(U[k]*z[k])| Real)
(declare-const |norm(W[0])| Real)
(declare-const |norm(W[0]*y[0])| Real)
(declare-const |norm(W[0]*z[0])| Real)
(declare-const |norm(W[k + 1])| Real)
(declare-const |norm(W[k + 1]*y[k + 1])| Real)
(declare-const |norm(W[k + 1]*z[k + 1])| Real)
(declare-const |norm(W[k])| Real)
(declare-const |norm(W[k]*y[k])| Real)
(declare-const |norm(W[k]*z[k])| Real)
(declare-const |norm(y[0] + (-1)*z[0])| Real)
(declare-const |norm(y[0])| Real)
(declare-const |norm(y[k + 1] + (-1)*z[k + 1])| Real)
(declare-const |norm(y[k + 1])| Real)
(declare-const |norm(y[k] + (-1)*z[k])| Real)
(declare-const |norm(y[k])| Real)
(declare-const |norm(z[0])| Real)
(declare-const |norm(z[k + 1])| Real)
(declare-const |norm(z[k])| Real)
(declare-const |norm_F(U[0])| Real)
(declare-const |norm_F(U[k + 1])| Real)
(declare-const |norm_F(U[k])| Real)
(declare-const |norm_F(W[0])| Real)
(declare-const |norm_F(W[k + 1])| Real)
(declare-const |norm_F(W[k])| Real)
; H3
(assert (= (* (- 1.0) |norm(y[0] + (-1)*z[0])|) 0.0))
; induction hypothesis
(assert (>= (+ (* |Product(be*norm(W[i1]), i1, 0, k - 1)| |Product(f[i1]*kappa + 1, i1, 0, k - 1)| |norm(y[0])|) (* (- 1.0) |Product(be*norm(W[i1]), i1, 0, k - 1)| |norm(y[0])|) (* (- 1.0) |norm(y[k] + (-1)*z[k])|)) 0.0))
; H2
(assert (>= (+ (* be |norm(U[k]*z[k] + (-1)*W[k]*y[k] + W[k]*z[k])|) (* (- 1.0) |norm(y[k + 1] + (-1)*z[k + 1])|)) 0.0))
; 2
(assert (>= (+ (* |Product(be*norm(W[i1]), i1, 0, k)| |norm(y[0])|) (* (- 1.0) |norm(y[k + 1])|)) 0.0))
; 2
(assert (>= 0.0 0.0))
; 2
(assert (>= (+ (* |Product(be*norm(W[i1]), i1, 0, k - 1)| |norm(y[0])|) (* (- 1.0) |norm(y[k])|)) 0.0))
; 8
(assert (>= (+ (* |f[k]| kappa |norm(W[k])| |norm(y[k] + (-1)*z[k])|) (* |f[k]| kappa |norm(W[k])| |norm(y[k])|) (* (- 1.0) |norm(U[k]*z[k] + (-1)*W[k]*y[k] + W[k]*z[k])|) (* |norm(W[k])| |norm(y[k] + (-1)*z[k])|)) 0.0))
; 8
(assert (>= (+ (* |f[k + 1]| kappa |norm(W[k + 1])| |norm(y[k + 1] + (-1)*z[k + 1])|) (* |f[k + 1]| kappa |norm(W[k + 1])| |norm(y[k + 1])|) (* (- 1.0) |norm(U[k + 1]*z[k + 1] + (-1)*W[k + 1]*y[k + 1] + W[k + 1]*z[k + 1])|) (* |norm(W[k + 1])| |norm(y[k + 1] + (-1)*z[k + 1])|)) 0.0))
; 8
(assert (>= (+ (* |f[0]| kappa |norm(W[0])| |norm(y[0] + (-1)*z[0])|) (* |f[0]| kappa |norm(W[0])| |norm(y[0])|) (* (- 1.0) |norm(U[0]*z[0] + (-1)*W[0]*y[0] + W[0]*z[0])|) (* |norm(W[0])| |norm(y[0] + (-1)*z[0])|)) 0.0))
; H6
(assert (= (+ (* |f[k]| |norm_F(W[k])|) (* (- 1.0) |norm_F(U[k])|)) 0.0))
; H6
(assert (= (+ (* |f[k + 1]| |norm_F(W[k + 1])|) (* (- 1.0) |norm_F(U[k + 1])|)) 0.0))
; H6
(assert (= (+ (* |f[0]| |norm_F(W[0])|) (* (- 1.0) |norm_F(U[0])|)) 0.0))
; about norm(y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], y[k])|) (* |norm(y[k])| |norm(y[k])|)) 0.0))
; about inner(y[k], y[k])
(assert (= (+ |inner(y[k], y[k])| (* (- 1.0) |norm(y[k])| |norm(y[k])|)) 0.0))
; about norm(y[k] + (-1)*z[k])
(assert (= (+ (* (- 1.0) |inner(y[k], y[k])|) (* 2.0 |inner(y[k], z[k])|) (* (- 1.0) |inner(z[k], z[k])|) (* |norm(y[k] + (-1)*z[k])| |norm(y[k] + (-1)*z[k])|)) 0.0))
; about inner(z[k], z[k])
(assert (= (+ |inner(z[k], z[k])| (* (- 1.0) |norm(z[k])| |norm(z[k])|)) 0.0))
; about norm(z[k])
(assert (= (+ (* (- 1.0) |inner(z[k], z[k])|) (* |norm(z[k])| |norm(z[k])|)) 0.0))
; about norm(y[k + 1])
(assert (= (+ (* (- 1.0) |inner(y[k + 1], y[k + 1])|) (* |norm(y[k + 1])| |norm(y[k + 1])|)) 0.0))
; about inner(y[k + 1], y[k + 1])
(assert (= (+ |inner(y[k + 1], y[k + 1])| (* (- 1.0) |norm(y[k + 1])| |norm(y[k + 1])|)) 0.0))
; about norm(y[k + 1] + (-1)*z[k + 1])
(assert (= (+ (* (- 1.0) |inner(y[k + 1], y[k + 1])|) (* 2.0 |inner(y[k + 1], z[k + 1])|) (* (- 1.0) |inner(z[k + 1], z[k + 1])|) (* |norm(y[k + 1] + (-1)*z[k + 1])| |norm(y[k + 1] + (-1)*z[k + 1])|)) 0.0))
; about inner(z[k + 1], z[k + 1])
(assert (= (+ |inner(z[k + 1], z[k + 1])| (* (- 1.0) |norm(z[k + 1])| |norm(z[k + 1])|)) 0.0))
; about norm(z[k + 1])
(assert (= (+ (* (- 1.0) |inner(z[k + 1], z[k + 1])|) (* |norm(z[k + 1])| |norm(z[k + 1])|)) 0.0))
; about norm(y[0])
(assert (= (+ (* (- 1.0) |inner(y[0], y[0])|) (* |norm(y[0])| |norm(y[0])|)) 0.0))
; about inner(y[0], y[0])
(assert (= (+ |inner(y[0], y[0])| (* (- 1.0) |norm(y[0])| |norm(y[0])|)) 0.0))
; about norm(y[0] + (-1)*z[0])
(assert (= (+ (* (- 1.0) |inner(y[0], y[0])|) (* 2.0 |inner(y[0], z[0])|) (* (- 1.0) |inner(z[0], z[0])|) (* |norm(y[0] + (-1)*z[0])| |norm(y[0] + (-1)*z[0])|)) 0.0))
; about inner(z[0], z[0])
(assert (= (+ |inner(z[0], z[0])| (* (- 1.0) |norm(z[0])| |norm(z[0])|)) 0.0))
; about norm(z[0])
(assert (= (+ (* (- 1.0) |inner(z[0], z[0])|) (* |norm(z[0])| |norm(z[0])|)) 0.0))
; about norm(U[k]*z[k] + (-1)*W[k]*y[k] + W[k]*z[k])
(assert (= (+ (* 2.0 |inner(y[k], W[k]'*U[k]*z[k])|) (* (- 1.0) |inner(y[k], W[k]'*W[k]*y[k])|) (* 2.0 |inner(y[k], W[k]'*W[k]*z[k])|) (* (- 1.0) |inner(z[k], U[k]'*U[k]*z[k])|) (* (- 2.0) |inner(z[k], U[k]'*W[k]*z[k])|) (* (- 1.0) |inner(z[k], W[k]'*W[k]*z[k])|) (* |norm(U[k]*z[k] + (-1)*W[k]*y[k] + W[k]*z[k])| |norm(U[k]*z[k] + (-1)*W[k]*y[k] + W[k]*z[k])|)) 0.0))
; about inner(z[k], W[k]'*W[k]*z[k])
(assert (= (+ |inner(z[k], W[k]'*W[k]*z[k])| (* (- 1.0) |norm(W[k]*z[k])| |norm(W[k]*z[k])|)) 0.0))
; about norm(W[k]*z[k])
(assert (= (+ (* (- 1.0) |inner(z[k], W[k]'*W[k]*z[k])|) (* |norm(W[k]*z[k])| |norm(W[k]*z[k])|)) 0.0))
; about inner(z[k], U[k]'*U[k]*z[k])
(assert (= (+ |inner(z[k], U[k]'*U[k]*z[k])| (* (- 1.0) |norm(U[k]*z[k])| |norm(U[k]*z[k])|)) 0.0))
; about norm(U[k]*z[k])
(assert (= (+ (* (- 1.0) |inner(z[k], U[k]'*U[k]*z[k])|) (* |norm(U[k]*z[k])| |norm(U[k]*z[k])|)) 0.0))
; about inner(y[k], W[k]'*W[k]*y[k])
(assert (= (+ |inner(y[k], W[k]'*W[k]*y[k])| (* (- 1.0) |norm(W[k]*y[k])| |norm(W[k]*y[k])|)) 0.0))
; about norm(W[k]*y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], W[k]'*W[k]*y[k])|) (* |norm(W[k]*y[k])| |norm(W[k]*y[k])|)) 0.0))
; about norm(U[k + 1]*z[k + 1] + (-1)*W[k + 1]*y[k + 1] + W[k + 1]*z[k + 1])
(assert (= (+ (* 2.0 |inner(y[k + 1], W[k + 1]'*U[k + 1]*z[k + 1])|) (* (- 1.0) |inner(y[k + 1], W[k + 1]'*W[k + 1]*y[k + 1])|) (* 2.0 |inner(y[k + 1], W[k + 1]'*W[k + 1]*z[k + 1])|) (* (- 1.0) |inner(z[k + 1], U[k + 1]'*U[k + 1]*z[k + 1])|) (* (- 2.0) |inner(z[k + 1], U[k + 1]'*W[k + 1]*z[k + 1])|) (* (- 1.0) |inner(z[k + 1], W[k + 1]'*W[k + 1]*z[k + 1])|) (* |norm(U[k + 1]*z[k + 1] + (-1)*W[k + 1]*y[k + 1] + W[k + 1]*z[k + 1])| |norm(U[k + 1]*z[k + 1] + (-1)*W[k + 1]*y[k + 1] + W[k + 1]*z[k + 1])|)) 0.0))
; about inner(z[k + 1], W[k + 1]'*W[k + 1]*z[k + 1])
(assert (= (+ |inner(z[k + 1], W[k + 1]'*W[k + 1]*z[k + 1])| (* (- 1.0) |norm(W[k + 1]*z[k + 1])| |norm(W[k + 1]*z[k + 1])|)) 0.0))
; about norm(W[k + 1]*z[k + 1])
(assert (= (+ (* (- 1.0) |inner(z[k + 1], W[k + 1]'*W[k + 1]*z[k + 1])|) (* |norm(W[k + 1]*z[k + 1])| |norm(W[k + 1]*z[k + 1])|)) 0.0))
; about inner(z[k + 1], U[k + 1]'*U[k + 1]*z[k + 1])
(assert (= (+ |inner(z[k + 1], U[k + 1]'*U[k + 1]*z[k + 1])| (* (- 1.0) |norm(U[k + 1]*z[k + 1])| |norm(U[k + 1]*z[k + 1])|)) 0.0))
; about norm(U[k + 1]*z[k + 1])
(assert (= (+ (* (- 1.0) |inner(z[k + 1], U[k + 1]'*U[k + 1]*z[k + 1])|) (* |norm(U[k + 1]*z[k + 1])| |norm(U[k + 1]*z[k + 1])|)) 0.0))
; about inner(y[k + 1], W[k + 1]'*W[k + 1]*y[k + 1])
(assert (= (+ |inner(y[k + 1], W[k + 1]'*W[k + 1]*y[k + 1])| (* (- 1.0) |norm(W[k + 1]*y[k + 1])| |norm(W[k + 1]*y[k + 1])|)) 0.0))
; about norm(W[k + 1]*y[k + 1])
(assert (= (+ (* (- 1.0) |inner(y[k + 1], W[k + 1]'*W[k + 1]*y[k + 1])|) (* |norm(W[k + 1]*y[k + 1])| |norm(W[k + 1]*y[k + 1])|)) 0.0))
; about norm(U[0]*z[0] + (-1)*W[0]*y[0] + W[0]*z[0])
(assert (= (+ (* 2.0 |inner(y[0], W[0]'*U[0]*z[0])|) (* (- 1.0) |inner(y[0], W[0]'*W[0]*y[0])|) (* 2.0 |inner(y[0], W[0]'*W[0]*z[0])|) (* (- 1.0) |inner(z[0], U[0]'*U[0]*z[0])|) (* (- 2.0) |inner(z[0], U[0]'*W[0]*z[0])|) (* (- 1.0) |inner(z[0], W[0]'*W[0]*z[0])|) (* |norm(U[0]*z[0] + (-1)*W[0]*y[0] + W[0]*z[0])| |norm(U[0]*z[0] + (-1)*W[0]*y[0] + W[0]*z[0])|)) 0.0))
; about inner(z[0], W[0]'*W[0]*z[0])
(assert (= (+ |inner(z[0], W[0]'*W[0]*z[0])| (* (- 1.0) |norm(W[0]*z[0])| |norm(W[0]*z[0])|)) 0.0))
; about norm(W[0]*z[0])
(assert (= (+ (* (- 1.0) |inner(z[0], W[0]'*W[0]*z[0])|) (* |norm(W[0]*z[0])| |norm(W[0]*z[0])|)) 0.0))
; about inner(z[0], U[0]'*U[0]*z[0])
(assert (= (+ |inner(z[0], U[0]'*U[0]*z[0])| (* (- 1.0) |norm(U[0]*z[0])| |norm(U[0]*z[0])|)) 0.0))
; about norm(U[0]*z[0])
(assert (= (+ (* (- 1.0) |inner(z[0], U[0]'*U[0]*z[0])|) (* |norm(U[0]*z[0])| |norm(U[0]*z[0])|)) 0.0))
; about inner(y[0], W[0]'*W[0]*y[0])
(assert (= (+ |inner(y[0], W[0]'*W[0]*y[0])| (* (- 1.0) |norm(W[0]*y[0])| |norm(W[0]*y[0])|)) 0.0))
; about norm(W[0]*y[0])
(assert (= (+ (* (- 1.0) |inner(y[0], W[0]'*W[0]*y[0])|) (* |norm(W[0]*y[0])| |norm(W[0]*y[0])|)) 0.0))
; about kappa
(assert (>= (+ (- 1.0) kappa) 0.0))
; about f[k]
(assert (>= |f[k]| 0.0))
; about f[k + 1]
(assert (>= |f[k + 1]| 0.0))
; about f[0]
(assert (>= |f[0]| 0.0))
; about be
(assert (>= be 0.0))
; Product(be*norm(W[i1]), i1, 0, k - 1) is nonnegative
(assert (>= |Product(be*norm(W[i1]), i1, 0, k - 1)| 0.0))
; Product(be*norm(W[i1]), i1, 0, k) is nonnegative
(assert (>= |Product(be*norm(W[i1]), i1, 0, k)| 0.0))
; Product(f[i1]*kappa + 1, i1, 0, k - 1) is nonnegative
(assert (>= |Product(f[i1]*kappa + 1, i1, 0, k - 1)| 0.0))
; be is nonnegative
(assert (>= be 0.0))
; f[0] is nonnegative
(assert (>= |f[0]| 0.0))
; f[k + 1] is nonnegative
(assert (>= |f[k + 1]| 0.0))
; f[k] is nonnegative
(assert (>= |f[k]| 0.0))
; inner(y[0], W[0]'*W[0]*y[0]) is nonnegative
(assert (>= |inner(y[0], W[0]'*W[0]*y[0])| 0.0))
; inner(y[0], y[0]) is nonnegative
(assert (>= |inner(y[0], y[0])| 0.0))
; inner(y[k + 1], W[k + 1]'*W[k + 1]*y[k + 1]) is nonnegative
(assert (>= |inner(y[k + 1], W[k + 1]'*W[k + 1]*y[k + 1])| 0.0))
; inner(y[k + 1], y[k + 1]) is nonnegative
(assert (>= |inner(y[k + 1], y[k + 1])| 0.0))
; inner(y[k], W[k]'*W[k]*y[k]) is nonnegative
(assert (>= |inner(y[k], W[k]'*W[k]*y[k])| 0.0))
; inner(y[k], y[k]) is nonnegative
(assert (>= |inner(y[k], y[k])| 0.0))
; inner(z[0], U[0]'*U[0]*z[0]) is nonnegative
(assert (>= |inner(z[0], U[0]'*U[0]*z[0])| 0.0))
; inner(z[0], W[0]'*W[0]*z[0]) is nonnegative
(assert (>= |inner(z[0], W[0]'*W[0]*z[0])| 0.0))
; inner(z[0], z[0]) is nonnegative
(assert (>= |inner(z[0], z[0])| 0.0))
; inner(z[k + 1], U[k + 1]'*U[k + 1]*z[k + 1]) is nonnegative
(assert (>= |inner(z[k + 1], U[k + 1]'*U[k + 1]*z[k + 1])| 0.0))
; inner(z[k + 1], W[k + 1]'*W[k + 1]*z[k + 1]) is nonnegative
(assert (>= |inner(z[k + 1], W[k + 1]'*W[k + 1]*z[k + 1])| 0.0))
; inner(z[k + 1], z[k + 1]) is nonnegative
(assert (>= |inner(z[k + 1], z[k + 1])| 0.0))
; inner(z[k], U[k]'*U[k]*z[k]) is nonnegative
(assert (>= |inner(z[k], U[k]'*U[k]*z[k])| 0.0))
; inner(z[k], W[k]'*W[k]*z[k]) is nonnegative
(assert (>= |inner(z[k], W[k]'*W[k]*z[k])| 0.0))
; inner(z[k], z[k]) is nonnegative
(assert (>= |inner(z[k], z[k])| 0.0))
; kappa is nonnegative
(assert (>= kappa 0.0))
; norm(U[0]*z[0] + (-1)*W[0]*y[0] + W[0]*z[0]) is nonnegative
(assert (>= |norm(U[0]*z[0] + (-1)*W[0]*y[0] + W[0]*z[0])| 0.0))
; norm(U[0]*z[0]) is nonnegative
(assert (>= |norm(U[0]*z[0])| 0.0))
; norm(U[k + 1]*z[k + 1] + (-1)*W[k + 1]*y[k + 1] + W[k + 1]*z[k + 1]) is nonnegative
(assert (>= |norm(U[k + 1]*z[k + 1] + (-1)*W[k + 1]*y[k + 1] + W[k + 1]*z[k + 1])| 0.0))
; norm(U[k + 1]*z[k + 1]) is nonnegative
(assert (>= |norm(U[k + 1]*z[k + 1])| 0.0))
; norm(U[k]*z[k] + (-1)*W[k]*y[k] + W[k]*z[k]) is nonnegative
(assert (>= |norm(U[k]*z[k] + (-1)*W[k]*y[k] + W[k]*z[k])| 0.0))
; norm(U[k]*z[k]) is nonnegative
(assert (>= |norm(U[k]*z[k])| 0.0))
; norm(W[0]) is nonnegative
(assert (>= |norm(W[0])| 0.0))
; norm(W[0]*y[0]) is nonnegative
(assert (>= |norm(W[0]*y[0])| 0.0))
; norm(W[0]*z[0]) is nonnegative
(assert (>= |norm(W[0]*z[0])| 0.0))
; norm(W[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1])| 0.0))
; norm(W[k + 1]*y[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1]*y[k + 1])| 0.0))
; norm(W[k + 1]*z[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1]*z[k + 1])| 0.0))
; norm(W[k]) is nonnegative
(assert (>= |norm(W[k])| 0.0))
; norm(W[k]*y[k]) is nonnegative
(assert (>= |norm(W[k]*y[k])| 0.0))
; norm(W[k]*z[k]) is nonnegative
(assert (>= |norm(W[k]*z[k])| 0.0))
; norm(y[0] + (-1)*z[0]) is nonnegative
(assert (>= |norm(y[0] + (-1)*z[0])| 0.0))
; norm(y[0]) is nonnegative
(assert (>= |norm(y[0])| 0.0))
; norm(y[k + 1] + (-1)*z[k + 1]) is nonnegative
(assert (>= |norm(y[k + 1] + (-1)*z[k + 1])| 0.0))
; norm(y[k + 1]) is nonnegative
(assert (>= |norm(y[k + 1])| 0.0))
; norm(y[k] + (-1)*z[k]) is nonnegative
(assert (>= |norm(y[k] + (-1)*z[k])| 0.0))
; norm(y[k]) is nonnegative
(assert (>= |norm(y[k])| 0.0))
; norm(z[0]) is nonnegative
(assert (>= |norm(z[0])| 0.0))
; norm(z[k + 1]) is nonnegative
(assert (>= |norm(z[k + 1])| 0.0))
; norm(z[k]) is nonnegative
(assert (>= |norm(z[k])| 0.0))
; norm_F(U[0]) is nonnegative
(assert (>= |norm_F(U[0])| 0.0))
; norm_F(U[k + 1]) is nonnegative
(assert (>= |norm_F(U[k + 1])| 0.0))
; norm_F(U[k]) is nonnegative
(assert (>= |norm_F(U[k])| 0.0))
; norm_F(W[0]) is nonnegative
(assert (>= |norm_F(W[0])| 0.0))
; norm_F(W[k + 1]) is nonnegative
(assert (>= |norm_F(W[k + 1])| 0.0))
; norm_F(W[k]) is nonnegative
(assert (>= |norm_F(W[k])| 0.0))
; the negation of the claim
(assert (< (+ (* |Product(be*norm(W[i1]), i1, 0, k - 1)| |Product(f[i1]*kappa + 1, i1, 0, k - 1)| be |f[k]| kappa |norm(W[k])| |norm(y[0])|) (* |Product(be*norm(W[i1]), i1, 0, k - 1)| |Product(f[i1]*kappa + 1, i1, 0, k - 1)| be |norm(W[k])| |norm(y[0])|) (* (- 1.0) |Product(be*norm(W[i1]), i1, 0, k - 1)| be |norm(W[k])| |norm(y[0])|) (* (- 1.0) |norm(y[k + 1] + (-1)*z[k + 1])|)) 0.0))
(check-sat)
(reset)
; published/P3, step 10, base
; claim: norm(y[0])*Product(be*norm(W[i]), i, 0, 0 - 1) <= norm(y[0])*(be*kappa/al)^0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P3, step 10, step
; claim: norm(y[0])*(be*norm(W[k + 1 - 1])*Product(be*norm(W[i]), i, 0, k - 1)) <= norm(y[k + 1])*(be*kappa/al)^(k + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/al| Real)
(declare-const |1/al^k| Real)
(declare-const |Product(be*norm(W[i1]), i1, 0, k - 1)| Real)
(declare-const al Real)
(declare-const be Real)
(declare-const |be^k| Real)
(declare-const |inner(y[0], W[0]'*W[0]*y[0])| Real)
(declare-const |inner(y[0], y[0])| Real)
(declare-const |inner(y[1], W[1]'*W[1]*y[1])| Real)
(declare-const |inner(y[1], y[1])| Real)
(declare-const |inner(y[2], W[2]'*W[2]*y[2])| Real)
(declare-const |inner(y[2], y[2])| Real)
(declare-const |inner(y[3], y[3])| Real)
(declare-const |inner(y[k + 1], W[k + 1]'*W[k + 1]*y[k + 1])| Real)
(declare-const |inner(y[k + 1], y[k + 1])| Real)
(declare-const |inner(y[k + 2], W[k + 2]'*W[k + 2]*y[k + 2])| Real)
(declare-const |inner(y[k + 2], y[k + 2])| Real)
(declare-const |inner(y[k + 3], W[k + 3]'*W[k + 3]*y[k + 3])| Real)
(declare-const |inner(y[k + 3], y[k + 3])| Real)
(declare-const |inner(y[k + 4], y[k + 4])| Real)
(declare-const |inner(y[k], W[k]'*W[k]*y[k])| Real)
(declare-const |inner(y[k], y[k])| Real)
(declare-const kappa Real)
(declare-const |kappa^k| Real)
(declare-const |norm(W[0])| Real)
(declare-const |norm(W[0]*y[0])| Real)
(declare-const |norm(W[1])| Real)
(declare-const |norm(W[1]*y[1])| Real)
(declare-const |norm(W[2])| Real)
(declare-const |norm(W[2]*y[2])| Real)
(declare-const |norm(W[k + 1])| Real)
(declare-const |norm(W[k + 1]*y[k + 1])| Real)
(declare-const |norm(W[k + 2])| Real)
(declare-const |norm(W[k + 2]*y[k + 2])| Real)
(declare-const |norm(W[k + 3])| Real)
(declare-const |norm(W[k + 3]*y[k + 3])| Real)
(declare-const |norm(W[k])| Real)
(declare-const |norm(W[k]*y[k])| Real)
(declare-const |norm(y[0])| Real)
(declare-const |norm(y[1])| Real)
(declare-const |norm(y[2])| Real)
(declare-const |norm(y[3])| Real)
(declare-const |norm(y[k + 1])| Real)
(declare-const |norm(y[k + 2])| Real)
(declare-const |norm(y[k + 3])| Real)
(declare-const |norm(y[k + 4])| Real)
(declare-const |norm(y[k])| Real)
; induction hypothesis
(assert (>= (+ (* |1/al^k| |be^k| |kappa^k| |norm(y[k])|) (* (- 1.0) |Product(be*norm(W[i1]), i1, 0, k - 1)| |norm(y[0])|)) 0.0))
; H4
(assert (>= (+ (* (- 1.0) al |norm(W[k]*y[k])|) |norm(y[k + 1])|) 0.0))
; H4
(assert (>= (+ (* (- 1.0) al |norm(W[0]*y[0])|) |norm(y[1])|) 0.0))
; H4
(assert (>= (+ (* (- 1.0) al |norm(W[k + 1]*y[k + 1])|) |norm(y[k + 2])|) 0.0))
; H5
(assert (>= (+ (* kappa |norm(W[k]*y[k])|) (* (- 1.0) |norm(W[k])| |norm(y[k])|)) 0.0))
; H5
(assert (>= (+ (* kappa |norm(W[0]*y[0])|) (* (- 1.0) |norm(W[0])| |norm(y[0])|)) 0.0))
; H5
(assert (>= (+ (* kappa |norm(W[k + 1]*y[k + 1])|) (* (- 1.0) |norm(W[k + 1])| |norm(y[k + 1])|)) 0.0))
; H4
(assert (>= (+ (* (- 1.0) al |norm(W[1]*y[1])|) |norm(y[2])|) 0.0))
; H4
(assert (>= (+ (* (- 1.0) al |norm(W[k + 2]*y[k + 2])|) |norm(y[k + 3])|) 0.0))
; H5
(assert (>= (+ (* kappa |norm(W[1]*y[1])|) (* (- 1.0) |norm(W[1])| |norm(y[1])|)) 0.0))
; H5
(assert (>= (+ (* kappa |norm(W[k + 2]*y[k + 2])|) (* (- 1.0) |norm(W[k + 2])| |norm(y[k + 2])|)) 0.0))
; H4
(assert (>= (+ (* (- 1.0) al |norm(W[2]*y[2])|) |norm(y[3])|) 0.0))
; H4
(assert (>= (+ (* (- 1.0) al |norm(W[k + 3]*y[k + 3])|) |norm(y[k + 4])|) 0.0))
; H5
(assert (>= (+ (* kappa |norm(W[2]*y[2])|) (* (- 1.0) |norm(W[2])| |norm(y[2])|)) 0.0))
; H5
(assert (>= (+ (* kappa |norm(W[k + 3]*y[k + 3])|) (* (- 1.0) |norm(W[k + 3])| |norm(y[k + 3])|)) 0.0))
; about norm(y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], y[k])|) (* |norm(y[k])| |norm(y[k])|)) 0.0))
; about inner(y[k], y[k])
(assert (= (+ |inner(y[k], y[k])| (* (- 1.0) |norm(y[k])| |norm(y[k])|)) 0.0))
; about norm(y[k + 4])
(assert (= (+ (* (- 1.0) |inner(y[k + 4], y[k + 4])|) (* |norm(y[k + 4])| |norm(y[k + 4])|)) 0.0))
; about inner(y[k + 4], y[k + 4])
(assert (= (+ |inner(y[k + 4], y[k + 4])| (* (- 1.0) |norm(y[k + 4])| |norm(y[k + 4])|)) 0.0))
; about norm(y[k + 3])
(assert (= (+ (* (- 1.0) |inner(y[k + 3], y[k + 3])|) (* |norm(y[k + 3])| |norm(y[k + 3])|)) 0.0))
; about inner(y[k + 3], y[k + 3])
(assert (= (+ |inner(y[k + 3], y[k + 3])| (* (- 1.0) |norm(y[k + 3])| |norm(y[k + 3])|)) 0.0))
; about norm(y[k + 2])
(assert (= (+ (* (- 1.0) |inner(y[k + 2], y[k + 2])|) (* |norm(y[k + 2])| |norm(y[k + 2])|)) 0.0))
; about inner(y[k + 2], y[k + 2])
(assert (= (+ |inner(y[k + 2], y[k + 2])| (* (- 1.0) |norm(y[k + 2])| |norm(y[k + 2])|)) 0.0))
; about norm(y[k + 1])
(assert (= (+ (* (- 1.0) |inner(y[k + 1], y[k + 1])|) (* |norm(y[k + 1])| |norm(y[k + 1])|)) 0.0))
; about inner(y[k + 1], y[k + 1])
(assert (= (+ |inner(y[k + 1], y[k + 1])| (* (- 1.0) |norm(y[k + 1])| |norm(y[k + 1])|)) 0.0))
; about norm(y[3])
(assert (= (+ (* (- 1.0) |inner(y[3], y[3])|) (* |norm(y[3])| |norm(y[3])|)) 0.0))
; about inner(y[3], y[3])
(assert (= (+ |inner(y[3], y[3])| (* (- 1.0) |norm(y[3])| |norm(y[3])|)) 0.0))
; about norm(y[2])
(assert (= (+ (* (- 1.0) |inner(y[2], y[2])|) (* |norm(y[2])| |norm(y[2])|)) 0.0))
; about inner(y[2], y[2])
(assert (= (+ |inner(y[2], y[2])| (* (- 1.0) |norm(y[2])| |norm(y[2])|)) 0.0))
; about norm(y[1])
(assert (= (+ (* (- 1.0) |inner(y[1], y[1])|) (* |norm(y[1])| |norm(y[1])|)) 0.0))
; about inner(y[1], y[1])
(assert (= (+ |inner(y[1], y[1])| (* (- 1.0) |norm(y[1])| |norm(y[1])|)) 0.0))
; about norm(y[0])
(assert (= (+ (* (- 1.0) |inner(y[0], y[0])|) (* |norm(y[0])| |norm(y[0])|)) 0.0))
; about inner(y[0], y[0])
(assert (= (+ |inner(y[0], y[0])| (* (- 1.0) |norm(y[0])| |norm(y[0])|)) 0.0))
; about norm(W[k]*y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], W[k]'*W[k]*y[k])|) (* |norm(W[k]*y[k])| |norm(W[k]*y[k])|)) 0.0))
; about inner(y[k], W[k]'*W[k]*y[k])
(assert (= (+ |inner(y[k], W[k]'*W[k]*y[k])| (* (- 1.0) |norm(W[k]*y[k])| |norm(W[k]*y[k])|)) 0.0))
; about norm(W[k + 3]*y[k + 3])
(assert (= (+ (* (- 1.0) |inner(y[k + 3], W[k + 3]'*W[k + 3]*y[k + 3])|) (* |norm(W[k + 3]*y[k + 3])| |norm(W[k + 3]*y[k + 3])|)) 0.0))
; about inner(y[k + 3], W[k + 3]'*W[k + 3]*y[k + 3])
(assert (= (+ |inner(y[k + 3], W[k + 3]'*W[k + 3]*y[k + 3])| (* (- 1.0) |norm(W[k + 3]*y[k + 3])| |norm(W[k + 3]*y[k + 3])|)) 0.0))
; about norm(W[k + 2]*y[k + 2])
(assert (= (+ (* (- 1.0) |inner(y[k + 2], W[k + 2]'*W[k + 2]*y[k + 2])|) (* |norm(W[k + 2]*y[k + 2])| |norm(W[k + 2]*y[k + 2])|)) 0.0))
; about inner(y[k + 2], W[k + 2]'*W[k + 2]*y[k + 2])
(assert (= (+ |inner(y[k + 2], W[k + 2]'*W[k + 2]*y[k + 2])| (* (- 1.0) |norm(W[k + 2]*y[k + 2])| |norm(W[k + 2]*y[k + 2])|)) 0.0))
; about norm(W[k + 1]*y[k + 1])
(assert (= (+ (* (- 1.0) |inner(y[k + 1], W[k + 1]'*W[k + 1]*y[k + 1])|) (* |norm(W[k + 1]*y[k + 1])| |norm(W[k + 1]*y[k + 1])|)) 0.0))
; about inner(y[k + 1], W[k + 1]'*W[k + 1]*y[k + 1])
(assert (= (+ |inner(y[k + 1], W[k + 1]'*W[k + 1]*y[k + 1])| (* (- 1.0) |norm(W[k + 1]*y[k + 1])| |norm(W[k + 1]*y[k + 1])|)) 0.0))
; about norm(W[2]*y[2])
(assert (= (+ (* (- 1.0) |inner(y[2], W[2]'*W[2]*y[2])|) (* |norm(W[2]*y[2])| |norm(W[2]*y[2])|)) 0.0))
; about inner(y[2], W[2]'*W[2]*y[2])
(assert (= (+ |inner(y[2], W[2]'*W[2]*y[2])| (* (- 1.0) |norm(W[2]*y[2])| |norm(W[2]*y[2])|)) 0.0))
; about norm(W[1]*y[1])
(assert (= (+ (* (- 1.0) |inner(y[1], W[1]'*W[1]*y[1])|) (* |norm(W[1]*y[1])| |norm(W[1]*y[1])|)) 0.0))
; about inner(y[1], W[1]'*W[1]*y[1])
(assert (= (+ |inner(y[1], W[1]'*W[1]*y[1])| (* (- 1.0) |norm(W[1]*y[1])| |norm(W[1]*y[1])|)) 0.0))
; about norm(W[0]*y[0])
(assert (= (+ (* (- 1.0) |inner(y[0], W[0]'*W[0]*y[0])|) (* |norm(W[0]*y[0])| |norm(W[0]*y[0])|)) 0.0))
; about inner(y[0], W[0]'*W[0]*y[0])
(assert (= (+ |inner(y[0], W[0]'*W[0]*y[0])| (* (- 1.0) |norm(W[0]*y[0])| |norm(W[0]*y[0])|)) 0.0))
; about kappa
(assert (>= (+ (- 1.0) kappa) 0.0))
; about be
(assert (>= be 0.0))
; about al
(assert (> al 0.0))
; about 1/al
(assert (= (+ (- 1.0) (* |1/al| al)) 0.0))
; 1/al is nonnegative
(assert (>= |1/al| 0.0))
; 1/al^k is nonnegative
(assert (>= |1/al^k| 0.0))
; Product(be*norm(W[i1]), i1, 0, k - 1) is nonnegative
(assert (>= |Product(be*norm(W[i1]), i1, 0, k - 1)| 0.0))
; al is nonnegative
(assert (>= al 0.0))
; be is nonnegative
(assert (>= be 0.0))
; be^k is nonnegative
(assert (>= |be^k| 0.0))
; inner(y[0], W[0]'*W[0]*y[0]) is nonnegative
(assert (>= |inner(y[0], W[0]'*W[0]*y[0])| 0.0))
; inner(y[0], y[0]) is nonnegative
(assert (>= |inner(y[0], y[0])| 0.0))
; inner(y[1], W[1]'*W[1]*y[1]) is nonnegative
(assert (>= |inner(y[1], W[1]'*W[1]*y[1])| 0.0))
; inner(y[1], y[1]) is nonnegative
(assert (>= |inner(y[1], y[1])| 0.0))
; inner(y[2], W[2]'*W[2]*y[2]) is nonnegative
(assert (>= |inner(y[2], W[2]'*W[2]*y[2])| 0.0))
; inner(y[2], y[2]) is nonnegative
(assert (>= |inner(y[2], y[2])| 0.0))
; inner(y[3], y[3]) is nonnegative
(assert (>= |inner(y[3], y[3])| 0.0))
; inner(y[k + 1], W[k + 1]'*W[k + 1]*y[k + 1]) is nonnegative
(assert (>= |inner(y[k + 1], W[k + 1]'*W[k + 1]*y[k + 1])| 0.0))
; inner(y[k + 1], y[k + 1]) is nonnegative
(assert (>= |inner(y[k + 1], y[k + 1])| 0.0))
; inner(y[k + 2], W[k + 2]'*W[k + 2]*y[k + 2]) is nonnegative
(assert (>= |inner(y[k + 2], W[k + 2]'*W[k + 2]*y[k + 2])| 0.0))
; inner(y[k + 2], y[k + 2]) is nonnegative
(assert (>= |inner(y[k + 2], y[k + 2])| 0.0))
; inner(y[k + 3], W[k + 3]'*W[k + 3]*y[k + 3]) is nonnegative
(assert (>= |inner(y[k + 3], W[k + 3]'*W[k + 3]*y[k + 3])| 0.0))
; inner(y[k + 3], y[k + 3]) is nonnegative
(assert (>= |inner(y[k + 3], y[k + 3])| 0.0))
; inner(y[k + 4], y[k + 4]) is nonnegative
(assert (>= |inner(y[k + 4], y[k + 4])| 0.0))
; inner(y[k], W[k]'*W[k]*y[k]) is nonnegative
(assert (>= |inner(y[k], W[k]'*W[k]*y[k])| 0.0))
; inner(y[k], y[k]) is nonnegative
(assert (>= |inner(y[k], y[k])| 0.0))
; kappa is nonnegative
(assert (>= kappa 0.0))
; kappa^k is nonnegative
(assert (>= |kappa^k| 0.0))
; norm(W[0]) is nonnegative
(assert (>= |norm(W[0])| 0.0))
; norm(W[0]*y[0]) is nonnegative
(assert (>= |norm(W[0]*y[0])| 0.0))
; norm(W[1]) is nonnegative
(assert (>= |norm(W[1])| 0.0))
; norm(W[1]*y[1]) is nonnegative
(assert (>= |norm(W[1]*y[1])| 0.0))
; norm(W[2]) is nonnegative
(assert (>= |norm(W[2])| 0.0))
; norm(W[2]*y[2]) is nonnegative
(assert (>= |norm(W[2]*y[2])| 0.0))
; norm(W[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1])| 0.0))
; norm(W[k + 1]*y[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1]*y[k + 1])| 0.0))
; norm(W[k + 2]) is nonnegative
(assert (>= |norm(W[k + 2])| 0.0))
; norm(W[k + 2]*y[k + 2]) is nonnegative
(assert (>= |norm(W[k + 2]*y[k + 2])| 0.0))
; norm(W[k + 3]) is nonnegative
(assert (>= |norm(W[k + 3])| 0.0))
; norm(W[k + 3]*y[k + 3]) is nonnegative
(assert (>= |norm(W[k + 3]*y[k + 3])| 0.0))
; norm(W[k]) is nonnegative
(assert (>= |norm(W[k])| 0.0))
; norm(W[k]*y[k]) is nonnegative
(assert (>= |norm(W[k]*y[k])| 0.0))
; norm(y[0]) is nonnegative
(assert (>= |norm(y[0])| 0.0))
; norm(y[1]) is nonnegative
(assert (>= |norm(y[1])| 0.0))
; norm(y[2]) is nonnegative
(assert (>= |norm(y[2])| 0.0))
; norm(y[3]) is nonnegative
(assert (>= |norm(y[3])| 0.0))
; norm(y[k + 1]) is nonnegative
(assert (>= |norm(y[k + 1])| 0.0))
; norm(y[k + 2]) is nonnegative
(assert (>= |norm(y[k + 2])| 0.0))
; norm(y[k + 3]) is nonnegative
(assert (>= |norm(y[k + 3])| 0.0))
; norm(y[k + 4]) is nonnegative
(assert (>= |norm(y[k + 4])| 0.0))
; norm(y[k]) is nonnegative
(assert (>= |norm(y[k])| 0.0))
; the negation of the claim
(assert (< (+ (* |1/al| |1/al^k| be |be^k| kappa |kappa^k| |norm(y[k + 1])|) (* (- 1.0) |Product(be*norm(W[i1]), i1, 0, k - 1)| be |norm(W[k])| |norm(y[0])|)) 0.0))
(check-sat)
(reset)
; published/P3, step 11, base
; claim: Product(1 + f[i], i, 0, 0 - 1) >= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P3, step 11, step
; claim: (1 + f[k + 1 - 1])*Product(1 + f[i], i, 0, k - 1) >= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(f[i1] + 1, i1, 0, k - 1)| Real)
(declare-const |f[k]| Real)
; induction hypothesis
(assert (>= (+ (- 1.0) |Product(f[i1] + 1, i1, 0, k - 1)|) 0.0))
; about f[k]
(assert (>= |f[k]| 0.0))
; Product(f[i1] + 1, i1, 0, k - 1) is nonnegative
(assert (>= |Product(f[i1] + 1, i1, 0, k - 1)| 0.0))
; f[k] is nonnegative
(assert (>= |f[k]| 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) |Product(f[i1] + 1, i1, 0, k - 1)| (* |Product(f[i1] + 1, i1, 0, k - 1)| |f[k]|)) 0.0))
(check-sat)
(reset)
; published/P3, step 12, base
; claim: 1 <= kappa^0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P3, step 12, step
; claim: 1 <= kappa^(k + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const kappa Real)
(declare-const |kappa^k| Real)
; induction hypothesis
(assert (>= (+ (- 1.0) |kappa^k|) 0.0))
; about kappa
(assert (>= (+ (- 1.0) kappa) 0.0))
; kappa is nonnegative
(assert (>= kappa 0.0))
; kappa^k is nonnegative
(assert (>= |kappa^k| 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) (* kappa |kappa^k|)) 0.0))
(check-sat)
(reset)
; published/P3, step 13, base
; claim: Product(1 + kappa*f[i], i, 0, 0 - 1) - 1 <= kappa^0*(Product(1 + f[i], i, 0, 0 - 1) - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P3, step 13, step
; claim: (1 + kappa*f[k + 1 - 1])*Product(1 + kappa*f[i], i, 0, k - 1) - 1 <= kappa^(k + 1)*((1 + f[k + 1 - 1])*Product(1 + f[i], i, 0, k - 1) - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(f[i1] + 1, i1, 0, k - 1)| Real)
(declare-const |Product(f[i1]*kappa + 1, i1, 0, k - 1)| Real)
(declare-const |f[k]| Real)
(declare-const kappa Real)
(declare-const |kappa^k| Real)
; induction hypothesis
(assert (>= (+ 1.0 (* |Product(f[i1] + 1, i1, 0, k - 1)| |kappa^k|) (* (- 1.0) |Product(f[i1]*kappa + 1, i1, 0, k - 1)|) (* (- 1.0) |kappa^k|)) 0.0))
; 11
(assert (>= (+ (- 1.0) |Product(f[i1] + 1, i1, 0, k - 1)|) 0.0))
; 12
(assert (>= (+ (- 1.0) |kappa^k|) 0.0))
; about kappa
(assert (>= (+ (- 1.0) kappa) 0.0))
; about f[k]
(assert (>= |f[k]| 0.0))
; Product(f[i1] + 1, i1, 0, k - 1) is nonnegative
(assert (>= |Product(f[i1] + 1, i1, 0, k - 1)| 0.0))
; Product(f[i1]*kappa + 1, i1, 0, k - 1) is nonnegative
(assert (>= |Product(f[i1]*kappa + 1, i1, 0, k - 1)| 0.0))
; f[k] is nonnegative
(assert (>= |f[k]| 0.0))
; kappa is nonnegative
(assert (>= kappa 0.0))
; kappa^k is nonnegative
(assert (>= |kappa^k| 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* |Product(f[i1] + 1, i1, 0, k - 1)| |f[k]| kappa |kappa^k|) (* |Product(f[i1] + 1, i1, 0, k - 1)| kappa |kappa^k|) (* (- 1.0) |Product(f[i1]*kappa + 1, i1, 0, k - 1)|) (* (- 1.0) |Product(f[i1]*kappa + 1, i1, 0, k - 1)| |f[k]| kappa) (* (- 1.0) kappa |kappa^k|)) 0.0))
(check-sat)
(reset)
; published/P3, step 14
; claim: norm(z[n] - y[n]) <= norm(y[0])*Product(be*norm(W[i]), i, 0, n - 1)*(kappa^n*(Product(1 + f[i], i, 0, n - 1) - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(be*norm(W[i1]), i1, 0, n - 1)| Real)
(declare-const |Product(f[i1] + 1, i1, 0, n - 1)| Real)
(declare-const |Product(f[i1]*kappa + 1, i1, 0, n - 1)| Real)
(declare-const |inner(y[0], y[0])| Real)
(declare-const |inner(y[0], z[0])| Real)
(declare-const |inner(y[n], y[n])| Real)
(declare-const |inner(y[n], z[n])| Real)
(declare-const |inner(z[0], z[0])| Real)
(declare-const |inner(z[n], z[n])| Real)
(declare-const |kappa^n| Real)
(declare-const |norm(y[0] + (-1)*z[0])| Real)
(declare-const |norm(y[0])| Real)
(declare-const |norm(y[n] + (-1)*z[n])| Real)
(declare-const |norm(y[n])| Real)
(declare-const |norm(z[0])| Real)
(declare-const |norm(z[n])| Real)
; 9
(assert (>= (+ (* |Product(be*norm(W[i1]), i1, 0, n - 1)| |Product(f[i1]*kappa + 1, i1, 0, n - 1)| |norm(y[0])|) (* (- 1.0) |Product(be*norm(W[i1]), i1, 0, n - 1)| |norm(y[0])|) (* (- 1.0) |norm(y[n] + (-1)*z[n])|)) 0.0))
; 9
(assert (>= (* (- 1.0) |norm(y[0] + (-1)*z[0])|) 0.0))
; 13
(assert (>= (+ 1.0 (* |Product(f[i1] + 1, i1, 0, n - 1)| |kappa^n|) (* (- 1.0) |Product(f[i1]*kappa + 1, i1, 0, n - 1)|) (* (- 1.0) |kappa^n|)) 0.0))
; about norm(y[n] + (-1)*z[n])
(assert (= (+ (* (- 1.0) |inner(y[n], y[n])|) (* 2.0 |inner(y[n], z[n])|) (* (- 1.0) |inner(z[n], z[n])|) (* |norm(y[n] + (-1)*z[n])| |norm(y[n] + (-1)*z[n])|)) 0.0))
; about inner(z[n], z[n])
(assert (= (+ |inner(z[n], z[n])| (* (- 1.0) |norm(z[n])| |norm(z[n])|)) 0.0))
; about norm(z[n])
(assert (= (+ (* (- 1.0) |inner(z[n], z[n])|) (* |norm(z[n])| |norm(z[n])|)) 0.0))
; about inner(y[n], y[n])
(assert (= (+ |inner(y[n], y[n])| (* (- 1.0) |norm(y[n])| |norm(y[n])|)) 0.0))
; about norm(y[n])
(assert (= (+ (* (- 1.0) |inner(y[n], y[n])|) (* |norm(y[n])| |norm(y[n])|)) 0.0))
; about norm(y[0])
(assert (= (+ (* (- 1.0) |inner(y[0], y[0])|) (* |norm(y[0])| |norm(y[0])|)) 0.0))
; about inner(y[0], y[0])
(assert (= (+ |inner(y[0], y[0])| (* (- 1.0) |norm(y[0])| |norm(y[0])|)) 0.0))
; about norm(y[0] + (-1)*z[0])
(assert (= (+ (* (- 1.0) |inner(y[0], y[0])|) (* 2.0 |inner(y[0], z[0])|) (* (- 1.0) |inner(z[0], z[0])|) (* |norm(y[0] + (-1)*z[0])| |norm(y[0] + (-1)*z[0])|)) 0.0))
; about inner(z[0], z[0])
(assert (= (+ |inner(z[0], z[0])| (* (- 1.0) |norm(z[0])| |norm(z[0])|)) 0.0))
; about norm(z[0])
(assert (= (+ (* (- 1.0) |inner(z[0], z[0])|) (* |norm(z[0])| |norm(z[0])|)) 0.0))
; Product(be*norm(W[i1]), i1, 0, n - 1) is nonnegative
(assert (>= |Product(be*norm(W[i1]), i1, 0, n - 1)| 0.0))
; Product(f[i1] + 1, i1, 0, n - 1) is nonnegative
(assert (>= |Product(f[i1] + 1, i1, 0, n - 1)| 0.0))
; Product(f[i1]*kappa + 1, i1, 0, n - 1) is nonnegative
(assert (>= |Product(f[i1]*kappa + 1, i1, 0, n - 1)| 0.0))
; inner(y[0], y[0]) is nonnegative
(assert (>= |inner(y[0], y[0])| 0.0))
; inner(y[n], y[n]) is nonnegative
(assert (>= |inner(y[n], y[n])| 0.0))
; inner(z[0], z[0]) is nonnegative
(assert (>= |inner(z[0], z[0])| 0.0))
; inner(z[n], z[n]) is nonnegative
(assert (>= |inner(z[n], z[n])| 0.0))
; kappa^n is nonnegative
(assert (>= |kappa^n| 0.0))
; norm(y[0] + (-1)*z[0]) is nonnegative
(assert (>= |norm(y[0] + (-1)*z[0])| 0.0))
; norm(y[0]) is nonnegative
(assert (>= |norm(y[0])| 0.0))
; norm(y[n] + (-1)*z[n]) is nonnegative
(assert (>= |norm(y[n] + (-1)*z[n])| 0.0))
; norm(y[n]) is nonnegative
(assert (>= |norm(y[n])| 0.0))
; norm(z[0]) is nonnegative
(assert (>= |norm(z[0])| 0.0))
; norm(z[n]) is nonnegative
(assert (>= |norm(z[n])| 0.0))
; the negation of the claim
(assert (< (+ (* |Product(be*norm(W[i1]), i1, 0, n - 1)| |Product(f[i1] + 1, i1, 0, n - 1)| |kappa^n| |norm(y[0])|) (* (- 1.0) |Product(be*norm(W[i1]), i1, 0, n - 1)| |kappa^n| |norm(y[0])|) (* (- 1.0) |norm(y[n] + (-1)*z[n])|)) 0.0))
(check-sat)
(reset)
; published/P3, step 15
; claim: 0 <= kappa^n*(Product(1 + f[i], i, 0, n - 1) - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(f[i1] + 1, i1, 0, n - 1)| Real)
(declare-const |kappa^n| Real)
; 11
(assert (>= (+ (- 1.0) |Product(f[i1] + 1, i1, 0, n - 1)|) 0.0))
; 12
(assert (>= (+ (- 1.0) |kappa^n|) 0.0))
; Product(f[i1] + 1, i1, 0, n - 1) is nonnegative
(assert (>= |Product(f[i1] + 1, i1, 0, n - 1)| 0.0))
; kappa^n is nonnegative
(assert (>= |kappa^n| 0.0))
; the negation of the claim
(assert (< (+ (* |Product(f[i1] + 1, i1, 0, n - 1)| |kappa^n|) (* (- 1.0) |kappa^n|)) 0.0))
(check-sat)
(reset)
; published/P3, step 16, base
; claim: kappa^(2*0) == kappa^0*kappa^0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P3, step 16, step
; claim: kappa^(2*(n + 1)) == kappa^(n + 1)*kappa^(n + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const kappa Real)
(declare-const |kappa^(2*n)| Real)
(declare-const |kappa^n| Real)
; induction hypothesis
(assert (= (+ (* (- 1.0) |kappa^(2*n)|) (* |kappa^n| |kappa^n|)) 0.0))
; about kappa
(assert (>= (+ (- 1.0) kappa) 0.0))
; kappa is nonnegative
(assert (>= kappa 0.0))
; kappa^(2*n) is nonnegative
(assert (>= |kappa^(2*n)| 0.0))
; kappa^n is nonnegative
(assert (>= |kappa^n| 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) kappa kappa |kappa^(2*n)|) (* kappa kappa |kappa^n| |kappa^n|)) 0.0)))
(check-sat)
(reset)
; published/P3, claim
; claim: norm(z[n] - y[n]) <= norm(y[n])*(be*kappa^2/al)^n*(Product(1 + f[i], i, 0, n - 1) - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/al^n| Real)
(declare-const |Product(be*norm(W[i1]), i1, 0, n - 1)| Real)
(declare-const |Product(f[i1] + 1, i1, 0, n - 1)| Real)
(declare-const |be^n| Real)
(declare-const |inner(y[0], y[0])| Real)
(declare-const |inner(y[n], y[n])| Real)
(declare-const |inner(y[n], z[n])| Real)
(declare-const |inner(z[n], z[n])| Real)
(declare-const |kappa^(2*n)| Real)
(declare-const |kappa^n| Real)
(declare-const |norm(y[0])| Real)
(declare-const |norm(y[n] + (-1)*z[n])| Real)
(declare-const |norm(y[n])| Real)
(declare-const |norm(z[n])| Real)
; 14
(assert (>= (+ (* |Product(be*norm(W[i1]), i1, 0, n - 1)| |Product(f[i1] + 1, i1, 0, n - 1)| |kappa^n| |norm(y[0])|) (* (- 1.0) |Product(be*norm(W[i1]), i1, 0, n - 1)| |kappa^n| |norm(y[0])|) (* (- 1.0) |norm(y[n] + (-1)*z[n])|)) 0.0))
; 15
(assert (>= (+ (* |Product(f[i1] + 1, i1, 0, n - 1)| |kappa^n|) (* (- 1.0) |kappa^n|)) 0.0))
; 16
(assert (= (+ (* (- 1.0) |kappa^(2*n)|) (* |kappa^n| |kappa^n|)) 0.0))
; 10
(assert (>= (+ (* |1/al^n| |be^n| |kappa^n| |norm(y[n])|) (* (- 1.0) |Product(be*norm(W[i1]), i1, 0, n - 1)| |norm(y[0])|)) 0.0))
; 10
(assert (>= 0.0 0.0))
; about norm(y[n])
(assert (= (+ (* (- 1.0) |inner(y[n], y[n])|) (* |norm(y[n])| |norm(y[n])|)) 0.0))
; about inner(y[n], y[n])
(assert (= (+ |inner(y[n], y[n])| (* (- 1.0) |norm(y[n])| |norm(y[n])|)) 0.0))
; about norm(y[n] + (-1)*z[n])
(assert (= (+ (* (- 1.0) |inner(y[n], y[n])|) (* 2.0 |inner(y[n], z[n])|) (* (- 1.0) |inner(z[n], z[n])|) (* |norm(y[n] + (-1)*z[n])| |norm(y[n] + (-1)*z[n])|)) 0.0))
; about inner(z[n], z[n])
(assert (= (+ |inner(z[n], z[n])| (* (- 1.0) |norm(z[n])| |norm(z[n])|)) 0.0))
; about norm(z[n])
(assert (= (+ (* (- 1.0) |inner(z[n], z[n])|) (* |norm(z[n])| |norm(z[n])|)) 0.0))
; about norm(y[0])
(assert (= (+ (* (- 1.0) |inner(y[0], y[0])|) (* |norm(y[0])| |norm(y[0])|)) 0.0))
; about inner(y[0], y[0])
(assert (= (+ |inner(y[0], y[0])| (* (- 1.0) |norm(y[0])| |norm(y[0])|)) 0.0))
; 1/al^n is nonnegative
(assert (>= |1/al^n| 0.0))
; Product(be*norm(W[i1]), i1, 0, n - 1) is nonnegative
(assert (>= |Product(be*norm(W[i1]), i1, 0, n - 1)| 0.0))
; Product(f[i1] + 1, i1, 0, n - 1) is nonnegative
(assert (>= |Product(f[i1] + 1, i1, 0, n - 1)| 0.0))
; be^n is nonnegative
(assert (>= |be^n| 0.0))
; inner(y[0], y[0]) is nonnegative
(assert (>= |inner(y[0], y[0])| 0.0))
; inner(y[n], y[n]) is nonnegative
(assert (>= |inner(y[n], y[n])| 0.0))
; inner(z[n], z[n]) is nonnegative
(assert (>= |inner(z[n], z[n])| 0.0))
; kappa^(2*n) is nonnegative
(assert (>= |kappa^(2*n)| 0.0))
; kappa^n is nonnegative
(assert (>= |kappa^n| 0.0))
; norm(y[0]) is nonnegative
(assert (>= |norm(y[0])| 0.0))
; norm(y[n] + (-1)*z[n]) is nonnegative
(assert (>= |norm(y[n] + (-1)*z[n])| 0.0))
; norm(y[n]) is nonnegative
(assert (>= |norm(y[n])| 0.0))
; norm(z[n]) is nonnegative
(assert (>= |norm(z[n])| 0.0))
; the negation of the claim
(assert (< (+ (* |1/al^n| |Product(f[i1] + 1, i1, 0, n - 1)| |be^n| |kappa^(2*n)| |norm(y[n])|) (* (- 1.0) |1/al^n| |be^n| |kappa^(2*n)| |norm(y[n])|) (* (- 1.0) |norm(y[n] + (-1)*z[n])|)) 0.0))
(check-sat)
