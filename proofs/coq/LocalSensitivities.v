(* L3 of proofs/rules-local.md. *)
Require Import Reals Lra Lia Psatz List Bool.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network LocalWeb.
Open Scope R_scope.

Lemma nrm_bsum n k (f : nat -> vec) : nrm n (fun p => bsum k (fun r => f r p)) <= bsum k (fun r => nrm n (f r)).
Proof.
  induction k; simpl; [rewrite nrm_0; lra|]. eapply Rle_trans; [apply minkowski|]. lra.
Qed.
Lemma abs_bsum k f : Rabs (bsum k f) <= bsum k (fun r => Rabs (f r)).
Proof. induction k; simpl; [rewrite Rabs_R0; lra|]. eapply Rle_trans; [apply Rabs_triang|]. lra. Qed.
Lemma nrm_minus n u v : nrm n (fun p => u p - v p) <= nrm n u + nrm n v.
Proof.
  rewrite (nrm_ext n _ (fun p => u p + -1 * v p)) by (intros; ring). eapply Rle_trans; [apply minkowski|]. rewrite nrm_scal.
  rewrite (Rabs_left (-1)) by lra. lra.
Qed.

(* X diag(y) v by the sizes of y: steps 3 and 4 of the proof *)
Lemma quotient y w : Rabs y <= w -> exists g, y = w * g /\ Rabs g <= 1.
Proof.
  intros H. destruct (Req_dec w 0) as [->|N].
  - exists 0. rewrite Rabs_R0. split; [|lra]. pose proof (Rabs_pos y). rewrite Rmult_0_l. apply Rabs_eq_0. lra.
  - pose proof (Rabs_pos y). assert (0 < w) by lra. exists (y / w). split; [field; auto|]. unfold Rdiv.
    rewrite Rabs_mult, (Rabs_pos_eq (/ w)) by (left; apply Rinv_0_lt_compat; auto). apply Rmult_le_reg_r with w; auto. field_simplify; lra.
Qed.
Lemma quotients n y w : (forall q, (q < n)%nat -> Rabs (y q) <= w q) -> exists g : vec, forall q, (q < n)%nat -> y q = w q * g q /\ Rabs (g q) <= 1.
Proof.
  intros H. induction n; [exists (fun _ => 0); lia|]. destruct IHn as [g G]; [auto|]. destruct (quotient (y n) (w n)) as [x Hx]; [auto|].
  exists (fun q => if Nat.eqb q n then x else g q). intros q Hq. destruct (Nat.eqb_spec q n) as [->|]; [exact Hx|apply G; lia].
Qed.
Lemma scaled_columns m n Y (w y : vec) c v : opb m n (fun p q => Y p q * w q) c -> (forall q, (q < n)%nat -> Rabs (y q) <= w q) ->
  nrm m (mv n Y (fun q => y q * v q)) <= c * nrm n v.
Proof.
  intros [Hc H] Hy. destruct (quotients n y w Hy) as [g G].
  rewrite (nrm_ext m _ (mv n (fun p q => Y p q * w q) (fun q => g q * v q))).
  - eapply Rle_trans; [apply H|]. apply Rmult_le_compat_l; auto. rewrite <- (Rmult_1_l (nrm n v)).
    apply nrm_times_sup; [lra|]. intros q Hq. now apply G.
  - intros p _. unfold mv, dot. apply bsum_ext; intros q Hq. destruct (G q Hq) as [E _]. rewrite E. ring.
Qed.
Lemma by_columns m n Y (l z y : vec) c v : 0 <= c -> (forall q, (q < n)%nat -> l q * nrm m (fun p => Y p q) <= c) -> (forall q, (q < n)%nat -> Rabs (y q) <= l q * Rabs (z q)) ->
  nrm m (mv n Y (fun q => y q * v q)) <= c * nrm n z * nrm n v.
Proof.
  intros Hc H Hy. unfold mv, dot. eapply Rle_trans; [apply (nrm_bsum m n (fun q p => Y p q * (y q * v q)))|].
  apply Rle_trans with (c * dot n (fun q => Rabs (z q)) (fun q => Rabs (v q))).
  - unfold dot. rewrite <- bsum_scal. apply bsum_le; intros q Hq. rewrite (nrm_ext m _ (fun p => (y q * v q) * Y p q)) by (intros; ring).
    rewrite nrm_scal, Rabs_mult. specialize (H q Hq). specialize (Hy q Hq). pose proof (nrm_nonneg m (fun p => Y p q)). pose proof (Rabs_pos (v q)). pose proof (Rabs_pos (z q)).
    apply Rle_trans with (l q * Rabs (z q) * Rabs (v q) * nrm m (fun p => Y p q)); [repeat apply Rmult_le_compat_r; auto|].
    replace (l q * Rabs (z q) * Rabs (v q) * nrm m (fun p => Y p q)) with ((l q * nrm m (fun p => Y p q)) * (Rabs (z q) * Rabs (v q))) by ring.
    apply Rmult_le_compat_r; auto. apply Rmult_le_pos; auto.
  - rewrite Rmult_assoc. apply Rmult_le_compat_l; auto. rewrite <- (nrm_abs n z), <- (nrm_abs n v). eapply Rle_trans; [apply Rle_abs|apply CSn].
Qed.
Lemma by_rows m n Y (l z y : vec) c v R0 : 0 <= R0 -> opb m n (fun p q => Y p q * l q) c -> (forall q, (q < n)%nat -> Rabs (y q) <= l q * Rabs (z q)) ->
  (forall q, (q < n)%nat -> Rabs (v q) <= R0) -> nrm m (mv n Y (fun q => y q * v q)) <= c * nrm n z * R0.
