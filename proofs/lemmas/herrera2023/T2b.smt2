; herrera2023/T2b, step 1
; claim: (P - T)*(p^2 - q^2) + 2*Q*(2*p*q) <= sqrt((P - T)^2 + 4*Q^2)*(p^2 + q^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const P Real)
(declare-const Q Real)
(declare-const T Real)
(declare-const p Real)
(declare-const q Real)
(declare-const |sqrt(-2*P*T + P^2 + 4*Q^2 + T^2)| Real)
; about sqrt(-2*P*T + P^2 + 4*Q^2 + T^2)
(assert (= (+ (* 2.0 P T) (* (- 1.0) P P) (* (- 4.0) Q Q) (* (- 1.0) T T) (* |sqrt(-2*P*T + P^2 + 4*Q^2 + T^2)| |sqrt(-2*P*T + P^2 + 4*Q^2 + T^2)|)) 0.0))
; sqrt(-2*P*T + P^2 + 4*Q^2 + T^2) is nonnegative
(assert (>= |sqrt(-2*P*T + P^2 + 4*Q^2 + T^2)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) P p p) (* P q q) (* (- 4.0) Q p q) (* T p p) (* (- 1.0) T q q) (* p p |sqrt(-2*P*T + P^2 + 4*Q^2 + T^2)|) (* q q |sqrt(-2*P*T + P^2 + 4*Q^2 + T^2)|)) 0.0))
(check-sat)
(reset)
; herrera2023/T2b, claim
; claim: P*p^2 + 2*Q*p*q + T*q^2 <= (P + T + sqrt((P - T)^2 + 4*Q^2))/2*(p^2 + q^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const P Real)
(declare-const Q Real)
(declare-const T Real)
(declare-const p Real)
(declare-const q Real)
(declare-const |sqrt(-2*P*T + P^2 + 4*Q^2 + T^2)| Real)
; 1
(assert (>= (+ (* (- 1.0) P p p) (* P q q) (* (- 4.0) Q p q) (* T p p) (* (- 1.0) T q q) (* p p |sqrt(-2*P*T + P^2 + 4*Q^2 + T^2)|) (* q q |sqrt(-2*P*T + P^2 + 4*Q^2 + T^2)|)) 0.0))
; about sqrt(-2*P*T + P^2 + 4*Q^2 + T^2)
(assert (= (+ (* 2.0 P T) (* (- 1.0) P P) (* (- 4.0) Q Q) (* (- 1.0) T T) (* |sqrt(-2*P*T + P^2 + 4*Q^2 + T^2)| |sqrt(-2*P*T + P^2 + 4*Q^2 + T^2)|)) 0.0))
; sqrt(-2*P*T + P^2 + 4*Q^2 + T^2) is nonnegative
(assert (>= |sqrt(-2*P*T + P^2 + 4*Q^2 + T^2)| 0.0))
; the negation of the claim
(assert (< (+ (* (- (/ 1.0 2.0)) P p p) (* (/ 1.0 2.0) P q q) (* (- 2.0) Q p q) (* (/ 1.0 2.0) T p p) (* (- (/ 1.0 2.0)) T q q) (* (/ 1.0 2.0) p p |sqrt(-2*P*T + P^2 + 4*Q^2 + T^2)|) (* (/ 1.0 2.0) q q |sqrt(-2*P*T + P^2 + 4*Q^2 + T^2)|)) 0.0))
(check-sat)
