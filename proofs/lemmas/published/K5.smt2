; published/K5, step 1
; claim: fx - fy - inner(q, x - y) >= 1/(2*L)*norm(p - q)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/L| Real)
(declare-const L Real)
(declare-const fx Real)
(declare-const fy Real)
(declare-const fz Real)
(declare-const |inner(p, p)| Real)
(declare-const |inner(p, q)| Real)
(declare-const |inner(q, q)| Real)
(declare-const |inner(q, x)| Real)
(declare-const |inner(q, y)| Real)
(declare-const |norm((1/L)*p + (-1/L)*q)| Real)
(declare-const |norm(p + (-1)*q)| Real)
(declare-const |norm(p)| Real)
(declare-const |norm(q)| Real)
; H2
(assert (>= (+ (* |1/L| |inner(p, q)|) (* (- 1.0) |1/L| |inner(q, q)|) (* (- 1.0) fy) fz (* (- 1.0) |inner(q, x)|) |inner(q, y)|) 0.0))
; H3
(assert (>= (+ (* (- 1.0) |1/L| |inner(p, p)|) (* |1/L| |inner(p, q)|) (* (/ 1.0 2.0) L |norm((1/L)*p + (-1/L)*q)| |norm((1/L)*p + (-1/L)*q)|) fx (* (- 1.0) fz)) 0.0))
; about norm(p + (-1)*q)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, q)|) (* (- 1.0) |inner(q, q)|) (* |norm(p + (-1)*q)| |norm(p + (-1)*q)|)) 0.0))
; about norm((1/L)*p + (-1/L)*q)
(assert (= (+ (* (- 1.0) |1/L| |1/L| |inner(p, p)|) (* 2.0 |1/L| |1/L| |inner(p, q)|) (* (- 1.0) |1/L| |1/L| |inner(q, q)|) (* |norm((1/L)*p + (-1/L)*q)| |norm((1/L)*p + (-1/L)*q)|)) 0.0))
; about inner(q, q)
(assert (= (+ |inner(q, q)| (* (- 1.0) |norm(q)| |norm(q)|)) 0.0))
; about norm(q)
(assert (= (+ (* (- 1.0) |inner(q, q)|) (* |norm(q)| |norm(q)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about L
(assert (> L 0.0))
; about 1/L
(assert (= (+ (- 1.0) (* |1/L| L)) 0.0))
; 1/L is nonnegative
(assert (>= |1/L| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; inner(q, q) is nonnegative
(assert (>= |inner(q, q)| 0.0))
; norm((1/L)*p + (-1/L)*q) is nonnegative
(assert (>= |norm((1/L)*p + (-1/L)*q)| 0.0))
; norm(p + (-1)*q) is nonnegative
(assert (>= |norm(p + (-1)*q)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; norm(q) is nonnegative
(assert (>= |norm(q)| 0.0))
; the negation of the claim
(assert (< (+ (* (- (/ 1.0 2.0)) |1/L| |norm(p + (-1)*q)| |norm(p + (-1)*q)|) fx (* (- 1.0) fy) (* (- 1.0) |inner(q, x)|) |inner(q, y)|) 0.0))
(check-sat)
(reset)
; published/K5, claim
; claim: norm(p - q)^2 <= 2*L*(fx - fy - inner(q, x - y))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/L| Real)
(declare-const L Real)
(declare-const fx Real)
(declare-const fy Real)
(declare-const |inner(p, p)| Real)
(declare-const |inner(p, q)| Real)
(declare-const |inner(q, q)| Real)
(declare-const |inner(q, x)| Real)
(declare-const |inner(q, y)| Real)
(declare-const |norm(p + (-1)*q)| Real)
(declare-const |norm(p)| Real)
(declare-const |norm(q)| Real)
; 1
(assert (>= (+ (* (- (/ 1.0 2.0)) |1/L| |norm(p + (-1)*q)| |norm(p + (-1)*q)|) fx (* (- 1.0) fy) (* (- 1.0) |inner(q, x)|) |inner(q, y)|) 0.0))
; about norm(p + (-1)*q)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, q)|) (* (- 1.0) |inner(q, q)|) (* |norm(p + (-1)*q)| |norm(p + (-1)*q)|)) 0.0))
; about inner(q, q)
(assert (= (+ |inner(q, q)| (* (- 1.0) |norm(q)| |norm(q)|)) 0.0))
; about norm(q)
(assert (= (+ (* (- 1.0) |inner(q, q)|) (* |norm(q)| |norm(q)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about L
(assert (> L 0.0))
; about 1/L
(assert (= (+ (- 1.0) (* |1/L| L)) 0.0))
; 1/L is nonnegative
(assert (>= |1/L| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; inner(q, q) is nonnegative
(assert (>= |inner(q, q)| 0.0))
; norm(p + (-1)*q) is nonnegative
(assert (>= |norm(p + (-1)*q)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; norm(q) is nonnegative
(assert (>= |norm(q)| 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 L fx) (* (- 2.0) L fy) (* (- 2.0) L |inner(q, x)|) (* 2.0 L |inner(q, y)|) (* (- 1.0) |norm(p + (-1)*q)| |norm(p + (-1)*q)|)) 0.0))
(check-sat)
