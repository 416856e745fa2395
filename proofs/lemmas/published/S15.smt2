; published/S15, step 2, each
; claim: Abs(u[i, i_]) <= c
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |abs(u[i, i_])| Real)
(declare-const c Real)
(declare-const |u[i, i_]| Real)
; H1
(assert (>= (+ (* (- 1.0) |abs(u[i, i_])|) c) 0.0))
; about c
(assert (>= c 0.0))
; about abs(u[i, i_])
(assert (= (+ (* |abs(u[i, i_])| |abs(u[i, i_])|) (* (- 1.0) |u[i, i_]| |u[i, i_]|)) 0.0))
; about abs(u[i, i_])
(assert (>= (+ |abs(u[i, i_])| (* (- 1.0) |u[i, i_]|)) 0.0))
; about abs(u[i, i_])
(assert (>= (+ |abs(u[i, i_])| |u[i, i_]|) 0.0))
; abs(u[i, i_]) is nonnegative
(assert (>= |abs(u[i, i_])| 0.0))
; c is nonnegative
(assert (>= c 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |abs(u[i, i_])|) c) 0.0))
(check-sat)
(reset)
; published/S15, step 3, sign
; claim: 0 <= n*c
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c Real)
(declare-const n Real)
; about n
(assert (>= (+ (- 1.0) n) 0.0))
; about c
(assert (>= c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; n is nonnegative
(assert (>= n 0.0))
; the negation of the claim
(assert (< (* c n) 0.0))
(check-sat)
(reset)
; published/S15, step 3, each
; claim: Sum(Abs(u[i, j]), j, 0, n - 1) <= n*c
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(abs(u[i, i1]), i1, 0, n - 1)| Real)
(declare-const c Real)
(declare-const n Real)
; 2
(assert (>= (+ (* (- 1.0) |Sum(abs(u[i, i1]), i1, 0, n - 1)|) (* c n)) 0.0))
; about n
(assert (>= (+ (- 1.0) n) 0.0))
; about c
(assert (>= c 0.0))
; Sum(abs(u[i, i1]), i1, 0, n - 1) is nonnegative
(assert (>= |Sum(abs(u[i, i1]), i1, 0, n - 1)| 0.0))
; c is nonnegative
(assert (>= c 0.0))
; n is nonnegative
(assert (>= n 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Sum(abs(u[i, i1]), i1, 0, n - 1)|) (* c n)) 0.0))
(check-sat)
(reset)
; published/S15, claim
; claim: norm_inf(vector(vector(u[i, j], j, n), i, m)) <= n*c
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sup(Sum(abs(u[i2, i1]), i1, 0, n - 1), i2, 0, m - 1)| Real)
(declare-const c Real)
(declare-const n Real)
(declare-const |norm_inf(vector(vector(u[i2, i1], i1, 0, n - 1), i2, 0, m - 1))| Real)
; 1
(assert (= (+ |Sup(Sum(abs(u[i2, i1]), i1, 0, n - 1), i2, 0, m - 1)| (* (- 1.0) |norm_inf(vector(vector(u[i2, i1], i1, 0, n - 1), i2, 0, m - 1))|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |Sup(Sum(abs(u[i2, i1]), i1, 0, n - 1), i2, 0, m - 1)|) (* c n)) 0.0))
; about n
(assert (>= (+ (- 1.0) n) 0.0))
; about c
(assert (>= c 0.0))
; Sup(Sum(abs(u[i2, i1]), i1, 0, n - 1), i2, 0, m - 1) is nonnegative
(assert (>= |Sup(Sum(abs(u[i2, i1]), i1, 0, n - 1), i2, 0, m - 1)| 0.0))
; c is nonnegative
(assert (>= c 0.0))
; n is nonnegative
(assert (>= n 0.0))
; norm_inf(vector(vector(u[i2, i1], i1, 0, n - 1), i2, 0, m - 1)) is nonnegative
(assert (>= |norm_inf(vector(vector(u[i2, i1], i1, 0, n - 1), i2, 0, m - 1))| 0.0))
; the negation of the claim
(assert (< (+ (* c n) (* (- 1.0) |norm_inf(vector(vector(u[i2, i1], i1, 0, n - 1), i2, 0, m - 1))|)) 0.0))
(check-sat)
