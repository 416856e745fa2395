(* Rules of proofs/rules-lemmas.md about numbers, sums and functions; those about norms are in Norms.v and Spectra.v. *)
Require Import Reals Lra Lia Psatz.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Affine Activations Conclusions.
Open Scope R_scope.

Definition norm_F m n A := sqrt (frob2 m n A).

Theorem M3_cauchy_schwarz n u v : Rabs (dot n u v) <= nrm n u * nrm n v /\ dot n u v <= nrm n u * nrm n v.
Proof. pose proof (CSn n u v). pose proof (Rle_abs (dot n u v)). split; lra. Qed.
Theorem M9_exponential a : 1 + a <= exp a. Proof. apply exp_ineq1_le. Qed.
Lemma exp_monotone a b : a <= b -> exp a <= exp b.
Proof. intros [H| ->]; [left; now apply exp_increasing|lra]. Qed.
Theorem M10_monotone_functions a b : a <= b ->
  exp a <= exp b /\ tanh a <= tanh b /\ sigmoid a <= sigmoid b /\ Rmax 0 a <= Rmax 0 b /\ (0 < a -> ln a <= ln b).
Proof.
  intros H. split; [|split; [|split; [|split]]].
  - now apply exp_monotone.
  - rewrite <- !th_is_tanh. unfold th. assert (exp (2 * a) <= exp (2 * b)) by (apply exp_monotone; lra). pose proof (exp_pos (2 * a)).
    assert (/ (exp (2 * b) + 1) <= / (exp (2 * a) + 1)) by (apply Rinv_le_contravar; lra). unfold Rdiv. lra.
  - unfold sigmoid. assert (exp (- b) <= exp (- a)) by (apply exp_monotone; lra). pose proof (exp_pos (- b)). apply Rinv_le_contravar; lra.
  - apply Rle_max_compat_l. auto.
  - intros Ha. destruct H as [H| ->]; [left; now apply ln_increasing|lra].
Qed.
Fixpoint bsup n (f : nat -> R) := match n with O => 0 | S k => Rmax (bsup k f) (f k) end. (* the largest of 0 and the terms *)
Lemma bsup_le n f c : 0 <= c -> (forall i, (i < n)%nat -> f i <= c) -> bsup n f <= c.
Proof. intros Hc. induction n; intros H; simpl; auto. apply Rmax_lub; auto. Qed.
Theorem M14_supremum n f : (forall i, (i < n)%nat -> f i <= bsup n f) /\ forall c, 0 <= c -> (forall i, (i < n)%nat -> f i <= c) -> bsup n f <= c.
Proof.
  split; [|intros; now apply bsup_le]. induction n; intros i Hi; [lia|]. simpl. destruct (Nat.eq_dec i n) as [->|]; [apply Rmax_r|].
  eapply Rle_trans; [apply IHn; lia|apply Rmax_l].
Qed.
Theorem M11_monotone_sums n f g : (forall i, (i < n)%nat -> f i <= g i) -> bsum n f <= bsum n g /\ bsup n f <= bsup n g /\
  ((forall i, (i < n)%nat -> 0 <= f i) -> bprod n f <= bprod n g).
Proof.
  intros H. split; [now apply bsum_le|]. split; [|intros H0; apply bprod_le; auto].
  apply bsup_le; [clear; induction n; simpl; [lra|]; eapply Rle_trans; [exact IHn|apply Rmax_l]|].
  intros i Hi. eapply Rle_trans; [apply H; auto|]. now apply M14_supremum.
Qed.
Theorem M12_cauchy_schwarz_for_sums n f g :
  bsum n (fun i => f i * g i) ^ 2 <= bsum n (fun i => f i ^ 2) * bsum n (fun i => g i ^ 2) /\ bsum n f ^ 2 <= INR n * bsum n (fun i => f i ^ 2).
Proof.
  assert (X : forall f g, bsum n (fun i => f i * g i) ^ 2 <= bsum n (fun i => f i ^ 2) * bsum n (fun i => g i ^ 2)).
  { intros u v. pose proof (CS n u v) as H. unfold nrm2, dot in H. simpl. rewrite Rmult_1_r.
    rewrite (bsum_ext n (fun i => u i * (u i * 1)) (fun i => u i * u i)), (bsum_ext n (fun i => v i * (v i * 1)) (fun i => v i * v i)) by (intros; ring). exact H. }
  split; [apply X|]. specialize (X (fun _ => 1) f). cbv beta in X. rewrite (bsum_ext n (fun i => 1 * f i) f) in X by (intros; ring).
  rewrite (bsum_ext n (fun _ => 1 ^ 2) (fun _ => 1)), bsum_const, Rmult_1_r in X by (intros; simpl; ring). exact X.
Qed.
Lemma increasing_from_0 (f g : R -> R) b : 0 <= b -> (forall t, 0 <= t <= b -> is_derive f t (g t)) -> (forall t, 0 <= t <= b -> 0 <= g t) -> f 0 <= f b.
Proof.
  intros Hb Hf Hg. destruct (MVT_gen f 0 b g) as [c [Hc E]].
  - intros x Hx. rewrite Rmin_left, Rmax_right in Hx by lra. apply Hf; lra.
  - intros x Hx. rewrite Rmin_left, Rmax_right in Hx by lra. apply continuity_pt_filterlim, (ex_derive_continuous f). exists (g x). apply Hf; lra.
  - rewrite Rmin_left, Rmax_right in Hc by lra. specialize (Hg c Hc). nra.
