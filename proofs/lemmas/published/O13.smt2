; published/O13, step 3
; claim: fx - fy <= G*norm(x - y)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const G Real)
(declare-const fx Real)
(declare-const fy Real)
(declare-const |inner(p, p)| Real)
(declare-const |inner(p, x)| Real)
(declare-const |inner(p, y)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm(p)| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
; H1
(assert (>= (+ (* (- 1.0) fx) fy |inner(p, x)| (* (- 1.0) |inner(p, y)|)) 0.0))
; H3
(assert (>= (+ G (* (- 1.0) |norm(p)|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |inner(p, x)|) |inner(p, y)| (* |norm(p)| |norm(x + (-1)*y)|)) 0.0))
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
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about G
(assert (>= G 0.0))
; G is nonnegative
(assert (>= G 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ (* G |norm(x + (-1)*y)|) (* (- 1.0) fx) fy) 0.0))
(check-sat)
(reset)
; published/O13, step 4
; claim: fy - fx <= G*norm(x - y)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const G Real)
(declare-const |abs(-inner(q, x) + inner(q, y))| Real)
(declare-const fx Real)
(declare-const fy Real)
(declare-const |inner(q, q)| Real)
(declare-const |inner(q, x)| Real)
(declare-const |inner(q, y)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm(q)| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
; H2
(assert (>= (+ fx (* (- 1.0) fy) (* (- 1.0) |inner(q, x)|) |inner(q, y)|) 0.0))
; H4
(assert (>= (+ G (* (- 1.0) |norm(q)|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |abs(-inner(q, x) + inner(q, y))|) (* |norm(q)| |norm(x + (-1)*y)|)) 0.0))
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
; about norm(q)
(assert (= (+ (* (- 1.0) |inner(q, q)|) (* |norm(q)| |norm(q)|)) 0.0))
; about inner(q, q)
(assert (= (+ |inner(q, q)| (* (- 1.0) |norm(q)| |norm(q)|)) 0.0))
; about abs(-inner(q, x) + inner(q, y))
(assert (= (+ (* |abs(-inner(q, x) + inner(q, y))| |abs(-inner(q, x) + inner(q, y))|) (* 2.0 |inner(q, x)| |inner(q, y)|) (* (- 1.0) |inner(q, x)| |inner(q, x)|) (* (- 1.0) |inner(q, y)| |inner(q, y)|)) 0.0))
; about abs(-inner(q, x) + inner(q, y))
(assert (>= (+ |abs(-inner(q, x) + inner(q, y))| |inner(q, x)| (* (- 1.0) |inner(q, y)|)) 0.0))
; about abs(-inner(q, x) + inner(q, y))
(assert (>= (+ |abs(-inner(q, x) + inner(q, y))| (* (- 1.0) |inner(q, x)|) |inner(q, y)|) 0.0))
; about G
(assert (>= G 0.0))
; G is nonnegative
(assert (>= G 0.0))
; abs(-inner(q, x) + inner(q, y)) is nonnegative
(assert (>= |abs(-inner(q, x) + inner(q, y))| 0.0))
; inner(q, q) is nonnegative
(assert (>= |inner(q, q)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(q) is nonnegative
(assert (>= |norm(q)| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ (* G |norm(x + (-1)*y)|) fx (* (- 1.0) fy)) 0.0))
(check-sat)
(reset)
; published/O13, claim
; claim: Abs(fx - fy) <= G*norm(x - y)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const G Real)
(declare-const |abs(-fx + fy)| Real)
(declare-const fx Real)
(declare-const fy Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
; 3
(assert (>= (+ (* G |norm(x + (-1)*y)|) (* (- 1.0) fx) fy) 0.0))
; 4
(assert (>= (+ (* G |norm(x + (-1)*y)|) fx (* (- 1.0) fy)) 0.0))
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
; about abs(-fx + fy)
(assert (= (+ (* |abs(-fx + fy)| |abs(-fx + fy)|) (* 2.0 fx fy) (* (- 1.0) fx fx) (* (- 1.0) fy fy)) 0.0))
; about abs(-fx + fy)
(assert (>= (+ |abs(-fx + fy)| fx (* (- 1.0) fy)) 0.0))
; about abs(-fx + fy)
(assert (>= (+ |abs(-fx + fy)| (* (- 1.0) fx) fy) 0.0))
; about G
(assert (>= G 0.0))
; G is nonnegative
(assert (>= G 0.0))
; abs(-fx + fy) is nonnegative
(assert (>= |abs(-fx + fy)| 0.0))
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
; the negation of the claim
(assert (< (+ (* G |norm(x + (-1)*y)|) (* (- 1.0) |abs(-fx + fy)|)) 0.0))
(check-sat)
