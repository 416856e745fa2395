; published/P9a, step 1
; claim: v[j]*relu(z[j]) - vp[j]*relu(zp[j]) <= Abs(v[j]*z[j] - vp[j]*zp[j])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Max(0, z[j])| Real)
(declare-const |Max(0, zp[j])| Real)
(declare-const |abs(-v[j]*z[j] + vp[j]*zp[j])| Real)
(declare-const |v[j]| Real)
(declare-const |vp[j]| Real)
(declare-const |z[j]| Real)
(declare-const |zp[j]| Real)
; H3
(assert (>= (* |v[j]| |vp[j]|) 0.0))
; about abs(-v[j]*z[j] + vp[j]*zp[j])
(assert (= (+ (* |abs(-v[j]*z[j] + vp[j]*zp[j])| |abs(-v[j]*z[j] + vp[j]*zp[j])|) (* 2.0 |v[j]| |vp[j]| |z[j]| |zp[j]|) (* (- 1.0) |v[j]| |v[j]| |z[j]| |z[j]|) (* (- 1.0) |vp[j]| |vp[j]| |zp[j]| |zp[j]|)) 0.0))
; about abs(-v[j]*z[j] + vp[j]*zp[j])
(assert (>= (+ |abs(-v[j]*z[j] + vp[j]*zp[j])| (* |v[j]| |z[j]|) (* (- 1.0) |vp[j]| |zp[j]|)) 0.0))
; about abs(-v[j]*z[j] + vp[j]*zp[j])
(assert (>= (+ |abs(-v[j]*z[j] + vp[j]*zp[j])| (* (- 1.0) |v[j]| |z[j]|) (* |vp[j]| |zp[j]|)) 0.0))
; about Max(0, zp[j])
(assert (>= |Max(0, zp[j])| 0.0))
; about Max(0, zp[j])
(assert (>= (+ |Max(0, zp[j])| (* (- 1.0) |zp[j]|)) 0.0))
; about Max(0, zp[j])
(assert (or (= |Max(0, zp[j])| 0.0) (= (+ |Max(0, zp[j])| (* (- 1.0) |zp[j]|)) 0.0)))
; about Max(0, z[j])
(assert (>= |Max(0, z[j])| 0.0))
; about Max(0, z[j])
(assert (>= (+ |Max(0, z[j])| (* (- 1.0) |z[j]|)) 0.0))
; about Max(0, z[j])
(assert (or (= |Max(0, z[j])| 0.0) (= (+ |Max(0, z[j])| (* (- 1.0) |z[j]|)) 0.0)))
; Max(0, z[j]) is nonnegative
(assert (>= |Max(0, z[j])| 0.0))
; Max(0, zp[j]) is nonnegative
(assert (>= |Max(0, zp[j])| 0.0))
; abs(-v[j]*z[j] + vp[j]*zp[j]) is nonnegative
(assert (>= |abs(-v[j]*z[j] + vp[j]*zp[j])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Max(0, z[j])| |v[j]|) (* |Max(0, zp[j])| |vp[j]|) |abs(-v[j]*z[j] + vp[j]*zp[j])|) 0.0))
(check-sat)
(reset)
; published/P9a, step 2
; claim: vp[j]*relu(zp[j]) - v[j]*relu(z[j]) <= Abs(v[j]*z[j] - vp[j]*zp[j])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Max(0, z[j])| Real)
(declare-const |Max(0, zp[j])| Real)
(declare-const |abs(-v[j]*z[j] + vp[j]*zp[j])| Real)
(declare-const |v[j]| Real)
(declare-const |vp[j]| Real)
(declare-const |z[j]| Real)
(declare-const |zp[j]| Real)
; H3
(assert (>= (* |v[j]| |vp[j]|) 0.0))
; about abs(-v[j]*z[j] + vp[j]*zp[j])
(assert (= (+ (* |abs(-v[j]*z[j] + vp[j]*zp[j])| |abs(-v[j]*z[j] + vp[j]*zp[j])|) (* 2.0 |v[j]| |vp[j]| |z[j]| |zp[j]|) (* (- 1.0) |v[j]| |v[j]| |z[j]| |z[j]|) (* (- 1.0) |vp[j]| |vp[j]| |zp[j]| |zp[j]|)) 0.0))
; about abs(-v[j]*z[j] + vp[j]*zp[j])
(assert (>= (+ |abs(-v[j]*z[j] + vp[j]*zp[j])| (* |v[j]| |z[j]|) (* (- 1.0) |vp[j]| |zp[j]|)) 0.0))
; about abs(-v[j]*z[j] + vp[j]*zp[j])
(assert (>= (+ |abs(-v[j]*z[j] + vp[j]*zp[j])| (* (- 1.0) |v[j]| |z[j]|) (* |vp[j]| |zp[j]|)) 0.0))
; about Max(0, zp[j])
(assert (>= |Max(0, zp[j])| 0.0))
; about Max(0, zp[j])
(assert (>= (+ |Max(0, zp[j])| (* (- 1.0) |zp[j]|)) 0.0))
; about Max(0, zp[j])
(assert (or (= |Max(0, zp[j])| 0.0) (= (+ |Max(0, zp[j])| (* (- 1.0) |zp[j]|)) 0.0)))
; about Max(0, z[j])
(assert (>= |Max(0, z[j])| 0.0))
; about Max(0, z[j])
(assert (>= (+ |Max(0, z[j])| (* (- 1.0) |z[j]|)) 0.0))
; about Max(0, z[j])
(assert (or (= |Max(0, z[j])| 0.0) (= (+ |Max(0, z[j])| (* (- 1.0) |z[j]|)) 0.0)))
; Max(0, z[j]) is nonnegative
(assert (>= |Max(0, z[j])| 0.0))
; Max(0, zp[j]) is nonnegative
(assert (>= |Max(0, zp[j])| 0.0))
; abs(-v[j]*z[j] + vp[j]*zp[j]) is nonnegative
(assert (>= |abs(-v[j]*z[j] + vp[j]*zp[j])| 0.0))
; the negation of the claim
(assert (< (+ (* |Max(0, z[j])| |v[j]|) (* (- 1.0) |Max(0, zp[j])| |vp[j]|) |abs(-v[j]*z[j] + vp[j]*zp[j])|) 0.0))
(check-sat)
(reset)
; published/P9a, step 3
; claim: (v[j]*w[j, i] - vp[j]*wp[j, i])*x[i] <= X*Abs(v[j]*w[j, i] - vp[j]*wp[j, i])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const X Real)
(declare-const |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])| Real)
(declare-const |abs(x[i])| Real)
(declare-const |v[j]| Real)
(declare-const |vp[j]| Real)
(declare-const |w[j, i]| Real)
(declare-const |wp[j, i]| Real)
(declare-const |x[i]| Real)
; H4
(assert (>= (+ X (* (- 1.0) |abs(x[i])|)) 0.0))
; about abs(x[i])
(assert (= (+ (* |abs(x[i])| |abs(x[i])|) (* (- 1.0) |x[i]| |x[i]|)) 0.0))
; about abs(x[i])
(assert (>= (+ |abs(x[i])| (* (- 1.0) |x[i]|)) 0.0))
; about abs(x[i])
(assert (>= (+ |abs(x[i])| |x[i]|) 0.0))
; about abs(-v[j]*w[j, i] + vp[j]*wp[j, i])
(assert (= (+ (* |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])| |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])|) (* 2.0 |v[j]| |vp[j]| |w[j, i]| |wp[j, i]|) (* (- 1.0) |v[j]| |v[j]| |w[j, i]| |w[j, i]|) (* (- 1.0) |vp[j]| |vp[j]| |wp[j, i]| |wp[j, i]|)) 0.0))
; about abs(-v[j]*w[j, i] + vp[j]*wp[j, i])
(assert (>= (+ |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])| (* |v[j]| |w[j, i]|) (* (- 1.0) |vp[j]| |wp[j, i]|)) 0.0))
; about abs(-v[j]*w[j, i] + vp[j]*wp[j, i])
(assert (>= (+ |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])| (* (- 1.0) |v[j]| |w[j, i]|) (* |vp[j]| |wp[j, i]|)) 0.0))
; about X
(assert (>= (+ (- 1.0) X) 0.0))
; X is nonnegative
(assert (>= X 0.0))
; abs(-v[j]*w[j, i] + vp[j]*wp[j, i]) is nonnegative
(assert (>= |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])| 0.0))
; abs(x[i]) is nonnegative
(assert (>= |abs(x[i])| 0.0))
; the negation of the claim
(assert (< (+ (* X |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])|) (* (- 1.0) |v[j]| |w[j, i]| |x[i]|) (* |vp[j]| |wp[j, i]| |x[i]|)) 0.0))
(check-sat)
(reset)
; published/P9a, step 4
; claim: -(v[j]*w[j, i] - vp[j]*wp[j, i])*x[i] <= X*Abs(v[j]*w[j, i] - vp[j]*wp[j, i])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const X Real)
(declare-const |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])| Real)
(declare-const |abs(x[i])| Real)
(declare-const |v[j]| Real)
(declare-const |vp[j]| Real)
(declare-const |w[j, i]| Real)
(declare-const |wp[j, i]| Real)
(declare-const |x[i]| Real)
; H4
(assert (>= (+ X (* (- 1.0) |abs(x[i])|)) 0.0))
; about abs(x[i])
(assert (= (+ (* |abs(x[i])| |abs(x[i])|) (* (- 1.0) |x[i]| |x[i]|)) 0.0))
; about abs(x[i])
(assert (>= (+ |abs(x[i])| (* (- 1.0) |x[i]|)) 0.0))
; about abs(x[i])
(assert (>= (+ |abs(x[i])| |x[i]|) 0.0))
; about abs(-v[j]*w[j, i] + vp[j]*wp[j, i])
(assert (= (+ (* |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])| |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])|) (* 2.0 |v[j]| |vp[j]| |w[j, i]| |wp[j, i]|) (* (- 1.0) |v[j]| |v[j]| |w[j, i]| |w[j, i]|) (* (- 1.0) |vp[j]| |vp[j]| |wp[j, i]| |wp[j, i]|)) 0.0))
; about abs(-v[j]*w[j, i] + vp[j]*wp[j, i])
(assert (>= (+ |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])| (* |v[j]| |w[j, i]|) (* (- 1.0) |vp[j]| |wp[j, i]|)) 0.0))
; about abs(-v[j]*w[j, i] + vp[j]*wp[j, i])
(assert (>= (+ |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])| (* (- 1.0) |v[j]| |w[j, i]|) (* |vp[j]| |wp[j, i]|)) 0.0))
; about X
(assert (>= (+ (- 1.0) X) 0.0))
; X is nonnegative
(assert (>= X 0.0))
; abs(-v[j]*w[j, i] + vp[j]*wp[j, i]) is nonnegative
(assert (>= |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])| 0.0))
; abs(x[i]) is nonnegative
(assert (>= |abs(x[i])| 0.0))
; the negation of the claim
(assert (< (+ (* X |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])|) (* |v[j]| |w[j, i]| |x[i]|) (* (- 1.0) |vp[j]| |wp[j, i]| |x[i]|)) 0.0))
(check-sat)
(reset)
; published/P9a, step 5, each
; claim: (v[j]*w[j, i] - vp[j]*wp[j, i])*x[i] <= X*Abs(v[j]*w[j, i] - vp[j]*wp[j, i])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const X Real)
(declare-const |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])| Real)
(declare-const |v[j]| Real)
(declare-const |vp[j]| Real)
(declare-const |w[j, i]| Real)
(declare-const |wp[j, i]| Real)
(declare-const |x[i]| Real)
; 3
(assert (>= (+ (* X |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])|) (* (- 1.0) |v[j]| |w[j, i]| |x[i]|) (* |vp[j]| |wp[j, i]| |x[i]|)) 0.0))
; about abs(-v[j]*w[j, i] + vp[j]*wp[j, i])
(assert (= (+ (* |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])| |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])|) (* 2.0 |v[j]| |vp[j]| |w[j, i]| |wp[j, i]|) (* (- 1.0) |v[j]| |v[j]| |w[j, i]| |w[j, i]|) (* (- 1.0) |vp[j]| |vp[j]| |wp[j, i]| |wp[j, i]|)) 0.0))
; about abs(-v[j]*w[j, i] + vp[j]*wp[j, i])
(assert (>= (+ |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])| (* |v[j]| |w[j, i]|) (* (- 1.0) |vp[j]| |wp[j, i]|)) 0.0))
; about abs(-v[j]*w[j, i] + vp[j]*wp[j, i])
(assert (>= (+ |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])| (* (- 1.0) |v[j]| |w[j, i]|) (* |vp[j]| |wp[j, i]|)) 0.0))
; about X
(assert (>= (+ (- 1.0) X) 0.0))
; X is nonnegative
(assert (>= X 0.0))
; abs(-v[j]*w[j, i] + vp[j]*wp[j, i]) is nonnegative
(assert (>= |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])| 0.0))
; the negation of the claim
(assert (< (+ (* X |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])|) (* (- 1.0) |v[j]| |w[j, i]| |x[i]|) (* |vp[j]| |wp[j, i]| |x[i]|)) 0.0))
(check-sat)
(reset)
; published/P9a, step 6, each
; claim: -(v[j]*w[j, i] - vp[j]*wp[j, i])*x[i] <= X*Abs(v[j]*w[j, i] - vp[j]*wp[j, i])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const X Real)
(declare-const |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])| Real)
(declare-const |v[j]| Real)
(declare-const |vp[j]| Real)
(declare-const |w[j, i]| Real)
(declare-const |wp[j, i]| Real)
(declare-const |x[i]| Real)
; 4
(assert (>= (+ (* X |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])|) (* |v[j]| |w[j, i]| |x[i]|) (* (- 1.0) |vp[j]| |wp[j, i]| |x[i]|)) 0.0))
; about abs(-v[j]*w[j, i] + vp[j]*wp[j, i])
(assert (= (+ (* |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])| |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])|) (* 2.0 |v[j]| |vp[j]| |w[j, i]| |wp[j, i]|) (* (- 1.0) |v[j]| |v[j]| |w[j, i]| |w[j, i]|) (* (- 1.0) |vp[j]| |vp[j]| |wp[j, i]| |wp[j, i]|)) 0.0))
; about abs(-v[j]*w[j, i] + vp[j]*wp[j, i])
(assert (>= (+ |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])| (* |v[j]| |w[j, i]|) (* (- 1.0) |vp[j]| |wp[j, i]|)) 0.0))
; about abs(-v[j]*w[j, i] + vp[j]*wp[j, i])
(assert (>= (+ |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])| (* (- 1.0) |v[j]| |w[j, i]|) (* |vp[j]| |wp[j, i]|)) 0.0))
; about X
(assert (>= (+ (- 1.0) X) 0.0))
; X is nonnegative
(assert (>= X 0.0))
; abs(-v[j]*w[j, i] + vp[j]*wp[j, i]) is nonnegative
(assert (>= |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])| 0.0))
; the negation of the claim
(assert (< (+ (* X |abs(-v[j]*w[j, i] + vp[j]*wp[j, i])|) (* |v[j]| |w[j, i]| |x[i]|) (* (- 1.0) |vp[j]| |wp[j, i]| |x[i]|)) 0.0))
(check-sat)
(reset)
; published/P9a, step 7
; claim: v[j]*z[j] - vp[j]*zp[j] == Sum((v[j]*w[j, i] - vp[j]*wp[j, i])*x[i], i, 0, n - 1) + (v[j]*b[j] - vp[j]*bp[j])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(w[j, i1]*x[i1], i1, 0, n - 1)| Real)
(declare-const |Sum(wp[j, i1]*x[i1], i1, 0, n - 1)| Real)
(declare-const |b[j]| Real)
(declare-const |bp[j]| Real)
(declare-const |v[j]| Real)
(declare-const |vp[j]| Real)
(declare-const |z[j]| Real)
(declare-const |zp[j]| Real)
; H1
(assert (= (+ |Sum(w[j, i1]*x[i1], i1, 0, n - 1)| |b[j]| (* (- 1.0) |z[j]|)) 0.0))
; H2
(assert (= (+ |Sum(wp[j, i1]*x[i1], i1, 0, n - 1)| |bp[j]| (* (- 1.0) |zp[j]|)) 0.0))
; the negation of the claim
(assert (not (= (+ (* |Sum(w[j, i1]*x[i1], i1, 0, n - 1)| |v[j]|) (* (- 1.0) |Sum(wp[j, i1]*x[i1], i1, 0, n - 1)| |vp[j]|) (* |b[j]| |v[j]|) (* (- 1.0) |bp[j]| |vp[j]|) (* (- 1.0) |v[j]| |z[j]|) (* |vp[j]| |zp[j]|)) 0.0)))
(check-sat)
(reset)
; published/P9a, step 8
; claim: Abs(v[j]*b[j] - vp[j]*bp[j]) <= X*Abs(v[j]*b[j] - vp[j]*bp[j])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const X Real)
(declare-const |abs(-b[j]*v[j] + bp[j]*vp[j])| Real)
(declare-const |b[j]| Real)
(declare-const |bp[j]| Real)
(declare-const |v[j]| Real)
(declare-const |vp[j]| Real)
; about abs(-b[j]*v[j] + bp[j]*vp[j])
(assert (= (+ (* |abs(-b[j]*v[j] + bp[j]*vp[j])| |abs(-b[j]*v[j] + bp[j]*vp[j])|) (* 2.0 |b[j]| |bp[j]| |v[j]| |vp[j]|) (* (- 1.0) |b[j]| |b[j]| |v[j]| |v[j]|) (* (- 1.0) |bp[j]| |bp[j]| |vp[j]| |vp[j]|)) 0.0))
; about abs(-b[j]*v[j] + bp[j]*vp[j])
(assert (>= (+ |abs(-b[j]*v[j] + bp[j]*vp[j])| (* |b[j]| |v[j]|) (* (- 1.0) |bp[j]| |vp[j]|)) 0.0))
; about abs(-b[j]*v[j] + bp[j]*vp[j])
(assert (>= (+ |abs(-b[j]*v[j] + bp[j]*vp[j])| (* (- 1.0) |b[j]| |v[j]|) (* |bp[j]| |vp[j]|)) 0.0))
; about X
(assert (>= (+ (- 1.0) X) 0.0))
; X is nonnegative
(assert (>= X 0.0))
; abs(-b[j]*v[j] + bp[j]*vp[j]) is nonnegative
(assert (>= |abs(-b[j]*v[j] + bp[j]*vp[j])| 0.0))
; the negation of the claim
(assert (< (+ (* X |abs(-b[j]*v[j] + bp[j]*vp[j])|) (* (- 1.0) |abs(-b[j]*v[j] + bp[j]*vp[j])|)) 0.0))
(check-sat)
(reset)
; published/P9a, step 9
; claim: Abs(v[j]*z[j] - vp[j]*zp[j]) <= X*(Sum(Abs(v[j]*w[j, i] - vp[j]*wp[j, i]), i, 0, n - 1) + Abs(v[j]*b[j] - vp[j]*bp[j]))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(abs(-v[j]*w[j, i1] + vp[j]*wp[j, i1]), i1, 0, n - 1)| Real)
(declare-const |Sum(w[j, i1]*x[i1], i1, 0, n - 1)| Real)
(declare-const |Sum(wp[j, i1]*x[i1], i1, 0, n - 1)| Real)
(declare-const X Real)
(declare-const |abs(-b[j]*v[j] + bp[j]*vp[j])| Real)
(declare-const |abs(-v[j]*z[j] + vp[j]*zp[j])| Real)
(declare-const |b[j]| Real)
(declare-const |bp[j]| Real)
(declare-const |v[j]| Real)
(declare-const |vp[j]| Real)
(declare-const |z[j]| Real)
(declare-const |zp[j]| Real)
; 5
(assert (>= (+ (* |Sum(abs(-v[j]*w[j, i1] + vp[j]*wp[j, i1]), i1, 0, n - 1)| X) (* (- 1.0) |Sum(w[j, i1]*x[i1], i1, 0, n - 1)| |v[j]|) (* |Sum(wp[j, i1]*x[i1], i1, 0, n - 1)| |vp[j]|)) 0.0))
; 6
(assert (>= (+ (* |Sum(abs(-v[j]*w[j, i1] + vp[j]*wp[j, i1]), i1, 0, n - 1)| X) (* |Sum(w[j, i1]*x[i1], i1, 0, n - 1)| |v[j]|) (* (- 1.0) |Sum(wp[j, i1]*x[i1], i1, 0, n - 1)| |vp[j]|)) 0.0))
; 7
(assert (= (+ (* |Sum(w[j, i1]*x[i1], i1, 0, n - 1)| |v[j]|) (* (- 1.0) |Sum(wp[j, i1]*x[i1], i1, 0, n - 1)| |vp[j]|) (* |b[j]| |v[j]|) (* (- 1.0) |bp[j]| |vp[j]|) (* (- 1.0) |v[j]| |z[j]|) (* |vp[j]| |zp[j]|)) 0.0))
; 8
(assert (>= (+ (* X |abs(-b[j]*v[j] + bp[j]*vp[j])|) (* (- 1.0) |abs(-b[j]*v[j] + bp[j]*vp[j])|)) 0.0))
; about abs(-v[j]*z[j] + vp[j]*zp[j])
(assert (= (+ (* |abs(-v[j]*z[j] + vp[j]*zp[j])| |abs(-v[j]*z[j] + vp[j]*zp[j])|) (* 2.0 |v[j]| |vp[j]| |z[j]| |zp[j]|) (* (- 1.0) |v[j]| |v[j]| |z[j]| |z[j]|) (* (- 1.0) |vp[j]| |vp[j]| |zp[j]| |zp[j]|)) 0.0))
; about abs(-v[j]*z[j] + vp[j]*zp[j])
(assert (>= (+ |abs(-v[j]*z[j] + vp[j]*zp[j])| (* |v[j]| |z[j]|) (* (- 1.0) |vp[j]| |zp[j]|)) 0.0))
; about abs(-v[j]*z[j] + vp[j]*zp[j])
(assert (>= (+ |abs(-v[j]*z[j] + vp[j]*zp[j])| (* (- 1.0) |v[j]| |z[j]|) (* |vp[j]| |zp[j]|)) 0.0))
; about abs(-b[j]*v[j] + bp[j]*vp[j])
(assert (= (+ (* |abs(-b[j]*v[j] + bp[j]*vp[j])| |abs(-b[j]*v[j] + bp[j]*vp[j])|) (* 2.0 |b[j]| |bp[j]| |v[j]| |vp[j]|) (* (- 1.0) |b[j]| |b[j]| |v[j]| |v[j]|) (* (- 1.0) |bp[j]| |bp[j]| |vp[j]| |vp[j]|)) 0.0))
; about abs(-b[j]*v[j] + bp[j]*vp[j])
(assert (>= (+ |abs(-b[j]*v[j] + bp[j]*vp[j])| (* |b[j]| |v[j]|) (* (- 1.0) |bp[j]| |vp[j]|)) 0.0))
; about abs(-b[j]*v[j] + bp[j]*vp[j])
(assert (>= (+ |abs(-b[j]*v[j] + bp[j]*vp[j])| (* (- 1.0) |b[j]| |v[j]|) (* |bp[j]| |vp[j]|)) 0.0))
; about X
(assert (>= (+ (- 1.0) X) 0.0))
; Sum(abs(-v[j]*w[j, i1] + vp[j]*wp[j, i1]), i1, 0, n - 1) is nonnegative
(assert (>= |Sum(abs(-v[j]*w[j, i1] + vp[j]*wp[j, i1]), i1, 0, n - 1)| 0.0))
; X is nonnegative
(assert (>= X 0.0))
; abs(-b[j]*v[j] + bp[j]*vp[j]) is nonnegative
(assert (>= |abs(-b[j]*v[j] + bp[j]*vp[j])| 0.0))
; abs(-v[j]*z[j] + vp[j]*zp[j]) is nonnegative
(assert (>= |abs(-v[j]*z[j] + vp[j]*zp[j])| 0.0))
; the negation of the claim
(assert (< (+ (* |Sum(abs(-v[j]*w[j, i1] + vp[j]*wp[j, i1]), i1, 0, n - 1)| X) (* X |abs(-b[j]*v[j] + bp[j]*vp[j])|) (* (- 1.0) |abs(-v[j]*z[j] + vp[j]*zp[j])|)) 0.0))
(check-sat)
(reset)
; published/P9a, step 10
; claim: v[j]*relu(z[j]) - vp[j]*relu(zp[j]) <= X*(Sum(Abs(v[j]*w[j, i] - vp[j]*wp[j, i]), i, 0, n - 1) + Abs(v[j]*b[j] - vp[j]*bp[j]))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Max(0, z[j])| Real)
(declare-const |Max(0, zp[j])| Real)
(declare-const |Sum(abs(-v[j]*w[j, i1] + vp[j]*wp[j, i1]), i1, 0, n - 1)| Real)
(declare-const X Real)
(declare-const |abs(-b[j]*v[j] + bp[j]*vp[j])| Real)
(declare-const |abs(-v[j]*z[j] + vp[j]*zp[j])| Real)
(declare-const |b[j]| Real)
(declare-const |bp[j]| Real)
(declare-const |v[j]| Real)
(declare-const |vp[j]| Real)
(declare-const |z[j]| Real)
(declare-const |zp[j]| Real)
; 1
(assert (>= (+ (* (- 1.0) |Max(0, z[j])| |v[j]|) (* |Max(0, zp[j])| |vp[j]|) |abs(-v[j]*z[j] + vp[j]*zp[j])|) 0.0))
; 9
(assert (>= (+ (* |Sum(abs(-v[j]*w[j, i1] + vp[j]*wp[j, i1]), i1, 0, n - 1)| X) (* X |abs(-b[j]*v[j] + bp[j]*vp[j])|) (* (- 1.0) |abs(-v[j]*z[j] + vp[j]*zp[j])|)) 0.0))
; about abs(-v[j]*z[j] + vp[j]*zp[j])
(assert (= (+ (* |abs(-v[j]*z[j] + vp[j]*zp[j])| |abs(-v[j]*z[j] + vp[j]*zp[j])|) (* 2.0 |v[j]| |vp[j]| |z[j]| |zp[j]|) (* (- 1.0) |v[j]| |v[j]| |z[j]| |z[j]|) (* (- 1.0) |vp[j]| |vp[j]| |zp[j]| |zp[j]|)) 0.0))
; about abs(-v[j]*z[j] + vp[j]*zp[j])
(assert (>= (+ |abs(-v[j]*z[j] + vp[j]*zp[j])| (* |v[j]| |z[j]|) (* (- 1.0) |vp[j]| |zp[j]|)) 0.0))
; about abs(-v[j]*z[j] + vp[j]*zp[j])
(assert (>= (+ |abs(-v[j]*z[j] + vp[j]*zp[j])| (* (- 1.0) |v[j]| |z[j]|) (* |vp[j]| |zp[j]|)) 0.0))
; about abs(-b[j]*v[j] + bp[j]*vp[j])
(assert (= (+ (* |abs(-b[j]*v[j] + bp[j]*vp[j])| |abs(-b[j]*v[j] + bp[j]*vp[j])|) (* 2.0 |b[j]| |bp[j]| |v[j]| |vp[j]|) (* (- 1.0) |b[j]| |b[j]| |v[j]| |v[j]|) (* (- 1.0) |bp[j]| |bp[j]| |vp[j]| |vp[j]|)) 0.0))
; about abs(-b[j]*v[j] + bp[j]*vp[j])
(assert (>= (+ |abs(-b[j]*v[j] + bp[j]*vp[j])| (* |b[j]| |v[j]|) (* (- 1.0) |bp[j]| |vp[j]|)) 0.0))
; about abs(-b[j]*v[j] + bp[j]*vp[j])
(assert (>= (+ |abs(-b[j]*v[j] + bp[j]*vp[j])| (* (- 1.0) |b[j]| |v[j]|) (* |bp[j]| |vp[j]|)) 0.0))
; about X
(assert (>= (+ (- 1.0) X) 0.0))
; about Max(0, zp[j])
(assert (>= |Max(0, zp[j])| 0.0))
; about Max(0, zp[j])
(assert (>= (+ |Max(0, zp[j])| (* (- 1.0) |zp[j]|)) 0.0))
; about Max(0, zp[j])
(assert (or (= |Max(0, zp[j])| 0.0) (= (+ |Max(0, zp[j])| (* (- 1.0) |zp[j]|)) 0.0)))
; about Max(0, z[j])
(assert (>= |Max(0, z[j])| 0.0))
; about Max(0, z[j])
(assert (>= (+ |Max(0, z[j])| (* (- 1.0) |z[j]|)) 0.0))
; about Max(0, z[j])
(assert (or (= |Max(0, z[j])| 0.0) (= (+ |Max(0, z[j])| (* (- 1.0) |z[j]|)) 0.0)))
; Max(0, z[j]) is nonnegative
(assert (>= |Max(0, z[j])| 0.0))
; Max(0, zp[j]) is nonnegative
(assert (>= |Max(0, zp[j])| 0.0))
; Sum(abs(-v[j]*w[j, i1] + vp[j]*wp[j, i1]), i1, 0, n - 1) is nonnegative
(assert (>= |Sum(abs(-v[j]*w[j, i1] + vp[j]*wp[j, i1]), i1, 0, n - 1)| 0.0))
; X is nonnegative
(assert (>= X 0.0))
; abs(-b[j]*v[j] + bp[j]*vp[j]) is nonnegative
(assert (>= |abs(-b[j]*v[j] + bp[j]*vp[j])| 0.0))
; abs(-v[j]*z[j] + vp[j]*zp[j]) is nonnegative
(assert (>= |abs(-v[j]*z[j] + vp[j]*zp[j])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Max(0, z[j])| |v[j]|) (* |Max(0, zp[j])| |vp[j]|) (* |Sum(abs(-v[j]*w[j, i1] + vp[j]*wp[j, i1]), i1, 0, n - 1)| X) (* X |abs(-b[j]*v[j] + bp[j]*vp[j])|)) 0.0))
(check-sat)
(reset)
; published/P9a, step 11
; claim: vp[j]*relu(zp[j]) - v[j]*relu(z[j]) <= X*(Sum(Abs(v[j]*w[j, i] - vp[j]*wp[j, i]), i, 0, n - 1) + Abs(v[j]*b[j] - vp[j]*bp[j]))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Max(0, z[j])| Real)
(declare-const |Max(0, zp[j])| Real)
(declare-const |Sum(abs(-v[j]*w[j, i1] + vp[j]*wp[j, i1]), i1, 0, n - 1)| Real)
(declare-const X Real)
(declare-const |abs(-b[j]*v[j] + bp[j]*vp[j])| Real)
(declare-const |abs(-v[j]*z[j] + vp[j]*zp[j])| Real)
(declare-const |b[j]| Real)
(declare-const |bp[j]| Real)
(declare-const |v[j]| Real)
(declare-const |vp[j]| Real)
(declare-const |z[j]| Real)
(declare-const |zp[j]| Real)
; 2
(assert (>= (+ (* |Max(0, z[j])| |v[j]|) (* (- 1.0) |Max(0, zp[j])| |vp[j]|) |abs(-v[j]*z[j] + vp[j]*zp[j])|) 0.0))
; 9
(assert (>= (+ (* |Sum(abs(-v[j]*w[j, i1] + vp[j]*wp[j, i1]), i1, 0, n - 1)| X) (* X |abs(-b[j]*v[j] + bp[j]*vp[j])|) (* (- 1.0) |abs(-v[j]*z[j] + vp[j]*zp[j])|)) 0.0))
; about abs(-v[j]*z[j] + vp[j]*zp[j])
(assert (= (+ (* |abs(-v[j]*z[j] + vp[j]*zp[j])| |abs(-v[j]*z[j] + vp[j]*zp[j])|) (* 2.0 |v[j]| |vp[j]| |z[j]| |zp[j]|) (* (- 1.0) |v[j]| |v[j]| |z[j]| |z[j]|) (* (- 1.0) |vp[j]| |vp[j]| |zp[j]| |zp[j]|)) 0.0))
; about abs(-v[j]*z[j] + vp[j]*zp[j])
(assert (>= (+ |abs(-v[j]*z[j] + vp[j]*zp[j])| (* |v[j]| |z[j]|) (* (- 1.0) |vp[j]| |zp[j]|)) 0.0))
; about abs(-v[j]*z[j] + vp[j]*zp[j])
(assert (>= (+ |abs(-v[j]*z[j] + vp[j]*zp[j])| (* (- 1.0) |v[j]| |z[j]|) (* |vp[j]| |zp[j]|)) 0.0))
; about abs(-b[j]*v[j] + bp[j]*vp[j])
(assert (= (+ (* |abs(-b[j]*v[j] + bp[j]*vp[j])| |abs(-b[j]*v[j] + bp[j]*vp[j])|) (* 2.0 |b[j]| |bp[j]| |v[j]| |vp[j]|) (* (- 1.0) |b[j]| |b[j]| |v[j]| |v[j]|) (* (- 1.0) |bp[j]| |bp[j]| |vp[j]| |vp[j]|)) 0.0))
; about abs(-b[j]*v[j] + bp[j]*vp[j])
(assert (>= (+ |abs(-b[j]*v[j] + bp[j]*vp[j])| (* |b[j]| |v[j]|) (* (- 1.0) |bp[j]| |vp[j]|)) 0.0))
; about abs(-b[j]*v[j] + bp[j]*vp[j])
(assert (>= (+ |abs(-b[j]*v[j] + bp[j]*vp[j])| (* (- 1.0) |b[j]| |v[j]|) (* |bp[j]| |vp[j]|)) 0.0))
; about X
(assert (>= (+ (- 1.0) X) 0.0))
; about Max(0, zp[j])
(assert (>= |Max(0, zp[j])| 0.0))
; about Max(0, zp[j])
(assert (>= (+ |Max(0, zp[j])| (* (- 1.0) |zp[j]|)) 0.0))
; about Max(0, zp[j])
(assert (or (= |Max(0, zp[j])| 0.0) (= (+ |Max(0, zp[j])| (* (- 1.0) |zp[j]|)) 0.0)))
; about Max(0, z[j])
(assert (>= |Max(0, z[j])| 0.0))
; about Max(0, z[j])
(assert (>= (+ |Max(0, z[j])| (* (- 1.0) |z[j]|)) 0.0))
; about Max(0, z[j])
(assert (or (= |Max(0, z[j])| 0.0) (= (+ |Max(0, z[j])| (* (- 1.0) |z[j]|)) 0.0)))
; Max(0, z[j]) is nonnegative
(assert (>= |Max(0, z[j])| 0.0))
; Max(0, zp[j]) is nonnegative
(assert (>= |Max(0, zp[j])| 0.0))
; Sum(abs(-v[j]*w[j, i1] + vp[j]*wp[j, i1]), i1, 0, n - 1) is nonnegative
(assert (>= |Sum(abs(-v[j]*w[j, i1] + vp[j]*wp[j, i1]), i1, 0, n - 1)| 0.0))
; X is nonnegative
(assert (>= X 0.0))
; abs(-b[j]*v[j] + bp[j]*vp[j]) is nonnegative
(assert (>= |abs(-b[j]*v[j] + bp[j]*vp[j])| 0.0))
; abs(-v[j]*z[j] + vp[j]*zp[j]) is nonnegative
(assert (>= |abs(-v[j]*z[j] + vp[j]*zp[j])| 0.0))
; the negation of the claim
(assert (< (+ (* |Max(0, z[j])| |v[j]|) (* (- 1.0) |Max(0, zp[j])| |vp[j]|) (* |Sum(abs(-v[j]*w[j, i1] + vp[j]*wp[j, i1]), i1, 0, n - 1)| X) (* X |abs(-b[j]*v[j] + bp[j]*vp[j])|)) 0.0))
(check-sat)
(reset)
; published/P9a, step 12, each
; claim: v[i]*relu(z[i]) - vp[i]*relu(zp[i]) <= X*(Sum(Abs(v[i]*w[i, i_] - vp[i]*wp[i, i_]), i_, 0, n - 1) + Abs(v[i]*b[i] - vp[i]*bp[i]))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Max(0, z[i])| Real)
(declare-const |Max(0, zp[i])| Real)
(declare-const |Sum(abs(-v[i]*w[i, i1] + vp[i]*wp[i, i1]), i1, 0, n - 1)| Real)
(declare-const X Real)
(declare-const |abs(-b[i]*v[i] + bp[i]*vp[i])| Real)
(declare-const |b[i]| Real)
(declare-const |bp[i]| Real)
(declare-const |v[i]| Real)
(declare-const |vp[i]| Real)
(declare-const |z[i]| Real)
(declare-const |zp[i]| Real)
; 10
(assert (>= (+ (* (- 1.0) |Max(0, z[i])| |v[i]|) (* |Max(0, zp[i])| |vp[i]|) (* |Sum(abs(-v[i]*w[i, i1] + vp[i]*wp[i, i1]), i1, 0, n - 1)| X) (* X |abs(-b[i]*v[i] + bp[i]*vp[i])|)) 0.0))
; about abs(-b[i]*v[i] + bp[i]*vp[i])
(assert (= (+ (* |abs(-b[i]*v[i] + bp[i]*vp[i])| |abs(-b[i]*v[i] + bp[i]*vp[i])|) (* 2.0 |b[i]| |bp[i]| |v[i]| |vp[i]|) (* (- 1.0) |b[i]| |b[i]| |v[i]| |v[i]|) (* (- 1.0) |bp[i]| |bp[i]| |vp[i]| |vp[i]|)) 0.0))
; about abs(-b[i]*v[i] + bp[i]*vp[i])
(assert (>= (+ |abs(-b[i]*v[i] + bp[i]*vp[i])| (* |b[i]| |v[i]|) (* (- 1.0) |bp[i]| |vp[i]|)) 0.0))
; about abs(-b[i]*v[i] + bp[i]*vp[i])
(assert (>= (+ |abs(-b[i]*v[i] + bp[i]*vp[i])| (* (- 1.0) |b[i]| |v[i]|) (* |bp[i]| |vp[i]|)) 0.0))
; about X
(assert (>= (+ (- 1.0) X) 0.0))
; about Max(0, zp[i])
(assert (>= |Max(0, zp[i])| 0.0))
; about Max(0, zp[i])
(assert (>= (+ |Max(0, zp[i])| (* (- 1.0) |zp[i]|)) 0.0))
; about Max(0, zp[i])
(assert (or (= |Max(0, zp[i])| 0.0) (= (+ |Max(0, zp[i])| (* (- 1.0) |zp[i]|)) 0.0)))
; about Max(0, z[i])
(assert (>= |Max(0, z[i])| 0.0))
; about Max(0, z[i])
(assert (>= (+ |Max(0, z[i])| (* (- 1.0) |z[i]|)) 0.0))
; about Max(0, z[i])
(assert (or (= |Max(0, z[i])| 0.0) (= (+ |Max(0, z[i])| (* (- 1.0) |z[i]|)) 0.0)))
; Max(0, z[i]) is nonnegative
(assert (>= |Max(0, z[i])| 0.0))
; Max(0, zp[i]) is nonnegative
(assert (>= |Max(0, zp[i])| 0.0))
; Sum(abs(-v[i]*w[i, i1] + vp[i]*wp[i, i1]), i1, 0, n - 1) is nonnegative
(assert (>= |Sum(abs(-v[i]*w[i, i1] + vp[i]*wp[i, i1]), i1, 0, n - 1)| 0.0))
; X is nonnegative
(assert (>= X 0.0))
; abs(-b[i]*v[i] + bp[i]*vp[i]) is nonnegative
(assert (>= |abs(-b[i]*v[i] + bp[i]*vp[i])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Max(0, z[i])| |v[i]|) (* |Max(0, zp[i])| |vp[i]|) (* |Sum(abs(-v[i]*w[i, i1] + vp[i]*wp[i, i1]), i1, 0, n - 1)| X) (* X |abs(-b[i]*v[i] + bp[i]*vp[i])|)) 0.0))
(check-sat)
(reset)
; published/P9a, step 13, each
; claim: vp[i]*relu(zp[i]) - v[i]*relu(z[i]) <= X*(Sum(Abs(v[i]*w[i, i_] - vp[i]*wp[i, i_]), i_, 0, n - 1) + Abs(v[i]*b[i] - vp[i]*bp[i]))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Max(0, z[i])| Real)
(declare-const |Max(0, zp[i])| Real)
(declare-const |Sum(abs(-v[i]*w[i, i1] + vp[i]*wp[i, i1]), i1, 0, n - 1)| Real)
(declare-const X Real)
(declare-const |abs(-b[i]*v[i] + bp[i]*vp[i])| Real)
(declare-const |b[i]| Real)
(declare-const |bp[i]| Real)
(declare-const |v[i]| Real)
(declare-const |vp[i]| Real)
(declare-const |z[i]| Real)
(declare-const |zp[i]| Real)
; 11
(assert (>= (+ (* |Max(0, z[i])| |v[i]|) (* (- 1.0) |Max(0, zp[i])| |vp[i]|) (* |Sum(abs(-v[i]*w[i, i1] + vp[i]*wp[i, i1]), i1, 0, n - 1)| X) (* X |abs(-b[i]*v[i] + bp[i]*vp[i])|)) 0.0))
; about abs(-b[i]*v[i] + bp[i]*vp[i])
(assert (= (+ (* |abs(-b[i]*v[i] + bp[i]*vp[i])| |abs(-b[i]*v[i] + bp[i]*vp[i])|) (* 2.0 |b[i]| |bp[i]| |v[i]| |vp[i]|) (* (- 1.0) |b[i]| |b[i]| |v[i]| |v[i]|) (* (- 1.0) |bp[i]| |bp[i]| |vp[i]| |vp[i]|)) 0.0))
; about abs(-b[i]*v[i] + bp[i]*vp[i])
(assert (>= (+ |abs(-b[i]*v[i] + bp[i]*vp[i])| (* |b[i]| |v[i]|) (* (- 1.0) |bp[i]| |vp[i]|)) 0.0))
; about abs(-b[i]*v[i] + bp[i]*vp[i])
(assert (>= (+ |abs(-b[i]*v[i] + bp[i]*vp[i])| (* (- 1.0) |b[i]| |v[i]|) (* |bp[i]| |vp[i]|)) 0.0))
; about X
(assert (>= (+ (- 1.0) X) 0.0))
; about Max(0, zp[i])
(assert (>= |Max(0, zp[i])| 0.0))
; about Max(0, zp[i])
(assert (>= (+ |Max(0, zp[i])| (* (- 1.0) |zp[i]|)) 0.0))
; about Max(0, zp[i])
(assert (or (= |Max(0, zp[i])| 0.0) (= (+ |Max(0, zp[i])| (* (- 1.0) |zp[i]|)) 0.0)))
; about Max(0, z[i])
(assert (>= |Max(0, z[i])| 0.0))
; about Max(0, z[i])
(assert (>= (+ |Max(0, z[i])| (* (- 1.0) |z[i]|)) 0.0))
; about Max(0, z[i])
(assert (or (= |Max(0, z[i])| 0.0) (= (+ |Max(0, z[i])| (* (- 1.0) |z[i]|)) 0.0)))
; Max(0, z[i]) is nonnegative
(assert (>= |Max(0, z[i])| 0.0))
; Max(0, zp[i]) is nonnegative
(assert (>= |Max(0, zp[i])| 0.0))
; Sum(abs(-v[i]*w[i, i1] + vp[i]*wp[i, i1]), i1, 0, n - 1) is nonnegative
(assert (>= |Sum(abs(-v[i]*w[i, i1] + vp[i]*wp[i, i1]), i1, 0, n - 1)| 0.0))
; X is nonnegative
(assert (>= X 0.0))
; abs(-b[i]*v[i] + bp[i]*vp[i]) is nonnegative
(assert (>= |abs(-b[i]*v[i] + bp[i]*vp[i])| 0.0))
; the negation of the claim
(assert (< (+ (* |Max(0, z[i])| |v[i]|) (* (- 1.0) |Max(0, zp[i])| |vp[i]|) (* |Sum(abs(-v[i]*w[i, i1] + vp[i]*wp[i, i1]), i1, 0, n - 1)| X) (* X |abs(-b[i]*v[i] + bp[i]*vp[i])|)) 0.0))
(check-sat)
(reset)
; published/P9a, step 14
; claim: Abs(c - cp) <= X*Abs(c - cp)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const X Real)
(declare-const |abs(-c + cp)| Real)
(declare-const c Real)
(declare-const cp Real)
; about abs(-c + cp)
(assert (= (+ (* |abs(-c + cp)| |abs(-c + cp)|) (* 2.0 c cp) (* (- 1.0) c c) (* (- 1.0) cp cp)) 0.0))
; about abs(-c + cp)
(assert (>= (+ |abs(-c + cp)| c (* (- 1.0) cp)) 0.0))
; about abs(-c + cp)
(assert (>= (+ |abs(-c + cp)| (* (- 1.0) c) cp) 0.0))
; about X
(assert (>= (+ (- 1.0) X) 0.0))
; X is nonnegative
(assert (>= X 0.0))
; abs(-c + cp) is nonnegative
(assert (>= |abs(-c + cp)| 0.0))
; the negation of the claim
(assert (< (+ (* X |abs(-c + cp)|) (* (- 1.0) |abs(-c + cp)|)) 0.0))
(check-sat)
(reset)
; published/P9a, claim
; claim: Abs(Sum(v[j]*relu(z[j]), j, 0, m - 1) + c - (Sum(vp[j]*relu(zp[j]), j, 0, m - 1) + cp)) <= X*(Sum(Sum(Abs(v[j]*w[j, i] - vp[j]*wp[j, i]), i, 0, n - 1) + Abs(v[j]*b[j] - vp[j]*bp[j]), j, 0, m - 1) + Abs(c - cp))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(Max(0, z[i1])*v[i1], i1, 0, m - 1)| Real)
(declare-const |Sum(Max(0, zp[i1])*vp[i1], i1, 0, m - 1)| Real)
(declare-const |Sum(Sum(abs(-v[i2]*w[i2, i1] + vp[i2]*wp[i2, i1]), i1, 0, n - 1), i2, 0, m - 1)| Real)
(declare-const |Sum(abs(-b[i1]*v[i1] + bp[i1]*vp[i1]), i1, 0, m - 1)| Real)
(declare-const X Real)
(declare-const |abs(-Sum(Max(0, z[i1])*v[i1], i1, 0, m - 1) + Sum(Max(0, zp[i1])*vp[i1], i1, 0, m - 1) - c + cp)| Real)
(declare-const |abs(-c + cp)| Real)
(declare-const c Real)
(declare-const cp Real)
; 12
(assert (>= (+ (* (- 1.0) |Sum(Max(0, z[i1])*v[i1], i1, 0, m - 1)|) |Sum(Max(0, zp[i1])*vp[i1], i1, 0, m - 1)| (* |Sum(Sum(abs(-v[i2]*w[i2, i1] + vp[i2]*wp[i2, i1]), i1, 0, n - 1), i2, 0, m - 1)| X) (* |Sum(abs(-b[i1]*v[i1] + bp[i1]*vp[i1]), i1, 0, m - 1)| X)) 0.0))
; 13
(assert (>= (+ |Sum(Max(0, z[i1])*v[i1], i1, 0, m - 1)| (* (- 1.0) |Sum(Max(0, zp[i1])*vp[i1], i1, 0, m - 1)|) (* |Sum(Sum(abs(-v[i2]*w[i2, i1] + vp[i2]*wp[i2, i1]), i1, 0, n - 1), i2, 0, m - 1)| X) (* |Sum(abs(-b[i1]*v[i1] + bp[i1]*vp[i1]), i1, 0, m - 1)| X)) 0.0))
; 14
(assert (>= (+ (* X |abs(-c + cp)|) (* (- 1.0) |abs(-c + cp)|)) 0.0))
; about abs(-c + cp)
(assert (= (+ (* |abs(-c + cp)| |abs(-c + cp)|) (* 2.0 c cp) (* (- 1.0) c c) (* (- 1.0) cp cp)) 0.0))
; about abs(-c + cp)
(assert (>= (+ |abs(-c + cp)| c (* (- 1.0) cp)) 0.0))
; about abs(-c + cp)
(assert (>= (+ |abs(-c + cp)| (* (- 1.0) c) cp) 0.0))
; about abs(-Sum(Max(0, z[i1])*v[i1], i1, 0, m - 1) + Sum(Max(0, zp[i1])*vp[i1], i1, 0, m - 1) - c + cp)
(assert (= (+ (* 2.0 |Sum(Max(0, z[i1])*v[i1], i1, 0, m - 1)| |Sum(Max(0, zp[i1])*vp[i1], i1, 0, m - 1)|) (* (- 2.0) |Sum(Max(0, z[i1])*v[i1], i1, 0, m - 1)| c) (* 2.0 |Sum(Max(0, z[i1])*v[i1], i1, 0, m - 1)| cp) (* (- 1.0) |Sum(Max(0, z[i1])*v[i1], i1, 0, m - 1)| |Sum(Max(0, z[i1])*v[i1], i1, 0, m - 1)|) (* 2.0 |Sum(Max(0, zp[i1])*vp[i1], i1, 0, m - 1)| c) (* (- 2.0) |Sum(Max(0, zp[i1])*vp[i1], i1, 0, m - 1)| cp) (* (- 1.0) |Sum(Max(0, zp[i1])*vp[i1], i1, 0, m - 1)| |Sum(Max(0, zp[i1])*vp[i1], i1, 0, m - 1)|) (* |abs(-Sum(Max(0, z[i1])*v[i1], i1, 0, m - 1) + Sum(Max(0, zp[i1])*vp[i1], i1, 0, m - 1) - c + cp)| |abs(-Sum(Max(0, z[i1])*v[i1], i1, 0, m - 1) + Sum(Max(0, zp[i1])*vp[i1], i1, 0, m - 1) - c + cp)|) (* 2.0 c cp) (* (- 1.0) c c) (* (- 1.0) cp cp)) 0.0))
; about abs(-Sum(Max(0, z[i1])*v[i1], i1, 0, m - 1) + Sum(Max(0, zp[i1])*vp[i1], i1, 0, m - 1) - c + cp)
(assert (>= (+ |Sum(Max(0, z[i1])*v[i1], i1, 0, m - 1)| (* (- 1.0) |Sum(Max(0, zp[i1])*vp[i1], i1, 0, m - 1)|) |abs(-Sum(Max(0, z[i1])*v[i1], i1, 0, m - 1) + Sum(Max(0, zp[i1])*vp[i1], i1, 0, m - 1) - c + cp)| c (* (- 1.0) cp)) 0.0))
; about abs(-Sum(Max(0, z[i1])*v[i1], i1, 0, m - 1) + Sum(Max(0, zp[i1])*vp[i1], i1, 0, m - 1) - c + cp)
(assert (>= (+ (* (- 1.0) |Sum(Max(0, z[i1])*v[i1], i1, 0, m - 1)|) |Sum(Max(0, zp[i1])*vp[i1], i1, 0, m - 1)| |abs(-Sum(Max(0, z[i1])*v[i1], i1, 0, m - 1) + Sum(Max(0, zp[i1])*vp[i1], i1, 0, m - 1) - c + cp)| (* (- 1.0) c) cp) 0.0))
; about X
(assert (>= (+ (- 1.0) X) 0.0))
; Sum(Sum(abs(-v[i2]*w[i2, i1] + vp[i2]*wp[i2, i1]), i1, 0, n - 1), i2, 0, m - 1) is nonnegative
(assert (>= |Sum(Sum(abs(-v[i2]*w[i2, i1] + vp[i2]*wp[i2, i1]), i1, 0, n - 1), i2, 0, m - 1)| 0.0))
; Sum(abs(-b[i1]*v[i1] + bp[i1]*vp[i1]), i1, 0, m - 1) is nonnegative
(assert (>= |Sum(abs(-b[i1]*v[i1] + bp[i1]*vp[i1]), i1, 0, m - 1)| 0.0))
; X is nonnegative
(assert (>= X 0.0))
; abs(-Sum(Max(0, z[i1])*v[i1], i1, 0, m - 1) + Sum(Max(0, zp[i1])*vp[i1], i1, 0, m - 1) - c + cp) is nonnegative
(assert (>= |abs(-Sum(Max(0, z[i1])*v[i1], i1, 0, m - 1) + Sum(Max(0, zp[i1])*vp[i1], i1, 0, m - 1) - c + cp)| 0.0))
; abs(-c + cp) is nonnegative
(assert (>= |abs(-c + cp)| 0.0))
; the negation of the claim
(assert (< (+ (* |Sum(Sum(abs(-v[i2]*w[i2, i1] + vp[i2]*wp[i2, i1]), i1, 0, n - 1), i2, 0, m - 1)| X) (* |Sum(abs(-b[i1]*v[i1] + bp[i1]*vp[i1]), i1, 0, m - 1)| X) (* X |abs(-c + cp)|) (* (- 1.0) |abs(-Sum(Max(0, z[i1])*v[i1], i1, 0, m - 1) + Sum(Max(0, zp[i1])*vp[i1], i1, 0, m - 1) - c + cp)|)) 0.0))
(check-sat)
