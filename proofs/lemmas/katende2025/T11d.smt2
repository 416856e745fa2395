; katende2025/T11d, step 1
; claim: 2*e*norm(g)^2 <= 2*e*(L*inner(g, d))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const e Real)
(declare-const |inner(d, g)| Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm(g)| Real)
; H1
(assert (>= (+ (* L |inner(d, g)|) (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about e
(assert (> e 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 L e |inner(d, g)|) (* (- 2.0) e |norm(g)| |norm(g)|)) 0.0))
(check-sat)
(reset)
; katende2025/T11d, step 2
; claim: e*(2 - e*L)*norm(g)^2 <= e*(2 - e*L)*(L*inner(g, d))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const e Real)
(declare-const |inner(d, g)| Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm(g)| Real)
; H1
(assert (>= (+ (* L |inner(d, g)|) (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; H3
(assert (> (+ 2.0 (* (- 1.0) L e)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about e
(assert (> e 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 L e |inner(d, g)|) (* L e e |norm(g)| |norm(g)|) (* (- 1.0) L L e e |inner(d, g)|) (* (- 2.0) e |norm(g)| |norm(g)|)) 0.0))
(check-sat)
(reset)
; katende2025/T11d, step 3
; claim: norm(2*(d - e*g - p) - (2 - e*L)*(e*g))^2 >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const e Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, g)| Real)
(declare-const |inner(d, p)| Real)
(declare-const |inner(g, g)| Real)
(declare-const |inner(g, p)| Real)
(declare-const |inner(p, p)| Real)
(declare-const |norm((2)*d + (L*e^2 - 4*e)*g + (-2)*p)| Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g)| Real)
(declare-const |norm(p)| Real)
; H1
(assert (>= (+ (* L |inner(d, g)|) (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; H2
(assert (>= (+ (* (- 1.0) e |inner(g, p)|) |inner(d, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; H3
(assert (> (+ 2.0 (* (- 1.0) L e)) 0.0))
; 1
(assert (>= (+ (* 2.0 L e |inner(d, g)|) (* (- 2.0) e |norm(g)| |norm(g)|)) 0.0))
; 2
(assert (>= (+ (* 2.0 L e |inner(d, g)|) (* L e e |norm(g)| |norm(g)|) (* (- 1.0) L L e e |inner(d, g)|) (* (- 2.0) e |norm(g)| |norm(g)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm((2)*d + (L*e^2 - 4*e)*g + (-2)*p)
(assert (= (+ (* (- 4.0) L e e |inner(d, g)|) (* 4.0 L e e |inner(g, p)|) (* 8.0 L e e e |inner(g, g)|) (* (- 1.0) L L e e e e |inner(g, g)|) (* 16.0 e |inner(d, g)|) (* (- 16.0) e |inner(g, p)|) (* (- 16.0) e e |inner(g, g)|) (* (- 4.0) |inner(d, d)|) (* 8.0 |inner(d, p)|) (* (- 4.0) |inner(p, p)|) (* |norm((2)*d + (L*e^2 - 4*e)*g + (-2)*p)| |norm((2)*d + (L*e^2 - 4*e)*g + (-2)*p)|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about e
(assert (> e 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; norm((2)*d + (L*e^2 - 4*e)*g + (-2)*p) is nonnegative
(assert (>= |norm((2)*d + (L*e^2 - 4*e)*g + (-2)*p)| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; the negation of the claim
(assert (< (* |norm((2)*d + (L*e^2 - 4*e)*g + (-2)*p)| |norm((2)*d + (L*e^2 - 4*e)*g + (-2)*p)|) 0.0))
(check-sat)
(reset)
; katende2025/T11d, step 4
; claim: norm(e*L*(d - p) - 2*e*g)^2 >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const e Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, g)| Real)
(declare-const |inner(d, p)| Real)
(declare-const |inner(g, g)| Real)
(declare-const |inner(g, p)| Real)
(declare-const |inner(p, p)| Real)
(declare-const |norm((2)*d + (L*e^2 - 4*e)*g + (-2)*p)| Real)
(declare-const |norm((L*e)*d + (-2*e)*g + (-L*e)*p)| Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g)| Real)
(declare-const |norm(p)| Real)
; H1
(assert (>= (+ (* L |inner(d, g)|) (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; H2
(assert (>= (+ (* (- 1.0) e |inner(g, p)|) |inner(d, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; H3
(assert (> (+ 2.0 (* (- 1.0) L e)) 0.0))
; 1
(assert (>= (+ (* 2.0 L e |inner(d, g)|) (* (- 2.0) e |norm(g)| |norm(g)|)) 0.0))
; 2
(assert (>= (+ (* 2.0 L e |inner(d, g)|) (* L e e |norm(g)| |norm(g)|) (* (- 1.0) L L e e |inner(d, g)|) (* (- 2.0) e |norm(g)| |norm(g)|)) 0.0))
; 3
(assert (>= (* |norm((2)*d + (L*e^2 - 4*e)*g + (-2)*p)| |norm((2)*d + (L*e^2 - 4*e)*g + (-2)*p)|) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm((L*e)*d + (-2*e)*g + (-L*e)*p)
(assert (= (+ (* 4.0 L e e |inner(d, g)|) (* (- 4.0) L e e |inner(g, p)|) (* (- 1.0) L L e e |inner(d, d)|) (* 2.0 L L e e |inner(d, p)|) (* (- 1.0) L L e e |inner(p, p)|) (* (- 4.0) e e |inner(g, g)|) (* |norm((L*e)*d + (-2*e)*g + (-L*e)*p)| |norm((L*e)*d + (-2*e)*g + (-L*e)*p)|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about norm((2)*d + (L*e^2 - 4*e)*g + (-2)*p)
(assert (= (+ (* (- 4.0) L e e |inner(d, g)|) (* 4.0 L e e |inner(g, p)|) (* 8.0 L e e e |inner(g, g)|) (* (- 1.0) L L e e e e |inner(g, g)|) (* 16.0 e |inner(d, g)|) (* (- 16.0) e |inner(g, p)|) (* (- 16.0) e e |inner(g, g)|) (* (- 4.0) |inner(d, d)|) (* 8.0 |inner(d, p)|) (* (- 4.0) |inner(p, p)|) (* |norm((2)*d + (L*e^2 - 4*e)*g + (-2)*p)| |norm((2)*d + (L*e^2 - 4*e)*g + (-2)*p)|)) 0.0))
; about e
(assert (> e 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; norm((2)*d + (L*e^2 - 4*e)*g + (-2)*p) is nonnegative
(assert (>= |norm((2)*d + (L*e^2 - 4*e)*g + (-2)*p)| 0.0))
; norm((L*e)*d + (-2*e)*g + (-L*e)*p) is nonnegative
(assert (>= |norm((L*e)*d + (-2*e)*g + (-L*e)*p)| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; the negation of the claim
(assert (< (* |norm((L*e)*d + (-2*e)*g + (-L*e)*p)| |norm((L*e)*d + (-2*e)*g + (-L*e)*p)|) 0.0))
(check-sat)
(reset)
; katende2025/T11d, claim
; claim: norm(p)^2 <= norm(d)^2 - (2 - e*L)/2*norm(d - p)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const e Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, g)| Real)
(declare-const |inner(d, p)| Real)
(declare-const |inner(g, g)| Real)
(declare-const |inner(g, p)| Real)
(declare-const |inner(p, p)| Real)
(declare-const |norm((2)*d + (L*e^2 - 4*e)*g + (-2)*p)| Real)
(declare-const |norm((L*e)*d + (-2*e)*g + (-L*e)*p)| Real)
(declare-const |norm(d + (-1)*p)| Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g)| Real)
(declare-const |norm(p)| Real)
; H1
(assert (>= (+ (* L |inner(d, g)|) (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; H2
(assert (>= (+ (* (- 1.0) e |inner(g, p)|) |inner(d, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; H3
(assert (> (+ 2.0 (* (- 1.0) L e)) 0.0))
; 1
(assert (>= (+ (* 2.0 L e |inner(d, g)|) (* (- 2.0) e |norm(g)| |norm(g)|)) 0.0))
; 2
(assert (>= (+ (* 2.0 L e |inner(d, g)|) (* L e e |norm(g)| |norm(g)|) (* (- 1.0) L L e e |inner(d, g)|) (* (- 2.0) e |norm(g)| |norm(g)|)) 0.0))
; 3
(assert (>= (* |norm((2)*d + (L*e^2 - 4*e)*g + (-2)*p)| |norm((2)*d + (L*e^2 - 4*e)*g + (-2)*p)|) 0.0))
; 4
(assert (>= (* |norm((L*e)*d + (-2*e)*g + (-L*e)*p)| |norm((L*e)*d + (-2*e)*g + (-L*e)*p)|) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about norm(d + (-1)*p)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* 2.0 |inner(d, p)|) (* (- 1.0) |inner(p, p)|) (* |norm(d + (-1)*p)| |norm(d + (-1)*p)|)) 0.0))
; about norm((L*e)*d + (-2*e)*g + (-L*e)*p)
(assert (= (+ (* 4.0 L e e |inner(d, g)|) (* (- 4.0) L e e |inner(g, p)|) (* (- 1.0) L L e e |inner(d, d)|) (* 2.0 L L e e |inner(d, p)|) (* (- 1.0) L L e e |inner(p, p)|) (* (- 4.0) e e |inner(g, g)|) (* |norm((L*e)*d + (-2*e)*g + (-L*e)*p)| |norm((L*e)*d + (-2*e)*g + (-L*e)*p)|)) 0.0))
; about norm((2)*d + (L*e^2 - 4*e)*g + (-2)*p)
(assert (= (+ (* (- 4.0) L e e |inner(d, g)|) (* 4.0 L e e |inner(g, p)|) (* 8.0 L e e e |inner(g, g)|) (* (- 1.0) L L e e e e |inner(g, g)|) (* 16.0 e |inner(d, g)|) (* (- 16.0) e |inner(g, p)|) (* (- 16.0) e e |inner(g, g)|) (* (- 4.0) |inner(d, d)|) (* 8.0 |inner(d, p)|) (* (- 4.0) |inner(p, p)|) (* |norm((2)*d + (L*e^2 - 4*e)*g + (-2)*p)| |norm((2)*d + (L*e^2 - 4*e)*g + (-2)*p)|)) 0.0))
; about e
(assert (> e 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; norm((2)*d + (L*e^2 - 4*e)*g + (-2)*p) is nonnegative
(assert (>= |norm((2)*d + (L*e^2 - 4*e)*g + (-2)*p)| 0.0))
; norm((L*e)*d + (-2*e)*g + (-L*e)*p) is nonnegative
(assert (>= |norm((L*e)*d + (-2*e)*g + (-L*e)*p)| 0.0))
; norm(d + (-1)*p) is nonnegative
(assert (>= |norm(d + (-1)*p)| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) L e |norm(d + (-1)*p)| |norm(d + (-1)*p)|) (* (- 1.0) |norm(d + (-1)*p)| |norm(d + (-1)*p)|) (* |norm(d)| |norm(d)|) (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
(check-sat)
