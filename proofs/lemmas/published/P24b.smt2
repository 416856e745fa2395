; published/P24b, step 1, base
; claim: a[0]^2 <= (g*g^0)^2*dx
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |a[0]| Real)
(declare-const dx Real)
(declare-const g Real)
(declare-const m Real)
(declare-const |sqrt(dx)| Real)
; H1
(assert (>= (+ (* (- 1.0) |a[0]|) (* g |sqrt(dx)|)) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; index
(assert (>= (+ (- 1.0) dx) 0.0))
; index
(assert (>= (+ (* (- 1.0) dx) m) 0.0))
; about sqrt(dx)
(assert (= (+ (* (- 1.0) dx) (* |sqrt(dx)| |sqrt(dx)|)) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about g
(assert (>= g 0.0))
; about dx
(assert (>= (+ (- 1.0) dx) 0.0))
; about a[0]
(assert (>= |a[0]| 0.0))
; a[0] is nonnegative
(assert (>= |a[0]| 0.0))
; dx is nonnegative
(assert (>= dx 0.0))
; g is nonnegative
(assert (>= g 0.0))
; m is nonnegative
(assert (>= m 0.0))
; sqrt(dx) is nonnegative
(assert (>= |sqrt(dx)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |a[0]| |a[0]|) (* dx g g)) 0.0))
(check-sat)
(reset)
; published/P24b, step 1, step
; claim: a[k + 1]^2 <= (g*g^(k + 1))^2*dx
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |a[0]| Real)
(declare-const |a[k + 1]| Real)
(declare-const |a[k]| Real)
(declare-const dx Real)
(declare-const g Real)
(declare-const |g^k| Real)
(declare-const m Real)
(declare-const |sqrt(dx)| Real)
; H1
(assert (>= (+ (* (- 1.0) |a[0]|) (* g |sqrt(dx)|)) 0.0))
; induction hypothesis
(assert (>= (+ (* (- 1.0) |a[k]| |a[k]|) (* dx g g |g^k| |g^k|)) 0.0))
; H2
(assert (>= (+ (* (- 1.0) |a[k + 1]|) (* |a[k]| g)) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; index
(assert (>= (+ (- 1.0) dx) 0.0))
; index
(assert (>= (+ (* (- 1.0) dx) m) 0.0))
; about sqrt(dx)
(assert (= (+ (* (- 1.0) dx) (* |sqrt(dx)| |sqrt(dx)|)) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about g
(assert (>= g 0.0))
; about dx
(assert (>= (+ (- 1.0) dx) 0.0))
; about a[k]
(assert (>= |a[k]| 0.0))
; about a[k + 1]
(assert (>= |a[k + 1]| 0.0))
; about a[0]
(assert (>= |a[0]| 0.0))
; a[0] is nonnegative
(assert (>= |a[0]| 0.0))
; a[k + 1] is nonnegative
(assert (>= |a[k + 1]| 0.0))
; a[k] is nonnegative
(assert (>= |a[k]| 0.0))
; dx is nonnegative
(assert (>= dx 0.0))
; g is nonnegative
(assert (>= g 0.0))
; g^k is nonnegative
(assert (>= |g^k| 0.0))
; m is nonnegative
(assert (>= m 0.0))
; sqrt(dx) is nonnegative
(assert (>= |sqrt(dx)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |a[k + 1]| |a[k + 1]|) (* dx g g g g |g^k| |g^k|)) 0.0))
(check-sat)
(reset)
; published/P24b, step 2
; claim: a[k]^2/m <= (g*g^k)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/m| Real)
(declare-const |a[k]| Real)
(declare-const dx Real)
(declare-const g Real)
(declare-const |g^k| Real)
(declare-const m Real)
; H5
(assert (>= (+ (* (- 1.0) dx) m) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |a[k]| |a[k]|) (* dx g g |g^k| |g^k|)) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; index
(assert (>= (+ (- 1.0) dx) 0.0))
; index
(assert (>= (+ (* (- 1.0) dx) m) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about g
(assert (>= g 0.0))
; about dx
(assert (>= (+ (- 1.0) dx) 0.0))
; about a[k]
(assert (>= |a[k]| 0.0))
; about 1/m
(assert (= (+ (- 1.0) (* |1/m| m)) 0.0))
; 1/m is nonnegative
(assert (>= |1/m| 0.0))
; a[k] is nonnegative
(assert (>= |a[k]| 0.0))
; dx is nonnegative
(assert (>= dx 0.0))
; g is nonnegative
(assert (>= g 0.0))
; g^k is nonnegative
(assert (>= |g^k| 0.0))
; m is nonnegative
(assert (>= m 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/m| |a[k]| |a[k]|) (* g g |g^k| |g^k|)) 0.0))
(check-sat)
(reset)
; published/P24b, step 3, base
; claim: lam[0]^2 <= (0 + 1)*(g^0)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |lam[0]| Real)
; H3
(assert (>= (+ 1.0 (* (- 1.0) |lam[0]|)) 0.0))
; about lam[0]
(assert (>= |lam[0]| 0.0))
; lam[0] is nonnegative
(assert (>= |lam[0]| 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) |lam[0]| |lam[0]|)) 0.0))
(check-sat)
(reset)
; published/P24b, step 3, step
; claim: lam[k + 1]^2 <= (k + 1 + 1)*(g^(k + 1))^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/m| Real)
(declare-const |a[k]| Real)
(declare-const dx Real)
(declare-const g Real)
(declare-const |g^k| Real)
(declare-const k Real)
(declare-const |lam[k + 1]| Real)
(declare-const |lam[k]| Real)
(declare-const m Real)
; induction hypothesis
(assert (>= (+ (* |g^k| |g^k|) (* |g^k| |g^k| k) (* (- 1.0) |lam[k]| |lam[k]|)) 0.0))
; H4
(assert (>= (+ (* |1/m| |a[k]| |a[k]|) (* g g |lam[k]| |lam[k]|) (* (- 1.0) |lam[k + 1]| |lam[k + 1]|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |1/m| |a[k]| |a[k]|) (* g g |g^k| |g^k|)) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; index
(assert (>= (+ (- 1.0) dx) 0.0))
; index
(assert (>= (+ (* (- 1.0) dx) m) 0.0))
; index
(assert (>= k 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about lam[k]
(assert (>= |lam[k]| 0.0))
; about lam[k + 1]
(assert (>= |lam[k + 1]| 0.0))
; about k
(assert (>= k 0.0))
; about g
(assert (>= g 0.0))
; about dx
(assert (>= (+ (- 1.0) dx) 0.0))
; about a[k]
(assert (>= |a[k]| 0.0))
; about 1/m
(assert (= (+ (- 1.0) (* |1/m| m)) 0.0))
; 1/m is nonnegative
(assert (>= |1/m| 0.0))
; a[k] is nonnegative
(assert (>= |a[k]| 0.0))
; dx is nonnegative
(assert (>= dx 0.0))
; g is nonnegative
(assert (>= g 0.0))
; g^k is nonnegative
(assert (>= |g^k| 0.0))
; k is nonnegative
(assert (>= k 0.0))
; lam[k + 1] is nonnegative
(assert (>= |lam[k + 1]| 0.0))
; lam[k] is nonnegative
(assert (>= |lam[k]| 0.0))
; m is nonnegative
(assert (>= m 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 g g |g^k| |g^k|) (* g g |g^k| |g^k| k) (* (- 1.0) |lam[k + 1]| |lam[k + 1]|)) 0.0))
(check-sat)
(reset)
; published/P24b, step 4
; claim: lam[k]^2 <= (sqrt(k + 1)*g^k)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |g^k| Real)
(declare-const k Real)
(declare-const |lam[k]| Real)
(declare-const |sqrt(k + 1)| Real)
; 3
(assert (>= (+ (* |g^k| |g^k|) (* |g^k| |g^k| k) (* (- 1.0) |lam[k]| |lam[k]|)) 0.0))
; about lam[k]
(assert (>= |lam[k]| 0.0))
; about k
(assert (>= k 0.0))
; about sqrt(k + 1)
(assert (= (+ (- 1.0) (* (- 1.0) k) (* |sqrt(k + 1)| |sqrt(k + 1)|)) 0.0))
; g^k is nonnegative
(assert (>= |g^k| 0.0))
; k is nonnegative
(assert (>= k 0.0))
; lam[k] is nonnegative
(assert (>= |lam[k]| 0.0))
; sqrt(k + 1) is nonnegative
(assert (>= |sqrt(k + 1)| 0.0))
; the negation of the claim
(assert (< (+ (* |g^k| |g^k| |sqrt(k + 1)| |sqrt(k + 1)|) (* (- 1.0) |lam[k]| |lam[k]|)) 0.0))
(check-sat)
(reset)
; published/P24b, step 5
; claim: lam[k] <= sqrt(k + 1)*g^k
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |g^k| Real)
(declare-const k Real)
(declare-const |lam[k]| Real)
(declare-const |sqrt(k + 1)| Real)
; 4
(assert (>= (+ (* |g^k| |g^k| |sqrt(k + 1)| |sqrt(k + 1)|) (* (- 1.0) |lam[k]| |lam[k]|)) 0.0))
; about k
(assert (>= k 0.0))
; about lam[k]
(assert (>= |lam[k]| 0.0))
; about sqrt(k + 1)
(assert (= (+ (- 1.0) (* (- 1.0) k) (* |sqrt(k + 1)| |sqrt(k + 1)|)) 0.0))
; g^k is nonnegative
(assert (>= |g^k| 0.0))
; k is nonnegative
(assert (>= k 0.0))
; lam[k] is nonnegative
(assert (>= |lam[k]| 0.0))
; sqrt(k + 1) is nonnegative
(assert (>= |sqrt(k + 1)| 0.0))
; the negation of the claim
(assert (< (+ (* |g^k| |sqrt(k + 1)|) (* (- 1.0) |lam[k]|)) 0.0))
(check-sat)
(reset)
; published/P24b, step 6
; claim: c0*lam[k]^2 <= c0*(k + 1)*(g^k)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c0 Real)
(declare-const |g^k| Real)
(declare-const k Real)
(declare-const |lam[k]| Real)
; 3
(assert (>= (+ (* |g^k| |g^k|) (* |g^k| |g^k| k) (* (- 1.0) |lam[k]| |lam[k]|)) 0.0))
; about lam[k]
(assert (>= |lam[k]| 0.0))
; about k
(assert (>= k 0.0))
; about c0
(assert (>= c0 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; g^k is nonnegative
(assert (>= |g^k| 0.0))
; k is nonnegative
(assert (>= k 0.0))
; lam[k] is nonnegative
(assert (>= |lam[k]| 0.0))
; the negation of the claim
(assert (< (+ (* c0 |g^k| |g^k|) (* c0 |g^k| |g^k| k) (* (- 1.0) c0 |lam[k]| |lam[k]|)) 0.0))
(check-sat)
(reset)
; published/P24b, step 7
; claim: lam[k]/sqrt(m) <= sqrt(k + 1)*g^k/sqrt(m)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/sqrt(m)| Real)
(declare-const dx Real)
(declare-const |g^k| Real)
(declare-const k Real)
(declare-const |lam[k]| Real)
(declare-const m Real)
(declare-const |sqrt(k + 1)| Real)
(declare-const |sqrt(m)| Real)
; 5
(assert (>= (+ (* |g^k| |sqrt(k + 1)|) (* (- 1.0) |lam[k]|)) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; index
(assert (>= (+ (- 1.0) dx) 0.0))
; index
(assert (>= (+ (* (- 1.0) dx) m) 0.0))
; about k
(assert (>= k 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about lam[k]
(assert (>= |lam[k]| 0.0))
; about dx
(assert (>= (+ (- 1.0) dx) 0.0))
; about sqrt(m)
(assert (= (+ (* (- 1.0) m) (* |sqrt(m)| |sqrt(m)|)) 0.0))
; about 1/sqrt(m)
(assert (= (+ (- 1.0) (* |1/sqrt(m)| |sqrt(m)|)) 0.0))
; about sqrt(k + 1)
(assert (= (+ (- 1.0) (* (- 1.0) k) (* |sqrt(k + 1)| |sqrt(k + 1)|)) 0.0))
; 1/sqrt(m) is nonnegative
(assert (>= |1/sqrt(m)| 0.0))
; dx is nonnegative
(assert (>= dx 0.0))
; g^k is nonnegative
(assert (>= |g^k| 0.0))
; k is nonnegative
(assert (>= k 0.0))
; lam[k] is nonnegative
(assert (>= |lam[k]| 0.0))
; m is nonnegative
(assert (>= m 0.0))
; sqrt(k + 1) is nonnegative
(assert (>= |sqrt(k + 1)| 0.0))
; sqrt(m) is nonnegative
(assert (>= |sqrt(m)| 0.0))
; the negation of the claim
(assert (< (+ (* |1/sqrt(m)| |g^k| |sqrt(k + 1)|) (* (- 1.0) |1/sqrt(m)| |lam[k]|)) 0.0))
(check-sat)
(reset)
; published/P24b, step 8, base
; claim: h[0 + 1] <= Sum(g^(0 + 1 - k)*(c0*(k + 1)*(g^k)^2), k, 0, 0 + 1) + Sum(g^(0 - k)*(sqrt(k + 1)*g^k), k, 0, 0)/sqrt(m)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/sqrt(m)| Real)
(declare-const c0 Real)
(declare-const dx Real)
(declare-const g Real)
(declare-const |g^j| Real)
(declare-const |h[0]| Real)
(declare-const |h[1]| Real)
(declare-const |h[2]| Real)
(declare-const |h[j + 1]| Real)
(declare-const |h[j + 2]| Real)
(declare-const |h[j + 3]| Real)
(declare-const |h[j]| Real)
(declare-const j Real)
(declare-const |lam[0]| Real)
(declare-const |lam[1]| Real)
(declare-const |lam[2]| Real)
(declare-const |lam[j + 1]| Real)
(declare-const |lam[j + 2]| Real)
(declare-const |lam[j + 3]| Real)
(declare-const |lam[j]| Real)
(declare-const m Real)
(declare-const |sqrt(2)| Real)
(declare-const |sqrt(3)| Real)
(declare-const |sqrt(j + 1)| Real)
(declare-const |sqrt(j + 2)| Real)
(declare-const |sqrt(j + 3)| Real)
(declare-const |sqrt(j + 4)| Real)
(declare-const |sqrt(m)| Real)
; H6
(assert (>= (+ (* c0 |lam[0]| |lam[0]|) (* (- 1.0) |h[0]|)) 0.0))
; H7
(assert (>= (+ (* |1/sqrt(m)| |lam[j]|) (* c0 |lam[j + 1]| |lam[j + 1]|) (* g |h[j]|) (* (- 1.0) |h[j + 1]|)) 0.0))
; H7
(assert (>= (+ (* |1/sqrt(m)| |lam[j + 1]|) (* c0 |lam[j + 2]| |lam[j + 2]|) (* g |h[j + 1]|) (* (- 1.0) |h[j + 2]|)) 0.0))
; H7
(assert (>= (+ (* |1/sqrt(m)| |lam[j + 2]|) (* c0 |lam[j + 3]| |lam[j + 3]|) (* g |h[j + 2]|) (* (- 1.0) |h[j + 3]|)) 0.0))
; H7
(assert (>= (+ (* |1/sqrt(m)| |lam[0]|) (* c0 |lam[1]| |lam[1]|) (* g |h[0]|) (* (- 1.0) |h[1]|)) 0.0))
; H7
(assert (>= (+ (* |1/sqrt(m)| |lam[1]|) (* c0 |lam[2]| |lam[2]|) (* g |h[1]|) (* (- 1.0) |h[2]|)) 0.0))
; 6
(assert (>= (+ (* c0 |g^j| |g^j|) (* c0 |g^j| |g^j| j) (* (- 1.0) c0 |lam[j]| |lam[j]|)) 0.0))
; 6
(assert (>= (+ (* 2.0 c0 g g |g^j| |g^j|) (* c0 g g |g^j| |g^j| j) (* (- 1.0) c0 |lam[j + 1]| |lam[j + 1]|)) 0.0))
; 6
(assert (>= (+ (* 3.0 c0 g g g g |g^j| |g^j|) (* c0 g g g g |g^j| |g^j| j) (* (- 1.0) c0 |lam[j + 2]| |lam[j + 2]|)) 0.0))
; 6
(assert (>= (+ c0 (* (- 1.0) c0 |lam[0]| |lam[0]|)) 0.0))
; 6
(assert (>= (+ (* 2.0 c0 g g) (* (- 1.0) c0 |lam[1]| |lam[1]|)) 0.0))
; 7
(assert (>= (+ (* |1/sqrt(m)| |g^j| |sqrt(j + 1)|) (* (- 1.0) |1/sqrt(m)| |lam[j]|)) 0.0))
; 7
(assert (>= (+ (* |1/sqrt(m)| g |g^j| |sqrt(j + 2)|) (* (- 1.0) |1/sqrt(m)| |lam[j + 1]|)) 0.0))
; 7
(assert (>= (+ (* |1/sqrt(m)| g g |g^j| |sqrt(j + 3)|) (* (- 1.0) |1/sqrt(m)| |lam[j + 2]|)) 0.0))
; 7
(assert (>= (+ |1/sqrt(m)| (* (- 1.0) |1/sqrt(m)| |lam[0]|)) 0.0))
; 7
(assert (>= (+ (* |1/sqrt(m)| g |sqrt(2)|) (* (- 1.0) |1/sqrt(m)| |lam[1]|)) 0.0))
; 6
(assert (>= (+ (* 4.0 c0 g g g g g g |g^j| |g^j|) (* c0 g g g g g g |g^j| |g^j| j) (* (- 1.0) c0 |lam[j + 3]| |lam[j + 3]|)) 0.0))
; 6
(assert (>= (+ (* 3.0 c0 g g g g) (* (- 1.0) c0 |lam[2]| |lam[2]|)) 0.0))
; 7
(assert (>= (+ (* |1/sqrt(m)| g g g |g^j| |sqrt(j + 4)|) (* (- 1.0) |1/sqrt(m)| |lam[j + 3]|)) 0.0))
; 7
(assert (>= (+ (* |1/sqrt(m)| g g |sqrt(3)|) (* (- 1.0) |1/sqrt(m)| |lam[2]|)) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; index
(assert (>= (+ (- 1.0) dx) 0.0))
; index
(assert (>= (+ (* (- 1.0) dx) m) 0.0))
; about sqrt(m)
(assert (= (+ (* (- 1.0) m) (* |sqrt(m)| |sqrt(m)|)) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about lam[j]
(assert (>= |lam[j]| 0.0))
; about lam[j + 3]
(assert (>= |lam[j + 3]| 0.0))
; about lam[j + 2]
(assert (>= |lam[j + 2]| 0.0))
; about lam[j + 1]
(assert (>= |lam[j + 1]| 0.0))
; about lam[2]
(assert (>= |lam[2]| 0.0))
; about lam[1]
(assert (>= |lam[1]| 0.0))
; about lam[0]
(assert (>= |lam[0]| 0.0))
; about j
(assert (>= j 0.0))
; about h[j]
(assert (>= |h[j]| 0.0))
; about h[j + 3]
(assert (>= |h[j + 3]| 0.0))
; about h[j + 2]
(assert (>= |h[j + 2]| 0.0))
; about h[j + 1]
(assert (>= |h[j + 1]| 0.0))
; about h[2]
(assert (>= |h[2]| 0.0))
; about h[1]
(assert (>= |h[1]| 0.0))
; about h[0]
(assert (>= |h[0]| 0.0))
; about g
(assert (>= g 0.0))
; about dx
(assert (>= (+ (- 1.0) dx) 0.0))
; about c0
(assert (>= c0 0.0))
; about 1/sqrt(m)
(assert (= (+ (- 1.0) (* |1/sqrt(m)| |sqrt(m)|)) 0.0))
; about sqrt(2)
(assert (= (+ (- 2.0) (* |sqrt(2)| |sqrt(2)|)) 0.0))
; about sqrt(3)
(assert (= (+ (- 3.0) (* |sqrt(3)| |sqrt(3)|)) 0.0))
; about sqrt(j + 1)
(assert (= (+ (- 1.0) (* (- 1.0) j) (* |sqrt(j + 1)| |sqrt(j + 1)|)) 0.0))
; about sqrt(j + 2)
(assert (= (+ (- 2.0) (* (- 1.0) j) (* |sqrt(j + 2)| |sqrt(j + 2)|)) 0.0))
; about sqrt(j + 3)
(assert (= (+ (- 3.0) (* (- 1.0) j) (* |sqrt(j + 3)| |sqrt(j + 3)|)) 0.0))
; about sqrt(j + 4)
(assert (= (+ (- 4.0) (* (- 1.0) j) (* |sqrt(j + 4)| |sqrt(j + 4)|)) 0.0))
; 1/sqrt(m) is nonnegative
(assert (>= |1/sqrt(m)| 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; dx is nonnegative
(assert (>= dx 0.0))
; g is nonnegative
(assert (>= g 0.0))
; g^j is nonnegative
(assert (>= |g^j| 0.0))
; h[0] is nonnegative
(assert (>= |h[0]| 0.0))
; h[1] is nonnegative
(assert (>= |h[1]| 0.0))
; h[2] is nonnegative
(assert (>= |h[2]| 0.0))
; h[j + 1] is nonnegative
(assert (>= |h[j + 1]| 0.0))
; h[j + 2] is nonnegative
(assert (>= |h[j + 2]| 0.0))
; h[j + 3] is nonnegative
(assert (>= |h[j + 3]| 0.0))
; h[j] is nonnegative
(assert (>= |h[j]| 0.0))
; j is nonnegative
(assert (>= j 0.0))
; lam[0] is nonnegative
(assert (>= |lam[0]| 0.0))
; lam[1] is nonnegative
(assert (>= |lam[1]| 0.0))
; lam[2] is nonnegative
(assert (>= |lam[2]| 0.0))
; lam[j + 1] is nonnegative
(assert (>= |lam[j + 1]| 0.0))
; lam[j + 2] is nonnegative
(assert (>= |lam[j + 2]| 0.0))
; lam[j + 3] is nonnegative
(assert (>= |lam[j + 3]| 0.0))
; lam[j] is nonnegative
(assert (>= |lam[j]| 0.0))
; m is nonnegative
(assert (>= m 0.0))
; sqrt(2) is nonnegative
(assert (>= |sqrt(2)| 0.0))
; sqrt(3) is nonnegative
(assert (>= |sqrt(3)| 0.0))
; sqrt(j + 1) is nonnegative
(assert (>= |sqrt(j + 1)| 0.0))
; sqrt(j + 2) is nonnegative
(assert (>= |sqrt(j + 2)| 0.0))
; sqrt(j + 3) is nonnegative
(assert (>= |sqrt(j + 3)| 0.0))
; sqrt(j + 4) is nonnegative
(assert (>= |sqrt(j + 4)| 0.0))
; sqrt(m) is nonnegative
(assert (>= |sqrt(m)| 0.0))
; the negation of the claim
(assert (< (+ |1/sqrt(m)| (* c0 g) (* 2.0 c0 g g) (* (- 1.0) |h[1]|)) 0.0))
(check-sat)
(reset)
; published/P24b, step 8, step
; claim: h[j + 1 + 1] <= Sum(g^(j + 1 + 1 - k)*(c0*(k + 1)*(g^k)^2), k, 0, j + 1) + g^(j + 1 + 1 - (j + 1 + 1))*(c0*(j + 1 + 1 + 1)*(g^(j + 1 + 1))^2) + (Sum(g^(j + 1 - k)*(sqrt(k + 1)*g^k), k, 0, j) + g^(j + 1 - (j + 1))*(sqrt(j + 1 + 1)*g^(j + 1)))/sqrt(m)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/sqrt(m)| Real)
(declare-const |Sum(g^(-i1 + j + 1)*g^(i1)^2*i1, i1, 0, j + 1)| Real)
(declare-const |Sum(g^(-i1 + j + 1)*g^(i1)^2, i1, 0, j + 1)| Real)
(declare-const |Sum(g^(-i1 + j)*g^(i1)*sqrt(i1 + 1), i1, 0, j)| Real)
(declare-const c0 Real)
(declare-const dx Real)
(declare-const g Real)
(declare-const |g^j| Real)
(declare-const |h[0]| Real)
(declare-const |h[1]| Real)
(declare-const |h[2]| Real)
(declare-const |h[j + 1]| Real)
(declare-const |h[j + 2]| Real)
(declare-const |h[j + 3]| Real)
(declare-const |h[j]| Real)
(declare-const j Real)
(declare-const |lam[0]| Real)
(declare-const |lam[1]| Real)
(declare-const |lam[2]| Real)
(declare-const |lam[j + 1]| Real)
(declare-const |lam[j + 2]| Real)
(declare-const |lam[j + 3]| Real)
(declare-const |lam[j]| Real)
(declare-const m Real)
(declare-const |sqrt(2)| Real)
(declare-const |sqrt(3)| Real)
(declare-const |sqrt(j + 1)| Real)
(declare-const |sqrt(j + 2)| Real)
(declare-const |sqrt(j + 3)| Real)
(declare-const |sqrt(j + 4)| Real)
(declare-const |sqrt(m)| Real)
; H6
(assert (>= (+ (* c0 |lam[0]| |lam[0]|) (* (- 1.0) |h[0]|)) 0.0))
; induction hypothesis
(assert (>= (+ (* |1/sqrt(m)| |Sum(g^(-i1 + j)*g^(i1)*sqrt(i1 + 1), i1, 0, j)|) (* |Sum(g^(-i1 + j + 1)*g^(i1)^2*i1, i1, 0, j + 1)| c0) (* |Sum(g^(-i1 + j + 1)*g^(i1)^2, i1, 0, j + 1)| c0) (* (- 1.0) |h[j + 1]|)) 0.0))
; H7
(assert (>= (+ (* |1/sqrt(m)| |lam[j]|) (* c0 |lam[j + 1]| |lam[j + 1]|) (* g |h[j]|) (* (- 1.0) |h[j + 1]|)) 0.0))
; H7
(assert (>= (+ (* |1/sqrt(m)| |lam[j + 1]|) (* c0 |lam[j + 2]| |lam[j + 2]|) (* g |h[j + 1]|) (* (- 1.0) |h[j + 2]|)) 0.0))
; H7
(assert (>= (+ (* |1/sqrt(m)| |lam[j + 2]|) (* c0 |lam[j + 3]| |lam[j + 3]|) (* g |h[j + 2]|) (* (- 1.0) |h[j + 3]|)) 0.0))
; H7
(assert (>= (+ (* |1/sqrt(m)| |lam[0]|) (* c0 |lam[1]| |lam[1]|) (* g |h[0]|) (* (- 1.0) |h[1]|)) 0.0))
; H7
(assert (>= (+ (* |1/sqrt(m)| |lam[1]|) (* c0 |lam[2]| |lam[2]|) (* g |h[1]|) (* (- 1.0) |h[2]|)) 0.0))
; 6
(assert (>= (+ (* c0 |g^j| |g^j|) (* c0 |g^j| |g^j| j) (* (- 1.0) c0 |lam[j]| |lam[j]|)) 0.0))
; 6
(assert (>= (+ (* 2.0 c0 g g |g^j| |g^j|) (* c0 g g |g^j| |g^j| j) (* (- 1.0) c0 |lam[j + 1]| |lam[j + 1]|)) 0.0))
; 6
(assert (>= (+ (* 3.0 c0 g g g g |g^j| |g^j|) (* c0 g g g g |g^j| |g^j| j) (* (- 1.0) c0 |lam[j + 2]| |lam[j + 2]|)) 0.0))
; 6
(assert (>= (+ c0 (* (- 1.0) c0 |lam[0]| |lam[0]|)) 0.0))
; 6
(assert (>= (+ (* 2.0 c0 g g) (* (- 1.0) c0 |lam[1]| |lam[1]|)) 0.0))
; 7
(assert (>= (+ (* |1/sqrt(m)| |g^j| |sqrt(j + 1)|) (* (- 1.0) |1/sqrt(m)| |lam[j]|)) 0.0))
; 7
(assert (>= (+ (* |1/sqrt(m)| g |g^j| |sqrt(j + 2)|) (* (- 1.0) |1/sqrt(m)| |lam[j + 1]|)) 0.0))
; 7
(assert (>= (+ (* |1/sqrt(m)| g g |g^j| |sqrt(j + 3)|) (* (- 1.0) |1/sqrt(m)| |lam[j + 2]|)) 0.0))
; 7
(assert (>= (+ |1/sqrt(m)| (* (- 1.0) |1/sqrt(m)| |lam[0]|)) 0.0))
; 7
(assert (>= (+ (* |1/sqrt(m)| g |sqrt(2)|) (* (- 1.0) |1/sqrt(m)| |lam[1]|)) 0.0))
; 6
(assert (>= (+ (* 4.0 c0 g g g g g g |g^j| |g^j|) (* c0 g g g g g g |g^j| |g^j| j) (* (- 1.0) c0 |lam[j + 3]| |lam[j + 3]|)) 0.0))
; 6
(assert (>= (+ (* 3.0 c0 g g g g) (* (- 1.0) c0 |lam[2]| |lam[2]|)) 0.0))
; 7
(assert (>= (+ (* |1/sqrt(m)| g g g |g^j| |sqrt(j + 4)|) (* (- 1.0) |1/sqrt(m)| |lam[j + 3]|)) 0.0))
; 7
(assert (>= (+ (* |1/sqrt(m)| g g |sqrt(3)|) (* (- 1.0) |1/sqrt(m)| |lam[2]|)) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; index
(assert (>= (+ (- 1.0) dx) 0.0))
; index
(assert (>= (+ (* (- 1.0) dx) m) 0.0))
; index
(assert (>= j 0.0))
; about sqrt(m)
(assert (= (+ (* (- 1.0) m) (* |sqrt(m)| |sqrt(m)|)) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about lam[j]
(assert (>= |lam[j]| 0.0))
; about lam[j + 3]
(assert (>= |lam[j + 3]| 0.0))
; about lam[j + 2]
(assert (>= |lam[j + 2]| 0.0))
; about lam[j + 1]
(assert (>= |lam[j + 1]| 0.0))
; about lam[2]
(assert (>= |lam[2]| 0.0))
; about lam[1]
(assert (>= |lam[1]| 0.0))
; about lam[0]
(assert (>= |lam[0]| 0.0))
; about j
(assert (>= j 0.0))
; about h[j]
(assert (>= |h[j]| 0.0))
; about h[j + 3]
(assert (>= |h[j + 3]| 0.0))
; about h[j + 2]
(assert (>= |h[j + 2]| 0.0))
; about h[j + 1]
(assert (>= |h[j + 1]| 0.0))
; about h[2]
(assert (>= |h[2]| 0.0))
; about h[1]
(assert (>= |h[1]| 0.0))
; about h[0]
(assert (>= |h[0]| 0.0))
; about g
(assert (>= g 0.0))
; about dx
(assert (>= (+ (- 1.0) dx) 0.0))
; about c0
(assert (>= c0 0.0))
; about 1/sqrt(m)
(assert (= (+ (- 1.0) (* |1/sqrt(m)| |sqrt(m)|)) 0.0))
; about sqrt(2)
(assert (= (+ (- 2.0) (* |sqrt(2)| |sqrt(2)|)) 0.0))
; about sqrt(3)
(assert (= (+ (- 3.0) (* |sqrt(3)| |sqrt(3)|)) 0.0))
; about sqrt(j + 1)
(assert (= (+ (- 1.0) (* (- 1.0) j) (* |sqrt(j + 1)| |sqrt(j + 1)|)) 0.0))
; about sqrt(j + 2)
(assert (= (+ (- 2.0) (* (- 1.0) j) (* |sqrt(j + 2)| |sqrt(j + 2)|)) 0.0))
; about sqrt(j + 3)
(assert (= (+ (- 3.0) (* (- 1.0) j) (* |sqrt(j + 3)| |sqrt(j + 3)|)) 0.0))
; about sqrt(j + 4)
(assert (= (+ (- 4.0) (* (- 1.0) j) (* |sqrt(j + 4)| |sqrt(j + 4)|)) 0.0))
; 1/sqrt(m) is nonnegative
(assert (>= |1/sqrt(m)| 0.0))
; Sum(g^(-i1 + j + 1)*g^(i1)^2*i1, i1, 0, j + 1) is nonnegative
(assert (>= |Sum(g^(-i1 + j + 1)*g^(i1)^2*i1, i1, 0, j + 1)| 0.0))
; Sum(g^(-i1 + j + 1)*g^(i1)^2, i1, 0, j + 1) is nonnegative
(assert (>= |Sum(g^(-i1 + j + 1)*g^(i1)^2, i1, 0, j + 1)| 0.0))
; Sum(g^(-i1 + j)*g^(i1)*sqrt(i1 + 1), i1, 0, j) is nonnegative
(assert (>= |Sum(g^(-i1 + j)*g^(i1)*sqrt(i1 + 1), i1, 0, j)| 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; dx is nonnegative
(assert (>= dx 0.0))
; g is nonnegative
(assert (>= g 0.0))
; g^j is nonnegative
(assert (>= |g^j| 0.0))
; h[0] is nonnegative
(assert (>= |h[0]| 0.0))
; h[1] is nonnegative
(assert (>= |h[1]| 0.0))
; h[2] is nonnegative
(assert (>= |h[2]| 0.0))
; h[j + 1] is nonnegative
(assert (>= |h[j + 1]| 0.0))
; h[j + 2] is nonnegative
(assert (>= |h[j + 2]| 0.0))
; h[j + 3] is nonnegative
(assert (>= |h[j + 3]| 0.0))
; h[j] is nonnegative
(assert (>= |h[j]| 0.0))
; j is nonnegative
(assert (>= j 0.0))
; lam[0] is nonnegative
(assert (>= |lam[0]| 0.0))
; lam[1] is nonnegative
(assert (>= |lam[1]| 0.0))
; lam[2] is nonnegative
(assert (>= |lam[2]| 0.0))
; lam[j + 1] is nonnegative
(assert (>= |lam[j + 1]| 0.0))
; lam[j + 2] is nonnegative
(assert (>= |lam[j + 2]| 0.0))
; lam[j + 3] is nonnegative
(assert (>= |lam[j + 3]| 0.0))
; lam[j] is nonnegative
(assert (>= |lam[j]| 0.0))
; m is nonnegative
(assert (>= m 0.0))
; sqrt(2) is nonnegative
(assert (>= |sqrt(2)| 0.0))
; sqrt(3) is nonnegative
(assert (>= |sqrt(3)| 0.0))
; sqrt(j + 1) is nonnegative
(assert (>= |sqrt(j + 1)| 0.0))
; sqrt(j + 2) is nonnegative
(assert (>= |sqrt(j + 2)| 0.0))
; sqrt(j + 3) is nonnegative
(assert (>= |sqrt(j + 3)| 0.0))
; sqrt(j + 4) is nonnegative
(assert (>= |sqrt(j + 4)| 0.0))
; sqrt(m) is nonnegative
(assert (>= |sqrt(m)| 0.0))
; the negation of the claim
(assert (< (+ (* |1/sqrt(m)| |Sum(g^(-i1 + j)*g^(i1)*sqrt(i1 + 1), i1, 0, j)| g) (* |1/sqrt(m)| g |g^j| |sqrt(j + 2)|) (* |Sum(g^(-i1 + j + 1)*g^(i1)^2*i1, i1, 0, j + 1)| c0 g) (* |Sum(g^(-i1 + j + 1)*g^(i1)^2, i1, 0, j + 1)| c0 g) (* 3.0 c0 g g g g |g^j| |g^j|) (* c0 g g g g |g^j| |g^j| j) (* (- 1.0) |h[j + 2]|)) 0.0))
(check-sat)
(reset)
; published/P24b, step 9
; claim: v*h[k + 1] + lam[k + 1] <= v*(Sum(g^(k + 1 - i)*(c0*(i + 1)*(g^i)^2), i, 0, k + 1) + Sum(g^(k - i)*(sqrt(i + 1)*g^i), i, 0, k)/sqrt(m)) + sqrt(k + 2)*g^(k + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/sqrt(m)| Real)
(declare-const |Sum(g^(-i1 + k + 1)*g^(i1)^2*i1, i1, 0, k + 1)| Real)
(declare-const |Sum(g^(-i1 + k + 1)*g^(i1)^2, i1, 0, k + 1)| Real)
(declare-const |Sum(g^(-i1 + k)*g^(i1)*sqrt(i1 + 1), i1, 0, k)| Real)
(declare-const c0 Real)
(declare-const dx Real)
(declare-const g Real)
(declare-const |g^k| Real)
(declare-const |h[k + 1]| Real)
(declare-const k Real)
(declare-const |lam[k + 1]| Real)
(declare-const m Real)
(declare-const |sqrt(k + 2)| Real)
(declare-const |sqrt(m)| Real)
(declare-const v Real)
; 5
(assert (>= (+ (* g |g^k| |sqrt(k + 2)|) (* (- 1.0) |lam[k + 1]|)) 0.0))
; 8
(assert (>= (+ (* |1/sqrt(m)| |Sum(g^(-i1 + k)*g^(i1)*sqrt(i1 + 1), i1, 0, k)|) (* |Sum(g^(-i1 + k + 1)*g^(i1)^2*i1, i1, 0, k + 1)| c0) (* |Sum(g^(-i1 + k + 1)*g^(i1)^2, i1, 0, k + 1)| c0) (* (- 1.0) |h[k + 1]|)) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; index
(assert (>= (+ (- 1.0) dx) 0.0))
; index
(assert (>= (+ (* (- 1.0) dx) m) 0.0))
; about v
(assert (>= v 0.0))
; about k
(assert (>= k 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about lam[k + 1]
(assert (>= |lam[k + 1]| 0.0))
; about h[k + 1]
(assert (>= |h[k + 1]| 0.0))
; about g
(assert (>= g 0.0))
; about dx
(assert (>= (+ (- 1.0) dx) 0.0))
; about c0
(assert (>= c0 0.0))
; about sqrt(m)
(assert (= (+ (* (- 1.0) m) (* |sqrt(m)| |sqrt(m)|)) 0.0))
; about 1/sqrt(m)
(assert (= (+ (- 1.0) (* |1/sqrt(m)| |sqrt(m)|)) 0.0))
; about sqrt(k + 2)
(assert (= (+ (- 2.0) (* (- 1.0) k) (* |sqrt(k + 2)| |sqrt(k + 2)|)) 0.0))
; 1/sqrt(m) is nonnegative
(assert (>= |1/sqrt(m)| 0.0))
; Sum(g^(-i1 + k + 1)*g^(i1)^2*i1, i1, 0, k + 1) is nonnegative
(assert (>= |Sum(g^(-i1 + k + 1)*g^(i1)^2*i1, i1, 0, k + 1)| 0.0))
; Sum(g^(-i1 + k + 1)*g^(i1)^2, i1, 0, k + 1) is nonnegative
(assert (>= |Sum(g^(-i1 + k + 1)*g^(i1)^2, i1, 0, k + 1)| 0.0))
; Sum(g^(-i1 + k)*g^(i1)*sqrt(i1 + 1), i1, 0, k) is nonnegative
(assert (>= |Sum(g^(-i1 + k)*g^(i1)*sqrt(i1 + 1), i1, 0, k)| 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; dx is nonnegative
(assert (>= dx 0.0))
; g is nonnegative
(assert (>= g 0.0))
; g^k is nonnegative
(assert (>= |g^k| 0.0))
; h[k + 1] is nonnegative
(assert (>= |h[k + 1]| 0.0))
; k is nonnegative
(assert (>= k 0.0))
; lam[k + 1] is nonnegative
(assert (>= |lam[k + 1]| 0.0))
; m is nonnegative
(assert (>= m 0.0))
; sqrt(k + 2) is nonnegative
(assert (>= |sqrt(k + 2)| 0.0))
; sqrt(m) is nonnegative
(assert (>= |sqrt(m)| 0.0))
; v is nonnegative
(assert (>= v 0.0))
; the negation of the claim
(assert (< (+ (* |1/sqrt(m)| |Sum(g^(-i1 + k)*g^(i1)*sqrt(i1 + 1), i1, 0, k)| v) (* |Sum(g^(-i1 + k + 1)*g^(i1)^2*i1, i1, 0, k + 1)| c0 v) (* |Sum(g^(-i1 + k + 1)*g^(i1)^2, i1, 0, k + 1)| c0 v) (* g |g^k| |sqrt(k + 2)|) (* (- 1.0) |h[k + 1]| v) (* (- 1.0) |lam[k + 1]|)) 0.0))
(check-sat)
(reset)
; published/P24b, step 10
; claim: v*h[0] + lam[0] <= v*c0 + 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c0 Real)
(declare-const |h[0]| Real)
(declare-const |lam[0]| Real)
(declare-const v Real)
; H3
(assert (>= (+ 1.0 (* (- 1.0) |lam[0]|)) 0.0))
; H6
(assert (>= (+ (* c0 |lam[0]| |lam[0]|) (* (- 1.0) |h[0]|)) 0.0))
; 6
(assert (>= (+ c0 (* (- 1.0) c0 |lam[0]| |lam[0]|)) 0.0))
; about v
(assert (>= v 0.0))
; about lam[0]
(assert (>= |lam[0]| 0.0))
; about h[0]
(assert (>= |h[0]| 0.0))
; about c0
(assert (>= c0 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; h[0] is nonnegative
(assert (>= |h[0]| 0.0))
; lam[0] is nonnegative
(assert (>= |lam[0]| 0.0))
; v is nonnegative
(assert (>= v 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* c0 v) (* (- 1.0) |h[0]| v) (* (- 1.0) |lam[0]|)) 0.0))
(check-sat)
(reset)
; published/P24b, claim 1
; claim: H2[0] <= (v*c0 + 1)/sqrt(m)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/sqrt(m)| Real)
(declare-const |H2[0]| Real)
(declare-const |H2[n + 1]| Real)
(declare-const |H2[n]| Real)
(declare-const |Sum(g^(-i1 + n + 1)*g^(i1)*sqrt(i1 + 1), i1, 0, n + 1)| Real)
(declare-const |Sum(g^(-i1 + n + 1)*g^(i1)^2*i1, i1, 0, n + 1)| Real)
(declare-const |Sum(g^(-i1 + n + 1)*g^(i1)^2, i1, 0, n + 1)| Real)
(declare-const |Sum(g^(-i1 + n + 2)*g^(i1)^2*i1, i1, 0, n + 2)| Real)
(declare-const |Sum(g^(-i1 + n + 2)*g^(i1)^2, i1, 0, n + 2)| Real)
(declare-const |Sum(g^(-i1 + n)*g^(i1)*sqrt(i1 + 1), i1, 0, n)| Real)
(declare-const c0 Real)
(declare-const dx Real)
(declare-const g Real)
(declare-const |g^n| Real)
(declare-const |h[0]| Real)
(declare-const |h[1]| Real)
(declare-const |h[n + 1]| Real)
(declare-const |h[n + 2]| Real)
(declare-const |h[n]| Real)
(declare-const |lam[0]| Real)
(declare-const |lam[1]| Real)
(declare-const |lam[n + 1]| Real)
(declare-const |lam[n + 2]| Real)
(declare-const |lam[n]| Real)
(declare-const m Real)
(declare-const n Real)
(declare-const |sqrt(2)| Real)
(declare-const |sqrt(m)| Real)
(declare-const |sqrt(n + 2)| Real)
(declare-const |sqrt(n + 3)| Real)
(declare-const v Real)
; 10
(assert (>= (+ 1.0 (* c0 v) (* (- 1.0) |h[0]| v) (* (- 1.0) |lam[0]|)) 0.0))
; H8
(assert (>= (+ (* |1/sqrt(m)| |h[n]| v) (* |1/sqrt(m)| |lam[n]|) (* (- 1.0) |H2[n]|)) 0.0))
; H8
(assert (>= (+ (* |1/sqrt(m)| |h[0]| v) (* |1/sqrt(m)| |lam[0]|) (* (- 1.0) |H2[0]|)) 0.0))
; H8
(assert (>= (+ (* |1/sqrt(m)| |h[n + 1]| v) (* |1/sqrt(m)| |lam[n + 1]|) (* (- 1.0) |H2[n + 1]|)) 0.0))
; 9
(assert (>= (+ (* |1/sqrt(m)| |Sum(g^(-i1 + n)*g^(i1)*sqrt(i1 + 1), i1, 0, n)| v) (* |Sum(g^(-i1 + n + 1)*g^(i1)^2*i1, i1, 0, n + 1)| c0 v) (* |Sum(g^(-i1 + n + 1)*g^(i1)^2, i1, 0, n + 1)| c0 v) (* g |g^n| |sqrt(n + 2)|) (* (- 1.0) |h[n + 1]| v) (* (- 1.0) |lam[n + 1]|)) 0.0))
; 9
(assert (>= (+ (* |1/sqrt(m)| v) (* c0 g v) (* 2.0 c0 g g v) (* g |sqrt(2)|) (* (- 1.0) |h[1]| v) (* (- 1.0) |lam[1]|)) 0.0))
; 9
(assert (>= (+ (* |1/sqrt(m)| |Sum(g^(-i1 + n + 1)*g^(i1)*sqrt(i1 + 1), i1, 0, n + 1)| v) (* |Sum(g^(-i1 + n + 2)*g^(i1)^2*i1, i1, 0, n + 2)| c0 v) (* |Sum(g^(-i1 + n + 2)*g^(i1)^2, i1, 0, n + 2)| c0 v) (* g g |g^n| |sqrt(n + 3)|) (* (- 1.0) |h[n + 2]| v) (* (- 1.0) |lam[n + 2]|)) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; index
(assert (>= (+ (- 1.0) dx) 0.0))
; index
(assert (>= (+ (* (- 1.0) dx) m) 0.0))
; about v
(assert (>= v 0.0))
; about n
(assert (>= n 0.0))
; about sqrt(m)
(assert (= (+ (* (- 1.0) m) (* |sqrt(m)| |sqrt(m)|)) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about lam[n]
(assert (>= |lam[n]| 0.0))
; about lam[n + 2]
(assert (>= |lam[n + 2]| 0.0))
; about lam[n + 1]
(assert (>= |lam[n + 1]| 0.0))
; about lam[1]
(assert (>= |lam[1]| 0.0))
; about lam[0]
(assert (>= |lam[0]| 0.0))
; about h[n]
(assert (>= |h[n]| 0.0))
; about h[n + 2]
(assert (>= |h[n + 2]| 0.0))
; about h[n + 1]
(assert (>= |h[n + 1]| 0.0))
; about h[1]
(assert (>= |h[1]| 0.0))
; about h[0]
(assert (>= |h[0]| 0.0))
; about g
(assert (>= g 0.0))
; about dx
(assert (>= (+ (- 1.0) dx) 0.0))
; about c0
(assert (>= c0 0.0))
; about H2[n]
(assert (>= |H2[n]| 0.0))
; about H2[n + 1]
(assert (>= |H2[n + 1]| 0.0))
; about H2[0]
(assert (>= |H2[0]| 0.0))
; about 1/sqrt(m)
(assert (= (+ (- 1.0) (* |1/sqrt(m)| |sqrt(m)|)) 0.0))
; about sqrt(2)
(assert (= (+ (- 2.0) (* |sqrt(2)| |sqrt(2)|)) 0.0))
; about sqrt(n + 2)
(assert (= (+ (- 2.0) (* (- 1.0) n) (* |sqrt(n + 2)| |sqrt(n + 2)|)) 0.0))
; about sqrt(n + 3)
(assert (= (+ (- 3.0) (* (- 1.0) n) (* |sqrt(n + 3)| |sqrt(n + 3)|)) 0.0))
; 1/sqrt(m) is nonnegative
(assert (>= |1/sqrt(m)| 0.0))
; H2[0] is nonnegative
(assert (>= |H2[0]| 0.0))
; H2[n + 1] is nonnegative
(assert (>= |H2[n + 1]| 0.0))
; H2[n] is nonnegative
(assert (>= |H2[n]| 0.0))
; Sum(g^(-i1 + n + 1)*g^(i1)*sqrt(i1 + 1), i1, 0, n + 1) is nonnegative
(assert (>= |Sum(g^(-i1 + n + 1)*g^(i1)*sqrt(i1 + 1), i1, 0, n + 1)| 0.0))
; Sum(g^(-i1 + n + 1)*g^(i1)^2*i1, i1, 0, n + 1) is nonnegative
(assert (>= |Sum(g^(-i1 + n + 1)*g^(i1)^2*i1, i1, 0, n + 1)| 0.0))
; Sum(g^(-i1 + n + 1)*g^(i1)^2, i1, 0, n + 1) is nonnegative
(assert (>= |Sum(g^(-i1 + n + 1)*g^(i1)^2, i1, 0, n + 1)| 0.0))
; Sum(g^(-i1 + n + 2)*g^(i1)^2*i1, i1, 0, n + 2) is nonnegative
(assert (>= |Sum(g^(-i1 + n + 2)*g^(i1)^2*i1, i1, 0, n + 2)| 0.0))
; Sum(g^(-i1 + n + 2)*g^(i1)^2, i1, 0, n + 2) is nonnegative
(assert (>= |Sum(g^(-i1 + n + 2)*g^(i1)^2, i1, 0, n + 2)| 0.0))
; Sum(g^(-i1 + n)*g^(i1)*sqrt(i1 + 1), i1, 0, n) is nonnegative
(assert (>= |Sum(g^(-i1 + n)*g^(i1)*sqrt(i1 + 1), i1, 0, n)| 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; dx is nonnegative
(assert (>= dx 0.0))
; g is nonnegative
(assert (>= g 0.0))
; g^n is nonnegative
(assert (>= |g^n| 0.0))
; h[0] is nonnegative
(assert (>= |h[0]| 0.0))
; h[1] is nonnegative
(assert (>= |h[1]| 0.0))
; h[n + 1] is nonnegative
(assert (>= |h[n + 1]| 0.0))
; h[n + 2] is nonnegative
(assert (>= |h[n + 2]| 0.0))
; h[n] is nonnegative
(assert (>= |h[n]| 0.0))
; lam[0] is nonnegative
(assert (>= |lam[0]| 0.0))
; lam[1] is nonnegative
(assert (>= |lam[1]| 0.0))
; lam[n + 1] is nonnegative
(assert (>= |lam[n + 1]| 0.0))
; lam[n + 2] is nonnegative
(assert (>= |lam[n + 2]| 0.0))
; lam[n] is nonnegative
(assert (>= |lam[n]| 0.0))
; m is nonnegative
(assert (>= m 0.0))
; n is nonnegative
(assert (>= n 0.0))
; sqrt(2) is nonnegative
(assert (>= |sqrt(2)| 0.0))
; sqrt(m) is nonnegative
(assert (>= |sqrt(m)| 0.0))
; sqrt(n + 2) is nonnegative
(assert (>= |sqrt(n + 2)| 0.0))
; sqrt(n + 3) is nonnegative
(assert (>= |sqrt(n + 3)| 0.0))
; v is nonnegative
(assert (>= v 0.0))
; the negation of the claim
(assert (< (+ |1/sqrt(m)| (* |1/sqrt(m)| c0 v) (* (- 1.0) |H2[0]|)) 0.0))
(check-sat)
(reset)
; published/P24b, claim 2
; claim: H2[n + 1] <= (v*(Sum(g^(n + 1 - k)*(c0*(k + 1)*(g^k)^2), k, 0, n + 1) + Sum(g^(n - k)*(sqrt(k + 1)*g^k), k, 0, n)/sqrt(m)) + sqrt(n + 2)*g^(n + 1))/sqrt(m)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/sqrt(m)| Real)
(declare-const |H2[0]| Real)
(declare-const |H2[n + 1]| Real)
(declare-const |H2[n]| Real)
(declare-const |Sum(g^(-i1 + n + 1)*g^(i1)*sqrt(i1 + 1), i1, 0, n + 1)| Real)
(declare-const |Sum(g^(-i1 + n + 1)*g^(i1)^2*i1, i1, 0, n + 1)| Real)
(declare-const |Sum(g^(-i1 + n + 1)*g^(i1)^2, i1, 0, n + 1)| Real)
(declare-const |Sum(g^(-i1 + n + 2)*g^(i1)^2*i1, i1, 0, n + 2)| Real)
(declare-const |Sum(g^(-i1 + n + 2)*g^(i1)^2, i1, 0, n + 2)| Real)
(declare-const |Sum(g^(-i1 + n)*g^(i1)*sqrt(i1 + 1), i1, 0, n)| Real)
(declare-const c0 Real)
(declare-const dx Real)
(declare-const g Real)
(declare-const |g^n| Real)
(declare-const |h[0]| Real)
(declare-const |h[1]| Real)
(declare-const |h[n + 1]| Real)
(declare-const |h[n + 2]| Real)
(declare-const |h[n]| Real)
(declare-const |lam[0]| Real)
(declare-const |lam[1]| Real)
(declare-const |lam[n + 1]| Real)
(declare-const |lam[n + 2]| Real)
(declare-const |lam[n]| Real)
(declare-const m Real)
(declare-const n Real)
(declare-const |sqrt(2)| Real)
(declare-const |sqrt(m)| Real)
(declare-const |sqrt(n + 2)| Real)
(declare-const |sqrt(n + 3)| Real)
(declare-const v Real)
; 10
(assert (>= (+ 1.0 (* c0 v) (* (- 1.0) |h[0]| v) (* (- 1.0) |lam[0]|)) 0.0))
; H8
(assert (>= (+ (* |1/sqrt(m)| |h[n]| v) (* |1/sqrt(m)| |lam[n]|) (* (- 1.0) |H2[n]|)) 0.0))
; H8
(assert (>= (+ (* |1/sqrt(m)| |h[0]| v) (* |1/sqrt(m)| |lam[0]|) (* (- 1.0) |H2[0]|)) 0.0))
; H8
(assert (>= (+ (* |1/sqrt(m)| |h[n + 1]| v) (* |1/sqrt(m)| |lam[n + 1]|) (* (- 1.0) |H2[n + 1]|)) 0.0))
; 9
(assert (>= (+ (* |1/sqrt(m)| |Sum(g^(-i1 + n)*g^(i1)*sqrt(i1 + 1), i1, 0, n)| v) (* |Sum(g^(-i1 + n + 1)*g^(i1)^2*i1, i1, 0, n + 1)| c0 v) (* |Sum(g^(-i1 + n + 1)*g^(i1)^2, i1, 0, n + 1)| c0 v) (* g |g^n| |sqrt(n + 2)|) (* (- 1.0) |h[n + 1]| v) (* (- 1.0) |lam[n + 1]|)) 0.0))
; 9
(assert (>= (+ (* |1/sqrt(m)| v) (* c0 g v) (* 2.0 c0 g g v) (* g |sqrt(2)|) (* (- 1.0) |h[1]| v) (* (- 1.0) |lam[1]|)) 0.0))
; 9
(assert (>= (+ (* |1/sqrt(m)| |Sum(g^(-i1 + n + 1)*g^(i1)*sqrt(i1 + 1), i1, 0, n + 1)| v) (* |Sum(g^(-i1 + n + 2)*g^(i1)^2*i1, i1, 0, n + 2)| c0 v) (* |Sum(g^(-i1 + n + 2)*g^(i1)^2, i1, 0, n + 2)| c0 v) (* g g |g^n| |sqrt(n + 3)|) (* (- 1.0) |h[n + 2]| v) (* (- 1.0) |lam[n + 2]|)) 0.0))
; index
(assert (>= (+ (- 1.0) m) 0.0))
; index
(assert (>= (+ (- 1.0) dx) 0.0))
; index
(assert (>= (+ (* (- 1.0) dx) m) 0.0))
; about v
(assert (>= v 0.0))
; about n
(assert (>= n 0.0))
; about sqrt(m)
(assert (= (+ (* (- 1.0) m) (* |sqrt(m)| |sqrt(m)|)) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about lam[n]
(assert (>= |lam[n]| 0.0))
; about lam[n + 2]
(assert (>= |lam[n + 2]| 0.0))
; about lam[n + 1]
(assert (>= |lam[n + 1]| 0.0))
; about lam[1]
(assert (>= |lam[1]| 0.0))
; about lam[0]
(assert (>= |lam[0]| 0.0))
; about h[n]
(assert (>= |h[n]| 0.0))
; about h[n + 2]
(assert (>= |h[n + 2]| 0.0))
; about h[n + 1]
(assert (>= |h[n + 1]| 0.0))
; about h[1]
(assert (>= |h[1]| 0.0))
; about h[0]
(assert (>= |h[0]| 0.0))
; about g
(assert (>= g 0.0))
; about dx
(assert (>= (+ (- 1.0) dx) 0.0))
; about c0
(assert (>= c0 0.0))
; about H2[n]
(assert (>= |H2[n]| 0.0))
; about H2[n + 1]
(assert (>= |H2[n + 1]| 0.0))
; about H2[0]
(assert (>= |H2[0]| 0.0))
; about 1/sqrt(m)
(assert (= (+ (- 1.0) (* |1/sqrt(m)| |sqrt(m)|)) 0.0))
; about sqrt(2)
(assert (= (+ (- 2.0) (* |sqrt(2)| |sqrt(2)|)) 0.0))
; about sqrt(n + 2)
(assert (= (+ (- 2.0) (* (- 1.0) n) (* |sqrt(n + 2)| |sqrt(n + 2)|)) 0.0))
; about sqrt(n + 3)
(assert (= (+ (- 3.0) (* (- 1.0) n) (* |sqrt(n + 3)| |sqrt(n + 3)|)) 0.0))
; 1/sqrt(m) is nonnegative
(assert (>= |1/sqrt(m)| 0.0))
; H2[0] is nonnegative
(assert (>= |H2[0]| 0.0))
; H2[n + 1] is nonnegative
(assert (>= |H2[n + 1]| 0.0))
; H2[n] is nonnegative
(assert (>= |H2[n]| 0.0))
; Sum(g^(-i1 + n + 1)*g^(i1)*sqrt(i1 + 1), i1, 0, n + 1) is nonnegative
(assert (>= |Sum(g^(-i1 + n + 1)*g^(i1)*sqrt(i1 + 1), i1, 0, n + 1)| 0.0))
; Sum(g^(-i1 + n + 1)*g^(i1)^2*i1, i1, 0, n + 1) is nonnegative
(assert (>= |Sum(g^(-i1 + n + 1)*g^(i1)^2*i1, i1, 0, n + 1)| 0.0))
; Sum(g^(-i1 + n + 1)*g^(i1)^2, i1, 0, n + 1) is nonnegative
(assert (>= |Sum(g^(-i1 + n + 1)*g^(i1)^2, i1, 0, n + 1)| 0.0))
; Sum(g^(-i1 + n + 2)*g^(i1)^2*i1, i1, 0, n + 2) is nonnegative
(assert (>= |Sum(g^(-i1 + n + 2)*g^(i1)^2*i1, i1, 0, n + 2)| 0.0))
; Sum(g^(-i1 + n + 2)*g^(i1)^2, i1, 0, n + 2) is nonnegative
(assert (>= |Sum(g^(-i1 + n + 2)*g^(i1)^2, i1, 0, n + 2)| 0.0))
; Sum(g^(-i1 + n)*g^(i1)*sqrt(i1 + 1), i1, 0, n) is nonnegative
(assert (>= |Sum(g^(-i1 + n)*g^(i1)*sqrt(i1 + 1), i1, 0, n)| 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; dx is nonnegative
(assert (>= dx 0.0))
; g is nonnegative
(assert (>= g 0.0))
; g^n is nonnegative
(assert (>= |g^n| 0.0))
; h[0] is nonnegative
(assert (>= |h[0]| 0.0))
; h[1] is nonnegative
(assert (>= |h[1]| 0.0))
; h[n + 1] is nonnegative
(assert (>= |h[n + 1]| 0.0))
; h[n + 2] is nonnegative
(assert (>= |h[n + 2]| 0.0))
; h[n] is nonnegative
(assert (>= |h[n]| 0.0))
; lam[0] is nonnegative
(assert (>= |lam[0]| 0.0))
; lam[1] is nonnegative
(assert (>= |lam[1]| 0.0))
; lam[n + 1] is nonnegative
(assert (>= |lam[n + 1]| 0.0))
; lam[n + 2] is nonnegative
(assert (>= |lam[n + 2]| 0.0))
; lam[n] is nonnegative
(assert (>= |lam[n]| 0.0))
; m is nonnegative
(assert (>= m 0.0))
; n is nonnegative
(assert (>= n 0.0))
; sqrt(2) is nonnegative
(assert (>= |sqrt(2)| 0.0))
; sqrt(m) is nonnegative
(assert (>= |sqrt(m)| 0.0))
; sqrt(n + 2) is nonnegative
(assert (>= |sqrt(n + 2)| 0.0))
; sqrt(n + 3) is nonnegative
(assert (>= |sqrt(n + 3)| 0.0))
; v is nonnegative
(assert (>= v 0.0))
; the negation of the claim
(assert (< (+ (* |1/sqrt(m)| |Sum(g^(-i1 + n + 1)*g^(i1)^2*i1, i1, 0, n + 1)| c0 v) (* |1/sqrt(m)| |Sum(g^(-i1 + n + 1)*g^(i1)^2, i1, 0, n + 1)| c0 v) (* |1/sqrt(m)| g |g^n| |sqrt(n + 2)|) (* |1/sqrt(m)| |1/sqrt(m)| |Sum(g^(-i1 + n)*g^(i1)*sqrt(i1 + 1), i1, 0, n)| v) (* (- 1.0) |H2[n + 1]|)) 0.0))
(check-sat)
