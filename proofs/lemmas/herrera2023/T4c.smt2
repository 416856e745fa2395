; herrera2023/T4c, step 1
; claim: R[u]^2 <= r[u]^2*(1 + X)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |R[u]| Real)
(declare-const X Real)
(declare-const |r[u]| Real)
; H1
(assert (>= (+ (* (- 1.0) |R[u]|) (* X |r[u]|) |r[u]|) 0.0))
; about r[u]
(assert (>= |r[u]| 0.0))
; about X
(assert (>= X 0.0))
; about R[u]
(assert (>= |R[u]| 0.0))
; R[u] is nonnegative
(assert (>= |R[u]| 0.0))
; X is nonnegative
(assert (>= X 0.0))
; r[u] is nonnegative
(assert (>= |r[u]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |R[u]| |R[u]|) (* 2.0 X |r[u]| |r[u]|) (* X X |r[u]| |r[u]|) (* |r[u]| |r[u]|)) 0.0))
(check-sat)
(reset)
; herrera2023/T4c, step 2
; claim: 1 <= (1 + X)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const X Real)
; about X
(assert (>= X 0.0))
; X is nonnegative
(assert (>= X 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 X) (* X X)) 0.0))
(check-sat)
(reset)
; herrera2023/T4c, step 3, base
; claim: La[0]^2 <= l2[0]*(1 + X)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |La[0]| Real)
(declare-const X Real)
(declare-const |l2[0]| Real)
; H2
(assert (= (* (- 1.0) |La[0]|) 0.0))
; 2
(assert (>= (+ (* 2.0 X) (* X X)) 0.0))
; definition
(assert (= (* (- 1.0) |l2[0]|) 0.0))
; about X
(assert (>= X 0.0))
; about La[0]
(assert (>= |La[0]| 0.0))
; La[0] is nonnegative
(assert (>= |La[0]| 0.0))
; X is nonnegative
(assert (>= X 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |La[0]| |La[0]|) (* 2.0 X |l2[0]|) (* X X |l2[0]|) |l2[0]|) 0.0))
(check-sat)
(reset)
; herrera2023/T4c, step 3, step
; claim: La[u + 1]^2 <= l2[u + 1]*(1 + X)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |La[u + 1]| Real)
(declare-const |La[u]| Real)
(declare-const |R[u]| Real)
(declare-const X Real)
(declare-const a Real)
(declare-const |l2[u + 1]| Real)
(declare-const |l2[u]| Real)
(declare-const |r[u]| Real)
; 2
(assert (>= (+ (* 2.0 X) (* X X)) 0.0))
; induction hypothesis
(assert (>= (+ (* (- 1.0) |La[u]| |La[u]|) (* 2.0 X |l2[u]|) (* X X |l2[u]|) |l2[u]|) 0.0))
; H3
(assert (= (+ (* L L) (* L L |La[u]| |La[u]| a a) (* L L |R[u]| |R[u]|) (* (- 1.0) |La[u + 1]| |La[u + 1]|)) 0.0))
; definition
(assert (= (+ (* L L) (* L L a a |l2[u]|) (* L L |r[u]| |r[u]|) (* (- 1.0) |l2[u + 1]|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |R[u]| |R[u]|) (* 2.0 X |r[u]| |r[u]|) (* X X |r[u]| |r[u]|) (* |r[u]| |r[u]|)) 0.0))
; about r[u]
(assert (>= |r[u]| 0.0))
; about a
(assert (>= a 0.0))
; about X
(assert (>= X 0.0))
; about R[u]
(assert (>= |R[u]| 0.0))
; about La[u]
(assert (>= |La[u]| 0.0))
; about La[u + 1]
(assert (>= |La[u + 1]| 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; La[u + 1] is nonnegative
(assert (>= |La[u + 1]| 0.0))
; La[u] is nonnegative
(assert (>= |La[u]| 0.0))
; R[u] is nonnegative
(assert (>= |R[u]| 0.0))
; X is nonnegative
(assert (>= X 0.0))
; a is nonnegative
(assert (>= a 0.0))
; r[u] is nonnegative
(assert (>= |r[u]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |La[u + 1]| |La[u + 1]|) (* 2.0 X |l2[u + 1]|) (* X X |l2[u + 1]|) |l2[u + 1]|) 0.0))
(check-sat)
(reset)
; herrera2023/T4c, step 4
; claim: La[u] <= l[u]*(1 + X)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |La[u]| Real)
(declare-const X Real)
(declare-const |l2[u]| Real)
(declare-const |l[u]| Real)
; H4
(assert (= (+ |l2[u]| (* (- 1.0) |l[u]| |l[u]|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |La[u]| |La[u]|) (* 2.0 X |l2[u]|) (* X X |l2[u]|) |l2[u]|) 0.0))
; about l[u]
(assert (>= |l[u]| 0.0))
; about X
(assert (>= X 0.0))
; about La[u]
(assert (>= |La[u]| 0.0))
; La[u] is nonnegative
(assert (>= |La[u]| 0.0))
; X is nonnegative
(assert (>= X 0.0))
; l[u] is nonnegative
(assert (>= |l[u]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |La[u]|) (* X |l[u]|) |l[u]|) 0.0))
(check-sat)
(reset)
; herrera2023/T4c, step 5
; claim: l[u]*(1 + X) <= l[u]*(1 + X)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const X Real)
(declare-const |l[u]| Real)
; about l[u]
(assert (>= |l[u]| 0.0))
; about X
(assert (>= X 0.0))
; X is nonnegative
(assert (>= X 0.0))
; l[u] is nonnegative
(assert (>= |l[u]| 0.0))
; the negation of the claim
(assert (< (+ (* X |l[u]|) (* X X |l[u]|)) 0.0))
(check-sat)
(reset)
; herrera2023/T4c, step 6
; claim: 1 + R[u]^2 + a^2*La[u]^2 <= (1 + r[u]^2 + a^2*l2[u])*(1 + X)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |La[u]| Real)
(declare-const |R[u]| Real)
(declare-const X Real)
(declare-const a Real)
(declare-const |l2[u]| Real)
(declare-const |r[u]| Real)
; 2
(assert (>= (+ (* 2.0 X) (* X X)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |R[u]| |R[u]|) (* 2.0 X |r[u]| |r[u]|) (* X X |r[u]| |r[u]|) (* |r[u]| |r[u]|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |La[u]| |La[u]|) (* 2.0 X |l2[u]|) (* X X |l2[u]|) |l2[u]|) 0.0))
; about r[u]
(assert (>= |r[u]| 0.0))
; about a
(assert (>= a 0.0))
; about X
(assert (>= X 0.0))
; about R[u]
(assert (>= |R[u]| 0.0))
; about La[u]
(assert (>= |La[u]| 0.0))
; La[u] is nonnegative
(assert (>= |La[u]| 0.0))
; R[u] is nonnegative
(assert (>= |R[u]| 0.0))
; X is nonnegative
(assert (>= X 0.0))
; a is nonnegative
(assert (>= a 0.0))
; r[u] is nonnegative
(assert (>= |r[u]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |La[u]| |La[u]| a a) (* (- 1.0) |R[u]| |R[u]|) (* 2.0 X) (* 2.0 X a a |l2[u]|) (* 2.0 X |r[u]| |r[u]|) (* X X) (* X X a a |l2[u]|) (* X X |r[u]| |r[u]|) (* a a |l2[u]|) (* |r[u]| |r[u]|)) 0.0))
(check-sat)
(reset)
; herrera2023/T4c, step 7
; claim: Lp*(1 + R[u]^2 + a^2*La[u]^2) <= Lp*((1 + r[u]^2 + a^2*l2[u])*(1 + X)^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |La[u]| Real)
(declare-const Lp Real)
(declare-const |R[u]| Real)
(declare-const X Real)
(declare-const a Real)
(declare-const |l2[u]| Real)
(declare-const |r[u]| Real)
; 6
(assert (>= (+ (* (- 1.0) |La[u]| |La[u]| a a) (* (- 1.0) |R[u]| |R[u]|) (* 2.0 X) (* 2.0 X a a |l2[u]|) (* 2.0 X |r[u]| |r[u]|) (* X X) (* X X a a |l2[u]|) (* X X |r[u]| |r[u]|) (* a a |l2[u]|) (* |r[u]| |r[u]|)) 0.0))
; about r[u]
(assert (>= |r[u]| 0.0))
; about a
(assert (>= a 0.0))
; about X
(assert (>= X 0.0))
; about R[u]
(assert (>= |R[u]| 0.0))
; about Lp
(assert (>= Lp 0.0))
; about La[u]
(assert (>= |La[u]| 0.0))
; La[u] is nonnegative
(assert (>= |La[u]| 0.0))
; Lp is nonnegative
(assert (>= Lp 0.0))
; R[u] is nonnegative
(assert (>= |R[u]| 0.0))
; X is nonnegative
(assert (>= X 0.0))
; a is nonnegative
(assert (>= a 0.0))
; r[u] is nonnegative
(assert (>= |r[u]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |La[u]| |La[u]| Lp a a) (* (- 1.0) Lp |R[u]| |R[u]|) (* 2.0 Lp X) (* 2.0 Lp X a a |l2[u]|) (* 2.0 Lp X |r[u]| |r[u]|) (* Lp X X) (* Lp X X a a |l2[u]|) (* Lp X X |r[u]| |r[u]|) (* Lp a a |l2[u]|) (* Lp |r[u]| |r[u]|)) 0.0))
(check-sat)
(reset)
; herrera2023/T4c, step 8
; claim: L*La[u] <= L*(l[u]*(1 + X)^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |La[u]| Real)
(declare-const X Real)
(declare-const |l[u]| Real)
; 4
(assert (>= (+ (* (- 1.0) |La[u]|) (* X |l[u]|) |l[u]|) 0.0))
; 5
(assert (>= (+ (* X |l[u]|) (* X X |l[u]|)) 0.0))
; about l[u]
(assert (>= |l[u]| 0.0))
; about X
(assert (>= X 0.0))
; about La[u]
(assert (>= |La[u]| 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; La[u] is nonnegative
(assert (>= |La[u]| 0.0))
; X is nonnegative
(assert (>= X 0.0))
; l[u] is nonnegative
(assert (>= |l[u]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) L |La[u]|) (* 2.0 L X |l[u]|) (* L X X |l[u]|) (* L |l[u]|)) 0.0))
(check-sat)
(reset)
; herrera2023/T4c, step 9, base
; claim: M[0] <= k[0]*(1 + X)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |M[0]| Real)
(declare-const X Real)
(declare-const |k[0]| Real)
; definition
(assert (= (* (- 1.0) |M[0]|) 0.0))
; definition
(assert (= (* (- 1.0) |k[0]|) 0.0))
; about X
(assert (>= X 0.0))
; X is nonnegative
(assert (>= X 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |M[0]|) (* 2.0 X |k[0]|) (* X X |k[0]|) |k[0]|) 0.0))
(check-sat)
(reset)
; herrera2023/T4c, step 9, step
; claim: M[u + 1] <= k[u + 1]*(1 + X)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |La[u]| Real)
(declare-const Lp Real)
(declare-const |M[u + 1]| Real)
(declare-const |M[u]| Real)
(declare-const |R[u]| Real)
(declare-const X Real)
(declare-const a Real)
(declare-const |k[u + 1]| Real)
(declare-const |k[u]| Real)
(declare-const |l2[u]| Real)
(declare-const |l[u]| Real)
(declare-const |r[u]| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |M[u]|) (* 2.0 X |k[u]|) (* X X |k[u]|) |k[u]|) 0.0))
; definition
(assert (= (+ (* L |La[u]|) (* L |M[u]| a) (* |La[u]| |La[u]| Lp a a) Lp (* Lp |R[u]| |R[u]|) (* (- 1.0) |M[u + 1]|)) 0.0))
; definition
(assert (= (+ (* L a |k[u]|) (* L |l[u]|) Lp (* Lp a a |l2[u]|) (* Lp |r[u]| |r[u]|) (* (- 1.0) |k[u + 1]|)) 0.0))
; 7
(assert (>= (+ (* (- 1.0) |La[u]| |La[u]| Lp a a) (* (- 1.0) Lp |R[u]| |R[u]|) (* 2.0 Lp X) (* 2.0 Lp X a a |l2[u]|) (* 2.0 Lp X |r[u]| |r[u]|) (* Lp X X) (* Lp X X a a |l2[u]|) (* Lp X X |r[u]| |r[u]|) (* Lp a a |l2[u]|) (* Lp |r[u]| |r[u]|)) 0.0))
; 8
(assert (>= (+ (* (- 1.0) L |La[u]|) (* 2.0 L X |l[u]|) (* L X X |l[u]|) (* L |l[u]|)) 0.0))
; about r[u]
(assert (>= |r[u]| 0.0))
; about l[u]
(assert (>= |l[u]| 0.0))
; about a
(assert (>= a 0.0))
; about X
(assert (>= X 0.0))
; about R[u]
(assert (>= |R[u]| 0.0))
; about Lp
(assert (>= Lp 0.0))
; about La[u]
(assert (>= |La[u]| 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; La[u] is nonnegative
(assert (>= |La[u]| 0.0))
; Lp is nonnegative
(assert (>= Lp 0.0))
; R[u] is nonnegative
(assert (>= |R[u]| 0.0))
; X is nonnegative
(assert (>= X 0.0))
; a is nonnegative
(assert (>= a 0.0))
; l[u] is nonnegative
(assert (>= |l[u]| 0.0))
; r[u] is nonnegative
(assert (>= |r[u]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |M[u + 1]|) (* 2.0 X |k[u + 1]|) (* X X |k[u + 1]|) |k[u + 1]|) 0.0))
(check-sat)
(reset)
; herrera2023/T4c, claim 1
; claim: La[m]^2 <= l2[m]*(1 + X)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |La[m]| Real)
(declare-const Lp Real)
(declare-const |M[m + 1]| Real)
(declare-const |M[m]| Real)
(declare-const |R[m]| Real)
(declare-const X Real)
(declare-const a Real)
(declare-const |k[m + 1]| Real)
(declare-const |k[m]| Real)
(declare-const |l2[m + 1]| Real)
(declare-const |l2[m]| Real)
(declare-const |l[m]| Real)
(declare-const |r[m]| Real)
; definition
(assert (= (+ (* L |La[m]|) (* L |M[m]| a) (* |La[m]| |La[m]| Lp a a) Lp (* Lp |R[m]| |R[m]|) (* (- 1.0) |M[m + 1]|)) 0.0))
; definition
(assert (= (+ (* L L) (* L L a a |l2[m]|) (* L L |r[m]| |r[m]|) (* (- 1.0) |l2[m + 1]|)) 0.0))
; definition
(assert (= (+ (* L a |k[m]|) (* L |l[m]|) Lp (* Lp a a |l2[m]|) (* Lp |r[m]| |r[m]|) (* (- 1.0) |k[m + 1]|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |La[m]| |La[m]|) (* 2.0 X |l2[m]|) (* X X |l2[m]|) |l2[m]|) 0.0))
; 9
(assert (>= (+ (* (- 1.0) |M[m]|) (* 2.0 X |k[m]|) (* X X |k[m]|) |k[m]|) 0.0))
; about r[m]
(assert (>= |r[m]| 0.0))
; about l[m]
(assert (>= |l[m]| 0.0))
; about a
(assert (>= a 0.0))
; about X
(assert (>= X 0.0))
; about R[m]
(assert (>= |R[m]| 0.0))
; about Lp
(assert (>= Lp 0.0))
; about La[m]
(assert (>= |La[m]| 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; La[m] is nonnegative
(assert (>= |La[m]| 0.0))
; Lp is nonnegative
(assert (>= Lp 0.0))
; R[m] is nonnegative
(assert (>= |R[m]| 0.0))
; X is nonnegative
(assert (>= X 0.0))
; a is nonnegative
(assert (>= a 0.0))
; l[m] is nonnegative
(assert (>= |l[m]| 0.0))
; r[m] is nonnegative
(assert (>= |r[m]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |La[m]| |La[m]|) (* 2.0 X |l2[m]|) (* X X |l2[m]|) |l2[m]|) 0.0))
(check-sat)
(reset)
; herrera2023/T4c, claim 2
; claim: M[m] <= k[m]*(1 + X)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |La[m]| Real)
(declare-const Lp Real)
(declare-const |M[m + 1]| Real)
(declare-const |M[m]| Real)
(declare-const |R[m]| Real)
(declare-const X Real)
(declare-const a Real)
(declare-const |k[m + 1]| Real)
(declare-const |k[m]| Real)
(declare-const |l2[m + 1]| Real)
(declare-const |l2[m]| Real)
(declare-const |l[m]| Real)
(declare-const |r[m]| Real)
; definition
(assert (= (+ (* L |La[m]|) (* L |M[m]| a) (* |La[m]| |La[m]| Lp a a) Lp (* Lp |R[m]| |R[m]|) (* (- 1.0) |M[m + 1]|)) 0.0))
; definition
(assert (= (+ (* L L) (* L L a a |l2[m]|) (* L L |r[m]| |r[m]|) (* (- 1.0) |l2[m + 1]|)) 0.0))
; definition
(assert (= (+ (* L a |k[m]|) (* L |l[m]|) Lp (* Lp a a |l2[m]|) (* Lp |r[m]| |r[m]|) (* (- 1.0) |k[m + 1]|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |La[m]| |La[m]|) (* 2.0 X |l2[m]|) (* X X |l2[m]|) |l2[m]|) 0.0))
; 9
(assert (>= (+ (* (- 1.0) |M[m]|) (* 2.0 X |k[m]|) (* X X |k[m]|) |k[m]|) 0.0))
; about r[m]
(assert (>= |r[m]| 0.0))
; about l[m]
(assert (>= |l[m]| 0.0))
; about a
(assert (>= a 0.0))
; about X
(assert (>= X 0.0))
; about R[m]
(assert (>= |R[m]| 0.0))
; about Lp
(assert (>= Lp 0.0))
; about La[m]
(assert (>= |La[m]| 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; La[m] is nonnegative
(assert (>= |La[m]| 0.0))
; Lp is nonnegative
(assert (>= Lp 0.0))
; R[m] is nonnegative
(assert (>= |R[m]| 0.0))
; X is nonnegative
(assert (>= X 0.0))
; a is nonnegative
(assert (>= a 0.0))
; l[m] is nonnegative
(assert (>= |l[m]| 0.0))
; r[m] is nonnegative
(assert (>= |r[m]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |M[m]|) (* 2.0 X |k[m]|) (* X X |k[m]|) |k[m]|) 0.0))
(check-sat)
