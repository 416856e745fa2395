; published/O2, step 2
; claim: norm(p)^2 <= l*norm(d)*norm(p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/l| Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, p)| Real)
(declare-const |inner(p, p)| Real)
(declare-const l Real)
(declare-const |norm(d)| Real)
(declare-const |norm(p)| Real)
; H1
(assert (>= (+ (* (- 1.0) |1/l| |norm(p)| |norm(p)|) |inner(d, p)|) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |inner(d, p)|) (* |norm(d)| |norm(p)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about l
(assert (> l 0.0))
; about 1/l
(assert (= (+ (- 1.0) (* |1/l| l)) 0.0))
; 1/l is nonnegative
(assert (>= |1/l| 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; the negation of the claim
(assert (< (+ (* l |norm(d)| |norm(p)|) (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
(check-sat)
(reset)
; published/O2, claim
; claim: norm(p) <= l*norm(d)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(d, d)| Real)
(declare-const |inner(p, p)| Real)
(declare-const l Real)
(declare-const |norm(d)| Real)
(declare-const |norm(p)| Real)
; 2
(assert (>= (+ (* l |norm(d)| |norm(p)|) (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about l
(assert (> l 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; the negation of the claim
(assert (< (+ (* l |norm(d)|) (* (- 1.0) |norm(p)|)) 0.0))
(check-sat)
