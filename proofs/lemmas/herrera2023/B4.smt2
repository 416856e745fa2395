; herrera2023/B4, step 4
; claim: norm(g)*norm(E*g) <= norm(E)*norm(g)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(g, E'*E*g)| Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm(E)| Real)
(declare-const |norm(E*g)| Real)
(declare-const |norm(g)| Real)
; 3
(assert (>= (+ (* |norm(E)| |norm(g)|) (* (- 1.0) |norm(E*g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm(E*g)
(assert (= (+ (* (- 1.0) |inner(g, E'*E*g)|) (* |norm(E*g)| |norm(E*g)|)) 0.0))
; about inner(g, E'*E*g)
(assert (= (+ |inner(g, E'*E*g)| (* (- 1.0) |norm(E*g)| |norm(E*g)|)) 0.0))
; inner(g, E'*E*g) is nonnegative
(assert (>= |inner(g, E'*E*g)| 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm(E) is nonnegative
(assert (>= |norm(E)| 0.0))
; norm(E*g) is nonnegative
(assert (>= |norm(E*g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* |norm(E)| |norm(g)| |norm(g)|) (* (- 1.0) |norm(E*g)| |norm(g)|)) 0.0))
(check-sat)
(reset)
; herrera2023/B4, step 5
; claim: norm(g)^2*(norm(g)^2 - norm(E)) <= lambda_max(M)*norm(g)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(g, E'*E*g)| Real)
(declare-const |inner(g, E*g)| Real)
(declare-const |inner(g, M*g)| Real)
(declare-const |inner(g, g)| Real)
(declare-const |lambda_max(M)| Real)
(declare-const |norm(E)| Real)
(declare-const |norm(E*g)| Real)
(declare-const |norm(g)| Real)
; H1
(assert (= (+ (* (- 1.0) |inner(g, E*g)|) (* (- 1.0) |inner(g, M*g)|) (* |inner(g, g)| |inner(g, g)|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |inner(g, M*g)|) (* |lambda_max(M)| |norm(g)| |norm(g)|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |inner(g, E*g)|) (* |norm(E*g)| |norm(g)|)) 0.0))
; 4
(assert (>= (+ (* |norm(E)| |norm(g)| |norm(g)|) (* (- 1.0) |norm(E*g)| |norm(g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about norm(E*g)
(assert (= (+ (* (- 1.0) |inner(g, E'*E*g)|) (* |norm(E*g)| |norm(E*g)|)) 0.0))
; about inner(g, E'*E*g)
(assert (= (+ |inner(g, E'*E*g)| (* (- 1.0) |norm(E*g)| |norm(E*g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; inner(g, E'*E*g) is nonnegative
(assert (>= |inner(g, E'*E*g)| 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm(E) is nonnegative
(assert (>= |norm(E)| 0.0))
; norm(E*g) is nonnegative
(assert (>= |norm(E*g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* |lambda_max(M)| |norm(g)| |norm(g)|) (* |norm(E)| |norm(g)| |norm(g)|) (* (- 1.0) |norm(g)| |norm(g)| |norm(g)| |norm(g)|)) 0.0))
(check-sat)
(reset)
; herrera2023/B4, claim
; claim: lambda_max(M) >= norm(g)^2 - norm(E)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(g, g)| Real)
(declare-const |lambda_max(M)| Real)
(declare-const |norm(E)| Real)
(declare-const |norm(g)| Real)
; H2
(assert (> |norm(g)| 0.0))
; 5
(assert (>= (+ (* |lambda_max(M)| |norm(g)| |norm(g)|) (* |norm(E)| |norm(g)| |norm(g)|) (* (- 1.0) |norm(g)| |norm(g)| |norm(g)| |norm(g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm(E) is nonnegative
(assert (>= |norm(E)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ |lambda_max(M)| |norm(E)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
(check-sat)
