; published/B1, step 1
; claim: s*(L^2/(a*(s + 1))) <= L^2/a
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(a*s + a)| Real)
(declare-const |1/a| Real)
(declare-const L Real)
(declare-const a Real)
(declare-const s Real)
; about s
(assert (>= s 0.0))
; about L
(assert (>= L 0.0))
; about a
(assert (> a 0.0))
; about 1/a
(assert (= (+ (- 1.0) (* |1/a| a)) 0.0))
; about 1/(a*s + a)
(assert (= (+ (- 1.0) (* |1/(a*s + a)| a) (* |1/(a*s + a)| a s)) 0.0))
; 1/(a*s + a) is nonnegative
(assert (>= |1/(a*s + a)| 0.0))
; 1/a is nonnegative
(assert (>= |1/a| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; a is nonnegative
(assert (>= a 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/(a*s + a)| L L s) (* |1/a| L L)) 0.0))
(check-sat)
(reset)
; published/B1, step 2
; claim: s*d[s] <= L^2/a + a/4*(s*(s - 1)*r[s] - s*(s + 1)*r[s + 1])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(a*s + a)| Real)
(declare-const |1/a| Real)
(declare-const L Real)
(declare-const a Real)
(declare-const |d[s]| Real)
(declare-const |r[s + 1]| Real)
(declare-const |r[s]| Real)
(declare-const s Real)
; H1
(assert (>= (+ (* |1/(a*s + a)| L L) (* (- (/ 1.0 4.0)) a |r[s + 1]|) (* (- (/ 1.0 4.0)) a |r[s + 1]| s) (* (- (/ 1.0 4.0)) a |r[s]|) (* (/ 1.0 4.0) a |r[s]| s) (* (- 1.0) |d[s]|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |1/(a*s + a)| L L s) (* |1/a| L L)) 0.0))
; about s
(assert (>= s 0.0))
; about r[s]
(assert (>= |r[s]| 0.0))
; about r[s + 1]
(assert (>= |r[s + 1]| 0.0))
; about a
(assert (> a 0.0))
; about L
(assert (>= L 0.0))
; about 1/(a*s + a)
(assert (= (+ (- 1.0) (* |1/(a*s + a)| a) (* |1/(a*s + a)| a s)) 0.0))
; about 1/a
(assert (= (+ (- 1.0) (* |1/a| a)) 0.0))
; 1/(a*s + a) is nonnegative
(assert (>= |1/(a*s + a)| 0.0))
; 1/a is nonnegative
(assert (>= |1/a| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; a is nonnegative
(assert (>= a 0.0))
; r[s + 1] is nonnegative
(assert (>= |r[s + 1]| 0.0))
; r[s] is nonnegative
(assert (>= |r[s]| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* |1/a| L L) (* (- (/ 1.0 4.0)) a |r[s + 1]| s) (* (- (/ 1.0 4.0)) a |r[s + 1]| s s) (* (- (/ 1.0 4.0)) a |r[s]| s) (* (/ 1.0 4.0) a |r[s]| s s) (* (- 1.0) |d[s]| s)) 0.0))
(check-sat)
(reset)
; published/B1, step 3, base
; claim: Sum(s*d[s], s, 1, 0) <= 0*(L^2/a) - a/4*0*(0 + 1)*r[0 + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/B1, step 3, step
; claim: Sum(s*d[s], s, 1, j) + (j + 1)*d[j + 1] <= (j + 1)*(L^2/a) - a/4*(j + 1)*(j + 1 + 1)*r[j + 1 + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/a| Real)
(declare-const L Real)
(declare-const |Sum(d[i1]*i1, i1, 1, j)| Real)
(declare-const a Real)
(declare-const |d[j + 1]| Real)
(declare-const j Real)
(declare-const |r[j + 1]| Real)
(declare-const |r[j + 2]| Real)
; induction hypothesis
(assert (>= (+ (* |1/a| L L j) (* (- 1.0) |Sum(d[i1]*i1, i1, 1, j)|) (* (- (/ 1.0 4.0)) a j |r[j + 1]|) (* (- (/ 1.0 4.0)) a j j |r[j + 1]|)) 0.0))
; 2
(assert (>= (+ (* |1/a| L L) (* (/ 1.0 4.0) a j |r[j + 1]|) (* (- (/ 3.0 4.0)) a j |r[j + 2]|) (* (/ 1.0 4.0) a j j |r[j + 1]|) (* (- (/ 1.0 4.0)) a j j |r[j + 2]|) (* (- (/ 1.0 2.0)) a |r[j + 2]|) (* (- 1.0) |d[j + 1]|) (* (- 1.0) |d[j + 1]| j)) 0.0))
; index
(assert (>= j 0.0))
; about r[j + 2]
(assert (>= |r[j + 2]| 0.0))
; about r[j + 1]
(assert (>= |r[j + 1]| 0.0))
; about j
(assert (>= j 0.0))
; about a
(assert (> a 0.0))
; about L
(assert (>= L 0.0))
; about 1/a
(assert (= (+ (- 1.0) (* |1/a| a)) 0.0))
; 1/a is nonnegative
(assert (>= |1/a| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; a is nonnegative
(assert (>= a 0.0))
; j is nonnegative
(assert (>= j 0.0))
; r[j + 1] is nonnegative
(assert (>= |r[j + 1]| 0.0))
; r[j + 2] is nonnegative
(assert (>= |r[j + 2]| 0.0))
; the negation of the claim
(assert (< (+ (* |1/a| L L) (* |1/a| L L j) (* (- 1.0) |Sum(d[i1]*i1, i1, 1, j)|) (* (- (/ 3.0 4.0)) a j |r[j + 2]|) (* (- (/ 1.0 4.0)) a j j |r[j + 2]|) (* (- (/ 1.0 2.0)) a |r[j + 2]|) (* (- 1.0) |d[j + 1]|) (* (- 1.0) |d[j + 1]| j)) 0.0))
(check-sat)
(reset)
; published/B1, step 4
; claim: Sum(s*d[s], s, 1, t) <= t*(L^2/a)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/a| Real)
(declare-const L Real)
(declare-const |Sum(d[i1]*i1, i1, 1, t)| Real)
(declare-const a Real)
(declare-const |r[t + 1]| Real)
(declare-const t Real)
; 3
(assert (>= (+ (* |1/a| L L t) (* (- 1.0) |Sum(d[i1]*i1, i1, 1, t)|) (* (- (/ 1.0 4.0)) a |r[t + 1]| t) (* (- (/ 1.0 4.0)) a |r[t + 1]| t t)) 0.0))
; index
(assert (>= (+ (- 1.0) t) 0.0))
; about t
(assert (>= (+ (- 1.0) t) 0.0))
; about r[t + 1]
(assert (>= |r[t + 1]| 0.0))
; about a
(assert (> a 0.0))
; about L
(assert (>= L 0.0))
; about 1/a
(assert (= (+ (- 1.0) (* |1/a| a)) 0.0))
; 1/a is nonnegative
(assert (>= |1/a| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; a is nonnegative
(assert (>= a 0.0))
; r[t + 1] is nonnegative
(assert (>= |r[t + 1]| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* |1/a| L L t) (* (- 1.0) |Sum(d[i1]*i1, i1, 1, t)|)) 0.0))
(check-sat)
(reset)
; published/B1, step 5
; claim: 2/(t*(t + 1))*Sum(s*d[s], s, 1, t) <= 2/(t*(t + 1))*(t*(L^2/a))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(t^2 + t)| Real)
(declare-const |1/a| Real)
(declare-const L Real)
(declare-const |Sum(d[i1]*i1, i1, 1, t)| Real)
(declare-const a Real)
(declare-const t Real)
; 4
(assert (>= (+ (* |1/a| L L t) (* (- 1.0) |Sum(d[i1]*i1, i1, 1, t)|)) 0.0))
; index
(assert (>= (+ (- 1.0) t) 0.0))
; about t
(assert (>= (+ (- 1.0) t) 0.0))
; about L
(assert (>= L 0.0))
; about a
(assert (> a 0.0))
; about 1/a
(assert (= (+ (- 1.0) (* |1/a| a)) 0.0))
; about 1/(t^2 + t)
(assert (= (+ (- 1.0) (* |1/(t^2 + t)| t) (* |1/(t^2 + t)| t t)) 0.0))
; 1/(t^2 + t) is nonnegative
(assert (>= |1/(t^2 + t)| 0.0))
; 1/a is nonnegative
(assert (>= |1/a| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; a is nonnegative
(assert (>= a 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |1/(t^2 + t)| |1/a| L L t) (* (- 2.0) |1/(t^2 + t)| |Sum(d[i1]*i1, i1, 1, t)|)) 0.0))
(check-sat)
(reset)
; published/B1, step 6
; claim: 2/(t*(t + 1))*(t*(L^2/a)) == 2*L^2/(a*(t + 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(a*t + a)| Real)
(declare-const |1/(t^2 + t)| Real)
(declare-const |1/a| Real)
(declare-const L Real)
(declare-const |Sum(d[i1]*i1, i1, 1, t)| Real)
(declare-const a Real)
(declare-const t Real)
; 4
(assert (>= (+ (* |1/a| L L t) (* (- 1.0) |Sum(d[i1]*i1, i1, 1, t)|)) 0.0))
; 5
(assert (>= (+ (* 2.0 |1/(t^2 + t)| |1/a| L L t) (* (- 2.0) |1/(t^2 + t)| |Sum(d[i1]*i1, i1, 1, t)|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |1/(a*t + a)| L L t) (* |1/a| L L)) 0.0))
; index
(assert (>= (+ (- 1.0) t) 0.0))
; about t
(assert (>= (+ (- 1.0) t) 0.0))
; about L
(assert (>= L 0.0))
; about a
(assert (> a 0.0))
; about 1/a
(assert (= (+ (- 1.0) (* |1/a| a)) 0.0))
; about 1/(a*t + a)
(assert (= (+ (- 1.0) (* |1/(a*t + a)| a) (* |1/(a*t + a)| a t)) 0.0))
; about 1/(t^2 + t)
(assert (= (+ (- 1.0) (* |1/(t^2 + t)| t) (* |1/(t^2 + t)| t t)) 0.0))
; 1/(a*t + a) is nonnegative
(assert (>= |1/(a*t + a)| 0.0))
; 1/(t^2 + t) is nonnegative
(assert (>= |1/(t^2 + t)| 0.0))
; 1/a is nonnegative
(assert (>= |1/a| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; a is nonnegative
(assert (>= a 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (not (= (+ (* 2.0 |1/(a*t + a)| L L) (* (- 2.0) |1/(t^2 + t)| |1/a| L L t)) 0.0)))
(check-sat)
(reset)
; published/B1, claim
; claim: 2/(t*(t + 1))*Sum(s*d[s], s, 1, t) <= 2*L^2/(a*(t + 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(a*t + a)| Real)
(declare-const |1/(t^2 + t)| Real)
(declare-const |1/a| Real)
(declare-const L Real)
(declare-const |Sum(d[i1]*i1, i1, 1, t)| Real)
(declare-const a Real)
(declare-const t Real)
; 5
(assert (>= (+ (* 2.0 |1/(t^2 + t)| |1/a| L L t) (* (- 2.0) |1/(t^2 + t)| |Sum(d[i1]*i1, i1, 1, t)|)) 0.0))
; 6
(assert (= (+ (* 2.0 |1/(a*t + a)| L L) (* (- 2.0) |1/(t^2 + t)| |1/a| L L t)) 0.0))
; index
(assert (>= (+ (- 1.0) t) 0.0))
; about t
(assert (>= (+ (- 1.0) t) 0.0))
; about L
(assert (>= L 0.0))
; about a
(assert (> a 0.0))
; about 1/a
(assert (= (+ (- 1.0) (* |1/a| a)) 0.0))
; about 1/(a*t + a)
(assert (= (+ (- 1.0) (* |1/(a*t + a)| a) (* |1/(a*t + a)| a t)) 0.0))
; about 1/(t^2 + t)
(assert (= (+ (- 1.0) (* |1/(t^2 + t)| t) (* |1/(t^2 + t)| t t)) 0.0))
; 1/(a*t + a) is nonnegative
(assert (>= |1/(a*t + a)| 0.0))
; 1/(t^2 + t) is nonnegative
(assert (>= |1/(t^2 + t)| 0.0))
; 1/a is nonnegative
(assert (>= |1/a| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; a is nonnegative
(assert (>= a 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |1/(a*t + a)| L L) (* (- 2.0) |1/(t^2 + t)| |Sum(d[i1]*i1, i1, 1, t)|)) 0.0))
(check-sat)
