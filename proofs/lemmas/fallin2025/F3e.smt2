; fallin2025/F3e, step 1
; claim: aug[j + 1] <= A0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const A0 Real)
(declare-const |aug[j + 1]| Real)
(declare-const |hid[j + 1]| Real)
; calculus
(assert (>= (+ A0 (* (- 1.0) |aug[j + 1]|)) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[j + 1]| |aug[j + 1]|) (* |hid[j + 1]| |hid[j + 1]|)) 0.0))
; about hid[j + 1]
(assert (>= |hid[j + 1]| 0.0))
; about aug[j + 1]
(assert (>= |aug[j + 1]| 0.0))
; about A0
(assert (>= A0 0.0))
; A0 is nonnegative
(assert (>= A0 0.0))
; aug[j + 1] is nonnegative
(assert (>= |aug[j + 1]| 0.0))
; hid[j + 1] is nonnegative
(assert (>= |hid[j + 1]| 0.0))
; the negation of the claim
(assert (< (+ A0 (* (- 1.0) |aug[j + 1]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F3e, step 2, base
; claim: jac[0, 0] <= s*Product(w[l]*b0, l, 1, 0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |aug[0]| Real)
(declare-const |hid[0]| Real)
(declare-const |jac[0, 0]| Real)
(declare-const s Real)
; calculus
(assert (>= (+ |aug[0]| (* (- 1.0) |jac[0, 0]|)) 0.0))
; calculus
(assert (>= (+ (* (- 1.0) |aug[0]|) s) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[0]| |aug[0]|) (* |hid[0]| |hid[0]|)) 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; about jac[0, 0]
(assert (>= |jac[0, 0]| 0.0))
; about hid[0]
(assert (>= |hid[0]| 0.0))
; about aug[0]
(assert (>= |aug[0]| 0.0))
; aug[0] is nonnegative
(assert (>= |aug[0]| 0.0))
; hid[0] is nonnegative
(assert (>= |hid[0]| 0.0))
; jac[0, 0] is nonnegative
(assert (>= |jac[0, 0]| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |jac[0, 0]|) s) 0.0))
(check-sat)
(reset)
; fallin2025/F3e, step 2, step
; claim: jac[j + 1, 0] <= s*(w[j + 1]*b0*Product(w[l]*b0, l, 1, j))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(b0*w[i1], i1, 1, j)| Real)
(declare-const b0 Real)
(declare-const |jac[j + 1, 0]| Real)
(declare-const |jac[j, 0]| Real)
(declare-const s Real)
(declare-const |w[j + 1]| Real)
; induction hypothesis
(assert (>= (+ (* |Product(b0*w[i1], i1, 1, j)| s) (* (- 1.0) |jac[j, 0]|)) 0.0))
; calculus
(assert (>= (+ (* b0 |jac[j, 0]| |w[j + 1]|) (* (- 1.0) |jac[j + 1, 0]|)) 0.0))
; about w[j + 1]
(assert (>= |w[j + 1]| 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; about jac[j, 0]
(assert (>= |jac[j, 0]| 0.0))
; about jac[j + 1, 0]
(assert (>= |jac[j + 1, 0]| 0.0))
; about b0
(assert (>= b0 0.0))
; Product(b0*w[i1], i1, 1, j) is nonnegative
(assert (>= |Product(b0*w[i1], i1, 1, j)| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; jac[j + 1, 0] is nonnegative
(assert (>= |jac[j + 1, 0]| 0.0))
; jac[j, 0] is nonnegative
(assert (>= |jac[j, 0]| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; w[j + 1] is nonnegative
(assert (>= |w[j + 1]| 0.0))
; the negation of the claim
(assert (< (+ (* |Product(b0*w[i1], i1, 1, j)| b0 s |w[j + 1]|) (* (- 1.0) |jac[j + 1, 0]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F3e, step 3, base
; claim: jac[m, m] <= A0*Product(w[l]*b0, l, m + 1, m)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const A0 Real)
(declare-const |aug[m]| Real)
(declare-const |hid[m]| Real)
(declare-const |jac[m, m]| Real)
; calculus
(assert (>= (+ |aug[m]| (* (- 1.0) |jac[m, m]|)) 0.0))
; calculus
(assert (>= (+ A0 (* (- 1.0) |aug[m]|)) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[m]| |aug[m]|) (* |hid[m]| |hid[m]|)) 0.0))
; index
(assert (>= 0.0 0.0))
; about jac[m, m]
(assert (>= |jac[m, m]| 0.0))
; about hid[m]
(assert (>= |hid[m]| 0.0))
; about aug[m]
(assert (>= |aug[m]| 0.0))
; about A0
(assert (>= A0 0.0))
; A0 is nonnegative
(assert (>= A0 0.0))
; aug[m] is nonnegative
(assert (>= |aug[m]| 0.0))
; hid[m] is nonnegative
(assert (>= |hid[m]| 0.0))
; jac[m, m] is nonnegative
(assert (>= |jac[m, m]| 0.0))
; the negation of the claim
(assert (< (+ A0 (* (- 1.0) |jac[m, m]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F3e, step 3, step
; claim: jac[j + 1, m] <= A0*(w[j + 1]*b0*Product(w[l]*b0, l, m + 1, j))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const A0 Real)
(declare-const |Product(b0*w[i1], i1, m + 1, j)| Real)
(declare-const b0 Real)
(declare-const |jac[j + 1, m]| Real)
(declare-const |jac[j, m]| Real)
(declare-const |w[j + 1]| Real)
; induction hypothesis
(assert (>= (+ (* A0 |Product(b0*w[i1], i1, m + 1, j)|) (* (- 1.0) |jac[j, m]|)) 0.0))
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
; about A0
(assert (>= A0 0.0))
; A0 is nonnegative
(assert (>= A0 0.0))
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
(assert (< (+ (* A0 |Product(b0*w[i1], i1, m + 1, j)| b0 |w[j + 1]|) (* (- 1.0) |jac[j + 1, m]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F3e, step 4, base
; claim: hess[0, 0, 0] <= s^2*Sum(Product(w[l]*b0, l, q + 1, 0)*w[q]*c0*Product(w[l]*b0, l, 0 + 1, q - 1)^2, q, 1, 0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |hess[0, 0, 0]| Real)
; calculus
(assert (>= (* (- 1.0) |hess[0, 0, 0]|) 0.0))
; calculus
(assert (= 0.0 0.0))
; about hess[0, 0, 0]
(assert (>= |hess[0, 0, 0]| 0.0))
; hess[0, 0, 0] is nonnegative
(assert (>= |hess[0, 0, 0]| 0.0))
; the negation of the claim
(assert (< (* (- 1.0) |hess[0, 0, 0]|) 0.0))
(check-sat)
(reset)
; fallin2025/F3e, step 4, step
; claim: hess[j + 1, 0, 0] <= s^2*(Sum(w[j + 1]*b0*Product(w[l]*b0, l, q + 1, j)*w[q]*c0*Product(w[l]*b0, l, 0 + 1, q - 1)^2, q, 1, j) + Product(w[l]*b0, l, j + 1 + 1, j + 1)*w[j + 1]*c0*Product(w[l]*b0, l, 0 + 1, j + 1 - 1)^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(b0*w[i1], i1, 1, j)| Real)
(declare-const |Sum(Product(b0*w[i1], i1, 1, i2 - 1)^2*Product(b0*w[i1], i1, i2 + 1, j)*w[i2], i2, 1, j)| Real)
(declare-const b0 Real)
(declare-const c0 Real)
(declare-const |hess[j + 1, 0, 0]| Real)
(declare-const |hess[j, 0, 0]| Real)
(declare-const |jac[j, 0]| Real)
(declare-const s Real)
(declare-const |w[j + 1]| Real)
; induction hypothesis
(assert (>= (+ (* |Sum(Product(b0*w[i1], i1, 1, i2 - 1)^2*Product(b0*w[i1], i1, i2 + 1, j)*w[i2], i2, 1, j)| c0 s s) (* (- 1.0) |hess[j, 0, 0]|)) 0.0))
; calculus
(assert (>= (+ (* b0 |hess[j, 0, 0]| |w[j + 1]|) (* c0 |jac[j, 0]| |jac[j, 0]| |w[j + 1]|) (* (- 1.0) |hess[j + 1, 0, 0]|)) 0.0))
; calculus
(assert (= 0.0 0.0))
; 2
(assert (>= (+ (* |Product(b0*w[i1], i1, 1, j)| s) (* (- 1.0) |jac[j, 0]|)) 0.0))
; about w[j + 1]
(assert (>= |w[j + 1]| 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; about jac[j, 0]
(assert (>= |jac[j, 0]| 0.0))
; about hess[j, 0, 0]
(assert (>= |hess[j, 0, 0]| 0.0))
; about hess[j + 1, 0, 0]
(assert (>= |hess[j + 1, 0, 0]| 0.0))
; about c0
(assert (>= c0 0.0))
; about b0
(assert (>= b0 0.0))
; Product(b0*w[i1], i1, 1, j) is nonnegative
(assert (>= |Product(b0*w[i1], i1, 1, j)| 0.0))
; Sum(Product(b0*w[i1], i1, 1, i2 - 1)^2*Product(b0*w[i1], i1, i2 + 1, j)*w[i2], i2, 1, j) is nonnegative
(assert (>= |Sum(Product(b0*w[i1], i1, 1, i2 - 1)^2*Product(b0*w[i1], i1, i2 + 1, j)*w[i2], i2, 1, j)| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; hess[j + 1, 0, 0] is nonnegative
(assert (>= |hess[j + 1, 0, 0]| 0.0))
; hess[j, 0, 0] is nonnegative
(assert (>= |hess[j, 0, 0]| 0.0))
; jac[j, 0] is nonnegative
(assert (>= |jac[j, 0]| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; w[j + 1] is nonnegative
(assert (>= |w[j + 1]| 0.0))
; the negation of the claim
(assert (< (+ (* |Product(b0*w[i1], i1, 1, j)| |Product(b0*w[i1], i1, 1, j)| c0 s s |w[j + 1]|) (* |Sum(Product(b0*w[i1], i1, 1, i2 - 1)^2*Product(b0*w[i1], i1, i2 + 1, j)*w[i2], i2, 1, j)| b0 c0 s s |w[j + 1]|) (* (- 1.0) |hess[j + 1, 0, 0]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F3e, step 5, base
; claim: hess[i, 0, i] <= s*(b0*Product(w[l]*b0, l, 0 + 1, i - 1)*Product(w[l]*b0, l, i + 1, i) + A0*Sum(Product(w[l]*b0, l, q + 1, i)*w[q]*c0*Product(w[l]*b0, l, 0 + 1, q - 1)*Product(w[l]*b0, l, i + 1, q - 1), q, i + 1, i))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(b0*w[i1], i1, 1, i - 1)| Real)
(declare-const |Product(b0*w[i1], i1, 1, i - 2)| Real)
(declare-const b0 Real)
(declare-const |hess[i, 0, i]| Real)
(declare-const |hess[i, i, 0]| Real)
(declare-const |jac[i - 1, 0]| Real)
(declare-const |jac[i - 2, 0]| Real)
(declare-const s Real)
(declare-const |w[i - 1]| Real)
; calculus
(assert (>= (+ (* b0 |jac[i - 1, 0]|) (* (- 1.0) |hess[i, 0, i]|)) 0.0))
; calculus
(assert (= (+ (* (- 1.0) |hess[i, 0, i]|) |hess[i, i, 0]|) 0.0))
; calculus
(assert (>= (+ (* b0 |jac[i - 2, 0]| |w[i - 1]|) (* (- 1.0) |jac[i - 1, 0]|)) 0.0))
; calculus
(assert (= (+ |hess[i, 0, i]| (* (- 1.0) |hess[i, i, 0]|)) 0.0))
; 2
(assert (>= (+ (* |Product(b0*w[i1], i1, 1, i - 1)| s) (* (- 1.0) |jac[i - 1, 0]|)) 0.0))
; 2
(assert (>= (+ (* |Product(b0*w[i1], i1, 1, i - 2)| s) (* (- 1.0) |jac[i - 2, 0]|)) 0.0))
; index
(assert (>= 0.0 0.0))
; about w[i - 1]
(assert (>= |w[i - 1]| 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; about jac[i - 2, 0]
(assert (>= |jac[i - 2, 0]| 0.0))
; about jac[i - 1, 0]
(assert (>= |jac[i - 1, 0]| 0.0))
; about hess[i, i, 0]
(assert (>= |hess[i, i, 0]| 0.0))
; about hess[i, 0, i]
(assert (>= |hess[i, 0, i]| 0.0))
; about b0
(assert (>= b0 0.0))
; Product(b0*w[i1], i1, 1, i - 1) is nonnegative
(assert (>= |Product(b0*w[i1], i1, 1, i - 1)| 0.0))
; Product(b0*w[i1], i1, 1, i - 2) is nonnegative
(assert (>= |Product(b0*w[i1], i1, 1, i - 2)| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; hess[i, 0, i] is nonnegative
(assert (>= |hess[i, 0, i]| 0.0))
; hess[i, i, 0] is nonnegative
(assert (>= |hess[i, i, 0]| 0.0))
; jac[i - 1, 0] is nonnegative
(assert (>= |jac[i - 1, 0]| 0.0))
; jac[i - 2, 0] is nonnegative
(assert (>= |jac[i - 2, 0]| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; w[i - 1] is nonnegative
(assert (>= |w[i - 1]| 0.0))
; the negation of the claim
(assert (< (+ (* |Product(b0*w[i1], i1, 1, i - 1)| b0 s) (* (- 1.0) |hess[i, 0, i]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F3e, step 5, step
; claim: hess[j + 1, 0, i] <= s*(b0*Product(w[l]*b0, l, 0 + 1, i - 1)*(w[j + 1]*b0*Product(w[l]*b0, l, i + 1, j)) + A0*(Sum(w[j + 1]*b0*Product(w[l]*b0, l, q + 1, j)*w[q]*c0*Product(w[l]*b0, l, 0 + 1, q - 1)*Product(w[l]*b0, l, i + 1, q - 1), q, i + 1, j) + Product(w[l]*b0, l, j + 1 + 1, j + 1)*w[j + 1]*c0*Product(w[l]*b0, l, 0 + 1, j + 1 - 1)*Product(w[l]*b0, l, i + 1, j + 1 - 1)))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const A0 Real)
(declare-const |Product(b0*w[i1], i1, 1, i - 1)| Real)
(declare-const |Product(b0*w[i1], i1, 1, j - 1)| Real)
(declare-const |Product(b0*w[i1], i1, 1, j)| Real)
(declare-const |Product(b0*w[i1], i1, i + 1, j)| Real)
(declare-const |Sum(Product(b0*w[i1], i1, 1, i2 - 1)*Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, j)*w[i2], i2, i + 1, j)| Real)
(declare-const b0 Real)
(declare-const c0 Real)
(declare-const |hess[j + 1, 0, i]| Real)
(declare-const |hess[j + 1, i, 0]| Real)
(declare-const |hess[j, 0, i]| Real)
(declare-const |hess[j, i, 0]| Real)
(declare-const |jac[j - 1, 0]| Real)
(declare-const |jac[j - 2, 0]| Real)
(declare-const |jac[j, 0]| Real)
(declare-const |jac[j, i]| Real)
(declare-const s Real)
(declare-const |w[j + 1]| Real)
(declare-const |w[j - 1]| Real)
(declare-const |w[j]| Real)
; induction hypothesis
(assert (>= (+ (* A0 |Sum(Product(b0*w[i1], i1, 1, i2 - 1)*Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, j)*w[i2], i2, i + 1, j)| c0 s) (* |Product(b0*w[i1], i1, 1, i - 1)| |Product(b0*w[i1], i1, i + 1, j)| b0 s) (* (- 1.0) |hess[j, 0, i]|)) 0.0))
; calculus
(assert (>= (+ (* b0 |hess[j, 0, i]| |w[j + 1]|) (* c0 |jac[j, 0]| |jac[j, i]| |w[j + 1]|) (* (- 1.0) |hess[j + 1, 0, i]|)) 0.0))
; calculus
(assert (= (+ (* (- 1.0) |hess[j + 1, 0, i]|) |hess[j + 1, i, 0]|) 0.0))
; calculus
(assert (= (+ (* (- 1.0) |hess[j, 0, i]|) |hess[j, i, 0]|) 0.0))
; calculus
(assert (>= (+ (* b0 |jac[j - 1, 0]| |w[j]|) (* (- 1.0) |jac[j, 0]|)) 0.0))
; calculus
(assert (>= (+ (* b0 |hess[j, i, 0]| |w[j + 1]|) (* c0 |jac[j, 0]| |jac[j, i]| |w[j + 1]|) (* (- 1.0) |hess[j + 1, i, 0]|)) 0.0))
; calculus
(assert (= (+ |hess[j + 1, 0, i]| (* (- 1.0) |hess[j + 1, i, 0]|)) 0.0))
; calculus
(assert (= (+ |hess[j, 0, i]| (* (- 1.0) |hess[j, i, 0]|)) 0.0))
; 2
(assert (>= (+ (* |Product(b0*w[i1], i1, 1, j)| s) (* (- 1.0) |jac[j, 0]|)) 0.0))
; 3
(assert (>= (+ (* A0 |Product(b0*w[i1], i1, i + 1, j)|) (* (- 1.0) |jac[j, i]|)) 0.0))
; calculus
(assert (>= (+ (* b0 |jac[j - 2, 0]| |w[j - 1]|) (* (- 1.0) |jac[j - 1, 0]|)) 0.0))
; 2
(assert (>= (+ (* |Product(b0*w[i1], i1, 1, j - 1)| s) (* (- 1.0) |jac[j - 1, 0]|)) 0.0))
; about w[j]
(assert (>= |w[j]| 0.0))
; about w[j - 1]
(assert (>= |w[j - 1]| 0.0))
; about w[j + 1]
(assert (>= |w[j + 1]| 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; about jac[j, i]
(assert (>= |jac[j, i]| 0.0))
; about jac[j, 0]
(assert (>= |jac[j, 0]| 0.0))
; about jac[j - 2, 0]
(assert (>= |jac[j - 2, 0]| 0.0))
; about jac[j - 1, 0]
(assert (>= |jac[j - 1, 0]| 0.0))
; about hess[j, i, 0]
(assert (>= |hess[j, i, 0]| 0.0))
; about hess[j, 0, i]
(assert (>= |hess[j, 0, i]| 0.0))
; about hess[j + 1, i, 0]
(assert (>= |hess[j + 1, i, 0]| 0.0))
; about hess[j + 1, 0, i]
(assert (>= |hess[j + 1, 0, i]| 0.0))
; about c0
(assert (>= c0 0.0))
; about b0
(assert (>= b0 0.0))
; about A0
(assert (>= A0 0.0))
; A0 is nonnegative
(assert (>= A0 0.0))
; Product(b0*w[i1], i1, 1, i - 1) is nonnegative
(assert (>= |Product(b0*w[i1], i1, 1, i - 1)| 0.0))
; Product(b0*w[i1], i1, 1, j - 1) is nonnegative
(assert (>= |Product(b0*w[i1], i1, 1, j - 1)| 0.0))
; Product(b0*w[i1], i1, 1, j) is nonnegative
(assert (>= |Product(b0*w[i1], i1, 1, j)| 0.0))
; Product(b0*w[i1], i1, i + 1, j) is nonnegative
(assert (>= |Product(b0*w[i1], i1, i + 1, j)| 0.0))
; Sum(Product(b0*w[i1], i1, 1, i2 - 1)*Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, j)*w[i2], i2, i + 1, j) is nonnegative
(assert (>= |Sum(Product(b0*w[i1], i1, 1, i2 - 1)*Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, j)*w[i2], i2, i + 1, j)| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; hess[j + 1, 0, i] is nonnegative
(assert (>= |hess[j + 1, 0, i]| 0.0))
; hess[j + 1, i, 0] is nonnegative
(assert (>= |hess[j + 1, i, 0]| 0.0))
; hess[j, 0, i] is nonnegative
(assert (>= |hess[j, 0, i]| 0.0))
; hess[j, i, 0] is nonnegative
(assert (>= |hess[j, i, 0]| 0.0))
; jac[j - 1, 0] is nonnegative
(assert (>= |jac[j - 1, 0]| 0.0))
; jac[j - 2, 0] is nonnegative
(assert (>= |jac[j - 2, 0]| 0.0))
; jac[j, 0] is nonnegative
(assert (>= |jac[j, 0]| 0.0))
; jac[j, i] is nonnegative
(assert (>= |jac[j, i]| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; w[j + 1] is nonnegative
(assert (>= |w[j + 1]| 0.0))
; w[j - 1] is nonnegative
(assert (>= |w[j - 1]| 0.0))
; w[j] is nonnegative
(assert (>= |w[j]| 0.0))
; the negation of the claim
(assert (< (+ (* A0 |Product(b0*w[i1], i1, 1, j)| |Product(b0*w[i1], i1, i + 1, j)| c0 s |w[j + 1]|) (* A0 |Sum(Product(b0*w[i1], i1, 1, i2 - 1)*Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, j)*w[i2], i2, i + 1, j)| b0 c0 s |w[j + 1]|) (* |Product(b0*w[i1], i1, 1, i - 1)| |Product(b0*w[i1], i1, i + 1, j)| b0 b0 s |w[j + 1]|) (* (- 1.0) |hess[j + 1, 0, i]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F3e, step 6, base
; claim: hess[i, u, i] <= A0*(b0*Product(w[l]*b0, l, u + 1, i - 1)*Product(w[l]*b0, l, i + 1, i) + A0*Sum(Product(w[l]*b0, l, q + 1, i)*w[q]*c0*Product(w[l]*b0, l, u + 1, q - 1)*Product(w[l]*b0, l, i + 1, q - 1), q, i + 1, i))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const A0 Real)
(declare-const |Product(b0*w[i1], i1, u + 1, i - 1)| Real)
(declare-const b0 Real)
(declare-const |hess[i, i, u]| Real)
(declare-const |hess[i, u, i]| Real)
(declare-const |jac[i - 1, u]| Real)
; calculus
(assert (>= (+ (* b0 |jac[i - 1, u]|) (* (- 1.0) |hess[i, u, i]|)) 0.0))
; calculus
(assert (= (+ |hess[i, i, u]| (* (- 1.0) |hess[i, u, i]|)) 0.0))
; calculus
(assert (= (+ (* (- 1.0) |hess[i, i, u]|) |hess[i, u, i]|) 0.0))
; 3
(assert (>= (+ (* A0 |Product(b0*w[i1], i1, u + 1, i - 1)|) (* (- 1.0) |jac[i - 1, u]|)) 0.0))
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
; about A0
(assert (>= A0 0.0))
; A0 is nonnegative
(assert (>= A0 0.0))
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
(assert (< (+ (* A0 |Product(b0*w[i1], i1, u + 1, i - 1)| b0) (* (- 1.0) |hess[i, u, i]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F3e, step 6, step
; claim: hess[j + 1, u, i] <= A0*(b0*Product(w[l]*b0, l, u + 1, i - 1)*(w[j + 1]*b0*Product(w[l]*b0, l, i + 1, j)) + A0*(Sum(w[j + 1]*b0*Product(w[l]*b0, l, q + 1, j)*w[q]*c0*Product(w[l]*b0, l, u + 1, q - 1)*Product(w[l]*b0, l, i + 1, q - 1), q, i + 1, j) + Product(w[l]*b0, l, j + 1 + 1, j + 1)*w[j + 1]*c0*Product(w[l]*b0, l, u + 1, j + 1 - 1)*Product(w[l]*b0, l, i + 1, j + 1 - 1)))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const A0 Real)
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
(declare-const |w[j + 1]| Real)
(declare-const |w[j]| Real)
; induction hypothesis
(assert (>= (+ (* A0 |Product(b0*w[i1], i1, i + 1, j)| |Product(b0*w[i1], i1, u + 1, i - 1)| b0) (* A0 A0 |Sum(Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, j)*Product(b0*w[i1], i1, u + 1, i2 - 1)*w[i2], i2, i + 1, j)| c0) (* (- 1.0) |hess[j, u, i]|)) 0.0))
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
; 3
(assert (>= (+ (* A0 |Product(b0*w[i1], i1, u + 1, j)|) (* (- 1.0) |jac[j, u]|)) 0.0))
; 3
(assert (>= (+ (* A0 |Product(b0*w[i1], i1, i + 1, j)|) (* (- 1.0) |jac[j, i]|)) 0.0))
; 3
(assert (>= (+ (* A0 |Product(b0*w[i1], i1, u + 1, j - 1)|) (* (- 1.0) |jac[j - 1, u]|)) 0.0))
; about w[j]
(assert (>= |w[j]| 0.0))
; about w[j + 1]
(assert (>= |w[j + 1]| 0.0))
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
; about A0
(assert (>= A0 0.0))
; A0 is nonnegative
(assert (>= A0 0.0))
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
; w[j + 1] is nonnegative
(assert (>= |w[j + 1]| 0.0))
; w[j] is nonnegative
(assert (>= |w[j]| 0.0))
; the negation of the claim
(assert (< (+ (* A0 |Product(b0*w[i1], i1, i + 1, j)| |Product(b0*w[i1], i1, u + 1, i - 1)| b0 b0 |w[j + 1]|) (* A0 A0 |Product(b0*w[i1], i1, i + 1, j)| |Product(b0*w[i1], i1, u + 1, j)| c0 |w[j + 1]|) (* A0 A0 |Sum(Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, j)*Product(b0*w[i1], i1, u + 1, i2 - 1)*w[i2], i2, i + 1, j)| b0 c0 |w[j + 1]|) (* (- 1.0) |hess[j + 1, u, i]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F3e, claim 1
; claim: hess[k, 0, 0] <= s^2*Sum(Product(w[l]*b0, l, q + 1, k)*w[q]*c0*Product(w[l]*b0, l, 0 + 1, q - 1)^2, q, 1, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const A0 Real)
(declare-const |Product(b0*w[i1], i1, 1, i - 1)| Real)
(declare-const |Product(b0*w[i1], i1, i + 1, k)| Real)
(declare-const |Product(b0*w[i1], i1, u + 1, i - 1)| Real)
(declare-const |Sum(Product(b0*w[i1], i1, 1, i2 - 1)*Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*w[i2], i2, i + 1, k)| Real)
(declare-const |Sum(Product(b0*w[i1], i1, 1, i2 - 1)^2*Product(b0*w[i1], i1, i2 + 1, k)*w[i2], i2, 1, k)| Real)
(declare-const |Sum(Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*Product(b0*w[i1], i1, u + 1, i2 - 1)*w[i2], i2, i + 1, k)| Real)
(declare-const b0 Real)
(declare-const c0 Real)
(declare-const |hess[k, 0, 0]| Real)
(declare-const |hess[k, 0, i]| Real)
(declare-const |hess[k, u, i]| Real)
(declare-const s Real)
; 4
(assert (>= (+ (* |Sum(Product(b0*w[i1], i1, 1, i2 - 1)^2*Product(b0*w[i1], i1, i2 + 1, k)*w[i2], i2, 1, k)| c0 s s) (* (- 1.0) |hess[k, 0, 0]|)) 0.0))
; 5
(assert (>= (+ (* A0 |Sum(Product(b0*w[i1], i1, 1, i2 - 1)*Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*w[i2], i2, i + 1, k)| c0 s) (* |Product(b0*w[i1], i1, 1, i - 1)| |Product(b0*w[i1], i1, i + 1, k)| b0 s) (* (- 1.0) |hess[k, 0, i]|)) 0.0))
; 6
(assert (>= (+ (* A0 |Product(b0*w[i1], i1, i + 1, k)| |Product(b0*w[i1], i1, u + 1, i - 1)| b0) (* A0 A0 |Sum(Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*Product(b0*w[i1], i1, u + 1, i2 - 1)*w[i2], i2, i + 1, k)| c0) (* (- 1.0) |hess[k, u, i]|)) 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; about hess[k, u, i]
(assert (>= |hess[k, u, i]| 0.0))
; about hess[k, 0, i]
(assert (>= |hess[k, 0, i]| 0.0))
; about hess[k, 0, 0]
(assert (>= |hess[k, 0, 0]| 0.0))
; about c0
(assert (>= c0 0.0))
; about b0
(assert (>= b0 0.0))
; about A0
(assert (>= A0 0.0))
; A0 is nonnegative
(assert (>= A0 0.0))
; Product(b0*w[i1], i1, 1, i - 1) is nonnegative
(assert (>= |Product(b0*w[i1], i1, 1, i - 1)| 0.0))
; Product(b0*w[i1], i1, i + 1, k) is nonnegative
(assert (>= |Product(b0*w[i1], i1, i + 1, k)| 0.0))
; Product(b0*w[i1], i1, u + 1, i - 1) is nonnegative
(assert (>= |Product(b0*w[i1], i1, u + 1, i - 1)| 0.0))
; Sum(Product(b0*w[i1], i1, 1, i2 - 1)*Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*w[i2], i2, i + 1, k) is nonnegative
(assert (>= |Sum(Product(b0*w[i1], i1, 1, i2 - 1)*Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*w[i2], i2, i + 1, k)| 0.0))
; Sum(Product(b0*w[i1], i1, 1, i2 - 1)^2*Product(b0*w[i1], i1, i2 + 1, k)*w[i2], i2, 1, k) is nonnegative
(assert (>= |Sum(Product(b0*w[i1], i1, 1, i2 - 1)^2*Product(b0*w[i1], i1, i2 + 1, k)*w[i2], i2, 1, k)| 0.0))
; Sum(Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*Product(b0*w[i1], i1, u + 1, i2 - 1)*w[i2], i2, i + 1, k) is nonnegative
(assert (>= |Sum(Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*Product(b0*w[i1], i1, u + 1, i2 - 1)*w[i2], i2, i + 1, k)| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; hess[k, 0, 0] is nonnegative
(assert (>= |hess[k, 0, 0]| 0.0))
; hess[k, 0, i] is nonnegative
(assert (>= |hess[k, 0, i]| 0.0))
; hess[k, u, i] is nonnegative
(assert (>= |hess[k, u, i]| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* |Sum(Product(b0*w[i1], i1, 1, i2 - 1)^2*Product(b0*w[i1], i1, i2 + 1, k)*w[i2], i2, 1, k)| c0 s s) (* (- 1.0) |hess[k, 0, 0]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F3e, claim 2
; claim: hess[k, 0, i] <= s*(b0*Product(w[l]*b0, l, 0 + 1, i - 1)*Product(w[l]*b0, l, i + 1, k) + A0*Sum(Product(w[l]*b0, l, q + 1, k)*w[q]*c0*Product(w[l]*b0, l, 0 + 1, q - 1)*Product(w[l]*b0, l, i + 1, q - 1), q, i + 1, k))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const A0 Real)
(declare-const |Product(b0*w[i1], i1, 1, i - 1)| Real)
(declare-const |Product(b0*w[i1], i1, i + 1, k)| Real)
(declare-const |Product(b0*w[i1], i1, u + 1, i - 1)| Real)
(declare-const |Sum(Product(b0*w[i1], i1, 1, i2 - 1)*Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*w[i2], i2, i + 1, k)| Real)
(declare-const |Sum(Product(b0*w[i1], i1, 1, i2 - 1)^2*Product(b0*w[i1], i1, i2 + 1, k)*w[i2], i2, 1, k)| Real)
(declare-const |Sum(Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*Product(b0*w[i1], i1, u + 1, i2 - 1)*w[i2], i2, i + 1, k)| Real)
(declare-const b0 Real)
(declare-const c0 Real)
(declare-const |hess[k, 0, 0]| Real)
(declare-const |hess[k, 0, i]| Real)
(declare-const |hess[k, u, i]| Real)
(declare-const s Real)
; 4
(assert (>= (+ (* |Sum(Product(b0*w[i1], i1, 1, i2 - 1)^2*Product(b0*w[i1], i1, i2 + 1, k)*w[i2], i2, 1, k)| c0 s s) (* (- 1.0) |hess[k, 0, 0]|)) 0.0))
; 5
(assert (>= (+ (* A0 |Sum(Product(b0*w[i1], i1, 1, i2 - 1)*Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*w[i2], i2, i + 1, k)| c0 s) (* |Product(b0*w[i1], i1, 1, i - 1)| |Product(b0*w[i1], i1, i + 1, k)| b0 s) (* (- 1.0) |hess[k, 0, i]|)) 0.0))
; 6
(assert (>= (+ (* A0 |Product(b0*w[i1], i1, i + 1, k)| |Product(b0*w[i1], i1, u + 1, i - 1)| b0) (* A0 A0 |Sum(Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*Product(b0*w[i1], i1, u + 1, i2 - 1)*w[i2], i2, i + 1, k)| c0) (* (- 1.0) |hess[k, u, i]|)) 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; about hess[k, u, i]
(assert (>= |hess[k, u, i]| 0.0))
; about hess[k, 0, i]
(assert (>= |hess[k, 0, i]| 0.0))
; about hess[k, 0, 0]
(assert (>= |hess[k, 0, 0]| 0.0))
; about c0
(assert (>= c0 0.0))
; about b0
(assert (>= b0 0.0))
; about A0
(assert (>= A0 0.0))
; A0 is nonnegative
(assert (>= A0 0.0))
; Product(b0*w[i1], i1, 1, i - 1) is nonnegative
(assert (>= |Product(b0*w[i1], i1, 1, i - 1)| 0.0))
; Product(b0*w[i1], i1, i + 1, k) is nonnegative
(assert (>= |Product(b0*w[i1], i1, i + 1, k)| 0.0))
; Product(b0*w[i1], i1, u + 1, i - 1) is nonnegative
(assert (>= |Product(b0*w[i1], i1, u + 1, i - 1)| 0.0))
; Sum(Product(b0*w[i1], i1, 1, i2 - 1)*Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*w[i2], i2, i + 1, k) is nonnegative
(assert (>= |Sum(Product(b0*w[i1], i1, 1, i2 - 1)*Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*w[i2], i2, i + 1, k)| 0.0))
; Sum(Product(b0*w[i1], i1, 1, i2 - 1)^2*Product(b0*w[i1], i1, i2 + 1, k)*w[i2], i2, 1, k) is nonnegative
(assert (>= |Sum(Product(b0*w[i1], i1, 1, i2 - 1)^2*Product(b0*w[i1], i1, i2 + 1, k)*w[i2], i2, 1, k)| 0.0))
; Sum(Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*Product(b0*w[i1], i1, u + 1, i2 - 1)*w[i2], i2, i + 1, k) is nonnegative
(assert (>= |Sum(Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*Product(b0*w[i1], i1, u + 1, i2 - 1)*w[i2], i2, i + 1, k)| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; hess[k, 0, 0] is nonnegative
(assert (>= |hess[k, 0, 0]| 0.0))
; hess[k, 0, i] is nonnegative
(assert (>= |hess[k, 0, i]| 0.0))
; hess[k, u, i] is nonnegative
(assert (>= |hess[k, u, i]| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* A0 |Sum(Product(b0*w[i1], i1, 1, i2 - 1)*Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*w[i2], i2, i + 1, k)| c0 s) (* |Product(b0*w[i1], i1, 1, i - 1)| |Product(b0*w[i1], i1, i + 1, k)| b0 s) (* (- 1.0) |hess[k, 0, i]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F3e, claim 3
; claim: hess[k, u, i] <= A0*(b0*Product(w[l]*b0, l, u + 1, i - 1)*Product(w[l]*b0, l, i + 1, k) + A0*Sum(Product(w[l]*b0, l, q + 1, k)*w[q]*c0*Product(w[l]*b0, l, u + 1, q - 1)*Product(w[l]*b0, l, i + 1, q - 1), q, i + 1, k))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const A0 Real)
(declare-const |Product(b0*w[i1], i1, 1, i - 1)| Real)
(declare-const |Product(b0*w[i1], i1, i + 1, k)| Real)
(declare-const |Product(b0*w[i1], i1, u + 1, i - 1)| Real)
(declare-const |Sum(Product(b0*w[i1], i1, 1, i2 - 1)*Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*w[i2], i2, i + 1, k)| Real)
(declare-const |Sum(Product(b0*w[i1], i1, 1, i2 - 1)^2*Product(b0*w[i1], i1, i2 + 1, k)*w[i2], i2, 1, k)| Real)
(declare-const |Sum(Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*Product(b0*w[i1], i1, u + 1, i2 - 1)*w[i2], i2, i + 1, k)| Real)
(declare-const b0 Real)
(declare-const c0 Real)
(declare-const |hess[k, 0, 0]| Real)
(declare-const |hess[k, 0, i]| Real)
(declare-const |hess[k, u, i]| Real)
(declare-const s Real)
; 4
(assert (>= (+ (* |Sum(Product(b0*w[i1], i1, 1, i2 - 1)^2*Product(b0*w[i1], i1, i2 + 1, k)*w[i2], i2, 1, k)| c0 s s) (* (- 1.0) |hess[k, 0, 0]|)) 0.0))
; 5
(assert (>= (+ (* A0 |Sum(Product(b0*w[i1], i1, 1, i2 - 1)*Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*w[i2], i2, i + 1, k)| c0 s) (* |Product(b0*w[i1], i1, 1, i - 1)| |Product(b0*w[i1], i1, i + 1, k)| b0 s) (* (- 1.0) |hess[k, 0, i]|)) 0.0))
; 6
(assert (>= (+ (* A0 |Product(b0*w[i1], i1, i + 1, k)| |Product(b0*w[i1], i1, u + 1, i - 1)| b0) (* A0 A0 |Sum(Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*Product(b0*w[i1], i1, u + 1, i2 - 1)*w[i2], i2, i + 1, k)| c0) (* (- 1.0) |hess[k, u, i]|)) 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; about hess[k, u, i]
(assert (>= |hess[k, u, i]| 0.0))
; about hess[k, 0, i]
(assert (>= |hess[k, 0, i]| 0.0))
; about hess[k, 0, 0]
(assert (>= |hess[k, 0, 0]| 0.0))
; about c0
(assert (>= c0 0.0))
; about b0
(assert (>= b0 0.0))
; about A0
(assert (>= A0 0.0))
; A0 is nonnegative
(assert (>= A0 0.0))
; Product(b0*w[i1], i1, 1, i - 1) is nonnegative
(assert (>= |Product(b0*w[i1], i1, 1, i - 1)| 0.0))
; Product(b0*w[i1], i1, i + 1, k) is nonnegative
(assert (>= |Product(b0*w[i1], i1, i + 1, k)| 0.0))
; Product(b0*w[i1], i1, u + 1, i - 1) is nonnegative
(assert (>= |Product(b0*w[i1], i1, u + 1, i - 1)| 0.0))
; Sum(Product(b0*w[i1], i1, 1, i2 - 1)*Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*w[i2], i2, i + 1, k) is nonnegative
(assert (>= |Sum(Product(b0*w[i1], i1, 1, i2 - 1)*Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*w[i2], i2, i + 1, k)| 0.0))
; Sum(Product(b0*w[i1], i1, 1, i2 - 1)^2*Product(b0*w[i1], i1, i2 + 1, k)*w[i2], i2, 1, k) is nonnegative
(assert (>= |Sum(Product(b0*w[i1], i1, 1, i2 - 1)^2*Product(b0*w[i1], i1, i2 + 1, k)*w[i2], i2, 1, k)| 0.0))
; Sum(Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*Product(b0*w[i1], i1, u + 1, i2 - 1)*w[i2], i2, i + 1, k) is nonnegative
(assert (>= |Sum(Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*Product(b0*w[i1], i1, u + 1, i2 - 1)*w[i2], i2, i + 1, k)| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; hess[k, 0, 0] is nonnegative
(assert (>= |hess[k, 0, 0]| 0.0))
; hess[k, 0, i] is nonnegative
(assert (>= |hess[k, 0, i]| 0.0))
; hess[k, u, i] is nonnegative
(assert (>= |hess[k, u, i]| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* A0 |Product(b0*w[i1], i1, i + 1, k)| |Product(b0*w[i1], i1, u + 1, i - 1)| b0) (* A0 A0 |Sum(Product(b0*w[i1], i1, i + 1, i2 - 1)*Product(b0*w[i1], i1, i2 + 1, k)*Product(b0*w[i1], i1, u + 1, i2 - 1)*w[i2], i2, i + 1, k)| c0) (* (- 1.0) |hess[k, u, i]|)) 0.0))
(check-sat)
