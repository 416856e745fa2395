; published/L10, claim 1
; claim: norm_inf(A*B) <= norm_inf(A)*norm_inf(B)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm_inf(A)| Real)
(declare-const |norm_inf(A*B)| Real)
(declare-const |norm_inf(A*v)| Real)
(declare-const |norm_inf(B)| Real)
(declare-const |norm_inf(v)| Real)
; 1
(assert (>= (+ (* |norm_inf(A)| |norm_inf(B)|) (* (- 1.0) |norm_inf(A*B)|)) 0.0))
; 2
(assert (>= (+ (* |norm_inf(A)| |norm_inf(v)|) (* (- 1.0) |norm_inf(A*v)|)) 0.0))
; norm_inf(A) is nonnegative
(assert (>= |norm_inf(A)| 0.0))
; norm_inf(A*B) is nonnegative
(assert (>= |norm_inf(A*B)| 0.0))
; norm_inf(A*v) is nonnegative
(assert (>= |norm_inf(A*v)| 0.0))
; norm_inf(B) is nonnegative
(assert (>= |norm_inf(B)| 0.0))
; norm_inf(v) is nonnegative
(assert (>= |norm_inf(v)| 0.0))
; the negation of the claim
(assert (< (+ (* |norm_inf(A)| |norm_inf(B)|) (* (- 1.0) |norm_inf(A*B)|)) 0.0))
(check-sat)
(reset)
; published/L10, claim 2
; claim: norm_inf(A*v) <= norm_inf(A)*norm_inf(v)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm_inf(A)| Real)
(declare-const |norm_inf(A*B)| Real)
(declare-const |norm_inf(A*v)| Real)
(declare-const |norm_inf(B)| Real)
(declare-const |norm_inf(v)| Real)
; 1
(assert (>= (+ (* |norm_inf(A)| |norm_inf(B)|) (* (- 1.0) |norm_inf(A*B)|)) 0.0))
; 2
(assert (>= (+ (* |norm_inf(A)| |norm_inf(v)|) (* (- 1.0) |norm_inf(A*v)|)) 0.0))
; norm_inf(A) is nonnegative
(assert (>= |norm_inf(A)| 0.0))
; norm_inf(A*B) is nonnegative
(assert (>= |norm_inf(A*B)| 0.0))
; norm_inf(A*v) is nonnegative
(assert (>= |norm_inf(A*v)| 0.0))
; norm_inf(B) is nonnegative
(assert (>= |norm_inf(B)| 0.0))
; norm_inf(v) is nonnegative
(assert (>= |norm_inf(v)| 0.0))
; the negation of the claim
(assert (< (+ (* |norm_inf(A)| |norm_inf(v)|) (* (- 1.0) |norm_inf(A*v)|)) 0.0))
(check-sat)
