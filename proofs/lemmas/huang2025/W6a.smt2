; huang2025/W6a, step 8
; claim: norm((1 - lam)*(y0 - x0)) <= (1 - lam)*e
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |abs(lam - 1)| Real)
(declare-const e Real)
(declare-const |inner(x0, x0)| Real)
(declare-const |inner(x0, y0)| Real)
(declare-const |inner(y0, y0)| Real)
(declare-const lam Real)
(declare-const |norm((lam - 1)*x0 + (-lam + 1)*y0)| Real)
(declare-const |norm(x0 + (-1)*y0)| Real)
(declare-const |norm(x0)| Real)
(declare-const |norm(y0)| Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) lam)) 0.0))
; H2
(assert (>= (+ e (* (- 1.0) |norm(x0 + (-1)*y0)|)) 0.0))
; 4
(assert (= (+ (* |abs(lam - 1)| |norm(x0 + (-1)*y0)|) (* (- 1.0) |norm((lam - 1)*x0 + (-lam + 1)*y0)|)) 0.0))
; about norm(x0 + (-1)*y0)
(assert (= (+ (* (- 1.0) |inner(x0, x0)|) (* 2.0 |inner(x0, y0)|) (* (- 1.0) |inner(y0, y0)|) (* |norm(x0 + (-1)*y0)| |norm(x0 + (-1)*y0)|)) 0.0))
; about inner(y0, y0)
(assert (= (+ |inner(y0, y0)| (* (- 1.0) |norm(y0)| |norm(y0)|)) 0.0))
; about norm(y0)
(assert (= (+ (* (- 1.0) |inner(y0, y0)|) (* |norm(y0)| |norm(y0)|)) 0.0))
; about inner(x0, x0)
(assert (= (+ |inner(x0, x0)| (* (- 1.0) |norm(x0)| |norm(x0)|)) 0.0))
; about norm(x0)
(assert (= (+ (* (- 1.0) |inner(x0, x0)|) (* |norm(x0)| |norm(x0)|)) 0.0))
; about norm((lam - 1)*x0 + (-lam + 1)*y0)
(assert (= (+ (* (- 1.0) |inner(x0, x0)|) (* 2.0 |inner(x0, x0)| lam) (* (- 1.0) |inner(x0, x0)| lam lam) (* 2.0 |inner(x0, y0)|) (* (- 4.0) |inner(x0, y0)| lam) (* 2.0 |inner(x0, y0)| lam lam) (* (- 1.0) |inner(y0, y0)|) (* 2.0 |inner(y0, y0)| lam) (* (- 1.0) |inner(y0, y0)| lam lam) (* |norm((lam - 1)*x0 + (-lam + 1)*y0)| |norm((lam - 1)*x0 + (-lam + 1)*y0)|)) 0.0))
; about lam
(assert (>= lam 0.0))
; about e
(assert (>= e 0.0))
; about abs(lam - 1)
(assert (= (+ (- 1.0) (* |abs(lam - 1)| |abs(lam - 1)|) (* 2.0 lam) (* (- 1.0) lam lam)) 0.0))
; about abs(lam - 1)
(assert (>= (+ 1.0 |abs(lam - 1)| (* (- 1.0) lam)) 0.0))
; about abs(lam - 1)
(assert (>= (+ (- 1.0) |abs(lam - 1)| lam) 0.0))
; abs(lam - 1) is nonnegative
(assert (>= |abs(lam - 1)| 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(x0, x0) is nonnegative
(assert (>= |inner(x0, x0)| 0.0))
; inner(y0, y0) is nonnegative
(assert (>= |inner(y0, y0)| 0.0))
; lam is nonnegative
(assert (>= lam 0.0))
; norm((lam - 1)*x0 + (-lam + 1)*y0) is nonnegative
(assert (>= |norm((lam - 1)*x0 + (-lam + 1)*y0)| 0.0))
; norm(x0 + (-1)*y0) is nonnegative
(assert (>= |norm(x0 + (-1)*y0)| 0.0))
; norm(x0) is nonnegative
(assert (>= |norm(x0)| 0.0))
; norm(y0) is nonnegative
(assert (>= |norm(y0)| 0.0))
; the negation of the claim
(assert (< (+ e (* (- 1.0) e lam) (* (- 1.0) |norm((lam - 1)*x0 + (-lam + 1)*y0)|)) 0.0))
(check-sat)
(reset)
; huang2025/W6a, step 9
; claim: norm(lam*(y1 - x1)) <= lam*e
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const e Real)
(declare-const |inner(x1, x1)| Real)
(declare-const |inner(x1, y1)| Real)
(declare-const |inner(y1, y1)| Real)
(declare-const lam Real)
(declare-const |norm((lam)*x1 + (-lam)*y1)| Real)
(declare-const |norm(x1 + (-1)*y1)| Real)
(declare-const |norm(x1)| Real)
(declare-const |norm(y1)| Real)
; H3
(assert (>= (+ e (* (- 1.0) |norm(x1 + (-1)*y1)|)) 0.0))
; 5
(assert (= (+ (* lam |norm(x1 + (-1)*y1)|) (* (- 1.0) |norm((lam)*x1 + (-lam)*y1)|)) 0.0))
; about norm(x1 + (-1)*y1)
(assert (= (+ (* (- 1.0) |inner(x1, x1)|) (* 2.0 |inner(x1, y1)|) (* (- 1.0) |inner(y1, y1)|) (* |norm(x1 + (-1)*y1)| |norm(x1 + (-1)*y1)|)) 0.0))
; about inner(y1, y1)
(assert (= (+ |inner(y1, y1)| (* (- 1.0) |norm(y1)| |norm(y1)|)) 0.0))
; about norm(y1)
(assert (= (+ (* (- 1.0) |inner(y1, y1)|) (* |norm(y1)| |norm(y1)|)) 0.0))
; about inner(x1, x1)
(assert (= (+ |inner(x1, x1)| (* (- 1.0) |norm(x1)| |norm(x1)|)) 0.0))
; about norm(x1)
(assert (= (+ (* (- 1.0) |inner(x1, x1)|) (* |norm(x1)| |norm(x1)|)) 0.0))
; about norm((lam)*x1 + (-lam)*y1)
(assert (= (+ (* (- 1.0) |inner(x1, x1)| lam lam) (* 2.0 |inner(x1, y1)| lam lam) (* (- 1.0) |inner(y1, y1)| lam lam) (* |norm((lam)*x1 + (-lam)*y1)| |norm((lam)*x1 + (-lam)*y1)|)) 0.0))
; about lam
(assert (>= lam 0.0))
; about e
(assert (>= e 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(x1, x1) is nonnegative
(assert (>= |inner(x1, x1)| 0.0))
; inner(y1, y1) is nonnegative
(assert (>= |inner(y1, y1)| 0.0))
; lam is nonnegative
(assert (>= lam 0.0))
; norm((lam)*x1 + (-lam)*y1) is nonnegative
(assert (>= |norm((lam)*x1 + (-lam)*y1)| 0.0))
; norm(x1 + (-1)*y1) is nonnegative
(assert (>= |norm(x1 + (-1)*y1)| 0.0))
; norm(x1) is nonnegative
(assert (>= |norm(x1)| 0.0))
; norm(y1) is nonnegative
(assert (>= |norm(y1)| 0.0))
; the negation of the claim
(assert (< (+ (* e lam) (* (- 1.0) |norm((lam)*x1 + (-lam)*y1)|)) 0.0))
(check-sat)
(reset)
; huang2025/W6a, step 10
; claim: norm((1 - lam)*(x0 - x)) <= (1 - lam)*lip*lam*tau
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |abs(lam - 1)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, x0)| Real)
(declare-const |inner(x0, x0)| Real)
(declare-const lam Real)
(declare-const lip Real)
(declare-const |norm((lam - 1)*x + (-lam + 1)*x0)| Real)
(declare-const |norm(x + (-1)*x0)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(x0)| Real)
(declare-const tau Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) lam)) 0.0))
; H4
(assert (>= (+ (* lam lip tau) (* (- 1.0) |norm(x + (-1)*x0)|)) 0.0))
; 6
(assert (= (+ (* |abs(lam - 1)| |norm(x + (-1)*x0)|) (* (- 1.0) |norm((lam - 1)*x + (-lam + 1)*x0)|)) 0.0))
; about tau
(assert (>= tau 0.0))
; about norm(x + (-1)*x0)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* 2.0 |inner(x, x0)|) (* (- 1.0) |inner(x0, x0)|) (* |norm(x + (-1)*x0)| |norm(x + (-1)*x0)|)) 0.0))
; about inner(x0, x0)
(assert (= (+ |inner(x0, x0)| (* (- 1.0) |norm(x0)| |norm(x0)|)) 0.0))
; about norm(x0)
(assert (= (+ (* (- 1.0) |inner(x0, x0)|) (* |norm(x0)| |norm(x0)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about norm((lam - 1)*x + (-lam + 1)*x0)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* 2.0 |inner(x, x)| lam) (* (- 1.0) |inner(x, x)| lam lam) (* 2.0 |inner(x, x0)|) (* (- 4.0) |inner(x, x0)| lam) (* 2.0 |inner(x, x0)| lam lam) (* (- 1.0) |inner(x0, x0)|) (* 2.0 |inner(x0, x0)| lam) (* (- 1.0) |inner(x0, x0)| lam lam) (* |norm((lam - 1)*x + (-lam + 1)*x0)| |norm((lam - 1)*x + (-lam + 1)*x0)|)) 0.0))
; about lip
(assert (>= lip 0.0))
; about lam
(assert (>= lam 0.0))
; about abs(lam - 1)
(assert (= (+ (- 1.0) (* |abs(lam - 1)| |abs(lam - 1)|) (* 2.0 lam) (* (- 1.0) lam lam)) 0.0))
; about abs(lam - 1)
(assert (>= (+ 1.0 |abs(lam - 1)| (* (- 1.0) lam)) 0.0))
; about abs(lam - 1)
(assert (>= (+ (- 1.0) |abs(lam - 1)| lam) 0.0))
; abs(lam - 1) is nonnegative
(assert (>= |abs(lam - 1)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(x0, x0) is nonnegative
(assert (>= |inner(x0, x0)| 0.0))
; lam is nonnegative
(assert (>= lam 0.0))
; lip is nonnegative
(assert (>= lip 0.0))
; norm((lam - 1)*x + (-lam + 1)*x0) is nonnegative
(assert (>= |norm((lam - 1)*x + (-lam + 1)*x0)| 0.0))
; norm(x + (-1)*x0) is nonnegative
(assert (>= |norm(x + (-1)*x0)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(x0) is nonnegative
(assert (>= |norm(x0)| 0.0))
; tau is nonnegative
(assert (>= tau 0.0))
; the negation of the claim
(assert (< (+ (* lam lip tau) (* (- 1.0) lam lam lip tau) (* (- 1.0) |norm((lam - 1)*x + (-lam + 1)*x0)|)) 0.0))
(check-sat)
(reset)
; huang2025/W6a, step 11
; claim: norm(lam*(x1 - x)) <= lam*lip*(1 - lam)*tau
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, x1)| Real)
(declare-const |inner(x1, x1)| Real)
(declare-const lam Real)
(declare-const lip Real)
(declare-const |norm((lam)*x + (-lam)*x1)| Real)
(declare-const |norm(x + (-1)*x1)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(x1)| Real)
(declare-const tau Real)
; H5
(assert (>= (+ (* (- 1.0) lam lip tau) (* lip tau) (* (- 1.0) |norm(x + (-1)*x1)|)) 0.0))
; 7
(assert (= (+ (* lam |norm(x + (-1)*x1)|) (* (- 1.0) |norm((lam)*x + (-lam)*x1)|)) 0.0))
; about tau
(assert (>= tau 0.0))
; about norm(x + (-1)*x1)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* 2.0 |inner(x, x1)|) (* (- 1.0) |inner(x1, x1)|) (* |norm(x + (-1)*x1)| |norm(x + (-1)*x1)|)) 0.0))
; about inner(x1, x1)
(assert (= (+ |inner(x1, x1)| (* (- 1.0) |norm(x1)| |norm(x1)|)) 0.0))
; about norm(x1)
(assert (= (+ (* (- 1.0) |inner(x1, x1)|) (* |norm(x1)| |norm(x1)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about norm((lam)*x + (-lam)*x1)
(assert (= (+ (* (- 1.0) |inner(x, x)| lam lam) (* 2.0 |inner(x, x1)| lam lam) (* (- 1.0) |inner(x1, x1)| lam lam) (* |norm((lam)*x + (-lam)*x1)| |norm((lam)*x + (-lam)*x1)|)) 0.0))
; about lip
(assert (>= lip 0.0))
; about lam
(assert (>= lam 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(x1, x1) is nonnegative
(assert (>= |inner(x1, x1)| 0.0))
; lam is nonnegative
(assert (>= lam 0.0))
; lip is nonnegative
(assert (>= lip 0.0))
; norm((lam)*x + (-lam)*x1) is nonnegative
(assert (>= |norm((lam)*x + (-lam)*x1)| 0.0))
; norm(x + (-1)*x1) is nonnegative
(assert (>= |norm(x + (-1)*x1)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(x1) is nonnegative
(assert (>= |norm(x1)| 0.0))
; tau is nonnegative
(assert (>= tau 0.0))
; the negation of the claim
(assert (< (+ (* lam lip tau) (* (- 1.0) lam lam lip tau) (* (- 1.0) |norm((lam)*x + (-lam)*x1)|)) 0.0))
(check-sat)
(reset)
; huang2025/W6a, step 12
; claim: 0 <= tau*lip*(1 - 2*lam)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const lam Real)
(declare-const lip Real)
(declare-const tau Real)
; about tau
(assert (>= tau 0.0))
; about lip
(assert (>= lip 0.0))
; about lam
(assert (>= lam 0.0))
; lam is nonnegative
(assert (>= lam 0.0))
; lip is nonnegative
(assert (>= lip 0.0))
; tau is nonnegative
(assert (>= tau 0.0))
; the negation of the claim
(assert (< (+ (* (- 4.0) lam lip tau) (* 4.0 lam lam lip tau) (* lip tau)) 0.0))
(check-sat)
(reset)
; huang2025/W6a, claim
; claim: norm((1 - lam)*y0 + lam*y1 - x) <= e + tau/2*lip
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const e Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, x0)| Real)
(declare-const |inner(x, x1)| Real)
(declare-const |inner(x, y0)| Real)
(declare-const |inner(x, y1)| Real)
(declare-const |inner(x0, x0)| Real)
(declare-const |inner(x0, x1)| Real)
(declare-const |inner(x0, y0)| Real)
(declare-const |inner(x0, y1)| Real)
(declare-const |inner(x1, x1)| Real)
(declare-const |inner(x1, y0)| Real)
(declare-const |inner(x1, y1)| Real)
(declare-const |inner(y0, y0)| Real)
(declare-const |inner(y0, y1)| Real)
(declare-const |inner(y1, y1)| Real)
(declare-const lam Real)
(declare-const lip Real)
(declare-const |norm((lam - 1)*x + (-lam + 1)*x0)| Real)
(declare-const |norm((lam - 1)*x0 + (-lam + 1)*y0)| Real)
(declare-const |norm((lam - 1)*x0 + (-lam)*x1 + (-lam + 1)*y0 + (lam)*y1)| Real)
(declare-const |norm((lam)*x + (-lam)*x1)| Real)
(declare-const |norm((lam)*x1 + (-lam)*y1)| Real)
(declare-const |norm(x + (lam - 1)*x0 + (-lam)*x1)| Real)
(declare-const |norm(x + (lam - 1)*y0 + (-lam)*y1)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(x0)| Real)
(declare-const |norm(x1)| Real)
(declare-const |norm(y0)| Real)
(declare-const |norm(y1)| Real)
(declare-const tau Real)
; 1
(assert (>= (+ |norm((lam - 1)*x0 + (-lam)*x1 + (-lam + 1)*y0 + (lam)*y1)| |norm(x + (lam - 1)*x0 + (-lam)*x1)| (* (- 1.0) |norm(x + (lam - 1)*y0 + (-lam)*y1)|)) 0.0))
; 2
(assert (>= (+ |norm((lam - 1)*x0 + (-lam + 1)*y0)| (* (- 1.0) |norm((lam - 1)*x0 + (-lam)*x1 + (-lam + 1)*y0 + (lam)*y1)|) |norm((lam)*x1 + (-lam)*y1)|) 0.0))
; 3
(assert (>= (+ |norm((lam - 1)*x + (-lam + 1)*x0)| |norm((lam)*x + (-lam)*x1)| (* (- 1.0) |norm(x + (lam - 1)*x0 + (-lam)*x1)|)) 0.0))
; 8
(assert (>= (+ e (* (- 1.0) e lam) (* (- 1.0) |norm((lam - 1)*x0 + (-lam + 1)*y0)|)) 0.0))
; 9
(assert (>= (+ (* e lam) (* (- 1.0) |norm((lam)*x1 + (-lam)*y1)|)) 0.0))
; 10
(assert (>= (+ (* lam lip tau) (* (- 1.0) lam lam lip tau) (* (- 1.0) |norm((lam - 1)*x + (-lam + 1)*x0)|)) 0.0))
; 11
(assert (>= (+ (* lam lip tau) (* (- 1.0) lam lam lip tau) (* (- 1.0) |norm((lam)*x + (-lam)*x1)|)) 0.0))
; 12
(assert (>= (+ (* (- 4.0) lam lip tau) (* 4.0 lam lam lip tau) (* lip tau)) 0.0))
; about tau
(assert (>= tau 0.0))
; about norm(x + (lam - 1)*y0 + (-lam)*y1)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* 2.0 |inner(x, y0)|) (* (- 2.0) |inner(x, y0)| lam) (* 2.0 |inner(x, y1)| lam) (* (- 1.0) |inner(y0, y0)|) (* 2.0 |inner(y0, y0)| lam) (* (- 1.0) |inner(y0, y0)| lam lam) (* (- 2.0) |inner(y0, y1)| lam) (* 2.0 |inner(y0, y1)| lam lam) (* (- 1.0) |inner(y1, y1)| lam lam) (* |norm(x + (lam - 1)*y0 + (-lam)*y1)| |norm(x + (lam - 1)*y0 + (-lam)*y1)|)) 0.0))
; about inner(y1, y1)
(assert (= (+ |inner(y1, y1)| (* (- 1.0) |norm(y1)| |norm(y1)|)) 0.0))
; about norm(y1)
(assert (= (+ (* (- 1.0) |inner(y1, y1)|) (* |norm(y1)| |norm(y1)|)) 0.0))
; about inner(y0, y0)
(assert (= (+ |inner(y0, y0)| (* (- 1.0) |norm(y0)| |norm(y0)|)) 0.0))
; about norm(y0)
(assert (= (+ (* (- 1.0) |inner(y0, y0)|) (* |norm(y0)| |norm(y0)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about norm(x + (lam - 1)*x0 + (-lam)*x1)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* 2.0 |inner(x, x0)|) (* (- 2.0) |inner(x, x0)| lam) (* 2.0 |inner(x, x1)| lam) (* (- 1.0) |inner(x0, x0)|) (* 2.0 |inner(x0, x0)| lam) (* (- 1.0) |inner(x0, x0)| lam lam) (* (- 2.0) |inner(x0, x1)| lam) (* 2.0 |inner(x0, x1)| lam lam) (* (- 1.0) |inner(x1, x1)| lam lam) (* |norm(x + (lam - 1)*x0 + (-lam)*x1)| |norm(x + (lam - 1)*x0 + (-lam)*x1)|)) 0.0))
; about inner(x1, x1)
(assert (= (+ |inner(x1, x1)| (* (- 1.0) |norm(x1)| |norm(x1)|)) 0.0))
; about norm(x1)
(assert (= (+ (* (- 1.0) |inner(x1, x1)|) (* |norm(x1)| |norm(x1)|)) 0.0))
; about inner(x0, x0)
(assert (= (+ |inner(x0, x0)| (* (- 1.0) |norm(x0)| |norm(x0)|)) 0.0))
; about norm(x0)
(assert (= (+ (* (- 1.0) |inner(x0, x0)|) (* |norm(x0)| |norm(x0)|)) 0.0))
; about norm((lam)*x1 + (-lam)*y1)
(assert (= (+ (* (- 1.0) |inner(x1, x1)| lam lam) (* 2.0 |inner(x1, y1)| lam lam) (* (- 1.0) |inner(y1, y1)| lam lam) (* |norm((lam)*x1 + (-lam)*y1)| |norm((lam)*x1 + (-lam)*y1)|)) 0.0))
; about norm((lam)*x + (-lam)*x1)
(assert (= (+ (* (- 1.0) |inner(x, x)| lam lam) (* 2.0 |inner(x, x1)| lam lam) (* (- 1.0) |inner(x1, x1)| lam lam) (* |norm((lam)*x + (-lam)*x1)| |norm((lam)*x + (-lam)*x1)|)) 0.0))
; about norm((lam - 1)*x0 + (-lam)*x1 + (-lam + 1)*y0 + (lam)*y1)
(assert (= (+ (* (- 1.0) |inner(x0, x0)|) (* 2.0 |inner(x0, x0)| lam) (* (- 1.0) |inner(x0, x0)| lam lam) (* (- 2.0) |inner(x0, x1)| lam) (* 2.0 |inner(x0, x1)| lam lam) (* 2.0 |inner(x0, y0)|) (* (- 4.0) |inner(x0, y0)| lam) (* 2.0 |inner(x0, y0)| lam lam) (* 2.0 |inner(x0, y1)| lam) (* (- 2.0) |inner(x0, y1)| lam lam) (* (- 1.0) |inner(x1, x1)| lam lam) (* 2.0 |inner(x1, y0)| lam) (* (- 2.0) |inner(x1, y0)| lam lam) (* 2.0 |inner(x1, y1)| lam lam) (* (- 1.0) |inner(y0, y0)|) (* 2.0 |inner(y0, y0)| lam) (* (- 1.0) |inner(y0, y0)| lam lam) (* (- 2.0) |inner(y0, y1)| lam) (* 2.0 |inner(y0, y1)| lam lam) (* (- 1.0) |inner(y1, y1)| lam lam) (* |norm((lam - 1)*x0 + (-lam)*x1 + (-lam + 1)*y0 + (lam)*y1)| |norm((lam - 1)*x0 + (-lam)*x1 + (-lam + 1)*y0 + (lam)*y1)|)) 0.0))
; about norm((lam - 1)*x0 + (-lam + 1)*y0)
(assert (= (+ (* (- 1.0) |inner(x0, x0)|) (* 2.0 |inner(x0, x0)| lam) (* (- 1.0) |inner(x0, x0)| lam lam) (* 2.0 |inner(x0, y0)|) (* (- 4.0) |inner(x0, y0)| lam) (* 2.0 |inner(x0, y0)| lam lam) (* (- 1.0) |inner(y0, y0)|) (* 2.0 |inner(y0, y0)| lam) (* (- 1.0) |inner(y0, y0)| lam lam) (* |norm((lam - 1)*x0 + (-lam + 1)*y0)| |norm((lam - 1)*x0 + (-lam + 1)*y0)|)) 0.0))
; about norm((lam - 1)*x + (-lam + 1)*x0)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* 2.0 |inner(x, x)| lam) (* (- 1.0) |inner(x, x)| lam lam) (* 2.0 |inner(x, x0)|) (* (- 4.0) |inner(x, x0)| lam) (* 2.0 |inner(x, x0)| lam lam) (* (- 1.0) |inner(x0, x0)|) (* 2.0 |inner(x0, x0)| lam) (* (- 1.0) |inner(x0, x0)| lam lam) (* |norm((lam - 1)*x + (-lam + 1)*x0)| |norm((lam - 1)*x + (-lam + 1)*x0)|)) 0.0))
; about lip
(assert (>= lip 0.0))
; about lam
(assert (>= lam 0.0))
; about e
(assert (>= e 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(x0, x0) is nonnegative
(assert (>= |inner(x0, x0)| 0.0))
; inner(x1, x1) is nonnegative
(assert (>= |inner(x1, x1)| 0.0))
; inner(y0, y0) is nonnegative
(assert (>= |inner(y0, y0)| 0.0))
; inner(y1, y1) is nonnegative
(assert (>= |inner(y1, y1)| 0.0))
; lam is nonnegative
(assert (>= lam 0.0))
; lip is nonnegative
(assert (>= lip 0.0))
; norm((lam - 1)*x + (-lam + 1)*x0) is nonnegative
(assert (>= |norm((lam - 1)*x + (-lam + 1)*x0)| 0.0))
; norm((lam - 1)*x0 + (-lam + 1)*y0) is nonnegative
(assert (>= |norm((lam - 1)*x0 + (-lam + 1)*y0)| 0.0))
; norm((lam - 1)*x0 + (-lam)*x1 + (-lam + 1)*y0 + (lam)*y1) is nonnegative
(assert (>= |norm((lam - 1)*x0 + (-lam)*x1 + (-lam + 1)*y0 + (lam)*y1)| 0.0))
; norm((lam)*x + (-lam)*x1) is nonnegative
(assert (>= |norm((lam)*x + (-lam)*x1)| 0.0))
; norm((lam)*x1 + (-lam)*y1) is nonnegative
(assert (>= |norm((lam)*x1 + (-lam)*y1)| 0.0))
; norm(x + (lam - 1)*x0 + (-lam)*x1) is nonnegative
(assert (>= |norm(x + (lam - 1)*x0 + (-lam)*x1)| 0.0))
; norm(x + (lam - 1)*y0 + (-lam)*y1) is nonnegative
(assert (>= |norm(x + (lam - 1)*y0 + (-lam)*y1)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(x0) is nonnegative
(assert (>= |norm(x0)| 0.0))
; norm(x1) is nonnegative
(assert (>= |norm(x1)| 0.0))
; norm(y0) is nonnegative
(assert (>= |norm(y0)| 0.0))
; norm(y1) is nonnegative
(assert (>= |norm(y1)| 0.0))
; tau is nonnegative
(assert (>= tau 0.0))
; the negation of the claim
(assert (< (+ e (* (/ 1.0 2.0) lip tau) (* (- 1.0) |norm(x + (lam - 1)*y0 + (-lam)*y1)|)) 0.0))
(check-sat)
