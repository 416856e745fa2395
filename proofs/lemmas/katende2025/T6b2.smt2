; katende2025/T6b2, step 1
; claim: norm(d - e*g)^2 == norm(d)^2 - 2*e*inner(g, d) + e^2*norm(g)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const e Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, g)| Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm(d + (-e)*g)| Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g)| Real)
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about norm(d + (-e)*g)
(assert (= (+ (* 2.0 e |inner(d, g)|) (* (- 1.0) e e |inner(g, g)|) (* (- 1.0) |inner(d, d)|) (* |norm(d + (-e)*g)| |norm(d + (-e)*g)|)) 0.0))
; about e
(assert (>= e 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm(d + (-e)*g) is nonnegative
(assert (>= |norm(d + (-e)*g)| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 2.0) e |inner(d, g)|) (* e e |norm(g)| |norm(g)|) (* (- 1.0) |norm(d + (-e)*g)| |norm(d + (-e)*g)|) (* |norm(d)| |norm(d)|)) 0.0)))
(check-sat)
(reset)
; katende2025/T6b2, step 2
; claim: norm(g)^2 <= L^2*norm(d)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g)| Real)
; H2
(assert (>= (+ (* L |norm(d)|) (* (- 1.0) |norm(g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
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
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* L L |norm(d)| |norm(d)|) (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
(check-sat)
(reset)
; katende2025/T6b2, step 3
; claim: e*(inner(g, d)*(mu + L)) >= e*(mu*L*norm(d)^2 + norm(g)^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const e Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, g)| Real)
(declare-const |inner(g, g)| Real)
(declare-const mu Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g)| Real)
; H1
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
; about e
(assert (>= e 0.0))
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
; mu is nonnegative
(assert (>= mu 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* L e |inner(d, g)|) (* (- 1.0) L e mu |norm(d)| |norm(d)|) (* e |inner(d, g)| mu) (* (- 1.0) e |norm(g)| |norm(g)|)) 0.0))
(check-sat)
(reset)
; katende2025/T6b2, step 4
; claim: (e*(mu + L) - 2)*norm(g)^2 <= (e*(mu + L) - 2)*(L^2*norm(d)^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const e Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(g, g)| Real)
(declare-const mu Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g)| Real)
; H3
(assert (>= (+ (- 2.0) (* L e) (* e mu)) 0.0))
; 2
(assert (>= (+ (* L L |norm(d)| |norm(d)|) (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
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
; about e
(assert (>= e 0.0))
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
; mu is nonnegative
(assert (>= mu 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) L e |norm(g)| |norm(g)|) (* L L e mu |norm(d)| |norm(d)|) (* (- 2.0) L L |norm(d)| |norm(d)|) (* L L L e |norm(d)| |norm(d)|) (* (- 1.0) e mu |norm(g)| |norm(g)|) (* 2.0 |norm(g)| |norm(g)|)) 0.0))
(check-sat)
(reset)
; katende2025/T6b2, step 5
; claim: e*((e*(mu + L) - 2)*norm(g)^2) <= e*((e*(mu + L) - 2)*(L^2*norm(d)^2))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const e Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(g, g)| Real)
(declare-const mu Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g)| Real)
; 4
(assert (>= (+ (* (- 1.0) L e |norm(g)| |norm(g)|) (* L L e mu |norm(d)| |norm(d)|) (* (- 2.0) L L |norm(d)| |norm(d)|) (* L L L e |norm(d)| |norm(d)|) (* (- 1.0) e mu |norm(g)| |norm(g)|) (* 2.0 |norm(g)| |norm(g)|)) 0.0))
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
; about e
(assert (>= e 0.0))
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
; mu is nonnegative
(assert (>= mu 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) L e e |norm(g)| |norm(g)|) (* (- 2.0) L L e |norm(d)| |norm(d)|) (* L L e e mu |norm(d)| |norm(d)|) (* L L L e e |norm(d)| |norm(d)|) (* 2.0 e |norm(g)| |norm(g)|) (* (- 1.0) e e mu |norm(g)| |norm(g)|)) 0.0))
(check-sat)
(reset)
; katende2025/T6b2, step 6
; claim: (mu + L)*norm(d - e*g)^2 <= (mu + L)*((e*L - 1)^2*norm(d)^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const e Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, g)| Real)
(declare-const |inner(g, g)| Real)
(declare-const mu Real)
(declare-const |norm(d + (-e)*g)| Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g)| Real)
; 1
(assert (= (+ (* (- 2.0) e |inner(d, g)|) (* e e |norm(g)| |norm(g)|) (* (- 1.0) |norm(d + (-e)*g)| |norm(d + (-e)*g)|) (* |norm(d)| |norm(d)|)) 0.0))
; 3
(assert (>= (+ (* L e |inner(d, g)|) (* (- 1.0) L e mu |norm(d)| |norm(d)|) (* e |inner(d, g)| mu) (* (- 1.0) e |norm(g)| |norm(g)|)) 0.0))
; 5
(assert (>= (+ (* (- 1.0) L e e |norm(g)| |norm(g)|) (* (- 2.0) L L e |norm(d)| |norm(d)|) (* L L e e mu |norm(d)| |norm(d)|) (* L L L e e |norm(d)| |norm(d)|) (* 2.0 e |norm(g)| |norm(g)|) (* (- 1.0) e e mu |norm(g)| |norm(g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about norm(d + (-e)*g)
(assert (= (+ (* 2.0 e |inner(d, g)|) (* (- 1.0) e e |inner(g, g)|) (* (- 1.0) |inner(d, d)|) (* |norm(d + (-e)*g)| |norm(d + (-e)*g)|)) 0.0))
; about mu
(assert (> mu 0.0))
; about e
(assert (>= e 0.0))
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
; mu is nonnegative
(assert (>= mu 0.0))
; norm(d + (-e)*g) is nonnegative
(assert (>= |norm(d + (-e)*g)| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) L e mu |norm(d)| |norm(d)|) (* (- 1.0) L |norm(d + (-e)*g)| |norm(d + (-e)*g)|) (* L |norm(d)| |norm(d)|) (* (- 2.0) L L e |norm(d)| |norm(d)|) (* L L e e mu |norm(d)| |norm(d)|) (* L L L e e |norm(d)| |norm(d)|) (* (- 1.0) mu |norm(d + (-e)*g)| |norm(d + (-e)*g)|) (* mu |norm(d)| |norm(d)|)) 0.0))
(check-sat)
(reset)
; katende2025/T6b2, step 7
; claim: norm(d - e*g)^2 <= (e*L - 1)^2*norm(d)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const e Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, g)| Real)
(declare-const |inner(g, g)| Real)
(declare-const mu Real)
(declare-const |norm(d + (-e)*g)| Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g)| Real)
; 6
(assert (>= (+ (* (- 2.0) L e mu |norm(d)| |norm(d)|) (* (- 1.0) L |norm(d + (-e)*g)| |norm(d + (-e)*g)|) (* L |norm(d)| |norm(d)|) (* (- 2.0) L L e |norm(d)| |norm(d)|) (* L L e e mu |norm(d)| |norm(d)|) (* L L L e e |norm(d)| |norm(d)|) (* (- 1.0) mu |norm(d + (-e)*g)| |norm(d + (-e)*g)|) (* mu |norm(d)| |norm(d)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about norm(d + (-e)*g)
(assert (= (+ (* 2.0 e |inner(d, g)|) (* (- 1.0) e e |inner(g, g)|) (* (- 1.0) |inner(d, d)|) (* |norm(d + (-e)*g)| |norm(d + (-e)*g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about mu
(assert (> mu 0.0))
; about e
(assert (>= e 0.0))
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
; mu is nonnegative
(assert (>= mu 0.0))
; norm(d + (-e)*g) is nonnegative
(assert (>= |norm(d + (-e)*g)| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) L e |norm(d)| |norm(d)|) (* L L e e |norm(d)| |norm(d)|) (* (- 1.0) |norm(d + (-e)*g)| |norm(d + (-e)*g)|) (* |norm(d)| |norm(d)|)) 0.0))
(check-sat)
(reset)
; katende2025/T6b2, step 8
; claim: e*L >= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const e Real)
(declare-const mu Real)
; H3
(assert (>= (+ (- 2.0) (* L e) (* e mu)) 0.0))
; H4
(assert (>= (+ L (* (- 1.0) mu)) 0.0))
; about mu
(assert (> mu 0.0))
; about e
(assert (>= e 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; e is nonnegative
(assert (>= e 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) (* L e)) 0.0))
(check-sat)
(reset)
; katende2025/T6b2, step 9
; claim: (e*L - 1)*norm(d) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const e Real)
(declare-const |inner(d, d)| Real)
(declare-const |norm(d)| Real)
; 8
(assert (>= (+ (- 1.0) (* L e)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about e
(assert (>= e 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; the negation of the claim
(assert (< (+ (* L e |norm(d)|) (* (- 1.0) |norm(d)|)) 0.0))
(check-sat)
(reset)
; katende2025/T6b2, claim
; claim: norm(d - e*g) <= (e*L - 1)*norm(d)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const e Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, g)| Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm(d + (-e)*g)| Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g)| Real)
; 7
(assert (>= (+ (* (- 2.0) L e |norm(d)| |norm(d)|) (* L L e e |norm(d)| |norm(d)|) (* (- 1.0) |norm(d + (-e)*g)| |norm(d + (-e)*g)|) (* |norm(d)| |norm(d)|)) 0.0))
; 9
(assert (>= (+ (* L e |norm(d)|) (* (- 1.0) |norm(d)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about norm(d + (-e)*g)
(assert (= (+ (* 2.0 e |inner(d, g)|) (* (- 1.0) e e |inner(g, g)|) (* (- 1.0) |inner(d, d)|) (* |norm(d + (-e)*g)| |norm(d + (-e)*g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about e
(assert (>= e 0.0))
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
; norm(d + (-e)*g) is nonnegative
(assert (>= |norm(d + (-e)*g)| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* L e |norm(d)|) (* (- 1.0) |norm(d + (-e)*g)|) (* (- 1.0) |norm(d)|)) 0.0))
(check-sat)
