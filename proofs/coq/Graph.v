(* A network's values with their formal derivatives, node by node; that these are the derivatives; that domains are convex. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets Affine Rules Conclusions.
Import ListNotations.
Open Scope R_scope.

Fixpoint terms_value (ts : list term) (v : nat -> value) : value := match ts with
  | [] => constant_value (fun _ => 0)
  | t :: r => sum_value (mapped_value (width t) (matrix t) (v (from t))) (terms_value r v) end.
Definition node_value (nd : node) (v : nat -> value) : value := match nd with
  | Affine h n m g l alpha beta => affine_value n m g l alpha beta (v h)
  | Linear m ts t => sum_value (terms_value ts v) (constant_value t)
  | Elementwise h n f => activation_value f (v h)
  | Product a b n => product_value (v a) (v b) end.
Fixpoint run_value (nds : list node) next (v : nat -> value) : nat -> value := match nds with
  | [] => v | nd :: rest => run_value rest (S next) (set v next (node_value nd v)) end.
Definition Phi_value (N : network) : value := run_value (nodes N) 1 (fun _ => input_value) (length (nodes N)).

Lemma set_at p (v : nat -> value) next x : (fun j => at_ (set v next x j) p) = set (fun j => at_ (v j) p) next (at_ x p).
Proof. apply FunctionalExtensionality.functional_extensionality; intros j. unfold set. destruct (Nat.eqb j next); reflexivity. Qed.
Lemma terms_at ts p v : at_ (terms_value ts v) p = apply_terms ts (fun j => at_ (v j) p).
Proof.
  apply FunctionalExtensionality.functional_extensionality; intros o. induction ts; simpl; [reflexivity|].
  unfold apply_terms in *. simpl. rewrite IHts. reflexivity.
Qed.
Lemma node_at nd p v : at_ (node_value nd v) p = result nd p (fun j => at_ (v j) p).
Proof. destruct nd; try reflexivity. simpl. rewrite terms_at. reflexivity. Qed.
Lemma run_at p nds : forall next v, (fun j => at_ (run_value nds next v j) p) = run p nds next (fun j => at_ (v j) p).
Proof.
  induction nds as [|nd rest IH]; intros next v; simpl; [reflexivity|]. rewrite IH. f_equal. rewrite set_at, node_at. reflexivity.
Qed.
Theorem Phi_at N p : at_ (Phi_value N) p = Phi N p.
Proof. exact (f_equal (fun f => f (length (nodes N))) (run_at p (nodes N) 1 (fun _ => input_value))). Qed.

(* lengths of values; what makes a network one *)
Definition length_of (nd : node) : nat := match nd with Affine _ _ m _ _ _ _ => m | Linear m _ _ => m | Elementwise _ n _ => n | Product _ _ n => n end.
Definition node_fits (nd : node) (lens : nat -> nat) : Prop := match nd with
  | Affine h n _ _ _ _ _ => lens h = n
  | Linear m ts _ => forall t, In t ts -> lens (from t) = width t
  | Elementwise h n f => lens h = n /\ forall k, (k < n)%nat -> differentiable (f k)
  | Product a b n => lens a = n /\ lens b = n end.
Fixpoint fits_run (nds : list node) next lens : Prop := match nds with
  | [] => True | nd :: rest => node_fits nd lens /\ fits_run rest (S next) (set lens next (length_of nd)) end.
Fixpoint lengths (nds : list node) next lens : nat -> nat := match nds with
  | [] => lens | nd :: rest => lengths rest (S next) (set lens next (length_of nd)) end.
Definition well_formed N := fits_run (nodes N) 1 (fun _ => sizes N O) /\ lengths (nodes N) 1 (fun _ => sizes N O) (length (nodes N)) = outputs N.

Lemma smooth_zero m t p : smooth_at m (constant_value t) p.
Proof. split; intros; simpl; apply @is_derive_const. Qed.
Lemma smooth_sum m a b p : smooth_at m a p -> smooth_at m b p -> smooth_at m (sum_value a b) p.
Proof. intros [A1 A2] [B1 B2]. split; intros; simpl; apply @is_derive_plus; auto. Qed.
Lemma smooth_mapped m w M v p : smooth_at w v p -> smooth_at m (mapped_value w M v) p.
Proof. intros [A1 A2]. split; intros; simpl; unfold dot; apply is_derive_bsum; intros; apply @is_derive_scal; auto. Qed.
Theorem R3_derivatives m ts t v p : (forall s, In s ts -> smooth_at (width s) (v (from s)) p) -> smooth_at m (node_value (Linear m ts t) v) p.
Proof.
  intros H. apply smooth_sum; [|apply smooth_zero]. induction ts as [|s r IH]; simpl; [apply smooth_zero|].
  apply smooth_sum; [apply smooth_mapped, H; left; auto|apply IH; intros; apply H; right; auto].
Qed.
Lemma node_smooth nd v lens p : node_fits nd lens -> (forall j, smooth_at (lens j) (v j) p) -> regular_node nd (fun j => at_ (v j) p) ->
  smooth_at (length_of nd) (node_value nd v) p.
Proof.
  destruct nd as [h n m g l al be|m ts t|h n f|a b n]; cbn [node_fits length_of regular_node]; intros Hf Hv Hr.
  - simpl. apply R2_derivatives. rewrite <- Hf. auto.
  - apply R3_derivatives. intros s Hs. rewrite <- (Hf s Hs). auto.
  - destruct Hf as [Hl Hf]. simpl. apply R4_derivatives; auto. rewrite <- Hl. auto.
  - destruct Hf as [Ha Hb]. simpl. apply R12_derivatives; [rewrite <- Ha|rewrite <- Hb]; auto.
Qed.
Theorem run_smooth p nds : forall next v lens, fits_run nds next lens -> (forall j, smooth_at (lens j) (v j) p) ->
  regular_run p nds next (fun j => at_ (v j) p) -> forall j, smooth_at (lengths nds next lens j) (run_value nds next v j) p.
Proof.
  induction nds as [|nd rest IH]; intros next v lens Hf Hv Hr; simpl in *; auto.
  destruct Hf as [Hf Hrest]. destruct Hr as [Hr Hrr]. apply IH; auto.
  - intros j. unfold set. destruct (Nat.eqb j next); auto. apply (node_smooth nd v lens p); auto.
  - rewrite set_at, node_at. exact Hrr.
Qed.
Theorem Phi_smooth N p : well_formed N -> regular N p -> smooth_at (outputs N) (Phi_value N) p.
Proof.
  intros [Hf Hl] Hr. rewrite <- Hl. apply run_smooth; auto. intros j. apply R1_derivatives.
Qed.
Theorem derivatives_of N : well_formed N -> first_derivative N (d1 (Phi_value N)) /\ second_derivative N (d1 (Phi_value N)) (d2 (Phi_value N)).
Proof.
  intros Hw. split.
  - intros p Hr u k Hk. destruct (Phi_smooth N p Hw Hr) as [H _].
    apply (is_derive_ext (fun t => at_ (Phi_value N) (line p u t) k)); [intros t; now rewrite Phi_at|]. auto.
  - intros p u Hr w k Hk. destruct (Phi_smooth N p Hw Hr) as [_ H]. auto.
Qed.

(* Domains are convex. *)
Lemma nrm_segment n a b r t : 0 <= t <= 1 -> nrm n a <= r -> nrm n b <= r -> nrm n (fun k => (1 - t) * a k + t * b k) <= r.
Proof.
  intros Ht Ha Hb. eapply Rle_trans; [apply minkowski|]. rewrite !nrm_scal, !Rabs_pos_eq by lra. nra.
Qed.
Lemma abs_segment a b r t : 0 <= t <= 1 -> Rabs a <= r -> Rabs b <= r -> Rabs ((1 - t) * a + t * b) <= r.
Proof.
  intros Ht Ha Hb. eapply Rle_trans; [apply Rabs_triang|]. rewrite !Rabs_mult, (Rabs_pos_eq (1 - t)), (Rabs_pos_eq t) by lra. nra.
Qed.
Theorem domain_convex N stored d m p u t : 0 <= t <= 1 -> in_domain N stored d m p -> in_domain N stored d m (line p u 1) -> in_domain N stored d m (line p u t).
Proof.
  intros Ht [H1 H2] [K1 K2].
  assert (E : forall g k, of_group g stored (line p u t) k = (1 - t) * of_group g stored p k + t * of_group g stored (line p u 1) k).
  { intros. unfold of_group, line. ring. }
  split.
  - destruct d as [c r|c r]; simpl in *.
    + intros k Hk. replace (line p u t O k - c k) with ((1 - t) * (p O k - c k) + t * (line p u 1 O k - c k)) by (unfold line; ring). apply abs_segment; auto.
    + rewrite (nrm_ext _ _ (fun k => (1 - t) * (p O k - c k) + t * (line p u 1 O k - c k))) by (intros; unfold line; ring).
      apply nrm_segment; auto.
  - destruct m as [r|r|r]; simpl in *.
    + intros i Hi. rewrite (nrm_ext _ _ _ (fun k _ => E i k)). apply nrm_segment; auto.
    + assert (X : forall q : point, sqrt (bsum (groups N) (fun j => nrm2 (sizes N (S j)) (of_group (S j) stored q))) = nrm (groups N) (fun j => nrm (sizes N (S j)) (of_group (S j) stored q))).
      { intros q. change (nrm (groups N) _) with (sqrt (bsum (groups N) (fun j => nrm (sizes N (S j)) (of_group (S j) stored q) * nrm (sizes N (S j)) (of_group (S j) stored q)))).
        f_equal. apply bsum_ext; intros. now rewrite nrm_sq. }
      rewrite X in *. eapply Rle_trans; [|apply (nrm_segment (groups N) _ _ r t Ht H2 K2)]. apply nrm_le_entries; intros j Hj.
      rewrite Rabs_pos_eq by apply nrm_nonneg. rewrite (nrm_ext _ _ _ (fun k _ => E (S j) k)). eapply Rle_trans; [apply minkowski|].
      rewrite !nrm_scal, !Rabs_pos_eq by lra. lra.
    + intros i k Hi Hk. rewrite E. apply abs_segment; auto.
Qed.

(* From the norm jet of the output to the claims. *)
Section Claims.
Variables (N : network) (stored : point) (d : inputs) (m : parameters) (J : jet).
Hypothesis Hw : well_formed N.
Let dom := in_domain N stored d m.
Hypothesis HJ : has_jet (groups N) (sizes N) dom (outputs N) (Phi_value N) J.
Theorem output_proved K : n0 J <= K -> output_claim N dom K.
Proof. intros HK p Hp. rewrite <- Phi_at. eapply Rle_trans; [|exact HK]. apply (R6_first_order_conclusions _ _ _ _ _ _ HJ p Hp). Qed.
Theorem input_jacobian_proved K : n1 J O <= K -> input_jacobian_claim N dom K.
Proof.
  intros HK. split.
  - exists (d1 (Phi_value N)). split; [apply derivatives_of; auto|]. intros p u Hp Hu.
    destruct (R6_first_order_conclusions _ _ _ _ _ _ HJ p Hp) as (_ & H & _). eapply Rle_trans; [apply H; auto|]. apply Rmult_le_compat_r; [apply nrm_nonneg|auto].
  - intros p q Hp Hq Hu. rewrite <- !Phi_at. destruct (R5_kinks_as_lipschitz_constants _ _ _ _ _ _ HJ p q Hp Hq) as (_ & H & _).
    eapply Rle_trans; [apply H; auto|]. apply Rmult_le_compat_r; [apply nrm_nonneg|auto].
Qed.
Theorem parameter_jacobian_proved K : root_sum (groups N) J <= K -> parameter_jacobian_claim N dom K.
Proof.
  intros HK. split.
  - exists (d1 (Phi_value N)). split; [apply derivatives_of; auto|]. intros p u Hp Hu.
    destruct (R6_first_order_conclusions _ _ _ _ _ _ HJ p Hp) as (_ & _ & H).
    eapply Rle_trans; [apply H; auto|]. apply Rmult_le_compat_r; [apply sqrt_pos|auto].
  - intros p q Hp Hq Hu. rewrite <- !Phi_at. destruct (R5_kinks_as_lipschitz_constants _ _ _ _ _ _ HJ p q Hp Hq) as (_ & _ & H).
    eapply Rle_trans; [apply H; auto|]. apply Rmult_le_compat_r; [apply sqrt_pos|auto].
Qed.
Hypothesis Hreg : forall p, dom p -> regular N p.
Variable H : R.
(* R7 *)
Hypothesis hessian_bound : forall p u w, dom p -> of_parameters u -> of_parameters w ->
  nrm (outputs N) (d2 (Phi_value N) p u w) <= H * parameter_norm N u * parameter_norm N w.
Theorem parameter_hessian_proved : parameter_hessian_claim N dom H.
Proof.
  split; auto. exists (d1 (Phi_value N)), (d2 (Phi_value N)). destruct (derivatives_of N Hw) as [D1 D2]. split; [exact D1|]. split; [exact D2|]. apply hessian_bound.
Qed.
Theorem taylor_remainder_proved K : 0 <= H -> H / 2 <= K -> taylor_remainder_claim N dom K.
Proof.
  intros H0 HK. exists (d1 (Phi_value N)). destruct (derivatives_of N Hw) as [D1 D2]. split; auto. intros p u Hp Hq _ Hu.
  assert (S : forall t, 0 <= t <= 1 -> dom (line p u t)) by (intros; apply domain_convex; auto).
  eapply Rle_trans; [apply (R8_taylor_remainder (outputs N) (Phi N) (d1 (Phi_value N)) (d2 (Phi_value N)) (parameter_norm N) p u H H0)|].
  - intros t Ht. apply D1. auto.
  - intros t Ht. apply D2. auto.
  - intros t Ht. apply hessian_bound; auto.
  - apply Rmult_le_compat_r; [apply sq_nonneg|auto].
Qed.
End Claims.
