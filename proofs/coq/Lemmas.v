(* Rules of proofs/rules-lemmas.md. The norm of a matrix is the least c with |A v| <= c |v| for all v. *)
Require Import Reals Lra Lia Psatz.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Affine Activations Conclusions.
Open Scope R_scope.

Definition is_norm m n A x := opb m n A x /\ forall c, opb m n A c -> x <= c.
Definition norm_F m n A := sqrt (frob2 m n A).

Theorem M1_triangle_vectors n u v : nrm n (fun i => u i + v i) <= nrm n u + nrm n v /\ nrm n (fun i => u i - v i) <= nrm n u + nrm n v.
Proof.
  split; [apply minkowski|]. pose proof (minkowski n u (fun i => -1 * v i)) as H. rewrite nrm_scal, Rabs_left in H by lra.
  rewrite (nrm_ext n (fun i => u i - v i) (fun i => u i + -1 * v i)) by (intros; ring). lra.
Qed.
Theorem M1_triangle_matrices m n A B x y z : is_norm m n A x -> is_norm m n B y -> is_norm m n (fun p i => A p i + B p i) z -> z <= x + y.
Proof. intros [HA _] [HB _] [_ HC]. apply HC, opb_triangle; auto. Qed.
Theorem M2_submultiplicative l m n A B x y z : is_norm l m A x -> is_norm m n B y -> is_norm l n (fun p j => bsum m (fun i => A p i * B i j)) z -> z <= x * y.
Proof. intros [HA _] [HB _] [_ HC]. apply HC, opb_submult; auto. Qed.
Theorem M2_submultiplicative_vectors m n A x v : is_norm m n A x -> nrm m (mv n A v) <= x * nrm n v.
Proof. intros [[_ H] _]. auto. Qed.
Theorem M3_cauchy_schwarz n u v : Rabs (dot n u v) <= nrm n u * nrm n v /\ dot n u v <= nrm n u * nrm n v.
Proof. pose proof (CSn n u v). pose proof (Rle_abs (dot n u v)). split; lra. Qed.
Theorem M4_operator_norm m n A c x : (0 < n)%nat -> is_norm m n A x -> (forall v, nrm m (mv n A v) <= c * nrm n v) -> x <= c.
Proof.
  intros Hn [_ H] Hv. apply H. split; auto. specialize (Hv (fun _ => 1)).
  pose proof (nrm_nonneg m (mv n A (fun _ => 1))). pose proof (entry_le_nrm n (fun _ => 1) 0 Hn) as E. cbv beta in E. rewrite Rabs_R1 in E.
  destruct (Rle_lt_dec 0 c); auto. exfalso. nra.
Qed.
Theorem M5_comparison_frobenius m n A x : is_norm m n A x -> x <= norm_F m n A.
Proof.
  intros [_ H]. apply H, opb_frob; [apply sqrt_pos|]. unfold norm_F. rewrite sqrt_sqrt; [lra|].
  apply bsum_nonneg; intros; apply nrm2_nonneg.
Qed.
Theorem M5_comparison_vectors n u : nrm n u <= bsum n (fun i => Rabs (u i)) /\ forall i, (i < n)%nat -> Rabs (u i) <= nrm n u.
Proof.
  split; [|intros; now apply entry_le_nrm]. apply nrm_le; [apply bsum_nonneg; intros; apply Rabs_pos|].
  eapply Rle_trans; [|apply bsum_prod_le; intros; apply Rabs_pos]. apply Req_le, bsum_ext; intros i _.
  rewrite <- Rabs_mult, Rabs_pos_eq; [reflexivity|apply sq_nonneg].
Qed.
Theorem M6_homogeneous n a u : nrm n (fun i => a * u i) = Rabs a * nrm n u.
Proof. apply nrm_scal. Qed.
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
