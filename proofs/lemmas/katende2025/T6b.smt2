; katende2025/T6b, step 1
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
; katende2025/T6b, step 2
; claim: e*norm(g)^2 <= e*(inner(g, d)*(mu + L) - mu*L*norm(d)^2)
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
; katende2025/T6b, step 3
; claim: (2 - e*(L + mu))*inner(g, d) >= (2 - e*(L + mu))*(mu*norm(d)^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const e Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, g)| Real)
(declare-const mu Real)
(declare-const |norm(d)| Real)
; H2
(assert (>= (+ |inner(d, g)| (* (- 1.0) mu |norm(d)| |norm(d)|)) 0.0))
; H3
(assert (>= (+ 2.0 (* (- 1.0) L e) (* (- 1.0) e mu)) 0.0))
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
; mu is nonnegative
(assert (>= mu 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) L e |inner(d, g)|) (* L e mu |norm(d)| |norm(d)|) (* (- 1.0) e |inner(d, g)| mu) (* e mu mu |norm(d)| |norm(d)|) (* 2.0 |inner(d, g)|) (* (- 2.0) mu |norm(d)| |norm(d)|)) 0.0))
(check-sat)
(reset)
; katende2025/T6b, step 4
; claim: e*norm(g)^2 - 2*inner(g, d) <= (e*mu^2 - 2*mu)*norm(d)^2
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
; 2
(assert (>= (+ (* L e |inner(d, g)|) (* (- 1.0) L e mu |norm(d)| |norm(d)|) (* e |inner(d, g)| mu) (* (- 1.0) e |norm(g)| |norm(g)|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) L e |inner(d, g)|) (* L e mu |norm(d)| |norm(d)|) (* (- 1.0) e |inner(d, g)| mu) (* e mu mu |norm(d)| |norm(d)|) (* 2.0 |inner(d, g)|) (* (- 2.0) mu |norm(d)| |norm(d)|)) 0.0))
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
(assert (< (+ (* e mu mu |norm(d)| |norm(d)|) (* (- 1.0) e |norm(g)| |norm(g)|) (* 2.0 |inner(d, g)|) (* (- 2.0) mu |norm(d)| |norm(d)|)) 0.0))
(check-sat)
(reset)
; katende2025/T6b, step 5
; claim: e*(e*norm(g)^2 - 2*inner(g, d)) <= e*((e*mu^2 - 2*mu)*norm(d)^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const e Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, g)| Real)
(declare-const |inner(g, g)| Real)
(declare-const mu Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g)| Real)
; 4
(assert (>= (+ (* e mu mu |norm(d)| |norm(d)|) (* (- 1.0) e |norm(g)| |norm(g)|) (* 2.0 |inner(d, g)|) (* (- 2.0) mu |norm(d)| |norm(d)|)) 0.0))
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
(assert (< (+ (* 2.0 e |inner(d, g)|) (* (- 2.0) e mu |norm(d)| |norm(d)|) (* e e mu mu |norm(d)| |norm(d)|) (* (- 1.0) e e |norm(g)| |norm(g)|)) 0.0))
(check-sat)
(reset)
; katende2025/T6b, step 6
; claim: norm(d - e*g)^2 <= (1 - e*mu)^2*norm(d)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
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
; 5
(assert (>= (+ (* 2.0 e |inner(d, g)|) (* (- 2.0) e mu |norm(d)| |norm(d)|) (* e e mu mu |norm(d)| |norm(d)|) (* (- 1.0) e e |norm(g)| |norm(g)|)) 0.0))
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
(assert (< (+ (* (- 2.0) e mu |norm(d)| |norm(d)|) (* e e mu mu |norm(d)| |norm(d)|) (* (- 1.0) |norm(d + (-e)*g)| |norm(d + (-e)*g)|) (* |norm(d)| |norm(d)|)) 0.0))
(check-sat)
(reset)
; katende2025/T6b, step 7
; claim: e*mu <= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const e Real)
(declare-const mu Real)
; H3
(assert (>= (+ 2.0 (* (- 1.0) L e) (* (- 1.0) e mu)) 0.0))
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
(assert (< (+ 1.0 (* (- 1.0) e mu)) 0.0))
(check-sat)
(reset)
; katende2025/T6b, step 8
; claim: (1 - e*mu)*norm(d) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const e Real)
(declare-const |inner(d, d)| Real)
(declare-const mu Real)
(declare-const |norm(d)| Real)
; 7
(assert (>= (+ 1.0 (* (- 1.0) e mu)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about mu
(assert (> mu 0.0))
; about e
(assert (>= e 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) e mu |norm(d)|) |norm(d)|) 0.0))
(check-sat)
(reset)
; katende2025/T6b, claim
; claim: norm(d - e*g) <= (1 - e*mu)*norm(d)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const e Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, g)| Real)
(declare-const |inner(g, g)| Real)
(declare-const mu Real)
(declare-const |norm(d + (-e)*g)| Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g)| Real)
; 6
(assert (>= (+ (* (- 2.0) e mu |norm(d)| |norm(d)|) (* e e mu mu |norm(d)| |norm(d)|) (* (- 1.0) |norm(d + (-e)*g)| |norm(d + (-e)*g)|) (* |norm(d)| |norm(d)|)) 0.0))
; 8
(assert (>= (+ (* (- 1.0) e mu |norm(d)|) |norm(d)|) 0.0))
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
(assert (< (+ (* (- 1.0) e mu |norm(d)|) (* (- 1.0) |norm(d + (-e)*g)|) |norm(d)|) 0.0))
(check-sat)
