; published/P14, step 4
; claim: norm(F - P) <= f2*g1*norm(x - y)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const f2 Real)
(declare-const g1 Real)
(declare-const |inner(u, u)| Real)
(declare-const |inner(u, v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm(F + (-1)*P)| Real)
(declare-const |norm(u + (-1)*v)| Real)
(declare-const |norm(u)| Real)
(declare-const |norm(v)| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
; H1
(assert (>= (+ (* g1 |norm(x + (-1)*y)|) (* (- 1.0) |norm(u + (-1)*v)|)) 0.0))
; H2
(assert (>= (+ (* f2 |norm(u + (-1)*v)|) (* (- 1.0) |norm(F + (-1)*P)|)) 0.0))
; about norm(x + (-1)*y)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* 2.0 |inner(x, y)|) (* (- 1.0) |inner(y, y)|) (* |norm(x + (-1)*y)| |norm(x + (-1)*y)|)) 0.0))
; about inner(y, y)
(assert (= (+ |inner(y, y)| (* (- 1.0) |norm(y)| |norm(y)|)) 0.0))
; about norm(y)
(assert (= (+ (* (- 1.0) |inner(y, y)|) (* |norm(y)| |norm(y)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about norm(u + (-1)*v)
(assert (= (+ (* (- 1.0) |inner(u, u)|) (* 2.0 |inner(u, v)|) (* (- 1.0) |inner(v, v)|) (* |norm(u + (-1)*v)| |norm(u + (-1)*v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about inner(u, u)
(assert (= (+ |inner(u, u)| (* (- 1.0) |norm(u)| |norm(u)|)) 0.0))
; about norm(u)
(assert (= (+ (* (- 1.0) |inner(u, u)|) (* |norm(u)| |norm(u)|)) 0.0))
; about g1
(assert (>= g1 0.0))
; about f2
(assert (>= f2 0.0))
; f2 is nonnegative
(assert (>= f2 0.0))
; g1 is nonnegative
(assert (>= g1 0.0))
; inner(u, u) is nonnegative
(assert (>= |inner(u, u)| 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(F + (-1)*P) is nonnegative
(assert (>= |norm(F + (-1)*P)| 0.0))
; norm(u + (-1)*v) is nonnegative
(assert (>= |norm(u + (-1)*v)| 0.0))
; norm(u) is nonnegative
(assert (>= |norm(u)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ (* f2 g1 |norm(x + (-1)*y)|) (* (- 1.0) |norm(F + (-1)*P)|)) 0.0))
(check-sat)
(reset)
; published/P14, step 5
; claim: norm((F - P)*G) <= f2*g1*norm(x - y)*g1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const f2 Real)
(declare-const g1 Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm(F + (-1)*P)| Real)
(declare-const |norm(F*G + (-1)*P*G)| Real)
(declare-const |norm(G)| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
; H3
(assert (>= (+ g1 (* (- 1.0) |norm(G)|)) 0.0))
; 2
(assert (>= (+ (* |norm(F + (-1)*P)| |norm(G)|) (* (- 1.0) |norm(F*G + (-1)*P*G)|)) 0.0))
; 4
(assert (>= (+ (* f2 g1 |norm(x + (-1)*y)|) (* (- 1.0) |norm(F + (-1)*P)|)) 0.0))
; about norm(x + (-1)*y)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* 2.0 |inner(x, y)|) (* (- 1.0) |inner(y, y)|) (* |norm(x + (-1)*y)| |norm(x + (-1)*y)|)) 0.0))
; about inner(y, y)
(assert (= (+ |inner(y, y)| (* (- 1.0) |norm(y)| |norm(y)|)) 0.0))
; about norm(y)
(assert (= (+ (* (- 1.0) |inner(y, y)|) (* |norm(y)| |norm(y)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about g1
(assert (>= g1 0.0))
; about f2
(assert (>= f2 0.0))
; f2 is nonnegative
(assert (>= f2 0.0))
; g1 is nonnegative
(assert (>= g1 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(F + (-1)*P) is nonnegative
(assert (>= |norm(F + (-1)*P)| 0.0))
; norm(F*G + (-1)*P*G) is nonnegative
(assert (>= |norm(F*G + (-1)*P*G)| 0.0))
; norm(G) is nonnegative
(assert (>= |norm(G)| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ (* f2 g1 g1 |norm(x + (-1)*y)|) (* (- 1.0) |norm(F*G + (-1)*P*G)|)) 0.0))
(check-sat)
(reset)
; published/P14, step 6
; claim: norm(P*(G - Q)) <= f1*(g2*norm(x - y))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const f1 Real)
(declare-const g2 Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm(G + (-1)*Q)| Real)
(declare-const |norm(P)| Real)
(declare-const |norm(P*G + (-1)*P*Q)| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
; H4
(assert (>= (+ f1 (* (- 1.0) |norm(P)|)) 0.0))
; H5
(assert (>= (+ (* g2 |norm(x + (-1)*y)|) (* (- 1.0) |norm(G + (-1)*Q)|)) 0.0))
; 3
(assert (>= (+ (* |norm(G + (-1)*Q)| |norm(P)|) (* (- 1.0) |norm(P*G + (-1)*P*Q)|)) 0.0))
; about norm(x + (-1)*y)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* 2.0 |inner(x, y)|) (* (- 1.0) |inner(y, y)|) (* |norm(x + (-1)*y)| |norm(x + (-1)*y)|)) 0.0))
; about inner(y, y)
(assert (= (+ |inner(y, y)| (* (- 1.0) |norm(y)| |norm(y)|)) 0.0))
; about norm(y)
(assert (= (+ (* (- 1.0) |inner(y, y)|) (* |norm(y)| |norm(y)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about g2
(assert (>= g2 0.0))
; about f1
(assert (>= f1 0.0))
; f1 is nonnegative
(assert (>= f1 0.0))
; g2 is nonnegative
(assert (>= g2 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(G + (-1)*Q) is nonnegative
(assert (>= |norm(G + (-1)*Q)| 0.0))
; norm(P) is nonnegative
(assert (>= |norm(P)| 0.0))
; norm(P*G + (-1)*P*Q) is nonnegative
(assert (>= |norm(P*G + (-1)*P*Q)| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ (* f1 g2 |norm(x + (-1)*y)|) (* (- 1.0) |norm(P*G + (-1)*P*Q)|)) 0.0))
(check-sat)
(reset)
; published/P14, claim
; claim: norm(F*G - P*Q) <= (f2*g1^2 + f1*g2)*norm(x - y)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const f1 Real)
(declare-const f2 Real)
(declare-const g1 Real)
(declare-const g2 Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm(F*G + (-1)*P*G)| Real)
(declare-const |norm(F*G + (-1)*P*Q)| Real)
(declare-const |norm(P*G + (-1)*P*Q)| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
; 1
(assert (>= (+ |norm(F*G + (-1)*P*G)| (* (- 1.0) |norm(F*G + (-1)*P*Q)|) |norm(P*G + (-1)*P*Q)|) 0.0))
; 5
(assert (>= (+ (* f2 g1 g1 |norm(x + (-1)*y)|) (* (- 1.0) |norm(F*G + (-1)*P*G)|)) 0.0))
; 6
(assert (>= (+ (* f1 g2 |norm(x + (-1)*y)|) (* (- 1.0) |norm(P*G + (-1)*P*Q)|)) 0.0))
; about norm(x + (-1)*y)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* 2.0 |inner(x, y)|) (* (- 1.0) |inner(y, y)|) (* |norm(x + (-1)*y)| |norm(x + (-1)*y)|)) 0.0))
; about inner(y, y)
(assert (= (+ |inner(y, y)| (* (- 1.0) |norm(y)| |norm(y)|)) 0.0))
; about norm(y)
(assert (= (+ (* (- 1.0) |inner(y, y)|) (* |norm(y)| |norm(y)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about g2
(assert (>= g2 0.0))
; about g1
(assert (>= g1 0.0))
; about f2
(assert (>= f2 0.0))
; about f1
(assert (>= f1 0.0))
; f1 is nonnegative
(assert (>= f1 0.0))
; f2 is nonnegative
(assert (>= f2 0.0))
; g1 is nonnegative
(assert (>= g1 0.0))
; g2 is nonnegative
(assert (>= g2 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(F*G + (-1)*P*G) is nonnegative
(assert (>= |norm(F*G + (-1)*P*G)| 0.0))
; norm(F*G + (-1)*P*Q) is nonnegative
(assert (>= |norm(F*G + (-1)*P*Q)| 0.0))
; norm(P*G + (-1)*P*Q) is nonnegative
(assert (>= |norm(P*G + (-1)*P*Q)| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ (* f1 g2 |norm(x + (-1)*y)|) (* f2 g1 g1 |norm(x + (-1)*y)|) (* (- 1.0) |norm(F*G + (-1)*P*Q)|)) 0.0))
(check-sat)
