; fallin2025/F6a, step 3
; claim: norm(W[i]*D[i]) <= w[i]*b0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const b0 Real)
(declare-const |norm(D[i])| Real)
(declare-const |norm(W[i])| Real)
(declare-const |norm(W[i]*D[i])| Real)
(declare-const |w[i]| Real)
; H1
(assert (>= (+ b0 (* (- 1.0) |norm(D[i])|)) 0.0))
; H2
(assert (>= (+ (* (- 1.0) |norm(W[i])|) |w[i]|) 0.0))
; 2
(assert (>= (+ (* |norm(D[i])| |norm(W[i])|) (* (- 1.0) |norm(W[i]*D[i])|)) 0.0))
; about w[i]
(assert (>= |w[i]| 0.0))
; about b0
(assert (>= b0 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; norm(D[i]) is nonnegative
(assert (>= |norm(D[i])| 0.0))
; norm(W[i]) is nonnegative
(assert (>= |norm(W[i])| 0.0))
; norm(W[i]*D[i]) is nonnegative
(assert (>= |norm(W[i]*D[i])| 0.0))
; w[i] is nonnegative
(assert (>= |w[i]| 0.0))
; the negation of the claim
(assert (< (+ (* b0 |w[i]|) (* (- 1.0) |norm(W[i]*D[i])|)) 0.0))
(check-sat)
(reset)
; fallin2025/F6a, step 5, base
; claim: norm(Product(W[i]*D[i], i, j + 1, j + 0)) <= Product(w[i]*b0, i, j + 1, j + 0)
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
; fallin2025/F6a, step 5, step
; claim: norm(W[j + (k + 1)]*D[j + (k + 1)]*Product(W[i]*D[i], i, j + 1, j + k)) <= w[j + (k + 1)]*b0*Product(w[i]*b0, i, j + 1, j + k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(b0*w[i1], i1, j + 1, j + k)| Real)
(declare-const b0 Real)
(declare-const |norm(Product(W[i1]*D[i1], i1, j + 1, j + k))| Real)
(declare-const |norm(W[j + k + 1]*D[j + k + 1])| Real)
(declare-const |norm(W[j + k + 1]*D[j + k + 1]*Product(W[i1]*D[i1], i1, j + 1, j + k))| Real)
(declare-const |w[j + k + 1]| Real)
; induction hypothesis
(assert (>= (+ |Product(b0*w[i1], i1, j + 1, j + k)| (* (- 1.0) |norm(Product(W[i1]*D[i1], i1, j + 1, j + k))|)) 0.0))
; 3
(assert (>= (+ (* b0 |w[j + k + 1]|) (* (- 1.0) |norm(W[j + k + 1]*D[j + k + 1])|)) 0.0))
; 4
(assert (>= (+ (* |norm(Product(W[i1]*D[i1], i1, j + 1, j + k))| |norm(W[j + k + 1]*D[j + k + 1])|) (* (- 1.0) |norm(W[j + k + 1]*D[j + k + 1]*Product(W[i1]*D[i1], i1, j + 1, j + k))|)) 0.0))
; about w[j + k + 1]
(assert (>= |w[j + k + 1]| 0.0))
; about b0
(assert (>= b0 0.0))
; Product(b0*w[i1], i1, j + 1, j + k) is nonnegative
(assert (>= |Product(b0*w[i1], i1, j + 1, j + k)| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; norm(Product(W[i1]*D[i1], i1, j + 1, j + k)) is nonnegative
(assert (>= |norm(Product(W[i1]*D[i1], i1, j + 1, j + k))| 0.0))
; norm(W[j + k + 1]*D[j + k + 1]) is nonnegative
(assert (>= |norm(W[j + k + 1]*D[j + k + 1])| 0.0))
; norm(W[j + k + 1]*D[j + k + 1]*Product(W[i1]*D[i1], i1, j + 1, j + k)) is nonnegative
(assert (>= |norm(W[j + k + 1]*D[j + k + 1]*Product(W[i1]*D[i1], i1, j + 1, j + k))| 0.0))
; w[j + k + 1] is nonnegative
(assert (>= |w[j + k + 1]| 0.0))
; the negation of the claim
(assert (< (+ (* |Product(b0*w[i1], i1, j + 1, j + k)| b0 |w[j + k + 1]|) (* (- 1.0) |norm(W[j + k + 1]*D[j + k + 1]*Product(W[i1]*D[i1], i1, j + 1, j + k))|)) 0.0))
(check-sat)
(reset)
; fallin2025/F6a, claim
; claim: norm(Product(W[i]*D[i], i, j + 1, j + m)) <= Product(w[i]*b0, i, j + 1, j + m)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(b0*w[i1], i1, j + 1, j + m)| Real)
(declare-const |norm(Product(W[i1]*D[i1], i1, j + 1, j + m))| Real)
; 5
(assert (>= (+ |Product(b0*w[i1], i1, j + 1, j + m)| (* (- 1.0) |norm(Product(W[i1]*D[i1], i1, j + 1, j + m))|)) 0.0))
; Product(b0*w[i1], i1, j + 1, j + m) is nonnegative
(assert (>= |Product(b0*w[i1], i1, j + 1, j + m)| 0.0))
; norm(Product(W[i1]*D[i1], i1, j + 1, j + m)) is nonnegative
(assert (>= |norm(Product(W[i1]*D[i1], i1, j + 1, j + m))| 0.0))
; the negation of the claim
(assert (< (+ |Product(b0*w[i1], i1, j + 1, j + m)| (* (- 1.0) |norm(Product(W[i1]*D[i1], i1, j + 1, j + m))|)) 0.0))
(check-sat)
