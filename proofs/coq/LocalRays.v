(* L15 of proofs/rules-local.md. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets Affine Rules Conclusions Graph LocalWeb.
Open Scope R_scope.

Lemma mean_value_vector n (g g1 : nat -> R -> R) a b H : a <= b ->
  (forall k t, (k < n)%nat -> a <= t <= b -> is_derive (g k) t (g1 k t)) -> (forall t, a <= t <= b -> nrm n (fun k => g1 k t) <= H) ->
  nrm n (fun k => g k b - g k a) <= (b - a) * H.
Proof.
  intros Hab Hg Hb. set (r := fun k => g k b - g k a).
  assert (S : dot n r r <= nrm n r * ((b - a) * H)).
  { destruct (MVT_gen (fun t => dot n r (fun k => g k t)) a b (fun t => dot n r (fun k => g1 k t))) as [c [Hc E]].
    - intros x Hx. rewrite Rmin_left, Rmax_right in Hx by lra. unfold dot. apply (is_derive_bsum n (fun k t => r k * g k t) (fun k => r k * g1 k x)); intros k Hk. apply @is_derive_scal, Hg; auto; lra.
    - intros x Hx. rewrite Rmin_left, Rmax_right in Hx by lra. apply continuity_pt_filterlim, (ex_derive_continuous (fun t => dot n r (fun k => g k t))). exists (dot n r (fun k => g1 k x)).
      unfold dot. apply (is_derive_bsum n (fun k t => r k * g k t) (fun k => r k * g1 k x)); intros k Hk. apply @is_derive_scal, Hg; auto.
    - rewrite Rmin_left, Rmax_right in Hc by lra.
      assert (F : dot n r r = dot n r (fun k => g k b) - dot n r (fun k => g k a)) by (unfold dot; rewrite <- bsum_minus; apply bsum_ext; intros; unfold r; ring).
      rewrite F, E. pose proof (CSn n r (fun k => g1 k c)). pose proof (Rle_abs (dot n r (fun k => g1 k c))). pose proof (nrm_nonneg n r). specialize (Hb c Hc).
      assert (nrm n r * nrm n (fun k => g1 k c) <= nrm n r * H) by (apply Rmult_le_compat_l; auto).
      assert (dot n r (fun k => g1 k c) * (b - a) <= nrm n r * H * (b - a)) by (apply Rmult_le_compat_r; lra). lra. }
  change (dot n r r) with (nrm2 n r) in S. rewrite <- nrm_sq in S. pose proof (nrm_nonneg n r).
  destruct (Req_dec (nrm n r) 0) as [Z|Z].
  - rewrite Z. apply Rmult_le_pos; [lra|]. eapply Rle_trans; [apply nrm_nonneg|apply (Hb a); lra].
  - apply Rmult_le_reg_l with (nrm n r); lra.
Qed.

(* the part t of a leaf: t times its parameters' radii *)
Definition scaled t (m : parameters) : parameters := match m with Around r => Around (fun i => t * r i) | Total r => Total (t * r) | Box r => Box (fun i => t * r i) end.
Section Rays.
Variables (N : network) (stored : point) (d : inputs) (m : parameters).
Hypothesis HN : well_formed N.
Definition part t := in_domain N stored d (scaled t m).
Definition leaf := in_domain N stored d m.
Hypothesis Hreg : forall p, leaf p -> regular N p.
Variable D : R.
Hypothesis HD : forall p, leaf p -> parameter_norm N (minus p stored) <= D.
(* the point with parameters theta* + s (theta - theta* ) *)
Definition base (p : point) : point := fun i => match i with O => p O | S _ => stored i end.
Definition along (p : point) : point := fun i k => match i with O => 0 | S _ => p i k - stored i k end.
Definition ray p s := line (base p) (along p) s.
Lemma ray_end p : ray p 1 = p.
Proof. unfold ray, line. do 2 (apply FunctionalExtensionality.functional_extensionality; intro). destruct x; simpl; ring. Qed.
Lemma ray_offset p s i k : (i <> 0)%nat -> of_group i stored (ray p s) k = s * of_group i stored p k.
Proof. intros H. destruct i; [lia|]. unfold of_group, ray, line, base, along. ring. Qed.
Lemma ray_in_part p s t : leaf p -> 0 <= s <= t -> part t (ray p s).
Proof.
  intros [Hi Hm] Hs. split.
  - unfold ray, line, base, along. destruct d as [c r|c r]; simpl in *.
    + intros k Hk. replace (p O k + s * 0 - c k) with (p O k - c k) by ring. auto.
    + rewrite (nrm_ext _ _ (fun k => p O k - c k)) by (intros; ring). auto.
  - destruct m as [r|r|r]; simpl in *.
    + intros i Hi'. rewrite (nrm_ext _ _ (fun k => s * of_group i stored p k)) by (intros; apply ray_offset; lia). rewrite nrm_scal, Rabs_pos_eq by lra.
      specialize (Hm i Hi'). pose proof (nrm_nonneg (sizes N i) (of_group i stored p)). apply Rmult_le_compat; lra.
    + assert (E : sqrt (bsum (groups N) (fun j => nrm2 (sizes N (S j)) (of_group (S j) stored (ray p s)))) = s * sqrt (bsum (groups N) (fun j => nrm2 (sizes N (S j)) (of_group (S j) stored p)))).
      { rewrite (bsum_ext (groups N) _ (fun j => s * s * nrm2 (sizes N (S j)) (of_group (S j) stored p))).
        - rewrite bsum_scal, sqrt_mult_alt by apply sq_nonneg. rewrite sqrt_square by lra. reflexivity.
        - intros j _. unfold nrm2, dot. rewrite <- bsum_scal. apply bsum_ext; intros k _. rewrite ray_offset by lia. ring. }
      rewrite E. pose proof (sqrt_pos (bsum (groups N) (fun j => nrm2 (sizes N (S j)) (of_group (S j) stored p)))). apply Rmult_le_compat; lra.
    + intros i k Hi' Hk. rewrite ray_offset by lia. rewrite Rabs_mult, Rabs_pos_eq by lra. specialize (Hm i k Hi' Hk). pose proof (Rabs_pos (of_group i stored p k)). apply Rmult_le_compat; lra.
Qed.
Lemma ray_in_leaf p t : leaf p -> 0 <= t <= 1 -> leaf (ray p t).
Proof.
  intros Hp Ht. destruct (ray_in_part p t 1 Hp ltac:(lra)) as [A B]. split; auto. unfold leaf in *. destruct m as [r|r|r]; simpl in *.
  - intros i Hi. rewrite <- (Rmult_1_l (r i)). auto.
  - rewrite <- (Rmult_1_l r). auto.
  - intros i k Hi Hk. rewrite <- (Rmult_1_l (r i)). auto.
Qed.
Lemma along_parameters p : of_parameters (along p). Proof. intros k. reflexivity. Qed.
Lemma along_norm p : leaf p -> parameter_norm N (along p) <= D.
Proof. intros Hp. eapply Rle_trans; [|apply (HD p Hp)]. apply Req_le. reflexivity. Qed.

Variables (k : nat) (knots H : nat -> R) (J0 : R).
Hypothesis Hknots : knots 0%nat = 0 /\ knots k = 1 /\ forall q, (q < k)%nat -> knots q < knots (S q).
Hypothesis HJ : forall p u, part 0 p -> of_parameters u -> nrm (outputs N) (d1 (Phi_value N) p u) <= J0 * parameter_norm N u.
Hypothesis HH : forall q p u w, (1 <= q <= k)%nat -> part (knots q) p -> leaf p -> of_parameters u -> of_parameters w -> 0 <= H q /\
  nrm (outputs N) (d2 (Phi_value N) p u w) <= H q * parameter_norm N u * parameter_norm N w.
Lemma knots_in q : (q <= k)%nat -> 0 <= knots q <= 1.
Proof.
  destruct Hknots as (K0 & K1 & KS). intros Hq. split.
  - clear K1 HH. induction q as [|q IH]; [lra|]. specialize (IH ltac:(lia)). specialize (KS q ltac:(lia)). lra.
  - assert (G : forall n, (q + n <= k)%nat -> knots q <= knots (q + n)%nat).
    { induction n as [|n IH]; intros Hn; [rewrite Nat.add_0_r; lra|]. rewrite Nat.add_succ_r. specialize (IH ltac:(lia)). specialize (KS (q + n)%nat ltac:(lia)). lra. }
    specialize (G (k - q)%nat ltac:(lia)). replace (q + (k - q))%nat with k in G by lia. lra.
Qed.
Theorem L15_radial p u : leaf p -> of_parameters u ->
  nrm (outputs N) (d1 (Phi_value N) p u) <= (J0 + D * bsum k (fun q => (knots (S q) - knots q) * H (S q))) * parameter_norm N u.
Proof.
  intros Hp Hu. destruct Hknots as (K0 & K1 & KS). pose proof (sqrt_pos (bsum (groups N) (fun j => nrm2 (sizes N (S j)) (u (S j))))) as U0. fold (parameter_norm N u) in U0.
  assert (A : forall q, (q <= k)%nat -> nrm (outputs N) (d1 (Phi_value N) (ray p (knots q)) u) <= (J0 + D * bsum q (fun q => (knots (S q) - knots q) * H (S q))) * parameter_norm N u).
  { induction q as [|q IH]; intros Hq.
    - rewrite K0. simpl bsum. rewrite Rmult_0_r, Rplus_0_r. apply HJ; auto. apply ray_in_part; auto. lra.
    - specialize (IH ltac:(lia)). destruct (knots_in q ltac:(lia)) as [Q0 Q1]. destruct (knots_in (S q) Hq) as [R0 R1]. specialize (KS q ltac:(lia)).
      set (B := H (S q) * parameter_norm N u * D).
      assert (M : nrm (outputs N) (fun i => d1 (Phi_value N) (ray p (knots (S q))) u i - d1 (Phi_value N) (ray p (knots q)) u i) <= (knots (S q) - knots q) * B).
      { apply (mean_value_vector (outputs N) (fun i t => d1 (Phi_value N) (ray p t) u i) (fun i t => d2 (Phi_value N) (ray p t) u (along p) i)); [lra| |].
        - intros i t Hi Ht. apply derive_shift. apply (is_derive_ext (fun s => d1 (Phi_value N) (line (ray p t) (along p) s) u i)); [intros s; unfold ray; now rewrite line_line|].
          destruct (derivatives_of N HN) as [_ D2]. apply D2; auto. apply Hreg, ray_in_leaf; auto. lra.
        - intros t Ht. destruct (HH (S q) (ray p t) u (along p) ltac:(lia)) as [H0 H1]; auto using along_parameters.
          + apply ray_in_part; auto. lra.
          + apply ray_in_leaf; auto. lra.
          + eapply Rle_trans; [exact H1|]. unfold B. apply Rmult_le_compat_l; [now apply Rmult_le_pos|now apply along_norm]. }
      rewrite (nrm_ext _ _ (fun i => d1 (Phi_value N) (ray p (knots q)) u i + (d1 (Phi_value N) (ray p (knots (S q))) u i - d1 (Phi_value N) (ray p (knots q)) u i))) by (intros; ring).
      eapply Rle_trans; [apply minkowski|]. cbn [bsum]. unfold B in M. nra. }
  specialize (A k ltac:(lia)). rewrite K1, ray_end in A. exact A.
Qed.
Theorem L15_taylor p e : leaf p -> leaf (line p e 1) -> of_parameters e ->
  (forall q u w, leaf q -> of_parameters u -> of_parameters w -> nrm (outputs N) (d2 (Phi_value N) q u w) <= H k * parameter_norm N u * parameter_norm N w) -> 0 <= H k ->
  nrm (outputs N) (fun i => Phi N (line p e 1) i - Phi N p i - d1 (Phi_value N) p e i) <= D * H k * parameter_norm N e.
Proof.
  intros Hp Hq He HB H0. destruct (derivatives_of N HN) as [E1 E2].
  assert (SS : forall t, 0 <= t <= 1 -> leaf (line p e t)) by (intros; apply domain_convex; auto).
  eapply Rle_trans; [apply (R8_taylor_remainder (outputs N) (Phi N) (d1 (Phi_value N)) (d2 (Phi_value N)) (parameter_norm N) p e (H k) H0); intros t Ht; [apply E1|apply E2|]; auto|].
  - assert (P : parameter_norm N e <= D + D).
    { eapply Rle_trans; [|apply Rplus_le_compat; [apply (HD _ Hq)|apply (HD _ Hp)]]. unfold parameter_norm.
      assert (X : forall q : point, sqrt (bsum (groups N) (fun j => nrm2 (sizes N (S j)) (q (S j)))) = nrm (groups N) (fun j => nrm (sizes N (S j)) (q (S j)))).
      { intros q. unfold nrm at 1, nrm2 at 2, dot. f_equal. apply bsum_ext; intros j _. symmetry. apply nrm_sq. }
      rewrite !X. eapply Rle_trans; [|apply minkowski]. apply nrm_le_entries; intros j _. rewrite Rabs_pos_eq by apply nrm_nonneg.
      rewrite (nrm_ext _ (e (S j)) (fun i => minus (line p e 1) stored (S j) i + -1 * minus p stored (S j) i)) by (intros; unfold minus, line; ring).
      eapply Rle_trans; [apply minkowski|]. rewrite nrm_scal, (Rabs_left (-1)) by lra. lra. }
    pose proof (sqrt_pos (bsum (groups N) (fun j => nrm2 (sizes N (S j)) (e (S j))))) as U0. fold (parameter_norm N e) in U0.
    assert (parameter_norm N e * parameter_norm N e <= (D + D) * parameter_norm N e) by (apply Rmult_le_compat_r; auto).
    assert (H k / 2 * (parameter_norm N e * parameter_norm N e) <= H k / 2 * ((D + D) * parameter_norm N e)) by (apply Rmult_le_compat_l; lra). lra.
Qed.
End Rays.
(* D of the paragraph, over all groups *)
Theorem L15_reach N stored d m p : in_domain N stored d m p -> parameter_norm N (minus p stored) <= match m with
  | Total r => r | Around r => nrm (groups N) (fun j => r (S j)) | Box r => nrm (groups N) (fun j => r (S j) * sqrt (INR (sizes N (S j)))) end.
Proof.
  intros [_ H]. assert (X : parameter_norm N (minus p stored) = nrm (groups N) (fun j => nrm (sizes N (S j)) (of_group (S j) stored p))).
  { unfold parameter_norm, nrm at 1, nrm2 at 2, dot. f_equal. apply bsum_ext; intros j _. symmetry. apply nrm_sq. }
  destruct m as [r|r|r]; simpl in H; [rewrite X|exact H|rewrite X]; apply nrm_le_entries; intros j Hj; rewrite Rabs_pos_eq by apply nrm_nonneg.
  - apply H. lia.
  - assert (E : forall k, (k < sizes N (S j))%nat -> Rabs (of_group (S j) stored p k) <= r (S j)) by (intros; apply H; auto; lia).
    destruct (sizes N (S j)) as [|n] eqn:En; [unfold nrm, nrm2, dot; simpl; rewrite sqrt_0; lra|].
    assert (R0 : 0 <= r (S j)) by (eapply Rle_trans; [apply Rabs_pos|apply (E O); lia]).
    apply nrm_le; [apply Rmult_le_pos; auto using sqrt_pos|]. replace (r (S j) * sqrt (INR (S n)) * (r (S j) * sqrt (INR (S n)))) with (sqrt (INR (S n)) * sqrt (INR (S n)) * (r (S j) * r (S
      j))) by ring.
    rewrite sqrt_sqrt by apply pos_INR. rewrite <- bsum_const. apply bsum_le; intros k Hk. apply Affine.sq_le. auto.
Qed.
