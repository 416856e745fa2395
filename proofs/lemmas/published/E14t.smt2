; published/E14t, step 1
; claim: sqrt(m)^2 == m
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/M| Real)
(declare-const M Real)
(declare-const a Real)
(declare-const g Real)
(declare-const l Real)
(declare-const m Real)
(declare-const |sqrt(m)| Real)
; H1
(assert (>= (+ (* (- 6.0) |1/M| a m m) (* 3.0 |1/M| m m) (* (- 1.0) g)) 0.0))
; H2
(assert (>= (+ (* g g) (* (- 1.0) l l m)) 0.0))
; about m
(assert (> m 0.0))
; about l
(assert (>= l 0.0))
; about g
(assert (>= g 0.0))
; about a
(assert (> a 0.0))
; about 1/M
(assert (= (+ (- 1.0) (* |1/M| M)) 0.0))
; about M
(assert (> M 0.0))
; about sqrt(m)
(assert (= (+ (* (- 1.0) m) (* |sqrt(m)| |sqrt(m)|)) 0.0))
; 1/M is nonnegative
(assert (>= |1/M| 0.0))
; M is nonnegative
(assert (>= M 0.0))
; a is nonnegative
(assert (>= a 0.0))
; g is nonnegative
(assert (>= g 0.0))
; l is nonnegative
(assert (>= l 0.0))
; m is nonnegative
(assert (>= m 0.0))
; sqrt(m) is nonnegative
(assert (>= |sqrt(m)| 0.0))
; the negation of the claim
(assert (not (= (+ m (* (- 1.0) |sqrt(m)| |sqrt(m)|)) 0.0)))
(check-sat)
(reset)
; published/E14t, step 2
; claim: (sqrt(m)*l)^2 <= g^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const g Real)
(declare-const l Real)
(declare-const m Real)
(declare-const |sqrt(m)| Real)
; H2
(assert (>= (+ (* g g) (* (- 1.0) l l m)) 0.0))
; 1
(assert (= (+ m (* (- 1.0) |sqrt(m)| |sqrt(m)|)) 0.0))
; about m
(assert (> m 0.0))
; about l
(assert (>= l 0.0))
; about g
(assert (>= g 0.0))
; about sqrt(m)
(assert (= (+ (* (- 1.0) m) (* |sqrt(m)| |sqrt(m)|)) 0.0))
; g is nonnegative
(assert (>= g 0.0))
; l is nonnegative
(assert (>= l 0.0))
; m is nonnegative
(assert (>= m 0.0))
; sqrt(m) is nonnegative
(assert (>= |sqrt(m)| 0.0))
; the negation of the claim
(assert (< (+ (* g g) (* (- 1.0) l l |sqrt(m)| |sqrt(m)|)) 0.0))
(check-sat)
(reset)
; published/E14t, step 3
; claim: sqrt(m)*l <= g
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const g Real)
(declare-const l Real)
(declare-const m Real)
(declare-const |sqrt(m)| Real)
; 2
(assert (>= (+ (* g g) (* (- 1.0) l l |sqrt(m)| |sqrt(m)|)) 0.0))
; about m
(assert (> m 0.0))
; about l
(assert (>= l 0.0))
; about g
(assert (>= g 0.0))
; about sqrt(m)
(assert (= (+ (* (- 1.0) m) (* |sqrt(m)| |sqrt(m)|)) 0.0))
; g is nonnegative
(assert (>= g 0.0))
; l is nonnegative
(assert (>= l 0.0))
; m is nonnegative
(assert (>= m 0.0))
; sqrt(m) is nonnegative
(assert (>= |sqrt(m)| 0.0))
; the negation of the claim
(assert (< (+ g (* (- 1.0) l |sqrt(m)|)) 0.0))
(check-sat)
(reset)
; published/E14t, step 4
; claim: sqrt(m)*l <= 3*(1 - 2*a)*m^2/M
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/M| Real)
(declare-const M Real)
(declare-const a Real)
(declare-const g Real)
(declare-const l Real)
(declare-const m Real)
(declare-const |sqrt(m)| Real)
; H1
(assert (>= (+ (* (- 6.0) |1/M| a m m) (* 3.0 |1/M| m m) (* (- 1.0) g)) 0.0))
; 3
(assert (>= (+ g (* (- 1.0) l |sqrt(m)|)) 0.0))
; about m
(assert (> m 0.0))
; about l
(assert (>= l 0.0))
; about g
(assert (>= g 0.0))
; about a
(assert (> a 0.0))
; about 1/M
(assert (= (+ (- 1.0) (* |1/M| M)) 0.0))
; about M
(assert (> M 0.0))
; about sqrt(m)
(assert (= (+ (* (- 1.0) m) (* |sqrt(m)| |sqrt(m)|)) 0.0))
; 1/M is nonnegative
(assert (>= |1/M| 0.0))
; M is nonnegative
(assert (>= M 0.0))
; a is nonnegative
(assert (>= a 0.0))
; g is nonnegative
(assert (>= g 0.0))
; l is nonnegative
(assert (>= l 0.0))
; m is nonnegative
(assert (>= m 0.0))
; sqrt(m) is nonnegative
(assert (>= |sqrt(m)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 6.0) |1/M| a m m) (* 3.0 |1/M| m m) (* (- 1.0) l |sqrt(m)|)) 0.0))
(check-sat)
(reset)
; published/E14t, step 5
; claim: 3*(1 - 2*a)*m^2/M == sqrt(m)*(3*(1 - 2*a)*m*sqrt(m)/M)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/M| Real)
(declare-const M Real)
(declare-const a Real)
(declare-const m Real)
(declare-const |sqrt(m)| Real)
; 1
(assert (= (+ m (* (- 1.0) |sqrt(m)| |sqrt(m)|)) 0.0))
; about m
(assert (> m 0.0))
; about a
(assert (> a 0.0))
; about M
(assert (> M 0.0))
; about 1/M
(assert (= (+ (- 1.0) (* |1/M| M)) 0.0))
; about sqrt(m)
(assert (= (+ (* (- 1.0) m) (* |sqrt(m)| |sqrt(m)|)) 0.0))
; 1/M is nonnegative
(assert (>= |1/M| 0.0))
; M is nonnegative
(assert (>= M 0.0))
; a is nonnegative
(assert (>= a 0.0))
; m is nonnegative
(assert (>= m 0.0))
; sqrt(m) is nonnegative
(assert (>= |sqrt(m)| 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 6.0) |1/M| a m |sqrt(m)| |sqrt(m)|) (* 6.0 |1/M| a m m) (* 3.0 |1/M| m |sqrt(m)| |sqrt(m)|) (* (- 3.0) |1/M| m m)) 0.0)))
(check-sat)
(reset)
; published/E14t, step 6
; claim: sqrt(m)*l <= sqrt(m)*(3*(1 - 2*a)*m*sqrt(m)/M)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/M| Real)
(declare-const M Real)
(declare-const a Real)
(declare-const l Real)
(declare-const m Real)
(declare-const |sqrt(m)| Real)
; 4
(assert (>= (+ (* (- 6.0) |1/M| a m m) (* 3.0 |1/M| m m) (* (- 1.0) l |sqrt(m)|)) 0.0))
; 5
(assert (= (+ (* (- 6.0) |1/M| a m |sqrt(m)| |sqrt(m)|) (* 6.0 |1/M| a m m) (* 3.0 |1/M| m |sqrt(m)| |sqrt(m)|) (* (- 3.0) |1/M| m m)) 0.0))
; about m
(assert (> m 0.0))
; about l
(assert (>= l 0.0))
; about a
(assert (> a 0.0))
; about M
(assert (> M 0.0))
; about 1/M
(assert (= (+ (- 1.0) (* |1/M| M)) 0.0))
; about sqrt(m)
(assert (= (+ (* (- 1.0) m) (* |sqrt(m)| |sqrt(m)|)) 0.0))
; 1/M is nonnegative
(assert (>= |1/M| 0.0))
; M is nonnegative
(assert (>= M 0.0))
; a is nonnegative
(assert (>= a 0.0))
; l is nonnegative
(assert (>= l 0.0))
; m is nonnegative
(assert (>= m 0.0))
; sqrt(m) is nonnegative
(assert (>= |sqrt(m)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 6.0) |1/M| a m |sqrt(m)| |sqrt(m)|) (* 3.0 |1/M| m |sqrt(m)| |sqrt(m)|) (* (- 1.0) l |sqrt(m)|)) 0.0))
(check-sat)
(reset)
; published/E14t, claim
; claim: l <= 3*(1 - 2*a)*m*sqrt(m)/M
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/M| Real)
(declare-const M Real)
(declare-const a Real)
(declare-const l Real)
(declare-const m Real)
(declare-const |sqrt(m)| Real)
; 1
(assert (= (+ m (* (- 1.0) |sqrt(m)| |sqrt(m)|)) 0.0))
; 6
(assert (>= (+ (* (- 6.0) |1/M| a m |sqrt(m)| |sqrt(m)|) (* 3.0 |1/M| m |sqrt(m)| |sqrt(m)|) (* (- 1.0) l |sqrt(m)|)) 0.0))
; about m
(assert (> m 0.0))
; about l
(assert (>= l 0.0))
; about a
(assert (> a 0.0))
; about M
(assert (> M 0.0))
; about 1/M
(assert (= (+ (- 1.0) (* |1/M| M)) 0.0))
; about sqrt(m)
(assert (= (+ (* (- 1.0) m) (* |sqrt(m)| |sqrt(m)|)) 0.0))
; 1/M is nonnegative
(assert (>= |1/M| 0.0))
; M is nonnegative
(assert (>= M 0.0))
; a is nonnegative
(assert (>= a 0.0))
; l is nonnegative
(assert (>= l 0.0))
; m is nonnegative
(assert (>= m 0.0))
; sqrt(m) is nonnegative
(assert (>= |sqrt(m)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 6.0) |1/M| a m |sqrt(m)|) (* 3.0 |1/M| m |sqrt(m)|) (* (- 1.0) l)) 0.0))
(check-sat)
