; published/E6t, step 1, premise
; claim: trace(M)^2 <= 2*(trace(M)^2 - trace(M*M))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(r + s)| Real)
(declare-const |1/r| Real)
(declare-const h Real)
(declare-const r Real)
(declare-const s Real)
(declare-const |trace(M)| Real)
(declare-const |trace(M*M)| Real)
; H1
(assert (>= (+ h (* (- 1.0) s s)) 0.0))
; H2
(assert (>= (+ (* (- 1.0) h) (* r r)) 0.0))
; H3
(assert (= (+ 1.0 (* (- 1.0) |1/(r + s)| |1/r| |1/r| h r) (* |1/(r + s)| |1/r| |1/r| h s) (* |1/(r + s)| r) (* (- 1.0) |1/(r + s)| s) (* (- 1.0) |1/r| |1/r| h) (* (- 1.0) |trace(M)|)) 0.0))
; H4
(assert (= (+ (* (- 2.0) |1/(r + s)| |1/r| |1/r| h r) (* 2.0 |1/(r + s)| |1/r| |1/r| h s) (* 2.0 |1/(r + s)| r) (* (- 2.0) |1/(r + s)| s) (* (- 1.0) |trace(M)| |trace(M)|) |trace(M*M)|) 0.0))
; about s
(assert (> s 0.0))
; about r
(assert (> r 0.0))
; about h
(assert (> h 0.0))
; about 1/r
(assert (= (+ (- 1.0) (* |1/r| r)) 0.0))
; about 1/(r + s)
(assert (= (+ (- 1.0) (* |1/(r + s)| r) (* |1/(r + s)| s)) 0.0))
; 1/(r + s) is nonnegative
(assert (>= |1/(r + s)| 0.0))
; 1/r is nonnegative
(assert (>= |1/r| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; r is nonnegative
(assert (>= r 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* |trace(M)| |trace(M)|) (* (- 2.0) |trace(M*M)|)) 0.0))
(check-sat)
(reset)
; published/E6t, step 1, defined
; claim: rho(M)^2 == rho(M)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/E6t, step 1, defined
; claim: (trace(M)^2 - trace(M*M))/2 == (trace(M)^2 - trace(M*M))/2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/E6t, claim
; claim: rho(M)^2 <= (1 - s/r)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(r + s)| Real)
(declare-const |1/r| Real)
(declare-const h Real)
(declare-const r Real)
(declare-const |rho(M)| Real)
(declare-const s Real)
(declare-const |trace(M)| Real)
(declare-const |trace(M*M)| Real)
; H1
(assert (>= (+ h (* (- 1.0) s s)) 0.0))
; H2
(assert (>= (+ (* (- 1.0) h) (* r r)) 0.0))
; H3
(assert (= (+ 1.0 (* (- 1.0) |1/(r + s)| |1/r| |1/r| h r) (* |1/(r + s)| |1/r| |1/r| h s) (* |1/(r + s)| r) (* (- 1.0) |1/(r + s)| s) (* (- 1.0) |1/r| |1/r| h) (* (- 1.0) |trace(M)|)) 0.0))
; H4
(assert (= (+ (* (- 2.0) |1/(r + s)| |1/r| |1/r| h r) (* 2.0 |1/(r + s)| |1/r| |1/r| h s) (* 2.0 |1/(r + s)| r) (* (- 2.0) |1/(r + s)| s) (* (- 1.0) |trace(M)| |trace(M)|) |trace(M*M)|) 0.0))
; 1
(assert (= (+ (* (- 1.0) |rho(M)| |rho(M)|) (* (/ 1.0 2.0) |trace(M)| |trace(M)|) (* (- (/ 1.0 2.0)) |trace(M*M)|)) 0.0))
; about s
(assert (> s 0.0))
; about r
(assert (> r 0.0))
; about h
(assert (> h 0.0))
; about 1/r
(assert (= (+ (- 1.0) (* |1/r| r)) 0.0))
; about 1/(r + s)
(assert (= (+ (- 1.0) (* |1/(r + s)| r) (* |1/(r + s)| s)) 0.0))
; 1/(r + s) is nonnegative
(assert (>= |1/(r + s)| 0.0))
; 1/r is nonnegative
(assert (>= |1/r| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; r is nonnegative
(assert (>= r 0.0))
; rho(M) is nonnegative
(assert (>= |rho(M)| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 2.0) |1/r| s) (* |1/r| |1/r| s s) (* (- 1.0) |rho(M)| |rho(M)|)) 0.0))
(check-sat)
