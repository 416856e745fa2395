; herrera2023/T3c, step 2
; claim: norm(p)^2 <= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(p, p)| Real)
(declare-const |norm(p)| Real)
(declare-const |norm_1(p)| Real)
; H1
(assert (= (+ 1.0 (* (- 1.0) |norm_1(p)|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(p)|) |norm_1(p)|) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; norm_1(p) is nonnegative
(assert (>= |norm_1(p)| 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
(check-sat)
(reset)
; herrera2023/T3c, step 3
; claim: norm(p - e)^2 <= 2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(e, e)| Real)
(declare-const |inner(e, p)| Real)
(declare-const |inner(p, p)| Real)
(declare-const |norm(e + (-1)*p)| Real)
(declare-const |norm(e)| Real)
(declare-const |norm(p)| Real)
; H2
(assert (= (+ 1.0 (* (- 1.0) |norm(e)|)) 0.0))
; H3
(assert (>= |inner(e, p)| 0.0))
; 2
(assert (>= (+ 1.0 (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(e)
(assert (= (+ (* (- 1.0) |inner(e, e)|) (* |norm(e)| |norm(e)|)) 0.0))
; about inner(e, e)
(assert (= (+ |inner(e, e)| (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
; about norm(e + (-1)*p)
(assert (= (+ (* (- 1.0) |inner(e, e)|) (* 2.0 |inner(e, p)|) (* (- 1.0) |inner(p, p)|) (* |norm(e + (-1)*p)| |norm(e + (-1)*p)|)) 0.0))
; inner(e, e) is nonnegative
(assert (>= |inner(e, e)| 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; norm(e + (-1)*p) is nonnegative
(assert (>= |norm(e + (-1)*p)| 0.0))
; norm(e) is nonnegative
(assert (>= |norm(e)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; the negation of the claim
(assert (< (+ 2.0 (* (- 1.0) |norm(e + (-1)*p)| |norm(e + (-1)*p)|)) 0.0))
(check-sat)
(reset)
; herrera2023/T3c, claim
; claim: norm(p - e) <= sqrt(2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(e, e)| Real)
(declare-const |inner(e, p)| Real)
(declare-const |inner(p, p)| Real)
(declare-const |norm(e + (-1)*p)| Real)
(declare-const |norm(e)| Real)
(declare-const |norm(p)| Real)
(declare-const |sqrt(2)| Real)
; 3
(assert (>= (+ 2.0 (* (- 1.0) |norm(e + (-1)*p)| |norm(e + (-1)*p)|)) 0.0))
; about norm(e + (-1)*p)
(assert (= (+ (* (- 1.0) |inner(e, e)|) (* 2.0 |inner(e, p)|) (* (- 1.0) |inner(p, p)|) (* |norm(e + (-1)*p)| |norm(e + (-1)*p)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about inner(e, e)
(assert (= (+ |inner(e, e)| (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
; about norm(e)
(assert (= (+ (* (- 1.0) |inner(e, e)|) (* |norm(e)| |norm(e)|)) 0.0))
; about sqrt(2)
(assert (= (+ (- 2.0) (* |sqrt(2)| |sqrt(2)|)) 0.0))
; inner(e, e) is nonnegative
(assert (>= |inner(e, e)| 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; norm(e + (-1)*p) is nonnegative
(assert (>= |norm(e + (-1)*p)| 0.0))
; norm(e) is nonnegative
(assert (>= |norm(e)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; sqrt(2) is nonnegative
(assert (>= |sqrt(2)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(e + (-1)*p)|) |sqrt(2)|) 0.0))
(check-sat)
