; published/K8, step 1
; claim: norm(g[k])^2 <= G^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const G Real)
(declare-const |inner(g[k], g[k])| Real)
(declare-const |norm(g[k])| Real)
; H2
(assert (>= (+ G (* (- 1.0) |norm(g[k])|)) 0.0))
; about norm(g[k])
(assert (= (+ (* (- 1.0) |inner(g[k], g[k])|) (* |norm(g[k])| |norm(g[k])|)) 0.0))
; about inner(g[k], g[k])
(assert (= (+ |inner(g[k], g[k])| (* (- 1.0) |norm(g[k])| |norm(g[k])|)) 0.0))
; about G
(assert (> G 0.0))
; G is nonnegative
(assert (>= G 0.0))
; inner(g[k], g[k]) is nonnegative
(assert (>= |inner(g[k], g[k])| 0.0))
; norm(g[k]) is nonnegative
(assert (>= |norm(g[k])| 0.0))
; the negation of the claim
(assert (< (+ (* G G) (* (- 1.0) |norm(g[k])| |norm(g[k])|)) 0.0))
(check-sat)
(reset)
; published/K8, step 2
; claim: sqrt(T) > 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const T Real)
(declare-const |sqrt(T)| Real)
; index
(assert (>= (+ (- 1.0) T) 0.0))
; about T
(assert (>= (+ (- 1.0) T) 0.0))
; about sqrt(T)
(assert (= (+ (* (- 1.0) T) (* |sqrt(T)| |sqrt(T)|)) 0.0))
; T is nonnegative
(assert (>= T 0.0))
; sqrt(T) is nonnegative
(assert (>= |sqrt(T)| 0.0))
; the negation of the claim
(assert (<= |sqrt(T)| 0.0))
(check-sat)
(reset)
; published/K8, step 3
; claim: 2*(R/(G*sqrt(T)))*inner(g[k], x[k] - m) == norm(x[k] - m)^2 - norm(x[k + 1] - m)^2 + (R/(G*sqrt(T)))^2*norm(g[k])^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/G| Real)
(declare-const |1/sqrt(T)| Real)
(declare-const G Real)
(declare-const R Real)
(declare-const T Real)
(declare-const |inner(g[k], g[k])| Real)
(declare-const |inner(g[k], m)| Real)
(declare-const |inner(g[k], x[k])| Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, x[k])| Real)
(declare-const |inner(x[k], x[k])| Real)
(declare-const |norm((1/G*1/sqrt(T)*R)*g[k] + m + (-1)*x[k])| Real)
(declare-const |norm(g[k])| Real)
(declare-const |norm(m + (-1)*x[k])| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(x[k])| Real)
(declare-const |sqrt(T)| Real)
; 2
(assert (> |sqrt(T)| 0.0))
; index
(assert (>= (+ (- 1.0) T) 0.0))
; about sqrt(T)
(assert (= (+ (* (- 1.0) T) (* |sqrt(T)| |sqrt(T)|)) 0.0))
; about norm(m + (-1)*x[k])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[k])|) (* (- 1.0) |inner(x[k], x[k])|) (* |norm(m + (-1)*x[k])| |norm(m + (-1)*x[k])|)) 0.0))
; about inner(x[k], x[k])
(assert (= (+ |inner(x[k], x[k])| (* (- 1.0) |norm(x[k])| |norm(x[k])|)) 0.0))
; about norm(x[k])
(assert (= (+ (* (- 1.0) |inner(x[k], x[k])|) (* |norm(x[k])| |norm(x[k])|)) 0.0))
; about inner(m, m)
(assert (= (+ |inner(m, m)| (* (- 1.0) |norm(m)| |norm(m)|)) 0.0))
; about norm(m)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* |norm(m)| |norm(m)|)) 0.0))
; about norm(g[k])
(assert (= (+ (* (- 1.0) |inner(g[k], g[k])|) (* |norm(g[k])| |norm(g[k])|)) 0.0))
; about inner(g[k], g[k])
(assert (= (+ |inner(g[k], g[k])| (* (- 1.0) |norm(g[k])| |norm(g[k])|)) 0.0))
; about norm((1/G*1/sqrt(T)*R)*g[k] + m + (-1)*x[k])
(assert (= (+ (* (- 2.0) |1/G| |1/sqrt(T)| R |inner(g[k], m)|) (* 2.0 |1/G| |1/sqrt(T)| R |inner(g[k], x[k])|) (* (- 1.0) |1/G| |1/G| |1/sqrt(T)| |1/sqrt(T)| R R |inner(g[k], g[k])|) (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[k])|) (* (- 1.0) |inner(x[k], x[k])|) (* |norm((1/G*1/sqrt(T)*R)*g[k] + m + (-1)*x[k])| |norm((1/G*1/sqrt(T)*R)*g[k] + m + (-1)*x[k])|)) 0.0))
; about T
(assert (>= (+ (- 1.0) T) 0.0))
; about R
(assert (> R 0.0))
; about 1/sqrt(T)
(assert (= (+ (- 1.0) (* |1/sqrt(T)| |sqrt(T)|)) 0.0))
; about 1/G
(assert (= (+ (- 1.0) (* |1/G| G)) 0.0))
; about G
(assert (> G 0.0))
; 1/G is nonnegative
(assert (>= |1/G| 0.0))
; 1/sqrt(T) is nonnegative
(assert (>= |1/sqrt(T)| 0.0))
; G is nonnegative
(assert (>= G 0.0))
; R is nonnegative
(assert (>= R 0.0))
; T is nonnegative
(assert (>= T 0.0))
; inner(g[k], g[k]) is nonnegative
(assert (>= |inner(g[k], g[k])| 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(x[k], x[k]) is nonnegative
(assert (>= |inner(x[k], x[k])| 0.0))
; norm((1/G*1/sqrt(T)*R)*g[k] + m + (-1)*x[k]) is nonnegative
(assert (>= |norm((1/G*1/sqrt(T)*R)*g[k] + m + (-1)*x[k])| 0.0))
; norm(g[k]) is nonnegative
(assert (>= |norm(g[k])| 0.0))
; norm(m + (-1)*x[k]) is nonnegative
(assert (>= |norm(m + (-1)*x[k])| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(x[k]) is nonnegative
(assert (>= |norm(x[k])| 0.0))
; sqrt(T) is nonnegative
(assert (>= |sqrt(T)| 0.0))
; the negation of the claim
(assert (not (= (+ (* 2.0 |1/G| |1/sqrt(T)| R |inner(g[k], m)|) (* (- 2.0) |1/G| |1/sqrt(T)| R |inner(g[k], x[k])|) (* |1/G| |1/G| |1/sqrt(T)| |1/sqrt(T)| R R |norm(g[k])| |norm(g[k])|) (* (- 1.0) |norm((1/G*1/sqrt(T)*R)*g[k] + m + (-1)*x[k])| |norm((1/G*1/sqrt(T)*R)*g[k] + m + (-1)*x[k])|) (* |norm(m + (-1)*x[k])| |norm(m + (-1)*x[k])|)) 0.0)))
(check-sat)
(reset)
; published/K8, step 4
; claim: (R/(G*sqrt(T)))^2*norm(g[k])^2 <= (R/(G*sqrt(T)))^2*G^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/G| Real)
(declare-const |1/sqrt(T)| Real)
(declare-const G Real)
(declare-const R Real)
(declare-const T Real)
(declare-const |inner(g[k], g[k])| Real)
(declare-const |norm(g[k])| Real)
(declare-const |sqrt(T)| Real)
; 2
(assert (> |sqrt(T)| 0.0))
; 1
(assert (>= (+ (* G G) (* (- 1.0) |norm(g[k])| |norm(g[k])|)) 0.0))
; index
(assert (>= (+ (- 1.0) T) 0.0))
; about norm(g[k])
(assert (= (+ (* (- 1.0) |inner(g[k], g[k])|) (* |norm(g[k])| |norm(g[k])|)) 0.0))
; about inner(g[k], g[k])
(assert (= (+ |inner(g[k], g[k])| (* (- 1.0) |norm(g[k])| |norm(g[k])|)) 0.0))
; about T
(assert (>= (+ (- 1.0) T) 0.0))
; about R
(assert (> R 0.0))
; about G
(assert (> G 0.0))
; about 1/G
(assert (= (+ (- 1.0) (* |1/G| G)) 0.0))
; about sqrt(T)
(assert (= (+ (* (- 1.0) T) (* |sqrt(T)| |sqrt(T)|)) 0.0))
; about 1/sqrt(T)
(assert (= (+ (- 1.0) (* |1/sqrt(T)| |sqrt(T)|)) 0.0))
; 1/G is nonnegative
(assert (>= |1/G| 0.0))
; 1/sqrt(T) is nonnegative
(assert (>= |1/sqrt(T)| 0.0))
; G is nonnegative
(assert (>= G 0.0))
; R is nonnegative
(assert (>= R 0.0))
; T is nonnegative
(assert (>= T 0.0))
; inner(g[k], g[k]) is nonnegative
(assert (>= |inner(g[k], g[k])| 0.0))
; norm(g[k]) is nonnegative
(assert (>= |norm(g[k])| 0.0))
; sqrt(T) is nonnegative
(assert (>= |sqrt(T)| 0.0))
; the negation of the claim
(assert (< (+ (* |1/G| |1/G| |1/sqrt(T)| |1/sqrt(T)| G G R R) (* (- 1.0) |1/G| |1/G| |1/sqrt(T)| |1/sqrt(T)| R R |norm(g[k])| |norm(g[k])|)) 0.0))
(check-sat)
(reset)
; published/K8, step 5, base
; claim: 2*(R/(G*sqrt(T)))*Sum(inner(g[k], x[k] - m), k, 0, 0 - 1) <= norm(x[0] - m)^2 - norm(x[0] - m)^2 + 0*((R/(G*sqrt(T)))^2*G^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/K8, step 5, step
; claim: 2*(R/(G*sqrt(T)))*(Sum(inner(g[k], x[k] - m), k, 0, j - 1) + inner(g[j + 1 - 1], x[j + 1 - 1] - m)) <= norm(x[0] - m)^2 - norm(x[j + 1] - m)^2 + (j + 1)*((R/(G*sqrt(T)))^2*G^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/G| Real)
(declare-const |1/sqrt(T)| Real)
(declare-const G Real)
(declare-const R Real)
(declare-const |Sum(inner(g[i1], x[i1]), i1, 0, j - 1)| Real)
(declare-const T Real)
(declare-const |inner(Sum(g[i1], i1, 0, j - 1), m)| Real)
(declare-const |inner(g[0], g[0])| Real)
(declare-const |inner(g[0], m)| Real)
(declare-const |inner(g[0], x[0])| Real)
(declare-const |inner(g[1], g[1])| Real)
(declare-const |inner(g[1], m)| Real)
(declare-const |inner(g[1], x[1])| Real)
(declare-const |inner(g[2], g[2])| Real)
(declare-const |inner(g[2], m)| Real)
(declare-const |inner(g[2], x[2])| Real)
(declare-const |inner(g[j + 1], g[j + 1])| Real)
(declare-const |inner(g[j + 1], m)| Real)
(declare-const |inner(g[j + 1], x[j + 1])| Real)
(declare-const |inner(g[j + 2], g[j + 2])| Real)
(declare-const |inner(g[j + 2], m)| Real)
(declare-const |inner(g[j + 2], x[j + 2])| Real)
(declare-const |inner(g[j + 3], g[j + 3])| Real)
(declare-const |inner(g[j + 3], m)| Real)
(declare-const |inner(g[j + 3], x[j + 3])| Real)
(declare-const |inner(g[j], g[j])| Real)
(declare-const |inner(g[j], m)| Real)
(declare-const |inner(g[j], x[j])| Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, x[0])| Real)
(declare-const |inner(m, x[1])| Real)
(declare-const |inner(m, x[2])| Real)
(declare-const |inner(m, x[3])| Real)
(declare-const |inner(m, x[j + 1])| Real)
(declare-const |inner(m, x[j + 2])| Real)
(declare-const |inner(m, x[j + 3])| Real)
(declare-const |inner(m, x[j + 4])| Real)
(declare-const |inner(m, x[j])| Real)
(declare-const |inner(x[0], x[0])| Real)
(declare-const |inner(x[1], x[1])| Real)
(declare-const |inner(x[2], x[2])| Real)
(declare-const |inner(x[3], x[3])| Real)
(declare-const |inner(x[j + 1], x[j + 1])| Real)
(declare-const |inner(x[j + 2], x[j + 2])| Real)
(declare-const |inner(x[j + 3], x[j + 3])| Real)
(declare-const |inner(x[j + 4], x[j + 4])| Real)
(declare-const |inner(x[j], x[j])| Real)
(declare-const j Real)
(declare-const |norm(g[0])| Real)
(declare-const |norm(g[1])| Real)
(declare-const |norm(g[2])| Real)
(declare-const |norm(g[j + 1])| Real)
(declare-const |norm(g[j + 2])| Real)
(declare-const |norm(g[j + 3])| Real)
(declare-const |norm(g[j])| Real)
(declare-const |norm(m + (-1)*x[0])| Real)
(declare-const |norm(m + (-1)*x[1])| Real)
(declare-const |norm(m + (-1)*x[2])| Real)
(declare-const |norm(m + (-1)*x[3])| Real)
(declare-const |norm(m + (-1)*x[j + 1])| Real)
(declare-const |norm(m + (-1)*x[j + 2])| Real)
(declare-const |norm(m + (-1)*x[j + 3])| Real)
(declare-const |norm(m + (-1)*x[j + 4])| Real)
(declare-const |norm(m + (-1)*x[j])| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(x[0])| Real)
(declare-const |norm(x[1])| Real)
(declare-const |norm(x[2])| Real)
(declare-const |norm(x[3])| Real)
(declare-const |norm(x[j + 1])| Real)
(declare-const |norm(x[j + 2])| Real)
(declare-const |norm(x[j + 3])| Real)
(declare-const |norm(x[j + 4])| Real)
(declare-const |norm(x[j])| Real)
(declare-const |sqrt(T)| Real)
; induction hypothesis
(assert (>= (+ (* (- 2.0) |1/G| |1/sqrt(T)| R |Sum(inner(g[i1], x[i1]), i1, 0, j - 1)|) (* 2.0 |1/G| |1/sqrt(T)| R |inner(Sum(g[i1], i1, 0, j - 1), m)|) (* |1/G| |1/G| |1/sqrt(T)| |1/sqrt(T)| G G R R j) (* |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- 1.0) |norm(m + (-1)*x[j])| |norm(m + (-1)*x[j])|)) 0.0))
; 3
(assert (= (+ (* 2.0 |1/G| |1/sqrt(T)| R |inner(g[j], m)|) (* (- 2.0) |1/G| |1/sqrt(T)| R |inner(g[j], x[j])|) (* |1/G| |1/G| |1/sqrt(T)| |1/sqrt(T)| R R |norm(g[j])| |norm(g[j])|) (* (- 1.0) |norm(m + (-1)*x[j + 1])| |norm(m + (-1)*x[j + 1])|) (* |norm(m + (-1)*x[j])| |norm(m + (-1)*x[j])|)) 0.0))
; 3
(assert (= (+ (* 2.0 |1/G| |1/sqrt(T)| R |inner(g[0], m)|) (* (- 2.0) |1/G| |1/sqrt(T)| R |inner(g[0], x[0])|) (* |1/G| |1/G| |1/sqrt(T)| |1/sqrt(T)| R R |norm(g[0])| |norm(g[0])|) (* |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- 1.0) |norm(m + (-1)*x[1])| |norm(m + (-1)*x[1])|)) 0.0))
; 3
(assert (= (+ (* 2.0 |1/G| |1/sqrt(T)| R |inner(g[j + 1], m)|) (* (- 2.0) |1/G| |1/sqrt(T)| R |inner(g[j + 1], x[j + 1])|) (* |1/G| |1/G| |1/sqrt(T)| |1/sqrt(T)| R R |norm(g[j + 1])| |norm(g[j + 1])|) (* |norm(m + (-1)*x[j + 1])| |norm(m + (-1)*x[j + 1])|) (* (- 1.0) |norm(m + (-1)*x[j + 2])| |norm(m + (-1)*x[j + 2])|)) 0.0))
; 4
(assert (>= (+ (* |1/G| |1/G| |1/sqrt(T)| |1/sqrt(T)| G G R R) (* (- 1.0) |1/G| |1/G| |1/sqrt(T)| |1/sqrt(T)| R R |norm(g[j])| |norm(g[j])|)) 0.0))
; 3
(assert (= (+ (* 2.0 |1/G| |1/sqrt(T)| R |inner(g[1], m)|) (* (- 2.0) |1/G| |1/sqrt(T)| R |inner(g[1], x[1])|) (* |1/G| |1/G| |1/sqrt(T)| |1/sqrt(T)| R R |norm(g[1])| |norm(g[1])|) (* |norm(m + (-1)*x[1])| |norm(m + (-1)*x[1])|) (* (- 1.0) |norm(m + (-1)*x[2])| |norm(m + (-1)*x[2])|)) 0.0))
; 3
(assert (= (+ (* 2.0 |1/G| |1/sqrt(T)| R |inner(g[j + 2], m)|) (* (- 2.0) |1/G| |1/sqrt(T)| R |inner(g[j + 2], x[j + 2])|) (* |1/G| |1/G| |1/sqrt(T)| |1/sqrt(T)| R R |norm(g[j + 2])| |norm(g[j + 2])|) (* |norm(m + (-1)*x[j + 2])| |norm(m + (-1)*x[j + 2])|) (* (- 1.0) |norm(m + (-1)*x[j + 3])| |norm(m + (-1)*x[j + 3])|)) 0.0))
; 4
(assert (>= (+ (* |1/G| |1/G| |1/sqrt(T)| |1/sqrt(T)| G G R R) (* (- 1.0) |1/G| |1/G| |1/sqrt(T)| |1/sqrt(T)| R R |norm(g[0])| |norm(g[0])|)) 0.0))
; 4
(assert (>= (+ (* |1/G| |1/G| |1/sqrt(T)| |1/sqrt(T)| G G R R) (* (- 1.0) |1/G| |1/G| |1/sqrt(T)| |1/sqrt(T)| R R |norm(g[j + 1])| |norm(g[j + 1])|)) 0.0))
; 3
(assert (= (+ (* 2.0 |1/G| |1/sqrt(T)| R |inner(g[2], m)|) (* (- 2.0) |1/G| |1/sqrt(T)| R |inner(g[2], x[2])|) (* |1/G| |1/G| |1/sqrt(T)| |1/sqrt(T)| R R |norm(g[2])| |norm(g[2])|) (* |norm(m + (-1)*x[2])| |norm(m + (-1)*x[2])|) (* (- 1.0) |norm(m + (-1)*x[3])| |norm(m + (-1)*x[3])|)) 0.0))
; 3
(assert (= (+ (* 2.0 |1/G| |1/sqrt(T)| R |inner(g[j + 3], m)|) (* (- 2.0) |1/G| |1/sqrt(T)| R |inner(g[j + 3], x[j + 3])|) (* |1/G| |1/G| |1/sqrt(T)| |1/sqrt(T)| R R |norm(g[j + 3])| |norm(g[j + 3])|) (* |norm(m + (-1)*x[j + 3])| |norm(m + (-1)*x[j + 3])|) (* (- 1.0) |norm(m + (-1)*x[j + 4])| |norm(m + (-1)*x[j + 4])|)) 0.0))
; 4
(assert (>= (+ (* |1/G| |1/G| |1/sqrt(T)| |1/sqrt(T)| G G R R) (* (- 1.0) |1/G| |1/G| |1/sqrt(T)| |1/sqrt(T)| R R |norm(g[1])| |norm(g[1])|)) 0.0))
; 4
(assert (>= (+ (* |1/G| |1/G| |1/sqrt(T)| |1/sqrt(T)| G G R R) (* (- 1.0) |1/G| |1/G| |1/sqrt(T)| |1/sqrt(T)| R R |norm(g[j + 2])| |norm(g[j + 2])|)) 0.0))
; index
(assert (>= (+ (- 1.0) T) 0.0))
; index
(assert (>= j 0.0))
; about norm(m + (-1)*x[j])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[j])|) (* (- 1.0) |inner(x[j], x[j])|) (* |norm(m + (-1)*x[j])| |norm(m + (-1)*x[j])|)) 0.0))
; about inner(x[j], x[j])
(assert (= (+ |inner(x[j], x[j])| (* (- 1.0) |norm(x[j])| |norm(x[j])|)) 0.0))
; about norm(x[j])
(assert (= (+ (* (- 1.0) |inner(x[j], x[j])|) (* |norm(x[j])| |norm(x[j])|)) 0.0))
; about inner(m, m)
(assert (= (+ |inner(m, m)| (* (- 1.0) |norm(m)| |norm(m)|)) 0.0))
; about norm(m)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* |norm(m)| |norm(m)|)) 0.0))
; about norm(m + (-1)*x[j + 4])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[j + 4])|) (* (- 1.0) |inner(x[j + 4], x[j + 4])|) (* |norm(m + (-1)*x[j + 4])| |norm(m + (-1)*x[j + 4])|)) 0.0))
; about inner(x[j + 4], x[j + 4])
(assert (= (+ |inner(x[j + 4], x[j + 4])| (* (- 1.0) |norm(x[j + 4])| |norm(x[j + 4])|)) 0.0))
; about norm(x[j + 4])
(assert (= (+ (* (- 1.0) |inner(x[j + 4], x[j + 4])|) (* |norm(x[j + 4])| |norm(x[j + 4])|)) 0.0))
; about norm(m + (-1)*x[j + 3])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[j + 3])|) (* (- 1.0) |inner(x[j + 3], x[j + 3])|) (* |norm(m + (-1)*x[j + 3])| |norm(m + (-1)*x[j + 3])|)) 0.0))
; about inner(x[j + 3], x[j + 3])
(assert (= (+ |inner(x[j + 3], x[j + 3])| (* (- 1.0) |norm(x[j + 3])| |norm(x[j + 3])|)) 0.0))
; about norm(x[j + 3])
(assert (= (+ (* (- 1.0) |inner(x[j + 3], x[j + 3])|) (* |norm(x[j + 3])| |norm(x[j + 3])|)) 0.0))
; about norm(m + (-1)*x[j + 2])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[j + 2])|) (* (- 1.0) |inner(x[j + 2], x[j + 2])|) (* |norm(m + (-1)*x[j + 2])| |norm(m + (-1)*x[j + 2])|)) 0.0))
; about inner(x[j + 2], x[j + 2])
(assert (= (+ |inner(x[j + 2], x[j + 2])| (* (- 1.0) |norm(x[j + 2])| |norm(x[j + 2])|)) 0.0))
; about norm(x[j + 2])
(assert (= (+ (* (- 1.0) |inner(x[j + 2], x[j + 2])|) (* |norm(x[j + 2])| |norm(x[j + 2])|)) 0.0))
; about norm(m + (-1)*x[j + 1])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[j + 1])|) (* (- 1.0) |inner(x[j + 1], x[j + 1])|) (* |norm(m + (-1)*x[j + 1])| |norm(m + (-1)*x[j + 1])|)) 0.0))
; about inner(x[j + 1], x[j + 1])
(assert (= (+ |inner(x[j + 1], x[j + 1])| (* (- 1.0) |norm(x[j + 1])| |norm(x[j + 1])|)) 0.0))
; about norm(x[j + 1])
(assert (= (+ (* (- 1.0) |inner(x[j + 1], x[j + 1])|) (* |norm(x[j + 1])| |norm(x[j + 1])|)) 0.0))
; about norm(m + (-1)*x[3])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[3])|) (* (- 1.0) |inner(x[3], x[3])|) (* |norm(m + (-1)*x[3])| |norm(m + (-1)*x[3])|)) 0.0))
; about inner(x[3], x[3])
(assert (= (+ |inner(x[3], x[3])| (* (- 1.0) |norm(x[3])| |norm(x[3])|)) 0.0))
; about norm(x[3])
(assert (= (+ (* (- 1.0) |inner(x[3], x[3])|) (* |norm(x[3])| |norm(x[3])|)) 0.0))
; about norm(m + (-1)*x[2])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[2])|) (* (- 1.0) |inner(x[2], x[2])|) (* |norm(m + (-1)*x[2])| |norm(m + (-1)*x[2])|)) 0.0))
; about inner(x[2], x[2])
(assert (= (+ |inner(x[2], x[2])| (* (- 1.0) |norm(x[2])| |norm(x[2])|)) 0.0))
; about norm(x[2])
(assert (= (+ (* (- 1.0) |inner(x[2], x[2])|) (* |norm(x[2])| |norm(x[2])|)) 0.0))
; about norm(m + (-1)*x[1])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[1])|) (* (- 1.0) |inner(x[1], x[1])|) (* |norm(m + (-1)*x[1])| |norm(m + (-1)*x[1])|)) 0.0))
; about inner(x[1], x[1])
(assert (= (+ |inner(x[1], x[1])| (* (- 1.0) |norm(x[1])| |norm(x[1])|)) 0.0))
; about norm(x[1])
(assert (= (+ (* (- 1.0) |inner(x[1], x[1])|) (* |norm(x[1])| |norm(x[1])|)) 0.0))
; about norm(m + (-1)*x[0])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[0])|) (* (- 1.0) |inner(x[0], x[0])|) (* |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|)) 0.0))
; about inner(x[0], x[0])
(assert (= (+ |inner(x[0], x[0])| (* (- 1.0) |norm(x[0])| |norm(x[0])|)) 0.0))
; about norm(x[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* |norm(x[0])| |norm(x[0])|)) 0.0))
; about norm(g[j])
(assert (= (+ (* (- 1.0) |inner(g[j], g[j])|) (* |norm(g[j])| |norm(g[j])|)) 0.0))
; about inner(g[j], g[j])
(assert (= (+ |inner(g[j], g[j])| (* (- 1.0) |norm(g[j])| |norm(g[j])|)) 0.0))
; about norm(g[j + 3])
(assert (= (+ (* (- 1.0) |inner(g[j + 3], g[j + 3])|) (* |norm(g[j + 3])| |norm(g[j + 3])|)) 0.0))
; about inner(g[j + 3], g[j + 3])
(assert (= (+ |inner(g[j + 3], g[j + 3])| (* (- 1.0) |norm(g[j + 3])| |norm(g[j + 3])|)) 0.0))
; about norm(g[j + 2])
(assert (= (+ (* (- 1.0) |inner(g[j + 2], g[j + 2])|) (* |norm(g[j + 2])| |norm(g[j + 2])|)) 0.0))
; about inner(g[j + 2], g[j + 2])
(assert (= (+ |inner(g[j + 2], g[j + 2])| (* (- 1.0) |norm(g[j + 2])| |norm(g[j + 2])|)) 0.0))
; about norm(g[j + 1])
(assert (= (+ (* (- 1.0) |inner(g[j + 1], g[j + 1])|) (* |norm(g[j + 1])| |norm(g[j + 1])|)) 0.0))
; about inner(g[j + 1], g[j + 1])
(assert (= (+ |inner(g[j + 1], g[j + 1])| (* (- 1.0) |norm(g[j + 1])| |norm(g[j + 1])|)) 0.0))
; about norm(g[2])
(assert (= (+ (* (- 1.0) |inner(g[2], g[2])|) (* |norm(g[2])| |norm(g[2])|)) 0.0))
; about inner(g[2], g[2])
(assert (= (+ |inner(g[2], g[2])| (* (- 1.0) |norm(g[2])| |norm(g[2])|)) 0.0))
; about norm(g[1])
(assert (= (+ (* (- 1.0) |inner(g[1], g[1])|) (* |norm(g[1])| |norm(g[1])|)) 0.0))
; about inner(g[1], g[1])
(assert (= (+ |inner(g[1], g[1])| (* (- 1.0) |norm(g[1])| |norm(g[1])|)) 0.0))
; about norm(g[0])
(assert (= (+ (* (- 1.0) |inner(g[0], g[0])|) (* |norm(g[0])| |norm(g[0])|)) 0.0))
; about inner(g[0], g[0])
(assert (= (+ |inner(g[0], g[0])| (* (- 1.0) |norm(g[0])| |norm(g[0])|)) 0.0))
; about j
(assert (>= j 0.0))
; about T
(assert (>= (+ (- 1.0) T) 0.0))
; about R
(assert (> R 0.0))
; about G
(assert (> G 0.0))
; about 1/G
(assert (= (+ (- 1.0) (* |1/G| G)) 0.0))
; about sqrt(T)
(assert (= (+ (* (- 1.0) T) (* |sqrt(T)| |sqrt(T)|)) 0.0))
; about 1/sqrt(T)
(assert (= (+ (- 1.0) (* |1/sqrt(T)| |sqrt(T)|)) 0.0))
; 1/G is nonnegative
(assert (>= |1/G| 0.0))
; 1/sqrt(T) is nonnegative
(assert (>= |1/sqrt(T)| 0.0))
; G is nonnegative
(assert (>= G 0.0))
; R is nonnegative
(assert (>= R 0.0))
; T is nonnegative
(assert (>= T 0.0))
; inner(g[0], g[0]) is nonnegative
(assert (>= |inner(g[0], g[0])| 0.0))
; inner(g[1], g[1]) is nonnegative
(assert (>= |inner(g[1], g[1])| 0.0))
; inner(g[2], g[2]) is nonnegative
(assert (>= |inner(g[2], g[2])| 0.0))
; inner(g[j + 1], g[j + 1]) is nonnegative
(assert (>= |inner(g[j + 1], g[j + 1])| 0.0))
; inner(g[j + 2], g[j + 2]) is nonnegative
(assert (>= |inner(g[j + 2], g[j + 2])| 0.0))
; inner(g[j + 3], g[j + 3]) is nonnegative
(assert (>= |inner(g[j + 3], g[j + 3])| 0.0))
; inner(g[j], g[j]) is nonnegative
(assert (>= |inner(g[j], g[j])| 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(x[0], x[0]) is nonnegative
(assert (>= |inner(x[0], x[0])| 0.0))
; inner(x[1], x[1]) is nonnegative
(assert (>= |inner(x[1], x[1])| 0.0))
; inner(x[2], x[2]) is nonnegative
(assert (>= |inner(x[2], x[2])| 0.0))
; inner(x[3], x[3]) is nonnegative
(assert (>= |inner(x[3], x[3])| 0.0))
; inner(x[j + 1], x[j + 1]) is nonnegative
(assert (>= |inner(x[j + 1], x[j + 1])| 0.0))
; inner(x[j + 2], x[j + 2]) is nonnegative
(assert (>= |inner(x[j + 2], x[j + 2])| 0.0))
; inner(x[j + 3], x[j + 3]) is nonnegative
(assert (>= |inner(x[j + 3], x[j + 3])| 0.0))
; inner(x[j + 4], x[j + 4]) is nonnegative
(assert (>= |inner(x[j + 4], x[j + 4])| 0.0))
; inner(x[j], x[j]) is nonnegative
(assert (>= |inner(x[j], x[j])| 0.0))
; j is nonnegative
(assert (>= j 0.0))
; norm(g[0]) is nonnegative
(assert (>= |norm(g[0])| 0.0))
; norm(g[1]) is nonnegative
(assert (>= |norm(g[1])| 0.0))
; norm(g[2]) is nonnegative
(assert (>= |norm(g[2])| 0.0))
; norm(g[j + 1]) is nonnegative
(assert (>= |norm(g[j + 1])| 0.0))
; norm(g[j + 2]) is nonnegative
(assert (>= |norm(g[j + 2])| 0.0))
; norm(g[j + 3]) is nonnegative
(assert (>= |norm(g[j + 3])| 0.0))
; norm(g[j]) is nonnegative
(assert (>= |norm(g[j])| 0.0))
; norm(m + (-1)*x[0]) is nonnegative
(assert (>= |norm(m + (-1)*x[0])| 0.0))
; norm(m + (-1)*x[1]) is nonnegative
(assert (>= |norm(m + (-1)*x[1])| 0.0))
; norm(m + (-1)*x[2]) is nonnegative
(assert (>= |norm(m + (-1)*x[2])| 0.0))
; norm(m + (-1)*x[3]) is nonnegative
(assert (>= |norm(m + (-1)*x[3])| 0.0))
; norm(m + (-1)*x[j + 1]) is nonnegative
(assert (>= |norm(m + (-1)*x[j + 1])| 0.0))
; norm(m + (-1)*x[j + 2]) is nonnegative
(assert (>= |norm(m + (-1)*x[j + 2])| 0.0))
; norm(m + (-1)*x[j + 3]) is nonnegative
(assert (>= |norm(m + (-1)*x[j + 3])| 0.0))
; norm(m + (-1)*x[j + 4]) is nonnegative
(assert (>= |norm(m + (-1)*x[j + 4])| 0.0))
; norm(m + (-1)*x[j]) is nonnegative
(assert (>= |norm(m + (-1)*x[j])| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(x[0]) is nonnegative
(assert (>= |norm(x[0])| 0.0))
; norm(x[1]) is nonnegative
(assert (>= |norm(x[1])| 0.0))
; norm(x[2]) is nonnegative
(assert (>= |norm(x[2])| 0.0))
; norm(x[3]) is nonnegative
(assert (>= |norm(x[3])| 0.0))
; norm(x[j + 1]) is nonnegative
(assert (>= |norm(x[j + 1])| 0.0))
; norm(x[j + 2]) is nonnegative
(assert (>= |norm(x[j + 2])| 0.0))
; norm(x[j + 3]) is nonnegative
(assert (>= |norm(x[j + 3])| 0.0))
; norm(x[j + 4]) is nonnegative
(assert (>= |norm(x[j + 4])| 0.0))
; norm(x[j]) is nonnegative
(assert (>= |norm(x[j])| 0.0))
; sqrt(T) is nonnegative
(assert (>= |sqrt(T)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |1/G| |1/sqrt(T)| R |Sum(inner(g[i1], x[i1]), i1, 0, j - 1)|) (* 2.0 |1/G| |1/sqrt(T)| R |inner(Sum(g[i1], i1, 0, j - 1), m)|) (* 2.0 |1/G| |1/sqrt(T)| R |inner(g[j], m)|) (* (- 2.0) |1/G| |1/sqrt(T)| R |inner(g[j], x[j])|) (* |1/G| |1/G| |1/sqrt(T)| |1/sqrt(T)| G G R R) (* |1/G| |1/G| |1/sqrt(T)| |1/sqrt(T)| G G R R j) (* |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- 1.0) |norm(m + (-1)*x[j + 1])| |norm(m + (-1)*x[j + 1])|)) 0.0))
(check-sat)
(reset)
; published/K8, step 6
; claim: norm(x[0] - m)^2 <= R^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const R Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, x[0])| Real)
(declare-const |inner(x[0], x[0])| Real)
(declare-const |norm(m + (-1)*x[0])| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(x[0])| Real)
; H3
(assert (>= (+ R (* (- 1.0) |norm(m + (-1)*x[0])|)) 0.0))
; about norm(m + (-1)*x[0])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[0])|) (* (- 1.0) |inner(x[0], x[0])|) (* |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|)) 0.0))
; about inner(x[0], x[0])
(assert (= (+ |inner(x[0], x[0])| (* (- 1.0) |norm(x[0])| |norm(x[0])|)) 0.0))
; about norm(x[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* |norm(x[0])| |norm(x[0])|)) 0.0))
; about inner(m, m)
(assert (= (+ |inner(m, m)| (* (- 1.0) |norm(m)| |norm(m)|)) 0.0))
; about norm(m)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* |norm(m)| |norm(m)|)) 0.0))
; about R
(assert (> R 0.0))
; R is nonnegative
(assert (>= R 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(x[0], x[0]) is nonnegative
(assert (>= |inner(x[0], x[0])| 0.0))
; norm(m + (-1)*x[0]) is nonnegative
(assert (>= |norm(m + (-1)*x[0])| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(x[0]) is nonnegative
(assert (>= |norm(x[0])| 0.0))
; the negation of the claim
(assert (< (+ (* R R) (* (- 1.0) |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|)) 0.0))
(check-sat)
(reset)
; published/K8, step 7
; claim: (R/(G*sqrt(T)))^2*G^2 == R^2/T
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/G| Real)
(declare-const |1/T| Real)
(declare-const |1/sqrt(T)| Real)
(declare-const G Real)
(declare-const R Real)
(declare-const T Real)
(declare-const |sqrt(T)| Real)
; 2
(assert (> |sqrt(T)| 0.0))
; index
(assert (>= (+ (- 1.0) T) 0.0))
; about T
(assert (>= (+ (- 1.0) T) 0.0))
; about R
(assert (> R 0.0))
; about G
(assert (> G 0.0))
; about 1/G
(assert (= (+ (- 1.0) (* |1/G| G)) 0.0))
; about 1/T
(assert (= (+ (- 1.0) (* |1/T| T)) 0.0))
; about sqrt(T)
(assert (= (+ (* (- 1.0) T) (* |sqrt(T)| |sqrt(T)|)) 0.0))
; about 1/sqrt(T)
(assert (= (+ (- 1.0) (* |1/sqrt(T)| |sqrt(T)|)) 0.0))
; 1/G is nonnegative
(assert (>= |1/G| 0.0))
; 1/T is nonnegative
(assert (>= |1/T| 0.0))
; 1/sqrt(T) is nonnegative
(assert (>= |1/sqrt(T)| 0.0))
; G is nonnegative
(assert (>= G 0.0))
; R is nonnegative
(assert (>= R 0.0))
; T is nonnegative
(assert (>= T 0.0))
; sqrt(T) is nonnegative
(assert (>= |sqrt(T)| 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) |1/G| |1/G| |1/sqrt(T)| |1/sqrt(T)| G G R R) (* |1/T| R R)) 0.0)))
(check-sat)
(reset)
; published/K8, step 8
; claim: 2*(R/(G*sqrt(T)))*Sum(inner(g[k], x[k] - m), k, 0, T - 1) <= 2*R^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/G| Real)
(declare-const |1/T| Real)
(declare-const |1/sqrt(T)| Real)
(declare-const G Real)
(declare-const R Real)
(declare-const |Sum(inner(g[i1], x[i1]), i1, 0, T - 1)| Real)
(declare-const T Real)
(declare-const |inner(Sum(g[i1], i1, 0, T - 1), m)| Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, x[0])| Real)
(declare-const |inner(m, x[T])| Real)
(declare-const |inner(x[0], x[0])| Real)
(declare-const |inner(x[T], x[T])| Real)
(declare-const |norm(m + (-1)*x[0])| Real)
(declare-const |norm(m + (-1)*x[T])| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(x[0])| Real)
(declare-const |norm(x[T])| Real)
(declare-const |sqrt(T)| Real)
; 6
(assert (>= (+ (* R R) (* (- 1.0) |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|)) 0.0))
; 7
(assert (= (+ (* (- 1.0) |1/G| |1/G| |1/sqrt(T)| |1/sqrt(T)| G G R R) (* |1/T| R R)) 0.0))
; 5
(assert (>= (+ (* (- 2.0) |1/G| |1/sqrt(T)| R |Sum(inner(g[i1], x[i1]), i1, 0, T - 1)|) (* 2.0 |1/G| |1/sqrt(T)| R |inner(Sum(g[i1], i1, 0, T - 1), m)|) (* |1/G| |1/G| |1/sqrt(T)| |1/sqrt(T)| G G R R T) (* |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- 1.0) |norm(m + (-1)*x[T])| |norm(m + (-1)*x[T])|)) 0.0))
; 5
(assert (>= 0.0 0.0))
; index
(assert (>= (+ (- 1.0) T) 0.0))
; about norm(m + (-1)*x[T])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[T])|) (* (- 1.0) |inner(x[T], x[T])|) (* |norm(m + (-1)*x[T])| |norm(m + (-1)*x[T])|)) 0.0))
; about inner(x[T], x[T])
(assert (= (+ |inner(x[T], x[T])| (* (- 1.0) |norm(x[T])| |norm(x[T])|)) 0.0))
; about norm(x[T])
(assert (= (+ (* (- 1.0) |inner(x[T], x[T])|) (* |norm(x[T])| |norm(x[T])|)) 0.0))
; about inner(m, m)
(assert (= (+ |inner(m, m)| (* (- 1.0) |norm(m)| |norm(m)|)) 0.0))
; about norm(m)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* |norm(m)| |norm(m)|)) 0.0))
; about norm(m + (-1)*x[0])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[0])|) (* (- 1.0) |inner(x[0], x[0])|) (* |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|)) 0.0))
; about inner(x[0], x[0])
(assert (= (+ |inner(x[0], x[0])| (* (- 1.0) |norm(x[0])| |norm(x[0])|)) 0.0))
; about norm(x[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* |norm(x[0])| |norm(x[0])|)) 0.0))
; about T
(assert (>= (+ (- 1.0) T) 0.0))
; about R
(assert (> R 0.0))
; about G
(assert (> G 0.0))
; about 1/G
(assert (= (+ (- 1.0) (* |1/G| G)) 0.0))
; about 1/T
(assert (= (+ (- 1.0) (* |1/T| T)) 0.0))
; about sqrt(T)
(assert (= (+ (* (- 1.0) T) (* |sqrt(T)| |sqrt(T)|)) 0.0))
; about 1/sqrt(T)
(assert (= (+ (- 1.0) (* |1/sqrt(T)| |sqrt(T)|)) 0.0))
; 1/G is nonnegative
(assert (>= |1/G| 0.0))
; 1/T is nonnegative
(assert (>= |1/T| 0.0))
; 1/sqrt(T) is nonnegative
(assert (>= |1/sqrt(T)| 0.0))
; G is nonnegative
(assert (>= G 0.0))
; R is nonnegative
(assert (>= R 0.0))
; T is nonnegative
(assert (>= T 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(x[0], x[0]) is nonnegative
(assert (>= |inner(x[0], x[0])| 0.0))
; inner(x[T], x[T]) is nonnegative
(assert (>= |inner(x[T], x[T])| 0.0))
; norm(m + (-1)*x[0]) is nonnegative
(assert (>= |norm(m + (-1)*x[0])| 0.0))
; norm(m + (-1)*x[T]) is nonnegative
(assert (>= |norm(m + (-1)*x[T])| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(x[0]) is nonnegative
(assert (>= |norm(x[0])| 0.0))
; norm(x[T]) is nonnegative
(assert (>= |norm(x[T])| 0.0))
; sqrt(T) is nonnegative
(assert (>= |sqrt(T)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |1/G| |1/sqrt(T)| R |Sum(inner(g[i1], x[i1]), i1, 0, T - 1)|) (* 2.0 |1/G| |1/sqrt(T)| R |inner(Sum(g[i1], i1, 0, T - 1), m)|) (* 2.0 R R)) 0.0))
(check-sat)
(reset)
; published/K8, step 9
; claim: Sum(inner(g[k], x[k] - m), k, 0, T - 1) <= R^2/(R/(G*sqrt(T)))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/G| Real)
(declare-const |1/R| Real)
(declare-const |1/sqrt(T)| Real)
(declare-const G Real)
(declare-const R Real)
(declare-const |Sum(inner(g[i1], x[i1]), i1, 0, T - 1)| Real)
(declare-const T Real)
(declare-const |inner(Sum(g[i1], i1, 0, T - 1), m)| Real)
(declare-const |sqrt(T)| Real)
; 2
(assert (> |sqrt(T)| 0.0))
; 8
(assert (>= (+ (* (- 2.0) |1/G| |1/sqrt(T)| R |Sum(inner(g[i1], x[i1]), i1, 0, T - 1)|) (* 2.0 |1/G| |1/sqrt(T)| R |inner(Sum(g[i1], i1, 0, T - 1), m)|) (* 2.0 R R)) 0.0))
; index
(assert (>= (+ (- 1.0) T) 0.0))
; about T
(assert (>= (+ (- 1.0) T) 0.0))
; about R
(assert (> R 0.0))
; about G
(assert (> G 0.0))
; about 1/G
(assert (= (+ (- 1.0) (* |1/G| G)) 0.0))
; about 1/R
(assert (= (+ (- 1.0) (* |1/R| R)) 0.0))
; about sqrt(T)
(assert (= (+ (* (- 1.0) T) (* |sqrt(T)| |sqrt(T)|)) 0.0))
; about 1/sqrt(T)
(assert (= (+ (- 1.0) (* |1/sqrt(T)| |sqrt(T)|)) 0.0))
; 1/G is nonnegative
(assert (>= |1/G| 0.0))
; 1/R is nonnegative
(assert (>= |1/R| 0.0))
; 1/sqrt(T) is nonnegative
(assert (>= |1/sqrt(T)| 0.0))
; G is nonnegative
(assert (>= G 0.0))
; R is nonnegative
(assert (>= R 0.0))
; T is nonnegative
(assert (>= T 0.0))
; sqrt(T) is nonnegative
(assert (>= |sqrt(T)| 0.0))
; the negation of the claim
(assert (< (+ (* |1/R| G R R |sqrt(T)|) (* (- 1.0) |Sum(inner(g[i1], x[i1]), i1, 0, T - 1)|) |inner(Sum(g[i1], i1, 0, T - 1), m)|) 0.0))
(check-sat)
(reset)
; published/K8, claim
; claim: Sum(inner(g[k], x[k] - m), k, 0, T - 1) <= G*R*sqrt(T)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/G| Real)
(declare-const |1/R| Real)
(declare-const |1/sqrt(T)| Real)
(declare-const G Real)
(declare-const R Real)
(declare-const |Sum(inner(g[i1], x[i1]), i1, 0, T - 1)| Real)
(declare-const T Real)
(declare-const |inner(Sum(g[i1], i1, 0, T - 1), m)| Real)
(declare-const |sqrt(T)| Real)
; 2
(assert (> |sqrt(T)| 0.0))
; 9
(assert (>= (+ (* |1/R| G R R |sqrt(T)|) (* (- 1.0) |Sum(inner(g[i1], x[i1]), i1, 0, T - 1)|) |inner(Sum(g[i1], i1, 0, T - 1), m)|) 0.0))
; index
(assert (>= (+ (- 1.0) T) 0.0))
; about T
(assert (>= (+ (- 1.0) T) 0.0))
; about R
(assert (> R 0.0))
; about G
(assert (> G 0.0))
; about 1/G
(assert (= (+ (- 1.0) (* |1/G| G)) 0.0))
; about 1/R
(assert (= (+ (- 1.0) (* |1/R| R)) 0.0))
; about sqrt(T)
(assert (= (+ (* (- 1.0) T) (* |sqrt(T)| |sqrt(T)|)) 0.0))
; about 1/sqrt(T)
(assert (= (+ (- 1.0) (* |1/sqrt(T)| |sqrt(T)|)) 0.0))
; 1/G is nonnegative
(assert (>= |1/G| 0.0))
; 1/R is nonnegative
(assert (>= |1/R| 0.0))
; 1/sqrt(T) is nonnegative
(assert (>= |1/sqrt(T)| 0.0))
; G is nonnegative
(assert (>= G 0.0))
; R is nonnegative
(assert (>= R 0.0))
; T is nonnegative
(assert (>= T 0.0))
; sqrt(T) is nonnegative
(assert (>= |sqrt(T)| 0.0))
; the negation of the claim
(assert (< (+ (* G R |sqrt(T)|) (* (- 1.0) |Sum(inner(g[i1], x[i1]), i1, 0, T - 1)|) |inner(Sum(g[i1], i1, 0, T - 1), m)|) 0.0))
(check-sat)
