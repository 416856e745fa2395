; control/K3b, step 1
; claim: 2*be1*be2 == M1*(a + 1) + be1*tb
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/be1| Real)
(declare-const M1 Real)
(declare-const a Real)
(declare-const be1 Real)
(declare-const be2 Real)
(declare-const g Real)
(declare-const r Real)
(declare-const tb Real)
; H1
(assert (= (+ (* (- 1.0) be1) (* g r)) 0.0))
; H2
(assert (= (+ (* (/ 1.0 2.0) |1/be1| M1) (* (/ 1.0 2.0) |1/be1| M1 a) (* (/ 1.0 2.0) |1/be1| be1 tb) (* (- 1.0) be2)) 0.0))
; about tb
(assert (>= tb 0.0))
; about r
(assert (> r 0.0))
; about g
(assert (> g 0.0))
; about be2
(assert (>= be2 0.0))
; about be1
(assert (> be1 0.0))
; about a
(assert (>= a 0.0))
; about M1
(assert (>= M1 0.0))
; about 1/be1
(assert (= (+ (- 1.0) (* |1/be1| be1)) 0.0))
; 1/be1 is nonnegative
(assert (>= |1/be1| 0.0))
; M1 is nonnegative
(assert (>= M1 0.0))
; a is nonnegative
(assert (>= a 0.0))
; be1 is nonnegative
(assert (>= be1 0.0))
; be2 is nonnegative
(assert (>= be2 0.0))
; g is nonnegative
(assert (>= g 0.0))
; r is nonnegative
(assert (>= r 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; the negation of the claim
(assert (not (= (+ M1 (* M1 a) (* (- 2.0) be1 be2) (* be1 tb)) 0.0)))
(check-sat)
(reset)
; control/K3b, step 2
; claim: 4*be1*(be1*be2^2) == (M1*(a + 1) + be1*tb)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M1 Real)
(declare-const a Real)
(declare-const be1 Real)
(declare-const be2 Real)
(declare-const tb Real)
; 1
(assert (= (+ M1 (* M1 a) (* (- 2.0) be1 be2) (* be1 tb)) 0.0))
; about tb
(assert (>= tb 0.0))
; about be2
(assert (>= be2 0.0))
; about be1
(assert (> be1 0.0))
; about a
(assert (>= a 0.0))
; about M1
(assert (>= M1 0.0))
; M1 is nonnegative
(assert (>= M1 0.0))
; a is nonnegative
(assert (>= a 0.0))
; be1 is nonnegative
(assert (>= be1 0.0))
; be2 is nonnegative
(assert (>= be2 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; the negation of the claim
(assert (not (= (+ (* 2.0 M1 a be1 tb) (* 2.0 M1 be1 tb) (* M1 M1) (* 2.0 M1 M1 a) (* M1 M1 a a) (* (- 4.0) be1 be1 be2 be2) (* be1 be1 tb tb)) 0.0)))
(check-sat)
(reset)
; control/K3b, step 3
; claim: be1*be2^2 == (M1*(a + 1) + be1*tb)^2/(4*be1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/be1| Real)
(declare-const M1 Real)
(declare-const a Real)
(declare-const be1 Real)
(declare-const be2 Real)
(declare-const tb Real)
; 2
(assert (= (+ (* 2.0 M1 a be1 tb) (* 2.0 M1 be1 tb) (* M1 M1) (* 2.0 M1 M1 a) (* M1 M1 a a) (* (- 4.0) be1 be1 be2 be2) (* be1 be1 tb tb)) 0.0))
; about tb
(assert (>= tb 0.0))
; about be2
(assert (>= be2 0.0))
; about be1
(assert (> be1 0.0))
; about a
(assert (>= a 0.0))
; about M1
(assert (>= M1 0.0))
; about 1/be1
(assert (= (+ (- 1.0) (* |1/be1| be1)) 0.0))
; 1/be1 is nonnegative
(assert (>= |1/be1| 0.0))
; M1 is nonnegative
(assert (>= M1 0.0))
; a is nonnegative
(assert (>= a 0.0))
; be1 is nonnegative
(assert (>= be1 0.0))
; be2 is nonnegative
(assert (>= be2 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; the negation of the claim
(assert (not (= (+ (* (/ 1.0 2.0) |1/be1| M1 a be1 tb) (* (/ 1.0 2.0) |1/be1| M1 be1 tb) (* (/ 1.0 4.0) |1/be1| M1 M1) (* (/ 1.0 2.0) |1/be1| M1 M1 a) (* (/ 1.0 4.0) |1/be1| M1 M1 a a) (* (/ 1.0 4.0) |1/be1| be1 be1 tb tb) (* (- 1.0) be1 be2 be2)) 0.0)))
(check-sat)
(reset)
; control/K3b, claim
; claim: be1*be2^2 == (M1*(a + 1) + r*g*tb)^2/(4*r*g)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/be1| Real)
(declare-const |1/g| Real)
(declare-const |1/r| Real)
(declare-const M1 Real)
(declare-const a Real)
(declare-const be1 Real)
(declare-const be2 Real)
(declare-const g Real)
(declare-const r Real)
(declare-const tb Real)
; H1
(assert (= (+ (* (- 1.0) be1) (* g r)) 0.0))
; 3
(assert (= (+ (* (/ 1.0 2.0) |1/be1| M1 a be1 tb) (* (/ 1.0 2.0) |1/be1| M1 be1 tb) (* (/ 1.0 4.0) |1/be1| M1 M1) (* (/ 1.0 2.0) |1/be1| M1 M1 a) (* (/ 1.0 4.0) |1/be1| M1 M1 a a) (* (/ 1.0 4.0) |1/be1| be1 be1 tb tb) (* (- 1.0) be1 be2 be2)) 0.0))
; about tb
(assert (>= tb 0.0))
; about r
(assert (> r 0.0))
; about g
(assert (> g 0.0))
; about be2
(assert (>= be2 0.0))
; about be1
(assert (> be1 0.0))
; about a
(assert (>= a 0.0))
; about M1
(assert (>= M1 0.0))
; about 1/g
(assert (= (+ (- 1.0) (* |1/g| g)) 0.0))
; about 1/r
(assert (= (+ (- 1.0) (* |1/r| r)) 0.0))
; about 1/be1
(assert (= (+ (- 1.0) (* |1/be1| be1)) 0.0))
; 1/be1 is nonnegative
(assert (>= |1/be1| 0.0))
; 1/g is nonnegative
(assert (>= |1/g| 0.0))
; 1/r is nonnegative
(assert (>= |1/r| 0.0))
; M1 is nonnegative
(assert (>= M1 0.0))
; a is nonnegative
(assert (>= a 0.0))
; be1 is nonnegative
(assert (>= be1 0.0))
; be2 is nonnegative
(assert (>= be2 0.0))
; g is nonnegative
(assert (>= g 0.0))
; r is nonnegative
(assert (>= r 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; the negation of the claim
(assert (not (= (+ (* (/ 1.0 2.0) |1/g| |1/r| M1 a g r tb) (* (/ 1.0 2.0) |1/g| |1/r| M1 g r tb) (* (/ 1.0 4.0) |1/g| |1/r| M1 M1) (* (/ 1.0 2.0) |1/g| |1/r| M1 M1 a) (* (/ 1.0 4.0) |1/g| |1/r| M1 M1 a a) (* (/ 1.0 4.0) |1/g| |1/r| g g r r tb tb) (* (- 1.0) be1 be2 be2)) 0.0)))
(check-sat)
