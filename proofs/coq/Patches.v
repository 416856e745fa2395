(* R13 of proofs/rules.md, for the gathered columns of R2. *)
Require Import Reals Lra Lia Psatz List ZArith.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets Affine Rules Graph Sums Blocks Gathered Chains Columns Convolution.
Import ListNotations.
Open Scope R_scope.

(* (sum_d |R_t[d]|)^(1/2^(t+1)) <= c *)
Lemma norms_of_iterated D n b : forall t U T c, 0 <= c -> let '(V, R) := iterated D n t (U, T) in
  (forall d, In d V -> opb n n (R d) (b d)) -> lsum V b <= c ^ (2 ^ t) -> tap_bound D n U T c.
Proof.
  induction t as [|t IH]; intros U T c Hc.
  - simpl. intros Hb HL. rewrite Rmult_1_r in HL. now apply (Norms D n U T b).
  - cbn [iterated fst snd]. specialize (IH (differences D U) (next_taps D n U T) (c * c) (sq_nonneg c)).
    destruct (iterated D n t (differences D U, next_taps D n U T)) as [V R]. intros Hb HL.
    apply (Root D n U T c (c * c)); auto; [lra|]. apply IH; auto. eapply Rle_trans; [exact HL|]. apply Req_le.
    replace (2 ^ S t)%nat with (2 * 2 ^ t)%nat by (simpl; lia). rewrite pow_mult. f_equal. simpl. ring.
Qed.

Section Patches.
(* h_ks is the patch of an image at `spot k s`: entry (a, j) is channel j of the pixel at tap a from there, `image k x j` the
   entry of v that is channel j of pixel x, None where there is a zero. Pixels k: those that slice k takes. *)
Variables (c : gathered) (group_size : nat) (mu fan : R) (D channels : nat) (U : list (grid D)) (dilation : grid D).
Variables (image : nat -> grid D -> nat -> option nat) (pixels : nat -> list (grid D)) (spot : nat -> nat -> grid D).
Hypothesis H : sound_gathering c group_size mu fan.
Record convolution_node : Prop := {
  taps_once : NoDup U;
  entries_of_a_patch : width_of c = (length U * channels)%nat;
  patches : forall k s a j, (k < slices c)%nat -> (s < columns_of c)%nat -> (a < length U)%nat -> (j < channels)%nat ->
    gather c k s (a * channels + j)%nat = image k (plus_ (spot k s) (times_ dilation (nth a U (origin D)))) j;
  places_once : forall k s s', (s < columns_of c)%nat -> (s' < columns_of c)%nat -> spot k s = spot k s' -> s = s';
  pixels_once : forall k, NoDup (pixels k);
  zeros_outside : forall k x j, ~ In x (pixels k) -> image k x j = None;
  in_the_value : forall k x j e, image k x j = Some e -> (e < parent_size c)%nat;
  (* no entry of v is two pixels, or in two slices *)
  entry_once : forall k x j k' x' j' e, (j < channels)%nat -> (j' < channels)%nat -> image k x j = Some e -> image k' x' j' = Some e -> k = k' /\ x = x' /\ j = j' }.
Hypothesis C : convolution_node.
Notation M := (rows c).
Definition move_by (u x : grid D) := plus_ x (times_ dilation u).
Lemma move_action : action D (grid D) move_by.
Proof.
  split; unfold move_by; intros.
  - rewrite times_plus, plus_assoc_, (plus_comm_ D (times_ dilation b)). reflexivity.
  - rewrite times_origin. apply plus_origin.
Qed.
Definition pixel_values (v : vec) k (x : grid D) : vec := fun j => match image k x j with Some e => v e | None => 0 end.
(* K_u of slice k: the entries of W_k at tap u *)
Definition tap_matrix (A : nat -> nat -> nat -> R) k : kernel D := fun u o j =>
  bsum (length U) (fun a => if grid_dec D (nth a U (origin D)) u then A k o (a * channels + j)%nat else 0).
