; published/O14, claim
; claim: inner(u - v, x - y) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const fx Real)
(declare-const fy Real)
(declare-const |inner(u, x)| Real)
(declare-const |inner(u, y)| Real)
(declare-const |inner(v, x)| Real)
(declare-const |inner(v, y)| Real)
; H1
(assert (>= (+ (* (- 1.0) fx) fy |inner(u, x)| (* (- 1.0) |inner(u, y)|)) 0.0))
; H2
(assert (>= (+ fx (* (- 1.0) fy) (* (- 1.0) |inner(v, x)|) |inner(v, y)|) 0.0))
; the negation of the claim
(assert (< (+ |inner(u, x)| (* (- 1.0) |inner(u, y)|) (* (- 1.0) |inner(v, x)|) |inner(v, y)|) 0.0))
(check-sat)
