(* L16 of proofs/rules-local.md: the steps of R14 (Chains.v) along a web that is a chain. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets Affine Rules Chains Recursion LocalWeb.
Open Scope R_scope.

(* Each stage j >= 1 has one port, j too, which takes stage j - 1 alone. *)
Definition web_is_chain X c := ports X = stages X /\ (forall m, (m < ports X)%nat -> stage X m = m) /\ (forall m l v p, S l <> m -> LocalWeb.through X c m l v p = 0).
Section Chain.
Variables (X : web) (c : coefficients).
Hypothesis HX : ordered X.
Hypothesis Hc : coefficients_of X c.
Hypothesis HC : web_is_chain X c.
Let n j := width X j.
(* Port m: M = L^_{m,m-1}, omega, own^2; the multiplier f and R, or None where omega = 0. *)
Variables (Mh : nat -> mat) (omega own2 : nat -> R) (mult : nat -> option (R * mat)).
(* Stage j: middles and half-widths of the slopes' ranges, E and R; None for the identity. *)
Variable bend : nat -> option (vec * vec * vec * mat).
Definition port_next m (A : mat) : mat := match mult m with
  | Some (f, T) => move_next (n (pred m)) (Mh m) A T (omega m) f (own2 m) | None => fixed_next (n (pred m)) (Mh m) A (own2 m) end.
Definition port_valid m (A : mat) : Prop := match mult m with
  | Some (f, T) => 0 <= f /\ symmetric (n (pred m)) T /\ block_psd (n (pred m)) (n (pred m)) (move_Z A f) A T | None => omega m = 0 end.
Definition stage_next j (A : mat) : mat := match bend j with Some (ce, s, e, T) => bend_next ce e A T | None => A end.
Definition stage_valid j (A : mat) : Prop := match bend j with
  | Some (ce, s, e, T) => (forall i, (i < n j)%nat -> 0 <= e i) /\ symmetric (n j) T /\ block_psd (n j) (n j) (bend_Z s e A) (bend_Y ce s A) T | None => True end.
(* X at u_j and at z_j, which may be rounded up at every step. *)
Variables At Pt : nat -> mat.
Definition rounded_up j (A A' : mat) := symmetric (n j) A' /\ below (n j) A A'.
Definition steps_valid k := forall i, (i < k)%nat -> port_valid (S i) (At i) /\ rounded_up (S i) (port_next (S i) (At i)) (Pt (S i)) /\
  stage_valid (S i) (Pt (S i)) /\ rounded_up (S i) (stage_next (S i) (Pt (S i))) (At (S i)).
(* L1: the slopes in their ranges; L_{m,m-1} = M + D *)
Hypothesis Hslopes : forall j q, (j < stages X)%nat -> (q < n j)%nat -> match bend j with Some (ce, s, e, T) => Rabs (S_ c j q - ce q) <= s q | None => S_ c j q = 1 end.
Variable D : nat -> mat.
Hypothesis HD : forall m, (0 < m < stages X)%nat -> opb (n m) (n (pred m)) (D m) (omega m) /\
  forall v p, (p < n m)%nat -> LocalWeb.through X c m (pred m) v p = mv (n (pred m)) (fun q i => Mh m q i + D m q i) v p.
(* one direction; w_m is its part for the site of port m, so that |M_ms a_s|^2 <= own^2 w_m *)
Variables (a : nat -> vec) (d : changes) (w : nat -> R).
Hypothesis Hd : solves X c a (fun _ _ => 0) d.
Definition own_part m : vec := fun p => bsum (sites X) (fun s => M X m s (a s) p).
Hypothesis Hown : forall m, (0 < m < stages X)%nat -> 0 <= own2 m /\ 0 <= w m /\ nrm2 (n m) (own_part m) <= own2 m * w m.

Definition bounded k (A : mat) (v : vec) W := forall y, dot k y v * dot k y v <= quad k A y * W.
Lemma stage_step j A W : (j < stages X)%nat -> symmetric (n j) A -> stage_valid j A -> 0 <= W -> bounded (n j) A (dz d j) W ->
  symmetric (n j) (stage_next j A) /\ bounded (n j) (stage_next j A) (du d j) W.
Proof.
  intros Hj HS HV W0 HB. destruct HC as (Ep & Es & _).
  assert (Eu : forall q, du d j q = S_ c j q * dz d j q).
  { intros q. destruct Hd as (Hu & _). rewrite Hu by auto. rewrite Rplus_0_r. rewrite (bsum_ext (ports X) _ (fun r => if Nat.eqb j r then S_ c r q * dz d r q else 0)).
    - apply (bsum_delta (ports X) j (fun r => S_ c r q * dz d r q)). now rewrite Ep.
    - intros r Hr. rewrite Es by auto. now rewrite Nat.eqb_sym. }
  assert (P : forall y, dot (n j) y (du d j) = dot (n j) (fun q => S_ c j q * y q) (dz d j)) by (intros y; apply bsum_ext; intros; rewrite Eu; ring).
  unfold stage_next, stage_valid in *. pose proof (fun q => Hslopes j q Hj) as Sl. destruct (bend j) as [[[[ce s] e] T]|].
  - destruct HV as (He & HT & Hb). split.
    + intros i l Hi Hl. unfold bend_next, diagonal. rewrite (HS i l), (HT i l), (Nat.eqb_sym l i) by auto. destruct (Nat.eqb_spec i l) as [->|]; ring.
    + intros y. rewrite P. eapply Rle_trans; [apply HB|]. apply Rmult_le_compat_r; auto. apply (activation_step (n j) ce s e A T); auto.
  - split; auto. intros y. rewrite P. rewrite (Chains.dot_ext (n j) _ (dz d j) y (dz d j)); [apply HB|]. intros q Hq. split; auto. rewrite (Sl q Hq). ring.
Qed.
Lemma port_step m A W : (0 < m < stages X)%nat -> symmetric (n (pred m)) A -> (forall y, 0 <= quad (n (pred m)) A y) -> port_valid m A -> 0 <= W -> bounded (n (pred m)) A (du d (pred m)) W ->
  symmetric (n m) (port_next m A) /\ bounded (n m) (port_next m A) (dz d m) (W + w m).
Proof.
  intros Hm HS HP HV W0 HB. destruct HC as (Ep & Es & Et). destruct (HD m Hm) as [D0 D1]. destruct (Hown m Hm) as (O0 & O1 & O2).
  set (Mm := fun q i => Mh m q i + D m q i). set (pull := fun y => mv (n m) (fun i p => Mm p i) y).
  assert (Ez : forall p, (p < n m)%nat -> dz d m p = mv (n (pred m)) Mm (du d (pred m)) p + own_part m p).
  { intros p Hp. rewrite (port_equation X c a _ d m p HX Hc Hd) by lia. unfold own_part. f_equal. unfold Mm. rewrite <- D1 by auto.
    pose proof (bsum_delta (stages X) (pred m) (fun l => LocalWeb.through X c m l (du d l) p) ltac:(lia)) as E. cbv beta in E. rewrite <- E. apply bsum_ext; intros l _.
      destruct (Nat.eqb_spec (pred m) l) as [|Ne]; auto. apply Et. lia. }
  assert (P : forall y, dot (n m) y (dz d m) = dot (n (pred m)) (pull y) (du d (pred m)) + dot (n m) y (own_part m)).
  { intros y. rewrite (Chains.dot_ext (n m) y (dz d m) y (fun p => mv (n (pred m)) Mm (du d (pred m)) p + own_part m p)) by (intros; split; auto).
    rewrite dot_plus_r. f_equal. apply Recursion.adjoint. }
  assert (Q : forall y, quad (n (pred m)) A (pull y) + own2 m * nrm2 (n m) y <= quad (n m) (port_next m A) y).
  { intros y. unfold port_next, port_valid in *. destruct (mult m) as [[f T]|].
    - destruct HV as (Hf & _ & Hb). apply map_step with (1 := HS); auto.
    - rewrite <- fixed_step. apply Req_le. f_equal. assert (Z : forall i, (i < n (pred m))%nat -> pull y i = mv (n m) (fun i p => Mh m p i) y i).
      { intros i Hi. pose proof (opb_transpose _ _ _ _ D0) as [_ H]. specialize (H y). rewrite HV, Rmult_0_l in H. pose proof (entry_le_nrm (n (pred m)) (mv (n m) (fun i p => D m p i) y) i Hi) as E.
        pose proof (Rabs_pos (mv (n m) (fun i p => D m p i) y i)). assert (Rabs (mv (n m) (fun i p => D m p i) y i) = 0) as E0 by lra. apply Rabs_eq_0 in E0.
        transitivity (mv (n m) (fun i p => Mh m p i) y i + mv (n m) (fun i p => D m p i) y i); [unfold pull, Mm; apply dot_plus_l|lra]. }
      apply form_ext; intros i l Hi Hl. now rewrite !Z by auto. }
  split.
  - unfold port_next, port_valid in *. destruct (mult m) as [[f T]|].
    + destruct HV as (_ & HT & _). intros i l Hi Hl. unfold move_next. f_equal; [|now apply (diagonal_symmetric (n m))]. apply (congruent_symmetric (n m)); auto.
      intros x y Hx Hy. now rewrite (HS x y), (HT x y).
    + intros i l Hi Hl. unfold fixed_next. f_equal; [now apply (congruent_symmetric (n m))|now apply (diagonal_symmetric (n m))].
  - intros y. rewrite P. set (al := dot (n (pred m)) (pull y) (du d (pred m))). set (be := dot (n m) y (own_part m)). set (q := quad (n (pred m)) A (pull y)). set (r := own2 m * nrm2 (n m) y).
    assert (A1 : al * al <= q * W) by apply HB. assert (q0 : 0 <= q) by apply HP. assert (r0 : 0 <= r) by (apply Rmult_le_pos; auto using nrm2_nonneg).
    assert (B1 : be * be <= r * w m).
    { eapply Rle_trans; [apply CS|]. unfold r. replace (own2 m * nrm2 (n m) y * w m) with (nrm2 (n m) y * (own2 m * w m)) by ring. apply Rmult_le_compat_l; auto using nrm2_nonneg. }
    apply Rle_trans with ((q + r) * (W + w m)); [|apply Rmult_le_compat_r; [lra|apply Q]].
    (* (al + be)^2 <= (q + r) (W + w): 2 al be <= q w + r W *)
    assert (2 * (al * be) <= q * w m + r * W).
    { assert ((al * be) * (al * be) <= (q * w m) * (r * W)).
      { replace ((al * be) * (al * be)) with ((al * al) * (be * be)) by ring. replace ((q * w m) * (r * W)) with ((q * W) * (r * w m)) by ring. apply Rmult_le_compat; auto using sq_nonneg. }
      pose proof (Rmult_le_pos _ _ q0 O1). pose proof (Rmult_le_pos _ _ r0 W0). pose proof (sq_nonneg (q * w m - r * W)). destruct (Rle_dec (2 * (al * be)) (q * w m + r * W)); auto. exfalso. nra. }
    nra.
Qed.
Lemma positive j A W : 0 < W -> bounded (n j) A (du d j) W -> forall y, 0 <= quad (n j) A y.
Proof. intros H HB y. specialize (HB y). pose proof (sq_nonneg (dot (n j) y (du d j))). destruct (Rle_dec 0 (quad (n j) A y)); auto. exfalso. nra. Qed.
Definition weight_up_to j := bsum j (fun i => w (S i)).
Lemma grown k A A' v W : 0 <= W -> below k A A' -> bounded k A v W -> bounded k A' v W.
Proof. intros HW HB H y. eapply Rle_trans; [apply H|]. apply Rmult_le_compat_r; auto. Qed.
Lemma chain_bound W : symmetric (n 0%nat) (At 0%nat) -> 0 < W -> bounded (n 0%nat) (At 0%nat) (du d 0%nat) W -> forall j, (j < stages X)%nat -> steps_valid j ->
  symmetric (n j) (At j) /\ bounded (n j) (At j) (du d j) (W + weight_up_to j).
Proof.
  intros HS W0 HB. induction j as [|j IH]; intros Hj HV; [unfold weight_up_to; simpl; rewrite Rplus_0_r; auto|].
  destruct IH as [S1 B1]; [lia|intros i Hi; apply HV; lia|]. destruct (HV j ltac:(lia)) as (V1 & [R1 R2] & V2 & [R3 R4]).
  assert (Wj : forall i, (i < stages X)%nat -> 0 <= weight_up_to i) by (intros i Hi; apply bsum_nonneg; intros x Hx; apply Hown; lia).
  pose proof (Wj j ltac:(lia)). pose proof (Wj (S j) Hj).
  assert (EW : W + weight_up_to (S j) = W + weight_up_to j + w (S j)) by (unfold weight_up_to; cbn [bsum]; ring).
  destruct (port_step (S j) (At j) (W + weight_up_to j)) as [S2 B2]; auto; [lia|apply (positive j _ (W + weight_up_to j)); auto; lra|lra|].
  apply (grown _ _ (Pt (S j))) in B2; auto; [|rewrite <- EW; lra]. rewrite <- EW in B2.
  destruct (stage_step (S j) (Pt (S j)) (W + weight_up_to (S j)) Hj R1 V2 ltac:(lra) B2) as [S3 B3]. split; auto. apply (grown _ _ (At (S j))) in B3; auto. lra.
Qed.
(* The bound K at the last value; the direction's size is W + the sum of the w. *)
Theorem L16_recursion W K : (0 < stages X)%nat -> symmetric (n 0%nat) (At 0%nat) -> 0 <= W -> 0 <= K -> (forall y, 0 <= quad (n 0%nat) (At 0%nat) y) ->
  bounded (n 0%nat) (At 0%nat) (du d 0%nat) W -> steps_valid (pred (stages X)) ->
  below (n (pred (stages X))) (At (pred (stages X))) (diagonal (fun _ => K * K)) ->
  nrm (n (pred (stages X))) (du d (pred (stages X))) <= K * sqrt (W + weight_up_to (pred (stages X))).
Proof.
  intros Hk HS W0 K0 HA HB HV HK. set (l := pred (stages X)) in *. assert (Wl : 0 <= weight_up_to l) by (apply bsum_nonneg; intros x Hx; apply Hown; unfold l in Hx; lia).
  assert (N : forall eta, 0 < eta -> nrm2 (n l) (du d l) <= K * K * (W + eta + weight_up_to l)).
  { intros eta He. destruct (chain_bound (W + eta) HS ltac:(lra)) with (j := l) as [_ B]; auto; [|unfold l; lia|].
    - intros y. eapply Rle_trans; [apply HB|]. apply Rmult_le_compat_l; auto. lra.
    - specialize (B (du d l)). specialize (HK (du d l)). rewrite quad_scalar in HK. change (dot (n l) (du d l) (du d l)) with (nrm2 (n l) (du d l)) in B. pose proof (nrm2_nonneg (n l) (du d l)) as N0.
      assert (quad (n l) (At l) (du d l) * (W + eta + weight_up_to l) <= K * K * nrm2 (n l) (du d l) * (W + eta + weight_up_to l)) by (apply Rmult_le_compat_r; lra).
      destruct (Req_dec (nrm2 (n l) (du d l)) 0) as [Z|Z]; [rewrite Z; apply Rmult_le_pos; [apply sq_nonneg|lra]|]. apply Rmult_le_reg_l with (nrm2 (n l) (du d l)); lra. }
  assert (N' : nrm2 (n l) (du d l) <= K * K * (W + weight_up_to l)).
  { apply Rnot_lt_le. intros C. set (g := nrm2 (n l) (du d l) - K * K * (W + weight_up_to l)). assert (G0 : 0 < g) by (unfold g; lra). pose proof (sq_nonneg K).
    specialize (N (g / (2 * (K * K + 1))) ltac:(unfold Rdiv; apply Rmult_lt_0_compat; [lra|apply Rinv_0_lt_compat; lra])).
    assert (K * K * (g / (2 * (K * K + 1))) <= g / 2).
    { apply Rle_trans with ((K * K + 1) * (g / (2 * (K * K + 1)))); [apply Rmult_le_compat_r; [|lra]|apply Req_le; field; lra]. unfold Rdiv. apply Rmult_le_pos; [lra|left;
      apply Rinv_0_lt_compat; lra]. }
    unfold g in *. lra. }
  apply nrm_le; [apply Rmult_le_pos; auto using sqrt_pos|]. replace (K * sqrt (W + weight_up_to l) * (K * sqrt (W + weight_up_to l))) with (K * K * (sqrt (W + weight_up_to l) *
    sqrt (W + weight_up_to l))) by ring.
  rewrite sqrt_sqrt by lra. exact N'.
Qed.
(* The input: from X = I at z_0 = x, with stage 0 and without own. *)
Theorem L16_input K : (0 < stages X)%nat -> 0 <= K -> (forall m, own2 m = 0) -> (forall m, w m = 0) -> (forall q, dz d 0%nat q = a 0%nat q) ->
  stage_valid 0%nat one -> rounded_up 0%nat (stage_next 0%nat one) (At 0%nat) -> steps_valid (pred (stages X)) ->
  below (n (pred (stages X))) (At (pred (stages X))) (diagonal (fun _ => K * K)) ->
  nrm (n (pred (stages X))) (du d (pred (stages X))) <= K * nrm (n 0%nat) (a 0%nat).
Proof.
  intros Hk K0 Ho Hw Hz HV [RS RB] HV' HK.
  assert (HP : forall y, 0 <= quad (n 0%nat) (stage_next 0%nat one) y).
  { intros y. unfold stage_next, stage_valid in *. pose proof (fun q => Hslopes 0%nat q Hk) as Sl. destruct (bend 0%nat) as [[[[ce s] e] T]|]; [|unfold one;
    rewrite quad_scalar, Rmult_1_l; apply nrm2_nonneg].
    destruct HV as (He & HT & Hb). eapply Rle_trans; [|apply (activation_step (n 0%nat) ce s e one T (diagonal_symmetric (n 0%nat) 1) He Hb (S_ c 0%nat) y Sl)].
    unfold one. rewrite quad_scalar, Rmult_1_l. apply nrm2_nonneg. }
  destruct (stage_step 0 one (nrm2 (n 0%nat) (a 0%nat)) Hk) as [S1 B1]; auto using nrm2_nonneg.
  - apply (diagonal_symmetric (n 0%nat)).
  - intros y. unfold one. rewrite quad_scalar, Rmult_1_l. rewrite (Chains.dot_ext _ y (dz d 0%nat) y (a 0%nat)) by auto. apply CS.
  - pose proof (L16_recursion (nrm2 (n 0%nat) (a 0%nat)) K Hk RS (nrm2_nonneg _ _) K0 (fun y => Rle_trans _ _ _ (HP y) (RB y)) (grown _ _ _ _ _ (nrm2_nonneg _ _) RB B1) HV' HK) as
    R. unfold weight_up_to in R.
    rewrite (bsum_ext (pred (stages X)) _ (fun _ => 0)), bsum_0, Rplus_0_r in R by auto. exact R.
Qed.
(* All parameters: from X = 0 at u_0; own^2 = k_g own_s^2 |M_ms|^2 for the k_g sites of the group g of s. *)
Theorem L16_parameters K G (group : nat -> nat) (x own : nat -> R) : (0 < stages X)%nat -> 0 <= K -> (forall q, du d 0%nat q = 0) -> (forall g, 0 <= x g) ->
  (forall m, (0 < m < stages X)%nat -> (group m < G)%nat /\ nrm (n m) (own_part m) <= own m * x (group m)) ->
  let uses g := bsum (pred (stages X)) (fun i => if Nat.eqb (group (S i)) g then 1 else 0) in
  (forall m, own2 m = uses (group m) * (own m * own m)) -> (forall m, (0 < m < stages X)%nat -> w m = x (group m) * x (group m) / uses (group m)) ->
  rounded_up 0%nat (fun _ _ => 0) (At 0%nat) -> steps_valid (pred (stages X)) -> below (n (pred (stages X))) (At (pred (stages X))) (diagonal (fun _ => K * K)) ->
  nrm (n (pred (stages X))) (du d (pred (stages X))) <= K * nrm G x.
Proof.
  intros Hk K0 Hu Hx Hg uses Ho Hw [RS RB] HV HK. assert (Z : forall k y, quad k (fun _ _ => 0) y = 0).
  { intros k y. unfold quad, form, mv, dot. rewrite (bsum_ext k _ (fun _ => 0)), bsum_0; auto. intros i _. rewrite (bsum_ext k _ (fun _ => 0)), bsum_0; [ring|]. intros; ring. }
  pose proof (L16_recursion 0 K Hk) as R. eapply Rle_trans; [apply R; auto|].
  - lra.
  - intros y. specialize (RB y). now rewrite Z in RB.
  - intros y. rewrite Rmult_0_r. unfold dot. rewrite (bsum_ext (n 0%nat) _ (fun _ => 0)), bsum_0; [lra|]. intros; rewrite Hu; ring.
  - apply Rmult_le_compat_l; auto. rewrite Rplus_0_l. unfold nrm. apply sqrt_le_1_alt. unfold weight_up_to, nrm2, dot.
    set (P := pred (stages X)) in *. rewrite <- (bsum_by P G (fun i => group (S i)) (fun _ i => w (S i))) by (intros i Hi; apply Hg; unfold P in Hi; lia).
    apply bsum_le; intros g _. rewrite (bsum_ext P _ (fun i => (if Nat.eqb (group (S i)) g then 1 else 0) * (x g * x g / uses g))).
    + rewrite bsum_scalr. fold (uses g). destruct (Req_dec (uses g) 0) as [->|U]; [rewrite Rmult_0_l; apply sq_nonneg|]. apply Req_le. field. auto.
    + intros i Hi. destruct (Nat.eqb_spec (group (S i)) g) as [E|]; [|ring]. rewrite Hw by (unfold P in Hi; lia). rewrite E. ring.
Qed.
End Chain.
