; published/P3J, step 1
; claim: Abs(w) > 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |abs(w)| Real)
(declare-const w Real)
; H1
(assert (> (* w w) 0.0))
; about abs(w)
(assert (= (+ (* |abs(w)| |abs(w)|) (* (- 1.0) w w)) 0.0))
; about abs(w)
(assert (>= (+ |abs(w)| (* (- 1.0) w)) 0.0))
; about abs(w)
(assert (>= (+ |abs(w)| w) 0.0))
; abs(w) is nonnegative
(assert (>= |abs(w)| 0.0))
; the negation of the claim
(assert (<= |abs(w)| 0.0))
(check-sat)
(reset)
; published/P3J, step 2
; claim: Abs(w*p) == Abs(w)*p
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |abs(p*w)| Real)
(declare-const |abs(w)| Real)
(declare-const al Real)
(declare-const p Real)
(declare-const w Real)
; H2
(assert (>= (+ (* (- 1.0) al) p) 0.0))
; about al
(assert (> al 0.0))
; about abs(w)
(assert (= (+ (* |abs(w)| |abs(w)|) (* (- 1.0) w w)) 0.0))
; about abs(w)
(assert (>= (+ |abs(w)| (* (- 1.0) w)) 0.0))
; about abs(w)
(assert (>= (+ |abs(w)| w) 0.0))
; about abs(p*w)
(assert (= (+ (* |abs(p*w)| |abs(p*w)|) (* (- 1.0) p p w w)) 0.0))
; about abs(p*w)
(assert (>= (+ |abs(p*w)| (* (- 1.0) p w)) 0.0))
; about abs(p*w)
(assert (>= (+ |abs(p*w)| (* p w)) 0.0))
; abs(p*w) is nonnegative
(assert (>= |abs(p*w)| 0.0))
; abs(w) is nonnegative
(assert (>= |abs(w)| 0.0))
; al is nonnegative
(assert (>= al 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) |abs(p*w)|) (* |abs(w)| p)) 0.0)))
(check-sat)
(reset)
; published/P3J, step 3
; claim: q - p <= (be/al - 1)*p
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/al| Real)
(declare-const al Real)
(declare-const be Real)
(declare-const p Real)
(declare-const q Real)
; H2
(assert (>= (+ (* (- 1.0) al) p) 0.0))
; H5
(assert (>= (+ be (* (- 1.0) q)) 0.0))
; about be
(assert (> be 0.0))
; about al
(assert (> al 0.0))
; about 1/al
(assert (= (+ (- 1.0) (* |1/al| al)) 0.0))
; 1/al is nonnegative
(assert (>= |1/al| 0.0))
; al is nonnegative
(assert (>= al 0.0))
; be is nonnegative
(assert (>= be 0.0))
; the negation of the claim
(assert (< (+ (* |1/al| be p) (* (- 1.0) q)) 0.0))
(check-sat)
(reset)
; published/P3J, step 4
; claim: p - q <= (be/al - 1)*p
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/al| Real)
(declare-const al Real)
(declare-const be Real)
(declare-const p Real)
(declare-const q Real)
; H2
(assert (>= (+ (* (- 1.0) al) p) 0.0))
; H3
(assert (>= (+ be (* (- 1.0) p)) 0.0))
; H4
(assert (>= (+ (* (- 1.0) al) q) 0.0))
; about be
(assert (> be 0.0))
; about al
(assert (> al 0.0))
; about 1/al
(assert (= (+ (- 1.0) (* |1/al| al)) 0.0))
; 1/al is nonnegative
(assert (>= |1/al| 0.0))
; al is nonnegative
(assert (>= al 0.0))
; be is nonnegative
(assert (>= be 0.0))
; the negation of the claim
(assert (< (+ (* |1/al| be p) (* (- 2.0) p) q) 0.0))
(check-sat)
(reset)
; published/P3J, step 5
; claim: q <= be/al*p
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/al| Real)
(declare-const al Real)
(declare-const be Real)
(declare-const p Real)
(declare-const q Real)
; H2
(assert (>= (+ (* (- 1.0) al) p) 0.0))
; H5
(assert (>= (+ be (* (- 1.0) q)) 0.0))
; about be
(assert (> be 0.0))
; about al
(assert (> al 0.0))
; about 1/al
(assert (= (+ (- 1.0) (* |1/al| al)) 0.0))
; 1/al is nonnegative
(assert (>= |1/al| 0.0))
; al is nonnegative
(assert (>= al 0.0))
; be is nonnegative
(assert (>= be 0.0))
; the negation of the claim
(assert (< (+ (* |1/al| be p) (* (- 1.0) q)) 0.0))
(check-sat)
(reset)
; published/P3J, step 6
; claim: Abs(w)*Abs(q - p) <= Abs(w)*((be/al - 1)*p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/al| Real)
(declare-const |abs(-p + q)| Real)
(declare-const |abs(w)| Real)
(declare-const al Real)
(declare-const be Real)
(declare-const p Real)
(declare-const q Real)
(declare-const w Real)
; 3
(assert (>= (+ (* |1/al| be p) (* (- 1.0) q)) 0.0))
; 4
(assert (>= (+ (* |1/al| be p) (* (- 2.0) p) q) 0.0))
; about be
(assert (> be 0.0))
; about abs(w)
(assert (= (+ (* |abs(w)| |abs(w)|) (* (- 1.0) w w)) 0.0))
; about abs(w)
(assert (>= (+ |abs(w)| (* (- 1.0) w)) 0.0))
; about abs(w)
(assert (>= (+ |abs(w)| w) 0.0))
; about abs(-p + q)
(assert (= (+ (* |abs(-p + q)| |abs(-p + q)|) (* 2.0 p q) (* (- 1.0) p p) (* (- 1.0) q q)) 0.0))
; about abs(-p + q)
(assert (>= (+ |abs(-p + q)| p (* (- 1.0) q)) 0.0))
; about abs(-p + q)
(assert (>= (+ |abs(-p + q)| (* (- 1.0) p) q) 0.0))
; about al
(assert (> al 0.0))
; about 1/al
(assert (= (+ (- 1.0) (* |1/al| al)) 0.0))
; 1/al is nonnegative
(assert (>= |1/al| 0.0))
; abs(-p + q) is nonnegative
(assert (>= |abs(-p + q)| 0.0))
; abs(w) is nonnegative
(assert (>= |abs(w)| 0.0))
; al is nonnegative
(assert (>= al 0.0))
; be is nonnegative
(assert (>= be 0.0))
; the negation of the claim
(assert (< (+ (* |1/al| |abs(w)| be p) (* (- 1.0) |abs(-p + q)| |abs(w)|) (* (- 1.0) |abs(w)| p)) 0.0))
(check-sat)
(reset)
; published/P3J, step 7
; claim: Abs(u)*q <= Abs(u)*(be/al*p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/al| Real)
(declare-const |abs(u)| Real)
(declare-const al Real)
(declare-const be Real)
(declare-const p Real)
(declare-const q Real)
(declare-const u Real)
; 5
(assert (>= (+ (* |1/al| be p) (* (- 1.0) q)) 0.0))
; about be
(assert (> be 0.0))
; about abs(u)
(assert (= (+ (* |abs(u)| |abs(u)|) (* (- 1.0) u u)) 0.0))
; about abs(u)
(assert (>= (+ |abs(u)| (* (- 1.0) u)) 0.0))
; about abs(u)
(assert (>= (+ |abs(u)| u) 0.0))
; about al
(assert (> al 0.0))
; about 1/al
(assert (= (+ (- 1.0) (* |1/al| al)) 0.0))
; 1/al is nonnegative
(assert (>= |1/al| 0.0))
; abs(u) is nonnegative
(assert (>= |abs(u)| 0.0))
; al is nonnegative
(assert (>= al 0.0))
; be is nonnegative
(assert (>= be 0.0))
; the negation of the claim
(assert (< (+ (* |1/al| |abs(u)| be p) (* (- 1.0) |abs(u)| q)) 0.0))
(check-sat)
(reset)
; published/P3J, step 8
; claim: Abs((w + u)*q - w*p) <= Abs(u)*q + Abs(w)*Abs(q - p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |abs(-p + q)| Real)
(declare-const |abs(-p*w + q*u + q*w)| Real)
(declare-const |abs(u)| Real)
(declare-const |abs(w)| Real)
(declare-const al Real)
(declare-const p Real)
(declare-const q Real)
(declare-const u Real)
(declare-const w Real)
; H4
(assert (>= (+ (* (- 1.0) al) q) 0.0))
; about al
(assert (> al 0.0))
; about abs(w)
(assert (= (+ (* |abs(w)| |abs(w)|) (* (- 1.0) w w)) 0.0))
; about abs(w)
(assert (>= (+ |abs(w)| (* (- 1.0) w)) 0.0))
; about abs(w)
(assert (>= (+ |abs(w)| w) 0.0))
; about abs(u)
(assert (= (+ (* |abs(u)| |abs(u)|) (* (- 1.0) u u)) 0.0))
; about abs(u)
(assert (>= (+ |abs(u)| (* (- 1.0) u)) 0.0))
; about abs(u)
(assert (>= (+ |abs(u)| u) 0.0))
; about abs(-p*w + q*u + q*w)
(assert (= (+ (* |abs(-p*w + q*u + q*w)| |abs(-p*w + q*u + q*w)|) (* 2.0 p q u w) (* 2.0 p q w w) (* (- 1.0) p p w w) (* (- 2.0) q q u w) (* (- 1.0) q q u u) (* (- 1.0) q q w w)) 0.0))
; about abs(-p*w + q*u + q*w)
(assert (>= (+ |abs(-p*w + q*u + q*w)| (* p w) (* (- 1.0) q u) (* (- 1.0) q w)) 0.0))
; about abs(-p*w + q*u + q*w)
(assert (>= (+ |abs(-p*w + q*u + q*w)| (* (- 1.0) p w) (* q u) (* q w)) 0.0))
; about abs(-p + q)
(assert (= (+ (* |abs(-p + q)| |abs(-p + q)|) (* 2.0 p q) (* (- 1.0) p p) (* (- 1.0) q q)) 0.0))
; about abs(-p + q)
(assert (>= (+ |abs(-p + q)| p (* (- 1.0) q)) 0.0))
; about abs(-p + q)
(assert (>= (+ |abs(-p + q)| (* (- 1.0) p) q) 0.0))
; abs(-p + q) is nonnegative
(assert (>= |abs(-p + q)| 0.0))
; abs(-p*w + q*u + q*w) is nonnegative
(assert (>= |abs(-p*w + q*u + q*w)| 0.0))
; abs(u) is nonnegative
(assert (>= |abs(u)| 0.0))
; abs(w) is nonnegative
(assert (>= |abs(w)| 0.0))
; al is nonnegative
(assert (>= al 0.0))
; the negation of the claim
(assert (< (+ (* |abs(-p + q)| |abs(w)|) (* (- 1.0) |abs(-p*w + q*u + q*w)|) (* |abs(u)| q)) 0.0))
(check-sat)
(reset)
; published/P3J, step 9
; claim: Abs(u)/Abs(w)*Abs(w) == Abs(u)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/abs(w)| Real)
(declare-const |abs(u)| Real)
(declare-const |abs(w)| Real)
(declare-const u Real)
(declare-const w Real)
; 1
(assert (> |abs(w)| 0.0))
; about abs(w)
(assert (= (+ (* |abs(w)| |abs(w)|) (* (- 1.0) w w)) 0.0))
; about abs(w)
(assert (>= (+ |abs(w)| (* (- 1.0) w)) 0.0))
; about abs(w)
(assert (>= (+ |abs(w)| w) 0.0))
; about abs(u)
(assert (= (+ (* |abs(u)| |abs(u)|) (* (- 1.0) u u)) 0.0))
; about abs(u)
(assert (>= (+ |abs(u)| (* (- 1.0) u)) 0.0))
; about abs(u)
(assert (>= (+ |abs(u)| u) 0.0))
; about 1/abs(w)
(assert (= (+ (- 1.0) (* |1/abs(w)| |abs(w)|)) 0.0))
; 1/abs(w) is nonnegative
(assert (>= |1/abs(w)| 0.0))
; abs(u) is nonnegative
(assert (>= |abs(u)| 0.0))
; abs(w) is nonnegative
(assert (>= |abs(w)| 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) |1/abs(w)| |abs(u)| |abs(w)|) |abs(u)|) 0.0)))
(check-sat)
(reset)
; published/P3J, step 10
; claim: (be/al*(1 + Abs(u)/Abs(w)) - 1)*(Abs(w)*p) == (be/al - 1)*p*Abs(w) + be/al*p*Abs(u)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/abs(w)| Real)
(declare-const |1/al| Real)
(declare-const |abs(u)| Real)
(declare-const |abs(w)| Real)
(declare-const al Real)
(declare-const be Real)
(declare-const p Real)
(declare-const u Real)
(declare-const w Real)
; 1
(assert (> |abs(w)| 0.0))
; 9
(assert (= (+ (* (- 1.0) |1/abs(w)| |abs(u)| |abs(w)|) |abs(u)|) 0.0))
; about be
(assert (> be 0.0))
; about abs(w)
(assert (= (+ (* |abs(w)| |abs(w)|) (* (- 1.0) w w)) 0.0))
; about abs(w)
(assert (>= (+ |abs(w)| (* (- 1.0) w)) 0.0))
; about abs(w)
(assert (>= (+ |abs(w)| w) 0.0))
; about abs(u)
(assert (= (+ (* |abs(u)| |abs(u)|) (* (- 1.0) u u)) 0.0))
; about abs(u)
(assert (>= (+ |abs(u)| (* (- 1.0) u)) 0.0))
; about abs(u)
(assert (>= (+ |abs(u)| u) 0.0))
; about al
(assert (> al 0.0))
; about 1/al
(assert (= (+ (- 1.0) (* |1/al| al)) 0.0))
; about 1/abs(w)
(assert (= (+ (- 1.0) (* |1/abs(w)| |abs(w)|)) 0.0))
; 1/abs(w) is nonnegative
(assert (>= |1/abs(w)| 0.0))
; 1/al is nonnegative
(assert (>= |1/al| 0.0))
; abs(u) is nonnegative
(assert (>= |abs(u)| 0.0))
; abs(w) is nonnegative
(assert (>= |abs(w)| 0.0))
; al is nonnegative
(assert (>= al 0.0))
; be is nonnegative
(assert (>= be 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) |1/abs(w)| |1/al| |abs(u)| |abs(w)| be p) (* |1/al| |abs(u)| be p)) 0.0)))
(check-sat)
(reset)
; published/P3J, claim
; claim: Abs((w + u)*q - w*p) <= (be/al*(1 + Abs(u)/Abs(w)) - 1)*Abs(w*p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/abs(w)| Real)
(declare-const |1/al| Real)
(declare-const |abs(-p + q)| Real)
(declare-const |abs(-p*w + q*u + q*w)| Real)
(declare-const |abs(p*w)| Real)
(declare-const |abs(u)| Real)
(declare-const |abs(w)| Real)
(declare-const al Real)
(declare-const be Real)
(declare-const p Real)
(declare-const q Real)
(declare-const u Real)
(declare-const w Real)
; 1
(assert (> |abs(w)| 0.0))
; 2
(assert (= (+ (* (- 1.0) |abs(p*w)|) (* |abs(w)| p)) 0.0))
; 6
(assert (>= (+ (* |1/al| |abs(w)| be p) (* (- 1.0) |abs(-p + q)| |abs(w)|) (* (- 1.0) |abs(w)| p)) 0.0))
; 7
(assert (>= (+ (* |1/al| |abs(u)| be p) (* (- 1.0) |abs(u)| q)) 0.0))
; 8
(assert (>= (+ (* |abs(-p + q)| |abs(w)|) (* (- 1.0) |abs(-p*w + q*u + q*w)|) (* |abs(u)| q)) 0.0))
; 10
(assert (= (+ (* (- 1.0) |1/abs(w)| |1/al| |abs(u)| |abs(w)| be p) (* |1/al| |abs(u)| be p)) 0.0))
; about be
(assert (> be 0.0))
; about abs(w)
(assert (= (+ (* |abs(w)| |abs(w)|) (* (- 1.0) w w)) 0.0))
; about abs(w)
(assert (>= (+ |abs(w)| (* (- 1.0) w)) 0.0))
; about abs(w)
(assert (>= (+ |abs(w)| w) 0.0))
; about abs(u)
(assert (= (+ (* |abs(u)| |abs(u)|) (* (- 1.0) u u)) 0.0))
; about abs(u)
(assert (>= (+ |abs(u)| (* (- 1.0) u)) 0.0))
; about abs(u)
(assert (>= (+ |abs(u)| u) 0.0))
; about abs(p*w)
(assert (= (+ (* |abs(p*w)| |abs(p*w)|) (* (- 1.0) p p w w)) 0.0))
; about abs(p*w)
(assert (>= (+ |abs(p*w)| (* (- 1.0) p w)) 0.0))
; about abs(p*w)
(assert (>= (+ |abs(p*w)| (* p w)) 0.0))
; about abs(-p*w + q*u + q*w)
(assert (= (+ (* |abs(-p*w + q*u + q*w)| |abs(-p*w + q*u + q*w)|) (* 2.0 p q u w) (* 2.0 p q w w) (* (- 1.0) p p w w) (* (- 2.0) q q u w) (* (- 1.0) q q u u) (* (- 1.0) q q w w)) 0.0))
; about abs(-p*w + q*u + q*w)
(assert (>= (+ |abs(-p*w + q*u + q*w)| (* p w) (* (- 1.0) q u) (* (- 1.0) q w)) 0.0))
; about abs(-p*w + q*u + q*w)
(assert (>= (+ |abs(-p*w + q*u + q*w)| (* (- 1.0) p w) (* q u) (* q w)) 0.0))
; about abs(-p + q)
(assert (= (+ (* |abs(-p + q)| |abs(-p + q)|) (* 2.0 p q) (* (- 1.0) p p) (* (- 1.0) q q)) 0.0))
; about abs(-p + q)
(assert (>= (+ |abs(-p + q)| p (* (- 1.0) q)) 0.0))
; about abs(-p + q)
(assert (>= (+ |abs(-p + q)| (* (- 1.0) p) q) 0.0))
; about al
(assert (> al 0.0))
; about 1/al
(assert (= (+ (- 1.0) (* |1/al| al)) 0.0))
; about 1/abs(w)
(assert (= (+ (- 1.0) (* |1/abs(w)| |abs(w)|)) 0.0))
; 1/abs(w) is nonnegative
(assert (>= |1/abs(w)| 0.0))
; 1/al is nonnegative
(assert (>= |1/al| 0.0))
; abs(-p + q) is nonnegative
(assert (>= |abs(-p + q)| 0.0))
; abs(-p*w + q*u + q*w) is nonnegative
(assert (>= |abs(-p*w + q*u + q*w)| 0.0))
; abs(p*w) is nonnegative
(assert (>= |abs(p*w)| 0.0))
; abs(u) is nonnegative
(assert (>= |abs(u)| 0.0))
; abs(w) is nonnegative
(assert (>= |abs(w)| 0.0))
; al is nonnegative
(assert (>= al 0.0))
; be is nonnegative
(assert (>= be 0.0))
; the negation of the claim
(assert (< (+ (* |1/abs(w)| |1/al| |abs(p*w)| |abs(u)| be) (* |1/al| |abs(p*w)| be) (* (- 1.0) |abs(-p*w + q*u + q*w)|) (* (- 1.0) |abs(p*w)|)) 0.0))
(check-sat)
