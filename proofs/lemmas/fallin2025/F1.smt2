; fallin2025/F1, step 1, base
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
; fallin2025/F1, step 1, step
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
; fallin2025/F1, claim 1
; claim: aug[k] <= p[k]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |A0[k]| Real)
(declare-const A1 Real)
(declare-const |aug[k]| Real)
(declare-const |hid[k]| Real)
(declare-const |nu[k]| Real)
(declare-const |p[k + 1]| Real)
(declare-const |p[k]| Real)
; definition
(assert (= (+ |A0[k]| (* A1 |nu[k]| |p[k]|) (* (- 1.0) |p[k + 1]|)) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[k]| |aug[k]|) (* |hid[k]| |hid[k]|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |aug[k]|) |p[k]|) 0.0))
; about nu[k]
(assert (>= |nu[k]| 0.0))
; about hid[k]
(assert (>= |hid[k]| 0.0))
; about aug[k]
(assert (>= |aug[k]| 0.0))
; about A1
(assert (>= A1 0.0))
; about A0[k]
(assert (>= |A0[k]| 0.0))
; A0[k] is nonnegative
(assert (>= |A0[k]| 0.0))
; A1 is nonnegative
(assert (>= A1 0.0))
; aug[k] is nonnegative
(assert (>= |aug[k]| 0.0))
; hid[k] is nonnegative
(assert (>= |hid[k]| 0.0))
; nu[k] is nonnegative
(assert (>= |nu[k]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |aug[k]|) |p[k]|) 0.0))
(check-sat)
(reset)
; fallin2025/F1, claim 2
; claim: out[k] <= nu[k]*p[k]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |A0[k]| Real)
(declare-const A1 Real)
(declare-const |aug[k]| Real)
(declare-const |hid[k]| Real)
(declare-const |nu[k]| Real)
(declare-const |out[k]| Real)
(declare-const |p[k + 1]| Real)
(declare-const |p[k]| Real)
; definition
(assert (= (+ |A0[k]| (* A1 |nu[k]| |p[k]|) (* (- 1.0) |p[k + 1]|)) 0.0))
; calculus
(assert (>= (+ (* |aug[k]| |nu[k]|) (* (- 1.0) |out[k]|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |aug[k]|) |p[k]|) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[k]| |aug[k]|) (* |hid[k]| |hid[k]|)) 0.0))
; about out[k]
(assert (>= |out[k]| 0.0))
; about nu[k]
(assert (>= |nu[k]| 0.0))
; about hid[k]
(assert (>= |hid[k]| 0.0))
; about aug[k]
(assert (>= |aug[k]| 0.0))
; about A1
(assert (>= A1 0.0))
; about A0[k]
(assert (>= |A0[k]| 0.0))
; A0[k] is nonnegative
(assert (>= |A0[k]| 0.0))
; A1 is nonnegative
(assert (>= A1 0.0))
; aug[k] is nonnegative
(assert (>= |aug[k]| 0.0))
; hid[k] is nonnegative
(assert (>= |hid[k]| 0.0))
; nu[k] is nonnegative
(assert (>= |nu[k]| 0.0))
; out[k] is nonnegative
(assert (>= |out[k]| 0.0))
; the negation of the claim
(assert (< (+ (* |nu[k]| |p[k]|) (* (- 1.0) |out[k]|)) 0.0))
(check-sat)
