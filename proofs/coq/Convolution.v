(* R13 of proofs/rules.md: the tap sum of a zero-padded convolution. *)
Require Import Reals Lra Lia Psatz List ZArith.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets Affine Rules Graph Sums Blocks Gathered Chains.
Import ListNotations.
Open Scope R_scope.

(* The grid of dimension D. *)
Fixpoint grid (D : nat) : Type := match D with O => unit | S k => (Z * grid k)%type end.
Fixpoint origin D : grid D := match D with O => tt | S k => (0%Z, origin k) end.
Fixpoint plus_ {D} : grid D -> grid D -> grid D := match D with O => fun _ _ => tt | S k => fun a b => ((fst a + fst b)%Z, plus_ (snd a) (snd b)) end.
Fixpoint minus_ {D} : grid D -> grid D -> grid D := match D with O => fun _ _ => tt | S k => fun a b => ((fst a - fst b)%Z, minus_ (snd a) (snd b)) end.
Fixpoint times_ {D} : grid D -> grid D -> grid D := match D with O => fun _ _ => tt | S k => fun a b => ((fst a * fst b)%Z, times_ (snd a) (snd b)) end.
Definition grid_dec : forall D (a b : grid D), {a = b} + {a <> b}.
Proof.
  induction D as [|D IH]; simpl; intros a b; [destruct a, b; left; reflexivity|].
  destruct a as [x a], b as [y b]. destruct (Z.eq_dec x y) as [E|E]; [|right; intros F; inversion F; auto].
  destruct (IH a b) as [E'|E']; [left; congruence|right; intros F; inversion F; auto].
Defined.
Ltac by_coordinates D := let k := fresh "k" in let IH := fresh "IH" in induction D as [|k IH]; cbn [grid]; intros;
  repeat match goal with x : unit |- _ => destruct x | x : prod _ _ |- _ => destruct x end; cbn; [reflexivity|f_equal; [ring|apply IH]].
Lemma plus_minus D : forall a b : grid D, plus_ a (minus_ b a) = b. Proof. by_coordinates D. Qed.
Lemma minus_plus D : forall a b : grid D, minus_ (plus_ a b) a = b. Proof. by_coordinates D. Qed.
Lemma plus_comm_ D : forall a b : grid D, plus_ a b = plus_ b a. Proof. by_coordinates D. Qed.
Lemma plus_assoc_ D : forall a b c : grid D, plus_ (plus_ a b) c = plus_ a (plus_ b c). Proof. by_coordinates D. Qed.
Lemma plus_origin D : forall a : grid D, plus_ a (origin D) = a. Proof. by_coordinates D. Qed.
Lemma origin_minus D : forall a b : grid D, plus_ (minus_ (origin D) a) b = minus_ b a. Proof. by_coordinates D. Qed.
Lemma origin_twice D : forall a : grid D, minus_ (origin D) (minus_ (origin D) a) = a. Proof. by_coordinates D. Qed.
Lemma opposite_plus D : forall a d : grid D, plus_ (minus_ (origin D) d) a = minus_ a d. Proof. by_coordinates D. Qed.
Lemma minus_opposite D : forall u d : grid D, minus_ d (minus_ (origin D) u) = plus_ u d. Proof. by_coordinates D. Qed.
Lemma opposite_sum D : forall a b : grid D, plus_ (minus_ (origin D) a) (minus_ (origin D) b) = minus_ (origin D) (plus_ a b). Proof. by_coordinates D. Qed.
Lemma minus_origin D : minus_ (origin D) (origin D) = origin D. Proof. induction D; cbn; [reflexivity|now rewrite IHD]. Qed.
Lemma times_plus D : forall s a b : grid D, times_ s (plus_ a b) = plus_ (times_ s a) (times_ s b). Proof. by_coordinates D. Qed.
Lemma times_origin D : forall s : grid D, times_ s (origin D) = origin D. Proof. by_coordinates D. Qed.

