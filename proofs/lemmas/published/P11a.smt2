; published/P11a, step 4
; claim: norm((2*D - eye(n))*A) <= norm(A)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(A + (-2)*D*A)| Real)
(declare-const |norm(A)| Real)
(declare-const |norm(B)| Real)
(declare-const |norm(B*A + (-2)*B*D*A)| Real)
(declare-const |norm(B*A)| Real)
(declare-const |norm(B*D*A)| Real)
(declare-const |norm(eye(n) + (-2)*D)| Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) |norm(eye(n) + (-2)*D)|)) 0.0))
; 1
(assert (>= (+ |norm(B*A + (-2)*B*D*A)| |norm(B*A)| (* (- 2.0) |norm(B*D*A)|)) 0.0))
; 2
(assert (>= (+ (* |norm(A + (-2)*D*A)| |norm(B)|) (* (- 1.0) |norm(B*A + (-2)*B*D*A)|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |norm(A + (-2)*D*A)|) (* |norm(A)| |norm(eye(n) + (-2)*D)|)) 0.0))
; norm(A + (-2)*D*A) is nonnegative
(assert (>= |norm(A + (-2)*D*A)| 0.0))
; norm(A) is nonnegative
(assert (>= |norm(A)| 0.0))
; norm(B) is nonnegative
(assert (>= |norm(B)| 0.0))
; norm(B*A + (-2)*B*D*A) is nonnegative
(assert (>= |norm(B*A + (-2)*B*D*A)| 0.0))
; norm(B*A) is nonnegative
(assert (>= |norm(B*A)| 0.0))
; norm(B*D*A) is nonnegative
(assert (>= |norm(B*D*A)| 0.0))
; norm(eye(n) + (-2)*D) is nonnegative
(assert (>= |norm(eye(n) + (-2)*D)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(A + (-2)*D*A)|) |norm(A)|) 0.0))
(check-sat)
(reset)
; published/P11a, step 5
; claim: norm(B*((2*D - eye(n))*A)) <= norm(B)*norm(A)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(A + (-2)*D*A)| Real)
(declare-const |norm(A)| Real)
(declare-const |norm(B)| Real)
(declare-const |norm(B*A + (-2)*B*D*A)| Real)
; 2
(assert (>= (+ (* |norm(A + (-2)*D*A)| |norm(B)|) (* (- 1.0) |norm(B*A + (-2)*B*D*A)|)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) |norm(A + (-2)*D*A)|) |norm(A)|) 0.0))
; norm(A + (-2)*D*A) is nonnegative
(assert (>= |norm(A + (-2)*D*A)| 0.0))
; norm(A) is nonnegative
(assert (>= |norm(A)| 0.0))
; norm(B) is nonnegative
(assert (>= |norm(B)| 0.0))
; norm(B*A + (-2)*B*D*A) is nonnegative
(assert (>= |norm(B*A + (-2)*B*D*A)| 0.0))
; the negation of the claim
(assert (< (+ (* |norm(A)| |norm(B)|) (* (- 1.0) |norm(B*A + (-2)*B*D*A)|)) 0.0))
(check-sat)
(reset)
; published/P11a, claim 1
; claim: norm(B*D*A) <= (norm(B*A) + norm(B)*norm(A))/2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(A)| Real)
(declare-const |norm(B)| Real)
(declare-const |norm(B*A + (-2)*B*D*A)| Real)
(declare-const |norm(B*A)| Real)
(declare-const |norm(B*D*A)| Real)
; 1
(assert (>= (+ |norm(B*A + (-2)*B*D*A)| |norm(B*A)| (* (- 2.0) |norm(B*D*A)|)) 0.0))
; 5
(assert (>= (+ (* |norm(A)| |norm(B)|) (* (- 1.0) |norm(B*A + (-2)*B*D*A)|)) 0.0))
; 6
(assert (>= (+ (* |norm(A)| |norm(B)|) (* (- 1.0) |norm(B*A)|)) 0.0))
; norm(A) is nonnegative
(assert (>= |norm(A)| 0.0))
; norm(B) is nonnegative
(assert (>= |norm(B)| 0.0))
; norm(B*A + (-2)*B*D*A) is nonnegative
(assert (>= |norm(B*A + (-2)*B*D*A)| 0.0))
; norm(B*A) is nonnegative
(assert (>= |norm(B*A)| 0.0))
; norm(B*D*A) is nonnegative
(assert (>= |norm(B*D*A)| 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) |norm(A)| |norm(B)|) (* (/ 1.0 2.0) |norm(B*A)|) (* (- 1.0) |norm(B*D*A)|)) 0.0))
(check-sat)
(reset)
; published/P11a, claim 2
; claim: norm(B*A) <= (norm(B*A) + norm(B)*norm(A))/2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(A)| Real)
(declare-const |norm(B)| Real)
(declare-const |norm(B*A + (-2)*B*D*A)| Real)
(declare-const |norm(B*A)| Real)
(declare-const |norm(B*D*A)| Real)
; 1
(assert (>= (+ |norm(B*A + (-2)*B*D*A)| |norm(B*A)| (* (- 2.0) |norm(B*D*A)|)) 0.0))
; 5
(assert (>= (+ (* |norm(A)| |norm(B)|) (* (- 1.0) |norm(B*A + (-2)*B*D*A)|)) 0.0))
; 6
(assert (>= (+ (* |norm(A)| |norm(B)|) (* (- 1.0) |norm(B*A)|)) 0.0))
; norm(A) is nonnegative
(assert (>= |norm(A)| 0.0))
; norm(B) is nonnegative
(assert (>= |norm(B)| 0.0))
; norm(B*A + (-2)*B*D*A) is nonnegative
(assert (>= |norm(B*A + (-2)*B*D*A)| 0.0))
; norm(B*A) is nonnegative
(assert (>= |norm(B*A)| 0.0))
; norm(B*D*A) is nonnegative
(assert (>= |norm(B*D*A)| 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) |norm(A)| |norm(B)|) (* (- (/ 1.0 2.0)) |norm(B*A)|)) 0.0))
(check-sat)
(reset)
; published/P11a, claim 3
; claim: (norm(B*A) + norm(B)*norm(A))/2 <= norm(B)*norm(A)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(A)| Real)
(declare-const |norm(B)| Real)
(declare-const |norm(B*A + (-2)*B*D*A)| Real)
(declare-const |norm(B*A)| Real)
(declare-const |norm(B*D*A)| Real)
; 1
(assert (>= (+ |norm(B*A + (-2)*B*D*A)| |norm(B*A)| (* (- 2.0) |norm(B*D*A)|)) 0.0))
; 5
(assert (>= (+ (* |norm(A)| |norm(B)|) (* (- 1.0) |norm(B*A + (-2)*B*D*A)|)) 0.0))
; 6
(assert (>= (+ (* |norm(A)| |norm(B)|) (* (- 1.0) |norm(B*A)|)) 0.0))
; norm(A) is nonnegative
(assert (>= |norm(A)| 0.0))
; norm(B) is nonnegative
(assert (>= |norm(B)| 0.0))
; norm(B*A + (-2)*B*D*A) is nonnegative
(assert (>= |norm(B*A + (-2)*B*D*A)| 0.0))
; norm(B*A) is nonnegative
(assert (>= |norm(B*A)| 0.0))
; norm(B*D*A) is nonnegative
(assert (>= |norm(B*D*A)| 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) |norm(A)| |norm(B)|) (* (- (/ 1.0 2.0)) |norm(B*A)|)) 0.0))
(check-sat)
