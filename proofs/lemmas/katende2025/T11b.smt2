; katende2025/T11b, step 1
; claim: (1 + e*s)*norm(p - r)^2 <= inner(p - r, x - y)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const e Real)
(declare-const |inner(p, p)| Real)
(declare-const |inner(p, r)| Real)
(declare-const |inner(p, x)| Real)
(declare-const |inner(p, y)| Real)
(declare-const |inner(r, r)| Real)
(declare-const |inner(r, x)| Real)
(declare-const |inner(r, y)| Real)
(declare-const |norm(p + (-1)*r)| Real)
(declare-const |norm(p)| Real)
(declare-const |norm(r)| Real)
(declare-const s Real)
; H1
(assert (>= (+ (* (- 1.0) e |norm(p + (-1)*r)| |norm(p + (-1)*r)| s) (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, r)|) |inner(p, x)| (* (- 1.0) |inner(p, y)|) (* (- 1.0) |inner(r, r)|) (* (- 1.0) |inner(r, x)|) |inner(r, y)|) 0.0))
; about norm(p + (-1)*r)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, r)|) (* (- 1.0) |inner(r, r)|) (* |norm(p + (-1)*r)| |norm(p + (-1)*r)|)) 0.0))
; about inner(r, r)
(assert (= (+ |inner(r, r)| (* (- 1.0) |norm(r)| |norm(r)|)) 0.0))
; about norm(r)
(assert (= (+ (* (- 1.0) |inner(r, r)|) (* |norm(r)| |norm(r)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about e
(assert (> e 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; inner(r, r) is nonnegative
(assert (>= |inner(r, r)| 0.0))
; norm(p + (-1)*r) is nonnegative
(assert (>= |norm(p + (-1)*r)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; norm(r) is nonnegative
(assert (>= |norm(r)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) e |norm(p + (-1)*r)| |norm(p + (-1)*r)| s) |inner(p, x)| (* (- 1.0) |inner(p, y)|) (* (- 1.0) |inner(r, x)|) |inner(r, y)| (* (- 1.0) |norm(p + (-1)*r)| |norm(p + (-1)*r)|)) 0.0))
(check-sat)
(reset)
; katende2025/T11b, step 3
; claim: norm(p - r)*((1 + e*s)*norm(p - r)) <= norm(p - r)*norm(x - y)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const e Real)
(declare-const |inner(p, p)| Real)
(declare-const |inner(p, r)| Real)
(declare-const |inner(p, x)| Real)
(declare-const |inner(p, y)| Real)
(declare-const |inner(r, r)| Real)
(declare-const |inner(r, x)| Real)
(declare-const |inner(r, y)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm(p + (-1)*r)| Real)
(declare-const |norm(p)| Real)
(declare-const |norm(r)| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
(declare-const s Real)
; 1
(assert (>= (+ (* (- 1.0) e |norm(p + (-1)*r)| |norm(p + (-1)*r)| s) |inner(p, x)| (* (- 1.0) |inner(p, y)|) (* (- 1.0) |inner(r, x)|) |inner(r, y)| (* (- 1.0) |norm(p + (-1)*r)| |norm(p + (-1)*r)|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |inner(p, x)|) |inner(p, y)| |inner(r, x)| (* (- 1.0) |inner(r, y)|) (* |norm(p + (-1)*r)| |norm(x + (-1)*y)|)) 0.0))
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
; about norm(p + (-1)*r)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, r)|) (* (- 1.0) |inner(r, r)|) (* |norm(p + (-1)*r)| |norm(p + (-1)*r)|)) 0.0))
; about inner(r, r)
(assert (= (+ |inner(r, r)| (* (- 1.0) |norm(r)| |norm(r)|)) 0.0))
; about norm(r)
(assert (= (+ (* (- 1.0) |inner(r, r)|) (* |norm(r)| |norm(r)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about e
(assert (> e 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; inner(r, r) is nonnegative
(assert (>= |inner(r, r)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(p + (-1)*r) is nonnegative
(assert (>= |norm(p + (-1)*r)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; norm(r) is nonnegative
(assert (>= |norm(r)| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) e |norm(p + (-1)*r)| |norm(p + (-1)*r)| s) (* |norm(p + (-1)*r)| |norm(x + (-1)*y)|) (* (- 1.0) |norm(p + (-1)*r)| |norm(p + (-1)*r)|)) 0.0))
(check-sat)
(reset)
; katende2025/T11b, step 4
; claim: (1 + e*s)*norm(p - r) <= norm(x - y)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const e Real)
(declare-const |inner(p, p)| Real)
(declare-const |inner(p, r)| Real)
(declare-const |inner(r, r)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm(p + (-1)*r)| Real)
(declare-const |norm(p)| Real)
(declare-const |norm(r)| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
(declare-const s Real)
; 3
(assert (>= (+ (* (- 1.0) e |norm(p + (-1)*r)| |norm(p + (-1)*r)| s) (* |norm(p + (-1)*r)| |norm(x + (-1)*y)|) (* (- 1.0) |norm(p + (-1)*r)| |norm(p + (-1)*r)|)) 0.0))
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
; about norm(p + (-1)*r)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, r)|) (* (- 1.0) |inner(r, r)|) (* |norm(p + (-1)*r)| |norm(p + (-1)*r)|)) 0.0))
; about inner(r, r)
(assert (= (+ |inner(r, r)| (* (- 1.0) |norm(r)| |norm(r)|)) 0.0))
; about norm(r)
(assert (= (+ (* (- 1.0) |inner(r, r)|) (* |norm(r)| |norm(r)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about e
(assert (> e 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; inner(r, r) is nonnegative
(assert (>= |inner(r, r)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(p + (-1)*r) is nonnegative
(assert (>= |norm(p + (-1)*r)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; norm(r) is nonnegative
(assert (>= |norm(r)| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) e |norm(p + (-1)*r)| s) (* (- 1.0) |norm(p + (-1)*r)|) |norm(x + (-1)*y)|) 0.0))
(check-sat)
(reset)
; katende2025/T11b, claim
; claim: norm(p - r) <= norm(x - y)/(1 + e*s)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(e*s + 1)| Real)
(declare-const e Real)
(declare-const |inner(p, p)| Real)
(declare-const |inner(p, r)| Real)
(declare-const |inner(r, r)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm(p + (-1)*r)| Real)
(declare-const |norm(p)| Real)
(declare-const |norm(r)| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
(declare-const s Real)
; H2
(assert (> (+ 1.0 (* e s)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) e |norm(p + (-1)*r)| s) (* (- 1.0) |norm(p + (-1)*r)|) |norm(x + (-1)*y)|) 0.0))
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
; about norm(p + (-1)*r)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, r)|) (* (- 1.0) |inner(r, r)|) (* |norm(p + (-1)*r)| |norm(p + (-1)*r)|)) 0.0))
; about inner(r, r)
(assert (= (+ |inner(r, r)| (* (- 1.0) |norm(r)| |norm(r)|)) 0.0))
; about norm(r)
(assert (= (+ (* (- 1.0) |inner(r, r)|) (* |norm(r)| |norm(r)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about e
(assert (> e 0.0))
; about 1/(e*s + 1)
(assert (= (+ (- 1.0) |1/(e*s + 1)| (* |1/(e*s + 1)| e s)) 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; inner(r, r) is nonnegative
(assert (>= |inner(r, r)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(p + (-1)*r) is nonnegative
(assert (>= |norm(p + (-1)*r)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; norm(r) is nonnegative
(assert (>= |norm(r)| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ (* |1/(e*s + 1)| |norm(x + (-1)*y)|) (* (- 1.0) |norm(p + (-1)*r)|)) 0.0))
(check-sat)
