; katende2025/T10a, step 3
; claim: norm(D[i]*W[i]) <= norm(W[i])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(D[i])| Real)
(declare-const |norm(D[i]*W[i])| Real)
(declare-const |norm(W[i])| Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) |norm(D[i])|)) 0.0))
; 2
(assert (>= (+ (* |norm(D[i])| |norm(W[i])|) (* (- 1.0) |norm(D[i]*W[i])|)) 0.0))
; norm(D[i]) is nonnegative
(assert (>= |norm(D[i])| 0.0))
; norm(D[i]*W[i]) is nonnegative
(assert (>= |norm(D[i]*W[i])| 0.0))
; norm(W[i]) is nonnegative
(assert (>= |norm(W[i])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(D[i]*W[i])|) |norm(W[i])|) 0.0))
(check-sat)
(reset)
; katende2025/T10a, step 5, base
; claim: norm(Product(D[i]*W[i], i, 0, 0 - 1)) <= Product(norm(W[i]), i, 0, 0 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(eye(n))| Real)
; 1
(assert (= (+ 1.0 (* (- 1.0) |norm(eye(n))|)) 0.0))
; norm(eye(n)) is nonnegative
(assert (>= |norm(eye(n))| 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) |norm(eye(n))|)) 0.0))
(check-sat)
(reset)
; katende2025/T10a, step 5, step
; claim: norm(D[k + 1 - 1]*W[k + 1 - 1]*Product(D[i]*W[i], i, 0, k - 1)) <= norm(W[k + 1 - 1])*Product(norm(W[i]), i, 0, k - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(norm(W[i1]), i1, 0, k - 1)| Real)
(declare-const |norm(D[k]*W[k])| Real)
(declare-const |norm(D[k]*W[k]*Product(D[i1]*W[i1], i1, 0, k - 1))| Real)
(declare-const |norm(Product(D[i1]*W[i1], i1, 0, k - 1))| Real)
(declare-const |norm(W[k])| Real)
; induction hypothesis
(assert (>= (+ |Product(norm(W[i1]), i1, 0, k - 1)| (* (- 1.0) |norm(Product(D[i1]*W[i1], i1, 0, k - 1))|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |norm(D[k]*W[k])|) |norm(W[k])|) 0.0))
; 4
(assert (>= (+ (* |norm(D[k]*W[k])| |norm(Product(D[i1]*W[i1], i1, 0, k - 1))|) (* (- 1.0) |norm(D[k]*W[k]*Product(D[i1]*W[i1], i1, 0, k - 1))|)) 0.0))
; Product(norm(W[i1]), i1, 0, k - 1) is nonnegative
(assert (>= |Product(norm(W[i1]), i1, 0, k - 1)| 0.0))
; norm(D[k]*W[k]) is nonnegative
(assert (>= |norm(D[k]*W[k])| 0.0))
; norm(D[k]*W[k]*Product(D[i1]*W[i1], i1, 0, k - 1)) is nonnegative
(assert (>= |norm(D[k]*W[k]*Product(D[i1]*W[i1], i1, 0, k - 1))| 0.0))
; norm(Product(D[i1]*W[i1], i1, 0, k - 1)) is nonnegative
(assert (>= |norm(Product(D[i1]*W[i1], i1, 0, k - 1))| 0.0))
; norm(W[k]) is nonnegative
(assert (>= |norm(W[k])| 0.0))
; the negation of the claim
(assert (< (+ (* |Product(norm(W[i1]), i1, 0, k - 1)| |norm(W[k])|) (* (- 1.0) |norm(D[k]*W[k]*Product(D[i1]*W[i1], i1, 0, k - 1))|)) 0.0))
(check-sat)
(reset)
; katende2025/T10a, claim
; claim: norm(Product(D[i]*W[i], i, 0, m - 1)) <= Product(norm(W[i]), i, 0, m - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(norm(W[i1]), i1, 0, m - 1)| Real)
(declare-const |norm(Product(D[i1]*W[i1], i1, 0, m - 1))| Real)
; 5
(assert (>= (+ |Product(norm(W[i1]), i1, 0, m - 1)| (* (- 1.0) |norm(Product(D[i1]*W[i1], i1, 0, m - 1))|)) 0.0))
; Product(norm(W[i1]), i1, 0, m - 1) is nonnegative
(assert (>= |Product(norm(W[i1]), i1, 0, m - 1)| 0.0))
; norm(Product(D[i1]*W[i1], i1, 0, m - 1)) is nonnegative
(assert (>= |norm(Product(D[i1]*W[i1], i1, 0, m - 1))| 0.0))
; the negation of the claim
(assert (< (+ |Product(norm(W[i1]), i1, 0, m - 1)| (* (- 1.0) |norm(Product(D[i1]*W[i1], i1, 0, m - 1))|)) 0.0))
(check-sat)
