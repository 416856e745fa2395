; katende2025/T4a, step 3
; claim: norm(D[i]*W[i]) <= L*norm(W[i])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |norm(D[i])| Real)
(declare-const |norm(D[i]*W[i])| Real)
(declare-const |norm(W[i])| Real)
; H1
(assert (>= (+ L (* (- 1.0) |norm(D[i])|)) 0.0))
; 2
(assert (>= (+ (* |norm(D[i])| |norm(W[i])|) (* (- 1.0) |norm(D[i]*W[i])|)) 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; norm(D[i]) is nonnegative
(assert (>= |norm(D[i])| 0.0))
; norm(D[i]*W[i]) is nonnegative
(assert (>= |norm(D[i]*W[i])| 0.0))
; norm(W[i]) is nonnegative
(assert (>= |norm(W[i])| 0.0))
; the negation of the claim
(assert (< (+ (* L |norm(W[i])|) (* (- 1.0) |norm(D[i]*W[i])|)) 0.0))
(check-sat)
(reset)
; katende2025/T4a, step 5, base
; claim: norm(Product(D[i]*W[i], i, j + 1, j + 0)) <= Product(L*norm(W[i]), i, j + 1, j + 0)
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
; katende2025/T4a, step 5, step
; claim: norm(D[j + (k + 1)]*W[j + (k + 1)]*Product(D[i]*W[i], i, j + 1, j + k)) <= L*norm(W[j + (k + 1)])*Product(L*norm(W[i]), i, j + 1, j + k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |Product(L*norm(W[i1]), i1, j + 1, j + k)| Real)
(declare-const |norm(D[j + k + 1]*W[j + k + 1])| Real)
(declare-const |norm(D[j + k + 1]*W[j + k + 1]*Product(D[i1]*W[i1], i1, j + 1, j + k))| Real)
(declare-const |norm(Product(D[i1]*W[i1], i1, j + 1, j + k))| Real)
(declare-const |norm(W[j + k + 1])| Real)
; induction hypothesis
(assert (>= (+ |Product(L*norm(W[i1]), i1, j + 1, j + k)| (* (- 1.0) |norm(Product(D[i1]*W[i1], i1, j + 1, j + k))|)) 0.0))
; 3
(assert (>= (+ (* L |norm(W[j + k + 1])|) (* (- 1.0) |norm(D[j + k + 1]*W[j + k + 1])|)) 0.0))
; 4
(assert (>= (+ (* |norm(D[j + k + 1]*W[j + k + 1])| |norm(Product(D[i1]*W[i1], i1, j + 1, j + k))|) (* (- 1.0) |norm(D[j + k + 1]*W[j + k + 1]*Product(D[i1]*W[i1], i1, j + 1, j + k))|)) 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; Product(L*norm(W[i1]), i1, j + 1, j + k) is nonnegative
(assert (>= |Product(L*norm(W[i1]), i1, j + 1, j + k)| 0.0))
; norm(D[j + k + 1]*W[j + k + 1]) is nonnegative
(assert (>= |norm(D[j + k + 1]*W[j + k + 1])| 0.0))
; norm(D[j + k + 1]*W[j + k + 1]*Product(D[i1]*W[i1], i1, j + 1, j + k)) is nonnegative
(assert (>= |norm(D[j + k + 1]*W[j + k + 1]*Product(D[i1]*W[i1], i1, j + 1, j + k))| 0.0))
; norm(Product(D[i1]*W[i1], i1, j + 1, j + k)) is nonnegative
(assert (>= |norm(Product(D[i1]*W[i1], i1, j + 1, j + k))| 0.0))
; norm(W[j + k + 1]) is nonnegative
(assert (>= |norm(W[j + k + 1])| 0.0))
; the negation of the claim
(assert (< (+ (* L |Product(L*norm(W[i1]), i1, j + 1, j + k)| |norm(W[j + k + 1])|) (* (- 1.0) |norm(D[j + k + 1]*W[j + k + 1]*Product(D[i1]*W[i1], i1, j + 1, j + k))|)) 0.0))
(check-sat)
(reset)
; katende2025/T4a, claim
; claim: norm(Product(D[i]*W[i], i, j + 1, j + m)) <= Product(L*norm(W[i]), i, j + 1, j + m)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(L*norm(W[i1]), i1, j + 1, j + m)| Real)
(declare-const |norm(Product(D[i1]*W[i1], i1, j + 1, j + m))| Real)
; 5
(assert (>= (+ |Product(L*norm(W[i1]), i1, j + 1, j + m)| (* (- 1.0) |norm(Product(D[i1]*W[i1], i1, j + 1, j + m))|)) 0.0))
; Product(L*norm(W[i1]), i1, j + 1, j + m) is nonnegative
(assert (>= |Product(L*norm(W[i1]), i1, j + 1, j + m)| 0.0))
; norm(Product(D[i1]*W[i1], i1, j + 1, j + m)) is nonnegative
(assert (>= |norm(Product(D[i1]*W[i1], i1, j + 1, j + m))| 0.0))
; the negation of the claim
(assert (< (+ |Product(L*norm(W[i1]), i1, j + 1, j + m)| (* (- 1.0) |norm(Product(D[i1]*W[i1], i1, j + 1, j + m))|)) 0.0))
(check-sat)
