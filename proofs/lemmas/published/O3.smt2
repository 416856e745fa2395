; published/O3, claim
; claim: 1/(2*l)*norm(g)^2 <= fx - fm
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/l| Real)
(declare-const fm Real)
(declare-const fx Real)
(declare-const fy Real)
(declare-const |inner(g, g)| Real)
(declare-const l Real)
(declare-const |norm((1/l)*g)| Real)
(declare-const |norm(g)| Real)
; H2
(assert (>= (+ (* (- 1.0) |1/l| |inner(g, g)|) fx (* (- 1.0) fy) (* (/ 1.0 2.0) l |norm((1/l)*g)| |norm((1/l)*g)|)) 0.0))
; H3
(assert (>= (+ (* (- 1.0) fm) fy) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about norm((1/l)*g)
(assert (= (+ (* (- 1.0) |1/l| |1/l| |inner(g, g)|) (* |norm((1/l)*g)| |norm((1/l)*g)|)) 0.0))
; about l
(assert (> l 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about 1/l
(assert (= (+ (- 1.0) (* |1/l| l)) 0.0))
; 1/l is nonnegative
(assert (>= |1/l| 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm((1/l)*g) is nonnegative
(assert (>= |norm((1/l)*g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* (- (/ 1.0 2.0)) |1/l| |norm(g)| |norm(g)|) (* (- 1.0) fm) fx) 0.0))
(check-sat)
