; published/L1, step 3
; claim: (1 - K)*norm(x - y) <= norm(x - p) + norm(y - q)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const K Real)
(declare-const |inner(p, p)| Real)
(declare-const |inner(p, q)| Real)
(declare-const |inner(p, x)| Real)
(declare-const |inner(q, q)| Real)
(declare-const |inner(q, x)| Real)
(declare-const |inner(q, y)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm(p + (-1)*q)| Real)
(declare-const |norm(p + (-1)*x)| Real)
(declare-const |norm(p)| Real)
(declare-const |norm(q + (-1)*x)| Real)
(declare-const |norm(q + (-1)*y)| Real)
(declare-const |norm(q)| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
; H1
(assert (>= (+ (* K |norm(x + (-1)*y)|) (* (- 1.0) |norm(p + (-1)*q)|)) 0.0))
; 1
(assert (>= (+ |norm(p + (-1)*q)| |norm(p + (-1)*x)| (* (- 1.0) |norm(q + (-1)*x)|)) 0.0))
; 2
(assert (>= (+ |norm(q + (-1)*x)| |norm(q + (-1)*y)| (* (- 1.0) |norm(x + (-1)*y)|)) 0.0))
; about norm(x + (-1)*y)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* 2.0 |inner(x, y)|) (* (- 1.0) |inner(y, y)|) (* |norm(x + (-1)*y)| |norm(x + (-1)*y)|)) 0.0))
; about inner(y, y)
(assert (= (+ |inner(y, y)| (* (- 1.0) |norm(y)| |norm(y)|)) 0.0))
; about norm(y)
(assert (= (+ (* (- 1.0) |inner(y, y)|) (* |norm(y)| |norm(y)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about norm(q + (-1)*y)
(assert (= (+ (* (- 1.0) |inner(q, q)|) (* 2.0 |inner(q, y)|) (* (- 1.0) |inner(y, y)|) (* |norm(q + (-1)*y)| |norm(q + (-1)*y)|)) 0.0))
; about inner(q, q)
(assert (= (+ |inner(q, q)| (* (- 1.0) |norm(q)| |norm(q)|)) 0.0))
; about norm(q)
(assert (= (+ (* (- 1.0) |inner(q, q)|) (* |norm(q)| |norm(q)|)) 0.0))
; about norm(q + (-1)*x)
(assert (= (+ (* (- 1.0) |inner(q, q)|) (* 2.0 |inner(q, x)|) (* (- 1.0) |inner(x, x)|) (* |norm(q + (-1)*x)| |norm(q + (-1)*x)|)) 0.0))
; about norm(p + (-1)*x)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, x)|) (* (- 1.0) |inner(x, x)|) (* |norm(p + (-1)*x)| |norm(p + (-1)*x)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about norm(p + (-1)*q)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, q)|) (* (- 1.0) |inner(q, q)|) (* |norm(p + (-1)*q)| |norm(p + (-1)*q)|)) 0.0))
; about K
(assert (>= K 0.0))
; K is nonnegative
(assert (>= K 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; inner(q, q) is nonnegative
(assert (>= |inner(q, q)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(p + (-1)*q) is nonnegative
(assert (>= |norm(p + (-1)*q)| 0.0))
; norm(p + (-1)*x) is nonnegative
(assert (>= |norm(p + (-1)*x)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; norm(q + (-1)*x) is nonnegative
(assert (>= |norm(q + (-1)*x)| 0.0))
; norm(q + (-1)*y) is nonnegative
(assert (>= |norm(q + (-1)*y)| 0.0))
; norm(q) is nonnegative
(assert (>= |norm(q)| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ (* K |norm(x + (-1)*y)|) |norm(p + (-1)*x)| |norm(q + (-1)*y)| (* (- 1.0) |norm(x + (-1)*y)|)) 0.0))
(check-sat)
(reset)
; published/L1, claim
; claim: norm(x - y) <= (norm(x - p) + norm(y - q))/(1 - K)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(-K + 1)| Real)
(declare-const K Real)
(declare-const |inner(p, p)| Real)
(declare-const |inner(p, x)| Real)
(declare-const |inner(q, q)| Real)
(declare-const |inner(q, y)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm(p + (-1)*x)| Real)
(declare-const |norm(p)| Real)
(declare-const |norm(q + (-1)*y)| Real)
(declare-const |norm(q)| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
; H2
(assert (> (+ 1.0 (* (- 1.0) K)) 0.0))
; 3
(assert (>= (+ (* K |norm(x + (-1)*y)|) |norm(p + (-1)*x)| |norm(q + (-1)*y)| (* (- 1.0) |norm(x + (-1)*y)|)) 0.0))
; about norm(x + (-1)*y)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* 2.0 |inner(x, y)|) (* (- 1.0) |inner(y, y)|) (* |norm(x + (-1)*y)| |norm(x + (-1)*y)|)) 0.0))
; about inner(y, y)
(assert (= (+ |inner(y, y)| (* (- 1.0) |norm(y)| |norm(y)|)) 0.0))
; about norm(y)
(assert (= (+ (* (- 1.0) |inner(y, y)|) (* |norm(y)| |norm(y)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about norm(q + (-1)*y)
(assert (= (+ (* (- 1.0) |inner(q, q)|) (* 2.0 |inner(q, y)|) (* (- 1.0) |inner(y, y)|) (* |norm(q + (-1)*y)| |norm(q + (-1)*y)|)) 0.0))
; about inner(q, q)
(assert (= (+ |inner(q, q)| (* (- 1.0) |norm(q)| |norm(q)|)) 0.0))
; about norm(q)
(assert (= (+ (* (- 1.0) |inner(q, q)|) (* |norm(q)| |norm(q)|)) 0.0))
; about norm(p + (-1)*x)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, x)|) (* (- 1.0) |inner(x, x)|) (* |norm(p + (-1)*x)| |norm(p + (-1)*x)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about K
(assert (>= K 0.0))
; about 1/(-K + 1)
(assert (= (+ (- 1.0) |1/(-K + 1)| (* (- 1.0) |1/(-K + 1)| K)) 0.0))
; K is nonnegative
(assert (>= K 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; inner(q, q) is nonnegative
(assert (>= |inner(q, q)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(p + (-1)*x) is nonnegative
(assert (>= |norm(p + (-1)*x)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; norm(q + (-1)*y) is nonnegative
(assert (>= |norm(q + (-1)*y)| 0.0))
; norm(q) is nonnegative
(assert (>= |norm(q)| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ (* |1/(-K + 1)| |norm(p + (-1)*x)|) (* |1/(-K + 1)| |norm(q + (-1)*y)|) (* (- 1.0) |norm(x + (-1)*y)|)) 0.0))
(check-sat)
