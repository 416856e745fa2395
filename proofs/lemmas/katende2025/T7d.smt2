; katende2025/T7d, step 1
; claim: inner(g[i] - (L + mu)/2*d, g[i] - (L + mu)/2*d) <= x^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, g[i])| Real)
(declare-const |inner(g[i], g[i])| Real)
(declare-const mu Real)
(declare-const |norm((1/2*L + 1/2*mu)*d + (-1)*g[i])| Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g[i])| Real)
(declare-const x Real)
; H3
(assert (>= (+ (* (- 1.0) |norm((1/2*L + 1/2*mu)*d + (-1)*g[i])|) x) 0.0))
; about x
(assert (>= x 0.0))
; about norm((1/2*L + 1/2*mu)*d + (-1)*g[i])
(assert (= (+ (* (- (/ 1.0 2.0)) L |inner(d, d)| mu) (* L |inner(d, g[i])|) (* (- (/ 1.0 4.0)) L L |inner(d, d)|) (* (- (/ 1.0 4.0)) |inner(d, d)| mu mu) (* |inner(d, g[i])| mu) (* (- 1.0) |inner(g[i], g[i])|) (* |norm((1/2*L + 1/2*mu)*d + (-1)*g[i])| |norm((1/2*L + 1/2*mu)*d + (-1)*g[i])|)) 0.0))
; about mu
(assert (> mu 0.0))
; about inner(g[i], g[i])
(assert (= (+ |inner(g[i], g[i])| (* (- 1.0) |norm(g[i])| |norm(g[i])|)) 0.0))
; about norm(g[i])
(assert (= (+ (* (- 1.0) |inner(g[i], g[i])|) (* |norm(g[i])| |norm(g[i])|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; inner(g[i], g[i]) is nonnegative
(assert (>= |inner(g[i], g[i])| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; norm((1/2*L + 1/2*mu)*d + (-1)*g[i]) is nonnegative
(assert (>= |norm((1/2*L + 1/2*mu)*d + (-1)*g[i])| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(g[i]) is nonnegative
(assert (>= |norm(g[i])| 0.0))
; x is nonnegative
(assert (>= x 0.0))
; the negation of the claim
(assert (< (+ (* (- (/ 1.0 2.0)) L |inner(d, d)| mu) (* L |inner(d, g[i])|) (* (- (/ 1.0 4.0)) L L |inner(d, d)|) (* (- (/ 1.0 4.0)) |inner(d, d)| mu mu) (* |inner(d, g[i])| mu) (* (- 1.0) |inner(g[i], g[i])|) (* x x)) 0.0))
(check-sat)
(reset)
; katende2025/T7d, step 2, defined
; claim: Abs(inner(d - e*(L + mu)/2*d - e*s[i], g[i] - (L + mu)/2*d)) == Abs(inner(d - e*(L + mu)/2*d - e*s[i], g[i] - (L + mu)/2*d))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T7d, step 2, defined
; claim: norm(d - e*(L + mu)/2*d - e*s[i])*norm(g[i] - (L + mu)/2*d) == norm(d - e*(L + mu)/2*d - e*s[i])*norm(g[i] - (L + mu)/2*d)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T7d, step 3
; claim: norm(d - e*(L + mu)/2*d - e*s[i])*norm(g[i] - (L + mu)/2*d) <= norm(d - e*(L + mu)/2*d - e*s[i])*x
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const e Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, g[i])| Real)
(declare-const |inner(d, s[i])| Real)
(declare-const |inner(g[i], g[i])| Real)
(declare-const |inner(s[i], s[i])| Real)
(declare-const mu Real)
(declare-const |norm((1/2*L + 1/2*mu)*d + (-1)*g[i])| Real)
(declare-const |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])| Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g[i])| Real)
(declare-const |norm(s[i])| Real)
(declare-const x Real)
; H3
(assert (>= (+ (* (- 1.0) |norm((1/2*L + 1/2*mu)*d + (-1)*g[i])|) x) 0.0))
; about x
(assert (>= x 0.0))
; about norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])
(assert (= (+ (* L e |inner(d, d)|) (* (- (/ 1.0 2.0)) L e e |inner(d, d)| mu) (* (- 1.0) L e e |inner(d, s[i])|) (* (- (/ 1.0 4.0)) L L e e |inner(d, d)|) (* e |inner(d, d)| mu) (* 2.0 e |inner(d, s[i])|) (* (- (/ 1.0 4.0)) e e |inner(d, d)| mu mu) (* (- 1.0) e e |inner(d, s[i])| mu) (* (- 1.0) e e |inner(s[i], s[i])|) (* (- 1.0) |inner(d, d)|) (* |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])| |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])|)) 0.0))
; about mu
(assert (> mu 0.0))
; about inner(s[i], s[i])
(assert (= (+ |inner(s[i], s[i])| (* (- 1.0) |norm(s[i])| |norm(s[i])|)) 0.0))
; about norm(s[i])
(assert (= (+ (* (- 1.0) |inner(s[i], s[i])|) (* |norm(s[i])| |norm(s[i])|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about e
(assert (> e 0.0))
; about L
(assert (> L 0.0))
; about norm((1/2*L + 1/2*mu)*d + (-1)*g[i])
(assert (= (+ (* (- (/ 1.0 2.0)) L |inner(d, d)| mu) (* L |inner(d, g[i])|) (* (- (/ 1.0 4.0)) L L |inner(d, d)|) (* (- (/ 1.0 4.0)) |inner(d, d)| mu mu) (* |inner(d, g[i])| mu) (* (- 1.0) |inner(g[i], g[i])|) (* |norm((1/2*L + 1/2*mu)*d + (-1)*g[i])| |norm((1/2*L + 1/2*mu)*d + (-1)*g[i])|)) 0.0))
; about inner(g[i], g[i])
(assert (= (+ |inner(g[i], g[i])| (* (- 1.0) |norm(g[i])| |norm(g[i])|)) 0.0))
; about norm(g[i])
(assert (= (+ (* (- 1.0) |inner(g[i], g[i])|) (* |norm(g[i])| |norm(g[i])|)) 0.0))
; L is nonnegative
(assert (>= L 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; inner(g[i], g[i]) is nonnegative
(assert (>= |inner(g[i], g[i])| 0.0))
; inner(s[i], s[i]) is nonnegative
(assert (>= |inner(s[i], s[i])| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; norm((1/2*L + 1/2*mu)*d + (-1)*g[i]) is nonnegative
(assert (>= |norm((1/2*L + 1/2*mu)*d + (-1)*g[i])| 0.0))
; norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i]) is nonnegative
(assert (>= |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(g[i]) is nonnegative
(assert (>= |norm(g[i])| 0.0))
; norm(s[i]) is nonnegative
(assert (>= |norm(s[i])| 0.0))
; x is nonnegative
(assert (>= x 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm((1/2*L + 1/2*mu)*d + (-1)*g[i])| |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])|) (* |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])| x)) 0.0))
(check-sat)
(reset)
; katende2025/T7d, step 4
; claim: 2*T*norm(d - e*(L + mu)/2*d - e*s[i]) <= norm(d - e*(L + mu)/2*d - e*s[i])^2 + T^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const T Real)
(declare-const e Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, s[i])| Real)
(declare-const |inner(s[i], s[i])| Real)
(declare-const mu Real)
(declare-const |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])| Real)
(declare-const |norm(d)| Real)
(declare-const |norm(s[i])| Real)
; about norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])
(assert (= (+ (* L e |inner(d, d)|) (* (- (/ 1.0 2.0)) L e e |inner(d, d)| mu) (* (- 1.0) L e e |inner(d, s[i])|) (* (- (/ 1.0 4.0)) L L e e |inner(d, d)|) (* e |inner(d, d)| mu) (* 2.0 e |inner(d, s[i])|) (* (- (/ 1.0 4.0)) e e |inner(d, d)| mu mu) (* (- 1.0) e e |inner(d, s[i])| mu) (* (- 1.0) e e |inner(s[i], s[i])|) (* (- 1.0) |inner(d, d)|) (* |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])| |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])|)) 0.0))
; about mu
(assert (> mu 0.0))
; about inner(s[i], s[i])
(assert (= (+ |inner(s[i], s[i])| (* (- 1.0) |norm(s[i])| |norm(s[i])|)) 0.0))
; about norm(s[i])
(assert (= (+ (* (- 1.0) |inner(s[i], s[i])|) (* |norm(s[i])| |norm(s[i])|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about e
(assert (> e 0.0))
; about L
(assert (> L 0.0))
; about T
(assert (> T 0.0))
; L is nonnegative
(assert (>= L 0.0))
; T is nonnegative
(assert (>= T 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; inner(s[i], s[i]) is nonnegative
(assert (>= |inner(s[i], s[i])| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i]) is nonnegative
(assert (>= |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(s[i]) is nonnegative
(assert (>= |norm(s[i])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) T |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])|) (* T T) (* |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])| |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])|)) 0.0))
(check-sat)
(reset)
; katende2025/T7d, step 5
; claim: x*(2*T*norm(d - e*(L + mu)/2*d - e*s[i])) <= x*(norm(d - e*(L + mu)/2*d - e*s[i])^2 + T^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const T Real)
(declare-const e Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, s[i])| Real)
(declare-const |inner(s[i], s[i])| Real)
(declare-const mu Real)
(declare-const |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])| Real)
(declare-const |norm(d)| Real)
(declare-const |norm(s[i])| Real)
(declare-const x Real)
; 4
(assert (>= (+ (* (- 2.0) T |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])|) (* T T) (* |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])| |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])|)) 0.0))
; about x
(assert (>= x 0.0))
; about norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])
(assert (= (+ (* L e |inner(d, d)|) (* (- (/ 1.0 2.0)) L e e |inner(d, d)| mu) (* (- 1.0) L e e |inner(d, s[i])|) (* (- (/ 1.0 4.0)) L L e e |inner(d, d)|) (* e |inner(d, d)| mu) (* 2.0 e |inner(d, s[i])|) (* (- (/ 1.0 4.0)) e e |inner(d, d)| mu mu) (* (- 1.0) e e |inner(d, s[i])| mu) (* (- 1.0) e e |inner(s[i], s[i])|) (* (- 1.0) |inner(d, d)|) (* |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])| |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])|)) 0.0))
; about mu
(assert (> mu 0.0))
; about inner(s[i], s[i])
(assert (= (+ |inner(s[i], s[i])| (* (- 1.0) |norm(s[i])| |norm(s[i])|)) 0.0))
; about norm(s[i])
(assert (= (+ (* (- 1.0) |inner(s[i], s[i])|) (* |norm(s[i])| |norm(s[i])|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about e
(assert (> e 0.0))
; about L
(assert (> L 0.0))
; about T
(assert (> T 0.0))
; L is nonnegative
(assert (>= L 0.0))
; T is nonnegative
(assert (>= T 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; inner(s[i], s[i]) is nonnegative
(assert (>= |inner(s[i], s[i])| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i]) is nonnegative
(assert (>= |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(s[i]) is nonnegative
(assert (>= |norm(s[i])| 0.0))
; x is nonnegative
(assert (>= x 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) T |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])| x) (* T T x) (* |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])| |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])| x)) 0.0))
(check-sat)
(reset)
; katende2025/T7d, step 6
; claim: -2*T*inner(d - e*(L + mu)/2*d - e*s[i], g[i] - (L + mu)/2*d) <= x*(norm(d - e*(L + mu)/2*d - e*s[i])^2 + T^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const T Real)
(declare-const |abs(1/2*L*e*inner(d, d)*mu + 1/4*L^2*e*inner(d, d) + 1/4*e*inner(d, d)*mu^2 - 1/2*L*e*inner(d, g[i]) + 1/2*L*e*inner(d, s[i]) - 1/2*e*inner(d, g[i])*mu + 1/2*e*inner(d, s[i])*mu - 1/2*L*inner(d, d) - e*inner(g[i], s[i]) - 1/2*inner(d, d)*mu + inner(d, g[i]))| Real)
(declare-const e Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, g[i])| Real)
(declare-const |inner(d, s[i])| Real)
(declare-const |inner(g[i], g[i])| Real)
(declare-const |inner(g[i], s[i])| Real)
(declare-const |inner(s[i], s[i])| Real)
(declare-const mu Real)
(declare-const |norm((1/2*L + 1/2*mu)*d + (-1)*g[i])| Real)
(declare-const |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])| Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g[i])| Real)
(declare-const |norm(s[i])| Real)
(declare-const x Real)
; 2
(assert (>= (+ (* (- 1.0) |abs(1/2*L*e*inner(d, d)*mu + 1/4*L^2*e*inner(d, d) + 1/4*e*inner(d, d)*mu^2 - 1/2*L*e*inner(d, g[i]) + 1/2*L*e*inner(d, s[i]) - 1/2*e*inner(d, g[i])*mu + 1/2*e*inner(d, s[i])*mu - 1/2*L*inner(d, d) - e*inner(g[i], s[i]) - 1/2*inner(d, d)*mu + inner(d, g[i]))|) (* |norm((1/2*L + 1/2*mu)*d + (-1)*g[i])| |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |norm((1/2*L + 1/2*mu)*d + (-1)*g[i])| |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])|) (* |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])| x)) 0.0))
; 5
(assert (>= (+ (* (- 2.0) T |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])| x) (* T T x) (* |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])| |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])| x)) 0.0))
; about x
(assert (>= x 0.0))
; about norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])
(assert (= (+ (* L e |inner(d, d)|) (* (- (/ 1.0 2.0)) L e e |inner(d, d)| mu) (* (- 1.0) L e e |inner(d, s[i])|) (* (- (/ 1.0 4.0)) L L e e |inner(d, d)|) (* e |inner(d, d)| mu) (* 2.0 e |inner(d, s[i])|) (* (- (/ 1.0 4.0)) e e |inner(d, d)| mu mu) (* (- 1.0) e e |inner(d, s[i])| mu) (* (- 1.0) e e |inner(s[i], s[i])|) (* (- 1.0) |inner(d, d)|) (* |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])| |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])|)) 0.0))
; about inner(s[i], s[i])
(assert (= (+ |inner(s[i], s[i])| (* (- 1.0) |norm(s[i])| |norm(s[i])|)) 0.0))
; about norm(s[i])
(assert (= (+ (* (- 1.0) |inner(s[i], s[i])|) (* |norm(s[i])| |norm(s[i])|)) 0.0))
; about norm((1/2*L + 1/2*mu)*d + (-1)*g[i])
(assert (= (+ (* (- (/ 1.0 2.0)) L |inner(d, d)| mu) (* L |inner(d, g[i])|) (* (- (/ 1.0 4.0)) L L |inner(d, d)|) (* (- (/ 1.0 4.0)) |inner(d, d)| mu mu) (* |inner(d, g[i])| mu) (* (- 1.0) |inner(g[i], g[i])|) (* |norm((1/2*L + 1/2*mu)*d + (-1)*g[i])| |norm((1/2*L + 1/2*mu)*d + (-1)*g[i])|)) 0.0))
; about inner(g[i], g[i])
(assert (= (+ |inner(g[i], g[i])| (* (- 1.0) |norm(g[i])| |norm(g[i])|)) 0.0))
; about norm(g[i])
(assert (= (+ (* (- 1.0) |inner(g[i], g[i])|) (* |norm(g[i])| |norm(g[i])|)) 0.0))
; about mu
(assert (> mu 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about e
(assert (> e 0.0))
; about abs(1/2*L*e*inner(d, d)*mu + 1/4*L^2*e*inner(d, d) + 1/4*e*inner(d, d)*mu^2 - 1/2*L*e*inner(d, g[i]) + 1/2*L*e*inner(d, s[i]) - 1/2*e*inner(d, g[i])*mu + 1/2*e*inner(d, s[i])*mu - 1/2*L*inner(d, d) - e*inner(g[i], s[i]) - 1/2*inner(d, d)*mu + inner(d, g[i]))
(assert (= (+ (* (- 2.0) L e |inner(d, d)| |inner(d, g[i])| mu) (* L e |inner(d, d)| |inner(d, s[i])| mu) (* (- 1.0) L e |inner(d, d)| |inner(g[i], s[i])|) (* (/ 3.0 4.0) L e |inner(d, d)| |inner(d, d)| mu mu) (* (- 1.0) L e |inner(d, g[i])| |inner(d, s[i])|) (* L e |inner(d, g[i])| |inner(d, g[i])|) (* (/ 3.0 4.0) L e e |inner(d, d)| |inner(d, g[i])| mu mu) (* (- (/ 3.0 4.0)) L e e |inner(d, d)| |inner(d, s[i])| mu mu) (* L e e |inner(d, d)| |inner(g[i], s[i])| mu) (* (- (/ 1.0 4.0)) L e e |inner(d, d)| |inner(d, d)| mu mu mu) (* L e e |inner(d, g[i])| |inner(d, s[i])| mu) (* (- 1.0) L e e |inner(d, g[i])| |inner(g[i], s[i])|) (* (- (/ 1.0 2.0)) L e e |inner(d, g[i])| |inner(d, g[i])| mu) (* L e e |inner(d, s[i])| |inner(g[i], s[i])|) (* (- (/ 1.0 2.0)) L e e |inner(d, s[i])| |inner(d, s[i])| mu) (* L |inner(d, d)| |inner(d, g[i])|) (* (- (/ 1.0 2.0)) L |inner(d, d)| |inner(d, d)| mu) (* (- 1.0) L L e |inner(d, d)| |inner(d, g[i])|) (* (/ 1.0 2.0) L L e |inner(d, d)| |inner(d, s[i])|) (* (/ 3.0 4.0) L L e |inner(d, d)| |inner(d, d)| mu) (* (/ 3.0 4.0) L L e e |inner(d, d)| |inner(d, g[i])| mu) (* (- (/ 3.0 4.0)) L L e e |inner(d, d)| |inner(d, s[i])| mu) (* (/ 1.0 2.0) L L e e |inner(d, d)| |inner(g[i], s[i])|) (* (- (/ 3.0 8.0)) L L e e |inner(d, d)| |inner(d, d)| mu mu) (* (/ 1.0 2.0) L L e e |inner(d, g[i])| |inner(d, s[i])|) (* (- (/ 1.0 4.0)) L L e e |inner(d, g[i])| |inner(d, g[i])|) (* (- (/ 1.0 4.0)) L L e e |inner(d, s[i])| |inner(d, s[i])|) (* (- (/ 1.0 4.0)) L L |inner(d, d)| |inner(d, d)|) (* (/ 1.0 4.0) L L L e |inner(d, d)| |inner(d, d)|) (* (/ 1.0 4.0) L L L e e |inner(d, d)| |inner(d, g[i])|) (* (- (/ 1.0 4.0)) L L L e e |inner(d, d)| |inner(d, s[i])|) (* (- (/ 1.0 4.0)) L L L e e |inner(d, d)| |inner(d, d)| mu) (* (- (/ 1.0 16.0)) L L L L e e |inner(d, d)| |inner(d, d)|) (* |abs(1/2*L*e*inner(d, d)*mu + 1/4*L^2*e*inner(d, d) + 1/4*e*inner(d, d)*mu^2 - 1/2*L*e*inner(d, g[i]) + 1/2*L*e*inner(d, s[i]) - 1/2*e*inner(d, g[i])*mu + 1/2*e*inner(d, s[i])*mu - 1/2*L*inner(d, d) - e*inner(g[i], s[i]) - 1/2*inner(d, d)*mu + inner(d, g[i]))| |abs(1/2*L*e*inner(d, d)*mu + 1/4*L^2*e*inner(d, d) + 1/4*e*inner(d, d)*mu^2 - 1/2*L*e*inner(d, g[i]) + 1/2*L*e*inner(d, s[i]) - 1/2*e*inner(d, g[i])*mu + 1/2*e*inner(d, s[i])*mu - 1/2*L*inner(d, d) - e*inner(g[i], s[i]) - 1/2*inner(d, d)*mu + inner(d, g[i]))|) (* (- 1.0) e |inner(d, d)| |inner(d, g[i])| mu mu) (* (/ 1.0 2.0) e |inner(d, d)| |inner(d, s[i])| mu mu) (* (- 1.0) e |inner(d, d)| |inner(g[i], s[i])| mu) (* (/ 1.0 4.0) e |inner(d, d)| |inner(d, d)| mu mu mu) (* (- 1.0) e |inner(d, g[i])| |inner(d, s[i])| mu) (* 2.0 e |inner(d, g[i])| |inner(g[i], s[i])|) (* e |inner(d, g[i])| |inner(d, g[i])| mu) (* (/ 1.0 4.0) e e |inner(d, d)| |inner(d, g[i])| mu mu mu) (* (- (/ 1.0 4.0)) e e |inner(d, d)| |inner(d, s[i])| mu mu mu) (* (/ 1.0 2.0) e e |inner(d, d)| |inner(g[i], s[i])| mu mu) (* (- (/ 1.0 16.0)) e e |inner(d, d)| |inner(d, d)| mu mu mu mu) (* (/ 1.0 2.0) e e |inner(d, g[i])| |inner(d, s[i])| mu mu) (* (- 1.0) e e |inner(d, g[i])| |inner(g[i], s[i])| mu) (* (- (/ 1.0 4.0)) e e |inner(d, g[i])| |inner(d, g[i])| mu mu) (* e e |inner(d, s[i])| |inner(g[i], s[i])| mu) (* (- (/ 1.0 4.0)) e e |inner(d, s[i])| |inner(d, s[i])| mu mu) (* (- 1.0) e e |inner(g[i], s[i])| |inner(g[i], s[i])|) (* |inner(d, d)| |inner(d, g[i])| mu) (* (- (/ 1.0 4.0)) |inner(d, d)| |inner(d, d)| mu mu) (* (- 1.0) |inner(d, g[i])| |inner(d, g[i])|)) 0.0))
; about abs(1/2*L*e*inner(d, d)*mu + 1/4*L^2*e*inner(d, d) + 1/4*e*inner(d, d)*mu^2 - 1/2*L*e*inner(d, g[i]) + 1/2*L*e*inner(d, s[i]) - 1/2*e*inner(d, g[i])*mu + 1/2*e*inner(d, s[i])*mu - 1/2*L*inner(d, d) - e*inner(g[i], s[i]) - 1/2*inner(d, d)*mu + inner(d, g[i]))
(assert (>= (+ (* (- (/ 1.0 2.0)) L e |inner(d, d)| mu) (* (/ 1.0 2.0) L e |inner(d, g[i])|) (* (- (/ 1.0 2.0)) L e |inner(d, s[i])|) (* (/ 1.0 2.0) L |inner(d, d)|) (* (- (/ 1.0 4.0)) L L e |inner(d, d)|) |abs(1/2*L*e*inner(d, d)*mu + 1/4*L^2*e*inner(d, d) + 1/4*e*inner(d, d)*mu^2 - 1/2*L*e*inner(d, g[i]) + 1/2*L*e*inner(d, s[i]) - 1/2*e*inner(d, g[i])*mu + 1/2*e*inner(d, s[i])*mu - 1/2*L*inner(d, d) - e*inner(g[i], s[i]) - 1/2*inner(d, d)*mu + inner(d, g[i]))| (* (- (/ 1.0 4.0)) e |inner(d, d)| mu mu) (* (/ 1.0 2.0) e |inner(d, g[i])| mu) (* (- (/ 1.0 2.0)) e |inner(d, s[i])| mu) (* e |inner(g[i], s[i])|) (* (/ 1.0 2.0) |inner(d, d)| mu) (* (- 1.0) |inner(d, g[i])|)) 0.0))
; about abs(1/2*L*e*inner(d, d)*mu + 1/4*L^2*e*inner(d, d) + 1/4*e*inner(d, d)*mu^2 - 1/2*L*e*inner(d, g[i]) + 1/2*L*e*inner(d, s[i]) - 1/2*e*inner(d, g[i])*mu + 1/2*e*inner(d, s[i])*mu - 1/2*L*inner(d, d) - e*inner(g[i], s[i]) - 1/2*inner(d, d)*mu + inner(d, g[i]))
(assert (>= (+ (* (/ 1.0 2.0) L e |inner(d, d)| mu) (* (- (/ 1.0 2.0)) L e |inner(d, g[i])|) (* (/ 1.0 2.0) L e |inner(d, s[i])|) (* (- (/ 1.0 2.0)) L |inner(d, d)|) (* (/ 1.0 4.0) L L e |inner(d, d)|) |abs(1/2*L*e*inner(d, d)*mu + 1/4*L^2*e*inner(d, d) + 1/4*e*inner(d, d)*mu^2 - 1/2*L*e*inner(d, g[i]) + 1/2*L*e*inner(d, s[i]) - 1/2*e*inner(d, g[i])*mu + 1/2*e*inner(d, s[i])*mu - 1/2*L*inner(d, d) - e*inner(g[i], s[i]) - 1/2*inner(d, d)*mu + inner(d, g[i]))| (* (/ 1.0 4.0) e |inner(d, d)| mu mu) (* (- (/ 1.0 2.0)) e |inner(d, g[i])| mu) (* (/ 1.0 2.0) e |inner(d, s[i])| mu) (* (- 1.0) e |inner(g[i], s[i])|) (* (- (/ 1.0 2.0)) |inner(d, d)| mu) |inner(d, g[i])|) 0.0))
; about T
(assert (> T 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; T is nonnegative
(assert (>= T 0.0))
; abs(1/2*L*e*inner(d, d)*mu + 1/4*L^2*e*inner(d, d) + 1/4*e*inner(d, d)*mu^2 - 1/2*L*e*inner(d, g[i]) + 1/2*L*e*inner(d, s[i]) - 1/2*e*inner(d, g[i])*mu + 1/2*e*inner(d, s[i])*mu - 1/2*L*inner(d, d) - e*inner(g[i], s[i]) - 1/2*inner(d, d)*mu + inner(d, g[i])) is nonnegative
(assert (>= |abs(1/2*L*e*inner(d, d)*mu + 1/4*L^2*e*inner(d, d) + 1/4*e*inner(d, d)*mu^2 - 1/2*L*e*inner(d, g[i]) + 1/2*L*e*inner(d, s[i]) - 1/2*e*inner(d, g[i])*mu + 1/2*e*inner(d, s[i])*mu - 1/2*L*inner(d, d) - e*inner(g[i], s[i]) - 1/2*inner(d, d)*mu + inner(d, g[i]))| 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; inner(g[i], g[i]) is nonnegative
(assert (>= |inner(g[i], g[i])| 0.0))
; inner(s[i], s[i]) is nonnegative
(assert (>= |inner(s[i], s[i])| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; norm((1/2*L + 1/2*mu)*d + (-1)*g[i]) is nonnegative
(assert (>= |norm((1/2*L + 1/2*mu)*d + (-1)*g[i])| 0.0))
; norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i]) is nonnegative
(assert (>= |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(g[i]) is nonnegative
(assert (>= |norm(g[i])| 0.0))
; norm(s[i]) is nonnegative
(assert (>= |norm(s[i])| 0.0))
; x is nonnegative
(assert (>= x 0.0))
; the negation of the claim
(assert (< (+ (* L T e |inner(d, d)| mu) (* (- 1.0) L T e |inner(d, g[i])|) (* L T e |inner(d, s[i])|) (* (- 1.0) L T |inner(d, d)|) (* (/ 1.0 2.0) L L T e |inner(d, d)|) (* (/ 1.0 2.0) T e |inner(d, d)| mu mu) (* (- 1.0) T e |inner(d, g[i])| mu) (* T e |inner(d, s[i])| mu) (* (- 2.0) T e |inner(g[i], s[i])|) (* (- 1.0) T |inner(d, d)| mu) (* 2.0 T |inner(d, g[i])|) (* T T x) (* |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])| |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])| x)) 0.0))
(check-sat)
(reset)
; katende2025/T7d, step 7
; claim: T*inner(d - e*g[i] - e*s[i], d - e*g[i] - e*s[i]) <= (T + e*x)*inner(d - e*(L + mu)/2*d - e*s[i], d - e*(L + mu)/2*d - e*s[i]) + e*x*T^2 + e^2*x^2*T
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const T Real)
(declare-const e Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, g[i])| Real)
(declare-const |inner(d, s[i])| Real)
(declare-const |inner(g[i], g[i])| Real)
(declare-const |inner(g[i], s[i])| Real)
(declare-const |inner(s[i], s[i])| Real)
(declare-const mu Real)
(declare-const |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])| Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g[i])| Real)
(declare-const |norm(s[i])| Real)
(declare-const x Real)
; 1
(assert (>= (+ (* (- (/ 1.0 2.0)) L |inner(d, d)| mu) (* L |inner(d, g[i])|) (* (- (/ 1.0 4.0)) L L |inner(d, d)|) (* (- (/ 1.0 4.0)) |inner(d, d)| mu mu) (* |inner(d, g[i])| mu) (* (- 1.0) |inner(g[i], g[i])|) (* x x)) 0.0))
; 6
(assert (>= (+ (* L T e |inner(d, d)| mu) (* (- 1.0) L T e |inner(d, g[i])|) (* L T e |inner(d, s[i])|) (* (- 1.0) L T |inner(d, d)|) (* (/ 1.0 2.0) L L T e |inner(d, d)|) (* (/ 1.0 2.0) T e |inner(d, d)| mu mu) (* (- 1.0) T e |inner(d, g[i])| mu) (* T e |inner(d, s[i])| mu) (* (- 2.0) T e |inner(g[i], s[i])|) (* (- 1.0) T |inner(d, d)| mu) (* 2.0 T |inner(d, g[i])|) (* T T x) (* |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])| |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])| x)) 0.0))
; about x
(assert (>= x 0.0))
; about norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])
(assert (= (+ (* L e |inner(d, d)|) (* (- (/ 1.0 2.0)) L e e |inner(d, d)| mu) (* (- 1.0) L e e |inner(d, s[i])|) (* (- (/ 1.0 4.0)) L L e e |inner(d, d)|) (* e |inner(d, d)| mu) (* 2.0 e |inner(d, s[i])|) (* (- (/ 1.0 4.0)) e e |inner(d, d)| mu mu) (* (- 1.0) e e |inner(d, s[i])| mu) (* (- 1.0) e e |inner(s[i], s[i])|) (* (- 1.0) |inner(d, d)|) (* |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])| |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])|)) 0.0))
; about mu
(assert (> mu 0.0))
; about inner(s[i], s[i])
(assert (= (+ |inner(s[i], s[i])| (* (- 1.0) |norm(s[i])| |norm(s[i])|)) 0.0))
; about norm(s[i])
(assert (= (+ (* (- 1.0) |inner(s[i], s[i])|) (* |norm(s[i])| |norm(s[i])|)) 0.0))
; about inner(g[i], g[i])
(assert (= (+ |inner(g[i], g[i])| (* (- 1.0) |norm(g[i])| |norm(g[i])|)) 0.0))
; about norm(g[i])
(assert (= (+ (* (- 1.0) |inner(g[i], g[i])|) (* |norm(g[i])| |norm(g[i])|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about e
(assert (> e 0.0))
; about T
(assert (> T 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; T is nonnegative
(assert (>= T 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; inner(g[i], g[i]) is nonnegative
(assert (>= |inner(g[i], g[i])| 0.0))
; inner(s[i], s[i]) is nonnegative
(assert (>= |inner(s[i], s[i])| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i]) is nonnegative
(assert (>= |norm((1/2*L*e + 1/2*e*mu - 1)*d + (e)*s[i])| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(g[i]) is nonnegative
(assert (>= |norm(g[i])| 0.0))
; norm(s[i]) is nonnegative
(assert (>= |norm(s[i])| 0.0))
; x is nonnegative
(assert (>= x 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) L T e |inner(d, d)|) (* (/ 1.0 2.0) L T e e |inner(d, d)| mu) (* L T e e |inner(d, s[i])|) (* (- 1.0) L e e |inner(d, d)| x) (* (/ 1.0 2.0) L e e e |inner(d, d)| mu x) (* L e e e |inner(d, s[i])| x) (* (/ 1.0 4.0) L L T e e |inner(d, d)|) (* (/ 1.0 4.0) L L e e e |inner(d, d)| x) (* (- 1.0) T e |inner(d, d)| mu) (* 2.0 T e |inner(d, g[i])|) (* (/ 1.0 4.0) T e e |inner(d, d)| mu mu) (* T e e |inner(d, s[i])| mu) (* (- 1.0) T e e |inner(g[i], g[i])|) (* (- 2.0) T e e |inner(g[i], s[i])|) (* T e e x x) (* T T e x) (* e |inner(d, d)| x) (* (- 1.0) e e |inner(d, d)| mu x) (* (- 2.0) e e |inner(d, s[i])| x) (* (/ 1.0 4.0) e e e |inner(d, d)| mu mu x) (* e e e |inner(d, s[i])| mu x) (* e e e |inner(s[i], s[i])| x)) 0.0))
(check-sat)
(reset)
; katende2025/T7d, step 8, each
; claim: q[i]*(T*inner(d - e*g[i] - e*s[i], d - e*g[i] - e*s[i])) <= q[i]*((T + e*x)*inner(d - e*(L + mu)/2*d - e*s[i], d - e*(L + mu)/2*d - e*s[i]) + e*x*T^2 + e^2*x^2*T)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const T Real)
(declare-const e Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, g[i])| Real)
(declare-const |inner(d, s[i])| Real)
(declare-const |inner(g[i], g[i])| Real)
(declare-const |inner(g[i], s[i])| Real)
(declare-const |inner(s[i], s[i])| Real)
(declare-const mu Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g[i])| Real)
(declare-const |norm(s[i])| Real)
(declare-const |q[i]| Real)
(declare-const x Real)
; 7
(assert (>= (+ (* (- 1.0) L T e |inner(d, d)|) (* (/ 1.0 2.0) L T e e |inner(d, d)| mu) (* L T e e |inner(d, s[i])|) (* (- 1.0) L e e |inner(d, d)| x) (* (/ 1.0 2.0) L e e e |inner(d, d)| mu x) (* L e e e |inner(d, s[i])| x) (* (/ 1.0 4.0) L L T e e |inner(d, d)|) (* (/ 1.0 4.0) L L e e e |inner(d, d)| x) (* (- 1.0) T e |inner(d, d)| mu) (* 2.0 T e |inner(d, g[i])|) (* (/ 1.0 4.0) T e e |inner(d, d)| mu mu) (* T e e |inner(d, s[i])| mu) (* (- 1.0) T e e |inner(g[i], g[i])|) (* (- 2.0) T e e |inner(g[i], s[i])|) (* T e e x x) (* T T e x) (* e |inner(d, d)| x) (* (- 1.0) e e |inner(d, d)| mu x) (* (- 2.0) e e |inner(d, s[i])| x) (* (/ 1.0 4.0) e e e |inner(d, d)| mu mu x) (* e e e |inner(d, s[i])| mu x) (* e e e |inner(s[i], s[i])| x)) 0.0))
; about x
(assert (>= x 0.0))
; about q[i]
(assert (>= |q[i]| 0.0))
; about mu
(assert (> mu 0.0))
; about inner(s[i], s[i])
(assert (= (+ |inner(s[i], s[i])| (* (- 1.0) |norm(s[i])| |norm(s[i])|)) 0.0))
; about norm(s[i])
(assert (= (+ (* (- 1.0) |inner(s[i], s[i])|) (* |norm(s[i])| |norm(s[i])|)) 0.0))
; about inner(g[i], g[i])
(assert (= (+ |inner(g[i], g[i])| (* (- 1.0) |norm(g[i])| |norm(g[i])|)) 0.0))
; about norm(g[i])
(assert (= (+ (* (- 1.0) |inner(g[i], g[i])|) (* |norm(g[i])| |norm(g[i])|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about e
(assert (> e 0.0))
; about T
(assert (> T 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; T is nonnegative
(assert (>= T 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; inner(g[i], g[i]) is nonnegative
(assert (>= |inner(g[i], g[i])| 0.0))
; inner(s[i], s[i]) is nonnegative
(assert (>= |inner(s[i], s[i])| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(g[i]) is nonnegative
(assert (>= |norm(g[i])| 0.0))
; norm(s[i]) is nonnegative
(assert (>= |norm(s[i])| 0.0))
; q[i] is nonnegative
(assert (>= |q[i]| 0.0))
; x is nonnegative
(assert (>= x 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) L T e |inner(d, d)| |q[i]|) (* (/ 1.0 2.0) L T e e |inner(d, d)| mu |q[i]|) (* L T e e |inner(d, s[i])| |q[i]|) (* (- 1.0) L e e |inner(d, d)| |q[i]| x) (* (/ 1.0 2.0) L e e e |inner(d, d)| mu |q[i]| x) (* L e e e |inner(d, s[i])| |q[i]| x) (* (/ 1.0 4.0) L L T e e |inner(d, d)| |q[i]|) (* (/ 1.0 4.0) L L e e e |inner(d, d)| |q[i]| x) (* (- 1.0) T e |inner(d, d)| mu |q[i]|) (* 2.0 T e |inner(d, g[i])| |q[i]|) (* (/ 1.0 4.0) T e e |inner(d, d)| mu mu |q[i]|) (* T e e |inner(d, s[i])| mu |q[i]|) (* (- 1.0) T e e |inner(g[i], g[i])| |q[i]|) (* (- 2.0) T e e |inner(g[i], s[i])| |q[i]|) (* T e e |q[i]| x x) (* T T e |q[i]| x) (* e |inner(d, d)| |q[i]| x) (* (- 1.0) e e |inner(d, d)| mu |q[i]| x) (* (- 2.0) e e |inner(d, s[i])| |q[i]| x) (* (/ 1.0 4.0) e e e |inner(d, d)| mu mu |q[i]| x) (* e e e |inner(d, s[i])| mu |q[i]| x) (* e e e |inner(s[i], s[i])| |q[i]| x)) 0.0))
(check-sat)
(reset)
; katende2025/T7d, step 8, defined
; claim: Sum(q[i]*(T*inner(d - e*g[i] - e*s[i], d - e*g[i] - e*s[i])), i, 0, m) == Sum(q[i]*(T*inner(d - e*g[i] - e*s[i], d - e*g[i] - e*s[i])), i, 0, m)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T7d, step 8, defined
; claim: Sum(q[i]*((T + e*x)*inner(d - e*(L + mu)/2*d - e*s[i], d - e*(L + mu)/2*d - e*s[i]) + e*x*T^2 + e^2*x^2*T), i, 0, m) == Sum(q[i]*((T + e*x)*inner(d - e*(L + mu)/2*d - e*s[i], d - e*(L + mu)/2*d - e*s[i]) + e*x*T^2 + e^2*x^2*T), i, 0, m)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T7d, step 9
; claim: Sum(q[i]*inner(d - e*(L + mu)/2*d - e*s[i], d - e*(L + mu)/2*d - e*s[i]), i, 0, m) <= T^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |Sum(norm(s[i1])^2*q[i1], i1, 0, m)| Real)
(declare-const |Sum(q[i1], i1, 0, m)| Real)
(declare-const T Real)
(declare-const e Real)
(declare-const |inner(Sum((q[i1])*s[i1], i1, 0, m), d)| Real)
(declare-const |inner(d, d)| Real)
(declare-const mu Real)
(declare-const |norm(d)| Real)
(declare-const v2 Real)
; H1
(assert (= (+ 1.0 (* (- 1.0) |Sum(q[i1], i1, 0, m)|)) 0.0))
; H2
(assert (= (+ (* (- 1.0) L e |norm(d)| |norm(d)|) (* (/ 1.0 2.0) L e e mu |norm(d)| |norm(d)|) (* (/ 1.0 4.0) L L e e |norm(d)| |norm(d)|) (* (- 1.0) T T) (* (- 1.0) e mu |norm(d)| |norm(d)|) (* (/ 1.0 4.0) e e mu mu |norm(d)| |norm(d)|) (* e e v2) (* |norm(d)| |norm(d)|)) 0.0))
; H4
(assert (= (* (- 1.0) |inner(Sum((q[i1])*s[i1], i1, 0, m), d)|) 0.0))
; H5
(assert (>= (+ (* (- 1.0) |Sum(norm(s[i1])^2*q[i1], i1, 0, m)|) v2) 0.0))
; about v2
(assert (> v2 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about mu
(assert (> mu 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about e
(assert (> e 0.0))
; about T
(assert (> T 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; Sum(norm(s[i1])^2*q[i1], i1, 0, m) is nonnegative
(assert (>= |Sum(norm(s[i1])^2*q[i1], i1, 0, m)| 0.0))
; Sum(q[i1], i1, 0, m) is nonnegative
(assert (>= |Sum(q[i1], i1, 0, m)| 0.0))
; T is nonnegative
(assert (>= T 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; v2 is nonnegative
(assert (>= v2 0.0))
; the negation of the claim
(assert (< (+ (* L |Sum(q[i1], i1, 0, m)| e |inner(d, d)|) (* (- (/ 1.0 2.0)) L |Sum(q[i1], i1, 0, m)| e e |inner(d, d)| mu) (* (- 1.0) L e e |inner(Sum((q[i1])*s[i1], i1, 0, m), d)|) (* (- (/ 1.0 4.0)) L L |Sum(q[i1], i1, 0, m)| e e |inner(d, d)|) (* (- 1.0) |Sum(norm(s[i1])^2*q[i1], i1, 0, m)| e e) (* |Sum(q[i1], i1, 0, m)| e |inner(d, d)| mu) (* (- (/ 1.0 4.0)) |Sum(q[i1], i1, 0, m)| e e |inner(d, d)| mu mu) (* (- 1.0) |Sum(q[i1], i1, 0, m)| |inner(d, d)|) (* T T) (* 2.0 e |inner(Sum((q[i1])*s[i1], i1, 0, m), d)|) (* (- 1.0) e e |inner(Sum((q[i1])*s[i1], i1, 0, m), d)| mu)) 0.0))
(check-sat)
(reset)
; katende2025/T7d, step 10
; claim: (T + e*x)*Sum(q[i]*inner(d - e*(L + mu)/2*d - e*s[i], d - e*(L + mu)/2*d - e*s[i]), i, 0, m) <= (T + e*x)*T^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |Sum(norm(s[i1])^2*q[i1], i1, 0, m)| Real)
(declare-const |Sum(q[i1], i1, 0, m)| Real)
(declare-const T Real)
(declare-const e Real)
(declare-const |inner(Sum((q[i1])*s[i1], i1, 0, m), d)| Real)
(declare-const |inner(d, d)| Real)
(declare-const mu Real)
(declare-const |norm(d)| Real)
(declare-const x Real)
; 9
(assert (>= (+ (* L |Sum(q[i1], i1, 0, m)| e |inner(d, d)|) (* (- (/ 1.0 2.0)) L |Sum(q[i1], i1, 0, m)| e e |inner(d, d)| mu) (* (- 1.0) L e e |inner(Sum((q[i1])*s[i1], i1, 0, m), d)|) (* (- (/ 1.0 4.0)) L L |Sum(q[i1], i1, 0, m)| e e |inner(d, d)|) (* (- 1.0) |Sum(norm(s[i1])^2*q[i1], i1, 0, m)| e e) (* |Sum(q[i1], i1, 0, m)| e |inner(d, d)| mu) (* (- (/ 1.0 4.0)) |Sum(q[i1], i1, 0, m)| e e |inner(d, d)| mu mu) (* (- 1.0) |Sum(q[i1], i1, 0, m)| |inner(d, d)|) (* T T) (* 2.0 e |inner(Sum((q[i1])*s[i1], i1, 0, m), d)|) (* (- 1.0) e e |inner(Sum((q[i1])*s[i1], i1, 0, m), d)| mu)) 0.0))
; about x
(assert (>= x 0.0))
; about mu
(assert (> mu 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about e
(assert (> e 0.0))
; about T
(assert (> T 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; Sum(norm(s[i1])^2*q[i1], i1, 0, m) is nonnegative
(assert (>= |Sum(norm(s[i1])^2*q[i1], i1, 0, m)| 0.0))
; Sum(q[i1], i1, 0, m) is nonnegative
(assert (>= |Sum(q[i1], i1, 0, m)| 0.0))
; T is nonnegative
(assert (>= T 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; x is nonnegative
(assert (>= x 0.0))
; the negation of the claim
(assert (< (+ (* L |Sum(q[i1], i1, 0, m)| T e |inner(d, d)|) (* (- (/ 1.0 2.0)) L |Sum(q[i1], i1, 0, m)| T e e |inner(d, d)| mu) (* L |Sum(q[i1], i1, 0, m)| e e |inner(d, d)| x) (* (- (/ 1.0 2.0)) L |Sum(q[i1], i1, 0, m)| e e e |inner(d, d)| mu x) (* (- 1.0) L T e e |inner(Sum((q[i1])*s[i1], i1, 0, m), d)|) (* (- 1.0) L e e e |inner(Sum((q[i1])*s[i1], i1, 0, m), d)| x) (* (- (/ 1.0 4.0)) L L |Sum(q[i1], i1, 0, m)| T e e |inner(d, d)|) (* (- (/ 1.0 4.0)) L L |Sum(q[i1], i1, 0, m)| e e e |inner(d, d)| x) (* (- 1.0) |Sum(norm(s[i1])^2*q[i1], i1, 0, m)| T e e) (* (- 1.0) |Sum(norm(s[i1])^2*q[i1], i1, 0, m)| e e e x) (* |Sum(q[i1], i1, 0, m)| T e |inner(d, d)| mu) (* (- (/ 1.0 4.0)) |Sum(q[i1], i1, 0, m)| T e e |inner(d, d)| mu mu) (* (- 1.0) |Sum(q[i1], i1, 0, m)| T |inner(d, d)|) (* (- 1.0) |Sum(q[i1], i1, 0, m)| e |inner(d, d)| x) (* |Sum(q[i1], i1, 0, m)| e e |inner(d, d)| mu x) (* (- (/ 1.0 4.0)) |Sum(q[i1], i1, 0, m)| e e e |inner(d, d)| mu mu x) (* 2.0 T e |inner(Sum((q[i1])*s[i1], i1, 0, m), d)|) (* (- 1.0) T e e |inner(Sum((q[i1])*s[i1], i1, 0, m), d)| mu) (* T T e x) (* T T T) (* 2.0 e e |inner(Sum((q[i1])*s[i1], i1, 0, m), d)| x) (* (- 1.0) e e e |inner(Sum((q[i1])*s[i1], i1, 0, m), d)| mu x)) 0.0))
(check-sat)
(reset)
; katende2025/T7d, step 11
; claim: T*Sum(q[i]*inner(d - e*g[i] - e*s[i], d - e*g[i] - e*s[i]), i, 0, m) <= T*(e*x + T)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |Sum(inner(g[i1], s[i1])*q[i1], i1, 0, m)| Real)
(declare-const |Sum(norm(g[i1])^2*q[i1], i1, 0, m)| Real)
(declare-const |Sum(norm(s[i1])^2*q[i1], i1, 0, m)| Real)
(declare-const |Sum(q[i1], i1, 0, m)| Real)
(declare-const T Real)
(declare-const e Real)
(declare-const |inner(Sum((q[i1])*g[i1], i1, 0, m), d)| Real)
(declare-const |inner(Sum((q[i1])*s[i1], i1, 0, m), d)| Real)
(declare-const |inner(d, d)| Real)
(declare-const mu Real)
(declare-const |norm(d)| Real)
(declare-const x Real)
; H1
(assert (= (+ 1.0 (* (- 1.0) |Sum(q[i1], i1, 0, m)|)) 0.0))
; 8
(assert (>= (+ (* (- 1.0) L |Sum(q[i1], i1, 0, m)| T e |inner(d, d)|) (* (/ 1.0 2.0) L |Sum(q[i1], i1, 0, m)| T e e |inner(d, d)| mu) (* (- 1.0) L |Sum(q[i1], i1, 0, m)| e e |inner(d, d)| x) (* (/ 1.0 2.0) L |Sum(q[i1], i1, 0, m)| e e e |inner(d, d)| mu x) (* L T e e |inner(Sum((q[i1])*s[i1], i1, 0, m), d)|) (* L e e e |inner(Sum((q[i1])*s[i1], i1, 0, m), d)| x) (* (/ 1.0 4.0) L L |Sum(q[i1], i1, 0, m)| T e e |inner(d, d)|) (* (/ 1.0 4.0) L L |Sum(q[i1], i1, 0, m)| e e e |inner(d, d)| x) (* (- 2.0) |Sum(inner(g[i1], s[i1])*q[i1], i1, 0, m)| T e e) (* (- 1.0) |Sum(norm(g[i1])^2*q[i1], i1, 0, m)| T e e) (* |Sum(norm(s[i1])^2*q[i1], i1, 0, m)| e e e x) (* (- 1.0) |Sum(q[i1], i1, 0, m)| T e |inner(d, d)| mu) (* (/ 1.0 4.0) |Sum(q[i1], i1, 0, m)| T e e |inner(d, d)| mu mu) (* |Sum(q[i1], i1, 0, m)| T e e x x) (* |Sum(q[i1], i1, 0, m)| T T e x) (* |Sum(q[i1], i1, 0, m)| e |inner(d, d)| x) (* (- 1.0) |Sum(q[i1], i1, 0, m)| e e |inner(d, d)| mu x) (* (/ 1.0 4.0) |Sum(q[i1], i1, 0, m)| e e e |inner(d, d)| mu mu x) (* 2.0 T e |inner(Sum((q[i1])*g[i1], i1, 0, m), d)|) (* T e e |inner(Sum((q[i1])*s[i1], i1, 0, m), d)| mu) (* (- 2.0) e e |inner(Sum((q[i1])*s[i1], i1, 0, m), d)| x) (* e e e |inner(Sum((q[i1])*s[i1], i1, 0, m), d)| mu x)) 0.0))
; 10
(assert (>= (+ (* L |Sum(q[i1], i1, 0, m)| T e |inner(d, d)|) (* (- (/ 1.0 2.0)) L |Sum(q[i1], i1, 0, m)| T e e |inner(d, d)| mu) (* L |Sum(q[i1], i1, 0, m)| e e |inner(d, d)| x) (* (- (/ 1.0 2.0)) L |Sum(q[i1], i1, 0, m)| e e e |inner(d, d)| mu x) (* (- 1.0) L T e e |inner(Sum((q[i1])*s[i1], i1, 0, m), d)|) (* (- 1.0) L e e e |inner(Sum((q[i1])*s[i1], i1, 0, m), d)| x) (* (- (/ 1.0 4.0)) L L |Sum(q[i1], i1, 0, m)| T e e |inner(d, d)|) (* (- (/ 1.0 4.0)) L L |Sum(q[i1], i1, 0, m)| e e e |inner(d, d)| x) (* (- 1.0) |Sum(norm(s[i1])^2*q[i1], i1, 0, m)| T e e) (* (- 1.0) |Sum(norm(s[i1])^2*q[i1], i1, 0, m)| e e e x) (* |Sum(q[i1], i1, 0, m)| T e |inner(d, d)| mu) (* (- (/ 1.0 4.0)) |Sum(q[i1], i1, 0, m)| T e e |inner(d, d)| mu mu) (* (- 1.0) |Sum(q[i1], i1, 0, m)| T |inner(d, d)|) (* (- 1.0) |Sum(q[i1], i1, 0, m)| e |inner(d, d)| x) (* |Sum(q[i1], i1, 0, m)| e e |inner(d, d)| mu x) (* (- (/ 1.0 4.0)) |Sum(q[i1], i1, 0, m)| e e e |inner(d, d)| mu mu x) (* 2.0 T e |inner(Sum((q[i1])*s[i1], i1, 0, m), d)|) (* (- 1.0) T e e |inner(Sum((q[i1])*s[i1], i1, 0, m), d)| mu) (* T T e x) (* T T T) (* 2.0 e e |inner(Sum((q[i1])*s[i1], i1, 0, m), d)| x) (* (- 1.0) e e e |inner(Sum((q[i1])*s[i1], i1, 0, m), d)| mu x)) 0.0))
; about x
(assert (>= x 0.0))
; about mu
(assert (> mu 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about e
(assert (> e 0.0))
; about T
(assert (> T 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; Sum(norm(g[i1])^2*q[i1], i1, 0, m) is nonnegative
(assert (>= |Sum(norm(g[i1])^2*q[i1], i1, 0, m)| 0.0))
; Sum(norm(s[i1])^2*q[i1], i1, 0, m) is nonnegative
(assert (>= |Sum(norm(s[i1])^2*q[i1], i1, 0, m)| 0.0))
; Sum(q[i1], i1, 0, m) is nonnegative
(assert (>= |Sum(q[i1], i1, 0, m)| 0.0))
; T is nonnegative
(assert (>= T 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; x is nonnegative
(assert (>= x 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |Sum(inner(g[i1], s[i1])*q[i1], i1, 0, m)| T e e) (* (- 1.0) |Sum(norm(g[i1])^2*q[i1], i1, 0, m)| T e e) (* (- 1.0) |Sum(norm(s[i1])^2*q[i1], i1, 0, m)| T e e) (* (- 1.0) |Sum(q[i1], i1, 0, m)| T |inner(d, d)|) (* 2.0 T e |inner(Sum((q[i1])*g[i1], i1, 0, m), d)|) (* 2.0 T e |inner(Sum((q[i1])*s[i1], i1, 0, m), d)|) (* T e e x x) (* 2.0 T T e x) (* T T T)) 0.0))
(check-sat)
(reset)
; katende2025/T7d, claim
; claim: Sum(q[i]*inner(d - e*g[i] - e*s[i], d - e*g[i] - e*s[i]), i, 0, m) <= (e*x + T)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(inner(g[i1], s[i1])*q[i1], i1, 0, m)| Real)
(declare-const |Sum(norm(g[i1])^2*q[i1], i1, 0, m)| Real)
(declare-const |Sum(norm(s[i1])^2*q[i1], i1, 0, m)| Real)
(declare-const |Sum(q[i1], i1, 0, m)| Real)
(declare-const T Real)
(declare-const e Real)
(declare-const |inner(Sum((q[i1])*g[i1], i1, 0, m), d)| Real)
(declare-const |inner(Sum((q[i1])*s[i1], i1, 0, m), d)| Real)
(declare-const |inner(d, d)| Real)
(declare-const |norm(d)| Real)
(declare-const x Real)
; 11
(assert (>= (+ (* (- 2.0) |Sum(inner(g[i1], s[i1])*q[i1], i1, 0, m)| T e e) (* (- 1.0) |Sum(norm(g[i1])^2*q[i1], i1, 0, m)| T e e) (* (- 1.0) |Sum(norm(s[i1])^2*q[i1], i1, 0, m)| T e e) (* (- 1.0) |Sum(q[i1], i1, 0, m)| T |inner(d, d)|) (* 2.0 T e |inner(Sum((q[i1])*g[i1], i1, 0, m), d)|) (* 2.0 T e |inner(Sum((q[i1])*s[i1], i1, 0, m), d)|) (* T e e x x) (* 2.0 T T e x) (* T T T)) 0.0))
; about x
(assert (>= x 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about e
(assert (> e 0.0))
; about T
(assert (> T 0.0))
; Sum(norm(g[i1])^2*q[i1], i1, 0, m) is nonnegative
(assert (>= |Sum(norm(g[i1])^2*q[i1], i1, 0, m)| 0.0))
; Sum(norm(s[i1])^2*q[i1], i1, 0, m) is nonnegative
(assert (>= |Sum(norm(s[i1])^2*q[i1], i1, 0, m)| 0.0))
; Sum(q[i1], i1, 0, m) is nonnegative
(assert (>= |Sum(q[i1], i1, 0, m)| 0.0))
; T is nonnegative
(assert (>= T 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; x is nonnegative
(assert (>= x 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |Sum(inner(g[i1], s[i1])*q[i1], i1, 0, m)| e e) (* (- 1.0) |Sum(norm(g[i1])^2*q[i1], i1, 0, m)| e e) (* (- 1.0) |Sum(norm(s[i1])^2*q[i1], i1, 0, m)| e e) (* (- 1.0) |Sum(q[i1], i1, 0, m)| |inner(d, d)|) (* 2.0 T e x) (* T T) (* 2.0 e |inner(Sum((q[i1])*g[i1], i1, 0, m), d)|) (* 2.0 e |inner(Sum((q[i1])*s[i1], i1, 0, m), d)|) (* e e x x)) 0.0))
(check-sat)
