; published/L15, claim, defined
; claim: norm(f(t)) == norm(f(t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/L15, claim, defined
; claim: 0 == 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/L15, claim, defined
; claim: K == K
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/L15, claim, start
; claim: norm(f(0)) <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(f(0), f(0))| Real)
(declare-const |norm(f(0))| Real)
; H1
(assert (= (* (- 1.0) |norm(f(0))|) 0.0))
; about norm(f(0))
(assert (= (+ (* (- 1.0) |inner(f(0), f(0))|) (* |norm(f(0))| |norm(f(0))|)) 0.0))
; about inner(f(0), f(0))
(assert (= (+ |inner(f(0), f(0))| (* (- 1.0) |norm(f(0))| |norm(f(0))|)) 0.0))
; inner(f(0), f(0)) is nonnegative
(assert (>= |inner(f(0), f(0))| 0.0))
; norm(f(0)) is nonnegative
(assert (>= |norm(f(0))| 0.0))
; the negation of the claim
(assert (< (* (- 1.0) |norm(f(0))|) 0.0))
(check-sat)
(reset)
; published/L15, claim, rate
; claim: inner(D(f, t), f(t))/norm(f(t)) - 0 <= K*(norm(f(t)) - 0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/norm(f(t))| Real)
(declare-const K Real)
(declare-const |inner(D(f, t), D(f, t))| Real)
(declare-const |inner(D(f, t), f(t))| Real)
(declare-const |inner(f(t), f(t))| Real)
(declare-const |norm(D(f, t))| Real)
(declare-const |norm(f(t))| Real)
; H2
(assert (>= (+ (* K |norm(f(t))|) (* (- 1.0) |norm(D(f, t))|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |inner(D(f, t), f(t))|) (* |norm(D(f, t))| |norm(f(t))|)) 0.0))
; where the claim fails
(assert (> |norm(f(t))| 0.0))
; about norm(f(t))
(assert (= (+ (* (- 1.0) |inner(f(t), f(t))|) (* |norm(f(t))| |norm(f(t))|)) 0.0))
; about inner(f(t), f(t))
(assert (= (+ |inner(f(t), f(t))| (* (- 1.0) |norm(f(t))| |norm(f(t))|)) 0.0))
; about norm(D(f, t))
(assert (= (+ (* (- 1.0) |inner(D(f, t), D(f, t))|) (* |norm(D(f, t))| |norm(D(f, t))|)) 0.0))
; about inner(D(f, t), D(f, t))
(assert (= (+ |inner(D(f, t), D(f, t))| (* (- 1.0) |norm(D(f, t))| |norm(D(f, t))|)) 0.0))
; about 1/norm(f(t))
(assert (= (+ (- 1.0) (* |1/norm(f(t))| |norm(f(t))|)) 0.0))
; 1/norm(f(t)) is nonnegative
(assert (>= |1/norm(f(t))| 0.0))
; inner(D(f, t), D(f, t)) is nonnegative
(assert (>= |inner(D(f, t), D(f, t))| 0.0))
; inner(f(t), f(t)) is nonnegative
(assert (>= |inner(f(t), f(t))| 0.0))
; norm(D(f, t)) is nonnegative
(assert (>= |norm(D(f, t))| 0.0))
; norm(f(t)) is nonnegative
(assert (>= |norm(f(t))| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/norm(f(t))| |inner(D(f, t), f(t))|) (* K |norm(f(t))|)) 0.0))
(check-sat)
