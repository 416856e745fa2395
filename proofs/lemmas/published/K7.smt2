; published/K7, step 1
; claim: a*gg >= 2*a*mu*(fx - fs)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a Real)
(declare-const fs Real)
(declare-const fx Real)
(declare-const gg Real)
(declare-const mu Real)
; H2
(assert (>= (+ (* fs mu) (* (- 1.0) fx mu) (* (/ 1.0 2.0) gg)) 0.0))
; about mu
(assert (> mu 0.0))
; about gg
(assert (>= gg 0.0))
; about a
(assert (> a 0.0))
; a is nonnegative
(assert (>= a 0.0))
; gg is nonnegative
(assert (>= gg 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 a fs mu) (* (- 2.0) a fx mu) (* a gg)) 0.0))
(check-sat)
(reset)
; published/K7, claim
; claim: fn - fs <= (1 - 2*a*mu)*(fx - fs) + a^2*L/2*G
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const G Real)
(declare-const L Real)
(declare-const a Real)
(declare-const fn Real)
(declare-const fs Real)
(declare-const fx Real)
(declare-const gg Real)
(declare-const mu Real)
; H1
(assert (>= (+ (* (/ 1.0 2.0) G L a a) (* (- 1.0) a gg) (* (- 1.0) fn) fx) 0.0))
; 1
(assert (>= (+ (* 2.0 a fs mu) (* (- 2.0) a fx mu) (* a gg)) 0.0))
; about mu
(assert (> mu 0.0))
; about gg
(assert (>= gg 0.0))
; about a
(assert (> a 0.0))
; about L
(assert (> L 0.0))
; about G
(assert (>= G 0.0))
; G is nonnegative
(assert (>= G 0.0))
; L is nonnegative
(assert (>= L 0.0))
; a is nonnegative
(assert (>= a 0.0))
; gg is nonnegative
(assert (>= gg 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) G L a a) (* 2.0 a fs mu) (* (- 2.0) a fx mu) (* (- 1.0) fn) fx) 0.0))
(check-sat)
