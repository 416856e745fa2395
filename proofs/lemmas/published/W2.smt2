; published/W2, step 1
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
(assert (> q 0.0))
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
; published/W2, step 2, premise
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
(assert (> q 0.0))
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
; published/W2, step 2, premise
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
(assert (> q 0.0))
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
; published/W2, step 2, defined
; claim: Abs(a)*Abs(b) == Abs(a)*Abs(b)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W2, step 2, defined
; claim: power(Abs(a), p)/p + power(Abs(b), q)/q == power(Abs(a), p)/p + power(Abs(b), q)/q
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W2, claim
; claim: a*b <= power(Abs(a), p)/p + power(Abs(b), q)/q
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(p - 1)| Real)
(declare-const |1/p| Real)
(declare-const |1/q| Real)
(declare-const a Real)
(declare-const |abs(a)| Real)
(declare-const |abs(b)| Real)
(declare-const b Real)
(declare-const p Real)
(declare-const |power(abs(a), p)| Real)
(declare-const |power(abs(b), q)| Real)
(declare-const q Real)
; H1
(assert (= (+ 1.0 (* (- 1.0) |1/p|) (* (- 1.0) |1/q|)) 0.0))
; 1
(assert (= (+ (* |1/(p - 1)| p) (* (- 1.0) q)) 0.0))
; 2
(assert (>= (+ (* |1/p| |power(abs(a), p)|) (* |1/q| |power(abs(b), q)|) (* (- 1.0) |abs(a)| |abs(b)|)) 0.0))
; about q
(assert (> q 0.0))
; about p
(assert (> (+ (- 1.0) p) 0.0))
; about abs(b)
(assert (= (+ (* |abs(b)| |abs(b)|) (* (- 1.0) b b)) 0.0))
; about abs(b)
(assert (>= (+ |abs(b)| (* (- 1.0) b)) 0.0))
; about abs(b)
(assert (>= (+ |abs(b)| b) 0.0))
; about abs(a)
(assert (= (+ (* (- 1.0) a a) (* |abs(a)| |abs(a)|)) 0.0))
; about abs(a)
(assert (>= (+ (* (- 1.0) a) |abs(a)|) 0.0))
; about abs(a)
(assert (>= (+ a |abs(a)|) 0.0))
; about 1/q
(assert (= (+ (- 1.0) (* |1/q| q)) 0.0))
; about 1/p
(assert (= (+ (- 1.0) (* |1/p| p)) 0.0))
; about 1/(p - 1)
(assert (= (+ (- 1.0) (* (- 1.0) |1/(p - 1)|) (* |1/(p - 1)| p)) 0.0))
; about power(abs(a), p)
(assert (>= |power(abs(a), p)| 0.0))
; about power(abs(b), q)
(assert (>= |power(abs(b), q)| 0.0))
; 1/p is nonnegative
(assert (>= |1/p| 0.0))
; 1/q is nonnegative
(assert (>= |1/q| 0.0))
; abs(a) is nonnegative
(assert (>= |abs(a)| 0.0))
; abs(b) is nonnegative
(assert (>= |abs(b)| 0.0))
; p is nonnegative
(assert (>= p 0.0))
; power(abs(a), p) is nonnegative
(assert (>= |power(abs(a), p)| 0.0))
; power(abs(b), q) is nonnegative
(assert (>= |power(abs(b), q)| 0.0))
; q is nonnegative
(assert (>= q 0.0))
; the negation of the claim
(assert (< (+ (* |1/p| |power(abs(a), p)|) (* |1/q| |power(abs(b), q)|) (* (- 1.0) a b)) 0.0))
(check-sat)
