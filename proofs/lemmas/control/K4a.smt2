; control/K4a, step 1
; claim: tanh(t[i])^2 <= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |tanh(t[i])| Real)
; about tanh(t[i])
(assert (> (+ 1.0 |tanh(t[i])|) 0.0))
; about tanh(t[i])
(assert (> (+ 1.0 (* (- 1.0) |tanh(t[i])|)) 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) |tanh(t[i])| |tanh(t[i])|)) 0.0))
(check-sat)
(reset)
; control/K4a, step 2, each
; claim: tanh(t[i])^2 <= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |tanh(t[i])| Real)
; 1
(assert (>= (+ 1.0 (* (- 1.0) |tanh(t[i])| |tanh(t[i])|)) 0.0))
; about tanh(t[i])
(assert (> (+ 1.0 |tanh(t[i])|) 0.0))
; about tanh(t[i])
(assert (> (+ 1.0 (* (- 1.0) |tanh(t[i])|)) 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) |tanh(t[i])| |tanh(t[i])|)) 0.0))
(check-sat)
(reset)
; control/K4a, step 3
; claim: norm(h)^2 <= n + 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(tanh(t[i1])^2, i1, 0, n - 1)| Real)
(declare-const |inner(h, h)| Real)
(declare-const n Real)
(declare-const |norm(h)| Real)
; H1
(assert (= (+ 1.0 |Sum(tanh(t[i1])^2, i1, 0, n - 1)| (* (- 1.0) |norm(h)| |norm(h)|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |Sum(tanh(t[i1])^2, i1, 0, n - 1)|) n) 0.0))
; about norm(h)
(assert (= (+ (* (- 1.0) |inner(h, h)|) (* |norm(h)| |norm(h)|)) 0.0))
; about inner(h, h)
(assert (= (+ |inner(h, h)| (* (- 1.0) |norm(h)| |norm(h)|)) 0.0))
; about n
(assert (>= n 0.0))
; Sum(tanh(t[i1])^2, i1, 0, n - 1) is nonnegative
(assert (>= |Sum(tanh(t[i1])^2, i1, 0, n - 1)| 0.0))
; inner(h, h) is nonnegative
(assert (>= |inner(h, h)| 0.0))
; n is nonnegative
(assert (>= n 0.0))
; norm(h) is nonnegative
(assert (>= |norm(h)| 0.0))
; the negation of the claim
(assert (< (+ 1.0 n (* (- 1.0) |norm(h)| |norm(h)|)) 0.0))
(check-sat)
(reset)
; control/K4a, step 4
; claim: norm(h) <= sqrt(n + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(h, h)| Real)
(declare-const n Real)
(declare-const |norm(h)| Real)
(declare-const |sqrt(n + 1)| Real)
; 3
(assert (>= (+ 1.0 n (* (- 1.0) |norm(h)| |norm(h)|)) 0.0))
; about norm(h)
(assert (= (+ (* (- 1.0) |inner(h, h)|) (* |norm(h)| |norm(h)|)) 0.0))
; about inner(h, h)
(assert (= (+ |inner(h, h)| (* (- 1.0) |norm(h)| |norm(h)|)) 0.0))
; about n
(assert (>= n 0.0))
; about sqrt(n + 1)
(assert (= (+ (- 1.0) (* (- 1.0) n) (* |sqrt(n + 1)| |sqrt(n + 1)|)) 0.0))
; inner(h, h) is nonnegative
(assert (>= |inner(h, h)| 0.0))
; n is nonnegative
(assert (>= n 0.0))
; norm(h) is nonnegative
(assert (>= |norm(h)| 0.0))
; sqrt(n + 1) is nonnegative
(assert (>= |sqrt(n + 1)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(h)|) |sqrt(n + 1)|) 0.0))
(check-sat)
(reset)
; control/K4a, step 7
; claim: norm(V*h) <= tb*norm(h)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(h, V'*V*h)| Real)
(declare-const |inner(h, h)| Real)
(declare-const |norm(V)| Real)
(declare-const |norm(V*h)| Real)
(declare-const |norm(h)| Real)
(declare-const |norm_F(V)| Real)
(declare-const tb Real)
; H2
(assert (>= (+ (* (- 1.0) |norm_F(V)|) tb) 0.0))
; 5
(assert (>= (+ (* |norm(V)| |norm(h)|) (* (- 1.0) |norm(V*h)|)) 0.0))
; 6
(assert (>= (+ (* (- 1.0) |norm(V)|) |norm_F(V)|) 0.0))
; about tb
(assert (>= tb 0.0))
; about norm(h)
(assert (= (+ (* (- 1.0) |inner(h, h)|) (* |norm(h)| |norm(h)|)) 0.0))
; about inner(h, h)
(assert (= (+ |inner(h, h)| (* (- 1.0) |norm(h)| |norm(h)|)) 0.0))
; about norm(V*h)
(assert (= (+ (* (- 1.0) |inner(h, V'*V*h)|) (* |norm(V*h)| |norm(V*h)|)) 0.0))
; about inner(h, V'*V*h)
(assert (= (+ |inner(h, V'*V*h)| (* (- 1.0) |norm(V*h)| |norm(V*h)|)) 0.0))
; inner(h, V'*V*h) is nonnegative
(assert (>= |inner(h, V'*V*h)| 0.0))
; inner(h, h) is nonnegative
(assert (>= |inner(h, h)| 0.0))
; norm(V) is nonnegative
(assert (>= |norm(V)| 0.0))
; norm(V*h) is nonnegative
(assert (>= |norm(V*h)| 0.0))
; norm(h) is nonnegative
(assert (>= |norm(h)| 0.0))
; norm_F(V) is nonnegative
(assert (>= |norm_F(V)| 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(V*h)|) (* |norm(h)| tb)) 0.0))
(check-sat)
(reset)
; control/K4a, claim
; claim: norm(V*h) <= tb*sqrt(n + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(h, V'*V*h)| Real)
(declare-const |inner(h, h)| Real)
(declare-const n Real)
(declare-const |norm(V*h)| Real)
(declare-const |norm(h)| Real)
(declare-const |sqrt(n + 1)| Real)
(declare-const tb Real)
; 4
(assert (>= (+ (* (- 1.0) |norm(h)|) |sqrt(n + 1)|) 0.0))
; 7
(assert (>= (+ (* (- 1.0) |norm(V*h)|) (* |norm(h)| tb)) 0.0))
; about tb
(assert (>= tb 0.0))
; about n
(assert (>= n 0.0))
; about norm(h)
(assert (= (+ (* (- 1.0) |inner(h, h)|) (* |norm(h)| |norm(h)|)) 0.0))
; about inner(h, h)
(assert (= (+ |inner(h, h)| (* (- 1.0) |norm(h)| |norm(h)|)) 0.0))
; about norm(V*h)
(assert (= (+ (* (- 1.0) |inner(h, V'*V*h)|) (* |norm(V*h)| |norm(V*h)|)) 0.0))
; about inner(h, V'*V*h)
(assert (= (+ |inner(h, V'*V*h)| (* (- 1.0) |norm(V*h)| |norm(V*h)|)) 0.0))
; about sqrt(n + 1)
(assert (= (+ (- 1.0) (* (- 1.0) n) (* |sqrt(n + 1)| |sqrt(n + 1)|)) 0.0))
; inner(h, V'*V*h) is nonnegative
(assert (>= |inner(h, V'*V*h)| 0.0))
; inner(h, h) is nonnegative
(assert (>= |inner(h, h)| 0.0))
; n is nonnegative
(assert (>= n 0.0))
; norm(V*h) is nonnegative
(assert (>= |norm(V*h)| 0.0))
; norm(h) is nonnegative
(assert (>= |norm(h)| 0.0))
; sqrt(n + 1) is nonnegative
(assert (>= |sqrt(n + 1)| 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(V*h)|) (* |sqrt(n + 1)| tb)) 0.0))
(check-sat)
