; published/P18a, step 3
; claim: Abs(inner(G(t) - G(0), y - x)) <= L*t*norm(y - x)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))| Real)
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
(declare-const |norm(G(0) + (-1)*G(t))| Real)
(declare-const |norm(G(0))| Real)
(declare-const |norm(G(t))| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
(declare-const t Real)
; H2
(assert (>= (+ (* L |norm(x + (-1)*y)| t) (* (- 1.0) |norm(G(0) + (-1)*G(t))|)) 0.0))
; time
(assert (>= (+ 1.0 (* (- 1.0) t)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))|) (* |norm(G(0) + (-1)*G(t))| |norm(x + (-1)*y)|)) 0.0))
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
; about abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))
(assert (= (+ (* |abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))| |abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))|) (* 2.0 |inner(G(0), x)| |inner(G(0), y)|) (* 2.0 |inner(G(0), x)| |inner(G(t), x)|) (* (- 2.0) |inner(G(0), x)| |inner(G(t), y)|) (* (- 1.0) |inner(G(0), x)| |inner(G(0), x)|) (* (- 2.0) |inner(G(0), y)| |inner(G(t), x)|) (* 2.0 |inner(G(0), y)| |inner(G(t), y)|) (* (- 1.0) |inner(G(0), y)| |inner(G(0), y)|) (* 2.0 |inner(G(t), x)| |inner(G(t), y)|) (* (- 1.0) |inner(G(t), x)| |inner(G(t), x)|) (* (- 1.0) |inner(G(t), y)| |inner(G(t), y)|)) 0.0))
; about abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))
(assert (>= (+ |abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))| (* (- 1.0) |inner(G(0), x)|) |inner(G(0), y)| |inner(G(t), x)| (* (- 1.0) |inner(G(t), y)|)) 0.0))
; about abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))
(assert (>= (+ |abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))| |inner(G(0), x)| (* (- 1.0) |inner(G(0), y)|) (* (- 1.0) |inner(G(t), x)|) |inner(G(t), y)|) 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y)) is nonnegative
(assert (>= |abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))| 0.0))
; inner(G(0), G(0)) is nonnegative
(assert (>= |inner(G(0), G(0))| 0.0))
; inner(G(t), G(t)) is nonnegative
(assert (>= |inner(G(t), G(t))| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
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
(assert (< (+ (* L |norm(x + (-1)*y)| |norm(x + (-1)*y)| t) (* (- 1.0) |abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))|)) 0.0))
(check-sat)
(reset)
; published/P18a, step 4, defined
; claim: phi(t) - phi(0) - t*inner(G(0), y - x) == phi(t) - phi(0) - t*inner(G(0), y - x)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P18a, step 4, defined
; claim: L/2*t^2*norm(y - x)^2 == L/2*t^2*norm(y - x)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P18a, step 4, defined
; claim: 0 == 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P18a, step 4, start
; claim: phi(0) - phi(0) - 0*inner(G(0), y - x) <= L/2*0^2*norm(y - x)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; time
(assert (>= 1.0 0.0))
; 3
(assert (>= 0.0 0.0))
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P18a, step 4, rate
; claim: D(phi, t) - 1*inner(G(0), y - x) - L/2*(2*t^1*1)*norm(y - x)^2 <= 0*(phi(t) - phi(0) - t*inner(G(0), y - x) - L/2*t^2*norm(y - x)^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |D(phi, t)| Real)
(declare-const L Real)
(declare-const |abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))| Real)
(declare-const |inner(G(0), x)| Real)
(declare-const |inner(G(0), y)| Real)
(declare-const |inner(G(t), x)| Real)
(declare-const |inner(G(t), y)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
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
; 3
(assert (>= (+ (* L |norm(x + (-1)*y)| |norm(x + (-1)*y)| t) (* (- 1.0) |abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))|)) 0.0))
; where the claim fails
(assert (> (+ (* (- (/ 1.0 2.0)) L |norm(x + (-1)*y)| |norm(x + (-1)*y)| t t) (* |inner(G(0), x)| t) (* (- 1.0) |inner(G(0), y)| t) (* (- 1.0) |phi(0)|) |phi(t)|) 0.0))
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
; about abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))
(assert (= (+ (* |abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))| |abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))|) (* 2.0 |inner(G(0), x)| |inner(G(0), y)|) (* 2.0 |inner(G(0), x)| |inner(G(t), x)|) (* (- 2.0) |inner(G(0), x)| |inner(G(t), y)|) (* (- 1.0) |inner(G(0), x)| |inner(G(0), x)|) (* (- 2.0) |inner(G(0), y)| |inner(G(t), x)|) (* 2.0 |inner(G(0), y)| |inner(G(t), y)|) (* (- 1.0) |inner(G(0), y)| |inner(G(0), y)|) (* 2.0 |inner(G(t), x)| |inner(G(t), y)|) (* (- 1.0) |inner(G(t), x)| |inner(G(t), x)|) (* (- 1.0) |inner(G(t), y)| |inner(G(t), y)|)) 0.0))
; about abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))
(assert (>= (+ |abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))| (* (- 1.0) |inner(G(0), x)|) |inner(G(0), y)| |inner(G(t), x)| (* (- 1.0) |inner(G(t), y)|)) 0.0))
; about abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))
(assert (>= (+ |abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))| |inner(G(0), x)| (* (- 1.0) |inner(G(0), y)|) (* (- 1.0) |inner(G(t), x)|) |inner(G(t), y)|) 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y)) is nonnegative
(assert (>= |abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |D(phi, t)|) (* L |norm(x + (-1)*y)| |norm(x + (-1)*y)| t) (* (- 1.0) |inner(G(0), x)|) |inner(G(0), y)|) 0.0))
(check-sat)
(reset)
; published/P18a, step 4, defined
; claim: phi(t) - phi(0) - t*inner(G(0), y - x) == phi(t) - phi(0) - t*inner(G(0), y - x)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P18a, step 4, defined
; claim: L/2*t^2*norm(y - x)^2 == L/2*t^2*norm(y - x)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P18a, step 5, defined
; claim: -(phi(t) - phi(0) - t*inner(G(0), y - x)) == -(phi(t) - phi(0) - t*inner(G(0), y - x))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P18a, step 5, defined
; claim: L/2*t^2*norm(y - x)^2 == L/2*t^2*norm(y - x)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P18a, step 5, defined
; claim: 0 == 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P18a, step 5, start
; claim: -(phi(0) - phi(0) - 0*inner(G(0), y - x)) <= L/2*0^2*norm(y - x)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; time
(assert (>= 1.0 0.0))
; 3
(assert (>= 0.0 0.0))
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P18a, step 5, rate
; claim: -(D(phi, t) - 1*inner(G(0), y - x)) - L/2*(2*t^1*1)*norm(y - x)^2 <= 0*(-(phi(t) - phi(0) - t*inner(G(0), y - x)) - L/2*t^2*norm(y - x)^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |D(phi, t)| Real)
(declare-const L Real)
(declare-const |abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))| Real)
(declare-const |inner(G(0), x)| Real)
(declare-const |inner(G(0), y)| Real)
(declare-const |inner(G(t), x)| Real)
(declare-const |inner(G(t), y)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
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
; 3
(assert (>= (+ (* L |norm(x + (-1)*y)| |norm(x + (-1)*y)| t) (* (- 1.0) |abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))|)) 0.0))
; where the claim fails
(assert (> (+ (* (- (/ 1.0 2.0)) L |norm(x + (-1)*y)| |norm(x + (-1)*y)| t t) (* (- 1.0) |inner(G(0), x)| t) (* |inner(G(0), y)| t) |phi(0)| (* (- 1.0) |phi(t)|)) 0.0))
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
; about abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))
(assert (= (+ (* |abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))| |abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))|) (* 2.0 |inner(G(0), x)| |inner(G(0), y)|) (* 2.0 |inner(G(0), x)| |inner(G(t), x)|) (* (- 2.0) |inner(G(0), x)| |inner(G(t), y)|) (* (- 1.0) |inner(G(0), x)| |inner(G(0), x)|) (* (- 2.0) |inner(G(0), y)| |inner(G(t), x)|) (* 2.0 |inner(G(0), y)| |inner(G(t), y)|) (* (- 1.0) |inner(G(0), y)| |inner(G(0), y)|) (* 2.0 |inner(G(t), x)| |inner(G(t), y)|) (* (- 1.0) |inner(G(t), x)| |inner(G(t), x)|) (* (- 1.0) |inner(G(t), y)| |inner(G(t), y)|)) 0.0))
; about abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))
(assert (>= (+ |abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))| (* (- 1.0) |inner(G(0), x)|) |inner(G(0), y)| |inner(G(t), x)| (* (- 1.0) |inner(G(t), y)|)) 0.0))
; about abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))
(assert (>= (+ |abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))| |inner(G(0), x)| (* (- 1.0) |inner(G(0), y)|) (* (- 1.0) |inner(G(t), x)|) |inner(G(t), y)|) 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y)) is nonnegative
(assert (>= |abs(inner(G(0), x) - inner(G(0), y) - inner(G(t), x) + inner(G(t), y))| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ |D(phi, t)| (* L |norm(x + (-1)*y)| |norm(x + (-1)*y)| t) |inner(G(0), x)| (* (- 1.0) |inner(G(0), y)|)) 0.0))
(check-sat)
(reset)
; published/P18a, step 5, defined
; claim: -(phi(t) - phi(0) - t*inner(G(0), y - x)) == -(phi(t) - phi(0) - t*inner(G(0), y - x))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P18a, step 5, defined
; claim: L/2*t^2*norm(y - x)^2 == L/2*t^2*norm(y - x)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P18a, claim
; claim: Abs(phi(1) - phi(0) - inner(G(0), y - x)) <= L/2*norm(y - x)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |abs(inner(G(0), x) - inner(G(0), y) - phi(0) + phi(1))| Real)
(declare-const |inner(G(0), x)| Real)
(declare-const |inner(G(0), y)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
(declare-const |phi(0)| Real)
(declare-const |phi(1)| Real)
(declare-const |phi(t)| Real)
(declare-const t Real)
; time
(assert (>= (+ 1.0 (* (- 1.0) t)) 0.0))
; 4
(assert (>= (+ (* (/ 1.0 2.0) L |norm(x + (-1)*y)| |norm(x + (-1)*y)| t t) (* (- 1.0) |inner(G(0), x)| t) (* |inner(G(0), y)| t) |phi(0)| (* (- 1.0) |phi(t)|)) 0.0))
; 5
(assert (>= (+ (* (/ 1.0 2.0) L |norm(x + (-1)*y)| |norm(x + (-1)*y)| t t) (* |inner(G(0), x)| t) (* (- 1.0) |inner(G(0), y)| t) (* (- 1.0) |phi(0)|) |phi(t)|) 0.0))
; time
(assert (>= 0.0 0.0))
; 4
(assert (>= (+ (* (/ 1.0 2.0) L |norm(x + (-1)*y)| |norm(x + (-1)*y)|) (* (- 1.0) |inner(G(0), x)|) |inner(G(0), y)| |phi(0)| (* (- 1.0) |phi(1)|)) 0.0))
; 5
(assert (>= (+ (* (/ 1.0 2.0) L |norm(x + (-1)*y)| |norm(x + (-1)*y)|) |inner(G(0), x)| (* (- 1.0) |inner(G(0), y)|) (* (- 1.0) |phi(0)|) |phi(1)|) 0.0))
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
; about abs(inner(G(0), x) - inner(G(0), y) - phi(0) + phi(1))
(assert (= (+ (* |abs(inner(G(0), x) - inner(G(0), y) - phi(0) + phi(1))| |abs(inner(G(0), x) - inner(G(0), y) - phi(0) + phi(1))|) (* 2.0 |inner(G(0), x)| |inner(G(0), y)|) (* 2.0 |inner(G(0), x)| |phi(0)|) (* (- 2.0) |inner(G(0), x)| |phi(1)|) (* (- 1.0) |inner(G(0), x)| |inner(G(0), x)|) (* (- 2.0) |inner(G(0), y)| |phi(0)|) (* 2.0 |inner(G(0), y)| |phi(1)|) (* (- 1.0) |inner(G(0), y)| |inner(G(0), y)|) (* 2.0 |phi(0)| |phi(1)|) (* (- 1.0) |phi(0)| |phi(0)|) (* (- 1.0) |phi(1)| |phi(1)|)) 0.0))
; about abs(inner(G(0), x) - inner(G(0), y) - phi(0) + phi(1))
(assert (>= (+ |abs(inner(G(0), x) - inner(G(0), y) - phi(0) + phi(1))| (* (- 1.0) |inner(G(0), x)|) |inner(G(0), y)| |phi(0)| (* (- 1.0) |phi(1)|)) 0.0))
; about abs(inner(G(0), x) - inner(G(0), y) - phi(0) + phi(1))
(assert (>= (+ |abs(inner(G(0), x) - inner(G(0), y) - phi(0) + phi(1))| |inner(G(0), x)| (* (- 1.0) |inner(G(0), y)|) (* (- 1.0) |phi(0)|) |phi(1)|) 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; abs(inner(G(0), x) - inner(G(0), y) - phi(0) + phi(1)) is nonnegative
(assert (>= |abs(inner(G(0), x) - inner(G(0), y) - phi(0) + phi(1))| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) L |norm(x + (-1)*y)| |norm(x + (-1)*y)|) (* (- 1.0) |abs(inner(G(0), x) - inner(G(0), y) - phi(0) + phi(1))|)) 0.0))
(check-sat)
