; herrera2023/G1, step 1
; claim: F1 <= F0 - h*norm(g)^2 + L/2*h^2*norm(g)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const F0 Real)
(declare-const F1 Real)
(declare-const L Real)
(declare-const h Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm((h)*g)| Real)
(declare-const |norm(g)| Real)
; H1
(assert (>= (+ F0 (* (- 1.0) F1) (* (/ 1.0 2.0) L |norm((h)*g)| |norm((h)*g)|) (* (- 1.0) h |inner(g, g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about norm((h)*g)
(assert (= (+ (* (- 1.0) h h |inner(g, g)|) (* |norm((h)*g)| |norm((h)*g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about h
(assert (>= h 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm((h)*g) is nonnegative
(assert (>= |norm((h)*g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ F0 (* (- 1.0) F1) (* (/ 1.0 2.0) L h h |norm(g)| |norm(g)|) (* (- 1.0) h |norm(g)| |norm(g)|)) 0.0))
(check-sat)
(reset)
; herrera2023/G1, step 2
; claim: h*(h*L)*norm(g)^2 <= h*norm(g)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const h Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm(g)| Real)
; H2
(assert (>= (+ 1.0 (* (- 1.0) L h)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about h
(assert (>= h 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) L h h |norm(g)| |norm(g)|) (* h |norm(g)| |norm(g)|)) 0.0))
(check-sat)
(reset)
; herrera2023/G1, claim
; claim: F1 <= F0 - h/2*norm(g)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const F0 Real)
(declare-const F1 Real)
(declare-const L Real)
(declare-const h Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm(g)| Real)
; 1
(assert (>= (+ F0 (* (- 1.0) F1) (* (/ 1.0 2.0) L h h |norm(g)| |norm(g)|) (* (- 1.0) h |norm(g)| |norm(g)|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) L h h |norm(g)| |norm(g)|) (* h |norm(g)| |norm(g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about h
(assert (>= h 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ F0 (* (- 1.0) F1) (* (- (/ 1.0 2.0)) h |norm(g)| |norm(g)|)) 0.0))
(check-sat)
