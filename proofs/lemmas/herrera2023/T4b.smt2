; herrera2023/T4b, step 1, base
; claim: (L*a - 1)*R[0] == (L*a - 1)*(L*a)^0*X + (l*s0 + L*beta)*((L*a)^0 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |R[0]| Real)
(declare-const X Real)
(declare-const a Real)
; H1
(assert (> (+ 1.0 (* (- 2.0) L a) (* L L a a)) 0.0))
; definition
(assert (= (+ (* (- 1.0) |R[0]|) X) 0.0))
; about a
(assert (> a 0.0))
; about X
(assert (>= X 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; X is nonnegative
(assert (>= X 0.0))
; a is nonnegative
(assert (>= a 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) L |R[0]| a) (* L X a) |R[0]| (* (- 1.0) X)) 0.0)))
(check-sat)
(reset)
; herrera2023/T4b, step 1, step
; claim: (L*a - 1)*R[u + 1] == (L*a - 1)*(L*a)^(u + 1)*X + (l*s0 + L*beta)*((L*a)^(u + 1) - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |L^u| Real)
(declare-const |R[u + 1]| Real)
(declare-const |R[u]| Real)
(declare-const X Real)
(declare-const a Real)
(declare-const |a^u| Real)
(declare-const beta Real)
(declare-const l Real)
(declare-const s0 Real)
; H1
(assert (> (+ 1.0 (* (- 2.0) L a) (* L L a a)) 0.0))
; induction hypothesis
(assert (= (+ (* L |L^u| X a |a^u|) (* L |L^u| |a^u| beta) (* (- 1.0) L |R[u]| a) (* (- 1.0) L beta) (* (- 1.0) |L^u| X |a^u|) (* |L^u| |a^u| l s0) |R[u]| (* (- 1.0) l s0)) 0.0))
; definition
(assert (= (+ (* L |R[u]| a) (* L beta) (* (- 1.0) |R[u + 1]|) (* l s0)) 0.0))
; about s0
(assert (>= s0 0.0))
; about l
(assert (>= l 0.0))
; about beta
(assert (>= beta 0.0))
; about a
(assert (> a 0.0))
; about X
(assert (>= X 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; L^u is nonnegative
(assert (>= |L^u| 0.0))
; X is nonnegative
(assert (>= X 0.0))
; a is nonnegative
(assert (>= a 0.0))
; a^u is nonnegative
(assert (>= |a^u| 0.0))
; beta is nonnegative
(assert (>= beta 0.0))
; l is nonnegative
(assert (>= l 0.0))
; s0 is nonnegative
(assert (>= s0 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) L |L^u| X a |a^u|) (* L |L^u| a |a^u| l s0) (* (- 1.0) L |R[u + 1]| a) (* (- 1.0) L beta) (* L L |L^u| X a a |a^u|) (* L L |L^u| a |a^u| beta) |R[u + 1]| (* (- 1.0) l s0)) 0.0)))
(check-sat)
(reset)
; herrera2023/T4b, claim
; claim: R[u] == (L*a)^u*X + (l*s0 + L*beta)*((L*a)^u - 1)/(L*a - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(L*a - 1)| Real)
(declare-const L Real)
(declare-const |L^u| Real)
(declare-const |R[u]| Real)
(declare-const X Real)
(declare-const a Real)
(declare-const |a^u| Real)
(declare-const beta Real)
(declare-const l Real)
(declare-const s0 Real)
; H1
(assert (> (+ 1.0 (* (- 2.0) L a) (* L L a a)) 0.0))
; 1
(assert (= (+ (* L |L^u| X a |a^u|) (* L |L^u| |a^u| beta) (* (- 1.0) L |R[u]| a) (* (- 1.0) L beta) (* (- 1.0) |L^u| X |a^u|) (* |L^u| |a^u| l s0) |R[u]| (* (- 1.0) l s0)) 0.0))
; about s0
(assert (>= s0 0.0))
; about l
(assert (>= l 0.0))
; about beta
(assert (>= beta 0.0))
; about a
(assert (> a 0.0))
; about X
(assert (>= X 0.0))
; about L
(assert (> L 0.0))
; about 1/(L*a - 1)
(assert (= (+ (- 1.0) (* (- 1.0) |1/(L*a - 1)|) (* |1/(L*a - 1)| L a)) 0.0))
; L is nonnegative
(assert (>= L 0.0))
; L^u is nonnegative
(assert (>= |L^u| 0.0))
; X is nonnegative
(assert (>= X 0.0))
; a is nonnegative
(assert (>= a 0.0))
; a^u is nonnegative
(assert (>= |a^u| 0.0))
; beta is nonnegative
(assert (>= beta 0.0))
; l is nonnegative
(assert (>= l 0.0))
; s0 is nonnegative
(assert (>= s0 0.0))
; the negation of the claim
(assert (not (= (+ (* |1/(L*a - 1)| L |L^u| |a^u| beta) (* (- 1.0) |1/(L*a - 1)| L beta) (* |1/(L*a - 1)| |L^u| |a^u| l s0) (* (- 1.0) |1/(L*a - 1)| l s0) (* |L^u| X |a^u|) (* (- 1.0) |R[u]|)) 0.0)))
(check-sat)
