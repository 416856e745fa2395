; published/P1a, step 2, base
; claim: norm(y[0]) <= norm(y[0])*Product(norm(W[i]), i, 0, 0 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P1a, step 2, step
; claim: norm(y[k + 1]) <= norm(y[0])*(norm(W[k + 1 - 1])*Product(norm(W[i]), i, 0, k - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/n| Real)
(declare-const B Real)
(declare-const |Product(norm(W[i1]), i1, 0, k - 1)| Real)
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
(declare-const n Real)
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
; H5
(assert (>= (+ B (* (- 1.0) |norm(y[0])|)) 0.0))
; induction hypothesis
(assert (>= (+ (* |Product(norm(W[i1]), i1, 0, k - 1)| |norm(y[0])|) (* (- 1.0) |norm(y[k])|)) 0.0))
; H1
(assert (>= (+ |norm(W[k]*y[k])| (* (- 1.0) |norm(y[k + 1])|)) 0.0))
; H2
(assert (>= (+ |norm(U[k]*z[k] + (-1)*W[k]*y[k] + W[k]*z[k])| (* (- 1.0) |norm(y[k + 1] + (-1)*z[k + 1])|)) 0.0))
; 1
(assert (>= (+ (* |norm(W[k])| |norm(y[k])|) (* (- 1.0) |norm(W[k]*y[k])|)) 0.0))
; 1
(assert (>= (+ (* |norm(W[k + 1])| |norm(y[k + 1])|) (* (- 1.0) |norm(W[k + 1]*y[k + 1])|)) 0.0))
; 1
(assert (>= (+ (* |norm(W[0])| |norm(y[0])|) (* (- 1.0) |norm(W[0]*y[0])|)) 0.0))
; H4
(assert (>= (+ (* (- 1.0) |norm(U[k])|) (* |norm(W[k])| |q[k]|)) 0.0))
; H6
(assert (>= (+ |1/n| (* (- 1.0) |q[k]|)) 0.0))
; index
(assert (>= (+ (- 1.0) n) 0.0))
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
; about n
(assert (>= (+ (- 1.0) n) 0.0))
; about B
(assert (>= B 0.0))
; about 1/n
(assert (= (+ (- 1.0) (* |1/n| n)) 0.0))
; 1/n is nonnegative
(assert (>= |1/n| 0.0))
; B is nonnegative
(assert (>= B 0.0))
; Product(norm(W[i1]), i1, 0, k - 1) is nonnegative
(assert (>= |Product(norm(W[i1]), i1, 0, k - 1)| 0.0))
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
; n is nonnegative
(assert (>= n 0.0))
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
(assert (< (+ (* |Product(norm(W[i1]), i1, 0, k - 1)| |norm(W[k])| |norm(y[0])|) (* (- 1.0) |norm(y[k + 1])|)) 0.0))
(check-sat)
(reset)
; published/P1a, step 7
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
; published/P1a, step 8, base
; claim: norm(z[0] - y[0]) <= norm(y[0])*Product(norm(W[i]), i, 0, 0 - 1)*(Product(1 + q[i], i, 0, 0 - 1) - 1)
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
; published/P1a, step 8, step
; claim: norm(z[k + 1] - y[k + 1]) <= norm(y[0])*(norm(W[k + 1 - 1])*Product(norm(W[i]), i, 0, k - 1))*((1 + q[k + 1 - 1])*Product(1 + q[i], i, 0, k - 1) - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(norm(W[i1]), i1, 0, k - 1)| Real)
(declare-const |Product(norm(W[i1]), i1, 0, k)| Real)
(declare-const |Product(q[i1] + 1, i1, 0, k - 1)| Real)
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
(assert (>= (+ (* |Product(norm(W[i1]), i1, 0, k - 1)| |Product(q[i1] + 1, i1, 0, k - 1)| |norm(y[0])|) (* (- 1.0) |Product(norm(W[i1]), i1, 0, k - 1)| |norm(y[0])|) (* (- 1.0) |norm(y[k] + (-1)*z[k])|)) 0.0))
; H2
(assert (>= (+ |norm(U[k]*z[k] + (-1)*W[k]*y[k] + W[k]*z[k])| (* (- 1.0) |norm(y[k + 1] + (-1)*z[k + 1])|)) 0.0))
; 2
(assert (>= (+ (* |Product(norm(W[i1]), i1, 0, k)| |norm(y[0])|) (* (- 1.0) |norm(y[k + 1])|)) 0.0))
; 2
(assert (>= 0.0 0.0))
; 2
(assert (>= (+ (* |Product(norm(W[i1]), i1, 0, k - 1)| |norm(y[0])|) (* (- 1.0) |norm(y[k])|)) 0.0))
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
; Product(norm(W[i1]), i1, 0, k - 1) is nonnegative
(assert (>= |Product(norm(W[i1]), i1, 0, k - 1)| 0.0))
; Product(norm(W[i1]), i1, 0, k) is nonnegative
(assert (>= |Product(norm(W[i1]), i1, 0, k)| 0.0))
; Product(q[i1] + 1, i1, 0, k - 1) is nonnegative
(assert (>= |Product(q[i1] + 1, i1, 0, k - 1)| 0.0))
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
(assert (< (+ (* |Product(norm(W[i1]), i1, 0, k - 1)| |Product(q[i1] + 1, i1, 0, k - 1)| |norm(W[k])| |norm(y[0])|) (* |Product(norm(W[i1]), i1, 0, k - 1)| |Product(q[i1] + 1, i1, 0, k - 1)| |norm(W[k])| |norm(y[0])| |q[k]|) (* (- 1.0) |Product(norm(W[i1]), i1, 0, k - 1)| |norm(W[k])| |norm(y[0])|) (* (- 1.0) |norm(y[k + 1] + (-1)*z[k + 1])|)) 0.0))
(check-sat)
(reset)
; published/P1a, step 10, base
; claim: Product(1 + q[i], i, 0, 0 - 1) <= exp(Sum(q[i], i, 0, 0 - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P1a, step 10, step
; claim: (1 + q[k + 1 - 1])*Product(1 + q[i], i, 0, k - 1) <= exp(Sum(q[i], i, 0, k - 1) + q[k + 1 - 1])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(q[i1] + 1, i1, 0, k - 1)| Real)
(declare-const |exp(Sum(q[i1], i1, 0, k - 1))| Real)
(declare-const |exp(q[k])| Real)
(declare-const |q[k]| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |Product(q[i1] + 1, i1, 0, k - 1)|) |exp(Sum(q[i1], i1, 0, k - 1))|) 0.0))
; 9
(assert (>= (+ (- 1.0) |exp(q[k])| (* (- 1.0) |q[k]|)) 0.0))
; about q[k]
(assert (>= |q[k]| 0.0))
; about exp(q[k])
(assert (> |exp(q[k])| 0.0))
; about exp(Sum(q[i1], i1, 0, k - 1))
(assert (> |exp(Sum(q[i1], i1, 0, k - 1))| 0.0))
; Product(q[i1] + 1, i1, 0, k - 1) is nonnegative
(assert (>= |Product(q[i1] + 1, i1, 0, k - 1)| 0.0))
; exp(Sum(q[i1], i1, 0, k - 1)) is nonnegative
(assert (>= |exp(Sum(q[i1], i1, 0, k - 1))| 0.0))
; exp(q[k]) is nonnegative
(assert (>= |exp(q[k])| 0.0))
; q[k] is nonnegative
(assert (>= |q[k]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Product(q[i1] + 1, i1, 0, k - 1)|) (* (- 1.0) |Product(q[i1] + 1, i1, 0, k - 1)| |q[k]|) (* |exp(Sum(q[i1], i1, 0, k - 1))| |exp(q[k])|)) 0.0))
(check-sat)
(reset)
; published/P1a, step 11, each
; claim: q[i] <= 1/n
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/n| Real)
(declare-const i Real)
(declare-const n Real)
(declare-const |q[i]| Real)
; H6
(assert (>= (+ |1/n| (* (- 1.0) |q[i]|)) 0.0))
; index
(assert (>= (+ (- 1.0) n) 0.0))
; index
(assert (>= i 0.0))
; index
(assert (>= (+ (- 1.0) (* (- 1.0) i) n) 0.0))
; about q[i]
(assert (>= |q[i]| 0.0))
; about n
(assert (>= (+ (- 1.0) n) 0.0))
; about i
(assert (>= i 0.0))
; about 1/n
(assert (= (+ (- 1.0) (* |1/n| n)) 0.0))
; 1/n is nonnegative
(assert (>= |1/n| 0.0))
; i is nonnegative
(assert (>= i 0.0))
; n is nonnegative
(assert (>= n 0.0))
; q[i] is nonnegative
(assert (>= |q[i]| 0.0))
; the negation of the claim
(assert (< (+ |1/n| (* (- 1.0) |q[i]|)) 0.0))
(check-sat)
(reset)
; published/P1a, step 11, defined
; claim: Sum(q[i], i, 0, n - 1) == Sum(q[i], i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P1a, step 11, defined
; claim: Sum(1/n, i, 0, n - 1) == Sum(1/n, i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P1a, step 12
; claim: Sum(q[i], i, 0, n - 1) <= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/n| Real)
(declare-const |Sum(q[i1], i1, 0, n - 1)| Real)
(declare-const n Real)
; 11
(assert (>= (+ (* |1/n| n) (* (- 1.0) |Sum(q[i1], i1, 0, n - 1)|)) 0.0))
; index
(assert (>= (+ (- 1.0) n) 0.0))
; about n
(assert (>= (+ (- 1.0) n) 0.0))
; about 1/n
(assert (= (+ (- 1.0) (* |1/n| n)) 0.0))
; 1/n is nonnegative
(assert (>= |1/n| 0.0))
; Sum(q[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(q[i1], i1, 0, n - 1)| 0.0))
; n is nonnegative
(assert (>= n 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) |Sum(q[i1], i1, 0, n - 1)|)) 0.0))
(check-sat)
(reset)
; published/P1a, step 14, premise
; claim: Sum(q[i], i, 0, n - 1) <= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(q[i1], i1, 0, n - 1)| Real)
; 12
(assert (>= (+ 1.0 (* (- 1.0) |Sum(q[i1], i1, 0, n - 1)|)) 0.0))
; Sum(q[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(q[i1], i1, 0, n - 1)| 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) |Sum(q[i1], i1, 0, n - 1)|)) 0.0))
(check-sat)
(reset)
; published/P1a, step 15
; claim: exp(Sum(q[i], i, 0, n - 1)) - 1 <= Sum(q[i], i, 0, n - 1)*exp(Sum(q[i], i, 0, n - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(q[i1], i1, 0, n - 1)| Real)
(declare-const |exp(-Sum(q[i1], i1, 0, n - 1))| Real)
(declare-const |exp(Sum(q[i1], i1, 0, n - 1))| Real)
; 13
(assert (>= (+ (- 1.0) |Sum(q[i1], i1, 0, n - 1)| |exp(-Sum(q[i1], i1, 0, n - 1))|) 0.0))
; about exp(Sum(q[i1], i1, 0, n - 1))
(assert (> |exp(Sum(q[i1], i1, 0, n - 1))| 0.0))
; about exp(-Sum(q[i1], i1, 0, n - 1))
(assert (> |exp(-Sum(q[i1], i1, 0, n - 1))| 0.0))
; about exp(-Sum(q[i1], i1, 0, n - 1))
(assert (= (+ (- 1.0) (* |exp(-Sum(q[i1], i1, 0, n - 1))| |exp(Sum(q[i1], i1, 0, n - 1))|)) 0.0))
; Sum(q[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(q[i1], i1, 0, n - 1)| 0.0))
; exp(-Sum(q[i1], i1, 0, n - 1)) is nonnegative
(assert (>= |exp(-Sum(q[i1], i1, 0, n - 1))| 0.0))
; exp(Sum(q[i1], i1, 0, n - 1)) is nonnegative
(assert (>= |exp(Sum(q[i1], i1, 0, n - 1))| 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* |Sum(q[i1], i1, 0, n - 1)| |exp(Sum(q[i1], i1, 0, n - 1))|) (* (- 1.0) |exp(Sum(q[i1], i1, 0, n - 1))|)) 0.0))
(check-sat)
(reset)
; published/P1a, step 16
; claim: exp(Sum(q[i], i, 0, n - 1)) - 1 <= exp(1)*Sum(q[i], i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(q[i1], i1, 0, n - 1)| Real)
(declare-const |exp(1)| Real)
(declare-const |exp(Sum(q[i1], i1, 0, n - 1))| Real)
; 14
(assert (>= (+ |exp(1)| (* (- 1.0) |exp(Sum(q[i1], i1, 0, n - 1))|)) 0.0))
; 15
(assert (>= (+ 1.0 (* |Sum(q[i1], i1, 0, n - 1)| |exp(Sum(q[i1], i1, 0, n - 1))|) (* (- 1.0) |exp(Sum(q[i1], i1, 0, n - 1))|)) 0.0))
; about exp(Sum(q[i1], i1, 0, n - 1))
(assert (> |exp(Sum(q[i1], i1, 0, n - 1))| 0.0))
; about exp(1)
(assert (> |exp(1)| 0.0))
; Sum(q[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(q[i1], i1, 0, n - 1)| 0.0))
; exp(1) is nonnegative
(assert (>= |exp(1)| 0.0))
; exp(Sum(q[i1], i1, 0, n - 1)) is nonnegative
(assert (>= |exp(Sum(q[i1], i1, 0, n - 1))| 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* |Sum(q[i1], i1, 0, n - 1)| |exp(1)|) (* (- 1.0) |exp(Sum(q[i1], i1, 0, n - 1))|)) 0.0))
(check-sat)
(reset)
; published/P1a, step 17
; claim: norm(z[n] - y[n]) <= norm(y[0])*Product(norm(W[i]), i, 0, n - 1)*(exp(1)*Sum(q[i], i, 0, n - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(norm(W[i1]), i1, 0, n - 1)| Real)
(declare-const |Product(q[i1] + 1, i1, 0, n - 1)| Real)
(declare-const |Sum(q[i1], i1, 0, n - 1)| Real)
(declare-const |exp(1)| Real)
(declare-const |exp(Sum(q[i1], i1, 0, n - 1))| Real)
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
; 16
(assert (>= (+ 1.0 (* |Sum(q[i1], i1, 0, n - 1)| |exp(1)|) (* (- 1.0) |exp(Sum(q[i1], i1, 0, n - 1))|)) 0.0))
; 8
(assert (>= (+ (* |Product(norm(W[i1]), i1, 0, n - 1)| |Product(q[i1] + 1, i1, 0, n - 1)| |norm(y[0])|) (* (- 1.0) |Product(norm(W[i1]), i1, 0, n - 1)| |norm(y[0])|) (* (- 1.0) |norm(y[n] + (-1)*z[n])|)) 0.0))
; 8
(assert (>= (* (- 1.0) |norm(y[0] + (-1)*z[0])|) 0.0))
; 10
(assert (>= (+ (* (- 1.0) |Product(q[i1] + 1, i1, 0, n - 1)|) |exp(Sum(q[i1], i1, 0, n - 1))|) 0.0))
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
; about exp(Sum(q[i1], i1, 0, n - 1))
(assert (> |exp(Sum(q[i1], i1, 0, n - 1))| 0.0))
; about exp(1)
(assert (> |exp(1)| 0.0))
; Product(norm(W[i1]), i1, 0, n - 1) is nonnegative
(assert (>= |Product(norm(W[i1]), i1, 0, n - 1)| 0.0))
; Product(q[i1] + 1, i1, 0, n - 1) is nonnegative
(assert (>= |Product(q[i1] + 1, i1, 0, n - 1)| 0.0))
; Sum(q[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(q[i1], i1, 0, n - 1)| 0.0))
; exp(1) is nonnegative
(assert (>= |exp(1)| 0.0))
; exp(Sum(q[i1], i1, 0, n - 1)) is nonnegative
(assert (>= |exp(Sum(q[i1], i1, 0, n - 1))| 0.0))
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
(assert (< (+ (* |Product(norm(W[i1]), i1, 0, n - 1)| |Sum(q[i1], i1, 0, n - 1)| |exp(1)| |norm(y[0])|) (* (- 1.0) |norm(y[n] + (-1)*z[n])|)) 0.0))
(check-sat)
(reset)
; published/P1a, claim
; claim: norm(z[n] - y[n]) <= exp(1)*B*Product(norm(W[i]), i, 0, n - 1)*Sum(q[i], i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const B Real)
(declare-const |Product(norm(W[i1]), i1, 0, n - 1)| Real)
(declare-const |Sum(q[i1], i1, 0, n - 1)| Real)
(declare-const |exp(1)| Real)
(declare-const |inner(y[0], y[0])| Real)
(declare-const |inner(y[n], y[n])| Real)
(declare-const |inner(y[n], z[n])| Real)
(declare-const |inner(z[n], z[n])| Real)
(declare-const |norm(y[0])| Real)
(declare-const |norm(y[n] + (-1)*z[n])| Real)
(declare-const |norm(y[n])| Real)
(declare-const |norm(z[n])| Real)
; H5
(assert (>= (+ B (* (- 1.0) |norm(y[0])|)) 0.0))
; 17
(assert (>= (+ (* |Product(norm(W[i1]), i1, 0, n - 1)| |Sum(q[i1], i1, 0, n - 1)| |exp(1)| |norm(y[0])|) (* (- 1.0) |norm(y[n] + (-1)*z[n])|)) 0.0))
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
; about exp(1)
(assert (> |exp(1)| 0.0))
; about B
(assert (>= B 0.0))
; B is nonnegative
(assert (>= B 0.0))
; Product(norm(W[i1]), i1, 0, n - 1) is nonnegative
(assert (>= |Product(norm(W[i1]), i1, 0, n - 1)| 0.0))
; Sum(q[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(q[i1], i1, 0, n - 1)| 0.0))
; exp(1) is nonnegative
(assert (>= |exp(1)| 0.0))
; inner(y[0], y[0]) is nonnegative
(assert (>= |inner(y[0], y[0])| 0.0))
; inner(y[n], y[n]) is nonnegative
(assert (>= |inner(y[n], y[n])| 0.0))
; inner(z[n], z[n]) is nonnegative
(assert (>= |inner(z[n], z[n])| 0.0))
; norm(y[0]) is nonnegative
(assert (>= |norm(y[0])| 0.0))
; norm(y[n] + (-1)*z[n]) is nonnegative
(assert (>= |norm(y[n] + (-1)*z[n])| 0.0))
; norm(y[n]) is nonnegative
(assert (>= |norm(y[n])| 0.0))
; norm(z[n]) is nonnegative
(assert (>= |norm(z[n])| 0.0))
; the negation of the claim
(assert (< (+ (* B |Product(norm(W[i1]), i1, 0, n - 1)| |Sum(q[i1], i1, 0, n - 1)| |exp(1)|) (* (- 1.0) |norm(y[n] + (-1)*z[n])|)) 0.0))
(check-sat)