Proof.
  intros HR [Hc H] Hy Hv. destruct (quotients n y (fun q => l q * Rabs (z q)) Hy) as [g G].
  rewrite (nrm_ext m _ (mv n (fun p q => Y p q * l q) (fun q => (g q * v q) * Rabs (z q)))).
  - eapply Rle_trans; [apply H|]. rewrite Rmult_assoc. apply Rmult_le_compat_l; auto. rewrite (Rmult_comm _ R0), <- (nrm_abs n z).
    apply nrm_times_sup; auto. intros q Hq. rewrite Rabs_mult, <- (Rmult_1_l R0). apply Rmult_le_compat; auto using Rabs_pos. now apply G.
  - intros p _. unfold mv, dot. apply bsum_ext; intros q Hq. destruct (G q Hq) as [E _]. rewrite E. ring.
Qed.
(* L1, step 3: a number of size at most a + b is a sum of two *)
Definition clamped a y := Rmax (- a) (Rmin a y).
Lemma clamped_le a y : 0 <= a -> Rabs (clamped a y) <= a.
Proof. intros. unfold clamped. apply Rabs_le. split; [apply Rmax_l|]. apply Rmax_lub; [lra|apply Rmin_l]. Qed.
Lemma clamped_rest a b y : 0 <= a -> 0 <= b -> Rabs y <= a + b -> Rabs (y - clamped a y) <= b.
Proof.
  intros Ha Hb H. pose proof (Rle_abs y) as P. pose proof (Rle_abs (- y)) as Q. rewrite Rabs_Ropp in Q. unfold clamped. apply Rabs_le.
  destruct (Rle_dec a y); [rewrite Rmin_left by lra; rewrite Rmax_right by lra; lra|]. rewrite Rmin_right by lra.
  destruct (Rle_dec (- a) y); [rewrite Rmax_right by lra; lra|rewrite Rmax_left by lra; lra].
Qed.
Lemma least x a b y nu : 0 <= nu -> x <= a * nu -> x <= b * nu -> Rmin a b <= y -> x <= y * nu.
Proof.
  intros Hn Ha Hb Hy. apply Rle_trans with (Rmin a b * nu); [|now apply Rmult_le_compat_r]. unfold Rmin. destruct (Rle_dec a b); auto.
Qed.

