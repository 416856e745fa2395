; published/X1, step 1, premise
; claim: 0 <= lambda_min(S)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |lambda_min(S)| Real)
; H1
(assert (>= |lambda_min(S)| 0.0))
; the negation of the claim
(assert (< |lambda_min(S)| 0.0))
(check-sat)
(reset)
; published/X1, step 3
; claim: inner(x, S*x) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |inner(x, S*S*x)| Real)
(declare-const |inner(x, S*x)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |lambda_max(S)| Real)
(declare-const |lambda_min(S)| Real)
(declare-const |norm(S*x)| Real)
(declare-const |norm(x)| Real)
; H1
(assert (>= |lambda_min(S)| 0.0))
; H2
(assert (>= (+ L (* (- 1.0) |lambda_max(S)|)) 0.0))
; 1
(assert (>= (+ (* |inner(x, S*x)| |lambda_max(S)|) (* (- 1.0) |norm(S*x)| |norm(S*x)|)) 0.0))
; 2
(assert (>= (+ |inner(x, S*x)| (* (- 1.0) |lambda_min(S)| |norm(x)| |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(S*x)
(assert (= (+ (* (- 1.0) |inner(x, S*S*x)|) (* |norm(S*x)| |norm(S*x)|)) 0.0))
; about inner(x, S*S*x)
(assert (= (+ |inner(x, S*S*x)| (* (- 1.0) |norm(S*x)| |norm(S*x)|)) 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; inner(x, S*S*x) is nonnegative
(assert (>= |inner(x, S*S*x)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; norm(S*x) is nonnegative
(assert (>= |norm(S*x)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; the negation of the claim
(assert (< |inner(x, S*x)| 0.0))
(check-sat)
(reset)
; published/X1, step 4
; claim: norm(S*x)^2 <= L*inner(x, S*x)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |inner(x, S*S*x)| Real)
(declare-const |inner(x, S*x)| Real)
(declare-const |lambda_max(S)| Real)
(declare-const |norm(S*x)| Real)
; H2
(assert (>= (+ L (* (- 1.0) |lambda_max(S)|)) 0.0))
; 1
(assert (>= (+ (* |inner(x, S*x)| |lambda_max(S)|) (* (- 1.0) |norm(S*x)| |norm(S*x)|)) 0.0))
; 3
(assert (>= |inner(x, S*x)| 0.0))
; about norm(S*x)
(assert (= (+ (* (- 1.0) |inner(x, S*S*x)|) (* |norm(S*x)| |norm(S*x)|)) 0.0))
; about inner(x, S*S*x)
(assert (= (+ |inner(x, S*S*x)| (* (- 1.0) |norm(S*x)| |norm(S*x)|)) 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; inner(x, S*S*x) is nonnegative
(assert (>= |inner(x, S*S*x)| 0.0))
; norm(S*x) is nonnegative
(assert (>= |norm(S*x)| 0.0))
; the negation of the claim
(assert (< (+ (* L |inner(x, S*x)|) (* (- 1.0) |norm(S*x)| |norm(S*x)|)) 0.0))
(check-sat)
(reset)
; published/X1, step 5
; claim: norm(x - 1/L*(S*x))^2 <= norm(x)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/L| Real)
(declare-const L Real)
(declare-const |inner(x, S*S*x)| Real)
(declare-const |inner(x, S*x)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |norm((1/L)*S*x + (-1)*x)| Real)
(declare-const |norm(S*x)| Real)
(declare-const |norm(x)| Real)
; 3
(assert (>= |inner(x, S*x)| 0.0))
; 4
(assert (>= (+ (* L |inner(x, S*x)|) (* (- 1.0) |norm(S*x)| |norm(S*x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(S*x)
(assert (= (+ (* (- 1.0) |inner(x, S*S*x)|) (* |norm(S*x)| |norm(S*x)|)) 0.0))
; about inner(x, S*S*x)
(assert (= (+ |inner(x, S*S*x)| (* (- 1.0) |norm(S*x)| |norm(S*x)|)) 0.0))
; about norm((1/L)*S*x + (-1)*x)
(assert (= (+ (* 2.0 |1/L| |inner(x, S*x)|) (* (- 1.0) |1/L| |1/L| |inner(x, S*S*x)|) (* (- 1.0) |inner(x, x)|) (* |norm((1/L)*S*x + (-1)*x)| |norm((1/L)*S*x + (-1)*x)|)) 0.0))
; about L
(assert (> L 0.0))
; about 1/L
(assert (= (+ (- 1.0) (* |1/L| L)) 0.0))
; 1/L is nonnegative
(assert (>= |1/L| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; inner(x, S*S*x) is nonnegative
(assert (>= |inner(x, S*S*x)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; norm((1/L)*S*x + (-1)*x) is nonnegative
(assert (>= |norm((1/L)*S*x + (-1)*x)| 0.0))
; norm(S*x) is nonnegative
(assert (>= |norm(S*x)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm((1/L)*S*x + (-1)*x)| |norm((1/L)*S*x + (-1)*x)|) (* |norm(x)| |norm(x)|)) 0.0))
(check-sat)
(reset)
; published/X1, claim
; claim: norm(x - 1/L*(S*x)) <= norm(x)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/L| Real)
(declare-const L Real)
(declare-const |inner(x, S*S*x)| Real)
(declare-const |inner(x, S*x)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |norm((1/L)*S*x + (-1)*x)| Real)
(declare-const |norm(S*x)| Real)
(declare-const |norm(x)| Real)
; 5
(assert (>= (+ (* (- 1.0) |norm((1/L)*S*x + (-1)*x)| |norm((1/L)*S*x + (-1)*x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm((1/L)*S*x + (-1)*x)
(assert (= (+ (* 2.0 |1/L| |inner(x, S*x)|) (* (- 1.0) |1/L| |1/L| |inner(x, S*S*x)|) (* (- 1.0) |inner(x, x)|) (* |norm((1/L)*S*x + (-1)*x)| |norm((1/L)*S*x + (-1)*x)|)) 0.0))
; about inner(x, S*S*x)
(assert (= (+ |inner(x, S*S*x)| (* (- 1.0) |norm(S*x)| |norm(S*x)|)) 0.0))
; about norm(S*x)
(assert (= (+ (* (- 1.0) |inner(x, S*S*x)|) (* |norm(S*x)| |norm(S*x)|)) 0.0))
; about L
(assert (> L 0.0))
; about 1/L
(assert (= (+ (- 1.0) (* |1/L| L)) 0.0))
; 1/L is nonnegative
(assert (>= |1/L| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; inner(x, S*S*x) is nonnegative
(assert (>= |inner(x, S*S*x)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; norm((1/L)*S*x + (-1)*x) is nonnegative
(assert (>= |norm((1/L)*S*x + (-1)*x)| 0.0))
; norm(S*x) is nonnegative
(assert (>= |norm(S*x)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm((1/L)*S*x + (-1)*x)|) |norm(x)|) 0.0))
(check-sat)
(reset)
; published/X1, term for h
; claim: 1/L > 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/L| Real)
(declare-const L Real)
(declare-const |inner(x, S*S*x)| Real)
(declare-const |inner(x, S*x)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |lambda_max(S)| Real)
(declare-const |lambda_min(S)| Real)
(declare-const |norm((1/L)*S*x + (-1)*x)| Real)
(declare-const |norm(S*x)| Real)
(declare-const |norm(x)| Real)
; H1
(assert (>= |lambda_min(S)| 0.0))
; H2
(assert (>= (+ L (* (- 1.0) |lambda_max(S)|)) 0.0))
; 1
(assert (>= (+ (* |inner(x, S*x)| |lambda_max(S)|) (* (- 1.0) |norm(S*x)| |norm(S*x)|)) 0.0))
; 2
(assert (>= (+ |inner(x, S*x)| (* (- 1.0) |lambda_min(S)| |norm(x)| |norm(x)|)) 0.0))
; 3
(assert (>= |inner(x, S*x)| 0.0))
; 4
(assert (>= (+ (* L |inner(x, S*x)|) (* (- 1.0) |norm(S*x)| |norm(S*x)|)) 0.0))
; 5
(assert (>= (+ (* (- 1.0) |norm((1/L)*S*x + (-1)*x)| |norm((1/L)*S*x + (-1)*x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(S*x)
(assert (= (+ (* (- 1.0) |inner(x, S*S*x)|) (* |norm(S*x)| |norm(S*x)|)) 0.0))
; about inner(x, S*S*x)
(assert (= (+ |inner(x, S*S*x)| (* (- 1.0) |norm(S*x)| |norm(S*x)|)) 0.0))
; about norm((1/L)*S*x + (-1)*x)
(assert (= (+ (* 2.0 |1/L| |inner(x, S*x)|) (* (- 1.0) |1/L| |1/L| |inner(x, S*S*x)|) (* (- 1.0) |inner(x, x)|) (* |norm((1/L)*S*x + (-1)*x)| |norm((1/L)*S*x + (-1)*x)|)) 0.0))
; about L
(assert (> L 0.0))
; about 1/L
(assert (= (+ (- 1.0) (* |1/L| L)) 0.0))
; 1/L is nonnegative
(assert (>= |1/L| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; inner(x, S*S*x) is nonnegative
(assert (>= |inner(x, S*S*x)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; norm((1/L)*S*x + (-1)*x) is nonnegative
(assert (>= |norm((1/L)*S*x + (-1)*x)| 0.0))
; norm(S*x) is nonnegative
(assert (>= |norm(S*x)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; the negation of the claim
(assert (<= |1/L| 0.0))
(check-sat)