Section TapSums.
Variable D : nat.
Notation tap := (grid D).
Definition opposite (a : tap) := minus_ (origin D) a.
Lemma plus_opposite (a : tap) : plus_ a (opposite a) = origin D. Proof. apply plus_minus. Qed.
Lemma opposite_opposite (a : tap) : opposite (opposite a) = a.
Proof. apply origin_twice. Qed.
Definition kernel := tap -> mat.
Definition vanishes_off m n (U : list tap) (K : kernel) := forall u, ~ In u U -> forall o i, (o < m)%nat -> (i < n)%nat -> K u o i = 0.
(* all u' - u *)
Definition differences (U : list tap) : list tap := nodup (grid_dec D) (flat_map (fun u => map (fun u' => minus_ u' u) U) U).
Lemma in_differences U u u' : In u U -> In u' U -> In (minus_ u' u) (differences U).
Proof. intros. apply nodup_In, in_flat_map. exists u. split; auto. apply in_map_iff. eauto. Qed.
(* R_0[d] = sum_u K_u' K_{u+d};  R_{t+1}[d] = sum_e R_t[e] R_t[d - e] *)
Definition first_taps m (U : list tap) (K : kernel) : kernel := fun d i j => lsum U (fun u => bsum m (fun o => K u o i * K (plus_ u d) o j)).
Definition next_taps n (U : list tap) (T : kernel) : kernel := fun d i j => lsum U (fun e => bsum n (fun k => T e i k * T (minus_ d e) k j)).
Fixpoint iterated n t (UT : list tap * kernel) := match t with O => UT | S k => iterated n k (differences (fst UT), next_taps n (fst UT) (snd UT)) end.
Definition tap_sum m n U K t := iterated n t (differences U, first_taps m U K). (* the taps and the matrices of R_t *)

(* Pixels, moved by taps. *)
Variable P : Type.
Variable P_dec : forall x y : P, {x = y} + {x <> y}.
Definition action (sh : tap -> P -> P) := (forall a b x, sh (plus_ a b) x = sh a (sh b x)) /\ (forall x, sh (origin D) x = x).
Definition image_on n (X : list P) (v : P -> vec) := forall x, ~ In x X -> forall i, (i < n)%nat -> v x i = 0.
Definition energy n (X : list P) (v : P -> vec) := lsum X (fun x => nrm2 n (v x)).
Definition convolved n (U : list tap) (K : kernel) (sh : tap -> P -> P) (v : P -> vec) (y : P) : vec := fun o => lsum U (fun u => mv n (K u) (v (sh u y)) o).
Definition energy_form n (U : list tap) (T : kernel) sh (X : list P) (v : P -> vec) := lsum X (fun x => lsum U (fun d => form n n (T d) (v x) (v (sh d x)))).
Lemma energy_nonneg n X v : 0 <= energy n X v. Proof. apply lsum_nonneg; intros; apply nrm2_nonneg. Qed.
Lemma dot_lsum_r {A} m w (l : list A) f : dot m w (fun o => lsum l (fun u => f u o)) = lsum l (fun u => dot m w (f u)).
Proof. unfold dot. rewrite lsum_bsum. apply bsum_ext; intros. now rewrite lsum_scal. Qed.
Lemma dot_lsum_l {A} m w (l : list A) f : dot m (fun o => lsum l (fun u => f u o)) w = lsum l (fun u => dot m (f u) w).
Proof. rewrite dot_sym, dot_lsum_r. apply lsum_ext; intros; apply dot_sym. Qed.
Lemma mv_zero n (A : mat) v o : (forall i, (i < n)%nat -> v i = 0) -> mv n A v o = 0.
Proof. intros H. unfold mv, dot. rewrite (bsum_ext n _ (fun _ => 0)), bsum_0; auto. intros i Hi. rewrite H by auto. ring. Qed.
Lemma mv_zero_l n (A : mat) v o : (forall i, (i < n)%nat -> A o i = 0) -> mv n A v o = 0.
Proof. intros H. unfold mv, dot. rewrite (bsum_ext n _ (fun _ => 0)), bsum_0; auto. intros i Hi. rewrite H by auto. ring. Qed.
Lemma dot_zero_l n u v : (forall i, (i < n)%nat -> u i = 0) -> dot n u v = 0.
Proof. intros H. unfold dot. rewrite (bsum_ext n _ (fun _ => 0)), bsum_0; auto. intros i Hi. rewrite H by auto. ring. Qed.
Lemma lsum_CS {A} (l : list A) n u v : lsum l (fun x => dot n (u x) (v x)) <= sqrt (lsum l (fun x => nrm2 n (u x))) * sqrt (lsum l (fun x => nrm2 n (v x))).
Proof.
  assert (N : forall w, 0 <= lsum l (fun x => nrm2 n (w x))) by (intros; apply lsum_nonneg; intros; apply nrm2_nonneg).
  induction l as [|x l IH]; simpl in *; [rewrite sqrt_0; lra|].
  assert (N' : forall w, 0 <= lsum l (fun x => nrm2 n (w x))) by (intros; apply lsum_nonneg; intros; apply nrm2_nonneg).
  specialize (IH N'). pose proof (CSn n (u x) (v x)). pose proof (Rle_abs (dot n (u x) (v x))).
  pose proof (two_products (nrm n (u x)) (nrm n (v x)) (sqrt (lsum l (fun x => nrm2 n (u x)))) (sqrt (lsum l (fun x => nrm2 n (v x))))) as T.
  rewrite !nrm_sq, !sqrt_sqrt in T by auto. specialize (T (nrm_nonneg _ _) (nrm_nonneg _ _) (sqrt_pos _) (sqrt_pos _)). lra.
Qed.

Lemma sqrt_scaled a b c : 0 <= c -> a <= c * c * b -> sqrt a <= c * sqrt b.
Proof. intros Hc H. apply sqrt_le_1_alt in H. rewrite sqrt_mult_alt, sqrt_square in H by (auto; apply sq_nonneg). exact H. Qed.

Section Action.
Variable sh : tap -> P -> P.
Hypothesis Hsh : action sh.
Lemma back a x : sh a (sh (opposite a) x) = x.
Proof. destruct Hsh as [H1 H2]. rewrite <- H1, plus_opposite. apply H2. Qed.
Lemma forth a x : sh (opposite a) (sh a x) = x.
Proof. pose proof (back (opposite a) x) as E. now rewrite opposite_opposite in E. Qed.
Lemma sh_injective a x y : sh a x = sh a y -> x = y.
Proof. intros E. rewrite <- (forth a x), <- (forth a y). now rewrite E. Qed.
(* a sum over shifted pixels *)
Lemma shifted_sum X Z a h : NoDup X -> NoDup Z -> (forall x, In x X -> In (sh (opposite a) x) Z) -> (forall x, ~ In x X -> h x = 0) ->
  lsum Z (fun y => h (sh a y)) = lsum X h.
Proof.
  intros HX HZ HI H0. rewrite <- (lsum_map (sh a) Z h). apply lsum_super; auto.
  - apply NoDup_map_inj; auto. intros x y _ _. apply sh_injective.
  - intros x Hx. apply in_map_iff. exists (sh (opposite a) x). split; [apply back|auto].
Qed.
(* |Kv|^2 <= <v, R_0 v>, on whatever pixels the left side is taken *)
Lemma square_step m n U K X Y v : NoDup U -> NoDup X -> NoDup Y -> vanishes_off m n U K -> image_on n X v ->
  energy m Y (convolved n U K sh v) <= energy_form n (differences U) (first_taps m U K) sh X v.
Proof.
  intros HU HX HY HK Hv.
  set (Z := nodup P_dec (Y ++ flat_map (fun u => map (sh (opposite u)) X) U)).
  assert (ZU : forall u x, In u U -> In x X -> In (sh (opposite u) x) Z).
  { intros u x Hu Hx. apply nodup_In, in_app_iff. right. apply in_flat_map. exists u. split; auto. apply in_map; auto. }
  apply Rle_trans with (energy m Z (convolved n U K sh v)).
  { apply lsum_part; auto; [|intros; apply nrm2_nonneg]. intros y Hy. apply nodup_In, in_app_iff. auto. }
  apply Req_le. unfold energy, energy_form.
  (* expand the first factor, and move its pixel to x *)
  rewrite (lsum_ext Z _ (fun y => lsum U (fun u => dot m (mv n (K u) (v (sh u y))) (convolved n U K sh v y)))).
  2:{ intros y _. unfold nrm2. unfold convolved at 1. apply dot_lsum_l. }
  rewrite lsum_swap.
  rewrite (lsum_ext U _ (fun u => lsum X (fun x => dot m (mv n (K u) (v x)) (convolved n U K sh v (sh (opposite u) x))))).
  2:{ intros u Hu. rewrite <- (shifted_sum X Z u (fun x => dot m (mv n (K u) (v x)) (convolved n U K sh v (sh (opposite u) x)))); auto.
      - apply lsum_ext; intros y _. now rewrite forth.
      - apply NoDup_nodup.
      - intros x Hx. apply dot_zero_l; intros o _. apply mv_zero. intros i Hi. apply Hv; auto. }
  rewrite lsum_swap. apply lsum_ext; intros x Hx.
  (* the second factor by differences of taps *)
  rewrite (lsum_ext U _ (fun u => lsum (differences U) (fun d => dot m (mv n (K u) (v x)) (mv n (K (plus_ u d)) (v (sh d x)))))).
  - rewrite lsum_swap. apply lsum_ext; intros d _. rewrite form_double. unfold first_taps.
    rewrite (lsum_ext U _ (fun u => bsum n (fun i => bsum n (fun j => v x i * bsum m (fun o => K u o i * K (plus_ u d) o j) * v (sh d x) j)))).
    + rewrite lsum_bsum. apply bsum_ext; intros i _. rewrite lsum_bsum. apply bsum_ext; intros j _. rewrite lsum_scalr, lsum_scal. reflexivity.
    + intros u _. unfold mv at 1 2. unfold dot.
      rewrite (bsum_ext m _ (fun o => bsum n (fun i => bsum n (fun j => v x i * (K u o i * K (plus_ u d) o j) * v (sh d x) j)))).
      * rewrite bsum_swap. apply bsum_ext; intros i _. rewrite bsum_swap. apply bsum_ext; intros j _. rewrite bsum_scalr, bsum_scal. reflexivity.
      * intros o _. rewrite <- bsum_scalr. apply bsum_ext; intros i _. rewrite <- bsum_scal. apply bsum_ext; intros; ring.
  - intros u Hu. unfold convolved. rewrite dot_lsum_r.
    set (h := fun u' => dot m (mv n (K u) (v x)) (mv n (K u') (v (sh u' (sh (opposite u) x))))).
    transitivity (lsum (map (plus_ u) (differences U)) h).
    + symmetry. apply lsum_super; auto.
      * apply NoDup_map_inj; [apply NoDup_nodup|]. intros a b _ _ E. rewrite <- (minus_plus D u a), <- (minus_plus D u b). now rewrite E.
      * intros u' Hu'. apply in_map_iff. exists (minus_ u' u). split; [apply plus_minus|]. apply in_differences; auto.
      * intros u' _ Hn. unfold h. rewrite dot_sym. apply dot_zero_l; intros o Ho. apply mv_zero_l. intros; apply HK; auto.
    + rewrite lsum_map. apply lsum_ext; intros d _. unfold h. f_equal. destruct Hsh as [H1 _]. rewrite (plus_comm_ D u d), H1, back. reflexivity.
Qed.

(* Symmetric kernels: T[-d] is the transpose of T[d]. *)
Definition self_adjoint n (T : kernel) := forall d i j, (i < n)%nat -> (j < n)%nat -> T (opposite d) i j = T d j i.
Lemma first_taps_self_adjoint m n U K : NoDup U -> vanishes_off m n U K -> self_adjoint n (first_taps m U K).
Proof.
  intros HU HK d i j Hi Hj. unfold first_taps.
  transitivity (lsum (map (fun u => minus_ u d) U) (fun w => bsum m (fun o => K (plus_ w d) o i * K w o j))).
  - rewrite lsum_map. apply lsum_ext; intros u _. apply bsum_ext; intros o _. rewrite (plus_comm_ D (minus_ u d) d), plus_minus, (plus_comm_ D u), opposite_plus. reflexivity.
  - transitivity (lsum U (fun w => bsum m (fun o => K (plus_ w d) o i * K w o j))); [|apply lsum_ext; intros; apply bsum_ext; intros; ring].
    apply lsum_both; auto.
    + apply NoDup_map_inj; auto. intros a b _ _ E. rewrite <- (plus_minus D d a), <- (plus_minus D d b). now rewrite E.
    + intros w Hw. rewrite (bsum_ext m _ (fun _ => 0)); [apply bsum_0|]. intros o Ho. rewrite (HK (plus_ w d)); auto; [ring|]. intros Hn. apply Hw, in_map_iff.
      exists (plus_ w d). split; auto. rewrite (plus_comm_ D w d). apply minus_plus.
    + intros w Hw. rewrite (bsum_ext m _ (fun _ => 0)); [apply bsum_0|]. intros o Ho. rewrite (HK w); auto. ring.
Qed.
Lemma first_taps_off m n U K : vanishes_off m n U K -> vanishes_off n n (differences U) (first_taps m U K).
Proof.
  intros HK d Hd i j Hi Hj. unfold first_taps. rewrite (lsum_ext U _ (fun _ => 0)); [apply lsum_0|]. intros u Hu.
  rewrite (bsum_ext m _ (fun _ => 0)); [apply bsum_0|]. intros o Ho. rewrite (HK (plus_ u d)); auto; [ring|]. intros Hn. apply Hd. rewrite <- (minus_plus D u d). now apply in_differences.
Qed.
(* for a symmetric kernel R_{t+1} is what the step above makes of it *)
Lemma next_is_first n U T : NoDup U -> vanishes_off n n U T -> self_adjoint n T -> forall d i j, (i < n)%nat -> (j < n)%nat ->
  next_taps n U T d i j = first_taps n U T d i j.
Proof.
  intros HU HT HS d i j Hi Hj. unfold next_taps, first_taps.
  transitivity (lsum (map (opposite) U) (fun e => bsum n (fun k => T e i k * T (minus_ d e) k j))).
  - apply lsum_both; auto.
    + apply NoDup_map_inj; auto. intros a b _ _ E. rewrite <- (opposite_opposite a), <- (opposite_opposite b). now rewrite E.
    + intros e He. rewrite (bsum_ext n _ (fun _ => 0)); [apply bsum_0|]. intros k Hk. rewrite (HT e); auto. ring.
    + intros e He. rewrite (bsum_ext n _ (fun _ => 0)); [apply bsum_0|]. intros k Hk. rewrite <- (opposite_opposite e), HS by auto. rewrite (HT (opposite e)); auto; [ring|].
      intros Hn. apply He, in_map_iff. exists (opposite e). split; auto. apply opposite_opposite.
  - rewrite lsum_map. apply lsum_ext; intros u _. apply bsum_ext; intros k Hk. rewrite HS by auto. now rewrite minus_opposite.
Qed.
Lemma next_self_adjoint n U T : NoDup U -> vanishes_off n n U T -> self_adjoint n T -> self_adjoint n (next_taps n U T).
Proof.
  intros HU HT HS d i j Hi Hj. rewrite !(next_is_first n U T) by auto. apply (first_taps_self_adjoint n n); auto.
Qed.
Lemma next_off n U T : NoDup U -> vanishes_off n n U T -> self_adjoint n T -> vanishes_off n n (differences U) (next_taps n U T).
Proof. intros HU HT HS d Hd i j Hi Hj. rewrite (next_is_first n U T) by auto. apply (first_taps_off n n); auto. Qed.

(* <v, T v> <= c |v|^2 *)
Definition bounded_form n U (T : kernel) c := forall X v, NoDup X -> image_on n X v -> energy_form n U T sh X v <= c * energy n X v.
(* |T_t|^2 = |T_{t+1}| *)
Lemma root_step n U T c c' : NoDup U -> vanishes_off n n U T -> self_adjoint n T -> 0 <= c -> c' <= c * c ->
  bounded_form n (differences U) (next_taps n U T) c' -> bounded_form n U T c.
Proof.
  intros HU HT HS Hc Hcc HB X v HX Hv.
  assert (E : energy_form n U T sh X v = lsum X (fun x => dot n (v x) (convolved n U T sh v x))).
  { apply lsum_ext; intros x _. unfold convolved. now rewrite dot_lsum_r. }
  pose proof (square_step n n U T X X v HU HX HX HT Hv) as S1.
  assert (S2 : energy_form n (differences U) (first_taps n U T) sh X v = energy_form n (differences U) (next_taps n U T) sh X v).
  { apply lsum_ext; intros x _. apply lsum_ext; intros d _. apply form_ext; intros i j Hi Hj. now rewrite (next_is_first n U T). }
  specialize (HB X v HX Hv). pose proof (energy_nonneg n X v) as N. rewrite E. eapply Rle_trans; [apply lsum_CS|].
  fold (energy n X v) (energy n X (convolved n U T sh v)).
  assert (L : energy n X (convolved n U T sh v) <= c * c * energy n X v).
  { rewrite S2 in S1. eapply Rle_trans; [exact S1|]. eapply Rle_trans; [exact HB|]. apply Rmult_le_compat_r; auto. }
  apply Rle_trans with (sqrt (energy n X v) * (c * sqrt (energy n X v))).
  - apply Rmult_le_compat_l; [apply sqrt_pos|]. now apply sqrt_scaled.
  - replace (sqrt (energy n X v) * (c * sqrt (energy n X v))) with (c * (sqrt (energy n X v) * sqrt (energy n X v))) by ring. rewrite sqrt_sqrt by auto. lra.
Qed.
(* shifts are isometries *)
Lemma shifted_energy n X v d : NoDup X -> image_on n X v -> energy n X (fun x => v (sh d x)) <= energy n X v.
Proof.
  intros HX Hv. unfold energy. set (Z := nodup P_dec (X ++ map (sh (opposite d)) X)).
  apply Rle_trans with (lsum Z (fun x => nrm2 n (v (sh d x)))).
  - apply lsum_part; auto; [|intros; apply nrm2_nonneg]. intros x Hx. apply nodup_In, in_app_iff. auto.
  - apply Req_le. apply (shifted_sum X Z d (fun x => nrm2 n (v x))); auto; [apply NoDup_nodup| |].
    + intros x Hx. apply nodup_In, in_app_iff. right. apply in_map; auto.
    + intros x Hx. apply dot_zero_l; intros i Hi. apply Hv; auto.
Qed.
Lemma form_bound n A a x y : opb n n A a -> form n n A x y <= a * (nrm n x * nrm n y).
Proof.
  intros [Ha HA]. unfold form. eapply Rle_trans; [apply Rle_abs|]. eapply Rle_trans; [apply CSn|]. specialize (HA y). pose proof (nrm_nonneg n x). nra.
Qed.
Lemma sum_of_norms n U T b : (forall d, In d U -> opb n n (T d) (b d)) -> bounded_form n U T (lsum U b).
Proof.
  intros Hb X v HX Hv. unfold energy_form. rewrite lsum_swap, <- lsum_scalr. apply lsum_le; intros d Hd. destruct (Hb d Hd) as [B0 _].
  apply Rle_trans with (lsum X (fun x => b d * ((nrm2 n (v x) + nrm2 n (v (sh d x))) / 2))).
  - apply lsum_le; intros x _. eapply Rle_trans; [apply form_bound; auto|]. apply Rmult_le_compat_l; auto. rewrite <- !nrm_sq.
    pose proof (sq_nonneg (nrm n (v x) - nrm n (v (sh d x)))). lra.
  - rewrite lsum_scal. apply Rmult_le_compat_l; auto. unfold Rdiv. rewrite lsum_scalr, lsum_plus. pose proof (shifted_energy n X v d HX Hv) as S. unfold energy in *. lra.
Qed.
(* numbers may be shortened *)
Lemma shortened_form n U T T' e c : (forall d, In d U -> opb n n (fun i j => T d i j - T' d i j) (e d)) -> bounded_form n U T' c -> bounded_form n U T (c + lsum U e).
Proof.
  intros He Hc X v HX Hv. specialize (Hc X v HX Hv). pose proof (sum_of_norms n U (fun d i j => T d i j - T' d i j) e He X v HX Hv) as B.
  assert (E : energy_form n U T sh X v = energy_form n U T' sh X v + energy_form n U (fun d i j => T d i j - T' d i j) sh X v).
  { unfold energy_form. rewrite <- lsum_plus. apply lsum_ext; intros x _. rewrite <- lsum_plus. apply lsum_ext; intros d _. rewrite <- form_plus_m. apply form_ext; intros; ring. }
  rewrite E, Rmult_plus_distr_r. lra.
Qed.

(* The tap sums of a kernel, with roundings: T~_t stands for T_t from time to time, V_t are the taps off which it vanishes. *)
Inductive tap_bound n : list tap -> kernel -> R -> Prop :=
  | Norms U T b c : (forall d, In d U -> opb n n (T d) (b d)) -> lsum U b <= c -> tap_bound n U T c
  | Root U T c c' : 0 <= c -> c' <= c * c -> tap_bound n (differences U) (next_taps n U T) c' -> tap_bound n U T c
  | Shortened U T T' e c c' : self_adjoint n T' -> vanishes_off n n U T' -> (forall d, In d U -> opb n n (fun i j => T d i j - T' d i j) (e d)) ->
      c' + lsum U e <= c -> tap_bound n U T' c' -> tap_bound n U T c.
Lemma bounded_weaken n U T c c' : c' <= c -> bounded_form n U T c' -> bounded_form n U T c.
Proof. intros Hc H X v HX Hv. eapply Rle_trans; [apply H; auto|]. apply Rmult_le_compat_r; [apply energy_nonneg|auto]. Qed.
Lemma tap_bound_holds n U T c : tap_bound n U T c -> NoDup U -> vanishes_off n n U T -> self_adjoint n T -> bounded_form n U T c.
Proof.
  induction 1 as [U T b c Hb Hc|U T c c' H0 Hc _ IH|U T T' e c c' HS' HV' He Hc _ IH]; intros HU HV HS.
  - apply (bounded_weaken n U T c (lsum U b)); auto. apply sum_of_norms; auto.
  - apply (root_step n U T c c'); auto. apply IH; [apply NoDup_nodup|apply next_off; auto|apply next_self_adjoint; auto].
  - apply (bounded_weaken n U T c (c' + lsum U e)); auto. apply (shortened_form n U T T' e c'); auto.
Qed.
Lemma convolution_bound m n U K c X Y v : NoDup U -> vanishes_off m n U K -> tap_bound n (differences U) (first_taps m U K) (c * c) ->
  NoDup X -> NoDup Y -> image_on n X v -> energy m Y (convolved n U K sh v) <= c * c * energy n X v.
Proof.
  intros HU HK HB HX HY Hv. eapply Rle_trans; [apply (square_step m n U K X Y v); auto|].
  apply (tap_bound_holds n _ _ _ HB); auto; [apply NoDup_nodup|apply first_taps_off; auto|apply (first_taps_self_adjoint m n); auto].
Qed.
End Action.
(* K_u' may stand for K_u: the adjoint is a convolution too, which moves the other way *)
Definition other_way (sh : tap -> P -> P) (a : tap) := sh (opposite a).
Lemma other_action sh : action sh -> action (other_way sh).
Proof.
  intros [H1 H2]. split; unfold other_way; intros.
  - rewrite <- H1. f_equal. unfold opposite. symmetry. apply opposite_sum.
  - unfold opposite. rewrite minus_origin. apply H2.
Qed.
Lemma transposed_bound sh m n U K c X Y v : action sh -> 0 <= c -> NoDup U -> vanishes_off m n U K ->
  tap_bound m (differences U) (first_taps n U (fun u i o => K u o i)) (c * c) ->
  NoDup X -> NoDup Y -> image_on n X v -> energy m Y (convolved n U K sh v) <= c * c * energy n X v.
Proof.
  intros Hsh Hc HU HK HB HX HY Hv. set (z := fun y => if in_dec P_dec y Y then convolved n U K sh v y else fun _ => 0).
  set (w := convolved m U (fun u i o => K u o i) (other_way sh) z).
  assert (Ez : energy m Y z = energy m Y (convolved n U K sh v)).
  { apply lsum_ext; intros y Hy. unfold z. destruct (in_dec P_dec y Y); [reflexivity|contradiction]. }
  assert (Hz : image_on m Y z). { intros y Hy i _. unfold z. destruct (in_dec P_dec y Y); [contradiction|reflexivity]. }
  assert (W : energy n X w <= c * c * energy m Y z).
  { apply (convolution_bound (other_way sh) (other_action sh Hsh) n m U (fun u i o => K u o i) c Y X z); auto. intros u Hu i o Hi Ho. apply HK; auto. }
  assert (E : energy m Y z = lsum X (fun x => dot n (v x) (w x))).
  { transitivity (lsum U (fun u => lsum Y (fun y => dot m (z y) (mv n (K u) (v (sh u y)))))).
    - rewrite lsum_swap. apply lsum_ext; intros y Hy. rewrite <- dot_lsum_r. unfold nrm2, z. destruct (in_dec P_dec y Y); [reflexivity|contradiction].
    - transitivity (lsum U (fun u => lsum X (fun x => dot n (v x) (mv m (fun i o => K u o i) (z (other_way sh u x)))))).
      2:{ rewrite lsum_swap. apply lsum_ext; intros x _. unfold w, convolved. now rewrite dot_lsum_r. }
      apply lsum_ext; intros u _.
      rewrite (lsum_ext Y _ (fun y => (fun x => dot n (v x) (mv m (fun i o => K u o i) (z (other_way sh u x)))) (sh u y))).
      2:{ intros y _. unfold other_way. rewrite forth by auto. rewrite (dot_sym n). change (form m n (K u) (z y) (v (sh u y)) = dot n (mv m (fun i o => K u o i) (z y)) (v (sh u y))).
          rewrite form_transpose. apply dot_sym. }
      rewrite <- (lsum_map (sh u) Y (fun x => dot n (v x) (mv m (fun i o => K u o i) (z (other_way sh u x))))). apply lsum_both; auto.
      + apply NoDup_map_inj; auto. intros a b _ _. apply sh_injective; auto.
      + intros x Hx. rewrite dot_sym. apply dot_zero_l; intros i _. apply mv_zero. intros o Ho. apply Hz; auto. intros Hi. apply Hx, in_map_iff.
        exists (other_way sh u x). split; auto. apply back; auto.
      + intros x Hx. apply dot_zero_l; intros i Hi. apply Hv; auto. }
  pose proof (lsum_CS X n v w) as C. rewrite <- E in C. fold (energy n X v) (energy n X w) in C. pose proof (energy_nonneg m Y z) as Nz. pose proof (energy_nonneg n X v) as Nv.
  rewrite <- Ez. set (a := energy m Y z) in *. set (b := energy n X v) in *.
  assert (S : a <= c * (sqrt b * sqrt a)).
  { eapply Rle_trans; [exact C|]. replace (c * (sqrt b * sqrt a)) with (sqrt b * (c * sqrt a)) by ring. apply Rmult_le_compat_l; [apply sqrt_pos|]. now apply sqrt_scaled. }
  destruct (Req_dec a 0) as [Z|Z]; [rewrite Z; apply Rmult_le_pos; [apply sq_nonneg|auto]|].
  assert (0 < sqrt a) by (apply sqrt_lt_R0; lra). pose proof (sqrt_pos b).
  assert (S2 : sqrt a <= c * sqrt b). { apply Rmult_le_reg_r with (sqrt a); auto. rewrite sqrt_sqrt by auto. lra. }
  rewrite <- (sqrt_sqrt a), <- (sqrt_sqrt b) by auto. replace (c * c * (sqrt b * sqrt b)) with (c * sqrt b * (c * sqrt b)) by ring. apply Rmult_le_compat; auto using sqrt_pos.
Qed.
End TapSums.
