; fallin2025/F2b, step 1
; claim: s <= 1 + X
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const X Real)
(declare-const s Real)
; H1
(assert (= (+ 1.0 (* X X) (* (- 1.0) s s)) 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; about X
(assert (>= X 0.0))
; X is nonnegative
(assert (>= X 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ 1.0 X (* (- 1.0) s)) 0.0))
(check-sat)
(reset)
; fallin2025/F2b, step 2, base
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
; fallin2025/F2b, step 2, step
; claim: aug[j + 1] <= p[j + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const A0 Real)
(declare-const A1 Real)
(declare-const |aug[j + 1]| Real)
(declare-const |aug[j]| Real)
(declare-const |hid[j + 1]| Real)
(declare-const |hid[j]| Real)
(declare-const |out[j]| Real)
(declare-const |p[j + 1]| Real)
(declare-const |p[j]| Real)
(declare-const tb Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |aug[j]|) |p[j]|) 0.0))
; definition
(assert (= (+ A0 (* A1 |p[j]| tb) (* (- 1.0) |p[j + 1]|)) 0.0))
; calculus
(assert (>= (+ A0 (* A1 |out[j]|) (* (- 1.0) |aug[j + 1]|)) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[j + 1]| |aug[j + 1]|) (* |hid[j + 1]| |hid[j + 1]|)) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[j]| |aug[j]|) (* |hid[j]| |hid[j]|)) 0.0))
; calculus
(assert (>= (+ (* |aug[j]| tb) (* (- 1.0) |out[j]|)) 0.0))
; about tb
(assert (> tb 0.0))
; about out[j]
(assert (>= |out[j]| 0.0))
; about hid[j]
(assert (>= |hid[j]| 0.0))
; about hid[j + 1]
(assert (>= |hid[j + 1]| 0.0))
; about aug[j]
(assert (>= |aug[j]| 0.0))
; about aug[j + 1]
(assert (>= |aug[j + 1]| 0.0))
; about A1
(assert (> A1 0.0))
; about A0
(assert (>= A0 0.0))
; A0 is nonnegative
(assert (>= A0 0.0))
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
; out[j] is nonnegative
(assert (>= |out[j]| 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |aug[j + 1]|) |p[j + 1]|) 0.0))
(check-sat)
(reset)
; fallin2025/F2b, step 3, base
; claim: p[0] >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |p[0]| Real)
(declare-const s Real)
; definition
(assert (= (+ (* (- 1.0) |p[0]|) s) 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< |p[0]| 0.0))
(check-sat)
(reset)
; fallin2025/F2b, step 3, step
; claim: p[j + 1] >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const A0 Real)
(declare-const A1 Real)
(declare-const |p[j + 1]| Real)
(declare-const |p[j]| Real)
(declare-const tb Real)
; induction hypothesis
(assert (>= |p[j]| 0.0))
; definition
(assert (= (+ A0 (* A1 |p[j]| tb) (* (- 1.0) |p[j + 1]|)) 0.0))
; about tb
(assert (> tb 0.0))
; about A1
(assert (> A1 0.0))
; about A0
(assert (>= A0 0.0))
; A0 is nonnegative
(assert (>= A0 0.0))
; A1 is nonnegative
(assert (>= A1 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; the negation of the claim
(assert (< |p[j + 1]| 0.0))
(check-sat)
(reset)
; fallin2025/F2b, step 4, base
; claim: t[0] >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const s Real)
(declare-const |t[0]| Real)
; definition
(assert (= (+ s (* (- 1.0) |t[0]|)) 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< |t[0]| 0.0))
(check-sat)
(reset)
; fallin2025/F2b, step 4, step
; claim: t[j + 1] >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const A0 Real)
(declare-const A1 Real)
(declare-const b0 Real)
(declare-const |p[j + 1]| Real)
(declare-const |p[j]| Real)
(declare-const |t[j + 1]| Real)
(declare-const |t[j]| Real)
(declare-const tb Real)
; induction hypothesis
(assert (>= |t[j]| 0.0))
; definition
(assert (= (+ (* b0 |t[j]| tb) |p[j + 1]| (* (- 1.0) |t[j + 1]|)) 0.0))
; definition
(assert (= (+ A0 (* A1 |p[j]| tb) (* (- 1.0) |p[j + 1]|)) 0.0))
; 3
(assert (>= |p[j + 1]| 0.0))
; 3
(assert (>= |p[j]| 0.0))
; about tb
(assert (> tb 0.0))
; about b0
(assert (> b0 0.0))
; about A1
(assert (> A1 0.0))
; about A0
(assert (>= A0 0.0))
; A0 is nonnegative
(assert (>= A0 0.0))
; A1 is nonnegative
(assert (>= A1 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; the negation of the claim
(assert (< |t[j + 1]| 0.0))
(check-sat)
(reset)
; fallin2025/F2b, step 5
; claim: jacobian[j + 1]^2 <= (b0*tb*jacobian[j] + aug[j + 1])^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const A0 Real)
(declare-const A1 Real)
(declare-const |Sum(jac[j + 1, i1]^2, i1, 0, j + 1)| Real)
(declare-const |Sum(jac[j, i1]^2, i1, 0, j)| Real)
(declare-const |aug[j + 1]| Real)
(declare-const |aug[j]| Real)
(declare-const b0 Real)
(declare-const |hid[j + 1]| Real)
(declare-const |hid[j]| Real)
(declare-const |jacobian[j + 1]| Real)
(declare-const |jacobian[j]| Real)
(declare-const |out[j]| Real)
(declare-const tb Real)
; calculus
(assert (>= (+ A0 (* A1 |out[j]|) (* (- 1.0) |aug[j + 1]|)) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[j + 1]| |aug[j + 1]|) (* |hid[j + 1]| |hid[j + 1]|)) 0.0))
; calculus
(assert (>= (+ |Sum(jac[j + 1, i1]^2, i1, 0, j + 1)| (* (- 1.0) |jacobian[j + 1]| |jacobian[j + 1]|)) 0.0))
; calculus
(assert (>= (+ |Sum(jac[j, i1]^2, i1, 0, j)| (* (- 1.0) |jacobian[j]| |jacobian[j]|)) 0.0))
; calculus
(assert (>= (+ (* |aug[j + 1]| |aug[j + 1]|) (* b0 b0 |jacobian[j]| |jacobian[j]| tb tb) (* (- 1.0) |jacobian[j + 1]| |jacobian[j + 1]|)) 0.0))
; calculus
(assert (>= (+ (* |aug[j]| tb) (* (- 1.0) |out[j]|)) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[j]| |aug[j]|) (* |hid[j]| |hid[j]|)) 0.0))
; about tb
(assert (> tb 0.0))
; about out[j]
(assert (>= |out[j]| 0.0))
; about jacobian[j]
(assert (>= |jacobian[j]| 0.0))
; about jacobian[j + 1]
(assert (>= |jacobian[j + 1]| 0.0))
; about hid[j]
(assert (>= |hid[j]| 0.0))
; about hid[j + 1]
(assert (>= |hid[j + 1]| 0.0))
; about b0
(assert (> b0 0.0))
; about aug[j]
(assert (>= |aug[j]| 0.0))
; about aug[j + 1]
(assert (>= |aug[j + 1]| 0.0))
; about A1
(assert (> A1 0.0))
; about A0
(assert (>= A0 0.0))
; A0 is nonnegative
(assert (>= A0 0.0))
; A1 is nonnegative
(assert (>= A1 0.0))
; Sum(jac[j + 1, i1]^2, i1, 0, j + 1) is nonnegative
(assert (>= |Sum(jac[j + 1, i1]^2, i1, 0, j + 1)| 0.0))
; Sum(jac[j, i1]^2, i1, 0, j) is nonnegative
(assert (>= |Sum(jac[j, i1]^2, i1, 0, j)| 0.0))
; aug[j + 1] is nonnegative
(assert (>= |aug[j + 1]| 0.0))
; aug[j] is nonnegative
(assert (>= |aug[j]| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; hid[j + 1] is nonnegative
(assert (>= |hid[j + 1]| 0.0))
; hid[j] is nonnegative
(assert (>= |hid[j]| 0.0))
; jacobian[j + 1] is nonnegative
(assert (>= |jacobian[j + 1]| 0.0))
; jacobian[j] is nonnegative
(assert (>= |jacobian[j]| 0.0))
; out[j] is nonnegative
(assert (>= |out[j]| 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |aug[j + 1]| b0 |jacobian[j]| tb) (* |aug[j + 1]| |aug[j + 1]|) (* b0 b0 |jacobian[j]| |jacobian[j]| tb tb) (* (- 1.0) |jacobian[j + 1]| |jacobian[j + 1]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F2b, step 6
; claim: jacobian[j + 1] <= b0*tb*jacobian[j] + aug[j + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |aug[j + 1]| Real)
(declare-const b0 Real)
(declare-const |jacobian[j + 1]| Real)
(declare-const |jacobian[j]| Real)
(declare-const tb Real)
; 5
(assert (>= (+ (* 2.0 |aug[j + 1]| b0 |jacobian[j]| tb) (* |aug[j + 1]| |aug[j + 1]|) (* b0 b0 |jacobian[j]| |jacobian[j]| tb tb) (* (- 1.0) |jacobian[j + 1]| |jacobian[j + 1]|)) 0.0))
; about tb
(assert (> tb 0.0))
; about jacobian[j]
(assert (>= |jacobian[j]| 0.0))
; about jacobian[j + 1]
(assert (>= |jacobian[j + 1]| 0.0))
; about b0
(assert (> b0 0.0))
; about aug[j + 1]
(assert (>= |aug[j + 1]| 0.0))
; aug[j + 1] is nonnegative
(assert (>= |aug[j + 1]| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; jacobian[j + 1] is nonnegative
(assert (>= |jacobian[j + 1]| 0.0))
; jacobian[j] is nonnegative
(assert (>= |jacobian[j]| 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; the negation of the claim
(assert (< (+ |aug[j + 1]| (* b0 |jacobian[j]| tb) (* (- 1.0) |jacobian[j + 1]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F2b, step 7, base
; claim: jacobian[0] <= t[0]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const A0 Real)
(declare-const A1 Real)
(declare-const |aug[0]| Real)
(declare-const |aug[1]| Real)
(declare-const b0 Real)
(declare-const |hid[0]| Real)
(declare-const |hid[1]| Real)
(declare-const |jac[0, 0]| Real)
(declare-const |jac[1, 0]| Real)
(declare-const |jac[1, 1]| Real)
(declare-const |jacobian[0]| Real)
(declare-const |jacobian[1]| Real)
(declare-const |out[0]| Real)
(declare-const |p[0]| Real)
(declare-const |p[1]| Real)
(declare-const |q[0]| Real)
(declare-const |q[1]| Real)
(declare-const s Real)
(declare-const |t[0]| Real)
(declare-const |t[1]| Real)
(declare-const tb Real)
; definition
(assert (= (+ A0 (* A1 |p[0]| tb) (* (- 1.0) |p[1]|)) 0.0))
; definition
(assert (= (+ A0 (* A1 |q[0]| tb) (* (- 1.0) |q[1]|)) 0.0))
; definition
(assert (= (+ s (* (- 1.0) |t[0]|)) 0.0))
; definition
(assert (= (+ (* b0 |t[0]| tb) |p[1]| (* (- 1.0) |t[1]|)) 0.0))
; calculus
(assert (>= (+ |aug[0]| (* (- 1.0) |jacobian[0]|)) 0.0))
; calculus
(assert (>= (+ (* |jac[0, 0]| |jac[0, 0]|) (* (- 1.0) |jacobian[0]| |jacobian[0]|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |aug[0]|) |p[0]|) 0.0))
; 6
(assert (>= (+ |aug[1]| (* b0 |jacobian[0]| tb) (* (- 1.0) |jacobian[1]|)) 0.0))
; definition
(assert (= (+ (* (- 1.0) |p[0]|) s) 0.0))
; definition
(assert (= (* (- 1.0) |q[0]|) 0.0))
; calculus
(assert (>= (+ (* (- 1.0) |aug[0]|) s) 0.0))
; calculus
(assert (>= (+ A0 (* A1 |out[0]|) (* (- 1.0) |aug[1]|)) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[0]| |aug[0]|) (* |hid[0]| |hid[0]|)) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[1]| |aug[1]|) (* |hid[1]| |hid[1]|)) 0.0))
; calculus
(assert (>= (+ (* |jac[1, 0]| |jac[1, 0]|) (* |jac[1, 1]| |jac[1, 1]|) (* (- 1.0) |jacobian[1]| |jacobian[1]|)) 0.0))
; calculus
(assert (>= (+ (* |aug[1]| |aug[1]|) (* b0 b0 |jacobian[0]| |jacobian[0]| tb tb) (* (- 1.0) |jacobian[1]| |jacobian[1]|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |aug[1]|) |p[1]|) 0.0))
; calculus
(assert (>= (+ (* |aug[0]| tb) (* (- 1.0) |out[0]|)) 0.0))
; about tb
(assert (> tb 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; about out[0]
(assert (>= |out[0]| 0.0))
; about jacobian[1]
(assert (>= |jacobian[1]| 0.0))
; about jacobian[0]
(assert (>= |jacobian[0]| 0.0))
; about jac[1, 1]
(assert (>= |jac[1, 1]| 0.0))
; about jac[1, 0]
(assert (>= |jac[1, 0]| 0.0))
; about jac[0, 0]
(assert (>= |jac[0, 0]| 0.0))
; about hid[1]
(assert (>= |hid[1]| 0.0))
; about hid[0]
(assert (>= |hid[0]| 0.0))
; about b0
(assert (> b0 0.0))
; about aug[1]
(assert (>= |aug[1]| 0.0))
; about aug[0]
(assert (>= |aug[0]| 0.0))
; about A1
(assert (> A1 0.0))
; about A0
(assert (>= A0 0.0))
; A0 is nonnegative
(assert (>= A0 0.0))
; A1 is nonnegative
(assert (>= A1 0.0))
; aug[0] is nonnegative
(assert (>= |aug[0]| 0.0))
; aug[1] is nonnegative
(assert (>= |aug[1]| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; hid[0] is nonnegative
(assert (>= |hid[0]| 0.0))
; hid[1] is nonnegative
(assert (>= |hid[1]| 0.0))
; jac[0, 0] is nonnegative
(assert (>= |jac[0, 0]| 0.0))
; jac[1, 0] is nonnegative
(assert (>= |jac[1, 0]| 0.0))
; jac[1, 1] is nonnegative
(assert (>= |jac[1, 1]| 0.0))
; jacobian[0] is nonnegative
(assert (>= |jacobian[0]| 0.0))
; jacobian[1] is nonnegative
(assert (>= |jacobian[1]| 0.0))
; out[0] is nonnegative
(assert (>= |out[0]| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |jacobian[0]|) |t[0]|) 0.0))
(check-sat)
(reset)
; fallin2025/F2b, step 7, step
; claim: jacobian[j + 1] <= t[j + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const A0 Real)
(declare-const A1 Real)
(declare-const |Sum(jac[j + 1, i1]^2, i1, 0, j + 1)| Real)
(declare-const |Sum(jac[j, i1]^2, i1, 0, j)| Real)
(declare-const |aug[0]| Real)
(declare-const |aug[1]| Real)
(declare-const |aug[j + 1]| Real)
(declare-const |aug[j]| Real)
(declare-const b0 Real)
(declare-const |hid[0]| Real)
(declare-const |hid[1]| Real)
(declare-const |hid[j + 1]| Real)
(declare-const |jac[0, 0]| Real)
(declare-const |jac[1, 0]| Real)
(declare-const |jac[1, 1]| Real)
(declare-const |jacobian[0]| Real)
(declare-const |jacobian[1]| Real)
(declare-const |jacobian[j + 1]| Real)
(declare-const |jacobian[j]| Real)
(declare-const |out[0]| Real)
(declare-const |out[j]| Real)
(declare-const |p[0]| Real)
(declare-const |p[1]| Real)
(declare-const |p[j + 1]| Real)
(declare-const |p[j]| Real)
(declare-const |q[0]| Real)
(declare-const |q[1]| Real)
(declare-const s Real)
(declare-const |t[0]| Real)
(declare-const |t[1]| Real)
(declare-const |t[j + 1]| Real)
(declare-const |t[j]| Real)
(declare-const tb Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |jacobian[j]|) |t[j]|) 0.0))
; definition
(assert (= (+ A0 (* A1 |p[0]| tb) (* (- 1.0) |p[1]|)) 0.0))
; definition
(assert (= (+ A0 (* A1 |q[0]| tb) (* (- 1.0) |q[1]|)) 0.0))
; definition
(assert (= (+ (* b0 |t[0]| tb) |p[1]| (* (- 1.0) |t[1]|)) 0.0))
; definition
(assert (= (+ (* b0 |t[j]| tb) |p[j + 1]| (* (- 1.0) |t[j + 1]|)) 0.0))
; calculus
(assert (>= (+ |Sum(jac[j + 1, i1]^2, i1, 0, j + 1)| (* (- 1.0) |jacobian[j + 1]| |jacobian[j + 1]|)) 0.0))
; calculus
(assert (>= (+ |Sum(jac[j, i1]^2, i1, 0, j)| (* (- 1.0) |jacobian[j]| |jacobian[j]|)) 0.0))
; calculus
(assert (>= (+ (* |aug[j + 1]| |aug[j + 1]|) (* b0 b0 |jacobian[j]| |jacobian[j]| tb tb) (* (- 1.0) |jacobian[j + 1]| |jacobian[j + 1]|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |aug[0]|) |p[0]|) 0.0))
; 6
(assert (>= (+ |aug[1]| (* b0 |jacobian[0]| tb) (* (- 1.0) |jacobian[1]|)) 0.0))
; 6
(assert (>= (+ |aug[j + 1]| (* b0 |jacobian[j]| tb) (* (- 1.0) |jacobian[j + 1]|)) 0.0))
; definition
(assert (= (+ (* (- 1.0) |p[0]|) s) 0.0))
; definition
(assert (= (+ A0 (* A1 |p[j]| tb) (* (- 1.0) |p[j + 1]|)) 0.0))
; definition
(assert (= (* (- 1.0) |q[0]|) 0.0))
; definition
(assert (= (+ s (* (- 1.0) |t[0]|)) 0.0))
; calculus
(assert (>= (+ (* (- 1.0) |aug[0]|) s) 0.0))
; calculus
(assert (>= (+ A0 (* A1 |out[j]|) (* (- 1.0) |aug[j + 1]|)) 0.0))
; calculus
(assert (>= (+ A0 (* A1 |out[0]|) (* (- 1.0) |aug[1]|)) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[j + 1]| |aug[j + 1]|) (* |hid[j + 1]| |hid[j + 1]|)) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[0]| |aug[0]|) (* |hid[0]| |hid[0]|)) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[1]| |aug[1]|) (* |hid[1]| |hid[1]|)) 0.0))
; calculus
(assert (>= (+ |aug[0]| (* (- 1.0) |jacobian[0]|)) 0.0))
; calculus
(assert (>= (+ (* |jac[1, 0]| |jac[1, 0]|) (* |jac[1, 1]| |jac[1, 1]|) (* (- 1.0) |jacobian[1]| |jacobian[1]|)) 0.0))
; calculus
(assert (>= (+ (* |jac[0, 0]| |jac[0, 0]|) (* (- 1.0) |jacobian[0]| |jacobian[0]|)) 0.0))
; calculus
(assert (>= (+ (* |aug[1]| |aug[1]|) (* b0 b0 |jacobian[0]| |jacobian[0]| tb tb) (* (- 1.0) |jacobian[1]| |jacobian[1]|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |aug[j + 1]|) |p[j + 1]|) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |aug[1]|) |p[1]|) 0.0))
; calculus
(assert (>= (+ (* |aug[j]| tb) (* (- 1.0) |out[j]|)) 0.0))
; calculus
(assert (>= (+ (* |aug[0]| tb) (* (- 1.0) |out[0]|)) 0.0))
; about tb
(assert (> tb 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; about out[j]
(assert (>= |out[j]| 0.0))
; about out[0]
(assert (>= |out[0]| 0.0))
; about jacobian[j]
(assert (>= |jacobian[j]| 0.0))
; about jacobian[j + 1]
(assert (>= |jacobian[j + 1]| 0.0))
; about jacobian[1]
(assert (>= |jacobian[1]| 0.0))
; about jacobian[0]
(assert (>= |jacobian[0]| 0.0))
; about jac[1, 1]
(assert (>= |jac[1, 1]| 0.0))
; about jac[1, 0]
(assert (>= |jac[1, 0]| 0.0))
; about jac[0, 0]
(assert (>= |jac[0, 0]| 0.0))
; about hid[j + 1]
(assert (>= |hid[j + 1]| 0.0))
; about hid[1]
(assert (>= |hid[1]| 0.0))
; about hid[0]
(assert (>= |hid[0]| 0.0))
; about b0
(assert (> b0 0.0))
; about aug[j]
(assert (>= |aug[j]| 0.0))
; about aug[j + 1]
(assert (>= |aug[j + 1]| 0.0))
; about aug[1]
(assert (>= |aug[1]| 0.0))
; about aug[0]
(assert (>= |aug[0]| 0.0))
; about A1
(assert (> A1 0.0))
; about A0
(assert (>= A0 0.0))
; A0 is nonnegative
(assert (>= A0 0.0))
; A1 is nonnegative
(assert (>= A1 0.0))
; Sum(jac[j + 1, i1]^2, i1, 0, j + 1) is nonnegative
(assert (>= |Sum(jac[j + 1, i1]^2, i1, 0, j + 1)| 0.0))
; Sum(jac[j, i1]^2, i1, 0, j) is nonnegative
(assert (>= |Sum(jac[j, i1]^2, i1, 0, j)| 0.0))
; aug[0] is nonnegative
(assert (>= |aug[0]| 0.0))
; aug[1] is nonnegative
(assert (>= |aug[1]| 0.0))
; aug[j + 1] is nonnegative
(assert (>= |aug[j + 1]| 0.0))
; aug[j] is nonnegative
(assert (>= |aug[j]| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; hid[0] is nonnegative
(assert (>= |hid[0]| 0.0))
; hid[1] is nonnegative
(assert (>= |hid[1]| 0.0))
; hid[j + 1] is nonnegative
(assert (>= |hid[j + 1]| 0.0))
; jac[0, 0] is nonnegative
(assert (>= |jac[0, 0]| 0.0))
; jac[1, 0] is nonnegative
(assert (>= |jac[1, 0]| 0.0))
; jac[1, 1] is nonnegative
(assert (>= |jac[1, 1]| 0.0))
; jacobian[0] is nonnegative
(assert (>= |jacobian[0]| 0.0))
; jacobian[1] is nonnegative
(assert (>= |jacobian[1]| 0.0))
; jacobian[j + 1] is nonnegative
(assert (>= |jacobian[j + 1]| 0.0))
; jacobian[j] is nonnegative
(assert (>= |jacobian[j]| 0.0))
; out[0] is nonnegative
(assert (>= |out[0]| 0.0))
; out[j] is nonnegative
(assert (>= |out[j]| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |jacobian[j + 1]|) |t[j + 1]|) 0.0))
(check-sat)
(reset)
; fallin2025/F2b, step 8, base
; claim: p[0] == (A1*tb)^0*s + q[0]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |p[0]| Real)
(declare-const |q[0]| Real)
(declare-const s Real)
; definition
(assert (= (+ (* (- 1.0) |p[0]|) s) 0.0))
; definition
(assert (= (* (- 1.0) |q[0]|) 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) |p[0]|) |q[0]| s) 0.0)))
(check-sat)
(reset)
; fallin2025/F2b, step 8, step
; claim: p[j + 1] == (A1*tb)^(j + 1)*s + q[j + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const A0 Real)
(declare-const A1 Real)
(declare-const |A1^j| Real)
(declare-const |p[j + 1]| Real)
(declare-const |p[j]| Real)
(declare-const |q[j + 1]| Real)
(declare-const |q[j]| Real)
(declare-const s Real)
(declare-const tb Real)
(declare-const |tb^j| Real)
; induction hypothesis
(assert (= (+ (* |A1^j| s |tb^j|) (* (- 1.0) |p[j]|) |q[j]|) 0.0))
; definition
(assert (= (+ A0 (* A1 |p[j]| tb) (* (- 1.0) |p[j + 1]|)) 0.0))
; definition
(assert (= (+ A0 (* A1 |q[j]| tb) (* (- 1.0) |q[j + 1]|)) 0.0))
; about tb
(assert (> tb 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; about A1
(assert (> A1 0.0))
; about A0
(assert (>= A0 0.0))
; A0 is nonnegative
(assert (>= A0 0.0))
; A1 is nonnegative
(assert (>= A1 0.0))
; A1^j is nonnegative
(assert (>= |A1^j| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; tb^j is nonnegative
(assert (>= |tb^j| 0.0))
; the negation of the claim
(assert (not (= (+ (* A1 |A1^j| s tb |tb^j|) (* (- 1.0) |p[j + 1]|) |q[j + 1]|) 0.0)))
(check-sat)
(reset)
; fallin2025/F2b, step 9
; claim: q[0] == 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |q[0]| Real)
; definition
(assert (= (* (- 1.0) |q[0]|) 0.0))
; the negation of the claim
(assert (not (= (* (- 1.0) |q[0]|) 0.0)))
(check-sat)
(reset)
; fallin2025/F2b, step 10, base
; claim: t[0] == tb^0*Sum(b0^(0 - i)*A1^i, i, 0, 0)*s + Sum((b0*tb)^(0 - i)*q[i], i, 0, 0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |q[0]| Real)
(declare-const s Real)
(declare-const |t[0]| Real)
; 9
(assert (= (* (- 1.0) |q[0]|) 0.0))
; definition
(assert (= (+ s (* (- 1.0) |t[0]|)) 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (not (= (+ |q[0]| s (* (- 1.0) |t[0]|)) 0.0)))
(check-sat)
(reset)
; fallin2025/F2b, step 10, step
; claim: t[j + 1] == tb^(j + 1)*(Sum(b0^(j + 1 - i)*A1^i, i, 0, j) + b0^(j + 1 - (j + 1))*A1^(j + 1))*s + (Sum((b0*tb)^(j + 1 - i)*q[i], i, 0, j) + (b0*tb)^(j + 1 - (j + 1))*q[j + 1])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const A0 Real)
(declare-const A1 Real)
(declare-const |A1^j| Real)
(declare-const |Sum(A1^(i1)*b0^(-i1 + j), i1, 0, j)| Real)
(declare-const |Sum(b0^(-i1 + j)*q[i1]*tb^(-i1 + j), i1, 0, j)| Real)
(declare-const b0 Real)
(declare-const |p[j + 1]| Real)
(declare-const |p[j]| Real)
(declare-const |q[j + 1]| Real)
(declare-const |q[j]| Real)
(declare-const s Real)
(declare-const |t[j + 1]| Real)
(declare-const |t[j]| Real)
(declare-const tb Real)
(declare-const |tb^j| Real)
; induction hypothesis
(assert (= (+ (* |Sum(A1^(i1)*b0^(-i1 + j), i1, 0, j)| s |tb^j|) |Sum(b0^(-i1 + j)*q[i1]*tb^(-i1 + j), i1, 0, j)| (* (- 1.0) |t[j]|)) 0.0))
; definition
(assert (= (+ A0 (* A1 |q[j]| tb) (* (- 1.0) |q[j + 1]|)) 0.0))
; definition
(assert (= (+ (* b0 |t[j]| tb) |p[j + 1]| (* (- 1.0) |t[j + 1]|)) 0.0))
; definition
(assert (= (+ A0 (* A1 |p[j]| tb) (* (- 1.0) |p[j + 1]|)) 0.0))
; 8
(assert (= (+ (* A1 |A1^j| s tb |tb^j|) (* (- 1.0) |p[j + 1]|) |q[j + 1]|) 0.0))
; 8
(assert (= (+ (* |A1^j| s |tb^j|) (* (- 1.0) |p[j]|) |q[j]|) 0.0))
; about tb
(assert (> tb 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; about b0
(assert (> b0 0.0))
; about A1
(assert (> A1 0.0))
; about A0
(assert (>= A0 0.0))
; A0 is nonnegative
(assert (>= A0 0.0))
; A1 is nonnegative
(assert (>= A1 0.0))
; A1^j is nonnegative
(assert (>= |A1^j| 0.0))
; Sum(A1^(i1)*b0^(-i1 + j), i1, 0, j) is nonnegative
(assert (>= |Sum(A1^(i1)*b0^(-i1 + j), i1, 0, j)| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; s is nonnegative
(assert (>= s 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; tb^j is nonnegative
(assert (>= |tb^j| 0.0))
; the negation of the claim
(assert (not (= (+ (* A1 |A1^j| s tb |tb^j|) (* |Sum(A1^(i1)*b0^(-i1 + j), i1, 0, j)| b0 s tb |tb^j|) (* |Sum(b0^(-i1 + j)*q[i1]*tb^(-i1 + j), i1, 0, j)| b0 tb) |q[j + 1]| (* (- 1.0) |t[j + 1]|)) 0.0)))
(check-sat)
(reset)
; fallin2025/F2b, step 11
; claim: tb^k*Sum(b0^(k - i)*A1^i, i, 0, k)*s <= tb^k*Sum(b0^(k - i)*A1^i, i, 0, k)*(1 + X)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(A1^(i1)*b0^(-i1 + k), i1, 0, k)| Real)
(declare-const X Real)
(declare-const s Real)
(declare-const |tb^k| Real)
; 1
(assert (>= (+ 1.0 X (* (- 1.0) s)) 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; about X
(assert (>= X 0.0))
; Sum(A1^(i1)*b0^(-i1 + k), i1, 0, k) is nonnegative
(assert (>= |Sum(A1^(i1)*b0^(-i1 + k), i1, 0, k)| 0.0))
; X is nonnegative
(assert (>= X 0.0))
; s is nonnegative
(assert (>= s 0.0))
; tb^k is nonnegative
(assert (>= |tb^k| 0.0))
; the negation of the claim
(assert (< (+ (* |Sum(A1^(i1)*b0^(-i1 + k), i1, 0, k)| X |tb^k|) (* (- 1.0) |Sum(A1^(i1)*b0^(-i1 + k), i1, 0, k)| s |tb^k|) (* |Sum(A1^(i1)*b0^(-i1 + k), i1, 0, k)| |tb^k|)) 0.0))
(check-sat)
(reset)
; fallin2025/F2b, claim
; claim: jacobian[k] <= tb^k*Sum(b0^(k - i)*A1^i, i, 0, k)*X + tb^k*Sum(b0^(k - i)*A1^i, i, 0, k) + Sum((b0*tb)^(k - i)*q[i], i, 0, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const A0 Real)
(declare-const A1 Real)
(declare-const |Sum(A1^(i1)*b0^(-i1 + k + 1), i1, 0, k + 1)| Real)
(declare-const |Sum(A1^(i1)*b0^(-i1 + k), i1, 0, k)| Real)
(declare-const |Sum(b0^(-i1 + k + 1)*q[i1]*tb^(-i1 + k + 1), i1, 0, k + 1)| Real)
(declare-const |Sum(b0^(-i1 + k)*q[i1]*tb^(-i1 + k), i1, 0, k)| Real)
(declare-const X Real)
(declare-const b0 Real)
(declare-const |jacobian[k]| Real)
(declare-const |p[k + 1]| Real)
(declare-const |p[k]| Real)
(declare-const |q[k + 1]| Real)
(declare-const |q[k]| Real)
(declare-const s Real)
(declare-const |t[k + 1]| Real)
(declare-const |t[k]| Real)
(declare-const tb Real)
(declare-const |tb^k| Real)
; 11
(assert (>= (+ (* |Sum(A1^(i1)*b0^(-i1 + k), i1, 0, k)| X |tb^k|) (* (- 1.0) |Sum(A1^(i1)*b0^(-i1 + k), i1, 0, k)| s |tb^k|) (* |Sum(A1^(i1)*b0^(-i1 + k), i1, 0, k)| |tb^k|)) 0.0))
; definition
(assert (= (+ A0 (* A1 |p[k]| tb) (* (- 1.0) |p[k + 1]|)) 0.0))
; definition
(assert (= (+ A0 (* A1 |q[k]| tb) (* (- 1.0) |q[k + 1]|)) 0.0))
; definition
(assert (= (+ (* b0 |t[k]| tb) |p[k + 1]| (* (- 1.0) |t[k + 1]|)) 0.0))
; 7
(assert (>= (+ (* (- 1.0) |jacobian[k]|) |t[k]|) 0.0))
; 10
(assert (= (+ (* |Sum(A1^(i1)*b0^(-i1 + k), i1, 0, k)| s |tb^k|) |Sum(b0^(-i1 + k)*q[i1]*tb^(-i1 + k), i1, 0, k)| (* (- 1.0) |t[k]|)) 0.0))
; 10
(assert (= (+ (* |Sum(A1^(i1)*b0^(-i1 + k + 1), i1, 0, k + 1)| s tb |tb^k|) |Sum(b0^(-i1 + k + 1)*q[i1]*tb^(-i1 + k + 1), i1, 0, k + 1)| (* (- 1.0) |t[k + 1]|)) 0.0))
; about tb
(assert (> tb 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; about jacobian[k]
(assert (>= |jacobian[k]| 0.0))
; about b0
(assert (> b0 0.0))
; about X
(assert (>= X 0.0))
; about A1
(assert (> A1 0.0))
; about A0
(assert (>= A0 0.0))
; A0 is nonnegative
(assert (>= A0 0.0))
; A1 is nonnegative
(assert (>= A1 0.0))
; Sum(A1^(i1)*b0^(-i1 + k + 1), i1, 0, k + 1) is nonnegative
(assert (>= |Sum(A1^(i1)*b0^(-i1 + k + 1), i1, 0, k + 1)| 0.0))
; Sum(A1^(i1)*b0^(-i1 + k), i1, 0, k) is nonnegative
(assert (>= |Sum(A1^(i1)*b0^(-i1 + k), i1, 0, k)| 0.0))
; X is nonnegative
(assert (>= X 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; jacobian[k] is nonnegative
(assert (>= |jacobian[k]| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; tb^k is nonnegative
(assert (>= |tb^k| 0.0))
; the negation of the claim
(assert (< (+ (* |Sum(A1^(i1)*b0^(-i1 + k), i1, 0, k)| X |tb^k|) (* |Sum(A1^(i1)*b0^(-i1 + k), i1, 0, k)| |tb^k|) |Sum(b0^(-i1 + k)*q[i1]*tb^(-i1 + k), i1, 0, k)| (* (- 1.0) |jacobian[k]|)) 0.0))
(check-sat)
