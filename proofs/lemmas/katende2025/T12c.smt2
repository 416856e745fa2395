; katende2025/T12c, step 2
; claim: norm(g - s) <= 2*G
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const G Real)
(declare-const |inner(g, g)| Real)
(declare-const |inner(g, s)| Real)
(declare-const |inner(s, s)| Real)
(declare-const |norm(g + (-1)*s)| Real)
(declare-const |norm(g)| Real)
(declare-const |norm(s)| Real)
; H1
(assert (>= (+ G (* (- 1.0) |norm(g)|)) 0.0))
; H2
(assert (>= (+ G (* (- 1.0) |norm(s)|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(g + (-1)*s)|) |norm(g)| |norm(s)|) 0.0))
; about norm(s)
(assert (= (+ (* (- 1.0) |inner(s, s)|) (* |norm(s)| |norm(s)|)) 0.0))
; about inner(s, s)
(assert (= (+ |inner(s, s)| (* (- 1.0) |norm(s)| |norm(s)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm(g + (-1)*s)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* 2.0 |inner(g, s)|) (* (- 1.0) |inner(s, s)|) (* |norm(g + (-1)*s)| |norm(g + (-1)*s)|)) 0.0))
; about G
(assert (>= G 0.0))
; G is nonnegative
(assert (>= G 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; inner(s, s) is nonnegative
(assert (>= |inner(s, s)| 0.0))
; norm(g + (-1)*s) is nonnegative
(assert (>= |norm(g + (-1)*s)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; norm(s) is nonnegative
(assert (>= |norm(s)| 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 G) (* (- 1.0) |norm(g + (-1)*s)|)) 0.0))
(check-sat)
(reset)
; katende2025/T12c, step 3
; claim: norm(g - s)^2 <= 4*G^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const G Real)
(declare-const |inner(g, g)| Real)
(declare-const |inner(g, s)| Real)
(declare-const |inner(s, s)| Real)
(declare-const |norm(g + (-1)*s)| Real)
(declare-const |norm(g)| Real)
(declare-const |norm(s)| Real)
; 2
(assert (>= (+ (* 2.0 G) (* (- 1.0) |norm(g + (-1)*s)|)) 0.0))
; about norm(g + (-1)*s)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* 2.0 |inner(g, s)|) (* (- 1.0) |inner(s, s)|) (* |norm(g + (-1)*s)| |norm(g + (-1)*s)|)) 0.0))
; about inner(s, s)
(assert (= (+ |inner(s, s)| (* (- 1.0) |norm(s)| |norm(s)|)) 0.0))
; about norm(s)
(assert (= (+ (* (- 1.0) |inner(s, s)|) (* |norm(s)| |norm(s)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about G
(assert (>= G 0.0))
; G is nonnegative
(assert (>= G 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; inner(s, s) is nonnegative
(assert (>= |inner(s, s)| 0.0))
; norm(g + (-1)*s) is nonnegative
(assert (>= |norm(g + (-1)*s)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; norm(s) is nonnegative
(assert (>= |norm(s)| 0.0))
; the negation of the claim
(assert (< (+ (* 4.0 G G) (* (- 1.0) |norm(g + (-1)*s)| |norm(g + (-1)*s)|)) 0.0))
(check-sat)
(reset)
; katende2025/T12c, step 4
; claim: e^2*norm(g - s)^2 <= e^2*(4*G^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const G Real)
(declare-const e Real)
(declare-const |inner(g, g)| Real)
(declare-const |inner(g, s)| Real)
(declare-const |inner(s, s)| Real)
(declare-const |norm(g + (-1)*s)| Real)
(declare-const |norm(g)| Real)
(declare-const |norm(s)| Real)
; 3
(assert (>= (+ (* 4.0 G G) (* (- 1.0) |norm(g + (-1)*s)| |norm(g + (-1)*s)|)) 0.0))
; about norm(g + (-1)*s)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* 2.0 |inner(g, s)|) (* (- 1.0) |inner(s, s)|) (* |norm(g + (-1)*s)| |norm(g + (-1)*s)|)) 0.0))
; about inner(s, s)
(assert (= (+ |inner(s, s)| (* (- 1.0) |norm(s)| |norm(s)|)) 0.0))
; about norm(s)
(assert (= (+ (* (- 1.0) |inner(s, s)|) (* |norm(s)| |norm(s)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about e
(assert (>= e 0.0))
; about G
(assert (>= G 0.0))
; G is nonnegative
(assert (>= G 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; inner(s, s) is nonnegative
(assert (>= |inner(s, s)| 0.0))
; norm(g + (-1)*s) is nonnegative
(assert (>= |norm(g + (-1)*s)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; norm(s) is nonnegative
(assert (>= |norm(s)| 0.0))
; the negation of the claim
(assert (< (+ (* 4.0 G G e e) (* (- 1.0) e e |norm(g + (-1)*s)| |norm(g + (-1)*s)|)) 0.0))
(check-sat)
(reset)
; katende2025/T12c, claim
; claim: norm(d - e*(g - s))^2 <= (1 - 2*e*mu)*norm(d)^2 + 4*e^2*G^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const G Real)
(declare-const e Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, g)| Real)
(declare-const |inner(d, s)| Real)
(declare-const |inner(g, g)| Real)
(declare-const |inner(g, s)| Real)
(declare-const |inner(s, s)| Real)
(declare-const mu Real)
(declare-const |norm(d + (-e)*g + (e)*s)| Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g + (-1)*s)| Real)
(declare-const |norm(g)| Real)
(declare-const |norm(s)| Real)
; H3
(assert (>= (+ |inner(d, g)| (* (- 1.0) |inner(d, s)|) (* (- 1.0) mu |norm(d)| |norm(d)|)) 0.0))
; 4
(assert (>= (+ (* 4.0 G G e e) (* (- 1.0) e e |norm(g + (-1)*s)| |norm(g + (-1)*s)|)) 0.0))
; about norm(g + (-1)*s)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* 2.0 |inner(g, s)|) (* (- 1.0) |inner(s, s)|) (* |norm(g + (-1)*s)| |norm(g + (-1)*s)|)) 0.0))
; about inner(s, s)
(assert (= (+ |inner(s, s)| (* (- 1.0) |norm(s)| |norm(s)|)) 0.0))
; about norm(s)
(assert (= (+ (* (- 1.0) |inner(s, s)|) (* |norm(s)| |norm(s)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about norm(d + (-e)*g + (e)*s)
(assert (= (+ (* 2.0 e |inner(d, g)|) (* (- 2.0) e |inner(d, s)|) (* (- 1.0) e e |inner(g, g)|) (* 2.0 e e |inner(g, s)|) (* (- 1.0) e e |inner(s, s)|) (* (- 1.0) |inner(d, d)|) (* |norm(d + (-e)*g + (e)*s)| |norm(d + (-e)*g + (e)*s)|)) 0.0))
; about mu
(assert (>= mu 0.0))
; about e
(assert (>= e 0.0))
; about G
(assert (>= G 0.0))
; G is nonnegative
(assert (>= G 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; inner(s, s) is nonnegative
(assert (>= |inner(s, s)| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; norm(d + (-e)*g + (e)*s) is nonnegative
(assert (>= |norm(d + (-e)*g + (e)*s)| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(g + (-1)*s) is nonnegative
(assert (>= |norm(g + (-1)*s)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; norm(s) is nonnegative
(assert (>= |norm(s)| 0.0))
; the negation of the claim
(assert (< (+ (* 4.0 G G e e) (* (- 2.0) e mu |norm(d)| |norm(d)|) (* (- 1.0) |norm(d + (-e)*g + (e)*s)| |norm(d + (-e)*g + (e)*s)|) (* |norm(d)| |norm(d)|)) 0.0))
(check-sat)
