(* The activations that the checker knows: their meaning, and interval arithmetic for their values, the bounds of their
   derivatives and their kinks. *)
Require Import Reals Lra Lia Psatz List ZArith Bool.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Activations Decided Catalogue Normal Numbers.
Import ListNotations.
Open Scope R_scope.

Inductive act := ATanh | ASigmoid | ASoftplus | ALeaky (slope : dyadic) | ASilu (alpha : dyadic) | AGelu
  | ARamp (lo hi a b : dyadic) | AHardswish | AElu (above below : dyadic) | ASoftsign | AArctan | ALogsigmoid.

(* What it means. *)
Definition activation_of (a : act) : activation := match a with
  | ATanh => Tanh | ASigmoid => Sigmoid | ASoftplus => Softplus | ALeaky s => Leaky (real s) | ASilu s => Silu (real s) | AGelu => Gelu
  | ARamp lo hi a b => Ramp (real lo) (real hi) (real a) (real b) | AHardswish => Hardswish | AElu g c => Elu (real g) (real c)
  | ASoftsign => Softsign | AArctan => Arctan | ALogsigmoid => Logsigmoid end.

(* Values. *)
Definition mul_exact (a : dyadic) (x : itv) : itv := if Z.eqb (fst a) 1 && Z.eqb (snd a) 0 then x else mul (num a) x.
Definition zero_or_more (i : itv) := I.meet i (I.bnd F.zero F.nan).
Definition zero_or_less (i : itv) := I.meet i (I.bnd F.nan F.zero).
Definition clamp (lo hi y : itv) : itv := if nonneg (sub y hi) then hi else if nonneg (sub lo y) then lo else
  let body := I.meet y (I.join lo hi) in let more := if nonneg (sub y lo) then body else I.join body lo in if nonneg (sub hi y) then more else I.join more hi.
(* the ends of an interval, each as an interval, and the range of a function by its values there *)
Definition finite (i : itv) : bool := bounded i && bounded (I.neg i).
Definition low (i : itv) : itv := I.neg (top (I.neg i)).
Definition rising (p : itv -> itv) (i : itv) : itv := if finite i then I.join (p (low i)) (p (top i)) else I.nai.
Definition valley (p : itv -> itv) (left right : dyadic) (i : itv) : itv := if finite i then
  let hull := I.join (p (low i)) (p (top i)) in
  if nonneg (sub (num left) (top i)) || nonneg (sub (low i) (num right)) then hull else I.join hull (p (I.join (num left) (num right)))
  else I.nai.
Definition sigmoid_at (i : itv) : itv := I.inv prec (add (int 1) (I.exp prec (I.neg i))).
Definition ramp_at (a b : dyadic) (i : itv) : itv := add (mul_exact a i) (num b).
Definition silu_left : dyadic := (-1509344526568040298724, -70)%Z.
Definition silu_right : dyadic := (-1509344526568040298676, -70)%Z.
Definition gelu_left : dyadic := (-887558774579589172323, -70)%Z.
Definition gelu_right : dyadic := (-887558774579588936203, -70)%Z.
Definition minus_three_halves : dyadic := (-3, -1)%Z.
(* the normal distribution: a series up to 9, the tail beyond *)
Definition tiny : itv := two_to (-90).
Fixpoint series (fuel : nat) (k : Z) (sq term acc : itv) : itv * itv := let next := div (mul term sq) (int k) in match fuel with
  | O => (acc, next) | S m => if negative_ (sub next tiny) then (acc, next) else series m (k + 2)%Z sq next (add acc next) end.
Definition bell_at (i : itv) : itv := I.exp prec (I.neg (div (square i) (int 2))).
Definition distribution_right (i : itv) : itv := if nonneg (sub (int 9) i) then
  let s := series 400 3 (square i) i i in
  add (div (int 1) (int 2)) (div (add (mul (bell_at i) (fst s)) (I.join I.zero (snd s))) (root (mul (int 2) (I.pi prec))))
  else sub (int 1) (I.join I.zero (bell_at i)).
