; huang2025/W2b, step 1, defined
; claim: 0 == 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; huang2025/W2b, step 1, defined
; claim: A(t) == A(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; huang2025/W2b, step 1, defined
; claim: 0 == 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; huang2025/W2b, step 1, start
; claim: 0 <= A(0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |A(0)| Real)
(declare-const LP Real)
(declare-const |X(0)| Real)
(declare-const g0 Real)
(declare-const |inner(x(0), x(0))| Real)
(declare-const |norm(x(0))| Real)
; H1
(assert (= (* (- 1.0) |A(0)|) 0.0))
; H5
(assert (= (* (- 1.0) |X(0)|) 0.0))
; H7
(assert (>= (+ (* |A(0)| LP) (* LP |X(0)|) g0 (* (- 1.0) |norm(x(0))|)) 0.0))
; about norm(x(0))
(assert (= (+ (* (- 1.0) |inner(x(0), x(0))|) (* |norm(x(0))| |norm(x(0))|)) 0.0))
; about inner(x(0), x(0))
(assert (= (+ |inner(x(0), x(0))| (* (- 1.0) |norm(x(0))| |norm(x(0))|)) 0.0))
; about g0
(assert (>= g0 0.0))
; about LP
(assert (>= LP 0.0))
; LP is nonnegative
(assert (>= LP 0.0))
; g0 is nonnegative
(assert (>= g0 0.0))
; inner(x(0), x(0)) is nonnegative
(assert (>= |inner(x(0), x(0))| 0.0))
; norm(x(0)) is nonnegative
(assert (>= |norm(x(0))| 0.0))
; the negation of the claim
(assert (< |A(0)| 0.0))
(check-sat)
(reset)
; huang2025/W2b, step 1, rate
; claim: 0 - D(A, t) <= 0*(0 - A(t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |D(A, t)| Real)
(declare-const |a(t)| Real)
; H2
(assert (= (+ (* (- 1.0) |D(A, t)|) |a(t)|) 0.0))
; about a(t)
(assert (>= |a(t)| 0.0))
; a(t) is nonnegative
(assert (>= |a(t)| 0.0))
; the negation of the claim
(assert (< |D(A, t)| 0.0))
(check-sat)
(reset)
; huang2025/W2b, step 2, defined
; claim: 0 == 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; huang2025/W2b, step 2, defined
; claim: Lam(t) == Lam(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; huang2025/W2b, step 2, defined
; claim: 0 == 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; huang2025/W2b, step 2, start
; claim: 0 <= Lam(0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Lam(0)| Real)
; H3
(assert (= (* (- 1.0) |Lam(0)|) 0.0))
; the negation of the claim
(assert (< |Lam(0)| 0.0))
(check-sat)
(reset)
; huang2025/W2b, step 2, rate
; claim: 0 - D(Lam, t) <= 0*(0 - Lam(t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |A(t)| Real)
(declare-const |D(Lam, t)| Real)
(declare-const |D(X, t)| Real)
(declare-const LP Real)
(declare-const |X(t)| Real)
(declare-const g0 Real)
(declare-const |inner(x(t), x(t))| Real)
(declare-const |l(t)| Real)
(declare-const |norm(x(t))| Real)
; H4
(assert (= (+ (* (- 1.0) |D(Lam, t)|) |l(t)|) 0.0))
; H6
(assert (= (+ (* (- 1.0) |D(X, t)|) (* |l(t)| |norm(x(t))|)) 0.0))
; H7
(assert (>= (+ (* |A(t)| LP) (* LP |X(t)|) g0 (* (- 1.0) |norm(x(t))|)) 0.0))
; 1
(assert (>= |A(t)| 0.0))
; about norm(x(t))
(assert (= (+ (* (- 1.0) |inner(x(t), x(t))|) (* |norm(x(t))| |norm(x(t))|)) 0.0))
; about inner(x(t), x(t))
(assert (= (+ |inner(x(t), x(t))| (* (- 1.0) |norm(x(t))| |norm(x(t))|)) 0.0))
; about l(t)
(assert (>= |l(t)| 0.0))
; about g0
(assert (>= g0 0.0))
; about LP
(assert (>= LP 0.0))
; LP is nonnegative
(assert (>= LP 0.0))
; g0 is nonnegative
(assert (>= g0 0.0))
; inner(x(t), x(t)) is nonnegative
(assert (>= |inner(x(t), x(t))| 0.0))
; l(t) is nonnegative
(assert (>= |l(t)| 0.0))
; norm(x(t)) is nonnegative
(assert (>= |norm(x(t))| 0.0))
; the negation of the claim
(assert (< |D(Lam, t)| 0.0))
(check-sat)
(reset)
; huang2025/W2b, step 4
; claim: exp(LP*Lam(t)) >= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const LP Real)
(declare-const |Lam(t)| Real)
(declare-const |exp(LP*Lam(t))| Real)
; 2
(assert (>= |Lam(t)| 0.0))
; 3
(assert (>= (+ (- 1.0) (* (- 1.0) LP |Lam(t)|) |exp(LP*Lam(t))|) 0.0))
; about exp(LP*Lam(t))
(assert (> |exp(LP*Lam(t))| 0.0))
; about LP
(assert (>= LP 0.0))
; LP is nonnegative
(assert (>= LP 0.0))
; exp(LP*Lam(t)) is nonnegative
(assert (>= |exp(LP*Lam(t))| 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) |exp(LP*Lam(t))|) 0.0))
(check-sat)
(reset)
; huang2025/W2b, step 5, defined
; claim: g0 + LP*(A(t) + X(t)) == g0 + LP*(A(t) + X(t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; huang2025/W2b, step 5, defined
; claim: (g0 + LP*A(t))*exp(LP*Lam(t)) == (g0 + LP*A(t))*exp(LP*Lam(t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; huang2025/W2b, step 5, defined
; claim: LP*l(t) == LP*l(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; huang2025/W2b, step 5, start
; claim: g0 + LP*(A(0) + X(0)) <= (g0 + LP*A(0))*exp(LP*Lam(0))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |A(0)| Real)
(declare-const LP Real)
(declare-const |Lam(0)| Real)
(declare-const |X(0)| Real)
(declare-const |exp(LP*Lam(0))| Real)
(declare-const g0 Real)
(declare-const |inner(x(0), x(0))| Real)
(declare-const |norm(x(0))| Real)
; H1
(assert (= (* (- 1.0) |A(0)|) 0.0))
; H3
(assert (= (* (- 1.0) |Lam(0)|) 0.0))
; H5
(assert (= (* (- 1.0) |X(0)|) 0.0))
; H7
(assert (>= (+ (* |A(0)| LP) (* LP |X(0)|) g0 (* (- 1.0) |norm(x(0))|)) 0.0))
; 1
(assert (>= |A(0)| 0.0))
; 2
(assert (>= |Lam(0)| 0.0))
; 3
(assert (>= (+ (- 1.0) (* (- 1.0) LP |Lam(0)|) |exp(LP*Lam(0))|) 0.0))
; 4
(assert (>= (+ (- 1.0) |exp(LP*Lam(0))|) 0.0))
; about norm(x(0))
(assert (= (+ (* (- 1.0) |inner(x(0), x(0))|) (* |norm(x(0))| |norm(x(0))|)) 0.0))
; about inner(x(0), x(0))
(assert (= (+ |inner(x(0), x(0))| (* (- 1.0) |norm(x(0))| |norm(x(0))|)) 0.0))
; about g0
(assert (>= g0 0.0))
; about exp(LP*Lam(0))
(assert (> |exp(LP*Lam(0))| 0.0))
; about LP
(assert (>= LP 0.0))
; LP is nonnegative
(assert (>= LP 0.0))
; exp(LP*Lam(0)) is nonnegative
(assert (>= |exp(LP*Lam(0))| 0.0))
; g0 is nonnegative
(assert (>= g0 0.0))
; inner(x(0), x(0)) is nonnegative
(assert (>= |inner(x(0), x(0))| 0.0))
; norm(x(0)) is nonnegative
(assert (>= |norm(x(0))| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |A(0)| LP) (* |A(0)| LP |exp(LP*Lam(0))|) (* (- 1.0) LP |X(0)|) (* |exp(LP*Lam(0))| g0) (* (- 1.0) g0)) 0.0))
(check-sat)
(reset)
; huang2025/W2b, step 5, rate
; claim: LP*(D(A, t) + D(X, t)) - (LP*D(A, t)*exp(LP*Lam(t)) + (g0 + LP*A(t))*(exp(LP*Lam(t))*(LP*D(Lam, t)))) <= LP*l(t)*(g0 + LP*(A(t) + X(t)) - (g0 + LP*A(t))*exp(LP*Lam(t)))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |A(t)| Real)
(declare-const |D(A, t)| Real)
(declare-const |D(Lam, t)| Real)
(declare-const |D(X, t)| Real)
(declare-const LP Real)
(declare-const |Lam(t)| Real)
(declare-const |X(t)| Real)
(declare-const |a(t)| Real)
(declare-const |exp(LP*Lam(t))| Real)
(declare-const g0 Real)
(declare-const |inner(x(t), x(t))| Real)
(declare-const |l(t)| Real)
(declare-const |norm(x(t))| Real)
; H2
(assert (= (+ (* (- 1.0) |D(A, t)|) |a(t)|) 0.0))
; H4
(assert (= (+ (* (- 1.0) |D(Lam, t)|) |l(t)|) 0.0))
; H6
(assert (= (+ (* (- 1.0) |D(X, t)|) (* |l(t)| |norm(x(t))|)) 0.0))
; H7
(assert (>= (+ (* |A(t)| LP) (* LP |X(t)|) g0 (* (- 1.0) |norm(x(t))|)) 0.0))
; 1
(assert (>= |A(t)| 0.0))
; 2
(assert (>= |Lam(t)| 0.0))
; 3
(assert (>= (+ (- 1.0) (* (- 1.0) LP |Lam(t)|) |exp(LP*Lam(t))|) 0.0))
; 4
(assert (>= (+ (- 1.0) |exp(LP*Lam(t))|) 0.0))
; where the claim fails
(assert (> (+ (* |A(t)| LP) (* (- 1.0) |A(t)| LP |exp(LP*Lam(t))|) (* LP |X(t)|) (* (- 1.0) |exp(LP*Lam(t))| g0) g0) 0.0))
; about norm(x(t))
(assert (= (+ (* (- 1.0) |inner(x(t), x(t))|) (* |norm(x(t))| |norm(x(t))|)) 0.0))
; about inner(x(t), x(t))
(assert (= (+ |inner(x(t), x(t))| (* (- 1.0) |norm(x(t))| |norm(x(t))|)) 0.0))
; about l(t)
(assert (>= |l(t)| 0.0))
; about g0
(assert (>= g0 0.0))
; about exp(LP*Lam(t))
(assert (> |exp(LP*Lam(t))| 0.0))
; about a(t)
(assert (>= |a(t)| 0.0))
; about LP
(assert (>= LP 0.0))
; LP is nonnegative
(assert (>= LP 0.0))
; a(t) is nonnegative
(assert (>= |a(t)| 0.0))
; exp(LP*Lam(t)) is nonnegative
(assert (>= |exp(LP*Lam(t))| 0.0))
; g0 is nonnegative
(assert (>= g0 0.0))
; inner(x(t), x(t)) is nonnegative
(assert (>= |inner(x(t), x(t))| 0.0))
; l(t) is nonnegative
(assert (>= |l(t)| 0.0))
; norm(x(t)) is nonnegative
(assert (>= |norm(x(t))| 0.0))
; the negation of the claim
(assert (< (+ (* |A(t)| |D(Lam, t)| LP LP |exp(LP*Lam(t))|) (* (- 1.0) |A(t)| LP LP |exp(LP*Lam(t))| |l(t)|) (* |A(t)| LP LP |l(t)|) (* (- 1.0) |D(A, t)| LP) (* |D(A, t)| LP |exp(LP*Lam(t))|) (* |D(Lam, t)| LP |exp(LP*Lam(t))| g0) (* (- 1.0) |D(X, t)| LP) (* (- 1.0) LP |exp(LP*Lam(t))| g0 |l(t)|) (* LP g0 |l(t)|) (* LP LP |X(t)| |l(t)|)) 0.0))
(check-sat)
(reset)
; huang2025/W2b, claim
; claim: norm(x(t)) <= (g0 + LP*A(t))*exp(LP*Lam(t))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |A(t)| Real)
(declare-const |D(Lam, t)| Real)
(declare-const |D(X, t)| Real)
(declare-const LP Real)
(declare-const |Lam(t)| Real)
(declare-const |X(t)| Real)
(declare-const |exp(LP*Lam(t))| Real)
(declare-const g0 Real)
(declare-const |inner(x(t), x(t))| Real)
(declare-const |l(t)| Real)
(declare-const |norm(x(t))| Real)
; H4
(assert (= (+ (* (- 1.0) |D(Lam, t)|) |l(t)|) 0.0))
; H6
(assert (= (+ (* (- 1.0) |D(X, t)|) (* |l(t)| |norm(x(t))|)) 0.0))
; H7
(assert (>= (+ (* |A(t)| LP) (* LP |X(t)|) g0 (* (- 1.0) |norm(x(t))|)) 0.0))
; 1
(assert (>= |A(t)| 0.0))
; 2
(assert (>= |Lam(t)| 0.0))
; 3
(assert (>= (+ (- 1.0) (* (- 1.0) LP |Lam(t)|) |exp(LP*Lam(t))|) 0.0))
; 4
(assert (>= (+ (- 1.0) |exp(LP*Lam(t))|) 0.0))
; 5
(assert (>= (+ (* (- 1.0) |A(t)| LP) (* |A(t)| LP |exp(LP*Lam(t))|) (* (- 1.0) LP |X(t)|) (* |exp(LP*Lam(t))| g0) (* (- 1.0) g0)) 0.0))
; about norm(x(t))
(assert (= (+ (* (- 1.0) |inner(x(t), x(t))|) (* |norm(x(t))| |norm(x(t))|)) 0.0))
; about inner(x(t), x(t))
(assert (= (+ |inner(x(t), x(t))| (* (- 1.0) |norm(x(t))| |norm(x(t))|)) 0.0))
; about l(t)
(assert (>= |l(t)| 0.0))
; about g0
(assert (>= g0 0.0))
; about exp(LP*Lam(t))
(assert (> |exp(LP*Lam(t))| 0.0))
; about LP
(assert (>= LP 0.0))
; LP is nonnegative
(assert (>= LP 0.0))
; exp(LP*Lam(t)) is nonnegative
(assert (>= |exp(LP*Lam(t))| 0.0))
; g0 is nonnegative
(assert (>= g0 0.0))
; inner(x(t), x(t)) is nonnegative
(assert (>= |inner(x(t), x(t))| 0.0))
; l(t) is nonnegative
(assert (>= |l(t)| 0.0))
; norm(x(t)) is nonnegative
(assert (>= |norm(x(t))| 0.0))
; the negation of the claim
(assert (< (+ (* |A(t)| LP |exp(LP*Lam(t))|) (* |exp(LP*Lam(t))| g0) (* (- 1.0) |norm(x(t))|)) 0.0))
(check-sat)
