; fallin2025/F6c, claim 1
; claim: norm(kron(eye(m), A)) == norm(A)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(A)| Real)
(declare-const |norm(I)| Real)
(declare-const |norm(kron(I, A))| Real)
; 1
(assert (= (+ (* |norm(A)| |norm(I)|) (* (- 1.0) |norm(kron(I, A))|)) 0.0))
; 2
(assert (= (+ 1.0 (* (- 1.0) |norm(I)|)) 0.0))
; norm(A) is nonnegative
(assert (>= |norm(A)| 0.0))
; norm(I) is nonnegative
(assert (>= |norm(I)| 0.0))
; norm(kron(I, A)) is nonnegative
(assert (>= |norm(kron(I, A))| 0.0))
; the negation of the claim
(assert (not (= (+ |norm(A)| (* (- 1.0) |norm(kron(I, A))|)) 0.0)))
(check-sat)
(reset)
; fallin2025/F6c, claim 2
; claim: norm(Q)*norm(kron(eye(m), A)) <= norm(Q)*norm(A)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(A)| Real)
(declare-const |norm(I)| Real)
(declare-const |norm(Q)| Real)
(declare-const |norm(kron(I, A))| Real)
; 1
(assert (= (+ (* |norm(A)| |norm(I)|) (* (- 1.0) |norm(kron(I, A))|)) 0.0))
; 2
(assert (= (+ 1.0 (* (- 1.0) |norm(I)|)) 0.0))
; norm(A) is nonnegative
(assert (>= |norm(A)| 0.0))
; norm(I) is nonnegative
(assert (>= |norm(I)| 0.0))
; norm(Q) is nonnegative
(assert (>= |norm(Q)| 0.0))
; norm(kron(I, A)) is nonnegative
(assert (>= |norm(kron(I, A))| 0.0))
; the negation of the claim
(assert (< (+ (* |norm(A)| |norm(Q)|) (* (- 1.0) |norm(Q)| |norm(kron(I, A))|)) 0.0))
(check-sat)
