(* L9 of proofs/rules-local.md, for Clarke's generalised Jacobian (R5, Generalised.v). *)
Require Import Reals Lra Lia Psatz List Bool.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets Affine Rules Conclusions Graph Gathered Clarke Nonsmooth Generalised LocalWeb LocalReduction LocalNetwork LocalTree LocalLipschitz.
Import ListNotations.
Open Scope R_scope.

Section Elements.
Variable N : network.
Hypothesis HN : plain N.
Let k := length (nodes N).
Variable slope : nat -> nat -> bool -> R -> R.
(* the one-sided slopes are limits of the derivative *)
Hypothesis Hlimits : forall i h n f q z, (i < k)%nat -> node_number (nodes N) i = Elementwise h n f -> (q < n)%nat -> left_slope (f q) z (slope (S i) q false z) /\ right_slope (f q) z
  (slope (S i) q true z).
Hypothesis HO : outputs N = len_of N k.
Variables (p u : point) (s : selection).
(* a choice of R5 as one of L9; only the neurons that there are count *)
Definition taken : nat -> vec := fun j q => match j with O => slope O q false (neuron_value N p O q) | S i => match node_number (nodes N) i with
  | Elementwise h n f => if andb (Nat.ltb i k) (Nat.ltb q n) then s (S i) q else slope (S i) q false (neuron_value N p (S i) q)
  | _ => slope (S i) q false (neuron_value N p (S i) q) end end.
Lemma admits_at nds : forall i v, (i + length nds = k)%nat -> (forall x, (x < length nds)%nat -> node_number nds x = node_number (nodes N) (i + x)) ->
  (forall j, (j <= i)%nat -> forall P, at_ (v j) P = at_ (values N j) P) -> Nonsmooth.admissible p s (map Plain nds) (S i) v ->
  forall x, (x < length nds)%nat -> node_admits (Plain (node_number nds x)) (fun j => at_ (values N j) p) (s (S i + x)%nat).
Proof.
  induction nds as [|nd r IH]; intros i v Hl Hn HA Ha x Hx; simpl in Hx; [lia|]. destruct Ha as [H1 H2]. simpl in Hl. assert (Hi : (i < k)%nat) by lia.
  assert (En : nd = node_number (nodes N) i) by (rewrite <- (Nat.add_0_r i); apply (Hn O); simpl; lia). destruct (HN i Hi) as [HP _]. destruct x as [|x].
  - rewrite Nat.add_0_r. unfold node_number. simpl nth. rewrite <- En in HP. destruct nd as [h n m g l al be|m ts t|h n f|a b n]; try exact I. simpl in *. intros q Hq.
    rewrite <- HA by (apply HP; auto). auto.
  - replace (S i + S x)%nat with (S (S i) + x)%nat by lia. apply (IH (S i) (set v (S i) (node_value nd v))); auto; try lia.
    + intros y Hy. replace (S i + y)%nat with (i + S y)%nat by lia. rewrite <- (Hn (S y)) by (simpl; lia). reflexivity.
    + intros j Hj P. unfold set. destruct (Nat.eqb_spec j (S i)) as [->|]; [|apply HA; lia]. rewrite (value_node N HN i Hi), !node_at, <- En. apply result_agrees. intros h Hh. apply HA, HP.
      now rewrite <- En.
Qed.
Lemma taken_admissible : Nonsmooth.admissible p s (map Plain (nodes N)) 1 start -> LocalTree.admissible N slope p taken.
Proof.
  intros Ha. assert (F : forall a b, between a a b) by (intros a b; exists 0; split; [lra|ring]).
  intros j q. destruct j as [|i]; [apply F|]. unfold taken. destruct (node_number (nodes N) i) as [h n m g l al be|m ts t|h n f|a b n] eqn:E; try apply F.
  destruct (andb (Nat.ltb i k) (Nat.ltb q n)) eqn:B; [|apply F]. apply andb_true_iff in B. destruct B as [B1 B2]. apply Nat.ltb_lt in B1, B2.
  pose proof (admits_at (nodes N) 0 start eq_refl (fun x _ => eq_refl)) as A. specialize (A ltac:(intros j Hj P; replace j with O by lia; now rewrite value_input) Ha i B1). rewrite E in A. simpl in A.
  destruct (A q B2) as (l & r & Hl & Hr & Hs). assert (NV : neuron_value N p (S i) q = at_ (values N h) p q) by (unfold neuron_value; unfold node_number, none in E; now rewrite E).
  destruct (Hlimits i h n f q (neuron_value N p (S i) q) B1 E B2) as [L1 L2]. rewrite NV in *. rewrite (left_unique _ _ _ _ Hl L1), (right_unique _ _ _ _ Hr L2) in Hs.
  set (a := slope (S i) q false (at_ (values N h) p q)) in *. set (b := slope (S i) q true (at_ (values N h) p q)) in *. destruct (Req_dec a b) as [Eab|Nab].
  - exists 0. split; [lra|]. rewrite Eab in *. rewrite Rmin_left, Rmax_left in Hs by lra. lra.
  - exists ((s (S i) q - a) / (b - a)). split; [|field; lra]. destruct (Rle_dec a b) as [C|C].
    + rewrite Rmin_left, Rmax_right in Hs by lra. split; [apply Rmult_le_pos; [lra|left; apply Rinv_0_lt_compat; lra]|]. apply Rmult_le_reg_r with (b - a); [lra|]. unfold Rdiv.
      rewrite Rmult_assoc, Rinv_l by lra. lra.
    + rewrite Rmin_right, Rmax_left in Hs by lra. replace ((s (S i) q - a) / (b - a)) with ((a - s (S i) q) / (a - b)) by (field; lra). split; [apply Rmult_le_pos; [lra|left;
      apply Rinv_0_lt_compat; lra]|].
      apply Rmult_le_reg_r with (a - b); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra.
Qed.
Lemma taken_run nds : forall i v w, (i + length nds = k)%nat -> (forall x, (x < length nds)%nat -> node_number nds x = node_number (nodes N) (i + x)) ->
  (forall j, at_ (v j) p = at_ (w j) p) -> (forall j q, (j <= i)%nat -> (q < len_of N j)%nat -> d1 (v j) p u q = d1 (w j) p u q) ->
  forall j q, (j <= k)%nat -> (q < len_of N j)%nat -> d1 (vrun (select s (S i) (map Plain nds)) (S i) v j) p u q = d1 (run_value (with_slopes nds (S i) taken) (S i) w j) p u q.
Proof.
  induction nds as [|nd r IH]; intros i v w Hl Hn HA HD j q Hj Hq; simpl in Hl; [apply HD; auto; lia|]. rewrite with_slopes_cons. cbn [map select vrun run_value]. assert (Hi : (i < k)%nat) by lia.
  assert (En : nd = node_number (nodes N) i) by (rewrite <- (Nat.add_0_r i); apply (Hn O); simpl; lia). destruct (HN i Hi) as [HP HL]. apply IH; auto; clear IH.
  - lia.
  - intros y Hy. replace (S i + y)%nat with (i + S y)%nat by lia. rewrite <- (Hn (S y)) by (simpl; lia). reflexivity.
  - intros y. unfold set. destruct (Nat.eqb y (S i)); auto. rewrite node_at, sloped_result. transitivity (result nd p (fun j => at_ (v j) p)).
    + destruct nd as [h n m g l al be|m ts t|h n f|a b n]; try reflexivity. simpl. apply (terms_at ts p v) || (apply vec_ext; intros o; now rewrite terms_at).
    + apply result_agrees; auto.
  - intros y x Hy Hx. unfold set. destruct (Nat.eqb_spec y (S i)) as [->|]; [|apply HD; auto; lia]. change (len_of N (S i)) with (length_of (node_number (nodes N) i)) in Hx.
    rewrite <- En in Hx, HP, HL.
    destruct nd as [h n m g l al be|m ts t|h n f|a b n]; cbn [sloped select_node vnode_value node_value length_of] in *.
    + cbn [d1 affine_value]. rewrite HA. rewrite (dot_ext n (W n m l (p g) x) (W n m l (p g) x) (d1 (v h) p u) (d1 (w h) p u)); auto. intros q' Hq'. apply HD; [apply HP; simpl; auto|lia].
    + cbn [d1 sum_value constant_value]. f_equal. clear En Hx Hn. induction ts as [|t0 ts IHt]; simpl; auto. f_equal; [|apply IHt; intros; [apply HP; simpl; auto|apply HL; simpl; auto]].
      apply (dot_ext (Network.width t0)); auto. intros q' Hq'. apply HD; [apply HP; simpl; auto|]. rewrite (HL t0) by (left; auto). auto.
    + cbn [d1 activation_value Clarke.with_slope LocalTree.with_slope phi1]. destruct (Nat.ltb_spec x n); [|lia]. f_equal; [|apply HD; [apply HP; simpl; auto|lia]].
      unfold taken. rewrite <- En. destruct (Nat.ltb_spec i k); [|lia]. destruct (Nat.ltb_spec x n); [reflexivity|lia].
    + destruct HL as [La Lb]. cbn [d1 product_value]. rewrite !HA. rewrite (HD a x), (HD b x); auto; try lia; apply HP; simpl; auto.
Qed.
End Elements.
(* Every element of Clarke's generalised Jacobian, in directions of the input or of the parameters. *)
Theorem L9_clarke N slope (dom directions : point -> Prop) (norm : point -> R) t p M : plain N -> outputs N = len_of N (length (nodes N)) ->
  (forall i h n f q z, (i < length (nodes N))%nat -> node_number (nodes N) i = Elementwise h n f -> (q < n)%nat -> left_slope (f q) z (slope (S i) q false z) /\ right_slope (f q) z (slope
    (S i) q true z)) ->
  vfits (groups N) (sizes N) (map Plain (nodes N)) 1 (fun _ => sizes N O) -> vlengths (map Plain (nodes N)) 1 (fun _ => sizes N O) (length (map Plain (nodes N))) = outputs N ->
    (forall u, 0 <= norm u) ->
  (forall path b p sd u, bound_of t path = Some b -> dom p -> inside N t path p sd -> directions u -> nrm (outputs N) (product N (chosen N slope sd p) p u) <= b * norm u) ->
  dom p -> clarke_jacobian (groups N) (sizes N) p (map Plain (nodes N)) directions (Phi N) M -> forall u, directions u -> nrm (outputs N) (M u) <= largest t * norm u.
Proof.
  intros HN HO HL Hfit Hlen Hn H Hp HM u Hu.
  assert (V : forall nds next v, vrun (map Plain nds) next v = run_value nds next v) by (induction nds as [|nd r IH]; intros; simpl; auto).
  assert (F : at_ (output_value (map Plain (nodes N))) = Phi N).
  { apply FunctionalExtensionality.functional_extensionality; intros q. unfold output_value. rewrite V, map_length. exact (Phi_at N q). }
  rewrite <- F in HM. rewrite <- Hlen. apply (R5_norm (groups N) (sizes N) p (map Plain (nodes N)) Hfit directions u (largest t * norm u) M); auto.
  intros s Ha. unfold output_size. rewrite Hlen.
  assert (B : forall sd, nrm (outputs N) (product N (chosen N slope sd p) p u) <= largest t * norm u).
  { intros sd. destruct (L9_leaves_cover_the_domain N t p sd) as (path & b & H1 & H2 & H3). eapply Rle_trans; [apply (H path b); eauto|]. now apply Rmult_le_compat_r. }
  rewrite (nrm_ext _ _ (product N (taken N slope p s) p u)).
  - apply (corners N slope p u _ _ B (neurons (nodes N) 1)); auto. apply taken_admissible; auto.
  - intros o Ho. unfold selected, product. rewrite map_length. apply (taken_run N HN slope HO p u s (nodes N) 0 start (fun _ => input_value)); auto. now rewrite <- HO.
Qed.
