; fallin2025/F1c, step 1, base
; claim: hid[0] <= r[0]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const X Real)
(declare-const |hid[0]| Real)
(declare-const |r[0]| Real)
; definition
(assert (= (+ X (* (- 1.0) |r[0]|)) 0.0))
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
(assert (< (+ (* (- 1.0) |hid[0]|) |r[0]|) 0.0))
(check-sat)
(reset)
; fallin2025/F1c, step 1, step
; claim: hid[j + 1] <= r[j + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const b0 Real)
(declare-const |beta[j]| Real)
(declare-const |hid[j + 1]| Real)
(declare-const |hid[j]| Real)
(declare-const |out[j]| Real)
(declare-const |r[j + 1]| Real)
(declare-const |r[j]| Real)
(declare-const |s0[j + 1]| Real)
(declare-const |w[j]| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |hid[j]|) |r[j]|) 0.0))
; definition
(assert (= (+ (* b0 |beta[j]|) (* b0 |r[j]| |w[j]|) (* (- 1.0) |r[j + 1]|) |s0[j + 1]|) 0.0))
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
(assert (< (+ (* (- 1.0) |hid[j + 1]|) |r[j + 1]|) 0.0))
(check-sat)
(reset)
; fallin2025/F1c, step 2
; claim: hid[k] <= r[k]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const b0 Real)
(declare-const |beta[k]| Real)
(declare-const |hid[k]| Real)
(declare-const |r[k + 1]| Real)
(declare-const |r[k]| Real)
(declare-const |s0[k + 1]| Real)
(declare-const |w[k]| Real)
; definition
(assert (= (+ (* b0 |beta[k]|) (* b0 |r[k]| |w[k]|) (* (- 1.0) |r[k + 1]|) |s0[k + 1]|) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |hid[k]|) |r[k]|) 0.0))
; about w[k]
(assert (>= |w[k]| 0.0))
; about s0[k + 1]
(assert (>= |s0[k + 1]| 0.0))
; about hid[k]
(assert (>= |hid[k]| 0.0))
; about beta[k]
(assert (>= |beta[k]| 0.0))
; about b0
(assert (>= b0 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; beta[k] is nonnegative
(assert (>= |beta[k]| 0.0))
; hid[k] is nonnegative
(assert (>= |hid[k]| 0.0))
; s0[k + 1] is nonnegative
(assert (>= |s0[k + 1]| 0.0))
; w[k] is nonnegative
(assert (>= |w[k]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |hid[k]|) |r[k]|) 0.0))
(check-sat)
(reset)
; fallin2025/F1c, step 3
; claim: aug[k]^2 <= 1 + r[k]^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |aug[k]| Real)
(declare-const b0 Real)
(declare-const |beta[k]| Real)
(declare-const |hid[k]| Real)
(declare-const |r[k + 1]| Real)
(declare-const |r[k]| Real)
(declare-const |s0[k + 1]| Real)
(declare-const |w[k]| Real)
; 2
(assert (>= (+ (* (- 1.0) |hid[k]|) |r[k]|) 0.0))
; definition
(assert (= (+ (* b0 |beta[k]|) (* b0 |r[k]| |w[k]|) (* (- 1.0) |r[k + 1]|) |s0[k + 1]|) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[k]| |aug[k]|) (* |hid[k]| |hid[k]|)) 0.0))
; about w[k]
(assert (>= |w[k]| 0.0))
; about s0[k + 1]
(assert (>= |s0[k + 1]| 0.0))
; about hid[k]
(assert (>= |hid[k]| 0.0))
; about beta[k]
(assert (>= |beta[k]| 0.0))
; about b0
(assert (>= b0 0.0))
; about aug[k]
(assert (>= |aug[k]| 0.0))
; aug[k] is nonnegative
(assert (>= |aug[k]| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; beta[k] is nonnegative
(assert (>= |beta[k]| 0.0))
; hid[k] is nonnegative
(assert (>= |hid[k]| 0.0))
; s0[k + 1] is nonnegative
(assert (>= |s0[k + 1]| 0.0))
; w[k] is nonnegative
(assert (>= |w[k]| 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) |aug[k]| |aug[k]|) (* |r[k]| |r[k]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F1c, claim 1
; claim: hid[k] <= r[k]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |aug[k]| Real)
(declare-const |hid[k]| Real)
(declare-const |r[k]| Real)
; 2
(assert (>= (+ (* (- 1.0) |hid[k]|) |r[k]|) 0.0))
; 3
(assert (>= (+ 1.0 (* (- 1.0) |aug[k]| |aug[k]|) (* |r[k]| |r[k]|)) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[k]| |aug[k]|) (* |hid[k]| |hid[k]|)) 0.0))
; about hid[k]
(assert (>= |hid[k]| 0.0))
; about aug[k]
(assert (>= |aug[k]| 0.0))
; aug[k] is nonnegative
(assert (>= |aug[k]| 0.0))
; hid[k] is nonnegative
(assert (>= |hid[k]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |hid[k]|) |r[k]|) 0.0))
(check-sat)
(reset)
; fallin2025/F1c, claim 2
; claim: aug[k]^2 <= 1 + r[k]^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |aug[k]| Real)
(declare-const |hid[k]| Real)
(declare-const |r[k]| Real)
; 2
(assert (>= (+ (* (- 1.0) |hid[k]|) |r[k]|) 0.0))
; 3
(assert (>= (+ 1.0 (* (- 1.0) |aug[k]| |aug[k]|) (* |r[k]| |r[k]|)) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[k]| |aug[k]|) (* |hid[k]| |hid[k]|)) 0.0))
; about hid[k]
(assert (>= |hid[k]| 0.0))
; about aug[k]
(assert (>= |aug[k]| 0.0))
; aug[k] is nonnegative
(assert (>= |aug[k]| 0.0))
; hid[k] is nonnegative
(assert (>= |hid[k]| 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) |aug[k]| |aug[k]|) (* |r[k]| |r[k]|)) 0.0))
(check-sat)
