; published/B2, step 1
; claim: inner(g, p - x) == -1/b*norm(g)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/b| Real)
(declare-const b Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm(g)| Real)
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about 1/b
(assert (= (+ (- 1.0) (* |1/b| b)) 0.0))
; about b
(assert (> b 0.0))
; 1/b is nonnegative
(assert (>= |1/b| 0.0))
; b is nonnegative
(assert (>= b 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (not (= (+ (* |1/b| |inner(g, g)|) (* (- 1.0) |1/b| |norm(g)| |norm(g)|)) 0.0)))
(check-sat)
(reset)
; published/B2, step 2
; claim: norm(p - x)^2 == (1/b)^2*norm(g)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/b| Real)
(declare-const b Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm((1/b)*g)| Real)
(declare-const |norm(g)| Real)
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm((1/b)*g)
(assert (= (+ (* (- 1.0) |1/b| |1/b| |inner(g, g)|) (* |norm((1/b)*g)| |norm((1/b)*g)|)) 0.0))
; about 1/b
(assert (= (+ (- 1.0) (* |1/b| b)) 0.0))
; about b
(assert (> b 0.0))
; 1/b is nonnegative
(assert (>= |1/b| 0.0))
; b is nonnegative
(assert (>= b 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm((1/b)*g) is nonnegative
(assert (>= |norm((1/b)*g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (not (= (+ (* |1/b| |1/b| |norm(g)| |norm(g)|) (* (- 1.0) |norm((1/b)*g)| |norm((1/b)*g)|)) 0.0)))
(check-sat)
(reset)
; published/B2, step 3
; claim: b/2*(1/b)^2 == 1/(2*b)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/b| Real)
(declare-const a Real)
(declare-const b Real)
(declare-const fp Real)
(declare-const fx Real)
(declare-const fy Real)
(declare-const |inner(g, g)| Real)
(declare-const |inner(g, x)| Real)
(declare-const |inner(g, y)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm((1/b)*g)| Real)
(declare-const |norm(g)| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
; H2
(assert (>= (+ (* (- 1.0) |1/b| |inner(g, g)|) (* (/ 1.0 2.0) b |norm((1/b)*g)| |norm((1/b)*g)|) (* (- 1.0) fp) fx) 0.0))
; H3
(assert (>= (+ (* (- (/ 1.0 2.0)) a |norm(x + (-1)*y)| |norm(x + (-1)*y)|) (* (- 1.0) fx) fy |inner(g, x)| (* (- 1.0) |inner(g, y)|)) 0.0))
; 1
(assert (= (+ (* |1/b| |inner(g, g)|) (* (- 1.0) |1/b| |norm(g)| |norm(g)|)) 0.0))
; 2
(assert (= (+ (* |1/b| |1/b| |norm(g)| |norm(g)|) (* (- 1.0) |norm((1/b)*g)| |norm((1/b)*g)|)) 0.0))
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
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about norm((1/b)*g)
(assert (= (+ (* (- 1.0) |1/b| |1/b| |inner(g, g)|) (* |norm((1/b)*g)| |norm((1/b)*g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about b
(assert (> b 0.0))
; about a
(assert (> a 0.0))
; about 1/b
(assert (= (+ (- 1.0) (* |1/b| b)) 0.0))
; 1/b is nonnegative
(assert (>= |1/b| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; b is nonnegative
(assert (>= b 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm((1/b)*g) is nonnegative
(assert (>= |norm((1/b)*g)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (not (= (+ (* (/ 1.0 2.0) |1/b|) (* (- (/ 1.0 2.0)) |1/b| |1/b| b)) 0.0)))
(check-sat)
(reset)
; published/B2, step 4
; claim: fp <= fx - 1/(2*b)*norm(g)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/b| Real)
(declare-const b Real)
(declare-const fp Real)
(declare-const fx Real)
(declare-const |inner(g, g)| Real)
(declare-const |inner(g, p)| Real)
(declare-const |inner(g, x)| Real)
(declare-const |inner(p, p)| Real)
(declare-const |inner(p, x)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |norm(g)| Real)
(declare-const |norm(p + (-1)*x)| Real)
(declare-const |norm(p)| Real)
(declare-const |norm(x)| Real)
; H2
(assert (>= (+ (* (/ 1.0 2.0) b |norm(p + (-1)*x)| |norm(p + (-1)*x)|) (* (- 1.0) fp) fx |inner(g, p)| (* (- 1.0) |inner(g, x)|)) 0.0))
; 1
(assert (= (+ (* (- 1.0) |1/b| |norm(g)| |norm(g)|) (* (- 1.0) |inner(g, p)|) |inner(g, x)|) 0.0))
; 2
(assert (= (+ (* |1/b| |1/b| |norm(g)| |norm(g)|) (* (- 1.0) |norm(p + (-1)*x)| |norm(p + (-1)*x)|)) 0.0))
; 3
(assert (= (+ (* (/ 1.0 2.0) |1/b|) (* (- (/ 1.0 2.0)) |1/b| |1/b| b)) 0.0))
; about norm(p + (-1)*x)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, x)|) (* (- 1.0) |inner(x, x)|) (* |norm(p + (-1)*x)| |norm(p + (-1)*x)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about b
(assert (> b 0.0))
; about 1/b
(assert (= (+ (- 1.0) (* |1/b| b)) 0.0))
; 1/b is nonnegative
(assert (>= |1/b| 0.0))
; b is nonnegative
(assert (>= b 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; norm(p + (-1)*x) is nonnegative
(assert (>= |norm(p + (-1)*x)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; the negation of the claim
(assert (< (+ (* (- (/ 1.0 2.0)) |1/b| |norm(g)| |norm(g)|) (* (- 1.0) fp) fx) 0.0))
(check-sat)
(reset)
; published/B2, claim
; claim: fp - fy <= inner(g, x - y) - 1/(2*b)*norm(g)^2 - a/2*norm(x - y)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/b| Real)
(declare-const a Real)
(declare-const b Real)
(declare-const fp Real)
(declare-const fx Real)
(declare-const fy Real)
(declare-const |inner(g, g)| Real)
(declare-const |inner(g, x)| Real)
(declare-const |inner(g, y)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm(g)| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
; H3
(assert (>= (+ (* (- (/ 1.0 2.0)) a |norm(x + (-1)*y)| |norm(x + (-1)*y)|) (* (- 1.0) fx) fy |inner(g, x)| (* (- 1.0) |inner(g, y)|)) 0.0))
; 4
(assert (>= (+ (* (- (/ 1.0 2.0)) |1/b| |norm(g)| |norm(g)|) (* (- 1.0) fp) fx) 0.0))
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
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about a
(assert (> a 0.0))
; about b
(assert (> b 0.0))
; about 1/b
(assert (= (+ (- 1.0) (* |1/b| b)) 0.0))
; 1/b is nonnegative
(assert (>= |1/b| 0.0))
; a is nonnegative
(assert (>= a 0.0))
; b is nonnegative
(assert (>= b 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ (* (- (/ 1.0 2.0)) |1/b| |norm(g)| |norm(g)|) (* (- (/ 1.0 2.0)) a |norm(x + (-1)*y)| |norm(x + (-1)*y)|) (* (- 1.0) fp) fy |inner(g, x)| (* (- 1.0) |inner(g, y)|)) 0.0))
(check-sat)
