; published/K14, step 1
; claim: L*Abs(1 - a*mu) + mu*Abs(1 - a*L) >= L - mu
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const a Real)
(declare-const |abs(L*a - 1)| Real)
(declare-const |abs(a*mu - 1)| Real)
(declare-const mu Real)
; about mu
(assert (> mu 0.0))
; about abs(a*mu - 1)
(assert (= (+ (- 1.0) (* 2.0 a mu) (* (- 1.0) a a mu mu) (* |abs(a*mu - 1)| |abs(a*mu - 1)|)) 0.0))
; about abs(a*mu - 1)
(assert (>= (+ 1.0 (* (- 1.0) a mu) |abs(a*mu - 1)|) 0.0))
; about abs(a*mu - 1)
(assert (>= (+ (- 1.0) (* a mu) |abs(a*mu - 1)|) 0.0))
; about abs(L*a - 1)
(assert (= (+ (- 1.0) (* 2.0 L a) (* (- 1.0) L L a a) (* |abs(L*a - 1)| |abs(L*a - 1)|)) 0.0))
; about abs(L*a - 1)
(assert (>= (+ 1.0 (* (- 1.0) L a) |abs(L*a - 1)|) 0.0))
; about abs(L*a - 1)
(assert (>= (+ (- 1.0) (* L a) |abs(L*a - 1)|) 0.0))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; abs(L*a - 1) is nonnegative
(assert (>= |abs(L*a - 1)| 0.0))
; abs(a*mu - 1) is nonnegative
(assert (>= |abs(a*mu - 1)| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) L) (* L |abs(a*mu - 1)|) (* |abs(L*a - 1)| mu) mu) 0.0))
(check-sat)
(reset)
; published/K14, step 2
; claim: (L + mu)*Max(Abs(1 - a*mu), Abs(1 - a*L)) >= L*Abs(1 - a*mu) + mu*Abs(1 - a*L)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |Max(abs(L*a - 1), abs(a*mu - 1))| Real)
(declare-const a Real)
(declare-const |abs(L*a - 1)| Real)
(declare-const |abs(a*mu - 1)| Real)
(declare-const mu Real)
; 1
(assert (>= (+ (* (- 1.0) L) (* L |abs(a*mu - 1)|) (* |abs(L*a - 1)| mu) mu) 0.0))
; about mu
(assert (> mu 0.0))
; about abs(a*mu - 1)
(assert (= (+ (- 1.0) (* 2.0 a mu) (* (- 1.0) a a mu mu) (* |abs(a*mu - 1)| |abs(a*mu - 1)|)) 0.0))
; about abs(a*mu - 1)
(assert (>= (+ 1.0 (* (- 1.0) a mu) |abs(a*mu - 1)|) 0.0))
; about abs(a*mu - 1)
(assert (>= (+ (- 1.0) (* a mu) |abs(a*mu - 1)|) 0.0))
; about abs(L*a - 1)
(assert (= (+ (- 1.0) (* 2.0 L a) (* (- 1.0) L L a a) (* |abs(L*a - 1)| |abs(L*a - 1)|)) 0.0))
; about abs(L*a - 1)
(assert (>= (+ 1.0 (* (- 1.0) L a) |abs(L*a - 1)|) 0.0))
; about abs(L*a - 1)
(assert (>= (+ (- 1.0) (* L a) |abs(L*a - 1)|) 0.0))
; about Max(abs(L*a - 1), abs(a*mu - 1))
(assert (>= (+ |Max(abs(L*a - 1), abs(a*mu - 1))| (* (- 1.0) |abs(L*a - 1)|)) 0.0))
; about Max(abs(L*a - 1), abs(a*mu - 1))
(assert (>= (+ |Max(abs(L*a - 1), abs(a*mu - 1))| (* (- 1.0) |abs(a*mu - 1)|)) 0.0))
; about Max(abs(L*a - 1), abs(a*mu - 1))
(assert (or (= (+ |Max(abs(L*a - 1), abs(a*mu - 1))| (* (- 1.0) |abs(L*a - 1)|)) 0.0) (= (+ |Max(abs(L*a - 1), abs(a*mu - 1))| (* (- 1.0) |abs(a*mu - 1)|)) 0.0)))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; Max(abs(L*a - 1), abs(a*mu - 1)) is nonnegative
(assert (>= |Max(abs(L*a - 1), abs(a*mu - 1))| 0.0))
; abs(L*a - 1) is nonnegative
(assert (>= |abs(L*a - 1)| 0.0))
; abs(a*mu - 1) is nonnegative
(assert (>= |abs(a*mu - 1)| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (+ (* L |Max(abs(L*a - 1), abs(a*mu - 1))|) (* (- 1.0) L |abs(a*mu - 1)|) (* |Max(abs(L*a - 1), abs(a*mu - 1))| mu) (* (- 1.0) |abs(L*a - 1)| mu)) 0.0))
(check-sat)
(reset)
; published/K14, step 3
; claim: (L + mu)*Max(Abs(1 - a*mu), Abs(1 - a*L)) >= L - mu
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |Max(abs(L*a - 1), abs(a*mu - 1))| Real)
(declare-const a Real)
(declare-const |abs(L*a - 1)| Real)
(declare-const |abs(a*mu - 1)| Real)
(declare-const mu Real)
; 1
(assert (>= (+ (* (- 1.0) L) (* L |abs(a*mu - 1)|) (* |abs(L*a - 1)| mu) mu) 0.0))
; 2
(assert (>= (+ (* L |Max(abs(L*a - 1), abs(a*mu - 1))|) (* (- 1.0) L |abs(a*mu - 1)|) (* |Max(abs(L*a - 1), abs(a*mu - 1))| mu) (* (- 1.0) |abs(L*a - 1)| mu)) 0.0))
; about mu
(assert (> mu 0.0))
; about abs(a*mu - 1)
(assert (= (+ (- 1.0) (* 2.0 a mu) (* (- 1.0) a a mu mu) (* |abs(a*mu - 1)| |abs(a*mu - 1)|)) 0.0))
; about abs(a*mu - 1)
(assert (>= (+ 1.0 (* (- 1.0) a mu) |abs(a*mu - 1)|) 0.0))
; about abs(a*mu - 1)
(assert (>= (+ (- 1.0) (* a mu) |abs(a*mu - 1)|) 0.0))
; about abs(L*a - 1)
(assert (= (+ (- 1.0) (* 2.0 L a) (* (- 1.0) L L a a) (* |abs(L*a - 1)| |abs(L*a - 1)|)) 0.0))
; about abs(L*a - 1)
(assert (>= (+ 1.0 (* (- 1.0) L a) |abs(L*a - 1)|) 0.0))
; about abs(L*a - 1)
(assert (>= (+ (- 1.0) (* L a) |abs(L*a - 1)|) 0.0))
; about Max(abs(L*a - 1), abs(a*mu - 1))
(assert (>= (+ |Max(abs(L*a - 1), abs(a*mu - 1))| (* (- 1.0) |abs(L*a - 1)|)) 0.0))
; about Max(abs(L*a - 1), abs(a*mu - 1))
(assert (>= (+ |Max(abs(L*a - 1), abs(a*mu - 1))| (* (- 1.0) |abs(a*mu - 1)|)) 0.0))
; about Max(abs(L*a - 1), abs(a*mu - 1))
(assert (or (= (+ |Max(abs(L*a - 1), abs(a*mu - 1))| (* (- 1.0) |abs(L*a - 1)|)) 0.0) (= (+ |Max(abs(L*a - 1), abs(a*mu - 1))| (* (- 1.0) |abs(a*mu - 1)|)) 0.0)))
; about L
(assert (> L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; Max(abs(L*a - 1), abs(a*mu - 1)) is nonnegative
(assert (>= |Max(abs(L*a - 1), abs(a*mu - 1))| 0.0))
; abs(L*a - 1) is nonnegative
(assert (>= |abs(L*a - 1)| 0.0))
; abs(a*mu - 1) is nonnegative
(assert (>= |abs(a*mu - 1)| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) L) (* L |Max(abs(L*a - 1), abs(a*mu - 1))|) (* |Max(abs(L*a - 1), abs(a*mu - 1))| mu) mu) 0.0))
(check-sat)
(reset)
; published/K14, claim
; claim: Max(Abs(1 - a*mu), Abs(1 - a*L)) >= (L - mu)/(L + mu)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(L + mu)| Real)
(declare-const L Real)
(declare-const |Max(abs(L*a - 1), abs(a*mu - 1))| Real)
(declare-const a Real)
(declare-const |abs(L*a - 1)| Real)
(declare-const |abs(a*mu - 1)| Real)
(declare-const mu Real)
; 3
(assert (>= (+ (* (- 1.0) L) (* L |Max(abs(L*a - 1), abs(a*mu - 1))|) (* |Max(abs(L*a - 1), abs(a*mu - 1))| mu) mu) 0.0))
; about mu
(assert (> mu 0.0))
; about Max(abs(L*a - 1), abs(a*mu - 1))
(assert (>= (+ |Max(abs(L*a - 1), abs(a*mu - 1))| (* (- 1.0) |abs(L*a - 1)|)) 0.0))
; about Max(abs(L*a - 1), abs(a*mu - 1))
(assert (>= (+ |Max(abs(L*a - 1), abs(a*mu - 1))| (* (- 1.0) |abs(a*mu - 1)|)) 0.0))
; about Max(abs(L*a - 1), abs(a*mu - 1))
(assert (or (= (+ |Max(abs(L*a - 1), abs(a*mu - 1))| (* (- 1.0) |abs(L*a - 1)|)) 0.0) (= (+ |Max(abs(L*a - 1), abs(a*mu - 1))| (* (- 1.0) |abs(a*mu - 1)|)) 0.0)))
; about abs(a*mu - 1)
(assert (= (+ (- 1.0) (* 2.0 a mu) (* (- 1.0) a a mu mu) (* |abs(a*mu - 1)| |abs(a*mu - 1)|)) 0.0))
; about abs(a*mu - 1)
(assert (>= (+ 1.0 (* (- 1.0) a mu) |abs(a*mu - 1)|) 0.0))
; about abs(a*mu - 1)
(assert (>= (+ (- 1.0) (* a mu) |abs(a*mu - 1)|) 0.0))
; about abs(L*a - 1)
(assert (= (+ (- 1.0) (* 2.0 L a) (* (- 1.0) L L a a) (* |abs(L*a - 1)| |abs(L*a - 1)|)) 0.0))
; about abs(L*a - 1)
(assert (>= (+ 1.0 (* (- 1.0) L a) |abs(L*a - 1)|) 0.0))
; about abs(L*a - 1)
(assert (>= (+ (- 1.0) (* L a) |abs(L*a - 1)|) 0.0))
; about L
(assert (> L 0.0))
; about 1/(L + mu)
(assert (= (+ (- 1.0) (* |1/(L + mu)| L) (* |1/(L + mu)| mu)) 0.0))
; 1/(L + mu) is nonnegative
(assert (>= |1/(L + mu)| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; Max(abs(L*a - 1), abs(a*mu - 1)) is nonnegative
(assert (>= |Max(abs(L*a - 1), abs(a*mu - 1))| 0.0))
; abs(L*a - 1) is nonnegative
(assert (>= |abs(L*a - 1)| 0.0))
; abs(a*mu - 1) is nonnegative
(assert (>= |abs(a*mu - 1)| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/(L + mu)| L) (* |1/(L + mu)| mu) |Max(abs(L*a - 1), abs(a*mu - 1))|) 0.0))
(check-sat)
