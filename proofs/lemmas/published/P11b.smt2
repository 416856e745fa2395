; published/P11b, step 5
; claim: norm((2*D - eye(n))*A) <= norm(A)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(A + (-2)*D*A)| Real)
(declare-const |norm(A)| Real)
(declare-const |norm(eye(n) + (-2)*D)| Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) |norm(eye(n) + (-2)*D)|)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) |norm(A + (-2)*D*A)|) (* |norm(A)| |norm(eye(n) + (-2)*D)|)) 0.0))
; norm(A + (-2)*D*A) is nonnegative
(assert (>= |norm(A + (-2)*D*A)| 0.0))
; norm(A) is nonnegative
(assert (>= |norm(A)| 0.0))
; norm(eye(n) + (-2)*D) is nonnegative
(assert (>= |norm(eye(n) + (-2)*D)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(A + (-2)*D*A)|) |norm(A)|) 0.0))
(check-sat)
(reset)
; published/P11b, step 8
; claim: norm((2*E - eye(p))*(B*A)) <= norm(B*A)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(B*A + (-2)*E*B*A)| Real)
(declare-const |norm(B*A)| Real)
(declare-const |norm(eye(p) + (-2)*E)| Real)
; H2
(assert (>= (+ 1.0 (* (- 1.0) |norm(eye(p) + (-2)*E)|)) 0.0))
; 7
(assert (>= (+ (* (- 1.0) |norm(B*A + (-2)*E*B*A)|) (* |norm(B*A)| |norm(eye(p) + (-2)*E)|)) 0.0))
; norm(B*A + (-2)*E*B*A) is nonnegative
(assert (>= |norm(B*A + (-2)*E*B*A)| 0.0))
; norm(B*A) is nonnegative
(assert (>= |norm(B*A)| 0.0))
; norm(eye(p) + (-2)*E) is nonnegative
(assert (>= |norm(eye(p) + (-2)*E)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(B*A + (-2)*E*B*A)|) |norm(B*A)|) 0.0))
(check-sat)
(reset)
; published/P11b, step 9
; claim: norm(C*((2*E - eye(p))*(B*A))) <= norm(C)*norm(B*A)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(B*A + (-2)*E*B*A)| Real)
(declare-const |norm(B*A)| Real)
(declare-const |norm(C)| Real)
(declare-const |norm(C*B*A + (-2)*C*E*B*A)| Real)
; 6
(assert (>= (+ (* |norm(B*A + (-2)*E*B*A)| |norm(C)|) (* (- 1.0) |norm(C*B*A + (-2)*C*E*B*A)|)) 0.0))
; 8
(assert (>= (+ (* (- 1.0) |norm(B*A + (-2)*E*B*A)|) |norm(B*A)|) 0.0))
; norm(B*A + (-2)*E*B*A) is nonnegative
(assert (>= |norm(B*A + (-2)*E*B*A)| 0.0))
; norm(B*A) is nonnegative
(assert (>= |norm(B*A)| 0.0))
; norm(C) is nonnegative
(assert (>= |norm(C)| 0.0))
; norm(C*B*A + (-2)*C*E*B*A) is nonnegative
(assert (>= |norm(C*B*A + (-2)*C*E*B*A)| 0.0))
; the negation of the claim
(assert (< (+ (* |norm(B*A)| |norm(C)|) (* (- 1.0) |norm(C*B*A + (-2)*C*E*B*A)|)) 0.0))
(check-sat)
(reset)
; published/P11b, step 11
; claim: norm(C*B*((2*D - eye(n))*A)) <= norm(C*B)*norm(A)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(A + (-2)*D*A)| Real)
(declare-const |norm(A)| Real)
(declare-const |norm(C*B)| Real)
(declare-const |norm(C*B*A + (-2)*C*B*D*A)| Real)
; 5
(assert (>= (+ (* (- 1.0) |norm(A + (-2)*D*A)|) |norm(A)|) 0.0))
; 10
(assert (>= (+ (* |norm(A + (-2)*D*A)| |norm(C*B)|) (* (- 1.0) |norm(C*B*A + (-2)*C*B*D*A)|)) 0.0))
; norm(A + (-2)*D*A) is nonnegative
(assert (>= |norm(A + (-2)*D*A)| 0.0))
; norm(A) is nonnegative
(assert (>= |norm(A)| 0.0))
; norm(C*B) is nonnegative
(assert (>= |norm(C*B)| 0.0))
; norm(C*B*A + (-2)*C*B*D*A) is nonnegative
(assert (>= |norm(C*B*A + (-2)*C*B*D*A)| 0.0))
; the negation of the claim
(assert (< (+ (* |norm(A)| |norm(C*B)|) (* (- 1.0) |norm(C*B*A + (-2)*C*B*D*A)|)) 0.0))
(check-sat)
(reset)
; published/P11b, step 15
; claim: norm(B*((2*D - eye(n))*A)) <= norm(B)*norm(A)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(A + (-2)*D*A)| Real)
(declare-const |norm(A)| Real)
(declare-const |norm(B)| Real)
(declare-const |norm(B*A + (-2)*B*D*A)| Real)
; 5
(assert (>= (+ (* (- 1.0) |norm(A + (-2)*D*A)|) |norm(A)|) 0.0))
; 14
(assert (>= (+ (* |norm(A + (-2)*D*A)| |norm(B)|) (* (- 1.0) |norm(B*A + (-2)*B*D*A)|)) 0.0))
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
; published/P11b, step 16
; claim: norm((2*E - eye(p))*(B*((2*D - eye(n))*A))) <= norm(B*((2*D - eye(n))*A))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(B*A + (-2)*B*D*A + (-2)*E*B*A + (4)*E*B*D*A)| Real)
(declare-const |norm(B*A + (-2)*B*D*A)| Real)
(declare-const |norm(eye(p) + (-2)*E)| Real)
; H2
(assert (>= (+ 1.0 (* (- 1.0) |norm(eye(p) + (-2)*E)|)) 0.0))
; 13
(assert (>= (+ (* (- 1.0) |norm(B*A + (-2)*B*D*A + (-2)*E*B*A + (4)*E*B*D*A)|) (* |norm(B*A + (-2)*B*D*A)| |norm(eye(p) + (-2)*E)|)) 0.0))
; norm(B*A + (-2)*B*D*A + (-2)*E*B*A + (4)*E*B*D*A) is nonnegative
(assert (>= |norm(B*A + (-2)*B*D*A + (-2)*E*B*A + (4)*E*B*D*A)| 0.0))
; norm(B*A + (-2)*B*D*A) is nonnegative
(assert (>= |norm(B*A + (-2)*B*D*A)| 0.0))
; norm(eye(p) + (-2)*E) is nonnegative
(assert (>= |norm(eye(p) + (-2)*E)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(B*A + (-2)*B*D*A + (-2)*E*B*A + (4)*E*B*D*A)|) |norm(B*A + (-2)*B*D*A)|) 0.0))
(check-sat)
(reset)
; published/P11b, step 17
; claim: norm(C*((2*E - eye(p))*(B*((2*D - eye(n))*A)))) <= norm(C)*(norm(B)*norm(A))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(A)| Real)
(declare-const |norm(B)| Real)
(declare-const |norm(B*A + (-2)*B*D*A + (-2)*E*B*A + (4)*E*B*D*A)| Real)
(declare-const |norm(B*A + (-2)*B*D*A)| Real)
(declare-const |norm(C)| Real)
(declare-const |norm(C*B*A + (-2)*C*B*D*A + (-2)*C*E*B*A + (4)*C*E*B*D*A)| Real)
; 12
(assert (>= (+ (* |norm(B*A + (-2)*B*D*A + (-2)*E*B*A + (4)*E*B*D*A)| |norm(C)|) (* (- 1.0) |norm(C*B*A + (-2)*C*B*D*A + (-2)*C*E*B*A + (4)*C*E*B*D*A)|)) 0.0))
; 15
(assert (>= (+ (* |norm(A)| |norm(B)|) (* (- 1.0) |norm(B*A + (-2)*B*D*A)|)) 0.0))
; 16
(assert (>= (+ (* (- 1.0) |norm(B*A + (-2)*B*D*A + (-2)*E*B*A + (4)*E*B*D*A)|) |norm(B*A + (-2)*B*D*A)|) 0.0))
; norm(A) is nonnegative
(assert (>= |norm(A)| 0.0))
; norm(B) is nonnegative
(assert (>= |norm(B)| 0.0))
; norm(B*A + (-2)*B*D*A + (-2)*E*B*A + (4)*E*B*D*A) is nonnegative
(assert (>= |norm(B*A + (-2)*B*D*A + (-2)*E*B*A + (4)*E*B*D*A)| 0.0))
; norm(B*A + (-2)*B*D*A) is nonnegative
(assert (>= |norm(B*A + (-2)*B*D*A)| 0.0))
; norm(C) is nonnegative
(assert (>= |norm(C)| 0.0))
; norm(C*B*A + (-2)*C*B*D*A + (-2)*C*E*B*A + (4)*C*E*B*D*A) is nonnegative
(assert (>= |norm(C*B*A + (-2)*C*B*D*A + (-2)*C*E*B*A + (4)*C*E*B*D*A)| 0.0))
; the negation of the claim
(assert (< (+ (* |norm(A)| |norm(B)| |norm(C)|) (* (- 1.0) |norm(C*B*A + (-2)*C*B*D*A + (-2)*C*E*B*A + (4)*C*E*B*D*A)|)) 0.0))
(check-sat)
(reset)
; published/P11b, claim
; claim: norm(C*E*B*D*A) <= (norm(C*B*A) + norm(C)*norm(B*A) + norm(C*B)*norm(A) + norm(C)*norm(B)*norm(A))/4
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(A)| Real)
(declare-const |norm(B)| Real)
(declare-const |norm(B*A)| Real)
(declare-const |norm(C)| Real)
(declare-const |norm(C*B)| Real)
(declare-const |norm(C*B*A + (-2)*C*B*D*A + (-2)*C*E*B*A + (4)*C*E*B*D*A)| Real)
(declare-const |norm(C*B*A + (-2)*C*B*D*A)| Real)
(declare-const |norm(C*B*A + (-2)*C*E*B*A)| Real)
(declare-const |norm(C*B*A)| Real)
(declare-const |norm(C*E*B*A + (-2)*C*E*B*D*A)| Real)
(declare-const |norm(C*E*B*A)| Real)
(declare-const |norm(C*E*B*D*A)| Real)
; 1
(assert (>= (+ (* 2.0 |norm(C*E*B*A + (-2)*C*E*B*D*A)|) (* 2.0 |norm(C*E*B*A)|) (* (- 4.0) |norm(C*E*B*D*A)|)) 0.0))
; 2
(assert (>= (+ |norm(C*B*A + (-2)*C*E*B*A)| |norm(C*B*A)| (* (- 2.0) |norm(C*E*B*A)|)) 0.0))
; 3
(assert (>= (+ |norm(C*B*A + (-2)*C*B*D*A + (-2)*C*E*B*A + (4)*C*E*B*D*A)| |norm(C*B*A + (-2)*C*B*D*A)| (* (- 2.0) |norm(C*E*B*A + (-2)*C*E*B*D*A)|)) 0.0))
; 9
(assert (>= (+ (* |norm(B*A)| |norm(C)|) (* (- 1.0) |norm(C*B*A + (-2)*C*E*B*A)|)) 0.0))
; 11
(assert (>= (+ (* |norm(A)| |norm(C*B)|) (* (- 1.0) |norm(C*B*A + (-2)*C*B*D*A)|)) 0.0))
; 17
(assert (>= (+ (* |norm(A)| |norm(B)| |norm(C)|) (* (- 1.0) |norm(C*B*A + (-2)*C*B*D*A + (-2)*C*E*B*A + (4)*C*E*B*D*A)|)) 0.0))
; norm(A) is nonnegative
(assert (>= |norm(A)| 0.0))
; norm(B) is nonnegative
(assert (>= |norm(B)| 0.0))
; norm(B*A) is nonnegative
(assert (>= |norm(B*A)| 0.0))
; norm(C) is nonnegative
(assert (>= |norm(C)| 0.0))
; norm(C*B) is nonnegative
(assert (>= |norm(C*B)| 0.0))
; norm(C*B*A + (-2)*C*B*D*A + (-2)*C*E*B*A + (4)*C*E*B*D*A) is nonnegative
(assert (>= |norm(C*B*A + (-2)*C*B*D*A + (-2)*C*E*B*A + (4)*C*E*B*D*A)| 0.0))
; norm(C*B*A + (-2)*C*B*D*A) is nonnegative
(assert (>= |norm(C*B*A + (-2)*C*B*D*A)| 0.0))
; norm(C*B*A + (-2)*C*E*B*A) is nonnegative
(assert (>= |norm(C*B*A + (-2)*C*E*B*A)| 0.0))
; norm(C*B*A) is nonnegative
(assert (>= |norm(C*B*A)| 0.0))
; norm(C*E*B*A + (-2)*C*E*B*D*A) is nonnegative
(assert (>= |norm(C*E*B*A + (-2)*C*E*B*D*A)| 0.0))
; norm(C*E*B*A) is nonnegative
(assert (>= |norm(C*E*B*A)| 0.0))
; norm(C*E*B*D*A) is nonnegative
(assert (>= |norm(C*E*B*D*A)| 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 4.0) |norm(A)| |norm(B)| |norm(C)|) (* (/ 1.0 4.0) |norm(A)| |norm(C*B)|) (* (/ 1.0 4.0) |norm(B*A)| |norm(C)|) (* (/ 1.0 4.0) |norm(C*B*A)|) (* (- 1.0) |norm(C*E*B*D*A)|)) 0.0))
(check-sat)