Section Sensitivities.
(* c: the coefficients at a point of the domain; c': those of the centres; U, A: the hats of Conventions, as matrices. *)
Variables (X : web) (c c' : coefficients) (U A : nat -> nat -> nat -> nat -> R).
Hypothesis HX : ordered X.
Hypothesis Hc : coefficients_of X c.
Hypothesis Hc' : coefficients_of X c'.
Hypothesis HU : transfers X c' (fun m l p => dot (width X l) (U m l p)) (fun m s p => dot (site_width X s) (A m s p)).
Lemma ordered_M m t v p : (stage X m <= parent X t)%nat -> t <> O -> M X m t v p = 0.
Proof. destruct HX as (_ & _ & _ & _ & _ & _ & _ & H). auto. Qed.
Let z_ m := width X (stage X m).
(* the sites t >= 1 whose p(t) is before m *)
Definition takes_before m t := andb (negb (Nat.eqb t 0)) (Nat.ltb (parent X t) (stage X m)).

(* A_{m<-s} - A^_{m<-s} = sum of U^ (S_r - S^_r) A_{r<-s} + sum of A^_{m<-t} (L_t - L^_t) B_{p(t)<-s}, applied to any sources e *)
Theorem L3_telescoping e d m p : solves X c e (fun _ _ => 0) d -> (m < ports X)%nat -> (p < z_ m)%nat ->
  dz d m p - bsum (sites X) (fun t => mv (site_width X t) (A m t) (e t) p) =
  bsum (ports X) (fun r => if before X m r then mv (z_ r) (U m (stage X r)) (fun q => (S_ c r q - S_ c' r q) * dz d r q) p else 0) +
  bsum (sites X) (fun t => if takes_before m t then mv (site_width X t) (A m t) (fun q => L_ c t (du d (parent X t)) q - L_ c' t (du d (parent X t)) q) p else 0).
Proof.
  intros Hs Hm Hp. pose proof HU as (FU & EU & EA).
  rewrite (answer X c' _ _ d _ _ m p HX Hc' (as_sources X c c' e _ d Hs) HU Hm Hp). unfold mv, z_.
  assert (E1 : bsum (stages X) (fun l => if Nat.ltb l (stage X m) then dot (width X l) (U m l p)
      (fun p0 => 0 + bsum (ports X) (fun r => if Nat.eqb (stage X r) l then (S_ c r p0 - S_ c' r p0) * dz d r p0 else 0)) else 0) =
    bsum (ports X) (fun r => if before X m r then dot (width X (stage X r)) (U m (stage X r) p) (fun q => (S_ c r q - S_ c' r q) * dz d r q) else 0)).
  { unfold before. rewrite <- (bsum_by (ports X) (stages X) (stage X) (fun l r => if Nat.ltb l (stage X m) then dot (width X l) (U m l p) (fun q => (S_ c r q - S_ c' r q) * dz d r q) else
    0)) by apply HX.
    apply bsum_ext; intros l _. destruct (Nat.ltb l (stage X m)).
    - rewrite (vec_ext (fun p0 => 0 + _) _ (fun q => Rplus_0_l _)).
      rewrite (form_sum (dot (width X l) (U m l p)) (ports X) (fun r q => if Nat.eqb (stage X r) l then (S_ c r q - S_ c' r q) * dz d r q else 0)) by apply form_dot.
      apply bsum_ext; intros r _. destruct (Nat.eqb (stage X r) l); auto. apply (form_0 (dot _ _)), form_dot.
    - rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0; auto. intros r _. now destruct (Nat.eqb (stage X r) l). }
  rewrite E1. enough (E2 : bsum (sites X) (fun s => dot (site_width X s) (A m s p) (fun q => e s q + (L_ c s (du d (parent X s)) q - L_ c' s (du d (parent X s)) q))) -
    bsum (sites X) (fun t => dot (site_width X t) (A m t p) (e t)) =
    bsum (sites X) (fun t => if takes_before m t then dot (site_width X t) (A m t p) (fun q => L_ c t (du d (parent X t)) q - L_ c' t (du d (parent X t)) q) else 0)) by lra.
  rewrite <- bsum_minus. apply bsum_ext; intros t Ht. destruct (form_dot (site_width X t) (A m t p)) as [HA _].
  rewrite (HA (e t) (fun q => L_ c t (du d (parent X t)) q - L_ c' t (du d (parent X t)) q)).
  set (v := fun q => L_ c t (du d (parent X t)) q - L_ c' t (du d (parent X t)) q).
  unfold takes_before. destruct (Nat.eqb_spec t 0) as [->|Nt]; simpl.
  - rewrite (vec_ext v (fun _ => 0)). rewrite (form_0 (dot _ _)) by apply form_dot. ring. intros q. unfold v. rewrite (proj1 (proj2 Hc)), (proj1 (proj2 Hc')). ring.
  - destruct (Nat.ltb_spec (parent X t) (stage X m)); [ring|]. enough (dot (site_width X t) (A m t p) v = 0) by lra.
    rewrite (EA m t p v Hm Ht Hp). rewrite (ordered_M m t v p) by auto.
    rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0; [ring|]. intros r _. unfold before. destruct (Nat.ltb_spec (stage X r) (stage X m)); auto.
    rewrite (vec_ext (fun q => S_ c' r q * M X r t v q) (fun _ => 0)); [apply (form_0 (dot _ _)), form_dot|]. intros q.
    rewrite (ordered_M r t v q) by (auto; lia). ring.
Qed.

(* One source, one of its directions, of size nu: it makes e_s in y_s, with the centres e^_s (h^ for h in a group as a whole). *)
Variables (nu : R) (e e' : nat -> vec) (d : changes).
Hypothesis Hnu : 0 <= nu.
Hypothesis Hd : solves X c e (fun _ _ => 0) d.
(* L1 of the slopes: total and split deviation; top *)
Variables (sigma eps ell s zeta : nat -> vec) (ball sbar : nat -> R).
Hypothesis Htotal : forall r q, (r < ports X)%nat -> (q < z_ r)%nat -> Rabs (S_ c r q - S_ c' r q) <= sigma r q.
Hypothesis Hsplit : forall r q, (r < ports X)%nat -> (q < z_ r)%nat -> 0 <= eps r q /\ 0 <= ell r q /\ Rabs (S_ c r q - S_ c' r q) <= eps r q + ell r q * Rabs (zeta r q).
Hypothesis Hzeta : forall r, (r < ports X)%nat -> nrm (z_ r) (zeta r) <= ball r.
Hypothesis Htop : forall r q, (r < ports X)%nat -> (q < z_ r)%nat -> Rabs (S_ c r q) <= s r q /\ s r q <= sbar r.
Hypothesis Hsbar : forall r, 0 <= sbar r.
(* omega of Conventions *)
Variables (omega : nat -> R) (omega_ : nat -> nat -> R).
Hypothesis Homega : forall t v, (t < sites X)%nat -> 0 <= omega t /\ nrm (site_width X t) (fun q => L_ c t v q - L_ c' t v q) <= omega t * nrm (width X (parent X t)) v.
Hypothesis Homega_ : forall m l v, (m < ports X)%nat -> (l < stages X)%nat -> 0 <= omega_ m l /\ nrm (z_ m) (fun p => through X c m l v p - through X c' m l v p) <= omega_ m l * nrm (width X l) v.
(* norms of the centres; own is own^Delta; cA and cB are A^ and B^ of the direction, rounded *)
Variables (total cols rate split slope slope_rows norm_At : nat -> nat -> R) (own nA rA round M_norm M_rows nB round_B : nat -> R) (cA cB : nat -> vec).
Hypothesis Ntotal : forall m r, before X m r = true -> opb (z_ m) (z_ r) (fun p q => U m (stage X r) p q * sigma r q) (total m r).
Hypothesis Ncols : forall m r, before X m r = true -> 0 <= cols m r /\ forall q, (q < z_ r)%nat -> ell r q * nrm (z_ m) (fun p => U m (stage X r) p q) <= cols m r.
Hypothesis Nrate : forall m r, before X m r = true -> opb (z_ m) (z_ r) (fun p q => U m (stage X r) p q * ell r q) (rate m r).
Hypothesis Nsplit : forall m r, before X m r = true -> opb (z_ m) (z_ r) (fun p q => U m (stage X r) p q * eps r q) (split m r).
Hypothesis Nslope : forall m r v, before X m r = true -> 0 <= slope m r /\ nrm (z_ m) (through X c' m (stage X r) (fun q => s r q * v q)) <= slope m r * nrm (z_ r) v.
Hypothesis Nslope_rows : forall m r v p, before X m r = true -> (p < z_ m)%nat -> 0 <= slope_rows m r /\ Rabs (through X c' m (stage X r) (fun q => s r q * v q) p) <= slope_rows m r * nrm (z_ r) v.
Hypothesis NAt : forall m t, opb (z_ m) (site_width X t) (A m t) (norm_At m t).
Hypothesis Nown : forall t, (t < sites X)%nat -> nrm (site_width X t) (fun q => e t q - e' t q) <= own t * nu.
Hypothesis NA : forall m, (m < ports X)%nat -> nrm (z_ m) (cA m) <= nA m * nu /\ (forall p, (p < z_ m)%nat -> Rabs (cA m p) <= rA m * nu) /\
  nrm (z_ m) (fun p => cA m p - bsum (sites X) (fun t => mv (site_width X t) (A m t) (e' t) p)) <= round m * nu.
Hypothesis NM : forall m, (m < ports X)%nat -> nrm (z_ m) (fun p => bsum (sites X) (fun t => M X m t (e t) p)) <= M_norm m * nu /\
  forall p, (p < z_ m)%nat -> Rabs (bsum (sites X) (fun t => M X m t (e t) p)) <= M_rows m * nu.
(* the numbers that the rule bounds, as in the paragraph *)
Variables (a delta row b delta_B : nat -> R).
Definition q1 m r := cols m r * a r.
Definition q2 m r := rate m r * row r.
Definition q3 m r := split m r * a r + ball r * Rmin (q1 m r) (q2 m r).
Definition q_ m r := Rmin (q3 m r) (total m r * a r).
Definition delta_0 m := bsum (ports X) (fun r => if before X m r then q_ m r else 0) +
  bsum (sites X) (fun t => if takes_before m t then norm_At m t * omega t * b (parent X t) else 0) + bsum (sites X) (fun t => norm_At m t * own t) + round m.
Definition step m := M_norm m + bsum (ports X) (fun r => if before X m r then (slope m r + omega_ m (stage X r) * sbar r) * a r else 0).
Definition step_rows m := M_rows m + bsum (ports X) (fun r => if before X m r then (slope_rows m r + omega_ m (stage X r) * sbar r) * a r else 0).
Hypothesis Ha : forall m, (m < ports X)%nat -> Rmin (nA m + delta_0 m) (step m) <= a m.
Hypothesis Hdelta : forall m, (m < ports X)%nat -> Rmin (delta_0 m) (nA m + a m) <= delta m.
Hypothesis Hrow : forall m, (m < ports X)%nat -> 0 <= row m /\ Rmin (rA m + delta m) (Rmin (a m) (step_rows m)) <= row m.
(* the same for B: max sigma, max eps, max of ell |A^[p,:]| *)
Variables (top_sigma top_eps top_ell : nat -> R).
Hypothesis Ttop : forall r, (r < ports X)%nat -> 0 <= top_sigma r /\ 0 <= top_eps r /\ 0 <= top_ell r /\
  forall q, (q < z_ r)%nat -> sigma r q <= top_sigma r /\ eps r q <= top_eps r /\ ell r q * Rabs (cA r q) <= top_ell r * nu.
Definition q4 r := top_eps r * nA r + ball r * top_ell r.
Definition delta_B0 j := bsum (ports X) (fun r => if Nat.eqb (stage X r) j then Rmin (top_sigma r * nA r) (q4 r) + sbar r * delta r else 0) + round_B j.
Hypothesis NB : forall j, (j < stages X)%nat -> nrm (width X j) (cB j) <= nB j * nu /\
  nrm (width X j) (fun p => cB j p - bsum (ports X) (fun r => if Nat.eqb (stage X r) j then S_ c' r p * cA r p else 0)) <= round_B j * nu.
Hypothesis Hb : forall j, (j < stages X)%nat -> Rmin (nB j + delta_B0 j) (bsum (ports X) (fun r => if Nat.eqb (stage X r) j then sbar r * a r else 0)) <= b j.
Hypothesis HdeltaB : forall j, (j < stages X)%nat -> Rmin (delta_B0 j) (nB j + b j) <= delta_B j.

Definition port_bounded m := nrm (z_ m) (dz d m) <= a m * nu /\ nrm (z_ m) (fun p => dz d m p - cA m p) <= delta m * nu /\
  forall p, (p < z_ m)%nat -> Rabs (dz d m p) <= row m * nu.
Definition value_bounded j := nrm (width X j) (du d j) <= b j * nu /\ nrm (width X j) (fun p => du d j p - cB j p) <= delta_B j * nu.

Lemma by_split m r : before X m r = true -> (r < ports X)%nat -> port_bounded r ->
  nrm (z_ m) (mv (z_ r) (U m (stage X r)) (fun q => (S_ c r q - S_ c' r q) * dz d r q)) <= q_ m r * nu.
Proof.
  intros Hb' Hr (B1 & _ & B3). apply least with (a := q3 m r) (b := total m r * a r); auto; [| |unfold q_; lra].
  - set (y := fun q => S_ c r q - S_ c' r q). set (y1 := fun q => clamped (eps r q) (y q)). set (y2 := fun q => y q - y1 q).
    rewrite (nrm_ext (z_ m) _ (fun p => mv (z_ r) (U m (stage X r)) (fun q => y1 q * dz d r q) p + mv (z_ r) (U m (stage X r)) (fun q => y2 q * dz d r q) p)).
    2:{ intros p _. unfold mv, dot. rewrite <- bsum_plus. apply bsum_ext; intros q _. unfold y2, y. ring. }
    eapply Rle_trans; [apply minkowski|]. unfold q3. rewrite Rmult_plus_distr_r.
    assert (Y2 : forall q, (q < z_ r)%nat -> Rabs (y2 q) <= ell r q * Rabs (zeta r q)).
    { intros q Hq. destruct (Hsplit r q Hr Hq) as (P1 & P2 & P3). unfold y2, y1. apply clamped_rest; auto. apply Rmult_le_pos; auto using Rabs_pos. }
    apply Rplus_le_compat.
    + eapply Rle_trans; [apply (scaled_columns _ _ _ (eps r) y1 (split m r)); auto|].
      * intros q Hq. apply clamped_le. now apply (Hsplit r q).
      * rewrite Rmult_assoc. apply Rmult_le_compat_l; auto. apply (Nsplit m r Hb').
    + pose proof (Hzeta r Hr) as Z. pose proof (nrm_nonneg (z_ r) (zeta r)) as Z0. pose proof (nrm_nonneg (z_ r) (dz d r)) as D0.
      replace (ball r * Rmin (q1 m r) (q2 m r) * nu) with (Rmin (q1 m r) (q2 m r) * (ball r * nu)) by ring.
      apply least with (a := q1 m r) (b := q2 m r); [apply Rmult_le_pos; lra| | |lra].
      * destruct (Ncols m r Hb') as [C0 C]. eapply Rle_trans; [apply (by_columns _ _ _ (ell r) (zeta r) y2 (cols m r)); auto|].
        unfold q1. replace (cols m r * a r * (ball r * nu)) with (cols m r * ball r * (a r * nu)) by ring.
        apply Rmult_le_compat; auto; [apply Rmult_le_pos; auto|]. apply Rmult_le_compat_l; auto.
      * destruct (Nrate m r Hb') as [C0 C].
        eapply Rle_trans; [apply (by_rows _ _ _ (ell r) (zeta r) y2 (rate m r) (dz d r) (row r * nu)); auto; apply Rmult_le_pos; auto; apply (Hrow r Hr)|].
        unfold q2. replace (rate m r * row r * (ball r * nu)) with (rate m r * ball r * (row r * nu)) by ring.
        apply Rmult_le_compat_r; [apply Rmult_le_pos; auto; apply (Hrow r Hr)|]. apply Rmult_le_compat_l; auto.
  - eapply Rle_trans; [apply (scaled_columns _ _ _ (sigma r) (fun q => S_ c r q - S_ c' r q) (total m r)); auto|].
    rewrite Rmult_assoc. apply Rmult_le_compat_l; auto. apply (Ntotal m r Hb').
Qed.
Lemma bsum_scaled k f g : (forall i, (i < k)%nat -> f i <= g i * nu) -> bsum k f <= bsum k g * nu.
Proof. intros H. rewrite <- bsum_scalr. now apply bsum_le. Qed.
Lemma before_stage m r : before X m r = true -> (stage X r < stage X m)%nat.
Proof. apply Nat.ltb_lt. Qed.
Lemma deviation m : (m < ports X)%nat -> (forall r, (r < ports X)%nat -> (stage X r < stage X m)%nat -> port_bounded r) ->
  (forall j, (j < stage X m)%nat -> value_bounded j) -> nrm (z_ m) (fun p => dz d m p - cA m p) <= delta_0 m * nu.
Proof.
  intros Hm IP IV. destruct (NA m Hm) as (_ & _ & N3).
  set (T1 := fun p => bsum (ports X) (fun r => (if before X m r then mv (z_ r) (U m (stage X r)) (fun q => (S_ c r q - S_ c' r q) * dz d r q) else fun _ => 0) p)).
  set (T2 := fun p => bsum (sites X) (fun t => (if takes_before m t then mv (site_width X t) (A m t) (fun q => L_ c t (du d (parent X t)) q - L_ c' t (du d (parent X t)) q) else fun _ => 0) p)).
  set (T3 := fun p => bsum (sites X) (fun t => mv (site_width X t) (A m t) (fun q => e t q - e' t q) p)).
  set (T4 := fun p => cA m p - bsum (sites X) (fun t => mv (site_width X t) (A m t) (e' t) p)).
  rewrite (nrm_ext (z_ m) _ (fun p => (T1 p + T2 p + T3 p) - T4 p)).
  2:{ intros p Hp. pose proof (L3_telescoping e d m p Hd Hm Hp) as E.
    rewrite (bsum_ext (ports X) _ (fun r => (if before X m r then mv (z_ r) (U m (stage X r)) (fun q => (S_ c r q - S_ c' r q) * dz d r q) else fun _ => 0) p)) in E by (intros r _;
      now destruct (before X m r)).
    rewrite (bsum_ext (sites X) (fun t => if takes_before m t then _ else _) (fun t => (if takes_before m t then mv (site_width X t) (A m t) (fun q => L_ c t (du d (parent X t)) q - L_ c' t
      (du d (parent X t)) q) else fun _ => 0) p)) in E by (intros t _; now destruct (takes_before m t)).
    fold (T1 p) in E. fold (T2 p) in E. assert (E3 : T3 p = bsum (sites X) (fun t => mv (site_width X t) (A m t) (e t) p) - bsum (sites X) (fun t => mv (site_width X t) (A m t) (e' t) p)).
    { unfold T3. rewrite <- bsum_minus. apply bsum_ext; intros t _. apply (form_minus (dot _ _)), form_dot. }
    unfold T4. lra. }
  eapply Rle_trans; [apply nrm_minus|]. unfold delta_0. rewrite !Rmult_plus_distr_r. apply Rplus_le_compat; [|exact N3].
  eapply Rle_trans; [apply minkowski3|]. apply Rplus_le_compat; [apply Rplus_le_compat|].
  - eapply Rle_trans; [apply nrm_bsum|]. apply bsum_scaled; intros r Hr. destruct (before X m r) eqn:E; [|rewrite nrm_0; lra].
    apply by_split; auto. apply IP; auto. now apply before_stage.
  - eapply Rle_trans; [apply nrm_bsum|]. apply bsum_scaled; intros t Ht. destruct (takes_before m t) eqn:E; [|rewrite nrm_0; lra].
    apply andb_true_iff in E. destruct E as [_ E]. apply Nat.ltb_lt in E. destruct (IV (parent X t) E) as [V _]. destruct (NAt m t) as [N0 N1].
    destruct (Homega t (du d (parent X t)) Ht) as [O0 O1].
    eapply Rle_trans; [apply N1|]. rewrite !Rmult_assoc. apply Rmult_le_compat_l; auto. eapply Rle_trans; [exact O1|]. now apply Rmult_le_compat_l.
  - eapply Rle_trans; [apply nrm_bsum|]. apply bsum_scaled; intros t Ht. destruct (NAt m t) as [N0 N1].
    eapply Rle_trans; [apply N1|]. rewrite Rmult_assoc. apply Rmult_le_compat_l; auto.
Qed.
(* step 5 of the proof *)
Lemma one_step m : (m < ports X)%nat -> (forall r, (r < ports X)%nat -> (stage X r < stage X m)%nat -> port_bounded r) ->
  nrm (z_ m) (dz d m) <= step m * nu /\ forall p, (p < z_ m)%nat -> Rabs (dz d m p) <= step_rows m * nu.
Proof.
  intros Hm IP.
  assert (E : forall p, dz d m p = bsum (sites X) (fun s0 => M X m s0 (e s0) p) + bsum (ports X) (fun r => (if before X m r then through X c m (stage X r) (fun q => S_ c r q * dz d r q)
    else fun _ => 0) p)).
  { intros p. rewrite (port_equation X c e _ d m p HX Hc Hd Hm), Rplus_comm. f_equal. pose proof HX as (Hst & _).
    transitivity (bsum (ports X) (fun r => through X c m (stage X r) (fun q => S_ c r q * dz d r q) p)).
    - rewrite <- (bsum_by (ports X) (stages X) (stage X) (fun l r => through X c m l (fun q => S_ c r q * dz d r q) p)) by auto.
      apply bsum_ext; intros l Hl. destruct Hd as (Hu & _). rewrite (vec_ext (du d l) (fun p0 => bsum (ports X) (fun r => if Nat.eqb (stage X r) l then S_ c r p0 * dz d r p0 else 0))) by
        (intros q; rewrite Hu by auto; ring).
      pose proof (through_linear X c m l HX Hc p) as F. rewrite (form_sum _ (ports X) (fun r p0 => if Nat.eqb (stage X r) l then S_ c r p0 * dz d r p0 else 0) F).
      apply bsum_ext; intros r _. destruct (Nat.eqb (stage X r) l); auto. apply (form_0 (fun v => through X c m l v p)), F.
    - apply bsum_ext; intros r _. destruct (before X m r) eqn:B; auto. apply Nat.ltb_ge in B. now rewrite through_later by auto. }
  assert (T : forall r, (r < ports X)%nat -> before X m r = true -> exists g,
    (forall p, (p < z_ m)%nat -> through X c' m (stage X r) (fun q => S_ c r q * dz d r q) p = through X c' m (stage X r) (fun q => s r q * g q) p) /\
    nrm (z_ r) g <= a r * nu /\
    nrm (z_ m) (fun p => through X c m (stage X r) (fun q => S_ c r q * dz d r q) p - through X c' m (stage X r) (fun q => S_ c r q * dz d r q) p) <= omega_ m (stage X r) * sbar r * (a r * nu)).
  { intros r Hr B. destruct (IP r Hr (before_stage m r B)) as (P1 & _). destruct (quotients (z_ r) (S_ c r) (s r)) as [g G]; [intros; now apply Htop|].
    exists (fun q => g q * dz d r q). split; [|split].
    - intros p Hp. apply (through_reads X c' m (stage X r) HX Hc'); auto. intros q Hq. destruct (G q Hq) as [E0 _]. rewrite E0. ring.
    - eapply Rle_trans; [|exact P1]. rewrite <- (Rmult_1_l (nrm (z_ r) (dz d r))). apply nrm_times_sup; [lra|]. intros q Hq. now apply G.
    - pose proof HX as (Hst & _). destruct (Homega_ m (stage X r) (fun q => S_ c r q * dz d r q) Hm (Hst r Hr)) as [O0 O1].
      eapply Rle_trans; [exact O1|]. rewrite Rmult_assoc. apply Rmult_le_compat_l; auto.
      apply Rle_trans with (sbar r * nrm (z_ r) (dz d r)); [|apply Rmult_le_compat_l; auto]. apply nrm_times_sup; auto.
      intros q Hq. destruct (Htop r q Hr Hq). lra. }
  assert (Z : forall r p, through X c m (stage X r) (fun q => S_ c r q * dz d r q) p = through X c' m (stage X r) (fun q => S_ c r q * dz d r q) p +
    (through X c m (stage X r) (fun q => S_ c r q * dz d r q) p - through X c' m (stage X r) (fun q => S_ c r q * dz d r q) p)) by (intros; ring).
  destruct (NM m Hm) as [N1 N2]. split.
  - rewrite (nrm_ext _ _ _ (fun p _ => E p)). eapply Rle_trans; [apply minkowski|]. unfold step. rewrite Rmult_plus_distr_r. apply Rplus_le_compat; auto.
    eapply Rle_trans; [apply nrm_bsum|]. apply bsum_scaled; intros r Hr. destruct (before X m r) eqn:B; [|rewrite nrm_0; lra].
    destruct (T r Hr B) as (g & G1 & G2 & G3). rewrite (nrm_ext _ _ _ (fun p _ => Z r p)). eapply Rle_trans; [apply minkowski|].
    rewrite (nrm_ext (z_ m) _ _ G1). destruct (Nslope m r g B) as [S0 S1].
    replace ((slope m r + omega_ m (stage X r) * sbar r) * a r * nu) with (slope m r * (a r * nu) + omega_ m (stage X r) * sbar r * (a r * nu)) by ring.
    apply Rplus_le_compat; auto. eapply Rle_trans; [exact S1|]. now apply Rmult_le_compat_l.
  - intros p Hp. rewrite E. eapply Rle_trans; [apply Rabs_triang|]. unfold step_rows. rewrite Rmult_plus_distr_r. apply Rplus_le_compat; auto.
    eapply Rle_trans; [apply abs_bsum|]. apply bsum_scaled; intros r Hr. destruct (before X m r) eqn:B; [|rewrite Rabs_R0; lra].
    destruct (T r Hr B) as (g & G1 & G2 & G3). rewrite Z. eapply Rle_trans; [apply Rabs_triang|]. rewrite (G1 p Hp) at 1.
    replace ((slope_rows m r + omega_ m (stage X r) * sbar r) * a r * nu) with (slope_rows m r * (a r * nu) + omega_ m (stage X r) * sbar r * (a r * nu)) by ring.
    apply Rplus_le_compat.
    + destruct (Nslope_rows m r g p B Hp) as [S0 S1]. eapply Rle_trans; [exact S1|]. now apply Rmult_le_compat_l.
    + eapply Rle_trans; [|exact G3]. apply (entry_le_nrm (z_ m) (fun p => through X c m (stage X r) (fun q => S_ c r q * dz d r q) p - through X c' m (stage X r) (fun q => S_ c r q * dz d r
      q) p) p Hp).
Qed.
Lemma port_step m : (m < ports X)%nat -> (forall r, (r < ports X)%nat -> (stage X r < stage X m)%nat -> port_bounded r) ->
  (forall j, (j < stage X m)%nat -> value_bounded j) -> port_bounded m.
Proof.
  intros Hm IP IV. pose proof (deviation m Hm IP IV) as D. destruct (one_step m Hm IP) as [S1 S2]. destruct (NA m Hm) as (N1 & N2 & _).
  assert (A1 : nrm (z_ m) (dz d m) <= a m * nu).
  { apply least with (a := nA m + delta_0 m) (b := step m); auto. rewrite (nrm_ext _ _ (fun p => cA m p + (dz d m p - cA m p))) by (intros; ring).
    eapply Rle_trans; [apply minkowski|]. lra. }
  assert (D1 : nrm (z_ m) (fun p => dz d m p - cA m p) <= delta m * nu).
  { apply least with (a := delta_0 m) (b := nA m + a m); auto. eapply Rle_trans; [apply nrm_minus|]. lra. }
  split; [exact A1|]. split; [exact D1|]. intros p Hp. destruct (Hrow m Hm) as [_ R1].
  apply least with (a := rA m + delta m) (b := Rmin (a m) (step_rows m)); auto.
  - replace (dz d m p) with (cA m p + (dz d m p - cA m p)) by ring. eapply Rle_trans; [apply Rabs_triang|]. specialize (N2 p Hp).
    pose proof (entry_le_nrm (z_ m) (fun p => dz d m p - cA m p) p Hp) as E. cbv beta in E. lra.
  - apply least with (a := a m) (b := step_rows m); auto; [|lra]. eapply Rle_trans; [apply entry_le_nrm; exact Hp|exact A1].
Qed.
Lemma value_step j : (j < stages X)%nat -> (forall r, (r < ports X)%nat -> stage X r = j -> port_bounded r) -> value_bounded j.
Proof.
  intros Hj IP. destruct (NB j Hj) as [N1 N2]. pose proof Hd as (Hu & _).
  assert (Eu : forall p, du d j p = bsum (ports X) (fun r => (if Nat.eqb (stage X r) j then fun q => S_ c r q * dz d r q else fun _ => 0) p)).
  { intros p. rewrite Hu by auto. rewrite Rplus_0_r. apply bsum_ext; intros r _. now destruct (Nat.eqb (stage X r) j). }
  assert (S1 : nrm (width X j) (du d j) <= bsum (ports X) (fun r => if Nat.eqb (stage X r) j then sbar r * a r else 0) * nu).
  { rewrite (nrm_ext _ _ _ (fun p _ => Eu p)). eapply Rle_trans; [apply nrm_bsum|]. apply bsum_scaled; intros r Hr.
    destruct (Nat.eqb_spec (stage X r) j) as [Er|]; [|rewrite nrm_0; lra]. destruct (IP r Hr Er) as (P1 & _). rewrite <- Er. fold (z_ r).
    apply Rle_trans with (sbar r * nrm (z_ r) (dz d r)); [|rewrite Rmult_assoc; apply Rmult_le_compat_l; auto]. apply nrm_times_sup; auto.
    intros q Hq. destruct (Htop r q Hr Hq). lra. }
  assert (D1 : nrm (width X j) (fun p => du d j p - cB j p) <= delta_B0 j * nu).
  { set (T1 := fun p => bsum (ports X) (fun r => (if Nat.eqb (stage X r) j then fun q => (S_ c r q - S_ c' r q) * cA r q + S_ c r q * (dz d r q - cA r q) else fun _ => 0) p)).
    set (T2 := fun p => cB j p - bsum (ports X) (fun r => if Nat.eqb (stage X r) j then S_ c' r p * cA r p else 0)).
    rewrite (nrm_ext _ _ (fun p => T1 p - T2 p)).
    2:{ intros p _. rewrite Eu. unfold T1, T2. enough (bsum (ports X) (fun r => (if Nat.eqb (stage X r) j then fun q => S_ c r q * dz d r q else fun _ => 0) p) =
        bsum (ports X) (fun r => (if Nat.eqb (stage X r) j then fun q => (S_ c r q - S_ c' r q) * cA r q + S_ c r q * (dz d r q - cA r q) else fun _ => 0) p) +
        bsum (ports X) (fun r => if Nat.eqb (stage X r) j then S_ c' r p * cA r p else 0)) by lra. rewrite <- bsum_plus. apply bsum_ext; intros r _. destruct (Nat.eqb (stage X r) j); ring. }
    eapply Rle_trans; [apply nrm_minus|]. unfold delta_B0. rewrite Rmult_plus_distr_r. apply Rplus_le_compat; [|exact N2].
    eapply Rle_trans; [apply nrm_bsum|]. apply bsum_scaled; intros r Hr. destruct (Nat.eqb_spec (stage X r) j) as [Er|]; [|rewrite nrm_0; lra].
    destruct (IP r Hr Er) as (_ & P2 & _). rewrite <- Er. fold (z_ r). eapply Rle_trans; [apply minkowski|]. rewrite Rmult_plus_distr_r. apply Rplus_le_compat.
    2:{ apply Rle_trans with (sbar r * nrm (z_ r) (fun p => dz d r p - cA r p)); [|rewrite Rmult_assoc; apply Rmult_le_compat_l; auto]. apply nrm_times_sup; auto.
      intros q Hq. destruct (Htop r q Hr Hq). lra. }
    destruct (NA r Hr) as (A1 & _). destruct (Ttop r Hr) as (T0 & T3 & T4 & TT).
    apply least with (a := top_sigma r * nA r) (b := q4 r); auto; [| |lra].
    + apply Rle_trans with (top_sigma r * nrm (z_ r) (cA r)); [|rewrite Rmult_assoc; apply Rmult_le_compat_l; auto]. apply nrm_times_sup; auto.
      intros q Hq. specialize (Htotal r q Hr Hq). destruct (TT q Hq). lra.
    + unfold q4. set (y := fun q => S_ c r q - S_ c' r q). rewrite (nrm_ext _ _ (fun q => clamped (eps r q) (y q) * cA r q + (y q - clamped (eps r q) (y q)) * cA r q)) by (intros; unfold y; ring).
      eapply Rle_trans; [apply minkowski|]. rewrite Rmult_plus_distr_r. apply Rplus_le_compat.
      * apply Rle_trans with (top_eps r * nrm (z_ r) (cA r)); [|rewrite Rmult_assoc; apply Rmult_le_compat_l; auto]. apply nrm_times_sup; auto.
        intros q Hq. destruct (Hsplit r q Hr Hq) as (P1 & _). eapply Rle_trans; [now apply clamped_le|]. now apply TT.
      * apply Rle_trans with (top_ell r * nu * nrm (z_ r) (zeta r)).
        -- rewrite <- (Rabs_pos_eq (top_ell r * nu)) by (apply Rmult_le_pos; auto). rewrite <- nrm_scal, <- (nrm_abs _ (fun i => top_ell r * nu * zeta r i)).
           apply nrm_le_entries; intros q Hq. destruct (Hsplit r q Hr Hq) as (P1 & P3 & P4). destruct (TT q Hq) as (_ & _ & T5).
           rewrite Rabs_mult, (Rabs_mult (top_ell r * nu)), (Rabs_pos_eq (top_ell r * nu)) by (apply Rmult_le_pos; auto).
           assert (C : Rabs (y q - clamped (eps r q) (y q)) <= ell r q * Rabs (zeta r q)) by (apply clamped_rest; auto; apply Rmult_le_pos; auto using Rabs_pos).
           apply Rle_trans with (ell r q * Rabs (zeta r q) * Rabs (cA r q)); [apply Rmult_le_compat_r; auto using Rabs_pos|].
           replace (ell r q * Rabs (zeta r q) * Rabs (cA r q)) with (ell r q * Rabs (cA r q) * Rabs (zeta r q)) by ring. apply Rmult_le_compat_r; auto using Rabs_pos.
        -- replace (ball r * top_ell r * nu) with (top_ell r * nu * ball r) by ring. apply Rmult_le_compat_l; auto. apply Rmult_le_pos; auto. }
  assert (B1 : nrm (width X j) (du d j) <= b j * nu).
  { eapply least; [exact Hnu| |exact S1|apply Hb; auto]. rewrite (nrm_ext _ _ (fun p => cB j p + (du d j p - cB j p))) by (intros; ring).
    eapply Rle_trans; [apply minkowski|]. lra. }
  split; [exact B1|]. eapply least; [exact Hnu|exact D1| |apply HdeltaB; auto]. eapply Rle_trans; [apply nrm_minus|]. lra.
Qed.
Theorem L3_sensitivities : (forall m, (m < ports X)%nat -> port_bounded m) /\ (forall j, (j < stages X)%nat -> value_bounded j).
Proof.
  pose proof HX as (Hst & _).
  assert (Q : forall n, (forall m, (m < ports X)%nat -> (stage X m < n)%nat -> port_bounded m) /\ (forall j, (j < stages X)%nat -> (j < n)%nat -> value_bounded j)).
  { induction n as [|n [IP IV]]; [split; intros; lia|].
    assert (P : forall m, (m < ports X)%nat -> (stage X m < S n)%nat -> port_bounded m).
    { intros m Hm H. apply port_step; auto; intros; [apply IP; auto; lia|]. apply IV; [specialize (Hst m Hm)|]; lia. }
    split; auto. intros j Hj H. apply value_step; auto. intros r Hr E. apply P; auto. lia. }
  split; intros; [apply (Q (stages X)); auto|]. apply (Q (stages X)); auto.
Qed.
End Sensitivities.
