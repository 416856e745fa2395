; katende2025/T11c, claim
; claim: norm(p - r) <= Max(Abs(1 - e*mu), Abs(1 - e*L))/(1 + e*s)*norm(x - y)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(e*s + 1)| Real)
(declare-const L Real)
(declare-const |Max(abs(L*e - 1), abs(e*mu - 1))| Real)
(declare-const |abs(L*e - 1)| Real)
(declare-const |abs(e*mu - 1)| Real)
(declare-const e Real)
(declare-const |inner(a, a)| Real)
(declare-const |inner(a, b)| Real)
(declare-const |inner(b, b)| Real)
(declare-const |inner(p, p)| Real)
(declare-const |inner(p, r)| Real)
(declare-const |inner(r, r)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const mu Real)
(declare-const |norm(a + (-1)*b)| Real)
(declare-const |norm(a)| Real)
(declare-const |norm(b)| Real)
(declare-const |norm(p + (-1)*r)| Real)
(declare-const |norm(p)| Real)
(declare-const |norm(r)| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
(declare-const s Real)
; H1
(assert (>= (+ (* |Max(abs(L*e - 1), abs(e*mu - 1))| |norm(x + (-1)*y)|) (* (- 1.0) |norm(a + (-1)*b)|)) 0.0))
; H2
(assert (>= (+ (* |1/(e*s + 1)| |norm(a + (-1)*b)|) (* (- 1.0) |norm(p + (-1)*r)|)) 0.0))
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
; about norm(p + (-1)*r)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, r)|) (* (- 1.0) |inner(r, r)|) (* |norm(p + (-1)*r)| |norm(p + (-1)*r)|)) 0.0))
; about inner(r, r)
(assert (= (+ |inner(r, r)| (* (- 1.0) |norm(r)| |norm(r)|)) 0.0))
; about norm(r)
(assert (= (+ (* (- 1.0) |inner(r, r)|) (* |norm(r)| |norm(r)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about norm(a + (-1)*b)
(assert (= (+ (* (- 1.0) |inner(a, a)|) (* 2.0 |inner(a, b)|) (* (- 1.0) |inner(b, b)|) (* |norm(a + (-1)*b)| |norm(a + (-1)*b)|)) 0.0))
; about inner(b, b)
(assert (= (+ |inner(b, b)| (* (- 1.0) |norm(b)| |norm(b)|)) 0.0))
; about norm(b)
(assert (= (+ (* (- 1.0) |inner(b, b)|) (* |norm(b)| |norm(b)|)) 0.0))
; about inner(a, a)
(assert (= (+ |inner(a, a)| (* (- 1.0) |norm(a)| |norm(a)|)) 0.0))
; about norm(a)
(assert (= (+ (* (- 1.0) |inner(a, a)|) (* |norm(a)| |norm(a)|)) 0.0))
; about Max(abs(L*e - 1), abs(e*mu - 1))
(assert (>= (+ |Max(abs(L*e - 1), abs(e*mu - 1))| (* (- 1.0) |abs(L*e - 1)|)) 0.0))
; about Max(abs(L*e - 1), abs(e*mu - 1))
(assert (>= (+ |Max(abs(L*e - 1), abs(e*mu - 1))| (* (- 1.0) |abs(e*mu - 1)|)) 0.0))
; about Max(abs(L*e - 1), abs(e*mu - 1))
(assert (or (= (+ |Max(abs(L*e - 1), abs(e*mu - 1))| (* (- 1.0) |abs(L*e - 1)|)) 0.0) (= (+ |Max(abs(L*e - 1), abs(e*mu - 1))| (* (- 1.0) |abs(e*mu - 1)|)) 0.0)))
; about abs(e*mu - 1)
(assert (= (+ (- 1.0) (* |abs(e*mu - 1)| |abs(e*mu - 1)|) (* 2.0 e mu) (* (- 1.0) e e mu mu)) 0.0))
; about abs(e*mu - 1)
(assert (>= (+ 1.0 |abs(e*mu - 1)| (* (- 1.0) e mu)) 0.0))
; about abs(e*mu - 1)
(assert (>= (+ (- 1.0) |abs(e*mu - 1)| (* e mu)) 0.0))
; about e
(assert (> e 0.0))
; about abs(L*e - 1)
(assert (= (+ (- 1.0) (* 2.0 L e) (* (- 1.0) L L e e) (* |abs(L*e - 1)| |abs(L*e - 1)|)) 0.0))
; about abs(L*e - 1)
(assert (>= (+ 1.0 (* (- 1.0) L e) |abs(L*e - 1)|) 0.0))
; about abs(L*e - 1)
(assert (>= (+ (- 1.0) (* L e) |abs(L*e - 1)|) 0.0))
; about 1/(e*s + 1)
(assert (= (+ (- 1.0) |1/(e*s + 1)| (* |1/(e*s + 1)| e s)) 0.0))
; about s
(assert (>= s 0.0))
; 1/(e*s + 1) is nonnegative
(assert (>= |1/(e*s + 1)| 0.0))
; Max(abs(L*e - 1), abs(e*mu - 1)) is nonnegative
(assert (>= |Max(abs(L*e - 1), abs(e*mu - 1))| 0.0))
; abs(L*e - 1) is nonnegative
(assert (>= |abs(L*e - 1)| 0.0))
; abs(e*mu - 1) is nonnegative
(assert (>= |abs(e*mu - 1)| 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(a, a) is nonnegative
(assert (>= |inner(a, a)| 0.0))
; inner(b, b) is nonnegative
(assert (>= |inner(b, b)| 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; inner(r, r) is nonnegative
(assert (>= |inner(r, r)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(a + (-1)*b) is nonnegative
(assert (>= |norm(a + (-1)*b)| 0.0))
; norm(a) is nonnegative
(assert (>= |norm(a)| 0.0))
; norm(b) is nonnegative
(assert (>= |norm(b)| 0.0))
; norm(p + (-1)*r) is nonnegative
(assert (>= |norm(p + (-1)*r)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; norm(r) is nonnegative
(assert (>= |norm(r)| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* |1/(e*s + 1)| |Max(abs(L*e - 1), abs(e*mu - 1))| |norm(x + (-1)*y)|) (* (- 1.0) |norm(p + (-1)*r)|)) 0.0))
(check-sat)
