; herrera2023/T1, step 6
; claim: norm(A[u] - B[u])*norm(y[u]) <= norm_F(A[u] - B[u])*R[u]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |R[u]| Real)
(declare-const |inner(y[u], y[u])| Real)
(declare-const |norm(A[u] + (-1)*B[u])| Real)
(declare-const |norm(y[u])| Real)
(declare-const |norm_F(A[u] + (-1)*B[u])| Real)
; H3
(assert (>= (+ |R[u]| (* (- 1.0) |norm(y[u])|)) 0.0))
; 5
(assert (>= (+ (* (- 1.0) |norm(A[u] + (-1)*B[u])|) |norm_F(A[u] + (-1)*B[u])|) 0.0))
; about norm(y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], y[u])|) (* |norm(y[u])| |norm(y[u])|)) 0.0))
; about inner(y[u], y[u])
(assert (= (+ |inner(y[u], y[u])| (* (- 1.0) |norm(y[u])| |norm(y[u])|)) 0.0))
; about R[u]
(assert (>= |R[u]| 0.0))
; R[u] is nonnegative
(assert (>= |R[u]| 0.0))
; inner(y[u], y[u]) is nonnegative
(assert (>= |inner(y[u], y[u])| 0.0))
; norm(A[u] + (-1)*B[u]) is nonnegative
(assert (>= |norm(A[u] + (-1)*B[u])| 0.0))
; norm(y[u]) is nonnegative
(assert (>= |norm(y[u])| 0.0))
; norm_F(A[u] + (-1)*B[u]) is nonnegative
(assert (>= |norm_F(A[u] + (-1)*B[u])| 0.0))
; the negation of the claim
(assert (< (+ (* |R[u]| |norm_F(A[u] + (-1)*B[u])|) (* (- 1.0) |norm(A[u] + (-1)*B[u])| |norm(y[u])|)) 0.0))
(check-sat)
(reset)
; herrera2023/T1, step 7
; claim: norm((A[u] - B[u])*y[u] + (b[u] - c[u])) <= norm_F(A[u] - B[u])*R[u] + norm(b[u] - c[u])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |R[u]| Real)
(declare-const |inner(b[u], A[u]*y[u])| Real)
(declare-const |inner(b[u], B[u]*y[u])| Real)
(declare-const |inner(b[u], b[u])| Real)
(declare-const |inner(b[u], c[u])| Real)
(declare-const |inner(c[u], A[u]*y[u])| Real)
(declare-const |inner(c[u], B[u]*y[u])| Real)
(declare-const |inner(c[u], c[u])| Real)
(declare-const |inner(y[u], A[u]'*A[u]*y[u])| Real)
(declare-const |inner(y[u], A[u]'*B[u]*y[u])| Real)
(declare-const |inner(y[u], B[u]'*B[u]*y[u])| Real)
(declare-const |inner(y[u], y[u])| Real)
(declare-const |norm(A[u] + (-1)*B[u])| Real)
(declare-const |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])| Real)
(declare-const |norm(A[u]*y[u] + (-1)*B[u]*y[u])| Real)
(declare-const |norm(A[u]*y[u])| Real)
(declare-const |norm(B[u]*y[u])| Real)
(declare-const |norm(b[u] + (-1)*c[u])| Real)
(declare-const |norm(b[u])| Real)
(declare-const |norm(c[u])| Real)
(declare-const |norm(y[u])| Real)
(declare-const |norm_F(A[u] + (-1)*B[u])| Real)
; 2
(assert (>= (+ (* (- 1.0) |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])|) |norm(A[u]*y[u] + (-1)*B[u]*y[u])| |norm(b[u] + (-1)*c[u])|) 0.0))
; 4
(assert (>= (+ (* |norm(A[u] + (-1)*B[u])| |norm(y[u])|) (* (- 1.0) |norm(A[u]*y[u] + (-1)*B[u]*y[u])|)) 0.0))
; 6
(assert (>= (+ (* |R[u]| |norm_F(A[u] + (-1)*B[u])|) (* (- 1.0) |norm(A[u] + (-1)*B[u])| |norm(y[u])|)) 0.0))
; about norm(y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], y[u])|) (* |norm(y[u])| |norm(y[u])|)) 0.0))
; about inner(y[u], y[u])
(assert (= (+ |inner(y[u], y[u])| (* (- 1.0) |norm(y[u])| |norm(y[u])|)) 0.0))
; about norm(b[u] + (-1)*c[u])
(assert (= (+ (* (- 1.0) |inner(b[u], b[u])|) (* 2.0 |inner(b[u], c[u])|) (* (- 1.0) |inner(c[u], c[u])|) (* |norm(b[u] + (-1)*c[u])| |norm(b[u] + (-1)*c[u])|)) 0.0))
; about inner(c[u], c[u])
(assert (= (+ |inner(c[u], c[u])| (* (- 1.0) |norm(c[u])| |norm(c[u])|)) 0.0))
; about norm(c[u])
(assert (= (+ (* (- 1.0) |inner(c[u], c[u])|) (* |norm(c[u])| |norm(c[u])|)) 0.0))
; about inner(b[u], b[u])
(assert (= (+ |inner(b[u], b[u])| (* (- 1.0) |norm(b[u])| |norm(b[u])|)) 0.0))
; about norm(b[u])
(assert (= (+ (* (- 1.0) |inner(b[u], b[u])|) (* |norm(b[u])| |norm(b[u])|)) 0.0))
; about norm(A[u]*y[u] + (-1)*B[u]*y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], A[u]'*A[u]*y[u])|) (* 2.0 |inner(y[u], A[u]'*B[u]*y[u])|) (* (- 1.0) |inner(y[u], B[u]'*B[u]*y[u])|) (* |norm(A[u]*y[u] + (-1)*B[u]*y[u])| |norm(A[u]*y[u] + (-1)*B[u]*y[u])|)) 0.0))
; about inner(y[u], B[u]'*B[u]*y[u])
(assert (= (+ |inner(y[u], B[u]'*B[u]*y[u])| (* (- 1.0) |norm(B[u]*y[u])| |norm(B[u]*y[u])|)) 0.0))
; about norm(B[u]*y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], B[u]'*B[u]*y[u])|) (* |norm(B[u]*y[u])| |norm(B[u]*y[u])|)) 0.0))
; about inner(y[u], A[u]'*A[u]*y[u])
(assert (= (+ |inner(y[u], A[u]'*A[u]*y[u])| (* (- 1.0) |norm(A[u]*y[u])| |norm(A[u]*y[u])|)) 0.0))
; about norm(A[u]*y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], A[u]'*A[u]*y[u])|) (* |norm(A[u]*y[u])| |norm(A[u]*y[u])|)) 0.0))
; about norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])
(assert (= (+ (* (- 2.0) |inner(b[u], A[u]*y[u])|) (* 2.0 |inner(b[u], B[u]*y[u])|) (* (- 1.0) |inner(b[u], b[u])|) (* 2.0 |inner(b[u], c[u])|) (* 2.0 |inner(c[u], A[u]*y[u])|) (* (- 2.0) |inner(c[u], B[u]*y[u])|) (* (- 1.0) |inner(c[u], c[u])|) (* (- 1.0) |inner(y[u], A[u]'*A[u]*y[u])|) (* 2.0 |inner(y[u], A[u]'*B[u]*y[u])|) (* (- 1.0) |inner(y[u], B[u]'*B[u]*y[u])|) (* |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])| |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])|)) 0.0))
; about R[u]
(assert (>= |R[u]| 0.0))
; R[u] is nonnegative
(assert (>= |R[u]| 0.0))
; inner(b[u], b[u]) is nonnegative
(assert (>= |inner(b[u], b[u])| 0.0))
; inner(c[u], c[u]) is nonnegative
(assert (>= |inner(c[u], c[u])| 0.0))
; inner(y[u], A[u]'*A[u]*y[u]) is nonnegative
(assert (>= |inner(y[u], A[u]'*A[u]*y[u])| 0.0))
; inner(y[u], B[u]'*B[u]*y[u]) is nonnegative
(assert (>= |inner(y[u], B[u]'*B[u]*y[u])| 0.0))
; inner(y[u], y[u]) is nonnegative
(assert (>= |inner(y[u], y[u])| 0.0))
; norm(A[u] + (-1)*B[u]) is nonnegative
(assert (>= |norm(A[u] + (-1)*B[u])| 0.0))
; norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u]) is nonnegative
(assert (>= |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])| 0.0))
; norm(A[u]*y[u] + (-1)*B[u]*y[u]) is nonnegative
(assert (>= |norm(A[u]*y[u] + (-1)*B[u]*y[u])| 0.0))
; norm(A[u]*y[u]) is nonnegative
(assert (>= |norm(A[u]*y[u])| 0.0))
; norm(B[u]*y[u]) is nonnegative
(assert (>= |norm(B[u]*y[u])| 0.0))
; norm(b[u] + (-1)*c[u]) is nonnegative
(assert (>= |norm(b[u] + (-1)*c[u])| 0.0))
; norm(b[u]) is nonnegative
(assert (>= |norm(b[u])| 0.0))
; norm(c[u]) is nonnegative
(assert (>= |norm(c[u])| 0.0))
; norm(y[u]) is nonnegative
(assert (>= |norm(y[u])| 0.0))
; norm_F(A[u] + (-1)*B[u]) is nonnegative
(assert (>= |norm_F(A[u] + (-1)*B[u])| 0.0))
; the negation of the claim
(assert (< (+ (* |R[u]| |norm_F(A[u] + (-1)*B[u])|) (* (- 1.0) |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])|) |norm(b[u] + (-1)*c[u])|) 0.0))
(check-sat)
(reset)
; herrera2023/T1, step 8
; claim: (norm_F(A[u] - B[u])*R[u] + norm(b[u] - c[u]))^2 <= (1 + R[u]^2)*(norm_F(A[u] - B[u])^2 + norm(b[u] - c[u])^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |R[u]| Real)
(declare-const |inner(b[u], b[u])| Real)
(declare-const |inner(b[u], c[u])| Real)
(declare-const |inner(c[u], c[u])| Real)
(declare-const |norm(b[u] + (-1)*c[u])| Real)
(declare-const |norm(b[u])| Real)
(declare-const |norm(c[u])| Real)
(declare-const |norm_F(A[u] + (-1)*B[u])| Real)
; about norm(b[u] + (-1)*c[u])
(assert (= (+ (* (- 1.0) |inner(b[u], b[u])|) (* 2.0 |inner(b[u], c[u])|) (* (- 1.0) |inner(c[u], c[u])|) (* |norm(b[u] + (-1)*c[u])| |norm(b[u] + (-1)*c[u])|)) 0.0))
; about inner(c[u], c[u])
(assert (= (+ |inner(c[u], c[u])| (* (- 1.0) |norm(c[u])| |norm(c[u])|)) 0.0))
; about norm(c[u])
(assert (= (+ (* (- 1.0) |inner(c[u], c[u])|) (* |norm(c[u])| |norm(c[u])|)) 0.0))
; about inner(b[u], b[u])
(assert (= (+ |inner(b[u], b[u])| (* (- 1.0) |norm(b[u])| |norm(b[u])|)) 0.0))
; about norm(b[u])
(assert (= (+ (* (- 1.0) |inner(b[u], b[u])|) (* |norm(b[u])| |norm(b[u])|)) 0.0))
; about R[u]
(assert (>= |R[u]| 0.0))
; R[u] is nonnegative
(assert (>= |R[u]| 0.0))
; inner(b[u], b[u]) is nonnegative
(assert (>= |inner(b[u], b[u])| 0.0))
; inner(c[u], c[u]) is nonnegative
(assert (>= |inner(c[u], c[u])| 0.0))
; norm(b[u] + (-1)*c[u]) is nonnegative
(assert (>= |norm(b[u] + (-1)*c[u])| 0.0))
; norm(b[u]) is nonnegative
(assert (>= |norm(b[u])| 0.0))
; norm(c[u]) is nonnegative
(assert (>= |norm(c[u])| 0.0))
; norm_F(A[u] + (-1)*B[u]) is nonnegative
(assert (>= |norm_F(A[u] + (-1)*B[u])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |R[u]| |norm(b[u] + (-1)*c[u])| |norm_F(A[u] + (-1)*B[u])|) (* |R[u]| |R[u]| |norm(b[u] + (-1)*c[u])| |norm(b[u] + (-1)*c[u])|) (* |norm_F(A[u] + (-1)*B[u])| |norm_F(A[u] + (-1)*B[u])|)) 0.0))
(check-sat)
(reset)
; herrera2023/T1, step 9
; claim: norm((A[u] - B[u])*y[u] + (b[u] - c[u]))^2 <= (1 + R[u]^2)*(norm_F(A[u] - B[u])^2 + norm(b[u] - c[u])^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |R[u]| Real)
(declare-const |inner(b[u], A[u]*y[u])| Real)
(declare-const |inner(b[u], B[u]*y[u])| Real)
(declare-const |inner(b[u], b[u])| Real)
(declare-const |inner(b[u], c[u])| Real)
(declare-const |inner(c[u], A[u]*y[u])| Real)
(declare-const |inner(c[u], B[u]*y[u])| Real)
(declare-const |inner(c[u], c[u])| Real)
(declare-const |inner(y[u], A[u]'*A[u]*y[u])| Real)
(declare-const |inner(y[u], A[u]'*B[u]*y[u])| Real)
(declare-const |inner(y[u], B[u]'*B[u]*y[u])| Real)
(declare-const |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])| Real)
(declare-const |norm(A[u]*y[u])| Real)
(declare-const |norm(B[u]*y[u])| Real)
(declare-const |norm(b[u] + (-1)*c[u])| Real)
(declare-const |norm(b[u])| Real)
(declare-const |norm(c[u])| Real)
(declare-const |norm_F(A[u] + (-1)*B[u])| Real)
; 7
(assert (>= (+ (* |R[u]| |norm_F(A[u] + (-1)*B[u])|) (* (- 1.0) |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])|) |norm(b[u] + (-1)*c[u])|) 0.0))
; 8
(assert (>= (+ (* (- 2.0) |R[u]| |norm(b[u] + (-1)*c[u])| |norm_F(A[u] + (-1)*B[u])|) (* |R[u]| |R[u]| |norm(b[u] + (-1)*c[u])| |norm(b[u] + (-1)*c[u])|) (* |norm_F(A[u] + (-1)*B[u])| |norm_F(A[u] + (-1)*B[u])|)) 0.0))
; about norm(b[u] + (-1)*c[u])
(assert (= (+ (* (- 1.0) |inner(b[u], b[u])|) (* 2.0 |inner(b[u], c[u])|) (* (- 1.0) |inner(c[u], c[u])|) (* |norm(b[u] + (-1)*c[u])| |norm(b[u] + (-1)*c[u])|)) 0.0))
; about inner(c[u], c[u])
(assert (= (+ |inner(c[u], c[u])| (* (- 1.0) |norm(c[u])| |norm(c[u])|)) 0.0))
; about norm(c[u])
(assert (= (+ (* (- 1.0) |inner(c[u], c[u])|) (* |norm(c[u])| |norm(c[u])|)) 0.0))
; about inner(b[u], b[u])
(assert (= (+ |inner(b[u], b[u])| (* (- 1.0) |norm(b[u])| |norm(b[u])|)) 0.0))
; about norm(b[u])
(assert (= (+ (* (- 1.0) |inner(b[u], b[u])|) (* |norm(b[u])| |norm(b[u])|)) 0.0))
; about norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])
(assert (= (+ (* (- 2.0) |inner(b[u], A[u]*y[u])|) (* 2.0 |inner(b[u], B[u]*y[u])|) (* (- 1.0) |inner(b[u], b[u])|) (* 2.0 |inner(b[u], c[u])|) (* 2.0 |inner(c[u], A[u]*y[u])|) (* (- 2.0) |inner(c[u], B[u]*y[u])|) (* (- 1.0) |inner(c[u], c[u])|) (* (- 1.0) |inner(y[u], A[u]'*A[u]*y[u])|) (* 2.0 |inner(y[u], A[u]'*B[u]*y[u])|) (* (- 1.0) |inner(y[u], B[u]'*B[u]*y[u])|) (* |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])| |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])|)) 0.0))
; about inner(y[u], B[u]'*B[u]*y[u])
(assert (= (+ |inner(y[u], B[u]'*B[u]*y[u])| (* (- 1.0) |norm(B[u]*y[u])| |norm(B[u]*y[u])|)) 0.0))
; about norm(B[u]*y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], B[u]'*B[u]*y[u])|) (* |norm(B[u]*y[u])| |norm(B[u]*y[u])|)) 0.0))
; about inner(y[u], A[u]'*A[u]*y[u])
(assert (= (+ |inner(y[u], A[u]'*A[u]*y[u])| (* (- 1.0) |norm(A[u]*y[u])| |norm(A[u]*y[u])|)) 0.0))
; about norm(A[u]*y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], A[u]'*A[u]*y[u])|) (* |norm(A[u]*y[u])| |norm(A[u]*y[u])|)) 0.0))
; about R[u]
(assert (>= |R[u]| 0.0))
; R[u] is nonnegative
(assert (>= |R[u]| 0.0))
; inner(b[u], b[u]) is nonnegative
(assert (>= |inner(b[u], b[u])| 0.0))
; inner(c[u], c[u]) is nonnegative
(assert (>= |inner(c[u], c[u])| 0.0))
; inner(y[u], A[u]'*A[u]*y[u]) is nonnegative
(assert (>= |inner(y[u], A[u]'*A[u]*y[u])| 0.0))
; inner(y[u], B[u]'*B[u]*y[u]) is nonnegative
(assert (>= |inner(y[u], B[u]'*B[u]*y[u])| 0.0))
; norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u]) is nonnegative
(assert (>= |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])| 0.0))
; norm(A[u]*y[u]) is nonnegative
(assert (>= |norm(A[u]*y[u])| 0.0))
; norm(B[u]*y[u]) is nonnegative
(assert (>= |norm(B[u]*y[u])| 0.0))
; norm(b[u] + (-1)*c[u]) is nonnegative
(assert (>= |norm(b[u] + (-1)*c[u])| 0.0))
; norm(b[u]) is nonnegative
(assert (>= |norm(b[u])| 0.0))
; norm(c[u]) is nonnegative
(assert (>= |norm(c[u])| 0.0))
; norm_F(A[u] + (-1)*B[u]) is nonnegative
(assert (>= |norm_F(A[u] + (-1)*B[u])| 0.0))
; the negation of the claim
(assert (< (+ (* |R[u]| |R[u]| |norm(b[u] + (-1)*c[u])| |norm(b[u] + (-1)*c[u])|) (* |R[u]| |R[u]| |norm_F(A[u] + (-1)*B[u])| |norm_F(A[u] + (-1)*B[u])|) (* (- 1.0) |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])| |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])|) (* |norm(b[u] + (-1)*c[u])| |norm(b[u] + (-1)*c[u])|) (* |norm_F(A[u] + (-1)*B[u])| |norm_F(A[u] + (-1)*B[u])|)) 0.0))
(check-sat)
(reset)
; herrera2023/T1, step 10
; claim: norm(A[u]*x[u] + b[u] - B[u]*y[u] - c[u]) <= a[u]*norm(x[u] - y[u]) + norm((A[u] - B[u])*y[u] + (b[u] - c[u]))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |a[u]| Real)
(declare-const |inner(b[u], A[u]*x[u])| Real)
(declare-const |inner(b[u], A[u]*y[u])| Real)
(declare-const |inner(b[u], B[u]*y[u])| Real)
(declare-const |inner(b[u], b[u])| Real)
(declare-const |inner(b[u], c[u])| Real)
(declare-const |inner(c[u], A[u]*x[u])| Real)
(declare-const |inner(c[u], A[u]*y[u])| Real)
(declare-const |inner(c[u], B[u]*y[u])| Real)
(declare-const |inner(c[u], c[u])| Real)
(declare-const |inner(x[u], A[u]'*A[u]*x[u])| Real)
(declare-const |inner(x[u], A[u]'*A[u]*y[u])| Real)
(declare-const |inner(x[u], A[u]'*B[u]*y[u])| Real)
(declare-const |inner(x[u], x[u])| Real)
(declare-const |inner(x[u], y[u])| Real)
(declare-const |inner(y[u], A[u]'*A[u]*y[u])| Real)
(declare-const |inner(y[u], A[u]'*B[u]*y[u])| Real)
(declare-const |inner(y[u], B[u]'*B[u]*y[u])| Real)
(declare-const |inner(y[u], y[u])| Real)
(declare-const |norm(A[u])| Real)
(declare-const |norm(A[u]*x[u] + (-1)*A[u]*y[u])| Real)
(declare-const |norm(A[u]*x[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])| Real)
(declare-const |norm(A[u]*x[u])| Real)
(declare-const |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])| Real)
(declare-const |norm(A[u]*y[u])| Real)
(declare-const |norm(B[u]*y[u])| Real)
(declare-const |norm(b[u])| Real)
(declare-const |norm(c[u])| Real)
(declare-const |norm(x[u] + (-1)*y[u])| Real)
(declare-const |norm(x[u])| Real)
(declare-const |norm(y[u])| Real)
; H2
(assert (>= (+ |a[u]| (* (- 1.0) |norm(A[u])|)) 0.0))
; 1
(assert (>= (+ |norm(A[u]*x[u] + (-1)*A[u]*y[u])| (* (- 1.0) |norm(A[u]*x[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])|) |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])|) 0.0))
; 3
(assert (>= (+ (* |norm(A[u])| |norm(x[u] + (-1)*y[u])|) (* (- 1.0) |norm(A[u]*x[u] + (-1)*A[u]*y[u])|)) 0.0))
; about norm(x[u] + (-1)*y[u])
(assert (= (+ (* (- 1.0) |inner(x[u], x[u])|) (* 2.0 |inner(x[u], y[u])|) (* (- 1.0) |inner(y[u], y[u])|) (* |norm(x[u] + (-1)*y[u])| |norm(x[u] + (-1)*y[u])|)) 0.0))
; about inner(y[u], y[u])
(assert (= (+ |inner(y[u], y[u])| (* (- 1.0) |norm(y[u])| |norm(y[u])|)) 0.0))
; about norm(y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], y[u])|) (* |norm(y[u])| |norm(y[u])|)) 0.0))
; about inner(x[u], x[u])
(assert (= (+ |inner(x[u], x[u])| (* (- 1.0) |norm(x[u])| |norm(x[u])|)) 0.0))
; about norm(x[u])
(assert (= (+ (* (- 1.0) |inner(x[u], x[u])|) (* |norm(x[u])| |norm(x[u])|)) 0.0))
; about norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])
(assert (= (+ (* (- 2.0) |inner(b[u], A[u]*y[u])|) (* 2.0 |inner(b[u], B[u]*y[u])|) (* (- 1.0) |inner(b[u], b[u])|) (* 2.0 |inner(b[u], c[u])|) (* 2.0 |inner(c[u], A[u]*y[u])|) (* (- 2.0) |inner(c[u], B[u]*y[u])|) (* (- 1.0) |inner(c[u], c[u])|) (* (- 1.0) |inner(y[u], A[u]'*A[u]*y[u])|) (* 2.0 |inner(y[u], A[u]'*B[u]*y[u])|) (* (- 1.0) |inner(y[u], B[u]'*B[u]*y[u])|) (* |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])| |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])|)) 0.0))
; about inner(y[u], B[u]'*B[u]*y[u])
(assert (= (+ |inner(y[u], B[u]'*B[u]*y[u])| (* (- 1.0) |norm(B[u]*y[u])| |norm(B[u]*y[u])|)) 0.0))
; about norm(B[u]*y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], B[u]'*B[u]*y[u])|) (* |norm(B[u]*y[u])| |norm(B[u]*y[u])|)) 0.0))
; about inner(y[u], A[u]'*A[u]*y[u])
(assert (= (+ |inner(y[u], A[u]'*A[u]*y[u])| (* (- 1.0) |norm(A[u]*y[u])| |norm(A[u]*y[u])|)) 0.0))
; about norm(A[u]*y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], A[u]'*A[u]*y[u])|) (* |norm(A[u]*y[u])| |norm(A[u]*y[u])|)) 0.0))
; about inner(c[u], c[u])
(assert (= (+ |inner(c[u], c[u])| (* (- 1.0) |norm(c[u])| |norm(c[u])|)) 0.0))
; about norm(c[u])
(assert (= (+ (* (- 1.0) |inner(c[u], c[u])|) (* |norm(c[u])| |norm(c[u])|)) 0.0))
; about inner(b[u], b[u])
(assert (= (+ |inner(b[u], b[u])| (* (- 1.0) |norm(b[u])| |norm(b[u])|)) 0.0))
; about norm(b[u])
(assert (= (+ (* (- 1.0) |inner(b[u], b[u])|) (* |norm(b[u])| |norm(b[u])|)) 0.0))
; about norm(A[u]*x[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])
(assert (= (+ (* (- 2.0) |inner(b[u], A[u]*x[u])|) (* 2.0 |inner(b[u], B[u]*y[u])|) (* (- 1.0) |inner(b[u], b[u])|) (* 2.0 |inner(b[u], c[u])|) (* 2.0 |inner(c[u], A[u]*x[u])|) (* (- 2.0) |inner(c[u], B[u]*y[u])|) (* (- 1.0) |inner(c[u], c[u])|) (* (- 1.0) |inner(x[u], A[u]'*A[u]*x[u])|) (* 2.0 |inner(x[u], A[u]'*B[u]*y[u])|) (* (- 1.0) |inner(y[u], B[u]'*B[u]*y[u])|) (* |norm(A[u]*x[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])| |norm(A[u]*x[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])|)) 0.0))
; about inner(x[u], A[u]'*A[u]*x[u])
(assert (= (+ |inner(x[u], A[u]'*A[u]*x[u])| (* (- 1.0) |norm(A[u]*x[u])| |norm(A[u]*x[u])|)) 0.0))
; about norm(A[u]*x[u])
(assert (= (+ (* (- 1.0) |inner(x[u], A[u]'*A[u]*x[u])|) (* |norm(A[u]*x[u])| |norm(A[u]*x[u])|)) 0.0))
; about norm(A[u]*x[u] + (-1)*A[u]*y[u])
(assert (= (+ (* (- 1.0) |inner(x[u], A[u]'*A[u]*x[u])|) (* 2.0 |inner(x[u], A[u]'*A[u]*y[u])|) (* (- 1.0) |inner(y[u], A[u]'*A[u]*y[u])|) (* |norm(A[u]*x[u] + (-1)*A[u]*y[u])| |norm(A[u]*x[u] + (-1)*A[u]*y[u])|)) 0.0))
; about a[u]
(assert (>= |a[u]| 0.0))
; a[u] is nonnegative
(assert (>= |a[u]| 0.0))
; inner(b[u], b[u]) is nonnegative
(assert (>= |inner(b[u], b[u])| 0.0))
; inner(c[u], c[u]) is nonnegative
(assert (>= |inner(c[u], c[u])| 0.0))
; inner(x[u], A[u]'*A[u]*x[u]) is nonnegative
(assert (>= |inner(x[u], A[u]'*A[u]*x[u])| 0.0))
; inner(x[u], x[u]) is nonnegative
(assert (>= |inner(x[u], x[u])| 0.0))
; inner(y[u], A[u]'*A[u]*y[u]) is nonnegative
(assert (>= |inner(y[u], A[u]'*A[u]*y[u])| 0.0))
; inner(y[u], B[u]'*B[u]*y[u]) is nonnegative
(assert (>= |inner(y[u], B[u]'*B[u]*y[u])| 0.0))
; inner(y[u], y[u]) is nonnegative
(assert (>= |inner(y[u], y[u])| 0.0))
; norm(A[u]) is nonnegative
(assert (>= |norm(A[u])| 0.0))
; norm(A[u]*x[u] + (-1)*A[u]*y[u]) is nonnegative
(assert (>= |norm(A[u]*x[u] + (-1)*A[u]*y[u])| 0.0))
; norm(A[u]*x[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u]) is nonnegative
(assert (>= |norm(A[u]*x[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])| 0.0))
; norm(A[u]*x[u]) is nonnegative
(assert (>= |norm(A[u]*x[u])| 0.0))
; norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u]) is nonnegative
(assert (>= |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])| 0.0))
; norm(A[u]*y[u]) is nonnegative
(assert (>= |norm(A[u]*y[u])| 0.0))
; norm(B[u]*y[u]) is nonnegative
(assert (>= |norm(B[u]*y[u])| 0.0))
; norm(b[u]) is nonnegative
(assert (>= |norm(b[u])| 0.0))
; norm(c[u]) is nonnegative
(assert (>= |norm(c[u])| 0.0))
; norm(x[u] + (-1)*y[u]) is nonnegative
(assert (>= |norm(x[u] + (-1)*y[u])| 0.0))
; norm(x[u]) is nonnegative
(assert (>= |norm(x[u])| 0.0))
; norm(y[u]) is nonnegative
(assert (>= |norm(y[u])| 0.0))
; the negation of the claim
(assert (< (+ (* |a[u]| |norm(x[u] + (-1)*y[u])|) (* (- 1.0) |norm(A[u]*x[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])|) |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])|) 0.0))
(check-sat)
(reset)
; herrera2023/T1, step 11
; claim: norm(x[u + 1] - y[u + 1])^2 <= L[u]^2*(a[u]*norm(x[u] - y[u]) + norm((A[u] - B[u])*y[u] + (b[u] - c[u])))^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |L[u]| Real)
(declare-const |a[u]| Real)
(declare-const |inner(b[u], A[u]*x[u])| Real)
(declare-const |inner(b[u], A[u]*y[u])| Real)
(declare-const |inner(b[u], B[u]*y[u])| Real)
(declare-const |inner(b[u], b[u])| Real)
(declare-const |inner(b[u], c[u])| Real)
(declare-const |inner(c[u], A[u]*x[u])| Real)
(declare-const |inner(c[u], A[u]*y[u])| Real)
(declare-const |inner(c[u], B[u]*y[u])| Real)
(declare-const |inner(c[u], c[u])| Real)
(declare-const |inner(x[u + 1], x[u + 1])| Real)
(declare-const |inner(x[u + 1], y[u + 1])| Real)
(declare-const |inner(x[u], A[u]'*A[u]*x[u])| Real)
(declare-const |inner(x[u], A[u]'*B[u]*y[u])| Real)
(declare-const |inner(x[u], x[u])| Real)
(declare-const |inner(x[u], y[u])| Real)
(declare-const |inner(y[u + 1], y[u + 1])| Real)
(declare-const |inner(y[u], A[u]'*A[u]*y[u])| Real)
(declare-const |inner(y[u], A[u]'*B[u]*y[u])| Real)
(declare-const |inner(y[u], B[u]'*B[u]*y[u])| Real)
(declare-const |inner(y[u], y[u])| Real)
(declare-const |norm(A[u]*x[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])| Real)
(declare-const |norm(A[u]*x[u])| Real)
(declare-const |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])| Real)
(declare-const |norm(A[u]*y[u])| Real)
(declare-const |norm(B[u]*y[u])| Real)
(declare-const |norm(b[u])| Real)
(declare-const |norm(c[u])| Real)
(declare-const |norm(x[u + 1] + (-1)*y[u + 1])| Real)
(declare-const |norm(x[u + 1])| Real)
(declare-const |norm(x[u] + (-1)*y[u])| Real)
(declare-const |norm(x[u])| Real)
(declare-const |norm(y[u + 1])| Real)
(declare-const |norm(y[u])| Real)
; H1
(assert (>= (+ (* |L[u]| |norm(A[u]*x[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])|) (* (- 1.0) |norm(x[u + 1] + (-1)*y[u + 1])|)) 0.0))
; 10
(assert (>= (+ (* |a[u]| |norm(x[u] + (-1)*y[u])|) (* (- 1.0) |norm(A[u]*x[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])|) |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])|) 0.0))
; about norm(x[u] + (-1)*y[u])
(assert (= (+ (* (- 1.0) |inner(x[u], x[u])|) (* 2.0 |inner(x[u], y[u])|) (* (- 1.0) |inner(y[u], y[u])|) (* |norm(x[u] + (-1)*y[u])| |norm(x[u] + (-1)*y[u])|)) 0.0))
; about inner(y[u], y[u])
(assert (= (+ |inner(y[u], y[u])| (* (- 1.0) |norm(y[u])| |norm(y[u])|)) 0.0))
; about norm(y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], y[u])|) (* |norm(y[u])| |norm(y[u])|)) 0.0))
; about inner(x[u], x[u])
(assert (= (+ |inner(x[u], x[u])| (* (- 1.0) |norm(x[u])| |norm(x[u])|)) 0.0))
; about norm(x[u])
(assert (= (+ (* (- 1.0) |inner(x[u], x[u])|) (* |norm(x[u])| |norm(x[u])|)) 0.0))
; about norm(x[u + 1] + (-1)*y[u + 1])
(assert (= (+ (* (- 1.0) |inner(x[u + 1], x[u + 1])|) (* 2.0 |inner(x[u + 1], y[u + 1])|) (* (- 1.0) |inner(y[u + 1], y[u + 1])|) (* |norm(x[u + 1] + (-1)*y[u + 1])| |norm(x[u + 1] + (-1)*y[u + 1])|)) 0.0))
; about inner(y[u + 1], y[u + 1])
(assert (= (+ |inner(y[u + 1], y[u + 1])| (* (- 1.0) |norm(y[u + 1])| |norm(y[u + 1])|)) 0.0))
; about norm(y[u + 1])
(assert (= (+ (* (- 1.0) |inner(y[u + 1], y[u + 1])|) (* |norm(y[u + 1])| |norm(y[u + 1])|)) 0.0))
; about inner(x[u + 1], x[u + 1])
(assert (= (+ |inner(x[u + 1], x[u + 1])| (* (- 1.0) |norm(x[u + 1])| |norm(x[u + 1])|)) 0.0))
; about norm(x[u + 1])
(assert (= (+ (* (- 1.0) |inner(x[u + 1], x[u + 1])|) (* |norm(x[u + 1])| |norm(x[u + 1])|)) 0.0))
; about norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])
(assert (= (+ (* (- 2.0) |inner(b[u], A[u]*y[u])|) (* 2.0 |inner(b[u], B[u]*y[u])|) (* (- 1.0) |inner(b[u], b[u])|) (* 2.0 |inner(b[u], c[u])|) (* 2.0 |inner(c[u], A[u]*y[u])|) (* (- 2.0) |inner(c[u], B[u]*y[u])|) (* (- 1.0) |inner(c[u], c[u])|) (* (- 1.0) |inner(y[u], A[u]'*A[u]*y[u])|) (* 2.0 |inner(y[u], A[u]'*B[u]*y[u])|) (* (- 1.0) |inner(y[u], B[u]'*B[u]*y[u])|) (* |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])| |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])|)) 0.0))
; about inner(y[u], B[u]'*B[u]*y[u])
(assert (= (+ |inner(y[u], B[u]'*B[u]*y[u])| (* (- 1.0) |norm(B[u]*y[u])| |norm(B[u]*y[u])|)) 0.0))
; about norm(B[u]*y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], B[u]'*B[u]*y[u])|) (* |norm(B[u]*y[u])| |norm(B[u]*y[u])|)) 0.0))
; about inner(y[u], A[u]'*A[u]*y[u])
(assert (= (+ |inner(y[u], A[u]'*A[u]*y[u])| (* (- 1.0) |norm(A[u]*y[u])| |norm(A[u]*y[u])|)) 0.0))
; about norm(A[u]*y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], A[u]'*A[u]*y[u])|) (* |norm(A[u]*y[u])| |norm(A[u]*y[u])|)) 0.0))
; about inner(c[u], c[u])
(assert (= (+ |inner(c[u], c[u])| (* (- 1.0) |norm(c[u])| |norm(c[u])|)) 0.0))
; about norm(c[u])
(assert (= (+ (* (- 1.0) |inner(c[u], c[u])|) (* |norm(c[u])| |norm(c[u])|)) 0.0))
; about inner(b[u], b[u])
(assert (= (+ |inner(b[u], b[u])| (* (- 1.0) |norm(b[u])| |norm(b[u])|)) 0.0))
; about norm(b[u])
(assert (= (+ (* (- 1.0) |inner(b[u], b[u])|) (* |norm(b[u])| |norm(b[u])|)) 0.0))
; about norm(A[u]*x[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])
(assert (= (+ (* (- 2.0) |inner(b[u], A[u]*x[u])|) (* 2.0 |inner(b[u], B[u]*y[u])|) (* (- 1.0) |inner(b[u], b[u])|) (* 2.0 |inner(b[u], c[u])|) (* 2.0 |inner(c[u], A[u]*x[u])|) (* (- 2.0) |inner(c[u], B[u]*y[u])|) (* (- 1.0) |inner(c[u], c[u])|) (* (- 1.0) |inner(x[u], A[u]'*A[u]*x[u])|) (* 2.0 |inner(x[u], A[u]'*B[u]*y[u])|) (* (- 1.0) |inner(y[u], B[u]'*B[u]*y[u])|) (* |norm(A[u]*x[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])| |norm(A[u]*x[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])|)) 0.0))
; about inner(x[u], A[u]'*A[u]*x[u])
(assert (= (+ |inner(x[u], A[u]'*A[u]*x[u])| (* (- 1.0) |norm(A[u]*x[u])| |norm(A[u]*x[u])|)) 0.0))
; about norm(A[u]*x[u])
(assert (= (+ (* (- 1.0) |inner(x[u], A[u]'*A[u]*x[u])|) (* |norm(A[u]*x[u])| |norm(A[u]*x[u])|)) 0.0))
; about a[u]
(assert (>= |a[u]| 0.0))
; about L[u]
(assert (>= |L[u]| 0.0))
; L[u] is nonnegative
(assert (>= |L[u]| 0.0))
; a[u] is nonnegative
(assert (>= |a[u]| 0.0))
; inner(b[u], b[u]) is nonnegative
(assert (>= |inner(b[u], b[u])| 0.0))
; inner(c[u], c[u]) is nonnegative
(assert (>= |inner(c[u], c[u])| 0.0))
; inner(x[u + 1], x[u + 1]) is nonnegative
(assert (>= |inner(x[u + 1], x[u + 1])| 0.0))
; inner(x[u], A[u]'*A[u]*x[u]) is nonnegative
(assert (>= |inner(x[u], A[u]'*A[u]*x[u])| 0.0))
; inner(x[u], x[u]) is nonnegative
(assert (>= |inner(x[u], x[u])| 0.0))
; inner(y[u + 1], y[u + 1]) is nonnegative
(assert (>= |inner(y[u + 1], y[u + 1])| 0.0))
; inner(y[u], A[u]'*A[u]*y[u]) is nonnegative
(assert (>= |inner(y[u], A[u]'*A[u]*y[u])| 0.0))
; inner(y[u], B[u]'*B[u]*y[u]) is nonnegative
(assert (>= |inner(y[u], B[u]'*B[u]*y[u])| 0.0))
; inner(y[u], y[u]) is nonnegative
(assert (>= |inner(y[u], y[u])| 0.0))
; norm(A[u]*x[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u]) is nonnegative
(assert (>= |norm(A[u]*x[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])| 0.0))
; norm(A[u]*x[u]) is nonnegative
(assert (>= |norm(A[u]*x[u])| 0.0))
; norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u]) is nonnegative
(assert (>= |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])| 0.0))
; norm(A[u]*y[u]) is nonnegative
(assert (>= |norm(A[u]*y[u])| 0.0))
; norm(B[u]*y[u]) is nonnegative
(assert (>= |norm(B[u]*y[u])| 0.0))
; norm(b[u]) is nonnegative
(assert (>= |norm(b[u])| 0.0))
; norm(c[u]) is nonnegative
(assert (>= |norm(c[u])| 0.0))
; norm(x[u + 1] + (-1)*y[u + 1]) is nonnegative
(assert (>= |norm(x[u + 1] + (-1)*y[u + 1])| 0.0))
; norm(x[u + 1]) is nonnegative
(assert (>= |norm(x[u + 1])| 0.0))
; norm(x[u] + (-1)*y[u]) is nonnegative
(assert (>= |norm(x[u] + (-1)*y[u])| 0.0))
; norm(x[u]) is nonnegative
(assert (>= |norm(x[u])| 0.0))
; norm(y[u + 1]) is nonnegative
(assert (>= |norm(y[u + 1])| 0.0))
; norm(y[u]) is nonnegative
(assert (>= |norm(y[u])| 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |L[u]| |L[u]| |a[u]| |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])| |norm(x[u] + (-1)*y[u])|) (* |L[u]| |L[u]| |a[u]| |a[u]| |norm(x[u] + (-1)*y[u])| |norm(x[u] + (-1)*y[u])|) (* |L[u]| |L[u]| |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])| |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])|) (* (- 1.0) |norm(x[u + 1] + (-1)*y[u + 1])| |norm(x[u + 1] + (-1)*y[u + 1])|)) 0.0))
(check-sat)
(reset)
; herrera2023/T1, step 12, base
; claim: norm(x[0] - y[0])^2 <= La[0]^2*Sum(norm_F(A[i] - B[i])^2 + norm(b[i] - c[i])^2, i, 0, 0 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(x[0], x[0])| Real)
(declare-const |inner(x[0], y[0])| Real)
(declare-const |inner(y[0], y[0])| Real)
(declare-const |norm(x[0] + (-1)*y[0])| Real)
(declare-const |norm(x[0])| Real)
(declare-const |norm(y[0])| Real)
; H4
(assert (= (* (- 1.0) |norm(x[0] + (-1)*y[0])|) 0.0))
; about norm(x[0] + (-1)*y[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* 2.0 |inner(x[0], y[0])|) (* (- 1.0) |inner(y[0], y[0])|) (* |norm(x[0] + (-1)*y[0])| |norm(x[0] + (-1)*y[0])|)) 0.0))
; about inner(y[0], y[0])
(assert (= (+ |inner(y[0], y[0])| (* (- 1.0) |norm(y[0])| |norm(y[0])|)) 0.0))
; about norm(y[0])
(assert (= (+ (* (- 1.0) |inner(y[0], y[0])|) (* |norm(y[0])| |norm(y[0])|)) 0.0))
; about inner(x[0], x[0])
(assert (= (+ |inner(x[0], x[0])| (* (- 1.0) |norm(x[0])| |norm(x[0])|)) 0.0))
; about norm(x[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* |norm(x[0])| |norm(x[0])|)) 0.0))
; inner(x[0], x[0]) is nonnegative
(assert (>= |inner(x[0], x[0])| 0.0))
; inner(y[0], y[0]) is nonnegative
(assert (>= |inner(y[0], y[0])| 0.0))
; norm(x[0] + (-1)*y[0]) is nonnegative
(assert (>= |norm(x[0] + (-1)*y[0])| 0.0))
; norm(x[0]) is nonnegative
(assert (>= |norm(x[0])| 0.0))
; norm(y[0]) is nonnegative
(assert (>= |norm(y[0])| 0.0))
; the negation of the claim
(assert (< (* (- 1.0) |norm(x[0] + (-1)*y[0])| |norm(x[0] + (-1)*y[0])|) 0.0))
(check-sat)
(reset)
; herrera2023/T1, step 12, step
; claim: norm(x[u + 1] - y[u + 1])^2 <= La[u + 1]^2*(Sum(norm_F(A[i] - B[i])^2 + norm(b[i] - c[i])^2, i, 0, u - 1) + (norm_F(A[u + 1 - 1] - B[u + 1 - 1])^2 + norm(b[u + 1 - 1] - c[u + 1 - 1])^2))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |L[u]| Real)
(declare-const |La[u + 1]| Real)
(declare-const |La[u]| Real)
(declare-const |R[u]| Real)
(declare-const |Sum(norm(b[i1] + (-1)*c[i1])^2, i1, 0, u - 1)| Real)
(declare-const |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, u - 1)| Real)
(declare-const |a[u]| Real)
(declare-const |inner(b[u], A[u]*y[u])| Real)
(declare-const |inner(b[u], B[u]*y[u])| Real)
(declare-const |inner(b[u], b[u])| Real)
(declare-const |inner(b[u], c[u])| Real)
(declare-const |inner(c[u], A[u]*y[u])| Real)
(declare-const |inner(c[u], B[u]*y[u])| Real)
(declare-const |inner(c[u], c[u])| Real)
(declare-const |inner(x[u + 1], x[u + 1])| Real)
(declare-const |inner(x[u + 1], y[u + 1])| Real)
(declare-const |inner(x[u], x[u])| Real)
(declare-const |inner(x[u], y[u])| Real)
(declare-const |inner(y[u + 1], y[u + 1])| Real)
(declare-const |inner(y[u], A[u]'*A[u]*y[u])| Real)
(declare-const |inner(y[u], A[u]'*B[u]*y[u])| Real)
(declare-const |inner(y[u], B[u]'*B[u]*y[u])| Real)
(declare-const |inner(y[u], y[u])| Real)
(declare-const |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])| Real)
(declare-const |norm(A[u]*y[u])| Real)
(declare-const |norm(B[u]*y[u])| Real)
(declare-const |norm(b[u] + (-1)*c[u])| Real)
(declare-const |norm(b[u])| Real)
(declare-const |norm(c[u])| Real)
(declare-const |norm(x[u + 1] + (-1)*y[u + 1])| Real)
(declare-const |norm(x[u + 1])| Real)
(declare-const |norm(x[u] + (-1)*y[u])| Real)
(declare-const |norm(x[u])| Real)
(declare-const |norm(y[u + 1])| Real)
(declare-const |norm(y[u])| Real)
(declare-const |norm_F(A[u] + (-1)*B[u])| Real)
; induction hypothesis
(assert (>= (+ (* |La[u]| |La[u]| |Sum(norm(b[i1] + (-1)*c[i1])^2, i1, 0, u - 1)|) (* |La[u]| |La[u]| |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, u - 1)|) (* (- 1.0) |norm(x[u] + (-1)*y[u])| |norm(x[u] + (-1)*y[u])|)) 0.0))
; H5
(assert (= (+ (* |L[u]| |L[u]|) (* |L[u]| |L[u]| |La[u]| |La[u]| |a[u]| |a[u]|) (* |L[u]| |L[u]| |R[u]| |R[u]|) (* (- 1.0) |La[u + 1]| |La[u + 1]|)) 0.0))
; 9
(assert (>= (+ (* |R[u]| |R[u]| |norm(b[u] + (-1)*c[u])| |norm(b[u] + (-1)*c[u])|) (* |R[u]| |R[u]| |norm_F(A[u] + (-1)*B[u])| |norm_F(A[u] + (-1)*B[u])|) (* (- 1.0) |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])| |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])|) (* |norm(b[u] + (-1)*c[u])| |norm(b[u] + (-1)*c[u])|) (* |norm_F(A[u] + (-1)*B[u])| |norm_F(A[u] + (-1)*B[u])|)) 0.0))
; 11
(assert (>= (+ (* 2.0 |L[u]| |L[u]| |a[u]| |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])| |norm(x[u] + (-1)*y[u])|) (* |L[u]| |L[u]| |a[u]| |a[u]| |norm(x[u] + (-1)*y[u])| |norm(x[u] + (-1)*y[u])|) (* |L[u]| |L[u]| |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])| |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])|) (* (- 1.0) |norm(x[u + 1] + (-1)*y[u + 1])| |norm(x[u + 1] + (-1)*y[u + 1])|)) 0.0))
; about norm(x[u] + (-1)*y[u])
(assert (= (+ (* (- 1.0) |inner(x[u], x[u])|) (* 2.0 |inner(x[u], y[u])|) (* (- 1.0) |inner(y[u], y[u])|) (* |norm(x[u] + (-1)*y[u])| |norm(x[u] + (-1)*y[u])|)) 0.0))
; about inner(y[u], y[u])
(assert (= (+ |inner(y[u], y[u])| (* (- 1.0) |norm(y[u])| |norm(y[u])|)) 0.0))
; about norm(y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], y[u])|) (* |norm(y[u])| |norm(y[u])|)) 0.0))
; about inner(x[u], x[u])
(assert (= (+ |inner(x[u], x[u])| (* (- 1.0) |norm(x[u])| |norm(x[u])|)) 0.0))
; about norm(x[u])
(assert (= (+ (* (- 1.0) |inner(x[u], x[u])|) (* |norm(x[u])| |norm(x[u])|)) 0.0))
; about norm(x[u + 1] + (-1)*y[u + 1])
(assert (= (+ (* (- 1.0) |inner(x[u + 1], x[u + 1])|) (* 2.0 |inner(x[u + 1], y[u + 1])|) (* (- 1.0) |inner(y[u + 1], y[u + 1])|) (* |norm(x[u + 1] + (-1)*y[u + 1])| |norm(x[u + 1] + (-1)*y[u + 1])|)) 0.0))
; about inner(y[u + 1], y[u + 1])
(assert (= (+ |inner(y[u + 1], y[u + 1])| (* (- 1.0) |norm(y[u + 1])| |norm(y[u + 1])|)) 0.0))
; about norm(y[u + 1])
(assert (= (+ (* (- 1.0) |inner(y[u + 1], y[u + 1])|) (* |norm(y[u + 1])| |norm(y[u + 1])|)) 0.0))
; about inner(x[u + 1], x[u + 1])
(assert (= (+ |inner(x[u + 1], x[u + 1])| (* (- 1.0) |norm(x[u + 1])| |norm(x[u + 1])|)) 0.0))
; about norm(x[u + 1])
(assert (= (+ (* (- 1.0) |inner(x[u + 1], x[u + 1])|) (* |norm(x[u + 1])| |norm(x[u + 1])|)) 0.0))
; about norm(b[u] + (-1)*c[u])
(assert (= (+ (* (- 1.0) |inner(b[u], b[u])|) (* 2.0 |inner(b[u], c[u])|) (* (- 1.0) |inner(c[u], c[u])|) (* |norm(b[u] + (-1)*c[u])| |norm(b[u] + (-1)*c[u])|)) 0.0))
; about inner(c[u], c[u])
(assert (= (+ |inner(c[u], c[u])| (* (- 1.0) |norm(c[u])| |norm(c[u])|)) 0.0))
; about norm(c[u])
(assert (= (+ (* (- 1.0) |inner(c[u], c[u])|) (* |norm(c[u])| |norm(c[u])|)) 0.0))
; about inner(b[u], b[u])
(assert (= (+ |inner(b[u], b[u])| (* (- 1.0) |norm(b[u])| |norm(b[u])|)) 0.0))
; about norm(b[u])
(assert (= (+ (* (- 1.0) |inner(b[u], b[u])|) (* |norm(b[u])| |norm(b[u])|)) 0.0))
; about norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])
(assert (= (+ (* (- 2.0) |inner(b[u], A[u]*y[u])|) (* 2.0 |inner(b[u], B[u]*y[u])|) (* (- 1.0) |inner(b[u], b[u])|) (* 2.0 |inner(b[u], c[u])|) (* 2.0 |inner(c[u], A[u]*y[u])|) (* (- 2.0) |inner(c[u], B[u]*y[u])|) (* (- 1.0) |inner(c[u], c[u])|) (* (- 1.0) |inner(y[u], A[u]'*A[u]*y[u])|) (* 2.0 |inner(y[u], A[u]'*B[u]*y[u])|) (* (- 1.0) |inner(y[u], B[u]'*B[u]*y[u])|) (* |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])| |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])|)) 0.0))
; about inner(y[u], B[u]'*B[u]*y[u])
(assert (= (+ |inner(y[u], B[u]'*B[u]*y[u])| (* (- 1.0) |norm(B[u]*y[u])| |norm(B[u]*y[u])|)) 0.0))
; about norm(B[u]*y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], B[u]'*B[u]*y[u])|) (* |norm(B[u]*y[u])| |norm(B[u]*y[u])|)) 0.0))
; about inner(y[u], A[u]'*A[u]*y[u])
(assert (= (+ |inner(y[u], A[u]'*A[u]*y[u])| (* (- 1.0) |norm(A[u]*y[u])| |norm(A[u]*y[u])|)) 0.0))
; about norm(A[u]*y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], A[u]'*A[u]*y[u])|) (* |norm(A[u]*y[u])| |norm(A[u]*y[u])|)) 0.0))
; about a[u]
(assert (>= |a[u]| 0.0))
; about R[u]
(assert (>= |R[u]| 0.0))
; about La[u]
(assert (>= |La[u]| 0.0))
; about La[u + 1]
(assert (>= |La[u + 1]| 0.0))
; about L[u]
(assert (>= |L[u]| 0.0))
; L[u] is nonnegative
(assert (>= |L[u]| 0.0))
; La[u + 1] is nonnegative
(assert (>= |La[u + 1]| 0.0))
; La[u] is nonnegative
(assert (>= |La[u]| 0.0))
; R[u] is nonnegative
(assert (>= |R[u]| 0.0))
; Sum(norm(b[i1] + (-1)*c[i1])^2, i1, 0, u - 1) is nonnegative
(assert (>= |Sum(norm(b[i1] + (-1)*c[i1])^2, i1, 0, u - 1)| 0.0))
; Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, u - 1) is nonnegative
(assert (>= |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, u - 1)| 0.0))
; a[u] is nonnegative
(assert (>= |a[u]| 0.0))
; inner(b[u], b[u]) is nonnegative
(assert (>= |inner(b[u], b[u])| 0.0))
; inner(c[u], c[u]) is nonnegative
(assert (>= |inner(c[u], c[u])| 0.0))
; inner(x[u + 1], x[u + 1]) is nonnegative
(assert (>= |inner(x[u + 1], x[u + 1])| 0.0))
; inner(x[u], x[u]) is nonnegative
(assert (>= |inner(x[u], x[u])| 0.0))
; inner(y[u + 1], y[u + 1]) is nonnegative
(assert (>= |inner(y[u + 1], y[u + 1])| 0.0))
; inner(y[u], A[u]'*A[u]*y[u]) is nonnegative
(assert (>= |inner(y[u], A[u]'*A[u]*y[u])| 0.0))
; inner(y[u], B[u]'*B[u]*y[u]) is nonnegative
(assert (>= |inner(y[u], B[u]'*B[u]*y[u])| 0.0))
; inner(y[u], y[u]) is nonnegative
(assert (>= |inner(y[u], y[u])| 0.0))
; norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u]) is nonnegative
(assert (>= |norm(A[u]*y[u] + (-1)*B[u]*y[u] + b[u] + (-1)*c[u])| 0.0))
; norm(A[u]*y[u]) is nonnegative
(assert (>= |norm(A[u]*y[u])| 0.0))
; norm(B[u]*y[u]) is nonnegative
(assert (>= |norm(B[u]*y[u])| 0.0))
; norm(b[u] + (-1)*c[u]) is nonnegative
(assert (>= |norm(b[u] + (-1)*c[u])| 0.0))
; norm(b[u]) is nonnegative
(assert (>= |norm(b[u])| 0.0))
; norm(c[u]) is nonnegative
(assert (>= |norm(c[u])| 0.0))
; norm(x[u + 1] + (-1)*y[u + 1]) is nonnegative
(assert (>= |norm(x[u + 1] + (-1)*y[u + 1])| 0.0))
; norm(x[u + 1]) is nonnegative
(assert (>= |norm(x[u + 1])| 0.0))
; norm(x[u] + (-1)*y[u]) is nonnegative
(assert (>= |norm(x[u] + (-1)*y[u])| 0.0))
; norm(x[u]) is nonnegative
(assert (>= |norm(x[u])| 0.0))
; norm(y[u + 1]) is nonnegative
(assert (>= |norm(y[u + 1])| 0.0))
; norm(y[u]) is nonnegative
(assert (>= |norm(y[u])| 0.0))
; norm_F(A[u] + (-1)*B[u]) is nonnegative
(assert (>= |norm_F(A[u] + (-1)*B[u])| 0.0))
; the negation of the claim
(assert (< (+ (* |La[u + 1]| |La[u + 1]| |Sum(norm(b[i1] + (-1)*c[i1])^2, i1, 0, u - 1)|) (* |La[u + 1]| |La[u + 1]| |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, u - 1)|) (* |La[u + 1]| |La[u + 1]| |norm(b[u] + (-1)*c[u])| |norm(b[u] + (-1)*c[u])|) (* |La[u + 1]| |La[u + 1]| |norm_F(A[u] + (-1)*B[u])| |norm_F(A[u] + (-1)*B[u])|) (* (- 1.0) |norm(x[u + 1] + (-1)*y[u + 1])| |norm(x[u + 1] + (-1)*y[u + 1])|)) 0.0))
(check-sat)
(reset)
; herrera2023/T1, step 13
; claim: norm(x[m] - y[m])^2 <= La[m]^2*Sum(norm_F(A[i] - B[i])^2 + norm(b[i] - c[i])^2, i, 0, m - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |La[m]| Real)
(declare-const |Sum(norm(b[i1] + (-1)*c[i1])^2, i1, 0, m - 1)| Real)
(declare-const |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, m - 1)| Real)
(declare-const |inner(x[m], x[m])| Real)
(declare-const |inner(x[m], y[m])| Real)
(declare-const |inner(y[m], y[m])| Real)
(declare-const |norm(x[m] + (-1)*y[m])| Real)
(declare-const |norm(x[m])| Real)
(declare-const |norm(y[m])| Real)
; 12
(assert (>= (+ (* |La[m]| |La[m]| |Sum(norm(b[i1] + (-1)*c[i1])^2, i1, 0, m - 1)|) (* |La[m]| |La[m]| |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, m - 1)|) (* (- 1.0) |norm(x[m] + (-1)*y[m])| |norm(x[m] + (-1)*y[m])|)) 0.0))
; about norm(x[m] + (-1)*y[m])
(assert (= (+ (* (- 1.0) |inner(x[m], x[m])|) (* 2.0 |inner(x[m], y[m])|) (* (- 1.0) |inner(y[m], y[m])|) (* |norm(x[m] + (-1)*y[m])| |norm(x[m] + (-1)*y[m])|)) 0.0))
; about inner(y[m], y[m])
(assert (= (+ |inner(y[m], y[m])| (* (- 1.0) |norm(y[m])| |norm(y[m])|)) 0.0))
; about norm(y[m])
(assert (= (+ (* (- 1.0) |inner(y[m], y[m])|) (* |norm(y[m])| |norm(y[m])|)) 0.0))
; about inner(x[m], x[m])
(assert (= (+ |inner(x[m], x[m])| (* (- 1.0) |norm(x[m])| |norm(x[m])|)) 0.0))
; about norm(x[m])
(assert (= (+ (* (- 1.0) |inner(x[m], x[m])|) (* |norm(x[m])| |norm(x[m])|)) 0.0))
; about La[m]
(assert (>= |La[m]| 0.0))
; La[m] is nonnegative
(assert (>= |La[m]| 0.0))
; Sum(norm(b[i1] + (-1)*c[i1])^2, i1, 0, m - 1) is nonnegative
(assert (>= |Sum(norm(b[i1] + (-1)*c[i1])^2, i1, 0, m - 1)| 0.0))
; Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, m - 1) is nonnegative
(assert (>= |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, m - 1)| 0.0))
; inner(x[m], x[m]) is nonnegative
(assert (>= |inner(x[m], x[m])| 0.0))
; inner(y[m], y[m]) is nonnegative
(assert (>= |inner(y[m], y[m])| 0.0))
; norm(x[m] + (-1)*y[m]) is nonnegative
(assert (>= |norm(x[m] + (-1)*y[m])| 0.0))
; norm(x[m]) is nonnegative
(assert (>= |norm(x[m])| 0.0))
; norm(y[m]) is nonnegative
(assert (>= |norm(y[m])| 0.0))
; the negation of the claim
(assert (< (+ (* |La[m]| |La[m]| |Sum(norm(b[i1] + (-1)*c[i1])^2, i1, 0, m - 1)|) (* |La[m]| |La[m]| |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, m - 1)|) (* (- 1.0) |norm(x[m] + (-1)*y[m])| |norm(x[m] + (-1)*y[m])|)) 0.0))
(check-sat)
(reset)
; herrera2023/T1, claim
; claim: norm(x[m] - y[m]) <= La[m]*sqrt(Sum(norm_F(A[i] - B[i])^2 + norm(b[i] - c[i])^2, i, 0, m - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |La[m]| Real)
(declare-const |Sum(norm(b[i1] + (-1)*c[i1])^2, i1, 0, m - 1)| Real)
(declare-const |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, m - 1)| Real)
(declare-const |inner(x[m], x[m])| Real)
(declare-const |inner(x[m], y[m])| Real)
(declare-const |inner(y[m], y[m])| Real)
(declare-const |norm(x[m] + (-1)*y[m])| Real)
(declare-const |norm(x[m])| Real)
(declare-const |norm(y[m])| Real)
(declare-const |sqrt(Sum(norm(b[i1] + (-1)*c[i1])^2, i1, 0, m - 1) + Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, m - 1))| Real)
; 13
(assert (>= (+ (* |La[m]| |La[m]| |Sum(norm(b[i1] + (-1)*c[i1])^2, i1, 0, m - 1)|) (* |La[m]| |La[m]| |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, m - 1)|) (* (- 1.0) |norm(x[m] + (-1)*y[m])| |norm(x[m] + (-1)*y[m])|)) 0.0))
; about norm(x[m] + (-1)*y[m])
(assert (= (+ (* (- 1.0) |inner(x[m], x[m])|) (* 2.0 |inner(x[m], y[m])|) (* (- 1.0) |inner(y[m], y[m])|) (* |norm(x[m] + (-1)*y[m])| |norm(x[m] + (-1)*y[m])|)) 0.0))
; about inner(y[m], y[m])
(assert (= (+ |inner(y[m], y[m])| (* (- 1.0) |norm(y[m])| |norm(y[m])|)) 0.0))
; about norm(y[m])
(assert (= (+ (* (- 1.0) |inner(y[m], y[m])|) (* |norm(y[m])| |norm(y[m])|)) 0.0))
; about inner(x[m], x[m])
(assert (= (+ |inner(x[m], x[m])| (* (- 1.0) |norm(x[m])| |norm(x[m])|)) 0.0))
; about norm(x[m])
(assert (= (+ (* (- 1.0) |inner(x[m], x[m])|) (* |norm(x[m])| |norm(x[m])|)) 0.0))
; about La[m]
(assert (>= |La[m]| 0.0))
; about sqrt(Sum(norm(b[i1] + (-1)*c[i1])^2, i1, 0, m - 1) + Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, m - 1))
(assert (= (+ (* (- 1.0) |Sum(norm(b[i1] + (-1)*c[i1])^2, i1, 0, m - 1)|) (* (- 1.0) |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, m - 1)|) (* |sqrt(Sum(norm(b[i1] + (-1)*c[i1])^2, i1, 0, m - 1) + Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, m - 1))| |sqrt(Sum(norm(b[i1] + (-1)*c[i1])^2, i1, 0, m - 1) + Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, m - 1))|)) 0.0))
; La[m] is nonnegative
(assert (>= |La[m]| 0.0))
; Sum(norm(b[i1] + (-1)*c[i1])^2, i1, 0, m - 1) is nonnegative
(assert (>= |Sum(norm(b[i1] + (-1)*c[i1])^2, i1, 0, m - 1)| 0.0))
; Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, m - 1) is nonnegative
(assert (>= |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, m - 1)| 0.0))
; inner(x[m], x[m]) is nonnegative
(assert (>= |inner(x[m], x[m])| 0.0))
; inner(y[m], y[m]) is nonnegative
(assert (>= |inner(y[m], y[m])| 0.0))
; norm(x[m] + (-1)*y[m]) is nonnegative
(assert (>= |norm(x[m] + (-1)*y[m])| 0.0))
; norm(x[m]) is nonnegative
(assert (>= |norm(x[m])| 0.0))
; norm(y[m]) is nonnegative
(assert (>= |norm(y[m])| 0.0))
; sqrt(Sum(norm(b[i1] + (-1)*c[i1])^2, i1, 0, m - 1) + Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, m - 1)) is nonnegative
(assert (>= |sqrt(Sum(norm(b[i1] + (-1)*c[i1])^2, i1, 0, m - 1) + Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, m - 1))| 0.0))
; the negation of the claim
(assert (< (+ (* |La[m]| |sqrt(Sum(norm(b[i1] + (-1)*c[i1])^2, i1, 0, m - 1) + Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, m - 1))|) (* (- 1.0) |norm(x[m] + (-1)*y[m])|)) 0.0))
(check-sat)
