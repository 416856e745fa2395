; control/K4d, claim 1
; claim: inner(g, V*h) >= cu - c0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c0 Real)
(declare-const cu Real)
(declare-const |inner(g, V*h)| Real)
; H1
(assert (>= (+ c0 (* (- 1.0) cu) |inner(g, V*h)|) 0.0))
; H2
(assert (>= (* (- 1.0) c0) 0.0))
; H3
(assert (> cu 0.0))
; the negation of the claim
(assert (< (+ c0 (* (- 1.0) cu) |inner(g, V*h)|) 0.0))
(check-sat)
(reset)
; control/K4d, claim 2
; claim: inner(g, V*h) > 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c0 Real)
(declare-const cu Real)
(declare-const |inner(g, V*h)| Real)
; H1
(assert (>= (+ c0 (* (- 1.0) cu) |inner(g, V*h)|) 0.0))
; H2
(assert (>= (* (- 1.0) c0) 0.0))
; H3
(assert (> cu 0.0))
; the negation of the claim
(assert (<= |inner(g, V*h)| 0.0))
(check-sat)
