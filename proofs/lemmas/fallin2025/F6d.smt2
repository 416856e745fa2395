; fallin2025/F6d, step 2, defined
; claim: norm_F(eye(m)) == norm_F(eye(m))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; fallin2025/F6d, step 2, defined
; claim: sqrt(m) == sqrt(m)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; fallin2025/F6d, step 3
; claim: sqrt(m)*norm_F(A) <= sqrt(m)*(b0*G*e)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const G Real)
(declare-const b0 Real)
(declare-const e Real)
(declare-const m Real)
(declare-const |norm_F(A)| Real)
(declare-const |sqrt(m)| Real)
; H1
(assert (>= (+ (* G b0 e) (* (- 1.0) |norm_F(A)|)) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about e
(assert (>= e 0.0))
; about b0
(assert (>= b0 0.0))
; about G
(assert (>= G 0.0))
; about sqrt(m)
(assert (= (+ (* (- 1.0) m) (* |sqrt(m)| |sqrt(m)|)) 0.0))
; G is nonnegative
(assert (>= G 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; e is nonnegative
(assert (>= e 0.0))
; m is nonnegative
(assert (>= m 0.0))
; norm_F(A) is nonnegative
(assert (>= |norm_F(A)| 0.0))
; sqrt(m) is nonnegative
(assert (>= |sqrt(m)| 0.0))
; the negation of the claim
(assert (< (+ (* G b0 e |sqrt(m)|) (* (- 1.0) |norm_F(A)| |sqrt(m)|)) 0.0))
(check-sat)
(reset)
; fallin2025/F6d, claim
; claim: norm_F(kron(eye(m), A)) <= sqrt(m)*(b0*G*e)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const G Real)
(declare-const b0 Real)
(declare-const e Real)
(declare-const m Real)
(declare-const |norm_F(A)| Real)
(declare-const |norm_F(eye(m))| Real)
(declare-const |norm_F(kron(eye(m), A))| Real)
(declare-const |sqrt(m)| Real)
; 1
(assert (= (+ (* |norm_F(A)| |norm_F(eye(m))|) (* (- 1.0) |norm_F(kron(eye(m), A))|)) 0.0))
; 2
(assert (= (+ (* (- 1.0) |norm_F(eye(m))|) |sqrt(m)|) 0.0))
; 3
(assert (>= (+ (* G b0 e |sqrt(m)|) (* (- 1.0) |norm_F(A)| |sqrt(m)|)) 0.0))
; about m
(assert (>= (+ (- 1.0) m) 0.0))
; about e
(assert (>= e 0.0))
; about b0
(assert (>= b0 0.0))
; about G
(assert (>= G 0.0))
; about sqrt(m)
(assert (= (+ (* (- 1.0) m) (* |sqrt(m)| |sqrt(m)|)) 0.0))
; G is nonnegative
(assert (>= G 0.0))
; b0 is nonnegative
(assert (>= b0 0.0))
; e is nonnegative
(assert (>= e 0.0))
; m is nonnegative
(assert (>= m 0.0))
; norm_F(A) is nonnegative
(assert (>= |norm_F(A)| 0.0))
; norm_F(eye(m)) is nonnegative
(assert (>= |norm_F(eye(m))| 0.0))
; norm_F(kron(eye(m), A)) is nonnegative
(assert (>= |norm_F(kron(eye(m), A))| 0.0))
; sqrt(m) is nonnegative
(assert (>= |sqrt(m)| 0.0))
; the negation of the claim
(assert (< (+ (* G b0 e |sqrt(m)|) (* (- 1.0) |norm_F(kron(eye(m), A))|)) 0.0))
(check-sat)
