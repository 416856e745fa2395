(* Lebourg's mean value theorem for networks, as an inequality: a change along a segment is at most what bounds the chain
   rule's derivative, with any choice of slopes, at every point of it. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets Affine Rules Conclusions Graph Sums Blocks Gathered Chains Clarke Nonsmooth Generalised.
Import ListNotations.
Open Scope R_scope.

(* a function that grows at most like c near every point of [0, 1] does so on [0, 1] *)
Lemma growth (g : R -> R) c : (forall t, 0 <= t <= 1 -> exists d, 0 < d /\ forall x y, 0 <= x <= 1 -> 0 <= y <= 1 -> Rabs (x - t) < d -> Rabs (y - t) < d -> x <= y -> g y - g x <= c * (y - x)) -> g 1 - g 0 <= c.
Proof.
  intros H. set (E := fun t => 0 <= t <= 1 /\ g t - g 0 <= c * t).
  assert (E0 : E 0) by (split; [lra|]; rewrite Rminus_eq_0; lra).
  destruct (completeness E) as (m & [UB LUB]).
  - exists 1. intros t [Ht _]. lra.
  - exists 0. exact E0.
  - assert (M0 : 0 <= m) by (apply UB; exact E0). assert (M1 : m <= 1) by (apply LUB; intros t [Ht _]; lra).
    destruct (H m (conj M0 M1)) as (d & Hd & L).
    (* a point of E near m *)
    assert (N : exists t, E t /\ m - d < t <= m).
    { apply Classical_Prop.NNPP. intros C. assert (m <= m - d); [|lra]. apply LUB. intros t Ht. apply Rnot_lt_le. intros Ct. apply C. exists t. split; auto. }
    destruct N as (t & [Ht Et] & Hn).
    assert (EM : E m).
    { split; [lra|]. assert (P1 : Rabs (t - m) < d) by (rewrite Rabs_left1; lra). assert (P2 : Rabs (m - m) < d) by (rewrite Rminus_eq_0, Rabs_R0; lra).
      specialize (L t m Ht (conj M0 M1) P1 P2 (proj2 Hn)). lra. }
    destruct (Req_dec m 1) as [->|Hne]; [destruct EM; lra|]. exfalso.
    set (z := Rmin 1 (m + d / 2)). assert (Z1 : z <= 1) by apply Rmin_l. assert (Z2 : z <= m + d / 2) by apply Rmin_r. assert (Z3 : m < z) by (apply Rmin_glb_lt; lra).
    assert (EZ : E z).
    { split; [lra|]. assert (P1 : Rabs (z - m) < d) by (rewrite Rabs_pos_eq; lra). assert (P2 : Rabs (m - m) < d) by (rewrite Rminus_eq_0, Rabs_R0; lra).
      assert (P3 : 0 <= z <= 1) by lra. specialize (L m z (conj M0 M1) P3 P2 P1 ltac:(lra)). destruct EM as [_ EM]. lra. }
    specialize (UB z EZ). lra.
Qed.
Section Mean.
Variables (G : nat) (size : nat -> nat) (nds : list vnode).
Hypothesis Hfit : vfits G size nds 1 (fun _ => size O).
Notation n := (output_size size nds).
Notation f := (at_ (output_value nds)).
Lemma line_difference (p u : point) x y : minus (line p u y) (line p u x) = scaled (y - x) u.
Proof. do 2 (apply FunctionalExtensionality.functional_extensionality; intro). unfold minus, line, scaled. ring. Qed.
Theorem R5_mean_value p u a c : (forall t, 0 <= t <= 1 -> forall s, admissible (line p u t) s nds 1 start -> dot n a (d1 (selected nds s) (line p u t) u) <= c) ->
  dot n a (f (line p u 1)) - dot n a (f p) <= c.
Proof.
  intros Hs. set (g := fun t => dot n a (f (line p u t))). set (A := nrm n a). set (T := total G size u). assert (A0 : 0 <= A) by apply nrm_nonneg. assert (T0 : 0 <= T) by apply total_nonneg.
  assert (X : forall e, 0 < e -> g 1 - g 0 <= c + A * T * e).
  { intros e He. apply growth. intros t Ht.
    destruct (run_tracks G size (line p u t) nds 1 start (fun _ => start) (fun _ => size O) (fun _ => True) 1 Hfit (fun _ _ _ => eq_refl) (fun _ _ _ => conj eq_refl (fun x => x)) (start_tracked G size (line p u t))) as (K & (_ & _ & HT) & _).
    destruct (HT e He) as (d & Hd & F). exists (d / (T + 1)). assert (D0 : 0 < d / (T + 1)) by (apply Rmult_lt_0_compat; [auto|apply Rinv_0_lt_compat; lra]). split; auto.
    intros x y Hx Hy Nx Ny Hxy.
    assert (NR : forall z, Rabs (z - t) < d / (T + 1) -> near G size (line p u t) d (line p u z)).
    { intros z Hz i Hi. rewrite line_difference. unfold scaled. rewrite nrm_scal. pose proof (len_total G size u i Hi) as L. unfold len in L. fold T in L. pose proof (nrm_nonneg (size i) (u i)).
      apply Rle_trans with (d / (T + 1) * (T + 1)); [apply Rmult_le_compat; auto using Rabs_pos; lra|]. apply Req_le. field. lra. }
    destruct (F (line p u x) (line p u y) (NR x Nx) (NR y Ny)) as (s & (_ & Ha) & Fs). destruct Fs as [_ _ P _ _ _]. specialize (P (length nds)). cbv beta in P. rewrite line_difference in P.
    change (vlengths nds 1 (fun _ => size O) (length nds)) with n in P. change (vrun nds 1 start (length nds)) with (output_value nds) in P. change (vrun (select s 1 nds) 1 start (length nds)) with (selected nds s) in P.
    assert (ET : total G size (scaled (y - x) u) = (y - x) * T).
    { unfold T, total, sum1. rewrite <- bsum_scal. apply bsum_ext; intros i _. unfold len, scaled. rewrite nrm_scal, Rabs_pos_eq by lra. ring. }
    rewrite ET in P. unfold g.
    replace (dot n a (f (line p u y)) - dot n a (f (line p u x))) with ((y - x) * dot n a (d1 (selected nds s) (line p u t) u) +
      dot n a (fun k => f (line p u y) k - f (line p u x) k - d1 (selected nds s) (line p u t) (scaled (y - x) u) k)).
    - specialize (Hs t Ht s Ha). assert (B1 : (y - x) * dot n a (d1 (selected nds s) (line p u t) u) <= (y - x) * c) by (apply Rmult_le_compat_l; lra).
      assert (B2 : dot n a (fun k => f (line p u y) k - f (line p u x) k - d1 (selected nds s) (line p u t) (scaled (y - x) u) k) <= A * (e * ((y - x) * T))).
      { eapply Rle_trans; [apply Rle_abs|]. eapply Rle_trans; [apply CSn|]. fold A. apply Rmult_le_compat_l; auto. }
      lra.
    - unfold dot. rewrite <- bsum_scal, <- bsum_plus, <- bsum_minus. apply bsum_ext; intros k _.
      assert (HO : d1 (selected nds s) (line p u t) (scaled (y - x) u) k = (y - x) * d1 (selected nds s) (line p u t) u k).
      { apply (run_homogeneous (line p u t) (select s 1 nds) 1 start). intros j r w i. reflexivity. }
      rewrite HO. ring. }
  unfold g in X. rewrite line_start in X. apply Rnot_lt_le. intros C. set (h := dot n a (f (line p u 1)) - dot n a (f p) - c) in *.
  assert (0 < h) by (unfold h; lra). assert (0 <= A * T) by (apply Rmult_le_pos; auto). specialize (X (h / (2 * (A * T + 1))) ltac:(apply Rmult_lt_0_compat; [auto|apply Rinv_0_lt_compat; lra])).
  assert (A * T * (h / (2 * (A * T + 1))) <= h / 2).
  { apply Rle_trans with ((A * T + 1) * (h / (2 * (A * T + 1)))); [apply Rmult_le_compat_r; [left; apply Rmult_lt_0_compat; [auto|apply Rinv_0_lt_compat; lra]|lra]|]. apply Req_le. field. lra. }
  unfold h in *. lra.
Qed.
(* first_order_remainder: if the derivative in direction d is within K of that at the start, at every point and for every choice *)
Theorem R15_first_order_remainder p d (D : vec) K : 0 <= K -> (forall t, 0 <= t <= 1 -> forall s, admissible (line p d t) s nds 1 start ->
    nrm n (fun k => d1 (selected nds s) (line p d t) d k - D k) <= K) ->
  nrm n (fun k => f (line p d 1) k - f p k - D k) <= K.
Proof.
  intros HK H. set (r := fun k => f (line p d 1) k - f p k - D k). pose proof (nrm_nonneg n r) as N0.
  pose proof (R5_mean_value p d r (dot n r D + nrm n r * K)) as M.
  assert (X : dot n r (f (line p d 1)) - dot n r (f p) <= dot n r D + nrm n r * K).
  { apply M. intros t Ht s Hs. specialize (H t Ht s Hs).
    replace (dot n r (d1 (selected nds s) (line p d t) d)) with (dot n r D + dot n r (fun k => d1 (selected nds s) (line p d t) d k - D k)) by (unfold dot; rewrite <- bsum_plus; apply bsum_ext; intros; ring).
    apply Rplus_le_compat_l. eapply Rle_trans; [apply Rle_abs|]. eapply Rle_trans; [apply CSn|]. apply Rmult_le_compat_l; auto. }
  assert (E : dot n r r = dot n r (f (line p d 1)) - dot n r (f p) - dot n r D) by (unfold dot; rewrite <- !bsum_minus; apply bsum_ext; intros; unfold r; ring).
  change (dot n r r) with (nrm2 n r) in E. rewrite <- nrm_sq in E. destruct (Req_dec (nrm n r) 0) as [Z|Z]; [rewrite Z; auto|]. apply Rmult_le_reg_l with (nrm n r); lra.
Qed.
End Mean.
