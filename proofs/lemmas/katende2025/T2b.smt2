; katende2025/T2b, step 1, base
; claim: (1 - q)*V[0] <= (1 - q)*q^0*V[0] + w*(1 - q^0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; katende2025/T2b, step 1, step
; claim: (1 - q)*V[m + 1] <= (1 - q)*q^(m + 1)*V[0] + w*(1 - q^(m + 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |V[0]| Real)
(declare-const |V[m + 1]| Real)
(declare-const |V[m]| Real)
(declare-const q Real)
(declare-const |q^m| Real)
(declare-const w Real)
; H2
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0))
; induction hypothesis
(assert (>= (+ (* (- 1.0) |V[0]| q |q^m|) (* |V[0]| |q^m|) (* (- 1.0) |V[m]|) (* |V[m]| q) (* (- 1.0) |q^m| w) w) 0.0))
; H1
(assert (>= (+ (* (- 1.0) |V[m + 1]|) (* |V[m]| q) w) 0.0))
; about q
(assert (> q 0.0))
; q is nonnegative
(assert (>= q 0.0))
; q^m is nonnegative
(assert (>= |q^m| 0.0))
; the negation of the claim
(assert (< (+ (* |V[0]| q |q^m|) (* (- 1.0) |V[0]| q q |q^m|) (* (- 1.0) |V[m + 1]|) (* |V[m + 1]| q) (* (- 1.0) q |q^m| w) w) 0.0))
(check-sat)
(reset)
; katende2025/T2b, claim
; claim: V[m] <= q^m*V[0] + w*(1 - q^m)/(1 - q)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(-q + 1)| Real)
(declare-const |V[0]| Real)
(declare-const |V[m]| Real)
(declare-const q Real)
(declare-const |q^m| Real)
(declare-const w Real)
; H2
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |V[0]| q |q^m|) (* |V[0]| |q^m|) (* (- 1.0) |V[m]|) (* |V[m]| q) (* (- 1.0) |q^m| w) w) 0.0))
; about q
(assert (> q 0.0))
; about 1/(-q + 1)
(assert (= (+ (- 1.0) |1/(-q + 1)| (* (- 1.0) |1/(-q + 1)| q)) 0.0))
; q is nonnegative
(assert (>= q 0.0))
; q^m is nonnegative
(assert (>= |q^m| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/(-q + 1)| |q^m| w) (* |1/(-q + 1)| w) (* |V[0]| |q^m|) (* (- 1.0) |V[m]|)) 0.0))
(check-sat)
