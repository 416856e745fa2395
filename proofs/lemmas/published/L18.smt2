; published/L18, step 1
; claim: K*d <= Max(K, L)*d
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const K Real)
(declare-const L Real)
(declare-const |Max(K, L)| Real)
(declare-const a Real)
(declare-const |abs(-a + b)| Real)
(declare-const |abs(-p + q)| Real)
(declare-const b Real)
(declare-const d Real)
(declare-const p Real)
(declare-const q Real)
; H1
(assert (>= (+ (* K d) (* (- 1.0) |abs(-a + b)|)) 0.0))
; H2
(assert (>= (+ (* L d) (* (- 1.0) |abs(-p + q)|)) 0.0))
; about d
(assert (>= d 0.0))
; about abs(-p + q)
(assert (= (+ (* |abs(-p + q)| |abs(-p + q)|) (* 2.0 p q) (* (- 1.0) p p) (* (- 1.0) q q)) 0.0))
; about abs(-p + q)
(assert (>= (+ |abs(-p + q)| p (* (- 1.0) q)) 0.0))
; about abs(-p + q)
(assert (>= (+ |abs(-p + q)| (* (- 1.0) p) q) 0.0))
; about abs(-a + b)
(assert (= (+ (* 2.0 a b) (* (- 1.0) a a) (* |abs(-a + b)| |abs(-a + b)|) (* (- 1.0) b b)) 0.0))
; about abs(-a + b)
(assert (>= (+ a |abs(-a + b)| (* (- 1.0) b)) 0.0))
; about abs(-a + b)
(assert (>= (+ (* (- 1.0) a) |abs(-a + b)| b) 0.0))
; about Max(K, L)
(assert (>= (+ (* (- 1.0) K) |Max(K, L)|) 0.0))
; about Max(K, L)
(assert (>= (+ (* (- 1.0) L) |Max(K, L)|) 0.0))
; about Max(K, L)
(assert (or (= (+ (* (- 1.0) K) |Max(K, L)|) 0.0) (= (+ (* (- 1.0) L) |Max(K, L)|) 0.0)))
; about L
(assert (>= L 0.0))
; about K
(assert (>= K 0.0))
; K is nonnegative
(assert (>= K 0.0))
; L is nonnegative
(assert (>= L 0.0))
; Max(K, L) is nonnegative
(assert (>= |Max(K, L)| 0.0))
; abs(-a + b) is nonnegative
(assert (>= |abs(-a + b)| 0.0))
; abs(-p + q) is nonnegative
(assert (>= |abs(-p + q)| 0.0))
; d is nonnegative
(assert (>= d 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) K d) (* |Max(K, L)| d)) 0.0))
(check-sat)
(reset)
; published/L18, step 2
; claim: L*d <= Max(K, L)*d
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const K Real)
(declare-const L Real)
(declare-const |Max(K, L)| Real)
(declare-const a Real)
(declare-const |abs(-a + b)| Real)
(declare-const |abs(-p + q)| Real)
(declare-const b Real)
(declare-const d Real)
(declare-const p Real)
(declare-const q Real)
; H1
(assert (>= (+ (* K d) (* (- 1.0) |abs(-a + b)|)) 0.0))
; H2
(assert (>= (+ (* L d) (* (- 1.0) |abs(-p + q)|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) K d) (* |Max(K, L)| d)) 0.0))
; about d
(assert (>= d 0.0))
; about abs(-p + q)
(assert (= (+ (* |abs(-p + q)| |abs(-p + q)|) (* 2.0 p q) (* (- 1.0) p p) (* (- 1.0) q q)) 0.0))
; about abs(-p + q)
(assert (>= (+ |abs(-p + q)| p (* (- 1.0) q)) 0.0))
; about abs(-p + q)
(assert (>= (+ |abs(-p + q)| (* (- 1.0) p) q) 0.0))
; about abs(-a + b)
(assert (= (+ (* 2.0 a b) (* (- 1.0) a a) (* |abs(-a + b)| |abs(-a + b)|) (* (- 1.0) b b)) 0.0))
; about abs(-a + b)
(assert (>= (+ a |abs(-a + b)| (* (- 1.0) b)) 0.0))
; about abs(-a + b)
(assert (>= (+ (* (- 1.0) a) |abs(-a + b)| b) 0.0))
; about Max(K, L)
(assert (>= (+ (* (- 1.0) K) |Max(K, L)|) 0.0))
; about Max(K, L)
(assert (>= (+ (* (- 1.0) L) |Max(K, L)|) 0.0))
; about Max(K, L)
(assert (or (= (+ (* (- 1.0) K) |Max(K, L)|) 0.0) (= (+ (* (- 1.0) L) |Max(K, L)|) 0.0)))
; about L
(assert (>= L 0.0))
; about K
(assert (>= K 0.0))
; K is nonnegative
(assert (>= K 0.0))
; L is nonnegative
(assert (>= L 0.0))
; Max(K, L) is nonnegative
(assert (>= |Max(K, L)| 0.0))
; abs(-a + b) is nonnegative
(assert (>= |abs(-a + b)| 0.0))
; abs(-p + q) is nonnegative
(assert (>= |abs(-p + q)| 0.0))
; d is nonnegative
(assert (>= d 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) L d) (* |Max(K, L)| d)) 0.0))
(check-sat)
(reset)
; published/L18, claim
; claim: Abs(Max(a, p) - Max(b, q)) <= Max(K, L)*d
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const K Real)
(declare-const L Real)
(declare-const |Max(K, L)| Real)
(declare-const |Max(a, p)| Real)
(declare-const |Max(b, q)| Real)
(declare-const a Real)
(declare-const |abs(-Max(a, p) + Max(b, q))| Real)
(declare-const |abs(-a + b)| Real)
(declare-const |abs(-p + q)| Real)
(declare-const b Real)
(declare-const d Real)
(declare-const p Real)
(declare-const q Real)
; H1
(assert (>= (+ (* K d) (* (- 1.0) |abs(-a + b)|)) 0.0))
; H2
(assert (>= (+ (* L d) (* (- 1.0) |abs(-p + q)|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) K d) (* |Max(K, L)| d)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) L d) (* |Max(K, L)| d)) 0.0))
; about d
(assert (>= d 0.0))
; about abs(-p + q)
(assert (= (+ (* |abs(-p + q)| |abs(-p + q)|) (* 2.0 p q) (* (- 1.0) p p) (* (- 1.0) q q)) 0.0))
; about abs(-p + q)
(assert (>= (+ |abs(-p + q)| p (* (- 1.0) q)) 0.0))
; about abs(-p + q)
(assert (>= (+ |abs(-p + q)| (* (- 1.0) p) q) 0.0))
; about abs(-a + b)
(assert (= (+ (* 2.0 a b) (* (- 1.0) a a) (* |abs(-a + b)| |abs(-a + b)|) (* (- 1.0) b b)) 0.0))
; about abs(-a + b)
(assert (>= (+ a |abs(-a + b)| (* (- 1.0) b)) 0.0))
; about abs(-a + b)
(assert (>= (+ (* (- 1.0) a) |abs(-a + b)| b) 0.0))
; about abs(-Max(a, p) + Max(b, q))
(assert (= (+ (* 2.0 |Max(a, p)| |Max(b, q)|) (* (- 1.0) |Max(a, p)| |Max(a, p)|) (* (- 1.0) |Max(b, q)| |Max(b, q)|) (* |abs(-Max(a, p) + Max(b, q))| |abs(-Max(a, p) + Max(b, q))|)) 0.0))
; about abs(-Max(a, p) + Max(b, q))
(assert (>= (+ |Max(a, p)| (* (- 1.0) |Max(b, q)|) |abs(-Max(a, p) + Max(b, q))|) 0.0))
; about abs(-Max(a, p) + Max(b, q))
(assert (>= (+ (* (- 1.0) |Max(a, p)|) |Max(b, q)| |abs(-Max(a, p) + Max(b, q))|) 0.0))
; about Max(b, q)
(assert (>= (+ |Max(b, q)| (* (- 1.0) b)) 0.0))
; about Max(b, q)
(assert (>= (+ |Max(b, q)| (* (- 1.0) q)) 0.0))
; about Max(b, q)
(assert (or (= (+ |Max(b, q)| (* (- 1.0) b)) 0.0) (= (+ |Max(b, q)| (* (- 1.0) q)) 0.0)))
; about Max(a, p)
(assert (>= (+ |Max(a, p)| (* (- 1.0) a)) 0.0))
; about Max(a, p)
(assert (>= (+ |Max(a, p)| (* (- 1.0) p)) 0.0))
; about Max(a, p)
(assert (or (= (+ |Max(a, p)| (* (- 1.0) a)) 0.0) (= (+ |Max(a, p)| (* (- 1.0) p)) 0.0)))
; about Max(K, L)
(assert (>= (+ (* (- 1.0) K) |Max(K, L)|) 0.0))
; about Max(K, L)
(assert (>= (+ (* (- 1.0) L) |Max(K, L)|) 0.0))
; about Max(K, L)
(assert (or (= (+ (* (- 1.0) K) |Max(K, L)|) 0.0) (= (+ (* (- 1.0) L) |Max(K, L)|) 0.0)))
; about L
(assert (>= L 0.0))
; about K
(assert (>= K 0.0))
; K is nonnegative
(assert (>= K 0.0))
; L is nonnegative
(assert (>= L 0.0))
; Max(K, L) is nonnegative
(assert (>= |Max(K, L)| 0.0))
; abs(-Max(a, p) + Max(b, q)) is nonnegative
(assert (>= |abs(-Max(a, p) + Max(b, q))| 0.0))
; abs(-a + b) is nonnegative
(assert (>= |abs(-a + b)| 0.0))
; abs(-p + q) is nonnegative
(assert (>= |abs(-p + q)| 0.0))
; d is nonnegative
(assert (>= d 0.0))
; the negation of the claim
(assert (< (+ (* |Max(K, L)| d) (* (- 1.0) |abs(-Max(a, p) + Max(b, q))|)) 0.0))
(check-sat)
