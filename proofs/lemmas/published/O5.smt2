; published/O5, step 1
; claim: l*a <= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/a| Real)
(declare-const a Real)
(declare-const l Real)
; H1
(assert (>= (+ |1/a| (* (- 1.0) l)) 0.0))
; about l
(assert (> l 0.0))
; about a
(assert (> a 0.0))
; about 1/a
(assert (= (+ (- 1.0) (* |1/a| a)) 0.0))
; 1/a is nonnegative
(assert (>= |1/a| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; l is nonnegative
(assert (>= l 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) a l)) 0.0))
(check-sat)
(reset)
; published/O5, step 2
; claim: a*(1 - l*a)*norm(g)^2 >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a Real)
(declare-const |inner(g, g)| Real)
(declare-const l Real)
(declare-const |norm(g)| Real)
; 1
(assert (>= (+ 1.0 (* (- 1.0) a l)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about l
(assert (> l 0.0))
; about a
(assert (> a 0.0))
; a is nonnegative
(assert (>= a 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* a |norm(g)| |norm(g)|) (* (- 1.0) a a l |norm(g)| |norm(g)|)) 0.0))
(check-sat)
(reset)
; published/O5, claim
; claim: fn <= fx - a/2*norm(g)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a Real)
(declare-const fn Real)
(declare-const fx Real)
(declare-const |inner(g, g)| Real)
(declare-const l Real)
(declare-const |norm((a)*g)| Real)
(declare-const |norm(g)| Real)
; H2
(assert (>= (+ (* (- 1.0) a |inner(g, g)|) (* (- 1.0) fn) fx (* (/ 1.0 2.0) l |norm((a)*g)| |norm((a)*g)|)) 0.0))
; 2
(assert (>= (+ (* a |norm(g)| |norm(g)|) (* (- 1.0) a a l |norm(g)| |norm(g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about norm((a)*g)
(assert (= (+ (* (- 1.0) a a |inner(g, g)|) (* |norm((a)*g)| |norm((a)*g)|)) 0.0))
; about l
(assert (> l 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about a
(assert (> a 0.0))
; a is nonnegative
(assert (>= a 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm((a)*g) is nonnegative
(assert (>= |norm((a)*g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* (- (/ 1.0 2.0)) a |norm(g)| |norm(g)|) (* (- 1.0) fn) fx) 0.0))
(check-sat)
