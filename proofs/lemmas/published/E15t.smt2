; published/E15t, step 1, base
; claim: x[0] - m == (1 - 2*a*l)^0*(x[0] - m)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/E15t, step 1, step
; claim: x[s + 1] - m == (1 - 2*a*l)^(s + 1)*(x[0] - m)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(-2*a*l + 1)^s| Real)
(declare-const a Real)
(declare-const b Real)
(declare-const l Real)
(declare-const m Real)
(declare-const |x[0]| Real)
(declare-const |x[s + 1]| Real)
(declare-const |x[s]| Real)
; H1
(assert (= (+ (* (- 1.0) b) (* 2.0 l m)) 0.0))
; induction hypothesis
(assert (= (+ (* (- 1.0) |(-2*a*l + 1)^s| m) (* |(-2*a*l + 1)^s| |x[0]|) m (* (- 1.0) |x[s]|)) 0.0))
; H2
(assert (= (+ (* a b) (* (- 2.0) a l |x[s]|) (* (- 1.0) |x[s + 1]|) |x[s]|) 0.0))
; about l
(assert (> l 0.0))
; about a
(assert (> a 0.0))
; a is nonnegative
(assert (>= a 0.0))
; l is nonnegative
(assert (>= l 0.0))
; the negation of the claim
(assert (not (= (+ (* 2.0 |(-2*a*l + 1)^s| a l m) (* (- 2.0) |(-2*a*l + 1)^s| a l |x[0]|) (* (- 1.0) |(-2*a*l + 1)^s| m) (* |(-2*a*l + 1)^s| |x[0]|) m (* (- 1.0) |x[s + 1]|)) 0.0)))
(check-sat)
(reset)
; published/E15t, step 2
; claim: l*x[t]^2 - b*x[t] - (l*m^2 - b*m) == l*(x[t] - m)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const b Real)
(declare-const l Real)
(declare-const m Real)
(declare-const |x[t]| Real)
; H1
(assert (= (+ (* (- 1.0) b) (* 2.0 l m)) 0.0))
; about l
(assert (> l 0.0))
; l is nonnegative
(assert (>= l 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) b m) (* b |x[t]|) (* (- 2.0) l m |x[t]|) (* 2.0 l m m)) 0.0)))
(check-sat)
(reset)
; published/E15t, step 3
; claim: (x[t] - m)^2 == ((1 - 2*a*l)^t)^2*(x[0] - m)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(-2*a*l + 1)^t| Real)
(declare-const m Real)
(declare-const |x[0]| Real)
(declare-const |x[t]| Real)
; 1
(assert (= (+ (* (- 1.0) |(-2*a*l + 1)^t| m) (* |(-2*a*l + 1)^t| |x[0]|) m (* (- 1.0) |x[t]|)) 0.0))
; 1
(assert (= 0.0 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 2.0) |(-2*a*l + 1)^t| |(-2*a*l + 1)^t| m |x[0]|) (* |(-2*a*l + 1)^t| |(-2*a*l + 1)^t| m m) (* |(-2*a*l + 1)^t| |(-2*a*l + 1)^t| |x[0]| |x[0]|) (* 2.0 m |x[t]|) (* (- 1.0) m m) (* (- 1.0) |x[t]| |x[t]|)) 0.0)))
(check-sat)
(reset)
; published/E15t, claim
; claim: l*x[t]^2 - b*x[t] - (l*m^2 - b*m) == ((1 - 2*a*l)^t)^2*l*(x[0] - m)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(-2*a*l + 1)^t| Real)
(declare-const b Real)
(declare-const l Real)
(declare-const m Real)
(declare-const |x[0]| Real)
(declare-const |x[t]| Real)
; 2
(assert (= (+ (* (- 1.0) b m) (* b |x[t]|) (* (- 2.0) l m |x[t]|) (* 2.0 l m m)) 0.0))
; 3
(assert (= (+ (* (- 2.0) |(-2*a*l + 1)^t| |(-2*a*l + 1)^t| m |x[0]|) (* |(-2*a*l + 1)^t| |(-2*a*l + 1)^t| m m) (* |(-2*a*l + 1)^t| |(-2*a*l + 1)^t| |x[0]| |x[0]|) (* 2.0 m |x[t]|) (* (- 1.0) m m) (* (- 1.0) |x[t]| |x[t]|)) 0.0))
; about l
(assert (> l 0.0))
; l is nonnegative
(assert (>= l 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 2.0) |(-2*a*l + 1)^t| |(-2*a*l + 1)^t| l m |x[0]|) (* |(-2*a*l + 1)^t| |(-2*a*l + 1)^t| l m m) (* |(-2*a*l + 1)^t| |(-2*a*l + 1)^t| l |x[0]| |x[0]|) (* (- 1.0) b m) (* b |x[t]|) (* l m m) (* (- 1.0) l |x[t]| |x[t]|)) 0.0)))
(check-sat)
