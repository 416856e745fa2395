; published/E11t, step 1
; claim: t*L <= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/L| Real)
(declare-const L Real)
(declare-const t Real)
; H2
(assert (>= (+ |1/L| (* (- 1.0) t)) 0.0))
; about t
(assert (> t 0.0))
; about L
(assert (> L 0.0))
; about 1/L
(assert (= (+ (- 1.0) (* |1/L| L)) 0.0))
; 1/L is nonnegative
(assert (>= |1/L| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) L t)) 0.0))
(check-sat)
(reset)
; published/E11t, step 2
; claim: t*m <= t*L
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const m Real)
(declare-const t Real)
; H1
(assert (>= (+ L (* (- 1.0) m)) 0.0))
; about t
(assert (> t 0.0))
; about m
(assert (> m 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; m is nonnegative
(assert (>= m 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* L t) (* (- 1.0) m t)) 0.0))
(check-sat)
(reset)
; published/E11t, step 3
; claim: 0 <= 1 - m*t
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const m Real)
(declare-const t Real)
; 1
(assert (>= (+ 1.0 (* (- 1.0) L t)) 0.0))
; 2
(assert (>= (+ (* L t) (* (- 1.0) m t)) 0.0))
; about t
(assert (> t 0.0))
; about m
(assert (> m 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; m is nonnegative
(assert (>= m 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) m t)) 0.0))
(check-sat)
(reset)
; published/E11t, step 4
; claim: e[j + 1] <= e[j] - t/2*g[j]^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |e[j + 1]| Real)
(declare-const |e[j]| Real)
(declare-const |g[j]| Real)
(declare-const t Real)
; 1
(assert (>= (+ 1.0 (* (- 1.0) L t)) 0.0))
; H3
(assert (>= (+ (* (/ 1.0 2.0) L |g[j]| |g[j]| t t) (* (- 1.0) |e[j + 1]|) |e[j]| (* (- 1.0) |g[j]| |g[j]| t)) 0.0))
; about t
(assert (> t 0.0))
; about g[j]
(assert (>= |g[j]| 0.0))
; about e[j]
(assert (>= |e[j]| 0.0))
; about e[j + 1]
(assert (>= |e[j + 1]| 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; e[j + 1] is nonnegative
(assert (>= |e[j + 1]| 0.0))
; e[j] is nonnegative
(assert (>= |e[j]| 0.0))
; g[j] is nonnegative
(assert (>= |g[j]| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |e[j + 1]|) |e[j]| (* (- (/ 1.0 2.0)) |g[j]| |g[j]| t)) 0.0))
(check-sat)
(reset)
; published/E11t, step 5
; claim: e[j + 1] <= (1 - m*t)*e[j]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |e[j + 1]| Real)
(declare-const |e[j]| Real)
(declare-const |g[j + 1]| Real)
(declare-const |g[j]| Real)
(declare-const m Real)
(declare-const t Real)
; H4
(assert (>= (+ (* (- 2.0) |e[j + 1]| m) (* |g[j + 1]| |g[j + 1]|)) 0.0))
; H4
(assert (>= (+ (* (- 2.0) |e[j]| m) (* |g[j]| |g[j]|)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) |e[j + 1]|) |e[j]| (* (- (/ 1.0 2.0)) |g[j]| |g[j]| t)) 0.0))
; about t
(assert (> t 0.0))
; about m
(assert (> m 0.0))
; about g[j]
(assert (>= |g[j]| 0.0))
; about g[j + 1]
(assert (>= |g[j + 1]| 0.0))
; about e[j]
(assert (>= |e[j]| 0.0))
; about e[j + 1]
(assert (>= |e[j + 1]| 0.0))
; e[j + 1] is nonnegative
(assert (>= |e[j + 1]| 0.0))
; e[j] is nonnegative
(assert (>= |e[j]| 0.0))
; g[j + 1] is nonnegative
(assert (>= |g[j + 1]| 0.0))
; g[j] is nonnegative
(assert (>= |g[j]| 0.0))
; m is nonnegative
(assert (>= m 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |e[j + 1]|) |e[j]| (* (- 1.0) |e[j]| m t)) 0.0))
(check-sat)
(reset)
; published/E11t, claim, base
; claim: e[0] <= (1 - m*t)^0*e[0]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/E11t, claim, step
; claim: e[k + 1] <= (1 - m*t)^(k + 1)*e[0]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(-m*t + 1)^k| Real)
(declare-const |e[0]| Real)
(declare-const |e[k + 1]| Real)
(declare-const |e[k]| Real)
(declare-const m Real)
(declare-const t Real)
; 3
(assert (>= (+ 1.0 (* (- 1.0) m t)) 0.0))
; induction hypothesis
(assert (>= (+ (* |(-m*t + 1)^k| |e[0]|) (* (- 1.0) |e[k]|)) 0.0))
; 5
(assert (>= (+ (* (- 1.0) |e[k + 1]|) |e[k]| (* (- 1.0) |e[k]| m t)) 0.0))
; about t
(assert (> t 0.0))
; about m
(assert (> m 0.0))
; about e[k]
(assert (>= |e[k]| 0.0))
; about e[k + 1]
(assert (>= |e[k + 1]| 0.0))
; about e[0]
(assert (>= |e[0]| 0.0))
; e[0] is nonnegative
(assert (>= |e[0]| 0.0))
; e[k + 1] is nonnegative
(assert (>= |e[k + 1]| 0.0))
; e[k] is nonnegative
(assert (>= |e[k]| 0.0))
; m is nonnegative
(assert (>= m 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* |(-m*t + 1)^k| |e[0]|) (* (- 1.0) |(-m*t + 1)^k| |e[0]| m t) (* (- 1.0) |e[k + 1]|)) 0.0))
(check-sat)
