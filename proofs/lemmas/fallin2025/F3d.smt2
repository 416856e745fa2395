; fallin2025/F3d, claim, base
; claim: b0*tb*M[0] == (b0*tb)^0*tb*c0*pv^2*Sum((b0*tb)^r, r, 0, 0 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |M[0]| Real)
(declare-const b0 Real)
(declare-const tb Real)
; definition
(assert (= (* (- 1.0) |M[0]|) 0.0))
; about tb
(assert (> tb 0.0))
; about b0
(assert (> b0 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; the negation of the claim
(assert (not (= (* (- 1.0) |M[0]| b0 tb) 0.0)))
(check-sat)
(reset)
; fallin2025/F3d, claim, step
; claim: b0*tb*M[c + 1] == (b0*tb)^(c + 1)*tb*c0*pv^2*(Sum((b0*tb)^r, r, 0, c - 1) + (b0*tb)^(c + 1 - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |M[c + 1]| Real)
(declare-const |M[c]| Real)
(declare-const |Sum(b0^(i1)*tb^(i1), i1, 0, c - 1)| Real)
(declare-const b0 Real)
(declare-const |b0^c| Real)
(declare-const c0 Real)
(declare-const pv Real)
(declare-const tb Real)
(declare-const |tb^c| Real)
; induction hypothesis
(assert (= (+ (* (- 1.0) |M[c]| b0 tb) (* |Sum(b0^(i1)*tb^(i1), i1, 0, c - 1)| |b0^c| c0 pv pv tb |tb^c|)) 0.0))
; definition
(assert (= (+ (* (- 1.0) |M[c + 1]|) (* |M[c]| b0 tb) (* |b0^c| |b0^c| c0 pv pv tb |tb^c| |tb^c|)) 0.0))
; about tb
(assert (> tb 0.0))
; about pv
(assert (>= pv 0.0))
; about c0
(assert (>= c0 0.0))
; about b0
(assert (> b0 0.0))
; Sum(b0^(i1)*tb^(i1), i1, 0, c - 1) is nonnegative
(assert (>= |Sum(b0^(i1)*tb^(i1), i1, 0, c - 1)| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; b0^c is nonnegative
(assert (>= |b0^c| 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; pv is nonnegative
(assert (>= pv 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; tb^c is nonnegative
(assert (>= |tb^c| 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) |M[c + 1]| b0 tb) (* |Sum(b0^(i1)*tb^(i1), i1, 0, c - 1)| b0 |b0^c| c0 pv pv tb tb |tb^c|) (* b0 |b0^c| |b0^c| c0 pv pv tb tb |tb^c| |tb^c|)) 0.0)))
(check-sat)
