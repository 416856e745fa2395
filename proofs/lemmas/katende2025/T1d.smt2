; katende2025/T1d, step 1, base
; claim: g^0*q^0 == 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T1d, step 1, step
; claim: g^(i + 1)*q^(i + 1) == 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const g Real)
(declare-const |g^i| Real)
(declare-const q Real)
(declare-const |q^i| Real)
; H2
(assert (= (+ 1.0 (* (- 1.0) g q)) 0.0))
; induction hypothesis
(assert (= (+ 1.0 (* (- 1.0) |g^i| |q^i|)) 0.0))
; about q
(assert (> q 0.0))
; about g
(assert (> g 0.0))
; g is nonnegative
(assert (>= g 0.0))
; g^i is nonnegative
(assert (>= |g^i| 0.0))
; q is nonnegative
(assert (>= q 0.0))
; q^i is nonnegative
(assert (>= |q^i| 0.0))
; the negation of the claim
(assert (not (= (+ 1.0 (* (- 1.0) g |g^i| q |q^i|)) 0.0)))
(check-sat)
(reset)
; katende2025/T1d, step 2
; claim: g^i*norm(d[k + i]) <= g^i*(M*q^i*norm(d[k]))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const |g^i| Real)
(declare-const |inner(d[i + k], d[i + k])| Real)
(declare-const |inner(d[k], d[k])| Real)
(declare-const |norm(d[i + k])| Real)
(declare-const |norm(d[k])| Real)
(declare-const |q^i| Real)
; H3
(assert (>= (+ (* M |norm(d[k])| |q^i|) (* (- 1.0) |norm(d[i + k])|)) 0.0))
; H3
(assert (>= (+ (* M |norm(d[k])|) (* (- 1.0) |norm(d[k])|)) 0.0))
; about norm(d[k])
(assert (= (+ (* (- 1.0) |inner(d[k], d[k])|) (* |norm(d[k])| |norm(d[k])|)) 0.0))
; about inner(d[k], d[k])
(assert (= (+ |inner(d[k], d[k])| (* (- 1.0) |norm(d[k])| |norm(d[k])|)) 0.0))
; about norm(d[i + k])
(assert (= (+ (* (- 1.0) |inner(d[i + k], d[i + k])|) (* |norm(d[i + k])| |norm(d[i + k])|)) 0.0))
; about inner(d[i + k], d[i + k])
(assert (= (+ |inner(d[i + k], d[i + k])| (* (- 1.0) |norm(d[i + k])| |norm(d[i + k])|)) 0.0))
; about M
(assert (>= (+ (- 1.0) M) 0.0))
; M is nonnegative
(assert (>= M 0.0))
; g^i is nonnegative
(assert (>= |g^i| 0.0))
; inner(d[i + k], d[i + k]) is nonnegative
(assert (>= |inner(d[i + k], d[i + k])| 0.0))
; inner(d[k], d[k]) is nonnegative
(assert (>= |inner(d[k], d[k])| 0.0))
; norm(d[i + k]) is nonnegative
(assert (>= |norm(d[i + k])| 0.0))
; norm(d[k]) is nonnegative
(assert (>= |norm(d[k])| 0.0))
; q^i is nonnegative
(assert (>= |q^i| 0.0))
; the negation of the claim
(assert (< (+ (* M |g^i| |norm(d[k])| |q^i|) (* (- 1.0) |g^i| |norm(d[i + k])|)) 0.0))
(check-sat)
(reset)
; katende2025/T1d, step 3
; claim: g^i*norm(d[k + i]) <= M*norm(d[k])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const |g^i| Real)
(declare-const |inner(d[i + k], d[i + k])| Real)
(declare-const |inner(d[k], d[k])| Real)
(declare-const |norm(d[i + k])| Real)
(declare-const |norm(d[k])| Real)
(declare-const |q^i| Real)
; 1
(assert (= (+ 1.0 (* (- 1.0) |g^i| |q^i|)) 0.0))
; 2
(assert (>= (+ (* M |g^i| |norm(d[k])| |q^i|) (* (- 1.0) |g^i| |norm(d[i + k])|)) 0.0))
; 2
(assert (>= (+ (* M |norm(d[k])|) (* (- 1.0) |norm(d[k])|)) 0.0))
; about norm(d[k])
(assert (= (+ (* (- 1.0) |inner(d[k], d[k])|) (* |norm(d[k])| |norm(d[k])|)) 0.0))
; about inner(d[k], d[k])
(assert (= (+ |inner(d[k], d[k])| (* (- 1.0) |norm(d[k])| |norm(d[k])|)) 0.0))
; about norm(d[i + k])
(assert (= (+ (* (- 1.0) |inner(d[i + k], d[i + k])|) (* |norm(d[i + k])| |norm(d[i + k])|)) 0.0))
; about inner(d[i + k], d[i + k])
(assert (= (+ |inner(d[i + k], d[i + k])| (* (- 1.0) |norm(d[i + k])| |norm(d[i + k])|)) 0.0))
; about M
(assert (>= (+ (- 1.0) M) 0.0))
; M is nonnegative
(assert (>= M 0.0))
; g^i is nonnegative
(assert (>= |g^i| 0.0))
; inner(d[i + k], d[i + k]) is nonnegative
(assert (>= |inner(d[i + k], d[i + k])| 0.0))
; inner(d[k], d[k]) is nonnegative
(assert (>= |inner(d[k], d[k])| 0.0))
; norm(d[i + k]) is nonnegative
(assert (>= |norm(d[i + k])| 0.0))
; norm(d[k]) is nonnegative
(assert (>= |norm(d[k])| 0.0))
; q^i is nonnegative
(assert (>= |q^i| 0.0))
; the negation of the claim
(assert (< (+ (* M |norm(d[k])|) (* (- 1.0) |g^i| |norm(d[i + k])|)) 0.0))
(check-sat)
(reset)
; katende2025/T1d, step 4, defined
; claim: norm(d[k]) == norm(d[k])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T1d, step 4, defined
; claim: Sup(g^m*norm(d[k + m]), m, 0, N - k) == Sup(g^m*norm(d[k + m]), m, 0, N - k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T1d, step 5, sign
; claim: 0 <= M*norm(d[k])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const |inner(d[k], d[k])| Real)
(declare-const |norm(d[k])| Real)
; 3
(assert (>= (+ (* M |norm(d[k])|) (* (- 1.0) |norm(d[k])|)) 0.0))
; about norm(d[k])
(assert (= (+ (* (- 1.0) |inner(d[k], d[k])|) (* |norm(d[k])| |norm(d[k])|)) 0.0))
; about inner(d[k], d[k])
(assert (= (+ |inner(d[k], d[k])| (* (- 1.0) |norm(d[k])| |norm(d[k])|)) 0.0))
; about M
(assert (>= (+ (- 1.0) M) 0.0))
; M is nonnegative
(assert (>= M 0.0))
; inner(d[k], d[k]) is nonnegative
(assert (>= |inner(d[k], d[k])| 0.0))
; norm(d[k]) is nonnegative
(assert (>= |norm(d[k])| 0.0))
; the negation of the claim
(assert (< (* M |norm(d[k])|) 0.0))
(check-sat)
(reset)
; katende2025/T1d, step 5, each
; claim: g^i*norm(d[k + i]) <= M*norm(d[k])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const |g^i| Real)
(declare-const |inner(d[i + k], d[i + k])| Real)
(declare-const |inner(d[k], d[k])| Real)
(declare-const |norm(d[i + k])| Real)
(declare-const |norm(d[k])| Real)
; 3
(assert (>= (+ (* M |norm(d[k])|) (* (- 1.0) |g^i| |norm(d[i + k])|)) 0.0))
; 3
(assert (>= (+ (* M |norm(d[k])|) (* (- 1.0) |norm(d[k])|)) 0.0))
; about norm(d[k])
(assert (= (+ (* (- 1.0) |inner(d[k], d[k])|) (* |norm(d[k])| |norm(d[k])|)) 0.0))
; about inner(d[k], d[k])
(assert (= (+ |inner(d[k], d[k])| (* (- 1.0) |norm(d[k])| |norm(d[k])|)) 0.0))
; about norm(d[i + k])
(assert (= (+ (* (- 1.0) |inner(d[i + k], d[i + k])|) (* |norm(d[i + k])| |norm(d[i + k])|)) 0.0))
; about inner(d[i + k], d[i + k])
(assert (= (+ |inner(d[i + k], d[i + k])| (* (- 1.0) |norm(d[i + k])| |norm(d[i + k])|)) 0.0))
; about M
(assert (>= (+ (- 1.0) M) 0.0))
; M is nonnegative
(assert (>= M 0.0))
; g^i is nonnegative
(assert (>= |g^i| 0.0))
; inner(d[i + k], d[i + k]) is nonnegative
(assert (>= |inner(d[i + k], d[i + k])| 0.0))
; inner(d[k], d[k]) is nonnegative
(assert (>= |inner(d[k], d[k])| 0.0))
; norm(d[i + k]) is nonnegative
(assert (>= |norm(d[i + k])| 0.0))
; norm(d[k]) is nonnegative
(assert (>= |norm(d[k])| 0.0))
; the negation of the claim
(assert (< (+ (* M |norm(d[k])|) (* (- 1.0) |g^i| |norm(d[i + k])|)) 0.0))
(check-sat)
(reset)
; katende2025/T1d, step 5, defined
; claim: Sup(g^m*norm(d[k + m]), m, 0, N - k) == Sup(g^m*norm(d[k + m]), m, 0, N - k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T1d, step 5, defined
; claim: M*norm(d[k]) == M*norm(d[k])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T1d, step 6, defined
; claim: g^(i + 1)*norm(d[k + i + 1]) == g^(i + 1)*norm(d[k + i + 1])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T1d, step 6, defined
; claim: Sup(g^m*norm(d[k + m]), m, 0, N - k) == Sup(g^m*norm(d[k + m]), m, 0, N - k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T1d, step 7
; claim: q*(g^(i + 1)*norm(d[k + i + 1])) <= q*Sup(g^m*norm(d[k + m]), m, 0, N - k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)| Real)
(declare-const g Real)
(declare-const |g^i| Real)
(declare-const |inner(d[i + k + 1], d[i + k + 1])| Real)
(declare-const |norm(d[i + k + 1])| Real)
(declare-const q Real)
; 6
(assert (>= (+ |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)| (* (- 1.0) g |g^i| |norm(d[i + k + 1])|)) 0.0))
; about q
(assert (> q 0.0))
; about norm(d[i + k + 1])
(assert (= (+ (* (- 1.0) |inner(d[i + k + 1], d[i + k + 1])|) (* |norm(d[i + k + 1])| |norm(d[i + k + 1])|)) 0.0))
; about inner(d[i + k + 1], d[i + k + 1])
(assert (= (+ |inner(d[i + k + 1], d[i + k + 1])| (* (- 1.0) |norm(d[i + k + 1])| |norm(d[i + k + 1])|)) 0.0))
; about g
(assert (> g 0.0))
; Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k) is nonnegative
(assert (>= |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)| 0.0))
; g is nonnegative
(assert (>= g 0.0))
; g^i is nonnegative
(assert (>= |g^i| 0.0))
; inner(d[i + k + 1], d[i + k + 1]) is nonnegative
(assert (>= |inner(d[i + k + 1], d[i + k + 1])| 0.0))
; norm(d[i + k + 1]) is nonnegative
(assert (>= |norm(d[i + k + 1])| 0.0))
; q is nonnegative
(assert (>= q 0.0))
; the negation of the claim
(assert (< (+ (* |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)| q) (* (- 1.0) g |g^i| |norm(d[i + k + 1])| q)) 0.0))
(check-sat)
(reset)
; katende2025/T1d, step 8
; claim: g^i*norm(d[k + i + 1]) <= q*Sup(g^m*norm(d[k + m]), m, 0, N - k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)| Real)
(declare-const g Real)
(declare-const |g^i| Real)
(declare-const |inner(d[i + k + 1], d[i + k + 1])| Real)
(declare-const |norm(d[i + k + 1])| Real)
(declare-const q Real)
; H2
(assert (= (+ 1.0 (* (- 1.0) g q)) 0.0))
; 7
(assert (>= (+ (* |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)| q) (* (- 1.0) g |g^i| |norm(d[i + k + 1])| q)) 0.0))
; about q
(assert (> q 0.0))
; about norm(d[i + k + 1])
(assert (= (+ (* (- 1.0) |inner(d[i + k + 1], d[i + k + 1])|) (* |norm(d[i + k + 1])| |norm(d[i + k + 1])|)) 0.0))
; about inner(d[i + k + 1], d[i + k + 1])
(assert (= (+ |inner(d[i + k + 1], d[i + k + 1])| (* (- 1.0) |norm(d[i + k + 1])| |norm(d[i + k + 1])|)) 0.0))
; about g
(assert (> g 0.0))
; Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k) is nonnegative
(assert (>= |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)| 0.0))
; g is nonnegative
(assert (>= g 0.0))
; g^i is nonnegative
(assert (>= |g^i| 0.0))
; inner(d[i + k + 1], d[i + k + 1]) is nonnegative
(assert (>= |inner(d[i + k + 1], d[i + k + 1])| 0.0))
; norm(d[i + k + 1]) is nonnegative
(assert (>= |norm(d[i + k + 1])| 0.0))
; q is nonnegative
(assert (>= q 0.0))
; the negation of the claim
(assert (< (+ (* |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)| q) (* (- 1.0) |g^i| |norm(d[i + k + 1])|)) 0.0))
(check-sat)
(reset)
; katende2025/T1d, step 9, sign
; claim: 0 <= q*Sup(g^m*norm(d[k + m]), m, 0, N - k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)| Real)
(declare-const q Real)
; about q
(assert (> q 0.0))
; Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k) is nonnegative
(assert (>= |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)| 0.0))
; q is nonnegative
(assert (>= q 0.0))
; the negation of the claim
(assert (< (* |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)| q) 0.0))
(check-sat)
(reset)
; katende2025/T1d, step 9, each
; claim: g^i*norm(d[k + i + 1]) <= q*Sup(g^m*norm(d[k + m]), m, 0, N - k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)| Real)
(declare-const |g^i| Real)
(declare-const |inner(d[i + k + 1], d[i + k + 1])| Real)
(declare-const |norm(d[i + k + 1])| Real)
(declare-const q Real)
; 8
(assert (>= (+ (* |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)| q) (* (- 1.0) |g^i| |norm(d[i + k + 1])|)) 0.0))
; about q
(assert (> q 0.0))
; about norm(d[i + k + 1])
(assert (= (+ (* (- 1.0) |inner(d[i + k + 1], d[i + k + 1])|) (* |norm(d[i + k + 1])| |norm(d[i + k + 1])|)) 0.0))
; about inner(d[i + k + 1], d[i + k + 1])
(assert (= (+ |inner(d[i + k + 1], d[i + k + 1])| (* (- 1.0) |norm(d[i + k + 1])| |norm(d[i + k + 1])|)) 0.0))
; Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k) is nonnegative
(assert (>= |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)| 0.0))
; g^i is nonnegative
(assert (>= |g^i| 0.0))
; inner(d[i + k + 1], d[i + k + 1]) is nonnegative
(assert (>= |inner(d[i + k + 1], d[i + k + 1])| 0.0))
; norm(d[i + k + 1]) is nonnegative
(assert (>= |norm(d[i + k + 1])| 0.0))
; q is nonnegative
(assert (>= q 0.0))
; the negation of the claim
(assert (< (+ (* |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)| q) (* (- 1.0) |g^i| |norm(d[i + k + 1])|)) 0.0))
(check-sat)
(reset)
; katende2025/T1d, step 9, defined
; claim: Sup(g^m*norm(d[k + m + 1]), m, 0, N - k - 1) == Sup(g^m*norm(d[k + m + 1]), m, 0, N - k - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T1d, step 9, defined
; claim: q*Sup(g^m*norm(d[k + m]), m, 0, N - k) == q*Sup(g^m*norm(d[k + m]), m, 0, N - k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T1d, claim 1
; claim: norm(d[k]) <= Sup(g^m*norm(d[k + m]), m, 0, N - k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const |Sup(g^(i1)*norm(d[i1 + k + 1]), i1, 0, N - k - 1)| Real)
(declare-const |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)| Real)
(declare-const |inner(d[k], d[k])| Real)
(declare-const |norm(d[k])| Real)
(declare-const q Real)
; 4
(assert (>= (+ |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)| (* (- 1.0) |norm(d[k])|)) 0.0))
; 5
(assert (>= (+ (* M |norm(d[k])|) (* (- 1.0) |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)|)) 0.0))
; 9
(assert (>= (+ (* (- 1.0) |Sup(g^(i1)*norm(d[i1 + k + 1]), i1, 0, N - k - 1)|) (* |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)| q)) 0.0))
; about q
(assert (> q 0.0))
; about norm(d[k])
(assert (= (+ (* (- 1.0) |inner(d[k], d[k])|) (* |norm(d[k])| |norm(d[k])|)) 0.0))
; about inner(d[k], d[k])
(assert (= (+ |inner(d[k], d[k])| (* (- 1.0) |norm(d[k])| |norm(d[k])|)) 0.0))
; about M
(assert (>= (+ (- 1.0) M) 0.0))
; M is nonnegative
(assert (>= M 0.0))
; Sup(g^(i1)*norm(d[i1 + k + 1]), i1, 0, N - k - 1) is nonnegative
(assert (>= |Sup(g^(i1)*norm(d[i1 + k + 1]), i1, 0, N - k - 1)| 0.0))
; Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k) is nonnegative
(assert (>= |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)| 0.0))
; inner(d[k], d[k]) is nonnegative
(assert (>= |inner(d[k], d[k])| 0.0))
; norm(d[k]) is nonnegative
(assert (>= |norm(d[k])| 0.0))
; q is nonnegative
(assert (>= q 0.0))
; the negation of the claim
(assert (< (+ |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)| (* (- 1.0) |norm(d[k])|)) 0.0))
(check-sat)
(reset)
; katende2025/T1d, claim 2
; claim: Sup(g^m*norm(d[k + m]), m, 0, N - k) <= M*norm(d[k])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const |Sup(g^(i1)*norm(d[i1 + k + 1]), i1, 0, N - k - 1)| Real)
(declare-const |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)| Real)
(declare-const |inner(d[k], d[k])| Real)
(declare-const |norm(d[k])| Real)
(declare-const q Real)
; 4
(assert (>= (+ |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)| (* (- 1.0) |norm(d[k])|)) 0.0))
; 5
(assert (>= (+ (* M |norm(d[k])|) (* (- 1.0) |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)|)) 0.0))
; 9
(assert (>= (+ (* (- 1.0) |Sup(g^(i1)*norm(d[i1 + k + 1]), i1, 0, N - k - 1)|) (* |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)| q)) 0.0))
; about q
(assert (> q 0.0))
; about norm(d[k])
(assert (= (+ (* (- 1.0) |inner(d[k], d[k])|) (* |norm(d[k])| |norm(d[k])|)) 0.0))
; about inner(d[k], d[k])
(assert (= (+ |inner(d[k], d[k])| (* (- 1.0) |norm(d[k])| |norm(d[k])|)) 0.0))
; about M
(assert (>= (+ (- 1.0) M) 0.0))
; M is nonnegative
(assert (>= M 0.0))
; Sup(g^(i1)*norm(d[i1 + k + 1]), i1, 0, N - k - 1) is nonnegative
(assert (>= |Sup(g^(i1)*norm(d[i1 + k + 1]), i1, 0, N - k - 1)| 0.0))
; Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k) is nonnegative
(assert (>= |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)| 0.0))
; inner(d[k], d[k]) is nonnegative
(assert (>= |inner(d[k], d[k])| 0.0))
; norm(d[k]) is nonnegative
(assert (>= |norm(d[k])| 0.0))
; q is nonnegative
(assert (>= q 0.0))
; the negation of the claim
(assert (< (+ (* M |norm(d[k])|) (* (- 1.0) |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)|)) 0.0))
(check-sat)
(reset)
; katende2025/T1d, claim 3
; claim: Sup(g^m*norm(d[k + m + 1]), m, 0, N - k - 1) <= q*Sup(g^m*norm(d[k + m]), m, 0, N - k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const |Sup(g^(i1)*norm(d[i1 + k + 1]), i1, 0, N - k - 1)| Real)
(declare-const |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)| Real)
(declare-const |inner(d[k], d[k])| Real)
(declare-const |norm(d[k])| Real)
(declare-const q Real)
; 4
(assert (>= (+ |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)| (* (- 1.0) |norm(d[k])|)) 0.0))
; 5
(assert (>= (+ (* M |norm(d[k])|) (* (- 1.0) |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)|)) 0.0))
; 9
(assert (>= (+ (* (- 1.0) |Sup(g^(i1)*norm(d[i1 + k + 1]), i1, 0, N - k - 1)|) (* |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)| q)) 0.0))
; about q
(assert (> q 0.0))
; about norm(d[k])
(assert (= (+ (* (- 1.0) |inner(d[k], d[k])|) (* |norm(d[k])| |norm(d[k])|)) 0.0))
; about inner(d[k], d[k])
(assert (= (+ |inner(d[k], d[k])| (* (- 1.0) |norm(d[k])| |norm(d[k])|)) 0.0))
; about M
(assert (>= (+ (- 1.0) M) 0.0))
; M is nonnegative
(assert (>= M 0.0))
; Sup(g^(i1)*norm(d[i1 + k + 1]), i1, 0, N - k - 1) is nonnegative
(assert (>= |Sup(g^(i1)*norm(d[i1 + k + 1]), i1, 0, N - k - 1)| 0.0))
; Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k) is nonnegative
(assert (>= |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)| 0.0))
; inner(d[k], d[k]) is nonnegative
(assert (>= |inner(d[k], d[k])| 0.0))
; norm(d[k]) is nonnegative
(assert (>= |norm(d[k])| 0.0))
; q is nonnegative
(assert (>= q 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Sup(g^(i1)*norm(d[i1 + k + 1]), i1, 0, N - k - 1)|) (* |Sup(g^(i1)*norm(d[i1 + k]), i1, 0, N - k)| q)) 0.0))
(check-sat)
