; published/P6, step 2, base
; claim: norm(z[0]) <= norm(z[0])*Product(be[j]*norm(B[j]), j, 0, 0 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P6, step 2, step
; claim: norm(z[k + 1]) <= norm(z[0])*(be[k + 1 - 1]*norm(B[k + 1 - 1])*Product(be[j]*norm(B[j]), j, 0, k - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(be[i1]*norm(B[i1]), i1, 0, k - 1)| Real)
(declare-const |be[k]| Real)
(declare-const |inner(z[0], B[0]'*B[0]*z[0])| Real)
(declare-const |inner(z[0], z[0])| Real)
(declare-const |inner(z[k + 1], B[k + 1]'*B[k + 1]*z[k + 1])| Real)
(declare-const |inner(z[k + 1], z[k + 1])| Real)
(declare-const |inner(z[k], B[k]'*B[k]*z[k])| Real)
(declare-const |inner(z[k], z[k])| Real)
(declare-const |norm(B[0])| Real)
(declare-const |norm(B[0]*z[0])| Real)
(declare-const |norm(B[k + 1])| Real)
(declare-const |norm(B[k + 1]*z[k + 1])| Real)
(declare-const |norm(B[k])| Real)
(declare-const |norm(B[k]*z[k])| Real)
(declare-const |norm(z[0])| Real)
(declare-const |norm(z[k + 1])| Real)
(declare-const |norm(z[k])| Real)
; induction hypothesis
(assert (>= (+ (* |Product(be[i1]*norm(B[i1]), i1, 0, k - 1)| |norm(z[0])|) (* (- 1.0) |norm(z[k])|)) 0.0))
; H1
(assert (>= (+ (* |be[k]| |norm(B[k]*z[k])|) (* (- 1.0) |norm(z[k + 1])|)) 0.0))
; 1
(assert (>= (+ (* |norm(B[k])| |norm(z[k])|) (* (- 1.0) |norm(B[k]*z[k])|)) 0.0))
; 1
(assert (>= (+ (* |norm(B[k + 1])| |norm(z[k + 1])|) (* (- 1.0) |norm(B[k + 1]*z[k + 1])|)) 0.0))
; 1
(assert (>= (+ (* |norm(B[0])| |norm(z[0])|) (* (- 1.0) |norm(B[0]*z[0])|)) 0.0))
; about norm(z[k])
(assert (= (+ (* (- 1.0) |inner(z[k], z[k])|) (* |norm(z[k])| |norm(z[k])|)) 0.0))
; about inner(z[k], z[k])
(assert (= (+ |inner(z[k], z[k])| (* (- 1.0) |norm(z[k])| |norm(z[k])|)) 0.0))
; about norm(z[k + 1])
(assert (= (+ (* (- 1.0) |inner(z[k + 1], z[k + 1])|) (* |norm(z[k + 1])| |norm(z[k + 1])|)) 0.0))
; about inner(z[k + 1], z[k + 1])
(assert (= (+ |inner(z[k + 1], z[k + 1])| (* (- 1.0) |norm(z[k + 1])| |norm(z[k + 1])|)) 0.0))
; about norm(z[0])
(assert (= (+ (* (- 1.0) |inner(z[0], z[0])|) (* |norm(z[0])| |norm(z[0])|)) 0.0))
; about inner(z[0], z[0])
(assert (= (+ |inner(z[0], z[0])| (* (- 1.0) |norm(z[0])| |norm(z[0])|)) 0.0))
; about norm(B[k]*z[k])
(assert (= (+ (* (- 1.0) |inner(z[k], B[k]'*B[k]*z[k])|) (* |norm(B[k]*z[k])| |norm(B[k]*z[k])|)) 0.0))
; about inner(z[k], B[k]'*B[k]*z[k])
(assert (= (+ |inner(z[k], B[k]'*B[k]*z[k])| (* (- 1.0) |norm(B[k]*z[k])| |norm(B[k]*z[k])|)) 0.0))
; about norm(B[k + 1]*z[k + 1])
(assert (= (+ (* (- 1.0) |inner(z[k + 1], B[k + 1]'*B[k + 1]*z[k + 1])|) (* |norm(B[k + 1]*z[k + 1])| |norm(B[k + 1]*z[k + 1])|)) 0.0))
; about inner(z[k + 1], B[k + 1]'*B[k + 1]*z[k + 1])
(assert (= (+ |inner(z[k + 1], B[k + 1]'*B[k + 1]*z[k + 1])| (* (- 1.0) |norm(B[k + 1]*z[k + 1])| |norm(B[k + 1]*z[k + 1])|)) 0.0))
; about norm(B[0]*z[0])
(assert (= (+ (* (- 1.0) |inner(z[0], B[0]'*B[0]*z[0])|) (* |norm(B[0]*z[0])| |norm(B[0]*z[0])|)) 0.0))
; about inner(z[0], B[0]'*B[0]*z[0])
(assert (= (+ |inner(z[0], B[0]'*B[0]*z[0])| (* (- 1.0) |norm(B[0]*z[0])| |norm(B[0]*z[0])|)) 0.0))
; about be[k]
(assert (>= |be[k]| 0.0))
; Product(be[i1]*norm(B[i1]), i1, 0, k - 1) is nonnegative
(assert (>= |Product(be[i1]*norm(B[i1]), i1, 0, k - 1)| 0.0))
; be[k] is nonnegative
(assert (>= |be[k]| 0.0))
; inner(z[0], B[0]'*B[0]*z[0]) is nonnegative
(assert (>= |inner(z[0], B[0]'*B[0]*z[0])| 0.0))
; inner(z[0], z[0]) is nonnegative
(assert (>= |inner(z[0], z[0])| 0.0))
; inner(z[k + 1], B[k + 1]'*B[k + 1]*z[k + 1]) is nonnegative
(assert (>= |inner(z[k + 1], B[k + 1]'*B[k + 1]*z[k + 1])| 0.0))
; inner(z[k + 1], z[k + 1]) is nonnegative
(assert (>= |inner(z[k + 1], z[k + 1])| 0.0))
; inner(z[k], B[k]'*B[k]*z[k]) is nonnegative
(assert (>= |inner(z[k], B[k]'*B[k]*z[k])| 0.0))
; inner(z[k], z[k]) is nonnegative
(assert (>= |inner(z[k], z[k])| 0.0))
; norm(B[0]) is nonnegative
(assert (>= |norm(B[0])| 0.0))
; norm(B[0]*z[0]) is nonnegative
(assert (>= |norm(B[0]*z[0])| 0.0))
; norm(B[k + 1]) is nonnegative
(assert (>= |norm(B[k + 1])| 0.0))
; norm(B[k + 1]*z[k + 1]) is nonnegative
(assert (>= |norm(B[k + 1]*z[k + 1])| 0.0))
; norm(B[k]) is nonnegative
(assert (>= |norm(B[k])| 0.0))
; norm(B[k]*z[k]) is nonnegative
(assert (>= |norm(B[k]*z[k])| 0.0))
; norm(z[0]) is nonnegative
(assert (>= |norm(z[0])| 0.0))
; norm(z[k + 1]) is nonnegative
(assert (>= |norm(z[k + 1])| 0.0))
; norm(z[k]) is nonnegative
(assert (>= |norm(z[k])| 0.0))
; the negation of the claim
(assert (< (+ (* |Product(be[i1]*norm(B[i1]), i1, 0, k - 1)| |be[k]| |norm(B[k])| |norm(z[0])|) (* (- 1.0) |norm(z[k + 1])|)) 0.0))
(check-sat)
(reset)
; published/P6, step 6, base
; claim: norm(y[0] - z[0]) <= norm(z[0])*Sum(Product(be[j]*norm(A[j]), j, i + 1, 0 - 1)*(be[i]*norm(A[i] - B[i])*Product(be[j]*norm(B[j]), j, 0, i - 1)), i, 0, 0 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(y[0], A[0]'*A[0]*y[0])| Real)
(declare-const |inner(y[0], A[0]'*A[0]*z[0])| Real)
(declare-const |inner(y[0], A[0]'*B[0]*z[0])| Real)
(declare-const |inner(y[0], y[0])| Real)
(declare-const |inner(y[0], z[0])| Real)
(declare-const |inner(z[0], A[0]'*A[0]*z[0])| Real)
(declare-const |inner(z[0], A[0]'*B[0]*z[0])| Real)
(declare-const |inner(z[0], B[0]'*B[0]*z[0])| Real)
(declare-const |inner(z[0], z[0])| Real)
(declare-const |norm(A[0] + (-1)*B[0])| Real)
(declare-const |norm(A[0])| Real)
(declare-const |norm(A[0]*y[0] + (-1)*A[0]*z[0])| Real)
(declare-const |norm(A[0]*y[0] + (-1)*B[0]*z[0])| Real)
(declare-const |norm(A[0]*y[0])| Real)
(declare-const |norm(A[0]*z[0] + (-1)*B[0]*z[0])| Real)
(declare-const |norm(A[0]*z[0])| Real)
(declare-const |norm(B[0]*z[0])| Real)
(declare-const |norm(y[0] + (-1)*z[0])| Real)
(declare-const |norm(y[0])| Real)
(declare-const |norm(z[0])| Real)
; H3
(assert (= (* (- 1.0) |norm(y[0] + (-1)*z[0])|) 0.0))
; 2
(assert (>= 0.0 0.0))
; 3
(assert (>= (+ |norm(A[0]*y[0] + (-1)*A[0]*z[0])| (* (- 1.0) |norm(A[0]*y[0] + (-1)*B[0]*z[0])|) |norm(A[0]*z[0] + (-1)*B[0]*z[0])|) 0.0))
; 4
(assert (>= (+ (* |norm(A[0])| |norm(y[0] + (-1)*z[0])|) (* (- 1.0) |norm(A[0]*y[0] + (-1)*A[0]*z[0])|)) 0.0))
; 5
(assert (>= (+ (* |norm(A[0] + (-1)*B[0])| |norm(z[0])|) (* (- 1.0) |norm(A[0]*z[0] + (-1)*B[0]*z[0])|)) 0.0))
; about norm(z[0])
(assert (= (+ (* (- 1.0) |inner(z[0], z[0])|) (* |norm(z[0])| |norm(z[0])|)) 0.0))
; about inner(z[0], z[0])
(assert (= (+ |inner(z[0], z[0])| (* (- 1.0) |norm(z[0])| |norm(z[0])|)) 0.0))
; about norm(y[0] + (-1)*z[0])
(assert (= (+ (* (- 1.0) |inner(y[0], y[0])|) (* 2.0 |inner(y[0], z[0])|) (* (- 1.0) |inner(z[0], z[0])|) (* |norm(y[0] + (-1)*z[0])| |norm(y[0] + (-1)*z[0])|)) 0.0))
; about inner(y[0], y[0])
(assert (= (+ |inner(y[0], y[0])| (* (- 1.0) |norm(y[0])| |norm(y[0])|)) 0.0))
; about norm(y[0])
(assert (= (+ (* (- 1.0) |inner(y[0], y[0])|) (* |norm(y[0])| |norm(y[0])|)) 0.0))
; about norm(A[0]*z[0] + (-1)*B[0]*z[0])
(assert (= (+ (* (- 1.0) |inner(z[0], A[0]'*A[0]*z[0])|) (* 2.0 |inner(z[0], A[0]'*B[0]*z[0])|) (* (- 1.0) |inner(z[0], B[0]'*B[0]*z[0])|) (* |norm(A[0]*z[0] + (-1)*B[0]*z[0])| |norm(A[0]*z[0] + (-1)*B[0]*z[0])|)) 0.0))
; about inner(z[0], B[0]'*B[0]*z[0])
(assert (= (+ |inner(z[0], B[0]'*B[0]*z[0])| (* (- 1.0) |norm(B[0]*z[0])| |norm(B[0]*z[0])|)) 0.0))
; about norm(B[0]*z[0])
(assert (= (+ (* (- 1.0) |inner(z[0], B[0]'*B[0]*z[0])|) (* |norm(B[0]*z[0])| |norm(B[0]*z[0])|)) 0.0))
; about inner(z[0], A[0]'*A[0]*z[0])
(assert (= (+ |inner(z[0], A[0]'*A[0]*z[0])| (* (- 1.0) |norm(A[0]*z[0])| |norm(A[0]*z[0])|)) 0.0))
; about norm(A[0]*z[0])
(assert (= (+ (* (- 1.0) |inner(z[0], A[0]'*A[0]*z[0])|) (* |norm(A[0]*z[0])| |norm(A[0]*z[0])|)) 0.0))
; about norm(A[0]*y[0] + (-1)*B[0]*z[0])
(assert (= (+ (* (- 1.0) |inner(y[0], A[0]'*A[0]*y[0])|) (* 2.0 |inner(y[0], A[0]'*B[0]*z[0])|) (* (- 1.0) |inner(z[0], B[0]'*B[0]*z[0])|) (* |norm(A[0]*y[0] + (-1)*B[0]*z[0])| |norm(A[0]*y[0] + (-1)*B[0]*z[0])|)) 0.0))
; about inner(y[0], A[0]'*A[0]*y[0])
(assert (= (+ |inner(y[0], A[0]'*A[0]*y[0])| (* (- 1.0) |norm(A[0]*y[0])| |norm(A[0]*y[0])|)) 0.0))
; about norm(A[0]*y[0])
(assert (= (+ (* (- 1.0) |inner(y[0], A[0]'*A[0]*y[0])|) (* |norm(A[0]*y[0])| |norm(A[0]*y[0])|)) 0.0))
; about norm(A[0]*y[0] + (-1)*A[0]*z[0])
(assert (= (+ (* (- 1.0) |inner(y[0], A[0]'*A[0]*y[0])|) (* 2.0 |inner(y[0], A[0]'*A[0]*z[0])|) (* (- 1.0) |inner(z[0], A[0]'*A[0]*z[0])|) (* |norm(A[0]*y[0] + (-1)*A[0]*z[0])| |norm(A[0]*y[0] + (-1)*A[0]*z[0])|)) 0.0))
; inner(y[0], A[0]'*A[0]*y[0]) is nonnegative
(assert (>= |inner(y[0], A[0]'*A[0]*y[0])| 0.0))
; inner(y[0], y[0]) is nonnegative
(assert (>= |inner(y[0], y[0])| 0.0))
; inner(z[0], A[0]'*A[0]*z[0]) is nonnegative
(assert (>= |inner(z[0], A[0]'*A[0]*z[0])| 0.0))
; inner(z[0], B[0]'*B[0]*z[0]) is nonnegative
(assert (>= |inner(z[0], B[0]'*B[0]*z[0])| 0.0))
; inner(z[0], z[0]) is nonnegative
(assert (>= |inner(z[0], z[0])| 0.0))
; norm(A[0] + (-1)*B[0]) is nonnegative
(assert (>= |norm(A[0] + (-1)*B[0])| 0.0))
; norm(A[0]) is nonnegative
(assert (>= |norm(A[0])| 0.0))
; norm(A[0]*y[0] + (-1)*A[0]*z[0]) is nonnegative
(assert (>= |norm(A[0]*y[0] + (-1)*A[0]*z[0])| 0.0))
; norm(A[0]*y[0] + (-1)*B[0]*z[0]) is nonnegative
(assert (>= |norm(A[0]*y[0] + (-1)*B[0]*z[0])| 0.0))
; norm(A[0]*y[0]) is nonnegative
(assert (>= |norm(A[0]*y[0])| 0.0))
; norm(A[0]*z[0] + (-1)*B[0]*z[0]) is nonnegative
(assert (>= |norm(A[0]*z[0] + (-1)*B[0]*z[0])| 0.0))
; norm(A[0]*z[0]) is nonnegative
(assert (>= |norm(A[0]*z[0])| 0.0))
; norm(B[0]*z[0]) is nonnegative
(assert (>= |norm(B[0]*z[0])| 0.0))
; norm(y[0] + (-1)*z[0]) is nonnegative
(assert (>= |norm(y[0] + (-1)*z[0])| 0.0))
; norm(y[0]) is nonnegative
(assert (>= |norm(y[0])| 0.0))
; norm(z[0]) is nonnegative
(assert (>= |norm(z[0])| 0.0))
; the negation of the claim
(assert (< (* (- 1.0) |norm(y[0] + (-1)*z[0])|) 0.0))
(check-sat)
(reset)
; published/P6, step 6, step
; claim: norm(y[k + 1] - z[k + 1]) <= norm(z[0])*(Sum(be[k + 1 - 1]*norm(A[k + 1 - 1])*Product(be[j]*norm(A[j]), j, i + 1, k - 1)*(be[i]*norm(A[i] - B[i])*Product(be[j]*norm(B[j]), j, 0, i - 1)), i, 0, k - 1) + Product(be[j]*norm(A[j]), j, k + 1 - 1 + 1, k + 1 - 1)*(be[k + 1 - 1]*norm(A[k + 1 - 1] - B[k + 1 - 1])*Product(be[j]*norm(B[j]), j, 0, k + 1 - 1 - 1)))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(be[i1]*norm(B[i1]), i1, 0, k - 1)| Real)
(declare-const |Product(be[i1]*norm(B[i1]), i1, 0, k)| Real)
(declare-const |Sum(Product(be[i1]*norm(A[i1]), i1, i2 + 1, k - 1)*Product(be[i1]*norm(B[i1]), i1, 0, i2 - 1)*be[i2]*norm(A[i2] + (-1)*B[i2]), i2, 0, k - 1)| Real)
(declare-const |be[k]| Real)
(declare-const |inner(y[0], A[0]'*A[0]*y[0])| Real)
(declare-const |inner(y[0], A[0]'*A[0]*z[0])| Real)
(declare-const |inner(y[0], A[0]'*B[0]*z[0])| Real)
(declare-const |inner(y[0], y[0])| Real)
(declare-const |inner(y[0], z[0])| Real)
(declare-const |inner(y[k + 1], A[k + 1]'*A[k + 1]*y[k + 1])| Real)
(declare-const |inner(y[k + 1], A[k + 1]'*A[k + 1]*z[k + 1])| Real)
(declare-const |inner(y[k + 1], A[k + 1]'*B[k + 1]*z[k + 1])| Real)
(declare-const |inner(y[k + 1], y[k + 1])| Real)
(declare-const |inner(y[k + 1], z[k + 1])| Real)
(declare-const |inner(y[k], A[k]'*A[k]*y[k])| Real)
(declare-const |inner(y[k], A[k]'*A[k]*z[k])| Real)
(declare-const |inner(y[k], A[k]'*B[k]*z[k])| Real)
(declare-const |inner(y[k], y[k])| Real)
(declare-const |inner(y[k], z[k])| Real)
(declare-const |inner(z[0], A[0]'*A[0]*z[0])| Real)
(declare-const |inner(z[0], A[0]'*B[0]*z[0])| Real)
(declare-const |inner(z[0], B[0]'*B[0]*z[0])| Real)
(declare-const |inner(z[0], z[0])| Real)
(declare-const |inner(z[k + 1], A[k + 1]'*A[k + 1]*z[k + 1])| Real)
(declare-const |inner(z[k + 1], A[k + 1]'*B[k + 1]*z[k + 1])| Real)
(declare-const |inner(z[k + 1], B[k + 1]'*B[k + 1]*z[k + 1])| Real)
(declare-const |inner(z[k + 1], z[k + 1])| Real)
(declare-const |inner(z[k], A[k]'*A[k]*z[k])| Real)
(declare-const |inner(z[k], A[k]'*B[k]*z[k])| Real)
(declare-const |inner(z[k], B[k]'*B[k]*z[k])| Real)
(declare-const |inner(z[k], z[k])| Real)
(declare-const |norm(A[0] + (-1)*B[0])| Real)
(declare-const |norm(A[0])| Real)
(declare-const |norm(A[0]*y[0] + (-1)*A[0]*z[0])| Real)
(declare-const |norm(A[0]*y[0] + (-1)*B[0]*z[0])| Real)
(declare-const |norm(A[0]*y[0])| Real)
(declare-const |norm(A[0]*z[0] + (-1)*B[0]*z[0])| Real)
(declare-const |norm(A[0]*z[0])| Real)
(declare-const |norm(A[k + 1] + (-1)*B[k + 1])| Real)
(declare-const |norm(A[k + 1])| Real)
(declare-const |norm(A[k + 1]*y[k + 1] + (-1)*A[k + 1]*z[k + 1])| Real)
(declare-const |norm(A[k + 1]*y[k + 1] + (-1)*B[k + 1]*z[k + 1])| Real)
(declare-const |norm(A[k + 1]*y[k + 1])| Real)
(declare-const |norm(A[k + 1]*z[k + 1] + (-1)*B[k + 1]*z[k + 1])| Real)
(declare-const |norm(A[k + 1]*z[k + 1])| Real)
(declare-const |norm(A[k] + (-1)*B[k])| Real)
(declare-const |norm(A[k])| Real)
(declare-const |norm(A[k]*y[k] + (-1)*A[k]*z[k])| Real)
(declare-const |norm(A[k]*y[k] + (-1)*B[k]*z[k])| Real)
(declare-const |norm(A[k]*y[k])| Real)
(declare-const |norm(A[k]*z[k] + (-1)*B[k]*z[k])| Real)
(declare-const |norm(A[k]*z[k])| Real)
(declare-const |norm(B[0]*z[0])| Real)
(declare-const |norm(B[k + 1]*z[k + 1])| Real)
(declare-const |norm(B[k]*z[k])| Real)
(declare-const |norm(y[0] + (-1)*z[0])| Real)
(declare-const |norm(y[0])| Real)
(declare-const |norm(y[k + 1] + (-1)*z[k + 1])| Real)
(declare-const |norm(y[k + 1])| Real)
(declare-const |norm(y[k] + (-1)*z[k])| Real)
(declare-const |norm(y[k])| Real)
(declare-const |norm(z[0])| Real)
(declare-const |norm(z[k + 1])| Real)
(declare-const |norm(z[k])| Real)
; H3
(assert (= (* (- 1.0) |norm(y[0] + (-1)*z[0])|) 0.0))
; induction hypothesis
(assert (>= (+ (* |Sum(Product(be[i1]*norm(A[i1]), i1, i2 + 1, k - 1)*Product(be[i1]*norm(B[i1]), i1, 0, i2 - 1)*be[i2]*norm(A[i2] + (-1)*B[i2]), i2, 0, k - 1)| |norm(z[0])|) (* (- 1.0) |norm(y[k] + (-1)*z[k])|)) 0.0))
; H2
(assert (>= (+ (* |be[k]| |norm(A[k]*y[k] + (-1)*B[k]*z[k])|) (* (- 1.0) |norm(y[k + 1] + (-1)*z[k + 1])|)) 0.0))
; 2
(assert (>= (+ (* |Product(be[i1]*norm(B[i1]), i1, 0, k)| |norm(z[0])|) (* (- 1.0) |norm(z[k + 1])|)) 0.0))
; 2
(assert (>= 0.0 0.0))
; 2
(assert (>= (+ (* |Product(be[i1]*norm(B[i1]), i1, 0, k - 1)| |norm(z[0])|) (* (- 1.0) |norm(z[k])|)) 0.0))
; 3
(assert (>= (+ |norm(A[k]*y[k] + (-1)*A[k]*z[k])| (* (- 1.0) |norm(A[k]*y[k] + (-1)*B[k]*z[k])|) |norm(A[k]*z[k] + (-1)*B[k]*z[k])|) 0.0))
; 3
(assert (>= (+ |norm(A[k + 1]*y[k + 1] + (-1)*A[k + 1]*z[k + 1])| (* (- 1.0) |norm(A[k + 1]*y[k + 1] + (-1)*B[k + 1]*z[k + 1])|) |norm(A[k + 1]*z[k + 1] + (-1)*B[k + 1]*z[k + 1])|) 0.0))
; 3
(assert (>= (+ |norm(A[0]*y[0] + (-1)*A[0]*z[0])| (* (- 1.0) |norm(A[0]*y[0] + (-1)*B[0]*z[0])|) |norm(A[0]*z[0] + (-1)*B[0]*z[0])|) 0.0))
; 4
(assert (>= (+ (* |norm(A[k])| |norm(y[k] + (-1)*z[k])|) (* (- 1.0) |norm(A[k]*y[k] + (-1)*A[k]*z[k])|)) 0.0))
; 4
(assert (>= (+ (* |norm(A[k + 1])| |norm(y[k + 1] + (-1)*z[k + 1])|) (* (- 1.0) |norm(A[k + 1]*y[k + 1] + (-1)*A[k + 1]*z[k + 1])|)) 0.0))
; 4
(assert (>= (+ (* |norm(A[0])| |norm(y[0] + (-1)*z[0])|) (* (- 1.0) |norm(A[0]*y[0] + (-1)*A[0]*z[0])|)) 0.0))
; 5
(assert (>= (+ (* |norm(A[k] + (-1)*B[k])| |norm(z[k])|) (* (- 1.0) |norm(A[k]*z[k] + (-1)*B[k]*z[k])|)) 0.0))
; 5
(assert (>= (+ (* |norm(A[k + 1] + (-1)*B[k + 1])| |norm(z[k + 1])|) (* (- 1.0) |norm(A[k + 1]*z[k + 1] + (-1)*B[k + 1]*z[k + 1])|)) 0.0))
; 5
(assert (>= (+ (* |norm(A[0] + (-1)*B[0])| |norm(z[0])|) (* (- 1.0) |norm(A[0]*z[0] + (-1)*B[0]*z[0])|)) 0.0))
; about norm(z[k])
(assert (= (+ (* (- 1.0) |inner(z[k], z[k])|) (* |norm(z[k])| |norm(z[k])|)) 0.0))
; about inner(z[k], z[k])
(assert (= (+ |inner(z[k], z[k])| (* (- 1.0) |norm(z[k])| |norm(z[k])|)) 0.0))
; about norm(z[k + 1])
(assert (= (+ (* (- 1.0) |inner(z[k + 1], z[k + 1])|) (* |norm(z[k + 1])| |norm(z[k + 1])|)) 0.0))
; about inner(z[k + 1], z[k + 1])
(assert (= (+ |inner(z[k + 1], z[k + 1])| (* (- 1.0) |norm(z[k + 1])| |norm(z[k + 1])|)) 0.0))
; about norm(z[0])
(assert (= (+ (* (- 1.0) |inner(z[0], z[0])|) (* |norm(z[0])| |norm(z[0])|)) 0.0))
; about inner(z[0], z[0])
(assert (= (+ |inner(z[0], z[0])| (* (- 1.0) |norm(z[0])| |norm(z[0])|)) 0.0))
; about norm(y[k] + (-1)*z[k])
(assert (= (+ (* (- 1.0) |inner(y[k], y[k])|) (* 2.0 |inner(y[k], z[k])|) (* (- 1.0) |inner(z[k], z[k])|) (* |norm(y[k] + (-1)*z[k])| |norm(y[k] + (-1)*z[k])|)) 0.0))
; about inner(y[k], y[k])
(assert (= (+ |inner(y[k], y[k])| (* (- 1.0) |norm(y[k])| |norm(y[k])|)) 0.0))
; about norm(y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], y[k])|) (* |norm(y[k])| |norm(y[k])|)) 0.0))
; about norm(y[k + 1] + (-1)*z[k + 1])
(assert (= (+ (* (- 1.0) |inner(y[k + 1], y[k + 1])|) (* 2.0 |inner(y[k + 1], z[k + 1])|) (* (- 1.0) |inner(z[k + 1], z[k + 1])|) (* |norm(y[k + 1] + (-1)*z[k + 1])| |norm(y[k + 1] + (-1)*z[k + 1])|)) 0.0))
; about inner(y[k + 1], y[k + 1])
(assert (= (+ |inner(y[k + 1], y[k + 1])| (* (- 1.0) |norm(y[k + 1])| |norm(y[k + 1])|)) 0.0))
; about norm(y[k + 1])
(assert (= (+ (* (- 1.0) |inner(y[k + 1], y[k + 1])|) (* |norm(y[k + 1])| |norm(y[k + 1])|)) 0.0))
; about norm(y[0] + (-1)*z[0])
(assert (= (+ (* (- 1.0) |inner(y[0], y[0])|) (* 2.0 |inner(y[0], z[0])|) (* (- 1.0) |inner(z[0], z[0])|) (* |norm(y[0] + (-1)*z[0])| |norm(y[0] + (-1)*z[0])|)) 0.0))
; about inner(y[0], y[0])
(assert (= (+ |inner(y[0], y[0])| (* (- 1.0) |norm(y[0])| |norm(y[0])|)) 0.0))
; about norm(y[0])
(assert (= (+ (* (- 1.0) |inner(y[0], y[0])|) (* |norm(y[0])| |norm(y[0])|)) 0.0))
; about norm(A[k]*z[k] + (-1)*B[k]*z[k])
(assert (= (+ (* (- 1.0) |inner(z[k], A[k]'*A[k]*z[k])|) (* 2.0 |inner(z[k], A[k]'*B[k]*z[k])|) (* (- 1.0) |inner(z[k], B[k]'*B[k]*z[k])|) (* |norm(A[k]*z[k] + (-1)*B[k]*z[k])| |norm(A[k]*z[k] + (-1)*B[k]*z[k])|)) 0.0))
; about inner(z[k], B[k]'*B[k]*z[k])
(assert (= (+ |inner(z[k], B[k]'*B[k]*z[k])| (* (- 1.0) |norm(B[k]*z[k])| |norm(B[k]*z[k])|)) 0.0))
; about norm(B[k]*z[k])
(assert (= (+ (* (- 1.0) |inner(z[k], B[k]'*B[k]*z[k])|) (* |norm(B[k]*z[k])| |norm(B[k]*z[k])|)) 0.0))
; about inner(z[k], A[k]'*A[k]*z[k])
(assert (= (+ |inner(z[k], A[k]'*A[k]*z[k])| (* (- 1.0) |norm(A[k]*z[k])| |norm(A[k]*z[k])|)) 0.0))
; about norm(A[k]*z[k])
(assert (= (+ (* (- 1.0) |inner(z[k], A[k]'*A[k]*z[k])|) (* |norm(A[k]*z[k])| |norm(A[k]*z[k])|)) 0.0))
; about norm(A[k]*y[k] + (-1)*B[k]*z[k])
(assert (= (+ (* (- 1.0) |inner(y[k], A[k]'*A[k]*y[k])|) (* 2.0 |inner(y[k], A[k]'*B[k]*z[k])|) (* (- 1.0) |inner(z[k], B[k]'*B[k]*z[k])|) (* |norm(A[k]*y[k] + (-1)*B[k]*z[k])| |norm(A[k]*y[k] + (-1)*B[k]*z[k])|)) 0.0))
; about inner(y[k], A[k]'*A[k]*y[k])
(assert (= (+ |inner(y[k], A[k]'*A[k]*y[k])| (* (- 1.0) |norm(A[k]*y[k])| |norm(A[k]*y[k])|)) 0.0))
; about norm(A[k]*y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], A[k]'*A[k]*y[k])|) (* |norm(A[k]*y[k])| |norm(A[k]*y[k])|)) 0.0))
; about norm(A[k]*y[k] + (-1)*A[k]*z[k])
(assert (= (+ (* (- 1.0) |inner(y[k], A[k]'*A[k]*y[k])|) (* 2.0 |inner(y[k], A[k]'*A[k]*z[k])|) (* (- 1.0) |inner(z[k], A[k]'*A[k]*z[k])|) (* |norm(A[k]*y[k] + (-1)*A[k]*z[k])| |norm(A[k]*y[k] + (-1)*A[k]*z[k])|)) 0.0))
; about norm(A[k + 1]*z[k + 1] + (-1)*B[k + 1]*z[k + 1])
(assert (= (+ (* (- 1.0) |inner(z[k + 1], A[k + 1]'*A[k + 1]*z[k + 1])|) (* 2.0 |inner(z[k + 1], A[k + 1]'*B[k + 1]*z[k + 1])|) (* (- 1.0) |inner(z[k + 1], B[k + 1]'*B[k + 1]*z[k + 1])|) (* |norm(A[k + 1]*z[k + 1] + (-1)*B[k + 1]*z[k + 1])| |norm(A[k + 1]*z[k + 1] + (-1)*B[k + 1]*z[k + 1])|)) 0.0))
; about inner(z[k + 1], B[k + 1]'*B[k + 1]*z[k + 1])
(assert (= (+ |inner(z[k + 1], B[k + 1]'*B[k + 1]*z[k + 1])| (* (- 1.0) |norm(B[k + 1]*z[k + 1])| |norm(B[k + 1]*z[k + 1])|)) 0.0))
; about norm(B[k + 1]*z[k + 1])
(assert (= (+ (* (- 1.0) |inner(z[k + 1], B[k + 1]'*B[k + 1]*z[k + 1])|) (* |norm(B[k + 1]*z[k + 1])| |norm(B[k + 1]*z[k + 1])|)) 0.0))
; about inner(z[k + 1], A[k + 1]'*A[k + 1]*z[k + 1])
(assert (= (+ |inner(z[k + 1], A[k + 1]'*A[k + 1]*z[k + 1])| (* (- 1.0) |norm(A[k + 1]*z[k + 1])| |norm(A[k + 1]*z[k + 1])|)) 0.0))
; about norm(A[k + 1]*z[k + 1])
(assert (= (+ (* (- 1.0) |inner(z[k + 1], A[k + 1]'*A[k + 1]*z[k + 1])|) (* |norm(A[k + 1]*z[k + 1])| |norm(A[k + 1]*z[k + 1])|)) 0.0))
; about norm(A[k + 1]*y[k + 1] + (-1)*B[k + 1]*z[k + 1])
(assert (= (+ (* (- 1.0) |inner(y[k + 1], A[k + 1]'*A[k + 1]*y[k + 1])|) (* 2.0 |inner(y[k + 1], A[k + 1]'*B[k + 1]*z[k + 1])|) (* (- 1.0) |inner(z[k + 1], B[k + 1]'*B[k + 1]*z[k + 1])|) (* |norm(A[k + 1]*y[k + 1] + (-1)*B[k + 1]*z[k + 1])| |norm(A[k + 1]*y[k + 1] + (-1)*B[k + 1]*z[k + 1])|)) 0.0))
; about inner(y[k + 1], A[k + 1]'*A[k + 1]*y[k + 1])
(assert (= (+ |inner(y[k + 1], A[k + 1]'*A[k + 1]*y[k + 1])| (* (- 1.0) |norm(A[k + 1]*y[k + 1])| |norm(A[k + 1]*y[k + 1])|)) 0.0))
; about norm(A[k + 1]*y[k + 1])
(assert (= (+ (* (- 1.0) |inner(y[k + 1], A[k + 1]'*A[k + 1]*y[k + 1])|) (* |norm(A[k + 1]*y[k + 1])| |norm(A[k + 1]*y[k + 1])|)) 0.0))
; about norm(A[k + 1]*y[k + 1] + (-1)*A[k + 1]*z[k + 1])
(assert (= (+ (* (- 1.0) |inner(y[k + 1], A[k + 1]'*A[k + 1]*y[k + 1])|) (* 2.0 |inner(y[k + 1], A[k + 1]'*A[k + 1]*z[k + 1])|) (* (- 1.0) |inner(z[k + 1], A[k + 1]'*A[k + 1]*z[k + 1])|) (* |norm(A[k + 1]*y[k + 1] + (-1)*A[k + 1]*z[k + 1])| |norm(A[k + 1]*y[k + 1] + (-1)*A[k + 1]*z[k + 1])|)) 0.0))
; about norm(A[0]*z[0] + (-1)*B[0]*z[0])
(assert (= (+ (* (- 1.0) |inner(z[0], A[0]'*A[0]*z[0])|) (* 2.0 |inner(z[0], A[0]'*B[0]*z[0])|) (* (- 1.0) |inner(z[0], B[0]'*B[0]*z[0])|) (* |norm(A[0]*z[0] + (-1)*B[0]*z[0])| |norm(A[0]*z[0] + (-1)*B[0]*z[0])|)) 0.0))
; about inner(z[0], B[0]'*B[0]*z[0])
(assert (= (+ |inner(z[0], B[0]'*B[0]*z[0])| (* (- 1.0) |norm(B[0]*z[0])| |norm(B[0]*z[0])|)) 0.0))
; about norm(B[0]*z[0])
(assert (= (+ (* (- 1.0) |inner(z[0], B[0]'*B[0]*z[0])|) (* |norm(B[0]*z[0])| |norm(B[0]*z[0])|)) 0.0))
; about inner(z[0], A[0]'*A[0]*z[0])
(assert (= (+ |inner(z[0], A[0]'*A[0]*z[0])| (* (- 1.0) |norm(A[0]*z[0])| |norm(A[0]*z[0])|)) 0.0))
; about norm(A[0]*z[0])
(assert (= (+ (* (- 1.0) |inner(z[0], A[0]'*A[0]*z[0])|) (* |norm(A[0]*z[0])| |norm(A[0]*z[0])|)) 0.0))
; about norm(A[0]*y[0] + (-1)*B[0]*z[0])
(assert (= (+ (* (- 1.0) |inner(y[0], A[0]'*A[0]*y[0])|) (* 2.0 |inner(y[0], A[0]'*B[0]*z[0])|) (* (- 1.0) |inner(z[0], B[0]'*B[0]*z[0])|) (* |norm(A[0]*y[0] + (-1)*B[0]*z[0])| |norm(A[0]*y[0] + (-1)*B[0]*z[0])|)) 0.0))
; about inner(y[0], A[0]'*A[0]*y[0])
(assert (= (+ |inner(y[0], A[0]'*A[0]*y[0])| (* (- 1.0) |norm(A[0]*y[0])| |norm(A[0]*y[0])|)) 0.0))
; about norm(A[0]*y[0])
(assert (= (+ (* (- 1.0) |inner(y[0], A[0]'*A[0]*y[0])|) (* |norm(A[0]*y[0])| |norm(A[0]*y[0])|)) 0.0))
; about norm(A[0]*y[0] + (-1)*A[0]*z[0])
(assert (= (+ (* (- 1.0) |inner(y[0], A[0]'*A[0]*y[0])|) (* 2.0 |inner(y[0], A[0]'*A[0]*z[0])|) (* (- 1.0) |inner(z[0], A[0]'*A[0]*z[0])|) (* |norm(A[0]*y[0] + (-1)*A[0]*z[0])| |norm(A[0]*y[0] + (-1)*A[0]*z[0])|)) 0.0))
; about be[k]
(assert (>= |be[k]| 0.0))
; Product(be[i1]*norm(B[i1]), i1, 0, k - 1) is nonnegative
(assert (>= |Product(be[i1]*norm(B[i1]), i1, 0, k - 1)| 0.0))
; Product(be[i1]*norm(B[i1]), i1, 0, k) is nonnegative
(assert (>= |Product(be[i1]*norm(B[i1]), i1, 0, k)| 0.0))
; Sum(Product(be[i1]*norm(A[i1]), i1, i2 + 1, k - 1)*Product(be[i1]*norm(B[i1]), i1, 0, i2 - 1)*be[i2]*norm(A[i2] + (-1)*B[i2]), i2, 0, k - 1) is nonnegative
(assert (>= |Sum(Product(be[i1]*norm(A[i1]), i1, i2 + 1, k - 1)*Product(be[i1]*norm(B[i1]), i1, 0, i2 - 1)*be[i2]*norm(A[i2] + (-1)*B[i2]), i2, 0, k - 1)| 0.0))
; be[k] is nonnegative
(assert (>= |be[k]| 0.0))
; inner(y[0], A[0]'*A[0]*y[0]) is nonnegative
(assert (>= |inner(y[0], A[0]'*A[0]*y[0])| 0.0))
; inner(y[0], y[0]) is nonnegative
(assert (>= |inner(y[0], y[0])| 0.0))
; inner(y[k + 1], A[k + 1]'*A[k + 1]*y[k + 1]) is nonnegative
(assert (>= |inner(y[k + 1], A[k + 1]'*A[k + 1]*y[k + 1])| 0.0))
; inner(y[k + 1], y[k + 1]) is nonnegative
(assert (>= |inner(y[k + 1], y[k + 1])| 0.0))
; inner(y[k], A[k]'*A[k]*y[k]) is nonnegative
(assert (>= |inner(y[k], A[k]'*A[k]*y[k])| 0.0))
; inner(y[k], y[k]) is nonnegative
(assert (>= |inner(y[k], y[k])| 0.0))
; inner(z[0], A[0]'*A[0]*z[0]) is nonnegative
(assert (>= |inner(z[0], A[0]'*A[0]*z[0])| 0.0))
; inner(z[0], B[0]'*B[0]*z[0]) is nonnegative
(assert (>= |inner(z[0], B[0]'*B[0]*z[0])| 0.0))
; inner(z[0], z[0]) is nonnegative
(assert (>= |inner(z[0], z[0])| 0.0))
; inner(z[k + 1], A[k + 1]'*A[k + 1]*z[k + 1]) is nonnegative
(assert (>= |inner(z[k + 1], A[k + 1]'*A[k + 1]*z[k + 1])| 0.0))
; inner(z[k + 1], B[k + 1]'*B[k + 1]*z[k + 1]) is nonnegative
(assert (>= |inner(z[k + 1], B[k + 1]'*B[k + 1]*z[k + 1])| 0.0))
; inner(z[k + 1], z[k + 1]) is nonnegative
(assert (>= |inner(z[k + 1], z[k + 1])| 0.0))
; inner(z[k], A[k]'*A[k]*z[k]) is nonnegative
(assert (>= |inner(z[k], A[k]'*A[k]*z[k])| 0.0))
; inner(z[k], B[k]'*B[k]*z[k]) is nonnegative
(assert (>= |inner(z[k], B[k]'*B[k]*z[k])| 0.0))
; inner(z[k], z[k]) is nonnegative
(assert (>= |inner(z[k], z[k])| 0.0))
; norm(A[0] + (-1)*B[0]) is nonnegative
(assert (>= |norm(A[0] + (-1)*B[0])| 0.0))
; norm(A[0]) is nonnegative
(assert (>= |norm(A[0])| 0.0))
; norm(A[0]*y[0] + (-1)*A[0]*z[0]) is nonnegative
(assert (>= |norm(A[0]*y[0] + (-1)*A[0]*z[0])| 0.0))
; norm(A[0]*y[0] + (-1)*B[0]*z[0]) is nonnegative
(assert (>= |norm(A[0]*y[0] + (-1)*B[0]*z[0])| 0.0))
; norm(A[0]*y[0]) is nonnegative
(assert (>= |norm(A[0]*y[0])| 0.0))
; norm(A[0]*z[0] + (-1)*B[0]*z[0]) is nonnegative
(assert (>= |norm(A[0]*z[0] + (-1)*B[0]*z[0])| 0.0))
; norm(A[0]*z[0]) is nonnegative
(assert (>= |norm(A[0]*z[0])| 0.0))
; norm(A[k + 1] + (-1)*B[k + 1]) is nonnegative
(assert (>= |norm(A[k + 1] + (-1)*B[k + 1])| 0.0))
; norm(A[k + 1]) is nonnegative
(assert (>= |norm(A[k + 1])| 0.0))
; norm(A[k + 1]*y[k + 1] + (-1)*A[k + 1]*z[k + 1]) is nonnegative
(assert (>= |norm(A[k + 1]*y[k + 1] + (-1)*A[k + 1]*z[k + 1])| 0.0))
; norm(A[k + 1]*y[k + 1] + (-1)*B[k + 1]*z[k + 1]) is nonnegative
(assert (>= |norm(A[k + 1]*y[k + 1] + (-1)*B[k + 1]*z[k + 1])| 0.0))
; norm(A[k + 1]*y[k + 1]) is nonnegative
(assert (>= |norm(A[k + 1]*y[k + 1])| 0.0))
; norm(A[k + 1]*z[k + 1] + (-1)*B[k + 1]*z[k + 1]) is nonnegative
(assert (>= |norm(A[k + 1]*z[k + 1] + (-1)*B[k + 1]*z[k + 1])| 0.0))
; norm(A[k + 1]*z[k + 1]) is nonnegative
(assert (>= |norm(A[k + 1]*z[k + 1])| 0.0))
; norm(A[k] + (-1)*B[k]) is nonnegative
(assert (>= |norm(A[k] + (-1)*B[k])| 0.0))
; norm(A[k]) is nonnegative
(assert (>= |norm(A[k])| 0.0))
; norm(A[k]*y[k] + (-1)*A[k]*z[k]) is nonnegative
(assert (>= |norm(A[k]*y[k] + (-1)*A[k]*z[k])| 0.0))
; norm(A[k]*y[k] + (-1)*B[k]*z[k]) is nonnegative
(assert (>= |norm(A[k]*y[k] + (-1)*B[k]*z[k])| 0.0))
; norm(A[k]*y[k]) is nonnegative
(assert (>= |norm(A[k]*y[k])| 0.0))
; norm(A[k]*z[k] + (-1)*B[k]*z[k]) is nonnegative
(assert (>= |norm(A[k]*z[k] + (-1)*B[k]*z[k])| 0.0))
; norm(A[k]*z[k]) is nonnegative
(assert (>= |norm(A[k]*z[k])| 0.0))
; norm(B[0]*z[0]) is nonnegative
(assert (>= |norm(B[0]*z[0])| 0.0))
; norm(B[k + 1]*z[k + 1]) is nonnegative
(assert (>= |norm(B[k + 1]*z[k + 1])| 0.0))
; norm(B[k]*z[k]) is nonnegative
(assert (>= |norm(B[k]*z[k])| 0.0))
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
; the negation of the claim
(assert (< (+ (* |Product(be[i1]*norm(B[i1]), i1, 0, k - 1)| |be[k]| |norm(A[k] + (-1)*B[k])| |norm(z[0])|) (* |Sum(Product(be[i1]*norm(A[i1]), i1, i2 + 1, k - 1)*Product(be[i1]*norm(B[i1]), i1, 0, i2 - 1)*be[i2]*norm(A[i2] + (-1)*B[i2]), i2, 0, k - 1)| |be[k]| |norm(A[k])| |norm(z[0])|) (* (- 1.0) |norm(y[k + 1] + (-1)*z[k + 1])|)) 0.0))
(check-sat)
(reset)
; published/P6, claim
; claim: norm(y[n] - z[n]) <= norm(z[0])*Sum(Product(be[j]*norm(A[j]), j, i + 1, n - 1)*(be[i]*norm(A[i] - B[i])*Product(be[j]*norm(B[j]), j, 0, i - 1)), i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(Product(be[i1]*norm(A[i1]), i1, i2 + 1, n - 1)*Product(be[i1]*norm(B[i1]), i1, 0, i2 - 1)*be[i2]*norm(A[i2] + (-1)*B[i2]), i2, 0, n - 1)| Real)
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
; 6
(assert (>= (+ (* |Sum(Product(be[i1]*norm(A[i1]), i1, i2 + 1, n - 1)*Product(be[i1]*norm(B[i1]), i1, 0, i2 - 1)*be[i2]*norm(A[i2] + (-1)*B[i2]), i2, 0, n - 1)| |norm(z[0])|) (* (- 1.0) |norm(y[n] + (-1)*z[n])|)) 0.0))
; 6
(assert (>= (* (- 1.0) |norm(y[0] + (-1)*z[0])|) 0.0))
; about norm(z[0])
(assert (= (+ (* (- 1.0) |inner(z[0], z[0])|) (* |norm(z[0])| |norm(z[0])|)) 0.0))
; about inner(z[0], z[0])
(assert (= (+ |inner(z[0], z[0])| (* (- 1.0) |norm(z[0])| |norm(z[0])|)) 0.0))
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
; about norm(y[0] + (-1)*z[0])
(assert (= (+ (* (- 1.0) |inner(y[0], y[0])|) (* 2.0 |inner(y[0], z[0])|) (* (- 1.0) |inner(z[0], z[0])|) (* |norm(y[0] + (-1)*z[0])| |norm(y[0] + (-1)*z[0])|)) 0.0))
; about inner(y[0], y[0])
(assert (= (+ |inner(y[0], y[0])| (* (- 1.0) |norm(y[0])| |norm(y[0])|)) 0.0))
; about norm(y[0])
(assert (= (+ (* (- 1.0) |inner(y[0], y[0])|) (* |norm(y[0])| |norm(y[0])|)) 0.0))
; Sum(Product(be[i1]*norm(A[i1]), i1, i2 + 1, n - 1)*Product(be[i1]*norm(B[i1]), i1, 0, i2 - 1)*be[i2]*norm(A[i2] + (-1)*B[i2]), i2, 0, n - 1) is nonnegative
(assert (>= |Sum(Product(be[i1]*norm(A[i1]), i1, i2 + 1, n - 1)*Product(be[i1]*norm(B[i1]), i1, 0, i2 - 1)*be[i2]*norm(A[i2] + (-1)*B[i2]), i2, 0, n - 1)| 0.0))
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
(assert (< (+ (* |Sum(Product(be[i1]*norm(A[i1]), i1, i2 + 1, n - 1)*Product(be[i1]*norm(B[i1]), i1, 0, i2 - 1)*be[i2]*norm(A[i2] + (-1)*B[i2]), i2, 0, n - 1)| |norm(z[0])|) (* (- 1.0) |norm(y[n] + (-1)*z[n])|)) 0.0))
(check-sat)
