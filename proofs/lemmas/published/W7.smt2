; published/W7, step 1, premise
; claim: 0 < v
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a Real)
(declare-const c Real)
(declare-const g Real)
(declare-const |power(v, t)| Real)
(declare-const v Real)
(declare-const w Real)
; H2
(assert (>= (+ (* (- 1.0) a g g) v (* (- 1.0) w)) 0.0))
; H3
(assert (>= (+ (* (- 1.0) c |power(v, t)|) g) 0.0))
; about w
(assert (>= w 0.0))
; about v
(assert (> v 0.0))
; about power(v, t)
(assert (> |power(v, t)| 0.0))
; about g
(assert (>= g 0.0))
; about c
(assert (> c 0.0))
; about a
(assert (>= a 0.0))
; a is nonnegative
(assert (>= a 0.0))
; c is nonnegative
(assert (>= c 0.0))
; g is nonnegative
(assert (>= g 0.0))
; power(v, t) is nonnegative
(assert (>= |power(v, t)| 0.0))
; v is nonnegative
(assert (>= v 0.0))
; w is nonnegative
(assert (>= w 0.0))
; the negation of the claim
(assert (<= v 0.0))
(check-sat)
(reset)
; published/W7, step 1, premise
; claim: 0 <= 1 - t
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const t Real)
; H1
(assert (> (+ 1.0 (* (- 1.0) t)) 0.0))
; about t
(assert (>= t 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) t)) 0.0))
(check-sat)
(reset)
; published/W7, step 1, premise
; claim: 1 - t <= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const t Real)
; H1
(assert (> (+ 1.0 (* (- 1.0) t)) 0.0))
; about t
(assert (>= t 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< t 0.0))
(check-sat)
(reset)
; published/W7, step 1, defined
; claim: power(w, 1 - t) == power(w, 1 - t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W7, step 1, defined
; claim: power(v, 1 - t) + (1 - t)*power(v, 1 - t - 1)*(w - v) == power(v, 1 - t) + (1 - t)*power(v, 1 - t - 1)*(w - v)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W7, step 2, defined
; claim: power(v, -t + t) == power(v, -t + t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W7, step 2, defined
; claim: power(v, -t)*power(v, t) == power(v, -t)*power(v, t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W7, step 3, defined
; claim: power(v, -t) == power(v, -t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W7, step 3, defined
; claim: 0 == 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W7, step 4
; claim: power(v, -t)*g >= c
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c Real)
(declare-const g Real)
(declare-const |power(v, -t)| Real)
(declare-const |power(v, t)| Real)
; H3
(assert (>= (+ (* (- 1.0) c |power(v, t)|) g) 0.0))
; 2
(assert (= (+ (- 1.0) (* |power(v, -t)| |power(v, t)|)) 0.0))
; 3
(assert (>= |power(v, -t)| 0.0))
; about power(v, t)
(assert (> |power(v, t)| 0.0))
; about power(v, -t)
(assert (> |power(v, -t)| 0.0))
; about power(v, -t)
(assert (= (+ (- 1.0) (* |power(v, -t)| |power(v, t)|)) 0.0))
; about g
(assert (>= g 0.0))
; about c
(assert (> c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; g is nonnegative
(assert (>= g 0.0))
; power(v, -t) is nonnegative
(assert (>= |power(v, -t)| 0.0))
; power(v, t) is nonnegative
(assert (>= |power(v, t)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) c) (* g |power(v, -t)|)) 0.0))
(check-sat)
(reset)
; published/W7, step 5
; claim: (1 - t)*a*g*(power(v, -t)*g - c) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a Real)
(declare-const c Real)
(declare-const g Real)
(declare-const |power(v, -t)| Real)
(declare-const |power(v, t)| Real)
(declare-const t Real)
; H1
(assert (> (+ 1.0 (* (- 1.0) t)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) c) (* g |power(v, -t)|)) 0.0))
; about t
(assert (>= t 0.0))
; about power(v, -t)
(assert (> |power(v, -t)| 0.0))
; about power(v, -t)
(assert (= (+ (- 1.0) (* |power(v, -t)| |power(v, t)|)) 0.0))
; about power(v, t)
(assert (> |power(v, t)| 0.0))
; about g
(assert (>= g 0.0))
; about c
(assert (> c 0.0))
; about a
(assert (>= a 0.0))
; a is nonnegative
(assert (>= a 0.0))
; c is nonnegative
(assert (>= c 0.0))
; g is nonnegative
(assert (>= g 0.0))
; power(v, -t) is nonnegative
(assert (>= |power(v, -t)| 0.0))
; power(v, t) is nonnegative
(assert (>= |power(v, t)| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) a c g) (* a c g t) (* a g g |power(v, -t)|) (* (- 1.0) a g g |power(v, -t)| t)) 0.0))
(check-sat)
(reset)
; published/W7, step 6
; claim: (1 - t)*power(v, -t)*(v - a*g^2 - w) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a Real)
(declare-const g Real)
(declare-const |power(v, -t)| Real)
(declare-const |power(v, t)| Real)
(declare-const t Real)
(declare-const v Real)
(declare-const w Real)
; H1
(assert (> (+ 1.0 (* (- 1.0) t)) 0.0))
; H2
(assert (>= (+ (* (- 1.0) a g g) v (* (- 1.0) w)) 0.0))
; 3
(assert (>= |power(v, -t)| 0.0))
; about w
(assert (>= w 0.0))
; about v
(assert (> v 0.0))
; about t
(assert (>= t 0.0))
; about power(v, -t)
(assert (> |power(v, -t)| 0.0))
; about power(v, -t)
(assert (= (+ (- 1.0) (* |power(v, -t)| |power(v, t)|)) 0.0))
; about power(v, t)
(assert (> |power(v, t)| 0.0))
; about g
(assert (>= g 0.0))
; about a
(assert (>= a 0.0))
; a is nonnegative
(assert (>= a 0.0))
; g is nonnegative
(assert (>= g 0.0))
; power(v, -t) is nonnegative
(assert (>= |power(v, -t)| 0.0))
; power(v, t) is nonnegative
(assert (>= |power(v, t)| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; v is nonnegative
(assert (>= v 0.0))
; w is nonnegative
(assert (>= w 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) a g g |power(v, -t)|) (* a g g |power(v, -t)| t) (* (- 1.0) |power(v, -t)| t v) (* |power(v, -t)| t w) (* |power(v, -t)| v) (* (- 1.0) |power(v, -t)| w)) 0.0))
(check-sat)
(reset)
; published/W7, claim
; claim: power(w, 1 - t) <= power(v, 1 - t) - (1 - t)*a*c*g
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const a Real)
(declare-const c Real)
(declare-const g Real)
(declare-const |power(v, -t)| Real)
(declare-const |power(v, t)| Real)
(declare-const |power(w, -t + 1)| Real)
(declare-const t Real)
(declare-const v Real)
(declare-const w Real)
; H1
(assert (> (+ 1.0 (* (- 1.0) t)) 0.0))
; 1
(assert (>= (+ (* |power(v, -t)| t v) (* (- 1.0) |power(v, -t)| t w) (* |power(v, -t)| w) (* (- 1.0) |power(w, -t + 1)|)) 0.0))
; 5
(assert (>= (+ (* (- 1.0) a c g) (* a c g t) (* a g g |power(v, -t)|) (* (- 1.0) a g g |power(v, -t)| t)) 0.0))
; 6
(assert (>= (+ (* (- 1.0) a g g |power(v, -t)|) (* a g g |power(v, -t)| t) (* (- 1.0) |power(v, -t)| t v) (* |power(v, -t)| t w) (* |power(v, -t)| v) (* (- 1.0) |power(v, -t)| w)) 0.0))
; about w
(assert (>= w 0.0))
; about v
(assert (> v 0.0))
; about t
(assert (>= t 0.0))
; about power(v, -t)
(assert (> |power(v, -t)| 0.0))
; about power(v, -t)
(assert (= (+ (- 1.0) (* |power(v, -t)| |power(v, t)|)) 0.0))
; about power(v, t)
(assert (> |power(v, t)| 0.0))
; about g
(assert (>= g 0.0))
; about c
(assert (> c 0.0))
; about a
(assert (>= a 0.0))
; about power(w, -t + 1)
(assert (>= |power(w, -t + 1)| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; c is nonnegative
(assert (>= c 0.0))
; g is nonnegative
(assert (>= g 0.0))
; power(v, -t) is nonnegative
(assert (>= |power(v, -t)| 0.0))
; power(v, t) is nonnegative
(assert (>= |power(v, t)| 0.0))
; power(w, -t + 1) is nonnegative
(assert (>= |power(w, -t + 1)| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; v is nonnegative
(assert (>= v 0.0))
; w is nonnegative
(assert (>= w 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) a c g) (* a c g t) (* |power(v, -t)| v) (* (- 1.0) |power(w, -t + 1)|)) 0.0))
(check-sat)
