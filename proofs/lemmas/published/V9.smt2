; published/V9, step 1, defined
; claim: singular(A + E, n) == singular(A + E, n)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V9, step 1, defined
; claim: singular(A, n) - norm(E) == singular(A, n) - norm(E)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V9, step 2, defined
; claim: singular(A + E, n) > 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(E)| Real)
(declare-const |singular(A + E, n)| Real)
(declare-const |singular(A, n)| Real)
; H1
(assert (> (+ (* (- 1.0) |norm(E)|) |singular(A, n)|) 0.0))
; 1
(assert (>= (+ |norm(E)| |singular(A + E, n)| (* (- 1.0) |singular(A, n)|)) 0.0))
; norm(E) is nonnegative
(assert (>= |norm(E)| 0.0))
; singular(A + E, n) is nonnegative
(assert (>= |singular(A + E, n)| 0.0))
; singular(A, n) is nonnegative
(assert (>= |singular(A, n)| 0.0))
; the negation of the claim
(assert (<= |singular(A + E, n)| 0.0))
(check-sat)
(reset)
; published/V9, step 2, defined
; claim: norm(inverse(A + E))*singular(A + E, n) == norm(inverse(A + E))*singular(A + E, n)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V9, step 2, defined
; claim: 1 == 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V9, claim
; claim: norm(inverse(A + E)) <= 1/(singular(A, n) - norm(E))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(-norm(E) + singular(A, n))| Real)
(declare-const |norm(E)| Real)
(declare-const |norm(inverse(A + E))| Real)
(declare-const |singular(A + E, n)| Real)
(declare-const |singular(A, n)| Real)
; H1
(assert (> (+ (* (- 1.0) |norm(E)|) |singular(A, n)|) 0.0))
; 1
(assert (>= (+ |norm(E)| |singular(A + E, n)| (* (- 1.0) |singular(A, n)|)) 0.0))
; 2
(assert (= (+ 1.0 (* (- 1.0) |norm(inverse(A + E))| |singular(A + E, n)|)) 0.0))
; about 1/(-norm(E) + singular(A, n))
(assert (= (+ (- 1.0) (* (- 1.0) |1/(-norm(E) + singular(A, n))| |norm(E)|) (* |1/(-norm(E) + singular(A, n))| |singular(A, n)|)) 0.0))
; norm(E) is nonnegative
(assert (>= |norm(E)| 0.0))
; norm(inverse(A + E)) is nonnegative
(assert (>= |norm(inverse(A + E))| 0.0))
; singular(A + E, n) is nonnegative
(assert (>= |singular(A + E, n)| 0.0))
; singular(A, n) is nonnegative
(assert (>= |singular(A, n)| 0.0))
; the negation of the claim
(assert (< (+ |1/(-norm(E) + singular(A, n))| (* (- 1.0) |norm(inverse(A + E))|)) 0.0))
(check-sat)
