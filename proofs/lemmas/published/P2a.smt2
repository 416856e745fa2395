; published/P2a, step 2, base
; claim: norm(y[0]) <= norm(y[0])*Product(be*norm(W[i]), i, 0, 0 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P2a, step 2, step
; claim: norm(y[k + 1]) <= norm(y[0])*(be*norm(W[k + 1 - 1])*Product(be*norm(W[i]), i, 0, k - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(be*norm(W[i1]), i1, 0, k - 1)| Real)
(declare-const be Real)
(declare-const |inner(y[0], W[0]'*W[0]*y[0])| Real)
(declare-const |inner(y[0], y[0])| Real)
(declare-const |inner(y[0], z[0])| Real)
(declare-const |inner(y[k + 1], W[k + 1]'*W[k + 1]*y[k + 1])| Real)
(declare-const |inner(y[k + 1], y[k + 1])| Real)
(declare-const |inner(y[k + 1], z[k + 1])| Real)
(declare-const |inner(y[k], W[k]'*U[k]*z[k])| Real)
(declare-const |inner(y[k], W[k]'*W[k]*y[k])| Real)
(declare-const |inner(y[k], W[k]'*W[k]*z[k])| Real)
(declare-const |inner(y[k], y[k])| Real)
(declare-const |inner(z[0], z[0])| Real)
(declare-const |inner(z[k + 1], z[k + 1])| Real)
(declare-const |inner(z[k], U[k]'*U[k]*z[k])| Real)
(declare-const |inner(z[k], U[k]'*W[k]*z[k])| Real)
(declare-const |inner(z[k], W[k]'*W[k]*z[k])| Real)
(declare-const |norm(U[k])| Real)
(declare-const |norm(U[k]*z[k] + (-1)*W[k]*y[k] + W[k]*z[k])| Real)
(declare-const |norm(U[k]*z[k])| Real)
(declare-const |norm(W[0])| Real)
(declare-const |norm(W[0]*y[0])| Real)
(declare-const |norm(W[k + 1])| Real)
(declare-const |norm(W[k + 1]*y[k + 1])| Real)
(declare-const |norm(W[k])| Real)
(declare-const |norm(W[k]*y[k])| Real)
(declare-const |norm(W[k]*z[k])| Real)
(declare-const |norm(y[0] + (-1)*z[0])| Real)
(declare-const |norm(y[0])| Real)
(declare-const |norm(y[k + 1] + (-1)*z[k + 1])| Real)
(declare-const |norm(y[k + 1])| Real)
(declare-const |norm(y[k])| Real)
(declare-const |norm(z[0])| Real)
(declare-const |norm(z[k + 1])| Real)
(declare-const |q[k]| Real)
; H3
(assert (= (* (- 1.0) |norm(y[0] + (-1)*z[0])|) 0.0))
; induction hypothesis
(assert (>= (+ (* |Product(be*norm(W[i1]), i1, 0, k - 1)| |norm(y[0])|) (* (- 1.0) |norm(y[k])|)) 0.0))
; H1
(assert (>= (+ (* be |norm(W[k]*y[k])|) (* (- 1.0) |norm(y[k + 1])|)) 0.0))
; H2
(assert (>= (+ (* be |norm(U[k]*z[k] + (-1)*W[k]*y[k] + W[k]*z[k])|) (* (- 1.0) |norm(y[k + 1] + (-1)*z[k + 1])|)) 0.0))
; 1
(assert (>= (+ (* |norm(W[k])| |norm(y[k])|) (* (- 1.0) |norm(W[k]*y[k])|)) 0.0))
; 1
(assert (>= (+ (* |norm(W[k + 1])| |norm(y[k + 1])|) (* (- 1.0) |norm(W[k + 1]*y[k + 1])|)) 0.0))
; 1
(assert (>= (+ (* |norm(W[0])| |norm(y[0])|) (* (- 1.0) |norm(W[0]*y[0])|)) 0.0))
; H4
(assert (>= (+ (* (- 1.0) |norm(U[k])|) (* |norm(W[k])| |q[k]|)) 0.0))
; about q[k]
(assert (>= |q[k]| 0.0))
; about norm(y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], y[k])|) (* |norm(y[k])| |norm(y[k])|)) 0.0))
; about inner(y[k], y[k])
(assert (= (+ |inner(y[k], y[k])| (* (- 1.0) |norm(y[k])| |norm(y[k])|)) 0.0))
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
; inner(z[0], z[0]) is nonnegative
(assert (>= |inner(z[0], z[0])| 0.0))
; inner(z[k + 1], z[k + 1]) is nonnegative
(assert (>= |inner(z[k + 1], z[k + 1])| 0.0))
; inner(z[k], U[k]'*U[k]*z[k]) is nonnegative
(assert (>= |inner(z[k], U[k]'*U[k]*z[k])| 0.0))
; inner(z[k], W[k]'*W[k]*z[k]) is nonnegative
(assert (>= |inner(z[k], W[k]'*W[k]*z[k])| 0.0))
; norm(U[k]) is nonnegative
(assert (>= |norm(U[k])| 0.0))
; norm(U[k]*z[k] + (-1)*W[k]*y[k] + W[k]*z[k]) is nonnegative
(assert (>= |norm(U[k]*z[k] + (-1)*W[k]*y[k] + W[k]*z[k])| 0.0))
; norm(U[k]*z[k]) is nonnegative
(assert (>= |norm(U[k]*z[k])| 0.0))
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
; norm(y[k]) is nonnegative
(assert (>= |norm(y[k])| 0.0))
; norm(z[0]) is nonnegative
(assert (>= |norm(z[0])| 0.0))
; norm(z[k + 1]) is nonnegative
(assert (>= |norm(z[k + 1])| 0.0))
; q[k] is nonnegative
(assert (>= |q[k]| 0.0))
; the negation of the claim
(assert (< (+ (* |Product(be*norm(W[i1]), i1, 0, k - 1)| be |norm(W[k])| |norm(y[0])|) (* (- 1.0) |norm(y[k + 1])|)) 0.0))
(check-sat)
(reset)
; published/P2a, step 7
; claim: norm((W[k] + U[k])*z[k] - W[k]*y[k]) <= norm(W[k])*(1 + q[k])*norm(z[k] - y[k]) + q[k]*norm(W[k])*norm(y[k])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
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
(declare-const |q[k]| Real)
; H4
(assert (>= (+ (* (- 1.0) |norm(U[k])|) (* |norm(W[k])| |q[k]|)) 0.0))
; 3
(assert (>= (+ |norm(U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*y[k] + (-1)*W[k]*z[k])| |norm(U[k]*y[k])| (* (- 1.0) |norm(U[k]*z[k] + (-1)*W[k]*y[k] + W[k]*z[k])|)) 0.0))
; 4
(assert (>= (+ (* |norm(U[k] + W[k])| |norm(y[k] + (-1)*z[k])|) (* (- 1.0) |norm(U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*y[k] + (-1)*W[k]*z[k])|)) 0.0))
; 5
(assert (>= (+ (* (- 1.0) |norm(U[k] + W[k])|) |norm(U[k])| |norm(W[k])|) 0.0))
; 6
(assert (>= (+ (* |norm(U[k])| |norm(y[k])|) (* (- 1.0) |norm(U[k]*y[k])|)) 0.0))
; about q[k]
(assert (>= |q[k]| 0.0))
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
; q[k] is nonnegative
(assert (>= |q[k]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(U[k]*z[k] + (-1)*W[k]*y[k] + W[k]*z[k])|) (* |norm(W[k])| |norm(y[k] + (-1)*z[k])|) (* |norm(W[k])| |norm(y[k] + (-1)*z[k])| |q[k]|) (* |norm(W[k])| |norm(y[k])| |q[k]|)) 0.0))
(check-sat)
(reset)
; published/P2a, step 8, base
; claim: norm(z[0] - y[0]) <= norm(y[0])*Product(be*norm(W[i]), i, 0, 0 - 1)*(Product(1 + q[i], i, 0, 0 - 1) - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(y[0], W[0]'*U[0]*z[0])| Real)
(declare-const |inner(y[0], W[0]'*W[0]*y[0])| Real)
(declare-const |inner(y[0], W[0]'*W[0]*z[0])| Real)
(declare-const |inner(y[0], y[0])| Real)
(declare-const |inner(y[0], z[0])| Real)
(declare-const |inner(z[0], U[0]'*U[0]*z[0])| Real)
(declare-const |inner(z[0], U[0]'*W[0]*z[0])| Real)
(declare-const |inner(z[0], W[0]'*W[0]*z[0])| Real)
(declare-const |inner(z[0], z[0])| Real)
(declare-const |norm(U[0]*z[0] + (-1)*W[0]*y[0] + W[0]*z[0])| Real)
(declare-const |norm(U[0]*z[0])| Real)
(declare-const |norm(W[0])| Real)
(declare-const |norm(W[0]*y[0])| Real)
(declare-const |norm(W[0]*z[0])| Real)
(declare-const |norm(y[0] + (-1)*z[0])| Real)
(declare-const |norm(y[0])| Real)
(declare-const |norm(z[0])| Real)
(declare-const |q[0]| Real)
; H3
(assert (= (* (- 1.0) |norm(y[0] + (-1)*z[0])|) 0.0))
; 2
(assert (>= 0.0 0.0))
; 7
(assert (>= (+ (* (- 1.0) |norm(U[0]*z[0] + (-1)*W[0]*y[0] + W[0]*z[0])|) (* |norm(W[0])| |norm(y[0] + (-1)*z[0])|) (* |norm(W[0])| |norm(y[0] + (-1)*z[0])| |q[0]|) (* |norm(W[0])| |norm(y[0])| |q[0]|)) 0.0))
; about q[0]
(assert (>= |q[0]| 0.0))
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
; q[0] is nonnegative
(assert (>= |q[0]| 0.0))
; the negation of the claim
(assert (< (* (- 1.0) |norm(y[0] + (-1)*z[0])|) 0.0))
(check-sat)
(reset)
; published/P2a, step 8, step
; claim: norm(z[k + 1] - y[k + 1]) <= norm(y[0])*(be*norm(W[k + 1 - 1])*Product(be*norm(W[i]), i, 0, k - 1))*((1 + q[k + 1 - 1])*Product(1 + q[i], i, 0, k - 1) - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(be*norm(W[i1]), i1, 0, k - 1)| Real)
(declare-const |Product(be*norm(W[i1]), i1, 0, k)| Real)
(declare-const |Product(q[i1] + 1, i1, 0, k - 1)| Real)
(declare-const be Real)
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
(declare-const |q[0]| Real)
(declare-const |q[k + 1]| Real)
(declare-const |q[k]| Real)
; H3
(assert (= (* (- 1.0) |norm(y[0] + (-1)*z[0])|) 0.0))
; induction hypothesis
(assert (>= (+ (* |Product(be*norm(W[i1]), i1, 0, k - 1)| |Product(q[i1] + 1, i1, 0, k - 1)| |norm(y[0])|) (* (- 1.0) |Product(be*norm(W[i1]), i1, 0, k - 1)| |norm(y[0])|) (* (- 1.0) |norm(y[k] + (-1)*z[k])|)) 0.0))
; H2
(assert (>= (+ (* be |norm(U[k]*z[k] + (-1)*W[k]*y[k] + W[k]*z[k])|) (* (- 1.0) |norm(y[k + 1] + (-1)*z[k + 1])|)) 0.0))
; 2
(assert (>= (+ (* |Product(be*norm(W[i1]), i1, 0, k)| |norm(y[0])|) (* (- 1.0) |norm(y[k + 1])|)) 0.0))
; 2
(assert (>= 0.0 0.0))
; 2
(assert (>= (+ (* |Product(be*norm(W[i1]), i1, 0, k - 1)| |norm(y[0])|) (* (- 1.0) |norm(y[k])|)) 0.0))
; 7
(assert (>= (+ (* (- 1.0) |norm(U[k]*z[k] + (-1)*W[k]*y[k] + W[k]*z[k])|) (* |norm(W[k])| |norm(y[k] + (-1)*z[k])|) (* |norm(W[k])| |norm(y[k] + (-1)*z[k])| |q[k]|) (* |norm(W[k])| |norm(y[k])| |q[k]|)) 0.0))
; 7
(assert (>= (+ (* (- 1.0) |norm(U[k + 1]*z[k + 1] + (-1)*W[k + 1]*y[k + 1] + W[k + 1]*z[k + 1])|) (* |norm(W[k + 1])| |norm(y[k + 1] + (-1)*z[k + 1])|) (* |norm(W[k + 1])| |norm(y[k + 1] + (-1)*z[k + 1])| |q[k + 1]|) (* |norm(W[k + 1])| |norm(y[k + 1])| |q[k + 1]|)) 0.0))
; 7
(assert (>= (+ (* (- 1.0) |norm(U[0]*z[0] + (-1)*W[0]*y[0] + W[0]*z[0])|) (* |norm(W[0])| |norm(y[0] + (-1)*z[0])|) (* |norm(W[0])| |norm(y[0] + (-1)*z[0])| |q[0]|) (* |norm(W[0])| |norm(y[0])| |q[0]|)) 0.0))
; about q[k]
(assert (>= |q[k]| 0.0))
; about q[k + 1]
(assert (>= |q[k + 1]| 0.0))
; about q[0]
(assert (>= |q[0]| 0.0))
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
; about be
(assert (>= be 0.0))
; Product(be*norm(W[i1]), i1, 0, k - 1) is nonnegative
(assert (>= |Product(be*norm(W[i1]), i1, 0, k - 1)| 0.0))
; Product(be*norm(W[i1]), i1, 0, k) is nonnegative
(assert (>= |Product(be*norm(W[i1]), i1, 0, k)| 0.0))
; Product(q[i1] + 1, i1, 0, k - 1) is nonnegative
(assert (>= |Product(q[i1] + 1, i1, 0, k - 1)| 0.0))
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
; q[0] is nonnegative
(assert (>= |q[0]| 0.0))
; q[k + 1] is nonnegative
(assert (>= |q[k + 1]| 0.0))
; q[k] is nonnegative
(assert (>= |q[k]| 0.0))
; the negation of the claim
(assert (< (+ (* |Product(be*norm(W[i1]), i1, 0, k - 1)| |Product(q[i1] + 1, i1, 0, k - 1)| be |norm(W[k])| |norm(y[0])|) (* |Product(be*norm(W[i1]), i1, 0, k - 1)| |Product(q[i1] + 1, i1, 0, k - 1)| be |norm(W[k])| |norm(y[0])| |q[k]|) (* (- 1.0) |Product(be*norm(W[i1]), i1, 0, k - 1)| be |norm(W[k])| |norm(y[0])|) (* (- 1.0) |norm(y[k + 1] + (-1)*z[k + 1])|)) 0.0))
(check-sat)
(reset)
; published/P2a, claim
; claim: norm(z[n] - y[n]) <= norm(y[0])*Product(be*norm(W[i]), i, 0, n - 1)*(Product(1 + q[i], i, 0, n - 1) - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(be*norm(W[i1]), i1, 0, n - 1)| Real)
(declare-const |Product(q[i1] + 1, i1, 0, n - 1)| Real)
(declare-const |inner(y[0], y[0])| Real)
(declare-const |inner(y[0], z[0])| Real)
(declare-const |inner(y[n], y[n])| Real)
(declare-const |inner(y[n], z[n])| Real)
(declare-const |inner(z[0], z[0])| Real)
(declare-const |inner(z[n], z[n])| Real)
(declare-const |norm(y[0] + (-1)*z[0])| Real)
(declare-const |norm(y[0])| Real)
(declare-const |norm(y[n] + (-1)*z[n])| Real)
(declare-const |norm(y[n])| Real)
(declare-const |norm(z[0])| Real)
(declare-const |norm(z[n])| Real)
; 8
(assert (>= (+ (* |Product(be*norm(W[i1]), i1, 0, n - 1)| |Product(q[i1] + 1, i1, 0, n - 1)| |norm(y[0])|) (* (- 1.0) |Product(be*norm(W[i1]), i1, 0, n - 1)| |norm(y[0])|) (* (- 1.0) |norm(y[n] + (-1)*z[n])|)) 0.0))
; 8
(assert (>= (* (- 1.0) |norm(y[0] + (-1)*z[0])|) 0.0))
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
; Product(q[i1] + 1, i1, 0, n - 1) is nonnegative
(assert (>= |Product(q[i1] + 1, i1, 0, n - 1)| 0.0))
; inner(y[0], y[0]) is nonnegative
(assert (>= |inner(y[0], y[0])| 0.0))
; inner(y[n], y[n]) is nonnegative
(assert (>= |inner(y[n], y[n])| 0.0))
; inner(z[0], z[0]) is nonnegative
(assert (>= |inner(z[0], z[0])| 0.0))
; inner(z[n], z[n]) is nonnegative
(assert (>= |inner(z[n], z[n])| 0.0))
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
(assert (< (+ (* |Product(be*norm(W[i1]), i1, 0, n - 1)| |Product(q[i1] + 1, i1, 0, n - 1)| |norm(y[0])|) (* (- 1.0) |Product(be*norm(W[i1]), i1, 0, n - 1)| |norm(y[0])|) (* (- 1.0) |norm(y[n] + (-1)*z[n])|)) 0.0))
(check-sat)
