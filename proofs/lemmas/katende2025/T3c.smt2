; katende2025/T3c, step 1, premise
; claim: rho(G) < 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |rho(G)| Real)
; H1
(assert (> (+ 1.0 (* (- 1.0) |rho(G)|)) 0.0))
; rho(G) is nonnegative
(assert (>= |rho(G)| 0.0))
; the negation of the claim
(assert (<= (+ 1.0 (* (- 1.0) |rho(G)|)) 0.0))
(check-sat)
(reset)
; katende2025/T3c, step 1, premise
; claim: 1 >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 1.0 0.0))
(check-sat)
(reset)
; katende2025/T3c, step 1, premise
; claim: w[k] - Sum(G[k, kk]*w[kk], kk, 0, n - 1) >= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(G[k, i1]*w[i1], i1, 0, n - 1)| Real)
(declare-const |w[k]| Real)
; H2
(assert (= (+ 1.0 |Sum(G[k, i1]*w[i1], i1, 0, n - 1)| (* (- 1.0) |w[k]|)) 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) (* (- 1.0) |Sum(G[k, i1]*w[i1], i1, 0, n - 1)|) |w[k]|) 0.0))
(check-sat)
(reset)
; katende2025/T3c, step 1, defined
; claim: w[i] == w[i]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T3c, step 1, defined
; claim: 1 == 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T3c, step 2, defined
; claim: Abs(w[i]) == Abs(w[i])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T3c, step 2, defined
; claim: norm_inf(w) == norm_inf(w)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T3c, step 3
; claim: norm_inf(w) >= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(G[i, i1]*w[i1], i1, 0, n - 1)| Real)
(declare-const |abs(w[i])| Real)
(declare-const |norm_inf(w)| Real)
(declare-const |w[i]| Real)
; 1
(assert (>= (+ (- 1.0) |w[i]|) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |abs(w[i])|) |norm_inf(w)|) 0.0))
; H2
(assert (= (+ 1.0 |Sum(G[i, i1]*w[i1], i1, 0, n - 1)| (* (- 1.0) |w[i]|)) 0.0))
; about abs(w[i])
(assert (= (+ (* |abs(w[i])| |abs(w[i])|) (* (- 1.0) |w[i]| |w[i]|)) 0.0))
; about abs(w[i])
(assert (>= (+ |abs(w[i])| (* (- 1.0) |w[i]|)) 0.0))
; about abs(w[i])
(assert (>= (+ |abs(w[i])| |w[i]|) 0.0))
; abs(w[i]) is nonnegative
(assert (>= |abs(w[i])| 0.0))
; norm_inf(w) is nonnegative
(assert (>= |norm_inf(w)| 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) |norm_inf(w)|) 0.0))
(check-sat)
(reset)
; katende2025/T3c, step 4
; claim: w[i]/norm_inf(w) <= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/norm_inf(w)| Real)
(declare-const |Sum(G[i, i1]*w[i1], i1, 0, n - 1)| Real)
(declare-const |abs(w[i])| Real)
(declare-const |norm_inf(w)| Real)
(declare-const |w[i]| Real)
; 1
(assert (>= (+ (- 1.0) |w[i]|) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |abs(w[i])|) |norm_inf(w)|) 0.0))
; 3
(assert (>= (+ (- 1.0) |norm_inf(w)|) 0.0))
; H2
(assert (= (+ 1.0 |Sum(G[i, i1]*w[i1], i1, 0, n - 1)| (* (- 1.0) |w[i]|)) 0.0))
; about abs(w[i])
(assert (= (+ (* |abs(w[i])| |abs(w[i])|) (* (- 1.0) |w[i]| |w[i]|)) 0.0))
; about abs(w[i])
(assert (>= (+ |abs(w[i])| (* (- 1.0) |w[i]|)) 0.0))
; about abs(w[i])
(assert (>= (+ |abs(w[i])| |w[i]|) 0.0))
; about 1/norm_inf(w)
(assert (= (+ (- 1.0) (* |1/norm_inf(w)| |norm_inf(w)|)) 0.0))
; 1/norm_inf(w) is nonnegative
(assert (>= |1/norm_inf(w)| 0.0))
; abs(w[i]) is nonnegative
(assert (>= |abs(w[i])| 0.0))
; norm_inf(w) is nonnegative
(assert (>= |norm_inf(w)| 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) |1/norm_inf(w)| |w[i]|)) 0.0))
(check-sat)
(reset)
; katende2025/T3c, claim 1
; claim: rho(eye(n) - (eye(n) - G)) < 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |rho(G)| Real)
; H1
(assert (> (+ 1.0 (* (- 1.0) |rho(G)|)) 0.0))
; rho(G) is nonnegative
(assert (>= |rho(G)| 0.0))
; the negation of the claim
(assert (<= (+ 1.0 (* (- 1.0) |rho(G)|)) 0.0))
(check-sat)
(reset)
; katende2025/T3c, claim 2
; claim: w[i] >= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/norm_inf(w)| Real)
(declare-const |Sum(G[i, i1]*w[i1], i1, 0, n - 1)| Real)
(declare-const |abs(w[i])| Real)
(declare-const |norm_inf(w)| Real)
(declare-const |w[i]| Real)
; 1
(assert (>= (+ (- 1.0) |w[i]|) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |abs(w[i])|) |norm_inf(w)|) 0.0))
; 3
(assert (>= (+ (- 1.0) |norm_inf(w)|) 0.0))
; 4
(assert (>= (+ 1.0 (* (- 1.0) |1/norm_inf(w)| |w[i]|)) 0.0))
; H2
(assert (= (+ 1.0 |Sum(G[i, i1]*w[i1], i1, 0, n - 1)| (* (- 1.0) |w[i]|)) 0.0))
; about abs(w[i])
(assert (= (+ (* |abs(w[i])| |abs(w[i])|) (* (- 1.0) |w[i]| |w[i]|)) 0.0))
; about abs(w[i])
(assert (>= (+ |abs(w[i])| (* (- 1.0) |w[i]|)) 0.0))
; about abs(w[i])
(assert (>= (+ |abs(w[i])| |w[i]|) 0.0))
; about 1/norm_inf(w)
(assert (= (+ (- 1.0) (* |1/norm_inf(w)| |norm_inf(w)|)) 0.0))
; 1/norm_inf(w) is nonnegative
(assert (>= |1/norm_inf(w)| 0.0))
; abs(w[i]) is nonnegative
(assert (>= |abs(w[i])| 0.0))
; norm_inf(w) is nonnegative
(assert (>= |norm_inf(w)| 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) |w[i]|) 0.0))
(check-sat)
(reset)
; katende2025/T3c, claim 3
; claim: Sum(G[i, j]*w[j], j, 0, n - 1) <= (1 - 1/norm_inf(w))*w[i]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/norm_inf(w)| Real)
(declare-const |Sum(G[i, i1]*w[i1], i1, 0, n - 1)| Real)
(declare-const |abs(w[i])| Real)
(declare-const |norm_inf(w)| Real)
(declare-const |w[i]| Real)
; 1
(assert (>= (+ (- 1.0) |w[i]|) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |abs(w[i])|) |norm_inf(w)|) 0.0))
; 3
(assert (>= (+ (- 1.0) |norm_inf(w)|) 0.0))
; 4
(assert (>= (+ 1.0 (* (- 1.0) |1/norm_inf(w)| |w[i]|)) 0.0))
; H2
(assert (= (+ 1.0 |Sum(G[i, i1]*w[i1], i1, 0, n - 1)| (* (- 1.0) |w[i]|)) 0.0))
; about abs(w[i])
(assert (= (+ (* |abs(w[i])| |abs(w[i])|) (* (- 1.0) |w[i]| |w[i]|)) 0.0))
; about abs(w[i])
(assert (>= (+ |abs(w[i])| (* (- 1.0) |w[i]|)) 0.0))
; about abs(w[i])
(assert (>= (+ |abs(w[i])| |w[i]|) 0.0))
; about 1/norm_inf(w)
(assert (= (+ (- 1.0) (* |1/norm_inf(w)| |norm_inf(w)|)) 0.0))
; 1/norm_inf(w) is nonnegative
(assert (>= |1/norm_inf(w)| 0.0))
; abs(w[i]) is nonnegative
(assert (>= |abs(w[i])| 0.0))
; norm_inf(w) is nonnegative
(assert (>= |norm_inf(w)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/norm_inf(w)| |w[i]|) (* (- 1.0) |Sum(G[i, i1]*w[i1], i1, 0, n - 1)|) |w[i]|) 0.0))
(check-sat)
(reset)
; katende2025/T3c, claim 4
; claim: 0 <= 1 - 1/norm_inf(w)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/norm_inf(w)| Real)
(declare-const |Sum(G[i, i1]*w[i1], i1, 0, n - 1)| Real)
(declare-const |abs(w[i])| Real)
(declare-const |norm_inf(w)| Real)
(declare-const |w[i]| Real)
; 1
(assert (>= (+ (- 1.0) |w[i]|) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |abs(w[i])|) |norm_inf(w)|) 0.0))
; 3
(assert (>= (+ (- 1.0) |norm_inf(w)|) 0.0))
; 4
(assert (>= (+ 1.0 (* (- 1.0) |1/norm_inf(w)| |w[i]|)) 0.0))
; H2
(assert (= (+ 1.0 |Sum(G[i, i1]*w[i1], i1, 0, n - 1)| (* (- 1.0) |w[i]|)) 0.0))
; about abs(w[i])
(assert (= (+ (* |abs(w[i])| |abs(w[i])|) (* (- 1.0) |w[i]| |w[i]|)) 0.0))
; about abs(w[i])
(assert (>= (+ |abs(w[i])| (* (- 1.0) |w[i]|)) 0.0))
; about abs(w[i])
(assert (>= (+ |abs(w[i])| |w[i]|) 0.0))
; about 1/norm_inf(w)
(assert (= (+ (- 1.0) (* |1/norm_inf(w)| |norm_inf(w)|)) 0.0))
; 1/norm_inf(w) is nonnegative
(assert (>= |1/norm_inf(w)| 0.0))
; abs(w[i]) is nonnegative
(assert (>= |abs(w[i])| 0.0))
; norm_inf(w) is nonnegative
(assert (>= |norm_inf(w)| 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) |1/norm_inf(w)|)) 0.0))
(check-sat)
(reset)
; katende2025/T3c, claim 5
; claim: 1 - 1/norm_inf(w) < 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/norm_inf(w)| Real)
(declare-const |Sum(G[i, i1]*w[i1], i1, 0, n - 1)| Real)
(declare-const |abs(w[i])| Real)
(declare-const |norm_inf(w)| Real)
(declare-const |w[i]| Real)
; 1
(assert (>= (+ (- 1.0) |w[i]|) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |abs(w[i])|) |norm_inf(w)|) 0.0))
; 3
(assert (>= (+ (- 1.0) |norm_inf(w)|) 0.0))
; 4
(assert (>= (+ 1.0 (* (- 1.0) |1/norm_inf(w)| |w[i]|)) 0.0))
; H2
(assert (= (+ 1.0 |Sum(G[i, i1]*w[i1], i1, 0, n - 1)| (* (- 1.0) |w[i]|)) 0.0))
; about abs(w[i])
(assert (= (+ (* |abs(w[i])| |abs(w[i])|) (* (- 1.0) |w[i]| |w[i]|)) 0.0))
; about abs(w[i])
(assert (>= (+ |abs(w[i])| (* (- 1.0) |w[i]|)) 0.0))
; about abs(w[i])
(assert (>= (+ |abs(w[i])| |w[i]|) 0.0))
; about 1/norm_inf(w)
(assert (= (+ (- 1.0) (* |1/norm_inf(w)| |norm_inf(w)|)) 0.0))
; 1/norm_inf(w) is nonnegative
(assert (>= |1/norm_inf(w)| 0.0))
; abs(w[i]) is nonnegative
(assert (>= |abs(w[i])| 0.0))
; norm_inf(w) is nonnegative
(assert (>= |norm_inf(w)| 0.0))
; the negation of the claim
(assert (<= |1/norm_inf(w)| 0.0))
(check-sat)
