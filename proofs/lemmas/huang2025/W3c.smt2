; huang2025/W3c, step 1, defined
; claim: 0 == 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; huang2025/W3c, step 1, defined
; claim: Lam(t) == Lam(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; huang2025/W3c, step 1, defined
; claim: 0 == 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; huang2025/W3c, step 1, start
; claim: 0 <= Lam(0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Lam(0)| Real)
; H1
(assert (= (* (- 1.0) |Lam(0)|) 0.0))
; the negation of the claim
(assert (< |Lam(0)| 0.0))
(check-sat)
(reset)
; huang2025/W3c, step 1, rate
; claim: 0 - D(Lam, t) <= 0*(0 - Lam(t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |D(Lam, t)| Real)
(declare-const |D(X, t)| Real)
(declare-const L0 Real)
(declare-const LP Real)
(declare-const |X(t)| Real)
(declare-const d Real)
(declare-const |inner(u, u)| Real)
(declare-const |inner(u, v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |inner(x(t), x(t))| Real)
(declare-const |inner(x(t), y(t))| Real)
(declare-const |inner(y(t), y(t))| Real)
(declare-const |l(t)| Real)
(declare-const |norm(u + (-1)*v)| Real)
(declare-const |norm(u)| Real)
(declare-const |norm(v)| Real)
(declare-const |norm(x(t) + (-1)*y(t))| Real)
(declare-const |norm(x(t))| Real)
(declare-const |norm(y(t))| Real)
; H2
(assert (= (+ (* (- 1.0) |D(Lam, t)|) |l(t)|) 0.0))
; H4
(assert (= (+ (* (- 1.0) |D(X, t)|) (* |l(t)| |norm(x(t) + (-1)*y(t))|)) 0.0))
; H5
(assert (>= (+ (* L0 |norm(u + (-1)*v)|) (* LP |X(t)|) (* LP d) (* (- 1.0) |norm(x(t) + (-1)*y(t))|)) 0.0))
; about norm(x(t) + (-1)*y(t))
(assert (= (+ (* (- 1.0) |inner(x(t), x(t))|) (* 2.0 |inner(x(t), y(t))|) (* (- 1.0) |inner(y(t), y(t))|) (* |norm(x(t) + (-1)*y(t))| |norm(x(t) + (-1)*y(t))|)) 0.0))
; about inner(y(t), y(t))
(assert (= (+ |inner(y(t), y(t))| (* (- 1.0) |norm(y(t))| |norm(y(t))|)) 0.0))
; about norm(y(t))
(assert (= (+ (* (- 1.0) |inner(y(t), y(t))|) (* |norm(y(t))| |norm(y(t))|)) 0.0))
; about inner(x(t), x(t))
(assert (= (+ |inner(x(t), x(t))| (* (- 1.0) |norm(x(t))| |norm(x(t))|)) 0.0))
; about norm(x(t))
(assert (= (+ (* (- 1.0) |inner(x(t), x(t))|) (* |norm(x(t))| |norm(x(t))|)) 0.0))
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
; about l(t)
(assert (>= |l(t)| 0.0))
; about d
(assert (>= d 0.0))
; about LP
(assert (>= LP 0.0))
; about L0
(assert (>= L0 0.0))
; L0 is nonnegative
(assert (>= L0 0.0))
; LP is nonnegative
(assert (>= LP 0.0))
; d is nonnegative
(assert (>= d 0.0))
; inner(u, u) is nonnegative
(assert (>= |inner(u, u)| 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; inner(x(t), x(t)) is nonnegative
(assert (>= |inner(x(t), x(t))| 0.0))
; inner(y(t), y(t)) is nonnegative
(assert (>= |inner(y(t), y(t))| 0.0))
; l(t) is nonnegative
(assert (>= |l(t)| 0.0))
; norm(u + (-1)*v) is nonnegative
(assert (>= |norm(u + (-1)*v)| 0.0))
; norm(u) is nonnegative
(assert (>= |norm(u)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; norm(x(t) + (-1)*y(t)) is nonnegative
(assert (>= |norm(x(t) + (-1)*y(t))| 0.0))
; norm(x(t)) is nonnegative
(assert (>= |norm(x(t))| 0.0))
; norm(y(t)) is nonnegative
(assert (>= |norm(y(t))| 0.0))
; the negation of the claim
(assert (< |D(Lam, t)| 0.0))
(check-sat)
(reset)
; huang2025/W3c, step 3
; claim: exp(LP*Lam(t)) >= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const LP Real)
(declare-const |Lam(t)| Real)
(declare-const |exp(LP*Lam(t))| Real)
; 1
(assert (>= |Lam(t)| 0.0))
; 2
(assert (>= (+ (- 1.0) (* (- 1.0) LP |Lam(t)|) |exp(LP*Lam(t))|) 0.0))
; about exp(LP*Lam(t))
(assert (> |exp(LP*Lam(t))| 0.0))
; about LP
(assert (>= LP 0.0))
; LP is nonnegative
(assert (>= LP 0.0))
; exp(LP*Lam(t)) is nonnegative
(assert (>= |exp(LP*Lam(t))| 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) |exp(LP*Lam(t))|) 0.0))
(check-sat)
(reset)
; huang2025/W3c, step 4, defined
; claim: L0*norm(u - v) + LP*(d + X(t)) == L0*norm(u - v) + LP*(d + X(t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; huang2025/W3c, step 4, defined
; claim: (L0*norm(u - v) + LP*d)*exp(LP*Lam(t)) == (L0*norm(u - v) + LP*d)*exp(LP*Lam(t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; huang2025/W3c, step 4, defined
; claim: LP*l(t) == LP*l(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; huang2025/W3c, step 4, start
; claim: L0*norm(u - v) + LP*(d + X(0)) <= (L0*norm(u - v) + LP*d)*exp(LP*Lam(0))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L0 Real)
(declare-const LP Real)
(declare-const |Lam(0)| Real)
(declare-const |X(0)| Real)
(declare-const d Real)
(declare-const |exp(LP*Lam(0))| Real)
(declare-const |inner(u, u)| Real)
(declare-const |inner(u, v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |inner(x(0), x(0))| Real)
(declare-const |inner(x(0), y(0))| Real)
(declare-const |inner(y(0), y(0))| Real)
(declare-const |norm(u + (-1)*v)| Real)
(declare-const |norm(u)| Real)
(declare-const |norm(v)| Real)
(declare-const |norm(x(0) + (-1)*y(0))| Real)
(declare-const |norm(x(0))| Real)
(declare-const |norm(y(0))| Real)
; H1
(assert (= (* (- 1.0) |Lam(0)|) 0.0))
; H3
(assert (= (* (- 1.0) |X(0)|) 0.0))
; H5
(assert (>= (+ (* L0 |norm(u + (-1)*v)|) (* LP |X(0)|) (* LP d) (* (- 1.0) |norm(x(0) + (-1)*y(0))|)) 0.0))
; 1
(assert (>= |Lam(0)| 0.0))
; 2
(assert (>= (+ (- 1.0) (* (- 1.0) LP |Lam(0)|) |exp(LP*Lam(0))|) 0.0))
; 3
(assert (>= (+ (- 1.0) |exp(LP*Lam(0))|) 0.0))
; about norm(x(0) + (-1)*y(0))
(assert (= (+ (* (- 1.0) |inner(x(0), x(0))|) (* 2.0 |inner(x(0), y(0))|) (* (- 1.0) |inner(y(0), y(0))|) (* |norm(x(0) + (-1)*y(0))| |norm(x(0) + (-1)*y(0))|)) 0.0))
; about inner(y(0), y(0))
(assert (= (+ |inner(y(0), y(0))| (* (- 1.0) |norm(y(0))| |norm(y(0))|)) 0.0))
; about norm(y(0))
(assert (= (+ (* (- 1.0) |inner(y(0), y(0))|) (* |norm(y(0))| |norm(y(0))|)) 0.0))
; about inner(x(0), x(0))
(assert (= (+ |inner(x(0), x(0))| (* (- 1.0) |norm(x(0))| |norm(x(0))|)) 0.0))
; about norm(x(0))
(assert (= (+ (* (- 1.0) |inner(x(0), x(0))|) (* |norm(x(0))| |norm(x(0))|)) 0.0))
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
; about exp(LP*Lam(0))
(assert (> |exp(LP*Lam(0))| 0.0))
; about d
(assert (>= d 0.0))
; about LP
(assert (>= LP 0.0))
; about L0
(assert (>= L0 0.0))
; L0 is nonnegative
(assert (>= L0 0.0))
; LP is nonnegative
(assert (>= LP 0.0))
; d is nonnegative
(assert (>= d 0.0))
; exp(LP*Lam(0)) is nonnegative
(assert (>= |exp(LP*Lam(0))| 0.0))
; inner(u, u) is nonnegative
(assert (>= |inner(u, u)| 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; inner(x(0), x(0)) is nonnegative
(assert (>= |inner(x(0), x(0))| 0.0))
; inner(y(0), y(0)) is nonnegative
(assert (>= |inner(y(0), y(0))| 0.0))
; norm(u + (-1)*v) is nonnegative
(assert (>= |norm(u + (-1)*v)| 0.0))
; norm(u) is nonnegative
(assert (>= |norm(u)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; norm(x(0) + (-1)*y(0)) is nonnegative
(assert (>= |norm(x(0) + (-1)*y(0))| 0.0))
; norm(x(0)) is nonnegative
(assert (>= |norm(x(0))| 0.0))
; norm(y(0)) is nonnegative
(assert (>= |norm(y(0))| 0.0))
; the negation of the claim
(assert (< (+ (* L0 |exp(LP*Lam(0))| |norm(u + (-1)*v)|) (* (- 1.0) L0 |norm(u + (-1)*v)|) (* (- 1.0) LP |X(0)|) (* (- 1.0) LP d) (* LP d |exp(LP*Lam(0))|)) 0.0))
(check-sat)
(reset)
; huang2025/W3c, step 4, rate
; claim: LP*D(X, t) - (L0*norm(u - v) + LP*d)*(exp(LP*Lam(t))*(LP*D(Lam, t))) <= LP*l(t)*(L0*norm(u - v) + LP*(d + X(t)) - (L0*norm(u - v) + LP*d)*exp(LP*Lam(t)))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |D(Lam, t)| Real)
(declare-const |D(X, t)| Real)
(declare-const L0 Real)
(declare-const LP Real)
(declare-const |Lam(t)| Real)
(declare-const |X(t)| Real)
(declare-const d Real)
(declare-const |exp(LP*Lam(t))| Real)
(declare-const |inner(u, u)| Real)
(declare-const |inner(u, v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |inner(x(t), x(t))| Real)
(declare-const |inner(x(t), y(t))| Real)
(declare-const |inner(y(t), y(t))| Real)
(declare-const |l(t)| Real)
(declare-const |norm(u + (-1)*v)| Real)
(declare-const |norm(u)| Real)
(declare-const |norm(v)| Real)
(declare-const |norm(x(t) + (-1)*y(t))| Real)
(declare-const |norm(x(t))| Real)
(declare-const |norm(y(t))| Real)
; H2
(assert (= (+ (* (- 1.0) |D(Lam, t)|) |l(t)|) 0.0))
; H4
(assert (= (+ (* (- 1.0) |D(X, t)|) (* |l(t)| |norm(x(t) + (-1)*y(t))|)) 0.0))
; H5
(assert (>= (+ (* L0 |norm(u + (-1)*v)|) (* LP |X(t)|) (* LP d) (* (- 1.0) |norm(x(t) + (-1)*y(t))|)) 0.0))
; 1
(assert (>= |Lam(t)| 0.0))
; 2
(assert (>= (+ (- 1.0) (* (- 1.0) LP |Lam(t)|) |exp(LP*Lam(t))|) 0.0))
; 3
(assert (>= (+ (- 1.0) |exp(LP*Lam(t))|) 0.0))
; where the claim fails
(assert (> (+ (* (- 1.0) L0 |exp(LP*Lam(t))| |norm(u + (-1)*v)|) (* L0 |norm(u + (-1)*v)|) (* LP |X(t)|) (* LP d) (* (- 1.0) LP d |exp(LP*Lam(t))|)) 0.0))
; about norm(x(t) + (-1)*y(t))
(assert (= (+ (* (- 1.0) |inner(x(t), x(t))|) (* 2.0 |inner(x(t), y(t))|) (* (- 1.0) |inner(y(t), y(t))|) (* |norm(x(t) + (-1)*y(t))| |norm(x(t) + (-1)*y(t))|)) 0.0))
; about inner(y(t), y(t))
(assert (= (+ |inner(y(t), y(t))| (* (- 1.0) |norm(y(t))| |norm(y(t))|)) 0.0))
; about norm(y(t))
(assert (= (+ (* (- 1.0) |inner(y(t), y(t))|) (* |norm(y(t))| |norm(y(t))|)) 0.0))
; about inner(x(t), x(t))
(assert (= (+ |inner(x(t), x(t))| (* (- 1.0) |norm(x(t))| |norm(x(t))|)) 0.0))
; about norm(x(t))
(assert (= (+ (* (- 1.0) |inner(x(t), x(t))|) (* |norm(x(t))| |norm(x(t))|)) 0.0))
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
; about l(t)
(assert (>= |l(t)| 0.0))
; about exp(LP*Lam(t))
(assert (> |exp(LP*Lam(t))| 0.0))
; about d
(assert (>= d 0.0))
; about LP
(assert (>= LP 0.0))
; about L0
(assert (>= L0 0.0))
; L0 is nonnegative
(assert (>= L0 0.0))
; LP is nonnegative
(assert (>= LP 0.0))
; d is nonnegative
(assert (>= d 0.0))
; exp(LP*Lam(t)) is nonnegative
(assert (>= |exp(LP*Lam(t))| 0.0))
; inner(u, u) is nonnegative
(assert (>= |inner(u, u)| 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; inner(x(t), x(t)) is nonnegative
(assert (>= |inner(x(t), x(t))| 0.0))
; inner(y(t), y(t)) is nonnegative
(assert (>= |inner(y(t), y(t))| 0.0))
; l(t) is nonnegative
(assert (>= |l(t)| 0.0))
; norm(u + (-1)*v) is nonnegative
(assert (>= |norm(u + (-1)*v)| 0.0))
; norm(u) is nonnegative
(assert (>= |norm(u)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; norm(x(t) + (-1)*y(t)) is nonnegative
(assert (>= |norm(x(t) + (-1)*y(t))| 0.0))
; norm(x(t)) is nonnegative
(assert (>= |norm(x(t))| 0.0))
; norm(y(t)) is nonnegative
(assert (>= |norm(y(t))| 0.0))
; the negation of the claim
(assert (< (+ (* |D(Lam, t)| L0 LP |exp(LP*Lam(t))| |norm(u + (-1)*v)|) (* |D(Lam, t)| LP LP d |exp(LP*Lam(t))|) (* (- 1.0) |D(X, t)| LP) (* (- 1.0) L0 LP |exp(LP*Lam(t))| |l(t)| |norm(u + (-1)*v)|) (* L0 LP |l(t)| |norm(u + (-1)*v)|) (* LP LP |X(t)| |l(t)|) (* (- 1.0) LP LP d |exp(LP*Lam(t))| |l(t)|) (* LP LP d |l(t)|)) 0.0))
(check-sat)
(reset)
; huang2025/W3c, claim
; claim: norm(x(t) - y(t)) <= (L0*norm(u - v) + LP*d)*exp(LP*Lam(t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |D(Lam, t)| Real)
(declare-const |D(X, t)| Real)
(declare-const L0 Real)
(declare-const LP Real)
(declare-const |Lam(t)| Real)
(declare-const |X(t)| Real)
(declare-const d Real)
(declare-const |exp(LP*Lam(t))| Real)
(declare-const |inner(u, u)| Real)
(declare-const |inner(u, v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |inner(x(t), x(t))| Real)
(declare-const |inner(x(t), y(t))| Real)
(declare-const |inner(y(t), y(t))| Real)
(declare-const |l(t)| Real)
(declare-const |norm(u + (-1)*v)| Real)
(declare-const |norm(u)| Real)
(declare-const |norm(v)| Real)
(declare-const |norm(x(t) + (-1)*y(t))| Real)
(declare-const |norm(x(t))| Real)
(declare-const |norm(y(t))| Real)
; H2
(assert (= (+ (* (- 1.0) |D(Lam, t)|) |l(t)|) 0.0))
; H4
(assert (= (+ (* (- 1.0) |D(X, t)|) (* |l(t)| |norm(x(t) + (-1)*y(t))|)) 0.0))
; H5
(assert (>= (+ (* L0 |norm(u + (-1)*v)|) (* LP |X(t)|) (* LP d) (* (- 1.0) |norm(x(t) + (-1)*y(t))|)) 0.0))
; 1
(assert (>= |Lam(t)| 0.0))
; 2
(assert (>= (+ (- 1.0) (* (- 1.0) LP |Lam(t)|) |exp(LP*Lam(t))|) 0.0))
; 3
(assert (>= (+ (- 1.0) |exp(LP*Lam(t))|) 0.0))
; 4
(assert (>= (+ (* L0 |exp(LP*Lam(t))| |norm(u + (-1)*v)|) (* (- 1.0) L0 |norm(u + (-1)*v)|) (* (- 1.0) LP |X(t)|) (* (- 1.0) LP d) (* LP d |exp(LP*Lam(t))|)) 0.0))
; about norm(x(t) + (-1)*y(t))
(assert (= (+ (* (- 1.0) |inner(x(t), x(t))|) (* 2.0 |inner(x(t), y(t))|) (* (- 1.0) |inner(y(t), y(t))|) (* |norm(x(t) + (-1)*y(t))| |norm(x(t) + (-1)*y(t))|)) 0.0))
; about inner(y(t), y(t))
(assert (= (+ |inner(y(t), y(t))| (* (- 1.0) |norm(y(t))| |norm(y(t))|)) 0.0))
; about norm(y(t))
(assert (= (+ (* (- 1.0) |inner(y(t), y(t))|) (* |norm(y(t))| |norm(y(t))|)) 0.0))
; about inner(x(t), x(t))
(assert (= (+ |inner(x(t), x(t))| (* (- 1.0) |norm(x(t))| |norm(x(t))|)) 0.0))
; about norm(x(t))
(assert (= (+ (* (- 1.0) |inner(x(t), x(t))|) (* |norm(x(t))| |norm(x(t))|)) 0.0))
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
; about l(t)
(assert (>= |l(t)| 0.0))
; about exp(LP*Lam(t))
(assert (> |exp(LP*Lam(t))| 0.0))
; about d
(assert (>= d 0.0))
; about LP
(assert (>= LP 0.0))
; about L0
(assert (>= L0 0.0))
; L0 is nonnegative
(assert (>= L0 0.0))
; LP is nonnegative
(assert (>= LP 0.0))
; d is nonnegative
(assert (>= d 0.0))
; exp(LP*Lam(t)) is nonnegative
(assert (>= |exp(LP*Lam(t))| 0.0))
; inner(u, u) is nonnegative
(assert (>= |inner(u, u)| 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; inner(x(t), x(t)) is nonnegative
(assert (>= |inner(x(t), x(t))| 0.0))
; inner(y(t), y(t)) is nonnegative
(assert (>= |inner(y(t), y(t))| 0.0))
; l(t) is nonnegative
(assert (>= |l(t)| 0.0))
; norm(u + (-1)*v) is nonnegative
(assert (>= |norm(u + (-1)*v)| 0.0))
; norm(u) is nonnegative
(assert (>= |norm(u)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; norm(x(t) + (-1)*y(t)) is nonnegative
(assert (>= |norm(x(t) + (-1)*y(t))| 0.0))
; norm(x(t)) is nonnegative
(assert (>= |norm(x(t))| 0.0))
; norm(y(t)) is nonnegative
(assert (>= |norm(y(t))| 0.0))
; the negation of the claim
(assert (< (+ (* L0 |exp(LP*Lam(t))| |norm(u + (-1)*v)|) (* LP d |exp(LP*Lam(t))|) (* (- 1.0) |norm(x(t) + (-1)*y(t))|)) 0.0))
(check-sat)
