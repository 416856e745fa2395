(* L11 of proofs/rules-local.md. *)
Require Import Reals Lra Lia Psatz List Bool.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Affine LocalWeb LocalSensitivities LocalAdjoints LocalReduction LocalStages LocalEnclosures.
Open Scope R_scope.

(* A function between two lines: one cell [a, b], g(z) = f(z) - c (z - z^). *)
Section Cell.
Variables (f : R -> R) (a b c zh : R).
Definition g z := f z - c * (z - zh).
Theorem L11_range top z : a <= z <= b -> f z <= top -> g z <= top - Rmin (c * (a - zh)) (c * (b - zh)).
Proof.
  intros Hz Ht. unfold g. assert (Rmin (c * (a - zh)) (c * (b - zh)) <= c * (z - zh)); [|lra].
  destruct (Rle_dec 0 c); [eapply Rle_trans; [apply Rmin_l|apply Rmult_le_compat_l; lra]|eapply Rle_trans; [apply Rmin_r|]]. assert (0 <= (- c) * (b - z)) by (apply Rmult_le_pos; lra). lra.
Qed.
(* secants of f between s- and s+: low = s- - c, high = s+ - c; q and q' are at least g at the ends *)
Variables (low high q q' : R).
Hypothesis Hq : g a <= q.
Hypothesis Hq' : g b <= q'.
Hypothesis Hsecants : forall x y, a <= x <= y -> y <= b -> low * (y - x) <= g y - g x <= high * (y - x).
Definition e_1 := if Rle_dec 0 low then Rmax q q' else if Rle_dec high 0 then Rmax q q' else
  Rmax (Rmax q q') (q + high * Rmax (q' - q - low * (b - a)) 0 / (high - low)).
Theorem L11_slopes z : a <= z <= b -> g z <= e_1.
Proof.
  intros Hz. destruct (Hsecants a z ltac:(lra) ltac:(lra)) as [A1 A2]. destruct (Hsecants z b ltac:(lra) ltac:(lra)) as [B1 B2]. pose proof (Rmax_l q q'). pose proof (Rmax_r q q').
  unfold e_1. destruct (Rle_dec 0 low) as [L|L].
  - assert (0 <= low * (b - z)) by (apply Rmult_le_pos; lra). lra.
  - destruct (Rle_dec high 0) as [R|R]; [assert (0 <= (- high) * (z - a)) by (apply Rmult_le_pos; lra); lra|].
    set (t := Rmax (q' - q - low * (b - a)) 0 / (high - low)). assert (D0 : 0 < high - low) by lra.
    assert (Et : high * Rmax (q' - q - low * (b - a)) 0 / (high - low) = high * t) by (unfold t; field; lra). rewrite Et.
    destruct (Rle_dec (q' - q - low * (b - a)) 0) as [C|C].
    + eapply Rle_trans; [|apply Rmax_l]. assert (0 <= (- low) * (z - a)) by (apply Rmult_le_pos; lra). lra.
    + eapply Rle_trans; [|apply Rmax_r]. assert (T : t * (high - low) = q' - q - low * (b - a)) by (unfold t; rewrite Rmax_left by lra; field; lra).
      destruct (Rle_dec (z - a) t) as [Z|Z]; [assert (high * (z - a) <= high * t) by (apply Rmult_le_compat_l; lra); lra|].
      assert ((- low) * t <= (- low) * (z - a)) by (apply Rmult_le_compat_l; lra). lra.
Qed.
End Cell.
(* by a bound of the second derivative: f' + M z does not fall on the cell, M = max(-min f'', 0) *)
Theorem L11_bend f f' a b c zh q q' M z : a < b -> 0 <= M -> (forall t, a <= t <= b -> is_derive f t (f' t)) -> (forall x y, a <= x <= y -> y <= b -> f' x + M * x <= f' y + M * y) ->
  g f c zh a <= q -> g f c zh b <= q' -> a <= z <= b -> g f c zh z <= Rmax q q' + M * ((b - a) * (b - a)) / 8.
Proof.
  intros Hab HM Hd Hm Hq Hq' Hz. set (G := fun t => f t - c * (t - zh) + M / 2 * (t * t)). set (G' := fun t => f' t - c + M * t).
  assert (DG : forall t, a <= t <= b -> is_derive G t (G' t)).
  { intros t Ht. unfold G, G'. apply @is_derive_plus; [apply @is_derive_minus; [now apply Hd|auto_derive; auto; ring]|auto_derive; auto; field]. }
  assert (MV : forall x y, a <= x -> x < y -> y <= b -> exists s, x <= s <= y /\ G y - G x = G' s * (y - x)).
  { intros x y Hx Hxy Hy. destruct (MVT_gen G x y G') as [s [Hs E]].
    - intros t Ht. rewrite Rmin_left, Rmax_right in Ht by lra. apply DG; lra.
    - intros t Ht. rewrite Rmin_left, Rmax_right in Ht by lra. apply continuity_pt_filterlim, (ex_derive_continuous G). exists (G' t). apply DG; lra.
    - rewrite Rmin_left, Rmax_right in Hs by lra. exists s. auto. }
  assert (Mono : forall x y, a <= x <= y -> y <= b -> G' x <= G' y) by (intros x y Hx Hy; unfold G'; specialize (Hm x y Hx Hy); lra).
  (* G is convex: it lies below its chord *)
  assert (Chord : (b - a) * G z <= (b - z) * G a + (z - a) * G b).
  { destruct (Req_dec z a) as [->|Na]; [lra|]. destruct (Req_dec z b) as [->|Nb]; [lra|]. destruct (MV a z) as (s & Hs & E1); try lra. destruct (MV z b) as (t & Ht & E2); try lra.
    assert (L : G' s <= G' t) by (apply Mono; lra). assert ((z - a) * (b - z) * G' s <= (z - a) * (b - z) * G' t) by (apply Rmult_le_compat_l; auto; apply Rmult_le_pos; lra).
    replace ((b - a) * G z) with ((b - z) * G z + (z - a) * G z) by ring. assert ((b - z) * (G z - G a) <= (z - a) * (G b - G z)); [rewrite E1, E2; lra|lra]. }
  assert (V : forall t, g f c zh t = G t - M / 2 * (t * t)) by (intros; unfold g, G; ring). rewrite V in *.
  pose proof (Rmax_l q q'). pose proof (Rmax_r q q'). set (m := Rmax q q') in *.
  assert (A : (b - a) * (G z - M / 2 * (z * z)) <= (b - a) * (m + M * ((b - a) * (b - a)) / 8)).
  { assert (B1 : (b - z) * G a <= (b - z) * (m + M / 2 * (a * a))) by (apply Rmult_le_compat_l; lra). assert (B2 : (z - a) * G b <= (z - a) * (m + M / 2 * (b * b))) by (apply Rmult_le_compat_l; lra).
    assert (S : (z - a) * (b - z) <= (b - a) * (b - a) / 4) by (pose proof (sq_nonneg ((z - a) - (b - z))); nra).
    assert (E : (b - z) * (M / 2 * (a * a)) + (z - a) * (M / 2 * (b * b)) - (b - a) * (M / 2 * (z * z)) = (b - a) * (M / 2 * ((z - a) * (b - z)))) by field.
    assert (F : (b - a) * (M / 2 * ((z - a) * (b - z))) <= (b - a) * (M / 2 * ((b - a) * (b - a) / 4))) by (apply Rmult_le_compat_l; [lra|apply Rmult_le_compat_l; lra]). lra. }
  apply Rmult_le_reg_l with (b - a); lra.
Qed.
(* the cells cover I_p: with the largest offset *)
Theorem L11_line f c zh fh offset z : (exists e, g f c zh z <= e /\ e - fh <= offset) -> f z - fh <= c * (z - zh) + offset.
Proof. intros (e & H1 & H2). unfold g in H1. lra. Qed.

(* Substitution. F_m: the coefficients that are given on ports; P_m and N_j: all that gather on port m and stage j. *)
Section Substitution.
Variables (X : web) (c c' : coefficients).
Hypothesis HX : ordered X.
Hypothesis Hc' : coefficients_of X c'.
Let n m := width X (stage X m).
(* L2: z_m - z^_m = sum of L^_ml (u_l - u^_l) + sum of M_ms d_s + rounding, at every point, for the ports after port 0 *)
Variables (dz du moves rounding round : nat -> vec).
Hypothesis Hports : forall m p, (0 < m < ports X)%nat -> (p < n m)%nat ->
  dz m p = bsum (stages X) (fun l => through X c' m l (du l) p) + bsum (sites X) (fun s => M X m s (moves s) p) + rounding m p /\ Rabs (rounding m p) <= round m p.
(* u_j - u^_j between its two lines *)
Variables (below_ above : nat -> vec) (e_below e_above : nat -> vec). (* c- and c+ of a port, e- and e+ of a stage *)
Hypothesis Hlines : forall j p, (j < stages X)%nat -> (p < width X j)%nat ->
  bsum (ports X) (fun m => if Nat.eqb (stage X m) j then below_ m p * dz m p else 0) + e_below j p <= du j p <= bsum (ports X) (fun m => if Nat.eqb (stage X m) j then above m p * dz m p
    else 0) + e_above j p.
Variables (F P N : nat -> vec).
Definition plus_ (v : vec) : vec := fun q => Rmax (v q) 0.
Definition minus_ (v : vec) : vec := fun q => Rmax (- v q) 0.
Definition on_port m : vec := fun p => plus_ (N (stage X m)) p * above m p - minus_ (N (stage X m)) p * below_ m p.
Hypothesis HP : forall m p, (m < ports X)%nat -> (p < n m)%nat -> P m p = F m p + on_port m p.
Hypothesis HN : forall j i, (j < stages X)%nat -> (i < width X j)%nat -> N j i = bsum (ports X) (fun m => if Nat.eqb m 0 then 0 else dot (n m) (P m) (through X c' m j (unit i))).
Hypothesis Hstage : forall m, (m < ports X)%nat -> (stage X m < stages X)%nat.
(* what moves: port 0 is x - x^ = e0 + z0; the sites that port m takes *)
Variables (e0 z0 mu_0 : vec) (rho_0 moved : R).
Hypothesis Hinput : (0 < ports X)%nat /\ nrm (n 0%nat) z0 <= rho_0 /\ forall p, (p < n 0%nat)%nat -> dz 0%nat p = e0 p + z0 p /\ Rabs (e0 p) <= mu_0 p.
Hypothesis Hmoved : bsum (ports X) (fun m => if Nat.eqb m 0 then 0 else bsum (sites X) (fun s => dot (n m) (P m) (M X m s (moves s)))) <= moved.
Definition substituted := bsum (stages X) (fun j => bsum (width X j) (fun p => plus_ (N j) p * e_above j p - minus_ (N j) p * e_below j p)) +
  bsum (ports X) (fun m => if Nat.eqb m 0 then 0 else bsum (n m) (fun p => Rabs (P m p) * round m p)) + moved + (bsum (n 0%nat) (fun p => Rabs (P 0%nat p) * mu_0 p) + rho_0 * nrm (n 0%nat) (P 0%nat)).
Lemma by_sign v a b x : a <= x <= b -> v * x <= Rmax v 0 * b - Rmax (- v) 0 * a.
Proof.
  intros H. unfold Rmax. destruct (Rle_dec v 0) as [A|A]; destruct (Rle_dec (- v) 0) as [B|B].
  - replace v with 0 by lra. lra.
  - assert (0 <= - v * (x - a)) by (apply Rmult_le_pos; lra). lra.
  - assert (0 <= v * (b - x)) by (apply Rmult_le_pos; lra). lra.
  - lra.
Qed.
Theorem L11_substitution : bsum (ports X) (fun m => dot (n m) (F m) (dz m)) <= substituted.
Proof.
  destruct Hinput as (I0 & I1 & I2).
  assert (E1 : bsum (ports X) (fun m => dot (n m) (F m) (dz m)) = bsum (ports X) (fun m => dot (n m) (P m) (dz m)) - bsum (ports X) (fun m => dot (n m) (on_port m) (dz m))).
  { rewrite <- bsum_minus. apply bsum_ext; intros m Hm. unfold dot. rewrite <- bsum_minus. apply bsum_ext; intros p Hp. rewrite (HP m p Hm Hp). ring. }
  (* the ports after port 0 *)
  assert (E2 : bsum (ports X) (fun m => dot (n m) (P m) (dz m)) = dot (n 0%nat) (P 0%nat) (dz 0%nat) + bsum (stages X) (fun j => dot (width X j) (N j) (du j)) +
    bsum (ports X) (fun m => if Nat.eqb m 0 then 0 else bsum (sites X) (fun s => dot (n m) (P m) (M X m s (moves s)))) + bsum (ports X) (fun m => if Nat.eqb m 0 then 0 else dot (n m) (P m)
      (rounding m))).
  { assert (S : bsum (stages X) (fun j => dot (width X j) (N j) (du j)) = bsum (ports X) (fun m => if Nat.eqb m 0 then 0 else bsum (stages X) (fun j => dot (n m) (P m) (through X c' m j (du j))))).
    { rewrite (bsum_ext (stages X) _ (fun j => bsum (ports X) (fun m => if Nat.eqb m 0 then 0 else dot (n m) (P m) (through X c' m j (du j))))).
      - rewrite bsum_swap. apply bsum_ext; intros m _. destruct (Nat.eqb m 0); auto. now rewrite bsum_0.
      - intros j Hj. unfold dot at 1. rewrite (bsum_ext (width X j) _ (fun i => bsum (ports X) (fun m => if Nat.eqb m 0 then 0 else dot (n m) (P m) (through X c' m j (unit i)) * du j i))).
        + rewrite bsum_swap. apply bsum_ext; intros m _. destruct (Nat.eqb m 0); [apply bsum_0|].
          rewrite (map_entries 1 (width X j) (fun v _ => dot (n m) (P m) (through X c' m j v)) (du j) 0); auto.
          * intros q. apply (form_after (dot (n m) (P m))); [apply form_dot|now apply through_linear].
          * intros v w q H _. apply dot_ext; auto. intros p Hp. apply (through_reads X c' m j HX Hc'); auto.
        + intros i Hi. rewrite (HN j i Hj Hi), <- bsum_scalr. apply bsum_ext; intros m _. destruct (Nat.eqb m 0); ring. }
    rewrite S, !Rplus_assoc, <- !bsum_plus. rewrite <- (bsum_delta (ports X) 0 (fun m => dot (n m) (P m) (dz m)) I0), <- bsum_plus. apply bsum_ext; intros m Hm. rewrite (Nat.eqb_sym 0 m).
    destruct (Nat.eqb_spec m 0) as [->|Nm]; [ring|].
    rewrite (dot_ext (n m) (P m) (P m) (dz m) (fun p => bsum (stages X) (fun l => through X c' m l (du l) p) + (bsum (sites X) (fun s => M X m s (moves s) p) + rounding m p))) by (auto;
      intros p Hp; rewrite (proj1 (Hports m p ltac:(lia) Hp)); ring).
    rewrite (proj1 (form_dot (n m) (P m)) (fun p => bsum (stages X) (fun l => through X c' m l (du l) p))), (proj1 (form_dot (n m) (P m)) (fun p => bsum (sites X) (fun s => M X m s (moves
      s) p)) (rounding m)).
    rewrite (form_sum (dot (n m) (P m)) (stages X) (fun l => through X c' m l (du l)) (form_dot _ _)), (form_sum (dot (n m) (P m)) (sites X) (fun s => M X m s (moves s)) (form_dot _ _)). ring. }
  (* the stages, by the signs of their coefficients *)
  assert (B1 : bsum (stages X) (fun j => dot (width X j) (N j) (du j)) <= bsum (ports X) (fun m => dot (n m) (on_port m) (dz m)) + bsum (stages X) (fun j => bsum (width X j) (fun p => plus_
    (N j) p * e_above j p - minus_ (N j) p * e_below j p))).
  { assert (Q : bsum (ports X) (fun m => dot (n m) (on_port m) (dz m)) = bsum (stages X) (fun j => bsum (ports X) (fun m => if Nat.eqb (stage X m) j then dot (width X j) (fun p => plus_ (N
    j) p * above m p - minus_ (N j) p * below_ m p) (dz m) else 0))).
    { symmetry. exact (bsum_by (ports X) (stages X) (stage X) (fun j m => dot (width X j) (fun p => plus_ (N j) p * above m p - minus_ (N j) p * below_ m p) (dz m)) Hstage). }
    rewrite Q, <- bsum_plus. apply bsum_le; intros j Hj.
    rewrite (bsum_ext (ports X) _ (fun m => bsum (width X j) (fun p => if Nat.eqb (stage X m) j then (plus_ (N j) p * above m p - minus_ (N j) p * below_ m p) * dz m p else 0))).
    - rewrite bsum_swap, <- bsum_plus. apply bsum_le; intros p Hp. eapply Rle_trans; [apply (by_sign (N j p) _ _ (du j p) (Hlines j p Hj Hp))|]. unfold plus_, minus_.
      rewrite !Rmult_plus_distr_l, <- !bsum_scal.
      rewrite (bsum_ext (ports X) (fun m => if Nat.eqb (stage X m) j then (Rmax (N j p) 0 * above m p - Rmax (- N j p) 0 * below_ m p) * dz m p else 0) (fun m => Rmax (N j p) 0 * (if
        Nat.eqb (stage X m) j then above m p * dz m p else 0) - Rmax (- N j p) 0 * (if Nat.eqb (stage X m) j then below_ m p * dz m p else 0)))
        by (intros m _; destruct (Nat.eqb (stage X m) j); ring). rewrite bsum_minus. lra.
    - intros m _. destruct (Nat.eqb (stage X m) j); [reflexivity|now rewrite bsum_0]. }
  assert (B2 : bsum (ports X) (fun m => if Nat.eqb m 0 then 0 else dot (n m) (P m) (rounding m)) <= bsum (ports X) (fun m => if Nat.eqb m 0 then 0 else bsum (n m) (fun p => Rabs (P m p) *
    round m p))).
  { apply bsum_le; intros m Hm. destruct (Nat.eqb_spec m 0); [lra|]. eapply Rle_trans; [apply Rle_abs|]. eapply Rle_trans; [apply abs_dot|]. apply bsum_le; intros p Hp.
    apply Rmult_le_compat_l; [apply Rabs_pos|]. apply Hports; auto. lia. }
  assert (B3 : dot (n 0%nat) (P 0%nat) (dz 0%nat) <= bsum (n 0%nat) (fun p => Rabs (P 0%nat p) * mu_0 p) + rho_0 * nrm (n 0%nat) (P 0%nat)).
  { rewrite (dot_ext (n 0%nat) (P 0%nat) (P 0%nat) (dz 0%nat) (fun p => e0 p + z0 p)) by (auto; intros; now apply I2). rewrite (proj1 (form_dot (n 0%nat) (P 0%nat))). apply Rplus_le_compat.
    - eapply Rle_trans; [apply Rle_abs|]. eapply Rle_trans; [apply abs_dot|]. apply bsum_le; intros p Hp. apply Rmult_le_compat_l; [apply Rabs_pos|now apply I2].
    - eapply Rle_trans; [apply dot_le|]. rewrite Rmult_comm. apply Rmult_le_compat_r; auto using nrm_nonneg. }
  rewrite E1, E2. unfold substituted. lra.
Qed.
End Substitution.
