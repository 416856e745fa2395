; huang2025/G1, step 1
; claim: Sum(loss[m], m, 1, M)/M >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/M| Real)
(declare-const C Real)
(declare-const M Real)
(declare-const |Sum(loss[i1], i1, 1, M)| Real)
(declare-const lam Real)
(declare-const r Real)
; H1
(assert (>= (+ (* (- 1.0) |1/M| |Sum(loss[i1], i1, 1, M)|) C (* (- (/ 1.0 2.0)) lam r r)) 0.0))
; index
(assert (>= (+ (- 1.0) M) 0.0))
; about r
(assert (>= r 0.0))
; about lam
(assert (> lam 0.0))
; about M
(assert (>= (+ (- 1.0) M) 0.0))
; about C
(assert (>= C 0.0))
; about 1/M
(assert (= (+ (- 1.0) (* |1/M| M)) 0.0))
; 1/M is nonnegative
(assert (>= |1/M| 0.0))
; C is nonnegative
(assert (>= C 0.0))
; M is nonnegative
(assert (>= M 0.0))
; Sum(loss[i1], i1, 1, M) is nonnegative
(assert (>= |Sum(loss[i1], i1, 1, M)| 0.0))
; lam is nonnegative
(assert (>= lam 0.0))
; r is nonnegative
(assert (>= r 0.0))
; the negation of the claim
(assert (< (* |1/M| |Sum(loss[i1], i1, 1, M)|) 0.0))
(check-sat)
(reset)
; huang2025/G1, step 2
; claim: lam*r^2 <= 2*C
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/M| Real)
(declare-const C Real)
(declare-const M Real)
(declare-const |Sum(loss[i1], i1, 1, M)| Real)
(declare-const lam Real)
(declare-const r Real)
; H1
(assert (>= (+ (* (- 1.0) |1/M| |Sum(loss[i1], i1, 1, M)|) C (* (- (/ 1.0 2.0)) lam r r)) 0.0))
; 1
(assert (>= (* |1/M| |Sum(loss[i1], i1, 1, M)|) 0.0))
; index
(assert (>= (+ (- 1.0) M) 0.0))
; about r
(assert (>= r 0.0))
; about lam
(assert (> lam 0.0))
; about M
(assert (>= (+ (- 1.0) M) 0.0))
; about C
(assert (>= C 0.0))
; about 1/M
(assert (= (+ (- 1.0) (* |1/M| M)) 0.0))
; 1/M is nonnegative
(assert (>= |1/M| 0.0))
; C is nonnegative
(assert (>= C 0.0))
; M is nonnegative
(assert (>= M 0.0))
; Sum(loss[i1], i1, 1, M) is nonnegative
(assert (>= |Sum(loss[i1], i1, 1, M)| 0.0))
; lam is nonnegative
(assert (>= lam 0.0))
; r is nonnegative
(assert (>= r 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 C) (* (- 1.0) lam r r)) 0.0))
(check-sat)
(reset)
; huang2025/G1, step 3
; claim: r^2 <= 2*C/lam
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/lam| Real)
(declare-const C Real)
(declare-const lam Real)
(declare-const r Real)
; 2
(assert (>= (+ (* 2.0 C) (* (- 1.0) lam r r)) 0.0))
; about r
(assert (>= r 0.0))
; about lam
(assert (> lam 0.0))
; about C
(assert (>= C 0.0))
; about 1/lam
(assert (= (+ (- 1.0) (* |1/lam| lam)) 0.0))
; 1/lam is nonnegative
(assert (>= |1/lam| 0.0))
; C is nonnegative
(assert (>= C 0.0))
; lam is nonnegative
(assert (>= lam 0.0))
; r is nonnegative
(assert (>= r 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |1/lam| C) (* (- 1.0) r r)) 0.0))
(check-sat)
(reset)
; huang2025/G1, claim
; claim: r <= sqrt(2*C/lam)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/lam| Real)
(declare-const C Real)
(declare-const lam Real)
(declare-const r Real)
(declare-const |sqrt(2*1/lam*C)| Real)
; 3
(assert (>= (+ (* 2.0 |1/lam| C) (* (- 1.0) r r)) 0.0))
; about r
(assert (>= r 0.0))
; about C
(assert (>= C 0.0))
; about lam
(assert (> lam 0.0))
; about 1/lam
(assert (= (+ (- 1.0) (* |1/lam| lam)) 0.0))
; about sqrt(2*1/lam*C)
(assert (= (+ (* (- 2.0) |1/lam| C) (* |sqrt(2*1/lam*C)| |sqrt(2*1/lam*C)|)) 0.0))
; 1/lam is nonnegative
(assert (>= |1/lam| 0.0))
; C is nonnegative
(assert (>= C 0.0))
; lam is nonnegative
(assert (>= lam 0.0))
; r is nonnegative
(assert (>= r 0.0))
; sqrt(2*1/lam*C) is nonnegative
(assert (>= |sqrt(2*1/lam*C)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) r) |sqrt(2*1/lam*C)|) 0.0))
(check-sat)
