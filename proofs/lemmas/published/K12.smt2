; published/K12, step 2
; claim: Abs(inner(g, h)) <= norm(g)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |abs(inner(g, h))| Real)
(declare-const |inner(g, g)| Real)
(declare-const |inner(g, h)| Real)
(declare-const |inner(h, h)| Real)
(declare-const |norm(g)| Real)
(declare-const |norm(h)| Real)
; H1
(assert (= (+ 1.0 (* (- 1.0) |norm(h)|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |abs(inner(g, h))|) (* |norm(g)| |norm(h)|)) 0.0))
; about norm(h)
(assert (= (+ (* (- 1.0) |inner(h, h)|) (* |norm(h)| |norm(h)|)) 0.0))
; about inner(h, h)
(assert (= (+ |inner(h, h)| (* (- 1.0) |norm(h)| |norm(h)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about abs(inner(g, h))
(assert (= (+ (* |abs(inner(g, h))| |abs(inner(g, h))|) (* (- 1.0) |inner(g, h)| |inner(g, h)|)) 0.0))
; about abs(inner(g, h))
(assert (>= (+ |abs(inner(g, h))| (* (- 1.0) |inner(g, h)|)) 0.0))
; about abs(inner(g, h))
(assert (>= (+ |abs(inner(g, h))| |inner(g, h)|) 0.0))
; abs(inner(g, h)) is nonnegative
(assert (>= |abs(inner(g, h))| 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; inner(h, h) is nonnegative
(assert (>= |inner(h, h)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; norm(h) is nonnegative
(assert (>= |norm(h)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |abs(inner(g, h))|) |norm(g)|) 0.0))
(check-sat)
(reset)
; published/K12, claim
; claim: inner(g, h) >= -norm(g)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |abs(inner(g, h))| Real)
(declare-const |inner(g, g)| Real)
(declare-const |inner(g, h)| Real)
(declare-const |norm(g)| Real)
; 2
(assert (>= (+ (* (- 1.0) |abs(inner(g, h))|) |norm(g)|) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about abs(inner(g, h))
(assert (= (+ (* |abs(inner(g, h))| |abs(inner(g, h))|) (* (- 1.0) |inner(g, h)| |inner(g, h)|)) 0.0))
; about abs(inner(g, h))
(assert (>= (+ |abs(inner(g, h))| (* (- 1.0) |inner(g, h)|)) 0.0))
; about abs(inner(g, h))
(assert (>= (+ |abs(inner(g, h))| |inner(g, h)|) 0.0))
; abs(inner(g, h)) is nonnegative
(assert (>= |abs(inner(g, h))| 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ |inner(g, h)| |norm(g)|) 0.0))
(check-sat)
