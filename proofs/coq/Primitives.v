(* R11 of proofs/rules.md: primitive functions, their derivatives and the ranges of these over an interval. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Affine.
Import ListNotations.
Open Scope R_scope.

(* the hull of some values *)
Definition in_hull (l : list R) x := (exists a, In a l /\ a <= x) /\ (exists b, In b l /\ x <= b).
Definition within (m lo hi : R) : bool := if Rle_dec lo m then if Rle_dec m hi then true else false else false.
(* the values at the ends and at those of the places that lie in [lo, hi] *)
Definition values_at (F : R -> R) places lo hi := F lo :: F hi :: map F (filter (fun m => within m lo hi) places).
Definition monotone (F : R -> R) x y := (forall s t, x <= s <= t -> t <= y -> F s <= F t) \/ (forall s t, x <= s <= t -> t <= y -> F t <= F s).
Lemma hull_more l l' x : (forall a, In a l -> In a l') -> in_hull l x -> in_hull l' x.
Proof. intros H [(a & Ha & A) (b & Hb & B)]. split; [exists a|exists b]; auto. Qed.
Lemma within_true m lo hi : lo <= m <= hi -> within m lo hi = true.
Proof. intros H. unfold within. destruct (Rle_dec lo m); [destruct (Rle_dec m hi)|]; auto; lra. Qed.
Lemma within_inv m lo hi : within m lo hi = true -> lo <= m <= hi.
Proof. unfold within. destruct (Rle_dec lo m); [destruct (Rle_dec m hi)|]; try discriminate. lra. Qed.
Lemma range_between_places F : forall places lo hi t, lo <= t <= hi ->
  (forall x y, lo <= x -> x <= y -> y <= hi -> (forall m, In m places -> ~ (x < m < y)) -> monotone F x y) -> in_hull (values_at F places lo hi) (F t).
Proof.
  induction places as [|m places IH]; intros lo hi t Ht H.
  - destruct (H lo hi) as [M|M]; try lra; [intros m []| |]; unfold values_at; simpl.
    + split; [exists (F lo); split; [left; auto|apply M; lra]|exists (F hi); split; [right; left; auto|apply M; lra]].
    + split; [exists (F hi); split; [right; left; auto|apply M; lra]|exists (F lo); split; [left; auto|apply M; lra]].
  - destruct (Rlt_dec lo m) as [L|L]; [destruct (Rlt_dec m hi) as [L'|L']|].
    + assert (W : within m lo hi = true) by (apply within_true; lra).
      destruct (Rle_dec t m) as [T|T].
      * apply (hull_more (values_at F places lo m)).
        -- intros a [<-|[<-|Ha]]; unfold values_at; simpl; rewrite W; simpl; auto. right; right; right. apply in_map_iff in Ha as (z & <- & Hz). apply in_map. apply filter_In in Hz as [Hz1 Hz2]. apply filter_In. split; auto.
           apply within_inv in Hz2. apply within_true. lra.
        -- apply IH; [lra|]. intros x y Hx Hxy Hy Hm. apply H; try lra. intros z [<-|Hz]; [lra|auto].
      * apply (hull_more (values_at F places m hi)).
        -- intros a [<-|[<-|Ha]]; unfold values_at; simpl; rewrite W; simpl; auto. right; right; right. apply in_map_iff in Ha as (z & <- & Hz). apply in_map. apply filter_In in Hz as [Hz1 Hz2]. apply filter_In. split; auto.
           apply within_inv in Hz2. apply within_true. lra.
        -- apply IH; [lra|]. intros x y Hx Hxy Hy Hm. apply H; try lra. intros z [<-|Hz]; [lra|auto].
    + apply (hull_more (values_at F places lo hi)).
      * intros a [<-|[<-|Ha]]; unfold values_at; simpl; auto. right; right. destruct (within m lo hi); simpl; auto.
      * apply IH; auto. intros x y Hx Hxy Hy Hm. apply H; auto. intros z [<-|Hz]; [lra|auto].
    + apply (hull_more (values_at F places lo hi)).
      * intros a [<-|[<-|Ha]]; unfold values_at; simpl; auto. right; right. destruct (within m lo hi); simpl; auto.
      * apply IH; auto. intros x y Hx Hxy Hy Hm. apply H; auto. intros z [<-|Hz]; [lra|auto].
