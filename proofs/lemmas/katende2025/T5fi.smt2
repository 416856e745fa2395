; katende2025/T5fi, step 2, premise
; claim: 0 <= h
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c Real)
(declare-const h Real)
(declare-const l Real)
(declare-const |mu_inf(J)| Real)
(declare-const |norm_inf(J)| Real)
; H1
(assert (>= (+ l (* (- 1.0) |norm_inf(J)|)) 0.0))
; H2
(assert (>= (+ (* (- 1.0) c) (* (- 1.0) |mu_inf(J)|)) 0.0))
; H3
(assert (>= (+ (* (- 1.0) c) l) 0.0))
; H4
(assert (> (+ 1.0 (* (- 1.0) h l)) 0.0))
; about l
(assert (>= l 0.0))
; about h
(assert (>= h 0.0))
; about c
(assert (>= c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; h is nonnegative
(assert (>= h 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm_inf(J) is nonnegative
(assert (>= |norm_inf(J)| 0.0))
; the negation of the claim
(assert (< h 0.0))
(check-sat)
(reset)
; katende2025/T5fi, step 4
; claim: mu_inf(h*J) <= -h*c
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c Real)
(declare-const h Real)
(declare-const |mu_inf((h)*J)| Real)
(declare-const |mu_inf(J)| Real)
; H2
(assert (>= (+ (* (- 1.0) c) (* (- 1.0) |mu_inf(J)|)) 0.0))
; 2
(assert (= (+ (* h |mu_inf(J)|) (* (- 1.0) |mu_inf((h)*J)|)) 0.0))
; about h
(assert (>= h 0.0))
; about c
(assert (>= c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; h is nonnegative
(assert (>= h 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) c h) (* (- 1.0) |mu_inf((h)*J)|)) 0.0))
(check-sat)
(reset)
; katende2025/T5fi, step 5, premise
; claim: mu_inf(h*J) <= -h*c
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c Real)
(declare-const |exp(mu_inf((h)*J))| Real)
(declare-const |exp(norm_inf((h)*J))| Real)
(declare-const h Real)
(declare-const l Real)
(declare-const |mu_inf((h)*J)| Real)
(declare-const |mu_inf(J)| Real)
(declare-const |norm_inf((h)*J)| Real)
(declare-const |norm_inf(J)| Real)
(declare-const |norm_inf(eye(n) + (h)*J)| Real)
; H1
(assert (>= (+ l (* (- 1.0) |norm_inf(J)|)) 0.0))
; H2
(assert (>= (+ (* (- 1.0) c) (* (- 1.0) |mu_inf(J)|)) 0.0))
; H3
(assert (>= (+ (* (- 1.0) c) l) 0.0))
; H4
(assert (> (+ 1.0 (* (- 1.0) h l)) 0.0))
; 1
(assert (>= (+ (- 1.0) |exp(mu_inf((h)*J))| |exp(norm_inf((h)*J))| (* (- 1.0) |norm_inf((h)*J)|) (* (- 1.0) |norm_inf(eye(n) + (h)*J)|)) 0.0))
; 2
(assert (= (+ (* h |mu_inf(J)|) (* (- 1.0) |mu_inf((h)*J)|)) 0.0))
; 3
(assert (= (+ (* h |norm_inf(J)|) (* (- 1.0) |norm_inf((h)*J)|)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) c h) (* (- 1.0) |mu_inf((h)*J)|)) 0.0))
; about l
(assert (>= l 0.0))
; about h
(assert (>= h 0.0))
; about exp(norm_inf((h)*J))
(assert (> |exp(norm_inf((h)*J))| 0.0))
; about exp(mu_inf((h)*J))
(assert (> |exp(mu_inf((h)*J))| 0.0))
; about c
(assert (>= c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; exp(mu_inf((h)*J)) is nonnegative
(assert (>= |exp(mu_inf((h)*J))| 0.0))
; exp(norm_inf((h)*J)) is nonnegative
(assert (>= |exp(norm_inf((h)*J))| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm_inf((h)*J) is nonnegative
(assert (>= |norm_inf((h)*J)| 0.0))
; norm_inf(J) is nonnegative
(assert (>= |norm_inf(J)| 0.0))
; norm_inf(eye(n) + (h)*J) is nonnegative
(assert (>= |norm_inf(eye(n) + (h)*J)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) c h) (* (- 1.0) |mu_inf((h)*J)|)) 0.0))
(check-sat)
(reset)
; katende2025/T5fi, step 7
; claim: norm_inf(h*J) <= h*l
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const h Real)
(declare-const l Real)
(declare-const |norm_inf((h)*J)| Real)
(declare-const |norm_inf(J)| Real)
; H1
(assert (>= (+ l (* (- 1.0) |norm_inf(J)|)) 0.0))
; 3
(assert (= (+ (* h |norm_inf(J)|) (* (- 1.0) |norm_inf((h)*J)|)) 0.0))
; about l
(assert (>= l 0.0))
; about h
(assert (>= h 0.0))
; h is nonnegative
(assert (>= h 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm_inf((h)*J) is nonnegative
(assert (>= |norm_inf((h)*J)| 0.0))
; norm_inf(J) is nonnegative
(assert (>= |norm_inf(J)| 0.0))
; the negation of the claim
(assert (< (+ (* h l) (* (- 1.0) |norm_inf((h)*J)|)) 0.0))
(check-sat)
(reset)
; katende2025/T5fi, step 9
; claim: exp(norm_inf(h*J))*(1 + (h*l - norm_inf(h*J))) <= exp(h*l)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |exp(-norm_inf((h)*J))| Real)
(declare-const |exp(h*l)| Real)
(declare-const |exp(norm_inf((h)*J))| Real)
(declare-const h Real)
(declare-const l Real)
(declare-const |norm_inf((h)*J)| Real)
; 6
(assert (>= (+ (- 1.0) (* |exp(-norm_inf((h)*J))| |exp(h*l)|) (* (- 1.0) h l) |norm_inf((h)*J)|) 0.0))
; about l
(assert (>= l 0.0))
; about h
(assert (>= h 0.0))
; about exp(norm_inf((h)*J))
(assert (> |exp(norm_inf((h)*J))| 0.0))
; about exp(h*l)
(assert (> |exp(h*l)| 0.0))
; about exp(-norm_inf((h)*J))
(assert (> |exp(-norm_inf((h)*J))| 0.0))
; about exp(-norm_inf((h)*J))
(assert (= (+ (- 1.0) (* |exp(-norm_inf((h)*J))| |exp(norm_inf((h)*J))|)) 0.0))
; exp(-norm_inf((h)*J)) is nonnegative
(assert (>= |exp(-norm_inf((h)*J))| 0.0))
; exp(h*l) is nonnegative
(assert (>= |exp(h*l)| 0.0))
; exp(norm_inf((h)*J)) is nonnegative
(assert (>= |exp(norm_inf((h)*J))| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm_inf((h)*J) is nonnegative
(assert (>= |norm_inf((h)*J)| 0.0))
; the negation of the claim
(assert (< (+ |exp(h*l)| (* (- 1.0) |exp(norm_inf((h)*J))|) (* (- 1.0) |exp(norm_inf((h)*J))| h l) (* |exp(norm_inf((h)*J))| |norm_inf((h)*J)|)) 0.0))
(check-sat)
(reset)
; katende2025/T5fi, step 10
; claim: (exp(norm_inf(h*J)) - 1)*(h*l - norm_inf(h*J)) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |exp(norm_inf((h)*J))| Real)
(declare-const h Real)
(declare-const l Real)
(declare-const |norm_inf((h)*J)| Real)
; 7
(assert (>= (+ (* h l) (* (- 1.0) |norm_inf((h)*J)|)) 0.0))
; 8
(assert (>= (+ (- 1.0) |exp(norm_inf((h)*J))| (* (- 1.0) |norm_inf((h)*J)|)) 0.0))
; about l
(assert (>= l 0.0))
; about h
(assert (>= h 0.0))
; about exp(norm_inf((h)*J))
(assert (> |exp(norm_inf((h)*J))| 0.0))
; exp(norm_inf((h)*J)) is nonnegative
(assert (>= |exp(norm_inf((h)*J))| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm_inf((h)*J) is nonnegative
(assert (>= |norm_inf((h)*J)| 0.0))
; the negation of the claim
(assert (< (+ (* |exp(norm_inf((h)*J))| h l) (* (- 1.0) |exp(norm_inf((h)*J))| |norm_inf((h)*J)|) (* (- 1.0) h l) |norm_inf((h)*J)|) 0.0))
(check-sat)
(reset)
; katende2025/T5fi, step 11
; claim: norm_inf(eye(n) + h*J) <= exp(-h*c) + exp(h*l) - 1 - h*l
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |exp(-c*h)| Real)
(declare-const |exp(c*h)| Real)
(declare-const |exp(h*l)| Real)
(declare-const |exp(mu_inf((h)*J))| Real)
(declare-const |exp(norm_inf((h)*J))| Real)
(declare-const h Real)
(declare-const l Real)
(declare-const |norm_inf((h)*J)| Real)
(declare-const |norm_inf(eye(n) + (h)*J)| Real)
; 1
(assert (>= (+ (- 1.0) |exp(mu_inf((h)*J))| |exp(norm_inf((h)*J))| (* (- 1.0) |norm_inf((h)*J)|) (* (- 1.0) |norm_inf(eye(n) + (h)*J)|)) 0.0))
; 5
(assert (>= (+ |exp(-c*h)| (* (- 1.0) |exp(mu_inf((h)*J))|)) 0.0))
; 9
(assert (>= (+ |exp(h*l)| (* (- 1.0) |exp(norm_inf((h)*J))|) (* (- 1.0) |exp(norm_inf((h)*J))| h l) (* |exp(norm_inf((h)*J))| |norm_inf((h)*J)|)) 0.0))
; 10
(assert (>= (+ (* |exp(norm_inf((h)*J))| h l) (* (- 1.0) |exp(norm_inf((h)*J))| |norm_inf((h)*J)|) (* (- 1.0) h l) |norm_inf((h)*J)|) 0.0))
; about l
(assert (>= l 0.0))
; about h
(assert (>= h 0.0))
; about exp(norm_inf((h)*J))
(assert (> |exp(norm_inf((h)*J))| 0.0))
; about exp(mu_inf((h)*J))
(assert (> |exp(mu_inf((h)*J))| 0.0))
; about exp(h*l)
(assert (> |exp(h*l)| 0.0))
; about exp(-c*h)
(assert (> |exp(-c*h)| 0.0))
; about exp(-c*h)
(assert (= (+ (- 1.0) (* |exp(-c*h)| |exp(c*h)|)) 0.0))
; about exp(c*h)
(assert (> |exp(c*h)| 0.0))
; exp(-c*h) is nonnegative
(assert (>= |exp(-c*h)| 0.0))
; exp(c*h) is nonnegative
(assert (>= |exp(c*h)| 0.0))
; exp(h*l) is nonnegative
(assert (>= |exp(h*l)| 0.0))
; exp(mu_inf((h)*J)) is nonnegative
(assert (>= |exp(mu_inf((h)*J))| 0.0))
; exp(norm_inf((h)*J)) is nonnegative
(assert (>= |exp(norm_inf((h)*J))| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm_inf((h)*J) is nonnegative
(assert (>= |norm_inf((h)*J)| 0.0))
; norm_inf(eye(n) + (h)*J) is nonnegative
(assert (>= |norm_inf(eye(n) + (h)*J)| 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) |exp(-c*h)| |exp(h*l)| (* (- 1.0) h l) (* (- 1.0) |norm_inf(eye(n) + (h)*J)|)) 0.0))
(check-sat)
(reset)
; katende2025/T5fi, step 12, premise
; claim: 0 <= h*c
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c Real)
(declare-const |exp(-c*h)| Real)
(declare-const |exp(-norm_inf((h)*J))| Real)
(declare-const |exp(c*h)| Real)
(declare-const |exp(h*l)| Real)
(declare-const |exp(mu_inf((h)*J))| Real)
(declare-const |exp(norm_inf((h)*J))| Real)
(declare-const h Real)
(declare-const l Real)
(declare-const |mu_inf((h)*J)| Real)
(declare-const |mu_inf(J)| Real)
(declare-const |norm_inf((h)*J)| Real)
(declare-const |norm_inf(J)| Real)
(declare-const |norm_inf(eye(n) + (h)*J)| Real)
; H1
(assert (>= (+ l (* (- 1.0) |norm_inf(J)|)) 0.0))
; H2
(assert (>= (+ (* (- 1.0) c) (* (- 1.0) |mu_inf(J)|)) 0.0))
; H3
(assert (>= (+ (* (- 1.0) c) l) 0.0))
; H4
(assert (> (+ 1.0 (* (- 1.0) h l)) 0.0))
; 1
(assert (>= (+ (- 1.0) |exp(mu_inf((h)*J))| |exp(norm_inf((h)*J))| (* (- 1.0) |norm_inf((h)*J)|) (* (- 1.0) |norm_inf(eye(n) + (h)*J)|)) 0.0))
; 2
(assert (= (+ (* h |mu_inf(J)|) (* (- 1.0) |mu_inf((h)*J)|)) 0.0))
; 3
(assert (= (+ (* h |norm_inf(J)|) (* (- 1.0) |norm_inf((h)*J)|)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) c h) (* (- 1.0) |mu_inf((h)*J)|)) 0.0))
; 5
(assert (>= (+ |exp(-c*h)| (* (- 1.0) |exp(mu_inf((h)*J))|)) 0.0))
; 6
(assert (>= (+ (- 1.0) (* |exp(-norm_inf((h)*J))| |exp(h*l)|) (* (- 1.0) h l) |norm_inf((h)*J)|) 0.0))
; 7
(assert (>= (+ (* h l) (* (- 1.0) |norm_inf((h)*J)|)) 0.0))
; 8
(assert (>= (+ (- 1.0) |exp(norm_inf((h)*J))| (* (- 1.0) |norm_inf((h)*J)|)) 0.0))
; 9
(assert (>= (+ |exp(h*l)| (* (- 1.0) |exp(norm_inf((h)*J))|) (* (- 1.0) |exp(norm_inf((h)*J))| h l) (* |exp(norm_inf((h)*J))| |norm_inf((h)*J)|)) 0.0))
; 10
(assert (>= (+ (* |exp(norm_inf((h)*J))| h l) (* (- 1.0) |exp(norm_inf((h)*J))| |norm_inf((h)*J)|) (* (- 1.0) h l) |norm_inf((h)*J)|) 0.0))
; 11
(assert (>= (+ (- 1.0) |exp(-c*h)| |exp(h*l)| (* (- 1.0) h l) (* (- 1.0) |norm_inf(eye(n) + (h)*J)|)) 0.0))
; about l
(assert (>= l 0.0))
; about h
(assert (>= h 0.0))
; about exp(norm_inf((h)*J))
(assert (> |exp(norm_inf((h)*J))| 0.0))
; about exp(mu_inf((h)*J))
(assert (> |exp(mu_inf((h)*J))| 0.0))
; about exp(h*l)
(assert (> |exp(h*l)| 0.0))
; about exp(-norm_inf((h)*J))
(assert (> |exp(-norm_inf((h)*J))| 0.0))
; about exp(-norm_inf((h)*J))
(assert (= (+ (- 1.0) (* |exp(-norm_inf((h)*J))| |exp(norm_inf((h)*J))|)) 0.0))
; about exp(-c*h)
(assert (> |exp(-c*h)| 0.0))
; about exp(-c*h)
(assert (= (+ (- 1.0) (* |exp(-c*h)| |exp(c*h)|)) 0.0))
; about exp(c*h)
(assert (> |exp(c*h)| 0.0))
; about c
(assert (>= c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; exp(-c*h) is nonnegative
(assert (>= |exp(-c*h)| 0.0))
; exp(-norm_inf((h)*J)) is nonnegative
(assert (>= |exp(-norm_inf((h)*J))| 0.0))
; exp(c*h) is nonnegative
(assert (>= |exp(c*h)| 0.0))
; exp(h*l) is nonnegative
(assert (>= |exp(h*l)| 0.0))
; exp(mu_inf((h)*J)) is nonnegative
(assert (>= |exp(mu_inf((h)*J))| 0.0))
; exp(norm_inf((h)*J)) is nonnegative
(assert (>= |exp(norm_inf((h)*J))| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm_inf((h)*J) is nonnegative
(assert (>= |norm_inf((h)*J)| 0.0))
; norm_inf(J) is nonnegative
(assert (>= |norm_inf(J)| 0.0))
; norm_inf(eye(n) + (h)*J) is nonnegative
(assert (>= |norm_inf(eye(n) + (h)*J)| 0.0))
; the negation of the claim
(assert (< (* c h) 0.0))
(check-sat)
(reset)
; katende2025/T5fi, step 12, defined
; claim: exp(-(h*c)) == exp(-(h*c))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T5fi, step 12, defined
; claim: 1 - h*c + (h*c)^2/2 == 1 - h*c + (h*c)^2/2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T5fi, step 13, premise
; claim: 0 <= h*l
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c Real)
(declare-const |exp(-c*h)| Real)
(declare-const |exp(-norm_inf((h)*J))| Real)
(declare-const |exp(c*h)| Real)
(declare-const |exp(h*l)| Real)
(declare-const |exp(mu_inf((h)*J))| Real)
(declare-const |exp(norm_inf((h)*J))| Real)
(declare-const h Real)
(declare-const l Real)
(declare-const |mu_inf((h)*J)| Real)
(declare-const |mu_inf(J)| Real)
(declare-const |norm_inf((h)*J)| Real)
(declare-const |norm_inf(J)| Real)
(declare-const |norm_inf(eye(n) + (h)*J)| Real)
; H1
(assert (>= (+ l (* (- 1.0) |norm_inf(J)|)) 0.0))
; H2
(assert (>= (+ (* (- 1.0) c) (* (- 1.0) |mu_inf(J)|)) 0.0))
; H3
(assert (>= (+ (* (- 1.0) c) l) 0.0))
; H4
(assert (> (+ 1.0 (* (- 1.0) h l)) 0.0))
; 1
(assert (>= (+ (- 1.0) |exp(mu_inf((h)*J))| |exp(norm_inf((h)*J))| (* (- 1.0) |norm_inf((h)*J)|) (* (- 1.0) |norm_inf(eye(n) + (h)*J)|)) 0.0))
; 2
(assert (= (+ (* h |mu_inf(J)|) (* (- 1.0) |mu_inf((h)*J)|)) 0.0))
; 3
(assert (= (+ (* h |norm_inf(J)|) (* (- 1.0) |norm_inf((h)*J)|)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) c h) (* (- 1.0) |mu_inf((h)*J)|)) 0.0))
; 5
(assert (>= (+ |exp(-c*h)| (* (- 1.0) |exp(mu_inf((h)*J))|)) 0.0))
; 6
(assert (>= (+ (- 1.0) (* |exp(-norm_inf((h)*J))| |exp(h*l)|) (* (- 1.0) h l) |norm_inf((h)*J)|) 0.0))
; 7
(assert (>= (+ (* h l) (* (- 1.0) |norm_inf((h)*J)|)) 0.0))
; 8
(assert (>= (+ (- 1.0) |exp(norm_inf((h)*J))| (* (- 1.0) |norm_inf((h)*J)|)) 0.0))
; 9
(assert (>= (+ |exp(h*l)| (* (- 1.0) |exp(norm_inf((h)*J))|) (* (- 1.0) |exp(norm_inf((h)*J))| h l) (* |exp(norm_inf((h)*J))| |norm_inf((h)*J)|)) 0.0))
; 10
(assert (>= (+ (* |exp(norm_inf((h)*J))| h l) (* (- 1.0) |exp(norm_inf((h)*J))| |norm_inf((h)*J)|) (* (- 1.0) h l) |norm_inf((h)*J)|) 0.0))
; 11
(assert (>= (+ (- 1.0) |exp(-c*h)| |exp(h*l)| (* (- 1.0) h l) (* (- 1.0) |norm_inf(eye(n) + (h)*J)|)) 0.0))
; 12
(assert (>= (+ 1.0 (* (- 1.0) c h) (* (/ 1.0 2.0) c c h h) (* (- 1.0) |exp(-c*h)|)) 0.0))
; about l
(assert (>= l 0.0))
; about h
(assert (>= h 0.0))
; about exp(norm_inf((h)*J))
(assert (> |exp(norm_inf((h)*J))| 0.0))
; about exp(mu_inf((h)*J))
(assert (> |exp(mu_inf((h)*J))| 0.0))
; about exp(h*l)
(assert (> |exp(h*l)| 0.0))
; about exp(-norm_inf((h)*J))
(assert (> |exp(-norm_inf((h)*J))| 0.0))
; about exp(-norm_inf((h)*J))
(assert (= (+ (- 1.0) (* |exp(-norm_inf((h)*J))| |exp(norm_inf((h)*J))|)) 0.0))
; about exp(-c*h)
(assert (> |exp(-c*h)| 0.0))
; about exp(-c*h)
(assert (= (+ (- 1.0) (* |exp(-c*h)| |exp(c*h)|)) 0.0))
; about exp(c*h)
(assert (> |exp(c*h)| 0.0))
; about c
(assert (>= c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; exp(-c*h) is nonnegative
(assert (>= |exp(-c*h)| 0.0))
; exp(-norm_inf((h)*J)) is nonnegative
(assert (>= |exp(-norm_inf((h)*J))| 0.0))
; exp(c*h) is nonnegative
(assert (>= |exp(c*h)| 0.0))
; exp(h*l) is nonnegative
(assert (>= |exp(h*l)| 0.0))
; exp(mu_inf((h)*J)) is nonnegative
(assert (>= |exp(mu_inf((h)*J))| 0.0))
; exp(norm_inf((h)*J)) is nonnegative
(assert (>= |exp(norm_inf((h)*J))| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm_inf((h)*J) is nonnegative
(assert (>= |norm_inf((h)*J)| 0.0))
; norm_inf(J) is nonnegative
(assert (>= |norm_inf(J)| 0.0))
; norm_inf(eye(n) + (h)*J) is nonnegative
(assert (>= |norm_inf(eye(n) + (h)*J)| 0.0))
; the negation of the claim
(assert (< (* h l) 0.0))
(check-sat)
(reset)
; katende2025/T5fi, step 13, premise
; claim: h*l < 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c Real)
(declare-const |exp(-c*h)| Real)
(declare-const |exp(-norm_inf((h)*J))| Real)
(declare-const |exp(c*h)| Real)
(declare-const |exp(h*l)| Real)
(declare-const |exp(mu_inf((h)*J))| Real)
(declare-const |exp(norm_inf((h)*J))| Real)
(declare-const h Real)
(declare-const l Real)
(declare-const |mu_inf((h)*J)| Real)
(declare-const |mu_inf(J)| Real)
(declare-const |norm_inf((h)*J)| Real)
(declare-const |norm_inf(J)| Real)
(declare-const |norm_inf(eye(n) + (h)*J)| Real)
; H1
(assert (>= (+ l (* (- 1.0) |norm_inf(J)|)) 0.0))
; H2
(assert (>= (+ (* (- 1.0) c) (* (- 1.0) |mu_inf(J)|)) 0.0))
; H3
(assert (>= (+ (* (- 1.0) c) l) 0.0))
; H4
(assert (> (+ 1.0 (* (- 1.0) h l)) 0.0))
; 1
(assert (>= (+ (- 1.0) |exp(mu_inf((h)*J))| |exp(norm_inf((h)*J))| (* (- 1.0) |norm_inf((h)*J)|) (* (- 1.0) |norm_inf(eye(n) + (h)*J)|)) 0.0))
; 2
(assert (= (+ (* h |mu_inf(J)|) (* (- 1.0) |mu_inf((h)*J)|)) 0.0))
; 3
(assert (= (+ (* h |norm_inf(J)|) (* (- 1.0) |norm_inf((h)*J)|)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) c h) (* (- 1.0) |mu_inf((h)*J)|)) 0.0))
; 5
(assert (>= (+ |exp(-c*h)| (* (- 1.0) |exp(mu_inf((h)*J))|)) 0.0))
; 6
(assert (>= (+ (- 1.0) (* |exp(-norm_inf((h)*J))| |exp(h*l)|) (* (- 1.0) h l) |norm_inf((h)*J)|) 0.0))
; 7
(assert (>= (+ (* h l) (* (- 1.0) |norm_inf((h)*J)|)) 0.0))
; 8
(assert (>= (+ (- 1.0) |exp(norm_inf((h)*J))| (* (- 1.0) |norm_inf((h)*J)|)) 0.0))
; 9
(assert (>= (+ |exp(h*l)| (* (- 1.0) |exp(norm_inf((h)*J))|) (* (- 1.0) |exp(norm_inf((h)*J))| h l) (* |exp(norm_inf((h)*J))| |norm_inf((h)*J)|)) 0.0))
; 10
(assert (>= (+ (* |exp(norm_inf((h)*J))| h l) (* (- 1.0) |exp(norm_inf((h)*J))| |norm_inf((h)*J)|) (* (- 1.0) h l) |norm_inf((h)*J)|) 0.0))
; 11
(assert (>= (+ (- 1.0) |exp(-c*h)| |exp(h*l)| (* (- 1.0) h l) (* (- 1.0) |norm_inf(eye(n) + (h)*J)|)) 0.0))
; 12
(assert (>= (+ 1.0 (* (- 1.0) c h) (* (/ 1.0 2.0) c c h h) (* (- 1.0) |exp(-c*h)|)) 0.0))
; about l
(assert (>= l 0.0))
; about h
(assert (>= h 0.0))
; about exp(norm_inf((h)*J))
(assert (> |exp(norm_inf((h)*J))| 0.0))
; about exp(mu_inf((h)*J))
(assert (> |exp(mu_inf((h)*J))| 0.0))
; about exp(h*l)
(assert (> |exp(h*l)| 0.0))
; about exp(-norm_inf((h)*J))
(assert (> |exp(-norm_inf((h)*J))| 0.0))
; about exp(-norm_inf((h)*J))
(assert (= (+ (- 1.0) (* |exp(-norm_inf((h)*J))| |exp(norm_inf((h)*J))|)) 0.0))
; about exp(-c*h)
(assert (> |exp(-c*h)| 0.0))
; about exp(-c*h)
(assert (= (+ (- 1.0) (* |exp(-c*h)| |exp(c*h)|)) 0.0))
; about exp(c*h)
(assert (> |exp(c*h)| 0.0))
; about c
(assert (>= c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; exp(-c*h) is nonnegative
(assert (>= |exp(-c*h)| 0.0))
; exp(-norm_inf((h)*J)) is nonnegative
(assert (>= |exp(-norm_inf((h)*J))| 0.0))
; exp(c*h) is nonnegative
(assert (>= |exp(c*h)| 0.0))
; exp(h*l) is nonnegative
(assert (>= |exp(h*l)| 0.0))
; exp(mu_inf((h)*J)) is nonnegative
(assert (>= |exp(mu_inf((h)*J))| 0.0))
; exp(norm_inf((h)*J)) is nonnegative
(assert (>= |exp(norm_inf((h)*J))| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm_inf((h)*J) is nonnegative
(assert (>= |norm_inf((h)*J)| 0.0))
; norm_inf(J) is nonnegative
(assert (>= |norm_inf(J)| 0.0))
; norm_inf(eye(n) + (h)*J) is nonnegative
(assert (>= |norm_inf(eye(n) + (h)*J)| 0.0))
; the negation of the claim
(assert (<= (+ 1.0 (* (- 1.0) h l)) 0.0))
(check-sat)
(reset)
; katende2025/T5fi, step 13, defined
; claim: exp(h*l) == exp(h*l)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T5fi, step 13, defined
; claim: 1 + h*l + (h*l)^2/(2*(1 - h*l)) == 1 + h*l + (h*l)^2/(2*(1 - h*l))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; katende2025/T5fi, step 14
; claim: (h*c)^2 <= (h*l)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const c Real)
(declare-const h Real)
(declare-const l Real)
; H3
(assert (>= (+ (* (- 1.0) c) l) 0.0))
; about l
(assert (>= l 0.0))
; about h
(assert (>= h 0.0))
; about c
(assert (>= c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; h is nonnegative
(assert (>= h 0.0))
; l is nonnegative
(assert (>= l 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) c c h h) (* h h l l)) 0.0))
(check-sat)
(reset)
; katende2025/T5fi, step 15
; claim: (h*l)^2 <= (h*l)^2/(1 - h*l)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(-h*l + 1)| Real)
(declare-const h Real)
(declare-const l Real)
; H4
(assert (> (+ 1.0 (* (- 1.0) h l)) 0.0))
; about l
(assert (>= l 0.0))
; about h
(assert (>= h 0.0))
; about 1/(-h*l + 1)
(assert (= (+ (- 1.0) |1/(-h*l + 1)| (* (- 1.0) |1/(-h*l + 1)| h l)) 0.0))
; h is nonnegative
(assert (>= h 0.0))
; l is nonnegative
(assert (>= l 0.0))
; the negation of the claim
(assert (< (+ (* |1/(-h*l + 1)| h h l l) (* (- 1.0) h h l l)) 0.0))
(check-sat)
(reset)
; katende2025/T5fi, step 16
; claim: exp(-h*c) + exp(h*l) - 1 - h*l <= 1 - h*c + h^2*l^2/(1 - h*l)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(-2*h*l + 2)| Real)
(declare-const |1/(-h*l + 1)| Real)
(declare-const c Real)
(declare-const |exp(-c*h)| Real)
(declare-const |exp(c*h)| Real)
(declare-const |exp(h*l)| Real)
(declare-const h Real)
(declare-const l Real)
; H4
(assert (> (+ 1.0 (* (- 1.0) h l)) 0.0))
; 12
(assert (>= (+ 1.0 (* (- 1.0) c h) (* (/ 1.0 2.0) c c h h) (* (- 1.0) |exp(-c*h)|)) 0.0))
; 13
(assert (>= (+ 1.0 (* |1/(-2*h*l + 2)| h h l l) (* (- 1.0) |exp(h*l)|) (* h l)) 0.0))
; 14
(assert (>= (+ (* (- 1.0) c c h h) (* h h l l)) 0.0))
; 15
(assert (>= (+ (* |1/(-h*l + 1)| h h l l) (* (- 1.0) h h l l)) 0.0))
; about l
(assert (>= l 0.0))
; about h
(assert (>= h 0.0))
; about exp(h*l)
(assert (> |exp(h*l)| 0.0))
; about exp(-c*h)
(assert (> |exp(-c*h)| 0.0))
; about exp(-c*h)
(assert (= (+ (- 1.0) (* |exp(-c*h)| |exp(c*h)|)) 0.0))
; about exp(c*h)
(assert (> |exp(c*h)| 0.0))
; about c
(assert (>= c 0.0))
; about 1/(-h*l + 1)
(assert (= (+ (- 1.0) |1/(-h*l + 1)| (* (- 1.0) |1/(-h*l + 1)| h l)) 0.0))
; about 1/(-2*h*l + 2)
(assert (= (+ (- 1.0) (* 2.0 |1/(-2*h*l + 2)|) (* (- 2.0) |1/(-2*h*l + 2)| h l)) 0.0))
; c is nonnegative
(assert (>= c 0.0))
; exp(-c*h) is nonnegative
(assert (>= |exp(-c*h)| 0.0))
; exp(c*h) is nonnegative
(assert (>= |exp(c*h)| 0.0))
; exp(h*l) is nonnegative
(assert (>= |exp(h*l)| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; l is nonnegative
(assert (>= l 0.0))
; the negation of the claim
(assert (< (+ 2.0 (* |1/(-h*l + 1)| h h l l) (* (- 1.0) c h) (* (- 1.0) |exp(-c*h)|) (* (- 1.0) |exp(h*l)|) (* h l)) 0.0))
(check-sat)
(reset)
; katende2025/T5fi, claim 1
; claim: norm_inf(eye(n) + h*J) <= exp(-h*c) + exp(h*l) - 1 - h*l
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(-h*l + 1)| Real)
(declare-const c Real)
(declare-const |exp(-c*h)| Real)
(declare-const |exp(c*h)| Real)
(declare-const |exp(h*l)| Real)
(declare-const h Real)
(declare-const l Real)
(declare-const |norm_inf(eye(n) + (h)*J)| Real)
; H4
(assert (> (+ 1.0 (* (- 1.0) h l)) 0.0))
; 11
(assert (>= (+ (- 1.0) |exp(-c*h)| |exp(h*l)| (* (- 1.0) h l) (* (- 1.0) |norm_inf(eye(n) + (h)*J)|)) 0.0))
; 16
(assert (>= (+ 2.0 (* |1/(-h*l + 1)| h h l l) (* (- 1.0) c h) (* (- 1.0) |exp(-c*h)|) (* (- 1.0) |exp(h*l)|) (* h l)) 0.0))
; about l
(assert (>= l 0.0))
; about h
(assert (>= h 0.0))
; about exp(h*l)
(assert (> |exp(h*l)| 0.0))
; about exp(-c*h)
(assert (> |exp(-c*h)| 0.0))
; about exp(-c*h)
(assert (= (+ (- 1.0) (* |exp(-c*h)| |exp(c*h)|)) 0.0))
; about exp(c*h)
(assert (> |exp(c*h)| 0.0))
; about c
(assert (>= c 0.0))
; about 1/(-h*l + 1)
(assert (= (+ (- 1.0) |1/(-h*l + 1)| (* (- 1.0) |1/(-h*l + 1)| h l)) 0.0))
; c is nonnegative
(assert (>= c 0.0))
; exp(-c*h) is nonnegative
(assert (>= |exp(-c*h)| 0.0))
; exp(c*h) is nonnegative
(assert (>= |exp(c*h)| 0.0))
; exp(h*l) is nonnegative
(assert (>= |exp(h*l)| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm_inf(eye(n) + (h)*J) is nonnegative
(assert (>= |norm_inf(eye(n) + (h)*J)| 0.0))
; the negation of the claim
(assert (< (+ (- 1.0) |exp(-c*h)| |exp(h*l)| (* (- 1.0) h l) (* (- 1.0) |norm_inf(eye(n) + (h)*J)|)) 0.0))
(check-sat)
(reset)
; katende2025/T5fi, claim 2
; claim: norm_inf(eye(n) + h*J) <= 1 - h*c + h^2*l^2/(1 - h*l)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(-h*l + 1)| Real)
(declare-const c Real)
(declare-const |exp(-c*h)| Real)
(declare-const |exp(c*h)| Real)
(declare-const |exp(h*l)| Real)
(declare-const h Real)
(declare-const l Real)
(declare-const |norm_inf(eye(n) + (h)*J)| Real)
; H4
(assert (> (+ 1.0 (* (- 1.0) h l)) 0.0))
; 11
(assert (>= (+ (- 1.0) |exp(-c*h)| |exp(h*l)| (* (- 1.0) h l) (* (- 1.0) |norm_inf(eye(n) + (h)*J)|)) 0.0))
; 16
(assert (>= (+ 2.0 (* |1/(-h*l + 1)| h h l l) (* (- 1.0) c h) (* (- 1.0) |exp(-c*h)|) (* (- 1.0) |exp(h*l)|) (* h l)) 0.0))
; about l
(assert (>= l 0.0))
; about h
(assert (>= h 0.0))
; about exp(h*l)
(assert (> |exp(h*l)| 0.0))
; about exp(-c*h)
(assert (> |exp(-c*h)| 0.0))
; about exp(-c*h)
(assert (= (+ (- 1.0) (* |exp(-c*h)| |exp(c*h)|)) 0.0))
; about exp(c*h)
(assert (> |exp(c*h)| 0.0))
; about c
(assert (>= c 0.0))
; about 1/(-h*l + 1)
(assert (= (+ (- 1.0) |1/(-h*l + 1)| (* (- 1.0) |1/(-h*l + 1)| h l)) 0.0))
; c is nonnegative
(assert (>= c 0.0))
; exp(-c*h) is nonnegative
(assert (>= |exp(-c*h)| 0.0))
; exp(c*h) is nonnegative
(assert (>= |exp(c*h)| 0.0))
; exp(h*l) is nonnegative
(assert (>= |exp(h*l)| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; l is nonnegative
(assert (>= l 0.0))
; norm_inf(eye(n) + (h)*J) is nonnegative
(assert (>= |norm_inf(eye(n) + (h)*J)| 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* |1/(-h*l + 1)| h h l l) (* (- 1.0) c h) (* (- 1.0) |norm_inf(eye(n) + (h)*J)|)) 0.0))
(check-sat)
