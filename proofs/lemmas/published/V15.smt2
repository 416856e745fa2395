; published/V15, step 1, defined
; claim: eigenvalue(transpose(Q)*S*Q, k) == eigenvalue(transpose(Q)*S*Q, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V15, step 1, defined
; claim: eigenvalue(S, k + n - m) == eigenvalue(S, k + n - m)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V15, step 2, defined
; claim: eigenvalue(transpose(Q)*S*Q, k) == eigenvalue(transpose(Q)*S*Q, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V15, step 2, defined
; claim: eigenvalue(S, k) == eigenvalue(S, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V15, claim 1
; claim: eigenvalue(S, k + n - m) <= eigenvalue(transpose(Q)*S*Q, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |eigenvalue(Q'*S*Q, k)| Real)
(declare-const |eigenvalue(S, k - m + n)| Real)
(declare-const |eigenvalue(S, k)| Real)
; 1
(assert (>= (+ |eigenvalue(Q'*S*Q, k)| (* (- 1.0) |eigenvalue(S, k - m + n)|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |eigenvalue(Q'*S*Q, k)|) |eigenvalue(S, k)|) 0.0))
; the negation of the claim
(assert (< (+ |eigenvalue(Q'*S*Q, k)| (* (- 1.0) |eigenvalue(S, k - m + n)|)) 0.0))
(check-sat)
(reset)
; published/V15, claim 2
; claim: eigenvalue(transpose(Q)*S*Q, k) <= eigenvalue(S, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |eigenvalue(Q'*S*Q, k)| Real)
(declare-const |eigenvalue(S, k - m + n)| Real)
(declare-const |eigenvalue(S, k)| Real)
; 1
(assert (>= (+ |eigenvalue(Q'*S*Q, k)| (* (- 1.0) |eigenvalue(S, k - m + n)|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |eigenvalue(Q'*S*Q, k)|) |eigenvalue(S, k)|) 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |eigenvalue(Q'*S*Q, k)|) |eigenvalue(S, k)|) 0.0))
(check-sat)
