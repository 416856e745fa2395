(* R5, second order, and R8 of proofs/rules.md at soft kinks: derivatives as Lipschitz functions of the point. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets Affine Rules Conclusions Graph Sums Blocks Gathered Chains.
Import ListNotations.
Open Scope R_scope.

Section Soft.
Variables (G : nat) (size : nat -> nat) (dom : point -> Prop).
Notation jet_on := (has_jet G size dom).
(* |v'(q) u - v'(p) u| <= sum of n2[i][j] |u_i| |q_j - p_j|: what bounds the generalised second derivative bounds this *)
Definition lipschitz_slopes n (v : value) (a2 : nat -> nat -> R) := forall p q u, dom p -> dom q ->
  nrm n (fun k => d1 v q u k - d1 v p u k) <= sum2 G size a2 u (minus q p).
Theorem R5_soft_input : lipschitz_slopes (size O) input_value (fun _ _ => 0).
Proof.
  intros p q u _ _. simpl. rewrite (nrm_ext _ _ (fun _ => 0)), nrm_0 by (intros; ring). apply bsum_nonneg; intros; apply bsum_nonneg; intros. rewrite Rmult_0_l. lra.
Qed.
Theorem R5_soft_gathered g c mu fan alpha beta stored m sigma dW db v J size' : (g <= G)%nat -> sound_gathering c (size g) mu fan ->
  (forall p, dom p -> moved_by size g stored m p) ->
  (0 <= sigma /\ forall y, nrm (entries c) (fun p => alpha * applied c (weights c (stored g)) y p) <= sigma * nrm (parent_size c) y) ->
  (0 <= dW /\ match m with AllWithin d => d <= dW | Reaches r => forall k, (k < slices c)%nat -> frob2 (rows c) (width_of c) (weights c r k) <= dW * dW end) ->
  (0 <= db /\ match m with AllWithin d => d <= db | Reaches r => nrm (bias_entries c) (each c r) <= db end) ->
  jet_on (parent_size c) v J -> lipschitz_slopes (parent_size c) v (n2 J) ->
  lipschitz_slopes (entries c) (gathered_value g c alpha beta v) (n2 (gathered_jet g c mu fan alpha beta stored m sigma dW J size')).
Proof.
  intros Hg H Hm Hs HW Hb (_ & _ & H1 & _ & HL) HS p q u Hp Hq. cbn [n2 gathered_jet].
  rewrite (nrm_ext _ _ (fun o => alpha * applied c (weights c (q g)) (fun k => d1 v q u k - d1 v p u k) o +
    (alpha * applied c (weights c (u g)) (fun k => at_ v q k - at_ v p k) o + alpha * applied c (weights c (minus q p g)) (d1 v p u) o))).
  2:{ intros o Ho. simpl. unfold gathered_result.
      assert (E1 : forall A x y, applied c A (fun k => x k - y k) o = applied c A x o - applied c A y o).
      { intros. unfold applied, dot. rewrite <- bsum_minus. apply bsum_ext; intros. unfold columns_at. destruct (gather c _ _ _); ring. }
      assert (E2 : applied c (weights c (minus q p g)) (d1 v p u) o = applied c (weights c (q g)) (d1 v p u) o - applied c (weights c (p g)) (d1 v p u) o).
      { unfold applied, dot. rewrite <- bsum_minus. apply bsum_ext; intros. unfold weights, minus. ring. }
      rewrite !E1, E2. ring. }
  rewrite sum2_plus, !sum2_scal, sum2_plus, sum2_row, sum2_col by auto. eapply Rle_trans; [apply minkowski|]. apply Rplus_le_compat.
  - eapply Rle_trans; [eapply through_gathered with (stored := stored) (m := m) (dW := dW) (dom := dom); eauto|]. apply Rmult_le_compat_l; [eapply s_of_nonneg; eauto|]. apply HS; auto.
  - eapply Rle_trans; [apply minkowski|].
    assert (X : forall U y, nrm (entries c) (fun o => alpha * applied c (weights c U) y o) <= Rabs alpha * sqrt mu * (nrm (size g) U * nrm (parent_size c) y)).
    { intros U y. rewrite nrm_scal, Rmult_assoc. apply Rmult_le_compat_l; [apply Rabs_pos|]. rewrite <- Rmult_assoc. apply (R2_gathered_norm c (size g) mu fan H); [apply nrm_nonneg|].
      intros k Hk. apply opb_frob; [apply nrm_nonneg|]. rewrite nrm_sq. pose proof (own_entries_gathered c (size g) mu fan H U). pose proof (nrm2_nonneg (bias_entries c) (each c U)). pose proof (slice_le c U k Hk). lra. }
    assert (A0 : 0 <= Rabs alpha * sqrt mu) by (apply Rmult_le_pos; [apply Rabs_pos|apply sqrt_pos]).
    rewrite Rmult_plus_distr_l. apply Rplus_le_compat; (eapply Rle_trans; [apply X|]); (apply Rmult_le_compat_l; auto); unfold len; (apply Rmult_le_compat_l; [apply nrm_nonneg|]); [apply HL|apply H1]; auto.
Qed.
Theorem R5_soft_affine g n m l alpha beta stored (box : bool) d nu v J size' : (g <= G)%nat -> fits n m l (size g) -> 0 <= d ->
  (forall p, dom p -> if box then forall k, (k < size g)%nat -> Rabs (of_group g stored p k) <= d else nrm (size g) (of_group g stored p) <= d) ->
  opb m n (W n m l (stored g)) nu -> jet_on n v J -> lipschitz_slopes n v (n2 J) ->
  lipschitz_slopes m (affine_value n m g l alpha beta v) (n2 (affine_jet n m g l alpha beta stored box d nu J size')).
Proof.
  intros Hg Hfit Hd Hm Hnu (_ & _ & H1 & _ & HL) HS p q u Hp Hq. cbn [n2 affine_jet].
  rewrite (nrm_ext _ _ (fun o => alpha * dot n (W n m l (q g) o) (fun k => d1 v q u k - d1 v p u k) +
    (alpha * dot n (W n m l (u g) o) (fun k => at_ v q k - at_ v p k) + alpha * dot n (W n m l (minus q p g) o) (d1 v p u)))).
  2:{ intros o _. simpl.
      assert (E1 : forall A x y : vec, dot n A (fun k => x k - y k) = dot n A x - dot n A y) by (intros; unfold dot; rewrite <- bsum_minus; apply bsum_ext; intros; ring).
      assert (E2 : dot n (W n m l (minus q p g) o) (d1 v p u) = dot n (W n m l (q g) o) (d1 v p u) - dot n (W n m l (p g) o) (d1 v p u)).
      { unfold dot. rewrite <- bsum_minus. apply bsum_ext; intros. unfold W, minus. ring. }
      rewrite !E1, E2. ring. }
  rewrite sum2_plus, !sum2_scal, sum2_plus, sum2_row, sum2_col by auto. eapply Rle_trans; [apply minkowski|]. apply Rplus_le_compat.
  - eapply Rle_trans; [apply (through size n m g l alpha Hfit dom stored box d Hd Hm nu Hnu q); auto|]. apply Rmult_le_compat_l; [|apply HS; auto].
    eapply s_nonneg; eauto.
  - assert (X : forall U y, nrm m (fun o => alpha * dot n (W n m l U o) y) <= Rabs alpha * (nrm (size g) U * nrm n y)).
    { intros U y. rewrite nrm_scal. apply Rmult_le_compat_l; [apply Rabs_pos|]. apply (opb_frob m n (W n m l U)); [apply nrm_nonneg|]. rewrite nrm_sq. apply W_le; auto. }
    eapply Rle_trans; [apply minkowski|]. rewrite Rmult_plus_distr_l.
    apply Rplus_le_compat; (eapply Rle_trans; [apply X|]); (apply Rmult_le_compat_l; [apply Rabs_pos|]); unfold len; (apply Rmult_le_compat_l; [apply nrm_nonneg|]); [apply HL|apply H1]; auto.
Qed.
Theorem R5_soft_mapped m w M D v a2 : opb m w M D -> lipschitz_slopes w v a2 -> lipschitz_slopes m (mapped_value w M v) (fun i j => D * a2 i j).
Proof.
  intros [HD HM] HS p q u Hp Hq. rewrite sum2_scal. simpl. rewrite (nrm_ext m _ (fun o => dot w (M o) (fun k => d1 v q u k - d1 v p u k))).
  - eapply Rle_trans; [apply HM|]. apply Rmult_le_compat_l; auto.
  - intros o _. unfold dot. rewrite <- bsum_minus. apply bsum_ext; intros; ring.
Qed.
(* disjoint: no entry of the sum depends on both *)
Theorem R5_soft_sum n disj a b a2 b2 : (disj = true -> forall o, (o < n)%nat -> (forall p u, d1 a p u o = 0) \/ (forall p u, d1 b p u o = 0)) ->
  lipschitz_slopes n a a2 -> lipschitz_slopes n b b2 -> lipschitz_slopes n (sum_value a b) (fun i j => oplus disj (a2 i j) (b2 i j)).
Proof.
  intros Hd HA HB p q u Hp Hq. eapply Rle_trans; [|apply oplus_sum2]. simpl.
  rewrite (nrm_ext n _ (fun k => (d1 a q u k - d1 a p u k) + (d1 b q u k - d1 b p u k))) by (intros; ring). apply oplus_norm; auto.
  intros D o Ho. destruct (Hd D o Ho) as [Z|Z]; rewrite !Z; [left|right]; ring.
Qed.
Theorem R5_soft_shifted n t v a2 : lipschitz_slopes n v a2 -> lipschitz_slopes n (sum_value v (constant_value t)) a2.
Proof. intros HS p q u Hp Hq. simpl. rewrite (nrm_ext n _ (fun k => d1 v q u k - d1 v p u k)) by (intros; ring). auto. Qed.
(* phi' is Lipschitz with constant C where z_k stays: no kink there; soft kinks are allowed *)
Theorem R5_soft_activation n f z J B C size' c r rho : 0 <= B -> 0 <= C -> jet_on n z J -> lipschitz_slopes n z (n2 J) ->
  (forall k t, (k < n)%nat -> inside J k t -> Rabs (phi1 (f k) t) <= B) ->
  (forall k s t, (k < n)%nat -> inside J k s -> inside J k t -> Rabs (phi1 (f k) s - phi1 (f k) t) <= C * Rabs (s - t)) ->
  lipschitz_slopes n (activation_value f z) (n2 (activation_jet B C J size' c r rho)).
Proof.
  intros HB HC Hz HS Hslope Hlip p q u Hp Hq. pose proof Hz as (_ & _ & H1 & _ & HL). cbn [n2 activation_jet]. rewrite sum2_plus, !sum2_scal, sum2_outer. simpl.
  assert (I : forall p k, dom p -> (k < n)%nat -> inside J k (at_ z p k)).
  { intros p' k Hp' Hk. destruct Hz as (_ & H & _). unfold inside. apply (enclosed_entry n _ _ _ _ k (H p' Hp') Hk). }
  rewrite (nrm_ext n _ (fun k => phi1 (f k) (at_ z q k) * (d1 z q u k - d1 z p u k) + (phi1 (f k) (at_ z q k) - phi1 (f k) (at_ z p k)) * d1 z p u k)) by (intros; ring).
  eapply Rle_trans; [apply minkowski|]. apply Rplus_le_compat.
  - eapply Rle_trans; [apply (nrm_times_sup n (fun k => phi1 (f k) (at_ z q k)) _ B HB); auto|]. apply Rmult_le_compat_l; auto.
  - apply Rle_trans with (nrm n (fun k => C * ((at_ z q k - at_ z p k) * d1 z p u k))).
    + rewrite <- (nrm_abs n (fun k => C * _)). apply nrm_le_entries; intros k Hk. rewrite !Rabs_mult, (Rabs_pos_eq C), <- Rmult_assoc by auto. apply Rmult_le_compat_r; [apply Rabs_pos|]. auto.
    + rewrite nrm_scal, Rabs_pos_eq by auto. apply Rmult_le_compat_l; auto. eapply Rle_trans; [apply nrm_times|]. rewrite Rmult_comm. apply Rmult_le_compat; auto using nrm_nonneg.
Qed.
Theorem R5_soft_product n v w J K a b tops topt size' : 0 <= a -> 0 <= b -> jet_on n v J -> jet_on n w K ->
  (forall p k, dom p -> (k < n)%nat -> Rabs (at_ v p k) <= a) -> (forall p k, dom p -> (k < n)%nat -> Rabs (at_ w p k) <= b) ->
  lipschitz_slopes n v (n2 J) -> lipschitz_slopes n w (n2 K) -> lipschitz_slopes n (product_value v w) (n2 (product_jet J K a b tops topt size')).
Proof.
  intros Ha Hb (_ & _ & V1 & _ & VL) (_ & _ & W1 & _ & WL) HA HB SV SW p q u Hp Hq. cbn [n2 product_jet]. rewrite !sum2_plus, !sum2_scal, sum2_outer, sum2_outer'. simpl.
  rewrite (nrm_ext n _ (fun k => (at_ w q k * (d1 v q u k - d1 v p u k) + at_ v q k * (d1 w q u k - d1 w p u k)) + (d1 v p u k * (at_ w q k - at_ w p k) + (at_ v q k - at_ v p k) * d1 w p u k))) by (intros; ring).
  eapply Rle_trans; [apply minkowski|]. apply Rplus_le_compat; (eapply Rle_trans; [apply minkowski|]); apply Rplus_le_compat.
  - eapply Rle_trans; [apply (nrm_times_sup n (at_ w q) _ b Hb); auto|]. apply Rmult_le_compat_l; auto.
  - eapply Rle_trans; [apply (nrm_times_sup n (at_ v q) _ a Ha); auto|]. apply Rmult_le_compat_l; auto.
  - eapply Rle_trans; [apply nrm_times|]. apply Rmult_le_compat; auto using nrm_nonneg.
  - eapply Rle_trans; [apply nrm_times|]. rewrite Rmult_comm. apply Rmult_le_compat; auto using nrm_nonneg.
Qed.
(* as R7: one Lipschitz constant of the derivative in the parameters *)
Theorem R7_lipschitz_constant n v a2 (y : vec) H : lipschitz_slopes n v a2 ->
  (forall i, (i < G)%nat -> 0 < y i) -> (forall i j, (i < G)%nat -> (j < G)%nat -> 0 <= a2 (S i) (S j) /\ a2 (S i) (S j) = a2 (S j) (S i)) ->
  (forall i, (i < G)%nat -> bsum G (fun j => a2 (S i) (S j) * y j) <= H * y i) ->
  forall p q u, dom p -> dom q -> of_parameters u -> of_parameters (minus q p) ->
  nrm n (fun k => d1 v q u k - d1 v p u k) <= H * all_parameters G size u * all_parameters G size (minus q p).
Proof.
  intros HS Hy HN HR p q u Hp Hq Hu Hd. eapply Rle_trans; [apply HS; auto|]. rewrite sum2_of_parameters, !all_parameters_norm by auto.
  apply (bilinear_bound G (fun i j => a2 (S i) (S j)) y (fun i => len size u (S i)) (fun j => len size (minus q p) (S j))); auto; [intros; apply HN; auto|].
  intros j Hj. rewrite (bsum_ext G _ (fun i => a2 (S j) (S i) * y i)); auto. intros i Hi. destruct (HN i j Hi Hj) as [_ ->]. reflexivity.
Qed.
End Soft.

(* R8: the derivative is Lipschitz with constant H on a convex set *)
Lemma taylor_lipschitz (g g1 : R -> R) H : (forall t, 0 <= t <= 1 -> is_derive g t (g1 t)) -> (forall t, 0 <= t <= 1 -> g1 t - g1 0 <= H * t) -> g 1 - g 0 - g1 0 <= H / 2.
Proof.
  intros Hg D. destruct (MVT_gen (fun t => g t - t * g1 0 - H / 2 * (t * t)) 0 1 (fun t => g1 t - g1 0 - H * t)) as [c [Hc E]].
  - intros x Hx. rewrite Rmin_left, Rmax_right in Hx by lra.
    evar_last. { apply @is_derive_minus; [apply @is_derive_minus; [apply Hg; lra|auto_derive; auto]|auto_derive; auto]. }
    unfold Hierarchy.minus, plus, opp; simpl. lra.
  - intros x Hx. rewrite Rmin_left, Rmax_right in Hx by lra. apply continuity_pt_filterlim.
    apply (ex_derive_continuous (fun t => g t - t * g1 0 - H / 2 * (t * t))).
    apply (@ex_derive_minus _ _ (fun t => g t - t * g1 0)); [apply (@ex_derive_minus _ _ g); [exists (g1 x); apply Hg; lra|auto_derive; auto]|auto_derive; auto].
  - rewrite Rmin_left, Rmax_right in Hc by lra. specialize (D c Hc). simpl in E. lra.
Qed.
Theorem R8_lipschitz_derivative n (f : point -> vec) (D : point -> point -> vec) (norm : point -> R) (set_ : point -> Prop) p d H :
  (forall t, 0 <= t <= 1 -> set_ (line p d t)) -> (forall q, set_ q -> derivative_at n f q (D q)) ->
  (forall t, 0 <= t <= 1 -> nrm n (fun k => D (line p d t) d k - D p d k) <= H * norm d * (t * norm d)) ->
  nrm n (fun k => f (line p d 1) k - f p k - D p d k) <= H / 2 * (norm d * norm d).
Proof.
  intros HC HD HL. set (r := fun k => f (line p d 1) k - f p k - D p d k). set (N := nrm n r). assert (N0 : 0 <= N) by apply nrm_nonneg.
  assert (S : dot n r r <= N * (H * norm d * norm d) / 2).
  { replace (dot n r r) with (dot n r (f (line p d 1)) - dot n r (f (line p d 0)) - dot n r (D (line p d 0) d)).
    2:{ rewrite line_start. unfold dot. rewrite <- !bsum_minus. apply bsum_ext; intros. unfold r. ring. }
    apply (taylor_lipschitz (fun t => dot n r (f (line p d t))) (fun t => dot n r (D (line p d t) d))).
    - intros t Ht. unfold dot. apply (is_derive_bsum n (fun k t => r k * f (line p d t) k) (fun k => r k * D (line p d t) d k)). intros k Hk. apply @is_derive_scal.
      apply derive_shift. apply (is_derive_ext (fun s => f (line (line p d t) d s) k)); [intros s; now rewrite line_line|]. apply HD; auto.
    - intros t Ht. rewrite line_start. replace (dot n r (D (line p d t) d) - dot n r (D p d)) with (dot n r (fun k => D (line p d t) d k - D p d k)) by (unfold dot; rewrite <- bsum_minus; apply bsum_ext; intros; ring).
      eapply Rle_trans; [apply Rle_abs|]. eapply Rle_trans; [apply CSn|]. fold N. specialize (HL t Ht).
      replace (N * (H * norm d * norm d) * t) with (N * (H * norm d * (t * norm d))) by ring. apply Rmult_le_compat_l; auto. }
  change (dot n r r) with (nrm2 n r) in S. rewrite <- nrm_sq in S. fold N in S. pose proof (HL 1 ltac:(lra)) as L1. pose proof (nrm_nonneg n (fun k => D (line p d 1) d k - D p d k)).
  destruct (Req_dec N 0) as [E|E]; [change (N <= H / 2 * (norm d * norm d)); rewrite E; lra|]. assert (0 < N) by lra.
  change (N <= H / 2 * (norm d * norm d)). apply Rmult_le_reg_l with N; auto. lra.
Qed.
(* with H of R7, soft kinks included *)
Theorem R8_soft_kinks G size dom n v a2 (y : vec) H p d : lipschitz_slopes G size dom n v a2 -> (forall q, dom q -> derivative_at n (at_ v) q (d1 v q)) ->
  (forall i, (i < G)%nat -> 0 < y i) -> (forall i j, (i < G)%nat -> (j < G)%nat -> 0 <= a2 (S i) (S j) /\ a2 (S i) (S j) = a2 (S j) (S i)) ->
  (forall i, (i < G)%nat -> bsum G (fun j => a2 (S i) (S j) * y j) <= H * y i) -> of_parameters d -> (forall t, 0 <= t <= 1 -> dom (line p d t)) ->
  nrm n (fun k => at_ v (line p d 1) k - at_ v p k - d1 v p d k) <= H / 2 * (all_parameters G size d * all_parameters G size d).
Proof.
  intros HS HD Hy HN HR Hd Hc. apply (R8_lipschitz_derivative n (at_ v) (d1 v) (all_parameters G size) dom p d H); auto. intros t Ht.
  assert (D0 : dom p) by (specialize (Hc 0 ltac:(lra)); now rewrite line_start in Hc).
  assert (E : minus (line p d t) p = fun i k => t * d i k) by (do 2 (apply FunctionalExtensionality.functional_extensionality; intro); unfold minus, line; ring).
  assert (ET : all_parameters G size (minus (line p d t) p) = t * all_parameters G size d).
  { rewrite E, !all_parameters_norm. rewrite (nrm_ext G _ (fun j => t * len size d (S j))) by (intros j _; unfold len; rewrite nrm_scal, Rabs_pos_eq by lra; reflexivity). rewrite nrm_scal, Rabs_pos_eq by lra. reflexivity. }
  rewrite <- ET. apply (R7_lipschitz_constant G size dom n v a2 y H); auto. rewrite E. intros k. rewrite Hd. ring.
Qed.

(* First derivatives where activations have one, soft kinks included. *)
Definition has_derivative n (v : value) p := derivative_at n (at_ v) p (d1 v p).
Theorem R8_derivatives n p :
  has_derivative n input_value p /\
  (forall m g l alpha beta h, has_derivative n h p -> has_derivative m (affine_value n m g l alpha beta h) p) /\
  (forall size_ g c mu fan alpha beta v, sound_gathering c size_ mu fan -> n = parent_size c -> has_derivative n v p -> has_derivative (entries c) (gathered_value g c alpha beta v) p) /\
  (forall m M v, has_derivative n v p -> has_derivative m (mapped_value n M v) p) /\
  (forall a b, has_derivative n a p -> has_derivative n b p -> has_derivative n (sum_value a b) p) /\
  (forall t, has_derivative n (constant_value t) p) /\
  (forall f z, has_derivative n z p -> (forall k, (k < n)%nat -> is_derive (phi (f k)) (at_ z p k) (phi1 (f k) (at_ z p k))) -> has_derivative n (activation_value f z) p) /\
  (forall v w, has_derivative n v p -> has_derivative n w p -> has_derivative n (product_value v w) p).
Proof.
  split; [|split; [|split; [|split; [|split; [|split; [|split]]]]]].
  - intros u k _. simpl. apply is_derive_line.
  - intros m g l alpha beta h H1 u o Ho. simpl. unfold affine.
    eapply is_derive_eq; [apply @is_derive_plus; [apply @is_derive_scal, (derive_dot n m g l (fun t => at_ h (line p u t)) (d1 h p u)); auto|
      apply @is_derive_scal; instantiate (1 := bias_entry l (u g) o)]|].
    + apply (is_derive_ext (fun t => bias_entry l (p g) o + t * bias_entry l (u g) o)); [intros t; symmetry; apply bias_line|]. auto_derive; auto. ring.
    + rewrite line_start. change plus with Rplus. cbv beta. ring.
  - intros size_ g c mu fan alpha beta v H E H1 u o Ho. simpl. unfold gathered_result.
    eapply is_derive_eq; [apply @is_derive_plus; [apply @is_derive_scal; instantiate (1 := applied c (weights c (p g)) (d1 v p u) o + applied c (weights c (u g)) (at_ v (line p u 0)) o)|
      apply @is_derive_scal; instantiate (1 := spread_bias c (u g) o)]|].
    + unfold applied, dot. rewrite <- bsum_plus. apply is_derive_bsum; intros i Hi. eapply is_derive_eq; [apply is_derive_times; [apply is_derive_line|]|].
      * instantiate (1 := columns_at c (d1 v p u) (slice c o) (column c o) i). unfold columns_at. destruct (gather c _ _ i) as [x|] eqn:Ex; [|apply @is_derive_const].
        apply H1. rewrite E. apply (gathered_in_range _ _ _ _ H) in Ex. exact Ex.
      * cbv beta. unfold weights. rewrite line_0. ring.
    + apply (is_derive_ext (fun t => spread_bias c (p g) o + t * spread_bias c (u g) o)); [intros t; symmetry; apply (spread_line g c)|]. auto_derive; auto. ring.
    + rewrite line_start. change plus with Rplus. cbv beta. ring.
  - intros m M v H1 u o Ho. simpl. unfold dot. apply is_derive_bsum; intros; apply @is_derive_scal; auto.
  - intros a b Ha Hb u o Ho. simpl. apply @is_derive_plus; [apply Ha|apply Hb]; auto.
  - intros t u o Ho. simpl. apply @is_derive_const.
  - intros f z H1 Hf u k Hk. simpl.
    eapply is_derive_eq; [apply (is_derive_comp (phi (f k)) (fun t => at_ z (line p u t) k)); [rewrite line_start; apply Hf; auto|apply H1; auto]|].
    unfold scal; simpl; unfold mult; simpl. ring.
  - intros v w Hv Hw u k Hk. simpl. eapply is_derive_eq; [apply is_derive_times; [apply Hv|apply Hw]; auto|]. cbv beta; rewrite !line_start. ring.
Qed.
