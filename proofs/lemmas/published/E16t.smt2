; published/E16t, step 2
; claim: norm(x)*norm(y) <= norm(x)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(x, x)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) |norm(y)|)) 0.0))
; about norm(y)
(assert (= (+ (* (- 1.0) |inner(y, y)|) (* |norm(y)| |norm(y)|)) 0.0))
; about inner(y, y)
(assert (= (+ |inner(y, y)| (* (- 1.0) |norm(y)| |norm(y)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ |norm(x)| (* (- 1.0) |norm(x)| |norm(y)|)) 0.0))
(check-sat)
(reset)
; published/E16t, step 3
; claim: inner(x, y) <= norm(x)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |abs(inner(x, y))| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
; 1
(assert (>= (+ (* (- 1.0) |abs(inner(x, y))|) (* |norm(x)| |norm(y)|)) 0.0))
; 2
(assert (>= (+ |norm(x)| (* (- 1.0) |norm(x)| |norm(y)|)) 0.0))
; about norm(y)
(assert (= (+ (* (- 1.0) |inner(y, y)|) (* |norm(y)| |norm(y)|)) 0.0))
; about inner(y, y)
(assert (= (+ |inner(y, y)| (* (- 1.0) |norm(y)| |norm(y)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about abs(inner(x, y))
(assert (= (+ (* |abs(inner(x, y))| |abs(inner(x, y))|) (* (- 1.0) |inner(x, y)| |inner(x, y)|)) 0.0))
; about abs(inner(x, y))
(assert (>= (+ |abs(inner(x, y))| (* (- 1.0) |inner(x, y)|)) 0.0))
; about abs(inner(x, y))
(assert (>= (+ |abs(inner(x, y))| |inner(x, y)|) 0.0))
; abs(inner(x, y)) is nonnegative
(assert (>= |abs(inner(x, y))| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |inner(x, y)|) |norm(x)|) 0.0))
(check-sat)
(reset)
; published/E16t, step 4
; claim: norm(1/Max(1, norm(x))*x - y)^2 == (1/Max(1, norm(x)))^2*norm(x)^2 - 2*(1/Max(1, norm(x)))*inner(x, y) + norm(y)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/Max(1, norm(x))| Real)
(declare-const |Max(1, norm(x))| Real)
(declare-const |abs(inner(x, y))| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm((1/Max(1, norm(x)))*x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) |norm(y)|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |abs(inner(x, y))|) (* |norm(x)| |norm(y)|)) 0.0))
; 2
(assert (>= (+ |norm(x)| (* (- 1.0) |norm(x)| |norm(y)|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |inner(x, y)|) |norm(x)|) 0.0))
; about norm(y)
(assert (= (+ (* (- 1.0) |inner(y, y)|) (* |norm(y)| |norm(y)|)) 0.0))
; about inner(y, y)
(assert (= (+ |inner(y, y)| (* (- 1.0) |norm(y)| |norm(y)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm((1/Max(1, norm(x)))*x + (-1)*y)
(assert (= (+ (* 2.0 |1/Max(1, norm(x))| |inner(x, y)|) (* (- 1.0) |1/Max(1, norm(x))| |1/Max(1, norm(x))| |inner(x, x)|) (* (- 1.0) |inner(y, y)|) (* |norm((1/Max(1, norm(x)))*x + (-1)*y)| |norm((1/Max(1, norm(x)))*x + (-1)*y)|)) 0.0))
; about abs(inner(x, y))
(assert (= (+ (* |abs(inner(x, y))| |abs(inner(x, y))|) (* (- 1.0) |inner(x, y)| |inner(x, y)|)) 0.0))
; about abs(inner(x, y))
(assert (>= (+ |abs(inner(x, y))| (* (- 1.0) |inner(x, y)|)) 0.0))
; about abs(inner(x, y))
(assert (>= (+ |abs(inner(x, y))| |inner(x, y)|) 0.0))
; about Max(1, norm(x))
(assert (>= (+ (- 1.0) |Max(1, norm(x))|) 0.0))
; about Max(1, norm(x))
(assert (>= (+ |Max(1, norm(x))| (* (- 1.0) |norm(x)|)) 0.0))
; about Max(1, norm(x))
(assert (or (= (+ (- 1.0) |Max(1, norm(x))|) 0.0) (= (+ |Max(1, norm(x))| (* (- 1.0) |norm(x)|)) 0.0)))
; about 1/Max(1, norm(x))
(assert (= (+ (- 1.0) (* |1/Max(1, norm(x))| |Max(1, norm(x))|)) 0.0))
; 1/Max(1, norm(x)) is nonnegative
(assert (>= |1/Max(1, norm(x))| 0.0))
; Max(1, norm(x)) is nonnegative
(assert (>= |Max(1, norm(x))| 0.0))
; abs(inner(x, y)) is nonnegative
(assert (>= |abs(inner(x, y))| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm((1/Max(1, norm(x)))*x + (-1)*y) is nonnegative
(assert (>= |norm((1/Max(1, norm(x)))*x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 2.0) |1/Max(1, norm(x))| |inner(x, y)|) (* |1/Max(1, norm(x))| |1/Max(1, norm(x))| |norm(x)| |norm(x)|) (* (- 1.0) |norm((1/Max(1, norm(x)))*x + (-1)*y)| |norm((1/Max(1, norm(x)))*x + (-1)*y)|) (* |norm(y)| |norm(y)|)) 0.0)))
(check-sat)
(reset)
; published/E16t, step 5
; claim: norm(x - y)^2 == norm(x)^2 - 2*inner(x, y) + norm(y)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/Max(1, norm(x))| Real)
(declare-const |Max(1, norm(x))| Real)
(declare-const |abs(inner(x, y))| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm((1/Max(1, norm(x)))*x + (-1)*y)| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) |norm(y)|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |abs(inner(x, y))|) (* |norm(x)| |norm(y)|)) 0.0))
; 2
(assert (>= (+ |norm(x)| (* (- 1.0) |norm(x)| |norm(y)|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |inner(x, y)|) |norm(x)|) 0.0))
; 4
(assert (= (+ (* (- 2.0) |1/Max(1, norm(x))| |inner(x, y)|) (* |1/Max(1, norm(x))| |1/Max(1, norm(x))| |norm(x)| |norm(x)|) (* (- 1.0) |norm((1/Max(1, norm(x)))*x + (-1)*y)| |norm((1/Max(1, norm(x)))*x + (-1)*y)|) (* |norm(y)| |norm(y)|)) 0.0))
; about norm(y)
(assert (= (+ (* (- 1.0) |inner(y, y)|) (* |norm(y)| |norm(y)|)) 0.0))
; about inner(y, y)
(assert (= (+ |inner(y, y)| (* (- 1.0) |norm(y)| |norm(y)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(x + (-1)*y)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* 2.0 |inner(x, y)|) (* (- 1.0) |inner(y, y)|) (* |norm(x + (-1)*y)| |norm(x + (-1)*y)|)) 0.0))
; about norm((1/Max(1, norm(x)))*x + (-1)*y)
(assert (= (+ (* 2.0 |1/Max(1, norm(x))| |inner(x, y)|) (* (- 1.0) |1/Max(1, norm(x))| |1/Max(1, norm(x))| |inner(x, x)|) (* (- 1.0) |inner(y, y)|) (* |norm((1/Max(1, norm(x)))*x + (-1)*y)| |norm((1/Max(1, norm(x)))*x + (-1)*y)|)) 0.0))
; about abs(inner(x, y))
(assert (= (+ (* |abs(inner(x, y))| |abs(inner(x, y))|) (* (- 1.0) |inner(x, y)| |inner(x, y)|)) 0.0))
; about abs(inner(x, y))
(assert (>= (+ |abs(inner(x, y))| (* (- 1.0) |inner(x, y)|)) 0.0))
; about abs(inner(x, y))
(assert (>= (+ |abs(inner(x, y))| |inner(x, y)|) 0.0))
; about Max(1, norm(x))
(assert (>= (+ (- 1.0) |Max(1, norm(x))|) 0.0))
; about Max(1, norm(x))
(assert (>= (+ |Max(1, norm(x))| (* (- 1.0) |norm(x)|)) 0.0))
; about Max(1, norm(x))
(assert (or (= (+ (- 1.0) |Max(1, norm(x))|) 0.0) (= (+ |Max(1, norm(x))| (* (- 1.0) |norm(x)|)) 0.0)))
; about 1/Max(1, norm(x))
(assert (= (+ (- 1.0) (* |1/Max(1, norm(x))| |Max(1, norm(x))|)) 0.0))
; 1/Max(1, norm(x)) is nonnegative
(assert (>= |1/Max(1, norm(x))| 0.0))
; Max(1, norm(x)) is nonnegative
(assert (>= |Max(1, norm(x))| 0.0))
; abs(inner(x, y)) is nonnegative
(assert (>= |abs(inner(x, y))| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm((1/Max(1, norm(x)))*x + (-1)*y) is nonnegative
(assert (>= |norm((1/Max(1, norm(x)))*x + (-1)*y)| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 2.0) |inner(x, y)|) (* (- 1.0) |norm(x + (-1)*y)| |norm(x + (-1)*y)|) (* |norm(x)| |norm(x)|) (* |norm(y)| |norm(y)|)) 0.0)))
(check-sat)
(reset)
; published/E16t, step 6
; claim: 1/Max(1, norm(x)) <= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/Max(1, norm(x))| Real)
(declare-const |Max(1, norm(x))| Real)
(declare-const |abs(inner(x, y))| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm((1/Max(1, norm(x)))*x + (-1)*y)| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) |norm(y)|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |abs(inner(x, y))|) (* |norm(x)| |norm(y)|)) 0.0))
; 2
(assert (>= (+ |norm(x)| (* (- 1.0) |norm(x)| |norm(y)|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |inner(x, y)|) |norm(x)|) 0.0))
; 4
(assert (= (+ (* (- 2.0) |1/Max(1, norm(x))| |inner(x, y)|) (* |1/Max(1, norm(x))| |1/Max(1, norm(x))| |norm(x)| |norm(x)|) (* (- 1.0) |norm((1/Max(1, norm(x)))*x + (-1)*y)| |norm((1/Max(1, norm(x)))*x + (-1)*y)|) (* |norm(y)| |norm(y)|)) 0.0))
; 5
(assert (= (+ (* (- 2.0) |inner(x, y)|) (* (- 1.0) |norm(x + (-1)*y)| |norm(x + (-1)*y)|) (* |norm(x)| |norm(x)|) (* |norm(y)| |norm(y)|)) 0.0))
; about norm(y)
(assert (= (+ (* (- 1.0) |inner(y, y)|) (* |norm(y)| |norm(y)|)) 0.0))
; about inner(y, y)
(assert (= (+ |inner(y, y)| (* (- 1.0) |norm(y)| |norm(y)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(x + (-1)*y)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* 2.0 |inner(x, y)|) (* (- 1.0) |inner(y, y)|) (* |norm(x + (-1)*y)| |norm(x + (-1)*y)|)) 0.0))
; about norm((1/Max(1, norm(x)))*x + (-1)*y)
(assert (= (+ (* 2.0 |1/Max(1, norm(x))| |inner(x, y)|) (* (- 1.0) |1/Max(1, norm(x))| |1/Max(1, norm(x))| |inner(x, x)|) (* (- 1.0) |inner(y, y)|) (* |norm((1/Max(1, norm(x)))*x + (-1)*y)| |norm((1/Max(1, norm(x)))*x + (-1)*y)|)) 0.0))
; about abs(inner(x, y))
(assert (= (+ (* |abs(inner(x, y))| |abs(inner(x, y))|) (* (- 1.0) |inner(x, y)| |inner(x, y)|)) 0.0))
; about abs(inner(x, y))
(assert (>= (+ |abs(inner(x, y))| (* (- 1.0) |inner(x, y)|)) 0.0))
; about abs(inner(x, y))
(assert (>= (+ |abs(inner(x, y))| |inner(x, y)|) 0.0))
; about Max(1, norm(x))
(assert (>= (+ (- 1.0) |Max(1, norm(x))|) 0.0))
; about Max(1, norm(x))
(assert (>= (+ |Max(1, norm(x))| (* (- 1.0) |norm(x)|)) 0.0))
; about Max(1, norm(x))
(assert (or (= (+ (- 1.0) |Max(1, norm(x))|) 0.0) (= (+ |Max(1, norm(x))| (* (- 1.0) |norm(x)|)) 0.0)))
; about 1/Max(1, norm(x))
(assert (= (+ (- 1.0) (* |1/Max(1, norm(x))| |Max(1, norm(x))|)) 0.0))
; 1/Max(1, norm(x)) is nonnegative
(assert (>= |1/Max(1, norm(x))| 0.0))
; Max(1, norm(x)) is nonnegative
(assert (>= |Max(1, norm(x))| 0.0))
; abs(inner(x, y)) is nonnegative
(assert (>= |abs(inner(x, y))| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm((1/Max(1, norm(x)))*x + (-1)*y) is nonnegative
(assert (>= |norm((1/Max(1, norm(x)))*x + (-1)*y)| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) |1/Max(1, norm(x))|)) 0.0))
(check-sat)
(reset)
; published/E16t, step 7
; claim: 1/Max(1, norm(x)) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/Max(1, norm(x))| Real)
(declare-const |Max(1, norm(x))| Real)
(declare-const |abs(inner(x, y))| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm((1/Max(1, norm(x)))*x + (-1)*y)| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) |norm(y)|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |abs(inner(x, y))|) (* |norm(x)| |norm(y)|)) 0.0))
; 2
(assert (>= (+ |norm(x)| (* (- 1.0) |norm(x)| |norm(y)|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |inner(x, y)|) |norm(x)|) 0.0))
; 4
(assert (= (+ (* (- 2.0) |1/Max(1, norm(x))| |inner(x, y)|) (* |1/Max(1, norm(x))| |1/Max(1, norm(x))| |norm(x)| |norm(x)|) (* (- 1.0) |norm((1/Max(1, norm(x)))*x + (-1)*y)| |norm((1/Max(1, norm(x)))*x + (-1)*y)|) (* |norm(y)| |norm(y)|)) 0.0))
; 5
(assert (= (+ (* (- 2.0) |inner(x, y)|) (* (- 1.0) |norm(x + (-1)*y)| |norm(x + (-1)*y)|) (* |norm(x)| |norm(x)|) (* |norm(y)| |norm(y)|)) 0.0))
; 6
(assert (>= (+ 1.0 (* (- 1.0) |1/Max(1, norm(x))|)) 0.0))
; about norm(y)
(assert (= (+ (* (- 1.0) |inner(y, y)|) (* |norm(y)| |norm(y)|)) 0.0))
; about inner(y, y)
(assert (= (+ |inner(y, y)| (* (- 1.0) |norm(y)| |norm(y)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(x + (-1)*y)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* 2.0 |inner(x, y)|) (* (- 1.0) |inner(y, y)|) (* |norm(x + (-1)*y)| |norm(x + (-1)*y)|)) 0.0))
; about norm((1/Max(1, norm(x)))*x + (-1)*y)
(assert (= (+ (* 2.0 |1/Max(1, norm(x))| |inner(x, y)|) (* (- 1.0) |1/Max(1, norm(x))| |1/Max(1, norm(x))| |inner(x, x)|) (* (- 1.0) |inner(y, y)|) (* |norm((1/Max(1, norm(x)))*x + (-1)*y)| |norm((1/Max(1, norm(x)))*x + (-1)*y)|)) 0.0))
; about abs(inner(x, y))
(assert (= (+ (* |abs(inner(x, y))| |abs(inner(x, y))|) (* (- 1.0) |inner(x, y)| |inner(x, y)|)) 0.0))
; about abs(inner(x, y))
(assert (>= (+ |abs(inner(x, y))| (* (- 1.0) |inner(x, y)|)) 0.0))
; about abs(inner(x, y))
(assert (>= (+ |abs(inner(x, y))| |inner(x, y)|) 0.0))
; about Max(1, norm(x))
(assert (>= (+ (- 1.0) |Max(1, norm(x))|) 0.0))
; about Max(1, norm(x))
(assert (>= (+ |Max(1, norm(x))| (* (- 1.0) |norm(x)|)) 0.0))
; about Max(1, norm(x))
(assert (or (= (+ (- 1.0) |Max(1, norm(x))|) 0.0) (= (+ |Max(1, norm(x))| (* (- 1.0) |norm(x)|)) 0.0)))
; about 1/Max(1, norm(x))
(assert (= (+ (- 1.0) (* |1/Max(1, norm(x))| |Max(1, norm(x))|)) 0.0))
; 1/Max(1, norm(x)) is nonnegative
(assert (>= |1/Max(1, norm(x))| 0.0))
; Max(1, norm(x)) is nonnegative
(assert (>= |Max(1, norm(x))| 0.0))
; abs(inner(x, y)) is nonnegative
(assert (>= |abs(inner(x, y))| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm((1/Max(1, norm(x)))*x + (-1)*y) is nonnegative
(assert (>= |norm((1/Max(1, norm(x)))*x + (-1)*y)| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< |1/Max(1, norm(x))| 0.0))
(check-sat)
(reset)
; published/E16t, step 8
; claim: (1 - 1/Max(1, norm(x)))*inner(x, y) <= (1 - 1/Max(1, norm(x)))*norm(x)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/Max(1, norm(x))| Real)
(declare-const |Max(1, norm(x))| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |norm(x)| Real)
; 3
(assert (>= (+ (* (- 1.0) |inner(x, y)|) |norm(x)|) 0.0))
; 6
(assert (>= (+ 1.0 (* (- 1.0) |1/Max(1, norm(x))|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about Max(1, norm(x))
(assert (>= (+ (- 1.0) |Max(1, norm(x))|) 0.0))
; about Max(1, norm(x))
(assert (>= (+ |Max(1, norm(x))| (* (- 1.0) |norm(x)|)) 0.0))
; about Max(1, norm(x))
(assert (or (= (+ (- 1.0) |Max(1, norm(x))|) 0.0) (= (+ |Max(1, norm(x))| (* (- 1.0) |norm(x)|)) 0.0)))
; about 1/Max(1, norm(x))
(assert (= (+ (- 1.0) (* |1/Max(1, norm(x))| |Max(1, norm(x))|)) 0.0))
; 1/Max(1, norm(x)) is nonnegative
(assert (>= |1/Max(1, norm(x))| 0.0))
; Max(1, norm(x)) is nonnegative
(assert (>= |Max(1, norm(x))| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; the negation of the claim
(assert (< (+ (* |1/Max(1, norm(x))| |inner(x, y)|) (* (- 1.0) |1/Max(1, norm(x))| |norm(x)|) (* (- 1.0) |inner(x, y)|) |norm(x)|) 0.0))
(check-sat)
(reset)
; published/E16t, step 9
; claim: 2*(1 - 1/Max(1, norm(x)))*norm(x) <= (1 - (1/Max(1, norm(x)))^2)*norm(x)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/Max(1, norm(x))| Real)
(declare-const |Max(1, norm(x))| Real)
(declare-const |abs(inner(x, y))| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm((1/Max(1, norm(x)))*x + (-1)*y)| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) |norm(y)|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |abs(inner(x, y))|) (* |norm(x)| |norm(y)|)) 0.0))
; 2
(assert (>= (+ |norm(x)| (* (- 1.0) |norm(x)| |norm(y)|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |inner(x, y)|) |norm(x)|) 0.0))
; 4
(assert (= (+ (* (- 2.0) |1/Max(1, norm(x))| |inner(x, y)|) (* |1/Max(1, norm(x))| |1/Max(1, norm(x))| |norm(x)| |norm(x)|) (* (- 1.0) |norm((1/Max(1, norm(x)))*x + (-1)*y)| |norm((1/Max(1, norm(x)))*x + (-1)*y)|) (* |norm(y)| |norm(y)|)) 0.0))
; 5
(assert (= (+ (* (- 2.0) |inner(x, y)|) (* (- 1.0) |norm(x + (-1)*y)| |norm(x + (-1)*y)|) (* |norm(x)| |norm(x)|) (* |norm(y)| |norm(y)|)) 0.0))
; 6
(assert (>= (+ 1.0 (* (- 1.0) |1/Max(1, norm(x))|)) 0.0))
; 7
(assert (>= |1/Max(1, norm(x))| 0.0))
; 8
(assert (>= (+ (* |1/Max(1, norm(x))| |inner(x, y)|) (* (- 1.0) |1/Max(1, norm(x))| |norm(x)|) (* (- 1.0) |inner(x, y)|) |norm(x)|) 0.0))
; about norm(y)
(assert (= (+ (* (- 1.0) |inner(y, y)|) (* |norm(y)| |norm(y)|)) 0.0))
; about inner(y, y)
(assert (= (+ |inner(y, y)| (* (- 1.0) |norm(y)| |norm(y)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(x + (-1)*y)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* 2.0 |inner(x, y)|) (* (- 1.0) |inner(y, y)|) (* |norm(x + (-1)*y)| |norm(x + (-1)*y)|)) 0.0))
; about norm((1/Max(1, norm(x)))*x + (-1)*y)
(assert (= (+ (* 2.0 |1/Max(1, norm(x))| |inner(x, y)|) (* (- 1.0) |1/Max(1, norm(x))| |1/Max(1, norm(x))| |inner(x, x)|) (* (- 1.0) |inner(y, y)|) (* |norm((1/Max(1, norm(x)))*x + (-1)*y)| |norm((1/Max(1, norm(x)))*x + (-1)*y)|)) 0.0))
; about abs(inner(x, y))
(assert (= (+ (* |abs(inner(x, y))| |abs(inner(x, y))|) (* (- 1.0) |inner(x, y)| |inner(x, y)|)) 0.0))
; about abs(inner(x, y))
(assert (>= (+ |abs(inner(x, y))| (* (- 1.0) |inner(x, y)|)) 0.0))
; about abs(inner(x, y))
(assert (>= (+ |abs(inner(x, y))| |inner(x, y)|) 0.0))
; about Max(1, norm(x))
(assert (>= (+ (- 1.0) |Max(1, norm(x))|) 0.0))
; about Max(1, norm(x))
(assert (>= (+ |Max(1, norm(x))| (* (- 1.0) |norm(x)|)) 0.0))
; about Max(1, norm(x))
(assert (or (= (+ (- 1.0) |Max(1, norm(x))|) 0.0) (= (+ |Max(1, norm(x))| (* (- 1.0) |norm(x)|)) 0.0)))
; about 1/Max(1, norm(x))
(assert (= (+ (- 1.0) (* |1/Max(1, norm(x))| |Max(1, norm(x))|)) 0.0))
; 1/Max(1, norm(x)) is nonnegative
(assert (>= |1/Max(1, norm(x))| 0.0))
; Max(1, norm(x)) is nonnegative
(assert (>= |Max(1, norm(x))| 0.0))
; abs(inner(x, y)) is nonnegative
(assert (>= |abs(inner(x, y))| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm((1/Max(1, norm(x)))*x + (-1)*y) is nonnegative
(assert (>= |norm((1/Max(1, norm(x)))*x + (-1)*y)| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |1/Max(1, norm(x))| |norm(x)|) (* (- 1.0) |1/Max(1, norm(x))| |1/Max(1, norm(x))| |norm(x)| |norm(x)|) (* (- 2.0) |norm(x)|) (* |norm(x)| |norm(x)|)) 0.0))
(check-sat)
(reset)
; published/E16t, claim
; claim: norm(1/Max(1, norm(x))*x - y)^2 <= norm(x - y)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/Max(1, norm(x))| Real)
(declare-const |Max(1, norm(x))| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm((1/Max(1, norm(x)))*x + (-1)*y)| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
; 4
(assert (= (+ (* (- 2.0) |1/Max(1, norm(x))| |inner(x, y)|) (* |1/Max(1, norm(x))| |1/Max(1, norm(x))| |norm(x)| |norm(x)|) (* (- 1.0) |norm((1/Max(1, norm(x)))*x + (-1)*y)| |norm((1/Max(1, norm(x)))*x + (-1)*y)|) (* |norm(y)| |norm(y)|)) 0.0))
; 5
(assert (= (+ (* (- 2.0) |inner(x, y)|) (* (- 1.0) |norm(x + (-1)*y)| |norm(x + (-1)*y)|) (* |norm(x)| |norm(x)|) (* |norm(y)| |norm(y)|)) 0.0))
; 8
(assert (>= (+ (* |1/Max(1, norm(x))| |inner(x, y)|) (* (- 1.0) |1/Max(1, norm(x))| |norm(x)|) (* (- 1.0) |inner(x, y)|) |norm(x)|) 0.0))
; 9
(assert (>= (+ (* 2.0 |1/Max(1, norm(x))| |norm(x)|) (* (- 1.0) |1/Max(1, norm(x))| |1/Max(1, norm(x))| |norm(x)| |norm(x)|) (* (- 2.0) |norm(x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about norm(y)
(assert (= (+ (* (- 1.0) |inner(y, y)|) (* |norm(y)| |norm(y)|)) 0.0))
; about inner(y, y)
(assert (= (+ |inner(y, y)| (* (- 1.0) |norm(y)| |norm(y)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(x + (-1)*y)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* 2.0 |inner(x, y)|) (* (- 1.0) |inner(y, y)|) (* |norm(x + (-1)*y)| |norm(x + (-1)*y)|)) 0.0))
; about norm((1/Max(1, norm(x)))*x + (-1)*y)
(assert (= (+ (* 2.0 |1/Max(1, norm(x))| |inner(x, y)|) (* (- 1.0) |1/Max(1, norm(x))| |1/Max(1, norm(x))| |inner(x, x)|) (* (- 1.0) |inner(y, y)|) (* |norm((1/Max(1, norm(x)))*x + (-1)*y)| |norm((1/Max(1, norm(x)))*x + (-1)*y)|)) 0.0))
; about Max(1, norm(x))
(assert (>= (+ (- 1.0) |Max(1, norm(x))|) 0.0))
; about Max(1, norm(x))
(assert (>= (+ |Max(1, norm(x))| (* (- 1.0) |norm(x)|)) 0.0))
; about Max(1, norm(x))
(assert (or (= (+ (- 1.0) |Max(1, norm(x))|) 0.0) (= (+ |Max(1, norm(x))| (* (- 1.0) |norm(x)|)) 0.0)))
; about 1/Max(1, norm(x))
(assert (= (+ (- 1.0) (* |1/Max(1, norm(x))| |Max(1, norm(x))|)) 0.0))
; 1/Max(1, norm(x)) is nonnegative
(assert (>= |1/Max(1, norm(x))| 0.0))
; Max(1, norm(x)) is nonnegative
(assert (>= |Max(1, norm(x))| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm((1/Max(1, norm(x)))*x + (-1)*y) is nonnegative
(assert (>= |norm((1/Max(1, norm(x)))*x + (-1)*y)| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm((1/Max(1, norm(x)))*x + (-1)*y)| |norm((1/Max(1, norm(x)))*x + (-1)*y)|) (* |norm(x + (-1)*y)| |norm(x + (-1)*y)|)) 0.0))
(check-sat)
