; fallin2025/F4c, step 1
; claim: pu*pv <= eu*(1 + X)*(ev*(1 + X))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const X Real)
(declare-const eu Real)
(declare-const ev Real)
(declare-const pu Real)
(declare-const pv Real)
; H1
(assert (>= (+ (* X eu) eu (* (- 1.0) pu)) 0.0))
; H2
(assert (>= (+ (* X ev) ev (* (- 1.0) pv)) 0.0))
; about pv
(assert (>= pv 0.0))
; about pu
(assert (>= pu 0.0))
; about ev
(assert (>= ev 0.0))
; about eu
(assert (>= eu 0.0))
; about X
(assert (>= X 0.0))
; X is nonnegative
(assert (>= X 0.0))
; eu is nonnegative
(assert (>= eu 0.0))
; ev is nonnegative
(assert (>= ev 0.0))
; pu is nonnegative
(assert (>= pu 0.0))
; pv is nonnegative
(assert (>= pv 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 X eu ev) (* X X eu ev) (* eu ev) (* (- 1.0) pu pv)) 0.0))
(check-sat)
(reset)
; fallin2025/F4c, step 2
; claim: W*c0*(pu*pv) <= W*c0*(eu*(1 + X)*(ev*(1 + X)))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const W Real)
(declare-const X Real)
(declare-const c0 Real)
(declare-const eu Real)
(declare-const ev Real)
(declare-const pu Real)
(declare-const pv Real)
; 1
(assert (>= (+ (* 2.0 X eu ev) (* X X eu ev) (* eu ev) (* (- 1.0) pu pv)) 0.0))
; about pv
(assert (>= pv 0.0))
; about pu
(assert (>= pu 0.0))
; about ev
(assert (>= ev 0.0))
; about eu
(assert (>= eu 0.0))
; about c0
(assert (>= c0 0.0))
; about X
(assert (>= X 0.0))
; about W
(assert (>= W 0.0))
; W is nonnegative
(assert (>= W 0.0))
; X is nonnegative
(assert (>= X 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; eu is nonnegative
(assert (>= eu 0.0))
; ev is nonnegative
(assert (>= ev 0.0))
; pu is nonnegative
(assert (>= pu 0.0))
; pv is nonnegative
(assert (>= pv 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 W X c0 eu ev) (* W X X c0 eu ev) (* W c0 eu ev) (* (- 1.0) W c0 pu pv)) 0.0))
(check-sat)
(reset)
; fallin2025/F4c, step 3
; claim: eu*(1 + X) <= eu*(1 + X)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const X Real)
(declare-const eu Real)
; about eu
(assert (>= eu 0.0))
; about X
(assert (>= X 0.0))
; X is nonnegative
(assert (>= X 0.0))
; eu is nonnegative
(assert (>= eu 0.0))
; the negation of the claim
(assert (< (+ (* X eu) (* X X eu)) 0.0))
(check-sat)
(reset)
; fallin2025/F4c, step 4
; claim: b0*pu <= b0*(eu*(1 + X)^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const X Real)
(declare-const b0 Real)
(declare-const eu Real)
(declare-const pu Real)
; H1
(assert (>= (+ (* X eu) eu (* (- 1.0) pu)) 0.0))
; 3
(assert (>= (+ (* X eu) (* X X eu)) 0.0))
; about pu
(assert (>= pu 0.0))
; about eu
(assert (>= eu 0.0))
; about b0
(assert (>= b0 0.0))
; about X
(assert (>= X 0.0))
; X is nonnegative
(assert (>= X 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; eu is nonnegative
(assert (>= eu 0.0))
; pu is nonnegative
(assert (>= pu 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 X b0 eu) (* X X b0 eu) (* b0 eu) (* (- 1.0) b0 pu)) 0.0))
(check-sat)
(reset)
; fallin2025/F4c, claim
; claim: W*c0*pu*pv + b0*pu <= (W*c0*eu*ev + b0*eu)*(1 + X)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const W Real)
(declare-const X Real)
(declare-const b0 Real)
(declare-const c0 Real)
(declare-const eu Real)
(declare-const ev Real)
(declare-const pu Real)
(declare-const pv Real)
; 2
(assert (>= (+ (* 2.0 W X c0 eu ev) (* W X X c0 eu ev) (* W c0 eu ev) (* (- 1.0) W c0 pu pv)) 0.0))
; 4
(assert (>= (+ (* 2.0 X b0 eu) (* X X b0 eu) (* b0 eu) (* (- 1.0) b0 pu)) 0.0))
; about pv
(assert (>= pv 0.0))
; about pu
(assert (>= pu 0.0))
; about ev
(assert (>= ev 0.0))
; about eu
(assert (>= eu 0.0))
; about c0
(assert (>= c0 0.0))
; about b0
(assert (>= b0 0.0))
; about X
(assert (>= X 0.0))
; about W
(assert (>= W 0.0))
; W is nonnegative
(assert (>= W 0.0))
; X is nonnegative
(assert (>= X 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; eu is nonnegative
(assert (>= eu 0.0))
; ev is nonnegative
(assert (>= ev 0.0))
; pu is nonnegative
(assert (>= pu 0.0))
; pv is nonnegative
(assert (>= pv 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 W X c0 eu ev) (* W X X c0 eu ev) (* W c0 eu ev) (* (- 1.0) W c0 pu pv) (* 2.0 X b0 eu) (* X X b0 eu) (* b0 eu) (* (- 1.0) b0 pu)) 0.0))
(check-sat)
