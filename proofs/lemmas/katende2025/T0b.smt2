; katende2025/T0b, step 2
; claim: norm(P)*norm(E) <= norm(P)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const |norm(E)| Real)
(declare-const |norm(P)| Real)
(declare-const |norm(P*E)| Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) |norm(E)|)) 0.0))
; H2
(assert (>= (+ M (* (- 1.0) |norm(P)|)) 0.0))
; 1
(assert (>= (+ (* |norm(E)| |norm(P)|) (* (- 1.0) |norm(P*E)|)) 0.0))
; norm(E) is nonnegative
(assert (>= |norm(E)| 0.0))
; norm(P) is nonnegative
(assert (>= |norm(P)| 0.0))
; norm(P*E) is nonnegative
(assert (>= |norm(P*E)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(E)| |norm(P)|) |norm(P)|) 0.0))
(check-sat)
(reset)
; katende2025/T0b, claim 1
; claim: norm(P*E) <= norm(P)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const |norm(E)| Real)
(declare-const |norm(P)| Real)
(declare-const |norm(P*E)| Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) |norm(E)|)) 0.0))
; H2
(assert (>= (+ M (* (- 1.0) |norm(P)|)) 0.0))
; 1
(assert (>= (+ (* |norm(E)| |norm(P)|) (* (- 1.0) |norm(P*E)|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |norm(E)| |norm(P)|) |norm(P)|) 0.0))
; norm(E) is nonnegative
(assert (>= |norm(E)| 0.0))
; norm(P) is nonnegative
(assert (>= |norm(P)| 0.0))
; norm(P*E) is nonnegative
(assert (>= |norm(P*E)| 0.0))
; the negation of the claim
(assert (< (+ |norm(P)| (* (- 1.0) |norm(P*E)|)) 0.0))
(check-sat)
(reset)
; katende2025/T0b, claim 2
; claim: norm(P*E) <= M
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const |norm(E)| Real)
(declare-const |norm(P)| Real)
(declare-const |norm(P*E)| Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) |norm(E)|)) 0.0))
; H2
(assert (>= (+ M (* (- 1.0) |norm(P)|)) 0.0))
; 1
(assert (>= (+ (* |norm(E)| |norm(P)|) (* (- 1.0) |norm(P*E)|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |norm(E)| |norm(P)|) |norm(P)|) 0.0))
; norm(E) is nonnegative
(assert (>= |norm(E)| 0.0))
; norm(P) is nonnegative
(assert (>= |norm(P)| 0.0))
; norm(P*E) is nonnegative
(assert (>= |norm(P*E)| 0.0))
; the negation of the claim
(assert (< (+ M (* (- 1.0) |norm(P*E)|)) 0.0))
(check-sat)
