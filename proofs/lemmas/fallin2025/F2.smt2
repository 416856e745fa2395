; fallin2025/F2, step 1, base
; claim: aug[0] <= p[0]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |aug[0]| Real)
(declare-const |hid[0]| Real)
(declare-const |p[0]| Real)
(declare-const s Real)
; definition
(assert (= (+ (* (- 1.0) |p[0]|) s) 0.0))
; calculus
(assert (>= (+ (* (- 1.0) |aug[0]|) s) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[0]| |aug[0]|) (* |hid[0]| |hid[0]|)) 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; about hid[0]
(assert (>= |hid[0]| 0.0))
; about aug[0]
(assert (>= |aug[0]| 0.0))
; aug[0] is nonnegative
(assert (>= |aug[0]| 0.0))
; hid[0] is nonnegative
(assert (>= |hid[0]| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |aug[0]|) |p[0]|) 0.0))
(check-sat)
(reset)
; fallin2025/F2, step 1, step
; claim: aug[j + 1] <= p[j + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |A0[j]| Real)
(declare-const A1 Real)
(declare-const |aug[j + 1]| Real)
(declare-const |aug[j]| Real)
(declare-const |hid[j + 1]| Real)
(declare-const |hid[j]| Real)
(declare-const |nu[j]| Real)
(declare-const |out[j]| Real)
(declare-const |p[j + 1]| Real)
(declare-const |p[j]| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |aug[j]|) |p[j]|) 0.0))
; definition
(assert (= (+ |A0[j]| (* A1 |nu[j]| |p[j]|) (* (- 1.0) |p[j + 1]|)) 0.0))
; calculus
(assert (>= (+ |A0[j]| (* A1 |out[j]|) (* (- 1.0) |aug[j + 1]|)) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[j + 1]| |aug[j + 1]|) (* |hid[j + 1]| |hid[j + 1]|)) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[j]| |aug[j]|) (* |hid[j]| |hid[j]|)) 0.0))
; calculus
(assert (>= (+ (* |aug[j]| |nu[j]|) (* (- 1.0) |out[j]|)) 0.0))
; about out[j]
(assert (>= |out[j]| 0.0))
; about nu[j]
(assert (>= |nu[j]| 0.0))
; about hid[j]
(assert (>= |hid[j]| 0.0))
; about hid[j + 1]
(assert (>= |hid[j + 1]| 0.0))
; about aug[j]
(assert (>= |aug[j]| 0.0))
; about aug[j + 1]
(assert (>= |aug[j + 1]| 0.0))
; about A1
(assert (>= A1 0.0))
; about A0[j]
(assert (>= |A0[j]| 0.0))
; A0[j] is nonnegative
(assert (>= |A0[j]| 0.0))
; A1 is nonnegative
(assert (>= A1 0.0))
; aug[j + 1] is nonnegative
(assert (>= |aug[j + 1]| 0.0))
; aug[j] is nonnegative
(assert (>= |aug[j]| 0.0))
; hid[j + 1] is nonnegative
(assert (>= |hid[j + 1]| 0.0))
; hid[j] is nonnegative
(assert (>= |hid[j]| 0.0))
; nu[j] is nonnegative
(assert (>= |nu[j]| 0.0))
; out[j] is nonnegative
(assert (>= |out[j]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |aug[j + 1]|) |p[j + 1]|) 0.0))
(check-sat)
(reset)
; fallin2025/F2, step 2, base
; claim: jac[m, m] <= p[m]*Product(w[l]*b0, l, m + 1, m)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |aug[m]| Real)
(declare-const |hid[m]| Real)
(declare-const |jac[m, m]| Real)
(declare-const |p[m]| Real)
; calculus
(assert (>= (+ |aug[m]| (* (- 1.0) |jac[m, m]|)) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[m]| |aug[m]|) (* |hid[m]| |hid[m]|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |aug[m]|) |p[m]|) 0.0))
; index
(assert (>= 0.0 0.0))
; about jac[m, m]
(assert (>= |jac[m, m]| 0.0))
; about hid[m]
(assert (>= |hid[m]| 0.0))
; about aug[m]
(assert (>= |aug[m]| 0.0))
; aug[m] is nonnegative
(assert (>= |aug[m]| 0.0))
; hid[m] is nonnegative
(assert (>= |hid[m]| 0.0))
; jac[m, m] is nonnegative
(assert (>= |jac[m, m]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |jac[m, m]|) |p[m]|) 0.0))
(check-sat)
(reset)
; fallin2025/F2, step 2, step
; claim: jac[j + 1, m] <= p[m]*(w[j + 1]*b0*Product(w[l]*b0, l, m + 1, j))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(b0*w[i1], i1, m + 1, j)| Real)
(declare-const b0 Real)
(declare-const |jac[j + 1, m]| Real)
(declare-const |jac[j, m]| Real)
(declare-const |p[m]| Real)
(declare-const |w[j + 1]| Real)
; induction hypothesis
(assert (>= (+ (* |Product(b0*w[i1], i1, m + 1, j)| |p[m]|) (* (- 1.0) |jac[j, m]|)) 0.0))
; calculus
(assert (>= (+ (* b0 |jac[j, m]| |w[j + 1]|) (* (- 1.0) |jac[j + 1, m]|)) 0.0))
; about w[j + 1]
(assert (>= |w[j + 1]| 0.0))
; about jac[j, m]
(assert (>= |jac[j, m]| 0.0))
; about jac[j + 1, m]
(assert (>= |jac[j + 1, m]| 0.0))
; about b0
(assert (>= b0 0.0))
; Product(b0*w[i1], i1, m + 1, j) is nonnegative
(assert (>= |Product(b0*w[i1], i1, m + 1, j)| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; jac[j + 1, m] is nonnegative
(assert (>= |jac[j + 1, m]| 0.0))
; jac[j, m] is nonnegative
(assert (>= |jac[j, m]| 0.0))
; w[j + 1] is nonnegative
(assert (>= |w[j + 1]| 0.0))
; the negation of the claim
(assert (< (+ (* |Product(b0*w[i1], i1, m + 1, j)| b0 |p[m]| |w[j + 1]|) (* (- 1.0) |jac[j + 1, m]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F2, step 3, each
; claim: jac[j, i_]^2 <= (p[i_]*Product(w[l]*b0, l, i_ + 1, j))^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(b0*w[i1], i1, i_ + 1, j)| Real)
(declare-const |jac[j, i_]| Real)
(declare-const |p[i_]| Real)
; 2
(assert (>= (+ (* |Product(b0*w[i1], i1, i_ + 1, j)| |p[i_]|) (* (- 1.0) |jac[j, i_]|)) 0.0))
; about jac[j, i_]
(assert (>= |jac[j, i_]| 0.0))
; Product(b0*w[i1], i1, i_ + 1, j) is nonnegative
(assert (>= |Product(b0*w[i1], i1, i_ + 1, j)| 0.0))
; jac[j, i_] is nonnegative
(assert (>= |jac[j, i_]| 0.0))
; the negation of the claim
(assert (< (+ (* |Product(b0*w[i1], i1, i_ + 1, j)| |Product(b0*w[i1], i1, i_ + 1, j)| |p[i_]| |p[i_]|) (* (- 1.0) |jac[j, i_]| |jac[j, i_]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F2, claim 1
; claim: jac[k, i] <= p[i]*Product(w[l]*b0, l, i + 1, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(b0*w[i1], i1, i + 1, k)| Real)
(declare-const |jac[k, i]| Real)
(declare-const |p[i]| Real)
; 2
(assert (>= (+ (* |Product(b0*w[i1], i1, i + 1, k)| |p[i]|) (* (- 1.0) |jac[k, i]|)) 0.0))
; about jac[k, i]
(assert (>= |jac[k, i]| 0.0))
; Product(b0*w[i1], i1, i + 1, k) is nonnegative
(assert (>= |Product(b0*w[i1], i1, i + 1, k)| 0.0))
; jac[k, i] is nonnegative
(assert (>= |jac[k, i]| 0.0))
; the negation of the claim
(assert (< (+ (* |Product(b0*w[i1], i1, i + 1, k)| |p[i]|) (* (- 1.0) |jac[k, i]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F2, claim 2
; claim: jacobian[k]^2 <= Sum((p[m]*Product(w[l]*b0, l, m + 1, k))^2, m, 0, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(Product(b0*w[i1], i1, i2 + 1, k)^2*p[i2]^2, i2, 0, k)| Real)
(declare-const |Sum(jac[k, i1]^2, i1, 0, k)| Real)
(declare-const |jacobian[k]| Real)
; calculus
(assert (>= (+ |Sum(jac[k, i1]^2, i1, 0, k)| (* (- 1.0) |jacobian[k]| |jacobian[k]|)) 0.0))
; 3
(assert (>= (+ |Sum(Product(b0*w[i1], i1, i2 + 1, k)^2*p[i2]^2, i2, 0, k)| (* (- 1.0) |Sum(jac[k, i1]^2, i1, 0, k)|)) 0.0))
; about jacobian[k]
(assert (>= |jacobian[k]| 0.0))
; Sum(Product(b0*w[i1], i1, i2 + 1, k)^2*p[i2]^2, i2, 0, k) is nonnegative
(assert (>= |Sum(Product(b0*w[i1], i1, i2 + 1, k)^2*p[i2]^2, i2, 0, k)| 0.0))
; Sum(jac[k, i1]^2, i1, 0, k) is nonnegative
(assert (>= |Sum(jac[k, i1]^2, i1, 0, k)| 0.0))
; jacobian[k] is nonnegative
(assert (>= |jacobian[k]| 0.0))
; the negation of the claim
(assert (< (+ |Sum(Product(b0*w[i1], i1, i2 + 1, k)^2*p[i2]^2, i2, 0, k)| (* (- 1.0) |jacobian[k]| |jacobian[k]|)) 0.0))
(check-sat)
