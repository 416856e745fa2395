; fallin2025/F6c, claim 1
; claim: norm(kron(eye(m), A)) == norm(A)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(A)| Real)
(declare-const |norm(eye(m))| Real)
(declare-const |norm(kron(eye(m), A))| Real)
; 1
(assert (= (+ (* |norm(A)| |norm(eye(m))|) (* (- 1.0) |norm(kron(eye(m), A))|)) 0.0))
; 2
(assert (= (+ 1.0 (* (- 1.0) |norm(eye(m))|)) 0.0))
; norm(A) is nonnegative
(assert (>= |norm(A)| 0.0))
; norm(eye(m)) is nonnegative
(assert (>= |norm(eye(m))| 0.0))
; norm(kron(eye(m), A)) is nonnegative
(assert (>= |norm(kron(eye(m), A))| 0.0))
; the negation of the claim
(assert (not (= (+ |norm(A)| (* (- 1.0) |norm(kron(eye(m), A))|)) 0.0)))
(check-sat)
(reset)
; fallin2025/F6c, claim 2
; claim: norm(Q)*norm(kron(eye(m), A)) <= norm(Q)*norm(A)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(A)| Real)
(declare-const |norm(Q)| Real)
(declare-const |norm(eye(m))| Real)
(declare-const |norm(kron(eye(m), A))| Real)
; 1
(assert (= (+ (* |norm(A)| |norm(eye(m))|) (* (- 1.0) |norm(kron(eye(m), A))|)) 0.0))
; 2
(assert (= (+ 1.0 (* (- 1.0) |norm(eye(m))|)) 0.0))
; norm(A) is nonnegative
(assert (>= |norm(A)| 0.0))
; norm(Q) is nonnegative
(assert (>= |norm(Q)| 0.0))
; norm(eye(m)) is nonnegative
(assert (>= |norm(eye(m))| 0.0))
; norm(kron(eye(m), A)) is nonnegative
(assert (>= |norm(kron(eye(m), A))| 0.0))
; the negation of the claim
(assert (< (+ (* |norm(A)| |norm(Q)|) (* (- 1.0) |norm(Q)| |norm(kron(eye(m), A))|)) 0.0))
(check-sat)
