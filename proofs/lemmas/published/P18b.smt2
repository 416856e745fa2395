; published/P18b, step 3
; claim: norm(H*d) <= L*norm(d)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |inner(d, H*H*d)| Real)
(declare-const |inner(d, d)| Real)
(declare-const |norm(H)| Real)
(declare-const |norm(H*d)| Real)
(declare-const |norm(d)| Real)
; H1
(assert (>= (+ L (* (- 1.0) |norm(H)|)) 0.0))
; 2
(assert (>= (+ (* |norm(H)| |norm(d)|) (* (- 1.0) |norm(H*d)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about norm(H*d)
(assert (= (+ (* (- 1.0) |inner(d, H*H*d)|) (* |norm(H*d)| |norm(H*d)|)) 0.0))
; about inner(d, H*H*d)
(assert (= (+ |inner(d, H*H*d)| (* (- 1.0) |norm(H*d)| |norm(H*d)|)) 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; inner(d, H*H*d) is nonnegative
(assert (>= |inner(d, H*H*d)| 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; norm(H) is nonnegative
(assert (>= |norm(H)| 0.0))
; norm(H*d) is nonnegative
(assert (>= |norm(H*d)| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; the negation of the claim
(assert (< (+ (* L |norm(d)|) (* (- 1.0) |norm(H*d)|)) 0.0))
(check-sat)
(reset)
; published/P18b, step 4
; claim: Abs(inner(d, H*d)) <= L*norm(d)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |abs(inner(d, H*d))| Real)
(declare-const |inner(d, H*H*d)| Real)
(declare-const |inner(d, H*d)| Real)
(declare-const |inner(d, d)| Real)
(declare-const |norm(H*d)| Real)
(declare-const |norm(d)| Real)
; 1
(assert (>= (+ (* (- 1.0) |abs(inner(d, H*d))|) (* |norm(H*d)| |norm(d)|)) 0.0))
; 3
(assert (>= (+ (* L |norm(d)|) (* (- 1.0) |norm(H*d)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about norm(H*d)
(assert (= (+ (* (- 1.0) |inner(d, H*H*d)|) (* |norm(H*d)| |norm(H*d)|)) 0.0))
; about inner(d, H*H*d)
(assert (= (+ |inner(d, H*H*d)| (* (- 1.0) |norm(H*d)| |norm(H*d)|)) 0.0))
; about abs(inner(d, H*d))
(assert (= (+ (* |abs(inner(d, H*d))| |abs(inner(d, H*d))|) (* (- 1.0) |inner(d, H*d)| |inner(d, H*d)|)) 0.0))
; about abs(inner(d, H*d))
(assert (>= (+ |abs(inner(d, H*d))| (* (- 1.0) |inner(d, H*d)|)) 0.0))
; about abs(inner(d, H*d))
(assert (>= (+ |abs(inner(d, H*d))| |inner(d, H*d)|) 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; abs(inner(d, H*d)) is nonnegative
(assert (>= |abs(inner(d, H*d))| 0.0))
; inner(d, H*H*d) is nonnegative
(assert (>= |inner(d, H*H*d)| 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; norm(H*d) is nonnegative
(assert (>= |norm(H*d)| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; the negation of the claim
(assert (< (+ (* L |norm(d)| |norm(d)|) (* (- 1.0) |abs(inner(d, H*d))|)) 0.0))
(check-sat)
(reset)
; published/P18b, claim
; claim: Abs(inner(d, H*d)/2) <= L/2*norm(d)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |abs(inner(d, H*d))| Real)
(declare-const |inner(d, H*d)| Real)
(declare-const |inner(d, d)| Real)
(declare-const |norm(d)| Real)
; 4
(assert (>= (+ (* L |norm(d)| |norm(d)|) (* (- 1.0) |abs(inner(d, H*d))|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about abs(inner(d, H*d))
(assert (= (+ (* |abs(inner(d, H*d))| |abs(inner(d, H*d))|) (* (- 1.0) |inner(d, H*d)| |inner(d, H*d)|)) 0.0))
; about abs(inner(d, H*d))
(assert (>= (+ |abs(inner(d, H*d))| (* (- 1.0) |inner(d, H*d)|)) 0.0))
; about abs(inner(d, H*d))
(assert (>= (+ |abs(inner(d, H*d))| |inner(d, H*d)|) 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; abs(inner(d, H*d)) is nonnegative
(assert (>= |abs(inner(d, H*d))| 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) L |norm(d)| |norm(d)|) (* (- (/ 1.0 2.0)) |abs(inner(d, H*d))|)) 0.0))
(check-sat)
