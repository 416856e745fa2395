; herrera2023/B2, step 1, base
; claim: D[0] == c*(c*t)^0*s
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |D[0]| Real)
(declare-const c Real)
(declare-const s Real)
; definition
(assert (= (+ (* (- 1.0) |D[0]|) (* c s)) 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; about c
(assert (> c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) |D[0]|) (* c s)) 0.0)))
(check-sat)
(reset)
; herrera2023/B2, step 1, step
; claim: D[k + 1] == c*(c*t)^(k + 1)*s
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |D[k + 1]| Real)
(declare-const |D[k]| Real)
(declare-const c Real)
(declare-const |c^k| Real)
(declare-const s Real)
(declare-const t Real)
(declare-const |t^k| Real)
; induction hypothesis
(assert (= (+ (* (- 1.0) |D[k]|) (* c |c^k| s |t^k|)) 0.0))
; definition
(assert (= (+ (* (- 1.0) |D[k + 1]|) (* |D[k]| c t)) 0.0))
; about t
(assert (> t 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; about c
(assert (> c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; c^k is nonnegative
(assert (>= |c^k| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; t is nonnegative
(assert (>= t 0.0))
; t^k is nonnegative
(assert (>= |t^k| 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) |D[k + 1]|) (* c c |c^k| s t |t^k|)) 0.0)))
(check-sat)
(reset)
; herrera2023/B2, step 2, base
; claim: D[0] >= c*s
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |D[0]| Real)
(declare-const c Real)
(declare-const s Real)
(declare-const t Real)
; H1
(assert (>= (+ (- 1.0) (* c t)) 0.0))
; definition
(assert (= (+ (* (- 1.0) |D[0]|) (* c s)) 0.0))
; about t
(assert (> t 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; about c
(assert (> c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; s is nonnegative
(assert (>= s 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ |D[0]| (* (- 1.0) c s)) 0.0))
(check-sat)
(reset)
; herrera2023/B2, step 2, step
; claim: D[j + 1] >= c*s
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |D[j + 1]| Real)
(declare-const |D[j]| Real)
(declare-const c Real)
(declare-const s Real)
(declare-const t Real)
; H1
(assert (>= (+ (- 1.0) (* c t)) 0.0))
; induction hypothesis
(assert (>= (+ |D[j]| (* (- 1.0) c s)) 0.0))
; definition
(assert (= (+ (* (- 1.0) |D[j + 1]|) (* |D[j]| c t)) 0.0))
; about t
(assert (> t 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; about c
(assert (> c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; s is nonnegative
(assert (>= s 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ |D[j + 1]| (* (- 1.0) c s)) 0.0))
(check-sat)
(reset)
; herrera2023/B2, step 3
; claim: D[k + 1] >= c*t*(c*s)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |D[k + 1]| Real)
(declare-const |D[k]| Real)
(declare-const c Real)
(declare-const s Real)
(declare-const t Real)
; definition
(assert (= (+ (* (- 1.0) |D[k + 1]|) (* |D[k]| c t)) 0.0))
; 2
(assert (>= (+ |D[k]| (* (- 1.0) c s)) 0.0))
; 2
(assert (>= (+ |D[k + 1]| (* (- 1.0) c s)) 0.0))
; about t
(assert (> t 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; about c
(assert (> c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; s is nonnegative
(assert (>= s 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ |D[k + 1]| (* (- 1.0) c c s t)) 0.0))
(check-sat)
(reset)
; herrera2023/B2, claim 1
; claim: D[k] == c*(c*t)^k*s
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const C Real)
(declare-const |D[k + 1]| Real)
(declare-const |D[k]| Real)
(declare-const c Real)
(declare-const |c^k| Real)
(declare-const s Real)
(declare-const t Real)
(declare-const |t^k| Real)
; H2
(assert (> (+ (* (- 1.0) C) (* c c s t)) 0.0))
; 1
(assert (= (+ (* (- 1.0) |D[k]|) (* c |c^k| s |t^k|)) 0.0))
; 3
(assert (>= (+ |D[k + 1]| (* (- 1.0) c c s t)) 0.0))
; definition
(assert (= (+ (* (- 1.0) |D[k + 1]|) (* |D[k]| c t)) 0.0))
; about t
(assert (> t 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; about c
(assert (> c 0.0))
; about C
(assert (>= C 0.0))
; C is nonnegative
(assert (>= C 0.0))
; c is nonnegative
(assert (>= c 0.0))
; c^k is nonnegative
(assert (>= |c^k| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; t is nonnegative
(assert (>= t 0.0))
; t^k is nonnegative
(assert (>= |t^k| 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) |D[k]|) (* c |c^k| s |t^k|)) 0.0)))
(check-sat)
(reset)
; herrera2023/B2, claim 2
; claim: D[k + 1] > C
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const C Real)
(declare-const |D[k + 1]| Real)
(declare-const |D[k]| Real)
(declare-const c Real)
(declare-const |c^k| Real)
(declare-const s Real)
(declare-const t Real)
(declare-const |t^k| Real)
; H2
(assert (> (+ (* (- 1.0) C) (* c c s t)) 0.0))
; 1
(assert (= (+ (* (- 1.0) |D[k]|) (* c |c^k| s |t^k|)) 0.0))
; 3
(assert (>= (+ |D[k + 1]| (* (- 1.0) c c s t)) 0.0))
; definition
(assert (= (+ (* (- 1.0) |D[k + 1]|) (* |D[k]| c t)) 0.0))
; about t
(assert (> t 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; about c
(assert (> c 0.0))
; about C
(assert (>= C 0.0))
; C is nonnegative
(assert (>= C 0.0))
; c is nonnegative
(assert (>= c 0.0))
; c^k is nonnegative
(assert (>= |c^k| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; t is nonnegative
(assert (>= t 0.0))
; t^k is nonnegative
(assert (>= |t^k| 0.0))
; the negation of the claim
(assert (<= (+ (* (- 1.0) C) |D[k + 1]|) 0.0))
(check-sat)
