; herrera2023/T2a, step 5
; claim: norm(diag(g)*g) <= norm(g)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(g, diag(g)*diag(g)*g)| Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm(diag(g))| Real)
(declare-const |norm(diag(g)*g)| Real)
(declare-const |norm(g)| Real)
(declare-const |norm_inf(g)| Real)
; 2
(assert (>= (+ (* |norm(diag(g))| |norm(g)|) (* (- 1.0) |norm(diag(g)*g)|)) 0.0))
; 3
(assert (= (+ (* (- 1.0) |norm(diag(g))|) |norm_inf(g)|) 0.0))
; 4
(assert (>= (+ |norm(g)| (* (- 1.0) |norm_inf(g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm(diag(g)*g)
(assert (= (+ (* (- 1.0) |inner(g, diag(g)*diag(g)*g)|) (* |norm(diag(g)*g)| |norm(diag(g)*g)|)) 0.0))
; about inner(g, diag(g)*diag(g)*g)
(assert (= (+ |inner(g, diag(g)*diag(g)*g)| (* (- 1.0) |norm(diag(g)*g)| |norm(diag(g)*g)|)) 0.0))
; inner(g, diag(g)*diag(g)*g) is nonnegative
(assert (>= |inner(g, diag(g)*diag(g)*g)| 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm(diag(g)) is nonnegative
(assert (>= |norm(diag(g))| 0.0))
; norm(diag(g)*g) is nonnegative
(assert (>= |norm(diag(g)*g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; norm_inf(g) is nonnegative
(assert (>= |norm_inf(g)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(diag(g)*g)|) (* |norm(g)| |norm(g)|)) 0.0))
(check-sat)
(reset)
; herrera2023/T2a, step 6
; claim: norm(C)*norm(diag(g)*g) <= Lp*norm(g)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const Lp Real)
(declare-const |inner(g, diag(g)*diag(g)*g)| Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm(C)| Real)
(declare-const |norm(diag(g)*g)| Real)
(declare-const |norm(g)| Real)
; H1
(assert (>= (+ Lp (* (- 1.0) |norm(C)|)) 0.0))
; 5
(assert (>= (+ (* (- 1.0) |norm(diag(g)*g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm(diag(g)*g)
(assert (= (+ (* (- 1.0) |inner(g, diag(g)*diag(g)*g)|) (* |norm(diag(g)*g)| |norm(diag(g)*g)|)) 0.0))
; about inner(g, diag(g)*diag(g)*g)
(assert (= (+ |inner(g, diag(g)*diag(g)*g)| (* (- 1.0) |norm(diag(g)*g)| |norm(diag(g)*g)|)) 0.0))
; about Lp
(assert (>= Lp 0.0))
; Lp is nonnegative
(assert (>= Lp 0.0))
; inner(g, diag(g)*diag(g)*g) is nonnegative
(assert (>= |inner(g, diag(g)*diag(g)*g)| 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm(C) is nonnegative
(assert (>= |norm(C)| 0.0))
; norm(diag(g)*g) is nonnegative
(assert (>= |norm(diag(g)*g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* Lp |norm(g)| |norm(g)|) (* (- 1.0) |norm(C)| |norm(diag(g)*g)|)) 0.0))
(check-sat)
(reset)
; herrera2023/T2a, claim
; claim: norm(C*(diag(g)*g)) <= Lp*norm(g)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const Lp Real)
(declare-const |inner(g, diag(g)*C'*C*diag(g)*g)| Real)
(declare-const |inner(g, diag(g)*diag(g)*g)| Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm(C)| Real)
(declare-const |norm(C*diag(g)*g)| Real)
(declare-const |norm(diag(g)*g)| Real)
(declare-const |norm(g)| Real)
; 1
(assert (>= (+ (* |norm(C)| |norm(diag(g)*g)|) (* (- 1.0) |norm(C*diag(g)*g)|)) 0.0))
; 6
(assert (>= (+ (* Lp |norm(g)| |norm(g)|) (* (- 1.0) |norm(C)| |norm(diag(g)*g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm(diag(g)*g)
(assert (= (+ (* (- 1.0) |inner(g, diag(g)*diag(g)*g)|) (* |norm(diag(g)*g)| |norm(diag(g)*g)|)) 0.0))
; about inner(g, diag(g)*diag(g)*g)
(assert (= (+ |inner(g, diag(g)*diag(g)*g)| (* (- 1.0) |norm(diag(g)*g)| |norm(diag(g)*g)|)) 0.0))
; about norm(C*diag(g)*g)
(assert (= (+ (* (- 1.0) |inner(g, diag(g)*C'*C*diag(g)*g)|) (* |norm(C*diag(g)*g)| |norm(C*diag(g)*g)|)) 0.0))
; about inner(g, diag(g)*C'*C*diag(g)*g)
(assert (= (+ |inner(g, diag(g)*C'*C*diag(g)*g)| (* (- 1.0) |norm(C*diag(g)*g)| |norm(C*diag(g)*g)|)) 0.0))
; about Lp
(assert (>= Lp 0.0))
; Lp is nonnegative
(assert (>= Lp 0.0))
; inner(g, diag(g)*C'*C*diag(g)*g) is nonnegative
(assert (>= |inner(g, diag(g)*C'*C*diag(g)*g)| 0.0))
; inner(g, diag(g)*diag(g)*g) is nonnegative
(assert (>= |inner(g, diag(g)*diag(g)*g)| 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm(C) is nonnegative
(assert (>= |norm(C)| 0.0))
; norm(C*diag(g)*g) is nonnegative
(assert (>= |norm(C*diag(g)*g)| 0.0))
; norm(diag(g)*g) is nonnegative
(assert (>= |norm(diag(g)*g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* Lp |norm(g)| |norm(g)|) (* (- 1.0) |norm(C*diag(g)*g)|)) 0.0))
(check-sat)
