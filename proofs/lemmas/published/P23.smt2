; published/P23, step 2
; claim: inner(x(t) - y(t), v(t) - D(y, t)) <= norm(x(t) - y(t))*(lu*d)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c Real)
(declare-const d Real)
(declare-const |inner(D(x, t), x(t))| Real)
(declare-const |inner(D(x, t), y(t))| Real)
(declare-const |inner(D(y, t), D(y, t))| Real)
(declare-const |inner(D(y, t), v(t))| Real)
(declare-const |inner(D(y, t), x(t))| Real)
(declare-const |inner(D(y, t), y(t))| Real)
(declare-const |inner(v(t), v(t))| Real)
(declare-const |inner(v(t), x(t))| Real)
(declare-const |inner(v(t), y(t))| Real)
(declare-const |inner(x(t), x(t))| Real)
(declare-const |inner(x(t), y(t))| Real)
(declare-const |inner(y(t), y(t))| Real)
(declare-const lu Real)
(declare-const |norm(D(y, t) + (-1)*v(t))| Real)
(declare-const |norm(D(y, t))| Real)
(declare-const |norm(v(t))| Real)
(declare-const |norm(x(t) + (-1)*y(t))| Real)
(declare-const |norm(x(t))| Real)
(declare-const |norm(y(t))| Real)
; H1
(assert (>= (+ (* (- 1.0) c |norm(x(t) + (-1)*y(t))| |norm(x(t) + (-1)*y(t))|) (* (- 1.0) |inner(D(x, t), x(t))|) |inner(D(x, t), y(t))| |inner(v(t), x(t))| (* (- 1.0) |inner(v(t), y(t))|)) 0.0))
; H2
(assert (>= (+ (* d lu) (* (- 1.0) |norm(D(y, t) + (-1)*v(t))|)) 0.0))
; 1
(assert (>= (+ |inner(D(y, t), x(t))| (* (- 1.0) |inner(D(y, t), y(t))|) (* (- 1.0) |inner(v(t), x(t))|) |inner(v(t), y(t))| (* |norm(D(y, t) + (-1)*v(t))| |norm(x(t) + (-1)*y(t))|)) 0.0))
; about norm(x(t) + (-1)*y(t))
(assert (= (+ (* (- 1.0) |inner(x(t), x(t))|) (* 2.0 |inner(x(t), y(t))|) (* (- 1.0) |inner(y(t), y(t))|) (* |norm(x(t) + (-1)*y(t))| |norm(x(t) + (-1)*y(t))|)) 0.0))
; about inner(y(t), y(t))
(assert (= (+ |inner(y(t), y(t))| (* (- 1.0) |norm(y(t))| |norm(y(t))|)) 0.0))
; about norm(y(t))
(assert (= (+ (* (- 1.0) |inner(y(t), y(t))|) (* |norm(y(t))| |norm(y(t))|)) 0.0))
; about inner(x(t), x(t))
(assert (= (+ |inner(x(t), x(t))| (* (- 1.0) |norm(x(t))| |norm(x(t))|)) 0.0))
; about norm(x(t))
(assert (= (+ (* (- 1.0) |inner(x(t), x(t))|) (* |norm(x(t))| |norm(x(t))|)) 0.0))
; about norm(D(y, t) + (-1)*v(t))
(assert (= (+ (* (- 1.0) |inner(D(y, t), D(y, t))|) (* 2.0 |inner(D(y, t), v(t))|) (* (- 1.0) |inner(v(t), v(t))|) (* |norm(D(y, t) + (-1)*v(t))| |norm(D(y, t) + (-1)*v(t))|)) 0.0))
; about inner(v(t), v(t))
(assert (= (+ |inner(v(t), v(t))| (* (- 1.0) |norm(v(t))| |norm(v(t))|)) 0.0))
; about norm(v(t))
(assert (= (+ (* (- 1.0) |inner(v(t), v(t))|) (* |norm(v(t))| |norm(v(t))|)) 0.0))
; about inner(D(y, t), D(y, t))
(assert (= (+ |inner(D(y, t), D(y, t))| (* (- 1.0) |norm(D(y, t))| |norm(D(y, t))|)) 0.0))
; about norm(D(y, t))
(assert (= (+ (* (- 1.0) |inner(D(y, t), D(y, t))|) (* |norm(D(y, t))| |norm(D(y, t))|)) 0.0))
; about lu
(assert (>= lu 0.0))
; about d
(assert (>= d 0.0))
; about c
(assert (> c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; d is nonnegative
(assert (>= d 0.0))
; inner(D(y, t), D(y, t)) is nonnegative
(assert (>= |inner(D(y, t), D(y, t))| 0.0))
; inner(v(t), v(t)) is nonnegative
(assert (>= |inner(v(t), v(t))| 0.0))
; inner(x(t), x(t)) is nonnegative
(assert (>= |inner(x(t), x(t))| 0.0))
; inner(y(t), y(t)) is nonnegative
(assert (>= |inner(y(t), y(t))| 0.0))
; lu is nonnegative
(assert (>= lu 0.0))
; norm(D(y, t) + (-1)*v(t)) is nonnegative
(assert (>= |norm(D(y, t) + (-1)*v(t))| 0.0))
; norm(D(y, t)) is nonnegative
(assert (>= |norm(D(y, t))| 0.0))
; norm(v(t)) is nonnegative
(assert (>= |norm(v(t))| 0.0))
; norm(x(t) + (-1)*y(t)) is nonnegative
(assert (>= |norm(x(t) + (-1)*y(t))| 0.0))
; norm(x(t)) is nonnegative
(assert (>= |norm(x(t))| 0.0))
; norm(y(t)) is nonnegative
(assert (>= |norm(y(t))| 0.0))
; the negation of the claim
(assert (< (+ (* d lu |norm(x(t) + (-1)*y(t))|) |inner(D(y, t), x(t))| (* (- 1.0) |inner(D(y, t), y(t))|) (* (- 1.0) |inner(v(t), x(t))|) |inner(v(t), y(t))|) 0.0))
(check-sat)
(reset)
; published/P23, step 3
; claim: inner(x(t) - y(t), D(x, t) - D(y, t)) <= -c*norm(x(t) - y(t))^2 + norm(x(t) - y(t))*(lu*d)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c Real)
(declare-const d Real)
(declare-const |inner(D(x, t), x(t))| Real)
(declare-const |inner(D(x, t), y(t))| Real)
(declare-const |inner(D(y, t), x(t))| Real)
(declare-const |inner(D(y, t), y(t))| Real)
(declare-const |inner(v(t), x(t))| Real)
(declare-const |inner(v(t), y(t))| Real)
(declare-const |inner(x(t), x(t))| Real)
(declare-const |inner(x(t), y(t))| Real)
(declare-const |inner(y(t), y(t))| Real)
(declare-const lu Real)
(declare-const |norm(x(t) + (-1)*y(t))| Real)
(declare-const |norm(x(t))| Real)
(declare-const |norm(y(t))| Real)
; H1
(assert (>= (+ (* (- 1.0) c |norm(x(t) + (-1)*y(t))| |norm(x(t) + (-1)*y(t))|) (* (- 1.0) |inner(D(x, t), x(t))|) |inner(D(x, t), y(t))| |inner(v(t), x(t))| (* (- 1.0) |inner(v(t), y(t))|)) 0.0))
; 2
(assert (>= (+ (* d lu |norm(x(t) + (-1)*y(t))|) |inner(D(y, t), x(t))| (* (- 1.0) |inner(D(y, t), y(t))|) (* (- 1.0) |inner(v(t), x(t))|) |inner(v(t), y(t))|) 0.0))
; about norm(x(t) + (-1)*y(t))
(assert (= (+ (* (- 1.0) |inner(x(t), x(t))|) (* 2.0 |inner(x(t), y(t))|) (* (- 1.0) |inner(y(t), y(t))|) (* |norm(x(t) + (-1)*y(t))| |norm(x(t) + (-1)*y(t))|)) 0.0))
; about inner(y(t), y(t))
(assert (= (+ |inner(y(t), y(t))| (* (- 1.0) |norm(y(t))| |norm(y(t))|)) 0.0))
; about norm(y(t))
(assert (= (+ (* (- 1.0) |inner(y(t), y(t))|) (* |norm(y(t))| |norm(y(t))|)) 0.0))
; about inner(x(t), x(t))
(assert (= (+ |inner(x(t), x(t))| (* (- 1.0) |norm(x(t))| |norm(x(t))|)) 0.0))
; about norm(x(t))
(assert (= (+ (* (- 1.0) |inner(x(t), x(t))|) (* |norm(x(t))| |norm(x(t))|)) 0.0))
; about lu
(assert (>= lu 0.0))
; about d
(assert (>= d 0.0))
; about c
(assert (> c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; d is nonnegative
(assert (>= d 0.0))
; inner(x(t), x(t)) is nonnegative
(assert (>= |inner(x(t), x(t))| 0.0))
; inner(y(t), y(t)) is nonnegative
(assert (>= |inner(y(t), y(t))| 0.0))
; lu is nonnegative
(assert (>= lu 0.0))
; norm(x(t) + (-1)*y(t)) is nonnegative
(assert (>= |norm(x(t) + (-1)*y(t))| 0.0))
; norm(x(t)) is nonnegative
(assert (>= |norm(x(t))| 0.0))
; norm(y(t)) is nonnegative
(assert (>= |norm(y(t))| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) c |norm(x(t) + (-1)*y(t))| |norm(x(t) + (-1)*y(t))|) (* d lu |norm(x(t) + (-1)*y(t))|) (* (- 1.0) |inner(D(x, t), x(t))|) |inner(D(x, t), y(t))| |inner(D(y, t), x(t))| (* (- 1.0) |inner(D(y, t), y(t))|)) 0.0))
(check-sat)
(reset)
; published/P23, step 4, premise
; claim: -c*t <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c Real)
(declare-const d Real)
(declare-const |inner(D(x, t), x(t))| Real)
(declare-const |inner(D(x, t), y(t))| Real)
(declare-const |inner(D(y, t), D(y, t))| Real)
(declare-const |inner(D(y, t), v(t))| Real)
(declare-const |inner(D(y, t), x(t))| Real)
(declare-const |inner(D(y, t), y(t))| Real)
(declare-const |inner(v(t), v(t))| Real)
(declare-const |inner(v(t), x(t))| Real)
(declare-const |inner(v(t), y(t))| Real)
(declare-const |inner(x(t), x(t))| Real)
(declare-const |inner(x(t), y(t))| Real)
(declare-const |inner(y(t), y(t))| Real)
(declare-const lu Real)
(declare-const |norm(D(y, t) + (-1)*v(t))| Real)
(declare-const |norm(D(y, t))| Real)
(declare-const |norm(v(t))| Real)
(declare-const |norm(x(t) + (-1)*y(t))| Real)
(declare-const |norm(x(t))| Real)
(declare-const |norm(y(t))| Real)
(declare-const t Real)
; H1
(assert (>= (+ (* (- 1.0) c |norm(x(t) + (-1)*y(t))| |norm(x(t) + (-1)*y(t))|) (* (- 1.0) |inner(D(x, t), x(t))|) |inner(D(x, t), y(t))| |inner(v(t), x(t))| (* (- 1.0) |inner(v(t), y(t))|)) 0.0))
; H2
(assert (>= (+ (* d lu) (* (- 1.0) |norm(D(y, t) + (-1)*v(t))|)) 0.0))
; 1
(assert (>= (+ |inner(D(y, t), x(t))| (* (- 1.0) |inner(D(y, t), y(t))|) (* (- 1.0) |inner(v(t), x(t))|) |inner(v(t), y(t))| (* |norm(D(y, t) + (-1)*v(t))| |norm(x(t) + (-1)*y(t))|)) 0.0))
; 2
(assert (>= (+ (* d lu |norm(x(t) + (-1)*y(t))|) |inner(D(y, t), x(t))| (* (- 1.0) |inner(D(y, t), y(t))|) (* (- 1.0) |inner(v(t), x(t))|) |inner(v(t), y(t))|) 0.0))
; 3
(assert (>= (+ (* (- 1.0) c |norm(x(t) + (-1)*y(t))| |norm(x(t) + (-1)*y(t))|) (* d lu |norm(x(t) + (-1)*y(t))|) (* (- 1.0) |inner(D(x, t), x(t))|) |inner(D(x, t), y(t))| |inner(D(y, t), x(t))| (* (- 1.0) |inner(D(y, t), y(t))|)) 0.0))
; about t
(assert (>= t 0.0))
; about norm(x(t) + (-1)*y(t))
(assert (= (+ (* (- 1.0) |inner(x(t), x(t))|) (* 2.0 |inner(x(t), y(t))|) (* (- 1.0) |inner(y(t), y(t))|) (* |norm(x(t) + (-1)*y(t))| |norm(x(t) + (-1)*y(t))|)) 0.0))
; about inner(y(t), y(t))
(assert (= (+ |inner(y(t), y(t))| (* (- 1.0) |norm(y(t))| |norm(y(t))|)) 0.0))
; about norm(y(t))
(assert (= (+ (* (- 1.0) |inner(y(t), y(t))|) (* |norm(y(t))| |norm(y(t))|)) 0.0))
; about inner(x(t), x(t))
(assert (= (+ |inner(x(t), x(t))| (* (- 1.0) |norm(x(t))| |norm(x(t))|)) 0.0))
; about norm(x(t))
(assert (= (+ (* (- 1.0) |inner(x(t), x(t))|) (* |norm(x(t))| |norm(x(t))|)) 0.0))
; about norm(D(y, t) + (-1)*v(t))
(assert (= (+ (* (- 1.0) |inner(D(y, t), D(y, t))|) (* 2.0 |inner(D(y, t), v(t))|) (* (- 1.0) |inner(v(t), v(t))|) (* |norm(D(y, t) + (-1)*v(t))| |norm(D(y, t) + (-1)*v(t))|)) 0.0))
; about inner(v(t), v(t))
(assert (= (+ |inner(v(t), v(t))| (* (- 1.0) |norm(v(t))| |norm(v(t))|)) 0.0))
; about norm(v(t))
(assert (= (+ (* (- 1.0) |inner(v(t), v(t))|) (* |norm(v(t))| |norm(v(t))|)) 0.0))
; about inner(D(y, t), D(y, t))
(assert (= (+ |inner(D(y, t), D(y, t))| (* (- 1.0) |norm(D(y, t))| |norm(D(y, t))|)) 0.0))
; about norm(D(y, t))
(assert (= (+ (* (- 1.0) |inner(D(y, t), D(y, t))|) (* |norm(D(y, t))| |norm(D(y, t))|)) 0.0))
; about lu
(assert (>= lu 0.0))
; about d
(assert (>= d 0.0))
; about c
(assert (> c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; d is nonnegative
(assert (>= d 0.0))
; inner(D(y, t), D(y, t)) is nonnegative
(assert (>= |inner(D(y, t), D(y, t))| 0.0))
; inner(v(t), v(t)) is nonnegative
(assert (>= |inner(v(t), v(t))| 0.0))
; inner(x(t), x(t)) is nonnegative
(assert (>= |inner(x(t), x(t))| 0.0))
; inner(y(t), y(t)) is nonnegative
(assert (>= |inner(y(t), y(t))| 0.0))
; lu is nonnegative
(assert (>= lu 0.0))
; norm(D(y, t) + (-1)*v(t)) is nonnegative
(assert (>= |norm(D(y, t) + (-1)*v(t))| 0.0))
; norm(D(y, t)) is nonnegative
(assert (>= |norm(D(y, t))| 0.0))
; norm(v(t)) is nonnegative
(assert (>= |norm(v(t))| 0.0))
; norm(x(t) + (-1)*y(t)) is nonnegative
(assert (>= |norm(x(t) + (-1)*y(t))| 0.0))
; norm(x(t)) is nonnegative
(assert (>= |norm(x(t))| 0.0))
; norm(y(t)) is nonnegative
(assert (>= |norm(y(t))| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (* c t) 0.0))
(check-sat)
(reset)
; published/P23, step 5
; claim: lu*d/c*(1 - exp(-c*t)) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/c| Real)
(declare-const c Real)
(declare-const d Real)
(declare-const |exp(-c*t)| Real)
(declare-const |exp(c*t)| Real)
(declare-const lu Real)
; 4
(assert (>= (+ 1.0 (* (- 1.0) |exp(-c*t)|)) 0.0))
; about lu
(assert (>= lu 0.0))
; about exp(-c*t)
(assert (> |exp(-c*t)| 0.0))
; about exp(-c*t)
(assert (= (+ (- 1.0) (* |exp(-c*t)| |exp(c*t)|)) 0.0))
; about exp(c*t)
(assert (> |exp(c*t)| 0.0))
; about d
(assert (>= d 0.0))
; about c
(assert (> c 0.0))
; about 1/c
(assert (= (+ (- 1.0) (* |1/c| c)) 0.0))
; 1/c is nonnegative
(assert (>= |1/c| 0.0))
; c is nonnegative
(assert (>= c 0.0))
; d is nonnegative
(assert (>= d 0.0))
; exp(-c*t) is nonnegative
(assert (>= |exp(-c*t)| 0.0))
; exp(c*t) is nonnegative
(assert (>= |exp(c*t)| 0.0))
; lu is nonnegative
(assert (>= lu 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/c| d |exp(-c*t)| lu) (* |1/c| d lu)) 0.0))
(check-sat)
(reset)
; published/P23, step 6
; claim: exp(-c*t)*norm(x(0) - y(0)) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |exp(-c*t)| Real)
(declare-const |exp(c*t)| Real)
(declare-const |inner(x(0), x(0))| Real)
(declare-const |inner(x(0), y(0))| Real)
(declare-const |inner(y(0), y(0))| Real)
(declare-const |norm(x(0) + (-1)*y(0))| Real)
(declare-const |norm(x(0))| Real)
(declare-const |norm(y(0))| Real)
; about norm(x(0) + (-1)*y(0))
(assert (= (+ (* (- 1.0) |inner(x(0), x(0))|) (* 2.0 |inner(x(0), y(0))|) (* (- 1.0) |inner(y(0), y(0))|) (* |norm(x(0) + (-1)*y(0))| |norm(x(0) + (-1)*y(0))|)) 0.0))
; about inner(y(0), y(0))
(assert (= (+ |inner(y(0), y(0))| (* (- 1.0) |norm(y(0))| |norm(y(0))|)) 0.0))
; about norm(y(0))
(assert (= (+ (* (- 1.0) |inner(y(0), y(0))|) (* |norm(y(0))| |norm(y(0))|)) 0.0))
; about inner(x(0), x(0))
(assert (= (+ |inner(x(0), x(0))| (* (- 1.0) |norm(x(0))| |norm(x(0))|)) 0.0))
; about norm(x(0))
(assert (= (+ (* (- 1.0) |inner(x(0), x(0))|) (* |norm(x(0))| |norm(x(0))|)) 0.0))
; about exp(-c*t)
(assert (> |exp(-c*t)| 0.0))
; about exp(-c*t)
(assert (= (+ (- 1.0) (* |exp(-c*t)| |exp(c*t)|)) 0.0))
; about exp(c*t)
(assert (> |exp(c*t)| 0.0))
; exp(-c*t) is nonnegative
(assert (>= |exp(-c*t)| 0.0))
; exp(c*t) is nonnegative
(assert (>= |exp(c*t)| 0.0))
; inner(x(0), x(0)) is nonnegative
(assert (>= |inner(x(0), x(0))| 0.0))
; inner(y(0), y(0)) is nonnegative
(assert (>= |inner(y(0), y(0))| 0.0))
; norm(x(0) + (-1)*y(0)) is nonnegative
(assert (>= |norm(x(0) + (-1)*y(0))| 0.0))
; norm(x(0)) is nonnegative
(assert (>= |norm(x(0))| 0.0))
; norm(y(0)) is nonnegative
(assert (>= |norm(y(0))| 0.0))
; the negation of the claim
(assert (< (* |exp(-c*t)| |norm(x(0) + (-1)*y(0))|) 0.0))
(check-sat)
(reset)
; published/P23, claim, defined
; claim: norm(x(t) - y(t)) == norm(x(t) - y(t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P23, claim, defined
; claim: exp(-c*t)*norm(x(0) - y(0)) + lu*d/c*(1 - exp(-c*t)) == exp(-c*t)*norm(x(0) - y(0)) + lu*d/c*(1 - exp(-c*t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P23, claim, defined
; claim: -c == -c
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P23, claim, start
; claim: norm(x(0) - y(0)) <= exp(-c*0)*norm(x(0) - y(0)) + lu*d/c*(1 - exp(-c*0))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; 5
(assert (>= 0.0 0.0))
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P23, claim, rate
; claim: inner(D(x, t) - D(y, t), x(t) - y(t))/norm(x(t) - y(t)) - (exp(-c*t)*(-c*1)*norm(x(0) - y(0)) + lu*d/c*(-(exp(-c*t)*(-c*1)))) <= -c*(norm(x(t) - y(t)) - (exp(-c*t)*norm(x(0) - y(0)) + lu*d/c*(1 - exp(-c*t))))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/c| Real)
(declare-const |1/norm(x(t) + (-1)*y(t))| Real)
(declare-const c Real)
(declare-const d Real)
(declare-const |exp(-c*t)| Real)
(declare-const |exp(c*t)| Real)
(declare-const |inner(D(x, t), x(t))| Real)
(declare-const |inner(D(x, t), y(t))| Real)
(declare-const |inner(D(y, t), x(t))| Real)
(declare-const |inner(D(y, t), y(t))| Real)
(declare-const |inner(x(0), x(0))| Real)
(declare-const |inner(x(0), y(0))| Real)
(declare-const |inner(x(t), x(t))| Real)
(declare-const |inner(x(t), y(t))| Real)
(declare-const |inner(y(0), y(0))| Real)
(declare-const |inner(y(t), y(t))| Real)
(declare-const lu Real)
(declare-const |norm(x(0) + (-1)*y(0))| Real)
(declare-const |norm(x(0))| Real)
(declare-const |norm(x(t) + (-1)*y(t))| Real)
(declare-const |norm(x(t))| Real)
(declare-const |norm(y(0))| Real)
(declare-const |norm(y(t))| Real)
; 3
(assert (>= (+ (* (- 1.0) c |norm(x(t) + (-1)*y(t))| |norm(x(t) + (-1)*y(t))|) (* d lu |norm(x(t) + (-1)*y(t))|) (* (- 1.0) |inner(D(x, t), x(t))|) |inner(D(x, t), y(t))| |inner(D(y, t), x(t))| (* (- 1.0) |inner(D(y, t), y(t))|)) 0.0))
; 5
(assert (>= (+ (* (- 1.0) |1/c| d |exp(-c*t)| lu) (* |1/c| d lu)) 0.0))
; 6
(assert (>= (* |exp(-c*t)| |norm(x(0) + (-1)*y(0))|) 0.0))
; where the claim fails
(assert (> (+ (* |1/c| d |exp(-c*t)| lu) (* (- 1.0) |1/c| d lu) (* (- 1.0) |exp(-c*t)| |norm(x(0) + (-1)*y(0))|) |norm(x(t) + (-1)*y(t))|) 0.0))
; about norm(x(t) + (-1)*y(t))
(assert (= (+ (* (- 1.0) |inner(x(t), x(t))|) (* 2.0 |inner(x(t), y(t))|) (* (- 1.0) |inner(y(t), y(t))|) (* |norm(x(t) + (-1)*y(t))| |norm(x(t) + (-1)*y(t))|)) 0.0))
; about inner(y(t), y(t))
(assert (= (+ |inner(y(t), y(t))| (* (- 1.0) |norm(y(t))| |norm(y(t))|)) 0.0))
; about norm(y(t))
(assert (= (+ (* (- 1.0) |inner(y(t), y(t))|) (* |norm(y(t))| |norm(y(t))|)) 0.0))
; about inner(x(t), x(t))
(assert (= (+ |inner(x(t), x(t))| (* (- 1.0) |norm(x(t))| |norm(x(t))|)) 0.0))
; about norm(x(t))
(assert (= (+ (* (- 1.0) |inner(x(t), x(t))|) (* |norm(x(t))| |norm(x(t))|)) 0.0))
; about norm(x(0) + (-1)*y(0))
(assert (= (+ (* (- 1.0) |inner(x(0), x(0))|) (* 2.0 |inner(x(0), y(0))|) (* (- 1.0) |inner(y(0), y(0))|) (* |norm(x(0) + (-1)*y(0))| |norm(x(0) + (-1)*y(0))|)) 0.0))
; about inner(y(0), y(0))
(assert (= (+ |inner(y(0), y(0))| (* (- 1.0) |norm(y(0))| |norm(y(0))|)) 0.0))
; about norm(y(0))
(assert (= (+ (* (- 1.0) |inner(y(0), y(0))|) (* |norm(y(0))| |norm(y(0))|)) 0.0))
; about inner(x(0), x(0))
(assert (= (+ |inner(x(0), x(0))| (* (- 1.0) |norm(x(0))| |norm(x(0))|)) 0.0))
; about norm(x(0))
(assert (= (+ (* (- 1.0) |inner(x(0), x(0))|) (* |norm(x(0))| |norm(x(0))|)) 0.0))
; about lu
(assert (>= lu 0.0))
; about exp(-c*t)
(assert (> |exp(-c*t)| 0.0))
; about exp(-c*t)
(assert (= (+ (- 1.0) (* |exp(-c*t)| |exp(c*t)|)) 0.0))
; about exp(c*t)
(assert (> |exp(c*t)| 0.0))
; about d
(assert (>= d 0.0))
; about c
(assert (> c 0.0))
; about 1/c
(assert (= (+ (- 1.0) (* |1/c| c)) 0.0))
; about 1/norm(x(t) + (-1)*y(t))
(assert (= (+ (- 1.0) (* |1/norm(x(t) + (-1)*y(t))| |norm(x(t) + (-1)*y(t))|)) 0.0))
; 1/c is nonnegative
(assert (>= |1/c| 0.0))
; 1/norm(x(t) + (-1)*y(t)) is nonnegative
(assert (>= |1/norm(x(t) + (-1)*y(t))| 0.0))
; c is nonnegative
(assert (>= c 0.0))
; d is nonnegative
(assert (>= d 0.0))
; exp(-c*t) is nonnegative
(assert (>= |exp(-c*t)| 0.0))
; exp(c*t) is nonnegative
(assert (>= |exp(c*t)| 0.0))
; inner(x(0), x(0)) is nonnegative
(assert (>= |inner(x(0), x(0))| 0.0))
; inner(x(t), x(t)) is nonnegative
(assert (>= |inner(x(t), x(t))| 0.0))
; inner(y(0), y(0)) is nonnegative
(assert (>= |inner(y(0), y(0))| 0.0))
; inner(y(t), y(t)) is nonnegative
(assert (>= |inner(y(t), y(t))| 0.0))
; lu is nonnegative
(assert (>= lu 0.0))
; norm(x(0) + (-1)*y(0)) is nonnegative
(assert (>= |norm(x(0) + (-1)*y(0))| 0.0))
; norm(x(0)) is nonnegative
(assert (>= |norm(x(0))| 0.0))
; norm(x(t) + (-1)*y(t)) is nonnegative
(assert (>= |norm(x(t) + (-1)*y(t))| 0.0))
; norm(x(t)) is nonnegative
(assert (>= |norm(x(t))| 0.0))
; norm(y(0)) is nonnegative
(assert (>= |norm(y(0))| 0.0))
; norm(y(t)) is nonnegative
(assert (>= |norm(y(t))| 0.0))
; the negation of the claim
(assert (< (+ (* |1/c| c d lu) (* (- 1.0) |1/norm(x(t) + (-1)*y(t))| |inner(D(x, t), x(t))|) (* |1/norm(x(t) + (-1)*y(t))| |inner(D(x, t), y(t))|) (* |1/norm(x(t) + (-1)*y(t))| |inner(D(y, t), x(t))|) (* (- 1.0) |1/norm(x(t) + (-1)*y(t))| |inner(D(y, t), y(t))|) (* (- 1.0) c |norm(x(t) + (-1)*y(t))|)) 0.0))
(check-sat)
(reset)
; published/P23, claim, defined
; claim: norm(x(t) - y(t)) == norm(x(t) - y(t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P23, claim, defined
; claim: exp(-c*t)*norm(x(0) - y(0)) + lu*d/c*(1 - exp(-c*t)) == exp(-c*t)*norm(x(0) - y(0)) + lu*d/c*(1 - exp(-c*t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
