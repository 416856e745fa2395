; huang2025/W2d, step 1, each
; claim: K[j, i] <= a[i] + lip[i]*norm(x[i])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |K[j, i]| Real)
(declare-const L_P Real)
(declare-const |Sum(K[i, i1], i1, 0, i - 1)| Real)
(declare-const |a[i]| Real)
(declare-const g_0 Real)
(declare-const |inner(x[i], x[i])| Real)
(declare-const |lip[i]| Real)
(declare-const |norm(x[i])| Real)
(declare-const tau Real)
; H1
(assert (>= (+ (* L_P |Sum(K[i, i1], i1, 0, i - 1)| tau) g_0 (* (- 1.0) |norm(x[i])|)) 0.0))
; H2
(assert (>= (+ (* (- 1.0) |K[j, i]|) |a[i]| (* |lip[i]| |norm(x[i])|)) 0.0))
; about tau
(assert (>= tau 0.0))
; about norm(x[i])
(assert (= (+ (* (- 1.0) |inner(x[i], x[i])|) (* |norm(x[i])| |norm(x[i])|)) 0.0))
; about inner(x[i], x[i])
(assert (= (+ |inner(x[i], x[i])| (* (- 1.0) |norm(x[i])| |norm(x[i])|)) 0.0))
; about lip[i]
(assert (>= |lip[i]| 0.0))
; about g_0
(assert (>= g_0 0.0))
; about a[i]
(assert (>= |a[i]| 0.0))
; about L_P
(assert (>= L_P 0.0))
; about K[j, i]
(assert (>= |K[j, i]| 0.0))
; K[j, i] is nonnegative
(assert (>= |K[j, i]| 0.0))
; L_P is nonnegative
(assert (>= L_P 0.0))
; Sum(K[i, i1], i1, 0, i - 1) is nonnegative
(assert (>= |Sum(K[i, i1], i1, 0, i - 1)| 0.0))
; a[i] is nonnegative
(assert (>= |a[i]| 0.0))
; g_0 is nonnegative
(assert (>= g_0 0.0))
; inner(x[i], x[i]) is nonnegative
(assert (>= |inner(x[i], x[i])| 0.0))
; lip[i] is nonnegative
(assert (>= |lip[i]| 0.0))
; norm(x[i]) is nonnegative
(assert (>= |norm(x[i])| 0.0))
; tau is nonnegative
(assert (>= tau 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |K[j, i]|) |a[i]| (* |lip[i]| |norm(x[i])|)) 0.0))
(check-sat)
(reset)
; huang2025/W2d, step 2
; claim: norm(x[j]) <= g_0 + L_P*tau*Sum(a[s] + lip[s]*norm(x[s]), s, 0, j - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L_P Real)
(declare-const |Sum(K[j, i1], i1, 0, j - 1)| Real)
(declare-const |Sum(a[i1], i1, 0, j - 1)| Real)
(declare-const |Sum(lip[i1]*norm(x[i1]), i1, 0, j - 1)| Real)
(declare-const g_0 Real)
(declare-const |inner(x[j], x[j])| Real)
(declare-const |norm(x[j])| Real)
(declare-const tau Real)
; H1
(assert (>= (+ (* L_P |Sum(K[j, i1], i1, 0, j - 1)| tau) g_0 (* (- 1.0) |norm(x[j])|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |Sum(K[j, i1], i1, 0, j - 1)|) |Sum(a[i1], i1, 0, j - 1)| |Sum(lip[i1]*norm(x[i1]), i1, 0, j - 1)|) 0.0))
; about tau
(assert (>= tau 0.0))
; about norm(x[j])
(assert (= (+ (* (- 1.0) |inner(x[j], x[j])|) (* |norm(x[j])| |norm(x[j])|)) 0.0))
; about inner(x[j], x[j])
(assert (= (+ |inner(x[j], x[j])| (* (- 1.0) |norm(x[j])| |norm(x[j])|)) 0.0))
; about g_0
(assert (>= g_0 0.0))
; about L_P
(assert (>= L_P 0.0))
; L_P is nonnegative
(assert (>= L_P 0.0))
; Sum(K[j, i1], i1, 0, j - 1) is nonnegative
(assert (>= |Sum(K[j, i1], i1, 0, j - 1)| 0.0))
; Sum(a[i1], i1, 0, j - 1) is nonnegative
(assert (>= |Sum(a[i1], i1, 0, j - 1)| 0.0))
; Sum(lip[i1]*norm(x[i1]), i1, 0, j - 1) is nonnegative
(assert (>= |Sum(lip[i1]*norm(x[i1]), i1, 0, j - 1)| 0.0))
; g_0 is nonnegative
(assert (>= g_0 0.0))
; inner(x[j], x[j]) is nonnegative
(assert (>= |inner(x[j], x[j])| 0.0))
; norm(x[j]) is nonnegative
(assert (>= |norm(x[j])| 0.0))
; tau is nonnegative
(assert (>= tau 0.0))
; the negation of the claim
(assert (< (+ (* L_P |Sum(a[i1], i1, 0, j - 1)| tau) (* L_P |Sum(lip[i1]*norm(x[i1]), i1, 0, j - 1)| tau) g_0 (* (- 1.0) |norm(x[j])|)) 0.0))
(check-sat)
(reset)
; huang2025/W2d, step 4, base
; claim: exp(L_P*tau*Sum(lip[s], s, 0, 0 - 1)) >= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; huang2025/W2d, step 4, step
; claim: exp(L_P*tau*(Sum(lip[s], s, 0, j - 1) + lip[j + 1 - 1])) >= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L_P Real)
(declare-const |exp(L_P*Sum(lip[i1], i1, 0, j - 1)*tau)| Real)
(declare-const |exp(L_P*lip[j]*tau)| Real)
(declare-const |lip[j]| Real)
(declare-const tau Real)
; induction hypothesis
(assert (>= (+ (- 1.0) |exp(L_P*Sum(lip[i1], i1, 0, j - 1)*tau)|) 0.0))
; 3
(assert (>= (+ (- 1.0) (* (- 1.0) L_P |lip[j]| tau) |exp(L_P*lip[j]*tau)|) 0.0))
; about tau
(assert (>= tau 0.0))
; about lip[j]
(assert (>= |lip[j]| 0.0))
; about exp(L_P*lip[j]*tau)
(assert (> |exp(L_P*lip[j]*tau)| 0.0))
; about exp(L_P*Sum(lip[i1], i1, 0, j - 1)*tau)
(assert (> |exp(L_P*Sum(lip[i1], i1, 0, j - 1)*tau)| 0.0))
; about L_P
(assert (>= L_P 0.0))
; L_P is nonnegative
(assert (>= L_P 0.0))
; exp(L_P*Sum(lip[i1], i1, 0, j - 1)*tau) is nonnegative
(assert (>= |exp(L_P*Sum(lip[i1], i1, 0, j - 1)*tau)| 0.0))
; exp(L_P*lip[j]*tau) is nonnegative
(assert (>= |exp(L_P*lip[j]*tau)| 0.0))
; lip[j] is nonnegative
(assert (>= |lip[j]| 0.0))
; tau is nonnegative
(assert (>= tau 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) (* |exp(L_P*Sum(lip[i1], i1, 0, j - 1)*tau)| |exp(L_P*lip[j]*tau)|)) 0.0))
(check-sat)
(reset)
; huang2025/W2d, step 5, base
; claim: g_0 + L_P*tau*Sum(a[s] + lip[s]*norm(x[s]), s, 0, 0 - 1) <= (g_0 + L_P*tau*Sum(a[s], s, 0, 0 - 1))*exp(L_P*tau*Sum(lip[s], s, 0, 0 - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; huang2025/W2d, step 5, step
; claim: g_0 + L_P*tau*(Sum(a[s] + lip[s]*norm(x[s]), s, 0, j - 1) + (a[j + 1 - 1] + lip[j + 1 - 1]*norm(x[j + 1 - 1]))) <= (g_0 + L_P*tau*(Sum(a[s], s, 0, j - 1) + a[j + 1 - 1]))*exp(L_P*tau*(Sum(lip[s], s, 0, j - 1) + lip[j + 1 - 1]))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L_P Real)
(declare-const |Sum(K[j, i1], i1, 0, j - 1)| Real)
(declare-const |Sum(a[i1], i1, 0, j - 1)| Real)
(declare-const |Sum(lip[i1]*norm(x[i1]), i1, 0, j - 1)| Real)
(declare-const |a[j]| Real)
(declare-const |exp(L_P*Sum(lip[i1], i1, 0, j - 1)*tau)| Real)
(declare-const |exp(L_P*lip[j]*tau)| Real)
(declare-const g_0 Real)
(declare-const |inner(x[j], x[j])| Real)
(declare-const |lip[j]| Real)
(declare-const |norm(x[j])| Real)
(declare-const tau Real)
; induction hypothesis
(assert (>= (+ (* L_P |Sum(a[i1], i1, 0, j - 1)| |exp(L_P*Sum(lip[i1], i1, 0, j - 1)*tau)| tau) (* (- 1.0) L_P |Sum(a[i1], i1, 0, j - 1)| tau) (* (- 1.0) L_P |Sum(lip[i1]*norm(x[i1]), i1, 0, j - 1)| tau) (* |exp(L_P*Sum(lip[i1], i1, 0, j - 1)*tau)| g_0) (* (- 1.0) g_0)) 0.0))
; H1
(assert (>= (+ (* L_P |Sum(K[j, i1], i1, 0, j - 1)| tau) g_0 (* (- 1.0) |norm(x[j])|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |Sum(K[j, i1], i1, 0, j - 1)|) |Sum(a[i1], i1, 0, j - 1)| |Sum(lip[i1]*norm(x[i1]), i1, 0, j - 1)|) 0.0))
; 2
(assert (>= (+ (* L_P |Sum(a[i1], i1, 0, j - 1)| tau) (* L_P |Sum(lip[i1]*norm(x[i1]), i1, 0, j - 1)| tau) g_0 (* (- 1.0) |norm(x[j])|)) 0.0))
; 3
(assert (>= (+ (- 1.0) (* (- 1.0) L_P |lip[j]| tau) |exp(L_P*lip[j]*tau)|) 0.0))
; 4
(assert (>= (+ (- 1.0) |exp(L_P*Sum(lip[i1], i1, 0, j - 1)*tau)|) 0.0))
; about tau
(assert (>= tau 0.0))
; about norm(x[j])
(assert (= (+ (* (- 1.0) |inner(x[j], x[j])|) (* |norm(x[j])| |norm(x[j])|)) 0.0))
; about inner(x[j], x[j])
(assert (= (+ |inner(x[j], x[j])| (* (- 1.0) |norm(x[j])| |norm(x[j])|)) 0.0))
; about lip[j]
(assert (>= |lip[j]| 0.0))
; about g_0
(assert (>= g_0 0.0))
; about exp(L_P*lip[j]*tau)
(assert (> |exp(L_P*lip[j]*tau)| 0.0))
; about exp(L_P*Sum(lip[i1], i1, 0, j - 1)*tau)
(assert (> |exp(L_P*Sum(lip[i1], i1, 0, j - 1)*tau)| 0.0))
; about a[j]
(assert (>= |a[j]| 0.0))
; about L_P
(assert (>= L_P 0.0))
; L_P is nonnegative
(assert (>= L_P 0.0))
; Sum(K[j, i1], i1, 0, j - 1) is nonnegative
(assert (>= |Sum(K[j, i1], i1, 0, j - 1)| 0.0))
; Sum(a[i1], i1, 0, j - 1) is nonnegative
(assert (>= |Sum(a[i1], i1, 0, j - 1)| 0.0))
; Sum(lip[i1]*norm(x[i1]), i1, 0, j - 1) is nonnegative
(assert (>= |Sum(lip[i1]*norm(x[i1]), i1, 0, j - 1)| 0.0))
; a[j] is nonnegative
(assert (>= |a[j]| 0.0))
; exp(L_P*Sum(lip[i1], i1, 0, j - 1)*tau) is nonnegative
(assert (>= |exp(L_P*Sum(lip[i1], i1, 0, j - 1)*tau)| 0.0))
; exp(L_P*lip[j]*tau) is nonnegative
(assert (>= |exp(L_P*lip[j]*tau)| 0.0))
; g_0 is nonnegative
(assert (>= g_0 0.0))
; inner(x[j], x[j]) is nonnegative
(assert (>= |inner(x[j], x[j])| 0.0))
; lip[j] is nonnegative
(assert (>= |lip[j]| 0.0))
; norm(x[j]) is nonnegative
(assert (>= |norm(x[j])| 0.0))
; tau is nonnegative
(assert (>= tau 0.0))
; the negation of the claim
(assert (< (+ (* L_P |Sum(a[i1], i1, 0, j - 1)| |exp(L_P*Sum(lip[i1], i1, 0, j - 1)*tau)| |exp(L_P*lip[j]*tau)| tau) (* (- 1.0) L_P |Sum(a[i1], i1, 0, j - 1)| tau) (* (- 1.0) L_P |Sum(lip[i1]*norm(x[i1]), i1, 0, j - 1)| tau) (* L_P |a[j]| |exp(L_P*Sum(lip[i1], i1, 0, j - 1)*tau)| |exp(L_P*lip[j]*tau)| tau) (* (- 1.0) L_P |a[j]| tau) (* (- 1.0) L_P |lip[j]| |norm(x[j])| tau) (* |exp(L_P*Sum(lip[i1], i1, 0, j - 1)*tau)| |exp(L_P*lip[j]*tau)| g_0) (* (- 1.0) g_0)) 0.0))
(check-sat)
(reset)
; huang2025/W2d, claim
; claim: norm(x[n]) <= (g_0 + L_P*tau*Sum(a[s], s, 0, n - 1))*exp(L_P*tau*Sum(lip[s], s, 0, n - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L_P Real)
(declare-const |Sum(K[n, i1], i1, 0, n - 1)| Real)
(declare-const |Sum(a[i1], i1, 0, n - 1)| Real)
(declare-const |Sum(lip[i1]*norm(x[i1]), i1, 0, n - 1)| Real)
(declare-const |exp(L_P*Sum(lip[i1], i1, 0, n - 1)*tau)| Real)
(declare-const |exp(L_P*lip[n]*tau)| Real)
(declare-const g_0 Real)
(declare-const |inner(x[n], x[n])| Real)
(declare-const |lip[n]| Real)
(declare-const |norm(x[n])| Real)
(declare-const tau Real)
; H1
(assert (>= (+ (* L_P |Sum(K[n, i1], i1, 0, n - 1)| tau) g_0 (* (- 1.0) |norm(x[n])|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |Sum(K[n, i1], i1, 0, n - 1)|) |Sum(a[i1], i1, 0, n - 1)| |Sum(lip[i1]*norm(x[i1]), i1, 0, n - 1)|) 0.0))
; 2
(assert (>= (+ (* L_P |Sum(a[i1], i1, 0, n - 1)| tau) (* L_P |Sum(lip[i1]*norm(x[i1]), i1, 0, n - 1)| tau) g_0 (* (- 1.0) |norm(x[n])|)) 0.0))
; 3
(assert (>= (+ (- 1.0) (* (- 1.0) L_P |lip[n]| tau) |exp(L_P*lip[n]*tau)|) 0.0))
; 4
(assert (>= (+ (- 1.0) |exp(L_P*Sum(lip[i1], i1, 0, n - 1)*tau)|) 0.0))
; 5
(assert (>= (+ (* L_P |Sum(a[i1], i1, 0, n - 1)| |exp(L_P*Sum(lip[i1], i1, 0, n - 1)*tau)| tau) (* (- 1.0) L_P |Sum(a[i1], i1, 0, n - 1)| tau) (* (- 1.0) L_P |Sum(lip[i1]*norm(x[i1]), i1, 0, n - 1)| tau) (* |exp(L_P*Sum(lip[i1], i1, 0, n - 1)*tau)| g_0) (* (- 1.0) g_0)) 0.0))
; about tau
(assert (>= tau 0.0))
; about norm(x[n])
(assert (= (+ (* (- 1.0) |inner(x[n], x[n])|) (* |norm(x[n])| |norm(x[n])|)) 0.0))
; about inner(x[n], x[n])
(assert (= (+ |inner(x[n], x[n])| (* (- 1.0) |norm(x[n])| |norm(x[n])|)) 0.0))
; about lip[n]
(assert (>= |lip[n]| 0.0))
; about g_0
(assert (>= g_0 0.0))
; about exp(L_P*lip[n]*tau)
(assert (> |exp(L_P*lip[n]*tau)| 0.0))
; about exp(L_P*Sum(lip[i1], i1, 0, n - 1)*tau)
(assert (> |exp(L_P*Sum(lip[i1], i1, 0, n - 1)*tau)| 0.0))
; about L_P
(assert (>= L_P 0.0))
; L_P is nonnegative
(assert (>= L_P 0.0))
; Sum(K[n, i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(K[n, i1], i1, 0, n - 1)| 0.0))
; Sum(a[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(a[i1], i1, 0, n - 1)| 0.0))
; Sum(lip[i1]*norm(x[i1]), i1, 0, n - 1) is nonnegative
(assert (>= |Sum(lip[i1]*norm(x[i1]), i1, 0, n - 1)| 0.0))
; exp(L_P*Sum(lip[i1], i1, 0, n - 1)*tau) is nonnegative
(assert (>= |exp(L_P*Sum(lip[i1], i1, 0, n - 1)*tau)| 0.0))
; exp(L_P*lip[n]*tau) is nonnegative
(assert (>= |exp(L_P*lip[n]*tau)| 0.0))
; g_0 is nonnegative
(assert (>= g_0 0.0))
; inner(x[n], x[n]) is nonnegative
(assert (>= |inner(x[n], x[n])| 0.0))
; lip[n] is nonnegative
(assert (>= |lip[n]| 0.0))
; norm(x[n]) is nonnegative
(assert (>= |norm(x[n])| 0.0))
; tau is nonnegative
(assert (>= tau 0.0))
; the negation of the claim
(assert (< (+ (* L_P |Sum(a[i1], i1, 0, n - 1)| |exp(L_P*Sum(lip[i1], i1, 0, n - 1)*tau)| tau) (* |exp(L_P*Sum(lip[i1], i1, 0, n - 1)*tau)| g_0) (* (- 1.0) |norm(x[n])|)) 0.0))
(check-sat)
