; published/D1, step 1, base
; claim: e[0 + 1] + 2*Sum(eta[s]*(R[s] - Rs), s, 0, 0) <= e[0] + L^2*Sum(eta[s]^2, s, 0, 0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |R[0]| Real)
(declare-const |R[1]| Real)
(declare-const |R[2]| Real)
(declare-const |R[3]| Real)
(declare-const Rs Real)
(declare-const |e[0]| Real)
(declare-const |e[1]| Real)
(declare-const |e[2]| Real)
(declare-const |e[3]| Real)
(declare-const |e[4]| Real)
(declare-const |eta[0]| Real)
(declare-const |eta[1]| Real)
(declare-const |eta[2]| Real)
(declare-const |eta[3]| Real)
; H1
(assert (>= (+ (* L L |eta[1]| |eta[1]|) (* (- 2.0) |R[1]| |eta[1]|) (* 2.0 Rs |eta[1]|) |e[1]| (* (- 1.0) |e[2]|)) 0.0))
; H1
(assert (>= (+ (* L L |eta[0]| |eta[0]|) (* (- 2.0) |R[0]| |eta[0]|) (* 2.0 Rs |eta[0]|) |e[0]| (* (- 1.0) |e[1]|)) 0.0))
; H1
(assert (>= (+ (* L L |eta[2]| |eta[2]|) (* (- 2.0) |R[2]| |eta[2]|) (* 2.0 Rs |eta[2]|) |e[2]| (* (- 1.0) |e[3]|)) 0.0))
; H1
(assert (>= (+ (* L L |eta[3]| |eta[3]|) (* (- 2.0) |R[3]| |eta[3]|) (* 2.0 Rs |eta[3]|) |e[3]| (* (- 1.0) |e[4]|)) 0.0))
; about eta[3]
(assert (>= |eta[3]| 0.0))
; about eta[2]
(assert (>= |eta[2]| 0.0))
; about eta[1]
(assert (>= |eta[1]| 0.0))
; about eta[0]
(assert (>= |eta[0]| 0.0))
; about e[4]
(assert (>= |e[4]| 0.0))
; about e[3]
(assert (>= |e[3]| 0.0))
; about e[2]
(assert (>= |e[2]| 0.0))
; about e[1]
(assert (>= |e[1]| 0.0))
; about e[0]
(assert (>= |e[0]| 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; e[0] is nonnegative
(assert (>= |e[0]| 0.0))
; e[1] is nonnegative
(assert (>= |e[1]| 0.0))
; e[2] is nonnegative
(assert (>= |e[2]| 0.0))
; e[3] is nonnegative
(assert (>= |e[3]| 0.0))
; e[4] is nonnegative
(assert (>= |e[4]| 0.0))
; eta[0] is nonnegative
(assert (>= |eta[0]| 0.0))
; eta[1] is nonnegative
(assert (>= |eta[1]| 0.0))
; eta[2] is nonnegative
(assert (>= |eta[2]| 0.0))
; eta[3] is nonnegative
(assert (>= |eta[3]| 0.0))
; the negation of the claim
(assert (< (+ (* L L |eta[0]| |eta[0]|) (* (- 2.0) |R[0]| |eta[0]|) (* 2.0 Rs |eta[0]|) |e[0]| (* (- 1.0) |e[1]|)) 0.0))
(check-sat)
(reset)
; published/D1, step 1, step
; claim: e[t + 1 + 1] + 2*(Sum(eta[s]*(R[s] - Rs), s, 0, t) + eta[t + 1]*(R[t + 1] - Rs)) <= e[0] + L^2*(Sum(eta[s]^2, s, 0, t) + eta[t + 1]^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |R[0]| Real)
(declare-const |R[1]| Real)
(declare-const |R[2]| Real)
(declare-const |R[t + 1]| Real)
(declare-const |R[t + 2]| Real)
(declare-const |R[t + 3]| Real)
(declare-const |R[t + 4]| Real)
(declare-const |R[t]| Real)
(declare-const Rs Real)
(declare-const |Sum(R[i1]*eta[i1], i1, 0, t)| Real)
(declare-const |Sum(eta[i1], i1, 0, t)| Real)
(declare-const |Sum(eta[i1]^2, i1, 0, t)| Real)
(declare-const |e[0]| Real)
(declare-const |e[1]| Real)
(declare-const |e[2]| Real)
(declare-const |e[3]| Real)
(declare-const |e[t + 1]| Real)
(declare-const |e[t + 2]| Real)
(declare-const |e[t + 3]| Real)
(declare-const |e[t + 4]| Real)
(declare-const |e[t + 5]| Real)
(declare-const |e[t]| Real)
(declare-const |eta[0]| Real)
(declare-const |eta[1]| Real)
(declare-const |eta[2]| Real)
(declare-const |eta[t + 1]| Real)
(declare-const |eta[t + 2]| Real)
(declare-const |eta[t + 3]| Real)
(declare-const |eta[t + 4]| Real)
(declare-const |eta[t]| Real)
; induction hypothesis
(assert (>= (+ (* L L |Sum(eta[i1]^2, i1, 0, t)|) (* 2.0 Rs |Sum(eta[i1], i1, 0, t)|) (* (- 2.0) |Sum(R[i1]*eta[i1], i1, 0, t)|) |e[0]| (* (- 1.0) |e[t + 1]|)) 0.0))
; H1
(assert (>= (+ (* L L |eta[t + 2]| |eta[t + 2]|) (* (- 2.0) |R[t + 2]| |eta[t + 2]|) (* 2.0 Rs |eta[t + 2]|) |e[t + 2]| (* (- 1.0) |e[t + 3]|)) 0.0))
; H1
(assert (>= (+ (* L L |eta[0]| |eta[0]|) (* (- 2.0) |R[0]| |eta[0]|) (* 2.0 Rs |eta[0]|) |e[0]| (* (- 1.0) |e[1]|)) 0.0))
; H1
(assert (>= (+ (* L L |eta[t + 1]| |eta[t + 1]|) (* (- 2.0) |R[t + 1]| |eta[t + 1]|) (* 2.0 Rs |eta[t + 1]|) |e[t + 1]| (* (- 1.0) |e[t + 2]|)) 0.0))
; H1
(assert (>= (+ (* L L |eta[t]| |eta[t]|) (* (- 2.0) |R[t]| |eta[t]|) (* 2.0 Rs |eta[t]|) (* (- 1.0) |e[t + 1]|) |e[t]|) 0.0))
; H1
(assert (>= (+ (* L L |eta[t + 3]| |eta[t + 3]|) (* (- 2.0) |R[t + 3]| |eta[t + 3]|) (* 2.0 Rs |eta[t + 3]|) |e[t + 3]| (* (- 1.0) |e[t + 4]|)) 0.0))
; H1
(assert (>= (+ (* L L |eta[1]| |eta[1]|) (* (- 2.0) |R[1]| |eta[1]|) (* 2.0 Rs |eta[1]|) |e[1]| (* (- 1.0) |e[2]|)) 0.0))
; H1
(assert (>= (+ (* L L |eta[t + 4]| |eta[t + 4]|) (* (- 2.0) |R[t + 4]| |eta[t + 4]|) (* 2.0 Rs |eta[t + 4]|) |e[t + 4]| (* (- 1.0) |e[t + 5]|)) 0.0))
; H1
(assert (>= (+ (* L L |eta[2]| |eta[2]|) (* (- 2.0) |R[2]| |eta[2]|) (* 2.0 Rs |eta[2]|) |e[2]| (* (- 1.0) |e[3]|)) 0.0))
; about eta[t]
(assert (>= |eta[t]| 0.0))
; about eta[t + 4]
(assert (>= |eta[t + 4]| 0.0))
; about eta[t + 3]
(assert (>= |eta[t + 3]| 0.0))
; about eta[t + 2]
(assert (>= |eta[t + 2]| 0.0))
; about eta[t + 1]
(assert (>= |eta[t + 1]| 0.0))
; about eta[2]
(assert (>= |eta[2]| 0.0))
; about eta[1]
(assert (>= |eta[1]| 0.0))
; about eta[0]
(assert (>= |eta[0]| 0.0))
; about e[t]
(assert (>= |e[t]| 0.0))
; about e[t + 5]
(assert (>= |e[t + 5]| 0.0))
; about e[t + 4]
(assert (>= |e[t + 4]| 0.0))
; about e[t + 3]
(assert (>= |e[t + 3]| 0.0))
; about e[t + 2]
(assert (>= |e[t + 2]| 0.0))
; about e[t + 1]
(assert (>= |e[t + 1]| 0.0))
; about e[3]
(assert (>= |e[3]| 0.0))
; about e[2]
(assert (>= |e[2]| 0.0))
; about e[1]
(assert (>= |e[1]| 0.0))
; about e[0]
(assert (>= |e[0]| 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; Sum(eta[i1], i1, 0, t) is nonnegative
(assert (>= |Sum(eta[i1], i1, 0, t)| 0.0))
; Sum(eta[i1]^2, i1, 0, t) is nonnegative
(assert (>= |Sum(eta[i1]^2, i1, 0, t)| 0.0))
; e[0] is nonnegative
(assert (>= |e[0]| 0.0))
; e[1] is nonnegative
(assert (>= |e[1]| 0.0))
; e[2] is nonnegative
(assert (>= |e[2]| 0.0))
; e[3] is nonnegative
(assert (>= |e[3]| 0.0))
; e[t + 1] is nonnegative
(assert (>= |e[t + 1]| 0.0))
; e[t + 2] is nonnegative
(assert (>= |e[t + 2]| 0.0))
; e[t + 3] is nonnegative
(assert (>= |e[t + 3]| 0.0))
; e[t + 4] is nonnegative
(assert (>= |e[t + 4]| 0.0))
; e[t + 5] is nonnegative
(assert (>= |e[t + 5]| 0.0))
; e[t] is nonnegative
(assert (>= |e[t]| 0.0))
; eta[0] is nonnegative
(assert (>= |eta[0]| 0.0))
; eta[1] is nonnegative
(assert (>= |eta[1]| 0.0))
; eta[2] is nonnegative
(assert (>= |eta[2]| 0.0))
; eta[t + 1] is nonnegative
(assert (>= |eta[t + 1]| 0.0))
; eta[t + 2] is nonnegative
(assert (>= |eta[t + 2]| 0.0))
; eta[t + 3] is nonnegative
(assert (>= |eta[t + 3]| 0.0))
; eta[t + 4] is nonnegative
(assert (>= |eta[t + 4]| 0.0))
; eta[t] is nonnegative
(assert (>= |eta[t]| 0.0))
; the negation of the claim
(assert (< (+ (* L L |Sum(eta[i1]^2, i1, 0, t)|) (* L L |eta[t + 1]| |eta[t + 1]|) (* (- 2.0) |R[t + 1]| |eta[t + 1]|) (* 2.0 Rs |Sum(eta[i1], i1, 0, t)|) (* 2.0 Rs |eta[t + 1]|) (* (- 2.0) |Sum(R[i1]*eta[i1], i1, 0, t)|) |e[0]| (* (- 1.0) |e[t + 2]|)) 0.0))
(check-sat)
(reset)
; published/D1, claim
; claim: 2*Sum(eta[t]*(R[t] - Rs), t, 0, T) <= e[0] + L^2*Sum(eta[t]^2, t, 0, T)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const Rs Real)
(declare-const |Sum(R[i1]*eta[i1], i1, 0, T)| Real)
(declare-const |Sum(eta[i1], i1, 0, T)| Real)
(declare-const |Sum(eta[i1]^2, i1, 0, T)| Real)
(declare-const |e[0]| Real)
(declare-const |e[T + 1]| Real)
; 1
(assert (>= (+ (* L L |Sum(eta[i1]^2, i1, 0, T)|) (* 2.0 Rs |Sum(eta[i1], i1, 0, T)|) (* (- 2.0) |Sum(R[i1]*eta[i1], i1, 0, T)|) |e[0]| (* (- 1.0) |e[T + 1]|)) 0.0))
; about e[T + 1]
(assert (>= |e[T + 1]| 0.0))
; about e[0]
(assert (>= |e[0]| 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; Sum(eta[i1], i1, 0, T) is nonnegative
(assert (>= |Sum(eta[i1], i1, 0, T)| 0.0))
; Sum(eta[i1]^2, i1, 0, T) is nonnegative
(assert (>= |Sum(eta[i1]^2, i1, 0, T)| 0.0))
; e[0] is nonnegative
(assert (>= |e[0]| 0.0))
; e[T + 1] is nonnegative
(assert (>= |e[T + 1]| 0.0))
; the negation of the claim
(assert (< (+ (* L L |Sum(eta[i1]^2, i1, 0, T)|) (* 2.0 Rs |Sum(eta[i1], i1, 0, T)|) (* (- 2.0) |Sum(R[i1]*eta[i1], i1, 0, T)|) |e[0]|) 0.0))
(check-sat)
