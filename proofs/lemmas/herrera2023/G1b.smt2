; herrera2023/G1b, step 2
; claim: h*norm(g) <= r
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/norm(g)| Real)
(declare-const h Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm(g)| Real)
(declare-const r Real)
; H2
(assert (>= (+ (* |1/norm(g)| r) (* (- 1.0) h)) 0.0))
; about r
(assert (>= r 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about h
(assert (>= h 0.0))
; about 1/norm(g)
(assert (= (+ (- 1.0) (* |1/norm(g)| |norm(g)|)) 0.0))
; 1/norm(g) is nonnegative
(assert (>= |1/norm(g)| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; r is nonnegative
(assert (>= r 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) h |norm(g)|) r) 0.0))
(check-sat)
(reset)
; herrera2023/G1b, step 3
; claim: s*(h*norm(g)) <= r
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const h Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm(g)| Real)
(declare-const r Real)
(declare-const s Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) s)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) h |norm(g)|) r) 0.0))
; about s
(assert (>= s 0.0))
; about r
(assert (>= r 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about h
(assert (>= h 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; r is nonnegative
(assert (>= r 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) h |norm(g)| s) r) 0.0))
(check-sat)
(reset)
; herrera2023/G1b, claim
; claim: norm(s*(h*g)) <= r
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const h Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm((h*s)*g)| Real)
(declare-const |norm(g)| Real)
(declare-const r Real)
(declare-const s Real)
; 1
(assert (= (+ (* h |norm(g)| s) (* (- 1.0) |norm((h*s)*g)|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) h |norm(g)| s) r) 0.0))
; about s
(assert (>= s 0.0))
; about r
(assert (>= r 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm((h*s)*g)
(assert (= (+ (* (- 1.0) h h |inner(g, g)| s s) (* |norm((h*s)*g)| |norm((h*s)*g)|)) 0.0))
; about h
(assert (>= h 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm((h*s)*g) is nonnegative
(assert (>= |norm((h*s)*g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; r is nonnegative
(assert (>= r 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm((h*s)*g)|) r) 0.0))
(check-sat)
