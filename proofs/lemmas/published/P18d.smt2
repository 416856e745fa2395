; published/P18d, step 1
; claim: (mu + L)*inner(g, d) >= mu*L*norm(d)^2 + norm(g)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, g)| Real)
(declare-const |inner(g, g)| Real)
(declare-const mu Real)
(declare-const |norm((mu)*d + (-1)*g)| Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g)| Real)
; H1
(assert (>= (+ (* (- 1.0) L |inner(d, d)| mu) (* L |inner(d, g)|) (* |inner(d, d)| mu mu) (* (- 1.0) |inner(d, g)| mu) (* (- 1.0) |norm((mu)*d + (-1)*g)| |norm((mu)*d + (-1)*g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about norm((mu)*d + (-1)*g)
(assert (= (+ (* (- 1.0) |inner(d, d)| mu mu) (* 2.0 |inner(d, g)| mu) (* (- 1.0) |inner(g, g)|) (* |norm((mu)*d + (-1)*g)| |norm((mu)*d + (-1)*g)|)) 0.0))
; about mu
(assert (> mu 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; norm((mu)*d + (-1)*g) is nonnegative
(assert (>= |norm((mu)*d + (-1)*g)| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* L |inner(d, g)|) (* (- 1.0) L mu |norm(d)| |norm(d)|) (* |inner(d, g)| mu) (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
(check-sat)
(reset)
; published/P18d, claim
; claim: inner(g, d) >= mu*L/(mu + L)*norm(d)^2 + norm(g)^2/(mu + L)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(L + mu)| Real)
(declare-const L Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, g)| Real)
(declare-const |inner(g, g)| Real)
(declare-const mu Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g)| Real)
; 1
(assert (>= (+ (* L |inner(d, g)|) (* (- 1.0) L mu |norm(d)| |norm(d)|) (* |inner(d, g)| mu) (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about mu
(assert (> mu 0.0))
; about L
(assert (> L 0.0))
; about 1/(L + mu)
(assert (= (+ (- 1.0) (* |1/(L + mu)| L) (* |1/(L + mu)| mu)) 0.0))
; 1/(L + mu) is nonnegative
(assert (>= |1/(L + mu)| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/(L + mu)| L mu |norm(d)| |norm(d)|) (* (- 1.0) |1/(L + mu)| |norm(g)| |norm(g)|) |inner(d, g)|) 0.0))
(check-sat)
