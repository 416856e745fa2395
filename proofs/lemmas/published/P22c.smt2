; published/P22c, step 1
; claim: exp(l*t)*norm(y(0) - z(0)) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |exp(l*t)| Real)
(declare-const |inner(y(0), y(0))| Real)
(declare-const |inner(y(0), z(0))| Real)
(declare-const |inner(z(0), z(0))| Real)
(declare-const |norm(y(0) + (-1)*z(0))| Real)
(declare-const |norm(y(0))| Real)
(declare-const |norm(z(0))| Real)
; about norm(y(0) + (-1)*z(0))
(assert (= (+ (* (- 1.0) |inner(y(0), y(0))|) (* 2.0 |inner(y(0), z(0))|) (* (- 1.0) |inner(z(0), z(0))|) (* |norm(y(0) + (-1)*z(0))| |norm(y(0) + (-1)*z(0))|)) 0.0))
; about inner(z(0), z(0))
(assert (= (+ |inner(z(0), z(0))| (* (- 1.0) |norm(z(0))| |norm(z(0))|)) 0.0))
; about norm(z(0))
(assert (= (+ (* (- 1.0) |inner(z(0), z(0))|) (* |norm(z(0))| |norm(z(0))|)) 0.0))
; about inner(y(0), y(0))
(assert (= (+ |inner(y(0), y(0))| (* (- 1.0) |norm(y(0))| |norm(y(0))|)) 0.0))
; about norm(y(0))
(assert (= (+ (* (- 1.0) |inner(y(0), y(0))|) (* |norm(y(0))| |norm(y(0))|)) 0.0))
; about exp(l*t)
(assert (> |exp(l*t)| 0.0))
; exp(l*t) is nonnegative
(assert (>= |exp(l*t)| 0.0))
; inner(y(0), y(0)) is nonnegative
(assert (>= |inner(y(0), y(0))| 0.0))
; inner(z(0), z(0)) is nonnegative
(assert (>= |inner(z(0), z(0))| 0.0))
; norm(y(0) + (-1)*z(0)) is nonnegative
(assert (>= |norm(y(0) + (-1)*z(0))| 0.0))
; norm(y(0)) is nonnegative
(assert (>= |norm(y(0))| 0.0))
; norm(z(0)) is nonnegative
(assert (>= |norm(z(0))| 0.0))
; the negation of the claim
(assert (< (* |exp(l*t)| |norm(y(0) + (-1)*z(0))|) 0.0))
(check-sat)
(reset)
; published/P22c, claim, defined
; claim: norm(y(t) - z(t)) == norm(y(t) - z(t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P22c, claim, defined
; claim: exp(l*t)*norm(y(0) - z(0)) == exp(l*t)*norm(y(0) - z(0))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P22c, claim, defined
; claim: l == l
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P22c, claim, start
; claim: norm(y(0) - z(0)) <= exp(l*0)*norm(y(0) - z(0))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P22c, claim, rate
; claim: inner(D(y, t) - D(z, t), y(t) - z(t))/norm(y(t) - z(t)) - exp(l*t)*(l*1)*norm(y(0) - z(0)) <= l*(norm(y(t) - z(t)) - exp(l*t)*norm(y(0) - z(0)))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/norm(y(t) + (-1)*z(t))| Real)
(declare-const |exp(l*t)| Real)
(declare-const |inner(D(y, t), y(t))| Real)
(declare-const |inner(D(y, t), z(t))| Real)
(declare-const |inner(D(z, t), y(t))| Real)
(declare-const |inner(D(z, t), z(t))| Real)
(declare-const |inner(y(0), y(0))| Real)
(declare-const |inner(y(0), z(0))| Real)
(declare-const |inner(y(t), y(t))| Real)
(declare-const |inner(y(t), z(t))| Real)
(declare-const |inner(z(0), z(0))| Real)
(declare-const |inner(z(t), z(t))| Real)
(declare-const l Real)
(declare-const |norm(y(0) + (-1)*z(0))| Real)
(declare-const |norm(y(0))| Real)
(declare-const |norm(y(t) + (-1)*z(t))| Real)
(declare-const |norm(y(t))| Real)
(declare-const |norm(z(0))| Real)
(declare-const |norm(z(t))| Real)
; H1
(assert (>= (+ (* (- 1.0) |inner(D(y, t), y(t))|) |inner(D(y, t), z(t))| |inner(D(z, t), y(t))| (* (- 1.0) |inner(D(z, t), z(t))|) (* l |norm(y(t) + (-1)*z(t))| |norm(y(t) + (-1)*z(t))|)) 0.0))
; 1
(assert (>= (* |exp(l*t)| |norm(y(0) + (-1)*z(0))|) 0.0))
; where the claim fails
(assert (> (+ (* (- 1.0) |exp(l*t)| |norm(y(0) + (-1)*z(0))|) |norm(y(t) + (-1)*z(t))|) 0.0))
; about norm(y(t) + (-1)*z(t))
(assert (= (+ (* (- 1.0) |inner(y(t), y(t))|) (* 2.0 |inner(y(t), z(t))|) (* (- 1.0) |inner(z(t), z(t))|) (* |norm(y(t) + (-1)*z(t))| |norm(y(t) + (-1)*z(t))|)) 0.0))
; about inner(z(t), z(t))
(assert (= (+ |inner(z(t), z(t))| (* (- 1.0) |norm(z(t))| |norm(z(t))|)) 0.0))
; about norm(z(t))
(assert (= (+ (* (- 1.0) |inner(z(t), z(t))|) (* |norm(z(t))| |norm(z(t))|)) 0.0))
; about inner(y(t), y(t))
(assert (= (+ |inner(y(t), y(t))| (* (- 1.0) |norm(y(t))| |norm(y(t))|)) 0.0))
; about norm(y(t))
(assert (= (+ (* (- 1.0) |inner(y(t), y(t))|) (* |norm(y(t))| |norm(y(t))|)) 0.0))
; about norm(y(0) + (-1)*z(0))
(assert (= (+ (* (- 1.0) |inner(y(0), y(0))|) (* 2.0 |inner(y(0), z(0))|) (* (- 1.0) |inner(z(0), z(0))|) (* |norm(y(0) + (-1)*z(0))| |norm(y(0) + (-1)*z(0))|)) 0.0))
; about inner(z(0), z(0))
(assert (= (+ |inner(z(0), z(0))| (* (- 1.0) |norm(z(0))| |norm(z(0))|)) 0.0))
; about norm(z(0))
(assert (= (+ (* (- 1.0) |inner(z(0), z(0))|) (* |norm(z(0))| |norm(z(0))|)) 0.0))
; about inner(y(0), y(0))
(assert (= (+ |inner(y(0), y(0))| (* (- 1.0) |norm(y(0))| |norm(y(0))|)) 0.0))
; about norm(y(0))
(assert (= (+ (* (- 1.0) |inner(y(0), y(0))|) (* |norm(y(0))| |norm(y(0))|)) 0.0))
; about exp(l*t)
(assert (> |exp(l*t)| 0.0))
; about 1/norm(y(t) + (-1)*z(t))
(assert (= (+ (- 1.0) (* |1/norm(y(t) + (-1)*z(t))| |norm(y(t) + (-1)*z(t))|)) 0.0))
; 1/norm(y(t) + (-1)*z(t)) is nonnegative
(assert (>= |1/norm(y(t) + (-1)*z(t))| 0.0))
; exp(l*t) is nonnegative
(assert (>= |exp(l*t)| 0.0))
; inner(y(0), y(0)) is nonnegative
(assert (>= |inner(y(0), y(0))| 0.0))
; inner(y(t), y(t)) is nonnegative
(assert (>= |inner(y(t), y(t))| 0.0))
; inner(z(0), z(0)) is nonnegative
(assert (>= |inner(z(0), z(0))| 0.0))
; inner(z(t), z(t)) is nonnegative
(assert (>= |inner(z(t), z(t))| 0.0))
; norm(y(0) + (-1)*z(0)) is nonnegative
(assert (>= |norm(y(0) + (-1)*z(0))| 0.0))
; norm(y(0)) is nonnegative
(assert (>= |norm(y(0))| 0.0))
; norm(y(t) + (-1)*z(t)) is nonnegative
(assert (>= |norm(y(t) + (-1)*z(t))| 0.0))
; norm(y(t)) is nonnegative
(assert (>= |norm(y(t))| 0.0))
; norm(z(0)) is nonnegative
(assert (>= |norm(z(0))| 0.0))
; norm(z(t)) is nonnegative
(assert (>= |norm(z(t))| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/norm(y(t) + (-1)*z(t))| |inner(D(y, t), y(t))|) (* |1/norm(y(t) + (-1)*z(t))| |inner(D(y, t), z(t))|) (* |1/norm(y(t) + (-1)*z(t))| |inner(D(z, t), y(t))|) (* (- 1.0) |1/norm(y(t) + (-1)*z(t))| |inner(D(z, t), z(t))|) (* l |norm(y(t) + (-1)*z(t))|)) 0.0))
(check-sat)
