; huang2025/G5a, claim
; claim: Abs(min_N - min_J) <= C*tau
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const C Real)
(declare-const JN_nodal Real)
(declare-const J_ext Real)
(declare-const |abs(-min_J + min_N)| Real)
(declare-const min_J Real)
(declare-const min_N Real)
(declare-const tau Real)
; H1
(assert (>= (+ J_ext (* (- 1.0) min_J)) 0.0))
; H2
(assert (>= (+ (* C tau) (* (- 1.0) J_ext) min_N) 0.0))
; H3
(assert (>= (+ JN_nodal (* (- 1.0) min_N)) 0.0))
; H4
(assert (>= (+ (* C tau) (* (- 1.0) JN_nodal) min_J) 0.0))
; about tau
(assert (>= tau 0.0))
; about abs(-min_J + min_N)
(assert (= (+ (* |abs(-min_J + min_N)| |abs(-min_J + min_N)|) (* 2.0 min_J min_N) (* (- 1.0) min_J min_J) (* (- 1.0) min_N min_N)) 0.0))
; about abs(-min_J + min_N)
(assert (>= (+ |abs(-min_J + min_N)| min_J (* (- 1.0) min_N)) 0.0))
; about abs(-min_J + min_N)
(assert (>= (+ |abs(-min_J + min_N)| (* (- 1.0) min_J) min_N) 0.0))
; about C
(assert (>= C 0.0))
; C is nonnegative
(assert (>= C 0.0))
; abs(-min_J + min_N) is nonnegative
(assert (>= |abs(-min_J + min_N)| 0.0))
; tau is nonnegative
(assert (>= tau 0.0))
; the negation of the claim
(assert (< (+ (* C tau) (* (- 1.0) |abs(-min_J + min_N)|)) 0.0))
(check-sat)
