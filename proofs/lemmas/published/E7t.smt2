; published/E7t, step 4
; claim: norm(W)*gamma < 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/gamma| Real)
(declare-const gamma Real)
(declare-const |norm(W)| Real)
; H1
(assert (> (+ |1/gamma| (* (- 1.0) |norm(W)|)) 0.0))
; about gamma
(assert (> gamma 0.0))
; about 1/gamma
(assert (= (+ (- 1.0) (* |1/gamma| gamma)) 0.0))
; 1/gamma is nonnegative
(assert (>= |1/gamma| 0.0))
; gamma is nonnegative
(assert (>= gamma 0.0))
; norm(W) is nonnegative
(assert (>= |norm(W)| 0.0))
; the negation of the claim
(assert (<= (+ 1.0 (* (- 1.0) gamma |norm(W)|)) 0.0))
(check-sat)
(reset)
; published/E7t, step 5
; claim: norm(W)*norm(diag(d)) <= norm(W)*gamma
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const gamma Real)
(declare-const |norm(W)| Real)
(declare-const |norm(diag(d))| Real)
(declare-const |norm_inf(d)| Real)
; H2
(assert (>= (+ gamma (* (- 1.0) |norm_inf(d)|)) 0.0))
; 3
(assert (= (+ (* (- 1.0) |norm(diag(d))|) |norm_inf(d)|) 0.0))
; about gamma
(assert (> gamma 0.0))
; gamma is nonnegative
(assert (>= gamma 0.0))
; norm(W) is nonnegative
(assert (>= |norm(W)| 0.0))
; norm(diag(d)) is nonnegative
(assert (>= |norm(diag(d))| 0.0))
; norm_inf(d) is nonnegative
(assert (>= |norm_inf(d)| 0.0))
; the negation of the claim
(assert (< (+ (* gamma |norm(W)|) (* (- 1.0) |norm(W)| |norm(diag(d))|)) 0.0))
(check-sat)
(reset)
; published/E7t, claim
; claim: norm(transpose(W)*diag(d)) < 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const gamma Real)
(declare-const |norm(W')| Real)
(declare-const |norm(W'*diag(d))| Real)
(declare-const |norm(W)| Real)
(declare-const |norm(diag(d))| Real)
; 1
(assert (>= (+ (* |norm(W')| |norm(diag(d))|) (* (- 1.0) |norm(W'*diag(d))|)) 0.0))
; 2
(assert (= (+ (* (- 1.0) |norm(W')|) |norm(W)|) 0.0))
; 4
(assert (> (+ 1.0 (* (- 1.0) gamma |norm(W)|)) 0.0))
; 5
(assert (>= (+ (* gamma |norm(W)|) (* (- 1.0) |norm(W)| |norm(diag(d))|)) 0.0))
; about gamma
(assert (> gamma 0.0))
; gamma is nonnegative
(assert (>= gamma 0.0))
; norm(W') is nonnegative
(assert (>= |norm(W')| 0.0))
; norm(W'*diag(d)) is nonnegative
(assert (>= |norm(W'*diag(d))| 0.0))
; norm(W) is nonnegative
(assert (>= |norm(W)| 0.0))
; norm(diag(d)) is nonnegative
(assert (>= |norm(diag(d))| 0.0))
; the negation of the claim
(assert (<= (+ 1.0 (* (- 1.0) |norm(W'*diag(d))|)) 0.0))
(check-sat)
