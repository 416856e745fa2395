; published/P21d, step 2
; claim: norm(D(x, t) - D(p, t)) <= K*norm(x(t) - p(t)) + h*(L + K*M)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const K Real)
(declare-const L Real)
(declare-const M Real)
(declare-const h Real)
(declare-const |inner(p(t), p(t))| Real)
(declare-const |inner(p(t), x(t))| Real)
(declare-const |inner(p(t), z(t))| Real)
(declare-const |inner(q(t), q(t))| Real)
(declare-const |inner(q(t), s(t))| Real)
(declare-const |inner(q(t), u(t))| Real)
(declare-const |inner(s(t), s(t))| Real)
(declare-const |inner(s(t), u(t))| Real)
(declare-const |inner(u(t), u(t))| Real)
(declare-const |inner(x(t), x(t))| Real)
(declare-const |inner(z(t), z(t))| Real)
(declare-const |norm(p(t) + (-1)*x(t))| Real)
(declare-const |norm(p(t) + (-1)*z(t))| Real)
(declare-const |norm(p(t))| Real)
(declare-const |norm(q(t) + (-1)*s(t))| Real)
(declare-const |norm(q(t) + (-1)*u(t))| Real)
(declare-const |norm(q(t))| Real)
(declare-const |norm(s(t) + (-1)*u(t))| Real)
(declare-const |norm(s(t))| Real)
(declare-const |norm(u(t))| Real)
(declare-const |norm(x(t))| Real)
(declare-const |norm(z(t))| Real)
; H4
(assert (>= (+ (* K |norm(p(t) + (-1)*x(t))|) (* (- 1.0) |norm(s(t) + (-1)*u(t))|)) 0.0))
; H5
(assert (>= (+ (* K |norm(p(t) + (-1)*z(t))|) (* L h) (* (- 1.0) |norm(q(t) + (-1)*s(t))|)) 0.0))
; H6
(assert (>= (+ (* M h) (* (- 1.0) |norm(p(t) + (-1)*z(t))|)) 0.0))
; 1
(assert (>= (+ |norm(q(t) + (-1)*s(t))| (* (- 1.0) |norm(q(t) + (-1)*u(t))|) |norm(s(t) + (-1)*u(t))|) 0.0))
; about norm(s(t) + (-1)*u(t))
(assert (= (+ (* (- 1.0) |inner(s(t), s(t))|) (* 2.0 |inner(s(t), u(t))|) (* (- 1.0) |inner(u(t), u(t))|) (* |norm(s(t) + (-1)*u(t))| |norm(s(t) + (-1)*u(t))|)) 0.0))
; about inner(u(t), u(t))
(assert (= (+ |inner(u(t), u(t))| (* (- 1.0) |norm(u(t))| |norm(u(t))|)) 0.0))
; about norm(u(t))
(assert (= (+ (* (- 1.0) |inner(u(t), u(t))|) (* |norm(u(t))| |norm(u(t))|)) 0.0))
; about inner(s(t), s(t))
(assert (= (+ |inner(s(t), s(t))| (* (- 1.0) |norm(s(t))| |norm(s(t))|)) 0.0))
; about norm(s(t))
(assert (= (+ (* (- 1.0) |inner(s(t), s(t))|) (* |norm(s(t))| |norm(s(t))|)) 0.0))
; about norm(q(t) + (-1)*u(t))
(assert (= (+ (* (- 1.0) |inner(q(t), q(t))|) (* 2.0 |inner(q(t), u(t))|) (* (- 1.0) |inner(u(t), u(t))|) (* |norm(q(t) + (-1)*u(t))| |norm(q(t) + (-1)*u(t))|)) 0.0))
; about inner(q(t), q(t))
(assert (= (+ |inner(q(t), q(t))| (* (- 1.0) |norm(q(t))| |norm(q(t))|)) 0.0))
; about norm(q(t))
(assert (= (+ (* (- 1.0) |inner(q(t), q(t))|) (* |norm(q(t))| |norm(q(t))|)) 0.0))
; about norm(q(t) + (-1)*s(t))
(assert (= (+ (* (- 1.0) |inner(q(t), q(t))|) (* 2.0 |inner(q(t), s(t))|) (* (- 1.0) |inner(s(t), s(t))|) (* |norm(q(t) + (-1)*s(t))| |norm(q(t) + (-1)*s(t))|)) 0.0))
; about norm(p(t) + (-1)*z(t))
(assert (= (+ (* (- 1.0) |inner(p(t), p(t))|) (* 2.0 |inner(p(t), z(t))|) (* (- 1.0) |inner(z(t), z(t))|) (* |norm(p(t) + (-1)*z(t))| |norm(p(t) + (-1)*z(t))|)) 0.0))
; about inner(z(t), z(t))
(assert (= (+ |inner(z(t), z(t))| (* (- 1.0) |norm(z(t))| |norm(z(t))|)) 0.0))
; about norm(z(t))
(assert (= (+ (* (- 1.0) |inner(z(t), z(t))|) (* |norm(z(t))| |norm(z(t))|)) 0.0))
; about inner(p(t), p(t))
(assert (= (+ |inner(p(t), p(t))| (* (- 1.0) |norm(p(t))| |norm(p(t))|)) 0.0))
; about norm(p(t))
(assert (= (+ (* (- 1.0) |inner(p(t), p(t))|) (* |norm(p(t))| |norm(p(t))|)) 0.0))
; about norm(p(t) + (-1)*x(t))
(assert (= (+ (* (- 1.0) |inner(p(t), p(t))|) (* 2.0 |inner(p(t), x(t))|) (* (- 1.0) |inner(x(t), x(t))|) (* |norm(p(t) + (-1)*x(t))| |norm(p(t) + (-1)*x(t))|)) 0.0))
; about inner(x(t), x(t))
(assert (= (+ |inner(x(t), x(t))| (* (- 1.0) |norm(x(t))| |norm(x(t))|)) 0.0))
; about norm(x(t))
(assert (= (+ (* (- 1.0) |inner(x(t), x(t))|) (* |norm(x(t))| |norm(x(t))|)) 0.0))
; about h
(assert (>= h 0.0))
; about M
(assert (>= M 0.0))
; about L
(assert (>= L 0.0))
; about K
(assert (> K 0.0))
; K is nonnegative
(assert (>= K 0.0))
; L is nonnegative
(assert (>= L 0.0))
; M is nonnegative
(assert (>= M 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(p(t), p(t)) is nonnegative
(assert (>= |inner(p(t), p(t))| 0.0))
; inner(q(t), q(t)) is nonnegative
(assert (>= |inner(q(t), q(t))| 0.0))
; inner(s(t), s(t)) is nonnegative
(assert (>= |inner(s(t), s(t))| 0.0))
; inner(u(t), u(t)) is nonnegative
(assert (>= |inner(u(t), u(t))| 0.0))
; inner(x(t), x(t)) is nonnegative
(assert (>= |inner(x(t), x(t))| 0.0))
; inner(z(t), z(t)) is nonnegative
(assert (>= |inner(z(t), z(t))| 0.0))
; norm(p(t) + (-1)*x(t)) is nonnegative
(assert (>= |norm(p(t) + (-1)*x(t))| 0.0))
; norm(p(t) + (-1)*z(t)) is nonnegative
(assert (>= |norm(p(t) + (-1)*z(t))| 0.0))
; norm(p(t)) is nonnegative
(assert (>= |norm(p(t))| 0.0))
; norm(q(t) + (-1)*s(t)) is nonnegative
(assert (>= |norm(q(t) + (-1)*s(t))| 0.0))
; norm(q(t) + (-1)*u(t)) is nonnegative
(assert (>= |norm(q(t) + (-1)*u(t))| 0.0))
; norm(q(t)) is nonnegative
(assert (>= |norm(q(t))| 0.0))
; norm(s(t) + (-1)*u(t)) is nonnegative
(assert (>= |norm(s(t) + (-1)*u(t))| 0.0))
; norm(s(t)) is nonnegative
(assert (>= |norm(s(t))| 0.0))
; norm(u(t)) is nonnegative
(assert (>= |norm(u(t))| 0.0))
; norm(x(t)) is nonnegative
(assert (>= |norm(x(t))| 0.0))
; norm(z(t)) is nonnegative
(assert (>= |norm(z(t))| 0.0))
; the negation of the claim
(assert (< (+ (* K M h) (* K |norm(p(t) + (-1)*x(t))|) (* L h) (* (- 1.0) |norm(q(t) + (-1)*u(t))|)) 0.0))
(check-sat)
(reset)
; published/P21d, step 4
; claim: inner(x(t) - p(t), D(x, t) - D(p, t)) <= norm(x(t) - p(t))*(K*norm(x(t) - p(t)) + h*(L + K*M))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const K Real)
(declare-const L Real)
(declare-const M Real)
(declare-const h Real)
(declare-const |inner(D(p, t), D(p, t))| Real)
(declare-const |inner(D(p, t), D(x, t))| Real)
(declare-const |inner(D(p, t), p(t))| Real)
(declare-const |inner(D(p, t), x(t))| Real)
(declare-const |inner(D(x, t), D(x, t))| Real)
(declare-const |inner(D(x, t), p(t))| Real)
(declare-const |inner(D(x, t), x(t))| Real)
(declare-const |inner(p(t), p(t))| Real)
(declare-const |inner(p(t), x(t))| Real)
(declare-const |inner(x(t), x(t))| Real)
(declare-const |norm(D(p, t) + (-1)*D(x, t))| Real)
(declare-const |norm(D(p, t))| Real)
(declare-const |norm(D(x, t))| Real)
(declare-const |norm(p(t) + (-1)*x(t))| Real)
(declare-const |norm(p(t))| Real)
(declare-const |norm(x(t))| Real)
; 2
(assert (>= (+ (* K M h) (* K |norm(p(t) + (-1)*x(t))|) (* L h) (* (- 1.0) |norm(D(p, t) + (-1)*D(x, t))|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |inner(D(p, t), p(t))|) |inner(D(p, t), x(t))| |inner(D(x, t), p(t))| (* (- 1.0) |inner(D(x, t), x(t))|) (* |norm(D(p, t) + (-1)*D(x, t))| |norm(p(t) + (-1)*x(t))|)) 0.0))
; about norm(p(t) + (-1)*x(t))
(assert (= (+ (* (- 1.0) |inner(p(t), p(t))|) (* 2.0 |inner(p(t), x(t))|) (* (- 1.0) |inner(x(t), x(t))|) (* |norm(p(t) + (-1)*x(t))| |norm(p(t) + (-1)*x(t))|)) 0.0))
; about inner(x(t), x(t))
(assert (= (+ |inner(x(t), x(t))| (* (- 1.0) |norm(x(t))| |norm(x(t))|)) 0.0))
; about norm(x(t))
(assert (= (+ (* (- 1.0) |inner(x(t), x(t))|) (* |norm(x(t))| |norm(x(t))|)) 0.0))
; about inner(p(t), p(t))
(assert (= (+ |inner(p(t), p(t))| (* (- 1.0) |norm(p(t))| |norm(p(t))|)) 0.0))
; about norm(p(t))
(assert (= (+ (* (- 1.0) |inner(p(t), p(t))|) (* |norm(p(t))| |norm(p(t))|)) 0.0))
; about norm(D(p, t) + (-1)*D(x, t))
(assert (= (+ (* (- 1.0) |inner(D(p, t), D(p, t))|) (* 2.0 |inner(D(p, t), D(x, t))|) (* (- 1.0) |inner(D(x, t), D(x, t))|) (* |norm(D(p, t) + (-1)*D(x, t))| |norm(D(p, t) + (-1)*D(x, t))|)) 0.0))
; about inner(D(x, t), D(x, t))
(assert (= (+ |inner(D(x, t), D(x, t))| (* (- 1.0) |norm(D(x, t))| |norm(D(x, t))|)) 0.0))
; about norm(D(x, t))
(assert (= (+ (* (- 1.0) |inner(D(x, t), D(x, t))|) (* |norm(D(x, t))| |norm(D(x, t))|)) 0.0))
; about inner(D(p, t), D(p, t))
(assert (= (+ |inner(D(p, t), D(p, t))| (* (- 1.0) |norm(D(p, t))| |norm(D(p, t))|)) 0.0))
; about norm(D(p, t))
(assert (= (+ (* (- 1.0) |inner(D(p, t), D(p, t))|) (* |norm(D(p, t))| |norm(D(p, t))|)) 0.0))
; about h
(assert (>= h 0.0))
; about M
(assert (>= M 0.0))
; about L
(assert (>= L 0.0))
; about K
(assert (> K 0.0))
; K is nonnegative
(assert (>= K 0.0))
; L is nonnegative
(assert (>= L 0.0))
; M is nonnegative
(assert (>= M 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(D(p, t), D(p, t)) is nonnegative
(assert (>= |inner(D(p, t), D(p, t))| 0.0))
; inner(D(x, t), D(x, t)) is nonnegative
(assert (>= |inner(D(x, t), D(x, t))| 0.0))
; inner(p(t), p(t)) is nonnegative
(assert (>= |inner(p(t), p(t))| 0.0))
; inner(x(t), x(t)) is nonnegative
(assert (>= |inner(x(t), x(t))| 0.0))
; norm(D(p, t) + (-1)*D(x, t)) is nonnegative
(assert (>= |norm(D(p, t) + (-1)*D(x, t))| 0.0))
; norm(D(p, t)) is nonnegative
(assert (>= |norm(D(p, t))| 0.0))
; norm(D(x, t)) is nonnegative
(assert (>= |norm(D(x, t))| 0.0))
; norm(p(t) + (-1)*x(t)) is nonnegative
(assert (>= |norm(p(t) + (-1)*x(t))| 0.0))
; norm(p(t)) is nonnegative
(assert (>= |norm(p(t))| 0.0))
; norm(x(t)) is nonnegative
(assert (>= |norm(x(t))| 0.0))
; the negation of the claim
(assert (< (+ (* K M h |norm(p(t) + (-1)*x(t))|) (* K |norm(p(t) + (-1)*x(t))| |norm(p(t) + (-1)*x(t))|) (* L h |norm(p(t) + (-1)*x(t))|) (* (- 1.0) |inner(D(p, t), p(t))|) |inner(D(p, t), x(t))| |inner(D(x, t), p(t))| (* (- 1.0) |inner(D(x, t), x(t))|)) 0.0))
(check-sat)
(reset)
; published/P21d, step 6
; claim: h*(L + K*M)*(exp(K*t) - 1)/K >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/K| Real)
(declare-const K Real)
(declare-const L Real)
(declare-const M Real)
(declare-const |exp(K*t)| Real)
(declare-const h Real)
(declare-const t Real)
; 5
(assert (>= (+ (- 1.0) (* (- 1.0) K t) |exp(K*t)|) 0.0))
; about t
(assert (>= t 0.0))
; about h
(assert (>= h 0.0))
; about exp(K*t)
(assert (> |exp(K*t)| 0.0))
; about M
(assert (>= M 0.0))
; about L
(assert (>= L 0.0))
; about K
(assert (> K 0.0))
; about 1/K
(assert (= (+ (- 1.0) (* |1/K| K)) 0.0))
; 1/K is nonnegative
(assert (>= |1/K| 0.0))
; K is nonnegative
(assert (>= K 0.0))
; L is nonnegative
(assert (>= L 0.0))
; M is nonnegative
(assert (>= M 0.0))
; exp(K*t) is nonnegative
(assert (>= |exp(K*t)| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* |1/K| K M |exp(K*t)| h) (* (- 1.0) |1/K| K M h) (* |1/K| L |exp(K*t)| h) (* (- 1.0) |1/K| L h)) 0.0))
(check-sat)
(reset)
; published/P21d, claim, defined
; claim: norm(x(t) - p(t)) == norm(x(t) - p(t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P21d, claim, defined
; claim: h*(L + K*M)*(exp(K*t) - 1)/K == h*(L + K*M)*(exp(K*t) - 1)/K
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P21d, claim, defined
; claim: K == K
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P21d, claim, start
; claim: norm(x(0) - p(0)) <= h*(L + K*M)*(exp(K*0) - 1)/K
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; 5
(assert (>= 0.0 0.0))
; 6
(assert (>= 0.0 0.0))
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P21d, claim, rate
; claim: inner(D(x, t) - D(p, t), x(t) - p(t))/norm(x(t) - p(t)) - h*(L + K*M)*(exp(K*t)*(K*1))/K <= K*(norm(x(t) - p(t)) - h*(L + K*M)*(exp(K*t) - 1)/K)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/K| Real)
(declare-const |1/norm(p(t) + (-1)*x(t))| Real)
(declare-const K Real)
(declare-const L Real)
(declare-const M Real)
(declare-const |exp(K*t)| Real)
(declare-const h Real)
(declare-const |inner(D(p, t), p(t))| Real)
(declare-const |inner(D(p, t), x(t))| Real)
(declare-const |inner(D(x, t), p(t))| Real)
(declare-const |inner(D(x, t), x(t))| Real)
(declare-const |inner(p(t), p(t))| Real)
(declare-const |inner(p(t), x(t))| Real)
(declare-const |inner(x(t), x(t))| Real)
(declare-const |norm(p(t) + (-1)*x(t))| Real)
(declare-const |norm(p(t))| Real)
(declare-const |norm(x(t))| Real)
(declare-const t Real)
; 4
(assert (>= (+ (* K M h |norm(p(t) + (-1)*x(t))|) (* K |norm(p(t) + (-1)*x(t))| |norm(p(t) + (-1)*x(t))|) (* L h |norm(p(t) + (-1)*x(t))|) (* (- 1.0) |inner(D(p, t), p(t))|) |inner(D(p, t), x(t))| |inner(D(x, t), p(t))| (* (- 1.0) |inner(D(x, t), x(t))|)) 0.0))
; 5
(assert (>= (+ (- 1.0) (* (- 1.0) K t) |exp(K*t)|) 0.0))
; 6
(assert (>= (+ (* |1/K| K M |exp(K*t)| h) (* (- 1.0) |1/K| K M h) (* |1/K| L |exp(K*t)| h) (* (- 1.0) |1/K| L h)) 0.0))
; where the claim fails
(assert (> (+ (* (- 1.0) |1/K| K M |exp(K*t)| h) (* |1/K| K M h) (* (- 1.0) |1/K| L |exp(K*t)| h) (* |1/K| L h) |norm(p(t) + (-1)*x(t))|) 0.0))
; about t
(assert (>= t 0.0))
; about norm(p(t) + (-1)*x(t))
(assert (= (+ (* (- 1.0) |inner(p(t), p(t))|) (* 2.0 |inner(p(t), x(t))|) (* (- 1.0) |inner(x(t), x(t))|) (* |norm(p(t) + (-1)*x(t))| |norm(p(t) + (-1)*x(t))|)) 0.0))
; about inner(x(t), x(t))
(assert (= (+ |inner(x(t), x(t))| (* (- 1.0) |norm(x(t))| |norm(x(t))|)) 0.0))
; about norm(x(t))
(assert (= (+ (* (- 1.0) |inner(x(t), x(t))|) (* |norm(x(t))| |norm(x(t))|)) 0.0))
; about inner(p(t), p(t))
(assert (= (+ |inner(p(t), p(t))| (* (- 1.0) |norm(p(t))| |norm(p(t))|)) 0.0))
; about norm(p(t))
(assert (= (+ (* (- 1.0) |inner(p(t), p(t))|) (* |norm(p(t))| |norm(p(t))|)) 0.0))
; about h
(assert (>= h 0.0))
; about exp(K*t)
(assert (> |exp(K*t)| 0.0))
; about M
(assert (>= M 0.0))
; about L
(assert (>= L 0.0))
; about K
(assert (> K 0.0))
; about 1/K
(assert (= (+ (- 1.0) (* |1/K| K)) 0.0))
; about 1/norm(p(t) + (-1)*x(t))
(assert (= (+ (- 1.0) (* |1/norm(p(t) + (-1)*x(t))| |norm(p(t) + (-1)*x(t))|)) 0.0))
; 1/K is nonnegative
(assert (>= |1/K| 0.0))
; 1/norm(p(t) + (-1)*x(t)) is nonnegative
(assert (>= |1/norm(p(t) + (-1)*x(t))| 0.0))
; K is nonnegative
(assert (>= K 0.0))
; L is nonnegative
(assert (>= L 0.0))
; M is nonnegative
(assert (>= M 0.0))
; exp(K*t) is nonnegative
(assert (>= |exp(K*t)| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(p(t), p(t)) is nonnegative
(assert (>= |inner(p(t), p(t))| 0.0))
; inner(x(t), x(t)) is nonnegative
(assert (>= |inner(x(t), x(t))| 0.0))
; norm(p(t) + (-1)*x(t)) is nonnegative
(assert (>= |norm(p(t) + (-1)*x(t))| 0.0))
; norm(p(t)) is nonnegative
(assert (>= |norm(p(t))| 0.0))
; norm(x(t)) is nonnegative
(assert (>= |norm(x(t))| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* |1/K| K L h) (* |1/K| K K M h) (* (- 1.0) |1/norm(p(t) + (-1)*x(t))| |inner(D(p, t), p(t))|) (* |1/norm(p(t) + (-1)*x(t))| |inner(D(p, t), x(t))|) (* |1/norm(p(t) + (-1)*x(t))| |inner(D(x, t), p(t))|) (* (- 1.0) |1/norm(p(t) + (-1)*x(t))| |inner(D(x, t), x(t))|) (* K |norm(p(t) + (-1)*x(t))|)) 0.0))
(check-sat)
(reset)
; published/P21d, claim, defined
; claim: norm(x(t) - p(t)) == norm(x(t) - p(t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P21d, claim, defined
; claim: h*(L + K*M)*(exp(K*t) - 1)/K == h*(L + K*M)*(exp(K*t) - 1)/K
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
