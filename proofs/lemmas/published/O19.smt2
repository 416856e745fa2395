; published/O19, step 1
; claim: (j + 2)^2/4*(f[j + 1] - fm) <= j*(j + 2)/4*(f[j] - fm) + l/2*(norm(v[j] - m)^2 - norm(v[j + 1] - m)^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(j + 2)| Real)
(declare-const |1/(j + 3)| Real)
(declare-const |1/(j + 4)| Real)
(declare-const |1/(j + 5)| Real)
(declare-const |f[j + 1]| Real)
(declare-const |f[j + 2]| Real)
(declare-const |f[j + 3]| Real)
(declare-const |f[j + 4]| Real)
(declare-const |f[j]| Real)
(declare-const fm Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, v[j + 1])| Real)
(declare-const |inner(m, v[j + 2])| Real)
(declare-const |inner(m, v[j + 3])| Real)
(declare-const |inner(m, v[j + 4])| Real)
(declare-const |inner(m, v[j])| Real)
(declare-const |inner(v[j + 1], v[j + 1])| Real)
(declare-const |inner(v[j + 2], v[j + 2])| Real)
(declare-const |inner(v[j + 3], v[j + 3])| Real)
(declare-const |inner(v[j + 4], v[j + 4])| Real)
(declare-const |inner(v[j], v[j])| Real)
(declare-const j Real)
(declare-const l Real)
(declare-const |norm(m + (-1)*v[j + 1])| Real)
(declare-const |norm(m + (-1)*v[j + 2])| Real)
(declare-const |norm(m + (-1)*v[j + 3])| Real)
(declare-const |norm(m + (-1)*v[j + 4])| Real)
(declare-const |norm(m + (-1)*v[j])| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(v[j + 1])| Real)
(declare-const |norm(v[j + 2])| Real)
(declare-const |norm(v[j + 3])| Real)
(declare-const |norm(v[j + 4])| Real)
(declare-const |norm(v[j])| Real)
; H1
(assert (>= (+ (* (- 2.0) |1/(j + 2)| |f[j]|) (* 2.0 |1/(j + 2)| fm) (* (- 2.0) |1/(j + 2)| |1/(j + 2)| l |norm(m + (-1)*v[j + 1])| |norm(m + (-1)*v[j + 1])|) (* 2.0 |1/(j + 2)| |1/(j + 2)| l |norm(m + (-1)*v[j])| |norm(m + (-1)*v[j])|) (* (- 1.0) |f[j + 1]|) |f[j]|) 0.0))
; H1
(assert (>= (+ (* (- 2.0) |1/(j + 3)| |f[j + 1]|) (* 2.0 |1/(j + 3)| fm) (* 2.0 |1/(j + 3)| |1/(j + 3)| l |norm(m + (-1)*v[j + 1])| |norm(m + (-1)*v[j + 1])|) (* (- 2.0) |1/(j + 3)| |1/(j + 3)| l |norm(m + (-1)*v[j + 2])| |norm(m + (-1)*v[j + 2])|) |f[j + 1]| (* (- 1.0) |f[j + 2]|)) 0.0))
; H1
(assert (>= (+ (* (- 2.0) |1/(j + 4)| |f[j + 2]|) (* 2.0 |1/(j + 4)| fm) (* 2.0 |1/(j + 4)| |1/(j + 4)| l |norm(m + (-1)*v[j + 2])| |norm(m + (-1)*v[j + 2])|) (* (- 2.0) |1/(j + 4)| |1/(j + 4)| l |norm(m + (-1)*v[j + 3])| |norm(m + (-1)*v[j + 3])|) |f[j + 2]| (* (- 1.0) |f[j + 3]|)) 0.0))
; H1
(assert (>= (+ (* (- 2.0) |1/(j + 5)| |f[j + 3]|) (* 2.0 |1/(j + 5)| fm) (* 2.0 |1/(j + 5)| |1/(j + 5)| l |norm(m + (-1)*v[j + 3])| |norm(m + (-1)*v[j + 3])|) (* (- 2.0) |1/(j + 5)| |1/(j + 5)| l |norm(m + (-1)*v[j + 4])| |norm(m + (-1)*v[j + 4])|) |f[j + 3]| (* (- 1.0) |f[j + 4]|)) 0.0))
; about norm(m + (-1)*v[j])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, v[j])|) (* (- 1.0) |inner(v[j], v[j])|) (* |norm(m + (-1)*v[j])| |norm(m + (-1)*v[j])|)) 0.0))
; about inner(v[j], v[j])
(assert (= (+ |inner(v[j], v[j])| (* (- 1.0) |norm(v[j])| |norm(v[j])|)) 0.0))
; about norm(v[j])
(assert (= (+ (* (- 1.0) |inner(v[j], v[j])|) (* |norm(v[j])| |norm(v[j])|)) 0.0))
; about inner(m, m)
(assert (= (+ |inner(m, m)| (* (- 1.0) |norm(m)| |norm(m)|)) 0.0))
; about norm(m)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* |norm(m)| |norm(m)|)) 0.0))
; about norm(m + (-1)*v[j + 4])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, v[j + 4])|) (* (- 1.0) |inner(v[j + 4], v[j + 4])|) (* |norm(m + (-1)*v[j + 4])| |norm(m + (-1)*v[j + 4])|)) 0.0))
; about inner(v[j + 4], v[j + 4])
(assert (= (+ |inner(v[j + 4], v[j + 4])| (* (- 1.0) |norm(v[j + 4])| |norm(v[j + 4])|)) 0.0))
; about norm(v[j + 4])
(assert (= (+ (* (- 1.0) |inner(v[j + 4], v[j + 4])|) (* |norm(v[j + 4])| |norm(v[j + 4])|)) 0.0))
; about norm(m + (-1)*v[j + 3])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, v[j + 3])|) (* (- 1.0) |inner(v[j + 3], v[j + 3])|) (* |norm(m + (-1)*v[j + 3])| |norm(m + (-1)*v[j + 3])|)) 0.0))
; about inner(v[j + 3], v[j + 3])
(assert (= (+ |inner(v[j + 3], v[j + 3])| (* (- 1.0) |norm(v[j + 3])| |norm(v[j + 3])|)) 0.0))
; about norm(v[j + 3])
(assert (= (+ (* (- 1.0) |inner(v[j + 3], v[j + 3])|) (* |norm(v[j + 3])| |norm(v[j + 3])|)) 0.0))
; about norm(m + (-1)*v[j + 2])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, v[j + 2])|) (* (- 1.0) |inner(v[j + 2], v[j + 2])|) (* |norm(m + (-1)*v[j + 2])| |norm(m + (-1)*v[j + 2])|)) 0.0))
; about inner(v[j + 2], v[j + 2])
(assert (= (+ |inner(v[j + 2], v[j + 2])| (* (- 1.0) |norm(v[j + 2])| |norm(v[j + 2])|)) 0.0))
; about norm(v[j + 2])
(assert (= (+ (* (- 1.0) |inner(v[j + 2], v[j + 2])|) (* |norm(v[j + 2])| |norm(v[j + 2])|)) 0.0))
; about norm(m + (-1)*v[j + 1])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, v[j + 1])|) (* (- 1.0) |inner(v[j + 1], v[j + 1])|) (* |norm(m + (-1)*v[j + 1])| |norm(m + (-1)*v[j + 1])|)) 0.0))
; about inner(v[j + 1], v[j + 1])
(assert (= (+ |inner(v[j + 1], v[j + 1])| (* (- 1.0) |norm(v[j + 1])| |norm(v[j + 1])|)) 0.0))
; about norm(v[j + 1])
(assert (= (+ (* (- 1.0) |inner(v[j + 1], v[j + 1])|) (* |norm(v[j + 1])| |norm(v[j + 1])|)) 0.0))
; about l
(assert (> l 0.0))
; about j
(assert (>= j 0.0))
; about 1/(j + 5)
(assert (= (+ (- 1.0) (* 5.0 |1/(j + 5)|) (* |1/(j + 5)| j)) 0.0))
; about 1/(j + 4)
(assert (= (+ (- 1.0) (* 4.0 |1/(j + 4)|) (* |1/(j + 4)| j)) 0.0))
; about 1/(j + 3)
(assert (= (+ (- 1.0) (* 3.0 |1/(j + 3)|) (* |1/(j + 3)| j)) 0.0))
; about 1/(j + 2)
(assert (= (+ (- 1.0) (* 2.0 |1/(j + 2)|) (* |1/(j + 2)| j)) 0.0))
; 1/(j + 2) is nonnegative
(assert (>= |1/(j + 2)| 0.0))
; 1/(j + 3) is nonnegative
(assert (>= |1/(j + 3)| 0.0))
; 1/(j + 4) is nonnegative
(assert (>= |1/(j + 4)| 0.0))
; 1/(j + 5) is nonnegative
(assert (>= |1/(j + 5)| 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(v[j + 1], v[j + 1]) is nonnegative
(assert (>= |inner(v[j + 1], v[j + 1])| 0.0))
; inner(v[j + 2], v[j + 2]) is nonnegative
(assert (>= |inner(v[j + 2], v[j + 2])| 0.0))
; inner(v[j + 3], v[j + 3]) is nonnegative
(assert (>= |inner(v[j + 3], v[j + 3])| 0.0))
; inner(v[j + 4], v[j + 4]) is nonnegative
(assert (>= |inner(v[j + 4], v[j + 4])| 0.0))
; inner(v[j], v[j]) is nonnegative
(assert (>= |inner(v[j], v[j])| 0.0))
; j is nonnegative
(assert (>= j 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm(m + (-1)*v[j + 1]) is nonnegative
(assert (>= |norm(m + (-1)*v[j + 1])| 0.0))
; norm(m + (-1)*v[j + 2]) is nonnegative
(assert (>= |norm(m + (-1)*v[j + 2])| 0.0))
; norm(m + (-1)*v[j + 3]) is nonnegative
(assert (>= |norm(m + (-1)*v[j + 3])| 0.0))
; norm(m + (-1)*v[j + 4]) is nonnegative
(assert (>= |norm(m + (-1)*v[j + 4])| 0.0))
; norm(m + (-1)*v[j]) is nonnegative
(assert (>= |norm(m + (-1)*v[j])| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(v[j + 1]) is nonnegative
(assert (>= |norm(v[j + 1])| 0.0))
; norm(v[j + 2]) is nonnegative
(assert (>= |norm(v[j + 2])| 0.0))
; norm(v[j + 3]) is nonnegative
(assert (>= |norm(v[j + 3])| 0.0))
; norm(v[j + 4]) is nonnegative
(assert (>= |norm(v[j + 4])| 0.0))
; norm(v[j]) is nonnegative
(assert (>= |norm(v[j])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |f[j + 1]|) (* (- 1.0) |f[j + 1]| j) (* (- (/ 1.0 4.0)) |f[j + 1]| j j) (* (/ 1.0 2.0) |f[j]| j) (* (/ 1.0 4.0) |f[j]| j j) fm (* (/ 1.0 2.0) fm j) (* (- (/ 1.0 2.0)) l |norm(m + (-1)*v[j + 1])| |norm(m + (-1)*v[j + 1])|) (* (/ 1.0 2.0) l |norm(m + (-1)*v[j])| |norm(m + (-1)*v[j])|)) 0.0))
(check-sat)
(reset)
; published/O19, step 2
; claim: (j + 1)*(j + 3)/4*(f[j + 1] - fm) <= (j + 2)^2/4*(f[j + 1] - fm)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |f[j + 1]| Real)
(declare-const fm Real)
; H2
(assert (>= (+ |f[j + 1]| (* (- 1.0) fm)) 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 4.0) |f[j + 1]|) (* (- (/ 1.0 4.0)) fm)) 0.0))
(check-sat)
(reset)
; published/O19, step 3, base
; claim: (0 + 2)^2/4*(f[0 + 1] - fm) + l/2*norm(v[0 + 1] - m)^2 <= l/2*norm(v[0] - m)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |f[1]| Real)
(declare-const |f[j + 1]| Real)
(declare-const |f[j + 2]| Real)
(declare-const |f[j]| Real)
(declare-const fm Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, v[0])| Real)
(declare-const |inner(m, v[1])| Real)
(declare-const |inner(m, v[j + 1])| Real)
(declare-const |inner(m, v[j + 2])| Real)
(declare-const |inner(m, v[j])| Real)
(declare-const |inner(v[0], v[0])| Real)
(declare-const |inner(v[1], v[1])| Real)
(declare-const |inner(v[j + 1], v[j + 1])| Real)
(declare-const |inner(v[j + 2], v[j + 2])| Real)
(declare-const |inner(v[j], v[j])| Real)
(declare-const j Real)
(declare-const l Real)
(declare-const |norm(m + (-1)*v[0])| Real)
(declare-const |norm(m + (-1)*v[1])| Real)
(declare-const |norm(m + (-1)*v[j + 1])| Real)
(declare-const |norm(m + (-1)*v[j + 2])| Real)
(declare-const |norm(m + (-1)*v[j])| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(v[0])| Real)
(declare-const |norm(v[1])| Real)
(declare-const |norm(v[j + 1])| Real)
(declare-const |norm(v[j + 2])| Real)
(declare-const |norm(v[j])| Real)
; 1
(assert (>= (+ (* (/ 3.0 4.0) |f[j + 1]|) (* |f[j + 1]| j) (* (/ 1.0 4.0) |f[j + 1]| j j) (* (- (/ 9.0 4.0)) |f[j + 2]|) (* (- (/ 3.0 2.0)) |f[j + 2]| j) (* (- (/ 1.0 4.0)) |f[j + 2]| j j) (* (/ 3.0 2.0) fm) (* (/ 1.0 2.0) fm j) (* (/ 1.0 2.0) l |norm(m + (-1)*v[j + 1])| |norm(m + (-1)*v[j + 1])|) (* (- (/ 1.0 2.0)) l |norm(m + (-1)*v[j + 2])| |norm(m + (-1)*v[j + 2])|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |f[j + 1]|) (* (- 1.0) |f[j + 1]| j) (* (- (/ 1.0 4.0)) |f[j + 1]| j j) (* (/ 1.0 2.0) |f[j]| j) (* (/ 1.0 4.0) |f[j]| j j) fm (* (/ 1.0 2.0) fm j) (* (- (/ 1.0 2.0)) l |norm(m + (-1)*v[j + 1])| |norm(m + (-1)*v[j + 1])|) (* (/ 1.0 2.0) l |norm(m + (-1)*v[j])| |norm(m + (-1)*v[j])|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |f[1]|) fm (* (/ 1.0 2.0) l |norm(m + (-1)*v[0])| |norm(m + (-1)*v[0])|) (* (- (/ 1.0 2.0)) l |norm(m + (-1)*v[1])| |norm(m + (-1)*v[1])|)) 0.0))
; 2
(assert (>= (+ (* (/ 1.0 4.0) |f[j + 2]|) (* (- (/ 1.0 4.0)) fm)) 0.0))
; 2
(assert (>= (+ (* (/ 1.0 4.0) |f[j + 1]|) (* (- (/ 1.0 4.0)) fm)) 0.0))
; 2
(assert (>= (+ (* (/ 1.0 4.0) |f[1]|) (* (- (/ 1.0 4.0)) fm)) 0.0))
; about norm(m + (-1)*v[j])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, v[j])|) (* (- 1.0) |inner(v[j], v[j])|) (* |norm(m + (-1)*v[j])| |norm(m + (-1)*v[j])|)) 0.0))
; about inner(v[j], v[j])
(assert (= (+ |inner(v[j], v[j])| (* (- 1.0) |norm(v[j])| |norm(v[j])|)) 0.0))
; about norm(v[j])
(assert (= (+ (* (- 1.0) |inner(v[j], v[j])|) (* |norm(v[j])| |norm(v[j])|)) 0.0))
; about inner(m, m)
(assert (= (+ |inner(m, m)| (* (- 1.0) |norm(m)| |norm(m)|)) 0.0))
; about norm(m)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* |norm(m)| |norm(m)|)) 0.0))
; about norm(m + (-1)*v[j + 2])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, v[j + 2])|) (* (- 1.0) |inner(v[j + 2], v[j + 2])|) (* |norm(m + (-1)*v[j + 2])| |norm(m + (-1)*v[j + 2])|)) 0.0))
; about inner(v[j + 2], v[j + 2])
(assert (= (+ |inner(v[j + 2], v[j + 2])| (* (- 1.0) |norm(v[j + 2])| |norm(v[j + 2])|)) 0.0))
; about norm(v[j + 2])
(assert (= (+ (* (- 1.0) |inner(v[j + 2], v[j + 2])|) (* |norm(v[j + 2])| |norm(v[j + 2])|)) 0.0))
; about norm(m + (-1)*v[j + 1])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, v[j + 1])|) (* (- 1.0) |inner(v[j + 1], v[j + 1])|) (* |norm(m + (-1)*v[j + 1])| |norm(m + (-1)*v[j + 1])|)) 0.0))
; about inner(v[j + 1], v[j + 1])
(assert (= (+ |inner(v[j + 1], v[j + 1])| (* (- 1.0) |norm(v[j + 1])| |norm(v[j + 1])|)) 0.0))
; about norm(v[j + 1])
(assert (= (+ (* (- 1.0) |inner(v[j + 1], v[j + 1])|) (* |norm(v[j + 1])| |norm(v[j + 1])|)) 0.0))
; about norm(m + (-1)*v[1])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, v[1])|) (* (- 1.0) |inner(v[1], v[1])|) (* |norm(m + (-1)*v[1])| |norm(m + (-1)*v[1])|)) 0.0))
; about inner(v[1], v[1])
(assert (= (+ |inner(v[1], v[1])| (* (- 1.0) |norm(v[1])| |norm(v[1])|)) 0.0))
; about norm(v[1])
(assert (= (+ (* (- 1.0) |inner(v[1], v[1])|) (* |norm(v[1])| |norm(v[1])|)) 0.0))
; about norm(m + (-1)*v[0])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, v[0])|) (* (- 1.0) |inner(v[0], v[0])|) (* |norm(m + (-1)*v[0])| |norm(m + (-1)*v[0])|)) 0.0))
; about inner(v[0], v[0])
(assert (= (+ |inner(v[0], v[0])| (* (- 1.0) |norm(v[0])| |norm(v[0])|)) 0.0))
; about norm(v[0])
(assert (= (+ (* (- 1.0) |inner(v[0], v[0])|) (* |norm(v[0])| |norm(v[0])|)) 0.0))
; about l
(assert (> l 0.0))
; about j
(assert (>= j 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(v[0], v[0]) is nonnegative
(assert (>= |inner(v[0], v[0])| 0.0))
; inner(v[1], v[1]) is nonnegative
(assert (>= |inner(v[1], v[1])| 0.0))
; inner(v[j + 1], v[j + 1]) is nonnegative
(assert (>= |inner(v[j + 1], v[j + 1])| 0.0))
; inner(v[j + 2], v[j + 2]) is nonnegative
(assert (>= |inner(v[j + 2], v[j + 2])| 0.0))
; inner(v[j], v[j]) is nonnegative
(assert (>= |inner(v[j], v[j])| 0.0))
; j is nonnegative
(assert (>= j 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm(m + (-1)*v[0]) is nonnegative
(assert (>= |norm(m + (-1)*v[0])| 0.0))
; norm(m + (-1)*v[1]) is nonnegative
(assert (>= |norm(m + (-1)*v[1])| 0.0))
; norm(m + (-1)*v[j + 1]) is nonnegative
(assert (>= |norm(m + (-1)*v[j + 1])| 0.0))
; norm(m + (-1)*v[j + 2]) is nonnegative
(assert (>= |norm(m + (-1)*v[j + 2])| 0.0))
; norm(m + (-1)*v[j]) is nonnegative
(assert (>= |norm(m + (-1)*v[j])| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(v[0]) is nonnegative
(assert (>= |norm(v[0])| 0.0))
; norm(v[1]) is nonnegative
(assert (>= |norm(v[1])| 0.0))
; norm(v[j + 1]) is nonnegative
(assert (>= |norm(v[j + 1])| 0.0))
; norm(v[j + 2]) is nonnegative
(assert (>= |norm(v[j + 2])| 0.0))
; norm(v[j]) is nonnegative
(assert (>= |norm(v[j])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |f[1]|) fm (* (/ 1.0 2.0) l |norm(m + (-1)*v[0])| |norm(m + (-1)*v[0])|) (* (- (/ 1.0 2.0)) l |norm(m + (-1)*v[1])| |norm(m + (-1)*v[1])|)) 0.0))
(check-sat)
(reset)
; published/O19, step 3, step
; claim: (j + 1 + 2)^2/4*(f[j + 1 + 1] - fm) + l/2*norm(v[j + 1 + 1] - m)^2 <= l/2*norm(v[0] - m)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |f[1]| Real)
(declare-const |f[j + 1]| Real)
(declare-const |f[j + 2]| Real)
(declare-const |f[j]| Real)
(declare-const fm Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, v[0])| Real)
(declare-const |inner(m, v[1])| Real)
(declare-const |inner(m, v[j + 1])| Real)
(declare-const |inner(m, v[j + 2])| Real)
(declare-const |inner(m, v[j])| Real)
(declare-const |inner(v[0], v[0])| Real)
(declare-const |inner(v[1], v[1])| Real)
(declare-const |inner(v[j + 1], v[j + 1])| Real)
(declare-const |inner(v[j + 2], v[j + 2])| Real)
(declare-const |inner(v[j], v[j])| Real)
(declare-const j Real)
(declare-const l Real)
(declare-const |norm(m + (-1)*v[0])| Real)
(declare-const |norm(m + (-1)*v[1])| Real)
(declare-const |norm(m + (-1)*v[j + 1])| Real)
(declare-const |norm(m + (-1)*v[j + 2])| Real)
(declare-const |norm(m + (-1)*v[j])| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(v[0])| Real)
(declare-const |norm(v[1])| Real)
(declare-const |norm(v[j + 1])| Real)
(declare-const |norm(v[j + 2])| Real)
(declare-const |norm(v[j])| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |f[j + 1]|) (* (- 1.0) |f[j + 1]| j) (* (- (/ 1.0 4.0)) |f[j + 1]| j j) fm (* fm j) (* (/ 1.0 4.0) fm j j) (* (/ 1.0 2.0) l |norm(m + (-1)*v[0])| |norm(m + (-1)*v[0])|) (* (- (/ 1.0 2.0)) l |norm(m + (-1)*v[j + 1])| |norm(m + (-1)*v[j + 1])|)) 0.0))
; 1
(assert (>= (+ (* (/ 3.0 4.0) |f[j + 1]|) (* |f[j + 1]| j) (* (/ 1.0 4.0) |f[j + 1]| j j) (* (- (/ 9.0 4.0)) |f[j + 2]|) (* (- (/ 3.0 2.0)) |f[j + 2]| j) (* (- (/ 1.0 4.0)) |f[j + 2]| j j) (* (/ 3.0 2.0) fm) (* (/ 1.0 2.0) fm j) (* (/ 1.0 2.0) l |norm(m + (-1)*v[j + 1])| |norm(m + (-1)*v[j + 1])|) (* (- (/ 1.0 2.0)) l |norm(m + (-1)*v[j + 2])| |norm(m + (-1)*v[j + 2])|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |f[j + 1]|) (* (- 1.0) |f[j + 1]| j) (* (- (/ 1.0 4.0)) |f[j + 1]| j j) (* (/ 1.0 2.0) |f[j]| j) (* (/ 1.0 4.0) |f[j]| j j) fm (* (/ 1.0 2.0) fm j) (* (- (/ 1.0 2.0)) l |norm(m + (-1)*v[j + 1])| |norm(m + (-1)*v[j + 1])|) (* (/ 1.0 2.0) l |norm(m + (-1)*v[j])| |norm(m + (-1)*v[j])|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |f[1]|) fm (* (/ 1.0 2.0) l |norm(m + (-1)*v[0])| |norm(m + (-1)*v[0])|) (* (- (/ 1.0 2.0)) l |norm(m + (-1)*v[1])| |norm(m + (-1)*v[1])|)) 0.0))
; 2
(assert (>= (+ (* (/ 1.0 4.0) |f[j + 2]|) (* (- (/ 1.0 4.0)) fm)) 0.0))
; 2
(assert (>= (+ (* (/ 1.0 4.0) |f[j + 1]|) (* (- (/ 1.0 4.0)) fm)) 0.0))
; 2
(assert (>= (+ (* (/ 1.0 4.0) |f[1]|) (* (- (/ 1.0 4.0)) fm)) 0.0))
; index
(assert (>= j 0.0))
; about norm(m + (-1)*v[j])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, v[j])|) (* (- 1.0) |inner(v[j], v[j])|) (* |norm(m + (-1)*v[j])| |norm(m + (-1)*v[j])|)) 0.0))
; about inner(v[j], v[j])
(assert (= (+ |inner(v[j], v[j])| (* (- 1.0) |norm(v[j])| |norm(v[j])|)) 0.0))
; about norm(v[j])
(assert (= (+ (* (- 1.0) |inner(v[j], v[j])|) (* |norm(v[j])| |norm(v[j])|)) 0.0))
; about inner(m, m)
(assert (= (+ |inner(m, m)| (* (- 1.0) |norm(m)| |norm(m)|)) 0.0))
; about norm(m)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* |norm(m)| |norm(m)|)) 0.0))
; about norm(m + (-1)*v[j + 2])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, v[j + 2])|) (* (- 1.0) |inner(v[j + 2], v[j + 2])|) (* |norm(m + (-1)*v[j + 2])| |norm(m + (-1)*v[j + 2])|)) 0.0))
; about inner(v[j + 2], v[j + 2])
(assert (= (+ |inner(v[j + 2], v[j + 2])| (* (- 1.0) |norm(v[j + 2])| |norm(v[j + 2])|)) 0.0))
; about norm(v[j + 2])
(assert (= (+ (* (- 1.0) |inner(v[j + 2], v[j + 2])|) (* |norm(v[j + 2])| |norm(v[j + 2])|)) 0.0))
; about norm(m + (-1)*v[j + 1])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, v[j + 1])|) (* (- 1.0) |inner(v[j + 1], v[j + 1])|) (* |norm(m + (-1)*v[j + 1])| |norm(m + (-1)*v[j + 1])|)) 0.0))
; about inner(v[j + 1], v[j + 1])
(assert (= (+ |inner(v[j + 1], v[j + 1])| (* (- 1.0) |norm(v[j + 1])| |norm(v[j + 1])|)) 0.0))
; about norm(v[j + 1])
(assert (= (+ (* (- 1.0) |inner(v[j + 1], v[j + 1])|) (* |norm(v[j + 1])| |norm(v[j + 1])|)) 0.0))
; about norm(m + (-1)*v[1])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, v[1])|) (* (- 1.0) |inner(v[1], v[1])|) (* |norm(m + (-1)*v[1])| |norm(m + (-1)*v[1])|)) 0.0))
; about inner(v[1], v[1])
(assert (= (+ |inner(v[1], v[1])| (* (- 1.0) |norm(v[1])| |norm(v[1])|)) 0.0))
; about norm(v[1])
(assert (= (+ (* (- 1.0) |inner(v[1], v[1])|) (* |norm(v[1])| |norm(v[1])|)) 0.0))
; about norm(m + (-1)*v[0])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, v[0])|) (* (- 1.0) |inner(v[0], v[0])|) (* |norm(m + (-1)*v[0])| |norm(m + (-1)*v[0])|)) 0.0))
; about inner(v[0], v[0])
(assert (= (+ |inner(v[0], v[0])| (* (- 1.0) |norm(v[0])| |norm(v[0])|)) 0.0))
; about norm(v[0])
(assert (= (+ (* (- 1.0) |inner(v[0], v[0])|) (* |norm(v[0])| |norm(v[0])|)) 0.0))
; about l
(assert (> l 0.0))
; about j
(assert (>= j 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(v[0], v[0]) is nonnegative
(assert (>= |inner(v[0], v[0])| 0.0))
; inner(v[1], v[1]) is nonnegative
(assert (>= |inner(v[1], v[1])| 0.0))
; inner(v[j + 1], v[j + 1]) is nonnegative
(assert (>= |inner(v[j + 1], v[j + 1])| 0.0))
; inner(v[j + 2], v[j + 2]) is nonnegative
(assert (>= |inner(v[j + 2], v[j + 2])| 0.0))
; inner(v[j], v[j]) is nonnegative
(assert (>= |inner(v[j], v[j])| 0.0))
; j is nonnegative
(assert (>= j 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm(m + (-1)*v[0]) is nonnegative
(assert (>= |norm(m + (-1)*v[0])| 0.0))
; norm(m + (-1)*v[1]) is nonnegative
(assert (>= |norm(m + (-1)*v[1])| 0.0))
; norm(m + (-1)*v[j + 1]) is nonnegative
(assert (>= |norm(m + (-1)*v[j + 1])| 0.0))
; norm(m + (-1)*v[j + 2]) is nonnegative
(assert (>= |norm(m + (-1)*v[j + 2])| 0.0))
; norm(m + (-1)*v[j]) is nonnegative
(assert (>= |norm(m + (-1)*v[j])| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(v[0]) is nonnegative
(assert (>= |norm(v[0])| 0.0))
; norm(v[1]) is nonnegative
(assert (>= |norm(v[1])| 0.0))
; norm(v[j + 1]) is nonnegative
(assert (>= |norm(v[j + 1])| 0.0))
; norm(v[j + 2]) is nonnegative
(assert (>= |norm(v[j + 2])| 0.0))
; norm(v[j]) is nonnegative
(assert (>= |norm(v[j])| 0.0))
; the negation of the claim
(assert (< (+ (* (- (/ 9.0 4.0)) |f[j + 2]|) (* (- (/ 3.0 2.0)) |f[j + 2]| j) (* (- (/ 1.0 4.0)) |f[j + 2]| j j) (* (/ 9.0 4.0) fm) (* (/ 3.0 2.0) fm j) (* (/ 1.0 4.0) fm j j) (* (/ 1.0 2.0) l |norm(m + (-1)*v[0])| |norm(m + (-1)*v[0])|) (* (- (/ 1.0 2.0)) l |norm(m + (-1)*v[j + 2])| |norm(m + (-1)*v[j + 2])|)) 0.0))
(check-sat)
(reset)
; published/O19, step 4
; claim: (k + 2)^2*(f[k + 1] - fm) <= 2*l*norm(v[0] - m)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |f[k + 1]| Real)
(declare-const fm Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, v[0])| Real)
(declare-const |inner(m, v[k + 1])| Real)
(declare-const |inner(v[0], v[0])| Real)
(declare-const |inner(v[k + 1], v[k + 1])| Real)
(declare-const k Real)
(declare-const l Real)
(declare-const |norm(m + (-1)*v[0])| Real)
(declare-const |norm(m + (-1)*v[k + 1])| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(v[0])| Real)
(declare-const |norm(v[k + 1])| Real)
; 3
(assert (>= (+ (* (- 1.0) |f[k + 1]|) (* (- 1.0) |f[k + 1]| k) (* (- (/ 1.0 4.0)) |f[k + 1]| k k) fm (* fm k) (* (/ 1.0 4.0) fm k k) (* (/ 1.0 2.0) l |norm(m + (-1)*v[0])| |norm(m + (-1)*v[0])|) (* (- (/ 1.0 2.0)) l |norm(m + (-1)*v[k + 1])| |norm(m + (-1)*v[k + 1])|)) 0.0))
; about norm(m + (-1)*v[k + 1])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, v[k + 1])|) (* (- 1.0) |inner(v[k + 1], v[k + 1])|) (* |norm(m + (-1)*v[k + 1])| |norm(m + (-1)*v[k + 1])|)) 0.0))
; about inner(v[k + 1], v[k + 1])
(assert (= (+ |inner(v[k + 1], v[k + 1])| (* (- 1.0) |norm(v[k + 1])| |norm(v[k + 1])|)) 0.0))
; about norm(v[k + 1])
(assert (= (+ (* (- 1.0) |inner(v[k + 1], v[k + 1])|) (* |norm(v[k + 1])| |norm(v[k + 1])|)) 0.0))
; about inner(m, m)
(assert (= (+ |inner(m, m)| (* (- 1.0) |norm(m)| |norm(m)|)) 0.0))
; about norm(m)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* |norm(m)| |norm(m)|)) 0.0))
; about norm(m + (-1)*v[0])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, v[0])|) (* (- 1.0) |inner(v[0], v[0])|) (* |norm(m + (-1)*v[0])| |norm(m + (-1)*v[0])|)) 0.0))
; about inner(v[0], v[0])
(assert (= (+ |inner(v[0], v[0])| (* (- 1.0) |norm(v[0])| |norm(v[0])|)) 0.0))
; about norm(v[0])
(assert (= (+ (* (- 1.0) |inner(v[0], v[0])|) (* |norm(v[0])| |norm(v[0])|)) 0.0))
; about l
(assert (> l 0.0))
; about k
(assert (>= k 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(v[0], v[0]) is nonnegative
(assert (>= |inner(v[0], v[0])| 0.0))
; inner(v[k + 1], v[k + 1]) is nonnegative
(assert (>= |inner(v[k + 1], v[k + 1])| 0.0))
; k is nonnegative
(assert (>= k 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm(m + (-1)*v[0]) is nonnegative
(assert (>= |norm(m + (-1)*v[0])| 0.0))
; norm(m + (-1)*v[k + 1]) is nonnegative
(assert (>= |norm(m + (-1)*v[k + 1])| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(v[0]) is nonnegative
(assert (>= |norm(v[0])| 0.0))
; norm(v[k + 1]) is nonnegative
(assert (>= |norm(v[k + 1])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 4.0) |f[k + 1]|) (* (- 4.0) |f[k + 1]| k) (* (- 1.0) |f[k + 1]| k k) (* 4.0 fm) (* 4.0 fm k) (* fm k k) (* 2.0 l |norm(m + (-1)*v[0])| |norm(m + (-1)*v[0])|)) 0.0))
(check-sat)
(reset)
; published/O19, claim
; claim: f[k + 1] - fm <= 2*l/((k + 2)*(k + 2))*norm(v[0] - m)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(k^2 + 4*k + 4)| Real)
(declare-const |f[k + 1]| Real)
(declare-const fm Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, v[0])| Real)
(declare-const |inner(v[0], v[0])| Real)
(declare-const k Real)
(declare-const l Real)
(declare-const |norm(m + (-1)*v[0])| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(v[0])| Real)
; 4
(assert (>= (+ (* (- 4.0) |f[k + 1]|) (* (- 4.0) |f[k + 1]| k) (* (- 1.0) |f[k + 1]| k k) (* 4.0 fm) (* 4.0 fm k) (* fm k k) (* 2.0 l |norm(m + (-1)*v[0])| |norm(m + (-1)*v[0])|)) 0.0))
; about norm(m + (-1)*v[0])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, v[0])|) (* (- 1.0) |inner(v[0], v[0])|) (* |norm(m + (-1)*v[0])| |norm(m + (-1)*v[0])|)) 0.0))
; about inner(v[0], v[0])
(assert (= (+ |inner(v[0], v[0])| (* (- 1.0) |norm(v[0])| |norm(v[0])|)) 0.0))
; about norm(v[0])
(assert (= (+ (* (- 1.0) |inner(v[0], v[0])|) (* |norm(v[0])| |norm(v[0])|)) 0.0))
; about inner(m, m)
(assert (= (+ |inner(m, m)| (* (- 1.0) |norm(m)| |norm(m)|)) 0.0))
; about norm(m)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* |norm(m)| |norm(m)|)) 0.0))
; about l
(assert (> l 0.0))
; about k
(assert (>= k 0.0))
; about 1/(k^2 + 4*k + 4)
(assert (= (+ (- 1.0) (* 4.0 |1/(k^2 + 4*k + 4)|) (* 4.0 |1/(k^2 + 4*k + 4)| k) (* |1/(k^2 + 4*k + 4)| k k)) 0.0))
; 1/(k^2 + 4*k + 4) is nonnegative
(assert (>= |1/(k^2 + 4*k + 4)| 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(v[0], v[0]) is nonnegative
(assert (>= |inner(v[0], v[0])| 0.0))
; k is nonnegative
(assert (>= k 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm(m + (-1)*v[0]) is nonnegative
(assert (>= |norm(m + (-1)*v[0])| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(v[0]) is nonnegative
(assert (>= |norm(v[0])| 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |1/(k^2 + 4*k + 4)| l |norm(m + (-1)*v[0])| |norm(m + (-1)*v[0])|) (* (- 1.0) |f[k + 1]|) fm) 0.0))
(check-sat)
