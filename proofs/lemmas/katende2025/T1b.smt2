; katende2025/T1b, step 1, base
; claim: inner(d[j + 0], P[j + 0]*d[j + 0]) <= (q^0)^2*inner(d[j], P[j]*d[j])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; katende2025/T1b, step 1, step
; claim: inner(d[j + (i + 1)], P[j + (i + 1)]*d[j + (i + 1)]) <= (q^(i + 1))^2*inner(d[j], P[j]*d[j])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(d[i + j + 1], P[i + j + 1]*d[i + j + 1])| Real)
(declare-const |inner(d[i + j], P[i + j]*d[i + j])| Real)
(declare-const |inner(d[j], P[j]*d[j])| Real)
(declare-const q Real)
(declare-const |q^i| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |inner(d[i + j], P[i + j]*d[i + j])|) (* |inner(d[j], P[j]*d[j])| |q^i| |q^i|)) 0.0))
; H3
(assert (>= (+ (* (- 1.0) |inner(d[i + j + 1], P[i + j + 1]*d[i + j + 1])|) (* |inner(d[i + j], P[i + j]*d[i + j])| q q)) 0.0))
; about q
(assert (> q 0.0))
; q is nonnegative
(assert (>= q 0.0))
; q^i is nonnegative
(assert (>= |q^i| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |inner(d[i + j + 1], P[i + j + 1]*d[i + j + 1])|) (* |inner(d[j], P[j]*d[j])| q q |q^i| |q^i|)) 0.0))
(check-sat)
(reset)
; katende2025/T1b, step 2
; claim: (q^m)^2*inner(d[j], P[j]*d[j]) <= (q^m)^2*(c2*norm(d[j])^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c2 Real)
(declare-const |inner(d[j], P[j]*d[j])| Real)
(declare-const |inner(d[j], d[j])| Real)
(declare-const |norm(d[j])| Real)
(declare-const |q^m| Real)
; H2
(assert (>= (+ (* c2 |norm(d[j])| |norm(d[j])|) (* (- 1.0) |inner(d[j], P[j]*d[j])|)) 0.0))
; about norm(d[j])
(assert (= (+ (* (- 1.0) |inner(d[j], d[j])|) (* |norm(d[j])| |norm(d[j])|)) 0.0))
; about inner(d[j], d[j])
(assert (= (+ |inner(d[j], d[j])| (* (- 1.0) |norm(d[j])| |norm(d[j])|)) 0.0))
; about c2
(assert (> c2 0.0))
; c2 is nonnegative
(assert (>= c2 0.0))
; inner(d[j], d[j]) is nonnegative
(assert (>= |inner(d[j], d[j])| 0.0))
; norm(d[j]) is nonnegative
(assert (>= |norm(d[j])| 0.0))
; q^m is nonnegative
(assert (>= |q^m| 0.0))
; the negation of the claim
(assert (< (+ (* c2 |norm(d[j])| |norm(d[j])| |q^m| |q^m|) (* (- 1.0) |inner(d[j], P[j]*d[j])| |q^m| |q^m|)) 0.0))
(check-sat)
(reset)
; katende2025/T1b, step 3
; claim: c1*norm(d[j + m])^2 <= c2*(q^m)^2*norm(d[j])^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c1 Real)
(declare-const c2 Real)
(declare-const |inner(d[j + m], P[j + m]*d[j + m])| Real)
(declare-const |inner(d[j + m], d[j + m])| Real)
(declare-const |inner(d[j], P[j]*d[j])| Real)
(declare-const |inner(d[j], d[j])| Real)
(declare-const |norm(d[j + m])| Real)
(declare-const |norm(d[j])| Real)
(declare-const |q^m| Real)
; 2
(assert (>= (+ (* c2 |norm(d[j])| |norm(d[j])| |q^m| |q^m|) (* (- 1.0) |inner(d[j], P[j]*d[j])| |q^m| |q^m|)) 0.0))
; H1
(assert (>= (+ (* (- 1.0) c1 |norm(d[j + m])| |norm(d[j + m])|) |inner(d[j + m], P[j + m]*d[j + m])|) 0.0))
; H1
(assert (>= (+ (* (- 1.0) c1 |norm(d[j])| |norm(d[j])|) |inner(d[j], P[j]*d[j])|) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |inner(d[j + m], P[j + m]*d[j + m])|) (* |inner(d[j], P[j]*d[j])| |q^m| |q^m|)) 0.0))
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
; about c2
(assert (> c2 0.0))
; about c1
(assert (> c1 0.0))
; c1 is nonnegative
(assert (>= c1 0.0))
; c2 is nonnegative
(assert (>= c2 0.0))
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
(assert (< (+ (* (- 1.0) c1 |norm(d[j + m])| |norm(d[j + m])|) (* c2 |norm(d[j])| |norm(d[j])| |q^m| |q^m|)) 0.0))
(check-sat)
(reset)
; katende2025/T1b, step 4
; claim: norm(d[j + m])^2 <= c2/c1*(q^m)^2*norm(d[j])^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/c1| Real)
(declare-const c1 Real)
(declare-const c2 Real)
(declare-const |inner(d[j + m], d[j + m])| Real)
(declare-const |inner(d[j], d[j])| Real)
(declare-const |norm(d[j + m])| Real)
(declare-const |norm(d[j])| Real)
(declare-const |q^m| Real)
; 3
(assert (>= (+ (* (- 1.0) c1 |norm(d[j + m])| |norm(d[j + m])|) (* c2 |norm(d[j])| |norm(d[j])| |q^m| |q^m|)) 0.0))
; about norm(d[j])
(assert (= (+ (* (- 1.0) |inner(d[j], d[j])|) (* |norm(d[j])| |norm(d[j])|)) 0.0))
; about inner(d[j], d[j])
(assert (= (+ |inner(d[j], d[j])| (* (- 1.0) |norm(d[j])| |norm(d[j])|)) 0.0))
; about norm(d[j + m])
(assert (= (+ (* (- 1.0) |inner(d[j + m], d[j + m])|) (* |norm(d[j + m])| |norm(d[j + m])|)) 0.0))
; about inner(d[j + m], d[j + m])
(assert (= (+ |inner(d[j + m], d[j + m])| (* (- 1.0) |norm(d[j + m])| |norm(d[j + m])|)) 0.0))
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
(assert (< (+ (* |1/c1| c2 |norm(d[j])| |norm(d[j])| |q^m| |q^m|) (* (- 1.0) |norm(d[j + m])| |norm(d[j + m])|)) 0.0))
(check-sat)
(reset)
; katende2025/T1b, step 5
; claim: norm(d[j + m]) <= sqrt(c2/c1)*q^m*norm(d[j])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/c1| Real)
(declare-const c1 Real)
(declare-const c2 Real)
(declare-const |inner(d[j + m], d[j + m])| Real)
(declare-const |inner(d[j], d[j])| Real)
(declare-const |norm(d[j + m])| Real)
(declare-const |norm(d[j])| Real)
(declare-const |q^m| Real)
(declare-const |sqrt(1/c1*c2)| Real)
; 4
(assert (>= (+ (* |1/c1| c2 |norm(d[j])| |norm(d[j])| |q^m| |q^m|) (* (- 1.0) |norm(d[j + m])| |norm(d[j + m])|)) 0.0))
; about norm(d[j])
(assert (= (+ (* (- 1.0) |inner(d[j], d[j])|) (* |norm(d[j])| |norm(d[j])|)) 0.0))
; about inner(d[j], d[j])
(assert (= (+ |inner(d[j], d[j])| (* (- 1.0) |norm(d[j])| |norm(d[j])|)) 0.0))
; about norm(d[j + m])
(assert (= (+ (* (- 1.0) |inner(d[j + m], d[j + m])|) (* |norm(d[j + m])| |norm(d[j + m])|)) 0.0))
; about inner(d[j + m], d[j + m])
(assert (= (+ |inner(d[j + m], d[j + m])| (* (- 1.0) |norm(d[j + m])| |norm(d[j + m])|)) 0.0))
; about c2
(assert (> c2 0.0))
; about c1
(assert (> c1 0.0))
; about 1/c1
(assert (= (+ (- 1.0) (* |1/c1| c1)) 0.0))
; about sqrt(1/c1*c2)
(assert (= (+ (* (- 1.0) |1/c1| c2) (* |sqrt(1/c1*c2)| |sqrt(1/c1*c2)|)) 0.0))
; 1/c1 is nonnegative
(assert (>= |1/c1| 0.0))
; c1 is nonnegative
(assert (>= c1 0.0))
; c2 is nonnegative
(assert (>= c2 0.0))
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
; sqrt(1/c1*c2) is nonnegative
(assert (>= |sqrt(1/c1*c2)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(d[j + m])|) (* |norm(d[j])| |q^m| |sqrt(1/c1*c2)|)) 0.0))
(check-sat)
(reset)
; katende2025/T1b, claim 1
; claim: c1*norm(d[j + m])^2 <= c2*(q^m)^2*norm(d[j])^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/c1| Real)
(declare-const c1 Real)
(declare-const c2 Real)
(declare-const |inner(d[j + m], d[j + m])| Real)
(declare-const |inner(d[j], d[j])| Real)
(declare-const |norm(d[j + m])| Real)
(declare-const |norm(d[j])| Real)
(declare-const |q^m| Real)
(declare-const |sqrt(1/c1*c2)| Real)
; 3
(assert (>= (+ (* (- 1.0) c1 |norm(d[j + m])| |norm(d[j + m])|) (* c2 |norm(d[j])| |norm(d[j])| |q^m| |q^m|)) 0.0))
; 5
(assert (>= (+ (* (- 1.0) |norm(d[j + m])|) (* |norm(d[j])| |q^m| |sqrt(1/c1*c2)|)) 0.0))
; about norm(d[j])
(assert (= (+ (* (- 1.0) |inner(d[j], d[j])|) (* |norm(d[j])| |norm(d[j])|)) 0.0))
; about inner(d[j], d[j])
(assert (= (+ |inner(d[j], d[j])| (* (- 1.0) |norm(d[j])| |norm(d[j])|)) 0.0))
; about norm(d[j + m])
(assert (= (+ (* (- 1.0) |inner(d[j + m], d[j + m])|) (* |norm(d[j + m])| |norm(d[j + m])|)) 0.0))
; about inner(d[j + m], d[j + m])
(assert (= (+ |inner(d[j + m], d[j + m])| (* (- 1.0) |norm(d[j + m])| |norm(d[j + m])|)) 0.0))
; about c2
(assert (> c2 0.0))
; about c1
(assert (> c1 0.0))
; about 1/c1
(assert (= (+ (- 1.0) (* |1/c1| c1)) 0.0))
; about sqrt(1/c1*c2)
(assert (= (+ (* (- 1.0) |1/c1| c2) (* |sqrt(1/c1*c2)| |sqrt(1/c1*c2)|)) 0.0))
; 1/c1 is nonnegative
(assert (>= |1/c1| 0.0))
; c1 is nonnegative
(assert (>= c1 0.0))
; c2 is nonnegative
(assert (>= c2 0.0))
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
; sqrt(1/c1*c2) is nonnegative
(assert (>= |sqrt(1/c1*c2)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) c1 |norm(d[j + m])| |norm(d[j + m])|) (* c2 |norm(d[j])| |norm(d[j])| |q^m| |q^m|)) 0.0))
(check-sat)
(reset)
; katende2025/T1b, claim 2
; claim: norm(d[j + m]) <= sqrt(c2/c1)*q^m*norm(d[j])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/c1| Real)
(declare-const c1 Real)
(declare-const c2 Real)
(declare-const |inner(d[j + m], d[j + m])| Real)
(declare-const |inner(d[j], d[j])| Real)
(declare-const |norm(d[j + m])| Real)
(declare-const |norm(d[j])| Real)
(declare-const |q^m| Real)
(declare-const |sqrt(1/c1*c2)| Real)
; 3
(assert (>= (+ (* (- 1.0) c1 |norm(d[j + m])| |norm(d[j + m])|) (* c2 |norm(d[j])| |norm(d[j])| |q^m| |q^m|)) 0.0))
; 5
(assert (>= (+ (* (- 1.0) |norm(d[j + m])|) (* |norm(d[j])| |q^m| |sqrt(1/c1*c2)|)) 0.0))
; about norm(d[j])
(assert (= (+ (* (- 1.0) |inner(d[j], d[j])|) (* |norm(d[j])| |norm(d[j])|)) 0.0))
; about inner(d[j], d[j])
(assert (= (+ |inner(d[j], d[j])| (* (- 1.0) |norm(d[j])| |norm(d[j])|)) 0.0))
; about norm(d[j + m])
(assert (= (+ (* (- 1.0) |inner(d[j + m], d[j + m])|) (* |norm(d[j + m])| |norm(d[j + m])|)) 0.0))
; about inner(d[j + m], d[j + m])
(assert (= (+ |inner(d[j + m], d[j + m])| (* (- 1.0) |norm(d[j + m])| |norm(d[j + m])|)) 0.0))
; about c2
(assert (> c2 0.0))
; about c1
(assert (> c1 0.0))
; about 1/c1
(assert (= (+ (- 1.0) (* |1/c1| c1)) 0.0))
; about sqrt(1/c1*c2)
(assert (= (+ (* (- 1.0) |1/c1| c2) (* |sqrt(1/c1*c2)| |sqrt(1/c1*c2)|)) 0.0))
; 1/c1 is nonnegative
(assert (>= |1/c1| 0.0))
; c1 is nonnegative
(assert (>= c1 0.0))
; c2 is nonnegative
(assert (>= c2 0.0))
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
; sqrt(1/c1*c2) is nonnegative
(assert (>= |sqrt(1/c1*c2)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(d[j + m])|) (* |norm(d[j])| |q^m| |sqrt(1/c1*c2)|)) 0.0))
(check-sat)
