; katende2025/T0e, step 1, base
; claim: q^0*(1 + 0*g) <= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; katende2025/T0e, step 1, step
; claim: q^(m + 1)*(1 + (m + 1)*g) <= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const g Real)
(declare-const m Real)
(declare-const q Real)
(declare-const |q^m| Real)
; H1
(assert (= (+ 1.0 (* (- 1.0) g q) (* (- 1.0) q)) 0.0))
; induction hypothesis
(assert (>= (+ 1.0 (* (- 1.0) g m |q^m|) (* (- 1.0) |q^m|)) 0.0))
; index
(assert (>= m 0.0))
; about q
(assert (> q 0.0))
; about m
(assert (>= m 0.0))
; about g
(assert (> g 0.0))
; g is nonnegative
(assert (>= g 0.0))
; m is nonnegative
(assert (>= m 0.0))
; q is nonnegative
(assert (>= q 0.0))
; q^m is nonnegative
(assert (>= |q^m| 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) g m q |q^m|) (* (- 1.0) g q |q^m|) (* (- 1.0) q |q^m|)) 0.0))
(check-sat)
(reset)
; katende2025/T0e, step 2
; claim: M*q^m <= e*(1 + m*g)*q^m
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const e Real)
(declare-const g Real)
(declare-const m Real)
(declare-const |q^m| Real)
; H2
(assert (>= (+ (* (- 1.0) M) e (* e g m)) 0.0))
; about m
(assert (>= m 0.0))
; about g
(assert (> g 0.0))
; about e
(assert (> e 0.0))
; about M
(assert (>= M 0.0))
; M is nonnegative
(assert (>= M 0.0))
; e is nonnegative
(assert (>= e 0.0))
; g is nonnegative
(assert (>= g 0.0))
; m is nonnegative
(assert (>= m 0.0))
; q^m is nonnegative
(assert (>= |q^m| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) M |q^m|) (* e g m |q^m|) (* e |q^m|)) 0.0))
(check-sat)
(reset)
; katende2025/T0e, step 3
; claim: e*(q^m*(1 + m*g)) <= e
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const e Real)
(declare-const g Real)
(declare-const m Real)
(declare-const |q^m| Real)
; 1
(assert (>= (+ 1.0 (* (- 1.0) g m |q^m|) (* (- 1.0) |q^m|)) 0.0))
; about m
(assert (>= m 0.0))
; about g
(assert (> g 0.0))
; about e
(assert (> e 0.0))
; e is nonnegative
(assert (>= e 0.0))
; g is nonnegative
(assert (>= g 0.0))
; m is nonnegative
(assert (>= m 0.0))
; q^m is nonnegative
(assert (>= |q^m| 0.0))
; the negation of the claim
(assert (< (+ e (* (- 1.0) e g m |q^m|) (* (- 1.0) e |q^m|)) 0.0))
(check-sat)
(reset)
; katende2025/T0e, claim
; claim: M*q^m <= e
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const e Real)
(declare-const g Real)
(declare-const m Real)
(declare-const |q^m| Real)
; 2
(assert (>= (+ (* (- 1.0) M |q^m|) (* e g m |q^m|) (* e |q^m|)) 0.0))
; 3
(assert (>= (+ e (* (- 1.0) e g m |q^m|) (* (- 1.0) e |q^m|)) 0.0))
; about m
(assert (>= m 0.0))
; about g
(assert (> g 0.0))
; about e
(assert (> e 0.0))
; about M
(assert (>= M 0.0))
; M is nonnegative
(assert (>= M 0.0))
; e is nonnegative
(assert (>= e 0.0))
; g is nonnegative
(assert (>= g 0.0))
; m is nonnegative
(assert (>= m 0.0))
; q^m is nonnegative
(assert (>= |q^m| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) M |q^m|) e) 0.0))
(check-sat)
