; katende2025/T10b, claim
; claim: Abs(s*t) <= Abs(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |abs(t)| Real)
(declare-const s Real)
(declare-const t Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) s)) 0.0))
; about s
(assert (>= s 0.0))
; about abs(t)
(assert (= (+ (* |abs(t)| |abs(t)|) (* (- 1.0) t t)) 0.0))
; about abs(t)
(assert (>= (+ |abs(t)| (* (- 1.0) t)) 0.0))
; about abs(t)
(assert (>= (+ |abs(t)| t) 0.0))
; abs(t) is nonnegative
(assert (>= |abs(t)| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ |abs(t)| (* (- 1.0) |abs(t)| s)) 0.0))
(check-sat)
(reset)
; katende2025/T10b, claim
; claim: relu(x) - relu(-x) == x
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Max(-x, 0)| Real)
(declare-const |Max(0, x)| Real)
(declare-const x Real)
; about Max(0, x)
(assert (>= |Max(0, x)| 0.0))
; about Max(0, x)
(assert (>= (+ |Max(0, x)| (* (- 1.0) x)) 0.0))
; about Max(0, x)
(assert (or (= |Max(0, x)| 0.0) (= (+ |Max(0, x)| (* (- 1.0) x)) 0.0)))
; about Max(-x, 0)
(assert (>= (+ |Max(-x, 0)| x) 0.0))
; about Max(-x, 0)
(assert (>= |Max(-x, 0)| 0.0))
; about Max(-x, 0)
(assert (or (= (+ |Max(-x, 0)| x) 0.0) (= |Max(-x, 0)| 0.0)))
; Max(-x, 0) is nonnegative
(assert (>= |Max(-x, 0)| 0.0))
; Max(0, x) is nonnegative
(assert (>= |Max(0, x)| 0.0))
; the negation of the claim
(assert (not (= (+ |Max(-x, 0)| (* (- 1.0) |Max(0, x)|) x) 0.0)))
(check-sat)
