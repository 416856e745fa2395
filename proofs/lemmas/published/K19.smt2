; published/K19, step 1
; claim: sqrt(2*e + e^2)^2 >= sqrt(e)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const e Real)
(declare-const |sqrt(e)| Real)
(declare-const |sqrt(e^2 + 2*e)| Real)
; about e
(assert (>= e 0.0))
; about sqrt(e)
(assert (= (+ (* (- 1.0) e) (* |sqrt(e)| |sqrt(e)|)) 0.0))
; about sqrt(e^2 + 2*e)
(assert (= (+ (* (- 2.0) e) (* (- 1.0) e e) (* |sqrt(e^2 + 2*e)| |sqrt(e^2 + 2*e)|)) 0.0))
; e is nonnegative
(assert (>= e 0.0))
; sqrt(e) is nonnegative
(assert (>= |sqrt(e)| 0.0))
; sqrt(e^2 + 2*e) is nonnegative
(assert (>= |sqrt(e^2 + 2*e)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |sqrt(e)| |sqrt(e)|) (* |sqrt(e^2 + 2*e)| |sqrt(e^2 + 2*e)|)) 0.0))
(check-sat)
(reset)
; published/K19, step 2
; claim: sqrt(2*e + e^2) >= sqrt(e)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const e Real)
(declare-const |sqrt(e)| Real)
(declare-const |sqrt(e^2 + 2*e)| Real)
; 1
(assert (>= (+ (* (- 1.0) |sqrt(e)| |sqrt(e)|) (* |sqrt(e^2 + 2*e)| |sqrt(e^2 + 2*e)|)) 0.0))
; about e
(assert (>= e 0.0))
; about sqrt(e)
(assert (= (+ (* (- 1.0) e) (* |sqrt(e)| |sqrt(e)|)) 0.0))
; about sqrt(e^2 + 2*e)
(assert (= (+ (* (- 2.0) e) (* (- 1.0) e e) (* |sqrt(e^2 + 2*e)| |sqrt(e^2 + 2*e)|)) 0.0))
; e is nonnegative
(assert (>= e 0.0))
; sqrt(e) is nonnegative
(assert (>= |sqrt(e)| 0.0))
; sqrt(e^2 + 2*e) is nonnegative
(assert (>= |sqrt(e^2 + 2*e)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |sqrt(e)|) |sqrt(e^2 + 2*e)|) 0.0))
(check-sat)
(reset)
; published/K19, claim
; claim: 1 + e + sqrt(2*e + e^2) >= 1 + sqrt(e)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const e Real)
(declare-const |sqrt(e)| Real)
(declare-const |sqrt(e^2 + 2*e)| Real)
; 2
(assert (>= (+ (* (- 1.0) |sqrt(e)|) |sqrt(e^2 + 2*e)|) 0.0))
; about e
(assert (>= e 0.0))
; about sqrt(e)
(assert (= (+ (* (- 1.0) e) (* |sqrt(e)| |sqrt(e)|)) 0.0))
; about sqrt(e^2 + 2*e)
(assert (= (+ (* (- 2.0) e) (* (- 1.0) e e) (* |sqrt(e^2 + 2*e)| |sqrt(e^2 + 2*e)|)) 0.0))
; e is nonnegative
(assert (>= e 0.0))
; sqrt(e) is nonnegative
(assert (>= |sqrt(e)| 0.0))
; sqrt(e^2 + 2*e) is nonnegative
(assert (>= |sqrt(e^2 + 2*e)| 0.0))
; the negation of the claim
(assert (< (+ e (* (- 1.0) |sqrt(e)|) |sqrt(e^2 + 2*e)|) 0.0))
(check-sat)
