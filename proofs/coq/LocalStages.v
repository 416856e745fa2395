(* L1 of proofs/rules-local.md. *)
Require Import Reals Lra Lia Psatz.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Affine LocalWeb LocalSensitivities.
Open Scope R_scope.

Lemma abs_le_inv x a : Rabs x <= a -> - a <= x <= a.
Proof. intros H. pose proof (Rle_abs x). pose proof (Rle_abs (- x)). rewrite Rabs_Ropp in *. lra. Qed.

(* One neuron of a stage with one port: z = z^ + e + zeta, in I = [z^ - down, z^ + up]. f is f_j, f_j' or f_j''. *)
Section Neuron.
Variables (zh down up r reach z e zeta : R).
Hypothesis Hz : z = zh + e + zeta.
Hypothesis He : Rabs e <= r.
Hypothesis Hreach : Rabs (z - zh) <= reach.
Hypothesis Hside : 0 <= down /\ 0 <= up /\ - down <= z - zh <= up.
Definition in_I t := zh - down <= t <= zh + up.
Section Function.
Variables (f : R -> R) (lo hi fh init : R) (lip : option R). (* lip: no number where f may jump, or none is known *)
Hypothesis Hrange : forall t, in_I t -> lo <= f t <= hi.
Hypothesis Hlip : forall k, lip = Some k -> 0 <= k /\ forall s t, in_I s -> in_I t -> Rabs (f s - f t) <= k * Rabs (s - t).
Hypothesis Hinit : Rabs (f zh - fh) <= init.
Definition dev := Rmax (hi - fh) (fh - lo).
Definition split_ := match lip with Some k => Rmin dev (init + k * r) | None => dev end.
Definition rate_ := match lip with Some k => k | None => 0 end.
Definition top_ := Rmax (Rabs lo) (Rabs hi).
Theorem L1_one_port : Rabs (f z - fh) <= dev /\ Rabs (f z - fh) <= split_ + rate_ * Rabs zeta /\ Rabs (f z) <= top_.
Proof.
  assert (Iz : in_I z) by (unfold in_I; lra). assert (I0 : in_I zh) by (unfold in_I; lra). pose proof (Hrange z Iz) as Hr.
  assert (D : Rabs (f z - fh) <= dev). { unfold dev. apply Rabs_le. pose proof (Rmax_l (hi - fh) (fh - lo)). pose proof (Rmax_r (hi - fh) (fh - lo)). lra. }
  split; [exact D|]. split.
  - unfold split_, rate_. destruct lip as [k|]; [|lra]. destruct (Hlip k eq_refl) as [K0 HK]. pose proof (Rabs_pos zeta). pose proof (Rmult_le_pos _ _ K0 H).
    apply Rmin_case; [lra|]. replace (f z - fh) with ((f z - f zh) + (f zh - fh)) by ring. eapply Rle_trans; [apply Rabs_triang|].
    pose proof (HK z zh Iz I0) as L. replace (z - zh) with (e + zeta) in L by lra. pose proof (Rabs_triang e zeta).
    assert (k * Rabs (e + zeta) <= k * (r + Rabs zeta)) by (apply Rmult_le_compat_l; lra). lra.
  - unfold top_. destruct (Rle_dec 0 (f z)).
    + rewrite Rabs_pos_eq by auto. apply Rle_trans with (Rabs hi); [pose proof (Rle_abs hi); lra|apply Rmax_r].
    + rewrite Rabs_left by lra. apply Rle_trans with (Rabs lo); [pose proof (Rle_abs (- lo)); rewrite Rabs_Ropp in *; lra|apply Rmax_l].
Qed.
End Function.

(* The same for a neuron that the leaf cuts: I is an interval, t its point next to z^, which may lie outside; s is in the
   enclosure of the slope. at_t is f_j(t) + s (z^ - t), f_j'(t) with s = 0, or f_j''(t) with s = 0. *)
Theorem L1_cut_neuron (I : R -> Prop) f lip s t fh init : (forall x y, I x -> I y -> Rabs (f x - f y) <= lip * Rabs (x - y)) -> I z -> I t ->
  (z <= t <= zh \/ zh <= t <= z) -> Rabs s <= lip -> Rabs (f t + s * (zh - t) - fh) <= init -> Rabs (f z - fh) <= init + lip * r + lip * Rabs zeta.
Proof.
  intros HL Iz It Hb Hs Hi. pose proof (HL z t Iz It) as L. assert (K0 : 0 <= lip) by (pose proof (Rabs_pos s); lra).
  assert (E : Rabs (z - zh) = Rabs (z - t) + Rabs (zh - t)).
  { destruct Hb; [rewrite (Rabs_left1 (z - zh)), (Rabs_left1 (z - t)), (Rabs_pos_eq (zh - t)) by lra|rewrite (Rabs_pos_eq (z - zh)), (Rabs_pos_eq (z - t)), (Rabs_left1 (zh - t)) by lra]; ring. }
  assert (S : Rabs (s * (zh - t)) <= lip * Rabs (zh - t)) by (rewrite Rabs_mult; apply Rmult_le_compat_r; auto using Rabs_pos).
  assert (Z : Rabs (z - zh) <= r + Rabs zeta) by (replace (z - zh) with (e + zeta) by lra; pose proof (Rabs_triang e zeta); lra).
  replace (f z - fh) with ((f z - f t) + - (s * (zh - t)) + (f t + s * (zh - t) - fh)) by ring.
  eapply Rle_trans; [apply Rabs_triang|]. pose proof (Rabs_triang (f z - f t) (- (s * (zh - t)))) as T. rewrite Rabs_Ropp in T.
  assert (lip * Rabs (z - zh) <= lip * (r + Rabs zeta)) by (apply Rmult_le_compat_l; auto). rewrite E in H. lra.
Qed.

(* What bends. f' is a derivative where ell is known; else only that f - S^ t has the Lipschitz constant sigma. *)
Lemma grows (F F' : R -> R) b : 0 <= b -> (forall t, 0 <= t <= b -> is_derive F t (F' t)) -> (forall t, 0 <= t <= b -> 0 <= F' t) -> F 0 <= F b.
Proof.
  intros Hb HF HF'. destruct (MVT_gen F 0 b F') as [c [Hc E]].
  - intros x Hx. rewrite Rmin_left, Rmax_right in Hx by lra. apply HF; lra.
  - intros x Hx. rewrite Rmin_left, Rmax_right in Hx by lra. apply continuity_pt_filterlim, (ex_derive_continuous F). exists (F' x). apply HF; lra.
  - rewrite Rmin_left, Rmax_right in Hc by lra. specialize (HF' c Hc). nra.
Qed.
Lemma bend_ahead (f f' : R -> R) a S init l b : 0 <= b -> (forall t, 0 <= t <= b -> is_derive (fun x => f (a + x)) t (f' (a + t))) ->
  (forall t, 0 <= t <= b -> Rabs (f' (a + t) - S) <= init + l * t) -> Rabs (f (a + b) - f a - S * b) <= init * b + l * (b * b) / 2.
Proof.
  intros Hb HD HL. apply Rabs_le. split.
  - pose proof (grows (fun x => init * x + l * (x * x) / 2 + (f (a + x) - S * x)) (fun x => init + l * x + (f' (a + x) - S)) b Hb) as G. cbv beta in G. rewrite Rplus_0_r in G.
    enough (init * 0 + l * (0 * 0) / 2 + (f a - S * 0) <= init * b + l * (b * b) / 2 + (f (a + b) - S * b)) by lra. apply G.
    + intros t Ht. specialize (HD t Ht). apply @is_derive_plus; [auto_derive; auto; field|]. apply @is_derive_minus; [exact HD|auto_derive; auto; ring].
    + intros t Ht. pose proof (abs_le_inv _ _ (HL t Ht)). lra.
  - pose proof (grows (fun x => init * x + l * (x * x) / 2 - (f (a + x) - S * x)) (fun x => init + l * x - (f' (a + x) - S)) b Hb) as G. cbv beta in G. rewrite Rplus_0_r in G.
    enough (init * 0 + l * (0 * 0) / 2 - (f a - S * 0) <= init * b + l * (b * b) / 2 - (f (a + b) - S * b)) by lra. apply G.
    + intros t Ht. specialize (HD t Ht). apply @is_derive_minus; [auto_derive; auto; field|]. apply @is_derive_minus; [exact HD|auto_derive; auto; ring].
    + intros t Ht. pose proof (abs_le_inv _ _ (HL t Ht)). lra.
Qed.
Section Bend.
Variables (f f' : R -> R) (fh init Sh sigma init_S round d : R) (ell : option R).
Hypothesis Hinit : Rabs (f zh - fh) <= init.
Hypothesis Hsigma : forall s t, in_I s -> in_I t -> Rabs (f s - f t - Sh * (s - t)) <= sigma * Rabs (s - t).
Hypothesis HinitS : Rabs (f' zh - Sh) <= init_S.
Hypothesis Hell : forall l, ell = Some l -> 0 <= l /\ (forall t, in_I t -> is_derive f t (f' t)) /\ forall t, in_I t -> Rabs (f' t - f' zh) <= l * Rabs (t - zh).
Hypothesis Hround : Rabs d <= round.
Definition kappa := match ell with Some l => Rmin sigma (init_S + l * reach / 2) | None => sigma end.
Definition fix_ := init + Rabs Sh * round.
Theorem L1_what_bends : Rabs (f z - fh - Sh * (z - zh - d)) <= fix_ + kappa * Rabs (z - zh).
Proof.
  assert (Iz : in_I z) by (unfold in_I; lra). assert (I0 : in_I zh) by (unfold in_I; lra).
  assert (B : Rabs (f z - f zh - Sh * (z - zh)) <= kappa * Rabs (z - zh)).
  { unfold kappa. destruct ell as [l|]; [|now apply Hsigma]. apply Rmin_case; [now apply Hsigma|]. destruct (Hell l eq_refl) as (L0 & HD & HL).
    assert (T : Rabs (f z - f zh - Sh * (z - zh)) <= init_S * Rabs (z - zh) + l * (Rabs (z - zh) * Rabs (z - zh)) / 2).
    { destruct (Rle_dec zh z) as [C|C].
      - pose proof (bend_ahead f f' zh Sh init_S l (z - zh) ltac:(lra)) as G. replace (zh + (z - zh)) with z in G by ring. rewrite (Rabs_pos_eq (z - zh)) by lra. apply G.
        + intros t Ht. eapply is_derive_eq; [apply (is_derive_comp f (fun x => zh + x)); [apply HD; unfold in_I in *; lra|auto_derive; auto]|]. unfold scal; simpl; unfold mult; simpl. ring.
        + intros t Ht. assert (It : in_I (zh + t)) by (unfold in_I in *; lra). pose proof (HL _ It) as L. replace (zh + t - zh) with t in L by ring. rewrite (Rabs_pos_eq t) in L by lra.
          replace (f' (zh + t) - Sh) with ((f' (zh + t) - f' zh) + (f' zh - Sh)) by ring. eapply Rle_trans; [apply Rabs_triang|]. lra.
      - pose proof (bend_ahead (fun x => f (- x)) (fun x => - f' (- x)) (- zh) (- Sh) init_S l (zh - z) ltac:(lra)) as G. cbv beta in G.
        replace (- (- zh + (zh - z))) with z in G by ring. rewrite Ropp_involutive in G. replace (f z - f zh - - Sh * (zh - z)) with (f z - f zh - Sh * (z - zh)) in G by ring.
        rewrite (Rabs_left (z - zh)) by lra. replace (- (z - zh)) with (zh - z) by ring. apply G.
        + intros t Ht. eapply is_derive_eq; [apply (is_derive_comp f (fun x => - (- zh + x))); [apply HD; unfold in_I in *; lra|auto_derive; auto]|].
          unfold scal; simpl; unfold mult; simpl. ring.
        + intros t Ht. assert (It : in_I (- (- zh + t))) by (unfold in_I in *; lra). pose proof (HL _ It) as L. replace (- (- zh + t) - zh) with (- t) in L by ring.
          rewrite Rabs_Ropp, (Rabs_pos_eq t) in L by lra. replace (- f' (- (- zh + t)) - - Sh) with (- ((f' (- (- zh + t)) - f' zh) + (f' zh - Sh))) by ring.
          rewrite Rabs_Ropp. eapply Rle_trans; [apply Rabs_triang|]. lra. }
    eapply Rle_trans; [exact T|]. pose proof (Rabs_pos (z - zh)).
    assert (l * (Rabs (z - zh) * Rabs (z - zh)) <= l * (reach * Rabs (z - zh))) by (apply Rmult_le_compat_l; auto; apply Rmult_le_compat_r; auto). lra. }
  unfold fix_. replace (f z - fh - Sh * (z - zh - d)) with ((f z - f zh - Sh * (z - zh)) + (f zh - fh) + Sh * d) by ring.
  eapply Rle_trans; [apply Rabs_triang|]. pose proof (Rabs_triang (f z - f zh - Sh * (z - zh)) (f zh - fh)).
  assert (Rabs (Sh * d) <= Rabs Sh * round) by (rewrite Rabs_mult; apply Rmult_le_compat_l; auto using Rabs_pos). lra.
Qed.
End Bend.
End Neuron.

(* The rest of a cut neuron: I = [a, b] is what is left of its part, t its point next to z^. The split deviation with both
   bounds, where lip is known; the total deviation and the top where not. *)
Theorem L1_cut_neuron_range a b z zh e zeta r t f lo hi fh init (lip : option R) s : z = zh + e + zeta -> Rabs e <= r -> a <= z <= b -> a <= t <= b -> (z <= t <= zh \/ zh <= t <= z) ->
  (forall x, a <= x <= b -> lo <= f x <= hi) -> (forall k, lip = Some k -> (forall x y, a <= x <= b -> a <= y <= b -> Rabs (f x - f y) <= k * Rabs (x - y)) /\ Rabs s <= k) ->
  Rabs (f t + s * (zh - t) - fh) <= init ->
  Rabs (f z - fh) <= dev lo hi fh /\ Rabs (f z - fh) <= split_ r lo hi fh init lip + rate_ lip * Rabs zeta /\ Rabs (f z) <= top_ lo hi.
Proof.
  intros Hz He Iz It Hb Hr Hl Hi. pose proof (Hr z Iz) as R.
  assert (D : Rabs (f z - fh) <= dev lo hi fh). { unfold dev. apply Rabs_le. pose proof (Rmax_l (hi - fh) (fh - lo)). pose proof (Rmax_r (hi - fh) (fh - lo)). lra. }
  split; [exact D|]. split.
  - unfold split_, rate_. destruct lip as [k|]; [|lra]. destruct (Hl k eq_refl) as [HL Hs]. assert (K0 : 0 <= k) by (pose proof (Rabs_pos s); lra). pose proof (Rmult_le_pos _ _ K0 (Rabs_pos zeta)).
    apply Rmin_case; [lra|]. exact (L1_cut_neuron zh r z e zeta Hz He (fun x => a <= x <= b) f k s t fh init HL Iz It Hb Hs Hi).
  - unfold top_. destruct (Rle_dec 0 (f z)).
    + rewrite Rabs_pos_eq by auto. apply Rle_trans with (Rabs hi); [pose proof (Rle_abs hi); lra|apply Rmax_r].
    + rewrite Rabs_left by lra. apply Rle_trans with (Rabs lo); [pose proof (Rle_abs (- lo)); rewrite Rabs_Ropp in *; lra|apply Rmax_l].
Qed.
(* What bends: init holds |S^ - s| |z^ - t| too. *)
Theorem L1_cut_neuron_bends a b z zh reach t f f' fh init Sh s sigma init_S round d (ell : option R) : a <= z <= b -> a <= t <= b -> (z <= t <= zh \/ zh <= t <= z) -> Rabs (z - zh) <= reach ->
  Rabs (f t + s * (zh - t) - fh) + Rabs (Sh - s) * Rabs (zh - t) <= init -> 0 <= sigma -> (forall x y, a <= x <= b -> a <= y <= b -> Rabs (f x - f y - Sh * (x - y)) <= sigma * Rabs (x - y)) ->
  Rabs (f' t - Sh) <= init_S -> (forall l, ell = Some l -> 0 <= l /\ (forall x, a <= x <= b -> is_derive f x (f' x)) /\ forall x, a <= x <= b ->
    Rabs (f' x - f' t) <= l * Rabs (x - t)) -> Rabs d <= round ->
  Rabs (f z - fh - Sh * (z - zh - d)) <= fix_ init Sh round + kappa reach sigma init_S ell * Rabs (z - zh).
Proof.
  intros Iz It Hb Hr Hi S0 Hs HS Hl Hd.
  assert (E : Rabs (z - t) <= Rabs (z - zh)).
  { destruct Hb; [rewrite (Rabs_left1 (z - zh)), (Rabs_left1 (z - t)) by lra|rewrite (Rabs_pos_eq (z - zh)), (Rabs_pos_eq (z - t)) by lra]; lra. }
  assert (Z : Rabs (f t - f t) <= 0) by (replace (f t - f t) with 0 by ring; rewrite Rabs_R0; lra). assert (Z0 : Rabs 0 <= 0) by (rewrite Rabs_R0; lra).
  pose proof (L1_what_bends t (t - a) (b - t) reach z ltac:(lra) ltac:(lra) f f' (f t) 0 Sh sigma init_S 0 0 ell Z) as B. unfold in_I in B.
  assert (B' : Rabs (f z - f t - Sh * (z - t - 0)) <= fix_ 0 Sh 0 + kappa reach sigma init_S ell * Rabs (z - t)).
  { apply B; auto; [intros x y Hx Hy; apply Hs; lra|]. intros l E0. destruct (Hl l E0) as (L0 & L1 & L2). split; auto. split; intros x Hx; [apply L1|apply L2]; lra. }
  clear B Z. unfold fix_ in *. rewrite Rmult_0_r, Rplus_0_r, Rplus_0_l in B'.
  assert (K0 : 0 <= kappa reach sigma init_S ell).
  { unfold kappa. destruct ell as [l|]; auto. destruct (Hl l eq_refl) as (L0 & _). pose proof (Rabs_pos (f' t - Sh)). pose proof (Rabs_pos (z - zh)). apply Rmin_glb; auto.
    assert (0 <= l * reach) by (apply Rmult_le_pos; lra). lra. }
  replace (f z - fh - Sh * (z - zh - d)) with ((f t + s * (zh - t) - fh) + (Sh - s) * (zh - t) + (f z - f t - Sh * (z - t - 0)) + Sh * d) by ring.
  eapply Rle_trans; [apply Rabs_triang|]. eapply Rle_trans; [apply Rplus_le_compat_r, Rabs_triang|]. eapply Rle_trans; [apply Rplus_le_compat_r, Rplus_le_compat_r, Rabs_triang|].
  rewrite (Rabs_mult (Sh - s)), (Rabs_mult Sh d). assert (Rabs Sh * Rabs d <= Rabs Sh * round) by (apply Rmult_le_compat_l; auto using Rabs_pos).
  assert (kappa reach sigma init_S ell * Rabs (z - t) <= kappa reach sigma init_S ell * Rabs (z - zh)) by (apply Rmult_le_compat_l; auto). lra.
Qed.

(* The values of a stage, as vectors. One port: init, s = the top of the slopes, which bounds the secants. *)
Section Values.
Variables (n : nat) (u uh zh r zeta e init s dev_u : vec) (sbar rho : R).
Hypothesis Hzeta : nrm n zeta <= rho.
Hypothesis Hsbar : 0 <= sbar.
Hypothesis Hentry : forall p, (p < n)%nat -> 0 <= init p /\ Rabs (e p) <= r p /\ 0 <= s p <= sbar /\ Rabs (u p - uh p) <= dev_u p /\
  Rabs (u p - uh p) <= init p + s p * (r p + Rabs (zeta p)).
Definition split_u p := Rmin (dev_u p) (init p + s p * r p). (* eps^u *)
Theorem L1_values : (exists e' y, forall p, (p < n)%nat -> u p - uh p = e' p + y p * zeta p /\ Rabs (e' p) <= split_u p /\ Rabs (y p) <= s p) /\
  nrm n (fun p => u p - uh p) <= Rmin (nrm n (fun p => init p + s p * r p) + sbar * rho) (nrm n dev_u).
Proof.
  assert (SP : forall p, (p < n)%nat -> 0 <= split_u p /\ Rabs (u p - uh p) <= split_u p + s p * Rabs (zeta p)).
  { intros p Hp. destruct (Hentry p Hp) as (H1 & H2 & H3 & H4 & H5). pose proof (Rabs_pos (u p - uh p)). pose proof (Rabs_pos (e p)). pose proof (Rabs_pos (zeta p)).
    assert (0 <= s p * r p) by (apply Rmult_le_pos; lra). assert (0 <= s p * Rabs (zeta p)) by (apply Rmult_le_pos; lra). unfold split_u. split; apply Rmin_case; lra. }
  split.
  - exists (fun p => clamped (split_u p) (u p - uh p)).
    assert (Y : exists y : vec, forall p, (p < n)%nat -> u p - uh p - clamped (split_u p) (u p - uh p) = y p * zeta p /\ Rabs (y p) <= s p).
    { assert (forall p, (p < n)%nat -> exists y, u p - uh p - clamped (split_u p) (u p - uh p) = y * zeta p /\ Rabs y <= s p).
      { intros p Hp. destruct (Hentry p Hp) as (H1 & H2 & H3 & H4 & H5). destruct (SP p Hp) as [S1 S2].
        assert (C : Rabs (u p - uh p - clamped (split_u p) (u p - uh p)) <= s p * Rabs (zeta p)) by (apply clamped_rest; auto; apply Rmult_le_pos; [lra|apply Rabs_pos]).
        destruct (Req_dec (zeta p) 0) as [Z|Z].
        - exists 0. rewrite Rabs_R0. split; [|lra]. rewrite Z, Rabs_R0 in C. pose proof (Rabs_pos (u p - uh p - clamped (split_u p) (u p - uh p))).
          rewrite Rmult_0_l. apply Rabs_eq_0. lra.
        - exists ((u p - uh p - clamped (split_u p) (u p - uh p)) / zeta p). split; [field; auto|]. unfold Rdiv. rewrite Rabs_mult, Rabs_Rinv by auto.
          pose proof (Rabs_pos_lt _ Z). apply Rmult_le_reg_r with (Rabs (zeta p)); auto. rewrite Rmult_assoc, Rinv_l by lra. lra. }
      clear - H. induction n as [|m IH]; [exists (fun _ => 0); lia|]. destruct IH as [y Hy]; [intros; apply H; lia|]. destruct (H m ltac:(lia)) as [x Hx].
      exists (fun p => if Nat.eqb p m then x else y p). intros p Hp. destruct (Nat.eqb_spec p m) as [->|]; [exact Hx|apply Hy; lia]. }
    destruct Y as [y Hy]. exists y. intros p Hp. destruct (Hy p Hp) as [Y1 Y2]. destruct (SP p Hp) as [S1 S2]. split; [lra|]. split; auto. now apply clamped_le.
  - apply Rmin_glb.
    + apply Rle_trans with (nrm n (fun p => (init p + s p * r p) + s p * Rabs (zeta p))).
      * apply nrm_le_entries; intros p Hp. destruct (Hentry p Hp) as (_ & _ & _ & _ & H). lra.
      * eapply Rle_trans; [apply minkowski|]. apply Rplus_le_compat_l. apply Rle_trans with (sbar * nrm n (fun p => Rabs (zeta p))).
        -- apply nrm_times_sup; auto. intros p Hp. destruct (Hentry p Hp) as (_ & _ & H & _). rewrite Rabs_pos_eq; lra.
        -- rewrite nrm_abs. now apply Rmult_le_compat_l.
    + apply nrm_le_entries; intros p Hp. now apply Hentry.
Qed.
End Values.

(* Two ports, u = z z': the slope of each is the other's value. *)
Section TwoPorts.
Variables (zh zh' z z' e e' zeta zeta' r r' reach reach' uh init : R).
Hypothesis Hz : z = zh + e + zeta /\ Rabs e <= r /\ Rabs (z - zh) <= reach.
Hypothesis Hz' : z' = zh' + e' + zeta' /\ Rabs e' <= r' /\ Rabs (z' - zh') <= reach'.
Hypothesis Hinit : Rabs (zh * zh' - uh) <= init.
Definition top_slope := Rabs zh' + reach'.   (* s_m *)
Definition top_slope' := Rabs zh + reach.    (* s_m' *)
Theorem L1_two_ports_slopes : Rabs (z' - zh') <= reach' /\ Rabs (z' - zh') <= Rmin reach' r' + 1 * Rabs zeta' /\ Rabs z' <= top_slope.
Proof.
  destruct Hz' as (E & He & Hr). split; auto. split.
  - pose proof (Rabs_pos zeta'). apply Rmin_case; [lra|]. replace (z' - zh') with (e' + zeta') by lra. pose proof (Rabs_triang e' zeta'). lra.
  - unfold top_slope. replace z' with (zh' + (z' - zh')) at 1 by ring. pose proof (Rabs_triang zh' (z' - zh')). lra.
Qed.
Theorem L1_two_ports_values : Rabs (z * z' - uh) <= init + Rabs zh * reach' + top_slope * reach /\
  Rabs (z * z') <= Rabs uh + (init + Rabs zh * reach' + top_slope * reach) /\
  exists w y y', z * z' - uh = w + y * zeta + y' * zeta' /\ Rabs w <= init + top_slope * r + top_slope' * r' /\ Rabs y <= top_slope /\ Rabs y' <= top_slope'.
Proof.
  destruct Hz as (E & He & Hr). destruct Hz' as (E' & He' & Hr'). destruct L1_two_ports_slopes as (_ & _ & T).
  pose proof (Rabs_pos zh). pose proof (Rabs_pos zh'). pose proof (Rabs_pos z'). pose proof (Rabs_pos (z - zh)). pose proof (Rabs_pos (z' - zh')).
  assert (D : Rabs (z * z' - uh) <= init + Rabs zh * reach' + top_slope * reach).
  { replace (z * z' - uh) with ((zh * zh' - uh) + zh * (z' - zh') + z' * (z - zh)) by ring.
    eapply Rle_trans; [apply Rabs_triang|]. pose proof (Rabs_triang (zh * zh' - uh) (zh * (z' - zh'))). rewrite !Rabs_mult in *.
    assert (Rabs zh * Rabs (z' - zh') <= Rabs zh * reach') by (apply Rmult_le_compat_l; auto). assert (Rabs z' * Rabs (z - zh) <= top_slope * reach) by (apply Rmult_le_compat; auto). lra. }
  split; [exact D|]. split; [replace (z * z') with (uh + (z * z' - uh)) at 1 by ring; pose proof (Rabs_triang uh (z * z' - uh)); lra|].
  exists ((zh * zh' - uh) + z' * e + zh * e'), z', zh. split; [|split; [|split]].
  - replace (z * z' - uh) with ((zh * zh' - uh) + zh * (z' - zh') + z' * (z - zh)) by ring. replace (z' - zh') with (e' + zeta') by lra. replace (z - zh) with (e + zeta) by lra. ring.
  - eapply Rle_trans; [apply Rabs_triang|]. pose proof (Rabs_triang (zh * zh' - uh) (z' * e)). rewrite !Rabs_mult in *.
    assert (Rabs z' * Rabs e <= top_slope * r) by (apply Rmult_le_compat; auto using Rabs_pos).
    assert (Rabs zh * Rabs e' <= top_slope' * r') by (apply Rmult_le_compat; auto using Rabs_pos; unfold top_slope'; lra). lra.
  - exact T.
  - unfold top_slope'. lra.
Qed.
(* S^_m and S^_m' may be off z^_m' and z^_m; d and d' are the roundings of L2 *)
Theorem L1_two_ports_bend Sh Sh' d d' round round' : Rabs d <= round -> Rabs d' <= round' ->
  Rabs (z * z' - uh - Sh * (z - zh - d) - Sh' * (z' - zh' - d')) <=
    init + (Rabs Sh * round + Rabs Sh' * round') + ((reach' / 2 + Rabs (Sh - zh')) * Rabs (z - zh) + (reach / 2 + Rabs (Sh' - zh)) * Rabs (z' - zh')).
Proof.
  intros Hd Hd'. destruct Hz as (_ & _ & Hr). destruct Hz' as (_ & _ & Hr'). set (x := z - zh) in *. set (x' := z' - zh') in *.
  replace (z * z' - uh - Sh * (x - d) - Sh' * (x' - d')) with ((zh * zh' - uh) + x * x' + Sh * d + Sh' * d' + - ((Sh - zh') * x) + - ((Sh' - zh) * x')) by (unfold x, x'; ring).
  pose proof (Rabs_pos x). pose proof (Rabs_pos x').
  repeat (eapply Rle_trans; [apply Rabs_triang|]). 
  pose proof (Rabs_triang (zh * zh' - uh + x * x' + Sh * d + Sh' * d') (- ((Sh - zh') * x))) as T1. pose proof (Rabs_triang (zh * zh' - uh + x * x' + Sh * d) (Sh' * d')) as T2.
  pose proof (Rabs_triang (zh * zh' - uh + x * x') (Sh * d)) as T3. pose proof (Rabs_triang (zh * zh' - uh) (x * x')) as T4.
  rewrite !Rabs_Ropp, !Rabs_mult in *.
  assert (Rabs Sh * Rabs d <= Rabs Sh * round) by (apply Rmult_le_compat_l; auto using Rabs_pos). assert (Rabs Sh' * Rabs d' <= Rabs Sh' * round') by (apply Rmult_le_compat_l; auto using Rabs_pos).
  assert (Rabs x * Rabs x' <= reach' / 2 * Rabs x + reach / 2 * Rabs x').
  { assert (Rabs x * Rabs x' <= Rabs x * reach') by (apply Rmult_le_compat_l; auto). assert (Rabs x * Rabs x' <= reach * Rabs x') by (apply Rmult_le_compat_r; auto). lra. }
  lra.
Qed.
End TwoPorts.
Section TwoPortsNorm. (* du of a product *)
Variables (n : nat) (u uh split_ dev_ s s' zeta zeta' : vec) (sbar sbar' rho rho' : R).
Theorem L1_two_ports_norm : nrm n zeta <= rho -> nrm n zeta' <= rho' -> 0 <= sbar -> 0 <= sbar' ->
  (forall p, (p < n)%nat -> 0 <= s p <= sbar /\ 0 <= s' p <= sbar' /\ Rabs (u p - uh p) <= dev_ p /\
    exists w y y', u p - uh p = w + y * zeta p + y' * zeta' p /\ Rabs w <= split_ p /\ Rabs y <= s p /\ Rabs y' <= s' p) ->
  nrm n (fun p => u p - uh p) <= Rmin (nrm n split_ + sbar * rho + sbar' * rho') (nrm n dev_).
Proof.
  intros Hz Hz' S0 S0' H. apply Rmin_glb; [|apply nrm_le_entries; intros p Hp; now apply H].
  apply Rle_trans with (nrm n (fun p => split_ p + s p * Rabs (zeta p) + s' p * Rabs (zeta' p))).
  - apply nrm_le_entries; intros p Hp. destruct (H p Hp) as (_ & _ & _ & w & y & y' & -> & H1 & H2 & H3).
    eapply Rle_trans; [apply Rabs_triang|]. pose proof (Rabs_triang w (y * zeta p)). rewrite !Rabs_mult in *.
    assert (Rabs y * Rabs (zeta p) <= s p * Rabs (zeta p)) by (apply Rmult_le_compat_r; auto using Rabs_pos).
    assert (Rabs y' * Rabs (zeta' p) <= s' p * Rabs (zeta' p)) by (apply Rmult_le_compat_r; auto using Rabs_pos). lra.
  - eapply Rle_trans; [apply minkowski3|].
    assert (nrm n (fun p => s p * Rabs (zeta p)) <= sbar * nrm n (fun p => Rabs (zeta p))) as A by (apply nrm_times_sup; auto; intros p Hp; destruct (H p Hp) as (A & _); rewrite Rabs_pos_eq; lra).
    assert (nrm n (fun p => s' p * Rabs (zeta' p)) <= sbar' * nrm n (fun p => Rabs (zeta' p))) as B by (apply nrm_times_sup; auto; intros p Hp; destruct (H p Hp) as (_ & B & _);
      rewrite Rabs_pos_eq; lra).
    rewrite nrm_abs in A. rewrite nrm_abs in B. assert (sbar * nrm n zeta <= sbar * rho) by (apply Rmult_le_compat_l; auto).
      assert (sbar' * nrm n zeta' <= sbar' * rho') by (apply Rmult_le_compat_l; auto). lra.
Qed.
End TwoPortsNorm.

(* Slope, curvature and third derivative of f2(f1). *)
Theorem L1_composition (f f' f'' f3 g g' g'' g3 : R -> R) t :
  (is_derive f t (f' t) /\ is_derive f' t (f'' t) /\ is_derive f'' t (f3 t)) ->
  (is_derive g (f t) (g' (f t)) /\ is_derive g' (f t) (g'' (f t)) /\ is_derive g'' (f t) (g3 (f t))) ->
  is_derive (fun x => g (f x)) t (g' (f t) * f' t) /\
  is_derive (fun x => g' (f x) * f' x) t (g'' (f t) * f' t ^ 2 + g' (f t) * f'' t) /\
  is_derive (fun x => g'' (f x) * f' x ^ 2 + g' (f x) * f'' x) t (g3 (f t) * f' t ^ 3 + 3 * g'' (f t) * f' t * f'' t + g' (f t) * f3 t).
Proof.
  intros (F1 & F2 & F3) (G1 & G2 & G3).
  assert (C : forall h h' : R -> R, is_derive h (f t) (h' (f t)) -> is_derive (fun x => h (f x)) t (h' (f t) * f' t)).
  { intros h h' Hh. eapply is_derive_eq; [apply (is_derive_comp h f t _ _ Hh F1)|]. unfold scal; simpl; unfold mult; simpl. ring. }
  split; [now apply C|]. split.
  - eapply is_derive_eq; [apply is_derive_times; [apply (C g' g'' G2)|exact F2]|]. cbv beta. ring.
  - eapply is_derive_eq; [apply @is_derive_plus; [apply is_derive_times; [apply (C g'' g3 G3)|]|apply is_derive_times; [apply (C g' g'' G2)|exact F3]]|].
    + apply (is_derive_eq (fun x => f' x ^ 2) t (f'' t * f' t + f' t * f'' t)); [|reflexivity].
      apply (is_derive_ext (fun x => f' x * f' x)); [intros x; change (f' x * f' x = f' x ^ 2); ring|]. now apply is_derive_times.
    + change plus with Rplus. cbv beta. ring.
Qed.
