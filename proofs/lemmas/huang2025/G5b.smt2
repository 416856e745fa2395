; huang2025/G5b, claim
; claim: Sum(d[i], i, 0, m - 1)^2/(m*h) <= Sum(d[i]^2, i, 0, m - 1)/h
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/h| Real)
(declare-const |1/m| Real)
(declare-const |Sum(d[i1], i1, 0, m - 1)| Real)
(declare-const |Sum(d[i1]^2, i1, 0, m - 1)| Real)
(declare-const h Real)
(declare-const m Real)
; 1
(assert (>= (+ (* (- 1.0) |Sum(d[i1], i1, 0, m - 1)| |Sum(d[i1], i1, 0, m - 1)|) (* |Sum(d[i1]^2, i1, 0, m - 1)| m)) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about h
(assert (> h 0.0))
; about 1/h
(assert (= (+ (- 1.0) (* |1/h| h)) 0.0))
; about 1/m
(assert (= (+ (- 1.0) (* |1/m| m)) 0.0))
; 1/h is nonnegative
(assert (>= |1/h| 0.0))
; 1/m is nonnegative
(assert (>= |1/m| 0.0))
; Sum(d[i1]^2, i1, 0, m - 1) is nonnegative
(assert (>= |Sum(d[i1]^2, i1, 0, m - 1)| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; m is nonnegative
(assert (>= m 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/h| |1/m| |Sum(d[i1], i1, 0, m - 1)| |Sum(d[i1], i1, 0, m - 1)|) (* |1/h| |Sum(d[i1]^2, i1, 0, m - 1)|)) 0.0))
(check-sat)
