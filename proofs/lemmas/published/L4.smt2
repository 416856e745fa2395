; published/L4, step 2
; claim: norm(x[0] - p) <= norm(x[0] - x[1])/(1 - K)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(-K + 1)| Real)
(declare-const K Real)
(declare-const |inner(p, p)| Real)
(declare-const |inner(p, x[0])| Real)
(declare-const |inner(p, x[1])| Real)
(declare-const |inner(x[0], x[0])| Real)
(declare-const |inner(x[0], x[1])| Real)
(declare-const |inner(x[1], x[1])| Real)
(declare-const |norm(p + (-1)*x[0])| Real)
(declare-const |norm(p + (-1)*x[1])| Real)
(declare-const |norm(p)| Real)
(declare-const |norm(x[0] + (-1)*x[1])| Real)
(declare-const |norm(x[0])| Real)
(declare-const |norm(x[1])| Real)
; H2
(assert (> (+ 1.0 (* (- 1.0) K)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(p + (-1)*x[0])|) |norm(p + (-1)*x[1])| |norm(x[0] + (-1)*x[1])|) 0.0))
; H1
(assert (>= (+ (* K |norm(p + (-1)*x[0])|) (* (- 1.0) |norm(p + (-1)*x[1])|)) 0.0))
; about norm(x[0] + (-1)*x[1])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* 2.0 |inner(x[0], x[1])|) (* (- 1.0) |inner(x[1], x[1])|) (* |norm(x[0] + (-1)*x[1])| |norm(x[0] + (-1)*x[1])|)) 0.0))
; about inner(x[1], x[1])
(assert (= (+ |inner(x[1], x[1])| (* (- 1.0) |norm(x[1])| |norm(x[1])|)) 0.0))
; about norm(x[1])
(assert (= (+ (* (- 1.0) |inner(x[1], x[1])|) (* |norm(x[1])| |norm(x[1])|)) 0.0))
; about inner(x[0], x[0])
(assert (= (+ |inner(x[0], x[0])| (* (- 1.0) |norm(x[0])| |norm(x[0])|)) 0.0))
; about norm(x[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* |norm(x[0])| |norm(x[0])|)) 0.0))
; about norm(p + (-1)*x[1])
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, x[1])|) (* (- 1.0) |inner(x[1], x[1])|) (* |norm(p + (-1)*x[1])| |norm(p + (-1)*x[1])|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about norm(p + (-1)*x[0])
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, x[0])|) (* (- 1.0) |inner(x[0], x[0])|) (* |norm(p + (-1)*x[0])| |norm(p + (-1)*x[0])|)) 0.0))
; about K
(assert (>= K 0.0))
; about 1/(-K + 1)
(assert (= (+ (- 1.0) |1/(-K + 1)| (* (- 1.0) |1/(-K + 1)| K)) 0.0))
; K is nonnegative
(assert (>= K 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; inner(x[0], x[0]) is nonnegative
(assert (>= |inner(x[0], x[0])| 0.0))
; inner(x[1], x[1]) is nonnegative
(assert (>= |inner(x[1], x[1])| 0.0))
; norm(p + (-1)*x[0]) is nonnegative
(assert (>= |norm(p + (-1)*x[0])| 0.0))
; norm(p + (-1)*x[1]) is nonnegative
(assert (>= |norm(p + (-1)*x[1])| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; norm(x[0] + (-1)*x[1]) is nonnegative
(assert (>= |norm(x[0] + (-1)*x[1])| 0.0))
; norm(x[0]) is nonnegative
(assert (>= |norm(x[0])| 0.0))
; norm(x[1]) is nonnegative
(assert (>= |norm(x[1])| 0.0))
; the negation of the claim
(assert (< (+ (* |1/(-K + 1)| |norm(x[0] + (-1)*x[1])|) (* (- 1.0) |norm(p + (-1)*x[0])|)) 0.0))
(check-sat)
(reset)
; published/L4, claim, base
; claim: norm(x[0] - p) <= norm(x[0] - x[1])*K^0/(1 - K)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(-K + 1)| Real)
(declare-const K Real)
(declare-const |inner(p, p)| Real)
(declare-const |inner(p, x[0])| Real)
(declare-const |inner(p, x[1])| Real)
(declare-const |inner(x[0], x[0])| Real)
(declare-const |inner(x[0], x[1])| Real)
(declare-const |inner(x[1], x[1])| Real)
(declare-const |norm(p + (-1)*x[0])| Real)
(declare-const |norm(p + (-1)*x[1])| Real)
(declare-const |norm(p)| Real)
(declare-const |norm(x[0] + (-1)*x[1])| Real)
(declare-const |norm(x[0])| Real)
(declare-const |norm(x[1])| Real)
; H2
(assert (> (+ 1.0 (* (- 1.0) K)) 0.0))
; 2
(assert (>= (+ (* |1/(-K + 1)| |norm(x[0] + (-1)*x[1])|) (* (- 1.0) |norm(p + (-1)*x[0])|)) 0.0))
; H1
(assert (>= (+ (* K |norm(p + (-1)*x[0])|) (* (- 1.0) |norm(p + (-1)*x[1])|)) 0.0))
; about norm(x[0] + (-1)*x[1])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* 2.0 |inner(x[0], x[1])|) (* (- 1.0) |inner(x[1], x[1])|) (* |norm(x[0] + (-1)*x[1])| |norm(x[0] + (-1)*x[1])|)) 0.0))
; about inner(x[1], x[1])
(assert (= (+ |inner(x[1], x[1])| (* (- 1.0) |norm(x[1])| |norm(x[1])|)) 0.0))
; about norm(x[1])
(assert (= (+ (* (- 1.0) |inner(x[1], x[1])|) (* |norm(x[1])| |norm(x[1])|)) 0.0))
; about inner(x[0], x[0])
(assert (= (+ |inner(x[0], x[0])| (* (- 1.0) |norm(x[0])| |norm(x[0])|)) 0.0))
; about norm(x[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* |norm(x[0])| |norm(x[0])|)) 0.0))
; about norm(p + (-1)*x[1])
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, x[1])|) (* (- 1.0) |inner(x[1], x[1])|) (* |norm(p + (-1)*x[1])| |norm(p + (-1)*x[1])|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about norm(p + (-1)*x[0])
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, x[0])|) (* (- 1.0) |inner(x[0], x[0])|) (* |norm(p + (-1)*x[0])| |norm(p + (-1)*x[0])|)) 0.0))
; about K
(assert (>= K 0.0))
; about 1/(-K + 1)
(assert (= (+ (- 1.0) |1/(-K + 1)| (* (- 1.0) |1/(-K + 1)| K)) 0.0))
; K is nonnegative
(assert (>= K 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; inner(x[0], x[0]) is nonnegative
(assert (>= |inner(x[0], x[0])| 0.0))
; inner(x[1], x[1]) is nonnegative
(assert (>= |inner(x[1], x[1])| 0.0))
; norm(p + (-1)*x[0]) is nonnegative
(assert (>= |norm(p + (-1)*x[0])| 0.0))
; norm(p + (-1)*x[1]) is nonnegative
(assert (>= |norm(p + (-1)*x[1])| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; norm(x[0] + (-1)*x[1]) is nonnegative
(assert (>= |norm(x[0] + (-1)*x[1])| 0.0))
; norm(x[0]) is nonnegative
(assert (>= |norm(x[0])| 0.0))
; norm(x[1]) is nonnegative
(assert (>= |norm(x[1])| 0.0))
; the negation of the claim
(assert (< (+ (* |1/(-K + 1)| |norm(x[0] + (-1)*x[1])|) (* (- 1.0) |norm(p + (-1)*x[0])|)) 0.0))
(check-sat)
(reset)
; published/L4, claim, step
; claim: norm(x[k + 1] - p) <= norm(x[0] - x[1])*K^(k + 1)/(1 - K)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(-K + 1)| Real)
(declare-const K Real)
(declare-const |K^k| Real)
(declare-const |inner(p, p)| Real)
(declare-const |inner(p, x[0])| Real)
(declare-const |inner(p, x[1])| Real)
(declare-const |inner(p, x[k + 1])| Real)
(declare-const |inner(p, x[k])| Real)
(declare-const |inner(x[0], x[0])| Real)
(declare-const |inner(x[0], x[1])| Real)
(declare-const |inner(x[1], x[1])| Real)
(declare-const |inner(x[k + 1], x[k + 1])| Real)
(declare-const |inner(x[k], x[k])| Real)
(declare-const |norm(p + (-1)*x[0])| Real)
(declare-const |norm(p + (-1)*x[1])| Real)
(declare-const |norm(p + (-1)*x[k + 1])| Real)
(declare-const |norm(p + (-1)*x[k])| Real)
(declare-const |norm(p)| Real)
(declare-const |norm(x[0] + (-1)*x[1])| Real)
(declare-const |norm(x[0])| Real)
(declare-const |norm(x[1])| Real)
(declare-const |norm(x[k + 1])| Real)
(declare-const |norm(x[k])| Real)
; H2
(assert (> (+ 1.0 (* (- 1.0) K)) 0.0))
; 2
(assert (>= (+ (* |1/(-K + 1)| |norm(x[0] + (-1)*x[1])|) (* (- 1.0) |norm(p + (-1)*x[0])|)) 0.0))
; induction hypothesis
(assert (>= (+ (* |1/(-K + 1)| |K^k| |norm(x[0] + (-1)*x[1])|) (* (- 1.0) |norm(p + (-1)*x[k])|)) 0.0))
; H1
(assert (>= (+ (* K |norm(p + (-1)*x[k])|) (* (- 1.0) |norm(p + (-1)*x[k + 1])|)) 0.0))
; H1
(assert (>= (+ (* K |norm(p + (-1)*x[0])|) (* (- 1.0) |norm(p + (-1)*x[1])|)) 0.0))
; about norm(x[0] + (-1)*x[1])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* 2.0 |inner(x[0], x[1])|) (* (- 1.0) |inner(x[1], x[1])|) (* |norm(x[0] + (-1)*x[1])| |norm(x[0] + (-1)*x[1])|)) 0.0))
; about inner(x[1], x[1])
(assert (= (+ |inner(x[1], x[1])| (* (- 1.0) |norm(x[1])| |norm(x[1])|)) 0.0))
; about norm(x[1])
(assert (= (+ (* (- 1.0) |inner(x[1], x[1])|) (* |norm(x[1])| |norm(x[1])|)) 0.0))
; about inner(x[0], x[0])
(assert (= (+ |inner(x[0], x[0])| (* (- 1.0) |norm(x[0])| |norm(x[0])|)) 0.0))
; about norm(x[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* |norm(x[0])| |norm(x[0])|)) 0.0))
; about norm(p + (-1)*x[k])
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, x[k])|) (* (- 1.0) |inner(x[k], x[k])|) (* |norm(p + (-1)*x[k])| |norm(p + (-1)*x[k])|)) 0.0))
; about inner(x[k], x[k])
(assert (= (+ |inner(x[k], x[k])| (* (- 1.0) |norm(x[k])| |norm(x[k])|)) 0.0))
; about norm(x[k])
(assert (= (+ (* (- 1.0) |inner(x[k], x[k])|) (* |norm(x[k])| |norm(x[k])|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about norm(p + (-1)*x[k + 1])
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, x[k + 1])|) (* (- 1.0) |inner(x[k + 1], x[k + 1])|) (* |norm(p + (-1)*x[k + 1])| |norm(p + (-1)*x[k + 1])|)) 0.0))
; about inner(x[k + 1], x[k + 1])
(assert (= (+ |inner(x[k + 1], x[k + 1])| (* (- 1.0) |norm(x[k + 1])| |norm(x[k + 1])|)) 0.0))
; about norm(x[k + 1])
(assert (= (+ (* (- 1.0) |inner(x[k + 1], x[k + 1])|) (* |norm(x[k + 1])| |norm(x[k + 1])|)) 0.0))
; about norm(p + (-1)*x[1])
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, x[1])|) (* (- 1.0) |inner(x[1], x[1])|) (* |norm(p + (-1)*x[1])| |norm(p + (-1)*x[1])|)) 0.0))
; about norm(p + (-1)*x[0])
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, x[0])|) (* (- 1.0) |inner(x[0], x[0])|) (* |norm(p + (-1)*x[0])| |norm(p + (-1)*x[0])|)) 0.0))
; about K
(assert (>= K 0.0))
; about 1/(-K + 1)
(assert (= (+ (- 1.0) |1/(-K + 1)| (* (- 1.0) |1/(-K + 1)| K)) 0.0))
; K is nonnegative
(assert (>= K 0.0))
; K^k is nonnegative
(assert (>= |K^k| 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; inner(x[0], x[0]) is nonnegative
(assert (>= |inner(x[0], x[0])| 0.0))
; inner(x[1], x[1]) is nonnegative
(assert (>= |inner(x[1], x[1])| 0.0))
; inner(x[k + 1], x[k + 1]) is nonnegative
(assert (>= |inner(x[k + 1], x[k + 1])| 0.0))
; inner(x[k], x[k]) is nonnegative
(assert (>= |inner(x[k], x[k])| 0.0))
; norm(p + (-1)*x[0]) is nonnegative
(assert (>= |norm(p + (-1)*x[0])| 0.0))
; norm(p + (-1)*x[1]) is nonnegative
(assert (>= |norm(p + (-1)*x[1])| 0.0))
; norm(p + (-1)*x[k + 1]) is nonnegative
(assert (>= |norm(p + (-1)*x[k + 1])| 0.0))
; norm(p + (-1)*x[k]) is nonnegative
(assert (>= |norm(p + (-1)*x[k])| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; norm(x[0] + (-1)*x[1]) is nonnegative
(assert (>= |norm(x[0] + (-1)*x[1])| 0.0))
; norm(x[0]) is nonnegative
(assert (>= |norm(x[0])| 0.0))
; norm(x[1]) is nonnegative
(assert (>= |norm(x[1])| 0.0))
; norm(x[k + 1]) is nonnegative
(assert (>= |norm(x[k + 1])| 0.0))
; norm(x[k]) is nonnegative
(assert (>= |norm(x[k])| 0.0))
; the negation of the claim
(assert (< (+ (* |1/(-K + 1)| K |K^k| |norm(x[0] + (-1)*x[1])|) (* (- 1.0) |norm(p + (-1)*x[k + 1])|)) 0.0))
(check-sat)
