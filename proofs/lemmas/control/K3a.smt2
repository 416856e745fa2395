; control/K3a, step 11
; claim: norm(Z*(ts - th)) <= M1*norm(ts - th)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M1 Real)
(declare-const |inner(th, Z'*Z*th)| Real)
(declare-const |inner(th, Z'*Z*ts)| Real)
(declare-const |inner(th, th)| Real)
(declare-const |inner(th, ts)| Real)
(declare-const |inner(ts, Z'*Z*ts)| Real)
(declare-const |inner(ts, ts)| Real)
(declare-const |norm(Z)| Real)
(declare-const |norm(Z*th + (-1)*Z*ts)| Real)
(declare-const |norm(Z*th)| Real)
(declare-const |norm(Z*ts)| Real)
(declare-const |norm(th + (-1)*ts)| Real)
(declare-const |norm(th)| Real)
(declare-const |norm(ts)| Real)
; H2
(assert (>= (+ M1 (* (- 1.0) |norm(Z)|)) 0.0))
; 4
(assert (>= (+ (* |norm(Z)| |norm(th + (-1)*ts)|) (* (- 1.0) |norm(Z*th + (-1)*Z*ts)|)) 0.0))
; about norm(th + (-1)*ts)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* 2.0 |inner(th, ts)|) (* (- 1.0) |inner(ts, ts)|) (* |norm(th + (-1)*ts)| |norm(th + (-1)*ts)|)) 0.0))
; about inner(ts, ts)
(assert (= (+ |inner(ts, ts)| (* (- 1.0) |norm(ts)| |norm(ts)|)) 0.0))
; about norm(ts)
(assert (= (+ (* (- 1.0) |inner(ts, ts)|) (* |norm(ts)| |norm(ts)|)) 0.0))
; about inner(th, th)
(assert (= (+ |inner(th, th)| (* (- 1.0) |norm(th)| |norm(th)|)) 0.0))
; about norm(th)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* |norm(th)| |norm(th)|)) 0.0))
; about norm(Z*th + (-1)*Z*ts)
(assert (= (+ (* (- 1.0) |inner(th, Z'*Z*th)|) (* 2.0 |inner(th, Z'*Z*ts)|) (* (- 1.0) |inner(ts, Z'*Z*ts)|) (* |norm(Z*th + (-1)*Z*ts)| |norm(Z*th + (-1)*Z*ts)|)) 0.0))
; about inner(ts, Z'*Z*ts)
(assert (= (+ |inner(ts, Z'*Z*ts)| (* (- 1.0) |norm(Z*ts)| |norm(Z*ts)|)) 0.0))
; about norm(Z*ts)
(assert (= (+ (* (- 1.0) |inner(ts, Z'*Z*ts)|) (* |norm(Z*ts)| |norm(Z*ts)|)) 0.0))
; about inner(th, Z'*Z*th)
(assert (= (+ |inner(th, Z'*Z*th)| (* (- 1.0) |norm(Z*th)| |norm(Z*th)|)) 0.0))
; about norm(Z*th)
(assert (= (+ (* (- 1.0) |inner(th, Z'*Z*th)|) (* |norm(Z*th)| |norm(Z*th)|)) 0.0))
; about M1
(assert (>= M1 0.0))
; M1 is nonnegative
(assert (>= M1 0.0))
; inner(th, Z'*Z*th) is nonnegative
(assert (>= |inner(th, Z'*Z*th)| 0.0))
; inner(th, th) is nonnegative
(assert (>= |inner(th, th)| 0.0))
; inner(ts, Z'*Z*ts) is nonnegative
(assert (>= |inner(ts, Z'*Z*ts)| 0.0))
; inner(ts, ts) is nonnegative
(assert (>= |inner(ts, ts)| 0.0))
; norm(Z) is nonnegative
(assert (>= |norm(Z)| 0.0))
; norm(Z*th + (-1)*Z*ts) is nonnegative
(assert (>= |norm(Z*th + (-1)*Z*ts)| 0.0))
; norm(Z*th) is nonnegative
(assert (>= |norm(Z*th)| 0.0))
; norm(Z*ts) is nonnegative
(assert (>= |norm(Z*ts)| 0.0))
; norm(th + (-1)*ts) is nonnegative
(assert (>= |norm(th + (-1)*ts)| 0.0))
; norm(th) is nonnegative
(assert (>= |norm(th)| 0.0))
; norm(ts) is nonnegative
(assert (>= |norm(ts)| 0.0))
; the negation of the claim
(assert (< (+ (* M1 |norm(th + (-1)*ts)|) (* (- 1.0) |norm(Z*th + (-1)*Z*ts)|)) 0.0))
(check-sat)
(reset)
; control/K3a, step 12
; claim: norm(Ai*(Z*(ts - th))) <= norm(Ai)*(M1*norm(ts - th))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M1 Real)
(declare-const |inner(th, Z'*Ai'*Ai*Z*th)| Real)
(declare-const |inner(th, Z'*Ai'*Ai*Z*ts)| Real)
(declare-const |inner(th, Z'*Z*th)| Real)
(declare-const |inner(th, Z'*Z*ts)| Real)
(declare-const |inner(th, th)| Real)
(declare-const |inner(th, ts)| Real)
(declare-const |inner(ts, Z'*Ai'*Ai*Z*ts)| Real)
(declare-const |inner(ts, Z'*Z*ts)| Real)
(declare-const |inner(ts, ts)| Real)
(declare-const |norm(Ai)| Real)
(declare-const |norm(Ai*Z*th + (-1)*Ai*Z*ts)| Real)
(declare-const |norm(Ai*Z*th)| Real)
(declare-const |norm(Ai*Z*ts)| Real)
(declare-const |norm(Z*th + (-1)*Z*ts)| Real)
(declare-const |norm(Z*th)| Real)
(declare-const |norm(Z*ts)| Real)
(declare-const |norm(th + (-1)*ts)| Real)
(declare-const |norm(th)| Real)
(declare-const |norm(ts)| Real)
; 7
(assert (>= (+ (* |norm(Ai)| |norm(Z*th + (-1)*Z*ts)|) (* (- 1.0) |norm(Ai*Z*th + (-1)*Ai*Z*ts)|)) 0.0))
; 11
(assert (>= (+ (* M1 |norm(th + (-1)*ts)|) (* (- 1.0) |norm(Z*th + (-1)*Z*ts)|)) 0.0))
; about norm(th + (-1)*ts)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* 2.0 |inner(th, ts)|) (* (- 1.0) |inner(ts, ts)|) (* |norm(th + (-1)*ts)| |norm(th + (-1)*ts)|)) 0.0))
; about inner(ts, ts)
(assert (= (+ |inner(ts, ts)| (* (- 1.0) |norm(ts)| |norm(ts)|)) 0.0))
; about norm(ts)
(assert (= (+ (* (- 1.0) |inner(ts, ts)|) (* |norm(ts)| |norm(ts)|)) 0.0))
; about inner(th, th)
(assert (= (+ |inner(th, th)| (* (- 1.0) |norm(th)| |norm(th)|)) 0.0))
; about norm(th)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* |norm(th)| |norm(th)|)) 0.0))
; about norm(Z*th + (-1)*Z*ts)
(assert (= (+ (* (- 1.0) |inner(th, Z'*Z*th)|) (* 2.0 |inner(th, Z'*Z*ts)|) (* (- 1.0) |inner(ts, Z'*Z*ts)|) (* |norm(Z*th + (-1)*Z*ts)| |norm(Z*th + (-1)*Z*ts)|)) 0.0))
; about inner(ts, Z'*Z*ts)
(assert (= (+ |inner(ts, Z'*Z*ts)| (* (- 1.0) |norm(Z*ts)| |norm(Z*ts)|)) 0.0))
; about norm(Z*ts)
(assert (= (+ (* (- 1.0) |inner(ts, Z'*Z*ts)|) (* |norm(Z*ts)| |norm(Z*ts)|)) 0.0))
; about inner(th, Z'*Z*th)
(assert (= (+ |inner(th, Z'*Z*th)| (* (- 1.0) |norm(Z*th)| |norm(Z*th)|)) 0.0))
; about norm(Z*th)
(assert (= (+ (* (- 1.0) |inner(th, Z'*Z*th)|) (* |norm(Z*th)| |norm(Z*th)|)) 0.0))
; about norm(Ai*Z*th + (-1)*Ai*Z*ts)
(assert (= (+ (* (- 1.0) |inner(th, Z'*Ai'*Ai*Z*th)|) (* 2.0 |inner(th, Z'*Ai'*Ai*Z*ts)|) (* (- 1.0) |inner(ts, Z'*Ai'*Ai*Z*ts)|) (* |norm(Ai*Z*th + (-1)*Ai*Z*ts)| |norm(Ai*Z*th + (-1)*Ai*Z*ts)|)) 0.0))
; about inner(ts, Z'*Ai'*Ai*Z*ts)
(assert (= (+ |inner(ts, Z'*Ai'*Ai*Z*ts)| (* (- 1.0) |norm(Ai*Z*ts)| |norm(Ai*Z*ts)|)) 0.0))
; about norm(Ai*Z*ts)
(assert (= (+ (* (- 1.0) |inner(ts, Z'*Ai'*Ai*Z*ts)|) (* |norm(Ai*Z*ts)| |norm(Ai*Z*ts)|)) 0.0))
; about inner(th, Z'*Ai'*Ai*Z*th)
(assert (= (+ |inner(th, Z'*Ai'*Ai*Z*th)| (* (- 1.0) |norm(Ai*Z*th)| |norm(Ai*Z*th)|)) 0.0))
; about norm(Ai*Z*th)
(assert (= (+ (* (- 1.0) |inner(th, Z'*Ai'*Ai*Z*th)|) (* |norm(Ai*Z*th)| |norm(Ai*Z*th)|)) 0.0))
; about M1
(assert (>= M1 0.0))
; M1 is nonnegative
(assert (>= M1 0.0))
; inner(th, Z'*Ai'*Ai*Z*th) is nonnegative
(assert (>= |inner(th, Z'*Ai'*Ai*Z*th)| 0.0))
; inner(th, Z'*Z*th) is nonnegative
(assert (>= |inner(th, Z'*Z*th)| 0.0))
; inner(th, th) is nonnegative
(assert (>= |inner(th, th)| 0.0))
; inner(ts, Z'*Ai'*Ai*Z*ts) is nonnegative
(assert (>= |inner(ts, Z'*Ai'*Ai*Z*ts)| 0.0))
; inner(ts, Z'*Z*ts) is nonnegative
(assert (>= |inner(ts, Z'*Z*ts)| 0.0))
; inner(ts, ts) is nonnegative
(assert (>= |inner(ts, ts)| 0.0))
; norm(Ai) is nonnegative
(assert (>= |norm(Ai)| 0.0))
; norm(Ai*Z*th + (-1)*Ai*Z*ts) is nonnegative
(assert (>= |norm(Ai*Z*th + (-1)*Ai*Z*ts)| 0.0))
; norm(Ai*Z*th) is nonnegative
(assert (>= |norm(Ai*Z*th)| 0.0))
; norm(Ai*Z*ts) is nonnegative
(assert (>= |norm(Ai*Z*ts)| 0.0))
; norm(Z*th + (-1)*Z*ts) is nonnegative
(assert (>= |norm(Z*th + (-1)*Z*ts)| 0.0))
; norm(Z*th) is nonnegative
(assert (>= |norm(Z*th)| 0.0))
; norm(Z*ts) is nonnegative
(assert (>= |norm(Z*ts)| 0.0))
; norm(th + (-1)*ts) is nonnegative
(assert (>= |norm(th + (-1)*ts)| 0.0))
; norm(th) is nonnegative
(assert (>= |norm(th)| 0.0))
; norm(ts) is nonnegative
(assert (>= |norm(ts)| 0.0))
; the negation of the claim
(assert (< (+ (* M1 |norm(Ai)| |norm(th + (-1)*ts)|) (* (- 1.0) |norm(Ai*Z*th + (-1)*Ai*Z*ts)|)) 0.0))
(check-sat)
(reset)
; control/K3a, step 13
; claim: norm(G*ts) <= norm(G)*tb
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(ts, G*G*ts)| Real)
(declare-const |inner(ts, ts)| Real)
(declare-const |norm(G)| Real)
(declare-const |norm(G*ts)| Real)
(declare-const |norm(ts)| Real)
(declare-const tb Real)
; H4
(assert (>= (+ (* (- 1.0) |norm(ts)|) tb) 0.0))
; 9
(assert (>= (+ (* |norm(G)| |norm(ts)|) (* (- 1.0) |norm(G*ts)|)) 0.0))
; about tb
(assert (>= tb 0.0))
; about norm(ts)
(assert (= (+ (* (- 1.0) |inner(ts, ts)|) (* |norm(ts)| |norm(ts)|)) 0.0))
; about inner(ts, ts)
(assert (= (+ |inner(ts, ts)| (* (- 1.0) |norm(ts)| |norm(ts)|)) 0.0))
; about norm(G*ts)
(assert (= (+ (* (- 1.0) |inner(ts, G*G*ts)|) (* |norm(G*ts)| |norm(G*ts)|)) 0.0))
; about inner(ts, G*G*ts)
(assert (= (+ |inner(ts, G*G*ts)| (* (- 1.0) |norm(G*ts)| |norm(G*ts)|)) 0.0))
; inner(ts, G*G*ts) is nonnegative
(assert (>= |inner(ts, G*G*ts)| 0.0))
; inner(ts, ts) is nonnegative
(assert (>= |inner(ts, ts)| 0.0))
; norm(G) is nonnegative
(assert (>= |norm(G)| 0.0))
; norm(G*ts) is nonnegative
(assert (>= |norm(G*ts)| 0.0))
; norm(ts) is nonnegative
(assert (>= |norm(ts)| 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; the negation of the claim
(assert (< (+ (* |norm(G)| tb) (* (- 1.0) |norm(G*ts)|)) 0.0))
(check-sat)
(reset)
; control/K3a, step 14
; claim: inner(ts - th, G*ts) <= norm(ts - th)*(norm(G)*tb)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(th, G*ts)| Real)
(declare-const |inner(th, th)| Real)
(declare-const |inner(th, ts)| Real)
(declare-const |inner(ts, G*G*ts)| Real)
(declare-const |inner(ts, G*ts)| Real)
(declare-const |inner(ts, ts)| Real)
(declare-const |norm(G)| Real)
(declare-const |norm(G*ts)| Real)
(declare-const |norm(th + (-1)*ts)| Real)
(declare-const |norm(th)| Real)
(declare-const |norm(ts)| Real)
(declare-const tb Real)
; 8
(assert (>= (+ |inner(th, G*ts)| (* (- 1.0) |inner(ts, G*ts)|) (* |norm(G*ts)| |norm(th + (-1)*ts)|)) 0.0))
; 13
(assert (>= (+ (* |norm(G)| tb) (* (- 1.0) |norm(G*ts)|)) 0.0))
; about tb
(assert (>= tb 0.0))
; about norm(th + (-1)*ts)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* 2.0 |inner(th, ts)|) (* (- 1.0) |inner(ts, ts)|) (* |norm(th + (-1)*ts)| |norm(th + (-1)*ts)|)) 0.0))
; about inner(ts, ts)
(assert (= (+ |inner(ts, ts)| (* (- 1.0) |norm(ts)| |norm(ts)|)) 0.0))
; about norm(ts)
(assert (= (+ (* (- 1.0) |inner(ts, ts)|) (* |norm(ts)| |norm(ts)|)) 0.0))
; about inner(th, th)
(assert (= (+ |inner(th, th)| (* (- 1.0) |norm(th)| |norm(th)|)) 0.0))
; about norm(th)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* |norm(th)| |norm(th)|)) 0.0))
; about norm(G*ts)
(assert (= (+ (* (- 1.0) |inner(ts, G*G*ts)|) (* |norm(G*ts)| |norm(G*ts)|)) 0.0))
; about inner(ts, G*G*ts)
(assert (= (+ |inner(ts, G*G*ts)| (* (- 1.0) |norm(G*ts)| |norm(G*ts)|)) 0.0))
; inner(th, th) is nonnegative
(assert (>= |inner(th, th)| 0.0))
; inner(ts, G*G*ts) is nonnegative
(assert (>= |inner(ts, G*G*ts)| 0.0))
; inner(ts, ts) is nonnegative
(assert (>= |inner(ts, ts)| 0.0))
; norm(G) is nonnegative
(assert (>= |norm(G)| 0.0))
; norm(G*ts) is nonnegative
(assert (>= |norm(G*ts)| 0.0))
; norm(th + (-1)*ts) is nonnegative
(assert (>= |norm(th + (-1)*ts)| 0.0))
; norm(th) is nonnegative
(assert (>= |norm(th)| 0.0))
; norm(ts) is nonnegative
(assert (>= |norm(ts)| 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; the negation of the claim
(assert (< (+ |inner(th, G*ts)| (* (- 1.0) |inner(ts, G*ts)|) (* |norm(G)| |norm(th + (-1)*ts)| tb)) 0.0))
(check-sat)
(reset)
; control/K3a, step 15
; claim: inner(ts - th, G*th) == inner(ts - th, G*ts) - inner(ts - th, G*(ts - th))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; control/K3a, step 16
; claim: inner(ts - th, G*th) <= norm(ts - th)*(norm(G)*tb) - lambda_min(G)*norm(ts - th)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(th, G*th)| Real)
(declare-const |inner(th, G*ts)| Real)
(declare-const |inner(th, th)| Real)
(declare-const |inner(th, ts)| Real)
(declare-const |inner(ts, G*ts)| Real)
(declare-const |inner(ts, ts)| Real)
(declare-const |lambda_min(G)| Real)
(declare-const |norm(G)| Real)
(declare-const |norm(th + (-1)*ts)| Real)
(declare-const |norm(th)| Real)
(declare-const |norm(ts)| Real)
(declare-const tb Real)
; 10
(assert (>= (+ |inner(th, G*th)| (* (- 2.0) |inner(th, G*ts)|) |inner(ts, G*ts)| (* (- 1.0) |lambda_min(G)| |norm(th + (-1)*ts)| |norm(th + (-1)*ts)|)) 0.0))
; 14
(assert (>= (+ |inner(th, G*ts)| (* (- 1.0) |inner(ts, G*ts)|) (* |norm(G)| |norm(th + (-1)*ts)| tb)) 0.0))
; 15
(assert (= 0.0 0.0))
; about tb
(assert (>= tb 0.0))
; about norm(th + (-1)*ts)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* 2.0 |inner(th, ts)|) (* (- 1.0) |inner(ts, ts)|) (* |norm(th + (-1)*ts)| |norm(th + (-1)*ts)|)) 0.0))
; about inner(ts, ts)
(assert (= (+ |inner(ts, ts)| (* (- 1.0) |norm(ts)| |norm(ts)|)) 0.0))
; about norm(ts)
(assert (= (+ (* (- 1.0) |inner(ts, ts)|) (* |norm(ts)| |norm(ts)|)) 0.0))
; about inner(th, th)
(assert (= (+ |inner(th, th)| (* (- 1.0) |norm(th)| |norm(th)|)) 0.0))
; about norm(th)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* |norm(th)| |norm(th)|)) 0.0))
; inner(th, th) is nonnegative
(assert (>= |inner(th, th)| 0.0))
; inner(ts, ts) is nonnegative
(assert (>= |inner(ts, ts)| 0.0))
; norm(G) is nonnegative
(assert (>= |norm(G)| 0.0))
; norm(th + (-1)*ts) is nonnegative
(assert (>= |norm(th + (-1)*ts)| 0.0))
; norm(th) is nonnegative
(assert (>= |norm(th)| 0.0))
; norm(ts) is nonnegative
(assert (>= |norm(ts)| 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; the negation of the claim
(assert (< (+ |inner(th, G*th)| (* (- 1.0) |inner(th, G*ts)|) (* (- 1.0) |lambda_min(G)| |norm(th + (-1)*ts)| |norm(th + (-1)*ts)|) (* |norm(G)| |norm(th + (-1)*ts)| tb)) 0.0))
(check-sat)
(reset)
; control/K3a, step 17
; claim: 4*r*lambda_min(G)*((M1*(norm(Ai) + 1) + r*norm(G)*tb)*norm(ts - th) - r*lambda_min(G)*norm(ts - th)^2) <= (M1*(norm(Ai) + 1) + r*norm(G)*tb)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M1 Real)
(declare-const |inner(th, th)| Real)
(declare-const |inner(th, ts)| Real)
(declare-const |inner(ts, ts)| Real)
(declare-const |lambda_min(G)| Real)
(declare-const |norm(Ai)| Real)
(declare-const |norm(G)| Real)
(declare-const |norm(th + (-1)*ts)| Real)
(declare-const |norm(th)| Real)
(declare-const |norm(ts)| Real)
(declare-const r Real)
(declare-const tb Real)
; about tb
(assert (>= tb 0.0))
; about r
(assert (> r 0.0))
; about norm(th + (-1)*ts)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* 2.0 |inner(th, ts)|) (* (- 1.0) |inner(ts, ts)|) (* |norm(th + (-1)*ts)| |norm(th + (-1)*ts)|)) 0.0))
; about inner(ts, ts)
(assert (= (+ |inner(ts, ts)| (* (- 1.0) |norm(ts)| |norm(ts)|)) 0.0))
; about norm(ts)
(assert (= (+ (* (- 1.0) |inner(ts, ts)|) (* |norm(ts)| |norm(ts)|)) 0.0))
; about inner(th, th)
(assert (= (+ |inner(th, th)| (* (- 1.0) |norm(th)| |norm(th)|)) 0.0))
; about norm(th)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* |norm(th)| |norm(th)|)) 0.0))
; about M1
(assert (>= M1 0.0))
; M1 is nonnegative
(assert (>= M1 0.0))
; inner(th, th) is nonnegative
(assert (>= |inner(th, th)| 0.0))
; inner(ts, ts) is nonnegative
(assert (>= |inner(ts, ts)| 0.0))
; norm(Ai) is nonnegative
(assert (>= |norm(Ai)| 0.0))
; norm(G) is nonnegative
(assert (>= |norm(G)| 0.0))
; norm(th + (-1)*ts) is nonnegative
(assert (>= |norm(th + (-1)*ts)| 0.0))
; norm(th) is nonnegative
(assert (>= |norm(th)| 0.0))
; norm(ts) is nonnegative
(assert (>= |norm(ts)| 0.0))
; r is nonnegative
(assert (>= r 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; the negation of the claim
(assert (< (+ (* (- 4.0) M1 |lambda_min(G)| |norm(Ai)| |norm(th + (-1)*ts)| r) (* (- 4.0) M1 |lambda_min(G)| |norm(th + (-1)*ts)| r) (* 2.0 M1 |norm(Ai)| |norm(G)| r tb) (* 2.0 M1 |norm(G)| r tb) (* M1 M1) (* 2.0 M1 M1 |norm(Ai)|) (* M1 M1 |norm(Ai)| |norm(Ai)|) (* (- 4.0) |lambda_min(G)| |norm(G)| |norm(th + (-1)*ts)| r r tb) (* 4.0 |lambda_min(G)| |lambda_min(G)| |norm(th + (-1)*ts)| |norm(th + (-1)*ts)| r r) (* |norm(G)| |norm(G)| r r tb tb)) 0.0))
(check-sat)
(reset)
; control/K3a, step 18
; claim: (M1*(norm(Ai) + 1) + r*norm(G)*tb)*norm(ts - th) - r*lambda_min(G)*norm(ts - th)^2 <= (M1*(norm(Ai) + 1) + r*norm(G)*tb)^2/(4*r*lambda_min(G))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/lambda_min(G)| Real)
(declare-const |1/r| Real)
(declare-const M1 Real)
(declare-const |inner(th, th)| Real)
(declare-const |inner(th, ts)| Real)
(declare-const |inner(ts, ts)| Real)
(declare-const |lambda_min(G)| Real)
(declare-const |norm(Ai)| Real)
(declare-const |norm(G)| Real)
(declare-const |norm(th + (-1)*ts)| Real)
(declare-const |norm(th)| Real)
(declare-const |norm(ts)| Real)
(declare-const r Real)
(declare-const tb Real)
; H5
(assert (> |lambda_min(G)| 0.0))
; 17
(assert (>= (+ (* (- 4.0) M1 |lambda_min(G)| |norm(Ai)| |norm(th + (-1)*ts)| r) (* (- 4.0) M1 |lambda_min(G)| |norm(th + (-1)*ts)| r) (* 2.0 M1 |norm(Ai)| |norm(G)| r tb) (* 2.0 M1 |norm(G)| r tb) (* M1 M1) (* 2.0 M1 M1 |norm(Ai)|) (* M1 M1 |norm(Ai)| |norm(Ai)|) (* (- 4.0) |lambda_min(G)| |norm(G)| |norm(th + (-1)*ts)| r r tb) (* 4.0 |lambda_min(G)| |lambda_min(G)| |norm(th + (-1)*ts)| |norm(th + (-1)*ts)| r r) (* |norm(G)| |norm(G)| r r tb tb)) 0.0))
; about tb
(assert (>= tb 0.0))
; about r
(assert (> r 0.0))
; about norm(th + (-1)*ts)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* 2.0 |inner(th, ts)|) (* (- 1.0) |inner(ts, ts)|) (* |norm(th + (-1)*ts)| |norm(th + (-1)*ts)|)) 0.0))
; about inner(ts, ts)
(assert (= (+ |inner(ts, ts)| (* (- 1.0) |norm(ts)| |norm(ts)|)) 0.0))
; about norm(ts)
(assert (= (+ (* (- 1.0) |inner(ts, ts)|) (* |norm(ts)| |norm(ts)|)) 0.0))
; about inner(th, th)
(assert (= (+ |inner(th, th)| (* (- 1.0) |norm(th)| |norm(th)|)) 0.0))
; about norm(th)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* |norm(th)| |norm(th)|)) 0.0))
; about M1
(assert (>= M1 0.0))
; about 1/r
(assert (= (+ (- 1.0) (* |1/r| r)) 0.0))
; about 1/lambda_min(G)
(assert (= (+ (- 1.0) (* |1/lambda_min(G)| |lambda_min(G)|)) 0.0))
; 1/r is nonnegative
(assert (>= |1/r| 0.0))
; M1 is nonnegative
(assert (>= M1 0.0))
; inner(th, th) is nonnegative
(assert (>= |inner(th, th)| 0.0))
; inner(ts, ts) is nonnegative
(assert (>= |inner(ts, ts)| 0.0))
; norm(Ai) is nonnegative
(assert (>= |norm(Ai)| 0.0))
; norm(G) is nonnegative
(assert (>= |norm(G)| 0.0))
; norm(th + (-1)*ts) is nonnegative
(assert (>= |norm(th + (-1)*ts)| 0.0))
; norm(th) is nonnegative
(assert (>= |norm(th)| 0.0))
; norm(ts) is nonnegative
(assert (>= |norm(ts)| 0.0))
; r is nonnegative
(assert (>= r 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) |1/lambda_min(G)| |1/r| M1 |norm(Ai)| |norm(G)| r tb) (* (/ 1.0 2.0) |1/lambda_min(G)| |1/r| M1 |norm(G)| r tb) (* (/ 1.0 4.0) |1/lambda_min(G)| |1/r| M1 M1) (* (/ 1.0 2.0) |1/lambda_min(G)| |1/r| M1 M1 |norm(Ai)|) (* (/ 1.0 4.0) |1/lambda_min(G)| |1/r| M1 M1 |norm(Ai)| |norm(Ai)|) (* (/ 1.0 4.0) |1/lambda_min(G)| |1/r| |norm(G)| |norm(G)| r r tb tb) (* (- 1.0) M1 |norm(Ai)| |norm(th + (-1)*ts)|) (* (- 1.0) M1 |norm(th + (-1)*ts)|) (* |lambda_min(G)| |norm(th + (-1)*ts)| |norm(th + (-1)*ts)| r) (* (- 1.0) |norm(G)| |norm(th + (-1)*ts)| r tb)) 0.0))
(check-sat)
(reset)
; control/K3a, step 19
; claim: (M1*(norm(Ai) + 1) + r*norm(G)*tb)*norm(ts - th) - r*lambda_min(G)*norm(ts - th)^2 + Dbar <= ks
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/lambda_min(G)| Real)
(declare-const |1/r| Real)
(declare-const Dbar Real)
(declare-const M1 Real)
(declare-const |inner(th, th)| Real)
(declare-const |inner(th, ts)| Real)
(declare-const |inner(ts, ts)| Real)
(declare-const ks Real)
(declare-const |lambda_min(G)| Real)
(declare-const |norm(Ai)| Real)
(declare-const |norm(G)| Real)
(declare-const |norm(th + (-1)*ts)| Real)
(declare-const |norm(th)| Real)
(declare-const |norm(ts)| Real)
(declare-const r Real)
(declare-const tb Real)
; H6
(assert (>= (+ (* (- (/ 1.0 2.0)) |1/lambda_min(G)| |1/r| M1 |norm(Ai)| |norm(G)| r tb) (* (- (/ 1.0 2.0)) |1/lambda_min(G)| |1/r| M1 |norm(G)| r tb) (* (- (/ 1.0 4.0)) |1/lambda_min(G)| |1/r| M1 M1) (* (- (/ 1.0 2.0)) |1/lambda_min(G)| |1/r| M1 M1 |norm(Ai)|) (* (- (/ 1.0 4.0)) |1/lambda_min(G)| |1/r| M1 M1 |norm(Ai)| |norm(Ai)|) (* (- (/ 1.0 4.0)) |1/lambda_min(G)| |1/r| |norm(G)| |norm(G)| r r tb tb) (* (- 1.0) Dbar) ks) 0.0))
; 18
(assert (>= (+ (* (/ 1.0 2.0) |1/lambda_min(G)| |1/r| M1 |norm(Ai)| |norm(G)| r tb) (* (/ 1.0 2.0) |1/lambda_min(G)| |1/r| M1 |norm(G)| r tb) (* (/ 1.0 4.0) |1/lambda_min(G)| |1/r| M1 M1) (* (/ 1.0 2.0) |1/lambda_min(G)| |1/r| M1 M1 |norm(Ai)|) (* (/ 1.0 4.0) |1/lambda_min(G)| |1/r| M1 M1 |norm(Ai)| |norm(Ai)|) (* (/ 1.0 4.0) |1/lambda_min(G)| |1/r| |norm(G)| |norm(G)| r r tb tb) (* (- 1.0) M1 |norm(Ai)| |norm(th + (-1)*ts)|) (* (- 1.0) M1 |norm(th + (-1)*ts)|) (* |lambda_min(G)| |norm(th + (-1)*ts)| |norm(th + (-1)*ts)| r) (* (- 1.0) |norm(G)| |norm(th + (-1)*ts)| r tb)) 0.0))
; about tb
(assert (>= tb 0.0))
; about r
(assert (> r 0.0))
; about norm(th + (-1)*ts)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* 2.0 |inner(th, ts)|) (* (- 1.0) |inner(ts, ts)|) (* |norm(th + (-1)*ts)| |norm(th + (-1)*ts)|)) 0.0))
; about inner(ts, ts)
(assert (= (+ |inner(ts, ts)| (* (- 1.0) |norm(ts)| |norm(ts)|)) 0.0))
; about norm(ts)
(assert (= (+ (* (- 1.0) |inner(ts, ts)|) (* |norm(ts)| |norm(ts)|)) 0.0))
; about inner(th, th)
(assert (= (+ |inner(th, th)| (* (- 1.0) |norm(th)| |norm(th)|)) 0.0))
; about norm(th)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* |norm(th)| |norm(th)|)) 0.0))
; about ks
(assert (>= ks 0.0))
; about M1
(assert (>= M1 0.0))
; about Dbar
(assert (>= Dbar 0.0))
; about 1/r
(assert (= (+ (- 1.0) (* |1/r| r)) 0.0))
; about 1/lambda_min(G)
(assert (= (+ (- 1.0) (* |1/lambda_min(G)| |lambda_min(G)|)) 0.0))
; 1/r is nonnegative
(assert (>= |1/r| 0.0))
; Dbar is nonnegative
(assert (>= Dbar 0.0))
; M1 is nonnegative
(assert (>= M1 0.0))
; inner(th, th) is nonnegative
(assert (>= |inner(th, th)| 0.0))
; inner(ts, ts) is nonnegative
(assert (>= |inner(ts, ts)| 0.0))
; ks is nonnegative
(assert (>= ks 0.0))
; norm(Ai) is nonnegative
(assert (>= |norm(Ai)| 0.0))
; norm(G) is nonnegative
(assert (>= |norm(G)| 0.0))
; norm(th + (-1)*ts) is nonnegative
(assert (>= |norm(th + (-1)*ts)| 0.0))
; norm(th) is nonnegative
(assert (>= |norm(th)| 0.0))
; norm(ts) is nonnegative
(assert (>= |norm(ts)| 0.0))
; r is nonnegative
(assert (>= r 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) Dbar) (* (- 1.0) M1 |norm(Ai)| |norm(th + (-1)*ts)|) (* (- 1.0) M1 |norm(th + (-1)*ts)|) ks (* |lambda_min(G)| |norm(th + (-1)*ts)| |norm(th + (-1)*ts)| r) (* (- 1.0) |norm(G)| |norm(th + (-1)*ts)| r tb)) 0.0))
(check-sat)
(reset)
; control/K3a, step 20
; claim: norm(e)*((M1*(norm(Ai) + 1) + r*norm(G)*tb)*norm(ts - th) - r*lambda_min(G)*norm(ts - th)^2 + Dbar) <= norm(e)*ks
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const Dbar Real)
(declare-const M1 Real)
(declare-const |inner(e, e)| Real)
(declare-const |inner(th, th)| Real)
(declare-const |inner(th, ts)| Real)
(declare-const |inner(ts, ts)| Real)
(declare-const ks Real)
(declare-const |lambda_min(G)| Real)
(declare-const |norm(Ai)| Real)
(declare-const |norm(G)| Real)
(declare-const |norm(e)| Real)
(declare-const |norm(th + (-1)*ts)| Real)
(declare-const |norm(th)| Real)
(declare-const |norm(ts)| Real)
(declare-const r Real)
(declare-const tb Real)
; 19
(assert (>= (+ (* (- 1.0) Dbar) (* (- 1.0) M1 |norm(Ai)| |norm(th + (-1)*ts)|) (* (- 1.0) M1 |norm(th + (-1)*ts)|) ks (* |lambda_min(G)| |norm(th + (-1)*ts)| |norm(th + (-1)*ts)| r) (* (- 1.0) |norm(G)| |norm(th + (-1)*ts)| r tb)) 0.0))
; about tb
(assert (>= tb 0.0))
; about r
(assert (> r 0.0))
; about norm(th + (-1)*ts)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* 2.0 |inner(th, ts)|) (* (- 1.0) |inner(ts, ts)|) (* |norm(th + (-1)*ts)| |norm(th + (-1)*ts)|)) 0.0))
; about inner(ts, ts)
(assert (= (+ |inner(ts, ts)| (* (- 1.0) |norm(ts)| |norm(ts)|)) 0.0))
; about norm(ts)
(assert (= (+ (* (- 1.0) |inner(ts, ts)|) (* |norm(ts)| |norm(ts)|)) 0.0))
; about inner(th, th)
(assert (= (+ |inner(th, th)| (* (- 1.0) |norm(th)| |norm(th)|)) 0.0))
; about norm(th)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* |norm(th)| |norm(th)|)) 0.0))
; about norm(e)
(assert (= (+ (* (- 1.0) |inner(e, e)|) (* |norm(e)| |norm(e)|)) 0.0))
; about inner(e, e)
(assert (= (+ |inner(e, e)| (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
; about ks
(assert (>= ks 0.0))
; about M1
(assert (>= M1 0.0))
; about Dbar
(assert (>= Dbar 0.0))
; Dbar is nonnegative
(assert (>= Dbar 0.0))
; M1 is nonnegative
(assert (>= M1 0.0))
; inner(e, e) is nonnegative
(assert (>= |inner(e, e)| 0.0))
; inner(th, th) is nonnegative
(assert (>= |inner(th, th)| 0.0))
; inner(ts, ts) is nonnegative
(assert (>= |inner(ts, ts)| 0.0))
; ks is nonnegative
(assert (>= ks 0.0))
; norm(Ai) is nonnegative
(assert (>= |norm(Ai)| 0.0))
; norm(G) is nonnegative
(assert (>= |norm(G)| 0.0))
; norm(e) is nonnegative
(assert (>= |norm(e)| 0.0))
; norm(th + (-1)*ts) is nonnegative
(assert (>= |norm(th + (-1)*ts)| 0.0))
; norm(th) is nonnegative
(assert (>= |norm(th)| 0.0))
; norm(ts) is nonnegative
(assert (>= |norm(ts)| 0.0))
; r is nonnegative
(assert (>= r 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) Dbar |norm(e)|) (* (- 1.0) M1 |norm(Ai)| |norm(e)| |norm(th + (-1)*ts)|) (* (- 1.0) M1 |norm(e)| |norm(th + (-1)*ts)|) (* ks |norm(e)|) (* |lambda_min(G)| |norm(e)| |norm(th + (-1)*ts)| |norm(th + (-1)*ts)| r) (* (- 1.0) |norm(G)| |norm(e)| |norm(th + (-1)*ts)| r tb)) 0.0))
(check-sat)
(reset)
; control/K3a, step 21
; claim: norm(e)*ks <= ks*norm_1(e)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(e, e)| Real)
(declare-const ks Real)
(declare-const |norm(e)| Real)
(declare-const |norm_1(e)| Real)
; 2
(assert (>= (+ (* (- 1.0) |norm(e)|) |norm_1(e)|) 0.0))
; about norm(e)
(assert (= (+ (* (- 1.0) |inner(e, e)|) (* |norm(e)| |norm(e)|)) 0.0))
; about inner(e, e)
(assert (= (+ |inner(e, e)| (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
; about ks
(assert (>= ks 0.0))
; inner(e, e) is nonnegative
(assert (>= |inner(e, e)| 0.0))
; ks is nonnegative
(assert (>= ks 0.0))
; norm(e) is nonnegative
(assert (>= |norm(e)| 0.0))
; norm_1(e) is nonnegative
(assert (>= |norm_1(e)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) ks |norm(e)|) (* ks |norm_1(e)|)) 0.0))
(check-sat)
(reset)
; control/K3a, step 22
; claim: inner(e, A*e) <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(e, A*e)| Real)
(declare-const |inner(e, e)| Real)
(declare-const |lambda_max(A)| Real)
(declare-const |norm(e)| Real)
; H1
(assert (>= (* (- 1.0) |lambda_max(A)|) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |inner(e, A*e)|) (* |lambda_max(A)| |norm(e)| |norm(e)|)) 0.0))
; about norm(e)
(assert (= (+ (* (- 1.0) |inner(e, e)|) (* |norm(e)| |norm(e)|)) 0.0))
; about inner(e, e)
(assert (= (+ |inner(e, e)| (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
; inner(e, e) is nonnegative
(assert (>= |inner(e, e)| 0.0))
; norm(e) is nonnegative
(assert (>= |norm(e)| 0.0))
; the negation of the claim
(assert (< (* (- 1.0) |inner(e, A*e)|) 0.0))
(check-sat)
(reset)
; control/K3a, step 23
; claim: inner(e, Z*(ts - th)) <= norm(e)*(M1*norm(ts - th))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M1 Real)
(declare-const |inner(e, Z*th)| Real)
(declare-const |inner(e, Z*ts)| Real)
(declare-const |inner(e, e)| Real)
(declare-const |inner(th, Z'*Z*th)| Real)
(declare-const |inner(th, Z'*Z*ts)| Real)
(declare-const |inner(th, th)| Real)
(declare-const |inner(th, ts)| Real)
(declare-const |inner(ts, Z'*Z*ts)| Real)
(declare-const |inner(ts, ts)| Real)
(declare-const |norm(Z*th + (-1)*Z*ts)| Real)
(declare-const |norm(Z*th)| Real)
(declare-const |norm(Z*ts)| Real)
(declare-const |norm(e)| Real)
(declare-const |norm(th + (-1)*ts)| Real)
(declare-const |norm(th)| Real)
(declare-const |norm(ts)| Real)
; 3
(assert (>= (+ |inner(e, Z*th)| (* (- 1.0) |inner(e, Z*ts)|) (* |norm(Z*th + (-1)*Z*ts)| |norm(e)|)) 0.0))
; 11
(assert (>= (+ (* M1 |norm(th + (-1)*ts)|) (* (- 1.0) |norm(Z*th + (-1)*Z*ts)|)) 0.0))
; about norm(th + (-1)*ts)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* 2.0 |inner(th, ts)|) (* (- 1.0) |inner(ts, ts)|) (* |norm(th + (-1)*ts)| |norm(th + (-1)*ts)|)) 0.0))
; about inner(ts, ts)
(assert (= (+ |inner(ts, ts)| (* (- 1.0) |norm(ts)| |norm(ts)|)) 0.0))
; about norm(ts)
(assert (= (+ (* (- 1.0) |inner(ts, ts)|) (* |norm(ts)| |norm(ts)|)) 0.0))
; about inner(th, th)
(assert (= (+ |inner(th, th)| (* (- 1.0) |norm(th)| |norm(th)|)) 0.0))
; about norm(th)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* |norm(th)| |norm(th)|)) 0.0))
; about norm(e)
(assert (= (+ (* (- 1.0) |inner(e, e)|) (* |norm(e)| |norm(e)|)) 0.0))
; about inner(e, e)
(assert (= (+ |inner(e, e)| (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
; about norm(Z*th + (-1)*Z*ts)
(assert (= (+ (* (- 1.0) |inner(th, Z'*Z*th)|) (* 2.0 |inner(th, Z'*Z*ts)|) (* (- 1.0) |inner(ts, Z'*Z*ts)|) (* |norm(Z*th + (-1)*Z*ts)| |norm(Z*th + (-1)*Z*ts)|)) 0.0))
; about inner(ts, Z'*Z*ts)
(assert (= (+ |inner(ts, Z'*Z*ts)| (* (- 1.0) |norm(Z*ts)| |norm(Z*ts)|)) 0.0))
; about norm(Z*ts)
(assert (= (+ (* (- 1.0) |inner(ts, Z'*Z*ts)|) (* |norm(Z*ts)| |norm(Z*ts)|)) 0.0))
; about inner(th, Z'*Z*th)
(assert (= (+ |inner(th, Z'*Z*th)| (* (- 1.0) |norm(Z*th)| |norm(Z*th)|)) 0.0))
; about norm(Z*th)
(assert (= (+ (* (- 1.0) |inner(th, Z'*Z*th)|) (* |norm(Z*th)| |norm(Z*th)|)) 0.0))
; about M1
(assert (>= M1 0.0))
; M1 is nonnegative
(assert (>= M1 0.0))
; inner(e, e) is nonnegative
(assert (>= |inner(e, e)| 0.0))
; inner(th, Z'*Z*th) is nonnegative
(assert (>= |inner(th, Z'*Z*th)| 0.0))
; inner(th, th) is nonnegative
(assert (>= |inner(th, th)| 0.0))
; inner(ts, Z'*Z*ts) is nonnegative
(assert (>= |inner(ts, Z'*Z*ts)| 0.0))
; inner(ts, ts) is nonnegative
(assert (>= |inner(ts, ts)| 0.0))
; norm(Z*th + (-1)*Z*ts) is nonnegative
(assert (>= |norm(Z*th + (-1)*Z*ts)| 0.0))
; norm(Z*th) is nonnegative
(assert (>= |norm(Z*th)| 0.0))
; norm(Z*ts) is nonnegative
(assert (>= |norm(Z*ts)| 0.0))
; norm(e) is nonnegative
(assert (>= |norm(e)| 0.0))
; norm(th + (-1)*ts) is nonnegative
(assert (>= |norm(th + (-1)*ts)| 0.0))
; norm(th) is nonnegative
(assert (>= |norm(th)| 0.0))
; norm(ts) is nonnegative
(assert (>= |norm(ts)| 0.0))
; the negation of the claim
(assert (< (+ (* M1 |norm(e)| |norm(th + (-1)*ts)|) |inner(e, Z*th)| (* (- 1.0) |inner(e, Z*ts)|)) 0.0))
(check-sat)
(reset)
; control/K3a, step 24
; claim: inner(e, D) <= norm(e)*Dbar
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const Dbar Real)
(declare-const |inner(D, D)| Real)
(declare-const |inner(D, e)| Real)
(declare-const |inner(e, e)| Real)
(declare-const |norm(D)| Real)
(declare-const |norm(e)| Real)
; H3
(assert (>= (+ Dbar (* (- 1.0) |norm(D)|)) 0.0))
; 5
(assert (>= (+ (* (- 1.0) |inner(D, e)|) (* |norm(D)| |norm(e)|)) 0.0))
; about norm(e)
(assert (= (+ (* (- 1.0) |inner(e, e)|) (* |norm(e)| |norm(e)|)) 0.0))
; about inner(e, e)
(assert (= (+ |inner(e, e)| (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
; about norm(D)
(assert (= (+ (* (- 1.0) |inner(D, D)|) (* |norm(D)| |norm(D)|)) 0.0))
; about inner(D, D)
(assert (= (+ |inner(D, D)| (* (- 1.0) |norm(D)| |norm(D)|)) 0.0))
; about Dbar
(assert (>= Dbar 0.0))
; Dbar is nonnegative
(assert (>= Dbar 0.0))
; inner(D, D) is nonnegative
(assert (>= |inner(D, D)| 0.0))
; inner(e, e) is nonnegative
(assert (>= |inner(e, e)| 0.0))
; norm(D) is nonnegative
(assert (>= |norm(D)| 0.0))
; norm(e) is nonnegative
(assert (>= |norm(e)| 0.0))
; the negation of the claim
(assert (< (+ (* Dbar |norm(e)|) (* (- 1.0) |inner(D, e)|)) 0.0))
(check-sat)
(reset)
; control/K3a, step 25
; claim: inner(e, Ai*(Z*(ts - th))) <= norm(e)*(norm(Ai)*(M1*norm(ts - th)))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M1 Real)
(declare-const |inner(e, Ai*Z*th)| Real)
(declare-const |inner(e, Ai*Z*ts)| Real)
(declare-const |inner(e, e)| Real)
(declare-const |inner(th, Z'*Ai'*Ai*Z*th)| Real)
(declare-const |inner(th, Z'*Ai'*Ai*Z*ts)| Real)
(declare-const |inner(th, th)| Real)
(declare-const |inner(th, ts)| Real)
(declare-const |inner(ts, Z'*Ai'*Ai*Z*ts)| Real)
(declare-const |inner(ts, ts)| Real)
(declare-const |norm(Ai)| Real)
(declare-const |norm(Ai*Z*th + (-1)*Ai*Z*ts)| Real)
(declare-const |norm(Ai*Z*th)| Real)
(declare-const |norm(Ai*Z*ts)| Real)
(declare-const |norm(e)| Real)
(declare-const |norm(th + (-1)*ts)| Real)
(declare-const |norm(th)| Real)
(declare-const |norm(ts)| Real)
; 6
(assert (>= (+ |inner(e, Ai*Z*th)| (* (- 1.0) |inner(e, Ai*Z*ts)|) (* |norm(Ai*Z*th + (-1)*Ai*Z*ts)| |norm(e)|)) 0.0))
; 12
(assert (>= (+ (* M1 |norm(Ai)| |norm(th + (-1)*ts)|) (* (- 1.0) |norm(Ai*Z*th + (-1)*Ai*Z*ts)|)) 0.0))
; about norm(th + (-1)*ts)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* 2.0 |inner(th, ts)|) (* (- 1.0) |inner(ts, ts)|) (* |norm(th + (-1)*ts)| |norm(th + (-1)*ts)|)) 0.0))
; about inner(ts, ts)
(assert (= (+ |inner(ts, ts)| (* (- 1.0) |norm(ts)| |norm(ts)|)) 0.0))
; about norm(ts)
(assert (= (+ (* (- 1.0) |inner(ts, ts)|) (* |norm(ts)| |norm(ts)|)) 0.0))
; about inner(th, th)
(assert (= (+ |inner(th, th)| (* (- 1.0) |norm(th)| |norm(th)|)) 0.0))
; about norm(th)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* |norm(th)| |norm(th)|)) 0.0))
; about norm(e)
(assert (= (+ (* (- 1.0) |inner(e, e)|) (* |norm(e)| |norm(e)|)) 0.0))
; about inner(e, e)
(assert (= (+ |inner(e, e)| (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
; about norm(Ai*Z*th + (-1)*Ai*Z*ts)
(assert (= (+ (* (- 1.0) |inner(th, Z'*Ai'*Ai*Z*th)|) (* 2.0 |inner(th, Z'*Ai'*Ai*Z*ts)|) (* (- 1.0) |inner(ts, Z'*Ai'*Ai*Z*ts)|) (* |norm(Ai*Z*th + (-1)*Ai*Z*ts)| |norm(Ai*Z*th + (-1)*Ai*Z*ts)|)) 0.0))
; about inner(ts, Z'*Ai'*Ai*Z*ts)
(assert (= (+ |inner(ts, Z'*Ai'*Ai*Z*ts)| (* (- 1.0) |norm(Ai*Z*ts)| |norm(Ai*Z*ts)|)) 0.0))
; about norm(Ai*Z*ts)
(assert (= (+ (* (- 1.0) |inner(ts, Z'*Ai'*Ai*Z*ts)|) (* |norm(Ai*Z*ts)| |norm(Ai*Z*ts)|)) 0.0))
; about inner(th, Z'*Ai'*Ai*Z*th)
(assert (= (+ |inner(th, Z'*Ai'*Ai*Z*th)| (* (- 1.0) |norm(Ai*Z*th)| |norm(Ai*Z*th)|)) 0.0))
; about norm(Ai*Z*th)
(assert (= (+ (* (- 1.0) |inner(th, Z'*Ai'*Ai*Z*th)|) (* |norm(Ai*Z*th)| |norm(Ai*Z*th)|)) 0.0))
; about M1
(assert (>= M1 0.0))
; M1 is nonnegative
(assert (>= M1 0.0))
; inner(e, e) is nonnegative
(assert (>= |inner(e, e)| 0.0))
; inner(th, Z'*Ai'*Ai*Z*th) is nonnegative
(assert (>= |inner(th, Z'*Ai'*Ai*Z*th)| 0.0))
; inner(th, th) is nonnegative
(assert (>= |inner(th, th)| 0.0))
; inner(ts, Z'*Ai'*Ai*Z*ts) is nonnegative
(assert (>= |inner(ts, Z'*Ai'*Ai*Z*ts)| 0.0))
; inner(ts, ts) is nonnegative
(assert (>= |inner(ts, ts)| 0.0))
; norm(Ai) is nonnegative
(assert (>= |norm(Ai)| 0.0))
; norm(Ai*Z*th + (-1)*Ai*Z*ts) is nonnegative
(assert (>= |norm(Ai*Z*th + (-1)*Ai*Z*ts)| 0.0))
; norm(Ai*Z*th) is nonnegative
(assert (>= |norm(Ai*Z*th)| 0.0))
; norm(Ai*Z*ts) is nonnegative
(assert (>= |norm(Ai*Z*ts)| 0.0))
; norm(e) is nonnegative
(assert (>= |norm(e)| 0.0))
; norm(th + (-1)*ts) is nonnegative
(assert (>= |norm(th + (-1)*ts)| 0.0))
; norm(th) is nonnegative
(assert (>= |norm(th)| 0.0))
; norm(ts) is nonnegative
(assert (>= |norm(ts)| 0.0))
; the negation of the claim
(assert (< (+ (* M1 |norm(Ai)| |norm(e)| |norm(th + (-1)*ts)|) |inner(e, Ai*Z*th)| (* (- 1.0) |inner(e, Ai*Z*ts)|)) 0.0))
(check-sat)
(reset)
; control/K3a, step 26
; claim: r*norm(e)*inner(ts - th, G*th) <= r*norm(e)*(norm(ts - th)*(norm(G)*tb) - lambda_min(G)*norm(ts - th)^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(e, e)| Real)
(declare-const |inner(th, G*th)| Real)
(declare-const |inner(th, G*ts)| Real)
(declare-const |inner(th, th)| Real)
(declare-const |inner(th, ts)| Real)
(declare-const |inner(ts, ts)| Real)
(declare-const |lambda_min(G)| Real)
(declare-const |norm(G)| Real)
(declare-const |norm(e)| Real)
(declare-const |norm(th + (-1)*ts)| Real)
(declare-const |norm(th)| Real)
(declare-const |norm(ts)| Real)
(declare-const r Real)
(declare-const tb Real)
; 16
(assert (>= (+ |inner(th, G*th)| (* (- 1.0) |inner(th, G*ts)|) (* (- 1.0) |lambda_min(G)| |norm(th + (-1)*ts)| |norm(th + (-1)*ts)|) (* |norm(G)| |norm(th + (-1)*ts)| tb)) 0.0))
; about tb
(assert (>= tb 0.0))
; about r
(assert (> r 0.0))
; about norm(th + (-1)*ts)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* 2.0 |inner(th, ts)|) (* (- 1.0) |inner(ts, ts)|) (* |norm(th + (-1)*ts)| |norm(th + (-1)*ts)|)) 0.0))
; about inner(ts, ts)
(assert (= (+ |inner(ts, ts)| (* (- 1.0) |norm(ts)| |norm(ts)|)) 0.0))
; about norm(ts)
(assert (= (+ (* (- 1.0) |inner(ts, ts)|) (* |norm(ts)| |norm(ts)|)) 0.0))
; about inner(th, th)
(assert (= (+ |inner(th, th)| (* (- 1.0) |norm(th)| |norm(th)|)) 0.0))
; about norm(th)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* |norm(th)| |norm(th)|)) 0.0))
; about norm(e)
(assert (= (+ (* (- 1.0) |inner(e, e)|) (* |norm(e)| |norm(e)|)) 0.0))
; about inner(e, e)
(assert (= (+ |inner(e, e)| (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
; inner(e, e) is nonnegative
(assert (>= |inner(e, e)| 0.0))
; inner(th, th) is nonnegative
(assert (>= |inner(th, th)| 0.0))
; inner(ts, ts) is nonnegative
(assert (>= |inner(ts, ts)| 0.0))
; norm(G) is nonnegative
(assert (>= |norm(G)| 0.0))
; norm(e) is nonnegative
(assert (>= |norm(e)| 0.0))
; norm(th + (-1)*ts) is nonnegative
(assert (>= |norm(th + (-1)*ts)| 0.0))
; norm(th) is nonnegative
(assert (>= |norm(th)| 0.0))
; norm(ts) is nonnegative
(assert (>= |norm(ts)| 0.0))
; r is nonnegative
(assert (>= r 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; the negation of the claim
(assert (< (+ (* |inner(th, G*th)| |norm(e)| r) (* (- 1.0) |inner(th, G*ts)| |norm(e)| r) (* (- 1.0) |lambda_min(G)| |norm(e)| |norm(th + (-1)*ts)| |norm(th + (-1)*ts)| r) (* |norm(G)| |norm(e)| |norm(th + (-1)*ts)| r tb)) 0.0))
(check-sat)
(reset)
; control/K3a, claim
; claim: inner(e, A*e) - ks*norm_1(e) + inner(e, Z*(ts - th)) + inner(e, D) + inner(e, Ai*(Z*(ts - th))) + r*norm(e)*inner(ts - th, G*th) <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const Dbar Real)
(declare-const M1 Real)
(declare-const |inner(D, e)| Real)
(declare-const |inner(e, A*e)| Real)
(declare-const |inner(e, Ai*Z*th)| Real)
(declare-const |inner(e, Ai*Z*ts)| Real)
(declare-const |inner(e, Z*th)| Real)
(declare-const |inner(e, Z*ts)| Real)
(declare-const |inner(e, e)| Real)
(declare-const |inner(th, G*th)| Real)
(declare-const |inner(th, G*ts)| Real)
(declare-const |inner(th, th)| Real)
(declare-const |inner(th, ts)| Real)
(declare-const |inner(ts, ts)| Real)
(declare-const ks Real)
(declare-const |lambda_min(G)| Real)
(declare-const |norm(Ai)| Real)
(declare-const |norm(G)| Real)
(declare-const |norm(e)| Real)
(declare-const |norm(th + (-1)*ts)| Real)
(declare-const |norm(th)| Real)
(declare-const |norm(ts)| Real)
(declare-const |norm_1(e)| Real)
(declare-const r Real)
(declare-const tb Real)
; 20
(assert (>= (+ (* (- 1.0) Dbar |norm(e)|) (* (- 1.0) M1 |norm(Ai)| |norm(e)| |norm(th + (-1)*ts)|) (* (- 1.0) M1 |norm(e)| |norm(th + (-1)*ts)|) (* ks |norm(e)|) (* |lambda_min(G)| |norm(e)| |norm(th + (-1)*ts)| |norm(th + (-1)*ts)| r) (* (- 1.0) |norm(G)| |norm(e)| |norm(th + (-1)*ts)| r tb)) 0.0))
; 21
(assert (>= (+ (* (- 1.0) ks |norm(e)|) (* ks |norm_1(e)|)) 0.0))
; 22
(assert (>= (* (- 1.0) |inner(e, A*e)|) 0.0))
; 23
(assert (>= (+ (* M1 |norm(e)| |norm(th + (-1)*ts)|) |inner(e, Z*th)| (* (- 1.0) |inner(e, Z*ts)|)) 0.0))
; 24
(assert (>= (+ (* Dbar |norm(e)|) (* (- 1.0) |inner(D, e)|)) 0.0))
; 25
(assert (>= (+ (* M1 |norm(Ai)| |norm(e)| |norm(th + (-1)*ts)|) |inner(e, Ai*Z*th)| (* (- 1.0) |inner(e, Ai*Z*ts)|)) 0.0))
; 26
(assert (>= (+ (* |inner(th, G*th)| |norm(e)| r) (* (- 1.0) |inner(th, G*ts)| |norm(e)| r) (* (- 1.0) |lambda_min(G)| |norm(e)| |norm(th + (-1)*ts)| |norm(th + (-1)*ts)| r) (* |norm(G)| |norm(e)| |norm(th + (-1)*ts)| r tb)) 0.0))
; about tb
(assert (>= tb 0.0))
; about r
(assert (> r 0.0))
; about norm(th + (-1)*ts)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* 2.0 |inner(th, ts)|) (* (- 1.0) |inner(ts, ts)|) (* |norm(th + (-1)*ts)| |norm(th + (-1)*ts)|)) 0.0))
; about inner(ts, ts)
(assert (= (+ |inner(ts, ts)| (* (- 1.0) |norm(ts)| |norm(ts)|)) 0.0))
; about norm(ts)
(assert (= (+ (* (- 1.0) |inner(ts, ts)|) (* |norm(ts)| |norm(ts)|)) 0.0))
; about inner(th, th)
(assert (= (+ |inner(th, th)| (* (- 1.0) |norm(th)| |norm(th)|)) 0.0))
; about norm(th)
(assert (= (+ (* (- 1.0) |inner(th, th)|) (* |norm(th)| |norm(th)|)) 0.0))
; about norm(e)
(assert (= (+ (* (- 1.0) |inner(e, e)|) (* |norm(e)| |norm(e)|)) 0.0))
; about inner(e, e)
(assert (= (+ |inner(e, e)| (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
; about ks
(assert (>= ks 0.0))
; about M1
(assert (>= M1 0.0))
; about Dbar
(assert (>= Dbar 0.0))
; Dbar is nonnegative
(assert (>= Dbar 0.0))
; M1 is nonnegative
(assert (>= M1 0.0))
; inner(e, e) is nonnegative
(assert (>= |inner(e, e)| 0.0))
; inner(th, th) is nonnegative
(assert (>= |inner(th, th)| 0.0))
; inner(ts, ts) is nonnegative
(assert (>= |inner(ts, ts)| 0.0))
; ks is nonnegative
(assert (>= ks 0.0))
; norm(Ai) is nonnegative
(assert (>= |norm(Ai)| 0.0))
; norm(G) is nonnegative
(assert (>= |norm(G)| 0.0))
; norm(e) is nonnegative
(assert (>= |norm(e)| 0.0))
; norm(th + (-1)*ts) is nonnegative
(assert (>= |norm(th + (-1)*ts)| 0.0))
; norm(th) is nonnegative
(assert (>= |norm(th)| 0.0))
; norm(ts) is nonnegative
(assert (>= |norm(ts)| 0.0))
; norm_1(e) is nonnegative
(assert (>= |norm_1(e)| 0.0))
; r is nonnegative
(assert (>= r 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |inner(D, e)|) (* (- 1.0) |inner(e, A*e)|) |inner(e, Ai*Z*th)| (* (- 1.0) |inner(e, Ai*Z*ts)|) |inner(e, Z*th)| (* (- 1.0) |inner(e, Z*ts)|) (* |inner(th, G*th)| |norm(e)| r) (* (- 1.0) |inner(th, G*ts)| |norm(e)| r) (* ks |norm_1(e)|)) 0.0))
(check-sat)
