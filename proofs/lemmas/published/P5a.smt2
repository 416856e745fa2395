; published/P5a, step 1
; claim: mu2*u1 <= p1*Max(mu2/p1*u1, u2/p2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/p1| Real)
(declare-const |1/p2| Real)
(declare-const |Max(1/p1*mu2*u1, 1/p2*u2)| Real)
(declare-const mu2 Real)
(declare-const p1 Real)
(declare-const p2 Real)
(declare-const u1 Real)
(declare-const u2 Real)
; about u1
(assert (>= u1 0.0))
; about p1
(assert (> p1 0.0))
; about mu2
(assert (> mu2 0.0))
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (>= (+ (* (- 1.0) |1/p1| mu2 u1) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0))
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (>= (+ (* (- 1.0) |1/p2| u2) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0))
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (or (= (+ (* (- 1.0) |1/p1| mu2 u1) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0) (= (+ (* (- 1.0) |1/p2| u2) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0)))
; about u2
(assert (>= u2 0.0))
; about p2
(assert (> p2 0.0))
; about 1/p1
(assert (= (+ (- 1.0) (* |1/p1| p1)) 0.0))
; about 1/p2
(assert (= (+ (- 1.0) (* |1/p2| p2)) 0.0))
; 1/p1 is nonnegative
(assert (>= |1/p1| 0.0))
; 1/p2 is nonnegative
(assert (>= |1/p2| 0.0))
; Max(1/p1*mu2*u1, 1/p2*u2) is nonnegative
(assert (>= |Max(1/p1*mu2*u1, 1/p2*u2)| 0.0))
; mu2 is nonnegative
(assert (>= mu2 0.0))
; p1 is nonnegative
(assert (>= p1 0.0))
; p2 is nonnegative
(assert (>= p2 0.0))
; u1 is nonnegative
(assert (>= u1 0.0))
; u2 is nonnegative
(assert (>= u2 0.0))
; the negation of the claim
(assert (< (+ (* |Max(1/p1*mu2*u1, 1/p2*u2)| p1) (* (- 1.0) mu2 u1)) 0.0))
(check-sat)
(reset)
; published/P5a, step 2
; claim: u2 <= p2*Max(mu2/p1*u1, u2/p2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/p1| Real)
(declare-const |1/p2| Real)
(declare-const |Max(1/p1*mu2*u1, 1/p2*u2)| Real)
(declare-const mu2 Real)
(declare-const p1 Real)
(declare-const p2 Real)
(declare-const u1 Real)
(declare-const u2 Real)
; about u2
(assert (>= u2 0.0))
; about p2
(assert (> p2 0.0))
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (>= (+ (* (- 1.0) |1/p1| mu2 u1) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0))
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (>= (+ (* (- 1.0) |1/p2| u2) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0))
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (or (= (+ (* (- 1.0) |1/p1| mu2 u1) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0) (= (+ (* (- 1.0) |1/p2| u2) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0)))
; about u1
(assert (>= u1 0.0))
; about mu2
(assert (> mu2 0.0))
; about p1
(assert (> p1 0.0))
; about 1/p1
(assert (= (+ (- 1.0) (* |1/p1| p1)) 0.0))
; about 1/p2
(assert (= (+ (- 1.0) (* |1/p2| p2)) 0.0))
; 1/p1 is nonnegative
(assert (>= |1/p1| 0.0))
; 1/p2 is nonnegative
(assert (>= |1/p2| 0.0))
; Max(1/p1*mu2*u1, 1/p2*u2) is nonnegative
(assert (>= |Max(1/p1*mu2*u1, 1/p2*u2)| 0.0))
; mu2 is nonnegative
(assert (>= mu2 0.0))
; p1 is nonnegative
(assert (>= p1 0.0))
; p2 is nonnegative
(assert (>= p2 0.0))
; u1 is nonnegative
(assert (>= u1 0.0))
; u2 is nonnegative
(assert (>= u2 0.0))
; the negation of the claim
(assert (< (+ (* |Max(1/p1*mu2*u1, 1/p2*u2)| p2) (* (- 1.0) u2)) 0.0))
(check-sat)
(reset)
; published/P5a, step 3
; claim: u1 <= p1/mu2*Max(mu2/p1*u1, u2/p2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/mu2| Real)
(declare-const |1/p1| Real)
(declare-const |1/p2| Real)
(declare-const |Max(1/p1*mu2*u1, 1/p2*u2)| Real)
(declare-const mu2 Real)
(declare-const p1 Real)
(declare-const p2 Real)
(declare-const u1 Real)
(declare-const u2 Real)
; 1
(assert (>= (+ (* |Max(1/p1*mu2*u1, 1/p2*u2)| p1) (* (- 1.0) mu2 u1)) 0.0))
; about u1
(assert (>= u1 0.0))
; about p1
(assert (> p1 0.0))
; about mu2
(assert (> mu2 0.0))
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (>= (+ (* (- 1.0) |1/p1| mu2 u1) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0))
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (>= (+ (* (- 1.0) |1/p2| u2) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0))
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (or (= (+ (* (- 1.0) |1/p1| mu2 u1) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0) (= (+ (* (- 1.0) |1/p2| u2) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0)))
; about u2
(assert (>= u2 0.0))
; about p2
(assert (> p2 0.0))
; about 1/p1
(assert (= (+ (- 1.0) (* |1/p1| p1)) 0.0))
; about 1/p2
(assert (= (+ (- 1.0) (* |1/p2| p2)) 0.0))
; about 1/mu2
(assert (= (+ (- 1.0) (* |1/mu2| mu2)) 0.0))
; 1/mu2 is nonnegative
(assert (>= |1/mu2| 0.0))
; 1/p1 is nonnegative
(assert (>= |1/p1| 0.0))
; 1/p2 is nonnegative
(assert (>= |1/p2| 0.0))
; Max(1/p1*mu2*u1, 1/p2*u2) is nonnegative
(assert (>= |Max(1/p1*mu2*u1, 1/p2*u2)| 0.0))
; mu2 is nonnegative
(assert (>= mu2 0.0))
; p1 is nonnegative
(assert (>= p1 0.0))
; p2 is nonnegative
(assert (>= p2 0.0))
; u1 is nonnegative
(assert (>= u1 0.0))
; u2 is nonnegative
(assert (>= u2 0.0))
; the negation of the claim
(assert (< (+ (* |1/mu2| |Max(1/p1*mu2*u1, 1/p2*u2)| p1) (* (- 1.0) u1)) 0.0))
(check-sat)
(reset)
; published/P5a, step 4
; claim: Max(mu2/p1*u1, u2/p2) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/p1| Real)
(declare-const |1/p2| Real)
(declare-const |Max(1/p1*mu2*u1, 1/p2*u2)| Real)
(declare-const mu2 Real)
(declare-const p1 Real)
(declare-const p2 Real)
(declare-const u1 Real)
(declare-const u2 Real)
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (>= (+ (* (- 1.0) |1/p1| mu2 u1) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0))
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (>= (+ (* (- 1.0) |1/p2| u2) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0))
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (or (= (+ (* (- 1.0) |1/p1| mu2 u1) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0) (= (+ (* (- 1.0) |1/p2| u2) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0)))
; about u2
(assert (>= u2 0.0))
; about u1
(assert (>= u1 0.0))
; about mu2
(assert (> mu2 0.0))
; about p2
(assert (> p2 0.0))
; about p1
(assert (> p1 0.0))
; about 1/p1
(assert (= (+ (- 1.0) (* |1/p1| p1)) 0.0))
; about 1/p2
(assert (= (+ (- 1.0) (* |1/p2| p2)) 0.0))
; 1/p1 is nonnegative
(assert (>= |1/p1| 0.0))
; 1/p2 is nonnegative
(assert (>= |1/p2| 0.0))
; Max(1/p1*mu2*u1, 1/p2*u2) is nonnegative
(assert (>= |Max(1/p1*mu2*u1, 1/p2*u2)| 0.0))
; mu2 is nonnegative
(assert (>= mu2 0.0))
; p1 is nonnegative
(assert (>= p1 0.0))
; p2 is nonnegative
(assert (>= p2 0.0))
; u1 is nonnegative
(assert (>= u1 0.0))
; u2 is nonnegative
(assert (>= u2 0.0))
; the negation of the claim
(assert (< |Max(1/p1*mu2*u1, 1/p2*u2)| 0.0))
(check-sat)
(reset)
; published/P5a, step 5
; claim: u1^2 <= p1^2/mu2^2*Max(mu2/p1*u1, u2/p2)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/mu2| Real)
(declare-const |1/p1| Real)
(declare-const |1/p2| Real)
(declare-const |Max(1/p1*mu2*u1, 1/p2*u2)| Real)
(declare-const mu2 Real)
(declare-const p1 Real)
(declare-const p2 Real)
(declare-const u1 Real)
(declare-const u2 Real)
; 3
(assert (>= (+ (* |1/mu2| |Max(1/p1*mu2*u1, 1/p2*u2)| p1) (* (- 1.0) u1)) 0.0))
; 4
(assert (>= |Max(1/p1*mu2*u1, 1/p2*u2)| 0.0))
; about u1
(assert (>= u1 0.0))
; about p1
(assert (> p1 0.0))
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (>= (+ (* (- 1.0) |1/p1| mu2 u1) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0))
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (>= (+ (* (- 1.0) |1/p2| u2) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0))
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (or (= (+ (* (- 1.0) |1/p1| mu2 u1) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0) (= (+ (* (- 1.0) |1/p2| u2) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0)))
; about u2
(assert (>= u2 0.0))
; about mu2
(assert (> mu2 0.0))
; about p2
(assert (> p2 0.0))
; about 1/p1
(assert (= (+ (- 1.0) (* |1/p1| p1)) 0.0))
; about 1/p2
(assert (= (+ (- 1.0) (* |1/p2| p2)) 0.0))
; about 1/mu2
(assert (= (+ (- 1.0) (* |1/mu2| mu2)) 0.0))
; 1/mu2 is nonnegative
(assert (>= |1/mu2| 0.0))
; 1/p1 is nonnegative
(assert (>= |1/p1| 0.0))
; 1/p2 is nonnegative
(assert (>= |1/p2| 0.0))
; Max(1/p1*mu2*u1, 1/p2*u2) is nonnegative
(assert (>= |Max(1/p1*mu2*u1, 1/p2*u2)| 0.0))
; mu2 is nonnegative
(assert (>= mu2 0.0))
; p1 is nonnegative
(assert (>= p1 0.0))
; p2 is nonnegative
(assert (>= p2 0.0))
; u1 is nonnegative
(assert (>= u1 0.0))
; u2 is nonnegative
(assert (>= u2 0.0))
; the negation of the claim
(assert (< (+ (* |1/mu2| |1/mu2| |Max(1/p1*mu2*u1, 1/p2*u2)| |Max(1/p1*mu2*u1, 1/p2*u2)| p1 p1) (* (- 1.0) u1 u1)) 0.0))
(check-sat)
(reset)
; published/P5a, step 6
; claim: u2^2 <= p2^2*Max(mu2/p1*u1, u2/p2)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/p1| Real)
(declare-const |1/p2| Real)
(declare-const |Max(1/p1*mu2*u1, 1/p2*u2)| Real)
(declare-const mu2 Real)
(declare-const p1 Real)
(declare-const p2 Real)
(declare-const u1 Real)
(declare-const u2 Real)
; 2
(assert (>= (+ (* |Max(1/p1*mu2*u1, 1/p2*u2)| p2) (* (- 1.0) u2)) 0.0))
; 4
(assert (>= |Max(1/p1*mu2*u1, 1/p2*u2)| 0.0))
; about u2
(assert (>= u2 0.0))
; about p2
(assert (> p2 0.0))
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (>= (+ (* (- 1.0) |1/p1| mu2 u1) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0))
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (>= (+ (* (- 1.0) |1/p2| u2) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0))
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (or (= (+ (* (- 1.0) |1/p1| mu2 u1) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0) (= (+ (* (- 1.0) |1/p2| u2) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0)))
; about u1
(assert (>= u1 0.0))
; about mu2
(assert (> mu2 0.0))
; about p1
(assert (> p1 0.0))
; about 1/p1
(assert (= (+ (- 1.0) (* |1/p1| p1)) 0.0))
; about 1/p2
(assert (= (+ (- 1.0) (* |1/p2| p2)) 0.0))
; 1/p1 is nonnegative
(assert (>= |1/p1| 0.0))
; 1/p2 is nonnegative
(assert (>= |1/p2| 0.0))
; Max(1/p1*mu2*u1, 1/p2*u2) is nonnegative
(assert (>= |Max(1/p1*mu2*u1, 1/p2*u2)| 0.0))
; mu2 is nonnegative
(assert (>= mu2 0.0))
; p1 is nonnegative
(assert (>= p1 0.0))
; p2 is nonnegative
(assert (>= p2 0.0))
; u1 is nonnegative
(assert (>= u1 0.0))
; u2 is nonnegative
(assert (>= u2 0.0))
; the negation of the claim
(assert (< (+ (* |Max(1/p1*mu2*u1, 1/p2*u2)| |Max(1/p1*mu2*u1, 1/p2*u2)| p2 p2) (* (- 1.0) u2 u2)) 0.0))
(check-sat)
(reset)
; published/P5a, step 7
; claim: u1*u2 <= p1/mu2*p2*Max(mu2/p1*u1, u2/p2)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/mu2| Real)
(declare-const |1/p1| Real)
(declare-const |1/p2| Real)
(declare-const |Max(1/p1*mu2*u1, 1/p2*u2)| Real)
(declare-const mu2 Real)
(declare-const p1 Real)
(declare-const p2 Real)
(declare-const u1 Real)
(declare-const u2 Real)
; 2
(assert (>= (+ (* |Max(1/p1*mu2*u1, 1/p2*u2)| p2) (* (- 1.0) u2)) 0.0))
; 3
(assert (>= (+ (* |1/mu2| |Max(1/p1*mu2*u1, 1/p2*u2)| p1) (* (- 1.0) u1)) 0.0))
; 4
(assert (>= |Max(1/p1*mu2*u1, 1/p2*u2)| 0.0))
; about u2
(assert (>= u2 0.0))
; about u1
(assert (>= u1 0.0))
; about p2
(assert (> p2 0.0))
; about p1
(assert (> p1 0.0))
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (>= (+ (* (- 1.0) |1/p1| mu2 u1) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0))
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (>= (+ (* (- 1.0) |1/p2| u2) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0))
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (or (= (+ (* (- 1.0) |1/p1| mu2 u1) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0) (= (+ (* (- 1.0) |1/p2| u2) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0)))
; about mu2
(assert (> mu2 0.0))
; about 1/p1
(assert (= (+ (- 1.0) (* |1/p1| p1)) 0.0))
; about 1/p2
(assert (= (+ (- 1.0) (* |1/p2| p2)) 0.0))
; about 1/mu2
(assert (= (+ (- 1.0) (* |1/mu2| mu2)) 0.0))
; 1/mu2 is nonnegative
(assert (>= |1/mu2| 0.0))
; 1/p1 is nonnegative
(assert (>= |1/p1| 0.0))
; 1/p2 is nonnegative
(assert (>= |1/p2| 0.0))
; Max(1/p1*mu2*u1, 1/p2*u2) is nonnegative
(assert (>= |Max(1/p1*mu2*u1, 1/p2*u2)| 0.0))
; mu2 is nonnegative
(assert (>= mu2 0.0))
; p1 is nonnegative
(assert (>= p1 0.0))
; p2 is nonnegative
(assert (>= p2 0.0))
; u1 is nonnegative
(assert (>= u1 0.0))
; u2 is nonnegative
(assert (>= u2 0.0))
; the negation of the claim
(assert (< (+ (* |1/mu2| |Max(1/p1*mu2*u1, 1/p2*u2)| |Max(1/p1*mu2*u1, 1/p2*u2)| p1 p2) (* (- 1.0) u1 u2)) 0.0))
(check-sat)
(reset)
; published/P5a, claim 1
; claim: ww <= (p1^2*al1/mu2 + p2^2*al2 + 2*p1*p2*be2/mu2 + p1^2*ga2/mu2^2)*Max(mu2/p1*u1, u2/p2)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/mu2| Real)
(declare-const |1/p1| Real)
(declare-const |1/p2| Real)
(declare-const |Max(1/p1*mu2*u1, 1/p2*u2)| Real)
(declare-const al1 Real)
(declare-const al2 Real)
(declare-const be1 Real)
(declare-const be2 Real)
(declare-const ga1 Real)
(declare-const ga2 Real)
(declare-const mu1 Real)
(declare-const mu2 Real)
(declare-const p1 Real)
(declare-const p2 Real)
(declare-const u1 Real)
(declare-const u2 Real)
(declare-const ww Real)
(declare-const wx Real)
(declare-const x Real)
(declare-const xx Real)
; H1
(assert (>= (+ (* al1 mu2 u1 u1) (* al2 u2 u2) (* 2.0 be2 u1 u2) (* ga2 u1 u1) (* (- 1.0) ww)) 0.0))
; H2
(assert (>= (+ (* be1 mu2 u1 x) (* be2 mu1 u2 x) (* ga2 mu1 u1 x) (* (- 1.0) wx)) 0.0))
; H3
(assert (>= (+ (* ga1 mu2 x x) (* ga2 mu1 mu1 x x) (* (- 1.0) xx)) 0.0))
; 1
(assert (>= (+ (* |Max(1/p1*mu2*u1, 1/p2*u2)| p1) (* (- 1.0) mu2 u1)) 0.0))
; 2
(assert (>= (+ (* |Max(1/p1*mu2*u1, 1/p2*u2)| p2) (* (- 1.0) u2)) 0.0))
; 3
(assert (>= (+ (* |1/mu2| |Max(1/p1*mu2*u1, 1/p2*u2)| p1) (* (- 1.0) u1)) 0.0))
; 4
(assert (>= |Max(1/p1*mu2*u1, 1/p2*u2)| 0.0))
; 5
(assert (>= (+ (* |1/mu2| |1/mu2| |Max(1/p1*mu2*u1, 1/p2*u2)| |Max(1/p1*mu2*u1, 1/p2*u2)| p1 p1) (* (- 1.0) u1 u1)) 0.0))
; 6
(assert (>= (+ (* |Max(1/p1*mu2*u1, 1/p2*u2)| |Max(1/p1*mu2*u1, 1/p2*u2)| p2 p2) (* (- 1.0) u2 u2)) 0.0))
; 7
(assert (>= (+ (* |1/mu2| |Max(1/p1*mu2*u1, 1/p2*u2)| |Max(1/p1*mu2*u1, 1/p2*u2)| p1 p2) (* (- 1.0) u1 u2)) 0.0))
; about x
(assert (>= x 0.0))
; about u2
(assert (>= u2 0.0))
; about u1
(assert (>= u1 0.0))
; about p2
(assert (> p2 0.0))
; about p1
(assert (> p1 0.0))
; about mu2
(assert (> mu2 0.0))
; about mu1
(assert (>= mu1 0.0))
; about ga2
(assert (>= ga2 0.0))
; about ga1
(assert (>= ga1 0.0))
; about be2
(assert (>= be2 0.0))
; about be1
(assert (>= be1 0.0))
; about al2
(assert (>= al2 0.0))
; about al1
(assert (>= al1 0.0))
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (>= (+ (* (- 1.0) |1/p1| mu2 u1) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0))
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (>= (+ (* (- 1.0) |1/p2| u2) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0))
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (or (= (+ (* (- 1.0) |1/p1| mu2 u1) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0) (= (+ (* (- 1.0) |1/p2| u2) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0)))
; about 1/p1
(assert (= (+ (- 1.0) (* |1/p1| p1)) 0.0))
; about 1/p2
(assert (= (+ (- 1.0) (* |1/p2| p2)) 0.0))
; about 1/mu2
(assert (= (+ (- 1.0) (* |1/mu2| mu2)) 0.0))
; 1/mu2 is nonnegative
(assert (>= |1/mu2| 0.0))
; 1/p1 is nonnegative
(assert (>= |1/p1| 0.0))
; 1/p2 is nonnegative
(assert (>= |1/p2| 0.0))
; Max(1/p1*mu2*u1, 1/p2*u2) is nonnegative
(assert (>= |Max(1/p1*mu2*u1, 1/p2*u2)| 0.0))
; al1 is nonnegative
(assert (>= al1 0.0))
; al2 is nonnegative
(assert (>= al2 0.0))
; be1 is nonnegative
(assert (>= be1 0.0))
; be2 is nonnegative
(assert (>= be2 0.0))
; ga1 is nonnegative
(assert (>= ga1 0.0))
; ga2 is nonnegative
(assert (>= ga2 0.0))
; mu1 is nonnegative
(assert (>= mu1 0.0))
; mu2 is nonnegative
(assert (>= mu2 0.0))
; p1 is nonnegative
(assert (>= p1 0.0))
; p2 is nonnegative
(assert (>= p2 0.0))
; u1 is nonnegative
(assert (>= u1 0.0))
; u2 is nonnegative
(assert (>= u2 0.0))
; x is nonnegative
(assert (>= x 0.0))
; the negation of the claim
(assert (< (+ (* |1/mu2| |Max(1/p1*mu2*u1, 1/p2*u2)| |Max(1/p1*mu2*u1, 1/p2*u2)| al1 p1 p1) (* 2.0 |1/mu2| |Max(1/p1*mu2*u1, 1/p2*u2)| |Max(1/p1*mu2*u1, 1/p2*u2)| be2 p1 p2) (* |1/mu2| |1/mu2| |Max(1/p1*mu2*u1, 1/p2*u2)| |Max(1/p1*mu2*u1, 1/p2*u2)| ga2 p1 p1) (* |Max(1/p1*mu2*u1, 1/p2*u2)| |Max(1/p1*mu2*u1, 1/p2*u2)| al2 p2 p2) (* (- 1.0) ww)) 0.0))
(check-sat)
(reset)
; published/P5a, claim 2
; claim: wx <= (p1*be1 + mu1*p2*be2 + mu1*p1*ga2/mu2)*Max(mu2/p1*u1, u2/p2)*x
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/mu2| Real)
(declare-const |1/p1| Real)
(declare-const |1/p2| Real)
(declare-const |Max(1/p1*mu2*u1, 1/p2*u2)| Real)
(declare-const al1 Real)
(declare-const al2 Real)
(declare-const be1 Real)
(declare-const be2 Real)
(declare-const ga1 Real)
(declare-const ga2 Real)
(declare-const mu1 Real)
(declare-const mu2 Real)
(declare-const p1 Real)
(declare-const p2 Real)
(declare-const u1 Real)
(declare-const u2 Real)
(declare-const ww Real)
(declare-const wx Real)
(declare-const x Real)
(declare-const xx Real)
; H1
(assert (>= (+ (* al1 mu2 u1 u1) (* al2 u2 u2) (* 2.0 be2 u1 u2) (* ga2 u1 u1) (* (- 1.0) ww)) 0.0))
; H2
(assert (>= (+ (* be1 mu2 u1 x) (* be2 mu1 u2 x) (* ga2 mu1 u1 x) (* (- 1.0) wx)) 0.0))
; H3
(assert (>= (+ (* ga1 mu2 x x) (* ga2 mu1 mu1 x x) (* (- 1.0) xx)) 0.0))
; 1
(assert (>= (+ (* |Max(1/p1*mu2*u1, 1/p2*u2)| p1) (* (- 1.0) mu2 u1)) 0.0))
; 2
(assert (>= (+ (* |Max(1/p1*mu2*u1, 1/p2*u2)| p2) (* (- 1.0) u2)) 0.0))
; 3
(assert (>= (+ (* |1/mu2| |Max(1/p1*mu2*u1, 1/p2*u2)| p1) (* (- 1.0) u1)) 0.0))
; 4
(assert (>= |Max(1/p1*mu2*u1, 1/p2*u2)| 0.0))
; 5
(assert (>= (+ (* |1/mu2| |1/mu2| |Max(1/p1*mu2*u1, 1/p2*u2)| |Max(1/p1*mu2*u1, 1/p2*u2)| p1 p1) (* (- 1.0) u1 u1)) 0.0))
; 6
(assert (>= (+ (* |Max(1/p1*mu2*u1, 1/p2*u2)| |Max(1/p1*mu2*u1, 1/p2*u2)| p2 p2) (* (- 1.0) u2 u2)) 0.0))
; 7
(assert (>= (+ (* |1/mu2| |Max(1/p1*mu2*u1, 1/p2*u2)| |Max(1/p1*mu2*u1, 1/p2*u2)| p1 p2) (* (- 1.0) u1 u2)) 0.0))
; about x
(assert (>= x 0.0))
; about u2
(assert (>= u2 0.0))
; about u1
(assert (>= u1 0.0))
; about p2
(assert (> p2 0.0))
; about p1
(assert (> p1 0.0))
; about mu2
(assert (> mu2 0.0))
; about mu1
(assert (>= mu1 0.0))
; about ga2
(assert (>= ga2 0.0))
; about ga1
(assert (>= ga1 0.0))
; about be2
(assert (>= be2 0.0))
; about be1
(assert (>= be1 0.0))
; about al2
(assert (>= al2 0.0))
; about al1
(assert (>= al1 0.0))
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (>= (+ (* (- 1.0) |1/p1| mu2 u1) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0))
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (>= (+ (* (- 1.0) |1/p2| u2) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0))
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (or (= (+ (* (- 1.0) |1/p1| mu2 u1) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0) (= (+ (* (- 1.0) |1/p2| u2) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0)))
; about 1/p1
(assert (= (+ (- 1.0) (* |1/p1| p1)) 0.0))
; about 1/p2
(assert (= (+ (- 1.0) (* |1/p2| p2)) 0.0))
; about 1/mu2
(assert (= (+ (- 1.0) (* |1/mu2| mu2)) 0.0))
; 1/mu2 is nonnegative
(assert (>= |1/mu2| 0.0))
; 1/p1 is nonnegative
(assert (>= |1/p1| 0.0))
; 1/p2 is nonnegative
(assert (>= |1/p2| 0.0))
; Max(1/p1*mu2*u1, 1/p2*u2) is nonnegative
(assert (>= |Max(1/p1*mu2*u1, 1/p2*u2)| 0.0))
; al1 is nonnegative
(assert (>= al1 0.0))
; al2 is nonnegative
(assert (>= al2 0.0))
; be1 is nonnegative
(assert (>= be1 0.0))
; be2 is nonnegative
(assert (>= be2 0.0))
; ga1 is nonnegative
(assert (>= ga1 0.0))
; ga2 is nonnegative
(assert (>= ga2 0.0))
; mu1 is nonnegative
(assert (>= mu1 0.0))
; mu2 is nonnegative
(assert (>= mu2 0.0))
; p1 is nonnegative
(assert (>= p1 0.0))
; p2 is nonnegative
(assert (>= p2 0.0))
; u1 is nonnegative
(assert (>= u1 0.0))
; u2 is nonnegative
(assert (>= u2 0.0))
; x is nonnegative
(assert (>= x 0.0))
; the negation of the claim
(assert (< (+ (* |1/mu2| |Max(1/p1*mu2*u1, 1/p2*u2)| ga2 mu1 p1 x) (* |Max(1/p1*mu2*u1, 1/p2*u2)| be1 p1 x) (* |Max(1/p1*mu2*u1, 1/p2*u2)| be2 mu1 p2 x) (* (- 1.0) wx)) 0.0))
(check-sat)
(reset)
; published/P5a, claim 3
; claim: xx <= (mu2*ga1 + mu1^2*ga2)*x^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/mu2| Real)
(declare-const |1/p1| Real)
(declare-const |1/p2| Real)
(declare-const |Max(1/p1*mu2*u1, 1/p2*u2)| Real)
(declare-const al1 Real)
(declare-const al2 Real)
(declare-const be1 Real)
(declare-const be2 Real)
(declare-const ga1 Real)
(declare-const ga2 Real)
(declare-const mu1 Real)
(declare-const mu2 Real)
(declare-const p1 Real)
(declare-const p2 Real)
(declare-const u1 Real)
(declare-const u2 Real)
(declare-const ww Real)
(declare-const wx Real)
(declare-const x Real)
(declare-const xx Real)
; H1
(assert (>= (+ (* al1 mu2 u1 u1) (* al2 u2 u2) (* 2.0 be2 u1 u2) (* ga2 u1 u1) (* (- 1.0) ww)) 0.0))
; H2
(assert (>= (+ (* be1 mu2 u1 x) (* be2 mu1 u2 x) (* ga2 mu1 u1 x) (* (- 1.0) wx)) 0.0))
; H3
(assert (>= (+ (* ga1 mu2 x x) (* ga2 mu1 mu1 x x) (* (- 1.0) xx)) 0.0))
; 1
(assert (>= (+ (* |Max(1/p1*mu2*u1, 1/p2*u2)| p1) (* (- 1.0) mu2 u1)) 0.0))
; 2
(assert (>= (+ (* |Max(1/p1*mu2*u1, 1/p2*u2)| p2) (* (- 1.0) u2)) 0.0))
; 3
(assert (>= (+ (* |1/mu2| |Max(1/p1*mu2*u1, 1/p2*u2)| p1) (* (- 1.0) u1)) 0.0))
; 4
(assert (>= |Max(1/p1*mu2*u1, 1/p2*u2)| 0.0))
; 5
(assert (>= (+ (* |1/mu2| |1/mu2| |Max(1/p1*mu2*u1, 1/p2*u2)| |Max(1/p1*mu2*u1, 1/p2*u2)| p1 p1) (* (- 1.0) u1 u1)) 0.0))
; 6
(assert (>= (+ (* |Max(1/p1*mu2*u1, 1/p2*u2)| |Max(1/p1*mu2*u1, 1/p2*u2)| p2 p2) (* (- 1.0) u2 u2)) 0.0))
; 7
(assert (>= (+ (* |1/mu2| |Max(1/p1*mu2*u1, 1/p2*u2)| |Max(1/p1*mu2*u1, 1/p2*u2)| p1 p2) (* (- 1.0) u1 u2)) 0.0))
; about x
(assert (>= x 0.0))
; about u2
(assert (>= u2 0.0))
; about u1
(assert (>= u1 0.0))
; about p2
(assert (> p2 0.0))
; about p1
(assert (> p1 0.0))
; about mu2
(assert (> mu2 0.0))
; about mu1
(assert (>= mu1 0.0))
; about ga2
(assert (>= ga2 0.0))
; about ga1
(assert (>= ga1 0.0))
; about be2
(assert (>= be2 0.0))
; about be1
(assert (>= be1 0.0))
; about al2
(assert (>= al2 0.0))
; about al1
(assert (>= al1 0.0))
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (>= (+ (* (- 1.0) |1/p1| mu2 u1) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0))
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (>= (+ (* (- 1.0) |1/p2| u2) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0))
; about Max(1/p1*mu2*u1, 1/p2*u2)
(assert (or (= (+ (* (- 1.0) |1/p1| mu2 u1) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0) (= (+ (* (- 1.0) |1/p2| u2) |Max(1/p1*mu2*u1, 1/p2*u2)|) 0.0)))
; about 1/p1
(assert (= (+ (- 1.0) (* |1/p1| p1)) 0.0))
; about 1/p2
(assert (= (+ (- 1.0) (* |1/p2| p2)) 0.0))
; about 1/mu2
(assert (= (+ (- 1.0) (* |1/mu2| mu2)) 0.0))
; 1/mu2 is nonnegative
(assert (>= |1/mu2| 0.0))
; 1/p1 is nonnegative
(assert (>= |1/p1| 0.0))
; 1/p2 is nonnegative
(assert (>= |1/p2| 0.0))
; Max(1/p1*mu2*u1, 1/p2*u2) is nonnegative
(assert (>= |Max(1/p1*mu2*u1, 1/p2*u2)| 0.0))
; al1 is nonnegative
(assert (>= al1 0.0))
; al2 is nonnegative
(assert (>= al2 0.0))
; be1 is nonnegative
(assert (>= be1 0.0))
; be2 is nonnegative
(assert (>= be2 0.0))
; ga1 is nonnegative
(assert (>= ga1 0.0))
; ga2 is nonnegative
(assert (>= ga2 0.0))
; mu1 is nonnegative
(assert (>= mu1 0.0))
; mu2 is nonnegative
(assert (>= mu2 0.0))
; p1 is nonnegative
(assert (>= p1 0.0))
; p2 is nonnegative
(assert (>= p2 0.0))
; u1 is nonnegative
(assert (>= u1 0.0))
; u2 is nonnegative
(assert (>= u2 0.0))
; x is nonnegative
(assert (>= x 0.0))
; the negation of the claim
(assert (< (+ (* ga1 mu2 x x) (* ga2 mu1 mu1 x x) (* (- 1.0) xx)) 0.0))
(check-sat)
