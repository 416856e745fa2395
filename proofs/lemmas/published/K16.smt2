; published/K16, step 1
; claim: D(E, t) <= -s*E(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |D(E, t)| Real)
(declare-const |D(f, t)| Real)
(declare-const |E(t)| Real)
(declare-const |f(t)| Real)
(declare-const fs Real)
(declare-const |inner(V(t), V(t))| Real)
(declare-const |inner(V(t), X(t))| Real)
(declare-const |inner(V(t), g(t))| Real)
(declare-const |inner(V(t), m)| Real)
(declare-const |inner(X(t), X(t))| Real)
(declare-const |inner(X(t), g(t))| Real)
(declare-const |inner(X(t), m)| Real)
(declare-const |inner(g(t), m)| Real)
(declare-const |inner(m, m)| Real)
(declare-const |norm(V(t))| Real)
(declare-const |norm(X(t) + (-1)*m)| Real)
(declare-const |norm(X(t))| Real)
(declare-const |norm(m)| Real)
(declare-const s Real)
; H3
(assert (= (+ (* (- 1.0) |D(f, t)|) |inner(V(t), g(t))|) 0.0))
; H4
(assert (>= (+ (* (- 1.0) |f(t)|) fs |inner(X(t), g(t))| (* (- 1.0) |inner(g(t), m)|) (* (- (/ 1.0 2.0)) |norm(X(t) + (-1)*m)| |norm(X(t) + (-1)*m)| s s)) 0.0))
; H5
(assert (= (+ (* (- 1.0) |E(t)|) |f(t)| (* (- 1.0) fs) (* (/ 1.0 2.0) |inner(V(t), V(t))|) (* |inner(V(t), X(t))| s) (* (- 1.0) |inner(V(t), m)| s) (* (/ 1.0 2.0) |inner(X(t), X(t))| s s) (* (- 1.0) |inner(X(t), m)| s s) (* (/ 1.0 2.0) |inner(m, m)| s s)) 0.0))
; H6
(assert (= (+ (* (- 1.0) |D(E, t)|) |D(f, t)| (* (- 1.0) |inner(V(t), V(t))| s) (* (- 1.0) |inner(V(t), X(t))| s s) (* (- 1.0) |inner(V(t), g(t))|) (* |inner(V(t), m)| s s) (* (- 1.0) |inner(X(t), g(t))| s) (* |inner(g(t), m)| s)) 0.0))
; about s
(assert (> s 0.0))
; about norm(X(t) + (-1)*m)
(assert (= (+ (* (- 1.0) |inner(X(t), X(t))|) (* 2.0 |inner(X(t), m)|) (* (- 1.0) |inner(m, m)|) (* |norm(X(t) + (-1)*m)| |norm(X(t) + (-1)*m)|)) 0.0))
; about inner(m, m)
(assert (= (+ |inner(m, m)| (* (- 1.0) |norm(m)| |norm(m)|)) 0.0))
; about norm(m)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* |norm(m)| |norm(m)|)) 0.0))
; about inner(X(t), X(t))
(assert (= (+ |inner(X(t), X(t))| (* (- 1.0) |norm(X(t))| |norm(X(t))|)) 0.0))
; about norm(X(t))
(assert (= (+ (* (- 1.0) |inner(X(t), X(t))|) (* |norm(X(t))| |norm(X(t))|)) 0.0))
; about inner(V(t), V(t))
(assert (= (+ |inner(V(t), V(t))| (* (- 1.0) |norm(V(t))| |norm(V(t))|)) 0.0))
; about norm(V(t))
(assert (= (+ (* (- 1.0) |inner(V(t), V(t))|) (* |norm(V(t))| |norm(V(t))|)) 0.0))
; inner(V(t), V(t)) is nonnegative
(assert (>= |inner(V(t), V(t))| 0.0))
; inner(X(t), X(t)) is nonnegative
(assert (>= |inner(X(t), X(t))| 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; norm(V(t)) is nonnegative
(assert (>= |norm(V(t))| 0.0))
; norm(X(t) + (-1)*m) is nonnegative
(assert (>= |norm(X(t) + (-1)*m)| 0.0))
; norm(X(t)) is nonnegative
(assert (>= |norm(X(t))| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |D(E, t)|) (* (- 1.0) |E(t)| s)) 0.0))
(check-sat)
(reset)
; published/K16, claim, defined
; claim: E(t) == E(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/K16, claim, defined
; claim: E(0)*exp(-s*t) == E(0)*exp(-s*t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/K16, claim, defined
; claim: -s == -s
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/K16, claim, start
; claim: E(0) <= E(0)*exp(-s*0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/K16, claim, rate
; claim: D(E, t) - E(0)*(exp(-s*t)*(-s*1)) <= -s*(E(t) - E(0)*exp(-s*t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |D(E, t)| Real)
(declare-const |E(0)| Real)
(declare-const |E(t)| Real)
(declare-const |exp(-s*t)| Real)
(declare-const |exp(s*t)| Real)
(declare-const s Real)
; 1
(assert (>= (+ (* (- 1.0) |D(E, t)|) (* (- 1.0) |E(t)| s)) 0.0))
; where the claim fails
(assert (> (+ (* (- 1.0) |E(0)| |exp(-s*t)|) |E(t)|) 0.0))
; about s
(assert (> s 0.0))
; about exp(-s*t)
(assert (> |exp(-s*t)| 0.0))
; about exp(-s*t)
(assert (= (+ (- 1.0) (* |exp(-s*t)| |exp(s*t)|)) 0.0))
; about exp(s*t)
(assert (> |exp(s*t)| 0.0))
; exp(-s*t) is nonnegative
(assert (>= |exp(-s*t)| 0.0))
; exp(s*t) is nonnegative
(assert (>= |exp(s*t)| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |D(E, t)|) (* (- 1.0) |E(t)| s)) 0.0))
(check-sat)
