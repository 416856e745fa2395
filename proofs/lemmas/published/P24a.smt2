; published/P24a, step 1, base
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
; published/P24a, step 1, step
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
; published/P24a, step 2
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
; published/P24a, step 3, base
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
; published/P24a, step 3, step
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
; published/P24a, step 4
; claim: v^2*lam[n]^2/m <= v^2*((n + 1)*(g^n)^2)/m
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/m| Real)
(declare-const dx Real)
(declare-const |g^n| Real)
(declare-const |lam[n]| Real)
(declare-const m Real)
(declare-const n Real)
(declare-const v Real)
; 3
(assert (>= (+ (* |g^n| |g^n|) (* |g^n| |g^n| n) (* (- 1.0) |lam[n]| |lam[n]|)) 0.0))
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
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about lam[n]
(assert (>= |lam[n]| 0.0))
; about dx
(assert (>= (+ (- 1.0) dx) 0.0))
; about 1/m
(assert (= (+ (- 1.0) (* |1/m| m)) 0.0))
; 1/m is nonnegative
(assert (>= |1/m| 0.0))
; dx is nonnegative
(assert (>= dx 0.0))
; g^n is nonnegative
(assert (>= |g^n| 0.0))
; lam[n] is nonnegative
(assert (>= |lam[n]| 0.0))
; m is nonnegative
(assert (>= m 0.0))
; n is nonnegative
(assert (>= n 0.0))
; v is nonnegative
(assert (>= v 0.0))
; the negation of the claim
(assert (< (+ (* |1/m| |g^n| |g^n| n v v) (* |1/m| |g^n| |g^n| v v) (* (- 1.0) |1/m| |lam[n]| |lam[n]| v v)) 0.0))
(check-sat)
(reset)
; published/P24a, claim
; claim: J2 <= (g^(n + 1))^2 + v^2*(n + 1)*(g^n)^2/m
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/m| Real)
(declare-const J2 Real)
(declare-const |a[n]| Real)
(declare-const dx Real)
(declare-const g Real)
(declare-const |g^n| Real)
(declare-const |lam[n]| Real)
(declare-const m Real)
(declare-const n Real)
(declare-const v Real)
; H6
(assert (>= (+ (* |1/m| |a[n]| |a[n]|) (* |1/m| |lam[n]| |lam[n]| v v) (* (- 1.0) J2)) 0.0))
; 4
(assert (>= (+ (* |1/m| |g^n| |g^n| n v v) (* |1/m| |g^n| |g^n| v v) (* (- 1.0) |1/m| |lam[n]| |lam[n]| v v)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |1/m| |a[n]| |a[n]|) (* g g |g^n| |g^n|)) 0.0))
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
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about lam[n]
(assert (>= |lam[n]| 0.0))
; about g
(assert (>= g 0.0))
; about dx
(assert (>= (+ (- 1.0) dx) 0.0))
; about a[n]
(assert (>= |a[n]| 0.0))
; about J2
(assert (>= J2 0.0))
; about 1/m
(assert (= (+ (- 1.0) (* |1/m| m)) 0.0))
; 1/m is nonnegative
(assert (>= |1/m| 0.0))
; J2 is nonnegative
(assert (>= J2 0.0))
; a[n] is nonnegative
(assert (>= |a[n]| 0.0))
; dx is nonnegative
(assert (>= dx 0.0))
; g is nonnegative
(assert (>= g 0.0))
; g^n is nonnegative
(assert (>= |g^n| 0.0))
; lam[n] is nonnegative
(assert (>= |lam[n]| 0.0))
; m is nonnegative
(assert (>= m 0.0))
; n is nonnegative
(assert (>= n 0.0))
; v is nonnegative
(assert (>= v 0.0))
; the negation of the claim
(assert (< (+ (* |1/m| |g^n| |g^n| n v v) (* |1/m| |g^n| |g^n| v v) (* (- 1.0) J2) (* g g |g^n| |g^n|)) 0.0))
(check-sat)
