; control/K4c, step 1, base
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
; control/K4c, step 1, step
; claim: aug[j + 1] <= p[j + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |aug[j + 1]| Real)
(declare-const |hid[j + 1]| Real)
(declare-const n Real)
(declare-const |p[j + 1]| Real)
(declare-const |sqrt(n + 1)| Real)
; definition
(assert (= (+ (* (- 1.0) |p[j + 1]|) |sqrt(n + 1)|) 0.0))
; calculus
(assert (>= (+ (* (- 1.0) |aug[j + 1]|) |sqrt(n + 1)|) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[j + 1]| |aug[j + 1]|) (* |hid[j + 1]| |hid[j + 1]|)) 0.0))
; about n
(assert (>= n 0.0))
; about hid[j + 1]
(assert (>= |hid[j + 1]| 0.0))
; about aug[j + 1]
(assert (>= |aug[j + 1]| 0.0))
; about sqrt(n + 1)
(assert (= (+ (- 1.0) (* (- 1.0) n) (* |sqrt(n + 1)| |sqrt(n + 1)|)) 0.0))
; aug[j + 1] is nonnegative
(assert (>= |aug[j + 1]| 0.0))
; hid[j + 1] is nonnegative
(assert (>= |hid[j + 1]| 0.0))
; n is nonnegative
(assert (>= n 0.0))
; sqrt(n + 1) is nonnegative
(assert (>= |sqrt(n + 1)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |aug[j + 1]|) |p[j + 1]|) 0.0))
(check-sat)
(reset)
; control/K4c, step 2, base
; claim: jac[m, m] <= p[m]*Product(w[l], l, m + 1, m)
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
; control/K4c, step 2, step
; claim: jac[j + 1, m] <= p[m]*(w[j + 1]*Product(w[l], l, m + 1, j))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(w[i1], i1, m + 1, j)| Real)
(declare-const |jac[j + 1, m]| Real)
(declare-const |jac[j, m]| Real)
(declare-const |p[m]| Real)
(declare-const |w[j + 1]| Real)
; induction hypothesis
(assert (>= (+ (* |Product(w[i1], i1, m + 1, j)| |p[m]|) (* (- 1.0) |jac[j, m]|)) 0.0))
; calculus
(assert (>= (+ (* (- 1.0) |jac[j + 1, m]|) (* |jac[j, m]| |w[j + 1]|)) 0.0))
; about w[j + 1]
(assert (>= |w[j + 1]| 0.0))
; about jac[j, m]
(assert (>= |jac[j, m]| 0.0))
; about jac[j + 1, m]
(assert (>= |jac[j + 1, m]| 0.0))
; Product(w[i1], i1, m + 1, j) is nonnegative
(assert (>= |Product(w[i1], i1, m + 1, j)| 0.0))
; jac[j + 1, m] is nonnegative
(assert (>= |jac[j + 1, m]| 0.0))
; jac[j, m] is nonnegative
(assert (>= |jac[j, m]| 0.0))
; w[j + 1] is nonnegative
(assert (>= |w[j + 1]| 0.0))
; the negation of the claim
(assert (< (+ (* |Product(w[i1], i1, m + 1, j)| |p[m]| |w[j + 1]|) (* (- 1.0) |jac[j + 1, m]|)) 0.0))
(check-sat)
(reset)
; control/K4c, step 3
; claim: jac[k, i] <= p[i]*Product(w[l], l, i + 1, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(w[i1], i1, i + 1, k)| Real)
(declare-const |jac[k, i]| Real)
(declare-const |p[i]| Real)
; 2
(assert (>= (+ (* |Product(w[i1], i1, i + 1, k)| |p[i]|) (* (- 1.0) |jac[k, i]|)) 0.0))
; about jac[k, i]
(assert (>= |jac[k, i]| 0.0))
; Product(w[i1], i1, i + 1, k) is nonnegative
(assert (>= |Product(w[i1], i1, i + 1, k)| 0.0))
; jac[k, i] is nonnegative
(assert (>= |jac[k, i]| 0.0))
; the negation of the claim
(assert (< (+ (* |Product(w[i1], i1, i + 1, k)| |p[i]|) (* (- 1.0) |jac[k, i]|)) 0.0))
(check-sat)
(reset)
; control/K4c, claim
; claim: gc*jac[k, i] <= gc*(p[i]*Product(w[l], l, i + 1, k))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(w[i1], i1, i + 1, k)| Real)
(declare-const gc Real)
(declare-const |jac[k, i]| Real)
(declare-const |p[i]| Real)
; 3
(assert (>= (+ (* |Product(w[i1], i1, i + 1, k)| |p[i]|) (* (- 1.0) |jac[k, i]|)) 0.0))
; about jac[k, i]
(assert (>= |jac[k, i]| 0.0))
; about gc
(assert (>= gc 0.0))
; Product(w[i1], i1, i + 1, k) is nonnegative
(assert (>= |Product(w[i1], i1, i + 1, k)| 0.0))
; gc is nonnegative
(assert (>= gc 0.0))
; jac[k, i] is nonnegative
(assert (>= |jac[k, i]| 0.0))
; the negation of the claim
(assert (< (+ (* |Product(w[i1], i1, i + 1, k)| gc |p[i]|) (* (- 1.0) gc |jac[k, i]|)) 0.0))
(check-sat)
