; published/W10, step 1, premise
; claim: 0 <= s
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const s Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) s)) 0.0))
; about s
(assert (>= s 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< s 0.0))
(check-sat)
(reset)
; published/W10, step 1, premise
; claim: s <= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const s Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) s)) 0.0))
; about s
(assert (>= s 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) s)) 0.0))
(check-sat)
(reset)
; published/W10, step 1, defined
; claim: Abs(power(Abs(x), s) - power(Abs(y), s)) == Abs(power(Abs(x), s) - power(Abs(y), s))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W10, step 1, defined
; claim: power(Abs(Abs(x) - Abs(y)), s) == power(Abs(Abs(x) - Abs(y)), s)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W10, step 2
; claim: Abs(Abs(x) - Abs(y)) <= Abs(x - y)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |abs(-abs(x) + abs(y))| Real)
(declare-const |abs(-x + y)| Real)
(declare-const |abs(x)| Real)
(declare-const |abs(y)| Real)
(declare-const x Real)
(declare-const y Real)
; about abs(y)
(assert (= (+ (* |abs(y)| |abs(y)|) (* (- 1.0) y y)) 0.0))
; about abs(y)
(assert (>= (+ |abs(y)| (* (- 1.0) y)) 0.0))
; about abs(y)
(assert (>= (+ |abs(y)| y) 0.0))
; about abs(x)
(assert (= (+ (* |abs(x)| |abs(x)|) (* (- 1.0) x x)) 0.0))
; about abs(x)
(assert (>= (+ |abs(x)| (* (- 1.0) x)) 0.0))
; about abs(x)
(assert (>= (+ |abs(x)| x) 0.0))
; about abs(-x + y)
(assert (= (+ (* |abs(-x + y)| |abs(-x + y)|) (* 2.0 x y) (* (- 1.0) x x) (* (- 1.0) y y)) 0.0))
; about abs(-x + y)
(assert (>= (+ |abs(-x + y)| x (* (- 1.0) y)) 0.0))
; about abs(-x + y)
(assert (>= (+ |abs(-x + y)| (* (- 1.0) x) y) 0.0))
; about abs(-abs(x) + abs(y))
(assert (= (+ (* |abs(-abs(x) + abs(y))| |abs(-abs(x) + abs(y))|) (* 2.0 |abs(x)| |abs(y)|) (* (- 1.0) |abs(x)| |abs(x)|) (* (- 1.0) |abs(y)| |abs(y)|)) 0.0))
; about abs(-abs(x) + abs(y))
(assert (>= (+ |abs(-abs(x) + abs(y))| |abs(x)| (* (- 1.0) |abs(y)|)) 0.0))
; about abs(-abs(x) + abs(y))
(assert (>= (+ |abs(-abs(x) + abs(y))| (* (- 1.0) |abs(x)|) |abs(y)|) 0.0))
; abs(-abs(x) + abs(y)) is nonnegative
(assert (>= |abs(-abs(x) + abs(y))| 0.0))
; abs(-x + y) is nonnegative
(assert (>= |abs(-x + y)| 0.0))
; abs(x) is nonnegative
(assert (>= |abs(x)| 0.0))
; abs(y) is nonnegative
(assert (>= |abs(y)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |abs(-abs(x) + abs(y))|) |abs(-x + y)|) 0.0))
(check-sat)
(reset)
; published/W10, step 3, premise
; claim: Abs(Abs(x) - Abs(y)) <= Abs(x - y)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |abs(-abs(x) + abs(y))| Real)
(declare-const |abs(-x + y)| Real)
(declare-const |abs(x)| Real)
(declare-const |abs(y)| Real)
(declare-const x Real)
(declare-const y Real)
; 2
(assert (>= (+ (* (- 1.0) |abs(-abs(x) + abs(y))|) |abs(-x + y)|) 0.0))
; about abs(y)
(assert (= (+ (* |abs(y)| |abs(y)|) (* (- 1.0) y y)) 0.0))
; about abs(y)
(assert (>= (+ |abs(y)| (* (- 1.0) y)) 0.0))
; about abs(y)
(assert (>= (+ |abs(y)| y) 0.0))
; about abs(x)
(assert (= (+ (* |abs(x)| |abs(x)|) (* (- 1.0) x x)) 0.0))
; about abs(x)
(assert (>= (+ |abs(x)| (* (- 1.0) x)) 0.0))
; about abs(x)
(assert (>= (+ |abs(x)| x) 0.0))
; about abs(-x + y)
(assert (= (+ (* |abs(-x + y)| |abs(-x + y)|) (* 2.0 x y) (* (- 1.0) x x) (* (- 1.0) y y)) 0.0))
; about abs(-x + y)
(assert (>= (+ |abs(-x + y)| x (* (- 1.0) y)) 0.0))
; about abs(-x + y)
(assert (>= (+ |abs(-x + y)| (* (- 1.0) x) y) 0.0))
; about abs(-abs(x) + abs(y))
(assert (= (+ (* |abs(-abs(x) + abs(y))| |abs(-abs(x) + abs(y))|) (* 2.0 |abs(x)| |abs(y)|) (* (- 1.0) |abs(x)| |abs(x)|) (* (- 1.0) |abs(y)| |abs(y)|)) 0.0))
; about abs(-abs(x) + abs(y))
(assert (>= (+ |abs(-abs(x) + abs(y))| |abs(x)| (* (- 1.0) |abs(y)|)) 0.0))
; about abs(-abs(x) + abs(y))
(assert (>= (+ |abs(-abs(x) + abs(y))| (* (- 1.0) |abs(x)|) |abs(y)|) 0.0))
; abs(-abs(x) + abs(y)) is nonnegative
(assert (>= |abs(-abs(x) + abs(y))| 0.0))
; abs(-x + y) is nonnegative
(assert (>= |abs(-x + y)| 0.0))
; abs(x) is nonnegative
(assert (>= |abs(x)| 0.0))
; abs(y) is nonnegative
(assert (>= |abs(y)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |abs(-abs(x) + abs(y))|) |abs(-x + y)|) 0.0))
(check-sat)
(reset)
; published/W10, step 3, premise
; claim: 0 <= s
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const s Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) s)) 0.0))
; about s
(assert (>= s 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< s 0.0))
(check-sat)
(reset)
; published/W10, step 3, defined
; claim: power(Abs(Abs(x) - Abs(y)), s) == power(Abs(Abs(x) - Abs(y)), s)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W10, step 3, defined
; claim: power(Abs(x - y), s) == power(Abs(x - y), s)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/W10, claim
; claim: Abs(power(Abs(x), s) - power(Abs(y), s)) <= power(Abs(x - y), s)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |abs(-power(abs(x), s) + power(abs(y), s))| Real)
(declare-const |power(abs(-abs(x) + abs(y)), s)| Real)
(declare-const |power(abs(-x + y), s)| Real)
(declare-const |power(abs(x), s)| Real)
(declare-const |power(abs(y), s)| Real)
; 1
(assert (>= (+ (* (- 1.0) |abs(-power(abs(x), s) + power(abs(y), s))|) |power(abs(-abs(x) + abs(y)), s)|) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |power(abs(-abs(x) + abs(y)), s)|) |power(abs(-x + y), s)|) 0.0))
; about abs(-power(abs(x), s) + power(abs(y), s))
(assert (= (+ (* |abs(-power(abs(x), s) + power(abs(y), s))| |abs(-power(abs(x), s) + power(abs(y), s))|) (* 2.0 |power(abs(x), s)| |power(abs(y), s)|) (* (- 1.0) |power(abs(x), s)| |power(abs(x), s)|) (* (- 1.0) |power(abs(y), s)| |power(abs(y), s)|)) 0.0))
; about abs(-power(abs(x), s) + power(abs(y), s))
(assert (>= (+ |abs(-power(abs(x), s) + power(abs(y), s))| |power(abs(x), s)| (* (- 1.0) |power(abs(y), s)|)) 0.0))
; about abs(-power(abs(x), s) + power(abs(y), s))
(assert (>= (+ |abs(-power(abs(x), s) + power(abs(y), s))| (* (- 1.0) |power(abs(x), s)|) |power(abs(y), s)|) 0.0))
; about power(abs(x), s)
(assert (>= |power(abs(x), s)| 0.0))
; about power(abs(y), s)
(assert (>= |power(abs(y), s)| 0.0))
; about power(abs(-x + y), s)
(assert (>= |power(abs(-x + y), s)| 0.0))
; about power(abs(-abs(x) + abs(y)), s)
(assert (>= |power(abs(-abs(x) + abs(y)), s)| 0.0))
; abs(-power(abs(x), s) + power(abs(y), s)) is nonnegative
(assert (>= |abs(-power(abs(x), s) + power(abs(y), s))| 0.0))
; power(abs(-abs(x) + abs(y)), s) is nonnegative
(assert (>= |power(abs(-abs(x) + abs(y)), s)| 0.0))
; power(abs(-x + y), s) is nonnegative
(assert (>= |power(abs(-x + y), s)| 0.0))
; power(abs(x), s) is nonnegative
(assert (>= |power(abs(x), s)| 0.0))
; power(abs(y), s) is nonnegative
(assert (>= |power(abs(y), s)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |abs(-power(abs(x), s) + power(abs(y), s))|) |power(abs(-x + y), s)|) 0.0))
(check-sat)
