; huang2025/W3, step 1, each
; claim: K[j, i] <= lip[i]*norm(x[i] - y[i]) + L_th*dth[j, i]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const D Real)
(declare-const |K[j, i]| Real)
(declare-const L_0 Real)
(declare-const L_P Real)
(declare-const L_th Real)
(declare-const |Sum(K[i, i1], i1, 0, i - 1)| Real)
(declare-const |Sum(dth[i, i1], i1, 0, i - 1)| Real)
(declare-const |Sum(dth[j, i1], i1, 0, j - 1)| Real)
(declare-const |dth[j, i]| Real)
(declare-const |inner(p, p)| Real)
(declare-const |inner(p, q)| Real)
(declare-const |inner(q, q)| Real)
(declare-const |inner(x[i], x[i])| Real)
(declare-const |inner(x[i], y[i])| Real)
(declare-const |inner(y[i], y[i])| Real)
(declare-const |lip[i]| Real)
(declare-const |norm(p + (-1)*q)| Real)
(declare-const |norm(p)| Real)
(declare-const |norm(q)| Real)
(declare-const |norm(x[i] + (-1)*y[i])| Real)
(declare-const |norm(x[i])| Real)
(declare-const |norm(y[i])| Real)
(declare-const tau Real)
; H1
(assert (>= (+ (* L_0 |norm(p + (-1)*q)|) (* L_P |Sum(K[i, i1], i1, 0, i - 1)| tau) (* (- 1.0) |norm(x[i] + (-1)*y[i])|)) 0.0))
; H2
(assert (>= (+ (* (- 1.0) |K[j, i]|) (* L_th |dth[j, i]|) (* |lip[i]| |norm(x[i] + (-1)*y[i])|)) 0.0))
; H3
(assert (>= (+ D (* (- 1.0) L_th |Sum(dth[i, i1], i1, 0, i - 1)| tau)) 0.0))
; H3
(assert (>= (+ D (* (- 1.0) L_th |Sum(dth[j, i1], i1, 0, j - 1)| tau)) 0.0))
; about tau
(assert (>= tau 0.0))
; about norm(x[i] + (-1)*y[i])
(assert (= (+ (* (- 1.0) |inner(x[i], x[i])|) (* 2.0 |inner(x[i], y[i])|) (* (- 1.0) |inner(y[i], y[i])|) (* |norm(x[i] + (-1)*y[i])| |norm(x[i] + (-1)*y[i])|)) 0.0))
; about inner(y[i], y[i])
(assert (= (+ |inner(y[i], y[i])| (* (- 1.0) |norm(y[i])| |norm(y[i])|)) 0.0))
; about norm(y[i])
(assert (= (+ (* (- 1.0) |inner(y[i], y[i])|) (* |norm(y[i])| |norm(y[i])|)) 0.0))
; about inner(x[i], x[i])
(assert (= (+ |inner(x[i], x[i])| (* (- 1.0) |norm(x[i])| |norm(x[i])|)) 0.0))
; about norm(x[i])
(assert (= (+ (* (- 1.0) |inner(x[i], x[i])|) (* |norm(x[i])| |norm(x[i])|)) 0.0))
; about norm(p + (-1)*q)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, q)|) (* (- 1.0) |inner(q, q)|) (* |norm(p + (-1)*q)| |norm(p + (-1)*q)|)) 0.0))
; about inner(q, q)
(assert (= (+ |inner(q, q)| (* (- 1.0) |norm(q)| |norm(q)|)) 0.0))
; about norm(q)
(assert (= (+ (* (- 1.0) |inner(q, q)|) (* |norm(q)| |norm(q)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about lip[i]
(assert (>= |lip[i]| 0.0))
; about dth[j, i]
(assert (>= |dth[j, i]| 0.0))
; about L_th
(assert (>= L_th 0.0))
; about L_P
(assert (>= L_P 0.0))
; about L_0
(assert (>= L_0 0.0))
; about K[j, i]
(assert (>= |K[j, i]| 0.0))
; about D
(assert (>= D 0.0))
; D is nonnegative
(assert (>= D 0.0))
; K[j, i] is nonnegative
(assert (>= |K[j, i]| 0.0))
; L_0 is nonnegative
(assert (>= L_0 0.0))
; L_P is nonnegative
(assert (>= L_P 0.0))
; L_th is nonnegative
(assert (>= L_th 0.0))
; Sum(K[i, i1], i1, 0, i - 1) is nonnegative
(assert (>= |Sum(K[i, i1], i1, 0, i - 1)| 0.0))
; Sum(dth[i, i1], i1, 0, i - 1) is nonnegative
(assert (>= |Sum(dth[i, i1], i1, 0, i - 1)| 0.0))
; Sum(dth[j, i1], i1, 0, j - 1) is nonnegative
(assert (>= |Sum(dth[j, i1], i1, 0, j - 1)| 0.0))
; dth[j, i] is nonnegative
(assert (>= |dth[j, i]| 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; inner(q, q) is nonnegative
(assert (>= |inner(q, q)| 0.0))
; inner(x[i], x[i]) is nonnegative
(assert (>= |inner(x[i], x[i])| 0.0))
; inner(y[i], y[i]) is nonnegative
(assert (>= |inner(y[i], y[i])| 0.0))
; lip[i] is nonnegative
(assert (>= |lip[i]| 0.0))
; norm(p + (-1)*q) is nonnegative
(assert (>= |norm(p + (-1)*q)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; norm(q) is nonnegative
(assert (>= |norm(q)| 0.0))
; norm(x[i] + (-1)*y[i]) is nonnegative
(assert (>= |norm(x[i] + (-1)*y[i])| 0.0))
; norm(x[i]) is nonnegative
(assert (>= |norm(x[i])| 0.0))
; norm(y[i]) is nonnegative
(assert (>= |norm(y[i])| 0.0))
; tau is nonnegative
(assert (>= tau 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |K[j, i]|) (* L_th |dth[j, i]|) (* |lip[i]| |norm(x[i] + (-1)*y[i])|)) 0.0))
(check-sat)
(reset)
; huang2025/W3, step 2
; claim: norm(x[j] - y[j]) <= L_0*norm(p - q) + L_P*D + L_P*tau*Sum(lip[s]*norm(x[s] - y[s]), s, 0, j - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const D Real)
(declare-const L_0 Real)
(declare-const L_P Real)
(declare-const L_th Real)
(declare-const |Sum(K[j, i1], i1, 0, j - 1)| Real)
(declare-const |Sum(dth[j, i1], i1, 0, j - 1)| Real)
(declare-const |Sum(lip[i1]*norm(x[i1] + (-1)*y[i1]), i1, 0, j - 1)| Real)
(declare-const |inner(p, p)| Real)
(declare-const |inner(p, q)| Real)
(declare-const |inner(q, q)| Real)
(declare-const |inner(x[j], x[j])| Real)
(declare-const |inner(x[j], y[j])| Real)
(declare-const |inner(y[j], y[j])| Real)
(declare-const |norm(p + (-1)*q)| Real)
(declare-const |norm(p)| Real)
(declare-const |norm(q)| Real)
(declare-const |norm(x[j] + (-1)*y[j])| Real)
(declare-const |norm(x[j])| Real)
(declare-const |norm(y[j])| Real)
(declare-const tau Real)
; H1
(assert (>= (+ (* L_0 |norm(p + (-1)*q)|) (* L_P |Sum(K[j, i1], i1, 0, j - 1)| tau) (* (- 1.0) |norm(x[j] + (-1)*y[j])|)) 0.0))
; H3
(assert (>= (+ D (* (- 1.0) L_th |Sum(dth[j, i1], i1, 0, j - 1)| tau)) 0.0))
; 1
(assert (>= (+ (* L_th |Sum(dth[j, i1], i1, 0, j - 1)|) (* (- 1.0) |Sum(K[j, i1], i1, 0, j - 1)|) |Sum(lip[i1]*norm(x[i1] + (-1)*y[i1]), i1, 0, j - 1)|) 0.0))
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
; about norm(p + (-1)*q)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, q)|) (* (- 1.0) |inner(q, q)|) (* |norm(p + (-1)*q)| |norm(p + (-1)*q)|)) 0.0))
; about inner(q, q)
(assert (= (+ |inner(q, q)| (* (- 1.0) |norm(q)| |norm(q)|)) 0.0))
; about norm(q)
(assert (= (+ (* (- 1.0) |inner(q, q)|) (* |norm(q)| |norm(q)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about L_th
(assert (>= L_th 0.0))
; about L_P
(assert (>= L_P 0.0))
; about L_0
(assert (>= L_0 0.0))
; about D
(assert (>= D 0.0))
; D is nonnegative
(assert (>= D 0.0))
; L_0 is nonnegative
(assert (>= L_0 0.0))
; L_P is nonnegative
(assert (>= L_P 0.0))
; L_th is nonnegative
(assert (>= L_th 0.0))
; Sum(K[j, i1], i1, 0, j - 1) is nonnegative
(assert (>= |Sum(K[j, i1], i1, 0, j - 1)| 0.0))
; Sum(dth[j, i1], i1, 0, j - 1) is nonnegative
(assert (>= |Sum(dth[j, i1], i1, 0, j - 1)| 0.0))
; Sum(lip[i1]*norm(x[i1] + (-1)*y[i1]), i1, 0, j - 1) is nonnegative
(assert (>= |Sum(lip[i1]*norm(x[i1] + (-1)*y[i1]), i1, 0, j - 1)| 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; inner(q, q) is nonnegative
(assert (>= |inner(q, q)| 0.0))
; inner(x[j], x[j]) is nonnegative
(assert (>= |inner(x[j], x[j])| 0.0))
; inner(y[j], y[j]) is nonnegative
(assert (>= |inner(y[j], y[j])| 0.0))
; norm(p + (-1)*q) is nonnegative
(assert (>= |norm(p + (-1)*q)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; norm(q) is nonnegative
(assert (>= |norm(q)| 0.0))
; norm(x[j] + (-1)*y[j]) is nonnegative
(assert (>= |norm(x[j] + (-1)*y[j])| 0.0))
; norm(x[j]) is nonnegative
(assert (>= |norm(x[j])| 0.0))
; norm(y[j]) is nonnegative
(assert (>= |norm(y[j])| 0.0))
; tau is nonnegative
(assert (>= tau 0.0))
; the negation of the claim
(assert (< (+ (* D L_P) (* L_0 |norm(p + (-1)*q)|) (* L_P |Sum(lip[i1]*norm(x[i1] + (-1)*y[i1]), i1, 0, j - 1)| tau) (* (- 1.0) |norm(x[j] + (-1)*y[j])|)) 0.0))
(check-sat)
(reset)
; huang2025/W3, step 3, base
; claim: L_0*norm(p - q) + L_P*D + L_P*tau*Sum(lip[s]*norm(x[s] - y[s]), s, 0, 0 - 1) <= (L_0*norm(p - q) + L_P*D)*Product(1 + L_P*tau*lip[s], s, 0, 0 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; huang2025/W3, step 3, step
; claim: L_0*norm(p - q) + L_P*D + L_P*tau*(Sum(lip[s]*norm(x[s] - y[s]), s, 0, j - 1) + lip[j + 1 - 1]*norm(x[j + 1 - 1] - y[j + 1 - 1])) <= (L_0*norm(p - q) + L_P*D)*((1 + L_P*tau*lip[j + 1 - 1])*Product(1 + L_P*tau*lip[s], s, 0, j - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const D Real)
(declare-const L_0 Real)
(declare-const L_P Real)
(declare-const |Product(L_P*lip[i1]*tau + 1, i1, 0, j - 1)| Real)
(declare-const |Sum(lip[i1]*norm(x[i1] + (-1)*y[i1]), i1, 0, j - 1)| Real)
(declare-const |inner(p, p)| Real)
(declare-const |inner(p, q)| Real)
(declare-const |inner(q, q)| Real)
(declare-const |inner(x[j], x[j])| Real)
(declare-const |inner(x[j], y[j])| Real)
(declare-const |inner(y[j], y[j])| Real)
(declare-const |lip[j]| Real)
(declare-const |norm(p + (-1)*q)| Real)
(declare-const |norm(p)| Real)
(declare-const |norm(q)| Real)
(declare-const |norm(x[j] + (-1)*y[j])| Real)
(declare-const |norm(x[j])| Real)
(declare-const |norm(y[j])| Real)
(declare-const tau Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) D L_P) (* D L_P |Product(L_P*lip[i1]*tau + 1, i1, 0, j - 1)|) (* L_0 |Product(L_P*lip[i1]*tau + 1, i1, 0, j - 1)| |norm(p + (-1)*q)|) (* (- 1.0) L_0 |norm(p + (-1)*q)|) (* (- 1.0) L_P |Sum(lip[i1]*norm(x[i1] + (-1)*y[i1]), i1, 0, j - 1)| tau)) 0.0))
; 2
(assert (>= (+ (* D L_P) (* L_0 |norm(p + (-1)*q)|) (* L_P |Sum(lip[i1]*norm(x[i1] + (-1)*y[i1]), i1, 0, j - 1)| tau) (* (- 1.0) |norm(x[j] + (-1)*y[j])|)) 0.0))
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
; about norm(p + (-1)*q)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, q)|) (* (- 1.0) |inner(q, q)|) (* |norm(p + (-1)*q)| |norm(p + (-1)*q)|)) 0.0))
; about inner(q, q)
(assert (= (+ |inner(q, q)| (* (- 1.0) |norm(q)| |norm(q)|)) 0.0))
; about norm(q)
(assert (= (+ (* (- 1.0) |inner(q, q)|) (* |norm(q)| |norm(q)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about lip[j]
(assert (>= |lip[j]| 0.0))
; about L_P
(assert (>= L_P 0.0))
; about L_0
(assert (>= L_0 0.0))
; about D
(assert (>= D 0.0))
; D is nonnegative
(assert (>= D 0.0))
; L_0 is nonnegative
(assert (>= L_0 0.0))
; L_P is nonnegative
(assert (>= L_P 0.0))
; Product(L_P*lip[i1]*tau + 1, i1, 0, j - 1) is nonnegative
(assert (>= |Product(L_P*lip[i1]*tau + 1, i1, 0, j - 1)| 0.0))
; Sum(lip[i1]*norm(x[i1] + (-1)*y[i1]), i1, 0, j - 1) is nonnegative
(assert (>= |Sum(lip[i1]*norm(x[i1] + (-1)*y[i1]), i1, 0, j - 1)| 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; inner(q, q) is nonnegative
(assert (>= |inner(q, q)| 0.0))
; inner(x[j], x[j]) is nonnegative
(assert (>= |inner(x[j], x[j])| 0.0))
; inner(y[j], y[j]) is nonnegative
(assert (>= |inner(y[j], y[j])| 0.0))
; lip[j] is nonnegative
(assert (>= |lip[j]| 0.0))
; norm(p + (-1)*q) is nonnegative
(assert (>= |norm(p + (-1)*q)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; norm(q) is nonnegative
(assert (>= |norm(q)| 0.0))
; norm(x[j] + (-1)*y[j]) is nonnegative
(assert (>= |norm(x[j] + (-1)*y[j])| 0.0))
; norm(x[j]) is nonnegative
(assert (>= |norm(x[j])| 0.0))
; norm(y[j]) is nonnegative
(assert (>= |norm(y[j])| 0.0))
; tau is nonnegative
(assert (>= tau 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) D L_P) (* D L_P |Product(L_P*lip[i1]*tau + 1, i1, 0, j - 1)|) (* D L_P L_P |Product(L_P*lip[i1]*tau + 1, i1, 0, j - 1)| |lip[j]| tau) (* L_0 L_P |Product(L_P*lip[i1]*tau + 1, i1, 0, j - 1)| |lip[j]| |norm(p + (-1)*q)| tau) (* L_0 |Product(L_P*lip[i1]*tau + 1, i1, 0, j - 1)| |norm(p + (-1)*q)|) (* (- 1.0) L_0 |norm(p + (-1)*q)|) (* (- 1.0) L_P |Sum(lip[i1]*norm(x[i1] + (-1)*y[i1]), i1, 0, j - 1)| tau) (* (- 1.0) L_P |lip[j]| |norm(x[j] + (-1)*y[j])| tau)) 0.0))
(check-sat)
(reset)
; huang2025/W3, claim
; claim: norm(x[n] - y[n]) <= (L_0*norm(p - q) + L_P*D)*Product(1 + L_P*tau*lip[s], s, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const D Real)
(declare-const L_0 Real)
(declare-const L_P Real)
(declare-const |Product(L_P*lip[i1]*tau + 1, i1, 0, n - 1)| Real)
(declare-const |Sum(lip[i1]*norm(x[i1] + (-1)*y[i1]), i1, 0, n - 1)| Real)
(declare-const |inner(p, p)| Real)
(declare-const |inner(p, q)| Real)
(declare-const |inner(q, q)| Real)
(declare-const |inner(x[n], x[n])| Real)
(declare-const |inner(x[n], y[n])| Real)
(declare-const |inner(y[n], y[n])| Real)
(declare-const |norm(p + (-1)*q)| Real)
(declare-const |norm(p)| Real)
(declare-const |norm(q)| Real)
(declare-const |norm(x[n] + (-1)*y[n])| Real)
(declare-const |norm(x[n])| Real)
(declare-const |norm(y[n])| Real)
(declare-const tau Real)
; 2
(assert (>= (+ (* D L_P) (* L_0 |norm(p + (-1)*q)|) (* L_P |Sum(lip[i1]*norm(x[i1] + (-1)*y[i1]), i1, 0, n - 1)| tau) (* (- 1.0) |norm(x[n] + (-1)*y[n])|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) D L_P) (* D L_P |Product(L_P*lip[i1]*tau + 1, i1, 0, n - 1)|) (* L_0 |Product(L_P*lip[i1]*tau + 1, i1, 0, n - 1)| |norm(p + (-1)*q)|) (* (- 1.0) L_0 |norm(p + (-1)*q)|) (* (- 1.0) L_P |Sum(lip[i1]*norm(x[i1] + (-1)*y[i1]), i1, 0, n - 1)| tau)) 0.0))
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
; about norm(p + (-1)*q)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, q)|) (* (- 1.0) |inner(q, q)|) (* |norm(p + (-1)*q)| |norm(p + (-1)*q)|)) 0.0))
; about inner(q, q)
(assert (= (+ |inner(q, q)| (* (- 1.0) |norm(q)| |norm(q)|)) 0.0))
; about norm(q)
(assert (= (+ (* (- 1.0) |inner(q, q)|) (* |norm(q)| |norm(q)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about L_P
(assert (>= L_P 0.0))
; about L_0
(assert (>= L_0 0.0))
; about D
(assert (>= D 0.0))
; D is nonnegative
(assert (>= D 0.0))
; L_0 is nonnegative
(assert (>= L_0 0.0))
; L_P is nonnegative
(assert (>= L_P 0.0))
; Product(L_P*lip[i1]*tau + 1, i1, 0, n - 1) is nonnegative
(assert (>= |Product(L_P*lip[i1]*tau + 1, i1, 0, n - 1)| 0.0))
; Sum(lip[i1]*norm(x[i1] + (-1)*y[i1]), i1, 0, n - 1) is nonnegative
(assert (>= |Sum(lip[i1]*norm(x[i1] + (-1)*y[i1]), i1, 0, n - 1)| 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; inner(q, q) is nonnegative
(assert (>= |inner(q, q)| 0.0))
; inner(x[n], x[n]) is nonnegative
(assert (>= |inner(x[n], x[n])| 0.0))
; inner(y[n], y[n]) is nonnegative
(assert (>= |inner(y[n], y[n])| 0.0))
; norm(p + (-1)*q) is nonnegative
(assert (>= |norm(p + (-1)*q)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; norm(q) is nonnegative
(assert (>= |norm(q)| 0.0))
; norm(x[n] + (-1)*y[n]) is nonnegative
(assert (>= |norm(x[n] + (-1)*y[n])| 0.0))
; norm(x[n]) is nonnegative
(assert (>= |norm(x[n])| 0.0))
; norm(y[n]) is nonnegative
(assert (>= |norm(y[n])| 0.0))
; tau is nonnegative
(assert (>= tau 0.0))
; the negation of the claim
(assert (< (+ (* D L_P |Product(L_P*lip[i1]*tau + 1, i1, 0, n - 1)|) (* L_0 |Product(L_P*lip[i1]*tau + 1, i1, 0, n - 1)| |norm(p + (-1)*q)|) (* (- 1.0) |norm(x[n] + (-1)*y[n])|)) 0.0))
(check-sat)
