; published/O21, step 1
; claim: s*(c*l) == 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/c| Real)
(declare-const |1/l| Real)
(declare-const c Real)
(declare-const l Real)
(declare-const s Real)
; H1
(assert (= (+ (* |1/c| |1/l|) (* (- 1.0) s)) 0.0))
; about s
(assert (> s 0.0))
; about l
(assert (> l 0.0))
; about 1/l
(assert (= (+ (- 1.0) (* |1/l| l)) 0.0))
; about 1/c
(assert (= (+ (- 1.0) (* |1/c| c)) 0.0))
; 1/l is nonnegative
(assert (>= |1/l| 0.0))
; l is nonnegative
(assert (>= l 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (not (= (+ 1.0 (* (- 1.0) c l s)) 0.0)))
(check-sat)
(reset)
; published/O21, step 2
; claim: 1/s == c*l
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/s| Real)
(declare-const c Real)
(declare-const l Real)
(declare-const s Real)
; 1
(assert (= (+ 1.0 (* (- 1.0) c l s)) 0.0))
; about s
(assert (> s 0.0))
; about l
(assert (> l 0.0))
; about 1/s
(assert (= (+ (- 1.0) (* |1/s| s)) 0.0))
; 1/s is nonnegative
(assert (>= |1/s| 0.0))
; l is nonnegative
(assert (>= l 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) |1/s|) (* c l)) 0.0)))
(check-sat)
(reset)
; published/O21, step 3
; claim: q <= p - 1/2*(c*l - l)*norm(xn - x)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/s| Real)
(declare-const c Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, xn)| Real)
(declare-const |inner(xn, xn)| Real)
(declare-const l Real)
(declare-const |norm(x + (-1)*xn)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(xn)| Real)
(declare-const p Real)
(declare-const q Real)
(declare-const s Real)
; H2
(assert (>= (+ (* (- (/ 1.0 2.0)) |1/s| |norm(x + (-1)*xn)| |norm(x + (-1)*xn)|) (* (/ 1.0 2.0) l |norm(x + (-1)*xn)| |norm(x + (-1)*xn)|) p (* (- 1.0) q)) 0.0))
; 2
(assert (= (+ (* (- 1.0) |1/s|) (* c l)) 0.0))
; about norm(x + (-1)*xn)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* 2.0 |inner(x, xn)|) (* (- 1.0) |inner(xn, xn)|) (* |norm(x + (-1)*xn)| |norm(x + (-1)*xn)|)) 0.0))
; about inner(xn, xn)
(assert (= (+ |inner(xn, xn)| (* (- 1.0) |norm(xn)| |norm(xn)|)) 0.0))
; about norm(xn)
(assert (= (+ (* (- 1.0) |inner(xn, xn)|) (* |norm(xn)| |norm(xn)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about l
(assert (> l 0.0))
; about 1/s
(assert (= (+ (- 1.0) (* |1/s| s)) 0.0))
; about s
(assert (> s 0.0))
; 1/s is nonnegative
(assert (>= |1/s| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(xn, xn) is nonnegative
(assert (>= |inner(xn, xn)| 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm(x + (-1)*xn) is nonnegative
(assert (>= |norm(x + (-1)*xn)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(xn) is nonnegative
(assert (>= |norm(xn)| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* (- (/ 1.0 2.0)) c l |norm(x + (-1)*xn)| |norm(x + (-1)*xn)|) (* (/ 1.0 2.0) l |norm(x + (-1)*xn)| |norm(x + (-1)*xn)|) p (* (- 1.0) q)) 0.0))
(check-sat)
(reset)
; published/O21, step 4
; claim: r <= q - 1/2*(c*l - l)*norm(yn - y)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/s| Real)
(declare-const c Real)
(declare-const |inner(y, y)| Real)
(declare-const |inner(y, yn)| Real)
(declare-const |inner(yn, yn)| Real)
(declare-const l Real)
(declare-const |norm(y + (-1)*yn)| Real)
(declare-const |norm(y)| Real)
(declare-const |norm(yn)| Real)
(declare-const q Real)
(declare-const r Real)
(declare-const s Real)
; H3
(assert (>= (+ (* (- (/ 1.0 2.0)) |1/s| |norm(y + (-1)*yn)| |norm(y + (-1)*yn)|) (* (/ 1.0 2.0) l |norm(y + (-1)*yn)| |norm(y + (-1)*yn)|) q (* (- 1.0) r)) 0.0))
; 2
(assert (= (+ (* (- 1.0) |1/s|) (* c l)) 0.0))
; about norm(y + (-1)*yn)
(assert (= (+ (* (- 1.0) |inner(y, y)|) (* 2.0 |inner(y, yn)|) (* (- 1.0) |inner(yn, yn)|) (* |norm(y + (-1)*yn)| |norm(y + (-1)*yn)|)) 0.0))
; about inner(yn, yn)
(assert (= (+ |inner(yn, yn)| (* (- 1.0) |norm(yn)| |norm(yn)|)) 0.0))
; about norm(yn)
(assert (= (+ (* (- 1.0) |inner(yn, yn)|) (* |norm(yn)| |norm(yn)|)) 0.0))
; about inner(y, y)
(assert (= (+ |inner(y, y)| (* (- 1.0) |norm(y)| |norm(y)|)) 0.0))
; about norm(y)
(assert (= (+ (* (- 1.0) |inner(y, y)|) (* |norm(y)| |norm(y)|)) 0.0))
; about l
(assert (> l 0.0))
; about 1/s
(assert (= (+ (- 1.0) (* |1/s| s)) 0.0))
; about s
(assert (> s 0.0))
; 1/s is nonnegative
(assert (>= |1/s| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; inner(yn, yn) is nonnegative
(assert (>= |inner(yn, yn)| 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm(y + (-1)*yn) is nonnegative
(assert (>= |norm(y + (-1)*yn)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; norm(yn) is nonnegative
(assert (>= |norm(yn)| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (< (+ (* (- (/ 1.0 2.0)) c l |norm(y + (-1)*yn)| |norm(y + (-1)*yn)|) (* (/ 1.0 2.0) l |norm(y + (-1)*yn)| |norm(y + (-1)*yn)|) q (* (- 1.0) r)) 0.0))
(check-sat)
(reset)
; published/O21, claim
; claim: (c - 1)*l/2*(norm(xn - x)^2 + norm(yn - y)^2) <= p - r
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, xn)| Real)
(declare-const |inner(xn, xn)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |inner(y, yn)| Real)
(declare-const |inner(yn, yn)| Real)
(declare-const l Real)
(declare-const |norm(x + (-1)*xn)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(xn)| Real)
(declare-const |norm(y + (-1)*yn)| Real)
(declare-const |norm(y)| Real)
(declare-const |norm(yn)| Real)
(declare-const p Real)
(declare-const q Real)
(declare-const r Real)
; 3
(assert (>= (+ (* (- (/ 1.0 2.0)) c l |norm(x + (-1)*xn)| |norm(x + (-1)*xn)|) (* (/ 1.0 2.0) l |norm(x + (-1)*xn)| |norm(x + (-1)*xn)|) p (* (- 1.0) q)) 0.0))
; 4
(assert (>= (+ (* (- (/ 1.0 2.0)) c l |norm(y + (-1)*yn)| |norm(y + (-1)*yn)|) (* (/ 1.0 2.0) l |norm(y + (-1)*yn)| |norm(y + (-1)*yn)|) q (* (- 1.0) r)) 0.0))
; about norm(y + (-1)*yn)
(assert (= (+ (* (- 1.0) |inner(y, y)|) (* 2.0 |inner(y, yn)|) (* (- 1.0) |inner(yn, yn)|) (* |norm(y + (-1)*yn)| |norm(y + (-1)*yn)|)) 0.0))
; about inner(yn, yn)
(assert (= (+ |inner(yn, yn)| (* (- 1.0) |norm(yn)| |norm(yn)|)) 0.0))
; about norm(yn)
(assert (= (+ (* (- 1.0) |inner(yn, yn)|) (* |norm(yn)| |norm(yn)|)) 0.0))
; about inner(y, y)
(assert (= (+ |inner(y, y)| (* (- 1.0) |norm(y)| |norm(y)|)) 0.0))
; about norm(y)
(assert (= (+ (* (- 1.0) |inner(y, y)|) (* |norm(y)| |norm(y)|)) 0.0))
; about norm(x + (-1)*xn)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* 2.0 |inner(x, xn)|) (* (- 1.0) |inner(xn, xn)|) (* |norm(x + (-1)*xn)| |norm(x + (-1)*xn)|)) 0.0))
; about inner(xn, xn)
(assert (= (+ |inner(xn, xn)| (* (- 1.0) |norm(xn)| |norm(xn)|)) 0.0))
; about norm(xn)
(assert (= (+ (* (- 1.0) |inner(xn, xn)|) (* |norm(xn)| |norm(xn)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about l
(assert (> l 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(xn, xn) is nonnegative
(assert (>= |inner(xn, xn)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; inner(yn, yn) is nonnegative
(assert (>= |inner(yn, yn)| 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm(x + (-1)*xn) is nonnegative
(assert (>= |norm(x + (-1)*xn)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(xn) is nonnegative
(assert (>= |norm(xn)| 0.0))
; norm(y + (-1)*yn) is nonnegative
(assert (>= |norm(y + (-1)*yn)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; norm(yn) is nonnegative
(assert (>= |norm(yn)| 0.0))
; the negation of the claim
(assert (< (+ (* (- (/ 1.0 2.0)) c l |norm(x + (-1)*xn)| |norm(x + (-1)*xn)|) (* (- (/ 1.0 2.0)) c l |norm(y + (-1)*yn)| |norm(y + (-1)*yn)|) (* (/ 1.0 2.0) l |norm(x + (-1)*xn)| |norm(x + (-1)*xn)|) (* (/ 1.0 2.0) l |norm(y + (-1)*yn)| |norm(y + (-1)*yn)|) p (* (- 1.0) r)) 0.0))
(check-sat)
