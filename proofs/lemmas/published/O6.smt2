; published/O6, claim
; claim: fn <= fm + 1/(2*a)*(norm(x - m)^2 - norm(y - m)^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/a| Real)
(declare-const a Real)
(declare-const fm Real)
(declare-const fn Real)
(declare-const fx Real)
(declare-const |inner(g, g)| Real)
(declare-const |inner(g, m)| Real)
(declare-const |inner(g, x)| Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, x)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |norm((a)*g + m + (-1)*x)| Real)
(declare-const |norm(g)| Real)
(declare-const |norm(m + (-1)*x)| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(x)| Real)
; H2
(assert (>= (+ (* (- (/ 1.0 2.0)) a |norm(g)| |norm(g)|) (* (- 1.0) fn) fx) 0.0))
; H3
(assert (>= (+ fm (* (- 1.0) fx) (* (- 1.0) |inner(g, m)|) |inner(g, x)|) 0.0))
; about norm(m + (-1)*x)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x)|) (* (- 1.0) |inner(x, x)|) (* |norm(m + (-1)*x)| |norm(m + (-1)*x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(m, m)
(assert (= (+ |inner(m, m)| (* (- 1.0) |norm(m)| |norm(m)|)) 0.0))
; about norm(m)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* |norm(m)| |norm(m)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm((a)*g + m + (-1)*x)
(assert (= (+ (* (- 2.0) a |inner(g, m)|) (* 2.0 a |inner(g, x)|) (* (- 1.0) a a |inner(g, g)|) (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x)|) (* (- 1.0) |inner(x, x)|) (* |norm((a)*g + m + (-1)*x)| |norm((a)*g + m + (-1)*x)|)) 0.0))
; about a
(assert (> a 0.0))
; about 1/a
(assert (= (+ (- 1.0) (* |1/a| a)) 0.0))
; 1/a is nonnegative
(assert (>= |1/a| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; norm((a)*g + m + (-1)*x) is nonnegative
(assert (>= |norm((a)*g + m + (-1)*x)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; norm(m + (-1)*x) is nonnegative
(assert (>= |norm(m + (-1)*x)| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; the negation of the claim
(assert (< (+ (* (- (/ 1.0 2.0)) |1/a| |norm((a)*g + m + (-1)*x)| |norm((a)*g + m + (-1)*x)|) (* (/ 1.0 2.0) |1/a| |norm(m + (-1)*x)| |norm(m + (-1)*x)|) fm (* (- 1.0) fn)) 0.0))
(check-sat)
