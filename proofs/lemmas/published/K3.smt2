; published/K3, step 1
; claim: 0 <= norm(g + mu*(m - x))^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const fm Real)
(declare-const fx Real)
(declare-const |inner(g, g)| Real)
(declare-const |inner(g, m)| Real)
(declare-const |inner(g, x)| Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, x)| Real)
(declare-const |inner(x, x)| Real)
(declare-const mu Real)
(declare-const |norm(g + (mu)*m + (-mu)*x)| Real)
(declare-const |norm(g)| Real)
(declare-const |norm(m + (-1)*x)| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(x)| Real)
; H1
(assert (>= (+ fm (* (- 1.0) fx) (* (- 1.0) |inner(g, m)|) |inner(g, x)| (* (- (/ 1.0 2.0)) mu |norm(m + (-1)*x)| |norm(m + (-1)*x)|)) 0.0))
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
; about norm(g + (mu)*m + (-mu)*x)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* (- 2.0) |inner(g, m)| mu) (* 2.0 |inner(g, x)| mu) (* (- 1.0) |inner(m, m)| mu mu) (* 2.0 |inner(m, x)| mu mu) (* (- 1.0) |inner(x, x)| mu mu) (* |norm(g + (mu)*m + (-mu)*x)| |norm(g + (mu)*m + (-mu)*x)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about mu
(assert (> mu 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; norm(g + (mu)*m + (-mu)*x) is nonnegative
(assert (>= |norm(g + (mu)*m + (-mu)*x)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; norm(m + (-1)*x) is nonnegative
(assert (>= |norm(m + (-1)*x)| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; the negation of the claim
(assert (< (* |norm(g + (mu)*m + (-mu)*x)| |norm(g + (mu)*m + (-mu)*x)|) 0.0))
(check-sat)
(reset)
; published/K3, step 2
; claim: norm(g + mu*(m - x))^2 == norm(g)^2 + 2*mu*inner(g, m - x) + mu^2*norm(m - x)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const fm Real)
(declare-const fx Real)
(declare-const |inner(g, g)| Real)
(declare-const |inner(g, m)| Real)
(declare-const |inner(g, x)| Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, x)| Real)
(declare-const |inner(x, x)| Real)
(declare-const mu Real)
(declare-const |norm(g + (mu)*m + (-mu)*x)| Real)
(declare-const |norm(g)| Real)
(declare-const |norm(m + (-1)*x)| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(x)| Real)
; H1
(assert (>= (+ fm (* (- 1.0) fx) (* (- 1.0) |inner(g, m)|) |inner(g, x)| (* (- (/ 1.0 2.0)) mu |norm(m + (-1)*x)| |norm(m + (-1)*x)|)) 0.0))
; 1
(assert (>= (* |norm(g + (mu)*m + (-mu)*x)| |norm(g + (mu)*m + (-mu)*x)|) 0.0))
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
; about norm(g + (mu)*m + (-mu)*x)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* (- 2.0) |inner(g, m)| mu) (* 2.0 |inner(g, x)| mu) (* (- 1.0) |inner(m, m)| mu mu) (* 2.0 |inner(m, x)| mu mu) (* (- 1.0) |inner(x, x)| mu mu) (* |norm(g + (mu)*m + (-mu)*x)| |norm(g + (mu)*m + (-mu)*x)|)) 0.0))
; about mu
(assert (> mu 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; norm(g + (mu)*m + (-mu)*x) is nonnegative
(assert (>= |norm(g + (mu)*m + (-mu)*x)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; norm(m + (-1)*x) is nonnegative
(assert (>= |norm(m + (-1)*x)| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; the negation of the claim
(assert (not (= (+ (* 2.0 |inner(g, m)| mu) (* (- 2.0) |inner(g, x)| mu) (* mu mu |norm(m + (-1)*x)| |norm(m + (-1)*x)|) (* (- 1.0) |norm(g + (mu)*m + (-mu)*x)| |norm(g + (mu)*m + (-mu)*x)|) (* |norm(g)| |norm(g)|)) 0.0)))
(check-sat)
(reset)
; published/K3, step 3
; claim: 0 <= 1/(2*mu)*(norm(g)^2 + 2*mu*inner(g, m - x) + mu^2*norm(m - x)^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/mu| Real)
(declare-const |inner(g, g)| Real)
(declare-const |inner(g, m)| Real)
(declare-const |inner(g, x)| Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, x)| Real)
(declare-const |inner(x, x)| Real)
(declare-const mu Real)
(declare-const |norm(g + (mu)*m + (-mu)*x)| Real)
(declare-const |norm(g)| Real)
(declare-const |norm(m + (-1)*x)| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(x)| Real)
; 1
(assert (>= (* |norm(g + (mu)*m + (-mu)*x)| |norm(g + (mu)*m + (-mu)*x)|) 0.0))
; 2
(assert (= (+ (* 2.0 |inner(g, m)| mu) (* (- 2.0) |inner(g, x)| mu) (* mu mu |norm(m + (-1)*x)| |norm(m + (-1)*x)|) (* (- 1.0) |norm(g + (mu)*m + (-mu)*x)| |norm(g + (mu)*m + (-mu)*x)|) (* |norm(g)| |norm(g)|)) 0.0))
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
; about norm(g + (mu)*m + (-mu)*x)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* (- 2.0) |inner(g, m)| mu) (* 2.0 |inner(g, x)| mu) (* (- 1.0) |inner(m, m)| mu mu) (* 2.0 |inner(m, x)| mu mu) (* (- 1.0) |inner(x, x)| mu mu) (* |norm(g + (mu)*m + (-mu)*x)| |norm(g + (mu)*m + (-mu)*x)|)) 0.0))
; about mu
(assert (> mu 0.0))
; about 1/mu
(assert (= (+ (- 1.0) (* |1/mu| mu)) 0.0))
; 1/mu is nonnegative
(assert (>= |1/mu| 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; norm(g + (mu)*m + (-mu)*x) is nonnegative
(assert (>= |norm(g + (mu)*m + (-mu)*x)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; norm(m + (-1)*x) is nonnegative
(assert (>= |norm(m + (-1)*x)| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; the negation of the claim
(assert (< (+ (* |1/mu| |inner(g, m)| mu) (* (- 1.0) |1/mu| |inner(g, x)| mu) (* (/ 1.0 2.0) |1/mu| mu mu |norm(m + (-1)*x)| |norm(m + (-1)*x)|) (* (/ 1.0 2.0) |1/mu| |norm(g)| |norm(g)|)) 0.0))
(check-sat)
(reset)
; published/K3, claim
; claim: fx - fm <= 1/(2*mu)*norm(g)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/mu| Real)
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
; H1
(assert (>= (+ fm (* (- 1.0) fx) (* (- 1.0) |inner(g, m)|) |inner(g, x)| (* (- (/ 1.0 2.0)) mu |norm(m + (-1)*x)| |norm(m + (-1)*x)|)) 0.0))
; 3
(assert (>= (+ (* |1/mu| |inner(g, m)| mu) (* (- 1.0) |1/mu| |inner(g, x)| mu) (* (/ 1.0 2.0) |1/mu| mu mu |norm(m + (-1)*x)| |norm(m + (-1)*x)|) (* (/ 1.0 2.0) |1/mu| |norm(g)| |norm(g)|)) 0.0))
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
; about 1/mu
(assert (= (+ (- 1.0) (* |1/mu| mu)) 0.0))
; 1/mu is nonnegative
(assert (>= |1/mu| 0.0))
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
(assert (< (+ (* (/ 1.0 2.0) |1/mu| |norm(g)| |norm(g)|) fm (* (- 1.0) fx)) 0.0))
(check-sat)
