(* R10: the range of a function between the places where its derivative can change its sign. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Activations.
Import ListNotations.
Open Scope R_scope.

Definition one_sign (g : R -> R) a b := (forall t, a <= t <= b -> 0 <= g t) \/ (forall t, a <= t <= b -> g t <= 0).
Definition derivative_on (f g : R -> R) a b := forall t, a <= t <= b -> is_derive f t (g t).
Lemma derivative_inside f g a b c d : derivative_on f g a b -> a <= c -> d <= b -> derivative_on f g c d.
Proof. intros H Hc Hd t Ht. apply H. lra. Qed.
Lemma derivative_opp f g a b : derivative_on f g a b -> derivative_on (fun t => - f t) (fun t => - g t) a b.
Proof. intros H t Ht. apply (is_derive_opp f). auto. Qed.

(* "Over a bracket [a, b] there is tau with F(t) - F(a) = (t - a) F'(tau)" *)
Theorem R10_mean_value f g a t : a <= t -> derivative_on f g a t -> exists tau, a <= tau <= t /\ f t - f a = (t - a) * g tau.
Proof.
  intros Hat H. destruct (MVT_gen f a t g) as [c [Hc E]].
  - intros x Hx. rewrite Rmin_left, Rmax_right in Hx by lra. apply H. lra.
  - intros x Hx. rewrite Rmin_left, Rmax_right in Hx by lra. apply continuity_pt_filterlim, (ex_derive_continuous f). exists (g x). apply H. lra.
  - rewrite Rmin_left, Rmax_right in Hc by lra. exists c. split; [exact Hc|]. rewrite E. ring.
Qed.
Theorem R10_bracket f g a b M t : derivative_on f g a b -> (forall s, a <= s <= b -> Rabs (g s) <= M) -> a <= t <= b -> Rabs (f t - f a) <= (b - a) * M.
Proof.
  intros H Hg Ht. destruct (R10_mean_value f g a t) as (c & Hc & E); [lra|apply (derivative_inside f g a b); auto; lra|].
  assert (Hgc : Rabs (g c) <= M) by (apply Hg; lra). pose proof (Rabs_pos (g c)). rewrite E, Rabs_mult, (Rabs_pos_eq (t - a)) by lra. nra.
Qed.
Lemma rises f g a b : derivative_on f g a b -> (forall t, a <= t <= b -> 0 <= g t) -> forall s t, a <= s <= t -> t <= b -> f s <= f t.
Proof.
  intros H Hg s t Hs Ht. destruct (R10_mean_value f g s t) as (c & Hc & E); [lra|apply (derivative_inside f g a b); auto; lra|].
  assert (0 <= g c) by (apply Hg; lra). nra.
Qed.
Lemma falls f g a b : derivative_on f g a b -> (forall t, a <= t <= b -> g t <= 0) -> forall s t, a <= s <= t -> t <= b -> f t <= f s.
Proof.
  intros H Hg s t Hs Ht. destruct (R10_mean_value f g s t) as (c & Hc & E); [lra|apply (derivative_inside f g a b); auto; lra|].
  assert (g c <= 0) by (apply Hg; lra). nra.
Qed.

(* Between brackets of the derivative the function is monotone: between two points it lies between its values there. *)
Theorem R10_monotone f g a b : a <= b -> derivative_on f g a b -> one_sign g a b ->
  forall t, a <= t <= b -> Rmin (f a) (f b) <= f t <= Rmax (f a) (f b).
Proof.
  intros Hab H [Hg|Hg] t Ht.
  - pose proof (rises f g a b H Hg a t) as L. pose proof (rises f g a b H Hg t b) as U.
    split; [eapply Rle_trans; [apply Rmin_l|apply L; lra]|eapply Rle_trans; [apply U; lra|apply Rmax_r]].
  - pose proof (falls f g a b H Hg a t) as U. pose proof (falls f g a b H Hg t b) as L.
    split; [eapply Rle_trans; [apply Rmin_r|apply L; lra]|eapply Rle_trans; [apply U; lra|apply Rmax_l]].
Qed.
(* "From order k + 1": its sign between the two points is that of its values there, if these agree. *)
Theorem R10_sign_from_the_next_order f g a b : a <= b -> derivative_on f g a b -> one_sign g a b ->
  (0 <= f a -> 0 <= f b -> forall t, a <= t <= b -> 0 <= f t) /\ (f a <= 0 -> f b <= 0 -> forall t, a <= t <= b -> f t <= 0).
Proof.
  intros Hab H Hg. split; intros Ha Hb t Ht; destruct (R10_monotone f g a b Hab H Hg t Ht) as [L U].
  - eapply Rle_trans; [|exact L]. apply Rmin_glb; auto.
  - eapply Rle_trans; [exact U|]. apply Rmax_lub; auto.
Qed.

(* A piece from lo to hi with brackets in increasing order, outside which g keeps one sign on each part. *)
Fixpoint signs_outside (g : R -> R) lo (brackets : list (R * R)) hi : Prop := match brackets with
  | [] => lo <= hi /\ one_sign g lo hi
  | (a, b) :: rest => lo <= a /\ a <= b /\ one_sign g lo a /\ signs_outside g b rest hi end.
Lemma signs_order g hi : forall brackets lo, signs_outside g lo brackets hi -> lo <= hi.
Proof. induction brackets as [|[a b] r IH]; intros lo H; simpl in H; [apply H|]. destruct H as (H1 & H2 & _ & H3). specialize (IH b H3). lra. Qed.
(* "Its supremum over a piece is the largest of its values at the ends of the piece and over these brackets." *)
Theorem R10_supremum f g hi M : f hi <= M -> forall brackets lo, signs_outside g lo brackets hi -> derivative_on f g lo hi ->
  f lo <= M -> (forall a b, In (a, b) brackets -> forall t, a <= t <= b -> f t <= M) -> forall t, lo <= t <= hi -> f t <= M.
Proof.
  intros Hhi. induction brackets as [|[a b] r IH]; intros lo H HD Hlo HB t Ht; simpl in H.
  - destruct H as [H1 H2]. destruct (R10_monotone f g lo hi H1 HD H2 t Ht) as [_ U]. eapply Rle_trans; [exact U|]. apply Rmax_lub; auto.
  - destruct H as (H1 & H2 & H3 & H4). pose proof (signs_order g hi r b H4) as H5. destruct (Rle_dec t a) as [Hta|Hta].
    + destruct (R10_monotone f g lo a H1 (derivative_inside f g lo hi lo a HD (Rle_refl _) ltac:(lra)) H3 t ltac:(lra)) as [_ U]. eapply Rle_trans; [exact U|].
      apply Rmax_lub; auto. apply (HB a b); [left; auto|lra].
    + destruct (Rle_dec t b) as [Htb|Htb]; [apply (HB a b); [left; auto|lra]|]. apply (IH b); auto; try lra.
      * apply (derivative_inside f g lo hi); auto; lra.
      * apply (HB a b); [left; auto|lra].
      * intros x y Hxy. apply HB. right; auto.
Qed.
Lemma signs_opp g hi : forall brackets lo, signs_outside g lo brackets hi -> signs_outside (fun t => - g t) lo brackets hi.
Proof.
  assert (X : forall a b, one_sign g a b -> one_sign (fun t => - g t) a b).
  { intros a b [H|H]; [right|left]; intros t Ht; specialize (H t Ht); lra. }
  induction brackets as [|[a b] r IH]; intros lo H; simpl in *; [split; [apply H|apply X, H]|].
  destruct H as (H1 & H2 & H3 & H4). split; [auto|]. split; [auto|]. split; [apply X; auto|apply IH; auto].
Qed.
(* the same from below: the enclosure of f over [lo, hi] *)
Theorem R10_enclosure f g lo hi brackets m M : signs_outside g lo brackets hi -> derivative_on f g lo hi ->
  m <= f lo <= M -> m <= f hi <= M -> (forall a b, In (a, b) brackets -> forall t, a <= t <= b -> m <= f t <= M) -> forall t, lo <= t <= hi -> m <= f t <= M.
Proof.
  intros H HD Hlo Hhi HB t Ht. split; [|apply (R10_supremum f g hi M (proj2 Hhi) brackets lo H HD (proj2 Hlo)); auto; intros a b Hab s Hs; apply (HB a b Hab s Hs)].
  enough (- f t <= - m) by lra.
  apply (R10_supremum (fun t => - f t) (fun t => - g t) hi (- m) ltac:(lra) brackets lo (signs_opp g hi brackets lo H) (derivative_opp f g lo hi HD) ltac:(lra)); auto.
  intros a b Hab s Hs. specialize (HB a b Hab s Hs). lra.
Qed.
(* An end at infinity, with the limit there in place of the value. *)
Theorem R10_tail f g a (L : R) : (forall t, a <= t -> is_derive f t (g t)) -> is_lim f p_infty L ->
  ((forall t, a <= t -> 0 <= g t) -> forall t, a <= t -> f a <= f t <= L) /\ ((forall t, a <= t -> g t <= 0) -> forall t, a <= t -> L <= f t <= f a).
Proof.
  intros H HL. assert (D : forall b, derivative_on f g a b) by (intros b t Ht; apply H; lra). split; intros Hg t Ht.
  - assert (R : forall s u, a <= s <= u -> f s <= f u) by (intros s u Hs; apply (rises f g a u); auto; [intros; apply Hg|]; lra). split; [apply R; lra|].
    pose proof (is_lim_le_loc (fun _ => f t) f p_infty (f t) L) as X. simpl in X. apply X; auto; [|apply is_lim_const]. exists t. intros u Hu. apply R. lra.
  - assert (R : forall s u, a <= s <= u -> f u <= f s) by (intros s u Hs; apply (falls f g a u); auto; [intros; apply Hg|]; lra). split; [|apply R; lra].
    pose proof (is_lim_le_loc f (fun _ => f t) p_infty L (f t)) as X. simpl in X. apply X; auto; [|apply is_lim_const]. exists t. intros u Hu. apply R. lra.
Qed.
