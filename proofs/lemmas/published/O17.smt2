; published/O17, step 1
; claim: L <= 1/t
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/L| Real)
(declare-const |1/t| Real)
(declare-const L Real)
(declare-const t Real)
; H1
(assert (>= (+ |1/L| (* (- 1.0) t)) 0.0))
; about t
(assert (> t 0.0))
; about L
(assert (> L 0.0))
; about 1/L
(assert (= (+ (- 1.0) (* |1/L| L)) 0.0))
; about 1/t
(assert (= (+ (- 1.0) (* |1/t| t)) 0.0))
; 1/L is nonnegative
(assert (>= |1/L| 0.0))
; 1/t is nonnegative
(assert (>= |1/t| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ |1/t| (* (- 1.0) L)) 0.0))
(check-sat)
(reset)
; published/O17, step 2
; claim: L/2*norm(x[j + 1] - x[j])^2 <= 1/(2*t)*norm(x[j + 1] - x[j])^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/t| Real)
(declare-const L Real)
(declare-const |inner(x[j + 1], x[j + 1])| Real)
(declare-const |inner(x[j + 1], x[j])| Real)
(declare-const |inner(x[j], x[j])| Real)
(declare-const |norm(x[j + 1] + (-1)*x[j])| Real)
(declare-const |norm(x[j + 1])| Real)
(declare-const |norm(x[j])| Real)
(declare-const t Real)
; 1
(assert (>= (+ |1/t| (* (- 1.0) L)) 0.0))
; about norm(x[j + 1] + (-1)*x[j])
(assert (= (+ (* (- 1.0) |inner(x[j + 1], x[j + 1])|) (* 2.0 |inner(x[j + 1], x[j])|) (* (- 1.0) |inner(x[j], x[j])|) (* |norm(x[j + 1] + (-1)*x[j])| |norm(x[j + 1] + (-1)*x[j])|)) 0.0))
; about inner(x[j], x[j])
(assert (= (+ |inner(x[j], x[j])| (* (- 1.0) |norm(x[j])| |norm(x[j])|)) 0.0))
; about norm(x[j])
(assert (= (+ (* (- 1.0) |inner(x[j], x[j])|) (* |norm(x[j])| |norm(x[j])|)) 0.0))
; about inner(x[j + 1], x[j + 1])
(assert (= (+ |inner(x[j + 1], x[j + 1])| (* (- 1.0) |norm(x[j + 1])| |norm(x[j + 1])|)) 0.0))
; about norm(x[j + 1])
(assert (= (+ (* (- 1.0) |inner(x[j + 1], x[j + 1])|) (* |norm(x[j + 1])| |norm(x[j + 1])|)) 0.0))
; about L
(assert (> L 0.0))
; about t
(assert (> t 0.0))
; about 1/t
(assert (= (+ (- 1.0) (* |1/t| t)) 0.0))
; 1/t is nonnegative
(assert (>= |1/t| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; inner(x[j + 1], x[j + 1]) is nonnegative
(assert (>= |inner(x[j + 1], x[j + 1])| 0.0))
; inner(x[j], x[j]) is nonnegative
(assert (>= |inner(x[j], x[j])| 0.0))
; norm(x[j + 1] + (-1)*x[j]) is nonnegative
(assert (>= |norm(x[j + 1] + (-1)*x[j])| 0.0))
; norm(x[j + 1]) is nonnegative
(assert (>= |norm(x[j + 1])| 0.0))
; norm(x[j]) is nonnegative
(assert (>= |norm(x[j])| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) |1/t| |norm(x[j + 1] + (-1)*x[j])| |norm(x[j + 1] + (-1)*x[j])|) (* (- (/ 1.0 2.0)) L |norm(x[j + 1] + (-1)*x[j])| |norm(x[j + 1] + (-1)*x[j])|)) 0.0))
(check-sat)
(reset)
; published/O17, step 3
; claim: inner(s[j], m - x[j + 1]) == 1/t*inner(x[j] - t*g[j] - x[j + 1], m - x[j + 1])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/t| Real)
(declare-const |inner(m, s[j])| Real)
(declare-const |inner(s[j], x[j + 1])| Real)
(declare-const t Real)
; about t
(assert (> t 0.0))
; about 1/t
(assert (= (+ (- 1.0) (* |1/t| t)) 0.0))
; 1/t is nonnegative
(assert (>= |1/t| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (not (= (+ (* |1/t| |inner(m, s[j])| t) (* (- 1.0) |1/t| |inner(s[j], x[j + 1])| t) (* (- 1.0) |inner(m, s[j])|) |inner(s[j], x[j + 1])|) 0.0)))
(check-sat)
(reset)
; published/O17, step 4
; claim: inner(s[j], x[j] - x[j + 1]) == 1/t*inner(x[j] - t*g[j] - x[j + 1], x[j] - x[j + 1])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/t| Real)
(declare-const |inner(g[j], s[j])| Real)
(declare-const |inner(s[j], s[j])| Real)
(declare-const |norm(s[j])| Real)
(declare-const t Real)
; about t
(assert (> t 0.0))
; about inner(s[j], s[j])
(assert (= (+ |inner(s[j], s[j])| (* (- 1.0) |norm(s[j])| |norm(s[j])|)) 0.0))
; about norm(s[j])
(assert (= (+ (* (- 1.0) |inner(s[j], s[j])|) (* |norm(s[j])| |norm(s[j])|)) 0.0))
; about 1/t
(assert (= (+ (- 1.0) (* |1/t| t)) 0.0))
; 1/t is nonnegative
(assert (>= |1/t| 0.0))
; inner(s[j], s[j]) is nonnegative
(assert (>= |inner(s[j], s[j])| 0.0))
; norm(s[j]) is nonnegative
(assert (>= |norm(s[j])| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (not (= (+ (* |1/t| |inner(g[j], s[j])| t t) (* |1/t| |inner(s[j], s[j])| t t) (* (- 1.0) |inner(g[j], s[j])| t) (* (- 1.0) |inner(s[j], s[j])| t)) 0.0)))
(check-sat)
(reset)
; published/O17, step 5
; claim: f[j + 1] + h[j + 1] - fm - hm <= 1/(2*t)*(norm(x[j] - m)^2 - norm(x[j + 1] - m)^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/t| Real)
(declare-const L Real)
(declare-const |f[j + 1]| Real)
(declare-const |f[j + 2]| Real)
(declare-const |f[j + 3]| Real)
(declare-const |f[j]| Real)
(declare-const fm Real)
(declare-const |h[j + 1]| Real)
(declare-const |h[j + 2]| Real)
(declare-const |h[j + 3]| Real)
(declare-const hm Real)
(declare-const |inner(g[j + 1], m)| Real)
(declare-const |inner(g[j + 1], x[j + 1])| Real)
(declare-const |inner(g[j + 1], x[j + 2])| Real)
(declare-const |inner(g[j + 2], m)| Real)
(declare-const |inner(g[j + 2], x[j + 2])| Real)
(declare-const |inner(g[j + 2], x[j + 3])| Real)
(declare-const |inner(g[j + 3], m)| Real)
(declare-const |inner(g[j + 3], x[j + 3])| Real)
(declare-const |inner(g[j], m)| Real)
(declare-const |inner(g[j], x[j + 1])| Real)
(declare-const |inner(g[j], x[j])| Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, s[j + 1])| Real)
(declare-const |inner(m, s[j + 2])| Real)
(declare-const |inner(m, s[j])| Real)
(declare-const |inner(m, x[j + 1])| Real)
(declare-const |inner(m, x[j + 2])| Real)
(declare-const |inner(m, x[j + 3])| Real)
(declare-const |inner(m, x[j])| Real)
(declare-const |inner(s[j + 1], x[j + 2])| Real)
(declare-const |inner(s[j + 2], x[j + 3])| Real)
(declare-const |inner(s[j], x[j + 1])| Real)
(declare-const |inner(x[j + 1], x[j + 1])| Real)
(declare-const |inner(x[j + 1], x[j + 2])| Real)
(declare-const |inner(x[j + 1], x[j])| Real)
(declare-const |inner(x[j + 2], x[j + 2])| Real)
(declare-const |inner(x[j + 2], x[j + 3])| Real)
(declare-const |inner(x[j + 3], x[j + 3])| Real)
(declare-const |inner(x[j + 3], x[j + 4])| Real)
(declare-const |inner(x[j + 4], x[j + 4])| Real)
(declare-const |inner(x[j], x[j])| Real)
(declare-const |norm(m + (-1)*x[j + 1])| Real)
(declare-const |norm(m + (-1)*x[j])| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(x[j + 1] + (-1)*x[j + 2])| Real)
(declare-const |norm(x[j + 1] + (-1)*x[j])| Real)
(declare-const |norm(x[j + 1])| Real)
(declare-const |norm(x[j + 2] + (-1)*x[j + 3])| Real)
(declare-const |norm(x[j + 2])| Real)
(declare-const |norm(x[j + 3] + (-1)*x[j + 4])| Real)
(declare-const |norm(x[j + 3])| Real)
(declare-const |norm(x[j + 4])| Real)
(declare-const |norm(x[j])| Real)
(declare-const t Real)
; H3
(assert (>= (+ (* (/ 1.0 2.0) L |norm(x[j + 1] + (-1)*x[j])| |norm(x[j + 1] + (-1)*x[j])|) (* (- 1.0) |f[j + 1]|) |f[j]| |inner(g[j], x[j + 1])| (* (- 1.0) |inner(g[j], x[j])|)) 0.0))
; H4
(assert (>= (+ (* (- 1.0) |f[j]|) fm (* (- 1.0) |inner(g[j], m)|) |inner(g[j], x[j])|) 0.0))
; H4
(assert (>= (+ (* (- 1.0) |f[j + 1]|) fm (* (- 1.0) |inner(g[j + 1], m)|) |inner(g[j + 1], x[j + 1])|) 0.0))
; H5
(assert (>= (+ (* (- 1.0) |h[j + 1]|) hm (* (- 1.0) |inner(m, s[j])|) |inner(s[j], x[j + 1])|) 0.0))
; 2
(assert (>= (+ (* (/ 1.0 2.0) |1/t| |norm(x[j + 1] + (-1)*x[j])| |norm(x[j + 1] + (-1)*x[j])|) (* (- (/ 1.0 2.0)) L |norm(x[j + 1] + (-1)*x[j])| |norm(x[j + 1] + (-1)*x[j])|)) 0.0))
; 2
(assert (>= (+ (* (/ 1.0 2.0) |1/t| |norm(x[j + 1] + (-1)*x[j + 2])| |norm(x[j + 1] + (-1)*x[j + 2])|) (* (- (/ 1.0 2.0)) L |norm(x[j + 1] + (-1)*x[j + 2])| |norm(x[j + 1] + (-1)*x[j + 2])|)) 0.0))
; 3
(assert (= (+ (* (- 1.0) |1/t| |inner(g[j], m)| t) (* |1/t| |inner(g[j], x[j + 1])| t) (* (- 1.0) |1/t| |inner(m, x[j + 1])|) (* |1/t| |inner(m, x[j])|) (* |1/t| |inner(x[j + 1], x[j + 1])|) (* (- 1.0) |1/t| |inner(x[j + 1], x[j])|) (* (- 1.0) |inner(m, s[j])|) |inner(s[j], x[j + 1])|) 0.0))
; H4
(assert (>= (+ (* (- 1.0) |f[j + 2]|) fm (* (- 1.0) |inner(g[j + 2], m)|) |inner(g[j + 2], x[j + 2])|) 0.0))
; H5
(assert (>= (+ (* (- 1.0) |h[j + 2]|) hm (* (- 1.0) |inner(m, s[j + 1])|) |inner(s[j + 1], x[j + 2])|) 0.0))
; 2
(assert (>= (+ (* (/ 1.0 2.0) |1/t| |norm(x[j + 2] + (-1)*x[j + 3])| |norm(x[j + 2] + (-1)*x[j + 3])|) (* (- (/ 1.0 2.0)) L |norm(x[j + 2] + (-1)*x[j + 3])| |norm(x[j + 2] + (-1)*x[j + 3])|)) 0.0))
; 3
(assert (= (+ (* (- 1.0) |1/t| |inner(g[j + 1], m)| t) (* |1/t| |inner(g[j + 1], x[j + 2])| t) (* |1/t| |inner(m, x[j + 1])|) (* (- 1.0) |1/t| |inner(m, x[j + 2])|) (* (- 1.0) |1/t| |inner(x[j + 1], x[j + 2])|) (* |1/t| |inner(x[j + 2], x[j + 2])|) (* (- 1.0) |inner(m, s[j + 1])|) |inner(s[j + 1], x[j + 2])|) 0.0))
; H3
(assert (>= (+ (* (/ 1.0 2.0) L |norm(x[j + 1] + (-1)*x[j + 2])| |norm(x[j + 1] + (-1)*x[j + 2])|) |f[j + 1]| (* (- 1.0) |f[j + 2]|) (* (- 1.0) |inner(g[j + 1], x[j + 1])|) |inner(g[j + 1], x[j + 2])|) 0.0))
; H4
(assert (>= (+ (* (- 1.0) |f[j + 3]|) fm (* (- 1.0) |inner(g[j + 3], m)|) |inner(g[j + 3], x[j + 3])|) 0.0))
; H5
(assert (>= (+ (* (- 1.0) |h[j + 3]|) hm (* (- 1.0) |inner(m, s[j + 2])|) |inner(s[j + 2], x[j + 3])|) 0.0))
; 2
(assert (>= (+ (* (/ 1.0 2.0) |1/t| |norm(x[j + 3] + (-1)*x[j + 4])| |norm(x[j + 3] + (-1)*x[j + 4])|) (* (- (/ 1.0 2.0)) L |norm(x[j + 3] + (-1)*x[j + 4])| |norm(x[j + 3] + (-1)*x[j + 4])|)) 0.0))
; 3
(assert (= (+ (* (- 1.0) |1/t| |inner(g[j + 2], m)| t) (* |1/t| |inner(g[j + 2], x[j + 3])| t) (* |1/t| |inner(m, x[j + 2])|) (* (- 1.0) |1/t| |inner(m, x[j + 3])|) (* (- 1.0) |1/t| |inner(x[j + 2], x[j + 3])|) (* |1/t| |inner(x[j + 3], x[j + 3])|) (* (- 1.0) |inner(m, s[j + 2])|) |inner(s[j + 2], x[j + 3])|) 0.0))
; about t
(assert (> t 0.0))
; about norm(x[j + 3] + (-1)*x[j + 4])
(assert (= (+ (* (- 1.0) |inner(x[j + 3], x[j + 3])|) (* 2.0 |inner(x[j + 3], x[j + 4])|) (* (- 1.0) |inner(x[j + 4], x[j + 4])|) (* |norm(x[j + 3] + (-1)*x[j + 4])| |norm(x[j + 3] + (-1)*x[j + 4])|)) 0.0))
; about inner(x[j + 4], x[j + 4])
(assert (= (+ |inner(x[j + 4], x[j + 4])| (* (- 1.0) |norm(x[j + 4])| |norm(x[j + 4])|)) 0.0))
; about norm(x[j + 4])
(assert (= (+ (* (- 1.0) |inner(x[j + 4], x[j + 4])|) (* |norm(x[j + 4])| |norm(x[j + 4])|)) 0.0))
; about norm(x[j + 2] + (-1)*x[j + 3])
(assert (= (+ (* (- 1.0) |inner(x[j + 2], x[j + 2])|) (* 2.0 |inner(x[j + 2], x[j + 3])|) (* (- 1.0) |inner(x[j + 3], x[j + 3])|) (* |norm(x[j + 2] + (-1)*x[j + 3])| |norm(x[j + 2] + (-1)*x[j + 3])|)) 0.0))
; about norm(x[j + 1] + (-1)*x[j])
(assert (= (+ (* (- 1.0) |inner(x[j + 1], x[j + 1])|) (* 2.0 |inner(x[j + 1], x[j])|) (* (- 1.0) |inner(x[j], x[j])|) (* |norm(x[j + 1] + (-1)*x[j])| |norm(x[j + 1] + (-1)*x[j])|)) 0.0))
; about inner(x[j], x[j])
(assert (= (+ |inner(x[j], x[j])| (* (- 1.0) |norm(x[j])| |norm(x[j])|)) 0.0))
; about norm(x[j])
(assert (= (+ (* (- 1.0) |inner(x[j], x[j])|) (* |norm(x[j])| |norm(x[j])|)) 0.0))
; about norm(x[j + 1] + (-1)*x[j + 2])
(assert (= (+ (* (- 1.0) |inner(x[j + 1], x[j + 1])|) (* 2.0 |inner(x[j + 1], x[j + 2])|) (* (- 1.0) |inner(x[j + 2], x[j + 2])|) (* |norm(x[j + 1] + (-1)*x[j + 2])| |norm(x[j + 1] + (-1)*x[j + 2])|)) 0.0))
; about norm(m + (-1)*x[j])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[j])|) (* (- 1.0) |inner(x[j], x[j])|) (* |norm(m + (-1)*x[j])| |norm(m + (-1)*x[j])|)) 0.0))
; about inner(m, m)
(assert (= (+ |inner(m, m)| (* (- 1.0) |norm(m)| |norm(m)|)) 0.0))
; about norm(m)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* |norm(m)| |norm(m)|)) 0.0))
; about norm(m + (-1)*x[j + 1])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[j + 1])|) (* (- 1.0) |inner(x[j + 1], x[j + 1])|) (* |norm(m + (-1)*x[j + 1])| |norm(m + (-1)*x[j + 1])|)) 0.0))
; about inner(x[j + 3], x[j + 3])
(assert (= (+ |inner(x[j + 3], x[j + 3])| (* (- 1.0) |norm(x[j + 3])| |norm(x[j + 3])|)) 0.0))
; about norm(x[j + 3])
(assert (= (+ (* (- 1.0) |inner(x[j + 3], x[j + 3])|) (* |norm(x[j + 3])| |norm(x[j + 3])|)) 0.0))
; about inner(x[j + 2], x[j + 2])
(assert (= (+ |inner(x[j + 2], x[j + 2])| (* (- 1.0) |norm(x[j + 2])| |norm(x[j + 2])|)) 0.0))
; about norm(x[j + 2])
(assert (= (+ (* (- 1.0) |inner(x[j + 2], x[j + 2])|) (* |norm(x[j + 2])| |norm(x[j + 2])|)) 0.0))
; about inner(x[j + 1], x[j + 1])
(assert (= (+ |inner(x[j + 1], x[j + 1])| (* (- 1.0) |norm(x[j + 1])| |norm(x[j + 1])|)) 0.0))
; about norm(x[j + 1])
(assert (= (+ (* (- 1.0) |inner(x[j + 1], x[j + 1])|) (* |norm(x[j + 1])| |norm(x[j + 1])|)) 0.0))
; about L
(assert (> L 0.0))
; about 1/t
(assert (= (+ (- 1.0) (* |1/t| t)) 0.0))
; 1/t is nonnegative
(assert (>= |1/t| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(x[j + 1], x[j + 1]) is nonnegative
(assert (>= |inner(x[j + 1], x[j + 1])| 0.0))
; inner(x[j + 2], x[j + 2]) is nonnegative
(assert (>= |inner(x[j + 2], x[j + 2])| 0.0))
; inner(x[j + 3], x[j + 3]) is nonnegative
(assert (>= |inner(x[j + 3], x[j + 3])| 0.0))
; inner(x[j + 4], x[j + 4]) is nonnegative
(assert (>= |inner(x[j + 4], x[j + 4])| 0.0))
; inner(x[j], x[j]) is nonnegative
(assert (>= |inner(x[j], x[j])| 0.0))
; norm(m + (-1)*x[j + 1]) is nonnegative
(assert (>= |norm(m + (-1)*x[j + 1])| 0.0))
; norm(m + (-1)*x[j]) is nonnegative
(assert (>= |norm(m + (-1)*x[j])| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(x[j + 1] + (-1)*x[j + 2]) is nonnegative
(assert (>= |norm(x[j + 1] + (-1)*x[j + 2])| 0.0))
; norm(x[j + 1] + (-1)*x[j]) is nonnegative
(assert (>= |norm(x[j + 1] + (-1)*x[j])| 0.0))
; norm(x[j + 1]) is nonnegative
(assert (>= |norm(x[j + 1])| 0.0))
; norm(x[j + 2] + (-1)*x[j + 3]) is nonnegative
(assert (>= |norm(x[j + 2] + (-1)*x[j + 3])| 0.0))
; norm(x[j + 2]) is nonnegative
(assert (>= |norm(x[j + 2])| 0.0))
; norm(x[j + 3] + (-1)*x[j + 4]) is nonnegative
(assert (>= |norm(x[j + 3] + (-1)*x[j + 4])| 0.0))
; norm(x[j + 3]) is nonnegative
(assert (>= |norm(x[j + 3])| 0.0))
; norm(x[j + 4]) is nonnegative
(assert (>= |norm(x[j + 4])| 0.0))
; norm(x[j]) is nonnegative
(assert (>= |norm(x[j])| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* (- (/ 1.0 2.0)) |1/t| |norm(m + (-1)*x[j + 1])| |norm(m + (-1)*x[j + 1])|) (* (/ 1.0 2.0) |1/t| |norm(m + (-1)*x[j])| |norm(m + (-1)*x[j])|) (* (- 1.0) |f[j + 1]|) fm (* (- 1.0) |h[j + 1]|) hm) 0.0))
(check-sat)
(reset)
; published/O17, step 6
; claim: f[j + 1] + h[j + 1] <= f[j] + h[j]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/t| Real)
(declare-const L Real)
(declare-const |f[j + 1]| Real)
(declare-const |f[j]| Real)
(declare-const |h[j + 1]| Real)
(declare-const |h[j + 2]| Real)
(declare-const |h[j + 3]| Real)
(declare-const |h[j + 4]| Real)
(declare-const |h[j]| Real)
(declare-const |inner(g[j + 1], x[j + 1])| Real)
(declare-const |inner(g[j + 1], x[j + 2])| Real)
(declare-const |inner(g[j + 2], x[j + 2])| Real)
(declare-const |inner(g[j + 2], x[j + 3])| Real)
(declare-const |inner(g[j + 3], x[j + 3])| Real)
(declare-const |inner(g[j + 3], x[j + 4])| Real)
(declare-const |inner(g[j], x[j + 1])| Real)
(declare-const |inner(g[j], x[j])| Real)
(declare-const |inner(s[j + 1], x[j + 1])| Real)
(declare-const |inner(s[j + 1], x[j + 2])| Real)
(declare-const |inner(s[j + 2], x[j + 2])| Real)
(declare-const |inner(s[j + 2], x[j + 3])| Real)
(declare-const |inner(s[j + 3], x[j + 3])| Real)
(declare-const |inner(s[j + 3], x[j + 4])| Real)
(declare-const |inner(s[j], x[j + 1])| Real)
(declare-const |inner(s[j], x[j])| Real)
(declare-const |inner(x[j + 1], x[j + 1])| Real)
(declare-const |inner(x[j + 1], x[j + 2])| Real)
(declare-const |inner(x[j + 1], x[j])| Real)
(declare-const |inner(x[j + 2], x[j + 2])| Real)
(declare-const |inner(x[j + 2], x[j + 3])| Real)
(declare-const |inner(x[j + 3], x[j + 3])| Real)
(declare-const |inner(x[j + 3], x[j + 4])| Real)
(declare-const |inner(x[j + 4], x[j + 4])| Real)
(declare-const |inner(x[j], x[j])| Real)
(declare-const |norm(x[j + 1] + (-1)*x[j + 2])| Real)
(declare-const |norm(x[j + 1] + (-1)*x[j])| Real)
(declare-const |norm(x[j + 1])| Real)
(declare-const |norm(x[j + 2] + (-1)*x[j + 3])| Real)
(declare-const |norm(x[j + 2])| Real)
(declare-const |norm(x[j + 3] + (-1)*x[j + 4])| Real)
(declare-const |norm(x[j + 3])| Real)
(declare-const |norm(x[j + 4])| Real)
(declare-const |norm(x[j])| Real)
(declare-const t Real)
; H3
(assert (>= (+ (* (/ 1.0 2.0) L |norm(x[j + 1] + (-1)*x[j])| |norm(x[j + 1] + (-1)*x[j])|) (* (- 1.0) |f[j + 1]|) |f[j]| |inner(g[j], x[j + 1])| (* (- 1.0) |inner(g[j], x[j])|)) 0.0))
; H6
(assert (>= (+ (* (- 1.0) |h[j + 1]|) |h[j]| |inner(s[j], x[j + 1])| (* (- 1.0) |inner(s[j], x[j])|)) 0.0))
; H6
(assert (>= (+ |h[j + 1]| (* (- 1.0) |h[j + 2]|) (* (- 1.0) |inner(s[j + 1], x[j + 1])|) |inner(s[j + 1], x[j + 2])|) 0.0))
; 2
(assert (>= (+ (* (/ 1.0 2.0) |1/t| |norm(x[j + 1] + (-1)*x[j])| |norm(x[j + 1] + (-1)*x[j])|) (* (- (/ 1.0 2.0)) L |norm(x[j + 1] + (-1)*x[j])| |norm(x[j + 1] + (-1)*x[j])|)) 0.0))
; 4
(assert (= (+ (* |1/t| |inner(g[j], x[j + 1])| t) (* (- 1.0) |1/t| |inner(g[j], x[j])| t) (* |1/t| |inner(x[j + 1], x[j + 1])|) (* (- 2.0) |1/t| |inner(x[j + 1], x[j])|) (* |1/t| |inner(x[j], x[j])|) |inner(s[j], x[j + 1])| (* (- 1.0) |inner(s[j], x[j])|)) 0.0))
; H6
(assert (>= (+ |h[j + 2]| (* (- 1.0) |h[j + 3]|) (* (- 1.0) |inner(s[j + 2], x[j + 2])|) |inner(s[j + 2], x[j + 3])|) 0.0))
; 2
(assert (>= (+ (* (/ 1.0 2.0) |1/t| |norm(x[j + 1] + (-1)*x[j + 2])| |norm(x[j + 1] + (-1)*x[j + 2])|) (* (- (/ 1.0 2.0)) L |norm(x[j + 1] + (-1)*x[j + 2])| |norm(x[j + 1] + (-1)*x[j + 2])|)) 0.0))
; 2
(assert (>= (+ (* (/ 1.0 2.0) |1/t| |norm(x[j + 2] + (-1)*x[j + 3])| |norm(x[j + 2] + (-1)*x[j + 3])|) (* (- (/ 1.0 2.0)) L |norm(x[j + 2] + (-1)*x[j + 3])| |norm(x[j + 2] + (-1)*x[j + 3])|)) 0.0))
; 4
(assert (= (+ (* (- 1.0) |1/t| |inner(g[j + 1], x[j + 1])| t) (* |1/t| |inner(g[j + 1], x[j + 2])| t) (* |1/t| |inner(x[j + 1], x[j + 1])|) (* (- 2.0) |1/t| |inner(x[j + 1], x[j + 2])|) (* |1/t| |inner(x[j + 2], x[j + 2])|) (* (- 1.0) |inner(s[j + 1], x[j + 1])|) |inner(s[j + 1], x[j + 2])|) 0.0))
; 4
(assert (= (+ (* (- 1.0) |1/t| |inner(g[j + 2], x[j + 2])| t) (* |1/t| |inner(g[j + 2], x[j + 3])| t) (* |1/t| |inner(x[j + 2], x[j + 2])|) (* (- 2.0) |1/t| |inner(x[j + 2], x[j + 3])|) (* |1/t| |inner(x[j + 3], x[j + 3])|) (* (- 1.0) |inner(s[j + 2], x[j + 2])|) |inner(s[j + 2], x[j + 3])|) 0.0))
; H6
(assert (>= (+ |h[j + 3]| (* (- 1.0) |h[j + 4]|) (* (- 1.0) |inner(s[j + 3], x[j + 3])|) |inner(s[j + 3], x[j + 4])|) 0.0))
; 2
(assert (>= (+ (* (/ 1.0 2.0) |1/t| |norm(x[j + 3] + (-1)*x[j + 4])| |norm(x[j + 3] + (-1)*x[j + 4])|) (* (- (/ 1.0 2.0)) L |norm(x[j + 3] + (-1)*x[j + 4])| |norm(x[j + 3] + (-1)*x[j + 4])|)) 0.0))
; 4
(assert (= (+ (* (- 1.0) |1/t| |inner(g[j + 3], x[j + 3])| t) (* |1/t| |inner(g[j + 3], x[j + 4])| t) (* |1/t| |inner(x[j + 3], x[j + 3])|) (* (- 2.0) |1/t| |inner(x[j + 3], x[j + 4])|) (* |1/t| |inner(x[j + 4], x[j + 4])|) (* (- 1.0) |inner(s[j + 3], x[j + 3])|) |inner(s[j + 3], x[j + 4])|) 0.0))
; about t
(assert (> t 0.0))
; about norm(x[j + 3] + (-1)*x[j + 4])
(assert (= (+ (* (- 1.0) |inner(x[j + 3], x[j + 3])|) (* 2.0 |inner(x[j + 3], x[j + 4])|) (* (- 1.0) |inner(x[j + 4], x[j + 4])|) (* |norm(x[j + 3] + (-1)*x[j + 4])| |norm(x[j + 3] + (-1)*x[j + 4])|)) 0.0))
; about norm(x[j + 2] + (-1)*x[j + 3])
(assert (= (+ (* (- 1.0) |inner(x[j + 2], x[j + 2])|) (* 2.0 |inner(x[j + 2], x[j + 3])|) (* (- 1.0) |inner(x[j + 3], x[j + 3])|) (* |norm(x[j + 2] + (-1)*x[j + 3])| |norm(x[j + 2] + (-1)*x[j + 3])|)) 0.0))
; about norm(x[j + 1] + (-1)*x[j])
(assert (= (+ (* (- 1.0) |inner(x[j + 1], x[j + 1])|) (* 2.0 |inner(x[j + 1], x[j])|) (* (- 1.0) |inner(x[j], x[j])|) (* |norm(x[j + 1] + (-1)*x[j])| |norm(x[j + 1] + (-1)*x[j])|)) 0.0))
; about norm(x[j + 1] + (-1)*x[j + 2])
(assert (= (+ (* (- 1.0) |inner(x[j + 1], x[j + 1])|) (* 2.0 |inner(x[j + 1], x[j + 2])|) (* (- 1.0) |inner(x[j + 2], x[j + 2])|) (* |norm(x[j + 1] + (-1)*x[j + 2])| |norm(x[j + 1] + (-1)*x[j + 2])|)) 0.0))
; about inner(x[j], x[j])
(assert (= (+ |inner(x[j], x[j])| (* (- 1.0) |norm(x[j])| |norm(x[j])|)) 0.0))
; about norm(x[j])
(assert (= (+ (* (- 1.0) |inner(x[j], x[j])|) (* |norm(x[j])| |norm(x[j])|)) 0.0))
; about inner(x[j + 4], x[j + 4])
(assert (= (+ |inner(x[j + 4], x[j + 4])| (* (- 1.0) |norm(x[j + 4])| |norm(x[j + 4])|)) 0.0))
; about norm(x[j + 4])
(assert (= (+ (* (- 1.0) |inner(x[j + 4], x[j + 4])|) (* |norm(x[j + 4])| |norm(x[j + 4])|)) 0.0))
; about inner(x[j + 3], x[j + 3])
(assert (= (+ |inner(x[j + 3], x[j + 3])| (* (- 1.0) |norm(x[j + 3])| |norm(x[j + 3])|)) 0.0))
; about norm(x[j + 3])
(assert (= (+ (* (- 1.0) |inner(x[j + 3], x[j + 3])|) (* |norm(x[j + 3])| |norm(x[j + 3])|)) 0.0))
; about inner(x[j + 2], x[j + 2])
(assert (= (+ |inner(x[j + 2], x[j + 2])| (* (- 1.0) |norm(x[j + 2])| |norm(x[j + 2])|)) 0.0))
; about norm(x[j + 2])
(assert (= (+ (* (- 1.0) |inner(x[j + 2], x[j + 2])|) (* |norm(x[j + 2])| |norm(x[j + 2])|)) 0.0))
; about inner(x[j + 1], x[j + 1])
(assert (= (+ |inner(x[j + 1], x[j + 1])| (* (- 1.0) |norm(x[j + 1])| |norm(x[j + 1])|)) 0.0))
; about norm(x[j + 1])
(assert (= (+ (* (- 1.0) |inner(x[j + 1], x[j + 1])|) (* |norm(x[j + 1])| |norm(x[j + 1])|)) 0.0))
; about L
(assert (> L 0.0))
; about 1/t
(assert (= (+ (- 1.0) (* |1/t| t)) 0.0))
; 1/t is nonnegative
(assert (>= |1/t| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; inner(x[j + 1], x[j + 1]) is nonnegative
(assert (>= |inner(x[j + 1], x[j + 1])| 0.0))
; inner(x[j + 2], x[j + 2]) is nonnegative
(assert (>= |inner(x[j + 2], x[j + 2])| 0.0))
; inner(x[j + 3], x[j + 3]) is nonnegative
(assert (>= |inner(x[j + 3], x[j + 3])| 0.0))
; inner(x[j + 4], x[j + 4]) is nonnegative
(assert (>= |inner(x[j + 4], x[j + 4])| 0.0))
; inner(x[j], x[j]) is nonnegative
(assert (>= |inner(x[j], x[j])| 0.0))
; norm(x[j + 1] + (-1)*x[j + 2]) is nonnegative
(assert (>= |norm(x[j + 1] + (-1)*x[j + 2])| 0.0))
; norm(x[j + 1] + (-1)*x[j]) is nonnegative
(assert (>= |norm(x[j + 1] + (-1)*x[j])| 0.0))
; norm(x[j + 1]) is nonnegative
(assert (>= |norm(x[j + 1])| 0.0))
; norm(x[j + 2] + (-1)*x[j + 3]) is nonnegative
(assert (>= |norm(x[j + 2] + (-1)*x[j + 3])| 0.0))
; norm(x[j + 2]) is nonnegative
(assert (>= |norm(x[j + 2])| 0.0))
; norm(x[j + 3] + (-1)*x[j + 4]) is nonnegative
(assert (>= |norm(x[j + 3] + (-1)*x[j + 4])| 0.0))
; norm(x[j + 3]) is nonnegative
(assert (>= |norm(x[j + 3])| 0.0))
; norm(x[j + 4]) is nonnegative
(assert (>= |norm(x[j + 4])| 0.0))
; norm(x[j]) is nonnegative
(assert (>= |norm(x[j])| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |f[j + 1]|) |f[j]| (* (- 1.0) |h[j + 1]|) |h[j]|) 0.0))
(check-sat)
(reset)
; published/O17, step 7
; claim: (j + 1)*(f[j + 2] + h[j + 2]) <= (j + 1)*(f[j + 1] + h[j + 1])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |f[j + 1]| Real)
(declare-const |f[j + 2]| Real)
(declare-const |f[j]| Real)
(declare-const |h[j + 1]| Real)
(declare-const |h[j + 2]| Real)
(declare-const |h[j]| Real)
(declare-const j Real)
; 6
(assert (>= (+ |f[j + 1]| (* (- 1.0) |f[j + 2]|) |h[j + 1]| (* (- 1.0) |h[j + 2]|)) 0.0))
; 6
(assert (>= (+ (* (- 1.0) |f[j + 1]|) |f[j]| (* (- 1.0) |h[j + 1]|) |h[j]|) 0.0))
; about j
(assert (>= j 0.0))
; j is nonnegative
(assert (>= j 0.0))
; the negation of the claim
(assert (< (+ |f[j + 1]| (* |f[j + 1]| j) (* (- 1.0) |f[j + 2]|) (* (- 1.0) |f[j + 2]| j) |h[j + 1]| (* |h[j + 1]| j) (* (- 1.0) |h[j + 2]|) (* (- 1.0) |h[j + 2]| j)) 0.0))
(check-sat)
(reset)
; published/O17, step 8, base
; claim: (0 + 1)*(f[0 + 1] + h[0 + 1] - fm - hm) + 1/(2*t)*norm(x[0 + 1] - m)^2 <= 1/(2*t)*norm(x[0] - m)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/t| Real)
(declare-const |f[1]| Real)
(declare-const fm Real)
(declare-const |h[1]| Real)
(declare-const hm Real)
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
(declare-const t Real)
; 5
(assert (>= (+ (* (/ 1.0 2.0) |1/t| |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- (/ 1.0 2.0)) |1/t| |norm(m + (-1)*x[1])| |norm(m + (-1)*x[1])|) (* (- 1.0) |f[1]|) fm (* (- 1.0) |h[1]|) hm) 0.0))
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
; about t
(assert (> t 0.0))
; about 1/t
(assert (= (+ (- 1.0) (* |1/t| t)) 0.0))
; 1/t is nonnegative
(assert (>= |1/t| 0.0))
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
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) |1/t| |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- (/ 1.0 2.0)) |1/t| |norm(m + (-1)*x[1])| |norm(m + (-1)*x[1])|) (* (- 1.0) |f[1]|) fm (* (- 1.0) |h[1]|) hm) 0.0))
(check-sat)
(reset)
; published/O17, step 8, step
; claim: (j + 1 + 1)*(f[j + 1 + 1] + h[j + 1 + 1] - fm - hm) + 1/(2*t)*norm(x[j + 1 + 1] - m)^2 <= 1/(2*t)*norm(x[0] - m)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/t| Real)
(declare-const |f[j + 1]| Real)
(declare-const |f[j + 2]| Real)
(declare-const fm Real)
(declare-const |h[j + 1]| Real)
(declare-const |h[j + 2]| Real)
(declare-const hm Real)
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
(declare-const t Real)
; induction hypothesis
(assert (>= (+ (* (/ 1.0 2.0) |1/t| |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- (/ 1.0 2.0)) |1/t| |norm(m + (-1)*x[j + 1])| |norm(m + (-1)*x[j + 1])|) (* (- 1.0) |f[j + 1]|) (* (- 1.0) |f[j + 1]| j) fm (* fm j) (* (- 1.0) |h[j + 1]|) (* (- 1.0) |h[j + 1]| j) hm (* hm j)) 0.0))
; 5
(assert (>= (+ (* (/ 1.0 2.0) |1/t| |norm(m + (-1)*x[j + 1])| |norm(m + (-1)*x[j + 1])|) (* (- (/ 1.0 2.0)) |1/t| |norm(m + (-1)*x[j + 2])| |norm(m + (-1)*x[j + 2])|) (* (- 1.0) |f[j + 2]|) fm (* (- 1.0) |h[j + 2]|) hm) 0.0))
; 5
(assert (>= (+ (* (- (/ 1.0 2.0)) |1/t| |norm(m + (-1)*x[j + 1])| |norm(m + (-1)*x[j + 1])|) (* (/ 1.0 2.0) |1/t| |norm(m + (-1)*x[j])| |norm(m + (-1)*x[j])|) (* (- 1.0) |f[j + 1]|) fm (* (- 1.0) |h[j + 1]|) hm) 0.0))
; 7
(assert (>= (+ |f[j + 1]| (* |f[j + 1]| j) (* (- 1.0) |f[j + 2]|) (* (- 1.0) |f[j + 2]| j) |h[j + 1]| (* |h[j + 1]| j) (* (- 1.0) |h[j + 2]|) (* (- 1.0) |h[j + 2]| j)) 0.0))
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
; about t
(assert (> t 0.0))
; about 1/t
(assert (= (+ (- 1.0) (* |1/t| t)) 0.0))
; 1/t is nonnegative
(assert (>= |1/t| 0.0))
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
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) |1/t| |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- (/ 1.0 2.0)) |1/t| |norm(m + (-1)*x[j + 2])| |norm(m + (-1)*x[j + 2])|) (* (- 2.0) |f[j + 2]|) (* (- 1.0) |f[j + 2]| j) (* 2.0 fm) (* fm j) (* (- 2.0) |h[j + 2]|) (* (- 1.0) |h[j + 2]| j) (* 2.0 hm) (* hm j)) 0.0))
(check-sat)
(reset)
; published/O17, step 9
; claim: (k + 1)*(f[k + 1] + h[k + 1] - fm - hm) <= 1/(2*t)*norm(x[0] - m)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/t| Real)
(declare-const |f[k + 1]| Real)
(declare-const fm Real)
(declare-const |h[k + 1]| Real)
(declare-const hm Real)
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
(declare-const t Real)
; 8
(assert (>= (+ (* (/ 1.0 2.0) |1/t| |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- (/ 1.0 2.0)) |1/t| |norm(m + (-1)*x[k + 1])| |norm(m + (-1)*x[k + 1])|) (* (- 1.0) |f[k + 1]|) (* (- 1.0) |f[k + 1]| k) fm (* fm k) (* (- 1.0) |h[k + 1]|) (* (- 1.0) |h[k + 1]| k) hm (* hm k)) 0.0))
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
; about t
(assert (> t 0.0))
; about 1/t
(assert (= (+ (- 1.0) (* |1/t| t)) 0.0))
; 1/t is nonnegative
(assert (>= |1/t| 0.0))
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
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) |1/t| |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- 1.0) |f[k + 1]|) (* (- 1.0) |f[k + 1]| k) fm (* fm k) (* (- 1.0) |h[k + 1]|) (* (- 1.0) |h[k + 1]| k) hm (* hm k)) 0.0))
(check-sat)
(reset)
; published/O17, claim
; claim: f[k + 1] + h[k + 1] - fm - hm <= 1/(2*(k + 1)*t)*norm(x[0] - m)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(2*k*t + 2*t)| Real)
(declare-const |1/t| Real)
(declare-const |f[k + 1]| Real)
(declare-const fm Real)
(declare-const |h[k + 1]| Real)
(declare-const hm Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, x[0])| Real)
(declare-const |inner(x[0], x[0])| Real)
(declare-const k Real)
(declare-const |norm(m + (-1)*x[0])| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(x[0])| Real)
(declare-const t Real)
; 9
(assert (>= (+ (* (/ 1.0 2.0) |1/t| |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- 1.0) |f[k + 1]|) (* (- 1.0) |f[k + 1]| k) fm (* fm k) (* (- 1.0) |h[k + 1]|) (* (- 1.0) |h[k + 1]| k) hm (* hm k)) 0.0))
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
; about t
(assert (> t 0.0))
; about 1/t
(assert (= (+ (- 1.0) (* |1/t| t)) 0.0))
; about 1/(2*k*t + 2*t)
(assert (= (+ (- 1.0) (* 2.0 |1/(2*k*t + 2*t)| k t) (* 2.0 |1/(2*k*t + 2*t)| t)) 0.0))
; 1/(2*k*t + 2*t) is nonnegative
(assert (>= |1/(2*k*t + 2*t)| 0.0))
; 1/t is nonnegative
(assert (>= |1/t| 0.0))
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
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* |1/(2*k*t + 2*t)| |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- 1.0) |f[k + 1]|) fm (* (- 1.0) |h[k + 1]|) hm) 0.0))
(check-sat)
