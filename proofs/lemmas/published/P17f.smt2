; published/P17f, step 1
; claim: a*norm(g)^2 <= 2*norm(g)^2/(be + ga)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(be + ga)| Real)
(declare-const a Real)
(declare-const be Real)
(declare-const ga Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm(g)| Real)
; H2
(assert (>= (+ 2.0 (* (- 1.0) a be) (* (- 1.0) a ga)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about ga
(assert (> ga 0.0))
; about be
(assert (> be 0.0))
; about a
(assert (>= a 0.0))
; about 1/(be + ga)
(assert (= (+ (- 1.0) (* |1/(be + ga)| be) (* |1/(be + ga)| ga)) 0.0))
; 1/(be + ga) is nonnegative
(assert (>= |1/(be + ga)| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; be is nonnegative
(assert (>= be 0.0))
; ga is nonnegative
(assert (>= ga 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |1/(be + ga)| |norm(g)| |norm(g)|) (* (- 1.0) a |norm(g)| |norm(g)|)) 0.0))
(check-sat)
(reset)
; published/P17f, step 2
; claim: norm(d - a*g)^2 <= (1 - 2*(a*be*ga/(be + ga)))*norm(d)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(be + ga)| Real)
(declare-const a Real)
(declare-const be Real)
(declare-const ga Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, g)| Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm(d + (-a)*g)| Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g)| Real)
; H1
(assert (>= (+ (* (- 1.0) |1/(be + ga)| be ga |norm(d)| |norm(d)|) (* (- 1.0) |1/(be + ga)| |norm(g)| |norm(g)|) |inner(d, g)|) 0.0))
; 1
(assert (>= (+ (* 2.0 |1/(be + ga)| |norm(g)| |norm(g)|) (* (- 1.0) a |norm(g)| |norm(g)|)) 0.0))
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
; about ga
(assert (> ga 0.0))
; about be
(assert (> be 0.0))
; about a
(assert (>= a 0.0))
; about 1/(be + ga)
(assert (= (+ (- 1.0) (* |1/(be + ga)| be) (* |1/(be + ga)| ga)) 0.0))
; 1/(be + ga) is nonnegative
(assert (>= |1/(be + ga)| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; be is nonnegative
(assert (>= be 0.0))
; ga is nonnegative
(assert (>= ga 0.0))
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
(assert (< (+ (* (- 2.0) |1/(be + ga)| a be ga |norm(d)| |norm(d)|) (* (- 1.0) |norm(d + (-a)*g)| |norm(d + (-a)*g)|) (* |norm(d)| |norm(d)|)) 0.0))
(check-sat)
(reset)
; published/P17f, step 3
; claim: norm(d - a*g)^2 <= ((1 - a*be*ga/(be + ga))*norm(d))^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(be + ga)| Real)
(declare-const a Real)
(declare-const be Real)
(declare-const ga Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, g)| Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm(d + (-a)*g)| Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g)| Real)
; 2
(assert (>= (+ (* (- 2.0) |1/(be + ga)| a be ga |norm(d)| |norm(d)|) (* (- 1.0) |norm(d + (-a)*g)| |norm(d + (-a)*g)|) (* |norm(d)| |norm(d)|)) 0.0))
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
; about ga
(assert (> ga 0.0))
; about be
(assert (> be 0.0))
; about a
(assert (>= a 0.0))
; about 1/(be + ga)
(assert (= (+ (- 1.0) (* |1/(be + ga)| be) (* |1/(be + ga)| ga)) 0.0))
; 1/(be + ga) is nonnegative
(assert (>= |1/(be + ga)| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; be is nonnegative
(assert (>= be 0.0))
; ga is nonnegative
(assert (>= ga 0.0))
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
(assert (< (+ (* (- 2.0) |1/(be + ga)| a be ga |norm(d)| |norm(d)|) (* |1/(be + ga)| |1/(be + ga)| a a be be ga ga |norm(d)| |norm(d)|) (* (- 1.0) |norm(d + (-a)*g)| |norm(d + (-a)*g)|) (* |norm(d)| |norm(d)|)) 0.0))
(check-sat)
(reset)
; published/P17f, step 4
; claim: a*be*ga/(be + ga) <= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(be + ga)| Real)
(declare-const a Real)
(declare-const be Real)
(declare-const ga Real)
; H2
(assert (>= (+ 2.0 (* (- 1.0) a be) (* (- 1.0) a ga)) 0.0))
; about ga
(assert (> ga 0.0))
; about be
(assert (> be 0.0))
; about a
(assert (>= a 0.0))
; about 1/(be + ga)
(assert (= (+ (- 1.0) (* |1/(be + ga)| be) (* |1/(be + ga)| ga)) 0.0))
; 1/(be + ga) is nonnegative
(assert (>= |1/(be + ga)| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; be is nonnegative
(assert (>= be 0.0))
; ga is nonnegative
(assert (>= ga 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) |1/(be + ga)| a be ga)) 0.0))
(check-sat)
(reset)
; published/P17f, claim
; claim: norm(d - a*g) <= (1 - a*be*ga/(be + ga))*norm(d)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(be + ga)| Real)
(declare-const a Real)
(declare-const be Real)
(declare-const ga Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, g)| Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm(d + (-a)*g)| Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g)| Real)
; 3
(assert (>= (+ (* (- 2.0) |1/(be + ga)| a be ga |norm(d)| |norm(d)|) (* |1/(be + ga)| |1/(be + ga)| a a be be ga ga |norm(d)| |norm(d)|) (* (- 1.0) |norm(d + (-a)*g)| |norm(d + (-a)*g)|) (* |norm(d)| |norm(d)|)) 0.0))
; 4
(assert (>= (+ 1.0 (* (- 1.0) |1/(be + ga)| a be ga)) 0.0))
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
; about ga
(assert (> ga 0.0))
; about be
(assert (> be 0.0))
; about a
(assert (>= a 0.0))
; about 1/(be + ga)
(assert (= (+ (- 1.0) (* |1/(be + ga)| be) (* |1/(be + ga)| ga)) 0.0))
; 1/(be + ga) is nonnegative
(assert (>= |1/(be + ga)| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; be is nonnegative
(assert (>= be 0.0))
; ga is nonnegative
(assert (>= ga 0.0))
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
(assert (< (+ (* (- 1.0) |1/(be + ga)| a be ga |norm(d)|) (* (- 1.0) |norm(d + (-a)*g)|) |norm(d)|) 0.0))
(check-sat)
