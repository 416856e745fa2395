; katende2025/T7b, step 1
; claim: q[i]*inner(g[i], g[i]) <= q[i]*(L*inner(g[i], d))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |inner(d, g[i])| Real)
(declare-const |inner(g[i], g[i])| Real)
(declare-const |norm(g[i])| Real)
(declare-const |q[i]| Real)
; H3
(assert (>= (+ (* L |inner(d, g[i])|) (* (- 1.0) |inner(g[i], g[i])|)) 0.0))
; about q[i]
(assert (>= |q[i]| 0.0))
; about inner(g[i], g[i])
(assert (= (+ |inner(g[i], g[i])| (* (- 1.0) |norm(g[i])| |norm(g[i])|)) 0.0))
; about norm(g[i])
(assert (= (+ (* (- 1.0) |inner(g[i], g[i])|) (* |norm(g[i])| |norm(g[i])|)) 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; inner(g[i], g[i]) is nonnegative
(assert (>= |inner(g[i], g[i])| 0.0))
; norm(g[i]) is nonnegative
(assert (>= |norm(g[i])| 0.0))
; q[i] is nonnegative
(assert (>= |q[i]| 0.0))
; the negation of the claim
(assert (< (+ (* L |inner(d, g[i])| |q[i]|) (* (- 1.0) |inner(g[i], g[i])| |q[i]|)) 0.0))
(check-sat)
(reset)
; katende2025/T7b, step 2, each
; claim: q[i]*inner(g[i], g[i]) <= q[i]*(L*inner(g[i], d))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const e Real)
(declare-const |inner(d, g[i])| Real)
(declare-const |inner(g[i], g[i])| Real)
(declare-const |norm(g[i])| Real)
(declare-const |q[i]| Real)
; H4
(assert (>= (+ 2.0 (* (- 1.0) L e)) 0.0))
; H3
(assert (>= (+ (* L |inner(d, g[i])|) (* (- 1.0) |inner(g[i], g[i])|)) 0.0))
; 1
(assert (>= (+ (* L |inner(d, g[i])| |q[i]|) (* (- 1.0) |inner(g[i], g[i])| |q[i]|)) 0.0))
; about q[i]
(assert (>= |q[i]| 0.0))
; about inner(g[i], g[i])
(assert (= (+ |inner(g[i], g[i])| (* (- 1.0) |norm(g[i])| |norm(g[i])|)) 0.0))
; about norm(g[i])
(assert (= (+ (* (- 1.0) |inner(g[i], g[i])|) (* |norm(g[i])| |norm(g[i])|)) 0.0))
; about e
(assert (>= e 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(g[i], g[i]) is nonnegative
(assert (>= |inner(g[i], g[i])| 0.0))
; norm(g[i]) is nonnegative
(assert (>= |norm(g[i])| 0.0))
; q[i] is nonnegative
(assert (>= |q[i]| 0.0))
; the negation of the claim
(assert (< (+ (* L |inner(d, g[i])| |q[i]|) (* (- 1.0) |inner(g[i], g[i])| |q[i]|)) 0.0))
(check-sat)
(reset)
; katende2025/T7b, step 3
; claim: e^2*Sum(q[i]*inner(g[i], g[i]), i, 0, m) <= e^2*(L*Sum(q[i]*inner(g[i], d), i, 0, m))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |Sum(norm(g[i1])^2*q[i1], i1, 0, m)| Real)
(declare-const e Real)
(declare-const |inner(Sum((q[i1])*g[i1], i1, 0, m), d)| Real)
; 2
(assert (>= (+ (* L |inner(Sum((q[i1])*g[i1], i1, 0, m), d)|) (* (- 1.0) |Sum(norm(g[i1])^2*q[i1], i1, 0, m)|)) 0.0))
; about e
(assert (>= e 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; Sum(norm(g[i1])^2*q[i1], i1, 0, m) is nonnegative
(assert (>= |Sum(norm(g[i1])^2*q[i1], i1, 0, m)| 0.0))
; e is nonnegative
(assert (>= e 0.0))
; the negation of the claim
(assert (< (+ (* L e e |inner(Sum((q[i1])*g[i1], i1, 0, m), d)|) (* (- 1.0) |Sum(norm(g[i1])^2*q[i1], i1, 0, m)| e e)) 0.0))
(check-sat)
(reset)
; katende2025/T7b, step 4
; claim: e*(2 - e*L)*Sum(q[i]*inner(g[i], d), i, 0, m) >= e*(2 - e*L)*(mu*norm(d)^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const e Real)
(declare-const |inner(Sum((q[i1])*g[i1], i1, 0, m), d)| Real)
(declare-const |inner(d, d)| Real)
(declare-const mu Real)
(declare-const |norm(d)| Real)
; H2
(assert (>= (+ |inner(Sum((q[i1])*g[i1], i1, 0, m), d)| (* (- 1.0) mu |norm(d)| |norm(d)|)) 0.0))
; H4
(assert (>= (+ 2.0 (* (- 1.0) L e)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about e
(assert (>= e 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) L e e |inner(Sum((q[i1])*g[i1], i1, 0, m), d)|) (* L e e mu |norm(d)| |norm(d)|) (* 2.0 e |inner(Sum((q[i1])*g[i1], i1, 0, m), d)|) (* (- 2.0) e mu |norm(d)| |norm(d)|)) 0.0))
(check-sat)
(reset)
; katende2025/T7b, claim
; claim: Sum(q[i]*inner(d - e*g[i], d - e*g[i]), i, 0, m) <= (1 - e*mu*(2 - e*L))*norm(d)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |Sum(norm(g[i1])^2*q[i1], i1, 0, m)| Real)
(declare-const |Sum(q[i1], i1, 0, m)| Real)
(declare-const e Real)
(declare-const |inner(Sum((q[i1])*g[i1], i1, 0, m), d)| Real)
(declare-const |inner(d, d)| Real)
(declare-const mu Real)
(declare-const |norm(d)| Real)
; H1
(assert (= (+ 1.0 (* (- 1.0) |Sum(q[i1], i1, 0, m)|)) 0.0))
; 3
(assert (>= (+ (* L e e |inner(Sum((q[i1])*g[i1], i1, 0, m), d)|) (* (- 1.0) |Sum(norm(g[i1])^2*q[i1], i1, 0, m)| e e)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) L e e |inner(Sum((q[i1])*g[i1], i1, 0, m), d)|) (* L e e mu |norm(d)| |norm(d)|) (* 2.0 e |inner(Sum((q[i1])*g[i1], i1, 0, m), d)|) (* (- 2.0) e mu |norm(d)| |norm(d)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about e
(assert (>= e 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; Sum(norm(g[i1])^2*q[i1], i1, 0, m) is nonnegative
(assert (>= |Sum(norm(g[i1])^2*q[i1], i1, 0, m)| 0.0))
; Sum(q[i1], i1, 0, m) is nonnegative
(assert (>= |Sum(q[i1], i1, 0, m)| 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; the negation of the claim
(assert (< (+ (* L e e mu |norm(d)| |norm(d)|) (* (- 1.0) |Sum(norm(g[i1])^2*q[i1], i1, 0, m)| e e) (* (- 1.0) |Sum(q[i1], i1, 0, m)| |inner(d, d)|) (* 2.0 e |inner(Sum((q[i1])*g[i1], i1, 0, m), d)|) (* (- 2.0) e mu |norm(d)| |norm(d)|) (* |norm(d)| |norm(d)|)) 0.0))
(check-sat)
