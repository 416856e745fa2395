; published/O9, step 1
; claim: a*(m + l) <= 2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(l + m)| Real)
(declare-const a Real)
(declare-const l Real)
(declare-const m Real)
; H3
(assert (>= (+ (* 2.0 |1/(l + m)|) (* (- 1.0) a)) 0.0))
; about m
(assert (> m 0.0))
; about l
(assert (> l 0.0))
; about a
(assert (> a 0.0))
; about 1/(l + m)
(assert (= (+ (- 1.0) (* |1/(l + m)| l) (* |1/(l + m)| m)) 0.0))
; 1/(l + m) is nonnegative
(assert (>= |1/(l + m)| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; l is nonnegative
(assert (>= l 0.0))
; m is nonnegative
(assert (>= m 0.0))
; the negation of the claim
(assert (< (+ 2.0 (* (- 1.0) a l) (* (- 1.0) a m)) 0.0))
(check-sat)
(reset)
; published/O9, step 2
; claim: a*(2*m*l/(m + l)) <= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(l + m)| Real)
(declare-const a Real)
(declare-const l Real)
(declare-const m Real)
; 1
(assert (>= (+ 2.0 (* (- 1.0) a l) (* (- 1.0) a m)) 0.0))
; about m
(assert (> m 0.0))
; about l
(assert (> l 0.0))
; about a
(assert (> a 0.0))
; about 1/(l + m)
(assert (= (+ (- 1.0) (* |1/(l + m)| l) (* |1/(l + m)| m)) 0.0))
; 1/(l + m) is nonnegative
(assert (>= |1/(l + m)| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; l is nonnegative
(assert (>= l 0.0))
; m is nonnegative
(assert (>= m 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 2.0) |1/(l + m)| a l m)) 0.0))
(check-sat)
(reset)
; published/O9, step 3
; claim: a*norm(g[j])^2 <= 2/(m + l)*norm(g[j])^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(l + m)| Real)
(declare-const a Real)
(declare-const |inner(g[j], g[j])| Real)
(declare-const l Real)
(declare-const m Real)
(declare-const |norm(g[j])| Real)
; H3
(assert (>= (+ (* 2.0 |1/(l + m)|) (* (- 1.0) a)) 0.0))
; about norm(g[j])
(assert (= (+ (* (- 1.0) |inner(g[j], g[j])|) (* |norm(g[j])| |norm(g[j])|)) 0.0))
; about inner(g[j], g[j])
(assert (= (+ |inner(g[j], g[j])| (* (- 1.0) |norm(g[j])| |norm(g[j])|)) 0.0))
; about a
(assert (> a 0.0))
; about 1/(l + m)
(assert (= (+ (- 1.0) (* |1/(l + m)| l) (* |1/(l + m)| m)) 0.0))
; about m
(assert (> m 0.0))
; about l
(assert (> l 0.0))
; 1/(l + m) is nonnegative
(assert (>= |1/(l + m)| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; inner(g[j], g[j]) is nonnegative
(assert (>= |inner(g[j], g[j])| 0.0))
; l is nonnegative
(assert (>= l 0.0))
; m is nonnegative
(assert (>= m 0.0))
; norm(g[j]) is nonnegative
(assert (>= |norm(g[j])| 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |1/(l + m)| |norm(g[j])| |norm(g[j])|) (* (- 1.0) a |norm(g[j])| |norm(g[j])|)) 0.0))
(check-sat)
(reset)
; published/O9, step 4
; claim: norm(x[j + 1] - s)^2 <= (1 - a*(2*m*l/(m + l)))*norm(x[j] - s)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(l + m)| Real)
(declare-const a Real)
(declare-const |inner(g[j + 1], g[j + 1])| Real)
(declare-const |inner(g[j + 1], g[j])| Real)
(declare-const |inner(g[j + 1], s)| Real)
(declare-const |inner(g[j + 1], x[j])| Real)
(declare-const |inner(g[j], g[j])| Real)
(declare-const |inner(g[j], s)| Real)
(declare-const |inner(g[j], x[j])| Real)
(declare-const |inner(s, s)| Real)
(declare-const |inner(s, x[j])| Real)
(declare-const |inner(x[j], x[j])| Real)
(declare-const l Real)
(declare-const m Real)
(declare-const |norm((a)*g[j] + s + (-1)*x[j])| Real)
(declare-const |norm(g[j + 1])| Real)
(declare-const |norm(g[j])| Real)
(declare-const |norm(s + (-1)*x[j])| Real)
(declare-const |norm(s)| Real)
(declare-const |norm(x[j])| Real)
; H2
(assert (>= (+ (* (- 1.0) |1/(l + m)| l m |norm(s + (-1)*x[j])| |norm(s + (-1)*x[j])|) (* (- 1.0) |1/(l + m)| |norm(g[j])| |norm(g[j])|) (* (- 1.0) |inner(g[j], s)|) |inner(g[j], x[j])|) 0.0))
; H2
(assert (>= (+ (* (- 1.0) |1/(l + m)| l m |norm((a)*g[j] + s + (-1)*x[j])| |norm((a)*g[j] + s + (-1)*x[j])|) (* (- 1.0) |1/(l + m)| |norm(g[j + 1])| |norm(g[j + 1])|) (* (- 1.0) a |inner(g[j + 1], g[j])|) (* (- 1.0) |inner(g[j + 1], s)|) |inner(g[j + 1], x[j])|) 0.0))
; 3
(assert (>= (+ (* 2.0 |1/(l + m)| |norm(g[j])| |norm(g[j])|) (* (- 1.0) a |norm(g[j])| |norm(g[j])|)) 0.0))
; 3
(assert (>= (+ (* 2.0 |1/(l + m)| |norm(g[j + 1])| |norm(g[j + 1])|) (* (- 1.0) a |norm(g[j + 1])| |norm(g[j + 1])|)) 0.0))
; about norm(s + (-1)*x[j])
(assert (= (+ (* (- 1.0) |inner(s, s)|) (* 2.0 |inner(s, x[j])|) (* (- 1.0) |inner(x[j], x[j])|) (* |norm(s + (-1)*x[j])| |norm(s + (-1)*x[j])|)) 0.0))
; about inner(x[j], x[j])
(assert (= (+ |inner(x[j], x[j])| (* (- 1.0) |norm(x[j])| |norm(x[j])|)) 0.0))
; about norm(x[j])
(assert (= (+ (* (- 1.0) |inner(x[j], x[j])|) (* |norm(x[j])| |norm(x[j])|)) 0.0))
; about inner(s, s)
(assert (= (+ |inner(s, s)| (* (- 1.0) |norm(s)| |norm(s)|)) 0.0))
; about norm(s)
(assert (= (+ (* (- 1.0) |inner(s, s)|) (* |norm(s)| |norm(s)|)) 0.0))
; about norm(g[j])
(assert (= (+ (* (- 1.0) |inner(g[j], g[j])|) (* |norm(g[j])| |norm(g[j])|)) 0.0))
; about inner(g[j], g[j])
(assert (= (+ |inner(g[j], g[j])| (* (- 1.0) |norm(g[j])| |norm(g[j])|)) 0.0))
; about norm(g[j + 1])
(assert (= (+ (* (- 1.0) |inner(g[j + 1], g[j + 1])|) (* |norm(g[j + 1])| |norm(g[j + 1])|)) 0.0))
; about inner(g[j + 1], g[j + 1])
(assert (= (+ |inner(g[j + 1], g[j + 1])| (* (- 1.0) |norm(g[j + 1])| |norm(g[j + 1])|)) 0.0))
; about norm((a)*g[j] + s + (-1)*x[j])
(assert (= (+ (* (- 2.0) a |inner(g[j], s)|) (* 2.0 a |inner(g[j], x[j])|) (* (- 1.0) a a |inner(g[j], g[j])|) (* (- 1.0) |inner(s, s)|) (* 2.0 |inner(s, x[j])|) (* (- 1.0) |inner(x[j], x[j])|) (* |norm((a)*g[j] + s + (-1)*x[j])| |norm((a)*g[j] + s + (-1)*x[j])|)) 0.0))
; about m
(assert (> m 0.0))
; about l
(assert (> l 0.0))
; about a
(assert (> a 0.0))
; about 1/(l + m)
(assert (= (+ (- 1.0) (* |1/(l + m)| l) (* |1/(l + m)| m)) 0.0))
; 1/(l + m) is nonnegative
(assert (>= |1/(l + m)| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; inner(g[j + 1], g[j + 1]) is nonnegative
(assert (>= |inner(g[j + 1], g[j + 1])| 0.0))
; inner(g[j], g[j]) is nonnegative
(assert (>= |inner(g[j], g[j])| 0.0))
; inner(s, s) is nonnegative
(assert (>= |inner(s, s)| 0.0))
; inner(x[j], x[j]) is nonnegative
(assert (>= |inner(x[j], x[j])| 0.0))
; l is nonnegative
(assert (>= l 0.0))
; m is nonnegative
(assert (>= m 0.0))
; norm((a)*g[j] + s + (-1)*x[j]) is nonnegative
(assert (>= |norm((a)*g[j] + s + (-1)*x[j])| 0.0))
; norm(g[j + 1]) is nonnegative
(assert (>= |norm(g[j + 1])| 0.0))
; norm(g[j]) is nonnegative
(assert (>= |norm(g[j])| 0.0))
; norm(s + (-1)*x[j]) is nonnegative
(assert (>= |norm(s + (-1)*x[j])| 0.0))
; norm(s) is nonnegative
(assert (>= |norm(s)| 0.0))
; norm(x[j]) is nonnegative
(assert (>= |norm(x[j])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |1/(l + m)| a l m |norm(s + (-1)*x[j])| |norm(s + (-1)*x[j])|) (* (- 1.0) |norm((a)*g[j] + s + (-1)*x[j])| |norm((a)*g[j] + s + (-1)*x[j])|) (* |norm(s + (-1)*x[j])| |norm(s + (-1)*x[j])|)) 0.0))
(check-sat)
(reset)
; published/O9, claim, base
; claim: norm(x[0] - s)^2 <= (1 - a*(2*m*l/(m + l)))^0*norm(x[0] - s)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/O9, claim, step
; claim: norm(x[k + 1] - s)^2 <= (1 - a*(2*m*l/(m + l)))^(k + 1)*norm(x[0] - s)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(-2*1/(l + m)*a*l*m + 1)^k| Real)
(declare-const |1/(l + m)| Real)
(declare-const a Real)
(declare-const |inner(s, s)| Real)
(declare-const |inner(s, x[0])| Real)
(declare-const |inner(s, x[k + 1])| Real)
(declare-const |inner(s, x[k])| Real)
(declare-const |inner(x[0], x[0])| Real)
(declare-const |inner(x[k + 1], x[k + 1])| Real)
(declare-const |inner(x[k], x[k])| Real)
(declare-const l Real)
(declare-const m Real)
(declare-const |norm(s + (-1)*x[0])| Real)
(declare-const |norm(s + (-1)*x[k + 1])| Real)
(declare-const |norm(s + (-1)*x[k])| Real)
(declare-const |norm(s)| Real)
(declare-const |norm(x[0])| Real)
(declare-const |norm(x[k + 1])| Real)
(declare-const |norm(x[k])| Real)
; 2
(assert (>= (+ 1.0 (* (- 2.0) |1/(l + m)| a l m)) 0.0))
; induction hypothesis
(assert (>= (+ (* |(-2*1/(l + m)*a*l*m + 1)^k| |norm(s + (-1)*x[0])| |norm(s + (-1)*x[0])|) (* (- 1.0) |norm(s + (-1)*x[k])| |norm(s + (-1)*x[k])|)) 0.0))
; 4
(assert (>= (+ (* (- 2.0) |1/(l + m)| a l m |norm(s + (-1)*x[k])| |norm(s + (-1)*x[k])|) (* (- 1.0) |norm(s + (-1)*x[k + 1])| |norm(s + (-1)*x[k + 1])|) (* |norm(s + (-1)*x[k])| |norm(s + (-1)*x[k])|)) 0.0))
; about norm(s + (-1)*x[k])
(assert (= (+ (* (- 1.0) |inner(s, s)|) (* 2.0 |inner(s, x[k])|) (* (- 1.0) |inner(x[k], x[k])|) (* |norm(s + (-1)*x[k])| |norm(s + (-1)*x[k])|)) 0.0))
; about inner(x[k], x[k])
(assert (= (+ |inner(x[k], x[k])| (* (- 1.0) |norm(x[k])| |norm(x[k])|)) 0.0))
; about norm(x[k])
(assert (= (+ (* (- 1.0) |inner(x[k], x[k])|) (* |norm(x[k])| |norm(x[k])|)) 0.0))
; about inner(s, s)
(assert (= (+ |inner(s, s)| (* (- 1.0) |norm(s)| |norm(s)|)) 0.0))
; about norm(s)
(assert (= (+ (* (- 1.0) |inner(s, s)|) (* |norm(s)| |norm(s)|)) 0.0))
; about norm(s + (-1)*x[k + 1])
(assert (= (+ (* (- 1.0) |inner(s, s)|) (* 2.0 |inner(s, x[k + 1])|) (* (- 1.0) |inner(x[k + 1], x[k + 1])|) (* |norm(s + (-1)*x[k + 1])| |norm(s + (-1)*x[k + 1])|)) 0.0))
; about inner(x[k + 1], x[k + 1])
(assert (= (+ |inner(x[k + 1], x[k + 1])| (* (- 1.0) |norm(x[k + 1])| |norm(x[k + 1])|)) 0.0))
; about norm(x[k + 1])
(assert (= (+ (* (- 1.0) |inner(x[k + 1], x[k + 1])|) (* |norm(x[k + 1])| |norm(x[k + 1])|)) 0.0))
; about norm(s + (-1)*x[0])
(assert (= (+ (* (- 1.0) |inner(s, s)|) (* 2.0 |inner(s, x[0])|) (* (- 1.0) |inner(x[0], x[0])|) (* |norm(s + (-1)*x[0])| |norm(s + (-1)*x[0])|)) 0.0))
; about inner(x[0], x[0])
(assert (= (+ |inner(x[0], x[0])| (* (- 1.0) |norm(x[0])| |norm(x[0])|)) 0.0))
; about norm(x[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* |norm(x[0])| |norm(x[0])|)) 0.0))
; about m
(assert (> m 0.0))
; about l
(assert (> l 0.0))
; about a
(assert (> a 0.0))
; about 1/(l + m)
(assert (= (+ (- 1.0) (* |1/(l + m)| l) (* |1/(l + m)| m)) 0.0))
; 1/(l + m) is nonnegative
(assert (>= |1/(l + m)| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; inner(s, s) is nonnegative
(assert (>= |inner(s, s)| 0.0))
; inner(x[0], x[0]) is nonnegative
(assert (>= |inner(x[0], x[0])| 0.0))
; inner(x[k + 1], x[k + 1]) is nonnegative
(assert (>= |inner(x[k + 1], x[k + 1])| 0.0))
; inner(x[k], x[k]) is nonnegative
(assert (>= |inner(x[k], x[k])| 0.0))
; l is nonnegative
(assert (>= l 0.0))
; m is nonnegative
(assert (>= m 0.0))
; norm(s + (-1)*x[0]) is nonnegative
(assert (>= |norm(s + (-1)*x[0])| 0.0))
; norm(s + (-1)*x[k + 1]) is nonnegative
(assert (>= |norm(s + (-1)*x[k + 1])| 0.0))
; norm(s + (-1)*x[k]) is nonnegative
(assert (>= |norm(s + (-1)*x[k])| 0.0))
; norm(s) is nonnegative
(assert (>= |norm(s)| 0.0))
; norm(x[0]) is nonnegative
(assert (>= |norm(x[0])| 0.0))
; norm(x[k + 1]) is nonnegative
(assert (>= |norm(x[k + 1])| 0.0))
; norm(x[k]) is nonnegative
(assert (>= |norm(x[k])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |(-2*1/(l + m)*a*l*m + 1)^k| |1/(l + m)| a l m |norm(s + (-1)*x[0])| |norm(s + (-1)*x[0])|) (* |(-2*1/(l + m)*a*l*m + 1)^k| |norm(s + (-1)*x[0])| |norm(s + (-1)*x[0])|) (* (- 1.0) |norm(s + (-1)*x[k + 1])| |norm(s + (-1)*x[k + 1])|)) 0.0))
(check-sat)
