; herrera2023/G2, step 1
; claim: h*(1 - h*L/2)*M <= h*(1 - h*L/2)*g[j]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const M Real)
(declare-const |g[j]| Real)
(declare-const h Real)
; H4
(assert (> (+ 2.0 (* (- 1.0) L h)) 0.0))
; H3
(assert (>= (+ (* (- 1.0) M) |g[j]|) 0.0))
; about h
(assert (> h 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; h is nonnegative
(assert (>= h 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) L M h h) (* (- (/ 1.0 2.0)) L |g[j]| h h) (* (- 1.0) M h) (* |g[j]| h)) 0.0))
(check-sat)
(reset)
; herrera2023/G2, step 2, base
; claim: P[0] <= P[0] - h*(1 - h*L/2)*M*0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; herrera2023/G2, step 2, step
; claim: P[k + 1] <= P[0] - h*(1 - h*L/2)*M*(k + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const J Real)
(declare-const L Real)
(declare-const M Real)
(declare-const |P[0]| Real)
(declare-const |P[k + 1]| Real)
(declare-const |P[k]| Real)
(declare-const |g[k]| Real)
(declare-const h Real)
(declare-const k Real)
; induction hypothesis
(assert (>= (+ (* (/ 1.0 2.0) L M h h k) (* (- 1.0) M h k) |P[0]| (* (- 1.0) |P[k]|)) 0.0))
; H1
(assert (>= (+ (* (/ 1.0 2.0) L |g[k]| h h) (* (- 1.0) |P[k + 1]|) |P[k]| (* (- 1.0) |g[k]| h)) 0.0))
; 1
(assert (>= (+ (* (/ 1.0 2.0) L M h h) (* (- (/ 1.0 2.0)) L |g[k]| h h) (* (- 1.0) M h) (* |g[k]| h)) 0.0))
; index
(assert (>= (+ (- 1.0) J) 0.0))
; index
(assert (>= (+ (- 1.0) J (* (- 1.0) k)) 0.0))
; index
(assert (>= k 0.0))
; index
(assert (>= (+ J (* (- 1.0) k)) 0.0))
; about k
(assert (>= k 0.0))
; about h
(assert (> h 0.0))
; about L
(assert (> L 0.0))
; about J
(assert (>= (+ (- 1.0) J) 0.0))
; J is nonnegative
(assert (>= J 0.0))
; L is nonnegative
(assert (>= L 0.0))
; h is nonnegative
(assert (>= h 0.0))
; k is nonnegative
(assert (>= k 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) L M h h) (* (/ 1.0 2.0) L M h h k) (* (- 1.0) M h) (* (- 1.0) M h k) |P[0]| (* (- 1.0) |P[k + 1]|)) 0.0))
(check-sat)
(reset)
; herrera2023/G2, step 3
; claim: M*(h*(2 - h*L)*J) <= 2*(P[0] - Q)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const J Real)
(declare-const L Real)
(declare-const M Real)
(declare-const |P[0]| Real)
(declare-const |P[J]| Real)
(declare-const Q Real)
(declare-const h Real)
; H2
(assert (>= (+ |P[J]| (* (- 1.0) Q)) 0.0))
; H2
(assert (>= (+ |P[0]| (* (- 1.0) Q)) 0.0))
; 2
(assert (>= (+ (* (/ 1.0 2.0) J L M h h) (* (- 1.0) J M h) |P[0]| (* (- 1.0) |P[J]|)) 0.0))
; 2
(assert (>= 0.0 0.0))
; index
(assert (>= (+ (- 1.0) J) 0.0))
; about h
(assert (> h 0.0))
; about L
(assert (> L 0.0))
; about J
(assert (>= (+ (- 1.0) J) 0.0))
; J is nonnegative
(assert (>= J 0.0))
; L is nonnegative
(assert (>= L 0.0))
; h is nonnegative
(assert (>= h 0.0))
; the negation of the claim
(assert (< (+ (* J L M h h) (* (- 2.0) J M h) (* 2.0 |P[0]|) (* (- 2.0) Q)) 0.0))
(check-sat)
(reset)
; herrera2023/G2, step 4
; claim: h*(2 - h*L)*J > 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const J Real)
(declare-const L Real)
(declare-const h Real)
; H4
(assert (> (+ 2.0 (* (- 1.0) L h)) 0.0))
; index
(assert (>= (+ (- 1.0) J) 0.0))
; about h
(assert (> h 0.0))
; about L
(assert (> L 0.0))
; about J
(assert (>= (+ (- 1.0) J) 0.0))
; J is nonnegative
(assert (>= J 0.0))
; L is nonnegative
(assert (>= L 0.0))
; h is nonnegative
(assert (>= h 0.0))
; the negation of the claim
(assert (<= (+ (* (- 1.0) J L h h) (* 2.0 J h)) 0.0))
(check-sat)
(reset)
; herrera2023/G2, claim
; claim: M <= 2*(P[0] - Q)/(h*(2 - h*L)*J)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(-J*L*h^2 + 2*J*h)| Real)
(declare-const J Real)
(declare-const L Real)
(declare-const M Real)
(declare-const |P[0]| Real)
(declare-const Q Real)
(declare-const h Real)
; 3
(assert (>= (+ (* J L M h h) (* (- 2.0) J M h) (* 2.0 |P[0]|) (* (- 2.0) Q)) 0.0))
; 4
(assert (> (+ (* (- 1.0) J L h h) (* 2.0 J h)) 0.0))
; index
(assert (>= (+ (- 1.0) J) 0.0))
; about h
(assert (> h 0.0))
; about L
(assert (> L 0.0))
; about J
(assert (>= (+ (- 1.0) J) 0.0))
; about 1/(-J*L*h^2 + 2*J*h)
(assert (= (+ (- 1.0) (* (- 1.0) |1/(-J*L*h^2 + 2*J*h)| J L h h) (* 2.0 |1/(-J*L*h^2 + 2*J*h)| J h)) 0.0))
; J is nonnegative
(assert (>= J 0.0))
; L is nonnegative
(assert (>= L 0.0))
; h is nonnegative
(assert (>= h 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |1/(-J*L*h^2 + 2*J*h)| |P[0]|) (* (- 2.0) |1/(-J*L*h^2 + 2*J*h)| Q) (* (- 1.0) M)) 0.0))
(check-sat)
