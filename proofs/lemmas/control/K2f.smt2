; control/K2f, claim 1
; claim: 1/2*(1/10*(1924501/2500000)*(1 + (22*0 + 1/5))^2 + 2*(1 + (22*0 + 1/5))) <= 251087/200000
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< (/ 5857.0 625000000.0) 0.0))
(check-sat)
(reset)
; control/K2f, claim 2
; claim: 1/2*(1/10*(1924501/2500000)*(1 + (22*0 + 1/5))^2 + 2*(1 + (22*0 + 1/5))) >= 50217/40000
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< (/ 393.0 625000000.0) 0.0))
(check-sat)
(reset)
; control/K2f, claim 3
; claim: 1/2*(1/10*(1924501/2500000)*(1 + (22*(1/10) + 1/5))^2 + 2*(1 + (22*(1/10) + 1/5))) <= 7689891/2000000
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< (/ 543.0 625000000.0) 0.0))
(check-sat)
(reset)
; control/K2f, claim 4
; claim: 1/2*(1/10*(1924501/2500000)*(1 + (22*(1/10) + 1/5))^2 + 2*(1 + (22*(1/10) + 1/5))) >= 7689889/2000000
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< (/ 41.0 312500000.0) 0.0))
(check-sat)
(reset)
; control/K2f, claim 5
; claim: (1/5*22*0 + 1/5*(1/5) + 6/5)*(1 + 1/2*(1/10*(1924501/2500000)*(1 + (22*0 + 1/5))^2 + 2*(1 + (22*0 + 1/5)))*0) + 1/5*22*(1/100) <= 1284000001/1000000000
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< (/ 1.0 1000000000.0) 0.0))
(check-sat)
(reset)
; control/K2f, claim 6
; claim: (1/5*22*0 + 1/5*(1/5) + 6/5)*(1 + 1/2*(1/10*(1924501/2500000)*(1 + (22*0 + 1/5))^2 + 2*(1 + (22*0 + 1/5)))*0) + 1/5*22*(1/100) >= 1283999999/1000000000
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< (/ 1.0 1000000000.0) 0.0))
(check-sat)
(reset)
; control/K2f, claim 7
; claim: (1/5*22*(1/10) + 1/5*(1/5) + 6/5)*(1 + 1/2*(1/10*(1924501/2500000)*(1 + (22*(1/10) + 1/5))^2 + 2*(1 + (22*(1/10) + 1/5)))*(1/10)) + 1/5*22*(1/100) <= 473991/200000
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< (/ 672181.0 156250000000.0) 0.0))
(check-sat)
(reset)
; control/K2f, claim 8
; claim: (1/5*22*(1/10) + 1/5*(1/5) + 6/5)*(1 + 1/2*(1/10*(1924501/2500000)*(1 + (22*(1/10) + 1/5))^2 + 2*(1 + (22*(1/10) + 1/5)))*(1/10)) + 1/5*22*(1/100) >= 473989/200000
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< (/ 890319.0 156250000000.0) 0.0))
(check-sat)
(reset)
; control/K2f, claim 9
; claim: (1/100)^2/40 + 2*(1/100*(1/25 + 6/5))^2/40 + 40*(1/10)^2 <= 800021/2000000
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< (/ 39.0 125000000.0) 0.0))
(check-sat)
(reset)
; control/K2f, claim 10
; claim: (1/100)^2/40 + 2*(1/100*(1/25 + 6/5))^2/40 + 40*(1/10)^2 >= 800019/2000000
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< (/ 43.0 62500000.0) 0.0))
(check-sat)
(reset)
; control/K2f, claim 11
; claim: (1/2*(1/10*(1924501/2500000)*(1 + (22*(28284631/100000000) + 1/5))^2 + 2*(1 + (22*(28284631/100000000) + 1/5))))^2*(28284631/100000000)^2/40 + ((1/5*22*(28284631/100000000) + 1/5*(1/5) + 6/5)*(1 + 1/2*(1/10*(1924501/2500000)*(1 + (22*(28284631/100000000) + 1/5))^2 + 2*(1 + (22*(28284631/100000000) + 1/5)))*(28284631/100000000)) + 1/5*22*(1/100))^2/40 <= 462851/200000
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< (/ 3419805651814614651425001266688543974013452955299424189637053655841777792799.0 390625000000000000000000000000000000000000000000000000000000000000000000000000000.0) 0.0))
(check-sat)
(reset)
; control/K2f, claim 12
; claim: (1/2*(1/10*(1924501/2500000)*(1 + (22*(28284631/100000000) + 1/5))^2 + 2*(1 + (22*(28284631/100000000) + 1/5))))^2*(28284631/100000000)^2/40 + ((1/5*22*(28284631/100000000) + 1/5*(1/5) + 6/5)*(1 + 1/2*(1/10*(1924501/2500000)*(1 + (22*(28284631/100000000) + 1/5))^2 + 2*(1 + (22*(28284631/100000000) + 1/5)))*(28284631/100000000)) + 1/5*22*(1/100))^2/40 >= 462849/200000
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< (/ 486444348185385348574998733311456025986547044700575810362946344158222207201.0 390625000000000000000000000000000000000000000000000000000000000000000000000000000.0) 0.0))
(check-sat)
(reset)
; control/K2f, claim 13
; claim: (1/2*(1/10*(1924501/2500000)*(1 + (22*(340327/1000000) + 1/5))^2 + 2*(1 + (22*(340327/1000000) + 1/5))))^2*(340327/1000000)^2/40 + ((1/5*22*(340327/1000000) + 1/5*(1/5) + 6/5)*(1 + 1/2*(1/10*(1924501/2500000)*(1 + (22*(340327/1000000) + 1/5))^2 + 2*(1 + (22*(340327/1000000) + 1/5)))*(340327/1000000)) + 1/5*22*(1/100))^2/40 <= 100001/20000
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< (/ 1357834962102840811163542495977615473217497532389050127764959.0 39062500000000000000000000000000000000000000000000000000000000000.0) 0.0))
(check-sat)
(reset)
; control/K2f, claim 14
; claim: (1/2*(1/10*(1924501/2500000)*(1 + (22*(340327/1000000) + 1/5))^2 + 2*(1 + (22*(340327/1000000) + 1/5))))^2*(340327/1000000)^2/40 + ((1/5*22*(340327/1000000) + 1/5*(1/5) + 6/5)*(1 + 1/2*(1/10*(1924501/2500000)*(1 + (22*(340327/1000000) + 1/5))^2 + 2*(1 + (22*(340327/1000000) + 1/5)))*(340327/1000000)) + 1/5*22*(1/100))^2/40 >= 99999/20000
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< (/ 2548415037897159188836457504022384526782502467610949872235041.0 39062500000000000000000000000000000000000000000000000000000000000.0) 0.0))
(check-sat)
(reset)
; control/K2f, claim 15
; claim: sqrt(40001019/100000000/5) <= 565693/2000000
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |sqrt(40001019/500000000)| Real)
; about sqrt(40001019/500000000)
(assert (= (+ (- (/ 40001019.0 500000000.0)) (* |sqrt(40001019/500000000)| |sqrt(40001019/500000000)|)) 0.0))
; sqrt(40001019/500000000) is nonnegative
(assert (>= |sqrt(40001019/500000000)| 0.0))
; the negation of the claim
(assert (< (+ (/ 565693.0 2000000.0) (* (- 1.0) |sqrt(40001019/500000000)|)) 0.0))
(check-sat)
(reset)
; control/K2f, claim 16
; claim: sqrt(40001019/100000000/5) >= 565691/2000000
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |sqrt(40001019/500000000)| Real)
; about sqrt(40001019/500000000)
(assert (= (+ (- (/ 40001019.0 500000000.0)) (* |sqrt(40001019/500000000)| |sqrt(40001019/500000000)|)) 0.0))
; sqrt(40001019/500000000) is nonnegative
(assert (>= |sqrt(40001019/500000000)| 0.0))
; the negation of the claim
(assert (< (+ (- (/ 565691.0 2000000.0)) |sqrt(40001019/500000000)|) 0.0))
(check-sat)
(reset)
; control/K2f, claim 17
; claim: sqrt((8508169/25000000)^2 - 40001019/100000000/5) <= 15141/80000
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |sqrt(22387665982561/625000000000000)| Real)
; about sqrt(22387665982561/625000000000000)
(assert (= (+ (- (/ 22387665982561.0 625000000000000.0)) (* |sqrt(22387665982561/625000000000000)| |sqrt(22387665982561/625000000000000)|)) 0.0))
; sqrt(22387665982561/625000000000000) is nonnegative
(assert (>= |sqrt(22387665982561/625000000000000)| 0.0))
; the negation of the claim
(assert (< (+ (/ 15141.0 80000.0) (* (- 1.0) |sqrt(22387665982561/625000000000000)|)) 0.0))
(check-sat)
(reset)
; control/K2f, claim 18
; claim: sqrt((8508169/25000000)^2 - 40001019/100000000/5) >= 378523/2000000
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |sqrt(22387665982561/625000000000000)| Real)
; about sqrt(22387665982561/625000000000000)
(assert (= (+ (- (/ 22387665982561.0 625000000000000.0)) (* |sqrt(22387665982561/625000000000000)| |sqrt(22387665982561/625000000000000)|)) 0.0))
; sqrt(22387665982561/625000000000000) is nonnegative
(assert (>= |sqrt(22387665982561/625000000000000)| 0.0))
; the negation of the claim
(assert (< (+ (- (/ 378523.0 2000000.0)) |sqrt(22387665982561/625000000000000)|) 0.0))
(check-sat)
