; published/P7, step 2
; claim: norm(x)*norm(v[k]) <= C_x*norm(v[k])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const C_x Real)
(declare-const |inner(v[k], v[k])| Real)
(declare-const |inner(x, x)| Real)
(declare-const |norm(v[k])| Real)
(declare-const |norm(x)| Real)
; H5
(assert (>= (+ C_x (* (- 1.0) |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(v[k])
(assert (= (+ (* (- 1.0) |inner(v[k], v[k])|) (* |norm(v[k])| |norm(v[k])|)) 0.0))
; about inner(v[k], v[k])
(assert (= (+ |inner(v[k], v[k])| (* (- 1.0) |norm(v[k])| |norm(v[k])|)) 0.0))
; about C_x
(assert (>= C_x 0.0))
; C_x is nonnegative
(assert (>= C_x 0.0))
; inner(v[k], v[k]) is nonnegative
(assert (>= |inner(v[k], v[k])| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; norm(v[k]) is nonnegative
(assert (>= |norm(v[k])| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; the negation of the claim
(assert (< (+ (* C_x |norm(v[k])|) (* (- 1.0) |norm(v[k])| |norm(x)|)) 0.0))
(check-sat)
(reset)
; published/P7, step 3
; claim: inner(x, v[k])^2 <= C_x^2*norm(v[k])^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const C_x Real)
(declare-const |abs(inner(v[k], x))| Real)
(declare-const |inner(v[k], v[k])| Real)
(declare-const |inner(v[k], x)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |norm(v[k])| Real)
(declare-const |norm(x)| Real)
; 1
(assert (>= (+ (* (- 1.0) |abs(inner(v[k], x))|) (* |norm(v[k])| |norm(x)|)) 0.0))
; 2
(assert (>= (+ (* C_x |norm(v[k])|) (* (- 1.0) |norm(v[k])| |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(v[k])
(assert (= (+ (* (- 1.0) |inner(v[k], v[k])|) (* |norm(v[k])| |norm(v[k])|)) 0.0))
; about inner(v[k], v[k])
(assert (= (+ |inner(v[k], v[k])| (* (- 1.0) |norm(v[k])| |norm(v[k])|)) 0.0))
; about abs(inner(v[k], x))
(assert (= (+ (* |abs(inner(v[k], x))| |abs(inner(v[k], x))|) (* (- 1.0) |inner(v[k], x)| |inner(v[k], x)|)) 0.0))
; about abs(inner(v[k], x))
(assert (>= (+ |abs(inner(v[k], x))| (* (- 1.0) |inner(v[k], x)|)) 0.0))
; about abs(inner(v[k], x))
(assert (>= (+ |abs(inner(v[k], x))| |inner(v[k], x)|) 0.0))
; about C_x
(assert (>= C_x 0.0))
; C_x is nonnegative
(assert (>= C_x 0.0))
; abs(inner(v[k], x)) is nonnegative
(assert (>= |abs(inner(v[k], x))| 0.0))
; inner(v[k], v[k]) is nonnegative
(assert (>= |inner(v[k], v[k])| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; norm(v[k]) is nonnegative
(assert (>= |norm(v[k])| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; the negation of the claim
(assert (< (+ (* C_x C_x |norm(v[k])| |norm(v[k])|) (* (- 1.0) |inner(v[k], x)| |inner(v[k], x)|)) 0.0))
(check-sat)
(reset)
; published/P7, step 4, each
; claim: inner(x, v[i])^2 <= C_x^2*norm(v[i])^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const C_x Real)
(declare-const |inner(v[i], v[i])| Real)
(declare-const |inner(v[i], x)| Real)
(declare-const |norm(v[i])| Real)
; 3
(assert (>= (+ (* C_x C_x |norm(v[i])| |norm(v[i])|) (* (- 1.0) |inner(v[i], x)| |inner(v[i], x)|)) 0.0))
; about norm(v[i])
(assert (= (+ (* (- 1.0) |inner(v[i], v[i])|) (* |norm(v[i])| |norm(v[i])|)) 0.0))
; about inner(v[i], v[i])
(assert (= (+ |inner(v[i], v[i])| (* (- 1.0) |norm(v[i])| |norm(v[i])|)) 0.0))
; about C_x
(assert (>= C_x 0.0))
; C_x is nonnegative
(assert (>= C_x 0.0))
; inner(v[i], v[i]) is nonnegative
(assert (>= |inner(v[i], v[i])| 0.0))
; norm(v[i]) is nonnegative
(assert (>= |norm(v[i])| 0.0))
; the negation of the claim
(assert (< (+ (* C_x C_x |norm(v[i])| |norm(v[i])|) (* (- 1.0) |inner(v[i], x)| |inner(v[i], x)|)) 0.0))
(check-sat)
(reset)
; published/P7, step 5
; claim: (u[k]*s1[k])^2 <= b0^2/m
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/m| Real)
(declare-const |abs(s1[k])| Real)
(declare-const b0 Real)
(declare-const m Real)
(declare-const |s1[k]| Real)
(declare-const |u[k]| Real)
; H1
(assert (= (+ |1/m| (* (- 1.0) |u[k]| |u[k]|)) 0.0))
; H3
(assert (>= (+ (* (- 1.0) |abs(s1[k])|) b0) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about b0
(assert (>= b0 0.0))
; about abs(s1[k])
(assert (= (+ (* |abs(s1[k])| |abs(s1[k])|) (* (- 1.0) |s1[k]| |s1[k]|)) 0.0))
; about abs(s1[k])
(assert (>= (+ |abs(s1[k])| (* (- 1.0) |s1[k]|)) 0.0))
; about abs(s1[k])
(assert (>= (+ |abs(s1[k])| |s1[k]|) 0.0))
; about 1/m
(assert (= (+ (- 1.0) (* |1/m| m)) 0.0))
; 1/m is nonnegative
(assert (>= |1/m| 0.0))
; abs(s1[k]) is nonnegative
(assert (>= |abs(s1[k])| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; m is nonnegative
(assert (>= m 0.0))
; the negation of the claim
(assert (< (+ (* |1/m| b0 b0) (* (- 1.0) |s1[k]| |s1[k]| |u[k]| |u[k]|)) 0.0))
(check-sat)
(reset)
; published/P7, step 6, each
; claim: (u[i]*s1[i])^2 <= b0^2/m
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/m| Real)
(declare-const b0 Real)
(declare-const i Real)
(declare-const m Real)
(declare-const |s1[i]| Real)
(declare-const |u[i]| Real)
; 5
(assert (>= (+ (* |1/m| b0 b0) (* (- 1.0) |s1[i]| |s1[i]| |u[i]| |u[i]|)) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; index
(assert (>= i 0.0))
; index
(assert (>= (+ (- 1.0) (* (- 1.0) i) m) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about i
(assert (>= i 0.0))
; about b0
(assert (>= b0 0.0))
; about 1/m
(assert (= (+ (- 1.0) (* |1/m| m)) 0.0))
; 1/m is nonnegative
(assert (>= |1/m| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; i is nonnegative
(assert (>= i 0.0))
; m is nonnegative
(assert (>= m 0.0))
; the negation of the claim
(assert (< (+ (* |1/m| b0 b0) (* (- 1.0) |s1[i]| |s1[i]| |u[i]| |u[i]|)) 0.0))
(check-sat)
(reset)
; published/P7, step 6, defined
; claim: Sum((u[k]*s1[k])^2, k, 0, m - 1) == Sum((u[k]*s1[k])^2, k, 0, m - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P7, step 6, defined
; claim: Sum(b0^2/m, k, 0, m - 1) == Sum(b0^2/m, k, 0, m - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P7, step 8
; claim: Sum((u[k]*s1[k])^2, k, 0, m - 1) <= b0^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/m| Real)
(declare-const |Sum(s1[i1]^2*u[i1]^2, i1, 0, m - 1)| Real)
(declare-const b0 Real)
(declare-const m Real)
; 6
(assert (>= (+ (* |1/m| b0 b0 m) (* (- 1.0) |Sum(s1[i1]^2*u[i1]^2, i1, 0, m - 1)|)) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about b0
(assert (>= b0 0.0))
; about 1/m
(assert (= (+ (- 1.0) (* |1/m| m)) 0.0))
; 1/m is nonnegative
(assert (>= |1/m| 0.0))
; Sum(s1[i1]^2*u[i1]^2, i1, 0, m - 1) is nonnegative
(assert (>= |Sum(s1[i1]^2*u[i1]^2, i1, 0, m - 1)| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; m is nonnegative
(assert (>= m 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Sum(s1[i1]^2*u[i1]^2, i1, 0, m - 1)|) (* b0 b0)) 0.0))
(check-sat)
(reset)
; published/P7, step 9
; claim: Sum(u[k]*s1[k]*inner(x, v[k]), k, 0, m - 1)^2 <= b0^2*Sum(inner(x, v[k])^2, k, 0, m - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(inner(v[i1], x)^2, i1, 0, m - 1)| Real)
(declare-const |Sum(s1[i1]^2*u[i1]^2, i1, 0, m - 1)| Real)
(declare-const b0 Real)
(declare-const |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)| Real)
; 7
(assert (>= (+ (* |Sum(inner(v[i1], x)^2, i1, 0, m - 1)| |Sum(s1[i1]^2*u[i1]^2, i1, 0, m - 1)|) (* (- 1.0) |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)| |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)|)) 0.0))
; 8
(assert (>= (+ (* (- 1.0) |Sum(s1[i1]^2*u[i1]^2, i1, 0, m - 1)|) (* b0 b0)) 0.0))
; about b0
(assert (>= b0 0.0))
; Sum(inner(v[i1], x)^2, i1, 0, m - 1) is nonnegative
(assert (>= |Sum(inner(v[i1], x)^2, i1, 0, m - 1)| 0.0))
; Sum(s1[i1]^2*u[i1]^2, i1, 0, m - 1) is nonnegative
(assert (>= |Sum(s1[i1]^2*u[i1]^2, i1, 0, m - 1)| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; the negation of the claim
(assert (< (+ (* |Sum(inner(v[i1], x)^2, i1, 0, m - 1)| b0 b0) (* (- 1.0) |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)| |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)|)) 0.0))
(check-sat)
(reset)
; published/P7, step 10
; claim: u[k]^2 <= 1/m
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/m| Real)
(declare-const m Real)
(declare-const |u[k]| Real)
; H1
(assert (= (+ |1/m| (* (- 1.0) |u[k]| |u[k]|)) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about 1/m
(assert (= (+ (- 1.0) (* |1/m| m)) 0.0))
; 1/m is nonnegative
(assert (>= |1/m| 0.0))
; m is nonnegative
(assert (>= m 0.0))
; the negation of the claim
(assert (< (+ |1/m| (* (- 1.0) |u[k]| |u[k]|)) 0.0))
(check-sat)
(reset)
; published/P7, step 11, each
; claim: u[i]^2 <= 1/m
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/m| Real)
(declare-const i Real)
(declare-const m Real)
(declare-const |u[i]| Real)
; 10
(assert (>= (+ |1/m| (* (- 1.0) |u[i]| |u[i]|)) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; index
(assert (>= i 0.0))
; index
(assert (>= (+ (- 1.0) (* (- 1.0) i) m) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about i
(assert (>= i 0.0))
; about 1/m
(assert (= (+ (- 1.0) (* |1/m| m)) 0.0))
; 1/m is nonnegative
(assert (>= |1/m| 0.0))
; i is nonnegative
(assert (>= i 0.0))
; m is nonnegative
(assert (>= m 0.0))
; the negation of the claim
(assert (< (+ |1/m| (* (- 1.0) |u[i]| |u[i]|)) 0.0))
(check-sat)
(reset)
; published/P7, step 11, defined
; claim: Sum(u[k]^2, k, 0, m - 1) == Sum(u[k]^2, k, 0, m - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P7, step 11, defined
; claim: Sum(1/m, k, 0, m - 1) == Sum(1/m, k, 0, m - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P7, step 12
; claim: p[k]^2 <= S^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const S Real)
(declare-const |abs(p[k])| Real)
(declare-const |p[k]| Real)
; H2
(assert (>= (+ S (* (- 1.0) |abs(p[k])|)) 0.0))
; about abs(p[k])
(assert (= (+ (* |abs(p[k])| |abs(p[k])|) (* (- 1.0) |p[k]| |p[k]|)) 0.0))
; about abs(p[k])
(assert (>= (+ |abs(p[k])| (* (- 1.0) |p[k]|)) 0.0))
; about abs(p[k])
(assert (>= (+ |abs(p[k])| |p[k]|) 0.0))
; about S
(assert (>= S 0.0))
; S is nonnegative
(assert (>= S 0.0))
; abs(p[k]) is nonnegative
(assert (>= |abs(p[k])| 0.0))
; the negation of the claim
(assert (< (+ (* S S) (* (- 1.0) |p[k]| |p[k]|)) 0.0))
(check-sat)
(reset)
; published/P7, step 13, each
; claim: p[i]^2 <= S^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const S Real)
(declare-const |p[i]| Real)
; 12
(assert (>= (+ (* S S) (* (- 1.0) |p[i]| |p[i]|)) 0.0))
; about S
(assert (>= S 0.0))
; S is nonnegative
(assert (>= S 0.0))
; the negation of the claim
(assert (< (+ (* S S) (* (- 1.0) |p[i]| |p[i]|)) 0.0))
(check-sat)
(reset)
; published/P7, step 15
; claim: Sum(u[k]^2, k, 0, m - 1) <= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/m| Real)
(declare-const |Sum(u[i1]^2, i1, 0, m - 1)| Real)
(declare-const m Real)
; 11
(assert (>= (+ (* |1/m| m) (* (- 1.0) |Sum(u[i1]^2, i1, 0, m - 1)|)) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about 1/m
(assert (= (+ (- 1.0) (* |1/m| m)) 0.0))
; 1/m is nonnegative
(assert (>= |1/m| 0.0))
; Sum(u[i1]^2, i1, 0, m - 1) is nonnegative
(assert (>= |Sum(u[i1]^2, i1, 0, m - 1)| 0.0))
; m is nonnegative
(assert (>= m 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) |Sum(u[i1]^2, i1, 0, m - 1)|)) 0.0))
(check-sat)
(reset)
; published/P7, step 16
; claim: Sum(p[k]^2, k, 0, m - 1) <= m*S^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const S Real)
(declare-const |Sum(p[i1]^2, i1, 0, m - 1)| Real)
(declare-const m Real)
; 13
(assert (>= (+ (* S S m) (* (- 1.0) |Sum(p[i1]^2, i1, 0, m - 1)|)) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about S
(assert (>= S 0.0))
; S is nonnegative
(assert (>= S 0.0))
; Sum(p[i1]^2, i1, 0, m - 1) is nonnegative
(assert (>= |Sum(p[i1]^2, i1, 0, m - 1)| 0.0))
; m is nonnegative
(assert (>= m 0.0))
; the negation of the claim
(assert (< (+ (* S S m) (* (- 1.0) |Sum(p[i1]^2, i1, 0, m - 1)|)) 0.0))
(check-sat)
(reset)
; published/P7, step 17
; claim: Sum(u[k]*p[k], k, 0, m - 1)^2 <= m*S^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const S Real)
(declare-const |Sum(p[i1]*u[i1], i1, 0, m - 1)| Real)
(declare-const |Sum(p[i1]^2, i1, 0, m - 1)| Real)
(declare-const |Sum(u[i1]^2, i1, 0, m - 1)| Real)
(declare-const m Real)
; 14
(assert (>= (+ (* (- 1.0) |Sum(p[i1]*u[i1], i1, 0, m - 1)| |Sum(p[i1]*u[i1], i1, 0, m - 1)|) (* |Sum(p[i1]^2, i1, 0, m - 1)| |Sum(u[i1]^2, i1, 0, m - 1)|)) 0.0))
; 15
(assert (>= (+ 1.0 (* (- 1.0) |Sum(u[i1]^2, i1, 0, m - 1)|)) 0.0))
; 16
(assert (>= (+ (* S S m) (* (- 1.0) |Sum(p[i1]^2, i1, 0, m - 1)|)) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about S
(assert (>= S 0.0))
; S is nonnegative
(assert (>= S 0.0))
; Sum(p[i1]^2, i1, 0, m - 1) is nonnegative
(assert (>= |Sum(p[i1]^2, i1, 0, m - 1)| 0.0))
; Sum(u[i1]^2, i1, 0, m - 1) is nonnegative
(assert (>= |Sum(u[i1]^2, i1, 0, m - 1)| 0.0))
; m is nonnegative
(assert (>= m 0.0))
; the negation of the claim
(assert (< (+ (* S S m) (* (- 1.0) |Sum(p[i1]*u[i1], i1, 0, m - 1)| |Sum(p[i1]*u[i1], i1, 0, m - 1)|)) 0.0))
(check-sat)
(reset)
; published/P7, step 18
; claim: Abs(Sum(u[k]*p[k], k, 0, m - 1)) <= sqrt(m)*S
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const S Real)
(declare-const |Sum(p[i1]*u[i1], i1, 0, m - 1)| Real)
(declare-const |abs(Sum(p[i1]*u[i1], i1, 0, m - 1))| Real)
(declare-const m Real)
(declare-const |sqrt(m)| Real)
; 17
(assert (>= (+ (* S S m) (* (- 1.0) |Sum(p[i1]*u[i1], i1, 0, m - 1)| |Sum(p[i1]*u[i1], i1, 0, m - 1)|)) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about abs(Sum(p[i1]*u[i1], i1, 0, m - 1))
(assert (= (+ (* (- 1.0) |Sum(p[i1]*u[i1], i1, 0, m - 1)| |Sum(p[i1]*u[i1], i1, 0, m - 1)|) (* |abs(Sum(p[i1]*u[i1], i1, 0, m - 1))| |abs(Sum(p[i1]*u[i1], i1, 0, m - 1))|)) 0.0))
; about abs(Sum(p[i1]*u[i1], i1, 0, m - 1))
(assert (>= (+ (* (- 1.0) |Sum(p[i1]*u[i1], i1, 0, m - 1)|) |abs(Sum(p[i1]*u[i1], i1, 0, m - 1))|) 0.0))
; about abs(Sum(p[i1]*u[i1], i1, 0, m - 1))
(assert (>= (+ |Sum(p[i1]*u[i1], i1, 0, m - 1)| |abs(Sum(p[i1]*u[i1], i1, 0, m - 1))|) 0.0))
; about S
(assert (>= S 0.0))
; about sqrt(m)
(assert (= (+ (* (- 1.0) m) (* |sqrt(m)| |sqrt(m)|)) 0.0))
; S is nonnegative
(assert (>= S 0.0))
; abs(Sum(p[i1]*u[i1], i1, 0, m - 1)) is nonnegative
(assert (>= |abs(Sum(p[i1]*u[i1], i1, 0, m - 1))| 0.0))
; m is nonnegative
(assert (>= m 0.0))
; sqrt(m) is nonnegative
(assert (>= |sqrt(m)| 0.0))
; the negation of the claim
(assert (< (+ (* S |sqrt(m)|) (* (- 1.0) |abs(Sum(p[i1]*u[i1], i1, 0, m - 1))|)) 0.0))
(check-sat)
(reset)
; published/P7, step 19
; claim: Abs(Sum(u[k]*p[k], k, 0, m - 1) - y) <= sqrt(m)*S + C_y
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const C_y Real)
(declare-const S Real)
(declare-const |Sum(p[i1]*u[i1], i1, 0, m - 1)| Real)
(declare-const |abs(-Sum(p[i1]*u[i1], i1, 0, m - 1) + y)| Real)
(declare-const |abs(Sum(p[i1]*u[i1], i1, 0, m - 1))| Real)
(declare-const |abs(y)| Real)
(declare-const m Real)
(declare-const |sqrt(m)| Real)
(declare-const y Real)
; H6
(assert (>= (+ C_y (* (- 1.0) |abs(y)|)) 0.0))
; 18
(assert (>= (+ (* S |sqrt(m)|) (* (- 1.0) |abs(Sum(p[i1]*u[i1], i1, 0, m - 1))|)) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about abs(y)
(assert (= (+ (* |abs(y)| |abs(y)|) (* (- 1.0) y y)) 0.0))
; about abs(y)
(assert (>= (+ |abs(y)| (* (- 1.0) y)) 0.0))
; about abs(y)
(assert (>= (+ |abs(y)| y) 0.0))
; about abs(Sum(p[i1]*u[i1], i1, 0, m - 1))
(assert (= (+ (* (- 1.0) |Sum(p[i1]*u[i1], i1, 0, m - 1)| |Sum(p[i1]*u[i1], i1, 0, m - 1)|) (* |abs(Sum(p[i1]*u[i1], i1, 0, m - 1))| |abs(Sum(p[i1]*u[i1], i1, 0, m - 1))|)) 0.0))
; about abs(Sum(p[i1]*u[i1], i1, 0, m - 1))
(assert (>= (+ (* (- 1.0) |Sum(p[i1]*u[i1], i1, 0, m - 1)|) |abs(Sum(p[i1]*u[i1], i1, 0, m - 1))|) 0.0))
; about abs(Sum(p[i1]*u[i1], i1, 0, m - 1))
(assert (>= (+ |Sum(p[i1]*u[i1], i1, 0, m - 1)| |abs(Sum(p[i1]*u[i1], i1, 0, m - 1))|) 0.0))
; about abs(-Sum(p[i1]*u[i1], i1, 0, m - 1) + y)
(assert (= (+ (* 2.0 |Sum(p[i1]*u[i1], i1, 0, m - 1)| y) (* (- 1.0) |Sum(p[i1]*u[i1], i1, 0, m - 1)| |Sum(p[i1]*u[i1], i1, 0, m - 1)|) (* |abs(-Sum(p[i1]*u[i1], i1, 0, m - 1) + y)| |abs(-Sum(p[i1]*u[i1], i1, 0, m - 1) + y)|) (* (- 1.0) y y)) 0.0))
; about abs(-Sum(p[i1]*u[i1], i1, 0, m - 1) + y)
(assert (>= (+ |Sum(p[i1]*u[i1], i1, 0, m - 1)| |abs(-Sum(p[i1]*u[i1], i1, 0, m - 1) + y)| (* (- 1.0) y)) 0.0))
; about abs(-Sum(p[i1]*u[i1], i1, 0, m - 1) + y)
(assert (>= (+ (* (- 1.0) |Sum(p[i1]*u[i1], i1, 0, m - 1)|) |abs(-Sum(p[i1]*u[i1], i1, 0, m - 1) + y)| y) 0.0))
; about S
(assert (>= S 0.0))
; about C_y
(assert (>= C_y 0.0))
; about sqrt(m)
(assert (= (+ (* (- 1.0) m) (* |sqrt(m)| |sqrt(m)|)) 0.0))
; C_y is nonnegative
(assert (>= C_y 0.0))
; S is nonnegative
(assert (>= S 0.0))
; abs(-Sum(p[i1]*u[i1], i1, 0, m - 1) + y) is nonnegative
(assert (>= |abs(-Sum(p[i1]*u[i1], i1, 0, m - 1) + y)| 0.0))
; abs(Sum(p[i1]*u[i1], i1, 0, m - 1)) is nonnegative
(assert (>= |abs(Sum(p[i1]*u[i1], i1, 0, m - 1))| 0.0))
; abs(y) is nonnegative
(assert (>= |abs(y)| 0.0))
; m is nonnegative
(assert (>= m 0.0))
; sqrt(m) is nonnegative
(assert (>= |sqrt(m)| 0.0))
; the negation of the claim
(assert (< (+ C_y (* S |sqrt(m)|) (* (- 1.0) |abs(-Sum(p[i1]*u[i1], i1, 0, m - 1) + y)|)) 0.0))
(check-sat)
(reset)
; published/P7, step 20
; claim: Abs(u[k]) <= 1/sqrt(m)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/m| Real)
(declare-const |1/sqrt(m)| Real)
(declare-const |abs(u[k])| Real)
(declare-const m Real)
(declare-const |sqrt(m)| Real)
(declare-const |u[k]| Real)
; 10
(assert (>= (+ |1/m| (* (- 1.0) |u[k]| |u[k]|)) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about abs(u[k])
(assert (= (+ (* |abs(u[k])| |abs(u[k])|) (* (- 1.0) |u[k]| |u[k]|)) 0.0))
; about abs(u[k])
(assert (>= (+ |abs(u[k])| (* (- 1.0) |u[k]|)) 0.0))
; about abs(u[k])
(assert (>= (+ |abs(u[k])| |u[k]|) 0.0))
; about 1/m
(assert (= (+ (- 1.0) (* |1/m| m)) 0.0))
; about sqrt(m)
(assert (= (+ (* (- 1.0) m) (* |sqrt(m)| |sqrt(m)|)) 0.0))
; about 1/sqrt(m)
(assert (= (+ (- 1.0) (* |1/sqrt(m)| |sqrt(m)|)) 0.0))
; 1/m is nonnegative
(assert (>= |1/m| 0.0))
; 1/sqrt(m) is nonnegative
(assert (>= |1/sqrt(m)| 0.0))
; abs(u[k]) is nonnegative
(assert (>= |abs(u[k])| 0.0))
; m is nonnegative
(assert (>= m 0.0))
; sqrt(m) is nonnegative
(assert (>= |sqrt(m)| 0.0))
; the negation of the claim
(assert (< (+ |1/sqrt(m)| (* (- 1.0) |abs(u[k])|)) 0.0))
(check-sat)
(reset)
; published/P7, step 21
; claim: Abs(u[k]*s2[k]) <= c0/sqrt(m)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/sqrt(m)| Real)
(declare-const |abs(s2[k])| Real)
(declare-const |abs(s2[k]*u[k])| Real)
(declare-const |abs(u[k])| Real)
(declare-const c0 Real)
(declare-const m Real)
(declare-const |s2[k]| Real)
(declare-const |sqrt(m)| Real)
(declare-const |u[k]| Real)
; H4
(assert (>= (+ (* (- 1.0) |abs(s2[k])|) c0) 0.0))
; 20
(assert (>= (+ |1/sqrt(m)| (* (- 1.0) |abs(u[k])|)) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about c0
(assert (>= c0 0.0))
; about abs(u[k])
(assert (= (+ (* |abs(u[k])| |abs(u[k])|) (* (- 1.0) |u[k]| |u[k]|)) 0.0))
; about abs(u[k])
(assert (>= (+ |abs(u[k])| (* (- 1.0) |u[k]|)) 0.0))
; about abs(u[k])
(assert (>= (+ |abs(u[k])| |u[k]|) 0.0))
; about abs(s2[k]*u[k])
(assert (= (+ (* |abs(s2[k]*u[k])| |abs(s2[k]*u[k])|) (* (- 1.0) |s2[k]| |s2[k]| |u[k]| |u[k]|)) 0.0))
; about abs(s2[k]*u[k])
(assert (>= (+ |abs(s2[k]*u[k])| (* (- 1.0) |s2[k]| |u[k]|)) 0.0))
; about abs(s2[k]*u[k])
(assert (>= (+ |abs(s2[k]*u[k])| (* |s2[k]| |u[k]|)) 0.0))
; about abs(s2[k])
(assert (= (+ (* |abs(s2[k])| |abs(s2[k])|) (* (- 1.0) |s2[k]| |s2[k]|)) 0.0))
; about abs(s2[k])
(assert (>= (+ |abs(s2[k])| (* (- 1.0) |s2[k]|)) 0.0))
; about abs(s2[k])
(assert (>= (+ |abs(s2[k])| |s2[k]|) 0.0))
; about sqrt(m)
(assert (= (+ (* (- 1.0) m) (* |sqrt(m)| |sqrt(m)|)) 0.0))
; about 1/sqrt(m)
(assert (= (+ (- 1.0) (* |1/sqrt(m)| |sqrt(m)|)) 0.0))
; 1/sqrt(m) is nonnegative
(assert (>= |1/sqrt(m)| 0.0))
; abs(s2[k]) is nonnegative
(assert (>= |abs(s2[k])| 0.0))
; abs(s2[k]*u[k]) is nonnegative
(assert (>= |abs(s2[k]*u[k])| 0.0))
; abs(u[k]) is nonnegative
(assert (>= |abs(u[k])| 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; m is nonnegative
(assert (>= m 0.0))
; sqrt(m) is nonnegative
(assert (>= |sqrt(m)| 0.0))
; the negation of the claim
(assert (< (+ (* |1/sqrt(m)| c0) (* (- 1.0) |abs(s2[k]*u[k])|)) 0.0))
(check-sat)
(reset)
; published/P7, step 22
; claim: u[k]*s2[k]*inner(x, v[k])^2 <= c0/sqrt(m)*inner(x, v[k])^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/sqrt(m)| Real)
(declare-const |abs(s2[k]*u[k])| Real)
(declare-const c0 Real)
(declare-const |inner(v[k], x)| Real)
(declare-const m Real)
(declare-const |s2[k]| Real)
(declare-const |sqrt(m)| Real)
(declare-const |u[k]| Real)
; 21
(assert (>= (+ (* |1/sqrt(m)| c0) (* (- 1.0) |abs(s2[k]*u[k])|)) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about c0
(assert (>= c0 0.0))
; about abs(s2[k]*u[k])
(assert (= (+ (* |abs(s2[k]*u[k])| |abs(s2[k]*u[k])|) (* (- 1.0) |s2[k]| |s2[k]| |u[k]| |u[k]|)) 0.0))
; about abs(s2[k]*u[k])
(assert (>= (+ |abs(s2[k]*u[k])| (* (- 1.0) |s2[k]| |u[k]|)) 0.0))
; about abs(s2[k]*u[k])
(assert (>= (+ |abs(s2[k]*u[k])| (* |s2[k]| |u[k]|)) 0.0))
; about sqrt(m)
(assert (= (+ (* (- 1.0) m) (* |sqrt(m)| |sqrt(m)|)) 0.0))
; about 1/sqrt(m)
(assert (= (+ (- 1.0) (* |1/sqrt(m)| |sqrt(m)|)) 0.0))
; 1/sqrt(m) is nonnegative
(assert (>= |1/sqrt(m)| 0.0))
; abs(s2[k]*u[k]) is nonnegative
(assert (>= |abs(s2[k]*u[k])| 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; m is nonnegative
(assert (>= m 0.0))
; sqrt(m) is nonnegative
(assert (>= |sqrt(m)| 0.0))
; the negation of the claim
(assert (< (+ (* |1/sqrt(m)| c0 |inner(v[k], x)| |inner(v[k], x)|) (* (- 1.0) |inner(v[k], x)| |inner(v[k], x)| |s2[k]| |u[k]|)) 0.0))
(check-sat)
(reset)
; published/P7, step 23
; claim: -u[k]*s2[k]*inner(x, v[k])^2 <= c0/sqrt(m)*inner(x, v[k])^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/sqrt(m)| Real)
(declare-const |abs(s2[k]*u[k])| Real)
(declare-const c0 Real)
(declare-const |inner(v[k], x)| Real)
(declare-const m Real)
(declare-const |s2[k]| Real)
(declare-const |sqrt(m)| Real)
(declare-const |u[k]| Real)
; 21
(assert (>= (+ (* |1/sqrt(m)| c0) (* (- 1.0) |abs(s2[k]*u[k])|)) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about c0
(assert (>= c0 0.0))
; about abs(s2[k]*u[k])
(assert (= (+ (* |abs(s2[k]*u[k])| |abs(s2[k]*u[k])|) (* (- 1.0) |s2[k]| |s2[k]| |u[k]| |u[k]|)) 0.0))
; about abs(s2[k]*u[k])
(assert (>= (+ |abs(s2[k]*u[k])| (* (- 1.0) |s2[k]| |u[k]|)) 0.0))
; about abs(s2[k]*u[k])
(assert (>= (+ |abs(s2[k]*u[k])| (* |s2[k]| |u[k]|)) 0.0))
; about sqrt(m)
(assert (= (+ (* (- 1.0) m) (* |sqrt(m)| |sqrt(m)|)) 0.0))
; about 1/sqrt(m)
(assert (= (+ (- 1.0) (* |1/sqrt(m)| |sqrt(m)|)) 0.0))
; 1/sqrt(m) is nonnegative
(assert (>= |1/sqrt(m)| 0.0))
; abs(s2[k]*u[k]) is nonnegative
(assert (>= |abs(s2[k]*u[k])| 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; m is nonnegative
(assert (>= m 0.0))
; sqrt(m) is nonnegative
(assert (>= |sqrt(m)| 0.0))
; the negation of the claim
(assert (< (+ (* |1/sqrt(m)| c0 |inner(v[k], x)| |inner(v[k], x)|) (* |inner(v[k], x)| |inner(v[k], x)| |s2[k]| |u[k]|)) 0.0))
(check-sat)
(reset)
; published/P7, step 24, each
; claim: u[i]*s2[i]*inner(x, v[i])^2 <= c0/sqrt(m)*inner(x, v[i])^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/sqrt(m)| Real)
(declare-const c0 Real)
(declare-const i Real)
(declare-const |inner(v[i], x)| Real)
(declare-const m Real)
(declare-const |s2[i]| Real)
(declare-const |sqrt(m)| Real)
(declare-const |u[i]| Real)
; 22
(assert (>= (+ (* |1/sqrt(m)| c0 |inner(v[i], x)| |inner(v[i], x)|) (* (- 1.0) |inner(v[i], x)| |inner(v[i], x)| |s2[i]| |u[i]|)) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; index
(assert (>= i 0.0))
; index
(assert (>= (+ (- 1.0) (* (- 1.0) i) m) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about i
(assert (>= i 0.0))
; about c0
(assert (>= c0 0.0))
; about sqrt(m)
(assert (= (+ (* (- 1.0) m) (* |sqrt(m)| |sqrt(m)|)) 0.0))
; about 1/sqrt(m)
(assert (= (+ (- 1.0) (* |1/sqrt(m)| |sqrt(m)|)) 0.0))
; 1/sqrt(m) is nonnegative
(assert (>= |1/sqrt(m)| 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; i is nonnegative
(assert (>= i 0.0))
; m is nonnegative
(assert (>= m 0.0))
; sqrt(m) is nonnegative
(assert (>= |sqrt(m)| 0.0))
; the negation of the claim
(assert (< (+ (* |1/sqrt(m)| c0 |inner(v[i], x)| |inner(v[i], x)|) (* (- 1.0) |inner(v[i], x)| |inner(v[i], x)| |s2[i]| |u[i]|)) 0.0))
(check-sat)
(reset)
; published/P7, step 24, defined
; claim: Sum(u[k]*s2[k]*inner(x, v[k])^2, k, 0, m - 1) == Sum(u[k]*s2[k]*inner(x, v[k])^2, k, 0, m - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P7, step 24, defined
; claim: Sum(c0/sqrt(m)*inner(x, v[k])^2, k, 0, m - 1) == Sum(c0/sqrt(m)*inner(x, v[k])^2, k, 0, m - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P7, step 25, each
; claim: -u[i]*s2[i]*inner(x, v[i])^2 <= c0/sqrt(m)*inner(x, v[i])^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/sqrt(m)| Real)
(declare-const c0 Real)
(declare-const i Real)
(declare-const |inner(v[i], x)| Real)
(declare-const m Real)
(declare-const |s2[i]| Real)
(declare-const |sqrt(m)| Real)
(declare-const |u[i]| Real)
; 23
(assert (>= (+ (* |1/sqrt(m)| c0 |inner(v[i], x)| |inner(v[i], x)|) (* |inner(v[i], x)| |inner(v[i], x)| |s2[i]| |u[i]|)) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; index
(assert (>= i 0.0))
; index
(assert (>= (+ (- 1.0) (* (- 1.0) i) m) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about i
(assert (>= i 0.0))
; about c0
(assert (>= c0 0.0))
; about sqrt(m)
(assert (= (+ (* (- 1.0) m) (* |sqrt(m)| |sqrt(m)|)) 0.0))
; about 1/sqrt(m)
(assert (= (+ (- 1.0) (* |1/sqrt(m)| |sqrt(m)|)) 0.0))
; 1/sqrt(m) is nonnegative
(assert (>= |1/sqrt(m)| 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; i is nonnegative
(assert (>= i 0.0))
; m is nonnegative
(assert (>= m 0.0))
; sqrt(m) is nonnegative
(assert (>= |sqrt(m)| 0.0))
; the negation of the claim
(assert (< (+ (* |1/sqrt(m)| c0 |inner(v[i], x)| |inner(v[i], x)|) (* |inner(v[i], x)| |inner(v[i], x)| |s2[i]| |u[i]|)) 0.0))
(check-sat)
(reset)
; published/P7, step 25, defined
; claim: Sum(-u[k]*s2[k]*inner(x, v[k])^2, k, 0, m - 1) == Sum(-u[k]*s2[k]*inner(x, v[k])^2, k, 0, m - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P7, step 25, defined
; claim: Sum(c0/sqrt(m)*inner(x, v[k])^2, k, 0, m - 1) == Sum(c0/sqrt(m)*inner(x, v[k])^2, k, 0, m - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P7, step 26
; claim: Abs(Sum(u[k]*s2[k]*inner(x, v[k])^2, k, 0, m - 1)) <= c0/sqrt(m)*Sum(inner(x, v[k])^2, k, 0, m - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/sqrt(m)| Real)
(declare-const |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| Real)
(declare-const |Sum(inner(v[i1], x)^2, i1, 0, m - 1)| Real)
(declare-const |abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1))| Real)
(declare-const c0 Real)
(declare-const m Real)
(declare-const |sqrt(m)| Real)
; 24
(assert (>= (+ (* |1/sqrt(m)| |Sum(inner(v[i1], x)^2, i1, 0, m - 1)| c0) (* (- 1.0) |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)|)) 0.0))
; 25
(assert (>= (+ (* |1/sqrt(m)| |Sum(inner(v[i1], x)^2, i1, 0, m - 1)| c0) |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)|) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about c0
(assert (>= c0 0.0))
; about abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1))
(assert (= (+ (* (- 1.0) |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)|) (* |abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1))| |abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1))|)) 0.0))
; about abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1))
(assert (>= (+ (* (- 1.0) |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)|) |abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1))|) 0.0))
; about abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1))
(assert (>= (+ |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1))|) 0.0))
; about sqrt(m)
(assert (= (+ (* (- 1.0) m) (* |sqrt(m)| |sqrt(m)|)) 0.0))
; about 1/sqrt(m)
(assert (= (+ (- 1.0) (* |1/sqrt(m)| |sqrt(m)|)) 0.0))
; 1/sqrt(m) is nonnegative
(assert (>= |1/sqrt(m)| 0.0))
; Sum(inner(v[i1], x)^2, i1, 0, m - 1) is nonnegative
(assert (>= |Sum(inner(v[i1], x)^2, i1, 0, m - 1)| 0.0))
; abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)) is nonnegative
(assert (>= |abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1))| 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; m is nonnegative
(assert (>= m 0.0))
; sqrt(m) is nonnegative
(assert (>= |sqrt(m)| 0.0))
; the negation of the claim
(assert (< (+ (* |1/sqrt(m)| |Sum(inner(v[i1], x)^2, i1, 0, m - 1)| c0) (* (- 1.0) |abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1))|)) 0.0))
(check-sat)
(reset)
; published/P7, step 27
; claim: Abs((Sum(u[k]*p[k], k, 0, m - 1) - y)*Sum(u[k]*s2[k]*inner(x, v[k])^2, k, 0, m - 1)) <= (sqrt(m)*S + C_y)*(c0/sqrt(m)*Sum(inner(x, v[k])^2, k, 0, m - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/sqrt(m)| Real)
(declare-const C_y Real)
(declare-const S Real)
(declare-const |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| Real)
(declare-const |Sum(inner(v[i1], x)^2, i1, 0, m - 1)| Real)
(declare-const |Sum(p[i1]*u[i1], i1, 0, m - 1)| Real)
(declare-const |abs(-Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) + Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y)| Real)
(declare-const |abs(-Sum(p[i1]*u[i1], i1, 0, m - 1) + y)| Real)
(declare-const |abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1))| Real)
(declare-const c0 Real)
(declare-const m Real)
(declare-const |sqrt(m)| Real)
(declare-const y Real)
; 19
(assert (>= (+ C_y (* S |sqrt(m)|) (* (- 1.0) |abs(-Sum(p[i1]*u[i1], i1, 0, m - 1) + y)|)) 0.0))
; 26
(assert (>= (+ (* |1/sqrt(m)| |Sum(inner(v[i1], x)^2, i1, 0, m - 1)| c0) (* (- 1.0) |abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1))|)) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about c0
(assert (>= c0 0.0))
; about abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1))
(assert (= (+ (* (- 1.0) |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)|) (* |abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1))| |abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1))|)) 0.0))
; about abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1))
(assert (>= (+ (* (- 1.0) |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)|) |abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1))|) 0.0))
; about abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1))
(assert (>= (+ |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1))|) 0.0))
; about abs(-Sum(p[i1]*u[i1], i1, 0, m - 1) + y)
(assert (= (+ (* 2.0 |Sum(p[i1]*u[i1], i1, 0, m - 1)| y) (* (- 1.0) |Sum(p[i1]*u[i1], i1, 0, m - 1)| |Sum(p[i1]*u[i1], i1, 0, m - 1)|) (* |abs(-Sum(p[i1]*u[i1], i1, 0, m - 1) + y)| |abs(-Sum(p[i1]*u[i1], i1, 0, m - 1) + y)|) (* (- 1.0) y y)) 0.0))
; about abs(-Sum(p[i1]*u[i1], i1, 0, m - 1) + y)
(assert (>= (+ |Sum(p[i1]*u[i1], i1, 0, m - 1)| |abs(-Sum(p[i1]*u[i1], i1, 0, m - 1) + y)| (* (- 1.0) y)) 0.0))
; about abs(-Sum(p[i1]*u[i1], i1, 0, m - 1) + y)
(assert (>= (+ (* (- 1.0) |Sum(p[i1]*u[i1], i1, 0, m - 1)|) |abs(-Sum(p[i1]*u[i1], i1, 0, m - 1) + y)| y) 0.0))
; about abs(-Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) + Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y)
(assert (= (+ (* 2.0 |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(p[i1]*u[i1], i1, 0, m - 1)| y) (* (- 1.0) |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(p[i1]*u[i1], i1, 0, m - 1)| |Sum(p[i1]*u[i1], i1, 0, m - 1)|) (* (- 1.0) |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| y y) (* |abs(-Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) + Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y)| |abs(-Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) + Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y)|)) 0.0))
; about abs(-Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) + Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y)
(assert (>= (+ (* |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(p[i1]*u[i1], i1, 0, m - 1)|) (* (- 1.0) |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| y) |abs(-Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) + Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y)|) 0.0))
; about abs(-Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) + Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y)
(assert (>= (+ (* (- 1.0) |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(p[i1]*u[i1], i1, 0, m - 1)|) (* |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| y) |abs(-Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) + Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y)|) 0.0))
; about S
(assert (>= S 0.0))
; about C_y
(assert (>= C_y 0.0))
; about sqrt(m)
(assert (= (+ (* (- 1.0) m) (* |sqrt(m)| |sqrt(m)|)) 0.0))
; about 1/sqrt(m)
(assert (= (+ (- 1.0) (* |1/sqrt(m)| |sqrt(m)|)) 0.0))
; 1/sqrt(m) is nonnegative
(assert (>= |1/sqrt(m)| 0.0))
; C_y is nonnegative
(assert (>= C_y 0.0))
; S is nonnegative
(assert (>= S 0.0))
; Sum(inner(v[i1], x)^2, i1, 0, m - 1) is nonnegative
(assert (>= |Sum(inner(v[i1], x)^2, i1, 0, m - 1)| 0.0))
; abs(-Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) + Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y) is nonnegative
(assert (>= |abs(-Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) + Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y)| 0.0))
; abs(-Sum(p[i1]*u[i1], i1, 0, m - 1) + y) is nonnegative
(assert (>= |abs(-Sum(p[i1]*u[i1], i1, 0, m - 1) + y)| 0.0))
; abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)) is nonnegative
(assert (>= |abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1))| 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; m is nonnegative
(assert (>= m 0.0))
; sqrt(m) is nonnegative
(assert (>= |sqrt(m)| 0.0))
; the negation of the claim
(assert (< (+ (* |1/sqrt(m)| C_y |Sum(inner(v[i1], x)^2, i1, 0, m - 1)| c0) (* |1/sqrt(m)| S |Sum(inner(v[i1], x)^2, i1, 0, m - 1)| c0 |sqrt(m)|) (* (- 1.0) |abs(-Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) + Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y)|)) 0.0))
(check-sat)
(reset)
; published/P7, step 28
; claim: Abs(Sum(u[k]*s1[k]*inner(x, v[k]), k, 0, m - 1)^2 + (Sum(u[k]*p[k], k, 0, m - 1) - y)*Sum(u[k]*s2[k]*inner(x, v[k])^2, k, 0, m - 1)) <= (b0^2 + c0*S + c0*C_y/sqrt(m))*Sum(inner(x, v[k])^2, k, 0, m - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/sqrt(m)| Real)
(declare-const C_y Real)
(declare-const S Real)
(declare-const |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| Real)
(declare-const |Sum(inner(v[i1], x)^2, i1, 0, m - 1)| Real)
(declare-const |Sum(p[i1]*u[i1], i1, 0, m - 1)| Real)
(declare-const |abs(-Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) + Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y)| Real)
(declare-const |abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) - Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y + inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)^2)| Real)
(declare-const b0 Real)
(declare-const c0 Real)
(declare-const |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)| Real)
(declare-const m Real)
(declare-const |sqrt(m)| Real)
(declare-const y Real)
; 9
(assert (>= (+ (* |Sum(inner(v[i1], x)^2, i1, 0, m - 1)| b0 b0) (* (- 1.0) |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)| |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)|)) 0.0))
; 27
(assert (>= (+ (* |1/sqrt(m)| C_y |Sum(inner(v[i1], x)^2, i1, 0, m - 1)| c0) (* |1/sqrt(m)| S |Sum(inner(v[i1], x)^2, i1, 0, m - 1)| c0 |sqrt(m)|) (* (- 1.0) |abs(-Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) + Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y)|)) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about c0
(assert (>= c0 0.0))
; about b0
(assert (>= b0 0.0))
; about abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) - Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y + inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)^2)
(assert (= (+ (* (- 2.0) |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(p[i1]*u[i1], i1, 0, m - 1)| |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)| |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)|) (* 2.0 |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)| |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)| y) (* 2.0 |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(p[i1]*u[i1], i1, 0, m - 1)| y) (* (- 1.0) |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(p[i1]*u[i1], i1, 0, m - 1)| |Sum(p[i1]*u[i1], i1, 0, m - 1)|) (* (- 1.0) |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| y y) (* |abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) - Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y + inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)^2)| |abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) - Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y + inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)^2)|) (* (- 1.0) |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)| |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)| |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)| |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)|)) 0.0))
; about abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) - Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y + inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)^2)
(assert (>= (+ (* (- 1.0) |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(p[i1]*u[i1], i1, 0, m - 1)|) (* |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| y) |abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) - Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y + inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)^2)| (* (- 1.0) |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)| |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)|)) 0.0))
; about abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) - Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y + inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)^2)
(assert (>= (+ (* |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(p[i1]*u[i1], i1, 0, m - 1)|) (* (- 1.0) |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| y) |abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) - Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y + inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)^2)| (* |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)| |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)|)) 0.0))
; about abs(-Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) + Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y)
(assert (= (+ (* 2.0 |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(p[i1]*u[i1], i1, 0, m - 1)| y) (* (- 1.0) |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(p[i1]*u[i1], i1, 0, m - 1)| |Sum(p[i1]*u[i1], i1, 0, m - 1)|) (* (- 1.0) |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| y y) (* |abs(-Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) + Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y)| |abs(-Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) + Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y)|)) 0.0))
; about abs(-Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) + Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y)
(assert (>= (+ (* |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(p[i1]*u[i1], i1, 0, m - 1)|) (* (- 1.0) |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| y) |abs(-Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) + Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y)|) 0.0))
; about abs(-Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) + Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y)
(assert (>= (+ (* (- 1.0) |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(p[i1]*u[i1], i1, 0, m - 1)|) (* |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| y) |abs(-Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) + Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y)|) 0.0))
; about S
(assert (>= S 0.0))
; about C_y
(assert (>= C_y 0.0))
; about sqrt(m)
(assert (= (+ (* (- 1.0) m) (* |sqrt(m)| |sqrt(m)|)) 0.0))
; about 1/sqrt(m)
(assert (= (+ (- 1.0) (* |1/sqrt(m)| |sqrt(m)|)) 0.0))
; 1/sqrt(m) is nonnegative
(assert (>= |1/sqrt(m)| 0.0))
; C_y is nonnegative
(assert (>= C_y 0.0))
; S is nonnegative
(assert (>= S 0.0))
; Sum(inner(v[i1], x)^2, i1, 0, m - 1) is nonnegative
(assert (>= |Sum(inner(v[i1], x)^2, i1, 0, m - 1)| 0.0))
; abs(-Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) + Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y) is nonnegative
(assert (>= |abs(-Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) + Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y)| 0.0))
; abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) - Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y + inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)^2) is nonnegative
(assert (>= |abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) - Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y + inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)^2)| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; m is nonnegative
(assert (>= m 0.0))
; sqrt(m) is nonnegative
(assert (>= |sqrt(m)| 0.0))
; the negation of the claim
(assert (< (+ (* |1/sqrt(m)| C_y |Sum(inner(v[i1], x)^2, i1, 0, m - 1)| c0) (* S |Sum(inner(v[i1], x)^2, i1, 0, m - 1)| c0) (* |Sum(inner(v[i1], x)^2, i1, 0, m - 1)| b0 b0) (* (- 1.0) |abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) - Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y + inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)^2)|)) 0.0))
(check-sat)
(reset)
; published/P7, step 29
; claim: Sum(inner(x, v[k])^2, k, 0, m - 1) <= C_x^2*Sum(norm(v[k])^2, k, 0, m - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const C_x Real)
(declare-const |Sum(inner(v[i1], x)^2, i1, 0, m - 1)| Real)
(declare-const |Sum(norm(v[i1])^2, i1, 0, m - 1)| Real)
; 4
(assert (>= (+ (* C_x C_x |Sum(norm(v[i1])^2, i1, 0, m - 1)|) (* (- 1.0) |Sum(inner(v[i1], x)^2, i1, 0, m - 1)|)) 0.0))
; about C_x
(assert (>= C_x 0.0))
; C_x is nonnegative
(assert (>= C_x 0.0))
; Sum(inner(v[i1], x)^2, i1, 0, m - 1) is nonnegative
(assert (>= |Sum(inner(v[i1], x)^2, i1, 0, m - 1)| 0.0))
; Sum(norm(v[i1])^2, i1, 0, m - 1) is nonnegative
(assert (>= |Sum(norm(v[i1])^2, i1, 0, m - 1)| 0.0))
; the negation of the claim
(assert (< (+ (* C_x C_x |Sum(norm(v[i1])^2, i1, 0, m - 1)|) (* (- 1.0) |Sum(inner(v[i1], x)^2, i1, 0, m - 1)|)) 0.0))
(check-sat)
(reset)
; published/P7, claim
; claim: Abs(Sum(u[k]*s1[k]*inner(x, v[k]), k, 0, m - 1)^2 + (Sum(u[k]*p[k], k, 0, m - 1) - y)*Sum(u[k]*s2[k]*inner(x, v[k])^2, k, 0, m - 1)) <= C_x^2*(b0^2 + c0*S + c0*C_y/sqrt(m))*Sum(norm(v[k])^2, k, 0, m - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/sqrt(m)| Real)
(declare-const C_x Real)
(declare-const C_y Real)
(declare-const S Real)
(declare-const |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| Real)
(declare-const |Sum(inner(v[i1], x)^2, i1, 0, m - 1)| Real)
(declare-const |Sum(norm(v[i1])^2, i1, 0, m - 1)| Real)
(declare-const |Sum(p[i1]*u[i1], i1, 0, m - 1)| Real)
(declare-const |abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) - Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y + inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)^2)| Real)
(declare-const b0 Real)
(declare-const c0 Real)
(declare-const |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)| Real)
(declare-const m Real)
(declare-const |sqrt(m)| Real)
(declare-const y Real)
; 28
(assert (>= (+ (* |1/sqrt(m)| C_y |Sum(inner(v[i1], x)^2, i1, 0, m - 1)| c0) (* S |Sum(inner(v[i1], x)^2, i1, 0, m - 1)| c0) (* |Sum(inner(v[i1], x)^2, i1, 0, m - 1)| b0 b0) (* (- 1.0) |abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) - Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y + inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)^2)|)) 0.0))
; 29
(assert (>= (+ (* C_x C_x |Sum(norm(v[i1])^2, i1, 0, m - 1)|) (* (- 1.0) |Sum(inner(v[i1], x)^2, i1, 0, m - 1)|)) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about c0
(assert (>= c0 0.0))
; about b0
(assert (>= b0 0.0))
; about abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) - Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y + inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)^2)
(assert (= (+ (* (- 2.0) |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(p[i1]*u[i1], i1, 0, m - 1)| |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)| |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)|) (* 2.0 |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)| |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)| y) (* 2.0 |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(p[i1]*u[i1], i1, 0, m - 1)| y) (* (- 1.0) |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(p[i1]*u[i1], i1, 0, m - 1)| |Sum(p[i1]*u[i1], i1, 0, m - 1)|) (* (- 1.0) |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| y y) (* |abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) - Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y + inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)^2)| |abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) - Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y + inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)^2)|) (* (- 1.0) |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)| |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)| |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)| |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)|)) 0.0))
; about abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) - Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y + inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)^2)
(assert (>= (+ (* (- 1.0) |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(p[i1]*u[i1], i1, 0, m - 1)|) (* |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| y) |abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) - Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y + inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)^2)| (* (- 1.0) |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)| |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)|)) 0.0))
; about abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) - Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y + inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)^2)
(assert (>= (+ (* |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| |Sum(p[i1]*u[i1], i1, 0, m - 1)|) (* (- 1.0) |Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)| y) |abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) - Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y + inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)^2)| (* |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)| |inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)|)) 0.0))
; about S
(assert (>= S 0.0))
; about C_y
(assert (>= C_y 0.0))
; about C_x
(assert (>= C_x 0.0))
; about sqrt(m)
(assert (= (+ (* (- 1.0) m) (* |sqrt(m)| |sqrt(m)|)) 0.0))
; about 1/sqrt(m)
(assert (= (+ (- 1.0) (* |1/sqrt(m)| |sqrt(m)|)) 0.0))
; 1/sqrt(m) is nonnegative
(assert (>= |1/sqrt(m)| 0.0))
; C_x is nonnegative
(assert (>= C_x 0.0))
; C_y is nonnegative
(assert (>= C_y 0.0))
; S is nonnegative
(assert (>= S 0.0))
; Sum(inner(v[i1], x)^2, i1, 0, m - 1) is nonnegative
(assert (>= |Sum(inner(v[i1], x)^2, i1, 0, m - 1)| 0.0))
; Sum(norm(v[i1])^2, i1, 0, m - 1) is nonnegative
(assert (>= |Sum(norm(v[i1])^2, i1, 0, m - 1)| 0.0))
; abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) - Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y + inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)^2) is nonnegative
(assert (>= |abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) - Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y + inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)^2)| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; m is nonnegative
(assert (>= m 0.0))
; sqrt(m) is nonnegative
(assert (>= |sqrt(m)| 0.0))
; the negation of the claim
(assert (< (+ (* |1/sqrt(m)| C_x C_x C_y |Sum(norm(v[i1])^2, i1, 0, m - 1)| c0) (* C_x C_x S |Sum(norm(v[i1])^2, i1, 0, m - 1)| c0) (* C_x C_x |Sum(norm(v[i1])^2, i1, 0, m - 1)| b0 b0) (* (- 1.0) |abs(Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*Sum(p[i1]*u[i1], i1, 0, m - 1) - Sum(inner(v[i1], x)^2*s2[i1]*u[i1], i1, 0, m - 1)*y + inner(Sum((s1[i1]*u[i1])*v[i1], i1, 0, m - 1), x)^2)|)) 0.0))
(check-sat)
