; herrera2023/C2b, step 1
; claim: a*b <= lg*l2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a Real)
(declare-const b Real)
(declare-const l2 Real)
(declare-const lg Real)
; H1
(assert (>= (+ (* (- 1.0) a) lg) 0.0))
; H2
(assert (>= (+ (* (- 1.0) b) l2) 0.0))
; about lg
(assert (>= lg 0.0))
; about l2
(assert (>= l2 0.0))
; about b
(assert (>= b 0.0))
; about a
(assert (>= a 0.0))
; a is nonnegative
(assert (>= a 0.0))
; b is nonnegative
(assert (>= b 0.0))
; l2 is nonnegative
(assert (>= l2 0.0))
; lg is nonnegative
(assert (>= lg 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) a b) (* l2 lg)) 0.0))
(check-sat)
(reset)
; herrera2023/C2b, step 2
; claim: u^2 <= l1^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const l1 Real)
(declare-const u Real)
; H4
(assert (>= (+ l1 (* (- 1.0) u)) 0.0))
; about u
(assert (>= u 0.0))
; about l1
(assert (>= l1 0.0))
; l1 is nonnegative
(assert (>= l1 0.0))
; u is nonnegative
(assert (>= u 0.0))
; the negation of the claim
(assert (< (+ (* l1 l1) (* (- 1.0) u u)) 0.0))
(check-sat)
(reset)
; herrera2023/C2b, step 3
; claim: p*u^2 <= lgp*l1^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const l1 Real)
(declare-const lgp Real)
(declare-const p Real)
(declare-const u Real)
; H3
(assert (>= (+ lgp (* (- 1.0) p)) 0.0))
; 2
(assert (>= (+ (* l1 l1) (* (- 1.0) u u)) 0.0))
; about u
(assert (>= u 0.0))
; about p
(assert (>= p 0.0))
; about lgp
(assert (>= lgp 0.0))
; about l1
(assert (>= l1 0.0))
; l1 is nonnegative
(assert (>= l1 0.0))
; lgp is nonnegative
(assert (>= lgp 0.0))
; p is nonnegative
(assert (>= p 0.0))
; u is nonnegative
(assert (>= u 0.0))
; the negation of the claim
(assert (< (+ (* l1 l1 lgp) (* (- 1.0) p u u)) 0.0))
(check-sat)
(reset)
; herrera2023/C2b, claim
; claim: a*b + p*u^2 <= lg*l2 + lgp*l1^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a Real)
(declare-const b Real)
(declare-const l1 Real)
(declare-const l2 Real)
(declare-const lg Real)
(declare-const lgp Real)
(declare-const p Real)
(declare-const u Real)
; 1
(assert (>= (+ (* (- 1.0) a b) (* l2 lg)) 0.0))
; 3
(assert (>= (+ (* l1 l1 lgp) (* (- 1.0) p u u)) 0.0))
; about u
(assert (>= u 0.0))
; about p
(assert (>= p 0.0))
; about lgp
(assert (>= lgp 0.0))
; about lg
(assert (>= lg 0.0))
; about l2
(assert (>= l2 0.0))
; about l1
(assert (>= l1 0.0))
; about b
(assert (>= b 0.0))
; about a
(assert (>= a 0.0))
; a is nonnegative
(assert (>= a 0.0))
; b is nonnegative
(assert (>= b 0.0))
; l1 is nonnegative
(assert (>= l1 0.0))
; l2 is nonnegative
(assert (>= l2 0.0))
; lg is nonnegative
(assert (>= lg 0.0))
; lgp is nonnegative
(assert (>= lgp 0.0))
; p is nonnegative
(assert (>= p 0.0))
; u is nonnegative
(assert (>= u 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) a b) (* l1 l1 lgp) (* l2 lg) (* (- 1.0) p u u)) 0.0))
(check-sat)
