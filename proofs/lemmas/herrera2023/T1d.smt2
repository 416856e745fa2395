; herrera2023/T1d, step 3
; claim: norm(A[u]*x[u] + b[u]) <= a[u]*norm(x[u]) + beta[u]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |a[u]| Real)
(declare-const |beta[u]| Real)
(declare-const |inner(b[u], A[u]*x[u])| Real)
(declare-const |inner(b[u], b[u])| Real)
(declare-const |inner(x[u], A[u]'*A[u]*x[u])| Real)
(declare-const |inner(x[u], x[u])| Real)
(declare-const |norm(A[u])| Real)
(declare-const |norm(A[u]*x[u] + b[u])| Real)
(declare-const |norm(A[u]*x[u])| Real)
(declare-const |norm(b[u])| Real)
(declare-const |norm(x[u])| Real)
; H3
(assert (>= (+ |a[u]| (* (- 1.0) |norm(A[u])|)) 0.0))
; H4
(assert (>= (+ |beta[u]| (* (- 1.0) |norm(b[u])|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(A[u]*x[u] + b[u])|) |norm(A[u]*x[u])| |norm(b[u])|) 0.0))
; 2
(assert (>= (+ (* |norm(A[u])| |norm(x[u])|) (* (- 1.0) |norm(A[u]*x[u])|)) 0.0))
; about norm(x[u])
(assert (= (+ (* (- 1.0) |inner(x[u], x[u])|) (* |norm(x[u])| |norm(x[u])|)) 0.0))
; about inner(x[u], x[u])
(assert (= (+ |inner(x[u], x[u])| (* (- 1.0) |norm(x[u])| |norm(x[u])|)) 0.0))
; about norm(b[u])
(assert (= (+ (* (- 1.0) |inner(b[u], b[u])|) (* |norm(b[u])| |norm(b[u])|)) 0.0))
; about inner(b[u], b[u])
(assert (= (+ |inner(b[u], b[u])| (* (- 1.0) |norm(b[u])| |norm(b[u])|)) 0.0))
; about norm(A[u]*x[u])
(assert (= (+ (* (- 1.0) |inner(x[u], A[u]'*A[u]*x[u])|) (* |norm(A[u]*x[u])| |norm(A[u]*x[u])|)) 0.0))
; about inner(x[u], A[u]'*A[u]*x[u])
(assert (= (+ |inner(x[u], A[u]'*A[u]*x[u])| (* (- 1.0) |norm(A[u]*x[u])| |norm(A[u]*x[u])|)) 0.0))
; about norm(A[u]*x[u] + b[u])
(assert (= (+ (* (- 2.0) |inner(b[u], A[u]*x[u])|) (* (- 1.0) |inner(b[u], b[u])|) (* (- 1.0) |inner(x[u], A[u]'*A[u]*x[u])|) (* |norm(A[u]*x[u] + b[u])| |norm(A[u]*x[u] + b[u])|)) 0.0))
; about beta[u]
(assert (>= |beta[u]| 0.0))
; about a[u]
(assert (>= |a[u]| 0.0))
; a[u] is nonnegative
(assert (>= |a[u]| 0.0))
; beta[u] is nonnegative
(assert (>= |beta[u]| 0.0))
; inner(b[u], b[u]) is nonnegative
(assert (>= |inner(b[u], b[u])| 0.0))
; inner(x[u], A[u]'*A[u]*x[u]) is nonnegative
(assert (>= |inner(x[u], A[u]'*A[u]*x[u])| 0.0))
; inner(x[u], x[u]) is nonnegative
(assert (>= |inner(x[u], x[u])| 0.0))
; norm(A[u]) is nonnegative
(assert (>= |norm(A[u])| 0.0))
; norm(A[u]*x[u] + b[u]) is nonnegative
(assert (>= |norm(A[u]*x[u] + b[u])| 0.0))
; norm(A[u]*x[u]) is nonnegative
(assert (>= |norm(A[u]*x[u])| 0.0))
; norm(b[u]) is nonnegative
(assert (>= |norm(b[u])| 0.0))
; norm(x[u]) is nonnegative
(assert (>= |norm(x[u])| 0.0))
; the negation of the claim
(assert (< (+ (* |a[u]| |norm(x[u])|) |beta[u]| (* (- 1.0) |norm(A[u]*x[u] + b[u])|)) 0.0))
(check-sat)
(reset)
; herrera2023/T1d, step 4
; claim: norm(x[u + 1]) <= sqrt(l[u])*s0[u] + L[u]*(a[u]*norm(x[u]) + beta[u])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |L[u]| Real)
(declare-const |a[u]| Real)
(declare-const |beta[u]| Real)
(declare-const |inner(b[u], A[u]*x[u])| Real)
(declare-const |inner(b[u], b[u])| Real)
(declare-const |inner(x[u + 1], x[u + 1])| Real)
(declare-const |inner(x[u], A[u]'*A[u]*x[u])| Real)
(declare-const |inner(x[u], x[u])| Real)
(declare-const |l[u]| Real)
(declare-const |norm(A[u]*x[u] + b[u])| Real)
(declare-const |norm(A[u]*x[u])| Real)
(declare-const |norm(b[u])| Real)
(declare-const |norm(x[u + 1])| Real)
(declare-const |norm(x[u])| Real)
(declare-const |s0[u]| Real)
(declare-const |sqrt(l[u])| Real)
; H2
(assert (>= (+ (* |L[u]| |norm(A[u]*x[u] + b[u])|) (* (- 1.0) |norm(x[u + 1])|) (* |s0[u]| |sqrt(l[u])|)) 0.0))
; 3
(assert (>= (+ (* |a[u]| |norm(x[u])|) |beta[u]| (* (- 1.0) |norm(A[u]*x[u] + b[u])|)) 0.0))
; about sqrt(l[u])
(assert (= (+ (* (- 1.0) |l[u]|) (* |sqrt(l[u])| |sqrt(l[u])|)) 0.0))
; about l[u]
(assert (>= |l[u]| 0.0))
; about s0[u]
(assert (>= |s0[u]| 0.0))
; about norm(x[u])
(assert (= (+ (* (- 1.0) |inner(x[u], x[u])|) (* |norm(x[u])| |norm(x[u])|)) 0.0))
; about inner(x[u], x[u])
(assert (= (+ |inner(x[u], x[u])| (* (- 1.0) |norm(x[u])| |norm(x[u])|)) 0.0))
; about norm(x[u + 1])
(assert (= (+ (* (- 1.0) |inner(x[u + 1], x[u + 1])|) (* |norm(x[u + 1])| |norm(x[u + 1])|)) 0.0))
; about inner(x[u + 1], x[u + 1])
(assert (= (+ |inner(x[u + 1], x[u + 1])| (* (- 1.0) |norm(x[u + 1])| |norm(x[u + 1])|)) 0.0))
; about norm(A[u]*x[u] + b[u])
(assert (= (+ (* (- 2.0) |inner(b[u], A[u]*x[u])|) (* (- 1.0) |inner(b[u], b[u])|) (* (- 1.0) |inner(x[u], A[u]'*A[u]*x[u])|) (* |norm(A[u]*x[u] + b[u])| |norm(A[u]*x[u] + b[u])|)) 0.0))
; about inner(x[u], A[u]'*A[u]*x[u])
(assert (= (+ |inner(x[u], A[u]'*A[u]*x[u])| (* (- 1.0) |norm(A[u]*x[u])| |norm(A[u]*x[u])|)) 0.0))
; about norm(A[u]*x[u])
(assert (= (+ (* (- 1.0) |inner(x[u], A[u]'*A[u]*x[u])|) (* |norm(A[u]*x[u])| |norm(A[u]*x[u])|)) 0.0))
; about inner(b[u], b[u])
(assert (= (+ |inner(b[u], b[u])| (* (- 1.0) |norm(b[u])| |norm(b[u])|)) 0.0))
; about norm(b[u])
(assert (= (+ (* (- 1.0) |inner(b[u], b[u])|) (* |norm(b[u])| |norm(b[u])|)) 0.0))
; about beta[u]
(assert (>= |beta[u]| 0.0))
; about a[u]
(assert (>= |a[u]| 0.0))
; about L[u]
(assert (>= |L[u]| 0.0))
; L[u] is nonnegative
(assert (>= |L[u]| 0.0))
; a[u] is nonnegative
(assert (>= |a[u]| 0.0))
; beta[u] is nonnegative
(assert (>= |beta[u]| 0.0))
; inner(b[u], b[u]) is nonnegative
(assert (>= |inner(b[u], b[u])| 0.0))
; inner(x[u + 1], x[u + 1]) is nonnegative
(assert (>= |inner(x[u + 1], x[u + 1])| 0.0))
; inner(x[u], A[u]'*A[u]*x[u]) is nonnegative
(assert (>= |inner(x[u], A[u]'*A[u]*x[u])| 0.0))
; inner(x[u], x[u]) is nonnegative
(assert (>= |inner(x[u], x[u])| 0.0))
; l[u] is nonnegative
(assert (>= |l[u]| 0.0))
; norm(A[u]*x[u] + b[u]) is nonnegative
(assert (>= |norm(A[u]*x[u] + b[u])| 0.0))
; norm(A[u]*x[u]) is nonnegative
(assert (>= |norm(A[u]*x[u])| 0.0))
; norm(b[u]) is nonnegative
(assert (>= |norm(b[u])| 0.0))
; norm(x[u + 1]) is nonnegative
(assert (>= |norm(x[u + 1])| 0.0))
; norm(x[u]) is nonnegative
(assert (>= |norm(x[u])| 0.0))
; s0[u] is nonnegative
(assert (>= |s0[u]| 0.0))
; sqrt(l[u]) is nonnegative
(assert (>= |sqrt(l[u])| 0.0))
; the negation of the claim
(assert (< (+ (* |L[u]| |a[u]| |norm(x[u])|) (* |L[u]| |beta[u]|) (* (- 1.0) |norm(x[u + 1])|) (* |s0[u]| |sqrt(l[u])|)) 0.0))
(check-sat)
(reset)
; herrera2023/T1d, step 5, base
; claim: norm(x[0]) <= R[0]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |R[0]| Real)
(declare-const |inner(x[0], x[0])| Real)
(declare-const |norm(x[0])| Real)
; definition
(assert (= (+ (* (- 1.0) |R[0]|) |norm(x[0])|) 0.0))
; about norm(x[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* |norm(x[0])| |norm(x[0])|)) 0.0))
; about inner(x[0], x[0])
(assert (= (+ |inner(x[0], x[0])| (* (- 1.0) |norm(x[0])| |norm(x[0])|)) 0.0))
; inner(x[0], x[0]) is nonnegative
(assert (>= |inner(x[0], x[0])| 0.0))
; norm(x[0]) is nonnegative
(assert (>= |norm(x[0])| 0.0))
; the negation of the claim
(assert (< (+ |R[0]| (* (- 1.0) |norm(x[0])|)) 0.0))
(check-sat)
(reset)
; herrera2023/T1d, step 5, step
; claim: norm(x[u + 1]) <= R[u + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |L[u]| Real)
(declare-const |Min(L[u]*R[u]*a[u] + L[u]*beta[u] + s0[u]*sqrt(l[u]), S[u]*sqrt(l[u]))| Real)
(declare-const |R[u + 1]| Real)
(declare-const |R[u]| Real)
(declare-const |S[u]| Real)
(declare-const |a[u]| Real)
(declare-const |beta[u]| Real)
(declare-const |inner(x[u + 1], x[u + 1])| Real)
(declare-const |inner(x[u], x[u])| Real)
(declare-const |l[u]| Real)
(declare-const |norm(x[u + 1])| Real)
(declare-const |norm(x[u])| Real)
(declare-const |s0[u]| Real)
(declare-const |sqrt(l[u])| Real)
; induction hypothesis
(assert (>= (+ |R[u]| (* (- 1.0) |norm(x[u])|)) 0.0))
; H1
(assert (>= (+ (* |S[u]| |sqrt(l[u])|) (* (- 1.0) |norm(x[u + 1])|)) 0.0))
; definition
(assert (= (+ |Min(L[u]*R[u]*a[u] + L[u]*beta[u] + s0[u]*sqrt(l[u]), S[u]*sqrt(l[u]))| (* (- 1.0) |R[u + 1]|)) 0.0))
; 4
(assert (>= (+ (* |L[u]| |a[u]| |norm(x[u])|) (* |L[u]| |beta[u]|) (* (- 1.0) |norm(x[u + 1])|) (* |s0[u]| |sqrt(l[u])|)) 0.0))
; about sqrt(l[u])
(assert (= (+ (* (- 1.0) |l[u]|) (* |sqrt(l[u])| |sqrt(l[u])|)) 0.0))
; about l[u]
(assert (>= |l[u]| 0.0))
; about s0[u]
(assert (>= |s0[u]| 0.0))
; about norm(x[u])
(assert (= (+ (* (- 1.0) |inner(x[u], x[u])|) (* |norm(x[u])| |norm(x[u])|)) 0.0))
; about inner(x[u], x[u])
(assert (= (+ |inner(x[u], x[u])| (* (- 1.0) |norm(x[u])| |norm(x[u])|)) 0.0))
; about norm(x[u + 1])
(assert (= (+ (* (- 1.0) |inner(x[u + 1], x[u + 1])|) (* |norm(x[u + 1])| |norm(x[u + 1])|)) 0.0))
; about inner(x[u + 1], x[u + 1])
(assert (= (+ |inner(x[u + 1], x[u + 1])| (* (- 1.0) |norm(x[u + 1])| |norm(x[u + 1])|)) 0.0))
; about beta[u]
(assert (>= |beta[u]| 0.0))
; about a[u]
(assert (>= |a[u]| 0.0))
; about S[u]
(assert (>= |S[u]| 0.0))
; about Min(L[u]*R[u]*a[u] + L[u]*beta[u] + s0[u]*sqrt(l[u]), S[u]*sqrt(l[u]))
(assert (>= (+ (* |L[u]| |R[u]| |a[u]|) (* |L[u]| |beta[u]|) (* (- 1.0) |Min(L[u]*R[u]*a[u] + L[u]*beta[u] + s0[u]*sqrt(l[u]), S[u]*sqrt(l[u]))|) (* |s0[u]| |sqrt(l[u])|)) 0.0))
; about Min(L[u]*R[u]*a[u] + L[u]*beta[u] + s0[u]*sqrt(l[u]), S[u]*sqrt(l[u]))
(assert (>= (+ (* (- 1.0) |Min(L[u]*R[u]*a[u] + L[u]*beta[u] + s0[u]*sqrt(l[u]), S[u]*sqrt(l[u]))|) (* |S[u]| |sqrt(l[u])|)) 0.0))
; about Min(L[u]*R[u]*a[u] + L[u]*beta[u] + s0[u]*sqrt(l[u]), S[u]*sqrt(l[u]))
(assert (or (= (+ (* (- 1.0) |L[u]| |R[u]| |a[u]|) (* (- 1.0) |L[u]| |beta[u]|) |Min(L[u]*R[u]*a[u] + L[u]*beta[u] + s0[u]*sqrt(l[u]), S[u]*sqrt(l[u]))| (* (- 1.0) |s0[u]| |sqrt(l[u])|)) 0.0) (= (+ |Min(L[u]*R[u]*a[u] + L[u]*beta[u] + s0[u]*sqrt(l[u]), S[u]*sqrt(l[u]))| (* (- 1.0) |S[u]| |sqrt(l[u])|)) 0.0)))
; about L[u]
(assert (>= |L[u]| 0.0))
; L[u] is nonnegative
(assert (>= |L[u]| 0.0))
; S[u] is nonnegative
(assert (>= |S[u]| 0.0))
; a[u] is nonnegative
(assert (>= |a[u]| 0.0))
; beta[u] is nonnegative
(assert (>= |beta[u]| 0.0))
; inner(x[u + 1], x[u + 1]) is nonnegative
(assert (>= |inner(x[u + 1], x[u + 1])| 0.0))
; inner(x[u], x[u]) is nonnegative
(assert (>= |inner(x[u], x[u])| 0.0))
; l[u] is nonnegative
(assert (>= |l[u]| 0.0))
; norm(x[u + 1]) is nonnegative
(assert (>= |norm(x[u + 1])| 0.0))
; norm(x[u]) is nonnegative
(assert (>= |norm(x[u])| 0.0))
; s0[u] is nonnegative
(assert (>= |s0[u]| 0.0))
; sqrt(l[u]) is nonnegative
(assert (>= |sqrt(l[u])| 0.0))
; the negation of the claim
(assert (< (+ |R[u + 1]| (* (- 1.0) |norm(x[u + 1])|)) 0.0))
(check-sat)
(reset)
; herrera2023/T1d, claim
; claim: norm(x[m]) <= R[m]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |L[m]| Real)
(declare-const |Min(L[m]*R[m]*a[m] + L[m]*beta[m] + s0[m]*sqrt(l[m]), S[m]*sqrt(l[m]))| Real)
(declare-const |R[m + 1]| Real)
(declare-const |R[m]| Real)
(declare-const |S[m]| Real)
(declare-const |a[m]| Real)
(declare-const |beta[m]| Real)
(declare-const |inner(x[m], x[m])| Real)
(declare-const |l[m]| Real)
(declare-const |norm(x[m])| Real)
(declare-const |s0[m]| Real)
(declare-const |sqrt(l[m])| Real)
; definition
(assert (= (+ |Min(L[m]*R[m]*a[m] + L[m]*beta[m] + s0[m]*sqrt(l[m]), S[m]*sqrt(l[m]))| (* (- 1.0) |R[m + 1]|)) 0.0))
; 5
(assert (>= (+ |R[m]| (* (- 1.0) |norm(x[m])|)) 0.0))
; about l[m]
(assert (>= |l[m]| 0.0))
; about norm(x[m])
(assert (= (+ (* (- 1.0) |inner(x[m], x[m])|) (* |norm(x[m])| |norm(x[m])|)) 0.0))
; about inner(x[m], x[m])
(assert (= (+ |inner(x[m], x[m])| (* (- 1.0) |norm(x[m])| |norm(x[m])|)) 0.0))
; about Min(L[m]*R[m]*a[m] + L[m]*beta[m] + s0[m]*sqrt(l[m]), S[m]*sqrt(l[m]))
(assert (>= (+ (* |L[m]| |R[m]| |a[m]|) (* |L[m]| |beta[m]|) (* (- 1.0) |Min(L[m]*R[m]*a[m] + L[m]*beta[m] + s0[m]*sqrt(l[m]), S[m]*sqrt(l[m]))|) (* |s0[m]| |sqrt(l[m])|)) 0.0))
; about Min(L[m]*R[m]*a[m] + L[m]*beta[m] + s0[m]*sqrt(l[m]), S[m]*sqrt(l[m]))
(assert (>= (+ (* (- 1.0) |Min(L[m]*R[m]*a[m] + L[m]*beta[m] + s0[m]*sqrt(l[m]), S[m]*sqrt(l[m]))|) (* |S[m]| |sqrt(l[m])|)) 0.0))
; about Min(L[m]*R[m]*a[m] + L[m]*beta[m] + s0[m]*sqrt(l[m]), S[m]*sqrt(l[m]))
(assert (or (= (+ (* (- 1.0) |L[m]| |R[m]| |a[m]|) (* (- 1.0) |L[m]| |beta[m]|) |Min(L[m]*R[m]*a[m] + L[m]*beta[m] + s0[m]*sqrt(l[m]), S[m]*sqrt(l[m]))| (* (- 1.0) |s0[m]| |sqrt(l[m])|)) 0.0) (= (+ |Min(L[m]*R[m]*a[m] + L[m]*beta[m] + s0[m]*sqrt(l[m]), S[m]*sqrt(l[m]))| (* (- 1.0) |S[m]| |sqrt(l[m])|)) 0.0)))
; about S[m]
(assert (>= |S[m]| 0.0))
; about s0[m]
(assert (>= |s0[m]| 0.0))
; about beta[m]
(assert (>= |beta[m]| 0.0))
; about a[m]
(assert (>= |a[m]| 0.0))
; about L[m]
(assert (>= |L[m]| 0.0))
; about sqrt(l[m])
(assert (= (+ (* (- 1.0) |l[m]|) (* |sqrt(l[m])| |sqrt(l[m])|)) 0.0))
; L[m] is nonnegative
(assert (>= |L[m]| 0.0))
; S[m] is nonnegative
(assert (>= |S[m]| 0.0))
; a[m] is nonnegative
(assert (>= |a[m]| 0.0))
; beta[m] is nonnegative
(assert (>= |beta[m]| 0.0))
; inner(x[m], x[m]) is nonnegative
(assert (>= |inner(x[m], x[m])| 0.0))
; l[m] is nonnegative
(assert (>= |l[m]| 0.0))
; norm(x[m]) is nonnegative
(assert (>= |norm(x[m])| 0.0))
; s0[m] is nonnegative
(assert (>= |s0[m]| 0.0))
; sqrt(l[m]) is nonnegative
(assert (>= |sqrt(l[m])| 0.0))
; the negation of the claim
(assert (< (+ |R[m]| (* (- 1.0) |norm(x[m])|)) 0.0))
(check-sat)
