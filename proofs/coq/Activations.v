(* Activations of the catalogue with the constants that R4 uses; A1 for exp and what is made of it. *)
Require Import Reals Lra Lia Psatz.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network.
Open Scope R_scope.

Record constants (a : activation) (B C : R) : Prop := {
  slope_nonneg : 0 <= B; bend_nonneg : 0 <= C;
  lipschitz : forall s t, Rabs (phi a s - phi a t) <= B * Rabs (s - t);
  slope : forall t, Rabs (phi1 a t) <= B; bend : forall t, Rabs (phi2 a t) <= C; derivatives : differentiable a }.

Lemma mean_value (f g : R -> R) B : (forall t, is_derive f t (g t)) -> (forall t, Rabs (g t) <= B) ->
  forall s t, Rabs (f s - f t) <= B * Rabs (s - t).
Proof.
  intros Hf Hg s t. destruct (MVT_gen f t s g) as [c [_ E]].
  - intros; apply Hf.
  - intros x _. apply continuity_pt_filterlim, (ex_derive_continuous f). exists (g x). apply Hf.
  - rewrite E, Rabs_mult. apply Rmult_le_compat_r; [apply Rabs_pos|apply Hg].
Qed.
Definition never (t : R) := False.
Lemma smooth_constants f g h B C : 0 <= B -> 0 <= C -> (forall t, is_derive f t (g t)) -> (forall t, is_derive g t (h t)) ->
  (forall t, Rabs (g t) <= B) -> (forall t, Rabs (h t) <= C) -> constants {| phi := f; phi1 := g; phi2 := h; kink := never |} B C.
Proof.
  intros HB HC Hf Hg Bg Bh. split; simpl; auto.
  - apply (mean_value f g); auto.
  - intros t _. simpl. auto.
Qed.
(* x (1 - x^2) on [-1, 1] *)
Lemma cubic x : x * x < 1 -> Rabs (2 * x * (1 - x * x)) <= 4 / (3 * sqrt 3).
Proof.
  intros Hx. assert (H3 : 0 < sqrt 3) by (apply sqrt_lt_R0; lra). assert (H33 : sqrt 3 * sqrt 3 = 3) by (apply sqrt_sqrt; lra).
  assert (0 < 4 / (3 * sqrt 3)) by (apply Rdiv_lt_0_compat; lra).
  rewrite <- (Rabs_pos_eq (4 / (3 * sqrt 3))) by lra. apply Rsqr_le_abs_0. unfold Rsqr.
  replace (4 / (3 * sqrt 3) * (4 / (3 * sqrt 3))) with (16 / 27) by (field_simplify; [replace (sqrt 3 ^ 2) with 3 by (simpl; lra); field | lra]).
  pose proof (sq_nonneg x).
  assert (0 <= (4 / 3 - x * x) * ((x * x - 1 / 3) * (x * x - 1 / 3))) by (apply Rmult_le_pos; [lra|apply sq_nonneg]).
  replace (2 * x * (1 - x * x) * (2 * x * (1 - x * x))) with (16 / 27 - 4 * ((4 / 3 - x * x) * ((x * x - 1 / 3) * (x * x - 1 / 3)))) by field. lra.
Qed.

(* sigmoid *)
Definition sigmoid t := / (1 + exp (- t)).
Lemma sigmoid_range t : 0 < sigmoid t < 1.
Proof.
  unfold sigmoid. pose proof (exp_pos (- t)). split; [apply Rinv_0_lt_compat; lra|].
  rewrite <- Rinv_1 at 2. apply Rinv_lt_contravar; lra.
Qed.
Lemma sigmoid_derive t : is_derive sigmoid t (sigmoid t * (1 - sigmoid t)).
Proof. unfold sigmoid. pose proof (exp_pos (- t)). auto_derive; [lra|]. field. lra. Qed.
Lemma sigmoid_derive2 t : is_derive (fun t => sigmoid t * (1 - sigmoid t)) t (sigmoid t * (1 - sigmoid t) * (1 - 2 * sigmoid t)).
Proof.
  apply is_derive_Reals. replace (sigmoid t * (1 - sigmoid t) * (1 - 2 * sigmoid t)) with
    (sigmoid t * (1 - sigmoid t) * (1 - sigmoid t) + sigmoid t * (0 - sigmoid t * (1 - sigmoid t))) by ring.
  apply (derivable_pt_lim_mult sigmoid (fun t => 1 - sigmoid t)); [apply is_derive_Reals, sigmoid_derive|].
  apply (derivable_pt_lim_minus (fun _ => 1) sigmoid); [apply derivable_pt_lim_const|apply is_derive_Reals, sigmoid_derive].
