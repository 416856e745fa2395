; published/P16a, step 1, defined
; claim: 1 + 1/N*K_f*R == 1 + 1/N*K_f*R
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P16a, step 1, defined
; claim: exp(1/N*K_f*R) == exp(1/N*K_f*R)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P16a, step 2, base
; claim: exp(1/N*K_f*R*0) >= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P16a, step 2, step
; claim: exp(1/N*K_f*R*(k + 1)) >= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/N| Real)
(declare-const K_f Real)
(declare-const N Real)
(declare-const R Real)
(declare-const |exp(1/N*K_f*R)| Real)
(declare-const |exp(1/N*K_f*R*k)| Real)
; 1
(assert (>= (+ (- 1.0) (* (- 1.0) |1/N| K_f R) |exp(1/N*K_f*R)|) 0.0))
; induction hypothesis
(assert (>= (+ (- 1.0) |exp(1/N*K_f*R*k)|) 0.0))
; index
(assert (>= (+ (- 1.0) N) 0.0))
; about exp(1/N*K_f*R*k)
(assert (> |exp(1/N*K_f*R*k)| 0.0))
; about exp(1/N*K_f*R)
(assert (> |exp(1/N*K_f*R)| 0.0))
; about R
(assert (>= R 0.0))
; about N
(assert (>= (+ (- 1.0) N) 0.0))
; about K_f
(assert (>= K_f 0.0))
; about 1/N
(assert (= (+ (- 1.0) (* |1/N| N)) 0.0))
; 1/N is nonnegative
(assert (>= |1/N| 0.0))
; K_f is nonnegative
(assert (>= K_f 0.0))
; N is nonnegative
(assert (>= N 0.0))
; R is nonnegative
(assert (>= R 0.0))
; exp(1/N*K_f*R) is nonnegative
(assert (>= |exp(1/N*K_f*R)| 0.0))
; exp(1/N*K_f*R*k) is nonnegative
(assert (>= |exp(1/N*K_f*R*k)| 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) (* |exp(1/N*K_f*R)| |exp(1/N*K_f*R*k)|)) 0.0))
(check-sat)
(reset)
; published/P16a, step 3, base
; claim: norm(x[0] - y[0]) <= (norm(x[0] - y[0]) + 0/N*M*delta)*exp(1/N*K_f*R*0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P16a, step 3, step
; claim: norm(x[k + 1] - y[k + 1]) <= (norm(x[0] - y[0]) + (k + 1)/N*M*delta)*exp(1/N*K_f*R*(k + 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/N| Real)
(declare-const K_f Real)
(declare-const M Real)
(declare-const N Real)
(declare-const R Real)
(declare-const delta Real)
(declare-const |exp(1/N*K_f*R)| Real)
(declare-const |exp(1/N*K_f*R*k)| Real)
(declare-const |inner(x[0], x[0])| Real)
(declare-const |inner(x[0], y[0])| Real)
(declare-const |inner(x[k + 1], x[k + 1])| Real)
(declare-const |inner(x[k + 1], y[k + 1])| Real)
(declare-const |inner(x[k], x[k])| Real)
(declare-const |inner(x[k], y[k])| Real)
(declare-const |inner(y[0], y[0])| Real)
(declare-const |inner(y[k + 1], y[k + 1])| Real)
(declare-const |inner(y[k], y[k])| Real)
(declare-const k Real)
(declare-const |norm(x[0] + (-1)*y[0])| Real)
(declare-const |norm(x[0])| Real)
(declare-const |norm(x[k + 1] + (-1)*y[k + 1])| Real)
(declare-const |norm(x[k + 1])| Real)
(declare-const |norm(x[k] + (-1)*y[k])| Real)
(declare-const |norm(x[k])| Real)
(declare-const |norm(y[0])| Real)
(declare-const |norm(y[k + 1])| Real)
(declare-const |norm(y[k])| Real)
; 1
(assert (>= (+ (- 1.0) (* (- 1.0) |1/N| K_f R) |exp(1/N*K_f*R)|) 0.0))
; induction hypothesis
(assert (>= (+ (* |1/N| M delta |exp(1/N*K_f*R*k)| k) (* |exp(1/N*K_f*R*k)| |norm(x[0] + (-1)*y[0])|) (* (- 1.0) |norm(x[k] + (-1)*y[k])|)) 0.0))
; H1
(assert (>= (+ (* |1/N| K_f R |norm(x[k] + (-1)*y[k])|) (* |1/N| M delta) (* (- 1.0) |norm(x[k + 1] + (-1)*y[k + 1])|) |norm(x[k] + (-1)*y[k])|) 0.0))
; 2
(assert (>= (+ (- 1.0) |exp(1/N*K_f*R*k)|) 0.0))
; index
(assert (>= (+ (- 1.0) N) 0.0))
; index
(assert (>= k 0.0))
; about norm(x[k] + (-1)*y[k])
(assert (= (+ (* (- 1.0) |inner(x[k], x[k])|) (* 2.0 |inner(x[k], y[k])|) (* (- 1.0) |inner(y[k], y[k])|) (* |norm(x[k] + (-1)*y[k])| |norm(x[k] + (-1)*y[k])|)) 0.0))
; about inner(y[k], y[k])
(assert (= (+ |inner(y[k], y[k])| (* (- 1.0) |norm(y[k])| |norm(y[k])|)) 0.0))
; about norm(y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], y[k])|) (* |norm(y[k])| |norm(y[k])|)) 0.0))
; about inner(x[k], x[k])
(assert (= (+ |inner(x[k], x[k])| (* (- 1.0) |norm(x[k])| |norm(x[k])|)) 0.0))
; about norm(x[k])
(assert (= (+ (* (- 1.0) |inner(x[k], x[k])|) (* |norm(x[k])| |norm(x[k])|)) 0.0))
; about norm(x[k + 1] + (-1)*y[k + 1])
(assert (= (+ (* (- 1.0) |inner(x[k + 1], x[k + 1])|) (* 2.0 |inner(x[k + 1], y[k + 1])|) (* (- 1.0) |inner(y[k + 1], y[k + 1])|) (* |norm(x[k + 1] + (-1)*y[k + 1])| |norm(x[k + 1] + (-1)*y[k + 1])|)) 0.0))
; about inner(y[k + 1], y[k + 1])
(assert (= (+ |inner(y[k + 1], y[k + 1])| (* (- 1.0) |norm(y[k + 1])| |norm(y[k + 1])|)) 0.0))
; about norm(y[k + 1])
(assert (= (+ (* (- 1.0) |inner(y[k + 1], y[k + 1])|) (* |norm(y[k + 1])| |norm(y[k + 1])|)) 0.0))
; about inner(x[k + 1], x[k + 1])
(assert (= (+ |inner(x[k + 1], x[k + 1])| (* (- 1.0) |norm(x[k + 1])| |norm(x[k + 1])|)) 0.0))
; about norm(x[k + 1])
(assert (= (+ (* (- 1.0) |inner(x[k + 1], x[k + 1])|) (* |norm(x[k + 1])| |norm(x[k + 1])|)) 0.0))
; about norm(x[0] + (-1)*y[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* 2.0 |inner(x[0], y[0])|) (* (- 1.0) |inner(y[0], y[0])|) (* |norm(x[0] + (-1)*y[0])| |norm(x[0] + (-1)*y[0])|)) 0.0))
; about inner(y[0], y[0])
(assert (= (+ |inner(y[0], y[0])| (* (- 1.0) |norm(y[0])| |norm(y[0])|)) 0.0))
; about norm(y[0])
(assert (= (+ (* (- 1.0) |inner(y[0], y[0])|) (* |norm(y[0])| |norm(y[0])|)) 0.0))
; about inner(x[0], x[0])
(assert (= (+ |inner(x[0], x[0])| (* (- 1.0) |norm(x[0])| |norm(x[0])|)) 0.0))
; about norm(x[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* |norm(x[0])| |norm(x[0])|)) 0.0))
; about k
(assert (>= k 0.0))
; about exp(1/N*K_f*R*k)
(assert (> |exp(1/N*K_f*R*k)| 0.0))
; about exp(1/N*K_f*R)
(assert (> |exp(1/N*K_f*R)| 0.0))
; about delta
(assert (>= delta 0.0))
; about R
(assert (>= R 0.0))
; about N
(assert (>= (+ (- 1.0) N) 0.0))
; about M
(assert (>= M 0.0))
; about K_f
(assert (>= K_f 0.0))
; about 1/N
(assert (= (+ (- 1.0) (* |1/N| N)) 0.0))
; 1/N is nonnegative
(assert (>= |1/N| 0.0))
; K_f is nonnegative
(assert (>= K_f 0.0))
; M is nonnegative
(assert (>= M 0.0))
; N is nonnegative
(assert (>= N 0.0))
; R is nonnegative
(assert (>= R 0.0))
; delta is nonnegative
(assert (>= delta 0.0))
; exp(1/N*K_f*R) is nonnegative
(assert (>= |exp(1/N*K_f*R)| 0.0))
; exp(1/N*K_f*R*k) is nonnegative
(assert (>= |exp(1/N*K_f*R*k)| 0.0))
; inner(x[0], x[0]) is nonnegative
(assert (>= |inner(x[0], x[0])| 0.0))
; inner(x[k + 1], x[k + 1]) is nonnegative
(assert (>= |inner(x[k + 1], x[k + 1])| 0.0))
; inner(x[k], x[k]) is nonnegative
(assert (>= |inner(x[k], x[k])| 0.0))
; inner(y[0], y[0]) is nonnegative
(assert (>= |inner(y[0], y[0])| 0.0))
; inner(y[k + 1], y[k + 1]) is nonnegative
(assert (>= |inner(y[k + 1], y[k + 1])| 0.0))
; inner(y[k], y[k]) is nonnegative
(assert (>= |inner(y[k], y[k])| 0.0))
; k is nonnegative
(assert (>= k 0.0))
; norm(x[0] + (-1)*y[0]) is nonnegative
(assert (>= |norm(x[0] + (-1)*y[0])| 0.0))
; norm(x[0]) is nonnegative
(assert (>= |norm(x[0])| 0.0))
; norm(x[k + 1] + (-1)*y[k + 1]) is nonnegative
(assert (>= |norm(x[k + 1] + (-1)*y[k + 1])| 0.0))
; norm(x[k + 1]) is nonnegative
(assert (>= |norm(x[k + 1])| 0.0))
; norm(x[k] + (-1)*y[k]) is nonnegative
(assert (>= |norm(x[k] + (-1)*y[k])| 0.0))
; norm(x[k]) is nonnegative
(assert (>= |norm(x[k])| 0.0))
; norm(y[0]) is nonnegative
(assert (>= |norm(y[0])| 0.0))
; norm(y[k + 1]) is nonnegative
(assert (>= |norm(y[k + 1])| 0.0))
; norm(y[k]) is nonnegative
(assert (>= |norm(y[k])| 0.0))
; the negation of the claim
(assert (< (+ (* |1/N| M delta |exp(1/N*K_f*R)| |exp(1/N*K_f*R*k)|) (* |1/N| M delta |exp(1/N*K_f*R)| |exp(1/N*K_f*R*k)| k) (* |exp(1/N*K_f*R)| |exp(1/N*K_f*R*k)| |norm(x[0] + (-1)*y[0])|) (* (- 1.0) |norm(x[k + 1] + (-1)*y[k + 1])|)) 0.0))
(check-sat)
(reset)
; published/P16a, step 4, premise
; claim: 1/N*K_f*R*N <= K_f*R
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/N| Real)
(declare-const K_f Real)
(declare-const N Real)
(declare-const R Real)
(declare-const |exp(1/N*K_f*R)| Real)
; 1
(assert (>= (+ (- 1.0) (* (- 1.0) |1/N| K_f R) |exp(1/N*K_f*R)|) 0.0))
; index
(assert (>= (+ (- 1.0) N) 0.0))
; about exp(1/N*K_f*R)
(assert (> |exp(1/N*K_f*R)| 0.0))
; about R
(assert (>= R 0.0))
; about N
(assert (>= (+ (- 1.0) N) 0.0))
; about K_f
(assert (>= K_f 0.0))
; about 1/N
(assert (= (+ (- 1.0) (* |1/N| N)) 0.0))
; 1/N is nonnegative
(assert (>= |1/N| 0.0))
; K_f is nonnegative
(assert (>= K_f 0.0))
; N is nonnegative
(assert (>= N 0.0))
; R is nonnegative
(assert (>= R 0.0))
; exp(1/N*K_f*R) is nonnegative
(assert (>= |exp(1/N*K_f*R)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/N| K_f N R) (* K_f R)) 0.0))
(check-sat)
(reset)
; published/P16a, step 4, defined
; claim: exp(1/N*K_f*R*N) == exp(1/N*K_f*R*N)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P16a, step 4, defined
; claim: exp(K_f*R) == exp(K_f*R)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/P16a, step 5
; claim: norm(x[N] - y[N]) <= (norm(x[0] - y[0]) + M*delta)*exp(1/N*K_f*R*N)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/N| Real)
(declare-const M Real)
(declare-const N Real)
(declare-const delta Real)
(declare-const |exp(1/N*K_f*N*R)| Real)
(declare-const |inner(x[0], x[0])| Real)
(declare-const |inner(x[0], y[0])| Real)
(declare-const |inner(x[N], x[N])| Real)
(declare-const |inner(x[N], y[N])| Real)
(declare-const |inner(y[0], y[0])| Real)
(declare-const |inner(y[N], y[N])| Real)
(declare-const |norm(x[0] + (-1)*y[0])| Real)
(declare-const |norm(x[0])| Real)
(declare-const |norm(x[N] + (-1)*y[N])| Real)
(declare-const |norm(x[N])| Real)
(declare-const |norm(y[0])| Real)
(declare-const |norm(y[N])| Real)
; 3
(assert (>= (+ (* |1/N| M N delta |exp(1/N*K_f*N*R)|) (* |exp(1/N*K_f*N*R)| |norm(x[0] + (-1)*y[0])|) (* (- 1.0) |norm(x[N] + (-1)*y[N])|)) 0.0))
; 3
(assert (>= 0.0 0.0))
; index
(assert (>= (+ (- 1.0) N) 0.0))
; about norm(x[N] + (-1)*y[N])
(assert (= (+ (* (- 1.0) |inner(x[N], x[N])|) (* 2.0 |inner(x[N], y[N])|) (* (- 1.0) |inner(y[N], y[N])|) (* |norm(x[N] + (-1)*y[N])| |norm(x[N] + (-1)*y[N])|)) 0.0))
; about inner(y[N], y[N])
(assert (= (+ |inner(y[N], y[N])| (* (- 1.0) |norm(y[N])| |norm(y[N])|)) 0.0))
; about norm(y[N])
(assert (= (+ (* (- 1.0) |inner(y[N], y[N])|) (* |norm(y[N])| |norm(y[N])|)) 0.0))
; about inner(x[N], x[N])
(assert (= (+ |inner(x[N], x[N])| (* (- 1.0) |norm(x[N])| |norm(x[N])|)) 0.0))
; about norm(x[N])
(assert (= (+ (* (- 1.0) |inner(x[N], x[N])|) (* |norm(x[N])| |norm(x[N])|)) 0.0))
; about norm(x[0] + (-1)*y[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* 2.0 |inner(x[0], y[0])|) (* (- 1.0) |inner(y[0], y[0])|) (* |norm(x[0] + (-1)*y[0])| |norm(x[0] + (-1)*y[0])|)) 0.0))
; about inner(y[0], y[0])
(assert (= (+ |inner(y[0], y[0])| (* (- 1.0) |norm(y[0])| |norm(y[0])|)) 0.0))
; about norm(y[0])
(assert (= (+ (* (- 1.0) |inner(y[0], y[0])|) (* |norm(y[0])| |norm(y[0])|)) 0.0))
; about inner(x[0], x[0])
(assert (= (+ |inner(x[0], x[0])| (* (- 1.0) |norm(x[0])| |norm(x[0])|)) 0.0))
; about norm(x[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* |norm(x[0])| |norm(x[0])|)) 0.0))
; about exp(1/N*K_f*N*R)
(assert (> |exp(1/N*K_f*N*R)| 0.0))
; about delta
(assert (>= delta 0.0))
; about N
(assert (>= (+ (- 1.0) N) 0.0))
; about M
(assert (>= M 0.0))
; about 1/N
(assert (= (+ (- 1.0) (* |1/N| N)) 0.0))
; 1/N is nonnegative
(assert (>= |1/N| 0.0))
; M is nonnegative
(assert (>= M 0.0))
; N is nonnegative
(assert (>= N 0.0))
; delta is nonnegative
(assert (>= delta 0.0))
; exp(1/N*K_f*N*R) is nonnegative
(assert (>= |exp(1/N*K_f*N*R)| 0.0))
; inner(x[0], x[0]) is nonnegative
(assert (>= |inner(x[0], x[0])| 0.0))
; inner(x[N], x[N]) is nonnegative
(assert (>= |inner(x[N], x[N])| 0.0))
; inner(y[0], y[0]) is nonnegative
(assert (>= |inner(y[0], y[0])| 0.0))
; inner(y[N], y[N]) is nonnegative
(assert (>= |inner(y[N], y[N])| 0.0))
; norm(x[0] + (-1)*y[0]) is nonnegative
(assert (>= |norm(x[0] + (-1)*y[0])| 0.0))
; norm(x[0]) is nonnegative
(assert (>= |norm(x[0])| 0.0))
; norm(x[N] + (-1)*y[N]) is nonnegative
(assert (>= |norm(x[N] + (-1)*y[N])| 0.0))
; norm(x[N]) is nonnegative
(assert (>= |norm(x[N])| 0.0))
; norm(y[0]) is nonnegative
(assert (>= |norm(y[0])| 0.0))
; norm(y[N]) is nonnegative
(assert (>= |norm(y[N])| 0.0))
; the negation of the claim
(assert (< (+ (* M delta |exp(1/N*K_f*N*R)|) (* |exp(1/N*K_f*N*R)| |norm(x[0] + (-1)*y[0])|) (* (- 1.0) |norm(x[N] + (-1)*y[N])|)) 0.0))
(check-sat)
(reset)
; published/P16a, claim
; claim: norm(x[N] - y[N]) <= (norm(x[0] - y[0]) + M*delta)*exp(K_f*R)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const delta Real)
(declare-const |exp(1/N*K_f*N*R)| Real)
(declare-const |exp(K_f*R)| Real)
(declare-const |inner(x[0], x[0])| Real)
(declare-const |inner(x[0], y[0])| Real)
(declare-const |inner(x[N], x[N])| Real)
(declare-const |inner(x[N], y[N])| Real)
(declare-const |inner(y[0], y[0])| Real)
(declare-const |inner(y[N], y[N])| Real)
(declare-const |norm(x[0] + (-1)*y[0])| Real)
(declare-const |norm(x[0])| Real)
(declare-const |norm(x[N] + (-1)*y[N])| Real)
(declare-const |norm(x[N])| Real)
(declare-const |norm(y[0])| Real)
(declare-const |norm(y[N])| Real)
; 4
(assert (>= (+ (* (- 1.0) |exp(1/N*K_f*N*R)|) |exp(K_f*R)|) 0.0))
; 5
(assert (>= (+ (* M delta |exp(1/N*K_f*N*R)|) (* |exp(1/N*K_f*N*R)| |norm(x[0] + (-1)*y[0])|) (* (- 1.0) |norm(x[N] + (-1)*y[N])|)) 0.0))
; about norm(x[N] + (-1)*y[N])
(assert (= (+ (* (- 1.0) |inner(x[N], x[N])|) (* 2.0 |inner(x[N], y[N])|) (* (- 1.0) |inner(y[N], y[N])|) (* |norm(x[N] + (-1)*y[N])| |norm(x[N] + (-1)*y[N])|)) 0.0))
; about inner(y[N], y[N])
(assert (= (+ |inner(y[N], y[N])| (* (- 1.0) |norm(y[N])| |norm(y[N])|)) 0.0))
; about norm(y[N])
(assert (= (+ (* (- 1.0) |inner(y[N], y[N])|) (* |norm(y[N])| |norm(y[N])|)) 0.0))
; about inner(x[N], x[N])
(assert (= (+ |inner(x[N], x[N])| (* (- 1.0) |norm(x[N])| |norm(x[N])|)) 0.0))
; about norm(x[N])
(assert (= (+ (* (- 1.0) |inner(x[N], x[N])|) (* |norm(x[N])| |norm(x[N])|)) 0.0))
; about norm(x[0] + (-1)*y[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* 2.0 |inner(x[0], y[0])|) (* (- 1.0) |inner(y[0], y[0])|) (* |norm(x[0] + (-1)*y[0])| |norm(x[0] + (-1)*y[0])|)) 0.0))
; about inner(y[0], y[0])
(assert (= (+ |inner(y[0], y[0])| (* (- 1.0) |norm(y[0])| |norm(y[0])|)) 0.0))
; about norm(y[0])
(assert (= (+ (* (- 1.0) |inner(y[0], y[0])|) (* |norm(y[0])| |norm(y[0])|)) 0.0))
; about inner(x[0], x[0])
(assert (= (+ |inner(x[0], x[0])| (* (- 1.0) |norm(x[0])| |norm(x[0])|)) 0.0))
; about norm(x[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* |norm(x[0])| |norm(x[0])|)) 0.0))
; about exp(K_f*R)
(assert (> |exp(K_f*R)| 0.0))
; about exp(1/N*K_f*N*R)
(assert (> |exp(1/N*K_f*N*R)| 0.0))
; about delta
(assert (>= delta 0.0))
; about M
(assert (>= M 0.0))
; M is nonnegative
(assert (>= M 0.0))
; delta is nonnegative
(assert (>= delta 0.0))
; exp(1/N*K_f*N*R) is nonnegative
(assert (>= |exp(1/N*K_f*N*R)| 0.0))
; exp(K_f*R) is nonnegative
(assert (>= |exp(K_f*R)| 0.0))
; inner(x[0], x[0]) is nonnegative
(assert (>= |inner(x[0], x[0])| 0.0))
; inner(x[N], x[N]) is nonnegative
(assert (>= |inner(x[N], x[N])| 0.0))
; inner(y[0], y[0]) is nonnegative
(assert (>= |inner(y[0], y[0])| 0.0))
; inner(y[N], y[N]) is nonnegative
(assert (>= |inner(y[N], y[N])| 0.0))
; norm(x[0] + (-1)*y[0]) is nonnegative
(assert (>= |norm(x[0] + (-1)*y[0])| 0.0))
; norm(x[0]) is nonnegative
(assert (>= |norm(x[0])| 0.0))
; norm(x[N] + (-1)*y[N]) is nonnegative
(assert (>= |norm(x[N] + (-1)*y[N])| 0.0))
; norm(x[N]) is nonnegative
(assert (>= |norm(x[N])| 0.0))
; norm(y[0]) is nonnegative
(assert (>= |norm(y[0])| 0.0))
; norm(y[N]) is nonnegative
(assert (>= |norm(y[N])| 0.0))
; the negation of the claim
(assert (< (+ (* M delta |exp(K_f*R)|) (* |exp(K_f*R)| |norm(x[0] + (-1)*y[0])|) (* (- 1.0) |norm(x[N] + (-1)*y[N])|)) 0.0))
(check-sat)
