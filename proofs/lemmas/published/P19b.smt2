; published/P19b, step 3
; claim: norm(D(x, t) - D(y, t)) <= K*norm(x(t) - y(t)) + (e1 + e2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const K Real)
(declare-const e1 Real)
(declare-const e2 Real)
(declare-const |inner(D(x, t), D(x, t))| Real)
(declare-const |inner(D(x, t), D(y, t))| Real)
(declare-const |inner(D(x, t), v(t))| Real)
(declare-const |inner(D(x, t), w(t))| Real)
(declare-const |inner(D(y, t), D(y, t))| Real)
(declare-const |inner(D(y, t), w(t))| Real)
(declare-const |inner(v(t), v(t))| Real)
(declare-const |inner(v(t), w(t))| Real)
(declare-const |inner(w(t), w(t))| Real)
(declare-const |inner(x(t), x(t))| Real)
(declare-const |inner(x(t), y(t))| Real)
(declare-const |inner(y(t), y(t))| Real)
(declare-const |norm(D(x, t) + (-1)*D(y, t))| Real)
(declare-const |norm(D(x, t) + (-1)*v(t))| Real)
(declare-const |norm(D(x, t) + (-1)*w(t))| Real)
(declare-const |norm(D(x, t))| Real)
(declare-const |norm(D(y, t) + (-1)*w(t))| Real)
(declare-const |norm(D(y, t))| Real)
(declare-const |norm(v(t) + (-1)*w(t))| Real)
(declare-const |norm(v(t))| Real)
(declare-const |norm(w(t))| Real)
(declare-const |norm(x(t) + (-1)*y(t))| Real)
(declare-const |norm(x(t))| Real)
(declare-const |norm(y(t))| Real)
; H2
(assert (>= (+ e1 (* (- 1.0) |norm(D(x, t) + (-1)*v(t))|)) 0.0))
; H3
(assert (>= (+ e2 (* (- 1.0) |norm(D(y, t) + (-1)*w(t))|)) 0.0))
; H4
(assert (>= (+ (* K |norm(x(t) + (-1)*y(t))|) (* (- 1.0) |norm(v(t) + (-1)*w(t))|)) 0.0))
; 1
(assert (>= (+ |norm(D(x, t) + (-1)*v(t))| (* (- 1.0) |norm(D(x, t) + (-1)*w(t))|) |norm(v(t) + (-1)*w(t))|) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |norm(D(x, t) + (-1)*D(y, t))|) |norm(D(x, t) + (-1)*w(t))| |norm(D(y, t) + (-1)*w(t))|) 0.0))
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
; about norm(v(t) + (-1)*w(t))
(assert (= (+ (* (- 1.0) |inner(v(t), v(t))|) (* 2.0 |inner(v(t), w(t))|) (* (- 1.0) |inner(w(t), w(t))|) (* |norm(v(t) + (-1)*w(t))| |norm(v(t) + (-1)*w(t))|)) 0.0))
; about inner(w(t), w(t))
(assert (= (+ |inner(w(t), w(t))| (* (- 1.0) |norm(w(t))| |norm(w(t))|)) 0.0))
; about norm(w(t))
(assert (= (+ (* (- 1.0) |inner(w(t), w(t))|) (* |norm(w(t))| |norm(w(t))|)) 0.0))
; about inner(v(t), v(t))
(assert (= (+ |inner(v(t), v(t))| (* (- 1.0) |norm(v(t))| |norm(v(t))|)) 0.0))
; about norm(v(t))
(assert (= (+ (* (- 1.0) |inner(v(t), v(t))|) (* |norm(v(t))| |norm(v(t))|)) 0.0))
; about norm(D(y, t) + (-1)*w(t))
(assert (= (+ (* (- 1.0) |inner(D(y, t), D(y, t))|) (* 2.0 |inner(D(y, t), w(t))|) (* (- 1.0) |inner(w(t), w(t))|) (* |norm(D(y, t) + (-1)*w(t))| |norm(D(y, t) + (-1)*w(t))|)) 0.0))
; about inner(D(y, t), D(y, t))
(assert (= (+ |inner(D(y, t), D(y, t))| (* (- 1.0) |norm(D(y, t))| |norm(D(y, t))|)) 0.0))
; about norm(D(y, t))
(assert (= (+ (* (- 1.0) |inner(D(y, t), D(y, t))|) (* |norm(D(y, t))| |norm(D(y, t))|)) 0.0))
; about norm(D(x, t) + (-1)*w(t))
(assert (= (+ (* (- 1.0) |inner(D(x, t), D(x, t))|) (* 2.0 |inner(D(x, t), w(t))|) (* (- 1.0) |inner(w(t), w(t))|) (* |norm(D(x, t) + (-1)*w(t))| |norm(D(x, t) + (-1)*w(t))|)) 0.0))
; about inner(D(x, t), D(x, t))
(assert (= (+ |inner(D(x, t), D(x, t))| (* (- 1.0) |norm(D(x, t))| |norm(D(x, t))|)) 0.0))
; about norm(D(x, t))
(assert (= (+ (* (- 1.0) |inner(D(x, t), D(x, t))|) (* |norm(D(x, t))| |norm(D(x, t))|)) 0.0))
; about norm(D(x, t) + (-1)*v(t))
(assert (= (+ (* (- 1.0) |inner(D(x, t), D(x, t))|) (* 2.0 |inner(D(x, t), v(t))|) (* (- 1.0) |inner(v(t), v(t))|) (* |norm(D(x, t) + (-1)*v(t))| |norm(D(x, t) + (-1)*v(t))|)) 0.0))
; about norm(D(x, t) + (-1)*D(y, t))
(assert (= (+ (* (- 1.0) |inner(D(x, t), D(x, t))|) (* 2.0 |inner(D(x, t), D(y, t))|) (* (- 1.0) |inner(D(y, t), D(y, t))|) (* |norm(D(x, t) + (-1)*D(y, t))| |norm(D(x, t) + (-1)*D(y, t))|)) 0.0))
; about e2
(assert (>= e2 0.0))
; about e1
(assert (>= e1 0.0))
; about K
(assert (> K 0.0))
; K is nonnegative
(assert (>= K 0.0))
; e1 is nonnegative
(assert (>= e1 0.0))
; e2 is nonnegative
(assert (>= e2 0.0))
; inner(D(x, t), D(x, t)) is nonnegative
(assert (>= |inner(D(x, t), D(x, t))| 0.0))
; inner(D(y, t), D(y, t)) is nonnegative
(assert (>= |inner(D(y, t), D(y, t))| 0.0))
; inner(v(t), v(t)) is nonnegative
(assert (>= |inner(v(t), v(t))| 0.0))
; inner(w(t), w(t)) is nonnegative
(assert (>= |inner(w(t), w(t))| 0.0))
; inner(x(t), x(t)) is nonnegative
(assert (>= |inner(x(t), x(t))| 0.0))
; inner(y(t), y(t)) is nonnegative
(assert (>= |inner(y(t), y(t))| 0.0))
; norm(D(x, t) + (-1)*D(y, t)) is nonnegative
(assert (>= |norm(D(x, t) + (-1)*D(y, t))| 0.0))
; norm(D(x, t) + (-1)*v(t)) is nonnegative
(assert (>= |norm(D(x, t) + (-1)*v(t))| 0.0))
; norm(D(x, t) + (-1)*w(t)) is nonnegative
(assert (>= |norm(D(x, t) + (-1)*w(t))| 0.0))
; norm(D(x, t)) is nonnegative
(assert (>= |norm(D(x, t))| 0.0))
; norm(D(y, t) + (-1)*w(t)) is nonnegative
(assert (>= |norm(D(y, t) + (-1)*w(t))| 0.0))
; norm(D(y, t)) is nonnegative
(assert (>= |norm(D(y, t))| 0.0))
; norm(v(t) + (-1)*w(t)) is nonnegative
(assert (>= |norm(v(t) + (-1)*w(t))| 0.0))
; norm(v(t)) is nonnegative
(assert (>= |norm(v(t))| 0.0))
; norm(w(t)) is nonnegative
(assert (>= |norm(w(t))| 0.0))
; norm(x(t) + (-1)*y(t)) is nonnegative
(assert (>= |norm(x(t) + (-1)*y(t))| 0.0))
; norm(x(t)) is nonnegative
(assert (>= |norm(x(t))| 0.0))
; norm(y(t)) is nonnegative
(assert (>= |norm(y(t))| 0.0))
; the negation of the claim
(assert (< (+ (* K |norm(x(t) + (-1)*y(t))|) e1 e2 (* (- 1.0) |norm(D(x, t) + (-1)*D(y, t))|)) 0.0))
(check-sat)
(reset)
; published/P19b, step 6
; claim: (e1 + e2)/K*(exp(K*t) - 1) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/K| Real)
(declare-const K Real)
(declare-const e1 Real)
(declare-const e2 Real)
(declare-const |exp(K*t)| Real)
(declare-const |inner(D(x, t), D(x, t))| Real)
(declare-const |inner(D(x, t), D(y, t))| Real)
(declare-const |inner(D(x, t), v(t))| Real)
(declare-const |inner(D(x, t), w(t))| Real)
(declare-const |inner(D(x, t), x(t))| Real)
(declare-const |inner(D(x, t), y(t))| Real)
(declare-const |inner(D(y, t), D(y, t))| Real)
(declare-const |inner(D(y, t), w(t))| Real)
(declare-const |inner(D(y, t), x(t))| Real)
(declare-const |inner(D(y, t), y(t))| Real)
(declare-const |inner(v(t), v(t))| Real)
(declare-const |inner(v(t), w(t))| Real)
(declare-const |inner(w(t), w(t))| Real)
(declare-const |inner(x(t), x(t))| Real)
(declare-const |inner(x(t), y(t))| Real)
(declare-const |inner(y(t), y(t))| Real)
(declare-const |norm(D(x, t) + (-1)*D(y, t))| Real)
(declare-const |norm(D(x, t) + (-1)*v(t))| Real)
(declare-const |norm(D(x, t) + (-1)*w(t))| Real)
(declare-const |norm(D(x, t))| Real)
(declare-const |norm(D(y, t) + (-1)*w(t))| Real)
(declare-const |norm(D(y, t))| Real)
(declare-const |norm(v(t) + (-1)*w(t))| Real)
(declare-const |norm(v(t))| Real)
(declare-const |norm(w(t))| Real)
(declare-const |norm(x(t) + (-1)*y(t))| Real)
(declare-const |norm(x(t))| Real)
(declare-const |norm(y(t))| Real)
(declare-const t Real)
; H2
(assert (>= (+ e1 (* (- 1.0) |norm(D(x, t) + (-1)*v(t))|)) 0.0))
; H3
(assert (>= (+ e2 (* (- 1.0) |norm(D(y, t) + (-1)*w(t))|)) 0.0))
; H4
(assert (>= (+ (* K |norm(x(t) + (-1)*y(t))|) (* (- 1.0) |norm(v(t) + (-1)*w(t))|)) 0.0))
; 1
(assert (>= (+ |norm(D(x, t) + (-1)*v(t))| (* (- 1.0) |norm(D(x, t) + (-1)*w(t))|) |norm(v(t) + (-1)*w(t))|) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |norm(D(x, t) + (-1)*D(y, t))|) |norm(D(x, t) + (-1)*w(t))| |norm(D(y, t) + (-1)*w(t))|) 0.0))
; 3
(assert (>= (+ (* K |norm(x(t) + (-1)*y(t))|) e1 e2 (* (- 1.0) |norm(D(x, t) + (-1)*D(y, t))|)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) |inner(D(x, t), x(t))|) |inner(D(x, t), y(t))| |inner(D(y, t), x(t))| (* (- 1.0) |inner(D(y, t), y(t))|) (* |norm(D(x, t) + (-1)*D(y, t))| |norm(x(t) + (-1)*y(t))|)) 0.0))
; 5
(assert (>= (+ (- 1.0) (* (- 1.0) K t) |exp(K*t)|) 0.0))
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
; about norm(v(t) + (-1)*w(t))
(assert (= (+ (* (- 1.0) |inner(v(t), v(t))|) (* 2.0 |inner(v(t), w(t))|) (* (- 1.0) |inner(w(t), w(t))|) (* |norm(v(t) + (-1)*w(t))| |norm(v(t) + (-1)*w(t))|)) 0.0))
; about inner(w(t), w(t))
(assert (= (+ |inner(w(t), w(t))| (* (- 1.0) |norm(w(t))| |norm(w(t))|)) 0.0))
; about norm(w(t))
(assert (= (+ (* (- 1.0) |inner(w(t), w(t))|) (* |norm(w(t))| |norm(w(t))|)) 0.0))
; about inner(v(t), v(t))
(assert (= (+ |inner(v(t), v(t))| (* (- 1.0) |norm(v(t))| |norm(v(t))|)) 0.0))
; about norm(v(t))
(assert (= (+ (* (- 1.0) |inner(v(t), v(t))|) (* |norm(v(t))| |norm(v(t))|)) 0.0))
; about norm(D(y, t) + (-1)*w(t))
(assert (= (+ (* (- 1.0) |inner(D(y, t), D(y, t))|) (* 2.0 |inner(D(y, t), w(t))|) (* (- 1.0) |inner(w(t), w(t))|) (* |norm(D(y, t) + (-1)*w(t))| |norm(D(y, t) + (-1)*w(t))|)) 0.0))
; about inner(D(y, t), D(y, t))
(assert (= (+ |inner(D(y, t), D(y, t))| (* (- 1.0) |norm(D(y, t))| |norm(D(y, t))|)) 0.0))
; about norm(D(y, t))
(assert (= (+ (* (- 1.0) |inner(D(y, t), D(y, t))|) (* |norm(D(y, t))| |norm(D(y, t))|)) 0.0))
; about norm(D(x, t) + (-1)*w(t))
(assert (= (+ (* (- 1.0) |inner(D(x, t), D(x, t))|) (* 2.0 |inner(D(x, t), w(t))|) (* (- 1.0) |inner(w(t), w(t))|) (* |norm(D(x, t) + (-1)*w(t))| |norm(D(x, t) + (-1)*w(t))|)) 0.0))
; about inner(D(x, t), D(x, t))
(assert (= (+ |inner(D(x, t), D(x, t))| (* (- 1.0) |norm(D(x, t))| |norm(D(x, t))|)) 0.0))
; about norm(D(x, t))
(assert (= (+ (* (- 1.0) |inner(D(x, t), D(x, t))|) (* |norm(D(x, t))| |norm(D(x, t))|)) 0.0))
; about norm(D(x, t) + (-1)*v(t))
(assert (= (+ (* (- 1.0) |inner(D(x, t), D(x, t))|) (* 2.0 |inner(D(x, t), v(t))|) (* (- 1.0) |inner(v(t), v(t))|) (* |norm(D(x, t) + (-1)*v(t))| |norm(D(x, t) + (-1)*v(t))|)) 0.0))
; about norm(D(x, t) + (-1)*D(y, t))
(assert (= (+ (* (- 1.0) |inner(D(x, t), D(x, t))|) (* 2.0 |inner(D(x, t), D(y, t))|) (* (- 1.0) |inner(D(y, t), D(y, t))|) (* |norm(D(x, t) + (-1)*D(y, t))| |norm(D(x, t) + (-1)*D(y, t))|)) 0.0))
; about exp(K*t)
(assert (> |exp(K*t)| 0.0))
; about e2
(assert (>= e2 0.0))
; about e1
(assert (>= e1 0.0))
; about K
(assert (> K 0.0))
; about 1/K
(assert (= (+ (- 1.0) (* |1/K| K)) 0.0))
; 1/K is nonnegative
(assert (>= |1/K| 0.0))
; K is nonnegative
(assert (>= K 0.0))
; e1 is nonnegative
(assert (>= e1 0.0))
; e2 is nonnegative
(assert (>= e2 0.0))
; exp(K*t) is nonnegative
(assert (>= |exp(K*t)| 0.0))
; inner(D(x, t), D(x, t)) is nonnegative
(assert (>= |inner(D(x, t), D(x, t))| 0.0))
; inner(D(y, t), D(y, t)) is nonnegative
(assert (>= |inner(D(y, t), D(y, t))| 0.0))
; inner(v(t), v(t)) is nonnegative
(assert (>= |inner(v(t), v(t))| 0.0))
; inner(w(t), w(t)) is nonnegative
(assert (>= |inner(w(t), w(t))| 0.0))
; inner(x(t), x(t)) is nonnegative
(assert (>= |inner(x(t), x(t))| 0.0))
; inner(y(t), y(t)) is nonnegative
(assert (>= |inner(y(t), y(t))| 0.0))
; norm(D(x, t) + (-1)*D(y, t)) is nonnegative
(assert (>= |norm(D(x, t) + (-1)*D(y, t))| 0.0))
; norm(D(x, t) + (-1)*v(t)) is nonnegative
(assert (>= |norm(D(x, t) + (-1)*v(t))| 0.0))
; norm(D(x, t) + (-1)*w(t)) is nonnegative
(assert (>= |norm(D(x, t) + (-1)*w(t))| 0.0))
; norm(D(x, t)) is nonnegative
(assert (>= |norm(D(x, t))| 0.0))
; norm(D(y, t) + (-1)*w(t)) is nonnegative
(assert (>= |norm(D(y, t) + (-1)*w(t))| 0.0))
; norm(D(y, t)) is nonnegative
(assert (>= |norm(D(y, t))| 0.0))
; norm(v(t) + (-1)*w(t)) is nonnegative
(assert (>= |norm(v(t) + (-1)*w(t))| 0.0))
; norm(v(t)) is nonnegative
(assert (>= |norm(v(t))| 0.0))
; norm(w(t)) is nonnegative
(assert (>= |norm(w(t))| 0.0))
; norm(x(t) + (-1)*y(t)) is nonnegative
(assert (>= |norm(x(t) + (-1)*y(t))| 0.0))
; norm(x(t)) is nonnegative
(assert (>= |norm(x(t))| 0.0))
; norm(y(t)) is nonnegative
(assert (>= |norm(y(t))| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/K| e1) (* |1/K| e1 |exp(K*t)|) (* (- 1.0) |1/K| e2) (* |1/K| e2 |exp(K*t)|)) 0.0))
(check-sat)
(reset)
; published/P19b, claim, defined
; claim: norm(x(t) - y(t)) == norm(x(t) - y(t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P19b, claim, defined
; claim: d*exp(K*t) + (e1 + e2)/K*(exp(K*t) - 1) == d*exp(K*t) + (e1 + e2)/K*(exp(K*t) - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P19b, claim, defined
; claim: K == K
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P19b, claim, start
; claim: norm(x(0) - y(0)) <= d*exp(K*0) + (e1 + e2)/K*(exp(K*0) - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const d Real)
(declare-const |inner(x(0), x(0))| Real)
(declare-const |inner(x(0), y(0))| Real)
(declare-const |inner(y(0), y(0))| Real)
(declare-const |norm(x(0) + (-1)*y(0))| Real)
(declare-const |norm(x(0))| Real)
(declare-const |norm(y(0))| Real)
; H1
(assert (>= (+ d (* (- 1.0) |norm(x(0) + (-1)*y(0))|)) 0.0))
; 5
(assert (>= 0.0 0.0))
; 6
(assert (>= 0.0 0.0))
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
; about d
(assert (>= d 0.0))
; d is nonnegative
(assert (>= d 0.0))
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
(assert (< (+ d (* (- 1.0) |norm(x(0) + (-1)*y(0))|)) 0.0))
(check-sat)
(reset)
; published/P19b, claim, rate
; claim: inner(D(x, t) - D(y, t), x(t) - y(t))/norm(x(t) - y(t)) - (d*(exp(K*t)*(K*1)) + (e1 + e2)/K*(exp(K*t)*(K*1))) <= K*(norm(x(t) - y(t)) - (d*exp(K*t) + (e1 + e2)/K*(exp(K*t) - 1)))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/K| Real)
(declare-const |1/norm(x(t) + (-1)*y(t))| Real)
(declare-const K Real)
(declare-const d Real)
(declare-const e1 Real)
(declare-const e2 Real)
(declare-const |exp(K*t)| Real)
(declare-const |inner(D(x, t), D(x, t))| Real)
(declare-const |inner(D(x, t), D(y, t))| Real)
(declare-const |inner(D(x, t), x(t))| Real)
(declare-const |inner(D(x, t), y(t))| Real)
(declare-const |inner(D(y, t), D(y, t))| Real)
(declare-const |inner(D(y, t), x(t))| Real)
(declare-const |inner(D(y, t), y(t))| Real)
(declare-const |inner(x(0), x(0))| Real)
(declare-const |inner(x(0), y(0))| Real)
(declare-const |inner(x(t), x(t))| Real)
(declare-const |inner(x(t), y(t))| Real)
(declare-const |inner(y(0), y(0))| Real)
(declare-const |inner(y(t), y(t))| Real)
(declare-const |norm(D(x, t) + (-1)*D(y, t))| Real)
(declare-const |norm(D(x, t))| Real)
(declare-const |norm(D(y, t))| Real)
(declare-const |norm(x(0) + (-1)*y(0))| Real)
(declare-const |norm(x(0))| Real)
(declare-const |norm(x(t) + (-1)*y(t))| Real)
(declare-const |norm(x(t))| Real)
(declare-const |norm(y(0))| Real)
(declare-const |norm(y(t))| Real)
(declare-const t Real)
; H1
(assert (>= (+ d (* (- 1.0) |norm(x(0) + (-1)*y(0))|)) 0.0))
; 3
(assert (>= (+ (* K |norm(x(t) + (-1)*y(t))|) e1 e2 (* (- 1.0) |norm(D(x, t) + (-1)*D(y, t))|)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) |inner(D(x, t), x(t))|) |inner(D(x, t), y(t))| |inner(D(y, t), x(t))| (* (- 1.0) |inner(D(y, t), y(t))|) (* |norm(D(x, t) + (-1)*D(y, t))| |norm(x(t) + (-1)*y(t))|)) 0.0))
; 5
(assert (>= (+ (- 1.0) (* (- 1.0) K t) |exp(K*t)|) 0.0))
; 6
(assert (>= (+ (* (- 1.0) |1/K| e1) (* |1/K| e1 |exp(K*t)|) (* (- 1.0) |1/K| e2) (* |1/K| e2 |exp(K*t)|)) 0.0))
; where the claim fails
(assert (> (+ (* |1/K| e1) (* (- 1.0) |1/K| e1 |exp(K*t)|) (* |1/K| e2) (* (- 1.0) |1/K| e2 |exp(K*t)|) (* (- 1.0) d |exp(K*t)|) |norm(x(t) + (-1)*y(t))|) 0.0))
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
; about norm(D(x, t) + (-1)*D(y, t))
(assert (= (+ (* (- 1.0) |inner(D(x, t), D(x, t))|) (* 2.0 |inner(D(x, t), D(y, t))|) (* (- 1.0) |inner(D(y, t), D(y, t))|) (* |norm(D(x, t) + (-1)*D(y, t))| |norm(D(x, t) + (-1)*D(y, t))|)) 0.0))
; about inner(D(y, t), D(y, t))
(assert (= (+ |inner(D(y, t), D(y, t))| (* (- 1.0) |norm(D(y, t))| |norm(D(y, t))|)) 0.0))
; about norm(D(y, t))
(assert (= (+ (* (- 1.0) |inner(D(y, t), D(y, t))|) (* |norm(D(y, t))| |norm(D(y, t))|)) 0.0))
; about inner(D(x, t), D(x, t))
(assert (= (+ |inner(D(x, t), D(x, t))| (* (- 1.0) |norm(D(x, t))| |norm(D(x, t))|)) 0.0))
; about norm(D(x, t))
(assert (= (+ (* (- 1.0) |inner(D(x, t), D(x, t))|) (* |norm(D(x, t))| |norm(D(x, t))|)) 0.0))
; about exp(K*t)
(assert (> |exp(K*t)| 0.0))
; about e2
(assert (>= e2 0.0))
; about e1
(assert (>= e1 0.0))
; about d
(assert (>= d 0.0))
; about K
(assert (> K 0.0))
; about 1/K
(assert (= (+ (- 1.0) (* |1/K| K)) 0.0))
; about 1/norm(x(t) + (-1)*y(t))
(assert (= (+ (- 1.0) (* |1/norm(x(t) + (-1)*y(t))| |norm(x(t) + (-1)*y(t))|)) 0.0))
; 1/K is nonnegative
(assert (>= |1/K| 0.0))
; 1/norm(x(t) + (-1)*y(t)) is nonnegative
(assert (>= |1/norm(x(t) + (-1)*y(t))| 0.0))
; K is nonnegative
(assert (>= K 0.0))
; d is nonnegative
(assert (>= d 0.0))
; e1 is nonnegative
(assert (>= e1 0.0))
; e2 is nonnegative
(assert (>= e2 0.0))
; exp(K*t) is nonnegative
(assert (>= |exp(K*t)| 0.0))
; inner(D(x, t), D(x, t)) is nonnegative
(assert (>= |inner(D(x, t), D(x, t))| 0.0))
; inner(D(y, t), D(y, t)) is nonnegative
(assert (>= |inner(D(y, t), D(y, t))| 0.0))
; inner(x(0), x(0)) is nonnegative
(assert (>= |inner(x(0), x(0))| 0.0))
; inner(x(t), x(t)) is nonnegative
(assert (>= |inner(x(t), x(t))| 0.0))
; inner(y(0), y(0)) is nonnegative
(assert (>= |inner(y(0), y(0))| 0.0))
; inner(y(t), y(t)) is nonnegative
(assert (>= |inner(y(t), y(t))| 0.0))
; norm(D(x, t) + (-1)*D(y, t)) is nonnegative
(assert (>= |norm(D(x, t) + (-1)*D(y, t))| 0.0))
; norm(D(x, t)) is nonnegative
(assert (>= |norm(D(x, t))| 0.0))
; norm(D(y, t)) is nonnegative
(assert (>= |norm(D(y, t))| 0.0))
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
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* |1/K| K e1) (* |1/K| K e2) (* (- 1.0) |1/norm(x(t) + (-1)*y(t))| |inner(D(x, t), x(t))|) (* |1/norm(x(t) + (-1)*y(t))| |inner(D(x, t), y(t))|) (* |1/norm(x(t) + (-1)*y(t))| |inner(D(y, t), x(t))|) (* (- 1.0) |1/norm(x(t) + (-1)*y(t))| |inner(D(y, t), y(t))|) (* K |norm(x(t) + (-1)*y(t))|)) 0.0))
(check-sat)
(reset)
; published/P19b, claim, defined
; claim: norm(x(t) - y(t)) == norm(x(t) - y(t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P19b, claim, defined
; claim: d*exp(K*t) + (e1 + e2)/K*(exp(K*t) - 1) == d*exp(K*t) + (e1 + e2)/K*(exp(K*t) - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