Qed.
Definition Sigmoid : activation := {| phi := sigmoid; phi1 := fun t => sigmoid t * (1 - sigmoid t);
  phi2 := fun t => sigmoid t * (1 - sigmoid t) * (1 - 2 * sigmoid t); kink := never |}.
Lemma sigmoid_slope t : 0 <= sigmoid t * (1 - sigmoid t) <= / 4.
Proof. pose proof (sigmoid_range t). pose proof (sq_nonneg (sigmoid t - / 2)). split; nra. Qed.
Lemma sigmoid_bend t : Rabs (sigmoid t * (1 - sigmoid t) * (1 - 2 * sigmoid t)) <= 1 / (6 * sqrt 3).
Proof.
  pose proof (sigmoid_range t) as [H0 H1]. set (x := 1 - 2 * sigmoid t). assert (Hx : x * x < 1) by (unfold x; nra).
  pose proof (cubic x Hx) as H. replace (sigmoid t * (1 - sigmoid t) * x) with (/ 8 * (2 * x * (1 - x * x))) by (unfold x; field).
  rewrite Rabs_mult, Rabs_pos_eq by lra. assert (0 < sqrt 3) by (apply sqrt_lt_R0; lra).
  replace (1 / (6 * sqrt 3)) with (/ 8 * (4 / (3 * sqrt 3))) by (field; lra). apply Rmult_le_compat_l; lra.
Qed.
Theorem sigmoid_constants : constants Sigmoid (/ 4) (1 / (6 * sqrt 3)).
Proof.
  assert (0 < sqrt 3) by (apply sqrt_lt_R0; lra). apply smooth_constants; auto using sigmoid_derive, sigmoid_derive2, sigmoid_bend; try lra.
  - left. apply Rdiv_lt_0_compat; lra.
  - intros t. pose proof (sigmoid_slope t). rewrite Rabs_pos_eq; lra.
Qed.

(* tanh = 2 sigmoid(2 t) - 1 *)
Definition th t := 1 - 2 / (exp (2 * t) + 1).
Lemma th_derive t : is_derive th t (1 - th t * th t).
Proof. unfold th. pose proof (exp_pos (2 * t)). auto_derive; [lra|]. field. lra. Qed.
Lemma th_derive2 t : is_derive (fun t => 1 - th t * th t) t (- (2 * th t * (1 - th t * th t))).
Proof.
  apply is_derive_Reals. replace (- (2 * th t * (1 - th t * th t))) with (0 - ((1 - th t * th t) * th t + th t * (1 - th t * th t))) by ring.
  apply (derivable_pt_lim_minus (fun _ => 1) (fun t => th t * th t)); [apply derivable_pt_lim_const|].
  apply (derivable_pt_lim_mult th th); apply is_derive_Reals, th_derive.
Qed.
Lemma th_range t : -1 < th t < 1.
Proof.
  unfold th. pose proof (exp_pos (2 * t)). assert (0 < / (exp (2 * t) + 1) < 1).
  { split; [apply Rinv_0_lt_compat; lra|]. apply Rmult_lt_reg_l with (exp (2 * t) + 1); [lra|]. rewrite Rinv_r; lra. }
  unfold Rdiv. lra.
Qed.
Lemma th_is_tanh t : th t = tanh t.
Proof.
  unfold th, tanh, sinh, cosh. replace (2 * t) with (t + t) by ring. rewrite exp_plus, exp_Ropp. pose proof (exp_pos t).
  assert (0 < exp t * exp t) by (apply Rmult_lt_0_compat; auto). field. repeat split; simpl; nra.
Qed.
Definition Tanh : activation := {| phi := th; phi1 := fun t => 1 - th t * th t; phi2 := fun t => - (2 * th t * (1 - th t * th t)); kink := never |}.
Lemma th_square t : th t * th t < 1. Proof. pose proof (th_range t). nra. Qed.
Theorem tanh_constants : constants Tanh 1 (4 / (3 * sqrt 3)).
Proof.
  assert (0 < sqrt 3) by (apply sqrt_lt_R0; lra). apply smooth_constants; auto using th_derive, th_derive2; try lra.
  - left. apply Rdiv_lt_0_compat; lra.
  - intros t. pose proof (th_square t). pose proof (sq_nonneg (th t)). rewrite Rabs_pos_eq; lra.
  - intros t. rewrite Rabs_Ropp. apply cubic, th_square.
Qed.
Theorem tanh_bounded t : Rabs (phi Tanh t) <= 1. Proof. simpl. pose proof (th_range t). apply Rabs_le. lra. Qed.
Theorem sigmoid_bounded t : Rabs (phi Sigmoid t) <= 1. Proof. simpl. pose proof (sigmoid_range t). apply Rabs_le. lra. Qed.

