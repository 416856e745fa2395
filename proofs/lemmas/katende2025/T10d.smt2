; katende2025/T10d, step 2
; claim: norm(q[k]*A[k]) <= q[k]*L
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |norm((q[k])*A[k])| Real)
(declare-const |norm(A[k])| Real)
(declare-const |q[k]| Real)
; H2
(assert (>= (+ L (* (- 1.0) |norm(A[k])|)) 0.0))
; 1
(assert (= (+ (* (- 1.0) |norm((q[k])*A[k])|) (* |norm(A[k])| |q[k]|)) 0.0))
; about q[k]
(assert (>= |q[k]| 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; norm((q[k])*A[k]) is nonnegative
(assert (>= |norm((q[k])*A[k])| 0.0))
; norm(A[k]) is nonnegative
(assert (>= |norm(A[k])| 0.0))
; q[k] is nonnegative
(assert (>= |q[k]| 0.0))
; the negation of the claim
(assert (< (+ (* L |q[k]|) (* (- 1.0) |norm((q[k])*A[k])|)) 0.0))
(check-sat)
(reset)
; katende2025/T10d, step 4, base
; claim: norm(Sum(q[i]*A[i], i, 0, 0)) <= L*Sum(q[i], i, 0, 0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |norm((q[0])*A[0] + (q[1])*A[1])| Real)
(declare-const |norm((q[0])*A[0])| Real)
(declare-const |norm((q[1])*A[1])| Real)
(declare-const |q[0]| Real)
(declare-const |q[1]| Real)
; 2
(assert (>= (+ (* L |q[0]|) (* (- 1.0) |norm((q[0])*A[0])|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |norm((q[0])*A[0] + (q[1])*A[1])|) |norm((q[0])*A[0])| |norm((q[1])*A[1])|) 0.0))
; 2
(assert (>= (+ (* L |q[1]|) (* (- 1.0) |norm((q[1])*A[1])|)) 0.0))
; about q[1]
(assert (>= |q[1]| 0.0))
; about q[0]
(assert (>= |q[0]| 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; norm((q[0])*A[0] + (q[1])*A[1]) is nonnegative
(assert (>= |norm((q[0])*A[0] + (q[1])*A[1])| 0.0))
; norm((q[0])*A[0]) is nonnegative
(assert (>= |norm((q[0])*A[0])| 0.0))
; norm((q[1])*A[1]) is nonnegative
(assert (>= |norm((q[1])*A[1])| 0.0))
; q[0] is nonnegative
(assert (>= |q[0]| 0.0))
; q[1] is nonnegative
(assert (>= |q[1]| 0.0))
; the negation of the claim
(assert (< (+ (* L |q[0]|) (* (- 1.0) |norm((q[0])*A[0])|)) 0.0))
(check-sat)
(reset)
; katende2025/T10d, step 4, step
; claim: norm(Sum(q[i]*A[i], i, 0, k) + q[k + 1]*A[k + 1]) <= L*(Sum(q[i], i, 0, k) + q[k + 1])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |Sum(q[i1], i1, 0, k)| Real)
(declare-const |norm((q[0])*A[0] + (q[1])*A[1])| Real)
(declare-const |norm((q[0])*A[0])| Real)
(declare-const |norm((q[1])*A[1])| Real)
(declare-const |norm((q[k + 1])*A[k + 1] + Sum((q[i1])*A[i1], i1, 0, k))| Real)
(declare-const |norm((q[k + 1])*A[k + 1])| Real)
(declare-const |norm(Sum((q[i1])*A[i1], i1, 0, k))| Real)
(declare-const |q[0]| Real)
(declare-const |q[1]| Real)
(declare-const |q[k + 1]| Real)
; induction hypothesis
(assert (>= (+ (* L |Sum(q[i1], i1, 0, k)|) (* (- 1.0) |norm(Sum((q[i1])*A[i1], i1, 0, k))|)) 0.0))
; 2
(assert (>= (+ (* L |q[0]|) (* (- 1.0) |norm((q[0])*A[0])|)) 0.0))
; 2
(assert (>= (+ (* L |q[k + 1]|) (* (- 1.0) |norm((q[k + 1])*A[k + 1])|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |norm((q[0])*A[0] + (q[1])*A[1])|) |norm((q[0])*A[0])| |norm((q[1])*A[1])|) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |norm((q[k + 1])*A[k + 1] + Sum((q[i1])*A[i1], i1, 0, k))|) |norm((q[k + 1])*A[k + 1])| |norm(Sum((q[i1])*A[i1], i1, 0, k))|) 0.0))
; 2
(assert (>= (+ (* L |q[1]|) (* (- 1.0) |norm((q[1])*A[1])|)) 0.0))
; about q[k + 1]
(assert (>= |q[k + 1]| 0.0))
; about q[1]
(assert (>= |q[1]| 0.0))
; about q[0]
(assert (>= |q[0]| 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; Sum(q[i1], i1, 0, k) is nonnegative
(assert (>= |Sum(q[i1], i1, 0, k)| 0.0))
; norm((q[0])*A[0] + (q[1])*A[1]) is nonnegative
(assert (>= |norm((q[0])*A[0] + (q[1])*A[1])| 0.0))
; norm((q[0])*A[0]) is nonnegative
(assert (>= |norm((q[0])*A[0])| 0.0))
; norm((q[1])*A[1]) is nonnegative
(assert (>= |norm((q[1])*A[1])| 0.0))
; norm((q[k + 1])*A[k + 1] + Sum((q[i1])*A[i1], i1, 0, k)) is nonnegative
(assert (>= |norm((q[k + 1])*A[k + 1] + Sum((q[i1])*A[i1], i1, 0, k))| 0.0))
; norm((q[k + 1])*A[k + 1]) is nonnegative
(assert (>= |norm((q[k + 1])*A[k + 1])| 0.0))
; norm(Sum((q[i1])*A[i1], i1, 0, k)) is nonnegative
(assert (>= |norm(Sum((q[i1])*A[i1], i1, 0, k))| 0.0))
; q[0] is nonnegative
(assert (>= |q[0]| 0.0))
; q[1] is nonnegative
(assert (>= |q[1]| 0.0))
; q[k + 1] is nonnegative
(assert (>= |q[k + 1]| 0.0))
; the negation of the claim
(assert (< (+ (* L |Sum(q[i1], i1, 0, k)|) (* L |q[k + 1]|) (* (- 1.0) |norm((q[k + 1])*A[k + 1] + Sum((q[i1])*A[i1], i1, 0, k))|)) 0.0))
(check-sat)
(reset)
; katende2025/T10d, claim
; claim: norm(Sum(q[i]*A[i], i, 0, m)) <= L
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |Sum(q[i1], i1, 0, m)| Real)
(declare-const |norm(Sum((q[i1])*A[i1], i1, 0, m))| Real)
; H1
(assert (= (+ 1.0 (* (- 1.0) |Sum(q[i1], i1, 0, m)|)) 0.0))
; 4
(assert (>= (+ (* L |Sum(q[i1], i1, 0, m)|) (* (- 1.0) |norm(Sum((q[i1])*A[i1], i1, 0, m))|)) 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; Sum(q[i1], i1, 0, m) is nonnegative
(assert (>= |Sum(q[i1], i1, 0, m)| 0.0))
; norm(Sum((q[i1])*A[i1], i1, 0, m)) is nonnegative
(assert (>= |norm(Sum((q[i1])*A[i1], i1, 0, m))| 0.0))
; the negation of the claim
(assert (< (+ L (* (- 1.0) |norm(Sum((q[i1])*A[i1], i1, 0, m))|)) 0.0))
(check-sat)
