; published/P17i, step 1, defined
; claim: 1 + be*c/(t0 + j + 1) == 1 + be*c/(t0 + j + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P17i, step 1, defined
; claim: exp(be*c/(t0 + j + 1)) == exp(be*c/(t0 + j + 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P17i, step 2
; claim: 2*L/(be*(n - 1))*((1 - 1/n)*(be*c/(t0 + j + 1))) == 2*c*L/(n*(t0 + j + 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(be*n - be)| Real)
(declare-const |1/(j + t0 + 1)| Real)
(declare-const |1/(j*n + n*t0 + n)| Real)
(declare-const |1/n| Real)
(declare-const L Real)
(declare-const be Real)
(declare-const c Real)
(declare-const j Real)
(declare-const n Real)
(declare-const t0 Real)
; index
(assert (>= (+ (- 1.0) t0) 0.0))
; index
(assert (>= (+ (- 2.0) n) 0.0))
; about t0
(assert (>= (+ (- 1.0) t0) 0.0))
; about n
(assert (>= (+ (- 2.0) n) 0.0))
; about c
(assert (> c 0.0))
; about be
(assert (> be 0.0))
; about L
(assert (>= L 0.0))
; about j
(assert (>= j 0.0))
; about 1/n
(assert (= (+ (- 1.0) (* |1/n| n)) 0.0))
; about 1/(be*n - be)
(assert (= (+ (- 1.0) (* (- 1.0) |1/(be*n - be)| be) (* |1/(be*n - be)| be n)) 0.0))
; about 1/(j + t0 + 1)
(assert (= (+ (- 1.0) |1/(j + t0 + 1)| (* |1/(j + t0 + 1)| j) (* |1/(j + t0 + 1)| t0)) 0.0))
; about 1/(j*n + n*t0 + n)
(assert (= (+ (- 1.0) (* |1/(j*n + n*t0 + n)| j n) (* |1/(j*n + n*t0 + n)| n) (* |1/(j*n + n*t0 + n)| n t0)) 0.0))
; 1/(j + t0 + 1) is nonnegative
(assert (>= |1/(j + t0 + 1)| 0.0))
; 1/(j*n + n*t0 + n) is nonnegative
(assert (>= |1/(j*n + n*t0 + n)| 0.0))
; 1/n is nonnegative
(assert (>= |1/n| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; be is nonnegative
(assert (>= be 0.0))
; c is nonnegative
(assert (>= c 0.0))
; j is nonnegative
(assert (>= j 0.0))
; n is nonnegative
(assert (>= n 0.0))
; t0 is nonnegative
(assert (>= t0 0.0))
; the negation of the claim
(assert (not (= (+ (* 2.0 |1/(be*n - be)| |1/(j + t0 + 1)| |1/n| L be c) (* (- 2.0) |1/(be*n - be)| |1/(j + t0 + 1)| L be c) (* 2.0 |1/(j*n + n*t0 + n)| L c)) 0.0)))
(check-sat)
(reset)
; published/P17i, step 3
; claim: e[j + 1] + 2*L/(be*(n - 1)) <= (1 + (1 - 1/n)*(be*c/(t0 + j + 1)))*(e[j] + 2*L/(be*(n - 1)))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(2*n*t0 + n)| Real)
(declare-const |1/(2*t0 + 1)| Real)
(declare-const |1/(be*n - be)| Real)
(declare-const |1/(j + t0 + 1)| Real)
(declare-const |1/(j*n + n*t0 + n)| Real)
(declare-const |1/(n + t0 + 1)| Real)
(declare-const |1/(n*t0 + n^2 + n)| Real)
(declare-const |1/n| Real)
(declare-const L Real)
(declare-const be Real)
(declare-const c Real)
(declare-const |e[j + 1]| Real)
(declare-const |e[j]| Real)
(declare-const j Real)
(declare-const n Real)
(declare-const t0 Real)
; H1
(assert (>= (+ (* (- 1.0) |1/(j + t0 + 1)| |1/n| be c |e[j]|) (* |1/(j + t0 + 1)| be c |e[j]|) (* 2.0 |1/(j*n + n*t0 + n)| L c) (* (- 1.0) |e[j + 1]|) |e[j]|) 0.0))
; 2
(assert (= (+ (* 2.0 |1/(be*n - be)| |1/(j + t0 + 1)| |1/n| L be c) (* (- 2.0) |1/(be*n - be)| |1/(j + t0 + 1)| L be c) (* 2.0 |1/(j*n + n*t0 + n)| L c)) 0.0))
; 2
(assert (= (+ (* 2.0 |1/(be*n - be)| |1/(n + t0 + 1)| |1/n| L be c) (* (- 2.0) |1/(be*n - be)| |1/(n + t0 + 1)| L be c) (* 2.0 |1/(n*t0 + n^2 + n)| L c)) 0.0))
; 2
(assert (= (+ (* 2.0 |1/(2*n*t0 + n)| L c) (* 2.0 |1/(2*t0 + 1)| |1/(be*n - be)| |1/n| L be c) (* (- 2.0) |1/(2*t0 + 1)| |1/(be*n - be)| L be c)) 0.0))
; index
(assert (>= (+ (- 1.0) t0) 0.0))
; index
(assert (>= (+ (- 2.0) n) 0.0))
; about t0
(assert (>= (+ (- 1.0) t0) 0.0))
; about n
(assert (>= (+ (- 2.0) n) 0.0))
; about e[j]
(assert (>= |e[j]| 0.0))
; about e[j + 1]
(assert (>= |e[j + 1]| 0.0))
; about c
(assert (> c 0.0))
; about be
(assert (> be 0.0))
; about L
(assert (>= L 0.0))
; about 1/n
(assert (= (+ (- 1.0) (* |1/n| n)) 0.0))
; about 1/(j*n + n*t0 + n)
(assert (= (+ (- 1.0) (* |1/(j*n + n*t0 + n)| j n) (* |1/(j*n + n*t0 + n)| n) (* |1/(j*n + n*t0 + n)| n t0)) 0.0))
; about j
(assert (>= j 0.0))
; about 1/(j + t0 + 1)
(assert (= (+ (- 1.0) |1/(j + t0 + 1)| (* |1/(j + t0 + 1)| j) (* |1/(j + t0 + 1)| t0)) 0.0))
; about 1/(2*t0 + 1)
(assert (= (+ (- 1.0) |1/(2*t0 + 1)| (* 2.0 |1/(2*t0 + 1)| t0)) 0.0))
; about 1/(be*n - be)
(assert (= (+ (- 1.0) (* (- 1.0) |1/(be*n - be)| be) (* |1/(be*n - be)| be n)) 0.0))
; about 1/(2*n*t0 + n)
(assert (= (+ (- 1.0) (* |1/(2*n*t0 + n)| n) (* 2.0 |1/(2*n*t0 + n)| n t0)) 0.0))
; about 1/(n + t0 + 1)
(assert (= (+ (- 1.0) |1/(n + t0 + 1)| (* |1/(n + t0 + 1)| n) (* |1/(n + t0 + 1)| t0)) 0.0))
; about 1/(n*t0 + n^2 + n)
(assert (= (+ (- 1.0) (* |1/(n*t0 + n^2 + n)| n) (* |1/(n*t0 + n^2 + n)| n t0) (* |1/(n*t0 + n^2 + n)| n n)) 0.0))
; 1/(2*n*t0 + n) is nonnegative
(assert (>= |1/(2*n*t0 + n)| 0.0))
; 1/(2*t0 + 1) is nonnegative
(assert (>= |1/(2*t0 + 1)| 0.0))
; 1/(j + t0 + 1) is nonnegative
(assert (>= |1/(j + t0 + 1)| 0.0))
; 1/(j*n + n*t0 + n) is nonnegative
(assert (>= |1/(j*n + n*t0 + n)| 0.0))
; 1/(n + t0 + 1) is nonnegative
(assert (>= |1/(n + t0 + 1)| 0.0))
; 1/(n*t0 + n^2 + n) is nonnegative
(assert (>= |1/(n*t0 + n^2 + n)| 0.0))
; 1/n is nonnegative
(assert (>= |1/n| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; be is nonnegative
(assert (>= be 0.0))
; c is nonnegative
(assert (>= c 0.0))
; e[j + 1] is nonnegative
(assert (>= |e[j + 1]| 0.0))
; e[j] is nonnegative
(assert (>= |e[j]| 0.0))
; j is nonnegative
(assert (>= j 0.0))
; n is nonnegative
(assert (>= n 0.0))
; t0 is nonnegative
(assert (>= t0 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |1/(be*n - be)| |1/(j + t0 + 1)| |1/n| L be c) (* 2.0 |1/(be*n - be)| |1/(j + t0 + 1)| L be c) (* (- 1.0) |1/(j + t0 + 1)| |1/n| be c |e[j]|) (* |1/(j + t0 + 1)| be c |e[j]|) (* (- 1.0) |e[j + 1]|) |e[j]|) 0.0))
(check-sat)
(reset)
; published/P17i, step 4
; claim: 0 <= be*c/(t0 + j + 1)*(e[j] + 2*L/(be*(n - 1)))/n
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(be*n - be)| Real)
(declare-const |1/(j + t0 + 1)| Real)
(declare-const |1/n| Real)
(declare-const L Real)
(declare-const be Real)
(declare-const c Real)
(declare-const |e[j]| Real)
(declare-const j Real)
(declare-const n Real)
(declare-const t0 Real)
; index
(assert (>= (+ (- 1.0) t0) 0.0))
; index
(assert (>= (+ (- 2.0) n) 0.0))
; about t0
(assert (>= (+ (- 1.0) t0) 0.0))
; about n
(assert (>= (+ (- 2.0) n) 0.0))
; about e[j]
(assert (>= |e[j]| 0.0))
; about c
(assert (> c 0.0))
; about be
(assert (> be 0.0))
; about L
(assert (>= L 0.0))
; about j
(assert (>= j 0.0))
; about 1/n
(assert (= (+ (- 1.0) (* |1/n| n)) 0.0))
; about 1/(be*n - be)
(assert (= (+ (- 1.0) (* (- 1.0) |1/(be*n - be)| be) (* |1/(be*n - be)| be n)) 0.0))
; about 1/(j + t0 + 1)
(assert (= (+ (- 1.0) |1/(j + t0 + 1)| (* |1/(j + t0 + 1)| j) (* |1/(j + t0 + 1)| t0)) 0.0))
; 1/(j + t0 + 1) is nonnegative
(assert (>= |1/(j + t0 + 1)| 0.0))
; 1/n is nonnegative
(assert (>= |1/n| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; be is nonnegative
(assert (>= be 0.0))
; c is nonnegative
(assert (>= c 0.0))
; e[j] is nonnegative
(assert (>= |e[j]| 0.0))
; j is nonnegative
(assert (>= j 0.0))
; n is nonnegative
(assert (>= n 0.0))
; t0 is nonnegative
(assert (>= t0 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |1/(be*n - be)| |1/(j + t0 + 1)| |1/n| L be c) (* |1/(j + t0 + 1)| |1/n| be c |e[j]|)) 0.0))
(check-sat)
(reset)
; published/P17i, step 5
; claim: e[j + 1] + 2*L/(be*(n - 1)) <= (1 + be*c/(t0 + j + 1))*(e[j] + 2*L/(be*(n - 1)))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(be*n - be)| Real)
(declare-const |1/(j + t0 + 1)| Real)
(declare-const |1/(j + t0 + 2)| Real)
(declare-const |1/n| Real)
(declare-const L Real)
(declare-const be Real)
(declare-const c Real)
(declare-const |e[j + 1]| Real)
(declare-const |e[j]| Real)
(declare-const j Real)
(declare-const n Real)
(declare-const t0 Real)
; 3
(assert (>= (+ (* (- 2.0) |1/(be*n - be)| |1/(j + t0 + 1)| |1/n| L be c) (* 2.0 |1/(be*n - be)| |1/(j + t0 + 1)| L be c) (* (- 1.0) |1/(j + t0 + 1)| |1/n| be c |e[j]|) (* |1/(j + t0 + 1)| be c |e[j]|) (* (- 1.0) |e[j + 1]|) |e[j]|) 0.0))
; 4
(assert (>= (+ (* 2.0 |1/(be*n - be)| |1/(j + t0 + 1)| |1/n| L be c) (* |1/(j + t0 + 1)| |1/n| be c |e[j]|)) 0.0))
; 4
(assert (>= (+ (* 2.0 |1/(be*n - be)| |1/(j + t0 + 2)| |1/n| L be c) (* |1/(j + t0 + 2)| |1/n| be c |e[j + 1]|)) 0.0))
; index
(assert (>= (+ (- 1.0) t0) 0.0))
; index
(assert (>= (+ (- 2.0) n) 0.0))
; about t0
(assert (>= (+ (- 1.0) t0) 0.0))
; about n
(assert (>= (+ (- 2.0) n) 0.0))
; about e[j]
(assert (>= |e[j]| 0.0))
; about e[j + 1]
(assert (>= |e[j + 1]| 0.0))
; about c
(assert (> c 0.0))
; about be
(assert (> be 0.0))
; about L
(assert (>= L 0.0))
; about j
(assert (>= j 0.0))
; about 1/n
(assert (= (+ (- 1.0) (* |1/n| n)) 0.0))
; about 1/(be*n - be)
(assert (= (+ (- 1.0) (* (- 1.0) |1/(be*n - be)| be) (* |1/(be*n - be)| be n)) 0.0))
; about 1/(j + t0 + 1)
(assert (= (+ (- 1.0) |1/(j + t0 + 1)| (* |1/(j + t0 + 1)| j) (* |1/(j + t0 + 1)| t0)) 0.0))
; about 1/(j + t0 + 2)
(assert (= (+ (- 1.0) (* 2.0 |1/(j + t0 + 2)|) (* |1/(j + t0 + 2)| j) (* |1/(j + t0 + 2)| t0)) 0.0))
; 1/(j + t0 + 1) is nonnegative
(assert (>= |1/(j + t0 + 1)| 0.0))
; 1/(j + t0 + 2) is nonnegative
(assert (>= |1/(j + t0 + 2)| 0.0))
; 1/n is nonnegative
(assert (>= |1/n| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; be is nonnegative
(assert (>= be 0.0))
; c is nonnegative
(assert (>= c 0.0))
; e[j + 1] is nonnegative
(assert (>= |e[j + 1]| 0.0))
; e[j] is nonnegative
(assert (>= |e[j]| 0.0))
; j is nonnegative
(assert (>= j 0.0))
; n is nonnegative
(assert (>= n 0.0))
; t0 is nonnegative
(assert (>= t0 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |1/(be*n - be)| |1/(j + t0 + 1)| L be c) (* |1/(j + t0 + 1)| be c |e[j]|) (* (- 1.0) |e[j + 1]|) |e[j]|) 0.0))
(check-sat)
(reset)
; published/P17i, step 6
; claim: e[j + 1] + 2*L/(be*(n - 1)) <= exp(be*c/(t0 + j + 1))*(e[j] + 2*L/(be*(n - 1)))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(2*t0 + 1)| Real)
(declare-const |1/(be*n - be)| Real)
(declare-const |1/(j + t0 + 1)| Real)
(declare-const |1/(n + t0 + 1)| Real)
(declare-const L Real)
(declare-const be Real)
(declare-const c Real)
(declare-const |e[j + 1]| Real)
(declare-const |e[j]| Real)
(declare-const |exp(1/(2*t0 + 1)*be*c)| Real)
(declare-const |exp(1/(j + t0 + 1)*be*c)| Real)
(declare-const |exp(1/(n + t0 + 1)*be*c)| Real)
(declare-const j Real)
(declare-const n Real)
(declare-const t0 Real)
; 1
(assert (>= (+ (- 1.0) (* (- 1.0) |1/(j + t0 + 1)| be c) |exp(1/(j + t0 + 1)*be*c)|) 0.0))
; 1
(assert (>= (+ (- 1.0) (* (- 1.0) |1/(n + t0 + 1)| be c) |exp(1/(n + t0 + 1)*be*c)|) 0.0))
; 1
(assert (>= (+ (- 1.0) (* (- 1.0) |1/(2*t0 + 1)| be c) |exp(1/(2*t0 + 1)*be*c)|) 0.0))
; 5
(assert (>= (+ (* 2.0 |1/(be*n - be)| |1/(j + t0 + 1)| L be c) (* |1/(j + t0 + 1)| be c |e[j]|) (* (- 1.0) |e[j + 1]|) |e[j]|) 0.0))
; index
(assert (>= (+ (- 1.0) t0) 0.0))
; index
(assert (>= (+ (- 2.0) n) 0.0))
; about t0
(assert (>= (+ (- 1.0) t0) 0.0))
; about n
(assert (>= (+ (- 2.0) n) 0.0))
; about exp(1/(n + t0 + 1)*be*c)
(assert (> |exp(1/(n + t0 + 1)*be*c)| 0.0))
; about exp(1/(j + t0 + 1)*be*c)
(assert (> |exp(1/(j + t0 + 1)*be*c)| 0.0))
; about exp(1/(2*t0 + 1)*be*c)
(assert (> |exp(1/(2*t0 + 1)*be*c)| 0.0))
; about e[j]
(assert (>= |e[j]| 0.0))
; about e[j + 1]
(assert (>= |e[j + 1]| 0.0))
; about c
(assert (> c 0.0))
; about be
(assert (> be 0.0))
; about L
(assert (>= L 0.0))
; about j
(assert (>= j 0.0))
; about 1/(2*t0 + 1)
(assert (= (+ (- 1.0) |1/(2*t0 + 1)| (* 2.0 |1/(2*t0 + 1)| t0)) 0.0))
; about 1/(be*n - be)
(assert (= (+ (- 1.0) (* (- 1.0) |1/(be*n - be)| be) (* |1/(be*n - be)| be n)) 0.0))
; about 1/(j + t0 + 1)
(assert (= (+ (- 1.0) |1/(j + t0 + 1)| (* |1/(j + t0 + 1)| j) (* |1/(j + t0 + 1)| t0)) 0.0))
; about 1/(n + t0 + 1)
(assert (= (+ (- 1.0) |1/(n + t0 + 1)| (* |1/(n + t0 + 1)| n) (* |1/(n + t0 + 1)| t0)) 0.0))
; 1/(2*t0 + 1) is nonnegative
(assert (>= |1/(2*t0 + 1)| 0.0))
; 1/(j + t0 + 1) is nonnegative
(assert (>= |1/(j + t0 + 1)| 0.0))
; 1/(n + t0 + 1) is nonnegative
(assert (>= |1/(n + t0 + 1)| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; be is nonnegative
(assert (>= be 0.0))
; c is nonnegative
(assert (>= c 0.0))
; e[j + 1] is nonnegative
(assert (>= |e[j + 1]| 0.0))
; e[j] is nonnegative
(assert (>= |e[j]| 0.0))
; exp(1/(2*t0 + 1)*be*c) is nonnegative
(assert (>= |exp(1/(2*t0 + 1)*be*c)| 0.0))
; exp(1/(j + t0 + 1)*be*c) is nonnegative
(assert (>= |exp(1/(j + t0 + 1)*be*c)| 0.0))
; exp(1/(n + t0 + 1)*be*c) is nonnegative
(assert (>= |exp(1/(n + t0 + 1)*be*c)| 0.0))
; j is nonnegative
(assert (>= j 0.0))
; n is nonnegative
(assert (>= n 0.0))
; t0 is nonnegative
(assert (>= t0 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |1/(be*n - be)| L) (* 2.0 |1/(be*n - be)| L |exp(1/(j + t0 + 1)*be*c)|) (* (- 1.0) |e[j + 1]|) (* |e[j]| |exp(1/(j + t0 + 1)*be*c)|)) 0.0))
(check-sat)
(reset)
; published/P17i, step 7, base
; claim: e[0] + 2*L/(be*(n - 1)) <= 2*L/(be*(n - 1))*exp(be*c*Sum(1/(t0 + i + 1), i, 0, 0 - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |e[0]| Real)
; H2
(assert (= (* (- 1.0) |e[0]|) 0.0))
; about e[0]
(assert (>= |e[0]| 0.0))
; e[0] is nonnegative
(assert (>= |e[0]| 0.0))
; the negation of the claim
(assert (< (* (- 1.0) |e[0]|) 0.0))
(check-sat)
(reset)
; published/P17i, step 7, step
; claim: e[j + 1] + 2*L/(be*(n - 1)) <= 2*L/(be*(n - 1))*exp(be*c*(Sum(1/(t0 + i + 1), i, 0, j - 1) + 1/(t0 + (j + 1 - 1) + 1)))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(be*n - be)| Real)
(declare-const L Real)
(declare-const be Real)
(declare-const |e[j + 1]| Real)
(declare-const |e[j]| Real)
(declare-const |exp(1/(j + t0 + 1)*be*c)| Real)
(declare-const |exp(Sum(1/(i1 + t0 + 1), i1, 0, j - 1)*be*c)| Real)
(declare-const n Real)
; induction hypothesis
(assert (>= (+ (* (- 2.0) |1/(be*n - be)| L) (* 2.0 |1/(be*n - be)| L |exp(Sum(1/(i1 + t0 + 1), i1, 0, j - 1)*be*c)|) (* (- 1.0) |e[j]|)) 0.0))
; 6
(assert (>= (+ (* (- 2.0) |1/(be*n - be)| L) (* 2.0 |1/(be*n - be)| L |exp(1/(j + t0 + 1)*be*c)|) (* (- 1.0) |e[j + 1]|) (* |e[j]| |exp(1/(j + t0 + 1)*be*c)|)) 0.0))
; index
(assert (>= (+ (- 2.0) n) 0.0))
; about n
(assert (>= (+ (- 2.0) n) 0.0))
; about exp(Sum(1/(i1 + t0 + 1), i1, 0, j - 1)*be*c)
(assert (> |exp(Sum(1/(i1 + t0 + 1), i1, 0, j - 1)*be*c)| 0.0))
; about exp(1/(j + t0 + 1)*be*c)
(assert (> |exp(1/(j + t0 + 1)*be*c)| 0.0))
; about e[j]
(assert (>= |e[j]| 0.0))
; about e[j + 1]
(assert (>= |e[j + 1]| 0.0))
; about L
(assert (>= L 0.0))
; about be
(assert (> be 0.0))
; about 1/(be*n - be)
(assert (= (+ (- 1.0) (* (- 1.0) |1/(be*n - be)| be) (* |1/(be*n - be)| be n)) 0.0))
; L is nonnegative
(assert (>= L 0.0))
; be is nonnegative
(assert (>= be 0.0))
; e[j + 1] is nonnegative
(assert (>= |e[j + 1]| 0.0))
; e[j] is nonnegative
(assert (>= |e[j]| 0.0))
; exp(1/(j + t0 + 1)*be*c) is nonnegative
(assert (>= |exp(1/(j + t0 + 1)*be*c)| 0.0))
; exp(Sum(1/(i1 + t0 + 1), i1, 0, j - 1)*be*c) is nonnegative
(assert (>= |exp(Sum(1/(i1 + t0 + 1), i1, 0, j - 1)*be*c)| 0.0))
; n is nonnegative
(assert (>= n 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |1/(be*n - be)| L) (* 2.0 |1/(be*n - be)| L |exp(1/(j + t0 + 1)*be*c)| |exp(Sum(1/(i1 + t0 + 1), i1, 0, j - 1)*be*c)|) (* (- 1.0) |e[j + 1]|)) 0.0))
(check-sat)
(reset)
; published/P17i, step 8, defined
; claim: 1 + -1/(t0 + j + 1) == 1 + -1/(t0 + j + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P17i, step 8, defined
; claim: exp(-1/(t0 + j + 1)) == exp(-1/(t0 + j + 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P17i, step 9
; claim: (t0 + j)*exp(1/(t0 + j + 1)) <= t0 + j + 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(2*t0 + 1)| Real)
(declare-const |1/(j + t0 + 1)| Real)
(declare-const |exp(-1/(2*t0 + 1))| Real)
(declare-const |exp(-1/(j + t0 + 1))| Real)
(declare-const |exp(1/(2*t0 + 1))| Real)
(declare-const |exp(1/(j + t0 + 1))| Real)
(declare-const j Real)
(declare-const t0 Real)
; 8
(assert (>= (+ (- 1.0) |1/(j + t0 + 1)| |exp(-1/(j + t0 + 1))|) 0.0))
; 8
(assert (>= (+ (- 1.0) |1/(2*t0 + 1)| |exp(-1/(2*t0 + 1))|) 0.0))
; index
(assert (>= (+ (- 1.0) t0) 0.0))
; about t0
(assert (>= (+ (- 1.0) t0) 0.0))
; about j
(assert (>= j 0.0))
; about exp(1/(j + t0 + 1))
(assert (> |exp(1/(j + t0 + 1))| 0.0))
; about exp(-1/(j + t0 + 1))
(assert (> |exp(-1/(j + t0 + 1))| 0.0))
; about exp(-1/(j + t0 + 1))
(assert (= (+ (- 1.0) (* |exp(-1/(j + t0 + 1))| |exp(1/(j + t0 + 1))|)) 0.0))
; about exp(-1/(2*t0 + 1))
(assert (> |exp(-1/(2*t0 + 1))| 0.0))
; about exp(-1/(2*t0 + 1))
(assert (= (+ (- 1.0) (* |exp(-1/(2*t0 + 1))| |exp(1/(2*t0 + 1))|)) 0.0))
; about exp(1/(2*t0 + 1))
(assert (> |exp(1/(2*t0 + 1))| 0.0))
; about 1/(2*t0 + 1)
(assert (= (+ (- 1.0) |1/(2*t0 + 1)| (* 2.0 |1/(2*t0 + 1)| t0)) 0.0))
; about 1/(j + t0 + 1)
(assert (= (+ (- 1.0) |1/(j + t0 + 1)| (* |1/(j + t0 + 1)| j) (* |1/(j + t0 + 1)| t0)) 0.0))
; 1/(2*t0 + 1) is nonnegative
(assert (>= |1/(2*t0 + 1)| 0.0))
; 1/(j + t0 + 1) is nonnegative
(assert (>= |1/(j + t0 + 1)| 0.0))
; exp(-1/(2*t0 + 1)) is nonnegative
(assert (>= |exp(-1/(2*t0 + 1))| 0.0))
; exp(-1/(j + t0 + 1)) is nonnegative
(assert (>= |exp(-1/(j + t0 + 1))| 0.0))
; exp(1/(2*t0 + 1)) is nonnegative
(assert (>= |exp(1/(2*t0 + 1))| 0.0))
; exp(1/(j + t0 + 1)) is nonnegative
(assert (>= |exp(1/(j + t0 + 1))| 0.0))
; j is nonnegative
(assert (>= j 0.0))
; t0 is nonnegative
(assert (>= t0 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) |exp(1/(j + t0 + 1))| j) (* (- 1.0) |exp(1/(j + t0 + 1))| t0) j t0) 0.0))
(check-sat)
(reset)
; published/P17i, step 10, base
; claim: t0*exp(Sum(1/(t0 + i + 1), i, 0, 0 - 1)) <= t0 + 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P17i, step 10, step
; claim: t0*exp(Sum(1/(t0 + i + 1), i, 0, j - 1) + 1/(t0 + (j + 1 - 1) + 1)) <= t0 + (j + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(2*t0 + 1)| Real)
(declare-const |1/(i1 + t0 + 1)| Real)
(declare-const |1/(j + t0 + 1)| Real)
(declare-const |exp(1/(2*t0 + 1))| Real)
(declare-const |exp(1/(j + t0 + 1))| Real)
(declare-const |exp(Sum(1/(i1 + t0 + 1), i1, 0, j - 1))| Real)
(declare-const i1 Real)
(declare-const j Real)
(declare-const t0 Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |exp(Sum(1/(i1 + t0 + 1), i1, 0, j - 1))| t0) j t0) 0.0))
; 9
(assert (>= (+ 1.0 (* (- 1.0) |exp(1/(j + t0 + 1))| j) (* (- 1.0) |exp(1/(j + t0 + 1))| t0) j t0) 0.0))
; 9
(assert (>= (+ 1.0 (* (- 2.0) |exp(1/(2*t0 + 1))| t0) (* 2.0 t0)) 0.0))
; index
(assert (>= (+ (- 1.0) t0) 0.0))
; index
(assert (>= j 0.0))
; about t0
(assert (>= (+ (- 1.0) t0) 0.0))
; about j
(assert (>= j 0.0))
; about exp(Sum(1/(i1 + t0 + 1), i1, 0, j - 1))
(assert (> |exp(Sum(1/(i1 + t0 + 1), i1, 0, j - 1))| 0.0))
; about exp(1/(j + t0 + 1))
(assert (> |exp(1/(j + t0 + 1))| 0.0))
; about exp(1/(2*t0 + 1))
(assert (> |exp(1/(2*t0 + 1))| 0.0))
; about i1
(assert (>= i1 0.0))
; about 1/(2*t0 + 1)
(assert (= (+ (- 1.0) |1/(2*t0 + 1)| (* 2.0 |1/(2*t0 + 1)| t0)) 0.0))
; about 1/(j + t0 + 1)
(assert (= (+ (- 1.0) |1/(j + t0 + 1)| (* |1/(j + t0 + 1)| j) (* |1/(j + t0 + 1)| t0)) 0.0))
; about 1/(i1 + t0 + 1)
(assert (= (+ (- 1.0) |1/(i1 + t0 + 1)| (* |1/(i1 + t0 + 1)| i1) (* |1/(i1 + t0 + 1)| t0)) 0.0))
; 1/(2*t0 + 1) is nonnegative
(assert (>= |1/(2*t0 + 1)| 0.0))
; 1/(i1 + t0 + 1) is nonnegative
(assert (>= |1/(i1 + t0 + 1)| 0.0))
; 1/(j + t0 + 1) is nonnegative
(assert (>= |1/(j + t0 + 1)| 0.0))
; exp(1/(2*t0 + 1)) is nonnegative
(assert (>= |exp(1/(2*t0 + 1))| 0.0))
; exp(1/(j + t0 + 1)) is nonnegative
(assert (>= |exp(1/(j + t0 + 1))| 0.0))
; exp(Sum(1/(i1 + t0 + 1), i1, 0, j - 1)) is nonnegative
(assert (>= |exp(Sum(1/(i1 + t0 + 1), i1, 0, j - 1))| 0.0))
; i1 is nonnegative
(assert (>= i1 0.0))
; j is nonnegative
(assert (>= j 0.0))
; t0 is nonnegative
(assert (>= t0 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) |exp(1/(j + t0 + 1))| |exp(Sum(1/(i1 + t0 + 1), i1, 0, j - 1))| t0) j t0) 0.0))
(check-sat)
(reset)
; published/P17i, claim 1
; claim: e[m] <= 2*L/(be*(n - 1))*(exp(be*c*Sum(1/(t0 + i + 1), i, 0, m - 1)) - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(be*n - be)| Real)
(declare-const |1/(i1 + t0 + 1)| Real)
(declare-const L Real)
(declare-const be Real)
(declare-const |e[m]| Real)
(declare-const |exp(Sum(1/(i1 + t0 + 1), i1, 0, m - 1))| Real)
(declare-const |exp(Sum(1/(i1 + t0 + 1), i1, 0, m - 1)*be*c)| Real)
(declare-const |exp(Sum(1/(i1 + t0 + 1), i1, 0, n - 1))| Real)
(declare-const |exp(Sum(1/(i1 + t0 + 1), i1, 0, t0 - 1))| Real)
(declare-const i1 Real)
(declare-const m Real)
(declare-const n Real)
(declare-const t0 Real)
; 7
(assert (>= (+ (* (- 2.0) |1/(be*n - be)| L) (* 2.0 |1/(be*n - be)| L |exp(Sum(1/(i1 + t0 + 1), i1, 0, m - 1)*be*c)|) (* (- 1.0) |e[m]|)) 0.0))
; 10
(assert (>= (+ (* (- 1.0) |exp(Sum(1/(i1 + t0 + 1), i1, 0, m - 1))| t0) m t0) 0.0))
; 10
(assert (>= (+ (* (- 1.0) |exp(Sum(1/(i1 + t0 + 1), i1, 0, n - 1))| t0) n t0) 0.0))
; 10
(assert (>= (+ (* (- 1.0) |exp(Sum(1/(i1 + t0 + 1), i1, 0, t0 - 1))| t0) (* 2.0 t0)) 0.0))
; index
(assert (>= (+ (- 1.0) t0) 0.0))
; index
(assert (>= (+ (- 2.0) n) 0.0))
; about t0
(assert (>= (+ (- 1.0) t0) 0.0))
; about n
(assert (>= (+ (- 2.0) n) 0.0))
; about m
(assert (>= m 0.0))
; about exp(Sum(1/(i1 + t0 + 1), i1, 0, t0 - 1))
(assert (> |exp(Sum(1/(i1 + t0 + 1), i1, 0, t0 - 1))| 0.0))
; about exp(Sum(1/(i1 + t0 + 1), i1, 0, n - 1))
(assert (> |exp(Sum(1/(i1 + t0 + 1), i1, 0, n - 1))| 0.0))
; about exp(Sum(1/(i1 + t0 + 1), i1, 0, m - 1)*be*c)
(assert (> |exp(Sum(1/(i1 + t0 + 1), i1, 0, m - 1)*be*c)| 0.0))
; about exp(Sum(1/(i1 + t0 + 1), i1, 0, m - 1))
(assert (> |exp(Sum(1/(i1 + t0 + 1), i1, 0, m - 1))| 0.0))
; about e[m]
(assert (>= |e[m]| 0.0))
; about L
(assert (>= L 0.0))
; about i1
(assert (>= i1 0.0))
; about be
(assert (> be 0.0))
; about 1/(be*n - be)
(assert (= (+ (- 1.0) (* (- 1.0) |1/(be*n - be)| be) (* |1/(be*n - be)| be n)) 0.0))
; about 1/(i1 + t0 + 1)
(assert (= (+ (- 1.0) |1/(i1 + t0 + 1)| (* |1/(i1 + t0 + 1)| i1) (* |1/(i1 + t0 + 1)| t0)) 0.0))
; 1/(i1 + t0 + 1) is nonnegative
(assert (>= |1/(i1 + t0 + 1)| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; be is nonnegative
(assert (>= be 0.0))
; e[m] is nonnegative
(assert (>= |e[m]| 0.0))
; exp(Sum(1/(i1 + t0 + 1), i1, 0, m - 1)) is nonnegative
(assert (>= |exp(Sum(1/(i1 + t0 + 1), i1, 0, m - 1))| 0.0))
; exp(Sum(1/(i1 + t0 + 1), i1, 0, m - 1)*be*c) is nonnegative
(assert (>= |exp(Sum(1/(i1 + t0 + 1), i1, 0, m - 1)*be*c)| 0.0))
; exp(Sum(1/(i1 + t0 + 1), i1, 0, n - 1)) is nonnegative
(assert (>= |exp(Sum(1/(i1 + t0 + 1), i1, 0, n - 1))| 0.0))
; exp(Sum(1/(i1 + t0 + 1), i1, 0, t0 - 1)) is nonnegative
(assert (>= |exp(Sum(1/(i1 + t0 + 1), i1, 0, t0 - 1))| 0.0))
; i1 is nonnegative
(assert (>= i1 0.0))
; m is nonnegative
(assert (>= m 0.0))
; n is nonnegative
(assert (>= n 0.0))
; t0 is nonnegative
(assert (>= t0 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |1/(be*n - be)| L) (* 2.0 |1/(be*n - be)| L |exp(Sum(1/(i1 + t0 + 1), i1, 0, m - 1)*be*c)|) (* (- 1.0) |e[m]|)) 0.0))
(check-sat)
(reset)
; published/P17i, claim 2
; claim: exp(Sum(1/(t0 + i + 1), i, 0, m - 1)) <= (t0 + m)/t0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(i1 + t0 + 1)| Real)
(declare-const |1/t0| Real)
(declare-const |exp(Sum(1/(i1 + t0 + 1), i1, 0, m - 1))| Real)
(declare-const |exp(Sum(1/(i1 + t0 + 1), i1, 0, t0 - 1))| Real)
(declare-const i1 Real)
(declare-const m Real)
(declare-const t0 Real)
; 10
(assert (>= (+ (* (- 1.0) |exp(Sum(1/(i1 + t0 + 1), i1, 0, m - 1))| t0) m t0) 0.0))
; 10
(assert (>= (+ (* (- 1.0) |exp(Sum(1/(i1 + t0 + 1), i1, 0, t0 - 1))| t0) (* 2.0 t0)) 0.0))
; index
(assert (>= (+ (- 1.0) t0) 0.0))
; about t0
(assert (>= (+ (- 1.0) t0) 0.0))
; about m
(assert (>= m 0.0))
; about exp(Sum(1/(i1 + t0 + 1), i1, 0, t0 - 1))
(assert (> |exp(Sum(1/(i1 + t0 + 1), i1, 0, t0 - 1))| 0.0))
; about exp(Sum(1/(i1 + t0 + 1), i1, 0, m - 1))
(assert (> |exp(Sum(1/(i1 + t0 + 1), i1, 0, m - 1))| 0.0))
; about i1
(assert (>= i1 0.0))
; about 1/t0
(assert (= (+ (- 1.0) (* |1/t0| t0)) 0.0))
; about 1/(i1 + t0 + 1)
(assert (= (+ (- 1.0) |1/(i1 + t0 + 1)| (* |1/(i1 + t0 + 1)| i1) (* |1/(i1 + t0 + 1)| t0)) 0.0))
; 1/(i1 + t0 + 1) is nonnegative
(assert (>= |1/(i1 + t0 + 1)| 0.0))
; 1/t0 is nonnegative
(assert (>= |1/t0| 0.0))
; exp(Sum(1/(i1 + t0 + 1), i1, 0, m - 1)) is nonnegative
(assert (>= |exp(Sum(1/(i1 + t0 + 1), i1, 0, m - 1))| 0.0))
; exp(Sum(1/(i1 + t0 + 1), i1, 0, t0 - 1)) is nonnegative
(assert (>= |exp(Sum(1/(i1 + t0 + 1), i1, 0, t0 - 1))| 0.0))
; i1 is nonnegative
(assert (>= i1 0.0))
; m is nonnegative
(assert (>= m 0.0))
; t0 is nonnegative
(assert (>= t0 0.0))
; the negation of the claim
(assert (< (+ (* |1/t0| m) (* |1/t0| t0) (* (- 1.0) |exp(Sum(1/(i1 + t0 + 1), i1, 0, m - 1))|)) 0.0))
(check-sat)
