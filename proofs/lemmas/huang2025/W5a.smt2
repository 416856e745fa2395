; huang2025/W5a, step 1, base
; claim: L_P*tau*lip*Sum(norm(x[s] - y[s]), s, 0, 0 - 1) + L_P*tau*tau*G*0/2 <= tau*G/(2*lip)*((1 + L_P*lip*tau)^0 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; huang2025/W5a, step 1, step
; claim: L_P*tau*lip*(Sum(norm(x[s] - y[s]), s, 0, j - 1) + norm(x[j + 1 - 1] - y[j + 1 - 1])) + L_P*tau*tau*G*(j + 1)/2 <= tau*G/(2*lip)*((1 + L_P*lip*tau)^(j + 1) - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(L_P*lip*tau + 1)^j| Real)
(declare-const |1/lip| Real)
(declare-const G Real)
(declare-const L_P Real)
(declare-const |Sum(norm(x[i1] + (-1)*y[i1]), i1, 0, j - 1)| Real)
(declare-const |inner(x[j], x[j])| Real)
(declare-const |inner(x[j], y[j])| Real)
(declare-const |inner(y[j], y[j])| Real)
(declare-const j Real)
(declare-const lip Real)
(declare-const |norm(x[j] + (-1)*y[j])| Real)
(declare-const |norm(x[j])| Real)
(declare-const |norm(y[j])| Real)
(declare-const tau Real)
; induction hypothesis
(assert (>= (+ (* (/ 1.0 2.0) |(L_P*lip*tau + 1)^j| |1/lip| G tau) (* (- (/ 1.0 2.0)) |1/lip| G tau) (* (- (/ 1.0 2.0)) G L_P j tau tau) (* (- 1.0) L_P |Sum(norm(x[i1] + (-1)*y[i1]), i1, 0, j - 1)| lip tau)) 0.0))
; H1
(assert (>= (+ (* (/ 1.0 2.0) G L_P j tau tau) (* L_P |Sum(norm(x[i1] + (-1)*y[i1]), i1, 0, j - 1)| lip tau) (* (- 1.0) |norm(x[j] + (-1)*y[j])|)) 0.0))
; index
(assert (>= j 0.0))
; about tau
(assert (>= tau 0.0))
; about norm(x[j] + (-1)*y[j])
(assert (= (+ (* (- 1.0) |inner(x[j], x[j])|) (* 2.0 |inner(x[j], y[j])|) (* (- 1.0) |inner(y[j], y[j])|) (* |norm(x[j] + (-1)*y[j])| |norm(x[j] + (-1)*y[j])|)) 0.0))
; about inner(y[j], y[j])
(assert (= (+ |inner(y[j], y[j])| (* (- 1.0) |norm(y[j])| |norm(y[j])|)) 0.0))
; about norm(y[j])
(assert (= (+ (* (- 1.0) |inner(y[j], y[j])|) (* |norm(y[j])| |norm(y[j])|)) 0.0))
; about inner(x[j], x[j])
(assert (= (+ |inner(x[j], x[j])| (* (- 1.0) |norm(x[j])| |norm(x[j])|)) 0.0))
; about norm(x[j])
(assert (= (+ (* (- 1.0) |inner(x[j], x[j])|) (* |norm(x[j])| |norm(x[j])|)) 0.0))
; about lip
(assert (> lip 0.0))
; about j
(assert (>= j 0.0))
; about L_P
(assert (>= L_P 0.0))
; about G
(assert (>= G 0.0))
; about 1/lip
(assert (= (+ (- 1.0) (* |1/lip| lip)) 0.0))
; (L_P*lip*tau + 1)^j is nonnegative
(assert (>= |(L_P*lip*tau + 1)^j| 0.0))
; 1/lip is nonnegative
(assert (>= |1/lip| 0.0))
; G is nonnegative
(assert (>= G 0.0))
; L_P is nonnegative
(assert (>= L_P 0.0))
; Sum(norm(x[i1] + (-1)*y[i1]), i1, 0, j - 1) is nonnegative
(assert (>= |Sum(norm(x[i1] + (-1)*y[i1]), i1, 0, j - 1)| 0.0))
; inner(x[j], x[j]) is nonnegative
(assert (>= |inner(x[j], x[j])| 0.0))
; inner(y[j], y[j]) is nonnegative
(assert (>= |inner(y[j], y[j])| 0.0))
; j is nonnegative
(assert (>= j 0.0))
; lip is nonnegative
(assert (>= lip 0.0))
; norm(x[j] + (-1)*y[j]) is nonnegative
(assert (>= |norm(x[j] + (-1)*y[j])| 0.0))
; norm(x[j]) is nonnegative
(assert (>= |norm(x[j])| 0.0))
; norm(y[j]) is nonnegative
(assert (>= |norm(y[j])| 0.0))
; tau is nonnegative
(assert (>= tau 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) |(L_P*lip*tau + 1)^j| |1/lip| G L_P lip tau tau) (* (/ 1.0 2.0) |(L_P*lip*tau + 1)^j| |1/lip| G tau) (* (- (/ 1.0 2.0)) |1/lip| G tau) (* (- (/ 1.0 2.0)) G L_P j tau tau) (* (- (/ 1.0 2.0)) G L_P tau tau) (* (- 1.0) L_P |Sum(norm(x[i1] + (-1)*y[i1]), i1, 0, j - 1)| lip tau) (* (- 1.0) L_P lip |norm(x[j] + (-1)*y[j])| tau)) 0.0))
(check-sat)
(reset)
; huang2025/W5a, step 3, base
; claim: (1 + L_P*lip*tau)^0 <= exp(L_P*lip*0*tau)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; huang2025/W5a, step 3, step
; claim: (1 + L_P*lip*tau)^(j + 1) <= exp(L_P*lip*(j + 1)*tau)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(L_P*lip*tau + 1)^j| Real)
(declare-const L_P Real)
(declare-const |exp(L_P*j*lip*tau)| Real)
(declare-const |exp(L_P*lip*tau)| Real)
(declare-const lip Real)
(declare-const tau Real)
; 2
(assert (>= (+ (- 1.0) (* (- 1.0) L_P lip tau) |exp(L_P*lip*tau)|) 0.0))
; induction hypothesis
(assert (>= (+ (* (- 1.0) |(L_P*lip*tau + 1)^j|) |exp(L_P*j*lip*tau)|) 0.0))
; about tau
(assert (>= tau 0.0))
; about lip
(assert (> lip 0.0))
; about exp(L_P*lip*tau)
(assert (> |exp(L_P*lip*tau)| 0.0))
; about exp(L_P*j*lip*tau)
(assert (> |exp(L_P*j*lip*tau)| 0.0))
; about L_P
(assert (>= L_P 0.0))
; (L_P*lip*tau + 1)^j is nonnegative
(assert (>= |(L_P*lip*tau + 1)^j| 0.0))
; L_P is nonnegative
(assert (>= L_P 0.0))
; exp(L_P*j*lip*tau) is nonnegative
(assert (>= |exp(L_P*j*lip*tau)| 0.0))
; exp(L_P*lip*tau) is nonnegative
(assert (>= |exp(L_P*lip*tau)| 0.0))
; lip is nonnegative
(assert (>= lip 0.0))
; tau is nonnegative
(assert (>= tau 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |(L_P*lip*tau + 1)^j|) (* (- 1.0) |(L_P*lip*tau + 1)^j| L_P lip tau) (* |exp(L_P*j*lip*tau)| |exp(L_P*lip*tau)|)) 0.0))
(check-sat)
(reset)
; huang2025/W5a, step 4
; claim: norm(x[n] - y[n]) <= tau*G/(2*lip)*((1 + L_P*lip*tau)^n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(L_P*lip*tau + 1)^n| Real)
(declare-const |1/lip| Real)
(declare-const G Real)
(declare-const L_P Real)
(declare-const |Sum(norm(x[i1] + (-1)*y[i1]), i1, 0, n - 1)| Real)
(declare-const |inner(x[n], x[n])| Real)
(declare-const |inner(x[n], y[n])| Real)
(declare-const |inner(y[n], y[n])| Real)
(declare-const lip Real)
(declare-const n Real)
(declare-const |norm(x[n] + (-1)*y[n])| Real)
(declare-const |norm(x[n])| Real)
(declare-const |norm(y[n])| Real)
(declare-const tau Real)
; H1
(assert (>= (+ (* (/ 1.0 2.0) G L_P n tau tau) (* L_P |Sum(norm(x[i1] + (-1)*y[i1]), i1, 0, n - 1)| lip tau) (* (- 1.0) |norm(x[n] + (-1)*y[n])|)) 0.0))
; 1
(assert (>= (+ (* (/ 1.0 2.0) |(L_P*lip*tau + 1)^n| |1/lip| G tau) (* (- (/ 1.0 2.0)) |1/lip| G tau) (* (- (/ 1.0 2.0)) G L_P n tau tau) (* (- 1.0) L_P |Sum(norm(x[i1] + (-1)*y[i1]), i1, 0, n - 1)| lip tau)) 0.0))
; about tau
(assert (>= tau 0.0))
; about norm(x[n] + (-1)*y[n])
(assert (= (+ (* (- 1.0) |inner(x[n], x[n])|) (* 2.0 |inner(x[n], y[n])|) (* (- 1.0) |inner(y[n], y[n])|) (* |norm(x[n] + (-1)*y[n])| |norm(x[n] + (-1)*y[n])|)) 0.0))
; about inner(y[n], y[n])
(assert (= (+ |inner(y[n], y[n])| (* (- 1.0) |norm(y[n])| |norm(y[n])|)) 0.0))
; about norm(y[n])
(assert (= (+ (* (- 1.0) |inner(y[n], y[n])|) (* |norm(y[n])| |norm(y[n])|)) 0.0))
; about inner(x[n], x[n])
(assert (= (+ |inner(x[n], x[n])| (* (- 1.0) |norm(x[n])| |norm(x[n])|)) 0.0))
; about norm(x[n])
(assert (= (+ (* (- 1.0) |inner(x[n], x[n])|) (* |norm(x[n])| |norm(x[n])|)) 0.0))
; about n
(assert (>= n 0.0))
; about lip
(assert (> lip 0.0))
; about L_P
(assert (>= L_P 0.0))
; about G
(assert (>= G 0.0))
; about 1/lip
(assert (= (+ (- 1.0) (* |1/lip| lip)) 0.0))
; (L_P*lip*tau + 1)^n is nonnegative
(assert (>= |(L_P*lip*tau + 1)^n| 0.0))
; 1/lip is nonnegative
(assert (>= |1/lip| 0.0))
; G is nonnegative
(assert (>= G 0.0))
; L_P is nonnegative
(assert (>= L_P 0.0))
; Sum(norm(x[i1] + (-1)*y[i1]), i1, 0, n - 1) is nonnegative
(assert (>= |Sum(norm(x[i1] + (-1)*y[i1]), i1, 0, n - 1)| 0.0))
; inner(x[n], x[n]) is nonnegative
(assert (>= |inner(x[n], x[n])| 0.0))
; inner(y[n], y[n]) is nonnegative
(assert (>= |inner(y[n], y[n])| 0.0))
; lip is nonnegative
(assert (>= lip 0.0))
; n is nonnegative
(assert (>= n 0.0))
; norm(x[n] + (-1)*y[n]) is nonnegative
(assert (>= |norm(x[n] + (-1)*y[n])| 0.0))
; norm(x[n]) is nonnegative
(assert (>= |norm(x[n])| 0.0))
; norm(y[n]) is nonnegative
(assert (>= |norm(y[n])| 0.0))
; tau is nonnegative
(assert (>= tau 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) |(L_P*lip*tau + 1)^n| |1/lip| G tau) (* (- (/ 1.0 2.0)) |1/lip| G tau) (* (- 1.0) |norm(x[n] + (-1)*y[n])|)) 0.0))
(check-sat)
(reset)
; huang2025/W5a, claim
; claim: norm(x[n] - y[n]) <= tau*G/(2*lip)*(exp(L_P*lip*n*tau) - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(L_P*lip*tau + 1)^n| Real)
(declare-const |1/lip| Real)
(declare-const G Real)
(declare-const |exp(L_P*lip*n*tau)| Real)
(declare-const |inner(x[n], x[n])| Real)
(declare-const |inner(x[n], y[n])| Real)
(declare-const |inner(y[n], y[n])| Real)
(declare-const lip Real)
(declare-const |norm(x[n] + (-1)*y[n])| Real)
(declare-const |norm(x[n])| Real)
(declare-const |norm(y[n])| Real)
(declare-const tau Real)
; 4
(assert (>= (+ (* (/ 1.0 2.0) |(L_P*lip*tau + 1)^n| |1/lip| G tau) (* (- (/ 1.0 2.0)) |1/lip| G tau) (* (- 1.0) |norm(x[n] + (-1)*y[n])|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |(L_P*lip*tau + 1)^n|) |exp(L_P*lip*n*tau)|) 0.0))
; about tau
(assert (>= tau 0.0))
; about norm(x[n] + (-1)*y[n])
(assert (= (+ (* (- 1.0) |inner(x[n], x[n])|) (* 2.0 |inner(x[n], y[n])|) (* (- 1.0) |inner(y[n], y[n])|) (* |norm(x[n] + (-1)*y[n])| |norm(x[n] + (-1)*y[n])|)) 0.0))
; about inner(y[n], y[n])
(assert (= (+ |inner(y[n], y[n])| (* (- 1.0) |norm(y[n])| |norm(y[n])|)) 0.0))
; about norm(y[n])
(assert (= (+ (* (- 1.0) |inner(y[n], y[n])|) (* |norm(y[n])| |norm(y[n])|)) 0.0))
; about inner(x[n], x[n])
(assert (= (+ |inner(x[n], x[n])| (* (- 1.0) |norm(x[n])| |norm(x[n])|)) 0.0))
; about norm(x[n])
(assert (= (+ (* (- 1.0) |inner(x[n], x[n])|) (* |norm(x[n])| |norm(x[n])|)) 0.0))
; about exp(L_P*lip*n*tau)
(assert (> |exp(L_P*lip*n*tau)| 0.0))
; about G
(assert (>= G 0.0))
; about lip
(assert (> lip 0.0))
; about 1/lip
(assert (= (+ (- 1.0) (* |1/lip| lip)) 0.0))
; (L_P*lip*tau + 1)^n is nonnegative
(assert (>= |(L_P*lip*tau + 1)^n| 0.0))
; 1/lip is nonnegative
(assert (>= |1/lip| 0.0))
; G is nonnegative
(assert (>= G 0.0))
; exp(L_P*lip*n*tau) is nonnegative
(assert (>= |exp(L_P*lip*n*tau)| 0.0))
; inner(x[n], x[n]) is nonnegative
(assert (>= |inner(x[n], x[n])| 0.0))
; inner(y[n], y[n]) is nonnegative
(assert (>= |inner(y[n], y[n])| 0.0))
; lip is nonnegative
(assert (>= lip 0.0))
; norm(x[n] + (-1)*y[n]) is nonnegative
(assert (>= |norm(x[n] + (-1)*y[n])| 0.0))
; norm(x[n]) is nonnegative
(assert (>= |norm(x[n])| 0.0))
; norm(y[n]) is nonnegative
(assert (>= |norm(y[n])| 0.0))
; tau is nonnegative
(assert (>= tau 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) |1/lip| G |exp(L_P*lip*n*tau)| tau) (* (- (/ 1.0 2.0)) |1/lip| G tau) (* (- 1.0) |norm(x[n] + (-1)*y[n])|)) 0.0))
(check-sat)
