; published/O7, step 1
; claim: (j + 1)*f[j + 2] <= (j + 1)*f[j + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |f[j + 1]| Real)
(declare-const |f[j + 2]| Real)
(declare-const |f[j]| Real)
(declare-const j Real)
; H2
(assert (>= (+ |f[j + 1]| (* (- 1.0) |f[j + 2]|)) 0.0))
; H2
(assert (>= (+ (* (- 1.0) |f[j + 1]|) |f[j]|) 0.0))
; about j
(assert (>= j 0.0))
; j is nonnegative
(assert (>= j 0.0))
; the negation of the claim
(assert (< (+ |f[j + 1]| (* |f[j + 1]| j) (* (- 1.0) |f[j + 2]|) (* (- 1.0) |f[j + 2]| j)) 0.0))
(check-sat)
(reset)
; published/O7, step 2, base
; claim: (0 + 1)*(f[0 + 1] - fm) + 1/(2*a)*norm(x[0 + 1] - m)^2 <= 1/(2*a)*norm(x[0] - m)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/a| Real)
(declare-const a Real)
(declare-const |f[1]| Real)
(declare-const fm Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, x[0])| Real)
(declare-const |inner(m, x[1])| Real)
(declare-const |inner(x[0], x[0])| Real)
(declare-const |inner(x[1], x[1])| Real)
(declare-const |norm(m + (-1)*x[0])| Real)
(declare-const |norm(m + (-1)*x[1])| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(x[0])| Real)
(declare-const |norm(x[1])| Real)
; H1
(assert (>= (+ (* (/ 1.0 2.0) |1/a| |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- (/ 1.0 2.0)) |1/a| |norm(m + (-1)*x[1])| |norm(m + (-1)*x[1])|) (* (- 1.0) |f[1]|) fm) 0.0))
; about norm(m + (-1)*x[1])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[1])|) (* (- 1.0) |inner(x[1], x[1])|) (* |norm(m + (-1)*x[1])| |norm(m + (-1)*x[1])|)) 0.0))
; about inner(x[1], x[1])
(assert (= (+ |inner(x[1], x[1])| (* (- 1.0) |norm(x[1])| |norm(x[1])|)) 0.0))
; about norm(x[1])
(assert (= (+ (* (- 1.0) |inner(x[1], x[1])|) (* |norm(x[1])| |norm(x[1])|)) 0.0))
; about inner(m, m)
(assert (= (+ |inner(m, m)| (* (- 1.0) |norm(m)| |norm(m)|)) 0.0))
; about norm(m)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* |norm(m)| |norm(m)|)) 0.0))
; about norm(m + (-1)*x[0])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[0])|) (* (- 1.0) |inner(x[0], x[0])|) (* |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|)) 0.0))
; about inner(x[0], x[0])
(assert (= (+ |inner(x[0], x[0])| (* (- 1.0) |norm(x[0])| |norm(x[0])|)) 0.0))
; about norm(x[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* |norm(x[0])| |norm(x[0])|)) 0.0))
; about 1/a
(assert (= (+ (- 1.0) (* |1/a| a)) 0.0))
; about a
(assert (> a 0.0))
; 1/a is nonnegative
(assert (>= |1/a| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(x[0], x[0]) is nonnegative
(assert (>= |inner(x[0], x[0])| 0.0))
; inner(x[1], x[1]) is nonnegative
(assert (>= |inner(x[1], x[1])| 0.0))
; norm(m + (-1)*x[0]) is nonnegative
(assert (>= |norm(m + (-1)*x[0])| 0.0))
; norm(m + (-1)*x[1]) is nonnegative
(assert (>= |norm(m + (-1)*x[1])| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(x[0]) is nonnegative
(assert (>= |norm(x[0])| 0.0))
; norm(x[1]) is nonnegative
(assert (>= |norm(x[1])| 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) |1/a| |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- (/ 1.0 2.0)) |1/a| |norm(m + (-1)*x[1])| |norm(m + (-1)*x[1])|) (* (- 1.0) |f[1]|) fm) 0.0))
(check-sat)
(reset)
; published/O7, step 2, step
; claim: (j + 1 + 1)*(f[j + 1 + 1] - fm) + 1/(2*a)*norm(x[j + 1 + 1] - m)^2 <= 1/(2*a)*norm(x[0] - m)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/a| Real)
(declare-const a Real)
(declare-const |f[j + 1]| Real)
(declare-const |f[j + 2]| Real)
(declare-const fm Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, x[0])| Real)
(declare-const |inner(m, x[j + 1])| Real)
(declare-const |inner(m, x[j + 2])| Real)
(declare-const |inner(m, x[j])| Real)
(declare-const |inner(x[0], x[0])| Real)
(declare-const |inner(x[j + 1], x[j + 1])| Real)
(declare-const |inner(x[j + 2], x[j + 2])| Real)
(declare-const |inner(x[j], x[j])| Real)
(declare-const j Real)
(declare-const |norm(m + (-1)*x[0])| Real)
(declare-const |norm(m + (-1)*x[j + 1])| Real)
(declare-const |norm(m + (-1)*x[j + 2])| Real)
(declare-const |norm(m + (-1)*x[j])| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(x[0])| Real)
(declare-const |norm(x[j + 1])| Real)
(declare-const |norm(x[j + 2])| Real)
(declare-const |norm(x[j])| Real)
; induction hypothesis
(assert (>= (+ (* (/ 1.0 2.0) |1/a| |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- (/ 1.0 2.0)) |1/a| |norm(m + (-1)*x[j + 1])| |norm(m + (-1)*x[j + 1])|) (* (- 1.0) |f[j + 1]|) (* (- 1.0) |f[j + 1]| j) fm (* fm j)) 0.0))
; H1
(assert (>= (+ (* (/ 1.0 2.0) |1/a| |norm(m + (-1)*x[j + 1])| |norm(m + (-1)*x[j + 1])|) (* (- (/ 1.0 2.0)) |1/a| |norm(m + (-1)*x[j + 2])| |norm(m + (-1)*x[j + 2])|) (* (- 1.0) |f[j + 2]|) fm) 0.0))
; H1
(assert (>= (+ (* (- (/ 1.0 2.0)) |1/a| |norm(m + (-1)*x[j + 1])| |norm(m + (-1)*x[j + 1])|) (* (/ 1.0 2.0) |1/a| |norm(m + (-1)*x[j])| |norm(m + (-1)*x[j])|) (* (- 1.0) |f[j + 1]|) fm) 0.0))
; 1
(assert (>= (+ |f[j + 1]| (* |f[j + 1]| j) (* (- 1.0) |f[j + 2]|) (* (- 1.0) |f[j + 2]| j)) 0.0))
; index
(assert (>= j 0.0))
; about norm(m + (-1)*x[j])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[j])|) (* (- 1.0) |inner(x[j], x[j])|) (* |norm(m + (-1)*x[j])| |norm(m + (-1)*x[j])|)) 0.0))
; about inner(x[j], x[j])
(assert (= (+ |inner(x[j], x[j])| (* (- 1.0) |norm(x[j])| |norm(x[j])|)) 0.0))
; about norm(x[j])
(assert (= (+ (* (- 1.0) |inner(x[j], x[j])|) (* |norm(x[j])| |norm(x[j])|)) 0.0))
; about inner(m, m)
(assert (= (+ |inner(m, m)| (* (- 1.0) |norm(m)| |norm(m)|)) 0.0))
; about norm(m)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* |norm(m)| |norm(m)|)) 0.0))
; about norm(m + (-1)*x[j + 2])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[j + 2])|) (* (- 1.0) |inner(x[j + 2], x[j + 2])|) (* |norm(m + (-1)*x[j + 2])| |norm(m + (-1)*x[j + 2])|)) 0.0))
; about inner(x[j + 2], x[j + 2])
(assert (= (+ |inner(x[j + 2], x[j + 2])| (* (- 1.0) |norm(x[j + 2])| |norm(x[j + 2])|)) 0.0))
; about norm(x[j + 2])
(assert (= (+ (* (- 1.0) |inner(x[j + 2], x[j + 2])|) (* |norm(x[j + 2])| |norm(x[j + 2])|)) 0.0))
; about norm(m + (-1)*x[j + 1])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[j + 1])|) (* (- 1.0) |inner(x[j + 1], x[j + 1])|) (* |norm(m + (-1)*x[j + 1])| |norm(m + (-1)*x[j + 1])|)) 0.0))
; about inner(x[j + 1], x[j + 1])
(assert (= (+ |inner(x[j + 1], x[j + 1])| (* (- 1.0) |norm(x[j + 1])| |norm(x[j + 1])|)) 0.0))
; about norm(x[j + 1])
(assert (= (+ (* (- 1.0) |inner(x[j + 1], x[j + 1])|) (* |norm(x[j + 1])| |norm(x[j + 1])|)) 0.0))
; about norm(m + (-1)*x[0])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[0])|) (* (- 1.0) |inner(x[0], x[0])|) (* |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|)) 0.0))
; about inner(x[0], x[0])
(assert (= (+ |inner(x[0], x[0])| (* (- 1.0) |norm(x[0])| |norm(x[0])|)) 0.0))
; about norm(x[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* |norm(x[0])| |norm(x[0])|)) 0.0))
; about j
(assert (>= j 0.0))
; about 1/a
(assert (= (+ (- 1.0) (* |1/a| a)) 0.0))
; about a
(assert (> a 0.0))
; 1/a is nonnegative
(assert (>= |1/a| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(x[0], x[0]) is nonnegative
(assert (>= |inner(x[0], x[0])| 0.0))
; inner(x[j + 1], x[j + 1]) is nonnegative
(assert (>= |inner(x[j + 1], x[j + 1])| 0.0))
; inner(x[j + 2], x[j + 2]) is nonnegative
(assert (>= |inner(x[j + 2], x[j + 2])| 0.0))
; inner(x[j], x[j]) is nonnegative
(assert (>= |inner(x[j], x[j])| 0.0))
; j is nonnegative
(assert (>= j 0.0))
; norm(m + (-1)*x[0]) is nonnegative
(assert (>= |norm(m + (-1)*x[0])| 0.0))
; norm(m + (-1)*x[j + 1]) is nonnegative
(assert (>= |norm(m + (-1)*x[j + 1])| 0.0))
; norm(m + (-1)*x[j + 2]) is nonnegative
(assert (>= |norm(m + (-1)*x[j + 2])| 0.0))
; norm(m + (-1)*x[j]) is nonnegative
(assert (>= |norm(m + (-1)*x[j])| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(x[0]) is nonnegative
(assert (>= |norm(x[0])| 0.0))
; norm(x[j + 1]) is nonnegative
(assert (>= |norm(x[j + 1])| 0.0))
; norm(x[j + 2]) is nonnegative
(assert (>= |norm(x[j + 2])| 0.0))
; norm(x[j]) is nonnegative
(assert (>= |norm(x[j])| 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) |1/a| |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- (/ 1.0 2.0)) |1/a| |norm(m + (-1)*x[j + 2])| |norm(m + (-1)*x[j + 2])|) (* (- 2.0) |f[j + 2]|) (* (- 1.0) |f[j + 2]| j) (* 2.0 fm) (* fm j)) 0.0))
(check-sat)
(reset)
; published/O7, step 3
; claim: (k + 1)*(f[k + 1] - fm) <= 1/(2*a)*norm(x[0] - m)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/a| Real)
(declare-const a Real)
(declare-const |f[k + 1]| Real)
(declare-const fm Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, x[0])| Real)
(declare-const |inner(m, x[k + 1])| Real)
(declare-const |inner(x[0], x[0])| Real)
(declare-const |inner(x[k + 1], x[k + 1])| Real)
(declare-const k Real)
(declare-const |norm(m + (-1)*x[0])| Real)
(declare-const |norm(m + (-1)*x[k + 1])| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(x[0])| Real)
(declare-const |norm(x[k + 1])| Real)
; 2
(assert (>= (+ (* (/ 1.0 2.0) |1/a| |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- (/ 1.0 2.0)) |1/a| |norm(m + (-1)*x[k + 1])| |norm(m + (-1)*x[k + 1])|) (* (- 1.0) |f[k + 1]|) (* (- 1.0) |f[k + 1]| k) fm (* fm k)) 0.0))
; about norm(m + (-1)*x[k + 1])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[k + 1])|) (* (- 1.0) |inner(x[k + 1], x[k + 1])|) (* |norm(m + (-1)*x[k + 1])| |norm(m + (-1)*x[k + 1])|)) 0.0))
; about inner(x[k + 1], x[k + 1])
(assert (= (+ |inner(x[k + 1], x[k + 1])| (* (- 1.0) |norm(x[k + 1])| |norm(x[k + 1])|)) 0.0))
; about norm(x[k + 1])
(assert (= (+ (* (- 1.0) |inner(x[k + 1], x[k + 1])|) (* |norm(x[k + 1])| |norm(x[k + 1])|)) 0.0))
; about inner(m, m)
(assert (= (+ |inner(m, m)| (* (- 1.0) |norm(m)| |norm(m)|)) 0.0))
; about norm(m)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* |norm(m)| |norm(m)|)) 0.0))
; about norm(m + (-1)*x[0])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[0])|) (* (- 1.0) |inner(x[0], x[0])|) (* |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|)) 0.0))
; about inner(x[0], x[0])
(assert (= (+ |inner(x[0], x[0])| (* (- 1.0) |norm(x[0])| |norm(x[0])|)) 0.0))
; about norm(x[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* |norm(x[0])| |norm(x[0])|)) 0.0))
; about k
(assert (>= k 0.0))
; about a
(assert (> a 0.0))
; about 1/a
(assert (= (+ (- 1.0) (* |1/a| a)) 0.0))
; 1/a is nonnegative
(assert (>= |1/a| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(x[0], x[0]) is nonnegative
(assert (>= |inner(x[0], x[0])| 0.0))
; inner(x[k + 1], x[k + 1]) is nonnegative
(assert (>= |inner(x[k + 1], x[k + 1])| 0.0))
; k is nonnegative
(assert (>= k 0.0))
; norm(m + (-1)*x[0]) is nonnegative
(assert (>= |norm(m + (-1)*x[0])| 0.0))
; norm(m + (-1)*x[k + 1]) is nonnegative
(assert (>= |norm(m + (-1)*x[k + 1])| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(x[0]) is nonnegative
(assert (>= |norm(x[0])| 0.0))
; norm(x[k + 1]) is nonnegative
(assert (>= |norm(x[k + 1])| 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) |1/a| |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- 1.0) |f[k + 1]|) (* (- 1.0) |f[k + 1]| k) fm (* fm k)) 0.0))
(check-sat)
(reset)
; published/O7, claim
; claim: f[k + 1] - fm <= 1/(2*(k + 1)*a)*norm(x[0] - m)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(2*a*k + 2*a)| Real)
(declare-const |1/a| Real)
(declare-const a Real)
(declare-const |f[k + 1]| Real)
(declare-const fm Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, x[0])| Real)
(declare-const |inner(x[0], x[0])| Real)
(declare-const k Real)
(declare-const |norm(m + (-1)*x[0])| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(x[0])| Real)
; 3
(assert (>= (+ (* (/ 1.0 2.0) |1/a| |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- 1.0) |f[k + 1]|) (* (- 1.0) |f[k + 1]| k) fm (* fm k)) 0.0))
; about norm(m + (-1)*x[0])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[0])|) (* (- 1.0) |inner(x[0], x[0])|) (* |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|)) 0.0))
; about inner(x[0], x[0])
(assert (= (+ |inner(x[0], x[0])| (* (- 1.0) |norm(x[0])| |norm(x[0])|)) 0.0))
; about norm(x[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* |norm(x[0])| |norm(x[0])|)) 0.0))
; about inner(m, m)
(assert (= (+ |inner(m, m)| (* (- 1.0) |norm(m)| |norm(m)|)) 0.0))
; about norm(m)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* |norm(m)| |norm(m)|)) 0.0))
; about k
(assert (>= k 0.0))
; about a
(assert (> a 0.0))
; about 1/a
(assert (= (+ (- 1.0) (* |1/a| a)) 0.0))
; about 1/(2*a*k + 2*a)
(assert (= (+ (- 1.0) (* 2.0 |1/(2*a*k + 2*a)| a) (* 2.0 |1/(2*a*k + 2*a)| a k)) 0.0))
; 1/(2*a*k + 2*a) is nonnegative
(assert (>= |1/(2*a*k + 2*a)| 0.0))
; 1/a is nonnegative
(assert (>= |1/a| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(x[0], x[0]) is nonnegative
(assert (>= |inner(x[0], x[0])| 0.0))
; k is nonnegative
(assert (>= k 0.0))
; norm(m + (-1)*x[0]) is nonnegative
(assert (>= |norm(m + (-1)*x[0])| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(x[0]) is nonnegative
(assert (>= |norm(x[0])| 0.0))
; the negation of the claim
(assert (< (+ (* |1/(2*a*k + 2*a)| |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- 1.0) |f[k + 1]|) fm) 0.0))
(check-sat)