Qed.
Lemma monotone_by_sign F F1 x y : (forall t, x <= t <= y -> is_derive F t (F1 t)) -> (forall t, x <= t <= y -> 0 <= F1 t) \/ (forall t, x <= t <= y -> F1 t <= 0) -> monotone F x y.
Proof.
  intros HD HS.
  assert (MV : forall s t, x <= s <= t -> t <= y -> exists c, x <= c <= y /\ F t - F s = F1 c * (t - s)).
  { intros s t Hs Ht. destruct (MVT_gen F s t F1) as [c [Hc E]].
    - intros z Hz. rewrite Rmin_left, Rmax_right in Hz by lra. apply HD; lra.
    - intros z Hz. rewrite Rmin_left, Rmax_right in Hz by lra. apply continuity_pt_filterlim, (ex_derive_continuous F). exists (F1 z). apply HD; lra.
    - rewrite Rmin_left, Rmax_right in Hc by lra. exists c. split; [lra|exact E]. }
  destruct HS as [HS|HS]; [left|right]; intros s t Hs Ht; destruct (MV s t Hs Ht) as (c & Hc & E); specialize (HS c Hc); nra.
Qed.
(* one sign on a set of intervals *)
Definition derivatives (dom : R -> Prop) (F : nat -> R -> R) := forall k t, dom t -> is_derive (F k) t (F (S k) t).
Definition one_sign (dom : R -> Prop) (f : R -> R) := (forall t, dom t -> 0 <= f t) \/ (forall t, dom t -> f t <= 0).
Definition ranges (dom : R -> Prop) (F : nat -> R -> R) (places : nat -> list R) := forall k lo hi t, (k <= 3)%nat -> (forall s, lo <= s <= hi -> dom s) -> lo <= t <= hi ->
  in_hull (values_at (F k) (places k) lo hi) (F k t).
Lemma ranges_of_one_sign dom F : derivatives dom F -> (forall k, one_sign dom (F (S k))) -> ranges dom F (fun _ => []).
Proof.
  intros HD HS k lo hi t _ Hdom Ht. apply range_between_places; auto. intros x y Hx Hxy Hy _. apply (monotone_by_sign (F k) (F (S k))).
  - intros s Hs. apply HD, Hdom. lra.
  - destruct (HS k) as [S|S]; [left|right]; intros s Hs; apply S, Hdom; lra.
Qed.
Fixpoint falling (a : R) (k : nat) : R := match k with O => 1 | S j => falling a j * (a - INR j) end. (* a (a - 1) ... (a - k + 1) *)

Lemma negative_times a b : a <= 0 -> 0 <= b -> a * b <= 0. Proof. intros. nra. Qed.
(* exp *)
Definition exp_k (k : nat) := exp.
Theorem R11_exp : derivatives (fun _ => True) exp_k /\ ranges (fun _ => True) exp_k (fun _ => []).
Proof.
  assert (D : derivatives (fun _ => True) exp_k) by (intros k t _; apply is_derive_exp). split; auto.
  apply ranges_of_one_sign; auto. intros k. left. intros t _. left. apply exp_pos.
Qed.
(* t^(a - k) for t > 0: the roots, a = 1/2 and -1/2 *)
Definition rpower_k a (k : nat) t := falling a k * Rpower t (a - INR k).
Lemma derive_Rpower a t : 0 < t -> is_derive (fun t => Rpower t a) t (a * Rpower t (a - 1)).
Proof. intros Ht. apply is_derive_Reals. apply derivable_pt_lim_power. exact Ht. Qed.
Theorem R11_roots a : (a = / 2 -> forall t, 0 < t -> rpower_k a 0 t = sqrt t) /\ (a = - / 2 -> forall t, 0 < t -> rpower_k a 0 t = / sqrt t) /\
  derivatives (fun t => 0 < t) (rpower_k a) /\ ranges (fun t => 0 < t) (rpower_k a) (fun _ => []).
