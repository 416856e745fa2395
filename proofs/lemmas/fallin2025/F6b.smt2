; fallin2025/F6b, step 3
; claim: norm(P)*norm(Q) <= a*b
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a Real)
(declare-const b Real)
(declare-const |norm(P)| Real)
(declare-const |norm(Q)| Real)
; H1
(assert (>= (+ a (* (- 1.0) |norm(P)|)) 0.0))
; H2
(assert (>= (+ b (* (- 1.0) |norm(Q)|)) 0.0))
; about b
(assert (>= b 0.0))
; about a
(assert (>= a 0.0))
; a is nonnegative
(assert (>= a 0.0))
; b is nonnegative
(assert (>= b 0.0))
; norm(P) is nonnegative
(assert (>= |norm(P)| 0.0))
; norm(Q) is nonnegative
(assert (>= |norm(Q)| 0.0))
; the negation of the claim
(assert (< (+ (* a b) (* (- 1.0) |norm(P)| |norm(Q)|)) 0.0))
(check-sat)
(reset)
; fallin2025/F6b, step 4
; claim: norm(P)*norm(Q)*norm(M) <= a*b*c
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a Real)
(declare-const b Real)
(declare-const c Real)
(declare-const |norm(M)| Real)
(declare-const |norm(P)| Real)
(declare-const |norm(Q)| Real)
; H3
(assert (>= (+ c (* (- 1.0) |norm(M)|)) 0.0))
; 3
(assert (>= (+ (* a b) (* (- 1.0) |norm(P)| |norm(Q)|)) 0.0))
; about c
(assert (>= c 0.0))
; about b
(assert (>= b 0.0))
; about a
(assert (>= a 0.0))
; a is nonnegative
(assert (>= a 0.0))
; b is nonnegative
(assert (>= b 0.0))
; c is nonnegative
(assert (>= c 0.0))
; norm(M) is nonnegative
(assert (>= |norm(M)| 0.0))
; norm(P) is nonnegative
(assert (>= |norm(P)| 0.0))
; norm(Q) is nonnegative
(assert (>= |norm(Q)| 0.0))
; the negation of the claim
(assert (< (+ (* a b c) (* (- 1.0) |norm(M)| |norm(P)| |norm(Q)|)) 0.0))
(check-sat)
(reset)
; fallin2025/F6b, claim
; claim: norm(kron(transpose(P), Q))*norm(M) <= a*b*c
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a Real)
(declare-const b Real)
(declare-const c Real)
(declare-const |norm(M)| Real)
(declare-const |norm(P')| Real)
(declare-const |norm(P)| Real)
(declare-const |norm(Q)| Real)
(declare-const |norm(kron(P', Q))| Real)
; 1
(assert (= (+ (* |norm(P')| |norm(Q)|) (* (- 1.0) |norm(kron(P', Q))|)) 0.0))
; 2
(assert (= (+ (* (- 1.0) |norm(P')|) |norm(P)|) 0.0))
; 4
(assert (>= (+ (* a b c) (* (- 1.0) |norm(M)| |norm(P)| |norm(Q)|)) 0.0))
; about c
(assert (>= c 0.0))
; about b
(assert (>= b 0.0))
; about a
(assert (>= a 0.0))
; a is nonnegative
(assert (>= a 0.0))
; b is nonnegative
(assert (>= b 0.0))
; c is nonnegative
(assert (>= c 0.0))
; norm(M) is nonnegative
(assert (>= |norm(M)| 0.0))
; norm(P') is nonnegative
(assert (>= |norm(P')| 0.0))
; norm(P) is nonnegative
(assert (>= |norm(P)| 0.0))
; norm(Q) is nonnegative
(assert (>= |norm(Q)| 0.0))
; norm(kron(P', Q)) is nonnegative
(assert (>= |norm(kron(P', Q))| 0.0))
; the negation of the claim
(assert (< (+ (* a b c) (* (- 1.0) |norm(M)| |norm(kron(P', Q))|)) 0.0))
(check-sat)
