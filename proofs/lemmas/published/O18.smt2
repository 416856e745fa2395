; published/O18, step 1
; claim: fn <= fy - 1/(2*l)*norm(g)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/l| Real)
(declare-const fn Real)
(declare-const fy Real)
(declare-const |inner(g, g)| Real)
(declare-const l Real)
(declare-const |norm((1/l)*g)| Real)
(declare-const |norm(g)| Real)
; H5
(assert (>= (+ (* (- 1.0) |1/l| |inner(g, g)|) (* (- 1.0) fn) fy (* (/ 1.0 2.0) l |norm((1/l)*g)| |norm((1/l)*g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about norm((1/l)*g)
(assert (= (+ (* (- 1.0) |1/l| |1/l| |inner(g, g)|) (* |norm((1/l)*g)| |norm((1/l)*g)|)) 0.0))
; about l
(assert (> l 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about 1/l
(assert (= (+ (- 1.0) (* |1/l| l)) 0.0))
; 1/l is nonnegative
(assert (>= |1/l| 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm((1/l)*g) is nonnegative
(assert (>= |norm((1/l)*g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* (- (/ 1.0 2.0)) |1/l| |norm(g)| |norm(g)|) (* (- 1.0) fn) fy) 0.0))
(check-sat)
(reset)
; published/O18, step 2
; claim: (1 - c)*fx >= (1 - c)*fy + (1 - c)*inner(g, x - y)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c Real)
(declare-const fx Real)
(declare-const fy Real)
(declare-const |inner(g, x)| Real)
(declare-const |inner(g, y)| Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) c)) 0.0))
; H6
(assert (>= (+ fx (* (- 1.0) fy) (* (- 1.0) |inner(g, x)|) |inner(g, y)|) 0.0))
; about c
(assert (> c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) c fx) (* c fy) (* c |inner(g, x)|) (* (- 1.0) c |inner(g, y)|) fx (* (- 1.0) fy) (* (- 1.0) |inner(g, x)|) |inner(g, y)|) 0.0))
(check-sat)
(reset)
; published/O18, step 3
; claim: c*fm >= c*fy + c*inner(g, m - y)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c Real)
(declare-const fm Real)
(declare-const fy Real)
(declare-const |inner(g, m)| Real)
(declare-const |inner(g, y)| Real)
; H7
(assert (>= (+ fm (* (- 1.0) fy) (* (- 1.0) |inner(g, m)|) |inner(g, y)|) 0.0))
; about c
(assert (> c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; the negation of the claim
(assert (< (+ (* c fm) (* (- 1.0) c fy) (* (- 1.0) c |inner(g, m)|) (* c |inner(g, y)|)) 0.0))
(check-sat)
(reset)
; published/O18, step 4
; claim: (1 - c)*inner(g, x - y) + c*inner(g, m - y) == c*inner(g, m - v)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/O18, step 5
; claim: norm(c*vn - c*m)^2 == norm(c*x + xn - x - c*m)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/O18, step 6
; claim: norm(c*x + xn - x - c*m)^2 == norm(c*v - 1/l*g - c*m)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/O18, step 7
; claim: c^2*norm(vn - m)^2 == norm(c*v - 1/l*g - c*m)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/l| Real)
(declare-const c Real)
(declare-const |inner(g, g)| Real)
(declare-const |inner(g, m)| Real)
(declare-const |inner(g, v)| Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, v)| Real)
(declare-const |inner(m, vn)| Real)
(declare-const |inner(m, x)| Real)
(declare-const |inner(m, xn)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |inner(vn, vn)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, xn)| Real)
(declare-const |inner(xn, xn)| Real)
(declare-const l Real)
(declare-const |norm((1/l)*g + (c)*m + (-c)*v)| Real)
(declare-const |norm((c)*m + (-c + 1)*x + (-1)*xn)| Real)
(declare-const |norm((c)*m + (-c)*vn)| Real)
(declare-const |norm(g)| Real)
(declare-const |norm(m + (-1)*vn)| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(v)| Real)
(declare-const |norm(vn)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(xn)| Real)
; 5
(assert (= (+ (* |norm((c)*m + (-c + 1)*x + (-1)*xn)| |norm((c)*m + (-c + 1)*x + (-1)*xn)|) (* (- 1.0) |norm((c)*m + (-c)*vn)| |norm((c)*m + (-c)*vn)|)) 0.0))
; 6
(assert (= (+ (* |norm((1/l)*g + (c)*m + (-c)*v)| |norm((1/l)*g + (c)*m + (-c)*v)|) (* (- 1.0) |norm((c)*m + (-c + 1)*x + (-1)*xn)| |norm((c)*m + (-c + 1)*x + (-1)*xn)|)) 0.0))
; about norm(m + (-1)*vn)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, vn)|) (* (- 1.0) |inner(vn, vn)|) (* |norm(m + (-1)*vn)| |norm(m + (-1)*vn)|)) 0.0))
; about inner(vn, vn)
(assert (= (+ |inner(vn, vn)| (* (- 1.0) |norm(vn)| |norm(vn)|)) 0.0))
; about norm(vn)
(assert (= (+ (* (- 1.0) |inner(vn, vn)|) (* |norm(vn)| |norm(vn)|)) 0.0))
; about inner(m, m)
(assert (= (+ |inner(m, m)| (* (- 1.0) |norm(m)| |norm(m)|)) 0.0))
; about norm(m)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* |norm(m)| |norm(m)|)) 0.0))
; about norm((c)*m + (-c)*vn)
(assert (= (+ (* (- 1.0) c c |inner(m, m)|) (* 2.0 c c |inner(m, vn)|) (* (- 1.0) c c |inner(vn, vn)|) (* |norm((c)*m + (-c)*vn)| |norm((c)*m + (-c)*vn)|)) 0.0))
; about norm((c)*m + (-c + 1)*x + (-1)*xn)
(assert (= (+ (* (- 2.0) c |inner(m, x)|) (* 2.0 c |inner(m, xn)|) (* 2.0 c |inner(x, x)|) (* (- 2.0) c |inner(x, xn)|) (* (- 1.0) c c |inner(m, m)|) (* 2.0 c c |inner(m, x)|) (* (- 1.0) c c |inner(x, x)|) (* (- 1.0) |inner(x, x)|) (* 2.0 |inner(x, xn)|) (* (- 1.0) |inner(xn, xn)|) (* |norm((c)*m + (-c + 1)*x + (-1)*xn)| |norm((c)*m + (-c + 1)*x + (-1)*xn)|)) 0.0))
; about inner(xn, xn)
(assert (= (+ |inner(xn, xn)| (* (- 1.0) |norm(xn)| |norm(xn)|)) 0.0))
; about norm(xn)
(assert (= (+ (* (- 1.0) |inner(xn, xn)|) (* |norm(xn)| |norm(xn)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about norm((1/l)*g + (c)*m + (-c)*v)
(assert (= (+ (* (- 2.0) |1/l| c |inner(g, m)|) (* 2.0 |1/l| c |inner(g, v)|) (* (- 1.0) |1/l| |1/l| |inner(g, g)|) (* (- 1.0) c c |inner(m, m)|) (* 2.0 c c |inner(m, v)|) (* (- 1.0) c c |inner(v, v)|) (* |norm((1/l)*g + (c)*m + (-c)*v)| |norm((1/l)*g + (c)*m + (-c)*v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about c
(assert (> c 0.0))
; about l
(assert (> l 0.0))
; about 1/l
(assert (= (+ (- 1.0) (* |1/l| l)) 0.0))
; 1/l is nonnegative
(assert (>= |1/l| 0.0))
; c is nonnegative
(assert (>= c 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; inner(vn, vn) is nonnegative
(assert (>= |inner(vn, vn)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(xn, xn) is nonnegative
(assert (>= |inner(xn, xn)| 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm((1/l)*g + (c)*m + (-c)*v) is nonnegative
(assert (>= |norm((1/l)*g + (c)*m + (-c)*v)| 0.0))
; norm((c)*m + (-c + 1)*x + (-1)*xn) is nonnegative
(assert (>= |norm((c)*m + (-c + 1)*x + (-1)*xn)| 0.0))
; norm((c)*m + (-c)*vn) is nonnegative
(assert (>= |norm((c)*m + (-c)*vn)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; norm(m + (-1)*vn) is nonnegative
(assert (>= |norm(m + (-1)*vn)| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; norm(vn) is nonnegative
(assert (>= |norm(vn)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(xn) is nonnegative
(assert (>= |norm(xn)| 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) c c |norm(m + (-1)*vn)| |norm(m + (-1)*vn)|) (* |norm((1/l)*g + (c)*m + (-c)*v)| |norm((1/l)*g + (c)*m + (-c)*v)|)) 0.0)))
(check-sat)
(reset)
; published/O18, step 8
; claim: l*c^2/2*(norm(v - m)^2 - norm(vn - m)^2) == c*inner(g, v - m) - 1/(2*l)*norm(g)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/l| Real)
(declare-const c Real)
(declare-const |inner(g, g)| Real)
(declare-const |inner(g, m)| Real)
(declare-const |inner(g, v)| Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, v)| Real)
(declare-const |inner(m, vn)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |inner(vn, vn)| Real)
(declare-const l Real)
(declare-const |norm((1/l)*g + (c)*m + (-c)*v)| Real)
(declare-const |norm(g)| Real)
(declare-const |norm(m + (-1)*v)| Real)
(declare-const |norm(m + (-1)*vn)| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(v)| Real)
(declare-const |norm(vn)| Real)
; 7
(assert (= (+ (* (- 1.0) c c |norm(m + (-1)*vn)| |norm(m + (-1)*vn)|) (* |norm((1/l)*g + (c)*m + (-c)*v)| |norm((1/l)*g + (c)*m + (-c)*v)|)) 0.0))
; about norm(m + (-1)*vn)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, vn)|) (* (- 1.0) |inner(vn, vn)|) (* |norm(m + (-1)*vn)| |norm(m + (-1)*vn)|)) 0.0))
; about inner(vn, vn)
(assert (= (+ |inner(vn, vn)| (* (- 1.0) |norm(vn)| |norm(vn)|)) 0.0))
; about norm(vn)
(assert (= (+ (* (- 1.0) |inner(vn, vn)|) (* |norm(vn)| |norm(vn)|)) 0.0))
; about inner(m, m)
(assert (= (+ |inner(m, m)| (* (- 1.0) |norm(m)| |norm(m)|)) 0.0))
; about norm(m)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* |norm(m)| |norm(m)|)) 0.0))
; about norm(m + (-1)*v)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, v)|) (* (- 1.0) |inner(v, v)|) (* |norm(m + (-1)*v)| |norm(m + (-1)*v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm((1/l)*g + (c)*m + (-c)*v)
(assert (= (+ (* (- 2.0) |1/l| c |inner(g, m)|) (* 2.0 |1/l| c |inner(g, v)|) (* (- 1.0) |1/l| |1/l| |inner(g, g)|) (* (- 1.0) c c |inner(m, m)|) (* 2.0 c c |inner(m, v)|) (* (- 1.0) c c |inner(v, v)|) (* |norm((1/l)*g + (c)*m + (-c)*v)| |norm((1/l)*g + (c)*m + (-c)*v)|)) 0.0))
; about l
(assert (> l 0.0))
; about c
(assert (> c 0.0))
; about 1/l
(assert (= (+ (- 1.0) (* |1/l| l)) 0.0))
; 1/l is nonnegative
(assert (>= |1/l| 0.0))
; c is nonnegative
(assert (>= c 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; inner(vn, vn) is nonnegative
(assert (>= |inner(vn, vn)| 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm((1/l)*g + (c)*m + (-c)*v) is nonnegative
(assert (>= |norm((1/l)*g + (c)*m + (-c)*v)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; norm(m + (-1)*v) is nonnegative
(assert (>= |norm(m + (-1)*v)| 0.0))
; norm(m + (-1)*vn) is nonnegative
(assert (>= |norm(m + (-1)*vn)| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; norm(vn) is nonnegative
(assert (>= |norm(vn)| 0.0))
; the negation of the claim
(assert (not (= (+ (* (- (/ 1.0 2.0)) |1/l| |norm(g)| |norm(g)|) (* (- 1.0) c |inner(g, m)|) (* c |inner(g, v)|) (* (- (/ 1.0 2.0)) c c l |norm(m + (-1)*v)| |norm(m + (-1)*v)|) (* (/ 1.0 2.0) c c l |norm(m + (-1)*vn)| |norm(m + (-1)*vn)|)) 0.0)))
(check-sat)
(reset)
; published/O18, claim
; claim: fn - fm - (1 - c)*(fx - fm) <= l*c^2/2*(norm(v - m)^2 - norm(vn - m)^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/l| Real)
(declare-const c Real)
(declare-const fm Real)
(declare-const fn Real)
(declare-const fx Real)
(declare-const fy Real)
(declare-const |inner(g, g)| Real)
(declare-const |inner(g, m)| Real)
(declare-const |inner(g, v)| Real)
(declare-const |inner(g, x)| Real)
(declare-const |inner(g, y)| Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, v)| Real)
(declare-const |inner(m, vn)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |inner(vn, vn)| Real)
(declare-const l Real)
(declare-const |norm(g)| Real)
(declare-const |norm(m + (-1)*v)| Real)
(declare-const |norm(m + (-1)*vn)| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(v)| Real)
(declare-const |norm(vn)| Real)
; 1
(assert (>= (+ (* (- (/ 1.0 2.0)) |1/l| |norm(g)| |norm(g)|) (* (- 1.0) fn) fy) 0.0))
; 2
(assert (>= (+ (* (- 1.0) c fx) (* c fy) (* c |inner(g, x)|) (* (- 1.0) c |inner(g, y)|) fx (* (- 1.0) fy) (* (- 1.0) |inner(g, x)|) |inner(g, y)|) 0.0))
; 3
(assert (>= (+ (* c fm) (* (- 1.0) c fy) (* (- 1.0) c |inner(g, m)|) (* c |inner(g, y)|)) 0.0))
; 4
(assert (= (+ (* (- 1.0) c |inner(g, v)|) (* c |inner(g, x)|) (* (- 1.0) |inner(g, x)|) |inner(g, y)|) 0.0))
; 8
(assert (= (+ (* (- (/ 1.0 2.0)) |1/l| |norm(g)| |norm(g)|) (* (- 1.0) c |inner(g, m)|) (* c |inner(g, v)|) (* (- (/ 1.0 2.0)) c c l |norm(m + (-1)*v)| |norm(m + (-1)*v)|) (* (/ 1.0 2.0) c c l |norm(m + (-1)*vn)| |norm(m + (-1)*vn)|)) 0.0))
; about norm(m + (-1)*vn)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, vn)|) (* (- 1.0) |inner(vn, vn)|) (* |norm(m + (-1)*vn)| |norm(m + (-1)*vn)|)) 0.0))
; about inner(vn, vn)
(assert (= (+ |inner(vn, vn)| (* (- 1.0) |norm(vn)| |norm(vn)|)) 0.0))
; about norm(vn)
(assert (= (+ (* (- 1.0) |inner(vn, vn)|) (* |norm(vn)| |norm(vn)|)) 0.0))
; about inner(m, m)
(assert (= (+ |inner(m, m)| (* (- 1.0) |norm(m)| |norm(m)|)) 0.0))
; about norm(m)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* |norm(m)| |norm(m)|)) 0.0))
; about norm(m + (-1)*v)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, v)|) (* (- 1.0) |inner(v, v)|) (* |norm(m + (-1)*v)| |norm(m + (-1)*v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about l
(assert (> l 0.0))
; about c
(assert (> c 0.0))
; about 1/l
(assert (= (+ (- 1.0) (* |1/l| l)) 0.0))
; 1/l is nonnegative
(assert (>= |1/l| 0.0))
; c is nonnegative
(assert (>= c 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; inner(vn, vn) is nonnegative
(assert (>= |inner(vn, vn)| 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; norm(m + (-1)*v) is nonnegative
(assert (>= |norm(m + (-1)*v)| 0.0))
; norm(m + (-1)*vn) is nonnegative
(assert (>= |norm(m + (-1)*vn)| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; norm(vn) is nonnegative
(assert (>= |norm(vn)| 0.0))
; the negation of the claim
(assert (< (+ (* c fm) (* (- 1.0) c fx) (* (/ 1.0 2.0) c c l |norm(m + (-1)*v)| |norm(m + (-1)*v)|) (* (- (/ 1.0 2.0)) c c l |norm(m + (-1)*vn)| |norm(m + (-1)*vn)|) (* (- 1.0) fn) fx) 0.0))
(check-sat)
