; published/K6, step 3
; claim: inner(v, (A - mu*eye(n))*v) >= 0*norm(v)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(v, A*v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |lambda_min(A)| Real)
(declare-const mu Real)
(declare-const |norm(v)| Real)
; H2
(assert (>= (+ |lambda_min(A)| (* (- 1.0) mu)) 0.0))
; 1
(assert (>= (+ |inner(v, A*v)| (* (- 1.0) |lambda_min(A)| |norm(v)| |norm(v)|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about mu
(assert (> mu 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; the negation of the claim
(assert (< (+ |inner(v, A*v)| (* (- 1.0) |inner(v, v)| mu)) 0.0))
(check-sat)
(reset)
; published/K6, step 4
; claim: inner(v, (A - mu*eye(n))*v) <= (L - mu)*norm(v)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |inner(v, A*v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |lambda_max(A)| Real)
(declare-const mu Real)
(declare-const |norm(v)| Real)
; H3
(assert (>= (+ L (* (- 1.0) |lambda_max(A)|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |inner(v, A*v)|) (* |lambda_max(A)| |norm(v)| |norm(v)|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about mu
(assert (> mu 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; the negation of the claim
(assert (< (+ (* L |norm(v)| |norm(v)|) (* (- 1.0) |inner(v, A*v)|) (* |inner(v, v)| mu) (* (- 1.0) mu |norm(v)| |norm(v)|)) 0.0))
(check-sat)
(reset)
; published/K6, step 7, premise
; claim: 0 <= lambda_min(A - mu*eye(n))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |lambda_min((-mu)*eye(n) + A)| Real)
; 5
(assert (>= |lambda_min((-mu)*eye(n) + A)| 0.0))
; the negation of the claim
(assert (< |lambda_min((-mu)*eye(n) + A)| 0.0))
(check-sat)
(reset)
; published/K6, step 9
; claim: norm((A - mu*eye(n))*x[j])^2 <= (L - mu)*inner(x[j], (A - mu*eye(n))*x[j])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |inner(x[j], A*A*x[j])| Real)
(declare-const |inner(x[j], A*x[j])| Real)
(declare-const |inner(x[j], x[j])| Real)
(declare-const |lambda_max((-mu)*eye(n) + A)| Real)
(declare-const |lambda_min((-mu)*eye(n) + A)| Real)
(declare-const mu Real)
(declare-const |norm(A*x[j] + (-mu)*x[j])| Real)
(declare-const |norm(A*x[j])| Real)
(declare-const |norm(x[j])| Real)
; 5
(assert (>= |lambda_min((-mu)*eye(n) + A)| 0.0))
; 6
(assert (>= (+ L (* (- 1.0) |lambda_max((-mu)*eye(n) + A)|) (* (- 1.0) mu)) 0.0))
; 7
(assert (>= (+ (* |inner(x[j], A*x[j])| |lambda_max((-mu)*eye(n) + A)|) (* (- 1.0) |inner(x[j], x[j])| |lambda_max((-mu)*eye(n) + A)| mu) (* (- 1.0) |norm(A*x[j] + (-mu)*x[j])| |norm(A*x[j] + (-mu)*x[j])|)) 0.0))
; 8
(assert (>= (+ |inner(x[j], A*x[j])| (* (- 1.0) |inner(x[j], x[j])| mu) (* (- 1.0) |lambda_min((-mu)*eye(n) + A)| |norm(x[j])| |norm(x[j])|)) 0.0))
; about norm(x[j])
(assert (= (+ (* (- 1.0) |inner(x[j], x[j])|) (* |norm(x[j])| |norm(x[j])|)) 0.0))
; about norm(A*x[j] + (-mu)*x[j])
(assert (= (+ (* (- 1.0) |inner(x[j], A*A*x[j])|) (* 2.0 |inner(x[j], A*x[j])| mu) (* (- 1.0) |inner(x[j], x[j])| mu mu) (* |norm(A*x[j] + (-mu)*x[j])| |norm(A*x[j] + (-mu)*x[j])|)) 0.0))
; about inner(x[j], A*A*x[j])
(assert (= (+ |inner(x[j], A*A*x[j])| (* (- 1.0) |norm(A*x[j])| |norm(A*x[j])|)) 0.0))
; about norm(A*x[j])
(assert (= (+ (* (- 1.0) |inner(x[j], A*A*x[j])|) (* |norm(A*x[j])| |norm(A*x[j])|)) 0.0))
; about mu
(assert (> mu 0.0))
; about inner(x[j], x[j])
(assert (= (+ |inner(x[j], x[j])| (* (- 1.0) |norm(x[j])| |norm(x[j])|)) 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; inner(x[j], A*A*x[j]) is nonnegative
(assert (>= |inner(x[j], A*A*x[j])| 0.0))
; inner(x[j], x[j]) is nonnegative
(assert (>= |inner(x[j], x[j])| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; norm(A*x[j] + (-mu)*x[j]) is nonnegative
(assert (>= |norm(A*x[j] + (-mu)*x[j])| 0.0))
; norm(A*x[j]) is nonnegative
(assert (>= |norm(A*x[j])| 0.0))
; norm(x[j]) is nonnegative
(assert (>= |norm(x[j])| 0.0))
; the negation of the claim
(assert (< (+ (* L |inner(x[j], A*x[j])|) (* (- 1.0) L |inner(x[j], x[j])| mu) (* (- 1.0) |inner(x[j], A*x[j])| mu) (* |inner(x[j], x[j])| mu mu) (* (- 1.0) |norm(A*x[j] + (-mu)*x[j])| |norm(A*x[j] + (-mu)*x[j])|)) 0.0))
(check-sat)
(reset)
; published/K6, step 10
; claim: norm(A*x[j])^2 <= (L + mu)*inner(x[j], A*x[j]) - mu*L*norm(x[j])^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |inner(x[j], A*A*x[j])| Real)
(declare-const |inner(x[j], A*x[j])| Real)
(declare-const |inner(x[j], x[j])| Real)
(declare-const mu Real)
(declare-const |norm(A*x[j] + (-mu)*x[j])| Real)
(declare-const |norm(A*x[j])| Real)
(declare-const |norm(x[j])| Real)
; 9
(assert (>= (+ (* L |inner(x[j], A*x[j])|) (* (- 1.0) L |inner(x[j], x[j])| mu) (* (- 1.0) |inner(x[j], A*x[j])| mu) (* |inner(x[j], x[j])| mu mu) (* (- 1.0) |norm(A*x[j] + (-mu)*x[j])| |norm(A*x[j] + (-mu)*x[j])|)) 0.0))
; about norm(x[j])
(assert (= (+ (* (- 1.0) |inner(x[j], x[j])|) (* |norm(x[j])| |norm(x[j])|)) 0.0))
; about norm(A*x[j])
(assert (= (+ (* (- 1.0) |inner(x[j], A*A*x[j])|) (* |norm(A*x[j])| |norm(A*x[j])|)) 0.0))
; about inner(x[j], A*A*x[j])
(assert (= (+ |inner(x[j], A*A*x[j])| (* (- 1.0) |norm(A*x[j])| |norm(A*x[j])|)) 0.0))
; about norm(A*x[j] + (-mu)*x[j])
(assert (= (+ (* (- 1.0) |inner(x[j], A*A*x[j])|) (* 2.0 |inner(x[j], A*x[j])| mu) (* (- 1.0) |inner(x[j], x[j])| mu mu) (* |norm(A*x[j] + (-mu)*x[j])| |norm(A*x[j] + (-mu)*x[j])|)) 0.0))
; about mu
(assert (> mu 0.0))
; about inner(x[j], x[j])
(assert (= (+ |inner(x[j], x[j])| (* (- 1.0) |norm(x[j])| |norm(x[j])|)) 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; inner(x[j], A*A*x[j]) is nonnegative
(assert (>= |inner(x[j], A*A*x[j])| 0.0))
; inner(x[j], x[j]) is nonnegative
(assert (>= |inner(x[j], x[j])| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; norm(A*x[j] + (-mu)*x[j]) is nonnegative
(assert (>= |norm(A*x[j] + (-mu)*x[j])| 0.0))
; norm(A*x[j]) is nonnegative
(assert (>= |norm(A*x[j])| 0.0))
; norm(x[j]) is nonnegative
(assert (>= |norm(x[j])| 0.0))
; the negation of the claim
(assert (< (+ (* L |inner(x[j], A*x[j])|) (* (- 1.0) L mu |norm(x[j])| |norm(x[j])|) (* |inner(x[j], A*x[j])| mu) (* (- 1.0) |norm(A*x[j])| |norm(A*x[j])|)) 0.0))
(check-sat)
(reset)
; published/K6, step 11
; claim: norm(x[j + 1])^2 <= norm(x[j])^2 - (2/(mu + L))^2*mu*L*norm(x[j])^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(L + mu)| Real)
(declare-const L Real)
(declare-const |inner(x[j], A*A*A*A*x[j])| Real)
(declare-const |inner(x[j], A*A*A*x[j])| Real)
(declare-const |inner(x[j], A*A*x[j])| Real)
(declare-const |inner(x[j], A*x[j])| Real)
(declare-const |inner(x[j], x[j])| Real)
(declare-const mu Real)
(declare-const |norm((2*1/(L + mu))*A*A*x[j] + (-1)*A*x[j])| Real)
(declare-const |norm((2*1/(L + mu))*A*x[j] + (-1)*x[j])| Real)
(declare-const |norm(A*A*x[j])| Real)
(declare-const |norm(A*x[j])| Real)
(declare-const |norm(x[j])| Real)
; 10
(assert (>= (+ (* L |inner(x[j], A*x[j])|) (* (- 1.0) L mu |norm(x[j])| |norm(x[j])|) (* |inner(x[j], A*x[j])| mu) (* (- 1.0) |norm(A*x[j])| |norm(A*x[j])|)) 0.0))
; 10
(assert (>= (+ (* (- 4.0) |1/(L + mu)| L |inner(x[j], A*A*x[j])|) (* (- 4.0) |1/(L + mu)| |inner(x[j], A*A*x[j])| mu) (* 4.0 |1/(L + mu)| |1/(L + mu)| L |inner(x[j], A*A*A*x[j])|) (* 4.0 |1/(L + mu)| |1/(L + mu)| |inner(x[j], A*A*A*x[j])| mu) (* L |inner(x[j], A*x[j])|) (* (- 1.0) L mu |norm((2*1/(L + mu))*A*x[j] + (-1)*x[j])| |norm((2*1/(L + mu))*A*x[j] + (-1)*x[j])|) (* |inner(x[j], A*x[j])| mu) (* (- 1.0) |norm((2*1/(L + mu))*A*A*x[j] + (-1)*A*x[j])| |norm((2*1/(L + mu))*A*A*x[j] + (-1)*A*x[j])|)) 0.0))
; about norm(x[j])
(assert (= (+ (* (- 1.0) |inner(x[j], x[j])|) (* |norm(x[j])| |norm(x[j])|)) 0.0))
; about inner(x[j], x[j])
(assert (= (+ |inner(x[j], x[j])| (* (- 1.0) |norm(x[j])| |norm(x[j])|)) 0.0))
; about norm(A*x[j])
(assert (= (+ (* (- 1.0) |inner(x[j], A*A*x[j])|) (* |norm(A*x[j])| |norm(A*x[j])|)) 0.0))
; about norm((2*1/(L + mu))*A*x[j] + (-1)*x[j])
(assert (= (+ (* 4.0 |1/(L + mu)| |inner(x[j], A*x[j])|) (* (- 4.0) |1/(L + mu)| |1/(L + mu)| |inner(x[j], A*A*x[j])|) (* (- 1.0) |inner(x[j], x[j])|) (* |norm((2*1/(L + mu))*A*x[j] + (-1)*x[j])| |norm((2*1/(L + mu))*A*x[j] + (-1)*x[j])|)) 0.0))
; about norm((2*1/(L + mu))*A*A*x[j] + (-1)*A*x[j])
(assert (= (+ (* 4.0 |1/(L + mu)| |inner(x[j], A*A*A*x[j])|) (* (- 4.0) |1/(L + mu)| |1/(L + mu)| |inner(x[j], A*A*A*A*x[j])|) (* (- 1.0) |inner(x[j], A*A*x[j])|) (* |norm((2*1/(L + mu))*A*A*x[j] + (-1)*A*x[j])| |norm((2*1/(L + mu))*A*A*x[j] + (-1)*A*x[j])|)) 0.0))
; about inner(x[j], A*A*A*A*x[j])
(assert (= (+ |inner(x[j], A*A*A*A*x[j])| (* (- 1.0) |norm(A*A*x[j])| |norm(A*A*x[j])|)) 0.0))
; about norm(A*A*x[j])
(assert (= (+ (* (- 1.0) |inner(x[j], A*A*A*A*x[j])|) (* |norm(A*A*x[j])| |norm(A*A*x[j])|)) 0.0))
; about mu
(assert (> mu 0.0))
; about inner(x[j], A*A*x[j])
(assert (= (+ |inner(x[j], A*A*x[j])| (* (- 1.0) |norm(A*x[j])| |norm(A*x[j])|)) 0.0))
; about L
(assert (> L 0.0))
; about 1/(L + mu)
(assert (= (+ (- 1.0) (* |1/(L + mu)| L) (* |1/(L + mu)| mu)) 0.0))
; 1/(L + mu) is nonnegative
(assert (>= |1/(L + mu)| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; inner(x[j], A*A*A*A*x[j]) is nonnegative
(assert (>= |inner(x[j], A*A*A*A*x[j])| 0.0))
; inner(x[j], A*A*x[j]) is nonnegative
(assert (>= |inner(x[j], A*A*x[j])| 0.0))
; inner(x[j], x[j]) is nonnegative
(assert (>= |inner(x[j], x[j])| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; norm((2*1/(L + mu))*A*A*x[j] + (-1)*A*x[j]) is nonnegative
(assert (>= |norm((2*1/(L + mu))*A*A*x[j] + (-1)*A*x[j])| 0.0))
; norm((2*1/(L + mu))*A*x[j] + (-1)*x[j]) is nonnegative
(assert (>= |norm((2*1/(L + mu))*A*x[j] + (-1)*x[j])| 0.0))
; norm(A*A*x[j]) is nonnegative
(assert (>= |norm(A*A*x[j])| 0.0))
; norm(A*x[j]) is nonnegative
(assert (>= |norm(A*x[j])| 0.0))
; norm(x[j]) is nonnegative
(assert (>= |norm(x[j])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 4.0) |1/(L + mu)| |1/(L + mu)| L mu |norm(x[j])| |norm(x[j])|) (* (- 1.0) |norm((2*1/(L + mu))*A*x[j] + (-1)*x[j])| |norm((2*1/(L + mu))*A*x[j] + (-1)*x[j])|) (* |norm(x[j])| |norm(x[j])|)) 0.0))
(check-sat)
(reset)
; published/K6, step 13
; claim: L >= mu
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |lambda_max(A)| Real)
(declare-const |lambda_min(A)| Real)
(declare-const mu Real)
; H2
(assert (>= (+ |lambda_min(A)| (* (- 1.0) mu)) 0.0))
; H3
(assert (>= (+ L (* (- 1.0) |lambda_max(A)|)) 0.0))
; 12
(assert (>= (+ |lambda_max(A)| (* (- 1.0) |lambda_min(A)|)) 0.0))
; about mu
(assert (> mu 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (+ L (* (- 1.0) mu)) 0.0))
(check-sat)
(reset)
; published/K6, step 14
; claim: norm(x[j + 1])^2 <= ((L - mu)/(L + mu)*norm(x[j]))^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(L + mu)| Real)
(declare-const L Real)
(declare-const |inner(x[j + 1], x[j + 1])| Real)
(declare-const |inner(x[j], x[j])| Real)
(declare-const mu Real)
(declare-const |norm(x[j + 1])| Real)
(declare-const |norm(x[j])| Real)
; 11
(assert (>= (+ (* (- 4.0) |1/(L + mu)| |1/(L + mu)| L mu |norm(x[j])| |norm(x[j])|) (* (- 1.0) |norm(x[j + 1])| |norm(x[j + 1])|) (* |norm(x[j])| |norm(x[j])|)) 0.0))
; about norm(x[j])
(assert (= (+ (* (- 1.0) |inner(x[j], x[j])|) (* |norm(x[j])| |norm(x[j])|)) 0.0))
; about inner(x[j], x[j])
(assert (= (+ |inner(x[j], x[j])| (* (- 1.0) |norm(x[j])| |norm(x[j])|)) 0.0))
; about norm(x[j + 1])
(assert (= (+ (* (- 1.0) |inner(x[j + 1], x[j + 1])|) (* |norm(x[j + 1])| |norm(x[j + 1])|)) 0.0))
; about inner(x[j + 1], x[j + 1])
(assert (= (+ |inner(x[j + 1], x[j + 1])| (* (- 1.0) |norm(x[j + 1])| |norm(x[j + 1])|)) 0.0))
; about mu
(assert (> mu 0.0))
; about L
(assert (> L 0.0))
; about 1/(L + mu)
(assert (= (+ (- 1.0) (* |1/(L + mu)| L) (* |1/(L + mu)| mu)) 0.0))
; 1/(L + mu) is nonnegative
(assert (>= |1/(L + mu)| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; inner(x[j + 1], x[j + 1]) is nonnegative
(assert (>= |inner(x[j + 1], x[j + 1])| 0.0))
; inner(x[j], x[j]) is nonnegative
(assert (>= |inner(x[j], x[j])| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; norm(x[j + 1]) is nonnegative
(assert (>= |norm(x[j + 1])| 0.0))
; norm(x[j]) is nonnegative
(assert (>= |norm(x[j])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |1/(L + mu)| |1/(L + mu)| L mu |norm(x[j])| |norm(x[j])|) (* |1/(L + mu)| |1/(L + mu)| L L |norm(x[j])| |norm(x[j])|) (* |1/(L + mu)| |1/(L + mu)| mu mu |norm(x[j])| |norm(x[j])|) (* (- 1.0) |norm(x[j + 1])| |norm(x[j + 1])|)) 0.0))
(check-sat)
(reset)
; published/K6, step 15
; claim: (L - mu)/(L + mu) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(L + mu)| Real)
(declare-const L Real)
(declare-const mu Real)
; 13
(assert (>= (+ L (* (- 1.0) mu)) 0.0))
; about mu
(assert (> mu 0.0))
; about L
(assert (> L 0.0))
; about 1/(L + mu)
(assert (= (+ (- 1.0) (* |1/(L + mu)| L) (* |1/(L + mu)| mu)) 0.0))
; 1/(L + mu) is nonnegative
(assert (>= |1/(L + mu)| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (+ (* |1/(L + mu)| L) (* (- 1.0) |1/(L + mu)| mu)) 0.0))
(check-sat)
(reset)
; published/K6, step 16
; claim: norm(x[j + 1]) <= (L - mu)/(L + mu)*norm(x[j])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(L + mu)| Real)
(declare-const L Real)
(declare-const |inner(x[j + 1], x[j + 1])| Real)
(declare-const |inner(x[j], x[j])| Real)
(declare-const mu Real)
(declare-const |norm(x[j + 1])| Real)
(declare-const |norm(x[j])| Real)
; 15
(assert (>= (+ (* |1/(L + mu)| L) (* (- 1.0) |1/(L + mu)| mu)) 0.0))
; 14
(assert (>= (+ (* (- 2.0) |1/(L + mu)| |1/(L + mu)| L mu |norm(x[j])| |norm(x[j])|) (* |1/(L + mu)| |1/(L + mu)| L L |norm(x[j])| |norm(x[j])|) (* |1/(L + mu)| |1/(L + mu)| mu mu |norm(x[j])| |norm(x[j])|) (* (- 1.0) |norm(x[j + 1])| |norm(x[j + 1])|)) 0.0))
; about norm(x[j])
(assert (= (+ (* (- 1.0) |inner(x[j], x[j])|) (* |norm(x[j])| |norm(x[j])|)) 0.0))
; about inner(x[j], x[j])
(assert (= (+ |inner(x[j], x[j])| (* (- 1.0) |norm(x[j])| |norm(x[j])|)) 0.0))
; about norm(x[j + 1])
(assert (= (+ (* (- 1.0) |inner(x[j + 1], x[j + 1])|) (* |norm(x[j + 1])| |norm(x[j + 1])|)) 0.0))
; about inner(x[j + 1], x[j + 1])
(assert (= (+ |inner(x[j + 1], x[j + 1])| (* (- 1.0) |norm(x[j + 1])| |norm(x[j + 1])|)) 0.0))
; about mu
(assert (> mu 0.0))
; about L
(assert (> L 0.0))
; about 1/(L + mu)
(assert (= (+ (- 1.0) (* |1/(L + mu)| L) (* |1/(L + mu)| mu)) 0.0))
; 1/(L + mu) is nonnegative
(assert (>= |1/(L + mu)| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; inner(x[j + 1], x[j + 1]) is nonnegative
(assert (>= |inner(x[j + 1], x[j + 1])| 0.0))
; inner(x[j], x[j]) is nonnegative
(assert (>= |inner(x[j], x[j])| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; norm(x[j + 1]) is nonnegative
(assert (>= |norm(x[j + 1])| 0.0))
; norm(x[j]) is nonnegative
(assert (>= |norm(x[j])| 0.0))
; the negation of the claim
(assert (< (+ (* |1/(L + mu)| L |norm(x[j])|) (* (- 1.0) |1/(L + mu)| mu |norm(x[j])|) (* (- 1.0) |norm(x[j + 1])|)) 0.0))
(check-sat)
(reset)
; published/K6, claim, base
; claim: norm(x[0]) <= ((L - mu)/(L + mu))^0*norm(x[0])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/K6, claim, step
; claim: norm(x[k + 1]) <= ((L - mu)/(L + mu))^(k + 1)*norm(x[0])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(1/(L + mu)*L - 1/(L + mu)*mu)^k| Real)
(declare-const |1/(L + mu)| Real)
(declare-const L Real)
(declare-const |inner(x[0], x[0])| Real)
(declare-const |inner(x[k + 1], x[k + 1])| Real)
(declare-const |inner(x[k], x[k])| Real)
(declare-const mu Real)
(declare-const |norm(x[0])| Real)
(declare-const |norm(x[k + 1])| Real)
(declare-const |norm(x[k])| Real)
; 15
(assert (>= (+ (* |1/(L + mu)| L) (* (- 1.0) |1/(L + mu)| mu)) 0.0))
; induction hypothesis
(assert (>= (+ (* |(1/(L + mu)*L - 1/(L + mu)*mu)^k| |norm(x[0])|) (* (- 1.0) |norm(x[k])|)) 0.0))
; 16
(assert (>= (+ (* |1/(L + mu)| L |norm(x[k])|) (* (- 1.0) |1/(L + mu)| mu |norm(x[k])|) (* (- 1.0) |norm(x[k + 1])|)) 0.0))
; about norm(x[k])
(assert (= (+ (* (- 1.0) |inner(x[k], x[k])|) (* |norm(x[k])| |norm(x[k])|)) 0.0))
; about inner(x[k], x[k])
(assert (= (+ |inner(x[k], x[k])| (* (- 1.0) |norm(x[k])| |norm(x[k])|)) 0.0))
; about norm(x[k + 1])
(assert (= (+ (* (- 1.0) |inner(x[k + 1], x[k + 1])|) (* |norm(x[k + 1])| |norm(x[k + 1])|)) 0.0))
; about inner(x[k + 1], x[k + 1])
(assert (= (+ |inner(x[k + 1], x[k + 1])| (* (- 1.0) |norm(x[k + 1])| |norm(x[k + 1])|)) 0.0))
; about norm(x[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* |norm(x[0])| |norm(x[0])|)) 0.0))
; about inner(x[0], x[0])
(assert (= (+ |inner(x[0], x[0])| (* (- 1.0) |norm(x[0])| |norm(x[0])|)) 0.0))
; about mu
(assert (> mu 0.0))
; about L
(assert (> L 0.0))
; about 1/(L + mu)
(assert (= (+ (- 1.0) (* |1/(L + mu)| L) (* |1/(L + mu)| mu)) 0.0))
; 1/(L + mu) is nonnegative
(assert (>= |1/(L + mu)| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; inner(x[0], x[0]) is nonnegative
(assert (>= |inner(x[0], x[0])| 0.0))
; inner(x[k + 1], x[k + 1]) is nonnegative
(assert (>= |inner(x[k + 1], x[k + 1])| 0.0))
; inner(x[k], x[k]) is nonnegative
(assert (>= |inner(x[k], x[k])| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; norm(x[0]) is nonnegative
(assert (>= |norm(x[0])| 0.0))
; norm(x[k + 1]) is nonnegative
(assert (>= |norm(x[k + 1])| 0.0))
; norm(x[k]) is nonnegative
(assert (>= |norm(x[k])| 0.0))
; the negation of the claim
(assert (< (+ (* |(1/(L + mu)*L - 1/(L + mu)*mu)^k| |1/(L + mu)| L |norm(x[0])|) (* (- 1.0) |(1/(L + mu)*L - 1/(L + mu)*mu)^k| |1/(L + mu)| mu |norm(x[0])|) (* (- 1.0) |norm(x[k + 1])|)) 0.0))
(check-sat)
