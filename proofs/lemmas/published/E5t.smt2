; published/E5t, step 1
; claim: 2*a*mu <= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/mu| Real)
(declare-const a Real)
(declare-const mu Real)
; H2
(assert (>= (+ (* (/ 1.0 2.0) |1/mu|) (* (- 1.0) a)) 0.0))
; about mu
(assert (> mu 0.0))
; about a
(assert (> a 0.0))
; about 1/mu
(assert (= (+ (- 1.0) (* |1/mu| mu)) 0.0))
; 1/mu is nonnegative
(assert (>= |1/mu| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 2.0) a mu)) 0.0))
(check-sat)
(reset)
; published/E5t, step 2
; claim: a*B^2/(2*mu) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/mu| Real)
(declare-const B Real)
(declare-const a Real)
(declare-const mu Real)
; H2
(assert (>= (+ (* (/ 1.0 2.0) |1/mu|) (* (- 1.0) a)) 0.0))
; 1
(assert (>= (+ 1.0 (* (- 2.0) a mu)) 0.0))
; about mu
(assert (> mu 0.0))
; about a
(assert (> a 0.0))
; about 1/mu
(assert (= (+ (- 1.0) (* |1/mu| mu)) 0.0))
; 1/mu is nonnegative
(assert (>= |1/mu| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (* (/ 1.0 2.0) |1/mu| B B a) 0.0))
(check-sat)
(reset)
; published/E5t, claim, base
; claim: e[0] <= (1 - 2*a*mu)^0*e[0] + a*B^2/(2*mu)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/mu| Real)
(declare-const B Real)
(declare-const a Real)
(declare-const mu Real)
; 1
(assert (>= (+ 1.0 (* (- 2.0) a mu)) 0.0))
; 2
(assert (>= (* (/ 1.0 2.0) |1/mu| B B a) 0.0))
; about mu
(assert (> mu 0.0))
; about a
(assert (> a 0.0))
; about 1/mu
(assert (= (+ (- 1.0) (* |1/mu| mu)) 0.0))
; 1/mu is nonnegative
(assert (>= |1/mu| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (* (/ 1.0 2.0) |1/mu| B B a) 0.0))
(check-sat)
(reset)
; published/E5t, claim, step
; claim: e[k + 1] <= (1 - 2*a*mu)^(k + 1)*e[0] + a*B^2/(2*mu)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(-2*a*mu + 1)^k| Real)
(declare-const |1/mu| Real)
(declare-const B Real)
(declare-const a Real)
(declare-const |e[0]| Real)
(declare-const |e[k + 1]| Real)
(declare-const |e[k]| Real)
(declare-const mu Real)
; 1
(assert (>= (+ 1.0 (* (- 2.0) a mu)) 0.0))
; 2
(assert (>= (* (/ 1.0 2.0) |1/mu| B B a) 0.0))
; induction hypothesis
(assert (>= (+ (* |(-2*a*mu + 1)^k| |e[0]|) (* (/ 1.0 2.0) |1/mu| B B a) (* (- 1.0) |e[k]|)) 0.0))
; H1
(assert (>= (+ (* B B a a) (* (- 2.0) a |e[k]| mu) (* (- 1.0) |e[k + 1]|) |e[k]|) 0.0))
; about mu
(assert (> mu 0.0))
; about a
(assert (> a 0.0))
; about 1/mu
(assert (= (+ (- 1.0) (* |1/mu| mu)) 0.0))
; 1/mu is nonnegative
(assert (>= |1/mu| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |(-2*a*mu + 1)^k| a |e[0]| mu) (* |(-2*a*mu + 1)^k| |e[0]|) (* (/ 1.0 2.0) |1/mu| B B a) (* (- 1.0) |e[k + 1]|)) 0.0))
(check-sat)
