; control/K1a, step 2
; claim: norm_F(A[j] - B[j])^2 <= 4*Vbar^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const Vbar Real)
(declare-const |norm_F(A[j] + (-1)*B[j])| Real)
(declare-const |norm_F(A[j])| Real)
(declare-const |norm_F(B[j])| Real)
; H1
(assert (>= (+ Vbar (* (- 1.0) |norm_F(A[j])|)) 0.0))
; H2
(assert (>= (+ Vbar (* (- 1.0) |norm_F(B[j])|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm_F(A[j] + (-1)*B[j])|) |norm_F(A[j])| |norm_F(B[j])|) 0.0))
; about Vbar
(assert (>= Vbar 0.0))
; Vbar is nonnegative
(assert (>= Vbar 0.0))
; norm_F(A[j] + (-1)*B[j]) is nonnegative
(assert (>= |norm_F(A[j] + (-1)*B[j])| 0.0))
; norm_F(A[j]) is nonnegative
(assert (>= |norm_F(A[j])| 0.0))
; norm_F(B[j]) is nonnegative
(assert (>= |norm_F(B[j])| 0.0))
; the negation of the claim
(assert (< (+ (* 4.0 Vbar Vbar) (* (- 1.0) |norm_F(A[j] + (-1)*B[j])| |norm_F(A[j] + (-1)*B[j])|)) 0.0))
(check-sat)
(reset)
; control/K1a, step 3, each
; claim: norm_F(A[i] - B[i])^2 <= 4*Vbar^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const Vbar Real)
(declare-const |norm_F(A[i] + (-1)*B[i])| Real)
; 2
(assert (>= (+ (* 4.0 Vbar Vbar) (* (- 1.0) |norm_F(A[i] + (-1)*B[i])| |norm_F(A[i] + (-1)*B[i])|)) 0.0))
; about Vbar
(assert (>= Vbar 0.0))
; Vbar is nonnegative
(assert (>= Vbar 0.0))
; norm_F(A[i] + (-1)*B[i]) is nonnegative
(assert (>= |norm_F(A[i] + (-1)*B[i])| 0.0))
; the negation of the claim
(assert (< (+ (* 4.0 Vbar Vbar) (* (- 1.0) |norm_F(A[i] + (-1)*B[i])| |norm_F(A[i] + (-1)*B[i])|)) 0.0))
(check-sat)
(reset)
; control/K1a, step 4
; claim: Sum(norm_F(A[j] - B[j])^2, j, 0, k) <= 4*(k + 1)*Vbar^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, k)| Real)
(declare-const Vbar Real)
(declare-const k Real)
; 3
(assert (>= (+ (* (- 1.0) |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, k)|) (* 4.0 Vbar Vbar) (* 4.0 Vbar Vbar k)) 0.0))
; about k
(assert (>= k 0.0))
; about Vbar
(assert (>= Vbar 0.0))
; Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, k) is nonnegative
(assert (>= |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, k)| 0.0))
; Vbar is nonnegative
(assert (>= Vbar 0.0))
; k is nonnegative
(assert (>= k 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, k)|) (* 4.0 Vbar Vbar) (* 4.0 Vbar Vbar k)) 0.0))
(check-sat)
(reset)
; control/K1a, step 5
; claim: remainder[k] <= hessian[k]/2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(Sum(hess[k, i2, i1]^2, i1, 0, k), i2, 0, k)| Real)
(declare-const |hessian[k]| Real)
(declare-const |remainder[k]| Real)
; calculus
(assert (>= (+ |Sum(Sum(hess[k, i2, i1]^2, i1, 0, k), i2, 0, k)| (* (- 1.0) |hessian[k]| |hessian[k]|)) 0.0))
; calculus
(assert (>= (+ (* (/ 1.0 2.0) |hessian[k]|) (* (- 1.0) |remainder[k]|)) 0.0))
; about remainder[k]
(assert (>= |remainder[k]| 0.0))
; about hessian[k]
(assert (>= |hessian[k]| 0.0))
; Sum(Sum(hess[k, i2, i1]^2, i1, 0, k), i2, 0, k) is nonnegative
(assert (>= |Sum(Sum(hess[k, i2, i1]^2, i1, 0, k), i2, 0, k)| 0.0))
; hessian[k] is nonnegative
(assert (>= |hessian[k]| 0.0))
; remainder[k] is nonnegative
(assert (>= |remainder[k]| 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) |hessian[k]|) (* (- 1.0) |remainder[k]|)) 0.0))
(check-sat)
(reset)
; control/K1a, step 6
; claim: remainder[k]*Sum(norm_F(A[j] - B[j])^2, j, 0, k) <= hessian[k]/2*Sum(norm_F(A[j] - B[j])^2, j, 0, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, k)| Real)
(declare-const |hessian[k]| Real)
(declare-const |remainder[k]| Real)
; 5
(assert (>= (+ (* (/ 1.0 2.0) |hessian[k]|) (* (- 1.0) |remainder[k]|)) 0.0))
; about remainder[k]
(assert (>= |remainder[k]| 0.0))
; about hessian[k]
(assert (>= |hessian[k]| 0.0))
; Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, k) is nonnegative
(assert (>= |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, k)| 0.0))
; hessian[k] is nonnegative
(assert (>= |hessian[k]| 0.0))
; remainder[k] is nonnegative
(assert (>= |remainder[k]| 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, k)| |hessian[k]|) (* (- 1.0) |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, k)| |remainder[k]|)) 0.0))
(check-sat)
(reset)
; control/K1a, step 7
; claim: hessian[k]/2*Sum(norm_F(A[j] - B[j])^2, j, 0, k) <= hessian[k]/2*(4*(k + 1)*Vbar^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, k)| Real)
(declare-const Vbar Real)
(declare-const |hessian[k]| Real)
(declare-const k Real)
; 4
(assert (>= (+ (* (- 1.0) |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, k)|) (* 4.0 Vbar Vbar) (* 4.0 Vbar Vbar k)) 0.0))
; about k
(assert (>= k 0.0))
; about hessian[k]
(assert (>= |hessian[k]| 0.0))
; about Vbar
(assert (>= Vbar 0.0))
; Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, k) is nonnegative
(assert (>= |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, k)| 0.0))
; Vbar is nonnegative
(assert (>= Vbar 0.0))
; hessian[k] is nonnegative
(assert (>= |hessian[k]| 0.0))
; k is nonnegative
(assert (>= k 0.0))
; the negation of the claim
(assert (< (+ (* (- (/ 1.0 2.0)) |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, k)| |hessian[k]|) (* 2.0 Vbar Vbar |hessian[k]|) (* 2.0 Vbar Vbar |hessian[k]| k)) 0.0))
(check-sat)
(reset)
; control/K1a, claim
; claim: remainder[k]*Sum(norm_F(A[j] - B[j])^2, j, 0, k) <= 2*(k + 1)*Vbar^2*hessian[k]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, k)| Real)
(declare-const Vbar Real)
(declare-const |hessian[k]| Real)
(declare-const k Real)
(declare-const |remainder[k]| Real)
; 6
(assert (>= (+ (* (/ 1.0 2.0) |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, k)| |hessian[k]|) (* (- 1.0) |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, k)| |remainder[k]|)) 0.0))
; 7
(assert (>= (+ (* (- (/ 1.0 2.0)) |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, k)| |hessian[k]|) (* 2.0 Vbar Vbar |hessian[k]|) (* 2.0 Vbar Vbar |hessian[k]| k)) 0.0))
; about remainder[k]
(assert (>= |remainder[k]| 0.0))
; about k
(assert (>= k 0.0))
; about hessian[k]
(assert (>= |hessian[k]| 0.0))
; about Vbar
(assert (>= Vbar 0.0))
; Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, k) is nonnegative
(assert (>= |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, k)| 0.0))
; Vbar is nonnegative
(assert (>= Vbar 0.0))
; hessian[k] is nonnegative
(assert (>= |hessian[k]| 0.0))
; k is nonnegative
(assert (>= k 0.0))
; remainder[k] is nonnegative
(assert (>= |remainder[k]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Sum(norm_F(A[i1] + (-1)*B[i1])^2, i1, 0, k)| |remainder[k]|) (* 2.0 Vbar Vbar |hessian[k]|) (* 2.0 Vbar Vbar |hessian[k]| k)) 0.0))
(check-sat)
