; herrera2023/T1e, step 1, base
; claim: hid[0] <= R[0]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |R[0]| Real)
(declare-const X Real)
(declare-const |hid[0]| Real)
; definition
(assert (= (+ (* (- 1.0) |R[0]|) X) 0.0))
; calculus
(assert (>= (+ X (* (- 1.0) |hid[0]|)) 0.0))
; about hid[0]
(assert (>= |hid[0]| 0.0))
; about X
(assert (>= X 0.0))
; X is nonnegative
(assert (>= X 0.0))
; hid[0] is nonnegative
(assert (>= |hid[0]| 0.0))
; the negation of the claim
(assert (< (+ |R[0]| (* (- 1.0) |hid[0]|)) 0.0))
(check-sat)
(reset)
; herrera2023/T1e, step 1, step
; claim: hid[j + 1] <= R[j + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |R[j + 1]| Real)
(declare-const |R[j]| Real)
(declare-const b0 Real)
(declare-const |beta[j]| Real)
(declare-const |hid[j + 1]| Real)
(declare-const |hid[j]| Real)
(declare-const |out[j]| Real)
(declare-const |s0[j + 1]| Real)
(declare-const |w[j]| Real)
; induction hypothesis
(assert (>= (+ |R[j]| (* (- 1.0) |hid[j]|)) 0.0))
; definition
(assert (= (+ (* (- 1.0) |R[j + 1]|) (* |R[j]| b0 |w[j]|) (* b0 |beta[j]|) |s0[j + 1]|) 0.0))
; calculus
(assert (>= (+ (* b0 |out[j]|) (* (- 1.0) |hid[j + 1]|) |s0[j + 1]|) 0.0))
; calculus
(assert (>= (+ |beta[j]| (* |hid[j]| |w[j]|) (* (- 1.0) |out[j]|)) 0.0))
; about w[j]
(assert (>= |w[j]| 0.0))
; about s0[j + 1]
(assert (>= |s0[j + 1]| 0.0))
; about out[j]
(assert (>= |out[j]| 0.0))
; about hid[j]
(assert (>= |hid[j]| 0.0))
; about hid[j + 1]
(assert (>= |hid[j + 1]| 0.0))
; about beta[j]
(assert (>= |beta[j]| 0.0))
; about b0
(assert (>= b0 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; beta[j] is nonnegative
(assert (>= |beta[j]| 0.0))
; hid[j + 1] is nonnegative
(assert (>= |hid[j + 1]| 0.0))
; hid[j] is nonnegative
(assert (>= |hid[j]| 0.0))
; out[j] is nonnegative
(assert (>= |out[j]| 0.0))
; s0[j + 1] is nonnegative
(assert (>= |s0[j + 1]| 0.0))
; w[j] is nonnegative
(assert (>= |w[j]| 0.0))
; the negation of the claim
(assert (< (+ |R[j + 1]| (* (- 1.0) |hid[j + 1]|)) 0.0))
(check-sat)
(reset)
; herrera2023/T1e, step 2
; claim: aug[j]^2 <= 1 + R[j]^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |R[j]| Real)
(declare-const |aug[j]| Real)
(declare-const |hid[j]| Real)
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[j]| |aug[j]|) (* |hid[j]| |hid[j]|)) 0.0))
; 1
(assert (>= (+ |R[j]| (* (- 1.0) |hid[j]|)) 0.0))
; about hid[j]
(assert (>= |hid[j]| 0.0))
; about aug[j]
(assert (>= |aug[j]| 0.0))
; aug[j] is nonnegative
(assert (>= |aug[j]| 0.0))
; hid[j] is nonnegative
(assert (>= |hid[j]| 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* |R[j]| |R[j]|) (* (- 1.0) |aug[j]| |aug[j]|)) 0.0))
(check-sat)
(reset)
; herrera2023/T1e, step 3, base
; claim: jacobian[0]^2 <= G2[0]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |G2[0]| Real)
(declare-const |R[0]| Real)
(declare-const X Real)
(declare-const |aug[0]| Real)
(declare-const |hid[0]| Real)
(declare-const |jac[0, 0]| Real)
(declare-const |jacobian[0]| Real)
; definition
(assert (= (+ 1.0 (* (- 1.0) |G2[0]|) (* |R[0]| |R[0]|)) 0.0))
; calculus
(assert (>= (+ |aug[0]| (* (- 1.0) |jacobian[0]|)) 0.0))
; calculus
(assert (>= (+ (* |jac[0, 0]| |jac[0, 0]|) (* (- 1.0) |jacobian[0]| |jacobian[0]|)) 0.0))
; definition
(assert (= (+ (* (- 1.0) |R[0]|) X) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[0]| |aug[0]|) (* |hid[0]| |hid[0]|)) 0.0))
; 2
(assert (>= (+ 1.0 (* |R[0]| |R[0]|) (* (- 1.0) |aug[0]| |aug[0]|)) 0.0))
; calculus
(assert (>= (+ X (* (- 1.0) |hid[0]|)) 0.0))
; about jacobian[0]
(assert (>= |jacobian[0]| 0.0))
; about jac[0, 0]
(assert (>= |jac[0, 0]| 0.0))
; about hid[0]
(assert (>= |hid[0]| 0.0))
; about aug[0]
(assert (>= |aug[0]| 0.0))
; about X
(assert (>= X 0.0))
; X is nonnegative
(assert (>= X 0.0))
; aug[0] is nonnegative
(assert (>= |aug[0]| 0.0))
; hid[0] is nonnegative
(assert (>= |hid[0]| 0.0))
; jac[0, 0] is nonnegative
(assert (>= |jac[0, 0]| 0.0))
; jacobian[0] is nonnegative
(assert (>= |jacobian[0]| 0.0))
; the negation of the claim
(assert (< (+ |G2[0]| (* (- 1.0) |jacobian[0]| |jacobian[0]|)) 0.0))
(check-sat)
(reset)
; herrera2023/T1e, step 3, step
; claim: jacobian[j + 1]^2 <= G2[j + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |G2[j + 1]| Real)
(declare-const |G2[j]| Real)
(declare-const |R[j + 1]| Real)
(declare-const |R[j]| Real)
(declare-const |Sum(jac[j + 1, i1]^2, i1, 0, j + 1)| Real)
(declare-const |Sum(jac[j, i1]^2, i1, 0, j)| Real)
(declare-const |aug[j + 1]| Real)
(declare-const b0 Real)
(declare-const |beta[j]| Real)
(declare-const |hid[j + 1]| Real)
(declare-const |jacobian[j + 1]| Real)
(declare-const |jacobian[j]| Real)
(declare-const |out[j]| Real)
(declare-const |s0[j + 1]| Real)
(declare-const |w[j + 1]| Real)
(declare-const |w[j]| Real)
; induction hypothesis
(assert (>= (+ |G2[j]| (* (- 1.0) |jacobian[j]| |jacobian[j]|)) 0.0))
; definition
(assert (= (+ 1.0 (* (- 1.0) |G2[j + 1]|) (* |G2[j]| b0 b0 |w[j + 1]| |w[j + 1]|) (* |R[j + 1]| |R[j + 1]|)) 0.0))
; calculus
(assert (>= (+ |Sum(jac[j + 1, i1]^2, i1, 0, j + 1)| (* (- 1.0) |jacobian[j + 1]| |jacobian[j + 1]|)) 0.0))
; calculus
(assert (>= (+ |Sum(jac[j, i1]^2, i1, 0, j)| (* (- 1.0) |jacobian[j]| |jacobian[j]|)) 0.0))
; calculus
(assert (>= (+ (* |aug[j + 1]| |aug[j + 1]|) (* b0 b0 |jacobian[j]| |jacobian[j]| |w[j + 1]| |w[j + 1]|) (* (- 1.0) |jacobian[j + 1]| |jacobian[j + 1]|)) 0.0))
; definition
(assert (= (+ (* (- 1.0) |R[j + 1]|) (* |R[j]| b0 |w[j]|) (* b0 |beta[j]|) |s0[j + 1]|) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[j + 1]| |aug[j + 1]|) (* |hid[j + 1]| |hid[j + 1]|)) 0.0))
; 2
(assert (>= (+ 1.0 (* |R[j + 1]| |R[j + 1]|) (* (- 1.0) |aug[j + 1]| |aug[j + 1]|)) 0.0))
; calculus
(assert (>= (+ (* b0 |out[j]|) (* (- 1.0) |hid[j + 1]|) |s0[j + 1]|) 0.0))
; about w[j]
(assert (>= |w[j]| 0.0))
; about w[j + 1]
(assert (>= |w[j + 1]| 0.0))
; about s0[j + 1]
(assert (>= |s0[j + 1]| 0.0))
; about out[j]
(assert (>= |out[j]| 0.0))
; about jacobian[j]
(assert (>= |jacobian[j]| 0.0))
; about jacobian[j + 1]
(assert (>= |jacobian[j + 1]| 0.0))
; about hid[j + 1]
(assert (>= |hid[j + 1]| 0.0))
; about beta[j]
(assert (>= |beta[j]| 0.0))
; about b0
(assert (>= b0 0.0))
; about aug[j + 1]
(assert (>= |aug[j + 1]| 0.0))
; Sum(jac[j + 1, i1]^2, i1, 0, j + 1) is nonnegative
(assert (>= |Sum(jac[j + 1, i1]^2, i1, 0, j + 1)| 0.0))
; Sum(jac[j, i1]^2, i1, 0, j) is nonnegative
(assert (>= |Sum(jac[j, i1]^2, i1, 0, j)| 0.0))
; aug[j + 1] is nonnegative
(assert (>= |aug[j + 1]| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; beta[j] is nonnegative
(assert (>= |beta[j]| 0.0))
; hid[j + 1] is nonnegative
(assert (>= |hid[j + 1]| 0.0))
; jacobian[j + 1] is nonnegative
(assert (>= |jacobian[j + 1]| 0.0))
; jacobian[j] is nonnegative
(assert (>= |jacobian[j]| 0.0))
; out[j] is nonnegative
(assert (>= |out[j]| 0.0))
; s0[j + 1] is nonnegative
(assert (>= |s0[j + 1]| 0.0))
; w[j + 1] is nonnegative
(assert (>= |w[j + 1]| 0.0))
; w[j] is nonnegative
(assert (>= |w[j]| 0.0))
; the negation of the claim
(assert (< (+ |G2[j + 1]| (* (- 1.0) |jacobian[j + 1]| |jacobian[j + 1]|)) 0.0))
(check-sat)
(reset)
; herrera2023/T1e, claim 1
; claim: jacobian[k]^2 <= G2[k]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |G2[k + 1]| Real)
(declare-const |G2[k]| Real)
(declare-const |R[k + 1]| Real)
(declare-const |R[k]| Real)
(declare-const |Sum(jac[k, i1]^2, i1, 0, k)| Real)
(declare-const b0 Real)
(declare-const |beta[k]| Real)
(declare-const |jacobian[k]| Real)
(declare-const |s0[k + 1]| Real)
(declare-const |w[k + 1]| Real)
(declare-const |w[k]| Real)
; definition
(assert (= (+ (* (- 1.0) |R[k + 1]|) (* |R[k]| b0 |w[k]|) (* b0 |beta[k]|) |s0[k + 1]|) 0.0))
; definition
(assert (= (+ 1.0 (* (- 1.0) |G2[k + 1]|) (* |G2[k]| b0 b0 |w[k + 1]| |w[k + 1]|) (* |R[k + 1]| |R[k + 1]|)) 0.0))
; calculus
(assert (>= (+ |Sum(jac[k, i1]^2, i1, 0, k)| (* (- 1.0) |jacobian[k]| |jacobian[k]|)) 0.0))
; 3
(assert (>= (+ |G2[k]| (* (- 1.0) |jacobian[k]| |jacobian[k]|)) 0.0))
; about w[k]
(assert (>= |w[k]| 0.0))
; about w[k + 1]
(assert (>= |w[k + 1]| 0.0))
; about s0[k + 1]
(assert (>= |s0[k + 1]| 0.0))
; about jacobian[k]
(assert (>= |jacobian[k]| 0.0))
; about beta[k]
(assert (>= |beta[k]| 0.0))
; about b0
(assert (>= b0 0.0))
; Sum(jac[k, i1]^2, i1, 0, k) is nonnegative
(assert (>= |Sum(jac[k, i1]^2, i1, 0, k)| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; beta[k] is nonnegative
(assert (>= |beta[k]| 0.0))
; jacobian[k] is nonnegative
(assert (>= |jacobian[k]| 0.0))
; s0[k + 1] is nonnegative
(assert (>= |s0[k + 1]| 0.0))
; w[k + 1] is nonnegative
(assert (>= |w[k + 1]| 0.0))
; w[k] is nonnegative
(assert (>= |w[k]| 0.0))
; the negation of the claim
(assert (< (+ |G2[k]| (* (- 1.0) |jacobian[k]| |jacobian[k]|)) 0.0))
(check-sat)
(reset)
; herrera2023/T1e, claim 2
; claim: ajacobian[k]^2 <= b0^2*G2[k]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |G2[k + 1]| Real)
(declare-const |G2[k]| Real)
(declare-const |R[k + 1]| Real)
(declare-const |R[k]| Real)
(declare-const |Sum(jac[k, i1]^2, i1, 0, k)| Real)
(declare-const |ajacobian[k]| Real)
(declare-const b0 Real)
(declare-const |beta[k]| Real)
(declare-const |jacobian[k]| Real)
(declare-const |s0[k + 1]| Real)
(declare-const |w[k + 1]| Real)
(declare-const |w[k]| Real)
; definition
(assert (= (+ (* (- 1.0) |R[k + 1]|) (* |R[k]| b0 |w[k]|) (* b0 |beta[k]|) |s0[k + 1]|) 0.0))
; definition
(assert (= (+ 1.0 (* (- 1.0) |G2[k + 1]|) (* |G2[k]| b0 b0 |w[k + 1]| |w[k + 1]|) (* |R[k + 1]| |R[k + 1]|)) 0.0))
; calculus
(assert (>= (+ (* (- 1.0) |ajacobian[k]|) (* b0 |jacobian[k]|)) 0.0))
; 3
(assert (>= (+ |G2[k]| (* (- 1.0) |jacobian[k]| |jacobian[k]|)) 0.0))
; calculus
(assert (>= (+ |Sum(jac[k, i1]^2, i1, 0, k)| (* (- 1.0) |jacobian[k]| |jacobian[k]|)) 0.0))
; about w[k]
(assert (>= |w[k]| 0.0))
; about w[k + 1]
(assert (>= |w[k + 1]| 0.0))
; about s0[k + 1]
(assert (>= |s0[k + 1]| 0.0))
; about jacobian[k]
(assert (>= |jacobian[k]| 0.0))
; about beta[k]
(assert (>= |beta[k]| 0.0))
; about b0
(assert (>= b0 0.0))
; about ajacobian[k]
(assert (>= |ajacobian[k]| 0.0))
; Sum(jac[k, i1]^2, i1, 0, k) is nonnegative
(assert (>= |Sum(jac[k, i1]^2, i1, 0, k)| 0.0))
; ajacobian[k] is nonnegative
(assert (>= |ajacobian[k]| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; beta[k] is nonnegative
(assert (>= |beta[k]| 0.0))
; jacobian[k] is nonnegative
(assert (>= |jacobian[k]| 0.0))
; s0[k + 1] is nonnegative
(assert (>= |s0[k + 1]| 0.0))
; w[k + 1] is nonnegative
(assert (>= |w[k + 1]| 0.0))
; w[k] is nonnegative
(assert (>= |w[k]| 0.0))
; the negation of the claim
(assert (< (+ (* |G2[k]| b0 b0) (* (- 1.0) |ajacobian[k]| |ajacobian[k]|)) 0.0))
(check-sat)
