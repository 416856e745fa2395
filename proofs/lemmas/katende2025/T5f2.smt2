; katende2025/T5f2, step 1, premise
; claim: 0 <= h*c
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c Real)
(declare-const h Real)
(declare-const l Real)
; H1
(assert (>= (+ (* (- 1.0) c) l) 0.0))
; H2
(assert (> (+ 1.0 (* (- 1.0) h l)) 0.0))
; about l
(assert (>= l 0.0))
; about h
(assert (>= h 0.0))
; about c
(assert (>= c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; h is nonnegative
(assert (>= h 0.0))
; l is nonnegative
(assert (>= l 0.0))
; the negation of the claim
(assert (< (* c h) 0.0))
(check-sat)
(reset)
; katende2025/T5f2, step 1, defined
; claim: exp(-(h*c)) == exp(-(h*c))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T5f2, step 1, defined
; claim: 1 - h*c + (h*c)^2/2 == 1 - h*c + (h*c)^2/2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T5f2, step 2, premise
; claim: 0 <= h*l
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c Real)
(declare-const |exp(-c*h)| Real)
(declare-const |exp(c*h)| Real)
(declare-const h Real)
(declare-const l Real)
; H1
(assert (>= (+ (* (- 1.0) c) l) 0.0))
; H2
(assert (> (+ 1.0 (* (- 1.0) h l)) 0.0))
; 1
(assert (>= (+ 1.0 (* (- 1.0) c h) (* (/ 1.0 2.0) c c h h) (* (- 1.0) |exp(-c*h)|)) 0.0))
; about l
(assert (>= l 0.0))
; about h
(assert (>= h 0.0))
; about exp(-c*h)
(assert (> |exp(-c*h)| 0.0))
; about exp(-c*h)
(assert (= (+ (- 1.0) (* |exp(-c*h)| |exp(c*h)|)) 0.0))
; about exp(c*h)
(assert (> |exp(c*h)| 0.0))
; about c
(assert (>= c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; exp(-c*h) is nonnegative
(assert (>= |exp(-c*h)| 0.0))
; exp(c*h) is nonnegative
(assert (>= |exp(c*h)| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; l is nonnegative
(assert (>= l 0.0))
; the negation of the claim
(assert (< (* h l) 0.0))
(check-sat)
(reset)
; katende2025/T5f2, step 2, premise
; claim: h*l < 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c Real)
(declare-const |exp(-c*h)| Real)
(declare-const |exp(c*h)| Real)
(declare-const h Real)
(declare-const l Real)
; H1
(assert (>= (+ (* (- 1.0) c) l) 0.0))
; H2
(assert (> (+ 1.0 (* (- 1.0) h l)) 0.0))
; 1
(assert (>= (+ 1.0 (* (- 1.0) c h) (* (/ 1.0 2.0) c c h h) (* (- 1.0) |exp(-c*h)|)) 0.0))
; about l
(assert (>= l 0.0))
; about h
(assert (>= h 0.0))
; about exp(-c*h)
(assert (> |exp(-c*h)| 0.0))
; about exp(-c*h)
(assert (= (+ (- 1.0) (* |exp(-c*h)| |exp(c*h)|)) 0.0))
; about exp(c*h)
(assert (> |exp(c*h)| 0.0))
; about c
(assert (>= c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; exp(-c*h) is nonnegative
(assert (>= |exp(-c*h)| 0.0))
; exp(c*h) is nonnegative
(assert (>= |exp(c*h)| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; l is nonnegative
(assert (>= l 0.0))
; the negation of the claim
(assert (<= (+ 1.0 (* (- 1.0) h l)) 0.0))
(check-sat)
(reset)
; katende2025/T5f2, step 2, defined
; claim: exp(h*l) == exp(h*l)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T5f2, step 2, defined
; claim: 1 + h*l + (h*l)^2/(2*(1 - h*l)) == 1 + h*l + (h*l)^2/(2*(1 - h*l))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T5f2, step 3
; claim: (h*c)^2 <= (h*l)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c Real)
(declare-const h Real)
(declare-const l Real)
; H1
(assert (>= (+ (* (- 1.0) c) l) 0.0))
; about l
(assert (>= l 0.0))
; about h
(assert (>= h 0.0))
; about c
(assert (>= c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; h is nonnegative
(assert (>= h 0.0))
; l is nonnegative
(assert (>= l 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) c c h h) (* h h l l)) 0.0))
(check-sat)
(reset)
; katende2025/T5f2, step 4
; claim: (h*l)^2 <= (h*l)^2/(1 - h*l)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(-h*l + 1)| Real)
(declare-const h Real)
(declare-const l Real)
; H2
(assert (> (+ 1.0 (* (- 1.0) h l)) 0.0))
; about l
(assert (>= l 0.0))
; about h
(assert (>= h 0.0))
; about 1/(-h*l + 1)
(assert (= (+ (- 1.0) |1/(-h*l + 1)| (* (- 1.0) |1/(-h*l + 1)| h l)) 0.0))
; h is nonnegative
(assert (>= h 0.0))
; l is nonnegative
(assert (>= l 0.0))
; the negation of the claim
(assert (< (+ (* |1/(-h*l + 1)| h h l l) (* (- 1.0) h h l l)) 0.0))
(check-sat)
(reset)
; katende2025/T5f2, claim
; claim: exp(-h*c) + exp(h*l) - 1 - h*l <= 1 - h*c + h^2*l^2/(1 - h*l)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(-2*h*l + 2)| Real)
(declare-const |1/(-h*l + 1)| Real)
(declare-const c Real)
(declare-const |exp(-c*h)| Real)
(declare-const |exp(c*h)| Real)
(declare-const |exp(h*l)| Real)
(declare-const h Real)
(declare-const l Real)
; H2
(assert (> (+ 1.0 (* (- 1.0) h l)) 0.0))
; 1
(assert (>= (+ 1.0 (* (- 1.0) c h) (* (/ 1.0 2.0) c c h h) (* (- 1.0) |exp(-c*h)|)) 0.0))
; 2
(assert (>= (+ 1.0 (* |1/(-2*h*l + 2)| h h l l) (* (- 1.0) |exp(h*l)|) (* h l)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) c c h h) (* h h l l)) 0.0))
; 4
(assert (>= (+ (* |1/(-h*l + 1)| h h l l) (* (- 1.0) h h l l)) 0.0))
; about l
(assert (>= l 0.0))
; about h
(assert (>= h 0.0))
; about exp(h*l)
(assert (> |exp(h*l)| 0.0))
; about exp(-c*h)
(assert (> |exp(-c*h)| 0.0))
; about exp(-c*h)
(assert (= (+ (- 1.0) (* |exp(-c*h)| |exp(c*h)|)) 0.0))
; about exp(c*h)
(assert (> |exp(c*h)| 0.0))
; about c
(assert (>= c 0.0))
; about 1/(-h*l + 1)
(assert (= (+ (- 1.0) |1/(-h*l + 1)| (* (- 1.0) |1/(-h*l + 1)| h l)) 0.0))
; about 1/(-2*h*l + 2)
(assert (= (+ (- 1.0) (* 2.0 |1/(-2*h*l + 2)|) (* (- 2.0) |1/(-2*h*l + 2)| h l)) 0.0))
; c is nonnegative
(assert (>= c 0.0))
; exp(-c*h) is nonnegative
(assert (>= |exp(-c*h)| 0.0))
; exp(c*h) is nonnegative
(assert (>= |exp(c*h)| 0.0))
; exp(h*l) is nonnegative
(assert (>= |exp(h*l)| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; l is nonnegative
(assert (>= l 0.0))
; the negation of the claim
(assert (< (+ 2.0 (* |1/(-h*l + 1)| h h l l) (* (- 1.0) c h) (* (- 1.0) |exp(-c*h)|) (* (- 1.0) |exp(h*l)|) (* h l)) 0.0))
(check-sat)