(* softplus = log(1 + e^t) *)
Definition softplus t := ln (1 + exp t).
Lemma softplus_derive t : is_derive softplus t (sigmoid t).
Proof. unfold softplus, sigmoid. pose proof (exp_pos t). auto_derive; [lra|]. rewrite exp_Ropp. field. lra. Qed.
Definition Softplus : activation := {| phi := softplus; phi1 := sigmoid; phi2 := fun t => sigmoid t * (1 - sigmoid t); kink := never |}.
Theorem softplus_constants : constants Softplus 1 (/ 4).
Proof.
  apply smooth_constants; auto using softplus_derive, sigmoid_derive; try lra.
  - intros t. pose proof (sigmoid_range t). rewrite Rabs_pos_eq; lra.
  - intros t. pose proof (sigmoid_slope t). rewrite Rabs_pos_eq; lra.
Qed.

(* relu and leaky relu: the slope a below 0 *)
Definition leaky a t := if Rle_lt_dec 0 t then t else a * t.
Definition Leaky a : activation := {| phi := leaky a; phi1 := fun t => if Rle_lt_dec 0 t then 1 else a; phi2 := fun _ => 0; kink := fun t => t = 0 |}.
Lemma leaky_derive a : differentiable (Leaky a).
Proof.
  intros t Ht. simpl in *. destruct (Rle_lt_dec 0 t) as [H|H].
  - assert (L : locally t (fun s => 0 < s)) by (apply (open_gt 0 t); lra). split.
    + apply (is_derive_ext_loc (fun s => s)); [|apply @is_derive_id].
      apply filter_imp with (2 := L). intros s Hs. unfold leaky. destruct (Rle_lt_dec 0 s); [reflexivity|lra].
    + apply (is_derive_ext_loc (fun s => 1)); [|apply @is_derive_const].
      apply filter_imp with (2 := L). intros s Hs. destruct (Rle_lt_dec 0 s); [reflexivity|lra].
  - assert (L : locally t (fun s => s < 0)) by (apply (open_lt 0 t); lra). split.
    + apply (is_derive_ext_loc (fun s => a * s)); [|auto_derive; auto; ring].
      apply filter_imp with (2 := L). intros s Hs. unfold leaky. destruct (Rle_lt_dec 0 s); [lra|reflexivity].
    + apply (is_derive_ext_loc (fun s => a)); [|apply @is_derive_const].
      apply filter_imp with (2 := L). intros s Hs. destruct (Rle_lt_dec 0 s); [lra|reflexivity].
Qed.
Lemma leaky_lipschitz a B : 1 <= B -> Rabs a <= B -> forall s t, Rabs (leaky a s - leaky a t) <= B * Rabs (s - t).
Proof.
  intros HB Ha s t. assert (- B <= a <= B) by (apply Rabs_le_between; auto). unfold leaky.
  destruct (Rle_lt_dec 0 s), (Rle_lt_dec 0 t).
  - pose proof (Rabs_pos (s - t)). nra.
  - rewrite (Rabs_pos_eq (s - t)) by lra. apply Rabs_le. split; nra.
  - rewrite (Rabs_left (s - t)) by lra. apply Rabs_le. split; nra.
  - replace (a * s - a * t) with (a * (s - t)) by ring. rewrite Rabs_mult. apply Rmult_le_compat_r; auto. apply Rabs_pos.
Qed.
Theorem leaky_constants a B : 1 <= B -> Rabs a <= B -> constants (Leaky a) B 0.
Proof.
  intros HB Ha. split; simpl; try lra.
  - apply leaky_lipschitz; auto.
  - intros t. destruct (Rle_lt_dec 0 t); auto. rewrite Rabs_R1. auto.
  - intros _. rewrite Rabs_R0. lra.
  - apply leaky_derive.
Qed.

(* A1: the derivatives and signs of what a claim may name, from those of exp in Coq's library. *)
Theorem A1_elementary_functions t :
  is_derive exp t (exp t) /\ 0 < exp t /\
  is_derive sigmoid t (sigmoid t * (1 - sigmoid t)) /\ 0 < sigmoid t < 1 /\
  is_derive tanh t (1 - tanh t * tanh t) /\ -1 < tanh t < 1 /\
  is_derive softplus t (sigmoid t) /\ 0 < softplus t.
Proof.
  repeat match goal with |- _ /\ _ => split end; auto using exp_pos, sigmoid_derive, softplus_derive; try apply sigmoid_range; try (rewrite <- th_is_tanh; apply th_range).
  - auto_derive; auto. ring.
  - rewrite <- th_is_tanh. apply (is_derive_ext th); [apply th_is_tanh|apply th_derive].
  - unfold softplus. rewrite <- ln_1. apply ln_increasing; [lra|]. pose proof (exp_pos t). lra.
Qed.
