; published/P4a, step 9, base
; claim: norm(y[0]) <= norm(x)*Product(norm(W[i]), i, 0, 0 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P4a, step 9, step
; claim: norm(y[k + 1]) <= norm(x)*(norm(W[k + 1 - 1])*Product(norm(W[i]), i, 0, k - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(norm(W[i1]), i1, 0, k - 1)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k])| Real)
(declare-const |inner(y[k], W[k]'*W[k]*y[k])| Real)
(declare-const |inner(y[k], y[k])| Real)
(declare-const |norm(W[k + 1])| Real)
(declare-const |norm(W[k + 1]*W[k]*y[k])| Real)
(declare-const |norm(W[k])| Real)
(declare-const |norm(W[k]*y[k])| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y[k])| Real)
; induction hypothesis
(assert (>= (+ (* |Product(norm(W[i1]), i1, 0, k - 1)| |norm(x)|) (* (- 1.0) |norm(y[k])|)) 0.0))
; 1
(assert (>= (+ (* |norm(W[k])| |norm(y[k])|) (* (- 1.0) |norm(W[k]*y[k])|)) 0.0))
; 1
(assert (>= (+ (* |norm(W[k + 1])| |norm(W[k]*y[k])|) (* (- 1.0) |norm(W[k + 1]*W[k]*y[k])|)) 0.0))
; about norm(y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], y[k])|) (* |norm(y[k])| |norm(y[k])|)) 0.0))
; about inner(y[k], y[k])
(assert (= (+ |inner(y[k], y[k])| (* (- 1.0) |norm(y[k])| |norm(y[k])|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(W[k]*y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], W[k]'*W[k]*y[k])|) (* |norm(W[k]*y[k])| |norm(W[k]*y[k])|)) 0.0))
; about inner(y[k], W[k]'*W[k]*y[k])
(assert (= (+ |inner(y[k], W[k]'*W[k]*y[k])| (* (- 1.0) |norm(W[k]*y[k])| |norm(W[k]*y[k])|)) 0.0))
; about norm(W[k + 1]*W[k]*y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k])|) (* |norm(W[k + 1]*W[k]*y[k])| |norm(W[k + 1]*W[k]*y[k])|)) 0.0))
; about inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k])
(assert (= (+ |inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k])| (* (- 1.0) |norm(W[k + 1]*W[k]*y[k])| |norm(W[k + 1]*W[k]*y[k])|)) 0.0))
; Product(norm(W[i1]), i1, 0, k - 1) is nonnegative
(assert (>= |Product(norm(W[i1]), i1, 0, k - 1)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k]) is nonnegative
(assert (>= |inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k])| 0.0))
; inner(y[k], W[k]'*W[k]*y[k]) is nonnegative
(assert (>= |inner(y[k], W[k]'*W[k]*y[k])| 0.0))
; inner(y[k], y[k]) is nonnegative
(assert (>= |inner(y[k], y[k])| 0.0))
; norm(W[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1])| 0.0))
; norm(W[k + 1]*W[k]*y[k]) is nonnegative
(assert (>= |norm(W[k + 1]*W[k]*y[k])| 0.0))
; norm(W[k]) is nonnegative
(assert (>= |norm(W[k])| 0.0))
; norm(W[k]*y[k]) is nonnegative
(assert (>= |norm(W[k]*y[k])| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y[k]) is nonnegative
(assert (>= |norm(y[k])| 0.0))
; the negation of the claim
(assert (< (+ (* |Product(norm(W[i1]), i1, 0, k - 1)| |norm(W[k])| |norm(x)|) (* (- 1.0) |norm(W[k]*y[k])|)) 0.0))
(check-sat)
(reset)
; published/P4a, step 10, base
; claim: norm(t[0]) <= norm(x)*Product(norm(W[i]), i, 0, 0 - 1)*Sum(q[i], i, 0, 0 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; 3
(assert (>= 0.0 0.0))
; 5
(assert (>= 0.0 0.0))
; 9
(assert (>= 0.0 0.0))
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P4a, step 10, step
; claim: norm(t[k + 1]) <= norm(x)*(norm(W[k + 1 - 1])*Product(norm(W[i]), i, 0, k - 1))*(Sum(q[i], i, 0, k - 1) + q[k + 1 - 1])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(norm(W[i1]), i1, 0, k - 1)| Real)
(declare-const |Product(norm(W[i1]), i1, 0, k)| Real)
(declare-const |Sum(q[i1], i1, 0, k - 1)| Real)
(declare-const |inner(t[k], W[k]'*U[k]*y[k])| Real)
(declare-const |inner(t[k], W[k]'*W[k + 1]'*U[k + 1]*W[k]*y[k])| Real)
(declare-const |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k])| Real)
(declare-const |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*t[k])| Real)
(declare-const |inner(t[k], W[k]'*W[k]*t[k])| Real)
(declare-const |inner(t[k], t[k])| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(y[k], U[k]'*U[k]*y[k])| Real)
(declare-const |inner(y[k], U[k]'*W[k + 1]'*U[k + 1]*W[k]*y[k])| Real)
(declare-const |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k])| Real)
(declare-const |inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*y[k])| Real)
(declare-const |inner(y[k], W[k]'*W[k]*y[k])| Real)
(declare-const |inner(y[k], y[k])| Real)
(declare-const |norm(U[k + 1])| Real)
(declare-const |norm(U[k + 1]*W[k]*y[k] + W[k + 1]*U[k]*y[k] + W[k + 1]*W[k]*t[k])| Real)
(declare-const |norm(U[k + 1]*W[k]*y[k])| Real)
(declare-const |norm(U[k])| Real)
(declare-const |norm(U[k]*y[k] + W[k]*t[k])| Real)
(declare-const |norm(U[k]*y[k])| Real)
(declare-const |norm(W[k + 1])| Real)
(declare-const |norm(W[k + 1]*U[k]*y[k] + W[k + 1]*W[k]*t[k])| Real)
(declare-const |norm(W[k + 1]*U[k]*y[k])| Real)
(declare-const |norm(W[k + 1]*W[k]*t[k])| Real)
(declare-const |norm(W[k])| Real)
(declare-const |norm(W[k]*t[k])| Real)
(declare-const |norm(W[k]*y[k])| Real)
(declare-const |norm(t[k])| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y[k])| Real)
(declare-const |q[k + 1]| Real)
(declare-const |q[k]| Real)
; induction hypothesis
(assert (>= (+ (* |Product(norm(W[i1]), i1, 0, k - 1)| |Sum(q[i1], i1, 0, k - 1)| |norm(x)|) (* (- 1.0) |norm(t[k])|)) 0.0))
; H1
(assert (>= (+ (* (- 1.0) |norm(U[k])|) (* |norm(W[k])| |q[k]|)) 0.0))
; 2
(assert (>= (+ (* |norm(U[k])| |norm(y[k])|) (* (- 1.0) |norm(U[k]*y[k])|)) 0.0))
; 3
(assert (>= (+ (* |norm(W[k])| |norm(t[k])|) (* (- 1.0) |norm(W[k]*t[k])|)) 0.0))
; 3
(assert (>= (+ (* |norm(U[k]*y[k] + W[k]*t[k])| |norm(W[k + 1])|) (* (- 1.0) |norm(W[k + 1]*U[k]*y[k] + W[k + 1]*W[k]*t[k])|)) 0.0))
; 5
(assert (>= (+ (* (- 1.0) |norm(U[k]*y[k] + W[k]*t[k])|) |norm(U[k]*y[k])| |norm(W[k]*t[k])|) 0.0))
; 5
(assert (>= (+ (* (- 1.0) |norm(U[k + 1]*W[k]*y[k] + W[k + 1]*U[k]*y[k] + W[k + 1]*W[k]*t[k])|) |norm(U[k + 1]*W[k]*y[k])| |norm(W[k + 1]*U[k]*y[k] + W[k + 1]*W[k]*t[k])|) 0.0))
; 9
(assert (>= (+ (* |Product(norm(W[i1]), i1, 0, k - 1)| |norm(x)|) (* (- 1.0) |norm(y[k])|)) 0.0))
; H1
(assert (>= (+ (* (- 1.0) |norm(U[k + 1])|) (* |norm(W[k + 1])| |q[k + 1]|)) 0.0))
; 2
(assert (>= (+ (* |norm(U[k + 1])| |norm(W[k]*y[k])|) (* (- 1.0) |norm(U[k + 1]*W[k]*y[k])|)) 0.0))
; 9
(assert (>= (+ (* |Product(norm(W[i1]), i1, 0, k)| |norm(x)|) (* (- 1.0) |norm(W[k]*y[k])|)) 0.0))
; about q[k]
(assert (>= |q[k]| 0.0))
; about q[k + 1]
(assert (>= |q[k + 1]| 0.0))
; about norm(y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], y[k])|) (* |norm(y[k])| |norm(y[k])|)) 0.0))
; about inner(y[k], y[k])
(assert (= (+ |inner(y[k], y[k])| (* (- 1.0) |norm(y[k])| |norm(y[k])|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(t[k])
(assert (= (+ (* (- 1.0) |inner(t[k], t[k])|) (* |norm(t[k])| |norm(t[k])|)) 0.0))
; about inner(t[k], t[k])
(assert (= (+ |inner(t[k], t[k])| (* (- 1.0) |norm(t[k])| |norm(t[k])|)) 0.0))
; about norm(W[k]*y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], W[k]'*W[k]*y[k])|) (* |norm(W[k]*y[k])| |norm(W[k]*y[k])|)) 0.0))
; about inner(y[k], W[k]'*W[k]*y[k])
(assert (= (+ |inner(y[k], W[k]'*W[k]*y[k])| (* (- 1.0) |norm(W[k]*y[k])| |norm(W[k]*y[k])|)) 0.0))
; about norm(W[k]*t[k])
(assert (= (+ (* (- 1.0) |inner(t[k], W[k]'*W[k]*t[k])|) (* |norm(W[k]*t[k])| |norm(W[k]*t[k])|)) 0.0))
; about inner(t[k], W[k]'*W[k]*t[k])
(assert (= (+ |inner(t[k], W[k]'*W[k]*t[k])| (* (- 1.0) |norm(W[k]*t[k])| |norm(W[k]*t[k])|)) 0.0))
; about norm(W[k + 1]*U[k]*y[k] + W[k + 1]*W[k]*t[k])
(assert (= (+ (* (- 2.0) |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k])|) (* (- 1.0) |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*t[k])|) (* (- 1.0) |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k])|) (* |norm(W[k + 1]*U[k]*y[k] + W[k + 1]*W[k]*t[k])| |norm(W[k + 1]*U[k]*y[k] + W[k + 1]*W[k]*t[k])|)) 0.0))
; about inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k])
(assert (= (+ |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k])| (* (- 1.0) |norm(W[k + 1]*U[k]*y[k])| |norm(W[k + 1]*U[k]*y[k])|)) 0.0))
; about norm(W[k + 1]*U[k]*y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k])|) (* |norm(W[k + 1]*U[k]*y[k])| |norm(W[k + 1]*U[k]*y[k])|)) 0.0))
; about inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*t[k])
(assert (= (+ |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*t[k])| (* (- 1.0) |norm(W[k + 1]*W[k]*t[k])| |norm(W[k + 1]*W[k]*t[k])|)) 0.0))
; about norm(W[k + 1]*W[k]*t[k])
(assert (= (+ (* (- 1.0) |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*t[k])|) (* |norm(W[k + 1]*W[k]*t[k])| |norm(W[k + 1]*W[k]*t[k])|)) 0.0))
; about norm(U[k]*y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], U[k]'*U[k]*y[k])|) (* |norm(U[k]*y[k])| |norm(U[k]*y[k])|)) 0.0))
; about inner(y[k], U[k]'*U[k]*y[k])
(assert (= (+ |inner(y[k], U[k]'*U[k]*y[k])| (* (- 1.0) |norm(U[k]*y[k])| |norm(U[k]*y[k])|)) 0.0))
; about norm(U[k]*y[k] + W[k]*t[k])
(assert (= (+ (* (- 2.0) |inner(t[k], W[k]'*U[k]*y[k])|) (* (- 1.0) |inner(t[k], W[k]'*W[k]*t[k])|) (* (- 1.0) |inner(y[k], U[k]'*U[k]*y[k])|) (* |norm(U[k]*y[k] + W[k]*t[k])| |norm(U[k]*y[k] + W[k]*t[k])|)) 0.0))
; about norm(U[k + 1]*W[k]*y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*y[k])|) (* |norm(U[k + 1]*W[k]*y[k])| |norm(U[k + 1]*W[k]*y[k])|)) 0.0))
; about inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*y[k])
(assert (= (+ |inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*y[k])| (* (- 1.0) |norm(U[k + 1]*W[k]*y[k])| |norm(U[k + 1]*W[k]*y[k])|)) 0.0))
; about norm(U[k + 1]*W[k]*y[k] + W[k + 1]*U[k]*y[k] + W[k + 1]*W[k]*t[k])
(assert (= (+ (* (- 2.0) |inner(t[k], W[k]'*W[k + 1]'*U[k + 1]*W[k]*y[k])|) (* (- 2.0) |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k])|) (* (- 1.0) |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*t[k])|) (* (- 2.0) |inner(y[k], U[k]'*W[k + 1]'*U[k + 1]*W[k]*y[k])|) (* (- 1.0) |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k])|) (* (- 1.0) |inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*y[k])|) (* |norm(U[k + 1]*W[k]*y[k] + W[k + 1]*U[k]*y[k] + W[k + 1]*W[k]*t[k])| |norm(U[k + 1]*W[k]*y[k] + W[k + 1]*U[k]*y[k] + W[k + 1]*W[k]*t[k])|)) 0.0))
; Product(norm(W[i1]), i1, 0, k - 1) is nonnegative
(assert (>= |Product(norm(W[i1]), i1, 0, k - 1)| 0.0))
; Product(norm(W[i1]), i1, 0, k) is nonnegative
(assert (>= |Product(norm(W[i1]), i1, 0, k)| 0.0))
; Sum(q[i1], i1, 0, k - 1) is nonnegative
(assert (>= |Sum(q[i1], i1, 0, k - 1)| 0.0))
; inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*t[k]) is nonnegative
(assert (>= |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*t[k])| 0.0))
; inner(t[k], W[k]'*W[k]*t[k]) is nonnegative
(assert (>= |inner(t[k], W[k]'*W[k]*t[k])| 0.0))
; inner(t[k], t[k]) is nonnegative
(assert (>= |inner(t[k], t[k])| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y[k], U[k]'*U[k]*y[k]) is nonnegative
(assert (>= |inner(y[k], U[k]'*U[k]*y[k])| 0.0))
; inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k]) is nonnegative
(assert (>= |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k])| 0.0))
; inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*y[k]) is nonnegative
(assert (>= |inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*y[k])| 0.0))
; inner(y[k], W[k]'*W[k]*y[k]) is nonnegative
(assert (>= |inner(y[k], W[k]'*W[k]*y[k])| 0.0))
; inner(y[k], y[k]) is nonnegative
(assert (>= |inner(y[k], y[k])| 0.0))
; norm(U[k + 1]) is nonnegative
(assert (>= |norm(U[k + 1])| 0.0))
; norm(U[k + 1]*W[k]*y[k] + W[k + 1]*U[k]*y[k] + W[k + 1]*W[k]*t[k]) is nonnegative
(assert (>= |norm(U[k + 1]*W[k]*y[k] + W[k + 1]*U[k]*y[k] + W[k + 1]*W[k]*t[k])| 0.0))
; norm(U[k + 1]*W[k]*y[k]) is nonnegative
(assert (>= |norm(U[k + 1]*W[k]*y[k])| 0.0))
; norm(U[k]) is nonnegative
(assert (>= |norm(U[k])| 0.0))
; norm(U[k]*y[k] + W[k]*t[k]) is nonnegative
(assert (>= |norm(U[k]*y[k] + W[k]*t[k])| 0.0))
; norm(U[k]*y[k]) is nonnegative
(assert (>= |norm(U[k]*y[k])| 0.0))
; norm(W[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1])| 0.0))
; norm(W[k + 1]*U[k]*y[k] + W[k + 1]*W[k]*t[k]) is nonnegative
(assert (>= |norm(W[k + 1]*U[k]*y[k] + W[k + 1]*W[k]*t[k])| 0.0))
; norm(W[k + 1]*U[k]*y[k]) is nonnegative
(assert (>= |norm(W[k + 1]*U[k]*y[k])| 0.0))
; norm(W[k + 1]*W[k]*t[k]) is nonnegative
(assert (>= |norm(W[k + 1]*W[k]*t[k])| 0.0))
; norm(W[k]) is nonnegative
(assert (>= |norm(W[k])| 0.0))
; norm(W[k]*t[k]) is nonnegative
(assert (>= |norm(W[k]*t[k])| 0.0))
; norm(W[k]*y[k]) is nonnegative
(assert (>= |norm(W[k]*y[k])| 0.0))
; norm(t[k]) is nonnegative
(assert (>= |norm(t[k])| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y[k]) is nonnegative
(assert (>= |norm(y[k])| 0.0))
; q[k + 1] is nonnegative
(assert (>= |q[k + 1]| 0.0))
; q[k] is nonnegative
(assert (>= |q[k]| 0.0))
; the negation of the claim
(assert (< (+ (* |Product(norm(W[i1]), i1, 0, k - 1)| |Sum(q[i1], i1, 0, k - 1)| |norm(W[k])| |norm(x)|) (* |Product(norm(W[i1]), i1, 0, k - 1)| |norm(W[k])| |norm(x)| |q[k]|) (* (- 1.0) |norm(U[k]*y[k] + W[k]*t[k])|)) 0.0))
(check-sat)
(reset)
; published/P4a, step 11
; claim: norm((W[k] + U[k])*(z[k] - y[k] - t[k]) + U[k]*t[k]) <= norm(W[k])*(1 + q[k])*norm(z[k] - y[k] - t[k]) + q[k]*norm(W[k])*norm(t[k])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(t[k], U[k]'*U[k]*t[k])| Real)
(declare-const |inner(t[k], U[k]'*U[k]*y[k])| Real)
(declare-const |inner(t[k], U[k]'*U[k]*z[k])| Real)
(declare-const |inner(t[k], U[k]'*W[k]*t[k])| Real)
(declare-const |inner(t[k], U[k]'*W[k]*y[k])| Real)
(declare-const |inner(t[k], U[k]'*W[k]*z[k])| Real)
(declare-const |inner(t[k], W[k]'*U[k + 1]'*U[k + 1]*U[k]*y[k])| Real)
(declare-const |inner(t[k], W[k]'*U[k + 1]'*U[k + 1]*U[k]*z[k])| Real)
(declare-const |inner(t[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*t[k])| Real)
(declare-const |inner(t[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*y[k])| Real)
(declare-const |inner(t[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(t[k], W[k]'*U[k + 1]'*W[k + 1]*U[k]*y[k])| Real)
(declare-const |inner(t[k], W[k]'*U[k + 1]'*W[k + 1]*U[k]*z[k])| Real)
(declare-const |inner(t[k], W[k]'*U[k + 1]'*W[k + 1]*W[k]*t[k])| Real)
(declare-const |inner(t[k], W[k]'*U[k + 1]'*W[k + 1]*W[k]*y[k])| Real)
(declare-const |inner(t[k], W[k]'*U[k + 1]'*W[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(t[k], W[k]'*U[k]*y[k])| Real)
(declare-const |inner(t[k], W[k]'*U[k]*z[k])| Real)
(declare-const |inner(t[k], W[k]'*W[k + 1]'*U[k + 1]*U[k]*y[k])| Real)
(declare-const |inner(t[k], W[k]'*W[k + 1]'*U[k + 1]*U[k]*z[k])| Real)
(declare-const |inner(t[k], W[k]'*W[k + 1]'*U[k + 1]*W[k]*y[k])| Real)
(declare-const |inner(t[k], W[k]'*W[k + 1]'*U[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k])| Real)
(declare-const |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k])| Real)
(declare-const |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*t[k])| Real)
(declare-const |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k])| Real)
(declare-const |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(t[k], W[k]'*W[k]*t[k])| Real)
(declare-const |inner(t[k], W[k]'*W[k]*y[k])| Real)
(declare-const |inner(t[k], W[k]'*W[k]*z[k])| Real)
(declare-const |inner(t[k], t[k])| Real)
(declare-const |inner(t[k], y[k])| Real)
(declare-const |inner(t[k], z[k])| Real)
(declare-const |inner(y[k], U[k]'*U[k + 1]'*U[k + 1]*U[k]*y[k])| Real)
(declare-const |inner(y[k], U[k]'*U[k + 1]'*U[k + 1]*U[k]*z[k])| Real)
(declare-const |inner(y[k], U[k]'*U[k + 1]'*U[k + 1]*W[k]*y[k])| Real)
(declare-const |inner(y[k], U[k]'*U[k + 1]'*U[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(y[k], U[k]'*U[k + 1]'*W[k + 1]*U[k]*y[k])| Real)
(declare-const |inner(y[k], U[k]'*U[k + 1]'*W[k + 1]*U[k]*z[k])| Real)
(declare-const |inner(y[k], U[k]'*U[k + 1]'*W[k + 1]*W[k]*y[k])| Real)
(declare-const |inner(y[k], U[k]'*U[k + 1]'*W[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(y[k], U[k]'*U[k]*y[k])| Real)
(declare-const |inner(y[k], U[k]'*U[k]*z[k])| Real)
(declare-const |inner(y[k], U[k]'*W[k + 1]'*U[k + 1]*U[k]*z[k])| Real)
(declare-const |inner(y[k], U[k]'*W[k + 1]'*U[k + 1]*W[k]*y[k])| Real)
(declare-const |inner(y[k], U[k]'*W[k + 1]'*U[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k])| Real)
(declare-const |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k])| Real)
(declare-const |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k])| Real)
(declare-const |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(y[k], U[k]'*W[k]*y[k])| Real)
(declare-const |inner(y[k], U[k]'*W[k]*z[k])| Real)
(declare-const |inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*U[k]*z[k])| Real)
(declare-const |inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*y[k])| Real)
(declare-const |inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(y[k], W[k]'*U[k + 1]'*W[k + 1]*U[k]*z[k])| Real)
(declare-const |inner(y[k], W[k]'*U[k + 1]'*W[k + 1]*W[k]*y[k])| Real)
(declare-const |inner(y[k], W[k]'*U[k + 1]'*W[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(y[k], W[k]'*U[k]*z[k])| Real)
(declare-const |inner(y[k], W[k]'*W[k + 1]'*U[k + 1]*U[k]*z[k])| Real)
(declare-const |inner(y[k], W[k]'*W[k + 1]'*U[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k])| Real)
(declare-const |inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k])| Real)
(declare-const |inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(y[k], W[k]'*W[k]*y[k])| Real)
(declare-const |inner(y[k], W[k]'*W[k]*z[k])| Real)
(declare-const |inner(y[k], y[k])| Real)
(declare-const |inner(y[k], z[k])| Real)
(declare-const |inner(z[k], U[k]'*U[k + 1]'*U[k + 1]*U[k]*z[k])| Real)
(declare-const |inner(z[k], U[k]'*U[k + 1]'*U[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(z[k], U[k]'*U[k + 1]'*W[k + 1]*U[k]*z[k])| Real)
(declare-const |inner(z[k], U[k]'*U[k + 1]'*W[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(z[k], U[k]'*U[k]*z[k])| Real)
(declare-const |inner(z[k], U[k]'*W[k + 1]'*U[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(z[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k])| Real)
(declare-const |inner(z[k], U[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(z[k], U[k]'*W[k]*z[k])| Real)
(declare-const |inner(z[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(z[k], W[k]'*U[k + 1]'*W[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(z[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(z[k], W[k]'*W[k]*z[k])| Real)
(declare-const |inner(z[k], z[k])| Real)
(declare-const |norm(U[k + 1] + W[k + 1])| Real)
(declare-const |norm(U[k + 1])| Real)
(declare-const |norm(U[k + 1]*U[k]*y[k] + (-1)*U[k + 1]*U[k]*z[k] + U[k + 1]*W[k]*t[k] + U[k + 1]*W[k]*y[k] + (-1)*U[k + 1]*W[k]*z[k] + W[k + 1]*U[k]*y[k] + (-1)*W[k + 1]*U[k]*z[k] + W[k + 1]*W[k]*t[k] + W[k + 1]*W[k]*y[k] + (-1)*W[k + 1]*W[k]*z[k])| Real)
(declare-const |norm(U[k + 1]*U[k]*y[k] + U[k + 1]*W[k]*t[k])| Real)
(declare-const |norm(U[k + 1]*U[k]*y[k])| Real)
(declare-const |norm(U[k + 1]*U[k]*z[k] + (-1)*U[k + 1]*W[k]*y[k] + U[k + 1]*W[k]*z[k] + (-1)*W[k + 1]*U[k]*y[k] + W[k + 1]*U[k]*z[k] + (-1)*W[k + 1]*W[k]*t[k] + (-1)*W[k + 1]*W[k]*y[k] + W[k + 1]*W[k]*z[k])| Real)
(declare-const |norm(U[k + 1]*U[k]*z[k])| Real)
(declare-const |norm(U[k + 1]*W[k]*t[k])| Real)
(declare-const |norm(U[k + 1]*W[k]*y[k])| Real)
(declare-const |norm(U[k + 1]*W[k]*z[k])| Real)
(declare-const |norm(U[k] + W[k])| Real)
(declare-const |norm(U[k])| Real)
(declare-const |norm(U[k]*t[k] + U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*t[k] + W[k]*y[k] + (-1)*W[k]*z[k])| Real)
(declare-const |norm(U[k]*t[k])| Real)
(declare-const |norm(U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*t[k] + W[k]*y[k] + (-1)*W[k]*z[k])| Real)
(declare-const |norm(U[k]*y[k] + W[k]*t[k])| Real)
(declare-const |norm(U[k]*y[k])| Real)
(declare-const |norm(U[k]*z[k])| Real)
(declare-const |norm(W[k + 1])| Real)
(declare-const |norm(W[k + 1]*U[k]*y[k])| Real)
(declare-const |norm(W[k + 1]*U[k]*z[k])| Real)
(declare-const |norm(W[k + 1]*W[k]*t[k])| Real)
(declare-const |norm(W[k + 1]*W[k]*y[k])| Real)
(declare-const |norm(W[k + 1]*W[k]*z[k])| Real)
(declare-const |norm(W[k])| Real)
(declare-const |norm(W[k]*t[k])| Real)
(declare-const |norm(W[k]*y[k])| Real)
(declare-const |norm(W[k]*z[k])| Real)
(declare-const |norm(t[k] + y[k] + (-1)*z[k])| Real)
(declare-const |norm(t[k])| Real)
(declare-const |norm(y[k])| Real)
(declare-const |norm(z[k])| Real)
(declare-const |q[k + 1]| Real)
(declare-const |q[k]| Real)
; H1
(assert (>= (+ (* (- 1.0) |norm(U[k])|) (* |norm(W[k])| |q[k]|)) 0.0))
; 4
(assert (>= (+ (* |norm(U[k])| |norm(t[k])|) (* (- 1.0) |norm(U[k]*t[k])|)) 0.0))
; 6
(assert (>= (+ |norm(U[k]*t[k] + U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*t[k] + W[k]*y[k] + (-1)*W[k]*z[k])| |norm(U[k]*t[k])| (* (- 1.0) |norm(U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*t[k] + W[k]*y[k] + (-1)*W[k]*z[k])|)) 0.0))
; 7
(assert (>= (+ (* |norm(U[k] + W[k])| |norm(t[k] + y[k] + (-1)*z[k])|) (* (- 1.0) |norm(U[k]*t[k] + U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*t[k] + W[k]*y[k] + (-1)*W[k]*z[k])|)) 0.0))
; 8
(assert (>= (+ (* (- 1.0) |norm(U[k] + W[k])|) |norm(U[k])| |norm(W[k])|) 0.0))
; 4
(assert (>= (+ (* |norm(U[k + 1])| |norm(U[k]*y[k] + W[k]*t[k])|) (* (- 1.0) |norm(U[k + 1]*U[k]*y[k] + U[k + 1]*W[k]*t[k])|)) 0.0))
; 6
(assert (>= (+ |norm(U[k + 1]*U[k]*y[k] + (-1)*U[k + 1]*U[k]*z[k] + U[k + 1]*W[k]*t[k] + U[k + 1]*W[k]*y[k] + (-1)*U[k + 1]*W[k]*z[k] + W[k + 1]*U[k]*y[k] + (-1)*W[k + 1]*U[k]*z[k] + W[k + 1]*W[k]*t[k] + W[k + 1]*W[k]*y[k] + (-1)*W[k + 1]*W[k]*z[k])| |norm(U[k + 1]*U[k]*y[k] + U[k + 1]*W[k]*t[k])| (* (- 1.0) |norm(U[k + 1]*U[k]*z[k] + (-1)*U[k + 1]*W[k]*y[k] + U[k + 1]*W[k]*z[k] + (-1)*W[k + 1]*U[k]*y[k] + W[k + 1]*U[k]*z[k] + (-1)*W[k + 1]*W[k]*t[k] + (-1)*W[k + 1]*W[k]*y[k] + W[k + 1]*W[k]*z[k])|)) 0.0))
; 7
(assert (>= (+ (* |norm(U[k + 1] + W[k + 1])| |norm(U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*t[k] + W[k]*y[k] + (-1)*W[k]*z[k])|) (* (- 1.0) |norm(U[k + 1]*U[k]*y[k] + (-1)*U[k + 1]*U[k]*z[k] + U[k + 1]*W[k]*t[k] + U[k + 1]*W[k]*y[k] + (-1)*U[k + 1]*W[k]*z[k] + W[k + 1]*U[k]*y[k] + (-1)*W[k + 1]*U[k]*z[k] + W[k + 1]*W[k]*t[k] + W[k + 1]*W[k]*y[k] + (-1)*W[k + 1]*W[k]*z[k])|)) 0.0))
; H1
(assert (>= (+ (* (- 1.0) |norm(U[k + 1])|) (* |norm(W[k + 1])| |q[k + 1]|)) 0.0))
; 8
(assert (>= (+ (* (- 1.0) |norm(U[k + 1] + W[k + 1])|) |norm(U[k + 1])| |norm(W[k + 1])|) 0.0))
; about q[k]
(assert (>= |q[k]| 0.0))
; about q[k + 1]
(assert (>= |q[k + 1]| 0.0))
; about norm(t[k])
(assert (= (+ (* (- 1.0) |inner(t[k], t[k])|) (* |norm(t[k])| |norm(t[k])|)) 0.0))
; about inner(t[k], t[k])
(assert (= (+ |inner(t[k], t[k])| (* (- 1.0) |norm(t[k])| |norm(t[k])|)) 0.0))
; about norm(t[k] + y[k] + (-1)*z[k])
(assert (= (+ (* (- 1.0) |inner(t[k], t[k])|) (* (- 2.0) |inner(t[k], y[k])|) (* 2.0 |inner(t[k], z[k])|) (* (- 1.0) |inner(y[k], y[k])|) (* 2.0 |inner(y[k], z[k])|) (* (- 1.0) |inner(z[k], z[k])|) (* |norm(t[k] + y[k] + (-1)*z[k])| |norm(t[k] + y[k] + (-1)*z[k])|)) 0.0))
; about inner(z[k], z[k])
(assert (= (+ |inner(z[k], z[k])| (* (- 1.0) |norm(z[k])| |norm(z[k])|)) 0.0))
; about norm(z[k])
(assert (= (+ (* (- 1.0) |inner(z[k], z[k])|) (* |norm(z[k])| |norm(z[k])|)) 0.0))
; about inner(y[k], y[k])
(assert (= (+ |inner(y[k], y[k])| (* (- 1.0) |norm(y[k])| |norm(y[k])|)) 0.0))
; about norm(y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], y[k])|) (* |norm(y[k])| |norm(y[k])|)) 0.0))
; about norm(U[k]*y[k] + W[k]*t[k])
(assert (= (+ (* (- 2.0) |inner(t[k], W[k]'*U[k]*y[k])|) (* (- 1.0) |inner(t[k], W[k]'*W[k]*t[k])|) (* (- 1.0) |inner(y[k], U[k]'*U[k]*y[k])|) (* |norm(U[k]*y[k] + W[k]*t[k])| |norm(U[k]*y[k] + W[k]*t[k])|)) 0.0))
; about inner(y[k], U[k]'*U[k]*y[k])
(assert (= (+ |inner(y[k], U[k]'*U[k]*y[k])| (* (- 1.0) |norm(U[k]*y[k])| |norm(U[k]*y[k])|)) 0.0))
; about norm(U[k]*y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], U[k]'*U[k]*y[k])|) (* |norm(U[k]*y[k])| |norm(U[k]*y[k])|)) 0.0))
; about inner(t[k], W[k]'*W[k]*t[k])
(assert (= (+ |inner(t[k], W[k]'*W[k]*t[k])| (* (- 1.0) |norm(W[k]*t[k])| |norm(W[k]*t[k])|)) 0.0))
; about norm(W[k]*t[k])
(assert (= (+ (* (- 1.0) |inner(t[k], W[k]'*W[k]*t[k])|) (* |norm(W[k]*t[k])| |norm(W[k]*t[k])|)) 0.0))
; about norm(U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*t[k] + W[k]*y[k] + (-1)*W[k]*z[k])
(assert (= (+ (* (- 2.0) |inner(t[k], W[k]'*U[k]*y[k])|) (* 2.0 |inner(t[k], W[k]'*U[k]*z[k])|) (* (- 1.0) |inner(t[k], W[k]'*W[k]*t[k])|) (* (- 2.0) |inner(t[k], W[k]'*W[k]*y[k])|) (* 2.0 |inner(t[k], W[k]'*W[k]*z[k])|) (* (- 1.0) |inner(y[k], U[k]'*U[k]*y[k])|) (* 2.0 |inner(y[k], U[k]'*U[k]*z[k])|) (* (- 2.0) |inner(y[k], U[k]'*W[k]*y[k])|) (* 2.0 |inner(y[k], U[k]'*W[k]*z[k])|) (* 2.0 |inner(y[k], W[k]'*U[k]*z[k])|) (* (- 1.0) |inner(y[k], W[k]'*W[k]*y[k])|) (* 2.0 |inner(y[k], W[k]'*W[k]*z[k])|) (* (- 1.0) |inner(z[k], U[k]'*U[k]*z[k])|) (* (- 2.0) |inner(z[k], U[k]'*W[k]*z[k])|) (* (- 1.0) |inner(z[k], W[k]'*W[k]*z[k])|) (* |norm(U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*t[k] + W[k]*y[k] + (-1)*W[k]*z[k])| |norm(U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*t[k] + W[k]*y[k] + (-1)*W[k]*z[k])|)) 0.0))
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
; about norm(U[k]*t[k])
(assert (= (+ (* (- 1.0) |inner(t[k], U[k]'*U[k]*t[k])|) (* |norm(U[k]*t[k])| |norm(U[k]*t[k])|)) 0.0))
; about inner(t[k], U[k]'*U[k]*t[k])
(assert (= (+ |inner(t[k], U[k]'*U[k]*t[k])| (* (- 1.0) |norm(U[k]*t[k])| |norm(U[k]*t[k])|)) 0.0))
; about norm(U[k]*t[k] + U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*t[k] + W[k]*y[k] + (-1)*W[k]*z[k])
(assert (= (+ (* (- 1.0) |inner(t[k], U[k]'*U[k]*t[k])|) (* (- 2.0) |inner(t[k], U[k]'*U[k]*y[k])|) (* 2.0 |inner(t[k], U[k]'*U[k]*z[k])|) (* (- 2.0) |inner(t[k], U[k]'*W[k]*t[k])|) (* (- 2.0) |inner(t[k], U[k]'*W[k]*y[k])|) (* 2.0 |inner(t[k], U[k]'*W[k]*z[k])|) (* (- 2.0) |inner(t[k], W[k]'*U[k]*y[k])|) (* 2.0 |inner(t[k], W[k]'*U[k]*z[k])|) (* (- 1.0) |inner(t[k], W[k]'*W[k]*t[k])|) (* (- 2.0) |inner(t[k], W[k]'*W[k]*y[k])|) (* 2.0 |inner(t[k], W[k]'*W[k]*z[k])|) (* (- 1.0) |inner(y[k], U[k]'*U[k]*y[k])|) (* 2.0 |inner(y[k], U[k]'*U[k]*z[k])|) (* (- 2.0) |inner(y[k], U[k]'*W[k]*y[k])|) (* 2.0 |inner(y[k], U[k]'*W[k]*z[k])|) (* 2.0 |inner(y[k], W[k]'*U[k]*z[k])|) (* (- 1.0) |inner(y[k], W[k]'*W[k]*y[k])|) (* 2.0 |inner(y[k], W[k]'*W[k]*z[k])|) (* (- 1.0) |inner(z[k], U[k]'*U[k]*z[k])|) (* (- 2.0) |inner(z[k], U[k]'*W[k]*z[k])|) (* (- 1.0) |inner(z[k], W[k]'*W[k]*z[k])|) (* |norm(U[k]*t[k] + U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*t[k] + W[k]*y[k] + (-1)*W[k]*z[k])| |norm(U[k]*t[k] + U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*t[k] + W[k]*y[k] + (-1)*W[k]*z[k])|)) 0.0))
; about norm(U[k + 1]*U[k]*z[k] + (-1)*U[k + 1]*W[k]*y[k] + U[k + 1]*W[k]*z[k] + (-1)*W[k + 1]*U[k]*y[k] + W[k + 1]*U[k]*z[k] + (-1)*W[k + 1]*W[k]*t[k] + (-1)*W[k + 1]*W[k]*y[k] + W[k + 1]*W[k]*z[k])
(assert (= (+ (* 2.0 |inner(t[k], W[k]'*W[k + 1]'*U[k + 1]*U[k]*z[k])|) (* (- 2.0) |inner(t[k], W[k]'*W[k + 1]'*U[k + 1]*W[k]*y[k])|) (* 2.0 |inner(t[k], W[k]'*W[k + 1]'*U[k + 1]*W[k]*z[k])|) (* (- 2.0) |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k])|) (* 2.0 |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k])|) (* (- 1.0) |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*t[k])|) (* (- 2.0) |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k])|) (* 2.0 |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])|) (* 2.0 |inner(y[k], U[k]'*W[k + 1]'*U[k + 1]*U[k]*z[k])|) (* (- 2.0) |inner(y[k], U[k]'*W[k + 1]'*U[k + 1]*W[k]*y[k])|) (* 2.0 |inner(y[k], U[k]'*W[k + 1]'*U[k + 1]*W[k]*z[k])|) (* (- 1.0) |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k])|) (* 2.0 |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k])|) (* (- 2.0) |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k])|) (* 2.0 |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])|) (* 2.0 |inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*U[k]*z[k])|) (* (- 1.0) |inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*y[k])|) (* 2.0 |inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*z[k])|) (* 2.0 |inner(y[k], W[k]'*U[k + 1]'*W[k + 1]*U[k]*z[k])|) (* (- 2.0) |inner(y[k], W[k]'*U[k + 1]'*W[k + 1]*W[k]*y[k])|) (* 2.0 |inner(y[k], W[k]'*U[k + 1]'*W[k + 1]*W[k]*z[k])|) (* 2.0 |inner(y[k], W[k]'*W[k + 1]'*U[k + 1]*U[k]*z[k])|) (* 2.0 |inner(y[k], W[k]'*W[k + 1]'*U[k + 1]*W[k]*z[k])|) (* 2.0 |inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k])|) (* (- 1.0) |inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k])|) (* 2.0 |inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])|) (* (- 1.0) |inner(z[k], U[k]'*U[k + 1]'*U[k + 1]*U[k]*z[k])|) (* (- 2.0) |inner(z[k], U[k]'*U[k + 1]'*U[k + 1]*W[k]*z[k])|) (* (- 2.0) |inner(z[k], U[k]'*U[k + 1]'*W[k + 1]*U[k]*z[k])|) (* (- 2.0) |inner(z[k], U[k]'*U[k + 1]'*W[k + 1]*W[k]*z[k])|) (* (- 2.0) |inner(z[k], U[k]'*W[k + 1]'*U[k + 1]*W[k]*z[k])|) (* (- 1.0) |inner(z[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k])|) (* (- 2.0) |inner(z[k], U[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])|) (* (- 1.0) |inner(z[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*z[k])|) (* (- 2.0) |inner(z[k], W[k]'*U[k + 1]'*W[k + 1]*W[k]*z[k])|) (* (- 1.0) |inner(z[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])|) (* |norm(U[k + 1]*U[k]*z[k] + (-1)*U[k + 1]*W[k]*y[k] + U[k + 1]*W[k]*z[k] + (-1)*W[k + 1]*U[k]*y[k] + W[k + 1]*U[k]*z[k] + (-1)*W[k + 1]*W[k]*t[k] + (-1)*W[k + 1]*W[k]*y[k] + W[k + 1]*W[k]*z[k])| |norm(U[k + 1]*U[k]*z[k] + (-1)*U[k + 1]*W[k]*y[k] + U[k + 1]*W[k]*z[k] + (-1)*W[k + 1]*U[k]*y[k] + W[k + 1]*U[k]*z[k] + (-1)*W[k + 1]*W[k]*t[k] + (-1)*W[k + 1]*W[k]*y[k] + W[k + 1]*W[k]*z[k])|)) 0.0))
; about inner(z[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])
(assert (= (+ |inner(z[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])| (* (- 1.0) |norm(W[k + 1]*W[k]*z[k])| |norm(W[k + 1]*W[k]*z[k])|)) 0.0))
; about norm(W[k + 1]*W[k]*z[k])
(assert (= (+ (* (- 1.0) |inner(z[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])|) (* |norm(W[k + 1]*W[k]*z[k])| |norm(W[k + 1]*W[k]*z[k])|)) 0.0))
; about inner(z[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*z[k])
(assert (= (+ |inner(z[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*z[k])| (* (- 1.0) |norm(U[k + 1]*W[k]*z[k])| |norm(U[k + 1]*W[k]*z[k])|)) 0.0))
; about norm(U[k + 1]*W[k]*z[k])
(assert (= (+ (* (- 1.0) |inner(z[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*z[k])|) (* |norm(U[k + 1]*W[k]*z[k])| |norm(U[k + 1]*W[k]*z[k])|)) 0.0))
; about inner(z[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k])
(assert (= (+ |inner(z[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k])| (* (- 1.0) |norm(W[k + 1]*U[k]*z[k])| |norm(W[k + 1]*U[k]*z[k])|)) 0.0))
; about norm(W[k + 1]*U[k]*z[k])
(assert (= (+ (* (- 1.0) |inner(z[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k])|) (* |norm(W[k + 1]*U[k]*z[k])| |norm(W[k + 1]*U[k]*z[k])|)) 0.0))
; about inner(z[k], U[k]'*U[k + 1]'*U[k + 1]*U[k]*z[k])
(assert (= (+ |inner(z[k], U[k]'*U[k + 1]'*U[k + 1]*U[k]*z[k])| (* (- 1.0) |norm(U[k + 1]*U[k]*z[k])| |norm(U[k + 1]*U[k]*z[k])|)) 0.0))
; about norm(U[k + 1]*U[k]*z[k])
(assert (= (+ (* (- 1.0) |inner(z[k], U[k]'*U[k + 1]'*U[k + 1]*U[k]*z[k])|) (* |norm(U[k + 1]*U[k]*z[k])| |norm(U[k + 1]*U[k]*z[k])|)) 0.0))
; about inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k])
(assert (= (+ |inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k])| (* (- 1.0) |norm(W[k + 1]*W[k]*y[k])| |norm(W[k + 1]*W[k]*y[k])|)) 0.0))
; about norm(W[k + 1]*W[k]*y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k])|) (* |norm(W[k + 1]*W[k]*y[k])| |norm(W[k + 1]*W[k]*y[k])|)) 0.0))
; about inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*y[k])
(assert (= (+ |inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*y[k])| (* (- 1.0) |norm(U[k + 1]*W[k]*y[k])| |norm(U[k + 1]*W[k]*y[k])|)) 0.0))
; about norm(U[k + 1]*W[k]*y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*y[k])|) (* |norm(U[k + 1]*W[k]*y[k])| |norm(U[k + 1]*W[k]*y[k])|)) 0.0))
; about inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k])
(assert (= (+ |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k])| (* (- 1.0) |norm(W[k + 1]*U[k]*y[k])| |norm(W[k + 1]*U[k]*y[k])|)) 0.0))
; about norm(W[k + 1]*U[k]*y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k])|) (* |norm(W[k + 1]*U[k]*y[k])| |norm(W[k + 1]*U[k]*y[k])|)) 0.0))
; about inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*t[k])
(assert (= (+ |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*t[k])| (* (- 1.0) |norm(W[k + 1]*W[k]*t[k])| |norm(W[k + 1]*W[k]*t[k])|)) 0.0))
; about norm(W[k + 1]*W[k]*t[k])
(assert (= (+ (* (- 1.0) |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*t[k])|) (* |norm(W[k + 1]*W[k]*t[k])| |norm(W[k + 1]*W[k]*t[k])|)) 0.0))
; about norm(U[k + 1]*U[k]*y[k] + U[k + 1]*W[k]*t[k])
(assert (= (+ (* (- 2.0) |inner(t[k], W[k]'*U[k + 1]'*U[k + 1]*U[k]*y[k])|) (* (- 1.0) |inner(t[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*t[k])|) (* (- 1.0) |inner(y[k], U[k]'*U[k + 1]'*U[k + 1]*U[k]*y[k])|) (* |norm(U[k + 1]*U[k]*y[k] + U[k + 1]*W[k]*t[k])| |norm(U[k + 1]*U[k]*y[k] + U[k + 1]*W[k]*t[k])|)) 0.0))
; about inner(y[k], U[k]'*U[k + 1]'*U[k + 1]*U[k]*y[k])
(assert (= (+ |inner(y[k], U[k]'*U[k + 1]'*U[k + 1]*U[k]*y[k])| (* (- 1.0) |norm(U[k + 1]*U[k]*y[k])| |norm(U[k + 1]*U[k]*y[k])|)) 0.0))
; about norm(U[k + 1]*U[k]*y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], U[k]'*U[k + 1]'*U[k + 1]*U[k]*y[k])|) (* |norm(U[k + 1]*U[k]*y[k])| |norm(U[k + 1]*U[k]*y[k])|)) 0.0))
; about inner(t[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*t[k])
(assert (= (+ |inner(t[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*t[k])| (* (- 1.0) |norm(U[k + 1]*W[k]*t[k])| |norm(U[k + 1]*W[k]*t[k])|)) 0.0))
; about norm(U[k + 1]*W[k]*t[k])
(assert (= (+ (* (- 1.0) |inner(t[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*t[k])|) (* |norm(U[k + 1]*W[k]*t[k])| |norm(U[k + 1]*W[k]*t[k])|)) 0.0))
; about norm(U[k + 1]*U[k]*y[k] + (-1)*U[k + 1]*U[k]*z[k] + U[k + 1]*W[k]*t[k] + U[k + 1]*W[k]*y[k] + (-1)*U[k + 1]*W[k]*z[k] + W[k + 1]*U[k]*y[k] + (-1)*W[k + 1]*U[k]*z[k] + W[k + 1]*W[k]*t[k] + W[k + 1]*W[k]*y[k] + (-1)*W[k + 1]*W[k]*z[k])
(assert (= (+ (* (- 2.0) |inner(t[k], W[k]'*U[k + 1]'*U[k + 1]*U[k]*y[k])|) (* 2.0 |inner(t[k], W[k]'*U[k + 1]'*U[k + 1]*U[k]*z[k])|) (* (- 1.0) |inner(t[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*t[k])|) (* (- 2.0) |inner(t[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*y[k])|) (* 2.0 |inner(t[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*z[k])|) (* (- 2.0) |inner(t[k], W[k]'*U[k + 1]'*W[k + 1]*U[k]*y[k])|) (* 2.0 |inner(t[k], W[k]'*U[k + 1]'*W[k + 1]*U[k]*z[k])|) (* (- 2.0) |inner(t[k], W[k]'*U[k + 1]'*W[k + 1]*W[k]*t[k])|) (* (- 2.0) |inner(t[k], W[k]'*U[k + 1]'*W[k + 1]*W[k]*y[k])|) (* 2.0 |inner(t[k], W[k]'*U[k + 1]'*W[k + 1]*W[k]*z[k])|) (* (- 2.0) |inner(t[k], W[k]'*W[k + 1]'*U[k + 1]*U[k]*y[k])|) (* 2.0 |inner(t[k], W[k]'*W[k + 1]'*U[k + 1]*U[k]*z[k])|) (* (- 2.0) |inner(t[k], W[k]'*W[k + 1]'*U[k + 1]*W[k]*y[k])|) (* 2.0 |inner(t[k], W[k]'*W[k + 1]'*U[k + 1]*W[k]*z[k])|) (* (- 2.0) |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k])|) (* 2.0 |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k])|) (* (- 1.0) |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*t[k])|) (* (- 2.0) |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k])|) (* 2.0 |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])|) (* (- 1.0) |inner(y[k], U[k]'*U[k + 1]'*U[k + 1]*U[k]*y[k])|) (* 2.0 |inner(y[k], U[k]'*U[k + 1]'*U[k + 1]*U[k]*z[k])|) (* (- 2.0) |inner(y[k], U[k]'*U[k + 1]'*U[k + 1]*W[k]*y[k])|) (* 2.0 |inner(y[k], U[k]'*U[k + 1]'*U[k + 1]*W[k]*z[k])|) (* (- 2.0) |inner(y[k], U[k]'*U[k + 1]'*W[k + 1]*U[k]*y[k])|) (* 2.0 |inner(y[k], U[k]'*U[k + 1]'*W[k + 1]*U[k]*z[k])|) (* (- 2.0) |inner(y[k], U[k]'*U[k + 1]'*W[k + 1]*W[k]*y[k])|) (* 2.0 |inner(y[k], U[k]'*U[k + 1]'*W[k + 1]*W[k]*z[k])|) (* 2.0 |inner(y[k], U[k]'*W[k + 1]'*U[k + 1]*U[k]*z[k])|) (* (- 2.0) |inner(y[k], U[k]'*W[k + 1]'*U[k + 1]*W[k]*y[k])|) (* 2.0 |inner(y[k], U[k]'*W[k + 1]'*U[k + 1]*W[k]*z[k])|) (* (- 1.0) |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k])|) (* 2.0 |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k])|) (* (- 2.0) |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k])|) (* 2.0 |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])|) (* 2.0 |inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*U[k]*z[k])|) (* (- 1.0) |inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*y[k])|) (* 2.0 |inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*z[k])|) (* 2.0 |inner(y[k], W[k]'*U[k + 1]'*W[k + 1]*U[k]*z[k])|) (* (- 2.0) |inner(y[k], W[k]'*U[k + 1]'*W[k + 1]*W[k]*y[k])|) (* 2.0 |inner(y[k], W[k]'*U[k + 1]'*W[k + 1]*W[k]*z[k])|) (* 2.0 |inner(y[k], W[k]'*W[k + 1]'*U[k + 1]*U[k]*z[k])|) (* 2.0 |inner(y[k], W[k]'*W[k + 1]'*U[k + 1]*W[k]*z[k])|) (* 2.0 |inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k])|) (* (- 1.0) |inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k])|) (* 2.0 |inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])|) (* (- 1.0) |inner(z[k], U[k]'*U[k + 1]'*U[k + 1]*U[k]*z[k])|) (* (- 2.0) |inner(z[k], U[k]'*U[k + 1]'*U[k + 1]*W[k]*z[k])|) (* (- 2.0) |inner(z[k], U[k]'*U[k + 1]'*W[k + 1]*U[k]*z[k])|) (* (- 2.0) |inner(z[k], U[k]'*U[k + 1]'*W[k + 1]*W[k]*z[k])|) (* (- 2.0) |inner(z[k], U[k]'*W[k + 1]'*U[k + 1]*W[k]*z[k])|) (* (- 1.0) |inner(z[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k])|) (* (- 2.0) |inner(z[k], U[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])|) (* (- 1.0) |inner(z[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*z[k])|) (* (- 2.0) |inner(z[k], W[k]'*U[k + 1]'*W[k + 1]*W[k]*z[k])|) (* (- 1.0) |inner(z[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])|) (* |norm(U[k + 1]*U[k]*y[k] + (-1)*U[k + 1]*U[k]*z[k] + U[k + 1]*W[k]*t[k] + U[k + 1]*W[k]*y[k] + (-1)*U[k + 1]*W[k]*z[k] + W[k + 1]*U[k]*y[k] + (-1)*W[k + 1]*U[k]*z[k] + W[k + 1]*W[k]*t[k] + W[k + 1]*W[k]*y[k] + (-1)*W[k + 1]*W[k]*z[k])| |norm(U[k + 1]*U[k]*y[k] + (-1)*U[k + 1]*U[k]*z[k] + U[k + 1]*W[k]*t[k] + U[k + 1]*W[k]*y[k] + (-1)*U[k + 1]*W[k]*z[k] + W[k + 1]*U[k]*y[k] + (-1)*W[k + 1]*U[k]*z[k] + W[k + 1]*W[k]*t[k] + W[k + 1]*W[k]*y[k] + (-1)*W[k + 1]*W[k]*z[k])|)) 0.0))
; inner(t[k], U[k]'*U[k]*t[k]) is nonnegative
(assert (>= |inner(t[k], U[k]'*U[k]*t[k])| 0.0))
; inner(t[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*t[k]) is nonnegative
(assert (>= |inner(t[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*t[k])| 0.0))
; inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*t[k]) is nonnegative
(assert (>= |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*t[k])| 0.0))
; inner(t[k], W[k]'*W[k]*t[k]) is nonnegative
(assert (>= |inner(t[k], W[k]'*W[k]*t[k])| 0.0))
; inner(t[k], t[k]) is nonnegative
(assert (>= |inner(t[k], t[k])| 0.0))
; inner(y[k], U[k]'*U[k + 1]'*U[k + 1]*U[k]*y[k]) is nonnegative
(assert (>= |inner(y[k], U[k]'*U[k + 1]'*U[k + 1]*U[k]*y[k])| 0.0))
; inner(y[k], U[k]'*U[k]*y[k]) is nonnegative
(assert (>= |inner(y[k], U[k]'*U[k]*y[k])| 0.0))
; inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k]) is nonnegative
(assert (>= |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k])| 0.0))
; inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*y[k]) is nonnegative
(assert (>= |inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*y[k])| 0.0))
; inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k]) is nonnegative
(assert (>= |inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k])| 0.0))
; inner(y[k], W[k]'*W[k]*y[k]) is nonnegative
(assert (>= |inner(y[k], W[k]'*W[k]*y[k])| 0.0))
; inner(y[k], y[k]) is nonnegative
(assert (>= |inner(y[k], y[k])| 0.0))
; inner(z[k], U[k]'*U[k + 1]'*U[k + 1]*U[k]*z[k]) is nonnegative
(assert (>= |inner(z[k], U[k]'*U[k + 1]'*U[k + 1]*U[k]*z[k])| 0.0))
; inner(z[k], U[k]'*U[k]*z[k]) is nonnegative
(assert (>= |inner(z[k], U[k]'*U[k]*z[k])| 0.0))
; inner(z[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k]) is nonnegative
(assert (>= |inner(z[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k])| 0.0))
; inner(z[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*z[k]) is nonnegative
(assert (>= |inner(z[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*z[k])| 0.0))
; inner(z[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k]) is nonnegative
(assert (>= |inner(z[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])| 0.0))
; inner(z[k], W[k]'*W[k]*z[k]) is nonnegative
(assert (>= |inner(z[k], W[k]'*W[k]*z[k])| 0.0))
; inner(z[k], z[k]) is nonnegative
(assert (>= |inner(z[k], z[k])| 0.0))
; norm(U[k + 1] + W[k + 1]) is nonnegative
(assert (>= |norm(U[k + 1] + W[k + 1])| 0.0))
; norm(U[k + 1]) is nonnegative
(assert (>= |norm(U[k + 1])| 0.0))
; norm(U[k + 1]*U[k]*y[k] + (-1)*U[k + 1]*U[k]*z[k] + U[k + 1]*W[k]*t[k] + U[k + 1]*W[k]*y[k] + (-1)*U[k + 1]*W[k]*z[k] + W[k + 1]*U[k]*y[k] + (-1)*W[k + 1]*U[k]*z[k] + W[k + 1]*W[k]*t[k] + W[k + 1]*W[k]*y[k] + (-1)*W[k + 1]*W[k]*z[k]) is nonnegative
(assert (>= |norm(U[k + 1]*U[k]*y[k] + (-1)*U[k + 1]*U[k]*z[k] + U[k + 1]*W[k]*t[k] + U[k + 1]*W[k]*y[k] + (-1)*U[k + 1]*W[k]*z[k] + W[k + 1]*U[k]*y[k] + (-1)*W[k + 1]*U[k]*z[k] + W[k + 1]*W[k]*t[k] + W[k + 1]*W[k]*y[k] + (-1)*W[k + 1]*W[k]*z[k])| 0.0))
; norm(U[k + 1]*U[k]*y[k] + U[k + 1]*W[k]*t[k]) is nonnegative
(assert (>= |norm(U[k + 1]*U[k]*y[k] + U[k + 1]*W[k]*t[k])| 0.0))
; norm(U[k + 1]*U[k]*y[k]) is nonnegative
(assert (>= |norm(U[k + 1]*U[k]*y[k])| 0.0))
; norm(U[k + 1]*U[k]*z[k] + (-1)*U[k + 1]*W[k]*y[k] + U[k + 1]*W[k]*z[k] + (-1)*W[k + 1]*U[k]*y[k] + W[k + 1]*U[k]*z[k] + (-1)*W[k + 1]*W[k]*t[k] + (-1)*W[k + 1]*W[k]*y[k] + W[k + 1]*W[k]*z[k]) is nonnegative
(assert (>= |norm(U[k + 1]*U[k]*z[k] + (-1)*U[k + 1]*W[k]*y[k] + U[k + 1]*W[k]*z[k] + (-1)*W[k + 1]*U[k]*y[k] + W[k + 1]*U[k]*z[k] + (-1)*W[k + 1]*W[k]*t[k] + (-1)*W[k + 1]*W[k]*y[k] + W[k + 1]*W[k]*z[k])| 0.0))
; norm(U[k + 1]*U[k]*z[k]) is nonnegative
(assert (>= |norm(U[k + 1]*U[k]*z[k])| 0.0))
; norm(U[k + 1]*W[k]*t[k]) is nonnegative
(assert (>= |norm(U[k + 1]*W[k]*t[k])| 0.0))
; norm(U[k + 1]*W[k]*y[k]) is nonnegative
(assert (>= |norm(U[k + 1]*W[k]*y[k])| 0.0))
; norm(U[k + 1]*W[k]*z[k]) is nonnegative
(assert (>= |norm(U[k + 1]*W[k]*z[k])| 0.0))
; norm(U[k] + W[k]) is nonnegative
(assert (>= |norm(U[k] + W[k])| 0.0))
; norm(U[k]) is nonnegative
(assert (>= |norm(U[k])| 0.0))
; norm(U[k]*t[k] + U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*t[k] + W[k]*y[k] + (-1)*W[k]*z[k]) is nonnegative
(assert (>= |norm(U[k]*t[k] + U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*t[k] + W[k]*y[k] + (-1)*W[k]*z[k])| 0.0))
; norm(U[k]*t[k]) is nonnegative
(assert (>= |norm(U[k]*t[k])| 0.0))
; norm(U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*t[k] + W[k]*y[k] + (-1)*W[k]*z[k]) is nonnegative
(assert (>= |norm(U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*t[k] + W[k]*y[k] + (-1)*W[k]*z[k])| 0.0))
; norm(U[k]*y[k] + W[k]*t[k]) is nonnegative
(assert (>= |norm(U[k]*y[k] + W[k]*t[k])| 0.0))
; norm(U[k]*y[k]) is nonnegative
(assert (>= |norm(U[k]*y[k])| 0.0))
; norm(U[k]*z[k]) is nonnegative
(assert (>= |norm(U[k]*z[k])| 0.0))
; norm(W[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1])| 0.0))
; norm(W[k + 1]*U[k]*y[k]) is nonnegative
(assert (>= |norm(W[k + 1]*U[k]*y[k])| 0.0))
; norm(W[k + 1]*U[k]*z[k]) is nonnegative
(assert (>= |norm(W[k + 1]*U[k]*z[k])| 0.0))
; norm(W[k + 1]*W[k]*t[k]) is nonnegative
(assert (>= |norm(W[k + 1]*W[k]*t[k])| 0.0))
; norm(W[k + 1]*W[k]*y[k]) is nonnegative
(assert (>= |norm(W[k + 1]*W[k]*y[k])| 0.0))
; norm(W[k + 1]*W[k]*z[k]) is nonnegative
(assert (>= |norm(W[k + 1]*W[k]*z[k])| 0.0))
; norm(W[k]) is nonnegative
(assert (>= |norm(W[k])| 0.0))
; norm(W[k]*t[k]) is nonnegative
(assert (>= |norm(W[k]*t[k])| 0.0))
; norm(W[k]*y[k]) is nonnegative
(assert (>= |norm(W[k]*y[k])| 0.0))
; norm(W[k]*z[k]) is nonnegative
(assert (>= |norm(W[k]*z[k])| 0.0))
; norm(t[k] + y[k] + (-1)*z[k]) is nonnegative
(assert (>= |norm(t[k] + y[k] + (-1)*z[k])| 0.0))
; norm(t[k]) is nonnegative
(assert (>= |norm(t[k])| 0.0))
; norm(y[k]) is nonnegative
(assert (>= |norm(y[k])| 0.0))
; norm(z[k]) is nonnegative
(assert (>= |norm(z[k])| 0.0))
; q[k + 1] is nonnegative
(assert (>= |q[k + 1]| 0.0))
; q[k] is nonnegative
(assert (>= |q[k]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*t[k] + W[k]*y[k] + (-1)*W[k]*z[k])|) (* |norm(W[k])| |norm(t[k] + y[k] + (-1)*z[k])|) (* |norm(W[k])| |norm(t[k] + y[k] + (-1)*z[k])| |q[k]|) (* |norm(W[k])| |norm(t[k])| |q[k]|)) 0.0))
(check-sat)
(reset)
; published/P4a, step 12, base
; claim: norm(z[0] - y[0] - t[0]) <= norm(x)*Product(norm(W[i]), i, 0, 0 - 1)*(Product(1 + q[i], i, 0, 0 - 1) - 1 - Sum(q[i], i, 0, 0 - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; 10
(assert (>= 0.0 0.0))
; 11
(assert (>= 0.0 0.0))
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P4a, step 12, step
; claim: norm(z[k + 1] - y[k + 1] - t[k + 1]) <= norm(x)*(norm(W[k + 1 - 1])*Product(norm(W[i]), i, 0, k - 1))*((1 + q[k + 1 - 1])*Product(1 + q[i], i, 0, k - 1) - 1 - (Sum(q[i], i, 0, k - 1) + q[k + 1 - 1]))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(norm(W[i1]), i1, 0, k - 1)| Real)
(declare-const |Product(norm(W[i1]), i1, 0, k)| Real)
(declare-const |Product(q[i1] + 1, i1, 0, k - 1)| Real)
(declare-const |Sum(q[i1], i1, 0, k - 1)| Real)
(declare-const |Sum(q[i1], i1, 0, k)| Real)
(declare-const |inner(t[k], W[k]'*U[k]*y[k])| Real)
(declare-const |inner(t[k], W[k]'*U[k]*z[k])| Real)
(declare-const |inner(t[k], W[k]'*W[k + 1]'*U[k + 1]*U[k]*z[k])| Real)
(declare-const |inner(t[k], W[k]'*W[k + 1]'*U[k + 1]*W[k]*y[k])| Real)
(declare-const |inner(t[k], W[k]'*W[k + 1]'*U[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k])| Real)
(declare-const |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k])| Real)
(declare-const |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*t[k])| Real)
(declare-const |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k])| Real)
(declare-const |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(t[k], W[k]'*W[k]*t[k])| Real)
(declare-const |inner(t[k], W[k]'*W[k]*y[k])| Real)
(declare-const |inner(t[k], W[k]'*W[k]*z[k])| Real)
(declare-const |inner(t[k], t[k])| Real)
(declare-const |inner(t[k], y[k])| Real)
(declare-const |inner(t[k], z[k])| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(y[k], U[k]'*U[k]*y[k])| Real)
(declare-const |inner(y[k], U[k]'*U[k]*z[k])| Real)
(declare-const |inner(y[k], U[k]'*W[k + 1]'*U[k + 1]*U[k]*z[k])| Real)
(declare-const |inner(y[k], U[k]'*W[k + 1]'*U[k + 1]*W[k]*y[k])| Real)
(declare-const |inner(y[k], U[k]'*W[k + 1]'*U[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k])| Real)
(declare-const |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k])| Real)
(declare-const |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k])| Real)
(declare-const |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(y[k], U[k]'*W[k]*y[k])| Real)
(declare-const |inner(y[k], U[k]'*W[k]*z[k])| Real)
(declare-const |inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*U[k]*z[k])| Real)
(declare-const |inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*y[k])| Real)
(declare-const |inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(y[k], W[k]'*U[k + 1]'*W[k + 1]*U[k]*z[k])| Real)
(declare-const |inner(y[k], W[k]'*U[k + 1]'*W[k + 1]*W[k]*y[k])| Real)
(declare-const |inner(y[k], W[k]'*U[k + 1]'*W[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(y[k], W[k]'*U[k]*z[k])| Real)
(declare-const |inner(y[k], W[k]'*W[k + 1]'*U[k + 1]*U[k]*z[k])| Real)
(declare-const |inner(y[k], W[k]'*W[k + 1]'*U[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k])| Real)
(declare-const |inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k])| Real)
(declare-const |inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(y[k], W[k]'*W[k]*y[k])| Real)
(declare-const |inner(y[k], W[k]'*W[k]*z[k])| Real)
(declare-const |inner(y[k], y[k])| Real)
(declare-const |inner(y[k], z[k])| Real)
(declare-const |inner(z[k], U[k]'*U[k + 1]'*U[k + 1]*U[k]*z[k])| Real)
(declare-const |inner(z[k], U[k]'*U[k + 1]'*U[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(z[k], U[k]'*U[k + 1]'*W[k + 1]*U[k]*z[k])| Real)
(declare-const |inner(z[k], U[k]'*U[k + 1]'*W[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(z[k], U[k]'*U[k]*z[k])| Real)
(declare-const |inner(z[k], U[k]'*W[k + 1]'*U[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(z[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k])| Real)
(declare-const |inner(z[k], U[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(z[k], U[k]'*W[k]*z[k])| Real)
(declare-const |inner(z[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(z[k], W[k]'*U[k + 1]'*W[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(z[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])| Real)
(declare-const |inner(z[k], W[k]'*W[k]*z[k])| Real)
(declare-const |inner(z[k], z[k])| Real)
(declare-const |norm(U[k + 1]*U[k]*z[k] + (-1)*U[k + 1]*W[k]*y[k] + U[k + 1]*W[k]*z[k] + (-1)*W[k + 1]*U[k]*y[k] + W[k + 1]*U[k]*z[k] + (-1)*W[k + 1]*W[k]*t[k] + (-1)*W[k + 1]*W[k]*y[k] + W[k + 1]*W[k]*z[k])| Real)
(declare-const |norm(U[k + 1]*U[k]*z[k])| Real)
(declare-const |norm(U[k + 1]*W[k]*y[k])| Real)
(declare-const |norm(U[k + 1]*W[k]*z[k])| Real)
(declare-const |norm(U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*t[k] + W[k]*y[k] + (-1)*W[k]*z[k])| Real)
(declare-const |norm(U[k]*y[k] + W[k]*t[k])| Real)
(declare-const |norm(U[k]*y[k])| Real)
(declare-const |norm(U[k]*z[k])| Real)
(declare-const |norm(W[k + 1])| Real)
(declare-const |norm(W[k + 1]*U[k]*y[k])| Real)
(declare-const |norm(W[k + 1]*U[k]*z[k])| Real)
(declare-const |norm(W[k + 1]*W[k]*t[k])| Real)
(declare-const |norm(W[k + 1]*W[k]*y[k])| Real)
(declare-const |norm(W[k + 1]*W[k]*z[k])| Real)
(declare-const |norm(W[k])| Real)
(declare-const |norm(W[k]*t[k])| Real)
(declare-const |norm(W[k]*y[k])| Real)
(declare-const |norm(W[k]*z[k])| Real)
(declare-const |norm(t[k] + y[k] + (-1)*z[k])| Real)
(declare-const |norm(t[k])| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y[k])| Real)
(declare-const |norm(z[k])| Real)
(declare-const |q[k + 1]| Real)
(declare-const |q[k]| Real)
; induction hypothesis
(assert (>= (+ (* |Product(norm(W[i1]), i1, 0, k - 1)| |Product(q[i1] + 1, i1, 0, k - 1)| |norm(x)|) (* (- 1.0) |Product(norm(W[i1]), i1, 0, k - 1)| |Sum(q[i1], i1, 0, k - 1)| |norm(x)|) (* (- 1.0) |Product(norm(W[i1]), i1, 0, k - 1)| |norm(x)|) (* (- 1.0) |norm(t[k] + y[k] + (-1)*z[k])|)) 0.0))
; 10
(assert (>= (+ (* |Product(norm(W[i1]), i1, 0, k - 1)| |Sum(q[i1], i1, 0, k - 1)| |norm(x)|) (* (- 1.0) |norm(t[k])|)) 0.0))
; 10
(assert (>= (+ (* |Product(norm(W[i1]), i1, 0, k)| |Sum(q[i1], i1, 0, k)| |norm(x)|) (* (- 1.0) |norm(U[k]*y[k] + W[k]*t[k])|)) 0.0))
; 11
(assert (>= (+ (* (- 1.0) |norm(U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*t[k] + W[k]*y[k] + (-1)*W[k]*z[k])|) (* |norm(W[k])| |norm(t[k] + y[k] + (-1)*z[k])|) (* |norm(W[k])| |norm(t[k] + y[k] + (-1)*z[k])| |q[k]|) (* |norm(W[k])| |norm(t[k])| |q[k]|)) 0.0))
; 11
(assert (>= (+ (* (- 1.0) |norm(U[k + 1]*U[k]*z[k] + (-1)*U[k + 1]*W[k]*y[k] + U[k + 1]*W[k]*z[k] + (-1)*W[k + 1]*U[k]*y[k] + W[k + 1]*U[k]*z[k] + (-1)*W[k + 1]*W[k]*t[k] + (-1)*W[k + 1]*W[k]*y[k] + W[k + 1]*W[k]*z[k])|) (* |norm(U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*t[k] + W[k]*y[k] + (-1)*W[k]*z[k])| |norm(W[k + 1])|) (* |norm(U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*t[k] + W[k]*y[k] + (-1)*W[k]*z[k])| |norm(W[k + 1])| |q[k + 1]|) (* |norm(U[k]*y[k] + W[k]*t[k])| |norm(W[k + 1])| |q[k + 1]|)) 0.0))
; about q[k]
(assert (>= |q[k]| 0.0))
; about q[k + 1]
(assert (>= |q[k + 1]| 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(t[k])
(assert (= (+ (* (- 1.0) |inner(t[k], t[k])|) (* |norm(t[k])| |norm(t[k])|)) 0.0))
; about inner(t[k], t[k])
(assert (= (+ |inner(t[k], t[k])| (* (- 1.0) |norm(t[k])| |norm(t[k])|)) 0.0))
; about norm(t[k] + y[k] + (-1)*z[k])
(assert (= (+ (* (- 1.0) |inner(t[k], t[k])|) (* (- 2.0) |inner(t[k], y[k])|) (* 2.0 |inner(t[k], z[k])|) (* (- 1.0) |inner(y[k], y[k])|) (* 2.0 |inner(y[k], z[k])|) (* (- 1.0) |inner(z[k], z[k])|) (* |norm(t[k] + y[k] + (-1)*z[k])| |norm(t[k] + y[k] + (-1)*z[k])|)) 0.0))
; about inner(z[k], z[k])
(assert (= (+ |inner(z[k], z[k])| (* (- 1.0) |norm(z[k])| |norm(z[k])|)) 0.0))
; about norm(z[k])
(assert (= (+ (* (- 1.0) |inner(z[k], z[k])|) (* |norm(z[k])| |norm(z[k])|)) 0.0))
; about inner(y[k], y[k])
(assert (= (+ |inner(y[k], y[k])| (* (- 1.0) |norm(y[k])| |norm(y[k])|)) 0.0))
; about norm(y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], y[k])|) (* |norm(y[k])| |norm(y[k])|)) 0.0))
; about norm(U[k]*y[k] + W[k]*t[k])
(assert (= (+ (* (- 2.0) |inner(t[k], W[k]'*U[k]*y[k])|) (* (- 1.0) |inner(t[k], W[k]'*W[k]*t[k])|) (* (- 1.0) |inner(y[k], U[k]'*U[k]*y[k])|) (* |norm(U[k]*y[k] + W[k]*t[k])| |norm(U[k]*y[k] + W[k]*t[k])|)) 0.0))
; about inner(y[k], U[k]'*U[k]*y[k])
(assert (= (+ |inner(y[k], U[k]'*U[k]*y[k])| (* (- 1.0) |norm(U[k]*y[k])| |norm(U[k]*y[k])|)) 0.0))
; about norm(U[k]*y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], U[k]'*U[k]*y[k])|) (* |norm(U[k]*y[k])| |norm(U[k]*y[k])|)) 0.0))
; about inner(t[k], W[k]'*W[k]*t[k])
(assert (= (+ |inner(t[k], W[k]'*W[k]*t[k])| (* (- 1.0) |norm(W[k]*t[k])| |norm(W[k]*t[k])|)) 0.0))
; about norm(W[k]*t[k])
(assert (= (+ (* (- 1.0) |inner(t[k], W[k]'*W[k]*t[k])|) (* |norm(W[k]*t[k])| |norm(W[k]*t[k])|)) 0.0))
; about norm(U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*t[k] + W[k]*y[k] + (-1)*W[k]*z[k])
(assert (= (+ (* (- 2.0) |inner(t[k], W[k]'*U[k]*y[k])|) (* 2.0 |inner(t[k], W[k]'*U[k]*z[k])|) (* (- 1.0) |inner(t[k], W[k]'*W[k]*t[k])|) (* (- 2.0) |inner(t[k], W[k]'*W[k]*y[k])|) (* 2.0 |inner(t[k], W[k]'*W[k]*z[k])|) (* (- 1.0) |inner(y[k], U[k]'*U[k]*y[k])|) (* 2.0 |inner(y[k], U[k]'*U[k]*z[k])|) (* (- 2.0) |inner(y[k], U[k]'*W[k]*y[k])|) (* 2.0 |inner(y[k], U[k]'*W[k]*z[k])|) (* 2.0 |inner(y[k], W[k]'*U[k]*z[k])|) (* (- 1.0) |inner(y[k], W[k]'*W[k]*y[k])|) (* 2.0 |inner(y[k], W[k]'*W[k]*z[k])|) (* (- 1.0) |inner(z[k], U[k]'*U[k]*z[k])|) (* (- 2.0) |inner(z[k], U[k]'*W[k]*z[k])|) (* (- 1.0) |inner(z[k], W[k]'*W[k]*z[k])|) (* |norm(U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*t[k] + W[k]*y[k] + (-1)*W[k]*z[k])| |norm(U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*t[k] + W[k]*y[k] + (-1)*W[k]*z[k])|)) 0.0))
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
; about norm(U[k + 1]*U[k]*z[k] + (-1)*U[k + 1]*W[k]*y[k] + U[k + 1]*W[k]*z[k] + (-1)*W[k + 1]*U[k]*y[k] + W[k + 1]*U[k]*z[k] + (-1)*W[k + 1]*W[k]*t[k] + (-1)*W[k + 1]*W[k]*y[k] + W[k + 1]*W[k]*z[k])
(assert (= (+ (* 2.0 |inner(t[k], W[k]'*W[k + 1]'*U[k + 1]*U[k]*z[k])|) (* (- 2.0) |inner(t[k], W[k]'*W[k + 1]'*U[k + 1]*W[k]*y[k])|) (* 2.0 |inner(t[k], W[k]'*W[k + 1]'*U[k + 1]*W[k]*z[k])|) (* (- 2.0) |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k])|) (* 2.0 |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k])|) (* (- 1.0) |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*t[k])|) (* (- 2.0) |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k])|) (* 2.0 |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])|) (* 2.0 |inner(y[k], U[k]'*W[k + 1]'*U[k + 1]*U[k]*z[k])|) (* (- 2.0) |inner(y[k], U[k]'*W[k + 1]'*U[k + 1]*W[k]*y[k])|) (* 2.0 |inner(y[k], U[k]'*W[k + 1]'*U[k + 1]*W[k]*z[k])|) (* (- 1.0) |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k])|) (* 2.0 |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k])|) (* (- 2.0) |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k])|) (* 2.0 |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])|) (* 2.0 |inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*U[k]*z[k])|) (* (- 1.0) |inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*y[k])|) (* 2.0 |inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*z[k])|) (* 2.0 |inner(y[k], W[k]'*U[k + 1]'*W[k + 1]*U[k]*z[k])|) (* (- 2.0) |inner(y[k], W[k]'*U[k + 1]'*W[k + 1]*W[k]*y[k])|) (* 2.0 |inner(y[k], W[k]'*U[k + 1]'*W[k + 1]*W[k]*z[k])|) (* 2.0 |inner(y[k], W[k]'*W[k + 1]'*U[k + 1]*U[k]*z[k])|) (* 2.0 |inner(y[k], W[k]'*W[k + 1]'*U[k + 1]*W[k]*z[k])|) (* 2.0 |inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k])|) (* (- 1.0) |inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k])|) (* 2.0 |inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])|) (* (- 1.0) |inner(z[k], U[k]'*U[k + 1]'*U[k + 1]*U[k]*z[k])|) (* (- 2.0) |inner(z[k], U[k]'*U[k + 1]'*U[k + 1]*W[k]*z[k])|) (* (- 2.0) |inner(z[k], U[k]'*U[k + 1]'*W[k + 1]*U[k]*z[k])|) (* (- 2.0) |inner(z[k], U[k]'*U[k + 1]'*W[k + 1]*W[k]*z[k])|) (* (- 2.0) |inner(z[k], U[k]'*W[k + 1]'*U[k + 1]*W[k]*z[k])|) (* (- 1.0) |inner(z[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k])|) (* (- 2.0) |inner(z[k], U[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])|) (* (- 1.0) |inner(z[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*z[k])|) (* (- 2.0) |inner(z[k], W[k]'*U[k + 1]'*W[k + 1]*W[k]*z[k])|) (* (- 1.0) |inner(z[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])|) (* |norm(U[k + 1]*U[k]*z[k] + (-1)*U[k + 1]*W[k]*y[k] + U[k + 1]*W[k]*z[k] + (-1)*W[k + 1]*U[k]*y[k] + W[k + 1]*U[k]*z[k] + (-1)*W[k + 1]*W[k]*t[k] + (-1)*W[k + 1]*W[k]*y[k] + W[k + 1]*W[k]*z[k])| |norm(U[k + 1]*U[k]*z[k] + (-1)*U[k + 1]*W[k]*y[k] + U[k + 1]*W[k]*z[k] + (-1)*W[k + 1]*U[k]*y[k] + W[k + 1]*U[k]*z[k] + (-1)*W[k + 1]*W[k]*t[k] + (-1)*W[k + 1]*W[k]*y[k] + W[k + 1]*W[k]*z[k])|)) 0.0))
; about inner(z[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])
(assert (= (+ |inner(z[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])| (* (- 1.0) |norm(W[k + 1]*W[k]*z[k])| |norm(W[k + 1]*W[k]*z[k])|)) 0.0))
; about norm(W[k + 1]*W[k]*z[k])
(assert (= (+ (* (- 1.0) |inner(z[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])|) (* |norm(W[k + 1]*W[k]*z[k])| |norm(W[k + 1]*W[k]*z[k])|)) 0.0))
; about inner(z[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*z[k])
(assert (= (+ |inner(z[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*z[k])| (* (- 1.0) |norm(U[k + 1]*W[k]*z[k])| |norm(U[k + 1]*W[k]*z[k])|)) 0.0))
; about norm(U[k + 1]*W[k]*z[k])
(assert (= (+ (* (- 1.0) |inner(z[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*z[k])|) (* |norm(U[k + 1]*W[k]*z[k])| |norm(U[k + 1]*W[k]*z[k])|)) 0.0))
; about inner(z[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k])
(assert (= (+ |inner(z[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k])| (* (- 1.0) |norm(W[k + 1]*U[k]*z[k])| |norm(W[k + 1]*U[k]*z[k])|)) 0.0))
; about norm(W[k + 1]*U[k]*z[k])
(assert (= (+ (* (- 1.0) |inner(z[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k])|) (* |norm(W[k + 1]*U[k]*z[k])| |norm(W[k + 1]*U[k]*z[k])|)) 0.0))
; about inner(z[k], U[k]'*U[k + 1]'*U[k + 1]*U[k]*z[k])
(assert (= (+ |inner(z[k], U[k]'*U[k + 1]'*U[k + 1]*U[k]*z[k])| (* (- 1.0) |norm(U[k + 1]*U[k]*z[k])| |norm(U[k + 1]*U[k]*z[k])|)) 0.0))
; about norm(U[k + 1]*U[k]*z[k])
(assert (= (+ (* (- 1.0) |inner(z[k], U[k]'*U[k + 1]'*U[k + 1]*U[k]*z[k])|) (* |norm(U[k + 1]*U[k]*z[k])| |norm(U[k + 1]*U[k]*z[k])|)) 0.0))
; about inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k])
(assert (= (+ |inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k])| (* (- 1.0) |norm(W[k + 1]*W[k]*y[k])| |norm(W[k + 1]*W[k]*y[k])|)) 0.0))
; about norm(W[k + 1]*W[k]*y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k])|) (* |norm(W[k + 1]*W[k]*y[k])| |norm(W[k + 1]*W[k]*y[k])|)) 0.0))
; about inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*y[k])
(assert (= (+ |inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*y[k])| (* (- 1.0) |norm(U[k + 1]*W[k]*y[k])| |norm(U[k + 1]*W[k]*y[k])|)) 0.0))
; about norm(U[k + 1]*W[k]*y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*y[k])|) (* |norm(U[k + 1]*W[k]*y[k])| |norm(U[k + 1]*W[k]*y[k])|)) 0.0))
; about inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k])
(assert (= (+ |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k])| (* (- 1.0) |norm(W[k + 1]*U[k]*y[k])| |norm(W[k + 1]*U[k]*y[k])|)) 0.0))
; about norm(W[k + 1]*U[k]*y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k])|) (* |norm(W[k + 1]*U[k]*y[k])| |norm(W[k + 1]*U[k]*y[k])|)) 0.0))
; about inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*t[k])
(assert (= (+ |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*t[k])| (* (- 1.0) |norm(W[k + 1]*W[k]*t[k])| |norm(W[k + 1]*W[k]*t[k])|)) 0.0))
; about norm(W[k + 1]*W[k]*t[k])
(assert (= (+ (* (- 1.0) |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*t[k])|) (* |norm(W[k + 1]*W[k]*t[k])| |norm(W[k + 1]*W[k]*t[k])|)) 0.0))
; Product(norm(W[i1]), i1, 0, k - 1) is nonnegative
(assert (>= |Product(norm(W[i1]), i1, 0, k - 1)| 0.0))
; Product(norm(W[i1]), i1, 0, k) is nonnegative
(assert (>= |Product(norm(W[i1]), i1, 0, k)| 0.0))
; Product(q[i1] + 1, i1, 0, k - 1) is nonnegative
(assert (>= |Product(q[i1] + 1, i1, 0, k - 1)| 0.0))
; Sum(q[i1], i1, 0, k - 1) is nonnegative
(assert (>= |Sum(q[i1], i1, 0, k - 1)| 0.0))
; Sum(q[i1], i1, 0, k) is nonnegative
(assert (>= |Sum(q[i1], i1, 0, k)| 0.0))
; inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*t[k]) is nonnegative
(assert (>= |inner(t[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*t[k])| 0.0))
; inner(t[k], W[k]'*W[k]*t[k]) is nonnegative
(assert (>= |inner(t[k], W[k]'*W[k]*t[k])| 0.0))
; inner(t[k], t[k]) is nonnegative
(assert (>= |inner(t[k], t[k])| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y[k], U[k]'*U[k]*y[k]) is nonnegative
(assert (>= |inner(y[k], U[k]'*U[k]*y[k])| 0.0))
; inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k]) is nonnegative
(assert (>= |inner(y[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*y[k])| 0.0))
; inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*y[k]) is nonnegative
(assert (>= |inner(y[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*y[k])| 0.0))
; inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k]) is nonnegative
(assert (>= |inner(y[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*y[k])| 0.0))
; inner(y[k], W[k]'*W[k]*y[k]) is nonnegative
(assert (>= |inner(y[k], W[k]'*W[k]*y[k])| 0.0))
; inner(y[k], y[k]) is nonnegative
(assert (>= |inner(y[k], y[k])| 0.0))
; inner(z[k], U[k]'*U[k + 1]'*U[k + 1]*U[k]*z[k]) is nonnegative
(assert (>= |inner(z[k], U[k]'*U[k + 1]'*U[k + 1]*U[k]*z[k])| 0.0))
; inner(z[k], U[k]'*U[k]*z[k]) is nonnegative
(assert (>= |inner(z[k], U[k]'*U[k]*z[k])| 0.0))
; inner(z[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k]) is nonnegative
(assert (>= |inner(z[k], U[k]'*W[k + 1]'*W[k + 1]*U[k]*z[k])| 0.0))
; inner(z[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*z[k]) is nonnegative
(assert (>= |inner(z[k], W[k]'*U[k + 1]'*U[k + 1]*W[k]*z[k])| 0.0))
; inner(z[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k]) is nonnegative
(assert (>= |inner(z[k], W[k]'*W[k + 1]'*W[k + 1]*W[k]*z[k])| 0.0))
; inner(z[k], W[k]'*W[k]*z[k]) is nonnegative
(assert (>= |inner(z[k], W[k]'*W[k]*z[k])| 0.0))
; inner(z[k], z[k]) is nonnegative
(assert (>= |inner(z[k], z[k])| 0.0))
; norm(U[k + 1]*U[k]*z[k] + (-1)*U[k + 1]*W[k]*y[k] + U[k + 1]*W[k]*z[k] + (-1)*W[k + 1]*U[k]*y[k] + W[k + 1]*U[k]*z[k] + (-1)*W[k + 1]*W[k]*t[k] + (-1)*W[k + 1]*W[k]*y[k] + W[k + 1]*W[k]*z[k]) is nonnegative
(assert (>= |norm(U[k + 1]*U[k]*z[k] + (-1)*U[k + 1]*W[k]*y[k] + U[k + 1]*W[k]*z[k] + (-1)*W[k + 1]*U[k]*y[k] + W[k + 1]*U[k]*z[k] + (-1)*W[k + 1]*W[k]*t[k] + (-1)*W[k + 1]*W[k]*y[k] + W[k + 1]*W[k]*z[k])| 0.0))
; norm(U[k + 1]*U[k]*z[k]) is nonnegative
(assert (>= |norm(U[k + 1]*U[k]*z[k])| 0.0))
; norm(U[k + 1]*W[k]*y[k]) is nonnegative
(assert (>= |norm(U[k + 1]*W[k]*y[k])| 0.0))
; norm(U[k + 1]*W[k]*z[k]) is nonnegative
(assert (>= |norm(U[k + 1]*W[k]*z[k])| 0.0))
; norm(U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*t[k] + W[k]*y[k] + (-1)*W[k]*z[k]) is nonnegative
(assert (>= |norm(U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*t[k] + W[k]*y[k] + (-1)*W[k]*z[k])| 0.0))
; norm(U[k]*y[k] + W[k]*t[k]) is nonnegative
(assert (>= |norm(U[k]*y[k] + W[k]*t[k])| 0.0))
; norm(U[k]*y[k]) is nonnegative
(assert (>= |norm(U[k]*y[k])| 0.0))
; norm(U[k]*z[k]) is nonnegative
(assert (>= |norm(U[k]*z[k])| 0.0))
; norm(W[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1])| 0.0))
; norm(W[k + 1]*U[k]*y[k]) is nonnegative
(assert (>= |norm(W[k + 1]*U[k]*y[k])| 0.0))
; norm(W[k + 1]*U[k]*z[k]) is nonnegative
(assert (>= |norm(W[k + 1]*U[k]*z[k])| 0.0))
; norm(W[k + 1]*W[k]*t[k]) is nonnegative
(assert (>= |norm(W[k + 1]*W[k]*t[k])| 0.0))
; norm(W[k + 1]*W[k]*y[k]) is nonnegative
(assert (>= |norm(W[k + 1]*W[k]*y[k])| 0.0))
; norm(W[k + 1]*W[k]*z[k]) is nonnegative
(assert (>= |norm(W[k + 1]*W[k]*z[k])| 0.0))
; norm(W[k]) is nonnegative
(assert (>= |norm(W[k])| 0.0))
; norm(W[k]*t[k]) is nonnegative
(assert (>= |norm(W[k]*t[k])| 0.0))
; norm(W[k]*y[k]) is nonnegative
(assert (>= |norm(W[k]*y[k])| 0.0))
; norm(W[k]*z[k]) is nonnegative
(assert (>= |norm(W[k]*z[k])| 0.0))
; norm(t[k] + y[k] + (-1)*z[k]) is nonnegative
(assert (>= |norm(t[k] + y[k] + (-1)*z[k])| 0.0))
; norm(t[k]) is nonnegative
(assert (>= |norm(t[k])| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y[k]) is nonnegative
(assert (>= |norm(y[k])| 0.0))
; norm(z[k]) is nonnegative
(assert (>= |norm(z[k])| 0.0))
; q[k + 1] is nonnegative
(assert (>= |q[k + 1]| 0.0))
; q[k] is nonnegative
(assert (>= |q[k]| 0.0))
; the negation of the claim
(assert (< (+ (* |Product(norm(W[i1]), i1, 0, k - 1)| |Product(q[i1] + 1, i1, 0, k - 1)| |norm(W[k])| |norm(x)|) (* |Product(norm(W[i1]), i1, 0, k - 1)| |Product(q[i1] + 1, i1, 0, k - 1)| |norm(W[k])| |norm(x)| |q[k]|) (* (- 1.0) |Product(norm(W[i1]), i1, 0, k - 1)| |Sum(q[i1], i1, 0, k - 1)| |norm(W[k])| |norm(x)|) (* (- 1.0) |Product(norm(W[i1]), i1, 0, k - 1)| |norm(W[k])| |norm(x)|) (* (- 1.0) |Product(norm(W[i1]), i1, 0, k - 1)| |norm(W[k])| |norm(x)| |q[k]|) (* (- 1.0) |norm(U[k]*y[k] + (-1)*U[k]*z[k] + W[k]*t[k] + W[k]*y[k] + (-1)*W[k]*z[k])|)) 0.0))
(check-sat)
(reset)
; published/P4a, claim
; claim: norm(z[n] - y[n] - t[n]) <= norm(x)*Product(norm(W[i]), i, 0, n - 1)*(Product(1 + q[i], i, 0, n - 1) - 1 - Sum(q[i], i, 0, n - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(norm(W[i1]), i1, 0, n - 1)| Real)
(declare-const |Product(norm(W[i1]), i1, 0, n)| Real)
(declare-const |Product(q[i1] + 1, i1, 0, n - 1)| Real)
(declare-const |Product(q[i1] + 1, i1, 0, n)| Real)
(declare-const |Sum(q[i1], i1, 0, n - 1)| Real)
(declare-const |Sum(q[i1], i1, 0, n)| Real)
(declare-const |inner(t[n], W[n]'*U[n]*y[n])| Real)
(declare-const |inner(t[n], W[n]'*U[n]*z[n])| Real)
(declare-const |inner(t[n], W[n]'*W[n]*t[n])| Real)
(declare-const |inner(t[n], W[n]'*W[n]*y[n])| Real)
(declare-const |inner(t[n], W[n]'*W[n]*z[n])| Real)
(declare-const |inner(t[n], t[n])| Real)
(declare-const |inner(t[n], y[n])| Real)
(declare-const |inner(t[n], z[n])| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(y[n], U[n]'*U[n]*y[n])| Real)
(declare-const |inner(y[n], U[n]'*U[n]*z[n])| Real)
(declare-const |inner(y[n], U[n]'*W[n]*y[n])| Real)
(declare-const |inner(y[n], U[n]'*W[n]*z[n])| Real)
(declare-const |inner(y[n], W[n]'*U[n]*z[n])| Real)
(declare-const |inner(y[n], W[n]'*W[n]*y[n])| Real)
(declare-const |inner(y[n], W[n]'*W[n]*z[n])| Real)
(declare-const |inner(y[n], y[n])| Real)
(declare-const |inner(y[n], z[n])| Real)
(declare-const |inner(z[n], U[n]'*U[n]*z[n])| Real)
(declare-const |inner(z[n], U[n]'*W[n]*z[n])| Real)
(declare-const |inner(z[n], W[n]'*W[n]*z[n])| Real)
(declare-const |inner(z[n], z[n])| Real)
(declare-const |norm(U[n]*y[n] + (-1)*U[n]*z[n] + W[n]*t[n] + W[n]*y[n] + (-1)*W[n]*z[n])| Real)
(declare-const |norm(U[n]*y[n])| Real)
(declare-const |norm(U[n]*z[n])| Real)
(declare-const |norm(W[n]*t[n])| Real)
(declare-const |norm(W[n]*y[n])| Real)
(declare-const |norm(W[n]*z[n])| Real)
(declare-const |norm(t[n] + y[n] + (-1)*z[n])| Real)
(declare-const |norm(t[n])| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y[n])| Real)
(declare-const |norm(z[n])| Real)
; 12
(assert (>= (+ (* |Product(norm(W[i1]), i1, 0, n - 1)| |Product(q[i1] + 1, i1, 0, n - 1)| |norm(x)|) (* (- 1.0) |Product(norm(W[i1]), i1, 0, n - 1)| |Sum(q[i1], i1, 0, n - 1)| |norm(x)|) (* (- 1.0) |Product(norm(W[i1]), i1, 0, n - 1)| |norm(x)|) (* (- 1.0) |norm(t[n] + y[n] + (-1)*z[n])|)) 0.0))
; 12
(assert (>= (+ (* |Product(norm(W[i1]), i1, 0, n)| |Product(q[i1] + 1, i1, 0, n)| |norm(x)|) (* (- 1.0) |Product(norm(W[i1]), i1, 0, n)| |Sum(q[i1], i1, 0, n)| |norm(x)|) (* (- 1.0) |Product(norm(W[i1]), i1, 0, n)| |norm(x)|) (* (- 1.0) |norm(U[n]*y[n] + (-1)*U[n]*z[n] + W[n]*t[n] + W[n]*y[n] + (-1)*W[n]*z[n])|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(t[n] + y[n] + (-1)*z[n])
(assert (= (+ (* (- 1.0) |inner(t[n], t[n])|) (* (- 2.0) |inner(t[n], y[n])|) (* 2.0 |inner(t[n], z[n])|) (* (- 1.0) |inner(y[n], y[n])|) (* 2.0 |inner(y[n], z[n])|) (* (- 1.0) |inner(z[n], z[n])|) (* |norm(t[n] + y[n] + (-1)*z[n])| |norm(t[n] + y[n] + (-1)*z[n])|)) 0.0))
; about inner(z[n], z[n])
(assert (= (+ |inner(z[n], z[n])| (* (- 1.0) |norm(z[n])| |norm(z[n])|)) 0.0))
; about norm(z[n])
(assert (= (+ (* (- 1.0) |inner(z[n], z[n])|) (* |norm(z[n])| |norm(z[n])|)) 0.0))
; about inner(y[n], y[n])
(assert (= (+ |inner(y[n], y[n])| (* (- 1.0) |norm(y[n])| |norm(y[n])|)) 0.0))
; about norm(y[n])
(assert (= (+ (* (- 1.0) |inner(y[n], y[n])|) (* |norm(y[n])| |norm(y[n])|)) 0.0))
; about inner(t[n], t[n])
(assert (= (+ |inner(t[n], t[n])| (* (- 1.0) |norm(t[n])| |norm(t[n])|)) 0.0))
; about norm(t[n])
(assert (= (+ (* (- 1.0) |inner(t[n], t[n])|) (* |norm(t[n])| |norm(t[n])|)) 0.0))
; about norm(U[n]*y[n] + (-1)*U[n]*z[n] + W[n]*t[n] + W[n]*y[n] + (-1)*W[n]*z[n])
(assert (= (+ (* (- 2.0) |inner(t[n], W[n]'*U[n]*y[n])|) (* 2.0 |inner(t[n], W[n]'*U[n]*z[n])|) (* (- 1.0) |inner(t[n], W[n]'*W[n]*t[n])|) (* (- 2.0) |inner(t[n], W[n]'*W[n]*y[n])|) (* 2.0 |inner(t[n], W[n]'*W[n]*z[n])|) (* (- 1.0) |inner(y[n], U[n]'*U[n]*y[n])|) (* 2.0 |inner(y[n], U[n]'*U[n]*z[n])|) (* (- 2.0) |inner(y[n], U[n]'*W[n]*y[n])|) (* 2.0 |inner(y[n], U[n]'*W[n]*z[n])|) (* 2.0 |inner(y[n], W[n]'*U[n]*z[n])|) (* (- 1.0) |inner(y[n], W[n]'*W[n]*y[n])|) (* 2.0 |inner(y[n], W[n]'*W[n]*z[n])|) (* (- 1.0) |inner(z[n], U[n]'*U[n]*z[n])|) (* (- 2.0) |inner(z[n], U[n]'*W[n]*z[n])|) (* (- 1.0) |inner(z[n], W[n]'*W[n]*z[n])|) (* |norm(U[n]*y[n] + (-1)*U[n]*z[n] + W[n]*t[n] + W[n]*y[n] + (-1)*W[n]*z[n])| |norm(U[n]*y[n] + (-1)*U[n]*z[n] + W[n]*t[n] + W[n]*y[n] + (-1)*W[n]*z[n])|)) 0.0))
; about inner(z[n], W[n]'*W[n]*z[n])
(assert (= (+ |inner(z[n], W[n]'*W[n]*z[n])| (* (- 1.0) |norm(W[n]*z[n])| |norm(W[n]*z[n])|)) 0.0))
; about norm(W[n]*z[n])
(assert (= (+ (* (- 1.0) |inner(z[n], W[n]'*W[n]*z[n])|) (* |norm(W[n]*z[n])| |norm(W[n]*z[n])|)) 0.0))
; about inner(z[n], U[n]'*U[n]*z[n])
(assert (= (+ |inner(z[n], U[n]'*U[n]*z[n])| (* (- 1.0) |norm(U[n]*z[n])| |norm(U[n]*z[n])|)) 0.0))
; about norm(U[n]*z[n])
(assert (= (+ (* (- 1.0) |inner(z[n], U[n]'*U[n]*z[n])|) (* |norm(U[n]*z[n])| |norm(U[n]*z[n])|)) 0.0))
; about inner(y[n], W[n]'*W[n]*y[n])
(assert (= (+ |inner(y[n], W[n]'*W[n]*y[n])| (* (- 1.0) |norm(W[n]*y[n])| |norm(W[n]*y[n])|)) 0.0))
; about norm(W[n]*y[n])
(assert (= (+ (* (- 1.0) |inner(y[n], W[n]'*W[n]*y[n])|) (* |norm(W[n]*y[n])| |norm(W[n]*y[n])|)) 0.0))
; about inner(y[n], U[n]'*U[n]*y[n])
(assert (= (+ |inner(y[n], U[n]'*U[n]*y[n])| (* (- 1.0) |norm(U[n]*y[n])| |norm(U[n]*y[n])|)) 0.0))
; about norm(U[n]*y[n])
(assert (= (+ (* (- 1.0) |inner(y[n], U[n]'*U[n]*y[n])|) (* |norm(U[n]*y[n])| |norm(U[n]*y[n])|)) 0.0))
; about inner(t[n], W[n]'*W[n]*t[n])
(assert (= (+ |inner(t[n], W[n]'*W[n]*t[n])| (* (- 1.0) |norm(W[n]*t[n])| |norm(W[n]*t[n])|)) 0.0))
; about norm(W[n]*t[n])
(assert (= (+ (* (- 1.0) |inner(t[n], W[n]'*W[n]*t[n])|) (* |norm(W[n]*t[n])| |norm(W[n]*t[n])|)) 0.0))
; Product(norm(W[i1]), i1, 0, n - 1) is nonnegative
(assert (>= |Product(norm(W[i1]), i1, 0, n - 1)| 0.0))
; Product(norm(W[i1]), i1, 0, n) is nonnegative
(assert (>= |Product(norm(W[i1]), i1, 0, n)| 0.0))
; Product(q[i1] + 1, i1, 0, n - 1) is nonnegative
(assert (>= |Product(q[i1] + 1, i1, 0, n - 1)| 0.0))
; Product(q[i1] + 1, i1, 0, n) is nonnegative
(assert (>= |Product(q[i1] + 1, i1, 0, n)| 0.0))
; Sum(q[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(q[i1], i1, 0, n - 1)| 0.0))
; Sum(q[i1], i1, 0, n) is nonnegative
(assert (>= |Sum(q[i1], i1, 0, n)| 0.0))
; inner(t[n], W[n]'*W[n]*t[n]) is nonnegative
(assert (>= |inner(t[n], W[n]'*W[n]*t[n])| 0.0))
; inner(t[n], t[n]) is nonnegative
(assert (>= |inner(t[n], t[n])| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y[n], U[n]'*U[n]*y[n]) is nonnegative
(assert (>= |inner(y[n], U[n]'*U[n]*y[n])| 0.0))
; inner(y[n], W[n]'*W[n]*y[n]) is nonnegative
(assert (>= |inner(y[n], W[n]'*W[n]*y[n])| 0.0))
; inner(y[n], y[n]) is nonnegative
(assert (>= |inner(y[n], y[n])| 0.0))
; inner(z[n], U[n]'*U[n]*z[n]) is nonnegative
(assert (>= |inner(z[n], U[n]'*U[n]*z[n])| 0.0))
; inner(z[n], W[n]'*W[n]*z[n]) is nonnegative
(assert (>= |inner(z[n], W[n]'*W[n]*z[n])| 0.0))
; inner(z[n], z[n]) is nonnegative
(assert (>= |inner(z[n], z[n])| 0.0))
; norm(U[n]*y[n] + (-1)*U[n]*z[n] + W[n]*t[n] + W[n]*y[n] + (-1)*W[n]*z[n]) is nonnegative
(assert (>= |norm(U[n]*y[n] + (-1)*U[n]*z[n] + W[n]*t[n] + W[n]*y[n] + (-1)*W[n]*z[n])| 0.0))
; norm(U[n]*y[n]) is nonnegative
(assert (>= |norm(U[n]*y[n])| 0.0))
; norm(U[n]*z[n]) is nonnegative
(assert (>= |norm(U[n]*z[n])| 0.0))
; norm(W[n]*t[n]) is nonnegative
(assert (>= |norm(W[n]*t[n])| 0.0))
; norm(W[n]*y[n]) is nonnegative
(assert (>= |norm(W[n]*y[n])| 0.0))
; norm(W[n]*z[n]) is nonnegative
(assert (>= |norm(W[n]*z[n])| 0.0))
; norm(t[n] + y[n] + (-1)*z[n]) is nonnegative
(assert (>= |norm(t[n] + y[n] + (-1)*z[n])| 0.0))
; norm(t[n]) is nonnegative
(assert (>= |norm(t[n])| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y[n]) is nonnegative
(assert (>= |norm(y[n])| 0.0))
; norm(z[n]) is nonnegative
(assert (>= |norm(z[n])| 0.0))
; the negation of the claim
(assert (< (+ (* |Product(norm(W[i1]), i1, 0, n - 1)| |Product(q[i1] + 1, i1, 0, n - 1)| |norm(x)|) (* (- 1.0) |Product(norm(W[i1]), i1, 0, n - 1)| |Sum(q[i1], i1, 0, n - 1)| |norm(x)|) (* (- 1.0) |Product(norm(W[i1]), i1, 0, n - 1)| |norm(x)|) (* (- 1.0) |norm(t[n] + y[n] + (-1)*z[n])|)) 0.0))
(check-sat)