Qed.
Theorem M17_exponential_second_order a : 0 <= a -> exp (- a) <= 1 - a + a ^ 2 / 2 /\ (a < 1 -> exp a <= 1 + a + a ^ 2 / (2 * (1 - a))).
Proof.
  intros Ha. split.
  - pose proof (increasing_from_0 (fun t => 1 - t + t ^ 2 / 2 - exp (- t)) (fun t => t - 1 + exp (- t)) a Ha) as H.
    cbv beta in H. rewrite Ropp_0, exp_0 in H. enough (1 - 0 + 0 ^ 2 / 2 - 1 <= 1 - a + a ^ 2 / 2 - exp (- a)) by (simpl in *; lra).
    apply H; [intros t _; auto_derive; auto; field|]. intros t _. pose proof (exp_ineq1_le (- t)). lra.
  - intros Ha1. pose proof (increasing_from_0 (fun t => 2 - t ^ 2 - 2 * (1 - t) * exp t) (fun t => 2 * t * (exp t - 1)) a Ha) as H.
    cbv beta in H. rewrite exp_0 in H. assert (X : 2 - 0 ^ 2 - 2 * (1 - 0) * 1 <= 2 - a ^ 2 - 2 * (1 - a) * exp a).
    { apply H; [intros t _; auto_derive; auto; ring|]. intros t [Ht _]. pose proof (exp_ineq1_le t). apply Rmult_le_pos; lra. }
    apply Rmult_le_reg_l with (2 * (1 - a)); [lra|]. replace (2 * (1 - a) * (1 + a + a ^ 2 / (2 * (1 - a)))) with (2 - a ^ 2) by (field; lra). simpl in *. lra.
Qed.
Theorem M18_chord_of_the_exponential a b : 0 <= a <= 1 -> exp (a * b) <= 1 + a * (exp b - 1).
Proof.
  intros Ha. set (e := exp (a * b)). assert (0 < e) by apply exp_pos.
  assert (H1 : e * (1 + (b - a * b)) <= exp b).
  { replace (exp b) with (e * exp (b - a * b)) by (unfold e; rewrite <- exp_plus; f_equal; ring). apply Rmult_le_compat_l; [lra|apply exp_ineq1_le]. }
  assert (H2 : e * (1 + (- (a * b))) <= 1).
  { replace 1 with (e * exp (- (a * b))) at 2 by (unfold e; rewrite <- exp_plus, Rplus_opp_r; apply exp_0). apply Rmult_le_compat_l; [lra|apply exp_ineq1_le]. }
  assert (a * (e * (1 + (b - a * b))) <= a * exp b) by (apply Rmult_le_compat_l; lra).
  assert ((1 - a) * (e * (1 + - (a * b))) <= (1 - a) * 1) by (apply Rmult_le_compat_l; lra). nra.
Qed.
Theorem M27_lipschitz_constants a b :
  Rabs (tanh a - tanh b) <= Rabs (a - b) /\ Rabs (sin a - sin b) <= Rabs (a - b) /\ Rabs (cos a - cos b) <= Rabs (a - b) /\
  Rabs (Rmax 0 a - Rmax 0 b) <= Rabs (a - b) /\ Rabs (sigmoid a - sigmoid b) <= Rabs (a - b) / 4 /\
  Rabs (ln (1 + exp a) - ln (1 + exp b)) <= Rabs (a - b) /\ Rabs (tanh a) <= Rabs a /\ Rabs (sin a) <= Rabs a.
Proof.
  assert (T : forall s t, Rabs (tanh s - tanh t) <= Rabs (s - t)).
  { intros s t. rewrite <- !th_is_tanh. pose proof (lipschitz _ _ _ tanh_constants s t) as H. simpl in H. lra. }
  assert (S : forall s t, Rabs (sin s - sin t) <= Rabs (s - t)).
  { intros s t. pose proof (mean_value sin cos 1 is_derive_sin) as M. specialize (M ltac:(intros u; pose proof (COS_bound u); apply Rabs_le; lra) s t). lra. }
  assert (C : forall s t, Rabs (cos s - cos t) <= Rabs (s - t)).
  { intros s t. pose proof (mean_value cos (fun u => - sin u) 1 is_derive_cos) as M. specialize (M ltac:(intros u; pose proof (SIN_bound u); apply Rabs_le; lra) s t). lra. }
  split; [apply T|]. split; [apply S|]. split; [apply C|]. split; [|split; [|split; [|split]]].
  - unfold Rmax. destruct (Rle_dec 0 a), (Rle_dec 0 b); unfold Rabs; repeat match goal with |- context [Rcase_abs ?z] => destruct (Rcase_abs z) end; lra.
  - pose proof (lipschitz _ _ _ sigmoid_constants a b) as H. simpl in H. lra.
  - pose proof (lipschitz _ _ _ softplus_constants a b) as H. simpl in H. unfold softplus in H. lra.
  - specialize (T a 0). replace (tanh 0) with 0 in T by (rewrite <- th_is_tanh; unfold th; rewrite Rmult_0_r, exp_0; field). rewrite !Rminus_0_r in T. exact T.
  - specialize (S a 0). rewrite sin_0 in S. rewrite !Rminus_0_r in S. exact S.
Qed.
