(* The normal distribution, from its integral: values, limits, and the activation gelu. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Activations Pieces Decided Catalogue.
Import ListNotations.
Open Scope R_scope.

Lemma exp_below_one x : x <= 0 -> exp x <= 1.
Proof. intros H. destruct (Req_dec x 0) as [->|]; [rewrite exp_0; lra|]. left. rewrite <- exp_0. apply exp_increasing. lra. Qed.
Definition bell t := exp (- (t * t) / 2).
Definition bell_integral t := RInt bell 0 t.
Lemma bell_derive t : is_derive bell t (- t * bell t).
Proof. unfold bell. auto_derive; auto. unfold Rdiv. field. Qed.
Lemma bell_continuous t : continuous bell t. Proof. apply (ex_derive_continuous bell). eexists. apply bell_derive. Qed.
Lemma bell_pos t : 0 < bell t. Proof. apply exp_pos. Qed.
Lemma bell_most t : bell t <= 1.
Proof.
  apply exp_below_one. pose proof (sq_nonneg t). lra.
Qed.
Lemma bell_even t : bell (- t) = bell t. Proof. unfold bell. f_equal. field. Qed.
Lemma bell_ex a b : ex_RInt bell a b. Proof. apply (ex_RInt_continuous bell). intros; apply bell_continuous. Qed.
Lemma bell_integral_derive t : is_derive bell_integral t (bell t).
Proof.
  apply (is_derive_RInt bell bell_integral 0 t); [|apply bell_continuous]. apply filter_forall. intros x. apply (RInt_correct bell), bell_ex.
Qed.
Lemma bell_integral_0 : bell_integral 0 = 0. Proof. apply (RInt_point 0 bell). Qed.
Lemma bell_integral_odd t : bell_integral (- t) = - bell_integral t.
Proof.
  unfold bell_integral. pose proof (RInt_comp_lin bell (-1) 0 0 t) as H. replace (-1 * 0 + 0) with 0 in H by ring. replace (-1 * t + 0) with (- t) in H by ring.
  rewrite <- H by apply bell_ex. rewrite (RInt_ext _ (fun y => opp (bell y))).
  - apply (RInt_opp bell), bell_ex.
  - intros x _. replace (-1 * x + 0) with (- x) by ring. rewrite bell_even. unfold scal, opp; simpl; unfold mult; simpl. ring.
Qed.
Lemma bell_integral_rises s t : s <= t -> bell_integral s <= bell_integral t.
Proof.
  intros H. apply (rises bell_integral bell s t); try lra; [intros x _; apply bell_integral_derive|]. intros x _. left. apply bell_pos.
Qed.

(* bell_integral(t)^2 + rest(t) = pi/2 *)
Definition rest_at t x := 2 * exp (- (t * t) * (1 + x * x) / 2) / (1 + x * x).
Definition rest t := RInt (rest_at t) 0 1.
Definition rest_slope t x := - 2 * t * exp (- (t * t) * (1 + x * x) / 2).
Lemma one_more x : 0 < 1 + x * x. Proof. pose proof (sq_nonneg x). lra. Qed.
Lemma rest_at_derive x t : is_derive (fun t => rest_at t x) t (rest_slope t x).
Proof. unfold rest_at, rest_slope. pose proof (one_more x). auto_derive; [lra|]. unfold Rdiv. field. lra. Qed.
Lemma rest_at_ex t : ex_RInt (rest_at t) 0 1.
Proof.
  apply (ex_RInt_continuous (rest_at t)). intros x _. apply (ex_derive_continuous (rest_at t)). unfold rest_at. pose proof (one_more x). auto_derive. lra.
Qed.
Lemma rest_derive t : is_derive rest t (RInt (rest_slope t) 0 1).
Proof.
  replace (RInt (rest_slope t) 0 1) with (RInt (fun x => Derive (fun u => rest_at u x) t) 0 1).
  - apply (is_derive_RInt_param rest_at 0 1 t).
    + apply filter_forall. intros y x _. exists (rest_slope y x). apply rest_at_derive.
    + intros x _. apply (continuity_2d_pt_ext (fun u v => rest_slope u v)).
      * intros u v. symmetry. apply is_derive_unique, rest_at_derive.
      * unfold rest_slope. apply continuity_2d_pt_mult; [apply continuity_2d_pt_mult; [apply continuity_2d_pt_const|apply continuity_2d_pt_id1]|].
        apply (continuity_1d_2d_pt_comp exp); [apply derivable_continuous_pt, derivable_pt_exp|]. unfold Rdiv.
        apply continuity_2d_pt_mult; [|apply continuity_2d_pt_const]. apply continuity_2d_pt_mult.
        -- apply continuity_2d_pt_opp. apply continuity_2d_pt_mult; apply continuity_2d_pt_id1.
        -- apply continuity_2d_pt_plus; [apply continuity_2d_pt_const|]. apply continuity_2d_pt_mult; apply continuity_2d_pt_id2.
    + apply filter_forall. intros y. apply rest_at_ex.
  - apply RInt_ext. intros x _. apply is_derive_unique, rest_at_derive.
Qed.
Lemma rest_slope_integral t : RInt (rest_slope t) 0 1 = - (2 * bell t * bell_integral t).
Proof.
  unfold bell_integral. pose proof (RInt_comp_lin bell t 0 0 1) as H. replace (t * 0 + 0) with 0 in H by ring. replace (t * 1 + 0) with t in H by ring. rewrite <- H by apply bell_ex.
  assert (E : ex_RInt (fun y => scal t (bell (t * y + 0))) 0 1).
  { apply (ex_RInt_continuous (fun y => scal t (bell (t * y + 0)))). intros x _. apply (ex_derive_continuous (fun y => t * bell (t * y + 0))). unfold bell. auto_derive. auto. }
  pose proof (RInt_scal (fun y => scal t (bell (t * y + 0))) 0 1 (-2 * bell t) E) as K.
  etransitivity; [|etransitivity; [exact K|unfold scal; simpl; unfold mult; simpl; ring]].
  apply RInt_ext. intros x _. unfold rest_slope, scal; simpl; unfold mult; simpl. unfold bell.
  replace (- (t * t) * (1 + x * x) / 2) with (- (t * t) / 2 + - ((t * x + 0) * (t * x + 0)) / 2) by field. rewrite exp_plus. ring.
Qed.
Lemma rest_0 : rest 0 = PI / 2.
Proof.
  unfold rest. rewrite (RInt_ext _ (fun x => scal 2 (/ (1 + x * x)))).
  - apply is_RInt_unique. replace (PI / 2) with (scal 2 (Hierarchy.minus (atan 1) (atan 0))) by (rewrite atan_1, atan_0; unfold scal, Hierarchy.minus, plus, opp; simpl; unfold mult; simpl; field).
    apply (is_RInt_scal (fun x => / (1 + x * x)) 0 1 2). apply (is_RInt_derive atan (fun x => / (1 + x * x))); intros x _.
    + exact (is_derive_atan x).
    + apply (ex_derive_continuous (fun x => / (1 + x * x))). pose proof (one_more x). auto_derive. lra.
  - intros x _. unfold rest_at, scal; simpl; unfold mult; simpl. replace (- (0 * 0) * (1 + x * x) / 2) with 0 by field. rewrite exp_0. pose proof (one_more x). field. lra.
Qed.
Lemma square_of_the_integral t : bell_integral t * bell_integral t = PI / 2 - rest t.
Proof.
  set (f := fun t => bell_integral t * bell_integral t + rest t).
  assert (D : forall x, is_derive f x 0).
  { intros x. replace 0 with ((bell x * bell_integral x + bell_integral x * bell x) + RInt (rest_slope x) 0 1) by (rewrite rest_slope_integral; ring).
    apply (is_derive_plus (fun t => bell_integral t * bell_integral t) rest); [|apply rest_derive].
    apply is_derive_Reals. apply (derivable_pt_lim_mult bell_integral bell_integral); apply is_derive_Reals, bell_integral_derive. }
  pose proof (mean_value f (fun _ => 0) 0 D) as M. specialize (M ltac:(intros; cbv beta; rewrite Rabs_R0; lra) t 0). rewrite Rmult_0_l in M.
  assert (E : f t - f 0 = 0) by (destruct (Req_dec (f t - f 0) 0); auto; apply Rabs_pos_lt in H; lra).
  unfold f in E. rewrite bell_integral_0, rest_0 in E. lra.
Qed.
Lemma rest_size t : 0 <= rest t <= 2 * bell t.
Proof.
  assert (C : ex_RInt (fun _ : R => 2 * bell t) 0 1) by apply ex_RInt_const. split.
  - apply RInt_ge_0; [lra|apply rest_at_ex|]. intros x _. unfold rest_at. pose proof (one_more x). pose proof (exp_pos (- (t * t) * (1 + x * x) / 2)). left. apply Rdiv_lt_0_compat; lra.
  - apply Rle_trans with (RInt (fun _ => 2 * bell t) 0 1); [|rewrite RInt_const; unfold scal; simpl; unfold mult; simpl; lra].
    apply RInt_le; [lra|apply rest_at_ex|exact C|]. intros x _. unfold rest_at, bell. pose proof (one_more x). pose proof (sq_nonneg x). pose proof (sq_nonneg t).
    replace (- (t * t) * (1 + x * x) / 2) with (- (t * t) / 2 + - (t * t) * (x * x) / 2) by field. rewrite exp_plus.
    assert (exp (- (t * t) * (x * x) / 2) <= 1) by (apply exp_below_one; nra).
    pose proof (exp_pos (- (t * t) / 2)). pose proof (exp_pos (- (t * t) * (x * x) / 2)). destruct (inverse_below_one (1 + x * x)); [lra|]. unfold Rdiv at 1.
    apply Rle_trans with (2 * (exp (- (t * t) / 2) * 1) * 1); [|lra]. apply Rmult_le_compat; try lra; [|apply Rmult_le_compat_l; [lra|apply Rmult_le_compat_l; lra]].
    apply Rmult_le_pos; [lra|]. apply Rmult_le_pos; lra.
Qed.

(* density and distribution *)
Definition root_two_pi := sqrt (2 * PI).
Definition density t := bell t / root_two_pi.
Definition distribution t := / 2 + bell_integral t / root_two_pi.
Lemma root_two_pi_pos : 0 < root_two_pi. Proof. apply sqrt_lt_R0. pose proof PI_RGT_0. lra. Qed.
Lemma root_two_pi_square : root_two_pi * root_two_pi = 2 * PI. Proof. apply sqrt_sqrt. pose proof PI_RGT_0. lra. Qed.
Lemma density_pos t : 0 < density t. Proof. apply Rdiv_lt_0_compat; [apply bell_pos|apply root_two_pi_pos]. Qed.
Lemma density_even t : density (- t) = density t. Proof. unfold density. now rewrite bell_even. Qed.
Lemma density_derive t : is_derive density t (- t * density t).
Proof.
  unfold density, Rdiv. rewrite <- Rmult_assoc. apply is_derive_Reals. pose proof (derivable_pt_lim_scal bell (/ root_two_pi) t (- t * bell t)) as D.
  rewrite Rmult_comm. apply is_derive_Reals. apply (is_derive_ext (fun t => / root_two_pi * bell t)); [intros; apply Rmult_comm|]. apply is_derive_Reals, D, is_derive_Reals, bell_derive.
Qed.
Lemma distribution_derive t : is_derive distribution t (density t).
Proof.
  unfold distribution. apply (is_derive_ext (fun t => / 2 + / root_two_pi * bell_integral t)); [intros; unfold Rdiv; now rewrite (Rmult_comm (/ root_two_pi))|].
  replace (density t) with (0 + / root_two_pi * bell t) by (unfold density, Rdiv; ring). apply is_derive_Reals. apply (derivable_pt_lim_plus (fun _ => / 2)); [apply derivable_pt_lim_const|].
  apply (derivable_pt_lim_scal bell_integral). apply is_derive_Reals, bell_integral_derive.
Qed.
Lemma distribution_opp t : distribution (- t) = 1 - distribution t.
Proof. unfold distribution. rewrite bell_integral_odd. pose proof root_two_pi_pos. field. lra. Qed.
Lemma distribution_0 : distribution 0 = / 2. Proof. unfold distribution. rewrite bell_integral_0. unfold Rdiv. ring. Qed.
Lemma distribution_rises s t : s <= t -> distribution s <= distribution t.
Proof.
  intros H. unfold distribution. pose proof (bell_integral_rises s t H). pose proof root_two_pi_pos. apply Rplus_le_compat_l, Rmult_le_compat_r; [left; apply Rinv_0_lt_compat; lra|auto].
Qed.
(* the tail, without a limit of integrals *)
Theorem distribution_tail t : 0 <= t -> 1 - bell t <= distribution t <= 1.
Proof.
  intros Ht. pose proof root_two_pi_pos as P. pose proof root_two_pi_square as Q. pose proof PI_RGT_0. pose proof (rest_size t) as [R0 R1]. pose proof (square_of_the_integral t) as S.
  pose proof (bell_integral_rises 0 t Ht) as I0. rewrite bell_integral_0 in I0. pose proof (bell_pos t). set (y := 2 * bell_integral t / root_two_pi).
  assert (Y0 : 0 <= y) by (unfold y; apply Rmult_le_pos; [lra|left; apply Rinv_0_lt_compat; lra]).
  assert (Y2 : y * y = 1 - 2 * rest t / PI).
  { unfold y. replace (2 * bell_integral t / root_two_pi * (2 * bell_integral t / root_two_pi)) with (4 * (bell_integral t * bell_integral t) / (root_two_pi * root_two_pi)) by (field; lra).
    rewrite S, Q. field. lra. }
  assert (D : distribution t = (1 + y) / 2) by (unfold distribution, y; field; lra).
  pose proof two_below_pi. assert (B : 0 <= 2 * rest t / PI <= 2 * bell t).
  { split; [apply Rmult_le_pos; [lra|left; apply Rinv_0_lt_compat; lra]|]. apply Rmult_le_reg_r with PI; [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. nra. }
  assert (y <= 1) by nra. rewrite D. split; [|lra]. assert (1 - y <= 1 - y * y) by nra. lra.
Qed.
Lemma distribution_range t : 0 <= distribution t <= 1.
Proof.
  assert (X : forall s, 0 <= s -> / 2 <= distribution s <= 1).
  { intros s Hs. split; [rewrite <- distribution_0; apply distribution_rises; auto|apply distribution_tail; auto]. }
  destruct (Rle_dec 0 t) as [H|H]; [specialize (X t H); lra|]. specialize (X (- t) ltac:(lra)). rewrite distribution_opp in X. lra.
Qed.
(* A1 of the normal density and distribution; the distribution's limits are 0 and 1 by distribution_tail. *)
Theorem A1_normal_distribution t :
  is_derive density t (- t * density t) /\ 0 < density t /\ is_derive distribution t (density t) /\ 0 <= distribution t <= 1 /\
  distribution (- t) = 1 - distribution t /\ (0 <= t -> 1 - exp (- (t * t) / 2) <= distribution t).
Proof.
  repeat match goal with |- _ /\ _ => split end; auto using density_derive, density_pos, distribution_derive, distribution_opp; try apply distribution_range.
  intros Ht. apply (distribution_tail t Ht).
Qed.

(* gelu: t times the distribution *)
Definition gelu1 t := distribution t + t * density t.
Definition gelu2 t := (2 - t * t) * density t.
Definition Gelu : activation := {| phi := fun t => t * distribution t; phi1 := gelu1; phi2 := gelu2; kink := never |}.
Lemma gelu_derive t : is_derive (fun t => t * distribution t) t (gelu1 t).
Proof.
  unfold gelu1. replace (distribution t + t * density t) with (1 * distribution t + t * density t) by ring. apply is_derive_Reals.
  apply (derivable_pt_lim_mult (fun t => t) distribution); [apply derivable_pt_lim_id|apply is_derive_Reals, distribution_derive].
Qed.
Lemma gelu_derive2 t : is_derive gelu1 t (gelu2 t).
Proof.
  unfold gelu1, gelu2. replace ((2 - t * t) * density t) with (density t + (1 * density t + t * (- t * density t))) by ring. apply is_derive_Reals.
  apply derivable_pt_lim_plus; [apply is_derive_Reals, distribution_derive|].
  apply (derivable_pt_lim_mult (fun t => t) density); [apply derivable_pt_lim_id|apply is_derive_Reals, density_derive].
Qed.
Lemma gelu1_opp t : gelu1 (- t) = 1 - gelu1 t.
Proof. unfold gelu1. rewrite distribution_opp, density_even. ring. Qed.
Lemma gelu1_at_root_two : gelu1 (sqrt 2) <= gelu_slope.
Proof. exact gelu_largest. Qed.
Lemma root_two : 0 < sqrt 2 /\ sqrt 2 * sqrt 2 = 2. Proof. split; [apply sqrt_lt_R0; lra|apply sqrt_sqrt; lra]. Qed.
Lemma gelu1_at_most t : 0 <= t -> gelu1 t <= gelu_slope.
Proof.
  intros Ht. destruct root_two as [R0 R2]. eapply Rle_trans; [|apply gelu1_at_root_two]. destruct (Rle_dec t (sqrt 2)) as [H|H].
  - apply (rises gelu1 gelu2 0 (sqrt 2)); try lra; [intros x _; apply gelu_derive2|]. intros x Hx. pose proof (density_pos x). apply Rmult_le_pos; nra.
  - apply (falls gelu1 gelu2 (sqrt 2) t); try lra; [intros x _; apply gelu_derive2|]. intros x Hx. pose proof (density_pos x). unfold gelu2. assert (2 - x * x <= 0) by nra. nra.
Qed.
Lemma gelu1_half t : 0 <= t -> / 2 <= gelu1 t.
Proof.
  intros Ht. unfold gelu1. pose proof (distribution_rises 0 t Ht). rewrite distribution_0 in *. pose proof (density_pos t). assert (0 <= t * density t) by (apply Rmult_le_pos; lra). lra.
Qed.
Lemma gelu1_size t : Rabs (gelu1 t) <= gelu_slope.
Proof.
  assert (1 <= gelu_slope) by (unfold gelu_slope; lra). destruct (Rle_dec 0 t) as [Ht|Ht].
  - pose proof (gelu1_half t Ht). rewrite Rabs_pos_eq by lra. apply gelu1_at_most; auto.
  - pose proof (gelu1_opp (- t)) as E. rewrite Ropp_involutive in E. pose proof (gelu1_at_most (- t) ltac:(lra)). pose proof (gelu1_half (- t) ltac:(lra)). rewrite E. apply Rabs_le. lra.
Qed.
Lemma gelu2_size t : Rabs (gelu2 t) <= gelu_bend.
Proof.
  pose proof root_two_pi_pos as P. assert (K : 2 / root_two_pi <= gelu_bend) by exact gelu_second_at_0.
  eapply Rle_trans; [|exact K]. unfold gelu2, density. pose proof (bell_pos t). pose proof (bell_most t). pose proof (sq_nonneg t).
  replace ((2 - t * t) * (bell t / root_two_pi)) with (((2 - t * t) * bell t) * / root_two_pi) by (unfold Rdiv; ring). rewrite Rabs_mult, (Rabs_pos_eq (/ _)) by (left; apply Rinv_0_lt_compat; auto).
  apply Rmult_le_compat_r; [left; apply Rinv_0_lt_compat; auto|]. assert (T : t * t / 2 * bell t <= 1 / 2).
  { pose proof (exp_linear (t * t / 2)) as E. replace (exp (- (t * t / 2))) with (bell t) in E by (unfold bell; f_equal; field). exact E. }
  apply Rabs_le. split; nra.
Qed.
Theorem gelu_constants : constants Gelu gelu_slope gelu_bend.
Proof. apply smooth_constants; auto using gelu_derive, gelu_derive2, gelu1_size, gelu2_size; unfold gelu_slope, gelu_bend; lra. Qed.
(* gelu falls up to the zero of its derivative and rises from there: between gelu_left and gelu_right *)
Lemma gelu_valley : (forall s t, s <= t <= gelu_left -> t * distribution t <= s * distribution s) /\ (forall s t, gelu_right <= s <= t -> s * distribution s <= t * distribution t).
Proof.
  destruct root_two as [R0 R2]. pose proof root_two_above as R14.
  assert (A : gelu1 gelu_left <= 0) by exact gelu_sign_left.
  assert (B : 0 <= gelu1 gelu_right) by exact gelu_sign_right.
  assert (Up : forall s t, - sqrt 2 <= s <= t -> t <= sqrt 2 -> gelu1 s <= gelu1 t).
  { intros s t Hs Ht. apply (rises gelu1 gelu2 s t); try lra; [intros x _; apply gelu_derive2|]. intros x Hx. pose proof (density_pos x). apply Rmult_le_pos; nra. }
  assert (N : forall t, t <= - sqrt 2 -> gelu1 t <= 0).
  { intros t Ht. destruct (Rle_lt_dec (gelu1 t) 0) as [|H']; auto. exfalso. set (e := gelu1 t) in *. set (s := Rmin t (- (2 / e + 1))).
    assert (Q : 0 < / e) by (apply Rinv_0_lt_compat; auto). assert (E : e * / e = 1) by (apply Rinv_r; lra).
    assert (S1 : s <= t) by apply Rmin_l. assert (S2 : s <= - (2 / e + 1)) by apply Rmin_r. unfold Rdiv in S2.
    assert (X : e <= gelu1 s). { apply (falls gelu1 gelu2 s t); try lra; [intros x _; apply gelu_derive2|]. intros x Hx. pose proof (density_pos x). unfold gelu2. assert (2 - x * x <= 0) by nra. nra. }
    assert (Y : gelu1 s <= bell s).
    { unfold gelu1. pose proof (density_pos s). assert (s * density s <= 0) by nra. pose proof (distribution_opp (- s)) as D. rewrite Ropp_involutive in D.
      destruct (distribution_tail (- s)) as [T _]; [lra|]. rewrite bell_even in T. lra. }
    assert (Z : bell s * (s * s / 2 + 1) <= 1).
    { unfold bell. pose proof (exp_ineq1_le (s * s / 2)). pose proof (exp_pos (- (s * s) / 2)). replace 1 with (exp (- (s * s) / 2) * exp (s * s / 2)) at 2 by (rewrite <- exp_plus; replace (- (s * s) / 2 + s * s / 2) with 0 by field; apply exp_0).
      apply Rmult_le_compat_l; lra. }
    assert (W : 2 * / e <= s * s / 2) by nra. pose proof (bell_pos s). assert (e * (s * s / 2 + 1) <= 1) by nra. nra. }
  assert (L : - sqrt 2 <= gelu_left <= gelu_right /\ gelu_right <= 0) by (unfold gelu_left, gelu_right; lra).
  split; intros s t H.
  - apply (falls (fun t => t * distribution t) gelu1 s t); try lra; [intros x _; apply gelu_derive|]. intros x Hx. destruct (Rle_dec x (- sqrt 2)) as [Hn|Hn]; [apply N; auto|].
    eapply Rle_trans; [apply (Up x gelu_left); lra|exact A].
  - apply (rises (fun t => t * distribution t) gelu1 s t); try lra; [intros x _; apply gelu_derive|]. intros x Hx. destruct (Rle_dec 0 x) as [Hp|Hp]; [pose proof (gelu1_half x Hp); lra|].
    eapply Rle_trans; [exact B|apply Up; lra].
Qed.

(* the integral by a series with a bound of what is left out: the terms t^(2n+1)/(1 3 ... (2n+1)) *)
Fixpoint series_term n t := match n with O => t | S k => series_term k t * (t * t) / (2 * INR k + 3) end.
Fixpoint series_sum n t := match n with O => t | S k => series_sum k t + series_term (S k) t end.
Definition term_slope n t := match n with O => 1 | S k => t * series_term k t end.
Lemma odd_pos k : 0 < 2 * INR k + 3. Proof. pose proof (pos_INR k). lra. Qed.
Lemma term_slope_times n t : t * term_slope n t = (2 * INR n + 1) * series_term n t.
Proof.
  destruct n as [|k]; [simpl; ring|]. rewrite S_INR. simpl term_slope. simpl series_term. pose proof (odd_pos k). field. lra.
Qed.
Lemma series_term_derive n t : is_derive (series_term n) t (term_slope n t).
Proof.
  induction n as [|k IH]; [apply @is_derive_id|]. simpl series_term. pose proof (odd_pos k). pose proof (term_slope_times k t) as E.
  replace (term_slope (S k) t) with ((term_slope k t * (t * t) + series_term k t * (1 * t + t * 1)) * / (2 * INR k + 3)).
  - apply (is_derive_ext (fun t => (series_term k t * (t * t)) * / (2 * INR k + 3))); [reflexivity|]. apply is_derive_Reals.
    replace ((term_slope k t * (t * t) + series_term k t * (1 * t + t * 1)) * / (2 * INR k + 3)) with ((term_slope k t * (t * t) + series_term k t * (1 * t + t * 1)) * / (2 * INR k + 3) + (series_term k t * (t * t)) * 0) by ring.
    apply (derivable_pt_lim_mult (fun t => series_term k t * (t * t)) (fun _ => / (2 * INR k + 3))); [|apply derivable_pt_lim_const].
    apply (derivable_pt_lim_mult (series_term k) (fun t => t * t)); [apply is_derive_Reals, IH|]. apply (derivable_pt_lim_mult (fun t => t) (fun t => t)); apply derivable_pt_lim_id.
  - simpl term_slope. replace (term_slope k t * (t * t)) with (t * (t * term_slope k t)) by ring. rewrite E. field. lra.
Qed.
Lemma series_term_nonneg n t : 0 <= t -> 0 <= series_term n t.
Proof.
  intros Ht. induction n as [|k IH]; [exact Ht|]. simpl. pose proof (odd_pos k). apply Rmult_le_pos; [apply Rmult_le_pos; [auto|apply sq_nonneg]|left; apply Rinv_0_lt_compat; lra].
Qed.
Lemma series_sum_derive n t : is_derive (series_sum n) t (1 + t * series_sum n t - t * series_term n t).
Proof.
  induction n as [|k IH]; [simpl; replace (1 + t * t - t * t) with 1 by ring; apply @is_derive_id|].
  apply (is_derive_ext (fun t => series_sum k t + series_term (S k) t)); [reflexivity|].
  replace (1 + t * series_sum (S k) t - t * series_term (S k) t) with ((1 + t * series_sum k t - t * series_term k t) + term_slope (S k) t) by (simpl; ring).
  apply (is_derive_plus (series_sum k) (series_term (S k))); [exact IH|apply series_term_derive].
Qed.
Lemma series_at_0 n : series_term n 0 = 0 /\ series_sum n 0 = 0.
Proof.
  induction n as [|k [IH1 IH2]]; [simpl; auto|]. assert (X : series_term (S k) 0 = 0) by (simpl; rewrite IH1; unfold Rdiv; ring). split; [exact X|].
  change (series_sum (S k) 0) with (series_sum k 0 + series_term (S k) 0). rewrite IH2, X. ring.
Qed.
Theorem bell_integral_by_series n t : 0 <= t -> bell t * series_sum n t <= bell_integral t <= bell t * series_sum n t + series_term (S n) t.
Proof.
  intros Ht. destruct (series_at_0 n) as [Z1 Z2]. destruct (series_at_0 (S n)) as [Z3 _].
  set (f := fun t => bell_integral t - bell t * series_sum n t). set (g := fun t => t * (bell t * series_term n t)).
  assert (D : forall x, is_derive f x (g x)).
  { intros x. replace (g x) with (bell x - (- x * bell x * series_sum n x + bell x * (1 + x * series_sum n x - x * series_term n x))) by (unfold g; ring).
    apply is_derive_Reals, derivable_pt_lim_minus; [apply is_derive_Reals, bell_integral_derive|].
    apply (derivable_pt_lim_mult bell (series_sum n)); apply is_derive_Reals; [apply bell_derive|apply series_sum_derive]. }
  assert (F0 : f 0 = 0) by (unfold f; rewrite bell_integral_0, Z2; ring).
  assert (G : forall x, 0 <= x -> 0 <= g x <= x * series_term n x).
  { intros x Hx. pose proof (series_term_nonneg n x Hx). pose proof (bell_pos x). pose proof (bell_most x). unfold g. split; [apply Rmult_le_pos; [lra|apply Rmult_le_pos; lra]|apply Rmult_le_compat_l; [lra|nra]]. }
  assert (L : f 0 <= f t) by (apply (rises f g 0 t); try lra; [intros x _; apply D|intros x Hx; apply G; lra]).
  assert (U : series_term (S n) 0 - f 0 <= series_term (S n) t - f t).
  { apply (rises (fun x => series_term (S n) x - f x) (fun x => x * series_term n x - g x) 0 t); try lra.
    - intros x _. apply (is_derive_minus (series_term (S n)) f); [apply (series_term_derive (S n))|apply D].
    - intros x Hx. destruct (G x ltac:(lra)). lra. }
  rewrite F0 in *. rewrite Z3 in U. unfold f in *. lra.
Qed.
