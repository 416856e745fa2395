; published/O16, step 1
; claim: t^2*norm(g[i])^2 <= t^2*G^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const G Real)
(declare-const |inner(g[i], g[i])| Real)
(declare-const |norm(g[i])| Real)
(declare-const t Real)
; H3
(assert (>= (+ G (* (- 1.0) |norm(g[i])|)) 0.0))
; about t
(assert (> t 0.0))
; about norm(g[i])
(assert (= (+ (* (- 1.0) |inner(g[i], g[i])|) (* |norm(g[i])| |norm(g[i])|)) 0.0))
; about inner(g[i], g[i])
(assert (= (+ |inner(g[i], g[i])| (* (- 1.0) |norm(g[i])| |norm(g[i])|)) 0.0))
; about G
(assert (>= G 0.0))
; G is nonnegative
(assert (>= G 0.0))
; inner(g[i], g[i]) is nonnegative
(assert (>= |inner(g[i], g[i])| 0.0))
; norm(g[i]) is nonnegative
(assert (>= |norm(g[i])| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* G G t t) (* (- 1.0) |norm(g[i])| |norm(g[i])| t t)) 0.0))
(check-sat)
(reset)
; published/O16, step 2
; claim: t*b <= t*f[i]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const b Real)
(declare-const |f[i]| Real)
(declare-const t Real)
; H4
(assert (>= (+ (* (- 1.0) b) |f[i]|) 0.0))
; about t
(assert (> t 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) b t) (* |f[i]| t)) 0.0))
(check-sat)
(reset)
; published/O16, step 3
; claim: t*f[i] - t*fm <= t*inner(g[i], x[i] - m)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |f[i]| Real)
(declare-const fm Real)
(declare-const |inner(g[i], m)| Real)
(declare-const |inner(g[i], x[i])| Real)
(declare-const t Real)
; H2
(assert (>= (+ (* (- 1.0) |f[i]|) fm (* (- 1.0) |inner(g[i], m)|) |inner(g[i], x[i])|) 0.0))
; about t
(assert (> t 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |f[i]| t) (* fm t) (* (- 1.0) |inner(g[i], m)| t) (* |inner(g[i], x[i])| t)) 0.0))
(check-sat)
(reset)
; published/O16, step 4
; claim: norm(x[i + 1] - m)^2 + 2*t*(b - fm) <= norm(x[i] - m)^2 + G^2*t^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const G Real)
(declare-const b Real)
(declare-const |f[i]| Real)
(declare-const fm Real)
(declare-const |inner(g[i], g[i])| Real)
(declare-const |inner(g[i], m)| Real)
(declare-const |inner(g[i], x[i])| Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, x[i])| Real)
(declare-const |inner(x[i], x[i])| Real)
(declare-const |norm((t)*g[i] + m + (-1)*x[i])| Real)
(declare-const |norm(g[i])| Real)
(declare-const |norm(m + (-1)*x[i])| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(x[i])| Real)
(declare-const t Real)
; 1
(assert (>= (+ (* G G t t) (* (- 1.0) |norm(g[i])| |norm(g[i])| t t)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) b t) (* |f[i]| t)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |f[i]| t) (* fm t) (* (- 1.0) |inner(g[i], m)| t) (* |inner(g[i], x[i])| t)) 0.0))
; about t
(assert (> t 0.0))
; about norm(m + (-1)*x[i])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[i])|) (* (- 1.0) |inner(x[i], x[i])|) (* |norm(m + (-1)*x[i])| |norm(m + (-1)*x[i])|)) 0.0))
; about inner(x[i], x[i])
(assert (= (+ |inner(x[i], x[i])| (* (- 1.0) |norm(x[i])| |norm(x[i])|)) 0.0))
; about norm(x[i])
(assert (= (+ (* (- 1.0) |inner(x[i], x[i])|) (* |norm(x[i])| |norm(x[i])|)) 0.0))
; about inner(m, m)
(assert (= (+ |inner(m, m)| (* (- 1.0) |norm(m)| |norm(m)|)) 0.0))
; about norm(m)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* |norm(m)| |norm(m)|)) 0.0))
; about norm(g[i])
(assert (= (+ (* (- 1.0) |inner(g[i], g[i])|) (* |norm(g[i])| |norm(g[i])|)) 0.0))
; about inner(g[i], g[i])
(assert (= (+ |inner(g[i], g[i])| (* (- 1.0) |norm(g[i])| |norm(g[i])|)) 0.0))
; about norm((t)*g[i] + m + (-1)*x[i])
(assert (= (+ (* (- 1.0) |inner(g[i], g[i])| t t) (* (- 2.0) |inner(g[i], m)| t) (* 2.0 |inner(g[i], x[i])| t) (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[i])|) (* (- 1.0) |inner(x[i], x[i])|) (* |norm((t)*g[i] + m + (-1)*x[i])| |norm((t)*g[i] + m + (-1)*x[i])|)) 0.0))
; about G
(assert (>= G 0.0))
; G is nonnegative
(assert (>= G 0.0))
; inner(g[i], g[i]) is nonnegative
(assert (>= |inner(g[i], g[i])| 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(x[i], x[i]) is nonnegative
(assert (>= |inner(x[i], x[i])| 0.0))
; norm((t)*g[i] + m + (-1)*x[i]) is nonnegative
(assert (>= |norm((t)*g[i] + m + (-1)*x[i])| 0.0))
; norm(g[i]) is nonnegative
(assert (>= |norm(g[i])| 0.0))
; norm(m + (-1)*x[i]) is nonnegative
(assert (>= |norm(m + (-1)*x[i])| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(x[i]) is nonnegative
(assert (>= |norm(x[i])| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* G G t t) (* (- 2.0) b t) (* 2.0 fm t) (* (- 1.0) |norm((t)*g[i] + m + (-1)*x[i])| |norm((t)*g[i] + m + (-1)*x[i])|) (* |norm(m + (-1)*x[i])| |norm(m + (-1)*x[i])|)) 0.0))
(check-sat)
(reset)
; published/O16, step 5, base
; claim: norm(x[0 + 1] - m)^2 + 2*(0 + 1)*t*(b - fm) <= norm(x[0] - m)^2 + (0 + 1)*G^2*t^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const G Real)
(declare-const b Real)
(declare-const fm Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, x[0])| Real)
(declare-const |inner(m, x[1])| Real)
(declare-const |inner(x[0], x[0])| Real)
(declare-const |inner(x[1], x[1])| Real)
(declare-const |norm(m + (-1)*x[0])| Real)
(declare-const |norm(m + (-1)*x[1])| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(x[0])| Real)
(declare-const |norm(x[1])| Real)
(declare-const t Real)
; 4
(assert (>= (+ (* G G t t) (* (- 2.0) b t) (* 2.0 fm t) (* |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- 1.0) |norm(m + (-1)*x[1])| |norm(m + (-1)*x[1])|)) 0.0))
; about t
(assert (> t 0.0))
; about norm(m + (-1)*x[1])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[1])|) (* (- 1.0) |inner(x[1], x[1])|) (* |norm(m + (-1)*x[1])| |norm(m + (-1)*x[1])|)) 0.0))
; about inner(x[1], x[1])
(assert (= (+ |inner(x[1], x[1])| (* (- 1.0) |norm(x[1])| |norm(x[1])|)) 0.0))
; about norm(x[1])
(assert (= (+ (* (- 1.0) |inner(x[1], x[1])|) (* |norm(x[1])| |norm(x[1])|)) 0.0))
; about inner(m, m)
(assert (= (+ |inner(m, m)| (* (- 1.0) |norm(m)| |norm(m)|)) 0.0))
; about norm(m)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* |norm(m)| |norm(m)|)) 0.0))
; about norm(m + (-1)*x[0])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[0])|) (* (- 1.0) |inner(x[0], x[0])|) (* |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|)) 0.0))
; about inner(x[0], x[0])
(assert (= (+ |inner(x[0], x[0])| (* (- 1.0) |norm(x[0])| |norm(x[0])|)) 0.0))
; about norm(x[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* |norm(x[0])| |norm(x[0])|)) 0.0))
; about G
(assert (>= G 0.0))
; G is nonnegative
(assert (>= G 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(x[0], x[0]) is nonnegative
(assert (>= |inner(x[0], x[0])| 0.0))
; inner(x[1], x[1]) is nonnegative
(assert (>= |inner(x[1], x[1])| 0.0))
; norm(m + (-1)*x[0]) is nonnegative
(assert (>= |norm(m + (-1)*x[0])| 0.0))
; norm(m + (-1)*x[1]) is nonnegative
(assert (>= |norm(m + (-1)*x[1])| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(x[0]) is nonnegative
(assert (>= |norm(x[0])| 0.0))
; norm(x[1]) is nonnegative
(assert (>= |norm(x[1])| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* G G t t) (* (- 2.0) b t) (* 2.0 fm t) (* |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- 1.0) |norm(m + (-1)*x[1])| |norm(m + (-1)*x[1])|)) 0.0))
(check-sat)
(reset)
; published/O16, step 5, step
; claim: norm(x[j + 1 + 1] - m)^2 + 2*(j + 1 + 1)*t*(b - fm) <= norm(x[0] - m)^2 + (j + 1 + 1)*G^2*t^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const G Real)
(declare-const b Real)
(declare-const fm Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, x[0])| Real)
(declare-const |inner(m, x[j + 1])| Real)
(declare-const |inner(m, x[j + 2])| Real)
(declare-const |inner(m, x[j])| Real)
(declare-const |inner(x[0], x[0])| Real)
(declare-const |inner(x[j + 1], x[j + 1])| Real)
(declare-const |inner(x[j + 2], x[j + 2])| Real)
(declare-const |inner(x[j], x[j])| Real)
(declare-const j Real)
(declare-const k Real)
(declare-const |norm(m + (-1)*x[0])| Real)
(declare-const |norm(m + (-1)*x[j + 1])| Real)
(declare-const |norm(m + (-1)*x[j + 2])| Real)
(declare-const |norm(m + (-1)*x[j])| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(x[0])| Real)
(declare-const |norm(x[j + 1])| Real)
(declare-const |norm(x[j + 2])| Real)
(declare-const |norm(x[j])| Real)
(declare-const t Real)
; induction hypothesis
(assert (>= (+ (* G G j t t) (* G G t t) (* (- 2.0) b j t) (* (- 2.0) b t) (* 2.0 fm j t) (* 2.0 fm t) (* |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- 1.0) |norm(m + (-1)*x[j + 1])| |norm(m + (-1)*x[j + 1])|)) 0.0))
; 4
(assert (>= (+ (* G G t t) (* (- 2.0) b t) (* 2.0 fm t) (* |norm(m + (-1)*x[j + 1])| |norm(m + (-1)*x[j + 1])|) (* (- 1.0) |norm(m + (-1)*x[j + 2])| |norm(m + (-1)*x[j + 2])|)) 0.0))
; 4
(assert (>= (+ (* G G t t) (* (- 2.0) b t) (* 2.0 fm t) (* (- 1.0) |norm(m + (-1)*x[j + 1])| |norm(m + (-1)*x[j + 1])|) (* |norm(m + (-1)*x[j])| |norm(m + (-1)*x[j])|)) 0.0))
; index
(assert (>= (+ (- 1.0) (* (- 1.0) j) k) 0.0))
; index
(assert (>= j 0.0))
; index
(assert (>= (+ (* (- 1.0) j) k) 0.0))
; about t
(assert (> t 0.0))
; about norm(m + (-1)*x[j])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[j])|) (* (- 1.0) |inner(x[j], x[j])|) (* |norm(m + (-1)*x[j])| |norm(m + (-1)*x[j])|)) 0.0))
; about inner(x[j], x[j])
(assert (= (+ |inner(x[j], x[j])| (* (- 1.0) |norm(x[j])| |norm(x[j])|)) 0.0))
; about norm(x[j])
(assert (= (+ (* (- 1.0) |inner(x[j], x[j])|) (* |norm(x[j])| |norm(x[j])|)) 0.0))
; about inner(m, m)
(assert (= (+ |inner(m, m)| (* (- 1.0) |norm(m)| |norm(m)|)) 0.0))
; about norm(m)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* |norm(m)| |norm(m)|)) 0.0))
; about norm(m + (-1)*x[j + 2])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[j + 2])|) (* (- 1.0) |inner(x[j + 2], x[j + 2])|) (* |norm(m + (-1)*x[j + 2])| |norm(m + (-1)*x[j + 2])|)) 0.0))
; about inner(x[j + 2], x[j + 2])
(assert (= (+ |inner(x[j + 2], x[j + 2])| (* (- 1.0) |norm(x[j + 2])| |norm(x[j + 2])|)) 0.0))
; about norm(x[j + 2])
(assert (= (+ (* (- 1.0) |inner(x[j + 2], x[j + 2])|) (* |norm(x[j + 2])| |norm(x[j + 2])|)) 0.0))
; about norm(m + (-1)*x[j + 1])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[j + 1])|) (* (- 1.0) |inner(x[j + 1], x[j + 1])|) (* |norm(m + (-1)*x[j + 1])| |norm(m + (-1)*x[j + 1])|)) 0.0))
; about inner(x[j + 1], x[j + 1])
(assert (= (+ |inner(x[j + 1], x[j + 1])| (* (- 1.0) |norm(x[j + 1])| |norm(x[j + 1])|)) 0.0))
; about norm(x[j + 1])
(assert (= (+ (* (- 1.0) |inner(x[j + 1], x[j + 1])|) (* |norm(x[j + 1])| |norm(x[j + 1])|)) 0.0))
; about norm(m + (-1)*x[0])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[0])|) (* (- 1.0) |inner(x[0], x[0])|) (* |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|)) 0.0))
; about inner(x[0], x[0])
(assert (= (+ |inner(x[0], x[0])| (* (- 1.0) |norm(x[0])| |norm(x[0])|)) 0.0))
; about norm(x[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* |norm(x[0])| |norm(x[0])|)) 0.0))
; about k
(assert (>= k 0.0))
; about j
(assert (>= j 0.0))
; about G
(assert (>= G 0.0))
; G is nonnegative
(assert (>= G 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(x[0], x[0]) is nonnegative
(assert (>= |inner(x[0], x[0])| 0.0))
; inner(x[j + 1], x[j + 1]) is nonnegative
(assert (>= |inner(x[j + 1], x[j + 1])| 0.0))
; inner(x[j + 2], x[j + 2]) is nonnegative
(assert (>= |inner(x[j + 2], x[j + 2])| 0.0))
; inner(x[j], x[j]) is nonnegative
(assert (>= |inner(x[j], x[j])| 0.0))
; j is nonnegative
(assert (>= j 0.0))
; k is nonnegative
(assert (>= k 0.0))
; norm(m + (-1)*x[0]) is nonnegative
(assert (>= |norm(m + (-1)*x[0])| 0.0))
; norm(m + (-1)*x[j + 1]) is nonnegative
(assert (>= |norm(m + (-1)*x[j + 1])| 0.0))
; norm(m + (-1)*x[j + 2]) is nonnegative
(assert (>= |norm(m + (-1)*x[j + 2])| 0.0))
; norm(m + (-1)*x[j]) is nonnegative
(assert (>= |norm(m + (-1)*x[j])| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(x[0]) is nonnegative
(assert (>= |norm(x[0])| 0.0))
; norm(x[j + 1]) is nonnegative
(assert (>= |norm(x[j + 1])| 0.0))
; norm(x[j + 2]) is nonnegative
(assert (>= |norm(x[j + 2])| 0.0))
; norm(x[j]) is nonnegative
(assert (>= |norm(x[j])| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* G G j t t) (* 2.0 G G t t) (* (- 2.0) b j t) (* (- 4.0) b t) (* 2.0 fm j t) (* 4.0 fm t) (* |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- 1.0) |norm(m + (-1)*x[j + 2])| |norm(m + (-1)*x[j + 2])|)) 0.0))
(check-sat)
(reset)
; published/O16, step 6
; claim: 2*(k + 1)*t*(b - fm) <= norm(x[0] - m)^2 + (k + 1)*G^2*t^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const G Real)
(declare-const b Real)
(declare-const fm Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, x[0])| Real)
(declare-const |inner(m, x[k + 1])| Real)
(declare-const |inner(x[0], x[0])| Real)
(declare-const |inner(x[k + 1], x[k + 1])| Real)
(declare-const k Real)
(declare-const |norm(m + (-1)*x[0])| Real)
(declare-const |norm(m + (-1)*x[k + 1])| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(x[0])| Real)
(declare-const |norm(x[k + 1])| Real)
(declare-const t Real)
; 5
(assert (>= (+ (* G G k t t) (* G G t t) (* (- 2.0) b k t) (* (- 2.0) b t) (* 2.0 fm k t) (* 2.0 fm t) (* |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- 1.0) |norm(m + (-1)*x[k + 1])| |norm(m + (-1)*x[k + 1])|)) 0.0))
; about t
(assert (> t 0.0))
; about norm(m + (-1)*x[k + 1])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[k + 1])|) (* (- 1.0) |inner(x[k + 1], x[k + 1])|) (* |norm(m + (-1)*x[k + 1])| |norm(m + (-1)*x[k + 1])|)) 0.0))
; about inner(x[k + 1], x[k + 1])
(assert (= (+ |inner(x[k + 1], x[k + 1])| (* (- 1.0) |norm(x[k + 1])| |norm(x[k + 1])|)) 0.0))
; about norm(x[k + 1])
(assert (= (+ (* (- 1.0) |inner(x[k + 1], x[k + 1])|) (* |norm(x[k + 1])| |norm(x[k + 1])|)) 0.0))
; about inner(m, m)
(assert (= (+ |inner(m, m)| (* (- 1.0) |norm(m)| |norm(m)|)) 0.0))
; about norm(m)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* |norm(m)| |norm(m)|)) 0.0))
; about norm(m + (-1)*x[0])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[0])|) (* (- 1.0) |inner(x[0], x[0])|) (* |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|)) 0.0))
; about inner(x[0], x[0])
(assert (= (+ |inner(x[0], x[0])| (* (- 1.0) |norm(x[0])| |norm(x[0])|)) 0.0))
; about norm(x[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* |norm(x[0])| |norm(x[0])|)) 0.0))
; about k
(assert (>= k 0.0))
; about G
(assert (>= G 0.0))
; G is nonnegative
(assert (>= G 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(x[0], x[0]) is nonnegative
(assert (>= |inner(x[0], x[0])| 0.0))
; inner(x[k + 1], x[k + 1]) is nonnegative
(assert (>= |inner(x[k + 1], x[k + 1])| 0.0))
; k is nonnegative
(assert (>= k 0.0))
; norm(m + (-1)*x[0]) is nonnegative
(assert (>= |norm(m + (-1)*x[0])| 0.0))
; norm(m + (-1)*x[k + 1]) is nonnegative
(assert (>= |norm(m + (-1)*x[k + 1])| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(x[0]) is nonnegative
(assert (>= |norm(x[0])| 0.0))
; norm(x[k + 1]) is nonnegative
(assert (>= |norm(x[k + 1])| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* G G k t t) (* G G t t) (* (- 2.0) b k t) (* (- 2.0) b t) (* 2.0 fm k t) (* 2.0 fm t) (* |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|)) 0.0))
(check-sat)
(reset)
; published/O16, claim
; claim: b - fm <= norm(x[0] - m)^2/(2*(k + 1)*t) + G^2*t/2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(2*k*t + 2*t)| Real)
(declare-const G Real)
(declare-const b Real)
(declare-const fm Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, x[0])| Real)
(declare-const |inner(x[0], x[0])| Real)
(declare-const k Real)
(declare-const |norm(m + (-1)*x[0])| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(x[0])| Real)
(declare-const t Real)
; 6
(assert (>= (+ (* G G k t t) (* G G t t) (* (- 2.0) b k t) (* (- 2.0) b t) (* 2.0 fm k t) (* 2.0 fm t) (* |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|)) 0.0))
; about t
(assert (> t 0.0))
; about norm(m + (-1)*x[0])
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[0])|) (* (- 1.0) |inner(x[0], x[0])|) (* |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|)) 0.0))
; about inner(x[0], x[0])
(assert (= (+ |inner(x[0], x[0])| (* (- 1.0) |norm(x[0])| |norm(x[0])|)) 0.0))
; about norm(x[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* |norm(x[0])| |norm(x[0])|)) 0.0))
; about inner(m, m)
(assert (= (+ |inner(m, m)| (* (- 1.0) |norm(m)| |norm(m)|)) 0.0))
; about norm(m)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* |norm(m)| |norm(m)|)) 0.0))
; about k
(assert (>= k 0.0))
; about G
(assert (>= G 0.0))
; about 1/(2*k*t + 2*t)
(assert (= (+ (- 1.0) (* 2.0 |1/(2*k*t + 2*t)| k t) (* 2.0 |1/(2*k*t + 2*t)| t)) 0.0))
; 1/(2*k*t + 2*t) is nonnegative
(assert (>= |1/(2*k*t + 2*t)| 0.0))
; G is nonnegative
(assert (>= G 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(x[0], x[0]) is nonnegative
(assert (>= |inner(x[0], x[0])| 0.0))
; k is nonnegative
(assert (>= k 0.0))
; norm(m + (-1)*x[0]) is nonnegative
(assert (>= |norm(m + (-1)*x[0])| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(x[0]) is nonnegative
(assert (>= |norm(x[0])| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* |1/(2*k*t + 2*t)| |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (/ 1.0 2.0) G G t) (* (- 1.0) b) fm) 0.0))
(check-sat)
