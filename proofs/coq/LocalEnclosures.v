(* L2 of proofs/rules-local.md: "step", "unrolled" and start, at one point. *)
Require Import Reals Lra Lia Psatz List Bool.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network LocalWeb LocalSensitivities LocalAdjoints LocalReduction LocalConclusions.
Open Scope R_scope.

Section Enclosures.
Variables (X : web) (c c' : coefficients) (U A : nat -> nat -> nat -> nat -> R).
Hypothesis HX : ordered X.
Hypothesis Hc : coefficients_of X c.
Hypothesis Hc' : coefficients_of X c'.
Hypothesis HU : transfers X c' (fun m l p => dot (width X l) (U m l p)) (fun m s p => dot (site_width X s) (A m s p)).
Let n m := width X (stage X m).
(* The values of the web at a point: bias s is beta_s b_s, the input itself for site 0; const m is c_m. *)
Variables (u z y bias const : nat -> vec).
Hypothesis Hz : forall m p, (m < ports X)%nat -> z m p = bsum (stages X) (fun l => K X m l (u l) p) + bsum (sites X) (fun s => M X m s (y s) p) + const m p.
Hypothesis Hy : forall s p, (s < sites X)%nat -> y s p = L_ c s (u (parent X s)) p + bias s p.
(* The centres: stored weights and biases; z^ is rounded, by r_m = what it should be minus z^. *)
Variables (uh zh biash rounding : nat -> vec).
Hypothesis Hzh : forall m p, (m < ports X)%nat -> zh m p + rounding m p =
  bsum (stages X) (fun l => K X m l (uh l) p) + bsum (sites X) (fun s => M X m s (fun q => L_ c' s (uh (parent X s)) q + biash s q) p) + const m p.
(* d_s = alpha_s (W_s - W_s* ) h_s + beta_s (b_s - b_s* ), and x - x^ for the input *)
Definition moves s : vec := fun q => (L_ c s (u (parent X s)) q - L_ c' s (u (parent X s)) q) + (bias s q - biash s q).
Definition bend j : vec := fun p => u j p - uh j p - bsum (ports X) (fun r => if Nat.eqb (stage X r) j then S_ c' r p * (z r p - zh r p - rounding r p) else 0).
Definition differences : changes := {| du := fun j p => u j p - uh j p; dz := fun m p => z m p - zh m p - rounding m p;
  dy := fun s q => L_ c' s (fun p => u (parent X s) p - uh (parent X s) p) q + moves s q |}.
Lemma differences_solve : solves X c' moves bend differences.
Proof.
  pose proof HX as (_ & _ & HK & HM & _). destruct Hc' as (HL & _). split; [|split]; simpl.
  - intros j p Hj. unfold bend. ring.
  - intros m p Hm. rewrite Hz by auto. replace (bsum (stages X) (fun l => K X m l (u l) p) + bsum (sites X) (fun s => M X m s (y s) p) + const m p - zh m p - rounding m p) with
      ((bsum (stages X) (fun l => K X m l (u l) p) + bsum (sites X) (fun s => M X m s (y s) p) + const m p) - (zh m p + rounding m p)) by ring. rewrite Hzh by auto.
    replace (bsum (stages X) (fun l => K X m l (u l) p) + bsum (sites X) (fun s => M X m s (y s) p) + const m p - (bsum (stages X) (fun l => K X m l (uh l) p) + bsum (sites X) (fun s => M X
      m s (fun q => L_ c' s (uh (parent X s)) q + biash s q) p) + const m p)) with
      ((bsum (stages X) (fun l => K X m l (u l) p) - bsum (stages X) (fun l => K X m l (uh l) p)) + (bsum (sites X) (fun s => M X m s (y s) p) - bsum (sites X) (fun s => M X m s (fun q =>
        L_ c' s (uh (parent X s)) q + biash s q) p))) by ring.
    rewrite <- !bsum_minus. f_equal; apply bsum_ext.
    + intros l _. symmetry. apply (form_minus (fun v => K X m l v p)), HK.
    + intros s Hs. rewrite <- (form_minus (fun v => M X m s v p)) by apply HM. f_equal. apply vec_ext; intros q. rewrite Hy by auto. unfold moves.
      rewrite (form_minus (fun v => L_ c' s v q) (u (parent X s)) (uh (parent X s)) (HL s q)). ring.
  - intros s q Hs. reflexivity.
Qed.
(* Step 5: with the values at the point and at the centres. *)
Theorem L2_equations m p : (m < ports X)%nat -> z m p - zh m p = bsum (stages X) (fun l => through X c' m l (fun q => u l q - uh l q) p) + bsum (sites X) (fun s => M X m s (moves s) p) + rounding m p.
Proof.
  intros Hm. pose proof (port_equation X c' moves bend differences m p HX Hc' differences_solve Hm) as E. unfold differences in E. cbn [dz du] in E. lra.
Qed.
(* Step 6, exactly: no mean value, and no point between. *)
Theorem L2_unrolled m p : (m < ports X)%nat -> (p < n m)%nat -> z m p - zh m p = rounding m p + bsum (sites X) (fun s => dot (site_width X s) (A m s p) (moves s)) +
  bsum (stages X) (fun l => if Nat.ltb l (stage X m) then dot (width X l) (U m l p) (bend l) else 0).
Proof.
  intros Hm Hp. pose proof (answer X c' moves bend differences _ _ m p HX Hc' differences_solve HU Hm Hp) as E. unfold differences in E. cbn [dz] in E. lra.
Qed.

(* L1, What bends, and the enclosures of the ports before m. *)
Variables (fix_ round mu : nat -> vec) (kappa r zeta : nat -> vec) (rho : nat -> R).
Hypothesis Hround : forall m p, (m < ports X)%nat -> (p < n m)%nat -> Rabs (rounding m p) <= round m p.
Variable m : nat.
Hypothesis Hm : (m < ports X)%nat.
Hypothesis Hbend : forall j p, (j < stage X m)%nat -> (p < width X j)%nat -> Rabs (bend j p) <= fix_ j p + bsum (ports X) (fun r => if Nat.eqb (stage X r) j then kappa r p * Rabs (z r p -
  zh r p) else 0).
Hypothesis Hkappa : forall r q, 0 <= kappa r q.
Hypothesis Hports : forall k, (k < ports X)%nat -> (stage X k < stage X m)%nat -> nrm (n k) (zeta k) <= rho k /\ forall q, (q < n k)%nat -> Rabs (z k q - zh k q - zeta k q) <= r k q.
(* what the sites move: a vector with entries of at most box, and one of norm at most own; x - x^ is site 0's move *)
Variables (box eo zo e0 z0 : vec) (own mu_0 rho_0 : R) (mu0 : vec).
Hypothesis Hsites : nrm (n m) zo <= own /\ forall p, (p < n m)%nat -> bsum (sites X) (fun s => if Nat.eqb s 0 then 0 else dot (site_width X s) (A m s p) (moves s)) = eo p + zo p /\ Rabs (eo
  p) <= box p.
Hypothesis Hinput : (0 < sites X)%nat /\ nrm (site_width X 0) z0 <= rho_0 /\ forall q, (q < site_width X 0)%nat -> moves 0 q = e0 q + z0 q /\ Rabs (e0 q) <= mu0 q.
Definition size_of (k : nat) (Y : nat -> R) (v : vec) := bsum k (fun q => Rabs (Y q) * v q). (* a row of |Y| v *)
Definition earlier_stage l := Nat.ltb l (stage X m).
Definition r_unrolled : vec := fun p => round m p + size_of (site_width X 0) (A m 0%nat p) mu0 + bsum (stages X) (fun l => if earlier_stage l then size_of (width X l) (U m l p) (fix_ l) else 0)
  + bsum (ports X) (fun k => if before X m k then size_of (n k) (U m (stage X k) p) (fun q => kappa k q * r k q) else 0) + box p.
Variables (nA0 : R) (nk : nat -> R).
Hypothesis NA0 : opb (n m) (site_width X 0) (A m 0%nat) nA0.
Hypothesis Nk : forall k, (k < ports X)%nat -> opb (n m) (n k) (fun p q => U m (stage X k) p q * kappa k q) (nk k).
Definition rho_unrolled := rho_0 * nA0 + bsum (ports X) (fun k => if before X m k then nk k * rho k else 0) + own.
Lemma size_dot k Y v w : (forall q, (q < k)%nat -> Rabs (v q) <= w q) -> Rabs (dot k Y v) <= size_of k Y w.
Proof.
  intros H. eapply Rle_trans; [apply abs_dot|]. apply bsum_le; intros q Hq. apply Rmult_le_compat_l; auto using Rabs_pos.
Qed.
(* A bend is a vector of size at most fix + sum of kappa r, and for each port one of size at most kappa |zeta|. *)
Hypothesis Hfix : forall l q, 0 <= fix_ l q.
Hypothesis Hr : forall k q, 0 <= r k q.
Definition a_ l q := fix_ l q + bsum (ports X) (fun k => if Nat.eqb (stage X k) l then kappa k q * r k q else 0).
Definition b_ l q := bsum (ports X) (fun k => if Nat.eqb (stage X k) l then kappa k q * Rabs (zeta k q) else 0).
Definition e_ l : vec := fun q => clamped (a_ l q) (bend l q).
Definition w_ k : vec := fun q => if Req_EM_T (b_ (stage X k) q) 0 then 0 else (bend (stage X k) q - e_ (stage X k) q) / b_ (stage X k) q * (kappa k q * Rabs (zeta k q)).
Lemma a_nonneg l q : 0 <= a_ l q.
Proof. apply Rplus_le_le_0_compat; auto. apply bsum_nonneg; intros k _. destruct (Nat.eqb (stage X k) l); [apply Rmult_le_pos; auto|lra]. Qed.
Lemma part_nonneg k q : 0 <= kappa k q * Rabs (zeta k q). Proof. apply Rmult_le_pos; auto using Rabs_pos. Qed.
Lemma b_nonneg l q : 0 <= b_ l q.
Proof. apply bsum_nonneg; intros k _. destruct (Nat.eqb (stage X k) l); [apply part_nonneg|lra]. Qed.
Lemma rest_size l q : (l < stage X m)%nat -> (q < width X l)%nat -> Rabs (bend l q - e_ l q) <= b_ l q.
Proof.
  intros Hl Hq. apply clamped_rest; auto using a_nonneg, b_nonneg. eapply Rle_trans; [apply Hbend; auto|]. unfold a_, b_. rewrite Rplus_assoc, <- bsum_plus. apply Rplus_le_compat_l.
    apply bsum_le; intros k Hk.
  destruct (Nat.eqb_spec (stage X k) l) as [E|]; [|lra]. destruct (Hports k Hk ltac:(lia)) as [_ P]. assert (Hqk : (q < n k)%nat) by (unfold n; rewrite E; auto). specialize (P q Hqk).
  assert (Rabs (z k q - zh k q) <= r k q + Rabs (zeta k q)) by (replace (z k q - zh k q) with ((z k q - zh k q - zeta k q) + zeta k q) by ring; eapply Rle_trans; [apply Rabs_triang|lra]).
  assert (kappa k q * Rabs (z k q - zh k q) <= kappa k q * (r k q + Rabs (zeta k q))) by (apply Rmult_le_compat_l; auto). lra.
Qed.
Lemma bend_split l q : (l < stage X m)%nat -> (q < width X l)%nat -> bend l q = e_ l q + bsum (ports X) (fun k => if Nat.eqb (stage X k) l then w_ k q else 0).
Proof.
  intros Hl Hq. pose proof (rest_size l q Hl Hq) as R. destruct (Req_EM_T (b_ l q) 0) as [Z|Z].
  - rewrite (bsum_ext (ports X) _ (fun _ => 0)), bsum_0.
    + rewrite Z in R. pose proof (Rabs_pos (bend l q - e_ l q)). assert (E : Rabs (bend l q - e_ l q) = 0) by lra. apply Rabs_eq_0 in E. lra.
    + intros k _. destruct (Nat.eqb_spec (stage X k) l) as [E|]; auto. unfold w_. rewrite E. destruct (Req_EM_T (b_ l q) 0); [reflexivity|contradiction].
  - rewrite (bsum_ext (ports X) _ (fun k => (bend l q - e_ l q) / b_ l q * (if Nat.eqb (stage X k) l then kappa k q * Rabs (zeta k q) else 0))).
    + rewrite bsum_scal. fold (b_ l q). field. auto.
    + intros k _. destruct (Nat.eqb_spec (stage X k) l) as [E|]; [|ring]. unfold w_. rewrite E. destruct (Req_EM_T (b_ l q) 0); [contradiction|reflexivity].
Qed.
Lemma w_size k q : (stage X k < stage X m)%nat -> (q < n k)%nat -> Rabs (w_ k q) <= kappa k q * Rabs (zeta k q).
Proof.
  intros Hl Hq. unfold w_. destruct (Req_EM_T (b_ (stage X k) q) 0) as [Z|Z]; [rewrite Rabs_R0; apply part_nonneg|]. pose proof (rest_size (stage X k) q Hl Hq) as R.
    pose proof (b_nonneg (stage X k) q) as B.
  unfold Rdiv. rewrite !Rabs_mult, Rabs_Rinv, (Rabs_pos_eq (b_ (stage X k) q)), Rabs_Rabsolu, (Rabs_pos_eq (kappa k q)) by auto. rewrite <- (Rmult_1_l (kappa k q * Rabs (zeta k q))) at 2.
    apply Rmult_le_compat_r; [apply part_nonneg|].
  apply Rmult_le_reg_r with (b_ (stage X k) q); [lra|]. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by auto. lra.
Qed.
(* the form "unrolled" *)
Definition zeta_unrolled : vec := fun p => dot (site_width X 0) (A m 0%nat p) z0 + bsum (ports X) (fun k => (if before X m k then mv (n k) (U m (stage X k)) (w_ k) else fun _ => 0) p) + zo p.
Theorem L2_unrolled_form : nrm (n m) zeta_unrolled <= rho_unrolled /\ forall p, (p < n m)%nat -> Rabs (z m p - zh m p - zeta_unrolled p) <= r_unrolled p.
Proof.
  destruct Hinput as (I0 & I1 & I2). destruct Hsites as [S1 S2]. split.
  - eapply Rle_trans; [apply minkowski3|]. unfold rho_unrolled. apply Rplus_le_compat; auto. apply Rplus_le_compat.
    + destruct NA0 as [N0 N1]. eapply Rle_trans; [apply N1|]. rewrite Rmult_comm. now apply Rmult_le_compat_r.
    + eapply Rle_trans; [apply (nrm_bsum (n m) (ports X))|]. apply bsum_le; intros k Hk. destruct (before X m k) eqn:Bk; [|rewrite nrm_0; lra]. apply Nat.ltb_lt in Bk.
      destruct (quotients (n k) (w_ k) (fun q => kappa k q * Rabs (zeta k q)) (fun q Hq => w_size k q Bk Hq)) as [g Gq]. destruct (Nk k Hk) as [N0 N1]. destruct (Hports k Hk Bk) as [P1 _].
      rewrite (nrm_ext (n m) _ (mv (n k) (fun p q => U m (stage X k) p q * kappa k q) (fun q => g q * Rabs (zeta k q)))).
      * eapply Rle_trans; [apply N1|]. apply Rmult_le_compat_l; auto. eapply Rle_trans; [|exact P1]. rewrite <- (Rmult_1_l (nrm (n k) (zeta k))), <- (nrm_abs (n k) (zeta k)).
        apply nrm_times_sup; [lra|]. intros q Hq. now apply Gq.
      * intros p _. unfold mv, dot. apply bsum_ext; intros q Hq. destruct (Gq q Hq) as [E _]. rewrite E. ring.
  - intros p Hp. destruct (S2 p Hp) as [S3 S4]. rewrite (L2_unrolled m p Hm Hp).
    assert (E1 : bsum (sites X) (fun s => dot (site_width X s) (A m s p) (moves s)) = dot (site_width X 0) (A m 0%nat p) (moves 0) + (eo p + zo p)).
    { rewrite <- S3. rewrite <- (bsum_delta (sites X) 0 (fun s => dot (site_width X s) (A m s p) (moves s)) I0), <- bsum_plus. apply bsum_ext; intros s _.
      rewrite (Nat.eqb_sym s 0). destruct (Nat.eqb 0 s); ring. }
    assert (E2 : dot (site_width X 0) (A m 0%nat p) (moves 0) = dot (site_width X 0) (A m 0%nat p) e0 + dot (site_width X 0) (A m 0%nat p) z0).
    { rewrite <- (proj1 (form_dot (site_width X 0) (A m 0%nat p))). apply dot_ext; auto. intros q Hq. now apply I2. }
    assert (E3 : bsum (stages X) (fun l => if Nat.ltb l (stage X m) then dot (width X l) (U m l p) (bend l) else 0) =
      bsum (stages X) (fun l => if earlier_stage l then dot (width X l) (U m l p) (e_ l) else 0) + bsum (ports X) (fun k => (if before X m k then mv (n k) (U m (stage X k)) (w_ k) else fun
        _ => 0) p)).
    { rewrite (bsum_ext (ports X) _ (fun k => if Nat.ltb (stage X k) (stage X m) then dot (width X (stage X k)) (U m (stage X k) p) (w_ k) else 0)) by (intros k _; unfold before;
      now destruct (Nat.ltb (stage X k) (stage X m))).
      rewrite <- (bsum_by (ports X) (stages X) (stage X) (fun l k => if Nat.ltb l (stage X m) then dot (width X l) (U m l p) (w_ k) else 0)) by apply HX. rewrite <- bsum_plus.
        apply bsum_ext; intros l _.
      unfold earlier_stage. destruct (Nat.ltb_spec l (stage X m)) as [Hl|]; [|rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0; [ring|]; intros; now destruct (Nat.eqb _ l)].
      rewrite (dot_ext (width X l) _ (U m l p) _ (fun q => e_ l q + bsum (ports X) (fun k => if Nat.eqb (stage X k) l then w_ k q else 0))) by (auto; intros; now apply bend_split).
      rewrite (proj1 (form_dot _ _)), (form_sum (dot (width X l) (U m l p)) (ports X) (fun k q => if Nat.eqb (stage X k) l then w_ k q else 0)) by apply form_dot. f_equal. apply bsum_ext; intros k _.
      destruct (Nat.eqb (stage X k) l); auto. apply (form_0 (dot _ _)), form_dot. }
    rewrite E1, E2, E3. unfold zeta_unrolled.
    replace (rounding m p + (dot (site_width X 0) (A m 0%nat p) e0 + dot (site_width X 0) (A m 0%nat p) z0 + (eo p + zo p)) + (bsum (stages X) (fun l => if earlier_stage l then dot (width X
      l) (U m l p) (e_ l) else 0) + bsum (ports X) (fun k => (if before X m k then mv (n k) (U m (stage X k)) (w_ k) else fun _ => 0) p)) -
      (dot (site_width X 0) (A m 0%nat p) z0 + bsum (ports X) (fun k => (if before X m k then mv (n k) (U m (stage X k)) (w_ k) else fun _ => 0) p) + zo p)) with
      (rounding m p + dot (site_width X 0) (A m 0%nat p) e0 + bsum (stages X) (fun l => if earlier_stage l then dot (width X l) (U m l p) (e_ l) else 0) + eo p) by ring.
    unfold r_unrolled. assert (E4 : bsum (stages X) (fun l => if earlier_stage l then size_of (width X l) (U m l p) (fix_ l) else 0) + bsum (ports X) (fun k => if before X m k then size_of
      (n k) (U m (stage X k) p) (fun q => kappa k q * r k q) else 0) =
      bsum (stages X) (fun l => if earlier_stage l then size_of (width X l) (U m l p) (a_ l) else 0)).
    { assert (E5 : bsum (ports X) (fun k => if before X m k then size_of (n k) (U m (stage X k) p) (fun q => kappa k q * r k q) else 0) =
        bsum (stages X) (fun l => bsum (ports X) (fun k => if Nat.eqb (stage X k) l then (if Nat.ltb l (stage X m) then size_of (width X l) (U m l p) (fun q => kappa k q * r k q) else 0) else 0))).
      { symmetry. exact (bsum_by (ports X) (stages X) (stage X) (fun l k => if Nat.ltb l (stage X m) then size_of (width X l) (U m l p) (fun q => kappa k q * r k q) else 0) (proj1 HX)). }
      rewrite E5, <- bsum_plus. apply bsum_ext; intros l _. unfold earlier_stage.
      destruct (Nat.ltb l (stage X m)); [|rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0; [ring|]; intros; now destruct (Nat.eqb _ l)]. unfold size_of, a_.
      rewrite (bsum_ext (width X l) (fun q => Rabs (U m l p q) * (fix_ l q + _)) (fun q => Rabs (U m l p q) * fix_ l q + bsum (ports X) (fun k => if Nat.eqb (stage X k) l then Rabs (U m l p
        q) * (kappa k q * r k q) else 0))).
      - rewrite bsum_plus. f_equal. rewrite bsum_swap. apply bsum_ext; intros k _. destruct (Nat.eqb (stage X k) l); auto. now rewrite bsum_0.
      - intros q _. rewrite Rmult_plus_distr_l, <- bsum_scal. f_equal. apply bsum_ext; intros k _. destruct (Nat.eqb (stage X k) l); ring. }
    rewrite <- !Rplus_assoc in *. rewrite (Rplus_assoc (round m p + _)), E4.
    eapply Rle_trans; [apply Rabs_triang|]. apply Rplus_le_compat; auto. eapply Rle_trans; [apply Rabs_triang|]. apply Rplus_le_compat.
    + eapply Rle_trans; [apply Rabs_triang|]. apply Rplus_le_compat; auto. apply size_dot. intros q Hq. now apply I2.
    + eapply Rle_trans; [apply abs_bsum|]. apply bsum_le; intros l _. unfold earlier_stage. destruct (Nat.ltb_spec l (stage X m)); [|rewrite Rabs_R0; lra]. apply size_dot. intros q Hq.
      apply clamped_le, a_nonneg.
Qed.
(* "unrolled by rows": entry by entry, with the moves of the sites by rows *)
Theorem L2_unrolled_by_rows p v_p : (p < n m)%nat -> Rabs (bsum (sites X) (fun s => if Nat.eqb s 0 then 0 else dot (site_width X s) (A m s p) (moves s))) <= v_p ->
  Rabs (z m p - zh m p) <= round m p + size_of (site_width X 0) (A m 0%nat p) mu0 + rho_0 * nrm (site_width X 0) (A m 0%nat p) +
    bsum (stages X) (fun l => if earlier_stage l then size_of (width X l) (U m l p) (fix_ l) else 0) + bsum (ports X) (fun k => if before X m k then size_of (n k) (U m (stage X k) p) (fun q
      => kappa k q * Rabs (z k q - zh k q)) else 0) + v_p.
Proof.
  intros Hp Hv. destruct Hinput as (I0 & I1 & I2). rewrite (L2_unrolled m p Hm Hp).
  assert (E1 : bsum (sites X) (fun s => dot (site_width X s) (A m s p) (moves s)) = dot (site_width X 0) (A m 0%nat p) (moves 0) + bsum (sites X) (fun s => if Nat.eqb s 0 then 0 else dot
    (site_width X s) (A m s p) (moves s))).
  { rewrite <- (bsum_delta (sites X) 0 (fun s => dot (site_width X s) (A m s p) (moves s)) I0), <- bsum_plus. apply bsum_ext; intros s _. rewrite (Nat.eqb_sym s 0). destruct (Nat.eqb 0 s); ring. }
  assert (E2 : dot (site_width X 0) (A m 0%nat p) (moves 0) = dot (site_width X 0) (A m 0%nat p) e0 + dot (site_width X 0) (A m 0%nat p) z0).
  { rewrite <- (proj1 (form_dot (site_width X 0) (A m 0%nat p))). apply dot_ext; auto. intros q Hq. now apply I2. }
  assert (B1 : Rabs (dot (site_width X 0) (A m 0%nat p) e0) <= size_of (site_width X 0) (A m 0%nat p) mu0) by (apply size_dot; intros q Hq; now apply I2).
  assert (B2 : Rabs (dot (site_width X 0) (A m 0%nat p) z0) <= rho_0 * nrm (site_width X 0) (A m 0%nat p)).
  { eapply Rle_trans; [apply CSn|]. rewrite Rmult_comm. apply Rmult_le_compat_r; auto using nrm_nonneg. }
  assert (B3 : Rabs (bsum (stages X) (fun l => if Nat.ltb l (stage X m) then dot (width X l) (U m l p) (bend l) else 0)) <=
    bsum (stages X) (fun l => if earlier_stage l then size_of (width X l) (U m l p) (fix_ l) else 0) + bsum (ports X) (fun k => if before X m k then size_of (n k) (U m (stage X k) p) (fun q
      => kappa k q * Rabs (z k q - zh k q)) else 0)).
  { assert (E5 : bsum (ports X) (fun k => if before X m k then size_of (n k) (U m (stage X k) p) (fun q => kappa k q * Rabs (z k q - zh k q)) else 0) =
      bsum (stages X) (fun l => bsum (ports X) (fun k => if Nat.eqb (stage X k) l then (if Nat.ltb l (stage X m) then size_of (width X l) (U m l p) (fun q => kappa k q * Rabs (z k q - zh k
        q)) else 0) else 0))).
    { symmetry. exact (bsum_by (ports X) (stages X) (stage X) (fun l k => if Nat.ltb l (stage X m) then size_of (width X l) (U m l p) (fun q => kappa k q * Rabs (z k q - zh k q)) else 0)
      (proj1 HX)). }
    rewrite E5, <- bsum_plus. eapply Rle_trans; [apply abs_bsum|]. apply bsum_le; intros l _. unfold earlier_stage. destruct (Nat.ltb_spec l (stage X m)) as [Hl|Hl].
    - eapply Rle_trans; [apply (size_dot _ _ _ (fun q => fix_ l q + bsum (ports X) (fun k => if Nat.eqb (stage X k) l then kappa k q * Rabs (z k q - zh k q) else 0))); intros; now apply Hbend|].
      apply Req_le. unfold size_of. rewrite (bsum_ext (width X l) _ (fun q => Rabs (U m l p q) * fix_ l q + bsum (ports X) (fun k => if Nat.eqb (stage X k) l then Rabs (U m l p q) * (kappa
        k q * Rabs (z k q - zh k q)) else 0))).
      + rewrite bsum_plus. f_equal. rewrite bsum_swap. apply bsum_ext; intros k _. destruct (Nat.eqb (stage X k) l); auto. now rewrite bsum_0.
      + intros q _. rewrite Rmult_plus_distr_l, <- bsum_scal. f_equal. apply bsum_ext; intros k _. destruct (Nat.eqb (stage X k) l); ring.
    - rewrite Rabs_R0. rewrite (bsum_ext (ports X) _ (fun _ => 0)), bsum_0; [lra|]. intros; now destruct (Nat.eqb _ l). }
  rewrite E1, E2. set (a1 := dot (site_width X 0) (A m 0%nat p) e0) in *. set (a2 := dot (site_width X 0) (A m 0%nat p) z0) in *.
  set (S := bsum (sites X) (fun s => if Nat.eqb s 0 then 0 else _)) in *. set (T := bsum (stages X) (fun l => if Nat.ltb l (stage X m) then dot (width X l) (U m l p) (bend l) else 0)) in *.
  pose proof (Rabs_triang (rounding m p + (a1 + a2 + S)) T). pose proof (Rabs_triang (rounding m p) (a1 + a2 + S)). pose proof (Rabs_triang (a1 + a2) S). pose proof (Rabs_triang a1 a2).
    specialize (Hround m p Hm Hp). lra.
Qed.
(* the form "step": u_l - u^_l = e'_l + sum of y_k zeta_k over the ports of l, by L1 *)
Variables (eps_u e_u y_ s_ : nat -> vec) (boxs es zs : vec) (owns : R) (slope : nat -> R).
Hypothesis Hvalues : forall l q, (l < stages X)%nat -> (l < stage X m)%nat -> (q < width X l)%nat -> u l q - uh l q = e_u l q + bsum (ports X) (fun k => if Nat.eqb (stage X k) l then y_ k q
  * zeta k q else 0) /\ Rabs (e_u l q) <= eps_u l q.
Hypothesis Hys : forall k q, (k < ports X)%nat -> (stage X k < stage X m)%nat -> (q < n k)%nat -> Rabs (y_ k q) <= s_ k q.
Hypothesis Hslope : forall k v, (k < ports X)%nat -> 0 <= slope k /\ nrm (n m) (through X c' m (stage X k) (fun q => s_ k q * v q)) <= slope k * nrm (n k) v. (* |L^ diag(s)| *)
Hypothesis Hstep : nrm (n m) zs <= owns /\ forall p, (p < n m)%nat -> bsum (sites X) (fun s => M X m s (moves s) p) = es p + zs p /\ Rabs (es p) <= boxs p.
Definition rows_of l p (v : vec) := bsum (width X l) (fun q => Rabs (through X c' m l (unit q) p) * v q). (* a row of |L^_ml| v *)
Definition r_step : vec := fun p => round m p + bsum (stages X) (fun l => if earlier_stage l then rows_of l p (eps_u l) else 0) + boxs p.
Definition rho_step := bsum (ports X) (fun k => if before X m k then slope k * rho k else 0) + owns.
Definition zeta_step : vec := fun p => bsum (ports X) (fun k => (if before X m k then through X c' m (stage X k) (fun q => y_ k q * zeta k q) else fun _ => 0) p) + zs p.
Lemma through_rows l p v w : (p < n m)%nat -> (forall q, (q < width X l)%nat -> Rabs (v q) <= w q) -> Rabs (through X c' m l v p) <= rows_of l p w.
Proof.
  intros Hp H. rewrite (map_entries (n m) (width X l) (through X c' m l) v p); auto; [|now apply through_linear|now apply through_reads].
  eapply Rle_trans; [apply abs_bsum|]. apply bsum_le; intros q Hq. rewrite Rabs_mult. apply Rmult_le_compat_l; auto using Rabs_pos.
Qed.
Theorem L2_step_form : nrm (n m) zeta_step <= rho_step /\ forall p, (p < n m)%nat -> Rabs (z m p - zh m p - zeta_step p) <= r_step p.
Proof.
  destruct Hstep as [S1 S2]. split.
  - eapply Rle_trans; [apply minkowski|]. apply Rplus_le_compat; auto. eapply Rle_trans; [apply (nrm_bsum (n m) (ports X))|]. apply bsum_le; intros k Hk. destruct (before X m k) eqn:Bk;
    [|rewrite nrm_0; lra]. apply Nat.ltb_lt in Bk.
    destruct (quotients (n k) (y_ k) (s_ k) (fun q Hq => Hys k q Hk Bk Hq)) as [g Gq]. destruct (Hslope k (fun q => g q * zeta k q) Hk) as [N0 N1]. destruct (Hports k Hk Bk) as [P1 _].
    rewrite (nrm_ext (n m) _ (through X c' m (stage X k) (fun q => s_ k q * (g q * zeta k q)))).
    + eapply Rle_trans; [exact N1|]. apply Rmult_le_compat_l; auto. eapply Rle_trans; [|exact P1]. rewrite <- (Rmult_1_l (nrm (n k) (zeta k))). apply nrm_times_sup; [lra|]. intros q Hq. now apply Gq.
    + intros p Hp. apply (through_reads X c' m (stage X k) HX Hc'); auto. intros q Hq. destruct (Gq q Hq) as [E _]. rewrite E. ring.
  - intros p Hp. destruct (S2 p Hp) as [S3 S4]. rewrite (L2_equations m p Hm), S3.
    assert (E : bsum (stages X) (fun l => through X c' m l (fun q => u l q - uh l q) p) = bsum (stages X) (fun l => if earlier_stage l then through X c' m l (e_u l) p else 0) + bsum (ports
      X) (fun k => (if before X m k then through X c' m (stage X k) (fun q => y_ k q * zeta k q) else fun _ => 0) p)).
    { rewrite (bsum_ext (ports X) _ (fun k => if Nat.ltb (stage X k) (stage X m) then through X c' m (stage X k) (fun q => y_ k q * zeta k q) p else 0)) by (intros k _; unfold before;
      now destruct (Nat.ltb (stage X k) (stage X m))).
      rewrite <- (bsum_by (ports X) (stages X) (stage X) (fun l k => if Nat.ltb l (stage X m) then through X c' m l (fun q => y_ k q * zeta k q) p else 0)) by apply HX.
        rewrite <- bsum_plus. apply bsum_ext; intros l Hl0.
      unfold earlier_stage. destruct (Nat.ltb_spec l (stage X m)) as [Hl|Hl]; [|rewrite through_later by auto; rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0; [ring|]; intros;
        now destruct (Nat.eqb _ l)].
      transitivity (through X c' m l (fun q => e_u l q + bsum (ports X) (fun k => if Nat.eqb (stage X k) l then y_ k q * zeta k q else 0)) p).
      - apply (through_reads X c' m l HX Hc'); auto. intros q Hq. now apply Hvalues.
      - pose proof (through_linear X c' m l HX Hc' p) as L. rewrite (proj1 L (e_u l) (fun q => bsum (ports X) (fun k => if Nat.eqb (stage X k) l then y_ k q * zeta k q else 0))). f_equal.
        rewrite (form_sum (fun v => through X c' m l v p) (ports X) (fun k q => if Nat.eqb (stage X k) l then y_ k q * zeta k q else 0) L). apply bsum_ext; intros k _.
          destruct (Nat.eqb (stage X k) l); auto. apply (form_0 (fun v => through X c' m l v p) L). }
    rewrite E. unfold zeta_step, r_step. set (B := bsum (ports X) _). set (C := bsum (stages X) (fun l => if earlier_stage l then through X c' m l (e_u l) p else 0)).
    replace (C + B + (es p + zs p) + rounding m p - (B + zs p)) with (rounding m p + C + es p) by ring.
    assert (HC : Rabs C <= bsum (stages X) (fun l => if earlier_stage l then rows_of l p (eps_u l) else 0)).
    { eapply Rle_trans; [apply abs_bsum|]. apply bsum_le; intros l Hl0. unfold earlier_stage. destruct (Nat.ltb_spec l (stage X m)) as [Hl|]; [|rewrite Rabs_R0; lra]. apply through_rows;
      auto. intros q Hq. now apply Hvalues. }
    pose proof (Rabs_triang (rounding m p + C) (es p)). pose proof (Rabs_triang (rounding m p) C). specialize (Hround m p Hm Hp). lra.
Qed.
(* start: at the centre point nothing moves; start_u bounds |u - u^|, bent what bends there *)
Theorem L2_start (start_u bent : nat -> vec) p : (p < n m)%nat -> (forall s q, moves s q = 0) -> (forall l q, (l < stage X m)%nat -> (q < width X l)%nat ->
  Rabs (u l q - uh l q) <= start_u l q /\ Rabs (bend l q) <= bent l q) ->
  Rabs (z m p - zh m p) <= round m p + Rmin (bsum (stages X) (fun l => if earlier_stage l then rows_of l p (start_u l) else 0)) (bsum (stages X) (fun l => if earlier_stage l then size_of
    (width X l) (U m l p) (bent l) else 0)).
Proof.
  intros Hp H0 Hs. specialize (Hround m p Hm Hp). pose proof HX as (_ & _ & _ & HM & _). apply Rle_trans with (Rabs (rounding m p) + Rabs (z m p - zh m p - rounding m p)).
  { replace (z m p - zh m p) with (rounding m p + (z m p - zh m p - rounding m p)) at 1 by ring. apply Rabs_triang. }
  apply Rplus_le_compat; auto. apply Rmin_glb.
  - rewrite (L2_equations m p Hm). rewrite (bsum_ext (sites X) _ (fun _ => 0)), bsum_0.
    + replace (bsum (stages X) (fun l => through X c' m l (fun q => u l q - uh l q) p) + 0 + rounding m p - rounding m p) with (bsum (stages X) (fun l => through X c' m l (fun q => u l q -
      uh l q) p)) by ring.
      eapply Rle_trans; [apply abs_bsum|]. apply bsum_le; intros l _. unfold earlier_stage. destruct (Nat.ltb_spec l (stage X m)) as [Hl|Hl]; [|rewrite through_later by auto; rewrite Rabs_R0; lra].
      apply through_rows; auto. intros q Hq. now apply Hs.
    + intros s _. rewrite (vec_ext (moves s) (fun _ => 0)) by auto. apply (form_0 (fun v => M X m s v p)), HM.
  - rewrite (L2_unrolled m p Hm Hp). rewrite (bsum_ext (sites X) _ (fun _ => 0)), bsum_0.
    + replace (rounding m p + 0 + bsum (stages X) (fun l => if Nat.ltb l (stage X m) then dot (width X l) (U m l p) (bend l) else 0) - rounding m p) with (bsum (stages X) (fun l => if
      Nat.ltb l (stage X m) then dot (width X l) (U m l p) (bend l) else 0)) by ring.
      eapply Rle_trans; [apply abs_bsum|]. apply bsum_le; intros l _. unfold earlier_stage. destruct (Nat.ltb_spec l (stage X m)) as [Hl|Hl]; [|rewrite Rabs_R0; lra]. apply size_dot.
        intros q Hq. now apply Hs.
    + intros s _. rewrite (vec_ext (moves s) (fun _ => 0)) by auto. apply (form_0 (dot _ _)), form_dot.
Qed.
End Enclosures.
(* gather: sum of y_i |theta_i - theta_i*| over the sources i of groups, x_g = |theta_g - theta_g*| *)
Theorem L2_gather S G (group : nat -> nat) (y x chi : vec) total : (forall s, (s < S)%nat -> (group s < G)%nat /\ 0 <= y s) -> (forall g, (g < G)%nat -> 0 <= x g) ->
  (nrm G x <= total -> bsum S (fun s => y s * x (group s)) <= total * nrm G (fun g => bsum S (fun s => if Nat.eqb (group s) g then y s else 0))) /\
  ((forall g, (g < G)%nat -> x g <= chi g) -> bsum S (fun s => y s * x (group s)) <= bsum S (fun s => y s * chi (group s))).
Proof.
  intros Hs Hx. split.
  - intros Ht. rewrite (group_sum S G group (fun s => y s * x (group s))) by (intros; now apply Hs).
    rewrite (bsum_ext G _ (fun g => bsum S (fun s => if Nat.eqb (group s) g then y s else 0) * x g)).
    + change (bsum G _) with (dot G (fun g => bsum S (fun s => if Nat.eqb (group s) g then y s else 0)) x). eapply Rle_trans; [apply dot_le|]. rewrite Rmult_comm. apply Rmult_le_compat_r;
      auto using nrm_nonneg.
    + intros g _. rewrite <- bsum_scalr. apply bsum_ext; intros s _. destruct (Nat.eqb_spec (group s) g) as [<-|]; ring.
  - intros Hc. apply bsum_le; intros s Hs'. destruct (Hs s Hs') as [H1 H2]. apply Rmult_le_compat_l; auto.
Qed.
