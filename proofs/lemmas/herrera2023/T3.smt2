; herrera2023/T3, step 5
; claim: norm(p)*norm(y) <= lg*(La*e)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const La Real)
(declare-const e Real)
(declare-const |inner(p, p)| Real)
(declare-const |inner(y, y)| Real)
(declare-const lg Real)
(declare-const |norm(p)| Real)
(declare-const |norm(y)| Real)
; H1
(assert (>= (+ lg (* (- 1.0) |norm(p)|)) 0.0))
; H3
(assert (>= (+ (* La e) (* (- 1.0) |norm(y)|)) 0.0))
; about norm(y)
(assert (= (+ (* (- 1.0) |inner(y, y)|) (* |norm(y)| |norm(y)|)) 0.0))
; about inner(y, y)
(assert (= (+ |inner(y, y)| (* (- 1.0) |norm(y)| |norm(y)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about lg
(assert (>= lg 0.0))
; about e
(assert (>= e 0.0))
; about La
(assert (>= La 0.0))
; La is nonnegative
(assert (>= La 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; lg is nonnegative
(assert (>= lg 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ (* La e lg) (* (- 1.0) |norm(p)| |norm(y)|)) 0.0))
(check-sat)
(reset)
; herrera2023/T3, step 6
; claim: norm(p)*norm(h) <= lg*(M*e^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const e Real)
(declare-const |inner(h, h)| Real)
(declare-const |inner(p, p)| Real)
(declare-const lg Real)
(declare-const |norm(h)| Real)
(declare-const |norm(p)| Real)
; H1
(assert (>= (+ lg (* (- 1.0) |norm(p)|)) 0.0))
; H4
(assert (>= (+ (* M e e) (* (- 1.0) |norm(h)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(h)
(assert (= (+ (* (- 1.0) |inner(h, h)|) (* |norm(h)| |norm(h)|)) 0.0))
; about inner(h, h)
(assert (= (+ |inner(h, h)| (* (- 1.0) |norm(h)| |norm(h)|)) 0.0))
; about lg
(assert (>= lg 0.0))
; about e
(assert (>= e 0.0))
; about M
(assert (>= M 0.0))
; M is nonnegative
(assert (>= M 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(h, h) is nonnegative
(assert (>= |inner(h, h)| 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; lg is nonnegative
(assert (>= lg 0.0))
; norm(h) is nonnegative
(assert (>= |norm(h)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; the negation of the claim
(assert (< (+ (* M e e lg) (* (- 1.0) |norm(h)| |norm(p)|)) 0.0))
(check-sat)
(reset)
; herrera2023/T3, step 7
; claim: norm(G)*norm(y) <= lgp*(La*e)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const La Real)
(declare-const e Real)
(declare-const |inner(y, y)| Real)
(declare-const lgp Real)
(declare-const |norm(G)| Real)
(declare-const |norm(y)| Real)
; H2
(assert (>= (+ lgp (* (- 1.0) |norm(G)|)) 0.0))
; H3
(assert (>= (+ (* La e) (* (- 1.0) |norm(y)|)) 0.0))
; about norm(y)
(assert (= (+ (* (- 1.0) |inner(y, y)|) (* |norm(y)| |norm(y)|)) 0.0))
; about inner(y, y)
(assert (= (+ |inner(y, y)| (* (- 1.0) |norm(y)| |norm(y)|)) 0.0))
; about lgp
(assert (>= lgp 0.0))
; about e
(assert (>= e 0.0))
; about La
(assert (>= La 0.0))
; La is nonnegative
(assert (>= La 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; lgp is nonnegative
(assert (>= lgp 0.0))
; norm(G) is nonnegative
(assert (>= |norm(G)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ (* La e lgp) (* (- 1.0) |norm(G)| |norm(y)|)) 0.0))
(check-sat)
(reset)
; herrera2023/T3, step 8
; claim: norm(y)*norm(G*y) <= La*e*(lgp*(La*e))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const La Real)
(declare-const e Real)
(declare-const |inner(y, G'*G*y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const lgp Real)
(declare-const |norm(G)| Real)
(declare-const |norm(G*y)| Real)
(declare-const |norm(y)| Real)
; H3
(assert (>= (+ (* La e) (* (- 1.0) |norm(y)|)) 0.0))
; 4
(assert (>= (+ (* |norm(G)| |norm(y)|) (* (- 1.0) |norm(G*y)|)) 0.0))
; 7
(assert (>= (+ (* La e lgp) (* (- 1.0) |norm(G)| |norm(y)|)) 0.0))
; about norm(y)
(assert (= (+ (* (- 1.0) |inner(y, y)|) (* |norm(y)| |norm(y)|)) 0.0))
; about inner(y, y)
(assert (= (+ |inner(y, y)| (* (- 1.0) |norm(y)| |norm(y)|)) 0.0))
; about norm(G*y)
(assert (= (+ (* (- 1.0) |inner(y, G'*G*y)|) (* |norm(G*y)| |norm(G*y)|)) 0.0))
; about inner(y, G'*G*y)
(assert (= (+ |inner(y, G'*G*y)| (* (- 1.0) |norm(G*y)| |norm(G*y)|)) 0.0))
; about lgp
(assert (>= lgp 0.0))
; about e
(assert (>= e 0.0))
; about La
(assert (>= La 0.0))
; La is nonnegative
(assert (>= La 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(y, G'*G*y) is nonnegative
(assert (>= |inner(y, G'*G*y)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; lgp is nonnegative
(assert (>= lgp 0.0))
; norm(G) is nonnegative
(assert (>= |norm(G)| 0.0))
; norm(G*y) is nonnegative
(assert (>= |norm(G*y)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ (* La La e e lgp) (* (- 1.0) |norm(G*y)| |norm(y)|)) 0.0))
(check-sat)
(reset)
; herrera2023/T3, step 9
; claim: Abs(inner(p, y)) <= lg*La*e
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const La Real)
(declare-const |abs(inner(p, y))| Real)
(declare-const e Real)
(declare-const |inner(p, p)| Real)
(declare-const |inner(p, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const lg Real)
(declare-const |norm(p)| Real)
(declare-const |norm(y)| Real)
; 1
(assert (>= (+ (* (- 1.0) |abs(inner(p, y))|) (* |norm(p)| |norm(y)|)) 0.0))
; 5
(assert (>= (+ (* La e lg) (* (- 1.0) |norm(p)| |norm(y)|)) 0.0))
; about norm(y)
(assert (= (+ (* (- 1.0) |inner(y, y)|) (* |norm(y)| |norm(y)|)) 0.0))
; about inner(y, y)
(assert (= (+ |inner(y, y)| (* (- 1.0) |norm(y)| |norm(y)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about lg
(assert (>= lg 0.0))
; about e
(assert (>= e 0.0))
; about abs(inner(p, y))
(assert (= (+ (* |abs(inner(p, y))| |abs(inner(p, y))|) (* (- 1.0) |inner(p, y)| |inner(p, y)|)) 0.0))
; about abs(inner(p, y))
(assert (>= (+ |abs(inner(p, y))| (* (- 1.0) |inner(p, y)|)) 0.0))
; about abs(inner(p, y))
(assert (>= (+ |abs(inner(p, y))| |inner(p, y)|) 0.0))
; about La
(assert (>= La 0.0))
; La is nonnegative
(assert (>= La 0.0))
; abs(inner(p, y)) is nonnegative
(assert (>= |abs(inner(p, y))| 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; lg is nonnegative
(assert (>= lg 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ (* La e lg) (* (- 1.0) |abs(inner(p, y))|)) 0.0))
(check-sat)
(reset)
; herrera2023/T3, step 10
; claim: Abs(inner(y, G*y) + inner(p, h)) <= (lg*M + lgp*La^2)*e^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const La Real)
(declare-const M Real)
(declare-const |abs(inner(h, p) + inner(y, G*y))| Real)
(declare-const |abs(inner(h, p))| Real)
(declare-const |abs(inner(y, G*y))| Real)
(declare-const e Real)
(declare-const |inner(h, h)| Real)
(declare-const |inner(h, p)| Real)
(declare-const |inner(p, p)| Real)
(declare-const |inner(y, G'*G*y)| Real)
(declare-const |inner(y, G*y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const lg Real)
(declare-const lgp Real)
(declare-const |norm(G*y)| Real)
(declare-const |norm(h)| Real)
(declare-const |norm(p)| Real)
(declare-const |norm(y)| Real)
; 2
(assert (>= (+ (* (- 1.0) |abs(inner(h, p))|) (* |norm(h)| |norm(p)|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |abs(inner(y, G*y))|) (* |norm(G*y)| |norm(y)|)) 0.0))
; 6
(assert (>= (+ (* M e e lg) (* (- 1.0) |norm(h)| |norm(p)|)) 0.0))
; 8
(assert (>= (+ (* La La e e lgp) (* (- 1.0) |norm(G*y)| |norm(y)|)) 0.0))
; about norm(y)
(assert (= (+ (* (- 1.0) |inner(y, y)|) (* |norm(y)| |norm(y)|)) 0.0))
; about inner(y, y)
(assert (= (+ |inner(y, y)| (* (- 1.0) |norm(y)| |norm(y)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(h)
(assert (= (+ (* (- 1.0) |inner(h, h)|) (* |norm(h)| |norm(h)|)) 0.0))
; about inner(h, h)
(assert (= (+ |inner(h, h)| (* (- 1.0) |norm(h)| |norm(h)|)) 0.0))
; about norm(G*y)
(assert (= (+ (* (- 1.0) |inner(y, G'*G*y)|) (* |norm(G*y)| |norm(G*y)|)) 0.0))
; about inner(y, G'*G*y)
(assert (= (+ |inner(y, G'*G*y)| (* (- 1.0) |norm(G*y)| |norm(G*y)|)) 0.0))
; about lgp
(assert (>= lgp 0.0))
; about lg
(assert (>= lg 0.0))
; about e
(assert (>= e 0.0))
; about abs(inner(y, G*y))
(assert (= (+ (* |abs(inner(y, G*y))| |abs(inner(y, G*y))|) (* (- 1.0) |inner(y, G*y)| |inner(y, G*y)|)) 0.0))
; about abs(inner(y, G*y))
(assert (>= (+ |abs(inner(y, G*y))| (* (- 1.0) |inner(y, G*y)|)) 0.0))
; about abs(inner(y, G*y))
(assert (>= (+ |abs(inner(y, G*y))| |inner(y, G*y)|) 0.0))
; about abs(inner(h, p))
(assert (= (+ (* |abs(inner(h, p))| |abs(inner(h, p))|) (* (- 1.0) |inner(h, p)| |inner(h, p)|)) 0.0))
; about abs(inner(h, p))
(assert (>= (+ |abs(inner(h, p))| (* (- 1.0) |inner(h, p)|)) 0.0))
; about abs(inner(h, p))
(assert (>= (+ |abs(inner(h, p))| |inner(h, p)|) 0.0))
; about abs(inner(h, p) + inner(y, G*y))
(assert (= (+ (* |abs(inner(h, p) + inner(y, G*y))| |abs(inner(h, p) + inner(y, G*y))|) (* (- 2.0) |inner(h, p)| |inner(y, G*y)|) (* (- 1.0) |inner(h, p)| |inner(h, p)|) (* (- 1.0) |inner(y, G*y)| |inner(y, G*y)|)) 0.0))
; about abs(inner(h, p) + inner(y, G*y))
(assert (>= (+ |abs(inner(h, p) + inner(y, G*y))| (* (- 1.0) |inner(h, p)|) (* (- 1.0) |inner(y, G*y)|)) 0.0))
; about abs(inner(h, p) + inner(y, G*y))
(assert (>= (+ |abs(inner(h, p) + inner(y, G*y))| |inner(h, p)| |inner(y, G*y)|) 0.0))
; about M
(assert (>= M 0.0))
; about La
(assert (>= La 0.0))
; La is nonnegative
(assert (>= La 0.0))
; M is nonnegative
(assert (>= M 0.0))
; abs(inner(h, p) + inner(y, G*y)) is nonnegative
(assert (>= |abs(inner(h, p) + inner(y, G*y))| 0.0))
; abs(inner(h, p)) is nonnegative
(assert (>= |abs(inner(h, p))| 0.0))
; abs(inner(y, G*y)) is nonnegative
(assert (>= |abs(inner(y, G*y))| 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(h, h) is nonnegative
(assert (>= |inner(h, h)| 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; inner(y, G'*G*y) is nonnegative
(assert (>= |inner(y, G'*G*y)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; lg is nonnegative
(assert (>= lg 0.0))
; lgp is nonnegative
(assert (>= lgp 0.0))
; norm(G*y) is nonnegative
(assert (>= |norm(G*y)| 0.0))
; norm(h) is nonnegative
(assert (>= |norm(h)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ (* La La e e lgp) (* M e e lg) (* (- 1.0) |abs(inner(h, p) + inner(y, G*y))|)) 0.0))
(check-sat)
(reset)
; herrera2023/T3, claim 1
; claim: Abs(inner(p, y)) <= lg*La*e
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const La Real)
(declare-const M Real)
(declare-const |abs(inner(h, p) + inner(y, G*y))| Real)
(declare-const |abs(inner(p, y))| Real)
(declare-const e Real)
(declare-const |inner(h, p)| Real)
(declare-const |inner(p, y)| Real)
(declare-const |inner(y, G*y)| Real)
(declare-const lg Real)
(declare-const lgp Real)
; 9
(assert (>= (+ (* La e lg) (* (- 1.0) |abs(inner(p, y))|)) 0.0))
; 10
(assert (>= (+ (* La La e e lgp) (* M e e lg) (* (- 1.0) |abs(inner(h, p) + inner(y, G*y))|)) 0.0))
; about lgp
(assert (>= lgp 0.0))
; about lg
(assert (>= lg 0.0))
; about e
(assert (>= e 0.0))
; about abs(inner(p, y))
(assert (= (+ (* |abs(inner(p, y))| |abs(inner(p, y))|) (* (- 1.0) |inner(p, y)| |inner(p, y)|)) 0.0))
; about abs(inner(p, y))
(assert (>= (+ |abs(inner(p, y))| (* (- 1.0) |inner(p, y)|)) 0.0))
; about abs(inner(p, y))
(assert (>= (+ |abs(inner(p, y))| |inner(p, y)|) 0.0))
; about abs(inner(h, p) + inner(y, G*y))
(assert (= (+ (* |abs(inner(h, p) + inner(y, G*y))| |abs(inner(h, p) + inner(y, G*y))|) (* (- 2.0) |inner(h, p)| |inner(y, G*y)|) (* (- 1.0) |inner(h, p)| |inner(h, p)|) (* (- 1.0) |inner(y, G*y)| |inner(y, G*y)|)) 0.0))
; about abs(inner(h, p) + inner(y, G*y))
(assert (>= (+ |abs(inner(h, p) + inner(y, G*y))| (* (- 1.0) |inner(h, p)|) (* (- 1.0) |inner(y, G*y)|)) 0.0))
; about abs(inner(h, p) + inner(y, G*y))
(assert (>= (+ |abs(inner(h, p) + inner(y, G*y))| |inner(h, p)| |inner(y, G*y)|) 0.0))
; about M
(assert (>= M 0.0))
; about La
(assert (>= La 0.0))
; La is nonnegative
(assert (>= La 0.0))
; M is nonnegative
(assert (>= M 0.0))
; abs(inner(h, p) + inner(y, G*y)) is nonnegative
(assert (>= |abs(inner(h, p) + inner(y, G*y))| 0.0))
; abs(inner(p, y)) is nonnegative
(assert (>= |abs(inner(p, y))| 0.0))
; e is nonnegative
(assert (>= e 0.0))
; lg is nonnegative
(assert (>= lg 0.0))
; lgp is nonnegative
(assert (>= lgp 0.0))
; the negation of the claim
(assert (< (+ (* La e lg) (* (- 1.0) |abs(inner(p, y))|)) 0.0))
(check-sat)
(reset)
; herrera2023/T3, claim 2
; claim: Abs(inner(y, G*y) + inner(p, h)) <= (lg*M + lgp*La^2)*e^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const La Real)
(declare-const M Real)
(declare-const |abs(inner(h, p) + inner(y, G*y))| Real)
(declare-const |abs(inner(p, y))| Real)
(declare-const e Real)
(declare-const |inner(h, p)| Real)
(declare-const |inner(p, y)| Real)
(declare-const |inner(y, G*y)| Real)
(declare-const lg Real)
(declare-const lgp Real)
; 9
(assert (>= (+ (* La e lg) (* (- 1.0) |abs(inner(p, y))|)) 0.0))
; 10
(assert (>= (+ (* La La e e lgp) (* M e e lg) (* (- 1.0) |abs(inner(h, p) + inner(y, G*y))|)) 0.0))
; about lgp
(assert (>= lgp 0.0))
; about lg
(assert (>= lg 0.0))
; about e
(assert (>= e 0.0))
; about abs(inner(p, y))
(assert (= (+ (* |abs(inner(p, y))| |abs(inner(p, y))|) (* (- 1.0) |inner(p, y)| |inner(p, y)|)) 0.0))
; about abs(inner(p, y))
(assert (>= (+ |abs(inner(p, y))| (* (- 1.0) |inner(p, y)|)) 0.0))
; about abs(inner(p, y))
(assert (>= (+ |abs(inner(p, y))| |inner(p, y)|) 0.0))
; about abs(inner(h, p) + inner(y, G*y))
(assert (= (+ (* |abs(inner(h, p) + inner(y, G*y))| |abs(inner(h, p) + inner(y, G*y))|) (* (- 2.0) |inner(h, p)| |inner(y, G*y)|) (* (- 1.0) |inner(h, p)| |inner(h, p)|) (* (- 1.0) |inner(y, G*y)| |inner(y, G*y)|)) 0.0))
; about abs(inner(h, p) + inner(y, G*y))
(assert (>= (+ |abs(inner(h, p) + inner(y, G*y))| (* (- 1.0) |inner(h, p)|) (* (- 1.0) |inner(y, G*y)|)) 0.0))
; about abs(inner(h, p) + inner(y, G*y))
(assert (>= (+ |abs(inner(h, p) + inner(y, G*y))| |inner(h, p)| |inner(y, G*y)|) 0.0))
; about M
(assert (>= M 0.0))
; about La
(assert (>= La 0.0))
; La is nonnegative
(assert (>= La 0.0))
; M is nonnegative
(assert (>= M 0.0))
; abs(inner(h, p) + inner(y, G*y)) is nonnegative
(assert (>= |abs(inner(h, p) + inner(y, G*y))| 0.0))
; abs(inner(p, y)) is nonnegative
(assert (>= |abs(inner(p, y))| 0.0))
; e is nonnegative
(assert (>= e 0.0))
; lg is nonnegative
(assert (>= lg 0.0))
; lgp is nonnegative
(assert (>= lgp 0.0))
; the negation of the claim
(assert (< (+ (* La La e e lgp) (* M e e lg) (* (- 1.0) |abs(inner(h, p) + inner(y, G*y))|)) 0.0))
(check-sat)
