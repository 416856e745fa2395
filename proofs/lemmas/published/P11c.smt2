; published/P11c, step 2, base
; claim: norm(Product(W[i], i, 1, 0)*W[0] - Product(W[i], i, 0, 0)) <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P11c, step 2, step
; claim: norm(W[k + 1]*Product(W[i], i, 1, k)*W[0] - W[k + 1]*Product(W[i], i, 0, k)) <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(Product(W[i1], i1, 0, k) + (-1)*Product(W[i1], i1, 1, k)*W[0])| Real)
(declare-const |norm(W[k + 1])| Real)
(declare-const |norm(W[k + 1]*Product(W[i1], i1, 0, k) + (-1)*W[k + 1]*Product(W[i1], i1, 1, k)*W[0])| Real)
; induction hypothesis
(assert (>= (* (- 1.0) |norm(Product(W[i1], i1, 0, k) + (-1)*Product(W[i1], i1, 1, k)*W[0])|) 0.0))
; 1
(assert (>= (+ (* |norm(Product(W[i1], i1, 0, k) + (-1)*Product(W[i1], i1, 1, k)*W[0])| |norm(W[k + 1])|) (* (- 1.0) |norm(W[k + 1]*Product(W[i1], i1, 0, k) + (-1)*W[k + 1]*Product(W[i1], i1, 1, k)*W[0])|)) 0.0))
; norm(Product(W[i1], i1, 0, k) + (-1)*Product(W[i1], i1, 1, k)*W[0]) is nonnegative
(assert (>= |norm(Product(W[i1], i1, 0, k) + (-1)*Product(W[i1], i1, 1, k)*W[0])| 0.0))
; norm(W[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1])| 0.0))
; norm(W[k + 1]*Product(W[i1], i1, 0, k) + (-1)*W[k + 1]*Product(W[i1], i1, 1, k)*W[0]) is nonnegative
(assert (>= |norm(W[k + 1]*Product(W[i1], i1, 0, k) + (-1)*W[k + 1]*Product(W[i1], i1, 1, k)*W[0])| 0.0))
; the negation of the claim
(assert (< (* (- 1.0) |norm(W[k + 1]*Product(W[i1], i1, 0, k) + (-1)*W[k + 1]*Product(W[i1], i1, 1, k)*W[0])|) 0.0))
(check-sat)
(reset)
; published/P11c, step 4
; claim: norm(Product(W[i], i, 1, k)*W[0]) <= norm(Product(W[i], i, 0, k))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(Product(W[i1], i1, 0, k) + (-1)*Product(W[i1], i1, 1, k)*W[0])| Real)
(declare-const |norm(Product(W[i1], i1, 0, k))| Real)
(declare-const |norm(Product(W[i1], i1, 1, k)*W[0])| Real)
; 2
(assert (>= (* (- 1.0) |norm(Product(W[i1], i1, 0, k) + (-1)*Product(W[i1], i1, 1, k)*W[0])|) 0.0))
; 3
(assert (>= (+ |norm(Product(W[i1], i1, 0, k) + (-1)*Product(W[i1], i1, 1, k)*W[0])| |norm(Product(W[i1], i1, 0, k))| (* (- 1.0) |norm(Product(W[i1], i1, 1, k)*W[0])|)) 0.0))
; norm(Product(W[i1], i1, 0, k) + (-1)*Product(W[i1], i1, 1, k)*W[0]) is nonnegative
(assert (>= |norm(Product(W[i1], i1, 0, k) + (-1)*Product(W[i1], i1, 1, k)*W[0])| 0.0))
; norm(Product(W[i1], i1, 0, k)) is nonnegative
(assert (>= |norm(Product(W[i1], i1, 0, k))| 0.0))
; norm(Product(W[i1], i1, 1, k)*W[0]) is nonnegative
(assert (>= |norm(Product(W[i1], i1, 1, k)*W[0])| 0.0))
; the negation of the claim
(assert (< (+ |norm(Product(W[i1], i1, 0, k))| (* (- 1.0) |norm(Product(W[i1], i1, 1, k)*W[0])|)) 0.0))
(check-sat)
(reset)
; published/P11c, step 6, base
; claim: norm(Product(W[i], i, m + 2, m + 1)*W[m + 1]*D[m]*T[m] - Product(W[i], i, m + 1, m + 1)*D[m]*T[m]) <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; index
(assert (>= 0.0 0.0))
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P11c, step 6, step
; claim: norm(W[k + 1]*Product(W[i], i, m + 2, k)*W[m + 1]*D[m]*T[m] - W[k + 1]*Product(W[i], i, m + 1, k)*D[m]*T[m]) <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(Product(W[i1], i1, m + 1, k)*D[m]*T[m] + (-1)*Product(W[i1], i1, m + 2, k)*W[m + 1]*D[m]*T[m])| Real)
(declare-const |norm(W[k + 1])| Real)
(declare-const |norm(W[k + 1]*Product(W[i1], i1, m + 1, k)*D[m]*T[m] + (-1)*W[k + 1]*Product(W[i1], i1, m + 2, k)*W[m + 1]*D[m]*T[m])| Real)
; induction hypothesis
(assert (>= (* (- 1.0) |norm(Product(W[i1], i1, m + 1, k)*D[m]*T[m] + (-1)*Product(W[i1], i1, m + 2, k)*W[m + 1]*D[m]*T[m])|) 0.0))
; 5
(assert (>= (+ (* |norm(Product(W[i1], i1, m + 1, k)*D[m]*T[m] + (-1)*Product(W[i1], i1, m + 2, k)*W[m + 1]*D[m]*T[m])| |norm(W[k + 1])|) (* (- 1.0) |norm(W[k + 1]*Product(W[i1], i1, m + 1, k)*D[m]*T[m] + (-1)*W[k + 1]*Product(W[i1], i1, m + 2, k)*W[m + 1]*D[m]*T[m])|)) 0.0))
; norm(Product(W[i1], i1, m + 1, k)*D[m]*T[m] + (-1)*Product(W[i1], i1, m + 2, k)*W[m + 1]*D[m]*T[m]) is nonnegative
(assert (>= |norm(Product(W[i1], i1, m + 1, k)*D[m]*T[m] + (-1)*Product(W[i1], i1, m + 2, k)*W[m + 1]*D[m]*T[m])| 0.0))
; norm(W[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1])| 0.0))
; norm(W[k + 1]*Product(W[i1], i1, m + 1, k)*D[m]*T[m] + (-1)*W[k + 1]*Product(W[i1], i1, m + 2, k)*W[m + 1]*D[m]*T[m]) is nonnegative
(assert (>= |norm(W[k + 1]*Product(W[i1], i1, m + 1, k)*D[m]*T[m] + (-1)*W[k + 1]*Product(W[i1], i1, m + 2, k)*W[m + 1]*D[m]*T[m])| 0.0))
; the negation of the claim
(assert (< (* (- 1.0) |norm(W[k + 1]*Product(W[i1], i1, m + 1, k)*D[m]*T[m] + (-1)*W[k + 1]*Product(W[i1], i1, m + 2, k)*W[m + 1]*D[m]*T[m])|) 0.0))
(check-sat)
(reset)
; published/P11c, step 11
; claim: norm((2*D[m] - eye(d))*T[m]) <= norm(T[m])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(D[m]*T[m] + (-1/2)*T[m])| Real)
(declare-const |norm(T[m])| Real)
(declare-const |norm(eye(d) + (-2)*D[m])| Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) |norm(eye(d) + (-2)*D[m])|)) 0.0))
; 10
(assert (>= (+ (* (- 2.0) |norm(D[m]*T[m] + (-1/2)*T[m])|) (* |norm(T[m])| |norm(eye(d) + (-2)*D[m])|)) 0.0))
; norm(D[m]*T[m] + (-1/2)*T[m]) is nonnegative
(assert (>= |norm(D[m]*T[m] + (-1/2)*T[m])| 0.0))
; norm(T[m]) is nonnegative
(assert (>= |norm(T[m])| 0.0))
; norm(eye(d) + (-2)*D[m]) is nonnegative
(assert (>= |norm(eye(d) + (-2)*D[m])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |norm(D[m]*T[m] + (-1/2)*T[m])|) |norm(T[m])|) 0.0))
(check-sat)
(reset)
; published/P11c, step 12
; claim: norm(Product(W[i], i, m + 1, k)*((2*D[m] - eye(d))*T[m])) <= norm(Product(W[i], i, m + 1, k))*norm(T[m])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(D[k]*T[k] + (-1/2)*T[k])| Real)
(declare-const |norm(D[m]*T[m] + (-1/2)*T[m])| Real)
(declare-const |norm(Product(W[i1], i1, k + 1, m))| Real)
(declare-const |norm(Product(W[i1], i1, k + 1, m)*D[k]*T[k] + (-1/2)*Product(W[i1], i1, k + 1, m)*T[k])| Real)
(declare-const |norm(Product(W[i1], i1, m + 1, k))| Real)
(declare-const |norm(Product(W[i1], i1, m + 1, k)*D[m]*T[m] + (-1/2)*Product(W[i1], i1, m + 1, k)*T[m])| Real)
(declare-const |norm(T[k])| Real)
(declare-const |norm(T[m])| Real)
(declare-const |norm(eye(d))| Real)
; 9
(assert (>= (+ (* 2.0 |norm(D[m]*T[m] + (-1/2)*T[m])| |norm(Product(W[i1], i1, m + 1, k))|) (* (- 2.0) |norm(Product(W[i1], i1, m + 1, k)*D[m]*T[m] + (-1/2)*Product(W[i1], i1, m + 1, k)*T[m])|)) 0.0))
; 9
(assert (>= (+ (* (- 2.0) |norm(D[k]*T[k] + (-1/2)*T[k])|) (* 2.0 |norm(D[k]*T[k] + (-1/2)*T[k])| |norm(eye(d))|)) 0.0))
; 9
(assert (>= (+ (* 2.0 |norm(D[k]*T[k] + (-1/2)*T[k])| |norm(Product(W[i1], i1, k + 1, m))|) (* (- 2.0) |norm(Product(W[i1], i1, k + 1, m)*D[k]*T[k] + (-1/2)*Product(W[i1], i1, k + 1, m)*T[k])|)) 0.0))
; 9
(assert (>= (+ (* (- 2.0) |norm(D[m]*T[m] + (-1/2)*T[m])|) (* 2.0 |norm(D[m]*T[m] + (-1/2)*T[m])| |norm(eye(d))|)) 0.0))
; 11
(assert (>= (+ (* (- 2.0) |norm(D[m]*T[m] + (-1/2)*T[m])|) |norm(T[m])|) 0.0))
; 11
(assert (>= (+ (* (- 2.0) |norm(D[k]*T[k] + (-1/2)*T[k])|) |norm(T[k])|) 0.0))
; norm(D[k]*T[k] + (-1/2)*T[k]) is nonnegative
(assert (>= |norm(D[k]*T[k] + (-1/2)*T[k])| 0.0))
; norm(D[m]*T[m] + (-1/2)*T[m]) is nonnegative
(assert (>= |norm(D[m]*T[m] + (-1/2)*T[m])| 0.0))
; norm(Product(W[i1], i1, k + 1, m)) is nonnegative
(assert (>= |norm(Product(W[i1], i1, k + 1, m))| 0.0))
; norm(Product(W[i1], i1, k + 1, m)*D[k]*T[k] + (-1/2)*Product(W[i1], i1, k + 1, m)*T[k]) is nonnegative
(assert (>= |norm(Product(W[i1], i1, k + 1, m)*D[k]*T[k] + (-1/2)*Product(W[i1], i1, k + 1, m)*T[k])| 0.0))
; norm(Product(W[i1], i1, m + 1, k)) is nonnegative
(assert (>= |norm(Product(W[i1], i1, m + 1, k))| 0.0))
; norm(Product(W[i1], i1, m + 1, k)*D[m]*T[m] + (-1/2)*Product(W[i1], i1, m + 1, k)*T[m]) is nonnegative
(assert (>= |norm(Product(W[i1], i1, m + 1, k)*D[m]*T[m] + (-1/2)*Product(W[i1], i1, m + 1, k)*T[m])| 0.0))
; norm(T[k]) is nonnegative
(assert (>= |norm(T[k])| 0.0))
; norm(T[m]) is nonnegative
(assert (>= |norm(T[m])| 0.0))
; norm(eye(d)) is nonnegative
(assert (>= |norm(eye(d))| 0.0))
; the negation of the claim
(assert (< (+ (* |norm(Product(W[i1], i1, m + 1, k))| |norm(T[m])|) (* (- 2.0) |norm(Product(W[i1], i1, m + 1, k)*D[m]*T[m] + (-1/2)*Product(W[i1], i1, m + 1, k)*T[m])|)) 0.0))
(check-sat)
(reset)
; published/P11c, step 13
; claim: 2*norm(Product(W[i], i, m + 2, k)*T[m + 1]) <= norm(Product(W[i], i, m + 1, k)*T[m]) + norm(Product(W[i], i, m + 1, k))*norm(T[m])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(D[k]*W[k]*D[k - 1]*T[k - 1] + (-1/2)*W[k]*D[k - 1]*T[k - 1])| Real)
(declare-const |norm(D[k]*W[k]*D[k - 1]*T[k - 1])| Real)
(declare-const |norm(D[m]*T[m] + (-1/2)*T[m])| Real)
(declare-const |norm(D[m]*T[m])| Real)
(declare-const |norm(Product(W[i1], i1, k + 1, m))| Real)
(declare-const |norm(Product(W[i1], i1, k + 1, m)*D[k]*W[k]*D[k - 1]*T[k - 1] + (-1/2)*Product(W[i1], i1, k + 1, m)*W[k]*D[k - 1]*T[k - 1])| Real)
(declare-const |norm(Product(W[i1], i1, k + 1, m)*D[k]*W[k]*D[k - 1]*T[k - 1])| Real)
(declare-const |norm(Product(W[i1], i1, k + 1, m)*W[k]*D[k - 1]*T[k - 1])| Real)
(declare-const |norm(Product(W[i1], i1, m + 1, k))| Real)
(declare-const |norm(Product(W[i1], i1, m + 1, k)*D[m]*T[m] + (-1)*Product(W[i1], i1, m + 2, k)*W[m + 1]*D[m]*T[m])| Real)
(declare-const |norm(Product(W[i1], i1, m + 1, k)*D[m]*T[m] + (-1/2)*Product(W[i1], i1, m + 1, k)*T[m])| Real)
(declare-const |norm(Product(W[i1], i1, m + 1, k)*D[m]*T[m])| Real)
(declare-const |norm(Product(W[i1], i1, m + 1, k)*T[m])| Real)
(declare-const |norm(Product(W[i1], i1, m + 2, k)*W[m + 1]*D[m]*T[m])| Real)
(declare-const |norm(T[m])| Real)
(declare-const |norm(W[k]*D[k - 1]*T[k - 1])| Real)
(declare-const |norm(eye(d))| Real)
; 6
(assert (>= (* (- 1.0) |norm(Product(W[i1], i1, m + 1, k)*D[m]*T[m] + (-1)*Product(W[i1], i1, m + 2, k)*W[m + 1]*D[m]*T[m])|) 0.0))
; 7
(assert (>= (+ |norm(Product(W[i1], i1, m + 1, k)*D[m]*T[m] + (-1)*Product(W[i1], i1, m + 2, k)*W[m + 1]*D[m]*T[m])| |norm(Product(W[i1], i1, m + 1, k)*D[m]*T[m])| (* (- 1.0) |norm(Product(W[i1], i1, m + 2, k)*W[m + 1]*D[m]*T[m])|)) 0.0))
; 8
(assert (>= (+ (* 2.0 |norm(Product(W[i1], i1, m + 1, k)*D[m]*T[m] + (-1/2)*Product(W[i1], i1, m + 1, k)*T[m])|) (* (- 2.0) |norm(Product(W[i1], i1, m + 1, k)*D[m]*T[m])|) |norm(Product(W[i1], i1, m + 1, k)*T[m])|) 0.0))
; 8
(assert (>= (+ (* 2.0 |norm(D[k]*W[k]*D[k - 1]*T[k - 1] + (-1/2)*W[k]*D[k - 1]*T[k - 1])|) (* (- 2.0) |norm(D[k]*W[k]*D[k - 1]*T[k - 1])|) |norm(W[k]*D[k - 1]*T[k - 1])|) 0.0))
; 8
(assert (>= (+ (* 2.0 |norm(Product(W[i1], i1, k + 1, m)*D[k]*W[k]*D[k - 1]*T[k - 1] + (-1/2)*Product(W[i1], i1, k + 1, m)*W[k]*D[k - 1]*T[k - 1])|) (* (- 2.0) |norm(Product(W[i1], i1, k + 1, m)*D[k]*W[k]*D[k - 1]*T[k - 1])|) |norm(Product(W[i1], i1, k + 1, m)*W[k]*D[k - 1]*T[k - 1])|) 0.0))
; 8
(assert (>= (+ (* 2.0 |norm(D[m]*T[m] + (-1/2)*T[m])|) (* (- 2.0) |norm(D[m]*T[m])|) |norm(T[m])|) 0.0))
; 12
(assert (>= (+ (* |norm(Product(W[i1], i1, m + 1, k))| |norm(T[m])|) (* (- 2.0) |norm(Product(W[i1], i1, m + 1, k)*D[m]*T[m] + (-1/2)*Product(W[i1], i1, m + 1, k)*T[m])|)) 0.0))
; 12
(assert (>= (+ (* (- 2.0) |norm(D[k]*W[k]*D[k - 1]*T[k - 1] + (-1/2)*W[k]*D[k - 1]*T[k - 1])|) (* |norm(W[k]*D[k - 1]*T[k - 1])| |norm(eye(d))|)) 0.0))
; 12
(assert (>= (+ (* |norm(Product(W[i1], i1, k + 1, m))| |norm(W[k]*D[k - 1]*T[k - 1])|) (* (- 2.0) |norm(Product(W[i1], i1, k + 1, m)*D[k]*W[k]*D[k - 1]*T[k - 1] + (-1/2)*Product(W[i1], i1, k + 1, m)*W[k]*D[k - 1]*T[k - 1])|)) 0.0))
; 12
(assert (>= (+ (* (- 2.0) |norm(D[m]*T[m] + (-1/2)*T[m])|) (* |norm(T[m])| |norm(eye(d))|)) 0.0))
; norm(D[k]*W[k]*D[k - 1]*T[k - 1] + (-1/2)*W[k]*D[k - 1]*T[k - 1]) is nonnegative
(assert (>= |norm(D[k]*W[k]*D[k - 1]*T[k - 1] + (-1/2)*W[k]*D[k - 1]*T[k - 1])| 0.0))
; norm(D[k]*W[k]*D[k - 1]*T[k - 1]) is nonnegative
(assert (>= |norm(D[k]*W[k]*D[k - 1]*T[k - 1])| 0.0))
; norm(D[m]*T[m] + (-1/2)*T[m]) is nonnegative
(assert (>= |norm(D[m]*T[m] + (-1/2)*T[m])| 0.0))
; norm(D[m]*T[m]) is nonnegative
(assert (>= |norm(D[m]*T[m])| 0.0))
; norm(Product(W[i1], i1, k + 1, m)) is nonnegative
(assert (>= |norm(Product(W[i1], i1, k + 1, m))| 0.0))
; norm(Product(W[i1], i1, k + 1, m)*D[k]*W[k]*D[k - 1]*T[k - 1] + (-1/2)*Product(W[i1], i1, k + 1, m)*W[k]*D[k - 1]*T[k - 1]) is nonnegative
(assert (>= |norm(Product(W[i1], i1, k + 1, m)*D[k]*W[k]*D[k - 1]*T[k - 1] + (-1/2)*Product(W[i1], i1, k + 1, m)*W[k]*D[k - 1]*T[k - 1])| 0.0))
; norm(Product(W[i1], i1, k + 1, m)*D[k]*W[k]*D[k - 1]*T[k - 1]) is nonnegative
(assert (>= |norm(Product(W[i1], i1, k + 1, m)*D[k]*W[k]*D[k - 1]*T[k - 1])| 0.0))
; norm(Product(W[i1], i1, k + 1, m)*W[k]*D[k - 1]*T[k - 1]) is nonnegative
(assert (>= |norm(Product(W[i1], i1, k + 1, m)*W[k]*D[k - 1]*T[k - 1])| 0.0))
; norm(Product(W[i1], i1, m + 1, k)) is nonnegative
(assert (>= |norm(Product(W[i1], i1, m + 1, k))| 0.0))
; norm(Product(W[i1], i1, m + 1, k)*D[m]*T[m] + (-1)*Product(W[i1], i1, m + 2, k)*W[m + 1]*D[m]*T[m]) is nonnegative
(assert (>= |norm(Product(W[i1], i1, m + 1, k)*D[m]*T[m] + (-1)*Product(W[i1], i1, m + 2, k)*W[m + 1]*D[m]*T[m])| 0.0))
; norm(Product(W[i1], i1, m + 1, k)*D[m]*T[m] + (-1/2)*Product(W[i1], i1, m + 1, k)*T[m]) is nonnegative
(assert (>= |norm(Product(W[i1], i1, m + 1, k)*D[m]*T[m] + (-1/2)*Product(W[i1], i1, m + 1, k)*T[m])| 0.0))
; norm(Product(W[i1], i1, m + 1, k)*D[m]*T[m]) is nonnegative
(assert (>= |norm(Product(W[i1], i1, m + 1, k)*D[m]*T[m])| 0.0))
; norm(Product(W[i1], i1, m + 1, k)*T[m]) is nonnegative
(assert (>= |norm(Product(W[i1], i1, m + 1, k)*T[m])| 0.0))
; norm(Product(W[i1], i1, m + 2, k)*W[m + 1]*D[m]*T[m]) is nonnegative
(assert (>= |norm(Product(W[i1], i1, m + 2, k)*W[m + 1]*D[m]*T[m])| 0.0))
; norm(T[m]) is nonnegative
(assert (>= |norm(T[m])| 0.0))
; norm(W[k]*D[k - 1]*T[k - 1]) is nonnegative
(assert (>= |norm(W[k]*D[k - 1]*T[k - 1])| 0.0))
; norm(eye(d)) is nonnegative
(assert (>= |norm(eye(d))| 0.0))
; the negation of the claim
(assert (< (+ (* |norm(Product(W[i1], i1, m + 1, k))| |norm(T[m])|) |norm(Product(W[i1], i1, m + 1, k)*T[m])| (* (- 2.0) |norm(Product(W[i1], i1, m + 2, k)*W[m + 1]*D[m]*T[m])|)) 0.0))
(check-sat)
(reset)
; published/P11c, step 14, base
; claim: 2^0*norm(Product(W[i], i, 0 + 1, k)*T[0]) <= norm(Product(W[i], i, 0, k)) + Sum(norm(Product(W[i], i, j + 1, k))*(2^j*norm(T[j])), j, 0, 0 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(Product(W[i1], i1, 0, k))| Real)
(declare-const |norm(Product(W[i1], i1, 1, k)*W[0])| Real)
; 4
(assert (>= (+ |norm(Product(W[i1], i1, 0, k))| (* (- 1.0) |norm(Product(W[i1], i1, 1, k)*W[0])|)) 0.0))
; norm(Product(W[i1], i1, 0, k)) is nonnegative
(assert (>= |norm(Product(W[i1], i1, 0, k))| 0.0))
; norm(Product(W[i1], i1, 1, k)*W[0]) is nonnegative
(assert (>= |norm(Product(W[i1], i1, 1, k)*W[0])| 0.0))
; the negation of the claim
(assert (< (+ |norm(Product(W[i1], i1, 0, k))| (* (- 1.0) |norm(Product(W[i1], i1, 1, k)*W[0])|)) 0.0))
(check-sat)
(reset)
; published/P11c, step 14, step
; claim: 2^(m + 1)*norm(Product(W[i], i, m + 1 + 1, k)*T[m + 1]) <= norm(Product(W[i], i, 0, k)) + (Sum(norm(Product(W[i], i, j + 1, k))*(2^j*norm(T[j])), j, 0, m - 1) + norm(Product(W[i], i, m + 1 - 1 + 1, k))*(2^(m + 1 - 1)*norm(T[m + 1 - 1])))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |2^m| Real)
(declare-const |Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k))*norm(T[i2]), i2, 0, m - 1)| Real)
(declare-const |norm(Product(W[i1], i1, 0, k))| Real)
(declare-const |norm(Product(W[i1], i1, 1, k)*W[0])| Real)
(declare-const |norm(Product(W[i1], i1, m + 1, k))| Real)
(declare-const |norm(Product(W[i1], i1, m + 1, k)*T[m])| Real)
(declare-const |norm(Product(W[i1], i1, m + 2, k)*W[m + 1]*D[m]*T[m])| Real)
(declare-const |norm(T[m])| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |2^m| |norm(Product(W[i1], i1, m + 1, k)*T[m])|) |Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k))*norm(T[i2]), i2, 0, m - 1)| |norm(Product(W[i1], i1, 0, k))|) 0.0))
; 4
(assert (>= (+ |norm(Product(W[i1], i1, 0, k))| (* (- 1.0) |norm(Product(W[i1], i1, 1, k)*W[0])|)) 0.0))
; 13
(assert (>= (+ (* |norm(Product(W[i1], i1, m + 1, k))| |norm(T[m])|) |norm(Product(W[i1], i1, m + 1, k)*T[m])| (* (- 2.0) |norm(Product(W[i1], i1, m + 2, k)*W[m + 1]*D[m]*T[m])|)) 0.0))
; 2^m is nonnegative
(assert (>= |2^m| 0.0))
; Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k))*norm(T[i2]), i2, 0, m - 1) is nonnegative
(assert (>= |Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k))*norm(T[i2]), i2, 0, m - 1)| 0.0))
; norm(Product(W[i1], i1, 0, k)) is nonnegative
(assert (>= |norm(Product(W[i1], i1, 0, k))| 0.0))
; norm(Product(W[i1], i1, 1, k)*W[0]) is nonnegative
(assert (>= |norm(Product(W[i1], i1, 1, k)*W[0])| 0.0))
; norm(Product(W[i1], i1, m + 1, k)) is nonnegative
(assert (>= |norm(Product(W[i1], i1, m + 1, k))| 0.0))
; norm(Product(W[i1], i1, m + 1, k)*T[m]) is nonnegative
(assert (>= |norm(Product(W[i1], i1, m + 1, k)*T[m])| 0.0))
; norm(Product(W[i1], i1, m + 2, k)*W[m + 1]*D[m]*T[m]) is nonnegative
(assert (>= |norm(Product(W[i1], i1, m + 2, k)*W[m + 1]*D[m]*T[m])| 0.0))
; norm(T[m]) is nonnegative
(assert (>= |norm(T[m])| 0.0))
; the negation of the claim
(assert (< (+ (* |2^m| |norm(Product(W[i1], i1, m + 1, k))| |norm(T[m])|) (* (- 2.0) |2^m| |norm(Product(W[i1], i1, m + 2, k)*W[m + 1]*D[m]*T[m])|) |Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k))*norm(T[i2]), i2, 0, m - 1)| |norm(Product(W[i1], i1, 0, k))|) 0.0))
(check-sat)
(reset)
; published/P11c, step 15
; claim: 2^k*norm(T[k]) <= norm(Product(W[i], i, 0, k)) + Sum(norm(Product(W[i], i, j + 1, k))*(2^j*norm(T[j])), j, 0, k - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |2^k| Real)
(declare-const |Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k))*norm(T[i2]), i2, 0, k - 1)| Real)
(declare-const |norm(Product(W[i1], i1, 0, k))| Real)
(declare-const |norm(T[k])| Real)
; 14
(assert (>= (+ (* (- 1.0) |2^k| |norm(T[k])|) |Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k))*norm(T[i2]), i2, 0, k - 1)| |norm(Product(W[i1], i1, 0, k))|) 0.0))
; 2^k is nonnegative
(assert (>= |2^k| 0.0))
; Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k))*norm(T[i2]), i2, 0, k - 1) is nonnegative
(assert (>= |Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k))*norm(T[i2]), i2, 0, k - 1)| 0.0))
; norm(Product(W[i1], i1, 0, k)) is nonnegative
(assert (>= |norm(Product(W[i1], i1, 0, k))| 0.0))
; norm(T[k]) is nonnegative
(assert (>= |norm(T[k])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |2^k| |norm(T[k])|) |Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k))*norm(T[i2]), i2, 0, k - 1)| |norm(Product(W[i1], i1, 0, k))|) 0.0))
(check-sat)
(reset)
; published/P11c, step 16, base
; claim: 2^0*norm(T[0]) - theta[0] <= gap[0]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Max(0, norm(W[0]) - theta[0])| Real)
(declare-const |gap[0]| Real)
(declare-const |norm(W[0])| Real)
(declare-const |theta[0]| Real)
; definition
(assert (= (+ |Max(0, norm(W[0]) - theta[0])| (* (- 1.0) |gap[0]|)) 0.0))
; about Max(0, norm(W[0]) - theta[0])
(assert (>= |Max(0, norm(W[0]) - theta[0])| 0.0))
; about Max(0, norm(W[0]) - theta[0])
(assert (>= (+ |Max(0, norm(W[0]) - theta[0])| (* (- 1.0) |norm(W[0])|) |theta[0]|) 0.0))
; about Max(0, norm(W[0]) - theta[0])
(assert (or (= |Max(0, norm(W[0]) - theta[0])| 0.0) (= (+ |Max(0, norm(W[0]) - theta[0])| (* (- 1.0) |norm(W[0])|) |theta[0]|) 0.0)))
; Max(0, norm(W[0]) - theta[0]) is nonnegative
(assert (>= |Max(0, norm(W[0]) - theta[0])| 0.0))
; norm(W[0]) is nonnegative
(assert (>= |norm(W[0])| 0.0))
; the negation of the claim
(assert (< (+ |gap[0]| (* (- 1.0) |norm(W[0])|) |theta[0]|) 0.0))
(check-sat)
(reset)
; published/P11c, step 16, step
; claim: 2^(j + 1)*norm(T[j + 1]) - theta[j + 1] <= gap[j + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |2^j| Real)
(declare-const |Max(2*2^j*norm(W[j + 1]*D[j]*T[j]) - theta[j + 1], gap[j])| Real)
(declare-const |gap[j + 1]| Real)
(declare-const |gap[j]| Real)
(declare-const |norm(T[j])| Real)
(declare-const |norm(W[j + 1]*D[j]*T[j])| Real)
(declare-const |theta[j + 1]| Real)
(declare-const |theta[j]| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |2^j| |norm(T[j])|) |gap[j]| |theta[j]|) 0.0))
; definition
(assert (= (+ |Max(2*2^j*norm(W[j + 1]*D[j]*T[j]) - theta[j + 1], gap[j])| (* (- 1.0) |gap[j + 1]|)) 0.0))
; about Max(2*2^j*norm(W[j + 1]*D[j]*T[j]) - theta[j + 1], gap[j])
(assert (>= (+ (* (- 2.0) |2^j| |norm(W[j + 1]*D[j]*T[j])|) |Max(2*2^j*norm(W[j + 1]*D[j]*T[j]) - theta[j + 1], gap[j])| |theta[j + 1]|) 0.0))
; about Max(2*2^j*norm(W[j + 1]*D[j]*T[j]) - theta[j + 1], gap[j])
(assert (>= (+ |Max(2*2^j*norm(W[j + 1]*D[j]*T[j]) - theta[j + 1], gap[j])| (* (- 1.0) |gap[j]|)) 0.0))
; about Max(2*2^j*norm(W[j + 1]*D[j]*T[j]) - theta[j + 1], gap[j])
(assert (or (= (+ (* (- 2.0) |2^j| |norm(W[j + 1]*D[j]*T[j])|) |Max(2*2^j*norm(W[j + 1]*D[j]*T[j]) - theta[j + 1], gap[j])| |theta[j + 1]|) 0.0) (= (+ |Max(2*2^j*norm(W[j + 1]*D[j]*T[j]) - theta[j + 1], gap[j])| (* (- 1.0) |gap[j]|)) 0.0)))
; 2^j is nonnegative
(assert (>= |2^j| 0.0))
; norm(T[j]) is nonnegative
(assert (>= |norm(T[j])| 0.0))
; norm(W[j + 1]*D[j]*T[j]) is nonnegative
(assert (>= |norm(W[j + 1]*D[j]*T[j])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |2^j| |norm(W[j + 1]*D[j]*T[j])|) |gap[j + 1]| |theta[j + 1]|) 0.0))
(check-sat)
(reset)
; published/P11c, step 17, base
; claim: 2^j*norm(T[j]) - theta[j] <= gap[j]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |2^j| Real)
(declare-const |gap[j]| Real)
(declare-const |norm(T[j])| Real)
(declare-const |theta[j]| Real)
; 16
(assert (>= (+ (* (- 1.0) |2^j| |norm(T[j])|) |gap[j]| |theta[j]|) 0.0))
; index
(assert (>= 0.0 0.0))
; 2^j is nonnegative
(assert (>= |2^j| 0.0))
; norm(T[j]) is nonnegative
(assert (>= |norm(T[j])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |2^j| |norm(T[j])|) |gap[j]| |theta[j]|) 0.0))
(check-sat)
(reset)
; published/P11c, step 17, step
; claim: 2^j*norm(T[j]) - theta[j] <= gap[k + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |2^j| Real)
(declare-const |2^k| Real)
(declare-const |Max(2*2^k*norm(W[k + 1]*D[k]*T[k]) - theta[k + 1], gap[k])| Real)
(declare-const |gap[j]| Real)
(declare-const |gap[k + 1]| Real)
(declare-const |gap[k]| Real)
(declare-const |norm(T[j])| Real)
(declare-const |norm(T[k])| Real)
(declare-const |norm(W[k + 1]*D[k]*T[k])| Real)
(declare-const |theta[j]| Real)
(declare-const |theta[k + 1]| Real)
(declare-const |theta[k]| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |2^j| |norm(T[j])|) |gap[k]| |theta[j]|) 0.0))
; definition
(assert (= (+ |Max(2*2^k*norm(W[k + 1]*D[k]*T[k]) - theta[k + 1], gap[k])| (* (- 1.0) |gap[k + 1]|)) 0.0))
; 16
(assert (>= (+ (* (- 1.0) |2^j| |norm(T[j])|) |gap[j]| |theta[j]|) 0.0))
; 16
(assert (>= (+ (* (- 2.0) |2^k| |norm(W[k + 1]*D[k]*T[k])|) |gap[k + 1]| |theta[k + 1]|) 0.0))
; 16
(assert (>= (+ (* (- 1.0) |2^k| |norm(T[k])|) |gap[k]| |theta[k]|) 0.0))
; about Max(2*2^k*norm(W[k + 1]*D[k]*T[k]) - theta[k + 1], gap[k])
(assert (>= (+ (* (- 2.0) |2^k| |norm(W[k + 1]*D[k]*T[k])|) |Max(2*2^k*norm(W[k + 1]*D[k]*T[k]) - theta[k + 1], gap[k])| |theta[k + 1]|) 0.0))
; about Max(2*2^k*norm(W[k + 1]*D[k]*T[k]) - theta[k + 1], gap[k])
(assert (>= (+ |Max(2*2^k*norm(W[k + 1]*D[k]*T[k]) - theta[k + 1], gap[k])| (* (- 1.0) |gap[k]|)) 0.0))
; about Max(2*2^k*norm(W[k + 1]*D[k]*T[k]) - theta[k + 1], gap[k])
(assert (or (= (+ (* (- 2.0) |2^k| |norm(W[k + 1]*D[k]*T[k])|) |Max(2*2^k*norm(W[k + 1]*D[k]*T[k]) - theta[k + 1], gap[k])| |theta[k + 1]|) 0.0) (= (+ |Max(2*2^k*norm(W[k + 1]*D[k]*T[k]) - theta[k + 1], gap[k])| (* (- 1.0) |gap[k]|)) 0.0)))
; 2^j is nonnegative
(assert (>= |2^j| 0.0))
; 2^k is nonnegative
(assert (>= |2^k| 0.0))
; norm(T[j]) is nonnegative
(assert (>= |norm(T[j])| 0.0))
; norm(T[k]) is nonnegative
(assert (>= |norm(T[k])| 0.0))
; norm(W[k + 1]*D[k]*T[k]) is nonnegative
(assert (>= |norm(W[k + 1]*D[k]*T[k])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |2^j| |norm(T[j])|) |gap[k + 1]| |theta[j]|) 0.0))
(check-sat)
(reset)
; published/P11c, step 18, each
; claim: norm(Product(W[i_], i_, i + 1, k + 1))*(2^i*norm(T[i]) - theta[i]) <= norm(Product(W[i_], i_, i + 1, k + 1))*gap[k]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |2^i| Real)
(declare-const |2^k| Real)
(declare-const |gap[i]| Real)
(declare-const |gap[k]| Real)
(declare-const |norm(Product(W[i1], i1, i + 1, k + 1))| Real)
(declare-const |norm(T[i])| Real)
(declare-const |norm(T[k])| Real)
(declare-const |theta[i]| Real)
(declare-const |theta[k]| Real)
; 17
(assert (>= (+ (* (- 1.0) |2^i| |norm(T[i])|) |gap[i]| |theta[i]|) 0.0))
; 17
(assert (>= (+ (* (- 1.0) |2^i| |norm(T[i])|) |gap[k]| |theta[i]|) 0.0))
; 17
(assert (>= (+ (* (- 1.0) |2^k| |norm(T[k])|) |gap[k]| |theta[k]|) 0.0))
; 2^i is nonnegative
(assert (>= |2^i| 0.0))
; 2^k is nonnegative
(assert (>= |2^k| 0.0))
; norm(Product(W[i1], i1, i + 1, k + 1)) is nonnegative
(assert (>= |norm(Product(W[i1], i1, i + 1, k + 1))| 0.0))
; norm(T[i]) is nonnegative
(assert (>= |norm(T[i])| 0.0))
; norm(T[k]) is nonnegative
(assert (>= |norm(T[k])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |2^i| |norm(Product(W[i1], i1, i + 1, k + 1))| |norm(T[i])|) (* |gap[k]| |norm(Product(W[i1], i1, i + 1, k + 1))|) (* |norm(Product(W[i1], i1, i + 1, k + 1))| |theta[i]|)) 0.0))
(check-sat)
(reset)
; published/P11c, step 18, defined
; claim: Sum(norm(Product(W[i], i, j + 1, k + 1))*(2^j*norm(T[j]) - theta[j]), j, 0, k) == Sum(norm(Product(W[i], i, j + 1, k + 1))*(2^j*norm(T[j]) - theta[j]), j, 0, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P11c, step 18, defined
; claim: Sum(norm(Product(W[i], i, j + 1, k + 1))*gap[k], j, 0, k) == Sum(norm(Product(W[i], i, j + 1, k + 1))*gap[k], j, 0, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P11c, step 19
; claim: 2^k*norm(T[k]) - theta[k] <= Sum(norm(Product(W[i], i, j + 1, k))*(2^j*norm(T[j]) - theta[j]), j, 0, k - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |2^k| Real)
(declare-const |Max(2*2^k*norm(W[k + 1]*D[k]*T[k]) - theta[k + 1], gap[k])| Real)
(declare-const |Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k + 1))*norm(T[i2]), i2, 0, k)| Real)
(declare-const |Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k))*norm(T[i2]), i2, 0, k - 1)| Real)
(declare-const |Sum(norm(Product(W[i1], i1, i2 + 1, k + 1))*theta[i2], i2, 0, k)| Real)
(declare-const |Sum(norm(Product(W[i1], i1, i2 + 1, k))*theta[i2], i2, 0, k - 1)| Real)
(declare-const |gap[k + 1]| Real)
(declare-const |gap[k]| Real)
(declare-const |norm(Product(W[i1], i1, 0, k + 1))| Real)
(declare-const |norm(Product(W[i1], i1, 0, k))| Real)
(declare-const |norm(T[k])| Real)
(declare-const |norm(W[k + 1]*D[k]*T[k])| Real)
(declare-const |theta[k + 1]| Real)
(declare-const |theta[k]| Real)
; H2
(assert (= (+ |Sum(norm(Product(W[i1], i1, i2 + 1, k))*theta[i2], i2, 0, k - 1)| |norm(Product(W[i1], i1, 0, k))| (* (- 1.0) |theta[k]|)) 0.0))
; definition
(assert (= (+ |Max(2*2^k*norm(W[k + 1]*D[k]*T[k]) - theta[k + 1], gap[k])| (* (- 1.0) |gap[k + 1]|)) 0.0))
; 15
(assert (>= (+ (* (- 1.0) |2^k| |norm(T[k])|) |Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k))*norm(T[i2]), i2, 0, k - 1)| |norm(Product(W[i1], i1, 0, k))|) 0.0))
; H2
(assert (= (+ |Sum(norm(Product(W[i1], i1, i2 + 1, k + 1))*theta[i2], i2, 0, k)| |norm(Product(W[i1], i1, 0, k + 1))| (* (- 1.0) |theta[k + 1]|)) 0.0))
; 15
(assert (>= (+ (* (- 2.0) |2^k| |norm(W[k + 1]*D[k]*T[k])|) |Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k + 1))*norm(T[i2]), i2, 0, k)| |norm(Product(W[i1], i1, 0, k + 1))|) 0.0))
; about Max(2*2^k*norm(W[k + 1]*D[k]*T[k]) - theta[k + 1], gap[k])
(assert (>= (+ (* (- 2.0) |2^k| |norm(W[k + 1]*D[k]*T[k])|) |Max(2*2^k*norm(W[k + 1]*D[k]*T[k]) - theta[k + 1], gap[k])| |theta[k + 1]|) 0.0))
; about Max(2*2^k*norm(W[k + 1]*D[k]*T[k]) - theta[k + 1], gap[k])
(assert (>= (+ |Max(2*2^k*norm(W[k + 1]*D[k]*T[k]) - theta[k + 1], gap[k])| (* (- 1.0) |gap[k]|)) 0.0))
; about Max(2*2^k*norm(W[k + 1]*D[k]*T[k]) - theta[k + 1], gap[k])
(assert (or (= (+ (* (- 2.0) |2^k| |norm(W[k + 1]*D[k]*T[k])|) |Max(2*2^k*norm(W[k + 1]*D[k]*T[k]) - theta[k + 1], gap[k])| |theta[k + 1]|) 0.0) (= (+ |Max(2*2^k*norm(W[k + 1]*D[k]*T[k]) - theta[k + 1], gap[k])| (* (- 1.0) |gap[k]|)) 0.0)))
; 2^k is nonnegative
(assert (>= |2^k| 0.0))
; Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k + 1))*norm(T[i2]), i2, 0, k) is nonnegative
(assert (>= |Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k + 1))*norm(T[i2]), i2, 0, k)| 0.0))
; Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k))*norm(T[i2]), i2, 0, k - 1) is nonnegative
(assert (>= |Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k))*norm(T[i2]), i2, 0, k - 1)| 0.0))
; norm(Product(W[i1], i1, 0, k + 1)) is nonnegative
(assert (>= |norm(Product(W[i1], i1, 0, k + 1))| 0.0))
; norm(Product(W[i1], i1, 0, k)) is nonnegative
(assert (>= |norm(Product(W[i1], i1, 0, k))| 0.0))
; norm(T[k]) is nonnegative
(assert (>= |norm(T[k])| 0.0))
; norm(W[k + 1]*D[k]*T[k]) is nonnegative
(assert (>= |norm(W[k + 1]*D[k]*T[k])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |2^k| |norm(T[k])|) |Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k))*norm(T[i2]), i2, 0, k - 1)| (* (- 1.0) |Sum(norm(Product(W[i1], i1, i2 + 1, k))*theta[i2], i2, 0, k - 1)|) |theta[k]|) 0.0))
(check-sat)
(reset)
; published/P11c, step 20, base
; claim: gap[0] <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Max(0, norm(W[0]) - theta[0])| Real)
(declare-const |Max(2*norm(W[1]*D[0]*W[0]) - theta[1], gap[0])| Real)
(declare-const |gap[0]| Real)
(declare-const |gap[1]| Real)
(declare-const |norm(W[0])| Real)
(declare-const |norm(W[1])| Real)
(declare-const |norm(W[1]*D[0]*W[0])| Real)
(declare-const |norm(W[2])| Real)
(declare-const |norm(W[2]*W[1])| Real)
(declare-const |theta[0]| Real)
(declare-const |theta[1]| Real)
; definition
(assert (= (+ |Max(0, norm(W[0]) - theta[0])| (* (- 1.0) |gap[0]|)) 0.0))
; definition
(assert (= (+ |Max(2*norm(W[1]*D[0]*W[0]) - theta[1], gap[0])| (* (- 1.0) |gap[1]|)) 0.0))
; 18
(assert (>= (+ (* |gap[0]| |norm(W[1])|) (* (- 1.0) |norm(W[0])| |norm(W[1])|) (* |norm(W[1])| |theta[0]|)) 0.0))
; 19
(assert (>= (+ (* (- 1.0) |norm(W[0])|) |theta[0]|) 0.0))
; 18
(assert (>= (+ (* |gap[1]| |norm(W[2])|) (* |gap[1]| |norm(W[2]*W[1])|) (* (- 1.0) |norm(W[0])| |norm(W[2]*W[1])|) (* (- 2.0) |norm(W[1]*D[0]*W[0])| |norm(W[2])|) (* |norm(W[2])| |theta[1]|) (* |norm(W[2]*W[1])| |theta[0]|)) 0.0))
; 19
(assert (>= (+ (* |norm(W[0])| |norm(W[1])|) (* (- 1.0) |norm(W[1])| |theta[0]|) (* (- 2.0) |norm(W[1]*D[0]*W[0])|) |theta[1]|) 0.0))
; about Max(2*norm(W[1]*D[0]*W[0]) - theta[1], gap[0])
(assert (>= (+ |Max(2*norm(W[1]*D[0]*W[0]) - theta[1], gap[0])| (* (- 2.0) |norm(W[1]*D[0]*W[0])|) |theta[1]|) 0.0))
; about Max(2*norm(W[1]*D[0]*W[0]) - theta[1], gap[0])
(assert (>= (+ |Max(2*norm(W[1]*D[0]*W[0]) - theta[1], gap[0])| (* (- 1.0) |gap[0]|)) 0.0))
; about Max(2*norm(W[1]*D[0]*W[0]) - theta[1], gap[0])
(assert (or (= (+ |Max(2*norm(W[1]*D[0]*W[0]) - theta[1], gap[0])| (* (- 2.0) |norm(W[1]*D[0]*W[0])|) |theta[1]|) 0.0) (= (+ |Max(2*norm(W[1]*D[0]*W[0]) - theta[1], gap[0])| (* (- 1.0) |gap[0]|)) 0.0)))
; about Max(0, norm(W[0]) - theta[0])
(assert (>= |Max(0, norm(W[0]) - theta[0])| 0.0))
; about Max(0, norm(W[0]) - theta[0])
(assert (>= (+ |Max(0, norm(W[0]) - theta[0])| (* (- 1.0) |norm(W[0])|) |theta[0]|) 0.0))
; about Max(0, norm(W[0]) - theta[0])
(assert (or (= |Max(0, norm(W[0]) - theta[0])| 0.0) (= (+ |Max(0, norm(W[0]) - theta[0])| (* (- 1.0) |norm(W[0])|) |theta[0]|) 0.0)))
; Max(0, norm(W[0]) - theta[0]) is nonnegative
(assert (>= |Max(0, norm(W[0]) - theta[0])| 0.0))
; norm(W[0]) is nonnegative
(assert (>= |norm(W[0])| 0.0))
; norm(W[1]) is nonnegative
(assert (>= |norm(W[1])| 0.0))
; norm(W[1]*D[0]*W[0]) is nonnegative
(assert (>= |norm(W[1]*D[0]*W[0])| 0.0))
; norm(W[2]) is nonnegative
(assert (>= |norm(W[2])| 0.0))
; norm(W[2]*W[1]) is nonnegative
(assert (>= |norm(W[2]*W[1])| 0.0))
; the negation of the claim
(assert (< (* (- 1.0) |gap[0]|) 0.0))
(check-sat)
(reset)
; published/P11c, step 20, step
; claim: gap[k + 1] <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |2^k| Real)
(declare-const |Max(2*2^k*norm(W[k + 1]*D[k]*T[k]) - theta[k + 1], gap[k])| Real)
(declare-const |Max(4*2^k*norm(W[k + 2]*D[k + 1]*W[k + 1]*D[k]*T[k]) - theta[k + 2], gap[k + 1])| Real)
(declare-const |Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k + 1))*norm(T[i2]), i2, 0, k)| Real)
(declare-const |Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k + 2))*norm(T[i2]), i2, 0, k + 1)| Real)
(declare-const |Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k + 3))*norm(T[i2]), i2, 0, k + 2)| Real)
(declare-const |Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k))*norm(T[i2]), i2, 0, k - 1)| Real)
(declare-const |Sum(norm(Product(W[i1], i1, i2 + 1, k + 1))*theta[i2], i2, 0, k)| Real)
(declare-const |Sum(norm(Product(W[i1], i1, i2 + 1, k + 1)), i2, 0, k)| Real)
(declare-const |Sum(norm(Product(W[i1], i1, i2 + 1, k + 2))*theta[i2], i2, 0, k + 1)| Real)
(declare-const |Sum(norm(Product(W[i1], i1, i2 + 1, k + 2)), i2, 0, k + 1)| Real)
(declare-const |Sum(norm(Product(W[i1], i1, i2 + 1, k + 3))*theta[i2], i2, 0, k + 2)| Real)
(declare-const |Sum(norm(Product(W[i1], i1, i2 + 1, k + 3)), i2, 0, k + 2)| Real)
(declare-const |Sum(norm(Product(W[i1], i1, i2 + 1, k))*theta[i2], i2, 0, k - 1)| Real)
(declare-const |gap[k + 1]| Real)
(declare-const |gap[k + 2]| Real)
(declare-const |gap[k]| Real)
(declare-const |norm(T[k])| Real)
(declare-const |norm(W[k + 1]*D[k]*T[k])| Real)
(declare-const |norm(W[k + 2]*D[k + 1]*W[k + 1]*D[k]*T[k])| Real)
(declare-const |theta[k + 1]| Real)
(declare-const |theta[k + 2]| Real)
(declare-const |theta[k]| Real)
; induction hypothesis
(assert (>= (* (- 1.0) |gap[k]|) 0.0))
; definition
(assert (= (+ |Max(2*2^k*norm(W[k + 1]*D[k]*T[k]) - theta[k + 1], gap[k])| (* (- 1.0) |gap[k + 1]|)) 0.0))
; definition
(assert (= (+ |Max(4*2^k*norm(W[k + 2]*D[k + 1]*W[k + 1]*D[k]*T[k]) - theta[k + 2], gap[k + 1])| (* (- 1.0) |gap[k + 2]|)) 0.0))
; 18
(assert (>= (+ (* (- 1.0) |Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k + 1))*norm(T[i2]), i2, 0, k)|) |Sum(norm(Product(W[i1], i1, i2 + 1, k + 1))*theta[i2], i2, 0, k)| (* |Sum(norm(Product(W[i1], i1, i2 + 1, k + 1)), i2, 0, k)| |gap[k]|)) 0.0))
; 18
(assert (>= (+ (* (- 1.0) |Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k + 2))*norm(T[i2]), i2, 0, k + 1)|) |Sum(norm(Product(W[i1], i1, i2 + 1, k + 2))*theta[i2], i2, 0, k + 1)| (* |Sum(norm(Product(W[i1], i1, i2 + 1, k + 2)), i2, 0, k + 1)| |gap[k + 1]|)) 0.0))
; 19
(assert (>= (+ (* (- 1.0) |2^k| |norm(T[k])|) |Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k))*norm(T[i2]), i2, 0, k - 1)| (* (- 1.0) |Sum(norm(Product(W[i1], i1, i2 + 1, k))*theta[i2], i2, 0, k - 1)|) |theta[k]|) 0.0))
; 19
(assert (>= (+ (* (- 2.0) |2^k| |norm(W[k + 1]*D[k]*T[k])|) |Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k + 1))*norm(T[i2]), i2, 0, k)| (* (- 1.0) |Sum(norm(Product(W[i1], i1, i2 + 1, k + 1))*theta[i2], i2, 0, k)|) |theta[k + 1]|) 0.0))
; 18
(assert (>= (+ (* (- 1.0) |Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k + 3))*norm(T[i2]), i2, 0, k + 2)|) |Sum(norm(Product(W[i1], i1, i2 + 1, k + 3))*theta[i2], i2, 0, k + 2)| (* |Sum(norm(Product(W[i1], i1, i2 + 1, k + 3)), i2, 0, k + 2)| |gap[k + 2]|)) 0.0))
; 19
(assert (>= (+ (* (- 4.0) |2^k| |norm(W[k + 2]*D[k + 1]*W[k + 1]*D[k]*T[k])|) |Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k + 2))*norm(T[i2]), i2, 0, k + 1)| (* (- 1.0) |Sum(norm(Product(W[i1], i1, i2 + 1, k + 2))*theta[i2], i2, 0, k + 1)|) |theta[k + 2]|) 0.0))
; about Max(4*2^k*norm(W[k + 2]*D[k + 1]*W[k + 1]*D[k]*T[k]) - theta[k + 2], gap[k + 1])
(assert (>= (+ (* (- 4.0) |2^k| |norm(W[k + 2]*D[k + 1]*W[k + 1]*D[k]*T[k])|) |Max(4*2^k*norm(W[k + 2]*D[k + 1]*W[k + 1]*D[k]*T[k]) - theta[k + 2], gap[k + 1])| |theta[k + 2]|) 0.0))
; about Max(4*2^k*norm(W[k + 2]*D[k + 1]*W[k + 1]*D[k]*T[k]) - theta[k + 2], gap[k + 1])
(assert (>= (+ |Max(4*2^k*norm(W[k + 2]*D[k + 1]*W[k + 1]*D[k]*T[k]) - theta[k + 2], gap[k + 1])| (* (- 1.0) |gap[k + 1]|)) 0.0))
; about Max(4*2^k*norm(W[k + 2]*D[k + 1]*W[k + 1]*D[k]*T[k]) - theta[k + 2], gap[k + 1])
(assert (or (= (+ (* (- 4.0) |2^k| |norm(W[k + 2]*D[k + 1]*W[k + 1]*D[k]*T[k])|) |Max(4*2^k*norm(W[k + 2]*D[k + 1]*W[k + 1]*D[k]*T[k]) - theta[k + 2], gap[k + 1])| |theta[k + 2]|) 0.0) (= (+ |Max(4*2^k*norm(W[k + 2]*D[k + 1]*W[k + 1]*D[k]*T[k]) - theta[k + 2], gap[k + 1])| (* (- 1.0) |gap[k + 1]|)) 0.0)))
; about Max(2*2^k*norm(W[k + 1]*D[k]*T[k]) - theta[k + 1], gap[k])
(assert (>= (+ (* (- 2.0) |2^k| |norm(W[k + 1]*D[k]*T[k])|) |Max(2*2^k*norm(W[k + 1]*D[k]*T[k]) - theta[k + 1], gap[k])| |theta[k + 1]|) 0.0))
; about Max(2*2^k*norm(W[k + 1]*D[k]*T[k]) - theta[k + 1], gap[k])
(assert (>= (+ |Max(2*2^k*norm(W[k + 1]*D[k]*T[k]) - theta[k + 1], gap[k])| (* (- 1.0) |gap[k]|)) 0.0))
; about Max(2*2^k*norm(W[k + 1]*D[k]*T[k]) - theta[k + 1], gap[k])
(assert (or (= (+ (* (- 2.0) |2^k| |norm(W[k + 1]*D[k]*T[k])|) |Max(2*2^k*norm(W[k + 1]*D[k]*T[k]) - theta[k + 1], gap[k])| |theta[k + 1]|) 0.0) (= (+ |Max(2*2^k*norm(W[k + 1]*D[k]*T[k]) - theta[k + 1], gap[k])| (* (- 1.0) |gap[k]|)) 0.0)))
; 2^k is nonnegative
(assert (>= |2^k| 0.0))
; Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k + 1))*norm(T[i2]), i2, 0, k) is nonnegative
(assert (>= |Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k + 1))*norm(T[i2]), i2, 0, k)| 0.0))
; Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k + 2))*norm(T[i2]), i2, 0, k + 1) is nonnegative
(assert (>= |Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k + 2))*norm(T[i2]), i2, 0, k + 1)| 0.0))
; Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k + 3))*norm(T[i2]), i2, 0, k + 2) is nonnegative
(assert (>= |Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k + 3))*norm(T[i2]), i2, 0, k + 2)| 0.0))
; Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k))*norm(T[i2]), i2, 0, k - 1) is nonnegative
(assert (>= |Sum(2^(i2)*norm(Product(W[i1], i1, i2 + 1, k))*norm(T[i2]), i2, 0, k - 1)| 0.0))
; Sum(norm(Product(W[i1], i1, i2 + 1, k + 1)), i2, 0, k) is nonnegative
(assert (>= |Sum(norm(Product(W[i1], i1, i2 + 1, k + 1)), i2, 0, k)| 0.0))
; Sum(norm(Product(W[i1], i1, i2 + 1, k + 2)), i2, 0, k + 1) is nonnegative
(assert (>= |Sum(norm(Product(W[i1], i1, i2 + 1, k + 2)), i2, 0, k + 1)| 0.0))
; Sum(norm(Product(W[i1], i1, i2 + 1, k + 3)), i2, 0, k + 2) is nonnegative
(assert (>= |Sum(norm(Product(W[i1], i1, i2 + 1, k + 3)), i2, 0, k + 2)| 0.0))
; norm(T[k]) is nonnegative
(assert (>= |norm(T[k])| 0.0))
; norm(W[k + 1]*D[k]*T[k]) is nonnegative
(assert (>= |norm(W[k + 1]*D[k]*T[k])| 0.0))
; norm(W[k + 2]*D[k + 1]*W[k + 1]*D[k]*T[k]) is nonnegative
(assert (>= |norm(W[k + 2]*D[k + 1]*W[k + 1]*D[k]*T[k])| 0.0))
; the negation of the claim
(assert (< (* (- 1.0) |gap[k + 1]|) 0.0))
(check-sat)
(reset)
; published/P11c, step 21
; claim: 2^n*norm(T[n]) <= theta[n]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |2^n| Real)
(declare-const |Max(2*2^n*norm(W[n + 1]*D[n]*T[n]) - theta[n + 1], gap[n])| Real)
(declare-const |gap[n + 1]| Real)
(declare-const |gap[n]| Real)
(declare-const |norm(T[n])| Real)
(declare-const |norm(W[n + 1]*D[n]*T[n])| Real)
(declare-const |theta[n + 1]| Real)
(declare-const |theta[n]| Real)
; definition
(assert (= (+ |Max(2*2^n*norm(W[n + 1]*D[n]*T[n]) - theta[n + 1], gap[n])| (* (- 1.0) |gap[n + 1]|)) 0.0))
; 16
(assert (>= (+ (* (- 1.0) |2^n| |norm(T[n])|) |gap[n]| |theta[n]|) 0.0))
; 20
(assert (>= (* (- 1.0) |gap[n]|) 0.0))
; 16
(assert (>= (+ (* (- 2.0) |2^n| |norm(W[n + 1]*D[n]*T[n])|) |gap[n + 1]| |theta[n + 1]|) 0.0))
; 20
(assert (>= (* (- 1.0) |gap[n + 1]|) 0.0))
; about Max(2*2^n*norm(W[n + 1]*D[n]*T[n]) - theta[n + 1], gap[n])
(assert (>= (+ (* (- 2.0) |2^n| |norm(W[n + 1]*D[n]*T[n])|) |Max(2*2^n*norm(W[n + 1]*D[n]*T[n]) - theta[n + 1], gap[n])| |theta[n + 1]|) 0.0))
; about Max(2*2^n*norm(W[n + 1]*D[n]*T[n]) - theta[n + 1], gap[n])
(assert (>= (+ |Max(2*2^n*norm(W[n + 1]*D[n]*T[n]) - theta[n + 1], gap[n])| (* (- 1.0) |gap[n]|)) 0.0))
; about Max(2*2^n*norm(W[n + 1]*D[n]*T[n]) - theta[n + 1], gap[n])
(assert (or (= (+ (* (- 2.0) |2^n| |norm(W[n + 1]*D[n]*T[n])|) |Max(2*2^n*norm(W[n + 1]*D[n]*T[n]) - theta[n + 1], gap[n])| |theta[n + 1]|) 0.0) (= (+ |Max(2*2^n*norm(W[n + 1]*D[n]*T[n]) - theta[n + 1], gap[n])| (* (- 1.0) |gap[n]|)) 0.0)))
; 2^n is nonnegative
(assert (>= |2^n| 0.0))
; norm(T[n]) is nonnegative
(assert (>= |norm(T[n])| 0.0))
; norm(W[n + 1]*D[n]*T[n]) is nonnegative
(assert (>= |norm(W[n + 1]*D[n]*T[n])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |2^n| |norm(T[n])|) |theta[n]|) 0.0))
(check-sat)
(reset)
; published/P11c, step 22, base
; claim: 2^0 >= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P11c, step 22, step
; claim: 2^(k + 1) >= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |2^k| Real)
; induction hypothesis
(assert (>= (+ (- 1.0) |2^k|) 0.0))
; 2^k is nonnegative
(assert (>= |2^k| 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) (* 2.0 |2^k|)) 0.0))
(check-sat)
(reset)
; published/P11c, claim
; claim: norm(T[n]) <= theta[n]/2^n
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/2^n| Real)
(declare-const |2^n| Real)
(declare-const |Max(2*2^n*norm(W[n + 1]*D[n]*T[n]) - theta[n + 1], gap[n])| Real)
(declare-const |gap[n + 1]| Real)
(declare-const |gap[n]| Real)
(declare-const |norm(T[n])| Real)
(declare-const |norm(W[n + 1]*D[n]*T[n])| Real)
(declare-const |theta[n + 1]| Real)
(declare-const |theta[n]| Real)
; 21
(assert (>= (+ (* (- 1.0) |2^n| |norm(T[n])|) |theta[n]|) 0.0))
; definition
(assert (= (+ |Max(2*2^n*norm(W[n + 1]*D[n]*T[n]) - theta[n + 1], gap[n])| (* (- 1.0) |gap[n + 1]|)) 0.0))
; 22
(assert (>= (+ (- 1.0) |2^n|) 0.0))
; about Max(2*2^n*norm(W[n + 1]*D[n]*T[n]) - theta[n + 1], gap[n])
(assert (>= (+ (* (- 2.0) |2^n| |norm(W[n + 1]*D[n]*T[n])|) |Max(2*2^n*norm(W[n + 1]*D[n]*T[n]) - theta[n + 1], gap[n])| |theta[n + 1]|) 0.0))
; about Max(2*2^n*norm(W[n + 1]*D[n]*T[n]) - theta[n + 1], gap[n])
(assert (>= (+ |Max(2*2^n*norm(W[n + 1]*D[n]*T[n]) - theta[n + 1], gap[n])| (* (- 1.0) |gap[n]|)) 0.0))
; about Max(2*2^n*norm(W[n + 1]*D[n]*T[n]) - theta[n + 1], gap[n])
(assert (or (= (+ (* (- 2.0) |2^n| |norm(W[n + 1]*D[n]*T[n])|) |Max(2*2^n*norm(W[n + 1]*D[n]*T[n]) - theta[n + 1], gap[n])| |theta[n + 1]|) 0.0) (= (+ |Max(2*2^n*norm(W[n + 1]*D[n]*T[n]) - theta[n + 1], gap[n])| (* (- 1.0) |gap[n]|)) 0.0)))
; about 1/2^n
(assert (= (+ (- 1.0) (* |1/2^n| |2^n|)) 0.0))
; 1/2^n is nonnegative
(assert (>= |1/2^n| 0.0))
; 2^n is nonnegative
(assert (>= |2^n| 0.0))
; norm(T[n]) is nonnegative
(assert (>= |norm(T[n])| 0.0))
; norm(W[n + 1]*D[n]*T[n]) is nonnegative
(assert (>= |norm(W[n + 1]*D[n]*T[n])| 0.0))
; the negation of the claim
(assert (< (+ (* |1/2^n| |theta[n]|) (* (- 1.0) |norm(T[n])|)) 0.0))
(check-sat)
