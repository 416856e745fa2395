; fallin2025/F4b, step 1, base
; claim: aug[0] <= p[0]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |aug[0]| Real)
(declare-const |g[0]| Real)
(declare-const |hid[0]| Real)
(declare-const |p[0]| Real)
(declare-const s Real)
; H1
(assert (= (+ (* (- 1.0) |g[0]|) s) 0.0))
; definition
(assert (= (+ (* (- 1.0) |p[0]|) s) 0.0))
; calculus
(assert (>= (+ (* (- 1.0) |aug[0]|) s) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[0]| |aug[0]|) (* |hid[0]| |hid[0]|)) 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; about hid[0]
(assert (>= |hid[0]| 0.0))
; about g[0]
(assert (>= |g[0]| 0.0))
; about aug[0]
(assert (>= |aug[0]| 0.0))
; aug[0] is nonnegative
(assert (>= |aug[0]| 0.0))
; g[0] is nonnegative
(assert (>= |g[0]| 0.0))
; hid[0] is nonnegative
(assert (>= |hid[0]| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |aug[0]|) |p[0]|) 0.0))
(check-sat)
(reset)
; fallin2025/F4b, step 1, step
; claim: aug[j + 1] <= p[j + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const A0 Real)
(declare-const A1 Real)
(declare-const |aug[j + 1]| Real)
(declare-const |aug[j]| Real)
(declare-const |hid[j + 1]| Real)
(declare-const |hid[j]| Real)
(declare-const |nu[j]| Real)
(declare-const |out[j]| Real)
(declare-const |p[j + 1]| Real)
(declare-const |p[j]| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |aug[j]|) |p[j]|) 0.0))
; definition
(assert (= (+ A0 (* A1 |nu[j]| |p[j]|) (* (- 1.0) |p[j + 1]|)) 0.0))
; calculus
(assert (>= (+ A0 (* A1 |out[j]|) (* (- 1.0) |aug[j + 1]|)) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[j + 1]| |aug[j + 1]|) (* |hid[j + 1]| |hid[j + 1]|)) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[j]| |aug[j]|) (* |hid[j]| |hid[j]|)) 0.0))
; calculus
(assert (>= (+ (* |aug[j]| |nu[j]|) (* (- 1.0) |out[j]|)) 0.0))
; about out[j]
(assert (>= |out[j]| 0.0))
; about nu[j]
(assert (>= |nu[j]| 0.0))
; about hid[j]
(assert (>= |hid[j]| 0.0))
; about hid[j + 1]
(assert (>= |hid[j + 1]| 0.0))
; about aug[j]
(assert (>= |aug[j]| 0.0))
; about aug[j + 1]
(assert (>= |aug[j + 1]| 0.0))
; about A1
(assert (>= A1 0.0))
; about A0
(assert (>= A0 0.0))
; A0 is nonnegative
(assert (>= A0 0.0))
; A1 is nonnegative
(assert (>= A1 0.0))
; aug[j + 1] is nonnegative
(assert (>= |aug[j + 1]| 0.0))
; aug[j] is nonnegative
(assert (>= |aug[j]| 0.0))
; hid[j + 1] is nonnegative
(assert (>= |hid[j + 1]| 0.0))
; hid[j] is nonnegative
(assert (>= |hid[j]| 0.0))
; nu[j] is nonnegative
(assert (>= |nu[j]| 0.0))
; out[j] is nonnegative
(assert (>= |out[j]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |aug[j + 1]|) |p[j + 1]|) 0.0))
(check-sat)
(reset)
; fallin2025/F4b, step 2, base
; claim: p[0] >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |p[0]| Real)
(declare-const s Real)
; definition
(assert (= (+ (* (- 1.0) |p[0]|) s) 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< |p[0]| 0.0))
(check-sat)
(reset)
; fallin2025/F4b, step 2, step
; claim: p[j + 1] >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const A0 Real)
(declare-const A1 Real)
(declare-const |nu[j]| Real)
(declare-const |p[j + 1]| Real)
(declare-const |p[j]| Real)
; induction hypothesis
(assert (>= |p[j]| 0.0))
; definition
(assert (= (+ A0 (* A1 |nu[j]| |p[j]|) (* (- 1.0) |p[j + 1]|)) 0.0))
; about nu[j]
(assert (>= |nu[j]| 0.0))
; about A1
(assert (>= A1 0.0))
; about A0
(assert (>= A0 0.0))
; A0 is nonnegative
(assert (>= A0 0.0))
; A1 is nonnegative
(assert (>= A1 0.0))
; nu[j] is nonnegative
(assert (>= |nu[j]| 0.0))
; the negation of the claim
(assert (< |p[j + 1]| 0.0))
(check-sat)
(reset)
; fallin2025/F4b, step 3, base
; claim: jacobian[0] <= g[0]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |aug[0]| Real)
(declare-const |g[0]| Real)
(declare-const |hid[0]| Real)
(declare-const |jac[0, 0]| Real)
(declare-const |jacobian[0]| Real)
(declare-const |p[0]| Real)
(declare-const s Real)
; H1
(assert (= (+ (* (- 1.0) |g[0]|) s) 0.0))
; calculus
(assert (>= (+ |aug[0]| (* (- 1.0) |jacobian[0]|)) 0.0))
; calculus
(assert (>= (+ (* |jac[0, 0]| |jac[0, 0]|) (* (- 1.0) |jacobian[0]| |jacobian[0]|)) 0.0))
; calculus
(assert (>= (+ (* (- 1.0) |aug[0]|) s) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[0]| |aug[0]|) (* |hid[0]| |hid[0]|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |aug[0]|) |p[0]|) 0.0))
; definition
(assert (= (+ (* (- 1.0) |p[0]|) s) 0.0))
; 2
(assert (>= |p[0]| 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; about jacobian[0]
(assert (>= |jacobian[0]| 0.0))
; about jac[0, 0]
(assert (>= |jac[0, 0]| 0.0))
; about hid[0]
(assert (>= |hid[0]| 0.0))
; about g[0]
(assert (>= |g[0]| 0.0))
; about aug[0]
(assert (>= |aug[0]| 0.0))
; aug[0] is nonnegative
(assert (>= |aug[0]| 0.0))
; g[0] is nonnegative
(assert (>= |g[0]| 0.0))
; hid[0] is nonnegative
(assert (>= |hid[0]| 0.0))
; jac[0, 0] is nonnegative
(assert (>= |jac[0, 0]| 0.0))
; jacobian[0] is nonnegative
(assert (>= |jacobian[0]| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ |g[0]| (* (- 1.0) |jacobian[0]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F4b, step 3, step
; claim: jacobian[j + 1] <= g[j + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const A0 Real)
(declare-const A1 Real)
(declare-const |Sum(jac[j + 1, i1]^2, i1, 0, j + 1)| Real)
(declare-const |Sum(jac[j, i1]^2, i1, 0, j)| Real)
(declare-const |aug[j + 1]| Real)
(declare-const |aug[j]| Real)
(declare-const b0 Real)
(declare-const |g[j + 1]| Real)
(declare-const |g[j]| Real)
(declare-const |hid[j + 1]| Real)
(declare-const |jacobian[j + 1]| Real)
(declare-const |jacobian[j]| Real)
(declare-const |nu[j]| Real)
(declare-const |out[j]| Real)
(declare-const |p[j + 1]| Real)
(declare-const |p[j]| Real)
(declare-const |w[j + 1]| Real)
; induction hypothesis
(assert (>= (+ |g[j]| (* (- 1.0) |jacobian[j]|)) 0.0))
; H2
(assert (= (+ (* b0 b0 |g[j]| |g[j]| |w[j + 1]| |w[j + 1]|) (* (- 1.0) |g[j + 1]| |g[j + 1]|) (* |p[j + 1]| |p[j + 1]|)) 0.0))
; calculus
(assert (>= (+ |Sum(jac[j + 1, i1]^2, i1, 0, j + 1)| (* (- 1.0) |jacobian[j + 1]| |jacobian[j + 1]|)) 0.0))
; calculus
(assert (>= (+ |Sum(jac[j, i1]^2, i1, 0, j)| (* (- 1.0) |jacobian[j]| |jacobian[j]|)) 0.0))
; calculus
(assert (>= (+ (* |aug[j + 1]| |aug[j + 1]|) (* b0 b0 |jacobian[j]| |jacobian[j]| |w[j + 1]| |w[j + 1]|) (* (- 1.0) |jacobian[j + 1]| |jacobian[j + 1]|)) 0.0))
; definition
(assert (= (+ A0 (* A1 |nu[j]| |p[j]|) (* (- 1.0) |p[j + 1]|)) 0.0))
; calculus
(assert (>= (+ A0 (* A1 |out[j]|) (* (- 1.0) |aug[j + 1]|)) 0.0))
; calculus
(assert (>= (+ 1.0 (* (- 1.0) |aug[j + 1]| |aug[j + 1]|) (* |hid[j + 1]| |hid[j + 1]|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |aug[j + 1]|) |p[j + 1]|) 0.0))
; 2
(assert (>= |p[j + 1]| 0.0))
; calculus
(assert (>= (+ (* |aug[j]| |nu[j]|) (* (- 1.0) |out[j]|)) 0.0))
; 2
(assert (>= |p[j]| 0.0))
; about w[j + 1]
(assert (>= |w[j + 1]| 0.0))
; about out[j]
(assert (>= |out[j]| 0.0))
; about nu[j]
(assert (>= |nu[j]| 0.0))
; about jacobian[j]
(assert (>= |jacobian[j]| 0.0))
; about jacobian[j + 1]
(assert (>= |jacobian[j + 1]| 0.0))
; about hid[j + 1]
(assert (>= |hid[j + 1]| 0.0))
; about g[j]
(assert (>= |g[j]| 0.0))
; about g[j + 1]
(assert (>= |g[j + 1]| 0.0))
; about b0
(assert (>= b0 0.0))
; about aug[j]
(assert (>= |aug[j]| 0.0))
; about aug[j + 1]
(assert (>= |aug[j + 1]| 0.0))
; about A1
(assert (>= A1 0.0))
; about A0
(assert (>= A0 0.0))
; A0 is nonnegative
(assert (>= A0 0.0))
; A1 is nonnegative
(assert (>= A1 0.0))
; Sum(jac[j + 1, i1]^2, i1, 0, j + 1) is nonnegative
(assert (>= |Sum(jac[j + 1, i1]^2, i1, 0, j + 1)| 0.0))
; Sum(jac[j, i1]^2, i1, 0, j) is nonnegative
(assert (>= |Sum(jac[j, i1]^2, i1, 0, j)| 0.0))
; aug[j + 1] is nonnegative
(assert (>= |aug[j + 1]| 0.0))
; aug[j] is nonnegative
(assert (>= |aug[j]| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; g[j + 1] is nonnegative
(assert (>= |g[j + 1]| 0.0))
; g[j] is nonnegative
(assert (>= |g[j]| 0.0))
; hid[j + 1] is nonnegative
(assert (>= |hid[j + 1]| 0.0))
; jacobian[j + 1] is nonnegative
(assert (>= |jacobian[j + 1]| 0.0))
; jacobian[j] is nonnegative
(assert (>= |jacobian[j]| 0.0))
; nu[j] is nonnegative
(assert (>= |nu[j]| 0.0))
; out[j] is nonnegative
(assert (>= |out[j]| 0.0))
; w[j + 1] is nonnegative
(assert (>= |w[j + 1]| 0.0))
; the negation of the claim
(assert (< (+ |g[j + 1]| (* (- 1.0) |jacobian[j + 1]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F4b, step 4
; claim: h[j + 1]^2 == w[j + 1]*(c0*g[j]^2 + b0*h[j])*h[j + 1] + b0^2*g[j]^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const b0 Real)
(declare-const c0 Real)
(declare-const |g[j]| Real)
(declare-const |h[j + 1]| Real)
(declare-const |h[j]| Real)
(declare-const |sqrt(c0^2*g[j]^4*w[j + 1]^2 + 2*b0*c0*g[j]^2*h[j]*w[j + 1]^2 + b0^2*h[j]^2*w[j + 1]^2 + 4*b0^2*g[j]^2)| Real)
(declare-const |w[j + 1]| Real)
; H3
(assert (= (+ (* (/ 1.0 2.0) b0 |h[j]| |w[j + 1]|) (* (/ 1.0 2.0) c0 |g[j]| |g[j]| |w[j + 1]|) (* (- 1.0) |h[j + 1]|) (* (/ 1.0 2.0) |sqrt(c0^2*g[j]^4*w[j + 1]^2 + 2*b0*c0*g[j]^2*h[j]*w[j + 1]^2 + b0^2*h[j]^2*w[j + 1]^2 + 4*b0^2*g[j]^2)|)) 0.0))
; about w[j + 1]
(assert (>= |w[j + 1]| 0.0))
; about sqrt(c0^2*g[j]^4*w[j + 1]^2 + 2*b0*c0*g[j]^2*h[j]*w[j + 1]^2 + b0^2*h[j]^2*w[j + 1]^2 + 4*b0^2*g[j]^2)
(assert (= (+ (* (- 2.0) b0 c0 |g[j]| |g[j]| |h[j]| |w[j + 1]| |w[j + 1]|) (* (- 4.0) b0 b0 |g[j]| |g[j]|) (* (- 1.0) b0 b0 |h[j]| |h[j]| |w[j + 1]| |w[j + 1]|) (* (- 1.0) c0 c0 |g[j]| |g[j]| |g[j]| |g[j]| |w[j + 1]| |w[j + 1]|) (* |sqrt(c0^2*g[j]^4*w[j + 1]^2 + 2*b0*c0*g[j]^2*h[j]*w[j + 1]^2 + b0^2*h[j]^2*w[j + 1]^2 + 4*b0^2*g[j]^2)| |sqrt(c0^2*g[j]^4*w[j + 1]^2 + 2*b0*c0*g[j]^2*h[j]*w[j + 1]^2 + b0^2*h[j]^2*w[j + 1]^2 + 4*b0^2*g[j]^2)|)) 0.0))
; about h[j]
(assert (>= |h[j]| 0.0))
; about h[j + 1]
(assert (>= |h[j + 1]| 0.0))
; about g[j]
(assert (>= |g[j]| 0.0))
; about c0
(assert (>= c0 0.0))
; about b0
(assert (>= b0 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; g[j] is nonnegative
(assert (>= |g[j]| 0.0))
; h[j + 1] is nonnegative
(assert (>= |h[j + 1]| 0.0))
; h[j] is nonnegative
(assert (>= |h[j]| 0.0))
; sqrt(c0^2*g[j]^4*w[j + 1]^2 + 2*b0*c0*g[j]^2*h[j]*w[j + 1]^2 + b0^2*h[j]^2*w[j + 1]^2 + 4*b0^2*g[j]^2) is nonnegative
(assert (>= |sqrt(c0^2*g[j]^4*w[j + 1]^2 + 2*b0*c0*g[j]^2*h[j]*w[j + 1]^2 + b0^2*h[j]^2*w[j + 1]^2 + 4*b0^2*g[j]^2)| 0.0))
; w[j + 1] is nonnegative
(assert (>= |w[j + 1]| 0.0))
; the negation of the claim
(assert (not (= (+ (* b0 |h[j + 1]| |h[j]| |w[j + 1]|) (* b0 b0 |g[j]| |g[j]|) (* c0 |g[j]| |g[j]| |h[j + 1]| |w[j + 1]|) (* (- 1.0) |h[j + 1]| |h[j + 1]|)) 0.0)))
(check-sat)
(reset)
; fallin2025/F4b, step 5
; claim: jacobian[j]^2 <= g[j]^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |g[j]| Real)
(declare-const |jacobian[j]| Real)
; 3
(assert (>= (+ |g[j]| (* (- 1.0) |jacobian[j]|)) 0.0))
; about jacobian[j]
(assert (>= |jacobian[j]| 0.0))
; about g[j]
(assert (>= |g[j]| 0.0))
; g[j] is nonnegative
(assert (>= |g[j]| 0.0))
; jacobian[j] is nonnegative
(assert (>= |jacobian[j]| 0.0))
; the negation of the claim
(assert (< (+ (* |g[j]| |g[j]|) (* (- 1.0) |jacobian[j]| |jacobian[j]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F4b, step 6
; claim: h[j + 1] >= w[j + 1]*(c0*g[j]^2 + b0*h[j])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const b0 Real)
(declare-const c0 Real)
(declare-const |g[j]| Real)
(declare-const |h[j + 1]| Real)
(declare-const |h[j]| Real)
(declare-const |sqrt(c0^2*g[j]^4*w[j + 1]^2 + 2*b0*c0*g[j]^2*h[j]*w[j + 1]^2 + b0^2*h[j]^2*w[j + 1]^2 + 4*b0^2*g[j]^2)| Real)
(declare-const |w[j + 1]| Real)
; H3
(assert (= (+ (* (/ 1.0 2.0) b0 |h[j]| |w[j + 1]|) (* (/ 1.0 2.0) c0 |g[j]| |g[j]| |w[j + 1]|) (* (- 1.0) |h[j + 1]|) (* (/ 1.0 2.0) |sqrt(c0^2*g[j]^4*w[j + 1]^2 + 2*b0*c0*g[j]^2*h[j]*w[j + 1]^2 + b0^2*h[j]^2*w[j + 1]^2 + 4*b0^2*g[j]^2)|)) 0.0))
; about w[j + 1]
(assert (>= |w[j + 1]| 0.0))
; about sqrt(c0^2*g[j]^4*w[j + 1]^2 + 2*b0*c0*g[j]^2*h[j]*w[j + 1]^2 + b0^2*h[j]^2*w[j + 1]^2 + 4*b0^2*g[j]^2)
(assert (= (+ (* (- 2.0) b0 c0 |g[j]| |g[j]| |h[j]| |w[j + 1]| |w[j + 1]|) (* (- 4.0) b0 b0 |g[j]| |g[j]|) (* (- 1.0) b0 b0 |h[j]| |h[j]| |w[j + 1]| |w[j + 1]|) (* (- 1.0) c0 c0 |g[j]| |g[j]| |g[j]| |g[j]| |w[j + 1]| |w[j + 1]|) (* |sqrt(c0^2*g[j]^4*w[j + 1]^2 + 2*b0*c0*g[j]^2*h[j]*w[j + 1]^2 + b0^2*h[j]^2*w[j + 1]^2 + 4*b0^2*g[j]^2)| |sqrt(c0^2*g[j]^4*w[j + 1]^2 + 2*b0*c0*g[j]^2*h[j]*w[j + 1]^2 + b0^2*h[j]^2*w[j + 1]^2 + 4*b0^2*g[j]^2)|)) 0.0))
; about h[j]
(assert (>= |h[j]| 0.0))
; about h[j + 1]
(assert (>= |h[j + 1]| 0.0))
; about g[j]
(assert (>= |g[j]| 0.0))
; about c0
(assert (>= c0 0.0))
; about b0
(assert (>= b0 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; g[j] is nonnegative
(assert (>= |g[j]| 0.0))
; h[j + 1] is nonnegative
(assert (>= |h[j + 1]| 0.0))
; h[j] is nonnegative
(assert (>= |h[j]| 0.0))
; sqrt(c0^2*g[j]^4*w[j + 1]^2 + 2*b0*c0*g[j]^2*h[j]*w[j + 1]^2 + b0^2*h[j]^2*w[j + 1]^2 + 4*b0^2*g[j]^2) is nonnegative
(assert (>= |sqrt(c0^2*g[j]^4*w[j + 1]^2 + 2*b0*c0*g[j]^2*h[j]*w[j + 1]^2 + b0^2*h[j]^2*w[j + 1]^2 + 4*b0^2*g[j]^2)| 0.0))
; w[j + 1] is nonnegative
(assert (>= |w[j + 1]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) b0 |h[j]| |w[j + 1]|) (* (- 1.0) c0 |g[j]| |g[j]| |w[j + 1]|) |h[j + 1]|) 0.0))
(check-sat)
(reset)
; fallin2025/F4b, step 7
; claim: hessian[j + 1]^2 <= w[j + 1]*(c0*g[j]^2 + b0*hessian[j])*hessian[j + 1] + b0^2*g[j]^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(Sum(hess[j + 1, i2, i1]^2, i1, 0, j + 1), i2, 0, j + 1)| Real)
(declare-const |Sum(Sum(hess[j, i2, i1]^2, i1, 0, j), i2, 0, j)| Real)
(declare-const |Sum(jac[j, i1]^2, i1, 0, j)| Real)
(declare-const b0 Real)
(declare-const c0 Real)
(declare-const |g[j]| Real)
(declare-const |hessian[j + 1]| Real)
(declare-const |hessian[j]| Real)
(declare-const |jacobian[j]| Real)
(declare-const |w[j + 1]| Real)
; calculus
(assert (>= (+ |Sum(Sum(hess[j + 1, i2, i1]^2, i1, 0, j + 1), i2, 0, j + 1)| (* (- 1.0) |hessian[j + 1]| |hessian[j + 1]|)) 0.0))
; calculus
(assert (>= (+ |Sum(Sum(hess[j, i2, i1]^2, i1, 0, j), i2, 0, j)| (* (- 1.0) |hessian[j]| |hessian[j]|)) 0.0))
; calculus
(assert (>= (+ (* b0 |hessian[j + 1]| |hessian[j]| |w[j + 1]|) (* b0 b0 |jacobian[j]| |jacobian[j]|) (* c0 |hessian[j + 1]| |jacobian[j]| |jacobian[j]| |w[j + 1]|) (* (- 1.0) |hessian[j + 1]| |hessian[j + 1]|)) 0.0))
; calculus
(assert (>= (+ |Sum(jac[j, i1]^2, i1, 0, j)| (* (- 1.0) |jacobian[j]| |jacobian[j]|)) 0.0))
; 5
(assert (>= (+ (* |g[j]| |g[j]|) (* (- 1.0) |jacobian[j]| |jacobian[j]|)) 0.0))
; about w[j + 1]
(assert (>= |w[j + 1]| 0.0))
; about jacobian[j]
(assert (>= |jacobian[j]| 0.0))
; about hessian[j]
(assert (>= |hessian[j]| 0.0))
; about hessian[j + 1]
(assert (>= |hessian[j + 1]| 0.0))
; about g[j]
(assert (>= |g[j]| 0.0))
; about c0
(assert (>= c0 0.0))
; about b0
(assert (>= b0 0.0))
; Sum(Sum(hess[j + 1, i2, i1]^2, i1, 0, j + 1), i2, 0, j + 1) is nonnegative
(assert (>= |Sum(Sum(hess[j + 1, i2, i1]^2, i1, 0, j + 1), i2, 0, j + 1)| 0.0))
; Sum(Sum(hess[j, i2, i1]^2, i1, 0, j), i2, 0, j) is nonnegative
(assert (>= |Sum(Sum(hess[j, i2, i1]^2, i1, 0, j), i2, 0, j)| 0.0))
; Sum(jac[j, i1]^2, i1, 0, j) is nonnegative
(assert (>= |Sum(jac[j, i1]^2, i1, 0, j)| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; g[j] is nonnegative
(assert (>= |g[j]| 0.0))
; hessian[j + 1] is nonnegative
(assert (>= |hessian[j + 1]| 0.0))
; hessian[j] is nonnegative
(assert (>= |hessian[j]| 0.0))
; jacobian[j] is nonnegative
(assert (>= |jacobian[j]| 0.0))
; w[j + 1] is nonnegative
(assert (>= |w[j + 1]| 0.0))
; the negation of the claim
(assert (< (+ (* b0 |hessian[j + 1]| |hessian[j]| |w[j + 1]|) (* b0 b0 |g[j]| |g[j]|) (* c0 |g[j]| |g[j]| |hessian[j + 1]| |w[j + 1]|) (* (- 1.0) |hessian[j + 1]| |hessian[j + 1]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F4b, step 8, base
; claim: hessian[0] <= h[0]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |h[0]| Real)
(declare-const |hess[0, 0, 0]| Real)
(declare-const |hessian[0]| Real)
; calculus
(assert (>= (* (- 1.0) |hessian[0]|) 0.0))
; calculus
(assert (>= (+ (* |hess[0, 0, 0]| |hess[0, 0, 0]|) (* (- 1.0) |hessian[0]| |hessian[0]|)) 0.0))
; about hessian[0]
(assert (>= |hessian[0]| 0.0))
; about hess[0, 0, 0]
(assert (>= |hess[0, 0, 0]| 0.0))
; about h[0]
(assert (>= |h[0]| 0.0))
; h[0] is nonnegative
(assert (>= |h[0]| 0.0))
; hess[0, 0, 0] is nonnegative
(assert (>= |hess[0, 0, 0]| 0.0))
; hessian[0] is nonnegative
(assert (>= |hessian[0]| 0.0))
; the negation of the claim
(assert (< (+ |h[0]| (* (- 1.0) |hessian[0]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F4b, step 8, step
; claim: hessian[j + 1] <= h[j + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(Sum(hess[j + 1, i2, i1]^2, i1, 0, j + 1), i2, 0, j + 1)| Real)
(declare-const |Sum(Sum(hess[j, i2, i1]^2, i1, 0, j), i2, 0, j)| Real)
(declare-const |Sum(jac[j, i1]^2, i1, 0, j)| Real)
(declare-const b0 Real)
(declare-const c0 Real)
(declare-const |g[j]| Real)
(declare-const |h[j + 1]| Real)
(declare-const |h[j]| Real)
(declare-const |hessian[j + 1]| Real)
(declare-const |hessian[j]| Real)
(declare-const |jacobian[j]| Real)
(declare-const |w[j + 1]| Real)
; induction hypothesis
(assert (>= (+ |h[j]| (* (- 1.0) |hessian[j]|)) 0.0))
; calculus
(assert (>= (+ |Sum(Sum(hess[j + 1, i2, i1]^2, i1, 0, j + 1), i2, 0, j + 1)| (* (- 1.0) |hessian[j + 1]| |hessian[j + 1]|)) 0.0))
; calculus
(assert (>= (+ |Sum(Sum(hess[j, i2, i1]^2, i1, 0, j), i2, 0, j)| (* (- 1.0) |hessian[j]| |hessian[j]|)) 0.0))
; calculus
(assert (>= (+ (* b0 |hessian[j + 1]| |hessian[j]| |w[j + 1]|) (* b0 b0 |jacobian[j]| |jacobian[j]|) (* c0 |hessian[j + 1]| |jacobian[j]| |jacobian[j]| |w[j + 1]|) (* (- 1.0) |hessian[j + 1]| |hessian[j + 1]|)) 0.0))
; 4
(assert (= (+ (* b0 |h[j + 1]| |h[j]| |w[j + 1]|) (* b0 b0 |g[j]| |g[j]|) (* c0 |g[j]| |g[j]| |h[j + 1]| |w[j + 1]|) (* (- 1.0) |h[j + 1]| |h[j + 1]|)) 0.0))
; 6
(assert (>= (+ (* (- 1.0) b0 |h[j]| |w[j + 1]|) (* (- 1.0) c0 |g[j]| |g[j]| |w[j + 1]|) |h[j + 1]|) 0.0))
; 7
(assert (>= (+ (* b0 |hessian[j + 1]| |hessian[j]| |w[j + 1]|) (* b0 b0 |g[j]| |g[j]|) (* c0 |g[j]| |g[j]| |hessian[j + 1]| |w[j + 1]|) (* (- 1.0) |hessian[j + 1]| |hessian[j + 1]|)) 0.0))
; calculus
(assert (>= (+ |Sum(jac[j, i1]^2, i1, 0, j)| (* (- 1.0) |jacobian[j]| |jacobian[j]|)) 0.0))
; about w[j + 1]
(assert (>= |w[j + 1]| 0.0))
; about jacobian[j]
(assert (>= |jacobian[j]| 0.0))
; about hessian[j]
(assert (>= |hessian[j]| 0.0))
; about hessian[j + 1]
(assert (>= |hessian[j + 1]| 0.0))
; about h[j]
(assert (>= |h[j]| 0.0))
; about h[j + 1]
(assert (>= |h[j + 1]| 0.0))
; about g[j]
(assert (>= |g[j]| 0.0))
; about c0
(assert (>= c0 0.0))
; about b0
(assert (>= b0 0.0))
; Sum(Sum(hess[j + 1, i2, i1]^2, i1, 0, j + 1), i2, 0, j + 1) is nonnegative
(assert (>= |Sum(Sum(hess[j + 1, i2, i1]^2, i1, 0, j + 1), i2, 0, j + 1)| 0.0))
; Sum(Sum(hess[j, i2, i1]^2, i1, 0, j), i2, 0, j) is nonnegative
(assert (>= |Sum(Sum(hess[j, i2, i1]^2, i1, 0, j), i2, 0, j)| 0.0))
; Sum(jac[j, i1]^2, i1, 0, j) is nonnegative
(assert (>= |Sum(jac[j, i1]^2, i1, 0, j)| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; g[j] is nonnegative
(assert (>= |g[j]| 0.0))
; h[j + 1] is nonnegative
(assert (>= |h[j + 1]| 0.0))
; h[j] is nonnegative
(assert (>= |h[j]| 0.0))
; hessian[j + 1] is nonnegative
(assert (>= |hessian[j + 1]| 0.0))
; hessian[j] is nonnegative
(assert (>= |hessian[j]| 0.0))
; jacobian[j] is nonnegative
(assert (>= |jacobian[j]| 0.0))
; w[j + 1] is nonnegative
(assert (>= |w[j + 1]| 0.0))
; the negation of the claim
(assert (< (+ |h[j + 1]| (* (- 1.0) |hessian[j + 1]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F4b, claim 1
; claim: jacobian[k] <= g[k]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |g[k]| Real)
(declare-const |jacobian[k]| Real)
; 3
(assert (>= (+ |g[k]| (* (- 1.0) |jacobian[k]|)) 0.0))
; about jacobian[k]
(assert (>= |jacobian[k]| 0.0))
; about g[k]
(assert (>= |g[k]| 0.0))
; g[k] is nonnegative
(assert (>= |g[k]| 0.0))
; jacobian[k] is nonnegative
(assert (>= |jacobian[k]| 0.0))
; the negation of the claim
(assert (< (+ |g[k]| (* (- 1.0) |jacobian[k]|)) 0.0))
(check-sat)
(reset)
; fallin2025/F4b, claim 2
; claim: hessian[k] <= h[k]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |h[k]| Real)
(declare-const |hessian[k]| Real)
; 8
(assert (>= (+ |h[k]| (* (- 1.0) |hessian[k]|)) 0.0))
; about hessian[k]
(assert (>= |hessian[k]| 0.0))
; about h[k]
(assert (>= |h[k]| 0.0))
; h[k] is nonnegative
(assert (>= |h[k]| 0.0))
; hessian[k] is nonnegative
(assert (>= |hessian[k]| 0.0))
; the negation of the claim
(assert (< (+ |h[k]| (* (- 1.0) |hessian[k]|)) 0.0))
(check-sat)
