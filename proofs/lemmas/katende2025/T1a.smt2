; katende2025/T1a, step 1, base
; claim: V[j + 0] <= q^0*V[j]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; katende2025/T1a, step 1, step
; claim: V[j + (i + 1)] <= q^(i + 1)*V[j]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |V[i + j + 1]| Real)
(declare-const |V[i + j]| Real)
(declare-const |V[j]| Real)
(declare-const q Real)
(declare-const |q^i| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |V[i + j]|) (* |V[j]| |q^i|)) 0.0))
; H3
(assert (>= (+ (* (- 1.0) |V[i + j + 1]|) (* |V[i + j]| q)) 0.0))
; about q
(assert (> q 0.0))
; q is nonnegative
(assert (>= q 0.0))
; q^i is nonnegative
(assert (>= |q^i| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |V[i + j + 1]|) (* |V[j]| q |q^i|)) 0.0))
(check-sat)
(reset)
; katende2025/T1a, step 2
; claim: V[j] <= M*norm(d[j])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const |V[j]| Real)
(declare-const |inner(d[j], d[j])| Real)
(declare-const |norm(d[j])| Real)
; H2
(assert (>= (+ (* M |norm(d[j])|) (* (- 1.0) |V[j]|)) 0.0))
; about norm(d[j])
(assert (= (+ (* (- 1.0) |inner(d[j], d[j])|) (* |norm(d[j])| |norm(d[j])|)) 0.0))
; about inner(d[j], d[j])
(assert (= (+ |inner(d[j], d[j])| (* (- 1.0) |norm(d[j])| |norm(d[j])|)) 0.0))
; about M
(assert (>= (+ (- 1.0) M) 0.0))
; M is nonnegative
(assert (>= M 0.0))
; inner(d[j], d[j]) is nonnegative
(assert (>= |inner(d[j], d[j])| 0.0))
; norm(d[j]) is nonnegative
(assert (>= |norm(d[j])| 0.0))
; the negation of the claim
(assert (< (+ (* M |norm(d[j])|) (* (- 1.0) |V[j]|)) 0.0))
(check-sat)
(reset)
; katende2025/T1a, step 3
; claim: q^m*V[j] <= q^m*(M*norm(d[j]))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const |V[j]| Real)
(declare-const |inner(d[j], d[j])| Real)
(declare-const |norm(d[j])| Real)
(declare-const |q^m| Real)
; 2
(assert (>= (+ (* M |norm(d[j])|) (* (- 1.0) |V[j]|)) 0.0))
; about norm(d[j])
(assert (= (+ (* (- 1.0) |inner(d[j], d[j])|) (* |norm(d[j])| |norm(d[j])|)) 0.0))
; about inner(d[j], d[j])
(assert (= (+ |inner(d[j], d[j])| (* (- 1.0) |norm(d[j])| |norm(d[j])|)) 0.0))
; about M
(assert (>= (+ (- 1.0) M) 0.0))
; M is nonnegative
(assert (>= M 0.0))
; inner(d[j], d[j]) is nonnegative
(assert (>= |inner(d[j], d[j])| 0.0))
; norm(d[j]) is nonnegative
(assert (>= |norm(d[j])| 0.0))
; q^m is nonnegative
(assert (>= |q^m| 0.0))
; the negation of the claim
(assert (< (+ (* M |norm(d[j])| |q^m|) (* (- 1.0) |V[j]| |q^m|)) 0.0))
(check-sat)
(reset)
; katende2025/T1a, claim
; claim: norm(d[j + m]) <= M*q^m*norm(d[j])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const |V[j + m]| Real)
(declare-const |V[j]| Real)
(declare-const |inner(d[j + m], d[j + m])| Real)
(declare-const |inner(d[j], d[j])| Real)
(declare-const |norm(d[j + m])| Real)
(declare-const |norm(d[j])| Real)
(declare-const |q^m| Real)
; 3
(assert (>= (+ (* M |norm(d[j])| |q^m|) (* (- 1.0) |V[j]| |q^m|)) 0.0))
; H1
(assert (>= (+ |V[j + m]| (* (- 1.0) |norm(d[j + m])|)) 0.0))
; H1
(assert (>= (+ |V[j]| (* (- 1.0) |norm(d[j])|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |V[j + m]|) (* |V[j]| |q^m|)) 0.0))
; 1
(assert (>= 0.0 0.0))
; about norm(d[j])
(assert (= (+ (* (- 1.0) |inner(d[j], d[j])|) (* |norm(d[j])| |norm(d[j])|)) 0.0))
; about inner(d[j], d[j])
(assert (= (+ |inner(d[j], d[j])| (* (- 1.0) |norm(d[j])| |norm(d[j])|)) 0.0))
; about norm(d[j + m])
(assert (= (+ (* (- 1.0) |inner(d[j + m], d[j + m])|) (* |norm(d[j + m])| |norm(d[j + m])|)) 0.0))
; about inner(d[j + m], d[j + m])
(assert (= (+ |inner(d[j + m], d[j + m])| (* (- 1.0) |norm(d[j + m])| |norm(d[j + m])|)) 0.0))
; about M
(assert (>= (+ (- 1.0) M) 0.0))
; M is nonnegative
(assert (>= M 0.0))
; inner(d[j + m], d[j + m]) is nonnegative
(assert (>= |inner(d[j + m], d[j + m])| 0.0))
; inner(d[j], d[j]) is nonnegative
(assert (>= |inner(d[j], d[j])| 0.0))
; norm(d[j + m]) is nonnegative
(assert (>= |norm(d[j + m])| 0.0))
; norm(d[j]) is nonnegative
(assert (>= |norm(d[j])| 0.0))
; q^m is nonnegative
(assert (>= |q^m| 0.0))
; the negation of the claim
(assert (< (+ (* M |norm(d[j])| |q^m|) (* (- 1.0) |norm(d[j + m])|)) 0.0))
(check-sat)
