; katende2025/T0c, step 4
; claim: norm(P*E*a) <= s*norm(a)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(a, E'*P'*P*E*a)| Real)
(declare-const |inner(a, a)| Real)
(declare-const |norm(P*E)| Real)
(declare-const |norm(P*E*a)| Real)
(declare-const |norm(a)| Real)
(declare-const s Real)
; H1
(assert (>= (+ (* (- 1.0) |norm(P*E)|) s) 0.0))
; 1
(assert (>= (+ (* |norm(P*E)| |norm(a)|) (* (- 1.0) |norm(P*E*a)|)) 0.0))
; about s
(assert (>= s 0.0))
; about norm(a)
(assert (= (+ (* (- 1.0) |inner(a, a)|) (* |norm(a)| |norm(a)|)) 0.0))
; about inner(a, a)
(assert (= (+ |inner(a, a)| (* (- 1.0) |norm(a)| |norm(a)|)) 0.0))
; about norm(P*E*a)
(assert (= (+ (* (- 1.0) |inner(a, E'*P'*P*E*a)|) (* |norm(P*E*a)| |norm(P*E*a)|)) 0.0))
; about inner(a, E'*P'*P*E*a)
(assert (= (+ |inner(a, E'*P'*P*E*a)| (* (- 1.0) |norm(P*E*a)| |norm(P*E*a)|)) 0.0))
; inner(a, E'*P'*P*E*a) is nonnegative
(assert (>= |inner(a, E'*P'*P*E*a)| 0.0))
; inner(a, a) is nonnegative
(assert (>= |inner(a, a)| 0.0))
; norm(P*E) is nonnegative
(assert (>= |norm(P*E)| 0.0))
; norm(P*E*a) is nonnegative
(assert (>= |norm(P*E*a)| 0.0))
; norm(a) is nonnegative
(assert (>= |norm(a)| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(P*E*a)|) (* |norm(a)| s)) 0.0))
(check-sat)
(reset)
; katende2025/T0c, step 5
; claim: norm(P*F*b) <= s*norm(b)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(b, F'*P'*P*F*b)| Real)
(declare-const |inner(b, b)| Real)
(declare-const |norm(P*F)| Real)
(declare-const |norm(P*F*b)| Real)
(declare-const |norm(b)| Real)
(declare-const s Real)
; H2
(assert (>= (+ (* (- 1.0) |norm(P*F)|) s) 0.0))
; 2
(assert (>= (+ (* |norm(P*F)| |norm(b)|) (* (- 1.0) |norm(P*F*b)|)) 0.0))
; about s
(assert (>= s 0.0))
; about norm(b)
(assert (= (+ (* (- 1.0) |inner(b, b)|) (* |norm(b)| |norm(b)|)) 0.0))
; about inner(b, b)
(assert (= (+ |inner(b, b)| (* (- 1.0) |norm(b)| |norm(b)|)) 0.0))
; about norm(P*F*b)
(assert (= (+ (* (- 1.0) |inner(b, F'*P'*P*F*b)|) (* |norm(P*F*b)| |norm(P*F*b)|)) 0.0))
; about inner(b, F'*P'*P*F*b)
(assert (= (+ |inner(b, F'*P'*P*F*b)| (* (- 1.0) |norm(P*F*b)| |norm(P*F*b)|)) 0.0))
; inner(b, F'*P'*P*F*b) is nonnegative
(assert (>= |inner(b, F'*P'*P*F*b)| 0.0))
; inner(b, b) is nonnegative
(assert (>= |inner(b, b)| 0.0))
; norm(P*F) is nonnegative
(assert (>= |norm(P*F)| 0.0))
; norm(P*F*b) is nonnegative
(assert (>= |norm(P*F*b)| 0.0))
; norm(b) is nonnegative
(assert (>= |norm(b)| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(P*F*b)|) (* |norm(b)| s)) 0.0))
(check-sat)
(reset)
; katende2025/T0c, step 6
; claim: norm(P*G*c) <= s*norm(c)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(c, G'*P'*P*G*c)| Real)
(declare-const |inner(c, c)| Real)
(declare-const |norm(P*G)| Real)
(declare-const |norm(P*G*c)| Real)
(declare-const |norm(c)| Real)
(declare-const s Real)
; H3
(assert (>= (+ (* (- 1.0) |norm(P*G)|) s) 0.0))
; 3
(assert (>= (+ (* |norm(P*G)| |norm(c)|) (* (- 1.0) |norm(P*G*c)|)) 0.0))
; about s
(assert (>= s 0.0))
; about norm(c)
(assert (= (+ (* (- 1.0) |inner(c, c)|) (* |norm(c)| |norm(c)|)) 0.0))
; about inner(c, c)
(assert (= (+ |inner(c, c)| (* (- 1.0) |norm(c)| |norm(c)|)) 0.0))
; about norm(P*G*c)
(assert (= (+ (* (- 1.0) |inner(c, G'*P'*P*G*c)|) (* |norm(P*G*c)| |norm(P*G*c)|)) 0.0))
; about inner(c, G'*P'*P*G*c)
(assert (= (+ |inner(c, G'*P'*P*G*c)| (* (- 1.0) |norm(P*G*c)| |norm(P*G*c)|)) 0.0))
; inner(c, G'*P'*P*G*c) is nonnegative
(assert (>= |inner(c, G'*P'*P*G*c)| 0.0))
; inner(c, c) is nonnegative
(assert (>= |inner(c, c)| 0.0))
; norm(P*G) is nonnegative
(assert (>= |norm(P*G)| 0.0))
; norm(P*G*c) is nonnegative
(assert (>= |norm(P*G*c)| 0.0))
; norm(c) is nonnegative
(assert (>= |norm(c)| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(P*G*c)|) (* |norm(c)| s)) 0.0))
(check-sat)
(reset)
; katende2025/T0c, step 9
; claim: norm(P*(E*a + F*b + G*c)) <= s*(norm(a) + norm(b) + norm(c))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(a, E'*P'*P*E*a)| Real)
(declare-const |inner(a, E'*P'*P*F*b)| Real)
(declare-const |inner(a, E'*P'*P*G*c)| Real)
(declare-const |inner(a, a)| Real)
(declare-const |inner(b, F'*P'*P*F*b)| Real)
(declare-const |inner(b, F'*P'*P*G*c)| Real)
(declare-const |inner(b, b)| Real)
(declare-const |inner(c, G'*P'*P*G*c)| Real)
(declare-const |inner(c, c)| Real)
(declare-const |norm(P*E*a + P*F*b + P*G*c)| Real)
(declare-const |norm(P*E*a + P*F*b)| Real)
(declare-const |norm(P*E*a)| Real)
(declare-const |norm(P*F*b)| Real)
(declare-const |norm(P*G*c)| Real)
(declare-const |norm(a)| Real)
(declare-const |norm(b)| Real)
(declare-const |norm(c)| Real)
(declare-const s Real)
; 4
(assert (>= (+ (* (- 1.0) |norm(P*E*a)|) (* |norm(a)| s)) 0.0))
; 5
(assert (>= (+ (* (- 1.0) |norm(P*F*b)|) (* |norm(b)| s)) 0.0))
; 6
(assert (>= (+ (* (- 1.0) |norm(P*G*c)|) (* |norm(c)| s)) 0.0))
; 7
(assert (>= (+ (* (- 1.0) |norm(P*E*a + P*F*b)|) |norm(P*E*a)| |norm(P*F*b)|) 0.0))
; 8
(assert (>= (+ (* (- 1.0) |norm(P*E*a + P*F*b + P*G*c)|) |norm(P*E*a + P*F*b)| |norm(P*G*c)|) 0.0))
; about s
(assert (>= s 0.0))
; about norm(c)
(assert (= (+ (* (- 1.0) |inner(c, c)|) (* |norm(c)| |norm(c)|)) 0.0))
; about inner(c, c)
(assert (= (+ |inner(c, c)| (* (- 1.0) |norm(c)| |norm(c)|)) 0.0))
; about norm(b)
(assert (= (+ (* (- 1.0) |inner(b, b)|) (* |norm(b)| |norm(b)|)) 0.0))
; about inner(b, b)
(assert (= (+ |inner(b, b)| (* (- 1.0) |norm(b)| |norm(b)|)) 0.0))
; about norm(a)
(assert (= (+ (* (- 1.0) |inner(a, a)|) (* |norm(a)| |norm(a)|)) 0.0))
; about inner(a, a)
(assert (= (+ |inner(a, a)| (* (- 1.0) |norm(a)| |norm(a)|)) 0.0))
; about norm(P*G*c)
(assert (= (+ (* (- 1.0) |inner(c, G'*P'*P*G*c)|) (* |norm(P*G*c)| |norm(P*G*c)|)) 0.0))
; about inner(c, G'*P'*P*G*c)
(assert (= (+ |inner(c, G'*P'*P*G*c)| (* (- 1.0) |norm(P*G*c)| |norm(P*G*c)|)) 0.0))
; about norm(P*F*b)
(assert (= (+ (* (- 1.0) |inner(b, F'*P'*P*F*b)|) (* |norm(P*F*b)| |norm(P*F*b)|)) 0.0))
; about inner(b, F'*P'*P*F*b)
(assert (= (+ |inner(b, F'*P'*P*F*b)| (* (- 1.0) |norm(P*F*b)| |norm(P*F*b)|)) 0.0))
; about norm(P*E*a)
(assert (= (+ (* (- 1.0) |inner(a, E'*P'*P*E*a)|) (* |norm(P*E*a)| |norm(P*E*a)|)) 0.0))
; about inner(a, E'*P'*P*E*a)
(assert (= (+ |inner(a, E'*P'*P*E*a)| (* (- 1.0) |norm(P*E*a)| |norm(P*E*a)|)) 0.0))
; about norm(P*E*a + P*F*b)
(assert (= (+ (* (- 1.0) |inner(a, E'*P'*P*E*a)|) (* (- 2.0) |inner(a, E'*P'*P*F*b)|) (* (- 1.0) |inner(b, F'*P'*P*F*b)|) (* |norm(P*E*a + P*F*b)| |norm(P*E*a + P*F*b)|)) 0.0))
; about norm(P*E*a + P*F*b + P*G*c)
(assert (= (+ (* (- 1.0) |inner(a, E'*P'*P*E*a)|) (* (- 2.0) |inner(a, E'*P'*P*F*b)|) (* (- 2.0) |inner(a, E'*P'*P*G*c)|) (* (- 1.0) |inner(b, F'*P'*P*F*b)|) (* (- 2.0) |inner(b, F'*P'*P*G*c)|) (* (- 1.0) |inner(c, G'*P'*P*G*c)|) (* |norm(P*E*a + P*F*b + P*G*c)| |norm(P*E*a + P*F*b + P*G*c)|)) 0.0))
; inner(a, E'*P'*P*E*a) is nonnegative
(assert (>= |inner(a, E'*P'*P*E*a)| 0.0))
; inner(a, a) is nonnegative
(assert (>= |inner(a, a)| 0.0))
; inner(b, F'*P'*P*F*b) is nonnegative
(assert (>= |inner(b, F'*P'*P*F*b)| 0.0))
; inner(b, b) is nonnegative
(assert (>= |inner(b, b)| 0.0))
; inner(c, G'*P'*P*G*c) is nonnegative
(assert (>= |inner(c, G'*P'*P*G*c)| 0.0))
; inner(c, c) is nonnegative
(assert (>= |inner(c, c)| 0.0))
; norm(P*E*a + P*F*b + P*G*c) is nonnegative
(assert (>= |norm(P*E*a + P*F*b + P*G*c)| 0.0))
; norm(P*E*a + P*F*b) is nonnegative
(assert (>= |norm(P*E*a + P*F*b)| 0.0))
; norm(P*E*a) is nonnegative
(assert (>= |norm(P*E*a)| 0.0))
; norm(P*F*b) is nonnegative
(assert (>= |norm(P*F*b)| 0.0))
; norm(P*G*c) is nonnegative
(assert (>= |norm(P*G*c)| 0.0))
; norm(a) is nonnegative
(assert (>= |norm(a)| 0.0))
; norm(b) is nonnegative
(assert (>= |norm(b)| 0.0))
; norm(c) is nonnegative
(assert (>= |norm(c)| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(P*E*a + P*F*b + P*G*c)|) (* |norm(a)| s) (* |norm(b)| s) (* |norm(c)| s)) 0.0))
(check-sat)
(reset)
; katende2025/T0c, step 10
; claim: (norm(a) + norm(b) + norm(c))^2 <= 3*(norm(a)^2 + norm(b)^2 + norm(c)^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(a, a)| Real)
(declare-const |inner(b, b)| Real)
(declare-const |inner(c, c)| Real)
(declare-const |norm(a)| Real)
(declare-const |norm(b)| Real)
(declare-const |norm(c)| Real)
; about norm(c)
(assert (= (+ (* (- 1.0) |inner(c, c)|) (* |norm(c)| |norm(c)|)) 0.0))
; about inner(c, c)
(assert (= (+ |inner(c, c)| (* (- 1.0) |norm(c)| |norm(c)|)) 0.0))
; about norm(b)
(assert (= (+ (* (- 1.0) |inner(b, b)|) (* |norm(b)| |norm(b)|)) 0.0))
; about inner(b, b)
(assert (= (+ |inner(b, b)| (* (- 1.0) |norm(b)| |norm(b)|)) 0.0))
; about norm(a)
(assert (= (+ (* (- 1.0) |inner(a, a)|) (* |norm(a)| |norm(a)|)) 0.0))
; about inner(a, a)
(assert (= (+ |inner(a, a)| (* (- 1.0) |norm(a)| |norm(a)|)) 0.0))
; inner(a, a) is nonnegative
(assert (>= |inner(a, a)| 0.0))
; inner(b, b) is nonnegative
(assert (>= |inner(b, b)| 0.0))
; inner(c, c) is nonnegative
(assert (>= |inner(c, c)| 0.0))
; norm(a) is nonnegative
(assert (>= |norm(a)| 0.0))
; norm(b) is nonnegative
(assert (>= |norm(b)| 0.0))
; norm(c) is nonnegative
(assert (>= |norm(c)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |norm(a)| |norm(b)|) (* (- 2.0) |norm(a)| |norm(c)|) (* 2.0 |norm(a)| |norm(a)|) (* (- 2.0) |norm(b)| |norm(c)|) (* 2.0 |norm(b)| |norm(b)|) (* 2.0 |norm(c)| |norm(c)|)) 0.0))
(check-sat)
(reset)
; katende2025/T0c, step 11
; claim: norm(a) + norm(b) + norm(c) <= sqrt(3)*sqrt(norm(a)^2 + norm(b)^2 + norm(c)^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(a, a)| Real)
(declare-const |inner(b, b)| Real)
(declare-const |inner(c, c)| Real)
(declare-const |norm(a)| Real)
(declare-const |norm(b)| Real)
(declare-const |norm(c)| Real)
(declare-const |sqrt(3)| Real)
(declare-const |sqrt(norm(a)^2 + norm(b)^2 + norm(c)^2)| Real)
; 10
(assert (>= (+ (* (- 2.0) |norm(a)| |norm(b)|) (* (- 2.0) |norm(a)| |norm(c)|) (* 2.0 |norm(a)| |norm(a)|) (* (- 2.0) |norm(b)| |norm(c)|) (* 2.0 |norm(b)| |norm(b)|) (* 2.0 |norm(c)| |norm(c)|)) 0.0))
; about norm(c)
(assert (= (+ (* (- 1.0) |inner(c, c)|) (* |norm(c)| |norm(c)|)) 0.0))
; about inner(c, c)
(assert (= (+ |inner(c, c)| (* (- 1.0) |norm(c)| |norm(c)|)) 0.0))
; about norm(b)
(assert (= (+ (* (- 1.0) |inner(b, b)|) (* |norm(b)| |norm(b)|)) 0.0))
; about inner(b, b)
(assert (= (+ |inner(b, b)| (* (- 1.0) |norm(b)| |norm(b)|)) 0.0))
; about norm(a)
(assert (= (+ (* (- 1.0) |inner(a, a)|) (* |norm(a)| |norm(a)|)) 0.0))
; about inner(a, a)
(assert (= (+ |inner(a, a)| (* (- 1.0) |norm(a)| |norm(a)|)) 0.0))
; about sqrt(3)
(assert (= (+ (- 3.0) (* |sqrt(3)| |sqrt(3)|)) 0.0))
; about sqrt(norm(a)^2 + norm(b)^2 + norm(c)^2)
(assert (= (+ (* (- 1.0) |norm(a)| |norm(a)|) (* (- 1.0) |norm(b)| |norm(b)|) (* (- 1.0) |norm(c)| |norm(c)|) (* |sqrt(norm(a)^2 + norm(b)^2 + norm(c)^2)| |sqrt(norm(a)^2 + norm(b)^2 + norm(c)^2)|)) 0.0))
; inner(a, a) is nonnegative
(assert (>= |inner(a, a)| 0.0))
; inner(b, b) is nonnegative
(assert (>= |inner(b, b)| 0.0))
; inner(c, c) is nonnegative
(assert (>= |inner(c, c)| 0.0))
; norm(a) is nonnegative
(assert (>= |norm(a)| 0.0))
; norm(b) is nonnegative
(assert (>= |norm(b)| 0.0))
; norm(c) is nonnegative
(assert (>= |norm(c)| 0.0))
; sqrt(3) is nonnegative
(assert (>= |sqrt(3)| 0.0))
; sqrt(norm(a)^2 + norm(b)^2 + norm(c)^2) is nonnegative
(assert (>= |sqrt(norm(a)^2 + norm(b)^2 + norm(c)^2)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(a)|) (* (- 1.0) |norm(b)|) (* (- 1.0) |norm(c)|) (* |sqrt(3)| |sqrt(norm(a)^2 + norm(b)^2 + norm(c)^2)|)) 0.0))
(check-sat)
(reset)
; katende2025/T0c, claim
; claim: norm(P*(E*a + F*b + G*c)) <= sqrt(3)*s*sqrt(norm(a)^2 + norm(b)^2 + norm(c)^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(a, E'*P'*P*E*a)| Real)
(declare-const |inner(a, E'*P'*P*F*b)| Real)
(declare-const |inner(a, E'*P'*P*G*c)| Real)
(declare-const |inner(a, a)| Real)
(declare-const |inner(b, F'*P'*P*F*b)| Real)
(declare-const |inner(b, F'*P'*P*G*c)| Real)
(declare-const |inner(b, b)| Real)
(declare-const |inner(c, G'*P'*P*G*c)| Real)
(declare-const |inner(c, c)| Real)
(declare-const |norm(P*E*a + P*F*b + P*G*c)| Real)
(declare-const |norm(P*E*a)| Real)
(declare-const |norm(P*F*b)| Real)
(declare-const |norm(P*G*c)| Real)
(declare-const |norm(a)| Real)
(declare-const |norm(b)| Real)
(declare-const |norm(c)| Real)
(declare-const s Real)
(declare-const |sqrt(3)| Real)
(declare-const |sqrt(norm(a)^2 + norm(b)^2 + norm(c)^2)| Real)
; 9
(assert (>= (+ (* (- 1.0) |norm(P*E*a + P*F*b + P*G*c)|) (* |norm(a)| s) (* |norm(b)| s) (* |norm(c)| s)) 0.0))
; 11
(assert (>= (+ (* (- 1.0) |norm(a)|) (* (- 1.0) |norm(b)|) (* (- 1.0) |norm(c)|) (* |sqrt(3)| |sqrt(norm(a)^2 + norm(b)^2 + norm(c)^2)|)) 0.0))
; about s
(assert (>= s 0.0))
; about norm(c)
(assert (= (+ (* (- 1.0) |inner(c, c)|) (* |norm(c)| |norm(c)|)) 0.0))
; about inner(c, c)
(assert (= (+ |inner(c, c)| (* (- 1.0) |norm(c)| |norm(c)|)) 0.0))
; about norm(b)
(assert (= (+ (* (- 1.0) |inner(b, b)|) (* |norm(b)| |norm(b)|)) 0.0))
; about inner(b, b)
(assert (= (+ |inner(b, b)| (* (- 1.0) |norm(b)| |norm(b)|)) 0.0))
; about norm(a)
(assert (= (+ (* (- 1.0) |inner(a, a)|) (* |norm(a)| |norm(a)|)) 0.0))
; about inner(a, a)
(assert (= (+ |inner(a, a)| (* (- 1.0) |norm(a)| |norm(a)|)) 0.0))
; about norm(P*E*a + P*F*b + P*G*c)
(assert (= (+ (* (- 1.0) |inner(a, E'*P'*P*E*a)|) (* (- 2.0) |inner(a, E'*P'*P*F*b)|) (* (- 2.0) |inner(a, E'*P'*P*G*c)|) (* (- 1.0) |inner(b, F'*P'*P*F*b)|) (* (- 2.0) |inner(b, F'*P'*P*G*c)|) (* (- 1.0) |inner(c, G'*P'*P*G*c)|) (* |norm(P*E*a + P*F*b + P*G*c)| |norm(P*E*a + P*F*b + P*G*c)|)) 0.0))
; about inner(c, G'*P'*P*G*c)
(assert (= (+ |inner(c, G'*P'*P*G*c)| (* (- 1.0) |norm(P*G*c)| |norm(P*G*c)|)) 0.0))
; about norm(P*G*c)
(assert (= (+ (* (- 1.0) |inner(c, G'*P'*P*G*c)|) (* |norm(P*G*c)| |norm(P*G*c)|)) 0.0))
; about inner(b, F'*P'*P*F*b)
(assert (= (+ |inner(b, F'*P'*P*F*b)| (* (- 1.0) |norm(P*F*b)| |norm(P*F*b)|)) 0.0))
; about norm(P*F*b)
(assert (= (+ (* (- 1.0) |inner(b, F'*P'*P*F*b)|) (* |norm(P*F*b)| |norm(P*F*b)|)) 0.0))
; about inner(a, E'*P'*P*E*a)
(assert (= (+ |inner(a, E'*P'*P*E*a)| (* (- 1.0) |norm(P*E*a)| |norm(P*E*a)|)) 0.0))
; about norm(P*E*a)
(assert (= (+ (* (- 1.0) |inner(a, E'*P'*P*E*a)|) (* |norm(P*E*a)| |norm(P*E*a)|)) 0.0))
; about sqrt(3)
(assert (= (+ (- 3.0) (* |sqrt(3)| |sqrt(3)|)) 0.0))
; about sqrt(norm(a)^2 + norm(b)^2 + norm(c)^2)
(assert (= (+ (* (- 1.0) |norm(a)| |norm(a)|) (* (- 1.0) |norm(b)| |norm(b)|) (* (- 1.0) |norm(c)| |norm(c)|) (* |sqrt(norm(a)^2 + norm(b)^2 + norm(c)^2)| |sqrt(norm(a)^2 + norm(b)^2 + norm(c)^2)|)) 0.0))
; inner(a, E'*P'*P*E*a) is nonnegative
(assert (>= |inner(a, E'*P'*P*E*a)| 0.0))
; inner(a, a) is nonnegative
(assert (>= |inner(a, a)| 0.0))
; inner(b, F'*P'*P*F*b) is nonnegative
(assert (>= |inner(b, F'*P'*P*F*b)| 0.0))
; inner(b, b) is nonnegative
(assert (>= |inner(b, b)| 0.0))
; inner(c, G'*P'*P*G*c) is nonnegative
(assert (>= |inner(c, G'*P'*P*G*c)| 0.0))
; inner(c, c) is nonnegative
(assert (>= |inner(c, c)| 0.0))
; norm(P*E*a + P*F*b + P*G*c) is nonnegative
(assert (>= |norm(P*E*a + P*F*b + P*G*c)| 0.0))
; norm(P*E*a) is nonnegative
(assert (>= |norm(P*E*a)| 0.0))
; norm(P*F*b) is nonnegative
(assert (>= |norm(P*F*b)| 0.0))
; norm(P*G*c) is nonnegative
(assert (>= |norm(P*G*c)| 0.0))
; norm(a) is nonnegative
(assert (>= |norm(a)| 0.0))
; norm(b) is nonnegative
(assert (>= |norm(b)| 0.0))
; norm(c) is nonnegative
(assert (>= |norm(c)| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; sqrt(3) is nonnegative
(assert (>= |sqrt(3)| 0.0))
; sqrt(norm(a)^2 + norm(b)^2 + norm(c)^2) is nonnegative
(assert (>= |sqrt(norm(a)^2 + norm(b)^2 + norm(c)^2)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(P*E*a + P*F*b + P*G*c)|) (* s |sqrt(3)| |sqrt(norm(a)^2 + norm(b)^2 + norm(c)^2)|)) 0.0))
(check-sat)
