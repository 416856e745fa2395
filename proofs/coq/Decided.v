(* Inequalities between numbers that coq-interval decides by computing, with the whole numbers of Coq's library: with
   machine numbers their axioms would come in, so always with (i_prec ...). coqchk takes them from coqc (docs/formal.md). *)
Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Specific_stdz Specific_ops.
From Interval Require Import Tactic.
Module Floats := SpecificFloat StdZRadix2.
Module Import Tactics := IntervalTactic Floats.
Open Scope R_scope.

(* silu: the sign of its second derivative, its first between, and the sign of its first, with u = alpha t *)
Definition silu_slope := 1.099839320128867.
Definition silu_left := 2.39935728051546766782. Definition silu_right := 2.39935728051546766784.
Definition swish_left := -1.27846454276107379512. Definition swish_right := -1.27846454276107379508.
Lemma silu_sign_left : 0 <= 2 + silu_left * (1 - 2 * / (1 + exp (- silu_left))). Proof. unfold silu_left. interval with (i_prec 120). Qed.
Lemma silu_sign_right : 2 + silu_right * (1 - 2 * / (1 + exp (- silu_right))) <= 0. Proof. unfold silu_right. interval with (i_prec 120). Qed.
Lemma silu_between t : silu_left <= t <= silu_right -> / (1 + exp (- t)) * (1 + t * (1 - / (1 + exp (- t)))) <= silu_slope.
Proof. unfold silu_left, silu_right, silu_slope. intros Ht. interval with (i_prec 120). Qed.
Lemma swish_sign_left : 1 + swish_left + exp swish_left <= 0. Proof. unfold swish_left. interval with (i_prec 120). Qed.
Lemma swish_sign_right : 0 <= 1 + swish_right + exp swish_right. Proof. unfold swish_right. interval with (i_prec 120). Qed.

(* gelu: its first derivative at its largest, its sign, and its second derivative at 0 *)
Definition gelu_slope := 1.128904145185155.
Definition gelu_bend := 0.797884560802866.
Definition gelu_left := -0.7517915246935646. Definition gelu_right := -0.7517915246935644.
Definition gelu_first t := / 2 + RInt (fun x => exp (- (x * x) / 2)) 0 t / sqrt (2 * PI) + t * (exp (- (t * t) / 2) / sqrt (2 * PI)).
Lemma gelu_largest : gelu_first (sqrt 2) <= gelu_slope. Proof. unfold gelu_first, gelu_slope. integral with (i_prec 70, i_fuel 200, i_width (-56)). Qed.
Lemma gelu_sign_left : gelu_first gelu_left <= 0. Proof. unfold gelu_first, gelu_left. integral with (i_prec 70, i_fuel 200, i_width (-58)). Qed.
Lemma gelu_sign_right : 0 <= gelu_first gelu_right. Proof. unfold gelu_first, gelu_right. integral with (i_prec 70, i_fuel 200, i_width (-58)). Qed.
Lemma gelu_second_at_0 : 2 / sqrt (2 * PI) <= gelu_bend. Proof. unfold gelu_bend. interval with (i_prec 80). Qed.
Lemma two_below_pi : 2 < PI. Proof. interval with (i_prec 40). Qed.
Lemma root_two_above : 1.4 < sqrt 2. Proof. interval with (i_prec 40). Qed.
