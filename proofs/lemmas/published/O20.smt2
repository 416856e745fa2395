; published/O20, step 1
; claim: t*sv + norm(v - u)^2/2 + t*inner(g, v - u) <= t*su
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(g, g)| Real)
(declare-const |inner(g, u)| Real)
(declare-const |inner(g, v)| Real)
(declare-const |inner(u, u)| Real)
(declare-const |inner(u, v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |norm((t)*g + (-1)*u + v)| Real)
(declare-const |norm((t)*g)| Real)
(declare-const |norm(g)| Real)
(declare-const |norm(u + (-1)*v)| Real)
(declare-const |norm(u)| Real)
(declare-const |norm(v)| Real)
(declare-const su Real)
(declare-const sv Real)
(declare-const t Real)
; H1
(assert (>= (+ (* (- (/ 1.0 2.0)) |norm((t)*g + (-1)*u + v)| |norm((t)*g + (-1)*u + v)|) (* (/ 1.0 2.0) |norm((t)*g)| |norm((t)*g)|) (* su t) (* (- 1.0) sv t)) 0.0))
; about t
(assert (> t 0.0))
; about norm(u + (-1)*v)
(assert (= (+ (* (- 1.0) |inner(u, u)|) (* 2.0 |inner(u, v)|) (* (- 1.0) |inner(v, v)|) (* |norm(u + (-1)*v)| |norm(u + (-1)*v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about inner(u, u)
(assert (= (+ |inner(u, u)| (* (- 1.0) |norm(u)| |norm(u)|)) 0.0))
; about norm(u)
(assert (= (+ (* (- 1.0) |inner(u, u)|) (* |norm(u)| |norm(u)|)) 0.0))
; about norm((t)*g)
(assert (= (+ (* (- 1.0) |inner(g, g)| t t) (* |norm((t)*g)| |norm((t)*g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about norm((t)*g + (-1)*u + v)
(assert (= (+ (* (- 1.0) |inner(g, g)| t t) (* 2.0 |inner(g, u)| t) (* (- 2.0) |inner(g, v)| t) (* (- 1.0) |inner(u, u)|) (* 2.0 |inner(u, v)|) (* (- 1.0) |inner(v, v)|) (* |norm((t)*g + (-1)*u + v)| |norm((t)*g + (-1)*u + v)|)) 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; inner(u, u) is nonnegative
(assert (>= |inner(u, u)| 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; norm((t)*g + (-1)*u + v) is nonnegative
(assert (>= |norm((t)*g + (-1)*u + v)| 0.0))
; norm((t)*g) is nonnegative
(assert (>= |norm((t)*g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; norm(u + (-1)*v) is nonnegative
(assert (>= |norm(u + (-1)*v)| 0.0))
; norm(u) is nonnegative
(assert (>= |norm(u)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* |inner(g, u)| t) (* (- 1.0) |inner(g, v)| t) (* (- (/ 1.0 2.0)) |norm(u + (-1)*v)| |norm(u + (-1)*v)|) (* su t) (* (- 1.0) sv t)) 0.0))
(check-sat)
(reset)
; published/O20, step 2
; claim: sv <= su - 1/(2*t)*norm(v - u)^2 - inner(g, v - u)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/t| Real)
(declare-const |inner(g, u)| Real)
(declare-const |inner(g, v)| Real)
(declare-const |inner(u, u)| Real)
(declare-const |inner(u, v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |norm(u + (-1)*v)| Real)
(declare-const |norm(u)| Real)
(declare-const |norm(v)| Real)
(declare-const su Real)
(declare-const sv Real)
(declare-const t Real)
; 1
(assert (>= (+ (* |inner(g, u)| t) (* (- 1.0) |inner(g, v)| t) (* (- (/ 1.0 2.0)) |norm(u + (-1)*v)| |norm(u + (-1)*v)|) (* su t) (* (- 1.0) sv t)) 0.0))
; about t
(assert (> t 0.0))
; about norm(u + (-1)*v)
(assert (= (+ (* (- 1.0) |inner(u, u)|) (* 2.0 |inner(u, v)|) (* (- 1.0) |inner(v, v)|) (* |norm(u + (-1)*v)| |norm(u + (-1)*v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about inner(u, u)
(assert (= (+ |inner(u, u)| (* (- 1.0) |norm(u)| |norm(u)|)) 0.0))
; about norm(u)
(assert (= (+ (* (- 1.0) |inner(u, u)|) (* |norm(u)| |norm(u)|)) 0.0))
; about 1/t
(assert (= (+ (- 1.0) (* |1/t| t)) 0.0))
; 1/t is nonnegative
(assert (>= |1/t| 0.0))
; inner(u, u) is nonnegative
(assert (>= |inner(u, u)| 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; norm(u + (-1)*v) is nonnegative
(assert (>= |norm(u + (-1)*v)| 0.0))
; norm(u) is nonnegative
(assert (>= |norm(u)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* (- (/ 1.0 2.0)) |1/t| |norm(u + (-1)*v)| |norm(u + (-1)*v)|) |inner(g, u)| (* (- 1.0) |inner(g, v)|) su (* (- 1.0) sv)) 0.0))
(check-sat)
(reset)
; published/O20, claim
; claim: hv + sv <= hu + su - 1/2*(1/t - L)*norm(v - u)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/t| Real)
(declare-const L Real)
(declare-const hu Real)
(declare-const hv Real)
(declare-const |inner(g, u)| Real)
(declare-const |inner(g, v)| Real)
(declare-const |inner(u, u)| Real)
(declare-const |inner(u, v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |norm(u + (-1)*v)| Real)
(declare-const |norm(u)| Real)
(declare-const |norm(v)| Real)
(declare-const su Real)
(declare-const sv Real)
(declare-const t Real)
; H2
(assert (>= (+ (* (/ 1.0 2.0) L |norm(u + (-1)*v)| |norm(u + (-1)*v)|) hu (* (- 1.0) hv) (* (- 1.0) |inner(g, u)|) |inner(g, v)|) 0.0))
; 2
(assert (>= (+ (* (- (/ 1.0 2.0)) |1/t| |norm(u + (-1)*v)| |norm(u + (-1)*v)|) |inner(g, u)| (* (- 1.0) |inner(g, v)|) su (* (- 1.0) sv)) 0.0))
; about norm(u + (-1)*v)
(assert (= (+ (* (- 1.0) |inner(u, u)|) (* 2.0 |inner(u, v)|) (* (- 1.0) |inner(v, v)|) (* |norm(u + (-1)*v)| |norm(u + (-1)*v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about inner(u, u)
(assert (= (+ |inner(u, u)| (* (- 1.0) |norm(u)| |norm(u)|)) 0.0))
; about norm(u)
(assert (= (+ (* (- 1.0) |inner(u, u)|) (* |norm(u)| |norm(u)|)) 0.0))
; about L
(assert (>= L 0.0))
; about t
(assert (> t 0.0))
; about 1/t
(assert (= (+ (- 1.0) (* |1/t| t)) 0.0))
; 1/t is nonnegative
(assert (>= |1/t| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; inner(u, u) is nonnegative
(assert (>= |inner(u, u)| 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; norm(u + (-1)*v) is nonnegative
(assert (>= |norm(u + (-1)*v)| 0.0))
; norm(u) is nonnegative
(assert (>= |norm(u)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* (- (/ 1.0 2.0)) |1/t| |norm(u + (-1)*v)| |norm(u + (-1)*v)|) (* (/ 1.0 2.0) L |norm(u + (-1)*v)| |norm(u + (-1)*v)|) hu (* (- 1.0) hv) su (* (- 1.0) sv)) 0.0))
(check-sat)
