; katende2025/T4b, step 1, base
; claim: f[0] <= S[0]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |S[0]| Real)
(declare-const |f[0]| Real)
; definition
(assert (= (+ (* (- 1.0) |S[0]|) |f[0]|) 0.0))
; about f[0]
(assert (>= |f[0]| 0.0))
; f[0] is nonnegative
(assert (>= |f[0]| 0.0))
; the negation of the claim
(assert (< (+ |S[0]| (* (- 1.0) |f[0]|)) 0.0))
(check-sat)
(reset)
; katende2025/T4b, step 1, step
; claim: f[k + 1] <= S[k + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Max(1, S[k])| Real)
(declare-const |S[k + 1]| Real)
(declare-const |S[k]| Real)
(declare-const |f[k + 1]| Real)
(declare-const |f[k]| Real)
; induction hypothesis
(assert (>= (+ |S[k]| (* (- 1.0) |f[k]|)) 0.0))
; definition
(assert (= (+ (* |Max(1, S[k])| |f[k + 1]|) (* (- 1.0) |S[k + 1]|)) 0.0))
; about f[k]
(assert (>= |f[k]| 0.0))
; about f[k + 1]
(assert (>= |f[k + 1]| 0.0))
; about Max(1, S[k])
(assert (>= (+ (- 1.0) |Max(1, S[k])|) 0.0))
; about Max(1, S[k])
(assert (>= (+ |Max(1, S[k])| (* (- 1.0) |S[k]|)) 0.0))
; about Max(1, S[k])
(assert (or (= (+ (- 1.0) |Max(1, S[k])|) 0.0) (= (+ |Max(1, S[k])| (* (- 1.0) |S[k]|)) 0.0)))
; Max(1, S[k]) is nonnegative
(assert (>= |Max(1, S[k])| 0.0))
; f[k + 1] is nonnegative
(assert (>= |f[k + 1]| 0.0))
; f[k] is nonnegative
(assert (>= |f[k]| 0.0))
; the negation of the claim
(assert (< (+ |S[k + 1]| (* (- 1.0) |f[k + 1]|)) 0.0))
(check-sat)
(reset)
; katende2025/T4b, step 2, base
; claim: S[0] <= M[0]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |M[0]| Real)
(declare-const |S[0]| Real)
(declare-const |f[0]| Real)
; definition
(assert (= (+ (* (- 1.0) |S[0]|) |f[0]|) 0.0))
; definition
(assert (= (+ (* (- 1.0) |M[0]|) |S[0]|) 0.0))
; 1
(assert (>= (+ |S[0]| (* (- 1.0) |f[0]|)) 0.0))
; about f[0]
(assert (>= |f[0]| 0.0))
; f[0] is nonnegative
(assert (>= |f[0]| 0.0))
; the negation of the claim
(assert (< (+ |M[0]| (* (- 1.0) |S[0]|)) 0.0))
(check-sat)
(reset)
; katende2025/T4b, step 2, step
; claim: S[k + 1] <= M[k + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |M[k + 1]| Real)
(declare-const |M[k]| Real)
(declare-const |Max(1, S[k])| Real)
(declare-const |Max(M[k], S[k + 1])| Real)
(declare-const |S[k + 1]| Real)
(declare-const |S[k]| Real)
(declare-const |f[k + 1]| Real)
; induction hypothesis
(assert (>= (+ |M[k]| (* (- 1.0) |S[k]|)) 0.0))
; definition
(assert (= (+ (* |Max(1, S[k])| |f[k + 1]|) (* (- 1.0) |S[k + 1]|)) 0.0))
; definition
(assert (= (+ (* (- 1.0) |M[k + 1]|) |Max(M[k], S[k + 1])|) 0.0))
; 1
(assert (>= (+ |S[k + 1]| (* (- 1.0) |f[k + 1]|)) 0.0))
; about f[k + 1]
(assert (>= |f[k + 1]| 0.0))
; about Max(M[k], S[k + 1])
(assert (>= (+ (* (- 1.0) |M[k]|) |Max(M[k], S[k + 1])|) 0.0))
; about Max(M[k], S[k + 1])
(assert (>= (+ |Max(M[k], S[k + 1])| (* (- 1.0) |S[k + 1]|)) 0.0))
; about Max(M[k], S[k + 1])
(assert (or (= (+ (* (- 1.0) |M[k]|) |Max(M[k], S[k + 1])|) 0.0) (= (+ |Max(M[k], S[k + 1])| (* (- 1.0) |S[k + 1]|)) 0.0)))
; about Max(1, S[k])
(assert (>= (+ (- 1.0) |Max(1, S[k])|) 0.0))
; about Max(1, S[k])
(assert (>= (+ |Max(1, S[k])| (* (- 1.0) |S[k]|)) 0.0))
; about Max(1, S[k])
(assert (or (= (+ (- 1.0) |Max(1, S[k])|) 0.0) (= (+ |Max(1, S[k])| (* (- 1.0) |S[k]|)) 0.0)))
; Max(1, S[k]) is nonnegative
(assert (>= |Max(1, S[k])| 0.0))
; f[k + 1] is nonnegative
(assert (>= |f[k + 1]| 0.0))
; the negation of the claim
(assert (< (+ |M[k + 1]| (* (- 1.0) |S[k + 1]|)) 0.0))
(check-sat)
(reset)
; katende2025/T4b, step 3, base
; claim: Product(f[i], i, j, j + 0) <= S[j + 0]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |M[j + 1]| Real)
(declare-const |M[j]| Real)
(declare-const |Max(1, S[j])| Real)
(declare-const |Max(M[j], S[j + 1])| Real)
(declare-const |S[j + 1]| Real)
(declare-const |S[j]| Real)
(declare-const |f[j + 1]| Real)
(declare-const |f[j]| Real)
; definition
(assert (= (+ (* |Max(1, S[j])| |f[j + 1]|) (* (- 1.0) |S[j + 1]|)) 0.0))
; definition
(assert (= (+ (* (- 1.0) |M[j + 1]|) |Max(M[j], S[j + 1])|) 0.0))
; 1
(assert (>= (+ |S[j]| (* (- 1.0) |f[j]|)) 0.0))
; 1
(assert (>= (+ |S[j + 1]| (* (- 1.0) |f[j + 1]|)) 0.0))
; about f[j]
(assert (>= |f[j]| 0.0))
; about f[j + 1]
(assert (>= |f[j + 1]| 0.0))
; about Max(M[j], S[j + 1])
(assert (>= (+ (* (- 1.0) |M[j]|) |Max(M[j], S[j + 1])|) 0.0))
; about Max(M[j], S[j + 1])
(assert (>= (+ |Max(M[j], S[j + 1])| (* (- 1.0) |S[j + 1]|)) 0.0))
; about Max(M[j], S[j + 1])
(assert (or (= (+ (* (- 1.0) |M[j]|) |Max(M[j], S[j + 1])|) 0.0) (= (+ |Max(M[j], S[j + 1])| (* (- 1.0) |S[j + 1]|)) 0.0)))
; about Max(1, S[j])
(assert (>= (+ (- 1.0) |Max(1, S[j])|) 0.0))
; about Max(1, S[j])
(assert (>= (+ |Max(1, S[j])| (* (- 1.0) |S[j]|)) 0.0))
; about Max(1, S[j])
(assert (or (= (+ (- 1.0) |Max(1, S[j])|) 0.0) (= (+ |Max(1, S[j])| (* (- 1.0) |S[j]|)) 0.0)))
; Max(1, S[j]) is nonnegative
(assert (>= |Max(1, S[j])| 0.0))
; f[j + 1] is nonnegative
(assert (>= |f[j + 1]| 0.0))
; f[j] is nonnegative
(assert (>= |f[j]| 0.0))
; the negation of the claim
(assert (< (+ |S[j]| (* (- 1.0) |f[j]|)) 0.0))
(check-sat)
(reset)
; katende2025/T4b, step 3, step
; claim: f[j + (m + 1)]*Product(f[i], i, j, j + m) <= S[j + (m + 1)]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Max(1, S[j + m])| Real)
(declare-const |Product(f[i1], i1, j, j + m)| Real)
(declare-const |S[j + m + 1]| Real)
(declare-const |S[j + m]| Real)
(declare-const |f[j + m + 1]| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |Product(f[i1], i1, j, j + m)|) |S[j + m]|) 0.0))
; definition
(assert (= (+ (* |Max(1, S[j + m])| |f[j + m + 1]|) (* (- 1.0) |S[j + m + 1]|)) 0.0))
; 1
(assert (>= (+ |S[j + m + 1]| (* (- 1.0) |f[j + m + 1]|)) 0.0))
; about f[j + m + 1]
(assert (>= |f[j + m + 1]| 0.0))
; about Max(1, S[j + m])
(assert (>= (+ (- 1.0) |Max(1, S[j + m])|) 0.0))
; about Max(1, S[j + m])
(assert (>= (+ |Max(1, S[j + m])| (* (- 1.0) |S[j + m]|)) 0.0))
; about Max(1, S[j + m])
(assert (or (= (+ (- 1.0) |Max(1, S[j + m])|) 0.0) (= (+ |Max(1, S[j + m])| (* (- 1.0) |S[j + m]|)) 0.0)))
; Max(1, S[j + m]) is nonnegative
(assert (>= |Max(1, S[j + m])| 0.0))
; Product(f[i1], i1, j, j + m) is nonnegative
(assert (>= |Product(f[i1], i1, j, j + m)| 0.0))
; f[j + m + 1] is nonnegative
(assert (>= |f[j + m + 1]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Product(f[i1], i1, j, j + m)| |f[j + m + 1]|) |S[j + m + 1]|) 0.0))
(check-sat)
(reset)
; katende2025/T4b, claim 1
; claim: Product(f[i], i, j, j + m) <= S[j + m]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |M[j + m]| Real)
(declare-const |Product(f[i1], i1, j, j + m)| Real)
(declare-const |S[j + m]| Real)
; 3
(assert (>= (+ (* (- 1.0) |Product(f[i1], i1, j, j + m)|) |S[j + m]|) 0.0))
; 2
(assert (>= (+ |M[j + m]| (* (- 1.0) |S[j + m]|)) 0.0))
; Product(f[i1], i1, j, j + m) is nonnegative
(assert (>= |Product(f[i1], i1, j, j + m)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Product(f[i1], i1, j, j + m)|) |S[j + m]|) 0.0))
(check-sat)
(reset)
; katende2025/T4b, claim 2
; claim: Product(f[i], i, j, j + m) <= M[j + m]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |M[j + m]| Real)
(declare-const |Product(f[i1], i1, j, j + m)| Real)
(declare-const |S[j + m]| Real)
; 3
(assert (>= (+ (* (- 1.0) |Product(f[i1], i1, j, j + m)|) |S[j + m]|) 0.0))
; 2
(assert (>= (+ |M[j + m]| (* (- 1.0) |S[j + m]|)) 0.0))
; Product(f[i1], i1, j, j + m) is nonnegative
(assert (>= |Product(f[i1], i1, j, j + m)| 0.0))
; the negation of the claim
(assert (< (+ |M[j + m]| (* (- 1.0) |Product(f[i1], i1, j, j + m)|)) 0.0))
(check-sat)
