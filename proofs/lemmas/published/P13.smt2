; published/P13, step 4
; claim: norm(diag(sl[k])*D[k]) <= g*norm(D[k])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const g Real)
(declare-const |norm(D[k])| Real)
(declare-const |norm(W[k + 1])| Real)
(declare-const |norm(W[k + 1]*diag(sl[k])*D[k])| Real)
(declare-const |norm(diag(sl[k + 1]))| Real)
(declare-const |norm(diag(sl[k + 1])*W[k + 1]*diag(sl[k])*D[k])| Real)
(declare-const |norm(diag(sl[k]))| Real)
(declare-const |norm(diag(sl[k])*D[k])| Real)
(declare-const |norm_inf(sl[k + 1])| Real)
(declare-const |norm_inf(sl[k])| Real)
(declare-const |r[k + 1]| Real)
(declare-const |r[k]| Real)
; H1
(assert (>= (+ g (* (- 1.0) |norm_inf(sl[k])|)) 0.0))
; definition
(assert (= (+ (* g |norm(W[k + 1])| |r[k]|) (* (- 1.0) |r[k + 1]|)) 0.0))
; 2
(assert (>= (+ (* |norm(D[k])| |norm(diag(sl[k]))|) (* (- 1.0) |norm(diag(sl[k])*D[k])|)) 0.0))
; 3
(assert (= (+ (* (- 1.0) |norm(diag(sl[k]))|) |norm_inf(sl[k])|) 0.0))
; 2
(assert (>= (+ (* |norm(W[k + 1]*diag(sl[k])*D[k])| |norm(diag(sl[k + 1]))|) (* (- 1.0) |norm(diag(sl[k + 1])*W[k + 1]*diag(sl[k])*D[k])|)) 0.0))
; H1
(assert (>= (+ g (* (- 1.0) |norm_inf(sl[k + 1])|)) 0.0))
; 3
(assert (= (+ (* (- 1.0) |norm(diag(sl[k + 1]))|) |norm_inf(sl[k + 1])|) 0.0))
; about g
(assert (>= g 0.0))
; g is nonnegative
(assert (>= g 0.0))
; norm(D[k]) is nonnegative
(assert (>= |norm(D[k])| 0.0))
; norm(W[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1])| 0.0))
; norm(W[k + 1]*diag(sl[k])*D[k]) is nonnegative
(assert (>= |norm(W[k + 1]*diag(sl[k])*D[k])| 0.0))
; norm(diag(sl[k + 1])) is nonnegative
(assert (>= |norm(diag(sl[k + 1]))| 0.0))
; norm(diag(sl[k + 1])*W[k + 1]*diag(sl[k])*D[k]) is nonnegative
(assert (>= |norm(diag(sl[k + 1])*W[k + 1]*diag(sl[k])*D[k])| 0.0))
; norm(diag(sl[k])) is nonnegative
(assert (>= |norm(diag(sl[k]))| 0.0))
; norm(diag(sl[k])*D[k]) is nonnegative
(assert (>= |norm(diag(sl[k])*D[k])| 0.0))
; norm_inf(sl[k + 1]) is nonnegative
(assert (>= |norm_inf(sl[k + 1])| 0.0))
; norm_inf(sl[k]) is nonnegative
(assert (>= |norm_inf(sl[k])| 0.0))
; the negation of the claim
(assert (< (+ (* g |norm(D[k])|) (* (- 1.0) |norm(diag(sl[k])*D[k])|)) 0.0))
(check-sat)
(reset)
; published/P13, step 5, base
; claim: norm(D[0]) <= r[0]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const g Real)
(declare-const |norm(D[k])| Real)
(declare-const |norm(W[0])| Real)
(declare-const |norm(W[1])| Real)
(declare-const |norm(W[1]*diag(sl[0])*W[0])| Real)
(declare-const |norm(W[k + 1])| Real)
(declare-const |norm(W[k + 1]*diag(sl[k])*D[k])| Real)
(declare-const |norm(W[k + 2])| Real)
(declare-const |norm(W[k + 2]*diag(sl[k + 1])*W[k + 1]*diag(sl[k])*D[k])| Real)
(declare-const |norm(diag(sl[0])*W[0])| Real)
(declare-const |norm(diag(sl[k + 1])*W[k + 1]*diag(sl[k])*D[k])| Real)
(declare-const |norm(diag(sl[k])*D[k])| Real)
(declare-const |r[0]| Real)
(declare-const |r[k + 1]| Real)
(declare-const |r[k]| Real)
; definition
(assert (= (+ |norm(W[0])| (* (- 1.0) |r[0]|)) 0.0))
; definition
(assert (= (+ (* g |norm(W[k + 1])| |r[k]|) (* (- 1.0) |r[k + 1]|)) 0.0))
; 1
(assert (>= (+ (* |norm(W[k + 1])| |norm(diag(sl[k])*D[k])|) (* (- 1.0) |norm(W[k + 1]*diag(sl[k])*D[k])|)) 0.0))
; 1
(assert (>= (+ (* |norm(W[1])| |norm(diag(sl[0])*W[0])|) (* (- 1.0) |norm(W[1]*diag(sl[0])*W[0])|)) 0.0))
; 4
(assert (>= (+ (* g |norm(D[k])|) (* (- 1.0) |norm(diag(sl[k])*D[k])|)) 0.0))
; 4
(assert (>= (+ (* g |norm(W[0])|) (* (- 1.0) |norm(diag(sl[0])*W[0])|)) 0.0))
; 1
(assert (>= (+ (* |norm(W[k + 2])| |norm(diag(sl[k + 1])*W[k + 1]*diag(sl[k])*D[k])|) (* (- 1.0) |norm(W[k + 2]*diag(sl[k + 1])*W[k + 1]*diag(sl[k])*D[k])|)) 0.0))
; 4
(assert (>= (+ (* g |norm(W[k + 1]*diag(sl[k])*D[k])|) (* (- 1.0) |norm(diag(sl[k + 1])*W[k + 1]*diag(sl[k])*D[k])|)) 0.0))
; about g
(assert (>= g 0.0))
; g is nonnegative
(assert (>= g 0.0))
; norm(D[k]) is nonnegative
(assert (>= |norm(D[k])| 0.0))
; norm(W[0]) is nonnegative
(assert (>= |norm(W[0])| 0.0))
; norm(W[1]) is nonnegative
(assert (>= |norm(W[1])| 0.0))
; norm(W[1]*diag(sl[0])*W[0]) is nonnegative
(assert (>= |norm(W[1]*diag(sl[0])*W[0])| 0.0))
; norm(W[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1])| 0.0))
; norm(W[k + 1]*diag(sl[k])*D[k]) is nonnegative
(assert (>= |norm(W[k + 1]*diag(sl[k])*D[k])| 0.0))
; norm(W[k + 2]) is nonnegative
(assert (>= |norm(W[k + 2])| 0.0))
; norm(W[k + 2]*diag(sl[k + 1])*W[k + 1]*diag(sl[k])*D[k]) is nonnegative
(assert (>= |norm(W[k + 2]*diag(sl[k + 1])*W[k + 1]*diag(sl[k])*D[k])| 0.0))
; norm(diag(sl[0])*W[0]) is nonnegative
(assert (>= |norm(diag(sl[0])*W[0])| 0.0))
; norm(diag(sl[k + 1])*W[k + 1]*diag(sl[k])*D[k]) is nonnegative
(assert (>= |norm(diag(sl[k + 1])*W[k + 1]*diag(sl[k])*D[k])| 0.0))
; norm(diag(sl[k])*D[k]) is nonnegative
(assert (>= |norm(diag(sl[k])*D[k])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(W[0])|) |r[0]|) 0.0))
(check-sat)
(reset)
; published/P13, step 5, step
; claim: norm(D[k + 1]) <= r[k + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const g Real)
(declare-const |norm(D[k])| Real)
(declare-const |norm(W[k + 1])| Real)
(declare-const |norm(W[k + 1]*diag(sl[k])*D[k])| Real)
(declare-const |norm(W[k + 2])| Real)
(declare-const |norm(W[k + 2]*diag(sl[k + 1])*W[k + 1]*diag(sl[k])*D[k])| Real)
(declare-const |norm(diag(sl[k + 1])*W[k + 1]*diag(sl[k])*D[k])| Real)
(declare-const |norm(diag(sl[k])*D[k])| Real)
(declare-const |r[k + 1]| Real)
(declare-const |r[k]| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |norm(D[k])|) |r[k]|) 0.0))
; definition
(assert (= (+ (* g |norm(W[k + 1])| |r[k]|) (* (- 1.0) |r[k + 1]|)) 0.0))
; 1
(assert (>= (+ (* |norm(W[k + 1])| |norm(diag(sl[k])*D[k])|) (* (- 1.0) |norm(W[k + 1]*diag(sl[k])*D[k])|)) 0.0))
; 1
(assert (>= (+ (* |norm(W[k + 2])| |norm(diag(sl[k + 1])*W[k + 1]*diag(sl[k])*D[k])|) (* (- 1.0) |norm(W[k + 2]*diag(sl[k + 1])*W[k + 1]*diag(sl[k])*D[k])|)) 0.0))
; 4
(assert (>= (+ (* g |norm(D[k])|) (* (- 1.0) |norm(diag(sl[k])*D[k])|)) 0.0))
; 4
(assert (>= (+ (* g |norm(W[k + 1]*diag(sl[k])*D[k])|) (* (- 1.0) |norm(diag(sl[k + 1])*W[k + 1]*diag(sl[k])*D[k])|)) 0.0))
; about g
(assert (>= g 0.0))
; g is nonnegative
(assert (>= g 0.0))
; norm(D[k]) is nonnegative
(assert (>= |norm(D[k])| 0.0))
; norm(W[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1])| 0.0))
; norm(W[k + 1]*diag(sl[k])*D[k]) is nonnegative
(assert (>= |norm(W[k + 1]*diag(sl[k])*D[k])| 0.0))
; norm(W[k + 2]) is nonnegative
(assert (>= |norm(W[k + 2])| 0.0))
; norm(W[k + 2]*diag(sl[k + 1])*W[k + 1]*diag(sl[k])*D[k]) is nonnegative
(assert (>= |norm(W[k + 2]*diag(sl[k + 1])*W[k + 1]*diag(sl[k])*D[k])| 0.0))
; norm(diag(sl[k + 1])*W[k + 1]*diag(sl[k])*D[k]) is nonnegative
(assert (>= |norm(diag(sl[k + 1])*W[k + 1]*diag(sl[k])*D[k])| 0.0))
; norm(diag(sl[k])*D[k]) is nonnegative
(assert (>= |norm(diag(sl[k])*D[k])| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(W[k + 1]*diag(sl[k])*D[k])|) |r[k + 1]|) 0.0))
(check-sat)
(reset)
; published/P13, step 7
; claim: norm(D[k]*v) <= r[k]*norm(v)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const g Real)
(declare-const |inner(v, D[k]'*D[k]*v)| Real)
(declare-const |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |norm(D[k])| Real)
(declare-const |norm(D[k]*v)| Real)
(declare-const |norm(W[k + 1])| Real)
(declare-const |norm(W[k + 1]*diag(sl[k])*D[k])| Real)
(declare-const |norm(W[k + 1]*diag(sl[k])*D[k]*v)| Real)
(declare-const |norm(v)| Real)
(declare-const |r[k + 1]| Real)
(declare-const |r[k]| Real)
; definition
(assert (= (+ (* g |norm(W[k + 1])| |r[k]|) (* (- 1.0) |r[k + 1]|)) 0.0))
; 5
(assert (>= (+ (* (- 1.0) |norm(D[k])|) |r[k]|) 0.0))
; 6
(assert (>= (+ (* |norm(D[k])| |norm(v)|) (* (- 1.0) |norm(D[k]*v)|)) 0.0))
; 5
(assert (>= (+ (* (- 1.0) |norm(W[k + 1]*diag(sl[k])*D[k])|) |r[k + 1]|) 0.0))
; 6
(assert (>= (+ (* |norm(W[k + 1]*diag(sl[k])*D[k])| |norm(v)|) (* (- 1.0) |norm(W[k + 1]*diag(sl[k])*D[k]*v)|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about norm(W[k + 1]*diag(sl[k])*D[k]*v)
(assert (= (+ (* (- 1.0) |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v)|) (* |norm(W[k + 1]*diag(sl[k])*D[k]*v)| |norm(W[k + 1]*diag(sl[k])*D[k]*v)|)) 0.0))
; about inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v)
(assert (= (+ |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v)| (* (- 1.0) |norm(W[k + 1]*diag(sl[k])*D[k]*v)| |norm(W[k + 1]*diag(sl[k])*D[k]*v)|)) 0.0))
; about norm(D[k]*v)
(assert (= (+ (* (- 1.0) |inner(v, D[k]'*D[k]*v)|) (* |norm(D[k]*v)| |norm(D[k]*v)|)) 0.0))
; about inner(v, D[k]'*D[k]*v)
(assert (= (+ |inner(v, D[k]'*D[k]*v)| (* (- 1.0) |norm(D[k]*v)| |norm(D[k]*v)|)) 0.0))
; about g
(assert (>= g 0.0))
; g is nonnegative
(assert (>= g 0.0))
; inner(v, D[k]'*D[k]*v) is nonnegative
(assert (>= |inner(v, D[k]'*D[k]*v)| 0.0))
; inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v) is nonnegative
(assert (>= |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v)| 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; norm(D[k]) is nonnegative
(assert (>= |norm(D[k])| 0.0))
; norm(D[k]*v) is nonnegative
(assert (>= |norm(D[k]*v)| 0.0))
; norm(W[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1])| 0.0))
; norm(W[k + 1]*diag(sl[k])*D[k]) is nonnegative
(assert (>= |norm(W[k + 1]*diag(sl[k])*D[k])| 0.0))
; norm(W[k + 1]*diag(sl[k])*D[k]*v) is nonnegative
(assert (>= |norm(W[k + 1]*diag(sl[k])*D[k]*v)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(D[k]*v)|) (* |norm(v)| |r[k]|)) 0.0))
(check-sat)
(reset)
; published/P13, step 8
; claim: norm(D[k]*v)^2 <= r[k]^2*norm(v)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const g Real)
(declare-const |inner(v, D[k]'*D[k]*v)| Real)
(declare-const |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |norm(D[k]*v)| Real)
(declare-const |norm(W[k + 1])| Real)
(declare-const |norm(W[k + 1]*diag(sl[k])*D[k]*v)| Real)
(declare-const |norm(v)| Real)
(declare-const |r[k + 1]| Real)
(declare-const |r[k]| Real)
; definition
(assert (= (+ (* g |norm(W[k + 1])| |r[k]|) (* (- 1.0) |r[k + 1]|)) 0.0))
; 7
(assert (>= (+ (* (- 1.0) |norm(D[k]*v)|) (* |norm(v)| |r[k]|)) 0.0))
; 7
(assert (>= (+ (* (- 1.0) |norm(W[k + 1]*diag(sl[k])*D[k]*v)|) (* |norm(v)| |r[k + 1]|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about norm(W[k + 1]*diag(sl[k])*D[k]*v)
(assert (= (+ (* (- 1.0) |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v)|) (* |norm(W[k + 1]*diag(sl[k])*D[k]*v)| |norm(W[k + 1]*diag(sl[k])*D[k]*v)|)) 0.0))
; about inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v)
(assert (= (+ |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v)| (* (- 1.0) |norm(W[k + 1]*diag(sl[k])*D[k]*v)| |norm(W[k + 1]*diag(sl[k])*D[k]*v)|)) 0.0))
; about norm(D[k]*v)
(assert (= (+ (* (- 1.0) |inner(v, D[k]'*D[k]*v)|) (* |norm(D[k]*v)| |norm(D[k]*v)|)) 0.0))
; about inner(v, D[k]'*D[k]*v)
(assert (= (+ |inner(v, D[k]'*D[k]*v)| (* (- 1.0) |norm(D[k]*v)| |norm(D[k]*v)|)) 0.0))
; about g
(assert (>= g 0.0))
; g is nonnegative
(assert (>= g 0.0))
; inner(v, D[k]'*D[k]*v) is nonnegative
(assert (>= |inner(v, D[k]'*D[k]*v)| 0.0))
; inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v) is nonnegative
(assert (>= |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v)| 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; norm(D[k]*v) is nonnegative
(assert (>= |norm(D[k]*v)| 0.0))
; norm(W[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1])| 0.0))
; norm(W[k + 1]*diag(sl[k])*D[k]*v) is nonnegative
(assert (>= |norm(W[k + 1]*diag(sl[k])*D[k]*v)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(D[k]*v)| |norm(D[k]*v)|) (* |norm(v)| |norm(v)| |r[k]| |r[k]|)) 0.0))
(check-sat)
(reset)
; published/P13, step 12
; claim: norm(diag(G[k])*(D[k]*v)) <= h*s[k]*norm(D[k]*v)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const h Real)
(declare-const |inner(v, D[k]'*D[k]*v)| Real)
(declare-const |inner(v, D[k]'*diag(G[k])*diag(G[k])*D[k]*v)| Real)
(declare-const |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v)| Real)
(declare-const |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)| Real)
(declare-const |norm(D[k]*v)| Real)
(declare-const |norm(W[k + 1]*diag(sl[k])*D[k]*v)| Real)
(declare-const |norm(diag(G[k + 1]))| Real)
(declare-const |norm(diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)| Real)
(declare-const |norm(diag(G[k]))| Real)
(declare-const |norm(diag(G[k])*D[k]*v)| Real)
(declare-const |norm_inf(G[k + 1])| Real)
(declare-const |norm_inf(G[k])| Real)
(declare-const |s[k + 1]| Real)
(declare-const |s[k]| Real)
; H2
(assert (>= (+ (* h |s[k]|) (* (- 1.0) |norm_inf(G[k])|)) 0.0))
; 10
(assert (>= (+ (* |norm(D[k]*v)| |norm(diag(G[k]))|) (* (- 1.0) |norm(diag(G[k])*D[k]*v)|)) 0.0))
; 11
(assert (= (+ (* (- 1.0) |norm(diag(G[k]))|) |norm_inf(G[k])|) 0.0))
; 10
(assert (>= (+ (* |norm(W[k + 1]*diag(sl[k])*D[k]*v)| |norm(diag(G[k + 1]))|) (* (- 1.0) |norm(diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)|)) 0.0))
; H2
(assert (>= (+ (* h |s[k + 1]|) (* (- 1.0) |norm_inf(G[k + 1])|)) 0.0))
; 11
(assert (= (+ (* (- 1.0) |norm(diag(G[k + 1]))|) |norm_inf(G[k + 1])|) 0.0))
; about s[k]
(assert (>= |s[k]| 0.0))
; about s[k + 1]
(assert (>= |s[k + 1]| 0.0))
; about norm(diag(G[k])*D[k]*v)
(assert (= (+ (* (- 1.0) |inner(v, D[k]'*diag(G[k])*diag(G[k])*D[k]*v)|) (* |norm(diag(G[k])*D[k]*v)| |norm(diag(G[k])*D[k]*v)|)) 0.0))
; about inner(v, D[k]'*diag(G[k])*diag(G[k])*D[k]*v)
(assert (= (+ |inner(v, D[k]'*diag(G[k])*diag(G[k])*D[k]*v)| (* (- 1.0) |norm(diag(G[k])*D[k]*v)| |norm(diag(G[k])*D[k]*v)|)) 0.0))
; about norm(diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)
(assert (= (+ (* (- 1.0) |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)|) (* |norm(diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)| |norm(diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)|)) 0.0))
; about inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)
(assert (= (+ |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)| (* (- 1.0) |norm(diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)| |norm(diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)|)) 0.0))
; about norm(W[k + 1]*diag(sl[k])*D[k]*v)
(assert (= (+ (* (- 1.0) |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v)|) (* |norm(W[k + 1]*diag(sl[k])*D[k]*v)| |norm(W[k + 1]*diag(sl[k])*D[k]*v)|)) 0.0))
; about inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v)
(assert (= (+ |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v)| (* (- 1.0) |norm(W[k + 1]*diag(sl[k])*D[k]*v)| |norm(W[k + 1]*diag(sl[k])*D[k]*v)|)) 0.0))
; about norm(D[k]*v)
(assert (= (+ (* (- 1.0) |inner(v, D[k]'*D[k]*v)|) (* |norm(D[k]*v)| |norm(D[k]*v)|)) 0.0))
; about inner(v, D[k]'*D[k]*v)
(assert (= (+ |inner(v, D[k]'*D[k]*v)| (* (- 1.0) |norm(D[k]*v)| |norm(D[k]*v)|)) 0.0))
; about h
(assert (>= h 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(v, D[k]'*D[k]*v) is nonnegative
(assert (>= |inner(v, D[k]'*D[k]*v)| 0.0))
; inner(v, D[k]'*diag(G[k])*diag(G[k])*D[k]*v) is nonnegative
(assert (>= |inner(v, D[k]'*diag(G[k])*diag(G[k])*D[k]*v)| 0.0))
; inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v) is nonnegative
(assert (>= |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v)| 0.0))
; inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v) is nonnegative
(assert (>= |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)| 0.0))
; norm(D[k]*v) is nonnegative
(assert (>= |norm(D[k]*v)| 0.0))
; norm(W[k + 1]*diag(sl[k])*D[k]*v) is nonnegative
(assert (>= |norm(W[k + 1]*diag(sl[k])*D[k]*v)| 0.0))
; norm(diag(G[k + 1])) is nonnegative
(assert (>= |norm(diag(G[k + 1]))| 0.0))
; norm(diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v) is nonnegative
(assert (>= |norm(diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)| 0.0))
; norm(diag(G[k])) is nonnegative
(assert (>= |norm(diag(G[k]))| 0.0))
; norm(diag(G[k])*D[k]*v) is nonnegative
(assert (>= |norm(diag(G[k])*D[k]*v)| 0.0))
; norm_inf(G[k + 1]) is nonnegative
(assert (>= |norm_inf(G[k + 1])| 0.0))
; norm_inf(G[k]) is nonnegative
(assert (>= |norm_inf(G[k])| 0.0))
; s[k + 1] is nonnegative
(assert (>= |s[k + 1]| 0.0))
; s[k] is nonnegative
(assert (>= |s[k]| 0.0))
; the negation of the claim
(assert (< (+ (* h |norm(D[k]*v)| |s[k]|) (* (- 1.0) |norm(diag(G[k])*D[k]*v)|)) 0.0))
(check-sat)
(reset)
; published/P13, step 13
; claim: Abs(inner(D[k]*v, diag(G[k])*(D[k]*v))) <= h*s[k]*norm(D[k]*v)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |abs(inner(v, D[k]'*diag(G[k])*D[k]*v))| Real)
(declare-const |abs(inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v))| Real)
(declare-const h Real)
(declare-const |inner(v, D[k]'*D[k]*v)| Real)
(declare-const |inner(v, D[k]'*diag(G[k])*D[k]*v)| Real)
(declare-const |inner(v, D[k]'*diag(G[k])*diag(G[k])*D[k]*v)| Real)
(declare-const |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v)| Real)
(declare-const |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)| Real)
(declare-const |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)| Real)
(declare-const |norm(D[k]*v)| Real)
(declare-const |norm(W[k + 1]*diag(sl[k])*D[k]*v)| Real)
(declare-const |norm(diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)| Real)
(declare-const |norm(diag(G[k])*D[k]*v)| Real)
(declare-const |s[k + 1]| Real)
(declare-const |s[k]| Real)
; 9
(assert (>= (+ (* (- 1.0) |abs(inner(v, D[k]'*diag(G[k])*D[k]*v))|) (* |norm(D[k]*v)| |norm(diag(G[k])*D[k]*v)|)) 0.0))
; 12
(assert (>= (+ (* h |norm(D[k]*v)| |s[k]|) (* (- 1.0) |norm(diag(G[k])*D[k]*v)|)) 0.0))
; 9
(assert (>= (+ (* (- 1.0) |abs(inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v))|) (* |norm(W[k + 1]*diag(sl[k])*D[k]*v)| |norm(diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)|)) 0.0))
; 12
(assert (>= (+ (* h |norm(W[k + 1]*diag(sl[k])*D[k]*v)| |s[k + 1]|) (* (- 1.0) |norm(diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)|)) 0.0))
; about s[k]
(assert (>= |s[k]| 0.0))
; about s[k + 1]
(assert (>= |s[k + 1]| 0.0))
; about norm(diag(G[k])*D[k]*v)
(assert (= (+ (* (- 1.0) |inner(v, D[k]'*diag(G[k])*diag(G[k])*D[k]*v)|) (* |norm(diag(G[k])*D[k]*v)| |norm(diag(G[k])*D[k]*v)|)) 0.0))
; about inner(v, D[k]'*diag(G[k])*diag(G[k])*D[k]*v)
(assert (= (+ |inner(v, D[k]'*diag(G[k])*diag(G[k])*D[k]*v)| (* (- 1.0) |norm(diag(G[k])*D[k]*v)| |norm(diag(G[k])*D[k]*v)|)) 0.0))
; about norm(diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)
(assert (= (+ (* (- 1.0) |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)|) (* |norm(diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)| |norm(diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)|)) 0.0))
; about inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)
(assert (= (+ |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)| (* (- 1.0) |norm(diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)| |norm(diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)|)) 0.0))
; about norm(W[k + 1]*diag(sl[k])*D[k]*v)
(assert (= (+ (* (- 1.0) |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v)|) (* |norm(W[k + 1]*diag(sl[k])*D[k]*v)| |norm(W[k + 1]*diag(sl[k])*D[k]*v)|)) 0.0))
; about inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v)
(assert (= (+ |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v)| (* (- 1.0) |norm(W[k + 1]*diag(sl[k])*D[k]*v)| |norm(W[k + 1]*diag(sl[k])*D[k]*v)|)) 0.0))
; about norm(D[k]*v)
(assert (= (+ (* (- 1.0) |inner(v, D[k]'*D[k]*v)|) (* |norm(D[k]*v)| |norm(D[k]*v)|)) 0.0))
; about inner(v, D[k]'*D[k]*v)
(assert (= (+ |inner(v, D[k]'*D[k]*v)| (* (- 1.0) |norm(D[k]*v)| |norm(D[k]*v)|)) 0.0))
; about h
(assert (>= h 0.0))
; about abs(inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v))
(assert (= (+ (* |abs(inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v))| |abs(inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v))|) (* (- 1.0) |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)| |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)|)) 0.0))
; about abs(inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v))
(assert (>= (+ |abs(inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v))| (* (- 1.0) |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)|)) 0.0))
; about abs(inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v))
(assert (>= (+ |abs(inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v))| |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)|) 0.0))
; about abs(inner(v, D[k]'*diag(G[k])*D[k]*v))
(assert (= (+ (* |abs(inner(v, D[k]'*diag(G[k])*D[k]*v))| |abs(inner(v, D[k]'*diag(G[k])*D[k]*v))|) (* (- 1.0) |inner(v, D[k]'*diag(G[k])*D[k]*v)| |inner(v, D[k]'*diag(G[k])*D[k]*v)|)) 0.0))
; about abs(inner(v, D[k]'*diag(G[k])*D[k]*v))
(assert (>= (+ |abs(inner(v, D[k]'*diag(G[k])*D[k]*v))| (* (- 1.0) |inner(v, D[k]'*diag(G[k])*D[k]*v)|)) 0.0))
; about abs(inner(v, D[k]'*diag(G[k])*D[k]*v))
(assert (>= (+ |abs(inner(v, D[k]'*diag(G[k])*D[k]*v))| |inner(v, D[k]'*diag(G[k])*D[k]*v)|) 0.0))
; abs(inner(v, D[k]'*diag(G[k])*D[k]*v)) is nonnegative
(assert (>= |abs(inner(v, D[k]'*diag(G[k])*D[k]*v))| 0.0))
; abs(inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)) is nonnegative
(assert (>= |abs(inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v))| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(v, D[k]'*D[k]*v) is nonnegative
(assert (>= |inner(v, D[k]'*D[k]*v)| 0.0))
; inner(v, D[k]'*diag(G[k])*diag(G[k])*D[k]*v) is nonnegative
(assert (>= |inner(v, D[k]'*diag(G[k])*diag(G[k])*D[k]*v)| 0.0))
; inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v) is nonnegative
(assert (>= |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v)| 0.0))
; inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v) is nonnegative
(assert (>= |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)| 0.0))
; norm(D[k]*v) is nonnegative
(assert (>= |norm(D[k]*v)| 0.0))
; norm(W[k + 1]*diag(sl[k])*D[k]*v) is nonnegative
(assert (>= |norm(W[k + 1]*diag(sl[k])*D[k]*v)| 0.0))
; norm(diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v) is nonnegative
(assert (>= |norm(diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)| 0.0))
; norm(diag(G[k])*D[k]*v) is nonnegative
(assert (>= |norm(diag(G[k])*D[k]*v)| 0.0))
; s[k + 1] is nonnegative
(assert (>= |s[k + 1]| 0.0))
; s[k] is nonnegative
(assert (>= |s[k]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |abs(inner(v, D[k]'*diag(G[k])*D[k]*v))|) (* h |norm(D[k]*v)| |norm(D[k]*v)| |s[k]|)) 0.0))
(check-sat)
(reset)
; published/P13, step 14
; claim: Abs(inner(D[k]*v, diag(G[k])*(D[k]*v))) <= h*s[k]*r[k]^2*norm(v)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |abs(inner(v, D[k]'*diag(G[k])*D[k]*v))| Real)
(declare-const |abs(inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v))| Real)
(declare-const g Real)
(declare-const h Real)
(declare-const |inner(v, D[k]'*D[k]*v)| Real)
(declare-const |inner(v, D[k]'*diag(G[k])*D[k]*v)| Real)
(declare-const |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v)| Real)
(declare-const |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |norm(D[k]*v)| Real)
(declare-const |norm(W[k + 1])| Real)
(declare-const |norm(W[k + 1]*diag(sl[k])*D[k]*v)| Real)
(declare-const |norm(v)| Real)
(declare-const |r[k + 1]| Real)
(declare-const |r[k]| Real)
(declare-const |s[k + 1]| Real)
(declare-const |s[k]| Real)
; definition
(assert (= (+ (* g |norm(W[k + 1])| |r[k]|) (* (- 1.0) |r[k + 1]|)) 0.0))
; 8
(assert (>= (+ (* (- 1.0) |norm(D[k]*v)| |norm(D[k]*v)|) (* |norm(v)| |norm(v)| |r[k]| |r[k]|)) 0.0))
; 13
(assert (>= (+ (* (- 1.0) |abs(inner(v, D[k]'*diag(G[k])*D[k]*v))|) (* h |norm(D[k]*v)| |norm(D[k]*v)| |s[k]|)) 0.0))
; 8
(assert (>= (+ (* (- 1.0) |norm(W[k + 1]*diag(sl[k])*D[k]*v)| |norm(W[k + 1]*diag(sl[k])*D[k]*v)|) (* |norm(v)| |norm(v)| |r[k + 1]| |r[k + 1]|)) 0.0))
; 13
(assert (>= (+ (* (- 1.0) |abs(inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v))|) (* h |norm(W[k + 1]*diag(sl[k])*D[k]*v)| |norm(W[k + 1]*diag(sl[k])*D[k]*v)| |s[k + 1]|)) 0.0))
; about s[k]
(assert (>= |s[k]| 0.0))
; about s[k + 1]
(assert (>= |s[k + 1]| 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about norm(W[k + 1]*diag(sl[k])*D[k]*v)
(assert (= (+ (* (- 1.0) |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v)|) (* |norm(W[k + 1]*diag(sl[k])*D[k]*v)| |norm(W[k + 1]*diag(sl[k])*D[k]*v)|)) 0.0))
; about inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v)
(assert (= (+ |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v)| (* (- 1.0) |norm(W[k + 1]*diag(sl[k])*D[k]*v)| |norm(W[k + 1]*diag(sl[k])*D[k]*v)|)) 0.0))
; about norm(D[k]*v)
(assert (= (+ (* (- 1.0) |inner(v, D[k]'*D[k]*v)|) (* |norm(D[k]*v)| |norm(D[k]*v)|)) 0.0))
; about inner(v, D[k]'*D[k]*v)
(assert (= (+ |inner(v, D[k]'*D[k]*v)| (* (- 1.0) |norm(D[k]*v)| |norm(D[k]*v)|)) 0.0))
; about h
(assert (>= h 0.0))
; about g
(assert (>= g 0.0))
; about abs(inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v))
(assert (= (+ (* |abs(inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v))| |abs(inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v))|) (* (- 1.0) |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)| |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)|)) 0.0))
; about abs(inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v))
(assert (>= (+ |abs(inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v))| (* (- 1.0) |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)|)) 0.0))
; about abs(inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v))
(assert (>= (+ |abs(inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v))| |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)|) 0.0))
; about abs(inner(v, D[k]'*diag(G[k])*D[k]*v))
(assert (= (+ (* |abs(inner(v, D[k]'*diag(G[k])*D[k]*v))| |abs(inner(v, D[k]'*diag(G[k])*D[k]*v))|) (* (- 1.0) |inner(v, D[k]'*diag(G[k])*D[k]*v)| |inner(v, D[k]'*diag(G[k])*D[k]*v)|)) 0.0))
; about abs(inner(v, D[k]'*diag(G[k])*D[k]*v))
(assert (>= (+ |abs(inner(v, D[k]'*diag(G[k])*D[k]*v))| (* (- 1.0) |inner(v, D[k]'*diag(G[k])*D[k]*v)|)) 0.0))
; about abs(inner(v, D[k]'*diag(G[k])*D[k]*v))
(assert (>= (+ |abs(inner(v, D[k]'*diag(G[k])*D[k]*v))| |inner(v, D[k]'*diag(G[k])*D[k]*v)|) 0.0))
; abs(inner(v, D[k]'*diag(G[k])*D[k]*v)) is nonnegative
(assert (>= |abs(inner(v, D[k]'*diag(G[k])*D[k]*v))| 0.0))
; abs(inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v)) is nonnegative
(assert (>= |abs(inner(v, D[k]'*diag(sl[k])*W[k + 1]'*diag(G[k + 1])*W[k + 1]*diag(sl[k])*D[k]*v))| 0.0))
; g is nonnegative
(assert (>= g 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(v, D[k]'*D[k]*v) is nonnegative
(assert (>= |inner(v, D[k]'*D[k]*v)| 0.0))
; inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v) is nonnegative
(assert (>= |inner(v, D[k]'*diag(sl[k])*W[k + 1]'*W[k + 1]*diag(sl[k])*D[k]*v)| 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; norm(D[k]*v) is nonnegative
(assert (>= |norm(D[k]*v)| 0.0))
; norm(W[k + 1]) is nonnegative
(assert (>= |norm(W[k + 1])| 0.0))
; norm(W[k + 1]*diag(sl[k])*D[k]*v) is nonnegative
(assert (>= |norm(W[k + 1]*diag(sl[k])*D[k]*v)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; s[k + 1] is nonnegative
(assert (>= |s[k + 1]| 0.0))
; s[k] is nonnegative
(assert (>= |s[k]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |abs(inner(v, D[k]'*diag(G[k])*D[k]*v))|) (* h |norm(v)| |norm(v)| |r[k]| |r[k]| |s[k]|)) 0.0))
(check-sat)
(reset)
; published/P13, step 15, each
; claim: inner(D[i]*v, diag(G[i])*(D[i]*v)) <= h*s[i]*r[i]^2*norm(v)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |abs(inner(v, D[i]'*diag(G[i])*D[i]*v))| Real)
(declare-const h Real)
(declare-const |inner(v, D[i]'*diag(G[i])*D[i]*v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |norm(v)| Real)
(declare-const |r[i]| Real)
(declare-const |s[i]| Real)
; 14
(assert (>= (+ (* (- 1.0) |abs(inner(v, D[i]'*diag(G[i])*D[i]*v))|) (* h |norm(v)| |norm(v)| |r[i]| |r[i]| |s[i]|)) 0.0))
; about s[i]
(assert (>= |s[i]| 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about h
(assert (>= h 0.0))
; about abs(inner(v, D[i]'*diag(G[i])*D[i]*v))
(assert (= (+ (* |abs(inner(v, D[i]'*diag(G[i])*D[i]*v))| |abs(inner(v, D[i]'*diag(G[i])*D[i]*v))|) (* (- 1.0) |inner(v, D[i]'*diag(G[i])*D[i]*v)| |inner(v, D[i]'*diag(G[i])*D[i]*v)|)) 0.0))
; about abs(inner(v, D[i]'*diag(G[i])*D[i]*v))
(assert (>= (+ |abs(inner(v, D[i]'*diag(G[i])*D[i]*v))| (* (- 1.0) |inner(v, D[i]'*diag(G[i])*D[i]*v)|)) 0.0))
; about abs(inner(v, D[i]'*diag(G[i])*D[i]*v))
(assert (>= (+ |abs(inner(v, D[i]'*diag(G[i])*D[i]*v))| |inner(v, D[i]'*diag(G[i])*D[i]*v)|) 0.0))
; abs(inner(v, D[i]'*diag(G[i])*D[i]*v)) is nonnegative
(assert (>= |abs(inner(v, D[i]'*diag(G[i])*D[i]*v))| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; s[i] is nonnegative
(assert (>= |s[i]| 0.0))
; the negation of the claim
(assert (< (+ (* h |norm(v)| |norm(v)| |r[i]| |r[i]| |s[i]|) (* (- 1.0) |inner(v, D[i]'*diag(G[i])*D[i]*v)|)) 0.0))
(check-sat)
(reset)
; published/P13, step 16, each
; claim: -inner(D[i]*v, diag(G[i])*(D[i]*v)) <= h*s[i]*r[i]^2*norm(v)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |abs(inner(v, D[i]'*diag(G[i])*D[i]*v))| Real)
(declare-const h Real)
(declare-const |inner(v, D[i]'*diag(G[i])*D[i]*v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |norm(v)| Real)
(declare-const |r[i]| Real)
(declare-const |s[i]| Real)
; 14
(assert (>= (+ (* (- 1.0) |abs(inner(v, D[i]'*diag(G[i])*D[i]*v))|) (* h |norm(v)| |norm(v)| |r[i]| |r[i]| |s[i]|)) 0.0))
; about s[i]
(assert (>= |s[i]| 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about h
(assert (>= h 0.0))
; about abs(inner(v, D[i]'*diag(G[i])*D[i]*v))
(assert (= (+ (* |abs(inner(v, D[i]'*diag(G[i])*D[i]*v))| |abs(inner(v, D[i]'*diag(G[i])*D[i]*v))|) (* (- 1.0) |inner(v, D[i]'*diag(G[i])*D[i]*v)| |inner(v, D[i]'*diag(G[i])*D[i]*v)|)) 0.0))
; about abs(inner(v, D[i]'*diag(G[i])*D[i]*v))
(assert (>= (+ |abs(inner(v, D[i]'*diag(G[i])*D[i]*v))| (* (- 1.0) |inner(v, D[i]'*diag(G[i])*D[i]*v)|)) 0.0))
; about abs(inner(v, D[i]'*diag(G[i])*D[i]*v))
(assert (>= (+ |abs(inner(v, D[i]'*diag(G[i])*D[i]*v))| |inner(v, D[i]'*diag(G[i])*D[i]*v)|) 0.0))
; abs(inner(v, D[i]'*diag(G[i])*D[i]*v)) is nonnegative
(assert (>= |abs(inner(v, D[i]'*diag(G[i])*D[i]*v))| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; s[i] is nonnegative
(assert (>= |s[i]| 0.0))
; the negation of the claim
(assert (< (+ (* h |norm(v)| |norm(v)| |r[i]| |r[i]| |s[i]|) |inner(v, D[i]'*diag(G[i])*D[i]*v)|) 0.0))
(check-sat)
(reset)
; published/P13, claim
; claim: Abs(Sum(inner(D[k]*v, diag(G[k])*D[k]*v), k, 0, n - 1)) <= h*Sum(r[k]^2*s[k], k, 0, n - 1)*norm(v)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(r[i1]^2*s[i1], i1, 0, n - 1)| Real)
(declare-const |abs(inner(v, Sum(D[i1]'*diag(G[i1])*D[i1], i1, 0, n - 1)*v))| Real)
(declare-const h Real)
(declare-const |inner(v, Sum(D[i1]'*diag(G[i1])*D[i1], i1, 0, n - 1)*v)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |norm(v)| Real)
; 15
(assert (>= (+ (* |Sum(r[i1]^2*s[i1], i1, 0, n - 1)| h |norm(v)| |norm(v)|) (* (- 1.0) |inner(v, Sum(D[i1]'*diag(G[i1])*D[i1], i1, 0, n - 1)*v)|)) 0.0))
; 16
(assert (>= (+ (* |Sum(r[i1]^2*s[i1], i1, 0, n - 1)| h |norm(v)| |norm(v)|) |inner(v, Sum(D[i1]'*diag(G[i1])*D[i1], i1, 0, n - 1)*v)|) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about h
(assert (>= h 0.0))
; about abs(inner(v, Sum(D[i1]'*diag(G[i1])*D[i1], i1, 0, n - 1)*v))
(assert (= (+ (* |abs(inner(v, Sum(D[i1]'*diag(G[i1])*D[i1], i1, 0, n - 1)*v))| |abs(inner(v, Sum(D[i1]'*diag(G[i1])*D[i1], i1, 0, n - 1)*v))|) (* (- 1.0) |inner(v, Sum(D[i1]'*diag(G[i1])*D[i1], i1, 0, n - 1)*v)| |inner(v, Sum(D[i1]'*diag(G[i1])*D[i1], i1, 0, n - 1)*v)|)) 0.0))
; about abs(inner(v, Sum(D[i1]'*diag(G[i1])*D[i1], i1, 0, n - 1)*v))
(assert (>= (+ |abs(inner(v, Sum(D[i1]'*diag(G[i1])*D[i1], i1, 0, n - 1)*v))| (* (- 1.0) |inner(v, Sum(D[i1]'*diag(G[i1])*D[i1], i1, 0, n - 1)*v)|)) 0.0))
; about abs(inner(v, Sum(D[i1]'*diag(G[i1])*D[i1], i1, 0, n - 1)*v))
(assert (>= (+ |abs(inner(v, Sum(D[i1]'*diag(G[i1])*D[i1], i1, 0, n - 1)*v))| |inner(v, Sum(D[i1]'*diag(G[i1])*D[i1], i1, 0, n - 1)*v)|) 0.0))
; Sum(r[i1]^2*s[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(r[i1]^2*s[i1], i1, 0, n - 1)| 0.0))
; abs(inner(v, Sum(D[i1]'*diag(G[i1])*D[i1], i1, 0, n - 1)*v)) is nonnegative
(assert (>= |abs(inner(v, Sum(D[i1]'*diag(G[i1])*D[i1], i1, 0, n - 1)*v))| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; the negation of the claim
(assert (< (+ (* |Sum(r[i1]^2*s[i1], i1, 0, n - 1)| h |norm(v)| |norm(v)|) (* (- 1.0) |abs(inner(v, Sum(D[i1]'*diag(G[i1])*D[i1], i1, 0, n - 1)*v))|)) 0.0))
(check-sat)