Definition distribution_at (i : itv) : itv := if nonneg i then distribution_right i else if nonneg (I.neg i) then sub (int 1) (distribution_right (I.neg i)) else I.nai.
Definition image (a : act) (i : itv) : itv := match a with
  | ATanh => sub (int 1) (div (int 2) (add (I.exp prec (add i i)) (int 1)))
  | ASigmoid => sigmoid_at i
  | ASoftplus => I.ln prec (add (int 1) (I.exp prec i))
  | ALeaky s => if nonneg i then i else if nonneg (I.neg i) then mul_exact s i else I.join (zero_or_more i) (mul_exact s (zero_or_less i))
  | ASilu s => div (valley (fun x => mul x (sigmoid_at x)) silu_left silu_right (mul_exact s i)) (num s)
  | AGelu => valley (fun x => mul x (distribution_at x)) gelu_left gelu_right i
  | ARamp lo hi a b => clamp (num lo) (num hi) (ramp_at a b i)
  | AHardswish => valley (fun x => mul x (clamp (int 0) (int 1) (add (div x (int 6)) (div (int 1) (int 2))))) minus_three_halves minus_three_halves i
  | AElu g c => let over x := mul_exact g x in let under x := mul_exact c (sub (I.exp prec x) (int 1)) in
    if nonneg i then over i else if nonneg (I.neg i) then under i else I.join (over (zero_or_more i)) (under (zero_or_less i))
  | ASoftsign => rising (fun x => div x (add (int 1) (I.abs x))) i
  | AArctan => I.atan prec i
  | ALogsigmoid => I.neg (I.ln prec (add (int 1) (I.exp prec (I.neg i)))) end.

(* Bounds of the derivatives, and of the values where there is one; conditions; whether no point of the interval is a kink. *)
Definition sqrt3 := root (int 3).
Definition decimal (z : Z) : itv := div (int z) (int 1000000000000000).
Definition slope_of (a : act) : itv := match a with
  | ATanh | ASoftplus | ASoftsign | AArctan | ALogsigmoid => int 1 | ASigmoid => div (int 1) (int 4) | ALeaky s => I.join (int 1) (num s)
  | ASilu _ => decimal 1099839320128867 | AGelu => decimal 1128904145185155 | ARamp _ _ a _ => num a | AHardswish => div (int 3) (int 2)
  | AElu g c => I.join (num g) (num c) end.
Definition bend_of (a : act) : itv := match a with
  | ATanh => div (int 4) (mul (int 3) sqrt3) | ASigmoid => div (int 1) (mul (int 6) sqrt3) | ASoftplus | ALogsigmoid => div (int 1) (int 4)
  | ALeaky _ | ARamp _ _ _ _ => I.zero | ASilu s => div (num s) (int 2) | AGelu => decimal 797884560802866 | AHardswish => div (int 1) (int 3)
  | AElu _ c => num c | ASoftsign => int 2 | AArctan => div (mul (int 3) sqrt3) (int 8) end.
Definition not_negative (d : dyadic) : bool := Z.leb 0 (fst d).
Definition allowed (a : act) : bool := match a with
  | ALeaky s => not_negative s | ASilu s => Z.ltb 0 (fst s) | ARamp lo hi a _ => negative_ (sub (num lo) (num hi)) && not_negative a
  | AElu g c => not_negative g && not_negative c | _ => true end.
Definition bounded_act (a : act) : bool := match a with ATanh | ASigmoid | ARamp _ _ _ _ | ASoftsign | AArctan => true | _ => false end.
Definition range_of (a : act) : itv := match a with
  | ARamp lo hi _ _ => I.join (I.abs (num lo)) (I.abs (num hi)) | AArctan => div (I.pi prec) (int 2) | _ => int 1 end.
Definition off (i : itv) : bool := positive_ i || negative_ i.
Definition clear (a : act) (i : itv) : bool := match a with
  | ALeaky _ | AElu _ _ | ASoftsign => off i | ARamp lo hi a b => let y := ramp_at a b i in off (sub y (num lo)) && off (sub y (num hi))
  | AHardswish => off (add i (int 3)) && off (sub i (int 3)) | _ => true end.

