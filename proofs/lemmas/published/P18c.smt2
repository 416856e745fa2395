; published/P18c, step 1
; claim: norm(-eta*g)^2 == inner(-eta*g, -eta*g)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const eta Real)
(declare-const f Real)
(declare-const fp Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm((eta)*g)| Real)
(declare-const |norm(g)| Real)
; H1
(assert (>= (+ (* (/ 1.0 2.0) L |norm((eta)*g)| |norm((eta)*g)|) (* (- 1.0) eta |inner(g, g)|) f (* (- 1.0) fp)) 0.0))
; about norm((eta)*g)
(assert (= (+ (* (- 1.0) eta eta |inner(g, g)|) (* |norm((eta)*g)| |norm((eta)*g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about eta
(assert (>= eta 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; eta is nonnegative
(assert (>= eta 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm((eta)*g) is nonnegative
(assert (>= |norm((eta)*g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (not (= (+ (* eta eta |inner(g, g)|) (* (- 1.0) |norm((eta)*g)| |norm((eta)*g)|)) 0.0)))
(check-sat)
(reset)
; published/P18c, step 2
; claim: inner(-eta*g, -eta*g) == eta^2*norm(g)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const eta Real)
(declare-const f Real)
(declare-const fp Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm((eta)*g)| Real)
(declare-const |norm(g)| Real)
; H1
(assert (>= (+ (* (/ 1.0 2.0) L |norm((eta)*g)| |norm((eta)*g)|) (* (- 1.0) eta |inner(g, g)|) f (* (- 1.0) fp)) 0.0))
; 1
(assert (= (+ (* eta eta |inner(g, g)|) (* (- 1.0) |norm((eta)*g)| |norm((eta)*g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about norm((eta)*g)
(assert (= (+ (* (- 1.0) eta eta |inner(g, g)|) (* |norm((eta)*g)| |norm((eta)*g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about eta
(assert (>= eta 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; eta is nonnegative
(assert (>= eta 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm((eta)*g) is nonnegative
(assert (>= |norm((eta)*g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) eta eta |inner(g, g)|) (* eta eta |norm(g)| |norm(g)|)) 0.0)))
(check-sat)
(reset)
; published/P18c, claim
; claim: fp <= f - eta*(1 - eta*L/2)*norm(g)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const eta Real)
(declare-const f Real)
(declare-const fp Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm((eta)*g)| Real)
(declare-const |norm(g)| Real)
; H1
(assert (>= (+ (* (/ 1.0 2.0) L |norm((eta)*g)| |norm((eta)*g)|) (* (- 1.0) eta |inner(g, g)|) f (* (- 1.0) fp)) 0.0))
; 1
(assert (= (+ (* eta eta |inner(g, g)|) (* (- 1.0) |norm((eta)*g)| |norm((eta)*g)|)) 0.0))
; 2
(assert (= (+ (* (- 1.0) eta eta |inner(g, g)|) (* eta eta |norm(g)| |norm(g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about norm((eta)*g)
(assert (= (+ (* (- 1.0) eta eta |inner(g, g)|) (* |norm((eta)*g)| |norm((eta)*g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about eta
(assert (>= eta 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; eta is nonnegative
(assert (>= eta 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm((eta)*g) is nonnegative
(assert (>= |norm((eta)*g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) L eta eta |norm(g)| |norm(g)|) (* (- 1.0) eta |norm(g)| |norm(g)|) f (* (- 1.0) fp)) 0.0))
(check-sat)
