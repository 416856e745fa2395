(* R15 of proofs/rules.md: values and adjoints entry by entry, node by node, and what follows from the entries. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets Affine Rules Graph Sums Blocks Gathered Chains.
Import ListNotations.
Open Scope R_scope.

(* |v - c| <= r, entry by entry *)
Definition enclosed_by n (v c r : vec) := forall k, (k < n)%nat -> Rabs (v k - c k) <= r k.
Lemma enclosed_size n v c r k : enclosed_by n v c r -> (k < n)%nat -> Rabs (v k) <= Rabs (c k) + r k.
Proof. intros H Hk. specialize (H k Hk). replace (v k) with (c k + (v k - c k)) by ring. eapply Rle_trans; [apply Rabs_triang|]. lra. Qed.
Lemma times_enclosed x y a e c r : Rabs (x - a) <= e -> Rabs (y - c) <= r -> Rabs (x * y - a * c) <= Rabs a * r + e * (Rabs c + r).
Proof.
  intros H1 H2. replace (x * y - a * c) with (a * (y - c) + (x - a) * (c + (y - c))) by ring. eapply Rle_trans; [apply Rabs_triang|]. rewrite !Rabs_mult.
  apply Rplus_le_compat; [apply Rmult_le_compat_l; auto using Rabs_pos|]. apply Rmult_le_compat; auto using Rabs_pos. eapply Rle_trans; [apply Rabs_triang|]. lra.
Qed.
Lemma abs_bsum n f : Rabs (bsum n f) <= bsum n (fun i => Rabs (f i)).
Proof. induction n; simpl; [rewrite Rabs_R0; lra|]. eapply Rle_trans; [apply Rabs_triang|]. lra. Qed.

(* forward *)
Theorem R15_input n d x : input_in n d x -> match d with InBox c r => enclosed_by n x c r | InBall c r => enclosed_by n x c (fun _ => r) end.
Proof.
  destruct d as [c r|c r]; simpl; intros H k Hk; [auto|]. eapply Rle_trans; [apply (entry_le_nrm n (fun k => x k - c k) k Hk)|exact H].
Qed.
Section Affine.
Variables (G : nat) (size : nat -> nat) (g : nat) (c : gathered) (mu fan alpha beta : R).
Hypothesis Hg : (g <= G)%nat.
Hypothesis H : sound_gathering c (size g) mu fan.
Variables (stored p : point) (m : mode).
Hypothesis Hm : moved_by size g stored m p.
Notation n := (width_of c). Notation M := (rows c).
Let ws := weights c (stored g).
Definition moved_output (cv rv : vec) k s o := match m with
  | Reaches r => Rabs alpha * bsum n (fun i => weights c r k o i * (Rabs (columns_at c cv k s i) + columns_at c rv k s i)) + Rabs beta * fed c r k o
  | AllWithin d => d * sqrt (alpha * alpha * nrm2 n (fun i => Rabs (columns_at c cv k s i) + columns_at c rv k s i) + beta * beta) end.
Lemma row_and_bias theta k o : (k < slices c)%nat -> (o < M)%nat -> nrm2 n (weights c theta k o) + fed c theta k o * fed c theta k o <= nrm2 (size g) theta.
Proof.
  intros Hk Ho. eapply Rle_trans; [|apply (own_entries_gathered c (size g) mu fan H)]. apply Rplus_le_compat.
  - eapply Rle_trans; [|apply (slice_le c theta k Hk)]. apply (bsum_term M (fun o => nrm2 n (weights c theta k o)) o Ho). intros; apply nrm2_nonneg.
  - unfold fed. destruct (feed c k o) as [j|] eqn:E; [|rewrite Rmult_0_l; apply nrm2_nonneg]. apply (feed_in_range _ _ _ _ H) in E.
    apply (bsum_term (bias_entries c) (fun j => each c theta j * each c theta j) j E). intros; apply sq_nonneg.
Qed.
Lemma column_enclosed v cv rv k s : enclosed_by (parent_size c) v cv rv -> enclosed_by n (columns_at c v k s) (columns_at c cv k s) (columns_at c rv k s).
Proof.
  intros Hv i Hi. unfold columns_at. destruct (gather c k s i) as [x|] eqn:E; [|rewrite Rminus_0_r, Rabs_R0; lra]. apply (gathered_in_range _ _ _ _ H) in E. auto.
Qed.
Theorem R15_affine v cv rv : enclosed_by (parent_size c) v cv rv ->
  enclosed_by (entries c) (gathered_result c alpha beta (p g) v) (gathered_result c alpha beta (stored g) cv)
    (fun q => Rabs alpha * bsum n (fun i => Rabs (ws (slice c q) (row c q) i) * columns_at c rv (slice c q) (column c q) i) + moved_output cv rv (slice c q) (column c q) (row c q)).
Proof.
  intros Hv q Hq. destruct (outputs_in_range _ _ _ _ H q Hq) as (Hk & Hs & Ho). set (k := slice c q) in *. set (s := column c q) in *. set (o := row c q) in *.
  set (dt := of_group g stored p). pose proof (column_enclosed v cv rv k s Hv) as HC.
  assert (E : gathered_result c alpha beta (p g) v q - gathered_result c alpha beta (stored g) cv q =
    alpha * bsum n (fun i => ws k o i * (columns_at c v k s i - columns_at c cv k s i)) + (alpha * dot n (weights c dt k o) (columns_at c v k s) + beta * fed c dt k o)).
  { unfold gathered_result, applied, spread_bias. fold k s o.
    replace (fed c (p g) k o) with (fed c (stored g) k o + fed c dt k o) by (unfold fed, each, dt, of_group; destruct (feed c k o); ring).
    replace (dot n (weights c (p g) k o) (columns_at c v k s)) with (dot n (ws k o) (columns_at c cv k s) + bsum n (fun i => ws k o i * (columns_at c v k s i - columns_at c cv k s i)) + dot n (weights c dt k o) (columns_at c v k s)).
    - fold ws. ring.
    - unfold dot. rewrite <- !bsum_plus. apply bsum_ext; intros i _. unfold ws, weights, dt, of_group. ring. }
  rewrite E. eapply Rle_trans; [apply Rabs_triang|]. apply Rplus_le_compat.
  - rewrite Rabs_mult. apply Rmult_le_compat_l; [apply Rabs_pos|]. eapply Rle_trans; [apply abs_bsum|]. apply bsum_le; intros i Hi. rewrite Rabs_mult. apply Rmult_le_compat_l; [apply Rabs_pos|]. apply HC; auto.
  - unfold moved_output, moved_by in *. destruct m as [d|r].
    + fold dt in Hm. set (h := nrm n (columns_at c v k s)). set (hb := nrm n (fun i => Rabs (columns_at c cv k s i) + columns_at c rv k s i)).
      assert (HH : h <= hb) by (apply nrm_le_entries; intros i Hi; apply (enclosed_size n _ _ _ i HC Hi)). assert (h0 : 0 <= h) by apply nrm_nonneg.
      eapply Rle_trans; [apply Rabs_triang|]. rewrite !Rabs_mult. pose proof (CSn n (weights c dt k o) (columns_at c v k s)) as CS1. fold h in CS1. set (w := nrm n (weights c dt k o)) in *. assert (w0 : 0 <= w) by apply nrm_nonneg.
      assert (RB : w * w + Rabs (fed c dt k o) * Rabs (fed c dt k o) <= d * d).
      { unfold w. rewrite nrm_sq, <- Rabs_mult, Rabs_pos_eq by apply sq_nonneg. eapply Rle_trans; [apply row_and_bias; auto|]. rewrite <- nrm_sq. pose proof (nrm_nonneg (size g) dt). apply Rmult_le_compat; auto. }
      pose proof (Rabs_pos alpha). pose proof (Rabs_pos beta). pose proof (Rabs_pos (fed c dt k o)).
      apply Rle_trans with (w * (Rabs alpha * hb) + Rabs (fed c dt k o) * Rabs beta).
      * apply Rplus_le_compat; [|lra]. replace (w * (Rabs alpha * hb)) with (Rabs alpha * (w * hb)) by ring. apply Rmult_le_compat_l; auto. eapply Rle_trans; [exact CS1|]. apply Rmult_le_compat_l; auto.
      * eapply Rle_trans; [apply two_products; auto; apply Rmult_le_pos; lra|]. assert (D0 : 0 <= d) by (eapply Rle_trans; [apply nrm_nonneg|exact Hm]). apply Rmult_le_compat; try apply sqrt_pos.
        -- rewrite <- (sqrt_square d) by auto. apply sqrt_le_1_alt. exact RB.
        -- apply sqrt_le_1_alt. apply Req_le. fold hb. rewrite <- (nrm_sq n (fun i => Rabs (columns_at c cv k s i) + columns_at c rv k s i)). fold hb.
           replace (Rabs alpha * hb * (Rabs alpha * hb)) with (Rabs alpha * Rabs alpha * (hb * hb)) by ring. rewrite <- !Rabs_mult, !Rabs_pos_eq by apply sq_nonneg. reflexivity.
    + eapply Rle_trans; [apply Rabs_triang|]. rewrite !Rabs_mult. apply Rplus_le_compat; (apply Rmult_le_compat_l; [apply Rabs_pos|]).
      * eapply Rle_trans; [apply abs_dot|]. apply bsum_le; intros i Hi. apply Rmult_le_compat; auto using Rabs_pos; [eapply reach_weight; eauto|apply (enclosed_size n _ _ _ i HC Hi)].
      * unfold fed. destruct (feed c k o) as [j|] eqn:Ej; [|rewrite Rabs_R0; lra]. apply (feed_in_range _ _ _ _ H) in Ej. eapply reach_bias; eauto.
Qed.
(* back: alpha W_k' lambda_ks, then the transpose of the gathering *)
Definition turned (a e : nat -> vec) k i := match m with (* a, e of one column s, by slice *)
  | Reaches r => Rabs alpha * bsum M (fun o => weights c r k o i * (Rabs (a k o) + e k o))
  | AllWithin d => Rabs alpha * d * nrm M (fun o => Rabs (a k o) + e k o) end.
Theorem R15_affine_back (lam a e : nat -> nat -> vec) :
  (forall k s o, (k < slices c)%nat -> (s < columns_of c)%nat -> (o < M)%nat -> Rabs (lam k s o - a k s o) <= e k s o) ->
  let back := fun (A : nat -> nat -> nat -> R) (l : nat -> nat -> vec) k s i => alpha * bsum M (fun o => A k o i * l k s o) in
  let radius := fun k s i => Rabs alpha * bsum M (fun o => Rabs (ws k o i) * e k s o) + turned (fun k => a k s) (fun k => e k s) k i in
  (forall k s i, (k < slices c)%nat -> (s < columns_of c)%nat -> (i < n)%nat -> Rabs (back (weights c (p g)) lam k s i - back ws a k s i) <= radius k s i) /\
  forall x, let gathered_back := fun f => sum3 (slices c) (columns_of c) n (fun k s i => hits x (gather c k s i) * f k s i) in
    Rabs (gathered_back (back (weights c (p g)) lam) - gathered_back (back ws a)) <= gathered_back radius.
Proof.
  intros HL back radius.
  assert (X : forall k s i, (k < slices c)%nat -> (s < columns_of c)%nat -> (i < n)%nat -> Rabs (back (weights c (p g)) lam k s i - back ws a k s i) <= radius k s i).
  { intros k s i Hk Hs Hi. unfold back, radius. set (dt := of_group g stored p).
    replace (alpha * bsum M (fun o => weights c (p g) k o i * lam k s o) - alpha * bsum M (fun o => ws k o i * a k s o)) with
      (alpha * bsum M (fun o => ws k o i * (lam k s o - a k s o)) + alpha * bsum M (fun o => weights c dt k o i * lam k s o)).
    2:{ rewrite <- Rmult_plus_distr_l, <- Rmult_minus_distr_l, <- bsum_plus, <- bsum_minus. f_equal. apply bsum_ext; intros o _. unfold ws, weights, dt, of_group. ring. }
    assert (SZ : forall o, (o < M)%nat -> Rabs (lam k s o) <= Rabs (a k s o) + e k s o).
    { intros o Ho. specialize (HL k s o Hk Hs Ho). replace (lam k s o) with (a k s o + (lam k s o - a k s o)) by ring. eapply Rle_trans; [apply Rabs_triang|]. lra. }
    eapply Rle_trans; [apply Rabs_triang|]. rewrite !Rabs_mult. apply Rplus_le_compat.
    - apply Rmult_le_compat_l; [apply Rabs_pos|]. eapply Rle_trans; [apply abs_bsum|]. apply bsum_le; intros o Ho. rewrite Rabs_mult. apply Rmult_le_compat_l; [apply Rabs_pos|auto].
    - unfold turned, moved_by in *. destruct m as [d|r].
      + rewrite Rmult_assoc. apply Rmult_le_compat_l; [apply Rabs_pos|]. pose proof (CSn M (fun o => weights c dt k o i) (lam k s)) as C1. unfold dot at 1 in C1. eapply Rle_trans; [exact C1|].
        apply Rmult_le_compat; try apply nrm_nonneg.
        * eapply Rle_trans; [|exact Hm]. apply sqrt_le_1_alt. fold dt. apply Rle_trans with (frob2 M n (weights c dt k)).
          -- unfold nrm2 at 1, dot, frob2. apply bsum_le; intros o Ho. apply (bsum_term n (fun i => weights c dt k o i * weights c dt k o i) i Hi). intros; apply sq_nonneg.
          -- eapply Rle_trans; [apply (slice_le c dt k Hk)|]. pose proof (own_entries_gathered c (size g) mu fan H dt). pose proof (nrm2_nonneg (bias_entries c) (each c dt)). lra.
        * apply nrm_le_entries; intros o Ho. auto.
      + apply Rmult_le_compat_l; [apply Rabs_pos|]. eapply Rle_trans; [apply abs_bsum|]. apply bsum_le; intros o Ho. rewrite Rabs_mult. apply Rmult_le_compat; auto using Rabs_pos. eapply reach_weight; eauto. }
  split; auto. intros x gb. unfold gb, sum3. rewrite <- bsum_minus. eapply Rle_trans; [apply abs_bsum|]. apply bsum_le; intros k Hk.
  rewrite <- bsum_minus. eapply Rle_trans; [apply abs_bsum|]. apply bsum_le; intros s Hs. rewrite <- bsum_minus. eapply Rle_trans; [apply abs_bsum|]. apply bsum_le; intros i Hi.
  rewrite <- Rmult_minus_distr_l, Rabs_mult, (Rabs_pos_eq (hits _ _)) by apply hits_nonneg. apply Rmult_le_compat_l; [apply hits_nonneg|auto].
Qed.
End Affine.
(* fixed linear: M within E of the stored one; forward with the shift t within tau, back with the transpose *)
Theorem R15_linear m w (M Ms E : mat) (t ts tau v c r : vec) : (forall o i, (o < m)%nat -> (i < w)%nat -> Rabs (M o i - Ms o i) <= E o i) ->
  (forall o, (o < m)%nat -> Rabs (t o - ts o) <= tau o) -> enclosed_by w v c r ->
  enclosed_by m (fun o => dot w (M o) v + t o) (fun o => dot w (Ms o) c + ts o) (fun o => bsum w (fun i => (Rabs (Ms o i) + E o i) * r i + E o i * Rabs (c i)) + tau o).
Proof.
  intros HM Ht Hv o Ho. replace (dot w (M o) v + t o - (dot w (Ms o) c + ts o)) with (bsum w (fun i => M o i * v i - Ms o i * c i) + (t o - ts o)) by (unfold dot; rewrite bsum_minus; ring).
  eapply Rle_trans; [apply Rabs_triang|]. apply Rplus_le_compat; auto. eapply Rle_trans; [apply abs_bsum|]. apply bsum_le; intros i Hi.
  eapply Rle_trans; [apply (times_enclosed _ _ _ _ _ _ (HM o i Ho Hi) (Hv i Hi))|]. lra.
Qed.
Theorem R15_linear_back m w (M Ms E : mat) (lam a e : vec) : (forall o i, (o < m)%nat -> (i < w)%nat -> Rabs (M o i - Ms o i) <= E o i) -> enclosed_by m lam a e ->
  enclosed_by w (fun i => dot m (fun o => M o i) lam) (fun i => dot m (fun o => Ms o i) a) (fun i => bsum m (fun o => (Rabs (Ms o i) + E o i) * e o + E o i * Rabs (a o))).
Proof.
  intros HM Hl i Hi. unfold dot. rewrite <- bsum_minus. eapply Rle_trans; [apply abs_bsum|]. apply bsum_le; intros o Ho.
  eapply Rle_trans; [apply (times_enclosed _ _ _ _ _ _ (HM o i Ho Hi) (Hl o Ho))|]. lra.
Qed.
(* activation: the image of I_k; back: slopes in an enclosure, any between the one-sided ones at kinks *)
Theorem R15_activation n (f : nat -> activation) z c r c' r' : enclosed_by n z c r ->
  (forall k t, (k < n)%nat -> Rabs (t - c k) <= r k -> Rabs (phi (f k) t - c' k) <= r' k) -> enclosed_by n (fun k => phi (f k) (z k)) c' r'.
Proof. intros Hz H k Hk. apply H; auto. Qed.
Theorem R15_activation_back n (s cs rs lam a e : vec) : enclosed_by n s cs rs -> enclosed_by n lam a e ->
  enclosed_by n (fun k => s k * lam k) (fun k => cs k * a k) (fun k => Rabs (cs k) * e k + rs k * (Rabs (a k) + e k)).
Proof. intros Hs Hl k Hk. apply times_enclosed; auto. Qed.
(* product; back it is the other factor times the adjoint *)
Theorem R15_product n v w c r d s : enclosed_by n v c r -> enclosed_by n w d s ->
  enclosed_by n (fun k => v k * w k) (fun k => c k * d k) (fun k => Rabs (c k) * s k + r k * (Rabs (d k) + s k)).
Proof. intros Hv Hw k Hk. apply times_enclosed; auto. Qed.
(* an adjoint is a sum over the nodes that take its value; so is a gradient over all uses of a parameter *)
Theorem R15_sum n K (x a e : nat -> vec) : (forall j, (j < K)%nat -> enclosed_by n (x j) (a j) (e j)) ->
  enclosed_by n (fun k => bsum K (fun j => x j k)) (fun k => bsum K (fun j => a j k)) (fun k => bsum K (fun j => e j k)).
Proof. intros H k Hk. rewrite <- bsum_minus. eapply Rle_trans; [apply abs_bsum|]. apply bsum_le; intros j Hj. apply H; auto. Qed.

(* what follows from the entries *)
Theorem R15_output n v c r : enclosed_by n v c r -> nrm n v <= nrm n (fun k => Rabs (c k) + r k).
Proof. intros H. apply nrm_le_entries; intros k Hk. apply (enclosed_size n v c r k H Hk). Qed.
Theorem R15_jacobian m N (J g w : mat) : (forall y, (y < m)%nat -> enclosed_by N (J y) (g y) (w y)) -> opb m N J (sqrt (frob2 m N (fun y i => Rabs (g y i) + w y i))).
Proof.
  intros H. apply opb_frob; [apply sqrt_pos|]. rewrite sqrt_sqrt by (apply bsum_nonneg; intros; apply nrm2_nonneg). apply bsum_le; intros y Hy. apply bsum_le; intros i Hi.
  apply sq_le. apply (enclosed_size N (J y) (g y) (w y) i (H y Hy) Hi).
Qed.
(* two matrices in the same enclosure: the mean of Jacobians on the segment, and the one at its start *)
Theorem R15_remainder m N (J J' g w : mat) : (forall y, (y < m)%nat -> enclosed_by N (J y) (g y) (w y)) -> (forall y, (y < m)%nat -> enclosed_by N (J' y) (g y) (w y)) ->
  opb m N (fun y i => J y i - J' y i) (2 * sqrt (frob2 m N w)).
Proof.
  intros H H'. assert (F0 : 0 <= frob2 m N w) by (apply bsum_nonneg; intros; apply nrm2_nonneg). apply opb_frob; [pose proof (sqrt_pos (frob2 m N w)); lra|].
  replace (2 * sqrt (frob2 m N w) * (2 * sqrt (frob2 m N w))) with (4 * (sqrt (frob2 m N w) * sqrt (frob2 m N w))) by ring. rewrite sqrt_sqrt by auto. unfold frob2. rewrite <- bsum_scal.
  apply bsum_le; intros y Hy. unfold nrm2, dot. rewrite <- bsum_scal. apply bsum_le; intros i Hi. replace (4 * (w y i * w y i)) with (2 * w y i * (2 * w y i)) by ring. apply sq_le.
  specialize (H y Hy i Hi). specialize (H' y Hy i Hi). replace (J y i - J' y i) with ((J y i - g y i) - (J' y i - g y i)) by ring. eapply Rle_trans; [apply Rabs_triang|]. rewrite Rabs_Ropp. lra.
Qed.
(* One dense node that alone uses its group, once. q: pairs of an output of the network and one of the node; i: entries of its
   parent's value. Weights alpha lambda_q h_i, biases beta lambda_q. *)
Theorem R15_one_dense_node Q n alpha beta lam a e h c r : enclosed_by Q lam a e -> enclosed_by n h c r ->
  (frob2 Q n (fun q i => alpha * (lam q * h i)) + nrm2 Q (fun q => beta * lam q) <=
    (nrm Q (fun q => Rabs (a q) + e q) * sqrt (alpha * alpha * nrm2 n (fun i => Rabs (c i) + r i) + beta * beta)) ^ 2) /\
  (forall q i, (q < Q)%nat -> (i < n)%nat -> Rabs (alpha * (lam q * h i) - alpha * (a q * c i)) <= Rabs alpha * (Rabs (a q) * r i + e q * (Rabs (c i) + r i))) /\
  (frob2 Q n (fun q i => Rabs alpha * (Rabs (a q) * r i + e q * (Rabs (c i) + r i))) + nrm2 Q (fun q => beta * e q) <=
    alpha * alpha * (nrm Q a * nrm n r + nrm Q e * nrm n (fun i => Rabs (c i) + r i)) ^ 2 + beta * beta * nrm2 Q e).
Proof.
  intros Hl Hh. set (A := fun q => Rabs (a q) + e q). set (C := fun i => Rabs (c i) + r i).
  assert (R1 : forall (x y : vec), frob2 Q n (fun q i => x q * y i) = nrm2 Q x * nrm2 n y).
  { intros x y. unfold frob2, nrm2, dot. rewrite <- bsum_scalr. apply bsum_ext; intros q _. rewrite <- bsum_scal. apply bsum_ext; intros; ring. }
  assert (S : forall b (x : vec) k, nrm2 k (fun q => b * x q) = b * b * nrm2 k x) by (intros; unfold nrm2, dot; rewrite <- bsum_scal; apply bsum_ext; intros; ring).
  assert (MA : nrm2 Q lam <= nrm2 Q A) by (apply bsum_le; intros q Hq; apply sq_le, (enclosed_size Q lam a e q Hl Hq)).
  assert (MC : nrm2 n h <= nrm2 n C) by (apply bsum_le; intros i Hi; apply sq_le, (enclosed_size n h c r i Hh Hi)).
  pose proof (nrm2_nonneg Q lam). pose proof (nrm2_nonneg n h). pose proof (nrm2_nonneg Q A). pose proof (nrm2_nonneg n C). pose proof (sq_nonneg alpha). pose proof (sq_nonneg beta).
  split; [|split].
  - assert (E : frob2 Q n (fun q i => alpha * (lam q * h i)) = alpha * alpha * (nrm2 Q lam * nrm2 n h)).
    { rewrite <- R1. unfold frob2. rewrite <- bsum_scal. apply bsum_ext; intros q _. rewrite <- S. reflexivity. } rewrite E, S.
    replace ((nrm Q A * sqrt (alpha * alpha * nrm2 n C + beta * beta)) ^ 2) with ((nrm Q A * nrm Q A) * (sqrt (alpha * alpha * nrm2 n C + beta * beta) * sqrt (alpha * alpha * nrm2 n C + beta * beta))) by (simpl; ring).
    rewrite nrm_sq, sqrt_sqrt by (assert (0 <= alpha * alpha * nrm2 n C) by (apply Rmult_le_pos; auto); lra).
    assert (nrm2 Q lam * nrm2 n h <= nrm2 Q A * nrm2 n C) by (apply Rmult_le_compat; auto).
    assert (alpha * alpha * (nrm2 Q lam * nrm2 n h) <= alpha * alpha * (nrm2 Q A * nrm2 n C)) by (apply Rmult_le_compat_l; auto).
    assert (beta * beta * nrm2 Q lam <= beta * beta * nrm2 Q A) by (apply Rmult_le_compat_l; auto). lra.
  - intros q i Hq Hi. rewrite <- Rmult_minus_distr_l, Rabs_mult. apply Rmult_le_compat_l; [apply Rabs_pos|]. apply times_enclosed; auto.
  - rewrite S. apply Rplus_le_compat_r.
    assert (F : forall x : nat -> nat -> R, frob2 Q n x = nrm2 (Q * n) (fun j => x (j / n)%nat (j mod n)%nat)).
    { intros x. destruct (Nat.eq_dec n 0) as [->|Hn]; [rewrite Nat.mul_0_r; unfold frob2, nrm2, dot; simpl; apply bsum_0|].
      unfold frob2, nrm2, dot. rewrite <- bsum_grid. apply bsum_ext; intros q _. apply bsum_ext; intros i Hi.
      rewrite Nat.div_add_l, (Nat.div_small i n), Nat.add_0_r by lia. rewrite Nat.add_comm, Nat.mod_add, Nat.mod_small by lia. reflexivity. }
    assert (E : frob2 Q n (fun q i => Rabs alpha * (Rabs (a q) * r i + e q * (Rabs (c i) + r i))) = alpha * alpha * frob2 Q n (fun q i => Rabs (a q) * r i + e q * C i)).
    { unfold frob2. rewrite <- bsum_scal. apply bsum_ext; intros q _. rewrite S. rewrite <- Rabs_mult, Rabs_pos_eq by auto. reflexivity. }
    rewrite E. apply Rmult_le_compat_l; auto. rewrite F, <- nrm_sq.
    pose proof (minkowski (Q * n) (fun j => Rabs (a (j / n)%nat) * r (j mod n)%nat) (fun j => e (j / n)%nat * C (j mod n)%nat)) as MK.
    assert (N : forall x y : vec, nrm (Q * n) (fun j => x (j / n)%nat * y (j mod n)%nat) = nrm Q x * nrm n y).
    { intros x y. unfold nrm. rewrite <- sqrt_mult_alt by apply nrm2_nonneg. f_equal. rewrite <- R1. symmetry. apply F. }
    rewrite (N (fun q => Rabs (a q)) r), (N e C), nrm_abs in MK. simpl. rewrite Rmult_1_r. apply Rmult_le_compat; auto using nrm_nonneg.
Qed.
