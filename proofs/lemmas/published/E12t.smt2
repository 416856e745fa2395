; published/E12t, step 1, base
; claim: f[0] - s <= f[0] - s - c*0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/E12t, step 1, step
; claim: f[i + 1] - s <= f[0] - s - c*(i + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c Real)
(declare-const |f[0]| Real)
(declare-const |f[1]| Real)
(declare-const |f[i + 1]| Real)
(declare-const |f[i]| Real)
(declare-const i Real)
(declare-const k Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) c i) |f[0]| (* (- 1.0) |f[i]|)) 0.0))
; H1
(assert (>= (+ (* (- 1.0) c) (* (- 1.0) |f[i + 1]|) |f[i]|) 0.0))
; H1
(assert (>= (+ (* (- 1.0) c) |f[0]| (* (- 1.0) |f[1]|)) 0.0))
; index
(assert (>= (+ (- 1.0) (* (- 1.0) i) k) 0.0))
; index
(assert (>= i 0.0))
; index
(assert (>= (+ (* (- 1.0) i) k) 0.0))
; about k
(assert (>= k 0.0))
; about i
(assert (>= i 0.0))
; about c
(assert (> c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; i is nonnegative
(assert (>= i 0.0))
; k is nonnegative
(assert (>= k 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) c) (* (- 1.0) c i) |f[0]| (* (- 1.0) |f[i + 1]|)) 0.0))
(check-sat)
(reset)
; published/E12t, claim
; claim: f[k] - s <= f[0] - s - c*k
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c Real)
(declare-const |f[0]| Real)
(declare-const |f[k]| Real)
(declare-const k Real)
; 1
(assert (>= (+ (* (- 1.0) c k) |f[0]| (* (- 1.0) |f[k]|)) 0.0))
; 1
(assert (>= 0.0 0.0))
; about k
(assert (>= k 0.0))
; about c
(assert (> c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; k is nonnegative
(assert (>= k 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) c k) |f[0]| (* (- 1.0) |f[k]|)) 0.0))
(check-sat)
