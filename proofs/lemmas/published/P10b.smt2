; published/P10b, step 4
; claim: norm(A + s*B) <= (1 - s)*norm(A) + s*norm(A + B)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |abs(s - 1)| Real)
(declare-const |norm((s - 1)*A)| Real)
(declare-const |norm((s)*A + (s)*B)| Real)
(declare-const |norm(A + (s)*B)| Real)
(declare-const |norm(A + B)| Real)
(declare-const |norm(A)| Real)
(declare-const s Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) s)) 0.0))
; 1
(assert (>= (+ |norm((s - 1)*A)| |norm((s)*A + (s)*B)| (* (- 1.0) |norm(A + (s)*B)|)) 0.0))
; 2
(assert (= (+ (* |abs(s - 1)| |norm(A)|) (* (- 1.0) |norm((s - 1)*A)|)) 0.0))
; 3
(assert (= (+ (* (- 1.0) |norm((s)*A + (s)*B)|) (* |norm(A + B)| s)) 0.0))
; about s
(assert (>= s 0.0))
; about abs(s - 1)
(assert (= (+ (- 1.0) (* |abs(s - 1)| |abs(s - 1)|) (* 2.0 s) (* (- 1.0) s s)) 0.0))
; about abs(s - 1)
(assert (>= (+ 1.0 |abs(s - 1)| (* (- 1.0) s)) 0.0))
; about abs(s - 1)
(assert (>= (+ (- 1.0) |abs(s - 1)| s) 0.0))
; abs(s - 1) is nonnegative
(assert (>= |abs(s - 1)| 0.0))
; norm((s - 1)*A) is nonnegative
(assert (>= |norm((s - 1)*A)| 0.0))
; norm((s)*A + (s)*B) is nonnegative
(assert (>= |norm((s)*A + (s)*B)| 0.0))
; norm(A + (s)*B) is nonnegative
(assert (>= |norm(A + (s)*B)| 0.0))
; norm(A + B) is nonnegative
(assert (>= |norm(A + B)| 0.0))
; norm(A) is nonnegative
(assert (>= |norm(A)| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(A + (s)*B)|) (* |norm(A + B)| s) |norm(A)| (* (- 1.0) |norm(A)| s)) 0.0))
(check-sat)
(reset)
; published/P10b, claim
; claim: norm(A + s*B) <= Max(norm(A), norm(A + B))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Max(norm(A + B), norm(A))| Real)
(declare-const |norm(A + (s)*B)| Real)
(declare-const |norm(A + B)| Real)
(declare-const |norm(A)| Real)
(declare-const s Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) s)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) |norm(A + (s)*B)|) (* |norm(A + B)| s) |norm(A)| (* (- 1.0) |norm(A)| s)) 0.0))
; about s
(assert (>= s 0.0))
; about Max(norm(A + B), norm(A))
(assert (>= (+ |Max(norm(A + B), norm(A))| (* (- 1.0) |norm(A + B)|)) 0.0))
; about Max(norm(A + B), norm(A))
(assert (>= (+ |Max(norm(A + B), norm(A))| (* (- 1.0) |norm(A)|)) 0.0))
; about Max(norm(A + B), norm(A))
(assert (or (= (+ |Max(norm(A + B), norm(A))| (* (- 1.0) |norm(A + B)|)) 0.0) (= (+ |Max(norm(A + B), norm(A))| (* (- 1.0) |norm(A)|)) 0.0)))
; Max(norm(A + B), norm(A)) is nonnegative
(assert (>= |Max(norm(A + B), norm(A))| 0.0))
; norm(A + (s)*B) is nonnegative
(assert (>= |norm(A + (s)*B)| 0.0))
; norm(A + B) is nonnegative
(assert (>= |norm(A + B)| 0.0))
; norm(A) is nonnegative
(assert (>= |norm(A)| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ |Max(norm(A + B), norm(A))| (* (- 1.0) |norm(A + (s)*B)|)) 0.0))
(check-sat)
