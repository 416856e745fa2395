; published/E9t, step 1
; claim: x^2 + y^2 == b
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a Real)
(declare-const b Real)
(declare-const l Real)
(declare-const x Real)
(declare-const y Real)
; H1
(assert (= (+ 1.0 (* (- 1.0) a l) b (* (- 2.0) x)) 0.0))
; H2
(assert (= (+ (- 1.0) (* 2.0 a b l) (* 2.0 a l) (* (- 1.0) a a l l) (* 2.0 b) (* (- 1.0) b b) (* (- 4.0) y y)) 0.0))
; about l
(assert (> l 0.0))
; about b
(assert (>= b 0.0))
; about a
(assert (> a 0.0))
; a is nonnegative
(assert (>= a 0.0))
; b is nonnegative
(assert (>= b 0.0))
; l is nonnegative
(assert (>= l 0.0))
; the negation of the claim
(assert (not (= (+ b (* (- 1.0) x x) (* (- 1.0) y y)) 0.0)))
(check-sat)
(reset)
; published/E9t, claim
; claim: sqrt(x^2 + y^2) == sqrt(b)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const b Real)
(declare-const |sqrt(b)| Real)
(declare-const |sqrt(x^2 + y^2)| Real)
(declare-const x Real)
(declare-const y Real)
; 1
(assert (= (+ b (* (- 1.0) x x) (* (- 1.0) y y)) 0.0))
; about b
(assert (>= b 0.0))
; about sqrt(b)
(assert (= (+ (* (- 1.0) b) (* |sqrt(b)| |sqrt(b)|)) 0.0))
; about sqrt(x^2 + y^2)
(assert (= (+ (* |sqrt(x^2 + y^2)| |sqrt(x^2 + y^2)|) (* (- 1.0) x x) (* (- 1.0) y y)) 0.0))
; b is nonnegative
(assert (>= b 0.0))
; sqrt(b) is nonnegative
(assert (>= |sqrt(b)| 0.0))
; sqrt(x^2 + y^2) is nonnegative
(assert (>= |sqrt(x^2 + y^2)| 0.0))
; the negation of the claim
(assert (not (= (+ |sqrt(b)| (* (- 1.0) |sqrt(x^2 + y^2)|)) 0.0)))
(check-sat)
