(* More activations of the catalogue (bounds_spec/activations) with the bounds of their first and second derivatives. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Activations Pieces Decided.
Import ListNotations.
Open Scope R_scope.

(* A function of one piece below k and another above it. *)
Definition lipschitz_on (f : R -> R) B (A : R -> Prop) := forall s t, A s -> A t -> Rabs (f s - f t) <= B * Rabs (s - t).
Lemma glue f B k (A C : R -> Prop) : (forall s, A s -> s <= k) -> (forall t, C t -> k <= t) -> A k -> C k ->
  lipschitz_on f B A -> lipschitz_on f B C -> lipschitz_on f B (fun t => A t \/ C t).
Proof.
  intros HA HC Ak Ck LA LC. assert (X : forall s t, A s -> C t -> Rabs (f s - f t) <= B * Rabs (s - t)).
  { intros s t As Ct. replace (f s - f t) with ((f s - f k) + (f k - f t)) by ring. eapply Rle_trans; [apply Rabs_triang|].
    specialize (LA s k As Ak). specialize (LC k t Ck Ct). specialize (HA s As). specialize (HC t Ct).
    rewrite (Rabs_left1 (s - k)) in LA by lra. rewrite (Rabs_left1 (k - t)) in LC by lra. rewrite (Rabs_left1 (s - t)) by lra. lra. }
  intros s t [As|Cs] [At|Ct]; auto. rewrite <- Rabs_Ropp, Ropp_minus_distr, <- (Rabs_Ropp (s - t)), Ropp_minus_distr. auto.
Qed.
Lemma glue_two f B k : lipschitz_on f B (fun t => t <= k) -> lipschitz_on f B (fun t => k <= t) -> forall s t, Rabs (f s - f t) <= B * Rabs (s - t).
Proof. intros H1 H2 s t. apply (glue f B k _ _ (fun _ H => H) (fun _ H => H) (Rle_refl _) (Rle_refl _) H1 H2); lra. Qed.
Lemma glue_three f B k l : k <= l -> lipschitz_on f B (fun t => t <= k) -> lipschitz_on f B (fun t => k <= t <= l) ->
  lipschitz_on f B (fun t => l <= t) -> forall s t, Rabs (f s - f t) <= B * Rabs (s - t).
Proof.
  intros Hkl H1 H2 H3 s t.
  assert (H : lipschitz_on f B (fun t => t <= k \/ k <= t <= l)) by (apply (glue f B k); auto; intros; lra).
  apply (glue f B l (fun t => t <= k \/ k <= t <= l) (fun t => l <= t)); auto; intros; lra.
Qed.
Lemma derive_near (f h : R -> R) t d : locally t (fun s => h s = f s) -> is_derive h t d -> is_derive f t d.
Proof. intros L H. intros; apply (is_derive_ext_loc h); auto. Qed.
Lemma below t k : t < k -> locally t (fun s => s < k). Proof. apply (open_lt k t). Qed.
Lemma above t k : k < t -> locally t (fun s => k < s). Proof. apply (open_gt k t). Qed.

(* clip, hard tanh, relu6, hard sigmoid: a t + b between lo and hi *)
Definition ramp lo hi a b t := Rmax lo (Rmin hi (a * t + b)).
Definition Ramp lo hi a b : activation := {| phi := ramp lo hi a b;
  phi1 := fun t => if Rlt_dec (a * t + b) lo then 0 else if Rlt_dec hi (a * t + b) then 0 else a; phi2 := fun _ => 0;
  kink := fun t => a * t + b = lo \/ a * t + b = hi |}.
Lemma ramp_lipschitz lo hi a b s t : 0 <= a -> Rabs (ramp lo hi a b s - ramp lo hi a b t) <= a * Rabs (s - t).
Proof.
  intros Ha. rewrite <- (Rabs_pos_eq a) at 3 by auto. rewrite <- Rabs_mult. replace (a * (s - t)) with ((a * s + b) - (a * t + b)) by ring.
  set (x := a * s + b). set (y := a * t + b). unfold ramp. fold x. fold y. unfold Rmax, Rmin.
  destruct (Rle_dec hi x), (Rle_dec hi y); repeat match goal with |- context [Rle_dec lo ?z] => destruct (Rle_dec lo z) end; unfold Rabs;
    repeat match goal with |- context [Rcase_abs ?z] => destruct (Rcase_abs z) end; lra.
Qed.
Lemma ramp_derive lo hi a b : lo < hi -> differentiable (Ramp lo hi a b).
Proof.
  intros Hl t Ht. simpl in *. set (y := a * t + b) in *.
  assert (C : continuous (fun s => a * s + b) t) by (apply (ex_derive_continuous (fun s => a * s + b)); auto_derive; auto).
  assert (Up : forall k, k < y -> locally t (fun s => k < a * s + b)) by (intros k Hk; apply (C (fun z => k < z)), (open_gt k); exact Hk).
  assert (Lo : forall k, y < k -> locally t (fun s => a * s + b < k)) by (intros k Hk; apply (C (fun z => z < k)), (open_lt k); exact Hk).
  destruct (Rlt_dec y lo) as [H1|H1]; [|destruct (Rlt_dec hi y) as [H2|H2]].
  - pose proof (Lo lo H1) as L. split; [apply (derive_near _ (fun _ => lo))|apply (derive_near _ (fun _ => 0))]; try (apply filter_imp with (2 := L); intros s Hs; cbv beta in Hs).
    + unfold ramp. rewrite Rmin_right by lra. rewrite Rmax_left by lra. reflexivity.
    + apply @is_derive_const.
    + cbv beta. destruct (Rlt_dec (a * s + b) lo); [reflexivity|lra].
    + apply @is_derive_const.
  - pose proof (Up hi H2) as L. split; [apply (derive_near _ (fun _ => hi))|apply (derive_near _ (fun _ => 0))]; try (apply filter_imp with (2 := L); intros s Hs; cbv beta in Hs).
    + unfold ramp. rewrite Rmin_left by lra. rewrite Rmax_right by lra. reflexivity.
    + apply @is_derive_const.
    + cbv beta. destruct (Rlt_dec (a * s + b) lo); [reflexivity|]. destruct (Rlt_dec hi (a * s + b)); [reflexivity|lra].
    + apply @is_derive_const.
  - assert (H3 : lo < y < hi) by lra. pose proof (filter_and _ _ (Up lo (proj1 H3)) (Lo hi (proj2 H3))) as L.
    split; [apply (derive_near _ (fun s => a * s + b))|apply (derive_near _ (fun _ => a))]; try (apply filter_imp with (2 := L); intros s Hs; cbv beta in Hs).
    + unfold ramp. rewrite Rmin_right by lra. rewrite Rmax_right by lra. reflexivity.
    + auto_derive; auto. ring.
    + cbv beta. destruct (Rlt_dec (a * s + b) lo); [lra|]. destruct (Rlt_dec hi (a * s + b)); [lra|reflexivity].
    + apply @is_derive_const.
Qed.
Theorem ramp_constants lo hi a b : lo < hi -> 0 <= a -> constants (Ramp lo hi a b) a 0.
Proof.
  intros Hl Ha. split; simpl; try lra.
  - intros s t. apply ramp_lipschitz; auto.
  - intros t. destruct (Rlt_dec (a * t + b) lo); [rewrite Rabs_R0; auto|]. destruct (Rlt_dec hi (a * t + b)); [rewrite Rabs_R0; auto|rewrite Rabs_pos_eq; lra].
  - intros t. rewrite Rabs_R0. lra.
  - apply ramp_derive; auto.
Qed.
Theorem ramp_bounded lo hi a b t : lo < hi -> Rabs (phi (Ramp lo hi a b) t) <= Rmax (Rabs lo) (Rabs hi).
Proof.
  intros H. simpl. unfold ramp. assert (lo <= Rmax lo (Rmin hi (a * t + b)) <= hi).
  { split; [apply Rmax_l|]. apply Rmax_lub; [lra|apply Rmin_l]. }
  pose proof (Rmax_l (Rabs lo) (Rabs hi)). pose proof (Rmax_r (Rabs lo) (Rabs hi)). pose proof (Rle_abs hi). pose proof (Rle_abs (- lo)). rewrite Rabs_Ropp in *. apply Rabs_le. lra.
Qed.

(* hard swish *)
Definition hswish t := if Rle_lt_dec t (-3) then 0 else if Rle_lt_dec 3 t then t else t * (t + 3) / 6.
Definition Hardswish : activation := {| phi := hswish;
  phi1 := fun t => if Rle_lt_dec t (-3) then 0 else if Rle_lt_dec 3 t then 1 else (2 * t + 3) / 6;
  phi2 := fun t => if Rle_lt_dec t (-3) then 0 else if Rle_lt_dec 3 t then 0 else 1 / 3; kink := fun t => t = -3 \/ t = 3 |}.
Theorem hardswish_definition t : hswish t = t * Rmax 0 (Rmin 1 (t / 6 + 1 / 2)).
Proof.
  unfold hswish. destruct (Rle_lt_dec t (-3)); [rewrite Rmin_right, Rmax_left by lra; ring|].
  destruct (Rle_lt_dec 3 t); [rewrite Rmin_left, Rmax_right by lra; ring|rewrite Rmin_right, Rmax_right by lra; field].
Qed.
Lemma hardswish_lipschitz s t : Rabs (hswish s - hswish t) <= 3 / 2 * Rabs (s - t).
Proof.
  revert s t. apply (glue_three hswish (3 / 2) (-3) 3); [lra|..]; intros s t Hs Ht.
  - unfold hswish. destruct (Rle_lt_dec s (-3)); [|lra]. destruct (Rle_lt_dec t (-3)); [|lra]. rewrite Rminus_0_r, Rabs_R0. pose proof (Rabs_pos (s - t)). lra.
  - assert (V : forall z, -3 <= z <= 3 -> hswish z = z * (z + 3) / 6).
    { intros z Hz. unfold hswish. destruct (Rle_lt_dec z (-3)); [replace z with (-3) by lra; field|]. destruct (Rle_lt_dec 3 z); [replace z with 3 by lra; field|reflexivity]. }
    rewrite !V by auto. replace (s * (s + 3) / 6 - t * (t + 3) / 6) with ((s + t + 3) / 6 * (s - t)) by field.
    rewrite Rabs_mult. apply Rmult_le_compat_r; [apply Rabs_pos|]. apply Rabs_le. lra.
  - assert (V : forall z, 3 <= z -> hswish z = z).
    { intros z Hz. unfold hswish. destruct (Rle_lt_dec z (-3)); [lra|]. destruct (Rle_lt_dec 3 z); [reflexivity|]. replace z with 3 by lra. field. }
    rewrite !V by auto. pose proof (Rabs_pos (s - t)). lra.
Qed.
Lemma hardswish_derive : differentiable Hardswish.
Proof.
  intros t Ht. simpl in *. destruct (Rle_lt_dec t (-3)) as [H1|H1]; [|destruct (Rle_lt_dec 3 t) as [H2|H2]].
  - assert (L := below t (-3) ltac:(lra)). split; [apply (derive_near _ (fun _ => 0))|apply (derive_near _ (fun _ => 0))]; try (apply filter_imp with (2 := L); intros s Hs; cbv beta in Hs).
    + unfold hswish. destruct (Rle_lt_dec s (-3)); [|lra]. reflexivity.
    + apply @is_derive_const.
    + cbv beta. destruct (Rle_lt_dec s (-3)); [reflexivity|lra].
    + apply @is_derive_const.
  - assert (L := above t 3 ltac:(lra)). split; [apply (derive_near _ (fun s => s))|apply (derive_near _ (fun _ => 1))]; try (apply filter_imp with (2 := L); intros s Hs; cbv beta in Hs).
    + unfold hswish. destruct (Rle_lt_dec s (-3)); [lra|]. destruct (Rle_lt_dec 3 s); [|lra]. reflexivity.
    + apply @is_derive_id.
    + cbv beta. destruct (Rle_lt_dec s (-3)); [lra|]. destruct (Rle_lt_dec 3 s); [reflexivity|lra].
    + apply @is_derive_const.
  - assert (L := filter_and _ _ (above t (-3) H1) (below t 3 H2)). split; [apply (derive_near _ (fun s => s * (s + 3) / 6))|apply (derive_near _ (fun s => (2 * s + 3) / 6))]; try (apply filter_imp with (2 := L); intros s Hs; cbv beta in Hs).
    + unfold hswish. destruct (Rle_lt_dec s (-3)); [lra|]. destruct (Rle_lt_dec 3 s); [lra|]. reflexivity.
    + auto_derive; auto. field.
    + cbv beta. destruct (Rle_lt_dec s (-3)); [lra|]. destruct (Rle_lt_dec 3 s); [lra|]. reflexivity.
    + auto_derive; auto. field.
Qed.
Theorem hardswish_constants : constants Hardswish (3 / 2) (1 / 3).
Proof.
  split; simpl; try lra.
  - apply hardswish_lipschitz.
  - intros t. destruct (Rle_lt_dec t (-3)); [rewrite Rabs_R0; lra|]. destruct (Rle_lt_dec 3 t); [rewrite Rabs_R1; lra|]. apply Rabs_le. lra.
  - intros t. destruct (Rle_lt_dec t (-3)); [rewrite Rabs_R0; lra|]. destruct (Rle_lt_dec 3 t); [rewrite Rabs_R0; lra|]. apply Rabs_le. lra.
  - apply hardswish_derive.
Qed.
(* falling up to -3/2, rising from there *)
Lemma hardswish_valley : (forall s t, s <= t <= -3 / 2 -> hswish t <= hswish s) /\ (forall s t, -3 / 2 <= s <= t -> hswish s <= hswish t).
Proof.
  split; intros s t H; unfold hswish; repeat match goal with |- context [Rle_lt_dec ?x ?y] => destruct (Rle_lt_dec x y) end; try lra; nra.
Qed.

(* elu, selu: g t above 0, c (e^t - 1) below *)
Definition exponential_unit g c t := if Rle_lt_dec 0 t then g * t else c * (exp t - 1).
Definition Elu g c : activation := {| phi := exponential_unit g c; phi1 := fun t => if Rle_lt_dec 0 t then g else c * exp t;
  phi2 := fun t => if Rle_lt_dec 0 t then 0 else c * exp t; kink := fun t => t = 0 |}.
Lemma elu_lipschitz g c s t : 0 <= g -> 0 <= c -> Rabs (exponential_unit g c s - exponential_unit g c t) <= Rmax g c * Rabs (s - t).
Proof.
  intros Hg Hc. revert s t. pose proof (Rmax_l g c). pose proof (Rmax_r g c). apply (glue_two _ _ 0); intros s t Hs Ht.
  - assert (V : forall z, z <= 0 -> exponential_unit g c z = c * (exp z - 1)).
    { intros z Hz. unfold exponential_unit. destruct (Rle_lt_dec 0 z); [|reflexivity]. replace z with 0 by lra. rewrite exp_0. ring. }
    rewrite !V by auto. destruct (MVT_gen exp t s exp) as [x [Hx E]].
    + intros; apply is_derive_exp.
    + intros x _. apply continuity_pt_filterlim, (ex_derive_continuous exp). exists (exp x). apply is_derive_exp.
    + replace (c * (exp s - 1) - c * (exp t - 1)) with (c * (exp s - exp t)) by ring. rewrite E, <- Rmult_assoc, Rabs_mult.
      apply Rmult_le_compat_r; [apply Rabs_pos|]. pose proof (exp_pos x). assert (exp x <= 1).
      { rewrite <- exp_0. assert (x <= 0) by (eapply Rle_trans; [apply Hx|apply Rmax_lub; lra]). destruct (Req_dec x 0) as [->|]; [lra|]. left. apply exp_increasing. lra. }
      rewrite Rabs_pos_eq by (apply Rmult_le_pos; lra). nra.
  - assert (V : forall z, 0 <= z -> exponential_unit g c z = g * z) by (intros z Hz; unfold exponential_unit; destruct (Rle_lt_dec 0 z); [reflexivity|lra]).
    rewrite !V by auto. replace (g * s - g * t) with (g * (s - t)) by ring. rewrite Rabs_mult, (Rabs_pos_eq g) by auto. apply Rmult_le_compat_r; [apply Rabs_pos|auto].
Qed.
Theorem elu_constants g c : 0 <= g -> 0 <= c -> constants (Elu g c) (Rmax g c) c.
Proof.
  intros Hg Hc. pose proof (Rmax_l g c). pose proof (Rmax_r g c). assert (E : forall t, t < 0 -> 0 <= c * exp t <= c).
  { intros t Ht. pose proof (exp_pos t). assert (exp t < 1) by (rewrite <- exp_0; apply exp_increasing; auto). split; [apply Rmult_le_pos; lra|nra]. }
  split; simpl; try lra.
  - intros. apply elu_lipschitz; auto.
  - intros t. destruct (Rle_lt_dec 0 t) as [|Ht]; [rewrite Rabs_pos_eq; auto|]. specialize (E t Ht). rewrite Rabs_pos_eq; lra.
  - intros t. destruct (Rle_lt_dec 0 t) as [|Ht]; [rewrite Rabs_R0; auto|]. specialize (E t Ht). rewrite Rabs_pos_eq; lra.
  - intros t Ht. simpl in *. destruct (Rle_lt_dec 0 t) as [H1|H1].
    + assert (L := above t 0 ltac:(lra)). split; [apply (derive_near _ (fun s => g * s))|apply (derive_near _ (fun _ => g))]; try (apply filter_imp with (2 := L); intros s Hs; cbv beta in Hs).
      * unfold exponential_unit. destruct (Rle_lt_dec 0 s); [|lra]. reflexivity.
      * auto_derive; auto. ring.
      * cbv beta. destruct (Rle_lt_dec 0 s); [reflexivity|lra].
      * apply @is_derive_const.
    + assert (L := below t 0 H1). split; [apply (derive_near _ (fun s => c * (exp s - 1)))|apply (derive_near _ (fun s => c * exp s))]; try (apply filter_imp with (2 := L); intros s Hs; cbv beta in Hs).
      * unfold exponential_unit. destruct (Rle_lt_dec 0 s); [lra|]. reflexivity.
      * auto_derive; auto. ring.
      * cbv beta. destruct (Rle_lt_dec 0 s); [lra|]. reflexivity.
      * auto_derive; auto. ring.
Qed.

Lemma inverse_below_one x : 1 <= x -> 0 < / x <= 1.
Proof. intros H. split; [apply Rinv_0_lt_compat; lra|]. apply Rmult_le_reg_l with x; [lra|]. rewrite Rinv_r by lra. lra. Qed.
(* softsign *)
Definition ssign t := t / (1 + Rabs t).
Definition Softsign : activation := {| phi := ssign; phi1 := fun t => / ((1 + Rabs t) * (1 + Rabs t));
  phi2 := fun t => if Rle_lt_dec 0 t then -2 / ((1 + t) * ((1 + t) * (1 + t))) else 2 / ((1 - t) * ((1 - t) * (1 - t))); kink := fun t => t = 0 |}.
Lemma softsign_lipschitz s t : Rabs (ssign s - ssign t) <= 1 * Rabs (s - t).
Proof.
  revert s t.
  assert (P : forall x y, 0 <= x -> 0 <= y -> Rabs (x / (1 + x) - y / (1 + y)) <= Rabs (x - y)).
  { intros x y Hx Hy. replace (x / (1 + x) - y / (1 + y)) with ((x - y) * / ((1 + x) * (1 + y))) by (field; lra).
    rewrite Rabs_mult. rewrite <- (Rmult_1_r (Rabs (x - y))) at 2. apply Rmult_le_compat_l; [apply Rabs_pos|].
    destruct (inverse_below_one ((1 + x) * (1 + y))); [nra|]. rewrite Rabs_pos_eq; lra. }
  apply (glue_two _ _ 0); intros s t Hs Ht; unfold ssign.
  - rewrite (Rabs_left1 s), (Rabs_left1 t) by lra. specialize (P (- s) (- t) ltac:(lra) ltac:(lra)).
    replace (s / (1 + - s) - t / (1 + - t)) with (- (- s / (1 + - s) - - t / (1 + - t))) by (field; lra). rewrite Rabs_Ropp.
    rewrite <- (Rabs_Ropp (s - t)). replace (- (s - t)) with (- s - - t) by ring. lra.
  - rewrite (Rabs_pos_eq s), (Rabs_pos_eq t) by lra. specialize (P s t Hs Ht). lra.
Qed.
Theorem softsign_constants : constants Softsign 1 2.
Proof.
  assert (Q : forall x, 0 <= x -> 0 < / ((1 + x) * (1 + x)) <= 1).
  { intros x Hx. apply inverse_below_one. nra. }
  assert (Q3 : forall x, 0 <= x -> Rabs (2 / ((1 + x) * ((1 + x) * (1 + x)))) <= 2).
  { intros x Hx. assert (1 <= (1 + x) * (1 + x)) by nra. assert (1 <= (1 + x) * ((1 + x) * (1 + x))) by nra.
    destruct (inverse_below_one ((1 + x) * ((1 + x) * (1 + x)))); auto. rewrite Rabs_pos_eq; unfold Rdiv; nra. }
  split; simpl; try lra.
  - apply softsign_lipschitz.
  - intros t. destruct (Q (Rabs t) (Rabs_pos t)). rewrite Rabs_pos_eq; lra.
  - intros t. destruct (Rle_lt_dec 0 t) as [H|H].
    + replace (-2 / ((1 + t) * ((1 + t) * (1 + t)))) with (- (2 / ((1 + t) * ((1 + t) * (1 + t))))) by (field; lra). rewrite Rabs_Ropp. auto.
    + specialize (Q3 (- t) ltac:(lra)). replace (1 - t) with (1 + - t) by ring. exact Q3.
  - intros t Ht. simpl in *. destruct (Rle_lt_dec 0 t) as [H1|H1].
    + assert (L := above t 0 ltac:(lra)). rewrite (Rabs_pos_eq t) by lra. split; [apply (derive_near _ (fun s => s / (1 + s)))|apply (derive_near _ (fun s => / ((1 + s) * (1 + s))))]; try (apply filter_imp with (2 := L); intros s Hs; cbv beta in Hs).
      * unfold ssign. rewrite Rabs_pos_eq by lra. reflexivity.
      * auto_derive; [lra|]. field. lra.
      * cbv beta. rewrite Rabs_pos_eq by lra. reflexivity.
      * auto_derive; [nra|]. field. lra.
    + assert (L := below t 0 H1). rewrite (Rabs_left t) by lra. split; [apply (derive_near _ (fun s => s / (1 + - s)))|apply (derive_near _ (fun s => / ((1 + - s) * (1 + - s))))]; try (apply filter_imp with (2 := L); intros s Hs; cbv beta in Hs).
      * unfold ssign. rewrite Rabs_left by lra. reflexivity.
      * auto_derive; [lra|]. field. lra.
      * cbv beta. rewrite Rabs_left by lra. reflexivity.
      * auto_derive; [nra|]. field. lra.
Qed.
Theorem softsign_bounded t : Rabs (phi Softsign t) <= 1.
Proof.
  simpl. unfold ssign. pose proof (Rabs_pos t). unfold Rdiv. rewrite Rabs_mult, (Rabs_pos_eq (/ _)) by (left; apply Rinv_0_lt_compat; lra).
  apply Rmult_le_reg_r with (1 + Rabs t); [lra|]. rewrite Rmult_assoc, Rinv_l by lra. lra.
Qed.

(* sine and cosine *)
Definition Sine : activation := {| phi := sin; phi1 := cos; phi2 := fun t => - sin t; kink := never |}.
Definition Cosine : activation := {| phi := cos; phi1 := fun t => - sin t; phi2 := fun t => - cos t; kink := never |}.
Lemma sin_one t : Rabs (sin t) <= 1. Proof. pose proof (SIN_bound t). apply Rabs_le. lra. Qed.
Lemma cos_one t : Rabs (cos t) <= 1. Proof. pose proof (COS_bound t). apply Rabs_le. lra. Qed.
Theorem sin_constants : constants Sine 1 1.
Proof. apply smooth_constants; try lra; intros t; rewrite ?Rabs_Ropp; auto using sin_one, cos_one, is_derive_sin, is_derive_cos. Qed.
Theorem cos_constants : constants Cosine 1 1.
Proof.
  apply smooth_constants; try lra; intros t; rewrite ?Rabs_Ropp; auto using sin_one, cos_one, is_derive_cos.
  apply (is_derive_opp sin), is_derive_sin.
Qed.
Theorem sin_bounded t : Rabs (phi Sine t) <= 1. Proof. apply sin_one. Qed.
Theorem cos_bounded t : Rabs (phi Cosine t) <= 1. Proof. apply cos_one. Qed.

(* arctan *)
Definition Arctan : activation := {| phi := atan; phi1 := fun t => / (1 + t * t); phi2 := fun t => -2 * t / ((1 + t * t) * (1 + t * t)); kink := never |}.
Theorem arctan_constants : constants Arctan 1 (3 * sqrt 3 / 8).
Proof.
  assert (H3 : 0 < sqrt 3) by (apply sqrt_lt_R0; lra). apply smooth_constants; try lra.
  - intros t. exact (is_derive_atan t).
  - intros t. pose proof (sq_nonneg t). auto_derive; [lra|]. field. lra.
  - intros t. pose proof (sq_nonneg t). destruct (inverse_below_one (1 + t * t)); [lra|]. rewrite Rabs_pos_eq; lra.
  - intros t. pose proof (sq_nonneg t). rewrite <- (Rabs_pos_eq (3 * sqrt 3 / 8)) by lra. apply Rsqr_le_abs_0. unfold Rsqr.
    replace (3 * sqrt 3 / 8 * (3 * sqrt 3 / 8)) with (9 * (sqrt 3 * sqrt 3) / 64) by field. rewrite sqrt_sqrt by lra.
    set (y := t * t) in *. replace (-2 * t / ((1 + y) * (1 + y)) * (-2 * t / ((1 + y) * (1 + y)))) with (4 * y / ((1 + y) * (1 + y) * ((1 + y) * (1 + y)))) by (unfold y; field; unfold y in *; lra).
    assert (P : 0 < (1 + y) * (1 + y) * ((1 + y) * (1 + y))) by (repeat apply Rmult_lt_0_compat; lra).
    apply Rmult_le_reg_r with ((1 + y) * (1 + y) * ((1 + y) * (1 + y))); [exact P|]. unfold Rdiv at 1. rewrite Rmult_assoc, Rinv_l by lra.
    assert (0 <= (3 * y - 1) * (3 * y - 1) * (3 * y * y + 14 * y + 27)) by (apply Rmult_le_pos; [apply sq_nonneg|nra]).
    replace (9 * 3 / 64 * ((1 + y) * (1 + y) * ((1 + y) * (1 + y)))) with (4 * y * 1 + ((3 * y - 1) * (3 * y - 1) * (3 * y * y + 14 * y + 27)) / 64) by field. lra.
Qed.
Theorem arctan_bounded t : Rabs (phi Arctan t) <= PI / 2. Proof. simpl. pose proof (atan_bound t). apply Rabs_le. lra. Qed.
Theorem A1_sine_cosine_arctan t :
  is_derive sin t (cos t) /\ is_derive cos t (- sin t) /\ -1 <= sin t <= 1 /\ -1 <= cos t <= 1 /\
  is_derive atan t (/ (1 + t * t)) /\ - PI / 2 < atan t < PI / 2.
Proof.
  repeat match goal with |- _ /\ _ => split end; try apply SIN_bound; try apply COS_bound; try apply atan_bound; [apply is_derive_sin|apply is_derive_cos|exact (is_derive_atan t)].
Qed.

(* the logarithm of the sigmoid *)
Definition Logsigmoid : activation := {| phi := fun t => - softplus (- t); phi1 := fun t => sigmoid (- t); phi2 := fun t => - (sigmoid (- t) * (1 - sigmoid (- t))); kink := never |}.
Theorem logsigmoid_constants : constants Logsigmoid 1 (/ 4).
Proof.
  assert (N : forall t, is_derive (fun s => - s) t (-1)) by (intros t; auto_derive; auto).
  assert (C : forall (f : R -> R) t d, is_derive f (- t) d -> is_derive (fun s => f (- s)) t (- d)).
  { intros f t d H. replace (- d) with (scal (-1) d) by (unfold scal; simpl; unfold mult; simpl; ring). apply (is_derive_comp f (fun s => - s)); auto. }
  apply smooth_constants; try lra.
  - intros t. replace (sigmoid (- t)) with (- - sigmoid (- t)) by ring. apply (is_derive_opp (fun s => softplus (- s))), (C softplus), softplus_derive.
  - intros t. apply (C sigmoid), sigmoid_derive.
  - intros t. pose proof (sigmoid_range (- t)). rewrite Rabs_pos_eq; lra.
  - intros t. rewrite Rabs_Ropp. pose proof (sigmoid_slope (- t)). rewrite Rabs_pos_eq; lra.
Qed.

(* silu: t sigmoid(a t). With u = a t and s = sigmoid(u) its derivative is s (1 + u (1 - s)). *)
Definition swish t := t * sigmoid t.
Definition swish1 u := sigmoid u * (1 + u * (1 - sigmoid u)).
Definition swish_sign u := 2 + u * (1 - 2 * sigmoid u).
Definition swish2 u := sigmoid u * (1 - sigmoid u) * swish_sign u.
Lemma sigmoid_opp u : sigmoid (- u) = 1 - sigmoid u.
Proof. unfold sigmoid. rewrite Ropp_involutive, exp_Ropp. pose proof (exp_pos u). field. lra. Qed.
Lemma sigmoid_rises s t : s <= t -> sigmoid s <= sigmoid t.
Proof.
  intros H. assert (exp (- t) <= exp (- s)) by (destruct (Req_dec s t) as [->|]; [lra|]; left; apply exp_increasing; lra).
  pose proof (exp_pos (- t)). unfold sigmoid. apply Rinv_le_contravar; lra.
Qed.
Lemma swish_derive u : is_derive swish u (swish1 u).
Proof.
  unfold swish, swish1. apply (is_derive_ext_loc (fun t => t * sigmoid t)); [apply filter_forall; reflexivity|].
  replace (sigmoid u * (1 + u * (1 - sigmoid u))) with (1 * sigmoid u + u * (sigmoid u * (1 - sigmoid u))) by ring.
  apply is_derive_Reals. apply (derivable_pt_lim_mult (fun t => t) sigmoid); [apply derivable_pt_lim_id|apply is_derive_Reals, sigmoid_derive].
Qed.
Lemma swish_derive2 u : is_derive swish1 u (swish2 u).
Proof.
  unfold swish1, swish2, swish_sign. pose proof (sigmoid_derive u) as D. set (s := sigmoid u) in *.
  replace (s * (1 - s) * (2 + u * (1 - 2 * s))) with (s * (1 - s) * (1 + u * (1 - s)) + s * (0 + (1 * (1 - s) + u * (0 - s * (1 - s))))) by ring.
  apply is_derive_Reals. apply is_derive_Reals in D. apply (derivable_pt_lim_mult sigmoid (fun u => 1 + u * (1 - sigmoid u))); [exact D|].
  apply (derivable_pt_lim_plus (fun _ => 1) (fun u => u * (1 - sigmoid u))); [apply derivable_pt_lim_const|].
  apply (derivable_pt_lim_mult (fun u => u) (fun u => 1 - sigmoid u)); [apply derivable_pt_lim_id|].
  apply (derivable_pt_lim_minus (fun _ => 1) sigmoid); [apply derivable_pt_lim_const|exact D].
Qed.
Lemma swish_sign_falls s t : 0 <= s <= t -> swish_sign t <= swish_sign s.
Proof.
  intros H. unfold swish_sign. pose proof (sigmoid_rises s t ltac:(lra)). pose proof (sigmoid_rises 0 s ltac:(lra)) as Half.
  replace (sigmoid 0) with (/ 2) in Half by (unfold sigmoid; rewrite Ropp_0, exp_0; lra).
  assert (s * (2 * sigmoid s - 1) <= t * (2 * sigmoid t - 1)) by (apply Rmult_le_compat; lra). lra.
Qed.
(* [silu_left, silu_right] is a bracket of the second derivative's zero *)
Lemma swish1_at_most u : 0 <= u -> swish1 u <= silu_slope.
Proof.
  intros Hu. assert (P : forall v, 0 <= sigmoid v * (1 - sigmoid v)) by (intros v; apply sigmoid_slope).
  assert (A : 0 <= swish_sign silu_left) by exact silu_sign_left.
  assert (B : swish_sign silu_right <= 0) by exact silu_sign_right.
  assert (M : forall t, silu_left <= t <= silu_right -> swish1 t <= silu_slope) by exact silu_between.
  assert (L : 0 <= silu_left <= silu_right) by (unfold silu_left, silu_right; lra).
  assert (S : forall T, silu_right <= T -> forall t, 0 <= t <= T -> swish1 t <= Rmax silu_slope (swish1 T)).
  { intros T HT. apply (R10_supremum swish1 swish2 T _ (Rmax_r _ _) [(silu_left, silu_right)] 0).
    - simpl. split; [lra|]. split; [lra|]. split; [|split; [lra|]].
      + left. intros t Ht. apply Rmult_le_pos; auto. pose proof (swish_sign_falls t silu_left ltac:(lra)). lra.
      + right. intros t Ht. pose proof (swish_sign_falls silu_right t ltac:(lra)). pose proof (P t). unfold swish2. nra.
    - intros t _. apply swish_derive2.
    - eapply Rle_trans; [|apply Rmax_l]. unfold swish1, sigmoid, silu_slope. rewrite Ropp_0, exp_0. lra.
    - intros a b [E|[]] t Ht. injection E as <- <-. eapply Rle_trans; [apply M; auto|apply Rmax_l]. }
  destruct (Rle_dec u silu_right) as [H|H].
  - specialize (S silu_right (Rle_refl _) u ltac:(lra)). rewrite Rmax_left in S; auto. apply M. lra.
  - pose proof (falls swish1 swish2 silu_right u) as F. eapply Rle_trans; [apply (F (fun t _ => swish_derive2 t)) with (s := silu_right)|apply M]; try lra.
    intros t Ht. pose proof (swish_sign_falls silu_right t ltac:(lra)). pose proof (P t). unfold swish2. nra.
Qed.
Lemma swish1_opp u : swish1 (- u) = 1 - swish1 u.
Proof. unfold swish1. rewrite sigmoid_opp. ring. Qed.
Lemma swish1_size u : Rabs (swish1 u) <= silu_slope.
Proof.
  assert (X : forall v, 0 <= v -> 0 <= swish1 v).
  { intros v Hv. pose proof (sigmoid_range v). unfold swish1. apply Rmult_le_pos; [lra|]. assert (0 <= v * (1 - sigmoid v)) by (apply Rmult_le_pos; lra). lra. }
  assert (1 <= silu_slope) by (unfold silu_slope; lra). destruct (Rle_dec 0 u) as [Hu|Hu].
  - rewrite Rabs_pos_eq by auto. apply swish1_at_most; auto.
  - pose proof (swish1_opp (- u)) as E. rewrite Ropp_involutive in E. pose proof (swish1_at_most (- u) ltac:(lra)). specialize (X (- u) ltac:(lra)). rewrite E. apply Rabs_le. lra.
Qed.
Lemma exp_linear y : y * exp (- y) <= 1 / 2.
Proof.
  destruct (Rle_dec y 0); [pose proof (exp_pos (- y)); nra|]. pose proof (exp_ineq1_le (y / 2)) as E. pose proof (exp_pos (- y)).
  assert (exp y = exp (y / 2) * exp (y / 2)) by (rewrite <- exp_plus; f_equal; field).
  assert ((1 + y / 2) * (1 + y / 2) <= exp (y / 2) * exp (y / 2)) by (apply Rmult_le_compat; lra). pose proof (sq_nonneg (1 - y / 2)).
  assert (2 * y <= exp y) by lra. assert (exp y * exp (- y) = 1) by (rewrite <- exp_plus, Rplus_opp_r; apply exp_0). nra.
Qed.
Lemma swish2_even u : swish2 (- u) = swish2 u.
Proof. unfold swish2, swish_sign. rewrite sigmoid_opp. ring. Qed.
Lemma swish2_size u : Rabs (swish2 u) <= 1 / 2.
Proof.
  assert (X : forall v, 0 <= v -> Rabs (swish2 v) <= 1 / 2).
  { intros v Hv. pose proof (sigmoid_range v). pose proof (sigmoid_slope v) as [Q0 Q1]. pose proof (sigmoid_rises 0 v Hv) as Half.
    replace (sigmoid 0) with (/ 2) in Half by (unfold sigmoid; rewrite Ropp_0, exp_0; lra).
    unfold swish2, swish_sign. set (s := sigmoid v) in *. assert (0 <= v * (2 * s - 1)) by (apply Rmult_le_pos; lra).
    assert (T : (1 - s) * v <= 1 / 2).
    { pose proof (exp_linear v). enough (1 - s <= exp (- v)) by nra. unfold s, sigmoid. pose proof (exp_pos (- v)). apply Rmult_le_reg_r with (1 + exp (- v)); [lra|].
      rewrite Rmult_minus_distr_r, Rinv_l by lra. nra. }
    apply Rabs_le. split; [|nra]. assert (s * ((1 - s) * v) * (2 * s - 1) <= 1 / 2).
    { assert (0 <= (1 - s) * v) by (apply Rmult_le_pos; lra). assert (s * ((1 - s) * v) <= 1 / 2) by nra. assert (0 <= s * ((1 - s) * v)) by (apply Rmult_le_pos; lra). nra. }
    nra. }
  destruct (Rle_dec 0 u) as [H|H]; [auto|]. rewrite <- swish2_even. apply X. lra.
Qed.
Definition Silu a : activation := {| phi := fun t => t * sigmoid (a * t); phi1 := fun t => swish1 (a * t); phi2 := fun t => a * swish2 (a * t); kink := never |}.
Theorem silu_constants a : 0 < a -> constants (Silu a) silu_slope (a / 2).
Proof.
  intros Ha. assert (N : forall t, is_derive (fun t => a * t) t a) by (intros t; auto_derive; [auto|apply Rmult_1_r]).
  apply smooth_constants; [unfold silu_slope; lra|lra|..].
  - intros t. apply (is_derive_ext (fun t => / a * swish (a * t))); [intros s; change (/ a * (a * s * sigmoid (a * s)) = s * sigmoid (a * s)); field; lra|].
    replace (swish1 (a * t)) with (scal (/ a) (scal a (swish1 (a * t)))) by (unfold scal; simpl; unfold mult; simpl; rewrite <- Rmult_assoc, Rinv_l by lra; apply Rmult_1_l).
    apply (is_derive_scal (fun t => swish (a * t))), (is_derive_comp swish (fun t => a * t)); [apply swish_derive|apply N].
  - intros t. apply (is_derive_comp swish1 (fun t => a * t)); [apply swish_derive2|apply N].
  - intros t. apply swish1_size.
  - intros t. rewrite Rabs_mult, (Rabs_pos_eq a) by lra. pose proof (swish2_size (a * t)). nra.
Qed.
(* swish falls up to the zero of 1 + t + e^t and rises from there: between swish_left and swish_right *)
Lemma swish_valley : (forall s t, s <= t <= swish_left -> swish t <= swish s) /\ (forall s t, swish_right <= s <= t -> swish s <= swish t).
Proof.
  assert (E : forall u, swish1 u = sigmoid u * (1 - sigmoid u) * (1 + u + exp u)).
  { intros u. unfold swish1, sigmoid. rewrite exp_Ropp. pose proof (exp_pos u). field. lra. }
  assert (P : forall v, 0 <= sigmoid v * (1 - sigmoid v)) by (intros v; apply sigmoid_slope).
  assert (M : forall x y, x <= y -> exp x <= exp y) by (intros x y [H| ->]; [left; now apply exp_increasing|lra]).
  assert (A : 1 + swish_left + exp swish_left <= 0) by exact swish_sign_left.
  assert (B : 0 <= 1 + swish_right + exp swish_right) by exact swish_sign_right.
  split; intros s t H.
  - apply (falls swish swish1 s t); try lra; [intros v _; apply swish_derive|]. intros v Hv. rewrite E. pose proof (P v). pose proof (M v swish_left ltac:(lra)). nra.
  - apply (rises swish swish1 s t); try lra; [intros v _; apply swish_derive|]. intros v Hv. rewrite E. pose proof (M swish_right v ltac:(lra)). apply Rmult_le_pos; auto. lra.
Qed.
