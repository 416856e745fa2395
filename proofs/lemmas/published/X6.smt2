; published/X6, step 1
; claim: q == p/(p - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(p - 1)| Real)
(declare-const |1/p| Real)
(declare-const |1/q| Real)
(declare-const p Real)
(declare-const q Real)
; H1
(assert (= (+ 1.0 (* (- 1.0) |1/p|) (* (- 1.0) |1/q|)) 0.0))
; about q
(assert (> (+ (- 1.0) q) 0.0))
; about p
(assert (> (+ (- 1.0) p) 0.0))
; about 1/q
(assert (= (+ (- 1.0) (* |1/q| q)) 0.0))
; about 1/p
(assert (= (+ (- 1.0) (* |1/p| p)) 0.0))
; about 1/(p - 1)
(assert (= (+ (- 1.0) (* (- 1.0) |1/(p - 1)|) (* |1/(p - 1)| p)) 0.0))
; 1/p is nonnegative
(assert (>= |1/p| 0.0))
; 1/q is nonnegative
(assert (>= |1/q| 0.0))
; p is nonnegative
(assert (>= p 0.0))
; q is nonnegative
(assert (>= q 0.0))
; the negation of the claim
(assert (not (= (+ (* |1/(p - 1)| p) (* (- 1.0) q)) 0.0)))
(check-sat)
(reset)
; published/X6, step 2, premise
; claim: 0 < e*p
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(p - 1)| Real)
(declare-const |1/p| Real)
(declare-const |1/q| Real)
(declare-const e Real)
(declare-const p Real)
(declare-const q Real)
; H1
(assert (= (+ 1.0 (* (- 1.0) |1/p|) (* (- 1.0) |1/q|)) 0.0))
; 1
(assert (= (+ (* |1/(p - 1)| p) (* (- 1.0) q)) 0.0))
; about q
(assert (> (+ (- 1.0) q) 0.0))
; about p
(assert (> (+ (- 1.0) p) 0.0))
; about e
(assert (> e 0.0))
; about 1/q
(assert (= (+ (- 1.0) (* |1/q| q)) 0.0))
; about 1/p
(assert (= (+ (- 1.0) (* |1/p| p)) 0.0))
; about 1/(p - 1)
(assert (= (+ (- 1.0) (* (- 1.0) |1/(p - 1)|) (* |1/(p - 1)| p)) 0.0))
; 1/p is nonnegative
(assert (>= |1/p| 0.0))
; 1/q is nonnegative
(assert (>= |1/q| 0.0))
; e is nonnegative
(assert (>= e 0.0))
; p is nonnegative
(assert (>= p 0.0))
; q is nonnegative
(assert (>= q 0.0))
; the negation of the claim
(assert (<= (* e p) 0.0))
(check-sat)
(reset)
; published/X6, step 2, defined
; claim: power(e*p, 1/p) == power(e*p, 1/p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/X6, step 2, defined
; claim: 0 == 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/X6, step 3
; claim: 1/power(e*p, 1/p) > 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/power(e*p, 1/p)| Real)
(declare-const |power(e*p, 1/p)| Real)
; 2
(assert (> |power(e*p, 1/p)| 0.0))
; about power(e*p, 1/p)
(assert (> |power(e*p, 1/p)| 0.0))
; about 1/power(e*p, 1/p)
(assert (= (+ (- 1.0) (* |1/power(e*p, 1/p)| |power(e*p, 1/p)|)) 0.0))
; 1/power(e*p, 1/p) is nonnegative
(assert (>= |1/power(e*p, 1/p)| 0.0))
; power(e*p, 1/p) is nonnegative
(assert (>= |power(e*p, 1/p)| 0.0))
; the negation of the claim
(assert (<= |1/power(e*p, 1/p)| 0.0))
(check-sat)
(reset)
; published/X6, step 4, premise
; claim: 0 < 1/power(e*p, 1/p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/power(e*p, 1/p)| Real)
(declare-const |power(e*p, 1/p)| Real)
; 2
(assert (> |power(e*p, 1/p)| 0.0))
; 3
(assert (> |1/power(e*p, 1/p)| 0.0))
; about power(e*p, 1/p)
(assert (> |power(e*p, 1/p)| 0.0))
; about 1/power(e*p, 1/p)
(assert (= (+ (- 1.0) (* |1/power(e*p, 1/p)| |power(e*p, 1/p)|)) 0.0))
; 1/power(e*p, 1/p) is nonnegative
(assert (>= |1/power(e*p, 1/p)| 0.0))
; power(e*p, 1/p) is nonnegative
(assert (>= |power(e*p, 1/p)| 0.0))
; the negation of the claim
(assert (<= |1/power(e*p, 1/p)| 0.0))
(check-sat)
(reset)
; published/X6, step 4, defined
; claim: power(1/power(e*p, 1/p), q) == power(1/power(e*p, 1/p), q)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/X6, step 4, defined
; claim: 0 == 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/X6, step 5, premise
; claim: 1/p*p == 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(p - 1)| Real)
(declare-const |1/p| Real)
(declare-const |1/q| Real)
(declare-const p Real)
(declare-const q Real)
; H1
(assert (= (+ 1.0 (* (- 1.0) |1/p|) (* (- 1.0) |1/q|)) 0.0))
; 1
(assert (= (+ (* |1/(p - 1)| p) (* (- 1.0) q)) 0.0))
; about q
(assert (> (+ (- 1.0) q) 0.0))
; about p
(assert (> (+ (- 1.0) p) 0.0))
; about 1/q
(assert (= (+ (- 1.0) (* |1/q| q)) 0.0))
; about 1/p
(assert (= (+ (- 1.0) (* |1/p| p)) 0.0))
; about 1/(p - 1)
(assert (= (+ (- 1.0) (* (- 1.0) |1/(p - 1)|) (* |1/(p - 1)| p)) 0.0))
; 1/p is nonnegative
(assert (>= |1/p| 0.0))
; 1/q is nonnegative
(assert (>= |1/q| 0.0))
; p is nonnegative
(assert (>= p 0.0))
; q is nonnegative
(assert (>= q 0.0))
; the negation of the claim
(assert (not (= (+ 1.0 (* (- 1.0) |1/p| p)) 0.0)))
(check-sat)
(reset)
; published/X6, step 5, defined
; claim: power(power(e*p, 1/p), p) == power(power(e*p, 1/p), p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/X6, step 5, defined
; claim: e*p == e*p
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/X6, step 6, defined
; claim: power(power(e*p, 1/p)*a, p) == power(power(e*p, 1/p)*a, p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/X6, step 6, defined
; claim: power(power(e*p, 1/p), p)*power(a, p) == power(power(e*p, 1/p), p)*power(a, p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/X6, step 7, defined
; claim: power(1/power(e*p, 1/p)*b, q) == power(1/power(e*p, 1/p)*b, q)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/X6, step 7, defined
; claim: power(1/power(e*p, 1/p), q)*power(b, q) == power(1/power(e*p, 1/p), q)*power(b, q)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/X6, step 8, premise
; claim: 1 < p
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(p - 1)| Real)
(declare-const |1/p| Real)
(declare-const |1/q| Real)
(declare-const e Real)
(declare-const p Real)
(declare-const |power(a*power(e*p, 1/p), p)| Real)
(declare-const |power(a, p)| Real)
(declare-const |power(power(e*p, 1/p), p)| Real)
(declare-const q Real)
; H1
(assert (= (+ 1.0 (* (- 1.0) |1/p|) (* (- 1.0) |1/q|)) 0.0))
; 1
(assert (= (+ (* |1/(p - 1)| p) (* (- 1.0) q)) 0.0))
; 5
(assert (= (+ (* e p) (* (- 1.0) |power(power(e*p, 1/p), p)|)) 0.0))
; 6
(assert (= (+ (* (- 1.0) |power(a*power(e*p, 1/p), p)|) (* |power(a, p)| |power(power(e*p, 1/p), p)|)) 0.0))
; about q
(assert (> (+ (- 1.0) q) 0.0))
; about power(power(e*p, 1/p), p)
(assert (> |power(power(e*p, 1/p), p)| 0.0))
; about p
(assert (> (+ (- 1.0) p) 0.0))
; about e
(assert (> e 0.0))
; about 1/q
(assert (= (+ (- 1.0) (* |1/q| q)) 0.0))
; about 1/p
(assert (= (+ (- 1.0) (* |1/p| p)) 0.0))
; about 1/(p - 1)
(assert (= (+ (- 1.0) (* (- 1.0) |1/(p - 1)|) (* |1/(p - 1)| p)) 0.0))
; about power(a, p)
(assert (>= |power(a, p)| 0.0))
; about power(a*power(e*p, 1/p), p)
(assert (>= |power(a*power(e*p, 1/p), p)| 0.0))
; 1/p is nonnegative
(assert (>= |1/p| 0.0))
; 1/q is nonnegative
(assert (>= |1/q| 0.0))
; e is nonnegative
(assert (>= e 0.0))
; p is nonnegative
(assert (>= p 0.0))
; power(a*power(e*p, 1/p), p) is nonnegative
(assert (>= |power(a*power(e*p, 1/p), p)| 0.0))
; power(a, p) is nonnegative
(assert (>= |power(a, p)| 0.0))
; power(power(e*p, 1/p), p) is nonnegative
(assert (>= |power(power(e*p, 1/p), p)| 0.0))
; q is nonnegative
(assert (>= q 0.0))
; the negation of the claim
(assert (<= (+ (- 1.0) p) 0.0))
(check-sat)
(reset)
; published/X6, step 8, premise
; claim: q == p/(p - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(p - 1)| Real)
(declare-const |1/p| Real)
(declare-const |1/q| Real)
(declare-const e Real)
(declare-const p Real)
(declare-const |power(a*power(e*p, 1/p), p)| Real)
(declare-const |power(a, p)| Real)
(declare-const |power(power(e*p, 1/p), p)| Real)
(declare-const q Real)
; H1
(assert (= (+ 1.0 (* (- 1.0) |1/p|) (* (- 1.0) |1/q|)) 0.0))
; 1
(assert (= (+ (* |1/(p - 1)| p) (* (- 1.0) q)) 0.0))
; 5
(assert (= (+ (* e p) (* (- 1.0) |power(power(e*p, 1/p), p)|)) 0.0))
; 6
(assert (= (+ (* (- 1.0) |power(a*power(e*p, 1/p), p)|) (* |power(a, p)| |power(power(e*p, 1/p), p)|)) 0.0))
; about q
(assert (> (+ (- 1.0) q) 0.0))
; about power(power(e*p, 1/p), p)
(assert (> |power(power(e*p, 1/p), p)| 0.0))
; about p
(assert (> (+ (- 1.0) p) 0.0))
; about e
(assert (> e 0.0))
; about 1/q
(assert (= (+ (- 1.0) (* |1/q| q)) 0.0))
; about 1/p
(assert (= (+ (- 1.0) (* |1/p| p)) 0.0))
; about 1/(p - 1)
(assert (= (+ (- 1.0) (* (- 1.0) |1/(p - 1)|) (* |1/(p - 1)| p)) 0.0))
; about power(a, p)
(assert (>= |power(a, p)| 0.0))
; about power(a*power(e*p, 1/p), p)
(assert (>= |power(a*power(e*p, 1/p), p)| 0.0))
; 1/p is nonnegative
(assert (>= |1/p| 0.0))
; 1/q is nonnegative
(assert (>= |1/q| 0.0))
; e is nonnegative
(assert (>= e 0.0))
; p is nonnegative
(assert (>= p 0.0))
; power(a*power(e*p, 1/p), p) is nonnegative
(assert (>= |power(a*power(e*p, 1/p), p)| 0.0))
; power(a, p) is nonnegative
(assert (>= |power(a, p)| 0.0))
; power(power(e*p, 1/p), p) is nonnegative
(assert (>= |power(power(e*p, 1/p), p)| 0.0))
; q is nonnegative
(assert (>= q 0.0))
; the negation of the claim
(assert (not (= (+ (* |1/(p - 1)| p) (* (- 1.0) q)) 0.0)))
(check-sat)
(reset)
; published/X6, step 8, defined
; claim: power(e*p, 1/p)*a*(1/power(e*p, 1/p)*b) == power(e*p, 1/p)*a*(1/power(e*p, 1/p)*b)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/X6, step 8, defined
; claim: power(power(e*p, 1/p)*a, p)/p + power(1/power(e*p, 1/p)*b, q)/q == power(power(e*p, 1/p)*a, p)/p + power(1/power(e*p, 1/p)*b, q)/q
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/X6, claim
; claim: a*b <= e*power(a, p) + power(1/power(e*p, 1/p), q)/q*power(b, q)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/p| Real)
(declare-const |1/power(e*p, 1/p)| Real)
(declare-const |1/q| Real)
(declare-const a Real)
(declare-const b Real)
(declare-const e Real)
(declare-const p Real)
(declare-const |power(1/power(e*p, 1/p)*b, q)| Real)
(declare-const |power(1/power(e*p, 1/p), q)| Real)
(declare-const |power(a*power(e*p, 1/p), p)| Real)
(declare-const |power(a, p)| Real)
(declare-const |power(b, q)| Real)
(declare-const |power(e*p, 1/p)| Real)
(declare-const |power(power(e*p, 1/p), p)| Real)
(declare-const q Real)
; 2
(assert (> |power(e*p, 1/p)| 0.0))
; 4
(assert (> |power(1/power(e*p, 1/p), q)| 0.0))
; 5
(assert (= (+ (* e p) (* (- 1.0) |power(power(e*p, 1/p), p)|)) 0.0))
; 6
(assert (= (+ (* (- 1.0) |power(a*power(e*p, 1/p), p)|) (* |power(a, p)| |power(power(e*p, 1/p), p)|)) 0.0))
; 7
(assert (= (+ (* (- 1.0) |power(1/power(e*p, 1/p)*b, q)|) (* |power(1/power(e*p, 1/p), q)| |power(b, q)|)) 0.0))
; 8
(assert (>= (+ (* |1/p| |power(a*power(e*p, 1/p), p)|) (* (- 1.0) |1/power(e*p, 1/p)| a b |power(e*p, 1/p)|) (* |1/q| |power(1/power(e*p, 1/p)*b, q)|)) 0.0))
; about power(power(e*p, 1/p), p)
(assert (> |power(power(e*p, 1/p), p)| 0.0))
; about power(e*p, 1/p)
(assert (> |power(e*p, 1/p)| 0.0))
; about q
(assert (> (+ (- 1.0) q) 0.0))
; about p
(assert (> (+ (- 1.0) p) 0.0))
; about e
(assert (> e 0.0))
; about b
(assert (>= b 0.0))
; about a
(assert (>= a 0.0))
; about 1/p
(assert (= (+ (- 1.0) (* |1/p| p)) 0.0))
; about 1/q
(assert (= (+ (- 1.0) (* |1/q| q)) 0.0))
; about power(a, p)
(assert (>= |power(a, p)| 0.0))
; about power(b, q)
(assert (>= |power(b, q)| 0.0))
; about 1/power(e*p, 1/p)
(assert (= (+ (- 1.0) (* |1/power(e*p, 1/p)| |power(e*p, 1/p)|)) 0.0))
; about power(1/power(e*p, 1/p), q)
(assert (>= |power(1/power(e*p, 1/p), q)| 0.0))
; about power(a*power(e*p, 1/p), p)
(assert (>= |power(a*power(e*p, 1/p), p)| 0.0))
; about power(1/power(e*p, 1/p)*b, q)
(assert (>= |power(1/power(e*p, 1/p)*b, q)| 0.0))
; 1/p is nonnegative
(assert (>= |1/p| 0.0))
; 1/power(e*p, 1/p) is nonnegative
(assert (>= |1/power(e*p, 1/p)| 0.0))
; 1/q is nonnegative
(assert (>= |1/q| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; b is nonnegative
(assert (>= b 0.0))
; e is nonnegative
(assert (>= e 0.0))
; p is nonnegative
(assert (>= p 0.0))
; power(1/power(e*p, 1/p)*b, q) is nonnegative
(assert (>= |power(1/power(e*p, 1/p)*b, q)| 0.0))
; power(1/power(e*p, 1/p), q) is nonnegative
(assert (>= |power(1/power(e*p, 1/p), q)| 0.0))
; power(a*power(e*p, 1/p), p) is nonnegative
(assert (>= |power(a*power(e*p, 1/p), p)| 0.0))
; power(a, p) is nonnegative
(assert (>= |power(a, p)| 0.0))
; power(b, q) is nonnegative
(assert (>= |power(b, q)| 0.0))
; power(e*p, 1/p) is nonnegative
(assert (>= |power(e*p, 1/p)| 0.0))
; power(power(e*p, 1/p), p) is nonnegative
(assert (>= |power(power(e*p, 1/p), p)| 0.0))
; q is nonnegative
(assert (>= q 0.0))
; the negation of the claim
(assert (< (+ (* |1/q| |power(1/power(e*p, 1/p), q)| |power(b, q)|) (* (- 1.0) a b) (* e |power(a, p)|)) 0.0))
(check-sat)
(reset)
; published/X6, term for C
; claim: power(1/power(e*p, 1/p), q)/q > 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(p - 1)| Real)
(declare-const |1/p| Real)
(declare-const |1/power(e*p, 1/p)| Real)
(declare-const |1/q| Real)
(declare-const a Real)
(declare-const b Real)
(declare-const e Real)
(declare-const p Real)
(declare-const |power(1/power(e*p, 1/p)*b, q)| Real)
(declare-const |power(1/power(e*p, 1/p), q)| Real)
(declare-const |power(a*power(e*p, 1/p), p)| Real)
(declare-const |power(a, p)| Real)
(declare-const |power(b, q)| Real)
(declare-const |power(e*p, 1/p)| Real)
(declare-const |power(power(e*p, 1/p), p)| Real)
(declare-const q Real)
; H1
(assert (= (+ 1.0 (* (- 1.0) |1/p|) (* (- 1.0) |1/q|)) 0.0))
; 1
(assert (= (+ (* |1/(p - 1)| p) (* (- 1.0) q)) 0.0))
; 2
(assert (> |power(e*p, 1/p)| 0.0))
; 3
(assert (> |1/power(e*p, 1/p)| 0.0))
; 4
(assert (> |power(1/power(e*p, 1/p), q)| 0.0))
; 5
(assert (= (+ (* e p) (* (- 1.0) |power(power(e*p, 1/p), p)|)) 0.0))
; 6
(assert (= (+ (* (- 1.0) |power(a*power(e*p, 1/p), p)|) (* |power(a, p)| |power(power(e*p, 1/p), p)|)) 0.0))
; 7
(assert (= (+ (* (- 1.0) |power(1/power(e*p, 1/p)*b, q)|) (* |power(1/power(e*p, 1/p), q)| |power(b, q)|)) 0.0))
; 8
(assert (>= (+ (* |1/p| |power(a*power(e*p, 1/p), p)|) (* (- 1.0) |1/power(e*p, 1/p)| a b |power(e*p, 1/p)|) (* |1/q| |power(1/power(e*p, 1/p)*b, q)|)) 0.0))
; about q
(assert (> (+ (- 1.0) q) 0.0))
; about power(power(e*p, 1/p), p)
(assert (> |power(power(e*p, 1/p), p)| 0.0))
; about power(e*p, 1/p)
(assert (> |power(e*p, 1/p)| 0.0))
; about p
(assert (> (+ (- 1.0) p) 0.0))
; about e
(assert (> e 0.0))
; about b
(assert (>= b 0.0))
; about a
(assert (>= a 0.0))
; about 1/q
(assert (= (+ (- 1.0) (* |1/q| q)) 0.0))
; about 1/p
(assert (= (+ (- 1.0) (* |1/p| p)) 0.0))
; about 1/(p - 1)
(assert (= (+ (- 1.0) (* (- 1.0) |1/(p - 1)|) (* |1/(p - 1)| p)) 0.0))
; about power(a, p)
(assert (>= |power(a, p)| 0.0))
; about power(b, q)
(assert (>= |power(b, q)| 0.0))
; about 1/power(e*p, 1/p)
(assert (= (+ (- 1.0) (* |1/power(e*p, 1/p)| |power(e*p, 1/p)|)) 0.0))
; about power(1/power(e*p, 1/p), q)
(assert (>= |power(1/power(e*p, 1/p), q)| 0.0))
; about power(a*power(e*p, 1/p), p)
(assert (>= |power(a*power(e*p, 1/p), p)| 0.0))
; about power(1/power(e*p, 1/p)*b, q)
(assert (>= |power(1/power(e*p, 1/p)*b, q)| 0.0))
; 1/p is nonnegative
(assert (>= |1/p| 0.0))
; 1/power(e*p, 1/p) is nonnegative
(assert (>= |1/power(e*p, 1/p)| 0.0))
; 1/q is nonnegative
(assert (>= |1/q| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; b is nonnegative
(assert (>= b 0.0))
; e is nonnegative
(assert (>= e 0.0))
; p is nonnegative
(assert (>= p 0.0))
; power(1/power(e*p, 1/p)*b, q) is nonnegative
(assert (>= |power(1/power(e*p, 1/p)*b, q)| 0.0))
; power(1/power(e*p, 1/p), q) is nonnegative
(assert (>= |power(1/power(e*p, 1/p), q)| 0.0))
; power(a*power(e*p, 1/p), p) is nonnegative
(assert (>= |power(a*power(e*p, 1/p), p)| 0.0))
; power(a, p) is nonnegative
(assert (>= |power(a, p)| 0.0))
; power(b, q) is nonnegative
(assert (>= |power(b, q)| 0.0))
; power(e*p, 1/p) is nonnegative
(assert (>= |power(e*p, 1/p)| 0.0))
; power(power(e*p, 1/p), p) is nonnegative
(assert (>= |power(power(e*p, 1/p), p)| 0.0))
; q is nonnegative
(assert (>= q 0.0))
; the negation of the claim
(assert (<= (* |1/q| |power(1/power(e*p, 1/p), q)|) 0.0))
(check-sat)
