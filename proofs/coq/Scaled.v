(* R4 of proofs/rules.md: Lipschitz constants across kinks; the scaled form, a dense node that takes activations of several kinds. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets Affine Rules Graph Sums Blocks Gathered Chains Columns.
Open Scope R_scope.

(* Step 1 of the proof: continuous, and differentiable off finitely many kinks with |f'| <= B there; on an interval. *)
Theorem R4_lipschitz (f f1 : R -> R) (kinks : list R) B lo hi : 0 <= B -> (forall t, lo <= t <= hi -> continuous f t) ->
  (forall t, lo <= t <= hi -> ~ In t kinks -> is_derive f t (f1 t) /\ Rabs (f1 t) <= B) ->
  forall s t, lo <= s <= hi -> lo <= t <= hi -> Rabs (f s - f t) <= B * Rabs (s - t).
Proof.
  intros HB HC HD.
  assert (P : forall l s t, lo <= s -> s <= t -> t <= hi -> (forall x, s < x < t -> In x kinks -> In x l) -> Rabs (f t - f s) <= B * (t - s)).
  { induction l as [|x l IH]; intros s t Hs Hst Ht HK.
    - set (df := fun x => if Rlt_dec s x then if Rlt_dec x t then f1 x else 0 else 0).
      assert (Q : forall x, s < x < t -> is_derive f x (df x) /\ Rabs (f1 x) <= B).
      { intros x Hx. destruct (HD x ltac:(lra)) as [A1 A2]; [intros I; apply (HK x Hx I)|]. unfold df. destruct (Rlt_dec s x); [|lra]. destruct (Rlt_dec x t); [auto|lra]. }
      destruct (MVT_gen f s t df) as (c & _ & E).
      + intros x Hx. rewrite Rmin_left, Rmax_right in Hx by lra. now apply Q.
      + intros x Hx. rewrite Rmin_left, Rmax_right in Hx by lra. apply continuity_pt_filterlim. apply HC. lra.
      + rewrite E, Rabs_mult, (Rabs_pos_eq (t - s)) by lra. apply Rmult_le_compat_r; [lra|]. unfold df. destruct (Rlt_dec s c); [|rewrite Rabs_R0; auto]. destruct (Rlt_dec c t); [|rewrite Rabs_R0; auto]. now apply Q.
    - destruct (Rlt_dec s x) as [A|A]; [destruct (Rlt_dec x t) as [C|C]|].
      + pose proof (IH s x Hs ltac:(lra) ltac:(lra)) as I1. pose proof (IH x t ltac:(lra) ltac:(lra) Ht) as I2.
        replace (f t - f s) with ((f t - f x) + (f x - f s)) by ring. eapply Rle_trans; [apply Rabs_triang|].
        replace (B * (t - s)) with (B * (t - x) + B * (x - s)) by ring. apply Rplus_le_compat; [apply I2|apply I1]; intros y Hy Iy; destruct (HK y ltac:(lra) Iy) as [E|E]; auto; lra.
      + apply IH; auto. intros y Hy Iy. destruct (HK y Hy Iy) as [E|E]; auto. lra.
      + apply IH; auto. intros y Hy Iy. destruct (HK y Hy Iy) as [E|E]; auto. lra. }
  intros s t Hs Ht. destruct (Rle_dec s t) as [C|C].
  - rewrite Rabs_minus_sym, (Rabs_minus_sym s t), (Rabs_pos_eq (t - s)) by lra. apply (P kinks); auto; lra.
  - rewrite (Rabs_pos_eq (s - t)) by lra. apply (P kinks); auto; lra.
Qed.

Section Scaled.
Variables (G : nat) (size : nat -> nat) (g : nat) (c : gathered) (mu fan alpha beta : R).
Hypothesis Hg : (g <= G)%nat.
Hypothesis H : sound_gathering c (size g) mu fan.
Hypothesis Hdense : dense c.
Notation M := (rows c). Notation n := (width_of c).
Variables (dom : point -> Prop) (stored : point) (m : mode) (sigma dW db : R).
Hypothesis Hmoved : forall p, dom p -> moved_by size g stored m p.
Hypothesis Hsigma : 0 <= sigma /\ forall y, nrm (entries c) (fun p => alpha * applied c (weights c (stored g)) y p) <= sigma * nrm (parent_size c) y.
Hypothesis HdW : 0 <= dW /\ match m with AllWithin d => d <= dW | Reaches r => forall k, (k < slices c)%nat -> frob2 M n (weights c r k) <= dW * dW end.
Hypothesis Hdb : 0 <= db /\ match m with AllWithin d => d <= db | Reaches r => nrm (bias_entries c) (each c r) <= db end.
(* h = phi(z); |phi_k'| <= b_k, |phi_k''| <= C_k, and C_k / b_k <= q where b_k > 0; a neuron with b_k = 0 is constant *)
Variables (f : nat -> activation) (z : value) (a0 a0h : R) (a1 : nat -> R) (a2 : nat -> nat -> R) (b C : vec) (bmax B q w : R).
Let h := activation_value f z.
Hypothesis Hz : norm_jet G size dom n z a0 a1 a2.
Hypothesis Hh : forall p, dom p -> nrm n (at_ h p) <= a0h.
Hypothesis Hb : 0 <= bmax /\ forall k, (k < n)%nat -> 0 <= b k <= bmax.
Hypothesis Hslope : forall p k, dom p -> (k < n)%nat -> Rabs (phi1 (f k) (at_ z p k)) <= b k.
Hypothesis Hbend : forall p k, dom p -> (k < n)%nat -> Rabs (phi2 (f k) (at_ z p k)) <= C k.
Hypothesis Hconstant : forall p k, dom p -> (k < n)%nat -> b k = 0 -> phi2 (f k) (at_ z p k) = 0.
Hypothesis Hq : 0 <= q /\ forall k, (k < n)%nat -> b k <> 0 -> C k / b k <= q.
Hypothesis HB : 0 <= B /\ forall k, (k < n)%nat -> b k <= B.
(* w >= |W* diag(b)| *)
Hypothesis Hw : opb M n (fun o i => weights c (stored g) 0 o i * b i) w.
Definition s_scaled := Rabs alpha * (w + dW * bmax).

Lemma dense_norm A y : nrm (entries c) (applied c A y) = nrm M (mv n (A O) y).
Proof.
  destruct Hdense as (HK & HS & HN & HG). unfold nrm. f_equal. unfold nrm2, dot at 1. unfold applied.
  rewrite (each_output_once _ _ _ _ H (fun k s o => dot n (A k o) (columns_at c y k s) * dot n (A k o) (columns_at c y k s))).
  unfold sum3. rewrite HK, HS. simpl. rewrite !Rplus_0_l. unfold dot at 3. apply bsum_ext; intros o _.
  rewrite (dot_ext n (A O o) (columns_at c y 0 0) (A O o) y) by (intros i Hi; unfold columns_at; rewrite HG; auto). reflexivity.
Qed.
Lemma scaled_stored y : nrm (entries c) (fun o => alpha * applied c (weights c (stored g)) (fun k => b k * y k) o) <= Rabs alpha * w * nrm n y.
Proof.
  rewrite nrm_scal, dense_norm, Rmult_assoc. apply Rmult_le_compat_l; [apply Rabs_pos|]. destruct Hw as [_ X].
  rewrite (nrm_ext M _ (mv n (fun o i => weights c (stored g) 0 o i * b i) y)); [apply X|]. intros o _. unfold mv, dot. apply bsum_ext; intros; ring.
Qed.
Lemma scaled_norm y : nrm n (fun k => b k * y k) <= bmax * nrm n y.
Proof.
  destruct Hb as [B0 HB']. apply nrm_times_sup; auto. intros k Hk. destruct (HB' k Hk). rewrite Rabs_pos_eq; auto.
Qed.
Lemma scaled_through p y : dom p -> nrm (entries c) (fun o => alpha * applied c (weights c (p g)) (fun k => b k * y k) o) <= s_scaled * nrm n y.
Proof.
  intros Hp. rewrite (nrm_ext _ _ (fun o => alpha * applied c (weights c (stored g)) (fun k => b k * y k) o + alpha * applied c (weights c (of_group g stored p)) (fun k => b k * y k) o)).
  - eapply Rle_trans; [apply minkowski|]. unfold s_scaled. rewrite Rmult_plus_distr_l, Rmult_plus_distr_r. apply Rplus_le_compat; [apply scaled_stored|].
    rewrite nrm_scal, dense_norm, !Rmult_assoc. apply Rmult_le_compat_l; [apply Rabs_pos|].
    assert (X : opb M n (weights c (of_group g stored p) 0) dW).
    { apply opb_frob; [apply HdW|]. eapply moved_weights; eauto. destruct Hdense as (HK & _). lia. }
    destruct X as [_ X]. eapply Rle_trans; [apply X|]. apply Rmult_le_compat_l; [apply HdW|apply scaled_norm].
  - intros o _. rewrite (split_weights g c stored p). ring.
Qed.
(* Dh = diag(b) E, D2h = diag(b) G *)
Definition over_b (x : vec) : vec := fun k => if Req_EM_T (b k) 0 then 0 else x k / b k.
Lemma over_b_times x k : (b k = 0 -> x k = 0) -> b k * over_b x k = x k.
Proof. intros Hx. unfold over_b. destruct (Req_EM_T (b k) 0) as [E|E]; [rewrite Hx by auto; ring|field; auto]. Qed.
Lemma slope_part p y : dom p -> (forall k, (k < n)%nat -> b k * over_b (fun k => phi1 (f k) (at_ z p k) * y k) k = phi1 (f k) (at_ z p k) * y k) /\
  nrm n (over_b (fun k => phi1 (f k) (at_ z p k) * y k)) <= nrm n y.
Proof.
  intros Hp. split.
  - intros k Hk. apply over_b_times. intros E. pose proof (Hslope p k Hp Hk) as X. rewrite E in X. pose proof (Rabs_pos (phi1 (f k) (at_ z p k))).
    assert (Rabs (phi1 (f k) (at_ z p k)) = 0) as Z by lra. apply Rabs_eq_0 in Z. rewrite Z. ring.
  - rewrite <- (nrm_abs n y). apply nrm_le_entries; intros k Hk. unfold over_b. destruct (Req_EM_T (b k) 0) as [E|E]; [rewrite Rabs_R0; apply Rabs_pos|].
    pose proof (proj2 Hb k Hk). assert (0 < b k) by lra. unfold Rdiv. rewrite !Rabs_mult, Rabs_Rinv, (Rabs_pos_eq (b k)) by lra.
    apply Rmult_le_reg_r with (b k); auto. rewrite (Rmult_assoc _ (/ b k)), Rinv_l, Rmult_1_r by auto. rewrite Rmult_comm. apply Rmult_le_compat_l; [apply Rabs_pos|apply Hslope; auto].
Qed.
Lemma bend_part p x y : dom p -> (forall k, (k < n)%nat -> b k * over_b (fun k => phi2 (f k) (at_ z p k) * (x k * y k)) k = phi2 (f k) (at_ z p k) * (x k * y k)) /\
  nrm n (over_b (fun k => phi2 (f k) (at_ z p k) * (x k * y k))) <= q * (nrm n x * nrm n y).
Proof.
  intros Hp. split.
  - intros k Hk. apply over_b_times. intros E. rewrite (Hconstant p k Hp Hk E). ring.
  - destruct Hq as [Q0 HQ]. apply Rle_trans with (nrm n (fun k => q * (x k * y k))); [|rewrite nrm_scal, Rabs_pos_eq by auto; apply Rmult_le_compat_l; auto; apply nrm_times].
    rewrite <- (nrm_abs n (fun k => q * _)). apply nrm_le_entries; intros k Hk. unfold over_b. destruct (Req_EM_T (b k) 0) as [E|E]; [rewrite Rabs_R0; apply Rabs_pos|].
    pose proof (proj2 Hb k Hk). assert (0 < b k) by lra. specialize (HQ k Hk E). pose proof (Hbend p k Hp Hk) as X.
    replace (phi2 (f k) (at_ z p k) * (x k * y k) / b k) with (phi2 (f k) (at_ z p k) / b k * (x k * y k)) by (field; auto). rewrite !(Rabs_mult _ (x k * y k)). apply Rmult_le_compat_r; [apply Rabs_pos|].
    rewrite (Rabs_pos_eq q) by auto. eapply Rle_trans; [|exact HQ]. unfold Rdiv. rewrite Rabs_mult, Rabs_Rinv, (Rabs_pos_eq (b k)) by lra. apply Rmult_le_compat_r; auto.
    left. apply Rinv_0_lt_compat; auto.
Qed.
Lemma applied_dense_ext A x y o : (o < entries c)%nat -> (forall k, (k < n)%nat -> x k = y k) -> applied c A x o = applied c A y o.
Proof. intros Ho E. eapply applied_ext; eauto. intros k Hk. apply E. destruct Hdense as (_ & _ & HN & _). lia. Qed.
Theorem R4_scaled_form size' : (forall p, dom p -> nrm (entries c) (at_ (gathered_value g c alpha beta h) p) <= size') ->
  norm_jet G size dom (entries c) (gathered_value g c alpha beta h) size'
    (fun i => s_scaled * a1 i + delta i g * own_of c mu fan alpha beta a0h)
    (fun i j => s_scaled * (a2 i j + q * (a1 i * a1 j)) + Rabs alpha * sqrt mu * (delta i g * (B * a1 j) + delta j g * (B * a1 i))).
Proof.
  intros Hs. destruct Hz as (_ & H1 & H2). pose proof (sqrt_mu c (size g) mu fan H) as Smu. destruct Hdense as (HK & HS & HN & HG).
  assert (S0 : 0 <= s_scaled).
  { destruct Hw, HdW, Hb. unfold s_scaled. apply Rmult_le_pos; [apply Rabs_pos|]. assert (0 <= dW * bmax) by (apply Rmult_le_pos; lra). lra. }
  assert (D : forall i (u : point), nrm (size g) (only i u g) = delta i g * len size u i).
  { intros i u. pose proof (len_only size i g u) as E. unfold len at 1 in E. rewrite E. unfold delta. rewrite (Nat.eqb_sym g i). destruct (Nat.eqb_spec i g) as [->|]; ring. }
  split; [exact Hs|]. split.
  - intros p u i Hp Hi. simpl. eapply Rle_trans; [apply minkowski|]. rewrite Rmult_plus_distr_r. apply Rplus_le_compat.
    + destruct (slope_part p (d1 z p (only i u)) Hp) as [E1 E2].
      rewrite (nrm_ext _ _ (fun o => alpha * applied c (weights c (p g)) (fun k => b k * over_b (fun k => phi1 (f k) (at_ z p k) * d1 z p (only i u) k) k) o)).
      2:{ intros o Ho. f_equal. symmetry. apply applied_dense_ext; auto. }
      rewrite Rmult_assoc. specialize (H1 p u i Hp Hi). eapply Rle_trans; [apply scaled_through; auto|]. apply Rmult_le_compat_l; auto. lra.
    + eapply Rle_trans; [eapply (own_change_gathered c (size g) mu fan H alpha beta (only i u g) (at_ h p) a0h); rewrite HN; apply Hh; auto|]. rewrite D. lra.
  - intros p u y i j Hp Hi Hj. simpl. set (L := len size u i * len size y j). set (X := d1 z p (only i u)). set (Y := d1 z p (only j y)).
    pose proof (H1 p u i Hp Hi) as HX. pose proof (H1 p y j Hp Hj) as HY. fold X in HX. fold Y in HY. pose proof (H2 p u y i j Hp Hi Hj) as HZ. fold L in HZ.
    eapply Rle_trans; [apply minkowski|]. rewrite Rmult_plus_distr_r. apply Rplus_le_compat.
    + destruct (slope_part p (d2 z p (only i u) (only j y)) Hp) as [E1 E2]. destruct (bend_part p X Y Hp) as [E3 E4].
      set (e := over_b (fun k => phi1 (f k) (at_ z p k) * d2 z p (only i u) (only j y) k)) in *. set (e' := over_b (fun k => phi2 (f k) (at_ z p k) * (X k * Y k))) in *.
      rewrite (nrm_ext _ _ (fun o => alpha * applied c (weights c (p g)) (fun k => b k * (e k + e' k)) o)).
      2:{ intros o Ho. f_equal. apply applied_dense_ext; auto. intros k Hk. rewrite Rmult_plus_distr_l, E1, E3 by auto. reflexivity. }
      eapply Rle_trans; [apply (scaled_through p (fun k => e k + e' k)); auto|]. rewrite Rmult_assoc. apply Rmult_le_compat_l; auto.
      eapply Rle_trans; [apply minkowski|]. rewrite Rmult_plus_distr_r. apply Rplus_le_compat; [lra|]. eapply Rle_trans; [exact E4|]. rewrite Rmult_assoc. apply Rmult_le_compat_l; [apply Hq|].
      unfold L. replace (a1 i * a1 j * (len size u i * len size y j)) with (a1 i * len size u i * (a1 j * len size y j)) by ring. apply Rmult_le_compat; auto using nrm_nonneg.
    + rewrite (nrm_ext _ _ (fun o => alpha * applied c (weights c (only i u g)) (d1 h p (only j y)) o + alpha * applied c (weights c (only j y g)) (d1 h p (only i u)) o)) by (intros o Ho; apply Rmult_plus_distr_l).
      eapply Rle_trans; [apply minkowski|]. rewrite Rmult_plus_distr_l, Rmult_plus_distr_r.
      assert (T : forall i1 j1 (u1 u2 : point), (j1 <= G)%nat -> nrm (entries c) (fun o => alpha * applied c (weights c (only i1 u1 g)) (d1 h p (only j1 u2)) o) <=
        Rabs alpha * sqrt mu * (delta i1 g * (B * a1 j1)) * (len size u1 i1 * len size u2 j1)).
      { intros i1 j1 u1 u2 Hj1. rewrite nrm_scal.
        assert (A : nrm (entries c) (applied c (weights c (only i1 u1 g)) (d1 h p (only j1 u2))) <= sqrt mu * nrm (size g) (only i1 u1 g) * nrm (parent_size c) (d1 h p (only j1 u2))).
        { apply (R2_gathered_norm c (size g) mu fan H); [apply nrm_nonneg|]. intros k Hk. apply opb_frob; [apply nrm_nonneg|]. rewrite nrm_sq.
          pose proof (own_entries_gathered c (size g) mu fan H (only i1 u1 g)). pose proof (nrm2_nonneg (bias_entries c) (each c (only i1 u1 g))). pose proof (slice_le c (only i1 u1 g) k Hk). lra. }
        assert (HD : nrm (parent_size c) (d1 h p (only j1 u2)) <= B * (a1 j1 * len size u2 j1)).
        { rewrite HN. destruct HB as [B0 HB']. simpl. eapply Rle_trans; [apply (nrm_times_sup n (fun k => phi1 (f k) (at_ z p k)) _ B B0)|apply Rmult_le_compat_l; auto].
          intros k Hk. eapply Rle_trans; [apply Hslope; auto|auto]. }
        rewrite D in A. replace (Rabs alpha * sqrt mu * (delta i1 g * (B * a1 j1)) * (len size u1 i1 * len size u2 j1)) with
          (Rabs alpha * (sqrt mu * (delta i1 g * len size u1 i1) * (B * (a1 j1 * len size u2 j1)))) by ring.
        apply Rmult_le_compat_l; [apply Rabs_pos|]. eapply Rle_trans; [exact A|]. apply Rmult_le_compat_l; auto.
        apply Rmult_le_pos; [lra|]. apply Rmult_le_pos; [unfold delta; destruct (Nat.eqb i1 g); lra|apply len_nonneg]. }
      apply Rplus_le_compat; [apply T; auto|]. unfold L. rewrite (Rmult_comm (len size u i)). apply T; auto.
Qed.
(* the ball: |alpha| |W* diag(b)| rho in place of sigma rho', for the enclosure of R4 whose ball is B rho *)
Theorem R4_scaled_ball J Jh size' p : dom p -> has_jet G size dom n z J -> nrm n (at_ h p) <= n0 Jh ->
  (forall k s t, (k < n)%nat -> inside J k s -> inside J k t -> Rabs (phi (f k) s - phi (f k) t) <= b k * Rabs (s - t)) ->
  ball Jh = B * ball J -> (forall k t, (k < n)%nat -> Rabs (t - centre J k) <= radius J k -> Rabs (phi (f k) t - centre Jh k) <= radius Jh k) ->
  enclosed (entries c) (at_ (gathered_value g c alpha beta h) p)
    (centre (gathered_jet g c mu fan alpha beta stored m sigma dW Jh size')) (radius (gathered_jet g c mu fan alpha beta stored m sigma dW Jh size'))
    (Rabs alpha * w * ball J + match m with AllWithin d => d * own_of c mu fan alpha beta (n0 Jh) | Reaches _ => 0 end).
Proof.
  intros Hp HJ Hn Hlip Hball Himage. destruct Hdense as (HK & HS & HN & HG). pose proof HJ as (_ & HE & _). destruct (HE p Hp) as (q0 & Hq0 & HQ).
  set (r := fun k => phi (f k) (at_ z p k) - phi (f k) (at_ z p k - q0 k)).
  assert (R1 : forall k, (k < n)%nat -> Rabs (r k) <= b k * Rabs (q0 k)).
  { intros k Hk. unfold r. replace (q0 k) with (at_ z p k - (at_ z p k - q0 k)) at 2 by ring. apply Hlip; auto; unfold inside.
    - apply (enclosed_entry n _ _ _ _ k (HE p Hp) Hk).
    - specialize (HQ k Hk). pose proof (nrm_nonneg n q0). replace (at_ z p k - q0 k - centre J k) with (at_ z p k - centre J k - q0 k) by ring. lra. }
  eapply gathered_enclosed_by with (q := r); eauto.
  - rewrite HN. exact Hn.
  - rewrite HN, Hball. apply Rle_trans with (nrm n (fun k => B * q0 k)).
    + rewrite <- (nrm_abs n (fun k => B * q0 k)). apply nrm_le_entries; intros k Hk. rewrite Rabs_mult, (Rabs_pos_eq B) by apply HB.
      eapply Rle_trans; [apply R1; auto|]. apply Rmult_le_compat_r; [apply Rabs_pos|apply HB; auto].
    + rewrite nrm_scal, Rabs_pos_eq by apply HB. apply Rmult_le_compat_l; [apply HB|auto].
  - intros k Hk. rewrite HN in Hk. simpl. unfold r. replace (phi (f k) (at_ z p k) - centre Jh k - (phi (f k) (at_ z p k) - phi (f k) (at_ z p k - q0 k))) with (phi (f k) (at_ z p k - q0 k) - centre Jh k) by ring.
    apply Himage; auto. specialize (HQ k Hk). replace (at_ z p k - q0 k - centre J k) with (at_ z p k - centre J k - q0 k) by ring. auto.
  - rewrite (nrm_ext _ _ (fun o => alpha * applied c (weights c (stored g)) (fun k => b k * over_b r k) o)).
    + eapply Rle_trans; [apply scaled_stored|]. apply Rmult_le_compat_l; [apply Rmult_le_pos; [apply Rabs_pos|apply Hw]|].
      apply Rle_trans with (nrm n q0); auto. rewrite <- (nrm_abs n q0). apply nrm_le_entries; intros k Hk. unfold over_b. destruct (Req_EM_T (b k) 0) as [E|E]; [rewrite Rabs_R0; apply Rabs_pos|].
      pose proof (proj2 Hb k Hk). assert (0 < b k) by lra. unfold Rdiv. rewrite Rabs_mult, Rabs_Rinv, (Rabs_pos_eq (b k)) by lra. apply Rmult_le_reg_r with (b k); auto. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by auto.
      rewrite Rmult_comm. rewrite (Rmult_comm (Rabs (q0 k))) || idtac. eapply Rle_trans; [apply R1; auto|]. lra.
    + intros o Ho. f_equal. apply applied_dense_ext; auto. intros k Hk. symmetry. apply over_b_times. intros E. specialize (R1 k Hk). rewrite E in R1.
      pose proof (Rabs_pos (r k)). apply Rabs_eq_0. lra.
Qed.
End Scaled.
