; published/P22e, step 5
; claim: (1 - h*mu_2(A))*norm(x[k + 1])^2 <= norm(x[k])*norm(x[k + 1])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |abs(-h*inner(x[k + 2], A*x[k + 2]) - inner(x[k + 1], x[k + 2]) + inner(x[k + 2], x[k + 2]))| Real)
(declare-const |abs(-h*inner(x[k + 3], A*x[k + 3]) - inner(x[k + 2], x[k + 3]) + inner(x[k + 3], x[k + 3]))| Real)
(declare-const |abs(-h*inner(x[k + 4], A*x[k + 4]) - inner(x[k + 3], x[k + 4]) + inner(x[k + 4], x[k + 4]))| Real)
(declare-const |abs(h*inner(x[k + 1], A*x[k + 1]) - inner(x[k + 1], x[k + 1]) + inner(x[k + 1], x[k]))| Real)
(declare-const h Real)
(declare-const |inner(x[k + 1], A'*A*x[k + 1])| Real)
(declare-const |inner(x[k + 1], A'*x[k])| Real)
(declare-const |inner(x[k + 1], A*x[k + 1])| Real)
(declare-const |inner(x[k + 1], A*x[k + 2])| Real)
(declare-const |inner(x[k + 1], x[k + 1])| Real)
(declare-const |inner(x[k + 1], x[k + 2])| Real)
(declare-const |inner(x[k + 1], x[k])| Real)
(declare-const |inner(x[k + 2], A'*A*x[k + 2])| Real)
(declare-const |inner(x[k + 2], A*x[k + 2])| Real)
(declare-const |inner(x[k + 2], A*x[k + 3])| Real)
(declare-const |inner(x[k + 2], x[k + 2])| Real)
(declare-const |inner(x[k + 2], x[k + 3])| Real)
(declare-const |inner(x[k + 3], A'*A*x[k + 3])| Real)
(declare-const |inner(x[k + 3], A*x[k + 3])| Real)
(declare-const |inner(x[k + 3], A*x[k + 4])| Real)
(declare-const |inner(x[k + 3], x[k + 3])| Real)
(declare-const |inner(x[k + 3], x[k + 4])| Real)
(declare-const |inner(x[k + 4], A'*A*x[k + 4])| Real)
(declare-const |inner(x[k + 4], A*x[k + 4])| Real)
(declare-const |inner(x[k + 4], x[k + 4])| Real)
(declare-const |inner(x[k], x[k])| Real)
(declare-const |mu_2(A)| Real)
(declare-const |norm((h)*A*x[k + 1] + (-1)*x[k + 1] + x[k])| Real)
(declare-const |norm((h)*A*x[k + 2] + x[k + 1] + (-1)*x[k + 2])| Real)
(declare-const |norm((h)*A*x[k + 3] + x[k + 2] + (-1)*x[k + 3])| Real)
(declare-const |norm((h)*A*x[k + 4] + x[k + 3] + (-1)*x[k + 4])| Real)
(declare-const |norm(A*x[k + 1])| Real)
(declare-const |norm(A*x[k + 2])| Real)
(declare-const |norm(A*x[k + 3])| Real)
(declare-const |norm(A*x[k + 4])| Real)
(declare-const |norm(x[k + 1])| Real)
(declare-const |norm(x[k + 2])| Real)
(declare-const |norm(x[k + 3])| Real)
(declare-const |norm(x[k + 4])| Real)
(declare-const |norm(x[k])| Real)
; H1
(assert (= (* (- 1.0) |norm((h)*A*x[k + 1] + (-1)*x[k + 1] + x[k])|) 0.0))
; H1
(assert (= (* (- 1.0) |norm((h)*A*x[k + 2] + x[k + 1] + (-1)*x[k + 2])|) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |abs(h*inner(x[k + 1], A*x[k + 1]) - inner(x[k + 1], x[k + 1]) + inner(x[k + 1], x[k]))|) (* |norm((h)*A*x[k + 1] + (-1)*x[k + 1] + x[k])| |norm(x[k + 1])|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |abs(-h*inner(x[k + 2], A*x[k + 2]) - inner(x[k + 1], x[k + 2]) + inner(x[k + 2], x[k + 2]))|) (* |norm((h)*A*x[k + 2] + x[k + 1] + (-1)*x[k + 2])| |norm(x[k + 2])|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |inner(x[k + 1], x[k])|) (* |norm(x[k + 1])| |norm(x[k])|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |inner(x[k + 1], x[k + 2])|) (* |norm(x[k + 1])| |norm(x[k + 2])|)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) |inner(x[k + 1], A*x[k + 1])|) (* |mu_2(A)| |norm(x[k + 1])| |norm(x[k + 1])|)) 0.0))
; H1
(assert (= (* (- 1.0) |norm((h)*A*x[k + 3] + x[k + 2] + (-1)*x[k + 3])|) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |abs(-h*inner(x[k + 3], A*x[k + 3]) - inner(x[k + 2], x[k + 3]) + inner(x[k + 3], x[k + 3]))|) (* |norm((h)*A*x[k + 3] + x[k + 2] + (-1)*x[k + 3])| |norm(x[k + 3])|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |inner(x[k + 2], x[k + 3])|) (* |norm(x[k + 2])| |norm(x[k + 3])|)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) |inner(x[k + 2], A*x[k + 2])|) (* |mu_2(A)| |norm(x[k + 2])| |norm(x[k + 2])|)) 0.0))
; H1
(assert (= (* (- 1.0) |norm((h)*A*x[k + 4] + x[k + 3] + (-1)*x[k + 4])|) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |abs(-h*inner(x[k + 4], A*x[k + 4]) - inner(x[k + 3], x[k + 4]) + inner(x[k + 4], x[k + 4]))|) (* |norm((h)*A*x[k + 4] + x[k + 3] + (-1)*x[k + 4])| |norm(x[k + 4])|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |inner(x[k + 3], x[k + 4])|) (* |norm(x[k + 3])| |norm(x[k + 4])|)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) |inner(x[k + 3], A*x[k + 3])|) (* |mu_2(A)| |norm(x[k + 3])| |norm(x[k + 3])|)) 0.0))
; about norm(x[k])
(assert (= (+ (* (- 1.0) |inner(x[k], x[k])|) (* |norm(x[k])| |norm(x[k])|)) 0.0))
; about inner(x[k], x[k])
(assert (= (+ |inner(x[k], x[k])| (* (- 1.0) |norm(x[k])| |norm(x[k])|)) 0.0))
; about norm(x[k + 4])
(assert (= (+ (* (- 1.0) |inner(x[k + 4], x[k + 4])|) (* |norm(x[k + 4])| |norm(x[k + 4])|)) 0.0))
; about inner(x[k + 4], x[k + 4])
(assert (= (+ |inner(x[k + 4], x[k + 4])| (* (- 1.0) |norm(x[k + 4])| |norm(x[k + 4])|)) 0.0))
; about norm(x[k + 3])
(assert (= (+ (* (- 1.0) |inner(x[k + 3], x[k + 3])|) (* |norm(x[k + 3])| |norm(x[k + 3])|)) 0.0))
; about inner(x[k + 3], x[k + 3])
(assert (= (+ |inner(x[k + 3], x[k + 3])| (* (- 1.0) |norm(x[k + 3])| |norm(x[k + 3])|)) 0.0))
; about norm(x[k + 2])
(assert (= (+ (* (- 1.0) |inner(x[k + 2], x[k + 2])|) (* |norm(x[k + 2])| |norm(x[k + 2])|)) 0.0))
; about inner(x[k + 2], x[k + 2])
(assert (= (+ |inner(x[k + 2], x[k + 2])| (* (- 1.0) |norm(x[k + 2])| |norm(x[k + 2])|)) 0.0))
; about norm(x[k + 1])
(assert (= (+ (* (- 1.0) |inner(x[k + 1], x[k + 1])|) (* |norm(x[k + 1])| |norm(x[k + 1])|)) 0.0))
; about inner(x[k + 1], x[k + 1])
(assert (= (+ |inner(x[k + 1], x[k + 1])| (* (- 1.0) |norm(x[k + 1])| |norm(x[k + 1])|)) 0.0))
; about norm((h)*A*x[k + 4] + x[k + 3] + (-1)*x[k + 4])
(assert (= (+ (* (- 2.0) h |inner(x[k + 3], A*x[k + 4])|) (* 2.0 h |inner(x[k + 4], A*x[k + 4])|) (* (- 1.0) h h |inner(x[k + 4], A'*A*x[k + 4])|) (* (- 1.0) |inner(x[k + 3], x[k + 3])|) (* 2.0 |inner(x[k + 3], x[k + 4])|) (* (- 1.0) |inner(x[k + 4], x[k + 4])|) (* |norm((h)*A*x[k + 4] + x[k + 3] + (-1)*x[k + 4])| |norm((h)*A*x[k + 4] + x[k + 3] + (-1)*x[k + 4])|)) 0.0))
; about inner(x[k + 4], A'*A*x[k + 4])
(assert (= (+ |inner(x[k + 4], A'*A*x[k + 4])| (* (- 1.0) |norm(A*x[k + 4])| |norm(A*x[k + 4])|)) 0.0))
; about norm(A*x[k + 4])
(assert (= (+ (* (- 1.0) |inner(x[k + 4], A'*A*x[k + 4])|) (* |norm(A*x[k + 4])| |norm(A*x[k + 4])|)) 0.0))
; about norm((h)*A*x[k + 3] + x[k + 2] + (-1)*x[k + 3])
(assert (= (+ (* (- 2.0) h |inner(x[k + 2], A*x[k + 3])|) (* 2.0 h |inner(x[k + 3], A*x[k + 3])|) (* (- 1.0) h h |inner(x[k + 3], A'*A*x[k + 3])|) (* (- 1.0) |inner(x[k + 2], x[k + 2])|) (* 2.0 |inner(x[k + 2], x[k + 3])|) (* (- 1.0) |inner(x[k + 3], x[k + 3])|) (* |norm((h)*A*x[k + 3] + x[k + 2] + (-1)*x[k + 3])| |norm((h)*A*x[k + 3] + x[k + 2] + (-1)*x[k + 3])|)) 0.0))
; about inner(x[k + 3], A'*A*x[k + 3])
(assert (= (+ |inner(x[k + 3], A'*A*x[k + 3])| (* (- 1.0) |norm(A*x[k + 3])| |norm(A*x[k + 3])|)) 0.0))
; about norm(A*x[k + 3])
(assert (= (+ (* (- 1.0) |inner(x[k + 3], A'*A*x[k + 3])|) (* |norm(A*x[k + 3])| |norm(A*x[k + 3])|)) 0.0))
; about norm((h)*A*x[k + 2] + x[k + 1] + (-1)*x[k + 2])
(assert (= (+ (* (- 2.0) h |inner(x[k + 1], A*x[k + 2])|) (* 2.0 h |inner(x[k + 2], A*x[k + 2])|) (* (- 1.0) h h |inner(x[k + 2], A'*A*x[k + 2])|) (* (- 1.0) |inner(x[k + 1], x[k + 1])|) (* 2.0 |inner(x[k + 1], x[k + 2])|) (* (- 1.0) |inner(x[k + 2], x[k + 2])|) (* |norm((h)*A*x[k + 2] + x[k + 1] + (-1)*x[k + 2])| |norm((h)*A*x[k + 2] + x[k + 1] + (-1)*x[k + 2])|)) 0.0))
; about inner(x[k + 2], A'*A*x[k + 2])
(assert (= (+ |inner(x[k + 2], A'*A*x[k + 2])| (* (- 1.0) |norm(A*x[k + 2])| |norm(A*x[k + 2])|)) 0.0))
; about norm(A*x[k + 2])
(assert (= (+ (* (- 1.0) |inner(x[k + 2], A'*A*x[k + 2])|) (* |norm(A*x[k + 2])| |norm(A*x[k + 2])|)) 0.0))
; about norm((h)*A*x[k + 1] + (-1)*x[k + 1] + x[k])
(assert (= (+ (* (- 2.0) h |inner(x[k + 1], A'*x[k])|) (* 2.0 h |inner(x[k + 1], A*x[k + 1])|) (* (- 1.0) h h |inner(x[k + 1], A'*A*x[k + 1])|) (* (- 1.0) |inner(x[k + 1], x[k + 1])|) (* 2.0 |inner(x[k + 1], x[k])|) (* (- 1.0) |inner(x[k], x[k])|) (* |norm((h)*A*x[k + 1] + (-1)*x[k + 1] + x[k])| |norm((h)*A*x[k + 1] + (-1)*x[k + 1] + x[k])|)) 0.0))
; about inner(x[k + 1], A'*A*x[k + 1])
(assert (= (+ |inner(x[k + 1], A'*A*x[k + 1])| (* (- 1.0) |norm(A*x[k + 1])| |norm(A*x[k + 1])|)) 0.0))
; about norm(A*x[k + 1])
(assert (= (+ (* (- 1.0) |inner(x[k + 1], A'*A*x[k + 1])|) (* |norm(A*x[k + 1])| |norm(A*x[k + 1])|)) 0.0))
; about h
(assert (>= h 0.0))
; about abs(h*inner(x[k + 1], A*x[k + 1]) - inner(x[k + 1], x[k + 1]) + inner(x[k + 1], x[k]))
(assert (= (+ (* |abs(h*inner(x[k + 1], A*x[k + 1]) - inner(x[k + 1], x[k + 1]) + inner(x[k + 1], x[k]))| |abs(h*inner(x[k + 1], A*x[k + 1]) - inner(x[k + 1], x[k + 1]) + inner(x[k + 1], x[k]))|) (* 2.0 h |inner(x[k + 1], A*x[k + 1])| |inner(x[k + 1], x[k + 1])|) (* (- 2.0) h |inner(x[k + 1], A*x[k + 1])| |inner(x[k + 1], x[k])|) (* (- 1.0) h h |inner(x[k + 1], A*x[k + 1])| |inner(x[k + 1], A*x[k + 1])|) (* 2.0 |inner(x[k + 1], x[k + 1])| |inner(x[k + 1], x[k])|) (* (- 1.0) |inner(x[k + 1], x[k + 1])| |inner(x[k + 1], x[k + 1])|) (* (- 1.0) |inner(x[k + 1], x[k])| |inner(x[k + 1], x[k])|)) 0.0))
; about abs(h*inner(x[k + 1], A*x[k + 1]) - inner(x[k + 1], x[k + 1]) + inner(x[k + 1], x[k]))
(assert (>= (+ |abs(h*inner(x[k + 1], A*x[k + 1]) - inner(x[k + 1], x[k + 1]) + inner(x[k + 1], x[k]))| (* (- 1.0) h |inner(x[k + 1], A*x[k + 1])|) |inner(x[k + 1], x[k + 1])| (* (- 1.0) |inner(x[k + 1], x[k])|)) 0.0))
; about abs(h*inner(x[k + 1], A*x[k + 1]) - inner(x[k + 1], x[k + 1]) + inner(x[k + 1], x[k]))
(assert (>= (+ |abs(h*inner(x[k + 1], A*x[k + 1]) - inner(x[k + 1], x[k + 1]) + inner(x[k + 1], x[k]))| (* h |inner(x[k + 1], A*x[k + 1])|) (* (- 1.0) |inner(x[k + 1], x[k + 1])|) |inner(x[k + 1], x[k])|) 0.0))
; about abs(-h*inner(x[k + 4], A*x[k + 4]) - inner(x[k + 3], x[k + 4]) + inner(x[k + 4], x[k + 4]))
(assert (= (+ (* |abs(-h*inner(x[k + 4], A*x[k + 4]) - inner(x[k + 3], x[k + 4]) + inner(x[k + 4], x[k + 4]))| |abs(-h*inner(x[k + 4], A*x[k + 4]) - inner(x[k + 3], x[k + 4]) + inner(x[k + 4], x[k + 4]))|) (* (- 2.0) h |inner(x[k + 3], x[k + 4])| |inner(x[k + 4], A*x[k + 4])|) (* 2.0 h |inner(x[k + 4], A*x[k + 4])| |inner(x[k + 4], x[k + 4])|) (* (- 1.0) h h |inner(x[k + 4], A*x[k + 4])| |inner(x[k + 4], A*x[k + 4])|) (* 2.0 |inner(x[k + 3], x[k + 4])| |inner(x[k + 4], x[k + 4])|) (* (- 1.0) |inner(x[k + 3], x[k + 4])| |inner(x[k + 3], x[k + 4])|) (* (- 1.0) |inner(x[k + 4], x[k + 4])| |inner(x[k + 4], x[k + 4])|)) 0.0))
; about abs(-h*inner(x[k + 4], A*x[k + 4]) - inner(x[k + 3], x[k + 4]) + inner(x[k + 4], x[k + 4]))
(assert (>= (+ |abs(-h*inner(x[k + 4], A*x[k + 4]) - inner(x[k + 3], x[k + 4]) + inner(x[k + 4], x[k + 4]))| (* h |inner(x[k + 4], A*x[k + 4])|) |inner(x[k + 3], x[k + 4])| (* (- 1.0) |inner(x[k + 4], x[k + 4])|)) 0.0))
; about abs(-h*inner(x[k + 4], A*x[k + 4]) - inner(x[k + 3], x[k + 4]) + inner(x[k + 4], x[k + 4]))
(assert (>= (+ |abs(-h*inner(x[k + 4], A*x[k + 4]) - inner(x[k + 3], x[k + 4]) + inner(x[k + 4], x[k + 4]))| (* (- 1.0) h |inner(x[k + 4], A*x[k + 4])|) (* (- 1.0) |inner(x[k + 3], x[k + 4])|) |inner(x[k + 4], x[k + 4])|) 0.0))
; about abs(-h*inner(x[k + 3], A*x[k + 3]) - inner(x[k + 2], x[k + 3]) + inner(x[k + 3], x[k + 3]))
(assert (= (+ (* |abs(-h*inner(x[k + 3], A*x[k + 3]) - inner(x[k + 2], x[k + 3]) + inner(x[k + 3], x[k + 3]))| |abs(-h*inner(x[k + 3], A*x[k + 3]) - inner(x[k + 2], x[k + 3]) + inner(x[k + 3], x[k + 3]))|) (* (- 2.0) h |inner(x[k + 2], x[k + 3])| |inner(x[k + 3], A*x[k + 3])|) (* 2.0 h |inner(x[k + 3], A*x[k + 3])| |inner(x[k + 3], x[k + 3])|) (* (- 1.0) h h |inner(x[k + 3], A*x[k + 3])| |inner(x[k + 3], A*x[k + 3])|) (* 2.0 |inner(x[k + 2], x[k + 3])| |inner(x[k + 3], x[k + 3])|) (* (- 1.0) |inner(x[k + 2], x[k + 3])| |inner(x[k + 2], x[k + 3])|) (* (- 1.0) |inner(x[k + 3], x[k + 3])| |inner(x[k + 3], x[k + 3])|)) 0.0))
; about abs(-h*inner(x[k + 3], A*x[k + 3]) - inner(x[k + 2], x[k + 3]) + inner(x[k + 3], x[k + 3]))
(assert (>= (+ |abs(-h*inner(x[k + 3], A*x[k + 3]) - inner(x[k + 2], x[k + 3]) + inner(x[k + 3], x[k + 3]))| (* h |inner(x[k + 3], A*x[k + 3])|) |inner(x[k + 2], x[k + 3])| (* (- 1.0) |inner(x[k + 3], x[k + 3])|)) 0.0))
; about abs(-h*inner(x[k + 3], A*x[k + 3]) - inner(x[k + 2], x[k + 3]) + inner(x[k + 3], x[k + 3]))
(assert (>= (+ |abs(-h*inner(x[k + 3], A*x[k + 3]) - inner(x[k + 2], x[k + 3]) + inner(x[k + 3], x[k + 3]))| (* (- 1.0) h |inner(x[k + 3], A*x[k + 3])|) (* (- 1.0) |inner(x[k + 2], x[k + 3])|) |inner(x[k + 3], x[k + 3])|) 0.0))
; about abs(-h*inner(x[k + 2], A*x[k + 2]) - inner(x[k + 1], x[k + 2]) + inner(x[k + 2], x[k + 2]))
(assert (= (+ (* |abs(-h*inner(x[k + 2], A*x[k + 2]) - inner(x[k + 1], x[k + 2]) + inner(x[k + 2], x[k + 2]))| |abs(-h*inner(x[k + 2], A*x[k + 2]) - inner(x[k + 1], x[k + 2]) + inner(x[k + 2], x[k + 2]))|) (* (- 2.0) h |inner(x[k + 1], x[k + 2])| |inner(x[k + 2], A*x[k + 2])|) (* 2.0 h |inner(x[k + 2], A*x[k + 2])| |inner(x[k + 2], x[k + 2])|) (* (- 1.0) h h |inner(x[k + 2], A*x[k + 2])| |inner(x[k + 2], A*x[k + 2])|) (* 2.0 |inner(x[k + 1], x[k + 2])| |inner(x[k + 2], x[k + 2])|) (* (- 1.0) |inner(x[k + 1], x[k + 2])| |inner(x[k + 1], x[k + 2])|) (* (- 1.0) |inner(x[k + 2], x[k + 2])| |inner(x[k + 2], x[k + 2])|)) 0.0))
; about abs(-h*inner(x[k + 2], A*x[k + 2]) - inner(x[k + 1], x[k + 2]) + inner(x[k + 2], x[k + 2]))
(assert (>= (+ |abs(-h*inner(x[k + 2], A*x[k + 2]) - inner(x[k + 1], x[k + 2]) + inner(x[k + 2], x[k + 2]))| (* h |inner(x[k + 2], A*x[k + 2])|) |inner(x[k + 1], x[k + 2])| (* (- 1.0) |inner(x[k + 2], x[k + 2])|)) 0.0))
; about abs(-h*inner(x[k + 2], A*x[k + 2]) - inner(x[k + 1], x[k + 2]) + inner(x[k + 2], x[k + 2]))
(assert (>= (+ |abs(-h*inner(x[k + 2], A*x[k + 2]) - inner(x[k + 1], x[k + 2]) + inner(x[k + 2], x[k + 2]))| (* (- 1.0) h |inner(x[k + 2], A*x[k + 2])|) (* (- 1.0) |inner(x[k + 1], x[k + 2])|) |inner(x[k + 2], x[k + 2])|) 0.0))
; abs(-h*inner(x[k + 2], A*x[k + 2]) - inner(x[k + 1], x[k + 2]) + inner(x[k + 2], x[k + 2])) is nonnegative
(assert (>= |abs(-h*inner(x[k + 2], A*x[k + 2]) - inner(x[k + 1], x[k + 2]) + inner(x[k + 2], x[k + 2]))| 0.0))
; abs(-h*inner(x[k + 3], A*x[k + 3]) - inner(x[k + 2], x[k + 3]) + inner(x[k + 3], x[k + 3])) is nonnegative
(assert (>= |abs(-h*inner(x[k + 3], A*x[k + 3]) - inner(x[k + 2], x[k + 3]) + inner(x[k + 3], x[k + 3]))| 0.0))
; abs(-h*inner(x[k + 4], A*x[k + 4]) - inner(x[k + 3], x[k + 4]) + inner(x[k + 4], x[k + 4])) is nonnegative
(assert (>= |abs(-h*inner(x[k + 4], A*x[k + 4]) - inner(x[k + 3], x[k + 4]) + inner(x[k + 4], x[k + 4]))| 0.0))
; abs(h*inner(x[k + 1], A*x[k + 1]) - inner(x[k + 1], x[k + 1]) + inner(x[k + 1], x[k])) is nonnegative
(assert (>= |abs(h*inner(x[k + 1], A*x[k + 1]) - inner(x[k + 1], x[k + 1]) + inner(x[k + 1], x[k]))| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(x[k + 1], A'*A*x[k + 1]) is nonnegative
(assert (>= |inner(x[k + 1], A'*A*x[k + 1])| 0.0))
; inner(x[k + 1], x[k + 1]) is nonnegative
(assert (>= |inner(x[k + 1], x[k + 1])| 0.0))
; inner(x[k + 2], A'*A*x[k + 2]) is nonnegative
(assert (>= |inner(x[k + 2], A'*A*x[k + 2])| 0.0))
; inner(x[k + 2], x[k + 2]) is nonnegative
(assert (>= |inner(x[k + 2], x[k + 2])| 0.0))
; inner(x[k + 3], A'*A*x[k + 3]) is nonnegative
(assert (>= |inner(x[k + 3], A'*A*x[k + 3])| 0.0))
; inner(x[k + 3], x[k + 3]) is nonnegative
(assert (>= |inner(x[k + 3], x[k + 3])| 0.0))
; inner(x[k + 4], A'*A*x[k + 4]) is nonnegative
(assert (>= |inner(x[k + 4], A'*A*x[k + 4])| 0.0))
; inner(x[k + 4], x[k + 4]) is nonnegative
(assert (>= |inner(x[k + 4], x[k + 4])| 0.0))
; inner(x[k], x[k]) is nonnegative
(assert (>= |inner(x[k], x[k])| 0.0))
; norm((h)*A*x[k + 1] + (-1)*x[k + 1] + x[k]) is nonnegative
(assert (>= |norm((h)*A*x[k + 1] + (-1)*x[k + 1] + x[k])| 0.0))
; norm((h)*A*x[k + 2] + x[k + 1] + (-1)*x[k + 2]) is nonnegative
(assert (>= |norm((h)*A*x[k + 2] + x[k + 1] + (-1)*x[k + 2])| 0.0))
; norm((h)*A*x[k + 3] + x[k + 2] + (-1)*x[k + 3]) is nonnegative
(assert (>= |norm((h)*A*x[k + 3] + x[k + 2] + (-1)*x[k + 3])| 0.0))
; norm((h)*A*x[k + 4] + x[k + 3] + (-1)*x[k + 4]) is nonnegative
(assert (>= |norm((h)*A*x[k + 4] + x[k + 3] + (-1)*x[k + 4])| 0.0))
; norm(A*x[k + 1]) is nonnegative
(assert (>= |norm(A*x[k + 1])| 0.0))
; norm(A*x[k + 2]) is nonnegative
(assert (>= |norm(A*x[k + 2])| 0.0))
; norm(A*x[k + 3]) is nonnegative
(assert (>= |norm(A*x[k + 3])| 0.0))
; norm(A*x[k + 4]) is nonnegative
(assert (>= |norm(A*x[k + 4])| 0.0))
; norm(x[k + 1]) is nonnegative
(assert (>= |norm(x[k + 1])| 0.0))
; norm(x[k + 2]) is nonnegative
(assert (>= |norm(x[k + 2])| 0.0))
; norm(x[k + 3]) is nonnegative
(assert (>= |norm(x[k + 3])| 0.0))
; norm(x[k + 4]) is nonnegative
(assert (>= |norm(x[k + 4])| 0.0))
; norm(x[k]) is nonnegative
(assert (>= |norm(x[k])| 0.0))
; the negation of the claim
(assert (< (+ (* h |mu_2(A)| |norm(x[k + 1])| |norm(x[k + 1])|) (* |norm(x[k + 1])| |norm(x[k])|) (* (- 1.0) |norm(x[k + 1])| |norm(x[k + 1])|)) 0.0))
(check-sat)
(reset)
; published/P22e, step 6
; claim: (1 - h*mu_2(A))*norm(x[k + 1]) <= norm(x[k])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const h Real)
(declare-const |inner(x[k + 1], x[k + 1])| Real)
(declare-const |inner(x[k], x[k])| Real)
(declare-const |mu_2(A)| Real)
(declare-const |norm(x[k + 1])| Real)
(declare-const |norm(x[k])| Real)
; H2
(assert (> (+ 1.0 (* (- 1.0) h |mu_2(A)|)) 0.0))
; 5
(assert (>= (+ (* h |mu_2(A)| |norm(x[k + 1])| |norm(x[k + 1])|) (* |norm(x[k + 1])| |norm(x[k])|) (* (- 1.0) |norm(x[k + 1])| |norm(x[k + 1])|)) 0.0))
; about norm(x[k])
(assert (= (+ (* (- 1.0) |inner(x[k], x[k])|) (* |norm(x[k])| |norm(x[k])|)) 0.0))
; about inner(x[k], x[k])
(assert (= (+ |inner(x[k], x[k])| (* (- 1.0) |norm(x[k])| |norm(x[k])|)) 0.0))
; about norm(x[k + 1])
(assert (= (+ (* (- 1.0) |inner(x[k + 1], x[k + 1])|) (* |norm(x[k + 1])| |norm(x[k + 1])|)) 0.0))
; about inner(x[k + 1], x[k + 1])
(assert (= (+ |inner(x[k + 1], x[k + 1])| (* (- 1.0) |norm(x[k + 1])| |norm(x[k + 1])|)) 0.0))
; about h
(assert (>= h 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(x[k + 1], x[k + 1]) is nonnegative
(assert (>= |inner(x[k + 1], x[k + 1])| 0.0))
; inner(x[k], x[k]) is nonnegative
(assert (>= |inner(x[k], x[k])| 0.0))
; norm(x[k + 1]) is nonnegative
(assert (>= |norm(x[k + 1])| 0.0))
; norm(x[k]) is nonnegative
(assert (>= |norm(x[k])| 0.0))
; the negation of the claim
(assert (< (+ (* h |mu_2(A)| |norm(x[k + 1])|) (* (- 1.0) |norm(x[k + 1])|) |norm(x[k])|) 0.0))
(check-sat)
(reset)
; published/P22e, step 7
; claim: norm(x[k + 1]) <= 1/(1 - h*mu_2(A))*norm(x[k])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(-h*mu_2(A) + 1)| Real)
(declare-const h Real)
(declare-const |inner(x[k + 1], x[k + 1])| Real)
(declare-const |inner(x[k], x[k])| Real)
(declare-const |mu_2(A)| Real)
(declare-const |norm(x[k + 1])| Real)
(declare-const |norm(x[k])| Real)
; H2
(assert (> (+ 1.0 (* (- 1.0) h |mu_2(A)|)) 0.0))
; 6
(assert (>= (+ (* h |mu_2(A)| |norm(x[k + 1])|) (* (- 1.0) |norm(x[k + 1])|) |norm(x[k])|) 0.0))
; about norm(x[k])
(assert (= (+ (* (- 1.0) |inner(x[k], x[k])|) (* |norm(x[k])| |norm(x[k])|)) 0.0))
; about inner(x[k], x[k])
(assert (= (+ |inner(x[k], x[k])| (* (- 1.0) |norm(x[k])| |norm(x[k])|)) 0.0))
; about norm(x[k + 1])
(assert (= (+ (* (- 1.0) |inner(x[k + 1], x[k + 1])|) (* |norm(x[k + 1])| |norm(x[k + 1])|)) 0.0))
; about inner(x[k + 1], x[k + 1])
(assert (= (+ |inner(x[k + 1], x[k + 1])| (* (- 1.0) |norm(x[k + 1])| |norm(x[k + 1])|)) 0.0))
; about h
(assert (>= h 0.0))
; about 1/(-h*mu_2(A) + 1)
(assert (= (+ (- 1.0) |1/(-h*mu_2(A) + 1)| (* (- 1.0) |1/(-h*mu_2(A) + 1)| h |mu_2(A)|)) 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(x[k + 1], x[k + 1]) is nonnegative
(assert (>= |inner(x[k + 1], x[k + 1])| 0.0))
; inner(x[k], x[k]) is nonnegative
(assert (>= |inner(x[k], x[k])| 0.0))
; norm(x[k + 1]) is nonnegative
(assert (>= |norm(x[k + 1])| 0.0))
; norm(x[k]) is nonnegative
(assert (>= |norm(x[k])| 0.0))
; the negation of the claim
(assert (< (+ (* |1/(-h*mu_2(A) + 1)| |norm(x[k])|) (* (- 1.0) |norm(x[k + 1])|)) 0.0))
(check-sat)
(reset)
; published/P22e, step 8
; claim: 1/(1 - h*mu_2(A)) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(-h*mu_2(A) + 1)| Real)
(declare-const h Real)
(declare-const |mu_2(A)| Real)
; H2
(assert (> (+ 1.0 (* (- 1.0) h |mu_2(A)|)) 0.0))
; about h
(assert (>= h 0.0))
; about 1/(-h*mu_2(A) + 1)
(assert (= (+ (- 1.0) |1/(-h*mu_2(A) + 1)| (* (- 1.0) |1/(-h*mu_2(A) + 1)| h |mu_2(A)|)) 0.0))
; h is nonnegative
(assert (>= h 0.0))
; the negation of the claim
(assert (< |1/(-h*mu_2(A) + 1)| 0.0))
(check-sat)
(reset)
; published/P22e, claim, base
; claim: norm(x[0]) <= (1/(1 - h*mu_2(A)))^0*norm(x[0])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P22e, claim, step
; claim: norm(x[n + 1]) <= (1/(1 - h*mu_2(A)))^(n + 1)*norm(x[0])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(-h*mu_2(A) + 1)| Real)
(declare-const |1/(-h*mu_2(A) + 1)^n| Real)
(declare-const h Real)
(declare-const |inner(x[0], x[0])| Real)
(declare-const |inner(x[n + 1], x[n + 1])| Real)
(declare-const |inner(x[n], x[n])| Real)
(declare-const |mu_2(A)| Real)
(declare-const |norm(x[0])| Real)
(declare-const |norm(x[n + 1])| Real)
(declare-const |norm(x[n])| Real)
; H2
(assert (> (+ 1.0 (* (- 1.0) h |mu_2(A)|)) 0.0))
; 8
(assert (>= |1/(-h*mu_2(A) + 1)| 0.0))
; induction hypothesis
(assert (>= (+ (* |1/(-h*mu_2(A) + 1)^n| |norm(x[0])|) (* (- 1.0) |norm(x[n])|)) 0.0))
; 7
(assert (>= (+ (* |1/(-h*mu_2(A) + 1)| |norm(x[n])|) (* (- 1.0) |norm(x[n + 1])|)) 0.0))
; about norm(x[n])
(assert (= (+ (* (- 1.0) |inner(x[n], x[n])|) (* |norm(x[n])| |norm(x[n])|)) 0.0))
; about inner(x[n], x[n])
(assert (= (+ |inner(x[n], x[n])| (* (- 1.0) |norm(x[n])| |norm(x[n])|)) 0.0))
; about norm(x[n + 1])
(assert (= (+ (* (- 1.0) |inner(x[n + 1], x[n + 1])|) (* |norm(x[n + 1])| |norm(x[n + 1])|)) 0.0))
; about inner(x[n + 1], x[n + 1])
(assert (= (+ |inner(x[n + 1], x[n + 1])| (* (- 1.0) |norm(x[n + 1])| |norm(x[n + 1])|)) 0.0))
; about norm(x[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* |norm(x[0])| |norm(x[0])|)) 0.0))
; about inner(x[0], x[0])
(assert (= (+ |inner(x[0], x[0])| (* (- 1.0) |norm(x[0])| |norm(x[0])|)) 0.0))
; about h
(assert (>= h 0.0))
; about 1/(-h*mu_2(A) + 1)
(assert (= (+ (- 1.0) |1/(-h*mu_2(A) + 1)| (* (- 1.0) |1/(-h*mu_2(A) + 1)| h |mu_2(A)|)) 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(x[0], x[0]) is nonnegative
(assert (>= |inner(x[0], x[0])| 0.0))
; inner(x[n + 1], x[n + 1]) is nonnegative
(assert (>= |inner(x[n + 1], x[n + 1])| 0.0))
; inner(x[n], x[n]) is nonnegative
(assert (>= |inner(x[n], x[n])| 0.0))
; norm(x[0]) is nonnegative
(assert (>= |norm(x[0])| 0.0))
; norm(x[n + 1]) is nonnegative
(assert (>= |norm(x[n + 1])| 0.0))
; norm(x[n]) is nonnegative
(assert (>= |norm(x[n])| 0.0))
; the negation of the claim
(assert (< (+ (* |1/(-h*mu_2(A) + 1)| |1/(-h*mu_2(A) + 1)^n| |norm(x[0])|) (* (- 1.0) |norm(x[n + 1])|)) 0.0))
(check-sat)
