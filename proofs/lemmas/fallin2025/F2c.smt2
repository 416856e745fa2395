; fallin2025/F2c, step 1
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
; fallin2025/F2c, step 2, base
; claim: jac[0, 0] <= (b0*tb)^0*s
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
; fallin2025/F2c, step 2, step
; claim: jac[j + 1, 0] <= (b0*tb)^(j + 1)*s
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const b0 Real)
(declare-const |b0^j| Real)
(declare-const |jac[j + 1, 0]| Real)
(declare-const |jac[j, 0]| Real)
(declare-const s Real)
(declare-const tb Real)
(declare-const |tb^j| Real)
; induction hypothesis
(assert (>= (+ (* |b0^j| s |tb^j|) (* (- 1.0) |jac[j, 0]|)) 0.0))
; calculus
(assert (>= (+ (* b0 |jac[j, 0]| tb) (* (- 1.0) |jac[j + 1, 0]|)) 0.0))
; about tb
(assert (> tb 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; about jac[j, 0]
(assert (>= |jac[j, 0]| 0.0))
; about jac[j + 1, 0]
(assert (>= |jac[j + 1, 0]| 0.0))
; about b0
(assert (> b0 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; b0^j is nonnegative
(assert (>= |b0^j| 0.0))
; jac[j + 1, 0] is nonnegative
(assert (>= |jac[j + 1, 0]| 0.0))
; jac[j, 0] is nonnegative
(assert (>= |jac[j, 0]| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; tb^j is nonnegative
(assert (>= |tb^j| 0.0))
; the negation of the claim
(assert (< (+ (* b0 |b0^j| s tb |tb^j|) (* (- 1.0) |jac[j + 1, 0]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F2c, step 3, base
; claim: jac[0 + m + 1, m + 1] <= (b0*tb)^0*A0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const A0 Real)
(declare-const |aug[m + 1]| Real)
(declare-const |hid[m + 1]| Real)
(declare-const |jac[m + 1, m + 1]| Real)
; calculus
(assert (>= (+ |aug[m + 1]| (* (- 1.0) |jac[m + 1, m + 1]|)) 0.0))
; calculus
(assert (>= (+ A0 (* (- 1.0) |aug[m + 1]|)) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[m + 1]| |aug[m + 1]|) (* |hid[m + 1]| |hid[m + 1]|)) 0.0))
; about jac[m + 1, m + 1]
(assert (>= |jac[m + 1, m + 1]| 0.0))
; about hid[m + 1]
(assert (>= |hid[m + 1]| 0.0))
; about aug[m + 1]
(assert (>= |aug[m + 1]| 0.0))
; about A0
(assert (>= A0 0.0))
; A0 is nonnegative
(assert (>= A0 0.0))
; aug[m + 1] is nonnegative
(assert (>= |aug[m + 1]| 0.0))
; hid[m + 1] is nonnegative
(assert (>= |hid[m + 1]| 0.0))
; jac[m + 1, m + 1] is nonnegative
(assert (>= |jac[m + 1, m + 1]| 0.0))
; the negation of the claim
(assert (< (+ A0 (* (- 1.0) |jac[m + 1, m + 1]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F2c, step 3, step
; claim: jac[j + 1 + m + 1, m + 1] <= (b0*tb)^(j + 1)*A0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const A0 Real)
(declare-const b0 Real)
(declare-const |b0^j| Real)
(declare-const |jac[j + m + 1, m + 1]| Real)
(declare-const |jac[j + m + 2, m + 1]| Real)
(declare-const tb Real)
(declare-const |tb^j| Real)
; induction hypothesis
(assert (>= (+ (* A0 |b0^j| |tb^j|) (* (- 1.0) |jac[j + m + 1, m + 1]|)) 0.0))
; calculus
(assert (>= (+ (* b0 |jac[j + m + 1, m + 1]| tb) (* (- 1.0) |jac[j + m + 2, m + 1]|)) 0.0))
; about tb
(assert (> tb 0.0))
; about jac[j + m + 2, m + 1]
(assert (>= |jac[j + m + 2, m + 1]| 0.0))
; about jac[j + m + 1, m + 1]
(assert (>= |jac[j + m + 1, m + 1]| 0.0))
; about b0
(assert (> b0 0.0))
; about A0
(assert (>= A0 0.0))
; A0 is nonnegative
(assert (>= A0 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; b0^j is nonnegative
(assert (>= |b0^j| 0.0))
; jac[j + m + 1, m + 1] is nonnegative
(assert (>= |jac[j + m + 1, m + 1]| 0.0))
; jac[j + m + 2, m + 1] is nonnegative
(assert (>= |jac[j + m + 2, m + 1]| 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; tb^j is nonnegative
(assert (>= |tb^j| 0.0))
; the negation of the claim
(assert (< (+ (* A0 b0 |b0^j| tb |tb^j|) (* (- 1.0) |jac[j + m + 2, m + 1]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F2c, claim 1
; claim: jac[k, 0] <= (b0*tb)^k*s
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |b0^k| Real)
(declare-const |jac[k, 0]| Real)
(declare-const s Real)
(declare-const |tb^k| Real)
; 2
(assert (>= (+ (* |b0^k| s |tb^k|) (* (- 1.0) |jac[k, 0]|)) 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; about jac[k, 0]
(assert (>= |jac[k, 0]| 0.0))
; b0^k is nonnegative
(assert (>= |b0^k| 0.0))
; jac[k, 0] is nonnegative
(assert (>= |jac[k, 0]| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; tb^k is nonnegative
(assert (>= |tb^k| 0.0))
; the negation of the claim
(assert (< (+ (* |b0^k| s |tb^k|) (* (- 1.0) |jac[k, 0]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F2c, claim 2
; claim: jac[k, i] <= (b0*tb)^(k - i)*A0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const A0 Real)
(declare-const |b0^(-i + k)| Real)
(declare-const |jac[k, i]| Real)
(declare-const |tb^(-i + k)| Real)
; 3
(assert (>= (+ (* A0 |b0^(-i + k)| |tb^(-i + k)|) (* (- 1.0) |jac[k, i]|)) 0.0))
; about jac[k, i]
(assert (>= |jac[k, i]| 0.0))
; about A0
(assert (>= A0 0.0))
; A0 is nonnegative
(assert (>= A0 0.0))
; b0^(-i + k) is nonnegative
(assert (>= |b0^(-i + k)| 0.0))
; jac[k, i] is nonnegative
(assert (>= |jac[k, i]| 0.0))
; tb^(-i + k) is nonnegative
(assert (>= |tb^(-i + k)| 0.0))
; the negation of the claim
(assert (< (+ (* A0 |b0^(-i + k)| |tb^(-i + k)|) (* (- 1.0) |jac[k, i]|)) 0.0))
(check-sat)
