; published/K2, step 1
; claim: a*L <= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/L| Real)
(declare-const L Real)
(declare-const a Real)
; H3
(assert (>= (+ |1/L| (* (- 1.0) a)) 0.0))
; about a
(assert (> a 0.0))
; about L
(assert (> L 0.0))
; about 1/L
(assert (= (+ (- 1.0) (* |1/L| L)) 0.0))
; 1/L is nonnegative
(assert (>= |1/L| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; a is nonnegative
(assert (>= a 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) L a)) 0.0))
(check-sat)
(reset)
; published/K2, step 2
; claim: a*mu <= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const a Real)
(declare-const mu Real)
; H4
(assert (>= (+ L (* (- 1.0) mu)) 0.0))
; 1
(assert (>= (+ 1.0 (* (- 1.0) L a)) 0.0))
; about mu
(assert (> mu 0.0))
; about a
(assert (> a 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; a is nonnegative
(assert (>= a 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) a mu)) 0.0))
(check-sat)
(reset)
; published/K2, step 3
; claim: a*(a*L)*g[j] <= a*g[j]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const a Real)
(declare-const |g[j]| Real)
; 1
(assert (>= (+ 1.0 (* (- 1.0) L a)) 0.0))
; about g[j]
(assert (>= |g[j]| 0.0))
; about a
(assert (> a 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; a is nonnegative
(assert (>= a 0.0))
; g[j] is nonnegative
(assert (>= |g[j]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) L a a |g[j]|) (* a |g[j]|)) 0.0))
(check-sat)
(reset)
; published/K2, step 4
; claim: f[j + 1] <= f[j] - a/2*g[j]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const a Real)
(declare-const |f[j + 1]| Real)
(declare-const |f[j]| Real)
(declare-const |g[j]| Real)
; H1
(assert (>= (+ (* (/ 1.0 2.0) L a a |g[j]|) (* (- 1.0) a |g[j]|) (* (- 1.0) |f[j + 1]|) |f[j]|) 0.0))
; 3
(assert (>= (+ (* (- 1.0) L a a |g[j]|) (* a |g[j]|)) 0.0))
; about g[j]
(assert (>= |g[j]| 0.0))
; about a
(assert (> a 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; a is nonnegative
(assert (>= a 0.0))
; g[j] is nonnegative
(assert (>= |g[j]| 0.0))
; the negation of the claim
(assert (< (+ (* (- (/ 1.0 2.0)) a |g[j]|) (* (- 1.0) |f[j + 1]|) |f[j]|) 0.0))
(check-sat)
(reset)
; published/K2, step 5
; claim: f[j + 1] - fs <= (1 - a*mu)*(f[j] - fs)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a Real)
(declare-const |f[j + 1]| Real)
(declare-const |f[j]| Real)
(declare-const fs Real)
(declare-const |g[j]| Real)
(declare-const mu Real)
; H2
(assert (>= (+ (* (- 2.0) |f[j]| mu) (* 2.0 fs mu) |g[j]|) 0.0))
; 4
(assert (>= (+ (* (- (/ 1.0 2.0)) a |g[j]|) (* (- 1.0) |f[j + 1]|) |f[j]|) 0.0))
; about mu
(assert (> mu 0.0))
; about g[j]
(assert (>= |g[j]| 0.0))
; about a
(assert (> a 0.0))
; a is nonnegative
(assert (>= a 0.0))
; g[j] is nonnegative
(assert (>= |g[j]| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) a |f[j]| mu) (* a fs mu) (* (- 1.0) |f[j + 1]|) |f[j]|) 0.0))
(check-sat)
(reset)
; published/K2, claim, base
; claim: f[0] - fs <= (1 - a*mu)^0*(f[0] - fs)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/K2, claim, step
; claim: f[k + 1] - fs <= (1 - a*mu)^(k + 1)*(f[0] - fs)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(-a*mu + 1)^k| Real)
(declare-const a Real)
(declare-const |f[0]| Real)
(declare-const |f[k + 1]| Real)
(declare-const |f[k]| Real)
(declare-const fs Real)
(declare-const mu Real)
; 2
(assert (>= (+ 1.0 (* (- 1.0) a mu)) 0.0))
; induction hypothesis
(assert (>= (+ (* |(-a*mu + 1)^k| |f[0]|) (* (- 1.0) |(-a*mu + 1)^k| fs) (* (- 1.0) |f[k]|) fs) 0.0))
; 5
(assert (>= (+ (* (- 1.0) a |f[k]| mu) (* a fs mu) (* (- 1.0) |f[k + 1]|) |f[k]|) 0.0))
; about mu
(assert (> mu 0.0))
; about a
(assert (> a 0.0))
; a is nonnegative
(assert (>= a 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |(-a*mu + 1)^k| a |f[0]| mu) (* |(-a*mu + 1)^k| a fs mu) (* |(-a*mu + 1)^k| |f[0]|) (* (- 1.0) |(-a*mu + 1)^k| fs) (* (- 1.0) |f[k + 1]|) fs) 0.0))
(check-sat)
