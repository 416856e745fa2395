; published/P22f, step 2
; claim: (1 - h*l)*norm(d)^2 <= norm(d)*norm(d - h*g)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const h Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, g)| Real)
(declare-const |inner(g, g)| Real)
(declare-const l Real)
(declare-const |norm(d + (-h)*g)| Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g)| Real)
; H1
(assert (>= (+ (* (- 1.0) |inner(d, g)|) (* l |norm(d)| |norm(d)|)) 0.0))
; 1
(assert (>= (+ (* h |inner(d, g)|) (* (- 1.0) |inner(d, d)|) (* |norm(d + (-h)*g)| |norm(d)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about norm(d + (-h)*g)
(assert (= (+ (* 2.0 h |inner(d, g)|) (* (- 1.0) h h |inner(g, g)|) (* (- 1.0) |inner(d, d)|) (* |norm(d + (-h)*g)| |norm(d + (-h)*g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about h
(assert (>= h 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm(d + (-h)*g) is nonnegative
(assert (>= |norm(d + (-h)*g)| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* h l |norm(d)| |norm(d)|) (* |norm(d + (-h)*g)| |norm(d)|) (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
(check-sat)
(reset)
; published/P22f, step 3
; claim: (1 - h*l)*norm(d) <= norm(d - h*g)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const h Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, g)| Real)
(declare-const |inner(g, g)| Real)
(declare-const l Real)
(declare-const |norm(d + (-h)*g)| Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g)| Real)
; H2
(assert (> (+ 1.0 (* (- 1.0) h l)) 0.0))
; 2
(assert (>= (+ (* h l |norm(d)| |norm(d)|) (* |norm(d + (-h)*g)| |norm(d)|) (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about norm(d + (-h)*g)
(assert (= (+ (* 2.0 h |inner(d, g)|) (* (- 1.0) h h |inner(g, g)|) (* (- 1.0) |inner(d, d)|) (* |norm(d + (-h)*g)| |norm(d + (-h)*g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about h
(assert (>= h 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm(d + (-h)*g) is nonnegative
(assert (>= |norm(d + (-h)*g)| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* h l |norm(d)|) |norm(d + (-h)*g)| (* (- 1.0) |norm(d)|)) 0.0))
(check-sat)
(reset)
; published/P22f, claim
; claim: norm(d) <= norm(d - h*g)/(1 - h*l)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(-h*l + 1)| Real)
(declare-const h Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, g)| Real)
(declare-const |inner(g, g)| Real)
(declare-const l Real)
(declare-const |norm(d + (-h)*g)| Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g)| Real)
; H2
(assert (> (+ 1.0 (* (- 1.0) h l)) 0.0))
; 3
(assert (>= (+ (* h l |norm(d)|) |norm(d + (-h)*g)| (* (- 1.0) |norm(d)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about norm(d + (-h)*g)
(assert (= (+ (* 2.0 h |inner(d, g)|) (* (- 1.0) h h |inner(g, g)|) (* (- 1.0) |inner(d, d)|) (* |norm(d + (-h)*g)| |norm(d + (-h)*g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about h
(assert (>= h 0.0))
; about 1/(-h*l + 1)
(assert (= (+ (- 1.0) |1/(-h*l + 1)| (* (- 1.0) |1/(-h*l + 1)| h l)) 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm(d + (-h)*g) is nonnegative
(assert (>= |norm(d + (-h)*g)| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* |1/(-h*l + 1)| |norm(d + (-h)*g)|) (* (- 1.0) |norm(d)|)) 0.0))
(check-sat)