Lemma tap_matrix_at A k a o j : (a < length U)%nat -> tap_matrix A k (nth a U (origin D)) o j = A k o (a * channels + j)%nat.
Proof.
  intros Ha. unfold tap_matrix. rewrite <- (bsum_delta (length U) a (fun a => A k o (a * channels + j)%nat) Ha). apply bsum_ext; intros b Hb.
  destruct (grid_dec D (nth b U (origin D)) (nth a U (origin D))) as [E|E], (Nat.eqb_spec a b) as [F|F]; auto.
  - exfalso. apply F. symmetry. apply (proj1 (NoDup_nth U (origin D)) (taps_once C)); auto.
  - subst. contradiction.
Qed.
Lemma tap_matrix_off A k : vanishes_off D M channels U (tap_matrix A k).
Proof.
  intros u Hu o j _ _. unfold tap_matrix. rewrite (bsum_ext _ _ (fun _ => 0)); [apply bsum_0|]. intros a Ha.
  destruct (grid_dec D (nth a U (origin D)) u) as [<-|]; [exfalso; apply Hu, nth_In; auto|reflexivity].
Qed.
Lemma lsum_nth {A} (l : list A) d g : lsum l g = bsum (length l) (fun a => g (nth a l d)).
Proof. induction l; [reflexivity|]. cbn [length]. rewrite bsum_front. simpl. now rewrite IHl. Qed.
Lemma applied_is_convolved A v k s o : (k < slices c)%nat -> (s < columns_of c)%nat ->
  dot (width_of c) (A k o) (columns_at c v k s) = convolved D (grid D) channels U (tap_matrix A k) move_by (pixel_values v k) (spot k s) o.
Proof.
  intros Hk Hs. unfold convolved. rewrite (lsum_nth U (origin D)). unfold dot. rewrite (entries_of_a_patch C), <- bsum_grid.
  apply bsum_ext; intros a Ha. unfold mv, dot. apply bsum_ext; intros j Hj. rewrite tap_matrix_at by auto. f_equal.
  unfold columns_at, pixel_values. rewrite (patches C) by auto. reflexivity.
Qed.
Lemma at_most_once_bsum n (f : nat -> R) : (forall i, (i < n)%nat -> 0 <= f i <= 1) -> (forall i j, (i < n)%nat -> (j < n)%nat -> f i <> 0 -> f j <> 0 -> i = j) -> bsum n f <= 1.
Proof.
  induction n; intros H1 H2; simpl; [lra|]. destruct (Req_dec (f n) 0) as [E|E].
  - rewrite E, Rplus_0_r. apply IHn; intros; [apply H1|apply H2]; auto.
  - rewrite (bsum_ext n f (fun _ => 0)), bsum_0; [specialize (H1 n ltac:(lia)); lra|]. intros i Hi.
    destruct (Req_dec (f i) 0); auto. exfalso. specialize (H2 i n ltac:(lia) ltac:(lia)). enough (i = n) by lia. auto.
