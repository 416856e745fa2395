; published/P17e, step 1
; claim: a*norm(g)^2 <= 2*inner(g, d)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a Real)
(declare-const be Real)
(declare-const |inner(d, g)| Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm(g)| Real)
; H1
(assert (>= (+ (* be |inner(d, g)|) (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; H2
(assert (>= (+ 2.0 (* (- 1.0) a be)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about be
(assert (> be 0.0))
; about a
(assert (>= a 0.0))
; a is nonnegative
(assert (>= a 0.0))
; be is nonnegative
(assert (>= be 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) a |norm(g)| |norm(g)|) (* 2.0 |inner(d, g)|)) 0.0))
(check-sat)
(reset)
; published/P17e, step 2
; claim: norm(d - a*g)^2 <= norm(d)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, g)| Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm(d + (-a)*g)| Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g)| Real)
; 1
(assert (>= (+ (* (- 1.0) a |norm(g)| |norm(g)|) (* 2.0 |inner(d, g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about norm(d + (-a)*g)
(assert (= (+ (* 2.0 a |inner(d, g)|) (* (- 1.0) a a |inner(g, g)|) (* (- 1.0) |inner(d, d)|) (* |norm(d + (-a)*g)| |norm(d + (-a)*g)|)) 0.0))
; about a
(assert (>= a 0.0))
; a is nonnegative
(assert (>= a 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm(d + (-a)*g) is nonnegative
(assert (>= |norm(d + (-a)*g)| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(d + (-a)*g)| |norm(d + (-a)*g)|) (* |norm(d)| |norm(d)|)) 0.0))
(check-sat)
(reset)
; published/P17e, claim
; claim: norm(d - a*g) <= norm(d)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, g)| Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm(d + (-a)*g)| Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g)| Real)
; 2
(assert (>= (+ (* (- 1.0) |norm(d + (-a)*g)| |norm(d + (-a)*g)|) (* |norm(d)| |norm(d)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about norm(d + (-a)*g)
(assert (= (+ (* 2.0 a |inner(d, g)|) (* (- 1.0) a a |inner(g, g)|) (* (- 1.0) |inner(d, d)|) (* |norm(d + (-a)*g)| |norm(d + (-a)*g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about a
(assert (>= a 0.0))
; a is nonnegative
(assert (>= a 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm(d + (-a)*g) is nonnegative
(assert (>= |norm(d + (-a)*g)| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(d + (-a)*g)|) |norm(d)|) 0.0))
(check-sat)
