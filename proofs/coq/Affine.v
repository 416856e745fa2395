(* R2 of proofs/rules.md, dense nodes (K = S = 1, mu = 1). *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets.
Open Scope R_scope.

Lemma is_derive_bsum n (f : nat -> R -> R) (df : nat -> R) t :
  (forall i, (i < n)%nat -> is_derive (f i) t (df i)) -> is_derive (fun t => bsum n (fun i => f i t)) t (bsum n df).
Proof.
  induction n; intros H; simpl; [apply @is_derive_const|].
  apply @is_derive_plus; [apply IHn; intros; apply H; lia | apply H; lia].
Qed.
Lemma is_derive_times (f g : R -> R) (df dg t : R) : is_derive f t df -> is_derive g t dg -> is_derive (fun t => f t * g t) t (df * g t + f t * dg).
Proof. intros. apply is_derive_Reals, (derivable_pt_lim_mult f g); apply is_derive_Reals; auto. Qed.
Lemma is_derive_line (p u : point) g k : is_derive (fun t => line p u t g k) 0 (u g k).
Proof. unfold line. auto_derive; auto. ring. Qed.
Lemma is_derive_eq (f : R -> R) (t d d' : R) : is_derive f t d -> d = d' -> is_derive f t d'. Proof. now intros H <-. Qed.
Lemma line_start p u : line p u 0 = p.
Proof.
  unfold line. do 2 (apply FunctionalExtensionality.functional_extensionality; intro). ring.
Qed.
Lemma line_0 p u g k : line p u 0 g k = p g k. Proof. unfold line. ring. Qed.

Lemma bsum_split a b f : bsum (a + b) f = bsum a f + bsum b (fun j => f (a + j)%nat).
Proof. induction b; [rewrite Nat.add_0_r; simpl; ring|]. rewrite Nat.add_succ_r. simpl. rewrite IHb. ring. Qed.
Lemma bsum_grid m n f : bsum m (fun o => bsum n (fun i => f (o * n + i)%nat)) = bsum (m * n) f.
Proof.
  induction m; [reflexivity|]. rewrite Nat.mul_succ_l, bsum_split, <- IHm. reflexivity.
Qed.
Lemma two_ranges N a k b k' f : (forall i, 0 <= f i) -> (a + k <= b \/ b + k' <= a)%nat -> (a + k <= N)%nat -> (b + k' <= N)%nat ->
  bsum k (fun j => f (a + j)%nat) + bsum k' (fun j => f (b + j)%nat) <= bsum N f.
Proof.
  intros Hf.
  assert (X : forall a k b k', (a + k <= b)%nat -> (b + k' <= N)%nat -> bsum k (fun j => f (a + j)%nat) + bsum k' (fun j => f (b + j)%nat) <= bsum N f).
  { clear a k b k'. intros a k b k' H1 H2. replace N with (a + (k + ((b - (a + k)) + (k' + (N - (b + k'))))))%nat by lia.
    rewrite !bsum_split. pose proof (bsum_nonneg a f (fun i _ => Hf _)).
    pose proof (bsum_nonneg (b - (a + k)) (fun j => f (a + (k + j))%nat) (fun i _ => Hf _)).
    pose proof (bsum_nonneg (N - (b + k')) (fun j => f (a + (k + (b - (a + k) + (k' + j))))%nat) (fun i _ => Hf _)).
    rewrite (bsum_ext k' (fun j => f (a + (k + (b - (a + k) + j)))%nat) (fun j => f (b + j)%nat)) by (intros; f_equal; lia). lra. }
  intros [H|H] H1 H2; [apply X; auto|]. rewrite Rplus_comm. apply X; auto.
Qed.

Section Layout. (* the entries of W and b are different entries of the group *)
Variables (n m : nat) (l : layout).
Definition W (theta : vec) o i := theta (weight_place l n m o i).
Definition biases : nat := match bias_first l with None => 0 | Some _ => if shared l then 1 else m end. (* how many there are *)
Definition fan_out : nat := match bias_first l with None => 0 | Some _ => if shared l then m else 1 end. (* outputs of each *)
Definition each_bias (theta : vec) k := match bias_first l with None => 0 | Some b => theta (b + k)%nat end.
Definition fits N := (first l + m * n <= N)%nat /\ match bias_first l with None => True | Some b =>
  (b + biases <= N)%nat /\ (first l + m * n <= b \/ b + biases <= first l)%nat end.
Lemma weights_sum theta : frob2 m n (W theta) = bsum (m * n) (fun j => theta (first l + j)%nat * theta (first l + j)%nat).
Proof.
  unfold frob2, nrm2, dot, W, weight_place. destruct (columns l).
  - rewrite bsum_swap, Nat.mul_comm, <- bsum_grid. reflexivity.
  - rewrite <- bsum_grid. reflexivity.
Qed.
Theorem own_entries N theta : fits N -> frob2 m n (W theta) + nrm2 biases (each_bias theta) <= nrm2 N theta.
Proof.
  intros [H1 H2]. rewrite weights_sum. unfold nrm2, dot, each_bias. unfold biases in *. destruct (bias_first l) as [b|].
  - apply (two_ranges N _ _ b _ (fun i => theta i * theta i)); try tauto. intros; apply sq_nonneg.
  - simpl. rewrite Rplus_0_r. replace N with (first l + (m * n + (N - (first l + m * n))))%nat by lia. rewrite !bsum_split.
    pose proof (bsum_nonneg (first l) (fun i => theta i * theta i) (fun i _ => sq_nonneg _)).
    pose proof (bsum_nonneg (N - (first l + m * n)) (fun j => theta (first l + (m * n + j))%nat * theta (first l + (m * n + j))%nat) (fun i _ => sq_nonneg _)). lra.
Qed.
Lemma bias_norm theta : nrm m (bias_entry l theta) = sqrt (INR fan_out) * nrm biases (each_bias theta).
Proof.
  unfold nrm. rewrite <- sqrt_mult_alt by apply pos_INR. f_equal. unfold nrm2, dot, bias_entry, each_bias, fan_out, biases.
  destruct (bias_first l) as [b|]; [|simpl; rewrite (bsum_ext m _ (fun _ => 0)), bsum_0 by (intros; ring); ring].
  destruct (shared l); [rewrite bsum_const; simpl; rewrite Nat.add_0_r; ring|]. simpl. ring.
Qed.
Lemma W_le N theta : fits N -> frob2 m n (W theta) <= nrm2 N theta.
Proof. intros H. pose proof (own_entries N theta H). pose proof (nrm2_nonneg biases (each_bias theta)). lra. Qed.
Lemma biases_le N theta : fits N -> nrm biases (each_bias theta) <= nrm N theta.
Proof.
  intros H. apply sqrt_le_1_alt. pose proof (own_entries N theta H).
  assert (0 <= frob2 m n (W theta)) by (apply bsum_nonneg; intros; apply nrm2_nonneg). lra.
Qed.
Lemma entries_in_box N theta d : fits N -> 0 <= d -> (forall k, (k < N)%nat -> Rabs (theta k) <= d) ->
  (forall o i, (o < m)%nat -> (i < n)%nat -> Rabs (W theta o i) <= d) /\ (forall o, (o < m)%nat -> Rabs (bias_entry l theta o) <= d).
Proof.
  intros [H1 H2] Hd H. split.
  - intros o i Ho Hi. apply H. unfold weight_place. destruct (columns l); nia.
  - intros o Ho. unfold bias_entry, biases in *. destruct (bias_first l) as [b|]; [|rewrite Rabs_R0; auto].
    apply H. destruct (shared l); lia.
Qed.
Lemma W_minus p q : forall o i, W (fun k => p k - q k) o i = W p o i - W q o i. Proof. reflexivity. Qed.
Lemma bias_minus p q o : bias_entry l (fun k => p k - q k) o = bias_entry l p o - bias_entry l q o.
Proof. unfold bias_entry. destruct (bias_first l); [reflexivity|ring]. Qed.
Lemma bias_line p q t o : bias_entry l (fun k => p k + t * q k) o = bias_entry l p o + t * bias_entry l q o.
Proof. unfold bias_entry. destruct (bias_first l); [reflexivity|ring]. Qed.
End Layout.

Section R2.
Variables (G : nat) (size : nat -> nat) (n m g : nat) (l : layout) (alpha beta : R).
Definition affine_value (h : value) : value := {|
  at_ p := affine n m l alpha beta (p g) (at_ h p);
  d1 p u := fun o => alpha * dot n (W n m l (p g) o) (d1 h p u) +
    (alpha * dot n (W n m l (u g) o) (at_ h p) + beta * bias_entry l (u g) o);
  d2 p u w := fun o => alpha * dot n (W n m l (p g) o) (d2 h p u w) +
    alpha * (dot n (W n m l (u g) o) (d1 h p w) + dot n (W n m l (w g) o) (d1 h p u)) |}.

Lemma derive_dot (f : R -> vec) (df : vec) (p u : point) o : (forall i, (i < n)%nat -> is_derive (fun t => f t i) 0 (df i)) ->
  is_derive (fun t => dot n (W n m l (line p u t g) o) (f t)) 0 (dot n (W n m l (p g) o) df + dot n (W n m l (u g) o) (f 0)).
Proof.
  intros H. unfold dot. rewrite <- bsum_plus. apply is_derive_bsum; intros i Hi.
  eapply is_derive_eq; [apply is_derive_times; [apply is_derive_line|apply H; auto]|]. unfold W. rewrite line_0. ring.
Qed.
Theorem R2_derivatives h p : smooth_at n h p -> smooth_at m (affine_value h) p.
Proof.
  intros [H1 H2]. split.
  - intros u o Ho. simpl. unfold affine.
    eapply is_derive_eq; [apply @is_derive_plus; [apply @is_derive_scal, (derive_dot (fun t => at_ h (line p u t)) (d1 h p u)); auto|
      apply @is_derive_scal; instantiate (1 := bias_entry l (u g) o)]|].
    + apply (is_derive_ext (fun t => bias_entry l (p g) o + t * bias_entry l (u g) o)); [intros t; symmetry; apply bias_line|]. auto_derive; auto. ring.
    + rewrite line_start. change plus with Rplus. cbv beta. ring.
  - intros u w o Ho. simpl.
    eapply is_derive_eq; [apply @is_derive_plus; [apply @is_derive_scal, (derive_dot (fun t => d1 h (line p w t) u) (d2 h p u w)); auto|
      apply @is_derive_plus; [apply @is_derive_scal; instantiate (1 := dot n (W n m l (u g) o) (d1 h p w))|apply @is_derive_const]]|].
    + unfold dot. apply is_derive_bsum; intros i Hi. apply @is_derive_scal. auto.
    + rewrite line_start. change plus with Rplus. change zero with 0. ring.
Qed.

Hypothesis Hg : (g <= G)%nat.
Hypothesis Hfit : fits n m l (size g).
Definition kappa := Rabs beta * sqrt (INR (fan_out m l)).
Definition own N0 := sqrt (alpha * alpha * (N0 * N0) + kappa * kappa).

Lemma kappa_nonneg : 0 <= kappa. Proof. apply Rmult_le_pos; [apply Rabs_pos|apply sqrt_pos]. Qed.
(* step 3 of the proof: what a change of the node's own parameters does *)
Lemma own_change (U h : vec) N0 : nrm n h <= N0 ->
  nrm m (fun o => alpha * dot n (W n m l U o) h + beta * bias_entry l U o) <= own N0 * nrm (size g) U.
Proof.
  intros Hh. set (F := sqrt (frob2 m n (W n m l U))).
  assert (HF0 : 0 <= frob2 m n (W n m l U)) by (apply bsum_nonneg; intros; apply nrm2_nonneg).
  assert (HF : nrm m (fun o => dot n (W n m l U o) h) <= F * nrm n h).
  { apply (opb_frob m n (W n m l U) F); [apply sqrt_pos|]. unfold F. rewrite sqrt_sqrt by auto. lra. }
  set (b := nrm (biases m l) (each_bias l U)). pose proof (nrm_nonneg (biases m l) (each_bias l U)) as Hb. fold b in Hb.
  pose proof (nrm_nonneg n h) as Hn. pose proof kappa_nonneg as Hk. assert (0 <= F) by apply sqrt_pos.
  apply Rle_trans with (Rabs alpha * N0 * F + kappa * b).
  - eapply Rle_trans; [apply minkowski|]. rewrite (nrm_scal m alpha), (nrm_scal m beta), bias_norm. fold b.
    apply Rplus_le_compat; [|unfold kappa; lra]. rewrite Rmult_assoc. apply Rmult_le_compat_l; [apply Rabs_pos|]. nra.
  - eapply Rle_trans; [apply two_products; auto; apply Rmult_le_pos; [apply Rabs_pos|lra]|].
    apply Rmult_le_compat; try apply sqrt_pos.
    + unfold own. apply sqrt_le_1_alt. replace (Rabs alpha * N0 * (Rabs alpha * N0)) with (Rabs alpha * Rabs alpha * (N0 * N0)) by ring.
      rewrite <- Rabs_mult, Rabs_pos_eq by apply sq_nonneg. lra.
    + apply sqrt_le_1_alt. unfold F, b. rewrite sqrt_sqrt by auto. rewrite nrm_sq. apply own_entries; auto.
Qed.

(* How far the group moves from its stored values, on a set of points: "around" or "box" with radius d. *)
Variables (dom : point -> Prop) (stored : point) (box : bool) (d : R).
Hypothesis Hd : 0 <= d.
Hypothesis Hmoves : forall p, dom p -> if box then forall k, (k < size g)%nat -> Rabs (of_group g stored p k) <= d
  else nrm (size g) (of_group g stored p) <= d.
Definition moved count := if box then d * sqrt (INR count) else d. (* d_W, d_b, d_V of so many entries *)
Definition move_w := moved (m * n).
Definition move_b := moved (biases m l).
Definition move_v := moved (m * n + biases m l).

Lemma moved_nonneg c : 0 <= moved c.
Proof. unfold moved. destruct box; auto. apply Rmult_le_pos; auto. apply sqrt_pos. Qed.
Lemma sq_le x y : Rabs x <= y -> x * x <= y * y.
Proof. intros H. rewrite <- (Rabs_pos_eq (x * x)) by apply sq_nonneg. rewrite Rabs_mult. pose proof (Rabs_pos x). apply Rmult_le_compat; auto. Qed.
Lemma move_w_ok p : dom p -> frob2 m n (W n m l (of_group g stored p)) <= move_w * move_w.
Proof.
  intros Hp. specialize (Hmoves p Hp). destruct box eqn:B.
  - unfold move_w, moved. rewrite B. destruct (entries_in_box n m l (size g) _ d Hfit Hd Hmoves) as [H _].
    replace (d * sqrt (INR (m * n)) * (d * sqrt (INR (m * n)))) with (sqrt (INR (m * n)) * sqrt (INR (m * n)) * (d * d)) by ring.
    rewrite sqrt_sqrt by apply pos_INR. rewrite mult_INR.
    replace (INR m * INR n * (d * d)) with (bsum m (fun _ => bsum n (fun _ => d * d))) by (rewrite !bsum_const; ring).
    apply bsum_le; intros o Ho. apply bsum_le; intros i Hi. apply sq_le. auto.
  - unfold move_w, moved. rewrite B. eapply Rle_trans; [apply (W_le n m l (size g)); auto|]. rewrite <- nrm_sq.
    pose proof (nrm_nonneg (size g) (of_group g stored p)). nra.
Qed.
Lemma move_b_ok p : dom p -> nrm (biases m l) (each_bias l (of_group g stored p)) <= move_b.
Proof.
  intros Hp. specialize (Hmoves p Hp). destruct box eqn:B.
  - unfold move_b, moved. rewrite B. apply nrm_le; [apply Rmult_le_pos; auto; apply sqrt_pos|].
    replace (d * sqrt (INR (biases m l)) * (d * sqrt (INR (biases m l)))) with (sqrt (INR (biases m l)) * sqrt (INR (biases m l)) * (d * d)) by ring.
    rewrite sqrt_sqrt by apply pos_INR. rewrite <- bsum_const. apply bsum_le; intros k Hk. apply sq_le.
    destruct Hfit as [_ F]. unfold each_bias, biases in *. destruct (bias_first l); [|rewrite Rabs_R0; auto]. apply Hmoves. lia.
  - unfold move_b, moved. rewrite B. eapply Rle_trans; [apply (biases_le n m l (size g)); auto|]. auto.
Qed.

(* The numbers of the rule. *)
Variables (nu nb : R).
Hypothesis Hnu : opb m n (W n m l (stored g)) nu.
Hypothesis Hnb : nrm m (bias_entry l (stored g)) <= nb.
Definition sigma := Rabs alpha * nu.
Definition s_ := sigma + Rabs alpha * move_w.

Lemma s_nonneg : 0 <= s_.
Proof.
  unfold s_, sigma. destruct Hnu as [H _]. pose proof (Rabs_pos alpha). pose proof (moved_nonneg (m * n)). fold move_w in *.
  assert (0 <= Rabs alpha * nu) by (apply Rmult_le_pos; auto). assert (0 <= Rabs alpha * move_w) by (apply Rmult_le_pos; auto). lra.
Qed.
Lemma weight_norm p : dom p -> opb m n (fun o i => alpha * W n m l (p g) o i) s_.
Proof.
  intros Hp. split; [apply s_nonneg|]. intros y.
  rewrite (nrm_ext m _ (fun o => alpha * mv n (W n m l (p g)) y o)) by (intros; unfold mv, dot; rewrite <- bsum_scal; apply bsum_ext; intros; ring).
  rewrite nrm_scal. unfold s_, sigma. rewrite <- Rmult_plus_distr_l, Rmult_assoc. apply Rmult_le_compat_l; [apply Rabs_pos|].
  assert (Hw : opb m n (W n m l (of_group g stored p)) move_w) by (apply opb_frob; [apply moved_nonneg|apply move_w_ok; auto]).
  destruct (opb_triangle _ _ _ _ _ _ Hnu Hw) as [_ H]. specialize (H y).
  rewrite (nrm_ext m (mv n (W n m l (p g)) y) (mv n (fun p0 i => W n m l (stored g) p0 i + W n m l (of_group g stored p) p0 i) y)); auto.
  intros o _. unfold mv, dot. apply bsum_ext; intros i _. unfold W, of_group. ring.
Qed.
Lemma through p y : dom p -> nrm m (fun o => alpha * dot n (W n m l (p g) o) y) <= s_ * nrm n y.
Proof.
  intros Hp. destruct (weight_norm p Hp) as [_ H]. specialize (H y).
  rewrite (nrm_ext m _ (mv n (fun o i => alpha * W n m l (p g) o i) y)); auto.
  intros o _. unfold mv, dot. rewrite <- bsum_scal. apply bsum_ext; intros; ring.
Qed.
Lemma bias_bound p : dom p -> nrm m (fun o => beta * bias_entry l (p g) o) <= Rabs beta * nb + kappa * move_b.
Proof.
  intros Hp. rewrite nrm_scal.
  rewrite (nrm_ext m _ (fun o => bias_entry l (stored g) o + bias_entry l (of_group g stored p) o)).
  2:{ intros o _. unfold of_group. rewrite bias_minus. ring. }
  unfold kappa. rewrite Rmult_assoc, <- Rmult_plus_distr_l. apply Rmult_le_compat_l; [apply Rabs_pos|].
  eapply Rle_trans; [apply minkowski|]. apply Rplus_le_compat; auto. rewrite bias_norm.
  apply Rmult_le_compat_l; [apply sqrt_pos|]. apply move_b_ok; auto.
Qed.

(* The three bounds of n0'. *)
Definition size_by_parts (J : jet) := s_ * n0 J + (Rabs beta * nb + kappa * move_b).
Lemma by_parts h J : has_jet G size dom n h J -> forall p, dom p -> nrm m (at_ (affine_value h) p) <= size_by_parts J.
Proof.
  intros (H0 & _) p Hp. simpl. unfold affine, size_by_parts. eapply Rle_trans; [apply minkowski|].
  apply Rplus_le_compat; [|apply bias_bound; auto]. eapply Rle_trans; [apply through; auto|].
  apply Rmult_le_compat_l; [apply s_nonneg|auto].
Qed.
(* [W b] as a matrix with a column more *)
Definition augmented (theta : vec) o i := if Nat.eqb i n then bias_entry l theta o else W n m l theta o i.
Lemma augmented_apply theta y o : mv (S n) (augmented theta) (fun i => if Nat.eqb i n then 1 else y i) o = dot n (W n m l theta o) y + bias_entry l theta o.
Proof.
  unfold mv, dot. simpl. unfold augmented at 2. rewrite Nat.eqb_refl, Rmult_1_r. f_equal. apply bsum_ext; intros i Hi.
  unfold augmented. destruct (Nat.eqb_spec i n); [lia|reflexivity].
Qed.
Lemma frob2_augmented theta : frob2 m (S n) (augmented theta) = frob2 m n (W n m l theta) + nrm2 m (bias_entry l theta).
Proof.
  unfold frob2. unfold nrm2 at 3, dot. rewrite <- bsum_plus. apply bsum_ext; intros o _. unfold nrm2, dot. simpl.
  unfold augmented at 3 4. rewrite Nat.eqb_refl. f_equal. apply bsum_ext; intros i Hi. unfold augmented.
  destruct (Nat.eqb_spec i n); [lia|reflexivity].
Qed.
Definition size_augmented nua (J : jet) := (nua + Rmax 1 kappa * move_v) * sqrt (n0 J * n0 J + 1).
Lemma by_augmented nua h J : alpha = 1 -> beta = 1 -> opb m (S n) (augmented (stored g)) nua -> has_jet G size dom n h J ->
  forall p, dom p -> nrm m (at_ (affine_value h) p) <= size_augmented nua J.
Proof.
  intros Ha Hb Hnua (H0 & _) p Hp. simpl. unfold affine. rewrite Ha, Hb.
  set (y := fun i => if Nat.eqb i n then 1 else at_ h p i).
  assert (Hk : kappa = sqrt (INR (fan_out m l))) by (unfold kappa; rewrite Hb, Rabs_R1; ring).
  assert (M0 : 0 <= Rmax 1 kappa * move_v).
  { apply Rmult_le_pos; [|apply moved_nonneg]. pose proof (Rmax_l 1 kappa). lra. }
  assert (Hm : opb m (S n) (augmented (of_group g stored p)) (Rmax 1 kappa * move_v)).
  { apply opb_frob; auto. rewrite frob2_augmented.
    apply Rle_trans with (Rmax 1 kappa * Rmax 1 kappa * (frob2 m n (W n m l (of_group g stored p)) + nrm2 (biases m l) (each_bias l (of_group g stored p)))).
    - rewrite <- (nrm_sq m), bias_norm, <- Hk. rewrite <- (nrm_sq (biases m l)).
      assert (0 <= frob2 m n (W n m l (of_group g stored p))) by (apply bsum_nonneg; intros; apply nrm2_nonneg).
      pose proof (Rmax_l 1 kappa). pose proof (Rmax_r 1 kappa). pose proof kappa_nonneg.
      set (b := nrm (biases m l) _). assert (1 <= Rmax 1 kappa * Rmax 1 kappa) by nra.
      assert (kappa * kappa <= Rmax 1 kappa * Rmax 1 kappa) by nra. pose proof (sq_nonneg b). nra.
    - replace (Rmax 1 kappa * move_v * (Rmax 1 kappa * move_v)) with (Rmax 1 kappa * Rmax 1 kappa * (move_v * move_v)) by ring.
      apply Rmult_le_compat_l; [apply sq_nonneg|]. pose proof (move_w_ok p Hp) as Hw. pose proof (move_b_ok p Hp) as Hbm.
      pose proof (Hmoves p Hp) as HM. unfold move_v, move_w, move_b, moved in *. destruct box.
      + rewrite plus_INR. replace (d * sqrt (INR (m * n) + INR (biases m l)) * (d * sqrt (INR (m * n) + INR (biases m l)))) with
          (sqrt (INR (m * n) + INR (biases m l)) * sqrt (INR (m * n) + INR (biases m l)) * (d * d)) by ring.
        rewrite sqrt_sqrt by (pose proof (pos_INR (m * n)); pose proof (pos_INR (biases m l)); lra).
        replace (d * sqrt (INR (m * n)) * (d * sqrt (INR (m * n)))) with (sqrt (INR (m * n)) * sqrt (INR (m * n)) * (d * d)) in Hw by ring.
        rewrite sqrt_sqrt in Hw by apply pos_INR. rewrite <- nrm_sq.
        assert (nrm (biases m l) (each_bias l (of_group g stored p)) * nrm (biases m l) (each_bias l (of_group g stored p)) <= INR (biases m l) * (d * d)).
        { pose proof (nrm_nonneg (biases m l) (each_bias l (of_group g stored p))).
          apply Rle_trans with (d * sqrt (INR (biases m l)) * (d * sqrt (INR (biases m l)))); [apply Rmult_le_compat; auto|].
          replace (d * sqrt (INR (biases m l)) * (d * sqrt (INR (biases m l)))) with (sqrt (INR (biases m l)) * sqrt (INR (biases m l)) * (d * d)) by ring.
          rewrite sqrt_sqrt by apply pos_INR. lra. }
        lra.
      + eapply Rle_trans; [apply (own_entries n m l (size g)); auto|]. rewrite <- nrm_sq.
        pose proof (nrm_nonneg (size g) (of_group g stored p)). nra. }
  destruct (opb_triangle _ _ _ _ _ _ Hnua Hm) as [Hs HT]. specialize (HT y).
  rewrite (nrm_ext m _ (mv (S n) (fun p0 i => augmented (stored g) p0 i + augmented (of_group g stored p) p0 i) y)).
  - eapply Rle_trans; [exact HT|]. unfold size_augmented. apply Rmult_le_compat_l; auto. unfold nrm. apply sqrt_le_1_alt.
    unfold nrm2, dot. simpl. replace (y n) with 1 by (unfold y; now rewrite Nat.eqb_refl).
    rewrite (bsum_ext n _ (fun i => at_ h p i * at_ h p i)).
    2:{ intros i Hi. unfold y. destruct (Nat.eqb_spec i n); [lia|reflexivity]. }
    change (bsum n (fun i => at_ h p i * at_ h p i)) with (nrm2 n (at_ h p)). rewrite <- nrm_sq. specialize (H0 p Hp).
    pose proof (nrm_nonneg n (at_ h p)). nra.
  - intros o _. transitivity (mv (S n) (augmented (p g)) y o).
    + unfold y. rewrite augmented_apply. unfold W. ring.
    + unfold mv, dot. apply bsum_ext; intros i _. unfold augmented. destruct (Nat.eqb i n).
      * unfold of_group. rewrite bias_minus. ring.
      * unfold W, of_group. ring.
Qed.

(* The enclosure. *)
Definition sup_1 (J : jet) := bsum n (fun i => Rabs (centre J i) + radius J i) + sqrt (INR n) * ball J.
Definition affine_jet (J : jet) (size' : R) : jet := {|
  n0 := size';
  n1 := fun i => s_ * n1 J i + delta i g * own (n0 J);
  n2 := fun i j => s_ * n2 J i j + Rabs alpha * (delta i g * n1 J j + delta j g * n1 J i);
  centre := fun o => alpha * dot n (W n m l (stored g) o) (centre J) + beta * bias_entry l (stored g) o;
  radius := fun o => Rabs alpha * bsum n (fun i => Rabs (W n m l (stored g) o i) * radius J i) +
    (if box then d * (Rabs alpha * sup_1 J + Rabs beta) else 0);
  ball := sigma * ball J + (if box then 0 else d * own (n0 J)) |}.
Lemma sup_1_ok h J p : dom p -> has_jet G size dom n h J -> bsum n (fun i => Rabs (at_ h p i)) <= sup_1 J.
Proof.
  intros Hp (_ & HE & _). destruct (HE p Hp) as (q & Hq & H). unfold sup_1.
  apply Rle_trans with (bsum n (fun i => (Rabs (centre J i) + radius J i) + 1 * Rabs (q i))).
  - apply bsum_le; intros i Hi. specialize (H i Hi). pose proof (Rabs_triang (centre J i) (at_ h p i - centre J i - q i)).
    pose proof (Rabs_triang (centre J i + (at_ h p i - centre J i - q i)) (q i)).
    replace (centre J i + (at_ h p i - centre J i - q i) + q i) with (at_ h p i) in * by ring. lra.
  - rewrite bsum_plus. apply Rplus_le_compat_l.
    pose proof (CSn n (fun _ => 1) (fun i => Rabs (q i))) as C. rewrite nrm_abs in C.
    assert (E : nrm n (fun _ => 1) = sqrt (INR n)) by (unfold nrm, nrm2, dot; rewrite bsum_const; f_equal; ring). rewrite E in C.
    eapply Rle_trans; [apply Rle_abs|]. eapply Rle_trans; [exact C|]. apply Rmult_le_compat_l; [apply sqrt_pos|auto].
Qed.
Lemma abs_dot k a b : Rabs (dot k a b) <= bsum k (fun i => Rabs (a i) * Rabs (b i)).
Proof.
  unfold dot. induction k; simpl; [rewrite Rabs_R0; lra|]. eapply Rle_trans; [apply Rabs_triang|]. rewrite (Rabs_mult (a k)). lra.
Qed.
Lemma enclosure_ok h J size' p : dom p -> has_jet G size dom n h J ->
  enclosed m (at_ (affine_value h) p) (centre (affine_jet J size')) (radius (affine_jet J size')) (ball (affine_jet J size')).
Proof.
  intros Hp HJ. pose proof HJ as (H0 & HE & _). destruct (HE p Hp) as (q & Hq & H). pose proof (sup_1_ok h J p Hp HJ) as Hsup.
  set (e := fun i => at_ h p i - centre J i - q i). set (dt := of_group g stored p).
  set (mvd := fun o => alpha * dot n (W n m l dt o) (at_ h p) + beta * bias_entry l dt o).
  set (qq := fun o => alpha * dot n (W n m l (stored g) o) q).
  assert (Z : forall o, at_ (affine_value h) p o - centre (affine_jet J size') o = alpha * dot n (W n m l (stored g) o) e + qq o + mvd o).
  { intros o. simpl. unfold affine, qq, mvd. change (dot n (fun i => p g (weight_place l n m o i)) (at_ h p)) with (dot n (W n m l (p g) o) (at_ h p)).
    replace (dot n (W n m l (p g) o) (at_ h p)) with (dot n (W n m l (stored g) o) (centre J) + dot n (W n m l (stored g) o) e +
      dot n (W n m l (stored g) o) q + dot n (W n m l dt o) (at_ h p)).
    - unfold dt, of_group. rewrite bias_minus. ring.
    - unfold dot. rewrite <- !bsum_plus. apply bsum_ext; intros i _. unfold W, dt, of_group, e. ring. }
  assert (Q : nrm m qq <= sigma * ball J).
  { unfold qq. rewrite nrm_scal. unfold sigma. rewrite Rmult_assoc. apply Rmult_le_compat_l; [apply Rabs_pos|].
    destruct Hnu as [Hn HN]. eapply Rle_trans; [apply (HN q)|]. apply Rmult_le_compat_l; auto. }
  assert (E : forall o, Rabs (alpha * dot n (W n m l (stored g) o) e) <= Rabs alpha * bsum n (fun i => Rabs (W n m l (stored g) o i) * radius J i)).
  { intros o. rewrite Rabs_mult. apply Rmult_le_compat_l; [apply Rabs_pos|]. eapply Rle_trans; [apply abs_dot|].
    apply bsum_le; intros i Hi. apply Rmult_le_compat_l; [apply Rabs_pos|apply H; auto]. }
  pose proof (Hmoves p Hp) as HM. unfold enclosed. cbn [radius ball affine_jet]. destruct box.
  - exists qq. split; [lra|]. intros o Ho. rewrite Z. replace (_ + qq o + mvd o - qq o) with (alpha * dot n (W n m l (stored g) o) e + mvd o) by ring.
    eapply Rle_trans; [apply Rabs_triang|]. apply Rplus_le_compat; auto.
    destruct (entries_in_box n m l (size g) dt d Hfit Hd HM) as [HW HB]. unfold mvd. eapply Rle_trans; [apply Rabs_triang|].
    rewrite !Rabs_mult. specialize (HB o Ho).
    assert (Rabs (dot n (W n m l dt o) (at_ h p)) <= d * sup_1 J).
    { eapply Rle_trans; [apply abs_dot|]. apply Rle_trans with (d * bsum n (fun i => Rabs (at_ h p i))); [|apply Rmult_le_compat_l; auto].
      rewrite <- bsum_scal. apply bsum_le; intros i Hi. apply Rmult_le_compat_r; [apply Rabs_pos|]. auto. }
    pose proof (Rabs_pos alpha). pose proof (Rabs_pos beta).
    assert (Rabs alpha * Rabs (dot n (W n m l dt o) (at_ h p)) <= Rabs alpha * (d * sup_1 J)) by (apply Rmult_le_compat_l; auto).
    assert (Rabs beta * Rabs (bias_entry l dt o) <= Rabs beta * d) by (apply Rmult_le_compat_l; auto). lra.
  - exists (fun o => qq o + mvd o). split.
    + eapply Rle_trans; [apply minkowski|]. apply Rplus_le_compat; auto. unfold mvd.
      eapply Rle_trans; [apply (own_change dt (at_ h p) (n0 J)); auto|]. rewrite Rmult_comm. apply Rmult_le_compat_r; [apply sqrt_pos|auto].
    + intros o Ho. rewrite Z. replace (_ + qq o + mvd o - (qq o + mvd o)) with (alpha * dot n (W n m l (stored g) o) e) by ring. rewrite Rplus_0_r. auto.
Qed.

(* size': any of the three bounds of the rule, or another *)
Theorem R2_affine_node h J size' : has_jet G size dom n h J ->
  (forall p, dom p -> nrm m (at_ (affine_value h) p) <= size') -> has_jet G size dom m (affine_value h) (affine_jet J size').
Proof.
  intros HJ Hs. pose proof HJ as (H0 & HE & H1 & H2 & HL). split; [|split; [|split; [|split]]].
  - exact Hs.
  - intros p Hp. apply enclosure_ok; auto.
  - intros p u Hp. simpl. eapply Rle_trans; [apply minkowski|]. rewrite sum1_plus, sum1_scal, sum1_delta by auto.
    apply Rplus_le_compat.
    + eapply Rle_trans; [apply through; auto|]. apply Rmult_le_compat_l; [apply s_nonneg|auto].
    + apply own_change; auto.
  - intros p u w Hp. simpl. eapply Rle_trans; [apply minkowski|]. rewrite sum2_plus, !sum2_scal, sum2_plus, sum2_row, sum2_col by auto.
    apply Rplus_le_compat.
    + eapply Rle_trans; [apply through; auto|]. apply Rmult_le_compat_l; [apply s_nonneg|auto].
    + rewrite nrm_scal. apply Rmult_le_compat_l; [apply Rabs_pos|]. eapply Rle_trans; [apply minkowski|].
      assert (X : forall (U y : vec), nrm m (fun o => dot n (W n m l U o) y) <= nrm (size g) U * nrm n y).
      { intros U y. apply (opb_frob m n (W n m l U)); [apply nrm_nonneg|]. rewrite nrm_sq. apply W_le; auto. }
      apply Rplus_le_compat; (eapply Rle_trans; [apply X|]); apply Rmult_le_compat_l; auto using nrm_nonneg, len_nonneg.
  - intros p q Hp Hq. simpl. unfold affine.
    rewrite (nrm_ext m _ (fun o => alpha * dot n (W n m l (q g) o) (fun k => at_ h q k - at_ h p k) +
      (alpha * dot n (W n m l (minus q p g) o) (at_ h p) + beta * bias_entry l (minus q p g) o))).
    2:{ intros o _. unfold minus at 2. rewrite bias_minus.
        replace (dot n (W n m l (q g) o) (fun k => at_ h q k - at_ h p k)) with
          (dot n (fun i => q g (weight_place l n m o i)) (at_ h q) - dot n (W n m l (q g) o) (at_ h p)).
        - replace (dot n (W n m l (minus q p g) o) (at_ h p)) with
            (dot n (W n m l (q g) o) (at_ h p) - dot n (fun i => p g (weight_place l n m o i)) (at_ h p)); [ring|].
          unfold dot. rewrite <- bsum_minus. apply bsum_ext; intros i _. unfold W, minus. ring.
        - unfold dot. rewrite <- bsum_minus. apply bsum_ext; intros i _. unfold W. ring. }
    eapply Rle_trans; [apply minkowski|]. rewrite sum1_plus, sum1_scal, sum1_delta by auto. apply Rplus_le_compat.
    + eapply Rle_trans; [apply through; auto|]. apply Rmult_le_compat_l; [apply s_nonneg|auto].
    + apply own_change; auto.
Qed.
End R2.