Qed.
Lemma lsum_at_most_once {A} (l : list A) f : NoDup l -> (forall x, In x l -> 0 <= f x <= 1) -> (forall x y, In x l -> In y l -> f x <> 0 -> f y <> 0 -> x = y) -> lsum l f <= 1.
Proof.
  induction l as [|x l IH]; intros Hl H1 H2; simpl; [lra|]. inversion Hl as [|? ? Hx Hl']; subst. destruct (Req_dec (f x) 0) as [E|E].
  - rewrite E, Rplus_0_l. apply IH; auto; intros; [apply H1|apply H2]; auto; right; auto.
  - rewrite (lsum_ext l f (fun _ => 0)), lsum_0; [specialize (H1 x (or_introl eq_refl)); lra|]. intros y Hy.
    destruct (Req_dec (f y) 0); auto. exfalso. apply Hx. rewrite (H2 x y); auto; [left|right]; auto.
Qed.
Lemma pixels_norm v : bsum (slices c) (fun k => energy (grid D) channels (pixels k) (pixel_values v k)) <= nrm2 (parent_size c) v.
Proof.
  set (count := fun e => bsum (slices c) (fun k => lsum (pixels k) (fun x => bsum channels (fun j => hits e (image k x j))))).
  apply Rle_trans with (bsum (parent_size c) (fun e => count e * (v e * v e))).
  - apply Req_le. unfold count.
    rewrite (bsum_ext (parent_size c) _ (fun e => bsum (slices c) (fun k => lsum (pixels k) (fun x => bsum channels (fun j => hits e (image k x j) * (v e * v e)))))).
    2:{ intros e _. rewrite <- bsum_scalr. apply bsum_ext; intros k _. rewrite <- lsum_scalr. apply lsum_ext; intros x _. now rewrite <- bsum_scalr. }
    symmetry. rewrite bsum_swap. apply bsum_ext; intros k _. rewrite <- lsum_bsum. apply lsum_ext; intros x _. rewrite bsum_swap. apply bsum_ext; intros j _.
    rewrite <- (square_of_choice (parent_size c) (image k x j) (fun e => v e * v e)) by (intros e; apply (in_the_value C)).
    unfold pixel_values. destruct (image k x j); ring.
  - unfold nrm2, dot. apply bsum_le; intros e He. rewrite <- (Rmult_1_l (v e * v e)) at 2. apply Rmult_le_compat_r; [apply sq_nonneg|].
    assert (P : forall k x j, hits e (image k x j) <> 0 -> image k x j = Some e).
    { intros k x j Hh. unfold hits, delta in Hh. destruct (image k x j) as [e'|]; [|lra]. destruct (Nat.eqb_spec e' e); [congruence|lra]. }
    assert (B : forall k x j, 0 <= hits e (image k x j) <= 1).
    { intros k x j. unfold hits, delta. destruct (image k x j) as [e'|]; [destruct (Nat.eqb e' e)|]; lra. }
    assert (ZB : forall n f, bsum n f <> 0 -> exists i, (i < n)%nat /\ f i <> 0).
    { clear. induction n; simpl; intros f Hf; [lra|]. destruct (Req_dec (f n) 0) as [E|E]; [|eauto]. destruct (IHn f) as (i & Hi & Hf'); [lra|]. exists i. auto. }
    assert (ZL : forall (l : list (grid D)) f, lsum l f <> 0 -> exists x, In x l /\ f x <> 0).
    { clear. induction l as [|y l IH]; simpl; intros f Hf; [lra|]. destruct (Req_dec (f y) 0) as [E|E]; [|eauto]. destruct (IH f) as (x & Hx & Hf'); [lra|]. exists x. auto. }
    assert (B1 : forall k x, 0 <= bsum channels (fun j => hits e (image k x j)) <= 1).
    { intros k x. split; [apply bsum_nonneg; intros; apply B|]. apply at_most_once_bsum; auto. intros i j Hi Hj Hi' Hj'. apply P in Hi', Hj'. apply (entry_once C k x i k x j e); auto. }
    assert (B2 : forall k, 0 <= lsum (pixels k) (fun x => bsum channels (fun j => hits e (image k x j))) <= 1).
    { intros k. split; [apply lsum_nonneg; intros; apply B1|]. apply lsum_at_most_once; [apply (pixels_once C)|auto|].
      intros x y _ _ Hx Hy. apply ZB in Hx as (i & Hi & Hx). apply ZB in Hy as (j & Hj & Hy). apply P in Hx, Hy. apply (entry_once C k x i k y j e); auto. }
    apply at_most_once_bsum; auto. intros k k' _ _ Hk Hk'. apply ZL in Hk as (x & _ & Hx). apply ZL in Hk' as (y & _ & Hy).
    apply ZB in Hx as (i & Hi & Hx). apply ZB in Hy as (j & Hj & Hy). apply P in Hx, Hy. apply (entry_once C k x i k' y j e); auto.
Qed.
(* the largest of the slices' norms will do; K_u' may stand for K_u *)
Definition tap_bounded A b := forall k, (k < slices c)%nat ->
  tap_bound D channels (differences D U) (first_taps D M U (tap_matrix A k)) (b * b) \/
  tap_bound D M (differences D U) (first_taps D channels U (fun u i o => tap_matrix A k u o i)) (b * b).
Theorem R13_shortened A b v : 0 <= b -> tap_bounded A b -> nrm (entries c) (applied c A v) <= b * nrm (parent_size c) v.
Proof.
  intros Hb HA. pose proof (nrm_nonneg (parent_size c) v). apply nrm_le; [apply Rmult_le_pos; auto|].
  replace (b * nrm (parent_size c) v * (b * nrm (parent_size c) v)) with (b * b * (nrm (parent_size c) v * nrm (parent_size c) v)) by ring. rewrite nrm_sq.
  apply Rle_trans with (b * b * bsum (slices c) (fun k => energy (grid D) channels (pixels k) (pixel_values v k))).
  2:{ apply Rmult_le_compat_l; [apply sq_nonneg|apply pixels_norm]. }
  unfold nrm2, dot at 1. unfold applied.
  rewrite (each_output_once _ _ _ _ H (fun k s o => dot (width_of c) (A k o) (columns_at c v k s) * dot (width_of c) (A k o) (columns_at c v k s))).
  unfold sum3. rewrite <- bsum_scal. apply bsum_le; intros k Hk.
  set (Y := map (spot k) (seq 0 (columns_of c))).
  apply Rle_trans with (energy (grid D) M Y (convolved D (grid D) channels U (tap_matrix A k) move_by (pixel_values v k))).
  - apply Req_le. unfold energy, Y. rewrite lsum_map, lsum_seq. apply bsum_ext; intros s Hs. unfold nrm2, dot at 3. apply bsum_ext; intros o _.
    now rewrite applied_is_convolved.
  - assert (HY : NoDup Y).
    { apply NoDup_map_inj; [apply seq_NoDup|]. intros s s' Hs Hs'. apply in_seq in Hs, Hs'. apply (places_once C); lia. }
    assert (HV : image_on (grid D) channels (pixels k) (pixel_values v k)).
    { intros x Hx j _. unfold pixel_values. now rewrite (zeros_outside C). }
    destruct (HA k Hk) as [B|B].
    + apply convolution_bound; auto using grid_dec, move_action, tap_matrix_off; [apply (taps_once C)|apply (pixels_once C)].
    + apply transposed_bound; auto using grid_dec, move_action, tap_matrix_off; [apply (taps_once C)|apply (pixels_once C)].
Qed.
(* the norms of all R_t[d], for some t in each slice *)
Theorem R13_tap_sum A b v : 0 <= b -> (forall k, (k < slices c)%nat -> exists t norms,
    (let '(V, R) := tap_sum D M channels U (tap_matrix A k) t in
      (forall d, In d V -> opb channels channels (R d) (norms d)) /\ lsum V norms <= b ^ (2 ^ (t + 1))) \/
    (let '(V, R) := tap_sum D channels M U (fun u i o => tap_matrix A k u o i) t in
      (forall d, In d V -> opb M M (R d) (norms d)) /\ lsum V norms <= b ^ (2 ^ (t + 1)))) ->
  nrm (entries c) (applied c A v) <= b * nrm (parent_size c) v.
Proof.
  intros Hb HA. apply R13_shortened; auto. intros k Hk. destruct (HA k Hk) as (t & norms & [B|B]); [left|right]; unfold tap_sum in B;
    match goal with |- tap_bound D ?q ?u ?f _ => pose proof (norms_of_iterated D q norms t u f (b * b) (sq_nonneg b)) as N; destruct (iterated D q t (u, f)) as [V R] end;
    destruct B as [B1 B2]; apply N; auto; (eapply Rle_trans; [exact B2|]); apply Req_le; rewrite Nat.add_1_r; replace (2 ^ S t)%nat with (2 * 2 ^ t)%nat by (simpl; lia);
    rewrite pow_mult; f_equal; simpl; ring.
Qed.
End Patches.
