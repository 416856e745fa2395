(* R6, R7, R8 and R9 of proofs/rules.md. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets Affine Rules.
Open Scope R_scope.

Section Conclusions.
Variables (G : nat) (size : nat -> nat) (dom : point -> Prop) (n : nat) (v : value) (J : jet).
Hypothesis HJ : has_jet G size dom n v J.
Definition all_parameters (u : point) := sqrt (bsum G (fun j => nrm2 (size (S j)) (u (S j)))). (* |u|, the input not in it *)

Lemma all_parameters_norm u : all_parameters u = nrm G (fun j => len size u (S j)).
Proof.
  change (nrm G _) with (sqrt (bsum G (fun j => len size u (S j) * len size u (S j)))). unfold all_parameters. f_equal.
  apply bsum_ext; intros j _. unfold len. now rewrite nrm_sq.
Qed.
Lemma len_zero u i : (forall k, u i k = 0) -> len size u i = 0.
Proof. intros H. unfold len. rewrite (nrm_ext _ _ (fun _ => 0)) by auto. apply nrm_0. Qed.
Lemma sum1_of_input c u : of_input u -> sum1 G size c u = c O * nrm (size O) (u O).
Proof.
  intros H. unfold sum1. rewrite bsum_front. rewrite (bsum_ext G _ (fun _ => 0)), bsum_0.
  - unfold len. ring.
  - intros i _. rewrite len_zero; [ring|]. intros k. apply H. lia.
Qed.
Lemma sum1_of_parameters c u : of_parameters u -> sum1 G size c u = dot G (fun i => c (S i)) (fun i => len size u (S i)).
Proof.
  intros H. unfold sum1. rewrite bsum_front, len_zero by auto. unfold dot. ring.
Qed.
Lemma sum2_of_parameters c u w : of_parameters u -> of_parameters w ->
  sum2 G size c u w = bsum G (fun i => bsum G (fun j => c (S i) (S j) * (len size u (S i) * len size w (S j)))).
Proof.
  intros Hu Hw. unfold sum2. rewrite bsum_front. rewrite (bsum_ext (S G) _ (fun _ => 0)), bsum_0 by (intros; rewrite (len_zero u) by auto; ring).
  rewrite Rplus_0_l. apply bsum_ext; intros i _. rewrite bsum_front, (len_zero w) by auto. ring.
Qed.

Definition root_sum := nrm G (fun i => n1 J (S i)). (* the root of the sum over i >= 1 of n1[i]^2 *)
Theorem R6_first_order_conclusions p : dom p ->
  nrm n (at_ v p) <= n0 J /\
  (forall u, of_input u -> nrm n (d1 v p u) <= n1 J O * nrm (size O) (u O)) /\
  (forall u, of_parameters u -> nrm n (d1 v p u) <= root_sum * all_parameters u).
Proof.
  intros Hp. destruct HJ as (H0 & _ & H1 & _). split; [|split].
  - auto.
  - intros u Hu. rewrite <- sum1_of_input by auto. auto.
  - intros u Hu. eapply Rle_trans; [apply H1; auto|]. rewrite sum1_of_parameters by auto. rewrite all_parameters_norm.
    eapply Rle_trans; [apply Rle_abs|apply CSn].
Qed.
(* the same of differences: Lipschitz constants, kinks included *)
Theorem R5_kinks_as_lipschitz_constants p q : dom p -> dom q ->
  nrm n (fun k => at_ v q k - at_ v p k) <= sum1 G size (n1 J) (minus q p) /\
  (of_input (minus q p) -> nrm n (fun k => at_ v q k - at_ v p k) <= n1 J O * nrm (size O) (minus q p O)) /\
  (of_parameters (minus q p) -> nrm n (fun k => at_ v q k - at_ v p k) <= root_sum * all_parameters (minus q p)).
Proof.
  intros Hp Hq. destruct HJ as (_ & _ & _ & _ & HL). split; [|split].
  - auto.
  - intros Hu. rewrite <- sum1_of_input by auto. auto.
  - intros Hu. eapply Rle_trans; [apply HL; auto|]. rewrite sum1_of_parameters by auto. rewrite all_parameters_norm.
    eapply Rle_trans; [apply Rle_abs|apply CSn].
Qed.

(* Collatz-Wielandt as a bound of the bilinear form *)
Lemma positive_vector k (N : nat -> nat -> R) (y a b : vec) H :
  (forall i, (i < k)%nat -> 0 < y i) -> (forall i j, (i < k)%nat -> (j < k)%nat -> 0 <= N i j) ->
  (forall i, (i < k)%nat -> bsum k (fun j => N i j * y j) <= H * y i) -> (forall j, (j < k)%nat -> bsum k (fun i => N i j * y i) <= H * y j) ->
  2 * bsum k (fun i => bsum k (fun j => N i j * (a i * b j))) <= H * (nrm2 k a + nrm2 k b).
Proof.
  intros Hy HN Hr Hc.
  apply Rle_trans with (bsum k (fun i => bsum k (fun j => N i j * y j * (/ y i * (a i * a i)))) + bsum k (fun i => bsum k (fun j => N i j * y i * (/ y j * (b j * b j))))).
  - rewrite <- bsum_scal, <- bsum_plus. apply bsum_le; intros i Hi. rewrite <- bsum_scal, <- bsum_plus. apply bsum_le; intros j Hj.
    pose proof (Hy i Hi). pose proof (Hy j Hj). pose proof (HN i j Hi Hj).
    replace (N i j * y j * (/ y i * (a i * a i)) + N i j * y i * (/ y j * (b j * b j))) with (N i j * (y j * / y i * (a i * a i) + y i * / y j * (b j * b j))) by ring.
    replace (2 * (N i j * (a i * b j))) with (N i j * (2 * (a i * b j))) by ring. apply Rmult_le_compat_l; auto.
    assert (0 <= / (y i * y j) * ((y j * a i - y i * b j) * (y j * a i - y i * b j))).
    { apply Rmult_le_pos; [|apply sq_nonneg]. left. apply Rinv_0_lt_compat, Rmult_lt_0_compat; auto. }
    replace (y j * / y i * (a i * a i) + y i * / y j * (b j * b j)) with (2 * (a i * b j) + / (y i * y j) * ((y j * a i - y i * b j) * (y j * a i - y i * b j))) by (field; lra).
    lra.
  - rewrite Rmult_plus_distr_l. apply Rplus_le_compat.
    + unfold nrm2, dot. rewrite <- bsum_scal. apply bsum_le; intros i Hi. rewrite bsum_scalr. pose proof (Hy i Hi).
      replace (H * (a i * a i)) with (H * y i * (/ y i * (a i * a i))) by (field; lra). apply Rmult_le_compat_r; [|auto].
      apply Rmult_le_pos; [left; apply Rinv_0_lt_compat; auto|apply sq_nonneg].
    + rewrite bsum_swap. unfold nrm2, dot. rewrite <- bsum_scal. apply bsum_le; intros j Hj. rewrite bsum_scalr. pose proof (Hy j Hj).
      replace (H * (b j * b j)) with (H * y j * (/ y j * (b j * b j))) by (field; lra). apply Rmult_le_compat_r; [|auto].
      apply Rmult_le_pos; [left; apply Rinv_0_lt_compat; auto|apply sq_nonneg].
Qed.
Lemma bilinear_bound k (N : nat -> nat -> R) (y a b : vec) H :
  (forall i, (i < k)%nat -> 0 < y i) -> (forall i j, (i < k)%nat -> (j < k)%nat -> 0 <= N i j) ->
  (forall i, (i < k)%nat -> bsum k (fun j => N i j * y j) <= H * y i) -> (forall j, (j < k)%nat -> bsum k (fun i => N i j * y i) <= H * y j) ->
  bsum k (fun i => bsum k (fun j => N i j * (a i * b j))) <= H * nrm k a * nrm k b.
Proof.
  intros Hy HN Hr Hc. pose proof (nrm_nonneg k a) as A. pose proof (nrm_nonneg k b) as B.
  assert (Z : forall x : vec, nrm k x = 0 -> forall i, (i < k)%nat -> x i = 0).
  { intros x Hx i Hi. pose proof (entry_le_nrm k x i Hi). pose proof (Rabs_pos (x i)). apply Rabs_eq_0. lra. }
  destruct (Req_dec (nrm k a) 0) as [E|E].
  { rewrite (bsum_ext k _ (fun _ => 0)), bsum_0; [rewrite E; lra|]. intros i Hi. rewrite (bsum_ext k _ (fun _ => 0)), bsum_0; auto.
    intros j _. rewrite (Z a E i Hi). ring. }
  destruct (Req_dec (nrm k b) 0) as [F|F].
  { rewrite (bsum_ext k _ (fun _ => 0)), bsum_0; [rewrite F; lra|]. intros i Hi. rewrite (bsum_ext k _ (fun _ => 0)), bsum_0; auto.
    intros j Hj. rewrite (Z b F j Hj). ring. }
  pose proof (positive_vector k N y (fun i => nrm k b * a i) (fun i => nrm k a * b i) H Hy HN Hr Hc) as X.
  rewrite <- !nrm_sq, !nrm_scal, !Rabs_pos_eq in X by auto.
  rewrite (bsum_ext k (fun i => bsum k _) (fun i => (nrm k a * nrm k b) * bsum k (fun j => N i j * (a i * b j)))) in X.
  2:{ intros i _. rewrite <- bsum_scal. apply bsum_ext; intros; ring. }
  rewrite bsum_scal in X. set (S := bsum k _) in *. assert (0 < nrm k a * nrm k b) by (apply Rmult_lt_0_compat; lra).
  apply Rmult_le_reg_l with (nrm k a * nrm k b); auto. nra.
Qed.
(* the same without symmetry, with rows and columns *)
Theorem R7_rows_and_columns (y : vec) H :
  (forall i, (i < G)%nat -> 0 < y i) -> (forall i j, (i < G)%nat -> (j < G)%nat -> 0 <= n2 J (S i) (S j)) ->
  (forall i, (i < G)%nat -> bsum G (fun j => n2 J (S i) (S j) * y j) <= H * y i) ->
  (forall j, (j < G)%nat -> bsum G (fun i => n2 J (S i) (S j) * y i) <= H * y j) ->
  forall p u w, dom p -> of_parameters u -> of_parameters w ->
  nrm n (d2 v p u w) <= H * all_parameters u * all_parameters w.
Proof.
  intros Hy HN Hr Hc p u w Hp Hu Hw. destruct HJ as (_ & _ & _ & H2 & _). eapply Rle_trans; [apply H2; auto|].
  rewrite sum2_of_parameters, !all_parameters_norm by auto.
  apply (bilinear_bound G (fun i j => n2 J (S i) (S j)) y (fun i => len size u (S i)) (fun j => len size w (S j))); auto.
Qed.
(* H is at least every (N y)_i / y_i *)
Theorem R7_parameter_hessian (y : vec) H :
  (forall i, (i < G)%nat -> 0 < y i) ->
  (forall i j, (i < G)%nat -> (j < G)%nat -> 0 <= n2 J (S i) (S j) /\ n2 J (S i) (S j) = n2 J (S j) (S i)) ->
  (forall i, (i < G)%nat -> bsum G (fun j => n2 J (S i) (S j) * y j) / y i <= H) ->
  forall p u w, dom p -> of_parameters u -> of_parameters w ->
  nrm n (d2 v p u w) <= H * all_parameters u * all_parameters w.
Proof.
  intros Hy HN HH. 
  assert (R : forall i, (i < G)%nat -> bsum G (fun j => n2 J (S i) (S j) * y j) <= H * y i).
  { intros i Hi. specialize (HH i Hi). specialize (Hy i Hi). apply Rmult_le_compat_r with (r := y i) in HH; [|lra].
    unfold Rdiv in HH. rewrite Rmult_assoc, Rinv_l, Rmult_1_r in HH by lra. exact HH. }
  apply (R7_rows_and_columns y H); auto.
  - intros i j Hi Hj. apply HN; auto.
  - intros j Hj. rewrite (bsum_ext G _ (fun i => n2 J (S j) (S i) * y i)); auto. intros i Hi. destruct (HN i j Hi Hj) as [_ ->]. reflexivity.
Qed.
End Conclusions.

(* R8 *)
Lemma derive_shift (f : R -> R) t d : is_derive (fun s => f (t + s)) 0 d -> is_derive f t d.
Proof.
  intros H. apply (is_derive_ext (fun s => f (t + (s - t)))); [intros s; f_equal; ring|].
  eapply is_derive_eq; [apply (is_derive_comp (fun s => f (t + s)) (fun s => s - t) t d 1)|].
  - rewrite Rminus_eq_0. exact H.
  - apply (is_derive_eq (fun s => s - t) t (1 - 0) 1); [apply @is_derive_minus; [apply @is_derive_id|apply @is_derive_const]|ring].
  - unfold scal; simpl; unfold mult; simpl. ring.
Qed.
Lemma line_line p d t s : line (line p d t) d s = line p d (t + s).
Proof. unfold line. do 2 (apply FunctionalExtensionality.functional_extensionality; intro). ring. Qed.
Lemma taylor_scalar (g g1 g2 : R -> R) H :
  (forall t, 0 <= t <= 1 -> is_derive g t (g1 t)) -> (forall t, 0 <= t <= 1 -> is_derive g1 t (g2 t)) ->
  (forall t, 0 <= t <= 1 -> g2 t <= H) -> g 1 - g 0 - g1 0 <= H / 2.
Proof.
  intros Hg Hd Hb.
  assert (D : forall t, 0 <= t <= 1 -> g1 t - g1 0 <= H * t).
  { intros t Ht. destruct (MVT_gen g1 0 t g2) as [c [Hc E]].
    - intros x Hx. rewrite Rmin_left, Rmax_right in Hx by lra. apply Hd; lra.
    - intros x Hx. rewrite Rmin_left, Rmax_right in Hx by lra. apply continuity_pt_filterlim, (ex_derive_continuous g1). exists (g2 x). apply Hd; lra.
    - rewrite Rmin_left, Rmax_right in Hc by lra. rewrite E. specialize (Hb c). nra. }
  destruct (MVT_gen (fun t => g t - t * g1 0 - H / 2 * (t * t)) 0 1 (fun t => g1 t - g1 0 - H * t)) as [c [Hc E]].
  - intros x Hx. rewrite Rmin_left, Rmax_right in Hx by lra.
    evar_last. { apply @is_derive_minus; [apply @is_derive_minus; [apply Hg; lra|auto_derive; auto]|auto_derive; auto]. }
    unfold Hierarchy.minus, plus, opp; simpl. lra.
  - intros x Hx. rewrite Rmin_left, Rmax_right in Hx by lra. apply continuity_pt_filterlim.
    apply (ex_derive_continuous (fun t => g t - t * g1 0 - H / 2 * (t * t))).
    apply (@ex_derive_minus _ _ (fun t => g t - t * g1 0)); [apply (@ex_derive_minus _ _ g); [exists (g1 x); apply Hg; lra|auto_derive; auto]|auto_derive; auto].
  - rewrite Rmin_left, Rmax_right in Hc by lra. specialize (D c Hc). simpl in E. lra.
Qed.
Lemma taylor_vector m (g g1 g2 : nat -> R -> R) H : 0 <= H ->
  (forall p t, (p < m)%nat -> 0 <= t <= 1 -> is_derive (g p) t (g1 p t)) ->
  (forall p t, (p < m)%nat -> 0 <= t <= 1 -> is_derive (g1 p) t (g2 p t)) ->
  (forall t, 0 <= t <= 1 -> nrm m (fun p => g2 p t) <= H) ->
  nrm m (fun p => g p 1 - g p 0 - g1 p 0) <= H / 2.
Proof.
  intros H0 Hg Hd Hb. set (r := fun p => g p 1 - g p 0 - g1 p 0).
  assert (S : dot m r r <= nrm m r * H / 2).
  { replace (dot m r r) with (dot m r (fun p => g p 1) - dot m r (fun p => g p 0) - dot m r (fun p => g1 p 0)).
    2:{ unfold dot. rewrite <- !bsum_minus. apply bsum_ext; intros. unfold r; ring. }
    apply (taylor_scalar (fun t => dot m r (fun p => g p t)) (fun t => dot m r (fun p => g1 p t)) (fun t => dot m r (fun p => g2 p t)) (nrm m r * H)).
    - intros t Ht. unfold dot. apply (is_derive_bsum m (fun p t => r p * g p t) (fun p => r p * g1 p t)); intros.
      apply @is_derive_scal. auto.
    - intros t Ht. unfold dot. apply (is_derive_bsum m (fun p t => r p * g1 p t) (fun p => r p * g2 p t)); intros.
      apply @is_derive_scal. auto.
    - intros t Ht. pose proof (CSn m r (fun p => g2 p t)). pose proof (Rle_abs (dot m r (fun p => g2 p t))).
      pose proof (nrm_nonneg m r). specialize (Hb t Ht). nra. }
  change (dot m r r) with (nrm2 m r) in S. rewrite <- nrm_sq in S. pose proof (nrm_nonneg m r).
  destruct (Req_dec (nrm m r) 0); [lra|]. assert (0 < nrm m r) by lra. nra.
Qed.
(* H bounds the second derivative on the segment; "around", "box", "ball" are convex *)
Theorem R8_taylor_remainder n (f : point -> vec) (D : point -> point -> vec) (D2 : point -> point -> point -> vec) (norm : point -> R) p d H :
  0 <= H -> (forall t, 0 <= t <= 1 -> derivative_at n f (line p d t) (D (line p d t))) ->
  (forall t, 0 <= t <= 1 -> derivative_at n (fun q => D q d) (line p d t) (D2 (line p d t) d)) ->
  (forall t, 0 <= t <= 1 -> nrm n (D2 (line p d t) d d) <= H * norm d * norm d) ->
  nrm n (fun k => f (line p d 1) k - f p k - D p d k) <= H / 2 * (norm d * norm d).
Proof.
  intros HH H1 H2 Hb. replace (H / 2 * (norm d * norm d)) with (H * norm d * norm d / 2) by field.
  pose proof (taylor_vector n (fun k t => f (line p d t) k) (fun k t => D (line p d t) d k) (fun k t => D2 (line p d t) d d k) (H * norm d * norm d)) as T.
  cbv beta in T. rewrite line_start in T. apply T; auto.
  - pose proof (sq_nonneg (norm d)). nra.
  - intros k t Hk Ht. apply derive_shift. apply (is_derive_ext (fun s => f (line (line p d t) d s) k)); [intros s; now rewrite line_line|]. apply H1; auto.
  - intros k t Hk Ht. apply derive_shift. apply (is_derive_ext (fun s => D (line (line p d t) d s) d k)); [intros s; now rewrite line_line|]. apply H2; auto.
Qed.

(* R9 *)
Fixpoint bprod (k : nat) (f : nat -> R) : R := match k with O => 1 | S j => bprod j f * f j end.
Fixpoint total_degree (k : nat) (e : nat -> nat) : nat := match k with O => O | S j => (total_degree j e + e j)%nat end.
Lemma bprod_nonneg k f : (forall j, (j < k)%nat -> 0 <= f j) -> 0 <= bprod k f.
Proof. induction k; intros H; simpl; [lra|]. apply Rmult_le_pos; auto. Qed.
Lemma bprod_le k f g : (forall j, (j < k)%nat -> 0 <= f j <= g j) -> bprod k f <= bprod k g.
Proof.
  induction k; intros H; simpl; [lra|]. apply Rmult_le_compat; auto; [apply bprod_nonneg; intros; apply H; lia|apply H; lia|apply H; lia].
Qed.
Lemma bprod_mult k f g : bprod k (fun j => f j * g j) = bprod k f * bprod k g.
Proof. induction k; simpl; [ring|]. rewrite IHk. ring. Qed.
Lemma bprod_ext k f g : (forall j, (j < k)%nat -> f j = g j) -> bprod k f = bprod k g.
Proof. induction k; intros H; simpl; [auto|]. rewrite IHk, H; auto. Qed.
Lemma bprod_pow k c e : bprod k (fun j => c ^ e j) = c ^ total_degree k e.
Proof. induction k; simpl; auto. rewrite IHk, <- pow_add. auto. Qed.
Lemma exp_1 x : x <= exp (x - 1). Proof. pose proof (exp_ineq1_le (x - 1)). lra. Qed.
Lemma bprod_exp k f : bprod k (fun j => exp (f j)) = exp (bsum k f).
Proof. induction k; simpl; [now rewrite exp_0|]. now rewrite IHk, exp_plus. Qed.
Lemma exp_pow y e : exp y ^ e = exp (INR e * y).
Proof. induction e; [simpl; now rewrite Rmult_0_l, exp_0|]. rewrite <- tech_pow_Rmult, IHe, <- exp_plus, S_INR. f_equal. ring. Qed.
Lemma INR_total k e : INR (total_degree k e) = bsum k (fun j => INR (e j)).
Proof. induction k; simpl; auto. now rewrite plus_INR, IHk. Qed.
Theorem R9_weighted_am_gm k (n : nat -> R) (e : nat -> nat) r : 0 <= r -> (forall j, (j < k)%nat -> 0 <= n j) -> bsum k (fun j => n j * n j) <= r * r ->
  let E := total_degree k e in (0 < E)%nat ->
  bprod k (fun j => n j ^ e j) <= r ^ E * sqrt (bprod k (fun j => (INR (e j) / INR E) ^ e j)).
Proof.
  intros Hr Hn Hs E HE. assert (0 < INR E) by (apply lt_0_INR; auto).
  assert (Hw : forall j, 0 <= INR (e j) / INR E) by (intros; apply Rmult_le_pos; [apply pos_INR|left; apply Rinv_0_lt_compat; auto]).
  assert (P0 : 0 <= bprod k (fun j => n j ^ e j)) by (apply bprod_nonneg; intros; apply pow_le; auto).
  assert (Q0 : 0 <= bprod k (fun j => (INR (e j) / INR E) ^ e j)) by (apply bprod_nonneg; intros; apply pow_le; auto).
  destruct (Req_dec r 0) as [R0|R0].
  { (* all n_j are 0, and some e_j is not *)
    assert (Z : forall j, (j < k)%nat -> n j = 0).
    { intros j Hj. pose proof (bsum_term k (fun j => n j * n j) j Hj (fun i _ => sq_nonneg (n i))). rewrite R0 in Hs. simpl in *. specialize (Hn j Hj). nra. }
    replace (bprod k (fun j => n j ^ e j)) with 0.
    - apply Rmult_le_pos; [apply pow_le; auto|apply sqrt_pos].
    - rewrite (bprod_ext k _ (fun j => 0 ^ e j)) by (intros; now rewrite Z by auto). rewrite bprod_pow. fold E. destruct E; [lia|simpl; ring]. }
  assert (Hr2 : 0 < r * r) by nra.
  set (x := fun j => match e j with O => 1 | _ => INR E / INR (e j) * (n j * n j) / (r * r) end).
  assert (X0 : forall j, 0 <= x j).
  { intros j. unfold x. destruct (e j) as [|e0] eqn:Ej; [lra|]. assert (0 < INR (S e0)) by (apply lt_0_INR; lia).
    apply Rmult_le_pos; [|left; apply Rinv_0_lt_compat; auto]. apply Rmult_le_pos; [|apply sq_nonneg].
    apply Rmult_le_pos; [lra|left; apply Rinv_0_lt_compat; auto]. }
  assert (X1 : bprod k (fun j => x j ^ e j) <= 1).
  { apply Rle_trans with (bprod k (fun j => exp (INR (e j) * (x j - 1)))).
    - apply bprod_le; intros j Hj. split; [apply pow_le; auto|]. rewrite <- exp_pow. apply pow_incr. split; auto. apply exp_1.
    - rewrite bprod_exp. apply Rle_trans with (exp 0); [|rewrite exp_0; lra]. apply Rnot_lt_le. intros C. apply exp_lt_inv in C.
      assert (T0 : bsum k (fun j => INR (e j) * (x j - 1)) <= bsum k (fun j => INR E / (r * r) * (n j * n j) - INR (e j))).
      { apply bsum_le; intros j Hj. unfold x. destruct (e j) as [|e0] eqn:Ej.
        - simpl. assert (0 <= INR E / (r * r) * (n j * n j)). { apply Rmult_le_pos; [|apply sq_nonneg]. apply Rmult_le_pos; [lra|left; apply Rinv_0_lt_compat; auto]. } lra.
        - assert (0 < INR (S e0)) by (apply lt_0_INR; lia). apply Req_le. field; repeat split; auto; lra. }
      rewrite bsum_minus, bsum_scal, <- INR_total in T0. fold E in T0.
      assert (T : INR E / (r * r) * bsum k (fun j => n j * n j) <= INR E / (r * r) * (r * r)).
      { apply Rmult_le_compat_l; auto. apply Rmult_le_pos; [lra|left; apply Rinv_0_lt_compat; auto]. }
      assert (T2 : INR E / (r * r) * (r * r) = INR E) by (field; auto). lra. }
  assert (S : bprod k (fun j => n j ^ e j) * bprod k (fun j => n j ^ e j) <= (r ^ E * r ^ E) * bprod k (fun j => (INR (e j) / INR E) ^ e j)).
  { rewrite <- bprod_mult. rewrite <- (Rmult_1_r (r ^ E * r ^ E * _)).
    apply Rle_trans with ((r ^ E * r ^ E) * bprod k (fun j => (INR (e j) / INR E) ^ e j) * bprod k (fun j => x j ^ e j)).
    - apply Req_le. rewrite <- Rpow_mult_distr. assert (RE : (r * r) ^ E = bprod k (fun j => (r * r) ^ e j)) by (symmetry; apply bprod_pow).
      rewrite RE, <- !bprod_mult. apply bprod_ext; intros j _.
      rewrite <- !Rpow_mult_distr. unfold x. destruct (e j) as [|e0] eqn:Ej; [reflexivity|]. f_equal. assert (0 < INR (S e0)) by (apply lt_0_INR; lia). field; repeat split; auto; lra.
    - apply Rmult_le_compat_l; auto. apply Rmult_le_pos; auto. apply Rmult_le_pos; apply pow_le; auto. }
  rewrite <- (sqrt_square (bprod k (fun j => n j ^ e j))) by auto. rewrite <- (sqrt_square (r ^ E)) at 1 by (apply pow_le; auto).
  rewrite <- sqrt_mult_alt by (apply Rmult_le_pos; apply pow_le; auto). apply sqrt_le_1_alt. exact S.
Qed.
