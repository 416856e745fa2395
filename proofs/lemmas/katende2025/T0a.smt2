; katende2025/T0a, step 1, base
; claim: q^0 <= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; katende2025/T0a, step 1, step
; claim: q^(m + 1) <= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const q Real)
(declare-const |q^m| Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0))
; induction hypothesis
(assert (>= (+ 1.0 (* (- 1.0) |q^m|)) 0.0))
; about q
(assert (>= q 0.0))
; q is nonnegative
(assert (>= q 0.0))
; q^m is nonnegative
(assert (>= |q^m| 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) q |q^m|)) 0.0))
(check-sat)
(reset)
; katende2025/T0a, claim
; claim: norm(Product(A[i], i, j, j + m - 1)) <= M
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const |norm(Product(A[i1], i1, j, j + m - 1))| Real)
(declare-const |q^m| Real)
; H2
(assert (>= (+ (* M |q^m|) (* (- 1.0) |norm(Product(A[i1], i1, j, j + m - 1))|)) 0.0))
; 1
(assert (>= (+ 1.0 (* (- 1.0) |q^m|)) 0.0))
; about M
(assert (>= M 0.0))
; M is nonnegative
(assert (>= M 0.0))
; norm(Product(A[i1], i1, j, j + m - 1)) is nonnegative
(assert (>= |norm(Product(A[i1], i1, j, j + m - 1))| 0.0))
; q^m is nonnegative
(assert (>= |q^m| 0.0))
; the negation of the claim
(assert (< (+ M (* (- 1.0) |norm(Product(A[i1], i1, j, j + m - 1))|)) 0.0))
(check-sat)
