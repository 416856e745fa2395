; katende2025/T2a, step 1, base
; claim: V[0] <= q^0*V[0]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; katende2025/T2a, step 1, step
; claim: V[k + 1] <= q^(k + 1)*V[0]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |V[0]| Real)
(declare-const |V[k + 1]| Real)
(declare-const |V[k]| Real)
(declare-const q Real)
(declare-const |q^k| Real)
; induction hypothesis
(assert (>= (+ (* |V[0]| |q^k|) (* (- 1.0) |V[k]|)) 0.0))
; H3
(assert (>= (+ (* (- 1.0) |V[k + 1]|) (* |V[k]| q)) 0.0))
; about q
(assert (> q 0.0))
; q is nonnegative
(assert (>= q 0.0))
; q^k is nonnegative
(assert (>= |q^k| 0.0))
; the negation of the claim
(assert (< (+ (* |V[0]| q |q^k|) (* (- 1.0) |V[k + 1]|)) 0.0))
(check-sat)
(reset)
; katende2025/T2a, step 2
; claim: q^m*V[0] <= q^m*(c2*norm(z[0] - y[0]))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |V[0]| Real)
(declare-const c2 Real)
(declare-const |inner(y[0], y[0])| Real)
(declare-const |inner(y[0], z[0])| Real)
(declare-const |inner(z[0], z[0])| Real)
(declare-const |norm(y[0] + (-1)*z[0])| Real)
(declare-const |norm(y[0])| Real)
(declare-const |norm(z[0])| Real)
(declare-const |q^m| Real)
; H2
(assert (>= (+ (* (- 1.0) |V[0]|) (* c2 |norm(y[0] + (-1)*z[0])|)) 0.0))
; about norm(y[0] + (-1)*z[0])
(assert (= (+ (* (- 1.0) |inner(y[0], y[0])|) (* 2.0 |inner(y[0], z[0])|) (* (- 1.0) |inner(z[0], z[0])|) (* |norm(y[0] + (-1)*z[0])| |norm(y[0] + (-1)*z[0])|)) 0.0))
; about inner(z[0], z[0])
(assert (= (+ |inner(z[0], z[0])| (* (- 1.0) |norm(z[0])| |norm(z[0])|)) 0.0))
; about norm(z[0])
(assert (= (+ (* (- 1.0) |inner(z[0], z[0])|) (* |norm(z[0])| |norm(z[0])|)) 0.0))
; about inner(y[0], y[0])
(assert (= (+ |inner(y[0], y[0])| (* (- 1.0) |norm(y[0])| |norm(y[0])|)) 0.0))
; about norm(y[0])
(assert (= (+ (* (- 1.0) |inner(y[0], y[0])|) (* |norm(y[0])| |norm(y[0])|)) 0.0))
; about c2
(assert (> c2 0.0))
; c2 is nonnegative
(assert (>= c2 0.0))
; inner(y[0], y[0]) is nonnegative
(assert (>= |inner(y[0], y[0])| 0.0))
; inner(z[0], z[0]) is nonnegative
(assert (>= |inner(z[0], z[0])| 0.0))
; norm(y[0] + (-1)*z[0]) is nonnegative
(assert (>= |norm(y[0] + (-1)*z[0])| 0.0))
; norm(y[0]) is nonnegative
(assert (>= |norm(y[0])| 0.0))
; norm(z[0]) is nonnegative
(assert (>= |norm(z[0])| 0.0))
; q^m is nonnegative
(assert (>= |q^m| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |V[0]| |q^m|) (* c2 |norm(y[0] + (-1)*z[0])| |q^m|)) 0.0))
(check-sat)
(reset)
; katende2025/T2a, step 3
; claim: c1*norm(z[m] - y[m]) <= c2*q^m*norm(z[0] - y[0])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |V[0]| Real)
(declare-const |V[m]| Real)
(declare-const c1 Real)
(declare-const c2 Real)
(declare-const |inner(y[0], y[0])| Real)
(declare-const |inner(y[0], z[0])| Real)
(declare-const |inner(y[m], y[m])| Real)
(declare-const |inner(y[m], z[m])| Real)
(declare-const |inner(z[0], z[0])| Real)
(declare-const |inner(z[m], z[m])| Real)
(declare-const |norm(y[0] + (-1)*z[0])| Real)
(declare-const |norm(y[0])| Real)
(declare-const |norm(y[m] + (-1)*z[m])| Real)
(declare-const |norm(y[m])| Real)
(declare-const |norm(z[0])| Real)
(declare-const |norm(z[m])| Real)
(declare-const |q^m| Real)
; 2
(assert (>= (+ (* (- 1.0) |V[0]| |q^m|) (* c2 |norm(y[0] + (-1)*z[0])| |q^m|)) 0.0))
; H1
(assert (>= (+ |V[m]| (* (- 1.0) c1 |norm(y[m] + (-1)*z[m])|)) 0.0))
; H1
(assert (>= (+ |V[0]| (* (- 1.0) c1 |norm(y[0] + (-1)*z[0])|)) 0.0))
; 1
(assert (>= (+ (* |V[0]| |q^m|) (* (- 1.0) |V[m]|)) 0.0))
; 1
(assert (>= 0.0 0.0))
; about norm(y[m] + (-1)*z[m])
(assert (= (+ (* (- 1.0) |inner(y[m], y[m])|) (* 2.0 |inner(y[m], z[m])|) (* (- 1.0) |inner(z[m], z[m])|) (* |norm(y[m] + (-1)*z[m])| |norm(y[m] + (-1)*z[m])|)) 0.0))
; about inner(z[m], z[m])
(assert (= (+ |inner(z[m], z[m])| (* (- 1.0) |norm(z[m])| |norm(z[m])|)) 0.0))
; about norm(z[m])
(assert (= (+ (* (- 1.0) |inner(z[m], z[m])|) (* |norm(z[m])| |norm(z[m])|)) 0.0))
; about inner(y[m], y[m])
(assert (= (+ |inner(y[m], y[m])| (* (- 1.0) |norm(y[m])| |norm(y[m])|)) 0.0))
; about norm(y[m])
(assert (= (+ (* (- 1.0) |inner(y[m], y[m])|) (* |norm(y[m])| |norm(y[m])|)) 0.0))
; about norm(y[0] + (-1)*z[0])
(assert (= (+ (* (- 1.0) |inner(y[0], y[0])|) (* 2.0 |inner(y[0], z[0])|) (* (- 1.0) |inner(z[0], z[0])|) (* |norm(y[0] + (-1)*z[0])| |norm(y[0] + (-1)*z[0])|)) 0.0))
; about inner(z[0], z[0])
(assert (= (+ |inner(z[0], z[0])| (* (- 1.0) |norm(z[0])| |norm(z[0])|)) 0.0))
; about norm(z[0])
(assert (= (+ (* (- 1.0) |inner(z[0], z[0])|) (* |norm(z[0])| |norm(z[0])|)) 0.0))
; about inner(y[0], y[0])
(assert (= (+ |inner(y[0], y[0])| (* (- 1.0) |norm(y[0])| |norm(y[0])|)) 0.0))
; about norm(y[0])
(assert (= (+ (* (- 1.0) |inner(y[0], y[0])|) (* |norm(y[0])| |norm(y[0])|)) 0.0))
; about c2
(assert (> c2 0.0))
; about c1
(assert (> c1 0.0))
; c1 is nonnegative
(assert (>= c1 0.0))
; c2 is nonnegative
(assert (>= c2 0.0))
; inner(y[0], y[0]) is nonnegative
(assert (>= |inner(y[0], y[0])| 0.0))
; inner(y[m], y[m]) is nonnegative
(assert (>= |inner(y[m], y[m])| 0.0))
; inner(z[0], z[0]) is nonnegative
(assert (>= |inner(z[0], z[0])| 0.0))
; inner(z[m], z[m]) is nonnegative
(assert (>= |inner(z[m], z[m])| 0.0))
; norm(y[0] + (-1)*z[0]) is nonnegative
(assert (>= |norm(y[0] + (-1)*z[0])| 0.0))
; norm(y[0]) is nonnegative
(assert (>= |norm(y[0])| 0.0))
; norm(y[m] + (-1)*z[m]) is nonnegative
(assert (>= |norm(y[m] + (-1)*z[m])| 0.0))
; norm(y[m]) is nonnegative
(assert (>= |norm(y[m])| 0.0))
; norm(z[0]) is nonnegative
(assert (>= |norm(z[0])| 0.0))
; norm(z[m]) is nonnegative
(assert (>= |norm(z[m])| 0.0))
; q^m is nonnegative
(assert (>= |q^m| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) c1 |norm(y[m] + (-1)*z[m])|) (* c2 |norm(y[0] + (-1)*z[0])| |q^m|)) 0.0))
(check-sat)
(reset)
; katende2025/T2a, claim
; claim: norm(z[m] - y[m]) <= c2/c1*q^m*norm(z[0] - y[0])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/c1| Real)
(declare-const c1 Real)
(declare-const c2 Real)
(declare-const |inner(y[0], y[0])| Real)
(declare-const |inner(y[0], z[0])| Real)
(declare-const |inner(y[m], y[m])| Real)
(declare-const |inner(y[m], z[m])| Real)
(declare-const |inner(z[0], z[0])| Real)
(declare-const |inner(z[m], z[m])| Real)
(declare-const |norm(y[0] + (-1)*z[0])| Real)
(declare-const |norm(y[0])| Real)
(declare-const |norm(y[m] + (-1)*z[m])| Real)
(declare-const |norm(y[m])| Real)
(declare-const |norm(z[0])| Real)
(declare-const |norm(z[m])| Real)
(declare-const |q^m| Real)
; 3
(assert (>= (+ (* (- 1.0) c1 |norm(y[m] + (-1)*z[m])|) (* c2 |norm(y[0] + (-1)*z[0])| |q^m|)) 0.0))
; about norm(y[m] + (-1)*z[m])
(assert (= (+ (* (- 1.0) |inner(y[m], y[m])|) (* 2.0 |inner(y[m], z[m])|) (* (- 1.0) |inner(z[m], z[m])|) (* |norm(y[m] + (-1)*z[m])| |norm(y[m] + (-1)*z[m])|)) 0.0))
; about inner(z[m], z[m])
(assert (= (+ |inner(z[m], z[m])| (* (- 1.0) |norm(z[m])| |norm(z[m])|)) 0.0))
; about norm(z[m])
(assert (= (+ (* (- 1.0) |inner(z[m], z[m])|) (* |norm(z[m])| |norm(z[m])|)) 0.0))
; about inner(y[m], y[m])
(assert (= (+ |inner(y[m], y[m])| (* (- 1.0) |norm(y[m])| |norm(y[m])|)) 0.0))
; about norm(y[m])
(assert (= (+ (* (- 1.0) |inner(y[m], y[m])|) (* |norm(y[m])| |norm(y[m])|)) 0.0))
; about norm(y[0] + (-1)*z[0])
(assert (= (+ (* (- 1.0) |inner(y[0], y[0])|) (* 2.0 |inner(y[0], z[0])|) (* (- 1.0) |inner(z[0], z[0])|) (* |norm(y[0] + (-1)*z[0])| |norm(y[0] + (-1)*z[0])|)) 0.0))
; about inner(z[0], z[0])
(assert (= (+ |inner(z[0], z[0])| (* (- 1.0) |norm(z[0])| |norm(z[0])|)) 0.0))
; about norm(z[0])
(assert (= (+ (* (- 1.0) |inner(z[0], z[0])|) (* |norm(z[0])| |norm(z[0])|)) 0.0))
; about inner(y[0], y[0])
(assert (= (+ |inner(y[0], y[0])| (* (- 1.0) |norm(y[0])| |norm(y[0])|)) 0.0))
; about norm(y[0])
(assert (= (+ (* (- 1.0) |inner(y[0], y[0])|) (* |norm(y[0])| |norm(y[0])|)) 0.0))
; about c2
(assert (> c2 0.0))
; about c1
(assert (> c1 0.0))
; about 1/c1
(assert (= (+ (- 1.0) (* |1/c1| c1)) 0.0))
; 1/c1 is nonnegative
(assert (>= |1/c1| 0.0))
; c1 is nonnegative
(assert (>= c1 0.0))
; c2 is nonnegative
(assert (>= c2 0.0))
; inner(y[0], y[0]) is nonnegative
(assert (>= |inner(y[0], y[0])| 0.0))
; inner(y[m], y[m]) is nonnegative
(assert (>= |inner(y[m], y[m])| 0.0))
; inner(z[0], z[0]) is nonnegative
(assert (>= |inner(z[0], z[0])| 0.0))
; inner(z[m], z[m]) is nonnegative
(assert (>= |inner(z[m], z[m])| 0.0))
; norm(y[0] + (-1)*z[0]) is nonnegative
(assert (>= |norm(y[0] + (-1)*z[0])| 0.0))
; norm(y[0]) is nonnegative
(assert (>= |norm(y[0])| 0.0))
; norm(y[m] + (-1)*z[m]) is nonnegative
(assert (>= |norm(y[m] + (-1)*z[m])| 0.0))
; norm(y[m]) is nonnegative
(assert (>= |norm(y[m])| 0.0))
; norm(z[0]) is nonnegative
(assert (>= |norm(z[0])| 0.0))
; norm(z[m]) is nonnegative
(assert (>= |norm(z[m])| 0.0))
; q^m is nonnegative
(assert (>= |q^m| 0.0))
; the negation of the claim
(assert (< (+ (* |1/c1| c2 |norm(y[0] + (-1)*z[0])| |q^m|) (* (- 1.0) |norm(y[m] + (-1)*z[m])|)) 0.0))
(check-sat)
