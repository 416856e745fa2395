(* Norm jets as proofs/rules.md (Notation) has them: block by block, at each point. Derivatives are sums over the blocks of
   their direction, so such a jet bounds them in every direction. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets Affine Rules Conclusions Graph.
Import ListNotations.
Open Scope R_scope.

Lemma nrm_bsum n m (f : nat -> vec) : nrm n (fun k => bsum m (fun i => f i k)) <= bsum m (fun i => nrm n (f i)).
Proof. induction m; simpl; [rewrite nrm_0; lra|]. eapply Rle_trans; [apply minkowski|]. lra. Qed.

(* the direction u, but its block i alone *)
Definition only (i : nat) (u : point) : point := fun j k => if Nat.eqb j i then u j k else 0.
Lemma only_same i u k : only i u i k = u i k. Proof. unfold only. now rewrite Nat.eqb_refl. Qed.

Section Blocks.
Variables (G : nat) (size : nat -> nat).
Lemma len_only i j u : len size (only i u) j = delta j i * len size u j.
Proof.
  unfold len, only, delta. destruct (Nat.eqb j i); [rewrite Rmult_1_l; reflexivity|]. rewrite nrm_0. ring.
Qed.
Lemma sum1_only c i u : (i <= G)%nat -> sum1 G size c (only i u) = c i * len size u i.
Proof.
  intros H. unfold sum1. rewrite (bsum_ext _ _ (fun j => delta j i * (c j * len size u j))) by (intros; rewrite len_only; ring).
  apply (bsum_at (S G) i (fun j => c j * len size u j)). lia.
Qed.
Lemma sum2_only c i j u w : (i <= G)%nat -> (j <= G)%nat -> sum2 G size c (only i u) (only j w) = c i j * (len size u i * len size w j).
Proof.
  intros Hi Hj. unfold sum2.
  rewrite (bsum_ext _ _ (fun a => delta a i * (c a j * (len size u a * len size w j)))).
  - rewrite (bsum_at (S G) i (fun a => c a j * (len size u a * len size w j))) by lia. reflexivity.
  - intros a _. rewrite (bsum_ext _ _ (fun b => delta b j * (delta a i * (c a b * (len size u a * len size w b))))) by (intros; rewrite !len_only; ring).
    rewrite (bsum_at (S G) j (fun b => delta a i * (c a b * (len size u a * len size w b)))) by lia. reflexivity.
Qed.

(* |v| <= n0, |dv/dtheta_i| <= n1 i, |d2v/dtheta_i dtheta_j [u, w]| <= n2 i j |u| |w| *)
Definition norm_jet (dom : point -> Prop) n (v : value) (a0 : R) (a1 : nat -> R) (a2 : nat -> nat -> R) :=
  (forall p, dom p -> nrm n (at_ v p) <= a0) /\
  (forall p u i, dom p -> (i <= G)%nat -> nrm n (d1 v p (only i u)) <= a1 i * len size u i) /\
  (forall p u w i j, dom p -> (i <= G)%nat -> (j <= G)%nat -> nrm n (d2 v p (only i u) (only j w)) <= a2 i j * (len size u i * len size w j)).
Lemma norm_jet_of dom n v J : has_jet G size dom n v J -> norm_jet dom n v (n0 J) (n1 J) (n2 J).
Proof.
  intros (H0 & _ & H1 & H2 & _). split; [exact H0|]. split.
  - intros p u i Hp Hi. rewrite <- sum1_only by auto. auto.
  - intros p u w i j Hp Hi Hj. rewrite <- sum2_only by auto. auto.
Qed.

Definition blockwise n (D : point -> vec) := forall u k, (k < n)%nat -> D u k = bsum (S G) (fun i => D (only i u) k).
Definition linear_value n (v : value) := (forall p, blockwise n (d1 v p)) /\
  (forall p w, blockwise n (fun u => d2 v p u w)) /\ (forall p u, blockwise n (d2 v p u)).
Lemma norm_jet_sum1 dom n v a0 a1 a2 p u : linear_value n v -> norm_jet dom n v a0 a1 a2 -> dom p -> nrm n (d1 v p u) <= sum1 G size a1 u.
Proof.
  intros (L & _) (_ & H & _) Hp. rewrite (nrm_ext n _ (fun k => bsum (S G) (fun i => d1 v p (only i u) k))) by (intros; apply L; auto).
  eapply Rle_trans; [apply nrm_bsum|]. apply bsum_le; intros i Hi. apply H; auto; lia.
Qed.
Lemma norm_jet_sum2 dom n v a0 a1 a2 p u w : linear_value n v -> norm_jet dom n v a0 a1 a2 -> dom p -> nrm n (d2 v p u w) <= sum2 G size a2 u w.
Proof.
  intros (_ & L & M) (_ & _ & H) Hp. rewrite (nrm_ext n _ (fun k => bsum (S G) (fun i => d2 v p (only i u) w k))) by (intros; apply (L p w); auto).
  eapply Rle_trans; [apply nrm_bsum|]. apply bsum_le; intros i Hi.
  rewrite (nrm_ext n _ (fun k => bsum (S G) (fun j => d2 v p (only i u) (only j w) k))) by (intros; apply M; auto).
  eapply Rle_trans; [apply nrm_bsum|]. apply bsum_le; intros j Hj. apply H; auto; lia.
Qed.

(* Every node's derivatives are sums over blocks. *)
Lemma bsum_only i u k : (i <= G)%nat -> bsum (S G) (fun j => only j u i k) = u i k.
Proof.
  intros H. rewrite (bsum_ext _ _ (fun j => delta j i * u i k)) by (intros j _; unfold only, delta; rewrite (Nat.eqb_sym i j); destruct (Nat.eqb j i); ring).
  apply (bsum_at (S G) i (fun _ => u i k)). lia.
Qed.
Lemma blockwise_zero n : blockwise n (fun _ _ => 0).
Proof. intros u k _. now rewrite bsum_0. Qed.
Lemma blockwise_plus n D E : blockwise n D -> blockwise n E -> blockwise n (fun u k => D u k + E u k).
Proof. intros HD HE u k Hk. rewrite bsum_plus, (HD u k Hk), (HE u k Hk) at 1. reflexivity. Qed.
Lemma blockwise_times n (c : nat -> R) D : blockwise n D -> blockwise n (fun u k => c k * D u k).
Proof. intros HD u k Hk. rewrite bsum_scal, <- HD by auto. reflexivity. Qed.
Lemma blockwise_dot m n (M : nat -> nat -> R) D : blockwise n D -> blockwise m (fun u o => dot n (M o) (D u)).
Proof.
  intros HD u k Hk. unfold dot. rewrite bsum_swap. apply bsum_ext; intros i Hi. rewrite bsum_scal, <- HD by auto. reflexivity.
Qed.
Lemma blockwise_ext n D E : (forall u k, (k < n)%nat -> D u k = E u k) -> blockwise n D -> blockwise n E.
Proof. intros H HD u k Hk. rewrite <- H, HD by auto. apply bsum_ext; intros; auto. Qed.
Lemma linear_input : linear_value (size O) input_value.
Proof.
  split; [|split]; simpl; intros; [|apply blockwise_zero..]. intros u k _. symmetry. apply bsum_only. lia.
Qed.
Lemma blockwise_own n m g l y : (g <= G)%nat -> blockwise m (fun u o => dot n (W n m l (u g) o) y).
Proof.
  intros Hg u o Ho. unfold dot. rewrite bsum_swap. apply bsum_ext; intros i _. rewrite bsum_scalr. f_equal. unfold W. symmetry. now apply bsum_only.
Qed.
Lemma blockwise_bias m g l : (g <= G)%nat -> blockwise m (fun u o => bias_entry l (u g) o).
Proof.
  intros Hg u o Ho. unfold bias_entry. destruct (bias_first l); [symmetry; now apply bsum_only|now rewrite bsum_0].
Qed.
Lemma linear_affine n m g l alpha beta h : (g <= G)%nat -> linear_value n h -> linear_value m (affine_value n m g l alpha beta h).
Proof.
  intros Hg (H1 & H2 & H3). split; [|split]; simpl; intros.
  - apply blockwise_plus; [apply (blockwise_times m (fun _ => alpha)), blockwise_dot; auto|].
    apply blockwise_plus; [apply (blockwise_times m (fun _ => alpha)), blockwise_own; auto|apply (blockwise_times m (fun _ => beta)), blockwise_bias; auto].
  - apply blockwise_plus; [apply (blockwise_times m (fun _ => alpha)), (blockwise_dot m n _ (fun u => d2 h p u w)); auto|].
    apply (blockwise_times m (fun _ => alpha)), blockwise_plus; [apply blockwise_own; auto|apply (blockwise_dot m n (W n m l (w g)) (fun u => d1 h p u)); auto].
  - apply blockwise_plus; [apply (blockwise_times m (fun _ => alpha)), (blockwise_dot m n _ (fun w => d2 h p u w)); auto|].
    apply (blockwise_times m (fun _ => alpha)), blockwise_plus; [apply (blockwise_dot m n (W n m l (u g)) (fun w => d1 h p w)); auto|apply blockwise_own; auto].
Qed.
Lemma linear_mapped m w M v : linear_value w v -> linear_value m (mapped_value w M v).
Proof.
  intros (H1 & H2 & H3). split; [|split]; simpl; intros; [apply blockwise_dot|apply (blockwise_dot m w M (fun u => d2 v p u w0))|apply (blockwise_dot m w M (d2 v p u))]; auto.
Qed.
Lemma linear_sum n a b : linear_value n a -> linear_value n b -> linear_value n (sum_value a b).
Proof.
  intros (A1 & A2 & A3) (B1 & B2 & B3). split; [|split]; simpl; intros;
  [apply blockwise_plus|apply (blockwise_plus n (fun u => d2 a p u w) (fun u => d2 b p u w))|apply (blockwise_plus n (d2 a p u) (d2 b p u))]; auto.
Qed.
Lemma linear_constant n t : linear_value n (constant_value t).
Proof. split; [|split]; simpl; intros; apply blockwise_zero. Qed.
Lemma linear_activation n f z : linear_value n z -> linear_value n (activation_value f z).
Proof.
  intros (H1 & H2 & H3). split; [|split]; simpl; intros.
  - apply (blockwise_times n (fun k => phi1 (f k) (at_ z p k))); auto.
  - apply blockwise_plus; [apply (blockwise_times n (fun k => phi1 (f k) (at_ z p k)) (fun u => d2 z p u w)); auto|].
    apply (blockwise_ext n (fun u k => (phi2 (f k) (at_ z p k) * d1 z p w k) * d1 z p u k)); [intros; ring|].
    apply (blockwise_times n (fun k => phi2 (f k) (at_ z p k) * d1 z p w k)); auto.
  - apply blockwise_plus; [apply (blockwise_times n (fun k => phi1 (f k) (at_ z p k)) (d2 z p u)); auto|].
    apply (blockwise_ext n (fun w k => (phi2 (f k) (at_ z p k) * d1 z p u k) * d1 z p w k)); [intros; ring|].
    apply (blockwise_times n (fun k => phi2 (f k) (at_ z p k) * d1 z p u k)); auto.
Qed.
Lemma linear_product n v w : linear_value n v -> linear_value n w -> linear_value n (product_value v w).
Proof.
  intros (V1 & V2 & V3) (W1 & W2 & W3).
  assert (T : forall (c : vec) D, blockwise n D -> blockwise n (fun u k => D u k * c k)).
  { intros c D HD. apply (blockwise_ext n (fun u k => c k * D u k)); [intros; ring|]. now apply blockwise_times. }
  split; [|split]; simpl; intros.
  - apply blockwise_plus; [apply T|apply blockwise_times]; auto.
  - apply (blockwise_plus n (fun u k => d2 v p u w0 k * at_ w p k + at_ v p k * d2 w p u w0 k) (fun u k => d1 v p u k * d1 w p w0 k + d1 v p w0 k * d1 w p u k)).
    + apply blockwise_plus; [apply (T (at_ w p) (fun u => d2 v p u w0))|apply (blockwise_times n (at_ v p) (fun u => d2 w p u w0))]; auto.
    + apply blockwise_plus; [apply T|apply blockwise_times]; auto.
  - apply (blockwise_plus n (fun y k => d2 v p u y k * at_ w p k + at_ v p k * d2 w p u y k) (fun y k => d1 v p u k * d1 w p y k + d1 v p y k * d1 w p u k)).
    + apply blockwise_plus; [apply (T (at_ w p) (d2 v p u))|apply (blockwise_times n (at_ v p) (d2 w p u))]; auto.
    + apply blockwise_plus; [apply blockwise_times|apply T]; auto.
Qed.
End Blocks.
