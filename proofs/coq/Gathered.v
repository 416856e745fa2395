(* R2 of proofs/rules.md in full: K slices of W, S columns each, gathered from one value; reaches of single parameters. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets Affine Rules Graph Sums Blocks.
Open Scope R_scope.

(* z_ks = alpha W_k h_ks + beta b_k, k < slices, s < columns_of; W_k is rows x width. Entry i of h_ks is entry `gather k s i`
   of the parent's value, or 0. Entry (o, i) of W_k is entry `place ((k rows + o) width + i)` of the group, and bias entry j
   is entry `place (slices rows width + j)`; output (k, o) of every column takes bias entry `feed k o`, or none. Entry p of z
   is entry o = row p of z_ks, k = slice p, s = column p. *)
Record gathered := {
  parent_size : nat; slices : nat; columns_of : nat; rows : nat; width_of : nat; bias_entries : nat; entries : nat;
  gather : nat -> nat -> nat -> option nat; place : nat -> nat; feed : nat -> nat -> option nat;
  slice : nat -> nat; column : nat -> nat; row : nat -> nat }.

Lemma flat_index a b x y : (x < a)%nat -> (y < b)%nat -> (x * b + y < a * b)%nat.
Proof. intros Hx Hy. apply Nat.lt_le_trans with (x * b + b)%nat; [lia|]. replace (x * b + b)%nat with (S x * b)%nat by lia. apply Nat.mul_le_mono_r. lia. Qed.
Definition sum3 a b c (f : nat -> nat -> nat -> R) := bsum a (fun i => bsum b (fun j => bsum c (f i j))).
Definition hits (x : nat) (e : option nat) : R := match e with Some y => delta y x | None => 0 end.
Definition number_of c := (slices c * rows c * width_of c)%nat. (* of the entries of W *)
(* mu: the most times that one entry of v occurs in h, at least 1; fan: one bias entry feeds up to so many outputs of the z_ks of one s *)
Record sound_gathering (c : gathered) (group_size : nat) (mu fan : R) : Prop := {
  each_output_once : forall f, bsum (entries c) (fun p => f (slice c p) (column c p) (row c p)) = sum3 (slices c) (columns_of c) (rows c) f;
  outputs_in_range : forall p, (p < entries c)%nat -> (slice c p < slices c)%nat /\ (column c p < columns_of c)%nat /\ (row c p < rows c)%nat;
  gathered_in_range : forall k s i x, gather c k s i = Some x -> (x < parent_size c)%nat;
  no_entry_twice : forall i j, (i < number_of c + bias_entries c)%nat -> (j < number_of c + bias_entries c)%nat -> place c i = place c j -> i = j;
  places_in_range : forall i, (i < number_of c + bias_entries c)%nat -> (place c i < group_size)%nat;
  feed_in_range : forall k o j, feed c k o = Some j -> (j < bias_entries c)%nat;
  mu_at_least_1 : 1 <= mu;
  mu_counts : forall x, (x < parent_size c)%nat -> sum3 (slices c) (columns_of c) (width_of c) (fun k s i => hits x (gather c k s i)) <= mu;
  fan_not_negative : 0 <= fan;
  fan_counts : forall j, (j < bias_entries c)%nat -> bsum (slices c) (fun k => bsum (rows c) (fun o => hits j (feed c k o))) <= fan }.

Section Columns.
Variable c : gathered.
Definition weights (theta : vec) k o i := theta (place c ((k * rows c + o) * width_of c + i)%nat).
Definition each (theta : vec) j := theta (place c (number_of c + j)%nat).
Definition fed (theta : vec) k o := match feed c k o with Some j => each theta j | None => 0 end.
Definition columns_at (v : vec) k s i := match gather c k s i with Some x => v x | None => 0 end. (* h_ks *)
Definition applied (A : nat -> nat -> nat -> R) (v : vec) : vec := fun p => dot (width_of c) (A (slice c p) (row c p)) (columns_at v (slice c p) (column c p)).
Definition spread_bias (theta : vec) : vec := fun p => fed theta (slice c p) (row c p).
Definition gathered_result alpha beta (theta v : vec) : vec := fun p => alpha * applied (weights theta) v p + beta * spread_bias theta p.

Variables (group_size : nat) (mu fan : R).
Hypothesis H : sound_gathering c group_size mu fan.
Notation K := (slices c). Notation S_ := (columns_of c). Notation M := (rows c). Notation n := (width_of c).

Lemma hits_nonneg x e : 0 <= hits x e. Proof. unfold hits. destruct e; [unfold delta; destruct (Nat.eqb _ _)|]; lra. Qed.
Lemma square_of_choice N e f : (forall x, e = Some x -> (x < N)%nat) -> match e with Some x => f x | None => 0 end = bsum N (fun x => hits x e * f x).
Proof.
  intros Hx. destruct e as [x|]; simpl; [|rewrite (bsum_ext N _ (fun _ => 0)), bsum_0 by (intros; ring); reflexivity].
  rewrite (bsum_ext N _ (fun y => delta y x * f y)) by (intros y _; unfold delta; rewrite (Nat.eqb_sym x y); reflexivity).
  symmetry. apply bsum_at. auto.
Qed.
(* step 1 of the proof *)
Lemma gather_norm v : bsum K (fun k => bsum S_ (fun s => nrm2 n (columns_at v k s))) <= mu * nrm2 (parent_size c) v.
Proof.
  apply Rle_trans with (bsum (parent_size c) (fun x => sum3 K S_ n (fun k s i => hits x (gather c k s i)) * (v x * v x))).
  - apply Req_le. unfold sum3.
    rewrite (bsum_ext (parent_size c) _ (fun x => bsum K (fun k => bsum S_ (fun s => bsum n (fun i => hits x (gather c k s i) * (v x * v x)))))).
    2:{ intros x _. rewrite <- bsum_scalr. apply bsum_ext; intros k _. rewrite <- bsum_scalr. apply bsum_ext; intros s _. now rewrite <- bsum_scalr. }
    symmetry. rewrite bsum_swap. apply bsum_ext; intros k _. rewrite bsum_swap. apply bsum_ext; intros s _. rewrite bsum_swap. apply bsum_ext; intros i _.
    rewrite <- (square_of_choice (parent_size c) (gather c k s i) (fun x => v x * v x)) by (intros x; apply (gathered_in_range _ _ _ _ H)).
    unfold columns_at. destruct (gather c k s i); ring.
  - unfold nrm2, dot. rewrite <- bsum_scal. apply bsum_le; intros x Hx. apply Rmult_le_compat_r; [apply sq_nonneg|]. apply (mu_counts _ _ _ _ H); auto.
Qed.
Lemma sqrt_mu : 0 < sqrt mu. Proof. apply sqrt_lt_R0. pose proof (mu_at_least_1 _ _ _ _ H). lra. Qed.
Theorem R2_gathered_norm A a v : 0 <= a -> (forall k, (k < K)%nat -> opb M n (A k) a) -> nrm (entries c) (applied A v) <= sqrt mu * a * nrm (parent_size c) v.
Proof.
  intros Ha HA. pose proof sqrt_mu. pose proof (mu_at_least_1 _ _ _ _ H).
  apply nrm_le; [apply Rmult_le_pos; [apply Rmult_le_pos; lra|apply nrm_nonneg]|].
  replace (sqrt mu * a * nrm (parent_size c) v * (sqrt mu * a * nrm (parent_size c) v)) with (a * a * ((sqrt mu * sqrt mu) * (nrm (parent_size c) v * nrm (parent_size c) v))) by ring.
  rewrite sqrt_sqrt, nrm_sq by lra. apply Rle_trans with (a * a * bsum K (fun k => bsum S_ (fun s => nrm2 n (columns_at v k s)))).
  - unfold nrm2 at 1, dot at 1. unfold applied.
    rewrite (each_output_once _ _ _ _ H (fun k s o => dot n (A k o) (columns_at v k s) * dot n (A k o) (columns_at v k s))). unfold sum3.
    rewrite <- bsum_scal. apply bsum_le; intros k Hk. rewrite <- bsum_scal. apply bsum_le; intros s _.
    apply (opb_sq_inv M n (A k) a); auto.
  - apply Rmult_le_compat_l; [apply sq_nonneg|]. apply gather_norm.
Qed.
Lemma bias_spread theta : nrm (entries c) (spread_bias theta) = sqrt (INR S_) * sqrt (bsum K (fun k => nrm2 M (fed theta k))).
Proof.
  rewrite <- sqrt_mult_alt by apply pos_INR. unfold nrm. f_equal. unfold nrm2 at 1, dot, spread_bias.
  rewrite (each_output_once _ _ _ _ H (fun k s o => fed theta k o * fed theta k o)). unfold sum3. rewrite <- bsum_scal. apply bsum_ext; intros k _.
  now rewrite bsum_const.
Qed.
Lemma fed_norm theta : bsum K (fun k => nrm2 M (fed theta k)) <= fan * nrm2 (bias_entries c) (each theta).
Proof.
  apply Rle_trans with (bsum (bias_entries c) (fun j => bsum K (fun k => bsum M (fun o => hits j (feed c k o))) * (each theta j * each theta j))).
  - apply Req_le.
    rewrite (bsum_ext (bias_entries c) _ (fun j => bsum K (fun k => bsum M (fun o => hits j (feed c k o) * (each theta j * each theta j))))).
    2:{ intros j _. rewrite <- bsum_scalr. apply bsum_ext; intros k _. now rewrite <- bsum_scalr. }
    symmetry. rewrite bsum_swap. apply bsum_ext; intros k _. rewrite bsum_swap. apply bsum_ext; intros o _.
    rewrite <- (square_of_choice (bias_entries c) (feed c k o) (fun j => each theta j * each theta j)) by (intros j; apply (feed_in_range _ _ _ _ H)).
    unfold fed. destruct (feed c k o); ring.
  - unfold nrm2, dot. rewrite <- bsum_scal. apply bsum_le; intros j Hj. apply Rmult_le_compat_r; [apply sq_nonneg|]. apply (fan_counts _ _ _ _ H); auto.
Qed.
Definition frob_all theta := bsum K (fun k => frob2 M n (weights theta k)). (* of all entries of W *)
Lemma own_entries_gathered theta : frob_all theta + nrm2 (bias_entries c) (each theta) <= nrm2 group_size theta.
Proof.
  assert (E : frob_all theta = bsum (number_of c) (fun j => theta (place c j) * theta (place c j))).
  { unfold frob_all, frob2, nrm2, dot, weights, number_of. rewrite <- bsum_grid, <- bsum_grid. reflexivity. }
  rewrite E. unfold nrm2 at 1, dot at 1, each. rewrite <- (bsum_split (number_of c) (bias_entries c) (fun j => theta (place c j) * theta (place c j))).
  apply (bsum_injective _ group_size (place c) (fun j => theta j * theta j)); [apply (places_in_range _ _ _ _ H)|apply (no_entry_twice _ _ _ _ H)|intros; apply sq_nonneg].
Qed.
Lemma slice_le theta k : (k < K)%nat -> frob2 M n (weights theta k) <= frob_all theta.
Proof.
  intros Hk. apply (bsum_term K (fun k => frob2 M n (weights theta k)) k Hk). intros; apply bsum_nonneg; intros; apply nrm2_nonneg.
Qed.
Lemma frob_all_nonneg theta : 0 <= frob_all theta.
Proof. apply bsum_nonneg; intros; apply bsum_nonneg; intros; apply nrm2_nonneg. Qed.

Variables (alpha beta : R).
Definition kappa_of := Rabs beta * sqrt (fan * INR S_).
Definition own_of N0 := sqrt (alpha * alpha * mu * (N0 * N0) + kappa_of * kappa_of).
Lemma kappa_of_nonneg : 0 <= kappa_of. Proof. apply Rmult_le_pos; [apply Rabs_pos|apply sqrt_pos]. Qed.
Lemma bias_part theta : nrm (entries c) (fun p => beta * spread_bias theta p) <= kappa_of * nrm (bias_entries c) (each theta).
Proof.
  rewrite nrm_scal, bias_spread. unfold kappa_of. rewrite Rmult_assoc. apply Rmult_le_compat_l; [apply Rabs_pos|].
  unfold nrm. rewrite <- !sqrt_mult_alt; try apply pos_INR; [|apply Rmult_le_pos; [apply (fan_not_negative _ _ _ _ H)|apply pos_INR]].
  apply sqrt_le_1_alt. pose proof (fed_norm theta). pose proof (pos_INR S_). rewrite (Rmult_comm fan), Rmult_assoc. apply Rmult_le_compat_l; auto.
Qed.
(* step 3: what a change of the node's own parameters does *)
Lemma own_change_gathered (U v : vec) N0 : nrm (parent_size c) v <= N0 ->
  nrm (entries c) (gathered_result alpha beta U v) <= own_of N0 * nrm group_size U.
Proof.
  intros Hv. set (w := sqrt (frob_all U)). set (b := nrm (bias_entries c) (each U)).
  assert (W0 : 0 <= w) by apply sqrt_pos. assert (B0 : 0 <= b) by apply nrm_nonneg. pose proof (nrm_nonneg (parent_size c) v) as V0. pose proof sqrt_mu as S0.
  assert (X : nrm (entries c) (gathered_result alpha beta U v) <= Rabs alpha * sqrt mu * N0 * w + kappa_of * b).
  { eapply Rle_trans; [apply minkowski|]. apply Rplus_le_compat; [|apply bias_part]. rewrite nrm_scal, !Rmult_assoc. apply Rmult_le_compat_l; [apply Rabs_pos|].
    eapply Rle_trans; [apply (R2_gathered_norm (weights U) w v W0)|].
    - intros k Hk. apply opb_frob; auto. unfold w. rewrite sqrt_sqrt by apply frob_all_nonneg. apply slice_le; auto.
    - rewrite Rmult_assoc. apply Rmult_le_compat_l; [lra|]. rewrite Rmult_comm. apply Rmult_le_compat_r; auto. }
  eapply Rle_trans; [exact X|]. eapply Rle_trans; [apply two_products; auto using kappa_of_nonneg; repeat apply Rmult_le_pos; try apply Rabs_pos; lra|].
  apply Rmult_le_compat; try apply sqrt_pos.
  - unfold own_of. apply sqrt_le_1_alt. apply Req_le.
    replace (Rabs alpha * sqrt mu * N0 * (Rabs alpha * sqrt mu * N0)) with (Rabs alpha * Rabs alpha * (sqrt mu * sqrt mu) * (N0 * N0)) by ring.
    rewrite sqrt_sqrt by (pose proof (mu_at_least_1 _ _ _ _ H); lra). rewrite <- Rabs_mult, Rabs_pos_eq by apply sq_nonneg. reflexivity.
  - apply sqrt_le_1_alt. pose proof (own_entries_gathered U). unfold w, b. rewrite sqrt_sqrt, nrm_sq by apply frob_all_nonneg. lra.
Qed.
End Columns.

(* How far the parameters are from the stored ones: all of the group within delta in norm, or entry j within its reach. *)
Inductive mode := AllWithin (delta : R) | Reaches (r : vec).
Section R2.
Variables (G : nat) (size : nat -> nat) (g : nat) (c : gathered) (mu fan alpha beta : R).
Hypothesis Hg : (g <= G)%nat.
Hypothesis H : sound_gathering c (size g) mu fan.
Notation K := (slices c). Notation M := (rows c). Notation n := (width_of c).
Definition gathered_value (v : value) : value := {|
  at_ p := gathered_result c alpha beta (p g) (at_ v p);
  d1 p u := fun o => alpha * applied c (weights c (p g)) (d1 v p u) o + gathered_result c alpha beta (u g) (at_ v p) o;
  d2 p u w := fun o => alpha * applied c (weights c (p g)) (d2 v p u w) o +
    alpha * (applied c (weights c (u g)) (d1 v p w) o + applied c (weights c (w g)) (d1 v p u) o) |}.

Lemma applied_plus A v w p : applied c A (fun x => v x + w x) p = applied c A v p + applied c A w p.
Proof.
  unfold applied, dot. rewrite <- bsum_plus. apply bsum_ext; intros i _. unfold columns_at. destruct (gather c _ _ i); ring.
Qed.
Lemma applied_plus_l A B v p : applied c (fun k o i => A k o i + B k o i) v p = applied c A v p + applied c B v p.
Proof. unfold applied, dot. rewrite <- bsum_plus. apply bsum_ext; intros; ring. Qed.
Lemma applied_scal A t v p : applied c A (fun x => t * v x) p = t * applied c A v p.
Proof. unfold applied, dot. rewrite <- bsum_scal. apply bsum_ext; intros i _. unfold columns_at. destruct (gather c _ _ i); ring. Qed.
Lemma applied_ext A B v w p : (p < entries c)%nat -> (forall k o i, A k o i = B k o i) -> (forall x, (x < parent_size c)%nat -> v x = w x) -> applied c A v p = applied c B w p.
Proof.
  intros Hp HA HV. unfold applied, dot. apply bsum_ext; intros i _. rewrite HA. f_equal. unfold columns_at. destruct (gather c _ _ i) eqn:E; [|reflexivity].
  apply HV. apply (gathered_in_range _ _ _ _ H) in E. exact E.
Qed.
Lemma spread_line p u t o : spread_bias c (line p u t g) o = spread_bias c (p g) o + t * spread_bias c (u g) o.
Proof. unfold spread_bias, fed, each, line. destruct (feed c _ _); ring. Qed.
Lemma derive_applied (f : R -> vec) (df : vec) (p u : point) o : (o < entries c)%nat -> (forall x, (x < parent_size c)%nat -> is_derive (fun t => f t x) 0 (df x)) ->
  is_derive (fun t => applied c (weights c (line p u t g)) (f t) o) 0 (applied c (weights c (p g)) df o + applied c (weights c (u g)) (f 0) o).
Proof.
  intros Ho Hf. unfold applied, dot. rewrite <- bsum_plus. apply is_derive_bsum; intros i Hi.
  eapply is_derive_eq; [apply is_derive_times; [apply is_derive_line|]|].
  - instantiate (1 := columns_at c df (slice c o) (column c o) i). unfold columns_at. destruct (gather c _ _ i) as [x|] eqn:E; [|apply @is_derive_const].
    apply Hf. apply (gathered_in_range _ _ _ _ H) in E. exact E.
  - cbv beta. unfold weights. rewrite line_0. ring.
Qed.
Theorem R2_gathered_derivatives v p : smooth_at (parent_size c) v p -> smooth_at (entries c) (gathered_value v) p.
Proof.
  intros [H1 H2]. split.
  - intros u o Ho. simpl. unfold gathered_result.
    eapply is_derive_eq; [apply @is_derive_plus; [apply @is_derive_scal, (derive_applied (fun t => at_ v (line p u t)) (d1 v p u)); auto|
      apply @is_derive_scal; instantiate (1 := spread_bias c (u g) o)]|].
    + apply (is_derive_ext (fun t => spread_bias c (p g) o + t * spread_bias c (u g) o)); [intros t; symmetry; apply spread_line|]. auto_derive; auto. ring.
    + rewrite line_start. change plus with Rplus. cbv beta. ring.
  - intros u w o Ho. simpl.
    eapply is_derive_eq; [apply @is_derive_plus; [apply @is_derive_scal, (derive_applied (fun t => d1 v (line p w t) u) (d2 v p u w)); auto|
      unfold gathered_result; apply @is_derive_plus; [apply @is_derive_scal; instantiate (1 := applied c (weights c (u g)) (d1 v p w) o)|apply @is_derive_const]]|].
    + unfold applied, dot. apply is_derive_bsum; intros i Hi. apply @is_derive_scal. unfold columns_at. destruct (gather c _ _ i) as [x|] eqn:E; [|apply @is_derive_const].
      apply H1. apply (gathered_in_range _ _ _ _ H) in E. exact E.
    + rewrite line_start. change plus with Rplus. change zero with 0. ring.
Qed.
Lemma linear_gathered v : linear_value G (parent_size c) v -> linear_value G (entries c) (gathered_value v).
Proof.
  assert (A : forall (W0 : nat -> nat -> nat -> R) D, blockwise G (parent_size c) D -> blockwise G (entries c) (fun u => applied c W0 (D u))).
  { intros W0 D HD u o Ho. unfold applied, dot. rewrite bsum_swap. apply bsum_ext; intros i _. rewrite bsum_scal. f_equal.
    unfold columns_at. destruct (gather c _ _ i) as [x|] eqn:E; [|now rewrite bsum_0]. apply HD. apply (gathered_in_range _ _ _ _ H) in E. exact E. }
  assert (B : forall y, blockwise G (entries c) (fun u => applied c (weights c (u g)) y)).
  { intros y u o Ho. unfold applied, dot. rewrite bsum_swap. apply bsum_ext; intros i _. rewrite bsum_scalr. f_equal. unfold weights. symmetry. apply bsum_only; auto. }
  assert (C : blockwise G (entries c) (fun u => spread_bias c (u g))).
  { intros u o Ho. unfold spread_bias, fed, each. destruct (feed c _ _); [symmetry; apply bsum_only; auto|now rewrite bsum_0]. }
  intros (H1 & H2 & H3). split; [|split]; simpl; intros.
  - apply blockwise_plus; [apply (blockwise_times G _ (fun _ => alpha)), A; auto|].
    apply blockwise_plus; [apply (blockwise_times G _ (fun _ => alpha)), B|apply (blockwise_times G _ (fun _ => beta)), C].
  - apply blockwise_plus; [apply (blockwise_times G _ (fun _ => alpha)), (A _ (fun u => d2 v p u w)); auto|].
    apply (blockwise_times G _ (fun _ => alpha)), blockwise_plus; [apply B|apply (A (weights c (w g)) (fun u => d1 v p u)); auto].
  - apply blockwise_plus; [apply (blockwise_times G _ (fun _ => alpha)), (A _ (fun w => d2 v p u w)); auto|].
    apply (blockwise_times G _ (fun _ => alpha)), blockwise_plus; [apply (A (weights c (u g)) (fun w => d1 v p w)); auto|apply B].
Qed.

Variables (dom : point -> Prop) (stored : point) (m : mode) (sigma dW db nb : R).
Definition moved_by p := match m with
  | AllWithin d => nrm (size g) (of_group g stored p) <= d
  | Reaches r => forall j, (j < size g)%nat -> Rabs (of_group g stored p j) <= r j end.
Hypothesis Hmoved : forall p, dom p -> moved_by p.
(* sigma: the norm of v -> (alpha W*_k h_ks); d_W >= |W_k - W*_k|_F for each k, d_b >= |b - b*| *)
Hypothesis Hsigma : 0 <= sigma /\ forall y, nrm (entries c) (fun p => alpha * applied c (weights c (stored g)) y p) <= sigma * nrm (parent_size c) y.
Hypothesis HdW : 0 <= dW /\ match m with AllWithin d => d <= dW | Reaches r => forall k, (k < K)%nat -> frob2 M n (weights c r k) <= dW * dW end.
Hypothesis Hdb : 0 <= db /\ match m with AllWithin d => d <= db | Reaches r => nrm (bias_entries c) (each c r) <= db end.
(* |b*|: an entry counts as often as it feeds outputs of one s *)
Hypothesis Hnb : sqrt (bsum K (fun k => nrm2 M (fed c (stored g) k))) <= nb.
Notation ow := (own_of c mu fan alpha beta). Notation kap := (kappa_of c fan beta).
Definition s_of := sigma + Rabs alpha * sqrt mu * dW.

Lemma reach_weight r p k o i : (forall j, (j < size g)%nat -> Rabs (of_group g stored p j) <= r j) -> (k < K)%nat -> (o < M)%nat -> (i < n)%nat ->
  Rabs (weights c (of_group g stored p) k o i) <= weights c r k o i.
Proof. intros Hr Hk Ho Hi. apply Hr. apply (places_in_range _ _ _ _ H). unfold number_of. pose proof (flat_index K M k o Hk Ho) as X. pose proof (flat_index (K * M) n _ i X Hi). lia. Qed.
Lemma reach_bias r p j : (forall j, (j < size g)%nat -> Rabs (of_group g stored p j) <= r j) -> (j < bias_entries c)%nat -> Rabs (each c (of_group g stored p) j) <= each c r j.
Proof. intros Hr Hj. apply Hr. apply (places_in_range _ _ _ _ H). lia. Qed.
Lemma moved_weights p k : dom p -> (k < K)%nat -> frob2 M n (weights c (of_group g stored p) k) <= dW * dW.
Proof.
  clear Hdb. intros Hp Hk. pose proof (Hmoved p Hp) as HM. unfold moved_by in HM. destruct HdW as [W0 HW]. destruct m as [d|r].
  - pose proof (own_entries_gathered c (size g) mu fan H (of_group g stored p)) as X. pose proof (nrm2_nonneg (bias_entries c) (each c (of_group g stored p))).
    pose proof (slice_le c (of_group g stored p) k Hk). rewrite <- (nrm_sq (size g)) in X. pose proof (nrm_nonneg (size g) (of_group g stored p)).
    apply Rle_trans with (nrm (size g) (of_group g stored p) * nrm (size g) (of_group g stored p)); [lra|]. apply Rmult_le_compat; lra.
  - eapply Rle_trans; [|apply HW; eauto]. apply bsum_le; intros o Ho. unfold nrm2, dot. apply bsum_le; intros i Hi.
    pose proof (reach_weight r p k o i HM Hk Ho Hi) as X. apply sq_le. exact X.
Qed.
Lemma moved_bias p : dom p -> nrm (bias_entries c) (each c (of_group g stored p)) <= db.
Proof.
  clear HdW. intros Hp. pose proof (Hmoved p Hp) as HM. unfold moved_by in HM. destruct Hdb as [B0 HB]. destruct m as [d|r].
  - pose proof (own_entries_gathered c (size g) mu fan H (of_group g stored p)) as X. pose proof (frob_all_nonneg c (of_group g stored p)).
    rewrite <- (nrm_sq (size g)) in X. apply nrm_le; auto. pose proof (nrm_nonneg (size g) (of_group g stored p)).
    apply Rle_trans with (nrm (size g) (of_group g stored p) * nrm (size g) (of_group g stored p)); [lra|]. apply Rmult_le_compat; lra.
  - eapply Rle_trans; [|exact HB]. apply nrm_le_entries; intros j Hj. apply reach_bias; auto.
Qed.
Lemma s_of_nonneg : 0 <= s_of.
Proof.
  unfold s_of. pose proof (sqrt_mu c (size g) mu fan H). destruct Hsigma, HdW. pose proof (Rabs_pos alpha).
  assert (0 <= Rabs alpha * sqrt mu * dW) by (repeat apply Rmult_le_pos; lra). lra.
Qed.
Lemma split_weights p y o : applied c (weights c (p g)) y o = applied c (weights c (stored g)) y o + applied c (weights c (of_group g stored p)) y o.
Proof. unfold applied, dot. rewrite <- bsum_plus. apply bsum_ext; intros i _. unfold weights, of_group. ring. Qed.
Lemma moving_part p y : dom p -> nrm (entries c) (fun o => alpha * applied c (weights c (of_group g stored p)) y o) <= Rabs alpha * sqrt mu * dW * nrm (parent_size c) y.
Proof.
  intros Hp. rewrite nrm_scal, !Rmult_assoc. apply Rmult_le_compat_l; [apply Rabs_pos|]. rewrite <- Rmult_assoc.
  apply (R2_gathered_norm c (size g) mu fan H _ dW); [apply HdW|]. intros k Hk. apply opb_frob; [apply HdW|]. apply moved_weights; auto.
Qed.
Lemma through_gathered p y : dom p -> nrm (entries c) (fun o => alpha * applied c (weights c (p g)) y o) <= s_of * nrm (parent_size c) y.
Proof.
  intros Hp. rewrite (nrm_ext _ _ (fun o => alpha * applied c (weights c (stored g)) y o + alpha * applied c (weights c (of_group g stored p)) y o)).
  - unfold s_of. rewrite Rmult_plus_distr_r. eapply Rle_trans; [apply minkowski|]. apply Rplus_le_compat; [apply Hsigma|apply moving_part; auto].
  - intros o _. rewrite (split_weights p). ring.
Qed.
(* the first bound of n0' *)
Theorem R2_size_by_parts v J p : has_jet G size dom (parent_size c) v J -> dom p ->
  nrm (entries c) (at_ (gathered_value v) p) <= s_of * n0 J + Rabs beta * sqrt (INR (columns_of c)) * nb + kap * db.
Proof.
  intros (H0 & _) Hp. simpl. unfold gathered_result. rewrite Rplus_assoc. eapply Rle_trans; [apply minkowski|]. apply Rplus_le_compat.
  - eapply Rle_trans; [apply through_gathered; auto|]. apply Rmult_le_compat_l; [apply s_of_nonneg|auto].
  - rewrite (nrm_ext _ _ (fun o => beta * spread_bias c (stored g) o + beta * spread_bias c (of_group g stored p) o)).
    + eapply Rle_trans; [apply minkowski|]. apply Rplus_le_compat.
      * rewrite nrm_scal, (bias_spread c (size g) mu fan H), Rmult_assoc. apply Rmult_le_compat_l; [apply Rabs_pos|]. apply Rmult_le_compat_l; [apply sqrt_pos|exact Hnb].
      * eapply Rle_trans; [apply (bias_part c (size g) mu fan H)|]. apply Rmult_le_compat_l; [apply kappa_of_nonneg|apply moved_bias; auto].
    + intros o _. unfold spread_bias, fed, each, of_group. destruct (feed c _ _); ring.
Qed.

(* the enclosure *)
Definition sqrt_rows (r : vec) k o := nrm n (weights c r k o). (* rows(D_k) *)
Definition gathered_jet (J : jet) (size' : R) : jet := {|
  n0 := size';
  n1 := fun i => s_of * n1 J i + delta i g * ow (n0 J);
  n2 := fun i j => s_of * n2 J i j + Rabs alpha * sqrt mu * (delta i g * n1 J j + delta j g * n1 J i);
  centre := gathered_result c alpha beta (stored g) (centre J);
  radius := fun p => let k := slice c p in let s := column c p in let o := row c p in
    Rabs alpha * bsum n (fun i => Rabs (weights c (stored g) k o i) * columns_at c (radius J) k s i) + match m with
    | AllWithin _ => 0
    | Reaches r => Rabs alpha * (bsum n (fun i => weights c r k o i * (Rabs (columns_at c (centre J) k s i) + columns_at c (radius J) k s i)) +
        sqrt mu * ball J * sqrt_rows r k o) + Rabs beta * fed c r k o end;
  ball := sigma * ball J + match m with AllWithin d => d * ow (n0 J) | Reaches _ => 0 end |}.
Lemma column_norm v k s : (k < K)%nat -> (s < columns_of c)%nat -> nrm n (columns_at c v k s) <= sqrt mu * nrm (parent_size c) v.
Proof.
  intros Hk Hs. unfold nrm. rewrite <- sqrt_mult_alt by (pose proof (mu_at_least_1 _ _ _ _ H); lra). apply sqrt_le_1_alt.
  eapply Rle_trans; [|apply (gather_norm c (size g) mu fan H)].
  eapply Rle_trans; [|apply (bsum_term K (fun k => bsum (columns_of c) (fun s => nrm2 n (columns_at c v k s))) k Hk)]; [|intros; apply bsum_nonneg; intros; apply nrm2_nonneg].
  apply (bsum_term (columns_of c) (fun s => nrm2 n (columns_at c v k s)) s Hs). intros; apply nrm2_nonneg.
Qed.
(* q: the part of v in the ball; tau: how far it goes in z *)
Lemma gathered_enclosed_by v J size' p q tau : dom p -> nrm (parent_size c) (at_ v p) <= n0 J -> nrm (parent_size c) q <= ball J ->
  (forall k, (k < parent_size c)%nat -> Rabs (at_ v p k - centre J k - q k) <= radius J k) ->
  nrm (entries c) (fun o => alpha * applied c (weights c (stored g)) q o) <= tau ->
  enclosed (entries c) (at_ (gathered_value v) p) (centre (gathered_jet J size')) (radius (gathered_jet J size'))
    (tau + match m with AllWithin d => d * ow (n0 J) | Reaches _ => 0 end).
Proof.
  intros Hp H0 Hq HQ Q.
  set (e := fun x => at_ v p x - centre J x - q x). set (dt := of_group g stored p).
  set (mvd := gathered_result c alpha beta dt (at_ v p)). set (qq := fun o => alpha * applied c (weights c (stored g)) q o).
  assert (Z : forall o, (o < entries c)%nat -> at_ (gathered_value v) p o - centre (gathered_jet J size') o = alpha * applied c (weights c (stored g)) e o + qq o + mvd o).
  { intros o Ho. simpl. unfold mvd, qq, gathered_result. rewrite (split_weights p).
    rewrite (applied_ext (weights c (stored g)) (weights c (stored g)) (at_ v p) (fun x => centre J x + (e x + q x)) o Ho) by (auto; intros; unfold e; ring).
    rewrite applied_plus, applied_plus. fold dt.
    replace (spread_bias c (p g) o) with (spread_bias c (stored g) o + spread_bias c dt o).
    - ring.
    - unfold spread_bias, fed, each, dt, of_group. destruct (feed c _ _); ring. }
  fold qq in Q.
  assert (E : forall o, (o < entries c)%nat -> Rabs (alpha * applied c (weights c (stored g)) e o) <=
    Rabs alpha * bsum n (fun i => Rabs (weights c (stored g) (slice c o) (row c o) i) * columns_at c (radius J) (slice c o) (column c o) i)).
  { intros o Ho. rewrite Rabs_mult. apply Rmult_le_compat_l; [apply Rabs_pos|]. unfold applied. eapply Rle_trans; [apply abs_dot|].
    apply bsum_le; intros i Hi. apply Rmult_le_compat_l; [apply Rabs_pos|]. unfold columns_at. destruct (gather c _ _ i) as [x|] eqn:Ex; [|rewrite Rabs_R0; lra].
    apply HQ. apply (gathered_in_range _ _ _ _ H) in Ex. exact Ex. }
  pose proof (Hmoved p Hp) as HM. unfold enclosed, moved_by in *. cbn [radius ball gathered_jet]. destruct m as [d|r].
  - exists (fun o => qq o + mvd o). split.
    + eapply Rle_trans; [apply minkowski|]. apply Rplus_le_compat; auto. unfold mvd.
      eapply Rle_trans; [apply (own_change_gathered c (size g) mu fan H alpha beta dt (at_ v p) (n0 J)); auto|].
      rewrite Rmult_comm. apply Rmult_le_compat_r; [apply sqrt_pos|exact HM].
    + intros o Ho. rewrite Z by auto. replace (_ + qq o + mvd o - (qq o + mvd o)) with (alpha * applied c (weights c (stored g)) e o) by ring. rewrite Rplus_0_r. auto.
  - exists qq. split; [lra|]. intros o Ho. rewrite Z by auto. replace (_ + qq o + mvd o - qq o) with (alpha * applied c (weights c (stored g)) e o + mvd o) by ring.
    eapply Rle_trans; [apply Rabs_triang|]. apply Rplus_le_compat; auto. unfold mvd, gathered_result. eapply Rle_trans; [apply Rabs_triang|]. rewrite !Rabs_mult.
    destruct (outputs_in_range _ _ _ _ H o Ho) as (Hk & Hs & Ho'). apply Rplus_le_compat; (apply Rmult_le_compat_l; [apply Rabs_pos|]).
    + unfold applied. eapply Rle_trans; [apply abs_dot|].
      set (k := slice c o) in *. set (s := column c o) in *. set (ro := row c o) in *.
      assert (R0 : forall i, (i < n)%nat -> Rabs (weights c dt k ro i) <= weights c r k ro i) by (intros i Hi; apply reach_weight; auto).
      apply Rle_trans with (bsum n (fun i => weights c r k ro i * (Rabs (columns_at c (centre J) k s i) + columns_at c (radius J) k s i) + weights c r k ro i * Rabs (columns_at c q k s i))).
      * apply bsum_le; intros i Hi. specialize (R0 i Hi). rewrite <- Rmult_plus_distr_l. apply Rmult_le_compat; auto using Rabs_pos.
        unfold columns_at. destruct (gather c k s i) as [x|] eqn:Ex; [|rewrite Rabs_R0; lra]. apply (gathered_in_range _ _ _ _ H) in Ex. specialize (HQ x Ex).
        replace (at_ v p x) with (centre J x + (at_ v p x - centre J x - q x) + q x) by ring.
        eapply Rle_trans; [apply Rabs_triang|]. pose proof (Rabs_triang (centre J x) (at_ v p x - centre J x - q x)). lra.
      * rewrite bsum_plus. apply Rplus_le_compat_l. pose proof (CSn n (weights c r k ro) (fun i => Rabs (columns_at c q k s i))) as C. rewrite nrm_abs in C.
        eapply Rle_trans; [apply Rle_abs|]. eapply Rle_trans; [exact C|]. rewrite Rmult_comm. apply Rmult_le_compat_r; [apply nrm_nonneg|].
        eapply Rle_trans; [apply column_norm; auto|]. apply Rmult_le_compat_l; [apply sqrt_pos|exact Hq].
    + unfold spread_bias, fed. destruct (feed c (slice c o) (row c o)) as [j|] eqn:Ej; [|rewrite Rabs_R0; lra]. apply (feed_in_range _ _ _ _ H) in Ej. apply reach_bias; auto.
Qed.
Lemma gathered_enclosed v J size' p : dom p -> has_jet G size dom (parent_size c) v J ->
  enclosed (entries c) (at_ (gathered_value v) p) (centre (gathered_jet J size')) (radius (gathered_jet J size')) (ball (gathered_jet J size')).
Proof.
  intros Hp HJ. pose proof HJ as (H0 & HE & _). destruct (HE p Hp) as (q & Hq & HQ). apply (gathered_enclosed_by v J size' p q); auto.
  destruct Hsigma as [S0 HS]. eapply Rle_trans; [apply HS|]. apply Rmult_le_compat_l; auto.
Qed.
(* size': one of the bounds of n0', or the enclosure's *)
Theorem R2_gathered_columns v J size' : has_jet G size dom (parent_size c) v J ->
  (forall p, dom p -> nrm (entries c) (at_ (gathered_value v) p) <= size') -> has_jet G size dom (entries c) (gathered_value v) (gathered_jet J size').
Proof.
  intros HJ Hs. pose proof HJ as (H0 & HE & H1 & H2 & HL). split; [|split; [|split; [|split]]].
  - exact Hs.
  - intros p Hp. apply gathered_enclosed; auto.
  - intros p u Hp. simpl. eapply Rle_trans; [apply minkowski|]. rewrite sum1_plus, sum1_scal, sum1_delta by auto.
    apply Rplus_le_compat.
    + eapply Rle_trans; [apply through_gathered; auto|]. apply Rmult_le_compat_l; [apply s_of_nonneg|auto].
    + apply (own_change_gathered c (size g) mu fan H); auto.
  - intros p u w Hp. simpl. eapply Rle_trans; [apply minkowski|]. rewrite sum2_plus, !sum2_scal, sum2_plus, sum2_row, sum2_col by auto.
    apply Rplus_le_compat.
    + eapply Rle_trans; [apply through_gathered; auto|]. apply Rmult_le_compat_l; [apply s_of_nonneg|auto].
    + rewrite nrm_scal, Rmult_assoc. apply Rmult_le_compat_l; [apply Rabs_pos|]. eapply Rle_trans; [apply minkowski|].
      assert (X : forall (U y : vec), nrm (entries c) (applied c (weights c U) y) <= sqrt mu * (nrm (size g) U * nrm (parent_size c) y)).
      { intros U y. rewrite <- Rmult_assoc. apply (R2_gathered_norm c (size g) mu fan H); [apply nrm_nonneg|]. intros k Hk. apply opb_frob; [apply nrm_nonneg|]. rewrite nrm_sq.
        pose proof (own_entries_gathered c (size g) mu fan H U). pose proof (nrm2_nonneg (bias_entries c) (each c U)). pose proof (slice_le c U k Hk). lra. }
      rewrite Rmult_plus_distr_l. apply Rplus_le_compat; (eapply Rle_trans; [apply X|]); (apply Rmult_le_compat_l; [apply sqrt_pos|]); apply Rmult_le_compat_l; auto using nrm_nonneg, len_nonneg.
  - intros p q Hp Hq. simpl.
    rewrite (nrm_ext _ _ (fun o => alpha * applied c (weights c (q g)) (fun k => at_ v q k - at_ v p k) o + gathered_result c alpha beta (minus q p g) (at_ v p) o)).
    2:{ intros o Ho. unfold gathered_result.
        rewrite (applied_ext (weights c (q g)) (weights c (q g)) (at_ v q) (fun k => (at_ v q k - at_ v p k) + at_ v p k) o Ho) by (auto; intros; ring).
        rewrite applied_plus. replace (applied c (weights c (minus q p g)) (at_ v p) o) with (applied c (weights c (q g)) (at_ v p) o - applied c (weights c (p g)) (at_ v p) o).
        - replace (spread_bias c (minus q p g) o) with (spread_bias c (q g) o - spread_bias c (p g) o); [ring|]. unfold spread_bias, fed, each, minus. destruct (feed c _ _); ring.
        - unfold applied, dot. rewrite <- bsum_minus. apply bsum_ext; intros i _. unfold weights, minus. ring. }
    eapply Rle_trans; [apply minkowski|]. rewrite sum1_plus, sum1_scal, sum1_delta by auto. apply Rplus_le_compat.
    + eapply Rle_trans; [apply through_gathered; auto|]. apply Rmult_le_compat_l; [apply s_of_nonneg|auto].
    + apply (own_change_gathered c (size g) mu fan H); auto.
Qed.
End R2.
