; fallin2025/F6e, step 5, base
; claim: norm(Sum(B[i], i, 0, 0)) <= Sum(norm(B[i]), i, 0, 0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; fallin2025/F6e, step 5, step
; claim: norm(Sum(B[i], i, 0, k) + B[k + 1]) <= Sum(norm(B[i]), i, 0, k) + norm(B[k + 1])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(norm(B[i1]), i1, 0, k)| Real)
(declare-const |norm(B[k + 1] + Sum(B[i1], i1, 0, k))| Real)
(declare-const |norm(B[k + 1])| Real)
(declare-const |norm(Sum(B[i1], i1, 0, k))| Real)
; induction hypothesis
(assert (>= (+ |Sum(norm(B[i1]), i1, 0, k)| (* (- 1.0) |norm(Sum(B[i1], i1, 0, k))|)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) |norm(B[k + 1] + Sum(B[i1], i1, 0, k))|) |norm(B[k + 1])| |norm(Sum(B[i1], i1, 0, k))|) 0.0))
; Sum(norm(B[i1]), i1, 0, k) is nonnegative
(assert (>= |Sum(norm(B[i1]), i1, 0, k)| 0.0))
; norm(B[k + 1] + Sum(B[i1], i1, 0, k)) is nonnegative
(assert (>= |norm(B[k + 1] + Sum(B[i1], i1, 0, k))| 0.0))
; norm(B[k + 1]) is nonnegative
(assert (>= |norm(B[k + 1])| 0.0))
; norm(Sum(B[i1], i1, 0, k)) is nonnegative
(assert (>= |norm(Sum(B[i1], i1, 0, k))| 0.0))
; the negation of the claim
(assert (< (+ |Sum(norm(B[i1]), i1, 0, k)| (* (- 1.0) |norm(B[k + 1] + Sum(B[i1], i1, 0, k))|) |norm(B[k + 1])|) 0.0))
(check-sat)
(reset)
; fallin2025/F6e, step 6
; claim: norm(A)*norm(Sum(B[i], i, 0, m)) <= norm(A)*Sum(norm(B[i]), i, 0, m)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(norm(B[i1]), i1, 0, m)| Real)
(declare-const |norm(A)| Real)
(declare-const |norm(Sum(B[i1], i1, 0, m))| Real)
; 5
(assert (>= (+ |Sum(norm(B[i1]), i1, 0, m)| (* (- 1.0) |norm(Sum(B[i1], i1, 0, m))|)) 0.0))
; Sum(norm(B[i1]), i1, 0, m) is nonnegative
(assert (>= |Sum(norm(B[i1]), i1, 0, m)| 0.0))
; norm(A) is nonnegative
(assert (>= |norm(A)| 0.0))
; norm(Sum(B[i1], i1, 0, m)) is nonnegative
(assert (>= |norm(Sum(B[i1], i1, 0, m))| 0.0))
; the negation of the claim
(assert (< (+ (* |Sum(norm(B[i1]), i1, 0, m)| |norm(A)|) (* (- 1.0) |norm(A)| |norm(Sum(B[i1], i1, 0, m))|)) 0.0))
(check-sat)
(reset)
; fallin2025/F6e, claim
; claim: norm(A*Sum(B[i], i, 0, m) + P*T) <= norm(A)*Sum(norm(B[i]), i, 0, m) + norm(P)*norm(T)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(norm(B[i1]), i1, 0, m)| Real)
(declare-const |norm(A)| Real)
(declare-const |norm(A*Sum(B[i1], i1, 0, m) + P*T)| Real)
(declare-const |norm(A*Sum(B[i1], i1, 0, m))| Real)
(declare-const |norm(P)| Real)
(declare-const |norm(P*T)| Real)
(declare-const |norm(Sum(B[i1], i1, 0, m))| Real)
(declare-const |norm(T)| Real)
; 1
(assert (>= (+ (* (- 1.0) |norm(A*Sum(B[i1], i1, 0, m) + P*T)|) |norm(A*Sum(B[i1], i1, 0, m))| |norm(P*T)|) 0.0))
; 2
(assert (>= (+ (* |norm(A)| |norm(Sum(B[i1], i1, 0, m))|) (* (- 1.0) |norm(A*Sum(B[i1], i1, 0, m))|)) 0.0))
; 3
(assert (>= (+ (* |norm(P)| |norm(T)|) (* (- 1.0) |norm(P*T)|)) 0.0))
; 6
(assert (>= (+ (* |Sum(norm(B[i1]), i1, 0, m)| |norm(A)|) (* (- 1.0) |norm(A)| |norm(Sum(B[i1], i1, 0, m))|)) 0.0))
; Sum(norm(B[i1]), i1, 0, m) is nonnegative
(assert (>= |Sum(norm(B[i1]), i1, 0, m)| 0.0))
; norm(A) is nonnegative
(assert (>= |norm(A)| 0.0))
; norm(A*Sum(B[i1], i1, 0, m) + P*T) is nonnegative
(assert (>= |norm(A*Sum(B[i1], i1, 0, m) + P*T)| 0.0))
; norm(A*Sum(B[i1], i1, 0, m)) is nonnegative
(assert (>= |norm(A*Sum(B[i1], i1, 0, m))| 0.0))
; norm(P) is nonnegative
(assert (>= |norm(P)| 0.0))
; norm(P*T) is nonnegative
(assert (>= |norm(P*T)| 0.0))
; norm(Sum(B[i1], i1, 0, m)) is nonnegative
(assert (>= |norm(Sum(B[i1], i1, 0, m))| 0.0))
; norm(T) is nonnegative
(assert (>= |norm(T)| 0.0))
; the negation of the claim
(assert (< (+ (* |Sum(norm(B[i1]), i1, 0, m)| |norm(A)|) (* (- 1.0) |norm(A*Sum(B[i1], i1, 0, m) + P*T)|) (* |norm(P)| |norm(T)|)) 0.0))
(check-sat)
