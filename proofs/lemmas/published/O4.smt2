; published/O4, claim
; claim: inner(p - q, x - y) >= 1/l*norm(p - q)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/l| Real)
(declare-const fw Real)
(declare-const fx Real)
(declare-const fy Real)
(declare-const fz Real)
(declare-const |inner(p, p)| Real)
(declare-const |inner(p, q)| Real)
(declare-const |inner(p, x)| Real)
(declare-const |inner(p, y)| Real)
(declare-const |inner(q, q)| Real)
(declare-const |inner(q, x)| Real)
(declare-const |inner(q, y)| Real)
(declare-const l Real)
(declare-const |norm((1/l)*p + (-1/l)*q)| Real)
(declare-const |norm(p + (-1)*q)| Real)
(declare-const |norm(p)| Real)
(declare-const |norm(q)| Real)
; H3
(assert (>= (+ (* (- 1.0) |1/l| |inner(p, p)|) (* |1/l| |inner(p, q)|) (* (- 1.0) fx) fz |inner(p, x)| (* (- 1.0) |inner(p, y)|)) 0.0))
; H4
(assert (>= (+ (* |1/l| |inner(p, q)|) (* (- 1.0) |1/l| |inner(q, q)|) fw (* (- 1.0) fy) (* (- 1.0) |inner(q, x)|) |inner(q, y)|) 0.0))
; H5
(assert (>= (+ (* |1/l| |inner(p, q)|) (* (- 1.0) |1/l| |inner(q, q)|) fy (* (- 1.0) fz) (* (/ 1.0 2.0) l |norm((1/l)*p + (-1/l)*q)| |norm((1/l)*p + (-1/l)*q)|)) 0.0))
; H6
(assert (>= (+ (* (- 1.0) |1/l| |inner(p, p)|) (* |1/l| |inner(p, q)|) (* (- 1.0) fw) fx (* (/ 1.0 2.0) l |norm((1/l)*p + (-1/l)*q)| |norm((1/l)*p + (-1/l)*q)|)) 0.0))
; about norm(p + (-1)*q)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, q)|) (* (- 1.0) |inner(q, q)|) (* |norm(p + (-1)*q)| |norm(p + (-1)*q)|)) 0.0))
; about norm((1/l)*p + (-1/l)*q)
(assert (= (+ (* (- 1.0) |1/l| |1/l| |inner(p, p)|) (* 2.0 |1/l| |1/l| |inner(p, q)|) (* (- 1.0) |1/l| |1/l| |inner(q, q)|) (* |norm((1/l)*p + (-1/l)*q)| |norm((1/l)*p + (-1/l)*q)|)) 0.0))
; about l
(assert (> l 0.0))
; about inner(q, q)
(assert (= (+ |inner(q, q)| (* (- 1.0) |norm(q)| |norm(q)|)) 0.0))
; about norm(q)
(assert (= (+ (* (- 1.0) |inner(q, q)|) (* |norm(q)| |norm(q)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about 1/l
(assert (= (+ (- 1.0) (* |1/l| l)) 0.0))
; 1/l is nonnegative
(assert (>= |1/l| 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; inner(q, q) is nonnegative
(assert (>= |inner(q, q)| 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm((1/l)*p + (-1/l)*q) is nonnegative
(assert (>= |norm((1/l)*p + (-1/l)*q)| 0.0))
; norm(p + (-1)*q) is nonnegative
(assert (>= |norm(p + (-1)*q)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; norm(q) is nonnegative
(assert (>= |norm(q)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/l| |norm(p + (-1)*q)| |norm(p + (-1)*q)|) |inner(p, x)| (* (- 1.0) |inner(p, y)|) (* (- 1.0) |inner(q, x)|) |inner(q, y)|) 0.0))
(check-sat)
