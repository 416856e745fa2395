; fallin2025/F4, step 1
; claim: hess[k, u, i]^2 <= B[u, i]^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |B[u, i]| Real)
(declare-const |hess[k, u, i]| Real)
; H1
(assert (>= (+ |B[u, i]| (* (- 1.0) |hess[k, u, i]|)) 0.0))
; about hess[k, u, i]
(assert (>= |hess[k, u, i]| 0.0))
; about B[u, i]
(assert (>= |B[u, i]| 0.0))
; B[u, i] is nonnegative
(assert (>= |B[u, i]| 0.0))
; hess[k, u, i] is nonnegative
(assert (>= |hess[k, u, i]| 0.0))
; the negation of the claim
(assert (< (+ (* |B[u, i]| |B[u, i]|) (* (- 1.0) |hess[k, u, i]| |hess[k, u, i]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F4, step 2, each
; claim: hess[k, u, i]^2 <= B[u, i]^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |B[u, i]| Real)
(declare-const |hess[k, u, i]| Real)
; 1
(assert (>= (+ (* |B[u, i]| |B[u, i]|) (* (- 1.0) |hess[k, u, i]| |hess[k, u, i]|)) 0.0))
; about hess[k, u, i]
(assert (>= |hess[k, u, i]| 0.0))
; about B[u, i]
(assert (>= |B[u, i]| 0.0))
; B[u, i] is nonnegative
(assert (>= |B[u, i]| 0.0))
; hess[k, u, i] is nonnegative
(assert (>= |hess[k, u, i]| 0.0))
; the negation of the claim
(assert (< (+ (* |B[u, i]| |B[u, i]|) (* (- 1.0) |hess[k, u, i]| |hess[k, u, i]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F4, step 3, each
; claim: Sum(hess[k, i, i_]^2, i_, 0, k) <= Sum(B[i, i_]^2, i_, 0, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(B[i, i1]^2, i1, 0, k)| Real)
(declare-const |Sum(hess[k, i, i1]^2, i1, 0, k)| Real)
; 2
(assert (>= (+ |Sum(B[i, i1]^2, i1, 0, k)| (* (- 1.0) |Sum(hess[k, i, i1]^2, i1, 0, k)|)) 0.0))
; Sum(B[i, i1]^2, i1, 0, k) is nonnegative
(assert (>= |Sum(B[i, i1]^2, i1, 0, k)| 0.0))
; Sum(hess[k, i, i1]^2, i1, 0, k) is nonnegative
(assert (>= |Sum(hess[k, i, i1]^2, i1, 0, k)| 0.0))
; the negation of the claim
(assert (< (+ |Sum(B[i, i1]^2, i1, 0, k)| (* (- 1.0) |Sum(hess[k, i, i1]^2, i1, 0, k)|)) 0.0))
(check-sat)
(reset)
; fallin2025/F4, step 4, base
; claim: Sum(B[u, i]^2, i, 0, 0) <= Sum(B[u, i], i, 0, 0)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; fallin2025/F4, step 4, step
; claim: Sum(B[u, i]^2, i, 0, m) + B[u, m + 1]^2 <= (Sum(B[u, i], i, 0, m) + B[u, m + 1])^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |B[u, m + 1]| Real)
(declare-const |Sum(B[u, i1], i1, 0, m)| Real)
(declare-const |Sum(B[u, i1]^2, i1, 0, m)| Real)
; induction hypothesis
(assert (>= (+ (* |Sum(B[u, i1], i1, 0, m)| |Sum(B[u, i1], i1, 0, m)|) (* (- 1.0) |Sum(B[u, i1]^2, i1, 0, m)|)) 0.0))
; about B[u, m + 1]
(assert (>= |B[u, m + 1]| 0.0))
; B[u, m + 1] is nonnegative
(assert (>= |B[u, m + 1]| 0.0))
; Sum(B[u, i1], i1, 0, m) is nonnegative
(assert (>= |Sum(B[u, i1], i1, 0, m)| 0.0))
; Sum(B[u, i1]^2, i1, 0, m) is nonnegative
(assert (>= |Sum(B[u, i1]^2, i1, 0, m)| 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |B[u, m + 1]| |Sum(B[u, i1], i1, 0, m)|) (* |Sum(B[u, i1], i1, 0, m)| |Sum(B[u, i1], i1, 0, m)|) (* (- 1.0) |Sum(B[u, i1]^2, i1, 0, m)|)) 0.0))
(check-sat)
(reset)
; fallin2025/F4, step 5, each
; claim: Sum(B[i, i_]^2, i_, 0, k) <= Sum(B[i, i_], i_, 0, k)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(B[i, i1], i1, 0, k)| Real)
(declare-const |Sum(B[i, i1]^2, i1, 0, k)| Real)
; 4
(assert (>= (+ (* |Sum(B[i, i1], i1, 0, k)| |Sum(B[i, i1], i1, 0, k)|) (* (- 1.0) |Sum(B[i, i1]^2, i1, 0, k)|)) 0.0))
; Sum(B[i, i1], i1, 0, k) is nonnegative
(assert (>= |Sum(B[i, i1], i1, 0, k)| 0.0))
; Sum(B[i, i1]^2, i1, 0, k) is nonnegative
(assert (>= |Sum(B[i, i1]^2, i1, 0, k)| 0.0))
; the negation of the claim
(assert (< (+ (* |Sum(B[i, i1], i1, 0, k)| |Sum(B[i, i1], i1, 0, k)|) (* (- 1.0) |Sum(B[i, i1]^2, i1, 0, k)|)) 0.0))
(check-sat)
(reset)
; fallin2025/F4, step 6, base
; claim: Sum(Sum(B[u, i], i, 0, k)^2, u, 0, 0) <= Sum(Sum(B[u, i], i, 0, k), u, 0, 0)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; fallin2025/F4, step 6, step
; claim: Sum(Sum(B[u, i], i, 0, k)^2, u, 0, m) + Sum(B[m + 1, i], i, 0, k)^2 <= (Sum(Sum(B[u, i], i, 0, k), u, 0, m) + Sum(B[m + 1, i], i, 0, k))^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(B[m + 1, i1], i1, 0, k)| Real)
(declare-const |Sum(Sum(B[i2, i1], i1, 0, k), i2, 0, m)| Real)
(declare-const |Sum(Sum(B[i2, i1], i1, 0, k)^2, i2, 0, m)| Real)
; induction hypothesis
(assert (>= (+ (* |Sum(Sum(B[i2, i1], i1, 0, k), i2, 0, m)| |Sum(Sum(B[i2, i1], i1, 0, k), i2, 0, m)|) (* (- 1.0) |Sum(Sum(B[i2, i1], i1, 0, k)^2, i2, 0, m)|)) 0.0))
; Sum(B[m + 1, i1], i1, 0, k) is nonnegative
(assert (>= |Sum(B[m + 1, i1], i1, 0, k)| 0.0))
; Sum(Sum(B[i2, i1], i1, 0, k), i2, 0, m) is nonnegative
(assert (>= |Sum(Sum(B[i2, i1], i1, 0, k), i2, 0, m)| 0.0))
; Sum(Sum(B[i2, i1], i1, 0, k)^2, i2, 0, m) is nonnegative
(assert (>= |Sum(Sum(B[i2, i1], i1, 0, k)^2, i2, 0, m)| 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |Sum(B[m + 1, i1], i1, 0, k)| |Sum(Sum(B[i2, i1], i1, 0, k), i2, 0, m)|) (* |Sum(Sum(B[i2, i1], i1, 0, k), i2, 0, m)| |Sum(Sum(B[i2, i1], i1, 0, k), i2, 0, m)|) (* (- 1.0) |Sum(Sum(B[i2, i1], i1, 0, k)^2, i2, 0, m)|)) 0.0))
(check-sat)
(reset)
; fallin2025/F4, step 7
; claim: hessian[k]^2 <= Sum(Sum(B[u, i], i, 0, k), u, 0, k)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const A0 Real)
(declare-const A1 Real)
(declare-const |Sum(Sum(B[i2, i1], i1, 0, k), i2, 0, k)| Real)
(declare-const |Sum(Sum(B[i2, i1], i1, 0, k)^2, i2, 0, k)| Real)
(declare-const |Sum(Sum(B[i2, i1]^2, i1, 0, k), i2, 0, k)| Real)
(declare-const |Sum(Sum(hess[k + 1, i2, i1]^2, i1, 0, k + 1), i2, 0, k + 1)| Real)
(declare-const |Sum(Sum(hess[k, i2, i1]^2, i1, 0, k), i2, 0, k)| Real)
(declare-const |Sum(jac[k + 1, i1]^2, i1, 0, k + 1)| Real)
(declare-const |Sum(jac[k, i1]^2, i1, 0, k)| Real)
(declare-const |ahessian[k]| Real)
(declare-const |ajacobian[k]| Real)
(declare-const |aug[k + 1]| Real)
(declare-const |aug[k]| Real)
(declare-const b0 Real)
(declare-const c0 Real)
(declare-const |hessian[k + 1]| Real)
(declare-const |hessian[k]| Real)
(declare-const |hid[k + 1]| Real)
(declare-const |hid[k]| Real)
(declare-const |jac[k, k]| Real)
(declare-const |jacobian[k + 1]| Real)
(declare-const |jacobian[k]| Real)
(declare-const |nu[k]| Real)
(declare-const |out[k]| Real)
(declare-const |remainder[k]| Real)
(declare-const |w[k + 1]| Real)
; 3
(assert (>= (+ |Sum(Sum(B[i2, i1]^2, i1, 0, k), i2, 0, k)| (* (- 1.0) |Sum(Sum(hess[k, i2, i1]^2, i1, 0, k), i2, 0, k)|)) 0.0))
; 5
(assert (>= (+ |Sum(Sum(B[i2, i1], i1, 0, k)^2, i2, 0, k)| (* (- 1.0) |Sum(Sum(B[i2, i1]^2, i1, 0, k), i2, 0, k)|)) 0.0))
; calculus
(assert (>= (+ A0 (* A1 |out[k]|) (* (- 1.0) |aug[k + 1]|)) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[k]| |aug[k]|) (* |hid[k]| |hid[k]|)) 0.0))
; calculus
(assert (>= (+ (* |aug[k]| |nu[k]|) (* (- 1.0) |out[k]|)) 0.0))
; calculus
(assert (>= (+ |aug[k]| (* (- 1.0) |jac[k, k]|)) 0.0))
; calculus
(assert (>= (+ |Sum(jac[k, i1]^2, i1, 0, k)| (* (- 1.0) |jacobian[k]| |jacobian[k]|)) 0.0))
; calculus
(assert (>= (+ (* |aug[k + 1]| |aug[k + 1]|) (* b0 b0 |jacobian[k]| |jacobian[k]| |w[k + 1]| |w[k + 1]|) (* (- 1.0) |jacobian[k + 1]| |jacobian[k + 1]|)) 0.0))
; calculus
(assert (>= (+ (* (- 1.0) |ajacobian[k]|) (* b0 |jacobian[k]|)) 0.0))
; calculus
(assert (>= (+ |Sum(Sum(hess[k, i2, i1]^2, i1, 0, k), i2, 0, k)| (* (- 1.0) |hessian[k]| |hessian[k]|)) 0.0))
; calculus
(assert (>= (+ (* b0 |hessian[k + 1]| |hessian[k]| |w[k + 1]|) (* b0 b0 |jacobian[k]| |jacobian[k]|) (* c0 |hessian[k + 1]| |jacobian[k]| |jacobian[k]| |w[k + 1]|) (* (- 1.0) |hessian[k + 1]| |hessian[k + 1]|)) 0.0))
; calculus
(assert (>= (+ (* (/ 1.0 2.0) |hessian[k]|) (* (- 1.0) |remainder[k]|)) 0.0))
; calculus
(assert (>= (+ (* (- 1.0) |ahessian[k]|) (* b0 |hessian[k]|) (* c0 |jacobian[k]| |jacobian[k]|)) 0.0))
; 6
(assert (>= (+ (* |Sum(Sum(B[i2, i1], i1, 0, k), i2, 0, k)| |Sum(Sum(B[i2, i1], i1, 0, k), i2, 0, k)|) (* (- 1.0) |Sum(Sum(B[i2, i1], i1, 0, k)^2, i2, 0, k)|)) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[k + 1]| |aug[k + 1]|) (* |hid[k + 1]| |hid[k + 1]|)) 0.0))
; calculus
(assert (= 0.0 0.0))
; calculus
(assert (>= (+ |Sum(jac[k + 1, i1]^2, i1, 0, k + 1)| (* (- 1.0) |jacobian[k + 1]| |jacobian[k + 1]|)) 0.0))
; calculus
(assert (>= (+ |Sum(Sum(hess[k + 1, i2, i1]^2, i1, 0, k + 1), i2, 0, k + 1)| (* (- 1.0) |hessian[k + 1]| |hessian[k + 1]|)) 0.0))
; about w[k + 1]
(assert (>= |w[k + 1]| 0.0))
; about remainder[k]
(assert (>= |remainder[k]| 0.0))
; about out[k]
(assert (>= |out[k]| 0.0))
; about nu[k]
(assert (>= |nu[k]| 0.0))
; about jacobian[k]
(assert (>= |jacobian[k]| 0.0))
; about jacobian[k + 1]
(assert (>= |jacobian[k + 1]| 0.0))
; about jac[k, k]
(assert (>= |jac[k, k]| 0.0))
; about hid[k]
(assert (>= |hid[k]| 0.0))
; about hid[k + 1]
(assert (>= |hid[k + 1]| 0.0))
; about hessian[k]
(assert (>= |hessian[k]| 0.0))
; about hessian[k + 1]
(assert (>= |hessian[k + 1]| 0.0))
; about c0
(assert (>= c0 0.0))
; about b0
(assert (>= b0 0.0))
; about aug[k]
(assert (>= |aug[k]| 0.0))
; about aug[k + 1]
(assert (>= |aug[k + 1]| 0.0))
; about ajacobian[k]
(assert (>= |ajacobian[k]| 0.0))
; about ahessian[k]
(assert (>= |ahessian[k]| 0.0))
; about A1
(assert (>= A1 0.0))
; about A0
(assert (>= A0 0.0))
; A0 is nonnegative
(assert (>= A0 0.0))
; A1 is nonnegative
(assert (>= A1 0.0))
; Sum(Sum(B[i2, i1], i1, 0, k), i2, 0, k) is nonnegative
(assert (>= |Sum(Sum(B[i2, i1], i1, 0, k), i2, 0, k)| 0.0))
; Sum(Sum(B[i2, i1], i1, 0, k)^2, i2, 0, k) is nonnegative
(assert (>= |Sum(Sum(B[i2, i1], i1, 0, k)^2, i2, 0, k)| 0.0))
; Sum(Sum(B[i2, i1]^2, i1, 0, k), i2, 0, k) is nonnegative
(assert (>= |Sum(Sum(B[i2, i1]^2, i1, 0, k), i2, 0, k)| 0.0))
; Sum(Sum(hess[k + 1, i2, i1]^2, i1, 0, k + 1), i2, 0, k + 1) is nonnegative
(assert (>= |Sum(Sum(hess[k + 1, i2, i1]^2, i1, 0, k + 1), i2, 0, k + 1)| 0.0))
; Sum(Sum(hess[k, i2, i1]^2, i1, 0, k), i2, 0, k) is nonnegative
(assert (>= |Sum(Sum(hess[k, i2, i1]^2, i1, 0, k), i2, 0, k)| 0.0))
; Sum(jac[k + 1, i1]^2, i1, 0, k + 1) is nonnegative
(assert (>= |Sum(jac[k + 1, i1]^2, i1, 0, k + 1)| 0.0))
; Sum(jac[k, i1]^2, i1, 0, k) is nonnegative
(assert (>= |Sum(jac[k, i1]^2, i1, 0, k)| 0.0))
; ahessian[k] is nonnegative
(assert (>= |ahessian[k]| 0.0))
; ajacobian[k] is nonnegative
(assert (>= |ajacobian[k]| 0.0))
; aug[k + 1] is nonnegative
(assert (>= |aug[k + 1]| 0.0))
; aug[k] is nonnegative
(assert (>= |aug[k]| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; hessian[k + 1] is nonnegative
(assert (>= |hessian[k + 1]| 0.0))
; hessian[k] is nonnegative
(assert (>= |hessian[k]| 0.0))
; hid[k + 1] is nonnegative
(assert (>= |hid[k + 1]| 0.0))
; hid[k] is nonnegative
(assert (>= |hid[k]| 0.0))
; jac[k, k] is nonnegative
(assert (>= |jac[k, k]| 0.0))
; jacobian[k + 1] is nonnegative
(assert (>= |jacobian[k + 1]| 0.0))
; jacobian[k] is nonnegative
(assert (>= |jacobian[k]| 0.0))
; nu[k] is nonnegative
(assert (>= |nu[k]| 0.0))
; out[k] is nonnegative
(assert (>= |out[k]| 0.0))
; remainder[k] is nonnegative
(assert (>= |remainder[k]| 0.0))
; w[k + 1] is nonnegative
(assert (>= |w[k + 1]| 0.0))
; the negation of the claim
(assert (< (+ (* |Sum(Sum(B[i2, i1], i1, 0, k), i2, 0, k)| |Sum(Sum(B[i2, i1], i1, 0, k), i2, 0, k)|) (* (- 1.0) |hessian[k]| |hessian[k]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F4, claim 1
; claim: hessian[k]^2 <= Sum(Sum(B[u, i]^2, i, 0, k), u, 0, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const A0 Real)
(declare-const A1 Real)
(declare-const |Sum(Sum(B[i2, i1], i1, 0, k), i2, 0, k)| Real)
(declare-const |Sum(Sum(B[i2, i1]^2, i1, 0, k), i2, 0, k)| Real)
(declare-const |Sum(Sum(hess[k + 1, i2, i1]^2, i1, 0, k + 1), i2, 0, k + 1)| Real)
(declare-const |Sum(Sum(hess[k, i2, i1]^2, i1, 0, k), i2, 0, k)| Real)
(declare-const |Sum(jac[k + 1, i1]^2, i1, 0, k + 1)| Real)
(declare-const |Sum(jac[k, i1]^2, i1, 0, k)| Real)
(declare-const |ahessian[k]| Real)
(declare-const |ajacobian[k]| Real)
(declare-const |aug[k + 1]| Real)
(declare-const |aug[k]| Real)
(declare-const b0 Real)
(declare-const c0 Real)
(declare-const |hessian[k + 1]| Real)
(declare-const |hessian[k]| Real)
(declare-const |hid[k + 1]| Real)
(declare-const |hid[k]| Real)
(declare-const |jac[k, k]| Real)
(declare-const |jacobian[k + 1]| Real)
(declare-const |jacobian[k]| Real)
(declare-const |nu[k]| Real)
(declare-const |out[k]| Real)
(declare-const |remainder[k]| Real)
(declare-const |w[k + 1]| Real)
; 3
(assert (>= (+ |Sum(Sum(B[i2, i1]^2, i1, 0, k), i2, 0, k)| (* (- 1.0) |Sum(Sum(hess[k, i2, i1]^2, i1, 0, k), i2, 0, k)|)) 0.0))
; 7
(assert (>= (+ (* |Sum(Sum(B[i2, i1], i1, 0, k), i2, 0, k)| |Sum(Sum(B[i2, i1], i1, 0, k), i2, 0, k)|) (* (- 1.0) |hessian[k]| |hessian[k]|)) 0.0))
; calculus
(assert (>= (+ A0 (* A1 |out[k]|) (* (- 1.0) |aug[k + 1]|)) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[k]| |aug[k]|) (* |hid[k]| |hid[k]|)) 0.0))
; calculus
(assert (>= (+ (* |aug[k]| |nu[k]|) (* (- 1.0) |out[k]|)) 0.0))
; calculus
(assert (>= (+ |aug[k]| (* (- 1.0) |jac[k, k]|)) 0.0))
; calculus
(assert (>= (+ |Sum(jac[k, i1]^2, i1, 0, k)| (* (- 1.0) |jacobian[k]| |jacobian[k]|)) 0.0))
; calculus
(assert (>= (+ (* |aug[k + 1]| |aug[k + 1]|) (* b0 b0 |jacobian[k]| |jacobian[k]| |w[k + 1]| |w[k + 1]|) (* (- 1.0) |jacobian[k + 1]| |jacobian[k + 1]|)) 0.0))
; calculus
(assert (>= (+ (* (- 1.0) |ajacobian[k]|) (* b0 |jacobian[k]|)) 0.0))
; calculus
(assert (>= (+ |Sum(Sum(hess[k, i2, i1]^2, i1, 0, k), i2, 0, k)| (* (- 1.0) |hessian[k]| |hessian[k]|)) 0.0))
; calculus
(assert (>= (+ (* b0 |hessian[k + 1]| |hessian[k]| |w[k + 1]|) (* b0 b0 |jacobian[k]| |jacobian[k]|) (* c0 |hessian[k + 1]| |jacobian[k]| |jacobian[k]| |w[k + 1]|) (* (- 1.0) |hessian[k + 1]| |hessian[k + 1]|)) 0.0))
; calculus
(assert (>= (+ (* (/ 1.0 2.0) |hessian[k]|) (* (- 1.0) |remainder[k]|)) 0.0))
; calculus
(assert (>= (+ (* (- 1.0) |ahessian[k]|) (* b0 |hessian[k]|) (* c0 |jacobian[k]| |jacobian[k]|)) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[k + 1]| |aug[k + 1]|) (* |hid[k + 1]| |hid[k + 1]|)) 0.0))
; calculus
(assert (= 0.0 0.0))
; calculus
(assert (>= (+ |Sum(jac[k + 1, i1]^2, i1, 0, k + 1)| (* (- 1.0) |jacobian[k + 1]| |jacobian[k + 1]|)) 0.0))
; calculus
(assert (>= (+ |Sum(Sum(hess[k + 1, i2, i1]^2, i1, 0, k + 1), i2, 0, k + 1)| (* (- 1.0) |hessian[k + 1]| |hessian[k + 1]|)) 0.0))
; about w[k + 1]
(assert (>= |w[k + 1]| 0.0))
; about remainder[k]
(assert (>= |remainder[k]| 0.0))
; about out[k]
(assert (>= |out[k]| 0.0))
; about nu[k]
(assert (>= |nu[k]| 0.0))
; about jacobian[k]
(assert (>= |jacobian[k]| 0.0))
; about jacobian[k + 1]
(assert (>= |jacobian[k + 1]| 0.0))
; about jac[k, k]
(assert (>= |jac[k, k]| 0.0))
; about hid[k]
(assert (>= |hid[k]| 0.0))
; about hid[k + 1]
(assert (>= |hid[k + 1]| 0.0))
; about hessian[k]
(assert (>= |hessian[k]| 0.0))
; about hessian[k + 1]
(assert (>= |hessian[k + 1]| 0.0))
; about c0
(assert (>= c0 0.0))
; about b0
(assert (>= b0 0.0))
; about aug[k]
(assert (>= |aug[k]| 0.0))
; about aug[k + 1]
(assert (>= |aug[k + 1]| 0.0))
; about ajacobian[k]
(assert (>= |ajacobian[k]| 0.0))
; about ahessian[k]
(assert (>= |ahessian[k]| 0.0))
; about A1
(assert (>= A1 0.0))
; about A0
(assert (>= A0 0.0))
; A0 is nonnegative
(assert (>= A0 0.0))
; A1 is nonnegative
(assert (>= A1 0.0))
; Sum(Sum(B[i2, i1], i1, 0, k), i2, 0, k) is nonnegative
(assert (>= |Sum(Sum(B[i2, i1], i1, 0, k), i2, 0, k)| 0.0))
; Sum(Sum(B[i2, i1]^2, i1, 0, k), i2, 0, k) is nonnegative
(assert (>= |Sum(Sum(B[i2, i1]^2, i1, 0, k), i2, 0, k)| 0.0))
; Sum(Sum(hess[k + 1, i2, i1]^2, i1, 0, k + 1), i2, 0, k + 1) is nonnegative
(assert (>= |Sum(Sum(hess[k + 1, i2, i1]^2, i1, 0, k + 1), i2, 0, k + 1)| 0.0))
; Sum(Sum(hess[k, i2, i1]^2, i1, 0, k), i2, 0, k) is nonnegative
(assert (>= |Sum(Sum(hess[k, i2, i1]^2, i1, 0, k), i2, 0, k)| 0.0))
; Sum(jac[k + 1, i1]^2, i1, 0, k + 1) is nonnegative
(assert (>= |Sum(jac[k + 1, i1]^2, i1, 0, k + 1)| 0.0))
; Sum(jac[k, i1]^2, i1, 0, k) is nonnegative
(assert (>= |Sum(jac[k, i1]^2, i1, 0, k)| 0.0))
; ahessian[k] is nonnegative
(assert (>= |ahessian[k]| 0.0))
; ajacobian[k] is nonnegative
(assert (>= |ajacobian[k]| 0.0))
; aug[k + 1] is nonnegative
(assert (>= |aug[k + 1]| 0.0))
; aug[k] is nonnegative
(assert (>= |aug[k]| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; hessian[k + 1] is nonnegative
(assert (>= |hessian[k + 1]| 0.0))
; hessian[k] is nonnegative
(assert (>= |hessian[k]| 0.0))
; hid[k + 1] is nonnegative
(assert (>= |hid[k + 1]| 0.0))
; hid[k] is nonnegative
(assert (>= |hid[k]| 0.0))
; jac[k, k] is nonnegative
(assert (>= |jac[k, k]| 0.0))
; jacobian[k + 1] is nonnegative
(assert (>= |jacobian[k + 1]| 0.0))
; jacobian[k] is nonnegative
(assert (>= |jacobian[k]| 0.0))
; nu[k] is nonnegative
(assert (>= |nu[k]| 0.0))
; out[k] is nonnegative
(assert (>= |out[k]| 0.0))
; remainder[k] is nonnegative
(assert (>= |remainder[k]| 0.0))
; w[k + 1] is nonnegative
(assert (>= |w[k + 1]| 0.0))
; the negation of the claim
(assert (< (+ |Sum(Sum(B[i2, i1]^2, i1, 0, k), i2, 0, k)| (* (- 1.0) |hessian[k]| |hessian[k]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F4, claim 2
; claim: hessian[k] <= Sum(Sum(B[u, i], i, 0, k), u, 0, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const A0 Real)
(declare-const A1 Real)
(declare-const |Sum(Sum(B[i2, i1], i1, 0, k), i2, 0, k)| Real)
(declare-const |Sum(Sum(B[i2, i1]^2, i1, 0, k), i2, 0, k)| Real)
(declare-const |Sum(Sum(hess[k + 1, i2, i1]^2, i1, 0, k + 1), i2, 0, k + 1)| Real)
(declare-const |Sum(Sum(hess[k, i2, i1]^2, i1, 0, k), i2, 0, k)| Real)
(declare-const |Sum(jac[k + 1, i1]^2, i1, 0, k + 1)| Real)
(declare-const |Sum(jac[k, i1]^2, i1, 0, k)| Real)
(declare-const |ahessian[k]| Real)
(declare-const |ajacobian[k]| Real)
(declare-const |aug[k + 1]| Real)
(declare-const |aug[k]| Real)
(declare-const b0 Real)
(declare-const c0 Real)
(declare-const |hessian[k + 1]| Real)
(declare-const |hessian[k]| Real)
(declare-const |hid[k + 1]| Real)
(declare-const |hid[k]| Real)
(declare-const |jac[k, k]| Real)
(declare-const |jacobian[k + 1]| Real)
(declare-const |jacobian[k]| Real)
(declare-const |nu[k]| Real)
(declare-const |out[k]| Real)
(declare-const |remainder[k]| Real)
(declare-const |w[k + 1]| Real)
; 3
(assert (>= (+ |Sum(Sum(B[i2, i1]^2, i1, 0, k), i2, 0, k)| (* (- 1.0) |Sum(Sum(hess[k, i2, i1]^2, i1, 0, k), i2, 0, k)|)) 0.0))
; 7
(assert (>= (+ (* |Sum(Sum(B[i2, i1], i1, 0, k), i2, 0, k)| |Sum(Sum(B[i2, i1], i1, 0, k), i2, 0, k)|) (* (- 1.0) |hessian[k]| |hessian[k]|)) 0.0))
; calculus
(assert (>= (+ A0 (* A1 |out[k]|) (* (- 1.0) |aug[k + 1]|)) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[k]| |aug[k]|) (* |hid[k]| |hid[k]|)) 0.0))
; calculus
(assert (>= (+ (* |aug[k]| |nu[k]|) (* (- 1.0) |out[k]|)) 0.0))
; calculus
(assert (>= (+ |aug[k]| (* (- 1.0) |jac[k, k]|)) 0.0))
; calculus
(assert (>= (+ |Sum(jac[k, i1]^2, i1, 0, k)| (* (- 1.0) |jacobian[k]| |jacobian[k]|)) 0.0))
; calculus
(assert (>= (+ (* |aug[k + 1]| |aug[k + 1]|) (* b0 b0 |jacobian[k]| |jacobian[k]| |w[k + 1]| |w[k + 1]|) (* (- 1.0) |jacobian[k + 1]| |jacobian[k + 1]|)) 0.0))
; calculus
(assert (>= (+ (* (- 1.0) |ajacobian[k]|) (* b0 |jacobian[k]|)) 0.0))
; calculus
(assert (>= (+ |Sum(Sum(hess[k, i2, i1]^2, i1, 0, k), i2, 0, k)| (* (- 1.0) |hessian[k]| |hessian[k]|)) 0.0))
; calculus
(assert (>= (+ (* b0 |hessian[k + 1]| |hessian[k]| |w[k + 1]|) (* b0 b0 |jacobian[k]| |jacobian[k]|) (* c0 |hessian[k + 1]| |jacobian[k]| |jacobian[k]| |w[k + 1]|) (* (- 1.0) |hessian[k + 1]| |hessian[k + 1]|)) 0.0))
; calculus
(assert (>= (+ (* (/ 1.0 2.0) |hessian[k]|) (* (- 1.0) |remainder[k]|)) 0.0))
; calculus
(assert (>= (+ (* (- 1.0) |ahessian[k]|) (* b0 |hessian[k]|) (* c0 |jacobian[k]| |jacobian[k]|)) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[k + 1]| |aug[k + 1]|) (* |hid[k + 1]| |hid[k + 1]|)) 0.0))
; calculus
(assert (= 0.0 0.0))
; calculus
(assert (>= (+ |Sum(jac[k + 1, i1]^2, i1, 0, k + 1)| (* (- 1.0) |jacobian[k + 1]| |jacobian[k + 1]|)) 0.0))
; calculus
(assert (>= (+ |Sum(Sum(hess[k + 1, i2, i1]^2, i1, 0, k + 1), i2, 0, k + 1)| (* (- 1.0) |hessian[k + 1]| |hessian[k + 1]|)) 0.0))
; about w[k + 1]
(assert (>= |w[k + 1]| 0.0))
; about remainder[k]
(assert (>= |remainder[k]| 0.0))
; about out[k]
(assert (>= |out[k]| 0.0))
; about nu[k]
(assert (>= |nu[k]| 0.0))
; about jacobian[k]
(assert (>= |jacobian[k]| 0.0))
; about jacobian[k + 1]
(assert (>= |jacobian[k + 1]| 0.0))
; about jac[k, k]
(assert (>= |jac[k, k]| 0.0))
; about hid[k]
(assert (>= |hid[k]| 0.0))
; about hid[k + 1]
(assert (>= |hid[k + 1]| 0.0))
; about hessian[k]
(assert (>= |hessian[k]| 0.0))
; about hessian[k + 1]
(assert (>= |hessian[k + 1]| 0.0))
; about c0
(assert (>= c0 0.0))
; about b0
(assert (>= b0 0.0))
; about aug[k]
(assert (>= |aug[k]| 0.0))
; about aug[k + 1]
(assert (>= |aug[k + 1]| 0.0))
; about ajacobian[k]
(assert (>= |ajacobian[k]| 0.0))
; about ahessian[k]
(assert (>= |ahessian[k]| 0.0))
; about A1
(assert (>= A1 0.0))
; about A0
(assert (>= A0 0.0))
; A0 is nonnegative
(assert (>= A0 0.0))
; A1 is nonnegative
(assert (>= A1 0.0))
; Sum(Sum(B[i2, i1], i1, 0, k), i2, 0, k) is nonnegative
(assert (>= |Sum(Sum(B[i2, i1], i1, 0, k), i2, 0, k)| 0.0))
; Sum(Sum(B[i2, i1]^2, i1, 0, k), i2, 0, k) is nonnegative
(assert (>= |Sum(Sum(B[i2, i1]^2, i1, 0, k), i2, 0, k)| 0.0))
; Sum(Sum(hess[k + 1, i2, i1]^2, i1, 0, k + 1), i2, 0, k + 1) is nonnegative
(assert (>= |Sum(Sum(hess[k + 1, i2, i1]^2, i1, 0, k + 1), i2, 0, k + 1)| 0.0))
; Sum(Sum(hess[k, i2, i1]^2, i1, 0, k), i2, 0, k) is nonnegative
(assert (>= |Sum(Sum(hess[k, i2, i1]^2, i1, 0, k), i2, 0, k)| 0.0))
; Sum(jac[k + 1, i1]^2, i1, 0, k + 1) is nonnegative
(assert (>= |Sum(jac[k + 1, i1]^2, i1, 0, k + 1)| 0.0))
; Sum(jac[k, i1]^2, i1, 0, k) is nonnegative
(assert (>= |Sum(jac[k, i1]^2, i1, 0, k)| 0.0))
; ahessian[k] is nonnegative
(assert (>= |ahessian[k]| 0.0))
; ajacobian[k] is nonnegative
(assert (>= |ajacobian[k]| 0.0))
; aug[k + 1] is nonnegative
(assert (>= |aug[k + 1]| 0.0))
; aug[k] is nonnegative
(assert (>= |aug[k]| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; hessian[k + 1] is nonnegative
(assert (>= |hessian[k + 1]| 0.0))
; hessian[k] is nonnegative
(assert (>= |hessian[k]| 0.0))
; hid[k + 1] is nonnegative
(assert (>= |hid[k + 1]| 0.0))
; hid[k] is nonnegative
(assert (>= |hid[k]| 0.0))
; jac[k, k] is nonnegative
(assert (>= |jac[k, k]| 0.0))
; jacobian[k + 1] is nonnegative
(assert (>= |jacobian[k + 1]| 0.0))
; jacobian[k] is nonnegative
(assert (>= |jacobian[k]| 0.0))
; nu[k] is nonnegative
(assert (>= |nu[k]| 0.0))
; out[k] is nonnegative
(assert (>= |out[k]| 0.0))
; remainder[k] is nonnegative
(assert (>= |remainder[k]| 0.0))
; w[k + 1] is nonnegative
(assert (>= |w[k + 1]| 0.0))
; the negation of the claim
(assert (< (+ |Sum(Sum(B[i2, i1], i1, 0, k), i2, 0, k)| (* (- 1.0) |hessian[k]|)) 0.0))
(check-sat)
