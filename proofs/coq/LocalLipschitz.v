(* L9 of proofs/rules-local.md, the whole domain: bounds of the leaves as claims about a network, kinks included. *)
Require Import Reals Lra Lia Psatz List Bool.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets Affine Rules Conclusions Graph LocalWeb LocalNetwork LocalSensitivities LocalTree.
Import ListNotations.
Open Scope R_scope.

(* Derivatives from the right. *)
Definition from_right (g : R -> R) t d := forall eps, 0 < eps -> exists delta, 0 < delta /\ forall h, 0 < h < delta -> Rabs (g (t + h) - g t - h * d) <= eps * h.
Lemma from_right_ext g g' t d d' : (forall x, g x = g' x) -> d = d' -> from_right g t d -> from_right g' t d'.
Proof. intros E -> H eps He. destruct (H eps He) as (delta & D0 & D1). exists delta. split; auto. intros h Hh. rewrite <- !E. auto. Qed.
Lemma from_right_affine a b t : from_right (fun x => a + x * b) t b.
Proof. intros eps He. exists 1. split; [lra|]. intros h Hh. replace (a + (t + h) * b - (a + t * b) - h * b) with 0 by ring. rewrite Rabs_R0. apply Rmult_le_pos; lra. Qed.
Lemma from_right_plus f g t a b : from_right f t a -> from_right g t b -> from_right (fun x => f x + g x) t (a + b).
Proof.
  intros Hf Hg eps He. destruct (Hf (eps / 2) ltac:(lra)) as (d1 & A0 & A1). destruct (Hg (eps / 2) ltac:(lra)) as (d2 & B0 & B1).
  exists (Rmin d1 d2). split; [now apply Rmin_pos|]. intros h Hh. pose proof (Rmin_l d1 d2). pose proof (Rmin_r d1 d2). specialize (A1 h ltac:(lra)). specialize (B1 h ltac:(lra)).
  replace (f (t + h) + g (t + h) - (f t + g t) - h * (a + b)) with ((f (t + h) - f t - h * a) + (g (t + h) - g t - h * b)) by ring.
  eapply Rle_trans; [apply Rabs_triang|]. lra.
Qed.
Lemma from_right_bounded f t a : from_right f t a -> exists delta, 0 < delta /\ forall h, 0 < h < delta -> Rabs (f (t + h) - f t) <= (Rabs a + 1) * h.
Proof.
  intros H. destruct (H 1 ltac:(lra)) as (d & D0 & D1). exists d. split; auto. intros h Hh. specialize (D1 h Hh).
  replace (f (t + h) - f t) with ((f (t + h) - f t - h * a) + h * a) by ring. eapply Rle_trans; [apply Rabs_triang|]. rewrite Rabs_mult, (Rabs_pos_eq h) by lra. lra.
Qed.
Lemma from_right_times f g t a b : from_right f t a -> from_right g t b -> from_right (fun x => f x * g x) t (a * g t + f t * b).
Proof.
  intros Hf Hg eps He. set (F := Rabs (f t)). set (G := Rabs (g t)). pose proof (Rabs_pos (f t)) as F0. pose proof (Rabs_pos (g t)) as G0. fold F in F0. fold G in G0.
  pose proof (Rabs_pos a). pose proof (Rabs_pos b). set (M := G + F + Rabs b + 2). set (e := eps / (2 * M)). assert (M0 : 0 < M) by (unfold M; lra).
  assert (E0 : 0 < e) by (unfold e, Rdiv; apply Rmult_lt_0_compat; [lra|apply Rinv_0_lt_compat; lra]).
  destruct (Hf e E0) as (d1 & A0 & A1). destruct (Hg e E0) as (d2 & B0 & B1). destruct (from_right_bounded g t b Hg) as (d3 & C0 & C1).
  set (K := (Rabs a + 1) * (Rabs b + 1)). assert (K0 : 0 < K) by (unfold K; apply Rmult_lt_0_compat; lra).
  set (d4 := eps / (2 * K)). assert (D0 : 0 < d4) by (unfold d4, Rdiv; apply Rmult_lt_0_compat; [lra|apply Rinv_0_lt_compat; lra]).
  exists (Rmin (Rmin d1 d2) (Rmin (Rmin d3 1) d4)). split; [repeat apply Rmin_pos; auto; lra|]. intros h Hh.
  pose proof (Rmin_l (Rmin d1 d2) (Rmin (Rmin d3 1) d4)). pose proof (Rmin_r (Rmin d1 d2) (Rmin (Rmin d3 1) d4)). pose proof (Rmin_l d1 d2). pose proof (Rmin_r d1 d2).
    pose proof (Rmin_l (Rmin d3 1) d4). pose proof (Rmin_r (Rmin d3 1) d4). pose proof (Rmin_l d3 1). pose proof (Rmin_r d3 1).
  specialize (A1 h ltac:(lra)). specialize (B1 h ltac:(lra)). specialize (C1 h ltac:(lra)).
  replace (f (t + h) * g (t + h) - f t * g t - h * (a * g t + f t * b)) with
    ((f (t + h) - f t - h * a) * g (t + h) + f t * (g (t + h) - g t - h * b) + h * a * (g (t + h) - g t)) by ring.
  assert (GB : Rabs (g (t + h)) <= G + (Rabs b + 1)).
  { replace (g (t + h)) with (g t + (g (t + h) - g t)) by ring. eapply Rle_trans; [apply Rabs_triang|]. fold G. nra. }
  eapply Rle_trans; [apply Rabs_triang|]. pose proof (Rabs_triang ((f (t + h) - f t - h * a) * g (t + h)) (f t * (g (t + h) - g t - h * b))) as T. rewrite !Rabs_mult in *.
    rewrite (Rabs_pos_eq h) by lra. fold F in T |- *.
  pose proof (Rabs_pos (f (t + h) - f t - h * a)). pose proof (Rabs_pos (g (t + h) - g t - h * b)). pose proof (Rabs_pos (g (t + h) - g t)). pose proof (Rabs_pos (g (t + h))).
  assert (T1 : Rabs (f (t + h) - f t - h * a) * Rabs (g (t + h)) <= e * h * (G + (Rabs b + 1))) by (apply Rmult_le_compat; auto).
  assert (T2 : F * Rabs (g (t + h) - g t - h * b) <= F * (e * h)) by (apply Rmult_le_compat_l; auto).
  assert (T3 : h * Rabs a * Rabs (g (t + h) - g t) <= h * Rabs a * ((Rabs b + 1) * h)) by (apply Rmult_le_compat_l; auto; apply Rmult_le_pos; lra).
  assert (T4 : e * h * M = eps / 2 * h) by (unfold e; field; lra).
  assert (T5 : h * Rabs a * ((Rabs b + 1) * h) <= eps / 2 * h).
  { apply Rle_trans with (K * h * h); [unfold K; nra|]. assert (K * h <= K * d4) by (apply Rmult_le_compat_l; lra). assert (K * d4 = eps / 2) by (unfold d4; field; lra). nra. }
  unfold M in T4. nra.
Qed.
Lemma from_right_bsum n (f : nat -> R -> R) (a : nat -> R) t : (forall i, (i < n)%nat -> from_right (f i) t (a i)) -> from_right (fun x => bsum n (fun i => f i x)) t (bsum n a).
Proof.
  induction n as [|n IH]; intros H; simpl.
  - apply (from_right_ext (fun x => 0 + x * 0) (fun _ => 0) t 0 0); [intros; ring|reflexivity|apply from_right_affine].
  - apply from_right_plus; [apply IH; intros; apply H; lia|apply H; lia].
Qed.
Lemma from_right_dot n w (f : R -> vec) a t : (forall i, (i < n)%nat -> from_right (fun x => f x i) t (a i)) -> from_right (fun x => dot n w (f x)) t (dot n w a).
Proof.
  intros H. unfold dot. apply (from_right_bsum n (fun i x => w i * f x i) (fun i => w i * a i)). intros i Hi.
  apply (from_right_ext (fun x => (w i + x * 0) * f x i) _ t (0 * f t i + (w i + t * 0) * a i)); [intros; ring|ring|]. apply (from_right_times (fun x => w i + x * 0) (fun x => f x i) t 0 (a
    i)); [apply from_right_affine|auto].
Qed.
(* an activation with slopes from both sides at z *)
Definition sided (phi : R -> R) z left right := forall eps, 0 < eps -> exists delta, 0 < delta /\ forall e, Rabs e < delta ->
  Rabs (phi (z + e) - phi z - (right * Rmax e 0 + left * Rmin e 0)) <= eps * Rabs e.
Lemma max_0_lip x y : Rabs (Rmax x 0 - Rmax y 0) <= Rabs (x - y).
Proof. unfold Rmax. destruct (Rle_dec x 0); destruct (Rle_dec y 0); unfold Rabs; repeat destruct Rcase_abs; lra. Qed.
Lemma min_0_lip x y : Rabs (Rmin x 0 - Rmin y 0) <= Rabs (x - y).
Proof. unfold Rmin. destruct (Rle_dec x 0); destruct (Rle_dec y 0); unfold Rabs; repeat destruct Rcase_abs; lra. Qed.
Lemma from_right_sided phi z t d left right : sided phi (z t) left right -> from_right z t d -> from_right (fun x => phi (z x)) t (right * Rmax d 0 + left * Rmin d 0).
Proof.
  intros Hs Hz eps He. pose proof (Rabs_pos left). pose proof (Rabs_pos right). pose proof (Rabs_pos d). set (La := Rabs left + Rabs right + 1).
  set (e1 := eps / (2 * La)). assert (L0 : 0 < La) by (unfold La; lra). assert (E1 : 0 < e1) by (unfold e1, Rdiv; apply Rmult_lt_0_compat; [lra|apply Rinv_0_lt_compat; lra]).
  set (e2 := eps / (2 * (Rabs d + 1))). assert (E2 : 0 < e2) by (unfold e2, Rdiv; apply Rmult_lt_0_compat; [lra|apply Rinv_0_lt_compat; lra]).
  destruct (Hs e2 E2) as (d1 & A0 & A1). destruct (Hz e1 E1) as (d2 & B0 & B1). destruct (from_right_bounded z t d Hz) as (d3 & C0 & C1).
  set (d4 := d1 / (Rabs d + 1)). assert (D0 : 0 < d4) by (unfold d4, Rdiv; apply Rmult_lt_0_compat; [lra|apply Rinv_0_lt_compat; lra]).
  exists (Rmin (Rmin d2 d3) d4). split; [repeat apply Rmin_pos; auto|]. intros h Hh. pose proof (Rmin_l (Rmin d2 d3) d4). pose proof (Rmin_r (Rmin d2 d3) d4). pose proof (Rmin_l d2 d3).
    pose proof (Rmin_r d2 d3).
  specialize (B1 h ltac:(lra)). specialize (C1 h ltac:(lra)). set (e := z (t + h) - z t) in *.
  assert (Eh : Rabs e < d1). { eapply Rle_lt_trans; [exact C1|]. replace d1 with ((Rabs d + 1) * d4) by (unfold d4; field; lra). apply Rmult_lt_compat_l; lra. }
  specialize (A1 e Eh). replace (z (t + h)) with (z t + e) by (unfold e; ring).
  assert (Hm : h * Rmax d 0 = Rmax (h * d) 0) by (rewrite <- (Rmult_0_r h) at 2; rewrite RmaxRmult by lra; reflexivity).
  assert (Hn : h * Rmin d 0 = Rmin (h * d) 0).
  { unfold Rmin. destruct (Rle_dec d 0); destruct (Rle_dec (h * d) 0); try lra; exfalso; nra. }
  replace (phi (z t + e) - phi (z t) - h * (right * Rmax d 0 + left * Rmin d 0)) with
    ((phi (z t + e) - phi (z t) - (right * Rmax e 0 + left * Rmin e 0)) + right * (Rmax e 0 - Rmax (h * d) 0) + left * (Rmin e 0 - Rmin (h * d) 0)) by (rewrite <- Hm, <- Hn; ring).
  eapply Rle_trans; [apply Rabs_triang|]. pose proof (Rabs_triang (phi (z t + e) - phi (z t) - (right * Rmax e 0 + left * Rmin e 0)) (right * (Rmax e 0 - Rmax (h * d) 0))) as T.
    rewrite !Rabs_mult in *.
  pose proof (max_0_lip e (h * d)). pose proof (min_0_lip e (h * d)).
  assert (T1 : Rabs right * Rabs (Rmax e 0 - Rmax (h * d) 0) <= Rabs right * (e1 * h)) by (apply Rmult_le_compat_l; lra).
  assert (T2 : Rabs left * Rabs (Rmin e 0 - Rmin (h * d) 0) <= Rabs left * (e1 * h)) by (apply Rmult_le_compat_l; lra).
  assert (T3 : e2 * Rabs e <= e2 * ((Rabs d + 1) * h)) by (apply Rmult_le_compat_l; lra).
  assert (T4 : e2 * ((Rabs d + 1) * h) = eps / 2 * h) by (unfold e2; field; lra).
  assert (T5 : e1 * h * La = eps / 2 * h) by (unfold e1; field; lra). unfold La in T5. assert (0 <= e1 * h) by (apply Rmult_le_pos; lra). lra.
Qed.
(* A function that is continuous from the left, with derivatives from the right of at most M. *)
Lemma mean_value_from_right f M : (forall t, 0 <= t < 1 -> exists d, from_right f t d /\ d <= M) ->
  (forall t, 0 < t <= 1 -> forall eps, 0 < eps -> exists delta, 0 < delta /\ forall h, 0 < h < delta -> Rabs (f (t - h) - f t) <= eps) -> f 1 - f 0 <= M.
Proof.
  intros HD HC. apply Rnot_lt_le. intros Hlt. set (eta := (f 1 - f 0 - M) / 2). assert (E0 : 0 < eta) by (unfold eta; lra).
  set (good := fun t => 0 <= t <= 1 /\ forall s, 0 <= s <= t -> f s <= f 0 + (M + eta) * s).
  destruct (completeness good) as [T [HT1 HT2]].
  { exists 1. intros t [Ht _]. lra. }
  { exists 0. split; [lra|]. intros s Hs. replace s with 0 by lra. lra. }
  assert (T0 : 0 <= T) by (apply HT1; split; [lra|]; intros s Hs; replace s with 0 by lra; lra).
  assert (T1 : T <= 1) by (apply HT2; intros t [Ht _]; lra).
  assert (B : forall s, 0 <= s < T -> f s <= f 0 + (M + eta) * s).
  { intros s Hs. apply Rnot_lt_le. intros Hbad. assert (T <= s); [|lra]. apply HT2. intros t [Ht Hg]. apply Rnot_lt_le. intros Hst. specialize (Hg s ltac:(lra)). lra. }
  assert (GT : good T).
  { split; [lra|]. intros s Hs. destruct (Rle_lt_or_eq_dec s T ltac:(lra)) as [C| ->]; [apply B; lra|]. destruct (Req_dec T 0) as [->|NT]; [lra|].
    apply Rnot_lt_le. intros Hbad. set (gap := f T - (f 0 + (M + eta) * T)). destruct (HC T ltac:(lra) (gap / 3) ltac:(unfold gap; lra)) as (dl & D0 & D1).
    set (K := Rabs (M + eta) + 1). assert (K0 : 0 < K) by (unfold K; pose proof (Rabs_pos (M + eta)); lra).
    set (h := Rmin (Rmin (dl / 2) (T / 2)) (gap / (3 * K))).
    assert (G3 : 0 < gap / (3 * K)) by (unfold gap, Rdiv; apply Rmult_lt_0_compat; [lra|apply Rinv_0_lt_compat; lra]).
    assert (h0 : 0 < h) by (unfold h; repeat apply Rmin_pos; lra). pose proof (Rmin_l (Rmin (dl / 2) (T / 2)) (gap / (3 * K))). pose proof (Rmin_r (Rmin (dl / 2) (T / 2)) (gap / (3 * K))).
      pose proof (Rmin_l (dl / 2) (T / 2)). pose proof (Rmin_r (dl / 2) (T / 2)). fold h in H, H0.
    specialize (D1 h ltac:(lra)). specialize (B (T - h) ltac:(lra)). pose proof (Rle_abs (- (f (T - h) - f T))) as P. rewrite Rabs_Ropp in P.
    assert (K * h <= gap / 3). { apply Rle_trans with (K * (gap / (3 * K))); [apply Rmult_le_compat_l; lra|]. apply Req_le. field. lra. }
    assert (- ((M + eta) * h) <= K * h). { pose proof (Rle_abs (- (M + eta))) as Q. rewrite Rabs_Ropp in Q. unfold K. nra. }
    unfold gap in *. lra. }
  destruct (Req_dec T 1) as [E|NE].
  - subst T. destruct GT as [_ GT]. specialize (GT 1 ltac:(lra)). unfold eta in GT. lra.
  - destruct (HD T ltac:(lra)) as (d & HR & HM). destruct (HR eta E0) as (dl & D0 & D1). set (h := Rmin (dl / 2) ((1 - T) / 2)). assert (h0 : 0 < h) by (unfold h; apply Rmin_pos; lra).
    pose proof (Rmin_l (dl / 2) ((1 - T) / 2)). pose proof (Rmin_r (dl / 2) ((1 - T) / 2)). fold h in H, H0.
    assert (good (T + h)); [|specialize (HT1 (T + h) H1); lra]. split; [lra|]. intros s Hs. destruct GT as [_ GT]. destruct (Rle_dec s T) as [C|C]; [apply GT; lra|].
    specialize (D1 (s - T) ltac:(lra)). replace (T + (s - T)) with s in D1 by ring. pose proof (Rle_abs (f s - f T - (s - T) * d)). specialize (GT T ltac:(lra)).
    assert ((s - T) * d <= (s - T) * M) by (apply Rmult_le_compat_l; lra). nra.
Qed.

Lemma neurons_from nds : forall next j q, In (j, q) (neurons nds next) -> (next <= j)%nat.
Proof.
  induction nds as [|nd r IH]; intros next j q H; simpl in H; [contradiction|]. apply in_app_or in H. destruct H as [H|H].
  - destruct nd; try contradiction. apply in_map_iff in H. destruct H as (x & E & _). injection E as <- _. lia.
  - specialize (IH (S next) j q H). lia.
Qed.
Lemma result_agrees nd p V W : (forall h, In h (parents nd) -> V h = W h) -> result nd p V = result nd p W.
Proof.
  destruct nd as [h n m g l al be|m ts t|h n f|a b n]; simpl; intros H; try now rewrite (H h) by auto.
  - apply vec_ext; intros o. f_equal. induction ts as [|s r IH]; simpl in *; auto. unfold apply_terms in *. simpl. rewrite (H (from s)) by auto. f_equal. apply IH. auto.
  - apply vec_ext; intros o. now rewrite (H a), (H b) by auto.
Qed.
Section OneSided.
Variable N : network.
Hypothesis HN : plain N.
Let k := length (nodes N).
Variable slope : nat -> nat -> bool -> R -> R.
Hypothesis Hsided : forall i h n f q z, (i < k)%nat -> node_number (nodes N) i = Elementwise h n f -> (q < n)%nat -> sided (phi (f q)) z (slope (S i) q false z) (slope (S i) q true z).
Definition sloped (nd : node) (s : vec) := match nd with Elementwise h n f => Elementwise h n (with_slope n s f) | _ => nd end.
Lemma sloped_result nd s p V : result (sloped nd s) p V = result nd p V. Proof. destruct nd; reflexivity. Qed.
Lemma with_slopes_cons nd r next sl : with_slopes (nd :: r) next sl = sloped nd (sl next) :: with_slopes r (S next) sl. Proof. reflexivity. Qed.
Section Direction.
Variables (p u : point).
Definition right_at (v : value) n := forall q, (q < n)%nat -> from_right (fun h => at_ v (line p u h) q) 0 (d1 v p u q).
(* the derivative from the right of a node, with the slopes of the sides to which its neurons move *)
Lemma right_node i v sd0 : (i < k)%nat -> (forall j, (j <= i)%nat -> forall P, at_ (v j) P = at_ (values N j) P) -> (forall j, (j <= i)%nat -> right_at (v j) (len_of N j)) ->
  (forall h n f, node_number (nodes N) i = Elementwise h n f -> forall q, sd0 q = if Rlt_dec 0 (d1 (v h) p u q) then true else false) ->
  right_at (node_value (sloped (node_number (nodes N) i) (fun q => slope (S i) q (sd0 q) (neuron_value N p (S i) q))) v) (len_of N (S i)).
Proof.
  intros Hi HA HR Hsd q Hq. destruct (HN i Hi) as [HP HL]. change (len_of N (S i)) with (length_of (node_number (nodes N) i)) in Hq.
  assert (NV : forall h n f, node_number (nodes N) i = Elementwise h n f -> forall q, neuron_value N p (S i) q = at_ (v h) p q).
  { intros h n f E q'. unfold neuron_value. unfold node_number, none in E. rewrite E. rewrite HA; [reflexivity|]. apply HP. unfold node_number, none. rewrite E. simpl. auto. }
  destruct (node_number (nodes N) i) as [h n m g l al be|m ts t|h n f|a b n] eqn:En; cbn [sloped node_value length_of] in *.
  - assert (Hh : (h <= i)%nat) by (apply HP; simpl; auto). cbn [at_ d1 affine_value]. unfold affine.
    assert (DD : from_right (fun x => dot n (fun i0 => line p u x g (weight_place l n m q i0)) (at_ (v h) (line p u x))) 0
      (dot n (W n m l (p g) q) (d1 (v h) p u) + dot n (W n m l (u g) q) (at_ (v h) p))).
    { unfold dot. rewrite <- bsum_plus. apply (from_right_bsum n (fun j x => line p u x g (weight_place l n m q j) * at_ (v h) (line p u x) j)). intros j Hj.
      apply (from_right_ext (fun x => (p g (weight_place l n m q j) + x * u g (weight_place l n m q j)) * at_ (v h) (line p u x) j) _ 0
        (u g (weight_place l n m q j) * at_ (v h) (line p u 0) j + (p g (weight_place l n m q j) + 0 * u g (weight_place l n m q j)) * d1 (v h) p u j)); [reflexivity|rewrite line_start;
          unfold W; ring|].
      apply (from_right_times (fun x => p g (weight_place l n m q j) + x * u g (weight_place l n m q j)) (fun x => at_ (v h) (line p u x) j)); [apply from_right_affine|]. apply HR; auto. lia. }
    apply (from_right_ext (fun x => (al + x * 0) * dot n (fun i0 => line p u x g (weight_place l n m q i0)) (at_ (v h) (line p u x)) + (be * bias_entry l (p g) q + x * (be * bias_entry l (u
      g) q))) _ 0
      ((0 * dot n (fun i0 => line p u 0 g (weight_place l n m q i0)) (at_ (v h) (line p u 0)) + (al + 0 * 0) * (dot n (W n m l (p g) q) (d1 (v h) p u) + dot n (W n m l (u g) q) (at_ (v h)
        p))) + be * bias_entry l (u g) q)).
    + intros x. unfold line at 5. rewrite bias_line. ring.
    + ring.
    + apply (from_right_plus (fun x => (al + x * 0) * _)); [|apply from_right_affine]. apply (from_right_times (fun x => al + x * 0)); [apply from_right_affine|exact DD].
  - cbn [at_ d1 sum_value constant_value]. apply (from_right_ext (fun x => at_ (terms_value ts v) (line p u x) q + (t q + x * 0)) _ 0 (d1 (terms_value ts v) p u q + 0)); [intros; ring|ring|].
    apply from_right_plus; [|apply from_right_affine]. clear En Hsd NV. induction ts as [|s r IH]; simpl.
    + apply (from_right_ext (fun x => 0 + x * 0) _ 0 0); [intros; ring|reflexivity|apply from_right_affine].
    + apply from_right_plus; [|apply IH; intros; [apply HP; simpl; auto|apply HL; simpl; auto]]. apply from_right_dot. intros j Hj. apply HR; [apply HP; simpl; auto|].
      rewrite (HL s) by (left; auto). auto.
  - assert (Hh : (h <= i)%nat) by (apply HP; simpl; auto). cbn [at_ d1 activation_value with_slope phi phi1]. destruct (Nat.ltb_spec q n); [|lia]. rewrite (NV h n f eq_refl q), (Hsd h n f eq_refl q).
    pose proof (Hsided i h n f q (at_ (v h) (line p u 0) q) Hi En Hq) as Sd. pose proof (from_right_sided (phi (f q)) (fun x => at_ (v h) (line p u x) q) 0 _ _ _ Sd (HR h Hh q ltac:(lia)))
      as F. rewrite line_start in F.
    apply (from_right_ext _ _ _ _ _ (fun x => eq_refl) ) with (2 := F). unfold Rmax, Rmin. destruct (Rlt_dec 0 (d1 (v h) p u q)); destruct (Rle_dec (d1 (v h) p u q) 0); try lra; ring.
  - destruct HL as [La Lb]. cbn [at_ d1 product_value]. assert ((a <= i)%nat /\ (b <= i)%nat) as [Ha Hb] by (split; apply HP; simpl; auto).
    apply (from_right_ext (fun x => at_ (v a) (line p u x) q * at_ (v b) (line p u x) q) _ 0 (d1 (v a) p u q * at_ (v b) (line p u 0) q + at_ (v a) (line p u 0) q * d1 (v b) p u q));
      [reflexivity|now rewrite line_start|].
    apply (from_right_times (fun x => at_ (v a) (line p u x) q) (fun x => at_ (v b) (line p u x) q)); apply HR; auto; lia.
Qed.
Lemma right_run nds : forall i v, (i + length nds = k)%nat -> (forall x, (x < length nds)%nat -> node_number nds x = node_number (nodes N) (i + x)) ->
  (forall j, (j <= i)%nat -> forall P, at_ (v j) P = at_ (values N j) P) -> (forall j, (j <= i)%nat -> right_at (v j) (len_of N j)) ->
  exists sd, forall j, (j <= k)%nat -> (forall P, at_ (run_value (with_slopes nds (S i) (chosen N slope sd p)) (S i) v j) P = at_ (values N j) P) /\
    right_at (run_value (with_slopes nds (S i) (chosen N slope sd p)) (S i) v j) (len_of N j).
Proof.
  induction nds as [|nd r IH]; intros i v Hl Hn HA HR.
  - exists (fun _ _ => false). intros j Hj. simpl in *. split; [apply HA|apply HR]; lia.
  - simpl in Hl. assert (Hi : (i < k)%nat) by lia. assert (En : nd = node_number (nodes N) i) by (rewrite <- (Nat.add_0_r i); apply (Hn O); simpl; lia). destruct (HN i Hi) as [HP _].
    set (sd0 := fun q => match nd with Elementwise h n f => if Rlt_dec 0 (d1 (v h) p u q) then true else false | _ => false end).
    set (s := fun q => slope (S i) q (sd0 q) (neuron_value N p (S i) q)). set (x := node_value (sloped nd s) v).
    assert (XA : forall P, at_ x P = at_ (values N (S i)) P).
    { intros P. unfold x. rewrite node_at, sloped_result. pose proof (value_node N HN i Hi) as E. rewrite E, node_at. rewrite <- En. apply result_agrees. intros h Hh. apply HA. apply HP.
      now rewrite <- En. }
    destruct (IH (S i) (set v (S i) x)) as [sd Hsd].
    + lia.
    + intros y Hy. replace (S i + y)%nat with (i + S y)%nat by lia. rewrite <- (Hn (S y)) by (simpl; lia). reflexivity.
    + intros j Hj P. unfold set. destruct (Nat.eqb_spec j (S i)) as [->|]; auto. apply HA. lia.
    + intros j Hj. unfold set. destruct (Nat.eqb_spec j (S i)) as [->|]; [|apply HR; lia]. unfold x, s. rewrite En. apply right_node; auto. intros h n f E q. unfold sd0. now rewrite En, E.
    + exists (fun j q => if Nat.eqb j (S i) then sd0 q else sd j q). intros j Hj. rewrite with_slopes_cons. cbn [run_value].
      rewrite (with_slopes_agree r (S (S i)) _ (chosen N slope sd p)).
      * replace (sloped nd (chosen N slope (fun j q => if Nat.eqb j (S i) then sd0 q else sd j q) p (S i))) with (sloped nd s); [apply Hsd; auto|].
        f_equal. apply vec_ext; intros q. unfold chosen, s. now rewrite Nat.eqb_refl.
      * intros j' q Hin. apply neurons_from in Hin. unfold chosen. destruct (Nat.eqb_spec j' (S i)); [lia|reflexivity].
Qed.
End Direction.
(* In every direction the network has a derivative from the right, a product with one-sided slopes. *)
Lemma right_derivative p u : outputs N = len_of N k -> exists sd, forall o, (o < outputs N)%nat -> from_right (fun h => Phi N (line p u h) o) 0 (product N (chosen N slope sd p) p u o).
Proof.
  intros HO. destruct (right_run p u (nodes N) 0 (fun _ => input_value)) as [sd Hsd]; auto.
  - intros j Hj P. replace j with O by lia. now rewrite value_input.
  - intros j Hj q Hq. replace j with O in * by lia. simpl. apply from_right_affine.
  - exists sd. intros o Ho. destruct (Hsd k (le_n k)) as [HA HR]. apply (from_right_ext (fun h => at_ (run_value (with_slopes (nodes N) 1 (chosen N slope sd p)) 1 (fun _ => input_value) k)
    (line p u h) o) _ 0 (product N (chosen N slope sd p) p u o)); auto.
    + intros h. rewrite HA. unfold values, k. rewrite <- Phi_at. reflexivity.
    + apply HR. rewrite <- HO. exact Ho.
Qed.
Hypothesis HO : outputs N = len_of N k.
(* What stands for the derivative at a kink lies between the slopes from both sides; elsewhere these are the derivative. *)
Hypothesis Hbetween : forall i h n f q z, (i < k)%nat -> node_number (nodes N) i = Elementwise h n f -> (q < n)%nat -> between (phi1 (f q) z) (slope (S i) q false z) (slope (S i) q true z).
Definition own_slopes p : nat -> vec := fun j q => match j with O => slope O q false (neuron_value N p O q) | S i => match node_number (nodes N) i with
  | Elementwise h n f => if andb (Nat.ltb i k) (Nat.ltb q n) then phi1 (f q) (neuron_value N p (S i) q) else slope (S i) q false (neuron_value N p (S i) q)
  | _ => slope (S i) q false (neuron_value N p (S i) q) end end.
Lemma own_admissible p : admissible N slope p (own_slopes p).
Proof.
  assert (F : forall a b, between a a b) by (intros a b; exists 0; split; [lra|ring]).
  intros j q. destruct j as [|i]; [apply F|]. unfold own_slopes. destruct (node_number (nodes N) i) as [h n m g l al be|m ts t|h n f|a b n] eqn:E; try apply F.
  destruct (andb (Nat.ltb i k) (Nat.ltb q n)) eqn:B; [|apply F]. apply andb_true_iff in B. destruct B as [B1 B2]. apply Nat.ltb_lt in B1, B2. apply (Hbetween i h n f q); auto.
Qed.
Lemma own_run p u nds : forall i v w, (i + length nds = k)%nat -> (forall x, (x < length nds)%nat -> node_number nds x = node_number (nodes N) (i + x)) ->
  (forall j, (j <= i)%nat -> forall P, at_ (w j) P = at_ (values N j) P) -> (forall j, at_ (v j) p = at_ (w j) p) -> (forall j, d1 (v j) p u = d1 (w j) p u) ->
  forall j, d1 (run_value (with_slopes nds (S i) (own_slopes p)) (S i) v j) p u = d1 (run_value nds (S i) w j) p u.
Proof.
  induction nds as [|nd r IH]; intros i v w Hl Hn HW HA HD j; [apply HD|]. rewrite with_slopes_cons. cbn [run_value]. simpl in Hl. assert (Hi : (i < k)%nat) by lia.
  assert (En : nd = node_number (nodes N) i) by (rewrite <- (Nat.add_0_r i); apply (Hn O); simpl; lia). destruct (HN i Hi) as [HP _]. apply IH; clear IH.
  - lia.
  - intros y Hy. replace (S i + y)%nat with (i + S y)%nat by lia. rewrite <- (Hn (S y)) by (simpl; lia). reflexivity.
  - intros y Hy P. unfold set. destruct (Nat.eqb_spec y (S i)) as [->|]; [|apply HW; lia]. rewrite (value_node N HN i Hi), !node_at, <- En. apply result_agrees. intros h Hh. apply HW, HP.
    now rewrite <- En.
  - intros y. unfold set. destruct (Nat.eqb y (S i)); auto. rewrite !node_at, sloped_result. apply result_agrees; auto.
  - intros y. unfold set. destruct (Nat.eqb y (S i)); auto.
    assert (OS : forall h n f, nd = Elementwise h n f -> forall q, (q < n)%nat -> own_slopes p (S i) q = phi1 (f q) (at_ (v h) p q)).
    { intros h n f E q Hq. unfold own_slopes. rewrite <- En, E. destruct (Nat.ltb_spec i k); [|lia]. destruct (Nat.ltb_spec q n); [|lia]. simpl. f_equal.
      unfold neuron_value. rewrite En in E. unfold node_number, none in E. rewrite E, HA, HW; [reflexivity|]. apply HP. unfold node_number, none. rewrite E. simpl. auto. }
    destruct nd as [h n m g l al be|m ts t|h n f|a b n]; cbn [sloped node_value].
    + cbn [d1 affine_value]. now rewrite HA, HD.
    + cbn [d1 sum_value constant_value]. apply vec_ext; intros o. f_equal. clear - HD. induction ts as [|s r IHt]; simpl; auto. rewrite HD. f_equal. auto.
    + cbn [d1 activation_value with_slope phi1]. apply vec_ext; intros q. rewrite HD. f_equal. destruct (Nat.ltb_spec q n); [rewrite (OS h n f eq_refl q) by auto|]; now rewrite HA.
    + cbn [d1 product_value]. now rewrite !HA, !HD.
Qed.
Lemma own_product p u : product N (own_slopes p) p u = d1 (Phi_value N) p u.
Proof.
  unfold product, Phi_value. apply (own_run p u (nodes N) 0 (fun _ => input_value) (fun _ => input_value)); auto. intros j Hj P. replace j with O by lia. now rewrite value_input.
Qed.
(* Step 4 of the proof, without Clarke's mean value theorem: along a segment there are derivatives from the right. *)
Theorem L9_lipschitz_constant (dom directions : point -> Prop) (norm : point -> R) B : (forall p u t, dom p -> dom (line p u 1) -> 0 <= t <= 1 -> dom (line p u t)) ->
  (forall p sd u, dom p -> directions u -> nrm (outputs N) (product N (chosen N slope sd p) p u) <= B * norm u) ->
  forall p q, dom p -> dom q -> directions (minus q p) -> nrm (outputs N) (fun o => Phi N q o - Phi N p o) <= B * norm (minus q p).
Proof.
  intros Hconv HB p q Hp Hq Hu. set (u := minus q p) in *.
  assert (Eq : line p u 1 = q) by (unfold line, u, minus; do 2 (apply FunctionalExtensionality.functional_extensionality; intro); ring).
  set (r := fun o => Phi N q o - Phi N p o). set (f := fun t => dot (outputs N) r (Phi N (line p u t))).
  assert (S : f 1 - f 0 <= nrm (outputs N) r * (B * norm u)).
  { assert (HD : forall t, 0 <= t < 1 -> exists d, from_right f t d /\ d <= nrm (outputs N) r * (B * norm u)).
    { intros t Ht. destruct (right_derivative (line p u t) u HO) as [sd Hsd]. exists (dot (outputs N) r (product N (chosen N slope sd (line p u t)) (line p u t) u)). split.
      - intros eps He. pose proof (from_right_dot (outputs N) r (fun h => Phi N (line (line p u t) u h)) (product N (chosen N slope sd (line p u t)) (line p u t) u) 0 (fun o Ho => Hsd o Ho)) as F.
        destruct (F eps He) as (dl & D0 & D1). exists dl. split; auto. intros h Hh. specialize (D1 h Hh). rewrite !line_line, Rplus_0_l, Rplus_0_r in D1. exact D1.
      - eapply Rle_trans; [apply Rle_abs|]. eapply Rle_trans; [apply CSn|]. apply Rmult_le_compat_l; [apply nrm_nonneg|]. apply HB; auto. apply Hconv; auto; [now rewrite Eq|lra]. }
    apply mean_value_from_right; auto. intros t Ht eps He. set (mu := fun i kk => - u i kk) in *. destruct (right_derivative (line p u t) mu HO) as [sd Hsd].
    pose proof (from_right_dot (outputs N) r (fun h => Phi N (line (line p u t) mu h)) (product N (chosen N slope sd (line p u t)) (line p u t) mu) 0 (fun o Ho => Hsd o Ho)) as F.
    destruct (from_right_bounded _ _ _ F) as (dl & D0 & D1). set (C := Rabs (dot (outputs N) r (product N (chosen N slope sd (line p u t)) (line p u t) mu)) + 1) in *.
    assert (C0 : 0 < C) by (unfold C; pose proof (Rabs_pos (dot (outputs N) r (product N (chosen N slope sd (line p u t)) (line p u t) mu))); lra).
    exists (Rmin dl (eps / C)). split; [apply Rmin_pos; auto; unfold Rdiv; apply Rmult_lt_0_compat; auto; now apply Rinv_0_lt_compat|]. intros h Hh. pose proof (Rmin_l dl (eps / C)).
      pose proof (Rmin_r dl (eps / C)).
    specialize (D1 h ltac:(lra)). rewrite Rplus_0_l, line_start in D1. unfold f. replace (line p u (t - h)) with (line (line p u t) mu h).
    - eapply Rle_trans; [exact D1|]. apply Rle_trans with (C * (eps / C)); [apply Rmult_le_compat_l; lra|]. apply Req_le. field. lra.
    - unfold line, mu. do 2 (apply FunctionalExtensionality.functional_extensionality; intro). ring. }
  assert (E : f 1 - f 0 = nrm2 (outputs N) r).
  { unfold f. rewrite Eq, line_start. unfold nrm2. unfold dot. rewrite <- bsum_minus. apply bsum_ext; intros. unfold r. ring. }
  rewrite E, <- nrm_sq in S. pose proof (nrm_nonneg (outputs N) r). destruct (Req_dec (nrm (outputs N) r) 0) as [Z|Z].
  - fold r. rewrite Z. eapply Rle_trans; [apply nrm_nonneg|apply (HB p (fun _ _ => false) u Hp Hu)].
  - apply Rmult_le_reg_l with (nrm (outputs N) r); [lra|exact S].
Qed.
(* L8, step 3, kinks included: along the segment every product of the direction e is within `change` of T; so is the difference. *)
Theorem L8_remainder_at_kinks p e T change : (forall t sl, 0 <= t <= 1 -> admissible N slope (line p e t) sl -> nrm (outputs N) (fun o => product N sl (line p e t) e o - T o) <= change) ->
  nrm (outputs N) (fun o => Phi N (line p e 1) o - Phi N p o - T o) <= change /\
  forall sl, admissible N slope p sl -> nrm (outputs N) (fun o => Phi N (line p e 1) o - Phi N p o - product N sl p e o) <= 2 * change.
Proof.
  intros HB. assert (HS : forall sd t, 0 <= t <= 1 -> nrm (outputs N) (fun o => product N (chosen N slope sd (line p e t)) (line p e t) e o - T o) <= change).
  { intros sd t Ht. apply HB; auto. intros j q. unfold chosen. destruct (sd j q); [exists 1|exists 0]; (split; [lra|ring]). }
  assert (A : nrm (outputs N) (fun o => Phi N (line p e 1) o - Phi N p o - T o) <= change).
  { set (r := fun o => Phi N (line p e 1) o - Phi N p o - T o). set (f := fun t => dot (outputs N) r (Phi N (line p e t)) + t * - dot (outputs N) r T).
    assert (S : f 1 - f 0 <= nrm (outputs N) r * change).
    { apply mean_value_from_right.
      - intros t Ht. destruct (right_derivative (line p e t) e HO) as [sd Hsd]. set (D := product N (chosen N slope sd (line p e t)) (line p e t) e) in *.
        exists (dot (outputs N) r D + - dot (outputs N) r T). split.
        + apply (from_right_plus (fun x => dot (outputs N) r (Phi N (line p e x))) (fun x => x * - dot (outputs N) r T)).
          * intros eps He. pose proof (from_right_dot (outputs N) r (fun h => Phi N (line (line p e t) e h)) D 0 (fun o Ho => Hsd o Ho)) as F.
            destruct (F eps He) as (dl & D0 & D1). exists dl. split; auto. intros h Hh. specialize (D1 h Hh). rewrite !line_line, Rplus_0_l, Rplus_0_r in D1. exact D1.
          * apply (from_right_ext (fun x => 0 + x * - dot (outputs N) r T) _ t (- dot (outputs N) r T)); [intros; ring|reflexivity|apply from_right_affine].
        + replace (dot (outputs N) r D + - dot (outputs N) r T) with (dot (outputs N) r (fun o => D o - T o)).
          * eapply Rle_trans; [apply Rle_abs|]. eapply Rle_trans; [apply CSn|]. apply Rmult_le_compat_l; [apply nrm_nonneg|]. apply HS. lra.
          * unfold dot. rewrite (bsum_ext _ _ (fun o => r o * D o - r o * T o)) by (intros; ring). rewrite bsum_minus. ring.
      - intros t Ht eps He. set (mu := fun i kk => - e i kk) in *. destruct (right_derivative (line p e t) mu HO) as [sd Hsd].
        pose proof (from_right_dot (outputs N) r (fun h => Phi N (line (line p e t) mu h)) (product N (chosen N slope sd (line p e t)) (line p e t) mu) 0 (fun o Ho => Hsd o Ho)) as F.
        destruct (from_right_bounded _ _ _ F) as (dl & D0 & D1). set (C0 := Rabs (dot (outputs N) r (product N (chosen N slope sd (line p e t)) (line p e t) mu)) + 1) in *.
        set (C := C0 + Rabs (dot (outputs N) r T)). assert (C1 : 0 < C) by (unfold C, C0;
          pose proof (Rabs_pos (dot (outputs N) r (product N (chosen N slope sd (line p e t)) (line p e t) mu))); pose proof (Rabs_pos (dot (outputs N) r T)); lra).
        exists (Rmin dl (eps / C)). split; [apply Rmin_pos; auto; unfold Rdiv; apply Rmult_lt_0_compat; auto; now apply Rinv_0_lt_compat|]. intros h Hh.
          pose proof (Rmin_l dl (eps / C)). pose proof (Rmin_r dl (eps / C)).
        specialize (D1 h ltac:(lra)). rewrite Rplus_0_l, line_start in D1. unfold f. replace (line p e (t - h)) with (line (line p e t) mu h).
        + replace (dot (outputs N) r (Phi N (line (line p e t) mu h)) + (t - h) * - dot (outputs N) r T - (dot (outputs N) r (Phi N (line p e t)) + t * - dot (outputs N) r T)) with
            ((dot (outputs N) r (Phi N (line (line p e t) mu h)) - dot (outputs N) r (Phi N (line p e t))) + h * dot (outputs N) r T) by ring.
          eapply Rle_trans; [apply Rabs_triang|]. rewrite (Rabs_mult h), (Rabs_pos_eq h) by lra.
          assert (E : C * h <= eps) by (apply Rle_trans with (C * (eps / C)); [apply Rmult_le_compat_l; lra|apply Req_le; field; lra]). unfold C in E. lra.
        + unfold line, mu. do 2 (apply FunctionalExtensionality.functional_extensionality; intro). ring. }
    assert (E : f 1 - f 0 = nrm2 (outputs N) r).
    { unfold f. rewrite line_start. unfold nrm2. rewrite Rmult_0_l, Rplus_0_r, Rmult_1_l. unfold dot. rewrite <- Rplus_0_r at 1. unfold r at 5.
      transitivity (bsum (outputs N) (fun o => r o * Phi N (line p e 1) o) - bsum (outputs N) (fun o => r o * T o) - bsum (outputs N) (fun o => r o * Phi N p o)); [ring|].
      rewrite <- !bsum_minus. apply bsum_ext; intros. unfold r. ring. }
    rewrite E, <- nrm_sq in S. pose proof (nrm_nonneg (outputs N) r). destruct (Req_dec (nrm (outputs N) r) 0) as [Z|Z].
    - fold r. rewrite Z. eapply Rle_trans; [apply nrm_nonneg|apply (HS (fun _ _ => false) 0); lra].
    - apply Rmult_le_reg_l with (nrm (outputs N) r); [lra|exact S]. }
  split; auto. intros sl Hsl. rewrite (nrm_ext _ _ (fun o => (Phi N (line p e 1) o - Phi N p o - T o) + -1 * (product N sl p e o - T o))) by (intros; ring).
  eapply Rle_trans; [apply minkowski|]. rewrite nrm_scal. replace (Rabs (-1)) with 1 by (rewrite Rabs_left; lra). pose proof (HB 0 sl ltac:(lra)) as B. rewrite line_start in B.
    specialize (B Hsl). lra.
Qed.
(* The bounds of the leaves as a claim about the network on the whole domain, kinks included. *)
Theorem L9_jacobian_claim stored d m (directions : point -> Prop) (norm : point -> R) t : well_formed N -> (forall u, 0 <= norm u) ->
  (forall path b p sd u, bound_of t path = Some b -> in_domain N stored d m p -> inside N t path p sd -> directions u -> nrm (outputs N) (product N (chosen N slope sd p) p u) <= b * norm u) ->
  jacobian_claim N (in_domain N stored d m) directions norm (largest t).
Proof.
  intros Hw Hn H. split.
  - exists (d1 (Phi_value N)). split; [apply derivatives_of; auto|]. intros p u Hp Hu.
    pose proof (L9_first_derivatives N slope (in_domain N stored d m) directions norm t Hn H p u 1 (fun _ => 1) (fun _ => own_slopes p) Hp Hu) as F.
    rewrite (nrm_ext _ _ (fun o => bsum 1 (fun _ => 1 * product N (own_slopes p) p u o))); [apply F|].
    + intros; lra.
    + simpl. ring.
    + intros; apply own_admissible.
    + intros o _. simpl. rewrite own_product. ring.
  - apply L9_lipschitz_constant.
    + intros p u s Hp Hq Hs. now apply domain_convex.
    + intros p sd u Hp Hu. destruct (L9_leaves_cover_the_domain N t p sd) as (path & b & H1 & H2 & H3). eapply Rle_trans; [apply (H path b); eauto|]. now apply Rmult_le_compat_r.
Qed.

(* Step 3. Remainders compare two theta at one x: down by halvings, to the first leaf or cut at a kink. A leaf has a bound of the
   remainder itself; below a cut the leaves have twice a bound of the Jacobian. *)
Fixpoint remainders_of (dom : point -> Prop) t : Prop := match t with
  | Leaf b => forall p e sl, dom p -> dom (line p e 1) -> of_parameters e -> admissible N slope p sl ->
      nrm (outputs N) (fun o => Phi N (line p e 1) o - Phi N p o - product N sl p e o) <= b * parameter_norm N e
  | Halve i mid l r => remainders_of (fun p => dom p /\ p O i <= mid) l /\ remainders_of (fun p => dom p /\ mid <= p O i) r
  | Cut _ _ _ _ _ => forall path b p sd u, bound_of t path = Some b -> dom p -> inside N t path p sd -> of_parameters u ->
      nrm (outputs N) (product N (chosen N slope sd p) p u) <= b / 2 * parameter_norm N u end.
Lemma same_input p e t : of_parameters e -> line p e t O = p O.
Proof. intros H. apply vec_ext; intros i. unfold line. rewrite H. ring. Qed.
Lemma remainder_of_product t : forall dom : point -> Prop, (forall p e s, of_parameters e -> dom p -> dom (line p e 1) -> 0 <= s <= 1 -> dom (line p e s)) -> remainders_of dom t ->
  forall p e sl, dom p -> dom (line p e 1) -> of_parameters e -> admissible N slope p sl ->
  nrm (outputs N) (fun o => Phi N (line p e 1) o - Phi N p o - product N sl p e o) <= largest t * parameter_norm N e.
Proof.
  assert (P0 : forall u, 0 <= parameter_norm N u) by (intros; apply sqrt_pos).
  induction t as [b|i mid l IHl r IHr|j q kappa l _ r _]; intros dom Hc Ht p e sl Hp Hq He Hs.
  - now apply Ht.
  - destruct Ht as [Hl Hr]. simpl. assert (HC : forall R0 : vec -> Prop, forall p e s, of_parameters e -> dom p /\ R0 (p O) -> dom (line p e 1) /\ R0 (line p e 1 O) -> 0 <= s <= 1 ->
    dom (line p e s) /\ R0 (line p e s O)).
    { intros R0 p0 e0 s0 He0 [A1 A2] [B1 _] Hs0. split; [now apply Hc|]. now rewrite same_input. }
    destruct (Rle_dec (p O i) mid) as [C|C].
    + eapply Rle_trans; [apply (IHl _ (HC (fun x => x i <= mid)) Hl p e sl); auto|apply Rmult_le_compat_r; auto; apply Rmax_l].
      split; auto. now rewrite same_input.
    + eapply Rle_trans; [apply (IHr _ (HC (fun x => mid <= x i)) Hr p e sl); auto|apply Rmult_le_compat_r; auto; apply Rmax_r].
      * split; auto. lra.
      * split; auto. rewrite same_input by auto. lra.
  - set (t := Cut j q kappa l r) in *. simpl in Ht.
    assert (B : forall p0 sd u, dom p0 -> of_parameters u -> nrm (outputs N) (product N (chosen N slope sd p0) p0 u) <= largest t / 2 * parameter_norm N u).
    { intros p0 sd u H0 Hu. destruct (L9_leaves_cover_the_domain N t p0 sd) as (path & b & H1 & H2 & H3). eapply Rle_trans; [apply (Ht path b p0 sd u); auto|]. apply Rmult_le_compat_r; auto. lra. }
    assert (L : nrm (outputs N) (fun o => Phi N (line p e 1) o - Phi N p o) <= largest t / 2 * parameter_norm N e).
    { assert (Em : minus (line p e 1) p = e) by (unfold minus, line; do 2 (apply FunctionalExtensionality.functional_extensionality; intro); ring).
      pose proof (L9_lipschitz_constant (fun p0 => dom p0 /\ p0 O = p O) of_parameters (parameter_norm N) (largest t / 2)) as LL.
      replace (parameter_norm N e) with (parameter_norm N (minus (line p e 1) p)) by (now rewrite Em). apply LL.
      - intros p1 u s [A1 A2] [B1 B2] Hs1. assert (Hu : of_parameters u).
        { intros x. assert (Q : line p1 u 1 O x = p1 O x) by (rewrite B2, A2; reflexivity). unfold line in Q. lra. }
        split; [now apply Hc|]. rewrite same_input by auto. exact A2.
      - intros p1 sd u [A1 _] Hu. now apply B.
      - auto.
      - split; auto. now apply same_input.
      - now rewrite Em. }
    assert (C : nrm (outputs N) (product N sl p e) <= largest t / 2 * parameter_norm N e) by (apply (corners N slope p e _ _ (fun sd => B p sd e Hp He) (neurons (nodes N) 1)); auto).
    eapply Rle_trans; [apply (nrm_minus (outputs N) (fun o => Phi N (line p e 1) o - Phi N p o) (product N sl p e))|]. lra.
Qed.
(* for every Clarke element, a convex combination of products *)
Theorem L9_remainders (dom : point -> Prop) t : (forall p e s, of_parameters e -> dom p -> dom (line p e 1) -> 0 <= s <= 1 -> dom (line p e s)) -> remainders_of dom t ->
  forall p e n (w : vec) (sl : nat -> nat -> vec), dom p -> dom (line p e 1) -> of_parameters e -> (forall a, (a < n)%nat -> 0 <= w a) -> bsum n w = 1 -> (forall a, (a < n)%nat ->
    admissible N slope p (sl a)) ->
  nrm (outputs N) (fun o => Phi N (line p e 1) o - Phi N p o - bsum n (fun a => w a * product N (sl a) p e o)) <= largest t * parameter_norm N e.
Proof.
  intros Hc Ht p e n w sl Hp Hq He Hw W1 Hs.
  rewrite (nrm_ext _ _ (fun o => bsum n (fun a => w a * (Phi N (line p e 1) o - Phi N p o - product N (sl a) p e o)))).
  - eapply Rle_trans; [apply (nrm_bsum (outputs N) n (fun a o => w a * (Phi N (line p e 1) o - Phi N p o - product N (sl a) p e o)))|].
    replace (largest t * parameter_norm N e) with (bsum n w * (largest t * parameter_norm N e)) by (rewrite W1; ring). rewrite <- bsum_scalr. apply bsum_le; intros a Ha.
      rewrite nrm_scal, Rabs_pos_eq by auto. apply Rmult_le_compat_l; auto.
    apply (remainder_of_product t dom); auto.
  - intros o _. rewrite (bsum_ext n (fun a => w a * (Phi N (line p e 1) o - Phi N p o - product N (sl a) p e o)) (fun a => w a * (Phi N (line p e 1) o - Phi N p o) - w a * product N (sl a)
    p e o)) by (intros; ring).
    rewrite bsum_minus, bsum_scalr, W1. ring.
Qed.
(* Quantities of second order: of a leaf, or below a cut of each leaf on the whole box. *)
Fixpoint second_order_of (dom : point -> Prop) (holds : point -> point -> R -> Prop) t : Prop := match t with
  | Leaf b => forall p e, dom p -> dom (line p e 1) -> of_parameters e -> holds p e b
  | Halve i mid l r => second_order_of (fun p => dom p /\ p O i <= mid) holds l /\ second_order_of (fun p => dom p /\ mid <= p O i) holds r
  | Cut _ _ _ _ _ => forall path b p e, bound_of t path = Some b -> dom p -> dom (line p e 1) -> of_parameters e -> holds p e b end.
Theorem L9_second_order (holds : point -> point -> R -> Prop) t : (forall p e b b', holds p e b -> b <= b' -> holds p e b') -> forall dom, second_order_of dom holds t ->
  forall p e, dom p -> dom (line p e 1) -> of_parameters e -> holds p e (largest t).
Proof.
  intros Hm. induction t as [b|i mid l IHl r IHr|j q kappa l _ r _]; intros dom Ht p e Hp Hq He; simpl.
  - now apply Ht.
  - destruct Ht as [Hl Hr]. destruct (Rle_dec (p O i) mid) as [C|C].
    + apply Hm with (largest l); [|apply Rmax_l]. apply (IHl _ Hl); auto. split; auto. now rewrite same_input.
    + apply Hm with (largest r); [|apply Rmax_r]. apply (IHr _ Hr); auto; split; auto; [lra|]. rewrite same_input by auto. lra.
  - destruct (L9_leaves_cover_the_domain N (Cut j q kappa l r) p (fun _ _ => false)) as (path & b & H1 & _ & H3). apply Hm with b; auto. apply (Ht path b); auto.
Qed.
End OneSided.
