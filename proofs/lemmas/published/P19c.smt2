; published/P19c, step 1, defined
; claim: X(t) == X(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P19c, step 1, defined
; claim: exp(Lam(t))*W(t) == exp(Lam(t))*W(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P19c, step 1, defined
; claim: l(t) == l(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P19c, step 1, start
; claim: X(0) <= exp(Lam(0))*W(0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |W(0)| Real)
(declare-const |X(0)| Real)
(declare-const |exp(Lam(0))| Real)
(declare-const |h(0)| Real)
(declare-const |x(0)| Real)
; H2
(assert (= (* (- 1.0) |X(0)|) 0.0))
; H4
(assert (= (* (- 1.0) |W(0)|) 0.0))
; H6
(assert (>= (+ |X(0)| |h(0)| (* (- 1.0) |x(0)|)) 0.0))
; about exp(Lam(0))
(assert (> |exp(Lam(0))| 0.0))
; exp(Lam(0)) is nonnegative
(assert (>= |exp(Lam(0))| 0.0))
; the negation of the claim
(assert (< (+ (* |W(0)| |exp(Lam(0))|) (* (- 1.0) |X(0)|)) 0.0))
(check-sat)
(reset)
; published/P19c, step 1, rate
; claim: D(X, t) - (exp(Lam(t))*D(Lam, t)*W(t) + exp(Lam(t))*D(W, t)) <= l(t)*(X(t) - exp(Lam(t))*W(t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |D(Lam, t)| Real)
(declare-const |D(W, t)| Real)
(declare-const |D(X, t)| Real)
(declare-const |W(t)| Real)
(declare-const |X(t)| Real)
(declare-const |exp(-Lam(t))| Real)
(declare-const |exp(Lam(t))| Real)
(declare-const |h(t)| Real)
(declare-const |l(t)| Real)
(declare-const |x(t)| Real)
; H1
(assert (= (+ (* (- 1.0) |D(Lam, t)|) |l(t)|) 0.0))
; H3
(assert (= (+ (* (- 1.0) |D(X, t)|) (* |l(t)| |x(t)|)) 0.0))
; H5
(assert (= (+ (* (- 1.0) |D(W, t)|) (* |exp(-Lam(t))| |h(t)| |l(t)|)) 0.0))
; H6
(assert (>= (+ |X(t)| |h(t)| (* (- 1.0) |x(t)|)) 0.0))
; where the claim fails
(assert (> (+ (* (- 1.0) |W(t)| |exp(Lam(t))|) |X(t)|) 0.0))
; about l(t)
(assert (>= |l(t)| 0.0))
; about exp(Lam(t))
(assert (> |exp(Lam(t))| 0.0))
; about exp(-Lam(t))
(assert (> |exp(-Lam(t))| 0.0))
; about exp(-Lam(t))
(assert (= (+ (- 1.0) (* |exp(-Lam(t))| |exp(Lam(t))|)) 0.0))
; exp(-Lam(t)) is nonnegative
(assert (>= |exp(-Lam(t))| 0.0))
; exp(Lam(t)) is nonnegative
(assert (>= |exp(Lam(t))| 0.0))
; l(t) is nonnegative
(assert (>= |l(t)| 0.0))
; the negation of the claim
(assert (< (+ (* |D(Lam, t)| |W(t)| |exp(Lam(t))|) (* |D(W, t)| |exp(Lam(t))|) (* (- 1.0) |D(X, t)|) (* (- 1.0) |W(t)| |exp(Lam(t))| |l(t)|) (* |X(t)| |l(t)|)) 0.0))
(check-sat)
(reset)
; published/P19c, claim
; claim: x(t) <= h(t) + exp(Lam(t))*W(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |D(Lam, t)| Real)
(declare-const |D(W, t)| Real)
(declare-const |D(X, t)| Real)
(declare-const |W(t)| Real)
(declare-const |X(t)| Real)
(declare-const |exp(-Lam(t))| Real)
(declare-const |exp(Lam(t))| Real)
(declare-const |h(t)| Real)
(declare-const |l(t)| Real)
(declare-const |x(t)| Real)
; H1
(assert (= (+ (* (- 1.0) |D(Lam, t)|) |l(t)|) 0.0))
; H3
(assert (= (+ (* (- 1.0) |D(X, t)|) (* |l(t)| |x(t)|)) 0.0))
; H5
(assert (= (+ (* (- 1.0) |D(W, t)|) (* |exp(-Lam(t))| |h(t)| |l(t)|)) 0.0))
; H6
(assert (>= (+ |X(t)| |h(t)| (* (- 1.0) |x(t)|)) 0.0))
; 1
(assert (>= (+ (* |W(t)| |exp(Lam(t))|) (* (- 1.0) |X(t)|)) 0.0))
; about l(t)
(assert (>= |l(t)| 0.0))
; about exp(Lam(t))
(assert (> |exp(Lam(t))| 0.0))
; about exp(-Lam(t))
(assert (> |exp(-Lam(t))| 0.0))
; about exp(-Lam(t))
(assert (= (+ (- 1.0) (* |exp(-Lam(t))| |exp(Lam(t))|)) 0.0))
; exp(-Lam(t)) is nonnegative
(assert (>= |exp(-Lam(t))| 0.0))
; exp(Lam(t)) is nonnegative
(assert (>= |exp(Lam(t))| 0.0))
; l(t) is nonnegative
(assert (>= |l(t)| 0.0))
; the negation of the claim
(assert (< (+ (* |W(t)| |exp(Lam(t))|) |h(t)| (* (- 1.0) |x(t)|)) 0.0))
(check-sat)
