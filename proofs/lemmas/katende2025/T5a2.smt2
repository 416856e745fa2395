; katende2025/T5a2, step 4
; claim: norm(eye(n) + h[k]*J[k]) <= 1 + h[k]*l[k]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |h[k]| Real)
(declare-const |l[k]| Real)
(declare-const |norm((h[k])*J[k])| Real)
(declare-const |norm(J[k])| Real)
(declare-const |norm(eye(n) + (h[k])*J[k])| Real)
(declare-const |norm(eye(n))| Real)
; 1
(assert (= (+ 1.0 (* (- 1.0) |norm(eye(n))|)) 0.0))
; H1
(assert (>= (+ |l[k]| (* (- 1.0) |norm(J[k])|)) 0.0))
; 2
(assert (>= (+ |norm((h[k])*J[k])| (* (- 1.0) |norm(eye(n) + (h[k])*J[k])|) |norm(eye(n))|) 0.0))
; 3
(assert (= (+ (* |h[k]| |norm(J[k])|) (* (- 1.0) |norm((h[k])*J[k])|)) 0.0))
; about l[k]
(assert (>= |l[k]| 0.0))
; about h[k]
(assert (>= |h[k]| 0.0))
; h[k] is nonnegative
(assert (>= |h[k]| 0.0))
; l[k] is nonnegative
(assert (>= |l[k]| 0.0))
; norm((h[k])*J[k]) is nonnegative
(assert (>= |norm((h[k])*J[k])| 0.0))
; norm(J[k]) is nonnegative
(assert (>= |norm(J[k])| 0.0))
; norm(eye(n) + (h[k])*J[k]) is nonnegative
(assert (>= |norm(eye(n) + (h[k])*J[k])| 0.0))
; norm(eye(n)) is nonnegative
(assert (>= |norm(eye(n))| 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* |h[k]| |l[k]|) (* (- 1.0) |norm(eye(n) + (h[k])*J[k])|)) 0.0))
(check-sat)
(reset)
; katende2025/T5a2, step 6, base
; claim: norm(Product(eye(n) + h[i]*J[i], i, 0, 0 - 1)) <= Product(1 + h[i]*l[i], i, 0, 0 - 1)
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
; katende2025/T5a2, step 6, step
; claim: norm((eye(n) + h[k + 1 - 1]*J[k + 1 - 1])*Product(eye(n) + h[i]*J[i], i, 0, k - 1)) <= (1 + h[k + 1 - 1]*l[k + 1 - 1])*Product(1 + h[i]*l[i], i, 0, k - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(h[i1]*l[i1] + 1, i1, 0, k - 1)| Real)
(declare-const |h[k]| Real)
(declare-const |l[k]| Real)
(declare-const |norm((h[k])*J[k]*Product(eye(n) + (h[i1])*J[i1], i1, 0, k - 1) + Product(eye(n) + (h[i1])*J[i1], i1, 0, k - 1))| Real)
(declare-const |norm(Product(eye(n) + (h[i1])*J[i1], i1, 0, k - 1))| Real)
(declare-const |norm(eye(n) + (h[k])*J[k])| Real)
; induction hypothesis
(assert (>= (+ |Product(h[i1]*l[i1] + 1, i1, 0, k - 1)| (* (- 1.0) |norm(Product(eye(n) + (h[i1])*J[i1], i1, 0, k - 1))|)) 0.0))
; 4
(assert (>= (+ 1.0 (* |h[k]| |l[k]|) (* (- 1.0) |norm(eye(n) + (h[k])*J[k])|)) 0.0))
; 5
(assert (>= (+ (* (- 1.0) |norm((h[k])*J[k]*Product(eye(n) + (h[i1])*J[i1], i1, 0, k - 1) + Product(eye(n) + (h[i1])*J[i1], i1, 0, k - 1))|) (* |norm(Product(eye(n) + (h[i1])*J[i1], i1, 0, k - 1))| |norm(eye(n) + (h[k])*J[k])|)) 0.0))
; about l[k]
(assert (>= |l[k]| 0.0))
; about h[k]
(assert (>= |h[k]| 0.0))
; Product(h[i1]*l[i1] + 1, i1, 0, k - 1) is nonnegative
(assert (>= |Product(h[i1]*l[i1] + 1, i1, 0, k - 1)| 0.0))
; h[k] is nonnegative
(assert (>= |h[k]| 0.0))
; l[k] is nonnegative
(assert (>= |l[k]| 0.0))
; norm((h[k])*J[k]*Product(eye(n) + (h[i1])*J[i1], i1, 0, k - 1) + Product(eye(n) + (h[i1])*J[i1], i1, 0, k - 1)) is nonnegative
(assert (>= |norm((h[k])*J[k]*Product(eye(n) + (h[i1])*J[i1], i1, 0, k - 1) + Product(eye(n) + (h[i1])*J[i1], i1, 0, k - 1))| 0.0))
; norm(Product(eye(n) + (h[i1])*J[i1], i1, 0, k - 1)) is nonnegative
(assert (>= |norm(Product(eye(n) + (h[i1])*J[i1], i1, 0, k - 1))| 0.0))
; norm(eye(n) + (h[k])*J[k]) is nonnegative
(assert (>= |norm(eye(n) + (h[k])*J[k])| 0.0))
; the negation of the claim
(assert (< (+ |Product(h[i1]*l[i1] + 1, i1, 0, k - 1)| (* |Product(h[i1]*l[i1] + 1, i1, 0, k - 1)| |h[k]| |l[k]|) (* (- 1.0) |norm((h[k])*J[k]*Product(eye(n) + (h[i1])*J[i1], i1, 0, k - 1) + Product(eye(n) + (h[i1])*J[i1], i1, 0, k - 1))|)) 0.0))
(check-sat)
(reset)
; katende2025/T5a2, step 8, base
; claim: Product(1 + h[i]*l[i], i, 0, 0 - 1) <= exp(Sum(h[i]*l[i], i, 0, 0 - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; katende2025/T5a2, step 8, step
; claim: (1 + h[k + 1 - 1]*l[k + 1 - 1])*Product(1 + h[i]*l[i], i, 0, k - 1) <= exp(Sum(h[i]*l[i], i, 0, k - 1) + h[k + 1 - 1]*l[k + 1 - 1])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(h[i1]*l[i1] + 1, i1, 0, k - 1)| Real)
(declare-const |exp(Sum(h[i1]*l[i1], i1, 0, k - 1))| Real)
(declare-const |exp(h[k]*l[k])| Real)
(declare-const |h[k]| Real)
(declare-const |l[k]| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |Product(h[i1]*l[i1] + 1, i1, 0, k - 1)|) |exp(Sum(h[i1]*l[i1], i1, 0, k - 1))|) 0.0))
; 7
(assert (>= (+ (- 1.0) |exp(h[k]*l[k])| (* (- 1.0) |h[k]| |l[k]|)) 0.0))
; about l[k]
(assert (>= |l[k]| 0.0))
; about h[k]
(assert (>= |h[k]| 0.0))
; about exp(h[k]*l[k])
(assert (> |exp(h[k]*l[k])| 0.0))
; about exp(Sum(h[i1]*l[i1], i1, 0, k - 1))
(assert (> |exp(Sum(h[i1]*l[i1], i1, 0, k - 1))| 0.0))
; Product(h[i1]*l[i1] + 1, i1, 0, k - 1) is nonnegative
(assert (>= |Product(h[i1]*l[i1] + 1, i1, 0, k - 1)| 0.0))
; exp(Sum(h[i1]*l[i1], i1, 0, k - 1)) is nonnegative
(assert (>= |exp(Sum(h[i1]*l[i1], i1, 0, k - 1))| 0.0))
; exp(h[k]*l[k]) is nonnegative
(assert (>= |exp(h[k]*l[k])| 0.0))
; h[k] is nonnegative
(assert (>= |h[k]| 0.0))
; l[k] is nonnegative
(assert (>= |l[k]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Product(h[i1]*l[i1] + 1, i1, 0, k - 1)|) (* (- 1.0) |Product(h[i1]*l[i1] + 1, i1, 0, k - 1)| |h[k]| |l[k]|) (* |exp(Sum(h[i1]*l[i1], i1, 0, k - 1))| |exp(h[k]*l[k])|)) 0.0))
(check-sat)
(reset)
; katende2025/T5a2, claim 1
; claim: norm(Product(eye(n) + h[i]*J[i], i, 0, m - 1)) <= Product(1 + h[i]*l[i], i, 0, m - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(h[i1]*l[i1] + 1, i1, 0, m - 1)| Real)
(declare-const |exp(Sum(h[i1]*l[i1], i1, 0, m - 1))| Real)
(declare-const |norm(Product(eye(n) + (h[i1])*J[i1], i1, 0, m - 1))| Real)
; 6
(assert (>= (+ |Product(h[i1]*l[i1] + 1, i1, 0, m - 1)| (* (- 1.0) |norm(Product(eye(n) + (h[i1])*J[i1], i1, 0, m - 1))|)) 0.0))
; 8
(assert (>= (+ (* (- 1.0) |Product(h[i1]*l[i1] + 1, i1, 0, m - 1)|) |exp(Sum(h[i1]*l[i1], i1, 0, m - 1))|) 0.0))
; about exp(Sum(h[i1]*l[i1], i1, 0, m - 1))
(assert (> |exp(Sum(h[i1]*l[i1], i1, 0, m - 1))| 0.0))
; Product(h[i1]*l[i1] + 1, i1, 0, m - 1) is nonnegative
(assert (>= |Product(h[i1]*l[i1] + 1, i1, 0, m - 1)| 0.0))
; exp(Sum(h[i1]*l[i1], i1, 0, m - 1)) is nonnegative
(assert (>= |exp(Sum(h[i1]*l[i1], i1, 0, m - 1))| 0.0))
; norm(Product(eye(n) + (h[i1])*J[i1], i1, 0, m - 1)) is nonnegative
(assert (>= |norm(Product(eye(n) + (h[i1])*J[i1], i1, 0, m - 1))| 0.0))
; the negation of the claim
(assert (< (+ |Product(h[i1]*l[i1] + 1, i1, 0, m - 1)| (* (- 1.0) |norm(Product(eye(n) + (h[i1])*J[i1], i1, 0, m - 1))|)) 0.0))
(check-sat)
(reset)
; katende2025/T5a2, claim 2
; claim: Product(1 + h[i]*l[i], i, 0, m - 1) <= exp(Sum(h[i]*l[i], i, 0, m - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(h[i1]*l[i1] + 1, i1, 0, m - 1)| Real)
(declare-const |exp(Sum(h[i1]*l[i1], i1, 0, m - 1))| Real)
(declare-const |norm(Product(eye(n) + (h[i1])*J[i1], i1, 0, m - 1))| Real)
; 6
(assert (>= (+ |Product(h[i1]*l[i1] + 1, i1, 0, m - 1)| (* (- 1.0) |norm(Product(eye(n) + (h[i1])*J[i1], i1, 0, m - 1))|)) 0.0))
; 8
(assert (>= (+ (* (- 1.0) |Product(h[i1]*l[i1] + 1, i1, 0, m - 1)|) |exp(Sum(h[i1]*l[i1], i1, 0, m - 1))|) 0.0))
; about exp(Sum(h[i1]*l[i1], i1, 0, m - 1))
(assert (> |exp(Sum(h[i1]*l[i1], i1, 0, m - 1))| 0.0))
; Product(h[i1]*l[i1] + 1, i1, 0, m - 1) is nonnegative
(assert (>= |Product(h[i1]*l[i1] + 1, i1, 0, m - 1)| 0.0))
; exp(Sum(h[i1]*l[i1], i1, 0, m - 1)) is nonnegative
(assert (>= |exp(Sum(h[i1]*l[i1], i1, 0, m - 1))| 0.0))
; norm(Product(eye(n) + (h[i1])*J[i1], i1, 0, m - 1)) is nonnegative
(assert (>= |norm(Product(eye(n) + (h[i1])*J[i1], i1, 0, m - 1))| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Product(h[i1]*l[i1] + 1, i1, 0, m - 1)|) |exp(Sum(h[i1]*l[i1], i1, 0, m - 1))|) 0.0))
(check-sat)
