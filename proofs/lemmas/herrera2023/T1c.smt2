; herrera2023/T1c, step 6
; claim: norm(A[i] - B)*norm(y[i]) <= norm_F(A[i] - B)*R[i]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |R[i]| Real)
(declare-const |inner(y[i], y[i])| Real)
(declare-const |norm(A[i] + (-1)*B)| Real)
(declare-const |norm(y[i])| Real)
(declare-const |norm_F(A[i] + (-1)*B)| Real)
; H3
(assert (>= (+ |R[i]| (* (- 1.0) |norm(y[i])|)) 0.0))
; 5
(assert (>= (+ (* (- 1.0) |norm(A[i] + (-1)*B)|) |norm_F(A[i] + (-1)*B)|) 0.0))
; about norm(y[i])
(assert (= (+ (* (- 1.0) |inner(y[i], y[i])|) (* |norm(y[i])| |norm(y[i])|)) 0.0))
; about inner(y[i], y[i])
(assert (= (+ |inner(y[i], y[i])| (* (- 1.0) |norm(y[i])| |norm(y[i])|)) 0.0))
; about R[i]
(assert (>= |R[i]| 0.0))
; R[i] is nonnegative
(assert (>= |R[i]| 0.0))
; inner(y[i], y[i]) is nonnegative
(assert (>= |inner(y[i], y[i])| 0.0))
; norm(A[i] + (-1)*B) is nonnegative
(assert (>= |norm(A[i] + (-1)*B)| 0.0))
; norm(y[i]) is nonnegative
(assert (>= |norm(y[i])| 0.0))
; norm_F(A[i] + (-1)*B) is nonnegative
(assert (>= |norm_F(A[i] + (-1)*B)| 0.0))
; the negation of the claim
(assert (< (+ (* |R[i]| |norm_F(A[i] + (-1)*B)|) (* (- 1.0) |norm(A[i] + (-1)*B)| |norm(y[i])|)) 0.0))
(check-sat)
(reset)
; herrera2023/T1c, step 7
; claim: norm(A[i]*x[i] + b[i] - B*y[i] - c) <= norm_F(A[i] - B)*R[i] + norm(b[i] - c)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |R[i]| Real)
(declare-const |inner(b[i], A[i]*x[i])| Real)
(declare-const |inner(b[i], A[i]*y[i])| Real)
(declare-const |inner(b[i], B*y[i])| Real)
(declare-const |inner(b[i], b[i])| Real)
(declare-const |inner(b[i], c)| Real)
(declare-const |inner(c, A[i]*x[i])| Real)
(declare-const |inner(c, A[i]*y[i])| Real)
(declare-const |inner(c, B*y[i])| Real)
(declare-const |inner(c, c)| Real)
(declare-const |inner(x[i], A[i]'*A[i]*x[i])| Real)
(declare-const |inner(x[i], A[i]'*A[i]*y[i])| Real)
(declare-const |inner(x[i], A[i]'*B*y[i])| Real)
(declare-const |inner(x[i], x[i])| Real)
(declare-const |inner(x[i], y[i])| Real)
(declare-const |inner(y[i], A[i]'*A[i]*y[i])| Real)
(declare-const |inner(y[i], A[i]'*B*y[i])| Real)
(declare-const |inner(y[i], B'*B*y[i])| Real)
(declare-const |inner(y[i], y[i])| Real)
(declare-const |norm(A[i] + (-1)*B)| Real)
(declare-const |norm(A[i])| Real)
(declare-const |norm(A[i]*x[i] + (-1)*A[i]*y[i])| Real)
(declare-const |norm(A[i]*x[i] + (-1)*B*y[i] + b[i] + (-1)*c)| Real)
(declare-const |norm(A[i]*x[i])| Real)
(declare-const |norm(A[i]*y[i] + (-1)*B*y[i] + b[i] + (-1)*c)| Real)
(declare-const |norm(A[i]*y[i] + (-1)*B*y[i])| Real)
(declare-const |norm(A[i]*y[i])| Real)
(declare-const |norm(B*y[i])| Real)
(declare-const |norm(b[i] + (-1)*c)| Real)
(declare-const |norm(b[i])| Real)
(declare-const |norm(c)| Real)
(declare-const |norm(x[i] + (-1)*y[i])| Real)
(declare-const |norm(x[i])| Real)
(declare-const |norm(y[i])| Real)
(declare-const |norm_F(A[i] + (-1)*B)| Real)
; H2
(assert (= (* (- 1.0) |norm(x[i] + (-1)*y[i])|) 0.0))
; 1
(assert (>= (+ |norm(A[i]*x[i] + (-1)*A[i]*y[i])| (* (- 1.0) |norm(A[i]*x[i] + (-1)*B*y[i] + b[i] + (-1)*c)|) |norm(A[i]*y[i] + (-1)*B*y[i] + b[i] + (-1)*c)|) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |norm(A[i]*y[i] + (-1)*B*y[i] + b[i] + (-1)*c)|) |norm(A[i]*y[i] + (-1)*B*y[i])| |norm(b[i] + (-1)*c)|) 0.0))
; 3
(assert (>= (+ (* |norm(A[i])| |norm(x[i] + (-1)*y[i])|) (* (- 1.0) |norm(A[i]*x[i] + (-1)*A[i]*y[i])|)) 0.0))
; 4
(assert (>= (+ (* |norm(A[i] + (-1)*B)| |norm(y[i])|) (* (- 1.0) |norm(A[i]*y[i] + (-1)*B*y[i])|)) 0.0))
; 6
(assert (>= (+ (* |R[i]| |norm_F(A[i] + (-1)*B)|) (* (- 1.0) |norm(A[i] + (-1)*B)| |norm(y[i])|)) 0.0))
; about norm(y[i])
(assert (= (+ (* (- 1.0) |inner(y[i], y[i])|) (* |norm(y[i])| |norm(y[i])|)) 0.0))
; about inner(y[i], y[i])
(assert (= (+ |inner(y[i], y[i])| (* (- 1.0) |norm(y[i])| |norm(y[i])|)) 0.0))
; about norm(x[i] + (-1)*y[i])
(assert (= (+ (* (- 1.0) |inner(x[i], x[i])|) (* 2.0 |inner(x[i], y[i])|) (* (- 1.0) |inner(y[i], y[i])|) (* |norm(x[i] + (-1)*y[i])| |norm(x[i] + (-1)*y[i])|)) 0.0))
; about inner(x[i], x[i])
(assert (= (+ |inner(x[i], x[i])| (* (- 1.0) |norm(x[i])| |norm(x[i])|)) 0.0))
; about norm(x[i])
(assert (= (+ (* (- 1.0) |inner(x[i], x[i])|) (* |norm(x[i])| |norm(x[i])|)) 0.0))
; about norm(b[i] + (-1)*c)
(assert (= (+ (* (- 1.0) |inner(b[i], b[i])|) (* 2.0 |inner(b[i], c)|) (* (- 1.0) |inner(c, c)|) (* |norm(b[i] + (-1)*c)| |norm(b[i] + (-1)*c)|)) 0.0))
; about inner(c, c)
(assert (= (+ |inner(c, c)| (* (- 1.0) |norm(c)| |norm(c)|)) 0.0))
; about norm(c)
(assert (= (+ (* (- 1.0) |inner(c, c)|) (* |norm(c)| |norm(c)|)) 0.0))
; about inner(b[i], b[i])
(assert (= (+ |inner(b[i], b[i])| (* (- 1.0) |norm(b[i])| |norm(b[i])|)) 0.0))
; about norm(b[i])
(assert (= (+ (* (- 1.0) |inner(b[i], b[i])|) (* |norm(b[i])| |norm(b[i])|)) 0.0))
; about norm(A[i]*y[i] + (-1)*B*y[i])
(assert (= (+ (* (- 1.0) |inner(y[i], A[i]'*A[i]*y[i])|) (* 2.0 |inner(y[i], A[i]'*B*y[i])|) (* (- 1.0) |inner(y[i], B'*B*y[i])|) (* |norm(A[i]*y[i] + (-1)*B*y[i])| |norm(A[i]*y[i] + (-1)*B*y[i])|)) 0.0))
; about inner(y[i], B'*B*y[i])
(assert (= (+ |inner(y[i], B'*B*y[i])| (* (- 1.0) |norm(B*y[i])| |norm(B*y[i])|)) 0.0))
; about norm(B*y[i])
(assert (= (+ (* (- 1.0) |inner(y[i], B'*B*y[i])|) (* |norm(B*y[i])| |norm(B*y[i])|)) 0.0))
; about inner(y[i], A[i]'*A[i]*y[i])
(assert (= (+ |inner(y[i], A[i]'*A[i]*y[i])| (* (- 1.0) |norm(A[i]*y[i])| |norm(A[i]*y[i])|)) 0.0))
; about norm(A[i]*y[i])
(assert (= (+ (* (- 1.0) |inner(y[i], A[i]'*A[i]*y[i])|) (* |norm(A[i]*y[i])| |norm(A[i]*y[i])|)) 0.0))
; about norm(A[i]*y[i] + (-1)*B*y[i] + b[i] + (-1)*c)
(assert (= (+ (* (- 2.0) |inner(b[i], A[i]*y[i])|) (* 2.0 |inner(b[i], B*y[i])|) (* (- 1.0) |inner(b[i], b[i])|) (* 2.0 |inner(b[i], c)|) (* 2.0 |inner(c, A[i]*y[i])|) (* (- 2.0) |inner(c, B*y[i])|) (* (- 1.0) |inner(c, c)|) (* (- 1.0) |inner(y[i], A[i]'*A[i]*y[i])|) (* 2.0 |inner(y[i], A[i]'*B*y[i])|) (* (- 1.0) |inner(y[i], B'*B*y[i])|) (* |norm(A[i]*y[i] + (-1)*B*y[i] + b[i] + (-1)*c)| |norm(A[i]*y[i] + (-1)*B*y[i] + b[i] + (-1)*c)|)) 0.0))
; about norm(A[i]*x[i] + (-1)*B*y[i] + b[i] + (-1)*c)
(assert (= (+ (* (- 2.0) |inner(b[i], A[i]*x[i])|) (* 2.0 |inner(b[i], B*y[i])|) (* (- 1.0) |inner(b[i], b[i])|) (* 2.0 |inner(b[i], c)|) (* 2.0 |inner(c, A[i]*x[i])|) (* (- 2.0) |inner(c, B*y[i])|) (* (- 1.0) |inner(c, c)|) (* (- 1.0) |inner(x[i], A[i]'*A[i]*x[i])|) (* 2.0 |inner(x[i], A[i]'*B*y[i])|) (* (- 1.0) |inner(y[i], B'*B*y[i])|) (* |norm(A[i]*x[i] + (-1)*B*y[i] + b[i] + (-1)*c)| |norm(A[i]*x[i] + (-1)*B*y[i] + b[i] + (-1)*c)|)) 0.0))
; about inner(x[i], A[i]'*A[i]*x[i])
(assert (= (+ |inner(x[i], A[i]'*A[i]*x[i])| (* (- 1.0) |norm(A[i]*x[i])| |norm(A[i]*x[i])|)) 0.0))
; about norm(A[i]*x[i])
(assert (= (+ (* (- 1.0) |inner(x[i], A[i]'*A[i]*x[i])|) (* |norm(A[i]*x[i])| |norm(A[i]*x[i])|)) 0.0))
; about norm(A[i]*x[i] + (-1)*A[i]*y[i])
(assert (= (+ (* (- 1.0) |inner(x[i], A[i]'*A[i]*x[i])|) (* 2.0 |inner(x[i], A[i]'*A[i]*y[i])|) (* (- 1.0) |inner(y[i], A[i]'*A[i]*y[i])|) (* |norm(A[i]*x[i] + (-1)*A[i]*y[i])| |norm(A[i]*x[i] + (-1)*A[i]*y[i])|)) 0.0))
; about R[i]
(assert (>= |R[i]| 0.0))
; R[i] is nonnegative
(assert (>= |R[i]| 0.0))
; inner(b[i], b[i]) is nonnegative
(assert (>= |inner(b[i], b[i])| 0.0))
; inner(c, c) is nonnegative
(assert (>= |inner(c, c)| 0.0))
; inner(x[i], A[i]'*A[i]*x[i]) is nonnegative
(assert (>= |inner(x[i], A[i]'*A[i]*x[i])| 0.0))
; inner(x[i], x[i]) is nonnegative
(assert (>= |inner(x[i], x[i])| 0.0))
; inner(y[i], A[i]'*A[i]*y[i]) is nonnegative
(assert (>= |inner(y[i], A[i]'*A[i]*y[i])| 0.0))
; inner(y[i], B'*B*y[i]) is nonnegative
(assert (>= |inner(y[i], B'*B*y[i])| 0.0))
; inner(y[i], y[i]) is nonnegative
(assert (>= |inner(y[i], y[i])| 0.0))
; norm(A[i] + (-1)*B) is nonnegative
(assert (>= |norm(A[i] + (-1)*B)| 0.0))
; norm(A[i]) is nonnegative
(assert (>= |norm(A[i])| 0.0))
; norm(A[i]*x[i] + (-1)*A[i]*y[i]) is nonnegative
(assert (>= |norm(A[i]*x[i] + (-1)*A[i]*y[i])| 0.0))
; norm(A[i]*x[i] + (-1)*B*y[i] + b[i] + (-1)*c) is nonnegative
(assert (>= |norm(A[i]*x[i] + (-1)*B*y[i] + b[i] + (-1)*c)| 0.0))
; norm(A[i]*x[i]) is nonnegative
(assert (>= |norm(A[i]*x[i])| 0.0))
; norm(A[i]*y[i] + (-1)*B*y[i] + b[i] + (-1)*c) is nonnegative
(assert (>= |norm(A[i]*y[i] + (-1)*B*y[i] + b[i] + (-1)*c)| 0.0))
; norm(A[i]*y[i] + (-1)*B*y[i]) is nonnegative
(assert (>= |norm(A[i]*y[i] + (-1)*B*y[i])| 0.0))
; norm(A[i]*y[i]) is nonnegative
(assert (>= |norm(A[i]*y[i])| 0.0))
; norm(B*y[i]) is nonnegative
(assert (>= |norm(B*y[i])| 0.0))
; norm(b[i] + (-1)*c) is nonnegative
(assert (>= |norm(b[i] + (-1)*c)| 0.0))
; norm(b[i]) is nonnegative
(assert (>= |norm(b[i])| 0.0))
; norm(c) is nonnegative
(assert (>= |norm(c)| 0.0))
; norm(x[i] + (-1)*y[i]) is nonnegative
(assert (>= |norm(x[i] + (-1)*y[i])| 0.0))
; norm(x[i]) is nonnegative
(assert (>= |norm(x[i])| 0.0))
; norm(y[i]) is nonnegative
(assert (>= |norm(y[i])| 0.0))
; norm_F(A[i] + (-1)*B) is nonnegative
(assert (>= |norm_F(A[i] + (-1)*B)| 0.0))
; the negation of the claim
(assert (< (+ (* |R[i]| |norm_F(A[i] + (-1)*B)|) (* (- 1.0) |norm(A[i]*x[i] + (-1)*B*y[i] + b[i] + (-1)*c)|) |norm(b[i] + (-1)*c)|) 0.0))
(check-sat)
(reset)
; herrera2023/T1c, step 8
; claim: (norm_F(A[i] - B)*R[i] + norm(b[i] - c))^2 <= (1 + R[i]^2)*(norm_F(A[i] - B)^2 + norm(b[i] - c)^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |R[i]| Real)
(declare-const |inner(b[i], b[i])| Real)
(declare-const |inner(b[i], c)| Real)
(declare-const |inner(c, c)| Real)
(declare-const |norm(b[i] + (-1)*c)| Real)
(declare-const |norm(b[i])| Real)
(declare-const |norm(c)| Real)
(declare-const |norm_F(A[i] + (-1)*B)| Real)
; about norm(b[i] + (-1)*c)
(assert (= (+ (* (- 1.0) |inner(b[i], b[i])|) (* 2.0 |inner(b[i], c)|) (* (- 1.0) |inner(c, c)|) (* |norm(b[i] + (-1)*c)| |norm(b[i] + (-1)*c)|)) 0.0))
; about inner(c, c)
(assert (= (+ |inner(c, c)| (* (- 1.0) |norm(c)| |norm(c)|)) 0.0))
; about norm(c)
(assert (= (+ (* (- 1.0) |inner(c, c)|) (* |norm(c)| |norm(c)|)) 0.0))
; about inner(b[i], b[i])
(assert (= (+ |inner(b[i], b[i])| (* (- 1.0) |norm(b[i])| |norm(b[i])|)) 0.0))
; about norm(b[i])
(assert (= (+ (* (- 1.0) |inner(b[i], b[i])|) (* |norm(b[i])| |norm(b[i])|)) 0.0))
; about R[i]
(assert (>= |R[i]| 0.0))
; R[i] is nonnegative
(assert (>= |R[i]| 0.0))
; inner(b[i], b[i]) is nonnegative
(assert (>= |inner(b[i], b[i])| 0.0))
; inner(c, c) is nonnegative
(assert (>= |inner(c, c)| 0.0))
; norm(b[i] + (-1)*c) is nonnegative
(assert (>= |norm(b[i] + (-1)*c)| 0.0))
; norm(b[i]) is nonnegative
(assert (>= |norm(b[i])| 0.0))
; norm(c) is nonnegative
(assert (>= |norm(c)| 0.0))
; norm_F(A[i] + (-1)*B) is nonnegative
(assert (>= |norm_F(A[i] + (-1)*B)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |R[i]| |norm(b[i] + (-1)*c)| |norm_F(A[i] + (-1)*B)|) (* |R[i]| |R[i]| |norm(b[i] + (-1)*c)| |norm(b[i] + (-1)*c)|) (* |norm_F(A[i] + (-1)*B)| |norm_F(A[i] + (-1)*B)|)) 0.0))
(check-sat)
(reset)
; herrera2023/T1c, step 9
; claim: norm_F(A[i] - B)*R[i] + norm(b[i] - c) <= sqrt(1 + R[i]^2)*sqrt(norm_F(A[i] - B)^2 + norm(b[i] - c)^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |R[i]| Real)
(declare-const |inner(b[i], b[i])| Real)
(declare-const |inner(b[i], c)| Real)
(declare-const |inner(c, c)| Real)
(declare-const |norm(b[i] + (-1)*c)| Real)
(declare-const |norm(b[i])| Real)
(declare-const |norm(c)| Real)
(declare-const |norm_F(A[i] + (-1)*B)| Real)
(declare-const |sqrt(R[i]^2 + 1)| Real)
(declare-const |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)| Real)
; 8
(assert (>= (+ (* (- 2.0) |R[i]| |norm(b[i] + (-1)*c)| |norm_F(A[i] + (-1)*B)|) (* |R[i]| |R[i]| |norm(b[i] + (-1)*c)| |norm(b[i] + (-1)*c)|) (* |norm_F(A[i] + (-1)*B)| |norm_F(A[i] + (-1)*B)|)) 0.0))
; about norm(b[i] + (-1)*c)
(assert (= (+ (* (- 1.0) |inner(b[i], b[i])|) (* 2.0 |inner(b[i], c)|) (* (- 1.0) |inner(c, c)|) (* |norm(b[i] + (-1)*c)| |norm(b[i] + (-1)*c)|)) 0.0))
; about inner(c, c)
(assert (= (+ |inner(c, c)| (* (- 1.0) |norm(c)| |norm(c)|)) 0.0))
; about norm(c)
(assert (= (+ (* (- 1.0) |inner(c, c)|) (* |norm(c)| |norm(c)|)) 0.0))
; about inner(b[i], b[i])
(assert (= (+ |inner(b[i], b[i])| (* (- 1.0) |norm(b[i])| |norm(b[i])|)) 0.0))
; about norm(b[i])
(assert (= (+ (* (- 1.0) |inner(b[i], b[i])|) (* |norm(b[i])| |norm(b[i])|)) 0.0))
; about R[i]
(assert (>= |R[i]| 0.0))
; about sqrt(R[i]^2 + 1)
(assert (= (+ (- 1.0) (* (- 1.0) |R[i]| |R[i]|) (* |sqrt(R[i]^2 + 1)| |sqrt(R[i]^2 + 1)|)) 0.0))
; about sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)
(assert (= (+ (* (- 1.0) |norm(b[i] + (-1)*c)| |norm(b[i] + (-1)*c)|) (* (- 1.0) |norm_F(A[i] + (-1)*B)| |norm_F(A[i] + (-1)*B)|) (* |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)| |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)|)) 0.0))
; R[i] is nonnegative
(assert (>= |R[i]| 0.0))
; inner(b[i], b[i]) is nonnegative
(assert (>= |inner(b[i], b[i])| 0.0))
; inner(c, c) is nonnegative
(assert (>= |inner(c, c)| 0.0))
; norm(b[i] + (-1)*c) is nonnegative
(assert (>= |norm(b[i] + (-1)*c)| 0.0))
; norm(b[i]) is nonnegative
(assert (>= |norm(b[i])| 0.0))
; norm(c) is nonnegative
(assert (>= |norm(c)| 0.0))
; norm_F(A[i] + (-1)*B) is nonnegative
(assert (>= |norm_F(A[i] + (-1)*B)| 0.0))
; sqrt(R[i]^2 + 1) is nonnegative
(assert (>= |sqrt(R[i]^2 + 1)| 0.0))
; sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2) is nonnegative
(assert (>= |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |R[i]| |norm_F(A[i] + (-1)*B)|) (* (- 1.0) |norm(b[i] + (-1)*c)|) (* |sqrt(R[i]^2 + 1)| |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)|)) 0.0))
(check-sat)
(reset)
; herrera2023/T1c, step 10
; claim: norm(x[i + 1] - y[i + 1]) <= L[i]*sqrt(1 + R[i]^2)*sqrt(norm_F(A[i] - B)^2 + norm(b[i] - c)^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |L[i]| Real)
(declare-const |R[i]| Real)
(declare-const |inner(b[i], A[i]*x[i])| Real)
(declare-const |inner(b[i], B*y[i])| Real)
(declare-const |inner(b[i], b[i])| Real)
(declare-const |inner(b[i], c)| Real)
(declare-const |inner(c, A[i]*x[i])| Real)
(declare-const |inner(c, B*y[i])| Real)
(declare-const |inner(c, c)| Real)
(declare-const |inner(x[i + 1], x[i + 1])| Real)
(declare-const |inner(x[i + 1], y[i + 1])| Real)
(declare-const |inner(x[i], A[i]'*A[i]*x[i])| Real)
(declare-const |inner(x[i], A[i]'*B*y[i])| Real)
(declare-const |inner(y[i + 1], y[i + 1])| Real)
(declare-const |inner(y[i], B'*B*y[i])| Real)
(declare-const |norm(A[i]*x[i] + (-1)*B*y[i] + b[i] + (-1)*c)| Real)
(declare-const |norm(A[i]*x[i])| Real)
(declare-const |norm(B*y[i])| Real)
(declare-const |norm(b[i] + (-1)*c)| Real)
(declare-const |norm(b[i])| Real)
(declare-const |norm(c)| Real)
(declare-const |norm(x[i + 1] + (-1)*y[i + 1])| Real)
(declare-const |norm(x[i + 1])| Real)
(declare-const |norm(y[i + 1])| Real)
(declare-const |norm_F(A[i] + (-1)*B)| Real)
(declare-const |sqrt(R[i]^2 + 1)| Real)
(declare-const |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)| Real)
; H1
(assert (>= (+ (* |L[i]| |norm(A[i]*x[i] + (-1)*B*y[i] + b[i] + (-1)*c)|) (* (- 1.0) |norm(x[i + 1] + (-1)*y[i + 1])|)) 0.0))
; 7
(assert (>= (+ (* |R[i]| |norm_F(A[i] + (-1)*B)|) (* (- 1.0) |norm(A[i]*x[i] + (-1)*B*y[i] + b[i] + (-1)*c)|) |norm(b[i] + (-1)*c)|) 0.0))
; 9
(assert (>= (+ (* (- 1.0) |R[i]| |norm_F(A[i] + (-1)*B)|) (* (- 1.0) |norm(b[i] + (-1)*c)|) (* |sqrt(R[i]^2 + 1)| |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)|)) 0.0))
; about norm(x[i + 1] + (-1)*y[i + 1])
(assert (= (+ (* (- 1.0) |inner(x[i + 1], x[i + 1])|) (* 2.0 |inner(x[i + 1], y[i + 1])|) (* (- 1.0) |inner(y[i + 1], y[i + 1])|) (* |norm(x[i + 1] + (-1)*y[i + 1])| |norm(x[i + 1] + (-1)*y[i + 1])|)) 0.0))
; about inner(y[i + 1], y[i + 1])
(assert (= (+ |inner(y[i + 1], y[i + 1])| (* (- 1.0) |norm(y[i + 1])| |norm(y[i + 1])|)) 0.0))
; about norm(y[i + 1])
(assert (= (+ (* (- 1.0) |inner(y[i + 1], y[i + 1])|) (* |norm(y[i + 1])| |norm(y[i + 1])|)) 0.0))
; about inner(x[i + 1], x[i + 1])
(assert (= (+ |inner(x[i + 1], x[i + 1])| (* (- 1.0) |norm(x[i + 1])| |norm(x[i + 1])|)) 0.0))
; about norm(x[i + 1])
(assert (= (+ (* (- 1.0) |inner(x[i + 1], x[i + 1])|) (* |norm(x[i + 1])| |norm(x[i + 1])|)) 0.0))
; about norm(b[i] + (-1)*c)
(assert (= (+ (* (- 1.0) |inner(b[i], b[i])|) (* 2.0 |inner(b[i], c)|) (* (- 1.0) |inner(c, c)|) (* |norm(b[i] + (-1)*c)| |norm(b[i] + (-1)*c)|)) 0.0))
; about inner(c, c)
(assert (= (+ |inner(c, c)| (* (- 1.0) |norm(c)| |norm(c)|)) 0.0))
; about norm(c)
(assert (= (+ (* (- 1.0) |inner(c, c)|) (* |norm(c)| |norm(c)|)) 0.0))
; about inner(b[i], b[i])
(assert (= (+ |inner(b[i], b[i])| (* (- 1.0) |norm(b[i])| |norm(b[i])|)) 0.0))
; about norm(b[i])
(assert (= (+ (* (- 1.0) |inner(b[i], b[i])|) (* |norm(b[i])| |norm(b[i])|)) 0.0))
; about norm(A[i]*x[i] + (-1)*B*y[i] + b[i] + (-1)*c)
(assert (= (+ (* (- 2.0) |inner(b[i], A[i]*x[i])|) (* 2.0 |inner(b[i], B*y[i])|) (* (- 1.0) |inner(b[i], b[i])|) (* 2.0 |inner(b[i], c)|) (* 2.0 |inner(c, A[i]*x[i])|) (* (- 2.0) |inner(c, B*y[i])|) (* (- 1.0) |inner(c, c)|) (* (- 1.0) |inner(x[i], A[i]'*A[i]*x[i])|) (* 2.0 |inner(x[i], A[i]'*B*y[i])|) (* (- 1.0) |inner(y[i], B'*B*y[i])|) (* |norm(A[i]*x[i] + (-1)*B*y[i] + b[i] + (-1)*c)| |norm(A[i]*x[i] + (-1)*B*y[i] + b[i] + (-1)*c)|)) 0.0))
; about inner(y[i], B'*B*y[i])
(assert (= (+ |inner(y[i], B'*B*y[i])| (* (- 1.0) |norm(B*y[i])| |norm(B*y[i])|)) 0.0))
; about norm(B*y[i])
(assert (= (+ (* (- 1.0) |inner(y[i], B'*B*y[i])|) (* |norm(B*y[i])| |norm(B*y[i])|)) 0.0))
; about inner(x[i], A[i]'*A[i]*x[i])
(assert (= (+ |inner(x[i], A[i]'*A[i]*x[i])| (* (- 1.0) |norm(A[i]*x[i])| |norm(A[i]*x[i])|)) 0.0))
; about norm(A[i]*x[i])
(assert (= (+ (* (- 1.0) |inner(x[i], A[i]'*A[i]*x[i])|) (* |norm(A[i]*x[i])| |norm(A[i]*x[i])|)) 0.0))
; about R[i]
(assert (>= |R[i]| 0.0))
; about L[i]
(assert (>= |L[i]| 0.0))
; about sqrt(R[i]^2 + 1)
(assert (= (+ (- 1.0) (* (- 1.0) |R[i]| |R[i]|) (* |sqrt(R[i]^2 + 1)| |sqrt(R[i]^2 + 1)|)) 0.0))
; about sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)
(assert (= (+ (* (- 1.0) |norm(b[i] + (-1)*c)| |norm(b[i] + (-1)*c)|) (* (- 1.0) |norm_F(A[i] + (-1)*B)| |norm_F(A[i] + (-1)*B)|) (* |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)| |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)|)) 0.0))
; L[i] is nonnegative
(assert (>= |L[i]| 0.0))
; R[i] is nonnegative
(assert (>= |R[i]| 0.0))
; inner(b[i], b[i]) is nonnegative
(assert (>= |inner(b[i], b[i])| 0.0))
; inner(c, c) is nonnegative
(assert (>= |inner(c, c)| 0.0))
; inner(x[i + 1], x[i + 1]) is nonnegative
(assert (>= |inner(x[i + 1], x[i + 1])| 0.0))
; inner(x[i], A[i]'*A[i]*x[i]) is nonnegative
(assert (>= |inner(x[i], A[i]'*A[i]*x[i])| 0.0))
; inner(y[i + 1], y[i + 1]) is nonnegative
(assert (>= |inner(y[i + 1], y[i + 1])| 0.0))
; inner(y[i], B'*B*y[i]) is nonnegative
(assert (>= |inner(y[i], B'*B*y[i])| 0.0))
; norm(A[i]*x[i] + (-1)*B*y[i] + b[i] + (-1)*c) is nonnegative
(assert (>= |norm(A[i]*x[i] + (-1)*B*y[i] + b[i] + (-1)*c)| 0.0))
; norm(A[i]*x[i]) is nonnegative
(assert (>= |norm(A[i]*x[i])| 0.0))
; norm(B*y[i]) is nonnegative
(assert (>= |norm(B*y[i])| 0.0))
; norm(b[i] + (-1)*c) is nonnegative
(assert (>= |norm(b[i] + (-1)*c)| 0.0))
; norm(b[i]) is nonnegative
(assert (>= |norm(b[i])| 0.0))
; norm(c) is nonnegative
(assert (>= |norm(c)| 0.0))
; norm(x[i + 1] + (-1)*y[i + 1]) is nonnegative
(assert (>= |norm(x[i + 1] + (-1)*y[i + 1])| 0.0))
; norm(x[i + 1]) is nonnegative
(assert (>= |norm(x[i + 1])| 0.0))
; norm(y[i + 1]) is nonnegative
(assert (>= |norm(y[i + 1])| 0.0))
; norm_F(A[i] + (-1)*B) is nonnegative
(assert (>= |norm_F(A[i] + (-1)*B)| 0.0))
; sqrt(R[i]^2 + 1) is nonnegative
(assert (>= |sqrt(R[i]^2 + 1)| 0.0))
; sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2) is nonnegative
(assert (>= |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)| 0.0))
; the negation of the claim
(assert (< (+ (* |L[i]| |sqrt(R[i]^2 + 1)| |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)|) (* (- 1.0) |norm(x[i + 1] + (-1)*y[i + 1])|)) 0.0))
(check-sat)
(reset)
; herrera2023/T1c, step 12
; claim: norm(x[u + 1] - y[u + 1]) <= L[u]*a[u]*norm(x[u] - y[u])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |L[u]| Real)
(declare-const |a[u]| Real)
(declare-const |inner(x[u + 1], A[u + 1]'*A[u + 1]*x[u + 1])| Real)
(declare-const |inner(x[u + 1], A[u + 1]'*A[u + 1]*y[u + 1])| Real)
(declare-const |inner(x[u + 1], x[u + 1])| Real)
(declare-const |inner(x[u + 1], y[u + 1])| Real)
(declare-const |inner(x[u], A[u]'*A[u]*x[u])| Real)
(declare-const |inner(x[u], A[u]'*A[u]*y[u])| Real)
(declare-const |inner(x[u], x[u])| Real)
(declare-const |inner(x[u], y[u])| Real)
(declare-const |inner(y[u + 1], A[u + 1]'*A[u + 1]*y[u + 1])| Real)
(declare-const |inner(y[u + 1], y[u + 1])| Real)
(declare-const |inner(y[u], A[u]'*A[u]*y[u])| Real)
(declare-const |inner(y[u], y[u])| Real)
(declare-const |norm(A[u + 1])| Real)
(declare-const |norm(A[u + 1]*x[u + 1] + (-1)*A[u + 1]*y[u + 1])| Real)
(declare-const |norm(A[u + 1]*x[u + 1])| Real)
(declare-const |norm(A[u + 1]*y[u + 1])| Real)
(declare-const |norm(A[u])| Real)
(declare-const |norm(A[u]*x[u] + (-1)*A[u]*y[u])| Real)
(declare-const |norm(A[u]*x[u])| Real)
(declare-const |norm(A[u]*y[u])| Real)
(declare-const |norm(x[u + 1] + (-1)*y[u + 1])| Real)
(declare-const |norm(x[u + 1])| Real)
(declare-const |norm(x[u] + (-1)*y[u])| Real)
(declare-const |norm(x[u])| Real)
(declare-const |norm(y[u + 1])| Real)
(declare-const |norm(y[u])| Real)
; H5
(assert (>= (+ (* |L[u]| |norm(A[u]*x[u] + (-1)*A[u]*y[u])|) (* (- 1.0) |norm(x[u + 1] + (-1)*y[u + 1])|)) 0.0))
; 11
(assert (>= (+ (* |norm(A[u + 1])| |norm(x[u + 1] + (-1)*y[u + 1])|) (* (- 1.0) |norm(A[u + 1]*x[u + 1] + (-1)*A[u + 1]*y[u + 1])|)) 0.0))
; 11
(assert (>= (+ (* |norm(A[u])| |norm(x[u] + (-1)*y[u])|) (* (- 1.0) |norm(A[u]*x[u] + (-1)*A[u]*y[u])|)) 0.0))
; H4
(assert (>= (+ |a[u]| (* (- 1.0) |norm(A[u])|)) 0.0))
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
; about norm(A[u]*x[u] + (-1)*A[u]*y[u])
(assert (= (+ (* (- 1.0) |inner(x[u], A[u]'*A[u]*x[u])|) (* 2.0 |inner(x[u], A[u]'*A[u]*y[u])|) (* (- 1.0) |inner(y[u], A[u]'*A[u]*y[u])|) (* |norm(A[u]*x[u] + (-1)*A[u]*y[u])| |norm(A[u]*x[u] + (-1)*A[u]*y[u])|)) 0.0))
; about inner(y[u], A[u]'*A[u]*y[u])
(assert (= (+ |inner(y[u], A[u]'*A[u]*y[u])| (* (- 1.0) |norm(A[u]*y[u])| |norm(A[u]*y[u])|)) 0.0))
; about norm(A[u]*y[u])
(assert (= (+ (* (- 1.0) |inner(y[u], A[u]'*A[u]*y[u])|) (* |norm(A[u]*y[u])| |norm(A[u]*y[u])|)) 0.0))
; about inner(x[u], A[u]'*A[u]*x[u])
(assert (= (+ |inner(x[u], A[u]'*A[u]*x[u])| (* (- 1.0) |norm(A[u]*x[u])| |norm(A[u]*x[u])|)) 0.0))
; about norm(A[u]*x[u])
(assert (= (+ (* (- 1.0) |inner(x[u], A[u]'*A[u]*x[u])|) (* |norm(A[u]*x[u])| |norm(A[u]*x[u])|)) 0.0))
; about norm(A[u + 1]*x[u + 1] + (-1)*A[u + 1]*y[u + 1])
(assert (= (+ (* (- 1.0) |inner(x[u + 1], A[u + 1]'*A[u + 1]*x[u + 1])|) (* 2.0 |inner(x[u + 1], A[u + 1]'*A[u + 1]*y[u + 1])|) (* (- 1.0) |inner(y[u + 1], A[u + 1]'*A[u + 1]*y[u + 1])|) (* |norm(A[u + 1]*x[u + 1] + (-1)*A[u + 1]*y[u + 1])| |norm(A[u + 1]*x[u + 1] + (-1)*A[u + 1]*y[u + 1])|)) 0.0))
; about inner(y[u + 1], A[u + 1]'*A[u + 1]*y[u + 1])
(assert (= (+ |inner(y[u + 1], A[u + 1]'*A[u + 1]*y[u + 1])| (* (- 1.0) |norm(A[u + 1]*y[u + 1])| |norm(A[u + 1]*y[u + 1])|)) 0.0))
; about norm(A[u + 1]*y[u + 1])
(assert (= (+ (* (- 1.0) |inner(y[u + 1], A[u + 1]'*A[u + 1]*y[u + 1])|) (* |norm(A[u + 1]*y[u + 1])| |norm(A[u + 1]*y[u + 1])|)) 0.0))
; about inner(x[u + 1], A[u + 1]'*A[u + 1]*x[u + 1])
(assert (= (+ |inner(x[u + 1], A[u + 1]'*A[u + 1]*x[u + 1])| (* (- 1.0) |norm(A[u + 1]*x[u + 1])| |norm(A[u + 1]*x[u + 1])|)) 0.0))
; about norm(A[u + 1]*x[u + 1])
(assert (= (+ (* (- 1.0) |inner(x[u + 1], A[u + 1]'*A[u + 1]*x[u + 1])|) (* |norm(A[u + 1]*x[u + 1])| |norm(A[u + 1]*x[u + 1])|)) 0.0))
; about a[u]
(assert (>= |a[u]| 0.0))
; about L[u]
(assert (>= |L[u]| 0.0))
; L[u] is nonnegative
(assert (>= |L[u]| 0.0))
; a[u] is nonnegative
(assert (>= |a[u]| 0.0))
; inner(x[u + 1], A[u + 1]'*A[u + 1]*x[u + 1]) is nonnegative
(assert (>= |inner(x[u + 1], A[u + 1]'*A[u + 1]*x[u + 1])| 0.0))
; inner(x[u + 1], x[u + 1]) is nonnegative
(assert (>= |inner(x[u + 1], x[u + 1])| 0.0))
; inner(x[u], A[u]'*A[u]*x[u]) is nonnegative
(assert (>= |inner(x[u], A[u]'*A[u]*x[u])| 0.0))
; inner(x[u], x[u]) is nonnegative
(assert (>= |inner(x[u], x[u])| 0.0))
; inner(y[u + 1], A[u + 1]'*A[u + 1]*y[u + 1]) is nonnegative
(assert (>= |inner(y[u + 1], A[u + 1]'*A[u + 1]*y[u + 1])| 0.0))
; inner(y[u + 1], y[u + 1]) is nonnegative
(assert (>= |inner(y[u + 1], y[u + 1])| 0.0))
; inner(y[u], A[u]'*A[u]*y[u]) is nonnegative
(assert (>= |inner(y[u], A[u]'*A[u]*y[u])| 0.0))
; inner(y[u], y[u]) is nonnegative
(assert (>= |inner(y[u], y[u])| 0.0))
; norm(A[u + 1]) is nonnegative
(assert (>= |norm(A[u + 1])| 0.0))
; norm(A[u + 1]*x[u + 1] + (-1)*A[u + 1]*y[u + 1]) is nonnegative
(assert (>= |norm(A[u + 1]*x[u + 1] + (-1)*A[u + 1]*y[u + 1])| 0.0))
; norm(A[u + 1]*x[u + 1]) is nonnegative
(assert (>= |norm(A[u + 1]*x[u + 1])| 0.0))
; norm(A[u + 1]*y[u + 1]) is nonnegative
(assert (>= |norm(A[u + 1]*y[u + 1])| 0.0))
; norm(A[u]) is nonnegative
(assert (>= |norm(A[u])| 0.0))
; norm(A[u]*x[u] + (-1)*A[u]*y[u]) is nonnegative
(assert (>= |norm(A[u]*x[u] + (-1)*A[u]*y[u])| 0.0))
; norm(A[u]*x[u]) is nonnegative
(assert (>= |norm(A[u]*x[u])| 0.0))
; norm(A[u]*y[u]) is nonnegative
(assert (>= |norm(A[u]*y[u])| 0.0))
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
(assert (< (+ (* |L[u]| |a[u]| |norm(x[u] + (-1)*y[u])|) (* (- 1.0) |norm(x[u + 1] + (-1)*y[u + 1])|)) 0.0))
(check-sat)
(reset)
; herrera2023/T1c, step 13, base
; claim: norm(x[i + 1 + 0] - y[i + 1 + 0]) <= Product(L[l]*a[l], l, i + 1, i + 0)*L[i]*sqrt(1 + R[i]^2)*sqrt(norm_F(A[i] - B)^2 + norm(b[i] - c)^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |L[i]| Real)
(declare-const |R[i]| Real)
(declare-const |inner(b[i], b[i])| Real)
(declare-const |inner(b[i], c)| Real)
(declare-const |inner(c, c)| Real)
(declare-const |inner(x[i + 1], x[i + 1])| Real)
(declare-const |inner(x[i + 1], y[i + 1])| Real)
(declare-const |inner(y[i + 1], y[i + 1])| Real)
(declare-const |norm(b[i] + (-1)*c)| Real)
(declare-const |norm(b[i])| Real)
(declare-const |norm(c)| Real)
(declare-const |norm(x[i + 1] + (-1)*y[i + 1])| Real)
(declare-const |norm(x[i + 1])| Real)
(declare-const |norm(y[i + 1])| Real)
(declare-const |norm_F(A[i] + (-1)*B)| Real)
(declare-const |sqrt(R[i]^2 + 1)| Real)
(declare-const |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)| Real)
; 10
(assert (>= (+ (* |L[i]| |sqrt(R[i]^2 + 1)| |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)|) (* (- 1.0) |norm(x[i + 1] + (-1)*y[i + 1])|)) 0.0))
; about norm(b[i] + (-1)*c)
(assert (= (+ (* (- 1.0) |inner(b[i], b[i])|) (* 2.0 |inner(b[i], c)|) (* (- 1.0) |inner(c, c)|) (* |norm(b[i] + (-1)*c)| |norm(b[i] + (-1)*c)|)) 0.0))
; about inner(c, c)
(assert (= (+ |inner(c, c)| (* (- 1.0) |norm(c)| |norm(c)|)) 0.0))
; about norm(c)
(assert (= (+ (* (- 1.0) |inner(c, c)|) (* |norm(c)| |norm(c)|)) 0.0))
; about inner(b[i], b[i])
(assert (= (+ |inner(b[i], b[i])| (* (- 1.0) |norm(b[i])| |norm(b[i])|)) 0.0))
; about norm(b[i])
(assert (= (+ (* (- 1.0) |inner(b[i], b[i])|) (* |norm(b[i])| |norm(b[i])|)) 0.0))
; about R[i]
(assert (>= |R[i]| 0.0))
; about norm(x[i + 1] + (-1)*y[i + 1])
(assert (= (+ (* (- 1.0) |inner(x[i + 1], x[i + 1])|) (* 2.0 |inner(x[i + 1], y[i + 1])|) (* (- 1.0) |inner(y[i + 1], y[i + 1])|) (* |norm(x[i + 1] + (-1)*y[i + 1])| |norm(x[i + 1] + (-1)*y[i + 1])|)) 0.0))
; about inner(y[i + 1], y[i + 1])
(assert (= (+ |inner(y[i + 1], y[i + 1])| (* (- 1.0) |norm(y[i + 1])| |norm(y[i + 1])|)) 0.0))
; about norm(y[i + 1])
(assert (= (+ (* (- 1.0) |inner(y[i + 1], y[i + 1])|) (* |norm(y[i + 1])| |norm(y[i + 1])|)) 0.0))
; about inner(x[i + 1], x[i + 1])
(assert (= (+ |inner(x[i + 1], x[i + 1])| (* (- 1.0) |norm(x[i + 1])| |norm(x[i + 1])|)) 0.0))
; about norm(x[i + 1])
(assert (= (+ (* (- 1.0) |inner(x[i + 1], x[i + 1])|) (* |norm(x[i + 1])| |norm(x[i + 1])|)) 0.0))
; about L[i]
(assert (>= |L[i]| 0.0))
; about sqrt(R[i]^2 + 1)
(assert (= (+ (- 1.0) (* (- 1.0) |R[i]| |R[i]|) (* |sqrt(R[i]^2 + 1)| |sqrt(R[i]^2 + 1)|)) 0.0))
; about sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)
(assert (= (+ (* (- 1.0) |norm(b[i] + (-1)*c)| |norm(b[i] + (-1)*c)|) (* (- 1.0) |norm_F(A[i] + (-1)*B)| |norm_F(A[i] + (-1)*B)|) (* |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)| |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)|)) 0.0))
; L[i] is nonnegative
(assert (>= |L[i]| 0.0))
; R[i] is nonnegative
(assert (>= |R[i]| 0.0))
; inner(b[i], b[i]) is nonnegative
(assert (>= |inner(b[i], b[i])| 0.0))
; inner(c, c) is nonnegative
(assert (>= |inner(c, c)| 0.0))
; inner(x[i + 1], x[i + 1]) is nonnegative
(assert (>= |inner(x[i + 1], x[i + 1])| 0.0))
; inner(y[i + 1], y[i + 1]) is nonnegative
(assert (>= |inner(y[i + 1], y[i + 1])| 0.0))
; norm(b[i] + (-1)*c) is nonnegative
(assert (>= |norm(b[i] + (-1)*c)| 0.0))
; norm(b[i]) is nonnegative
(assert (>= |norm(b[i])| 0.0))
; norm(c) is nonnegative
(assert (>= |norm(c)| 0.0))
; norm(x[i + 1] + (-1)*y[i + 1]) is nonnegative
(assert (>= |norm(x[i + 1] + (-1)*y[i + 1])| 0.0))
; norm(x[i + 1]) is nonnegative
(assert (>= |norm(x[i + 1])| 0.0))
; norm(y[i + 1]) is nonnegative
(assert (>= |norm(y[i + 1])| 0.0))
; norm_F(A[i] + (-1)*B) is nonnegative
(assert (>= |norm_F(A[i] + (-1)*B)| 0.0))
; sqrt(R[i]^2 + 1) is nonnegative
(assert (>= |sqrt(R[i]^2 + 1)| 0.0))
; sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2) is nonnegative
(assert (>= |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)| 0.0))
; the negation of the claim
(assert (< (+ (* |L[i]| |sqrt(R[i]^2 + 1)| |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)|) (* (- 1.0) |norm(x[i + 1] + (-1)*y[i + 1])|)) 0.0))
(check-sat)
(reset)
; herrera2023/T1c, step 13, step
; claim: norm(x[i + 1 + (j + 1)] - y[i + 1 + (j + 1)]) <= L[i + (j + 1)]*a[i + (j + 1)]*Product(L[l]*a[l], l, i + 1, i + j)*L[i]*sqrt(1 + R[i]^2)*sqrt(norm_F(A[i] - B)^2 + norm(b[i] - c)^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |L[i + j + 1]| Real)
(declare-const |L[i]| Real)
(declare-const |Product(L[i1]*a[i1], i1, i + 1, i + j)| Real)
(declare-const |R[i]| Real)
(declare-const |a[i + j + 1]| Real)
(declare-const |inner(b[i], b[i])| Real)
(declare-const |inner(b[i], c)| Real)
(declare-const |inner(c, c)| Real)
(declare-const |inner(x[i + 1], x[i + 1])| Real)
(declare-const |inner(x[i + 1], y[i + 1])| Real)
(declare-const |inner(x[i + j + 1], x[i + j + 1])| Real)
(declare-const |inner(x[i + j + 1], y[i + j + 1])| Real)
(declare-const |inner(x[i + j + 2], x[i + j + 2])| Real)
(declare-const |inner(x[i + j + 2], y[i + j + 2])| Real)
(declare-const |inner(y[i + 1], y[i + 1])| Real)
(declare-const |inner(y[i + j + 1], y[i + j + 1])| Real)
(declare-const |inner(y[i + j + 2], y[i + j + 2])| Real)
(declare-const |norm(b[i] + (-1)*c)| Real)
(declare-const |norm(b[i])| Real)
(declare-const |norm(c)| Real)
(declare-const |norm(x[i + 1] + (-1)*y[i + 1])| Real)
(declare-const |norm(x[i + 1])| Real)
(declare-const |norm(x[i + j + 1] + (-1)*y[i + j + 1])| Real)
(declare-const |norm(x[i + j + 1])| Real)
(declare-const |norm(x[i + j + 2] + (-1)*y[i + j + 2])| Real)
(declare-const |norm(x[i + j + 2])| Real)
(declare-const |norm(y[i + 1])| Real)
(declare-const |norm(y[i + j + 1])| Real)
(declare-const |norm(y[i + j + 2])| Real)
(declare-const |norm_F(A[i] + (-1)*B)| Real)
(declare-const |sqrt(R[i]^2 + 1)| Real)
(declare-const |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)| Real)
; 10
(assert (>= (+ (* |L[i]| |sqrt(R[i]^2 + 1)| |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)|) (* (- 1.0) |norm(x[i + 1] + (-1)*y[i + 1])|)) 0.0))
; induction hypothesis
(assert (>= (+ (* |L[i]| |Product(L[i1]*a[i1], i1, i + 1, i + j)| |sqrt(R[i]^2 + 1)| |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)|) (* (- 1.0) |norm(x[i + j + 1] + (-1)*y[i + j + 1])|)) 0.0))
; 12
(assert (>= (+ (* |L[i + j + 1]| |a[i + j + 1]| |norm(x[i + j + 1] + (-1)*y[i + j + 1])|) (* (- 1.0) |norm(x[i + j + 2] + (-1)*y[i + j + 2])|)) 0.0))
; about norm(b[i] + (-1)*c)
(assert (= (+ (* (- 1.0) |inner(b[i], b[i])|) (* 2.0 |inner(b[i], c)|) (* (- 1.0) |inner(c, c)|) (* |norm(b[i] + (-1)*c)| |norm(b[i] + (-1)*c)|)) 0.0))
; about inner(c, c)
(assert (= (+ |inner(c, c)| (* (- 1.0) |norm(c)| |norm(c)|)) 0.0))
; about norm(c)
(assert (= (+ (* (- 1.0) |inner(c, c)|) (* |norm(c)| |norm(c)|)) 0.0))
; about inner(b[i], b[i])
(assert (= (+ |inner(b[i], b[i])| (* (- 1.0) |norm(b[i])| |norm(b[i])|)) 0.0))
; about norm(b[i])
(assert (= (+ (* (- 1.0) |inner(b[i], b[i])|) (* |norm(b[i])| |norm(b[i])|)) 0.0))
; about R[i]
(assert (>= |R[i]| 0.0))
; about norm(x[i + j + 2] + (-1)*y[i + j + 2])
(assert (= (+ (* (- 1.0) |inner(x[i + j + 2], x[i + j + 2])|) (* 2.0 |inner(x[i + j + 2], y[i + j + 2])|) (* (- 1.0) |inner(y[i + j + 2], y[i + j + 2])|) (* |norm(x[i + j + 2] + (-1)*y[i + j + 2])| |norm(x[i + j + 2] + (-1)*y[i + j + 2])|)) 0.0))
; about inner(y[i + j + 2], y[i + j + 2])
(assert (= (+ |inner(y[i + j + 2], y[i + j + 2])| (* (- 1.0) |norm(y[i + j + 2])| |norm(y[i + j + 2])|)) 0.0))
; about norm(y[i + j + 2])
(assert (= (+ (* (- 1.0) |inner(y[i + j + 2], y[i + j + 2])|) (* |norm(y[i + j + 2])| |norm(y[i + j + 2])|)) 0.0))
; about inner(x[i + j + 2], x[i + j + 2])
(assert (= (+ |inner(x[i + j + 2], x[i + j + 2])| (* (- 1.0) |norm(x[i + j + 2])| |norm(x[i + j + 2])|)) 0.0))
; about norm(x[i + j + 2])
(assert (= (+ (* (- 1.0) |inner(x[i + j + 2], x[i + j + 2])|) (* |norm(x[i + j + 2])| |norm(x[i + j + 2])|)) 0.0))
; about norm(x[i + j + 1] + (-1)*y[i + j + 1])
(assert (= (+ (* (- 1.0) |inner(x[i + j + 1], x[i + j + 1])|) (* 2.0 |inner(x[i + j + 1], y[i + j + 1])|) (* (- 1.0) |inner(y[i + j + 1], y[i + j + 1])|) (* |norm(x[i + j + 1] + (-1)*y[i + j + 1])| |norm(x[i + j + 1] + (-1)*y[i + j + 1])|)) 0.0))
; about inner(y[i + j + 1], y[i + j + 1])
(assert (= (+ |inner(y[i + j + 1], y[i + j + 1])| (* (- 1.0) |norm(y[i + j + 1])| |norm(y[i + j + 1])|)) 0.0))
; about norm(y[i + j + 1])
(assert (= (+ (* (- 1.0) |inner(y[i + j + 1], y[i + j + 1])|) (* |norm(y[i + j + 1])| |norm(y[i + j + 1])|)) 0.0))
; about inner(x[i + j + 1], x[i + j + 1])
(assert (= (+ |inner(x[i + j + 1], x[i + j + 1])| (* (- 1.0) |norm(x[i + j + 1])| |norm(x[i + j + 1])|)) 0.0))
; about norm(x[i + j + 1])
(assert (= (+ (* (- 1.0) |inner(x[i + j + 1], x[i + j + 1])|) (* |norm(x[i + j + 1])| |norm(x[i + j + 1])|)) 0.0))
; about norm(x[i + 1] + (-1)*y[i + 1])
(assert (= (+ (* (- 1.0) |inner(x[i + 1], x[i + 1])|) (* 2.0 |inner(x[i + 1], y[i + 1])|) (* (- 1.0) |inner(y[i + 1], y[i + 1])|) (* |norm(x[i + 1] + (-1)*y[i + 1])| |norm(x[i + 1] + (-1)*y[i + 1])|)) 0.0))
; about inner(y[i + 1], y[i + 1])
(assert (= (+ |inner(y[i + 1], y[i + 1])| (* (- 1.0) |norm(y[i + 1])| |norm(y[i + 1])|)) 0.0))
; about norm(y[i + 1])
(assert (= (+ (* (- 1.0) |inner(y[i + 1], y[i + 1])|) (* |norm(y[i + 1])| |norm(y[i + 1])|)) 0.0))
; about inner(x[i + 1], x[i + 1])
(assert (= (+ |inner(x[i + 1], x[i + 1])| (* (- 1.0) |norm(x[i + 1])| |norm(x[i + 1])|)) 0.0))
; about norm(x[i + 1])
(assert (= (+ (* (- 1.0) |inner(x[i + 1], x[i + 1])|) (* |norm(x[i + 1])| |norm(x[i + 1])|)) 0.0))
; about a[i + j + 1]
(assert (>= |a[i + j + 1]| 0.0))
; about L[i]
(assert (>= |L[i]| 0.0))
; about L[i + j + 1]
(assert (>= |L[i + j + 1]| 0.0))
; about sqrt(R[i]^2 + 1)
(assert (= (+ (- 1.0) (* (- 1.0) |R[i]| |R[i]|) (* |sqrt(R[i]^2 + 1)| |sqrt(R[i]^2 + 1)|)) 0.0))
; about sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)
(assert (= (+ (* (- 1.0) |norm(b[i] + (-1)*c)| |norm(b[i] + (-1)*c)|) (* (- 1.0) |norm_F(A[i] + (-1)*B)| |norm_F(A[i] + (-1)*B)|) (* |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)| |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)|)) 0.0))
; L[i + j + 1] is nonnegative
(assert (>= |L[i + j + 1]| 0.0))
; L[i] is nonnegative
(assert (>= |L[i]| 0.0))
; Product(L[i1]*a[i1], i1, i + 1, i + j) is nonnegative
(assert (>= |Product(L[i1]*a[i1], i1, i + 1, i + j)| 0.0))
; R[i] is nonnegative
(assert (>= |R[i]| 0.0))
; a[i + j + 1] is nonnegative
(assert (>= |a[i + j + 1]| 0.0))
; inner(b[i], b[i]) is nonnegative
(assert (>= |inner(b[i], b[i])| 0.0))
; inner(c, c) is nonnegative
(assert (>= |inner(c, c)| 0.0))
; inner(x[i + 1], x[i + 1]) is nonnegative
(assert (>= |inner(x[i + 1], x[i + 1])| 0.0))
; inner(x[i + j + 1], x[i + j + 1]) is nonnegative
(assert (>= |inner(x[i + j + 1], x[i + j + 1])| 0.0))
; inner(x[i + j + 2], x[i + j + 2]) is nonnegative
(assert (>= |inner(x[i + j + 2], x[i + j + 2])| 0.0))
; inner(y[i + 1], y[i + 1]) is nonnegative
(assert (>= |inner(y[i + 1], y[i + 1])| 0.0))
; inner(y[i + j + 1], y[i + j + 1]) is nonnegative
(assert (>= |inner(y[i + j + 1], y[i + j + 1])| 0.0))
; inner(y[i + j + 2], y[i + j + 2]) is nonnegative
(assert (>= |inner(y[i + j + 2], y[i + j + 2])| 0.0))
; norm(b[i] + (-1)*c) is nonnegative
(assert (>= |norm(b[i] + (-1)*c)| 0.0))
; norm(b[i]) is nonnegative
(assert (>= |norm(b[i])| 0.0))
; norm(c) is nonnegative
(assert (>= |norm(c)| 0.0))
; norm(x[i + 1] + (-1)*y[i + 1]) is nonnegative
(assert (>= |norm(x[i + 1] + (-1)*y[i + 1])| 0.0))
; norm(x[i + 1]) is nonnegative
(assert (>= |norm(x[i + 1])| 0.0))
; norm(x[i + j + 1] + (-1)*y[i + j + 1]) is nonnegative
(assert (>= |norm(x[i + j + 1] + (-1)*y[i + j + 1])| 0.0))
; norm(x[i + j + 1]) is nonnegative
(assert (>= |norm(x[i + j + 1])| 0.0))
; norm(x[i + j + 2] + (-1)*y[i + j + 2]) is nonnegative
(assert (>= |norm(x[i + j + 2] + (-1)*y[i + j + 2])| 0.0))
; norm(x[i + j + 2]) is nonnegative
(assert (>= |norm(x[i + j + 2])| 0.0))
; norm(y[i + 1]) is nonnegative
(assert (>= |norm(y[i + 1])| 0.0))
; norm(y[i + j + 1]) is nonnegative
(assert (>= |norm(y[i + j + 1])| 0.0))
; norm(y[i + j + 2]) is nonnegative
(assert (>= |norm(y[i + j + 2])| 0.0))
; norm_F(A[i] + (-1)*B) is nonnegative
(assert (>= |norm_F(A[i] + (-1)*B)| 0.0))
; sqrt(R[i]^2 + 1) is nonnegative
(assert (>= |sqrt(R[i]^2 + 1)| 0.0))
; sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2) is nonnegative
(assert (>= |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)| 0.0))
; the negation of the claim
(assert (< (+ (* |L[i + j + 1]| |L[i]| |Product(L[i1]*a[i1], i1, i + 1, i + j)| |a[i + j + 1]| |sqrt(R[i]^2 + 1)| |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)|) (* (- 1.0) |norm(x[i + j + 2] + (-1)*y[i + j + 2])|)) 0.0))
(check-sat)
(reset)
; herrera2023/T1c, claim
; claim: norm(x[i + 1 + m] - y[i + 1 + m]) <= Product(L[j]*a[j], j, i + 1, i + m)*L[i]*sqrt(1 + R[i]^2)*sqrt(norm_F(A[i] - B)^2 + norm(b[i] - c)^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |L[i]| Real)
(declare-const |Product(L[i1]*a[i1], i1, i + 1, i + m)| Real)
(declare-const |R[i]| Real)
(declare-const |inner(b[i], b[i])| Real)
(declare-const |inner(b[i], c)| Real)
(declare-const |inner(c, c)| Real)
(declare-const |inner(x[i + m + 1], x[i + m + 1])| Real)
(declare-const |inner(x[i + m + 1], y[i + m + 1])| Real)
(declare-const |inner(y[i + m + 1], y[i + m + 1])| Real)
(declare-const |norm(b[i] + (-1)*c)| Real)
(declare-const |norm(b[i])| Real)
(declare-const |norm(c)| Real)
(declare-const |norm(x[i + m + 1] + (-1)*y[i + m + 1])| Real)
(declare-const |norm(x[i + m + 1])| Real)
(declare-const |norm(y[i + m + 1])| Real)
(declare-const |norm_F(A[i] + (-1)*B)| Real)
(declare-const |sqrt(R[i]^2 + 1)| Real)
(declare-const |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)| Real)
; 13
(assert (>= (+ (* |L[i]| |Product(L[i1]*a[i1], i1, i + 1, i + m)| |sqrt(R[i]^2 + 1)| |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)|) (* (- 1.0) |norm(x[i + m + 1] + (-1)*y[i + m + 1])|)) 0.0))
; about norm(b[i] + (-1)*c)
(assert (= (+ (* (- 1.0) |inner(b[i], b[i])|) (* 2.0 |inner(b[i], c)|) (* (- 1.0) |inner(c, c)|) (* |norm(b[i] + (-1)*c)| |norm(b[i] + (-1)*c)|)) 0.0))
; about inner(c, c)
(assert (= (+ |inner(c, c)| (* (- 1.0) |norm(c)| |norm(c)|)) 0.0))
; about norm(c)
(assert (= (+ (* (- 1.0) |inner(c, c)|) (* |norm(c)| |norm(c)|)) 0.0))
; about inner(b[i], b[i])
(assert (= (+ |inner(b[i], b[i])| (* (- 1.0) |norm(b[i])| |norm(b[i])|)) 0.0))
; about norm(b[i])
(assert (= (+ (* (- 1.0) |inner(b[i], b[i])|) (* |norm(b[i])| |norm(b[i])|)) 0.0))
; about R[i]
(assert (>= |R[i]| 0.0))
; about norm(x[i + m + 1] + (-1)*y[i + m + 1])
(assert (= (+ (* (- 1.0) |inner(x[i + m + 1], x[i + m + 1])|) (* 2.0 |inner(x[i + m + 1], y[i + m + 1])|) (* (- 1.0) |inner(y[i + m + 1], y[i + m + 1])|) (* |norm(x[i + m + 1] + (-1)*y[i + m + 1])| |norm(x[i + m + 1] + (-1)*y[i + m + 1])|)) 0.0))
; about inner(y[i + m + 1], y[i + m + 1])
(assert (= (+ |inner(y[i + m + 1], y[i + m + 1])| (* (- 1.0) |norm(y[i + m + 1])| |norm(y[i + m + 1])|)) 0.0))
; about norm(y[i + m + 1])
(assert (= (+ (* (- 1.0) |inner(y[i + m + 1], y[i + m + 1])|) (* |norm(y[i + m + 1])| |norm(y[i + m + 1])|)) 0.0))
; about inner(x[i + m + 1], x[i + m + 1])
(assert (= (+ |inner(x[i + m + 1], x[i + m + 1])| (* (- 1.0) |norm(x[i + m + 1])| |norm(x[i + m + 1])|)) 0.0))
; about norm(x[i + m + 1])
(assert (= (+ (* (- 1.0) |inner(x[i + m + 1], x[i + m + 1])|) (* |norm(x[i + m + 1])| |norm(x[i + m + 1])|)) 0.0))
; about L[i]
(assert (>= |L[i]| 0.0))
; about sqrt(R[i]^2 + 1)
(assert (= (+ (- 1.0) (* (- 1.0) |R[i]| |R[i]|) (* |sqrt(R[i]^2 + 1)| |sqrt(R[i]^2 + 1)|)) 0.0))
; about sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)
(assert (= (+ (* (- 1.0) |norm(b[i] + (-1)*c)| |norm(b[i] + (-1)*c)|) (* (- 1.0) |norm_F(A[i] + (-1)*B)| |norm_F(A[i] + (-1)*B)|) (* |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)| |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)|)) 0.0))
; L[i] is nonnegative
(assert (>= |L[i]| 0.0))
; Product(L[i1]*a[i1], i1, i + 1, i + m) is nonnegative
(assert (>= |Product(L[i1]*a[i1], i1, i + 1, i + m)| 0.0))
; R[i] is nonnegative
(assert (>= |R[i]| 0.0))
; inner(b[i], b[i]) is nonnegative
(assert (>= |inner(b[i], b[i])| 0.0))
; inner(c, c) is nonnegative
(assert (>= |inner(c, c)| 0.0))
; inner(x[i + m + 1], x[i + m + 1]) is nonnegative
(assert (>= |inner(x[i + m + 1], x[i + m + 1])| 0.0))
; inner(y[i + m + 1], y[i + m + 1]) is nonnegative
(assert (>= |inner(y[i + m + 1], y[i + m + 1])| 0.0))
; norm(b[i] + (-1)*c) is nonnegative
(assert (>= |norm(b[i] + (-1)*c)| 0.0))
; norm(b[i]) is nonnegative
(assert (>= |norm(b[i])| 0.0))
; norm(c) is nonnegative
(assert (>= |norm(c)| 0.0))
; norm(x[i + m + 1] + (-1)*y[i + m + 1]) is nonnegative
(assert (>= |norm(x[i + m + 1] + (-1)*y[i + m + 1])| 0.0))
; norm(x[i + m + 1]) is nonnegative
(assert (>= |norm(x[i + m + 1])| 0.0))
; norm(y[i + m + 1]) is nonnegative
(assert (>= |norm(y[i + m + 1])| 0.0))
; norm_F(A[i] + (-1)*B) is nonnegative
(assert (>= |norm_F(A[i] + (-1)*B)| 0.0))
; sqrt(R[i]^2 + 1) is nonnegative
(assert (>= |sqrt(R[i]^2 + 1)| 0.0))
; sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2) is nonnegative
(assert (>= |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)| 0.0))
; the negation of the claim
(assert (< (+ (* |L[i]| |Product(L[i1]*a[i1], i1, i + 1, i + m)| |sqrt(R[i]^2 + 1)| |sqrt(norm(b[i] + (-1)*c)^2 + norm_F(A[i] + (-1)*B)^2)|) (* (- 1.0) |norm(x[i + m + 1] + (-1)*y[i + m + 1])|)) 0.0))
(check-sat)
