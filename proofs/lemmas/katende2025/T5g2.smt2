; katende2025/T5g2, step 1
; claim: Abs(1 + h*J[l, l]) + Sum(Abs(h*J[l, j]), j, 0, l - 1) + Sum(Abs(h*J[l, j]), j, l + 1, m) == 1 + h*(J[l, l] + Sum(Abs(J[l, j]), j, 0, l - 1) + Sum(Abs(J[l, j]), j, l + 1, m))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |J[l, l]| Real)
(declare-const |abs(J[l, l])| Real)
(declare-const |abs(J[l, l]*h + 1)| Real)
(declare-const h Real)
; H2
(assert (>= (+ 1.0 (* (- 1.0) |abs(J[l, l])| h)) 0.0))
; about h
(assert (> h 0.0))
; about abs(J[l, l]*h + 1)
(assert (= (+ (- 1.0) (* (- 2.0) |J[l, l]| h) (* (- 1.0) |J[l, l]| |J[l, l]| h h) (* |abs(J[l, l]*h + 1)| |abs(J[l, l]*h + 1)|)) 0.0))
; about abs(J[l, l]*h + 1)
(assert (>= (+ (- 1.0) (* (- 1.0) |J[l, l]| h) |abs(J[l, l]*h + 1)|) 0.0))
; about abs(J[l, l]*h + 1)
(assert (>= (+ 1.0 (* |J[l, l]| h) |abs(J[l, l]*h + 1)|) 0.0))
; about abs(J[l, l])
(assert (= (+ (* (- 1.0) |J[l, l]| |J[l, l]|) (* |abs(J[l, l])| |abs(J[l, l])|)) 0.0))
; about abs(J[l, l])
(assert (>= (+ (* (- 1.0) |J[l, l]|) |abs(J[l, l])|) 0.0))
; about abs(J[l, l])
(assert (>= (+ |J[l, l]| |abs(J[l, l])|) 0.0))
; abs(J[l, l]) is nonnegative
(assert (>= |abs(J[l, l])| 0.0))
; abs(J[l, l]*h + 1) is nonnegative
(assert (>= |abs(J[l, l]*h + 1)| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; the negation of the claim
(assert (not (= (+ 1.0 (* |J[l, l]| h) (* (- 1.0) |abs(J[l, l]*h + 1)|)) 0.0)))
(check-sat)
(reset)
; katende2025/T5g2, step 2
; claim: Abs(1 + h*J[l, l]) + Sum(Abs(h*J[l, j]), j, 0, l - 1) + Sum(Abs(h*J[l, j]), j, l + 1, m) <= 1 + h*(J[b, b] + Sum(Abs(J[b, j]), j, 0, b - 1) + Sum(Abs(J[b, j]), j, b + 1, m))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |J[b, b]| Real)
(declare-const |J[l, l]| Real)
(declare-const |Sum(abs(J[b, i1]), i1, 0, b - 1)| Real)
(declare-const |Sum(abs(J[b, i1]), i1, b + 1, m)| Real)
(declare-const |Sum(abs(J[l, i1]), i1, 0, l - 1)| Real)
(declare-const |Sum(abs(J[l, i1]), i1, l + 1, m)| Real)
(declare-const |abs(J[b, b]*h + 1)| Real)
(declare-const |abs(J[l, l]*h + 1)| Real)
(declare-const h Real)
; H3
(assert (>= (+ |J[b, b]| (* (- 1.0) |J[l, l]|) |Sum(abs(J[b, i1]), i1, 0, b - 1)| |Sum(abs(J[b, i1]), i1, b + 1, m)| (* (- 1.0) |Sum(abs(J[l, i1]), i1, 0, l - 1)|) (* (- 1.0) |Sum(abs(J[l, i1]), i1, l + 1, m)|)) 0.0))
; H3
(assert (>= 0.0 0.0))
; 1
(assert (= (+ 1.0 (* |J[l, l]| h) (* (- 1.0) |abs(J[l, l]*h + 1)|)) 0.0))
; 1
(assert (= (+ 1.0 (* |J[b, b]| h) (* (- 1.0) |abs(J[b, b]*h + 1)|)) 0.0))
; about h
(assert (> h 0.0))
; about abs(J[l, l]*h + 1)
(assert (= (+ (- 1.0) (* (- 2.0) |J[l, l]| h) (* (- 1.0) |J[l, l]| |J[l, l]| h h) (* |abs(J[l, l]*h + 1)| |abs(J[l, l]*h + 1)|)) 0.0))
; about abs(J[l, l]*h + 1)
(assert (>= (+ (- 1.0) (* (- 1.0) |J[l, l]| h) |abs(J[l, l]*h + 1)|) 0.0))
; about abs(J[l, l]*h + 1)
(assert (>= (+ 1.0 (* |J[l, l]| h) |abs(J[l, l]*h + 1)|) 0.0))
; about abs(J[b, b]*h + 1)
(assert (= (+ (- 1.0) (* (- 2.0) |J[b, b]| h) (* (- 1.0) |J[b, b]| |J[b, b]| h h) (* |abs(J[b, b]*h + 1)| |abs(J[b, b]*h + 1)|)) 0.0))
; about abs(J[b, b]*h + 1)
(assert (>= (+ (- 1.0) (* (- 1.0) |J[b, b]| h) |abs(J[b, b]*h + 1)|) 0.0))
; about abs(J[b, b]*h + 1)
(assert (>= (+ 1.0 (* |J[b, b]| h) |abs(J[b, b]*h + 1)|) 0.0))
; Sum(abs(J[b, i1]), i1, 0, b - 1) is nonnegative
(assert (>= |Sum(abs(J[b, i1]), i1, 0, b - 1)| 0.0))
; Sum(abs(J[b, i1]), i1, b + 1, m) is nonnegative
(assert (>= |Sum(abs(J[b, i1]), i1, b + 1, m)| 0.0))
; Sum(abs(J[l, i1]), i1, 0, l - 1) is nonnegative
(assert (>= |Sum(abs(J[l, i1]), i1, 0, l - 1)| 0.0))
; Sum(abs(J[l, i1]), i1, l + 1, m) is nonnegative
(assert (>= |Sum(abs(J[l, i1]), i1, l + 1, m)| 0.0))
; abs(J[b, b]*h + 1) is nonnegative
(assert (>= |abs(J[b, b]*h + 1)| 0.0))
; abs(J[l, l]*h + 1) is nonnegative
(assert (>= |abs(J[l, l]*h + 1)| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* |J[b, b]| h) (* |Sum(abs(J[b, i1]), i1, 0, b - 1)| h) (* |Sum(abs(J[b, i1]), i1, b + 1, m)| h) (* (- 1.0) |Sum(abs(J[l, i1]), i1, 0, l - 1)| h) (* (- 1.0) |Sum(abs(J[l, i1]), i1, l + 1, m)| h) (* (- 1.0) |abs(J[l, l]*h + 1)|)) 0.0))
(check-sat)
(reset)
; katende2025/T5g2, step 4
; claim: 0 <= 1 + h*(J[b, b] + Sum(Abs(J[b, j]), j, 0, b - 1) + Sum(Abs(J[b, j]), j, b + 1, m))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |J[b, b]| Real)
(declare-const |Sum(abs(J[b, i1]), i1, 0, b - 1)| Real)
(declare-const |Sum(abs(J[b, i1]), i1, b + 1, m)| Real)
(declare-const |abs(J[b, b]*h + 1)| Real)
(declare-const h Real)
; 1
(assert (= (+ 1.0 (* |J[b, b]| h) (* (- 1.0) |abs(J[b, b]*h + 1)|)) 0.0))
; about h
(assert (> h 0.0))
; about abs(J[b, b]*h + 1)
(assert (= (+ (- 1.0) (* (- 2.0) |J[b, b]| h) (* (- 1.0) |J[b, b]| |J[b, b]| h h) (* |abs(J[b, b]*h + 1)| |abs(J[b, b]*h + 1)|)) 0.0))
; about abs(J[b, b]*h + 1)
(assert (>= (+ (- 1.0) (* (- 1.0) |J[b, b]| h) |abs(J[b, b]*h + 1)|) 0.0))
; about abs(J[b, b]*h + 1)
(assert (>= (+ 1.0 (* |J[b, b]| h) |abs(J[b, b]*h + 1)|) 0.0))
; Sum(abs(J[b, i1]), i1, 0, b - 1) is nonnegative
(assert (>= |Sum(abs(J[b, i1]), i1, 0, b - 1)| 0.0))
; Sum(abs(J[b, i1]), i1, b + 1, m) is nonnegative
(assert (>= |Sum(abs(J[b, i1]), i1, b + 1, m)| 0.0))
; abs(J[b, b]*h + 1) is nonnegative
(assert (>= |abs(J[b, b]*h + 1)| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* |J[b, b]| h) (* |Sum(abs(J[b, i1]), i1, 0, b - 1)| h) (* |Sum(abs(J[b, i1]), i1, b + 1, m)| h)) 0.0))
(check-sat)
(reset)
; katende2025/T5g2, step 5, sign
; claim: 0 <= 1 + h*(J[b, b] + Sum(Abs(J[b, j]), j, 0, b - 1) + Sum(Abs(J[b, j]), j, b + 1, m))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |J[b, b]| Real)
(declare-const |Sum(abs(J[b, i1]), i1, 0, b - 1)| Real)
(declare-const |Sum(abs(J[b, i1]), i1, b + 1, m)| Real)
(declare-const |abs(J[b, b]*h + 1)| Real)
(declare-const h Real)
; 4
(assert (>= (+ 1.0 (* |J[b, b]| h) (* |Sum(abs(J[b, i1]), i1, 0, b - 1)| h) (* |Sum(abs(J[b, i1]), i1, b + 1, m)| h)) 0.0))
; 2
(assert (>= (+ 1.0 (* |J[b, b]| h) (* (- 1.0) |abs(J[b, b]*h + 1)|)) 0.0))
; about h
(assert (> h 0.0))
; about abs(J[b, b]*h + 1)
(assert (= (+ (- 1.0) (* (- 2.0) |J[b, b]| h) (* (- 1.0) |J[b, b]| |J[b, b]| h h) (* |abs(J[b, b]*h + 1)| |abs(J[b, b]*h + 1)|)) 0.0))
; about abs(J[b, b]*h + 1)
(assert (>= (+ (- 1.0) (* (- 1.0) |J[b, b]| h) |abs(J[b, b]*h + 1)|) 0.0))
; about abs(J[b, b]*h + 1)
(assert (>= (+ 1.0 (* |J[b, b]| h) |abs(J[b, b]*h + 1)|) 0.0))
; Sum(abs(J[b, i1]), i1, 0, b - 1) is nonnegative
(assert (>= |Sum(abs(J[b, i1]), i1, 0, b - 1)| 0.0))
; Sum(abs(J[b, i1]), i1, b + 1, m) is nonnegative
(assert (>= |Sum(abs(J[b, i1]), i1, b + 1, m)| 0.0))
; abs(J[b, b]*h + 1) is nonnegative
(assert (>= |abs(J[b, b]*h + 1)| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* |J[b, b]| h) (* |Sum(abs(J[b, i1]), i1, 0, b - 1)| h) (* |Sum(abs(J[b, i1]), i1, b + 1, m)| h)) 0.0))
(check-sat)
(reset)
; katende2025/T5g2, step 5, each
; claim: Abs(1 + h*J[i, i]) + Sum(Abs(h*J[i, j]), j, 0, i - 1) + Sum(Abs(h*J[i, j]), j, i + 1, m) <= 1 + h*(J[b, b] + Sum(Abs(J[b, j]), j, 0, b - 1) + Sum(Abs(J[b, j]), j, b + 1, m))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |J[b, b]| Real)
(declare-const |J[i, i]| Real)
(declare-const |Sum(abs(J[b, i1]), i1, 0, b - 1)| Real)
(declare-const |Sum(abs(J[b, i1]), i1, b + 1, m)| Real)
(declare-const |Sum(abs(J[i, i1]), i1, 0, i - 1)| Real)
(declare-const |Sum(abs(J[i, i1]), i1, i + 1, m)| Real)
(declare-const |abs(J[b, b]*h + 1)| Real)
(declare-const |abs(J[i, i]*h + 1)| Real)
(declare-const h Real)
; 4
(assert (>= (+ 1.0 (* |J[b, b]| h) (* |Sum(abs(J[b, i1]), i1, 0, b - 1)| h) (* |Sum(abs(J[b, i1]), i1, b + 1, m)| h)) 0.0))
; 2
(assert (>= (+ 1.0 (* |J[b, b]| h) (* |Sum(abs(J[b, i1]), i1, 0, b - 1)| h) (* |Sum(abs(J[b, i1]), i1, b + 1, m)| h) (* (- 1.0) |Sum(abs(J[i, i1]), i1, 0, i - 1)| h) (* (- 1.0) |Sum(abs(J[i, i1]), i1, i + 1, m)| h) (* (- 1.0) |abs(J[i, i]*h + 1)|)) 0.0))
; 2
(assert (>= (+ 1.0 (* |J[b, b]| h) (* (- 1.0) |abs(J[b, b]*h + 1)|)) 0.0))
; about h
(assert (> h 0.0))
; about abs(J[i, i]*h + 1)
(assert (= (+ (- 1.0) (* (- 2.0) |J[i, i]| h) (* (- 1.0) |J[i, i]| |J[i, i]| h h) (* |abs(J[i, i]*h + 1)| |abs(J[i, i]*h + 1)|)) 0.0))
; about abs(J[i, i]*h + 1)
(assert (>= (+ (- 1.0) (* (- 1.0) |J[i, i]| h) |abs(J[i, i]*h + 1)|) 0.0))
; about abs(J[i, i]*h + 1)
(assert (>= (+ 1.0 (* |J[i, i]| h) |abs(J[i, i]*h + 1)|) 0.0))
; about abs(J[b, b]*h + 1)
(assert (= (+ (- 1.0) (* (- 2.0) |J[b, b]| h) (* (- 1.0) |J[b, b]| |J[b, b]| h h) (* |abs(J[b, b]*h + 1)| |abs(J[b, b]*h + 1)|)) 0.0))
; about abs(J[b, b]*h + 1)
(assert (>= (+ (- 1.0) (* (- 1.0) |J[b, b]| h) |abs(J[b, b]*h + 1)|) 0.0))
; about abs(J[b, b]*h + 1)
(assert (>= (+ 1.0 (* |J[b, b]| h) |abs(J[b, b]*h + 1)|) 0.0))
; Sum(abs(J[b, i1]), i1, 0, b - 1) is nonnegative
(assert (>= |Sum(abs(J[b, i1]), i1, 0, b - 1)| 0.0))
; Sum(abs(J[b, i1]), i1, b + 1, m) is nonnegative
(assert (>= |Sum(abs(J[b, i1]), i1, b + 1, m)| 0.0))
; Sum(abs(J[i, i1]), i1, 0, i - 1) is nonnegative
(assert (>= |Sum(abs(J[i, i1]), i1, 0, i - 1)| 0.0))
; Sum(abs(J[i, i1]), i1, i + 1, m) is nonnegative
(assert (>= |Sum(abs(J[i, i1]), i1, i + 1, m)| 0.0))
; abs(J[b, b]*h + 1) is nonnegative
(assert (>= |abs(J[b, b]*h + 1)| 0.0))
; abs(J[i, i]*h + 1) is nonnegative
(assert (>= |abs(J[i, i]*h + 1)| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* |J[b, b]| h) (* |Sum(abs(J[b, i1]), i1, 0, b - 1)| h) (* |Sum(abs(J[b, i1]), i1, b + 1, m)| h) (* (- 1.0) |Sum(abs(J[i, i1]), i1, 0, i - 1)| h) (* (- 1.0) |Sum(abs(J[i, i1]), i1, i + 1, m)| h) (* (- 1.0) |abs(J[i, i]*h + 1)|)) 0.0))
(check-sat)
(reset)
; katende2025/T5g2, claim
; claim: Sup(Abs(1 + h*J[i, i]) + Sum(Abs(h*J[i, j]), j, 0, i - 1) + Sum(Abs(h*J[i, j]), j, i + 1, m), i, 0, m) == 1 + h*(J[b, b] + Sum(Abs(J[b, j]), j, 0, b - 1) + Sum(Abs(J[b, j]), j, b + 1, m))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |J[b, b]| Real)
(declare-const |Sum(abs(J[b, i1]), i1, 0, b - 1)| Real)
(declare-const |Sum(abs(J[b, i1]), i1, b + 1, m)| Real)
(declare-const |Sup(Sum(abs(J[i2, i1]), i1, 0, i2 - 1)*h + Sum(abs(J[i2, i1]), i1, i2 + 1, m)*h + abs(J[i2, i2]*h + 1), i2, 0, m)| Real)
(declare-const |abs(J[b, b]*h + 1)| Real)
(declare-const h Real)
; 3
(assert (>= (+ (* (- 1.0) |Sum(abs(J[b, i1]), i1, 0, b - 1)| h) (* (- 1.0) |Sum(abs(J[b, i1]), i1, b + 1, m)| h) |Sup(Sum(abs(J[i2, i1]), i1, 0, i2 - 1)*h + Sum(abs(J[i2, i1]), i1, i2 + 1, m)*h + abs(J[i2, i2]*h + 1), i2, 0, m)| (* (- 1.0) |abs(J[b, b]*h + 1)|)) 0.0))
; 5
(assert (>= (+ 1.0 (* |J[b, b]| h) (* |Sum(abs(J[b, i1]), i1, 0, b - 1)| h) (* |Sum(abs(J[b, i1]), i1, b + 1, m)| h) (* (- 1.0) |Sup(Sum(abs(J[i2, i1]), i1, 0, i2 - 1)*h + Sum(abs(J[i2, i1]), i1, i2 + 1, m)*h + abs(J[i2, i2]*h + 1), i2, 0, m)|)) 0.0))
; 1
(assert (= (+ 1.0 (* |J[b, b]| h) (* (- 1.0) |abs(J[b, b]*h + 1)|)) 0.0))
; about h
(assert (> h 0.0))
; about abs(J[b, b]*h + 1)
(assert (= (+ (- 1.0) (* (- 2.0) |J[b, b]| h) (* (- 1.0) |J[b, b]| |J[b, b]| h h) (* |abs(J[b, b]*h + 1)| |abs(J[b, b]*h + 1)|)) 0.0))
; about abs(J[b, b]*h + 1)
(assert (>= (+ (- 1.0) (* (- 1.0) |J[b, b]| h) |abs(J[b, b]*h + 1)|) 0.0))
; about abs(J[b, b]*h + 1)
(assert (>= (+ 1.0 (* |J[b, b]| h) |abs(J[b, b]*h + 1)|) 0.0))
; Sum(abs(J[b, i1]), i1, 0, b - 1) is nonnegative
(assert (>= |Sum(abs(J[b, i1]), i1, 0, b - 1)| 0.0))
; Sum(abs(J[b, i1]), i1, b + 1, m) is nonnegative
(assert (>= |Sum(abs(J[b, i1]), i1, b + 1, m)| 0.0))
; Sup(Sum(abs(J[i2, i1]), i1, 0, i2 - 1)*h + Sum(abs(J[i2, i1]), i1, i2 + 1, m)*h + abs(J[i2, i2]*h + 1), i2, 0, m) is nonnegative
(assert (>= |Sup(Sum(abs(J[i2, i1]), i1, 0, i2 - 1)*h + Sum(abs(J[i2, i1]), i1, i2 + 1, m)*h + abs(J[i2, i2]*h + 1), i2, 0, m)| 0.0))
; abs(J[b, b]*h + 1) is nonnegative
(assert (>= |abs(J[b, b]*h + 1)| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; the negation of the claim
(assert (not (= (+ 1.0 (* |J[b, b]| h) (* |Sum(abs(J[b, i1]), i1, 0, b - 1)| h) (* |Sum(abs(J[b, i1]), i1, b + 1, m)| h) (* (- 1.0) |Sup(Sum(abs(J[i2, i1]), i1, 0, i2 - 1)*h + Sum(abs(J[i2, i1]), i1, i2 + 1, m)*h + abs(J[i2, i2]*h + 1), i2, 0, m)|)) 0.0)))
(check-sat)
