; published/S11, step 1, defined
; claim: norm(vector(S[i]*x[i], i, n))^2 == norm(vector(S[i]*x[i], i, n))^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S11, step 1, defined
; claim: Sum((S[i]*x[i])^2, i, 0, n - 1) == Sum((S[i]*x[i])^2, i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S11, step 2, defined
; claim: norm(x)^2 == norm(x)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S11, step 2, defined
; claim: Sum(x[i]^2, i, 0, n - 1) == Sum(x[i]^2, i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S11, step 3, each
; claim: (S[i]*x[i])^2 <= x[i]^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |S[i]| Real)
(declare-const |x[i]| Real)
; about S[i]
(assert (>= |S[i]| 0.0))
; about S[i]
(assert (>= (+ 1.0 (* (- 1.0) |S[i]|)) 0.0))
; about S[i]
(assert (= (+ (* (- 1.0) |S[i]|) (* |S[i]| |S[i]|)) 0.0))
; S[i] is nonnegative
(assert (>= |S[i]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |S[i]| |S[i]| |x[i]| |x[i]|) (* |x[i]| |x[i]|)) 0.0))
(check-sat)
(reset)
; published/S11, step 3, defined
; claim: Sum((S[i]*x[i])^2, i, 0, n - 1) == Sum((S[i]*x[i])^2, i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S11, step 3, defined
; claim: Sum(x[i]^2, i, 0, n - 1) == Sum(x[i]^2, i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S11, claim
; claim: norm(vector(S[i]*x[i], i, n)) <= norm(x)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(S[i1]*x[i1]^2, i1, 0, n - 1)| Real)
(declare-const |Sum(x[i1]^2, i1, 0, n - 1)| Real)
(declare-const |inner(vector(S[i1]*x[i1], i1, 0, n - 1), vector(S[i1]*x[i1], i1, 0, n - 1))| Real)
(declare-const |inner(x, x)| Real)
(declare-const |norm(vector(S[i1]*x[i1], i1, 0, n - 1))| Real)
(declare-const |norm(x)| Real)
; 1
(assert (= (+ |Sum(S[i1]*x[i1]^2, i1, 0, n - 1)| (* (- 1.0) |norm(vector(S[i1]*x[i1], i1, 0, n - 1))| |norm(vector(S[i1]*x[i1], i1, 0, n - 1))|)) 0.0))
; 2
(assert (= (+ |Sum(x[i1]^2, i1, 0, n - 1)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |Sum(S[i1]*x[i1]^2, i1, 0, n - 1)|) |Sum(x[i1]^2, i1, 0, n - 1)|) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(vector(S[i1]*x[i1], i1, 0, n - 1))
(assert (= (+ (* (- 1.0) |inner(vector(S[i1]*x[i1], i1, 0, n - 1), vector(S[i1]*x[i1], i1, 0, n - 1))|) (* |norm(vector(S[i1]*x[i1], i1, 0, n - 1))| |norm(vector(S[i1]*x[i1], i1, 0, n - 1))|)) 0.0))
; about inner(vector(S[i1]*x[i1], i1, 0, n - 1), vector(S[i1]*x[i1], i1, 0, n - 1))
(assert (= (+ |inner(vector(S[i1]*x[i1], i1, 0, n - 1), vector(S[i1]*x[i1], i1, 0, n - 1))| (* (- 1.0) |norm(vector(S[i1]*x[i1], i1, 0, n - 1))| |norm(vector(S[i1]*x[i1], i1, 0, n - 1))|)) 0.0))
; Sum(S[i1]*x[i1]^2, i1, 0, n - 1) is nonnegative
(assert (>= |Sum(S[i1]*x[i1]^2, i1, 0, n - 1)| 0.0))
; Sum(x[i1]^2, i1, 0, n - 1) is nonnegative
(assert (>= |Sum(x[i1]^2, i1, 0, n - 1)| 0.0))
; inner(vector(S[i1]*x[i1], i1, 0, n - 1), vector(S[i1]*x[i1], i1, 0, n - 1)) is nonnegative
(assert (>= |inner(vector(S[i1]*x[i1], i1, 0, n - 1), vector(S[i1]*x[i1], i1, 0, n - 1))| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; norm(vector(S[i1]*x[i1], i1, 0, n - 1)) is nonnegative
(assert (>= |norm(vector(S[i1]*x[i1], i1, 0, n - 1))| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(vector(S[i1]*x[i1], i1, 0, n - 1))|) |norm(x)|) 0.0))
(check-sat)
