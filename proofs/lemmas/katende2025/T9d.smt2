; katende2025/T9d, claim
; claim: z^2 - (1 + b - p)*z + b == 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const b Real)
(declare-const p Real)
(declare-const |sqrt(-2*b*p + b^2 + p^2 - 2*b - 2*p + 1)| Real)
(declare-const z Real)
; H1
(assert (>= (+ (- 2.0) (* (- 2.0) b) p) 0.0))
; H2
(assert (= (+ (/ 1.0 2.0) (* (/ 1.0 2.0) b) (* (- (/ 1.0 2.0)) p) (* (- (/ 1.0 2.0)) |sqrt(-2*b*p + b^2 + p^2 - 2*b - 2*p + 1)|) (* (- 1.0) z)) 0.0))
; about sqrt(-2*b*p + b^2 + p^2 - 2*b - 2*p + 1)
(assert (= (+ (- 1.0) (* 2.0 b) (* 2.0 b p) (* (- 1.0) b b) (* 2.0 p) (* (- 1.0) p p) (* |sqrt(-2*b*p + b^2 + p^2 - 2*b - 2*p + 1)| |sqrt(-2*b*p + b^2 + p^2 - 2*b - 2*p + 1)|)) 0.0))
; about p
(assert (> p 0.0))
; about b
(assert (>= b 0.0))
; b is nonnegative
(assert (>= b 0.0))
; p is nonnegative
(assert (>= p 0.0))
; sqrt(-2*b*p + b^2 + p^2 - 2*b - 2*p + 1) is nonnegative
(assert (>= |sqrt(-2*b*p + b^2 + p^2 - 2*b - 2*p + 1)| 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) b) (* b z) (* (- 1.0) p z) z (* (- 1.0) z z)) 0.0)))
(check-sat)
(reset)
; katende2025/T9d, claim
; claim: z <= -1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const b Real)
(declare-const p Real)
(declare-const |sqrt(-2*b*p + b^2 + p^2 - 2*b - 2*p + 1)| Real)
(declare-const z Real)
; H1
(assert (>= (+ (- 2.0) (* (- 2.0) b) p) 0.0))
; H2
(assert (= (+ (/ 1.0 2.0) (* (/ 1.0 2.0) b) (* (- (/ 1.0 2.0)) p) (* (- (/ 1.0 2.0)) |sqrt(-2*b*p + b^2 + p^2 - 2*b - 2*p + 1)|) (* (- 1.0) z)) 0.0))
; about sqrt(-2*b*p + b^2 + p^2 - 2*b - 2*p + 1)
(assert (= (+ (- 1.0) (* 2.0 b) (* 2.0 b p) (* (- 1.0) b b) (* 2.0 p) (* (- 1.0) p p) (* |sqrt(-2*b*p + b^2 + p^2 - 2*b - 2*p + 1)| |sqrt(-2*b*p + b^2 + p^2 - 2*b - 2*p + 1)|)) 0.0))
; about p
(assert (> p 0.0))
; about b
(assert (>= b 0.0))
; b is nonnegative
(assert (>= b 0.0))
; p is nonnegative
(assert (>= p 0.0))
; sqrt(-2*b*p + b^2 + p^2 - 2*b - 2*p + 1) is nonnegative
(assert (>= |sqrt(-2*b*p + b^2 + p^2 - 2*b - 2*p + 1)| 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) (* (- 1.0) z)) 0.0))
(check-sat)
