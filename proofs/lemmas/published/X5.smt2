; published/X5, step 1, defined
; claim: norm(softmax(x) - softmax(y)) == norm(softmax(x) - softmax(y))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/X5, step 1, defined
; claim: norm(x - y)/2 == norm(x - y)/2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/X5, claim
; claim: norm(softmax(x) - softmax(y)) <= 1/2*norm(x - y)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(softmax(x), softmax(x))| Real)
(declare-const |inner(softmax(x), softmax(y))| Real)
(declare-const |inner(softmax(y), softmax(y))| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm(softmax(x) + (-1)*softmax(y))| Real)
(declare-const |norm(softmax(x))| Real)
(declare-const |norm(softmax(y))| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
; 1
(assert (>= (+ (* (- 1.0) |norm(softmax(x) + (-1)*softmax(y))|) (* (/ 1.0 2.0) |norm(x + (-1)*y)|)) 0.0))
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
; about norm(softmax(x) + (-1)*softmax(y))
(assert (= (+ (* (- 1.0) |inner(softmax(x), softmax(x))|) (* 2.0 |inner(softmax(x), softmax(y))|) (* (- 1.0) |inner(softmax(y), softmax(y))|) (* |norm(softmax(x) + (-1)*softmax(y))| |norm(softmax(x) + (-1)*softmax(y))|)) 0.0))
; about inner(softmax(y), softmax(y))
(assert (= (+ |inner(softmax(y), softmax(y))| (* (- 1.0) |norm(softmax(y))| |norm(softmax(y))|)) 0.0))
; about norm(softmax(y))
(assert (= (+ (* (- 1.0) |inner(softmax(y), softmax(y))|) (* |norm(softmax(y))| |norm(softmax(y))|)) 0.0))
; about inner(softmax(x), softmax(x))
(assert (= (+ |inner(softmax(x), softmax(x))| (* (- 1.0) |norm(softmax(x))| |norm(softmax(x))|)) 0.0))
; about norm(softmax(x))
(assert (= (+ (* (- 1.0) |inner(softmax(x), softmax(x))|) (* |norm(softmax(x))| |norm(softmax(x))|)) 0.0))
; inner(softmax(x), softmax(x)) is nonnegative
(assert (>= |inner(softmax(x), softmax(x))| 0.0))
; inner(softmax(y), softmax(y)) is nonnegative
(assert (>= |inner(softmax(y), softmax(y))| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(softmax(x) + (-1)*softmax(y)) is nonnegative
(assert (>= |norm(softmax(x) + (-1)*softmax(y))| 0.0))
; norm(softmax(x)) is nonnegative
(assert (>= |norm(softmax(x))| 0.0))
; norm(softmax(y)) is nonnegative
(assert (>= |norm(softmax(y))| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(softmax(x) + (-1)*softmax(y))|) (* (/ 1.0 2.0) |norm(x + (-1)*y)|)) 0.0))
(check-sat)
(reset)
; published/X5, claim
; claim: 1/2 < 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (<= (/ 1.0 2.0) 0.0))
(check-sat)
(reset)
; published/X5, claim
; claim: 1/2 >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< (/ 1.0 2.0) 0.0))
(check-sat)
