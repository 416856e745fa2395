; huang2025/W6b, step 2
; claim: norm(P - Q) <= K*h + T*K_t*h
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const K Real)
(declare-const K_t Real)
(declare-const T Real)
(declare-const h Real)
(declare-const |inner(P, P)| Real)
(declare-const |inner(P, Q)| Real)
(declare-const |inner(P, new)| Real)
(declare-const |inner(Q, Q)| Real)
(declare-const |inner(Q, new)| Real)
(declare-const |inner(new, new)| Real)
(declare-const |norm(P + (-1)*Q + (-1)*new)| Real)
(declare-const |norm(P + (-1)*Q)| Real)
(declare-const |norm(P)| Real)
(declare-const |norm(Q)| Real)
(declare-const |norm(new)| Real)
; H2
(assert (>= (+ (* K h) (* (- 1.0) |norm(new)|)) 0.0))
; H3
(assert (>= (+ (* K_t T h) (* (- 1.0) |norm(P + (-1)*Q + (-1)*new)|)) 0.0))
; 1
(assert (>= (+ |norm(P + (-1)*Q + (-1)*new)| (* (- 1.0) |norm(P + (-1)*Q)|) |norm(new)|) 0.0))
; about norm(new)
(assert (= (+ (* (- 1.0) |inner(new, new)|) (* |norm(new)| |norm(new)|)) 0.0))
; about inner(new, new)
(assert (= (+ |inner(new, new)| (* (- 1.0) |norm(new)| |norm(new)|)) 0.0))
; about norm(P + (-1)*Q)
(assert (= (+ (* (- 1.0) |inner(P, P)|) (* 2.0 |inner(P, Q)|) (* (- 1.0) |inner(Q, Q)|) (* |norm(P + (-1)*Q)| |norm(P + (-1)*Q)|)) 0.0))
; about inner(Q, Q)
(assert (= (+ |inner(Q, Q)| (* (- 1.0) |norm(Q)| |norm(Q)|)) 0.0))
; about norm(Q)
(assert (= (+ (* (- 1.0) |inner(Q, Q)|) (* |norm(Q)| |norm(Q)|)) 0.0))
; about inner(P, P)
(assert (= (+ |inner(P, P)| (* (- 1.0) |norm(P)| |norm(P)|)) 0.0))
; about norm(P)
(assert (= (+ (* (- 1.0) |inner(P, P)|) (* |norm(P)| |norm(P)|)) 0.0))
; about norm(P + (-1)*Q + (-1)*new)
(assert (= (+ (* (- 1.0) |inner(P, P)|) (* 2.0 |inner(P, Q)|) (* 2.0 |inner(P, new)|) (* (- 1.0) |inner(Q, Q)|) (* (- 2.0) |inner(Q, new)|) (* (- 1.0) |inner(new, new)|) (* |norm(P + (-1)*Q + (-1)*new)| |norm(P + (-1)*Q + (-1)*new)|)) 0.0))
; about h
(assert (>= h 0.0))
; about T
(assert (>= T 0.0))
; about K_t
(assert (>= K_t 0.0))
; about K
(assert (>= K 0.0))
; K is nonnegative
(assert (>= K 0.0))
; K_t is nonnegative
(assert (>= K_t 0.0))
; T is nonnegative
(assert (>= T 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(P, P) is nonnegative
(assert (>= |inner(P, P)| 0.0))
; inner(Q, Q) is nonnegative
(assert (>= |inner(Q, Q)| 0.0))
; inner(new, new) is nonnegative
(assert (>= |inner(new, new)| 0.0))
; norm(P + (-1)*Q + (-1)*new) is nonnegative
(assert (>= |norm(P + (-1)*Q + (-1)*new)| 0.0))
; norm(P + (-1)*Q) is nonnegative
(assert (>= |norm(P + (-1)*Q)| 0.0))
; norm(P) is nonnegative
(assert (>= |norm(P)| 0.0))
; norm(Q) is nonnegative
(assert (>= |norm(Q)| 0.0))
; norm(new) is nonnegative
(assert (>= |norm(new)| 0.0))
; the negation of the claim
(assert (< (+ (* K h) (* K_t T h) (* (- 1.0) |norm(P + (-1)*Q)|)) 0.0))
(check-sat)
(reset)
; huang2025/W6b, claim
; claim: norm(x - y) <= (L_t + L_P*(K + T*K_t))*h
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const K Real)
(declare-const K_t Real)
(declare-const L_P Real)
(declare-const L_t Real)
(declare-const T Real)
(declare-const h Real)
(declare-const |inner(P, P)| Real)
(declare-const |inner(P, Q)| Real)
(declare-const |inner(Q, Q)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm(P + (-1)*Q)| Real)
(declare-const |norm(P)| Real)
(declare-const |norm(Q)| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
; H1
(assert (>= (+ (* L_P |norm(P + (-1)*Q)|) (* L_t h) (* (- 1.0) |norm(x + (-1)*y)|)) 0.0))
; 2
(assert (>= (+ (* K h) (* K_t T h) (* (- 1.0) |norm(P + (-1)*Q)|)) 0.0))
; about norm(x + (-1)*y)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* 2.0 |inner(x, y)|) (* (- 1.0) |inner(y, y)|) (* |norm(x + (-1)*y)| |norm(x + (-1)*y)|)) 0.0))
; about inner(y, y)
(assert (= (+ |inner(y, y)| (* (- 1.0) |norm(y)| |norm(y)|)) 0.0))
; about norm(y)
(assert (= (+ (* (- 1.0) |inner(y, y)|) (* |norm(y)| |norm(y)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about norm(P + (-1)*Q)
(assert (= (+ (* (- 1.0) |inner(P, P)|) (* 2.0 |inner(P, Q)|) (* (- 1.0) |inner(Q, Q)|) (* |norm(P + (-1)*Q)| |norm(P + (-1)*Q)|)) 0.0))
; about inner(Q, Q)
(assert (= (+ |inner(Q, Q)| (* (- 1.0) |norm(Q)| |norm(Q)|)) 0.0))
; about norm(Q)
(assert (= (+ (* (- 1.0) |inner(Q, Q)|) (* |norm(Q)| |norm(Q)|)) 0.0))
; about inner(P, P)
(assert (= (+ |inner(P, P)| (* (- 1.0) |norm(P)| |norm(P)|)) 0.0))
; about norm(P)
(assert (= (+ (* (- 1.0) |inner(P, P)|) (* |norm(P)| |norm(P)|)) 0.0))
; about h
(assert (>= h 0.0))
; about T
(assert (>= T 0.0))
; about L_t
(assert (>= L_t 0.0))
; about L_P
(assert (>= L_P 0.0))
; about K_t
(assert (>= K_t 0.0))
; about K
(assert (>= K 0.0))
; K is nonnegative
(assert (>= K 0.0))
; K_t is nonnegative
(assert (>= K_t 0.0))
; L_P is nonnegative
(assert (>= L_P 0.0))
; L_t is nonnegative
(assert (>= L_t 0.0))
; T is nonnegative
(assert (>= T 0.0))
; h is nonnegative
(assert (>= h 0.0))
; inner(P, P) is nonnegative
(assert (>= |inner(P, P)| 0.0))
; inner(Q, Q) is nonnegative
(assert (>= |inner(Q, Q)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(P + (-1)*Q) is nonnegative
(assert (>= |norm(P + (-1)*Q)| 0.0))
; norm(P) is nonnegative
(assert (>= |norm(P)| 0.0))
; norm(Q) is nonnegative
(assert (>= |norm(Q)| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ (* K L_P h) (* K_t L_P T h) (* L_t h) (* (- 1.0) |norm(x + (-1)*y)|)) 0.0))
(check-sat)
