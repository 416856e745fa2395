; published/X7, step 2, defined
; claim: norm(x(t))^2 == norm(x(t))^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/X7, step 2, defined
; claim: exp(-(2*m*t))*norm(x(0))^2 == exp(-(2*m*t))*norm(x(0))^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/X7, step 2, defined
; claim: -(2*m) == -(2*m)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/X7, step 2, start
; claim: norm(x(0))^2 <= exp(-(2*m*0))*norm(x(0))^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/X7, step 2, rate
; claim: 2*norm(x(t))^1*(inner(D(x, t), x(t))/norm(x(t))) - exp(-(2*m*t))*(-(2*m*1))*norm(x(0))^2 <= -(2*m)*(norm(x(t))^2 - exp(-(2*m*t))*norm(x(0))^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/norm(x(t))| Real)
(declare-const |exp(-m*t)| Real)
(declare-const |exp(m*t)| Real)
(declare-const |inner(x(0), x(0))| Real)
(declare-const |inner(x(t), A*x(t))| Real)
(declare-const |inner(x(t), x(t))| Real)
(declare-const m Real)
(declare-const |mu_2(A)| Real)
(declare-const |norm(x(0))| Real)
(declare-const |norm(x(t))| Real)
; H2
(assert (>= (+ (* (- 1.0) m) (* (- 1.0) |mu_2(A)|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |inner(x(t), A*x(t))|) (* |mu_2(A)| |norm(x(t))| |norm(x(t))|)) 0.0))
; where the claim fails
(assert (> (+ (* (- 1.0) |exp(-m*t)| |exp(-m*t)| |norm(x(0))| |norm(x(0))|) (* |norm(x(t))| |norm(x(t))|)) 0.0))
; about norm(x(t))
(assert (= (+ (* (- 1.0) |inner(x(t), x(t))|) (* |norm(x(t))| |norm(x(t))|)) 0.0))
; about inner(x(t), x(t))
(assert (= (+ |inner(x(t), x(t))| (* (- 1.0) |norm(x(t))| |norm(x(t))|)) 0.0))
; about norm(x(0))
(assert (= (+ (* (- 1.0) |inner(x(0), x(0))|) (* |norm(x(0))| |norm(x(0))|)) 0.0))
; about inner(x(0), x(0))
(assert (= (+ |inner(x(0), x(0))| (* (- 1.0) |norm(x(0))| |norm(x(0))|)) 0.0))
; about m
(assert (> m 0.0))
; about exp(-m*t)
(assert (> |exp(-m*t)| 0.0))
; about exp(-m*t)
(assert (= (+ (- 1.0) (* |exp(-m*t)| |exp(m*t)|)) 0.0))
; about exp(m*t)
(assert (> |exp(m*t)| 0.0))
; about 1/norm(x(t))
(assert (= (+ (- 1.0) (* |1/norm(x(t))| |norm(x(t))|)) 0.0))
; 1/norm(x(t)) is nonnegative
(assert (>= |1/norm(x(t))| 0.0))
; exp(-m*t) is nonnegative
(assert (>= |exp(-m*t)| 0.0))
; exp(m*t) is nonnegative
(assert (>= |exp(m*t)| 0.0))
; inner(x(0), x(0)) is nonnegative
(assert (>= |inner(x(0), x(0))| 0.0))
; inner(x(t), x(t)) is nonnegative
(assert (>= |inner(x(t), x(t))| 0.0))
; m is nonnegative
(assert (>= m 0.0))
; norm(x(0)) is nonnegative
(assert (>= |norm(x(0))| 0.0))
; norm(x(t)) is nonnegative
(assert (>= |norm(x(t))| 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |1/norm(x(t))| |inner(x(t), A*x(t))| |norm(x(t))|) (* (- 2.0) m |norm(x(t))| |norm(x(t))|)) 0.0))
(check-sat)
(reset)
; published/X7, claim
; claim: norm(x(t))^2 <= exp(-(2*m*t))*norm(x(0))^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |exp(-m*t)| Real)
(declare-const |exp(m*t)| Real)
(declare-const |inner(x(0), x(0))| Real)
(declare-const |inner(x(t), x(t))| Real)
(declare-const |norm(x(0))| Real)
(declare-const |norm(x(t))| Real)
; 2
(assert (>= (+ (* |exp(-m*t)| |exp(-m*t)| |norm(x(0))| |norm(x(0))|) (* (- 1.0) |norm(x(t))| |norm(x(t))|)) 0.0))
; about norm(x(t))
(assert (= (+ (* (- 1.0) |inner(x(t), x(t))|) (* |norm(x(t))| |norm(x(t))|)) 0.0))
; about inner(x(t), x(t))
(assert (= (+ |inner(x(t), x(t))| (* (- 1.0) |norm(x(t))| |norm(x(t))|)) 0.0))
; about norm(x(0))
(assert (= (+ (* (- 1.0) |inner(x(0), x(0))|) (* |norm(x(0))| |norm(x(0))|)) 0.0))
; about inner(x(0), x(0))
(assert (= (+ |inner(x(0), x(0))| (* (- 1.0) |norm(x(0))| |norm(x(0))|)) 0.0))
; about exp(-m*t)
(assert (> |exp(-m*t)| 0.0))
; about exp(-m*t)
(assert (= (+ (- 1.0) (* |exp(-m*t)| |exp(m*t)|)) 0.0))
; about exp(m*t)
(assert (> |exp(m*t)| 0.0))
; exp(-m*t) is nonnegative
(assert (>= |exp(-m*t)| 0.0))
; exp(m*t) is nonnegative
(assert (>= |exp(m*t)| 0.0))
; inner(x(0), x(0)) is nonnegative
(assert (>= |inner(x(0), x(0))| 0.0))
; inner(x(t), x(t)) is nonnegative
(assert (>= |inner(x(t), x(t))| 0.0))
; norm(x(0)) is nonnegative
(assert (>= |norm(x(0))| 0.0))
; norm(x(t)) is nonnegative
(assert (>= |norm(x(t))| 0.0))
; the negation of the claim
(assert (< (+ (* |exp(-m*t)| |exp(-m*t)| |norm(x(0))| |norm(x(0))|) (* (- 1.0) |norm(x(t))| |norm(x(t))|)) 0.0))
(check-sat)
(reset)
; published/X7, term for c
; claim: 2*m > 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |exp(-m*t)| Real)
(declare-const |exp(m*t)| Real)
(declare-const |inner(x(0), x(0))| Real)
(declare-const |inner(x(t), A*x(t))| Real)
(declare-const |inner(x(t), x(t))| Real)
(declare-const m Real)
(declare-const |mu_2(A)| Real)
(declare-const |norm(x(0))| Real)
(declare-const |norm(x(t))| Real)
; H2
(assert (>= (+ (* (- 1.0) m) (* (- 1.0) |mu_2(A)|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |inner(x(t), A*x(t))|) (* |mu_2(A)| |norm(x(t))| |norm(x(t))|)) 0.0))
; 2
(assert (>= (+ (* |exp(-m*t)| |exp(-m*t)| |norm(x(0))| |norm(x(0))|) (* (- 1.0) |norm(x(t))| |norm(x(t))|)) 0.0))
; about norm(x(t))
(assert (= (+ (* (- 1.0) |inner(x(t), x(t))|) (* |norm(x(t))| |norm(x(t))|)) 0.0))
; about inner(x(t), x(t))
(assert (= (+ |inner(x(t), x(t))| (* (- 1.0) |norm(x(t))| |norm(x(t))|)) 0.0))
; about norm(x(0))
(assert (= (+ (* (- 1.0) |inner(x(0), x(0))|) (* |norm(x(0))| |norm(x(0))|)) 0.0))
; about inner(x(0), x(0))
(assert (= (+ |inner(x(0), x(0))| (* (- 1.0) |norm(x(0))| |norm(x(0))|)) 0.0))
; about m
(assert (> m 0.0))
; about exp(-m*t)
(assert (> |exp(-m*t)| 0.0))
; about exp(-m*t)
(assert (= (+ (- 1.0) (* |exp(-m*t)| |exp(m*t)|)) 0.0))
; about exp(m*t)
(assert (> |exp(m*t)| 0.0))
; exp(-m*t) is nonnegative
(assert (>= |exp(-m*t)| 0.0))
; exp(m*t) is nonnegative
(assert (>= |exp(m*t)| 0.0))
; inner(x(0), x(0)) is nonnegative
(assert (>= |inner(x(0), x(0))| 0.0))
; inner(x(t), x(t)) is nonnegative
(assert (>= |inner(x(t), x(t))| 0.0))
; m is nonnegative
(assert (>= m 0.0))
; norm(x(0)) is nonnegative
(assert (>= |norm(x(0))| 0.0))
; norm(x(t)) is nonnegative
(assert (>= |norm(x(t))| 0.0))
; the negation of the claim
(assert (<= (* 2.0 m) 0.0))
(check-sat)
