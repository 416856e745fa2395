; control/K2b, step 5
; claim: norm(f)^2 <= t^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(f, f)| Real)
(declare-const |inner(th, th)| Real)
(declare-const |norm(f)| Real)
(declare-const |norm(th)| Real)
(declare-const t Real)
; H3
(assert (>= (+ (* (- 1.0) |norm(f)| |norm(f)|) (* (- 1.0) |norm(th)| |norm(th)|) (* t t)) 0.0))
; about t
(assert (>= t 0.0))
; about norm(th)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* |norm(th)| |norm(th)|)) 0.0))
; about inner(th, th)
(assert (= (+ |inner(th, th)| (* (- 1.0) |norm(th)| |norm(th)|)) 0.0))
; about norm(f)
(assert (= (+ (* (- 1.0) |inner(f, f)|) (* |norm(f)| |norm(f)|)) 0.0))
; about inner(f, f)
(assert (= (+ |inner(f, f)| (* (- 1.0) |norm(f)| |norm(f)|)) 0.0))
; inner(f, f) is nonnegative
(assert (>= |inner(f, f)| 0.0))
; inner(th, th) is nonnegative
(assert (>= |inner(th, th)| 0.0))
; norm(f) is nonnegative
(assert (>= |norm(f)| 0.0))
; norm(th) is nonnegative
(assert (>= |norm(th)| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(f)| |norm(f)|) (* t t)) 0.0))
(check-sat)
(reset)
; control/K2b, step 6
; claim: norm(f) <= t
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(f, f)| Real)
(declare-const |norm(f)| Real)
(declare-const t Real)
; 5
(assert (>= (+ (* (- 1.0) |norm(f)| |norm(f)|) (* t t)) 0.0))
; about t
(assert (>= t 0.0))
; about norm(f)
(assert (= (+ (* (- 1.0) |inner(f, f)|) (* |norm(f)| |norm(f)|)) 0.0))
; about inner(f, f)
(assert (= (+ |inner(f, f)| (* (- 1.0) |norm(f)| |norm(f)|)) 0.0))
; inner(f, f) is nonnegative
(assert (>= |inner(f, f)| 0.0))
; norm(f) is nonnegative
(assert (>= |norm(f)| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(f)|) t) 0.0))
(check-sat)
(reset)
; control/K2b, step 7
; claim: norm(f - D) <= t + rho1*t^2 + eps_bar
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const eps_bar Real)
(declare-const |inner(D, D)| Real)
(declare-const |inner(D, f)| Real)
(declare-const |inner(f, f)| Real)
(declare-const |norm(D + (-1)*f)| Real)
(declare-const |norm(D)| Real)
(declare-const |norm(f)| Real)
(declare-const rho1 Real)
(declare-const t Real)
; H4
(assert (>= (+ eps_bar (* (- 1.0) |norm(D)|) (* rho1 t t)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) |norm(D + (-1)*f)|) |norm(D)| |norm(f)|) 0.0))
; 6
(assert (>= (+ (* (- 1.0) |norm(f)|) t) 0.0))
; about t
(assert (>= t 0.0))
; about rho1
(assert (>= rho1 0.0))
; about norm(f)
(assert (= (+ (* (- 1.0) |inner(f, f)|) (* |norm(f)| |norm(f)|)) 0.0))
; about inner(f, f)
(assert (= (+ |inner(f, f)| (* (- 1.0) |norm(f)| |norm(f)|)) 0.0))
; about norm(D)
(assert (= (+ (* (- 1.0) |inner(D, D)|) (* |norm(D)| |norm(D)|)) 0.0))
; about inner(D, D)
(assert (= (+ |inner(D, D)| (* (- 1.0) |norm(D)| |norm(D)|)) 0.0))
; about norm(D + (-1)*f)
(assert (= (+ (* (- 1.0) |inner(D, D)|) (* 2.0 |inner(D, f)|) (* (- 1.0) |inner(f, f)|) (* |norm(D + (-1)*f)| |norm(D + (-1)*f)|)) 0.0))
; about eps_bar
(assert (>= eps_bar 0.0))
; eps_bar is nonnegative
(assert (>= eps_bar 0.0))
; inner(D, D) is nonnegative
(assert (>= |inner(D, D)| 0.0))
; inner(f, f) is nonnegative
(assert (>= |inner(f, f)| 0.0))
; norm(D + (-1)*f) is nonnegative
(assert (>= |norm(D + (-1)*f)| 0.0))
; norm(D) is nonnegative
(assert (>= |norm(D)| 0.0))
; norm(f) is nonnegative
(assert (>= |norm(f)| 0.0))
; rho1 is nonnegative
(assert (>= rho1 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ eps_bar (* (- 1.0) |norm(D + (-1)*f)|) (* rho1 t t) t) 0.0))
(check-sat)
(reset)
; control/K2b, step 8
; claim: norm(Z) <= ups1*((al1 + 2)*t + xd + xdd) + ups2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const X Real)
(declare-const al1 Real)
(declare-const |norm(Z)| Real)
(declare-const t Real)
(declare-const ups1 Real)
(declare-const ups2 Real)
(declare-const xd Real)
(declare-const xdd Real)
; H1
(assert (>= (+ (* X ups1) (* (- 1.0) |norm(Z)|) ups2) 0.0))
; H2
(assert (>= (+ (* (- 1.0) X) (* al1 t) (* 2.0 t) xd xdd) 0.0))
; about xdd
(assert (>= xdd 0.0))
; about xd
(assert (>= xd 0.0))
; about ups2
(assert (>= ups2 0.0))
; about ups1
(assert (>= ups1 0.0))
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
; norm(Z) is nonnegative
(assert (>= |norm(Z)| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; ups1 is nonnegative
(assert (>= ups1 0.0))
; ups2 is nonnegative
(assert (>= ups2 0.0))
; xd is nonnegative
(assert (>= xd 0.0))
; xdd is nonnegative
(assert (>= xdd 0.0))
; the negation of the claim
(assert (< (+ (* al1 t ups1) (* (- 1.0) |norm(Z)|) (* 2.0 t ups1) (* ups1 xd) (* ups1 xdd) ups2) 0.0))
(check-sat)
(reset)
; control/K2b, step 9
; claim: norm(Z)*norm(f - D) <= (ups1*((al1 + 2)*t + xd + xdd) + ups2)*norm(f - D)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const al1 Real)
(declare-const |inner(D, D)| Real)
(declare-const |inner(D, f)| Real)
(declare-const |inner(f, f)| Real)
(declare-const |norm(D + (-1)*f)| Real)
(declare-const |norm(D)| Real)
(declare-const |norm(Z)| Real)
(declare-const |norm(f)| Real)
(declare-const t Real)
(declare-const ups1 Real)
(declare-const ups2 Real)
(declare-const xd Real)
(declare-const xdd Real)
; 8
(assert (>= (+ (* al1 t ups1) (* (- 1.0) |norm(Z)|) (* 2.0 t ups1) (* ups1 xd) (* ups1 xdd) ups2) 0.0))
; about xdd
(assert (>= xdd 0.0))
; about xd
(assert (>= xd 0.0))
; about ups2
(assert (>= ups2 0.0))
; about ups1
(assert (>= ups1 0.0))
; about t
(assert (>= t 0.0))
; about norm(D + (-1)*f)
(assert (= (+ (* (- 1.0) |inner(D, D)|) (* 2.0 |inner(D, f)|) (* (- 1.0) |inner(f, f)|) (* |norm(D + (-1)*f)| |norm(D + (-1)*f)|)) 0.0))
; about inner(f, f)
(assert (= (+ |inner(f, f)| (* (- 1.0) |norm(f)| |norm(f)|)) 0.0))
; about norm(f)
(assert (= (+ (* (- 1.0) |inner(f, f)|) (* |norm(f)| |norm(f)|)) 0.0))
; about inner(D, D)
(assert (= (+ |inner(D, D)| (* (- 1.0) |norm(D)| |norm(D)|)) 0.0))
; about norm(D)
(assert (= (+ (* (- 1.0) |inner(D, D)|) (* |norm(D)| |norm(D)|)) 0.0))
; about al1
(assert (>= al1 0.0))
; al1 is nonnegative
(assert (>= al1 0.0))
; inner(D, D) is nonnegative
(assert (>= |inner(D, D)| 0.0))
; inner(f, f) is nonnegative
(assert (>= |inner(f, f)| 0.0))
; norm(D + (-1)*f) is nonnegative
(assert (>= |norm(D + (-1)*f)| 0.0))
; norm(D) is nonnegative
(assert (>= |norm(D)| 0.0))
; norm(Z) is nonnegative
(assert (>= |norm(Z)| 0.0))
; norm(f) is nonnegative
(assert (>= |norm(f)| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; ups1 is nonnegative
(assert (>= ups1 0.0))
; ups2 is nonnegative
(assert (>= ups2 0.0))
; xd is nonnegative
(assert (>= xd 0.0))
; xdd is nonnegative
(assert (>= xdd 0.0))
; the negation of the claim
(assert (< (+ (* al1 |norm(D + (-1)*f)| t ups1) (* (- 1.0) |norm(D + (-1)*f)| |norm(Z)|) (* 2.0 |norm(D + (-1)*f)| t ups1) (* |norm(D + (-1)*f)| ups1 xd) (* |norm(D + (-1)*f)| ups1 xdd) (* |norm(D + (-1)*f)| ups2)) 0.0))
(check-sat)
(reset)
; control/K2b, step 10
; claim: (ups1*((al1 + 2)*t + xd + xdd) + ups2)*norm(f - D) <= (ups1*((al1 + 2)*t + xd + xdd) + ups2)*(t + rho1*t^2 + eps_bar)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const al1 Real)
(declare-const eps_bar Real)
(declare-const |inner(D, D)| Real)
(declare-const |inner(D, f)| Real)
(declare-const |inner(f, f)| Real)
(declare-const |norm(D + (-1)*f)| Real)
(declare-const |norm(D)| Real)
(declare-const |norm(f)| Real)
(declare-const rho1 Real)
(declare-const t Real)
(declare-const ups1 Real)
(declare-const ups2 Real)
(declare-const xd Real)
(declare-const xdd Real)
; 7
(assert (>= (+ eps_bar (* (- 1.0) |norm(D + (-1)*f)|) (* rho1 t t) t) 0.0))
; about xdd
(assert (>= xdd 0.0))
; about xd
(assert (>= xd 0.0))
; about ups2
(assert (>= ups2 0.0))
; about ups1
(assert (>= ups1 0.0))
; about t
(assert (>= t 0.0))
; about rho1
(assert (>= rho1 0.0))
; about norm(D + (-1)*f)
(assert (= (+ (* (- 1.0) |inner(D, D)|) (* 2.0 |inner(D, f)|) (* (- 1.0) |inner(f, f)|) (* |norm(D + (-1)*f)| |norm(D + (-1)*f)|)) 0.0))
; about inner(f, f)
(assert (= (+ |inner(f, f)| (* (- 1.0) |norm(f)| |norm(f)|)) 0.0))
; about norm(f)
(assert (= (+ (* (- 1.0) |inner(f, f)|) (* |norm(f)| |norm(f)|)) 0.0))
; about inner(D, D)
(assert (= (+ |inner(D, D)| (* (- 1.0) |norm(D)| |norm(D)|)) 0.0))
; about norm(D)
(assert (= (+ (* (- 1.0) |inner(D, D)|) (* |norm(D)| |norm(D)|)) 0.0))
; about eps_bar
(assert (>= eps_bar 0.0))
; about al1
(assert (>= al1 0.0))
; al1 is nonnegative
(assert (>= al1 0.0))
; eps_bar is nonnegative
(assert (>= eps_bar 0.0))
; inner(D, D) is nonnegative
(assert (>= |inner(D, D)| 0.0))
; inner(f, f) is nonnegative
(assert (>= |inner(f, f)| 0.0))
; norm(D + (-1)*f) is nonnegative
(assert (>= |norm(D + (-1)*f)| 0.0))
; norm(D) is nonnegative
(assert (>= |norm(D)| 0.0))
; norm(f) is nonnegative
(assert (>= |norm(f)| 0.0))
; rho1 is nonnegative
(assert (>= rho1 0.0))
; t is nonnegative
(assert (>= t 0.0))
; ups1 is nonnegative
(assert (>= ups1 0.0))
; ups2 is nonnegative
(assert (>= ups2 0.0))
; xd is nonnegative
(assert (>= xd 0.0))
; xdd is nonnegative
(assert (>= xdd 0.0))
; the negation of the claim
(assert (< (+ (* al1 eps_bar t ups1) (* (- 1.0) al1 |norm(D + (-1)*f)| t ups1) (* al1 rho1 t t t ups1) (* al1 t t ups1) (* 2.0 eps_bar t ups1) (* eps_bar ups1 xd) (* eps_bar ups1 xdd) (* eps_bar ups2) (* (- 2.0) |norm(D + (-1)*f)| t ups1) (* (- 1.0) |norm(D + (-1)*f)| ups1 xd) (* (- 1.0) |norm(D + (-1)*f)| ups1 xdd) (* (- 1.0) |norm(D + (-1)*f)| ups2) (* rho1 t t ups1 xd) (* rho1 t t ups1 xdd) (* rho1 t t ups2) (* 2.0 rho1 t t t ups1) (* t ups1 xd) (* t ups1 xdd) (* t ups2) (* 2.0 t t ups1)) 0.0))
(check-sat)
(reset)
; control/K2b, step 11
; claim: norm(transpose(Z)*(f - D)) <= (ups1*((al1 + 2)*t + xd + xdd) + ups2)*(t + rho1*t^2 + eps_bar)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const al1 Real)
(declare-const eps_bar Real)
(declare-const |inner(D, D)| Real)
(declare-const |inner(D, Z*Z'*D)| Real)
(declare-const |inner(D, Z*Z'*f)| Real)
(declare-const |inner(D, f)| Real)
(declare-const |inner(f, Z*Z'*f)| Real)
(declare-const |inner(f, f)| Real)
(declare-const |norm(D + (-1)*f)| Real)
(declare-const |norm(D)| Real)
(declare-const |norm(Z')| Real)
(declare-const |norm(Z'*D + (-1)*Z'*f)| Real)
(declare-const |norm(Z'*D)| Real)
(declare-const |norm(Z'*f)| Real)
(declare-const |norm(Z)| Real)
(declare-const |norm(f)| Real)
(declare-const rho1 Real)
(declare-const t Real)
(declare-const ups1 Real)
(declare-const ups2 Real)
(declare-const xd Real)
(declare-const xdd Real)
; 2
(assert (>= (+ (* |norm(D + (-1)*f)| |norm(Z')|) (* (- 1.0) |norm(Z'*D + (-1)*Z'*f)|)) 0.0))
; 3
(assert (= (+ (* (- 1.0) |norm(Z')|) |norm(Z)|) 0.0))
; 9
(assert (>= (+ (* al1 |norm(D + (-1)*f)| t ups1) (* (- 1.0) |norm(D + (-1)*f)| |norm(Z)|) (* 2.0 |norm(D + (-1)*f)| t ups1) (* |norm(D + (-1)*f)| ups1 xd) (* |norm(D + (-1)*f)| ups1 xdd) (* |norm(D + (-1)*f)| ups2)) 0.0))
; 10
(assert (>= (+ (* al1 eps_bar t ups1) (* (- 1.0) al1 |norm(D + (-1)*f)| t ups1) (* al1 rho1 t t t ups1) (* al1 t t ups1) (* 2.0 eps_bar t ups1) (* eps_bar ups1 xd) (* eps_bar ups1 xdd) (* eps_bar ups2) (* (- 2.0) |norm(D + (-1)*f)| t ups1) (* (- 1.0) |norm(D + (-1)*f)| ups1 xd) (* (- 1.0) |norm(D + (-1)*f)| ups1 xdd) (* (- 1.0) |norm(D + (-1)*f)| ups2) (* rho1 t t ups1 xd) (* rho1 t t ups1 xdd) (* rho1 t t ups2) (* 2.0 rho1 t t t ups1) (* t ups1 xd) (* t ups1 xdd) (* t ups2) (* 2.0 t t ups1)) 0.0))
; about xdd
(assert (>= xdd 0.0))
; about xd
(assert (>= xd 0.0))
; about ups2
(assert (>= ups2 0.0))
; about ups1
(assert (>= ups1 0.0))
; about t
(assert (>= t 0.0))
; about rho1
(assert (>= rho1 0.0))
; about norm(Z'*D + (-1)*Z'*f)
(assert (= (+ (* (- 1.0) |inner(D, Z*Z'*D)|) (* 2.0 |inner(D, Z*Z'*f)|) (* (- 1.0) |inner(f, Z*Z'*f)|) (* |norm(Z'*D + (-1)*Z'*f)| |norm(Z'*D + (-1)*Z'*f)|)) 0.0))
; about inner(f, Z*Z'*f)
(assert (= (+ |inner(f, Z*Z'*f)| (* (- 1.0) |norm(Z'*f)| |norm(Z'*f)|)) 0.0))
; about norm(Z'*f)
(assert (= (+ (* (- 1.0) |inner(f, Z*Z'*f)|) (* |norm(Z'*f)| |norm(Z'*f)|)) 0.0))
; about inner(D, Z*Z'*D)
(assert (= (+ |inner(D, Z*Z'*D)| (* (- 1.0) |norm(Z'*D)| |norm(Z'*D)|)) 0.0))
; about norm(Z'*D)
(assert (= (+ (* (- 1.0) |inner(D, Z*Z'*D)|) (* |norm(Z'*D)| |norm(Z'*D)|)) 0.0))
; about norm(D + (-1)*f)
(assert (= (+ (* (- 1.0) |inner(D, D)|) (* 2.0 |inner(D, f)|) (* (- 1.0) |inner(f, f)|) (* |norm(D + (-1)*f)| |norm(D + (-1)*f)|)) 0.0))
; about inner(f, f)
(assert (= (+ |inner(f, f)| (* (- 1.0) |norm(f)| |norm(f)|)) 0.0))
; about norm(f)
(assert (= (+ (* (- 1.0) |inner(f, f)|) (* |norm(f)| |norm(f)|)) 0.0))
; about inner(D, D)
(assert (= (+ |inner(D, D)| (* (- 1.0) |norm(D)| |norm(D)|)) 0.0))
; about norm(D)
(assert (= (+ (* (- 1.0) |inner(D, D)|) (* |norm(D)| |norm(D)|)) 0.0))
; about eps_bar
(assert (>= eps_bar 0.0))
; about al1
(assert (>= al1 0.0))
; al1 is nonnegative
(assert (>= al1 0.0))
; eps_bar is nonnegative
(assert (>= eps_bar 0.0))
; inner(D, D) is nonnegative
(assert (>= |inner(D, D)| 0.0))
; inner(D, Z*Z'*D) is nonnegative
(assert (>= |inner(D, Z*Z'*D)| 0.0))
; inner(f, Z*Z'*f) is nonnegative
(assert (>= |inner(f, Z*Z'*f)| 0.0))
; inner(f, f) is nonnegative
(assert (>= |inner(f, f)| 0.0))
; norm(D + (-1)*f) is nonnegative
(assert (>= |norm(D + (-1)*f)| 0.0))
; norm(D) is nonnegative
(assert (>= |norm(D)| 0.0))
; norm(Z') is nonnegative
(assert (>= |norm(Z')| 0.0))
; norm(Z'*D + (-1)*Z'*f) is nonnegative
(assert (>= |norm(Z'*D + (-1)*Z'*f)| 0.0))
; norm(Z'*D) is nonnegative
(assert (>= |norm(Z'*D)| 0.0))
; norm(Z'*f) is nonnegative
(assert (>= |norm(Z'*f)| 0.0))
; norm(Z) is nonnegative
(assert (>= |norm(Z)| 0.0))
; norm(f) is nonnegative
(assert (>= |norm(f)| 0.0))
; rho1 is nonnegative
(assert (>= rho1 0.0))
; t is nonnegative
(assert (>= t 0.0))
; ups1 is nonnegative
(assert (>= ups1 0.0))
; ups2 is nonnegative
(assert (>= ups2 0.0))
; xd is nonnegative
(assert (>= xd 0.0))
; xdd is nonnegative
(assert (>= xdd 0.0))
; the negation of the claim
(assert (< (+ (* al1 eps_bar t ups1) (* al1 rho1 t t t ups1) (* al1 t t ups1) (* 2.0 eps_bar t ups1) (* eps_bar ups1 xd) (* eps_bar ups1 xdd) (* eps_bar ups2) (* (- 1.0) |norm(Z'*D + (-1)*Z'*f)|) (* rho1 t t ups1 xd) (* rho1 t t ups1 xdd) (* rho1 t t ups2) (* 2.0 rho1 t t t ups1) (* t ups1 xd) (* t ups1 xdd) (* t ups2) (* 2.0 t t ups1)) 0.0))
(check-sat)
(reset)
; control/K2b, step 12
; claim: norm(th)*norm(transpose(Z)*(f - D)) <= norm(th)*((ups1*((al1 + 2)*t + xd + xdd) + ups2)*(t + rho1*t^2 + eps_bar))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const al1 Real)
(declare-const eps_bar Real)
(declare-const |inner(D, Z*Z'*D)| Real)
(declare-const |inner(D, Z*Z'*f)| Real)
(declare-const |inner(f, Z*Z'*f)| Real)
(declare-const |inner(th, th)| Real)
(declare-const |norm(Z'*D + (-1)*Z'*f)| Real)
(declare-const |norm(Z'*D)| Real)
(declare-const |norm(Z'*f)| Real)
(declare-const |norm(th)| Real)
(declare-const rho1 Real)
(declare-const t Real)
(declare-const ups1 Real)
(declare-const ups2 Real)
(declare-const xd Real)
(declare-const xdd Real)
; 11
(assert (>= (+ (* al1 eps_bar t ups1) (* al1 rho1 t t t ups1) (* al1 t t ups1) (* 2.0 eps_bar t ups1) (* eps_bar ups1 xd) (* eps_bar ups1 xdd) (* eps_bar ups2) (* (- 1.0) |norm(Z'*D + (-1)*Z'*f)|) (* rho1 t t ups1 xd) (* rho1 t t ups1 xdd) (* rho1 t t ups2) (* 2.0 rho1 t t t ups1) (* t ups1 xd) (* t ups1 xdd) (* t ups2) (* 2.0 t t ups1)) 0.0))
; about xdd
(assert (>= xdd 0.0))
; about xd
(assert (>= xd 0.0))
; about ups2
(assert (>= ups2 0.0))
; about ups1
(assert (>= ups1 0.0))
; about t
(assert (>= t 0.0))
; about rho1
(assert (>= rho1 0.0))
; about norm(th)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* |norm(th)| |norm(th)|)) 0.0))
; about inner(th, th)
(assert (= (+ |inner(th, th)| (* (- 1.0) |norm(th)| |norm(th)|)) 0.0))
; about norm(Z'*D + (-1)*Z'*f)
(assert (= (+ (* (- 1.0) |inner(D, Z*Z'*D)|) (* 2.0 |inner(D, Z*Z'*f)|) (* (- 1.0) |inner(f, Z*Z'*f)|) (* |norm(Z'*D + (-1)*Z'*f)| |norm(Z'*D + (-1)*Z'*f)|)) 0.0))
; about inner(f, Z*Z'*f)
(assert (= (+ |inner(f, Z*Z'*f)| (* (- 1.0) |norm(Z'*f)| |norm(Z'*f)|)) 0.0))
; about norm(Z'*f)
(assert (= (+ (* (- 1.0) |inner(f, Z*Z'*f)|) (* |norm(Z'*f)| |norm(Z'*f)|)) 0.0))
; about inner(D, Z*Z'*D)
(assert (= (+ |inner(D, Z*Z'*D)| (* (- 1.0) |norm(Z'*D)| |norm(Z'*D)|)) 0.0))
; about norm(Z'*D)
(assert (= (+ (* (- 1.0) |inner(D, Z*Z'*D)|) (* |norm(Z'*D)| |norm(Z'*D)|)) 0.0))
; about eps_bar
(assert (>= eps_bar 0.0))
; about al1
(assert (>= al1 0.0))
; al1 is nonnegative
(assert (>= al1 0.0))
; eps_bar is nonnegative
(assert (>= eps_bar 0.0))
; inner(D, Z*Z'*D) is nonnegative
(assert (>= |inner(D, Z*Z'*D)| 0.0))
; inner(f, Z*Z'*f) is nonnegative
(assert (>= |inner(f, Z*Z'*f)| 0.0))
; inner(th, th) is nonnegative
(assert (>= |inner(th, th)| 0.0))
; norm(Z'*D + (-1)*Z'*f) is nonnegative
(assert (>= |norm(Z'*D + (-1)*Z'*f)| 0.0))
; norm(Z'*D) is nonnegative
(assert (>= |norm(Z'*D)| 0.0))
; norm(Z'*f) is nonnegative
(assert (>= |norm(Z'*f)| 0.0))
; norm(th) is nonnegative
(assert (>= |norm(th)| 0.0))
; rho1 is nonnegative
(assert (>= rho1 0.0))
; t is nonnegative
(assert (>= t 0.0))
; ups1 is nonnegative
(assert (>= ups1 0.0))
; ups2 is nonnegative
(assert (>= ups2 0.0))
; xd is nonnegative
(assert (>= xd 0.0))
; xdd is nonnegative
(assert (>= xdd 0.0))
; the negation of the claim
(assert (< (+ (* al1 eps_bar |norm(th)| t ups1) (* al1 |norm(th)| rho1 t t t ups1) (* al1 |norm(th)| t t ups1) (* 2.0 eps_bar |norm(th)| t ups1) (* eps_bar |norm(th)| ups1 xd) (* eps_bar |norm(th)| ups1 xdd) (* eps_bar |norm(th)| ups2) (* (- 1.0) |norm(Z'*D + (-1)*Z'*f)| |norm(th)|) (* |norm(th)| rho1 t t ups1 xd) (* |norm(th)| rho1 t t ups1 xdd) (* |norm(th)| rho1 t t ups2) (* 2.0 |norm(th)| rho1 t t t ups1) (* |norm(th)| t ups1 xd) (* |norm(th)| t ups1 xdd) (* |norm(th)| t ups2) (* 2.0 |norm(th)| t t ups1)) 0.0))
(check-sat)
(reset)
; control/K2b, claim
; claim: al3*inner(th, transpose(Z)*(f - D)) <= norm(th)*((al3*(ups1*(al1 + 2)*t + ups1*xd + ups1*xdd + ups2)*(1 + rho1*t) + al3*ups1*(al1 + 2)*eps_bar)*t + al3*eps_bar*(ups1*xd + ups1*xdd + ups2))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const al1 Real)
(declare-const al3 Real)
(declare-const eps_bar Real)
(declare-const |inner(D, Z*Z'*D)| Real)
(declare-const |inner(D, Z*Z'*f)| Real)
(declare-const |inner(D, Z*th)| Real)
(declare-const |inner(f, Z*Z'*f)| Real)
(declare-const |inner(f, Z*th)| Real)
(declare-const |inner(th, th)| Real)
(declare-const |norm(Z'*D + (-1)*Z'*f)| Real)
(declare-const |norm(Z'*D)| Real)
(declare-const |norm(Z'*f)| Real)
(declare-const |norm(th)| Real)
(declare-const rho1 Real)
(declare-const t Real)
(declare-const ups1 Real)
(declare-const ups2 Real)
(declare-const xd Real)
(declare-const xdd Real)
; 1
(assert (>= (+ |inner(D, Z*th)| (* (- 1.0) |inner(f, Z*th)|) (* |norm(Z'*D + (-1)*Z'*f)| |norm(th)|)) 0.0))
; 12
(assert (>= (+ (* al1 eps_bar |norm(th)| t ups1) (* al1 |norm(th)| rho1 t t t ups1) (* al1 |norm(th)| t t ups1) (* 2.0 eps_bar |norm(th)| t ups1) (* eps_bar |norm(th)| ups1 xd) (* eps_bar |norm(th)| ups1 xdd) (* eps_bar |norm(th)| ups2) (* (- 1.0) |norm(Z'*D + (-1)*Z'*f)| |norm(th)|) (* |norm(th)| rho1 t t ups1 xd) (* |norm(th)| rho1 t t ups1 xdd) (* |norm(th)| rho1 t t ups2) (* 2.0 |norm(th)| rho1 t t t ups1) (* |norm(th)| t ups1 xd) (* |norm(th)| t ups1 xdd) (* |norm(th)| t ups2) (* 2.0 |norm(th)| t t ups1)) 0.0))
; about xdd
(assert (>= xdd 0.0))
; about xd
(assert (>= xd 0.0))
; about ups2
(assert (>= ups2 0.0))
; about ups1
(assert (>= ups1 0.0))
; about t
(assert (>= t 0.0))
; about rho1
(assert (>= rho1 0.0))
; about norm(th)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* |norm(th)| |norm(th)|)) 0.0))
; about inner(th, th)
(assert (= (+ |inner(th, th)| (* (- 1.0) |norm(th)| |norm(th)|)) 0.0))
; about norm(Z'*D + (-1)*Z'*f)
(assert (= (+ (* (- 1.0) |inner(D, Z*Z'*D)|) (* 2.0 |inner(D, Z*Z'*f)|) (* (- 1.0) |inner(f, Z*Z'*f)|) (* |norm(Z'*D + (-1)*Z'*f)| |norm(Z'*D + (-1)*Z'*f)|)) 0.0))
; about inner(f, Z*Z'*f)
(assert (= (+ |inner(f, Z*Z'*f)| (* (- 1.0) |norm(Z'*f)| |norm(Z'*f)|)) 0.0))
; about norm(Z'*f)
(assert (= (+ (* (- 1.0) |inner(f, Z*Z'*f)|) (* |norm(Z'*f)| |norm(Z'*f)|)) 0.0))
; about inner(D, Z*Z'*D)
(assert (= (+ |inner(D, Z*Z'*D)| (* (- 1.0) |norm(Z'*D)| |norm(Z'*D)|)) 0.0))
; about norm(Z'*D)
(assert (= (+ (* (- 1.0) |inner(D, Z*Z'*D)|) (* |norm(Z'*D)| |norm(Z'*D)|)) 0.0))
; about eps_bar
(assert (>= eps_bar 0.0))
; about al3
(assert (>= al3 0.0))
; about al1
(assert (>= al1 0.0))
; al1 is nonnegative
(assert (>= al1 0.0))
; al3 is nonnegative
(assert (>= al3 0.0))
; eps_bar is nonnegative
(assert (>= eps_bar 0.0))
; inner(D, Z*Z'*D) is nonnegative
(assert (>= |inner(D, Z*Z'*D)| 0.0))
; inner(f, Z*Z'*f) is nonnegative
(assert (>= |inner(f, Z*Z'*f)| 0.0))
; inner(th, th) is nonnegative
(assert (>= |inner(th, th)| 0.0))
; norm(Z'*D + (-1)*Z'*f) is nonnegative
(assert (>= |norm(Z'*D + (-1)*Z'*f)| 0.0))
; norm(Z'*D) is nonnegative
(assert (>= |norm(Z'*D)| 0.0))
; norm(Z'*f) is nonnegative
(assert (>= |norm(Z'*f)| 0.0))
; norm(th) is nonnegative
(assert (>= |norm(th)| 0.0))
; rho1 is nonnegative
(assert (>= rho1 0.0))
; t is nonnegative
(assert (>= t 0.0))
; ups1 is nonnegative
(assert (>= ups1 0.0))
; ups2 is nonnegative
(assert (>= ups2 0.0))
; xd is nonnegative
(assert (>= xd 0.0))
; xdd is nonnegative
(assert (>= xdd 0.0))
; the negation of the claim
(assert (< (+ (* al1 al3 eps_bar |norm(th)| t ups1) (* al1 al3 |norm(th)| rho1 t t t ups1) (* al1 al3 |norm(th)| t t ups1) (* 2.0 al3 eps_bar |norm(th)| t ups1) (* al3 eps_bar |norm(th)| ups1 xd) (* al3 eps_bar |norm(th)| ups1 xdd) (* al3 eps_bar |norm(th)| ups2) (* al3 |inner(D, Z*th)|) (* (- 1.0) al3 |inner(f, Z*th)|) (* al3 |norm(th)| rho1 t t ups1 xd) (* al3 |norm(th)| rho1 t t ups1 xdd) (* al3 |norm(th)| rho1 t t ups2) (* 2.0 al3 |norm(th)| rho1 t t t ups1) (* al3 |norm(th)| t ups1 xd) (* al3 |norm(th)| t ups1 xdd) (* al3 |norm(th)| t ups2) (* 2.0 al3 |norm(th)| t t ups1)) 0.0))
(check-sat)
