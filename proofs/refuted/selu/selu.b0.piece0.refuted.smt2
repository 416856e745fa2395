; selu.b0.piece0.refuted
; FALSE: abs(phi') <= 999999/1000000 * (Max(gamma, gamma*alpha)) for phi = selu, squared and written in e = exp(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status sat)
(declare-const e Real)
(assert (>= (- e 0.0) 0.0))
(assert (>= (- 1.0 e) 0.0))
(assert (< (- (/ 15305430774710153457500831272878631676361.0 4951760157141521099596496896000000000000.0) (* (/ 15305461385617619231353676361.0 4951760157141521099596496896.0) (* e e))) 0.0))
(check-sat)