(* All this is right. *)
Lemma cont_eq i x y : cont i x -> x = y -> cont i y. Proof. now intros H <-. Qed.
Lemma mul_exact_ok a x f : cont x f -> cont (mul_exact a x) (real a * f).
Proof.
  intros H. unfold mul_exact. destruct (Z.eqb_spec (fst a) 1) as [E|]; [destruct (Z.eqb_spec (snd a) 0) as [E'|]|]; simpl; try (apply mul_ok; auto; apply num_ok).
  eapply cont_eq; [exact H|]. unfold real, pow2. rewrite E, E'. simpl. ring.
Qed.
Lemma exp_ok i x : cont i x -> cont (I.exp prec i) (exp x).
Proof. exact (I.exp_correct prec i (Xreal.Xreal x)). Qed.
Lemma atan_ok i x : cont i x -> cont (I.atan prec i) (atan x).
Proof. exact (I.atan_correct prec i (Xreal.Xreal x)). Qed.
Lemma pi_ok : cont (I.pi prec) PI. Proof. exact (I.pi_correct prec). Qed.
Lemma inv_ok i x : x <> 0 -> cont i x -> cont (I.inv prec i) (/ x).
Proof.
  intros Hx H. pose proof (I.inv_correct prec i (Xreal.Xreal x) H) as R. unfold Xreal.Xinv, Xreal.Xbind, Xreal.Xinv' in R. rewrite Xreal.is_zero_false in R by auto. exact R.
Qed.
Lemma ln_ok i x : 0 < x -> cont i x -> cont (I.ln prec i) (ln x).
Proof.
  intros Hx H. pose proof (I.ln_correct prec i (Xreal.Xreal x) H) as R. unfold Xreal.Xln, Xreal.Xbind, Xreal.Xln' in R. rewrite Xreal.is_positive_true in R by auto. exact R.
Qed.
Lemma more_ok i x : 0 <= x -> cont i x -> cont (zero_or_more i) x.
Proof. intros Hx H. apply meet_ok; auto. unfold cont. simpl. split; [exact Hx|exact Logic.I]. Qed.
Lemma less_ok i x : x <= 0 -> cont i x -> cont (zero_or_less i) x.
Proof. intros Hx H. apply meet_ok; auto. unfold cont. simpl. split; [exact Logic.I|exact Hx]. Qed.
Lemma between_ok i j x y t : cont i x -> cont j y -> x <= t <= y -> cont (I.join i j) t.
Proof. intros Hi Hj Ht. apply (cont_convex _ x t y); auto; apply join_ok; auto. Qed.
Lemma clamp_ok lo hi y l h t : l <= h -> cont lo l -> cont hi h -> cont y t -> cont (clamp lo hi y) (Rmax l (Rmin h t)).
Proof.
  intros Hlh Hl Hh Hy. unfold clamp. destruct (nonneg (sub y hi)) eqn:E1.
  { pose proof (nonneg_ok _ _ E1 (sub_ok _ _ _ _ Hy Hh)). rewrite Rmin_left, Rmax_right by lra. auto. }
  destruct (nonneg (sub lo y)) eqn:E2.
  { pose proof (nonneg_ok _ _ E2 (sub_ok _ _ _ _ Hl Hy)). rewrite Rmin_right, Rmax_left by lra. auto. }
  set (body := I.meet y (I.join lo hi)). set (more := if nonneg (sub y lo) then body else I.join body lo).
  assert (B : l <= t <= h -> cont body t) by (intros Ht; apply meet_ok; auto; apply (between_ok _ _ l h); auto).
  assert (M : t <= h -> cont more (Rmax l t)).
  { intros Ht. unfold more. destruct (nonneg (sub y lo)) eqn:E3.
    - pose proof (nonneg_ok _ _ E3 (sub_ok _ _ _ _ Hy Hl)). rewrite Rmax_right by lra. apply B. lra.
    - apply join_ok. destruct (Rle_dec l t); [left; rewrite Rmax_right by lra; apply B; lra|right; rewrite Rmax_left by lra; auto]. }
  destruct (nonneg (sub hi y)) eqn:E4.
  - pose proof (nonneg_ok _ _ E4 (sub_ok _ _ _ _ Hh Hy)). rewrite Rmin_right by lra. apply M. lra.
  - apply join_ok. destruct (Rle_dec t h); [left; rewrite Rmin_right by lra; apply M; auto|right; rewrite Rmin_left, Rmax_right by lra; auto].
Qed.
Lemma ends_ok i t : finite i = true -> cont i t -> exists l u, cont (low i) l /\ cont (top i) u /\ l <= t <= u.
Proof.
  unfold finite. intros H Ht. apply andb_prop in H as [H1 H2]. destruct (top_ok _ H1) as [A1 A2]. destruct (top_ok _ H2) as [B1 B2].
  exists (- top_value (I.neg i)), (top_value i). split; [apply neg_ok; auto|]. split; [exact A1|]. specialize (A2 t Ht). specialize (B2 (- t) (neg_ok _ _ Ht)). lra.
Qed.
Lemma rising_ok p (f : R -> R) i t : (forall i x, cont i x -> cont (p i) (f x)) -> (forall s t, s <= t -> f s <= f t) -> cont i t -> cont (rising p i) (f t).
Proof.
  intros Hp Hf Ht. unfold rising. destruct (finite i) eqn:E; [|apply nai_ok]. destruct (ends_ok i t E Ht) as (l & u & Hl & Hu & Hlu).
  apply (between_ok _ _ (f l) (f u)); auto. split; apply Hf; lra.
Qed.
Lemma valley_ok p (f : R -> R) a b i t : (forall i x, cont i x -> cont (p i) (f x)) -> real a <= real b -> (forall s t, s <= t <= real a -> f t <= f s) ->
  (forall s t, real b <= s <= t -> f s <= f t) -> cont i t -> cont (valley p a b i) (f t).
Proof.
  intros Hp Hab Fa Fb Ht. unfold valley. destruct (finite i) eqn:E; [|apply nai_ok]. destruct (ends_ok i t E Ht) as (l & u & Hl & Hu & Hlu).
  pose proof (num_ok a) as A. pose proof (num_ok b) as B. set (hull := I.join (p (low i)) (p (top i))). destruct (nonneg _ || nonneg _) eqn:En.
  - apply orb_prop in En as [En|En].
    + pose proof (nonneg_ok _ _ En (sub_ok _ _ _ _ A Hu)). apply (cont_convex _ (f u) _ (f l)); [apply join_ok; right; auto|apply join_ok; left; auto|]. split; apply Fa; lra.
    + pose proof (nonneg_ok _ _ En (sub_ok _ _ _ _ Hl B)). apply (between_ok _ _ (f l) (f u)); auto. split; apply Fb; lra.
  - set (all := I.join hull (p (I.join (num a) (num b)))).
    assert (C : forall s, real a <= s <= real b -> cont all (f s)) by (intros s Hs; apply join_ok; right; apply Hp, (between_ok _ _ (real a) (real b)); auto).
    assert (L : cont all (f l)) by (apply join_ok; left; apply join_ok; left; auto).
    assert (U : cont all (f u)) by (apply join_ok; left; apply join_ok; right; auto).
    destruct (Rle_dec t (real a)) as [Ha|Ha]; [apply (cont_convex _ (f (real a)) _ (f l)); [apply C; lra|exact L|split; apply Fa; lra]|].
    destruct (Rle_dec (real b) t) as [Hb|Hb]; [apply (cont_convex _ (f (real b)) _ (f u)); [apply C; lra|exact U|split; apply Fb; lra]|]. apply C. lra.
Qed.
Lemma sigmoid_at_ok i t : cont i t -> cont (sigmoid_at i) (sigmoid t).
Proof. intros H. unfold sigmoid_at, sigmoid. pose proof (exp_pos (- t)). apply inv_ok; [lra|]. apply add_ok; [apply int_ok|]. apply exp_ok, neg_ok; auto. Qed.
Lemma ramp_at_ok a b i t : cont i t -> cont (ramp_at a b i) (real a * t + real b).
Proof. intros H. apply add_ok; [apply mul_exact_ok; auto|apply num_ok]. Qed.
Lemma series_ok t sq : cont sq (t * t) -> forall fuel n k term acc, k = (2 * Z.of_nat n + 3)%Z -> cont term (series_term n t) -> cont acc (series_sum n t) ->
  exists N, cont (fst (series fuel k sq term acc)) (series_sum N t) /\ cont (snd (series fuel k sq term acc)) (series_term (S N) t).
Proof.
  intros Hq. assert (X : forall n k term, k = (2 * Z.of_nat n + 3)%Z -> cont term (series_term n t) -> cont (div (mul term sq) (int k)) (series_term (S n) t)).
  { intros n k term Hk Ht. simpl. pose proof (odd_pos n). replace (2 * INR n + 3) with (IZR k) in *; [|rewrite Hk, plus_IZR, mult_IZR, <- INR_IZR_INZ; simpl; lra].
    apply div_ok; [lra|apply mul_ok; auto|apply int_ok]. }
  induction fuel as [|m IH]; intros n k term acc Hk Ht Ha; simpl; specialize (X n k term Hk Ht); [exists n; simpl; auto|].
  destruct (negative_ _); [exists n; simpl; auto|]. apply (IH (S n)); [lia|exact X|]. simpl. apply add_ok; [exact Ha|exact X].
Qed.
Lemma bell_at_ok i t : cont i t -> cont (bell_at i) (bell t).
Proof.
  intros H. unfold bell_at, bell. apply exp_ok. eapply cont_eq; [apply neg_ok, div_ok; [|apply square_ok; exact H|exact (int_ok 2)]; lra|]. field.
Qed.
Lemma distribution_right_ok i t : 0 <= t -> cont i t -> cont (distribution_right i) (distribution t).
Proof.
  intros Ht H. unfold distribution_right. pose proof (bell_at_ok i t H) as B. destruct (nonneg (sub (int 9) i)).
  - destruct (series_ok t (square i) (square_ok _ _ H) 400 0 3 i i eq_refl H H) as (N & S1 & S2). destruct (bell_integral_by_series N t Ht) as [L U].
    unfold distribution, root_two_pi. apply add_ok; [eapply cont_eq; [apply div_ok; [|exact (int_ok 1)|exact (int_ok 2)]; lra|lra]|].
    pose proof root_two_pi_pos as P. unfold root_two_pi in P. apply div_ok; [lra| |apply root_ok, mul_ok; [exact (int_ok 2)|exact pi_ok]].
    replace (bell_integral t) with (bell t * series_sum N t + (bell_integral t - bell t * series_sum N t)) by ring. apply add_ok; [apply mul_ok; auto|].
    apply (between_ok _ _ 0 (series_term (S N) t)); auto using zero_ok. lra.
  - destruct (distribution_tail t Ht). replace (distribution t) with (1 - (1 - distribution t)) by ring. apply sub_ok; [exact (int_ok 1)|].
    apply (between_ok _ _ 0 (bell t)); auto using zero_ok. lra.
Qed.
Lemma distribution_at_ok i t : cont i t -> cont (distribution_at i) (distribution t).
Proof.
  intros H. unfold distribution_at. destruct (nonneg i) eqn:E1; [|destruct (nonneg (I.neg i)) eqn:E2; [|apply nai_ok]].
  - apply distribution_right_ok; auto. apply (nonneg_ok _ _ E1 H).
  - pose proof (nonneg_ok _ _ E2 (neg_ok _ _ H)) as Ht. replace (distribution t) with (1 - distribution (- t)) by (rewrite distribution_opp; ring).
    apply sub_ok; [exact (int_ok 1)|]. apply distribution_right_ok; auto. apply neg_ok; auto.
Qed.
Lemma elu_ok g c i t : cont i t -> cont (image (AElu g c) i) (exponential_unit (real g) (real c) t).
Proof.
  intros H. simpl. assert (O : forall x s, cont x s -> cont (mul_exact g x) (real g * s)) by (intros; apply mul_exact_ok; auto).
  assert (U : forall x s, cont x s -> cont (mul_exact c (sub (I.exp prec x) (int 1))) (real c * (exp s - 1))) by (intros; apply mul_exact_ok, sub_ok; [apply exp_ok; auto|exact (int_ok 1)]).
  unfold exponential_unit. destruct (nonneg i) eqn:E1; [|destruct (nonneg (I.neg i)) eqn:E2].
  - pose proof (nonneg_ok _ _ E1 H). destruct (Rle_lt_dec 0 t); [apply O; auto|lra].
  - pose proof (nonneg_ok _ _ E2 (neg_ok _ _ H)). destruct (Rle_lt_dec 0 t); [|apply U; auto]. eapply cont_eq; [apply U; exact H|]. replace t with 0 by lra. rewrite exp_0. ring.
  - destruct (Rle_lt_dec 0 t); apply join_ok; [left; apply O, more_ok; auto|right; apply U, less_ok; auto; lra].
Qed.
Lemma leaky_ok s i t : cont i t -> cont (image (ALeaky s) i) (leaky (real s) t).
Proof.
  intros H. simpl. unfold leaky. destruct (nonneg i) eqn:E1; [|destruct (nonneg (I.neg i)) eqn:E2].
  - pose proof (nonneg_ok _ _ E1 H). destruct (Rle_lt_dec 0 t); [auto|lra].
  - pose proof (nonneg_ok _ _ E2 (neg_ok _ _ H)). destruct (Rle_lt_dec 0 t); [|apply mul_exact_ok; auto].
    eapply cont_eq; [apply mul_exact_ok; exact H|]. replace t with 0 by lra. ring.
  - destruct (Rle_lt_dec 0 t); apply join_ok; [left; apply more_ok; auto|right; apply mul_exact_ok, less_ok; auto; lra].
Qed.
Ltac dyadic_value := unfold real, pow2; simpl; lra.
Lemma silu_ok s i t : 0 < real s -> cont i t -> cont (image (ASilu s) i) (t * sigmoid (real s * t)).
Proof.
  intros Hs H. simpl. eapply cont_eq; [apply (div_ok _ _ (swish (real s * t)) (real s)); [lra| |apply num_ok]|unfold swish; field; lra].
  destruct swish_valley as [V1 V2]. assert (A : real silu_left <= swish_left) by (unfold silu_left, swish_left; dyadic_value).
  assert (B : swish_right <= real silu_right) by (unfold silu_right, swish_right; dyadic_value). assert (C : swish_left <= swish_right) by (unfold swish_left, swish_right; lra).
  apply (valley_ok _ swish); [|lra|intros x y Hx; apply V1; lra|intros x y Hx; apply V2; lra|apply mul_exact_ok; auto].
  intros j x Hx. unfold swish. apply mul_ok; auto. apply sigmoid_at_ok; auto.
Qed.
Lemma gelu_ok i t : cont i t -> cont (image AGelu i) (t * distribution t).
Proof.
  intros H. simpl. destruct gelu_valley as [V1 V2]. assert (A : real gelu_left <= Decided.gelu_left) by (unfold gelu_left, Decided.gelu_left; dyadic_value).
  assert (B : Decided.gelu_right <= real gelu_right) by (unfold gelu_right, Decided.gelu_right; dyadic_value). assert (C : Decided.gelu_left <= Decided.gelu_right) by (unfold Decided.gelu_left, Decided.gelu_right; lra).
  apply (valley_ok _ (fun t => t * distribution t)); [|lra|intros x y Hx; apply V1; lra|intros x y Hx; apply V2; lra|auto].
  intros j x Hx. apply mul_ok; auto. apply distribution_at_ok; auto.
Qed.
Lemma hardswish_ok i t : cont i t -> cont (image AHardswish i) (hswish t).
Proof.
  intros H. simpl. destruct hardswish_valley as [V1 V2]. assert (A : real minus_three_halves = -3 / 2) by (unfold minus_three_halves; dyadic_value).
  apply (valley_ok _ hswish); rewrite ?A; auto; [|lra]. intros j x Hx. rewrite hardswish_definition. apply mul_ok; auto. apply clamp_ok; [lra|exact (int_ok 0)|exact (int_ok 1)|].
  apply add_ok; apply div_ok; auto; try lra; [exact (int_ok 6)|exact (int_ok 1)|exact (int_ok 2)].
Qed.
Lemma softsign_ok i t : cont i t -> cont (image ASoftsign i) (ssign t).
Proof.
  intros H. simpl. apply (rising_ok _ ssign); auto.
  - intros j x Hx. unfold ssign. pose proof (Rabs_pos x). apply div_ok; [lra|auto|]. apply add_ok; [exact (int_ok 1)|apply abs_ok; auto].
  - intros x y Hxy. unfold ssign. assert (P : forall z, 0 <= z -> z / (1 + z) = 1 - / (1 + z)) by (intros; field; lra).
    assert (M : forall a b, 0 <= a <= b -> a / (1 + a) <= b / (1 + b)) by (intros a b Hab; rewrite !P by lra; assert (/ (1 + b) <= / (1 + a)) by (apply Rinv_le_contravar; lra); lra).
    assert (Q : forall z, 0 <= z -> 0 <= z / (1 + z)) by (intros z Hz; apply Rmult_le_pos; [auto|left; apply Rinv_0_lt_compat; lra]).
    assert (N : forall z, z / (1 + - z) = - (- z / (1 + - z))) by (intros; unfold Rdiv; ring).
    destruct (Rle_dec 0 x); [rewrite !Rabs_pos_eq by lra; apply M; lra|]. rewrite (Rabs_left x), N by lra. destruct (Rle_dec 0 y).
    + rewrite (Rabs_pos_eq y) by lra. pose proof (Q y ltac:(lra)). pose proof (Q (- x) ltac:(lra)). lra.
    + rewrite (Rabs_left y), (N y) by lra. pose proof (M (- y) (- x) ltac:(lra)). lra.
Qed.
Lemma real_sign d : (0 < fst d)%Z -> 0 < real d.
Proof. intros H. unfold real. apply Rmult_lt_0_compat; [apply IZR_lt; auto|apply pow2_pos]. Qed.
Lemma not_negative_ok d : not_negative d = true -> 0 <= real d.
Proof. unfold not_negative, real. intros H. apply Z.leb_le, IZR_le in H. apply Rmult_le_pos; [auto|left; apply pow2_pos]. Qed.
Lemma ramp_allowed lo hi a b : allowed (ARamp lo hi a b) = true -> real lo < real hi /\ 0 <= real a.
Proof.
  simpl. intros H. apply andb_prop in H as [H1 H2]. split; [|apply not_negative_ok; auto].
  pose proof (negative_ok _ _ H1 (sub_ok _ _ _ _ (num_ok lo) (num_ok hi))). lra.
Qed.
Theorem image_ok a i t : allowed a = true -> cont i t -> cont (image a i) (phi (activation_of a) t).
Proof.
  intros Ha H. destruct a as [| | |s|s| |lo hi a b| |g c| | |].
  - simpl. unfold th. pose proof (exp_pos (2 * t)). apply sub_ok; [apply int_ok|]. apply div_ok; [lra|apply int_ok|]. apply add_ok; [|apply int_ok].
    apply exp_ok. replace (2 * t) with (t + t) by ring. apply add_ok; auto.
  - apply sigmoid_at_ok; auto.
  - simpl. unfold softplus. pose proof (exp_pos t). apply ln_ok; [lra|]. apply add_ok; [apply int_ok|]. apply exp_ok; auto.
  - apply leaky_ok; auto.
  - apply silu_ok; auto. apply real_sign. simpl in Ha. apply Z.ltb_lt; auto.
  - apply gelu_ok; auto.
  - apply ramp_allowed in Ha as [Ha _]. simpl. apply clamp_ok; [lra|apply num_ok|apply num_ok|apply ramp_at_ok; auto].
  - apply hardswish_ok; auto.
  - apply elu_ok; auto.
  - apply softsign_ok; auto.
  - apply atan_ok; auto.
  - simpl. unfold softplus. pose proof (exp_pos (- t)). apply neg_ok, ln_ok; [lra|]. apply add_ok; [apply int_ok|]. apply exp_ok, neg_ok; auto.
Qed.
Definition slope_real (a : act) := match a with
  | ATanh | ASoftplus | ASoftsign | AArctan | ALogsigmoid => 1 | ASigmoid => 1 / 4 | ALeaky s => Rmax 1 (real s)
  | ASilu _ => silu_slope | AGelu => gelu_slope | ARamp _ _ a _ => real a | AHardswish => 3 / 2 | AElu g c => Rmax (real g) (real c) end.
Definition bend_real (a : act) := match a with
  | ATanh => 4 / (3 * sqrt 3) | ASigmoid => 1 / (6 * sqrt 3) | ASoftplus | ALogsigmoid => 1 / 4 | ALeaky _ | ARamp _ _ _ _ => 0
  | ASilu s => real s / 2 | AGelu => gelu_bend | AHardswish => 1 / 3 | AElu _ c => real c | ASoftsign => 2 | AArctan => 3 * sqrt 3 / 8 end.
Definition range_real (a : act) := match a with ARamp lo hi _ _ => Rmax (Rabs (real lo)) (Rabs (real hi)) | AArctan => PI / 2 | _ => 1 end.
Lemma decimal_ok z : cont (decimal z) (IZR z / 1000000000000000).
Proof. apply div_ok; [lra|apply int_ok|exact (int_ok 1000000000000000)]. Qed.
Lemma sqrt3_ok : cont sqrt3 (sqrt 3). Proof. apply root_ok, int_ok. Qed.
Lemma slope_ok a : cont (slope_of a) (slope_real a).
Proof.
  destruct a as [| | |s|s| |lo hi a b| |g c| | |]; try exact (int_ok 1); simpl.
  - apply div_ok; [lra|exact (int_ok 1)|exact (int_ok 4)].
  - apply max_ok; [exact (int_ok 1)|exact (num_ok s)].
  - eapply cont_eq; [apply decimal_ok|]. unfold silu_slope. lra.
  - eapply cont_eq; [apply decimal_ok|]. unfold gelu_slope. lra.
  - apply num_ok.
  - apply div_ok; [lra|exact (int_ok 3)|exact (int_ok 2)].
  - apply max_ok; apply num_ok.
Qed.
Lemma bend_ok a : cont (bend_of a) (bend_real a).
Proof.
  assert (0 < sqrt 3) by (apply sqrt_lt_R0; lra). pose proof sqrt3_ok. destruct a as [| | |s|s| |lo hi a b| |g c| | |]; simpl; try apply zero_ok.
  - apply div_ok; [lra|exact (int_ok 4)|]. apply mul_ok; [exact (int_ok 3)|assumption].
  - apply div_ok; [lra|exact (int_ok 1)|]. apply mul_ok; [exact (int_ok 6)|assumption].
  - apply div_ok; [lra|exact (int_ok 1)|exact (int_ok 4)].
  - apply div_ok; [lra|apply num_ok|exact (int_ok 2)].
  - eapply cont_eq; [apply decimal_ok|]. unfold gelu_bend. lra.
  - apply div_ok; [lra|exact (int_ok 1)|exact (int_ok 3)].
  - apply num_ok.
  - exact (int_ok 2).
  - apply div_ok; [lra| |exact (int_ok 8)]. apply mul_ok; [exact (int_ok 3)|assumption].
  - apply div_ok; [lra|exact (int_ok 1)|exact (int_ok 4)].
Qed.
Lemma range_ok a : cont (range_of a) (range_real a).
Proof.
  destruct a as [| | |s|s| |lo hi a b| |g c| | |]; [exact (int_ok 1) ..| |exact (int_ok 1)|exact (int_ok 1)|exact (int_ok 1)| |exact (int_ok 1)]; simpl.
  - apply max_ok; apply abs_ok, num_ok.
  - apply div_ok; [lra|exact pi_ok|exact (int_ok 2)].
Qed.
Theorem act_constants a : allowed a = true -> constants (activation_of a) (slope_real a) (bend_real a).
Proof.
  destruct a as [| | |s|s| |lo hi a b| |g c| | |]; intros H; simpl; try replace (1 / 4) with (/ 4) by lra.
  - apply tanh_constants.
  - apply sigmoid_constants.
  - apply softplus_constants.
  - apply leaky_constants; [apply Rmax_l|]. apply not_negative_ok in H. rewrite Rabs_pos_eq; auto. apply Rmax_r.
  - apply silu_constants, real_sign. simpl in H. apply Z.ltb_lt; auto.
  - apply gelu_constants.
  - apply ramp_allowed in H as [H1 H2]. apply ramp_constants; auto.
  - apply hardswish_constants.
  - simpl in H. apply andb_prop in H as [H1 H2]. apply elu_constants; apply not_negative_ok; auto.
  - apply softsign_constants.
  - apply arctan_constants.
  - apply logsigmoid_constants.
Qed.
Theorem act_bounded a : allowed a = true -> bounded_act a = true -> forall t, Rabs (phi (activation_of a) t) <= range_real a.
Proof.
  intros Ha Hb t. destruct a as [| | |s|s| |lo hi a b| |g c| | |]; try discriminate.
  - apply tanh_bounded.
  - apply sigmoid_bounded.
  - apply ramp_allowed in Ha as [Ha _]. apply ramp_bounded; auto.
  - apply softsign_bounded.
  - apply arctan_bounded.
Qed.
Lemma off_ok i x : off i = true -> cont i x -> x <> 0.
Proof. unfold off. intros H Hx E. subst. apply orb_prop in H as [H|H]; [apply (positive_ok _ _ H) in Hx|apply (negative_ok _ _ H) in Hx]; lra. Qed.
Theorem clear_ok a i t : clear a i = true -> cont i t -> ~ kink (activation_of a) t.
Proof.
  intros H Ht. destruct a as [| | |s|s| |lo hi a b| |g c| | |]; simpl in *; unfold never; auto; try apply (off_ok _ _ H Ht); apply andb_prop in H as [H1 H2].
  - pose proof (ramp_at_ok a b i t Ht) as Y. pose proof (off_ok _ _ H1 (sub_ok _ _ _ _ Y (num_ok lo))). pose proof (off_ok _ _ H2 (sub_ok _ _ _ _ Y (num_ok hi))).
    intros [E|E]; lra.
  - pose proof (off_ok _ _ H1 (add_ok _ _ _ _ Ht (int_ok 3))). pose proof (off_ok _ _ H2 (sub_ok _ _ _ _ Ht (int_ok 3))). intros [E|E]; lra.
Qed.
