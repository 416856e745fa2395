; published/O1, step 2
; claim: inner(G(t) - G(0), y - x) <= l*t*norm(y - x)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(G(0), G(0))| Real)
(declare-const |inner(G(0), G(t))| Real)
(declare-const |inner(G(0), x)| Real)
(declare-const |inner(G(0), y)| Real)
(declare-const |inner(G(t), G(t))| Real)
(declare-const |inner(G(t), x)| Real)
(declare-const |inner(G(t), y)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const l Real)
(declare-const |norm(G(0) + (-1)*G(t))| Real)
(declare-const |norm(G(0))| Real)
(declare-const |norm(G(t))| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
(declare-const t Real)
; H2
(assert (>= (+ (* l |norm(x + (-1)*y)| t) (* (- 1.0) |norm(G(0) + (-1)*G(t))|)) 0.0))
; time
(assert (>= (+ 1.0 (* (- 1.0) t)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |inner(G(0), x)|) |inner(G(0), y)| |inner(G(t), x)| (* (- 1.0) |inner(G(t), y)|) (* |norm(G(0) + (-1)*G(t))| |norm(x + (-1)*y)|)) 0.0))
; about t
(assert (>= t 0.0))
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
; about norm(G(0) + (-1)*G(t))
(assert (= (+ (* (- 1.0) |inner(G(0), G(0))|) (* 2.0 |inner(G(0), G(t))|) (* (- 1.0) |inner(G(t), G(t))|) (* |norm(G(0) + (-1)*G(t))| |norm(G(0) + (-1)*G(t))|)) 0.0))
; about inner(G(t), G(t))
(assert (= (+ |inner(G(t), G(t))| (* (- 1.0) |norm(G(t))| |norm(G(t))|)) 0.0))
; about norm(G(t))
(assert (= (+ (* (- 1.0) |inner(G(t), G(t))|) (* |norm(G(t))| |norm(G(t))|)) 0.0))
; about inner(G(0), G(0))
(assert (= (+ |inner(G(0), G(0))| (* (- 1.0) |norm(G(0))| |norm(G(0))|)) 0.0))
; about norm(G(0))
(assert (= (+ (* (- 1.0) |inner(G(0), G(0))|) (* |norm(G(0))| |norm(G(0))|)) 0.0))
; about l
(assert (>= l 0.0))
; inner(G(0), G(0)) is nonnegative
(assert (>= |inner(G(0), G(0))| 0.0))
; inner(G(t), G(t)) is nonnegative
(assert (>= |inner(G(t), G(t))| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm(G(0) + (-1)*G(t)) is nonnegative
(assert (>= |norm(G(0) + (-1)*G(t))| 0.0))
; norm(G(0)) is nonnegative
(assert (>= |norm(G(0))| 0.0))
; norm(G(t)) is nonnegative
(assert (>= |norm(G(t))| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |inner(G(0), x)|) |inner(G(0), y)| |inner(G(t), x)| (* (- 1.0) |inner(G(t), y)|) (* l |norm(x + (-1)*y)| |norm(x + (-1)*y)| t)) 0.0))
(check-sat)
(reset)
; published/O1, step 3, defined
; claim: phi(t) == phi(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/O1, step 3, defined
; claim: phi(0) + t*inner(G(0), y - x) + l/2*t^2*norm(y - x)^2 == phi(0) + t*inner(G(0), y - x) + l/2*t^2*norm(y - x)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/O1, step 3, defined
; claim: 0 == 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/O1, step 3, start
; claim: phi(0) <= phi(0) + 0*inner(G(0), y - x) + l/2*0^2*norm(y - x)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; time
(assert (>= 1.0 0.0))
; 2
(assert (>= 0.0 0.0))
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/O1, step 3, rate
; claim: D(phi, t) - (1*inner(G(0), y - x) + l/2*(2*t^1*1)*norm(y - x)^2) <= 0*(phi(t) - (phi(0) + t*inner(G(0), y - x) + l/2*t^2*norm(y - x)^2))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |D(phi, t)| Real)
(declare-const |inner(G(0), x)| Real)
(declare-const |inner(G(0), y)| Real)
(declare-const |inner(G(t), x)| Real)
(declare-const |inner(G(t), y)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const l Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
(declare-const |phi(0)| Real)
(declare-const |phi(t)| Real)
(declare-const t Real)
; H1
(assert (= (+ (* (- 1.0) |D(phi, t)|) (* (- 1.0) |inner(G(t), x)|) |inner(G(t), y)|) 0.0))
; time
(assert (>= (+ 1.0 (* (- 1.0) t)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |inner(G(0), x)|) |inner(G(0), y)| |inner(G(t), x)| (* (- 1.0) |inner(G(t), y)|) (* l |norm(x + (-1)*y)| |norm(x + (-1)*y)| t)) 0.0))
; where the claim fails
(assert (> (+ (* |inner(G(0), x)| t) (* (- 1.0) |inner(G(0), y)| t) (* (- (/ 1.0 2.0)) l |norm(x + (-1)*y)| |norm(x + (-1)*y)| t t) (* (- 1.0) |phi(0)|) |phi(t)|) 0.0))
; about t
(assert (>= t 0.0))
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
; about l
(assert (>= l 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |D(phi, t)|) (* (- 1.0) |inner(G(0), x)|) |inner(G(0), y)| (* l |norm(x + (-1)*y)| |norm(x + (-1)*y)| t)) 0.0))
(check-sat)
(reset)
; published/O1, step 3, defined
; claim: phi(t) == phi(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/O1, step 3, defined
; claim: phi(0) + t*inner(G(0), y - x) + l/2*t^2*norm(y - x)^2 == phi(0) + t*inner(G(0), y - x) + l/2*t^2*norm(y - x)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/O1, claim
; claim: phi(1) <= phi(0) + inner(G(0), y - x) + l/2*norm(y - x)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(G(0), x)| Real)
(declare-const |inner(G(0), y)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const l Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
(declare-const |phi(0)| Real)
(declare-const |phi(1)| Real)
(declare-const |phi(t)| Real)
(declare-const t Real)
; time
(assert (>= (+ 1.0 (* (- 1.0) t)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |inner(G(0), x)| t) (* |inner(G(0), y)| t) (* (/ 1.0 2.0) l |norm(x + (-1)*y)| |norm(x + (-1)*y)| t t) |phi(0)| (* (- 1.0) |phi(t)|)) 0.0))
; time
(assert (>= 0.0 0.0))
; 3
(assert (>= (+ (* (- 1.0) |inner(G(0), x)|) |inner(G(0), y)| (* (/ 1.0 2.0) l |norm(x + (-1)*y)| |norm(x + (-1)*y)|) |phi(0)| (* (- 1.0) |phi(1)|)) 0.0))
; about t
(assert (>= t 0.0))
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
; about l
(assert (>= l 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |inner(G(0), x)|) |inner(G(0), y)| (* (/ 1.0 2.0) l |norm(x + (-1)*y)| |norm(x + (-1)*y)|) |phi(0)| (* (- 1.0) |phi(1)|)) 0.0))
(check-sat)
