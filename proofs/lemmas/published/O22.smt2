; published/O22, step 1
; claim: a[i]^2*norm(g[i])^2 == s^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |a[i]| Real)
(declare-const |inner(g[i], g[i])| Real)
(declare-const |norm(g[i])| Real)
(declare-const s Real)
; H5
(assert (= (+ (* (- 1.0) |a[i]| |norm(g[i])|) s) 0.0))
; about s
(assert (> s 0.0))
; about norm(g[i])
(assert (= (+ (* (- 1.0) |inner(g[i], g[i])|) (* |norm(g[i])| |norm(g[i])|)) 0.0))
; about inner(g[i], g[i])
(assert (= (+ |inner(g[i], g[i])| (* (- 1.0) |norm(g[i])| |norm(g[i])|)) 0.0))
; about a[i]
(assert (>= |a[i]| 0.0))
; a[i] is nonnegative
(assert (>= |a[i]| 0.0))
; inner(g[i], g[i]) is nonnegative
(assert (>= |inner(g[i], g[i])| 0.0))
; norm(g[i]) is nonnegative
(assert (>= |norm(g[i])| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) |a[i]| |a[i]| |norm(g[i])| |norm(g[i])|) (* s s)) 0.0)))
(check-sat)
(reset)
; published/O22, step 2
; claim: a[i]*b <= a[i]*f[i]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |a[i]| Real)
(declare-const b Real)
(declare-const |f[i]| Real)
; H4
(assert (>= (+ (* (- 1.0) b) |f[i]|) 0.0))
; about a[i]
(assert (>= |a[i]| 0.0))
; a[i] is nonnegative
(assert (>= |a[i]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |a[i]| b) (* |a[i]| |f[i]|)) 0.0))
(check-sat)
(reset)
; published/O22, step 3
; claim: a[i]*f[i] - a[i]*fm <= a[i]*inner(g[i], x[i] - m)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |a[i]| Real)
(declare-const |f[i]| Real)
(declare-const fm Real)
(declare-const |inner(g[i], m)| Real)
(declare-const |inner(g[i], x[i])| Real)
; H2
(assert (>= (+ (* (- 1.0) |f[i]|) fm (* (- 1.0) |inner(g[i], m)|) |inner(g[i], x[i])|) 0.0))
; about a[i]
(assert (>= |a[i]| 0.0))
; a[i] is nonnegative
(assert (>= |a[i]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |a[i]| |f[i]|) (* |a[i]| fm) (* (- 1.0) |a[i]| |inner(g[i], m)|) (* |a[i]| |inner(g[i], x[i])|)) 0.0))
(check-sat)
(reset)
; published/O22, step 4
; claim: norm(x[i + 1] - m)^2 + 2*a[i]*(b - fm) <= norm(x[i] - m)^2 + s^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |a[i]| Real)
(declare-const b Real)
(declare-const |f[i]| Real)
(declare-const fm Real)
(declare-const |inner(g[i], g[i])| Real)
(declare-const |inner(g[i], m)| Real)
(declare-const |inner(g[i], x[i])| Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, x[i])| Real)
(declare-const |inner(x[i], x[i])| Real)
(declare-const |norm((a[i])*g[i] + m + (-1)*x[i])| Real)
(declare-const |norm(g[i])| Real)
(declare-const |norm(m + (-1)*x[i])| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(x[i])| Real)
(declare-const s Real)
; 1
(assert (= (+ (* (- 1.0) |a[i]| |a[i]| |norm(g[i])| |norm(g[i])|) (* s s)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |a[i]| b) (* |a[i]| |f[i]|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |a[i]| |f[i]|) (* |a[i]| fm) (* (- 1.0) |a[i]| |inner(g[i], m)|) (* |a[i]| |inner(g[i], x[i])|)) 0.0))
; about s
(assert (> s 0.0))
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
; about norm((a[i])*g[i] + m + (-1)*x[i])
(assert (= (+ (* (- 2.0) |a[i]| |inner(g[i], m)|) (* 2.0 |a[i]| |inner(g[i], x[i])|) (* (- 1.0) |a[i]| |a[i]| |inner(g[i], g[i])|) (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x[i])|) (* (- 1.0) |inner(x[i], x[i])|) (* |norm((a[i])*g[i] + m + (-1)*x[i])| |norm((a[i])*g[i] + m + (-1)*x[i])|)) 0.0))
; about a[i]
(assert (>= |a[i]| 0.0))
; a[i] is nonnegative
(assert (>= |a[i]| 0.0))
; inner(g[i], g[i]) is nonnegative
(assert (>= |inner(g[i], g[i])| 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(x[i], x[i]) is nonnegative
(assert (>= |inner(x[i], x[i])| 0.0))
; norm((a[i])*g[i] + m + (-1)*x[i]) is nonnegative
(assert (>= |norm((a[i])*g[i] + m + (-1)*x[i])| 0.0))
; norm(g[i]) is nonnegative
(assert (>= |norm(g[i])| 0.0))
; norm(m + (-1)*x[i]) is nonnegative
(assert (>= |norm(m + (-1)*x[i])| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(x[i]) is nonnegative
(assert (>= |norm(x[i])| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |a[i]| b) (* 2.0 |a[i]| fm) (* (- 1.0) |norm((a[i])*g[i] + m + (-1)*x[i])| |norm((a[i])*g[i] + m + (-1)*x[i])|) (* |norm(m + (-1)*x[i])| |norm(m + (-1)*x[i])|) (* s s)) 0.0))
(check-sat)
(reset)
; published/O22, step 5
; claim: a[i]*norm(g[i]) <= a[i]*G
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const G Real)
(declare-const |a[i]| Real)
(declare-const |inner(g[i], g[i])| Real)
(declare-const |norm(g[i])| Real)
; H3
(assert (>= (+ G (* (- 1.0) |norm(g[i])|)) 0.0))
; about norm(g[i])
(assert (= (+ (* (- 1.0) |inner(g[i], g[i])|) (* |norm(g[i])| |norm(g[i])|)) 0.0))
; about inner(g[i], g[i])
(assert (= (+ |inner(g[i], g[i])| (* (- 1.0) |norm(g[i])| |norm(g[i])|)) 0.0))
; about a[i]
(assert (>= |a[i]| 0.0))
; about G
(assert (> G 0.0))
; G is nonnegative
(assert (>= G 0.0))
; a[i] is nonnegative
(assert (>= |a[i]| 0.0))
; inner(g[i], g[i]) is nonnegative
(assert (>= |inner(g[i], g[i])| 0.0))
; norm(g[i]) is nonnegative
(assert (>= |norm(g[i])| 0.0))
; the negation of the claim
(assert (< (+ (* G |a[i]|) (* (- 1.0) |a[i]| |norm(g[i])|)) 0.0))
(check-sat)
(reset)
; published/O22, step 6
; claim: s/G <= a[i]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/G| Real)
(declare-const G Real)
(declare-const |a[i]| Real)
(declare-const |inner(g[i], g[i])| Real)
(declare-const |norm(g[i])| Real)
(declare-const s Real)
; H5
(assert (= (+ (* (- 1.0) |a[i]| |norm(g[i])|) s) 0.0))
; 5
(assert (>= (+ (* G |a[i]|) (* (- 1.0) |a[i]| |norm(g[i])|)) 0.0))
; about s
(assert (> s 0.0))
; about norm(g[i])
(assert (= (+ (* (- 1.0) |inner(g[i], g[i])|) (* |norm(g[i])| |norm(g[i])|)) 0.0))
; about inner(g[i], g[i])
(assert (= (+ |inner(g[i], g[i])| (* (- 1.0) |norm(g[i])| |norm(g[i])|)) 0.0))
; about a[i]
(assert (>= |a[i]| 0.0))
; about G
(assert (> G 0.0))
; about 1/G
(assert (= (+ (- 1.0) (* |1/G| G)) 0.0))
; 1/G is nonnegative
(assert (>= |1/G| 0.0))
; G is nonnegative
(assert (>= G 0.0))
; a[i] is nonnegative
(assert (>= |a[i]| 0.0))
; inner(g[i], g[i]) is nonnegative
(assert (>= |inner(g[i], g[i])| 0.0))
; norm(g[i]) is nonnegative
(assert (>= |norm(g[i])| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/G| s) |a[i]|) 0.0))
(check-sat)
(reset)
; published/O22, step 7
; claim: 2*(s/G)*(b - fm) <= 2*a[i]*(b - fm)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/G| Real)
(declare-const G Real)
(declare-const |a[i]| Real)
(declare-const b Real)
(declare-const fm Real)
(declare-const s Real)
; H6
(assert (>= (+ b (* (- 1.0) fm)) 0.0))
; 6
(assert (>= (+ (* (- 1.0) |1/G| s) |a[i]|) 0.0))
; about s
(assert (> s 0.0))
; about a[i]
(assert (>= |a[i]| 0.0))
; about G
(assert (> G 0.0))
; about 1/G
(assert (= (+ (- 1.0) (* |1/G| G)) 0.0))
; 1/G is nonnegative
(assert (>= |1/G| 0.0))
; G is nonnegative
(assert (>= G 0.0))
; a[i] is nonnegative
(assert (>= |a[i]| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |1/G| b s) (* 2.0 |1/G| fm s) (* 2.0 |a[i]| b) (* (- 2.0) |a[i]| fm)) 0.0))
(check-sat)
(reset)
; published/O22, step 8, base
; claim: norm(x[0 + 1] - m)^2 + 2*(0 + 1)*(s/G)*(b - fm) <= norm(x[0] - m)^2 + (0 + 1)*s^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/G| Real)
(declare-const G Real)
(declare-const |a[0]| Real)
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
(declare-const s Real)
; 4
(assert (>= (+ (* (- 2.0) |a[0]| b) (* 2.0 |a[0]| fm) (* |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- 1.0) |norm(m + (-1)*x[1])| |norm(m + (-1)*x[1])|) (* s s)) 0.0))
; 7
(assert (>= (+ (* (- 2.0) |1/G| b s) (* 2.0 |1/G| fm s) (* 2.0 |a[0]| b) (* (- 2.0) |a[0]| fm)) 0.0))
; about s
(assert (> s 0.0))
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
; about a[0]
(assert (>= |a[0]| 0.0))
; about G
(assert (> G 0.0))
; about 1/G
(assert (= (+ (- 1.0) (* |1/G| G)) 0.0))
; 1/G is nonnegative
(assert (>= |1/G| 0.0))
; G is nonnegative
(assert (>= G 0.0))
; a[0] is nonnegative
(assert (>= |a[0]| 0.0))
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
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |1/G| b s) (* 2.0 |1/G| fm s) (* |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- 1.0) |norm(m + (-1)*x[1])| |norm(m + (-1)*x[1])|) (* s s)) 0.0))
(check-sat)
(reset)
; published/O22, step 8, step
; claim: norm(x[j + 1 + 1] - m)^2 + 2*(j + 1 + 1)*(s/G)*(b - fm) <= norm(x[0] - m)^2 + (j + 1 + 1)*s^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/G| Real)
(declare-const G Real)
(declare-const |a[j + 1]| Real)
(declare-const |a[j]| Real)
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
(declare-const s Real)
; induction hypothesis
(assert (>= (+ (* (- 2.0) |1/G| b j s) (* (- 2.0) |1/G| b s) (* 2.0 |1/G| fm j s) (* 2.0 |1/G| fm s) (* j s s) (* |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- 1.0) |norm(m + (-1)*x[j + 1])| |norm(m + (-1)*x[j + 1])|) (* s s)) 0.0))
; 4
(assert (>= (+ (* (- 2.0) |a[j + 1]| b) (* 2.0 |a[j + 1]| fm) (* |norm(m + (-1)*x[j + 1])| |norm(m + (-1)*x[j + 1])|) (* (- 1.0) |norm(m + (-1)*x[j + 2])| |norm(m + (-1)*x[j + 2])|) (* s s)) 0.0))
; 4
(assert (>= (+ (* (- 2.0) |a[j]| b) (* 2.0 |a[j]| fm) (* (- 1.0) |norm(m + (-1)*x[j + 1])| |norm(m + (-1)*x[j + 1])|) (* |norm(m + (-1)*x[j])| |norm(m + (-1)*x[j])|) (* s s)) 0.0))
; 7
(assert (>= (+ (* (- 2.0) |1/G| b s) (* 2.0 |1/G| fm s) (* 2.0 |a[j + 1]| b) (* (- 2.0) |a[j + 1]| fm)) 0.0))
; 7
(assert (>= (+ (* (- 2.0) |1/G| b s) (* 2.0 |1/G| fm s) (* 2.0 |a[j]| b) (* (- 2.0) |a[j]| fm)) 0.0))
; index
(assert (>= (+ (- 1.0) (* (- 1.0) j) k) 0.0))
; index
(assert (>= j 0.0))
; index
(assert (>= (+ (* (- 1.0) j) k) 0.0))
; about s
(assert (> s 0.0))
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
; about a[j]
(assert (>= |a[j]| 0.0))
; about a[j + 1]
(assert (>= |a[j + 1]| 0.0))
; about G
(assert (> G 0.0))
; about 1/G
(assert (= (+ (- 1.0) (* |1/G| G)) 0.0))
; 1/G is nonnegative
(assert (>= |1/G| 0.0))
; G is nonnegative
(assert (>= G 0.0))
; a[j + 1] is nonnegative
(assert (>= |a[j + 1]| 0.0))
; a[j] is nonnegative
(assert (>= |a[j]| 0.0))
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
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |1/G| b j s) (* (- 4.0) |1/G| b s) (* 2.0 |1/G| fm j s) (* 4.0 |1/G| fm s) (* j s s) (* |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- 1.0) |norm(m + (-1)*x[j + 2])| |norm(m + (-1)*x[j + 2])|) (* 2.0 s s)) 0.0))
(check-sat)
(reset)
; published/O22, step 9
; claim: 2*(k + 1)*(s/G)*(b - fm) <= norm(x[0] - m)^2 + (k + 1)*s^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/G| Real)
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
(declare-const s Real)
; 8
(assert (>= (+ (* (- 2.0) |1/G| b k s) (* (- 2.0) |1/G| b s) (* 2.0 |1/G| fm k s) (* 2.0 |1/G| fm s) (* k s s) (* |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (- 1.0) |norm(m + (-1)*x[k + 1])| |norm(m + (-1)*x[k + 1])|) (* s s)) 0.0))
; about s
(assert (> s 0.0))
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
(assert (> G 0.0))
; about 1/G
(assert (= (+ (- 1.0) (* |1/G| G)) 0.0))
; 1/G is nonnegative
(assert (>= |1/G| 0.0))
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
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |1/G| b k s) (* (- 2.0) |1/G| b s) (* 2.0 |1/G| fm k s) (* 2.0 |1/G| fm s) (* k s s) (* |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* s s)) 0.0))
(check-sat)
(reset)
; published/O22, step 10
; claim: 2*(k + 1)*s*(b - fm) <= G*norm(x[0] - m)^2 + (k + 1)*G*s^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/G| Real)
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
(declare-const s Real)
; 9
(assert (>= (+ (* (- 2.0) |1/G| b k s) (* (- 2.0) |1/G| b s) (* 2.0 |1/G| fm k s) (* 2.0 |1/G| fm s) (* k s s) (* |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* s s)) 0.0))
; about s
(assert (> s 0.0))
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
(assert (> G 0.0))
; about 1/G
(assert (= (+ (- 1.0) (* |1/G| G)) 0.0))
; 1/G is nonnegative
(assert (>= |1/G| 0.0))
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
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* G k s s) (* G |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* G s s) (* (- 2.0) b k s) (* (- 2.0) b s) (* 2.0 fm k s) (* 2.0 fm s)) 0.0))
(check-sat)
(reset)
; published/O22, claim
; claim: b - fm <= G*norm(x[0] - m)^2/(2*(k + 1)*s) + G*s/2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(2*k*s + 2*s)| Real)
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
(declare-const s Real)
; 10
(assert (>= (+ (* G k s s) (* G |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* G s s) (* (- 2.0) b k s) (* (- 2.0) b s) (* 2.0 fm k s) (* 2.0 fm s)) 0.0))
; about s
(assert (> s 0.0))
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
(assert (> G 0.0))
; about 1/(2*k*s + 2*s)
(assert (= (+ (- 1.0) (* 2.0 |1/(2*k*s + 2*s)| k s) (* 2.0 |1/(2*k*s + 2*s)| s)) 0.0))
; 1/(2*k*s + 2*s) is nonnegative
(assert (>= |1/(2*k*s + 2*s)| 0.0))
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
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* |1/(2*k*s + 2*s)| G |norm(m + (-1)*x[0])| |norm(m + (-1)*x[0])|) (* (/ 1.0 2.0) G s) (* (- 1.0) b) fm) 0.0))
(check-sat)
