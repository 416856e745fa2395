; control/K4e, step 2
; claim: lambda_min(P)*norm(e)^2 <= lambda_max(P)*(a2/a1)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/a1| Real)
(declare-const a1 Real)
(declare-const a2 Real)
(declare-const |inner(e, P*e)| Real)
(declare-const |inner(e, e)| Real)
(declare-const |lambda_max(P)| Real)
(declare-const |lambda_min(P)| Real)
(declare-const |norm(e)| Real)
; H1
(assert (>= (+ (* |1/a1| |1/a1| a2 a2 |lambda_max(P)|) (* (- 1.0) |inner(e, P*e)|)) 0.0))
; H2
(assert (> |lambda_min(P)| 0.0))
; H3
(assert (> |lambda_max(P)| 0.0))
; 1
(assert (>= (+ |inner(e, P*e)| (* (- 1.0) |lambda_min(P)| |norm(e)| |norm(e)|)) 0.0))
; about norm(e)
(assert (= (+ (* (- 1.0) |inner(e, e)|) (* |norm(e)| |norm(e)|)) 0.0))
; about inner(e, e)
(assert (= (+ |inner(e, e)| (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
; about a2
(assert (>= a2 0.0))
; about 1/a1
(assert (= (+ (- 1.0) (* |1/a1| a1)) 0.0))
; about a1
(assert (> a1 0.0))
; 1/a1 is nonnegative
(assert (>= |1/a1| 0.0))
; a1 is nonnegative
(assert (>= a1 0.0))
; a2 is nonnegative
(assert (>= a2 0.0))
; inner(e, e) is nonnegative
(assert (>= |inner(e, e)| 0.0))
; norm(e) is nonnegative
(assert (>= |norm(e)| 0.0))
; the negation of the claim
(assert (< (+ (* |1/a1| |1/a1| a2 a2 |lambda_max(P)|) (* (- 1.0) |lambda_min(P)| |norm(e)| |norm(e)|)) 0.0))
(check-sat)
(reset)
; control/K4e, step 3
; claim: norm(e)^2 <= lambda_max(P)/lambda_min(P)*(a2/a1)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/a1| Real)
(declare-const |1/lambda_min(P)| Real)
(declare-const a1 Real)
(declare-const a2 Real)
(declare-const |inner(e, e)| Real)
(declare-const |lambda_max(P)| Real)
(declare-const |lambda_min(P)| Real)
(declare-const |norm(e)| Real)
; H2
(assert (> |lambda_min(P)| 0.0))
; 2
(assert (>= (+ (* |1/a1| |1/a1| a2 a2 |lambda_max(P)|) (* (- 1.0) |lambda_min(P)| |norm(e)| |norm(e)|)) 0.0))
; about norm(e)
(assert (= (+ (* (- 1.0) |inner(e, e)|) (* |norm(e)| |norm(e)|)) 0.0))
; about inner(e, e)
(assert (= (+ |inner(e, e)| (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
; about a2
(assert (>= a2 0.0))
; about a1
(assert (> a1 0.0))
; about 1/a1
(assert (= (+ (- 1.0) (* |1/a1| a1)) 0.0))
; about 1/lambda_min(P)
(assert (= (+ (- 1.0) (* |1/lambda_min(P)| |lambda_min(P)|)) 0.0))
; 1/a1 is nonnegative
(assert (>= |1/a1| 0.0))
; a1 is nonnegative
(assert (>= a1 0.0))
; a2 is nonnegative
(assert (>= a2 0.0))
; inner(e, e) is nonnegative
(assert (>= |inner(e, e)| 0.0))
; norm(e) is nonnegative
(assert (>= |norm(e)| 0.0))
; the negation of the claim
(assert (< (+ (* |1/a1| |1/a1| |1/lambda_min(P)| a2 a2 |lambda_max(P)|) (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
(check-sat)
(reset)
; control/K4e, step 4
; claim: lambda_max(P)/lambda_min(P) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/lambda_min(P)| Real)
(declare-const |lambda_max(P)| Real)
(declare-const |lambda_min(P)| Real)
; H2
(assert (> |lambda_min(P)| 0.0))
; H3
(assert (> |lambda_max(P)| 0.0))
; about 1/lambda_min(P)
(assert (= (+ (- 1.0) (* |1/lambda_min(P)| |lambda_min(P)|)) 0.0))
; the negation of the claim
(assert (< (* |1/lambda_min(P)| |lambda_max(P)|) 0.0))
(check-sat)
(reset)
; control/K4e, step 5
; claim: norm(e)^2 <= (sqrt(lambda_max(P)/lambda_min(P))*(a2/a1))^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/a1| Real)
(declare-const |1/lambda_min(P)| Real)
(declare-const a1 Real)
(declare-const a2 Real)
(declare-const |inner(e, e)| Real)
(declare-const |lambda_max(P)| Real)
(declare-const |lambda_min(P)| Real)
(declare-const |norm(e)| Real)
(declare-const |sqrt(1/lambda_min(P)*lambda_max(P))| Real)
; H2
(assert (> |lambda_min(P)| 0.0))
; 3
(assert (>= (+ (* |1/a1| |1/a1| |1/lambda_min(P)| a2 a2 |lambda_max(P)|) (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
; 4
(assert (>= (* |1/lambda_min(P)| |lambda_max(P)|) 0.0))
; about norm(e)
(assert (= (+ (* (- 1.0) |inner(e, e)|) (* |norm(e)| |norm(e)|)) 0.0))
; about inner(e, e)
(assert (= (+ |inner(e, e)| (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
; about a2
(assert (>= a2 0.0))
; about a1
(assert (> a1 0.0))
; about 1/a1
(assert (= (+ (- 1.0) (* |1/a1| a1)) 0.0))
; about 1/lambda_min(P)
(assert (= (+ (- 1.0) (* |1/lambda_min(P)| |lambda_min(P)|)) 0.0))
; about sqrt(1/lambda_min(P)*lambda_max(P))
(assert (= (+ (* (- 1.0) |1/lambda_min(P)| |lambda_max(P)|) (* |sqrt(1/lambda_min(P)*lambda_max(P))| |sqrt(1/lambda_min(P)*lambda_max(P))|)) 0.0))
; 1/a1 is nonnegative
(assert (>= |1/a1| 0.0))
; a1 is nonnegative
(assert (>= a1 0.0))
; a2 is nonnegative
(assert (>= a2 0.0))
; inner(e, e) is nonnegative
(assert (>= |inner(e, e)| 0.0))
; norm(e) is nonnegative
(assert (>= |norm(e)| 0.0))
; sqrt(1/lambda_min(P)*lambda_max(P)) is nonnegative
(assert (>= |sqrt(1/lambda_min(P)*lambda_max(P))| 0.0))
; the negation of the claim
(assert (< (+ (* |1/a1| |1/a1| a2 a2 |sqrt(1/lambda_min(P)*lambda_max(P))| |sqrt(1/lambda_min(P)*lambda_max(P))|) (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
(check-sat)
(reset)
; control/K4e, step 6
; claim: norm(e) <= sqrt(lambda_max(P)/lambda_min(P))*(a2/a1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/a1| Real)
(declare-const |1/lambda_min(P)| Real)
(declare-const a1 Real)
(declare-const a2 Real)
(declare-const |inner(e, e)| Real)
(declare-const |lambda_max(P)| Real)
(declare-const |lambda_min(P)| Real)
(declare-const |norm(e)| Real)
(declare-const |sqrt(1/lambda_min(P)*lambda_max(P))| Real)
; H2
(assert (> |lambda_min(P)| 0.0))
; 4
(assert (>= (* |1/lambda_min(P)| |lambda_max(P)|) 0.0))
; 5
(assert (>= (+ (* |1/a1| |1/a1| a2 a2 |sqrt(1/lambda_min(P)*lambda_max(P))| |sqrt(1/lambda_min(P)*lambda_max(P))|) (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
; about norm(e)
(assert (= (+ (* (- 1.0) |inner(e, e)|) (* |norm(e)| |norm(e)|)) 0.0))
; about inner(e, e)
(assert (= (+ |inner(e, e)| (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
; about a2
(assert (>= a2 0.0))
; about a1
(assert (> a1 0.0))
; about 1/a1
(assert (= (+ (- 1.0) (* |1/a1| a1)) 0.0))
; about 1/lambda_min(P)
(assert (= (+ (- 1.0) (* |1/lambda_min(P)| |lambda_min(P)|)) 0.0))
; about sqrt(1/lambda_min(P)*lambda_max(P))
(assert (= (+ (* (- 1.0) |1/lambda_min(P)| |lambda_max(P)|) (* |sqrt(1/lambda_min(P)*lambda_max(P))| |sqrt(1/lambda_min(P)*lambda_max(P))|)) 0.0))
; 1/a1 is nonnegative
(assert (>= |1/a1| 0.0))
; a1 is nonnegative
(assert (>= a1 0.0))
; a2 is nonnegative
(assert (>= a2 0.0))
; inner(e, e) is nonnegative
(assert (>= |inner(e, e)| 0.0))
; norm(e) is nonnegative
(assert (>= |norm(e)| 0.0))
; sqrt(1/lambda_min(P)*lambda_max(P)) is nonnegative
(assert (>= |sqrt(1/lambda_min(P)*lambda_max(P))| 0.0))
; the negation of the claim
(assert (< (+ (* |1/a1| a2 |sqrt(1/lambda_min(P)*lambda_max(P))|) (* (- 1.0) |norm(e)|)) 0.0))
(check-sat)
(reset)
; control/K4e, claim
; claim: norm(e) <= sqrt(lambda_max(P)/lambda_min(P))*a2/a1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/a1| Real)
(declare-const |1/lambda_min(P)| Real)
(declare-const a1 Real)
(declare-const a2 Real)
(declare-const |inner(e, e)| Real)
(declare-const |lambda_max(P)| Real)
(declare-const |lambda_min(P)| Real)
(declare-const |norm(e)| Real)
(declare-const |sqrt(1/lambda_min(P)*lambda_max(P))| Real)
; H2
(assert (> |lambda_min(P)| 0.0))
; 4
(assert (>= (* |1/lambda_min(P)| |lambda_max(P)|) 0.0))
; 6
(assert (>= (+ (* |1/a1| a2 |sqrt(1/lambda_min(P)*lambda_max(P))|) (* (- 1.0) |norm(e)|)) 0.0))
; about norm(e)
(assert (= (+ (* (- 1.0) |inner(e, e)|) (* |norm(e)| |norm(e)|)) 0.0))
; about inner(e, e)
(assert (= (+ |inner(e, e)| (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
; about a2
(assert (>= a2 0.0))
; about a1
(assert (> a1 0.0))
; about 1/a1
(assert (= (+ (- 1.0) (* |1/a1| a1)) 0.0))
; about 1/lambda_min(P)
(assert (= (+ (- 1.0) (* |1/lambda_min(P)| |lambda_min(P)|)) 0.0))
; about sqrt(1/lambda_min(P)*lambda_max(P))
(assert (= (+ (* (- 1.0) |1/lambda_min(P)| |lambda_max(P)|) (* |sqrt(1/lambda_min(P)*lambda_max(P))| |sqrt(1/lambda_min(P)*lambda_max(P))|)) 0.0))
; 1/a1 is nonnegative
(assert (>= |1/a1| 0.0))
; a1 is nonnegative
(assert (>= a1 0.0))
; a2 is nonnegative
(assert (>= a2 0.0))
; inner(e, e) is nonnegative
(assert (>= |inner(e, e)| 0.0))
; norm(e) is nonnegative
(assert (>= |norm(e)| 0.0))
; sqrt(1/lambda_min(P)*lambda_max(P)) is nonnegative
(assert (>= |sqrt(1/lambda_min(P)*lambda_max(P))| 0.0))
; the negation of the claim
(assert (< (+ (* |1/a1| a2 |sqrt(1/lambda_min(P)*lambda_max(P))|) (* (- 1.0) |norm(e)|)) 0.0))
(check-sat)
