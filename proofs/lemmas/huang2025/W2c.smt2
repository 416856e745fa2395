; huang2025/W2c, step 1, defined
; claim: 0 == 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; huang2025/W2c, step 1, defined
; claim: Lam(t) == Lam(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; huang2025/W2c, step 1, defined
; claim: 0 == 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; huang2025/W2c, step 1, start
; claim: 0 <= Lam(0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Lam(0)| Real)
; H5
(assert (= (* (- 1.0) |Lam(0)|) 0.0))
; the negation of the claim
(assert (< |Lam(0)| 0.0))
(check-sat)
(reset)
; huang2025/W2c, step 1, rate
; claim: 0 - D(Lam, t) <= 0*(0 - Lam(t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |D(Lam, t)| Real)
(declare-const |D(N, t)| Real)
(declare-const |D(S, t)| Real)
(declare-const LP Real)
(declare-const |N(t)| Real)
(declare-const |h(t)| Real)
(declare-const |l(t)| Real)
(declare-const |x(t)| Real)
; H2
(assert (= (+ (* (- 1.0) |D(N, t)|) (* |x(t)| |x(t)|)) 0.0))
; H4
(assert (= (+ (* (- 1.0) |D(S, t)|) (* |h(t)| |h(t)|)) 0.0))
; H6
(assert (= (+ (* (- 1.0) |D(Lam, t)|) |l(t)|) 0.0))
; H7
(assert (>= (+ (* 2.0 LP LP |N(t)| |l(t)|) (* 2.0 |h(t)| |h(t)|) (* (- 1.0) |x(t)| |x(t)|)) 0.0))
; about l(t)
(assert (>= |l(t)| 0.0))
; about LP
(assert (>= LP 0.0))
; LP is nonnegative
(assert (>= LP 0.0))
; l(t) is nonnegative
(assert (>= |l(t)| 0.0))
; the negation of the claim
(assert (< |D(Lam, t)| 0.0))
(check-sat)
(reset)
; huang2025/W2c, step 3
; claim: exp(2*LP^2*Lam(t)) >= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const LP Real)
(declare-const |Lam(t)| Real)
(declare-const |exp(LP^2*Lam(t))| Real)
; 1
(assert (>= |Lam(t)| 0.0))
; 2
(assert (>= (+ (- 1.0) (* (- 2.0) LP LP |Lam(t)|) (* |exp(LP^2*Lam(t))| |exp(LP^2*Lam(t))|)) 0.0))
; about exp(LP^2*Lam(t))
(assert (> |exp(LP^2*Lam(t))| 0.0))
; about LP
(assert (>= LP 0.0))
; LP is nonnegative
(assert (>= LP 0.0))
; exp(LP^2*Lam(t)) is nonnegative
(assert (>= |exp(LP^2*Lam(t))| 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) (* |exp(LP^2*Lam(t))| |exp(LP^2*Lam(t))|)) 0.0))
(check-sat)
(reset)
; huang2025/W2c, claim, defined
; claim: N(t) == N(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; huang2025/W2c, claim, defined
; claim: 2*S(t)*exp(2*LP^2*Lam(t)) == 2*S(t)*exp(2*LP^2*Lam(t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; huang2025/W2c, claim, defined
; claim: 2*LP^2*l(t) == 2*LP^2*l(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; huang2025/W2c, claim, start
; claim: N(0) <= 2*S(0)*exp(2*LP^2*Lam(0))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const LP Real)
(declare-const |Lam(0)| Real)
(declare-const |N(0)| Real)
(declare-const |S(0)| Real)
(declare-const |exp(LP^2*Lam(0))| Real)
(declare-const |h(0)| Real)
(declare-const |l(0)| Real)
(declare-const |x(0)| Real)
; H1
(assert (= (* (- 1.0) |N(0)|) 0.0))
; H3
(assert (= (* (- 1.0) |S(0)|) 0.0))
; H5
(assert (= (* (- 1.0) |Lam(0)|) 0.0))
; H7
(assert (>= (+ (* 2.0 LP LP |N(0)| |l(0)|) (* 2.0 |h(0)| |h(0)|) (* (- 1.0) |x(0)| |x(0)|)) 0.0))
; 1
(assert (>= |Lam(0)| 0.0))
; 2
(assert (>= (+ (- 1.0) (* (- 2.0) LP LP |Lam(0)|) (* |exp(LP^2*Lam(0))| |exp(LP^2*Lam(0))|)) 0.0))
; 3
(assert (>= (+ (- 1.0) (* |exp(LP^2*Lam(0))| |exp(LP^2*Lam(0))|)) 0.0))
; about l(0)
(assert (>= |l(0)| 0.0))
; about exp(LP^2*Lam(0))
(assert (> |exp(LP^2*Lam(0))| 0.0))
; about LP
(assert (>= LP 0.0))
; LP is nonnegative
(assert (>= LP 0.0))
; exp(LP^2*Lam(0)) is nonnegative
(assert (>= |exp(LP^2*Lam(0))| 0.0))
; l(0) is nonnegative
(assert (>= |l(0)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |N(0)|) (* 2.0 |S(0)| |exp(LP^2*Lam(0))| |exp(LP^2*Lam(0))|)) 0.0))
(check-sat)
(reset)
; huang2025/W2c, claim, rate
; claim: D(N, t) - (2*D(S, t)*exp(2*LP^2*Lam(t)) + 2*S(t)*(exp(2*LP^2*Lam(t))*(2*LP^2*D(Lam, t)))) <= 2*LP^2*l(t)*(N(t) - 2*S(t)*exp(2*LP^2*Lam(t)))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |D(Lam, t)| Real)
(declare-const |D(N, t)| Real)
(declare-const |D(S, t)| Real)
(declare-const LP Real)
(declare-const |Lam(t)| Real)
(declare-const |N(t)| Real)
(declare-const |S(t)| Real)
(declare-const |exp(LP^2*Lam(t))| Real)
(declare-const |h(t)| Real)
(declare-const |l(t)| Real)
(declare-const |x(t)| Real)
; H2
(assert (= (+ (* (- 1.0) |D(N, t)|) (* |x(t)| |x(t)|)) 0.0))
; H4
(assert (= (+ (* (- 1.0) |D(S, t)|) (* |h(t)| |h(t)|)) 0.0))
; H6
(assert (= (+ (* (- 1.0) |D(Lam, t)|) |l(t)|) 0.0))
; H7
(assert (>= (+ (* 2.0 LP LP |N(t)| |l(t)|) (* 2.0 |h(t)| |h(t)|) (* (- 1.0) |x(t)| |x(t)|)) 0.0))
; 1
(assert (>= |Lam(t)| 0.0))
; 2
(assert (>= (+ (- 1.0) (* (- 2.0) LP LP |Lam(t)|) (* |exp(LP^2*Lam(t))| |exp(LP^2*Lam(t))|)) 0.0))
; 3
(assert (>= (+ (- 1.0) (* |exp(LP^2*Lam(t))| |exp(LP^2*Lam(t))|)) 0.0))
; where the claim fails
(assert (> (+ |N(t)| (* (- 2.0) |S(t)| |exp(LP^2*Lam(t))| |exp(LP^2*Lam(t))|)) 0.0))
; about l(t)
(assert (>= |l(t)| 0.0))
; about exp(LP^2*Lam(t))
(assert (> |exp(LP^2*Lam(t))| 0.0))
; about LP
(assert (>= LP 0.0))
; LP is nonnegative
(assert (>= LP 0.0))
; exp(LP^2*Lam(t)) is nonnegative
(assert (>= |exp(LP^2*Lam(t))| 0.0))
; l(t) is nonnegative
(assert (>= |l(t)| 0.0))
; the negation of the claim
(assert (< (+ (* 4.0 |D(Lam, t)| LP LP |S(t)| |exp(LP^2*Lam(t))| |exp(LP^2*Lam(t))|) (* (- 1.0) |D(N, t)|) (* 2.0 |D(S, t)| |exp(LP^2*Lam(t))| |exp(LP^2*Lam(t))|) (* 2.0 LP LP |N(t)| |l(t)|) (* (- 4.0) LP LP |S(t)| |exp(LP^2*Lam(t))| |exp(LP^2*Lam(t))| |l(t)|)) 0.0))
(check-sat)
