; published/K15, step 1, base
; claim: Sum(i[k]^2, k, 0, 0 - 1) <= (e[0] - e[0])*G^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/K15, step 1, step
; claim: Sum(i[k]^2, k, 0, j - 1) + i[j + 1 - 1]^2 <= (e[0] - e[j + 1])*G^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const G Real)
(declare-const |Sum(i[i1]^2, i1, 0, j - 1)| Real)
(declare-const |e[0]| Real)
(declare-const |e[j + 1]| Real)
(declare-const |e[j]| Real)
(declare-const |i[j]| Real)
; induction hypothesis
(assert (>= (+ (* G G |e[0]|) (* (- 1.0) G G |e[j]|) (* (- 1.0) |Sum(i[i1]^2, i1, 0, j - 1)|)) 0.0))
; H1
(assert (>= (+ (* (- 1.0) G G |e[j + 1]|) (* G G |e[j]|) (* (- 1.0) |i[j]| |i[j]|)) 0.0))
; about e[j]
(assert (>= |e[j]| 0.0))
; about e[j + 1]
(assert (>= |e[j + 1]| 0.0))
; about e[0]
(assert (>= |e[0]| 0.0))
; about G
(assert (>= G 0.0))
; G is nonnegative
(assert (>= G 0.0))
; Sum(i[i1]^2, i1, 0, j - 1) is nonnegative
(assert (>= |Sum(i[i1]^2, i1, 0, j - 1)| 0.0))
; e[0] is nonnegative
(assert (>= |e[0]| 0.0))
; e[j + 1] is nonnegative
(assert (>= |e[j + 1]| 0.0))
; e[j] is nonnegative
(assert (>= |e[j]| 0.0))
; the negation of the claim
(assert (< (+ (* G G |e[0]|) (* (- 1.0) G G |e[j + 1]|) (* (- 1.0) |Sum(i[i1]^2, i1, 0, j - 1)|) (* (- 1.0) |i[j]| |i[j]|)) 0.0))
(check-sat)
(reset)
; published/K15, step 3
; claim: Sum(i[k]^2, k, 0, T - 1) <= R^2*G^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const G Real)
(declare-const R Real)
(declare-const |Sum(i[i1]^2, i1, 0, T - 1)| Real)
(declare-const |e[0]| Real)
(declare-const |e[T]| Real)
; H2
(assert (>= (+ (* R R) (* (- 1.0) |e[0]|)) 0.0))
; 1
(assert (>= (+ (* G G |e[0]|) (* (- 1.0) G G |e[T]|) (* (- 1.0) |Sum(i[i1]^2, i1, 0, T - 1)|)) 0.0))
; 1
(assert (>= 0.0 0.0))
; about e[T]
(assert (>= |e[T]| 0.0))
; about e[0]
(assert (>= |e[0]| 0.0))
; about R
(assert (>= R 0.0))
; about G
(assert (>= G 0.0))
; G is nonnegative
(assert (>= G 0.0))
; R is nonnegative
(assert (>= R 0.0))
; Sum(i[i1]^2, i1, 0, T - 1) is nonnegative
(assert (>= |Sum(i[i1]^2, i1, 0, T - 1)| 0.0))
; e[0] is nonnegative
(assert (>= |e[0]| 0.0))
; e[T] is nonnegative
(assert (>= |e[T]| 0.0))
; the negation of the claim
(assert (< (+ (* G G R R) (* (- 1.0) |Sum(i[i1]^2, i1, 0, T - 1)|)) 0.0))
(check-sat)
(reset)
; published/K15, step 4
; claim: Sum(i[k], k, 0, T - 1)^2 <= T*(R^2*G^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const G Real)
(declare-const R Real)
(declare-const |Sum(i[i1], i1, 0, T - 1)| Real)
(declare-const |Sum(i[i1]^2, i1, 0, T - 1)| Real)
(declare-const T Real)
; 2
(assert (>= (+ (* (- 1.0) |Sum(i[i1], i1, 0, T - 1)| |Sum(i[i1], i1, 0, T - 1)|) (* |Sum(i[i1]^2, i1, 0, T - 1)| T)) 0.0))
; 3
(assert (>= (+ (* G G R R) (* (- 1.0) |Sum(i[i1]^2, i1, 0, T - 1)|)) 0.0))
; index
(assert (>= (+ (- 1.0) T) 0.0))
; about T
(assert (>= (+ (- 1.0) T) 0.0))
; about R
(assert (>= R 0.0))
; about G
(assert (>= G 0.0))
; G is nonnegative
(assert (>= G 0.0))
; R is nonnegative
(assert (>= R 0.0))
; Sum(i[i1]^2, i1, 0, T - 1) is nonnegative
(assert (>= |Sum(i[i1]^2, i1, 0, T - 1)| 0.0))
; T is nonnegative
(assert (>= T 0.0))
; the negation of the claim
(assert (< (+ (* G G R R T) (* (- 1.0) |Sum(i[i1], i1, 0, T - 1)| |Sum(i[i1], i1, 0, T - 1)|)) 0.0))
(check-sat)
(reset)
; published/K15, step 5
; claim: Sum(i[k], k, 0, T - 1)^2 <= (G*R*sqrt(T))^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const G Real)
(declare-const R Real)
(declare-const |Sum(i[i1], i1, 0, T - 1)| Real)
(declare-const T Real)
(declare-const |sqrt(T)| Real)
; 4
(assert (>= (+ (* G G R R T) (* (- 1.0) |Sum(i[i1], i1, 0, T - 1)| |Sum(i[i1], i1, 0, T - 1)|)) 0.0))
; index
(assert (>= (+ (- 1.0) T) 0.0))
; about T
(assert (>= (+ (- 1.0) T) 0.0))
; about R
(assert (>= R 0.0))
; about G
(assert (>= G 0.0))
; about sqrt(T)
(assert (= (+ (* (- 1.0) T) (* |sqrt(T)| |sqrt(T)|)) 0.0))
; G is nonnegative
(assert (>= G 0.0))
; R is nonnegative
(assert (>= R 0.0))
; T is nonnegative
(assert (>= T 0.0))
; sqrt(T) is nonnegative
(assert (>= |sqrt(T)| 0.0))
; the negation of the claim
(assert (< (+ (* G G R R |sqrt(T)| |sqrt(T)|) (* (- 1.0) |Sum(i[i1], i1, 0, T - 1)| |Sum(i[i1], i1, 0, T - 1)|)) 0.0))
(check-sat)
(reset)
; published/K15, claim
; claim: Sum(i[k], k, 0, T - 1) <= G*R*sqrt(T)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const G Real)
(declare-const R Real)
(declare-const |Sum(i[i1], i1, 0, T - 1)| Real)
(declare-const T Real)
(declare-const |sqrt(T)| Real)
; 5
(assert (>= (+ (* G G R R |sqrt(T)| |sqrt(T)|) (* (- 1.0) |Sum(i[i1], i1, 0, T - 1)| |Sum(i[i1], i1, 0, T - 1)|)) 0.0))
; index
(assert (>= (+ (- 1.0) T) 0.0))
; about T
(assert (>= (+ (- 1.0) T) 0.0))
; about R
(assert (>= R 0.0))
; about G
(assert (>= G 0.0))
; about sqrt(T)
(assert (= (+ (* (- 1.0) T) (* |sqrt(T)| |sqrt(T)|)) 0.0))
; G is nonnegative
(assert (>= G 0.0))
; R is nonnegative
(assert (>= R 0.0))
; T is nonnegative
(assert (>= T 0.0))
; sqrt(T) is nonnegative
(assert (>= |sqrt(T)| 0.0))
; the negation of the claim
(assert (< (+ (* G R |sqrt(T)|) (* (- 1.0) |Sum(i[i1], i1, 0, T - 1)|)) 0.0))
(check-sat)
