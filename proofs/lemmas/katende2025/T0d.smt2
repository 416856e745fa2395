; katende2025/T0d, step 1, premise
; claim: p <= M
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const p Real)
; H1
(assert (>= (+ M (* (- 1.0) p)) 0.0))
; about p
(assert (> p 0.0))
; about log(M)
(assert (= 0.0 0.0))
; about M
(assert (> M 0.0))
; M is nonnegative
(assert (>= M 0.0))
; p is nonnegative
(assert (>= p 0.0))
; the negation of the claim
(assert (< (+ M (* (- 1.0) p)) 0.0))
(check-sat)
(reset)
; katende2025/T0d, step 1, premise
; claim: 0 < p
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const p Real)
; H1
(assert (>= (+ M (* (- 1.0) p)) 0.0))
; about p
(assert (> p 0.0))
; about log(M)
(assert (= 0.0 0.0))
; about M
(assert (> M 0.0))
; M is nonnegative
(assert (>= M 0.0))
; p is nonnegative
(assert (>= p 0.0))
; the negation of the claim
(assert (<= p 0.0))
(check-sat)
(reset)
; katende2025/T0d, step 1, defined
; claim: log(p) == log(p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T0d, step 1, defined
; claim: log(M) == log(M)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T0d, claim 1
; claim: log(p)/k <= log(M)/k
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/k| Real)
(declare-const e Real)
(declare-const k Real)
(declare-const |log(M)| Real)
(declare-const |log(p)| Real)
; H2
(assert (>= (+ (* e k) (* (- 1.0) |log(M)|)) 0.0))
; 1
(assert (>= (+ |log(M)| (* (- 1.0) |log(p)|)) 0.0))
; about log(M)
(assert (= 0.0 0.0))
; about k
(assert (> k 0.0))
; about e
(assert (> e 0.0))
; about 1/k
(assert (= (+ (- 1.0) (* |1/k| k)) 0.0))
; about log(p)
(assert (= 0.0 0.0))
; 1/k is nonnegative
(assert (>= |1/k| 0.0))
; e is nonnegative
(assert (>= e 0.0))
; k is nonnegative
(assert (>= k 0.0))
; the negation of the claim
(assert (< (+ (* |1/k| |log(M)|) (* (- 1.0) |1/k| |log(p)|)) 0.0))
(check-sat)
(reset)
; katende2025/T0d, claim 2
; claim: log(p)/k <= e
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/k| Real)
(declare-const e Real)
(declare-const k Real)
(declare-const |log(M)| Real)
(declare-const |log(p)| Real)
; H2
(assert (>= (+ (* e k) (* (- 1.0) |log(M)|)) 0.0))
; 1
(assert (>= (+ |log(M)| (* (- 1.0) |log(p)|)) 0.0))
; about log(M)
(assert (= 0.0 0.0))
; about k
(assert (> k 0.0))
; about e
(assert (> e 0.0))
; about 1/k
(assert (= (+ (- 1.0) (* |1/k| k)) 0.0))
; about log(p)
(assert (= 0.0 0.0))
; 1/k is nonnegative
(assert (>= |1/k| 0.0))
; e is nonnegative
(assert (>= e 0.0))
; k is nonnegative
(assert (>= k 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/k| |log(p)|) e) 0.0))
(check-sat)
