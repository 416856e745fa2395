; fallin2025/F3c, claim, base
; claim: M[0] == (b0*tb)^(a + 0)*pu*(b0 + tb*c0*pv*Sum((b0*tb)^r, r, 0, 0 - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |M[0]| Real)
(declare-const b0 Real)
(declare-const |b0^a| Real)
(declare-const pu Real)
(declare-const |tb^a| Real)
; definition
(assert (= (+ (* (- 1.0) |M[0]|) (* b0 |b0^a| pu |tb^a|)) 0.0))
; about pu
(assert (>= pu 0.0))
; about b0
(assert (> b0 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; b0^a is nonnegative
(assert (>= |b0^a| 0.0))
; pu is nonnegative
(assert (>= pu 0.0))
; tb^a is nonnegative
(assert (>= |tb^a| 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) |M[0]|) (* b0 |b0^a| pu |tb^a|)) 0.0)))
(check-sat)
(reset)
; fallin2025/F3c, claim, step
; claim: M[c + 1] == (b0*tb)^(a + (c + 1))*pu*(b0 + tb*c0*pv*(Sum((b0*tb)^r, r, 0, c - 1) + (b0*tb)^(c + 1 - 1)))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |M[c + 1]| Real)
(declare-const |M[c]| Real)
(declare-const |Sum(b0^(i1)*tb^(i1), i1, 0, c - 1)| Real)
(declare-const b0 Real)
(declare-const |b0^(a + c)| Real)
(declare-const |b0^c| Real)
(declare-const c0 Real)
(declare-const pu Real)
(declare-const pv Real)
(declare-const tb Real)
(declare-const |tb^(a + c)| Real)
(declare-const |tb^c| Real)
; induction hypothesis
(assert (= (+ (* (- 1.0) |M[c]|) (* |Sum(b0^(i1)*tb^(i1), i1, 0, c - 1)| |b0^(a + c)| c0 pu pv tb |tb^(a + c)|) (* b0 |b0^(a + c)| pu |tb^(a + c)|)) 0.0))
; definition
(assert (= (+ (* (- 1.0) |M[c + 1]|) (* |M[c]| b0 tb) (* b0 |b0^(a + c)| |b0^c| c0 pu pv tb tb |tb^(a + c)| |tb^c|)) 0.0))
; about tb
(assert (> tb 0.0))
; about pv
(assert (>= pv 0.0))
; about pu
(assert (>= pu 0.0))
; about c0
(assert (>= c0 0.0))
; about b0
(assert (> b0 0.0))
; Sum(b0^(i1)*tb^(i1), i1, 0, c - 1) is nonnegative
(assert (>= |Sum(b0^(i1)*tb^(i1), i1, 0, c - 1)| 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; b0^(a + c) is nonnegative
(assert (>= |b0^(a + c)| 0.0))
; b0^c is nonnegative
(assert (>= |b0^c| 0.0))
; c0 is nonnegative
(assert (>= c0 0.0))
; pu is nonnegative
(assert (>= pu 0.0))
; pv is nonnegative
(assert (>= pv 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; tb^(a + c) is nonnegative
(assert (>= |tb^(a + c)| 0.0))
; tb^c is nonnegative
(assert (>= |tb^c| 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) |M[c + 1]|) (* |Sum(b0^(i1)*tb^(i1), i1, 0, c - 1)| b0 |b0^(a + c)| c0 pu pv tb tb |tb^(a + c)|) (* b0 |b0^(a + c)| |b0^c| c0 pu pv tb tb |tb^(a + c)| |tb^c|) (* b0 b0 |b0^(a + c)| pu tb |tb^(a + c)|)) 0.0)))
(check-sat)
