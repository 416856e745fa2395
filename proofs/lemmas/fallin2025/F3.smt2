; fallin2025/F3, step 1, base
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
; fallin2025/F3, step 1, step
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
; fallin2025/F3, step 2, base
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
; fallin2025/F3, step 2, step
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
; fallin2025/F3, step 3, base
; claim: hess[i, u, i] <= b0*(p[u]*Product(w[l]*b0, l, u + 1, i - 1))*Product(w[l]*b0, l, i + 1, i) + Sum(Product(w[l]*b0, l, q + 1, i)*w[q]*c0*(p[u]*Product(w[l]*b0, l, u + 1, q - 1))*(p[i]*Product(w[l]*b0, l, i + 1, q - 1)), q, i + 1, i)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(b0*w[i1], i1, u + 1, i - 1)| Real)
(declare-const b0 Real)
(declare-const |hess[i, i, u]| Real)
(declare-const |hess[i, u, i]| Real)
(declare-const |jac[i - 1, u]| Real)
(declare-const |p[u]| Real)
; calculus
(assert (>= (+ (* b0 |jac[i - 1, u]|) (* (- 1.0) |hess[i, u, i]|)) 0.0))
; calculus
(assert (= (+ |hess[i, i, u]| (* (- 1.0) |hess[i, u, i]|)) 0.0))
; calculus
(assert (= (+ (* (- 1.0) |hess[i, i, u]|) |hess[i, u, i]|) 0.0))
; 2
(assert (>= (+ (* |Product(b0*w[i1], i1, u + 1, i - 1)| |p[u]|) (* (- 1.0) |jac[i - 1, u]|)) 0.0))
; index
(assert (>= 0.0 0.0))
; about jac[i - 1, u]
(assert (>= |jac[i - 1, u]| 0.0))
; about hess[i, u, i]
(assert (>= |hess[i, u, i]| 0.0))
; about hess[i, i, u]
(assert (>= |hess[i, i, u]| 0.0))
; about b0
(assert (>= b0 0.0))
; Product(b0*w[i1], i1, u + 1, i - 1) is nonnegative
(assert (>= |Product(b0*w[i1], i1, u + 1, i - 1)| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; hess[i, i, u] is nonnegative
(assert (>= |hess[i, i, u]| 0.0))
; hess[i, u, i] is nonnegative
(assert (>= |hess[i, u, i]| 0.0))
; jac[i - 1, u] is nonnegative
(assert (>= |jac[i - 1, u]| 0.0))
; the negation of the claim
(assert (< (+ (* |Product(b0*w[i1], i1, u + 1, i - 1)| b0 |p[u]|) (* (- 1.0) |hess[i, u, i]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F3, step 3, step
; claim: hess[j + 1, u, i] <= b0*(p[u]*Product(w[l]*b0, l, u + 1, i - 1))*(w[j + 1]*b0*Product(w[l]*b0, l, i + 1, j)) + (Sum(w[j + 1]*b0*Product(w[l]*b0, l, q + 1, j)*w[q]*c0*(p[u]*Product(w[l]*b0, l, u + 1, q - 1))*(p[i]*Product(w[l]*b0, l, i + 1, q - 1)), q, i + 1, j) + Product(w[l]*b0, l, j + 1 + 1, j + 1)*w[j + 1]*c0*(p[u]*Product(w[l]*b0, l, u + 1, j + 1 - 1))*(p[i]*Product(w[l]*b0, l, i + 1, j + 1 - 1)))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |A0[i - 1]| Real)
(declare-const A1 Real)
(declare-const |Product(b0*w[i1], i1, i + 1, j)| Real)
(declare-const |Product(b0*w[i1], i1, u + 1, i - 1)| Real)
(declare-const |Product(b0*w[i1], i1, u + 1, j - 1)| Real)
(declare-const |Product(b0*w[i1], i1, u + 1, j)| Real)
(declare-const |Sum(Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, j)*Product(b0*w[i1], i1, u + 1, i2 - 1)*w[i2], i2, i + 1, j)| Real)
(declare-const b0 Real)
(declare-const c0 Real)
(declare-const |hess[j + 1, i, u]| Real)
(declare-const |hess[j + 1, u, i]| Real)
(declare-const |hess[j, i, u]| Real)
(declare-const |hess[j, u, i]| Real)
(declare-const |jac[j - 1, u]| Real)
(declare-const |jac[j, i]| Real)
(declare-const |jac[j, u]| Real)
(declare-const |nu[i - 1]| Real)
(declare-const |p[i - 1]| Real)
(declare-const |p[i]| Real)
(declare-const |p[u]| Real)
(declare-const |w[j + 1]| Real)
(declare-const |w[j]| Real)
; induction hypothesis
(assert (>= (+ (* |Product(b0*w[i1], i1, i + 1, j)| |Product(b0*w[i1], i1, u + 1, i - 1)| b0 |p[u]|) (* |Sum(Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, j)*Product(b0*w[i1], i1, u + 1, i2 - 1)*w[i2], i2, i + 1, j)| c0 |p[i]| |p[u]|) (* (- 1.0) |hess[j, u, i]|)) 0.0))
; definition
(assert (= (+ |A0[i - 1]| (* A1 |nu[i - 1]| |p[i - 1]|) (* (- 1.0) |p[i]|)) 0.0))
; calculus
(assert (>= (+ (* b0 |hess[j, u, i]| |w[j + 1]|) (* c0 |jac[j, i]| |jac[j, u]| |w[j + 1]|) (* (- 1.0) |hess[j + 1, u, i]|)) 0.0))
; calculus
(assert (= (+ |hess[j + 1, i, u]| (* (- 1.0) |hess[j + 1, u, i]|)) 0.0))
; calculus
(assert (= (+ |hess[j, i, u]| (* (- 1.0) |hess[j, u, i]|)) 0.0))
; calculus
(assert (>= (+ (* b0 |jac[j - 1, u]| |w[j]|) (* (- 1.0) |jac[j, u]|)) 0.0))
; calculus
(assert (>= (+ (* b0 |hess[j, i, u]| |w[j + 1]|) (* c0 |jac[j, i]| |jac[j, u]| |w[j + 1]|) (* (- 1.0) |hess[j + 1, i, u]|)) 0.0))
; calculus
(assert (= (+ (* (- 1.0) |hess[j + 1, i, u]|) |hess[j + 1, u, i]|) 0.0))
; calculus
(assert (= (+ (* (- 1.0) |hess[j, i, u]|) |hess[j, u, i]|) 0.0))
; 2
(assert (>= (+ (* |Product(b0*w[i1], i1, u + 1, j)| |p[u]|) (* (- 1.0) |jac[j, u]|)) 0.0))
; 2
(assert (>= (+ (* |Product(b0*w[i1], i1, i + 1, j)| |p[i]|) (* (- 1.0) |jac[j, i]|)) 0.0))
; 2
(assert (>= (+ (* |Product(b0*w[i1], i1, u + 1, j - 1)| |p[u]|) (* (- 1.0) |jac[j - 1, u]|)) 0.0))
; about w[j]
(assert (>= |w[j]| 0.0))
; about w[j + 1]
(assert (>= |w[j + 1]| 0.0))
; about nu[i - 1]
(assert (>= |nu[i - 1]| 0.0))
; about jac[j, u]
(assert (>= |jac[j, u]| 0.0))
; about jac[j, i]
(assert (>= |jac[j, i]| 0.0))
; about jac[j - 1, u]
(assert (>= |jac[j - 1, u]| 0.0))
; about hess[j, u, i]
(assert (>= |hess[j, u, i]| 0.0))
; about hess[j, i, u]
(assert (>= |hess[j, i, u]| 0.0))
; about hess[j + 1, u, i]
(assert (>= |hess[j + 1, u, i]| 0.0))
; about hess[j + 1, i, u]
(assert (>= |hess[j + 1, i, u]| 0.0))
; about c0
(assert (>= c0 0.0))
; about b0
(assert (>= b0 0.0))
; about A1
(assert (>= A1 0.0))
; about A0[i - 1]
(assert (>= |A0[i - 1]| 0.0))
; A0[i - 1] is nonnegative
(assert (>= |A0[i - 1]| 0.0))
; A1 is nonnegative
(assert (>= A1 0.0))
; Product(b0*w[i1], i1, i + 1, j) is nonnegative
(assert (>= |Product(b0*w[i1], i1, i + 1, j)| 0.0))
; Product(b0*w[i1], i1, u + 1, i - 1) is nonnegative
(assert (>= |Product(b0*w[i1], i1, u + 1, i - 1)| 0.0))
; Product(b0*w[i1], i1, u + 1, j - 1) is nonnegative
(assert (>= |Product(b0*w[i1], i1, u + 1, j - 1)| 0.0))
; Product(b0*w[i1], i1, u + 1, j) is nonnegative
(assert (>= |Product(b0*w[i1], i1, u + 1, j)| 0.0))
; Sum(Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, j)*Product(b0*w[i1], i1, u + 1, i2 - 1)*w[i2], i2, i + 1, j) is nonnegative
(assert (>= |Sum(Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, j)*Product(b0*w[i1], i1, u + 1, i2 - 1)*w[i2], i2, i + 1, j)| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; hess[j + 1, i, u] is nonnegative
(assert (>= |hess[j + 1, i, u]| 0.0))
; hess[j + 1, u, i] is nonnegative
(assert (>= |hess[j + 1, u, i]| 0.0))
; hess[j, i, u] is nonnegative
(assert (>= |hess[j, i, u]| 0.0))
; hess[j, u, i] is nonnegative
(assert (>= |hess[j, u, i]| 0.0))
; jac[j - 1, u] is nonnegative
(assert (>= |jac[j - 1, u]| 0.0))
; jac[j, i] is nonnegative
(assert (>= |jac[j, i]| 0.0))
; jac[j, u] is nonnegative
(assert (>= |jac[j, u]| 0.0))
; nu[i - 1] is nonnegative
(assert (>= |nu[i - 1]| 0.0))
; w[j + 1] is nonnegative
(assert (>= |w[j + 1]| 0.0))
; w[j] is nonnegative
(assert (>= |w[j]| 0.0))
; the negation of the claim
(assert (< (+ (* |Product(b0*w[i1], i1, i + 1, j)| |Product(b0*w[i1], i1, u + 1, i - 1)| b0 b0 |p[u]| |w[j + 1]|) (* |Product(b0*w[i1], i1, i + 1, j)| |Product(b0*w[i1], i1, u + 1, j)| c0 |p[i]| |p[u]| |w[j + 1]|) (* |Sum(Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, j)*Product(b0*w[i1], i1, u + 1, i2 - 1)*w[i2], i2, i + 1, j)| b0 c0 |p[i]| |p[u]| |w[j + 1]|) (* (- 1.0) |hess[j + 1, u, i]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F3, claim
; claim: hess[k, u, i] <= b0*(p[u]*Product(w[l]*b0, l, u + 1, i - 1))*Product(w[l]*b0, l, i + 1, k) + Sum(Product(w[l]*b0, l, q + 1, k)*w[q]*c0*(p[u]*Product(w[l]*b0, l, u + 1, q - 1))*(p[i]*Product(w[l]*b0, l, i + 1, q - 1)), q, i + 1, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |A0[i - 1]| Real)
(declare-const |A0[k - 1]| Real)
(declare-const |A0[k]| Real)
(declare-const A1 Real)
(declare-const |Product(b0*w[i1], i1, i + 1, k)| Real)
(declare-const |Product(b0*w[i1], i1, u + 1, i - 1)| Real)
(declare-const |Sum(Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*Product(b0*w[i1], i1, u + 1, i2 - 1)*w[i2], i2, i + 1, k)| Real)
(declare-const |aug[k - 1]| Real)
(declare-const |aug[k]| Real)
(declare-const b0 Real)
(declare-const c0 Real)
(declare-const |hess[k, i, u]| Real)
(declare-const |hess[k, u, i]| Real)
(declare-const |hid[k]| Real)
(declare-const |nu[i - 1]| Real)
(declare-const |nu[k - 1]| Real)
(declare-const |nu[k]| Real)
(declare-const |out[k - 1]| Real)
(declare-const |p[i - 1]| Real)
(declare-const |p[i]| Real)
(declare-const |p[k + 1]| Real)
(declare-const |p[k - 1]| Real)
(declare-const |p[k]| Real)
(declare-const |p[u]| Real)
; definition
(assert (= (+ |A0[k]| (* A1 |nu[k]| |p[k]|) (* (- 1.0) |p[k + 1]|)) 0.0))
; definition
(assert (= (+ |A0[i - 1]| (* A1 |nu[i - 1]| |p[i - 1]|) (* (- 1.0) |p[i]|)) 0.0))
; calculus
(assert (= (+ |hess[k, i, u]| (* (- 1.0) |hess[k, u, i]|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |aug[k]|) |p[k]|) 0.0))
; 3
(assert (>= (+ (* |Product(b0*w[i1], i1, i + 1, k)| |Product(b0*w[i1], i1, u + 1, i - 1)| b0 |p[u]|) (* |Sum(Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*Product(b0*w[i1], i1, u + 1, i2 - 1)*w[i2], i2, i + 1, k)| c0 |p[i]| |p[u]|) (* (- 1.0) |hess[k, u, i]|)) 0.0))
; definition
(assert (= (+ |A0[k - 1]| (* A1 |nu[k - 1]| |p[k - 1]|) (* (- 1.0) |p[k]|)) 0.0))
; calculus
(assert (>= (+ |A0[k - 1]| (* A1 |out[k - 1]|) (* (- 1.0) |aug[k]|)) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[k]| |aug[k]|) (* |hid[k]| |hid[k]|)) 0.0))
; calculus
(assert (= (+ (* (- 1.0) |hess[k, i, u]|) |hess[k, u, i]|) 0.0))
; calculus
(assert (>= (+ (* |aug[k - 1]| |nu[k - 1]|) (* (- 1.0) |out[k - 1]|)) 0.0))
; about out[k - 1]
(assert (>= |out[k - 1]| 0.0))
; about nu[k]
(assert (>= |nu[k]| 0.0))
; about nu[k - 1]
(assert (>= |nu[k - 1]| 0.0))
; about nu[i - 1]
(assert (>= |nu[i - 1]| 0.0))
; about hid[k]
(assert (>= |hid[k]| 0.0))
; about hess[k, u, i]
(assert (>= |hess[k, u, i]| 0.0))
; about hess[k, i, u]
(assert (>= |hess[k, i, u]| 0.0))
; about c0
(assert (>= c0 0.0))
; about b0
(assert (>= b0 0.0))
; about aug[k]
(assert (>= |aug[k]| 0.0))
; about aug[k - 1]
(assert (>= |aug[k - 1]| 0.0))
; about A1
(assert (>= A1 0.0))
; about A0[k]
(assert (>= |A0[k]| 0.0))
; about A0[k - 1]
(assert (>= |A0[k - 1]| 0.0))
; about A0[i - 1]
(assert (>= |A0[i - 1]| 0.0))
; A0[i - 1] is nonnegative
(assert (>= |A0[i - 1]| 0.0))
; A0[k - 1] is nonnegative
(assert (>= |A0[k - 1]| 0.0))
; A0[k] is nonnegative
(assert (>= |A0[k]| 0.0))
; A1 is nonnegative
(assert (>= A1 0.0))
; Product(b0*w[i1], i1, i + 1, k) is nonnegative
(assert (>= |Product(b0*w[i1], i1, i + 1, k)| 0.0))
; Product(b0*w[i1], i1, u + 1, i - 1) is nonnegative
(assert (>= |Product(b0*w[i1], i1, u + 1, i - 1)| 0.0))
; Sum(Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*Product(b0*w[i1], i1, u + 1, i2 - 1)*w[i2], i2, i + 1, k) is nonnegative
(assert (>= |Sum(Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*Product(b0*w[i1], i1, u + 1, i2 - 1)*w[i2], i2, i + 1, k)| 0.0))
; aug[k - 1] is nonnegative
(assert (>= |aug[k - 1]| 0.0))
; aug[k] is nonnegative
(assert (>= |aug[k]| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; hess[k, i, u] is nonnegative
(assert (>= |hess[k, i, u]| 0.0))
; hess[k, u, i] is nonnegative
(assert (>= |hess[k, u, i]| 0.0))
; hid[k] is nonnegative
(assert (>= |hid[k]| 0.0))
; nu[i - 1] is nonnegative
(assert (>= |nu[i - 1]| 0.0))
; nu[k - 1] is nonnegative
(assert (>= |nu[k - 1]| 0.0))
; nu[k] is nonnegative
(assert (>= |nu[k]| 0.0))
; out[k - 1] is nonnegative
(assert (>= |out[k - 1]| 0.0))
; the negation of the claim
(assert (< (+ (* |Product(b0*w[i1], i1, i + 1, k)| |Product(b0*w[i1], i1, u + 1, i - 1)| b0 |p[u]|) (* |Sum(Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*Product(b0*w[i1], i1, u + 1, i2 - 1)*w[i2], i2, i + 1, k)| c0 |p[i]| |p[u]|) (* (- 1.0) |hess[k, u, i]|)) 0.0))
(check-sat)
