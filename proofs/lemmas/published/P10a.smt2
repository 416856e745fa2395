; published/P10a, claim, base
; claim: norm(y[0] - z[0]) <= Product(norm(W[i]), i, 0, 0 - 1)*norm(y[0] - z[0])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P10a, claim, step
; claim: norm(y[n + 1] - z[n + 1]) <= norm(W[n + 1 - 1])*Product(norm(W[i]), i, 0, n - 1)*norm(y[0] - z[0])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(norm(W[i1]), i1, 0, n - 1)| Real)
(declare-const |inner(y[0], W[0]'*W[0]*y[0])| Real)
(declare-const |inner(y[0], W[0]'*W[0]*z[0])| Real)
(declare-const |inner(y[0], y[0])| Real)
(declare-const |inner(y[0], z[0])| Real)
(declare-const |inner(y[n + 1], W[n + 1]'*W[n + 1]*y[n + 1])| Real)
(declare-const |inner(y[n + 1], W[n + 1]'*W[n + 1]*z[n + 1])| Real)
(declare-const |inner(y[n + 1], y[n + 1])| Real)
(declare-const |inner(y[n + 1], z[n + 1])| Real)
(declare-const |inner(y[n], W[n]'*W[n]*y[n])| Real)
(declare-const |inner(y[n], W[n]'*W[n]*z[n])| Real)
(declare-const |inner(y[n], y[n])| Real)
(declare-const |inner(y[n], z[n])| Real)
(declare-const |inner(z[0], W[0]'*W[0]*z[0])| Real)
(declare-const |inner(z[0], z[0])| Real)
(declare-const |inner(z[n + 1], W[n + 1]'*W[n + 1]*z[n + 1])| Real)
(declare-const |inner(z[n + 1], z[n + 1])| Real)
(declare-const |inner(z[n], W[n]'*W[n]*z[n])| Real)
(declare-const |inner(z[n], z[n])| Real)
(declare-const |norm(W[0])| Real)
(declare-const |norm(W[0]*y[0] + (-1)*W[0]*z[0])| Real)
(declare-const |norm(W[0]*y[0])| Real)
(declare-const |norm(W[0]*z[0])| Real)
(declare-const |norm(W[n + 1])| Real)
(declare-const |norm(W[n + 1]*y[n + 1] + (-1)*W[n + 1]*z[n + 1])| Real)
(declare-const |norm(W[n + 1]*y[n + 1])| Real)
(declare-const |norm(W[n + 1]*z[n + 1])| Real)
(declare-const |norm(W[n])| Real)
(declare-const |norm(W[n]*y[n] + (-1)*W[n]*z[n])| Real)
(declare-const |norm(W[n]*y[n])| Real)
(declare-const |norm(W[n]*z[n])| Real)
(declare-const |norm(y[0] + (-1)*z[0])| Real)
(declare-const |norm(y[0])| Real)
(declare-const |norm(y[n + 1] + (-1)*z[n + 1])| Real)
(declare-const |norm(y[n + 1])| Real)
(declare-const |norm(y[n] + (-1)*z[n])| Real)
(declare-const |norm(y[n])| Real)
(declare-const |norm(z[0])| Real)
(declare-const |norm(z[n + 1])| Real)
(declare-const |norm(z[n])| Real)
; induction hypothesis
(assert (>= (+ (* |Product(norm(W[i1]), i1, 0, n - 1)| |norm(y[0] + (-1)*z[0])|) (* (- 1.0) |norm(y[n] + (-1)*z[n])|)) 0.0))
; H1
(assert (>= (+ |norm(W[n]*y[n] + (-1)*W[n]*z[n])| (* (- 1.0) |norm(y[n + 1] + (-1)*z[n + 1])|)) 0.0))
; 1
(assert (>= (+ (* |norm(W[n])| |norm(y[n] + (-1)*z[n])|) (* (- 1.0) |norm(W[n]*y[n] + (-1)*W[n]*z[n])|)) 0.0))
; 1
(assert (>= (+ (* |norm(W[n + 1])| |norm(y[n + 1] + (-1)*z[n + 1])|) (* (- 1.0) |norm(W[n + 1]*y[n + 1] + (-1)*W[n + 1]*z[n + 1])|)) 0.0))
; 1
(assert (>= (+ (* |norm(W[0])| |norm(y[0] + (-1)*z[0])|) (* (- 1.0) |norm(W[0]*y[0] + (-1)*W[0]*z[0])|)) 0.0))
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
; about norm(y[n + 1] + (-1)*z[n + 1])
(assert (= (+ (* (- 1.0) |inner(y[n + 1], y[n + 1])|) (* 2.0 |inner(y[n + 1], z[n + 1])|) (* (- 1.0) |inner(z[n + 1], z[n + 1])|) (* |norm(y[n + 1] + (-1)*z[n + 1])| |norm(y[n + 1] + (-1)*z[n + 1])|)) 0.0))
; about inner(z[n + 1], z[n + 1])
(assert (= (+ |inner(z[n + 1], z[n + 1])| (* (- 1.0) |norm(z[n + 1])| |norm(z[n + 1])|)) 0.0))
; about norm(z[n + 1])
(assert (= (+ (* (- 1.0) |inner(z[n + 1], z[n + 1])|) (* |norm(z[n + 1])| |norm(z[n + 1])|)) 0.0))
; about inner(y[n + 1], y[n + 1])
(assert (= (+ |inner(y[n + 1], y[n + 1])| (* (- 1.0) |norm(y[n + 1])| |norm(y[n + 1])|)) 0.0))
; about norm(y[n + 1])
(assert (= (+ (* (- 1.0) |inner(y[n + 1], y[n + 1])|) (* |norm(y[n + 1])| |norm(y[n + 1])|)) 0.0))
; about norm(y[0] + (-1)*z[0])
(assert (= (+ (* (- 1.0) |inner(y[0], y[0])|) (* 2.0 |inner(y[0], z[0])|) (* (- 1.0) |inner(z[0], z[0])|) (* |norm(y[0] + (-1)*z[0])| |norm(y[0] + (-1)*z[0])|)) 0.0))
; about inner(z[0], z[0])
(assert (= (+ |inner(z[0], z[0])| (* (- 1.0) |norm(z[0])| |norm(z[0])|)) 0.0))
; about norm(z[0])
(assert (= (+ (* (- 1.0) |inner(z[0], z[0])|) (* |norm(z[0])| |norm(z[0])|)) 0.0))
; about inner(y[0], y[0])
(assert (= (+ |inner(y[0], y[0])| (* (- 1.0) |norm(y[0])| |norm(y[0])|)) 0.0))
; about norm(y[0])
(assert (= (+ (* (- 1.0) |inner(y[0], y[0])|) (* |norm(y[0])| |norm(y[0])|)) 0.0))
; about norm(W[n]*y[n] + (-1)*W[n]*z[n])
(assert (= (+ (* (- 1.0) |inner(y[n], W[n]'*W[n]*y[n])|) (* 2.0 |inner(y[n], W[n]'*W[n]*z[n])|) (* (- 1.0) |inner(z[n], W[n]'*W[n]*z[n])|) (* |norm(W[n]*y[n] + (-1)*W[n]*z[n])| |norm(W[n]*y[n] + (-1)*W[n]*z[n])|)) 0.0))
; about inner(z[n], W[n]'*W[n]*z[n])
(assert (= (+ |inner(z[n], W[n]'*W[n]*z[n])| (* (- 1.0) |norm(W[n]*z[n])| |norm(W[n]*z[n])|)) 0.0))
; about norm(W[n]*z[n])
(assert (= (+ (* (- 1.0) |inner(z[n], W[n]'*W[n]*z[n])|) (* |norm(W[n]*z[n])| |norm(W[n]*z[n])|)) 0.0))
; about inner(y[n], W[n]'*W[n]*y[n])
(assert (= (+ |inner(y[n], W[n]'*W[n]*y[n])| (* (- 1.0) |norm(W[n]*y[n])| |norm(W[n]*y[n])|)) 0.0))
; about norm(W[n]*y[n])
(assert (= (+ (* (- 1.0) |inner(y[n], W[n]'*W[n]*y[n])|) (* |norm(W[n]*y[n])| |norm(W[n]*y[n])|)) 0.0))
; about norm(W[n + 1]*y[n + 1] + (-1)*W[n + 1]*z[n + 1])
(assert (= (+ (* (- 1.0) |inner(y[n + 1], W[n + 1]'*W[n + 1]*y[n + 1])|) (* 2.0 |inner(y[n + 1], W[n + 1]'*W[n + 1]*z[n + 1])|) (* (- 1.0) |inner(z[n + 1], W[n + 1]'*W[n + 1]*z[n + 1])|) (* |norm(W[n + 1]*y[n + 1] + (-1)*W[n + 1]*z[n + 1])| |norm(W[n + 1]*y[n + 1] + (-1)*W[n + 1]*z[n + 1])|)) 0.0))
; about inner(z[n + 1], W[n + 1]'*W[n + 1]*z[n + 1])
(assert (= (+ |inner(z[n + 1], W[n + 1]'*W[n + 1]*z[n + 1])| (* (- 1.0) |norm(W[n + 1]*z[n + 1])| |norm(W[n + 1]*z[n + 1])|)) 0.0))
; about norm(W[n + 1]*z[n + 1])
(assert (= (+ (* (- 1.0) |inner(z[n + 1], W[n + 1]'*W[n + 1]*z[n + 1])|) (* |norm(W[n + 1]*z[n + 1])| |norm(W[n + 1]*z[n + 1])|)) 0.0))
; about inner(y[n + 1], W[n + 1]'*W[n + 1]*y[n + 1])
(assert (= (+ |inner(y[n + 1], W[n + 1]'*W[n + 1]*y[n + 1])| (* (- 1.0) |norm(W[n + 1]*y[n + 1])| |norm(W[n + 1]*y[n + 1])|)) 0.0))
; about norm(W[n + 1]*y[n + 1])
(assert (= (+ (* (- 1.0) |inner(y[n + 1], W[n + 1]'*W[n + 1]*y[n + 1])|) (* |norm(W[n + 1]*y[n + 1])| |norm(W[n + 1]*y[n + 1])|)) 0.0))
; about norm(W[0]*y[0] + (-1)*W[0]*z[0])
(assert (= (+ (* (- 1.0) |inner(y[0], W[0]'*W[0]*y[0])|) (* 2.0 |inner(y[0], W[0]'*W[0]*z[0])|) (* (- 1.0) |inner(z[0], W[0]'*W[0]*z[0])|) (* |norm(W[0]*y[0] + (-1)*W[0]*z[0])| |norm(W[0]*y[0] + (-1)*W[0]*z[0])|)) 0.0))
; about inner(z[0], W[0]'*W[0]*z[0])
(assert (= (+ |inner(z[0], W[0]'*W[0]*z[0])| (* (- 1.0) |norm(W[0]*z[0])| |norm(W[0]*z[0])|)) 0.0))
; about norm(W[0]*z[0])
(assert (= (+ (* (- 1.0) |inner(z[0], W[0]'*W[0]*z[0])|) (* |norm(W[0]*z[0])| |norm(W[0]*z[0])|)) 0.0))
; about inner(y[0], W[0]'*W[0]*y[0])
(assert (= (+ |inner(y[0], W[0]'*W[0]*y[0])| (* (- 1.0) |norm(W[0]*y[0])| |norm(W[0]*y[0])|)) 0.0))
; about norm(W[0]*y[0])
(assert (= (+ (* (- 1.0) |inner(y[0], W[0]'*W[0]*y[0])|) (* |norm(W[0]*y[0])| |norm(W[0]*y[0])|)) 0.0))
; Product(norm(W[i1]), i1, 0, n - 1) is nonnegative
(assert (>= |Product(norm(W[i1]), i1, 0, n - 1)| 0.0))
; inner(y[0], W[0]'*W[0]*y[0]) is nonnegative
(assert (>= |inner(y[0], W[0]'*W[0]*y[0])| 0.0))
; inner(y[0], y[0]) is nonnegative
(assert (>= |inner(y[0], y[0])| 0.0))
; inner(y[n + 1], W[n + 1]'*W[n + 1]*y[n + 1]) is nonnegative
(assert (>= |inner(y[n + 1], W[n + 1]'*W[n + 1]*y[n + 1])| 0.0))
; inner(y[n + 1], y[n + 1]) is nonnegative
(assert (>= |inner(y[n + 1], y[n + 1])| 0.0))
; inner(y[n], W[n]'*W[n]*y[n]) is nonnegative
(assert (>= |inner(y[n], W[n]'*W[n]*y[n])| 0.0))
; inner(y[n], y[n]) is nonnegative
(assert (>= |inner(y[n], y[n])| 0.0))
; inner(z[0], W[0]'*W[0]*z[0]) is nonnegative
(assert (>= |inner(z[0], W[0]'*W[0]*z[0])| 0.0))
; inner(z[0], z[0]) is nonnegative
(assert (>= |inner(z[0], z[0])| 0.0))
; inner(z[n + 1], W[n + 1]'*W[n + 1]*z[n + 1]) is nonnegative
(assert (>= |inner(z[n + 1], W[n + 1]'*W[n + 1]*z[n + 1])| 0.0))
; inner(z[n + 1], z[n + 1]) is nonnegative
(assert (>= |inner(z[n + 1], z[n + 1])| 0.0))
; inner(z[n], W[n]'*W[n]*z[n]) is nonnegative
(assert (>= |inner(z[n], W[n]'*W[n]*z[n])| 0.0))
; inner(z[n], z[n]) is nonnegative
(assert (>= |inner(z[n], z[n])| 0.0))
; norm(W[0]) is nonnegative
(assert (>= |norm(W[0])| 0.0))
; norm(W[0]*y[0] + (-1)*W[0]*z[0]) is nonnegative
(assert (>= |norm(W[0]*y[0] + (-1)*W[0]*z[0])| 0.0))
; norm(W[0]*y[0]) is nonnegative
(assert (>= |norm(W[0]*y[0])| 0.0))
; norm(W[0]*z[0]) is nonnegative
(assert (>= |norm(W[0]*z[0])| 0.0))
; norm(W[n + 1]) is nonnegative
(assert (>= |norm(W[n + 1])| 0.0))
; norm(W[n + 1]*y[n + 1] + (-1)*W[n + 1]*z[n + 1]) is nonnegative
(assert (>= |norm(W[n + 1]*y[n + 1] + (-1)*W[n + 1]*z[n + 1])| 0.0))
; norm(W[n + 1]*y[n + 1]) is nonnegative
(assert (>= |norm(W[n + 1]*y[n + 1])| 0.0))
; norm(W[n + 1]*z[n + 1]) is nonnegative
(assert (>= |norm(W[n + 1]*z[n + 1])| 0.0))
; norm(W[n]) is nonnegative
(assert (>= |norm(W[n])| 0.0))
; norm(W[n]*y[n] + (-1)*W[n]*z[n]) is nonnegative
(assert (>= |norm(W[n]*y[n] + (-1)*W[n]*z[n])| 0.0))
; norm(W[n]*y[n]) is nonnegative
(assert (>= |norm(W[n]*y[n])| 0.0))
; norm(W[n]*z[n]) is nonnegative
(assert (>= |norm(W[n]*z[n])| 0.0))
; norm(y[0] + (-1)*z[0]) is nonnegative
(assert (>= |norm(y[0] + (-1)*z[0])| 0.0))
; norm(y[0]) is nonnegative
(assert (>= |norm(y[0])| 0.0))
; norm(y[n + 1] + (-1)*z[n + 1]) is nonnegative
(assert (>= |norm(y[n + 1] + (-1)*z[n + 1])| 0.0))
; norm(y[n + 1]) is nonnegative
(assert (>= |norm(y[n + 1])| 0.0))
; norm(y[n] + (-1)*z[n]) is nonnegative
(assert (>= |norm(y[n] + (-1)*z[n])| 0.0))
; norm(y[n]) is nonnegative
(assert (>= |norm(y[n])| 0.0))
; norm(z[0]) is nonnegative
(assert (>= |norm(z[0])| 0.0))
; norm(z[n + 1]) is nonnegative
(assert (>= |norm(z[n + 1])| 0.0))
; norm(z[n]) is nonnegative
(assert (>= |norm(z[n])| 0.0))
; the negation of the claim
(assert (< (+ (* |Product(norm(W[i1]), i1, 0, n - 1)| |norm(W[n])| |norm(y[0] + (-1)*z[0])|) (* (- 1.0) |norm(y[n + 1] + (-1)*z[n + 1])|)) 0.0))
(check-sat)
