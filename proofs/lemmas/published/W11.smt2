; published/W11, step 1, premise
; claim: u <= c*power(r, s)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c Real)
(declare-const |power(r, s)| Real)
(declare-const u Real)
; H1
(assert (>= (+ (* c |power(r, s)|) (* (- 1.0) u)) 0.0))
; about u
(assert (>= u 0.0))
; about power(r, s)
(assert (>= |power(r, s)| 0.0))
; about c
(assert (>= c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; power(r, s) is nonnegative
(assert (>= |power(r, s)| 0.0))
; u is nonnegative
(assert (>= u 0.0))
; the negation of the claim
(assert (< (+ (* c |power(r, s)|) (* (- 1.0) u)) 0.0))
(check-sat)
(reset)
; published/W11, step 1, premise
; claim: 0 <= t
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const t Real)
; about t
(assert (>= t 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< t 0.0))
(check-sat)
(reset)
; published/W11, step 1, defined
; claim: power(u, t) == power(u, t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W11, step 1, defined
; claim: power(c*power(r, s), t) == power(c*power(r, s), t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W11, step 2, defined
; claim: power(c*power(r, s), t) == power(c*power(r, s), t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W11, step 2, defined
; claim: power(c, t)*power(power(r, s), t) == power(c, t)*power(power(r, s), t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W11, step 3, defined
; claim: power(power(r, s), t) == power(power(r, s), t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W11, step 3, defined
; claim: power(r, s*t) == power(r, s*t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W11, claim
; claim: w <= d*power(c, t)*power(r, s*t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const d Real)
(declare-const |power(c*power(r, s), t)| Real)
(declare-const |power(c, t)| Real)
(declare-const |power(power(r, s), t)| Real)
(declare-const |power(r, s*t)| Real)
(declare-const |power(u, t)| Real)
(declare-const w Real)
; H2
(assert (>= (+ (* d |power(u, t)|) (* (- 1.0) w)) 0.0))
; 1
(assert (>= (+ |power(c*power(r, s), t)| (* (- 1.0) |power(u, t)|)) 0.0))
; 2
(assert (= (+ (* (- 1.0) |power(c*power(r, s), t)|) (* |power(c, t)| |power(power(r, s), t)|)) 0.0))
; 3
(assert (= (+ (* (- 1.0) |power(power(r, s), t)|) |power(r, s*t)|) 0.0))
; about power(u, t)
(assert (>= |power(u, t)| 0.0))
; about d
(assert (>= d 0.0))
; about power(c, t)
(assert (>= |power(c, t)| 0.0))
; about power(r, s*t)
(assert (>= |power(r, s*t)| 0.0))
; about power(power(r, s), t)
(assert (>= |power(power(r, s), t)| 0.0))
; about power(c*power(r, s), t)
(assert (>= |power(c*power(r, s), t)| 0.0))
; d is nonnegative
(assert (>= d 0.0))
; power(c*power(r, s), t) is nonnegative
(assert (>= |power(c*power(r, s), t)| 0.0))
; power(c, t) is nonnegative
(assert (>= |power(c, t)| 0.0))
; power(power(r, s), t) is nonnegative
(assert (>= |power(power(r, s), t)| 0.0))
; power(r, s*t) is nonnegative
(assert (>= |power(r, s*t)| 0.0))
; power(u, t) is nonnegative
(assert (>= |power(u, t)| 0.0))
; the negation of the claim
(assert (< (+ (* d |power(c, t)| |power(r, s*t)|) (* (- 1.0) w)) 0.0))
(check-sat)
