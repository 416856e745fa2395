; katende2025/T1c, claim 1
; claim: norm(x[0]) <= c
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const c Real)
(declare-const |inner(x[0], x[0])| Real)
(declare-const |norm(x[0])| Real)
; H1
(assert (>= (+ c (* (- 1.0) |norm(x[0])|)) 0.0))
; H2
(assert (>= (+ (* M |norm(x[0])|) (* (- 1.0) |norm(x[0])|)) 0.0))
; about norm(x[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* |norm(x[0])| |norm(x[0])|)) 0.0))
; about inner(x[0], x[0])
(assert (= (+ |inner(x[0], x[0])| (* (- 1.0) |norm(x[0])| |norm(x[0])|)) 0.0))
; inner(x[0], x[0]) is nonnegative
(assert (>= |inner(x[0], x[0])| 0.0))
; norm(x[0]) is nonnegative
(assert (>= |norm(x[0])| 0.0))
; the negation of the claim
(assert (< (+ c (* (- 1.0) |norm(x[0])|)) 0.0))
(check-sat)
(reset)
; katende2025/T1c, claim 2
; claim: norm(x[n + 1]) <= q*c*q^n
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const c Real)
(declare-const |inner(x[0], x[0])| Real)
(declare-const |inner(x[n + 1], x[n + 1])| Real)
(declare-const |norm(x[0])| Real)
(declare-const |norm(x[n + 1])| Real)
(declare-const q Real)
(declare-const |q^n| Real)
; H1
(assert (>= (+ (* c q |q^n|) (* (- 1.0) |norm(x[n + 1])|)) 0.0))
; H2
(assert (>= (+ (* M |norm(x[0])| q |q^n|) (* (- 1.0) |norm(x[n + 1])|)) 0.0))
; H1
(assert (>= (+ c (* (- 1.0) |norm(x[0])|)) 0.0))
; H2
(assert (>= (+ (* M |norm(x[0])|) (* (- 1.0) |norm(x[0])|)) 0.0))
; about q
(assert (> q 0.0))
; about norm(x[n + 1])
(assert (= (+ (* (- 1.0) |inner(x[n + 1], x[n + 1])|) (* |norm(x[n + 1])| |norm(x[n + 1])|)) 0.0))
; about inner(x[n + 1], x[n + 1])
(assert (= (+ |inner(x[n + 1], x[n + 1])| (* (- 1.0) |norm(x[n + 1])| |norm(x[n + 1])|)) 0.0))
; about norm(x[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* |norm(x[0])| |norm(x[0])|)) 0.0))
; about inner(x[0], x[0])
(assert (= (+ |inner(x[0], x[0])| (* (- 1.0) |norm(x[0])| |norm(x[0])|)) 0.0))
; inner(x[0], x[0]) is nonnegative
(assert (>= |inner(x[0], x[0])| 0.0))
; inner(x[n + 1], x[n + 1]) is nonnegative
(assert (>= |inner(x[n + 1], x[n + 1])| 0.0))
; norm(x[0]) is nonnegative
(assert (>= |norm(x[0])| 0.0))
; norm(x[n + 1]) is nonnegative
(assert (>= |norm(x[n + 1])| 0.0))
; q is nonnegative
(assert (>= q 0.0))
; q^n is nonnegative
(assert (>= |q^n| 0.0))
; the negation of the claim
(assert (< (+ (* c q |q^n|) (* (- 1.0) |norm(x[n + 1])|)) 0.0))
(check-sat)
(reset)
; katende2025/T1c, claim 3
; claim: norm(x[n]) <= M*norm(x[0])*q^n
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const c Real)
(declare-const |inner(x[0], x[0])| Real)
(declare-const |inner(x[n], x[n])| Real)
(declare-const |norm(x[0])| Real)
(declare-const |norm(x[n])| Real)
(declare-const |q^n| Real)
; H1
(assert (>= (+ (* c |q^n|) (* (- 1.0) |norm(x[n])|)) 0.0))
; H1
(assert (>= (+ c (* (- 1.0) |norm(x[0])|)) 0.0))
; H2
(assert (>= (+ (* M |norm(x[0])| |q^n|) (* (- 1.0) |norm(x[n])|)) 0.0))
; H2
(assert (>= (+ (* M |norm(x[0])|) (* (- 1.0) |norm(x[0])|)) 0.0))
; about norm(x[n])
(assert (= (+ (* (- 1.0) |inner(x[n], x[n])|) (* |norm(x[n])| |norm(x[n])|)) 0.0))
; about inner(x[n], x[n])
(assert (= (+ |inner(x[n], x[n])| (* (- 1.0) |norm(x[n])| |norm(x[n])|)) 0.0))
; about norm(x[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* |norm(x[0])| |norm(x[0])|)) 0.0))
; about inner(x[0], x[0])
(assert (= (+ |inner(x[0], x[0])| (* (- 1.0) |norm(x[0])| |norm(x[0])|)) 0.0))
; inner(x[0], x[0]) is nonnegative
(assert (>= |inner(x[0], x[0])| 0.0))
; inner(x[n], x[n]) is nonnegative
(assert (>= |inner(x[n], x[n])| 0.0))
; norm(x[0]) is nonnegative
(assert (>= |norm(x[0])| 0.0))
; norm(x[n]) is nonnegative
(assert (>= |norm(x[n])| 0.0))
; q^n is nonnegative
(assert (>= |q^n| 0.0))
; the negation of the claim
(assert (< (+ (* M |norm(x[0])| |q^n|) (* (- 1.0) |norm(x[n])|)) 0.0))
(check-sat)
