; herrera2023/C1c, step 2
; claim: mu[k]^2 <= M*mu[k]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const |mu[k]| Real)
; H1
(assert (>= (+ M (* (- 1.0) |mu[k]|)) 0.0))
; about mu[k]
(assert (>= |mu[k]| 0.0))
; about M
(assert (>= M 0.0))
; M is nonnegative
(assert (>= M 0.0))
; mu[k] is nonnegative
(assert (>= |mu[k]| 0.0))
; the negation of the claim
(assert (< (+ (* M |mu[k]|) (* (- 1.0) |mu[k]| |mu[k]|)) 0.0))
(check-sat)
(reset)
; herrera2023/C1c, step 3, each
; claim: mu[i]^2 <= M*mu[i]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const |mu[i]| Real)
; 2
(assert (>= (+ (* M |mu[i]|) (* (- 1.0) |mu[i]| |mu[i]|)) 0.0))
; about mu[i]
(assert (>= |mu[i]| 0.0))
; about M
(assert (>= M 0.0))
; M is nonnegative
(assert (>= M 0.0))
; mu[i] is nonnegative
(assert (>= |mu[i]| 0.0))
; the negation of the claim
(assert (< (+ (* M |mu[i]|) (* (- 1.0) |mu[i]| |mu[i]|)) 0.0))
(check-sat)
(reset)
; herrera2023/C1c, step 4
; claim: Sum(mu[k]^2, k, 0, n)*Sum(d[k]^2, k, 0, n) <= M*Sum(mu[k], k, 0, n)*Sum(d[k]^2, k, 0, n)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const |Sum(d[i1]^2, i1, 0, n)| Real)
(declare-const |Sum(mu[i1], i1, 0, n)| Real)
(declare-const |Sum(mu[i1]^2, i1, 0, n)| Real)
; 3
(assert (>= (+ (* M |Sum(mu[i1], i1, 0, n)|) (* (- 1.0) |Sum(mu[i1]^2, i1, 0, n)|)) 0.0))
; about M
(assert (>= M 0.0))
; M is nonnegative
(assert (>= M 0.0))
; Sum(d[i1]^2, i1, 0, n) is nonnegative
(assert (>= |Sum(d[i1]^2, i1, 0, n)| 0.0))
; Sum(mu[i1], i1, 0, n) is nonnegative
(assert (>= |Sum(mu[i1], i1, 0, n)| 0.0))
; Sum(mu[i1]^2, i1, 0, n) is nonnegative
(assert (>= |Sum(mu[i1]^2, i1, 0, n)| 0.0))
; the negation of the claim
(assert (< (+ (* M |Sum(d[i1]^2, i1, 0, n)| |Sum(mu[i1], i1, 0, n)|) (* (- 1.0) |Sum(d[i1]^2, i1, 0, n)| |Sum(mu[i1]^2, i1, 0, n)|)) 0.0))
(check-sat)
(reset)
; herrera2023/C1c, step 5
; claim: (Kt*E)^2*Sum(mu[k]*d[k], k, 0, n)^2 <= (Kt*E)^2*(M*Sum(mu[k], k, 0, n)*Sum(d[k]^2, k, 0, n))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const E Real)
(declare-const Kt Real)
(declare-const M Real)
(declare-const |Sum(d[i1]*mu[i1], i1, 0, n)| Real)
(declare-const |Sum(d[i1]^2, i1, 0, n)| Real)
(declare-const |Sum(mu[i1], i1, 0, n)| Real)
(declare-const |Sum(mu[i1]^2, i1, 0, n)| Real)
; 1
(assert (>= (+ (* (- 1.0) |Sum(d[i1]*mu[i1], i1, 0, n)| |Sum(d[i1]*mu[i1], i1, 0, n)|) (* |Sum(d[i1]^2, i1, 0, n)| |Sum(mu[i1]^2, i1, 0, n)|)) 0.0))
; 4
(assert (>= (+ (* M |Sum(d[i1]^2, i1, 0, n)| |Sum(mu[i1], i1, 0, n)|) (* (- 1.0) |Sum(d[i1]^2, i1, 0, n)| |Sum(mu[i1]^2, i1, 0, n)|)) 0.0))
; about M
(assert (>= M 0.0))
; about Kt
(assert (>= Kt 0.0))
; about E
(assert (>= (+ (- 1.0) E) 0.0))
; E is nonnegative
(assert (>= E 0.0))
; Kt is nonnegative
(assert (>= Kt 0.0))
; M is nonnegative
(assert (>= M 0.0))
; Sum(d[i1]*mu[i1], i1, 0, n) is nonnegative
(assert (>= |Sum(d[i1]*mu[i1], i1, 0, n)| 0.0))
; Sum(d[i1]^2, i1, 0, n) is nonnegative
(assert (>= |Sum(d[i1]^2, i1, 0, n)| 0.0))
; Sum(mu[i1], i1, 0, n) is nonnegative
(assert (>= |Sum(mu[i1], i1, 0, n)| 0.0))
; Sum(mu[i1]^2, i1, 0, n) is nonnegative
(assert (>= |Sum(mu[i1]^2, i1, 0, n)| 0.0))
; the negation of the claim
(assert (< (+ (* E E Kt Kt M |Sum(d[i1]^2, i1, 0, n)| |Sum(mu[i1], i1, 0, n)|) (* (- 1.0) E E Kt Kt |Sum(d[i1]*mu[i1], i1, 0, n)| |Sum(d[i1]*mu[i1], i1, 0, n)|)) 0.0))
(check-sat)
(reset)
; herrera2023/C1c, claim
; claim: Sum(Kt*E*mu[k]*d[k], k, 0, n)^2 <= (Kt*E)^2*M*Sum(mu[k], k, 0, n)*Sum(d[k]^2, k, 0, n)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const E Real)
(declare-const Kt Real)
(declare-const M Real)
(declare-const |Sum(d[i1]*mu[i1], i1, 0, n)| Real)
(declare-const |Sum(d[i1]^2, i1, 0, n)| Real)
(declare-const |Sum(mu[i1], i1, 0, n)| Real)
; 5
(assert (>= (+ (* E E Kt Kt M |Sum(d[i1]^2, i1, 0, n)| |Sum(mu[i1], i1, 0, n)|) (* (- 1.0) E E Kt Kt |Sum(d[i1]*mu[i1], i1, 0, n)| |Sum(d[i1]*mu[i1], i1, 0, n)|)) 0.0))
; about M
(assert (>= M 0.0))
; about Kt
(assert (>= Kt 0.0))
; about E
(assert (>= (+ (- 1.0) E) 0.0))
; E is nonnegative
(assert (>= E 0.0))
; Kt is nonnegative
(assert (>= Kt 0.0))
; M is nonnegative
(assert (>= M 0.0))
; Sum(d[i1]*mu[i1], i1, 0, n) is nonnegative
(assert (>= |Sum(d[i1]*mu[i1], i1, 0, n)| 0.0))
; Sum(d[i1]^2, i1, 0, n) is nonnegative
(assert (>= |Sum(d[i1]^2, i1, 0, n)| 0.0))
; Sum(mu[i1], i1, 0, n) is nonnegative
(assert (>= |Sum(mu[i1], i1, 0, n)| 0.0))
; the negation of the claim
(assert (< (+ (* E E Kt Kt M |Sum(d[i1]^2, i1, 0, n)| |Sum(mu[i1], i1, 0, n)|) (* (- 1.0) E E Kt Kt |Sum(d[i1]*mu[i1], i1, 0, n)| |Sum(d[i1]*mu[i1], i1, 0, n)|)) 0.0))
(check-sat)