Proof.
  assert (D : derivatives (fun t => 0 < t) (rpower_k a)).
  { intros k t Ht. unfold rpower_k. eapply is_derive_eq; [apply @is_derive_scal, derive_Rpower; auto|]. cbn [falling]. rewrite S_INR. replace (a - INR k - 1) with (a - (INR k + 1)) by ring. ring. }
  split; [|split; [|split; auto]].
  - intros -> t Ht. unfold rpower_k. simpl. rewrite Rmult_1_l, Rminus_0_r. now apply Rpower_sqrt.
  - intros -> t Ht. unfold rpower_k. simpl. rewrite Rmult_1_l, Rminus_0_r, Rpower_Ropp. f_equal. now apply Rpower_sqrt.
  - apply ranges_of_one_sign; auto. intros k. unfold rpower_k. destruct (Rle_dec 0 (falling a (S k))) as [S|S]; [left|right]; intros t Ht; assert (0 < Rpower t (a - INR (Datatypes.S k))) by apply exp_pos; nra.
Qed.
(* log: of derivatives (-1)^(k-1) (k-1)! / t^k, k >= 1 *)
Definition log_k (k : nat) t := match k with O => ln t | S j => (-1) ^ j * INR (fact j) / t ^ k end.
(* reciprocal: (-1)^k k! / t^(k+1) *)
Definition reciprocal_k (k : nat) t := (-1) ^ k * INR (fact k) / t ^ (S k).
Lemma derive_reciprocal k t : t <> 0 -> is_derive (reciprocal_k k) t (reciprocal_k (S k) t).
Proof.
  intros Ht. unfold reciprocal_k. assert (P : t ^ S k <> 0) by (apply pow_nonzero; auto). assert (P' : t ^ k <> 0) by (apply pow_nonzero; auto).
  assert (D : is_derive (fun t => t ^ S k) t (INR (S k) * 1 * t ^ k)) by (apply (is_derive_pow (fun t => t) (S k) t 1); apply @is_derive_id).
  eapply is_derive_eq; [apply @is_derive_scal, (is_derive_inv (fun t => t ^ S k) t _ D P)|].
  rewrite fact_simpl, mult_INR. simpl pow. field. auto.
Qed.
Theorem R11_reciprocal : (forall t, reciprocal_k 0 t = / t) /\
  (derivatives (fun t => 0 < t) reciprocal_k /\ ranges (fun t => 0 < t) reciprocal_k (fun _ => [])) /\
  (derivatives (fun t => t < 0) reciprocal_k /\ ranges (fun t => t < 0) reciprocal_k (fun _ => [])).
Proof.
  split; [intros t; unfold reciprocal_k, Rdiv; simpl; rewrite !Rmult_1_r; apply Rmult_1_l|].
  assert (SG : forall (sg : R) k, (sg = 1 \/ sg = -1) -> one_sign (fun t => 0 < sg * t) (reciprocal_k k)).
  { intros sg k Hsg. assert (Q : forall z n, 0 < z -> 0 < / z ^ n) by (intros; apply Rinv_0_lt_compat, pow_lt; auto).
    assert (E : forall t, 0 < sg * t -> reciprocal_k k t = ((-1) ^ k * sg ^ S k * INR (fact k)) * / (sg * t) ^ S k).
    { intros t Ht. unfold reciprocal_k. rewrite Rpow_mult_distr. assert (sg ^ S k <> 0) by (apply pow_nonzero; destruct Hsg; lra). assert (t ^ S k <> 0) by (apply pow_nonzero; intros ->; lra). field. auto. }
    destruct (Rle_dec 0 ((-1) ^ k * sg ^ S k * INR (fact k))) as [S|S]; [left|right]; intros t Ht; rewrite E by auto; specialize (Q (sg * t) (Datatypes.S k) Ht); nra. }
  split; split.
  - intros k t Ht. apply derive_reciprocal. lra.
  - apply ranges_of_one_sign; [intros k t Ht; apply derive_reciprocal; lra|]. intros k. destruct (SG 1 (S k) (or_introl eq_refl)) as [S|S]; [left|right]; intros t Ht; apply S; lra.
  - intros k t Ht. apply derive_reciprocal. lra.
  - apply ranges_of_one_sign; [intros k t Ht; apply derive_reciprocal; lra|]. intros k. destruct (SG (-1) (S k) (or_intror eq_refl)) as [S|S]; [left|right]; intros t Ht; apply S; lra.
Qed.
Theorem R11_log : derivatives (fun t => 0 < t) log_k /\ ranges (fun t => 0 < t) log_k (fun _ => []).
Proof.
  assert (D : derivatives (fun t => 0 < t) log_k).
  { intros k t Ht. destruct k as [|k].
    - simpl. eapply is_derive_eq; [apply is_derive_ln; auto|]. field. lra.
    - exact (derive_reciprocal k t ltac:(lra)). }
  split; auto. apply ranges_of_one_sign; auto. intros k. simpl.
  assert (Z : forall t, 0 < t -> 0 < / (t * t ^ k)) by (intros t Ht; apply Rinv_0_lt_compat, Rmult_lt_0_compat; [auto|apply pow_lt; auto]).
  destruct (Rle_dec 0 ((-1) ^ k * INR (fact k))) as [S|S]; [left|right]; intros t Ht; specialize (Z t Ht).
  - apply (Rmult_le_pos ((-1) ^ k * INR (fact k)) (/ (t * t ^ k))); lra.
  - apply (negative_times ((-1) ^ k * INR (fact k)) (/ (t * t ^ k))); lra.
Qed.
(* power, n >= 2: n!/(n - k)! t^(n - k), 0 for k > n *)
Definition power_k n (k : nat) t := falling (INR n) k * t ^ (n - k).
Lemma falling_0 n k : (n < k)%nat -> falling (INR n) k = 0.
Proof.
  induction k; intros H; [lia|]. simpl. destruct (Nat.eq_dec k n) as [->|]; [ring|]. rewrite IHk by lia. ring.
Qed.
Lemma falling_factorial n k : (k <= n)%nat -> falling (INR n) k = INR (fact n) / INR (fact (n - k)).
Proof.
  induction k; intros H; [simpl; rewrite Nat.sub_0_r; field; apply INR_fact_neq_0|]. simpl. rewrite IHk by lia.
  replace (n - k)%nat with (S (n - S k)) by lia. rewrite fact_simpl, mult_INR. replace (INR n - INR k) with (INR (S (n - S k))) by (rewrite <- minus_INR by lia; f_equal; lia).
  field. split; [apply INR_fact_neq_0|apply not_0_INR; lia].
Qed.
Theorem R11_power n : (forall k t, (k <= n)%nat -> power_k n k t = INR (fact n) / INR (fact (n - k)) * t ^ (n - k)) /\ (forall k t, (n < k)%nat -> power_k n k t = 0) /\
  derivatives (fun _ => True) (power_k n) /\ ranges (fun _ => True) (power_k n) (fun _ => [0]).
Proof.
  assert (D : derivatives (fun _ => True) (power_k n)).
  { intros k t _. unfold power_k. destruct (Nat.lt_ge_cases k n) as [L|L].
    - replace (n - k)%nat with (S (n - S k)) by lia. eapply is_derive_eq; [apply @is_derive_scal, (is_derive_pow (fun t => t) (S (n - S k)) t 1), @is_derive_id|].
      simpl pred. cbn [falling]. replace (INR n - INR k) with (INR (S (n - S k))) by (rewrite <- minus_INR by lia; f_equal; lia). ring.
    - rewrite (falling_0 n (S k)) by lia. apply (is_derive_ext (fun _ => falling (INR n) k)); [intros; replace (n - k)%nat with O by lia; simpl; ring|]. rewrite Rmult_0_l. apply @is_derive_const. }
  split; [|split; [|split; auto]].
  - intros k t Hk. unfold power_k. now rewrite falling_factorial.
  - intros k t Hk. unfold power_k. rewrite falling_0 by auto. ring.
  - intros k lo hi t _ _ Ht. apply range_between_places; auto. intros x y Hx Hxy Hy Hm. apply (monotone_by_sign _ (power_k n (S k))); [intros; apply D; auto|].
    assert (F0 : 0 <= falling (INR n) (S k)).
    { destruct (Nat.lt_ge_cases n (S k)) as [L|L]; [rewrite falling_0 by auto; lra|]. rewrite falling_factorial by auto. apply Rmult_le_pos; [apply pos_INR|left; apply Rinv_0_lt_compat, INR_fact_lt_0]. }
    destruct (Rle_dec 0 x) as [P|P].
    + left. intros s Hs. apply Rmult_le_pos; auto. apply pow_le. lra.
    + assert (Y : y <= 0) by (apply Rnot_lt_le; intros C; apply (Hm 0); [left; auto|lra]). unfold power_k. set (j := (n - S k)%nat).
      assert (E : forall s, s ^ j = (-1) ^ j * (- s) ^ j) by (intros s; rewrite <- Rpow_mult_distr; f_equal; ring).
      assert (P0 : forall s, x <= s <= y -> 0 <= (- s) ^ j) by (intros; apply pow_le; lra).
      destruct (Rle_dec 0 ((-1) ^ j)) as [S|S]; [left|right]; intros s Hs; rewrite E; specialize (P0 s Hs).
      * apply Rmult_le_pos; auto. apply Rmult_le_pos; auto.
      * rewrite Rmult_comm. apply negative_times; auto. apply negative_times; auto. lra.
Qed.

(* softplus_below: softplus(beta t) / beta, p = sigmoid(beta t) *)
Definition p_ b t := / (1 + exp (- (b * t))).
Definition softplus_k b (k : nat) t := match k with
  | 0%nat => ln (1 + exp (b * t)) / b
  | 1%nat => p_ b t
  | 2%nat => b * (p_ b t * (1 - p_ b t))
  | 3%nat => b ^ 2 * (p_ b t * (1 - p_ b t) * (1 - 2 * p_ b t))
  | _ => b ^ 3 * (p_ b t * (1 - p_ b t) * (1 - 6 * p_ b t + 6 * (p_ b t * p_ b t))) end.
Definition softplus_places b (k : nat) : list R := match k with 2%nat => [0] | 3%nat => [ln (2 + sqrt 3) / b; - (ln (2 + sqrt 3) / b)] | _ => [] end.
Lemma p_range b t : 0 < p_ b t < 1.
Proof.
  unfold p_. pose proof (exp_pos (- (b * t))). split; [apply Rinv_0_lt_compat; lra|].
  apply Rmult_lt_reg_l with (1 + exp (- (b * t))); [lra|]. rewrite Rinv_r by lra. lra.
Qed.
Lemma p_derive b t : is_derive (p_ b) t (b * (p_ b t * (1 - p_ b t))).
Proof. unfold p_. pose proof (exp_pos (- (b * t))). auto_derive; [lra|]. field. lra. Qed.
Lemma p_at b t : p_ b t = / (1 + / exp (b * t)). Proof. unfold p_. now rewrite exp_Ropp. Qed.
Lemma softplus_k_derive b k t : 0 < b -> (k <= 3)%nat -> is_derive (softplus_k b k) t (softplus_k b (S k) t).
Proof.
  intros Hb Hk. pose proof (p_derive b t) as D. destruct k as [|[|[|[|k]]]]; try lia; simpl.
  - pose proof (exp_pos (b * t)). change (is_derive (fun t => ln (1 + exp (b * t)) / b) t (p_ b t)). rewrite p_at. auto_derive; [lra|]. field. repeat split; lra.
  - exact D.
  - apply (is_derive_comp (fun x => b * (x * (1 - x))) (p_ b)) with (df := b * (1 - 2 * p_ b t)) in D; [|auto_derive; auto; ring].
    eapply is_derive_eq; [exact D|]. unfold scal; simpl; unfold mult; simpl. ring.
  - apply (is_derive_comp (fun x => b * (b * 1) * (x * (1 - x) * (1 - 2 * x))) (p_ b)) with (df := b ^ 2 * (1 - 6 * p_ b t + 6 * (p_ b t * p_ b t))) in D; [|auto_derive; auto; ring].
    eapply is_derive_eq; [exact D|]. unfold scal; simpl; unfold mult; simpl. ring.
Qed.
Lemma p_half b t : 0 < b -> (0 <= t -> / 2 <= p_ b t) /\ (t <= 0 -> p_ b t <= / 2).
Proof.
  intros Hb. unfold p_. assert (M : forall x y, x <= y -> exp x <= exp y) by (intros x y [H| ->]; [left; apply exp_increasing; auto|lra]). pose proof (exp_pos (- (b * t))).
  split; intros Ht; apply Rinv_le_contravar; try lra.
  - pose proof (M (- (b * t)) 0 ltac:(nra)). rewrite exp_0 in *. lra.
  - pose proof (M 0 (- (b * t)) ltac:(nra)). rewrite exp_0 in *. lra.
Qed.
Definition q := 2 + sqrt 3.
Lemma sqrt3 : sqrt 3 * sqrt 3 = 3 /\ 0 < sqrt 3. Proof. split; [apply sqrt_sqrt; lra|apply sqrt_lt_R0; lra]. Qed.
(* 1 - 6p + 6p^2 in e = exp(beta t): its sign is that of (e - 2)^2 - 3 *)
Lemma bend_in_e b t : 1 - 6 * p_ b t + 6 * (p_ b t * p_ b t) = (exp (b * t) * exp (b * t) - 4 * exp (b * t) + 1) * (/ (1 + exp (b * t)) * / (1 + exp (b * t))).
Proof. rewrite p_at. pose proof (exp_pos (b * t)). field. split; lra. Qed.
Lemma e_of_place b : 0 < b -> exp (b * (ln q / b)) = q /\ exp (b * - (ln q / b)) = / q.
Proof.
  intros Hb. destruct sqrt3. assert (0 < q) by (unfold q; lra). split; [replace (b * (ln q / b)) with (ln q) by (field; lra); apply exp_ln; auto|].
  replace (b * - (ln q / b)) with (- ln q) by (field; lra). rewrite exp_Ropp. f_equal. apply exp_ln; auto.
Qed.
Lemma inv_q : / q = 2 - sqrt 3.
Proof. destruct sqrt3 as [E P]. unfold q. apply Rmult_eq_reg_l with (2 + sqrt 3); [|lra]. rewrite Rinv_r by lra. nra. Qed.
(* the values there: beta/4, and -+ beta^2 sqrt 3 / 18 *)
Theorem R11_softplus_values b : 0 < b -> softplus_k b 2 0 = b / 4 /\ softplus_k b 3 (ln (2 + sqrt 3) / b) = - (b ^ 2 * sqrt 3 / 18) /\
  softplus_k b 3 (- (ln (2 + sqrt 3) / b)) = b ^ 2 * sqrt 3 / 18.
Proof.
  intros Hb. destruct sqrt3 as [E P]. destruct (e_of_place b Hb) as [E1 E2]. fold q. split; [|split]; unfold softplus_k; rewrite p_at.
  - rewrite Rmult_0_r, exp_0. field.
  - rewrite E1. unfold q. replace (/ (1 + / (2 + sqrt 3))) with (/ 2 + sqrt 3 / 6).
    + replace (b ^ 2 * ((/ 2 + sqrt 3 / 6) * (1 - (/ 2 + sqrt 3 / 6)) * (1 - 2 * (/ 2 + sqrt 3 / 6)))) with (b ^ 2 * (- (sqrt 3 / 3) * (/ 4 - sqrt 3 * sqrt 3 / 36))) by field. rewrite E. field.
    + assert (X : 1 + / (2 + sqrt 3) = 3 - sqrt 3) by (fold q; rewrite inv_q; ring). rewrite X. apply Rmult_eq_reg_l with (3 - sqrt 3); [|nra]. rewrite Rinv_r by nra. nra.
  - rewrite E2. rewrite Rinv_inv. replace (/ (1 + q)) with (/ 2 - sqrt 3 / 6).
    + replace (b ^ 2 * ((/ 2 - sqrt 3 / 6) * (1 - (/ 2 - sqrt 3 / 6)) * (1 - 2 * (/ 2 - sqrt 3 / 6)))) with (b ^ 2 * (sqrt 3 / 3 * (/ 4 - sqrt 3 * sqrt 3 / 36))) by field. rewrite E. field.
    + unfold q. apply Rmult_eq_reg_l with (1 + (2 + sqrt 3)); [|nra]. rewrite Rinv_r by nra. nra.
Qed.
Theorem R11_softplus_below b : 0 < b -> (forall k t, (k <= 3)%nat -> is_derive (softplus_k b k) t (softplus_k b (S k) t)) /\
  ranges (fun _ => True) (softplus_k b) (softplus_places b).
Proof.
  intros Hb. assert (D : forall k t, (k <= 3)%nat -> is_derive (softplus_k b k) t (softplus_k b (S k) t)) by (intros; apply softplus_k_derive; auto). split; auto.
  intros k lo hi t Hk _ Ht. apply range_between_places; auto. intros x y Hx Hxy Hy Hm. apply (monotone_by_sign _ (softplus_k b (S k))); [intros; apply D; auto|].
  assert (PP : forall s, 0 < p_ b s * (1 - p_ b s)) by (intros s; destruct (p_range b s); apply Rmult_lt_0_compat; lra).
  destruct k as [|[|[|[|k]]]]; try lia; simpl in Hm; simpl.
  - left. intros s _. left. apply p_range.
  - left. intros s _. left. apply Rmult_lt_0_compat; auto.
  - assert (0 < b * (b * 1)) by nra. destruct (Rle_dec 0 x) as [X|X]; [right|left]; intros s Hs; specialize (PP s).
    + pose proof (proj1 (p_half b s Hb) ltac:(lra)). rewrite (Rmult_comm (b * (b * 1))). apply negative_times; [|lra]. rewrite Rmult_comm. apply negative_times; lra.
    + assert (y <= 0) by (apply Rnot_lt_le; intros C; apply (Hm 0); [left; auto|lra]). pose proof (proj2 (p_half b s Hb) ltac:(lra)). apply Rmult_le_pos; [lra|]. apply Rmult_le_pos; lra.
  - fold q in Hm. destruct sqrt3 as [E P]. destruct (e_of_place b Hb) as [E1 E2]. rewrite inv_q in E2. set (m := ln q / b) in *.
    assert (M : forall u w, u <= w -> exp (b * u) <= exp (b * w)) by (intros u w [H| ->]; [left; apply exp_increasing; nra|lra]).
    assert (B3 : 0 < b * (b * (b * 1))) by (repeat apply Rmult_lt_0_compat; lra).
    assert (SG : forall s, let e := exp (b * s) in (e <= 2 - sqrt 3 \/ q <= e -> 0 <= 1 - 6 * p_ b s + 6 * (p_ b s * p_ b s)) /\ (2 - sqrt 3 <= e <= q -> 1 - 6 * p_ b s + 6 * (p_ b s * p_ b s) <= 0)).
    { intros s e. rewrite bend_in_e. fold e. assert (0 < e) by apply exp_pos. assert (I : 0 < / (1 + e) * / (1 + e)) by (apply Rmult_lt_0_compat; apply Rinv_0_lt_compat; lra).
      assert (F : e * e - 4 * e + 1 = (e - (2 - sqrt 3)) * (e - q)) by (unfold q; nra). rewrite F. split; intros He.
      - apply Rmult_le_pos; [|lra]. unfold q in *. destruct He; nra.
      - apply negative_times; [|lra]. unfold q in *. nra. }
    destruct (Rle_dec m x) as [X|X]; [|destruct (Rle_dec y (- m)) as [Y|Y]].
    + left. intros s Hs. apply Rmult_le_pos; [lra|]. apply Rmult_le_pos; [left; auto|]. apply SG. right. rewrite <- E1. apply M. lra.
    + left. intros s Hs. apply Rmult_le_pos; [lra|]. apply Rmult_le_pos; [left; auto|]. apply SG. left. rewrite <- E2. apply M. lra.
    + assert (M0 : 0 <= m).
      { unfold m, Rdiv. apply Rmult_le_pos; [|left; apply Rinv_0_lt_compat; auto]. rewrite <- ln_1. destruct (Req_dec q 1) as [Q|Q]; [unfold q in Q; lra|]. left. apply ln_increasing; unfold q; lra. }
      right. intros s Hs. rewrite (Rmult_comm (b * _)). apply negative_times; [|lra]. rewrite Rmult_comm. apply negative_times; [|left; auto]. apply SG.
      assert (y <= m) by (apply Rnot_lt_le; intros C; apply (Hm m); [left; auto|lra]). assert (- m <= x) by (apply Rnot_lt_le; intros C; apply (Hm (- m)); [right; left; auto|lra]).
      split; [rewrite <- E2|rewrite <- E1]; apply M; lra.
Qed.
