; published/K17, step 1, base
; claim: a*Sum(i[k], k, 0, 0 - 1) <= B[0] - B[0] + 0*(a^2/2*G^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/K17, step 1, step
; claim: a*(Sum(i[k], k, 0, j - 1) + i[j + 1 - 1]) <= B[0] - B[j + 1] + (j + 1)*(a^2/2*G^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |B[0]| Real)
(declare-const |B[j + 1]| Real)
(declare-const |B[j]| Real)
(declare-const G Real)
(declare-const |Sum(i[i1], i1, 0, j - 1)| Real)
(declare-const a Real)
(declare-const |i[j]| Real)
(declare-const j Real)
; induction hypothesis
(assert (>= (+ |B[0]| (* (- 1.0) |B[j]|) (* (/ 1.0 2.0) G G a a j) (* (- 1.0) |Sum(i[i1], i1, 0, j - 1)| a)) 0.0))
; H1
(assert (>= (+ (* (- 1.0) |B[j + 1]|) |B[j]| (* (/ 1.0 2.0) G G a a) (* (- 1.0) a |i[j]|)) 0.0))
; index
(assert (>= j 0.0))
; about j
(assert (>= j 0.0))
; about a
(assert (> a 0.0))
; about G
(assert (>= G 0.0))
; about B[j]
(assert (>= |B[j]| 0.0))
; about B[j + 1]
(assert (>= |B[j + 1]| 0.0))
; about B[0]
(assert (>= |B[0]| 0.0))
; B[0] is nonnegative
(assert (>= |B[0]| 0.0))
; B[j + 1] is nonnegative
(assert (>= |B[j + 1]| 0.0))
; B[j] is nonnegative
(assert (>= |B[j]| 0.0))
; G is nonnegative
(assert (>= G 0.0))
; a is nonnegative
(assert (>= a 0.0))
; j is nonnegative
(assert (>= j 0.0))
; the negation of the claim
(assert (< (+ |B[0]| (* (- 1.0) |B[j + 1]|) (* (/ 1.0 2.0) G G a a) (* (/ 1.0 2.0) G G a a j) (* (- 1.0) |Sum(i[i1], i1, 0, j - 1)| a) (* (- 1.0) a |i[j]|)) 0.0))
(check-sat)
(reset)
; published/K17, step 2
; claim: a*Sum(i[k], k, 0, T - 1) <= M + T*(a^2/2*G^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |B[0]| Real)
(declare-const |B[T]| Real)
(declare-const G Real)
(declare-const M Real)
(declare-const |Sum(i[i1], i1, 0, T - 1)| Real)
(declare-const T Real)
(declare-const a Real)
; H2
(assert (>= (+ (* (- 1.0) |B[0]|) M) 0.0))
; 1
(assert (>= (+ |B[0]| (* (- 1.0) |B[T]|) (* (/ 1.0 2.0) G G T a a) (* (- 1.0) |Sum(i[i1], i1, 0, T - 1)| a)) 0.0))
; 1
(assert (>= 0.0 0.0))
; about a
(assert (> a 0.0))
; about T
(assert (>= T 0.0))
; about G
(assert (>= G 0.0))
; about B[T]
(assert (>= |B[T]| 0.0))
; about B[0]
(assert (>= |B[0]| 0.0))
; B[0] is nonnegative
(assert (>= |B[0]| 0.0))
; B[T] is nonnegative
(assert (>= |B[T]| 0.0))
; G is nonnegative
(assert (>= G 0.0))
; T is nonnegative
(assert (>= T 0.0))
; a is nonnegative
(assert (>= a 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) G G T a a) M (* (- 1.0) |Sum(i[i1], i1, 0, T - 1)| a)) 0.0))
(check-sat)
(reset)
; published/K17, claim
; claim: Sum(i[k], k, 0, T - 1) <= M/a + a*G^2*T/2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/a| Real)
(declare-const G Real)
(declare-const M Real)
(declare-const |Sum(i[i1], i1, 0, T - 1)| Real)
(declare-const T Real)
(declare-const a Real)
; 2
(assert (>= (+ (* (/ 1.0 2.0) G G T a a) M (* (- 1.0) |Sum(i[i1], i1, 0, T - 1)| a)) 0.0))
; about a
(assert (> a 0.0))
; about T
(assert (>= T 0.0))
; about G
(assert (>= G 0.0))
; about 1/a
(assert (= (+ (- 1.0) (* |1/a| a)) 0.0))
; 1/a is nonnegative
(assert (>= |1/a| 0.0))
; G is nonnegative
(assert (>= G 0.0))
; T is nonnegative
(assert (>= T 0.0))
; a is nonnegative
(assert (>= a 0.0))
; the negation of the claim
(assert (< (+ (* |1/a| M) (* (/ 1.0 2.0) G G T a) (* (- 1.0) |Sum(i[i1], i1, 0, T - 1)|)) 0.0))
(check-sat)
