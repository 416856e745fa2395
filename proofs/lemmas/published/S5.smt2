; published/S5, step 1, each
; claim: p[i]*f[i] <= p[i]*(fx - h*inner(G, g[i]) + L*h^2/2*norm(g[i])^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |f[i]| Real)
(declare-const fx Real)
(declare-const h Real)
(declare-const |inner(G, g[i])| Real)
(declare-const |inner(g[i], g[i])| Real)
(declare-const |norm(g[i])| Real)
(declare-const |p[i]| Real)
; H1
(assert (>= (+ (* (/ 1.0 2.0) L h h |norm(g[i])| |norm(g[i])|) (* (- 1.0) |f[i]|) fx (* (- 1.0) h |inner(G, g[i])|)) 0.0))
; about p[i]
(assert (>= |p[i]| 0.0))
; about p[i]
(assert (>= (+ 1.0 (* (- 1.0) |p[i]|)) 0.0))
; about norm(g[i])
(assert (= (+ (* (- 1.0) |inner(g[i], g[i])|) (* |norm(g[i])| |norm(g[i])|)) 0.0))
; about inner(g[i], g[i])
(assert (= (+ |inner(g[i], g[i])| (* (- 1.0) |norm(g[i])| |norm(g[i])|)) 0.0))
; about h
(assert (>= h 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(g[i], g[i]) is nonnegative
(assert (>= |inner(g[i], g[i])| 0.0))
; norm(g[i]) is nonnegative
(assert (>= |norm(g[i])| 0.0))
; p[i] is nonnegative
(assert (>= |p[i]| 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) L h h |norm(g[i])| |norm(g[i])| |p[i]|) (* (- 1.0) |f[i]| |p[i]|) (* fx |p[i]|) (* (- 1.0) h |inner(G, g[i])| |p[i]|)) 0.0))
(check-sat)
(reset)
; published/S5, step 1, defined
; claim: Sum(p[i]*f[i], i, 0, n - 1) == Sum(p[i]*f[i], i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S5, step 1, defined
; claim: Sum(p[i]*(fx - h*inner(G, g[i]) + L*h^2/2*norm(g[i])^2), i, 0, n - 1) == Sum(p[i]*(fx - h*inner(G, g[i]) + L*h^2/2*norm(g[i])^2), i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S5, claim
; claim: Sum(p[i]*f[i], i, 0, n - 1) <= fx - h*(1 - L*h/2)*norm(G)^2 + L*h^2*s^2/2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |Sum(f[i1]*p[i1], i1, 0, n - 1)| Real)
(declare-const |Sum(norm(g[i1])^2*p[i1], i1, 0, n - 1)| Real)
(declare-const fx Real)
(declare-const h Real)
(declare-const |inner(G, G)| Real)
(declare-const |norm(G)| Real)
(declare-const s Real)
; H3
(assert (>= (+ (* (- 1.0) |Sum(norm(g[i1])^2*p[i1], i1, 0, n - 1)|) |inner(G, G)| (* s s)) 0.0))
; 1
(assert (>= (+ (* (/ 1.0 2.0) L |Sum(norm(g[i1])^2*p[i1], i1, 0, n - 1)| h h) (* (- 1.0) |Sum(f[i1]*p[i1], i1, 0, n - 1)|) fx (* (- 1.0) h |inner(G, G)|)) 0.0))
; about s
(assert (>= s 0.0))
; about norm(G)
(assert (= (+ (* (- 1.0) |inner(G, G)|) (* |norm(G)| |norm(G)|)) 0.0))
; about inner(G, G)
(assert (= (+ |inner(G, G)| (* (- 1.0) |norm(G)| |norm(G)|)) 0.0))
; about inner(G, G)
(assert (>= (+ |Sum(norm(g[i1])^2*p[i1], i1, 0, n - 1)| (* (- 1.0) |inner(G, G)|)) 0.0))
; about h
(assert (>= h 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; Sum(norm(g[i1])^2*p[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(norm(g[i1])^2*p[i1], i1, 0, n - 1)| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(G, G) is nonnegative
(assert (>= |inner(G, G)| 0.0))
; norm(G) is nonnegative
(assert (>= |norm(G)| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) L h h |norm(G)| |norm(G)|) (* (/ 1.0 2.0) L h h s s) (* (- 1.0) |Sum(f[i1]*p[i1], i1, 0, n - 1)|) fx (* (- 1.0) h |norm(G)| |norm(G)|)) 0.0))
(check-sat)
