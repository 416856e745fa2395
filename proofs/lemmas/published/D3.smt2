; published/D3, step 2
; claim: norm(x - (x - eta*g))^2 == norm(eta*g)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/D3, step 3
; claim: norm(x - (x - eta*g)) == norm(eta*g)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/D3, claim
; claim: Abs(fx - fy) <= L*eta*norm(g)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |abs(-fx + fy)| Real)
(declare-const eta Real)
(declare-const fx Real)
(declare-const fy Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm((eta)*g)| Real)
(declare-const |norm(g)| Real)
; H1
(assert (>= (+ (* L |norm((eta)*g)|) (* (- 1.0) |abs(-fx + fy)|)) 0.0))
; 1
(assert (= (+ (* eta |norm(g)|) (* (- 1.0) |norm((eta)*g)|)) 0.0))
; 3
(assert (= 0.0 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm((eta)*g)
(assert (= (+ (* (- 1.0) eta eta |inner(g, g)|) (* |norm((eta)*g)| |norm((eta)*g)|)) 0.0))
; about eta
(assert (>= eta 0.0))
; about abs(-fx + fy)
(assert (= (+ (* |abs(-fx + fy)| |abs(-fx + fy)|) (* 2.0 fx fy) (* (- 1.0) fx fx) (* (- 1.0) fy fy)) 0.0))
; about abs(-fx + fy)
(assert (>= (+ |abs(-fx + fy)| fx (* (- 1.0) fy)) 0.0))
; about abs(-fx + fy)
(assert (>= (+ |abs(-fx + fy)| (* (- 1.0) fx) fy) 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; abs(-fx + fy) is nonnegative
(assert (>= |abs(-fx + fy)| 0.0))
; eta is nonnegative
(assert (>= eta 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm((eta)*g) is nonnegative
(assert (>= |norm((eta)*g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* L eta |norm(g)|) (* (- 1.0) |abs(-fx + fy)|)) 0.0))
(check-sat)
