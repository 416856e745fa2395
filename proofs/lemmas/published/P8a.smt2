; published/P8a, step 3
; claim: norm_inf(y[k + 1]) <= l[k]*R*norm_inf(y[k]) + R
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const R Real)
(declare-const |l[k + 1]| Real)
(declare-const |l[k]| Real)
(declare-const |norm_inf(W[k + 1])| Real)
(declare-const |norm_inf(W[k + 1]*y[k + 1] + b[k + 1])| Real)
(declare-const |norm_inf(W[k + 1]*y[k + 1])| Real)
(declare-const |norm_inf(W[k])| Real)
(declare-const |norm_inf(W[k]*y[k] + b[k])| Real)
(declare-const |norm_inf(W[k]*y[k])| Real)
(declare-const |norm_inf(b[k + 1])| Real)
(declare-const |norm_inf(b[k])| Real)
(declare-const |norm_inf(y[k + 1])| Real)
(declare-const |norm_inf(y[k])| Real)
; H1
(assert (>= (+ |norm_inf(W[k]*y[k] + b[k])| (* (- 1.0) |norm_inf(y[k + 1])|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm_inf(W[k + 1]*y[k + 1] + b[k + 1])|) |norm_inf(W[k + 1]*y[k + 1])| |norm_inf(b[k + 1])|) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm_inf(W[k]*y[k] + b[k])|) |norm_inf(W[k]*y[k])| |norm_inf(b[k])|) 0.0))
; 2
(assert (>= (+ (* |norm_inf(W[k + 1])| |norm_inf(y[k + 1])|) (* (- 1.0) |norm_inf(W[k + 1]*y[k + 1])|)) 0.0))
; 2
(assert (>= (+ (* |norm_inf(W[k])| |norm_inf(y[k])|) (* (- 1.0) |norm_inf(W[k]*y[k])|)) 0.0))
; H5
(assert (>= (+ (* R |l[k]|) (* (- 1.0) |norm_inf(W[k])|)) 0.0))
; H5
(assert (>= (+ (* R |l[k + 1]|) (* (- 1.0) |norm_inf(W[k + 1])|)) 0.0))
; H7
(assert (>= (+ R (* (- 1.0) |norm_inf(b[k])|)) 0.0))
; H7
(assert (>= (+ R (* (- 1.0) |norm_inf(b[k + 1])|)) 0.0))
; about l[k]
(assert (>= (+ (- 1.0) |l[k]|) 0.0))
; about l[k + 1]
(assert (>= (+ (- 1.0) |l[k + 1]|) 0.0))
; about R
(assert (>= (+ (- 1.0) R) 0.0))
; R is nonnegative
(assert (>= R 0.0))
; l[k + 1] is nonnegative
(assert (>= |l[k + 1]| 0.0))
; l[k] is nonnegative
(assert (>= |l[k]| 0.0))
; norm_inf(W[k + 1]) is nonnegative
(assert (>= |norm_inf(W[k + 1])| 0.0))
; norm_inf(W[k + 1]*y[k + 1] + b[k + 1]) is nonnegative
(assert (>= |norm_inf(W[k + 1]*y[k + 1] + b[k + 1])| 0.0))
; norm_inf(W[k + 1]*y[k + 1]) is nonnegative
(assert (>= |norm_inf(W[k + 1]*y[k + 1])| 0.0))
; norm_inf(W[k]) is nonnegative
(assert (>= |norm_inf(W[k])| 0.0))
; norm_inf(W[k]*y[k] + b[k]) is nonnegative
(assert (>= |norm_inf(W[k]*y[k] + b[k])| 0.0))
; norm_inf(W[k]*y[k]) is nonnegative
(assert (>= |norm_inf(W[k]*y[k])| 0.0))
; norm_inf(b[k + 1]) is nonnegative
(assert (>= |norm_inf(b[k + 1])| 0.0))
; norm_inf(b[k]) is nonnegative
(assert (>= |norm_inf(b[k])| 0.0))
; norm_inf(y[k + 1]) is nonnegative
(assert (>= |norm_inf(y[k + 1])| 0.0))
; norm_inf(y[k]) is nonnegative
(assert (>= |norm_inf(y[k])| 0.0))
; the negation of the claim
(assert (< (+ R (* R |l[k]| |norm_inf(y[k])|) (* (- 1.0) |norm_inf(y[k + 1])|)) 0.0))
(check-sat)
(reset)
; published/P8a, step 4, base
; claim: Product(l[i] + 1, i, 0, 0 - 1) >= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P8a, step 4, step
; claim: (l[k + 1 - 1] + 1)*Product(l[i] + 1, i, 0, k - 1) >= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(l[i1] + 1, i1, 0, k - 1)| Real)
(declare-const |l[k]| Real)
; induction hypothesis
(assert (>= (+ (- 1.0) |Product(l[i1] + 1, i1, 0, k - 1)|) 0.0))
; about l[k]
(assert (>= (+ (- 1.0) |l[k]|) 0.0))
; Product(l[i1] + 1, i1, 0, k - 1) is nonnegative
(assert (>= |Product(l[i1] + 1, i1, 0, k - 1)| 0.0))
; l[k] is nonnegative
(assert (>= |l[k]| 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) |Product(l[i1] + 1, i1, 0, k - 1)| (* |Product(l[i1] + 1, i1, 0, k - 1)| |l[k]|)) 0.0))
(check-sat)
(reset)
; published/P8a, step 5, base
; claim: R^0 >= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P8a, step 5, step
; claim: R^(k + 1) >= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const R Real)
(declare-const |R^k| Real)
; induction hypothesis
(assert (>= (+ (- 1.0) |R^k|) 0.0))
; about R
(assert (>= (+ (- 1.0) R) 0.0))
; R is nonnegative
(assert (>= R 0.0))
; R^k is nonnegative
(assert (>= |R^k| 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) (* R |R^k|)) 0.0))
(check-sat)
(reset)
; published/P8a, step 6
; claim: Product(l[i] + 1, i, 0, k - 1)*R^k >= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(l[i1] + 1, i1, 0, k - 1)| Real)
(declare-const |R^k| Real)
; 4
(assert (>= (+ (- 1.0) |Product(l[i1] + 1, i1, 0, k - 1)|) 0.0))
; 5
(assert (>= (+ (- 1.0) |R^k|) 0.0))
; Product(l[i1] + 1, i1, 0, k - 1) is nonnegative
(assert (>= |Product(l[i1] + 1, i1, 0, k - 1)| 0.0))
; R^k is nonnegative
(assert (>= |R^k| 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) (* |Product(l[i1] + 1, i1, 0, k - 1)| |R^k|)) 0.0))
(check-sat)
(reset)
; published/P8a, step 7
; claim: M*Product(l[i] + 1, i, 0, k - 1)*R^k >= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const |Product(l[i1] + 1, i1, 0, k - 1)| Real)
(declare-const |R^k| Real)
; 6
(assert (>= (+ (- 1.0) (* |Product(l[i1] + 1, i1, 0, k - 1)| |R^k|)) 0.0))
; about M
(assert (>= (+ (- 1.0) M) 0.0))
; M is nonnegative
(assert (>= M 0.0))
; Product(l[i1] + 1, i1, 0, k - 1) is nonnegative
(assert (>= |Product(l[i1] + 1, i1, 0, k - 1)| 0.0))
; R^k is nonnegative
(assert (>= |R^k| 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) (* M |Product(l[i1] + 1, i1, 0, k - 1)| |R^k|)) 0.0))
(check-sat)
(reset)
; published/P8a, step 8, base
; claim: norm_inf(y[0]) <= M*Product(l[i] + 1, i, 0, 0 - 1)*R^0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const |Product(l[i1] + 1, i1, 0, k - 1)| Real)
(declare-const |R^k| Real)
(declare-const |norm_inf(y[0])| Real)
; H4
(assert (>= (+ M (* (- 1.0) |norm_inf(y[0])|)) 0.0))
; 7
(assert (>= (+ (- 1.0) (* M |Product(l[i1] + 1, i1, 0, k - 1)| |R^k|)) 0.0))
; about M
(assert (>= (+ (- 1.0) M) 0.0))
; M is nonnegative
(assert (>= M 0.0))
; Product(l[i1] + 1, i1, 0, k - 1) is nonnegative
(assert (>= |Product(l[i1] + 1, i1, 0, k - 1)| 0.0))
; R^k is nonnegative
(assert (>= |R^k| 0.0))
; norm_inf(y[0]) is nonnegative
(assert (>= |norm_inf(y[0])| 0.0))
; the negation of the claim
(assert (< (+ M (* (- 1.0) |norm_inf(y[0])|)) 0.0))
(check-sat)
(reset)
; published/P8a, step 8, step
; claim: norm_inf(y[k + 1]) <= M*((l[k + 1 - 1] + 1)*Product(l[i] + 1, i, 0, k - 1))*R^(k + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const |Product(l[i1] + 1, i1, 0, k - 1)| Real)
(declare-const R Real)
(declare-const |R^k| Real)
(declare-const |l[k]| Real)
(declare-const |norm_inf(y[0])| Real)
(declare-const |norm_inf(y[k + 1])| Real)
(declare-const |norm_inf(y[k])| Real)
; H4
(assert (>= (+ M (* (- 1.0) |norm_inf(y[0])|)) 0.0))
; induction hypothesis
(assert (>= (+ (* M |Product(l[i1] + 1, i1, 0, k - 1)| |R^k|) (* (- 1.0) |norm_inf(y[k])|)) 0.0))
; 3
(assert (>= (+ R (* R |l[k]| |norm_inf(y[k])|) (* (- 1.0) |norm_inf(y[k + 1])|)) 0.0))
; 7
(assert (>= (+ (- 1.0) (* M |Product(l[i1] + 1, i1, 0, k - 1)| |R^k|)) 0.0))
; about l[k]
(assert (>= (+ (- 1.0) |l[k]|) 0.0))
; about R
(assert (>= (+ (- 1.0) R) 0.0))
; about M
(assert (>= (+ (- 1.0) M) 0.0))
; M is nonnegative
(assert (>= M 0.0))
; Product(l[i1] + 1, i1, 0, k - 1) is nonnegative
(assert (>= |Product(l[i1] + 1, i1, 0, k - 1)| 0.0))
; R is nonnegative
(assert (>= R 0.0))
; R^k is nonnegative
(assert (>= |R^k| 0.0))
; l[k] is nonnegative
(assert (>= |l[k]| 0.0))
; norm_inf(y[0]) is nonnegative
(assert (>= |norm_inf(y[0])| 0.0))
; norm_inf(y[k + 1]) is nonnegative
(assert (>= |norm_inf(y[k + 1])| 0.0))
; norm_inf(y[k]) is nonnegative
(assert (>= |norm_inf(y[k])| 0.0))
; the negation of the claim
(assert (< (+ (* M |Product(l[i1] + 1, i1, 0, k - 1)| R |R^k|) (* M |Product(l[i1] + 1, i1, 0, k - 1)| R |R^k| |l[k]|) (* (- 1.0) |norm_inf(y[k + 1])|)) 0.0))
(check-sat)
(reset)
; published/P8a, step 13
; claim: norm_inf(y[k + 1] - z[k + 1]) <= l[k]*R*norm_inf(y[k] - z[k]) + l[k]*delta*norm_inf(y[k]) + delta
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const R Real)
(declare-const delta Real)
(declare-const |l[k + 1]| Real)
(declare-const |l[k]| Real)
(declare-const |norm_inf(W[k + 1] + (-1)*Wp[k + 1])| Real)
(declare-const |norm_inf(W[k + 1]*y[k + 1] + (-1)*Wp[k + 1]*y[k + 1] + b[k + 1] + (-1)*bp[k + 1])| Real)
(declare-const |norm_inf(W[k + 1]*y[k + 1] + (-1)*Wp[k + 1]*y[k + 1])| Real)
(declare-const |norm_inf(W[k + 1]*y[k + 1] + (-1)*Wp[k + 1]*z[k + 1] + b[k + 1] + (-1)*bp[k + 1])| Real)
(declare-const |norm_inf(W[k] + (-1)*Wp[k])| Real)
(declare-const |norm_inf(W[k]*y[k] + (-1)*Wp[k]*y[k] + b[k] + (-1)*bp[k])| Real)
(declare-const |norm_inf(W[k]*y[k] + (-1)*Wp[k]*y[k])| Real)
(declare-const |norm_inf(W[k]*y[k] + (-1)*Wp[k]*z[k] + b[k] + (-1)*bp[k])| Real)
(declare-const |norm_inf(Wp[k + 1])| Real)
(declare-const |norm_inf(Wp[k + 1]*y[k + 1] + (-1)*Wp[k + 1]*z[k + 1])| Real)
(declare-const |norm_inf(Wp[k])| Real)
(declare-const |norm_inf(Wp[k]*y[k] + (-1)*Wp[k]*z[k])| Real)
(declare-const |norm_inf(b[k + 1] + (-1)*bp[k + 1])| Real)
(declare-const |norm_inf(b[k] + (-1)*bp[k])| Real)
(declare-const |norm_inf(y[k + 1] + (-1)*z[k + 1])| Real)
(declare-const |norm_inf(y[k + 1])| Real)
(declare-const |norm_inf(y[k] + (-1)*z[k])| Real)
(declare-const |norm_inf(y[k])| Real)
; H2
(assert (>= (+ |norm_inf(W[k]*y[k] + (-1)*Wp[k]*z[k] + b[k] + (-1)*bp[k])| (* (- 1.0) |norm_inf(y[k + 1] + (-1)*z[k + 1])|)) 0.0))
; 9
(assert (>= (+ |norm_inf(W[k + 1]*y[k + 1] + (-1)*Wp[k + 1]*y[k + 1] + b[k + 1] + (-1)*bp[k + 1])| (* (- 1.0) |norm_inf(W[k + 1]*y[k + 1] + (-1)*Wp[k + 1]*z[k + 1] + b[k + 1] + (-1)*bp[k + 1])|) |norm_inf(Wp[k + 1]*y[k + 1] + (-1)*Wp[k + 1]*z[k + 1])|) 0.0))
; 9
(assert (>= (+ |norm_inf(W[k]*y[k] + (-1)*Wp[k]*y[k] + b[k] + (-1)*bp[k])| (* (- 1.0) |norm_inf(W[k]*y[k] + (-1)*Wp[k]*z[k] + b[k] + (-1)*bp[k])|) |norm_inf(Wp[k]*y[k] + (-1)*Wp[k]*z[k])|) 0.0))
; 10
(assert (>= (+ (* (- 1.0) |norm_inf(W[k + 1]*y[k + 1] + (-1)*Wp[k + 1]*y[k + 1] + b[k + 1] + (-1)*bp[k + 1])|) |norm_inf(W[k + 1]*y[k + 1] + (-1)*Wp[k + 1]*y[k + 1])| |norm_inf(b[k + 1] + (-1)*bp[k + 1])|) 0.0))
; 10
(assert (>= (+ (* (- 1.0) |norm_inf(W[k]*y[k] + (-1)*Wp[k]*y[k] + b[k] + (-1)*bp[k])|) |norm_inf(W[k]*y[k] + (-1)*Wp[k]*y[k])| |norm_inf(b[k] + (-1)*bp[k])|) 0.0))
; 11
(assert (>= (+ (* |norm_inf(Wp[k + 1])| |norm_inf(y[k + 1] + (-1)*z[k + 1])|) (* (- 1.0) |norm_inf(Wp[k + 1]*y[k + 1] + (-1)*Wp[k + 1]*z[k + 1])|)) 0.0))
; 11
(assert (>= (+ (* |norm_inf(Wp[k])| |norm_inf(y[k] + (-1)*z[k])|) (* (- 1.0) |norm_inf(Wp[k]*y[k] + (-1)*Wp[k]*z[k])|)) 0.0))
; 12
(assert (>= (+ (* |norm_inf(W[k + 1] + (-1)*Wp[k + 1])| |norm_inf(y[k + 1])|) (* (- 1.0) |norm_inf(W[k + 1]*y[k + 1] + (-1)*Wp[k + 1]*y[k + 1])|)) 0.0))
; 12
(assert (>= (+ (* |norm_inf(W[k] + (-1)*Wp[k])| |norm_inf(y[k])|) (* (- 1.0) |norm_inf(W[k]*y[k] + (-1)*Wp[k]*y[k])|)) 0.0))
; H6
(assert (>= (+ (* R |l[k]|) (* (- 1.0) |norm_inf(Wp[k])|)) 0.0))
; H6
(assert (>= (+ (* R |l[k + 1]|) (* (- 1.0) |norm_inf(Wp[k + 1])|)) 0.0))
; H8
(assert (>= (+ (* delta |l[k]|) (* (- 1.0) |norm_inf(W[k] + (-1)*Wp[k])|)) 0.0))
; H8
(assert (>= (+ (* delta |l[k + 1]|) (* (- 1.0) |norm_inf(W[k + 1] + (-1)*Wp[k + 1])|)) 0.0))
; H9
(assert (>= (+ delta (* (- 1.0) |norm_inf(b[k] + (-1)*bp[k])|)) 0.0))
; H9
(assert (>= (+ delta (* (- 1.0) |norm_inf(b[k + 1] + (-1)*bp[k + 1])|)) 0.0))
; about l[k]
(assert (>= (+ (- 1.0) |l[k]|) 0.0))
; about l[k + 1]
(assert (>= (+ (- 1.0) |l[k + 1]|) 0.0))
; about delta
(assert (>= delta 0.0))
; about R
(assert (>= (+ (- 1.0) R) 0.0))
; R is nonnegative
(assert (>= R 0.0))
; delta is nonnegative
(assert (>= delta 0.0))
; l[k + 1] is nonnegative
(assert (>= |l[k + 1]| 0.0))
; l[k] is nonnegative
(assert (>= |l[k]| 0.0))
; norm_inf(W[k + 1] + (-1)*Wp[k + 1]) is nonnegative
(assert (>= |norm_inf(W[k + 1] + (-1)*Wp[k + 1])| 0.0))
; norm_inf(W[k + 1]*y[k + 1] + (-1)*Wp[k + 1]*y[k + 1] + b[k + 1] + (-1)*bp[k + 1]) is nonnegative
(assert (>= |norm_inf(W[k + 1]*y[k + 1] + (-1)*Wp[k + 1]*y[k + 1] + b[k + 1] + (-1)*bp[k + 1])| 0.0))
; norm_inf(W[k + 1]*y[k + 1] + (-1)*Wp[k + 1]*y[k + 1]) is nonnegative
(assert (>= |norm_inf(W[k + 1]*y[k + 1] + (-1)*Wp[k + 1]*y[k + 1])| 0.0))
; norm_inf(W[k + 1]*y[k + 1] + (-1)*Wp[k + 1]*z[k + 1] + b[k + 1] + (-1)*bp[k + 1]) is nonnegative
(assert (>= |norm_inf(W[k + 1]*y[k + 1] + (-1)*Wp[k + 1]*z[k + 1] + b[k + 1] + (-1)*bp[k + 1])| 0.0))
; norm_inf(W[k] + (-1)*Wp[k]) is nonnegative
(assert (>= |norm_inf(W[k] + (-1)*Wp[k])| 0.0))
; norm_inf(W[k]*y[k] + (-1)*Wp[k]*y[k] + b[k] + (-1)*bp[k]) is nonnegative
(assert (>= |norm_inf(W[k]*y[k] + (-1)*Wp[k]*y[k] + b[k] + (-1)*bp[k])| 0.0))
; norm_inf(W[k]*y[k] + (-1)*Wp[k]*y[k]) is nonnegative
(assert (>= |norm_inf(W[k]*y[k] + (-1)*Wp[k]*y[k])| 0.0))
; norm_inf(W[k]*y[k] + (-1)*Wp[k]*z[k] + b[k] + (-1)*bp[k]) is nonnegative
(assert (>= |norm_inf(W[k]*y[k] + (-1)*Wp[k]*z[k] + b[k] + (-1)*bp[k])| 0.0))
; norm_inf(Wp[k + 1]) is nonnegative
(assert (>= |norm_inf(Wp[k + 1])| 0.0))
; norm_inf(Wp[k + 1]*y[k + 1] + (-1)*Wp[k + 1]*z[k + 1]) is nonnegative
(assert (>= |norm_inf(Wp[k + 1]*y[k + 1] + (-1)*Wp[k + 1]*z[k + 1])| 0.0))
; norm_inf(Wp[k]) is nonnegative
(assert (>= |norm_inf(Wp[k])| 0.0))
; norm_inf(Wp[k]*y[k] + (-1)*Wp[k]*z[k]) is nonnegative
(assert (>= |norm_inf(Wp[k]*y[k] + (-1)*Wp[k]*z[k])| 0.0))
; norm_inf(b[k + 1] + (-1)*bp[k + 1]) is nonnegative
(assert (>= |norm_inf(b[k + 1] + (-1)*bp[k + 1])| 0.0))
; norm_inf(b[k] + (-1)*bp[k]) is nonnegative
(assert (>= |norm_inf(b[k] + (-1)*bp[k])| 0.0))
; norm_inf(y[k + 1] + (-1)*z[k + 1]) is nonnegative
(assert (>= |norm_inf(y[k + 1] + (-1)*z[k + 1])| 0.0))
; norm_inf(y[k + 1]) is nonnegative
(assert (>= |norm_inf(y[k + 1])| 0.0))
; norm_inf(y[k] + (-1)*z[k]) is nonnegative
(assert (>= |norm_inf(y[k] + (-1)*z[k])| 0.0))
; norm_inf(y[k]) is nonnegative
(assert (>= |norm_inf(y[k])| 0.0))
; the negation of the claim
(assert (< (+ (* R |l[k]| |norm_inf(y[k] + (-1)*z[k])|) delta (* delta |l[k]| |norm_inf(y[k])|) (* (- 1.0) |norm_inf(y[k + 1] + (-1)*z[k + 1])|)) 0.0))
(check-sat)
(reset)
; published/P8a, step 14
; claim: norm_inf(y[k + 1] - z[k + 1]) <= l[k]*R*norm_inf(y[k] - z[k]) + (l[k] + 1)*delta*(M*Product(l[i] + 1, i, 0, k - 1)*R^k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const |Product(l[i1] + 1, i1, 0, k - 1)| Real)
(declare-const |Product(l[i1] + 1, i1, 0, k)| Real)
(declare-const R Real)
(declare-const |R^k| Real)
(declare-const delta Real)
(declare-const |l[k]| Real)
(declare-const |norm_inf(y[k + 1] + (-1)*z[k + 1])| Real)
(declare-const |norm_inf(y[k + 1])| Real)
(declare-const |norm_inf(y[k] + (-1)*z[k])| Real)
(declare-const |norm_inf(y[k])| Real)
; 7
(assert (>= (+ (- 1.0) (* M |Product(l[i1] + 1, i1, 0, k - 1)| |R^k|)) 0.0))
; 8
(assert (>= (+ (* M |Product(l[i1] + 1, i1, 0, k - 1)| |R^k|) (* (- 1.0) |norm_inf(y[k])|)) 0.0))
; 8
(assert (>= (+ (* M |Product(l[i1] + 1, i1, 0, k)| R |R^k|) (* (- 1.0) |norm_inf(y[k + 1])|)) 0.0))
; 13
(assert (>= (+ (* R |l[k]| |norm_inf(y[k] + (-1)*z[k])|) delta (* delta |l[k]| |norm_inf(y[k])|) (* (- 1.0) |norm_inf(y[k + 1] + (-1)*z[k + 1])|)) 0.0))
; about l[k]
(assert (>= (+ (- 1.0) |l[k]|) 0.0))
; about delta
(assert (>= delta 0.0))
; about R
(assert (>= (+ (- 1.0) R) 0.0))
; about M
(assert (>= (+ (- 1.0) M) 0.0))
; M is nonnegative
(assert (>= M 0.0))
; Product(l[i1] + 1, i1, 0, k - 1) is nonnegative
(assert (>= |Product(l[i1] + 1, i1, 0, k - 1)| 0.0))
; Product(l[i1] + 1, i1, 0, k) is nonnegative
(assert (>= |Product(l[i1] + 1, i1, 0, k)| 0.0))
; R is nonnegative
(assert (>= R 0.0))
; R^k is nonnegative
(assert (>= |R^k| 0.0))
; delta is nonnegative
(assert (>= delta 0.0))
; l[k] is nonnegative
(assert (>= |l[k]| 0.0))
; norm_inf(y[k + 1] + (-1)*z[k + 1]) is nonnegative
(assert (>= |norm_inf(y[k + 1] + (-1)*z[k + 1])| 0.0))
; norm_inf(y[k + 1]) is nonnegative
(assert (>= |norm_inf(y[k + 1])| 0.0))
; norm_inf(y[k] + (-1)*z[k]) is nonnegative
(assert (>= |norm_inf(y[k] + (-1)*z[k])| 0.0))
; norm_inf(y[k]) is nonnegative
(assert (>= |norm_inf(y[k])| 0.0))
; the negation of the claim
(assert (< (+ (* M |Product(l[i1] + 1, i1, 0, k - 1)| |R^k| delta) (* M |Product(l[i1] + 1, i1, 0, k - 1)| |R^k| delta |l[k]|) (* R |l[k]| |norm_inf(y[k] + (-1)*z[k])|) (* (- 1.0) |norm_inf(y[k + 1] + (-1)*z[k + 1])|)) 0.0))
(check-sat)
(reset)
; published/P8a, step 15, base
; claim: norm_inf(y[0 + 1] - z[0 + 1]) <= (0 + 1)*M*Product(l[i] + 1, i, 0, 0)*R^0*delta
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const |Product(l[i1] + 1, i1, 0, k - 1)| Real)
(declare-const |Product(l[i1] + 1, i1, 0, k)| Real)
(declare-const R Real)
(declare-const |R^k| Real)
(declare-const delta Real)
(declare-const |l[0]| Real)
(declare-const |l[k + 1]| Real)
(declare-const |l[k]| Real)
(declare-const |norm_inf(y[0] + (-1)*z[0])| Real)
(declare-const |norm_inf(y[1] + (-1)*z[1])| Real)
(declare-const |norm_inf(y[k + 1] + (-1)*z[k + 1])| Real)
(declare-const |norm_inf(y[k + 2] + (-1)*z[k + 2])| Real)
(declare-const |norm_inf(y[k] + (-1)*z[k])| Real)
; H3
(assert (= (* (- 1.0) |norm_inf(y[0] + (-1)*z[0])|) 0.0))
; 14
(assert (>= (+ (* M delta) (* M delta |l[0]|) (* R |l[0]| |norm_inf(y[0] + (-1)*z[0])|) (* (- 1.0) |norm_inf(y[1] + (-1)*z[1])|)) 0.0))
; 14
(assert (>= (+ (* M |Product(l[i1] + 1, i1, 0, k)| R |R^k| delta) (* M |Product(l[i1] + 1, i1, 0, k)| R |R^k| delta |l[k + 1]|) (* R |l[k + 1]| |norm_inf(y[k + 1] + (-1)*z[k + 1])|) (* (- 1.0) |norm_inf(y[k + 2] + (-1)*z[k + 2])|)) 0.0))
; 14
(assert (>= (+ (* M |Product(l[i1] + 1, i1, 0, k - 1)| |R^k| delta) (* M |Product(l[i1] + 1, i1, 0, k - 1)| |R^k| delta |l[k]|) (* R |l[k]| |norm_inf(y[k] + (-1)*z[k])|) (* (- 1.0) |norm_inf(y[k + 1] + (-1)*z[k + 1])|)) 0.0))
; about l[k]
(assert (>= (+ (- 1.0) |l[k]|) 0.0))
; about l[k + 1]
(assert (>= (+ (- 1.0) |l[k + 1]|) 0.0))
; about l[0]
(assert (>= (+ (- 1.0) |l[0]|) 0.0))
; about delta
(assert (>= delta 0.0))
; about R
(assert (>= (+ (- 1.0) R) 0.0))
; about M
(assert (>= (+ (- 1.0) M) 0.0))
; M is nonnegative
(assert (>= M 0.0))
; Product(l[i1] + 1, i1, 0, k - 1) is nonnegative
(assert (>= |Product(l[i1] + 1, i1, 0, k - 1)| 0.0))
; Product(l[i1] + 1, i1, 0, k) is nonnegative
(assert (>= |Product(l[i1] + 1, i1, 0, k)| 0.0))
; R is nonnegative
(assert (>= R 0.0))
; R^k is nonnegative
(assert (>= |R^k| 0.0))
; delta is nonnegative
(assert (>= delta 0.0))
; l[0] is nonnegative
(assert (>= |l[0]| 0.0))
; l[k + 1] is nonnegative
(assert (>= |l[k + 1]| 0.0))
; l[k] is nonnegative
(assert (>= |l[k]| 0.0))
; norm_inf(y[0] + (-1)*z[0]) is nonnegative
(assert (>= |norm_inf(y[0] + (-1)*z[0])| 0.0))
; norm_inf(y[1] + (-1)*z[1]) is nonnegative
(assert (>= |norm_inf(y[1] + (-1)*z[1])| 0.0))
; norm_inf(y[k + 1] + (-1)*z[k + 1]) is nonnegative
(assert (>= |norm_inf(y[k + 1] + (-1)*z[k + 1])| 0.0))
; norm_inf(y[k + 2] + (-1)*z[k + 2]) is nonnegative
(assert (>= |norm_inf(y[k + 2] + (-1)*z[k + 2])| 0.0))
; norm_inf(y[k] + (-1)*z[k]) is nonnegative
(assert (>= |norm_inf(y[k] + (-1)*z[k])| 0.0))
; the negation of the claim
(assert (< (+ (* M delta) (* M delta |l[0]|) (* (- 1.0) |norm_inf(y[1] + (-1)*z[1])|)) 0.0))
(check-sat)
(reset)
; published/P8a, step 15, step
; claim: norm_inf(y[k + 1 + 1] - z[k + 1 + 1]) <= (k + 1 + 1)*M*((l[k + 1] + 1)*Product(l[i] + 1, i, 0, k))*R^(k + 1)*delta
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const |Product(l[i1] + 1, i1, 0, k - 1)| Real)
(declare-const |Product(l[i1] + 1, i1, 0, k)| Real)
(declare-const R Real)
(declare-const |R^k| Real)
(declare-const delta Real)
(declare-const k Real)
(declare-const |l[0]| Real)
(declare-const |l[k + 1]| Real)
(declare-const |l[k]| Real)
(declare-const |norm_inf(y[0] + (-1)*z[0])| Real)
(declare-const |norm_inf(y[1] + (-1)*z[1])| Real)
(declare-const |norm_inf(y[k + 1] + (-1)*z[k + 1])| Real)
(declare-const |norm_inf(y[k + 2] + (-1)*z[k + 2])| Real)
(declare-const |norm_inf(y[k] + (-1)*z[k])| Real)
; H3
(assert (= (* (- 1.0) |norm_inf(y[0] + (-1)*z[0])|) 0.0))
; induction hypothesis
(assert (>= (+ (* M |Product(l[i1] + 1, i1, 0, k)| |R^k| delta) (* M |Product(l[i1] + 1, i1, 0, k)| |R^k| delta k) (* (- 1.0) |norm_inf(y[k + 1] + (-1)*z[k + 1])|)) 0.0))
; 14
(assert (>= (+ (* M delta) (* M delta |l[0]|) (* R |l[0]| |norm_inf(y[0] + (-1)*z[0])|) (* (- 1.0) |norm_inf(y[1] + (-1)*z[1])|)) 0.0))
; 14
(assert (>= (+ (* M |Product(l[i1] + 1, i1, 0, k)| R |R^k| delta) (* M |Product(l[i1] + 1, i1, 0, k)| R |R^k| delta |l[k + 1]|) (* R |l[k + 1]| |norm_inf(y[k + 1] + (-1)*z[k + 1])|) (* (- 1.0) |norm_inf(y[k + 2] + (-1)*z[k + 2])|)) 0.0))
; 14
(assert (>= (+ (* M |Product(l[i1] + 1, i1, 0, k - 1)| |R^k| delta) (* M |Product(l[i1] + 1, i1, 0, k - 1)| |R^k| delta |l[k]|) (* R |l[k]| |norm_inf(y[k] + (-1)*z[k])|) (* (- 1.0) |norm_inf(y[k + 1] + (-1)*z[k + 1])|)) 0.0))
; index
(assert (>= k 0.0))
; about l[k]
(assert (>= (+ (- 1.0) |l[k]|) 0.0))
; about l[k + 1]
(assert (>= (+ (- 1.0) |l[k + 1]|) 0.0))
; about l[0]
(assert (>= (+ (- 1.0) |l[0]|) 0.0))
; about k
(assert (>= k 0.0))
; about delta
(assert (>= delta 0.0))
; about R
(assert (>= (+ (- 1.0) R) 0.0))
; about M
(assert (>= (+ (- 1.0) M) 0.0))
; M is nonnegative
(assert (>= M 0.0))
; Product(l[i1] + 1, i1, 0, k - 1) is nonnegative
(assert (>= |Product(l[i1] + 1, i1, 0, k - 1)| 0.0))
; Product(l[i1] + 1, i1, 0, k) is nonnegative
(assert (>= |Product(l[i1] + 1, i1, 0, k)| 0.0))
; R is nonnegative
(assert (>= R 0.0))
; R^k is nonnegative
(assert (>= |R^k| 0.0))
; delta is nonnegative
(assert (>= delta 0.0))
; k is nonnegative
(assert (>= k 0.0))
; l[0] is nonnegative
(assert (>= |l[0]| 0.0))
; l[k + 1] is nonnegative
(assert (>= |l[k + 1]| 0.0))
; l[k] is nonnegative
(assert (>= |l[k]| 0.0))
; norm_inf(y[0] + (-1)*z[0]) is nonnegative
(assert (>= |norm_inf(y[0] + (-1)*z[0])| 0.0))
; norm_inf(y[1] + (-1)*z[1]) is nonnegative
(assert (>= |norm_inf(y[1] + (-1)*z[1])| 0.0))
; norm_inf(y[k + 1] + (-1)*z[k + 1]) is nonnegative
(assert (>= |norm_inf(y[k + 1] + (-1)*z[k + 1])| 0.0))
; norm_inf(y[k + 2] + (-1)*z[k + 2]) is nonnegative
(assert (>= |norm_inf(y[k + 2] + (-1)*z[k + 2])| 0.0))
; norm_inf(y[k] + (-1)*z[k]) is nonnegative
(assert (>= |norm_inf(y[k] + (-1)*z[k])| 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 M |Product(l[i1] + 1, i1, 0, k)| R |R^k| delta) (* M |Product(l[i1] + 1, i1, 0, k)| R |R^k| delta k) (* M |Product(l[i1] + 1, i1, 0, k)| R |R^k| delta k |l[k + 1]|) (* 2.0 M |Product(l[i1] + 1, i1, 0, k)| R |R^k| delta |l[k + 1]|) (* (- 1.0) |norm_inf(y[k + 2] + (-1)*z[k + 2])|)) 0.0))
(check-sat)
(reset)
; published/P8a, step 16
; claim: norm_inf(y[n] - z[n]) <= n*M*Product(l[i] + 1, i, 0, n - 1)*R^(n - 1)*delta
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const |Product(l[i1] + 1, i1, 0, n - 1)| Real)
(declare-const |R^(n - 1)| Real)
(declare-const delta Real)
(declare-const n Real)
(declare-const |norm_inf(y[n] + (-1)*z[n])| Real)
; 15
(assert (>= (+ (* M |Product(l[i1] + 1, i1, 0, n - 1)| |R^(n - 1)| delta n) (* (- 1.0) |norm_inf(y[n] + (-1)*z[n])|)) 0.0))
; index
(assert (>= (+ (- 1.0) n) 0.0))
; about n
(assert (>= (+ (- 1.0) n) 0.0))
; about delta
(assert (>= delta 0.0))
; about M
(assert (>= (+ (- 1.0) M) 0.0))
; M is nonnegative
(assert (>= M 0.0))
; Product(l[i1] + 1, i1, 0, n - 1) is nonnegative
(assert (>= |Product(l[i1] + 1, i1, 0, n - 1)| 0.0))
; R^(n - 1) is nonnegative
(assert (>= |R^(n - 1)| 0.0))
; delta is nonnegative
(assert (>= delta 0.0))
; n is nonnegative
(assert (>= n 0.0))
; norm_inf(y[n] + (-1)*z[n]) is nonnegative
(assert (>= |norm_inf(y[n] + (-1)*z[n])| 0.0))
; the negation of the claim
(assert (< (+ (* M |Product(l[i1] + 1, i1, 0, n - 1)| |R^(n - 1)| delta n) (* (- 1.0) |norm_inf(y[n] + (-1)*z[n])|)) 0.0))
(check-sat)
(reset)
; published/P8a, step 17, sign
; claim: 0 <= l[i] + 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |l[i]| Real)
(declare-const w Real)
; H10
(assert (>= (+ (* (- 1.0) |l[i]|) w) 0.0))
; about w
(assert (>= (+ (- 1.0) w) 0.0))
; about l[i]
(assert (>= (+ (- 1.0) |l[i]|) 0.0))
; l[i] is nonnegative
(assert (>= |l[i]| 0.0))
; w is nonnegative
(assert (>= w 0.0))
; the negation of the claim
(assert (< (+ 1.0 |l[i]|) 0.0))
(check-sat)
(reset)
; published/P8a, step 17, each
; claim: l[i] + 1 <= w + 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |l[i]| Real)
(declare-const w Real)
; H10
(assert (>= (+ (* (- 1.0) |l[i]|) w) 0.0))
; about w
(assert (>= (+ (- 1.0) w) 0.0))
; about l[i]
(assert (>= (+ (- 1.0) |l[i]|) 0.0))
; l[i] is nonnegative
(assert (>= |l[i]| 0.0))
; w is nonnegative
(assert (>= w 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |l[i]|) w) 0.0))
(check-sat)
(reset)
; published/P8a, step 18
; claim: Product(l[i] + 1, i, 0, n - 1) <= (w + 1)^n
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(w + 1)^n| Real)
(declare-const |Product(l[i1] + 1, i1, 0, n - 1)| Real)
; 17
(assert (>= (+ |(w + 1)^n| (* (- 1.0) |Product(l[i1] + 1, i1, 0, n - 1)|)) 0.0))
; (w + 1)^n is nonnegative
(assert (>= |(w + 1)^n| 0.0))
; Product(l[i1] + 1, i1, 0, n - 1) is nonnegative
(assert (>= |Product(l[i1] + 1, i1, 0, n - 1)| 0.0))
; the negation of the claim
(assert (< (+ |(w + 1)^n| (* (- 1.0) |Product(l[i1] + 1, i1, 0, n - 1)|)) 0.0))
(check-sat)
(reset)
; published/P8a, claim
; claim: norm_inf(y[n] - z[n]) <= n*M*(w + 1)^n*R^(n - 1)*delta
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(w + 1)^n| Real)
(declare-const M Real)
(declare-const |Product(l[i1] + 1, i1, 0, n - 1)| Real)
(declare-const |R^(n - 1)| Real)
(declare-const delta Real)
(declare-const n Real)
(declare-const |norm_inf(y[n] + (-1)*z[n])| Real)
; 16
(assert (>= (+ (* M |Product(l[i1] + 1, i1, 0, n - 1)| |R^(n - 1)| delta n) (* (- 1.0) |norm_inf(y[n] + (-1)*z[n])|)) 0.0))
; 18
(assert (>= (+ |(w + 1)^n| (* (- 1.0) |Product(l[i1] + 1, i1, 0, n - 1)|)) 0.0))
; index
(assert (>= (+ (- 1.0) n) 0.0))
; about n
(assert (>= (+ (- 1.0) n) 0.0))
; about delta
(assert (>= delta 0.0))
; about M
(assert (>= (+ (- 1.0) M) 0.0))
; (w + 1)^n is nonnegative
(assert (>= |(w + 1)^n| 0.0))
; M is nonnegative
(assert (>= M 0.0))
; Product(l[i1] + 1, i1, 0, n - 1) is nonnegative
(assert (>= |Product(l[i1] + 1, i1, 0, n - 1)| 0.0))
; R^(n - 1) is nonnegative
(assert (>= |R^(n - 1)| 0.0))
; delta is nonnegative
(assert (>= delta 0.0))
; n is nonnegative
(assert (>= n 0.0))
; norm_inf(y[n] + (-1)*z[n]) is nonnegative
(assert (>= |norm_inf(y[n] + (-1)*z[n])| 0.0))
; the negation of the claim
(assert (< (+ (* |(w + 1)^n| M |R^(n - 1)| delta n) (* (- 1.0) |norm_inf(y[n] + (-1)*z[n])|)) 0.0))
(check-sat)
