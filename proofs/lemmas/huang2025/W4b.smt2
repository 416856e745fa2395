; huang2025/W4b, step 1, base
; claim: -sigma[0] <= gap[0]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Max(-sigma[0], 0)| Real)
(declare-const |gap[0]| Real)
(declare-const |sigma[0]| Real)
; definition
(assert (= (+ |Max(-sigma[0], 0)| (* (- 1.0) |gap[0]|)) 0.0))
; about Max(-sigma[0], 0)
(assert (>= (+ |Max(-sigma[0], 0)| |sigma[0]|) 0.0))
; about Max(-sigma[0], 0)
(assert (>= |Max(-sigma[0], 0)| 0.0))
; about Max(-sigma[0], 0)
(assert (or (= (+ |Max(-sigma[0], 0)| |sigma[0]|) 0.0) (= |Max(-sigma[0], 0)| 0.0)))
; Max(-sigma[0], 0) is nonnegative
(assert (>= |Max(-sigma[0], 0)| 0.0))
; the negation of the claim
(assert (< (+ |gap[0]| |sigma[0]|) 0.0))
(check-sat)
(reset)
; huang2025/W4b, step 1, step
; claim: -sigma[j + 1] <= gap[j + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Max(-sigma[j + 1], gap[j])| Real)
(declare-const |gap[j + 1]| Real)
(declare-const |gap[j]| Real)
(declare-const |sigma[j + 1]| Real)
(declare-const |sigma[j]| Real)
; induction hypothesis
(assert (>= (+ |gap[j]| |sigma[j]|) 0.0))
; definition
(assert (= (+ |Max(-sigma[j + 1], gap[j])| (* (- 1.0) |gap[j + 1]|)) 0.0))
; about Max(-sigma[j + 1], gap[j])
(assert (>= (+ |Max(-sigma[j + 1], gap[j])| |sigma[j + 1]|) 0.0))
; about Max(-sigma[j + 1], gap[j])
(assert (>= (+ |Max(-sigma[j + 1], gap[j])| (* (- 1.0) |gap[j]|)) 0.0))
; about Max(-sigma[j + 1], gap[j])
(assert (or (= (+ |Max(-sigma[j + 1], gap[j])| |sigma[j + 1]|) 0.0) (= (+ |Max(-sigma[j + 1], gap[j])| (* (- 1.0) |gap[j]|)) 0.0)))
; the negation of the claim
(assert (< (+ |gap[j + 1]| |sigma[j + 1]|) 0.0))
(check-sat)
(reset)
; huang2025/W4b, step 2, base
; claim: -sigma[j] <= gap[j]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |gap[j]| Real)
(declare-const |sigma[j]| Real)
; 1
(assert (>= (+ |gap[j]| |sigma[j]|) 0.0))
; index
(assert (>= 0.0 0.0))
; the negation of the claim
(assert (< (+ |gap[j]| |sigma[j]|) 0.0))
(check-sat)
(reset)
; huang2025/W4b, step 2, step
; claim: -sigma[j] <= gap[k + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Max(-sigma[k + 1], gap[k])| Real)
(declare-const |gap[j]| Real)
(declare-const |gap[k + 1]| Real)
(declare-const |gap[k]| Real)
(declare-const |sigma[j]| Real)
(declare-const |sigma[k + 1]| Real)
; induction hypothesis
(assert (>= (+ |gap[k]| |sigma[j]|) 0.0))
; definition
(assert (= (+ |Max(-sigma[k + 1], gap[k])| (* (- 1.0) |gap[k + 1]|)) 0.0))
; 1
(assert (>= (+ |gap[j]| |sigma[j]|) 0.0))
; 1
(assert (>= (+ |gap[k + 1]| |sigma[k + 1]|) 0.0))
; about Max(-sigma[k + 1], gap[k])
(assert (>= (+ |Max(-sigma[k + 1], gap[k])| |sigma[k + 1]|) 0.0))
; about Max(-sigma[k + 1], gap[k])
(assert (>= (+ |Max(-sigma[k + 1], gap[k])| (* (- 1.0) |gap[k]|)) 0.0))
; about Max(-sigma[k + 1], gap[k])
(assert (or (= (+ |Max(-sigma[k + 1], gap[k])| |sigma[k + 1]|) 0.0) (= (+ |Max(-sigma[k + 1], gap[k])| (* (- 1.0) |gap[k]|)) 0.0)))
; the negation of the claim
(assert (< (+ |gap[k + 1]| |sigma[j]|) 0.0))
(check-sat)
(reset)
; huang2025/W4b, step 3, each
; claim: -B[k + 1, i]*sigma[i] <= B[k + 1, i]*gap[k]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |B[k + 1, i]| Real)
(declare-const |gap[i]| Real)
(declare-const |gap[k]| Real)
(declare-const |sigma[i]| Real)
(declare-const |sigma[k]| Real)
; 2
(assert (>= (+ |gap[i]| |sigma[i]|) 0.0))
; 2
(assert (>= (+ |gap[k]| |sigma[i]|) 0.0))
; 2
(assert (>= (+ |gap[k]| |sigma[k]|) 0.0))
; about B[k + 1, i]
(assert (>= |B[k + 1, i]| 0.0))
; B[k + 1, i] is nonnegative
(assert (>= |B[k + 1, i]| 0.0))
; the negation of the claim
(assert (< (+ (* |B[k + 1, i]| |gap[k]|) (* |B[k + 1, i]| |sigma[i]|)) 0.0))
(check-sat)
(reset)
; huang2025/W4b, step 4, base
; claim: gap[0] <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |B[1, 0]| Real)
(declare-const L_0 Real)
(declare-const |Max(-sigma[0], 0)| Real)
(declare-const |Max(-sigma[k + 1], gap[k])| Real)
(declare-const |Sum(B[k + 1, i1]*sigma[i1], i1, 0, k)| Real)
(declare-const |Sum(B[k + 1, i1], i1, 0, k)| Real)
(declare-const |Sum(B[k + 2, i1]*sigma[i1], i1, 0, k + 1)| Real)
(declare-const |Sum(B[k + 2, i1], i1, 0, k + 1)| Real)
(declare-const |gap[0]| Real)
(declare-const |gap[k + 1]| Real)
(declare-const |gap[k]| Real)
(declare-const |sigma[0]| Real)
(declare-const |sigma[k + 1]| Real)
; H1
(assert (= (+ L_0 |Sum(B[k + 1, i1]*sigma[i1], i1, 0, k)| (* (- 1.0) |sigma[k + 1]|)) 0.0))
; H1
(assert (= (+ L_0 (* (- 1.0) |sigma[0]|)) 0.0))
; definition
(assert (= (+ |Max(-sigma[0], 0)| (* (- 1.0) |gap[0]|)) 0.0))
; definition
(assert (= (+ |Max(-sigma[k + 1], gap[k])| (* (- 1.0) |gap[k + 1]|)) 0.0))
; 3
(assert (>= (+ |Sum(B[k + 1, i1]*sigma[i1], i1, 0, k)| (* |Sum(B[k + 1, i1], i1, 0, k)| |gap[k]|)) 0.0))
; 3
(assert (>= (+ (* |B[1, 0]| |gap[0]|) (* |B[1, 0]| |sigma[0]|)) 0.0))
; 3
(assert (>= (+ |Sum(B[k + 2, i1]*sigma[i1], i1, 0, k + 1)| (* |Sum(B[k + 2, i1], i1, 0, k + 1)| |gap[k + 1]|)) 0.0))
; about Max(-sigma[k + 1], gap[k])
(assert (>= (+ |Max(-sigma[k + 1], gap[k])| |sigma[k + 1]|) 0.0))
; about Max(-sigma[k + 1], gap[k])
(assert (>= (+ |Max(-sigma[k + 1], gap[k])| (* (- 1.0) |gap[k]|)) 0.0))
; about Max(-sigma[k + 1], gap[k])
(assert (or (= (+ |Max(-sigma[k + 1], gap[k])| |sigma[k + 1]|) 0.0) (= (+ |Max(-sigma[k + 1], gap[k])| (* (- 1.0) |gap[k]|)) 0.0)))
; about Max(-sigma[0], 0)
(assert (>= (+ |Max(-sigma[0], 0)| |sigma[0]|) 0.0))
; about Max(-sigma[0], 0)
(assert (>= |Max(-sigma[0], 0)| 0.0))
; about Max(-sigma[0], 0)
(assert (or (= (+ |Max(-sigma[0], 0)| |sigma[0]|) 0.0) (= |Max(-sigma[0], 0)| 0.0)))
; about L_0
(assert (>= L_0 0.0))
; about B[1, 0]
(assert (>= |B[1, 0]| 0.0))
; B[1, 0] is nonnegative
(assert (>= |B[1, 0]| 0.0))
; L_0 is nonnegative
(assert (>= L_0 0.0))
; Max(-sigma[0], 0) is nonnegative
(assert (>= |Max(-sigma[0], 0)| 0.0))
; Sum(B[k + 1, i1], i1, 0, k) is nonnegative
(assert (>= |Sum(B[k + 1, i1], i1, 0, k)| 0.0))
; Sum(B[k + 2, i1], i1, 0, k + 1) is nonnegative
(assert (>= |Sum(B[k + 2, i1], i1, 0, k + 1)| 0.0))
; the negation of the claim
(assert (< (* (- 1.0) |gap[0]|) 0.0))
(check-sat)
(reset)
; huang2025/W4b, step 4, step
; claim: gap[k + 1] <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L_0 Real)
(declare-const |Max(-sigma[k + 1], gap[k])| Real)
(declare-const |Sum(B[k + 1, i1]*sigma[i1], i1, 0, k)| Real)
(declare-const |Sum(B[k + 1, i1], i1, 0, k)| Real)
(declare-const |Sum(B[k + 2, i1]*sigma[i1], i1, 0, k + 1)| Real)
(declare-const |Sum(B[k + 2, i1], i1, 0, k + 1)| Real)
(declare-const |gap[k + 1]| Real)
(declare-const |gap[k]| Real)
(declare-const |sigma[0]| Real)
(declare-const |sigma[k + 1]| Real)
; induction hypothesis
(assert (>= (* (- 1.0) |gap[k]|) 0.0))
; H1
(assert (= (+ L_0 |Sum(B[k + 1, i1]*sigma[i1], i1, 0, k)| (* (- 1.0) |sigma[k + 1]|)) 0.0))
; H1
(assert (= (+ L_0 (* (- 1.0) |sigma[0]|)) 0.0))
; definition
(assert (= (+ |Max(-sigma[k + 1], gap[k])| (* (- 1.0) |gap[k + 1]|)) 0.0))
; 3
(assert (>= (+ |Sum(B[k + 1, i1]*sigma[i1], i1, 0, k)| (* |Sum(B[k + 1, i1], i1, 0, k)| |gap[k]|)) 0.0))
; 3
(assert (>= (+ |Sum(B[k + 2, i1]*sigma[i1], i1, 0, k + 1)| (* |Sum(B[k + 2, i1], i1, 0, k + 1)| |gap[k + 1]|)) 0.0))
; about Max(-sigma[k + 1], gap[k])
(assert (>= (+ |Max(-sigma[k + 1], gap[k])| |sigma[k + 1]|) 0.0))
; about Max(-sigma[k + 1], gap[k])
(assert (>= (+ |Max(-sigma[k + 1], gap[k])| (* (- 1.0) |gap[k]|)) 0.0))
; about Max(-sigma[k + 1], gap[k])
(assert (or (= (+ |Max(-sigma[k + 1], gap[k])| |sigma[k + 1]|) 0.0) (= (+ |Max(-sigma[k + 1], gap[k])| (* (- 1.0) |gap[k]|)) 0.0)))
; about L_0
(assert (>= L_0 0.0))
; L_0 is nonnegative
(assert (>= L_0 0.0))
; Sum(B[k + 1, i1], i1, 0, k) is nonnegative
(assert (>= |Sum(B[k + 1, i1], i1, 0, k)| 0.0))
; Sum(B[k + 2, i1], i1, 0, k + 1) is nonnegative
(assert (>= |Sum(B[k + 2, i1], i1, 0, k + 1)| 0.0))
; the negation of the claim
(assert (< (* (- 1.0) |gap[k + 1]|) 0.0))
(check-sat)
(reset)
; huang2025/W4b, step 5
; claim: sigma[j] >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Max(-sigma[j + 1], gap[j])| Real)
(declare-const |gap[j + 1]| Real)
(declare-const |gap[j]| Real)
(declare-const |sigma[j + 1]| Real)
(declare-const |sigma[j]| Real)
; definition
(assert (= (+ |Max(-sigma[j + 1], gap[j])| (* (- 1.0) |gap[j + 1]|)) 0.0))
; 1
(assert (>= (+ |gap[j]| |sigma[j]|) 0.0))
; 4
(assert (>= (* (- 1.0) |gap[j]|) 0.0))
; 1
(assert (>= (+ |gap[j + 1]| |sigma[j + 1]|) 0.0))
; 4
(assert (>= (* (- 1.0) |gap[j + 1]|) 0.0))
; about Max(-sigma[j + 1], gap[j])
(assert (>= (+ |Max(-sigma[j + 1], gap[j])| |sigma[j + 1]|) 0.0))
; about Max(-sigma[j + 1], gap[j])
(assert (>= (+ |Max(-sigma[j + 1], gap[j])| (* (- 1.0) |gap[j]|)) 0.0))
; about Max(-sigma[j + 1], gap[j])
(assert (or (= (+ |Max(-sigma[j + 1], gap[j])| |sigma[j + 1]|) 0.0) (= (+ |Max(-sigma[j + 1], gap[j])| (* (- 1.0) |gap[j]|)) 0.0)))
; the negation of the claim
(assert (< |sigma[j]| 0.0))
(check-sat)
(reset)
; huang2025/W4b, step 6, each
; claim: B[j, i]*sigma[i] <= top[i]*sigma[i]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |B[j, i]| Real)
(declare-const |sigma[i]| Real)
(declare-const |top[i]| Real)
; H2
(assert (>= (+ (* (- 1.0) |B[j, i]|) |top[i]|) 0.0))
; 5
(assert (>= |sigma[i]| 0.0))
; about top[i]
(assert (>= |top[i]| 0.0))
; about B[j, i]
(assert (>= |B[j, i]| 0.0))
; B[j, i] is nonnegative
(assert (>= |B[j, i]| 0.0))
; top[i] is nonnegative
(assert (>= |top[i]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |B[j, i]| |sigma[i]|) (* |sigma[i]| |top[i]|)) 0.0))
(check-sat)
(reset)
; huang2025/W4b, step 7, base
; claim: L_0 + Sum(top[s]*sigma[s], s, 0, 0 - 1) <= L_0*Product(1 + top[s], s, 0, 0 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; huang2025/W4b, step 7, step
; claim: L_0 + (Sum(top[s]*sigma[s], s, 0, j - 1) + top[j + 1 - 1]*sigma[j + 1 - 1]) <= L_0*((1 + top[j + 1 - 1])*Product(1 + top[s], s, 0, j - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L_0 Real)
(declare-const |Product(top[i1] + 1, i1, 0, j - 1)| Real)
(declare-const |Sum(B[j, i1]*sigma[i1], i1, 0, j - 1)| Real)
(declare-const |Sum(sigma[i1]*top[i1], i1, 0, j - 1)| Real)
(declare-const |sigma[j]| Real)
(declare-const |top[j]| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) L_0) (* L_0 |Product(top[i1] + 1, i1, 0, j - 1)|) (* (- 1.0) |Sum(sigma[i1]*top[i1], i1, 0, j - 1)|)) 0.0))
; H1
(assert (= (+ L_0 |Sum(B[j, i1]*sigma[i1], i1, 0, j - 1)| (* (- 1.0) |sigma[j]|)) 0.0))
; 6
(assert (>= (+ (* (- 1.0) |Sum(B[j, i1]*sigma[i1], i1, 0, j - 1)|) |Sum(sigma[i1]*top[i1], i1, 0, j - 1)|) 0.0))
; about top[j]
(assert (>= |top[j]| 0.0))
; about L_0
(assert (>= L_0 0.0))
; L_0 is nonnegative
(assert (>= L_0 0.0))
; Product(top[i1] + 1, i1, 0, j - 1) is nonnegative
(assert (>= |Product(top[i1] + 1, i1, 0, j - 1)| 0.0))
; top[j] is nonnegative
(assert (>= |top[j]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) L_0) (* L_0 |Product(top[i1] + 1, i1, 0, j - 1)|) (* L_0 |Product(top[i1] + 1, i1, 0, j - 1)| |top[j]|) (* (- 1.0) |Sum(sigma[i1]*top[i1], i1, 0, j - 1)|) (* (- 1.0) |sigma[j]| |top[j]|)) 0.0))
(check-sat)
(reset)
; huang2025/W4b, claim
; claim: sigma[n] <= L_0*Product(1 + top[s], s, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L_0 Real)
(declare-const |Product(top[i1] + 1, i1, 0, n - 1)| Real)
(declare-const |Sum(B[n, i1]*sigma[i1], i1, 0, n - 1)| Real)
(declare-const |Sum(sigma[i1]*top[i1], i1, 0, n - 1)| Real)
(declare-const |sigma[n]| Real)
; H1
(assert (= (+ L_0 |Sum(B[n, i1]*sigma[i1], i1, 0, n - 1)| (* (- 1.0) |sigma[n]|)) 0.0))
; 6
(assert (>= (+ (* (- 1.0) |Sum(B[n, i1]*sigma[i1], i1, 0, n - 1)|) |Sum(sigma[i1]*top[i1], i1, 0, n - 1)|) 0.0))
; 7
(assert (>= (+ (* (- 1.0) L_0) (* L_0 |Product(top[i1] + 1, i1, 0, n - 1)|) (* (- 1.0) |Sum(sigma[i1]*top[i1], i1, 0, n - 1)|)) 0.0))
; about L_0
(assert (>= L_0 0.0))
; L_0 is nonnegative
(assert (>= L_0 0.0))
; Product(top[i1] + 1, i1, 0, n - 1) is nonnegative
(assert (>= |Product(top[i1] + 1, i1, 0, n - 1)| 0.0))
; the negation of the claim
(assert (< (+ (* L_0 |Product(top[i1] + 1, i1, 0, n - 1)|) (* (- 1.0) |sigma[n]|)) 0.0))
(check-sat)
