(* What R2, R13 and R14 of proofs/rules.md need of gathered columns: the second bound of n0', boxes with one radius, the
   usual order of a convolution's outputs, the matrix of v -> (W_k h_ks); the maps of R14. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets Affine Rules Graph Sums Blocks Gathered Chains Recursion.
Open Scope R_scope.

Section Columns.
Variables (G : nat) (size : nat -> nat) (g : nat) (c : gathered) (mu fan alpha beta : R).
Hypothesis Hg : (1 <= g <= G)%nat.
Hypothesis H : sound_gathering c (size g) mu fan.
Notation K := (slices c). Notation M := (rows c). Notation n := (width_of c).

(* A dense node: K = S = 1 and h = v. *)
Definition dense := slices c = 1%nat /\ columns_of c = 1%nat /\ parent_size c = width_of c /\ forall i, (i < width_of c)%nat -> gather c 0 0 i = Some i.
Definition augmented_of (theta : vec) : mat := fun o i => if Nat.eqb i n then fed c theta 0 o else weights c theta 0 o i. (* [W b] *)
Lemma augmented_of_apply theta y o : mv (S n) (augmented_of theta) (fun i => if Nat.eqb i n then 1 else y i) o = dot n (weights c theta 0 o) y + fed c theta 0 o.
Proof.
  unfold mv, dot. simpl. unfold augmented_of at 2. rewrite Nat.eqb_refl, Rmult_1_r. f_equal. apply bsum_ext; intros i Hi.
  unfold augmented_of. destruct (Nat.eqb_spec i n); [lia|reflexivity].
Qed.
Lemma frob2_augmented_of theta : frob2 M (S n) (augmented_of theta) = frob2 M n (weights c theta 0) + nrm2 M (fed c theta 0).
Proof.
  unfold frob2. unfold nrm2 at 3, dot. rewrite <- bsum_plus. apply bsum_ext; intros o _. unfold nrm2, dot. simpl.
  unfold augmented_of at 3 4. rewrite Nat.eqb_refl. f_equal. apply bsum_ext; intros i Hi. unfold augmented_of.
  destruct (Nat.eqb_spec i n); [lia|reflexivity].
Qed.
Variables (dom : point -> Prop) (stored : point) (m : mode).
Hypothesis Hmoved : forall p, dom p -> moved_by size g stored m p.
(* d_V >= the change of W and b together; nu >= |[W* b*]| *)
Theorem R2_dense_augmented dV nu v J p : dense -> alpha = 1 -> beta = 1 -> opb M (S n) (augmented_of (stored g)) nu ->
  0 <= dV -> match m with AllWithin d => d <= dV | Reaches r => frob_all c r + nrm2 (bias_entries c) (each c r) <= dV * dV end ->
  has_jet G size dom (parent_size c) v J -> dom p ->
  nrm (entries c) (at_ (gathered_value g c alpha beta v) p) <= (nu + Rmax 1 (kappa_of c fan beta) * dV) * sqrt (n0 J * n0 J + 1).
Proof.
  intros (HK & HS & HN & HG) Ha Hb Hnu HV HdV (H0 & _) Hp. simpl. set (v0 := at_ v p). set (kap := kappa_of c fan beta).
  set (y := fun i => if Nat.eqb i n then 1 else v0 i).
  assert (Z : nrm (entries c) (gathered_result c alpha beta (p g) v0) = nrm M (mv (S n) (augmented_of (p g)) y)).
  { unfold nrm. f_equal. unfold nrm2, dot at 1. unfold gathered_result, applied, spread_bias.
    rewrite (each_output_once _ _ _ _ H (fun k s o => (alpha * dot n (weights c (p g) k o) (columns_at c v0 k s) + beta * fed c (p g) k o) *
      (alpha * dot n (weights c (p g) k o) (columns_at c v0 k s) + beta * fed c (p g) k o))).
    unfold sum3. rewrite HK, HS. simpl. rewrite !Rplus_0_l. unfold dot at 3. apply bsum_ext; intros o Ho. unfold y. rewrite augmented_of_apply.
    rewrite (dot_ext n (weights c (p g) 0 o) (columns_at c v0 0 0) (weights c (p g) 0 o) v0) by (intros i Hi; unfold columns_at; rewrite HG; auto). rewrite Ha, Hb. ring. }
  rewrite Z. set (dt := of_group g stored p).
  assert (K0 : 0 <= kap) by apply kappa_of_nonneg. pose proof (Rmax_l 1 kap). pose proof (Rmax_r 1 kap).
  assert (M0 : 0 <= Rmax 1 kap * dV) by (apply Rmult_le_pos; lra).
  assert (KK : kap * kap = fan).
  { unfold kap, kappa_of. rewrite Hb, HS, Rabs_R1, Rmult_1_l. simpl. rewrite Rmult_1_r. apply sqrt_sqrt. apply (fan_not_negative _ _ _ _ H). }
  assert (F0 : frob_all c dt + nrm2 (bias_entries c) (each c dt) <= dV * dV).
  { pose proof (Hmoved p Hp) as HM. unfold moved_by in HM. fold dt in HM. destruct m as [d|r].
    - eapply Rle_trans; [apply (own_entries_gathered c (size g) mu fan H)|]. rewrite <- nrm_sq. pose proof (nrm_nonneg (size g) dt). apply Rmult_le_compat; auto; lra.
    - eapply Rle_trans; [|exact HdV]. apply Rplus_le_compat.
      + apply bsum_le; intros k Hk. apply bsum_le; intros o Ho. apply bsum_le; intros i Hi. apply sq_le. eapply reach_weight; eauto.
      + apply bsum_le; intros j Hj. apply sq_le. eapply reach_bias; eauto. }
  assert (Hm : opb M (S n) (augmented_of dt) (Rmax 1 kap * dV)).
  { apply opb_frob; auto. rewrite frob2_augmented_of.
    assert (E1 : frob_all c dt = frob2 M n (weights c dt 0)) by (unfold frob_all; rewrite HK; simpl; ring).
    pose proof (fed_norm c (size g) mu fan H dt) as E2. rewrite HK in E2. simpl in E2. rewrite Rplus_0_l, <- KK in E2.
    assert (P1 : 1 <= Rmax 1 kap * Rmax 1 kap) by nra. assert (P2 : kap * kap <= Rmax 1 kap * Rmax 1 kap) by (apply Rmult_le_compat; lra).
    pose proof (nrm2_nonneg (bias_entries c) (each c dt)). pose proof (frob_all_nonneg c dt). rewrite <- E1.
    apply Rle_trans with (Rmax 1 kap * Rmax 1 kap * (frob_all c dt + nrm2 (bias_entries c) (each c dt))).
    - rewrite Rmult_plus_distr_l. apply Rplus_le_compat; [rewrite <- (Rmult_1_l (frob_all c dt)) at 1; apply Rmult_le_compat_r; auto|].
      eapply Rle_trans; [exact E2|]. apply Rmult_le_compat_r; auto.
    - replace (Rmax 1 kap * dV * (Rmax 1 kap * dV)) with (Rmax 1 kap * Rmax 1 kap * (dV * dV)) by ring. apply Rmult_le_compat_l; [lra|exact F0]. }
  destruct (opb_triangle _ _ _ _ _ _ Hnu Hm) as [Hs HT]. specialize (HT y).
  rewrite (nrm_ext M _ (mv (S n) (fun p0 i => augmented_of (stored g) p0 i + augmented_of dt p0 i) y)).
  - eapply Rle_trans; [exact HT|]. apply Rmult_le_compat_l; auto. unfold nrm. apply sqrt_le_1_alt.
    unfold nrm2, dot. simpl. replace (y n) with 1 by (unfold y; now rewrite Nat.eqb_refl).
    rewrite (bsum_ext n _ (fun i => v0 i * v0 i)).
    2:{ intros i Hi. unfold y. destruct (Nat.eqb_spec i n); [lia|reflexivity]. }
    change (bsum n (fun i => v0 i * v0 i)) with (nrm2 n v0). rewrite <- nrm_sq. specialize (H0 p Hp). fold v0 in H0. rewrite HN in H0.
    pose proof (nrm_nonneg n v0). nra.
  - intros o _. unfold mv, dot. apply bsum_ext; intros i _. f_equal. unfold augmented_of, fed, weights, each, dt, of_group. destruct (Nat.eqb i n); [destruct (feed c 0 o)|]; ring.
Qed.

(* A box with one radius d: d_W, d_b, d_V are d times the root of the number of entries, and the last term of the radius is
   d (|alpha| sup|h_ks|_1 + |beta|). *)
Theorem R2_box_with_one_radius d k s o (centre_ radius_ : vec) rho : 0 <= d ->
  frob2 M n (weights c (fun _ => d) k) = (d * sqrt (INR (M * n))) * (d * sqrt (INR (M * n))) /\
  nrm (bias_entries c) (each c (fun _ => d)) = d * sqrt (INR (bias_entries c)) /\
  frob_all c (fun _ => d) + nrm2 (bias_entries c) (each c (fun _ => d)) = INR (number_of c + bias_entries c) * (d * d) /\
  Rabs alpha * (bsum n (fun i => weights c (fun _ => d) k o i * (Rabs (columns_at c centre_ k s i) + columns_at c radius_ k s i)) + sqrt mu * rho * sqrt_rows c (fun _ => d) k o) + Rabs beta * fed c (fun _ => d) k o
    <= d * (Rabs alpha * (bsum n (fun i => Rabs (columns_at c centre_ k s i) + columns_at c radius_ k s i) + sqrt (INR n * mu) * rho) + Rabs beta).
Proof.
  intros Hd.
  assert (F : forall k, frob2 M n (weights c (fun _ => d) k) = INR (M * n) * (d * d)).
  { intros k0. unfold frob2, nrm2, dot, weights. rewrite (bsum_ext M _ (fun _ => INR n * (d * d))) by (intros; apply bsum_const). rewrite bsum_const, mult_INR. ring. }
  assert (B : nrm2 (bias_entries c) (each c (fun _ => d)) = INR (bias_entries c) * (d * d)) by (unfold nrm2, dot, each; apply bsum_const).
  split; [|split; [|split]].
  - rewrite F. replace (d * sqrt (INR (M * n)) * (d * sqrt (INR (M * n)))) with (sqrt (INR (M * n)) * sqrt (INR (M * n)) * (d * d)) by ring. rewrite sqrt_sqrt by apply pos_INR. reflexivity.
  - unfold nrm. rewrite B, sqrt_mult_alt by apply pos_INR. rewrite sqrt_square by auto. ring.
  - unfold frob_all. rewrite (bsum_ext K _ (fun _ => INR (M * n) * (d * d))) by (intros; apply F). rewrite bsum_const, B. unfold number_of. rewrite plus_INR, !mult_INR. ring.
  - assert (E1 : bsum n (fun i => weights c (fun _ => d) k o i * (Rabs (columns_at c centre_ k s i) + columns_at c radius_ k s i)) = d * bsum n (fun i => Rabs (columns_at c centre_ k s i) + columns_at c radius_ k s i)) by (rewrite <- bsum_scal; reflexivity).
    assert (E2 : sqrt_rows c (fun _ => d) k o = sqrt (INR n) * d).
    { unfold sqrt_rows, nrm, nrm2, dot, weights. rewrite bsum_const, sqrt_mult_alt by apply pos_INR. now rewrite sqrt_square. }
    assert (E3 : Rabs beta * fed c (fun _ => d) k o <= Rabs beta * d).
    { apply Rmult_le_compat_l; [apply Rabs_pos|]. unfold fed, each. destruct (feed c k o); lra. }
    rewrite E1, E2, (sqrt_mult_alt (INR n)) by apply pos_INR. lra.
Qed.

(* The matrix of v -> (W_k h_ks), and R14's map. *)
Definition matrix_of (A : nat -> nat -> nat -> R) : mat := fun p x => bsum n (fun i => A (slice c p) (row c p) i * hits x (gather c (slice c p) (column c p) i)).
Theorem R2_matrix A y p : applied c A y p = dot (parent_size c) (matrix_of A p) y.
Proof.
  unfold applied, matrix_of, dot. rewrite (bsum_ext (parent_size c) _ (fun x => bsum n (fun i => A (slice c p) (row c p) i * (hits x (gather c (slice c p) (column c p) i) * y x)))).
  - rewrite bsum_swap. apply bsum_ext; intros i _. rewrite bsum_scal. f_equal. unfold columns_at.
    apply (square_of_choice (parent_size c) (gather c (slice c p) (column c p) i) y). intros x. apply (gathered_in_range _ _ _ _ H).
  - intros x _. rewrite <- bsum_scalr. apply bsum_ext; intros; ring.
Qed.
Variables (dW : R).
Hypothesis HdW : 0 <= dW /\ match m with AllWithin d => d <= dW | Reaches r => forall k, (k < K)%nat -> frob2 M n (weights c r k) <= dW * dW end.
Theorem R14_affine_map v J p : has_jet G size dom (parent_size c) v J -> dom p ->
  is_map G size (parent_size c) (entries c) (fun q x => alpha * matrix_of (weights c (stored g)) q x) (Rabs alpha * sqrt mu * dW)
    (own_of c mu fan alpha beta (n0 J)) (Some g) v (gathered_value g c alpha beta v) p.
Proof.
  intros (H0 & _) Hp. exists (fun q x => alpha * matrix_of (weights c (of_group g stored p)) q x), (fun u => gathered_result c alpha beta (u g) (at_ v p)).
  assert (E : forall A y q, mv (parent_size c) (fun q x => alpha * matrix_of A q x) y q = alpha * applied c A y q).
  { intros A y q. rewrite R2_matrix. unfold mv, dot. rewrite <- bsum_scal. apply bsum_ext; intros; ring. }
  split; [|split].
  - split.
    + repeat apply Rmult_le_pos; [apply Rabs_pos|apply sqrt_pos|apply HdW].
    + intros y. rewrite (nrm_ext _ _ (fun o => alpha * applied c (weights c (of_group g stored p)) y o)) by (intros; apply E).
      eapply moving_part; eauto; lia.
  - split; [exact Hg|]. exists (fun U => gathered_result c alpha beta U (at_ v p)). split; [reflexivity|]. intros U.
    apply (own_change_gathered c (size g) mu fan H); auto.
  - intros u o Ho. simpl. f_equal. rewrite (split_weights g c stored p (d1 v p u) o).
    unfold mv. rewrite (dot_plus_l (parent_size c) (fun x => alpha * matrix_of (weights c (stored g)) o x)).
    pose proof (E (weights c (stored g)) (d1 v p u) o) as E1. pose proof (E (weights c (of_group g stored p)) (d1 v p u) o) as E2. unfold mv in E1, E2. rewrite E1, E2. ring.
Qed.
End Columns.
(* omega bounds the Frobenius norm of the errors *)
Theorem R14_linear_map G size m w M stored_M t omega v p : 0 <= omega -> frob2 m w (fun o i => M o i - stored_M o i) <= omega * omega ->
  is_map G size w m stored_M omega 0 None v (sum_value (mapped_value w M v) (constant_value t)) p.
Proof.
  intros H0 HF. exists (fun o i => M o i - stored_M o i), (fun _ _ => 0). split; [apply opb_frob; auto|]. split; [simpl; auto|].
  intros u o _. simpl. f_equal. apply dot_ext; intros i _. split; [ring|reflexivity].
Qed.

(* The usual order: entry ((k rows + o) columns + s) of z is entry o of z_ks. *)
Lemma ordered_outputs K S M f :
  bsum (K * M * S) (fun p => f (p / S / M)%nat (p mod S)%nat (p / S mod M)%nat) = sum3 K S M f.
Proof.
  unfold sum3. destruct (Nat.eq_dec S 0) as [->|HS].
  { rewrite Nat.mul_0_r. simpl. now rewrite bsum_0. }
  destruct (Nat.eq_dec M 0) as [->|HM].
  { rewrite Nat.mul_0_r. simpl. rewrite (bsum_ext K _ (fun _ => 0)), bsum_0; auto. intros; apply bsum_0. }
  rewrite <- bsum_grid, <- bsum_grid. apply bsum_ext; intros k Hk. rewrite bsum_swap. apply bsum_ext; intros s Hs. apply bsum_ext; intros o Ho.
  assert (E1 : (((k * M + o) * S + s) / S = k * M + o)%nat) by (rewrite Nat.div_add_l, (Nat.div_small s S) by lia; lia).
  assert (E2 : (((k * M + o) * S + s) mod S = s)%nat) by (rewrite Nat.add_comm, Nat.mod_add, Nat.mod_small by lia; lia).
  rewrite E1, E2. f_equal; [rewrite Nat.div_add_l, (Nat.div_small o M) by lia; lia|rewrite Nat.add_comm, Nat.mod_add, Nat.mod_small by lia; lia].
Qed.
