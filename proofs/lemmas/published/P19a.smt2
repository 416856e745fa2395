; published/P19a, step 3
; claim: e/K*(exp(K*t) - 1) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/K| Real)
(declare-const K Real)
(declare-const e Real)
(declare-const |exp(K*t)| Real)
(declare-const |inner(D(f, t), D(f, t))| Real)
(declare-const |inner(D(f, t), f(t))| Real)
(declare-const |inner(f(t), f(t))| Real)
(declare-const |norm(D(f, t))| Real)
(declare-const |norm(f(t))| Real)
(declare-const t Real)
; H2
(assert (>= (+ (* K |norm(f(t))|) e (* (- 1.0) |norm(D(f, t))|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |inner(D(f, t), f(t))|) (* |norm(D(f, t))| |norm(f(t))|)) 0.0))
; 2
(assert (>= (+ (- 1.0) (* (- 1.0) K t) |exp(K*t)|) 0.0))
; about t
(assert (>= t 0.0))
; about norm(f(t))
(assert (= (+ (* (- 1.0) |inner(f(t), f(t))|) (* |norm(f(t))| |norm(f(t))|)) 0.0))
; about inner(f(t), f(t))
(assert (= (+ |inner(f(t), f(t))| (* (- 1.0) |norm(f(t))| |norm(f(t))|)) 0.0))
; about norm(D(f, t))
(assert (= (+ (* (- 1.0) |inner(D(f, t), D(f, t))|) (* |norm(D(f, t))| |norm(D(f, t))|)) 0.0))
; about inner(D(f, t), D(f, t))
(assert (= (+ |inner(D(f, t), D(f, t))| (* (- 1.0) |norm(D(f, t))| |norm(D(f, t))|)) 0.0))
; about exp(K*t)
(assert (> |exp(K*t)| 0.0))
; about e
(assert (>= e 0.0))
; about K
(assert (> K 0.0))
; about 1/K
(assert (= (+ (- 1.0) (* |1/K| K)) 0.0))
; 1/K is nonnegative
(assert (>= |1/K| 0.0))
; K is nonnegative
(assert (>= K 0.0))
; e is nonnegative
(assert (>= e 0.0))
; exp(K*t) is nonnegative
(assert (>= |exp(K*t)| 0.0))
; inner(D(f, t), D(f, t)) is nonnegative
(assert (>= |inner(D(f, t), D(f, t))| 0.0))
; inner(f(t), f(t)) is nonnegative
(assert (>= |inner(f(t), f(t))| 0.0))
; norm(D(f, t)) is nonnegative
(assert (>= |norm(D(f, t))| 0.0))
; norm(f(t)) is nonnegative
(assert (>= |norm(f(t))| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/K| e) (* |1/K| e |exp(K*t)|)) 0.0))
(check-sat)
(reset)
; published/P19a, claim, defined
; claim: norm(f(t)) == norm(f(t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P19a, claim, defined
; claim: d*exp(K*t) + e/K*(exp(K*t) - 1) == d*exp(K*t) + e/K*(exp(K*t) - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P19a, claim, defined
; claim: K == K
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P19a, claim, start
; claim: norm(f(0)) <= d*exp(K*0) + e/K*(exp(K*0) - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const d Real)
(declare-const |inner(f(0), f(0))| Real)
(declare-const |norm(f(0))| Real)
; H1
(assert (>= (+ d (* (- 1.0) |norm(f(0))|)) 0.0))
; 2
(assert (>= 0.0 0.0))
; 3
(assert (>= 0.0 0.0))
; about norm(f(0))
(assert (= (+ (* (- 1.0) |inner(f(0), f(0))|) (* |norm(f(0))| |norm(f(0))|)) 0.0))
; about inner(f(0), f(0))
(assert (= (+ |inner(f(0), f(0))| (* (- 1.0) |norm(f(0))| |norm(f(0))|)) 0.0))
; about d
(assert (>= d 0.0))
; d is nonnegative
(assert (>= d 0.0))
; inner(f(0), f(0)) is nonnegative
(assert (>= |inner(f(0), f(0))| 0.0))
; norm(f(0)) is nonnegative
(assert (>= |norm(f(0))| 0.0))
; the negation of the claim
(assert (< (+ d (* (- 1.0) |norm(f(0))|)) 0.0))
(check-sat)
(reset)
; published/P19a, claim, rate
; claim: inner(D(f, t), f(t))/norm(f(t)) - (d*(exp(K*t)*(K*1)) + e/K*(exp(K*t)*(K*1))) <= K*(norm(f(t)) - (d*exp(K*t) + e/K*(exp(K*t) - 1)))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/K| Real)
(declare-const |1/norm(f(t))| Real)
(declare-const K Real)
(declare-const d Real)
(declare-const e Real)
(declare-const |exp(K*t)| Real)
(declare-const |inner(D(f, t), D(f, t))| Real)
(declare-const |inner(D(f, t), f(t))| Real)
(declare-const |inner(f(0), f(0))| Real)
(declare-const |inner(f(t), f(t))| Real)
(declare-const |norm(D(f, t))| Real)
(declare-const |norm(f(0))| Real)
(declare-const |norm(f(t))| Real)
(declare-const t Real)
; H1
(assert (>= (+ d (* (- 1.0) |norm(f(0))|)) 0.0))
; H2
(assert (>= (+ (* K |norm(f(t))|) e (* (- 1.0) |norm(D(f, t))|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |inner(D(f, t), f(t))|) (* |norm(D(f, t))| |norm(f(t))|)) 0.0))
; 2
(assert (>= (+ (- 1.0) (* (- 1.0) K t) |exp(K*t)|) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |1/K| e) (* |1/K| e |exp(K*t)|)) 0.0))
; where the claim fails
(assert (> (+ (* |1/K| e) (* (- 1.0) |1/K| e |exp(K*t)|) (* (- 1.0) d |exp(K*t)|) |norm(f(t))|) 0.0))
; about t
(assert (>= t 0.0))
; about norm(f(t))
(assert (= (+ (* (- 1.0) |inner(f(t), f(t))|) (* |norm(f(t))| |norm(f(t))|)) 0.0))
; about inner(f(t), f(t))
(assert (= (+ |inner(f(t), f(t))| (* (- 1.0) |norm(f(t))| |norm(f(t))|)) 0.0))
; about norm(f(0))
(assert (= (+ (* (- 1.0) |inner(f(0), f(0))|) (* |norm(f(0))| |norm(f(0))|)) 0.0))
; about inner(f(0), f(0))
(assert (= (+ |inner(f(0), f(0))| (* (- 1.0) |norm(f(0))| |norm(f(0))|)) 0.0))
; about norm(D(f, t))
(assert (= (+ (* (- 1.0) |inner(D(f, t), D(f, t))|) (* |norm(D(f, t))| |norm(D(f, t))|)) 0.0))
; about inner(D(f, t), D(f, t))
(assert (= (+ |inner(D(f, t), D(f, t))| (* (- 1.0) |norm(D(f, t))| |norm(D(f, t))|)) 0.0))
; about exp(K*t)
(assert (> |exp(K*t)| 0.0))
; about e
(assert (>= e 0.0))
; about d
(assert (>= d 0.0))
; about K
(assert (> K 0.0))
; about 1/K
(assert (= (+ (- 1.0) (* |1/K| K)) 0.0))
; about 1/norm(f(t))
(assert (= (+ (- 1.0) (* |1/norm(f(t))| |norm(f(t))|)) 0.0))
; 1/K is nonnegative
(assert (>= |1/K| 0.0))
; 1/norm(f(t)) is nonnegative
(assert (>= |1/norm(f(t))| 0.0))
; K is nonnegative
(assert (>= K 0.0))
; d is nonnegative
(assert (>= d 0.0))
; e is nonnegative
(assert (>= e 0.0))
; exp(K*t) is nonnegative
(assert (>= |exp(K*t)| 0.0))
; inner(D(f, t), D(f, t)) is nonnegative
(assert (>= |inner(D(f, t), D(f, t))| 0.0))
; inner(f(0), f(0)) is nonnegative
(assert (>= |inner(f(0), f(0))| 0.0))
; inner(f(t), f(t)) is nonnegative
(assert (>= |inner(f(t), f(t))| 0.0))
; norm(D(f, t)) is nonnegative
(assert (>= |norm(D(f, t))| 0.0))
; norm(f(0)) is nonnegative
(assert (>= |norm(f(0))| 0.0))
; norm(f(t)) is nonnegative
(assert (>= |norm(f(t))| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* |1/K| K e) (* (- 1.0) |1/norm(f(t))| |inner(D(f, t), f(t))|) (* K |norm(f(t))|)) 0.0))
(check-sat)
(reset)
; published/P19a, claim, defined
; claim: norm(f(t)) == norm(f(t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P19a, claim, defined
; claim: d*exp(K*t) + e/K*(exp(K*t) - 1) == d*exp(K*t) + e/K*(exp(K*t) - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
