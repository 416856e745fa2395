; published/D2, step 1, defined
; claim: norm(Min(1, th/norm(g))*g) == norm(Min(1, th/norm(g))*g)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/D2, step 1, defined
; claim: Abs(Min(1, th/norm(g)))*norm(g) == Abs(Min(1, th/norm(g)))*norm(g)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/D2, step 2
; claim: 0 <= th/norm(g)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/norm(g)| Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm(g)| Real)
(declare-const th Real)
; H1
(assert (> |norm(g)| 0.0))
; about th
(assert (>= th 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about 1/norm(g)
(assert (= (+ (- 1.0) (* |1/norm(g)| |norm(g)|)) 0.0))
; 1/norm(g) is nonnegative
(assert (>= |1/norm(g)| 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; th is nonnegative
(assert (>= th 0.0))
; the negation of the claim
(assert (< (* |1/norm(g)| th) 0.0))
(check-sat)
(reset)
; published/D2, step 3
; claim: th/norm(g)*norm(g) == th
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/norm(g)| Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm(g)| Real)
(declare-const th Real)
; H1
(assert (> |norm(g)| 0.0))
; about th
(assert (>= th 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about 1/norm(g)
(assert (= (+ (- 1.0) (* |1/norm(g)| |norm(g)|)) 0.0))
; 1/norm(g) is nonnegative
(assert (>= |1/norm(g)| 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; th is nonnegative
(assert (>= th 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) |1/norm(g)| |norm(g)| th) th) 0.0)))
(check-sat)
(reset)
; published/D2, step 4
; claim: Abs(Min(1, th/norm(g))) <= th/norm(g)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/norm(g)| Real)
(declare-const |Min(1, 1/norm(g)*th)| Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm(g)| Real)
(declare-const th Real)
; H1
(assert (> |norm(g)| 0.0))
; 2
(assert (>= (* |1/norm(g)| th) 0.0))
; about th
(assert (>= th 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about Min(1, 1/norm(g)*th)
(assert (>= (+ 1.0 (* (- 1.0) |Min(1, 1/norm(g)*th)|)) 0.0))
; about Min(1, 1/norm(g)*th)
(assert (>= (+ (* |1/norm(g)| th) (* (- 1.0) |Min(1, 1/norm(g)*th)|)) 0.0))
; about Min(1, 1/norm(g)*th)
(assert (or (= (+ (- 1.0) |Min(1, 1/norm(g)*th)|) 0.0) (= (+ (* (- 1.0) |1/norm(g)| th) |Min(1, 1/norm(g)*th)|) 0.0)))
; about 1/norm(g)
(assert (= (+ (- 1.0) (* |1/norm(g)| |norm(g)|)) 0.0))
; 1/norm(g) is nonnegative
(assert (>= |1/norm(g)| 0.0))
; Min(1, 1/norm(g)*th) is nonnegative
(assert (>= |Min(1, 1/norm(g)*th)| 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; th is nonnegative
(assert (>= th 0.0))
; the negation of the claim
(assert (< (+ (* |1/norm(g)| th) (* (- 1.0) |Min(1, 1/norm(g)*th)|)) 0.0))
(check-sat)
(reset)
; published/D2, step 5
; claim: Abs(Min(1, th/norm(g)))*norm(g) <= th/norm(g)*norm(g)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/norm(g)| Real)
(declare-const |Min(1, 1/norm(g)*th)| Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm(g)| Real)
(declare-const th Real)
; H1
(assert (> |norm(g)| 0.0))
; 4
(assert (>= (+ (* |1/norm(g)| th) (* (- 1.0) |Min(1, 1/norm(g)*th)|)) 0.0))
; about th
(assert (>= th 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about Min(1, 1/norm(g)*th)
(assert (>= (+ 1.0 (* (- 1.0) |Min(1, 1/norm(g)*th)|)) 0.0))
; about Min(1, 1/norm(g)*th)
(assert (>= (+ (* |1/norm(g)| th) (* (- 1.0) |Min(1, 1/norm(g)*th)|)) 0.0))
; about Min(1, 1/norm(g)*th)
(assert (or (= (+ (- 1.0) |Min(1, 1/norm(g)*th)|) 0.0) (= (+ (* (- 1.0) |1/norm(g)| th) |Min(1, 1/norm(g)*th)|) 0.0)))
; about 1/norm(g)
(assert (= (+ (- 1.0) (* |1/norm(g)| |norm(g)|)) 0.0))
; 1/norm(g) is nonnegative
(assert (>= |1/norm(g)| 0.0))
; Min(1, 1/norm(g)*th) is nonnegative
(assert (>= |Min(1, 1/norm(g)*th)| 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; th is nonnegative
(assert (>= th 0.0))
; the negation of the claim
(assert (< (+ (* |1/norm(g)| |norm(g)| th) (* (- 1.0) |Min(1, 1/norm(g)*th)| |norm(g)|)) 0.0))
(check-sat)
(reset)
; published/D2, claim
; claim: norm(Min(1, th/norm(g))*g) <= th
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/norm(g)| Real)
(declare-const |Min(1, 1/norm(g)*th)| Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm((Min(1, 1/norm(g)*th))*g)| Real)
(declare-const |norm(g)| Real)
(declare-const th Real)
; H1
(assert (> |norm(g)| 0.0))
; 1
(assert (= (+ (* |Min(1, 1/norm(g)*th)| |norm(g)|) (* (- 1.0) |norm((Min(1, 1/norm(g)*th))*g)|)) 0.0))
; 3
(assert (= (+ (* (- 1.0) |1/norm(g)| |norm(g)| th) th) 0.0))
; 5
(assert (>= (+ (* |1/norm(g)| |norm(g)| th) (* (- 1.0) |Min(1, 1/norm(g)*th)| |norm(g)|)) 0.0))
; about th
(assert (>= th 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm((Min(1, 1/norm(g)*th))*g)
(assert (= (+ (* (- 1.0) |Min(1, 1/norm(g)*th)| |Min(1, 1/norm(g)*th)| |inner(g, g)|) (* |norm((Min(1, 1/norm(g)*th))*g)| |norm((Min(1, 1/norm(g)*th))*g)|)) 0.0))
; about Min(1, 1/norm(g)*th)
(assert (>= (+ 1.0 (* (- 1.0) |Min(1, 1/norm(g)*th)|)) 0.0))
; about Min(1, 1/norm(g)*th)
(assert (>= (+ (* |1/norm(g)| th) (* (- 1.0) |Min(1, 1/norm(g)*th)|)) 0.0))
; about Min(1, 1/norm(g)*th)
(assert (or (= (+ (- 1.0) |Min(1, 1/norm(g)*th)|) 0.0) (= (+ (* (- 1.0) |1/norm(g)| th) |Min(1, 1/norm(g)*th)|) 0.0)))
; about 1/norm(g)
(assert (= (+ (- 1.0) (* |1/norm(g)| |norm(g)|)) 0.0))
; 1/norm(g) is nonnegative
(assert (>= |1/norm(g)| 0.0))
; Min(1, 1/norm(g)*th) is nonnegative
(assert (>= |Min(1, 1/norm(g)*th)| 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm((Min(1, 1/norm(g)*th))*g) is nonnegative
(assert (>= |norm((Min(1, 1/norm(g)*th))*g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; th is nonnegative
(assert (>= th 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm((Min(1, 1/norm(g)*th))*g)|) th) 0.0))
(check-sat)
