; published/P23a, step 3
; claim: norm(w[k + 1])^2 <= norm(w[k])*norm(w[k + 1]) + h*(-c*norm(w[k + 1])^2 + l_u*d*norm(w[k + 1]))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |abs(-h*inner(g[k + 1], w[k + 2]) - inner(w[k + 1], w[k + 2]) + inner(w[k + 2], w[k + 2]))| Real)
(declare-const |abs(-h*inner(g[k + 2], w[k + 3]) - inner(w[k + 2], w[k + 3]) + inner(w[k + 3], w[k + 3]))| Real)
(declare-const |abs(-h*inner(g[k + 3], w[k + 4]) - inner(w[k + 3], w[k + 4]) + inner(w[k + 4], w[k + 4]))| Real)
(declare-const |abs(h*inner(g[k], w[k + 1]) - inner(w[k + 1], w[k + 1]) + inner(w[k + 1], w[k]))| Real)
(declare-const c Real)
(declare-const d Real)
(declare-const h Real)
(declare-const |inner(g[k + 1], g[k + 1])| Real)
(declare-const |inner(g[k + 1], w[k + 1])| Real)
(declare-const |inner(g[k + 1], w[k + 2])| Real)
(declare-const |inner(g[k + 2], g[k + 2])| Real)
(declare-const |inner(g[k + 2], w[k + 2])| Real)
(declare-const |inner(g[k + 2], w[k + 3])| Real)
(declare-const |inner(g[k + 3], g[k + 3])| Real)
(declare-const |inner(g[k + 3], w[k + 3])| Real)
(declare-const |inner(g[k + 3], w[k + 4])| Real)
(declare-const |inner(g[k], g[k])| Real)
(declare-const |inner(g[k], w[k + 1])| Real)
(declare-const |inner(g[k], w[k])| Real)
(declare-const |inner(w[k + 1], w[k + 1])| Real)
(declare-const |inner(w[k + 1], w[k + 2])| Real)
(declare-const |inner(w[k + 1], w[k])| Real)
(declare-const |inner(w[k + 2], w[k + 2])| Real)
(declare-const |inner(w[k + 2], w[k + 3])| Real)
(declare-const |inner(w[k + 3], w[k + 3])| Real)
(declare-const |inner(w[k + 3], w[k + 4])| Real)
(declare-const |inner(w[k + 4], w[k + 4])| Real)
(declare-const |inner(w[k], w[k])| Real)
(declare-const l_u Real)
(declare-const |norm((h)*g[k + 1] + w[k + 1] + (-1)*w[k + 2])| Real)
(declare-const |norm((h)*g[k + 2] + w[k + 2] + (-1)*w[k + 3])| Real)
(declare-const |norm((h)*g[k + 3] + w[k + 3] + (-1)*w[k + 4])| Real)
(declare-const |norm((h)*g[k] + (-1)*w[k + 1] + w[k])| Real)
(declare-const |norm(g[k + 1])| Real)
(declare-const |norm(g[k + 2])| Real)
(declare-const |norm(g[k + 3])| Real)
(declare-const |norm(g[k])| Real)
(declare-const |norm(w[k + 1])| Real)
(declare-const |norm(w[k + 2])| Real)
(declare-const |norm(w[k + 3])| Real)
(declare-const |norm(w[k + 4])| Real)
(declare-const |norm(w[k])| Real)
; H1
(assert (= (* (- 1.0) |norm((h)*g[k] + (-1)*w[k + 1] + w[k])|) 0.0))
; H1
(assert (= (* (- 1.0) |norm((h)*g[k + 1] + w[k + 1] + (-1)*w[k + 2])|) 0.0))
; H2
(assert (>= (+ (* (- 1.0) c |norm(w[k + 1])| |norm(w[k + 1])|) (* d l_u |norm(w[k + 1])|) (* (- 1.0) |inner(g[k], w[k + 1])|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |inner(w[k + 1], w[k])|) (* |norm(w[k + 1])| |norm(w[k])|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |inner(w[k + 1], w[k + 2])|) (* |norm(w[k + 1])| |norm(w[k + 2])|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |abs(h*inner(g[k], w[k + 1]) - inner(w[k + 1], w[k + 1]) + inner(w[k + 1], w[k]))|) (* |norm((h)*g[k] + (-1)*w[k + 1] + w[k])| |norm(w[k + 1])|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |abs(-h*inner(g[k + 1], w[k + 2]) - inner(w[k + 1], w[k + 2]) + inner(w[k + 2], w[k + 2]))|) (* |norm((h)*g[k + 1] + w[k + 1] + (-1)*w[k + 2])| |norm(w[k + 2])|)) 0.0))
; H1
(assert (= (* (- 1.0) |norm((h)*g[k + 2] + w[k + 2] + (-1)*w[k + 3])|) 0.0))
; H2
(assert (>= (+ (* (- 1.0) c |norm(w[k + 2])| |norm(w[k + 2])|) (* d l_u |norm(w[k + 2])|) (* (- 1.0) |inner(g[k + 1], w[k + 2])|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |inner(w[k + 2], w[k + 3])|) (* |norm(w[k + 2])| |norm(w[k + 3])|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |abs(-h*inner(g[k + 2], w[k + 3]) - inner(w[k + 2], w[k + 3]) + inner(w[k + 3], w[k + 3]))|) (* |norm((h)*g[k + 2] + w[k + 2] + (-1)*w[k + 3])| |norm(w[k + 3])|)) 0.0))
; H1
(assert (= (* (- 1.0) |norm((h)*g[k + 3] + w[k + 3] + (-1)*w[k + 4])|) 0.0))
; H2
(assert (>= (+ (* (- 1.0) c |norm(w[k + 3])| |norm(w[k + 3])|) (* d l_u |norm(w[k + 3])|) (* (- 1.0) |inner(g[k + 2], w[k + 3])|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |inner(w[k + 3], w[k + 4])|) (* |norm(w[k + 3])| |norm(w[k + 4])|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |abs(-h*inner(g[k + 3], w[k + 4]) - inner(w[k + 3], w[k + 4]) + inner(w[k + 4], w[k + 4]))|) (* |norm((h)*g[k + 3] + w[k + 3] + (-1)*w[k + 4])| |norm(w[k + 4])|)) 0.0))
; about norm(w[k])
(assert (= (+ (* (- 1.0) |inner(w[k], w[k])|) (* |norm(w[k])| |norm(w[k])|)) 0.0))
; about inner(w[k], w[k])
(assert (= (+ |inner(w[k], w[k])| (* (- 1.0) |norm(w[k])| |norm(w[k])|)) 0.0))
; about norm(w[k + 4])
(assert (= (+ (* (- 1.0) |inner(w[k + 4], w[k + 4])|) (* |norm(w[k + 4])| |norm(w[k + 4])|)) 0.0))
; about inner(w[k + 4], w[k + 4])
(assert (= (+ |inner(w[k + 4], w[k + 4])| (* (- 1.0) |norm(w[k + 4])| |norm(w[k + 4])|)) 0.0))
; about norm(w[k + 3])
(assert (= (+ (* (- 1.0) |inner(w[k + 3], w[k + 3])|) (* |norm(w[k + 3])| |norm(w[k + 3])|)) 0.0))
; about inner(w[k + 3], w[k + 3])
(assert (= (+ |inner(w[k + 3], w[k + 3])| (* (- 1.0) |norm(w[k + 3])| |norm(w[k + 3])|)) 0.0))
; about norm(w[k + 2])
(assert (= (+ (* (- 1.0) |inner(w[k + 2], w[k + 2])|) (* |norm(w[k + 2])| |norm(w[k + 2])|)) 0.0))
; about inner(w[k + 2], w[k + 2])
(assert (= (+ |inner(w[k + 2], w[k + 2])| (* (- 1.0) |norm(w[k + 2])| |norm(w[k + 2])|)) 0.0))
; about norm(w[k + 1])
(assert (= (+ (* (- 1.0) |inner(w[k + 1], w[k + 1])|) (* |norm(w[k + 1])| |norm(w[k + 1])|)) 0.0))
; about inner(w[k + 1], w[k + 1])
(assert (= (+ |inner(w[k + 1], w[k + 1])| (* (- 1.0) |norm(w[k + 1])| |norm(w[k + 1])|)) 0.0))
; about norm((h)*g[k] + (-1)*w[k + 1] + w[k])
(assert (= (+ (* 2.0 h |inner(g[k], w[k + 1])|) (* (- 2.0) h |inner(g[k], w[k])|) (* (- 1.0) h h |inner(g[k], g[k])|) (* (- 1.0) |inner(w[k + 1], w[k + 1])|) (* 2.0 |inner(w[k + 1], w[k])|) (* (- 1.0) |inner(w[k], w[k])|) (* |norm((h)*g[k] + (-1)*w[k + 1] + w[k])| |norm((h)*g[k] + (-1)*w[k + 1] + w[k])|)) 0.0))
; about inner(g[k], g[k])
(assert (= (+ |inner(g[k], g[k])| (* (- 1.0) |norm(g[k])| |norm(g[k])|)) 0.0))
; about norm(g[k])
(assert (= (+ (* (- 1.0) |inner(g[k], g[k])|) (* |norm(g[k])| |norm(g[k])|)) 0.0))
; about norm((h)*g[k + 3] + w[k + 3] + (-1)*w[k + 4])
(assert (= (+ (* (- 2.0) h |inner(g[k + 3], w[k + 3])|) (* 2.0 h |inner(g[k + 3], w[k + 4])|) (* (- 1.0) h h |inner(g[k + 3], g[k + 3])|) (* (- 1.0) |inner(w[k + 3], w[k + 3])|) (* 2.0 |inner(w[k + 3], w[k + 4])|) (* (- 1.0) |inner(w[k + 4], w[k + 4])|) (* |norm((h)*g[k + 3] + w[k + 3] + (-1)*w[k + 4])| |norm((h)*g[k + 3] + w[k + 3] + (-1)*w[k + 4])|)) 0.0))
; about inner(g[k + 3], g[k + 3])
(assert (= (+ |inner(g[k + 3], g[k + 3])| (* (- 1.0) |norm(g[k + 3])| |norm(g[k + 3])|)) 0.0))
; about norm(g[k + 3])
(assert (= (+ (* (- 1.0) |inner(g[k + 3], g[k + 3])|) (* |norm(g[k + 3])| |norm(g[k + 3])|)) 0.0))
; about norm((h)*g[k + 2] + w[k + 2] + (-1)*w[k + 3])
(assert (= (+ (* (- 2.0) h |inner(g[k + 2], w[k + 2])|) (* 2.0 h |inner(g[k + 2], w[k + 3])|) (* (- 1.0) h h |inner(g[k + 2], g[k + 2])|) (* (- 1.0) |inner(w[k + 2], w[k + 2])|) (* 2.0 |inner(w[k + 2], w[k + 3])|) (* (- 1.0) |inner(w[k + 3], w[k + 3])|) (* |norm((h)*g[k + 2] + w[k + 2] + (-1)*w[k + 3])| |norm((h)*g[k + 2] + w[k + 2] + (-1)*w[k + 3])|)) 0.0))
; about inner(g[k + 2], g[k + 2])
(assert (= (+ |inner(g[k + 2], g[k + 2])| (* (- 1.0) |norm(g[k + 2])| |norm(g[k + 2])|)) 0.0))
; about norm(g[k + 2])
(assert (= (+ (* (- 1.0) |inner(g[k + 2], g[k + 2])|) (* |norm(g[k + 2])| |norm(g[k + 2])|)) 0.0))
; about norm((h)*g[k + 1] + w[k + 1] + (-1)*w[k + 2])
(assert (= (+ (* (- 2.0) h |inner(g[k + 1], w[k + 1])|) (* 2.0 h |inner(g[k + 1], w[k + 2])|) (* (- 1.0) h h |inner(g[k + 1], g[k + 1])|) (* (- 1.0) |inner(w[k + 1], w[k + 1])|) (* 2.0 |inner(w[k + 1], w[k + 2])|) (* (- 1.0) |inner(w[k + 2], w[k + 2])|) (* |norm((h)*g[k + 1] + w[k + 1] + (-1)*w[k + 2])| |norm((h)*g[k + 1] + w[k + 1] + (-1)*w[k + 2])|)) 0.0))
; about inner(g[k + 1], g[k + 1])
(assert (= (+ |inner(g[k + 1], g[k + 1])| (* (- 1.0) |norm(g[k + 1])| |norm(g[k + 1])|)) 0.0))
; about norm(g[k + 1])
(assert (= (+ (* (- 1.0) |inner(g[k + 1], g[k + 1])|) (* |norm(g[k + 1])| |norm(g[k + 1])|)) 0.0))
; about l_u
(assert (>= l_u 0.0))
; about h
(assert (>= h 0.0))
; about d
(assert (>= d 0.0))
; about c
(assert (> c 0.0))
; about abs(h*inner(g[k], w[k + 1]) - inner(w[k + 1], w[k + 1]) + inner(w[k + 1], w[k]))
(assert (= (+ (* |abs(h*inner(g[k], w[k + 1]) - inner(w[k + 1], w[k + 1]) + inner(w[k + 1], w[k]))| |abs(h*inner(g[k], w[k + 1]) - inner(w[k + 1], w[k + 1]) + inner(w[k + 1], w[k]))|) (* 2.0 h |inner(g[k], w[k + 1])| |inner(w[k + 1], w[k + 1])|) (* (- 2.0) h |inner(g[k], w[k + 1])| |inner(w[k + 1], w[k])|) (* (- 1.0) h h |inner(g[k], w[k + 1])| |inner(g[k], w[k + 1])|) (* 2.0 |inner(w[k + 1], w[k + 1])| |inner(w[k + 1], w[k])|) (* (- 1.0) |inner(w[k + 1], w[k + 1])| |inner(w[k + 1], w[k + 1])|) (* (- 1.0) |inner(w[k + 1], w[k])| |inner(w[k + 1], w[k])|)) 0.0))
; about abs(h*inner(g[k], w[k + 1]) - inner(w[k + 1], w[k + 1]) + inner(w[k + 1], w[k]))
(assert (>= (+ |abs(h*inner(g[k], w[k + 1]) - inner(w[k + 1], w[k + 1]) + inner(w[k + 1], w[k]))| (* (- 1.0) h |inner(g[k], w[k + 1])|) |inner(w[k + 1], w[k + 1])| (* (- 1.0) |inner(w[k + 1], w[k])|)) 0.0))
; about abs(h*inner(g[k], w[k + 1]) - inner(w[k + 1], w[k + 1]) + inner(w[k + 1], w[k]))
(assert (>= (+ |abs(h*inner(g[k], w[k + 1]) - inner(w[k + 1], w[k + 1]) + inner(w[k + 1], w[k]))| (* h |inner(g[k], w[k + 1])|) (* (- 1.0) |inner(w[k + 1], w[k + 1])|) |inner(w[k + 1], w[k])|) 0.0))
; about abs(-h*inner(g[k + 3], w[k + 4]) - inner(w[k + 3], w[k + 4]) + inner(w[k + 4], w[k + 4]))
(assert (= (+ (* |abs(-h*inner(g[k + 3], w[k + 4]) - inner(w[k + 3], w[k + 4]) + inner(w[k + 4], w[k + 4]))| |abs(-h*inner(g[k + 3], w[k + 4]) - inner(w[k + 3], w[k + 4]) + inner(w[k + 4], w[k + 4]))|) (* (- 2.0) h |inner(g[k + 3], w[k + 4])| |inner(w[k + 3], w[k + 4])|) (* 2.0 h |inner(g[k + 3], w[k + 4])| |inner(w[k + 4], w[k + 4])|) (* (- 1.0) h h |inner(g[k + 3], w[k + 4])| |inner(g[k + 3], w[k + 4])|) (* 2.0 |inner(w[k + 3], w[k + 4])| |inner(w[k + 4], w[k + 4])|) (* (- 1.0) |inner(w[k + 3], w[k + 4])| |inner(w[k + 3], w[k + 4])|) (* (- 1.0) |inner(w[k + 4], w[k + 4])| |inner(w[k + 4], w[k + 4])|)) 0.0))
; about abs(-h*inner(g[k + 3], w[k + 4]) - inner(w[k + 3], w[k + 4]) + inner(w[k + 4], w[k + 4]))
(assert (>= (+ |abs(-h*inner(g[k + 3], w[k + 4]) - inner(w[k + 3], w[k + 4]) + inner(w[k + 4], w[k + 4]))| (* h |inner(g[k + 3], w[k + 4])|) |inner(w[k + 3], w[k + 4])| (* (- 1.0) |inner(w[k + 4], w[k + 4])|)) 0.0))
; about abs(-h*inner(g[k + 3], w[k + 4]) - inner(w[k + 3], w[k + 4]) + inner(w[k + 4], w[k + 4]))
(assert (>= (+ |abs(-h*inner(g[k + 3], w[k + 4]) - inner(w[k + 3], w[k + 4]) + inner(w[k + 4], w[k + 4]))| (* (- 1.0) h |inner(g[k + 3], w[k + 4])|) (* (- 1.0) |inner(w[k + 3], w[k + 4])|) |inner(w[k + 4], w[k + 4])|) 0.0))
; about abs(-h*inner(g[k + 2], w[k + 3]) - inner(w[k + 2], w[k + 3]) + inner(w[k + 3], w[k + 3]))
(assert (= (+ (* |abs(-h*inner(g[k + 2], w[k + 3]) - inner(w[k + 2], w[k + 3]) + inner(w[k + 3], w[k + 3]))| |abs(-h*inner(g[k + 2], w[k + 3]) - inner(w[k + 2], w[k + 3]) + inner(w[k + 3], w[k + 3]))|) (* (- 2.0) h |inner(g[k + 2], w[k + 3])| |inner(w[k + 2], w[k + 3])|) (* 2.0 h |inner(g[k + 2], w[k + 3])| |inner(w[k + 3], w[k + 3])|) (* (- 1.0) h h |inner(g[k + 2], w[k + 3])| |inner(g[k + 2], w[k + 3])|) (* 2.0 |inner(w[k + 2], w[k + 3])| |inner(w[k + 3], w[k + 3])|) (* (- 1.0) |inner(w[k + 2], w[k + 3])| |inner(w[k + 2], w[k + 3])|) (* (- 1.0) |inner(w[k + 3], w[k + 3])| |inner(w[k + 3], w[k + 3])|)) 0.0))
; about abs(-h*inner(g[k + 2], w[k + 3]) - inner(w[k + 2], w[k + 3]) + inner(w[k + 3], w[k + 3]))
(assert (>= (+ |abs(-h*inner(g[k + 2], w[k + 3]) - inner(w[k + 2], w[k + 3]) + inner(w[k + 3], w[k + 3]))| (* h |inner(g[k + 2], w[k + 3])|) |inner(w[k + 2], w[k + 3])| (* (- 1.0) |inner(w[k + 3], w[k + 3])|)) 0.0))
; about abs(-h*inner(g[k + 2], w[k + 3]) - inner(w[k + 2], w[k + 3]) + inner(w[k + 3], w[k + 3]))
(assert (>= (+ |abs(-h*inner(g[k + 2], w[k + 3]) - inner(w[k + 2], w[k + 3]) + inner(w[k + 3], w[k + 3]))| (* (- 1.0) h |inner(g[k + 2], w[k + 3])|) (* (- 1.0) |inner(w[k + 2], w[k + 3])|) |inner(w[k + 3], w[k + 3])|) 0.0))
; about abs(-h*inner(g[k + 1], w[k + 2]) - inner(w[k + 1], w[k + 2]) + inner(w[k + 2], w[k + 2]))
(assert (= (+ (* |abs(-h*inner(g[k + 1], w[k + 2]) - inner(w[k + 1], w[k + 2]) + inner(w[k + 2], w[k + 2]))| |abs(-h*inner(g[k + 1], w[k + 2]) - inner(w[k + 1], w[k + 2]) + inner(w[k + 2], w[k + 2]))|) (* (- 2.0) h |inner(g[k + 1], w[k + 2])| |inner(w[k + 1], w[k + 2])|) (* 2.0 h |inner(g[k + 1], w[k + 2])| |inner(w[k + 2], w[k + 2])|) (* (- 1.0) h h |inner(g[k + 1], w[k + 2])| |inner(g[k + 1], w[k + 2])|) (* 2.0 |inner(w[k + 1], w[k + 2])| |inner(w[k + 2], w[k + 2])|) (* (- 1.0) |inner(w[k + 1], w[k + 2])| |inner(w[k + 1], w[k + 2])|) (* (- 1.0) |inner(w[k + 2], w[k + 2])| |inner(w[k + 2], w[k + 2])|)) 0.0))
; about abs(-h*inner(g[k + 1], w[k + 2]) - inner(w[k + 1], w[k + 2]) + inner(w[k + 2], w[k + 2]))
(assert (>= (+ |abs(-h*inner(g[k + 1], w[k + 2]) - inner(w[k + 1], w[k + 2]) + inner(w[k + 2], w[k + 2]))| (* h |inner(g[k + 1], w[k + 2])|) |inner(w[k + 1], w[k + 2])| (* (- 1.0) |inner(w[k + 2], w[k + 2])|)) 0.0))
; about abs(-h*inner(g[k + 1], w[k + 2]) - inner(w[k + 1], w[k + 2]) + inner(w[k + 2], w[k + 2]))
(assert (>= (+ |abs(-h*inner(g[k + 1], w[k + 2]) - inner(w[k + 1], w[k + 2]) + inner(w[k + 2], w[k + 2]))| (* (- 1.0) h |inner(g[k + 1], w[k + 2])|) (* (- 1.0) |inner(w[k + 1], w[k + 2])|) |inner(w[k + 2], w[k + 2])|) 0.0))
; abs(-h*inner(g[k + 1], w[k + 2]) - inner(w[k + 1], w[k + 2]) + inner(w[k + 2], w[k + 2])) is nonnegative
(assert (>= |abs(-h*inner(g[k + 1], w[k + 2]) - inner(w[k + 1], w[k + 2]) + inner(w[k + 2], w[k + 2]))| 0.0))
; abs(-h*inner(g[k + 2], w[k + 3]) - inner(w[k + 2], w[k + 3]) + inner(w[k + 3], w[k + 3])) is nonnegative
(assert (>= |abs(-h*inner(g[k + 2], w[k + 3]) - inner(w[k + 2], w[k + 3]) + inner(w[k + 3], w[k + 3]))| 0.0))
; abs(-h*inner(g[k + 3], w[k + 4]) - inner(w[k + 3], w[k + 4]) + inner(w[k + 4], w[k + 4])) is nonnegative
(assert (>= |abs(-h*inner(g[k + 3], w[k + 4]) - inner(w[k + 3], w[k + 4]) + inner(w[k + 4], w[k + 4]))| 0.0))
; abs(h*inner(g[k], w[k + 1]) - inner(w[k + 1], w[k + 1]) + inner(w[k + 1], w[k])) is nonnegative
(assert (>= |abs(h*inner(g[k], w[k + 1]) - inner(w[k + 1], w[k + 1]) + inner(w[k + 1], w[k]))| 0.0))
; c is nonnegative
(assert (>= c 0.0))
; d is nonnegative
(assert (>= d 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(g[k + 1], g[k + 1]) is nonnegative
(assert (>= |inner(g[k + 1], g[k + 1])| 0.0))
; inner(g[k + 2], g[k + 2]) is nonnegative
(assert (>= |inner(g[k + 2], g[k + 2])| 0.0))
; inner(g[k + 3], g[k + 3]) is nonnegative
(assert (>= |inner(g[k + 3], g[k + 3])| 0.0))
; inner(g[k], g[k]) is nonnegative
(assert (>= |inner(g[k], g[k])| 0.0))
; inner(w[k + 1], w[k + 1]) is nonnegative
(assert (>= |inner(w[k + 1], w[k + 1])| 0.0))
; inner(w[k + 2], w[k + 2]) is nonnegative
(assert (>= |inner(w[k + 2], w[k + 2])| 0.0))
; inner(w[k + 3], w[k + 3]) is nonnegative
(assert (>= |inner(w[k + 3], w[k + 3])| 0.0))
; inner(w[k + 4], w[k + 4]) is nonnegative
(assert (>= |inner(w[k + 4], w[k + 4])| 0.0))
; inner(w[k], w[k]) is nonnegative
(assert (>= |inner(w[k], w[k])| 0.0))
; l_u is nonnegative
(assert (>= l_u 0.0))
; norm((h)*g[k + 1] + w[k + 1] + (-1)*w[k + 2]) is nonnegative
(assert (>= |norm((h)*g[k + 1] + w[k + 1] + (-1)*w[k + 2])| 0.0))
; norm((h)*g[k + 2] + w[k + 2] + (-1)*w[k + 3]) is nonnegative
(assert (>= |norm((h)*g[k + 2] + w[k + 2] + (-1)*w[k + 3])| 0.0))
; norm((h)*g[k + 3] + w[k + 3] + (-1)*w[k + 4]) is nonnegative
(assert (>= |norm((h)*g[k + 3] + w[k + 3] + (-1)*w[k + 4])| 0.0))
; norm((h)*g[k] + (-1)*w[k + 1] + w[k]) is nonnegative
(assert (>= |norm((h)*g[k] + (-1)*w[k + 1] + w[k])| 0.0))
; norm(g[k + 1]) is nonnegative
(assert (>= |norm(g[k + 1])| 0.0))
; norm(g[k + 2]) is nonnegative
(assert (>= |norm(g[k + 2])| 0.0))
; norm(g[k + 3]) is nonnegative
(assert (>= |norm(g[k + 3])| 0.0))
; norm(g[k]) is nonnegative
(assert (>= |norm(g[k])| 0.0))
; norm(w[k + 1]) is nonnegative
(assert (>= |norm(w[k + 1])| 0.0))
; norm(w[k + 2]) is nonnegative
(assert (>= |norm(w[k + 2])| 0.0))
; norm(w[k + 3]) is nonnegative
(assert (>= |norm(w[k + 3])| 0.0))
; norm(w[k + 4]) is nonnegative
(assert (>= |norm(w[k + 4])| 0.0))
; norm(w[k]) is nonnegative
(assert (>= |norm(w[k])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) c h |norm(w[k + 1])| |norm(w[k + 1])|) (* d h l_u |norm(w[k + 1])|) (* |norm(w[k + 1])| |norm(w[k])|) (* (- 1.0) |norm(w[k + 1])| |norm(w[k + 1])|)) 0.0))
(check-sat)
(reset)
; published/P23a, step 4
; claim: (1 + h*c)*norm(w[k + 1]) <= norm(w[k]) + h*l_u*d
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c Real)
(declare-const d Real)
(declare-const h Real)
(declare-const |inner(w[k + 1], w[k + 1])| Real)
(declare-const |inner(w[k], w[k])| Real)
(declare-const l_u Real)
(declare-const |norm(w[k + 1])| Real)
(declare-const |norm(w[k])| Real)
; 3
(assert (>= (+ (* (- 1.0) c h |norm(w[k + 1])| |norm(w[k + 1])|) (* d h l_u |norm(w[k + 1])|) (* |norm(w[k + 1])| |norm(w[k])|) (* (- 1.0) |norm(w[k + 1])| |norm(w[k + 1])|)) 0.0))
; about norm(w[k])
(assert (= (+ (* (- 1.0) |inner(w[k], w[k])|) (* |norm(w[k])| |norm(w[k])|)) 0.0))
; about inner(w[k], w[k])
(assert (= (+ |inner(w[k], w[k])| (* (- 1.0) |norm(w[k])| |norm(w[k])|)) 0.0))
; about norm(w[k + 1])
(assert (= (+ (* (- 1.0) |inner(w[k + 1], w[k + 1])|) (* |norm(w[k + 1])| |norm(w[k + 1])|)) 0.0))
; about inner(w[k + 1], w[k + 1])
(assert (= (+ |inner(w[k + 1], w[k + 1])| (* (- 1.0) |norm(w[k + 1])| |norm(w[k + 1])|)) 0.0))
; about l_u
(assert (>= l_u 0.0))
; about h
(assert (>= h 0.0))
; about d
(assert (>= d 0.0))
; about c
(assert (> c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; d is nonnegative
(assert (>= d 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(w[k + 1], w[k + 1]) is nonnegative
(assert (>= |inner(w[k + 1], w[k + 1])| 0.0))
; inner(w[k], w[k]) is nonnegative
(assert (>= |inner(w[k], w[k])| 0.0))
; l_u is nonnegative
(assert (>= l_u 0.0))
; norm(w[k + 1]) is nonnegative
(assert (>= |norm(w[k + 1])| 0.0))
; norm(w[k]) is nonnegative
(assert (>= |norm(w[k])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) c h |norm(w[k + 1])|) (* d h l_u) (* (- 1.0) |norm(w[k + 1])|) |norm(w[k])|) 0.0))
(check-sat)
(reset)
; published/P23a, step 5
; claim: norm(w[k + 1]) <= 1/(1 + h*c)*norm(w[k]) + 1/(1 + h*c)*h*l_u*d
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(c*h + 1)| Real)
(declare-const c Real)
(declare-const d Real)
(declare-const h Real)
(declare-const |inner(w[k + 1], w[k + 1])| Real)
(declare-const |inner(w[k], w[k])| Real)
(declare-const l_u Real)
(declare-const |norm(w[k + 1])| Real)
(declare-const |norm(w[k])| Real)
; 4
(assert (>= (+ (* (- 1.0) c h |norm(w[k + 1])|) (* d h l_u) (* (- 1.0) |norm(w[k + 1])|) |norm(w[k])|) 0.0))
; about norm(w[k])
(assert (= (+ (* (- 1.0) |inner(w[k], w[k])|) (* |norm(w[k])| |norm(w[k])|)) 0.0))
; about inner(w[k], w[k])
(assert (= (+ |inner(w[k], w[k])| (* (- 1.0) |norm(w[k])| |norm(w[k])|)) 0.0))
; about norm(w[k + 1])
(assert (= (+ (* (- 1.0) |inner(w[k + 1], w[k + 1])|) (* |norm(w[k + 1])| |norm(w[k + 1])|)) 0.0))
; about inner(w[k + 1], w[k + 1])
(assert (= (+ |inner(w[k + 1], w[k + 1])| (* (- 1.0) |norm(w[k + 1])| |norm(w[k + 1])|)) 0.0))
; about l_u
(assert (>= l_u 0.0))
; about h
(assert (>= h 0.0))
; about d
(assert (>= d 0.0))
; about c
(assert (> c 0.0))
; about 1/(c*h + 1)
(assert (= (+ (- 1.0) |1/(c*h + 1)| (* |1/(c*h + 1)| c h)) 0.0))
; 1/(c*h + 1) is nonnegative
(assert (>= |1/(c*h + 1)| 0.0))
; c is nonnegative
(assert (>= c 0.0))
; d is nonnegative
(assert (>= d 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(w[k + 1], w[k + 1]) is nonnegative
(assert (>= |inner(w[k + 1], w[k + 1])| 0.0))
; inner(w[k], w[k]) is nonnegative
(assert (>= |inner(w[k], w[k])| 0.0))
; l_u is nonnegative
(assert (>= l_u 0.0))
; norm(w[k + 1]) is nonnegative
(assert (>= |norm(w[k + 1])| 0.0))
; norm(w[k]) is nonnegative
(assert (>= |norm(w[k])| 0.0))
; the negation of the claim
(assert (< (+ (* |1/(c*h + 1)| d h l_u) (* |1/(c*h + 1)| |norm(w[k])|) (* (- 1.0) |norm(w[k + 1])|)) 0.0))
(check-sat)
(reset)
; published/P23a, step 6
; claim: 1/(1 + h*c)*h == (1 - 1/(1 + h*c))/c
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(c*h + 1)| Real)
(declare-const |1/c| Real)
(declare-const c Real)
(declare-const h Real)
; about h
(assert (>= h 0.0))
; about c
(assert (> c 0.0))
; about 1/c
(assert (= (+ (- 1.0) (* |1/c| c)) 0.0))
; about 1/(c*h + 1)
(assert (= (+ (- 1.0) |1/(c*h + 1)| (* |1/(c*h + 1)| c h)) 0.0))
; 1/(c*h + 1) is nonnegative
(assert (>= |1/(c*h + 1)| 0.0))
; 1/c is nonnegative
(assert (>= |1/c| 0.0))
; c is nonnegative
(assert (>= c 0.0))
; h is nonnegative
(assert (>= h 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) |1/(c*h + 1)| |1/c|) (* (- 1.0) |1/(c*h + 1)| h) |1/c|) 0.0)))
(check-sat)
(reset)
; published/P23a, step 7
; claim: norm(w[k + 1]) <= 1/(1 + h*c)*norm(w[k]) + (1 - 1/(1 + h*c))*(l_u*d/c)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(c*h + 1)| Real)
(declare-const |1/c| Real)
(declare-const c Real)
(declare-const d Real)
(declare-const h Real)
(declare-const |inner(w[k + 1], w[k + 1])| Real)
(declare-const |inner(w[k], w[k])| Real)
(declare-const l_u Real)
(declare-const |norm(w[k + 1])| Real)
(declare-const |norm(w[k])| Real)
; 6
(assert (= (+ (* (- 1.0) |1/(c*h + 1)| |1/c|) (* (- 1.0) |1/(c*h + 1)| h) |1/c|) 0.0))
; 5
(assert (>= (+ (* |1/(c*h + 1)| d h l_u) (* |1/(c*h + 1)| |norm(w[k])|) (* (- 1.0) |norm(w[k + 1])|)) 0.0))
; about norm(w[k])
(assert (= (+ (* (- 1.0) |inner(w[k], w[k])|) (* |norm(w[k])| |norm(w[k])|)) 0.0))
; about inner(w[k], w[k])
(assert (= (+ |inner(w[k], w[k])| (* (- 1.0) |norm(w[k])| |norm(w[k])|)) 0.0))
; about norm(w[k + 1])
(assert (= (+ (* (- 1.0) |inner(w[k + 1], w[k + 1])|) (* |norm(w[k + 1])| |norm(w[k + 1])|)) 0.0))
; about inner(w[k + 1], w[k + 1])
(assert (= (+ |inner(w[k + 1], w[k + 1])| (* (- 1.0) |norm(w[k + 1])| |norm(w[k + 1])|)) 0.0))
; about l_u
(assert (>= l_u 0.0))
; about h
(assert (>= h 0.0))
; about d
(assert (>= d 0.0))
; about c
(assert (> c 0.0))
; about 1/c
(assert (= (+ (- 1.0) (* |1/c| c)) 0.0))
; about 1/(c*h + 1)
(assert (= (+ (- 1.0) |1/(c*h + 1)| (* |1/(c*h + 1)| c h)) 0.0))
; 1/(c*h + 1) is nonnegative
(assert (>= |1/(c*h + 1)| 0.0))
; 1/c is nonnegative
(assert (>= |1/c| 0.0))
; c is nonnegative
(assert (>= c 0.0))
; d is nonnegative
(assert (>= d 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(w[k + 1], w[k + 1]) is nonnegative
(assert (>= |inner(w[k + 1], w[k + 1])| 0.0))
; inner(w[k], w[k]) is nonnegative
(assert (>= |inner(w[k], w[k])| 0.0))
; l_u is nonnegative
(assert (>= l_u 0.0))
; norm(w[k + 1]) is nonnegative
(assert (>= |norm(w[k + 1])| 0.0))
; norm(w[k]) is nonnegative
(assert (>= |norm(w[k])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/(c*h + 1)| |1/c| d l_u) (* |1/(c*h + 1)| |norm(w[k])|) (* |1/c| d l_u) (* (- 1.0) |norm(w[k + 1])|)) 0.0))
(check-sat)
(reset)
; published/P23a, claim, base
; claim: norm(w[0]) <= (1/(1 + h*c))^0*norm(w[0]) + l_u*d/c*(1 - (1/(1 + h*c))^0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P23a, claim, step
; claim: norm(w[n + 1]) <= (1/(1 + h*c))^(n + 1)*norm(w[0]) + l_u*d/c*(1 - (1/(1 + h*c))^(n + 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(c*h + 1)| Real)
(declare-const |1/(c*h + 1)^n| Real)
(declare-const |1/c| Real)
(declare-const c Real)
(declare-const d Real)
(declare-const h Real)
(declare-const |inner(w[0], w[0])| Real)
(declare-const |inner(w[n + 1], w[n + 1])| Real)
(declare-const |inner(w[n], w[n])| Real)
(declare-const l_u Real)
(declare-const |norm(w[0])| Real)
(declare-const |norm(w[n + 1])| Real)
(declare-const |norm(w[n])| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |1/(c*h + 1)^n| |1/c| d l_u) (* |1/(c*h + 1)^n| |norm(w[0])|) (* |1/c| d l_u) (* (- 1.0) |norm(w[n])|)) 0.0))
; 7
(assert (>= (+ (* (- 1.0) |1/(c*h + 1)| |1/c| d l_u) (* |1/(c*h + 1)| |norm(w[n])|) (* |1/c| d l_u) (* (- 1.0) |norm(w[n + 1])|)) 0.0))
; about norm(w[n])
(assert (= (+ (* (- 1.0) |inner(w[n], w[n])|) (* |norm(w[n])| |norm(w[n])|)) 0.0))
; about inner(w[n], w[n])
(assert (= (+ |inner(w[n], w[n])| (* (- 1.0) |norm(w[n])| |norm(w[n])|)) 0.0))
; about norm(w[n + 1])
(assert (= (+ (* (- 1.0) |inner(w[n + 1], w[n + 1])|) (* |norm(w[n + 1])| |norm(w[n + 1])|)) 0.0))
; about inner(w[n + 1], w[n + 1])
(assert (= (+ |inner(w[n + 1], w[n + 1])| (* (- 1.0) |norm(w[n + 1])| |norm(w[n + 1])|)) 0.0))
; about norm(w[0])
(assert (= (+ (* (- 1.0) |inner(w[0], w[0])|) (* |norm(w[0])| |norm(w[0])|)) 0.0))
; about inner(w[0], w[0])
(assert (= (+ |inner(w[0], w[0])| (* (- 1.0) |norm(w[0])| |norm(w[0])|)) 0.0))
; about l_u
(assert (>= l_u 0.0))
; about d
(assert (>= d 0.0))
; about c
(assert (> c 0.0))
; about h
(assert (>= h 0.0))
; about 1/c
(assert (= (+ (- 1.0) (* |1/c| c)) 0.0))
; about 1/(c*h + 1)
(assert (= (+ (- 1.0) |1/(c*h + 1)| (* |1/(c*h + 1)| c h)) 0.0))
; 1/(c*h + 1) is nonnegative
(assert (>= |1/(c*h + 1)| 0.0))
; 1/(c*h + 1)^n is nonnegative
(assert (>= |1/(c*h + 1)^n| 0.0))
; 1/c is nonnegative
(assert (>= |1/c| 0.0))
; c is nonnegative
(assert (>= c 0.0))
; d is nonnegative
(assert (>= d 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(w[0], w[0]) is nonnegative
(assert (>= |inner(w[0], w[0])| 0.0))
; inner(w[n + 1], w[n + 1]) is nonnegative
(assert (>= |inner(w[n + 1], w[n + 1])| 0.0))
; inner(w[n], w[n]) is nonnegative
(assert (>= |inner(w[n], w[n])| 0.0))
; l_u is nonnegative
(assert (>= l_u 0.0))
; norm(w[0]) is nonnegative
(assert (>= |norm(w[0])| 0.0))
; norm(w[n + 1]) is nonnegative
(assert (>= |norm(w[n + 1])| 0.0))
; norm(w[n]) is nonnegative
(assert (>= |norm(w[n])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/(c*h + 1)| |1/(c*h + 1)^n| |1/c| d l_u) (* |1/(c*h + 1)| |1/(c*h + 1)^n| |norm(w[0])|) (* |1/c| d l_u) (* (- 1.0) |norm(w[n + 1])|)) 0.0))
(check-sat)
