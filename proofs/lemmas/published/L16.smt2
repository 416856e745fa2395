; published/L16, claim, defined
; claim: norm(f(t) - g(t)) == norm(f(t) - g(t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/L16, claim, defined
; claim: d*exp(K*t) == d*exp(K*t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/L16, claim, defined
; claim: K == K
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/L16, claim, start
; claim: norm(f(0) - g(0)) <= d*exp(K*0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const K Real)
(declare-const d Real)
(declare-const |inner(f(0), f(0))| Real)
(declare-const |inner(f(0), g(0))| Real)
(declare-const |inner(f(0), u(0))| Real)
(declare-const |inner(f(0), w(0))| Real)
(declare-const |inner(g(0), g(0))| Real)
(declare-const |inner(g(0), u(0))| Real)
(declare-const |inner(g(0), w(0))| Real)
(declare-const |inner(u(0), u(0))| Real)
(declare-const |inner(u(0), w(0))| Real)
(declare-const |inner(w(0), w(0))| Real)
(declare-const |norm(f(0) + (-1)*g(0))| Real)
(declare-const |norm(f(0))| Real)
(declare-const |norm(g(0))| Real)
(declare-const |norm(u(0) + (-1)*w(0))| Real)
(declare-const |norm(u(0))| Real)
(declare-const |norm(w(0))| Real)
; H3
(assert (>= (+ (* K |norm(f(0) + (-1)*g(0))|) (* (- 1.0) |norm(u(0) + (-1)*w(0))|)) 0.0))
; H4
(assert (>= (+ d (* (- 1.0) |norm(f(0) + (-1)*g(0))|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |inner(f(0), u(0))|) |inner(f(0), w(0))| |inner(g(0), u(0))| (* (- 1.0) |inner(g(0), w(0))|) (* |norm(f(0) + (-1)*g(0))| |norm(u(0) + (-1)*w(0))|)) 0.0))
; about norm(u(0) + (-1)*w(0))
(assert (= (+ (* (- 1.0) |inner(u(0), u(0))|) (* 2.0 |inner(u(0), w(0))|) (* (- 1.0) |inner(w(0), w(0))|) (* |norm(u(0) + (-1)*w(0))| |norm(u(0) + (-1)*w(0))|)) 0.0))
; about inner(w(0), w(0))
(assert (= (+ |inner(w(0), w(0))| (* (- 1.0) |norm(w(0))| |norm(w(0))|)) 0.0))
; about norm(w(0))
(assert (= (+ (* (- 1.0) |inner(w(0), w(0))|) (* |norm(w(0))| |norm(w(0))|)) 0.0))
; about inner(u(0), u(0))
(assert (= (+ |inner(u(0), u(0))| (* (- 1.0) |norm(u(0))| |norm(u(0))|)) 0.0))
; about norm(u(0))
(assert (= (+ (* (- 1.0) |inner(u(0), u(0))|) (* |norm(u(0))| |norm(u(0))|)) 0.0))
; about norm(f(0) + (-1)*g(0))
(assert (= (+ (* (- 1.0) |inner(f(0), f(0))|) (* 2.0 |inner(f(0), g(0))|) (* (- 1.0) |inner(g(0), g(0))|) (* |norm(f(0) + (-1)*g(0))| |norm(f(0) + (-1)*g(0))|)) 0.0))
; about inner(g(0), g(0))
(assert (= (+ |inner(g(0), g(0))| (* (- 1.0) |norm(g(0))| |norm(g(0))|)) 0.0))
; about norm(g(0))
(assert (= (+ (* (- 1.0) |inner(g(0), g(0))|) (* |norm(g(0))| |norm(g(0))|)) 0.0))
; about inner(f(0), f(0))
(assert (= (+ |inner(f(0), f(0))| (* (- 1.0) |norm(f(0))| |norm(f(0))|)) 0.0))
; about norm(f(0))
(assert (= (+ (* (- 1.0) |inner(f(0), f(0))|) (* |norm(f(0))| |norm(f(0))|)) 0.0))
; about d
(assert (>= d 0.0))
; d is nonnegative
(assert (>= d 0.0))
; inner(f(0), f(0)) is nonnegative
(assert (>= |inner(f(0), f(0))| 0.0))
; inner(g(0), g(0)) is nonnegative
(assert (>= |inner(g(0), g(0))| 0.0))
; inner(u(0), u(0)) is nonnegative
(assert (>= |inner(u(0), u(0))| 0.0))
; inner(w(0), w(0)) is nonnegative
(assert (>= |inner(w(0), w(0))| 0.0))
; norm(f(0) + (-1)*g(0)) is nonnegative
(assert (>= |norm(f(0) + (-1)*g(0))| 0.0))
; norm(f(0)) is nonnegative
(assert (>= |norm(f(0))| 0.0))
; norm(g(0)) is nonnegative
(assert (>= |norm(g(0))| 0.0))
; norm(u(0) + (-1)*w(0)) is nonnegative
(assert (>= |norm(u(0) + (-1)*w(0))| 0.0))
; norm(u(0)) is nonnegative
(assert (>= |norm(u(0))| 0.0))
; norm(w(0)) is nonnegative
(assert (>= |norm(w(0))| 0.0))
; the negation of the claim
(assert (< (+ d (* (- 1.0) |norm(f(0) + (-1)*g(0))|)) 0.0))
(check-sat)
(reset)
; published/L16, claim, rate
; claim: inner(D(f, t) - D(g, t), f(t) - g(t))/norm(f(t) - g(t)) - d*(exp(K*t)*(K*1)) <= K*(norm(f(t) - g(t)) - d*exp(K*t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/norm(f(t) + (-1)*g(t))| Real)
(declare-const K Real)
(declare-const d Real)
(declare-const |exp(K*t)| Real)
(declare-const |inner(f(0), f(0))| Real)
(declare-const |inner(f(0), g(0))| Real)
(declare-const |inner(f(t), f(t))| Real)
(declare-const |inner(f(t), g(t))| Real)
(declare-const |inner(f(t), u(t))| Real)
(declare-const |inner(f(t), w(t))| Real)
(declare-const |inner(g(0), g(0))| Real)
(declare-const |inner(g(t), g(t))| Real)
(declare-const |inner(g(t), u(t))| Real)
(declare-const |inner(g(t), w(t))| Real)
(declare-const |inner(u(t), u(t))| Real)
(declare-const |inner(u(t), w(t))| Real)
(declare-const |inner(w(t), w(t))| Real)
(declare-const |norm(f(0) + (-1)*g(0))| Real)
(declare-const |norm(f(0))| Real)
(declare-const |norm(f(t) + (-1)*g(t))| Real)
(declare-const |norm(f(t))| Real)
(declare-const |norm(g(0))| Real)
(declare-const |norm(g(t))| Real)
(declare-const |norm(u(t) + (-1)*w(t))| Real)
(declare-const |norm(u(t))| Real)
(declare-const |norm(w(t))| Real)
; H3
(assert (>= (+ (* K |norm(f(t) + (-1)*g(t))|) (* (- 1.0) |norm(u(t) + (-1)*w(t))|)) 0.0))
; H4
(assert (>= (+ d (* (- 1.0) |norm(f(0) + (-1)*g(0))|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |inner(f(t), u(t))|) |inner(f(t), w(t))| |inner(g(t), u(t))| (* (- 1.0) |inner(g(t), w(t))|) (* |norm(f(t) + (-1)*g(t))| |norm(u(t) + (-1)*w(t))|)) 0.0))
; where the claim fails
(assert (> (+ (* (- 1.0) d |exp(K*t)|) |norm(f(t) + (-1)*g(t))|) 0.0))
; about norm(u(t) + (-1)*w(t))
(assert (= (+ (* (- 1.0) |inner(u(t), u(t))|) (* 2.0 |inner(u(t), w(t))|) (* (- 1.0) |inner(w(t), w(t))|) (* |norm(u(t) + (-1)*w(t))| |norm(u(t) + (-1)*w(t))|)) 0.0))
; about inner(w(t), w(t))
(assert (= (+ |inner(w(t), w(t))| (* (- 1.0) |norm(w(t))| |norm(w(t))|)) 0.0))
; about norm(w(t))
(assert (= (+ (* (- 1.0) |inner(w(t), w(t))|) (* |norm(w(t))| |norm(w(t))|)) 0.0))
; about inner(u(t), u(t))
(assert (= (+ |inner(u(t), u(t))| (* (- 1.0) |norm(u(t))| |norm(u(t))|)) 0.0))
; about norm(u(t))
(assert (= (+ (* (- 1.0) |inner(u(t), u(t))|) (* |norm(u(t))| |norm(u(t))|)) 0.0))
; about norm(f(t) + (-1)*g(t))
(assert (= (+ (* (- 1.0) |inner(f(t), f(t))|) (* 2.0 |inner(f(t), g(t))|) (* (- 1.0) |inner(g(t), g(t))|) (* |norm(f(t) + (-1)*g(t))| |norm(f(t) + (-1)*g(t))|)) 0.0))
; about inner(g(t), g(t))
(assert (= (+ |inner(g(t), g(t))| (* (- 1.0) |norm(g(t))| |norm(g(t))|)) 0.0))
; about norm(g(t))
(assert (= (+ (* (- 1.0) |inner(g(t), g(t))|) (* |norm(g(t))| |norm(g(t))|)) 0.0))
; about inner(f(t), f(t))
(assert (= (+ |inner(f(t), f(t))| (* (- 1.0) |norm(f(t))| |norm(f(t))|)) 0.0))
; about norm(f(t))
(assert (= (+ (* (- 1.0) |inner(f(t), f(t))|) (* |norm(f(t))| |norm(f(t))|)) 0.0))
; about norm(f(0) + (-1)*g(0))
(assert (= (+ (* (- 1.0) |inner(f(0), f(0))|) (* 2.0 |inner(f(0), g(0))|) (* (- 1.0) |inner(g(0), g(0))|) (* |norm(f(0) + (-1)*g(0))| |norm(f(0) + (-1)*g(0))|)) 0.0))
; about inner(g(0), g(0))
(assert (= (+ |inner(g(0), g(0))| (* (- 1.0) |norm(g(0))| |norm(g(0))|)) 0.0))
; about norm(g(0))
(assert (= (+ (* (- 1.0) |inner(g(0), g(0))|) (* |norm(g(0))| |norm(g(0))|)) 0.0))
; about inner(f(0), f(0))
(assert (= (+ |inner(f(0), f(0))| (* (- 1.0) |norm(f(0))| |norm(f(0))|)) 0.0))
; about norm(f(0))
(assert (= (+ (* (- 1.0) |inner(f(0), f(0))|) (* |norm(f(0))| |norm(f(0))|)) 0.0))
; about exp(K*t)
(assert (> |exp(K*t)| 0.0))
; about d
(assert (>= d 0.0))
; about 1/norm(f(t) + (-1)*g(t))
(assert (= (+ (- 1.0) (* |1/norm(f(t) + (-1)*g(t))| |norm(f(t) + (-1)*g(t))|)) 0.0))
; 1/norm(f(t) + (-1)*g(t)) is nonnegative
(assert (>= |1/norm(f(t) + (-1)*g(t))| 0.0))
; d is nonnegative
(assert (>= d 0.0))
; exp(K*t) is nonnegative
(assert (>= |exp(K*t)| 0.0))
; inner(f(0), f(0)) is nonnegative
(assert (>= |inner(f(0), f(0))| 0.0))
; inner(f(t), f(t)) is nonnegative
(assert (>= |inner(f(t), f(t))| 0.0))
; inner(g(0), g(0)) is nonnegative
(assert (>= |inner(g(0), g(0))| 0.0))
; inner(g(t), g(t)) is nonnegative
(assert (>= |inner(g(t), g(t))| 0.0))
; inner(u(t), u(t)) is nonnegative
(assert (>= |inner(u(t), u(t))| 0.0))
; inner(w(t), w(t)) is nonnegative
(assert (>= |inner(w(t), w(t))| 0.0))
; norm(f(0) + (-1)*g(0)) is nonnegative
(assert (>= |norm(f(0) + (-1)*g(0))| 0.0))
; norm(f(0)) is nonnegative
(assert (>= |norm(f(0))| 0.0))
; norm(f(t) + (-1)*g(t)) is nonnegative
(assert (>= |norm(f(t) + (-1)*g(t))| 0.0))
; norm(f(t)) is nonnegative
(assert (>= |norm(f(t))| 0.0))
; norm(g(0)) is nonnegative
(assert (>= |norm(g(0))| 0.0))
; norm(g(t)) is nonnegative
(assert (>= |norm(g(t))| 0.0))
; norm(u(t) + (-1)*w(t)) is nonnegative
(assert (>= |norm(u(t) + (-1)*w(t))| 0.0))
; norm(u(t)) is nonnegative
(assert (>= |norm(u(t))| 0.0))
; norm(w(t)) is nonnegative
(assert (>= |norm(w(t))| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/norm(f(t) + (-1)*g(t))| |inner(f(t), u(t))|) (* |1/norm(f(t) + (-1)*g(t))| |inner(f(t), w(t))|) (* |1/norm(f(t) + (-1)*g(t))| |inner(g(t), u(t))|) (* (- 1.0) |1/norm(f(t) + (-1)*g(t))| |inner(g(t), w(t))|) (* K |norm(f(t) + (-1)*g(t))|)) 0.0))
(check-sat)
