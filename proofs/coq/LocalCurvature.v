(* L5 of proofs/rules-local.md. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network LocalWeb LocalSensitivities LocalReduction LocalRows.
Open Scope R_scope.

(* sum over p of y_p f_p g_p, where y_p is a column of O entries *)
Definition bilinear k (y : nat -> nat -> R) (f g : vec) : vec := fun o => bsum k (fun p => y o p * (f p * g p)).
Definition column (y : nat -> nat -> R) p : vec := fun o => y o p.
Lemma bilinear_by_columns O k y f g (w : vec) : (forall p, (p < k)%nat -> nrm O (column y p) <= w p) -> nrm O (bilinear k y f g) <= bsum k (fun p => w p * (Rabs (f p) * Rabs (g p))).
Proof.
  intros H. change (bilinear k y f g) with (mv k y (fun p => f p * g p)). eapply Rle_trans; [apply (mv_by_columns O k y _ w); exact H|]. apply Req_le, bsum_ext; intros. now rewrite Rabs_mult.
Qed.
Lemma column_nonneg O y p w : nrm O (column y p) <= w -> 0 <= w. Proof. intros H. eapply Rle_trans; [apply nrm_nonneg|exact H]. Qed.
(* step 2: with the largest weight; with the weights put to one factor *)
Lemma by_largest O k y f g w c : 0 <= c -> (forall p, (p < k)%nat -> nrm O (column y p) <= w p /\ w p <= c) -> nrm O (bilinear k y f g) <= c * nrm k f * nrm k g.
Proof.
  intros Hc H. eapply Rle_trans; [apply (bilinear_by_columns O k y f g w); intros; now apply H|]. apply Rle_trans with (c * dot k (fun p => Rabs (f p)) (fun p => Rabs (g p))).
  - unfold dot. rewrite <- bsum_scal. apply bsum_le; intros p Hp. apply Rmult_le_compat_r; [apply Rmult_le_pos; apply Rabs_pos|now apply H].
  - rewrite Rmult_assoc. apply Rmult_le_compat_l; auto. eapply Rle_trans; [apply dot_le|]. rewrite !nrm_abs. lra.
Qed.
Lemma by_weighted O k y f g w : (forall p, (p < k)%nat -> nrm O (column y p) <= w p) -> nrm O (bilinear k y f g) <= nrm k (fun p => w p * f p) * nrm k g.
Proof.
  intros H. eapply Rle_trans; [apply (bilinear_by_columns O k y f g w H)|]. rewrite <- (nrm_abs k (fun p => w p * f p)), <- (nrm_abs k g). eapply Rle_trans; [|apply dot_le].
    apply Req_le, bsum_ext; intros p Hp.
  rewrite Rabs_mult, (Rabs_pos_eq (w p)) by (apply (column_nonneg O y p); auto). ring.
Qed.
(* step 4: the roots of the weights to both *)
Lemma by_roots O k y f g w : (forall p, (p < k)%nat -> nrm O (column y p) <= w p) -> nrm O (bilinear k y f g) <= nrm k (fun p => sqrt (w p) * f p) * nrm k (fun p => sqrt (w p) * g p).
Proof.
  intros H. eapply Rle_trans; [apply (bilinear_by_columns O k y f g w H)|]. rewrite <- (nrm_abs k (fun p => sqrt (w p) * f p)), <- (nrm_abs k (fun p => sqrt (w p) * g p)). eapply Rle_trans;
    [|apply dot_le]. apply Req_le, bsum_ext; intros p Hp.
  pose proof (column_nonneg O y p (w p) (H p Hp)). rewrite !Rabs_mult, (Rabs_pos_eq (sqrt (w p))) by apply sqrt_pos.
  replace (sqrt (w p) * Rabs (f p) * (sqrt (w p) * Rabs (g p))) with (sqrt (w p) * sqrt (w p) * (Rabs (f p) * Rabs (g p))) by ring. now rewrite sqrt_sqrt.
Qed.
(* step 3: N (t o f o g), and the part of T that goes with zeta *)
Lemma products_norm k f g R0 b : 0 <= R0 -> (forall p, (p < k)%nat -> Rabs (f p) <= R0) -> nrm k g <= b -> nrm k (fun p => f p * g p) <= R0 * b.
Proof. intros H0 Hf Hg. eapply Rle_trans; [apply nrm_times_sup; eauto|]. now apply Rmult_le_compat_l. Qed.

Section Term.
(* One stage l and pair of ports r, r'. Directions a and a' of sizes x and x'; f = A_{r<-i} a, g = A_{r'<-j} a', with hats the centres. *)
Variables (O k : nat) (N Nr : nat -> nat -> R) (T Th f fh g gh : vec) (x x' : R).
Hypothesis Hx : 0 <= x.
Hypothesis Hx' : 0 <= x'.
(* L3 of the two *)
Variables (ai di ri nAi rAi aj dj rj nAj rAj : R).
Definition sensitivity_of (f fh : vec) a d r nA rA x := 0 <= d /\ 0 <= r /\ 0 <= rA /\ nrm k f <= a * x /\ nrm k (fun p => f p - fh p) <= d * x /\ nrm k fh <= nA * x /\ forall p, (p <
  k)%nat -> Rabs (f p) <= r * x /\ Rabs (fh p) <= rA * x.
Hypothesis Hf : sensitivity_of f fh ai di ri nAi rAi x.
Hypothesis Hg : sensitivity_of g gh aj dj rj nAj rAj x'.
(* L4 of N_l, L1 of the curvature *)
Variables (n w dn tau eps ell t zeta : vec) (nu dnu tbar rho : R).
Hypothesis HN : forall p, (p < k)%nat -> nrm O (column N p) <= n p /\ nrm O (column Nr p) <= w p /\ nrm O (fun o => N o p - Nr o p) <= dn p.
Hypothesis Hnu : (forall v, nrm O (mv k N v) <= nu * nrm k v) /\ (forall v, nrm O (mv k (fun o p => N o p - Nr o p) v) <= dnu * nrm k v) /\ 0 <= nu /\ 0 <= dnu.
Hypothesis HT : forall p, (p < k)%nat -> Rabs (T p - Th p) <= tau p /\ 0 <= eps p /\ 0 <= ell p /\ Rabs (T p - Th p) <= eps p + ell p * Rabs (zeta p) /\ Rabs (T p) <= t p /\ t p <= tbar.
Hypothesis Hzeta : nrm k zeta <= rho.
Hypothesis Htbar : 0 <= tbar.
Definition y_ o p := N o p * T p.
Definition yh o p := Nr o p * Th p.
Definition e_ p := w p * tau p + dn p * t p.
Lemma y_column p : (p < k)%nat -> nrm O (column y_ p) <= n p * t p.
Proof.
  intros Hp. destruct (HN p Hp) as (H1 & _). destruct (HT p Hp) as (_ & _ & _ & _ & H2 & _). unfold column, y_. rewrite (nrm_ext O _ (fun o => T p * N o p)) by (intros; ring).
    rewrite nrm_scal, Rmult_comm.
  apply Rmult_le_compat; auto using nrm_nonneg, Rabs_pos.
Qed.
Lemma yh_column p : (p < k)%nat -> nrm O (column yh p) <= w p * Rabs (Th p).
Proof.
  intros Hp. destruct (HN p Hp) as (_ & H1 & _). unfold column, yh. rewrite (nrm_ext O _ (fun o => Th p * Nr o p)) by (intros; ring). rewrite nrm_scal, Rmult_comm. apply Rmult_le_compat_r;
    auto using Rabs_pos.
Qed.
Lemma change_column p : (p < k)%nat -> nrm O (column (fun o p => y_ o p - yh o p) p) <= e_ p.
Proof.
  intros Hp. destruct (HN p Hp) as (_ & H1 & H2). destruct (HT p Hp) as (H3 & _ & _ & _ & H4 & _). unfold column, y_, yh, e_.
  rewrite (nrm_ext O _ (fun o => (T p - Th p) * Nr o p + T p * (N o p - Nr o p))) by (intros; ring). eapply Rle_trans; [apply minkowski|].
    rewrite !nrm_scal, (Rmult_comm (Rabs (T p - Th p))), (Rmult_comm (Rabs (T p))).
  apply Rplus_le_compat; apply Rmult_le_compat; auto using nrm_nonneg, Rabs_pos.
Qed.
Variables (c gi gj mw me mu_e mb mwe mwl hi hj bi bj : R).
(* c = max(n t), gamma's, max(w |t^|), max(e) and max(w eps), max(w ell), max of the roots of e and of n t; |diag(root e) A^| and |diag(root(n t)) A^| *)
Hypothesis Hmax : forall p, (p < k)%nat -> n p * t p <= c /\ w p * Rabs (Th p) <= mw /\ e_ p <= me /\ sqrt (e_ p) <= mu_e /\ sqrt (n p * t p) <= mb /\ w p * eps p <= mwe /\ w p * ell p <= mwl.
Hypothesis Hmax0 : 0 <= c /\ 0 <= mw /\ 0 <= me /\ 0 <= mu_e /\ 0 <= mb /\ 0 <= mwe /\ 0 <= mwl /\ 0 <= gi /\ 0 <= gj.
Hypothesis Hgamma : nrm k (fun p => w p * Rabs (Th p) * fh p) <= gi * x /\ nrm k (fun p => w p * Rabs (Th p) * gh p) <= gj * x'.
Hypothesis Hhalf : nrm k (fun p => sqrt (e_ p) * fh p) <= hi * x /\ nrm k (fun p => sqrt (e_ p) * gh p) <= hj * x' /\
  nrm k (fun p => sqrt (n p * t p) * fh p) <= bi * x /\ nrm k (fun p => sqrt (n p * t p) * gh p) <= bj * x'.
Definition half h m a d := Rmin (h + m * d) (m * a).
Lemma half_bound (rt : vec) v vh h m a d s : 0 <= s -> 0 <= m -> (forall p, (p < k)%nat -> 0 <= rt p <= m) -> nrm k (fun p => rt p * vh p) <= h * s -> nrm k v <= a * s ->
  nrm k (fun p => v p - vh p) <= d * s ->
  nrm k (fun p => rt p * v p) <= half h m a d * s.
Proof.
  intros Hs Hm Hr H1 H2 H3. assert (S : forall u, nrm k (fun p => rt p * u p) <= m * nrm k u) by (intros u; apply nrm_times_sup; auto; intros p Hp; destruct (Hr p Hp); rewrite Rabs_pos_eq; auto).
  eapply least; [exact Hs| | |apply Rle_refl].
  - rewrite (nrm_ext k _ (fun p => rt p * vh p + rt p * (v p - vh p))) by (intros; ring). eapply Rle_trans; [apply minkowski|]. specialize (S (fun p => v p - vh p)).
    assert (m * nrm k (fun p => v p - vh p) <= m * (d * s)) by (apply Rmult_le_compat_l; auto). lra.
  - eapply Rle_trans; [apply S|]. rewrite Rmult_assoc. now apply Rmult_le_compat_l.
Qed.
Definition top' := Rmin (c * ai * aj) (Rmin (nu * tbar * ri * aj) (nu * tbar * ai * rj)).
Definition top := Rmin top' (half bi mb ai di * half bj mb aj dj).
Definition xx := x * x'.
Lemma xx_nonneg : 0 <= xx. Proof. now apply Rmult_le_pos. Qed.
Lemma by_rows_of (A : nat -> nat -> R) u v b R0 m : 0 <= b -> 0 <= R0 -> (forall v, nrm O (mv k A v) <= b * nrm k v) -> (forall p, (p < k)%nat -> Rabs (u p) <= R0) -> nrm k v <= m ->
  nrm O (bilinear k (fun o p => A o p * T p) u v) <= b * tbar * (R0 * m).
Proof.
  intros Hb H0 HA Hu Hv. rewrite (nrm_ext O _ (mv k A (fun p => T p * (u p * v p)))) by (intros o _; unfold bilinear, mv, dot; apply bsum_ext; intros; ring). eapply Rle_trans; [apply HA|].
    rewrite Rmult_assoc. apply Rmult_le_compat_l; auto.
  eapply Rle_trans; [apply (nrm_times_sup k T (fun p => u p * v p) tbar Htbar); intros p Hp; destruct (HT p Hp) as (_ & _ & _ & _ & H1 & H2); lra|]. apply Rmult_le_compat_l; auto.
    now apply products_norm.
Qed.
Lemma swap_bilinear y u v o : bilinear k y u v o = bilinear k y v u o. Proof. apply bsum_ext; intros; ring. Qed.
Theorem L5_top : nrm O (bilinear k y_ f g) <= top * xx.
Proof.
  destruct Hf as (F0 & F1 & F2 & F3 & F4 & F5 & F6). destruct Hg as (G0 & G1 & G2 & G3 & G4 & G5 & G6). destruct Hmax0 as (C0 & _ & _ & _ & B0 & _). destruct Hnu as (N1 & _ & N0 & _).
    destruct Hhalf as (_ & _ & H1 & H2).
  pose proof (nrm_nonneg k f) as nf. pose proof (nrm_nonneg k g) as ng. eapply least; [exact xx_nonneg| | |apply Rle_refl].
  - eapply least; [exact xx_nonneg| | |apply Rle_refl].
    + eapply Rle_trans; [apply (by_largest O k y_ f g (fun p => n p * t p) c C0); intros p Hp; split; [now apply y_column|now apply Hmax]|]. unfold xx.
      replace (c * ai * aj * (x * x')) with (c * (ai * x) * (aj * x')) by ring.
      apply Rmult_le_compat; auto; [apply Rmult_le_pos; auto|]. apply Rmult_le_compat_l; auto.
    + eapply least; [exact xx_nonneg| | |apply Rle_refl].
      * unfold xx. replace (nu * tbar * ri * aj * (x * x')) with (nu * tbar * ((ri * x) * (aj * x'))) by ring. apply (by_rows_of N f g nu); auto; [now apply Rmult_le_pos|]. intros p Hp. now apply F6.
      * unfold xx. replace (nu * tbar * ai * rj * (x * x')) with (nu * tbar * ((rj * x') * (ai * x))) by ring. rewrite (nrm_ext O _ _ (fun o _ => swap_bilinear y_ f g o)).
        apply (by_rows_of N g f nu); auto; [now apply Rmult_le_pos|]. intros p Hp. now apply G6.
  - eapply Rle_trans; [apply (by_roots O k y_ f g (fun p => n p * t p) y_column)|]. unfold xx. replace (half bi mb ai di * half bj mb aj dj * (x * x')) with ((half bi mb ai di * x) * (half
    bj mb aj dj * x')) by ring.
    apply Rmult_le_compat; auto using nrm_nonneg; [apply (half_bound _ f fh)|apply (half_bound _ g gh)]; auto; intros p Hp; split; auto using sqrt_pos; now apply Hmax.
Qed.
(* the change of y with f^ from the centre and g true, both of its bounds *)
Definition mid_1 nA a := me * nA * a.
Definition mid_2 nA a := mwe * nA * a.
Definition mid_3 rA a nA r := Rmin (rA * a) (nA * r).
Definition mid rA a nA r := Rmin (mid_1 nA a) (mid_2 nA a + (rho * mwl + dnu * tbar) * mid_3 rA a nA r).
Lemma mid_bound u v nA rA a r s s' : 0 <= s -> 0 <= s' -> 0 <= rA -> 0 <= r -> nrm k u <= nA * s -> (forall p, (p < k)%nat -> Rabs (u p) <= rA * s) -> nrm k v <= a * s' ->
  (forall p, (p < k)%nat -> Rabs (v p) <= r * s') ->
  nrm O (bilinear k (fun o p => y_ o p - yh o p) u v) <= mid rA a nA r * (s * s').
Proof.
  intros Hs Hs' HrA Hr U1 U2 V1 V2. destruct Hmax0 as (_ & _ & M0 & _ & _ & E0 & L0 & _). destruct Hnu as (_ & D1 & _ & D0). assert (SS : 0 <= s * s') by now apply Rmult_le_pos.
  pose proof (nrm_nonneg k u) as nu0. pose proof (nrm_nonneg k v) as nv0. assert (R0 : 0 <= rho) by (eapply Rle_trans; [apply nrm_nonneg|exact Hzeta]).
  (* |f o g|, in both ways *)
  assert (P : nrm k (fun p => u p * v p) <= mid_3 rA a nA r * (s * s')).
  { eapply least; [exact SS| | |apply Rle_refl].
    - replace (rA * a * (s * s')) with ((rA * s) * (a * s')) by ring. apply products_norm; auto. now apply Rmult_le_pos.
    - replace (nA * r * (s * s')) with ((r * s') * (nA * s)) by ring. rewrite (nrm_ext k _ (fun p => v p * u p)) by (intros; ring). apply products_norm; auto. now apply Rmult_le_pos. }
  eapply least; [exact SS| | |apply Rle_refl].
  - eapply Rle_trans; [apply (by_largest O k _ u v e_ me M0); intros p Hp; split; [now apply change_column|now apply Hmax]|]. unfold mid_1.
    replace (me * nA * a * (s * s')) with (me * (nA * s) * (a * s')) by ring.
    apply Rmult_le_compat; auto; [apply Rmult_le_pos; auto|]. apply Rmult_le_compat_l; auto.
  - set (yT := fun p => T p - Th p). set (y1 := fun p => clamped (eps p) (yT p)).
    rewrite (nrm_ext O _ (fun o => bilinear k (fun o p => Nr o p * y1 p) u v o + bilinear k (fun o p => Nr o p * (yT p - y1 p)) u v o + bilinear k (fun o p => (N o p - Nr o p) * T p) u v o)).
    2:{ intros o _. unfold bilinear. rewrite <- !bsum_plus. apply bsum_ext; intros p _. unfold y_, yh, yT. ring. }
    assert (Col : forall (q : vec) (m : vec), (forall p, (p < k)%nat -> Rabs (q p) <= m p) -> forall p, (p < k)%nat -> nrm O (column (fun o p => Nr o p * q p) p) <= w p * m p).
    { intros q m Hq p Hp. destruct (HN p Hp) as (_ & W & _). unfold column. rewrite (nrm_ext O _ (fun o => q p * Nr o p)) by (intros; ring). rewrite nrm_scal, Rmult_comm.
      apply Rmult_le_compat; auto using nrm_nonneg, Rabs_pos. }
    eapply Rle_trans; [apply minkowski3|]. rewrite Rmult_plus_distr_r, (Rmult_plus_distr_r (rho * mwl)), Rmult_plus_distr_r, <- Rplus_assoc. apply Rplus_le_compat; [apply Rplus_le_compat|].
    + eapply Rle_trans; [apply (by_largest O k _ u v (fun p => w p * eps p) mwe E0); intros p Hp; split; [apply Col; auto; intros q Hq; apply clamped_le; now apply HT|now apply Hmax]|].
      unfold mid_2. replace (mwe * nA * a * (s * s')) with (mwe * (nA * s) * (a * s')) by ring. apply Rmult_le_compat; auto; [apply Rmult_le_pos; auto|]. apply Rmult_le_compat_l; auto.
    + eapply Rle_trans; [apply (bilinear_by_columns O k _ u v (fun p => w p * (ell p * Rabs (zeta p))))|].
      * apply Col. intros q Hq. destruct (HT q Hq) as (_ & A1 & A2 & A3 & _). apply clamped_rest; auto. apply Rmult_le_pos; auto using Rabs_pos.
      * apply Rle_trans with (mwl * dot k (fun p => Rabs (zeta p)) (fun p => Rabs (u p * v p))).
        -- unfold dot. rewrite <- bsum_scal. apply bsum_le; intros p Hp. rewrite Rabs_mult. destruct (Hmax p Hp) as (_ & _ & _ & _ & _ & _ & M).
           replace (w p * (ell p * Rabs (zeta p)) * (Rabs (u p) * Rabs (v p))) with (w p * ell p * (Rabs (zeta p) * (Rabs (u p) * Rabs (v p)))) by ring. apply Rmult_le_compat_r; auto.
             repeat apply Rmult_le_pos; apply Rabs_pos.
        -- replace (rho * mwl * mid_3 rA a nA r * (s * s')) with (mwl * (rho * (mid_3 rA a nA r * (s * s')))) by ring. apply Rmult_le_compat_l; auto. eapply Rle_trans; [apply dot_le|].
          rewrite !nrm_abs. apply Rmult_le_compat; auto using nrm_nonneg.
    + rewrite (nrm_ext O _ (mv k (fun o p => N o p - Nr o p) (fun p => T p * (u p * v p)))) by (intros o _; unfold bilinear, mv, dot; apply bsum_ext; intros; ring). eapply Rle_trans; [apply D1|].
      replace (dnu * tbar * mid_3 rA a nA r * (s * s')) with (dnu * (tbar * (mid_3 rA a nA r * (s * s')))) by ring. apply Rmult_le_compat_l; auto.
      eapply Rle_trans; [apply (nrm_times_sup k T (fun p => u p * v p) tbar Htbar); intros p Hp; destruct (HT p Hp) as (_ & _ & _ & _ & A1 & A2); lra|]. now apply Rmult_le_compat_l.
Qed.
Definition order_ij := di * c * aj + mid rAi aj nAi rj + gi * dj.
Definition order_ji := dj * c * ai + mid rAj ai nAj ri + gj * di.
Definition next_ := gi * dj + di * gj + mw * di * dj.
Definition both := half hi mu_e ai di * half hj mu_e aj dj + next_.
Lemma order_bound u uh v vh du0 av nAu rAu rv gu dv s s' : 0 <= s -> 0 <= s' -> 0 <= du0 -> 0 <= rAu -> 0 <= rv -> 0 <= gu -> nrm k (fun p => u p - uh p) <= du0 * s -> nrm k v <= av * s' ->
  nrm k uh <= nAu * s -> (forall p, (p < k)%nat -> Rabs (uh p) <= rAu * s) ->
  (forall p, (p < k)%nat -> Rabs (v p) <= rv * s') -> nrm k (fun p => w p * Rabs (Th p) * uh p) <= gu * s -> nrm k (fun p => v p - vh p) <= dv * s' ->
  nrm O (fun o => bilinear k y_ u v o - bilinear k yh uh vh o) <= (du0 * c * av + mid rAu av nAu rv + gu * dv) * (s * s').
Proof.
  intros Hs Hs' Hd HrA Hrv Hgu U1 V1 U2 U3 V2 G1 V3. destruct Hmax0 as (C0 & _).
  rewrite (nrm_ext O _ (fun o => bilinear k y_ (fun p => u p - uh p) v o + bilinear k (fun o p => y_ o p - yh o p) uh v o + bilinear k yh uh (fun p => v p - vh p) o)).
  2:{ intros o _. unfold bilinear. rewrite <- bsum_minus, <- !bsum_plus. apply bsum_ext; intros; ring. }
  eapply Rle_trans; [apply minkowski3|]. rewrite !Rmult_plus_distr_r. apply Rplus_le_compat; [apply Rplus_le_compat|].
  - eapply Rle_trans; [apply (by_largest O k y_ _ v (fun p => n p * t p) c C0); intros p Hp; split; [now apply y_column|now apply Hmax]|].
    replace (du0 * c * av * (s * s')) with (c * (du0 * s) * (av * s')) by ring. apply Rmult_le_compat; auto using nrm_nonneg; [apply Rmult_le_pos; auto using nrm_nonneg|].
      apply Rmult_le_compat_l; auto.
  - now apply mid_bound.
  - eapply Rle_trans; [apply (by_weighted O k yh uh _ (fun p => w p * Rabs (Th p)) yh_column)|]. replace (gu * dv * (s * s')) with ((gu * s) * (dv * s')) by ring. apply Rmult_le_compat;
    auto using nrm_nonneg.
Qed.
Theorem L5_change : nrm O (fun o => bilinear k y_ f g o - bilinear k yh fh gh o) <= Rmin order_ij (Rmin order_ji both) * xx.
Proof.
  destruct Hf as (F0 & F1 & F2 & F3 & F4 & F5 & F6). destruct Hg as (G0 & G1 & G2 & G3 & G4 & G5 & G6). destruct Hmax0 as (C0 & W0 & _ & E0 & _ & _ & _ & gi0 & gj0).
    destruct Hgamma as [Ga Gb]. destruct Hhalf as (H1 & H2 & _).
  eapply least; [exact xx_nonneg| | |apply Rle_refl]; [|eapply least; [exact xx_nonneg| | |apply Rle_refl]].
  - apply order_bound; auto; intros p Hp; [now apply F6|now apply G6].
  - rewrite (nrm_ext O _ (fun o => bilinear k y_ g f o - bilinear k yh gh fh o)) by (intros o _; now rewrite (swap_bilinear y_), (swap_bilinear yh)).
    unfold xx. rewrite (Rmult_comm x x'). apply order_bound; auto; intros p Hp; [now apply G6|now apply F6].
  - rewrite (nrm_ext O _ (fun o => (bilinear k (fun o p => y_ o p - yh o p) f g o + bilinear k yh fh (fun p => g p - gh p) o + bilinear k yh gh (fun p => f p - fh p) o) + bilinear k yh (fun
    p => f p - fh p) (fun p => g p - gh p) o)).
    2:{ intros o _. unfold bilinear. rewrite <- bsum_minus, <- !bsum_plus. apply bsum_ext; intros; ring. }
    eapply Rle_trans; [apply minkowski|]. unfold both, next_, xx. replace ((half hi mu_e ai di * half hj mu_e aj dj + (gi * dj + di * gj + mw * di * dj)) * (x * x')) with
      (((half hi mu_e ai di * x) * (half hj mu_e aj dj * x') + (gi * x) * (dj * x') + (gj * x') * (di * x)) + mw * (di * x) * (dj * x')) by ring.
    apply Rplus_le_compat; [eapply Rle_trans; [apply minkowski3|]; apply Rplus_le_compat; [apply Rplus_le_compat|]|].
    + eapply Rle_trans; [apply (by_roots O k _ f g e_ change_column)|]. apply Rmult_le_compat; auto using nrm_nonneg; [apply (half_bound _ f fh)|apply (half_bound _ g gh)]; auto;
      intros p Hp; split; auto using sqrt_pos; now apply Hmax.
    + eapply Rle_trans; [apply (by_weighted O k yh fh _ (fun p => w p * Rabs (Th p)) yh_column)|]. apply Rmult_le_compat; auto using nrm_nonneg.
    + eapply Rle_trans; [apply (by_weighted O k yh gh _ (fun p => w p * Rabs (Th p)) yh_column)|]. apply Rmult_le_compat; auto using nrm_nonneg.
    + eapply Rle_trans; [apply (by_largest O k yh _ _ (fun p => w p * Rabs (Th p)) mw W0); intros p Hp; split; [now apply yh_column|now apply Hmax]|]. apply Rmult_le_compat;
      auto using nrm_nonneg; [apply Rmult_le_pos; auto using nrm_nonneg|]. apply Rmult_le_compat_l; auto.
Qed.
End Term.
(* The block: the sum over the stages and pairs of ports; Ch is stored with an error. *)
Theorem L5_blocks O m (B Bh : nat -> vec) (Ch : vec) (top change : vec) nC rC X : 0 <= X -> (forall i, (i < m)%nat -> nrm O (B i) <= top i * X /\ nrm O (fun o => B i o - Bh i o) <= change i * X) ->
  nrm O Ch <= nC * X -> nrm O (fun o => bsum m (fun i => Bh i o) - Ch o) <= rC * X ->
  let C o := bsum m (fun i => B i o) in let d0 := bsum m change + rC in let sup := Rmin (bsum m top) (nC + d0) in
  nrm O C <= sup * X /\ nrm O (fun o => C o - Ch o) <= Rmin d0 (nC + sup) * X.
Proof.
  intros HX H HC HR C d0 sup. assert (D : nrm O (fun o => C o - Ch o) <= d0 * X).
  { rewrite (nrm_ext O _ (fun o => bsum m (fun i => B i o - Bh i o) + (bsum m (fun i => Bh i o) - Ch o))) by (intros o _; unfold C; rewrite bsum_minus; ring). eapply Rle_trans;
    [apply minkowski|]. unfold d0. rewrite Rmult_plus_distr_r.
    apply Rplus_le_compat; auto. eapply Rle_trans; [apply (nrm_bsum O m (fun i o => B i o - Bh i o))|]. rewrite <- bsum_scalr. apply bsum_le; intros; now apply H. }
  assert (S : nrm O C <= sup * X).
  { eapply least; [exact HX| | |apply Rle_refl].
    - eapply Rle_trans; [apply (nrm_bsum O m B)|]. rewrite <- bsum_scalr. apply bsum_le; intros; now apply H.
    - rewrite (nrm_ext O C (fun o => Ch o + (C o - Ch o))) by (intros; ring). eapply Rle_trans; [apply minkowski|]. lra. }
  split; auto. eapply least; [exact HX|exact D| |apply Rle_refl]. eapply Rle_trans; [apply nrm_minus|]. lra.
Qed.
