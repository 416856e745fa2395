; katende2025/T6c, claim
; claim: Max(Abs(1 - e*mu), Abs(1 - e*L)) >= (L - mu)/(L + mu)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(L + mu)| Real)
(declare-const L Real)
(declare-const |Max(abs(L*e - 1), abs(e*mu - 1))| Real)
(declare-const |abs(L*e - 1)| Real)
(declare-const |abs(e*mu - 1)| Real)
(declare-const e Real)
(declare-const mu Real)
; about mu
(assert (> mu 0.0))
; about Max(abs(L*e - 1), abs(e*mu - 1))
(assert (>= (+ |Max(abs(L*e - 1), abs(e*mu - 1))| (* (- 1.0) |abs(L*e - 1)|)) 0.0))
; about Max(abs(L*e - 1), abs(e*mu - 1))
(assert (>= (+ |Max(abs(L*e - 1), abs(e*mu - 1))| (* (- 1.0) |abs(e*mu - 1)|)) 0.0))
; about Max(abs(L*e - 1), abs(e*mu - 1))
(assert (or (= (+ |Max(abs(L*e - 1), abs(e*mu - 1))| (* (- 1.0) |abs(L*e - 1)|)) 0.0) (= (+ |Max(abs(L*e - 1), abs(e*mu - 1))| (* (- 1.0) |abs(e*mu - 1)|)) 0.0)))
; about abs(e*mu - 1)
(assert (= (+ (- 1.0) (* |abs(e*mu - 1)| |abs(e*mu - 1)|) (* 2.0 e mu) (* (- 1.0) e e mu mu)) 0.0))
; about abs(e*mu - 1)
(assert (>= (+ 1.0 |abs(e*mu - 1)| (* (- 1.0) e mu)) 0.0))
; about abs(e*mu - 1)
(assert (>= (+ (- 1.0) |abs(e*mu - 1)| (* e mu)) 0.0))
; about abs(L*e - 1)
(assert (= (+ (- 1.0) (* 2.0 L e) (* (- 1.0) L L e e) (* |abs(L*e - 1)| |abs(L*e - 1)|)) 0.0))
; about abs(L*e - 1)
(assert (>= (+ 1.0 (* (- 1.0) L e) |abs(L*e - 1)|) 0.0))
; about abs(L*e - 1)
(assert (>= (+ (- 1.0) (* L e) |abs(L*e - 1)|) 0.0))
; about L
(assert (> L 0.0))
; about 1/(L + mu)
(assert (= (+ (- 1.0) (* |1/(L + mu)| L) (* |1/(L + mu)| mu)) 0.0))
; 1/(L + mu) is nonnegative
(assert (>= |1/(L + mu)| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; Max(abs(L*e - 1), abs(e*mu - 1)) is nonnegative
(assert (>= |Max(abs(L*e - 1), abs(e*mu - 1))| 0.0))
; abs(L*e - 1) is nonnegative
(assert (>= |abs(L*e - 1)| 0.0))
; abs(e*mu - 1) is nonnegative
(assert (>= |abs(e*mu - 1)| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/(L + mu)| L) (* |1/(L + mu)| mu) |Max(abs(L*e - 1), abs(e*mu - 1))|) 0.0))
(check-sat)
(reset)
; katende2025/T6c, claim
; claim: 1 - 2/(L + mu)*mu == (L - mu)/(L + mu)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(L + mu)| Real)
(declare-const L Real)
(declare-const mu Real)
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
(assert (not (= (+ (- 1.0) (* |1/(L + mu)| L) (* |1/(L + mu)| mu)) 0.0)))
(check-sat)
(reset)
; katende2025/T6c, claim
; claim: 2/(L + mu)*L - 1 == (L - mu)/(L + mu)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(L + mu)| Real)
(declare-const L Real)
(declare-const mu Real)
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
(assert (not (= (+ 1.0 (* (- 1.0) |1/(L + mu)| L) (* (- 1.0) |1/(L + mu)| mu)) 0.0)))
(check-sat)
