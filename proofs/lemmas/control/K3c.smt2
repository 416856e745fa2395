; control/K3c, step 2
; claim: norm(ts - th)^2 <= 4*tb^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(th, th)| Real)
(declare-const |inner(th, ts)| Real)
(declare-const |inner(ts, ts)| Real)
(declare-const |norm(th + (-1)*ts)| Real)
(declare-const |norm(th)| Real)
(declare-const |norm(ts)| Real)
(declare-const tb Real)
; H1
(assert (>= (+ (* (- 1.0) |norm(ts)|) tb) 0.0))
; H2
(assert (>= (+ (* (- 1.0) |norm(th)|) tb) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(th + (-1)*ts)|) |norm(th)| |norm(ts)|) 0.0))
; about tb
(assert (>= tb 0.0))
; about norm(ts)
(assert (= (+ (* (- 1.0) |inner(ts, ts)|) (* |norm(ts)| |norm(ts)|)) 0.0))
; about inner(ts, ts)
(assert (= (+ |inner(ts, ts)| (* (- 1.0) |norm(ts)| |norm(ts)|)) 0.0))
; about norm(th)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* |norm(th)| |norm(th)|)) 0.0))
; about inner(th, th)
(assert (= (+ |inner(th, th)| (* (- 1.0) |norm(th)| |norm(th)|)) 0.0))
; about norm(th + (-1)*ts)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* 2.0 |inner(th, ts)|) (* (- 1.0) |inner(ts, ts)|) (* |norm(th + (-1)*ts)| |norm(th + (-1)*ts)|)) 0.0))
; inner(th, th) is nonnegative
(assert (>= |inner(th, th)| 0.0))
; inner(ts, ts) is nonnegative
(assert (>= |inner(ts, ts)| 0.0))
; norm(th + (-1)*ts) is nonnegative
(assert (>= |norm(th + (-1)*ts)| 0.0))
; norm(th) is nonnegative
(assert (>= |norm(th)| 0.0))
; norm(ts) is nonnegative
(assert (>= |norm(ts)| 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(th + (-1)*ts)| |norm(th + (-1)*ts)|) (* 4.0 tb tb)) 0.0))
(check-sat)
(reset)
; control/K3c, step 3
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
; control/K3c, step 4
; claim: remainder[k]*norm(ts - th)^2 <= hessian[k]/2*norm(ts - th)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |hessian[k]| Real)
(declare-const |inner(th, th)| Real)
(declare-const |inner(th, ts)| Real)
(declare-const |inner(ts, ts)| Real)
(declare-const |norm(th + (-1)*ts)| Real)
(declare-const |norm(th)| Real)
(declare-const |norm(ts)| Real)
(declare-const |remainder[k]| Real)
; 3
(assert (>= (+ (* (/ 1.0 2.0) |hessian[k]|) (* (- 1.0) |remainder[k]|)) 0.0))
; about remainder[k]
(assert (>= |remainder[k]| 0.0))
; about norm(th + (-1)*ts)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* 2.0 |inner(th, ts)|) (* (- 1.0) |inner(ts, ts)|) (* |norm(th + (-1)*ts)| |norm(th + (-1)*ts)|)) 0.0))
; about inner(ts, ts)
(assert (= (+ |inner(ts, ts)| (* (- 1.0) |norm(ts)| |norm(ts)|)) 0.0))
; about norm(ts)
(assert (= (+ (* (- 1.0) |inner(ts, ts)|) (* |norm(ts)| |norm(ts)|)) 0.0))
; about inner(th, th)
(assert (= (+ |inner(th, th)| (* (- 1.0) |norm(th)| |norm(th)|)) 0.0))
; about norm(th)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* |norm(th)| |norm(th)|)) 0.0))
; about hessian[k]
(assert (>= |hessian[k]| 0.0))
; hessian[k] is nonnegative
(assert (>= |hessian[k]| 0.0))
; inner(th, th) is nonnegative
(assert (>= |inner(th, th)| 0.0))
; inner(ts, ts) is nonnegative
(assert (>= |inner(ts, ts)| 0.0))
; norm(th + (-1)*ts) is nonnegative
(assert (>= |norm(th + (-1)*ts)| 0.0))
; norm(th) is nonnegative
(assert (>= |norm(th)| 0.0))
; norm(ts) is nonnegative
(assert (>= |norm(ts)| 0.0))
; remainder[k] is nonnegative
(assert (>= |remainder[k]| 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) |hessian[k]| |norm(th + (-1)*ts)| |norm(th + (-1)*ts)|) (* (- 1.0) |norm(th + (-1)*ts)| |norm(th + (-1)*ts)| |remainder[k]|)) 0.0))
(check-sat)
(reset)
; control/K3c, step 5
; claim: hessian[k]/2*norm(ts - th)^2 <= hessian[k]/2*(4*tb^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |hessian[k]| Real)
(declare-const |inner(th, th)| Real)
(declare-const |inner(th, ts)| Real)
(declare-const |inner(ts, ts)| Real)
(declare-const |norm(th + (-1)*ts)| Real)
(declare-const |norm(th)| Real)
(declare-const |norm(ts)| Real)
(declare-const tb Real)
; 2
(assert (>= (+ (* (- 1.0) |norm(th + (-1)*ts)| |norm(th + (-1)*ts)|) (* 4.0 tb tb)) 0.0))
; about tb
(assert (>= tb 0.0))
; about norm(th + (-1)*ts)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* 2.0 |inner(th, ts)|) (* (- 1.0) |inner(ts, ts)|) (* |norm(th + (-1)*ts)| |norm(th + (-1)*ts)|)) 0.0))
; about inner(ts, ts)
(assert (= (+ |inner(ts, ts)| (* (- 1.0) |norm(ts)| |norm(ts)|)) 0.0))
; about norm(ts)
(assert (= (+ (* (- 1.0) |inner(ts, ts)|) (* |norm(ts)| |norm(ts)|)) 0.0))
; about inner(th, th)
(assert (= (+ |inner(th, th)| (* (- 1.0) |norm(th)| |norm(th)|)) 0.0))
; about norm(th)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* |norm(th)| |norm(th)|)) 0.0))
; about hessian[k]
(assert (>= |hessian[k]| 0.0))
; hessian[k] is nonnegative
(assert (>= |hessian[k]| 0.0))
; inner(th, th) is nonnegative
(assert (>= |inner(th, th)| 0.0))
; inner(ts, ts) is nonnegative
(assert (>= |inner(ts, ts)| 0.0))
; norm(th + (-1)*ts) is nonnegative
(assert (>= |norm(th + (-1)*ts)| 0.0))
; norm(th) is nonnegative
(assert (>= |norm(th)| 0.0))
; norm(ts) is nonnegative
(assert (>= |norm(ts)| 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; the negation of the claim
(assert (< (+ (* (- (/ 1.0 2.0)) |hessian[k]| |norm(th + (-1)*ts)| |norm(th + (-1)*ts)|) (* 2.0 |hessian[k]| tb tb)) 0.0))
(check-sat)
(reset)
; control/K3c, claim
; claim: remainder[k]*norm(ts - th)^2 + eps_bar <= eps_bar + 2*tb^2*hessian[k]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |hessian[k]| Real)
(declare-const |inner(th, th)| Real)
(declare-const |inner(th, ts)| Real)
(declare-const |inner(ts, ts)| Real)
(declare-const |norm(th + (-1)*ts)| Real)
(declare-const |norm(th)| Real)
(declare-const |norm(ts)| Real)
(declare-const |remainder[k]| Real)
(declare-const tb Real)
; 4
(assert (>= (+ (* (/ 1.0 2.0) |hessian[k]| |norm(th + (-1)*ts)| |norm(th + (-1)*ts)|) (* (- 1.0) |norm(th + (-1)*ts)| |norm(th + (-1)*ts)| |remainder[k]|)) 0.0))
; 5
(assert (>= (+ (* (- (/ 1.0 2.0)) |hessian[k]| |norm(th + (-1)*ts)| |norm(th + (-1)*ts)|) (* 2.0 |hessian[k]| tb tb)) 0.0))
; about tb
(assert (>= tb 0.0))
; about remainder[k]
(assert (>= |remainder[k]| 0.0))
; about norm(th + (-1)*ts)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* 2.0 |inner(th, ts)|) (* (- 1.0) |inner(ts, ts)|) (* |norm(th + (-1)*ts)| |norm(th + (-1)*ts)|)) 0.0))
; about inner(ts, ts)
(assert (= (+ |inner(ts, ts)| (* (- 1.0) |norm(ts)| |norm(ts)|)) 0.0))
; about norm(ts)
(assert (= (+ (* (- 1.0) |inner(ts, ts)|) (* |norm(ts)| |norm(ts)|)) 0.0))
; about inner(th, th)
(assert (= (+ |inner(th, th)| (* (- 1.0) |norm(th)| |norm(th)|)) 0.0))
; about norm(th)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* |norm(th)| |norm(th)|)) 0.0))
; about hessian[k]
(assert (>= |hessian[k]| 0.0))
; hessian[k] is nonnegative
(assert (>= |hessian[k]| 0.0))
; inner(th, th) is nonnegative
(assert (>= |inner(th, th)| 0.0))
; inner(ts, ts) is nonnegative
(assert (>= |inner(ts, ts)| 0.0))
; norm(th + (-1)*ts) is nonnegative
(assert (>= |norm(th + (-1)*ts)| 0.0))
; norm(th) is nonnegative
(assert (>= |norm(th)| 0.0))
; norm(ts) is nonnegative
(assert (>= |norm(ts)| 0.0))
; remainder[k] is nonnegative
(assert (>= |remainder[k]| 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |hessian[k]| tb tb) (* (- 1.0) |norm(th + (-1)*ts)| |norm(th + (-1)*ts)| |remainder[k]|)) 0.0))
(check-sat)
