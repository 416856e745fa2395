; published/E4t, step 1
; claim: (1 + b - p^2)^2 <= 4*b
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const b Real)
(declare-const p Real)
; H3
(assert (>= (+ (- 1.0) b (* 2.0 p) (* (- 1.0) p p)) 0.0))
; H4
(assert (>= (+ 1.0 (* (- 1.0) b)) 0.0))
; about p
(assert (>= p 0.0))
; about b
(assert (>= b 0.0))
; b is nonnegative
(assert (>= b 0.0))
; p is nonnegative
(assert (>= p 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) (* 2.0 b) (* 2.0 b p p) (* (- 1.0) b b) (* 2.0 p p) (* (- 1.0) p p p p)) 0.0))
(check-sat)
(reset)
; published/E4t, step 2
; claim: trace(M)^2 <= 2*(trace(M)^2 - trace(M*M))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const b Real)
(declare-const p Real)
(declare-const |trace(M)| Real)
(declare-const |trace(M*M)| Real)
; H1
(assert (= (+ 1.0 b (* (- 1.0) p p) (* (- 1.0) |trace(M)|)) 0.0))
; H2
(assert (= (+ (* 2.0 b) (* (- 1.0) |trace(M)| |trace(M)|) |trace(M*M)|) 0.0))
; 1
(assert (>= (+ (- 1.0) (* 2.0 b) (* 2.0 b p p) (* (- 1.0) b b) (* 2.0 p p) (* (- 1.0) p p p p)) 0.0))
; about p
(assert (>= p 0.0))
; about b
(assert (>= b 0.0))
; b is nonnegative
(assert (>= b 0.0))
; p is nonnegative
(assert (>= p 0.0))
; the negation of the claim
(assert (< (+ (* |trace(M)| |trace(M)|) (* (- 2.0) |trace(M*M)|)) 0.0))
(check-sat)
(reset)
; published/E4t, step 3, premise
; claim: trace(M)^2 <= 2*(trace(M)^2 - trace(M*M))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const b Real)
(declare-const p Real)
(declare-const |trace(M)| Real)
(declare-const |trace(M*M)| Real)
; H1
(assert (= (+ 1.0 b (* (- 1.0) p p) (* (- 1.0) |trace(M)|)) 0.0))
; H2
(assert (= (+ (* 2.0 b) (* (- 1.0) |trace(M)| |trace(M)|) |trace(M*M)|) 0.0))
; H3
(assert (>= (+ (- 1.0) b (* 2.0 p) (* (- 1.0) p p)) 0.0))
; H4
(assert (>= (+ 1.0 (* (- 1.0) b)) 0.0))
; 1
(assert (>= (+ (- 1.0) (* 2.0 b) (* 2.0 b p p) (* (- 1.0) b b) (* 2.0 p p) (* (- 1.0) p p p p)) 0.0))
; 2
(assert (>= (+ (* |trace(M)| |trace(M)|) (* (- 2.0) |trace(M*M)|)) 0.0))
; about p
(assert (>= p 0.0))
; about b
(assert (>= b 0.0))
; b is nonnegative
(assert (>= b 0.0))
; p is nonnegative
(assert (>= p 0.0))
; the negation of the claim
(assert (< (+ (* |trace(M)| |trace(M)|) (* (- 2.0) |trace(M*M)|)) 0.0))
(check-sat)
(reset)
; published/E4t, step 3, defined
; claim: rho(M)^2 == rho(M)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/E4t, step 3, defined
; claim: (trace(M)^2 - trace(M*M))/2 == (trace(M)^2 - trace(M*M))/2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/E4t, claim
; claim: rho(M)^2 == b
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const b Real)
(declare-const |rho(M)| Real)
(declare-const |trace(M)| Real)
(declare-const |trace(M*M)| Real)
; H2
(assert (= (+ (* 2.0 b) (* (- 1.0) |trace(M)| |trace(M)|) |trace(M*M)|) 0.0))
; 3
(assert (= (+ (* (- 1.0) |rho(M)| |rho(M)|) (* (/ 1.0 2.0) |trace(M)| |trace(M)|) (* (- (/ 1.0 2.0)) |trace(M*M)|)) 0.0))
; about b
(assert (>= b 0.0))
; b is nonnegative
(assert (>= b 0.0))
; rho(M) is nonnegative
(assert (>= |rho(M)| 0.0))
; the negation of the claim
(assert (not (= (+ b (* (- 1.0) |rho(M)| |rho(M)|)) 0.0)))
(check-sat)
