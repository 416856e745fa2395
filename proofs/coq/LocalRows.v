(* L4 of proofs/rules-local.md: the norms. LocalAdjoints.v has its first step. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network LocalWeb LocalSensitivities LocalAdjoints.
Open Scope R_scope.

Lemma mv_by_columns m n A (v w : vec) : (forall i, (i < n)%nat -> nrm m (fun p => A p i) <= w i) -> nrm m (mv n A v) <= bsum n (fun i => w i * Rabs (v i)).
Proof.
  intros H. unfold mv, dot. eapply Rle_trans; [apply (nrm_bsum m n (fun i p => A p i * v i))|]. apply bsum_le; intros i Hi.
  rewrite (nrm_ext m _ (fun p => v i * A p i)) by (intros; ring). rewrite nrm_scal, Rmult_comm. apply Rmult_le_compat_r; [apply Rabs_pos|auto].
Qed.
Lemma mv_by_column_norms m n A (v w : vec) : (forall i, (i < n)%nat -> nrm m (fun p => A p i) <= w i) -> nrm m (mv n A v) <= nrm n w * nrm n v.
Proof.
  intros H. eapply Rle_trans; [apply (mv_by_columns m n A v w H)|]. change (bsum n (fun i => w i * Rabs (v i))) with (dot n w (fun i => Rabs (v i))).
  eapply Rle_trans; [apply Rle_abs|]. eapply Rle_trans; [apply CSn|]. rewrite nrm_abs. lra.
Qed.
Lemma mv_plus n A u v p : mv n A (fun q => u q + v q) p = mv n A u p + mv n A v p.
Proof. apply (proj1 (form_dot n (A p))). Qed.

(* N^ diag(y) x where y is split as L1 has it; w bounds the columns of N^. *)
Section Split.
Variables (O n : nat) (A : nat -> nat -> R) (w sigma eps ell zeta y x : vec) (ball nE nS : R).
Hypothesis Hw : forall i, (i < n)%nat -> nrm O (fun o => A o i) <= w i.
Hypothesis Hy : forall i, (i < n)%nat -> Rabs (y i) <= sigma i /\ 0 <= eps i /\ 0 <= ell i /\ Rabs (y i) <= eps i + ell i * Rabs (zeta i).
Hypothesis Hz : nrm n zeta <= ball.
Lemma w_nonneg i : (i < n)%nat -> 0 <= w i.
Proof. intros Hi. eapply Rle_trans; [apply nrm_nonneg|apply (Hw i Hi)]. Qed.
Lemma total_by_columns : nrm O (mv n A (fun q => y q * x q)) <= bsum n (fun i => Rabs (x i) * (w i * sigma i)).
Proof.
  eapply Rle_trans; [apply (mv_by_columns O n A _ w Hw)|]. apply bsum_le; intros i Hi. destruct (Hy i Hi) as (H & _). rewrite Rabs_mult.
  replace (Rabs (x i) * (w i * sigma i)) with (w i * (sigma i * Rabs (x i))) by ring. apply Rmult_le_compat_l; [now apply w_nonneg|]. apply Rmult_le_compat_r; auto using Rabs_pos.
Qed.
Lemma rest_by_columns (y2 : vec) : (forall i, (i < n)%nat -> Rabs (y2 i) <= ell i * Rabs (zeta i)) -> nrm O (mv n A (fun q => y2 q * x q)) <= ball * nrm n (fun i => w i * ell i * x i).
Proof.
  intros H. eapply Rle_trans; [apply (mv_by_columns O n A _ w Hw)|]. apply Rle_trans with (dot n (fun i => Rabs (zeta i)) (fun i => Rabs (w i * ell i * x i))).
  - apply bsum_le; intros i Hi. destruct (Hy i Hi) as (_ & _ & H0 & _). pose proof (w_nonneg i Hi). rewrite !Rabs_mult, (Rabs_pos_eq (w i)), (Rabs_pos_eq (ell i)) by auto.
    replace (Rabs (zeta i) * (w i * ell i * Rabs (x i))) with (w i * (ell i * Rabs (zeta i) * Rabs (x i))) by ring. apply Rmult_le_compat_l; auto. apply Rmult_le_compat_r; auto using Rabs_pos.
  - eapply Rle_trans; [apply Rle_abs|]. eapply Rle_trans; [apply CSn|]. rewrite !nrm_abs. apply Rmult_le_compat_r; auto using nrm_nonneg.
Qed.
Lemma split_sum : nrm O (mv n A (fun q => y q * x q)) <= nrm O (mv n A (fun q => clamped (eps q) (y q) * x q)) + ball * nrm n (fun i => w i * ell i * x i).
Proof.
  rewrite (nrm_ext O _ (fun o => mv n A (fun q => clamped (eps q) (y q) * x q) o + mv n A (fun q => (y q - clamped (eps q) (y q)) * x q) o)).
  - eapply Rle_trans; [apply minkowski|]. apply Rplus_le_compat_l, rest_by_columns. intros i Hi. destruct (Hy i Hi) as (_ & H1 & H2 & H3). apply clamped_rest; auto. apply Rmult_le_pos;
    auto using Rabs_pos.
  - intros o _. rewrite <- mv_plus. unfold mv, dot. apply bsum_ext; intros; ring.
Qed.
Lemma split_by_columns : nrm O (mv n A (fun q => y q * x q)) <= bsum n (fun i => Rabs (x i) * (w i * eps i)) + ball * nrm n (fun i => w i * ell i * x i).
Proof.
  eapply Rle_trans; [apply split_sum|]. apply Rplus_le_compat_r. eapply Rle_trans; [apply (mv_by_columns O n A _ w Hw)|]. apply bsum_le; intros i Hi.
  destruct (Hy i Hi) as (_ & H1 & _). rewrite Rabs_mult. replace (Rabs (x i) * (w i * eps i)) with (w i * (eps i * Rabs (x i))) by ring.
  apply Rmult_le_compat_l; [now apply w_nonneg|]. apply Rmult_le_compat_r; [apply Rabs_pos|now apply clamped_le].
Qed.
Hypothesis NE : opb O n (fun o q => A o q * eps q) nE.
Hypothesis NS : opb O n (fun o q => A o q * sigma q) nS.
Lemma total_as_a_whole : nrm O (mv n A (fun q => y q * x q)) <= nS * nrm n x.
Proof. apply (scaled_columns O n A sigma y nS x NS). intros i Hi. now apply Hy. Qed.
Lemma split_as_a_whole : nrm O (mv n A (fun q => y q * x q)) <= nE * nrm n x + ball * nrm n (fun i => w i * ell i * x i).
Proof.
  eapply Rle_trans; [apply split_sum|]. apply Rplus_le_compat_r. apply (scaled_columns O n A eps _ nE x NE). intros i Hi. apply clamped_le. now apply Hy.
Qed.
End Split.

Section Rows.
Variables (X : web) (c c' : coefficients) (O : nat) (Y : nat -> vec).
Hypothesis HX : ordered X.
Hypothesis Hc : coefficients_of X c.
Hypothesis Hc' : coefficients_of X c'.
Variables (N Nh : nat -> nat -> nat -> R).
Hypothesis HN : adjoints X O Y c N.
Hypothesis HNh : adjoints X O Y c' Nh.
Let z_ r := width X (stage X r).
Let P_ r v : vec := fun o => port_adjoint X c N r o v.
Let Pi_ t v : vec := fun o => site_adjoint X c N t o v.
(* L1 of the slopes *)
Variables (sigma eps ell s zeta : nat -> vec) (ball sbar : nat -> R).
Hypothesis Hsplit : forall r q, (r < ports X)%nat -> (q < z_ r)%nat ->
  Rabs (S_ c r q - S_ c' r q) <= sigma r q /\ 0 <= eps r q /\ 0 <= ell r q /\ Rabs (S_ c r q - S_ c' r q) <= eps r q + ell r q * Rabs (zeta r q).
Hypothesis Hzeta : forall r, (r < ports X)%nat -> nrm (z_ r) (zeta r) <= ball r.
Hypothesis Htop : forall r q, (r < ports X)%nat -> (q < z_ r)%nat -> Rabs (S_ c r q) <= s r q /\ s r q <= sbar r.
Hypothesis Hsbar : forall r, 0 <= sbar r.
Variables (omega : nat -> R) (nM : nat -> nat -> R).
Hypothesis Homega : forall t v, (t < sites X)%nat -> 0 <= omega t /\ nrm (site_width X t) (fun q => L_ c t v q - L_ c' t v q) <= omega t * nrm (width X (parent X t)) v.
Hypothesis HM : forall m t v, (m < ports X)%nat -> 0 <= nM m t /\ nrm (z_ m) (M X m t v) <= nM m t * nrm (site_width X t) v.
(* stored centres Nr, with columns of at most w; the numbers of the rule *)
Variables (Nr : nat -> nat -> nat -> R) (w n dn : nat -> vec) (nu dnu pi dpi : nat -> R).
Hypothesis Hw : forall l i, (l < stages X)%nat -> (i < width X l)%nat -> nrm O (fun o => Nr l o i) <= w l i.
Definition stage_bounded l := (forall v, nrm O (mv (width X l) (N l) v) <= nu l * nrm (width X l) v) /\
  (forall v, nrm O (mv (width X l) (fun o q => N l o q - Nr l o q) v) <= dnu l * nrm (width X l) v) /\
  forall p, (p < width X l)%nat -> nrm O (fun o => N l o p) <= n l p /\ nrm O (fun o => N l o p - Nr l o p) <= dn l p.
(* A port of a stage whose numbers are there. Pr is P^_r, at most rP off the product of the stored N^ and S^. *)
Section Port.
Variables (r : nat) (Pr : nat -> nat -> R) (nE nS wl rP nP : R).
Hypothesis Hr : (r < ports X)%nat.
Hypothesis Hs : stage_bounded (stage X r).
Hypothesis NE : opb O (z_ r) (fun o q => Nr (stage X r) o q * eps r q) nE.
Hypothesis NS : opb O (z_ r) (fun o q => Nr (stage X r) o q * sigma r q) nS.
Hypothesis Hwl : 0 <= wl /\ forall q, (q < z_ r)%nat -> w (stage X r) q * ell r q <= wl. (* the largest entry of w o ell *)
Hypothesis HP : opb O (z_ r) Pr nP.
Hypothesis RP : opb O (z_ r) (fun o q => Nr (stage X r) o q * S_ c' r q - Pr o q) rP.
Definition h_ := nE + ball r * wl.
Definition port_0 := Rmin h_ nS + sbar r * dnu (stage X r) + rP.
Theorem L4_ports a b : Rmin (nP + port_0) (Rmin (sbar r * nu (stage X r)) (nrm (z_ r) (fun q => n (stage X r) q * s r q))) <= a -> Rmin port_0 (nP + a) <= b ->
  forall v, nrm O (P_ r v) <= a * nrm (z_ r) v /\ nrm O (fun o => P_ r v o - mv (z_ r) Pr v o) <= b * nrm (z_ r) v.
Proof.
  intros Ha Hb v. destruct Hs as (S1 & S2 & S3). pose proof HX as (Hst & _). pose proof (nrm_nonneg (z_ r) v) as V0.
  assert (Wc : forall i, (i < z_ r)%nat -> nrm O (fun o => Nr (stage X r) o i) <= w (stage X r) i) by (intros; apply Hw; auto).
  assert (Top : nrm (z_ r) (fun q => S_ c r q * v q) <= sbar r * nrm (z_ r) v).
  { apply nrm_times_sup; auto. intros q Hq. destruct (Htop r q Hr Hq). lra. }
  assert (D : nrm O (fun o => P_ r v o - mv (z_ r) Pr v o) <= port_0 * nrm (z_ r) v).
  { set (T1 := mv (z_ r) (Nr (stage X r)) (fun q => (S_ c r q - S_ c' r q) * v q)).
    set (T2 := mv (z_ r) (fun o q => N (stage X r) o q - Nr (stage X r) o q) (fun q => S_ c r q * v q)).
    set (T3 := mv (z_ r) (fun o q => Nr (stage X r) o q * S_ c' r q - Pr o q) v).
    rewrite (nrm_ext O _ (fun o => T1 o + T2 o + T3 o)).
    2:{ intros o _. unfold T1, T2, T3, P_, port_adjoint, mv, dot. fold (z_ r). rewrite <- bsum_minus, <- !bsum_plus. apply bsum_ext; intros; ring. }
    eapply Rle_trans; [apply minkowski3|]. unfold port_0. rewrite !Rmult_plus_distr_r. apply Rplus_le_compat; [apply Rplus_le_compat|].
    - eapply least; [exact V0| | |apply Rle_refl].
      + eapply Rle_trans; [exact (split_as_a_whole O (z_ r) (Nr (stage X r)) (w (stage X r)) (sigma r) (eps r) (ell r) (zeta r) (fun q => S_ c r q - S_ c' r q) v (ball r) nE Wc (fun i Hi =>
        Hsplit r i Hr Hi) (Hzeta r Hr) NE)|].
        unfold h_. rewrite Rmult_plus_distr_r. apply Rplus_le_compat_l. rewrite Rmult_assoc. destruct Hwl as [W0 W1].
        apply Rmult_le_compat_l; [eapply Rle_trans; [apply nrm_nonneg|apply (Hzeta r Hr)]|]. apply nrm_times_sup; auto. intros q Hq.
        destruct (Hsplit r q Hr Hq) as (_ & _ & E0 & _). rewrite Rabs_pos_eq; auto. apply Rmult_le_pos; auto. eapply Rle_trans; [apply nrm_nonneg|apply (Wc q Hq)].
      + exact (total_as_a_whole O (z_ r) (Nr (stage X r)) (sigma r) (eps r) (ell r) (zeta r) (fun q => S_ c r q - S_ c' r q) v nS (fun i Hi => Hsplit r i Hr Hi) NS).
    - unfold T2. eapply Rle_trans; [apply S2|]. fold (z_ r). assert (D0 : 0 <= dnu (stage X r) * nrm (z_ r) (fun q => S_ c r q * v q)) by (eapply Rle_trans; [apply nrm_nonneg|apply S2]).
      destruct (Rle_dec 0 (dnu (stage X r))) as [C|C].
      + replace (sbar r * dnu (stage X r) * nrm (z_ r) v) with (dnu (stage X r) * (sbar r * nrm (z_ r) v)) by ring. now apply Rmult_le_compat_l.
      + assert (Z : forall x, nrm (z_ r) x = 0). { intros x. pose proof (nrm_nonneg (z_ r) x). pose proof (S2 x) as Q. fold (z_ r) in Q.
        pose proof (nrm_nonneg O (mv (z_ r) (fun o q => N (stage X r) o q - Nr (stage X r) o q) x)). nra. }
        rewrite !Z. lra.
    - apply RP. }
  assert (A : nrm O (P_ r v) <= a * nrm (z_ r) v).
  { eapply least; [exact V0| | |exact Ha].
    - rewrite (nrm_ext O _ (fun o => mv (z_ r) Pr v o + (P_ r v o - mv (z_ r) Pr v o))) by (intros; ring). eapply Rle_trans; [apply minkowski|].
      destruct HP as [_ HP']. specialize (HP' v). lra.
    - eapply least; [exact V0| | |apply Rle_refl].
      + unfold P_, port_adjoint. eapply Rle_trans; [apply S1|]. fold (z_ r). destruct (Rle_dec 0 (nu (stage X r))) as [C|C].
        * replace (sbar r * nu (stage X r) * nrm (z_ r) v) with (nu (stage X r) * (sbar r * nrm (z_ r) v)) by ring. now apply Rmult_le_compat_l.
        * assert (Z : forall x, nrm (z_ r) x = 0). { intros x. pose proof (nrm_nonneg (z_ r) x). pose proof (S1 x) as Q. fold (z_ r) in Q.
          pose proof (nrm_nonneg O (mv (z_ r) (N (stage X r)) x)). nra. }
          rewrite !Z. lra.
      + rewrite (nrm_ext O _ (mv (z_ r) (fun o q => N (stage X r) o q * S_ c r q) v)).
        * apply mv_by_column_norms. intros q Hq. rewrite (nrm_ext O _ (fun o => S_ c r q * N (stage X r) o q)) by (intros; ring). rewrite nrm_scal, Rmult_comm.
          destruct (Htop r q Hr Hq) as [T1 _]. destruct (S3 q Hq) as [T2 _]. apply Rmult_le_compat; auto using nrm_nonneg, Rabs_pos.
        * intros o _. unfold P_, port_adjoint, mv, dot. apply bsum_ext; intros; ring. }
  split; auto. eapply least; [exact V0|exact D| |exact Hb]. eapply Rle_trans; [apply nrm_minus|]. destruct HP as [_ HP']. specialize (HP' v). lra.
Qed.
End Port.
(* A site: Sr is its stored centre, at most rS off the sum of P^_m M_ms. *)
Theorem L4_sites t (Pr : nat -> nat -> nat -> R) Sr rS nS a b : (t < sites X)%nat ->
  (forall m v, (m < ports X)%nat -> nrm O (P_ m v) <= pi m * nrm (z_ m) v /\ nrm O (fun o => P_ m v o - mv (z_ m) (Pr m) v o) <= dpi m * nrm (z_ m) v) ->
  (forall m, 0 <= pi m /\ 0 <= dpi m) -> opb O (site_width X t) Sr nS ->
  (forall v, nrm O (fun o => bsum (ports X) (fun m => mv (z_ m) (Pr m) (M X m t v) o) - mv (site_width X t) Sr v o) <= rS * nrm (site_width X t) v) ->
  let site_0 := bsum (ports X) (fun m => dpi m * nM m t) + rS in
  Rmin (nS + site_0) (bsum (ports X) (fun m => pi m * nM m t)) <= a -> Rmin site_0 (nS + a) <= b ->
  forall v, nrm O (Pi_ t v) <= a * nrm (site_width X t) v /\ nrm O (fun o => Pi_ t v o - mv (site_width X t) Sr v o) <= b * nrm (site_width X t) v.
Proof.
  intros Ht HP H0 HS RS site_0 Ha Hb v. pose proof (nrm_nonneg (site_width X t) v) as V0.
  assert (D : nrm O (fun o => Pi_ t v o - mv (site_width X t) Sr v o) <= site_0 * nrm (site_width X t) v).
  { rewrite (nrm_ext O _ (fun o => bsum (ports X) (fun m => P_ m (M X m t v) o - mv (z_ m) (Pr m) (M X m t v) o) + (bsum (ports X) (fun m => mv (z_ m) (Pr m) (M X m t v) o) - mv (site_width
    X t) Sr v o))).
    2:{ intros o _. rewrite bsum_minus. unfold Pi_, site_adjoint, P_. ring. }
    eapply Rle_trans; [apply minkowski|]. unfold site_0. rewrite Rmult_plus_distr_r. apply Rplus_le_compat; auto. eapply Rle_trans;
      [apply (nrm_bsum O (ports X) (fun m o => P_ m (M X m t v) o - mv (z_ m) (Pr m) (M X m t v) o))|].
    rewrite <- bsum_scalr. apply bsum_le; intros m Hm. destruct (HM m t v Hm) as [M0 M1]. destruct (H0 m) as [_ D0]. eapply Rle_trans; [apply (HP m _ Hm)|]. rewrite Rmult_assoc.
      now apply Rmult_le_compat_l. }
  assert (A : nrm O (Pi_ t v) <= a * nrm (site_width X t) v).
  { eapply least; [exact V0| | |exact Ha].
    - rewrite (nrm_ext O _ (fun o => mv (site_width X t) Sr v o + (Pi_ t v o - mv (site_width X t) Sr v o))) by (intros; ring). eapply Rle_trans; [apply minkowski|]. destruct HS as [_ HS'].
      specialize (HS' v). lra.
    - unfold Pi_, site_adjoint. eapply Rle_trans; [apply (nrm_bsum O (ports X) (fun m o => port_adjoint X c N m o (M X m t v)))|]. rewrite <- bsum_scalr. apply bsum_le; intros m Hm.
      destruct (HM m t v Hm) as [M0 M1]. destruct (H0 m) as [D0 _]. eapply Rle_trans; [apply (HP m _ Hm)|]. rewrite Rmult_assoc. now apply Rmult_le_compat_l. }
  split; auto. eapply least; [exact V0|exact D| |exact Hb]. eapply Rle_trans; [apply nrm_minus|]. destruct HS as [_ HS']. specialize (HS' v). lra.
Qed.

(* A stage j before the last, from the later ones. *)
Section Stage.
Variables (j : nat) (back : vec -> changes).
Hypothesis Hj : (j < pred (stages X))%nat.
Hypothesis Hback : forall v, solves X c' (fun _ _ => 0) (at_stage j v) (back v). (* X_r v and V_t v *)
Hypothesis Hlater : forall l, (l < stages X)%nat -> (j < l)%nat -> stage_bounded l.
Hypothesis Hdnu : forall l, 0 <= dnu l.
Hypothesis Hpi : forall m, (m < ports X)%nat -> 0 <= pi m /\ ((j < stage X m)%nat -> forall v, nrm O (P_ m v) <= pi m * nrm (z_ m) v).
Variables (nE nS nX wX sX omega_ nL nV rN : nat -> R) (cL : nat -> vec) (nN rn : R) (rc : vec).
Hypothesis NE : forall r, (r < ports X)%nat -> opb O (z_ r) (fun o q => Nr (stage X r) o q * eps r q) (nE r).
Hypothesis NS : forall r, (r < ports X)%nat -> opb O (z_ r) (fun o q => Nr (stage X r) o q * sigma r q) (nS r).
Hypothesis NX : forall r v, (r < ports X)%nat -> nrm (z_ r) (X_ back r v) <= nX r * nrm (width X j) v /\
  nrm (z_ r) (fun i => w (stage X r) i * ell r i * X_ back r v i) <= wX r * nrm (width X j) v /\ nrm (z_ r) (fun i => sigma r i * X_ back r v i) <= sX r * nrm (width X j) v.
Hypothesis NV : forall t v, (t < sites X)%nat -> nrm (width X (parent X t)) (V_ X back t v) <= nV t * nrm (width X j) v.
Hypothesis NL : forall m v, (m < ports X)%nat -> nrm (z_ m) (through X c' m j v) <= nL m * nrm (width X j) v /\
  nrm (z_ m) (fun p => through X c m j v p - through X c' m j v p) <= omega_ m * nrm (width X j) v.
Hypothesis CL : forall m p, (m < ports X)%nat -> (p < width X j)%nat -> nrm (z_ m) (through X c' m j (unit p)) <= cL m p.
Hypothesis Hcol : forall p, (p < width X j)%nat -> nrm O (fun o => Nr j o p) <= w j p.
Hypothesis HNr : opb O (width X j) (Nr j) nN.
(* N^_j is stored with an error *)
Hypothesis RN : (forall v, nrm O (mv (width X j) (fun o q => Nh j o q - Nr j o q) v) <= rn * nrm (width X j) v) /\
  forall p, (p < width X j)%nat -> nrm O (fun o => Nh j o p - Nr j o p) <= rc p.
Definition omega' t := omega t * bsum (ports X) (fun m => if Nat.ltb (parent X t) (stage X m) then pi m * nM m t else 0).
Definition f_ r p := bsum (z_ r) (fun i => Rabs (X_ back r (unit p) i) * (w (stage X r) i * eps r i)) + ball r * nrm (z_ r) (fun i => w (stage X r) i * ell r i * X_ back r (unit p) i).
Definition f' r p := bsum (z_ r) (fun i => Rabs (X_ back r (unit p) i) * (w (stage X r) i * sigma r i)).
Definition f'' r p := nrm (z_ r) (fun i => sigma r i * X_ back r (unit p) i) * dnu (stage X r).
Definition column_0 p := bsum (ports X) (fun r => if Nat.ltb j (stage X r) then Rmin (f_ r p) (f' r p) + f'' r p else 0) +
  bsum (sites X) (fun t => if Nat.leb j (parent X t) then omega' t * nrm (width X (parent X t)) (V_ X back t (unit p)) else 0) + rc p.
Definition g_ r := nE r * nX r + ball r * wX r.
Definition g' r := nS r * nX r.
Definition g'' r := sX r * dnu (stage X r).
Definition whole_0 := bsum (ports X) (fun r => if Nat.ltb j (stage X r) then Rmin (g_ r) (g' r) + g'' r else 0) +
  bsum (sites X) (fun t => if Nat.leb j (parent X t) then omega' t * nV t else 0) + rn.
Definition next_column p := bsum (ports X) (fun m => if Nat.ltb j (stage X m) then (cL m p + omega_ m) * pi m else 0).
Definition next_whole := bsum (ports X) (fun m => if Nat.ltb j (stage X m) then (nL m + omega_ m) * pi m else 0).
Hypothesis Hn : forall p, (p < width X j)%nat -> Rmin (w j p + column_0 p) (next_column p) <= n j p.
Hypothesis Hdn : forall p, (p < width X j)%nat -> Rmin (column_0 p) (Rmin whole_0 (w j p + n j p)) <= dn j p.
Hypothesis Hdnu_j : Rmin whole_0 (nrm (width X j) (dn j)) <= dnu j.
Hypothesis Hnu_j : Rmin (nN + dnu j) next_whole <= nu j.
Lemma nrm_unit k p : (p < k)%nat -> nrm k (unit p) = 1.
Proof. intros H. unfold nrm, nrm2. rewrite dot_unit by auto. unfold unit. rewrite Nat.eqb_refl. apply sqrt_1. Qed.
(* both bounds of the deviation: with numbers a_r for the first part of N^ diag(y) X, b_r for the size of sigma X, v_t for V *)
Lemma deviation_of v (a b vt : nat -> R) rest : (forall r, (r < ports X)%nat -> nrm O (mv (z_ r) (Nr (stage X r)) (fun q => (S_ c r q - S_ c' r q) * X_ back r v q)) <= a r) ->
  (forall r, (r < ports X)%nat -> nrm (z_ r) (fun i => sigma r i * X_ back r v i) <= b r) -> (forall t, (t < sites X)%nat -> nrm (width X (parent X t)) (V_ X back t v) <= vt t) ->
  nrm O (mv (width X j) (fun o q => Nh j o q - Nr j o q) v) <= rest ->
  nrm O (mv (width X j) (fun o q => N j o q - Nr j o q) v) <= bsum (ports X) (fun r => if Nat.ltb j (stage X r) then a r + b r * dnu (stage X r) else 0) +
    bsum (sites X) (fun t => if Nat.leb j (parent X t) then omega' t * vt t else 0) + rest.
Proof.
  intros Ha Hb Hv Hrest. pose proof HX as (Hst & Hpa & _). assert (Hj' : (j < stages X)%nat) by lia.
  destruct (before_source X c' (back v) j v HX Hc' Hj' (Hback v)) as (B1 & B2 & _).
  set (T1 := fun o => bsum (ports X) (fun r => dot (z_ r) (N (stage X r) o) (fun q => (S_ c r q - S_ c' r q) * X_ back r v q))).
  set (T2 := fun o => bsum (sites X) (fun t => site_adjoint X c N t o (fun q => L_ c t (V_ X back t v) q - L_ c' t (V_ X back t v) q))).
  rewrite (nrm_ext O _ (fun o => T1 o + T2 o + mv (width X j) (fun o q => Nh j o q - Nr j o q) v o)).
  2:{ intros o Ho. pose proof (L4_telescoping X c c' O Y HX Hc Hc' N Nh HN HNh j Hj' back Hback o v Ho) as TL. change (dot (width X j) (N j o) v - dot (width X j) (Nh j o) v = T1 o + T2 o)
    in TL. rewrite <- TL.
    unfold mv, dot. rewrite <- bsum_minus, <- bsum_plus. apply bsum_ext; intros; ring. }
  eapply Rle_trans; [apply minkowski3|]. apply Rplus_le_compat; auto. apply Rplus_le_compat.
  - eapply Rle_trans; [apply (nrm_bsum O (ports X) (fun r o => dot (z_ r) (N (stage X r) o) (fun q => (S_ c r q - S_ c' r q) * X_ back r v q)))|]. apply bsum_le; intros r Hr.
    destruct (Nat.ltb_spec j (stage X r)) as [C|C].
    + rewrite (nrm_ext O _ (fun o => mv (z_ r) (Nr (stage X r)) (fun q => (S_ c r q - S_ c' r q) * X_ back r v q) o + mv (z_ r) (fun o q => N (stage X r) o q - Nr (stage X r) o q) (fun q =>
      (S_ c r q - S_ c' r q) * X_ back r v q) o)).
      2:{ intros o _. unfold mv, dot. rewrite <- bsum_plus. apply bsum_ext; intros; ring. }
      eapply Rle_trans; [apply minkowski|]. apply Rplus_le_compat; auto. destruct (Hlater (stage X r) (Hst r Hr) C) as (_ & S2 & _). eapply Rle_trans; [apply S2|].
      rewrite Rmult_comm. apply Rmult_le_compat_r; auto. eapply Rle_trans; [|apply (Hb r Hr)]. fold (z_ r). rewrite <- (nrm_abs (z_ r) (fun i => sigma r i * X_ back r v i)).
        apply nrm_le_entries; intros i Hi.
      destruct (Hsplit r i Hr Hi) as (H1 & _). rewrite !Rabs_mult. apply Rmult_le_compat_r; [apply Rabs_pos|]. pose proof (Rle_abs (sigma r i)). lra.
    + rewrite (nrm_ext O _ (fun _ => 0)); [rewrite nrm_0; lra|]. intros o _. apply dot_ext_zero. intros q _. unfold X_. rewrite B1 by auto. ring.
  - eapply Rle_trans; [apply (nrm_bsum O (sites X) (fun t o => site_adjoint X c N t o (fun q => L_ c t (V_ X back t v) q - L_ c' t (V_ X back t v) q)))|]. apply bsum_le; intros t Ht.
    destruct (Homega t (V_ X back t v) Ht) as [O0 O1]. set (y := fun q => L_ c t (V_ X back t v) q - L_ c' t (V_ X back t v) q) in *.
    assert (Z : (t = 0%nat \/ (parent X t < j)%nat) -> forall o, site_adjoint X c N t o y = 0).
    { intros Zt o. rewrite (vec_ext y (fun _ => 0)); [apply (form_0 (site_adjoint X c N t o)), site_form; exact HX|]. intros q. unfold y. destruct Hc as (HL & Z1 & _).
      destruct Hc' as (HL' & Z2 & _). destruct Zt as [->|Zt].
      - rewrite Z1, Z2. ring.
      - rewrite (vec_ext (V_ X back t v) (fun _ => 0)) by (intros i; unfold V_; apply B2; auto). rewrite (form_0 (fun v => L_ c t v q) (HL t q)), (form_0 (fun v => L_ c' t v q) (HL' t q)). ring. }
    assert (W0 : 0 <= bsum (ports X) (fun m => if Nat.ltb (parent X t) (stage X m) then pi m * nM m t else 0)).
    { apply bsum_nonneg; intros m Hm. destruct (Nat.ltb (parent X t) (stage X m)); [|lra]. apply Rmult_le_pos; [now apply Hpi|now apply (HM m t v Hm)]. }
    assert (VT : 0 <= vt t) by (eapply Rle_trans; [apply nrm_nonneg|apply (Hv t Ht)]).
    destruct (Nat.leb_spec j (parent X t)) as [C|C].
    + destruct (Nat.eq_dec t 0) as [T0|Nt].
      * rewrite (nrm_ext O _ (fun _ => 0)) by (intros; apply Z; auto). rewrite nrm_0. apply Rmult_le_pos; auto. apply Rmult_le_pos; auto.
      * unfold site_adjoint. eapply Rle_trans; [apply (nrm_bsum O (ports X) (fun m o => port_adjoint X c N m o (M X m t y)))|]. unfold omega'.
        replace (omega t * bsum (ports X) (fun m => if Nat.ltb (parent X t) (stage X m) then pi m * nM m t else 0) * vt t) with (bsum (ports X) (fun m => if Nat.ltb (parent X t) (stage X m)
          then pi m * nM m t else 0) * (omega t * vt t)) by ring.
        rewrite <- bsum_scalr. apply bsum_le; intros m Hm. destruct (Nat.ltb_spec (parent X t) (stage X m)) as [Cm|Cm].
        -- destruct (Hpi m Hm) as [P0 P1]. destruct (HM m t y Hm) as [M0 M1]. eapply Rle_trans; [apply P1; lia|]. rewrite Rmult_assoc. apply Rmult_le_compat_l; auto. eapply Rle_trans; [exact M1|].
           apply Rmult_le_compat_l; auto. eapply Rle_trans; [exact O1|]. apply Rmult_le_compat_l; auto.
        -- rewrite (nrm_ext O _ (fun _ => 0)); [rewrite nrm_0; lra|]. intros o _. unfold port_adjoint. rewrite (vec_ext (fun q => _ * M X m t y q) (fun _ => 0));
          [apply (form_0 (dot _ _)), form_dot|]. intros q.
           destruct HX as (_ & _ & _ & _ & _ & _ & _ & ME). rewrite ME by auto. ring.
    + rewrite (nrm_ext O _ (fun _ => 0)) by (intros; apply Z; auto). rewrite nrm_0. lra.
Qed.
Lemma next_step v (a : nat -> R) : (forall m, (m < ports X)%nat -> nrm (z_ m) (through X c m j v) <= a m) -> nrm O (mv (width X j) (N j) v) <= bsum (ports X) (fun m => if Nat.ltb j (stage X
  m) then a m * pi m else 0).
Proof.
  intros Ha. rewrite (nrm_ext O _ (fun o => bsum (ports X) (fun m => P_ m (through X c m j v) o))).
  2:{ intros o Ho. unfold mv. rewrite (HN o j v Ho ltac:(lia)). destruct (Nat.eqb_spec j (pred (stages X))); [lia|]. apply Rplus_0_l. }
  eapply Rle_trans; [apply (nrm_bsum O (ports X) (fun m o => P_ m (through X c m j v) o))|]. apply bsum_le; intros m Hm. destruct (Hpi m Hm) as [P0 P1]. destruct (Nat.ltb_spec j (stage X m)) as [C|C].
  - eapply Rle_trans; [apply P1; auto|]. rewrite Rmult_comm. apply Rmult_le_compat_r; auto.
  - rewrite (nrm_ext O _ (fun _ => 0)); [rewrite nrm_0; lra|]. intros o _. unfold P_, port_adjoint. rewrite (vec_ext (fun q => _ * through X c m j v q) (fun _ => 0));
    [apply (form_0 (dot _ _)), form_dot|].
    intros q. rewrite through_later by auto. ring.
Qed.
Theorem L4_stages : stage_bounded j.
Proof.
  pose proof HX as (Hst & _). assert (Col : forall A p, (p < width X j)%nat -> nrm O (mv (width X j) A (unit p)) = nrm O (fun o => A o p)) by (intros A p Hp; apply nrm_ext; intros o _;
    unfold mv; now apply dot_unit).
  assert (D0 : forall v, nrm O (mv (width X j) (fun o q => N j o q - Nr j o q) v) <= whole_0 * nrm (width X j) v).
  { intros v. destruct RN as [R1 _]. pose proof (deviation_of v (fun r => Rmin (g_ r) (g' r) * nrm (width X j) v) (fun r => sX r * nrm (width X j) v) (fun t => nV t * nrm (width X j) v) (rn
    * nrm (width X j) v)) as D.
    eapply Rle_trans; [apply D; auto; intros r Hr|].
    - assert (Wc : forall i, (i < z_ r)%nat -> nrm O (fun o => Nr (stage X r) o i) <= w (stage X r) i) by (intros; apply Hw; auto). destruct (NX r v Hr) as (X1 & X2 & _).
      destruct (NE r Hr) as [E0 _]. destruct (NS r Hr) as [S0 _]. assert (B0 : 0 <= ball r) by (eapply Rle_trans; [apply nrm_nonneg|apply (Hzeta r Hr)]). apply (least _ (g_ r) (g' r));
        [apply nrm_nonneg| | |lra].
      + eapply Rle_trans; [exact (split_as_a_whole O (z_ r) (Nr (stage X r)) (w (stage X r)) (sigma r) (eps r) (ell r) (zeta r) (fun q => S_ c r q - S_ c' r q) (X_ back r v) (ball r) (nE r)
        Wc (fun i Hi => Hsplit r i Hr Hi) (Hzeta r Hr) (NE r Hr))|].
        unfold g_. rewrite Rmult_plus_distr_r, !Rmult_assoc. apply Rplus_le_compat; apply Rmult_le_compat_l; auto.
      + eapply Rle_trans; [exact (total_as_a_whole O (z_ r) (Nr (stage X r)) (sigma r) (eps r) (ell r) (zeta r) (fun q => S_ c r q - S_ c' r q) (X_ back r v) (nS r) (fun i Hi => Hsplit r i
        Hr Hi) (NS r Hr))|].
        unfold g'. rewrite Rmult_assoc. now apply Rmult_le_compat_l.
    - now apply NX.
    - unfold whole_0. rewrite !Rmult_plus_distr_r, <- !bsum_scalr. apply Rplus_le_compat_r. apply Rplus_le_compat; apply bsum_le; intros i _;
      [destruct (Nat.ltb j (stage X i))|destruct (Nat.leb j (parent X i))]; try lra. unfold g''. lra. }
  assert (C0 : forall p, (p < width X j)%nat -> nrm O (fun o => N j o p - Nr j o p) <= column_0 p).
  { intros p Hp. destruct RN as [_ R2]. rewrite <- (Col (fun o q => N j o q - Nr j o q) p Hp).
    eapply Rle_trans; [apply (deviation_of (unit p) (fun r => Rmin (f_ r p) (f' r p)) (fun r => nrm (z_ r) (fun i => sigma r i * X_ back r (unit p) i)) (fun t => nrm (width X (parent X t))
      (V_ X back t (unit p))) (rc p)); intros; try apply Rle_refl|].
    - assert (Wc : forall i, (i < z_ r)%nat -> nrm O (fun o => Nr (stage X r) o i) <= w (stage X r) i) by (intros; apply Hw; auto). apply Rmin_glb.
      + exact (split_by_columns O (z_ r) (Nr (stage X r)) (w (stage X r)) (sigma r) (eps r) (ell r) (zeta r) (fun q => S_ c r q - S_ c' r q) (X_ back r (unit p)) (ball r) Wc (fun i Hi =>
        Hsplit r i H Hi) (Hzeta r H)).
      + exact (total_by_columns O (z_ r) (Nr (stage X r)) (w (stage X r)) (sigma r) (eps r) (ell r) (zeta r) (fun q => S_ c r q - S_ c' r q) (X_ back r (unit p)) Wc (fun i Hi => Hsplit r i H Hi)).
    - rewrite (Col (fun o q => Nh j o q - Nr j o q) p Hp). now apply R2.
    - unfold column_0, f''. lra. }
  assert (E : forall m v, (m < ports X)%nat -> forall a, nrm (z_ m) (through X c' m j v) <= a -> nrm (z_ m) (through X c m j v) <= a + omega_ m * nrm (width X j) v).
  { intros m v Hm a Ha. rewrite (nrm_ext (z_ m) _ (fun p => through X c' m j v p + (through X c m j v p - through X c' m j v p))) by (intros; ring). eapply Rle_trans; [apply minkowski|].
    destruct (NL m v Hm). lra. }
  assert (n1 : forall p, (p < width X j)%nat -> nrm O (fun o => N j o p) <= n j p).
  { intros p Hp. eapply Rle_trans; [|apply (Hn p Hp)]. apply Rmin_glb.
    - rewrite (nrm_ext O _ (fun o => Nr j o p + (N j o p - Nr j o p))) by (intros; ring). eapply Rle_trans; [apply minkowski|]. specialize (C0 p Hp). specialize (Hcol p Hp). lra.
    - rewrite <- (Col (N j) p Hp). apply (next_step (unit p) (fun m => cL m p + omega_ m)). intros m Hm. eapply Rle_trans; [apply (E m (unit p) Hm (cL m p)); auto|]. rewrite nrm_unit by auto. lra. }
  assert (dn1 : forall p, (p < width X j)%nat -> nrm O (fun o => N j o p - Nr j o p) <= dn j p).
  { intros p Hp. eapply Rle_trans; [|apply (Hdn p Hp)]. apply Rmin_glb; auto. apply Rmin_glb.
    - rewrite <- (Col (fun o q => N j o q - Nr j o q) p Hp). eapply Rle_trans; [apply D0|]. rewrite nrm_unit by auto. lra.
    - eapply Rle_trans; [apply nrm_minus|]. specialize (n1 p Hp). specialize (Hcol p Hp). lra. }
  assert (dnu1 : forall v, nrm O (mv (width X j) (fun o q => N j o q - Nr j o q) v) <= dnu j * nrm (width X j) v).
  { intros v. eapply least; [apply nrm_nonneg|apply D0| |exact Hdnu_j]. now apply mv_by_column_norms. }
  split; [|split]; auto. intros v. eapply least; [apply nrm_nonneg| | |exact Hnu_j].
  - rewrite (nrm_ext O _ (fun o => mv (width X j) (Nr j) v o + mv (width X j) (fun o q => N j o q - Nr j o q) v o)).
    + eapply Rle_trans; [apply minkowski|]. specialize (dnu1 v). destruct HNr as [_ H]. specialize (H v). lra.
    + intros o _. unfold mv, dot. rewrite <- bsum_plus. apply bsum_ext; intros; ring.
  - eapply Rle_trans; [apply (next_step v (fun m => (nL m + omega_ m) * nrm (width X j) v))|].
    + intros m Hm. rewrite Rmult_plus_distr_r. apply E; auto. now apply NL.
    + unfold next_whole. rewrite <- bsum_scalr. apply bsum_le; intros m _. destruct (Nat.ltb j (stage X m)); lra.
Qed.
End Stage.
(* All stages, ports and sites: from the last stage, where N = Y, backwards. The numbers, for every stage j before it. *)
Section All.
Variables (back : nat -> vec -> changes) (Pr : nat -> nat -> nat -> R) (nE nS wl rP nP : nat -> R).
Hypothesis Hback : forall j v, (j < stages X)%nat -> solves X c' (fun _ _ => 0) (at_stage j v) (back j v).
Hypothesis Hdnu : forall l, 0 <= dnu l.
Hypothesis Hpi : forall m, 0 <= pi m /\ 0 <= dpi m.
Hypothesis NE : forall r, (r < ports X)%nat -> opb O (z_ r) (fun o q => Nr (stage X r) o q * eps r q) (nE r).
Hypothesis NS : forall r, (r < ports X)%nat -> opb O (z_ r) (fun o q => Nr (stage X r) o q * sigma r q) (nS r).
Hypothesis Hwl : forall r, (r < ports X)%nat -> 0 <= wl r /\ forall q, (q < z_ r)%nat -> w (stage X r) q * ell r q <= wl r.
Hypothesis HP : forall r, (r < ports X)%nat -> opb O (z_ r) (Pr r) (nP r).
Hypothesis RP : forall r, (r < ports X)%nat -> opb O (z_ r) (fun o q => Nr (stage X r) o q * S_ c' r q - Pr r o q) (rP r).
Hypothesis Hpi_r : forall r, (r < ports X)%nat ->
  Rmin (nP r + port_0 r (nE r) (nS r) (wl r) (rP r)) (Rmin (sbar r * nu (stage X r)) (nrm (z_ r) (fun q => n (stage X r) q * s r q))) <= pi r /\
  Rmin (port_0 r (nE r) (nS r) (wl r) (rP r)) (nP r + pi r) <= dpi r.
(* the last stage *)
Let k := pred (stages X).
Hypothesis Hlast : forall o i, Nr k o i = Y o i.
Hypothesis Hnu_k : forall v, nrm O (mv (width X k) Y v) <= nu k * nrm (width X k) v.
Hypothesis Hn_k : forall p, (p < width X k)%nat -> w k p <= n k p /\ 0 <= dn k p.
(* the others *)
Variables (nX wX sX omega_ nL nV : nat -> nat -> R) (cL : nat -> nat -> vec) (nN rn : nat -> R) (rc : nat -> vec).
Hypothesis NX : forall j r v, (j < k)%nat -> (r < ports X)%nat -> nrm (z_ r) (X_ (back j) r v) <= nX j r * nrm (width X j) v /\
  nrm (z_ r) (fun i => w (stage X r) i * ell r i * X_ (back j) r v i) <= wX j r * nrm (width X j) v /\ nrm (z_ r) (fun i => sigma r i * X_ (back j) r v i) <= sX j r * nrm (width X j) v.
Hypothesis NV : forall j t v, (j < k)%nat -> (t < sites X)%nat -> nrm (width X (parent X t)) (V_ X (back j) t v) <= nV j t * nrm (width X j) v.
Hypothesis NL : forall j m v, (j < k)%nat -> (m < ports X)%nat -> nrm (z_ m) (through X c' m j v) <= nL j m * nrm (width X j) v /\
  nrm (z_ m) (fun p => through X c m j v p - through X c' m j v p) <= omega_ j m * nrm (width X j) v.
Hypothesis CL : forall j m p, (j < k)%nat -> (m < ports X)%nat -> (p < width X j)%nat -> nrm (z_ m) (through X c' m j (unit p)) <= cL j m p.
Hypothesis HNr : forall j, (j < k)%nat -> opb O (width X j) (Nr j) (nN j).
Hypothesis RN : forall j, (j < k)%nat -> (forall v, nrm O (mv (width X j) (fun o q => Nh j o q - Nr j o q) v) <= rn j * nrm (width X j) v) /\
  forall p, (p < width X j)%nat -> nrm O (fun o => Nh j o p - Nr j o p) <= rc j p.
Hypothesis Hstage : forall j, (j < k)%nat -> let whole := whole_0 j nE nS (nX j) (wX j) (sX j) (nV j) (rn j) in
  (forall p, (p < width X j)%nat -> let column := column_0 j (back j) (rc j) p in
     Rmin (w j p + column) (next_column j (omega_ j) (cL j) p) <= n j p /\ Rmin column (Rmin whole (w j p + n j p)) <= dn j p) /\
  Rmin whole (nrm (width X j) (dn j)) <= dnu j /\ Rmin (nN j + dnu j) (next_whole j (omega_ j) (nL j)) <= nu j.
Lemma port_of_stage r : (r < ports X)%nat -> stage_bounded (stage X r) -> forall v, nrm O (P_ r v) <= pi r * nrm (z_ r) v /\ nrm O (fun o => P_ r v o - mv (z_ r) (Pr r) v o) <= dpi r * nrm (z_ r) v.
Proof.
  intros Hr Hs. destruct (Hpi_r r Hr) as [A B]. exact (L4_ports r (Pr r) (nE r) (nS r) (wl r) (rP r) (nP r) Hr Hs (NE r Hr) (NS r Hr) (Hwl r Hr) (HP r Hr) (RP r Hr) (pi r) (dpi r) A B).
Qed.
Lemma last_stage : (0 < stages X)%nat -> stage_bounded k.
Proof.
  intros H0. assert (E : forall o v, (o < O)%nat -> dot (width X k) (N k o) v = dot (width X k) (Y o) v).
  { intros o v Ho. rewrite (HN o k v Ho) by (unfold k; lia). fold k. rewrite Nat.eqb_refl. rewrite (bsum_ext (ports X) _ (fun _ => 0)), bsum_0; [ring|].
    intros m Hm. unfold port_adjoint. apply dot_ext_zero. intros q _. rewrite through_later; auto; [ring|]. destruct HX as (Hst & _). specialize (Hst m Hm). unfold k. lia. }
  assert (EN : forall o i, (o < O)%nat -> (i < width X k)%nat -> N k o i = Y o i) by (intros o i Ho Hi; rewrite <- (dot_unit (width X k) (N k o) i Hi), E, dot_unit; auto).
  split; [|split].
  - intros v. rewrite (nrm_ext O _ (mv (width X k) Y v)); auto. intros o Ho. now apply E.
  - intros v. rewrite (nrm_ext O _ (fun _ => 0)), nrm_0; [apply Rmult_le_pos; auto using nrm_nonneg|]. intros o Ho. unfold mv, dot. rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0; auto.
    intros i Hi. rewrite EN, Hlast by auto. ring.
  - intros p Hp. destruct (Hn_k p Hp) as [A B]. split.
    + eapply Rle_trans; [|exact A]. rewrite (nrm_ext O _ (fun o => Nr k o p)) by (intros; now rewrite EN, Hlast). apply Hw; auto. unfold k. lia.
    + rewrite (nrm_ext O _ (fun _ => 0)), nrm_0; auto. intros o Ho. rewrite EN, Hlast by auto. ring.
Qed.
Lemma all_stages : (0 < stages X)%nat -> forall j, (j < stages X)%nat -> stage_bounded j.
Proof.
  intros H0. enough (A : forall n j, (j < stages X)%nat -> (stages X - j <= n)%nat -> stage_bounded j) by (intros j Hj; apply (A (stages X)); auto; lia).
  induction n0 as [|n0 IH]; intros j Hj Hn; [lia|]. destruct (Nat.eq_dec j k) as [->|Nk]; [now apply last_stage|].
  assert (Jk : (j < k)%nat) by (unfold k in *; lia). assert (L : forall l, (l < stages X)%nat -> (j < l)%nat -> stage_bounded l) by (intros l Hl H; apply IH; auto; lia).
  destruct (Hstage j Jk) as (S1 & S2 & S3). pose proof HX as (Hst & _).
  apply (L4_stages j (back j)) with (nE := nE) (nS := nS) (nX := nX j) (wX := wX j) (sX := sX j) (omega_ := omega_ j) (nL := nL j) (nV := nV j) (cL := cL j) (nN := nN j) (rn := rn
    j) (rc := rc j); auto.
  - intros m Hm. split; [apply Hpi|]. intros H v. apply port_of_stage; auto.
  - intros p Hp. now apply S1.
  - intros p Hp. now apply S1.
Qed.
(* L4: the bounds of N_j, P_r and of every site's Pi_t; Sr t is stored at most rS off *)
Theorem L4_adjoint_rows (Sr : nat -> nat -> nat -> R) (rS nSr a b : nat -> R) : (0 < stages X)%nat ->
  (forall t, (t < sites X)%nat -> opb O (site_width X t) (Sr t) (nSr t) /\
     (forall v, nrm O (fun o => bsum (ports X) (fun m => mv (z_ m) (Pr m) (M X m t v) o) - mv (site_width X t) (Sr t) v o) <= rS t * nrm (site_width X t) v) /\
     let site_0 := bsum (ports X) (fun m => dpi m * nM m t) + rS t in
     Rmin (nSr t + site_0) (bsum (ports X) (fun m => pi m * nM m t)) <= a t /\ Rmin site_0 (nSr t + a t) <= b t) ->
  (forall j, (j < stages X)%nat -> stage_bounded j) /\
  (forall r v, (r < ports X)%nat -> nrm O (P_ r v) <= pi r * nrm (z_ r) v /\ nrm O (fun o => P_ r v o - mv (z_ r) (Pr r) v o) <= dpi r * nrm (z_ r) v) /\
  forall t v, (t < sites X)%nat -> nrm O (Pi_ t v) <= a t * nrm (site_width X t) v /\ nrm O (fun o => Pi_ t v o - mv (site_width X t) (Sr t) v o) <= b t * nrm (site_width X t) v.
Proof.
  intros H0 HS. pose proof (all_stages H0) as A. pose proof HX as (Hst & _).
  assert (B : forall r v, (r < ports X)%nat -> nrm O (P_ r v) <= pi r * nrm (z_ r) v /\ nrm O (fun o => P_ r v o - mv (z_ r) (Pr r) v o) <= dpi r * nrm (z_ r) v) by (intros;
    apply port_of_stage; auto).
  split; auto. split; auto. intros t v Ht. destruct (HS t Ht) as (S1 & S2 & S3 & S4). apply (L4_sites t Pr (Sr t) (rS t) (nSr t) (a t) (b t) Ht); auto.
Qed.
End All.
End Rows.
