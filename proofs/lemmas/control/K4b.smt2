; control/K4b, step 1
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
; control/K4b, step 2, each
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
; control/K4b, step 3
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
; control/K4b, step 4
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
; control/K4b, claim 1
; claim: norm(kron(eye(m), outer(one, h))) == norm(outer(one, h))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(tanh(t[i1])^2, i1, 0, n - 1)| Real)
(declare-const |inner(h, h)| Real)
(declare-const |inner(one, one)| Real)
(declare-const n Real)
(declare-const |norm(eye(m))| Real)
(declare-const |norm(h)| Real)
(declare-const |norm(kron(eye(m), outer(one, h)))| Real)
(declare-const |norm(one)| Real)
(declare-const |norm(outer(one, h))| Real)
(declare-const |sqrt(n + 1)| Real)
; H1
(assert (= (+ 1.0 |Sum(tanh(t[i1])^2, i1, 0, n - 1)| (* (- 1.0) |norm(h)| |norm(h)|)) 0.0))
; H2
(assert (= (+ 1.0 (* (- 1.0) |norm(one)|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |Sum(tanh(t[i1])^2, i1, 0, n - 1)|) n) 0.0))
; 3
(assert (>= (+ 1.0 n (* (- 1.0) |norm(h)| |norm(h)|)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) |norm(h)|) |sqrt(n + 1)|) 0.0))
; 5
(assert (= (+ (* |norm(eye(m))| |norm(outer(one, h))|) (* (- 1.0) |norm(kron(eye(m), outer(one, h)))|)) 0.0))
; 6
(assert (= (+ 1.0 (* (- 1.0) |norm(eye(m))|)) 0.0))
; 7
(assert (= (+ (* |norm(h)| |norm(one)|) (* (- 1.0) |norm(outer(one, h))|)) 0.0))
; about norm(one)
(assert (= (+ (* (- 1.0) |inner(one, one)|) (* |norm(one)| |norm(one)|)) 0.0))
; about inner(one, one)
(assert (= (+ |inner(one, one)| (* (- 1.0) |norm(one)| |norm(one)|)) 0.0))
; about norm(h)
(assert (= (+ (* (- 1.0) |inner(h, h)|) (* |norm(h)| |norm(h)|)) 0.0))
; about inner(h, h)
(assert (= (+ |inner(h, h)| (* (- 1.0) |norm(h)| |norm(h)|)) 0.0))
; about n
(assert (>= n 0.0))
; about sqrt(n + 1)
(assert (= (+ (- 1.0) (* (- 1.0) n) (* |sqrt(n + 1)| |sqrt(n + 1)|)) 0.0))
; Sum(tanh(t[i1])^2, i1, 0, n - 1) is nonnegative
(assert (>= |Sum(tanh(t[i1])^2, i1, 0, n - 1)| 0.0))
; inner(h, h) is nonnegative
(assert (>= |inner(h, h)| 0.0))
; inner(one, one) is nonnegative
(assert (>= |inner(one, one)| 0.0))
; n is nonnegative
(assert (>= n 0.0))
; norm(eye(m)) is nonnegative
(assert (>= |norm(eye(m))| 0.0))
; norm(h) is nonnegative
(assert (>= |norm(h)| 0.0))
; norm(kron(eye(m), outer(one, h))) is nonnegative
(assert (>= |norm(kron(eye(m), outer(one, h)))| 0.0))
; norm(one) is nonnegative
(assert (>= |norm(one)| 0.0))
; norm(outer(one, h)) is nonnegative
(assert (>= |norm(outer(one, h))| 0.0))
; sqrt(n + 1) is nonnegative
(assert (>= |sqrt(n + 1)| 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) |norm(kron(eye(m), outer(one, h)))|) |norm(outer(one, h))|) 0.0)))
(check-sat)
(reset)
; control/K4b, claim 2
; claim: norm(kron(eye(m), outer(one, h))) <= sqrt(n + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(tanh(t[i1])^2, i1, 0, n - 1)| Real)
(declare-const |inner(h, h)| Real)
(declare-const |inner(one, one)| Real)
(declare-const n Real)
(declare-const |norm(eye(m))| Real)
(declare-const |norm(h)| Real)
(declare-const |norm(kron(eye(m), outer(one, h)))| Real)
(declare-const |norm(one)| Real)
(declare-const |norm(outer(one, h))| Real)
(declare-const |sqrt(n + 1)| Real)
; H1
(assert (= (+ 1.0 |Sum(tanh(t[i1])^2, i1, 0, n - 1)| (* (- 1.0) |norm(h)| |norm(h)|)) 0.0))
; H2
(assert (= (+ 1.0 (* (- 1.0) |norm(one)|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |Sum(tanh(t[i1])^2, i1, 0, n - 1)|) n) 0.0))
; 3
(assert (>= (+ 1.0 n (* (- 1.0) |norm(h)| |norm(h)|)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) |norm(h)|) |sqrt(n + 1)|) 0.0))
; 5
(assert (= (+ (* |norm(eye(m))| |norm(outer(one, h))|) (* (- 1.0) |norm(kron(eye(m), outer(one, h)))|)) 0.0))
; 6
(assert (= (+ 1.0 (* (- 1.0) |norm(eye(m))|)) 0.0))
; 7
(assert (= (+ (* |norm(h)| |norm(one)|) (* (- 1.0) |norm(outer(one, h))|)) 0.0))
; about norm(one)
(assert (= (+ (* (- 1.0) |inner(one, one)|) (* |norm(one)| |norm(one)|)) 0.0))
; about inner(one, one)
(assert (= (+ |inner(one, one)| (* (- 1.0) |norm(one)| |norm(one)|)) 0.0))
; about norm(h)
(assert (= (+ (* (- 1.0) |inner(h, h)|) (* |norm(h)| |norm(h)|)) 0.0))
; about inner(h, h)
(assert (= (+ |inner(h, h)| (* (- 1.0) |norm(h)| |norm(h)|)) 0.0))
; about n
(assert (>= n 0.0))
; about sqrt(n + 1)
(assert (= (+ (- 1.0) (* (- 1.0) n) (* |sqrt(n + 1)| |sqrt(n + 1)|)) 0.0))
; Sum(tanh(t[i1])^2, i1, 0, n - 1) is nonnegative
(assert (>= |Sum(tanh(t[i1])^2, i1, 0, n - 1)| 0.0))
; inner(h, h) is nonnegative
(assert (>= |inner(h, h)| 0.0))
; inner(one, one) is nonnegative
(assert (>= |inner(one, one)| 0.0))
; n is nonnegative
(assert (>= n 0.0))
; norm(eye(m)) is nonnegative
(assert (>= |norm(eye(m))| 0.0))
; norm(h) is nonnegative
(assert (>= |norm(h)| 0.0))
; norm(kron(eye(m), outer(one, h))) is nonnegative
(assert (>= |norm(kron(eye(m), outer(one, h)))| 0.0))
; norm(one) is nonnegative
(assert (>= |norm(one)| 0.0))
; norm(outer(one, h)) is nonnegative
(assert (>= |norm(outer(one, h))| 0.0))
; sqrt(n + 1) is nonnegative
(assert (>= |sqrt(n + 1)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(kron(eye(m), outer(one, h)))|) |sqrt(n + 1)|) 0.0))
(check-sat)
