(* R9 of proofs/rules.md, the form joint: polynomials as norm jets. *)
Require Import Reals Lra Lia Psatz List Bool.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets Affine Rules Conclusions Graph Sums Blocks Gathered.
Import ListNotations.
Open Scope R_scope.

(* Polynomials in k variables: lists of (coefficient, exponents). *)
Definition monomial := (R * (nat -> nat))%type.
Definition polynomial := list monomial.
Section Polynomials.
Variable k : nat.
Definition term_at (x : nat -> R) (m : monomial) := fst m * bprod k (fun j => x j ^ snd m j).
Definition eval (x : nat -> R) (p : polynomial) := lsum p (term_at x).
Definition not_negative (p : polynomial) := forall m, In m p -> 0 <= fst m.
Definition constant c : polynomial := [(c, fun _ => O)].
Definition variable j : polynomial := [(1, fun i => if Nat.eqb i j then 1%nat else O)].
Definition plus_p (p q : polynomial) : polynomial := p ++ q.
Definition scale_p c (p : polynomial) : polynomial := map (fun m => (c * fst m, snd m)) p.
Definition times_p (p q : polynomial) : polynomial := flat_map (fun m => map (fun m' => (fst m * fst m', fun j => (snd m j + snd m' j)%nat)) q) p.
Definition is_constant (m : monomial) : bool := forallb (fun j => Nat.eqb (snd m j) 0) (seq 0 k).
Definition constant_part (p : polynomial) := lsum (filter is_constant p) fst.
Definition rest (p : polynomial) : polynomial := filter (fun m => negb (is_constant m)) p.
(* the root of the sum of squares of the constant terms, plus everything else *)
Definition root_p (p q : polynomial) : polynomial :=
  plus_p (constant (sqrt (constant_part p * constant_part p + constant_part q * constant_part q))) (plus_p (rest p) (rest q)).
Lemma bprod_1 n : bprod n (fun _ => 1) = 1. Proof. induction n; simpl; [reflexivity|]. rewrite IHn. ring. Qed.
Lemma eval_constant x c : eval x (constant c) = c.
Proof. unfold eval, term_at. simpl. rewrite bprod_1. ring. Qed.
Lemma eval_plus x p q : eval x (plus_p p q) = eval x p + eval x q. Proof. apply lsum_app. Qed.
Lemma eval_scale x c p : eval x (scale_p c p) = c * eval x p.
Proof. unfold eval, scale_p. rewrite lsum_map, <- lsum_scal. apply lsum_ext; intros; unfold term_at; simpl. ring. Qed.
Lemma eval_times x p q : eval x (times_p p q) = eval x p * eval x q.
Proof.
  unfold eval, times_p. induction p as [|m p IH]; simpl; [ring|]. rewrite lsum_app, IH, lsum_map. rewrite Rmult_plus_distr_r. f_equal.
  rewrite <- lsum_scal. apply lsum_ext; intros m' _. unfold term_at. simpl.
  rewrite (bprod_ext k (fun j => x j ^ (snd m j + snd m' j)) (fun j => x j ^ snd m j * x j ^ snd m' j)) by (intros; apply pow_add). rewrite bprod_mult. ring.
Qed.
Lemma eval_variable x j : (j < k)%nat -> eval x (variable j) = x j.
Proof.
  intros Hj. unfold eval, variable, term_at. simpl. rewrite Rmult_1_l, Rplus_0_r.
  assert (Z : forall n, (n <= j)%nat -> bprod n (fun i => x i ^ (if Nat.eqb i j then 1%nat else 0%nat)) = 1).
  { induction n; intros Hn; simpl; [reflexivity|]. rewrite IHn by lia. destruct (Nat.eqb_spec n j); [lia|]. simpl. ring. }
  assert (Y : forall n, (j < n)%nat -> bprod n (fun i => x i ^ (if Nat.eqb i j then 1%nat else 0%nat)) = x j).
  { induction n; intros Hn; [lia|]. simpl. destruct (Nat.eqb_spec n j) as [->|]; [rewrite Z by lia; simpl; ring|]. rewrite IHn by lia. simpl. ring. }
  apply Y; auto.
Qed.
Lemma not_negative_constant c : 0 <= c -> not_negative (constant c). Proof. intros H m [<-|[]]. exact H. Qed.
Lemma not_negative_variable j : not_negative (variable j). Proof. intros m [<-|[]]. simpl. lra. Qed.
Lemma not_negative_plus p q : not_negative p -> not_negative q -> not_negative (plus_p p q).
Proof. intros Hp Hq m Hm. apply in_app_iff in Hm as [Hm|Hm]; auto. Qed.
Lemma not_negative_scale c p : 0 <= c -> not_negative p -> not_negative (scale_p c p).
Proof. intros Hc Hp m Hm. apply in_map_iff in Hm as (m' & <- & Hm). simpl. apply Rmult_le_pos; auto. Qed.
Lemma not_negative_times p q : not_negative p -> not_negative q -> not_negative (times_p p q).
Proof.
  intros Hp Hq m Hm. apply in_flat_map in Hm as (a & Ha & Hm). apply in_map_iff in Hm as (b & <- & Hb). simpl. apply Rmult_le_pos; auto.
Qed.
Lemma not_negative_rest p : not_negative p -> not_negative (rest p).
Proof. intros Hp m Hm. apply filter_In in Hm as [Hm _]. auto. Qed.
Lemma not_negative_root p q : not_negative p -> not_negative q -> not_negative (root_p p q).
Proof. intros Hp Hq. apply not_negative_plus; [apply not_negative_constant, sqrt_pos|]. apply not_negative_plus; apply not_negative_rest; auto. Qed.
Lemma constant_part_nonneg p : not_negative p -> 0 <= constant_part p.
Proof. intros Hp. apply lsum_nonneg. intros m Hm. apply filter_In in Hm as [Hm _]. auto. Qed.
Section At.
Variable x : nat -> R.
Hypothesis Hx : forall j, (j < k)%nat -> 0 <= x j.
Lemma term_nonneg m : 0 <= fst m -> 0 <= term_at x m.
Proof. intros. apply Rmult_le_pos; auto. apply bprod_nonneg; intros; apply pow_le; auto. Qed.
Lemma eval_nonneg p : not_negative p -> 0 <= eval x p.
Proof. intros Hp. apply lsum_nonneg; intros. apply term_nonneg; auto. Qed.
Lemma eval_split p : eval x p = constant_part p + eval x (rest p).
Proof.
  unfold eval, constant_part, rest. rewrite !lsum_filter, <- lsum_plus. apply lsum_ext; intros m _. destruct (is_constant m) eqn:E; simpl; [|ring].
  unfold term_at. rewrite (bprod_ext k _ (fun _ => 1)), bprod_1; [ring|]. intros j Hj. unfold is_constant in E. rewrite forallb_forall in E.
  specialize (E j). rewrite (proj1 (Nat.eqb_eq _ _) (E (proj2 (in_seq k 0 j) ltac:(lia)))). reflexivity.
Qed.
(* step 2 of the proof *)
Lemma eval_root p q : not_negative p -> not_negative q -> sqrt (eval x p * eval x p + eval x q * eval x q) <= eval x (root_p p q).
Proof.
  intros Hp Hq. unfold root_p. rewrite !eval_plus, eval_constant, (eval_split p), (eval_split q). eapply Rle_trans; [apply hypot_plus|]. apply Rplus_le_compat_l.
  pose proof (eval_nonneg (rest p) (not_negative_rest p Hp)) as P. pose proof (eval_nonneg (rest q) (not_negative_rest q Hq)) as Q.
  rewrite <- (sqrt_square (eval x (rest p) + eval x (rest q))) by lra. apply sqrt_le_1_alt. nra.
Qed.
(* each monomial at most its bound by weighted AM-GM *)
Definition monomial_bound r (m : monomial) := let E := total_degree k (snd m) in
  if Nat.eqb E 0 then fst m else fst m * (r ^ E * sqrt (bprod k (fun j => (INR (snd m j) / INR E) ^ snd m j))).
Definition polynomial_bound r p := lsum p (monomial_bound r).
Theorem R9_polynomial_bound r p : 0 <= r -> bsum k (fun j => x j * x j) <= r * r -> not_negative p -> eval x p <= polynomial_bound r p.
Proof.
  intros Hr Hs Hp. apply lsum_le; intros m Hm. unfold term_at, monomial_bound. destruct (Nat.eqb_spec (total_degree k (snd m)) 0) as [E|E].
  - assert (Z : forall n, total_degree n (snd m) = O -> bprod n (fun j => x j ^ snd m j) = 1).
    { induction n; intros Hn; simpl in *; [reflexivity|]. rewrite IHn by lia. replace (snd m n) with O by lia. simpl. ring. }
    rewrite Z by auto. lra.
  - apply Rmult_le_compat_l; [auto|]. apply R9_weighted_am_gm; auto. lia.
Qed.
End At.
End Polynomials.

Section Joint.
Variables (G : nat) (size : nat -> nat) (dom : point -> Prop).
Definition norms_at (p : point) j := nrm (size (S j)) (p (S j)). (* n_{j+1} *)
Notation ev p := (eval G (norms_at p)).
Definition polynomial_jet n (v : value) (q0 : polynomial) (q1 : nat -> polynomial) (q2 : nat -> nat -> polynomial) :=
  (not_negative q0 /\ (forall i, not_negative (q1 i)) /\ forall i j, not_negative (q2 i j)) /\
  (forall p, dom p -> nrm n (at_ v p) <= ev p q0) /\
  (forall p u i, dom p -> (i <= G)%nat -> nrm n (d1 v p (only i u)) <= ev p (q1 i) * len size u i) /\
  (forall p u w i j, dom p -> (i <= G)%nat -> (j <= G)%nat -> nrm n (d2 v p (only i u) (only j w)) <= ev p (q2 i j) * (len size u i * len size w j)).
Lemma norms_nonneg p j : (j < G)%nat -> 0 <= norms_at p j. Proof. intros. apply nrm_nonneg. Qed.
Definition delta_p (i g : nat) (q : polynomial) : polynomial := if Nat.eqb i g then q else [].
Lemma eval_delta p i g q : ev p (delta_p i g q) = delta i g * ev p q.
Proof. unfold delta_p, delta. destruct (Nat.eqb i g); [ring|]. unfold eval. simpl. ring. Qed.
Lemma not_negative_delta i g q : not_negative q -> not_negative (delta_p i g q).
Proof. intros H. unfold delta_p. destruct (Nat.eqb i g); auto. intros m []. Qed.
Lemma not_negative_nil : not_negative []. Proof. intros m []. Qed.

(* R1 *)
Theorem R9_input a : (forall p, dom p -> nrm (size O) (p O) <= a) -> 0 <= a -> polynomial_jet (size O) input_value (constant a) (fun i => if Nat.eqb i 0 then constant 1 else []) (fun _ _ => []).
Proof.
  intros Ha H0. split; [|split; [|split]].
  - split; [now apply not_negative_constant|]. split; intros; [destruct (Nat.eqb i 0); [apply not_negative_constant; lra|apply not_negative_nil]|apply not_negative_nil].
  - intros p Hp. rewrite eval_constant. exact (Ha p Hp).
  - intros p u i Hp Hi. simpl. destruct (Nat.eqb_spec i 0) as [->|Hi0].
    + rewrite eval_constant, Rmult_1_l. rewrite (nrm_ext _ _ (u O)) by (intros; apply only_same). unfold len. lra.
    + rewrite (nrm_ext _ _ (fun _ => 0)); [rewrite nrm_0; unfold eval; simpl; lra|]. intros k _. unfold only. destruct (Nat.eqb_spec 0 i); [lia|reflexivity].
  - intros p u w i j Hp Hi Hj. simpl. rewrite nrm_0. unfold eval; simpl; lra.
Qed.
(* R2 *)
Section Affine.
Variables (g : nat) (c : gathered) (mu fan alpha beta : R).
Hypothesis Hg : (1 <= g <= G)%nat.
Hypothesis H : sound_gathering c (size g) mu fan.
Let a := Rabs alpha * sqrt mu.
Definition own_p (q0 : polynomial) := root_p G (scale_p a q0) (constant (kappa_of c fan beta)).
Definition n_g := variable (pred g).
Lemma a_nonneg : 0 <= a. Proof. apply Rmult_le_pos; [apply Rabs_pos|apply sqrt_pos]. Qed.
Lemma eval_n_g p : ev p n_g = nrm (size g) (p g).
Proof. unfold n_g. rewrite eval_variable by lia. unfold norms_at. now replace (S (pred g)) with g by lia. Qed.
Lemma own_p_bound p q0 : not_negative q0 -> own_of c mu fan alpha beta (ev p q0) <= ev p (own_p q0).
Proof.
  intros Hq. eapply Rle_trans; [|apply (eval_root G (norms_at p) (norms_nonneg p)); [apply not_negative_scale; auto using a_nonneg|apply not_negative_constant, kappa_of_nonneg]].
  rewrite eval_scale, eval_constant. unfold own_of. apply Req_le. f_equal. f_equal. unfold a.
  replace (Rabs alpha * sqrt mu * ev p q0 * (Rabs alpha * sqrt mu * ev p q0)) with (Rabs alpha * Rabs alpha * (sqrt mu * sqrt mu) * (ev p q0 * ev p q0)) by ring.
  rewrite sqrt_sqrt by (pose proof (mu_at_least_1 _ _ _ _ H); lra). rewrite <- Rabs_mult, Rabs_pos_eq by apply sq_nonneg. reflexivity.
Qed.
Lemma own_weights (U y : vec) : nrm (entries c) (fun o => alpha * applied c (weights c U) y o) <= a * nrm (size g) U * nrm (parent_size c) y.
Proof.
  rewrite nrm_scal. unfold a. rewrite !Rmult_assoc. apply Rmult_le_compat_l; [apply Rabs_pos|]. rewrite <- Rmult_assoc.
  apply (R2_gathered_norm c (size g) mu fan H); [apply nrm_nonneg|]. intros k Hk. apply opb_frob; [apply nrm_nonneg|]. rewrite nrm_sq.
  pose proof (own_entries_gathered c (size g) mu fan H U). pose proof (nrm2_nonneg (bias_entries c) (each c U)). pose proof (slice_le c U k Hk). lra.
Qed.
Theorem R9_affine_node v q0 q1 q2 : polynomial_jet (parent_size c) v q0 q1 q2 ->
  polynomial_jet (entries c) (gathered_value g c alpha beta v) (times_p n_g (own_p q0))
    (fun i => plus_p (scale_p a (times_p n_g (q1 i))) (delta_p i g (own_p q0)))
    (fun i j => plus_p (scale_p a (times_p n_g (q2 i j))) (scale_p a (plus_p (delta_p i g (q1 j)) (delta_p j g (q1 i))))).
Proof.
  intros ((N0 & N1 & N2) & H0 & H1 & H2). pose proof a_nonneg as A0.
  assert (NO : not_negative (own_p q0)) by (apply not_negative_root; [apply not_negative_scale; auto|apply not_negative_constant, kappa_of_nonneg]).
  assert (NG : not_negative n_g) by apply not_negative_variable.
  split; [split; [|split]; intros|split; [|split]].
  - apply not_negative_times; auto.
  - apply not_negative_plus; [apply not_negative_scale; auto; apply not_negative_times; auto|apply not_negative_delta; auto].
  - apply not_negative_plus; (apply not_negative_scale; auto); [apply not_negative_times; auto|apply not_negative_plus; apply not_negative_delta; auto].
  - intros p Hp. rewrite eval_times, eval_n_g. simpl. eapply Rle_trans; [apply (own_change_gathered c (size g) mu fan H alpha beta (p g) (at_ v p) (ev p q0)); auto|].
    rewrite Rmult_comm. apply Rmult_le_compat_l; [apply nrm_nonneg|]. apply own_p_bound; auto.
  - intros p u i Hp Hi. rewrite eval_plus, eval_scale, eval_times, eval_delta, eval_n_g. simpl. eapply Rle_trans; [apply minkowski|]. rewrite Rmult_plus_distr_r. apply Rplus_le_compat.
    + eapply Rle_trans; [apply own_weights|]. replace (a * (nrm (size g) (p g) * ev p (q1 i)) * len size u i) with (a * nrm (size g) (p g) * (ev p (q1 i) * len size u i)) by ring.
      apply Rmult_le_compat_l; auto. apply Rmult_le_pos; auto using nrm_nonneg.
    + unfold delta. rewrite (Nat.eqb_sym i g). unfold only at 1. destruct (Nat.eqb_spec g i) as [E|E]; [subst i|].
      * rewrite Rmult_1_l. eapply Rle_trans; [apply (own_change_gathered c (size g) mu fan H alpha beta (u g) (at_ v p) (ev p q0)); auto|]. apply Rmult_le_compat_r; [apply nrm_nonneg|]. apply own_p_bound; auto.
      * rewrite (nrm_ext _ _ (fun _ => 0)), nrm_0; [lra|]. intros o _. unfold gathered_result, applied, dot, spread_bias, fed, each, weights.
        rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0 by (intros; ring). destruct (feed c _ _); ring.
  - intros p u w i j Hp Hi Hj. rewrite eval_plus, !eval_scale, eval_times, eval_plus, !eval_delta, eval_n_g. simpl.
    eapply Rle_trans; [apply minkowski|]. rewrite Rmult_plus_distr_r. apply Rplus_le_compat.
    + eapply Rle_trans; [apply own_weights|]. set (L := len size u i * len size w j). replace (a * (nrm (size g) (p g) * ev p (q2 i j)) * L) with (a * nrm (size g) (p g) * (ev p (q2 i j) * L)) by ring.
      apply Rmult_le_compat_l; [apply Rmult_le_pos; auto using nrm_nonneg|unfold L; auto].
    + rewrite (nrm_ext _ _ (fun o => alpha * applied c (weights c (only i u g)) (d1 v p (only j w)) o + alpha * applied c (weights c (only j w g)) (d1 v p (only i u)) o)) by (intros; ring).
      eapply Rle_trans; [apply minkowski|]. rewrite Rmult_plus_distr_l, Rmult_plus_distr_r.
      assert (X : forall k1 k2 u1 u2, (k2 <= G)%nat -> nrm (entries c) (fun o => alpha * applied c (weights c (only k1 u1 g)) (d1 v p (only k2 u2)) o) <= a * (delta k1 g * ev p (q1 k2)) * (len size u1 k1 * len size u2 k2)).
      { intros k1 k2 u1 u2 Hk2. eapply Rle_trans; [apply own_weights|]. pose proof (len_only size k1 g u1) as E. unfold len at 1 in E. rewrite E.
        assert (D : delta g k1 * len size u1 g = delta k1 g * len size u1 k1). { unfold delta. rewrite (Nat.eqb_sym g k1). destruct (Nat.eqb_spec k1 g) as [->|]; ring. } rewrite D.
        replace (a * (delta k1 g * ev p (q1 k2)) * (len size u1 k1 * len size u2 k2)) with (a * (delta k1 g * len size u1 k1) * (ev p (q1 k2) * len size u2 k2)) by ring.
        apply Rmult_le_compat_l; auto. apply Rmult_le_pos; auto. apply Rmult_le_pos; [unfold delta; destruct (Nat.eqb k1 g); lra|apply nrm_nonneg]. }
      apply Rplus_le_compat; [apply X; auto|]. rewrite (Rmult_comm (len size u i)). apply X; auto.
Qed.
End Affine.
(* R3: one matrix, sums, the shift *)
Theorem R9_mapped m w M D v q0 q1 q2 : opb m w M D -> polynomial_jet w v q0 q1 q2 ->
  polynomial_jet m (mapped_value w M v) (scale_p D q0) (fun i => scale_p D (q1 i)) (fun i j => scale_p D (q2 i j)).
Proof.
  intros [HD HM] ((N0 & N1 & N2) & H0 & H1 & H2). assert (B : forall x, nrm m (fun o => dot w (M o) x) <= D * nrm w x) by exact HM.
  split; [split; [|split]; intros; apply not_negative_scale; auto|split; [|split]]; simpl; intros; rewrite eval_scale; rewrite ?Rmult_assoc;
    (eapply Rle_trans; [apply B|]); (apply Rmult_le_compat_l; auto).
Qed.
Definition oplus_p (disjoint : bool) p q := if disjoint then root_p G p q else plus_p p q.
Lemma oplus_p_ok disj p a b x y n z s : not_negative a -> not_negative b -> 0 <= s -> (disj = true -> forall o, (o < n)%nat -> x o = 0 \/ y o = 0) ->
  nrm n x <= ev p a * s -> nrm n y <= ev p b * s -> (forall o, (o < n)%nat -> z o = x o + y o) -> nrm n z <= ev p (oplus_p disj a b) * s.
Proof.
  intros Ha Hb Hs Hd Hx Hy Hz. rewrite (nrm_ext n z _ Hz). eapply Rle_trans; [apply (oplus_norm n x y disj _ _ Hd Hx Hy)|]. rewrite oplus_scal by auto.
  apply Rmult_le_compat_r; auto. destruct disj; simpl; [apply eval_root; auto using norms_nonneg|]. rewrite eval_plus. lra.
Qed.
Lemma oplus_p_nonneg disj a b : not_negative a -> not_negative b -> not_negative (oplus_p disj a b).
Proof. destruct disj; [apply not_negative_root|apply not_negative_plus]. Qed.
(* disjoint: no entry of z depends on both *)
Definition apart_values n (a b : value) := forall o, (o < n)%nat ->
  ((forall p, at_ a p o = 0) /\ (forall p u, d1 a p u o = 0) /\ (forall p u w, d2 a p u w o = 0)) \/
  ((forall p, at_ b p o = 0) /\ (forall p u, d1 b p u o = 0) /\ (forall p u w, d2 b p u w o = 0)).
Theorem R9_sum n disj a b a0 a1 a2 b0 b1 b2 : (disj = true -> apart_values n a b) -> polynomial_jet n a a0 a1 a2 -> polynomial_jet n b b0 b1 b2 ->
  polynomial_jet n (sum_value a b) (oplus_p disj a0 b0) (fun i => oplus_p disj (a1 i) (b1 i)) (fun i j => oplus_p disj (a2 i j) (b2 i j)).
Proof.
  intros Hd ((A0 & A1 & A2) & HA0 & HA1 & HA2) ((B0 & B1 & B2) & HB0 & HB1 & HB2).
  split; [split; [|split]; intros; apply oplus_p_nonneg; auto|split; [|split]]; simpl; intros.
  - rewrite <- Rmult_1_r. apply (oplus_p_ok disj p a0 b0 (at_ a p) (at_ b p)); auto; rewrite ?Rmult_1_r; auto; [lra|].
    intros D o Ho. destruct (Hd D o Ho) as [(X & _)|(X & _)]; auto.
  - apply (oplus_p_ok disj p (a1 i) (b1 i) (d1 a p (only i u)) (d1 b p (only i u))); auto using len_nonneg.
    intros D o Ho. destruct (Hd D o Ho) as [(_ & X & _)|(_ & X & _)]; auto.
  - apply (oplus_p_ok disj p (a2 i j) (b2 i j) (d2 a p (only i u) (only j w)) (d2 b p (only i u) (only j w))); auto; [apply Rmult_le_pos; apply len_nonneg|].
    intros D o Ho. destruct (Hd D o Ho) as [(_ & _ & X)|(_ & _ & X)]; auto.
Qed.
Theorem R9_shifted n t stored_t tau v q0 q1 q2 : (forall o, (o < n)%nat -> Rabs (t o - stored_t o) <= tau o) -> polynomial_jet n v q0 q1 q2 ->
  polynomial_jet n (sum_value v (constant_value t)) (plus_p q0 (constant (nrm n (fun o => Rabs (stored_t o) + tau o)))) q1 q2.
Proof.
  intros Ht ((N0 & N1 & N2) & H0 & H1 & H2). split; [split; [apply not_negative_plus; auto; apply not_negative_constant, nrm_nonneg|auto]|split; [|split]]; simpl; intros.
  - rewrite eval_plus, eval_constant. eapply Rle_trans; [apply minkowski|]. apply Rplus_le_compat; auto. apply nrm_le_entries; intros o Ho. specialize (Ht o Ho).
    replace (t o) with (stored_t o + (t o - stored_t o)) by ring. eapply Rle_trans; [apply Rabs_triang|]. lra.
  - rewrite (nrm_ext n _ (d1 v p (only i u))) by (intros; ring). auto.
  - rewrite (nrm_ext n _ (d2 v p (only i u) (only j w))) by (intros; ring). auto.
Qed.
(* R4: size_: the norm of the S_p, or that of phi(0) plus B n0, or the constant that the other rules have *)
Inductive size_of_activation n f z B q0 : polynomial -> Prop :=
  | ByRange S : (forall k t, (k < n)%nat -> Rabs (phi (f k) t) <= S k) -> size_of_activation n f z B q0 (constant (nrm n S))
  | BySlope : (forall k s t, (k < n)%nat -> Rabs (phi (f k) s - phi (f k) t) <= B * Rabs (s - t)) ->
      size_of_activation n f z B q0 (plus_p (constant (nrm n (fun k => phi (f k) 0))) (scale_p B q0))
  | ByConstant x : 0 <= x -> (forall p, dom p -> nrm n (at_ (activation_value f z) p) <= x) -> size_of_activation n f z B q0 (constant x).
Theorem R9_activation n f z B C q0 q1 q2 q0' : 0 <= B -> 0 <= C ->
  (forall p k, dom p -> (k < n)%nat -> Rabs (phi1 (f k) (at_ z p k)) <= B /\ Rabs (phi2 (f k) (at_ z p k)) <= C) ->
  size_of_activation n f z B q0 q0' -> polynomial_jet n z q0 q1 q2 ->
  polynomial_jet n (activation_value f z) q0' (fun i => scale_p B (q1 i)) (fun i j => plus_p (scale_p B (q2 i j)) (scale_p C (times_p (q1 i) (q1 j)))).
Proof.
  intros HB HC HD HS ((N0 & N1 & N2) & H0 & H1 & H2). split; [split; [|split]; intros|split; [|split]].
  - destruct HS; [apply not_negative_constant, nrm_nonneg|apply not_negative_plus; [apply not_negative_constant, nrm_nonneg|apply not_negative_scale; auto]|now apply not_negative_constant].
  - apply not_negative_scale; auto.
  - apply not_negative_plus; apply not_negative_scale; auto. apply not_negative_times; auto.
  - intros p Hp. destruct HS as [S HS|HS|x _ Hx].
    + rewrite eval_constant. apply nrm_le_entries; intros k Hk. apply HS; auto.
    + rewrite eval_plus, eval_constant, eval_scale. simpl. rewrite (nrm_ext n _ (fun k => phi (f k) 0 + (phi (f k) (at_ z p k) - phi (f k) 0))) by (intros; ring).
      eapply Rle_trans; [apply minkowski|]. apply Rplus_le_compat_l. apply Rle_trans with (nrm n (fun k => B * at_ z p k)).
      * rewrite <- (nrm_abs n (fun k => B * at_ z p k)). apply nrm_le_entries; intros k Hk.
        eapply Rle_trans; [apply HS; auto|]. rewrite Rminus_0_r, Rabs_mult, (Rabs_pos_eq B) by auto. lra.
      * rewrite nrm_scal, Rabs_pos_eq by auto. apply Rmult_le_compat_l; auto.
    + rewrite eval_constant. auto.
  - intros p u i Hp Hi. rewrite eval_scale, Rmult_assoc. simpl. eapply Rle_trans; [apply (nrm_times_sup n (fun k => phi1 (f k) (at_ z p k)) _ B HB)|apply Rmult_le_compat_l; auto].
    intros k Hk. apply HD; auto.
  - intros p u w i j Hp Hi Hj. rewrite eval_plus, !eval_scale, eval_times. simpl. eapply Rle_trans; [apply minkowski|]. rewrite Rmult_plus_distr_r, !(Rmult_assoc B), !(Rmult_assoc C). apply Rplus_le_compat.
    + eapply Rle_trans; [apply (nrm_times_sup n (fun k => phi1 (f k) (at_ z p k)) _ B HB)|apply Rmult_le_compat_l; auto]. intros k Hk. apply HD; auto.
    + eapply Rle_trans; [apply (nrm_times_sup n (fun k => phi2 (f k) (at_ z p k)) _ C HC)|apply Rmult_le_compat_l; auto].
      * intros k Hk. apply HD; auto.
      * eapply Rle_trans; [apply nrm_times|]. replace (ev p (q1 i) * ev p (q1 j) * (len size u i * len size w j)) with (ev p (q1 i) * len size u i * (ev p (q1 j) * len size w j)) by ring.
        apply Rmult_le_compat; auto using nrm_nonneg.
Qed.
(* R12 *)
Theorem R9_product n v w a b v0 v1 v2 w0 w1 w2 : 0 <= a -> 0 <= b -> (forall p k, dom p -> (k < n)%nat -> Rabs (at_ v p k) <= a /\ Rabs (at_ w p k) <= b) ->
  polynomial_jet n v v0 v1 v2 -> polynomial_jet n w w0 w1 w2 ->
  polynomial_jet n (product_value v w) (scale_p a w0) (fun i => plus_p (scale_p b (v1 i)) (scale_p a (w1 i)))
    (fun i j => plus_p (plus_p (scale_p b (v2 i j)) (scale_p a (w2 i j))) (plus_p (times_p (v1 i) (w1 j)) (times_p (v1 j) (w1 i)))).
Proof.
  intros Ha Hb HD ((V0 & V1 & V2) & HV0 & HV1 & HV2) ((W0 & W1 & W2) & HW0 & HW1 & HW2).
  assert (TA : forall p x X, dom p -> nrm n x <= X -> nrm n (fun k => at_ v p k * x k) <= a * X).
  { intros p x X Hp Hx. eapply Rle_trans; [apply (nrm_times_sup n (at_ v p) x a Ha)|apply Rmult_le_compat_l; auto]. intros k Hk. apply HD; auto. }
  assert (TB : forall p x X, dom p -> nrm n x <= X -> nrm n (fun k => x k * at_ w p k) <= b * X).
  { intros p x X Hp Hx. rewrite (nrm_ext n _ (fun k => at_ w p k * x k)) by (intros; ring). eapply Rle_trans; [apply (nrm_times_sup n (at_ w p) x b Hb)|apply Rmult_le_compat_l; auto]. intros k Hk. apply HD; auto. }
  split; [split; [|split]; intros|split; [|split]].
  - apply not_negative_scale; auto.
  - apply not_negative_plus; apply not_negative_scale; auto.
  - apply not_negative_plus; apply not_negative_plus; try apply not_negative_scale; try apply not_negative_times; auto.
  - intros p Hp. rewrite eval_scale. simpl. auto.
  - intros p u i Hp Hi. rewrite eval_plus, !eval_scale. simpl. eapply Rle_trans; [apply minkowski|]. rewrite Rmult_plus_distr_r, !Rmult_assoc. apply Rplus_le_compat; auto.
  - intros p u y i j Hp Hi Hj. rewrite !eval_plus, !eval_scale, !eval_times. simpl. eapply Rle_trans; [apply minkowski3|]. rewrite !Rmult_plus_distr_r, !(Rmult_assoc b), !(Rmult_assoc a).
    apply Rplus_le_compat; [apply Rplus_le_compat; auto|].
    eapply Rle_trans; [apply minkowski|]. apply Rplus_le_compat; (eapply Rle_trans; [apply nrm_times|]).
    + replace (ev p (v1 i) * ev p (w1 j) * (len size u i * len size y j)) with (ev p (v1 i) * len size u i * (ev p (w1 j) * len size y j)) by ring. apply Rmult_le_compat; auto using nrm_nonneg.
    + replace (ev p (v1 j) * ev p (w1 i) * (len size u i * len size y j)) with (ev p (v1 j) * len size y j * (ev p (w1 i) * len size u i)) by ring. apply Rmult_le_compat; auto using nrm_nonneg.
Qed.

(* step 1: |theta| <= |theta*| + total *)
Theorem R9_radius stored total p : all_parameters G size (minus p stored) <= total -> bsum G (fun j => norms_at p j * norms_at p j) <= (all_parameters G size stored + total) * (all_parameters G size stored + total).
Proof.
  intros H. rewrite !all_parameters_norm in *. assert (T : 0 <= total) by (eapply Rle_trans; [apply nrm_nonneg|exact H]).
  change (bsum G (fun j => norms_at p j * norms_at p j)) with (nrm2 G (norms_at p)). rewrite <- nrm_sq.
  enough (nrm G (norms_at p) <= nrm G (fun j => len size stored (S j)) + total) by (pose proof (nrm_nonneg G (norms_at p)); apply Rmult_le_compat; auto).
  eapply Rle_trans; [|apply Rplus_le_compat_l; exact H]. eapply Rle_trans; [|apply minkowski]. apply nrm_le_entries; intros j Hj. unfold norms_at.
  rewrite Rabs_pos_eq by apply nrm_nonneg. rewrite (nrm_ext _ (p (S j)) (fun k => stored (S j) k + minus p stored (S j) k)) by (intros; unfold minus; ring). apply minkowski.
Qed.
(* the numbers so found are a norm jet on the domain *)
Theorem R9_joint stored total n v q0 q1 q2 : (forall p, dom p -> all_parameters G size (minus p stored) <= total) -> polynomial_jet n v q0 q1 q2 ->
  let r := all_parameters G size stored + total in
  norm_jet G size dom n v (polynomial_bound G r q0) (fun i => polynomial_bound G r (q1 i)) (fun i j => polynomial_bound G r (q2 i j)).
Proof.
  intros Ht ((N0 & N1 & N2) & H0 & H1 & H2) r.
  assert (B : forall p q, dom p -> not_negative q -> ev p q <= polynomial_bound G r q).
  { intros p q Hp Hq. specialize (Ht p Hp). apply R9_polynomial_bound; auto using norms_nonneg.
    - unfold r, all_parameters in *. pose proof (sqrt_pos (bsum G (fun j => nrm2 (size (S j)) (minus p stored (S j))))). pose proof (sqrt_pos (bsum G (fun j => nrm2 (size (S j)) (stored (S j))))). lra.
    - apply R9_radius; auto. }
  split; [|split].
  - intros p Hp. eapply Rle_trans; [apply H0; auto|]. auto.
  - intros p u i Hp Hi. eapply Rle_trans; [apply H1; auto|]. apply Rmult_le_compat_r; [apply len_nonneg|auto].
  - intros p u w i j Hp Hi Hj. eapply Rle_trans; [apply H2; auto|]. apply Rmult_le_compat_r; [apply Rmult_le_pos; apply len_nonneg|auto].
Qed.
(* R6 and R7 from a norm jet *)
Theorem R6_from_a_norm_jet n v a0 a1 a2 p : linear_value G n v -> norm_jet G size dom n v a0 a1 a2 -> dom p ->
  nrm n (at_ v p) <= a0 /\
  (forall u, of_input u -> nrm n (d1 v p u) <= a1 O * nrm (size O) (u O)) /\
  (forall u, of_parameters u -> nrm n (d1 v p u) <= nrm G (fun i => a1 (S i)) * all_parameters G size u).
Proof.
  intros HL HJ Hp. split; [apply HJ; auto|]. split; intros u Hu; (eapply Rle_trans; [apply (norm_jet_sum1 G size dom n v a0 a1 a2); auto|]).
  - rewrite sum1_of_input by auto. lra.
  - rewrite sum1_of_parameters by auto. rewrite all_parameters_norm. eapply Rle_trans; [apply Rle_abs|apply CSn].
Qed.
Theorem R7_from_a_norm_jet n v a0 a1 a2 (y : vec) B : linear_value G n v -> norm_jet G size dom n v a0 a1 a2 ->
  (forall i, (i < G)%nat -> 0 < y i) -> (forall i j, (i < G)%nat -> (j < G)%nat -> 0 <= a2 (S i) (S j) /\ a2 (S i) (S j) = a2 (S j) (S i)) ->
  (forall i, (i < G)%nat -> bsum G (fun j => a2 (S i) (S j) * y j) <= B * y i) ->
  forall p u w, dom p -> of_parameters u -> of_parameters w -> nrm n (d2 v p u w) <= B * all_parameters G size u * all_parameters G size w.
Proof.
  intros HL HJ Hy HN HR p u w Hp Hu Hw. eapply Rle_trans; [apply (norm_jet_sum2 G size dom n v a0 a1 a2); auto|].
  rewrite sum2_of_parameters, !all_parameters_norm by auto.
  apply (bilinear_bound G (fun i j => a2 (S i) (S j)) y (fun i => len size u (S i)) (fun j => len size w (S j))); auto; [intros; apply HN; auto|].
  intros j Hj. rewrite (bsum_ext G _ (fun i => a2 (S j) (S i) * y i)); auto. intros i Hi. destruct (HN i j Hi Hj) as [_ ->]. reflexivity.
Qed.
(* |D2v| <= |N| <= max (N y)_i / y_i *)
Theorem R7_norm_of_the_matrix n v a0 a1 a2 nu : linear_value G n v -> norm_jet G size dom n v a0 a1 a2 -> opb G G (fun i j => a2 (S i) (S j)) nu ->
  forall p u w, dom p -> of_parameters u -> of_parameters w -> nrm n (d2 v p u w) <= nu * all_parameters G size u * all_parameters G size w.
Proof.
  intros HL HJ [_ HN] p u w Hp Hu Hw. eapply Rle_trans; [apply (norm_jet_sum2 G size dom n v a0 a1 a2); auto|].
  rewrite sum2_of_parameters, !all_parameters_norm by auto. set (x := fun i => len size u (S i)). set (y := fun j => len size w (S j)).
  change (bsum G (fun i => bsum G (fun j => a2 (S i) (S j) * (x i * y j))) <= nu * nrm G x * nrm G y).
  rewrite (bsum_ext G _ (fun i => x i * mv G (fun i j => a2 (S i) (S j)) y i)) by (intros i _; unfold mv, dot; rewrite <- bsum_scal; apply bsum_ext; intros; ring).
  eapply Rle_trans; [apply Rle_abs|]. eapply Rle_trans; [apply (CSn G x)|]. specialize (HN y). pose proof (nrm_nonneg G x).
  replace (nu * nrm G x * nrm G y) with (nrm G x * (nu * nrm G y)) by ring. now apply Rmult_le_compat_l.
Qed.
Theorem R7_collatz_wielandt (N : nat -> nat -> R) (y : vec) B : 0 <= B -> (forall i, (i < G)%nat -> 0 < y i) -> (forall i j, (i < G)%nat -> (j < G)%nat -> 0 <= N i j /\ N i j = N j i) ->
  (forall i, (i < G)%nat -> bsum G (fun j => N i j * y j) <= B * y i) -> opb G G N B.
Proof.
  intros HB Hy HN HR. split; auto. intros v. set (z := mv G N v). pose proof (nrm_nonneg G z) as Z. pose proof (nrm_nonneg G v).
  assert (E : nrm G z * nrm G z <= B * nrm G z * nrm G v).
  { rewrite nrm_sq. apply Rle_trans with (bsum G (fun i => bsum G (fun j => N i j * (z i * v j)))).
    - apply Req_le. apply bsum_ext; intros i _. unfold z at 2, mv, dot. rewrite <- bsum_scal. apply bsum_ext; intros; ring.
    - apply (bilinear_bound G N y z v); auto; [intros; now apply HN|]. intros j Hj. rewrite (bsum_ext G _ (fun i => N j i * y i)); auto. intros i Hi. destruct (HN i j Hi Hj) as [_ ->]. reflexivity. }
  destruct (Req_dec (nrm G z) 0) as [->|C]; [now apply Rmult_le_pos|]. apply Rmult_le_reg_l with (nrm G z); [lra|]. lra.
Qed.
End Joint.
