; published/K18, step 1
; claim: 2/(mu + L)*a*(mu + L) == 2*a
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(L + mu)| Real)
(declare-const L Real)
(declare-const a Real)
(declare-const mu Real)
; H1
(assert (>= (+ a (* (- 1.0) mu)) 0.0))
; H2
(assert (>= (+ L (* (- 1.0) a)) 0.0))
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
(assert (not (= (+ (* (- 2.0) |1/(L + mu)| L a) (* (- 2.0) |1/(L + mu)| a mu) (* 2.0 a)) 0.0)))
(check-sat)
(reset)
; published/K18, step 2
; claim: Abs(1 - 2/(mu + L)*a)*(mu + L) <= L - mu
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(L + mu)| Real)
(declare-const L Real)
(declare-const a Real)
(declare-const |abs(2*1/(L + mu)*a - 1)| Real)
(declare-const mu Real)
; H1
(assert (>= (+ a (* (- 1.0) mu)) 0.0))
; H2
(assert (>= (+ L (* (- 1.0) a)) 0.0))
; 1
(assert (= (+ (* (- 2.0) |1/(L + mu)| L a) (* (- 2.0) |1/(L + mu)| a mu) (* 2.0 a)) 0.0))
; about mu
(assert (> mu 0.0))
; about abs(2*1/(L + mu)*a - 1)
(assert (= (+ (- 1.0) (* 4.0 |1/(L + mu)| a) (* (- 4.0) |1/(L + mu)| |1/(L + mu)| a a) (* |abs(2*1/(L + mu)*a - 1)| |abs(2*1/(L + mu)*a - 1)|)) 0.0))
; about abs(2*1/(L + mu)*a - 1)
(assert (>= (+ 1.0 (* (- 2.0) |1/(L + mu)| a) |abs(2*1/(L + mu)*a - 1)|) 0.0))
; about abs(2*1/(L + mu)*a - 1)
(assert (>= (+ (- 1.0) (* 2.0 |1/(L + mu)| a) |abs(2*1/(L + mu)*a - 1)|) 0.0))
; about L
(assert (> L 0.0))
; about 1/(L + mu)
(assert (= (+ (- 1.0) (* |1/(L + mu)| L) (* |1/(L + mu)| mu)) 0.0))
; 1/(L + mu) is nonnegative
(assert (>= |1/(L + mu)| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; abs(2*1/(L + mu)*a - 1) is nonnegative
(assert (>= |abs(2*1/(L + mu)*a - 1)| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (+ L (* (- 1.0) L |abs(2*1/(L + mu)*a - 1)|) (* (- 1.0) |abs(2*1/(L + mu)*a - 1)| mu) (* (- 1.0) mu)) 0.0))
(check-sat)
(reset)
; published/K18, step 3
; claim: Abs(1 - 2/(mu + L)*a) <= (L - mu)/(mu + L)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(L + mu)| Real)
(declare-const L Real)
(declare-const a Real)
(declare-const |abs(2*1/(L + mu)*a - 1)| Real)
(declare-const mu Real)
; 2
(assert (>= (+ L (* (- 1.0) L |abs(2*1/(L + mu)*a - 1)|) (* (- 1.0) |abs(2*1/(L + mu)*a - 1)| mu) (* (- 1.0) mu)) 0.0))
; about mu
(assert (> mu 0.0))
; about abs(2*1/(L + mu)*a - 1)
(assert (= (+ (- 1.0) (* 4.0 |1/(L + mu)| a) (* (- 4.0) |1/(L + mu)| |1/(L + mu)| a a) (* |abs(2*1/(L + mu)*a - 1)| |abs(2*1/(L + mu)*a - 1)|)) 0.0))
; about abs(2*1/(L + mu)*a - 1)
(assert (>= (+ 1.0 (* (- 2.0) |1/(L + mu)| a) |abs(2*1/(L + mu)*a - 1)|) 0.0))
; about abs(2*1/(L + mu)*a - 1)
(assert (>= (+ (- 1.0) (* 2.0 |1/(L + mu)| a) |abs(2*1/(L + mu)*a - 1)|) 0.0))
; about L
(assert (> L 0.0))
; about 1/(L + mu)
(assert (= (+ (- 1.0) (* |1/(L + mu)| L) (* |1/(L + mu)| mu)) 0.0))
; 1/(L + mu) is nonnegative
(assert (>= |1/(L + mu)| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; abs(2*1/(L + mu)*a - 1) is nonnegative
(assert (>= |abs(2*1/(L + mu)*a - 1)| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (+ (* |1/(L + mu)| L) (* (- 1.0) |1/(L + mu)| mu) (* (- 1.0) |abs(2*1/(L + mu)*a - 1)|)) 0.0))
(check-sat)
(reset)
; published/K18, step 4
; claim: L >= mu
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const a Real)
(declare-const mu Real)
; H1
(assert (>= (+ a (* (- 1.0) mu)) 0.0))
; H2
(assert (>= (+ L (* (- 1.0) a)) 0.0))
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
; published/K18, step 5
; claim: (L - mu)/(mu + L) <= 1 - mu/L
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(L + mu)| Real)
(declare-const |1/L| Real)
(declare-const L Real)
(declare-const mu Real)
; 4
(assert (>= (+ L (* (- 1.0) mu)) 0.0))
; about mu
(assert (> mu 0.0))
; about L
(assert (> L 0.0))
; about 1/L
(assert (= (+ (- 1.0) (* |1/L| L)) 0.0))
; about 1/(L + mu)
(assert (= (+ (- 1.0) (* |1/(L + mu)| L) (* |1/(L + mu)| mu)) 0.0))
; 1/(L + mu) is nonnegative
(assert (>= |1/(L + mu)| 0.0))
; 1/L is nonnegative
(assert (>= |1/L| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) |1/(L + mu)| L) (* |1/(L + mu)| mu) (* (- 1.0) |1/L| mu)) 0.0))
(check-sat)
(reset)
; published/K18, step 6
; claim: Abs(1 - 2/(mu + L)*a) <= 1 - mu/L
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(L + mu)| Real)
(declare-const |1/L| Real)
(declare-const L Real)
(declare-const a Real)
(declare-const |abs(2*1/(L + mu)*a - 1)| Real)
(declare-const mu Real)
; 3
(assert (>= (+ (* |1/(L + mu)| L) (* (- 1.0) |1/(L + mu)| mu) (* (- 1.0) |abs(2*1/(L + mu)*a - 1)|)) 0.0))
; 5
(assert (>= (+ 1.0 (* (- 1.0) |1/(L + mu)| L) (* |1/(L + mu)| mu) (* (- 1.0) |1/L| mu)) 0.0))
; about mu
(assert (> mu 0.0))
; about abs(2*1/(L + mu)*a - 1)
(assert (= (+ (- 1.0) (* 4.0 |1/(L + mu)| a) (* (- 4.0) |1/(L + mu)| |1/(L + mu)| a a) (* |abs(2*1/(L + mu)*a - 1)| |abs(2*1/(L + mu)*a - 1)|)) 0.0))
; about abs(2*1/(L + mu)*a - 1)
(assert (>= (+ 1.0 (* (- 2.0) |1/(L + mu)| a) |abs(2*1/(L + mu)*a - 1)|) 0.0))
; about abs(2*1/(L + mu)*a - 1)
(assert (>= (+ (- 1.0) (* 2.0 |1/(L + mu)| a) |abs(2*1/(L + mu)*a - 1)|) 0.0))
; about L
(assert (> L 0.0))
; about 1/L
(assert (= (+ (- 1.0) (* |1/L| L)) 0.0))
; about 1/(L + mu)
(assert (= (+ (- 1.0) (* |1/(L + mu)| L) (* |1/(L + mu)| mu)) 0.0))
; 1/(L + mu) is nonnegative
(assert (>= |1/(L + mu)| 0.0))
; 1/L is nonnegative
(assert (>= |1/L| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; abs(2*1/(L + mu)*a - 1) is nonnegative
(assert (>= |abs(2*1/(L + mu)*a - 1)| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) |1/L| mu) (* (- 1.0) |abs(2*1/(L + mu)*a - 1)|)) 0.0))
(check-sat)
(reset)
; published/K18, step 7
; claim: 0 <= 1 - mu/L
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/L| Real)
(declare-const L Real)
(declare-const mu Real)
; 4
(assert (>= (+ L (* (- 1.0) mu)) 0.0))
; about mu
(assert (> mu 0.0))
; about L
(assert (> L 0.0))
; about 1/L
(assert (= (+ (- 1.0) (* |1/L| L)) 0.0))
; 1/L is nonnegative
(assert (>= |1/L| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) |1/L| mu)) 0.0))
(check-sat)
(reset)
; published/K18, claim, base
; claim: Abs(1 - 2/(mu + L)*a)^0 <= (1 - mu/L)^0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/K18, claim, step
; claim: Abs(1 - 2/(mu + L)*a)^(k + 1) <= (1 - mu/L)^(k + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(-1/L*mu + 1)^k| Real)
(declare-const |1/(L + mu)| Real)
(declare-const |1/L| Real)
(declare-const L Real)
(declare-const a Real)
(declare-const |abs(2*1/(L + mu)*a - 1)| Real)
(declare-const |abs(2*1/(L + mu)*a - 1)^k| Real)
(declare-const mu Real)
; 6
(assert (>= (+ 1.0 (* (- 1.0) |1/L| mu) (* (- 1.0) |abs(2*1/(L + mu)*a - 1)|)) 0.0))
; 7
(assert (>= (+ 1.0 (* (- 1.0) |1/L| mu)) 0.0))
; induction hypothesis
(assert (>= (+ |(-1/L*mu + 1)^k| (* (- 1.0) |abs(2*1/(L + mu)*a - 1)^k|)) 0.0))
; about mu
(assert (> mu 0.0))
; about abs(2*1/(L + mu)*a - 1)
(assert (= (+ (- 1.0) (* 4.0 |1/(L + mu)| a) (* (- 4.0) |1/(L + mu)| |1/(L + mu)| a a) (* |abs(2*1/(L + mu)*a - 1)| |abs(2*1/(L + mu)*a - 1)|)) 0.0))
; about abs(2*1/(L + mu)*a - 1)
(assert (>= (+ 1.0 (* (- 2.0) |1/(L + mu)| a) |abs(2*1/(L + mu)*a - 1)|) 0.0))
; about abs(2*1/(L + mu)*a - 1)
(assert (>= (+ (- 1.0) (* 2.0 |1/(L + mu)| a) |abs(2*1/(L + mu)*a - 1)|) 0.0))
; about L
(assert (> L 0.0))
; about 1/L
(assert (= (+ (- 1.0) (* |1/L| L)) 0.0))
; about 1/(L + mu)
(assert (= (+ (- 1.0) (* |1/(L + mu)| L) (* |1/(L + mu)| mu)) 0.0))
; 1/(L + mu) is nonnegative
(assert (>= |1/(L + mu)| 0.0))
; 1/L is nonnegative
(assert (>= |1/L| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; abs(2*1/(L + mu)*a - 1) is nonnegative
(assert (>= |abs(2*1/(L + mu)*a - 1)| 0.0))
; abs(2*1/(L + mu)*a - 1)^k is nonnegative
(assert (>= |abs(2*1/(L + mu)*a - 1)^k| 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (< (+ |(-1/L*mu + 1)^k| (* (- 1.0) |(-1/L*mu + 1)^k| |1/L| mu) (* (- 1.0) |abs(2*1/(L + mu)*a - 1)| |abs(2*1/(L + mu)*a - 1)^k|)) 0.0))
(check-sat)
