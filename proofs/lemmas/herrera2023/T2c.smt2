; herrera2023/T2c, step 6
; claim: norm(D[u])*norm(x[u]) <= norm_F(D[u])*R[u]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |R[u]| Real)
(declare-const |inner(x[u], x[u])| Real)
(declare-const |norm(D[u])| Real)
(declare-const |norm(x[u])| Real)
(declare-const |norm_F(D[u])| Real)
; H4
(assert (>= (+ |R[u]| (* (- 1.0) |norm(x[u])|)) 0.0))
; 5
(assert (>= (+ (* (- 1.0) |norm(D[u])|) |norm_F(D[u])|) 0.0))
; about norm(x[u])
(assert (= (+ (* (- 1.0) |inner(x[u], x[u])|) (* |norm(x[u])| |norm(x[u])|)) 0.0))
; about inner(x[u], x[u])
(assert (= (+ |inner(x[u], x[u])| (* (- 1.0) |norm(x[u])| |norm(x[u])|)) 0.0))
; about R[u]
(assert (>= |R[u]| 0.0))
; R[u] is nonnegative
(assert (>= |R[u]| 0.0))
; inner(x[u], x[u]) is nonnegative
(assert (>= |inner(x[u], x[u])| 0.0))
; norm(D[u]) is nonnegative
(assert (>= |norm(D[u])| 0.0))
; norm(x[u]) is nonnegative
(assert (>= |norm(x[u])| 0.0))
; norm_F(D[u]) is nonnegative
(assert (>= |norm_F(D[u])| 0.0))
; the negation of the claim
(assert (< (+ (* |R[u]| |norm_F(D[u])|) (* (- 1.0) |norm(D[u])| |norm(x[u])|)) 0.0))
(check-sat)
(reset)
; herrera2023/T2c, step 7
; claim: norm(D[u]*x[u] + f[u] + A[u]*y[u]) <= norm_F(D[u])*R[u] + norm(f[u]) + a[u]*norm(y[u])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |R[u]| Real)
(declare-const |a[u]| Real)
(declare-const |inner(f[u], A[u]*y[u])| Real)
(declare-const |inner(f[u], D[u]*x[u])| Real)
(declare-const |inner(f[u], f[u])| Real)
(declare-const |inner(x[u], D[u]'*A[u]*y[u])| Real)
(declare-const |inner(x[u], D[u]'*D[u]*x[u])| Real)
(declare-const |inner(x[u], x[u])| Real)
(declare-const |inner(y[u], A[u]'*A[u]*y[u])| Real)
(declare-const |inner(y[u], y[u])| Real)
(declare-const |norm(A[u])| Real)
(declare-const |norm(A[u]*y[u] + D[u]*x[u] + f[u])| Real)
(declare-const |norm(A[u]*y[u])| Real)
(declare-const |norm(D[u])| Real)
(declare-const |norm(D[u]*x[u] + f[u])| Real)
(declare-const |norm(D[u]*x[u])| Real)
(declare-const |norm(f[u])| Real)
(declare-const |norm(x[u])| Real)
(declare-const |norm(y[u])| Real)
(declare-const |norm_F(D[u])| Real)
; H3
(assert (>= (+ |a[u]| (* (- 1.0) |norm(A[u])|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(A[u]*y[u] + D[u]*x[u] + f[u])|) |norm(A[u]*y[u])| |norm(D[u]*x[u] + f[u])|) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |norm(D[u]*x[u] + f[u])|) |norm(D[u]*x[u])| |norm(f[u])|) 0.0))
; 3
(assert (>= (+ (* |norm(D[u])| |norm(x[u])|) (* (- 1.0) |norm(D[u]*x[u])|)) 0.0))
; 4
(assert (>= (+ (* |norm(A[u])| |norm(y[u])|) (* (- 1.0) |norm(A[u]*y[u])|)) 0.0))
; 6
(assert (>= (+ (* |R[u]| |norm_F(D[u])|) (* (- 1.0) |norm(D[u])| |norm(x[u])|)) 0.0))
; about norm(y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], y[u])|) (* |norm(y[u])| |norm(y[u])|)) 0.0))
; about inner(y[u], y[u])
(assert (= (+ |inner(y[u], y[u])| (* (- 1.0) |norm(y[u])| |norm(y[u])|)) 0.0))
; about norm(x[u])
(assert (= (+ (* (- 1.0) |inner(x[u], x[u])|) (* |norm(x[u])| |norm(x[u])|)) 0.0))
; about inner(x[u], x[u])
(assert (= (+ |inner(x[u], x[u])| (* (- 1.0) |norm(x[u])| |norm(x[u])|)) 0.0))
; about norm(f[u])
(assert (= (+ (* (- 1.0) |inner(f[u], f[u])|) (* |norm(f[u])| |norm(f[u])|)) 0.0))
; about inner(f[u], f[u])
(assert (= (+ |inner(f[u], f[u])| (* (- 1.0) |norm(f[u])| |norm(f[u])|)) 0.0))
; about norm(D[u]*x[u])
(assert (= (+ (* (- 1.0) |inner(x[u], D[u]'*D[u]*x[u])|) (* |norm(D[u]*x[u])| |norm(D[u]*x[u])|)) 0.0))
; about inner(x[u], D[u]'*D[u]*x[u])
(assert (= (+ |inner(x[u], D[u]'*D[u]*x[u])| (* (- 1.0) |norm(D[u]*x[u])| |norm(D[u]*x[u])|)) 0.0))
; about norm(D[u]*x[u] + f[u])
(assert (= (+ (* (- 2.0) |inner(f[u], D[u]*x[u])|) (* (- 1.0) |inner(f[u], f[u])|) (* (- 1.0) |inner(x[u], D[u]'*D[u]*x[u])|) (* |norm(D[u]*x[u] + f[u])| |norm(D[u]*x[u] + f[u])|)) 0.0))
; about norm(A[u]*y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], A[u]'*A[u]*y[u])|) (* |norm(A[u]*y[u])| |norm(A[u]*y[u])|)) 0.0))
; about inner(y[u], A[u]'*A[u]*y[u])
(assert (= (+ |inner(y[u], A[u]'*A[u]*y[u])| (* (- 1.0) |norm(A[u]*y[u])| |norm(A[u]*y[u])|)) 0.0))
; about norm(A[u]*y[u] + D[u]*x[u] + f[u])
(assert (= (+ (* (- 2.0) |inner(f[u], A[u]*y[u])|) (* (- 2.0) |inner(f[u], D[u]*x[u])|) (* (- 1.0) |inner(f[u], f[u])|) (* (- 2.0) |inner(x[u], D[u]'*A[u]*y[u])|) (* (- 1.0) |inner(x[u], D[u]'*D[u]*x[u])|) (* (- 1.0) |inner(y[u], A[u]'*A[u]*y[u])|) (* |norm(A[u]*y[u] + D[u]*x[u] + f[u])| |norm(A[u]*y[u] + D[u]*x[u] + f[u])|)) 0.0))
; about a[u]
(assert (>= |a[u]| 0.0))
; about R[u]
(assert (>= |R[u]| 0.0))
; R[u] is nonnegative
(assert (>= |R[u]| 0.0))
; a[u] is nonnegative
(assert (>= |a[u]| 0.0))
; inner(f[u], f[u]) is nonnegative
(assert (>= |inner(f[u], f[u])| 0.0))
; inner(x[u], D[u]'*D[u]*x[u]) is nonnegative
(assert (>= |inner(x[u], D[u]'*D[u]*x[u])| 0.0))
; inner(x[u], x[u]) is nonnegative
(assert (>= |inner(x[u], x[u])| 0.0))
; inner(y[u], A[u]'*A[u]*y[u]) is nonnegative
(assert (>= |inner(y[u], A[u]'*A[u]*y[u])| 0.0))
; inner(y[u], y[u]) is nonnegative
(assert (>= |inner(y[u], y[u])| 0.0))
; norm(A[u]) is nonnegative
(assert (>= |norm(A[u])| 0.0))
; norm(A[u]*y[u] + D[u]*x[u] + f[u]) is nonnegative
(assert (>= |norm(A[u]*y[u] + D[u]*x[u] + f[u])| 0.0))
; norm(A[u]*y[u]) is nonnegative
(assert (>= |norm(A[u]*y[u])| 0.0))
; norm(D[u]) is nonnegative
(assert (>= |norm(D[u])| 0.0))
; norm(D[u]*x[u] + f[u]) is nonnegative
(assert (>= |norm(D[u]*x[u] + f[u])| 0.0))
; norm(D[u]*x[u]) is nonnegative
(assert (>= |norm(D[u]*x[u])| 0.0))
; norm(f[u]) is nonnegative
(assert (>= |norm(f[u])| 0.0))
; norm(x[u]) is nonnegative
(assert (>= |norm(x[u])| 0.0))
; norm(y[u]) is nonnegative
(assert (>= |norm(y[u])| 0.0))
; norm_F(D[u]) is nonnegative
(assert (>= |norm_F(D[u])| 0.0))
; the negation of the claim
(assert (< (+ (* |R[u]| |norm_F(D[u])|) (* |a[u]| |norm(y[u])|) (* (- 1.0) |norm(A[u]*y[u] + D[u]*x[u] + f[u])|) |norm(f[u])|) 0.0))
(check-sat)
(reset)
; herrera2023/T2c, step 8
; claim: (norm_F(D[u])*R[u] + norm(f[u]))^2 <= (1 + R[u]^2)*(norm_F(D[u])^2 + norm(f[u])^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |R[u]| Real)
(declare-const |inner(f[u], f[u])| Real)
(declare-const |norm(f[u])| Real)
(declare-const |norm_F(D[u])| Real)
; about norm(f[u])
(assert (= (+ (* (- 1.0) |inner(f[u], f[u])|) (* |norm(f[u])| |norm(f[u])|)) 0.0))
; about inner(f[u], f[u])
(assert (= (+ |inner(f[u], f[u])| (* (- 1.0) |norm(f[u])| |norm(f[u])|)) 0.0))
; about R[u]
(assert (>= |R[u]| 0.0))
; R[u] is nonnegative
(assert (>= |R[u]| 0.0))
; inner(f[u], f[u]) is nonnegative
(assert (>= |inner(f[u], f[u])| 0.0))
; norm(f[u]) is nonnegative
(assert (>= |norm(f[u])| 0.0))
; norm_F(D[u]) is nonnegative
(assert (>= |norm_F(D[u])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |R[u]| |norm(f[u])| |norm_F(D[u])|) (* |R[u]| |R[u]| |norm(f[u])| |norm(f[u])|) (* |norm_F(D[u])| |norm_F(D[u])|)) 0.0))
(check-sat)
(reset)
; herrera2023/T2c, step 9
; claim: norm(y[u + 1])^2 <= L[u]^2*(norm_F(D[u])*R[u] + norm(f[u]) + a[u]*norm(y[u]))^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |L[u]| Real)
(declare-const |R[u]| Real)
(declare-const |a[u]| Real)
(declare-const |inner(f[u], A[u]*y[u])| Real)
(declare-const |inner(f[u], D[u]*x[u])| Real)
(declare-const |inner(f[u], f[u])| Real)
(declare-const |inner(x[u], D[u]'*A[u]*y[u])| Real)
(declare-const |inner(x[u], D[u]'*D[u]*x[u])| Real)
(declare-const |inner(y[u + 1], y[u + 1])| Real)
(declare-const |inner(y[u], A[u]'*A[u]*y[u])| Real)
(declare-const |inner(y[u], y[u])| Real)
(declare-const |norm(A[u]*y[u] + D[u]*x[u] + f[u])| Real)
(declare-const |norm(A[u]*y[u])| Real)
(declare-const |norm(D[u]*x[u])| Real)
(declare-const |norm(f[u])| Real)
(declare-const |norm(y[u + 1])| Real)
(declare-const |norm(y[u])| Real)
(declare-const |norm_F(D[u])| Real)
; H1
(assert (>= (+ (* |L[u]| |norm(A[u]*y[u] + D[u]*x[u] + f[u])|) (* (- 1.0) |norm(y[u + 1])|)) 0.0))
; 7
(assert (>= (+ (* |R[u]| |norm_F(D[u])|) (* |a[u]| |norm(y[u])|) (* (- 1.0) |norm(A[u]*y[u] + D[u]*x[u] + f[u])|) |norm(f[u])|) 0.0))
; about norm(y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], y[u])|) (* |norm(y[u])| |norm(y[u])|)) 0.0))
; about inner(y[u], y[u])
(assert (= (+ |inner(y[u], y[u])| (* (- 1.0) |norm(y[u])| |norm(y[u])|)) 0.0))
; about norm(y[u + 1])
(assert (= (+ (* (- 1.0) |inner(y[u + 1], y[u + 1])|) (* |norm(y[u + 1])| |norm(y[u + 1])|)) 0.0))
; about inner(y[u + 1], y[u + 1])
(assert (= (+ |inner(y[u + 1], y[u + 1])| (* (- 1.0) |norm(y[u + 1])| |norm(y[u + 1])|)) 0.0))
; about norm(f[u])
(assert (= (+ (* (- 1.0) |inner(f[u], f[u])|) (* |norm(f[u])| |norm(f[u])|)) 0.0))
; about inner(f[u], f[u])
(assert (= (+ |inner(f[u], f[u])| (* (- 1.0) |norm(f[u])| |norm(f[u])|)) 0.0))
; about norm(A[u]*y[u] + D[u]*x[u] + f[u])
(assert (= (+ (* (- 2.0) |inner(f[u], A[u]*y[u])|) (* (- 2.0) |inner(f[u], D[u]*x[u])|) (* (- 1.0) |inner(f[u], f[u])|) (* (- 2.0) |inner(x[u], D[u]'*A[u]*y[u])|) (* (- 1.0) |inner(x[u], D[u]'*D[u]*x[u])|) (* (- 1.0) |inner(y[u], A[u]'*A[u]*y[u])|) (* |norm(A[u]*y[u] + D[u]*x[u] + f[u])| |norm(A[u]*y[u] + D[u]*x[u] + f[u])|)) 0.0))
; about inner(y[u], A[u]'*A[u]*y[u])
(assert (= (+ |inner(y[u], A[u]'*A[u]*y[u])| (* (- 1.0) |norm(A[u]*y[u])| |norm(A[u]*y[u])|)) 0.0))
; about norm(A[u]*y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], A[u]'*A[u]*y[u])|) (* |norm(A[u]*y[u])| |norm(A[u]*y[u])|)) 0.0))
; about inner(x[u], D[u]'*D[u]*x[u])
(assert (= (+ |inner(x[u], D[u]'*D[u]*x[u])| (* (- 1.0) |norm(D[u]*x[u])| |norm(D[u]*x[u])|)) 0.0))
; about norm(D[u]*x[u])
(assert (= (+ (* (- 1.0) |inner(x[u], D[u]'*D[u]*x[u])|) (* |norm(D[u]*x[u])| |norm(D[u]*x[u])|)) 0.0))
; about a[u]
(assert (>= |a[u]| 0.0))
; about R[u]
(assert (>= |R[u]| 0.0))
; about L[u]
(assert (>= |L[u]| 0.0))
; L[u] is nonnegative
(assert (>= |L[u]| 0.0))
; R[u] is nonnegative
(assert (>= |R[u]| 0.0))
; a[u] is nonnegative
(assert (>= |a[u]| 0.0))
; inner(f[u], f[u]) is nonnegative
(assert (>= |inner(f[u], f[u])| 0.0))
; inner(x[u], D[u]'*D[u]*x[u]) is nonnegative
(assert (>= |inner(x[u], D[u]'*D[u]*x[u])| 0.0))
; inner(y[u + 1], y[u + 1]) is nonnegative
(assert (>= |inner(y[u + 1], y[u + 1])| 0.0))
; inner(y[u], A[u]'*A[u]*y[u]) is nonnegative
(assert (>= |inner(y[u], A[u]'*A[u]*y[u])| 0.0))
; inner(y[u], y[u]) is nonnegative
(assert (>= |inner(y[u], y[u])| 0.0))
; norm(A[u]*y[u] + D[u]*x[u] + f[u]) is nonnegative
(assert (>= |norm(A[u]*y[u] + D[u]*x[u] + f[u])| 0.0))
; norm(A[u]*y[u]) is nonnegative
(assert (>= |norm(A[u]*y[u])| 0.0))
; norm(D[u]*x[u]) is nonnegative
(assert (>= |norm(D[u]*x[u])| 0.0))
; norm(f[u]) is nonnegative
(assert (>= |norm(f[u])| 0.0))
; norm(y[u + 1]) is nonnegative
(assert (>= |norm(y[u + 1])| 0.0))
; norm(y[u]) is nonnegative
(assert (>= |norm(y[u])| 0.0))
; norm_F(D[u]) is nonnegative
(assert (>= |norm_F(D[u])| 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |L[u]| |L[u]| |R[u]| |a[u]| |norm(y[u])| |norm_F(D[u])|) (* 2.0 |L[u]| |L[u]| |R[u]| |norm(f[u])| |norm_F(D[u])|) (* |L[u]| |L[u]| |R[u]| |R[u]| |norm_F(D[u])| |norm_F(D[u])|) (* 2.0 |L[u]| |L[u]| |a[u]| |norm(f[u])| |norm(y[u])|) (* |L[u]| |L[u]| |a[u]| |a[u]| |norm(y[u])| |norm(y[u])|) (* |L[u]| |L[u]| |norm(f[u])| |norm(f[u])|) (* (- 1.0) |norm(y[u + 1])| |norm(y[u + 1])|)) 0.0))
(check-sat)
(reset)
; herrera2023/T2c, step 10, base
; claim: norm(y[0])^2 <= La[0]^2*Sum(norm_F(D[i])^2 + norm(f[i])^2, i, 0, 0 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(y[0], y[0])| Real)
(declare-const |norm(y[0])| Real)
; H5
(assert (= (* (- 1.0) |norm(y[0])|) 0.0))
; about norm(y[0])
(assert (= (+ (* (- 1.0) |inner(y[0], y[0])|) (* |norm(y[0])| |norm(y[0])|)) 0.0))
; about inner(y[0], y[0])
(assert (= (+ |inner(y[0], y[0])| (* (- 1.0) |norm(y[0])| |norm(y[0])|)) 0.0))
; inner(y[0], y[0]) is nonnegative
(assert (>= |inner(y[0], y[0])| 0.0))
; norm(y[0]) is nonnegative
(assert (>= |norm(y[0])| 0.0))
; the negation of the claim
(assert (< (* (- 1.0) |norm(y[0])| |norm(y[0])|) 0.0))
(check-sat)
(reset)
; herrera2023/T2c, step 10, step
; claim: norm(y[u + 1])^2 <= La[u + 1]^2*(Sum(norm_F(D[i])^2 + norm(f[i])^2, i, 0, u - 1) + (norm_F(D[u + 1 - 1])^2 + norm(f[u + 1 - 1])^2))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |L[u]| Real)
(declare-const |La[u + 1]| Real)
(declare-const |La[u]| Real)
(declare-const |R[u]| Real)
(declare-const |Sum(norm(f[i1])^2, i1, 0, u - 1)| Real)
(declare-const |Sum(norm_F(D[i1])^2, i1, 0, u - 1)| Real)
(declare-const |a[u]| Real)
(declare-const |inner(f[u], f[u])| Real)
(declare-const |inner(y[u + 1], y[u + 1])| Real)
(declare-const |inner(y[u], y[u])| Real)
(declare-const |norm(f[u])| Real)
(declare-const |norm(y[u + 1])| Real)
(declare-const |norm(y[u])| Real)
(declare-const |norm_F(D[u])| Real)
; induction hypothesis
(assert (>= (+ (* |La[u]| |La[u]| |Sum(norm(f[i1])^2, i1, 0, u - 1)|) (* |La[u]| |La[u]| |Sum(norm_F(D[i1])^2, i1, 0, u - 1)|) (* (- 1.0) |norm(y[u])| |norm(y[u])|)) 0.0))
; H7
(assert (= (+ (* |L[u]| |L[u]|) (* |L[u]| |L[u]| |La[u]| |La[u]| |a[u]| |a[u]|) (* |L[u]| |L[u]| |R[u]| |R[u]|) (* (- 1.0) |La[u + 1]| |La[u + 1]|)) 0.0))
; 8
(assert (>= (+ (* (- 2.0) |R[u]| |norm(f[u])| |norm_F(D[u])|) (* |R[u]| |R[u]| |norm(f[u])| |norm(f[u])|) (* |norm_F(D[u])| |norm_F(D[u])|)) 0.0))
; 9
(assert (>= (+ (* 2.0 |L[u]| |L[u]| |R[u]| |a[u]| |norm(y[u])| |norm_F(D[u])|) (* 2.0 |L[u]| |L[u]| |R[u]| |norm(f[u])| |norm_F(D[u])|) (* |L[u]| |L[u]| |R[u]| |R[u]| |norm_F(D[u])| |norm_F(D[u])|) (* 2.0 |L[u]| |L[u]| |a[u]| |norm(f[u])| |norm(y[u])|) (* |L[u]| |L[u]| |a[u]| |a[u]| |norm(y[u])| |norm(y[u])|) (* |L[u]| |L[u]| |norm(f[u])| |norm(f[u])|) (* (- 1.0) |norm(y[u + 1])| |norm(y[u + 1])|)) 0.0))
; about norm(y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], y[u])|) (* |norm(y[u])| |norm(y[u])|)) 0.0))
; about inner(y[u], y[u])
(assert (= (+ |inner(y[u], y[u])| (* (- 1.0) |norm(y[u])| |norm(y[u])|)) 0.0))
; about norm(y[u + 1])
(assert (= (+ (* (- 1.0) |inner(y[u + 1], y[u + 1])|) (* |norm(y[u + 1])| |norm(y[u + 1])|)) 0.0))
; about inner(y[u + 1], y[u + 1])
(assert (= (+ |inner(y[u + 1], y[u + 1])| (* (- 1.0) |norm(y[u + 1])| |norm(y[u + 1])|)) 0.0))
; about norm(f[u])
(assert (= (+ (* (- 1.0) |inner(f[u], f[u])|) (* |norm(f[u])| |norm(f[u])|)) 0.0))
; about inner(f[u], f[u])
(assert (= (+ |inner(f[u], f[u])| (* (- 1.0) |norm(f[u])| |norm(f[u])|)) 0.0))
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
; Sum(norm(f[i1])^2, i1, 0, u - 1) is nonnegative
(assert (>= |Sum(norm(f[i1])^2, i1, 0, u - 1)| 0.0))
; Sum(norm_F(D[i1])^2, i1, 0, u - 1) is nonnegative
(assert (>= |Sum(norm_F(D[i1])^2, i1, 0, u - 1)| 0.0))
; a[u] is nonnegative
(assert (>= |a[u]| 0.0))
; inner(f[u], f[u]) is nonnegative
(assert (>= |inner(f[u], f[u])| 0.0))
; inner(y[u + 1], y[u + 1]) is nonnegative
(assert (>= |inner(y[u + 1], y[u + 1])| 0.0))
; inner(y[u], y[u]) is nonnegative
(assert (>= |inner(y[u], y[u])| 0.0))
; norm(f[u]) is nonnegative
(assert (>= |norm(f[u])| 0.0))
; norm(y[u + 1]) is nonnegative
(assert (>= |norm(y[u + 1])| 0.0))
; norm(y[u]) is nonnegative
(assert (>= |norm(y[u])| 0.0))
; norm_F(D[u]) is nonnegative
(assert (>= |norm_F(D[u])| 0.0))
; the negation of the claim
(assert (< (+ (* |La[u + 1]| |La[u + 1]| |Sum(norm(f[i1])^2, i1, 0, u - 1)|) (* |La[u + 1]| |La[u + 1]| |Sum(norm_F(D[i1])^2, i1, 0, u - 1)|) (* |La[u + 1]| |La[u + 1]| |norm(f[u])| |norm(f[u])|) (* |La[u + 1]| |La[u + 1]| |norm_F(D[u])| |norm_F(D[u])|) (* (- 1.0) |norm(y[u + 1])| |norm(y[u + 1])|)) 0.0))
(check-sat)
(reset)
; herrera2023/T2c, step 11
; claim: 2*norm_F(D[u])*norm(y[u]) <= La[u]*(norm_F(D[u])^2 + Sum(norm_F(D[i])^2 + norm(f[i])^2, i, 0, u - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |La[u]| Real)
(declare-const |Sum(norm(f[i1])^2, i1, 0, u - 1)| Real)
(declare-const |Sum(norm_F(D[i1])^2, i1, 0, u - 1)| Real)
(declare-const |inner(y[u], y[u])| Real)
(declare-const |norm(y[u])| Real)
(declare-const |norm_F(D[u])| Real)
; 10
(assert (>= (+ (* |La[u]| |La[u]| |Sum(norm(f[i1])^2, i1, 0, u - 1)|) (* |La[u]| |La[u]| |Sum(norm_F(D[i1])^2, i1, 0, u - 1)|) (* (- 1.0) |norm(y[u])| |norm(y[u])|)) 0.0))
; about norm(y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], y[u])|) (* |norm(y[u])| |norm(y[u])|)) 0.0))
; about inner(y[u], y[u])
(assert (= (+ |inner(y[u], y[u])| (* (- 1.0) |norm(y[u])| |norm(y[u])|)) 0.0))
; about La[u]
(assert (>= |La[u]| 0.0))
; La[u] is nonnegative
(assert (>= |La[u]| 0.0))
; Sum(norm(f[i1])^2, i1, 0, u - 1) is nonnegative
(assert (>= |Sum(norm(f[i1])^2, i1, 0, u - 1)| 0.0))
; Sum(norm_F(D[i1])^2, i1, 0, u - 1) is nonnegative
(assert (>= |Sum(norm_F(D[i1])^2, i1, 0, u - 1)| 0.0))
; inner(y[u], y[u]) is nonnegative
(assert (>= |inner(y[u], y[u])| 0.0))
; norm(y[u]) is nonnegative
(assert (>= |norm(y[u])| 0.0))
; norm_F(D[u]) is nonnegative
(assert (>= |norm_F(D[u])| 0.0))
; the negation of the claim
(assert (< (+ (* |La[u]| |Sum(norm(f[i1])^2, i1, 0, u - 1)|) (* |La[u]| |Sum(norm_F(D[i1])^2, i1, 0, u - 1)|) (* |La[u]| |norm_F(D[u])| |norm_F(D[u])|) (* (- 2.0) |norm(y[u])| |norm_F(D[u])|)) 0.0))
(check-sat)
(reset)
; herrera2023/T2c, step 15
; claim: norm(2*D[u]*y[u] + A[u]*h[u]) <= 2*norm_F(D[u])*norm(y[u]) + a[u]*norm(h[u])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |a[u]| Real)
(declare-const |inner(h[u], A[u]'*A[u]*h[u])| Real)
(declare-const |inner(h[u], A[u]'*D[u]*y[u])| Real)
(declare-const |inner(h[u], h[u])| Real)
(declare-const |inner(y[u], D[u]'*D[u]*y[u])| Real)
(declare-const |inner(y[u], y[u])| Real)
(declare-const |norm(A[u])| Real)
(declare-const |norm(A[u]*h[u] + (2)*D[u]*y[u])| Real)
(declare-const |norm(A[u]*h[u])| Real)
(declare-const |norm(D[u])| Real)
(declare-const |norm(D[u]*y[u])| Real)
(declare-const |norm(h[u])| Real)
(declare-const |norm(y[u])| Real)
(declare-const |norm_F(D[u])| Real)
; H3
(assert (>= (+ |a[u]| (* (- 1.0) |norm(A[u])|)) 0.0))
; 5
(assert (>= (+ (* (- 1.0) |norm(D[u])|) |norm_F(D[u])|) 0.0))
; 12
(assert (>= (+ (* (- 1.0) |norm(A[u]*h[u] + (2)*D[u]*y[u])|) |norm(A[u]*h[u])| (* 2.0 |norm(D[u]*y[u])|)) 0.0))
; 13
(assert (>= (+ (* |norm(D[u])| |norm(y[u])|) (* (- 1.0) |norm(D[u]*y[u])|)) 0.0))
; 14
(assert (>= (+ (* |norm(A[u])| |norm(h[u])|) (* (- 1.0) |norm(A[u]*h[u])|)) 0.0))
; about norm(y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], y[u])|) (* |norm(y[u])| |norm(y[u])|)) 0.0))
; about inner(y[u], y[u])
(assert (= (+ |inner(y[u], y[u])| (* (- 1.0) |norm(y[u])| |norm(y[u])|)) 0.0))
; about norm(h[u])
(assert (= (+ (* (- 1.0) |inner(h[u], h[u])|) (* |norm(h[u])| |norm(h[u])|)) 0.0))
; about inner(h[u], h[u])
(assert (= (+ |inner(h[u], h[u])| (* (- 1.0) |norm(h[u])| |norm(h[u])|)) 0.0))
; about norm(D[u]*y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], D[u]'*D[u]*y[u])|) (* |norm(D[u]*y[u])| |norm(D[u]*y[u])|)) 0.0))
; about inner(y[u], D[u]'*D[u]*y[u])
(assert (= (+ |inner(y[u], D[u]'*D[u]*y[u])| (* (- 1.0) |norm(D[u]*y[u])| |norm(D[u]*y[u])|)) 0.0))
; about norm(A[u]*h[u])
(assert (= (+ (* (- 1.0) |inner(h[u], A[u]'*A[u]*h[u])|) (* |norm(A[u]*h[u])| |norm(A[u]*h[u])|)) 0.0))
; about inner(h[u], A[u]'*A[u]*h[u])
(assert (= (+ |inner(h[u], A[u]'*A[u]*h[u])| (* (- 1.0) |norm(A[u]*h[u])| |norm(A[u]*h[u])|)) 0.0))
; about norm(A[u]*h[u] + (2)*D[u]*y[u])
(assert (= (+ (* (- 1.0) |inner(h[u], A[u]'*A[u]*h[u])|) (* (- 4.0) |inner(h[u], A[u]'*D[u]*y[u])|) (* (- 4.0) |inner(y[u], D[u]'*D[u]*y[u])|) (* |norm(A[u]*h[u] + (2)*D[u]*y[u])| |norm(A[u]*h[u] + (2)*D[u]*y[u])|)) 0.0))
; about a[u]
(assert (>= |a[u]| 0.0))
; a[u] is nonnegative
(assert (>= |a[u]| 0.0))
; inner(h[u], A[u]'*A[u]*h[u]) is nonnegative
(assert (>= |inner(h[u], A[u]'*A[u]*h[u])| 0.0))
; inner(h[u], h[u]) is nonnegative
(assert (>= |inner(h[u], h[u])| 0.0))
; inner(y[u], D[u]'*D[u]*y[u]) is nonnegative
(assert (>= |inner(y[u], D[u]'*D[u]*y[u])| 0.0))
; inner(y[u], y[u]) is nonnegative
(assert (>= |inner(y[u], y[u])| 0.0))
; norm(A[u]) is nonnegative
(assert (>= |norm(A[u])| 0.0))
; norm(A[u]*h[u] + (2)*D[u]*y[u]) is nonnegative
(assert (>= |norm(A[u]*h[u] + (2)*D[u]*y[u])| 0.0))
; norm(A[u]*h[u]) is nonnegative
(assert (>= |norm(A[u]*h[u])| 0.0))
; norm(D[u]) is nonnegative
(assert (>= |norm(D[u])| 0.0))
; norm(D[u]*y[u]) is nonnegative
(assert (>= |norm(D[u]*y[u])| 0.0))
; norm(h[u]) is nonnegative
(assert (>= |norm(h[u])| 0.0))
; norm(y[u]) is nonnegative
(assert (>= |norm(y[u])| 0.0))
; norm_F(D[u]) is nonnegative
(assert (>= |norm_F(D[u])| 0.0))
; the negation of the claim
(assert (< (+ (* |a[u]| |norm(h[u])|) (* (- 1.0) |norm(A[u]*h[u] + (2)*D[u]*y[u])|) (* 2.0 |norm(y[u])| |norm_F(D[u])|)) 0.0))
(check-sat)
(reset)
; herrera2023/T2c, step 16
; claim: norm_F(D[u])*R[u] + norm(f[u]) <= al[u]*sqrt(norm_F(D[u])^2 + norm(f[u])^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |R[u]| Real)
(declare-const |al[u]| Real)
(declare-const |inner(f[u], f[u])| Real)
(declare-const |norm(f[u])| Real)
(declare-const |norm_F(D[u])| Real)
(declare-const |sqrt(norm(f[u])^2 + norm_F(D[u])^2)| Real)
; H8
(assert (= (+ 1.0 (* |R[u]| |R[u]|) (* (- 1.0) |al[u]| |al[u]|)) 0.0))
; 8
(assert (>= (+ (* (- 2.0) |R[u]| |norm(f[u])| |norm_F(D[u])|) (* |R[u]| |R[u]| |norm(f[u])| |norm(f[u])|) (* |norm_F(D[u])| |norm_F(D[u])|)) 0.0))
; about norm(f[u])
(assert (= (+ (* (- 1.0) |inner(f[u], f[u])|) (* |norm(f[u])| |norm(f[u])|)) 0.0))
; about inner(f[u], f[u])
(assert (= (+ |inner(f[u], f[u])| (* (- 1.0) |norm(f[u])| |norm(f[u])|)) 0.0))
; about al[u]
(assert (>= |al[u]| 0.0))
; about R[u]
(assert (>= |R[u]| 0.0))
; about sqrt(norm(f[u])^2 + norm_F(D[u])^2)
(assert (= (+ (* (- 1.0) |norm(f[u])| |norm(f[u])|) (* (- 1.0) |norm_F(D[u])| |norm_F(D[u])|) (* |sqrt(norm(f[u])^2 + norm_F(D[u])^2)| |sqrt(norm(f[u])^2 + norm_F(D[u])^2)|)) 0.0))
; R[u] is nonnegative
(assert (>= |R[u]| 0.0))
; al[u] is nonnegative
(assert (>= |al[u]| 0.0))
; inner(f[u], f[u]) is nonnegative
(assert (>= |inner(f[u], f[u])| 0.0))
; norm(f[u]) is nonnegative
(assert (>= |norm(f[u])| 0.0))
; norm_F(D[u]) is nonnegative
(assert (>= |norm_F(D[u])| 0.0))
; sqrt(norm(f[u])^2 + norm_F(D[u])^2) is nonnegative
(assert (>= |sqrt(norm(f[u])^2 + norm_F(D[u])^2)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |R[u]| |norm_F(D[u])|) (* |al[u]| |sqrt(norm(f[u])^2 + norm_F(D[u])^2)|) (* (- 1.0) |norm(f[u])|)) 0.0))
(check-sat)
(reset)
; herrera2023/T2c, step 17
; claim: norm(y[u]) <= La[u]*sqrt(Sum(norm_F(D[i])^2 + norm(f[i])^2, i, 0, u - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |La[u]| Real)
(declare-const |Sum(norm(f[i1])^2, i1, 0, u - 1)| Real)
(declare-const |Sum(norm_F(D[i1])^2, i1, 0, u - 1)| Real)
(declare-const |inner(y[u], y[u])| Real)
(declare-const |norm(y[u])| Real)
(declare-const |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| Real)
; 10
(assert (>= (+ (* |La[u]| |La[u]| |Sum(norm(f[i1])^2, i1, 0, u - 1)|) (* |La[u]| |La[u]| |Sum(norm_F(D[i1])^2, i1, 0, u - 1)|) (* (- 1.0) |norm(y[u])| |norm(y[u])|)) 0.0))
; about norm(y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], y[u])|) (* |norm(y[u])| |norm(y[u])|)) 0.0))
; about inner(y[u], y[u])
(assert (= (+ |inner(y[u], y[u])| (* (- 1.0) |norm(y[u])| |norm(y[u])|)) 0.0))
; about La[u]
(assert (>= |La[u]| 0.0))
; about sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))
(assert (= (+ (* (- 1.0) |Sum(norm(f[i1])^2, i1, 0, u - 1)|) (* (- 1.0) |Sum(norm_F(D[i1])^2, i1, 0, u - 1)|) (* |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))|)) 0.0))
; La[u] is nonnegative
(assert (>= |La[u]| 0.0))
; Sum(norm(f[i1])^2, i1, 0, u - 1) is nonnegative
(assert (>= |Sum(norm(f[i1])^2, i1, 0, u - 1)| 0.0))
; Sum(norm_F(D[i1])^2, i1, 0, u - 1) is nonnegative
(assert (>= |Sum(norm_F(D[i1])^2, i1, 0, u - 1)| 0.0))
; inner(y[u], y[u]) is nonnegative
(assert (>= |inner(y[u], y[u])| 0.0))
; norm(y[u]) is nonnegative
(assert (>= |norm(y[u])| 0.0))
; sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1)) is nonnegative
(assert (>= |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| 0.0))
; the negation of the claim
(assert (< (+ (* |La[u]| |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))|) (* (- 1.0) |norm(y[u])|)) 0.0))
(check-sat)
(reset)
; herrera2023/T2c, step 18
; claim: norm(D[u]*x[u] + f[u] + A[u]*y[u]) <= al[u]*sqrt(norm_F(D[u])^2 + norm(f[u])^2) + a[u]*La[u]*sqrt(Sum(norm_F(D[i])^2 + norm(f[i])^2, i, 0, u - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |La[u]| Real)
(declare-const |R[u]| Real)
(declare-const |Sum(norm(f[i1])^2, i1, 0, u - 1)| Real)
(declare-const |Sum(norm_F(D[i1])^2, i1, 0, u - 1)| Real)
(declare-const |a[u]| Real)
(declare-const |al[u]| Real)
(declare-const |inner(f[u], A[u]*y[u])| Real)
(declare-const |inner(f[u], D[u]*x[u])| Real)
(declare-const |inner(f[u], f[u])| Real)
(declare-const |inner(x[u], D[u]'*A[u]*y[u])| Real)
(declare-const |inner(x[u], D[u]'*D[u]*x[u])| Real)
(declare-const |inner(y[u], A[u]'*A[u]*y[u])| Real)
(declare-const |inner(y[u], y[u])| Real)
(declare-const |norm(A[u]*y[u] + D[u]*x[u] + f[u])| Real)
(declare-const |norm(A[u]*y[u])| Real)
(declare-const |norm(D[u]*x[u])| Real)
(declare-const |norm(f[u])| Real)
(declare-const |norm(y[u])| Real)
(declare-const |norm_F(D[u])| Real)
(declare-const |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| Real)
(declare-const |sqrt(norm(f[u])^2 + norm_F(D[u])^2)| Real)
; 7
(assert (>= (+ (* |R[u]| |norm_F(D[u])|) (* |a[u]| |norm(y[u])|) (* (- 1.0) |norm(A[u]*y[u] + D[u]*x[u] + f[u])|) |norm(f[u])|) 0.0))
; 16
(assert (>= (+ (* (- 1.0) |R[u]| |norm_F(D[u])|) (* |al[u]| |sqrt(norm(f[u])^2 + norm_F(D[u])^2)|) (* (- 1.0) |norm(f[u])|)) 0.0))
; 17
(assert (>= (+ (* |La[u]| |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))|) (* (- 1.0) |norm(y[u])|)) 0.0))
; about norm(y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], y[u])|) (* |norm(y[u])| |norm(y[u])|)) 0.0))
; about inner(y[u], y[u])
(assert (= (+ |inner(y[u], y[u])| (* (- 1.0) |norm(y[u])| |norm(y[u])|)) 0.0))
; about norm(f[u])
(assert (= (+ (* (- 1.0) |inner(f[u], f[u])|) (* |norm(f[u])| |norm(f[u])|)) 0.0))
; about inner(f[u], f[u])
(assert (= (+ |inner(f[u], f[u])| (* (- 1.0) |norm(f[u])| |norm(f[u])|)) 0.0))
; about norm(A[u]*y[u] + D[u]*x[u] + f[u])
(assert (= (+ (* (- 2.0) |inner(f[u], A[u]*y[u])|) (* (- 2.0) |inner(f[u], D[u]*x[u])|) (* (- 1.0) |inner(f[u], f[u])|) (* (- 2.0) |inner(x[u], D[u]'*A[u]*y[u])|) (* (- 1.0) |inner(x[u], D[u]'*D[u]*x[u])|) (* (- 1.0) |inner(y[u], A[u]'*A[u]*y[u])|) (* |norm(A[u]*y[u] + D[u]*x[u] + f[u])| |norm(A[u]*y[u] + D[u]*x[u] + f[u])|)) 0.0))
; about inner(y[u], A[u]'*A[u]*y[u])
(assert (= (+ |inner(y[u], A[u]'*A[u]*y[u])| (* (- 1.0) |norm(A[u]*y[u])| |norm(A[u]*y[u])|)) 0.0))
; about norm(A[u]*y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], A[u]'*A[u]*y[u])|) (* |norm(A[u]*y[u])| |norm(A[u]*y[u])|)) 0.0))
; about inner(x[u], D[u]'*D[u]*x[u])
(assert (= (+ |inner(x[u], D[u]'*D[u]*x[u])| (* (- 1.0) |norm(D[u]*x[u])| |norm(D[u]*x[u])|)) 0.0))
; about norm(D[u]*x[u])
(assert (= (+ (* (- 1.0) |inner(x[u], D[u]'*D[u]*x[u])|) (* |norm(D[u]*x[u])| |norm(D[u]*x[u])|)) 0.0))
; about al[u]
(assert (>= |al[u]| 0.0))
; about a[u]
(assert (>= |a[u]| 0.0))
; about R[u]
(assert (>= |R[u]| 0.0))
; about La[u]
(assert (>= |La[u]| 0.0))
; about sqrt(norm(f[u])^2 + norm_F(D[u])^2)
(assert (= (+ (* (- 1.0) |norm(f[u])| |norm(f[u])|) (* (- 1.0) |norm_F(D[u])| |norm_F(D[u])|) (* |sqrt(norm(f[u])^2 + norm_F(D[u])^2)| |sqrt(norm(f[u])^2 + norm_F(D[u])^2)|)) 0.0))
; about sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))
(assert (= (+ (* (- 1.0) |Sum(norm(f[i1])^2, i1, 0, u - 1)|) (* (- 1.0) |Sum(norm_F(D[i1])^2, i1, 0, u - 1)|) (* |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))|)) 0.0))
; La[u] is nonnegative
(assert (>= |La[u]| 0.0))
; R[u] is nonnegative
(assert (>= |R[u]| 0.0))
; Sum(norm(f[i1])^2, i1, 0, u - 1) is nonnegative
(assert (>= |Sum(norm(f[i1])^2, i1, 0, u - 1)| 0.0))
; Sum(norm_F(D[i1])^2, i1, 0, u - 1) is nonnegative
(assert (>= |Sum(norm_F(D[i1])^2, i1, 0, u - 1)| 0.0))
; a[u] is nonnegative
(assert (>= |a[u]| 0.0))
; al[u] is nonnegative
(assert (>= |al[u]| 0.0))
; inner(f[u], f[u]) is nonnegative
(assert (>= |inner(f[u], f[u])| 0.0))
; inner(x[u], D[u]'*D[u]*x[u]) is nonnegative
(assert (>= |inner(x[u], D[u]'*D[u]*x[u])| 0.0))
; inner(y[u], A[u]'*A[u]*y[u]) is nonnegative
(assert (>= |inner(y[u], A[u]'*A[u]*y[u])| 0.0))
; inner(y[u], y[u]) is nonnegative
(assert (>= |inner(y[u], y[u])| 0.0))
; norm(A[u]*y[u] + D[u]*x[u] + f[u]) is nonnegative
(assert (>= |norm(A[u]*y[u] + D[u]*x[u] + f[u])| 0.0))
; norm(A[u]*y[u]) is nonnegative
(assert (>= |norm(A[u]*y[u])| 0.0))
; norm(D[u]*x[u]) is nonnegative
(assert (>= |norm(D[u]*x[u])| 0.0))
; norm(f[u]) is nonnegative
(assert (>= |norm(f[u])| 0.0))
; norm(y[u]) is nonnegative
(assert (>= |norm(y[u])| 0.0))
; norm_F(D[u]) is nonnegative
(assert (>= |norm_F(D[u])| 0.0))
; sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1)) is nonnegative
(assert (>= |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| 0.0))
; sqrt(norm(f[u])^2 + norm_F(D[u])^2) is nonnegative
(assert (>= |sqrt(norm(f[u])^2 + norm_F(D[u])^2)| 0.0))
; the negation of the claim
(assert (< (+ (* |La[u]| |a[u]| |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))|) (* |al[u]| |sqrt(norm(f[u])^2 + norm_F(D[u])^2)|) (* (- 1.0) |norm(A[u]*y[u] + D[u]*x[u] + f[u])|)) 0.0))
(check-sat)
(reset)
; herrera2023/T2c, step 19
; claim: norm_F(D[u])*norm(y[u]) <= La[u]*(sqrt(norm_F(D[u])^2 + norm(f[u])^2)*sqrt(Sum(norm_F(D[i])^2 + norm(f[i])^2, i, 0, u - 1)))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |La[u]| Real)
(declare-const |Sum(norm(f[i1])^2, i1, 0, u - 1)| Real)
(declare-const |Sum(norm_F(D[i1])^2, i1, 0, u - 1)| Real)
(declare-const |inner(f[u], f[u])| Real)
(declare-const |inner(y[u], y[u])| Real)
(declare-const |norm(f[u])| Real)
(declare-const |norm(y[u])| Real)
(declare-const |norm_F(D[u])| Real)
(declare-const |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| Real)
(declare-const |sqrt(norm(f[u])^2 + norm_F(D[u])^2)| Real)
; 17
(assert (>= (+ (* |La[u]| |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))|) (* (- 1.0) |norm(y[u])|)) 0.0))
; about norm(f[u])
(assert (= (+ (* (- 1.0) |inner(f[u], f[u])|) (* |norm(f[u])| |norm(f[u])|)) 0.0))
; about inner(f[u], f[u])
(assert (= (+ |inner(f[u], f[u])| (* (- 1.0) |norm(f[u])| |norm(f[u])|)) 0.0))
; about norm(y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], y[u])|) (* |norm(y[u])| |norm(y[u])|)) 0.0))
; about inner(y[u], y[u])
(assert (= (+ |inner(y[u], y[u])| (* (- 1.0) |norm(y[u])| |norm(y[u])|)) 0.0))
; about La[u]
(assert (>= |La[u]| 0.0))
; about sqrt(norm(f[u])^2 + norm_F(D[u])^2)
(assert (= (+ (* (- 1.0) |norm(f[u])| |norm(f[u])|) (* (- 1.0) |norm_F(D[u])| |norm_F(D[u])|) (* |sqrt(norm(f[u])^2 + norm_F(D[u])^2)| |sqrt(norm(f[u])^2 + norm_F(D[u])^2)|)) 0.0))
; about sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))
(assert (= (+ (* (- 1.0) |Sum(norm(f[i1])^2, i1, 0, u - 1)|) (* (- 1.0) |Sum(norm_F(D[i1])^2, i1, 0, u - 1)|) (* |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))|)) 0.0))
; La[u] is nonnegative
(assert (>= |La[u]| 0.0))
; Sum(norm(f[i1])^2, i1, 0, u - 1) is nonnegative
(assert (>= |Sum(norm(f[i1])^2, i1, 0, u - 1)| 0.0))
; Sum(norm_F(D[i1])^2, i1, 0, u - 1) is nonnegative
(assert (>= |Sum(norm_F(D[i1])^2, i1, 0, u - 1)| 0.0))
; inner(f[u], f[u]) is nonnegative
(assert (>= |inner(f[u], f[u])| 0.0))
; inner(y[u], y[u]) is nonnegative
(assert (>= |inner(y[u], y[u])| 0.0))
; norm(f[u]) is nonnegative
(assert (>= |norm(f[u])| 0.0))
; norm(y[u]) is nonnegative
(assert (>= |norm(y[u])| 0.0))
; norm_F(D[u]) is nonnegative
(assert (>= |norm_F(D[u])| 0.0))
; sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1)) is nonnegative
(assert (>= |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| 0.0))
; sqrt(norm(f[u])^2 + norm_F(D[u])^2) is nonnegative
(assert (>= |sqrt(norm(f[u])^2 + norm_F(D[u])^2)| 0.0))
; the negation of the claim
(assert (< (+ (* |La[u]| |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| |sqrt(norm(f[u])^2 + norm_F(D[u])^2)|) (* (- 1.0) |norm(y[u])| |norm_F(D[u])|)) 0.0))
(check-sat)
(reset)
; herrera2023/T2c, step 20
; claim: norm(h[u + 1]) <= Lp[u]*(al[u]*sqrt(norm_F(D[u])^2 + norm(f[u])^2) + a[u]*La[u]*sqrt(Sum(norm_F(D[i])^2 + norm(f[i])^2, i, 0, u - 1)))^2 + L[u]*(2*La[u]*(sqrt(norm_F(D[u])^2 + norm(f[u])^2)*sqrt(Sum(norm_F(D[i])^2 + norm(f[i])^2, i, 0, u - 1))) + a[u]*norm(h[u]))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |L[u]| Real)
(declare-const |La[u]| Real)
(declare-const |Lp[u]| Real)
(declare-const |Sum(norm(f[i1])^2, i1, 0, u - 1)| Real)
(declare-const |Sum(norm_F(D[i1])^2, i1, 0, u - 1)| Real)
(declare-const |a[u]| Real)
(declare-const |al[u]| Real)
(declare-const |inner(f[u], A[u]*y[u])| Real)
(declare-const |inner(f[u], D[u]*x[u])| Real)
(declare-const |inner(f[u], f[u])| Real)
(declare-const |inner(h[u + 1], h[u + 1])| Real)
(declare-const |inner(h[u], A[u]'*A[u]*h[u])| Real)
(declare-const |inner(h[u], A[u]'*D[u]*y[u])| Real)
(declare-const |inner(h[u], h[u])| Real)
(declare-const |inner(x[u], D[u]'*A[u]*y[u])| Real)
(declare-const |inner(x[u], D[u]'*D[u]*x[u])| Real)
(declare-const |inner(y[u], A[u]'*A[u]*y[u])| Real)
(declare-const |inner(y[u], D[u]'*D[u]*y[u])| Real)
(declare-const |inner(y[u], y[u])| Real)
(declare-const |norm(A[u]*h[u] + (2)*D[u]*y[u])| Real)
(declare-const |norm(A[u]*h[u])| Real)
(declare-const |norm(A[u]*y[u] + D[u]*x[u] + f[u])| Real)
(declare-const |norm(A[u]*y[u])| Real)
(declare-const |norm(D[u]*x[u])| Real)
(declare-const |norm(D[u]*y[u])| Real)
(declare-const |norm(f[u])| Real)
(declare-const |norm(h[u + 1])| Real)
(declare-const |norm(h[u])| Real)
(declare-const |norm(y[u])| Real)
(declare-const |norm_F(D[u])| Real)
(declare-const |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| Real)
(declare-const |sqrt(norm(f[u])^2 + norm_F(D[u])^2)| Real)
; H2
(assert (>= (+ (* |L[u]| |norm(A[u]*h[u] + (2)*D[u]*y[u])|) (* |Lp[u]| |norm(A[u]*y[u] + D[u]*x[u] + f[u])| |norm(A[u]*y[u] + D[u]*x[u] + f[u])|) (* (- 1.0) |norm(h[u + 1])|)) 0.0))
; 15
(assert (>= (+ (* |a[u]| |norm(h[u])|) (* (- 1.0) |norm(A[u]*h[u] + (2)*D[u]*y[u])|) (* 2.0 |norm(y[u])| |norm_F(D[u])|)) 0.0))
; 18
(assert (>= (+ (* |La[u]| |a[u]| |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))|) (* |al[u]| |sqrt(norm(f[u])^2 + norm_F(D[u])^2)|) (* (- 1.0) |norm(A[u]*y[u] + D[u]*x[u] + f[u])|)) 0.0))
; 19
(assert (>= (+ (* |La[u]| |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| |sqrt(norm(f[u])^2 + norm_F(D[u])^2)|) (* (- 1.0) |norm(y[u])| |norm_F(D[u])|)) 0.0))
; about norm(f[u])
(assert (= (+ (* (- 1.0) |inner(f[u], f[u])|) (* |norm(f[u])| |norm(f[u])|)) 0.0))
; about inner(f[u], f[u])
(assert (= (+ |inner(f[u], f[u])| (* (- 1.0) |norm(f[u])| |norm(f[u])|)) 0.0))
; about norm(y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], y[u])|) (* |norm(y[u])| |norm(y[u])|)) 0.0))
; about inner(y[u], y[u])
(assert (= (+ |inner(y[u], y[u])| (* (- 1.0) |norm(y[u])| |norm(y[u])|)) 0.0))
; about norm(h[u])
(assert (= (+ (* (- 1.0) |inner(h[u], h[u])|) (* |norm(h[u])| |norm(h[u])|)) 0.0))
; about inner(h[u], h[u])
(assert (= (+ |inner(h[u], h[u])| (* (- 1.0) |norm(h[u])| |norm(h[u])|)) 0.0))
; about norm(h[u + 1])
(assert (= (+ (* (- 1.0) |inner(h[u + 1], h[u + 1])|) (* |norm(h[u + 1])| |norm(h[u + 1])|)) 0.0))
; about inner(h[u + 1], h[u + 1])
(assert (= (+ |inner(h[u + 1], h[u + 1])| (* (- 1.0) |norm(h[u + 1])| |norm(h[u + 1])|)) 0.0))
; about norm(A[u]*y[u] + D[u]*x[u] + f[u])
(assert (= (+ (* (- 2.0) |inner(f[u], A[u]*y[u])|) (* (- 2.0) |inner(f[u], D[u]*x[u])|) (* (- 1.0) |inner(f[u], f[u])|) (* (- 2.0) |inner(x[u], D[u]'*A[u]*y[u])|) (* (- 1.0) |inner(x[u], D[u]'*D[u]*x[u])|) (* (- 1.0) |inner(y[u], A[u]'*A[u]*y[u])|) (* |norm(A[u]*y[u] + D[u]*x[u] + f[u])| |norm(A[u]*y[u] + D[u]*x[u] + f[u])|)) 0.0))
; about inner(y[u], A[u]'*A[u]*y[u])
(assert (= (+ |inner(y[u], A[u]'*A[u]*y[u])| (* (- 1.0) |norm(A[u]*y[u])| |norm(A[u]*y[u])|)) 0.0))
; about norm(A[u]*y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], A[u]'*A[u]*y[u])|) (* |norm(A[u]*y[u])| |norm(A[u]*y[u])|)) 0.0))
; about inner(x[u], D[u]'*D[u]*x[u])
(assert (= (+ |inner(x[u], D[u]'*D[u]*x[u])| (* (- 1.0) |norm(D[u]*x[u])| |norm(D[u]*x[u])|)) 0.0))
; about norm(D[u]*x[u])
(assert (= (+ (* (- 1.0) |inner(x[u], D[u]'*D[u]*x[u])|) (* |norm(D[u]*x[u])| |norm(D[u]*x[u])|)) 0.0))
; about norm(A[u]*h[u] + (2)*D[u]*y[u])
(assert (= (+ (* (- 1.0) |inner(h[u], A[u]'*A[u]*h[u])|) (* (- 4.0) |inner(h[u], A[u]'*D[u]*y[u])|) (* (- 4.0) |inner(y[u], D[u]'*D[u]*y[u])|) (* |norm(A[u]*h[u] + (2)*D[u]*y[u])| |norm(A[u]*h[u] + (2)*D[u]*y[u])|)) 0.0))
; about inner(y[u], D[u]'*D[u]*y[u])
(assert (= (+ |inner(y[u], D[u]'*D[u]*y[u])| (* (- 1.0) |norm(D[u]*y[u])| |norm(D[u]*y[u])|)) 0.0))
; about norm(D[u]*y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], D[u]'*D[u]*y[u])|) (* |norm(D[u]*y[u])| |norm(D[u]*y[u])|)) 0.0))
; about inner(h[u], A[u]'*A[u]*h[u])
(assert (= (+ |inner(h[u], A[u]'*A[u]*h[u])| (* (- 1.0) |norm(A[u]*h[u])| |norm(A[u]*h[u])|)) 0.0))
; about norm(A[u]*h[u])
(assert (= (+ (* (- 1.0) |inner(h[u], A[u]'*A[u]*h[u])|) (* |norm(A[u]*h[u])| |norm(A[u]*h[u])|)) 0.0))
; about al[u]
(assert (>= |al[u]| 0.0))
; about a[u]
(assert (>= |a[u]| 0.0))
; about Lp[u]
(assert (>= |Lp[u]| 0.0))
; about La[u]
(assert (>= |La[u]| 0.0))
; about L[u]
(assert (>= |L[u]| 0.0))
; about sqrt(norm(f[u])^2 + norm_F(D[u])^2)
(assert (= (+ (* (- 1.0) |norm(f[u])| |norm(f[u])|) (* (- 1.0) |norm_F(D[u])| |norm_F(D[u])|) (* |sqrt(norm(f[u])^2 + norm_F(D[u])^2)| |sqrt(norm(f[u])^2 + norm_F(D[u])^2)|)) 0.0))
; about sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))
(assert (= (+ (* (- 1.0) |Sum(norm(f[i1])^2, i1, 0, u - 1)|) (* (- 1.0) |Sum(norm_F(D[i1])^2, i1, 0, u - 1)|) (* |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))|)) 0.0))
; L[u] is nonnegative
(assert (>= |L[u]| 0.0))
; La[u] is nonnegative
(assert (>= |La[u]| 0.0))
; Lp[u] is nonnegative
(assert (>= |Lp[u]| 0.0))
; Sum(norm(f[i1])^2, i1, 0, u - 1) is nonnegative
(assert (>= |Sum(norm(f[i1])^2, i1, 0, u - 1)| 0.0))
; Sum(norm_F(D[i1])^2, i1, 0, u - 1) is nonnegative
(assert (>= |Sum(norm_F(D[i1])^2, i1, 0, u - 1)| 0.0))
; a[u] is nonnegative
(assert (>= |a[u]| 0.0))
; al[u] is nonnegative
(assert (>= |al[u]| 0.0))
; inner(f[u], f[u]) is nonnegative
(assert (>= |inner(f[u], f[u])| 0.0))
; inner(h[u + 1], h[u + 1]) is nonnegative
(assert (>= |inner(h[u + 1], h[u + 1])| 0.0))
; inner(h[u], A[u]'*A[u]*h[u]) is nonnegative
(assert (>= |inner(h[u], A[u]'*A[u]*h[u])| 0.0))
; inner(h[u], h[u]) is nonnegative
(assert (>= |inner(h[u], h[u])| 0.0))
; inner(x[u], D[u]'*D[u]*x[u]) is nonnegative
(assert (>= |inner(x[u], D[u]'*D[u]*x[u])| 0.0))
; inner(y[u], A[u]'*A[u]*y[u]) is nonnegative
(assert (>= |inner(y[u], A[u]'*A[u]*y[u])| 0.0))
; inner(y[u], D[u]'*D[u]*y[u]) is nonnegative
(assert (>= |inner(y[u], D[u]'*D[u]*y[u])| 0.0))
; inner(y[u], y[u]) is nonnegative
(assert (>= |inner(y[u], y[u])| 0.0))
; norm(A[u]*h[u] + (2)*D[u]*y[u]) is nonnegative
(assert (>= |norm(A[u]*h[u] + (2)*D[u]*y[u])| 0.0))
; norm(A[u]*h[u]) is nonnegative
(assert (>= |norm(A[u]*h[u])| 0.0))
; norm(A[u]*y[u] + D[u]*x[u] + f[u]) is nonnegative
(assert (>= |norm(A[u]*y[u] + D[u]*x[u] + f[u])| 0.0))
; norm(A[u]*y[u]) is nonnegative
(assert (>= |norm(A[u]*y[u])| 0.0))
; norm(D[u]*x[u]) is nonnegative
(assert (>= |norm(D[u]*x[u])| 0.0))
; norm(D[u]*y[u]) is nonnegative
(assert (>= |norm(D[u]*y[u])| 0.0))
; norm(f[u]) is nonnegative
(assert (>= |norm(f[u])| 0.0))
; norm(h[u + 1]) is nonnegative
(assert (>= |norm(h[u + 1])| 0.0))
; norm(h[u]) is nonnegative
(assert (>= |norm(h[u])| 0.0))
; norm(y[u]) is nonnegative
(assert (>= |norm(y[u])| 0.0))
; norm_F(D[u]) is nonnegative
(assert (>= |norm_F(D[u])| 0.0))
; sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1)) is nonnegative
(assert (>= |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| 0.0))
; sqrt(norm(f[u])^2 + norm_F(D[u])^2) is nonnegative
(assert (>= |sqrt(norm(f[u])^2 + norm_F(D[u])^2)| 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |L[u]| |La[u]| |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| |sqrt(norm(f[u])^2 + norm_F(D[u])^2)|) (* |L[u]| |a[u]| |norm(h[u])|) (* 2.0 |La[u]| |Lp[u]| |a[u]| |al[u]| |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| |sqrt(norm(f[u])^2 + norm_F(D[u])^2)|) (* |La[u]| |La[u]| |Lp[u]| |a[u]| |a[u]| |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))|) (* |Lp[u]| |al[u]| |al[u]| |sqrt(norm(f[u])^2 + norm_F(D[u])^2)| |sqrt(norm(f[u])^2 + norm_F(D[u])^2)|) (* (- 1.0) |norm(h[u + 1])|)) 0.0))
(check-sat)
(reset)
; herrera2023/T2c, step 21
; claim: (Hh[u + 1] - Lp[u]*al[u]^2)*(Hh[u + 1] - (Lp[u]*(a[u]*La[u])^2 + L[u]*a[u]*Hh[u])) == (Lp[u]*al[u]*a[u]*La[u] + L[u]*La[u])^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Hh[u + 1]| Real)
(declare-const |Hh[u]| Real)
(declare-const |L[u]| Real)
(declare-const |La[u]| Real)
(declare-const |Lp[u]| Real)
(declare-const |a[u]| Real)
(declare-const |al[u]| Real)
(declare-const |sqrt(La[u]^4*Lp[u]^2*a[u]^4 + 2*Hh[u]*L[u]*La[u]^2*Lp[u]*a[u]^3 + 2*La[u]^2*Lp[u]^2*a[u]^2*al[u]^2 - 2*Hh[u]*L[u]*Lp[u]*a[u]*al[u]^2 + Hh[u]^2*L[u]^2*a[u]^2 + 8*L[u]*La[u]^2*Lp[u]*a[u]*al[u] + Lp[u]^2*al[u]^4 + 4*L[u]^2*La[u]^2)| Real)
; H9
(assert (= (+ (* (- 1.0) |Hh[u + 1]|) (* (/ 1.0 2.0) |Hh[u]| |L[u]| |a[u]|) (* (/ 1.0 2.0) |La[u]| |La[u]| |Lp[u]| |a[u]| |a[u]|) (* (/ 1.0 2.0) |Lp[u]| |al[u]| |al[u]|) (* (/ 1.0 2.0) |sqrt(La[u]^4*Lp[u]^2*a[u]^4 + 2*Hh[u]*L[u]*La[u]^2*Lp[u]*a[u]^3 + 2*La[u]^2*Lp[u]^2*a[u]^2*al[u]^2 - 2*Hh[u]*L[u]*Lp[u]*a[u]*al[u]^2 + Hh[u]^2*L[u]^2*a[u]^2 + 8*L[u]*La[u]^2*Lp[u]*a[u]*al[u] + Lp[u]^2*al[u]^4 + 4*L[u]^2*La[u]^2)|)) 0.0))
; about sqrt(La[u]^4*Lp[u]^2*a[u]^4 + 2*Hh[u]*L[u]*La[u]^2*Lp[u]*a[u]^3 + 2*La[u]^2*Lp[u]^2*a[u]^2*al[u]^2 - 2*Hh[u]*L[u]*Lp[u]*a[u]*al[u]^2 + Hh[u]^2*L[u]^2*a[u]^2 + 8*L[u]*La[u]^2*Lp[u]*a[u]*al[u] + Lp[u]^2*al[u]^4 + 4*L[u]^2*La[u]^2)
(assert (= (+ (* (- 2.0) |Hh[u]| |L[u]| |La[u]| |La[u]| |Lp[u]| |a[u]| |a[u]| |a[u]|) (* 2.0 |Hh[u]| |L[u]| |Lp[u]| |a[u]| |al[u]| |al[u]|) (* (- 1.0) |Hh[u]| |Hh[u]| |L[u]| |L[u]| |a[u]| |a[u]|) (* (- 8.0) |L[u]| |La[u]| |La[u]| |Lp[u]| |a[u]| |al[u]|) (* (- 4.0) |L[u]| |L[u]| |La[u]| |La[u]|) (* (- 2.0) |La[u]| |La[u]| |Lp[u]| |Lp[u]| |a[u]| |a[u]| |al[u]| |al[u]|) (* (- 1.0) |La[u]| |La[u]| |La[u]| |La[u]| |Lp[u]| |Lp[u]| |a[u]| |a[u]| |a[u]| |a[u]|) (* (- 1.0) |Lp[u]| |Lp[u]| |al[u]| |al[u]| |al[u]| |al[u]|) (* |sqrt(La[u]^4*Lp[u]^2*a[u]^4 + 2*Hh[u]*L[u]*La[u]^2*Lp[u]*a[u]^3 + 2*La[u]^2*Lp[u]^2*a[u]^2*al[u]^2 - 2*Hh[u]*L[u]*Lp[u]*a[u]*al[u]^2 + Hh[u]^2*L[u]^2*a[u]^2 + 8*L[u]*La[u]^2*Lp[u]*a[u]*al[u] + Lp[u]^2*al[u]^4 + 4*L[u]^2*La[u]^2)| |sqrt(La[u]^4*Lp[u]^2*a[u]^4 + 2*Hh[u]*L[u]*La[u]^2*Lp[u]*a[u]^3 + 2*La[u]^2*Lp[u]^2*a[u]^2*al[u]^2 - 2*Hh[u]*L[u]*Lp[u]*a[u]*al[u]^2 + Hh[u]^2*L[u]^2*a[u]^2 + 8*L[u]*La[u]^2*Lp[u]*a[u]*al[u] + Lp[u]^2*al[u]^4 + 4*L[u]^2*La[u]^2)|)) 0.0))
; about al[u]
(assert (>= |al[u]| 0.0))
; about a[u]
(assert (>= |a[u]| 0.0))
; about Lp[u]
(assert (>= |Lp[u]| 0.0))
; about La[u]
(assert (>= |La[u]| 0.0))
; about L[u]
(assert (>= |L[u]| 0.0))
; about Hh[u]
(assert (>= |Hh[u]| 0.0))
; about Hh[u + 1]
(assert (>= |Hh[u + 1]| 0.0))
; Hh[u + 1] is nonnegative
(assert (>= |Hh[u + 1]| 0.0))
; Hh[u] is nonnegative
(assert (>= |Hh[u]| 0.0))
; L[u] is nonnegative
(assert (>= |L[u]| 0.0))
; La[u] is nonnegative
(assert (>= |La[u]| 0.0))
; Lp[u] is nonnegative
(assert (>= |Lp[u]| 0.0))
; a[u] is nonnegative
(assert (>= |a[u]| 0.0))
; al[u] is nonnegative
(assert (>= |al[u]| 0.0))
; sqrt(La[u]^4*Lp[u]^2*a[u]^4 + 2*Hh[u]*L[u]*La[u]^2*Lp[u]*a[u]^3 + 2*La[u]^2*Lp[u]^2*a[u]^2*al[u]^2 - 2*Hh[u]*L[u]*Lp[u]*a[u]*al[u]^2 + Hh[u]^2*L[u]^2*a[u]^2 + 8*L[u]*La[u]^2*Lp[u]*a[u]*al[u] + Lp[u]^2*al[u]^4 + 4*L[u]^2*La[u]^2) is nonnegative
(assert (>= |sqrt(La[u]^4*Lp[u]^2*a[u]^4 + 2*Hh[u]*L[u]*La[u]^2*Lp[u]*a[u]^3 + 2*La[u]^2*Lp[u]^2*a[u]^2*al[u]^2 - 2*Hh[u]*L[u]*Lp[u]*a[u]*al[u]^2 + Hh[u]^2*L[u]^2*a[u]^2 + 8*L[u]*La[u]^2*Lp[u]*a[u]*al[u] + Lp[u]^2*al[u]^4 + 4*L[u]^2*La[u]^2)| 0.0))
; the negation of the claim
(assert (not (= (+ (* |Hh[u + 1]| |Hh[u]| |L[u]| |a[u]|) (* |Hh[u + 1]| |La[u]| |La[u]| |Lp[u]| |a[u]| |a[u]|) (* |Hh[u + 1]| |Lp[u]| |al[u]| |al[u]|) (* (- 1.0) |Hh[u + 1]| |Hh[u + 1]|) (* (- 1.0) |Hh[u]| |L[u]| |Lp[u]| |a[u]| |al[u]| |al[u]|) (* 2.0 |L[u]| |La[u]| |La[u]| |Lp[u]| |a[u]| |al[u]|) (* |L[u]| |L[u]| |La[u]| |La[u]|)) 0.0)))
(check-sat)
(reset)
; herrera2023/T2c, step 22
; claim: Hh[u + 1] >= Lp[u]*al[u]^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Hh[u + 1]| Real)
(declare-const |Hh[u]| Real)
(declare-const |L[u]| Real)
(declare-const |La[u]| Real)
(declare-const |Lp[u]| Real)
(declare-const |a[u]| Real)
(declare-const |al[u]| Real)
(declare-const |sqrt(La[u]^4*Lp[u]^2*a[u]^4 + 2*Hh[u]*L[u]*La[u]^2*Lp[u]*a[u]^3 + 2*La[u]^2*Lp[u]^2*a[u]^2*al[u]^2 - 2*Hh[u]*L[u]*Lp[u]*a[u]*al[u]^2 + Hh[u]^2*L[u]^2*a[u]^2 + 8*L[u]*La[u]^2*Lp[u]*a[u]*al[u] + Lp[u]^2*al[u]^4 + 4*L[u]^2*La[u]^2)| Real)
; H9
(assert (= (+ (* (- 1.0) |Hh[u + 1]|) (* (/ 1.0 2.0) |Hh[u]| |L[u]| |a[u]|) (* (/ 1.0 2.0) |La[u]| |La[u]| |Lp[u]| |a[u]| |a[u]|) (* (/ 1.0 2.0) |Lp[u]| |al[u]| |al[u]|) (* (/ 1.0 2.0) |sqrt(La[u]^4*Lp[u]^2*a[u]^4 + 2*Hh[u]*L[u]*La[u]^2*Lp[u]*a[u]^3 + 2*La[u]^2*Lp[u]^2*a[u]^2*al[u]^2 - 2*Hh[u]*L[u]*Lp[u]*a[u]*al[u]^2 + Hh[u]^2*L[u]^2*a[u]^2 + 8*L[u]*La[u]^2*Lp[u]*a[u]*al[u] + Lp[u]^2*al[u]^4 + 4*L[u]^2*La[u]^2)|)) 0.0))
; about sqrt(La[u]^4*Lp[u]^2*a[u]^4 + 2*Hh[u]*L[u]*La[u]^2*Lp[u]*a[u]^3 + 2*La[u]^2*Lp[u]^2*a[u]^2*al[u]^2 - 2*Hh[u]*L[u]*Lp[u]*a[u]*al[u]^2 + Hh[u]^2*L[u]^2*a[u]^2 + 8*L[u]*La[u]^2*Lp[u]*a[u]*al[u] + Lp[u]^2*al[u]^4 + 4*L[u]^2*La[u]^2)
(assert (= (+ (* (- 2.0) |Hh[u]| |L[u]| |La[u]| |La[u]| |Lp[u]| |a[u]| |a[u]| |a[u]|) (* 2.0 |Hh[u]| |L[u]| |Lp[u]| |a[u]| |al[u]| |al[u]|) (* (- 1.0) |Hh[u]| |Hh[u]| |L[u]| |L[u]| |a[u]| |a[u]|) (* (- 8.0) |L[u]| |La[u]| |La[u]| |Lp[u]| |a[u]| |al[u]|) (* (- 4.0) |L[u]| |L[u]| |La[u]| |La[u]|) (* (- 2.0) |La[u]| |La[u]| |Lp[u]| |Lp[u]| |a[u]| |a[u]| |al[u]| |al[u]|) (* (- 1.0) |La[u]| |La[u]| |La[u]| |La[u]| |Lp[u]| |Lp[u]| |a[u]| |a[u]| |a[u]| |a[u]|) (* (- 1.0) |Lp[u]| |Lp[u]| |al[u]| |al[u]| |al[u]| |al[u]|) (* |sqrt(La[u]^4*Lp[u]^2*a[u]^4 + 2*Hh[u]*L[u]*La[u]^2*Lp[u]*a[u]^3 + 2*La[u]^2*Lp[u]^2*a[u]^2*al[u]^2 - 2*Hh[u]*L[u]*Lp[u]*a[u]*al[u]^2 + Hh[u]^2*L[u]^2*a[u]^2 + 8*L[u]*La[u]^2*Lp[u]*a[u]*al[u] + Lp[u]^2*al[u]^4 + 4*L[u]^2*La[u]^2)| |sqrt(La[u]^4*Lp[u]^2*a[u]^4 + 2*Hh[u]*L[u]*La[u]^2*Lp[u]*a[u]^3 + 2*La[u]^2*Lp[u]^2*a[u]^2*al[u]^2 - 2*Hh[u]*L[u]*Lp[u]*a[u]*al[u]^2 + Hh[u]^2*L[u]^2*a[u]^2 + 8*L[u]*La[u]^2*Lp[u]*a[u]*al[u] + Lp[u]^2*al[u]^4 + 4*L[u]^2*La[u]^2)|)) 0.0))
; about al[u]
(assert (>= |al[u]| 0.0))
; about a[u]
(assert (>= |a[u]| 0.0))
; about Lp[u]
(assert (>= |Lp[u]| 0.0))
; about La[u]
(assert (>= |La[u]| 0.0))
; about L[u]
(assert (>= |L[u]| 0.0))
; about Hh[u]
(assert (>= |Hh[u]| 0.0))
; about Hh[u + 1]
(assert (>= |Hh[u + 1]| 0.0))
; Hh[u + 1] is nonnegative
(assert (>= |Hh[u + 1]| 0.0))
; Hh[u] is nonnegative
(assert (>= |Hh[u]| 0.0))
; L[u] is nonnegative
(assert (>= |L[u]| 0.0))
; La[u] is nonnegative
(assert (>= |La[u]| 0.0))
; Lp[u] is nonnegative
(assert (>= |Lp[u]| 0.0))
; a[u] is nonnegative
(assert (>= |a[u]| 0.0))
; al[u] is nonnegative
(assert (>= |al[u]| 0.0))
; sqrt(La[u]^4*Lp[u]^2*a[u]^4 + 2*Hh[u]*L[u]*La[u]^2*Lp[u]*a[u]^3 + 2*La[u]^2*Lp[u]^2*a[u]^2*al[u]^2 - 2*Hh[u]*L[u]*Lp[u]*a[u]*al[u]^2 + Hh[u]^2*L[u]^2*a[u]^2 + 8*L[u]*La[u]^2*Lp[u]*a[u]*al[u] + Lp[u]^2*al[u]^4 + 4*L[u]^2*La[u]^2) is nonnegative
(assert (>= |sqrt(La[u]^4*Lp[u]^2*a[u]^4 + 2*Hh[u]*L[u]*La[u]^2*Lp[u]*a[u]^3 + 2*La[u]^2*Lp[u]^2*a[u]^2*al[u]^2 - 2*Hh[u]*L[u]*Lp[u]*a[u]*al[u]^2 + Hh[u]^2*L[u]^2*a[u]^2 + 8*L[u]*La[u]^2*Lp[u]*a[u]*al[u] + Lp[u]^2*al[u]^4 + 4*L[u]^2*La[u]^2)| 0.0))
; the negation of the claim
(assert (< (+ |Hh[u + 1]| (* (- 1.0) |Lp[u]| |al[u]| |al[u]|)) 0.0))
(check-sat)
(reset)
; herrera2023/T2c, step 23
; claim: Hh[u + 1] >= Lp[u]*(a[u]*La[u])^2 + L[u]*a[u]*Hh[u]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Hh[u + 1]| Real)
(declare-const |Hh[u]| Real)
(declare-const |L[u]| Real)
(declare-const |La[u]| Real)
(declare-const |Lp[u]| Real)
(declare-const |a[u]| Real)
(declare-const |al[u]| Real)
(declare-const |sqrt(La[u]^4*Lp[u]^2*a[u]^4 + 2*Hh[u]*L[u]*La[u]^2*Lp[u]*a[u]^3 + 2*La[u]^2*Lp[u]^2*a[u]^2*al[u]^2 - 2*Hh[u]*L[u]*Lp[u]*a[u]*al[u]^2 + Hh[u]^2*L[u]^2*a[u]^2 + 8*L[u]*La[u]^2*Lp[u]*a[u]*al[u] + Lp[u]^2*al[u]^4 + 4*L[u]^2*La[u]^2)| Real)
; H9
(assert (= (+ (* (- 1.0) |Hh[u + 1]|) (* (/ 1.0 2.0) |Hh[u]| |L[u]| |a[u]|) (* (/ 1.0 2.0) |La[u]| |La[u]| |Lp[u]| |a[u]| |a[u]|) (* (/ 1.0 2.0) |Lp[u]| |al[u]| |al[u]|) (* (/ 1.0 2.0) |sqrt(La[u]^4*Lp[u]^2*a[u]^4 + 2*Hh[u]*L[u]*La[u]^2*Lp[u]*a[u]^3 + 2*La[u]^2*Lp[u]^2*a[u]^2*al[u]^2 - 2*Hh[u]*L[u]*Lp[u]*a[u]*al[u]^2 + Hh[u]^2*L[u]^2*a[u]^2 + 8*L[u]*La[u]^2*Lp[u]*a[u]*al[u] + Lp[u]^2*al[u]^4 + 4*L[u]^2*La[u]^2)|)) 0.0))
; about sqrt(La[u]^4*Lp[u]^2*a[u]^4 + 2*Hh[u]*L[u]*La[u]^2*Lp[u]*a[u]^3 + 2*La[u]^2*Lp[u]^2*a[u]^2*al[u]^2 - 2*Hh[u]*L[u]*Lp[u]*a[u]*al[u]^2 + Hh[u]^2*L[u]^2*a[u]^2 + 8*L[u]*La[u]^2*Lp[u]*a[u]*al[u] + Lp[u]^2*al[u]^4 + 4*L[u]^2*La[u]^2)
(assert (= (+ (* (- 2.0) |Hh[u]| |L[u]| |La[u]| |La[u]| |Lp[u]| |a[u]| |a[u]| |a[u]|) (* 2.0 |Hh[u]| |L[u]| |Lp[u]| |a[u]| |al[u]| |al[u]|) (* (- 1.0) |Hh[u]| |Hh[u]| |L[u]| |L[u]| |a[u]| |a[u]|) (* (- 8.0) |L[u]| |La[u]| |La[u]| |Lp[u]| |a[u]| |al[u]|) (* (- 4.0) |L[u]| |L[u]| |La[u]| |La[u]|) (* (- 2.0) |La[u]| |La[u]| |Lp[u]| |Lp[u]| |a[u]| |a[u]| |al[u]| |al[u]|) (* (- 1.0) |La[u]| |La[u]| |La[u]| |La[u]| |Lp[u]| |Lp[u]| |a[u]| |a[u]| |a[u]| |a[u]|) (* (- 1.0) |Lp[u]| |Lp[u]| |al[u]| |al[u]| |al[u]| |al[u]|) (* |sqrt(La[u]^4*Lp[u]^2*a[u]^4 + 2*Hh[u]*L[u]*La[u]^2*Lp[u]*a[u]^3 + 2*La[u]^2*Lp[u]^2*a[u]^2*al[u]^2 - 2*Hh[u]*L[u]*Lp[u]*a[u]*al[u]^2 + Hh[u]^2*L[u]^2*a[u]^2 + 8*L[u]*La[u]^2*Lp[u]*a[u]*al[u] + Lp[u]^2*al[u]^4 + 4*L[u]^2*La[u]^2)| |sqrt(La[u]^4*Lp[u]^2*a[u]^4 + 2*Hh[u]*L[u]*La[u]^2*Lp[u]*a[u]^3 + 2*La[u]^2*Lp[u]^2*a[u]^2*al[u]^2 - 2*Hh[u]*L[u]*Lp[u]*a[u]*al[u]^2 + Hh[u]^2*L[u]^2*a[u]^2 + 8*L[u]*La[u]^2*Lp[u]*a[u]*al[u] + Lp[u]^2*al[u]^4 + 4*L[u]^2*La[u]^2)|)) 0.0))
; about al[u]
(assert (>= |al[u]| 0.0))
; about a[u]
(assert (>= |a[u]| 0.0))
; about Lp[u]
(assert (>= |Lp[u]| 0.0))
; about La[u]
(assert (>= |La[u]| 0.0))
; about L[u]
(assert (>= |L[u]| 0.0))
; about Hh[u]
(assert (>= |Hh[u]| 0.0))
; about Hh[u + 1]
(assert (>= |Hh[u + 1]| 0.0))
; Hh[u + 1] is nonnegative
(assert (>= |Hh[u + 1]| 0.0))
; Hh[u] is nonnegative
(assert (>= |Hh[u]| 0.0))
; L[u] is nonnegative
(assert (>= |L[u]| 0.0))
; La[u] is nonnegative
(assert (>= |La[u]| 0.0))
; Lp[u] is nonnegative
(assert (>= |Lp[u]| 0.0))
; a[u] is nonnegative
(assert (>= |a[u]| 0.0))
; al[u] is nonnegative
(assert (>= |al[u]| 0.0))
; sqrt(La[u]^4*Lp[u]^2*a[u]^4 + 2*Hh[u]*L[u]*La[u]^2*Lp[u]*a[u]^3 + 2*La[u]^2*Lp[u]^2*a[u]^2*al[u]^2 - 2*Hh[u]*L[u]*Lp[u]*a[u]*al[u]^2 + Hh[u]^2*L[u]^2*a[u]^2 + 8*L[u]*La[u]^2*Lp[u]*a[u]*al[u] + Lp[u]^2*al[u]^4 + 4*L[u]^2*La[u]^2) is nonnegative
(assert (>= |sqrt(La[u]^4*Lp[u]^2*a[u]^4 + 2*Hh[u]*L[u]*La[u]^2*Lp[u]*a[u]^3 + 2*La[u]^2*Lp[u]^2*a[u]^2*al[u]^2 - 2*Hh[u]*L[u]*Lp[u]*a[u]*al[u]^2 + Hh[u]^2*L[u]^2*a[u]^2 + 8*L[u]*La[u]^2*Lp[u]*a[u]*al[u] + Lp[u]^2*al[u]^4 + 4*L[u]^2*La[u]^2)| 0.0))
; the negation of the claim
(assert (< (+ |Hh[u + 1]| (* (- 1.0) |Hh[u]| |L[u]| |a[u]|) (* (- 1.0) |La[u]| |La[u]| |Lp[u]| |a[u]| |a[u]|)) 0.0))
(check-sat)
(reset)
; herrera2023/T2c, step 24
; claim: 2*(Lp[u]*al[u]*a[u]*La[u] + L[u]*La[u])*(sqrt(norm_F(D[u])^2 + norm(f[u])^2)*sqrt(Sum(norm_F(D[i])^2 + norm(f[i])^2, i, 0, u - 1))) <= (Hh[u + 1] - Lp[u]*al[u]^2)*(norm_F(D[u])^2 + norm(f[u])^2) + (Hh[u + 1] - (Lp[u]*(a[u]*La[u])^2 + L[u]*a[u]*Hh[u]))*Sum(norm_F(D[i])^2 + norm(f[i])^2, i, 0, u - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Hh[u + 1]| Real)
(declare-const |Hh[u]| Real)
(declare-const |L[u]| Real)
(declare-const |La[u]| Real)
(declare-const |Lp[u]| Real)
(declare-const |Sum(norm(f[i1])^2, i1, 0, u - 1)| Real)
(declare-const |Sum(norm_F(D[i1])^2, i1, 0, u - 1)| Real)
(declare-const |a[u]| Real)
(declare-const |al[u]| Real)
(declare-const |inner(f[u], f[u])| Real)
(declare-const |norm(f[u])| Real)
(declare-const |norm_F(D[u])| Real)
(declare-const |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| Real)
(declare-const |sqrt(norm(f[u])^2 + norm_F(D[u])^2)| Real)
; 21
(assert (= (+ (* |Hh[u + 1]| |Hh[u]| |L[u]| |a[u]|) (* |Hh[u + 1]| |La[u]| |La[u]| |Lp[u]| |a[u]| |a[u]|) (* |Hh[u + 1]| |Lp[u]| |al[u]| |al[u]|) (* (- 1.0) |Hh[u + 1]| |Hh[u + 1]|) (* (- 1.0) |Hh[u]| |L[u]| |Lp[u]| |a[u]| |al[u]| |al[u]|) (* 2.0 |L[u]| |La[u]| |La[u]| |Lp[u]| |a[u]| |al[u]|) (* |L[u]| |L[u]| |La[u]| |La[u]|)) 0.0))
; 22
(assert (>= (+ |Hh[u + 1]| (* (- 1.0) |Lp[u]| |al[u]| |al[u]|)) 0.0))
; 23
(assert (>= (+ |Hh[u + 1]| (* (- 1.0) |Hh[u]| |L[u]| |a[u]|) (* (- 1.0) |La[u]| |La[u]| |Lp[u]| |a[u]| |a[u]|)) 0.0))
; about norm(f[u])
(assert (= (+ (* (- 1.0) |inner(f[u], f[u])|) (* |norm(f[u])| |norm(f[u])|)) 0.0))
; about inner(f[u], f[u])
(assert (= (+ |inner(f[u], f[u])| (* (- 1.0) |norm(f[u])| |norm(f[u])|)) 0.0))
; about al[u]
(assert (>= |al[u]| 0.0))
; about a[u]
(assert (>= |a[u]| 0.0))
; about Lp[u]
(assert (>= |Lp[u]| 0.0))
; about La[u]
(assert (>= |La[u]| 0.0))
; about L[u]
(assert (>= |L[u]| 0.0))
; about Hh[u]
(assert (>= |Hh[u]| 0.0))
; about Hh[u + 1]
(assert (>= |Hh[u + 1]| 0.0))
; about sqrt(norm(f[u])^2 + norm_F(D[u])^2)
(assert (= (+ (* (- 1.0) |norm(f[u])| |norm(f[u])|) (* (- 1.0) |norm_F(D[u])| |norm_F(D[u])|) (* |sqrt(norm(f[u])^2 + norm_F(D[u])^2)| |sqrt(norm(f[u])^2 + norm_F(D[u])^2)|)) 0.0))
; about sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))
(assert (= (+ (* (- 1.0) |Sum(norm(f[i1])^2, i1, 0, u - 1)|) (* (- 1.0) |Sum(norm_F(D[i1])^2, i1, 0, u - 1)|) (* |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))|)) 0.0))
; Hh[u + 1] is nonnegative
(assert (>= |Hh[u + 1]| 0.0))
; Hh[u] is nonnegative
(assert (>= |Hh[u]| 0.0))
; L[u] is nonnegative
(assert (>= |L[u]| 0.0))
; La[u] is nonnegative
(assert (>= |La[u]| 0.0))
; Lp[u] is nonnegative
(assert (>= |Lp[u]| 0.0))
; Sum(norm(f[i1])^2, i1, 0, u - 1) is nonnegative
(assert (>= |Sum(norm(f[i1])^2, i1, 0, u - 1)| 0.0))
; Sum(norm_F(D[i1])^2, i1, 0, u - 1) is nonnegative
(assert (>= |Sum(norm_F(D[i1])^2, i1, 0, u - 1)| 0.0))
; a[u] is nonnegative
(assert (>= |a[u]| 0.0))
; al[u] is nonnegative
(assert (>= |al[u]| 0.0))
; inner(f[u], f[u]) is nonnegative
(assert (>= |inner(f[u], f[u])| 0.0))
; norm(f[u]) is nonnegative
(assert (>= |norm(f[u])| 0.0))
; norm_F(D[u]) is nonnegative
(assert (>= |norm_F(D[u])| 0.0))
; sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1)) is nonnegative
(assert (>= |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| 0.0))
; sqrt(norm(f[u])^2 + norm_F(D[u])^2) is nonnegative
(assert (>= |sqrt(norm(f[u])^2 + norm_F(D[u])^2)| 0.0))
; the negation of the claim
(assert (< (+ (* |Hh[u + 1]| |Sum(norm(f[i1])^2, i1, 0, u - 1)|) (* |Hh[u + 1]| |Sum(norm_F(D[i1])^2, i1, 0, u - 1)|) (* |Hh[u + 1]| |norm(f[u])| |norm(f[u])|) (* |Hh[u + 1]| |norm_F(D[u])| |norm_F(D[u])|) (* (- 1.0) |Hh[u]| |L[u]| |Sum(norm(f[i1])^2, i1, 0, u - 1)| |a[u]|) (* (- 1.0) |Hh[u]| |L[u]| |Sum(norm_F(D[i1])^2, i1, 0, u - 1)| |a[u]|) (* (- 2.0) |L[u]| |La[u]| |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| |sqrt(norm(f[u])^2 + norm_F(D[u])^2)|) (* (- 2.0) |La[u]| |Lp[u]| |a[u]| |al[u]| |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| |sqrt(norm(f[u])^2 + norm_F(D[u])^2)|) (* (- 1.0) |La[u]| |La[u]| |Lp[u]| |Sum(norm(f[i1])^2, i1, 0, u - 1)| |a[u]| |a[u]|) (* (- 1.0) |La[u]| |La[u]| |Lp[u]| |Sum(norm_F(D[i1])^2, i1, 0, u - 1)| |a[u]| |a[u]|) (* (- 1.0) |Lp[u]| |al[u]| |al[u]| |norm(f[u])| |norm(f[u])|) (* (- 1.0) |Lp[u]| |al[u]| |al[u]| |norm_F(D[u])| |norm_F(D[u])|)) 0.0))
(check-sat)
(reset)
; herrera2023/T2c, step 25, base
; claim: norm(h[0]) <= Hh[0]*Sum(norm_F(D[i])^2 + norm(f[i])^2, i, 0, 0 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(h[0], h[0])| Real)
(declare-const |norm(h[0])| Real)
; H6
(assert (= (* (- 1.0) |norm(h[0])|) 0.0))
; about norm(h[0])
(assert (= (+ (* (- 1.0) |inner(h[0], h[0])|) (* |norm(h[0])| |norm(h[0])|)) 0.0))
; about inner(h[0], h[0])
(assert (= (+ |inner(h[0], h[0])| (* (- 1.0) |norm(h[0])| |norm(h[0])|)) 0.0))
; inner(h[0], h[0]) is nonnegative
(assert (>= |inner(h[0], h[0])| 0.0))
; norm(h[0]) is nonnegative
(assert (>= |norm(h[0])| 0.0))
; the negation of the claim
(assert (< (* (- 1.0) |norm(h[0])|) 0.0))
(check-sat)
(reset)
; herrera2023/T2c, step 25, step
; claim: norm(h[u + 1]) <= Hh[u + 1]*(Sum(norm_F(D[i])^2 + norm(f[i])^2, i, 0, u - 1) + (norm_F(D[u + 1 - 1])^2 + norm(f[u + 1 - 1])^2))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Hh[u + 1]| Real)
(declare-const |Hh[u]| Real)
(declare-const |L[u]| Real)
(declare-const |La[u]| Real)
(declare-const |Lp[u]| Real)
(declare-const |Sum(norm(f[i1])^2, i1, 0, u - 1)| Real)
(declare-const |Sum(norm_F(D[i1])^2, i1, 0, u - 1)| Real)
(declare-const |a[u]| Real)
(declare-const |al[u]| Real)
(declare-const |inner(f[u], f[u])| Real)
(declare-const |inner(h[u + 1], h[u + 1])| Real)
(declare-const |inner(h[u], h[u])| Real)
(declare-const |norm(f[u])| Real)
(declare-const |norm(h[u + 1])| Real)
(declare-const |norm(h[u])| Real)
(declare-const |norm_F(D[u])| Real)
(declare-const |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| Real)
(declare-const |sqrt(norm(f[u])^2 + norm_F(D[u])^2)| Real)
; induction hypothesis
(assert (>= (+ (* |Hh[u]| |Sum(norm(f[i1])^2, i1, 0, u - 1)|) (* |Hh[u]| |Sum(norm_F(D[i1])^2, i1, 0, u - 1)|) (* (- 1.0) |norm(h[u])|)) 0.0))
; 20
(assert (>= (+ (* 2.0 |L[u]| |La[u]| |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| |sqrt(norm(f[u])^2 + norm_F(D[u])^2)|) (* |L[u]| |a[u]| |norm(h[u])|) (* 2.0 |La[u]| |Lp[u]| |a[u]| |al[u]| |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| |sqrt(norm(f[u])^2 + norm_F(D[u])^2)|) (* |La[u]| |La[u]| |Lp[u]| |a[u]| |a[u]| |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))|) (* |Lp[u]| |al[u]| |al[u]| |sqrt(norm(f[u])^2 + norm_F(D[u])^2)| |sqrt(norm(f[u])^2 + norm_F(D[u])^2)|) (* (- 1.0) |norm(h[u + 1])|)) 0.0))
; 24
(assert (>= (+ (* |Hh[u + 1]| |Sum(norm(f[i1])^2, i1, 0, u - 1)|) (* |Hh[u + 1]| |Sum(norm_F(D[i1])^2, i1, 0, u - 1)|) (* |Hh[u + 1]| |norm(f[u])| |norm(f[u])|) (* |Hh[u + 1]| |norm_F(D[u])| |norm_F(D[u])|) (* (- 1.0) |Hh[u]| |L[u]| |Sum(norm(f[i1])^2, i1, 0, u - 1)| |a[u]|) (* (- 1.0) |Hh[u]| |L[u]| |Sum(norm_F(D[i1])^2, i1, 0, u - 1)| |a[u]|) (* (- 2.0) |L[u]| |La[u]| |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| |sqrt(norm(f[u])^2 + norm_F(D[u])^2)|) (* (- 2.0) |La[u]| |Lp[u]| |a[u]| |al[u]| |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| |sqrt(norm(f[u])^2 + norm_F(D[u])^2)|) (* (- 1.0) |La[u]| |La[u]| |Lp[u]| |Sum(norm(f[i1])^2, i1, 0, u - 1)| |a[u]| |a[u]|) (* (- 1.0) |La[u]| |La[u]| |Lp[u]| |Sum(norm_F(D[i1])^2, i1, 0, u - 1)| |a[u]| |a[u]|) (* (- 1.0) |Lp[u]| |al[u]| |al[u]| |norm(f[u])| |norm(f[u])|) (* (- 1.0) |Lp[u]| |al[u]| |al[u]| |norm_F(D[u])| |norm_F(D[u])|)) 0.0))
; about norm(h[u])
(assert (= (+ (* (- 1.0) |inner(h[u], h[u])|) (* |norm(h[u])| |norm(h[u])|)) 0.0))
; about inner(h[u], h[u])
(assert (= (+ |inner(h[u], h[u])| (* (- 1.0) |norm(h[u])| |norm(h[u])|)) 0.0))
; about norm(h[u + 1])
(assert (= (+ (* (- 1.0) |inner(h[u + 1], h[u + 1])|) (* |norm(h[u + 1])| |norm(h[u + 1])|)) 0.0))
; about inner(h[u + 1], h[u + 1])
(assert (= (+ |inner(h[u + 1], h[u + 1])| (* (- 1.0) |norm(h[u + 1])| |norm(h[u + 1])|)) 0.0))
; about norm(f[u])
(assert (= (+ (* (- 1.0) |inner(f[u], f[u])|) (* |norm(f[u])| |norm(f[u])|)) 0.0))
; about inner(f[u], f[u])
(assert (= (+ |inner(f[u], f[u])| (* (- 1.0) |norm(f[u])| |norm(f[u])|)) 0.0))
; about al[u]
(assert (>= |al[u]| 0.0))
; about a[u]
(assert (>= |a[u]| 0.0))
; about Lp[u]
(assert (>= |Lp[u]| 0.0))
; about La[u]
(assert (>= |La[u]| 0.0))
; about L[u]
(assert (>= |L[u]| 0.0))
; about Hh[u]
(assert (>= |Hh[u]| 0.0))
; about Hh[u + 1]
(assert (>= |Hh[u + 1]| 0.0))
; about sqrt(norm(f[u])^2 + norm_F(D[u])^2)
(assert (= (+ (* (- 1.0) |norm(f[u])| |norm(f[u])|) (* (- 1.0) |norm_F(D[u])| |norm_F(D[u])|) (* |sqrt(norm(f[u])^2 + norm_F(D[u])^2)| |sqrt(norm(f[u])^2 + norm_F(D[u])^2)|)) 0.0))
; about sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))
(assert (= (+ (* (- 1.0) |Sum(norm(f[i1])^2, i1, 0, u - 1)|) (* (- 1.0) |Sum(norm_F(D[i1])^2, i1, 0, u - 1)|) (* |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))|)) 0.0))
; Hh[u + 1] is nonnegative
(assert (>= |Hh[u + 1]| 0.0))
; Hh[u] is nonnegative
(assert (>= |Hh[u]| 0.0))
; L[u] is nonnegative
(assert (>= |L[u]| 0.0))
; La[u] is nonnegative
(assert (>= |La[u]| 0.0))
; Lp[u] is nonnegative
(assert (>= |Lp[u]| 0.0))
; Sum(norm(f[i1])^2, i1, 0, u - 1) is nonnegative
(assert (>= |Sum(norm(f[i1])^2, i1, 0, u - 1)| 0.0))
; Sum(norm_F(D[i1])^2, i1, 0, u - 1) is nonnegative
(assert (>= |Sum(norm_F(D[i1])^2, i1, 0, u - 1)| 0.0))
; a[u] is nonnegative
(assert (>= |a[u]| 0.0))
; al[u] is nonnegative
(assert (>= |al[u]| 0.0))
; inner(f[u], f[u]) is nonnegative
(assert (>= |inner(f[u], f[u])| 0.0))
; inner(h[u + 1], h[u + 1]) is nonnegative
(assert (>= |inner(h[u + 1], h[u + 1])| 0.0))
; inner(h[u], h[u]) is nonnegative
(assert (>= |inner(h[u], h[u])| 0.0))
; norm(f[u]) is nonnegative
(assert (>= |norm(f[u])| 0.0))
; norm(h[u + 1]) is nonnegative
(assert (>= |norm(h[u + 1])| 0.0))
; norm(h[u]) is nonnegative
(assert (>= |norm(h[u])| 0.0))
; norm_F(D[u]) is nonnegative
(assert (>= |norm_F(D[u])| 0.0))
; sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1)) is nonnegative
(assert (>= |sqrt(Sum(norm(f[i1])^2, i1, 0, u - 1) + Sum(norm_F(D[i1])^2, i1, 0, u - 1))| 0.0))
; sqrt(norm(f[u])^2 + norm_F(D[u])^2) is nonnegative
(assert (>= |sqrt(norm(f[u])^2 + norm_F(D[u])^2)| 0.0))
; the negation of the claim
(assert (< (+ (* |Hh[u + 1]| |Sum(norm(f[i1])^2, i1, 0, u - 1)|) (* |Hh[u + 1]| |Sum(norm_F(D[i1])^2, i1, 0, u - 1)|) (* |Hh[u + 1]| |norm(f[u])| |norm(f[u])|) (* |Hh[u + 1]| |norm_F(D[u])| |norm_F(D[u])|) (* (- 1.0) |norm(h[u + 1])|)) 0.0))
(check-sat)
(reset)
; herrera2023/T2c, claim
; claim: norm(h[m]) <= Hh[m]*Sum(norm_F(D[i])^2 + norm(f[i])^2, i, 0, m - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Hh[m]| Real)
(declare-const |Sum(norm(f[i1])^2, i1, 0, m - 1)| Real)
(declare-const |Sum(norm_F(D[i1])^2, i1, 0, m - 1)| Real)
(declare-const |inner(h[m], h[m])| Real)
(declare-const |norm(h[m])| Real)
; 25
(assert (>= (+ (* |Hh[m]| |Sum(norm(f[i1])^2, i1, 0, m - 1)|) (* |Hh[m]| |Sum(norm_F(D[i1])^2, i1, 0, m - 1)|) (* (- 1.0) |norm(h[m])|)) 0.0))
; about norm(h[m])
(assert (= (+ (* (- 1.0) |inner(h[m], h[m])|) (* |norm(h[m])| |norm(h[m])|)) 0.0))
; about inner(h[m], h[m])
(assert (= (+ |inner(h[m], h[m])| (* (- 1.0) |norm(h[m])| |norm(h[m])|)) 0.0))
; about Hh[m]
(assert (>= |Hh[m]| 0.0))
; Hh[m] is nonnegative
(assert (>= |Hh[m]| 0.0))
; Sum(norm(f[i1])^2, i1, 0, m - 1) is nonnegative
(assert (>= |Sum(norm(f[i1])^2, i1, 0, m - 1)| 0.0))
; Sum(norm_F(D[i1])^2, i1, 0, m - 1) is nonnegative
(assert (>= |Sum(norm_F(D[i1])^2, i1, 0, m - 1)| 0.0))
; inner(h[m], h[m]) is nonnegative
(assert (>= |inner(h[m], h[m])| 0.0))
; norm(h[m]) is nonnegative
(assert (>= |norm(h[m])| 0.0))
; the negation of the claim
(assert (< (+ (* |Hh[m]| |Sum(norm(f[i1])^2, i1, 0, m - 1)|) (* |Hh[m]| |Sum(norm_F(D[i1])^2, i1, 0, m - 1)|) (* (- 1.0) |norm(h[m])|)) 0.0))
(check-sat)
