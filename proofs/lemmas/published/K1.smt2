; published/K1, step 1
; claim: eta*norm(g)^2 <= 1/L*norm(g)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/L| Real)
(declare-const L Real)
(declare-const eta Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm(g)| Real)
; H4
(assert (>= (+ |1/L| (* (- 1.0) eta)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about eta
(assert (> eta 0.0))
; about 1/L
(assert (= (+ (- 1.0) (* |1/L| L)) 0.0))
; about L
(assert (> L 0.0))
; 1/L is nonnegative
(assert (>= |1/L| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; eta is nonnegative
(assert (>= eta 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* |1/L| |norm(g)| |norm(g)|) (* (- 1.0) eta |norm(g)| |norm(g)|)) 0.0))
(check-sat)
(reset)
; published/K1, step 2
; claim: inner(g, x - m) >= 1/(2*L)*norm(g)^2 + mu/2*norm(x - m)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/L| Real)
(declare-const L Real)
(declare-const fm Real)
(declare-const fx Real)
(declare-const |inner(g, g)| Real)
(declare-const |inner(g, m)| Real)
(declare-const |inner(g, x)| Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, x)| Real)
(declare-const |inner(x, x)| Real)
(declare-const mu Real)
(declare-const |norm(g)| Real)
(declare-const |norm(m + (-1)*x)| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(x)| Real)
; H2
(assert (>= (+ fm (* (- 1.0) fx) (* (- 1.0) |inner(g, m)|) |inner(g, x)| (* (- (/ 1.0 2.0)) mu |norm(m + (-1)*x)| |norm(m + (-1)*x)|)) 0.0))
; H3
(assert (>= (+ (* (- (/ 1.0 2.0)) |1/L| |norm(g)| |norm(g)|) (* (- 1.0) fm) fx) 0.0))
; about norm(m + (-1)*x)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x)|) (* (- 1.0) |inner(x, x)|) (* |norm(m + (-1)*x)| |norm(m + (-1)*x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(m, m)
(assert (= (+ |inner(m, m)| (* (- 1.0) |norm(m)| |norm(m)|)) 0.0))
; about norm(m)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* |norm(m)| |norm(m)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about mu
(assert (> mu 0.0))
; about 1/L
(assert (= (+ (- 1.0) (* |1/L| L)) 0.0))
; about L
(assert (> L 0.0))
; 1/L is nonnegative
(assert (>= |1/L| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; norm(m + (-1)*x) is nonnegative
(assert (>= |norm(m + (-1)*x)| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; the negation of the claim
(assert (< (+ (* (- (/ 1.0 2.0)) |1/L| |norm(g)| |norm(g)|) (* (- 1.0) |inner(g, m)|) |inner(g, x)| (* (- (/ 1.0 2.0)) mu |norm(m + (-1)*x)| |norm(m + (-1)*x)|)) 0.0))
(check-sat)
(reset)
; published/K1, step 3
; claim: eta*inner(g, x - m) >= eta*(1/(2*L)*norm(g)^2 + mu/2*norm(x - m)^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/L| Real)
(declare-const L Real)
(declare-const eta Real)
(declare-const |inner(g, g)| Real)
(declare-const |inner(g, m)| Real)
(declare-const |inner(g, x)| Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, x)| Real)
(declare-const |inner(x, x)| Real)
(declare-const mu Real)
(declare-const |norm(g)| Real)
(declare-const |norm(m + (-1)*x)| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(x)| Real)
; 2
(assert (>= (+ (* (- (/ 1.0 2.0)) |1/L| |norm(g)| |norm(g)|) (* (- 1.0) |inner(g, m)|) |inner(g, x)| (* (- (/ 1.0 2.0)) mu |norm(m + (-1)*x)| |norm(m + (-1)*x)|)) 0.0))
; about norm(m + (-1)*x)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x)|) (* (- 1.0) |inner(x, x)|) (* |norm(m + (-1)*x)| |norm(m + (-1)*x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(m, m)
(assert (= (+ |inner(m, m)| (* (- 1.0) |norm(m)| |norm(m)|)) 0.0))
; about norm(m)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* |norm(m)| |norm(m)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about mu
(assert (> mu 0.0))
; about eta
(assert (> eta 0.0))
; about L
(assert (> L 0.0))
; about 1/L
(assert (= (+ (- 1.0) (* |1/L| L)) 0.0))
; 1/L is nonnegative
(assert (>= |1/L| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; eta is nonnegative
(assert (>= eta 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; norm(m + (-1)*x) is nonnegative
(assert (>= |norm(m + (-1)*x)| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; the negation of the claim
(assert (< (+ (* (- (/ 1.0 2.0)) |1/L| eta |norm(g)| |norm(g)|) (* (- 1.0) eta |inner(g, m)|) (* eta |inner(g, x)|) (* (- (/ 1.0 2.0)) eta mu |norm(m + (-1)*x)| |norm(m + (-1)*x)|)) 0.0))
(check-sat)
(reset)
; published/K1, step 4
; claim: eta^2*norm(g)^2 <= eta*(1/L)*norm(g)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/L| Real)
(declare-const L Real)
(declare-const eta Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm(g)| Real)
; 1
(assert (>= (+ (* |1/L| |norm(g)| |norm(g)|) (* (- 1.0) eta |norm(g)| |norm(g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about eta
(assert (> eta 0.0))
; about L
(assert (> L 0.0))
; about 1/L
(assert (= (+ (- 1.0) (* |1/L| L)) 0.0))
; 1/L is nonnegative
(assert (>= |1/L| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; eta is nonnegative
(assert (>= eta 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* |1/L| eta |norm(g)| |norm(g)|) (* (- 1.0) eta eta |norm(g)| |norm(g)|)) 0.0))
(check-sat)
(reset)
; published/K1, claim
; claim: norm(y - m)^2 <= (1 - eta*mu)*norm(x - m)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/L| Real)
(declare-const L Real)
(declare-const eta Real)
(declare-const |inner(g, g)| Real)
(declare-const |inner(g, m)| Real)
(declare-const |inner(g, x)| Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, x)| Real)
(declare-const |inner(x, x)| Real)
(declare-const mu Real)
(declare-const |norm((eta)*g + m + (-1)*x)| Real)
(declare-const |norm(g)| Real)
(declare-const |norm(m + (-1)*x)| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(x)| Real)
; 3
(assert (>= (+ (* (- (/ 1.0 2.0)) |1/L| eta |norm(g)| |norm(g)|) (* (- 1.0) eta |inner(g, m)|) (* eta |inner(g, x)|) (* (- (/ 1.0 2.0)) eta mu |norm(m + (-1)*x)| |norm(m + (-1)*x)|)) 0.0))
; 4
(assert (>= (+ (* |1/L| eta |norm(g)| |norm(g)|) (* (- 1.0) eta eta |norm(g)| |norm(g)|)) 0.0))
; about norm(m + (-1)*x)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x)|) (* (- 1.0) |inner(x, x)|) (* |norm(m + (-1)*x)| |norm(m + (-1)*x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(m, m)
(assert (= (+ |inner(m, m)| (* (- 1.0) |norm(m)| |norm(m)|)) 0.0))
; about norm(m)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* |norm(m)| |norm(m)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm((eta)*g + m + (-1)*x)
(assert (= (+ (* (- 2.0) eta |inner(g, m)|) (* 2.0 eta |inner(g, x)|) (* (- 1.0) eta eta |inner(g, g)|) (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, x)|) (* (- 1.0) |inner(x, x)|) (* |norm((eta)*g + m + (-1)*x)| |norm((eta)*g + m + (-1)*x)|)) 0.0))
; about mu
(assert (> mu 0.0))
; about eta
(assert (> eta 0.0))
; about L
(assert (> L 0.0))
; about 1/L
(assert (= (+ (- 1.0) (* |1/L| L)) 0.0))
; 1/L is nonnegative
(assert (>= |1/L| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; eta is nonnegative
(assert (>= eta 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; norm((eta)*g + m + (-1)*x) is nonnegative
(assert (>= |norm((eta)*g + m + (-1)*x)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; norm(m + (-1)*x) is nonnegative
(assert (>= |norm(m + (-1)*x)| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) eta mu |norm(m + (-1)*x)| |norm(m + (-1)*x)|) (* (- 1.0) |norm((eta)*g + m + (-1)*x)| |norm((eta)*g + m + (-1)*x)|) (* |norm(m + (-1)*x)| |norm(m + (-1)*x)|)) 0.0))
(check-sat)
