; published/P5c, step 1
; claim: (c[k]*u[k]*v[k])^2 <= c0^2*(u[k]^2*v[k]^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |abs(c[k])| Real)
(declare-const c0 Real)
(declare-const |c[k]| Real)
(declare-const |u[k]| Real)
(declare-const |v[k]| Real)
; H1
(assert (>= (+ (* (- 1.0) |abs(c[k])|) c0) 0.0))
; about c0
(assert (>= c0 0.0))
; about abs(c[k])
(assert (= (+ (* |abs(c[k])| |abs(c[k])|) (* (- 1.0) |c[k]| |c[k]|)) 0.0))
; about abs(c[k])
(assert (>= (+ |abs(c[k])| (* (- 1.0) |c[k]|)) 0.0))
; about abs(c[k])
(assert (>= (+ |abs(c[k])| |c[k]|) 0.0))
; abs(c[k]) is nonnegative
(assert (>= |abs(c[k])| 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; the negation of the claim
(assert (< (+ (* c0 c0 |u[k]| |u[k]| |v[k]| |v[k]|) (* (- 1.0) |c[k]| |c[k]| |u[k]| |u[k]| |v[k]| |v[k]|)) 0.0))
(check-sat)
(reset)
; published/P5c, step 2, base
; claim: Sum((c[i]*u[i]*v[i])^2, i, 0, 0 - 1) <= c0^2*Sum(u[i]^2, i, 0, 0 - 1)*Sum(v[i]^2, i, 0, 0 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P5c, step 2, step
; claim: Sum((c[i]*u[i]*v[i])^2, i, 0, k - 1) + (c[k + 1 - 1]*u[k + 1 - 1]*v[k + 1 - 1])^2 <= c0^2*(Sum(u[i]^2, i, 0, k - 1) + u[k + 1 - 1]^2)*(Sum(v[i]^2, i, 0, k - 1) + v[k + 1 - 1]^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(c[i1]^2*u[i1]^2*v[i1]^2, i1, 0, k - 1)| Real)
(declare-const |Sum(u[i1]^2, i1, 0, k - 1)| Real)
(declare-const |Sum(v[i1]^2, i1, 0, k - 1)| Real)
(declare-const c0 Real)
(declare-const |c[k]| Real)
(declare-const |u[k]| Real)
(declare-const |v[k]| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |Sum(c[i1]^2*u[i1]^2*v[i1]^2, i1, 0, k - 1)|) (* |Sum(u[i1]^2, i1, 0, k - 1)| |Sum(v[i1]^2, i1, 0, k - 1)| c0 c0)) 0.0))
; 1
(assert (>= (+ (* c0 c0 |u[k]| |u[k]| |v[k]| |v[k]|) (* (- 1.0) |c[k]| |c[k]| |u[k]| |u[k]| |v[k]| |v[k]|)) 0.0))
; about c0
(assert (>= c0 0.0))
; Sum(c[i1]^2*u[i1]^2*v[i1]^2, i1, 0, k - 1) is nonnegative
(assert (>= |Sum(c[i1]^2*u[i1]^2*v[i1]^2, i1, 0, k - 1)| 0.0))
; Sum(u[i1]^2, i1, 0, k - 1) is nonnegative
(assert (>= |Sum(u[i1]^2, i1, 0, k - 1)| 0.0))
; Sum(v[i1]^2, i1, 0, k - 1) is nonnegative
(assert (>= |Sum(v[i1]^2, i1, 0, k - 1)| 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Sum(c[i1]^2*u[i1]^2*v[i1]^2, i1, 0, k - 1)|) (* |Sum(u[i1]^2, i1, 0, k - 1)| |Sum(v[i1]^2, i1, 0, k - 1)| c0 c0) (* |Sum(u[i1]^2, i1, 0, k - 1)| c0 c0 |v[k]| |v[k]|) (* |Sum(v[i1]^2, i1, 0, k - 1)| c0 c0 |u[k]| |u[k]|) (* c0 c0 |u[k]| |u[k]| |v[k]| |v[k]|) (* (- 1.0) |c[k]| |c[k]| |u[k]| |u[k]| |v[k]| |v[k]|)) 0.0))
(check-sat)
(reset)
; published/P5c, step 3
; claim: Sum((c[i]*u[i]*v[i])^2, i, 0, n - 1)/n <= (c0*sqrt(n))^2*(Sum(u[i]^2, i, 0, n - 1)/n)*(Sum(v[i]^2, i, 0, n - 1)/n)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/n| Real)
(declare-const |Sum(c[i1]^2*u[i1]^2*v[i1]^2, i1, 0, n - 1)| Real)
(declare-const |Sum(u[i1]^2, i1, 0, n - 1)| Real)
(declare-const |Sum(v[i1]^2, i1, 0, n - 1)| Real)
(declare-const c0 Real)
(declare-const n Real)
(declare-const |sqrt(n)| Real)
; 2
(assert (>= (+ (* (- 1.0) |Sum(c[i1]^2*u[i1]^2*v[i1]^2, i1, 0, n - 1)|) (* |Sum(u[i1]^2, i1, 0, n - 1)| |Sum(v[i1]^2, i1, 0, n - 1)| c0 c0)) 0.0))
; index
(assert (>= (+ (- 1.0) n) 0.0))
; about n
(assert (>= (+ (- 1.0) n) 0.0))
; about c0
(assert (>= c0 0.0))
; about 1/n
(assert (= (+ (- 1.0) (* |1/n| n)) 0.0))
; about sqrt(n)
(assert (= (+ (* (- 1.0) n) (* |sqrt(n)| |sqrt(n)|)) 0.0))
; 1/n is nonnegative
(assert (>= |1/n| 0.0))
; Sum(c[i1]^2*u[i1]^2*v[i1]^2, i1, 0, n - 1) is nonnegative
(assert (>= |Sum(c[i1]^2*u[i1]^2*v[i1]^2, i1, 0, n - 1)| 0.0))
; Sum(u[i1]^2, i1, 0, n - 1) is nonnegative
(assert (>= |Sum(u[i1]^2, i1, 0, n - 1)| 0.0))
; Sum(v[i1]^2, i1, 0, n - 1) is nonnegative
(assert (>= |Sum(v[i1]^2, i1, 0, n - 1)| 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; n is nonnegative
(assert (>= n 0.0))
; sqrt(n) is nonnegative
(assert (>= |sqrt(n)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/n| |Sum(c[i1]^2*u[i1]^2*v[i1]^2, i1, 0, n - 1)|) (* |1/n| |1/n| |Sum(u[i1]^2, i1, 0, n - 1)| |Sum(v[i1]^2, i1, 0, n - 1)| c0 c0 |sqrt(n)| |sqrt(n)|)) 0.0))
(check-sat)
(reset)
; published/P5c, claim
; claim: sqrt(Sum((c[i]*u[i]*v[i])^2, i, 0, n - 1)/n) <= c0*sqrt(n)*sqrt(Sum(u[i]^2, i, 0, n - 1)/n)*sqrt(Sum(v[i]^2, i, 0, n - 1)/n)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/n| Real)
(declare-const |Sum(c[i1]^2*u[i1]^2*v[i1]^2, i1, 0, n - 1)| Real)
(declare-const |Sum(u[i1]^2, i1, 0, n - 1)| Real)
(declare-const |Sum(v[i1]^2, i1, 0, n - 1)| Real)
(declare-const c0 Real)
(declare-const n Real)
(declare-const |sqrt(1/n*Sum(c[i1]^2*u[i1]^2*v[i1]^2, i1, 0, n - 1))| Real)
(declare-const |sqrt(1/n*Sum(u[i1]^2, i1, 0, n - 1))| Real)
(declare-const |sqrt(1/n*Sum(v[i1]^2, i1, 0, n - 1))| Real)
(declare-const |sqrt(n)| Real)
; 3
(assert (>= (+ (* (- 1.0) |1/n| |Sum(c[i1]^2*u[i1]^2*v[i1]^2, i1, 0, n - 1)|) (* |1/n| |1/n| |Sum(u[i1]^2, i1, 0, n - 1)| |Sum(v[i1]^2, i1, 0, n - 1)| c0 c0 |sqrt(n)| |sqrt(n)|)) 0.0))
; index
(assert (>= (+ (- 1.0) n) 0.0))
; about n
(assert (>= (+ (- 1.0) n) 0.0))
; about c0
(assert (>= c0 0.0))
; about 1/n
(assert (= (+ (- 1.0) (* |1/n| n)) 0.0))
; about sqrt(n)
(assert (= (+ (* (- 1.0) n) (* |sqrt(n)| |sqrt(n)|)) 0.0))
; about sqrt(1/n*Sum(u[i1]^2, i1, 0, n - 1))
(assert (= (+ (* (- 1.0) |1/n| |Sum(u[i1]^2, i1, 0, n - 1)|) (* |sqrt(1/n*Sum(u[i1]^2, i1, 0, n - 1))| |sqrt(1/n*Sum(u[i1]^2, i1, 0, n - 1))|)) 0.0))
; about sqrt(1/n*Sum(v[i1]^2, i1, 0, n - 1))
(assert (= (+ (* (- 1.0) |1/n| |Sum(v[i1]^2, i1, 0, n - 1)|) (* |sqrt(1/n*Sum(v[i1]^2, i1, 0, n - 1))| |sqrt(1/n*Sum(v[i1]^2, i1, 0, n - 1))|)) 0.0))
; about sqrt(1/n*Sum(c[i1]^2*u[i1]^2*v[i1]^2, i1, 0, n - 1))
(assert (= (+ (* (- 1.0) |1/n| |Sum(c[i1]^2*u[i1]^2*v[i1]^2, i1, 0, n - 1)|) (* |sqrt(1/n*Sum(c[i1]^2*u[i1]^2*v[i1]^2, i1, 0, n - 1))| |sqrt(1/n*Sum(c[i1]^2*u[i1]^2*v[i1]^2, i1, 0, n - 1))|)) 0.0))
; 1/n is nonnegative
(assert (>= |1/n| 0.0))
; Sum(c[i1]^2*u[i1]^2*v[i1]^2, i1, 0, n - 1) is nonnegative
(assert (>= |Sum(c[i1]^2*u[i1]^2*v[i1]^2, i1, 0, n - 1)| 0.0))
; Sum(u[i1]^2, i1, 0, n - 1) is nonnegative
(assert (>= |Sum(u[i1]^2, i1, 0, n - 1)| 0.0))
; Sum(v[i1]^2, i1, 0, n - 1) is nonnegative
(assert (>= |Sum(v[i1]^2, i1, 0, n - 1)| 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; n is nonnegative
(assert (>= n 0.0))
; sqrt(1/n*Sum(c[i1]^2*u[i1]^2*v[i1]^2, i1, 0, n - 1)) is nonnegative
(assert (>= |sqrt(1/n*Sum(c[i1]^2*u[i1]^2*v[i1]^2, i1, 0, n - 1))| 0.0))
; sqrt(1/n*Sum(u[i1]^2, i1, 0, n - 1)) is nonnegative
(assert (>= |sqrt(1/n*Sum(u[i1]^2, i1, 0, n - 1))| 0.0))
; sqrt(1/n*Sum(v[i1]^2, i1, 0, n - 1)) is nonnegative
(assert (>= |sqrt(1/n*Sum(v[i1]^2, i1, 0, n - 1))| 0.0))
; sqrt(n) is nonnegative
(assert (>= |sqrt(n)| 0.0))
; the negation of the claim
(assert (< (+ (* c0 |sqrt(1/n*Sum(u[i1]^2, i1, 0, n - 1))| |sqrt(1/n*Sum(v[i1]^2, i1, 0, n - 1))| |sqrt(n)|) (* (- 1.0) |sqrt(1/n*Sum(c[i1]^2*u[i1]^2*v[i1]^2, i1, 0, n - 1))|)) 0.0))
(check-sat)
