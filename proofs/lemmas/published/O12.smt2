; published/O12, step 1
; claim: b == 1 - a
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a Real)
(declare-const b Real)
; H1
(assert (= (+ 1.0 (* (- 1.0) a) (* (- 1.0) b)) 0.0))
; the negation of the claim
(assert (not (= (+ 1.0 (* (- 1.0) a) (* (- 1.0) b)) 0.0)))
(check-sat)
(reset)
; published/O12, claim
; claim: fz + norm(a*u + b*v - x)^2/2 <= a*(fu + norm(u - x)^2/2) + b*(fv + norm(v - x)^2/2) - 1/2*a*b*norm(u - v)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a Real)
(declare-const b Real)
(declare-const fu Real)
(declare-const fv Real)
(declare-const fz Real)
(declare-const |inner(u, u)| Real)
(declare-const |inner(u, v)| Real)
(declare-const |inner(u, x)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |inner(v, x)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |norm((a)*u + (b)*v + (-1)*x)| Real)
(declare-const |norm(u + (-1)*v)| Real)
(declare-const |norm(u + (-1)*x)| Real)
(declare-const |norm(u)| Real)
(declare-const |norm(v + (-1)*x)| Real)
(declare-const |norm(v)| Real)
(declare-const |norm(x)| Real)
; H2
(assert (>= (+ (* a fu) (* b fv) (* (- 1.0) fz)) 0.0))
; 1
(assert (= (+ 1.0 (* (- 1.0) a) (* (- 1.0) b)) 0.0))
; about norm(v + (-1)*x)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* 2.0 |inner(v, x)|) (* (- 1.0) |inner(x, x)|) (* |norm(v + (-1)*x)| |norm(v + (-1)*x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about norm(u + (-1)*x)
(assert (= (+ (* (- 1.0) |inner(u, u)|) (* 2.0 |inner(u, x)|) (* (- 1.0) |inner(x, x)|) (* |norm(u + (-1)*x)| |norm(u + (-1)*x)|)) 0.0))
; about inner(u, u)
(assert (= (+ |inner(u, u)| (* (- 1.0) |norm(u)| |norm(u)|)) 0.0))
; about norm(u)
(assert (= (+ (* (- 1.0) |inner(u, u)|) (* |norm(u)| |norm(u)|)) 0.0))
; about norm(u + (-1)*v)
(assert (= (+ (* (- 1.0) |inner(u, u)|) (* 2.0 |inner(u, v)|) (* (- 1.0) |inner(v, v)|) (* |norm(u + (-1)*v)| |norm(u + (-1)*v)|)) 0.0))
; about norm((a)*u + (b)*v + (-1)*x)
(assert (= (+ (* (- 2.0) a b |inner(u, v)|) (* 2.0 a |inner(u, x)|) (* (- 1.0) a a |inner(u, u)|) (* 2.0 b |inner(v, x)|) (* (- 1.0) b b |inner(v, v)|) (* (- 1.0) |inner(x, x)|) (* |norm((a)*u + (b)*v + (-1)*x)| |norm((a)*u + (b)*v + (-1)*x)|)) 0.0))
; inner(u, u) is nonnegative
(assert (>= |inner(u, u)| 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; norm((a)*u + (b)*v + (-1)*x) is nonnegative
(assert (>= |norm((a)*u + (b)*v + (-1)*x)| 0.0))
; norm(u + (-1)*v) is nonnegative
(assert (>= |norm(u + (-1)*v)| 0.0))
; norm(u + (-1)*x) is nonnegative
(assert (>= |norm(u + (-1)*x)| 0.0))
; norm(u) is nonnegative
(assert (>= |norm(u)| 0.0))
; norm(v + (-1)*x) is nonnegative
(assert (>= |norm(v + (-1)*x)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; the negation of the claim
(assert (< (+ (* (- (/ 1.0 2.0)) a b |norm(u + (-1)*v)| |norm(u + (-1)*v)|) (* a fu) (* (/ 1.0 2.0) a |norm(u + (-1)*x)| |norm(u + (-1)*x)|) (* b fv) (* (/ 1.0 2.0) b |norm(v + (-1)*x)| |norm(v + (-1)*x)|) (* (- 1.0) fz) (* (- (/ 1.0 2.0)) |norm((a)*u + (b)*v + (-1)*x)| |norm((a)*u + (b)*v + (-1)*x)|)) 0.0))
(check-sat)
