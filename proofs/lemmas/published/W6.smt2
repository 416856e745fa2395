; published/W6, step 1
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
; published/W6, step 2, premise
; claim: 0 < power(a, p) + power(b, p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |power(a, p)| Real)
(declare-const |power(b, p)| Real)
; H2
(assert (> (+ |power(a, p)| |power(b, p)|) 0.0))
; about power(b, p)
(assert (>= |power(b, p)| 0.0))
; about power(a, p)
(assert (>= |power(a, p)| 0.0))
; power(a, p) is nonnegative
(assert (>= |power(a, p)| 0.0))
; power(b, p) is nonnegative
(assert (>= |power(b, p)| 0.0))
; the negation of the claim
(assert (<= (+ |power(a, p)| |power(b, p)|) 0.0))
(check-sat)
(reset)
; published/W6, step 2, defined
; claim: power(power(a, p) + power(b, p), 1/p) == power(power(a, p) + power(b, p), 1/p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W6, step 2, defined
; claim: 0 == 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W6, step 3, premise
; claim: 0 < power(x, q) + power(y, q)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |power(x, q)| Real)
(declare-const |power(y, q)| Real)
; H3
(assert (> (+ |power(x, q)| |power(y, q)|) 0.0))
; about power(y, q)
(assert (>= |power(y, q)| 0.0))
; about power(x, q)
(assert (>= |power(x, q)| 0.0))
; power(x, q) is nonnegative
(assert (>= |power(x, q)| 0.0))
; power(y, q) is nonnegative
(assert (>= |power(y, q)| 0.0))
; the negation of the claim
(assert (<= (+ |power(x, q)| |power(y, q)|) 0.0))
(check-sat)
(reset)
; published/W6, step 3, defined
; claim: power(power(x, q) + power(y, q), 1/q) == power(power(x, q) + power(y, q), 1/q)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W6, step 3, defined
; claim: 0 == 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W6, step 4, premise
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
; published/W6, step 4, defined
; claim: power(power(power(a, p) + power(b, p), 1/p), p) == power(power(power(a, p) + power(b, p), 1/p), p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W6, step 4, defined
; claim: power(a, p) + power(b, p) == power(a, p) + power(b, p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W6, step 5, premise
; claim: 1/q*q == 1
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
(assert (not (= (+ 1.0 (* (- 1.0) |1/q| q)) 0.0)))
(check-sat)
(reset)
; published/W6, step 5, defined
; claim: power(power(power(x, q) + power(y, q), 1/q), q) == power(power(power(x, q) + power(y, q), 1/q), q)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W6, step 5, defined
; claim: power(x, q) + power(y, q) == power(x, q) + power(y, q)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W6, step 6, defined
; claim: power(a/power(power(a, p) + power(b, p), 1/p), p) == power(a/power(power(a, p) + power(b, p), 1/p), p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W6, step 6, defined
; claim: power(a, p)/power(power(power(a, p) + power(b, p), 1/p), p) == power(a, p)/power(power(power(a, p) + power(b, p), 1/p), p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W6, step 7, defined
; claim: power(b/power(power(a, p) + power(b, p), 1/p), p) == power(b/power(power(a, p) + power(b, p), 1/p), p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W6, step 7, defined
; claim: power(b, p)/power(power(power(a, p) + power(b, p), 1/p), p) == power(b, p)/power(power(power(a, p) + power(b, p), 1/p), p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W6, step 8, defined
; claim: power(x/power(power(x, q) + power(y, q), 1/q), q) == power(x/power(power(x, q) + power(y, q), 1/q), q)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W6, step 8, defined
; claim: power(x, q)/power(power(power(x, q) + power(y, q), 1/q), q) == power(x, q)/power(power(power(x, q) + power(y, q), 1/q), q)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W6, step 9, defined
; claim: power(y/power(power(x, q) + power(y, q), 1/q), q) == power(y/power(power(x, q) + power(y, q), 1/q), q)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W6, step 9, defined
; claim: power(y, q)/power(power(power(x, q) + power(y, q), 1/q), q) == power(y, q)/power(power(power(x, q) + power(y, q), 1/q), q)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W6, step 10, premise
; claim: 1 < p
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
(assert (<= (+ (- 1.0) p) 0.0))
(check-sat)
(reset)
; published/W6, step 10, premise
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
(assert (not (= (+ (* |1/(p - 1)| p) (* (- 1.0) q)) 0.0)))
(check-sat)
(reset)
; published/W6, step 10, defined
; claim: a/power(power(a, p) + power(b, p), 1/p)*(x/power(power(x, q) + power(y, q), 1/q)) == a/power(power(a, p) + power(b, p), 1/p)*(x/power(power(x, q) + power(y, q), 1/q))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W6, step 10, defined
; claim: power(a/power(power(a, p) + power(b, p), 1/p), p)/p + power(x/power(power(x, q) + power(y, q), 1/q), q)/q == power(a/power(power(a, p) + power(b, p), 1/p), p)/p + power(x/power(power(x, q) + power(y, q), 1/q), q)/q
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W6, step 11, premise
; claim: 1 < p
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(p - 1)| Real)
(declare-const |1/p| Real)
(declare-const |1/power(power(a, p) + power(b, p), 1/p)| Real)
(declare-const |1/power(power(power(a, p) + power(b, p), 1/p), p)| Real)
(declare-const |1/power(power(power(x, q) + power(y, q), 1/q), q)| Real)
(declare-const |1/power(power(x, q) + power(y, q), 1/q)| Real)
(declare-const |1/q| Real)
(declare-const a Real)
(declare-const p Real)
(declare-const |power(1/power(power(a, p) + power(b, p), 1/p)*a, p)| Real)
(declare-const |power(1/power(power(a, p) + power(b, p), 1/p)*b, p)| Real)
(declare-const |power(1/power(power(x, q) + power(y, q), 1/q)*x, q)| Real)
(declare-const |power(1/power(power(x, q) + power(y, q), 1/q)*y, q)| Real)
(declare-const |power(a, p)| Real)
(declare-const |power(b, p)| Real)
(declare-const |power(power(a, p) + power(b, p), 1/p)| Real)
(declare-const |power(power(power(a, p) + power(b, p), 1/p), p)| Real)
(declare-const |power(power(power(x, q) + power(y, q), 1/q), q)| Real)
(declare-const |power(power(x, q) + power(y, q), 1/q)| Real)
(declare-const |power(x, q)| Real)
(declare-const |power(y, q)| Real)
(declare-const q Real)
(declare-const x Real)
; H1
(assert (= (+ 1.0 (* (- 1.0) |1/p|) (* (- 1.0) |1/q|)) 0.0))
; H2
(assert (> (+ |power(a, p)| |power(b, p)|) 0.0))
; H3
(assert (> (+ |power(x, q)| |power(y, q)|) 0.0))
; 1
(assert (= (+ (* |1/(p - 1)| p) (* (- 1.0) q)) 0.0))
; 2
(assert (> |power(power(a, p) + power(b, p), 1/p)| 0.0))
; 3
(assert (> |power(power(x, q) + power(y, q), 1/q)| 0.0))
; 4
(assert (= (+ |power(a, p)| |power(b, p)| (* (- 1.0) |power(power(power(a, p) + power(b, p), 1/p), p)|)) 0.0))
; 5
(assert (= (+ (* (- 1.0) |power(power(power(x, q) + power(y, q), 1/q), q)|) |power(x, q)| |power(y, q)|) 0.0))
; 6
(assert (= (+ (* |1/power(power(power(a, p) + power(b, p), 1/p), p)| |power(a, p)|) (* (- 1.0) |power(1/power(power(a, p) + power(b, p), 1/p)*a, p)|)) 0.0))
; 7
(assert (= (+ (* |1/power(power(power(a, p) + power(b, p), 1/p), p)| |power(b, p)|) (* (- 1.0) |power(1/power(power(a, p) + power(b, p), 1/p)*b, p)|)) 0.0))
; 8
(assert (= (+ (* |1/power(power(power(x, q) + power(y, q), 1/q), q)| |power(x, q)|) (* (- 1.0) |power(1/power(power(x, q) + power(y, q), 1/q)*x, q)|)) 0.0))
; 9
(assert (= (+ (* |1/power(power(power(x, q) + power(y, q), 1/q), q)| |power(y, q)|) (* (- 1.0) |power(1/power(power(x, q) + power(y, q), 1/q)*y, q)|)) 0.0))
; 10
(assert (>= (+ (* |1/p| |power(1/power(power(a, p) + power(b, p), 1/p)*a, p)|) (* (- 1.0) |1/power(power(a, p) + power(b, p), 1/p)| |1/power(power(x, q) + power(y, q), 1/q)| a x) (* |1/q| |power(1/power(power(x, q) + power(y, q), 1/q)*x, q)|)) 0.0))
; about x
(assert (>= x 0.0))
; about q
(assert (> (+ (- 1.0) q) 0.0))
; about power(y, q)
(assert (>= |power(y, q)| 0.0))
; about power(x, q)
(assert (>= |power(x, q)| 0.0))
; about power(b, p)
(assert (>= |power(b, p)| 0.0))
; about power(a, p)
(assert (>= |power(a, p)| 0.0))
; about p
(assert (> (+ (- 1.0) p) 0.0))
; about a
(assert (>= a 0.0))
; about 1/q
(assert (= (+ (- 1.0) (* |1/q| q)) 0.0))
; about 1/p
(assert (= (+ (- 1.0) (* |1/p| p)) 0.0))
; about 1/(p - 1)
(assert (= (+ (- 1.0) (* (- 1.0) |1/(p - 1)|) (* |1/(p - 1)| p)) 0.0))
; about power(power(a, p) + power(b, p), 1/p)
(assert (>= |power(power(a, p) + power(b, p), 1/p)| 0.0))
; about power(power(x, q) + power(y, q), 1/q)
(assert (>= |power(power(x, q) + power(y, q), 1/q)| 0.0))
; about 1/power(power(a, p) + power(b, p), 1/p)
(assert (= (+ (- 1.0) (* |1/power(power(a, p) + power(b, p), 1/p)| |power(power(a, p) + power(b, p), 1/p)|)) 0.0))
; about 1/power(power(x, q) + power(y, q), 1/q)
(assert (= (+ (- 1.0) (* |1/power(power(x, q) + power(y, q), 1/q)| |power(power(x, q) + power(y, q), 1/q)|)) 0.0))
; about power(power(power(a, p) + power(b, p), 1/p), p)
(assert (>= |power(power(power(a, p) + power(b, p), 1/p), p)| 0.0))
; about power(power(power(x, q) + power(y, q), 1/q), q)
(assert (>= |power(power(power(x, q) + power(y, q), 1/q), q)| 0.0))
; about 1/power(power(power(a, p) + power(b, p), 1/p), p)
(assert (= (+ (- 1.0) (* |1/power(power(power(a, p) + power(b, p), 1/p), p)| |power(power(power(a, p) + power(b, p), 1/p), p)|)) 0.0))
; about 1/power(power(power(x, q) + power(y, q), 1/q), q)
(assert (= (+ (- 1.0) (* |1/power(power(power(x, q) + power(y, q), 1/q), q)| |power(power(power(x, q) + power(y, q), 1/q), q)|)) 0.0))
; about power(1/power(power(a, p) + power(b, p), 1/p)*a, p)
(assert (>= |power(1/power(power(a, p) + power(b, p), 1/p)*a, p)| 0.0))
; about power(1/power(power(a, p) + power(b, p), 1/p)*b, p)
(assert (>= |power(1/power(power(a, p) + power(b, p), 1/p)*b, p)| 0.0))
; about power(1/power(power(x, q) + power(y, q), 1/q)*x, q)
(assert (>= |power(1/power(power(x, q) + power(y, q), 1/q)*x, q)| 0.0))
; about power(1/power(power(x, q) + power(y, q), 1/q)*y, q)
(assert (>= |power(1/power(power(x, q) + power(y, q), 1/q)*y, q)| 0.0))
; 1/p is nonnegative
(assert (>= |1/p| 0.0))
; 1/power(power(a, p) + power(b, p), 1/p) is nonnegative
(assert (>= |1/power(power(a, p) + power(b, p), 1/p)| 0.0))
; 1/power(power(power(a, p) + power(b, p), 1/p), p) is nonnegative
(assert (>= |1/power(power(power(a, p) + power(b, p), 1/p), p)| 0.0))
; 1/power(power(power(x, q) + power(y, q), 1/q), q) is nonnegative
(assert (>= |1/power(power(power(x, q) + power(y, q), 1/q), q)| 0.0))
; 1/power(power(x, q) + power(y, q), 1/q) is nonnegative
(assert (>= |1/power(power(x, q) + power(y, q), 1/q)| 0.0))
; 1/q is nonnegative
(assert (>= |1/q| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; p is nonnegative
(assert (>= p 0.0))
; power(1/power(power(a, p) + power(b, p), 1/p)*a, p) is nonnegative
(assert (>= |power(1/power(power(a, p) + power(b, p), 1/p)*a, p)| 0.0))
; power(1/power(power(a, p) + power(b, p), 1/p)*b, p) is nonnegative
(assert (>= |power(1/power(power(a, p) + power(b, p), 1/p)*b, p)| 0.0))
; power(1/power(power(x, q) + power(y, q), 1/q)*x, q) is nonnegative
(assert (>= |power(1/power(power(x, q) + power(y, q), 1/q)*x, q)| 0.0))
; power(1/power(power(x, q) + power(y, q), 1/q)*y, q) is nonnegative
(assert (>= |power(1/power(power(x, q) + power(y, q), 1/q)*y, q)| 0.0))
; power(a, p) is nonnegative
(assert (>= |power(a, p)| 0.0))
; power(b, p) is nonnegative
(assert (>= |power(b, p)| 0.0))
; power(power(a, p) + power(b, p), 1/p) is nonnegative
(assert (>= |power(power(a, p) + power(b, p), 1/p)| 0.0))
; power(power(power(a, p) + power(b, p), 1/p), p) is nonnegative
(assert (>= |power(power(power(a, p) + power(b, p), 1/p), p)| 0.0))
; power(power(power(x, q) + power(y, q), 1/q), q) is nonnegative
(assert (>= |power(power(power(x, q) + power(y, q), 1/q), q)| 0.0))
; power(power(x, q) + power(y, q), 1/q) is nonnegative
(assert (>= |power(power(x, q) + power(y, q), 1/q)| 0.0))
; power(x, q) is nonnegative
(assert (>= |power(x, q)| 0.0))
; power(y, q) is nonnegative
(assert (>= |power(y, q)| 0.0))
; q is nonnegative
(assert (>= q 0.0))
; x is nonnegative
(assert (>= x 0.0))
; the negation of the claim
(assert (<= (+ (- 1.0) p) 0.0))
(check-sat)
(reset)
; published/W6, step 11, premise
; claim: q == p/(p - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(p - 1)| Real)
(declare-const |1/p| Real)
(declare-const |1/power(power(a, p) + power(b, p), 1/p)| Real)
(declare-const |1/power(power(power(a, p) + power(b, p), 1/p), p)| Real)
(declare-const |1/power(power(power(x, q) + power(y, q), 1/q), q)| Real)
(declare-const |1/power(power(x, q) + power(y, q), 1/q)| Real)
(declare-const |1/q| Real)
(declare-const a Real)
(declare-const p Real)
(declare-const |power(1/power(power(a, p) + power(b, p), 1/p)*a, p)| Real)
(declare-const |power(1/power(power(a, p) + power(b, p), 1/p)*b, p)| Real)
(declare-const |power(1/power(power(x, q) + power(y, q), 1/q)*x, q)| Real)
(declare-const |power(1/power(power(x, q) + power(y, q), 1/q)*y, q)| Real)
(declare-const |power(a, p)| Real)
(declare-const |power(b, p)| Real)
(declare-const |power(power(a, p) + power(b, p), 1/p)| Real)
(declare-const |power(power(power(a, p) + power(b, p), 1/p), p)| Real)
(declare-const |power(power(power(x, q) + power(y, q), 1/q), q)| Real)
(declare-const |power(power(x, q) + power(y, q), 1/q)| Real)
(declare-const |power(x, q)| Real)
(declare-const |power(y, q)| Real)
(declare-const q Real)
(declare-const x Real)
; H1
(assert (= (+ 1.0 (* (- 1.0) |1/p|) (* (- 1.0) |1/q|)) 0.0))
; H2
(assert (> (+ |power(a, p)| |power(b, p)|) 0.0))
; H3
(assert (> (+ |power(x, q)| |power(y, q)|) 0.0))
; 1
(assert (= (+ (* |1/(p - 1)| p) (* (- 1.0) q)) 0.0))
; 2
(assert (> |power(power(a, p) + power(b, p), 1/p)| 0.0))
; 3
(assert (> |power(power(x, q) + power(y, q), 1/q)| 0.0))
; 4
(assert (= (+ |power(a, p)| |power(b, p)| (* (- 1.0) |power(power(power(a, p) + power(b, p), 1/p), p)|)) 0.0))
; 5
(assert (= (+ (* (- 1.0) |power(power(power(x, q) + power(y, q), 1/q), q)|) |power(x, q)| |power(y, q)|) 0.0))
; 6
(assert (= (+ (* |1/power(power(power(a, p) + power(b, p), 1/p), p)| |power(a, p)|) (* (- 1.0) |power(1/power(power(a, p) + power(b, p), 1/p)*a, p)|)) 0.0))
; 7
(assert (= (+ (* |1/power(power(power(a, p) + power(b, p), 1/p), p)| |power(b, p)|) (* (- 1.0) |power(1/power(power(a, p) + power(b, p), 1/p)*b, p)|)) 0.0))
; 8
(assert (= (+ (* |1/power(power(power(x, q) + power(y, q), 1/q), q)| |power(x, q)|) (* (- 1.0) |power(1/power(power(x, q) + power(y, q), 1/q)*x, q)|)) 0.0))
; 9
(assert (= (+ (* |1/power(power(power(x, q) + power(y, q), 1/q), q)| |power(y, q)|) (* (- 1.0) |power(1/power(power(x, q) + power(y, q), 1/q)*y, q)|)) 0.0))
; 10
(assert (>= (+ (* |1/p| |power(1/power(power(a, p) + power(b, p), 1/p)*a, p)|) (* (- 1.0) |1/power(power(a, p) + power(b, p), 1/p)| |1/power(power(x, q) + power(y, q), 1/q)| a x) (* |1/q| |power(1/power(power(x, q) + power(y, q), 1/q)*x, q)|)) 0.0))
; about x
(assert (>= x 0.0))
; about q
(assert (> (+ (- 1.0) q) 0.0))
; about power(y, q)
(assert (>= |power(y, q)| 0.0))
; about power(x, q)
(assert (>= |power(x, q)| 0.0))
; about power(b, p)
(assert (>= |power(b, p)| 0.0))
; about power(a, p)
(assert (>= |power(a, p)| 0.0))
; about p
(assert (> (+ (- 1.0) p) 0.0))
; about a
(assert (>= a 0.0))
; about 1/q
(assert (= (+ (- 1.0) (* |1/q| q)) 0.0))
; about 1/p
(assert (= (+ (- 1.0) (* |1/p| p)) 0.0))
; about 1/(p - 1)
(assert (= (+ (- 1.0) (* (- 1.0) |1/(p - 1)|) (* |1/(p - 1)| p)) 0.0))
; about power(power(a, p) + power(b, p), 1/p)
(assert (>= |power(power(a, p) + power(b, p), 1/p)| 0.0))
; about power(power(x, q) + power(y, q), 1/q)
(assert (>= |power(power(x, q) + power(y, q), 1/q)| 0.0))
; about 1/power(power(a, p) + power(b, p), 1/p)
(assert (= (+ (- 1.0) (* |1/power(power(a, p) + power(b, p), 1/p)| |power(power(a, p) + power(b, p), 1/p)|)) 0.0))
; about 1/power(power(x, q) + power(y, q), 1/q)
(assert (= (+ (- 1.0) (* |1/power(power(x, q) + power(y, q), 1/q)| |power(power(x, q) + power(y, q), 1/q)|)) 0.0))
; about power(power(power(a, p) + power(b, p), 1/p), p)
(assert (>= |power(power(power(a, p) + power(b, p), 1/p), p)| 0.0))
; about power(power(power(x, q) + power(y, q), 1/q), q)
(assert (>= |power(power(power(x, q) + power(y, q), 1/q), q)| 0.0))
; about 1/power(power(power(a, p) + power(b, p), 1/p), p)
(assert (= (+ (- 1.0) (* |1/power(power(power(a, p) + power(b, p), 1/p), p)| |power(power(power(a, p) + power(b, p), 1/p), p)|)) 0.0))
; about 1/power(power(power(x, q) + power(y, q), 1/q), q)
(assert (= (+ (- 1.0) (* |1/power(power(power(x, q) + power(y, q), 1/q), q)| |power(power(power(x, q) + power(y, q), 1/q), q)|)) 0.0))
; about power(1/power(power(a, p) + power(b, p), 1/p)*a, p)
(assert (>= |power(1/power(power(a, p) + power(b, p), 1/p)*a, p)| 0.0))
; about power(1/power(power(a, p) + power(b, p), 1/p)*b, p)
(assert (>= |power(1/power(power(a, p) + power(b, p), 1/p)*b, p)| 0.0))
; about power(1/power(power(x, q) + power(y, q), 1/q)*x, q)
(assert (>= |power(1/power(power(x, q) + power(y, q), 1/q)*x, q)| 0.0))
; about power(1/power(power(x, q) + power(y, q), 1/q)*y, q)
(assert (>= |power(1/power(power(x, q) + power(y, q), 1/q)*y, q)| 0.0))
; 1/p is nonnegative
(assert (>= |1/p| 0.0))
; 1/power(power(a, p) + power(b, p), 1/p) is nonnegative
(assert (>= |1/power(power(a, p) + power(b, p), 1/p)| 0.0))
; 1/power(power(power(a, p) + power(b, p), 1/p), p) is nonnegative
(assert (>= |1/power(power(power(a, p) + power(b, p), 1/p), p)| 0.0))
; 1/power(power(power(x, q) + power(y, q), 1/q), q) is nonnegative
(assert (>= |1/power(power(power(x, q) + power(y, q), 1/q), q)| 0.0))
; 1/power(power(x, q) + power(y, q), 1/q) is nonnegative
(assert (>= |1/power(power(x, q) + power(y, q), 1/q)| 0.0))
; 1/q is nonnegative
(assert (>= |1/q| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; p is nonnegative
(assert (>= p 0.0))
; power(1/power(power(a, p) + power(b, p), 1/p)*a, p) is nonnegative
(assert (>= |power(1/power(power(a, p) + power(b, p), 1/p)*a, p)| 0.0))
; power(1/power(power(a, p) + power(b, p), 1/p)*b, p) is nonnegative
(assert (>= |power(1/power(power(a, p) + power(b, p), 1/p)*b, p)| 0.0))
; power(1/power(power(x, q) + power(y, q), 1/q)*x, q) is nonnegative
(assert (>= |power(1/power(power(x, q) + power(y, q), 1/q)*x, q)| 0.0))
; power(1/power(power(x, q) + power(y, q), 1/q)*y, q) is nonnegative
(assert (>= |power(1/power(power(x, q) + power(y, q), 1/q)*y, q)| 0.0))
; power(a, p) is nonnegative
(assert (>= |power(a, p)| 0.0))
; power(b, p) is nonnegative
(assert (>= |power(b, p)| 0.0))
; power(power(a, p) + power(b, p), 1/p) is nonnegative
(assert (>= |power(power(a, p) + power(b, p), 1/p)| 0.0))
; power(power(power(a, p) + power(b, p), 1/p), p) is nonnegative
(assert (>= |power(power(power(a, p) + power(b, p), 1/p), p)| 0.0))
; power(power(power(x, q) + power(y, q), 1/q), q) is nonnegative
(assert (>= |power(power(power(x, q) + power(y, q), 1/q), q)| 0.0))
; power(power(x, q) + power(y, q), 1/q) is nonnegative
(assert (>= |power(power(x, q) + power(y, q), 1/q)| 0.0))
; power(x, q) is nonnegative
(assert (>= |power(x, q)| 0.0))
; power(y, q) is nonnegative
(assert (>= |power(y, q)| 0.0))
; q is nonnegative
(assert (>= q 0.0))
; x is nonnegative
(assert (>= x 0.0))
; the negation of the claim
(assert (not (= (+ (* |1/(p - 1)| p) (* (- 1.0) q)) 0.0)))
(check-sat)
(reset)
; published/W6, step 11, defined
; claim: b/power(power(a, p) + power(b, p), 1/p)*(y/power(power(x, q) + power(y, q), 1/q)) == b/power(power(a, p) + power(b, p), 1/p)*(y/power(power(x, q) + power(y, q), 1/q))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W6, step 11, defined
; claim: power(b/power(power(a, p) + power(b, p), 1/p), p)/p + power(y/power(power(x, q) + power(y, q), 1/q), q)/q == power(b/power(power(a, p) + power(b, p), 1/p), p)/p + power(y/power(power(x, q) + power(y, q), 1/q), q)/q
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W6, step 12
; claim: power(a/power(power(a, p) + power(b, p), 1/p), p) + power(b/power(power(a, p) + power(b, p), 1/p), p) == 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/power(power(power(a, p) + power(b, p), 1/p), p)| Real)
(declare-const |power(1/power(power(a, p) + power(b, p), 1/p)*a, p)| Real)
(declare-const |power(1/power(power(a, p) + power(b, p), 1/p)*b, p)| Real)
(declare-const |power(a, p)| Real)
(declare-const |power(b, p)| Real)
(declare-const |power(power(power(a, p) + power(b, p), 1/p), p)| Real)
; H2
(assert (> (+ |power(a, p)| |power(b, p)|) 0.0))
; 4
(assert (= (+ |power(a, p)| |power(b, p)| (* (- 1.0) |power(power(power(a, p) + power(b, p), 1/p), p)|)) 0.0))
; 6
(assert (= (+ (* |1/power(power(power(a, p) + power(b, p), 1/p), p)| |power(a, p)|) (* (- 1.0) |power(1/power(power(a, p) + power(b, p), 1/p)*a, p)|)) 0.0))
; 7
(assert (= (+ (* |1/power(power(power(a, p) + power(b, p), 1/p), p)| |power(b, p)|) (* (- 1.0) |power(1/power(power(a, p) + power(b, p), 1/p)*b, p)|)) 0.0))
; about power(b, p)
(assert (>= |power(b, p)| 0.0))
; about power(a, p)
(assert (>= |power(a, p)| 0.0))
; about power(power(power(a, p) + power(b, p), 1/p), p)
(assert (>= |power(power(power(a, p) + power(b, p), 1/p), p)| 0.0))
; about 1/power(power(power(a, p) + power(b, p), 1/p), p)
(assert (= (+ (- 1.0) (* |1/power(power(power(a, p) + power(b, p), 1/p), p)| |power(power(power(a, p) + power(b, p), 1/p), p)|)) 0.0))
; about power(1/power(power(a, p) + power(b, p), 1/p)*a, p)
(assert (>= |power(1/power(power(a, p) + power(b, p), 1/p)*a, p)| 0.0))
; about power(1/power(power(a, p) + power(b, p), 1/p)*b, p)
(assert (>= |power(1/power(power(a, p) + power(b, p), 1/p)*b, p)| 0.0))
; 1/power(power(power(a, p) + power(b, p), 1/p), p) is nonnegative
(assert (>= |1/power(power(power(a, p) + power(b, p), 1/p), p)| 0.0))
; power(1/power(power(a, p) + power(b, p), 1/p)*a, p) is nonnegative
(assert (>= |power(1/power(power(a, p) + power(b, p), 1/p)*a, p)| 0.0))
; power(1/power(power(a, p) + power(b, p), 1/p)*b, p) is nonnegative
(assert (>= |power(1/power(power(a, p) + power(b, p), 1/p)*b, p)| 0.0))
; power(a, p) is nonnegative
(assert (>= |power(a, p)| 0.0))
; power(b, p) is nonnegative
(assert (>= |power(b, p)| 0.0))
; power(power(power(a, p) + power(b, p), 1/p), p) is nonnegative
(assert (>= |power(power(power(a, p) + power(b, p), 1/p), p)| 0.0))
; the negation of the claim
(assert (not (= (+ 1.0 (* (- 1.0) |power(1/power(power(a, p) + power(b, p), 1/p)*a, p)|) (* (- 1.0) |power(1/power(power(a, p) + power(b, p), 1/p)*b, p)|)) 0.0)))
(check-sat)
(reset)
; published/W6, step 13
; claim: power(x/power(power(x, q) + power(y, q), 1/q), q) + power(y/power(power(x, q) + power(y, q), 1/q), q) == 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/power(power(power(x, q) + power(y, q), 1/q), q)| Real)
(declare-const |power(1/power(power(x, q) + power(y, q), 1/q)*x, q)| Real)
(declare-const |power(1/power(power(x, q) + power(y, q), 1/q)*y, q)| Real)
(declare-const |power(power(power(x, q) + power(y, q), 1/q), q)| Real)
(declare-const |power(x, q)| Real)
(declare-const |power(y, q)| Real)
; H3
(assert (> (+ |power(x, q)| |power(y, q)|) 0.0))
; 5
(assert (= (+ (* (- 1.0) |power(power(power(x, q) + power(y, q), 1/q), q)|) |power(x, q)| |power(y, q)|) 0.0))
; 8
(assert (= (+ (* |1/power(power(power(x, q) + power(y, q), 1/q), q)| |power(x, q)|) (* (- 1.0) |power(1/power(power(x, q) + power(y, q), 1/q)*x, q)|)) 0.0))
; 9
(assert (= (+ (* |1/power(power(power(x, q) + power(y, q), 1/q), q)| |power(y, q)|) (* (- 1.0) |power(1/power(power(x, q) + power(y, q), 1/q)*y, q)|)) 0.0))
; about power(y, q)
(assert (>= |power(y, q)| 0.0))
; about power(x, q)
(assert (>= |power(x, q)| 0.0))
; about power(power(power(x, q) + power(y, q), 1/q), q)
(assert (>= |power(power(power(x, q) + power(y, q), 1/q), q)| 0.0))
; about 1/power(power(power(x, q) + power(y, q), 1/q), q)
(assert (= (+ (- 1.0) (* |1/power(power(power(x, q) + power(y, q), 1/q), q)| |power(power(power(x, q) + power(y, q), 1/q), q)|)) 0.0))
; about power(1/power(power(x, q) + power(y, q), 1/q)*x, q)
(assert (>= |power(1/power(power(x, q) + power(y, q), 1/q)*x, q)| 0.0))
; about power(1/power(power(x, q) + power(y, q), 1/q)*y, q)
(assert (>= |power(1/power(power(x, q) + power(y, q), 1/q)*y, q)| 0.0))
; 1/power(power(power(x, q) + power(y, q), 1/q), q) is nonnegative
(assert (>= |1/power(power(power(x, q) + power(y, q), 1/q), q)| 0.0))
; power(1/power(power(x, q) + power(y, q), 1/q)*x, q) is nonnegative
(assert (>= |power(1/power(power(x, q) + power(y, q), 1/q)*x, q)| 0.0))
; power(1/power(power(x, q) + power(y, q), 1/q)*y, q) is nonnegative
(assert (>= |power(1/power(power(x, q) + power(y, q), 1/q)*y, q)| 0.0))
; power(power(power(x, q) + power(y, q), 1/q), q) is nonnegative
(assert (>= |power(power(power(x, q) + power(y, q), 1/q), q)| 0.0))
; power(x, q) is nonnegative
(assert (>= |power(x, q)| 0.0))
; power(y, q) is nonnegative
(assert (>= |power(y, q)| 0.0))
; the negation of the claim
(assert (not (= (+ 1.0 (* (- 1.0) |power(1/power(power(x, q) + power(y, q), 1/q)*x, q)|) (* (- 1.0) |power(1/power(power(x, q) + power(y, q), 1/q)*y, q)|)) 0.0)))
(check-sat)
(reset)
; published/W6, step 14
; claim: a/power(power(a, p) + power(b, p), 1/p)*(x/power(power(x, q) + power(y, q), 1/q)) + b/power(power(a, p) + power(b, p), 1/p)*(y/power(power(x, q) + power(y, q), 1/q)) <= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/p| Real)
(declare-const |1/power(power(a, p) + power(b, p), 1/p)| Real)
(declare-const |1/power(power(x, q) + power(y, q), 1/q)| Real)
(declare-const |1/q| Real)
(declare-const a Real)
(declare-const b Real)
(declare-const p Real)
(declare-const |power(1/power(power(a, p) + power(b, p), 1/p)*a, p)| Real)
(declare-const |power(1/power(power(a, p) + power(b, p), 1/p)*b, p)| Real)
(declare-const |power(1/power(power(x, q) + power(y, q), 1/q)*x, q)| Real)
(declare-const |power(1/power(power(x, q) + power(y, q), 1/q)*y, q)| Real)
(declare-const |power(power(a, p) + power(b, p), 1/p)| Real)
(declare-const |power(power(x, q) + power(y, q), 1/q)| Real)
(declare-const q Real)
(declare-const x Real)
(declare-const y Real)
; H1
(assert (= (+ 1.0 (* (- 1.0) |1/p|) (* (- 1.0) |1/q|)) 0.0))
; 2
(assert (> |power(power(a, p) + power(b, p), 1/p)| 0.0))
; 3
(assert (> |power(power(x, q) + power(y, q), 1/q)| 0.0))
; 10
(assert (>= (+ (* |1/p| |power(1/power(power(a, p) + power(b, p), 1/p)*a, p)|) (* (- 1.0) |1/power(power(a, p) + power(b, p), 1/p)| |1/power(power(x, q) + power(y, q), 1/q)| a x) (* |1/q| |power(1/power(power(x, q) + power(y, q), 1/q)*x, q)|)) 0.0))
; 11
(assert (>= (+ (* |1/p| |power(1/power(power(a, p) + power(b, p), 1/p)*b, p)|) (* (- 1.0) |1/power(power(a, p) + power(b, p), 1/p)| |1/power(power(x, q) + power(y, q), 1/q)| b y) (* |1/q| |power(1/power(power(x, q) + power(y, q), 1/q)*y, q)|)) 0.0))
; 12
(assert (= (+ 1.0 (* (- 1.0) |power(1/power(power(a, p) + power(b, p), 1/p)*a, p)|) (* (- 1.0) |power(1/power(power(a, p) + power(b, p), 1/p)*b, p)|)) 0.0))
; 13
(assert (= (+ 1.0 (* (- 1.0) |power(1/power(power(x, q) + power(y, q), 1/q)*x, q)|) (* (- 1.0) |power(1/power(power(x, q) + power(y, q), 1/q)*y, q)|)) 0.0))
; about y
(assert (>= y 0.0))
; about x
(assert (>= x 0.0))
; about q
(assert (> (+ (- 1.0) q) 0.0))
; about p
(assert (> (+ (- 1.0) p) 0.0))
; about b
(assert (>= b 0.0))
; about a
(assert (>= a 0.0))
; about 1/q
(assert (= (+ (- 1.0) (* |1/q| q)) 0.0))
; about 1/p
(assert (= (+ (- 1.0) (* |1/p| p)) 0.0))
; about power(power(a, p) + power(b, p), 1/p)
(assert (>= |power(power(a, p) + power(b, p), 1/p)| 0.0))
; about power(power(x, q) + power(y, q), 1/q)
(assert (>= |power(power(x, q) + power(y, q), 1/q)| 0.0))
; about 1/power(power(a, p) + power(b, p), 1/p)
(assert (= (+ (- 1.0) (* |1/power(power(a, p) + power(b, p), 1/p)| |power(power(a, p) + power(b, p), 1/p)|)) 0.0))
; about 1/power(power(x, q) + power(y, q), 1/q)
(assert (= (+ (- 1.0) (* |1/power(power(x, q) + power(y, q), 1/q)| |power(power(x, q) + power(y, q), 1/q)|)) 0.0))
; about power(1/power(power(a, p) + power(b, p), 1/p)*a, p)
(assert (>= |power(1/power(power(a, p) + power(b, p), 1/p)*a, p)| 0.0))
; about power(1/power(power(a, p) + power(b, p), 1/p)*b, p)
(assert (>= |power(1/power(power(a, p) + power(b, p), 1/p)*b, p)| 0.0))
; about power(1/power(power(x, q) + power(y, q), 1/q)*x, q)
(assert (>= |power(1/power(power(x, q) + power(y, q), 1/q)*x, q)| 0.0))
; about power(1/power(power(x, q) + power(y, q), 1/q)*y, q)
(assert (>= |power(1/power(power(x, q) + power(y, q), 1/q)*y, q)| 0.0))
; 1/p is nonnegative
(assert (>= |1/p| 0.0))
; 1/power(power(a, p) + power(b, p), 1/p) is nonnegative
(assert (>= |1/power(power(a, p) + power(b, p), 1/p)| 0.0))
; 1/power(power(x, q) + power(y, q), 1/q) is nonnegative
(assert (>= |1/power(power(x, q) + power(y, q), 1/q)| 0.0))
; 1/q is nonnegative
(assert (>= |1/q| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; b is nonnegative
(assert (>= b 0.0))
; p is nonnegative
(assert (>= p 0.0))
; power(1/power(power(a, p) + power(b, p), 1/p)*a, p) is nonnegative
(assert (>= |power(1/power(power(a, p) + power(b, p), 1/p)*a, p)| 0.0))
; power(1/power(power(a, p) + power(b, p), 1/p)*b, p) is nonnegative
(assert (>= |power(1/power(power(a, p) + power(b, p), 1/p)*b, p)| 0.0))
; power(1/power(power(x, q) + power(y, q), 1/q)*x, q) is nonnegative
(assert (>= |power(1/power(power(x, q) + power(y, q), 1/q)*x, q)| 0.0))
; power(1/power(power(x, q) + power(y, q), 1/q)*y, q) is nonnegative
(assert (>= |power(1/power(power(x, q) + power(y, q), 1/q)*y, q)| 0.0))
; power(power(a, p) + power(b, p), 1/p) is nonnegative
(assert (>= |power(power(a, p) + power(b, p), 1/p)| 0.0))
; power(power(x, q) + power(y, q), 1/q) is nonnegative
(assert (>= |power(power(x, q) + power(y, q), 1/q)| 0.0))
; q is nonnegative
(assert (>= q 0.0))
; x is nonnegative
(assert (>= x 0.0))
; y is nonnegative
(assert (>= y 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) |1/power(power(a, p) + power(b, p), 1/p)| |1/power(power(x, q) + power(y, q), 1/q)| a x) (* (- 1.0) |1/power(power(a, p) + power(b, p), 1/p)| |1/power(power(x, q) + power(y, q), 1/q)| b y)) 0.0))
(check-sat)
(reset)
; published/W6, claim
; claim: a*x + b*y <= power(power(a, p) + power(b, p), 1/p)*power(power(x, q) + power(y, q), 1/q)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/power(power(a, p) + power(b, p), 1/p)| Real)
(declare-const |1/power(power(x, q) + power(y, q), 1/q)| Real)
(declare-const a Real)
(declare-const b Real)
(declare-const |power(power(a, p) + power(b, p), 1/p)| Real)
(declare-const |power(power(x, q) + power(y, q), 1/q)| Real)
(declare-const x Real)
(declare-const y Real)
; 2
(assert (> |power(power(a, p) + power(b, p), 1/p)| 0.0))
; 3
(assert (> |power(power(x, q) + power(y, q), 1/q)| 0.0))
; 14
(assert (>= (+ 1.0 (* (- 1.0) |1/power(power(a, p) + power(b, p), 1/p)| |1/power(power(x, q) + power(y, q), 1/q)| a x) (* (- 1.0) |1/power(power(a, p) + power(b, p), 1/p)| |1/power(power(x, q) + power(y, q), 1/q)| b y)) 0.0))
; about y
(assert (>= y 0.0))
; about x
(assert (>= x 0.0))
; about b
(assert (>= b 0.0))
; about a
(assert (>= a 0.0))
; about power(power(a, p) + power(b, p), 1/p)
(assert (>= |power(power(a, p) + power(b, p), 1/p)| 0.0))
; about power(power(x, q) + power(y, q), 1/q)
(assert (>= |power(power(x, q) + power(y, q), 1/q)| 0.0))
; about 1/power(power(a, p) + power(b, p), 1/p)
(assert (= (+ (- 1.0) (* |1/power(power(a, p) + power(b, p), 1/p)| |power(power(a, p) + power(b, p), 1/p)|)) 0.0))
; about 1/power(power(x, q) + power(y, q), 1/q)
(assert (= (+ (- 1.0) (* |1/power(power(x, q) + power(y, q), 1/q)| |power(power(x, q) + power(y, q), 1/q)|)) 0.0))
; 1/power(power(a, p) + power(b, p), 1/p) is nonnegative
(assert (>= |1/power(power(a, p) + power(b, p), 1/p)| 0.0))
; 1/power(power(x, q) + power(y, q), 1/q) is nonnegative
(assert (>= |1/power(power(x, q) + power(y, q), 1/q)| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; b is nonnegative
(assert (>= b 0.0))
; power(power(a, p) + power(b, p), 1/p) is nonnegative
(assert (>= |power(power(a, p) + power(b, p), 1/p)| 0.0))
; power(power(x, q) + power(y, q), 1/q) is nonnegative
(assert (>= |power(power(x, q) + power(y, q), 1/q)| 0.0))
; x is nonnegative
(assert (>= x 0.0))
; y is nonnegative
(assert (>= y 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) a x) (* (- 1.0) b y) (* |power(power(a, p) + power(b, p), 1/p)| |power(power(x, q) + power(y, q), 1/q)|)) 0.0))
(check-sat)
