; published/P11d, step 3, base
; claim: norm(F[0]) <= q[0]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(W[0])| Real)
(declare-const |norm(W[1])| Real)
(declare-const |norm(W[1]*W[0])| Real)
(declare-const |q[0]| Real)
; definition
(assert (= (+ |norm(W[0])| (* (- 1.0) |q[0]|)) 0.0))
; 2
(assert (>= (+ (* |norm(W[0])| |norm(W[1])|) (* (- 1.0) |norm(W[1]*W[0])|)) 0.0))
; norm(W[0]) is nonnegative
(assert (>= |norm(W[0])| 0.0))
; norm(W[1]) is nonnegative
(assert (>= |norm(W[1])| 0.0))
; norm(W[1]*W[0]) is nonnegative
(assert (>= |norm(W[1]*W[0])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(W[0])|) |q[0]|) 0.0))
(check-sat)
(reset)
; published/P11d, step 3, step
; claim: norm(F[k + 1]) <= q[k + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |2^k| Real)
(declare-const |Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])| Real)
(declare-const |Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])| Real)
(declare-const |norm(F[k])| Real)
(declare-const |norm(W[k + 1])| Real)
(declare-const |norm(W[k + 1]*F[k])| Real)
(declare-const |norm(W[k + 2])| Real)
(declare-const |norm(W[k + 2]*W[k + 1]*F[k])| Real)
(declare-const |over[k + 1]| Real)
(declare-const |over[k]| Real)
(declare-const |q[k + 1]| Real)
(declare-const |q[k]| Real)
(declare-const |theta[k + 1]| Real)
(declare-const |under[k + 1]| Real)
(declare-const |under[k]| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |norm(F[k])|) |q[k]|) 0.0))
; definition
(assert (= (+ (* |norm(W[k + 1])| |q[k]|) (* (- 1.0) |q[k + 1]|)) 0.0))
; definition
(assert (= (+ |Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])| (* (- 1.0) |over[k + 1]|)) 0.0))
; definition
(assert (= (+ |Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])| (* (- 1.0) |under[k + 1]|)) 0.0))
; 2
(assert (>= (+ (* |norm(F[k])| |norm(W[k + 1])|) (* (- 1.0) |norm(W[k + 1]*F[k])|)) 0.0))
; 2
(assert (>= (+ (* |norm(W[k + 1]*F[k])| |norm(W[k + 2])|) (* (- 1.0) |norm(W[k + 2]*W[k + 1]*F[k])|)) 0.0))
; about Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])
(assert (>= (+ (* (- 2.0) |2^k| |norm(W[k + 1]*F[k])|) |Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])| |theta[k + 1]|) 0.0))
; about Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])
(assert (>= (+ |Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])| (* (- 1.0) |under[k]|)) 0.0))
; about Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])
(assert (or (= (+ (* (- 2.0) |2^k| |norm(W[k + 1]*F[k])|) |Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])| |theta[k + 1]|) 0.0) (= (+ |Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])| (* (- 1.0) |under[k]|)) 0.0)))
; about Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])
(assert (>= (+ (* 2.0 |2^k| |q[k + 1]|) |Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])| (* (- 1.0) |theta[k + 1]|)) 0.0))
; about Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])
(assert (>= (+ |Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])| (* (- 1.0) |over[k]|)) 0.0))
; about Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])
(assert (or (= (+ (* 2.0 |2^k| |q[k + 1]|) |Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])| (* (- 1.0) |theta[k + 1]|)) 0.0) (= (+ |Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])| (* (- 1.0) |over[k]|)) 0.0)))
; 2^k is nonnegative
(assert (>= |2^k| 0.0))
; norm(F[k]) is nonnegative
(assert (>= |norm(F[k])| 0.0))
; norm(W[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1])| 0.0))
; norm(W[k + 1]*F[k]) is nonnegative
(assert (>= |norm(W[k + 1]*F[k])| 0.0))
; norm(W[k + 2]) is nonnegative
(assert (>= |norm(W[k + 2])| 0.0))
; norm(W[k + 2]*W[k + 1]*F[k]) is nonnegative
(assert (>= |norm(W[k + 2]*W[k + 1]*F[k])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(W[k + 1]*F[k])|) |q[k + 1]|) 0.0))
(check-sat)
(reset)
; published/P11d, step 5, base
; claim: norm(Product(W[i], i, j + 1, j)) <= Product(norm(W[i]), i, j + 1, j)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(W[j + 1])| Real)
(declare-const |norm(eye(d))| Real)
; 4
(assert (= (+ 1.0 (* (- 1.0) |norm(eye(d))|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(W[j + 1])|) (* |norm(W[j + 1])| |norm(eye(d))|)) 0.0))
; index
(assert (>= 0.0 0.0))
; norm(W[j + 1]) is nonnegative
(assert (>= |norm(W[j + 1])| 0.0))
; norm(eye(d)) is nonnegative
(assert (>= |norm(eye(d))| 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) |norm(eye(d))|)) 0.0))
(check-sat)
(reset)
; published/P11d, step 5, step
; claim: norm(W[k + 1]*Product(W[i], i, j + 1, k)) <= norm(W[k + 1])*Product(norm(W[i]), i, j + 1, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(norm(W[i1]), i1, j + 1, k)| Real)
(declare-const |norm(Product(W[i1], i1, j + 1, k))| Real)
(declare-const |norm(W[j + 1])| Real)
(declare-const |norm(W[k + 1])| Real)
(declare-const |norm(W[k + 1]*Product(W[i1], i1, j + 1, k))| Real)
(declare-const |norm(eye(d))| Real)
; 4
(assert (= (+ 1.0 (* (- 1.0) |norm(eye(d))|)) 0.0))
; induction hypothesis
(assert (>= (+ |Product(norm(W[i1]), i1, j + 1, k)| (* (- 1.0) |norm(Product(W[i1], i1, j + 1, k))|)) 0.0))
; 1
(assert (>= (+ (* |norm(Product(W[i1], i1, j + 1, k))| |norm(W[k + 1])|) (* (- 1.0) |norm(W[k + 1]*Product(W[i1], i1, j + 1, k))|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(W[j + 1])|) (* |norm(W[j + 1])| |norm(eye(d))|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(W[k + 1])|) (* |norm(W[k + 1])| |norm(eye(d))|)) 0.0))
; Product(norm(W[i1]), i1, j + 1, k) is nonnegative
(assert (>= |Product(norm(W[i1]), i1, j + 1, k)| 0.0))
; norm(Product(W[i1], i1, j + 1, k)) is nonnegative
(assert (>= |norm(Product(W[i1], i1, j + 1, k))| 0.0))
; norm(W[j + 1]) is nonnegative
(assert (>= |norm(W[j + 1])| 0.0))
; norm(W[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1])| 0.0))
; norm(W[k + 1]*Product(W[i1], i1, j + 1, k)) is nonnegative
(assert (>= |norm(W[k + 1]*Product(W[i1], i1, j + 1, k))| 0.0))
; norm(eye(d)) is nonnegative
(assert (>= |norm(eye(d))| 0.0))
; the negation of the claim
(assert (< (+ (* |Product(norm(W[i1]), i1, j + 1, k)| |norm(W[k + 1])|) (* (- 1.0) |norm(W[k + 1]*Product(W[i1], i1, j + 1, k))|)) 0.0))
(check-sat)
(reset)
; published/P11d, step 6, base
; claim: theta[0] - 2^0*q[0] <= over[0]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Max(-norm(W[0]) + theta[0], 0)| Real)
(declare-const |norm(W[0])| Real)
(declare-const |over[0]| Real)
(declare-const |q[0]| Real)
(declare-const |theta[0]| Real)
; definition
(assert (= (+ |norm(W[0])| (* (- 1.0) |q[0]|)) 0.0))
; definition
(assert (= (+ |Max(-norm(W[0]) + theta[0], 0)| (* (- 1.0) |over[0]|)) 0.0))
; about Max(-norm(W[0]) + theta[0], 0)
(assert (>= (+ |Max(-norm(W[0]) + theta[0], 0)| |norm(W[0])| (* (- 1.0) |theta[0]|)) 0.0))
; about Max(-norm(W[0]) + theta[0], 0)
(assert (>= |Max(-norm(W[0]) + theta[0], 0)| 0.0))
; about Max(-norm(W[0]) + theta[0], 0)
(assert (or (= (+ |Max(-norm(W[0]) + theta[0], 0)| |norm(W[0])| (* (- 1.0) |theta[0]|)) 0.0) (= |Max(-norm(W[0]) + theta[0], 0)| 0.0)))
; Max(-norm(W[0]) + theta[0], 0) is nonnegative
(assert (>= |Max(-norm(W[0]) + theta[0], 0)| 0.0))
; norm(W[0]) is nonnegative
(assert (>= |norm(W[0])| 0.0))
; the negation of the claim
(assert (< (+ |over[0]| |q[0]| (* (- 1.0) |theta[0]|)) 0.0))
(check-sat)
(reset)
; published/P11d, step 6, step
; claim: theta[j + 1] - 2^(j + 1)*q[j + 1] <= over[j + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |2^j| Real)
(declare-const |Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])| Real)
(declare-const |norm(W[j + 1])| Real)
(declare-const |over[j + 1]| Real)
(declare-const |over[j]| Real)
(declare-const |q[j + 1]| Real)
(declare-const |q[j]| Real)
(declare-const |theta[j + 1]| Real)
(declare-const |theta[j]| Real)
; induction hypothesis
(assert (>= (+ (* |2^j| |q[j]|) |over[j]| (* (- 1.0) |theta[j]|)) 0.0))
; definition
(assert (= (+ (* |norm(W[j + 1])| |q[j]|) (* (- 1.0) |q[j + 1]|)) 0.0))
; definition
(assert (= (+ |Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])| (* (- 1.0) |over[j + 1]|)) 0.0))
; about Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])
(assert (>= (+ (* 2.0 |2^j| |q[j + 1]|) |Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])| (* (- 1.0) |theta[j + 1]|)) 0.0))
; about Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])
(assert (>= (+ |Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])| (* (- 1.0) |over[j]|)) 0.0))
; about Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])
(assert (or (= (+ (* 2.0 |2^j| |q[j + 1]|) |Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])| (* (- 1.0) |theta[j + 1]|)) 0.0) (= (+ |Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])| (* (- 1.0) |over[j]|)) 0.0)))
; 2^j is nonnegative
(assert (>= |2^j| 0.0))
; norm(W[j + 1]) is nonnegative
(assert (>= |norm(W[j + 1])| 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |2^j| |q[j + 1]|) |over[j + 1]| (* (- 1.0) |theta[j + 1]|)) 0.0))
(check-sat)
(reset)
; published/P11d, step 7, base
; claim: theta[j] - 2^j*q[j] <= over[j]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |2^j| Real)
(declare-const |over[j]| Real)
(declare-const |q[j]| Real)
(declare-const |theta[j]| Real)
; 6
(assert (>= (+ (* |2^j| |q[j]|) |over[j]| (* (- 1.0) |theta[j]|)) 0.0))
; index
(assert (>= 0.0 0.0))
; 2^j is nonnegative
(assert (>= |2^j| 0.0))
; the negation of the claim
(assert (< (+ (* |2^j| |q[j]|) |over[j]| (* (- 1.0) |theta[j]|)) 0.0))
(check-sat)
(reset)
; published/P11d, step 7, step
; claim: theta[j] - 2^j*q[j] <= over[k + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |2^j| Real)
(declare-const |2^k| Real)
(declare-const |Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])| Real)
(declare-const |norm(W[k + 1])| Real)
(declare-const |over[j]| Real)
(declare-const |over[k + 1]| Real)
(declare-const |over[k]| Real)
(declare-const |q[j]| Real)
(declare-const |q[k + 1]| Real)
(declare-const |q[k]| Real)
(declare-const |theta[j]| Real)
(declare-const |theta[k + 1]| Real)
(declare-const |theta[k]| Real)
; induction hypothesis
(assert (>= (+ (* |2^j| |q[j]|) |over[k]| (* (- 1.0) |theta[j]|)) 0.0))
; definition
(assert (= (+ |Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])| (* (- 1.0) |over[k + 1]|)) 0.0))
; 6
(assert (>= (+ (* |2^j| |q[j]|) |over[j]| (* (- 1.0) |theta[j]|)) 0.0))
; definition
(assert (= (+ (* |norm(W[k + 1])| |q[k]|) (* (- 1.0) |q[k + 1]|)) 0.0))
; 6
(assert (>= (+ (* 2.0 |2^k| |q[k + 1]|) |over[k + 1]| (* (- 1.0) |theta[k + 1]|)) 0.0))
; 6
(assert (>= (+ (* |2^k| |q[k]|) |over[k]| (* (- 1.0) |theta[k]|)) 0.0))
; about Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])
(assert (>= (+ (* 2.0 |2^k| |q[k + 1]|) |Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])| (* (- 1.0) |theta[k + 1]|)) 0.0))
; about Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])
(assert (>= (+ |Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])| (* (- 1.0) |over[k]|)) 0.0))
; about Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])
(assert (or (= (+ (* 2.0 |2^k| |q[k + 1]|) |Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])| (* (- 1.0) |theta[k + 1]|)) 0.0) (= (+ |Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])| (* (- 1.0) |over[k]|)) 0.0)))
; 2^j is nonnegative
(assert (>= |2^j| 0.0))
; 2^k is nonnegative
(assert (>= |2^k| 0.0))
; norm(W[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1])| 0.0))
; the negation of the claim
(assert (< (+ (* |2^j| |q[j]|) |over[k + 1]| (* (- 1.0) |theta[j]|)) 0.0))
(check-sat)
(reset)
; published/P11d, step 8, base
; claim: Product(norm(W[i]), i, j + 1, j)*q[j] == q[j]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P11d, step 8, step
; claim: norm(W[k + 1])*Product(norm(W[i]), i, j + 1, k)*q[j] == q[k + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(norm(W[i1]), i1, j + 1, k)| Real)
(declare-const |norm(W[k + 1])| Real)
(declare-const |q[j]| Real)
(declare-const |q[k + 1]| Real)
(declare-const |q[k]| Real)
; induction hypothesis
(assert (= (+ (* (- 1.0) |Product(norm(W[i1]), i1, j + 1, k)| |q[j]|) |q[k]|) 0.0))
; definition
(assert (= (+ (* |norm(W[k + 1])| |q[k]|) (* (- 1.0) |q[k + 1]|)) 0.0))
; Product(norm(W[i1]), i1, j + 1, k) is nonnegative
(assert (>= |Product(norm(W[i1]), i1, j + 1, k)| 0.0))
; norm(W[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1])| 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) |Product(norm(W[i1]), i1, j + 1, k)| |norm(W[k + 1])| |q[j]|) |q[k + 1]|) 0.0)))
(check-sat)
(reset)
; published/P11d, step 9
; claim: norm(Product(W[i], i, j + 1, k))*q[j] <= q[k]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |2^j| Real)
(declare-const |Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])| Real)
(declare-const |Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])| Real)
(declare-const |Product(norm(W[i1]), i1, j + 1, k)| Real)
(declare-const |norm(F[j])| Real)
(declare-const |norm(Product(W[i1], i1, j + 1, k))| Real)
(declare-const |norm(W[j + 1])| Real)
(declare-const |norm(W[j + 1]*F[j])| Real)
(declare-const |over[j + 1]| Real)
(declare-const |over[j]| Real)
(declare-const |q[j + 1]| Real)
(declare-const |q[j]| Real)
(declare-const |q[k]| Real)
(declare-const |theta[j + 1]| Real)
(declare-const |under[j + 1]| Real)
(declare-const |under[j]| Real)
; definition
(assert (= (+ (* |norm(W[j + 1])| |q[j]|) (* (- 1.0) |q[j + 1]|)) 0.0))
; definition
(assert (= (+ |Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])| (* (- 1.0) |over[j + 1]|)) 0.0))
; definition
(assert (= (+ |Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])| (* (- 1.0) |under[j + 1]|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |norm(F[j])|) |q[j]|) 0.0))
; 5
(assert (>= (+ |Product(norm(W[i1]), i1, j + 1, k)| (* (- 1.0) |norm(Product(W[i1], i1, j + 1, k))|)) 0.0))
; 8
(assert (= (+ (* (- 1.0) |Product(norm(W[i1]), i1, j + 1, k)| |q[j]|) |q[k]|) 0.0))
; 8
(assert (= 0.0 0.0))
; 3
(assert (>= (+ (* (- 1.0) |norm(W[j + 1]*F[j])|) |q[j + 1]|) 0.0))
; about Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])
(assert (>= (+ (* (- 2.0) |2^j| |norm(W[j + 1]*F[j])|) |Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])| |theta[j + 1]|) 0.0))
; about Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])
(assert (>= (+ |Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])| (* (- 1.0) |under[j]|)) 0.0))
; about Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])
(assert (or (= (+ (* (- 2.0) |2^j| |norm(W[j + 1]*F[j])|) |Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])| |theta[j + 1]|) 0.0) (= (+ |Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])| (* (- 1.0) |under[j]|)) 0.0)))
; about Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])
(assert (>= (+ (* 2.0 |2^j| |q[j + 1]|) |Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])| (* (- 1.0) |theta[j + 1]|)) 0.0))
; about Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])
(assert (>= (+ |Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])| (* (- 1.0) |over[j]|)) 0.0))
; about Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])
(assert (or (= (+ (* 2.0 |2^j| |q[j + 1]|) |Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])| (* (- 1.0) |theta[j + 1]|)) 0.0) (= (+ |Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])| (* (- 1.0) |over[j]|)) 0.0)))
; 2^j is nonnegative
(assert (>= |2^j| 0.0))
; Product(norm(W[i1]), i1, j + 1, k) is nonnegative
(assert (>= |Product(norm(W[i1]), i1, j + 1, k)| 0.0))
; norm(F[j]) is nonnegative
(assert (>= |norm(F[j])| 0.0))
; norm(Product(W[i1], i1, j + 1, k)) is nonnegative
(assert (>= |norm(Product(W[i1], i1, j + 1, k))| 0.0))
; norm(W[j + 1]) is nonnegative
(assert (>= |norm(W[j + 1])| 0.0))
; norm(W[j + 1]*F[j]) is nonnegative
(assert (>= |norm(W[j + 1]*F[j])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(Product(W[i1], i1, j + 1, k))| |q[j]|) |q[k]|) 0.0))
(check-sat)
(reset)
; published/P11d, step 10, base
; claim: 2^0 >= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P11d, step 10, step
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
; published/P11d, step 11
; claim: 2^j*norm(Product(W[i], i, j + 1, k + 1))*q[j] <= 2^j*q[k + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |2^j| Real)
(declare-const |Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])| Real)
(declare-const |Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])| Real)
(declare-const |norm(Product(W[i1], i1, j + 1, k + 1))| Real)
(declare-const |norm(Product(W[i1], i1, j + 1, k))| Real)
(declare-const |norm(W[j + 1])| Real)
(declare-const |norm(W[j + 1]*F[j])| Real)
(declare-const |norm(W[k + 1])| Real)
(declare-const |norm(eye(d))| Real)
(declare-const |over[j + 1]| Real)
(declare-const |over[j]| Real)
(declare-const |q[j + 1]| Real)
(declare-const |q[j]| Real)
(declare-const |q[k + 1]| Real)
(declare-const |q[k]| Real)
(declare-const |theta[j + 1]| Real)
(declare-const |under[j + 1]| Real)
(declare-const |under[j]| Real)
; definition
(assert (= (+ (* |norm(W[j + 1])| |q[j]|) (* (- 1.0) |q[j + 1]|)) 0.0))
; definition
(assert (= (+ (* |norm(W[k + 1])| |q[k]|) (* (- 1.0) |q[k + 1]|)) 0.0))
; definition
(assert (= (+ |Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])| (* (- 1.0) |over[j + 1]|)) 0.0))
; definition
(assert (= (+ |Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])| (* (- 1.0) |under[j + 1]|)) 0.0))
; 9
(assert (>= (+ (* (- 1.0) |norm(Product(W[i1], i1, j + 1, k + 1))| |q[j]|) |q[k + 1]|) 0.0))
; 9
(assert (>= (+ (* (- 1.0) |norm(eye(d))| |q[j]|) |q[j]|) 0.0))
; 9
(assert (>= (+ (* (- 1.0) |norm(Product(W[i1], i1, j + 1, k))| |q[j]|) |q[k]|) 0.0))
; 9
(assert (>= (+ (* (- 1.0) |norm(eye(d))| |q[k]|) |q[k]|) 0.0))
; 10
(assert (>= (+ (- 1.0) |2^j|) 0.0))
; about Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])
(assert (>= (+ (* (- 2.0) |2^j| |norm(W[j + 1]*F[j])|) |Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])| |theta[j + 1]|) 0.0))
; about Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])
(assert (>= (+ |Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])| (* (- 1.0) |under[j]|)) 0.0))
; about Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])
(assert (or (= (+ (* (- 2.0) |2^j| |norm(W[j + 1]*F[j])|) |Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])| |theta[j + 1]|) 0.0) (= (+ |Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])| (* (- 1.0) |under[j]|)) 0.0)))
; about Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])
(assert (>= (+ (* 2.0 |2^j| |q[j + 1]|) |Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])| (* (- 1.0) |theta[j + 1]|)) 0.0))
; about Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])
(assert (>= (+ |Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])| (* (- 1.0) |over[j]|)) 0.0))
; about Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])
(assert (or (= (+ (* 2.0 |2^j| |q[j + 1]|) |Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])| (* (- 1.0) |theta[j + 1]|)) 0.0) (= (+ |Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])| (* (- 1.0) |over[j]|)) 0.0)))
; 2^j is nonnegative
(assert (>= |2^j| 0.0))
; norm(Product(W[i1], i1, j + 1, k + 1)) is nonnegative
(assert (>= |norm(Product(W[i1], i1, j + 1, k + 1))| 0.0))
; norm(Product(W[i1], i1, j + 1, k)) is nonnegative
(assert (>= |norm(Product(W[i1], i1, j + 1, k))| 0.0))
; norm(W[j + 1]) is nonnegative
(assert (>= |norm(W[j + 1])| 0.0))
; norm(W[j + 1]*F[j]) is nonnegative
(assert (>= |norm(W[j + 1]*F[j])| 0.0))
; norm(W[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1])| 0.0))
; norm(eye(d)) is nonnegative
(assert (>= |norm(eye(d))| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |2^j| |norm(Product(W[i1], i1, j + 1, k + 1))| |q[j]|) (* |2^j| |q[k + 1]|)) 0.0))
(check-sat)
(reset)
; published/P11d, step 12
; claim: norm(Product(W[i], i, j + 1, k + 1))*theta[j] <= norm(Product(W[i], i, j + 1, k + 1))*over[k] + 2^j*q[k + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |2^j| Real)
(declare-const |2^k| Real)
(declare-const |norm(Product(W[i1], i1, j + 1, k + 1))| Real)
(declare-const |norm(W[j + 1])| Real)
(declare-const |norm(W[k + 1])| Real)
(declare-const |over[j]| Real)
(declare-const |over[k]| Real)
(declare-const |q[j + 1]| Real)
(declare-const |q[j]| Real)
(declare-const |q[k + 1]| Real)
(declare-const |q[k]| Real)
(declare-const |theta[j]| Real)
(declare-const |theta[k]| Real)
; definition
(assert (= (+ (* |norm(W[k + 1])| |q[k]|) (* (- 1.0) |q[k + 1]|)) 0.0))
; 7
(assert (>= (+ (* |2^j| |q[j]|) |over[k]| (* (- 1.0) |theta[j]|)) 0.0))
; 7
(assert (>= (+ (* |2^j| |q[j]|) |over[j]| (* (- 1.0) |theta[j]|)) 0.0))
; 7
(assert (>= (+ (* |2^k| |q[k]|) |over[k]| (* (- 1.0) |theta[k]|)) 0.0))
; 11
(assert (>= (+ (* (- 1.0) |2^j| |norm(Product(W[i1], i1, j + 1, k + 1))| |q[j]|) (* |2^j| |q[k + 1]|)) 0.0))
; 11
(assert (>= (+ (* (- 1.0) |2^j| |norm(W[j + 1])| |q[j]|) (* |2^j| |q[j + 1]|)) 0.0))
; 11
(assert (>= (+ (* (- 1.0) |2^k| |norm(W[k + 1])| |q[k]|) (* |2^k| |q[k + 1]|)) 0.0))
; definition
(assert (= (+ (* |norm(W[j + 1])| |q[j]|) (* (- 1.0) |q[j + 1]|)) 0.0))
; 2^j is nonnegative
(assert (>= |2^j| 0.0))
; 2^k is nonnegative
(assert (>= |2^k| 0.0))
; norm(Product(W[i1], i1, j + 1, k + 1)) is nonnegative
(assert (>= |norm(Product(W[i1], i1, j + 1, k + 1))| 0.0))
; norm(W[j + 1]) is nonnegative
(assert (>= |norm(W[j + 1])| 0.0))
; norm(W[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1])| 0.0))
; the negation of the claim
(assert (< (+ (* |2^j| |q[k + 1]|) (* |norm(Product(W[i1], i1, j + 1, k + 1))| |over[k]|) (* (- 1.0) |norm(Product(W[i1], i1, j + 1, k + 1))| |theta[j]|)) 0.0))
(check-sat)
(reset)
; published/P11d, step 13, each
; claim: norm(Product(W[i_], i_, i + 1, k + 1))*theta[i] <= norm(Product(W[i_], i_, i + 1, k + 1))*over[k] + 2^i*q[k + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |2^i| Real)
(declare-const |2^k| Real)
(declare-const |norm(Product(W[i1], i1, i + 1, k + 1))| Real)
(declare-const |norm(W[i + 1])| Real)
(declare-const |norm(W[k + 1])| Real)
(declare-const |over[i]| Real)
(declare-const |over[k]| Real)
(declare-const |q[i + 1]| Real)
(declare-const |q[i]| Real)
(declare-const |q[k + 1]| Real)
(declare-const |q[k]| Real)
(declare-const |theta[i]| Real)
(declare-const |theta[k]| Real)
; definition
(assert (= (+ (* |norm(W[k + 1])| |q[k]|) (* (- 1.0) |q[k + 1]|)) 0.0))
; 12
(assert (>= (+ (* |2^i| |q[i + 1]|) (* |norm(W[i + 1])| |over[i]|) (* (- 1.0) |norm(W[i + 1])| |theta[i]|)) 0.0))
; 12
(assert (>= (+ (* |2^i| |q[k + 1]|) (* |norm(Product(W[i1], i1, i + 1, k + 1))| |over[k]|) (* (- 1.0) |norm(Product(W[i1], i1, i + 1, k + 1))| |theta[i]|)) 0.0))
; 12
(assert (>= (+ (* |2^k| |q[k + 1]|) (* |norm(W[k + 1])| |over[k]|) (* (- 1.0) |norm(W[k + 1])| |theta[k]|)) 0.0))
; definition
(assert (= (+ (* |norm(W[i + 1])| |q[i]|) (* (- 1.0) |q[i + 1]|)) 0.0))
; 2^i is nonnegative
(assert (>= |2^i| 0.0))
; 2^k is nonnegative
(assert (>= |2^k| 0.0))
; norm(Product(W[i1], i1, i + 1, k + 1)) is nonnegative
(assert (>= |norm(Product(W[i1], i1, i + 1, k + 1))| 0.0))
; norm(W[i + 1]) is nonnegative
(assert (>= |norm(W[i + 1])| 0.0))
; norm(W[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1])| 0.0))
; the negation of the claim
(assert (< (+ (* |2^i| |q[k + 1]|) (* |norm(Product(W[i1], i1, i + 1, k + 1))| |over[k]|) (* (- 1.0) |norm(Product(W[i1], i1, i + 1, k + 1))| |theta[i]|)) 0.0))
(check-sat)
(reset)
; published/P11d, step 13, defined
; claim: Sum(norm(Product(W[i], i, j + 1, k + 1))*theta[j], j, 0, k) == Sum(norm(Product(W[i], i, j + 1, k + 1))*theta[j], j, 0, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P11d, step 13, defined
; claim: Sum(norm(Product(W[i], i, j + 1, k + 1))*over[k] + 2^j*q[k + 1], j, 0, k) == Sum(norm(Product(W[i], i, j + 1, k + 1))*over[k] + 2^j*q[k + 1], j, 0, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P11d, step 14, base
; claim: Sum(2^j, j, 0, 0) == 2^(0 + 1) - 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P11d, step 14, step
; claim: Sum(2^j, j, 0, k) + 2^(k + 1) == 2^(k + 1 + 1) - 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |2^k| Real)
(declare-const |Sum(2^(i1), i1, 0, k)| Real)
; induction hypothesis
(assert (= (+ (- 1.0) (* 2.0 |2^k|) (* (- 1.0) |Sum(2^(i1), i1, 0, k)|)) 0.0))
; 2^k is nonnegative
(assert (>= |2^k| 0.0))
; Sum(2^(i1), i1, 0, k) is nonnegative
(assert (>= |Sum(2^(i1), i1, 0, k)| 0.0))
; the negation of the claim
(assert (not (= (+ (- 1.0) (* 2.0 |2^k|) (* (- 1.0) |Sum(2^(i1), i1, 0, k)|)) 0.0)))
(check-sat)
(reset)
; published/P11d, step 15, base
; claim: over[0] <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Max(-2*q[1] + theta[1], over[0])| Real)
(declare-const |Max(-norm(W[0]) + theta[0], 0)| Real)
(declare-const |Max(0, norm(W[0]) - theta[0])| Real)
(declare-const |Max(2*norm(W[1]*W[0]) - theta[1], under[0])| Real)
(declare-const |norm(W[0])| Real)
(declare-const |norm(W[1])| Real)
(declare-const |norm(W[1]*W[0])| Real)
(declare-const |norm(W[2])| Real)
(declare-const |norm(W[2]*W[1])| Real)
(declare-const |over[0]| Real)
(declare-const |over[1]| Real)
(declare-const |q[0]| Real)
(declare-const |q[1]| Real)
(declare-const |q[2]| Real)
(declare-const |theta[0]| Real)
(declare-const |theta[1]| Real)
(declare-const |under[0]| Real)
(declare-const |under[1]| Real)
; H1
(assert (= (+ |norm(W[0])| (* (- 1.0) |theta[0]|)) 0.0))
; definition
(assert (= (+ (* |norm(W[1])| |q[0]|) (* (- 1.0) |q[1]|)) 0.0))
; definition
(assert (= (+ |Max(-norm(W[0]) + theta[0], 0)| (* (- 1.0) |over[0]|)) 0.0))
; definition
(assert (= (+ |Max(-2*q[1] + theta[1], over[0])| (* (- 1.0) |over[1]|)) 0.0))
; definition
(assert (= (+ |Max(2*norm(W[1]*W[0]) - theta[1], under[0])| (* (- 1.0) |under[1]|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |norm(W[0])|) |q[0]|) 0.0))
; 13
(assert (>= (+ (* |norm(W[1])| |over[0]|) (* (- 1.0) |norm(W[1])| |theta[0]|) |q[1]|) 0.0))
; 14
(assert (= 0.0 0.0))
; H1
(assert (= (+ (* |norm(W[1])| |theta[0]|) |norm(W[1]*W[0])| (* (- 1.0) |theta[1]|)) 0.0))
; definition
(assert (= (+ |norm(W[0])| (* (- 1.0) |q[0]|)) 0.0))
; definition
(assert (= (+ |Max(0, norm(W[0]) - theta[0])| (* (- 1.0) |under[0]|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |norm(W[1]*W[0])|) |q[1]|) 0.0))
; 13
(assert (>= (+ (* |norm(W[2])| |over[1]|) (* (- 1.0) |norm(W[2])| |theta[1]|) (* |norm(W[2]*W[1])| |over[1]|) (* (- 1.0) |norm(W[2]*W[1])| |theta[0]|) (* 3.0 |q[2]|)) 0.0))
; definition
(assert (= (+ (* |norm(W[2])| |q[1]|) (* (- 1.0) |q[2]|)) 0.0))
; about Max(2*norm(W[1]*W[0]) - theta[1], under[0])
(assert (>= (+ |Max(2*norm(W[1]*W[0]) - theta[1], under[0])| (* (- 2.0) |norm(W[1]*W[0])|) |theta[1]|) 0.0))
; about Max(2*norm(W[1]*W[0]) - theta[1], under[0])
(assert (>= (+ |Max(2*norm(W[1]*W[0]) - theta[1], under[0])| (* (- 1.0) |under[0]|)) 0.0))
; about Max(2*norm(W[1]*W[0]) - theta[1], under[0])
(assert (or (= (+ |Max(2*norm(W[1]*W[0]) - theta[1], under[0])| (* (- 2.0) |norm(W[1]*W[0])|) |theta[1]|) 0.0) (= (+ |Max(2*norm(W[1]*W[0]) - theta[1], under[0])| (* (- 1.0) |under[0]|)) 0.0)))
; about Max(0, norm(W[0]) - theta[0])
(assert (>= |Max(0, norm(W[0]) - theta[0])| 0.0))
; about Max(0, norm(W[0]) - theta[0])
(assert (>= (+ |Max(0, norm(W[0]) - theta[0])| (* (- 1.0) |norm(W[0])|) |theta[0]|) 0.0))
; about Max(0, norm(W[0]) - theta[0])
(assert (or (= |Max(0, norm(W[0]) - theta[0])| 0.0) (= (+ |Max(0, norm(W[0]) - theta[0])| (* (- 1.0) |norm(W[0])|) |theta[0]|) 0.0)))
; about Max(-norm(W[0]) + theta[0], 0)
(assert (>= (+ |Max(-norm(W[0]) + theta[0], 0)| |norm(W[0])| (* (- 1.0) |theta[0]|)) 0.0))
; about Max(-norm(W[0]) + theta[0], 0)
(assert (>= |Max(-norm(W[0]) + theta[0], 0)| 0.0))
; about Max(-norm(W[0]) + theta[0], 0)
(assert (or (= (+ |Max(-norm(W[0]) + theta[0], 0)| |norm(W[0])| (* (- 1.0) |theta[0]|)) 0.0) (= |Max(-norm(W[0]) + theta[0], 0)| 0.0)))
; about Max(-2*q[1] + theta[1], over[0])
(assert (>= (+ |Max(-2*q[1] + theta[1], over[0])| (* 2.0 |q[1]|) (* (- 1.0) |theta[1]|)) 0.0))
; about Max(-2*q[1] + theta[1], over[0])
(assert (>= (+ |Max(-2*q[1] + theta[1], over[0])| (* (- 1.0) |over[0]|)) 0.0))
; about Max(-2*q[1] + theta[1], over[0])
(assert (or (= (+ |Max(-2*q[1] + theta[1], over[0])| (* 2.0 |q[1]|) (* (- 1.0) |theta[1]|)) 0.0) (= (+ |Max(-2*q[1] + theta[1], over[0])| (* (- 1.0) |over[0]|)) 0.0)))
; Max(-norm(W[0]) + theta[0], 0) is nonnegative
(assert (>= |Max(-norm(W[0]) + theta[0], 0)| 0.0))
; Max(0, norm(W[0]) - theta[0]) is nonnegative
(assert (>= |Max(0, norm(W[0]) - theta[0])| 0.0))
; norm(W[0]) is nonnegative
(assert (>= |norm(W[0])| 0.0))
; norm(W[1]) is nonnegative
(assert (>= |norm(W[1])| 0.0))
; norm(W[1]*W[0]) is nonnegative
(assert (>= |norm(W[1]*W[0])| 0.0))
; norm(W[2]) is nonnegative
(assert (>= |norm(W[2])| 0.0))
; norm(W[2]*W[1]) is nonnegative
(assert (>= |norm(W[2]*W[1])| 0.0))
; the negation of the claim
(assert (< (* (- 1.0) |over[0]|) 0.0))
(check-sat)
(reset)
; published/P11d, step 15, step
; claim: over[k + 1] <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |2^k| Real)
(declare-const |Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])| Real)
(declare-const |Max(-4*2^k*q[k + 2] + theta[k + 2], over[k + 1])| Real)
(declare-const |Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])| Real)
(declare-const |Max(4*2^k*norm(W[k + 2]*W[k + 1]*F[k]) - theta[k + 2], under[k + 1])| Real)
(declare-const |Sum(2^(i1), i1, 0, k + 1)| Real)
(declare-const |Sum(2^(i1), i1, 0, k + 2)| Real)
(declare-const |Sum(2^(i1), i1, 0, k)| Real)
(declare-const |Sum(norm(Product(W[i1], i1, i2 + 1, k + 1))*theta[i2], i2, 0, k)| Real)
(declare-const |Sum(norm(Product(W[i1], i1, i2 + 1, k + 1)), i2, 0, k)| Real)
(declare-const |Sum(norm(Product(W[i1], i1, i2 + 1, k + 2))*theta[i2], i2, 0, k + 1)| Real)
(declare-const |Sum(norm(Product(W[i1], i1, i2 + 1, k + 2)), i2, 0, k + 1)| Real)
(declare-const |Sum(norm(Product(W[i1], i1, i2 + 1, k + 3))*theta[i2], i2, 0, k + 2)| Real)
(declare-const |Sum(norm(Product(W[i1], i1, i2 + 1, k + 3)), i2, 0, k + 2)| Real)
(declare-const |Sum(norm(Product(W[i1], i1, i2 + 1, k))*theta[i2], i2, 0, k - 1)| Real)
(declare-const |norm(F[k])| Real)
(declare-const |norm(W[k + 1])| Real)
(declare-const |norm(W[k + 1]*F[k])| Real)
(declare-const |norm(W[k + 2])| Real)
(declare-const |norm(W[k + 2]*W[k + 1]*F[k])| Real)
(declare-const |norm(W[k + 3])| Real)
(declare-const |over[k + 1]| Real)
(declare-const |over[k + 2]| Real)
(declare-const |over[k]| Real)
(declare-const |q[k + 1]| Real)
(declare-const |q[k + 2]| Real)
(declare-const |q[k + 3]| Real)
(declare-const |q[k]| Real)
(declare-const |theta[k + 1]| Real)
(declare-const |theta[k + 2]| Real)
(declare-const |theta[k]| Real)
(declare-const |under[k + 1]| Real)
(declare-const |under[k + 2]| Real)
(declare-const |under[k]| Real)
; induction hypothesis
(assert (>= (* (- 1.0) |over[k]|) 0.0))
; H1
(assert (= (+ |Sum(norm(Product(W[i1], i1, i2 + 1, k))*theta[i2], i2, 0, k - 1)| |norm(F[k])| (* (- 1.0) |theta[k]|)) 0.0))
; H1
(assert (= (+ |Sum(norm(Product(W[i1], i1, i2 + 1, k + 1))*theta[i2], i2, 0, k)| |norm(W[k + 1]*F[k])| (* (- 1.0) |theta[k + 1]|)) 0.0))
; definition
(assert (= (+ (* |norm(W[k + 1])| |q[k]|) (* (- 1.0) |q[k + 1]|)) 0.0))
; definition
(assert (= (+ (* |norm(W[k + 2])| |q[k + 1]|) (* (- 1.0) |q[k + 2]|)) 0.0))
; definition
(assert (= (+ |Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])| (* (- 1.0) |over[k + 1]|)) 0.0))
; definition
(assert (= (+ |Max(-4*2^k*q[k + 2] + theta[k + 2], over[k + 1])| (* (- 1.0) |over[k + 2]|)) 0.0))
; definition
(assert (= (+ |Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])| (* (- 1.0) |under[k + 1]|)) 0.0))
; definition
(assert (= (+ |Max(4*2^k*norm(W[k + 2]*W[k + 1]*F[k]) - theta[k + 2], under[k + 1])| (* (- 1.0) |under[k + 2]|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |norm(F[k])|) |q[k]|) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |norm(W[k + 1]*F[k])|) |q[k + 1]|) 0.0))
; 13
(assert (>= (+ (* |Sum(2^(i1), i1, 0, k)| |q[k + 1]|) (* (- 1.0) |Sum(norm(Product(W[i1], i1, i2 + 1, k + 1))*theta[i2], i2, 0, k)|) (* |Sum(norm(Product(W[i1], i1, i2 + 1, k + 1)), i2, 0, k)| |over[k]|)) 0.0))
; 13
(assert (>= (+ (* |Sum(2^(i1), i1, 0, k + 1)| |q[k + 2]|) (* (- 1.0) |Sum(norm(Product(W[i1], i1, i2 + 1, k + 2))*theta[i2], i2, 0, k + 1)|) (* |Sum(norm(Product(W[i1], i1, i2 + 1, k + 2)), i2, 0, k + 1)| |over[k + 1]|)) 0.0))
; 14
(assert (= (+ (- 1.0) (* 2.0 |2^k|) (* (- 1.0) |Sum(2^(i1), i1, 0, k)|)) 0.0))
; 14
(assert (= (+ (- 1.0) (* 4.0 |2^k|) (* (- 1.0) |Sum(2^(i1), i1, 0, k + 1)|)) 0.0))
; 14
(assert (= 0.0 0.0))
; H1
(assert (= (+ |Sum(norm(Product(W[i1], i1, i2 + 1, k + 2))*theta[i2], i2, 0, k + 1)| |norm(W[k + 2]*W[k + 1]*F[k])| (* (- 1.0) |theta[k + 2]|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |norm(W[k + 2]*W[k + 1]*F[k])|) |q[k + 2]|) 0.0))
; 13
(assert (>= (+ (* |Sum(2^(i1), i1, 0, k + 2)| |q[k + 3]|) (* (- 1.0) |Sum(norm(Product(W[i1], i1, i2 + 1, k + 3))*theta[i2], i2, 0, k + 2)|) (* |Sum(norm(Product(W[i1], i1, i2 + 1, k + 3)), i2, 0, k + 2)| |over[k + 2]|)) 0.0))
; definition
(assert (= (+ (* |norm(W[k + 3])| |q[k + 2]|) (* (- 1.0) |q[k + 3]|)) 0.0))
; about Max(4*2^k*norm(W[k + 2]*W[k + 1]*F[k]) - theta[k + 2], under[k + 1])
(assert (>= (+ (* (- 4.0) |2^k| |norm(W[k + 2]*W[k + 1]*F[k])|) |Max(4*2^k*norm(W[k + 2]*W[k + 1]*F[k]) - theta[k + 2], under[k + 1])| |theta[k + 2]|) 0.0))
; about Max(4*2^k*norm(W[k + 2]*W[k + 1]*F[k]) - theta[k + 2], under[k + 1])
(assert (>= (+ |Max(4*2^k*norm(W[k + 2]*W[k + 1]*F[k]) - theta[k + 2], under[k + 1])| (* (- 1.0) |under[k + 1]|)) 0.0))
; about Max(4*2^k*norm(W[k + 2]*W[k + 1]*F[k]) - theta[k + 2], under[k + 1])
(assert (or (= (+ (* (- 4.0) |2^k| |norm(W[k + 2]*W[k + 1]*F[k])|) |Max(4*2^k*norm(W[k + 2]*W[k + 1]*F[k]) - theta[k + 2], under[k + 1])| |theta[k + 2]|) 0.0) (= (+ |Max(4*2^k*norm(W[k + 2]*W[k + 1]*F[k]) - theta[k + 2], under[k + 1])| (* (- 1.0) |under[k + 1]|)) 0.0)))
; about Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])
(assert (>= (+ (* (- 2.0) |2^k| |norm(W[k + 1]*F[k])|) |Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])| |theta[k + 1]|) 0.0))
; about Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])
(assert (>= (+ |Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])| (* (- 1.0) |under[k]|)) 0.0))
; about Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])
(assert (or (= (+ (* (- 2.0) |2^k| |norm(W[k + 1]*F[k])|) |Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])| |theta[k + 1]|) 0.0) (= (+ |Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])| (* (- 1.0) |under[k]|)) 0.0)))
; about Max(-4*2^k*q[k + 2] + theta[k + 2], over[k + 1])
(assert (>= (+ (* 4.0 |2^k| |q[k + 2]|) |Max(-4*2^k*q[k + 2] + theta[k + 2], over[k + 1])| (* (- 1.0) |theta[k + 2]|)) 0.0))
; about Max(-4*2^k*q[k + 2] + theta[k + 2], over[k + 1])
(assert (>= (+ |Max(-4*2^k*q[k + 2] + theta[k + 2], over[k + 1])| (* (- 1.0) |over[k + 1]|)) 0.0))
; about Max(-4*2^k*q[k + 2] + theta[k + 2], over[k + 1])
(assert (or (= (+ (* 4.0 |2^k| |q[k + 2]|) |Max(-4*2^k*q[k + 2] + theta[k + 2], over[k + 1])| (* (- 1.0) |theta[k + 2]|)) 0.0) (= (+ |Max(-4*2^k*q[k + 2] + theta[k + 2], over[k + 1])| (* (- 1.0) |over[k + 1]|)) 0.0)))
; about Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])
(assert (>= (+ (* 2.0 |2^k| |q[k + 1]|) |Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])| (* (- 1.0) |theta[k + 1]|)) 0.0))
; about Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])
(assert (>= (+ |Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])| (* (- 1.0) |over[k]|)) 0.0))
; about Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])
(assert (or (= (+ (* 2.0 |2^k| |q[k + 1]|) |Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])| (* (- 1.0) |theta[k + 1]|)) 0.0) (= (+ |Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])| (* (- 1.0) |over[k]|)) 0.0)))
; 2^k is nonnegative
(assert (>= |2^k| 0.0))
; Sum(2^(i1), i1, 0, k + 1) is nonnegative
(assert (>= |Sum(2^(i1), i1, 0, k + 1)| 0.0))
; Sum(2^(i1), i1, 0, k + 2) is nonnegative
(assert (>= |Sum(2^(i1), i1, 0, k + 2)| 0.0))
; Sum(2^(i1), i1, 0, k) is nonnegative
(assert (>= |Sum(2^(i1), i1, 0, k)| 0.0))
; Sum(norm(Product(W[i1], i1, i2 + 1, k + 1)), i2, 0, k) is nonnegative
(assert (>= |Sum(norm(Product(W[i1], i1, i2 + 1, k + 1)), i2, 0, k)| 0.0))
; Sum(norm(Product(W[i1], i1, i2 + 1, k + 2)), i2, 0, k + 1) is nonnegative
(assert (>= |Sum(norm(Product(W[i1], i1, i2 + 1, k + 2)), i2, 0, k + 1)| 0.0))
; Sum(norm(Product(W[i1], i1, i2 + 1, k + 3)), i2, 0, k + 2) is nonnegative
(assert (>= |Sum(norm(Product(W[i1], i1, i2 + 1, k + 3)), i2, 0, k + 2)| 0.0))
; norm(F[k]) is nonnegative
(assert (>= |norm(F[k])| 0.0))
; norm(W[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1])| 0.0))
; norm(W[k + 1]*F[k]) is nonnegative
(assert (>= |norm(W[k + 1]*F[k])| 0.0))
; norm(W[k + 2]) is nonnegative
(assert (>= |norm(W[k + 2])| 0.0))
; norm(W[k + 2]*W[k + 1]*F[k]) is nonnegative
(assert (>= |norm(W[k + 2]*W[k + 1]*F[k])| 0.0))
; norm(W[k + 3]) is nonnegative
(assert (>= |norm(W[k + 3])| 0.0))
; the negation of the claim
(assert (< (* (- 1.0) |over[k + 1]|) 0.0))
(check-sat)
(reset)
; published/P11d, step 16
; claim: theta[n] <= 2^n*q[n]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |2^n| Real)
(declare-const |Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])| Real)
(declare-const |Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])| Real)
(declare-const |norm(W[n + 1])| Real)
(declare-const |norm(W[n + 1]*F[n])| Real)
(declare-const |over[n + 1]| Real)
(declare-const |over[n]| Real)
(declare-const |q[n + 1]| Real)
(declare-const |q[n]| Real)
(declare-const |theta[n + 1]| Real)
(declare-const |theta[n]| Real)
(declare-const |under[n + 1]| Real)
(declare-const |under[n]| Real)
; definition
(assert (= (+ (* |norm(W[n + 1])| |q[n]|) (* (- 1.0) |q[n + 1]|)) 0.0))
; definition
(assert (= (+ |Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])| (* (- 1.0) |over[n + 1]|)) 0.0))
; definition
(assert (= (+ |Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])| (* (- 1.0) |under[n + 1]|)) 0.0))
; 6
(assert (>= (+ (* |2^n| |q[n]|) |over[n]| (* (- 1.0) |theta[n]|)) 0.0))
; 15
(assert (>= (* (- 1.0) |over[n]|) 0.0))
; 6
(assert (>= (+ (* 2.0 |2^n| |q[n + 1]|) |over[n + 1]| (* (- 1.0) |theta[n + 1]|)) 0.0))
; 15
(assert (>= (* (- 1.0) |over[n + 1]|) 0.0))
; about Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])
(assert (>= (+ (* (- 2.0) |2^n| |norm(W[n + 1]*F[n])|) |Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])| |theta[n + 1]|) 0.0))
; about Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])
(assert (>= (+ |Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])| (* (- 1.0) |under[n]|)) 0.0))
; about Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])
(assert (or (= (+ (* (- 2.0) |2^n| |norm(W[n + 1]*F[n])|) |Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])| |theta[n + 1]|) 0.0) (= (+ |Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])| (* (- 1.0) |under[n]|)) 0.0)))
; about Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])
(assert (>= (+ (* 2.0 |2^n| |q[n + 1]|) |Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])| (* (- 1.0) |theta[n + 1]|)) 0.0))
; about Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])
(assert (>= (+ |Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])| (* (- 1.0) |over[n]|)) 0.0))
; about Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])
(assert (or (= (+ (* 2.0 |2^n| |q[n + 1]|) |Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])| (* (- 1.0) |theta[n + 1]|)) 0.0) (= (+ |Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])| (* (- 1.0) |over[n]|)) 0.0)))
; 2^n is nonnegative
(assert (>= |2^n| 0.0))
; norm(W[n + 1]) is nonnegative
(assert (>= |norm(W[n + 1])| 0.0))
; norm(W[n + 1]*F[n]) is nonnegative
(assert (>= |norm(W[n + 1]*F[n])| 0.0))
; the negation of the claim
(assert (< (+ (* |2^n| |q[n]|) (* (- 1.0) |theta[n]|)) 0.0))
(check-sat)
(reset)
; published/P11d, step 18, base
; claim: norm(Product(W[i], i, j + 1, j)*F[j] - F[j]) <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; 17
(assert (>= 0.0 0.0))
; index
(assert (>= 0.0 0.0))
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P11d, step 18, step
; claim: norm(W[k + 1]*Product(W[i], i, j + 1, k)*F[j] - F[k + 1]) <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(F[k] + (-1)*Product(W[i1], i1, j + 1, k)*F[j])| Real)
(declare-const |norm(W[k + 1])| Real)
(declare-const |norm(W[k + 1]*F[k] + (-1)*W[k + 1]*Product(W[i1], i1, j + 1, k)*F[j])| Real)
; induction hypothesis
(assert (>= (* (- 1.0) |norm(F[k] + (-1)*Product(W[i1], i1, j + 1, k)*F[j])|) 0.0))
; 17
(assert (>= (+ (* |norm(F[k] + (-1)*Product(W[i1], i1, j + 1, k)*F[j])| |norm(W[k + 1])|) (* (- 1.0) |norm(W[k + 1]*F[k] + (-1)*W[k + 1]*Product(W[i1], i1, j + 1, k)*F[j])|)) 0.0))
; 17
(assert (>= 0.0 0.0))
; norm(F[k] + (-1)*Product(W[i1], i1, j + 1, k)*F[j]) is nonnegative
(assert (>= |norm(F[k] + (-1)*Product(W[i1], i1, j + 1, k)*F[j])| 0.0))
; norm(W[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1])| 0.0))
; norm(W[k + 1]*F[k] + (-1)*W[k + 1]*Product(W[i1], i1, j + 1, k)*F[j]) is nonnegative
(assert (>= |norm(W[k + 1]*F[k] + (-1)*W[k + 1]*Product(W[i1], i1, j + 1, k)*F[j])| 0.0))
; the negation of the claim
(assert (< (* (- 1.0) |norm(W[k + 1]*F[k] + (-1)*W[k + 1]*Product(W[i1], i1, j + 1, k)*F[j])|) 0.0))
(check-sat)
(reset)
; published/P11d, step 21
; claim: norm(F[k]) <= norm(Product(W[i], i, j + 1, k))*norm(F[j])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(F[j])| Real)
(declare-const |norm(F[k] + (-1)*Product(W[i1], i1, j + 1, k)*F[j])| Real)
(declare-const |norm(F[k])| Real)
(declare-const |norm(Product(W[i1], i1, j + 1, k))| Real)
(declare-const |norm(Product(W[i1], i1, j + 1, k)*F[j])| Real)
(declare-const |norm(eye(d))| Real)
; 18
(assert (>= (* (- 1.0) |norm(F[k] + (-1)*Product(W[i1], i1, j + 1, k)*F[j])|) 0.0))
; 18
(assert (>= 0.0 0.0))
; 19
(assert (>= (+ |norm(F[k] + (-1)*Product(W[i1], i1, j + 1, k)*F[j])| (* (- 1.0) |norm(F[k])|) |norm(Product(W[i1], i1, j + 1, k)*F[j])|) 0.0))
; 19
(assert (>= 0.0 0.0))
; 20
(assert (>= (+ (* |norm(F[j])| |norm(Product(W[i1], i1, j + 1, k))|) (* (- 1.0) |norm(Product(W[i1], i1, j + 1, k)*F[j])|)) 0.0))
; 20
(assert (>= (+ (* (- 1.0) |norm(F[j])|) (* |norm(F[j])| |norm(eye(d))|)) 0.0))
; 20
(assert (>= (+ (* (- 1.0) |norm(F[k])|) (* |norm(F[k])| |norm(eye(d))|)) 0.0))
; norm(F[j]) is nonnegative
(assert (>= |norm(F[j])| 0.0))
; norm(F[k] + (-1)*Product(W[i1], i1, j + 1, k)*F[j]) is nonnegative
(assert (>= |norm(F[k] + (-1)*Product(W[i1], i1, j + 1, k)*F[j])| 0.0))
; norm(F[k]) is nonnegative
(assert (>= |norm(F[k])| 0.0))
; norm(Product(W[i1], i1, j + 1, k)) is nonnegative
(assert (>= |norm(Product(W[i1], i1, j + 1, k))| 0.0))
; norm(Product(W[i1], i1, j + 1, k)*F[j]) is nonnegative
(assert (>= |norm(Product(W[i1], i1, j + 1, k)*F[j])| 0.0))
; norm(eye(d)) is nonnegative
(assert (>= |norm(eye(d))| 0.0))
; the negation of the claim
(assert (< (+ (* |norm(F[j])| |norm(Product(W[i1], i1, j + 1, k))|) (* (- 1.0) |norm(F[k])|)) 0.0))
(check-sat)
(reset)
; published/P11d, step 22, base
; claim: 2^0*norm(F[0]) - theta[0] <= under[0]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Max(0, norm(W[0]) - theta[0])| Real)
(declare-const |norm(W[0])| Real)
(declare-const |theta[0]| Real)
(declare-const |under[0]| Real)
; definition
(assert (= (+ |Max(0, norm(W[0]) - theta[0])| (* (- 1.0) |under[0]|)) 0.0))
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
(assert (< (+ (* (- 1.0) |norm(W[0])|) |theta[0]| |under[0]|) 0.0))
(check-sat)
(reset)
; published/P11d, step 22, step
; claim: 2^(j + 1)*norm(F[j + 1]) - theta[j + 1] <= under[j + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |2^j| Real)
(declare-const |Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])| Real)
(declare-const |norm(F[j])| Real)
(declare-const |norm(W[j + 1]*F[j])| Real)
(declare-const |theta[j + 1]| Real)
(declare-const |theta[j]| Real)
(declare-const |under[j + 1]| Real)
(declare-const |under[j]| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |2^j| |norm(F[j])|) |theta[j]| |under[j]|) 0.0))
; definition
(assert (= (+ |Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])| (* (- 1.0) |under[j + 1]|)) 0.0))
; about Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])
(assert (>= (+ (* (- 2.0) |2^j| |norm(W[j + 1]*F[j])|) |Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])| |theta[j + 1]|) 0.0))
; about Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])
(assert (>= (+ |Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])| (* (- 1.0) |under[j]|)) 0.0))
; about Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])
(assert (or (= (+ (* (- 2.0) |2^j| |norm(W[j + 1]*F[j])|) |Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])| |theta[j + 1]|) 0.0) (= (+ |Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])| (* (- 1.0) |under[j]|)) 0.0)))
; 2^j is nonnegative
(assert (>= |2^j| 0.0))
; norm(F[j]) is nonnegative
(assert (>= |norm(F[j])| 0.0))
; norm(W[j + 1]*F[j]) is nonnegative
(assert (>= |norm(W[j + 1]*F[j])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |2^j| |norm(W[j + 1]*F[j])|) |theta[j + 1]| |under[j + 1]|) 0.0))
(check-sat)
(reset)
; published/P11d, step 23, base
; claim: 2^j*norm(F[j]) - theta[j] <= under[j]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |2^j| Real)
(declare-const |norm(F[j])| Real)
(declare-const |theta[j]| Real)
(declare-const |under[j]| Real)
; 22
(assert (>= (+ (* (- 1.0) |2^j| |norm(F[j])|) |theta[j]| |under[j]|) 0.0))
; index
(assert (>= 0.0 0.0))
; 2^j is nonnegative
(assert (>= |2^j| 0.0))
; norm(F[j]) is nonnegative
(assert (>= |norm(F[j])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |2^j| |norm(F[j])|) |theta[j]| |under[j]|) 0.0))
(check-sat)
(reset)
; published/P11d, step 23, step
; claim: 2^j*norm(F[j]) - theta[j] <= under[k + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |2^j| Real)
(declare-const |2^k| Real)
(declare-const |Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])| Real)
(declare-const |norm(F[j])| Real)
(declare-const |norm(F[k])| Real)
(declare-const |norm(W[k + 1]*F[k])| Real)
(declare-const |theta[j]| Real)
(declare-const |theta[k + 1]| Real)
(declare-const |theta[k]| Real)
(declare-const |under[j]| Real)
(declare-const |under[k + 1]| Real)
(declare-const |under[k]| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |2^j| |norm(F[j])|) |theta[j]| |under[k]|) 0.0))
; definition
(assert (= (+ |Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])| (* (- 1.0) |under[k + 1]|)) 0.0))
; 22
(assert (>= (+ (* (- 1.0) |2^j| |norm(F[j])|) |theta[j]| |under[j]|) 0.0))
; 22
(assert (>= (+ (* (- 2.0) |2^k| |norm(W[k + 1]*F[k])|) |theta[k + 1]| |under[k + 1]|) 0.0))
; 22
(assert (>= (+ (* (- 1.0) |2^k| |norm(F[k])|) |theta[k]| |under[k]|) 0.0))
; about Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])
(assert (>= (+ (* (- 2.0) |2^k| |norm(W[k + 1]*F[k])|) |Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])| |theta[k + 1]|) 0.0))
; about Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])
(assert (>= (+ |Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])| (* (- 1.0) |under[k]|)) 0.0))
; about Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])
(assert (or (= (+ (* (- 2.0) |2^k| |norm(W[k + 1]*F[k])|) |Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])| |theta[k + 1]|) 0.0) (= (+ |Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])| (* (- 1.0) |under[k]|)) 0.0)))
; 2^j is nonnegative
(assert (>= |2^j| 0.0))
; 2^k is nonnegative
(assert (>= |2^k| 0.0))
; norm(F[j]) is nonnegative
(assert (>= |norm(F[j])| 0.0))
; norm(F[k]) is nonnegative
(assert (>= |norm(F[k])| 0.0))
; norm(W[k + 1]*F[k]) is nonnegative
(assert (>= |norm(W[k + 1]*F[k])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |2^j| |norm(F[j])|) |theta[j]| |under[k + 1]|) 0.0))
(check-sat)
(reset)
; published/P11d, step 24
; claim: 2^j*norm(F[k + 1]) <= norm(Product(W[i], i, j + 1, k + 1))*(2^j*norm(F[j]))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |2^j| Real)
(declare-const |Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])| Real)
(declare-const |Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])| Real)
(declare-const |norm(F[j])| Real)
(declare-const |norm(F[k])| Real)
(declare-const |norm(Product(W[i1], i1, j + 1, k + 1))| Real)
(declare-const |norm(Product(W[i1], i1, j + 1, k))| Real)
(declare-const |norm(W[j + 1])| Real)
(declare-const |norm(W[j + 1]*F[j])| Real)
(declare-const |norm(W[k + 1]*F[k])| Real)
(declare-const |norm(eye(d))| Real)
(declare-const |over[j + 1]| Real)
(declare-const |over[j]| Real)
(declare-const |q[j + 1]| Real)
(declare-const |q[j]| Real)
(declare-const |theta[j + 1]| Real)
(declare-const |under[j + 1]| Real)
(declare-const |under[j]| Real)
; definition
(assert (= (+ (* |norm(W[j + 1])| |q[j]|) (* (- 1.0) |q[j + 1]|)) 0.0))
; definition
(assert (= (+ |Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])| (* (- 1.0) |over[j + 1]|)) 0.0))
; definition
(assert (= (+ |Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])| (* (- 1.0) |under[j + 1]|)) 0.0))
; 10
(assert (>= (+ (- 1.0) |2^j|) 0.0))
; 21
(assert (>= (+ (* |norm(F[j])| |norm(Product(W[i1], i1, j + 1, k + 1))|) (* (- 1.0) |norm(W[k + 1]*F[k])|)) 0.0))
; 21
(assert (>= (+ (* (- 1.0) |norm(F[j])|) (* |norm(F[j])| |norm(eye(d))|)) 0.0))
; 21
(assert (>= (+ (* |norm(F[j])| |norm(Product(W[i1], i1, j + 1, k))|) (* (- 1.0) |norm(F[k])|)) 0.0))
; 21
(assert (>= (+ (* (- 1.0) |norm(F[k])|) (* |norm(F[k])| |norm(eye(d))|)) 0.0))
; about Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])
(assert (>= (+ (* (- 2.0) |2^j| |norm(W[j + 1]*F[j])|) |Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])| |theta[j + 1]|) 0.0))
; about Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])
(assert (>= (+ |Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])| (* (- 1.0) |under[j]|)) 0.0))
; about Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])
(assert (or (= (+ (* (- 2.0) |2^j| |norm(W[j + 1]*F[j])|) |Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])| |theta[j + 1]|) 0.0) (= (+ |Max(2*2^j*norm(W[j + 1]*F[j]) - theta[j + 1], under[j])| (* (- 1.0) |under[j]|)) 0.0)))
; about Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])
(assert (>= (+ (* 2.0 |2^j| |q[j + 1]|) |Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])| (* (- 1.0) |theta[j + 1]|)) 0.0))
; about Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])
(assert (>= (+ |Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])| (* (- 1.0) |over[j]|)) 0.0))
; about Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])
(assert (or (= (+ (* 2.0 |2^j| |q[j + 1]|) |Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])| (* (- 1.0) |theta[j + 1]|)) 0.0) (= (+ |Max(-2*2^j*q[j + 1] + theta[j + 1], over[j])| (* (- 1.0) |over[j]|)) 0.0)))
; 2^j is nonnegative
(assert (>= |2^j| 0.0))
; norm(F[j]) is nonnegative
(assert (>= |norm(F[j])| 0.0))
; norm(F[k]) is nonnegative
(assert (>= |norm(F[k])| 0.0))
; norm(Product(W[i1], i1, j + 1, k + 1)) is nonnegative
(assert (>= |norm(Product(W[i1], i1, j + 1, k + 1))| 0.0))
; norm(Product(W[i1], i1, j + 1, k)) is nonnegative
(assert (>= |norm(Product(W[i1], i1, j + 1, k))| 0.0))
; norm(W[j + 1]) is nonnegative
(assert (>= |norm(W[j + 1])| 0.0))
; norm(W[j + 1]*F[j]) is nonnegative
(assert (>= |norm(W[j + 1]*F[j])| 0.0))
; norm(W[k + 1]*F[k]) is nonnegative
(assert (>= |norm(W[k + 1]*F[k])| 0.0))
; norm(eye(d)) is nonnegative
(assert (>= |norm(eye(d))| 0.0))
; the negation of the claim
(assert (< (+ (* |2^j| |norm(F[j])| |norm(Product(W[i1], i1, j + 1, k + 1))|) (* (- 1.0) |2^j| |norm(W[k + 1]*F[k])|)) 0.0))
(check-sat)
(reset)
; published/P11d, step 25
; claim: 2^j*norm(F[k + 1]) - norm(Product(W[i], i, j + 1, k + 1))*under[k] <= norm(Product(W[i], i, j + 1, k + 1))*theta[j]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |2^j| Real)
(declare-const |2^k| Real)
(declare-const |norm(F[j])| Real)
(declare-const |norm(F[k])| Real)
(declare-const |norm(Product(W[i1], i1, j + 1, k + 1))| Real)
(declare-const |norm(W[j + 1])| Real)
(declare-const |norm(W[j + 1]*F[j])| Real)
(declare-const |norm(W[k + 1])| Real)
(declare-const |norm(W[k + 1]*F[k])| Real)
(declare-const |theta[j]| Real)
(declare-const |theta[k]| Real)
(declare-const |under[j]| Real)
(declare-const |under[k]| Real)
; 23
(assert (>= (+ (* (- 1.0) |2^j| |norm(F[j])|) |theta[j]| |under[k]|) 0.0))
; 23
(assert (>= (+ (* (- 1.0) |2^j| |norm(F[j])|) |theta[j]| |under[j]|) 0.0))
; 23
(assert (>= (+ (* (- 1.0) |2^k| |norm(F[k])|) |theta[k]| |under[k]|) 0.0))
; 24
(assert (>= (+ (* |2^j| |norm(F[j])| |norm(Product(W[i1], i1, j + 1, k + 1))|) (* (- 1.0) |2^j| |norm(W[k + 1]*F[k])|)) 0.0))
; 24
(assert (>= (+ (* |2^j| |norm(F[j])| |norm(W[j + 1])|) (* (- 1.0) |2^j| |norm(W[j + 1]*F[j])|)) 0.0))
; 24
(assert (>= (+ (* |2^k| |norm(F[k])| |norm(W[k + 1])|) (* (- 1.0) |2^k| |norm(W[k + 1]*F[k])|)) 0.0))
; 2^j is nonnegative
(assert (>= |2^j| 0.0))
; 2^k is nonnegative
(assert (>= |2^k| 0.0))
; norm(F[j]) is nonnegative
(assert (>= |norm(F[j])| 0.0))
; norm(F[k]) is nonnegative
(assert (>= |norm(F[k])| 0.0))
; norm(Product(W[i1], i1, j + 1, k + 1)) is nonnegative
(assert (>= |norm(Product(W[i1], i1, j + 1, k + 1))| 0.0))
; norm(W[j + 1]) is nonnegative
(assert (>= |norm(W[j + 1])| 0.0))
; norm(W[j + 1]*F[j]) is nonnegative
(assert (>= |norm(W[j + 1]*F[j])| 0.0))
; norm(W[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1])| 0.0))
; norm(W[k + 1]*F[k]) is nonnegative
(assert (>= |norm(W[k + 1]*F[k])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |2^j| |norm(W[k + 1]*F[k])|) (* |norm(Product(W[i1], i1, j + 1, k + 1))| |theta[j]|) (* |norm(Product(W[i1], i1, j + 1, k + 1))| |under[k]|)) 0.0))
(check-sat)
(reset)
; published/P11d, step 26, each
; claim: 2^i*norm(F[k + 1]) - norm(Product(W[i_], i_, i + 1, k + 1))*under[k] <= norm(Product(W[i_], i_, i + 1, k + 1))*theta[i]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |2^i| Real)
(declare-const |2^k| Real)
(declare-const |norm(Product(W[i1], i1, i + 1, k + 1))| Real)
(declare-const |norm(W[i + 1])| Real)
(declare-const |norm(W[i + 1]*F[i])| Real)
(declare-const |norm(W[k + 1])| Real)
(declare-const |norm(W[k + 1]*F[k])| Real)
(declare-const |theta[i]| Real)
(declare-const |theta[k]| Real)
(declare-const |under[i]| Real)
(declare-const |under[k]| Real)
; 25
(assert (>= (+ (* (- 1.0) |2^i| |norm(W[i + 1]*F[i])|) (* |norm(W[i + 1])| |theta[i]|) (* |norm(W[i + 1])| |under[i]|)) 0.0))
; 25
(assert (>= (+ (* (- 1.0) |2^i| |norm(W[k + 1]*F[k])|) (* |norm(Product(W[i1], i1, i + 1, k + 1))| |theta[i]|) (* |norm(Product(W[i1], i1, i + 1, k + 1))| |under[k]|)) 0.0))
; 25
(assert (>= (+ (* (- 1.0) |2^k| |norm(W[k + 1]*F[k])|) (* |norm(W[k + 1])| |theta[k]|) (* |norm(W[k + 1])| |under[k]|)) 0.0))
; 2^i is nonnegative
(assert (>= |2^i| 0.0))
; 2^k is nonnegative
(assert (>= |2^k| 0.0))
; norm(Product(W[i1], i1, i + 1, k + 1)) is nonnegative
(assert (>= |norm(Product(W[i1], i1, i + 1, k + 1))| 0.0))
; norm(W[i + 1]) is nonnegative
(assert (>= |norm(W[i + 1])| 0.0))
; norm(W[i + 1]*F[i]) is nonnegative
(assert (>= |norm(W[i + 1]*F[i])| 0.0))
; norm(W[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1])| 0.0))
; norm(W[k + 1]*F[k]) is nonnegative
(assert (>= |norm(W[k + 1]*F[k])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |2^i| |norm(W[k + 1]*F[k])|) (* |norm(Product(W[i1], i1, i + 1, k + 1))| |theta[i]|) (* |norm(Product(W[i1], i1, i + 1, k + 1))| |under[k]|)) 0.0))
(check-sat)
(reset)
; published/P11d, step 26, defined
; claim: Sum(2^j*norm(F[k + 1]) - norm(Product(W[i], i, j + 1, k + 1))*under[k], j, 0, k) == Sum(2^j*norm(F[k + 1]) - norm(Product(W[i], i, j + 1, k + 1))*under[k], j, 0, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P11d, step 26, defined
; claim: Sum(norm(Product(W[i], i, j + 1, k + 1))*theta[j], j, 0, k) == Sum(norm(Product(W[i], i, j + 1, k + 1))*theta[j], j, 0, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P11d, step 27, base
; claim: under[0] <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Max(-2*q[1] + theta[1], over[0])| Real)
(declare-const |Max(-norm(W[0]) + theta[0], 0)| Real)
(declare-const |Max(0, norm(W[0]) - theta[0])| Real)
(declare-const |Max(2*norm(W[1]*W[0]) - theta[1], under[0])| Real)
(declare-const |norm(W[0])| Real)
(declare-const |norm(W[1])| Real)
(declare-const |norm(W[1]*W[0])| Real)
(declare-const |norm(W[2])| Real)
(declare-const |norm(W[2]*W[1])| Real)
(declare-const |norm(W[2]*W[1]*W[0])| Real)
(declare-const |over[0]| Real)
(declare-const |over[1]| Real)
(declare-const |q[0]| Real)
(declare-const |q[1]| Real)
(declare-const |theta[0]| Real)
(declare-const |theta[1]| Real)
(declare-const |under[0]| Real)
(declare-const |under[1]| Real)
; H1
(assert (= (+ |norm(W[0])| (* (- 1.0) |theta[0]|)) 0.0))
; definition
(assert (= (+ (* |norm(W[1])| |q[0]|) (* (- 1.0) |q[1]|)) 0.0))
; definition
(assert (= (+ |Max(-2*q[1] + theta[1], over[0])| (* (- 1.0) |over[1]|)) 0.0))
; definition
(assert (= (+ |Max(0, norm(W[0]) - theta[0])| (* (- 1.0) |under[0]|)) 0.0))
; definition
(assert (= (+ |Max(2*norm(W[1]*W[0]) - theta[1], under[0])| (* (- 1.0) |under[1]|)) 0.0))
; 14
(assert (= 0.0 0.0))
; 26
(assert (>= (+ (* |norm(W[1])| |theta[0]|) (* |norm(W[1])| |under[0]|) (* (- 1.0) |norm(W[1]*W[0])|)) 0.0))
; H1
(assert (= (+ (* |norm(W[1])| |theta[0]|) |norm(W[1]*W[0])| (* (- 1.0) |theta[1]|)) 0.0))
; definition
(assert (= (+ |norm(W[0])| (* (- 1.0) |q[0]|)) 0.0))
; definition
(assert (= (+ |Max(-norm(W[0]) + theta[0], 0)| (* (- 1.0) |over[0]|)) 0.0))
; 26
(assert (>= (+ (* |norm(W[2])| |theta[1]|) (* |norm(W[2])| |under[1]|) (* |norm(W[2]*W[1])| |theta[0]|) (* |norm(W[2]*W[1])| |under[1]|) (* (- 3.0) |norm(W[2]*W[1]*W[0])|)) 0.0))
; about Max(2*norm(W[1]*W[0]) - theta[1], under[0])
(assert (>= (+ |Max(2*norm(W[1]*W[0]) - theta[1], under[0])| (* (- 2.0) |norm(W[1]*W[0])|) |theta[1]|) 0.0))
; about Max(2*norm(W[1]*W[0]) - theta[1], under[0])
(assert (>= (+ |Max(2*norm(W[1]*W[0]) - theta[1], under[0])| (* (- 1.0) |under[0]|)) 0.0))
; about Max(2*norm(W[1]*W[0]) - theta[1], under[0])
(assert (or (= (+ |Max(2*norm(W[1]*W[0]) - theta[1], under[0])| (* (- 2.0) |norm(W[1]*W[0])|) |theta[1]|) 0.0) (= (+ |Max(2*norm(W[1]*W[0]) - theta[1], under[0])| (* (- 1.0) |under[0]|)) 0.0)))
; about Max(0, norm(W[0]) - theta[0])
(assert (>= |Max(0, norm(W[0]) - theta[0])| 0.0))
; about Max(0, norm(W[0]) - theta[0])
(assert (>= (+ |Max(0, norm(W[0]) - theta[0])| (* (- 1.0) |norm(W[0])|) |theta[0]|) 0.0))
; about Max(0, norm(W[0]) - theta[0])
(assert (or (= |Max(0, norm(W[0]) - theta[0])| 0.0) (= (+ |Max(0, norm(W[0]) - theta[0])| (* (- 1.0) |norm(W[0])|) |theta[0]|) 0.0)))
; about Max(-norm(W[0]) + theta[0], 0)
(assert (>= (+ |Max(-norm(W[0]) + theta[0], 0)| |norm(W[0])| (* (- 1.0) |theta[0]|)) 0.0))
; about Max(-norm(W[0]) + theta[0], 0)
(assert (>= |Max(-norm(W[0]) + theta[0], 0)| 0.0))
; about Max(-norm(W[0]) + theta[0], 0)
(assert (or (= (+ |Max(-norm(W[0]) + theta[0], 0)| |norm(W[0])| (* (- 1.0) |theta[0]|)) 0.0) (= |Max(-norm(W[0]) + theta[0], 0)| 0.0)))
; about Max(-2*q[1] + theta[1], over[0])
(assert (>= (+ |Max(-2*q[1] + theta[1], over[0])| (* 2.0 |q[1]|) (* (- 1.0) |theta[1]|)) 0.0))
; about Max(-2*q[1] + theta[1], over[0])
(assert (>= (+ |Max(-2*q[1] + theta[1], over[0])| (* (- 1.0) |over[0]|)) 0.0))
; about Max(-2*q[1] + theta[1], over[0])
(assert (or (= (+ |Max(-2*q[1] + theta[1], over[0])| (* 2.0 |q[1]|) (* (- 1.0) |theta[1]|)) 0.0) (= (+ |Max(-2*q[1] + theta[1], over[0])| (* (- 1.0) |over[0]|)) 0.0)))
; Max(-norm(W[0]) + theta[0], 0) is nonnegative
(assert (>= |Max(-norm(W[0]) + theta[0], 0)| 0.0))
; Max(0, norm(W[0]) - theta[0]) is nonnegative
(assert (>= |Max(0, norm(W[0]) - theta[0])| 0.0))
; norm(W[0]) is nonnegative
(assert (>= |norm(W[0])| 0.0))
; norm(W[1]) is nonnegative
(assert (>= |norm(W[1])| 0.0))
; norm(W[1]*W[0]) is nonnegative
(assert (>= |norm(W[1]*W[0])| 0.0))
; norm(W[2]) is nonnegative
(assert (>= |norm(W[2])| 0.0))
; norm(W[2]*W[1]) is nonnegative
(assert (>= |norm(W[2]*W[1])| 0.0))
; norm(W[2]*W[1]*W[0]) is nonnegative
(assert (>= |norm(W[2]*W[1]*W[0])| 0.0))
; the negation of the claim
(assert (< (* (- 1.0) |under[0]|) 0.0))
(check-sat)
(reset)
; published/P11d, step 27, step
; claim: under[k + 1] <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |2^k| Real)
(declare-const |Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])| Real)
(declare-const |Max(-4*2^k*q[k + 2] + theta[k + 2], over[k + 1])| Real)
(declare-const |Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])| Real)
(declare-const |Max(4*2^k*norm(W[k + 2]*W[k + 1]*F[k]) - theta[k + 2], under[k + 1])| Real)
(declare-const |Sum(2^(i1), i1, 0, k + 1)| Real)
(declare-const |Sum(2^(i1), i1, 0, k + 2)| Real)
(declare-const |Sum(2^(i1), i1, 0, k)| Real)
(declare-const |Sum(norm(Product(W[i1], i1, i2 + 1, k + 1))*theta[i2], i2, 0, k)| Real)
(declare-const |Sum(norm(Product(W[i1], i1, i2 + 1, k + 1)), i2, 0, k)| Real)
(declare-const |Sum(norm(Product(W[i1], i1, i2 + 1, k + 2))*theta[i2], i2, 0, k + 1)| Real)
(declare-const |Sum(norm(Product(W[i1], i1, i2 + 1, k + 2)), i2, 0, k + 1)| Real)
(declare-const |Sum(norm(Product(W[i1], i1, i2 + 1, k + 3))*theta[i2], i2, 0, k + 2)| Real)
(declare-const |Sum(norm(Product(W[i1], i1, i2 + 1, k + 3)), i2, 0, k + 2)| Real)
(declare-const |norm(W[k + 1])| Real)
(declare-const |norm(W[k + 1]*F[k])| Real)
(declare-const |norm(W[k + 2])| Real)
(declare-const |norm(W[k + 2]*W[k + 1]*F[k])| Real)
(declare-const |norm(W[k + 3]*W[k + 2]*W[k + 1]*F[k])| Real)
(declare-const |over[k + 1]| Real)
(declare-const |over[k + 2]| Real)
(declare-const |over[k]| Real)
(declare-const |q[k + 1]| Real)
(declare-const |q[k + 2]| Real)
(declare-const |q[k]| Real)
(declare-const |theta[k + 1]| Real)
(declare-const |theta[k + 2]| Real)
(declare-const |under[k + 1]| Real)
(declare-const |under[k + 2]| Real)
(declare-const |under[k]| Real)
; induction hypothesis
(assert (>= (* (- 1.0) |under[k]|) 0.0))
; H1
(assert (= (+ |Sum(norm(Product(W[i1], i1, i2 + 1, k + 1))*theta[i2], i2, 0, k)| |norm(W[k + 1]*F[k])| (* (- 1.0) |theta[k + 1]|)) 0.0))
; definition
(assert (= (+ (* |norm(W[k + 1])| |q[k]|) (* (- 1.0) |q[k + 1]|)) 0.0))
; definition
(assert (= (+ (* |norm(W[k + 2])| |q[k + 1]|) (* (- 1.0) |q[k + 2]|)) 0.0))
; definition
(assert (= (+ |Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])| (* (- 1.0) |over[k + 1]|)) 0.0))
; definition
(assert (= (+ |Max(-4*2^k*q[k + 2] + theta[k + 2], over[k + 1])| (* (- 1.0) |over[k + 2]|)) 0.0))
; definition
(assert (= (+ |Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])| (* (- 1.0) |under[k + 1]|)) 0.0))
; definition
(assert (= (+ |Max(4*2^k*norm(W[k + 2]*W[k + 1]*F[k]) - theta[k + 2], under[k + 1])| (* (- 1.0) |under[k + 2]|)) 0.0))
; 14
(assert (= (+ (- 1.0) (* 2.0 |2^k|) (* (- 1.0) |Sum(2^(i1), i1, 0, k)|)) 0.0))
; 14
(assert (= (+ (- 1.0) (* 4.0 |2^k|) (* (- 1.0) |Sum(2^(i1), i1, 0, k + 1)|)) 0.0))
; 14
(assert (= 0.0 0.0))
; 26
(assert (>= (+ (* (- 1.0) |Sum(2^(i1), i1, 0, k)| |norm(W[k + 1]*F[k])|) |Sum(norm(Product(W[i1], i1, i2 + 1, k + 1))*theta[i2], i2, 0, k)| (* |Sum(norm(Product(W[i1], i1, i2 + 1, k + 1)), i2, 0, k)| |under[k]|)) 0.0))
; 26
(assert (>= (+ (* (- 1.0) |Sum(2^(i1), i1, 0, k + 1)| |norm(W[k + 2]*W[k + 1]*F[k])|) |Sum(norm(Product(W[i1], i1, i2 + 1, k + 2))*theta[i2], i2, 0, k + 1)| (* |Sum(norm(Product(W[i1], i1, i2 + 1, k + 2)), i2, 0, k + 1)| |under[k + 1]|)) 0.0))
; H1
(assert (= (+ |Sum(norm(Product(W[i1], i1, i2 + 1, k + 2))*theta[i2], i2, 0, k + 1)| |norm(W[k + 2]*W[k + 1]*F[k])| (* (- 1.0) |theta[k + 2]|)) 0.0))
; 26
(assert (>= (+ (* (- 1.0) |Sum(2^(i1), i1, 0, k + 2)| |norm(W[k + 3]*W[k + 2]*W[k + 1]*F[k])|) |Sum(norm(Product(W[i1], i1, i2 + 1, k + 3))*theta[i2], i2, 0, k + 2)| (* |Sum(norm(Product(W[i1], i1, i2 + 1, k + 3)), i2, 0, k + 2)| |under[k + 2]|)) 0.0))
; about Max(4*2^k*norm(W[k + 2]*W[k + 1]*F[k]) - theta[k + 2], under[k + 1])
(assert (>= (+ (* (- 4.0) |2^k| |norm(W[k + 2]*W[k + 1]*F[k])|) |Max(4*2^k*norm(W[k + 2]*W[k + 1]*F[k]) - theta[k + 2], under[k + 1])| |theta[k + 2]|) 0.0))
; about Max(4*2^k*norm(W[k + 2]*W[k + 1]*F[k]) - theta[k + 2], under[k + 1])
(assert (>= (+ |Max(4*2^k*norm(W[k + 2]*W[k + 1]*F[k]) - theta[k + 2], under[k + 1])| (* (- 1.0) |under[k + 1]|)) 0.0))
; about Max(4*2^k*norm(W[k + 2]*W[k + 1]*F[k]) - theta[k + 2], under[k + 1])
(assert (or (= (+ (* (- 4.0) |2^k| |norm(W[k + 2]*W[k + 1]*F[k])|) |Max(4*2^k*norm(W[k + 2]*W[k + 1]*F[k]) - theta[k + 2], under[k + 1])| |theta[k + 2]|) 0.0) (= (+ |Max(4*2^k*norm(W[k + 2]*W[k + 1]*F[k]) - theta[k + 2], under[k + 1])| (* (- 1.0) |under[k + 1]|)) 0.0)))
; about Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])
(assert (>= (+ (* (- 2.0) |2^k| |norm(W[k + 1]*F[k])|) |Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])| |theta[k + 1]|) 0.0))
; about Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])
(assert (>= (+ |Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])| (* (- 1.0) |under[k]|)) 0.0))
; about Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])
(assert (or (= (+ (* (- 2.0) |2^k| |norm(W[k + 1]*F[k])|) |Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])| |theta[k + 1]|) 0.0) (= (+ |Max(2*2^k*norm(W[k + 1]*F[k]) - theta[k + 1], under[k])| (* (- 1.0) |under[k]|)) 0.0)))
; about Max(-4*2^k*q[k + 2] + theta[k + 2], over[k + 1])
(assert (>= (+ (* 4.0 |2^k| |q[k + 2]|) |Max(-4*2^k*q[k + 2] + theta[k + 2], over[k + 1])| (* (- 1.0) |theta[k + 2]|)) 0.0))
; about Max(-4*2^k*q[k + 2] + theta[k + 2], over[k + 1])
(assert (>= (+ |Max(-4*2^k*q[k + 2] + theta[k + 2], over[k + 1])| (* (- 1.0) |over[k + 1]|)) 0.0))
; about Max(-4*2^k*q[k + 2] + theta[k + 2], over[k + 1])
(assert (or (= (+ (* 4.0 |2^k| |q[k + 2]|) |Max(-4*2^k*q[k + 2] + theta[k + 2], over[k + 1])| (* (- 1.0) |theta[k + 2]|)) 0.0) (= (+ |Max(-4*2^k*q[k + 2] + theta[k + 2], over[k + 1])| (* (- 1.0) |over[k + 1]|)) 0.0)))
; about Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])
(assert (>= (+ (* 2.0 |2^k| |q[k + 1]|) |Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])| (* (- 1.0) |theta[k + 1]|)) 0.0))
; about Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])
(assert (>= (+ |Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])| (* (- 1.0) |over[k]|)) 0.0))
; about Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])
(assert (or (= (+ (* 2.0 |2^k| |q[k + 1]|) |Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])| (* (- 1.0) |theta[k + 1]|)) 0.0) (= (+ |Max(-2*2^k*q[k + 1] + theta[k + 1], over[k])| (* (- 1.0) |over[k]|)) 0.0)))
; 2^k is nonnegative
(assert (>= |2^k| 0.0))
; Sum(2^(i1), i1, 0, k + 1) is nonnegative
(assert (>= |Sum(2^(i1), i1, 0, k + 1)| 0.0))
; Sum(2^(i1), i1, 0, k + 2) is nonnegative
(assert (>= |Sum(2^(i1), i1, 0, k + 2)| 0.0))
; Sum(2^(i1), i1, 0, k) is nonnegative
(assert (>= |Sum(2^(i1), i1, 0, k)| 0.0))
; Sum(norm(Product(W[i1], i1, i2 + 1, k + 1)), i2, 0, k) is nonnegative
(assert (>= |Sum(norm(Product(W[i1], i1, i2 + 1, k + 1)), i2, 0, k)| 0.0))
; Sum(norm(Product(W[i1], i1, i2 + 1, k + 2)), i2, 0, k + 1) is nonnegative
(assert (>= |Sum(norm(Product(W[i1], i1, i2 + 1, k + 2)), i2, 0, k + 1)| 0.0))
; Sum(norm(Product(W[i1], i1, i2 + 1, k + 3)), i2, 0, k + 2) is nonnegative
(assert (>= |Sum(norm(Product(W[i1], i1, i2 + 1, k + 3)), i2, 0, k + 2)| 0.0))
; norm(W[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1])| 0.0))
; norm(W[k + 1]*F[k]) is nonnegative
(assert (>= |norm(W[k + 1]*F[k])| 0.0))
; norm(W[k + 2]) is nonnegative
(assert (>= |norm(W[k + 2])| 0.0))
; norm(W[k + 2]*W[k + 1]*F[k]) is nonnegative
(assert (>= |norm(W[k + 2]*W[k + 1]*F[k])| 0.0))
; norm(W[k + 3]*W[k + 2]*W[k + 1]*F[k]) is nonnegative
(assert (>= |norm(W[k + 3]*W[k + 2]*W[k + 1]*F[k])| 0.0))
; the negation of the claim
(assert (< (* (- 1.0) |under[k + 1]|) 0.0))
(check-sat)
(reset)
; published/P11d, step 28
; claim: 2^n*norm(F[n]) <= theta[n]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |2^n| Real)
(declare-const |Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])| Real)
(declare-const |Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])| Real)
(declare-const |norm(F[n])| Real)
(declare-const |norm(W[n + 1])| Real)
(declare-const |norm(W[n + 1]*F[n])| Real)
(declare-const |over[n + 1]| Real)
(declare-const |over[n]| Real)
(declare-const |q[n + 1]| Real)
(declare-const |q[n]| Real)
(declare-const |theta[n + 1]| Real)
(declare-const |theta[n]| Real)
(declare-const |under[n + 1]| Real)
(declare-const |under[n]| Real)
; definition
(assert (= (+ (* |norm(W[n + 1])| |q[n]|) (* (- 1.0) |q[n + 1]|)) 0.0))
; definition
(assert (= (+ |Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])| (* (- 1.0) |over[n + 1]|)) 0.0))
; definition
(assert (= (+ |Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])| (* (- 1.0) |under[n + 1]|)) 0.0))
; 22
(assert (>= (+ (* (- 1.0) |2^n| |norm(F[n])|) |theta[n]| |under[n]|) 0.0))
; 27
(assert (>= (* (- 1.0) |under[n]|) 0.0))
; 22
(assert (>= (+ (* (- 2.0) |2^n| |norm(W[n + 1]*F[n])|) |theta[n + 1]| |under[n + 1]|) 0.0))
; 27
(assert (>= (* (- 1.0) |under[n + 1]|) 0.0))
; about Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])
(assert (>= (+ (* (- 2.0) |2^n| |norm(W[n + 1]*F[n])|) |Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])| |theta[n + 1]|) 0.0))
; about Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])
(assert (>= (+ |Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])| (* (- 1.0) |under[n]|)) 0.0))
; about Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])
(assert (or (= (+ (* (- 2.0) |2^n| |norm(W[n + 1]*F[n])|) |Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])| |theta[n + 1]|) 0.0) (= (+ |Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])| (* (- 1.0) |under[n]|)) 0.0)))
; about Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])
(assert (>= (+ (* 2.0 |2^n| |q[n + 1]|) |Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])| (* (- 1.0) |theta[n + 1]|)) 0.0))
; about Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])
(assert (>= (+ |Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])| (* (- 1.0) |over[n]|)) 0.0))
; about Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])
(assert (or (= (+ (* 2.0 |2^n| |q[n + 1]|) |Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])| (* (- 1.0) |theta[n + 1]|)) 0.0) (= (+ |Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])| (* (- 1.0) |over[n]|)) 0.0)))
; 2^n is nonnegative
(assert (>= |2^n| 0.0))
; norm(F[n]) is nonnegative
(assert (>= |norm(F[n])| 0.0))
; norm(W[n + 1]) is nonnegative
(assert (>= |norm(W[n + 1])| 0.0))
; norm(W[n + 1]*F[n]) is nonnegative
(assert (>= |norm(W[n + 1]*F[n])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |2^n| |norm(F[n])|) |theta[n]|) 0.0))
(check-sat)
(reset)
; published/P11d, step 29, base
; claim: q[0] == Product(norm(W[i]), i, 0, 0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(W[0])| Real)
(declare-const |q[0]| Real)
; definition
(assert (= (+ |norm(W[0])| (* (- 1.0) |q[0]|)) 0.0))
; norm(W[0]) is nonnegative
(assert (>= |norm(W[0])| 0.0))
; the negation of the claim
(assert (not (= (+ |norm(W[0])| (* (- 1.0) |q[0]|)) 0.0)))
(check-sat)
(reset)
; published/P11d, step 29, step
; claim: q[k + 1] == norm(W[k + 1])*Product(norm(W[i]), i, 0, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(norm(W[i1]), i1, 0, k)| Real)
(declare-const |norm(W[k + 1])| Real)
(declare-const |q[k + 1]| Real)
(declare-const |q[k]| Real)
; induction hypothesis
(assert (= (+ |Product(norm(W[i1]), i1, 0, k)| (* (- 1.0) |q[k]|)) 0.0))
; definition
(assert (= (+ (* |norm(W[k + 1])| |q[k]|) (* (- 1.0) |q[k + 1]|)) 0.0))
; Product(norm(W[i1]), i1, 0, k) is nonnegative
(assert (>= |Product(norm(W[i1]), i1, 0, k)| 0.0))
; norm(W[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1])| 0.0))
; the negation of the claim
(assert (not (= (+ (* |Product(norm(W[i1]), i1, 0, k)| |norm(W[k + 1])|) (* (- 1.0) |q[k + 1]|)) 0.0)))
(check-sat)
(reset)
; published/P11d, claim 1
; claim: theta[n]/2^n <= Product(norm(W[i]), i, 0, n)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/2^n| Real)
(declare-const |2^n| Real)
(declare-const |Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])| Real)
(declare-const |Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])| Real)
(declare-const |Product(norm(W[i1]), i1, 0, n + 1)| Real)
(declare-const |Product(norm(W[i1]), i1, 0, n)| Real)
(declare-const |norm(F[n])| Real)
(declare-const |norm(W[n + 1])| Real)
(declare-const |norm(W[n + 1]*F[n])| Real)
(declare-const |over[n + 1]| Real)
(declare-const |over[n]| Real)
(declare-const |q[n + 1]| Real)
(declare-const |q[n]| Real)
(declare-const |theta[n + 1]| Real)
(declare-const |theta[n]| Real)
(declare-const |under[n + 1]| Real)
(declare-const |under[n]| Real)
; 16
(assert (>= (+ (* |2^n| |q[n]|) (* (- 1.0) |theta[n]|)) 0.0))
; 28
(assert (>= (+ (* (- 1.0) |2^n| |norm(F[n])|) |theta[n]|) 0.0))
; definition
(assert (= (+ (* |norm(W[n + 1])| |q[n]|) (* (- 1.0) |q[n + 1]|)) 0.0))
; definition
(assert (= (+ |Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])| (* (- 1.0) |over[n + 1]|)) 0.0))
; definition
(assert (= (+ |Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])| (* (- 1.0) |under[n + 1]|)) 0.0))
; 10
(assert (>= (+ (- 1.0) |2^n|) 0.0))
; 29
(assert (= (+ |Product(norm(W[i1]), i1, 0, n)| (* (- 1.0) |q[n]|)) 0.0))
; 29
(assert (= (+ |Product(norm(W[i1]), i1, 0, n + 1)| (* (- 1.0) |q[n + 1]|)) 0.0))
; about Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])
(assert (>= (+ (* (- 2.0) |2^n| |norm(W[n + 1]*F[n])|) |Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])| |theta[n + 1]|) 0.0))
; about Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])
(assert (>= (+ |Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])| (* (- 1.0) |under[n]|)) 0.0))
; about Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])
(assert (or (= (+ (* (- 2.0) |2^n| |norm(W[n + 1]*F[n])|) |Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])| |theta[n + 1]|) 0.0) (= (+ |Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])| (* (- 1.0) |under[n]|)) 0.0)))
; about Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])
(assert (>= (+ (* 2.0 |2^n| |q[n + 1]|) |Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])| (* (- 1.0) |theta[n + 1]|)) 0.0))
; about Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])
(assert (>= (+ |Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])| (* (- 1.0) |over[n]|)) 0.0))
; about Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])
(assert (or (= (+ (* 2.0 |2^n| |q[n + 1]|) |Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])| (* (- 1.0) |theta[n + 1]|)) 0.0) (= (+ |Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])| (* (- 1.0) |over[n]|)) 0.0)))
; about 1/2^n
(assert (= (+ (- 1.0) (* |1/2^n| |2^n|)) 0.0))
; 1/2^n is nonnegative
(assert (>= |1/2^n| 0.0))
; 2^n is nonnegative
(assert (>= |2^n| 0.0))
; Product(norm(W[i1]), i1, 0, n + 1) is nonnegative
(assert (>= |Product(norm(W[i1]), i1, 0, n + 1)| 0.0))
; Product(norm(W[i1]), i1, 0, n) is nonnegative
(assert (>= |Product(norm(W[i1]), i1, 0, n)| 0.0))
; norm(F[n]) is nonnegative
(assert (>= |norm(F[n])| 0.0))
; norm(W[n + 1]) is nonnegative
(assert (>= |norm(W[n + 1])| 0.0))
; norm(W[n + 1]*F[n]) is nonnegative
(assert (>= |norm(W[n + 1]*F[n])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/2^n| |theta[n]|) |Product(norm(W[i1]), i1, 0, n)|) 0.0))
(check-sat)
(reset)
; published/P11d, claim 2
; claim: norm(F[n]) <= theta[n]/2^n
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/2^n| Real)
(declare-const |2^n| Real)
(declare-const |Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])| Real)
(declare-const |Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])| Real)
(declare-const |Product(norm(W[i1]), i1, 0, n + 1)| Real)
(declare-const |Product(norm(W[i1]), i1, 0, n)| Real)
(declare-const |norm(F[n])| Real)
(declare-const |norm(W[n + 1])| Real)
(declare-const |norm(W[n + 1]*F[n])| Real)
(declare-const |over[n + 1]| Real)
(declare-const |over[n]| Real)
(declare-const |q[n + 1]| Real)
(declare-const |q[n]| Real)
(declare-const |theta[n + 1]| Real)
(declare-const |theta[n]| Real)
(declare-const |under[n + 1]| Real)
(declare-const |under[n]| Real)
; 16
(assert (>= (+ (* |2^n| |q[n]|) (* (- 1.0) |theta[n]|)) 0.0))
; 28
(assert (>= (+ (* (- 1.0) |2^n| |norm(F[n])|) |theta[n]|) 0.0))
; definition
(assert (= (+ (* |norm(W[n + 1])| |q[n]|) (* (- 1.0) |q[n + 1]|)) 0.0))
; definition
(assert (= (+ |Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])| (* (- 1.0) |over[n + 1]|)) 0.0))
; definition
(assert (= (+ |Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])| (* (- 1.0) |under[n + 1]|)) 0.0))
; 10
(assert (>= (+ (- 1.0) |2^n|) 0.0))
; 29
(assert (= (+ |Product(norm(W[i1]), i1, 0, n)| (* (- 1.0) |q[n]|)) 0.0))
; 29
(assert (= (+ |Product(norm(W[i1]), i1, 0, n + 1)| (* (- 1.0) |q[n + 1]|)) 0.0))
; about Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])
(assert (>= (+ (* (- 2.0) |2^n| |norm(W[n + 1]*F[n])|) |Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])| |theta[n + 1]|) 0.0))
; about Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])
(assert (>= (+ |Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])| (* (- 1.0) |under[n]|)) 0.0))
; about Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])
(assert (or (= (+ (* (- 2.0) |2^n| |norm(W[n + 1]*F[n])|) |Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])| |theta[n + 1]|) 0.0) (= (+ |Max(2*2^n*norm(W[n + 1]*F[n]) - theta[n + 1], under[n])| (* (- 1.0) |under[n]|)) 0.0)))
; about Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])
(assert (>= (+ (* 2.0 |2^n| |q[n + 1]|) |Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])| (* (- 1.0) |theta[n + 1]|)) 0.0))
; about Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])
(assert (>= (+ |Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])| (* (- 1.0) |over[n]|)) 0.0))
; about Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])
(assert (or (= (+ (* 2.0 |2^n| |q[n + 1]|) |Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])| (* (- 1.0) |theta[n + 1]|)) 0.0) (= (+ |Max(-2*2^n*q[n + 1] + theta[n + 1], over[n])| (* (- 1.0) |over[n]|)) 0.0)))
; about 1/2^n
(assert (= (+ (- 1.0) (* |1/2^n| |2^n|)) 0.0))
; 1/2^n is nonnegative
(assert (>= |1/2^n| 0.0))
; 2^n is nonnegative
(assert (>= |2^n| 0.0))
; Product(norm(W[i1]), i1, 0, n + 1) is nonnegative
(assert (>= |Product(norm(W[i1]), i1, 0, n + 1)| 0.0))
; Product(norm(W[i1]), i1, 0, n) is nonnegative
(assert (>= |Product(norm(W[i1]), i1, 0, n)| 0.0))
; norm(F[n]) is nonnegative
(assert (>= |norm(F[n])| 0.0))
; norm(W[n + 1]) is nonnegative
(assert (>= |norm(W[n + 1])| 0.0))
; norm(W[n + 1]*F[n]) is nonnegative
(assert (>= |norm(W[n + 1]*F[n])| 0.0))
; the negation of the claim
(assert (< (+ (* |1/2^n| |theta[n]|) (* (- 1.0) |norm(F[n])|)) 0.0))
(check-sat)
