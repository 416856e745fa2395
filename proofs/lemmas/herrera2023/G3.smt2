; herrera2023/G3, step 1
; claim: h*(h*L)*g[j] <= h*g[j]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |g[j]| Real)
(declare-const h Real)
; H3
(assert (>= (+ 1.0 (* (- 1.0) L h)) 0.0))
; about h
(assert (> h 0.0))
; about g[j]
(assert (>= |g[j]| 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; g[j] is nonnegative
(assert (>= |g[j]| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) L |g[j]| h h) (* |g[j]| h)) 0.0))
(check-sat)
(reset)
; herrera2023/G3, step 2
; claim: P[j + 1] <= P[j] - h/2*g[j] + h^2*L*s2/2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |P[j + 1]| Real)
(declare-const |P[j]| Real)
(declare-const |g[j]| Real)
(declare-const h Real)
(declare-const s2 Real)
; H1
(assert (>= (+ (* (/ 1.0 2.0) L |g[j]| h h) (* (/ 1.0 2.0) L h h s2) (* (- 1.0) |P[j + 1]|) |P[j]| (* (- 1.0) |g[j]| h)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) L |g[j]| h h) (* |g[j]| h)) 0.0))
; about s2
(assert (>= s2 0.0))
; about h
(assert (> h 0.0))
; about g[j]
(assert (>= |g[j]| 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; g[j] is nonnegative
(assert (>= |g[j]| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; s2 is nonnegative
(assert (>= s2 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) L h h s2) (* (- 1.0) |P[j + 1]|) |P[j]| (* (- (/ 1.0 2.0)) |g[j]| h)) 0.0))
(check-sat)
(reset)
; herrera2023/G3, step 3, base
; claim: P[0] <= P[0] - h/2*Sum(g[j], j, 0, 0 - 1) + h^2*L*s2/2*0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; herrera2023/G3, step 3, step
; claim: P[k + 1] <= P[0] - h/2*(Sum(g[j], j, 0, k - 1) + g[k + 1 - 1]) + h^2*L*s2/2*(k + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const J Real)
(declare-const L Real)
(declare-const |P[0]| Real)
(declare-const |P[k + 1]| Real)
(declare-const |P[k]| Real)
(declare-const |Sum(g[i1], i1, 0, k - 1)| Real)
(declare-const |g[k]| Real)
(declare-const h Real)
(declare-const k Real)
(declare-const s2 Real)
; induction hypothesis
(assert (>= (+ (* (/ 1.0 2.0) L h h k s2) |P[0]| (* (- 1.0) |P[k]|) (* (- (/ 1.0 2.0)) |Sum(g[i1], i1, 0, k - 1)| h)) 0.0))
; 2
(assert (>= (+ (* (/ 1.0 2.0) L h h s2) (* (- 1.0) |P[k + 1]|) |P[k]| (* (- (/ 1.0 2.0)) |g[k]| h)) 0.0))
; index
(assert (>= (+ (- 1.0) J) 0.0))
; index
(assert (>= (+ (- 1.0) J (* (- 1.0) k)) 0.0))
; index
(assert (>= k 0.0))
; index
(assert (>= (+ J (* (- 1.0) k)) 0.0))
; about s2
(assert (>= s2 0.0))
; about k
(assert (>= k 0.0))
; about h
(assert (> h 0.0))
; about g[k]
(assert (>= |g[k]| 0.0))
; about L
(assert (> L 0.0))
; about J
(assert (>= (+ (- 1.0) J) 0.0))
; J is nonnegative
(assert (>= J 0.0))
; L is nonnegative
(assert (>= L 0.0))
; Sum(g[i1], i1, 0, k - 1) is nonnegative
(assert (>= |Sum(g[i1], i1, 0, k - 1)| 0.0))
; g[k] is nonnegative
(assert (>= |g[k]| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; k is nonnegative
(assert (>= k 0.0))
; s2 is nonnegative
(assert (>= s2 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) L h h k s2) (* (/ 1.0 2.0) L h h s2) |P[0]| (* (- 1.0) |P[k + 1]|) (* (- (/ 1.0 2.0)) |Sum(g[i1], i1, 0, k - 1)| h) (* (- (/ 1.0 2.0)) |g[k]| h)) 0.0))
(check-sat)
(reset)
; herrera2023/G3, step 4
; claim: h*Sum(g[j], j, 0, J - 1) <= 2*(P[0] - Q) + h^2*L*s2*J
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const J Real)
(declare-const L Real)
(declare-const |P[0]| Real)
(declare-const |P[J]| Real)
(declare-const Q Real)
(declare-const |Sum(g[i1], i1, 0, J - 1)| Real)
(declare-const h Real)
(declare-const s2 Real)
; H2
(assert (>= (+ |P[J]| (* (- 1.0) Q)) 0.0))
; H2
(assert (>= (+ |P[0]| (* (- 1.0) Q)) 0.0))
; 3
(assert (>= (+ (* (/ 1.0 2.0) J L h h s2) |P[0]| (* (- 1.0) |P[J]|) (* (- (/ 1.0 2.0)) |Sum(g[i1], i1, 0, J - 1)| h)) 0.0))
; 3
(assert (>= 0.0 0.0))
; index
(assert (>= (+ (- 1.0) J) 0.0))
; about s2
(assert (>= s2 0.0))
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
; Sum(g[i1], i1, 0, J - 1) is nonnegative
(assert (>= |Sum(g[i1], i1, 0, J - 1)| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; s2 is nonnegative
(assert (>= s2 0.0))
; the negation of the claim
(assert (< (+ (* J L h h s2) (* 2.0 |P[0]|) (* (- 2.0) Q) (* (- 1.0) |Sum(g[i1], i1, 0, J - 1)| h)) 0.0))
(check-sat)
(reset)
; herrera2023/G3, step 5
; claim: Sum(g[j], j, 0, J - 1) <= (2*(P[0] - Q)/(h*J) + h*L*s2)*J
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/J| Real)
(declare-const |1/h| Real)
(declare-const J Real)
(declare-const L Real)
(declare-const |P[0]| Real)
(declare-const Q Real)
(declare-const |Sum(g[i1], i1, 0, J - 1)| Real)
(declare-const h Real)
(declare-const s2 Real)
; 4
(assert (>= (+ (* J L h h s2) (* 2.0 |P[0]|) (* (- 2.0) Q) (* (- 1.0) |Sum(g[i1], i1, 0, J - 1)| h)) 0.0))
; index
(assert (>= (+ (- 1.0) J) 0.0))
; about s2
(assert (>= s2 0.0))
; about h
(assert (> h 0.0))
; about L
(assert (> L 0.0))
; about J
(assert (>= (+ (- 1.0) J) 0.0))
; about 1/J
(assert (= (+ (- 1.0) (* |1/J| J)) 0.0))
; about 1/h
(assert (= (+ (- 1.0) (* |1/h| h)) 0.0))
; 1/J is nonnegative
(assert (>= |1/J| 0.0))
; 1/h is nonnegative
(assert (>= |1/h| 0.0))
; J is nonnegative
(assert (>= J 0.0))
; L is nonnegative
(assert (>= L 0.0))
; Sum(g[i1], i1, 0, J - 1) is nonnegative
(assert (>= |Sum(g[i1], i1, 0, J - 1)| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; s2 is nonnegative
(assert (>= s2 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |1/J| |1/h| J |P[0]|) (* (- 2.0) |1/J| |1/h| J Q) (* J L h s2) (* (- 1.0) |Sum(g[i1], i1, 0, J - 1)|)) 0.0))
(check-sat)
(reset)
; herrera2023/G3, claim
; claim: Sum(g[j], j, 0, J - 1)/J <= 2*(P[0] - Q)/(h*J) + h*L*s2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/J| Real)
(declare-const |1/h| Real)
(declare-const J Real)
(declare-const L Real)
(declare-const |P[0]| Real)
(declare-const Q Real)
(declare-const |Sum(g[i1], i1, 0, J - 1)| Real)
(declare-const h Real)
(declare-const s2 Real)
; 5
(assert (>= (+ (* 2.0 |1/J| |1/h| J |P[0]|) (* (- 2.0) |1/J| |1/h| J Q) (* J L h s2) (* (- 1.0) |Sum(g[i1], i1, 0, J - 1)|)) 0.0))
; index
(assert (>= (+ (- 1.0) J) 0.0))
; about s2
(assert (>= s2 0.0))
; about h
(assert (> h 0.0))
; about L
(assert (> L 0.0))
; about J
(assert (>= (+ (- 1.0) J) 0.0))
; about 1/J
(assert (= (+ (- 1.0) (* |1/J| J)) 0.0))
; about 1/h
(assert (= (+ (- 1.0) (* |1/h| h)) 0.0))
; 1/J is nonnegative
(assert (>= |1/J| 0.0))
; 1/h is nonnegative
(assert (>= |1/h| 0.0))
; J is nonnegative
(assert (>= J 0.0))
; L is nonnegative
(assert (>= L 0.0))
; Sum(g[i1], i1, 0, J - 1) is nonnegative
(assert (>= |Sum(g[i1], i1, 0, J - 1)| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; s2 is nonnegative
(assert (>= s2 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |1/J| |1/h| |P[0]|) (* (- 2.0) |1/J| |1/h| Q) (* (- 1.0) |1/J| |Sum(g[i1], i1, 0, J - 1)|) (* L h s2)) 0.0))
(check-sat)
