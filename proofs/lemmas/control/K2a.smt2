; control/K2a, step 2
; claim: X^2 <= ((al1 + 2)*t + xd + xdd)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const X Real)
(declare-const al1 Real)
(declare-const t Real)
(declare-const xd Real)
(declare-const xdd Real)
; H2
(assert (>= (+ (* (- 1.0) X) (* al1 t) (* 2.0 t) xd xdd) 0.0))
; about xdd
(assert (>= xdd 0.0))
; about xd
(assert (>= xd 0.0))
; about t
(assert (>= t 0.0))
; about al1
(assert (>= al1 0.0))
; about X
(assert (>= X 0.0))
; X is nonnegative
(assert (>= X 0.0))
; al1 is nonnegative
(assert (>= al1 0.0))
; t is nonnegative
(assert (>= t 0.0))
; xd is nonnegative
(assert (>= xd 0.0))
; xdd is nonnegative
(assert (>= xdd 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) X X) (* 2.0 al1 t xd) (* 2.0 al1 t xdd) (* 4.0 al1 t t) (* al1 al1 t t) (* 4.0 t xd) (* 4.0 t xdd) (* 4.0 t t) (* 2.0 xd xdd) (* xd xd) (* xdd xdd)) 0.0))
(check-sat)
(reset)
; control/K2a, step 3
; claim: r0 + r1*X + r2*X^2 <= r0 + r1*((al1 + 2)*t + xd + xdd) + r2*((al1 + 2)*t + xd + xdd)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const X Real)
(declare-const al1 Real)
(declare-const r1 Real)
(declare-const r2 Real)
(declare-const t Real)
(declare-const xd Real)
(declare-const xdd Real)
; H2
(assert (>= (+ (* (- 1.0) X) (* al1 t) (* 2.0 t) xd xdd) 0.0))
; 2
(assert (>= (+ (* (- 1.0) X X) (* 2.0 al1 t xd) (* 2.0 al1 t xdd) (* 4.0 al1 t t) (* al1 al1 t t) (* 4.0 t xd) (* 4.0 t xdd) (* 4.0 t t) (* 2.0 xd xdd) (* xd xd) (* xdd xdd)) 0.0))
; about xdd
(assert (>= xdd 0.0))
; about xd
(assert (>= xd 0.0))
; about t
(assert (>= t 0.0))
; about r2
(assert (>= r2 0.0))
; about r1
(assert (>= r1 0.0))
; about al1
(assert (>= al1 0.0))
; about X
(assert (>= X 0.0))
; X is nonnegative
(assert (>= X 0.0))
; al1 is nonnegative
(assert (>= al1 0.0))
; r1 is nonnegative
(assert (>= r1 0.0))
; r2 is nonnegative
(assert (>= r2 0.0))
; t is nonnegative
(assert (>= t 0.0))
; xd is nonnegative
(assert (>= xd 0.0))
; xdd is nonnegative
(assert (>= xdd 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) X r1) (* (- 1.0) X X r2) (* al1 r1 t) (* 2.0 al1 r2 t xd) (* 2.0 al1 r2 t xdd) (* 4.0 al1 r2 t t) (* al1 al1 r2 t t) (* 2.0 r1 t) (* r1 xd) (* r1 xdd) (* 4.0 r2 t xd) (* 4.0 r2 t xdd) (* 4.0 r2 t t) (* 2.0 r2 xd xdd) (* r2 xd xd) (* r2 xdd xdd)) 0.0))
(check-sat)
(reset)
; control/K2a, step 4
; claim: norm(th)^2 <= t^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(th, th)| Real)
(declare-const |norm(th)| Real)
(declare-const t Real)
; H3
(assert (>= (+ (* (- 1.0) |norm(th)|) t) 0.0))
; about t
(assert (>= t 0.0))
; about norm(th)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* |norm(th)| |norm(th)|)) 0.0))
; about inner(th, th)
(assert (= (+ |inner(th, th)| (* (- 1.0) |norm(th)| |norm(th)|)) 0.0))
; inner(th, th) is nonnegative
(assert (>= |inner(th, th)| 0.0))
; norm(th) is nonnegative
(assert (>= |norm(th)| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(th)| |norm(th)|) (* t t)) 0.0))
(check-sat)
(reset)
; control/K2a, step 5
; claim: (r0 + r1*X + r2*X^2)*norm(th)^2 <= (r0 + r1*((al1 + 2)*t + xd + xdd) + r2*((al1 + 2)*t + xd + xdd)^2)*norm(th)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const X Real)
(declare-const al1 Real)
(declare-const |inner(th, th)| Real)
(declare-const |norm(th)| Real)
(declare-const r1 Real)
(declare-const r2 Real)
(declare-const t Real)
(declare-const xd Real)
(declare-const xdd Real)
; 3
(assert (>= (+ (* (- 1.0) X r1) (* (- 1.0) X X r2) (* al1 r1 t) (* 2.0 al1 r2 t xd) (* 2.0 al1 r2 t xdd) (* 4.0 al1 r2 t t) (* al1 al1 r2 t t) (* 2.0 r1 t) (* r1 xd) (* r1 xdd) (* 4.0 r2 t xd) (* 4.0 r2 t xdd) (* 4.0 r2 t t) (* 2.0 r2 xd xdd) (* r2 xd xd) (* r2 xdd xdd)) 0.0))
; about xdd
(assert (>= xdd 0.0))
; about xd
(assert (>= xd 0.0))
; about t
(assert (>= t 0.0))
; about r2
(assert (>= r2 0.0))
; about r1
(assert (>= r1 0.0))
; about norm(th)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* |norm(th)| |norm(th)|)) 0.0))
; about inner(th, th)
(assert (= (+ |inner(th, th)| (* (- 1.0) |norm(th)| |norm(th)|)) 0.0))
; about al1
(assert (>= al1 0.0))
; about X
(assert (>= X 0.0))
; X is nonnegative
(assert (>= X 0.0))
; al1 is nonnegative
(assert (>= al1 0.0))
; inner(th, th) is nonnegative
(assert (>= |inner(th, th)| 0.0))
; norm(th) is nonnegative
(assert (>= |norm(th)| 0.0))
; r1 is nonnegative
(assert (>= r1 0.0))
; r2 is nonnegative
(assert (>= r2 0.0))
; t is nonnegative
(assert (>= t 0.0))
; xd is nonnegative
(assert (>= xd 0.0))
; xdd is nonnegative
(assert (>= xdd 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) X |norm(th)| |norm(th)| r1) (* (- 1.0) X X |norm(th)| |norm(th)| r2) (* al1 |norm(th)| |norm(th)| r1 t) (* 2.0 al1 |norm(th)| |norm(th)| r2 t xd) (* 2.0 al1 |norm(th)| |norm(th)| r2 t xdd) (* 4.0 al1 |norm(th)| |norm(th)| r2 t t) (* al1 al1 |norm(th)| |norm(th)| r2 t t) (* 2.0 |norm(th)| |norm(th)| r1 t) (* |norm(th)| |norm(th)| r1 xd) (* |norm(th)| |norm(th)| r1 xdd) (* 4.0 |norm(th)| |norm(th)| r2 t xd) (* 4.0 |norm(th)| |norm(th)| r2 t xdd) (* 4.0 |norm(th)| |norm(th)| r2 t t) (* 2.0 |norm(th)| |norm(th)| r2 xd xdd) (* |norm(th)| |norm(th)| r2 xd xd) (* |norm(th)| |norm(th)| r2 xdd xdd)) 0.0))
(check-sat)
(reset)
; control/K2a, step 6
; claim: (r0 + r1*((al1 + 2)*t + xd + xdd) + r2*((al1 + 2)*t + xd + xdd)^2)*norm(th)^2 <= (r0 + r1*((al1 + 2)*t + xd + xdd) + r2*((al1 + 2)*t + xd + xdd)^2)*t^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const al1 Real)
(declare-const |inner(th, th)| Real)
(declare-const |norm(th)| Real)
(declare-const r0 Real)
(declare-const r1 Real)
(declare-const r2 Real)
(declare-const t Real)
(declare-const xd Real)
(declare-const xdd Real)
; 4
(assert (>= (+ (* (- 1.0) |norm(th)| |norm(th)|) (* t t)) 0.0))
; about xdd
(assert (>= xdd 0.0))
; about xd
(assert (>= xd 0.0))
; about t
(assert (>= t 0.0))
; about r2
(assert (>= r2 0.0))
; about r1
(assert (>= r1 0.0))
; about r0
(assert (>= r0 0.0))
; about norm(th)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* |norm(th)| |norm(th)|)) 0.0))
; about inner(th, th)
(assert (= (+ |inner(th, th)| (* (- 1.0) |norm(th)| |norm(th)|)) 0.0))
; about al1
(assert (>= al1 0.0))
; al1 is nonnegative
(assert (>= al1 0.0))
; inner(th, th) is nonnegative
(assert (>= |inner(th, th)| 0.0))
; norm(th) is nonnegative
(assert (>= |norm(th)| 0.0))
; r0 is nonnegative
(assert (>= r0 0.0))
; r1 is nonnegative
(assert (>= r1 0.0))
; r2 is nonnegative
(assert (>= r2 0.0))
; t is nonnegative
(assert (>= t 0.0))
; xd is nonnegative
(assert (>= xd 0.0))
; xdd is nonnegative
(assert (>= xdd 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) al1 |norm(th)| |norm(th)| r1 t) (* (- 2.0) al1 |norm(th)| |norm(th)| r2 t xd) (* (- 2.0) al1 |norm(th)| |norm(th)| r2 t xdd) (* (- 4.0) al1 |norm(th)| |norm(th)| r2 t t) (* al1 r1 t t t) (* 2.0 al1 r2 t t t xd) (* 2.0 al1 r2 t t t xdd) (* 4.0 al1 r2 t t t t) (* (- 1.0) al1 al1 |norm(th)| |norm(th)| r2 t t) (* al1 al1 r2 t t t t) (* (- 1.0) |norm(th)| |norm(th)| r0) (* (- 2.0) |norm(th)| |norm(th)| r1 t) (* (- 1.0) |norm(th)| |norm(th)| r1 xd) (* (- 1.0) |norm(th)| |norm(th)| r1 xdd) (* (- 4.0) |norm(th)| |norm(th)| r2 t xd) (* (- 4.0) |norm(th)| |norm(th)| r2 t xdd) (* (- 4.0) |norm(th)| |norm(th)| r2 t t) (* (- 2.0) |norm(th)| |norm(th)| r2 xd xdd) (* (- 1.0) |norm(th)| |norm(th)| r2 xd xd) (* (- 1.0) |norm(th)| |norm(th)| r2 xdd xdd) (* r0 t t) (* r1 t t xd) (* r1 t t xdd) (* 2.0 r1 t t t) (* 2.0 r2 t t xd xdd) (* r2 t t xd xd) (* r2 t t xdd xdd) (* 4.0 r2 t t t xd) (* 4.0 r2 t t t xdd) (* 4.0 r2 t t t t)) 0.0))
(check-sat)
(reset)
; control/K2a, claim
; claim: norm(R + eps) <= (r0 + r1*((al1 + 2)*t + xd + xdd) + r2*((al1 + 2)*t + xd + xdd)^2)*t^2 + eps_bar
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const X Real)
(declare-const al1 Real)
(declare-const eps_bar Real)
(declare-const |inner(R, R)| Real)
(declare-const |inner(R, eps)| Real)
(declare-const |inner(eps, eps)| Real)
(declare-const |inner(th, th)| Real)
(declare-const |norm(R + eps)| Real)
(declare-const |norm(R)| Real)
(declare-const |norm(eps)| Real)
(declare-const |norm(th)| Real)
(declare-const r0 Real)
(declare-const r1 Real)
(declare-const r2 Real)
(declare-const t Real)
(declare-const xd Real)
(declare-const xdd Real)
; H1
(assert (>= (+ (* X |norm(th)| |norm(th)| r1) (* X X |norm(th)| |norm(th)| r2) (* (- 1.0) |norm(R)|) (* |norm(th)| |norm(th)| r0)) 0.0))
; H4
(assert (>= (+ eps_bar (* (- 1.0) |norm(eps)|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(R + eps)|) |norm(R)| |norm(eps)|) 0.0))
; 5
(assert (>= (+ (* (- 1.0) X |norm(th)| |norm(th)| r1) (* (- 1.0) X X |norm(th)| |norm(th)| r2) (* al1 |norm(th)| |norm(th)| r1 t) (* 2.0 al1 |norm(th)| |norm(th)| r2 t xd) (* 2.0 al1 |norm(th)| |norm(th)| r2 t xdd) (* 4.0 al1 |norm(th)| |norm(th)| r2 t t) (* al1 al1 |norm(th)| |norm(th)| r2 t t) (* 2.0 |norm(th)| |norm(th)| r1 t) (* |norm(th)| |norm(th)| r1 xd) (* |norm(th)| |norm(th)| r1 xdd) (* 4.0 |norm(th)| |norm(th)| r2 t xd) (* 4.0 |norm(th)| |norm(th)| r2 t xdd) (* 4.0 |norm(th)| |norm(th)| r2 t t) (* 2.0 |norm(th)| |norm(th)| r2 xd xdd) (* |norm(th)| |norm(th)| r2 xd xd) (* |norm(th)| |norm(th)| r2 xdd xdd)) 0.0))
; 6
(assert (>= (+ (* (- 1.0) al1 |norm(th)| |norm(th)| r1 t) (* (- 2.0) al1 |norm(th)| |norm(th)| r2 t xd) (* (- 2.0) al1 |norm(th)| |norm(th)| r2 t xdd) (* (- 4.0) al1 |norm(th)| |norm(th)| r2 t t) (* al1 r1 t t t) (* 2.0 al1 r2 t t t xd) (* 2.0 al1 r2 t t t xdd) (* 4.0 al1 r2 t t t t) (* (- 1.0) al1 al1 |norm(th)| |norm(th)| r2 t t) (* al1 al1 r2 t t t t) (* (- 1.0) |norm(th)| |norm(th)| r0) (* (- 2.0) |norm(th)| |norm(th)| r1 t) (* (- 1.0) |norm(th)| |norm(th)| r1 xd) (* (- 1.0) |norm(th)| |norm(th)| r1 xdd) (* (- 4.0) |norm(th)| |norm(th)| r2 t xd) (* (- 4.0) |norm(th)| |norm(th)| r2 t xdd) (* (- 4.0) |norm(th)| |norm(th)| r2 t t) (* (- 2.0) |norm(th)| |norm(th)| r2 xd xdd) (* (- 1.0) |norm(th)| |norm(th)| r2 xd xd) (* (- 1.0) |norm(th)| |norm(th)| r2 xdd xdd) (* r0 t t) (* r1 t t xd) (* r1 t t xdd) (* 2.0 r1 t t t) (* 2.0 r2 t t xd xdd) (* r2 t t xd xd) (* r2 t t xdd xdd) (* 4.0 r2 t t t xd) (* 4.0 r2 t t t xdd) (* 4.0 r2 t t t t)) 0.0))
; about xdd
(assert (>= xdd 0.0))
; about xd
(assert (>= xd 0.0))
; about t
(assert (>= t 0.0))
; about r2
(assert (>= r2 0.0))
; about r1
(assert (>= r1 0.0))
; about r0
(assert (>= r0 0.0))
; about norm(th)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* |norm(th)| |norm(th)|)) 0.0))
; about inner(th, th)
(assert (= (+ |inner(th, th)| (* (- 1.0) |norm(th)| |norm(th)|)) 0.0))
; about norm(eps)
(assert (= (+ (* (- 1.0) |inner(eps, eps)|) (* |norm(eps)| |norm(eps)|)) 0.0))
; about inner(eps, eps)
(assert (= (+ |inner(eps, eps)| (* (- 1.0) |norm(eps)| |norm(eps)|)) 0.0))
; about norm(R)
(assert (= (+ (* (- 1.0) |inner(R, R)|) (* |norm(R)| |norm(R)|)) 0.0))
; about inner(R, R)
(assert (= (+ |inner(R, R)| (* (- 1.0) |norm(R)| |norm(R)|)) 0.0))
; about norm(R + eps)
(assert (= (+ (* (- 1.0) |inner(R, R)|) (* (- 2.0) |inner(R, eps)|) (* (- 1.0) |inner(eps, eps)|) (* |norm(R + eps)| |norm(R + eps)|)) 0.0))
; about eps_bar
(assert (>= eps_bar 0.0))
; about al1
(assert (>= al1 0.0))
; about X
(assert (>= X 0.0))
; X is nonnegative
(assert (>= X 0.0))
; al1 is nonnegative
(assert (>= al1 0.0))
; eps_bar is nonnegative
(assert (>= eps_bar 0.0))
; inner(R, R) is nonnegative
(assert (>= |inner(R, R)| 0.0))
; inner(eps, eps) is nonnegative
(assert (>= |inner(eps, eps)| 0.0))
; inner(th, th) is nonnegative
(assert (>= |inner(th, th)| 0.0))
; norm(R + eps) is nonnegative
(assert (>= |norm(R + eps)| 0.0))
; norm(R) is nonnegative
(assert (>= |norm(R)| 0.0))
; norm(eps) is nonnegative
(assert (>= |norm(eps)| 0.0))
; norm(th) is nonnegative
(assert (>= |norm(th)| 0.0))
; r0 is nonnegative
(assert (>= r0 0.0))
; r1 is nonnegative
(assert (>= r1 0.0))
; r2 is nonnegative
(assert (>= r2 0.0))
; t is nonnegative
(assert (>= t 0.0))
; xd is nonnegative
(assert (>= xd 0.0))
; xdd is nonnegative
(assert (>= xdd 0.0))
; the negation of the claim
(assert (< (+ (* al1 r1 t t t) (* 2.0 al1 r2 t t t xd) (* 2.0 al1 r2 t t t xdd) (* 4.0 al1 r2 t t t t) (* al1 al1 r2 t t t t) eps_bar (* (- 1.0) |norm(R + eps)|) (* r0 t t) (* r1 t t xd) (* r1 t t xdd) (* 2.0 r1 t t t) (* 2.0 r2 t t xd xdd) (* r2 t t xd xd) (* r2 t t xdd xdd) (* 4.0 r2 t t t xd) (* 4.0 r2 t t t xdd) (* 4.0 r2 t t t t)) 0.0))
(check-sat)
