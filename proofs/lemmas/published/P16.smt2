; published/P16, step 2
; claim: norm(D(H, t) - D(G, t)) <= K*R*norm(H(t) - G(t)) + M*d
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const K Real)
(declare-const M Real)
(declare-const R Real)
(declare-const d Real)
(declare-const |inner(G(t), G(t))| Real)
(declare-const |inner(G(t), H(t))| Real)
(declare-const |inner(H(t), H(t))| Real)
(declare-const |inner(et(t), Q(t)'*P(t)*th(t))| Real)
(declare-const |inner(et(t), Q(t)'*Q(t)*et(t))| Real)
(declare-const |inner(et(t), Q(t)'*Q(t)*th(t))| Real)
(declare-const |inner(th(t), P(t)'*P(t)*th(t))| Real)
(declare-const |inner(th(t), P(t)'*Q(t)*th(t))| Real)
(declare-const |inner(th(t), Q(t)'*Q(t)*th(t))| Real)
(declare-const |norm(G(t) + (-1)*H(t))| Real)
(declare-const |norm(G(t))| Real)
(declare-const |norm(H(t))| Real)
(declare-const |norm(P(t)*th(t) + (-1)*Q(t)*et(t))| Real)
(declare-const |norm(P(t)*th(t) + (-1)*Q(t)*th(t))| Real)
(declare-const |norm(P(t)*th(t))| Real)
(declare-const |norm(Q(t)*et(t) + (-1)*Q(t)*th(t))| Real)
(declare-const |norm(Q(t)*et(t))| Real)
(declare-const |norm(Q(t)*th(t))| Real)
; H3
(assert (>= (+ (* K R |norm(G(t) + (-1)*H(t))|) (* (- 1.0) |norm(P(t)*th(t) + (-1)*Q(t)*th(t))|)) 0.0))
; H4
(assert (>= (+ (* M d) (* (- 1.0) |norm(Q(t)*et(t) + (-1)*Q(t)*th(t))|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(P(t)*th(t) + (-1)*Q(t)*et(t))|) |norm(P(t)*th(t) + (-1)*Q(t)*th(t))| |norm(Q(t)*et(t) + (-1)*Q(t)*th(t))|) 0.0))
; about norm(Q(t)*et(t) + (-1)*Q(t)*th(t))
(assert (= (+ (* (- 1.0) |inner(et(t), Q(t)'*Q(t)*et(t))|) (* 2.0 |inner(et(t), Q(t)'*Q(t)*th(t))|) (* (- 1.0) |inner(th(t), Q(t)'*Q(t)*th(t))|) (* |norm(Q(t)*et(t) + (-1)*Q(t)*th(t))| |norm(Q(t)*et(t) + (-1)*Q(t)*th(t))|)) 0.0))
; about inner(th(t), Q(t)'*Q(t)*th(t))
(assert (= (+ |inner(th(t), Q(t)'*Q(t)*th(t))| (* (- 1.0) |norm(Q(t)*th(t))| |norm(Q(t)*th(t))|)) 0.0))
; about norm(Q(t)*th(t))
(assert (= (+ (* (- 1.0) |inner(th(t), Q(t)'*Q(t)*th(t))|) (* |norm(Q(t)*th(t))| |norm(Q(t)*th(t))|)) 0.0))
; about inner(et(t), Q(t)'*Q(t)*et(t))
(assert (= (+ |inner(et(t), Q(t)'*Q(t)*et(t))| (* (- 1.0) |norm(Q(t)*et(t))| |norm(Q(t)*et(t))|)) 0.0))
; about norm(Q(t)*et(t))
(assert (= (+ (* (- 1.0) |inner(et(t), Q(t)'*Q(t)*et(t))|) (* |norm(Q(t)*et(t))| |norm(Q(t)*et(t))|)) 0.0))
; about norm(P(t)*th(t) + (-1)*Q(t)*th(t))
(assert (= (+ (* (- 1.0) |inner(th(t), P(t)'*P(t)*th(t))|) (* 2.0 |inner(th(t), P(t)'*Q(t)*th(t))|) (* (- 1.0) |inner(th(t), Q(t)'*Q(t)*th(t))|) (* |norm(P(t)*th(t) + (-1)*Q(t)*th(t))| |norm(P(t)*th(t) + (-1)*Q(t)*th(t))|)) 0.0))
; about inner(th(t), P(t)'*P(t)*th(t))
(assert (= (+ |inner(th(t), P(t)'*P(t)*th(t))| (* (- 1.0) |norm(P(t)*th(t))| |norm(P(t)*th(t))|)) 0.0))
; about norm(P(t)*th(t))
(assert (= (+ (* (- 1.0) |inner(th(t), P(t)'*P(t)*th(t))|) (* |norm(P(t)*th(t))| |norm(P(t)*th(t))|)) 0.0))
; about norm(P(t)*th(t) + (-1)*Q(t)*et(t))
(assert (= (+ (* 2.0 |inner(et(t), Q(t)'*P(t)*th(t))|) (* (- 1.0) |inner(et(t), Q(t)'*Q(t)*et(t))|) (* (- 1.0) |inner(th(t), P(t)'*P(t)*th(t))|) (* |norm(P(t)*th(t) + (-1)*Q(t)*et(t))| |norm(P(t)*th(t) + (-1)*Q(t)*et(t))|)) 0.0))
; about norm(G(t) + (-1)*H(t))
(assert (= (+ (* (- 1.0) |inner(G(t), G(t))|) (* 2.0 |inner(G(t), H(t))|) (* (- 1.0) |inner(H(t), H(t))|) (* |norm(G(t) + (-1)*H(t))| |norm(G(t) + (-1)*H(t))|)) 0.0))
; about inner(H(t), H(t))
(assert (= (+ |inner(H(t), H(t))| (* (- 1.0) |norm(H(t))| |norm(H(t))|)) 0.0))
; about norm(H(t))
(assert (= (+ (* (- 1.0) |inner(H(t), H(t))|) (* |norm(H(t))| |norm(H(t))|)) 0.0))
; about inner(G(t), G(t))
(assert (= (+ |inner(G(t), G(t))| (* (- 1.0) |norm(G(t))| |norm(G(t))|)) 0.0))
; about norm(G(t))
(assert (= (+ (* (- 1.0) |inner(G(t), G(t))|) (* |norm(G(t))| |norm(G(t))|)) 0.0))
; about d
(assert (>= d 0.0))
; about R
(assert (>= R 0.0))
; about M
(assert (>= M 0.0))
; about K
(assert (>= K 0.0))
; K is nonnegative
(assert (>= K 0.0))
; M is nonnegative
(assert (>= M 0.0))
; R is nonnegative
(assert (>= R 0.0))
; d is nonnegative
(assert (>= d 0.0))
; inner(G(t), G(t)) is nonnegative
(assert (>= |inner(G(t), G(t))| 0.0))
; inner(H(t), H(t)) is nonnegative
(assert (>= |inner(H(t), H(t))| 0.0))
; inner(et(t), Q(t)'*Q(t)*et(t)) is nonnegative
(assert (>= |inner(et(t), Q(t)'*Q(t)*et(t))| 0.0))
; inner(th(t), P(t)'*P(t)*th(t)) is nonnegative
(assert (>= |inner(th(t), P(t)'*P(t)*th(t))| 0.0))
; inner(th(t), Q(t)'*Q(t)*th(t)) is nonnegative
(assert (>= |inner(th(t), Q(t)'*Q(t)*th(t))| 0.0))
; norm(G(t) + (-1)*H(t)) is nonnegative
(assert (>= |norm(G(t) + (-1)*H(t))| 0.0))
; norm(G(t)) is nonnegative
(assert (>= |norm(G(t))| 0.0))
; norm(H(t)) is nonnegative
(assert (>= |norm(H(t))| 0.0))
; norm(P(t)*th(t) + (-1)*Q(t)*et(t)) is nonnegative
(assert (>= |norm(P(t)*th(t) + (-1)*Q(t)*et(t))| 0.0))
; norm(P(t)*th(t) + (-1)*Q(t)*th(t)) is nonnegative
(assert (>= |norm(P(t)*th(t) + (-1)*Q(t)*th(t))| 0.0))
; norm(P(t)*th(t)) is nonnegative
(assert (>= |norm(P(t)*th(t))| 0.0))
; norm(Q(t)*et(t) + (-1)*Q(t)*th(t)) is nonnegative
(assert (>= |norm(Q(t)*et(t) + (-1)*Q(t)*th(t))| 0.0))
; norm(Q(t)*et(t)) is nonnegative
(assert (>= |norm(Q(t)*et(t))| 0.0))
; norm(Q(t)*th(t)) is nonnegative
(assert (>= |norm(Q(t)*th(t))| 0.0))
; the negation of the claim
(assert (< (+ (* K R |norm(G(t) + (-1)*H(t))|) (* M d) (* (- 1.0) |norm(P(t)*th(t) + (-1)*Q(t)*et(t))|)) 0.0))
(check-sat)
(reset)
; published/P16, step 4
; claim: inner(H(t) - G(t), D(H, t) - D(G, t)) <= norm(H(t) - G(t))*(K*R*norm(H(t) - G(t)) + M*d)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const K Real)
(declare-const M Real)
(declare-const R Real)
(declare-const d Real)
(declare-const |inner(G(t), G(t))| Real)
(declare-const |inner(G(t), H(t))| Real)
(declare-const |inner(G(t), P(t)*th(t))| Real)
(declare-const |inner(G(t), Q(t)*et(t))| Real)
(declare-const |inner(H(t), H(t))| Real)
(declare-const |inner(H(t), P(t)*th(t))| Real)
(declare-const |inner(H(t), Q(t)*et(t))| Real)
(declare-const |inner(et(t), Q(t)'*P(t)*th(t))| Real)
(declare-const |inner(et(t), Q(t)'*Q(t)*et(t))| Real)
(declare-const |inner(et(t), Q(t)'*Q(t)*th(t))| Real)
(declare-const |inner(th(t), P(t)'*P(t)*th(t))| Real)
(declare-const |inner(th(t), P(t)'*Q(t)*th(t))| Real)
(declare-const |inner(th(t), Q(t)'*Q(t)*th(t))| Real)
(declare-const |norm(G(t) + (-1)*H(t))| Real)
(declare-const |norm(G(t))| Real)
(declare-const |norm(H(t))| Real)
(declare-const |norm(P(t)*th(t) + (-1)*Q(t)*et(t))| Real)
(declare-const |norm(P(t)*th(t) + (-1)*Q(t)*th(t))| Real)
(declare-const |norm(P(t)*th(t))| Real)
(declare-const |norm(Q(t)*et(t) + (-1)*Q(t)*th(t))| Real)
(declare-const |norm(Q(t)*et(t))| Real)
(declare-const |norm(Q(t)*th(t))| Real)
; H3
(assert (>= (+ (* K R |norm(G(t) + (-1)*H(t))|) (* (- 1.0) |norm(P(t)*th(t) + (-1)*Q(t)*th(t))|)) 0.0))
; H4
(assert (>= (+ (* M d) (* (- 1.0) |norm(Q(t)*et(t) + (-1)*Q(t)*th(t))|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(P(t)*th(t) + (-1)*Q(t)*et(t))|) |norm(P(t)*th(t) + (-1)*Q(t)*th(t))| |norm(Q(t)*et(t) + (-1)*Q(t)*th(t))|) 0.0))
; 2
(assert (>= (+ (* K R |norm(G(t) + (-1)*H(t))|) (* M d) (* (- 1.0) |norm(P(t)*th(t) + (-1)*Q(t)*et(t))|)) 0.0))
; 3
(assert (>= (+ |inner(G(t), P(t)*th(t))| (* (- 1.0) |inner(G(t), Q(t)*et(t))|) (* (- 1.0) |inner(H(t), P(t)*th(t))|) |inner(H(t), Q(t)*et(t))| (* |norm(G(t) + (-1)*H(t))| |norm(P(t)*th(t) + (-1)*Q(t)*et(t))|)) 0.0))
; about norm(Q(t)*et(t) + (-1)*Q(t)*th(t))
(assert (= (+ (* (- 1.0) |inner(et(t), Q(t)'*Q(t)*et(t))|) (* 2.0 |inner(et(t), Q(t)'*Q(t)*th(t))|) (* (- 1.0) |inner(th(t), Q(t)'*Q(t)*th(t))|) (* |norm(Q(t)*et(t) + (-1)*Q(t)*th(t))| |norm(Q(t)*et(t) + (-1)*Q(t)*th(t))|)) 0.0))
; about inner(th(t), Q(t)'*Q(t)*th(t))
(assert (= (+ |inner(th(t), Q(t)'*Q(t)*th(t))| (* (- 1.0) |norm(Q(t)*th(t))| |norm(Q(t)*th(t))|)) 0.0))
; about norm(Q(t)*th(t))
(assert (= (+ (* (- 1.0) |inner(th(t), Q(t)'*Q(t)*th(t))|) (* |norm(Q(t)*th(t))| |norm(Q(t)*th(t))|)) 0.0))
; about inner(et(t), Q(t)'*Q(t)*et(t))
(assert (= (+ |inner(et(t), Q(t)'*Q(t)*et(t))| (* (- 1.0) |norm(Q(t)*et(t))| |norm(Q(t)*et(t))|)) 0.0))
; about norm(Q(t)*et(t))
(assert (= (+ (* (- 1.0) |inner(et(t), Q(t)'*Q(t)*et(t))|) (* |norm(Q(t)*et(t))| |norm(Q(t)*et(t))|)) 0.0))
; about norm(P(t)*th(t) + (-1)*Q(t)*th(t))
(assert (= (+ (* (- 1.0) |inner(th(t), P(t)'*P(t)*th(t))|) (* 2.0 |inner(th(t), P(t)'*Q(t)*th(t))|) (* (- 1.0) |inner(th(t), Q(t)'*Q(t)*th(t))|) (* |norm(P(t)*th(t) + (-1)*Q(t)*th(t))| |norm(P(t)*th(t) + (-1)*Q(t)*th(t))|)) 0.0))
; about inner(th(t), P(t)'*P(t)*th(t))
(assert (= (+ |inner(th(t), P(t)'*P(t)*th(t))| (* (- 1.0) |norm(P(t)*th(t))| |norm(P(t)*th(t))|)) 0.0))
; about norm(P(t)*th(t))
(assert (= (+ (* (- 1.0) |inner(th(t), P(t)'*P(t)*th(t))|) (* |norm(P(t)*th(t))| |norm(P(t)*th(t))|)) 0.0))
; about norm(P(t)*th(t) + (-1)*Q(t)*et(t))
(assert (= (+ (* 2.0 |inner(et(t), Q(t)'*P(t)*th(t))|) (* (- 1.0) |inner(et(t), Q(t)'*Q(t)*et(t))|) (* (- 1.0) |inner(th(t), P(t)'*P(t)*th(t))|) (* |norm(P(t)*th(t) + (-1)*Q(t)*et(t))| |norm(P(t)*th(t) + (-1)*Q(t)*et(t))|)) 0.0))
; about norm(G(t) + (-1)*H(t))
(assert (= (+ (* (- 1.0) |inner(G(t), G(t))|) (* 2.0 |inner(G(t), H(t))|) (* (- 1.0) |inner(H(t), H(t))|) (* |norm(G(t) + (-1)*H(t))| |norm(G(t) + (-1)*H(t))|)) 0.0))
; about inner(H(t), H(t))
(assert (= (+ |inner(H(t), H(t))| (* (- 1.0) |norm(H(t))| |norm(H(t))|)) 0.0))
; about norm(H(t))
(assert (= (+ (* (- 1.0) |inner(H(t), H(t))|) (* |norm(H(t))| |norm(H(t))|)) 0.0))
; about inner(G(t), G(t))
(assert (= (+ |inner(G(t), G(t))| (* (- 1.0) |norm(G(t))| |norm(G(t))|)) 0.0))
; about norm(G(t))
(assert (= (+ (* (- 1.0) |inner(G(t), G(t))|) (* |norm(G(t))| |norm(G(t))|)) 0.0))
; about d
(assert (>= d 0.0))
; about R
(assert (>= R 0.0))
; about M
(assert (>= M 0.0))
; about K
(assert (>= K 0.0))
; K is nonnegative
(assert (>= K 0.0))
; M is nonnegative
(assert (>= M 0.0))
; R is nonnegative
(assert (>= R 0.0))
; d is nonnegative
(assert (>= d 0.0))
; inner(G(t), G(t)) is nonnegative
(assert (>= |inner(G(t), G(t))| 0.0))
; inner(H(t), H(t)) is nonnegative
(assert (>= |inner(H(t), H(t))| 0.0))
; inner(et(t), Q(t)'*Q(t)*et(t)) is nonnegative
(assert (>= |inner(et(t), Q(t)'*Q(t)*et(t))| 0.0))
; inner(th(t), P(t)'*P(t)*th(t)) is nonnegative
(assert (>= |inner(th(t), P(t)'*P(t)*th(t))| 0.0))
; inner(th(t), Q(t)'*Q(t)*th(t)) is nonnegative
(assert (>= |inner(th(t), Q(t)'*Q(t)*th(t))| 0.0))
; norm(G(t) + (-1)*H(t)) is nonnegative
(assert (>= |norm(G(t) + (-1)*H(t))| 0.0))
; norm(G(t)) is nonnegative
(assert (>= |norm(G(t))| 0.0))
; norm(H(t)) is nonnegative
(assert (>= |norm(H(t))| 0.0))
; norm(P(t)*th(t) + (-1)*Q(t)*et(t)) is nonnegative
(assert (>= |norm(P(t)*th(t) + (-1)*Q(t)*et(t))| 0.0))
; norm(P(t)*th(t) + (-1)*Q(t)*th(t)) is nonnegative
(assert (>= |norm(P(t)*th(t) + (-1)*Q(t)*th(t))| 0.0))
; norm(P(t)*th(t)) is nonnegative
(assert (>= |norm(P(t)*th(t))| 0.0))
; norm(Q(t)*et(t) + (-1)*Q(t)*th(t)) is nonnegative
(assert (>= |norm(Q(t)*et(t) + (-1)*Q(t)*th(t))| 0.0))
; norm(Q(t)*et(t)) is nonnegative
(assert (>= |norm(Q(t)*et(t))| 0.0))
; norm(Q(t)*th(t)) is nonnegative
(assert (>= |norm(Q(t)*th(t))| 0.0))
; the negation of the claim
(assert (< (+ (* K R |norm(G(t) + (-1)*H(t))| |norm(G(t) + (-1)*H(t))|) (* M d |norm(G(t) + (-1)*H(t))|) |inner(G(t), P(t)*th(t))| (* (- 1.0) |inner(G(t), Q(t)*et(t))|) (* (- 1.0) |inner(H(t), P(t)*th(t))|) |inner(H(t), Q(t)*et(t))|) 0.0))
(check-sat)
(reset)
; published/P16, step 6
; claim: (norm(H(0) - G(0)) + M*d*t)*exp(K*R*t) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const d Real)
(declare-const |exp(K*R*t)| Real)
(declare-const |inner(G(0), G(0))| Real)
(declare-const |inner(G(0), H(0))| Real)
(declare-const |inner(H(0), H(0))| Real)
(declare-const |norm(G(0) + (-1)*H(0))| Real)
(declare-const |norm(G(0))| Real)
(declare-const |norm(H(0))| Real)
(declare-const t Real)
; time
(assert (>= (+ 1.0 (* (- 1.0) t)) 0.0))
; about t
(assert (>= t 0.0))
; about norm(G(0) + (-1)*H(0))
(assert (= (+ (* (- 1.0) |inner(G(0), G(0))|) (* 2.0 |inner(G(0), H(0))|) (* (- 1.0) |inner(H(0), H(0))|) (* |norm(G(0) + (-1)*H(0))| |norm(G(0) + (-1)*H(0))|)) 0.0))
; about inner(H(0), H(0))
(assert (= (+ |inner(H(0), H(0))| (* (- 1.0) |norm(H(0))| |norm(H(0))|)) 0.0))
; about norm(H(0))
(assert (= (+ (* (- 1.0) |inner(H(0), H(0))|) (* |norm(H(0))| |norm(H(0))|)) 0.0))
; about inner(G(0), G(0))
(assert (= (+ |inner(G(0), G(0))| (* (- 1.0) |norm(G(0))| |norm(G(0))|)) 0.0))
; about norm(G(0))
(assert (= (+ (* (- 1.0) |inner(G(0), G(0))|) (* |norm(G(0))| |norm(G(0))|)) 0.0))
; about exp(K*R*t)
(assert (> |exp(K*R*t)| 0.0))
; about d
(assert (>= d 0.0))
; about M
(assert (>= M 0.0))
; M is nonnegative
(assert (>= M 0.0))
; d is nonnegative
(assert (>= d 0.0))
; exp(K*R*t) is nonnegative
(assert (>= |exp(K*R*t)| 0.0))
; inner(G(0), G(0)) is nonnegative
(assert (>= |inner(G(0), G(0))| 0.0))
; inner(H(0), H(0)) is nonnegative
(assert (>= |inner(H(0), H(0))| 0.0))
; norm(G(0) + (-1)*H(0)) is nonnegative
(assert (>= |norm(G(0) + (-1)*H(0))| 0.0))
; norm(G(0)) is nonnegative
(assert (>= |norm(G(0))| 0.0))
; norm(H(0)) is nonnegative
(assert (>= |norm(H(0))| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* M d |exp(K*R*t)| t) (* |exp(K*R*t)| |norm(G(0) + (-1)*H(0))|)) 0.0))
(check-sat)
(reset)
; published/P16, step 7, defined
; claim: norm(H(t) - G(t)) == norm(H(t) - G(t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P16, step 7, defined
; claim: (norm(H(0) - G(0)) + M*d*t)*exp(K*R*t) == (norm(H(0) - G(0)) + M*d*t)*exp(K*R*t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P16, step 7, defined
; claim: K*R == K*R
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P16, step 7, start
; claim: norm(H(0) - G(0)) <= (norm(H(0) - G(0)) + M*d*0)*exp(K*R*0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; time
(assert (>= 1.0 0.0))
; 5
(assert (>= 0.0 0.0))
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P16, step 7, rate
; claim: inner(D(H, t) - D(G, t), H(t) - G(t))/norm(H(t) - G(t)) - (M*d*1*exp(K*R*t) + (norm(H(0) - G(0)) + M*d*t)*(exp(K*R*t)*(K*R*1))) <= K*R*(norm(H(t) - G(t)) - (norm(H(0) - G(0)) + M*d*t)*exp(K*R*t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/norm(G(t) + (-1)*H(t))| Real)
(declare-const K Real)
(declare-const M Real)
(declare-const R Real)
(declare-const d Real)
(declare-const |exp(K*R*t)| Real)
(declare-const |inner(D(G, t), G(t))| Real)
(declare-const |inner(D(G, t), H(t))| Real)
(declare-const |inner(D(H, t), G(t))| Real)
(declare-const |inner(D(H, t), H(t))| Real)
(declare-const |inner(G(0), G(0))| Real)
(declare-const |inner(G(0), H(0))| Real)
(declare-const |inner(G(t), G(t))| Real)
(declare-const |inner(G(t), H(t))| Real)
(declare-const |inner(H(0), H(0))| Real)
(declare-const |inner(H(t), H(t))| Real)
(declare-const |norm(G(0) + (-1)*H(0))| Real)
(declare-const |norm(G(0))| Real)
(declare-const |norm(G(t) + (-1)*H(t))| Real)
(declare-const |norm(G(t))| Real)
(declare-const |norm(H(0))| Real)
(declare-const |norm(H(t))| Real)
(declare-const t Real)
; time
(assert (>= (+ 1.0 (* (- 1.0) t)) 0.0))
; 4
(assert (>= (+ (* K R |norm(G(t) + (-1)*H(t))| |norm(G(t) + (-1)*H(t))|) (* M d |norm(G(t) + (-1)*H(t))|) (* (- 1.0) |inner(D(G, t), G(t))|) |inner(D(G, t), H(t))| |inner(D(H, t), G(t))| (* (- 1.0) |inner(D(H, t), H(t))|)) 0.0))
; 5
(assert (>= (+ (- 1.0) (* (- 1.0) K R t) |exp(K*R*t)|) 0.0))
; 6
(assert (>= (+ (* M d |exp(K*R*t)| t) (* |exp(K*R*t)| |norm(G(0) + (-1)*H(0))|)) 0.0))
; where the claim fails
(assert (> (+ (* (- 1.0) M d |exp(K*R*t)| t) (* (- 1.0) |exp(K*R*t)| |norm(G(0) + (-1)*H(0))|) |norm(G(t) + (-1)*H(t))|) 0.0))
; about t
(assert (>= t 0.0))
; about norm(G(t) + (-1)*H(t))
(assert (= (+ (* (- 1.0) |inner(G(t), G(t))|) (* 2.0 |inner(G(t), H(t))|) (* (- 1.0) |inner(H(t), H(t))|) (* |norm(G(t) + (-1)*H(t))| |norm(G(t) + (-1)*H(t))|)) 0.0))
; about inner(H(t), H(t))
(assert (= (+ |inner(H(t), H(t))| (* (- 1.0) |norm(H(t))| |norm(H(t))|)) 0.0))
; about norm(H(t))
(assert (= (+ (* (- 1.0) |inner(H(t), H(t))|) (* |norm(H(t))| |norm(H(t))|)) 0.0))
; about inner(G(t), G(t))
(assert (= (+ |inner(G(t), G(t))| (* (- 1.0) |norm(G(t))| |norm(G(t))|)) 0.0))
; about norm(G(t))
(assert (= (+ (* (- 1.0) |inner(G(t), G(t))|) (* |norm(G(t))| |norm(G(t))|)) 0.0))
; about norm(G(0) + (-1)*H(0))
(assert (= (+ (* (- 1.0) |inner(G(0), G(0))|) (* 2.0 |inner(G(0), H(0))|) (* (- 1.0) |inner(H(0), H(0))|) (* |norm(G(0) + (-1)*H(0))| |norm(G(0) + (-1)*H(0))|)) 0.0))
; about inner(H(0), H(0))
(assert (= (+ |inner(H(0), H(0))| (* (- 1.0) |norm(H(0))| |norm(H(0))|)) 0.0))
; about norm(H(0))
(assert (= (+ (* (- 1.0) |inner(H(0), H(0))|) (* |norm(H(0))| |norm(H(0))|)) 0.0))
; about inner(G(0), G(0))
(assert (= (+ |inner(G(0), G(0))| (* (- 1.0) |norm(G(0))| |norm(G(0))|)) 0.0))
; about norm(G(0))
(assert (= (+ (* (- 1.0) |inner(G(0), G(0))|) (* |norm(G(0))| |norm(G(0))|)) 0.0))
; about exp(K*R*t)
(assert (> |exp(K*R*t)| 0.0))
; about d
(assert (>= d 0.0))
; about R
(assert (>= R 0.0))
; about M
(assert (>= M 0.0))
; about K
(assert (>= K 0.0))
; about 1/norm(G(t) + (-1)*H(t))
(assert (= (+ (- 1.0) (* |1/norm(G(t) + (-1)*H(t))| |norm(G(t) + (-1)*H(t))|)) 0.0))
; 1/norm(G(t) + (-1)*H(t)) is nonnegative
(assert (>= |1/norm(G(t) + (-1)*H(t))| 0.0))
; K is nonnegative
(assert (>= K 0.0))
; M is nonnegative
(assert (>= M 0.0))
; R is nonnegative
(assert (>= R 0.0))
; d is nonnegative
(assert (>= d 0.0))
; exp(K*R*t) is nonnegative
(assert (>= |exp(K*R*t)| 0.0))
; inner(G(0), G(0)) is nonnegative
(assert (>= |inner(G(0), G(0))| 0.0))
; inner(G(t), G(t)) is nonnegative
(assert (>= |inner(G(t), G(t))| 0.0))
; inner(H(0), H(0)) is nonnegative
(assert (>= |inner(H(0), H(0))| 0.0))
; inner(H(t), H(t)) is nonnegative
(assert (>= |inner(H(t), H(t))| 0.0))
; norm(G(0) + (-1)*H(0)) is nonnegative
(assert (>= |norm(G(0) + (-1)*H(0))| 0.0))
; norm(G(0)) is nonnegative
(assert (>= |norm(G(0))| 0.0))
; norm(G(t) + (-1)*H(t)) is nonnegative
(assert (>= |norm(G(t) + (-1)*H(t))| 0.0))
; norm(G(t)) is nonnegative
(assert (>= |norm(G(t))| 0.0))
; norm(H(0)) is nonnegative
(assert (>= |norm(H(0))| 0.0))
; norm(H(t)) is nonnegative
(assert (>= |norm(H(t))| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/norm(G(t) + (-1)*H(t))| |inner(D(G, t), G(t))|) (* |1/norm(G(t) + (-1)*H(t))| |inner(D(G, t), H(t))|) (* |1/norm(G(t) + (-1)*H(t))| |inner(D(H, t), G(t))|) (* (- 1.0) |1/norm(G(t) + (-1)*H(t))| |inner(D(H, t), H(t))|) (* K R |norm(G(t) + (-1)*H(t))|) (* M d |exp(K*R*t)|)) 0.0))
(check-sat)
(reset)
; published/P16, step 8, premise
; claim: K*R*t <= K*R
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const K Real)
(declare-const M Real)
(declare-const R Real)
(declare-const d Real)
(declare-const |exp(K*R*t)| Real)
(declare-const |inner(G(0), G(0))| Real)
(declare-const |inner(G(0), H(0))| Real)
(declare-const |inner(G(t), G(t))| Real)
(declare-const |inner(G(t), H(t))| Real)
(declare-const |inner(G(t), P(t)*th(t))| Real)
(declare-const |inner(G(t), Q(t)*et(t))| Real)
(declare-const |inner(H(0), H(0))| Real)
(declare-const |inner(H(t), H(t))| Real)
(declare-const |inner(H(t), P(t)*th(t))| Real)
(declare-const |inner(H(t), Q(t)*et(t))| Real)
(declare-const |inner(et(t), Q(t)'*P(t)*th(t))| Real)
(declare-const |inner(et(t), Q(t)'*Q(t)*et(t))| Real)
(declare-const |inner(et(t), Q(t)'*Q(t)*th(t))| Real)
(declare-const |inner(th(t), P(t)'*P(t)*th(t))| Real)
(declare-const |inner(th(t), P(t)'*Q(t)*th(t))| Real)
(declare-const |inner(th(t), Q(t)'*Q(t)*th(t))| Real)
(declare-const |norm(G(0) + (-1)*H(0))| Real)
(declare-const |norm(G(0))| Real)
(declare-const |norm(G(t) + (-1)*H(t))| Real)
(declare-const |norm(G(t))| Real)
(declare-const |norm(H(0))| Real)
(declare-const |norm(H(t))| Real)
(declare-const |norm(P(t)*th(t) + (-1)*Q(t)*et(t))| Real)
(declare-const |norm(P(t)*th(t) + (-1)*Q(t)*th(t))| Real)
(declare-const |norm(P(t)*th(t))| Real)
(declare-const |norm(Q(t)*et(t) + (-1)*Q(t)*th(t))| Real)
(declare-const |norm(Q(t)*et(t))| Real)
(declare-const |norm(Q(t)*th(t))| Real)
(declare-const t Real)
; H3
(assert (>= (+ (* K R |norm(G(t) + (-1)*H(t))|) (* (- 1.0) |norm(P(t)*th(t) + (-1)*Q(t)*th(t))|)) 0.0))
; H4
(assert (>= (+ (* M d) (* (- 1.0) |norm(Q(t)*et(t) + (-1)*Q(t)*th(t))|)) 0.0))
; time
(assert (>= (+ 1.0 (* (- 1.0) t)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(P(t)*th(t) + (-1)*Q(t)*et(t))|) |norm(P(t)*th(t) + (-1)*Q(t)*th(t))| |norm(Q(t)*et(t) + (-1)*Q(t)*th(t))|) 0.0))
; 2
(assert (>= (+ (* K R |norm(G(t) + (-1)*H(t))|) (* M d) (* (- 1.0) |norm(P(t)*th(t) + (-1)*Q(t)*et(t))|)) 0.0))
; 3
(assert (>= (+ |inner(G(t), P(t)*th(t))| (* (- 1.0) |inner(G(t), Q(t)*et(t))|) (* (- 1.0) |inner(H(t), P(t)*th(t))|) |inner(H(t), Q(t)*et(t))| (* |norm(G(t) + (-1)*H(t))| |norm(P(t)*th(t) + (-1)*Q(t)*et(t))|)) 0.0))
; 4
(assert (>= (+ (* K R |norm(G(t) + (-1)*H(t))| |norm(G(t) + (-1)*H(t))|) (* M d |norm(G(t) + (-1)*H(t))|) |inner(G(t), P(t)*th(t))| (* (- 1.0) |inner(G(t), Q(t)*et(t))|) (* (- 1.0) |inner(H(t), P(t)*th(t))|) |inner(H(t), Q(t)*et(t))|) 0.0))
; 5
(assert (>= (+ (- 1.0) (* (- 1.0) K R t) |exp(K*R*t)|) 0.0))
; 6
(assert (>= (+ (* M d |exp(K*R*t)| t) (* |exp(K*R*t)| |norm(G(0) + (-1)*H(0))|)) 0.0))
; 7
(assert (>= (+ (* M d |exp(K*R*t)| t) (* |exp(K*R*t)| |norm(G(0) + (-1)*H(0))|) (* (- 1.0) |norm(G(t) + (-1)*H(t))|)) 0.0))
; about t
(assert (>= t 0.0))
; about norm(Q(t)*et(t) + (-1)*Q(t)*th(t))
(assert (= (+ (* (- 1.0) |inner(et(t), Q(t)'*Q(t)*et(t))|) (* 2.0 |inner(et(t), Q(t)'*Q(t)*th(t))|) (* (- 1.0) |inner(th(t), Q(t)'*Q(t)*th(t))|) (* |norm(Q(t)*et(t) + (-1)*Q(t)*th(t))| |norm(Q(t)*et(t) + (-1)*Q(t)*th(t))|)) 0.0))
; about inner(th(t), Q(t)'*Q(t)*th(t))
(assert (= (+ |inner(th(t), Q(t)'*Q(t)*th(t))| (* (- 1.0) |norm(Q(t)*th(t))| |norm(Q(t)*th(t))|)) 0.0))
; about norm(Q(t)*th(t))
(assert (= (+ (* (- 1.0) |inner(th(t), Q(t)'*Q(t)*th(t))|) (* |norm(Q(t)*th(t))| |norm(Q(t)*th(t))|)) 0.0))
; about inner(et(t), Q(t)'*Q(t)*et(t))
(assert (= (+ |inner(et(t), Q(t)'*Q(t)*et(t))| (* (- 1.0) |norm(Q(t)*et(t))| |norm(Q(t)*et(t))|)) 0.0))
; about norm(Q(t)*et(t))
(assert (= (+ (* (- 1.0) |inner(et(t), Q(t)'*Q(t)*et(t))|) (* |norm(Q(t)*et(t))| |norm(Q(t)*et(t))|)) 0.0))
; about norm(P(t)*th(t) + (-1)*Q(t)*th(t))
(assert (= (+ (* (- 1.0) |inner(th(t), P(t)'*P(t)*th(t))|) (* 2.0 |inner(th(t), P(t)'*Q(t)*th(t))|) (* (- 1.0) |inner(th(t), Q(t)'*Q(t)*th(t))|) (* |norm(P(t)*th(t) + (-1)*Q(t)*th(t))| |norm(P(t)*th(t) + (-1)*Q(t)*th(t))|)) 0.0))
; about inner(th(t), P(t)'*P(t)*th(t))
(assert (= (+ |inner(th(t), P(t)'*P(t)*th(t))| (* (- 1.0) |norm(P(t)*th(t))| |norm(P(t)*th(t))|)) 0.0))
; about norm(P(t)*th(t))
(assert (= (+ (* (- 1.0) |inner(th(t), P(t)'*P(t)*th(t))|) (* |norm(P(t)*th(t))| |norm(P(t)*th(t))|)) 0.0))
; about norm(P(t)*th(t) + (-1)*Q(t)*et(t))
(assert (= (+ (* 2.0 |inner(et(t), Q(t)'*P(t)*th(t))|) (* (- 1.0) |inner(et(t), Q(t)'*Q(t)*et(t))|) (* (- 1.0) |inner(th(t), P(t)'*P(t)*th(t))|) (* |norm(P(t)*th(t) + (-1)*Q(t)*et(t))| |norm(P(t)*th(t) + (-1)*Q(t)*et(t))|)) 0.0))
; about norm(G(t) + (-1)*H(t))
(assert (= (+ (* (- 1.0) |inner(G(t), G(t))|) (* 2.0 |inner(G(t), H(t))|) (* (- 1.0) |inner(H(t), H(t))|) (* |norm(G(t) + (-1)*H(t))| |norm(G(t) + (-1)*H(t))|)) 0.0))
; about inner(H(t), H(t))
(assert (= (+ |inner(H(t), H(t))| (* (- 1.0) |norm(H(t))| |norm(H(t))|)) 0.0))
; about norm(H(t))
(assert (= (+ (* (- 1.0) |inner(H(t), H(t))|) (* |norm(H(t))| |norm(H(t))|)) 0.0))
; about inner(G(t), G(t))
(assert (= (+ |inner(G(t), G(t))| (* (- 1.0) |norm(G(t))| |norm(G(t))|)) 0.0))
; about norm(G(t))
(assert (= (+ (* (- 1.0) |inner(G(t), G(t))|) (* |norm(G(t))| |norm(G(t))|)) 0.0))
; about norm(G(0) + (-1)*H(0))
(assert (= (+ (* (- 1.0) |inner(G(0), G(0))|) (* 2.0 |inner(G(0), H(0))|) (* (- 1.0) |inner(H(0), H(0))|) (* |norm(G(0) + (-1)*H(0))| |norm(G(0) + (-1)*H(0))|)) 0.0))
; about inner(H(0), H(0))
(assert (= (+ |inner(H(0), H(0))| (* (- 1.0) |norm(H(0))| |norm(H(0))|)) 0.0))
; about norm(H(0))
(assert (= (+ (* (- 1.0) |inner(H(0), H(0))|) (* |norm(H(0))| |norm(H(0))|)) 0.0))
; about inner(G(0), G(0))
(assert (= (+ |inner(G(0), G(0))| (* (- 1.0) |norm(G(0))| |norm(G(0))|)) 0.0))
; about norm(G(0))
(assert (= (+ (* (- 1.0) |inner(G(0), G(0))|) (* |norm(G(0))| |norm(G(0))|)) 0.0))
; about exp(K*R*t)
(assert (> |exp(K*R*t)| 0.0))
; about d
(assert (>= d 0.0))
; about R
(assert (>= R 0.0))
; about M
(assert (>= M 0.0))
; about K
(assert (>= K 0.0))
; K is nonnegative
(assert (>= K 0.0))
; M is nonnegative
(assert (>= M 0.0))
; R is nonnegative
(assert (>= R 0.0))
; d is nonnegative
(assert (>= d 0.0))
; exp(K*R*t) is nonnegative
(assert (>= |exp(K*R*t)| 0.0))
; inner(G(0), G(0)) is nonnegative
(assert (>= |inner(G(0), G(0))| 0.0))
; inner(G(t), G(t)) is nonnegative
(assert (>= |inner(G(t), G(t))| 0.0))
; inner(H(0), H(0)) is nonnegative
(assert (>= |inner(H(0), H(0))| 0.0))
; inner(H(t), H(t)) is nonnegative
(assert (>= |inner(H(t), H(t))| 0.0))
; inner(et(t), Q(t)'*Q(t)*et(t)) is nonnegative
(assert (>= |inner(et(t), Q(t)'*Q(t)*et(t))| 0.0))
; inner(th(t), P(t)'*P(t)*th(t)) is nonnegative
(assert (>= |inner(th(t), P(t)'*P(t)*th(t))| 0.0))
; inner(th(t), Q(t)'*Q(t)*th(t)) is nonnegative
(assert (>= |inner(th(t), Q(t)'*Q(t)*th(t))| 0.0))
; norm(G(0) + (-1)*H(0)) is nonnegative
(assert (>= |norm(G(0) + (-1)*H(0))| 0.0))
; norm(G(0)) is nonnegative
(assert (>= |norm(G(0))| 0.0))
; norm(G(t) + (-1)*H(t)) is nonnegative
(assert (>= |norm(G(t) + (-1)*H(t))| 0.0))
; norm(G(t)) is nonnegative
(assert (>= |norm(G(t))| 0.0))
; norm(H(0)) is nonnegative
(assert (>= |norm(H(0))| 0.0))
; norm(H(t)) is nonnegative
(assert (>= |norm(H(t))| 0.0))
; norm(P(t)*th(t) + (-1)*Q(t)*et(t)) is nonnegative
(assert (>= |norm(P(t)*th(t) + (-1)*Q(t)*et(t))| 0.0))
; norm(P(t)*th(t) + (-1)*Q(t)*th(t)) is nonnegative
(assert (>= |norm(P(t)*th(t) + (-1)*Q(t)*th(t))| 0.0))
; norm(P(t)*th(t)) is nonnegative
(assert (>= |norm(P(t)*th(t))| 0.0))
; norm(Q(t)*et(t) + (-1)*Q(t)*th(t)) is nonnegative
(assert (>= |norm(Q(t)*et(t) + (-1)*Q(t)*th(t))| 0.0))
; norm(Q(t)*et(t)) is nonnegative
(assert (>= |norm(Q(t)*et(t))| 0.0))
; norm(Q(t)*th(t)) is nonnegative
(assert (>= |norm(Q(t)*th(t))| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* K R) (* (- 1.0) K R t)) 0.0))
(check-sat)
(reset)
; published/P16, step 9
; claim: (norm(H(0) - G(0)) + M*d*t)*exp(K*R*t) <= (norm(H(0) - G(0)) + M*d)*exp(K*R*t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const d Real)
(declare-const |exp(K*R*t)| Real)
(declare-const t Real)
; time
(assert (>= (+ 1.0 (* (- 1.0) t)) 0.0))
; about t
(assert (>= t 0.0))
; about exp(K*R*t)
(assert (> |exp(K*R*t)| 0.0))
; about d
(assert (>= d 0.0))
; about M
(assert (>= M 0.0))
; M is nonnegative
(assert (>= M 0.0))
; d is nonnegative
(assert (>= d 0.0))
; exp(K*R*t) is nonnegative
(assert (>= |exp(K*R*t)| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* M d |exp(K*R*t)|) (* (- 1.0) M d |exp(K*R*t)| t)) 0.0))
(check-sat)
(reset)
; published/P16, claim
; claim: norm(H(t) - G(t)) <= (norm(H(0) - G(0)) + M*d)*exp(K*R)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const d Real)
(declare-const |exp(K*R)| Real)
(declare-const |exp(K*R*t)| Real)
(declare-const |inner(G(0), G(0))| Real)
(declare-const |inner(G(0), H(0))| Real)
(declare-const |inner(G(t), G(t))| Real)
(declare-const |inner(G(t), H(t))| Real)
(declare-const |inner(H(0), H(0))| Real)
(declare-const |inner(H(t), H(t))| Real)
(declare-const |norm(G(0) + (-1)*H(0))| Real)
(declare-const |norm(G(0))| Real)
(declare-const |norm(G(t) + (-1)*H(t))| Real)
(declare-const |norm(G(t))| Real)
(declare-const |norm(H(0))| Real)
(declare-const |norm(H(t))| Real)
(declare-const t Real)
; time
(assert (>= (+ 1.0 (* (- 1.0) t)) 0.0))
; 6
(assert (>= (+ (* M d |exp(K*R*t)| t) (* |exp(K*R*t)| |norm(G(0) + (-1)*H(0))|)) 0.0))
; 7
(assert (>= (+ (* M d |exp(K*R*t)| t) (* |exp(K*R*t)| |norm(G(0) + (-1)*H(0))|) (* (- 1.0) |norm(G(t) + (-1)*H(t))|)) 0.0))
; 8
(assert (>= (+ |exp(K*R)| (* (- 1.0) |exp(K*R*t)|)) 0.0))
; about t
(assert (>= t 0.0))
; about norm(G(t) + (-1)*H(t))
(assert (= (+ (* (- 1.0) |inner(G(t), G(t))|) (* 2.0 |inner(G(t), H(t))|) (* (- 1.0) |inner(H(t), H(t))|) (* |norm(G(t) + (-1)*H(t))| |norm(G(t) + (-1)*H(t))|)) 0.0))
; about inner(H(t), H(t))
(assert (= (+ |inner(H(t), H(t))| (* (- 1.0) |norm(H(t))| |norm(H(t))|)) 0.0))
; about norm(H(t))
(assert (= (+ (* (- 1.0) |inner(H(t), H(t))|) (* |norm(H(t))| |norm(H(t))|)) 0.0))
; about inner(G(t), G(t))
(assert (= (+ |inner(G(t), G(t))| (* (- 1.0) |norm(G(t))| |norm(G(t))|)) 0.0))
; about norm(G(t))
(assert (= (+ (* (- 1.0) |inner(G(t), G(t))|) (* |norm(G(t))| |norm(G(t))|)) 0.0))
; about norm(G(0) + (-1)*H(0))
(assert (= (+ (* (- 1.0) |inner(G(0), G(0))|) (* 2.0 |inner(G(0), H(0))|) (* (- 1.0) |inner(H(0), H(0))|) (* |norm(G(0) + (-1)*H(0))| |norm(G(0) + (-1)*H(0))|)) 0.0))
; about inner(H(0), H(0))
(assert (= (+ |inner(H(0), H(0))| (* (- 1.0) |norm(H(0))| |norm(H(0))|)) 0.0))
; about norm(H(0))
(assert (= (+ (* (- 1.0) |inner(H(0), H(0))|) (* |norm(H(0))| |norm(H(0))|)) 0.0))
; about inner(G(0), G(0))
(assert (= (+ |inner(G(0), G(0))| (* (- 1.0) |norm(G(0))| |norm(G(0))|)) 0.0))
; about norm(G(0))
(assert (= (+ (* (- 1.0) |inner(G(0), G(0))|) (* |norm(G(0))| |norm(G(0))|)) 0.0))
; about exp(K*R*t)
(assert (> |exp(K*R*t)| 0.0))
; about exp(K*R)
(assert (> |exp(K*R)| 0.0))
; about d
(assert (>= d 0.0))
; about M
(assert (>= M 0.0))
; M is nonnegative
(assert (>= M 0.0))
; d is nonnegative
(assert (>= d 0.0))
; exp(K*R) is nonnegative
(assert (>= |exp(K*R)| 0.0))
; exp(K*R*t) is nonnegative
(assert (>= |exp(K*R*t)| 0.0))
; inner(G(0), G(0)) is nonnegative
(assert (>= |inner(G(0), G(0))| 0.0))
; inner(G(t), G(t)) is nonnegative
(assert (>= |inner(G(t), G(t))| 0.0))
; inner(H(0), H(0)) is nonnegative
(assert (>= |inner(H(0), H(0))| 0.0))
; inner(H(t), H(t)) is nonnegative
(assert (>= |inner(H(t), H(t))| 0.0))
; norm(G(0) + (-1)*H(0)) is nonnegative
(assert (>= |norm(G(0) + (-1)*H(0))| 0.0))
; norm(G(0)) is nonnegative
(assert (>= |norm(G(0))| 0.0))
; norm(G(t) + (-1)*H(t)) is nonnegative
(assert (>= |norm(G(t) + (-1)*H(t))| 0.0))
; norm(G(t)) is nonnegative
(assert (>= |norm(G(t))| 0.0))
; norm(H(0)) is nonnegative
(assert (>= |norm(H(0))| 0.0))
; norm(H(t)) is nonnegative
(assert (>= |norm(H(t))| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* M d |exp(K*R)|) (* |exp(K*R)| |norm(G(0) + (-1)*H(0))|) (* (- 1.0) |norm(G(t) + (-1)*H(t))|)) 0.0))
(check-sat)
