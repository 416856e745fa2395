; published/W5, step 1, premise
; claim: 1 <= p
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const p Real)
; about p
(assert (>= (+ (- 1.0) p) 0.0))
; p is nonnegative
(assert (>= p 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) p) 0.0))
(check-sat)
(reset)
; published/W5, step 1, defined
; claim: power(a + b, p) == power(a + b, p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W5, step 1, defined
; claim: power(a, p) + power(b, p) == power(a, p) + power(b, p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W5, step 2, premise
; claim: power(a, p) + power(b, p) <= power(a + b, p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |power(a + b, p)| Real)
(declare-const |power(a, p)| Real)
(declare-const |power(b, p)| Real)
; 1
(assert (>= (+ |power(a + b, p)| (* (- 1.0) |power(a, p)|) (* (- 1.0) |power(b, p)|)) 0.0))
; about power(a, p)
(assert (>= |power(a, p)| 0.0))
; about power(b, p)
(assert (>= |power(b, p)| 0.0))
; about power(a + b, p)
(assert (>= |power(a + b, p)| 0.0))
; power(a + b, p) is nonnegative
(assert (>= |power(a + b, p)| 0.0))
; power(a, p) is nonnegative
(assert (>= |power(a, p)| 0.0))
; power(b, p) is nonnegative
(assert (>= |power(b, p)| 0.0))
; the negation of the claim
(assert (< (+ |power(a + b, p)| (* (- 1.0) |power(a, p)|) (* (- 1.0) |power(b, p)|)) 0.0))
(check-sat)
(reset)
; published/W5, step 2, premise
; claim: 0 <= 1/p
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/p| Real)
(declare-const p Real)
; about p
(assert (>= (+ (- 1.0) p) 0.0))
; about 1/p
(assert (= (+ (- 1.0) (* |1/p| p)) 0.0))
; 1/p is nonnegative
(assert (>= |1/p| 0.0))
; p is nonnegative
(assert (>= p 0.0))
; the negation of the claim
(assert (< |1/p| 0.0))
(check-sat)
(reset)
; published/W5, step 2, defined
; claim: power(power(a, p) + power(b, p), 1/p) == power(power(a, p) + power(b, p), 1/p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W5, step 2, defined
; claim: power(power(a + b, p), 1/p) == power(power(a + b, p), 1/p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W5, step 3, premise
; claim: p*(1/p) == 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/p| Real)
(declare-const p Real)
; about p
(assert (>= (+ (- 1.0) p) 0.0))
; about 1/p
(assert (= (+ (- 1.0) (* |1/p| p)) 0.0))
; 1/p is nonnegative
(assert (>= |1/p| 0.0))
; p is nonnegative
(assert (>= p 0.0))
; the negation of the claim
(assert (not (= (+ 1.0 (* (- 1.0) |1/p| p)) 0.0)))
(check-sat)
(reset)
; published/W5, step 3, defined
; claim: power(power(a + b, p), 1/p) == power(power(a + b, p), 1/p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W5, step 3, defined
; claim: a + b == a + b
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W5, claim
; claim: power(power(a, p) + power(b, p), 1/p) <= a + b
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a Real)
(declare-const b Real)
(declare-const |power(power(a + b, p), 1/p)| Real)
(declare-const |power(power(a, p) + power(b, p), 1/p)| Real)
; 2
(assert (>= (+ |power(power(a + b, p), 1/p)| (* (- 1.0) |power(power(a, p) + power(b, p), 1/p)|)) 0.0))
; 3
(assert (= (+ a b (* (- 1.0) |power(power(a + b, p), 1/p)|)) 0.0))
; about b
(assert (>= b 0.0))
; about a
(assert (>= a 0.0))
; about power(power(a + b, p), 1/p)
(assert (>= |power(power(a + b, p), 1/p)| 0.0))
; about power(power(a, p) + power(b, p), 1/p)
(assert (>= |power(power(a, p) + power(b, p), 1/p)| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; b is nonnegative
(assert (>= b 0.0))
; power(power(a + b, p), 1/p) is nonnegative
(assert (>= |power(power(a + b, p), 1/p)| 0.0))
; power(power(a, p) + power(b, p), 1/p) is nonnegative
(assert (>= |power(power(a, p) + power(b, p), 1/p)| 0.0))
; the negation of the claim
(assert (< (+ a b (* (- 1.0) |power(power(a, p) + power(b, p), 1/p)|)) 0.0))
(check-sat)
